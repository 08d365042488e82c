## CloudFormation templates and Terraform that are opened
open-kinds = Design files, pictures that were exported here, eksctl files, CloudFormation templates, and output of terraform show -json and of the AWS CLI can be opened, dropped or pasted
import-no-vpc = The VPC itself is not in this file, so its blocks are unknown
import-no-cluster = No cluster is in this file; the usual settings stand in its place
import-subnets-by-id = { $n ->
    [one] 1 subnet is named and not described
   *[other] { $n } subnets are named and not described
}, so zones and blocks are unknown: { $names }
import-routes-unknown = { $n ->
    [one] The route of 1 subnet is unknown
   *[other] The routes of { $n } subnets are unknown
}, so nothing says whether it is public or private
import-nat-unknown = Route table { $table } leads to a NAT gateway that is not in this file, so its subnets' route is unknown
import-groups-not-drawn = { $n ->
    [one] 1 security group is
   *[other] { $n } security groups are
} not drawn; those that EKS makes stand in place: { $names }
import-first-document = The text has several documents, and only the first one was read. Open the others one by one
import-region = Nothing says which region this is for; { $region } is taken
import-unread = { $n ->
    [one] 1 resource of another kind is
   *[other] { $n } resources of other kinds are
} not read: { $kinds }
import-nested-stacks = Nested stacks are templates of their own; open them one by one
import-defaults = { $n ->
    [one] 1 parameter is
   *[other] { $n } parameters are
} taken at the default: { $values }
import-parameters = { $n ->
    [one] 1 parameter has
   *[other] { $n } parameters have
} no default; the name stands for the value: { $names }
import-conditions = { $n ->
    [one] 1 condition depends
   *[other] { $n } conditions depend
} on what only a deployment knows, and counts as met: { $names }
import-unknown-values = { $n ->
    [one] 1 value is
   *[other] { $n } values are
} known only when the stack is deployed, and left out: { $values }
import-usual-zones = AWS chooses the zones when the stack is deployed; the usual ones of the region are taken
import-stack-name = The stack has no name yet; “stack” stands for it
import-no-block = { $id } states no IPv4 block that is known here
import-private-nat = NAT gateway { $id } is a private one, and drawn as one that leads to the internet
import-routes-elsewhere = { $n ->
    [one] 1 route or association belongs
   *[other] { $n } routes or associations belong
} to route tables that are not in this file
import-usual-type = Node group { $group } states no instance type; { $kind } is what EKS takes
import-no-size = Node group { $group } states no sizes; it is drawn with no nodes
import-user-data = Labels and taints that node group { $group } sets in its user data are not read
import-image = The image of node group { $group } is not known here; the usual one of its type is taken
import-other-nodes = Auto Scaling group { $id } belongs to no cluster by its tags, and is not drawn
import-roles-unknown = { $n ->
    [one] 1 access entry or pod identity names
   *[other] { $n } access entries and pod identities name
} roles that have no ARN yet, and { $n ->
    [one] is
   *[other] are
} left out: { $names }
import-plan = This is a plan: what is to be there after it, not what is there now
import-references = { $n ->
    [one] 1 id is
   *[other] { $n } ids are
} known only after apply; the plan's own references say what is meant
import-guessed = { $n ->
    [one] 1 reference
   *[other] { $n } references
} could not be followed; the only thing that fits was taken: { $names }
import-not-followed = { $n ->
    [one] 1 reference
   *[other] { $n } references
} could not be followed, as ids are known only after apply: { $names }. Apply the plan and open the state for them
