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

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "private", "nodegroupName": "workers"}'

hold eks nodegroup-deleted '{"clusterName": "private", "nodegroupName": "workers"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/nodegroup_7"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-ab261b69f1d6ba32-nodegroup-7", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-ab261b69f1d6ba32-nodegroup-7", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-ab261b69f1d6ba32-nodegroup-7", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-ab261b69f1d6ba32-nodegroup-7", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-ab261b69f1d6ba32-nodegroup-7"}'

gone ResourceNotFoundException eks delete-cluster '{"name": "private"}'
hold eks cluster-deleted '{"name": "private"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-ab261b69f1d6ba32-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSClusterPolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-ab261b69f1d6ba32-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSVPCResourceController"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-ab261b69f1d6ba32-cluster"}'

id=$(look ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/gateway_s3"]}]}' 'VpcEndpoints[0].VpcEndpointId')
if [[ -n $id ]]; then
  aws ec2 delete-vpc-endpoints --cli-input-json '{"VpcEndpointIds": ["'"$id"'"]}' > /dev/null
  until_gone ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/gateway_s3"]}]}' 'VpcEndpoints[0].VpcEndpointId'
fi

id=$(look ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/interface_sts"]}]}' 'VpcEndpoints[0].VpcEndpointId')
if [[ -n $id ]]; then
  aws ec2 delete-vpc-endpoints --cli-input-json '{"VpcEndpointIds": ["'"$id"'"]}' > /dev/null
  until_gone ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/interface_sts"]}]}' 'VpcEndpoints[0].VpcEndpointId'
fi

id=$(look ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/interface_ecr_dkr"]}]}' 'VpcEndpoints[0].VpcEndpointId')
if [[ -n $id ]]; then
  aws ec2 delete-vpc-endpoints --cli-input-json '{"VpcEndpointIds": ["'"$id"'"]}' > /dev/null
  until_gone ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/interface_ecr_dkr"]}]}' 'VpcEndpoints[0].VpcEndpointId'
fi

id=$(look ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/interface_ecr_api"]}]}' 'VpcEndpoints[0].VpcEndpointId')
if [[ -n $id ]]; then
  aws ec2 delete-vpc-endpoints --cli-input-json '{"VpcEndpointIds": ["'"$id"'"]}' > /dev/null
  until_gone ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/interface_ecr_api"]}]}' 'VpcEndpoints[0].VpcEndpointId'
fi

id=$(look ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/interface_ec2"]}]}' 'VpcEndpoints[0].VpcEndpointId')
if [[ -n $id ]]; then
  aws ec2 delete-vpc-endpoints --cli-input-json '{"VpcEndpointIds": ["'"$id"'"]}' > /dev/null
  until_gone ec2 describe-vpc-endpoints '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/interface_ec2"]}]}' 'VpcEndpoints[0].VpcEndpointId'
fi

id=$(look ec2 describe-security-groups '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/endpoints"]}]}' 'SecurityGroups[0].GroupId')
if [[ -n $id ]]; then
  rules=$(look ec2 describe-security-group-rules '{"Filters": [{"Name": "group-id", "Values": ["'"$id"'"]}]}' 'SecurityGroupRules[?!IsEgress].SecurityGroupRuleId')
  if [[ -n $rules ]]; then
    rules=$(as_list "$rules")
    aws ec2 revoke-security-group-ingress --cli-input-json '{"GroupId": "'"$id"'", "SecurityGroupRuleIds": '"$rules"'}' > /dev/null
  fi
  rules=$(look ec2 describe-security-group-rules '{"Filters": [{"Name": "group-id", "Values": ["'"$id"'"]}]}' 'SecurityGroupRules[?IsEgress].SecurityGroupRuleId')
  if [[ -n $rules ]]; then
    rules=$(as_list "$rules")
    aws ec2 revoke-security-group-egress --cli-input-json '{"GroupId": "'"$id"'", "SecurityGroupRuleIds": '"$rules"'}' > /dev/null
  fi
fi

id=$(look ec2 describe-security-groups '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/endpoints"]}]}' 'SecurityGroups[0].GroupId')
if [[ -n $id ]]; then
  gone InvalidGroup.NotFound ec2 delete-security-group '{"GroupId": "'"$id"'"}'
fi

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_6"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_5"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_4"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_6"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_5"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_4"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_6"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_5"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/subnet_4"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-vpcs '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ab261b69f1d6ba32/vpc"]}]}' 'Vpcs[0].VpcId')
if [[ -n $id ]]; then
  gone InvalidVpcID.NotFound ec2 delete-vpc '{"VpcId": "'"$id"'"}'
fi

printf '%s\n' 'The design is taken down.'
