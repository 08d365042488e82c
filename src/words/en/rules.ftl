## Findings
find-cni-setting-not-followed = the configuration of vpc-cni is not JSON: the budget counts with default settings
find-cni-setting-not-followed-several-cards = several network cards are in use: the budget counts the first
find-minimum-ip-target-without-warm-ip-target = MINIMUM_IP_TARGET { $minimum } without WARM_IP_TARGET: { $placed } of { $pods } pods on a node of { $group } get an address
find-prefix-delegation-on-unsupported-type = prefix delegation is on, but { $group } has instance types that cannot hold prefixes: { $types }
find-pod-security-groups-on-unsupported-type = security groups for pods are on, but { $group } has instance types without branch interfaces: { $types }
find-both-endpoints-off = both endpoints of the Kubernetes API are off
find-nodes-cannot-reach-api = { $user } cannot reach the Kubernetes API from { $subnets }: the private endpoint is off
find-public-list-locks-out-nodes = nodes come in over the public endpoint, which answers only { $blocks }
find-public-endpoint-open-to-all = the public endpoint of the Kubernetes API answers every address
find-private-endpoint-only = only the private endpoint is on: kubectl and eksctl must run inside the VPC or a connected network
find-too-many-public-access-cidrs = the list of the public endpoint has { $n } blocks, EKS takes { $quota }
find-private-range-in-public-list = the list of the public endpoint cannot have private addresses: { $blocks }
find-fully-private-with-way-out = the cluster is fully private, but { $things } lead out
find-fully-private-nodes-in-public-subnets = { $group } uses public subnets, but the cluster is fully private
find-fully-private-without-private-endpoint = the cluster is fully private, but its private endpoint is off
find-alb-in-one-zone = { $balancer } has subnets in { $n } { $n ->
    [one] zone
   *[other] zones
}, an Application Load Balancer needs { $needed }
find-load-balancer-with-two-subnets-in-zone = { $balancer } has { $subnets } in { $zone }, it can have one there
find-internet-facing-load-balancer-in-private-subnet = { $balancer } is internet-facing, but in private subnets: { $subnets }
find-internal-load-balancer-in-public-subnet = { $balancer } is an internal load balancer, but in public subnets: { $subnets }
find-nodegroup-sizes-out-of-order = the sizes of { $group } are out of order: minimum { $min }, desired { $desired }, maximum { $max }
find-nodegroup-never-has-nodes = { $group } can never have a node: its maximum is 0
find-nodegroup-name-invalid = { $name } is no node group name: up to { $longest } letters, digits and hyphens, a letter or digit first
find-nodegroup-name-invalid-empty = a node group has no name
find-duplicate-nodegroup-names = two node groups are named { $name }
find-nodegroup-without-subnets = { $group } has no subnets
find-unknown-instance-type = addresses of { $group } cannot be counted with unknown instance types: { $types }
find-arm-types-on-windows = { $group } runs Windows, but has Arm instance types: { $types }
find-mixed-architectures = { $group } mixes x86-64 ({ $amd }) and Arm ({ $arm })
find-too-many-nodes-in-nodegroup = { $group } may grow to { $max } nodes, the quota is { $quota }
find-too-many-managed-nodegroups = the cluster has { $n } managed node groups, the quota is { $quota }
find-update-limit-out-of-range = the update limit of { $group } is { $n } nodes, it can be 1 to { $highest }
find-update-limit-out-of-range-percent = the update limit of { $group } is { $n } percent, it can be 1 to { $highest }
find-max-pods-above-addresses = { $group } accepts { $max_pods } pods on a node, { $without } of them find no address: its interfaces hold { $ip_pods }
find-planned-pods-above-max-pods = { $planned } pods are planned on each node of { $group }, { $ip_pods } fit on { $types }
find-nodegroup-in-public-and-private-subnets = { $group } is in public ({ $public }) and in private subnets ({ $private })
find-nodegroup-in-one-zone = all nodes of { $group }, up to { $max }, are in { $zone }
find-spot-with-one-instance-type = { $group } buys Spot capacity of { $name } only
find-amazon-linux-2-after-its-end = { $group } uses Amazon Linux 2, which has no AMI for Kubernetes { $version }
find-windows-only-cluster = only Windows nodes ({ $groups }) are planned, and CoreDNS needs Linux
find-nodegroups-beside-auto-mode = EKS Auto Mode is on, and eksctl refuses to create { $groups } with it
find-instance-types-with-different-max-pods = every node of { $group } gets the { $low } pods of { $low_type }, { $high_type } alone could have { $high }
find-managed-nodegroup-in-local-zone = { $group } is managed by EKS and cannot use subnets in local zones: { $subnets }
find-windows-nodegroup-with-ipv6 = { $group } runs Windows, which cannot use IPv6
find-self-managed-nodegroup-with-ipv6 = { $group } is self-managed, which eksctl does not support with IPv6
find-fargate-profile-without-selectors = { $profile } selects no pods: a selector needs a namespace
find-fargate-profile-with-too-many-selectors = { $profile } has { $n } selectors, a profile takes { $quota }
find-fargate-profile-in-public-subnet = { $profile } uses { $subnets }, but Fargate takes private subnets only
find-fargate-profile-without-subnets = { $profile } has no subnets
find-fargate-profile-name-reserved = { $name } begins with { $reserved }, which EKS keeps for itself
find-fargate-profile-name-reserved-empty = a Fargate profile has no name
find-too-many-fargate-profiles = the cluster has { $n } Fargate profiles, the quota is { $quota }
find-subnet-cidrs-overlap = { $b } ({ $b_block }) and { $a } ({ $a_block }) share addresses
find-subnet-outside-vpc = { $subnet } ({ $block }) lies outside the blocks of the VPC: { $blocks }
find-subnet-size-out-of-range = { $subnet } ({ $block }) has a size that EC2 refuses, subnets go from /16 to /28
find-control-plane-subnet-too-full-to-create = { $subnet } has { $free } free addresses, EKS needs { $needed } to create the cluster
find-control-plane-subnet-too-full-to-update = { $subnet } has { $free } free addresses at maximum, EKS needs { $needed } to update the version
find-control-plane-subnet-below-recommended = { $subnet } has { $free } free addresses for the control plane, AWS recommends { $recommended }
find-load-balancer-subnet-too-small = { $subnet } has { $free } free addresses for { $balancer }, load balancers need { $needed } and a block of /{ $len } or larger
find-public-node-subnet-without-public-ips = { $subnet } gives nodes no public address, EKS refuses { $groups } there
find-node-subnet-without-way-out = { $subnet } has no default route: { $users } cannot pull images
find-nat-gateway-not-in-public-subnet = { $nat } stands in { $subnet }, which has no route to the internet gateway
find-one-nat-gateway-for-several-zones = the way out of { $zones } is { $nat } in { $home }: it is lost when that zone fails
find-subnet-runs-out = { $subnet } runs out at node { $node } of { $max } in { $group }: nodes need { $needed } addresses, { $usable } are free
find-subnet-runs-out-without-nodes = { $subnet } is too small before any node starts: needs { $needed } addresses, { $usable } are usable
find-subnet-runs-out-during-update = { $subnet } runs out while nodes are updated: nodes need { $needed } addresses with { $surge } more { $surge ->
    [one] node
   *[other] nodes
}, { $usable } are free
find-duplicate-subnet-names = two subnets are named { $name }
find-zone-outside-region = { $zone } is not a zone of { $region }
find-zone-not-usual-in-region = { $zone } is not usual, most accounts see { $usual }
find-control-plane-in-unsupported-zone = EKS puts no control plane interface in { $zone } ({ $az_id })
find-duplicate-zones = { $zone } is drawn twice
find-control-plane-in-one-zone = the subnets of the control plane span { $n } { $n ->
    [one] zone
   *[other] zones
}, EKS needs { $needed }
find-control-plane-subnet-in-local-zone = the control plane cannot use subnets in local zones: { $subnets }
find-version-not-offered = EKS stopped offering Kubernetes { $version } on { $date }
find-version-not-offered-any-more = EKS no longer offers Kubernetes { $version }
find-version-unknown = Kubernetes { $version } is not known, the newest on { $date } was { $newest }
find-standard-support-over = standard support of { $version } ended on { $until }: extended support until { $extended_until } costs { $extended } instead of { $standard } USD an hour
find-standard-support-over-and-upgrades = standard support of { $version } ended on { $until }: EKS upgrades the cluster by itself
find-standard-support-ends-soon = standard support of { $version } ends in { $days } { $days ->
    [one] day
   *[other] days
}, on { $date }
find-version-left-open = the Kubernetes version is left open, eksctl would take { $version }
find-cluster-name-invalid = { $name } is no cluster name: up to { $longest } letters, digits and hyphens, a letter first ({ $n } now)
find-cluster-name-invalid-empty = the cluster has no name
find-vpc-block-size-out-of-range = EC2 refuses the size of { $blocks }, blocks go from /16 to /28
find-vpc-blocks-overlap = the blocks { $a } and { $b } share addresses
find-vpc-block-not-associable = { $blocks } cannot be added to a VPC whose first block is { $primary }
find-vpc-block-is-link-local = { $range } is reserved for link-local addresses, a VPC cannot have { $blocks }
find-vpc-block-is-docker-bridge = some AWS services cannot reach { $blocks }: Docker uses { $range } on their nodes
find-vpc-has-too-many-blocks = the VPC has { $n } blocks, the quota is { $quota }
find-vpc-dns-off = nodes cannot register without { $attributes }
find-vpc-uses-public-addresses = nodes cannot reach the owners of { $blocks } on the internet: this is no private range
find-vpc-has-too-many-subnets = the VPC has { $n } subnets, the quota is { $quota }
find-service-cidr-overlaps-vpc = the service CIDR { $service } overlaps the VPC block { $block }
find-service-cidr-out-of-range = the service CIDR { $service } lies outside { $ranges }
find-service-cidr-out-of-range-size = the service CIDR { $service } must have a size from /{ $shortest } to /{ $longest }
find-service-cidr-with-ipv6 = the cluster uses IPv6, the service CIDR { $service } does not apply

## Fixes
fix-add-block-and-move = Add { $new } to the VPC and move { $name } to { $block }
fix-add-linux-group = Add a Linux node group
fix-add-nat = Add a NAT gateway in { $subnet }
fix-add-public-and-nat = Add a public subnet and a NAT gateway in { $zone }
fix-add-subnet = Add another subnet of at least /{ $len } in the same zone
fix-add-types = Add { $types }
fix-add-zones-and-subnets = { $n ->
    [one] Add a private subnet in another zone
   *[other] Add private subnets in { $n } zones
}
fix-ask-for-quota = Ask AWS for a higher quota
fix-avoid-docker-bridge = Choose a block outside { $range }
fix-choose-known-type = Choose an instance type of the list
fix-choose-larger-type = Choose a larger instance type
fix-choose-nitro = Choose instance types on the Nitro System
fix-choose-supported-version = Choose a version in standard support
fix-choose-type-with-branches = Choose instance types with branch interfaces
fix-drop-covered-blocks = Drop the blocks that others contain
fix-drop-from-list = Take { $blocks } off the list
fix-drop-update-limit = Leave the update limit out
fix-exclude-from-control-plane = Keep the control plane out of { $subnets }
fix-go-fully-private = Make the cluster fully private, if nothing may leave the VPC
fix-grow-subnet = Grow { $name } to { $block }
fix-join-blocks = Join neighboring blocks
fix-keep-blocks = Keep only { $blocks }
fix-keep-types = Keep only { $types }
fix-leave-service-cidr-out = Leave the service CIDR out
fix-let-eks-choose = Let EKS choose the service CIDR
fix-limit-group = Limit { $group } to { $nodes } { $nodes ->
    [one] node
   *[other] nodes
}
fix-list-own-addresses = List the addresses that may reach it
fix-lower-warm-pool = Lower the warm pool: { $warm } of the addresses are only held ready
fix-make-internal = Make it internal
fix-make-internet-facing = Make it internet-facing
fix-make-managed = Make { $group } managed
fix-make-public = Route { $subnet } to the internet gateway
fix-make-self-managed = Make { $group } self-managed
fix-move-nat = Move { $nat } to { $subnet }
fix-move-subnet-block = Move { $name } to { $block }
fix-nat-per-zone = { $n ->
    [one] Add a NAT gateway in this zone
   *[other] Add { $n } NAT gateways, one in each of these zones
}
fix-not-fully-private = Do not make the cluster fully private
fix-plan-a-way-in = Plan a VPN, a transit gateway or a bastion host
fix-plan-pods = Plan { $n } pods on each node
fix-remove-blocks = Remove { $blocks } from the VPC
fix-remove-things = Remove { $things }
fix-rename = Rename { $old } to { $new }
fix-resize-subnet = Resize { $name } to { $block }
fix-route-to-nat = Route { $subnet } to { $nat }
fix-select-namespaces = Keep selectors with a namespace, or else select the default one
fix-set-max-pods = Set max pods to { $n }
fix-set-max-size = Set the maximum of { $group } to { $max }
fix-set-sizes = Set the sizes to { $min }, { $desired } and { $max }
fix-set-version = Set the version to { $version }
fix-set-warm-ip-target = Set WARM_IP_TARGET to { $n }
fix-split-profile = Split it into several profiles
fix-turn-auto-mode-off = Turn EKS Auto Mode off
fix-turn-dns-on = Turn both DNS attributes on
fix-turn-private-on = Turn the private endpoint on
fix-turn-public-ips-on = Turn public addresses on in { $subnet }
fix-turn-public-off = Turn the public endpoint off
fix-turn-public-on = Turn the public endpoint on
fix-use-all-subnets = Let the control plane use all subnets
fix-use-ami-family = Use { $family }
fix-use-blocks = Use { $blocks }
fix-use-ipv4 = Use IPv4 in the cluster
fix-use-larger-subnet = Use a larger subnet for the control plane
fix-use-nlb = Make it a Network Load Balancer
fix-use-prefix-delegation = Turn prefix delegation on
fix-use-private-range = Choose a block in 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10
fix-use-private-subnets = Use the private subnets
fix-use-shared-space = Use a block in { $range } instead
fix-use-subnets = Use { $subnets }
find-custom-networking-without-pod-subnet = { $group } runs in { $zone }, which has no subnet for pods: its nodes never become ready
fix-serve-whole-zone = Let { $subnet } serve the pods of its zone
find-too-few-prefix-blocks = { $subnet } needs { $needed } /28 blocks for prefixes at maximum, and { $there } can be had
find-prefix-blocks-may-be-spoiled = { $subnet } needs { $needed } /28 blocks at maximum, and scattered addresses may leave { $there }
find-warm-target-not-read = { $name } is set, and the CNI does not read it with these settings
find-cni-value-not-a-number = { $name } is { $value }, which is no whole number from 0: the CNI takes its default
find-cni-value-not-a-boolean = { $name } is { $value }, which is neither true nor false to the CNI: it takes its default
find-warm-targets-low-for-churn = nodes of { $group } keep { $warm } addresses warm and start with { $minimum }, for { $pods } planned pods
fix-set-minimum-ip-target = Set MINIMUM_IP_TARGET to { $n }
find-ipv6-with-settings-of-ipv4 = { $name } is { $value }: the CNI does not start with it in an IPv6 cluster
find-too-few-branch-interfaces = { $group } plans { $planned } pods with security groups on a node, and { $instance } has { $there } branch interfaces
fix-plan-branch-pods = Plan { $n } such pods on a node
find-warm-pool-fills-subnets = { $short } subnets run out at maximum; with WARM_IP_TARGET { $warm } and MINIMUM_IP_TARGET { $minimum } all hold
fix-set-both-targets = Set both targets
find-prefixes-without-more-pods = { $group } keeps max pods at { $max }: prefixes bring no pod more
fix-set-max-pods-to = Set max pods to { $n }
fix-and-more = { $first }, and { $n ->
    [one] one more such step
   *[other] { $n } more such steps
}
find-security-group-refuses-nodes = the security group of { $role } does not let { $users } through on port { $ports }: the Kubernetes API is out of reach
find-security-group-refuses-control-plane = the security group of { $role } does not let the control plane through to { $users } on port { $ports }
find-endpoint-security-group-refuses-nodes = the security group of VPC endpoints does not let { $users } in on port { $ports }: { $services } are out of reach
find-security-group-refuses-pods = the security group of { $role } does not let { $users } through on port { $ports }
find-network-not-let-in = { $network } ({ $blocks }) does not reach the Kubernetes API: the security group of the cluster does not let it in on port 443
find-network-not-let-in-no-return = { $network } does not reach the Kubernetes API: the table of { $subnet } has no route back
find-public-list-lacks-node-addresses = { $users } come in with { $addresses }, which is not on the list of the public endpoint
find-public-list-lacks-node-addresses-own = { $users } come in with public addresses of their own, which no list can hold
find-vpc-endpoint-missing = { $users } cannot reach { $service }, without which nothing starts: no VPC endpoint leads there
find-feature-without-vpc-endpoint = { $users } cannot reach { $service } for { $purpose }: no VPC endpoint leads there
find-pods-keep-private-addresses = pods on { $group } keep their private addresses and do not reach the internet from { $subnets }
find-pods-keep-private-addresses-branch = pods with their own security groups on { $group } keep their private addresses and do not reach the internet from { $subnets }
find-vpc-endpoint-not-used = traffic does not take the VPC endpoint for { $service }: its private DNS is off
find-vpc-endpoint-not-used-no-subnets = traffic does not take the VPC endpoint for { $service }: it has no subnet
find-vpc-endpoint-not-used-no-names = traffic does not take the VPC endpoint for { $service }: a DNS attribute of the VPC is off
find-network-overlaps-vpc = { $network } shares addresses with the VPC: { $blocks }
fix-keep-networks-apart = Choose blocks for the VPC that the network does not use
