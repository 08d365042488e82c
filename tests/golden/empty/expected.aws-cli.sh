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

vpc=$(look ec2 describe-vpcs '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ed9f1be0842eb634/vpc"]}]}' 'Vpcs[0].VpcId')
if [[ -z $vpc ]]; then
  vpc=$(look ec2 create-vpc '{"CidrBlock": "10.0.0.0/16", "TagSpecifications": [{"ResourceType": "vpc", "Tags": [{"Key": "eks-designer", "Value": "ed9f1be0842eb634/vpc"}, {"Key": "Name", "Value": "my-cluster"}]}]}' 'Vpc.VpcId')
fi
hold ec2 vpc-available '{"VpcIds": ["'"$vpc"'"]}'
aws ec2 modify-vpc-attribute --cli-input-json '{"VpcId": "'"$vpc"'", "EnableDnsSupport": {"Value": true}}' > /dev/null
aws ec2 modify-vpc-attribute --cli-input-json '{"VpcId": "'"$vpc"'", "EnableDnsHostnames": {"Value": true}}' > /dev/null

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-ed9f1be0842eb634-cluster", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"eks.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "ed9f1be0842eb634/cluster"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-ed9f1be0842eb634-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSClusterPolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-ed9f1be0842eb634-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSVPCResourceController"}' > /dev/null
cluster_role=$(until_there iam get-role '{"RoleName": "eks-designer-ed9f1be0842eb634-cluster"}' 'Role.Arn')
once ResourceInUseException eks create-cluster '{"name": "my-cluster", "version": "1.35", "roleArn": "'"$cluster_role"'", "resourcesVpcConfig": {"subnetIds": [], "endpointPublicAccess": true, "endpointPrivateAccess": true}, "accessConfig": {"authenticationMode": "API_AND_CONFIG_MAP"}, "bootstrapSelfManagedAddons": true}'
hold eks cluster-active '{"name": "my-cluster"}'

printf '%s\n' 'The design is built.'
