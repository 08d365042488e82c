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

vpc=$(look ec2 describe-vpcs '{"Filters": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/vpc"]}]}' 'Vpcs[0].VpcId')
if [[ -z $vpc ]]; then
  vpc=$(look ec2 create-vpc '{"CidrBlock": "10.0.0.0/22", "TagSpecifications": [{"ResourceType": "vpc", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/vpc"}, {"Key": "Name", "Value": "sandbox"}]}]}' 'Vpc.VpcId')
fi
hold ec2 vpc-available '{"VpcIds": ["'"$vpc"'"]}'
aws ec2 modify-vpc-attribute --cli-input-json '{"VpcId": "'"$vpc"'", "EnableDnsSupport": {"Value": true}}' > /dev/null
aws ec2 modify-vpc-attribute --cli-input-json '{"VpcId": "'"$vpc"'", "EnableDnsHostnames": {"Value": true}}' > /dev/null

subnet_3=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/subnet_3"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_3 ]]; then
  subnet_3=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.0.0/26", "AvailabilityZone": "ap-northeast-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/subnet_3"}, {"Key": "Name", "Value": "public-1a"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_3"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_4=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/subnet_4"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_4 ]]; then
  subnet_4=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.0.64/26", "AvailabilityZone": "ap-northeast-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/subnet_4"}, {"Key": "Name", "Value": "public-1c"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_4"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_5=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/subnet_5"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_5 ]]; then
  subnet_5=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "ap-northeast-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/subnet_5"}, {"Key": "Name", "Value": "private-1a"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_6=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/subnet_6"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_6 ]]; then
  subnet_6=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.2.0/24", "AvailabilityZone": "ap-northeast-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/subnet_6"}, {"Key": "Name", "Value": "private-1c"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

igw=$(look ec2 describe-internet-gateways '{"Filters": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/igw"]}]}' 'InternetGateways[0].InternetGatewayId')
if [[ -z $igw ]]; then
  igw=$(look ec2 create-internet-gateway '{"TagSpecifications": [{"ResourceType": "internet-gateway", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/igw"}, {"Key": "Name", "Value": "sandbox"}]}]}' 'InternetGateway.InternetGatewayId')
fi
once Resource.AlreadyAssociated ec2 attach-internet-gateway '{"InternetGatewayId": "'"$igw"'", "VpcId": "'"$vpc"'"}'

nat_7_address=$(look ec2 describe-addresses '{"Filters": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/nat_7"]}]}' 'Addresses[0].AllocationId')
if [[ -z $nat_7_address ]]; then
  nat_7_address=$(look ec2 allocate-address '{"Domain": "vpc", "TagSpecifications": [{"ResourceType": "elastic-ip", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/nat_7"}, {"Key": "Name", "Value": "nat-1a"}]}]}' 'AllocationId')
fi
nat_7=$(look ec2 describe-nat-gateways '{"Filter": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/nat_7"]}, {"Name": "state", "Values": ["pending", "available"]}]}' 'NatGateways[0].NatGatewayId')
if [[ -z $nat_7 ]]; then
  nat_7=$(look ec2 create-nat-gateway '{"AllocationId": "'"$nat_7_address"'", "SubnetId": "'"$subnet_3"'", "TagSpecifications": [{"ResourceType": "natgateway", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/nat_7"}, {"Key": "Name", "Value": "nat-1a"}]}]}' 'NatGateway.NatGatewayId')
fi

hold ec2 nat-gateway-available '{"NatGatewayIds": ["'"$nat_7"'"]}'

subnet_3_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/subnet_3"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_3_table ]]; then
  subnet_3_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/subnet_3"}, {"Key": "Name", "Value": "public-1a"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_3_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_3_table"'", "SubnetId": "'"$subnet_3"'"}'

subnet_4_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/subnet_4"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_4_table ]]; then
  subnet_4_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/subnet_4"}, {"Key": "Name", "Value": "public-1c"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_4_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_4_table"'", "SubnetId": "'"$subnet_4"'"}'

subnet_5_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/subnet_5"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_5_table ]]; then
  subnet_5_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/subnet_5"}, {"Key": "Name", "Value": "private-1a"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_5_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_7"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_5_table"'", "SubnetId": "'"$subnet_5"'"}'

subnet_6_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/subnet_6"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_6_table ]]; then
  subnet_6_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/subnet_6"}, {"Key": "Name", "Value": "private-1c"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_6_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_7"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_6_table"'", "SubnetId": "'"$subnet_6"'"}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-d446288a98eaea5e-cluster", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"eks.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/cluster"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-d446288a98eaea5e-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSClusterPolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-d446288a98eaea5e-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSVPCResourceController"}' > /dev/null
cluster_role=$(until_there iam get-role '{"RoleName": "eks-designer-d446288a98eaea5e-cluster"}' 'Role.Arn')
once ResourceInUseException eks create-cluster '{"name": "sandbox", "version": "1.35", "roleArn": "'"$cluster_role"'", "resourcesVpcConfig": {"subnetIds": ["'"$subnet_3"'", "'"$subnet_4"'", "'"$subnet_5"'", "'"$subnet_6"'"], "endpointPublicAccess": true, "endpointPrivateAccess": true}, "accessConfig": {"authenticationMode": "API_AND_CONFIG_MAP"}, "bootstrapSelfManagedAddons": true}'
hold eks cluster-active '{"name": "sandbox"}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-d446288a98eaea5e-nodegroup-8", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/nodegroup_8"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-d446288a98eaea5e-nodegroup-8", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-d446288a98eaea5e-nodegroup-8", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-d446288a98eaea5e-nodegroup-8", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-d446288a98eaea5e-nodegroup-8", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_8_role=$(until_there iam get-role '{"RoleName": "eks-designer-d446288a98eaea5e-nodegroup-8"}' 'Role.Arn')
nodegroup_8_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["d446288a98eaea5e/nodegroup_8"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_8_template ]]; then
  nodegroup_8_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-d446288a98eaea5e-nodegroup-8", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "workers"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "workers"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "d446288a98eaea5e/nodegroup_8"}, {"Key": "Name", "Value": "workers"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "sandbox", "nodegroupName": "workers", "nodeRole": "'"$nodegroup_8_role"'", "subnets": ["'"$subnet_5"'", "'"$subnet_6"'"], "scalingConfig": {"minSize": 1, "desiredSize": 2, "maxSize": 3}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_8_template"'"}, "clientRequestToken": "eks-designer-d446288a98eaea5e-nodegroup-8", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["t3.medium"]}'

hold eks nodegroup-active '{"clusterName": "sandbox", "nodegroupName": "workers"}'

printf '%s\n' 'The design is built.'
