## Formats that build a design in AWS
## What they ask of people
reason-no-vpc-module = The network is written as plain resources: the module for networks cannot say where its subnets, routes or NAT gateways are
reason-module-places = The module knows subnets by their place in lists: taking one out of the middle makes Terraform replace those after it
reason-module-addons = The module does not let EKS install its usual add-ons, so that they are listed: { $names }
reason-undo = The script takes down what the script of this same design has built, found by its tags and names. What exists already stays
reason-server-side = The settings of the CNI are a part of its daemon set: apply the file with kubectl apply --server-side --force-conflicts. The configuration of the add-on vpc-cni says the same
reason-group-label = Pods get the security group by the label { $label }, in the namespace default
reason-network-ids = { $n ->
    [one] The file asks for the ID of the gateway to the connected network, which the drawing does not state
   *[other] The file asks for the IDs of the gateways to the { $n } connected networks, which the drawing does not state
}

## What no file that builds a design can say
loss-branch-pods = { $n ->
    [one] The plan for pods with security groups of their own (1 node group) is not part of the file
   *[other] The plan for pods with security groups of their own ({ $n } node groups) is not part of the file
}
loss-kept-keys = Parts of the imported file are left out: { $keys }
loss-subnet-without-block = The subnet { $subnet } is left out: neither its block nor its ID is stated
loss-subnet-without-zone = The subnet { $subnet } lies in a zone without a name, so that AWS chooses its zone
loss-ipv6-existing = New subnets in the existing VPC get no IPv6 block: the block of the VPC is not stated
loss-nat-place = The NAT gateway { $nat } is left out: its subnet is left out
loss-vpc-without-block = The VPC has no block, and AWS refuses to make it without one
loss-endpoint-subnets = { $n ->
    [one] The VPC endpoint { $endpoint } misses one of its subnets, which is left out or whose route table is not stated
   *[other] The VPC endpoint { $endpoint } misses { $n } of its subnets, which are left out or whose route tables are not stated
}
loss-existing-routes = { $n ->
    [one] The route table { $table } is not set for one subnet that exists already
   *[other] The route table { $table } is not set for { $n } subnets that exist already
}
loss-unknown-route = The default route of the subnet { $subnet } is not stated, so that it gets none
loss-route-target = { $n ->
    [one] One route of { $table } is left out: it leads to nothing that is made, or its block is routed twice
   *[other] { $n } routes of { $table } are left out: they lead to nothing that is made, or their blocks are routed twice
}
loss-second-group = The security group { $group } is made but not used: another one has its role
loss-cluster-group = EKS keeps its own cluster security group beside { $group }, on the control plane and on Fargate pods
loss-bastion-group = The security group { $group } is made, but not the instances it is for
loss-group-rules = { $n ->
    [one] One rule of the security group { $group } is left out: nothing has the role that it names
   *[other] { $n } rules of the security group { $group } are left out: nothing has the roles that they name
}
loss-pod-identity = The permissions of { $account } for pods are not all written: the file names them in a way that only eksctl knows
loss-group-no-subnets = The node group { $group } is left out: it has no subnet
loss-profile-no-subnets = The Fargate profile { $profile } is left out: it has no subnet
loss-group-no-types = The self-managed node group { $group } is left out: its instance types are not stated
loss-self-managed = The self-managed node group { $group } is left out: how nodes of { $family } join the cluster by themselves is not known here
loss-config-map = Nodes of { $group } can join only when you add their role to the ConfigMap aws-auth: the cluster takes no access entries
loss-ami-family = EKS offers no image of { $family } for the node group { $group }, so that the nodes get the default one
loss-user-data = Settings of the nodes of { $group } are left out: nodes of { $family } read them in another way
loss-update-order = The node group { $group } is updated in EKS’s usual order: the file has no word for the other
loss-cluster-no-subnets = The cluster has no subnets, and EKS refuses to make it without any
loss-service-cidr-left-out = The service CIDR is left out: EKS refuses it with IPv6

## CloudFormation
reason-parameters = { $n ->
    [one] The template asks for one ID that the drawing does not state, as a parameter
   *[other] The template asks for { $n } IDs that the drawing does not state, as parameters
}
loss-many-resources = The template has { $n } resources, and CloudFormation takes { $max }: deploy the network alone first, or divide it
loss-own-address = The NAT gateway { $nat } has an address of your own, { $address }: the template asks for its allocation ID
loss-service-cidr-unstated = The self-managed node group { $group } is left out: its nodes have to be told the service CIDR, and the design leaves it to EKS
loss-image-unstated = The self-managed node group { $group } is left out: its image follows from the Kubernetes version, which is not stated
loss-addon-newest = The add-on { $addon } gets the default version: a template has no word for the newest one
loss-network-there = There is nothing to make: the network exists already. CloudFormation takes no empty template
loss-later-groups = The security group { $group } lets in the blocks of the VPC instead of other security groups: those come only with the cluster
loss-eniconfig-zone = Subnets for pods in a zone without a name get no ENIConfig
loss-eniconfig-second = { $n ->
    [one] The zone { $zone } has another subnet for pods: an ENIConfig names one
   *[other] The zone { $zone } has { $n } more subnets for pods: an ENIConfig names one
}
loss-network-balancer = The Network Load Balancer { $balancer } is left out: a Service asks for it, which the design does not state
loss-manifest-ids = { $n ->
    [one] One ID is not known yet: replace what begins with ID-OF
   *[other] { $n } IDs are not known yet: replace what begins with ID-OF
}
loss-karpenter = The node classes and node pools of Karpenter are not stated, so that none are written
loss-manifests-only = The network, the cluster and its nodes are not part of the file: it holds only what Kubernetes is told
