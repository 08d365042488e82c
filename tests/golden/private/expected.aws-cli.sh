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

vpc=$(look ec2 describe-vpcs '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/vpc"]}]}' 'Vpcs[0].VpcId')
if [[ -z $vpc ]]; then
  vpc=$(look ec2 create-vpc '{"CidrBlock": "10.0.0.0/16", "TagSpecifications": [{"ResourceType": "vpc", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/vpc"}, {"Key": "Name", "Value": "private"}]}]}' 'Vpc.VpcId')
fi
hold ec2 vpc-available '{"VpcIds": ["'"$vpc"'"]}'
aws ec2 modify-vpc-attribute --cli-input-json '{"VpcId": "'"$vpc"'", "EnableDnsSupport": {"Value": true}}' > /dev/null
aws ec2 modify-vpc-attribute --cli-input-json '{"VpcId": "'"$vpc"'", "EnableDnsHostnames": {"Value": true}}' > /dev/null

subnet_4=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_4"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_4 ]]; then
  subnet_4=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.0.0/19", "AvailabilityZone": "ap-northeast-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/subnet_4"}, {"Key": "Name", "Value": "private-1a"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_5=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_5"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_5 ]]; then
  subnet_5=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.32.0/19", "AvailabilityZone": "ap-northeast-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/subnet_5"}, {"Key": "Name", "Value": "private-1c"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_6=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_6"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_6 ]]; then
  subnet_6=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.64.0/19", "AvailabilityZone": "ap-northeast-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/subnet_6"}, {"Key": "Name", "Value": "private-1d"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_4_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_4"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_4_table ]]; then
  subnet_4_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/subnet_4"}, {"Key": "Name", "Value": "private-1a"}]}]}' 'RouteTable.RouteTableId')
fi
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_4_table"'", "SubnetId": "'"$subnet_4"'"}'

subnet_5_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_5"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_5_table ]]; then
  subnet_5_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/subnet_5"}, {"Key": "Name", "Value": "private-1c"}]}]}' 'RouteTable.RouteTableId')
fi
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_5_table"'", "SubnetId": "'"$subnet_5"'"}'

subnet_6_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_6"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_6_table ]]; then
  subnet_6_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/subnet_6"}, {"Key": "Name", "Value": "private-1d"}]}]}' 'RouteTable.RouteTableId')
fi
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_6_table"'", "SubnetId": "'"$subnet_6"'"}'

endpoints=$(look ec2 describe-security-groups '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/endpoints"]}]}' 'SecurityGroups[0].GroupId')
if [[ -z $endpoints ]]; then
  endpoints=$(look ec2 create-security-group '{"GroupName": "eks-designer-ab261b69f1d6ba32-endpoints", "Description": "Made for an Amazon EKS cluster", "VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "security-group", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/endpoints"}, {"Key": "Name", "Value": "private-endpoints"}]}]}' 'GroupId')
fi

endpoint=$(look ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/interface_ec2"]}]}' 'VpcEndpoints[0].VpcEndpointId')
if [[ -z $endpoint ]]; then
  endpoint=$(look ec2 create-vpc-endpoint '{"VpcId": "'"$vpc"'", "ServiceName": "com.amazonaws.ap-northeast-1.ec2", "VpcEndpointType": "Interface", "TagSpecifications": [{"ResourceType": "vpc-endpoint", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/interface_ec2"}, {"Key": "Name", "Value": "private-ec2"}]}], "PrivateDnsEnabled": true, "SubnetIds": ["'"$subnet_4"'", "'"$subnet_5"'", "'"$subnet_6"'"], "SecurityGroupIds": ["'"$endpoints"'"]}' 'VpcEndpoint.VpcEndpointId')
fi

endpoint=$(look ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/interface_ecr_api"]}]}' 'VpcEndpoints[0].VpcEndpointId')
if [[ -z $endpoint ]]; then
  endpoint=$(look ec2 create-vpc-endpoint '{"VpcId": "'"$vpc"'", "ServiceName": "com.amazonaws.ap-northeast-1.ecr.api", "VpcEndpointType": "Interface", "TagSpecifications": [{"ResourceType": "vpc-endpoint", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/interface_ecr_api"}, {"Key": "Name", "Value": "private-ecr.api"}]}], "PrivateDnsEnabled": true, "SubnetIds": ["'"$subnet_4"'", "'"$subnet_5"'", "'"$subnet_6"'"], "SecurityGroupIds": ["'"$endpoints"'"]}' 'VpcEndpoint.VpcEndpointId')
fi

endpoint=$(look ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/interface_ecr_dkr"]}]}' 'VpcEndpoints[0].VpcEndpointId')
if [[ -z $endpoint ]]; then
  endpoint=$(look ec2 create-vpc-endpoint '{"VpcId": "'"$vpc"'", "ServiceName": "com.amazonaws.ap-northeast-1.ecr.dkr", "VpcEndpointType": "Interface", "TagSpecifications": [{"ResourceType": "vpc-endpoint", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/interface_ecr_dkr"}, {"Key": "Name", "Value": "private-ecr.dkr"}]}], "PrivateDnsEnabled": true, "SubnetIds": ["'"$subnet_4"'", "'"$subnet_5"'", "'"$subnet_6"'"], "SecurityGroupIds": ["'"$endpoints"'"]}' 'VpcEndpoint.VpcEndpointId')
fi

endpoint=$(look ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/interface_sts"]}]}' 'VpcEndpoints[0].VpcEndpointId')
if [[ -z $endpoint ]]; then
  endpoint=$(look ec2 create-vpc-endpoint '{"VpcId": "'"$vpc"'", "ServiceName": "com.amazonaws.ap-northeast-1.sts", "VpcEndpointType": "Interface", "TagSpecifications": [{"ResourceType": "vpc-endpoint", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/interface_sts"}, {"Key": "Name", "Value": "private-sts"}]}], "PrivateDnsEnabled": true, "SubnetIds": ["'"$subnet_4"'", "'"$subnet_5"'", "'"$subnet_6"'"], "SecurityGroupIds": ["'"$endpoints"'"]}' 'VpcEndpoint.VpcEndpointId')
fi

endpoint=$(look ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/gateway_s3"]}]}' 'VpcEndpoints[0].VpcEndpointId')
if [[ -z $endpoint ]]; then
  endpoint=$(look ec2 create-vpc-endpoint '{"VpcId": "'"$vpc"'", "ServiceName": "com.amazonaws.ap-northeast-1.s3", "VpcEndpointType": "Gateway", "TagSpecifications": [{"ResourceType": "vpc-endpoint", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/gateway_s3"}, {"Key": "Name", "Value": "private-s3"}]}], "RouteTableIds": ["'"$subnet_4_table"'", "'"$subnet_5_table"'", "'"$subnet_6_table"'"]}' 'VpcEndpoint.VpcEndpointId')
fi

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-ab261b69f1d6ba32-cluster", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"eks.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/cluster"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-ab261b69f1d6ba32-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSClusterPolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-ab261b69f1d6ba32-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSVPCResourceController"}' > /dev/null
cluster_role=$(until_there iam get-role '{"RoleName": "eks-designer-ab261b69f1d6ba32-cluster"}' 'Role.Arn')
once ResourceInUseException eks create-cluster '{"name": "private", "version": "1.35", "roleArn": "'"$cluster_role"'", "resourcesVpcConfig": {"subnetIds": ["'"$subnet_4"'", "'"$subnet_5"'", "'"$subnet_6"'"], "endpointPublicAccess": false, "endpointPrivateAccess": true}, "accessConfig": {"authenticationMode": "API_AND_CONFIG_MAP"}, "bootstrapSelfManagedAddons": true}'
hold eks cluster-active '{"name": "private"}'

once InvalidPermission.Duplicate ec2 authorize-security-group-ingress '{"GroupId": "'"$endpoints"'", "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "10.0.0.0/16"}]}]}'
once InvalidPermission.Duplicate ec2 authorize-security-group-egress '{"GroupId": "'"$endpoints"'", "IpPermissions": [{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-ab261b69f1d6ba32-nodegroup-7", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/nodegroup_7"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-ab261b69f1d6ba32-nodegroup-7", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-ab261b69f1d6ba32-nodegroup-7", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-ab261b69f1d6ba32-nodegroup-7", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-ab261b69f1d6ba32-nodegroup-7", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_7_role=$(until_there iam get-role '{"RoleName": "eks-designer-ab261b69f1d6ba32-nodegroup-7"}' 'Role.Arn')
nodegroup_7_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/nodegroup_7"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_7_template ]]; then
  nodegroup_7_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-ab261b69f1d6ba32-nodegroup-7", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "workers"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "workers"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "ab261b69f1d6ba32/nodegroup_7"}, {"Key": "Name", "Value": "workers"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "private", "nodegroupName": "workers", "nodeRole": "'"$nodegroup_7_role"'", "subnets": ["'"$subnet_4"'", "'"$subnet_5"'", "'"$subnet_6"'"], "scalingConfig": {"minSize": 2, "desiredSize": 3, "maxSize": 6}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_7_template"'"}, "clientRequestToken": "eks-designer-ab261b69f1d6ba32-nodegroup-7", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

hold eks nodegroup-active '{"clusterName": "private", "nodegroupName": "workers"}'

printf '%s\n' 'The design is built.'
