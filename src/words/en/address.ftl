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
