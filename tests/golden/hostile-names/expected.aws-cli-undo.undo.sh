#!/usr/bin/env bash
# Takes down what the script of the same design has built, the last first. It can be run again after a failure.
# Load balancers and volumes that workloads have asked for have to go before.
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

# gone ERROR SERVICE OPERATION INPUT: makes the call; an answer that says the thing is gone is as good.
gone() {
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

# until_gone SERVICE OPERATION INPUT QUERY: asks until nothing is there, for ten minutes.
until_gone() {
  local answer try
  for ((try = 1; try <= 60; try++)); do
    answer=$(look "$@")
    if [[ -z $answer ]]; then
      return 0
    fi
    printf 'Waiting (%s of 60)\n' "$try" >&2
    sleep 10
  done
  return 1
}

# as_list: what comes in, separated by blanks, as the items of a JSON list.
as_list() {
  local item list=''
  for item in $1; do
    list+="${list:+,}\"$item\""
  done
  printf '[%s]' "$list"
}

export AWS_REGION='ap-northeast-1'
export AWS_DEFAULT_REGION=$AWS_REGION
partition=$(look sts get-caller-identity '{}' Arn | cut -d: -f2)

gone ResourceNotFoundException eks delete-fargate-profile '{"clusterName": "+1-1", "fargateProfileName": "&lt;&amp;&#60;"}'
hold eks fargate-profile-deleted '{"clusterName": "+1-1", "fargateProfileName": "&lt;&amp;&#60;"}'

gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-5aa44d5ef6142bbd-fargate", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSFargatePodExecutionRolePolicy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-5aa44d5ef6142bbd-fargate"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "+1-1", "nodegroupName": "style:#x; classDef:#y; ﬂ°°35¶ß #quot; #35;"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "+1-1", "nodegroupName": "%%{init: {\"securityLevel\": \"loose\"}}%%"}'

hold eks nodegroup-deleted '{"clusterName": "+1-1", "nodegroupName": "style:#x; classDef:#y; ﬂ°°35¶ß #quot; #35;"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/nodegroup_12"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-12", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-12", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-12", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-12", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-12"}'

hold eks nodegroup-deleted '{"clusterName": "+1-1", "nodegroupName": "%%{init: {\"securityLevel\": \"loose\"}}%%"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/nodegroup_11"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-11", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-11", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-11", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-11", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-5aa44d5ef6142bbd-nodegroup-11"}'

gone ResourceNotFoundException eks delete-cluster '{"name": "+1-1"}'
hold eks cluster-deleted '{"name": "+1-1"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-5aa44d5ef6142bbd-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSClusterPolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-5aa44d5ef6142bbd-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSVPCResourceController"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-5aa44d5ef6142bbd-cluster"}'

id=$(look ec2 describe-nat-gateways '{"Filter": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/nat_10"]}, {"Name": "state", "Values": ["pending", "available", "deleting"]}]}' 'NatGateways[0].NatGatewayId')
if [[ -n $id ]]; then
  aws ec2 delete-nat-gateway --cli-input-json '{"NatGatewayId": "'"$id"'"}' > /dev/null
  hold ec2 nat-gateway-deleted '{"NatGatewayIds": ["'"$id"'"]}'
fi
id=$(look ec2 describe-addresses '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/nat_10"]}]}' 'Addresses[0].AllocationId')
if [[ -n $id ]]; then
  gone InvalidAllocationID.NotFound ec2 release-address '{"AllocationId": "'"$id"'"}'
fi

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_9"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_8"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_7"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_6"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_5"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_4"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_9"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_8"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_7"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_6"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_5"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_4"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_9"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_8"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_7"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_6"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_5"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/subnet_4"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-internet-gateways '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/igw"]}]}' 'InternetGateways[0].InternetGatewayId')
if [[ -n $id ]]; then
  vpc=$(look ec2 describe-vpcs '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/vpc"]}]}' 'Vpcs[0].VpcId')
  if [[ -n $vpc ]]; then
    gone Gateway.NotAttached ec2 detach-internet-gateway '{"InternetGatewayId": "'"$id"'", "VpcId": "'"$vpc"'"}'
  fi
  gone InvalidInternetGatewayID.NotFound ec2 delete-internet-gateway '{"InternetGatewayId": "'"$id"'"}'
fi

id=$(look ec2 describe-vpcs '{"Filters": [{"Name": "tag:eks-designer", "Values": ["5aa44d5ef6142bbd/vpc"]}]}' 'Vpcs[0].VpcId')
if [[ -n $id ]]; then
  gone InvalidVpcID.NotFound ec2 delete-vpc '{"VpcId": "'"$id"'"}'
fi

printf '%s\n' 'The design is taken down.'
