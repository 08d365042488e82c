## Why a call to AWS failed
aws-failed-blocked = { $action } got no answer. The network may be down, an extension or a proxy may block the call, the address may be wrong, or this service may not answer web pages. Check the network and try again
aws-failed-timed-out = { $action } got no answer in time. Try again
aws-failed-not-allowed = { $action } cannot be called from this page: the region or the endpoint is not one that it may reach
aws-failed-expired = These keys have expired. Enter new ones; the design stays as it is
aws-failed-wrong-keys = AWS does not accept these keys. Copy the access key ID, the secret and the session token again, all from the same place
aws-failed-clock = The clock of this computer differs too much from that of AWS. Set it right and try again
aws-failed-denied = Not allowed: { $action } is missing. Add it to the policy of this identity, or use another one
aws-failed-throttled = AWS is limiting calls, and { $action } was refused after many tries. Wait a minute and try again
aws-failed-region = This region is not switched on for the account. Switch it on in the account settings, or choose another region
aws-failed-not-found = { $action } did not find what it asked for. It may have been deleted meanwhile: read the account again
aws-failed-conflict = { $action } was refused, because the thing exists already or is being changed. Wait until that is over, or choose another name
aws-failed-refused = AWS refused { $action }
aws-failed-server = AWS has a problem of its own with { $action }. Try again later
aws-failed-unreadable = The answer to { $action } cannot be read. If an endpoint of your own is set, check that it speaks the API of AWS
aws-failed-quote = { $what }. AWS says: { $text }
