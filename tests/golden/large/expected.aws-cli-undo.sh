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

export AWS_REGION='us-east-1'
export AWS_DEFAULT_REGION=$AWS_REGION
partition=$(look sts get-caller-identity '{}' Arn | cut -d: -f2)

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-24"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-23"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-22"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-21"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-20"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-19"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-18"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-17"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-16"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-15"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-14"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-13"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-12"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-11"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-10"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-09"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-08"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-07"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-06"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-05"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-04"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-03"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-02"}'

gone ResourceNotFoundException eks delete-nodegroup '{"clusterName": "platform", "nodegroupName": "team-01"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-24"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_232"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-232", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-232", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-232", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-232", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-232"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-23"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_231"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-231", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-231", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-231", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-231", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-231"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-22"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_230"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-230", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-230", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-230", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-230", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-230"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-21"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_229"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-229", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-229", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-229", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-229", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-229"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-20"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_228"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-228", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-228", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-228", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-228", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-228"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-19"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_227"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-227", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-227", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-227", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-227", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-227"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-18"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_226"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-226", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-226", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-226", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-226", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-226"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-17"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_225"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-225", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-225", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-225", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-225", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-225"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-16"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_224"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-224", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-224", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-224", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-224", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-224"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-15"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_223"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-223", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-223", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-223", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-223", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-223"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-14"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_222"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-222", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-222", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-222", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-222", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-222"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-13"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_221"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-221", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-221", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-221", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-221", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-221"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-12"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_220"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-220", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-220", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-220", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-220", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-220"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-11"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_219"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-219", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-219", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-219", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-219", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-219"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-10"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_218"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-218", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-218", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-218", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-218", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-218"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-09"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_217"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-217", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-217", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-217", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-217", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-217"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-08"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_216"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-216", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-216", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-216", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-216", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-216"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-07"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_215"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-215", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-215", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-215", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-215", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-215"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-06"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_214"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-214", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-214", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-214", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-214", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-214"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-05"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_213"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-213", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-213", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-213", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-213", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-213"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-04"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_212"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-212", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-212", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-212", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-212", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-212"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-03"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_211"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-211", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-211", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-211", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-211", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-211"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-02"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_210"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-210", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-210", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-210", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-210", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-210"}'

hold eks nodegroup-deleted '{"clusterName": "platform", "nodegroupName": "team-01"}'
id=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_209"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -n $id ]]; then
  gone InvalidLaunchTemplateId.NotFound ec2 delete-launch-template '{"LaunchTemplateId": "'"$id"'"}'
fi
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-209", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-209", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-209", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-209", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-209"}'

gone ResourceNotFoundException eks delete-cluster '{"name": "platform"}'
hold eks cluster-deleted '{"name": "platform"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSClusterPolicy"}'
gone NoSuchEntity iam detach-role-policy '{"RoleName": "eks-designer-7b049b108a770654-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSVPCResourceController"}'
gone NoSuchEntity iam delete-role '{"RoleName": "eks-designer-7b049b108a770654-cluster"}'

id=$(look ec2 describe-nat-gateways '{"Filter": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_208"]}, {"Name": "state", "Values": ["pending", "available", "deleting"]}]}' 'NatGateways[0].NatGatewayId')
if [[ -n $id ]]; then
  aws ec2 delete-nat-gateway --cli-input-json '{"NatGatewayId": "'"$id"'"}' > /dev/null
  hold ec2 nat-gateway-deleted '{"NatGatewayIds": ["'"$id"'"]}'
fi
id=$(look ec2 describe-addresses '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_208"]}]}' 'Addresses[0].AllocationId')
if [[ -n $id ]]; then
  gone InvalidAllocationID.NotFound ec2 release-address '{"AllocationId": "'"$id"'"}'
fi

id=$(look ec2 describe-nat-gateways '{"Filter": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_207"]}, {"Name": "state", "Values": ["pending", "available", "deleting"]}]}' 'NatGateways[0].NatGatewayId')
if [[ -n $id ]]; then
  aws ec2 delete-nat-gateway --cli-input-json '{"NatGatewayId": "'"$id"'"}' > /dev/null
  hold ec2 nat-gateway-deleted '{"NatGatewayIds": ["'"$id"'"]}'
fi
id=$(look ec2 describe-addresses '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_207"]}]}' 'Addresses[0].AllocationId')
if [[ -n $id ]]; then
  gone InvalidAllocationID.NotFound ec2 release-address '{"AllocationId": "'"$id"'"}'
fi

id=$(look ec2 describe-nat-gateways '{"Filter": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_206"]}, {"Name": "state", "Values": ["pending", "available", "deleting"]}]}' 'NatGateways[0].NatGatewayId')
if [[ -n $id ]]; then
  aws ec2 delete-nat-gateway --cli-input-json '{"NatGatewayId": "'"$id"'"}' > /dev/null
  hold ec2 nat-gateway-deleted '{"NatGatewayIds": ["'"$id"'"]}'
fi
id=$(look ec2 describe-addresses '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_206"]}]}' 'Addresses[0].AllocationId')
if [[ -n $id ]]; then
  gone InvalidAllocationID.NotFound ec2 release-address '{"AllocationId": "'"$id"'"}'
fi

id=$(look ec2 describe-nat-gateways '{"Filter": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_205"]}, {"Name": "state", "Values": ["pending", "available", "deleting"]}]}' 'NatGateways[0].NatGatewayId')
if [[ -n $id ]]; then
  aws ec2 delete-nat-gateway --cli-input-json '{"NatGatewayId": "'"$id"'"}' > /dev/null
  hold ec2 nat-gateway-deleted '{"NatGatewayIds": ["'"$id"'"]}'
fi
id=$(look ec2 describe-addresses '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_205"]}]}' 'Addresses[0].AllocationId')
if [[ -n $id ]]; then
  gone InvalidAllocationID.NotFound ec2 release-address '{"AllocationId": "'"$id"'"}'
fi

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_204"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_203"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_202"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_201"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_200"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_199"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_198"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_197"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_196"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_195"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_194"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_193"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_192"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_191"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_190"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_189"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_188"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_187"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_186"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_185"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_184"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_183"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_182"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_181"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_180"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_179"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_178"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_177"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_176"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_175"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_174"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_173"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_172"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_171"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_170"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_169"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_168"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_167"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_166"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_165"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_164"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_163"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_162"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_161"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_160"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_159"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_158"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_157"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_156"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_155"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_154"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_153"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_152"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_151"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_150"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_149"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_148"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_147"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_146"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_145"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_144"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_143"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_142"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_141"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_140"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_139"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_138"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_137"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_136"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_135"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_134"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_133"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_132"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_131"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_130"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_129"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_128"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_127"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_126"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_125"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_124"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_123"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_122"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_121"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_120"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_119"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_118"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_117"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_116"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_115"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_114"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_113"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_112"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_111"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_110"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_109"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_108"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_107"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_106"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_105"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_104"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_103"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_102"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_101"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_100"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_99"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_98"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_97"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_96"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_95"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_94"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_93"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_92"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_91"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_90"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_89"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_88"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_87"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_86"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_85"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_84"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_83"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_82"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_81"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_80"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_79"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_78"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_77"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_76"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_75"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_74"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_73"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_72"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_71"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_70"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_69"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_68"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_67"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_66"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_65"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_64"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_63"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_62"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_61"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_60"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_59"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_58"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_57"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_56"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_55"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_54"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_53"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_52"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_51"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_50"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_49"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_48"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_47"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_46"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_45"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_44"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_43"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_42"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_41"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_40"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_39"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_38"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_37"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_36"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_35"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_34"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_33"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_32"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_31"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_30"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_29"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_28"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_27"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_26"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_25"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_24"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_23"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_22"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_21"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_20"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_19"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_18"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_17"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_16"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_15"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_14"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_13"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_12"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_11"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_10"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_9"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_8"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_7"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_6"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

for association in $(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_5"]}]}' 'RouteTables[0].Associations[].RouteTableAssociationId'); do
  gone InvalidAssociationID.NotFound ec2 disassociate-route-table '{"AssociationId": "'"$association"'"}'
done

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_204"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_203"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_202"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_201"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_200"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_199"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_198"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_197"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_196"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_195"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_194"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_193"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_192"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_191"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_190"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_189"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_188"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_187"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_186"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_185"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_184"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_183"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_182"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_181"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_180"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_179"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_178"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_177"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_176"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_175"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_174"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_173"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_172"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_171"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_170"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_169"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_168"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_167"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_166"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_165"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_164"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_163"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_162"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_161"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_160"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_159"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_158"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_157"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_156"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_155"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_154"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_153"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_152"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_151"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_150"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_149"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_148"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_147"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_146"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_145"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_144"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_143"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_142"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_141"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_140"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_139"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_138"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_137"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_136"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_135"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_134"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_133"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_132"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_131"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_130"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_129"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_128"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_127"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_126"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_125"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_124"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_123"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_122"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_121"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_120"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_119"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_118"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_117"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_116"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_115"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_114"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_113"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_112"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_111"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_110"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_109"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_108"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_107"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_106"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_105"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_104"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_103"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_102"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_101"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_100"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_99"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_98"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_97"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_96"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_95"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_94"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_93"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_92"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_91"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_90"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_89"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_88"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_87"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_86"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_85"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_84"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_83"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_82"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_81"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_80"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_79"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_78"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_77"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_76"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_75"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_74"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_73"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_72"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_71"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_70"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_69"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_68"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_67"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_66"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_65"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_64"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_63"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_62"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_61"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_60"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_59"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_58"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_57"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_56"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_55"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_54"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_53"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_52"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_51"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_50"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_49"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_48"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_47"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_46"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_45"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_44"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_43"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_42"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_41"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_40"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_39"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_38"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_37"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_36"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_35"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_34"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_33"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_32"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_31"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_30"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_29"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_28"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_27"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_26"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_25"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_24"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_23"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_22"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_21"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_20"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_19"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_18"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_17"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_16"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_15"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_14"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_13"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_12"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_11"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_10"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_9"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_8"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_7"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_6"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_5"]}]}' 'Subnets[0].SubnetId')
if [[ -n $id ]]; then
  gone InvalidSubnetID.NotFound ec2 delete-subnet '{"SubnetId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_204"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_203"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_202"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_201"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_200"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_199"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_198"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_197"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_196"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_195"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_194"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_193"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_192"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_191"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_190"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_189"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_188"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_187"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_186"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_185"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_184"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_183"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_182"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_181"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_180"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_179"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_178"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_177"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_176"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_175"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_174"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_173"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_172"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_171"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_170"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_169"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_168"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_167"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_166"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_165"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_164"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_163"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_162"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_161"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_160"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_159"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_158"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_157"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_156"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_155"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_154"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_153"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_152"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_151"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_150"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_149"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_148"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_147"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_146"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_145"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_144"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_143"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_142"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_141"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_140"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_139"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_138"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_137"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_136"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_135"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_134"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_133"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_132"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_131"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_130"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_129"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_128"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_127"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_126"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_125"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_124"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_123"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_122"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_121"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_120"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_119"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_118"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_117"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_116"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_115"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_114"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_113"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_112"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_111"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_110"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_109"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_108"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_107"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_106"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_105"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_104"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_103"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_102"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_101"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_100"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_99"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_98"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_97"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_96"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_95"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_94"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_93"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_92"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_91"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_90"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_89"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_88"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_87"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_86"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_85"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_84"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_83"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_82"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_81"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_80"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_79"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_78"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_77"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_76"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_75"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_74"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_73"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_72"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_71"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_70"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_69"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_68"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_67"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_66"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_65"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_64"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_63"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_62"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_61"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_60"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_59"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_58"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_57"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_56"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_55"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_54"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_53"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_52"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_51"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_50"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_49"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_48"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_47"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_46"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_45"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_44"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_43"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_42"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_41"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_40"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_39"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_38"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_37"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_36"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_35"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_34"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_33"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_32"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_31"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_30"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_29"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_28"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_27"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_26"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_25"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_24"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_23"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_22"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_21"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_20"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_19"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_18"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_17"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_16"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_15"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_14"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_13"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_12"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_11"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_10"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_9"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_8"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_7"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_6"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_5"]}]}' 'RouteTables[0].RouteTableId')
if [[ -n $id ]]; then
  gone InvalidRouteTableID.NotFound ec2 delete-route-table '{"RouteTableId": "'"$id"'"}'
fi

id=$(look ec2 describe-internet-gateways '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/igw"]}]}' 'InternetGateways[0].InternetGatewayId')
if [[ -n $id ]]; then
  vpc=$(look ec2 describe-vpcs '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/vpc"]}]}' 'Vpcs[0].VpcId')
  if [[ -n $vpc ]]; then
    gone Gateway.NotAttached ec2 detach-internet-gateway '{"InternetGatewayId": "'"$id"'", "VpcId": "'"$vpc"'"}'
  fi
  gone InvalidInternetGatewayID.NotFound ec2 delete-internet-gateway '{"InternetGatewayId": "'"$id"'"}'
fi

id=$(look ec2 describe-vpcs '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/vpc"]}]}' 'Vpcs[0].VpcId')
if [[ -n $id ]]; then
  gone InvalidVpcID.NotFound ec2 delete-vpc '{"VpcId": "'"$id"'"}'
fi

printf '%s\n' 'The design is taken down.'
