# The address space: steps and their reasons.
address-outside = Outside the VPC’s blocks
address-overlaps = Overlaps { $name }
step-move-block = Move { $name } to { $block }
step-split = Split { $name } in { $n }
step-join = Join { $name } to { $block }
step-fit = { $n ->
    [one] Add 1 planned subnet
   *[other] Add { $n } planned subnets
}
step-csv = { $n ->
    [one] Take 1 subnet from CSV
   *[other] Take { $n } subnets from CSV
}
address-join-no-buddy = The block around it is no block of this VPC
address-join-cut = The other half is not one whole subnet
address-join-unlike = { $name } is of another zone or kind
address-join-in-use = { $name } is in use
address-fit-empty = Add a tier and choose a zone
address-fit-no-name = Give every tier a name
address-fit-no-hosts = Say how many hosts { $name } has
address-fit-too-large = { $name } needs more than a /{ $len }, the largest subnet
address-fit-no-room = No free /{ $len } is left for { $name }
address-fit-too-many = A VPC has { $limit } subnets at most
address-csv-header = The first line must be { $columns }
address-csv-fields = There must be { $n } fields
address-csv-quote = A quoted field has no end
address-csv-no-name = The name is empty
address-csv-twice = { $name } is named twice
address-csv-zone = The design has no zone { $name }
address-csv-block = “{ $text }” is no block that a subnet can have
address-csv-kind = “{ $text }” is neither public nor private
address-csv-line = Line { $line }: { $what }

# The view.
address-map = Map
address-extent = Part that is drawn
address-extent-used = Used part
address-extent-whole = Whole blocks
address-no-blocks = The VPC states no IPv4 block
address-primary = primary
address-secondary = secondary
address-ipv6 = IPv6: a /{ $vpc } from AWS, a /{ $subnet } of it for each subnet, a /{ $node } for the pods of each node
address-planned = planned: { $name } { $block }
address-block-full = { $total } addresses, none free
address-block-room = { $total } addresses, { $free } free, largest free block { $block }
address-box-public = { $name }, { $block }, public, { $free } free
address-box-private = { $name }, { $block }, private, { $free } free
address-edge = Drag to resize
address-tip = { $block }, { $n } addresses
address-tip-no = Not { $block }: { $why }
address-sizes = Size
address-replaced = This subnet exists in AWS: another size replaces it
address-table = Table
address-col-name = Name
address-col-zone = Zone
address-col-block = Block
address-col-range = First – last
address-col-total = Total
address-col-usable = Usable
address-col-used = Used
address-col-free = Free
address-col-do = Actions
address-free = free
address-public = Public
address-private = Private
address-kind = Kind
address-new = New subnets
address-add = Add subnet
address-add-at = Add a subnet in { $block }
address-move = Move here
address-no-zone = Choose a zone and a block that AWS allows
address-cannot = { $what }: { $why }
address-split = Split
address-split-n = in { $n }
address-split-small = Its parts would be smaller than AWS allows
address-join = Join
address-join-name = Join { $name }
address-csv-import = Import CSV
address-csv-copy = Copy CSV
address-csv-text = Subnets as CSV
address-csv-hint = Subnets of the same name get that zone and block, others are added, none is taken away
address-csv-take = Take these subnets
address-csv-file = Choose a file
address-fit = Fit a plan
address-fit-way = Free block to take
address-fit-first = First fit
address-fit-best = Best fit
address-fit-growth = Room to grow
address-fit-none = No extra room
address-fit-times = × { $n }
address-fit-add-tier = Add a tier
address-fit-tier = Tier
address-fit-name = Name
address-fit-hosts = Hosts each
address-fit-remove = Remove
address-fit-ok = { $n ->
    [one] The subnet fits
   *[other] All { $n } subnets fit
}
address-fit-add = { $n ->
    [one] Add 1 subnet
   *[other] Add { $n } subnets
}
unknown-number = not known
address-more = Show more rows ({ $n } left)
address-units = /28 blocks of the subnet
address-units-prefix = { $n ->
    [one] { $n } holds a prefix of a node
   *[other] { $n } hold prefixes of nodes
}
address-units-single = { $n ->
    [one] { $n } with single addresses, when these lie packed
   *[other] { $n } with single addresses, when these lie packed
}
address-units-free = { $n } free for prefixes
address-units-edge = { $n } at the ends, where AWS keeps addresses
address-units-missing = { $n ->
    [one] { $n } prefix finds no block, though addresses may be free
   *[other] { $n } prefixes find no block, though addresses may be free
}
