## Why a call to AWS failed
aws-failed-blocked = { $action } got no answer. The network may be down, an extension or a proxy may block the call, the address may be wrong, or this service may not answer web pages. Check the network and try again
aws-failed-timed-out = { $action } got no answer in time. Try again
aws-failed-not-allowed = { $action } cannot be called from this page: the region or the endpoint is not one that it may reach
aws-failed-expired = These keys have expired. Enter new ones; the design stays as it is
aws-failed-wrong-keys = AWS does not accept these keys. Copy the access key ID, the secret and the session token again, all from the same place; or the region is not switched on for the account
aws-failed-clock = These keys have expired, or the clock of this computer differs too much from that of AWS. Enter new keys, or set the clock right
aws-failed-denied = Not allowed: { $action } is missing. Add it to the policy of this identity, or use another one
aws-failed-throttled = AWS is limiting calls, and { $action } was refused after many tries. Wait a minute and try again
aws-failed-region = This region is not switched on for the account. Switch it on in the account settings, or choose another region
aws-failed-not-found = { $action } did not find what it asked for. It may have been deleted meanwhile: read the account again
aws-failed-conflict = { $action } was refused, because the thing exists already or is being changed. Wait until that is over, or choose another name
aws-failed-refused = AWS refused { $action }
aws-failed-server = AWS has a problem of its own with { $action }. Try again later
aws-failed-unreadable = The answer to { $action } cannot be read. If an endpoint of your own is set, check that it speaks the API of AWS
aws-failed-quote = { $what }. AWS says: { $text }

## What was pasted as keys
aws-keys-none = No access keys were found in this. Paste what aws configure export-credentials prints, a block of the credentials file, or the keys that the access portal offers to copy
aws-keys-no-secret = There is an access key ID without its secret access key. Copy both
aws-keys-no-id = There is a secret access key without its access key ID. Copy both
aws-keys-no-token = Keys that begin with ASIA are temporary and need their session token. Copy all three
aws-keys-malformed = There are characters in this that access keys do not have. Copy the keys again
aws-keys-expired = These keys have expired. Fetch new ones
aws-keys-command = This is the command. Run it in a terminal and paste what it prints
aws-keys-too-long = This is too long for access keys. Copy only the keys
aws-not-connected = No account is connected. Enter keys first

## Reading and deploying
aws-survey-inferred = EKS could not be read. The cluster and its node groups are drawn from the tags and interfaces that EC2 knows: add-ons, Fargate profiles, versions and endpoint access are missing
aws-template-too-large = The template has { $n } bytes, and CloudFormation takes at most { $most } with a call. Leave out parts, or deploy the exported template from a bucket
aws-template-unwritable = This design cannot be written as a template. See the remarks of the CloudFormation export
aws-template-empty = There is nothing to make: by its IDs the design says that all of this network is there. Export the eksctl file instead, or, if the network is gone, take the IDs out of the VPC and the subnets
aws-hand-over-no-stack = The stack of the network is gone. Deploy the network again, and the file follows
aws-hand-over-other-network = The network in the account is that of another state of the design. Preview its change and deploy it, and the file follows
aws-stack-without-vpc = The stack has made no VPC
aws-practice-only = This is possible in the practice account alone
aws-stack-busy = The stack is in the state { $status }, in which nothing can be changed. Wait until AWS is done, or delete the stack if it has failed
aws-change-set-refused = AWS refuses this change: { $reason }

## Looked at before a deploy
aws-check-vpcs = VPCs in the region
aws-check-addresses = Elastic IP addresses in the region
aws-check-clusters = Clusters in the region
aws-check-quota-full = { $what }: { $there } are there, { $more } more are needed, and the quota is { $most }. Raise it in Service Quotas, or remove some
aws-check-quota-fits = { $what }: { $there } and { $more } more, of { $most }
aws-check-cluster-there = A cluster named { $cluster } is there already. Choose another name, or read that one
aws-check-type-offered = { $kind } is offered in its zones
aws-check-type-missing = { $kind } is not offered in { $zones }. Choose another type or other zones
aws-check-version-there = Kubernetes { $version } is offered
aws-check-version-gone = Kubernetes { $version } is not offered in this region. There are { $versions }
aws-check-nats = NAT gateways in { $zone }
aws-check-vcpus-full = { $quota }: { $there } vCPUs run, the node groups need { $more } more at their desired sizes, and the quota is { $most }. Raise it in Service Quotas, or make the groups smaller
aws-check-vcpus-short = { $quota }: { $there } vCPUs run, the node groups can grow by { $more }, and the quota is { $most }. Nodes beyond it will not start: raise it in Service Quotas in time
aws-check-vcpus-fit = { $quota }: { $there } vCPUs run and { $more } more at most, of { $most }
aws-check-addon-there = Add-on { $addon } is offered
aws-check-addon-gone = Add-on { $addon } is not offered in this region for Kubernetes { $kubernetes }. Take it out, or look up its name
aws-check-addon-version-gone = Add-on { $addon } { $version } is not offered for Kubernetes { $kubernetes }. The newest are { $versions }. Choose one of them, or leave the version open
aws-check-rights-allowed = { $n } actions of the deploy are allowed, as IAM simulates them
aws-check-rights-denied = { $n ->
    [one] IAM's simulation for { $identity } denies an action of the deploy: { $actions }
   *[other] IAM's simulation for { $identity } denies { $n } actions of the deploy: { $actions }
}. Service control policies, boundaries and conditions can make it differ. Compare with the policy for deploying, under the account

## The view AWS
aws-close = Close
aws-copy = Copy
aws-stop = Stop
aws-connect = Connect an account
aws-connect-promise = The keys go into a worker of this tab, which signs calls to AWS itself. They are not stored, not sent to anybody else, and gone when the tab closes
aws-connect-now = Connect
aws-connecting = Connecting…
aws-practice = Practice account
aws-practice-note = The practice account is simulated in this page: everything can be tried without keys, nothing is called, and time runs 40 times faster
aws-paste = Temporary keys, as they were printed or copied
aws-paste-note = Any shape is read: JSON, environment variables of any shell, the credentials file, the CSV of the console. With IAM Identity Center, copy the keys from the access portal, or sign in with the AWS CLI and run
aws-type-keys = Type the keys instead
aws-key-id = Access key ID
aws-secret = Secret access key
aws-token = Session token
aws-role = Take over a role
aws-role-arn = ARN of the role
aws-external-id = External ID
aws-mfa-serial = ARN of the MFA device
aws-mfa-code = Code that it shows now
aws-endpoint = Another endpoint
aws-endpoint-url = Endpoint for all services
aws-endpoint-note = For an emulator on this computer, such as LocalStack. Other hosts have to be named in the connect-src of the page's Content-Security-Policy by whoever serves it
aws-profiles = The paste holds several profiles. Which one?
aws-policies = Policies that this needs
aws-policies-note = No more than what the calls of this page need. The one for deploying is made for the open design
aws-policy-reading = For reading
aws-policy-deploying = For deploying this design
aws-worker-missing = The part of the page that calls AWS could not be loaded. Check the network and reload the page; the design is kept
aws-identity = Account
aws-connected = connected
aws-practice-account = practice
aws-account = Account
aws-who = Identity
aws-expires = Expires
aws-minutes-left = in { $n } min
aws-long-lived = These keys last until somebody deletes them. Temporary ones are safer: run aws configure export-credentials, or take over a role
aws-renew = New keys
aws-forget = Forget
aws-forget-note = Ends the worker and the memory that holds the keys. A stack that AWS is working on goes on
aws-forgotten-idle = Nothing was done for 30 minutes, and the keys were forgotten. The design stays as it is
aws-read = Read into a drawing
aws-read-note = Calls that read only. The open design stays as it is
aws-find = Find what is there
aws-find-again = Find again
aws-finding = Finding…
aws-reading = Reading
aws-calls-done = { $n } of { $all } calls
aws-clusters = Clusters ({ $n })
aws-vpcs = VPCs ({ $n })
aws-nothing-there = There is no VPC and no cluster in this region
aws-inferred = from tags
aws-default-vpc = default
aws-read-cluster = Read cluster { $name }
aws-read-vpc = Read VPC { $name }
aws-read-now = Read
aws-read-done = { $name } was read
aws-remarks = { $n ->
    [one] 1 remark
   *[other] { $n } remarks
}
aws-open = Open as a new design
aws-compare = Compare with the open design
aws-no-drift = The open design is the same
aws-drift = { $n ->
    [one] 1 thing differs from the open design
   *[other] { $n } things differ from the open design
}
aws-read-again = Read again and compare
aws-deploy = Deploy the open design
aws-deploy-note = Through one CloudFormation stack, { $stack }. AWS does the work, and goes on when the tab closes
aws-deploy-note-network = The network alone through one CloudFormation stack, { $stack }. eksctl then makes the cluster in it, with a file that is written here as soon as the network is there
aws-scope = What is deployed
aws-scope-whole = Everything
aws-scope-network = Network, then eksctl
aws-beside = There is also the stack { $stack }, of the other way. Each of the two has a network of its own
aws-hand-over = The network is there, and eksctl makes the rest
aws-hand-over-make = Write the eksctl file
aws-hand-over-making = Writing the eksctl file…
aws-hand-over-stale = The design has changed since this file was written
aws-hand-over-run = Download the file and run this beside it. eksctl uses the keys of your shell and not those of this page: make sure that aws sts get-caller-identity shows account { $account } there
aws-hand-over-copy-command = Copy the command
aws-hand-over-losses = { $n ->
    [one] What this way leaves out: 1 remark
   *[other] What this way leaves out: { $n } remarks
}
aws-ids-note = With the IDs of the VPC and the subnets the design says that this network exists: every other export builds upon it, too. It is one step, which can be undone
aws-ids-take = Take the IDs over into the design
aws-ids-there = The design has the IDs of this network
step-network-ids = Take over the IDs of the network
aws-delete-cluster-first = If eksctl has made a cluster in this network, delete that first, with eksctl delete cluster and its file: what it has made keeps the network from going
aws-errors-first = { $n ->
    [one] The design has an error that would make it fail
   *[other] The design has { $n } errors that would make it fail
}. Answer it first
aws-show-findings = Show findings
aws-preview-calls = The preview calls CreateChangeSet. It makes nothing but the plan of a change, which you then confirm or discard
aws-preview = Preview the change
aws-previewing = Working out the change…
aws-passed = { $n ->
    [one] 1 check passed
   *[other] { $n } checks passed
}
aws-no-changes = The account is as the drawing says. There is nothing to do
aws-tile-made = to make
aws-tile-changed = to change
aws-tile-replaced = to replace
aws-tile-removed = to remove
aws-fate-made = is made
aws-fate-changed = is changed in place
aws-fate-maybe-replaced = may be replaced: AWS decides while it changes it
aws-fate-replaced = is replaced: a new one is made, and the old one goes with what is on it
aws-fate-removed = is removed
aws-lost = { $n ->
    [one] One resource goes or is replaced, with everything that is on it
   *[other] { $n } resources go or are replaced, with everything that is on them
}. Look at them before you deploy
aws-changes = { $n ->
    [one] 1 change in words
   *[other] { $n } changes in words
}
aws-execute-calls = Deploying calls ExecuteChangeSet for { $set }. From then on AWS makes what is listed, and it costs money
aws-execute = Deploy
aws-execute-update = Change the account
aws-discard = Discard
aws-discarding = Discarding…
aws-stack-creating = Being created
aws-stack-created = Created
aws-stack-updating = Being changed
aws-stack-updated = Changed
aws-stack-rolling-back = Being rolled back
aws-stack-rolled-back = Rolled back: nothing was made. Delete the stack before the next try
aws-stack-update-rolled-back = Rolled back: it is as before the change
aws-stack-deleting = Being deleted
aws-stack-deleted = Deleted
aws-stack-delete-failed = Not everything could be deleted
aws-stack-other = State of the stack: { $status }
aws-stack-progress = Progress of the stack
aws-stack-counts = { $done } done, { $doing } under way, { $failed } failed
aws-gap = { $why }. AWS goes on; this view looks again in a moment
aws-resource-failed = { $id } ({ $kind }) failed
aws-says = AWS says: { $text }
aws-advice-nodes-join = The nodes started and did not reach the cluster. Open Traffic and look at the path from the node group to the Kubernetes API, and at the services that nodes need
aws-advice-quota = A quota of the account is full. Raise it in Service Quotas, or remove what is not needed
aws-advice-addresses = A subnet has too few free addresses. Look at the budget of the subnets and enlarge them
aws-advice-zone = This zone cannot hold it. Move the subnets of the cluster to other zones
aws-advice-denied = The identity lacks a permission. Copy the policy for deploying from above and add what AWS names
aws-advice-exists = Something with this name is there already, perhaps from an earlier try. Delete it or choose another name
aws-advice-expired = The keys ended while AWS was working. Enter new ones and preview again
aws-advice-dependency = Something that is not part of the stack still uses it. Remove it first, such as load balancers that Kubernetes made
aws-advice-degraded = The add-on found no node to run on. Give the cluster a node group or a Fargate profile that it can use
aws-advice-capacity = AWS has no capacity for this instance type just now. Add other types or zones to the group
aws-advice-other = AWS could not make it
aws-advice-other-delete = AWS could not delete it
aws-resources = Resources ({ $n })
aws-tab-may-close = The tab may be closed: AWS goes on, and this view finds the stack again
aws-roll-back = Stop and roll back
aws-roll-back-goes = AWS stops and takes back what it made so far: { $names }
aws-roll-back-now = Roll back
aws-go-on = Go on
aws-delete = Delete the stack…
aws-delete-goes = { $n ->
    [one] 1 resource goes
   *[other] { $n } resources go
}
aws-delete-more = and { $n } more
aws-delete-blocked = Load balancers in the VPC will keep it from going: { $names }. Delete the Kubernetes services and ingresses that made them first
aws-delete-stays = Volumes and log groups that the cluster made are not part of the stack and stay
aws-delete-type = Type { $name } to confirm
aws-delete-now = Delete
aws-delete-not = Keep it
aws-undeleted = This could not be deleted
aws-undeleted-note = Remove what keeps it, and delete again. Or tick what is to be left behind, and the rest goes: only what AWS could not delete can be left, and what holds it may be next
aws-leave = Leave { $id } ({ $kind }) behind
aws-undeleted-cost = { $n ->
    [one] One resource stays in your account, without a stack. Nothing here deletes it any more, and it may cost money until you delete it yourself
   *[other] { $n } resources stay in your account, without a stack. Nothing here deletes them any more, and they may cost money until you delete them yourself
}
aws-delete-again = Delete again
aws-delete-leaving = Delete, and leave { $n } behind
aws-left-behind = { $n ->
    [one] One resource was left behind
   *[other] { $n } resources were left behind
}
aws-left-behind-note = They are in your account, belong to no stack, and may cost money. Note their IDs and delete them yourself, such as in the console of VPC
aws-left-of-preview = An empty stack named { $stack } is left of a preview that did not come to its end. It holds nothing and costs nothing, and the next preview uses it
aws-left-of-preview-remove = Remove it
aws-practice-trouble = Practice a deletion that fails
aws-practice-balancer-note = A load balancer in the VPC, as a Service of Kubernetes makes one, keeps the network from going: the stack does not know of it
aws-practice-balancer = Put a load balancer into the VPC
aws-practice-balancer-there = A load balancer stands in the VPC. Now delete the stack
aws-badge-waiting = waiting
aws-badge-time = { $time }
aws-calls = Calls
aws-calls-counts = { $changing } that change the account, { $problems } with problems
aws-calls-shown = Which calls are shown
aws-calls-all = All
aws-calls-changing = Changing
aws-calls-problems = Problems
aws-calls-save = Save log
aws-calls-none = Every call to AWS will be listed here, with the command that makes the same one
aws-call-time = Time (UTC)
aws-call-service = Service
aws-call-action = Action
aws-call-status = Status
aws-call-took = Took
aws-call-note = Note
aws-call-failed = failed { $code }
aws-call-again = tried { $n } times { $code }
aws-call-polled = called { $n } times
aws-call-changes = changes the account
aws-call-request = request { $id }
aws-copy-cli = Copy as AWS CLI
aws-copy-curl = Copy as curl, unsigned
aws-other-region = The design is drawn for { $there }, and the keys are connected to { $here }
aws-go-to-region = Go to { $region }
aws-call-absent = there is none
aws-left = { $n ->
    [one] about 1 min left
   *[other] about { $n } min left
}
aws-longer = longer than usual
aws-usual = usually { $from } to { $to } min
aws-resources-list = Resources
aws-changes-list = Changes
aws-stack-foreign = There is a stack named { $stack } that this program has not made, and it is left alone. Rename the cluster, or delete that stack
aws-changed-since = The design has changed since this preview. Discard it and preview again
aws-looking = Looking for the stack…
