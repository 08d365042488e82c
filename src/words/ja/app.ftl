## Why an edit is refused
edit-no-such = { $id } is no longer there
edit-no-room = The VPC has no free /{ $len } block left. Add a CIDR block to the VPC or shrink a subnet
edit-no-more-zones = All zones of { $region } that we know are drawn already. Type the name of another one
edit-nat-needs-public = A NAT gateway needs a public subnet, and { $subnet } is private
edit-no-subnet-for-lb = No subnet suits this load balancer: internet-facing ones need a public subnet
edit-empty-name = A name cannot be empty
edit-fixed = The VPC and the cluster cannot be removed or doubled
edit-unknown-region = There is no region { $region }
