## Labels
field-name = Name
field-region = Region
field-version = Kubernetes version
field-endpoint-private = Private endpoint
field-endpoint-public = Public endpoint
field-public-cidrs = Allowed blocks
field-control-plane-subnets = Control plane in
field-chosen-subnets = Chosen subnets
field-service-cidr = Service block
field-ip-family = Address family
field-log-types = Control plane logs
field-support-policy = Support policy
field-auto-mode = EKS Auto Mode
field-fully-private = Fully private
field-secrets-key = KMS key for secrets
field-tags = Tags
field-addons = Add-ons
field-cidrs = CIDR blocks
field-existing-vpc = Existing VPC id
field-dns-support = DNS resolution
field-dns-hostnames = DNS hostnames
field-internet-gateway = Internet gateway
field-zone-name = Zone name
field-az-id = Zone id
field-zone-kind = Kind of zone
field-cidr = IPv4 block
field-zone = Zone
field-route = Default route
field-public-ip = Public IP at launch
field-other-ips = Set aside
field-existing-subnet = Existing subnet id
field-nat-subnet = Stands in
field-nodegroup-kind = Managed by
field-instance-types = Instance types
field-capacity = Capacity
field-min-size = Minimum
field-desired-size = Desired
field-max-size = Maximum
field-planned-pods = Pods per node
field-max-pods = Max pods
field-subnets = Subnets
field-ami-family = AMI family
field-volume = Volume
field-update-limit = Updated at once
field-labels = Labels
field-fargate-pods = Pods in all
field-namespaces = Namespaces
field-lb-kind = Kind
field-lb-scheme = Reached from
field-addon-version = Version
field-addon-configuration = Configuration

## Units
unit-addresses = addresses
unit-nodes = nodes
unit-pods = pods
unit-gib = GiB

## What an empty field means
field-not-stated = not stated
field-none-new = new
field-none-new-vpc = new VPC
field-everyone = everyone
field-eks-chooses = EKS chooses
field-aws-key = key of AWS
field-pairs = key=value, …
field-json = JSON
field-as-many-as-fit = as many as fit: { $n }
field-eks-sets = { $n }, set by EKS
field-one-node = 1 node

## Choices
region-option = { $code } ({ $en })
version-left-open = left to eksctl
control-plane-all = all subnets
control-plane-private = private subnets only
control-plane-chosen = chosen subnets
ip-family-ipv4 = IPv4
ip-family-ipv6 = IPv6
support-left-open = default of EKS
support-standard = standard
support-extended = extended
zone-kind-standard = availability zone
zone-kind-local = local zone
route-internet = internet gateway (public)
route-nat = { $nat } in { $subnet }
route-none = none
route-unknown = not known
lb-application = application (ALB)
lb-network = network (NLB)
scheme-internet-facing = the internet
scheme-internal = inside the VPC

## Hints
field-hint-addons = Each can be configured in the outline
field-hint-vpc-room = { $all } addresses, { $free } not in any subnet
field-hint-cidr = { $all } addresses, { $usable } usable
field-hint-cidr-growth = { $all } addresses, { $usable } usable. Room to grow to /{ $len }
field-hint-version = Standard support until { $standard }, extended until { $extended }
field-hint-other-ips = Counted for what the design does not show
field-hint-nat-users = { $n ->
    [one] { $n } subnet goes out through it
   *[other] { $n } subnets go out through it
 }
field-hint-instance = { $name }: { $enis } interfaces × { $ips } addresses, { $vcpus } vCPUs
field-hint-planned-pods = With an address of their own, without those of the host network
field-hint-update-limit = Nodes, or a share such as 25 %
field-hint-fargate-pods = Each takes one address, spread over the subnets

## Errors while typing
field-error-empty = This cannot be empty
field-error-number = A whole number is needed
field-error-at-least = At least { $min }
field-error-choice = Choose one of the list
field-error-pair = Write key=value
field-error-cidr-prefix = A block needs a prefix length, such as 10.0.0.0/16
field-error-cidr-address = The part before the slash is no IPv4 address
field-error-cidr-length = The prefix length is a number from 0 to 32
field-error-cidr-host-bits = That is not the start of a block. Did you mean { $network }?
field-error-cidr-ipv6 = An IPv4 block is needed here
field-pod-use = Pods in it
pod-use-own = of its own nodes
pod-use-zone = of all nodes in its zone
field-hint-pod-use = Tagged kubernetes.io/role/cni. With custom networking the zone's ENIConfig names it.
field-update-strategy = Update order
update-default = New nodes first
update-minimal = Old nodes go first (MINIMAL)
field-branch-pods = Pods with own groups
field-hint-branch-pods = Per node; each takes a branch interface where security groups for pods are on.

## Route tables, endpoints, networks, security groups
field-routes = Routes
field-routes-none = local routes only
field-hint-routes = One route a line: a block, and internet-gateway or the name of a NAT gateway or network
field-error-route = { $line } is no route: a block, a space and where it leads
field-error-route-target = { $name } is neither internet-gateway nor a NAT gateway nor a network of this design
field-route-table = Route table
route-table-made = made for this subnet
field-hint-route-table = A new default route goes to all subnets of this table
field-endpoint-kind = Kind
endpoint-kind-interface = interface, one address in each subnet
endpoint-kind-gateway = gateway, a route and no address
field-private-dns = Private DNS
field-hint-gateway-dns = Gateway endpoints need none: the route decides
field-hint-endpoint-interface = One subnet in each zone is enough
field-hint-endpoint-gateway = The route tables of these subnets lead to it
field-network-kind = Connected by
network-kind-peering = VPC peering
network-kind-transit = transit gateway
network-kind-vpn = VPN or Direct Connect
field-network-public-ip = Address on the internet
field-nat-public-ip = Elastic IP address
field-hint-nat-public-ip = What others see of all nodes behind it
field-group-rules = Rules
field-group-rules-none = lets nothing through
field-hint-group-rules = One rule a line: in or out, tcp, udp or all, ports, and a block or cluster, nodes, pods, endpoints, bastion
field-error-group-rule = { $line } is no rule, such as: in tcp 443 10.0.0.0/16
field-vpc-endpoints = VPC endpoints
field-hint-vpc-endpoints = Each is a thing of its own in the outline
field-security-groups = Security groups of your own
field-hint-security-groups = For the others, those that EKS and eksctl make count
group-role-cluster = On the control plane's interfaces, managed nodes and Fargate pods
group-role-nodes = On self-managed nodes
group-role-pods = On pods with security groups of their own
group-role-endpoints = On interface endpoints
group-role-bastion = On instances that people work from
field-egress-only-gateway = Egress-only internet gateway
field-hint-egress-only = The way out over IPv6 for private subnets
field-error-address = not an IPv4 address, such as 203.0.113.20
field-private-cidrs = Let in to the private endpoint
field-private-cidrs-none = the cluster's own security group only
field-hint-private-cidrs = Connected networks and instances that use kubectl: port 443 in the cluster's security group
field-error-route-ambiguous = several things are named { $name }: give each a name of its own
