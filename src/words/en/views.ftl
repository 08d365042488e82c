## Pods and IPs: addresses per subnet
pods-per-subnet = Addresses per subnet
pods-table = Table of addresses per subnet
pods-nodes = { $n ->
    [one] { $n } node
   *[other] { $n } nodes
}
pods-scale = Scale of the bars
pods-scale-addresses = Addresses
pods-scale-share = Share
pods-copy-table = Copy the table for a spreadsheet
pods-col-subnet = Subnet
pods-col-block = Block
pods-col-bar = Use
pods-col-total = Size
pods-col-aws = AWS
pods-col-control-plane = Control plane
pods-col-enis = Node ENIs
pods-col-pods = Pods
pods-col-warm = Warm
pods-col-services = LB, NAT
pods-col-other = Set aside
pods-col-used = Used
pods-col-free = Free
pods-explain = Show the sum of this number
pods-to = to { $n } ›
pods-short = { $n } short
pods-all-subnets = { $n ->
    [one] One subnet
   *[other] All { $n } subnets
}
pods-no-room = { $n } addresses have no room
pods-no-subnets = No subnets yet. Draw some in the topology, or open a starting point.
## One node on trial
trial = One node
trial-type = Instance type
trial-type-unknown = This instance type is not known. One is such as m5.large
trial-design = Trial · a node of { $name } takes { $n }
trial-no-design = Trial · changes nothing until it is used
trial-pods = Pods
trial-of = of { $n }
trial-state = State of the node
trial-steady = Steady
trial-churn = After churn
trial-as-designed = As designed
trial-use = Use { $side }
trial-used = The CNI settings of the design are changed
trial-fallback = { $instance } cannot hold prefixes: the CNI falls back to secondary addresses without a word.
trial-interfaces = Network interfaces of the node
trial-eni = ENI { $n }
trial-eni-attached = attached
trial-eni-unused = not needed
trial-eni-trunk = trunk
trial-eni-node-only = node only
trial-addresses = Addresses
trial-pods-placed = Pods
trial-warm = Warm
trial-grows = Grows at
trial-grows-pod = pod { $n }
trial-grows-never = full
trial-against = Against A
trial-hang = Hang without address
trial-sum-secondary = { $enis ->
    [one] { $enis } primary
   *[other] { $enis } primaries
} + { $pool } secondary ({ $pods } pods, { $warm } warm) = { $sum }
trial-sum-prefix = { $prefixes ->
    [one] { $prefixes } prefix
   *[other] { $prefixes } prefixes
} × { $unit } + { $enis } primary = { $sum }
trial-sum-ipv6 = 1 IPv4 address for the node; its { $pods } pods have IPv6
step-cni-settings = Use the CNI settings of the trial
step-cni-variable = Set { $name }

## Settings of the CNI
cni-title = VPC CNI
cni-whole-cluster = whole cluster
cni-mode = Mode
cni-mode-secondary = Secondary IPs
cni-mode-prefix = Prefix delegation
cni-mode-ipv6 = IPv6
cni-ipv6 = The cluster is IPv6: every node has one IPv4 address, its pods take theirs from a /80 prefix, and the warm targets are not read.
cni-targets-hint = Either of these two switches the warm ENI and prefix targets off.
cni-custom-networking = Custom networking
cni-pod-eni = Security groups for pods
cni-not-set = not set
cni-default = { $n } (default)
cni-not-a-number = This takes a whole number from 0
cni-not-json = The configuration of the vpc-cni add-on is not a JSON object. Mend it in the add-on's properties first

## The sum of a number
explain-title = Explain
explain-hint = Click any number in the table or the trial to see its sum.
explain-copy = Copy the sum with its sources
explain-sources = Sources
explain-used = { $n } used in { $subnet }
explain-free = { $n } free in { $subnet }
explain-short = { $n } short in { $subnet }
explain-part = { $n } in { $subnet }
explain-total = { $n } addresses in all
explain-node = { $n } addresses of one node
explain-needed = needed
explain-in-block = in { $block }
explain-aws = AWS keeps: the first four and the last
explain-control-plane = { $n ->
    [one] control plane interface
   *[other] control plane interfaces
}
explain-fargate = pods on Fargate, one address each
explain-load-balancers = load balancers
explain-nat = { $n ->
    [one] NAT gateway
   *[other] NAT gateways
}
explain-endpoints = { $n ->
    [one] interface endpoint
   *[other] interface endpoints
}
explain-other = set aside by you
explain-fixed = AWS, control plane and everything but nodes
explain-nodes-times = { $name }: { $nodes ->
    [one] { $nodes } node
   *[other] { $nodes } nodes
} × { $each }
explain-nodes-here = { $n ->
    [one] node in this subnet
   *[other] nodes in this subnet
}
explain-spread = { $nodes } nodes over { $zones ->
    [one] { $zones } zone
   *[other] { $zones } zones
}, at most { $here } here
explain-surge = { $n ->
    [one] more node while it is updated
   *[other] more nodes while it is updated
}
explain-branch = { $n ->
    [one] branch interface of a pod with its own groups
   *[other] branch interfaces of pods with their own groups
}
explain-spread-zone-lost = { $nodes } nodes when one of { $zones } zones is lost, at most { $here } here
explain-spread-twice = { $nodes } old and { $nodes } new nodes over { $zones ->
    [one] { $zones } zone
   *[other] { $zones } zones
}, at most { $here } here
explain-per-node = addresses of one { $instance }
explain-enis = { $n ->
    [one] interface on each
   *[other] interfaces on each
}
explain-primaries = { $n ->
    [one] interface's own address
   *[other] interfaces' own addresses
}
explain-pods = { $n ->
    [one] pod
   *[other] pods
}
explain-warm = { $n ->
    [one] warm address
   *[other] warm addresses
}
explain-how-enis = min({ $warm } + ⌈{ $pods } ÷ { $slots }⌉, { $enis }, ⌈{ $max } ÷ { $slots }⌉) = { $result } full ENIs × { $slots }
explain-how-prefix = min({ $warm } + ⌈{ $pods } ÷ { $unit }⌉, { $slots } slots) = { $prefixes } prefixes × { $unit }
explain-how-targets = max({ $pods } pods + { $warm } WARM_IP_TARGET, { $minimum } MINIMUM_IP_TARGET), in whole units: { $pool }
explain-max-pods = max pods, { $own } of them on the node's own address: { $because }
explain-max-interfaces = what the interfaces hold
explain-max-managed = EKS caps managed groups by vCPU
explain-max-set = set by hand
explain-max-windows = Windows has one interface

## Over time
time-script = What happens
time-scale-out = Scale-out
time-scale-in = Scale-in
time-upgrade = Rolling upgrade
time-churn = Churn
time-play = Play
time-pause = Pause
time-next-event = Next event
time-previous-event = Previous event
time-speed = Speed
time-scrub = Time
time-of = { $at } of { $end }
time-chart = Addresses used over time, by subnet
time-minutes = { $n } min
time-hung = hung
time-nothing = No nodes to play. Add a node group in the topology.
time-event-none = Nothing happens here
time-used-of = { $n } of { $limit }
time-of-upgrade = { $nodes } nodes, up to { $extra } more at once; { $hung ->
    [0] no pod hangs
    [one] { $hung } pod hangs
   *[other] up to { $hung } pods hang
}
time-of-scale = { $from } to { $to } nodes; { $hung ->
    [0] no pod hangs
    [one] { $hung } pod hangs
   *[other] up to { $hung } pods hang
}
time-of-churn = { $nodes } nodes, on each a pod restarts every 20 s; { $hung ->
    [0] no pod hangs
    [one] { $hung } pod hangs
   *[other] up to { $hung } pods hang
}
time-event-joined = A node in { $subnet } takes pods.
time-event-failed = { $subnet } has no address left: a node cannot start.
time-event-gone = A node in { $subnet } is gone, with all its addresses.
time-event-full = { $subnet } is full: the node tries again in 2 minutes.
time-event-hangs = { $n ->
    [one] { $n } pod hangs in ContainerCreating
   *[other] { $n } pods hang in ContainerCreating
}: { $subnet } has no address left for the node, which tries again every 2 minutes.
time-event-served = All pods have addresses again.

## Ways to save
advice-limits = How far it goes
advice-limit-subnet = { $group } fits up to { $nodes } nodes with { $pods } pods; then { $subnet } is full
advice-limit-quota = { $group } fits up to the quota of { $nodes } nodes, with { $pods } pods
advice-title = Settings that save addresses
advice-own = as designed, { $n } addresses at maximum
advice-saves = saves { $n } at maximum
advice-more = takes { $n } more at maximum
advice-cost = { $calls } EC2 calls per node, { $attaches } to attach ENIs
advice-short = { $n ->
    [one] one subnet short
   *[other] { $n } subnets short
}
advice-try = Try in B
advice-needs = { $subnet } has to be a /{ $len } to hold
advice-secondary = Or move all pods to { $block }, with a /{ $len } in each zone, custom networking and { $nodes } nodes
percent = { $n } %
time = Over time
