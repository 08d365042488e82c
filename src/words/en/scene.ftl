## The picture
scene-region = Region { $code }
scene-region-named = Region { $code } ({ $en })
scene-empty-vpc =
    This VPC is empty
    Press Z to add a zone, or drag one here from the left
scene-empty-zone =
    No subnet in this zone
    Press U for a public or S for a private one
scene-zone = { $name }
scene-zone-unnamed = Zone not stated
scene-local-zone = local zone
scene-internet = Internet
scene-route-internet = public · internet gateway
scene-route-nat = private · out through { $subnet }
scene-route-none = private · no way out
scene-route-unknown = private · routes not known
scene-fargate = Fargate profile · { $namespaces }
scene-fargate-pods = { $pods ->
    [one] { $pods } pod planned
   *[other] { $pods } pods planned
 }
kind-managed = managed
kind-self-managed = self-managed
capacity-on-demand = on demand
capacity-spot = spot
scene-types = { $names }
scene-types-unstated = type not stated
scene-nodegroup = { $kind } · { $types } · { $capacity }
scene-group-size = { $min } to { $max } nodes, { $desired } desired
scene-group-fixed = { $n ->
    [one] { $n } node
   *[other] { $n } nodes
 }
scene-gauge-unknown = { $used } used, size not stated
scene-gauge-minimum = { $used } of { $total } taken at minimum
scene-gauge-desired = { $used } of { $total } taken at desired
scene-gauge-maximum = { $used } of { $total } taken at maximum
scene-gauge-upgrade = { $used } of { $total } taken in an update
scene-gauge-short-nodes = nodes need { $needed }, { $room } are free
scene-gauge-short = { $needed } needed, { $total } are there
scene-control-plane = AWS-owned VPC · Kubernetes { $version }
scene-control-plane-unversioned = AWS-owned VPC · version not stated
scene-private-on = private endpoint on
scene-private-off = private endpoint off
scene-public-open = public: open to all
scene-public-off = public endpoint off
scene-public-blocks = { $n ->
    [one] public: 1 block
   *[other] public: { $n } blocks
 }
scene-no-nodes = no node here at this size
scene-more-nodes = more
scene-node = node { $n }
scene-surge-node = update
scene-maybe-node = maybe
scene-node-ips = { $n } IPs
scene-gauge-zone-lost = { $used } of { $total } with a zone lost
scene-gauge-blue-green = { $used } of { $total } with both groups
