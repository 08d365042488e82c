## Formats
format-design = Design file
format-eksctl = eksctl ClusterConfig
format-svg = SVG picture

## The picture
svg-title = EKS cluster { $name } in { $region }
svg-description = A drawing of its VPC at the maximum size of every node group. Zones: { $zones }. Subnets: { $subnets }. Node groups: { $nodegroups }.

## Where a problem is
read-at = Line { $line }, column { $column }: { $problem }
read-at-in = Line { $line }, column { $column }, in { $path }: { $problem }
read-in = In { $path }: { $problem }
read-and-more = { $error } ({ $more ->
    [one] 1 more problem follows
   *[other] { $more } more problems follow
})

## Why a text cannot be read
read-too-large = The file has { $bytes } bytes; at most { $max } are read
read-binary = This is not a text file. A design file, an eksctl file, a CloudFormation template or output of terraform show or the AWS CLI is expected
read-utf16 = The file is in UTF-16. Save it as UTF-8 and open it again
read-not-utf8 = The text is not UTF-8 here, or it is cut off in the middle of a character. Save it as UTF-8 and open it again
read-control-character = The text has the control character { $code }, which no YAML or JSON file may have
read-no-design-in-picture = This picture has no design in it. Only pictures that were exported here can be opened
read-empty = The file has no content. A design file, an eksctl file, a CloudFormation template or output of terraform show or the AWS CLI is expected
read-too-deep = The text is nested too deeply; at most { $max } levels are read
read-too-many-values = The text comes to too many values, counting what its aliases repeat; at most { $max } are read
read-endless-alias = An alias stands inside the part that it repeats, which has no end
read-duplicate-key = The key “{ $key }” is here a second time; the first one is in line { $line }. Each key may be there once
read-complex-key = A key has to be a simple text, not a list, a map or nothing
read-bad-merge = “<<” needs a map after it, or a list of maps
read-bad-tag = The tag { $tag } does not fit its value or is not supported
read-not-finite = Infinity and “not a number” cannot be used; write a number, or put the text in quotes
read-tab = A tab is used here, and YAML allows blanks only. Replace the tab by blanks
read-open-quote = A quotation mark is opened and never closed
read-open-bracket = A bracket is opened and not closed properly; a comma or the closing bracket is expected
read-indentation = The indentation fits no level above. Keys of the same block start in the same column
read-no-colon = A key with a colon is expected, or the value does not belong on this line
read-unknown-anchor = There is no anchor of this name before here
read-bad-escape = This escape does not exist. In double quotes a backslash is written twice
read-syntax = This is not valid YAML or JSON ({ $detail })
read-needs-quotes = A text is expected, and { $text } without quotes is read as another type. Put it in quotes: "{ $text }"
read-wrong-type = { $expected } is expected here, and this is { $found }
read-unknown-key = The key “{ $key }” does not exist here
read-unknown-key-suggest = The key “{ $key }” does not exist here; “{ $right }” is probably meant
read-wrong-case = The key “{ $key }” is in the wrong case, and eksctl would ignore it without a word. Write “{ $right }”
read-missing-key = { $key } is missing, and it has to be there
read-not-one-of = “{ $text }” is not possible here. Expected: { $allowed }
read-not-a-cidr = “{ $text }” is not a CIDR block: { $reason }
read-not-an-arn = “{ $text }” is not an ARN; it has to look like arn:aws:iam::123456789012:role/name
read-out-of-range = { $text } is out of range; a whole number from { $min } to { $max } is expected
read-newer-version = This design file has version { $found }, and this program knows versions up to { $latest }. Load the current version of the program
read-bad-field = The value does not fit ({ $detail })
read-bad-id = “{ $text }” is not an id that can stand here
read-duplicate-id = Two records have the id { $id }
read-dangling = { $id } is used here, and there is no such record

## Types of values
shape-null = nothing
shape-bool = true or false
shape-int = a whole number
shape-number = a number
shape-text = a text
shape-list = a list
shape-map = a block of keys with values

## What is wrong with a CIDR block
cidr-no-prefix = a prefix length is missing, as in 10.0.0.0/16
cidr-not-an-address = the part before the slash is not an IPv4 address
cidr-bad-prefix = the prefix length has to be a number from 0 to 32
cidr-host-bits = the address is not the start of a block; { $network } is
cidr-ipv6 = this is IPv6, and an IPv4 block is needed

## What an import has to say
note-first-document-only = The file has several documents. Only the first one was read, as eksctl does
note-comments-lost = Comments are not kept: they will be gone from an exported file
note-host-bits = { $text } has host bits set; { $network } was read
note-ipv6-kept = { $n ->
    [one] 1 IPv6 block is kept and written back, but not shown
   *[other] { $n } IPv6 blocks are kept and written back, but not shown
}
note-vpc-without-subnets = The VPC's id is given without subnets. eksctl cannot create a cluster from this
note-zone-twice = A zone is listed more than once; it is drawn once
note-default-zones = The file lists no zones, so eksctl chooses { $n } at random. The first usual zones of the region are drawn in their place
note-no-carve = eksctl cannot divide this VPC among { $n } zones, so no subnets are drawn
note-subnets-kept = { $ids } is not among the subnets of the file. It is kept and written back, but not drawn
note-zones-kept = The group has no subnet in { $zones }. The zones are kept and written back
note-no-such-subnets = The group asks for a kind of subnet that the cluster does not have
note-needs-private-networking = eksctl refuses a private subnet without privateNetworking: true; an export adds it

## Why eksctl cannot make the network by itself
reason-vpc-exists = The VPC exists already ({ $id })
reason-subnet-exists = The subnet { $subnet } exists already
reason-route-unknown = The route of the subnet { $subnet } is not stated, as in an existing network
reason-several-blocks = The VPC has { $n } CIDR blocks, and eksctl makes one
reason-vpc-size = The block { $cidr } is not of a size that eksctl accepts for a new VPC: /16 to /24
reason-dns = DNS support or DNS hostnames are off, and eksctl switches both on
reason-private-igw = The VPC has an internet gateway, and a fully private cluster gets none
reason-no-igw = The VPC has no internet gateway, and eksctl always makes one
reason-no-subnets = The drawing has no subnets
reason-zone-subnets = Zone { $zone } has { $public } public and { $private } private subnets; eksctl makes { $wanted } public and 1 private
reason-outpost-zones = A cluster on an Outpost has one zone, and the drawing has { $n }
reason-few-zones = eksctl needs at least 2 zones, and the drawing has { $n }
reason-many-zones = eksctl makes at most { $max } zones, and the drawing has { $n }
reason-zone-unnamed = A zone has no name
reason-zone-twice = Two zones have the same name
reason-block = The subnet { $subnet } has the block { $has }, and eksctl would give it { $wanted }
reason-public-ip = Public addresses at launch are not set for the subnet { $subnet } as eksctl would set them
reason-nat = The NAT gateways are not placed as eksctl would: none, one in the first zone, or one in each zone
reason-nat-ipv6 = With IPv6, eksctl makes one NAT gateway in the first zone
reason-group = The subnets of the node group { $group } can only be named one by one

## What an eksctl file cannot say
loss-load-balancers = { $n ->
    [one] 1 load balancer is not part of the file: the workloads ask for it
   *[other] { $n } load balancers are not part of the file: the workloads ask for them
}
loss-planned-pods = The planned numbers of pods ({ $n }) are not part of the file
loss-other-ips = Addresses taken by other things ({ $n ->
    [one] in 1 subnet
   *[other] in { $n } subnets
}) are not part of the file
loss-names = { $n ->
    [one] 1 name of a subnet or NAT gateway is left out: eksctl names what it makes
   *[other] { $n } names of subnets and NAT gateways are left out: eksctl names what it makes
}
loss-new-vpc-only = { $key } is left out: it only works in a VPC that eksctl makes
loss-no-subnets = No subnets are drawn. With this file eksctl would divide the VPC by its own rule
loss-vpc-id = The VPC has no id yet. Create the network first, then fill in vpc.id: eksctl cannot use the file without it
loss-local-subnets = { $n ->
    [one] 1 subnet in a local zone is not listed
   *[other] { $n } subnets in local zones are not listed
}: EKS puts no control plane interface there
loss-private-endpoint = The endpoint access is left out: a fully private cluster always has the private endpoint alone
loss-control-plane-private = With this file the control plane's interfaces are in private subnets only, and the drawing allows all
loss-control-plane-ids = { $n ->
    [one] 1 control plane subnet has no id yet and is left out
   *[other] { $n } control plane subnets have no id yet and are left out
}. Fill in vpc.controlPlaneSubnetIDs when the network is there
loss-refused = eksctl refuses the file: { $reason }
loss-auto-addons = { $names } are not listed: Auto Mode brings them, and eksctl refuses them beside it
refused-cluster-name = the cluster name “{ $name }” may have letters, digits and hyphens only
refused-region = the region is not stated
refused-auto-groups = it creates no cluster with Auto Mode and node groups at once
refused-endpoints-off = neither endpoint of the Kubernetes API is on
refused-ipv6-self-managed = an IPv6 cluster has no self-managed node groups
refused-hybrid = hybrid nodes need an IPv4 cluster in a VPC that eksctl makes
refused-no-subnets = the VPC exists, and none of its subnets is listed
refused-one-subnet = an existing VPC needs two { $kind } subnets
refused-control-plane-zones = a control plane on private subnets needs two of them, in two zones
refused-ipv6-cni = vpc-cni of an IPv6 cluster needs permissions: by withOIDC, or by pod identities with their agent
refused-pod-identity = pod identities are used, and { $addon } is not among the add-ons
refused-outpost = a cluster on an Outpost goes without { $keys }
refused-outpost-nodes = nodes on an Outpost have Amazon Linux and volumes of the type gp2
refused-group-name = the name of the node group “{ $group }” is missing, there twice, or has other characters than letters, digits and hyphens
refused-sizes = the sizes of the node group { $group } are out of order
refused-update = the update limit of the node group { $group } is above its maximum size
refused-amazon-linux-2 = there is no Amazon Linux 2 for the version of the node group { $group }
refused-private-group = the node group { $group } of a fully private cluster has to be in private subnets
refused-local-zone = the managed node group { $group } is in a local zone
refused-group-subnets = the node group { $group } asks for { $kind } subnets, and none is listed
refused-template = the node group { $group } has a launch template or an image of its own, and beside it { $keys }
refused-scripts = nodes of { $family } take no { $keys }, which the node group { $group } has
refused-no-types = the node group { $group } is a mix of instance types, and none is stated
refused-fargate = the Fargate profile “{ $profile }” needs a name that does not begin with eks-, and a namespace that it selects
loss-foreign-keys = The node group { $group } loses { $keys }, which its kind does not have
loss-group-without-subnets = The node group { $group } has no subnets. With this file eksctl would use all public ones
loss-group-subnets = { $n ->
    [one] 1 subnet of the node group { $group } has
   *[other] { $n } subnets of the node group { $group } have
} no id yet and cannot be named
loss-fargate-subnets = The subnets of the Fargate profile { $profile } need ids, which are not known yet. Without them eksctl uses all private subnets
loss-pod-subnets = { $n ->
    [one] One subnet serves the pods of its whole zone: tag it kubernetes.io/role/cni = 1, or name it in an ENIConfig
   *[other] { $n } subnets serve the pods of their whole zone: tag them kubernetes.io/role/cni = 1, or name them in ENIConfigs
}
loss-update-strategy = { $n ->
    [one] Update order and planned branch pods of one node group
   *[other] Update order and planned branch pods of { $n } node groups
} have no place in the file
loss-route-tables = { $n ->
    [one] One route table of your own has
   *[other] { $n } route tables of your own have
} no place in the file: eksctl makes its own, or takes those of an existing VPC
loss-vpc-endpoints = { $n ->
    [one] One VPC endpoint has
   *[other] { $n } VPC endpoints have
} no place in the file: make them in the VPC first
loss-networks = { $n ->
    [one] One connected network has
   *[other] { $n } connected networks have
} no place in the file: connect them when the VPC is there
loss-security-groups = { $n ->
    [one] One security group of your own has
   *[other] { $n } security groups of your own have
} no place in the file: eksctl makes the usual ones

## Names of formats, and why a file is not read
format-aws-answers = Output of the AWS CLI
read-no-answer = This says nothing of a VPC or a cluster. Output of aws ec2 describe-vpcs, aws ec2 describe-subnets or aws eks describe-cluster is needed
read-kubernetes-alone = This is output of kubectl, which says nothing of the network. Add the output of aws eks describe-cluster, aws ec2 describe-vpcs and aws ec2 describe-subnets, pasted together or opened together
format-terraform = Terraform and OpenTofu
format-terraform-modules = Terraform with community modules
format-aws-cli = Script for the AWS CLI
format-aws-cli-undo = Script that takes it down again
format-manifests = Kubernetes manifests
format-cloudformation = CloudFormation
format-cloudformation-json = CloudFormation, JSON
format-cloudformation-network = CloudFormation, network alone
format-terraform-show = Output of terraform show -json
read-no-network-in-template = This CloudFormation template has no VPC, no subnet and nothing of EKS, which is all that is drawn. If it only calls nested templates, open those
read-no-network-in-terraform = This output of terraform show has no VPC, no subnet and nothing of EKS, which is all that is drawn. Open the state or the plan that makes them
read-terraform-state = This is the state file of Terraform itself, whose format may change. Run terraform show -json in its folder, and open what that prints
read-terraform-source = This is Terraform source, whose values only Terraform works out. Run terraform plan -out plan and terraform show -json plan, and open what that prints
format-markdown = Report (Markdown)
format-html = Report (web page to print)
format-csv = Address plan (CSV)
format-sarif = Findings (SARIF)
format-junit = Findings (JUnit XML)
format-awsdac = awsdac diagram as code
format-mermaid = Mermaid flowchart
format-drawio = draw.io drawing
