## What the AWS CLI prints
aws-instruction = Run these commands in a shell that may read the account, such as AWS CloudShell, and paste here what they print, or open the files with it. They only read. Nothing is sent anywhere: the text is read in this browser
## Which part of the account is drawn
aws-other-vpcs = VPC { $vpc } is drawn. { $n ->
    [one] 1 more is not
   *[other] { $n } more are not
}: { $ids }
aws-other-clusters = Cluster { $cluster } is drawn. { $n ->
    [one] 1 more is not
   *[other] { $n } more are not
}: { $names }
aws-no-region = Nothing says which region this is; { $region } is taken

## What was not asked
aws-no-vpc = The VPC itself is not described, so its blocks are unknown. Run: { $command }
aws-no-cluster = The cluster is not described, so the usual settings stand in its place. Run: { $command }
aws-network-unsaid = Parts of the network may be there and are not drawn, as nothing was said of them. Run: { $commands }
aws-subnets-by-id = { $n ->
    [one] 1 subnet is known by its id only
   *[other] { $n } subnets are known by their ids only
}; zones and blocks are unknown. Run: { $command }
aws-routes-unknown = { $n ->
    [one] The route of 1 subnet is unknown
   *[other] The routes of { $n } subnets are unknown
}, so nothing says whether it is public or private. Run: { $command }
aws-nodegroups-named = Node groups { $names } are known by name only and are not drawn. Run: { $command }
aws-no-nodegroups = Nothing was said of node groups. Run: { $command }
aws-profiles-named = Fargate profiles { $names } are known by name only and are not drawn. Run: { $command }
aws-no-profiles = Nothing was said of Fargate profiles. Run: { $command }
aws-addons-named = Add-ons { $names } are known by name only. Run: { $command }
aws-no-addons = Nothing was said of add-ons. Run: { $command }

## What is drawn otherwise than it is
aws-ipv6-blocks = { $n ->
    [one] The IPv6 block of the VPC is not drawn
   *[other] The { $n } IPv6 blocks of the VPC are not drawn
}
aws-nat-elsewhere = { $n ->
    [one] 1 NAT gateway stands
   *[other] { $n } NAT gateways stand
} in no subnet that is described, and cannot be drawn
aws-nat-unknown = Route table { $table } leads to a NAT gateway that is not described, so its subnets' route is unknown. Run: { $command }
aws-route-not-drawn = Route table { $table } sends { $destination } to { $target }, which cannot be drawn
aws-route-blackhole = Route table { $table } sends { $destination } to something that is gone (blackhole); the route is left out
aws-network-by-routes = Of the network behind { $network } only the blocks in the route tables are known; it may have more
aws-endpoints-skipped = { $n ->
    [one] 1 VPC endpoint is
   *[other] { $n } VPC endpoints are
} not for a service of AWS in this region, and not drawn: { $ids }
aws-remote-networks = The cluster has remote networks for hybrid nodes, which are not drawn
aws-launch-template = Node group { $group } starts from launch template { $template }, whose volume, image and max pods are not known here
aws-group-version = Node group { $group } runs { $version }, and the cluster { $cluster }; the design has one version for both
aws-capacity-block = Node group { $group } uses a capacity block, which is drawn as on demand
aws-ami-unknown = The image type { $kind } of node group { $group } is none of the known ones; Amazon Linux 2023 stands in its place

## Addresses that are taken
aws-taken = { $n } addresses of the subnets are taken now by other things; they are set aside
aws-taken-by-whom = { $n } addresses of the subnets are taken now, and nothing says how many of them by the cluster itself, so none are set aside. Run: { $command }
aws-taken-of-cluster = { $own } addresses are taken now by the cluster's own interfaces, which the node groups of the design stand for; nodes of Karpenter and self-managed nodes are among them, and are not drawn. { $other } more are taken by other things and are set aside

## What kubectl adds
aws-pods-now = { $pods } pods with addresses of their own run on { $nodes } nodes of group { $group } now: { $planned } on each are planned
aws-nodes-elsewhere = { $nodes } nodes belong to no node group that is drawn, as those of Karpenter; { $pods } pods run on them
aws-cni-settings = The VPC CNI runs with { $settings }; this was put into the configuration of the add-on vpc-cni
aws-cni-settings-unheld = The VPC CNI runs with { $settings }. It is no EKS add-on here, so the design does not hold this: add the add-on vpc-cni with it

## Security groups
aws-endpoint-groups = The interface endpoints have { $n } security groups between them; the usual one stands in their place
aws-group-rules = { $n ->
    [one] 1 rule
   *[other] { $n } rules
} of security group { $group } cannot be drawn, as for groups that are not in the design
aws-more-notes = { $n ->
    [one] 1 more note is not shown
   *[other] { $n } more notes are not shown
}

## The dialog for it
account-title = From an AWS account, without giving this page any key
account-region = Region
account-cluster = Cluster
account-copy = Copy the commands
account-commands = Commands to run
account-printed = What they printed
account-open = Open as a drawing
