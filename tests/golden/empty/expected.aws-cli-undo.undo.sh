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

gone ResourceNotFoundException eks delete-cluster '{"name": "my-cluster"}'
hold eks cluster-deleted '{"name": "my-cluster"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-ed9f1be0842eb634-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSClusterPolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-ed9f1be0842eb634-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSVPCResourceController"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-ed9f1be0842eb634-cluster"}'

id=$(look ec2 describe-vpcs '{"Filters": [{"Name": "tag:eks-designer", "Values": ["ed9f1be0842eb634/vpc"]}]}' 'Vpcs[0].VpcId')
if [[ -n $id ]]; then
  gone InvalidVpcID.NotFound ec2 delete-vpc '{"VpcId": "'"$id"'"}'
fi

printf '%s\n' 'The design is taken down.'
