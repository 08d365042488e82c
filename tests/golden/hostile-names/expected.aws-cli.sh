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

vpc=$(look ec2 describe-vpcs '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/vpc"]}]}' 'Vpcs[0].VpcId')
if [[ -z $vpc ]]; then
  vpc=$(look ec2 create-vpc '{"CidrBlock": "10.0.0.0/16", "TagSpecifications": [{"ResourceType": "vpc", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/vpc"}, {"Key": "Name", "Value": "+1-1"}]}]}' 'Vpc.VpcId')
fi
hold ec2 vpc-available '{"VpcIds": ["'"$vpc"'"]}'
aws ec2 modify-vpc-attribute --cli-input-json '{"VpcId": "'"$vpc"'", "EnableDnsSupport": {"Value": true}}' > /dev/null
aws ec2 modify-vpc-attribute --cli-input-json '{"VpcId": "'"$vpc"'", "EnableDnsHostnames": {"Value": true}}' > /dev/null

subnet_4=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_4"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_4 ]]; then
  subnet_4=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.0.0/19", "AvailabilityZone": "\"; rm -rf ~ #", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/subnet_4"}, {"Key": "Name", "Value": "</script><script>alert(1)</script>"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_4"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_5=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_5"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_5 ]]; then
  subnet_5=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.32.0/19", "AvailabilityZone": "{{7*7}} {%x%} \u0024{y} %{z}", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/subnet_5"}, {"Key": "Name", "Value": "]]>--><svg onload=\"x\">"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_5"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_6=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_6"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_6 ]]; then
  subnet_6=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.64.0/19", "AvailabilityZone": "=cmd|\u0027/c calc\u0027!A1", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/subnet_6"}, {"Key": "Name", "Value": "a | b\u000a# c"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_6"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_7=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_7"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_7 ]]; then
  subnet_7=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.96.0/19", "AvailabilityZone": "\"; rm -rf ~ #", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/subnet_7"}, {"Key": "Name", "Value": "\u202egnp.exe\u2066"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_8=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_8"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_8 ]]; then
  subnet_8=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.128.0/19", "AvailabilityZone": "{{7*7}} {%x%} \u0024{y} %{z}", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/subnet_8"}, {"Key": "Name", "Value": "日本語 😀"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_9=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_9"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_9 ]]; then
  subnet_9=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.160.0/19", "AvailabilityZone": "=cmd|\u0027/c calc\u0027!A1", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/subnet_9"}, {"Key": "Name", "Value": "*a* _b_ \u0060c\u0060 [e](javascript:f) <https://i.invalid>"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

igw=$(look ec2 describe-internet-gateways '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/igw"]}]}' 'InternetGateways[0].InternetGatewayId')
if [[ -z $igw ]]; then
  igw=$(look ec2 create-internet-gateway '{"TagSpecifications": [{"ResourceType": "internet-gateway", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/igw"}, {"Key": "Name", "Value": "+1-1"}]}]}' 'InternetGateway.InternetGatewayId')
fi
once Resource.AlreadyAssociated ec2 attach-internet-gateway '{"InternetGatewayId": "'"$igw"'", "VpcId": "'"$vpc"'"}'

nat_10_address=$(look ec2 describe-addresses '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/nat_10"]}]}' 'Addresses[0].AllocationId')
if [[ -z $nat_10_address ]]; then
  nat_10_address=$(look ec2 allocate-address '{"Domain": "vpc", "TagSpecifications": [{"ResourceType": "elastic-ip", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/nat_10"}, {"Key": "Name", "Value": "1. end\"] --> x[\"<b>y</b>\"]"}]}]}' 'AllocationId')
fi
nat_10=$(look ec2 describe-nat-gateways '{"Filter": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/nat_10"]}, {"Name": "state", "Values": ["pending", "available"]}]}' 'NatGateways[0].NatGatewayId')
if [[ -z $nat_10 ]]; then
  nat_10=$(look ec2 create-nat-gateway '{"AllocationId": "'"$nat_10_address"'", "SubnetId": "'"$subnet_4"'", "TagSpecifications": [{"ResourceType": "natgateway", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/nat_10"}, {"Key": "Name", "Value": "1. end\"] --> x[\"<b>y</b>\"]"}]}]}' 'NatGateway.NatGatewayId')
fi

hold ec2 nat-gateway-available '{"NatGatewayIds": ["'"$nat_10"'"]}'

subnet_4_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_4"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_4_table ]]; then
  subnet_4_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/subnet_4"}, {"Key": "Name", "Value": "</script><script>alert(1)</script>"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_4_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_4_table"'", "SubnetId": "'"$subnet_4"'"}'

subnet_5_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_5"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_5_table ]]; then
  subnet_5_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/subnet_5"}, {"Key": "Name", "Value": "]]>--><svg onload=\"x\">"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_5_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_5_table"'", "SubnetId": "'"$subnet_5"'"}'

subnet_6_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_6"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_6_table ]]; then
  subnet_6_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/subnet_6"}, {"Key": "Name", "Value": "a | b\u000a# c"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_6_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_6_table"'", "SubnetId": "'"$subnet_6"'"}'

subnet_7_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_7"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_7_table ]]; then
  subnet_7_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/subnet_7"}, {"Key": "Name", "Value": "\u202egnp.exe\u2066"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_7_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_10"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_7_table"'", "SubnetId": "'"$subnet_7"'"}'

subnet_8_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_8"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_8_table ]]; then
  subnet_8_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/subnet_8"}, {"Key": "Name", "Value": "日本語 😀"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_8_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_10"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_8_table"'", "SubnetId": "'"$subnet_8"'"}'

subnet_9_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_9"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_9_table ]]; then
  subnet_9_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/subnet_9"}, {"Key": "Name", "Value": "*a* _b_ \u0060c\u0060 [e](javascript:f) <https://i.invalid>"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_9_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_10"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_9_table"'", "SubnetId": "'"$subnet_9"'"}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-5aa44d5ef6142bbd-cluster", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"eks.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/cluster"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-5aa44d5ef6142bbd-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSClusterPolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-5aa44d5ef6142bbd-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSVPCResourceController"}' > /dev/null
cluster_role=$(until_there iam get-role '{"RoleName": "eks-designer-5aa44d5ef6142bbd-cluster"}' 'Role.Arn')
once ResourceInUseException eks create-cluster '{"name": "+1-1", "version": "1.35", "roleArn": "'"$cluster_role"'", "resourcesVpcConfig": {"subnetIds": ["'"$subnet_4"'", "'"$subnet_5"'", "'"$subnet_6"'", "'"$subnet_7"'", "'"$subnet_8"'", "'"$subnet_9"'"], "endpointPublicAccess": true, "endpointPrivateAccess": true}, "accessConfig": {"authenticationMode": "API_AND_CONFIG_MAP"}, "bootstrapSelfManagedAddons": true}'
hold eks cluster-active '{"name": "+1-1"}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-11", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/nodegroup_11"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-11", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-11", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-11", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-11", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_11_role=$(until_there iam get-role '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-11"}' 'Role.Arn')
nodegroup_11_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/nodegroup_11"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_11_template ]]; then
  nodegroup_11_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-5aa44d5ef6142bbd-nodegroup-11", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "%%{init: {\"securityLevel\": \"loose\"}}%%"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "%%{init: {\"securityLevel\": \"loose\"}}%%"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/nodegroup_11"}, {"Key": "Name", "Value": "%%{init: {\"securityLevel\": \"loose\"}}%%"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "+1-1", "nodegroupName": "%%{init: {\"securityLevel\": \"loose\"}}%%", "nodeRole": "'"$nodegroup_11_role"'", "subnets": ["'"$subnet_7"'", "'"$subnet_8"'", "'"$subnet_9"'"], "scalingConfig": {"minSize": 2, "desiredSize": 3, "maxSize": 6}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_11_template"'"}, "clientRequestToken": "eks-designer-5aa44d5ef6142bbd-nodegroup-11", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-12", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/nodegroup_12"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-12", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-12", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-12", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-12", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_12_role=$(until_there iam get-role '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-12"}' 'Role.Arn')
nodegroup_12_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/nodegroup_12"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_12_template ]]; then
  nodegroup_12_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-5aa44d5ef6142bbd-nodegroup-12", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "style:#x; classDef:#y; ﬂ°°35¶ß #quot; #35;"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "style:#x; classDef:#y; ﬂ°°35¶ß #quot; #35;"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/nodegroup_12"}, {"Key": "Name", "Value": "style:#x; classDef:#y; ﬂ°°35¶ß #quot; #35;"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "+1-1", "nodegroupName": "style:#x; classDef:#y; ﬂ°°35¶ß #quot; #35;", "nodeRole": "'"$nodegroup_12_role"'", "subnets": ["'"$subnet_7"'", "'"$subnet_8"'", "'"$subnet_9"'"], "scalingConfig": {"minSize": 0, "desiredSize": 3, "maxSize": 12}, "capacityType": "SPOT", "launchTemplate": {"id": "'"$nodegroup_12_template"'"}, "clientRequestToken": "eks-designer-5aa44d5ef6142bbd-nodegroup-12", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large", "m5a.large", "m6i.large"]}'

hold eks nodegroup-active '{"clusterName": "+1-1", "nodegroupName": "%%{init: {\"securityLevel\": \"loose\"}}%%"}'

hold eks nodegroup-active '{"clusterName": "+1-1", "nodegroupName": "style:#x; classDef:#y; ﬂ°°35¶ß #quot; #35;"}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-5aa44d5ef6142bbd-fargate", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"eks-fargate-pods.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "5aa44d5ef6142bbd/fargate"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-5aa44d5ef6142bbd-fargate", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSFargatePodExecutionRolePolicy"}' > /dev/null
fargate_role=$(until_there iam get-role '{"RoleName": "eks-designer-5aa44d5ef6142bbd-fargate"}' 'Role.Arn')

once ResourceInUseException eks create-fargate-profile '{"clusterName": "+1-1", "fargateProfileName": "&lt;&amp;&#60;", "podExecutionRoleArn": "'"$fargate_role"'", "subnets": ["'"$subnet_7"'", "'"$subnet_8"'", "'"$subnet_9"'"], "selectors": [{"namespace": "default"}], "clientRequestToken": "eks-designer-5aa44d5ef6142bbd-fargate-13"}'
hold eks fargate-profile-active '{"clusterName": "+1-1", "fargateProfileName": "&lt;&amp;&#60;"}'

printf '%s\n' 'The design is built.'
