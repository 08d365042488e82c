#!/usr/bin/env bash
# Builds an Amazon EKS cluster and its network with the AWS CLI.
# It can be run again after a failure: what is there already is found and left as it is.
set -euo pipefail
export AWS_PAGER=''

# look SERVICE OPERATION INPUT QUERY: prints what the call answers, and nothing for none.
look() {
  local answer
  answer=$(aws "$1" "$2" --cli-input-json "$3" --query "$4" --output text)
  if [[ $answer != None ]]; then
    printf '%s' "$answer"
  fi
}

# once ERROR SERVICE OPERATION INPUT: makes the call; an answer that says the thing is there is as good.
once() {
  local error
  if error=$(aws "$2" "$3" --cli-input-json "$4" 2>&1 > /dev/null); then
    return 0
  fi
  if [[ $error == *"($1)"* ]]; then
    return 0
  fi
  printf '%s\n' "$error" >&2
  return 1
}

# hold SERVICE WAITER INPUT: waits until AWS says so.
hold() {
  aws "$1" wait "$2" --cli-input-json "$3"
}

# until_there SERVICE OPERATION INPUT QUERY: as look, asking again for a minute.
until_there() {
  local answer try
  for try in 1 2 3 4 5 6 7 8 9 10 11 12; do
    answer=$(look "$@")
    if [[ -n $answer ]]; then
      printf '%s' "$answer"
      return 0
    fi
    printf 'Waiting (%s of 12)\n' "$try" >&2
    sleep 5
  done
  return 1
}

export AWS_REGION='ap-northeast-1' AWS_DEFAULT_REGION='ap-northeast-1'
partition=$(look sts get-caller-identity '{}' Arn | cut -d: -f2)

vpc=$(look ec2 describe-vpcs '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/vpc"]}]}' 'Vpcs[0].VpcId')
if [[ -z $vpc ]]; then
  vpc=$(look ec2 create-vpc '{"CidrBlock": "10.0.0.0/16", "AmazonProvidedIpv6CidrBlock": true, "TagSpecifications": [{"ResourceType": "vpc", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/vpc"}, {"Key": "Name", "Value": "ipv6"}]}]}' 'Vpc.VpcId')
fi
hold ec2 vpc-available '{"VpcIds": ["'"$vpc"'"]}'
aws ec2 modify-vpc-attribute --cli-input-json '{"VpcId": "'"$vpc"'", "EnableDnsSupport": {"Value": true}}' > /dev/null
aws ec2 modify-vpc-attribute --cli-input-json '{"VpcId": "'"$vpc"'", "EnableDnsHostnames": {"Value": true}}' > /dev/null
block=$(until_there ec2 describe-vpcs '{"VpcIds": ["'"$vpc"'"]}' 'Vpcs[0].Ipv6CidrBlockAssociationSet[0].Ipv6CidrBlock')
case $block in
  *00::/56) block=${block%00::/56} ;;
  *) block=${block%:/56} ;;
esac

subnet_4=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/subnet_4"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_4 ]]; then
  subnet_4=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.0.0/19", "Ipv6CidrBlock": "'"$block"'04::/64", "AvailabilityZone": "ap-northeast-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/subnet_4"}, {"Key": "Name", "Value": "public-1a"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_4"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_4"'", "AssignIpv6AddressOnCreation": {"Value": true}}' > /dev/null

subnet_5=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/subnet_5"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_5 ]]; then
  subnet_5=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.32.0/19", "Ipv6CidrBlock": "'"$block"'05::/64", "AvailabilityZone": "ap-northeast-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/subnet_5"}, {"Key": "Name", "Value": "public-1c"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_5"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_5"'", "AssignIpv6AddressOnCreation": {"Value": true}}' > /dev/null

subnet_6=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/subnet_6"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_6 ]]; then
  subnet_6=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.64.0/19", "Ipv6CidrBlock": "'"$block"'06::/64", "AvailabilityZone": "ap-northeast-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/subnet_6"}, {"Key": "Name", "Value": "public-1d"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_6"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_6"'", "AssignIpv6AddressOnCreation": {"Value": true}}' > /dev/null

subnet_7=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/subnet_7"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_7 ]]; then
  subnet_7=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.96.0/19", "Ipv6CidrBlock": "'"$block"'07::/64", "AvailabilityZone": "ap-northeast-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/subnet_7"}, {"Key": "Name", "Value": "private-1a"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_7"'", "AssignIpv6AddressOnCreation": {"Value": true}}' > /dev/null

subnet_8=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/subnet_8"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_8 ]]; then
  subnet_8=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.128.0/19", "Ipv6CidrBlock": "'"$block"'08::/64", "AvailabilityZone": "ap-northeast-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/subnet_8"}, {"Key": "Name", "Value": "private-1c"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_8"'", "AssignIpv6AddressOnCreation": {"Value": true}}' > /dev/null

subnet_9=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/subnet_9"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_9 ]]; then
  subnet_9=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.160.0/19", "Ipv6CidrBlock": "'"$block"'09::/64", "AvailabilityZone": "ap-northeast-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/subnet_9"}, {"Key": "Name", "Value": "private-1d"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_9"'", "AssignIpv6AddressOnCreation": {"Value": true}}' > /dev/null

igw=$(look ec2 describe-internet-gateways '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/igw"]}]}' 'InternetGateways[0].InternetGatewayId')
if [[ -z $igw ]]; then
  igw=$(look ec2 create-internet-gateway '{"TagSpecifications": [{"ResourceType": "internet-gateway", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/igw"}, {"Key": "Name", "Value": "ipv6"}]}]}' 'InternetGateway.InternetGatewayId')
fi
once Resource.AlreadyAssociated ec2 attach-internet-gateway '{"InternetGatewayId": "'"$igw"'", "VpcId": "'"$vpc"'"}'

egress_only=$(look ec2 describe-egress-only-internet-gateways '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/egress_only"]}]}' 'EgressOnlyInternetGateways[0].EgressOnlyInternetGatewayId')
if [[ -z $egress_only ]]; then
  egress_only=$(look ec2 create-egress-only-internet-gateway '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "egress-only-internet-gateway", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/egress_only"}, {"Key": "Name", "Value": "ipv6"}]}]}' 'EgressOnlyInternetGateway.EgressOnlyInternetGatewayId')
fi

nat_10_address=$(look ec2 describe-addresses '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/nat_10"]}]}' 'Addresses[0].AllocationId')
if [[ -z $nat_10_address ]]; then
  nat_10_address=$(look ec2 allocate-address '{"Domain": "vpc", "TagSpecifications": [{"ResourceType": "elastic-ip", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/nat_10"}, {"Key": "Name", "Value": "nat-1a"}]}]}' 'AllocationId')
fi
nat_10=$(look ec2 describe-nat-gateways '{"Filter": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/nat_10"]}, {"Name": "state", "Values": ["pending", "available"]}]}' 'NatGateways[0].NatGatewayId')
if [[ -z $nat_10 ]]; then
  nat_10=$(look ec2 create-nat-gateway '{"AllocationId": "'"$nat_10_address"'", "SubnetId": "'"$subnet_4"'", "TagSpecifications": [{"ResourceType": "natgateway", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/nat_10"}, {"Key": "Name", "Value": "nat-1a"}]}]}' 'NatGateway.NatGatewayId')
fi

hold ec2 nat-gateway-available '{"NatGatewayIds": ["'"$nat_10"'"]}'

subnet_4_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/subnet_4"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_4_table ]]; then
  subnet_4_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/subnet_4"}, {"Key": "Name", "Value": "public-1a"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_4_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_4_table"'", "DestinationIpv6CidrBlock": "::/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_4_table"'", "SubnetId": "'"$subnet_4"'"}'

subnet_5_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/subnet_5"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_5_table ]]; then
  subnet_5_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/subnet_5"}, {"Key": "Name", "Value": "public-1c"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_5_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_5_table"'", "DestinationIpv6CidrBlock": "::/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_5_table"'", "SubnetId": "'"$subnet_5"'"}'

subnet_6_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/subnet_6"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_6_table ]]; then
  subnet_6_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/subnet_6"}, {"Key": "Name", "Value": "public-1d"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_6_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_6_table"'", "DestinationIpv6CidrBlock": "::/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_6_table"'", "SubnetId": "'"$subnet_6"'"}'

subnet_7_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/subnet_7"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_7_table ]]; then
  subnet_7_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/subnet_7"}, {"Key": "Name", "Value": "private-1a"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_7_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_10"'"}'
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_7_table"'", "DestinationIpv6CidrBlock": "::/0", "EgressOnlyInternetGatewayId": "'"$egress_only"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_7_table"'", "SubnetId": "'"$subnet_7"'"}'

subnet_8_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/subnet_8"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_8_table ]]; then
  subnet_8_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/subnet_8"}, {"Key": "Name", "Value": "private-1c"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_8_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_10"'"}'
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_8_table"'", "DestinationIpv6CidrBlock": "::/0", "EgressOnlyInternetGatewayId": "'"$egress_only"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_8_table"'", "SubnetId": "'"$subnet_8"'"}'

subnet_9_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/subnet_9"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_9_table ]]; then
  subnet_9_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/subnet_9"}, {"Key": "Name", "Value": "private-1d"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_9_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_10"'"}'
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_9_table"'", "DestinationIpv6CidrBlock": "::/0", "EgressOnlyInternetGatewayId": "'"$egress_only"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_9_table"'", "SubnetId": "'"$subnet_9"'"}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-6e69101dd021b3c4-cluster", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"eks.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/cluster"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-6e69101dd021b3c4-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSClusterPolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-6e69101dd021b3c4-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSVPCResourceController"}' > /dev/null
cluster_role=$(until_there iam get-role '{"RoleName": "eks-designer-6e69101dd021b3c4-cluster"}' 'Role.Arn')
once ResourceInUseException eks create-cluster '{"name": "ipv6", "version": "1.35", "roleArn": "'"$cluster_role"'", "resourcesVpcConfig": {"subnetIds": ["'"$subnet_4"'", "'"$subnet_5"'", "'"$subnet_6"'", "'"$subnet_7"'", "'"$subnet_8"'", "'"$subnet_9"'"], "endpointPublicAccess": true, "endpointPrivateAccess": true}, "kubernetesNetworkConfig": {"ipFamily": "ipv6"}, "accessConfig": {"authenticationMode": "API_AND_CONFIG_MAP"}, "bootstrapSelfManagedAddons": true}'
hold eks cluster-active '{"name": "ipv6"}'
issuer=$(look eks describe-cluster '{"name": "ipv6"}' 'cluster.identity.oidc.issuer')

once EntityAlreadyExists iam create-open-id-connect-provider '{"Url": "'"$issuer"'", "ClientIDList": ["sts.amazonaws.com"]}'

once ResourceInUseException eks create-addon '{"clusterName": "ipv6", "addonName": "vpc-cni", "resolveConflicts": "OVERWRITE"}'

once ResourceInUseException eks create-addon '{"clusterName": "ipv6", "addonName": "kube-proxy", "resolveConflicts": "OVERWRITE"}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-6e69101dd021b3c4-nodegroup-14", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/nodegroup_14"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-6e69101dd021b3c4-nodegroup-14", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-6e69101dd021b3c4-nodegroup-14", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-6e69101dd021b3c4-nodegroup-14", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
nodegroup_14_role=$(until_there iam get-role '{"RoleName": "eks-designer-6e69101dd021b3c4-nodegroup-14"}' 'Role.Arn')
aws iam put-role-policy --cli-input-json '{"RoleName": "eks-designer-6e69101dd021b3c4-nodegroup-14", "PolicyName": "cni-ipv6", "PolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"ec2:AssignIpv6Addresses\", \"ec2:DescribeInstances\", \"ec2:DescribeTags\", \"ec2:DescribeNetworkInterfaces\", \"ec2:DescribeInstanceTypes\"], \"Resource\": \"*\"}, {\"Effect\": \"Allow\", \"Action\": \"ec2:CreateTags\", \"Resource\": \"arn:*:ec2:*:*:network-interface/*\"}]}"}' > /dev/null
nodegroup_14_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["6e69101dd021b3c4/nodegroup_14"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_14_template ]]; then
  nodegroup_14_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-6e69101dd021b3c4-nodegroup-14", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "workers"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "workers"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "6e69101dd021b3c4/nodegroup_14"}, {"Key": "Name", "Value": "workers"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "ipv6", "nodegroupName": "workers", "nodeRole": "'"$nodegroup_14_role"'", "subnets": ["'"$subnet_7"'", "'"$subnet_8"'", "'"$subnet_9"'"], "scalingConfig": {"minSize": 2, "desiredSize": 3, "maxSize": 6}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_14_template"'"}, "clientRequestToken": "eks-designer-6e69101dd021b3c4-nodegroup-14", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

hold eks nodegroup-active '{"clusterName": "ipv6", "nodegroupName": "workers"}'

once ResourceInUseException eks create-addon '{"clusterName": "ipv6", "addonName": "coredns", "resolveConflicts": "OVERWRITE"}'
hold eks addon-active '{"clusterName": "ipv6", "addonName": "coredns"}'

printf '%s\n' 'The design is built.'
