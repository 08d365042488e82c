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

export AWS_REGION='us-east-1' AWS_DEFAULT_REGION='us-east-1'
partition=$(look sts get-caller-identity '{}' Arn | cut -d: -f2)

vpc=$(look ec2 describe-vpcs '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/vpc"]}]}' 'Vpcs[0].VpcId')
if [[ -z $vpc ]]; then
  vpc=$(look ec2 create-vpc '{"CidrBlock": "10.0.0.0/16", "TagSpecifications": [{"ResourceType": "vpc", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/vpc"}, {"Key": "Name", "Value": "platform"}]}]}' 'Vpc.VpcId')
fi
hold ec2 vpc-available '{"VpcIds": ["'"$vpc"'"]}'
aws ec2 modify-vpc-attribute --cli-input-json '{"VpcId": "'"$vpc"'", "EnableDnsSupport": {"Value": true}}' > /dev/null
aws ec2 modify-vpc-attribute --cli-input-json '{"VpcId": "'"$vpc"'", "EnableDnsHostnames": {"Value": true}}' > /dev/null

subnet_5=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_5"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_5 ]]; then
  subnet_5=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_5"}, {"Key": "Name", "Value": "public-1a"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_5"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_6=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_6"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_6 ]]; then
  subnet_6=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_6"}, {"Key": "Name", "Value": "public-1b"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_6"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_7=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_7"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_7 ]]; then
  subnet_7=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.2.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_7"}, {"Key": "Name", "Value": "public-1c"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_7"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_8=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_8"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_8 ]]; then
  subnet_8=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.3.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_8"}, {"Key": "Name", "Value": "public-1d"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_8"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_9=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_9"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_9 ]]; then
  subnet_9=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.4.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_9"}, {"Key": "Name", "Value": "public-1a-2"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_9"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_10=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_10"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_10 ]]; then
  subnet_10=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.5.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_10"}, {"Key": "Name", "Value": "public-1b-2"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_10"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_11=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_11"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_11 ]]; then
  subnet_11=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.6.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_11"}, {"Key": "Name", "Value": "public-1c-2"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_11"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_12=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_12"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_12 ]]; then
  subnet_12=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.7.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_12"}, {"Key": "Name", "Value": "public-1d-2"}, {"Key": "kubernetes.io/role/elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi
aws ec2 modify-subnet-attribute --cli-input-json '{"SubnetId": "'"$subnet_12"'", "MapPublicIpOnLaunch": {"Value": true}}' > /dev/null

subnet_13=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_13"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_13 ]]; then
  subnet_13=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.8.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_13"}, {"Key": "Name", "Value": "private-1a"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_14=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_14"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_14 ]]; then
  subnet_14=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.9.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_14"}, {"Key": "Name", "Value": "private-1b"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_15=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_15"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_15 ]]; then
  subnet_15=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.10.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_15"}, {"Key": "Name", "Value": "private-1c"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_16=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_16"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_16 ]]; then
  subnet_16=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.11.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_16"}, {"Key": "Name", "Value": "private-1d"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_17=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_17"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_17 ]]; then
  subnet_17=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.12.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_17"}, {"Key": "Name", "Value": "private-1a-2"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_18=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_18"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_18 ]]; then
  subnet_18=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.13.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_18"}, {"Key": "Name", "Value": "private-1b-2"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_19=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_19"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_19 ]]; then
  subnet_19=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.14.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_19"}, {"Key": "Name", "Value": "private-1c-2"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_20=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_20"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_20 ]]; then
  subnet_20=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.15.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_20"}, {"Key": "Name", "Value": "private-1d-2"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_21=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_21"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_21 ]]; then
  subnet_21=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.16.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_21"}, {"Key": "Name", "Value": "private-1a-3"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_22=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_22"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_22 ]]; then
  subnet_22=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.17.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_22"}, {"Key": "Name", "Value": "private-1b-3"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_23=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_23"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_23 ]]; then
  subnet_23=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.18.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_23"}, {"Key": "Name", "Value": "private-1c-3"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_24=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_24"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_24 ]]; then
  subnet_24=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.19.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_24"}, {"Key": "Name", "Value": "private-1d-3"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_25=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_25"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_25 ]]; then
  subnet_25=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.20.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_25"}, {"Key": "Name", "Value": "private-1a-4"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_26=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_26"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_26 ]]; then
  subnet_26=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.21.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_26"}, {"Key": "Name", "Value": "private-1b-4"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_27=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_27"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_27 ]]; then
  subnet_27=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.22.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_27"}, {"Key": "Name", "Value": "private-1c-4"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_28=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_28"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_28 ]]; then
  subnet_28=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.23.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_28"}, {"Key": "Name", "Value": "private-1d-4"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_29=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_29"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_29 ]]; then
  subnet_29=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.24.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_29"}, {"Key": "Name", "Value": "private-1a-5"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_30=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_30"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_30 ]]; then
  subnet_30=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.25.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_30"}, {"Key": "Name", "Value": "private-1b-5"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_31=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_31"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_31 ]]; then
  subnet_31=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.26.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_31"}, {"Key": "Name", "Value": "private-1c-5"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_32=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_32"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_32 ]]; then
  subnet_32=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.27.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_32"}, {"Key": "Name", "Value": "private-1d-5"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_33=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_33"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_33 ]]; then
  subnet_33=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.28.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_33"}, {"Key": "Name", "Value": "private-1a-6"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_34=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_34"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_34 ]]; then
  subnet_34=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.29.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_34"}, {"Key": "Name", "Value": "private-1b-6"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_35=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_35"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_35 ]]; then
  subnet_35=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.30.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_35"}, {"Key": "Name", "Value": "private-1c-6"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_36=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_36"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_36 ]]; then
  subnet_36=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.31.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_36"}, {"Key": "Name", "Value": "private-1d-6"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_37=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_37"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_37 ]]; then
  subnet_37=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.32.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_37"}, {"Key": "Name", "Value": "private-1a-7"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_38=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_38"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_38 ]]; then
  subnet_38=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.33.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_38"}, {"Key": "Name", "Value": "private-1b-7"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_39=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_39"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_39 ]]; then
  subnet_39=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.34.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_39"}, {"Key": "Name", "Value": "private-1c-7"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_40=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_40"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_40 ]]; then
  subnet_40=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.35.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_40"}, {"Key": "Name", "Value": "private-1d-7"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_41=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_41"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_41 ]]; then
  subnet_41=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.36.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_41"}, {"Key": "Name", "Value": "private-1a-8"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_42=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_42"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_42 ]]; then
  subnet_42=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.37.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_42"}, {"Key": "Name", "Value": "private-1b-8"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_43=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_43"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_43 ]]; then
  subnet_43=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.38.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_43"}, {"Key": "Name", "Value": "private-1c-8"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_44=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_44"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_44 ]]; then
  subnet_44=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.39.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_44"}, {"Key": "Name", "Value": "private-1d-8"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_45=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_45"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_45 ]]; then
  subnet_45=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.40.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_45"}, {"Key": "Name", "Value": "private-1a-9"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_46=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_46"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_46 ]]; then
  subnet_46=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.41.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_46"}, {"Key": "Name", "Value": "private-1b-9"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_47=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_47"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_47 ]]; then
  subnet_47=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.42.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_47"}, {"Key": "Name", "Value": "private-1c-9"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_48=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_48"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_48 ]]; then
  subnet_48=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.43.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_48"}, {"Key": "Name", "Value": "private-1d-9"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_49=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_49"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_49 ]]; then
  subnet_49=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.44.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_49"}, {"Key": "Name", "Value": "private-1a-10"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_50=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_50"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_50 ]]; then
  subnet_50=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.45.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_50"}, {"Key": "Name", "Value": "private-1b-10"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_51=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_51"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_51 ]]; then
  subnet_51=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.46.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_51"}, {"Key": "Name", "Value": "private-1c-10"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_52=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_52"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_52 ]]; then
  subnet_52=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.47.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_52"}, {"Key": "Name", "Value": "private-1d-10"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_53=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_53"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_53 ]]; then
  subnet_53=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.48.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_53"}, {"Key": "Name", "Value": "private-1a-11"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_54=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_54"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_54 ]]; then
  subnet_54=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.49.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_54"}, {"Key": "Name", "Value": "private-1b-11"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_55=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_55"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_55 ]]; then
  subnet_55=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.50.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_55"}, {"Key": "Name", "Value": "private-1c-11"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_56=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_56"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_56 ]]; then
  subnet_56=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.51.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_56"}, {"Key": "Name", "Value": "private-1d-11"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_57=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_57"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_57 ]]; then
  subnet_57=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.52.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_57"}, {"Key": "Name", "Value": "private-1a-12"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_58=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_58"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_58 ]]; then
  subnet_58=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.53.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_58"}, {"Key": "Name", "Value": "private-1b-12"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_59=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_59"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_59 ]]; then
  subnet_59=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.54.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_59"}, {"Key": "Name", "Value": "private-1c-12"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_60=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_60"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_60 ]]; then
  subnet_60=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.55.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_60"}, {"Key": "Name", "Value": "private-1d-12"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_61=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_61"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_61 ]]; then
  subnet_61=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.56.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_61"}, {"Key": "Name", "Value": "private-1a-13"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_62=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_62"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_62 ]]; then
  subnet_62=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.57.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_62"}, {"Key": "Name", "Value": "private-1b-13"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_63=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_63"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_63 ]]; then
  subnet_63=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.58.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_63"}, {"Key": "Name", "Value": "private-1c-13"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_64=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_64"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_64 ]]; then
  subnet_64=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.59.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_64"}, {"Key": "Name", "Value": "private-1d-13"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_65=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_65"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_65 ]]; then
  subnet_65=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.60.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_65"}, {"Key": "Name", "Value": "private-1a-14"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_66=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_66"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_66 ]]; then
  subnet_66=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.61.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_66"}, {"Key": "Name", "Value": "private-1b-14"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_67=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_67"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_67 ]]; then
  subnet_67=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.62.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_67"}, {"Key": "Name", "Value": "private-1c-14"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_68=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_68"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_68 ]]; then
  subnet_68=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.63.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_68"}, {"Key": "Name", "Value": "private-1d-14"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_69=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_69"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_69 ]]; then
  subnet_69=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.64.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_69"}, {"Key": "Name", "Value": "private-1a-15"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_70=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_70"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_70 ]]; then
  subnet_70=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.65.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_70"}, {"Key": "Name", "Value": "private-1b-15"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_71=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_71"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_71 ]]; then
  subnet_71=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.66.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_71"}, {"Key": "Name", "Value": "private-1c-15"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_72=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_72"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_72 ]]; then
  subnet_72=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.67.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_72"}, {"Key": "Name", "Value": "private-1d-15"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_73=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_73"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_73 ]]; then
  subnet_73=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.68.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_73"}, {"Key": "Name", "Value": "private-1a-16"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_74=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_74"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_74 ]]; then
  subnet_74=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.69.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_74"}, {"Key": "Name", "Value": "private-1b-16"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_75=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_75"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_75 ]]; then
  subnet_75=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.70.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_75"}, {"Key": "Name", "Value": "private-1c-16"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_76=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_76"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_76 ]]; then
  subnet_76=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.71.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_76"}, {"Key": "Name", "Value": "private-1d-16"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_77=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_77"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_77 ]]; then
  subnet_77=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.72.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_77"}, {"Key": "Name", "Value": "private-1a-17"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_78=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_78"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_78 ]]; then
  subnet_78=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.73.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_78"}, {"Key": "Name", "Value": "private-1b-17"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_79=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_79"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_79 ]]; then
  subnet_79=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.74.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_79"}, {"Key": "Name", "Value": "private-1c-17"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_80=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_80"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_80 ]]; then
  subnet_80=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.75.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_80"}, {"Key": "Name", "Value": "private-1d-17"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_81=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_81"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_81 ]]; then
  subnet_81=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.76.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_81"}, {"Key": "Name", "Value": "private-1a-18"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_82=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_82"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_82 ]]; then
  subnet_82=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.77.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_82"}, {"Key": "Name", "Value": "private-1b-18"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_83=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_83"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_83 ]]; then
  subnet_83=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.78.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_83"}, {"Key": "Name", "Value": "private-1c-18"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_84=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_84"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_84 ]]; then
  subnet_84=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.79.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_84"}, {"Key": "Name", "Value": "private-1d-18"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_85=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_85"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_85 ]]; then
  subnet_85=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.80.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_85"}, {"Key": "Name", "Value": "private-1a-19"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_86=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_86"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_86 ]]; then
  subnet_86=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.81.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_86"}, {"Key": "Name", "Value": "private-1b-19"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_87=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_87"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_87 ]]; then
  subnet_87=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.82.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_87"}, {"Key": "Name", "Value": "private-1c-19"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_88=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_88"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_88 ]]; then
  subnet_88=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.83.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_88"}, {"Key": "Name", "Value": "private-1d-19"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_89=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_89"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_89 ]]; then
  subnet_89=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.84.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_89"}, {"Key": "Name", "Value": "private-1a-20"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_90=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_90"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_90 ]]; then
  subnet_90=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.85.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_90"}, {"Key": "Name", "Value": "private-1b-20"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_91=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_91"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_91 ]]; then
  subnet_91=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.86.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_91"}, {"Key": "Name", "Value": "private-1c-20"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_92=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_92"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_92 ]]; then
  subnet_92=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.87.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_92"}, {"Key": "Name", "Value": "private-1d-20"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_93=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_93"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_93 ]]; then
  subnet_93=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.88.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_93"}, {"Key": "Name", "Value": "private-1a-21"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_94=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_94"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_94 ]]; then
  subnet_94=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.89.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_94"}, {"Key": "Name", "Value": "private-1b-21"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_95=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_95"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_95 ]]; then
  subnet_95=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.90.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_95"}, {"Key": "Name", "Value": "private-1c-21"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_96=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_96"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_96 ]]; then
  subnet_96=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.91.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_96"}, {"Key": "Name", "Value": "private-1d-21"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_97=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_97"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_97 ]]; then
  subnet_97=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.92.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_97"}, {"Key": "Name", "Value": "private-1a-22"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_98=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_98"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_98 ]]; then
  subnet_98=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.93.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_98"}, {"Key": "Name", "Value": "private-1b-22"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_99=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_99"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_99 ]]; then
  subnet_99=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.94.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_99"}, {"Key": "Name", "Value": "private-1c-22"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_100=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_100"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_100 ]]; then
  subnet_100=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.95.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_100"}, {"Key": "Name", "Value": "private-1d-22"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_101=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_101"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_101 ]]; then
  subnet_101=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.96.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_101"}, {"Key": "Name", "Value": "private-1a-23"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_102=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_102"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_102 ]]; then
  subnet_102=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.97.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_102"}, {"Key": "Name", "Value": "private-1b-23"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_103=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_103"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_103 ]]; then
  subnet_103=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.98.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_103"}, {"Key": "Name", "Value": "private-1c-23"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_104=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_104"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_104 ]]; then
  subnet_104=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.99.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_104"}, {"Key": "Name", "Value": "private-1d-23"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_105=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_105"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_105 ]]; then
  subnet_105=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.100.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_105"}, {"Key": "Name", "Value": "private-1a-24"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_106=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_106"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_106 ]]; then
  subnet_106=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.101.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_106"}, {"Key": "Name", "Value": "private-1b-24"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_107=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_107"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_107 ]]; then
  subnet_107=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.102.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_107"}, {"Key": "Name", "Value": "private-1c-24"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_108=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_108"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_108 ]]; then
  subnet_108=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.103.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_108"}, {"Key": "Name", "Value": "private-1d-24"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_109=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_109"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_109 ]]; then
  subnet_109=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.104.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_109"}, {"Key": "Name", "Value": "private-1a-25"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_110=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_110"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_110 ]]; then
  subnet_110=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.105.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_110"}, {"Key": "Name", "Value": "private-1b-25"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_111=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_111"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_111 ]]; then
  subnet_111=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.106.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_111"}, {"Key": "Name", "Value": "private-1c-25"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_112=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_112"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_112 ]]; then
  subnet_112=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.107.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_112"}, {"Key": "Name", "Value": "private-1d-25"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_113=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_113"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_113 ]]; then
  subnet_113=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.108.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_113"}, {"Key": "Name", "Value": "private-1a-26"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_114=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_114"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_114 ]]; then
  subnet_114=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.109.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_114"}, {"Key": "Name", "Value": "private-1b-26"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_115=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_115"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_115 ]]; then
  subnet_115=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.110.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_115"}, {"Key": "Name", "Value": "private-1c-26"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_116=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_116"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_116 ]]; then
  subnet_116=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.111.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_116"}, {"Key": "Name", "Value": "private-1d-26"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_117=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_117"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_117 ]]; then
  subnet_117=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.112.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_117"}, {"Key": "Name", "Value": "private-1a-27"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_118=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_118"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_118 ]]; then
  subnet_118=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.113.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_118"}, {"Key": "Name", "Value": "private-1b-27"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_119=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_119"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_119 ]]; then
  subnet_119=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.114.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_119"}, {"Key": "Name", "Value": "private-1c-27"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_120=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_120"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_120 ]]; then
  subnet_120=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.115.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_120"}, {"Key": "Name", "Value": "private-1d-27"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_121=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_121"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_121 ]]; then
  subnet_121=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.116.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_121"}, {"Key": "Name", "Value": "private-1a-28"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_122=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_122"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_122 ]]; then
  subnet_122=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.117.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_122"}, {"Key": "Name", "Value": "private-1b-28"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_123=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_123"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_123 ]]; then
  subnet_123=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.118.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_123"}, {"Key": "Name", "Value": "private-1c-28"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_124=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_124"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_124 ]]; then
  subnet_124=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.119.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_124"}, {"Key": "Name", "Value": "private-1d-28"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_125=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_125"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_125 ]]; then
  subnet_125=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.120.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_125"}, {"Key": "Name", "Value": "private-1a-29"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_126=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_126"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_126 ]]; then
  subnet_126=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.121.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_126"}, {"Key": "Name", "Value": "private-1b-29"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_127=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_127"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_127 ]]; then
  subnet_127=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.122.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_127"}, {"Key": "Name", "Value": "private-1c-29"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_128=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_128"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_128 ]]; then
  subnet_128=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.123.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_128"}, {"Key": "Name", "Value": "private-1d-29"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_129=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_129"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_129 ]]; then
  subnet_129=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.124.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_129"}, {"Key": "Name", "Value": "private-1a-30"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_130=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_130"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_130 ]]; then
  subnet_130=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.125.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_130"}, {"Key": "Name", "Value": "private-1b-30"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_131=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_131"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_131 ]]; then
  subnet_131=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.126.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_131"}, {"Key": "Name", "Value": "private-1c-30"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_132=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_132"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_132 ]]; then
  subnet_132=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.127.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_132"}, {"Key": "Name", "Value": "private-1d-30"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_133=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_133"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_133 ]]; then
  subnet_133=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.128.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_133"}, {"Key": "Name", "Value": "private-1a-31"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_134=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_134"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_134 ]]; then
  subnet_134=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.129.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_134"}, {"Key": "Name", "Value": "private-1b-31"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_135=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_135"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_135 ]]; then
  subnet_135=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.130.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_135"}, {"Key": "Name", "Value": "private-1c-31"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_136=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_136"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_136 ]]; then
  subnet_136=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.131.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_136"}, {"Key": "Name", "Value": "private-1d-31"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_137=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_137"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_137 ]]; then
  subnet_137=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.132.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_137"}, {"Key": "Name", "Value": "private-1a-32"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_138=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_138"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_138 ]]; then
  subnet_138=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.133.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_138"}, {"Key": "Name", "Value": "private-1b-32"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_139=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_139"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_139 ]]; then
  subnet_139=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.134.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_139"}, {"Key": "Name", "Value": "private-1c-32"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_140=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_140"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_140 ]]; then
  subnet_140=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.135.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_140"}, {"Key": "Name", "Value": "private-1d-32"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_141=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_141"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_141 ]]; then
  subnet_141=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.136.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_141"}, {"Key": "Name", "Value": "private-1a-33"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_142=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_142"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_142 ]]; then
  subnet_142=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.137.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_142"}, {"Key": "Name", "Value": "private-1b-33"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_143=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_143"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_143 ]]; then
  subnet_143=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.138.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_143"}, {"Key": "Name", "Value": "private-1c-33"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_144=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_144"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_144 ]]; then
  subnet_144=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.139.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_144"}, {"Key": "Name", "Value": "private-1d-33"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_145=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_145"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_145 ]]; then
  subnet_145=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.140.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_145"}, {"Key": "Name", "Value": "private-1a-34"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_146=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_146"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_146 ]]; then
  subnet_146=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.141.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_146"}, {"Key": "Name", "Value": "private-1b-34"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_147=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_147"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_147 ]]; then
  subnet_147=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.142.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_147"}, {"Key": "Name", "Value": "private-1c-34"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_148=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_148"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_148 ]]; then
  subnet_148=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.143.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_148"}, {"Key": "Name", "Value": "private-1d-34"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_149=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_149"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_149 ]]; then
  subnet_149=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.144.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_149"}, {"Key": "Name", "Value": "private-1a-35"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_150=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_150"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_150 ]]; then
  subnet_150=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.145.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_150"}, {"Key": "Name", "Value": "private-1b-35"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_151=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_151"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_151 ]]; then
  subnet_151=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.146.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_151"}, {"Key": "Name", "Value": "private-1c-35"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_152=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_152"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_152 ]]; then
  subnet_152=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.147.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_152"}, {"Key": "Name", "Value": "private-1d-35"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_153=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_153"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_153 ]]; then
  subnet_153=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.148.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_153"}, {"Key": "Name", "Value": "private-1a-36"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_154=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_154"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_154 ]]; then
  subnet_154=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.149.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_154"}, {"Key": "Name", "Value": "private-1b-36"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_155=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_155"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_155 ]]; then
  subnet_155=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.150.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_155"}, {"Key": "Name", "Value": "private-1c-36"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_156=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_156"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_156 ]]; then
  subnet_156=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.151.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_156"}, {"Key": "Name", "Value": "private-1d-36"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_157=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_157"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_157 ]]; then
  subnet_157=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.152.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_157"}, {"Key": "Name", "Value": "private-1a-37"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_158=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_158"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_158 ]]; then
  subnet_158=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.153.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_158"}, {"Key": "Name", "Value": "private-1b-37"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_159=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_159"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_159 ]]; then
  subnet_159=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.154.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_159"}, {"Key": "Name", "Value": "private-1c-37"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_160=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_160"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_160 ]]; then
  subnet_160=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.155.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_160"}, {"Key": "Name", "Value": "private-1d-37"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_161=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_161"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_161 ]]; then
  subnet_161=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.156.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_161"}, {"Key": "Name", "Value": "private-1a-38"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_162=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_162"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_162 ]]; then
  subnet_162=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.157.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_162"}, {"Key": "Name", "Value": "private-1b-38"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_163=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_163"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_163 ]]; then
  subnet_163=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.158.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_163"}, {"Key": "Name", "Value": "private-1c-38"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_164=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_164"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_164 ]]; then
  subnet_164=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.159.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_164"}, {"Key": "Name", "Value": "private-1d-38"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_165=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_165"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_165 ]]; then
  subnet_165=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.160.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_165"}, {"Key": "Name", "Value": "private-1a-39"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_166=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_166"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_166 ]]; then
  subnet_166=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.161.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_166"}, {"Key": "Name", "Value": "private-1b-39"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_167=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_167"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_167 ]]; then
  subnet_167=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.162.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_167"}, {"Key": "Name", "Value": "private-1c-39"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_168=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_168"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_168 ]]; then
  subnet_168=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.163.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_168"}, {"Key": "Name", "Value": "private-1d-39"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_169=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_169"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_169 ]]; then
  subnet_169=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.164.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_169"}, {"Key": "Name", "Value": "private-1a-40"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_170=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_170"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_170 ]]; then
  subnet_170=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.165.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_170"}, {"Key": "Name", "Value": "private-1b-40"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_171=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_171"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_171 ]]; then
  subnet_171=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.166.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_171"}, {"Key": "Name", "Value": "private-1c-40"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_172=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_172"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_172 ]]; then
  subnet_172=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.167.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_172"}, {"Key": "Name", "Value": "private-1d-40"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_173=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_173"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_173 ]]; then
  subnet_173=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.168.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_173"}, {"Key": "Name", "Value": "private-1a-41"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_174=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_174"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_174 ]]; then
  subnet_174=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.169.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_174"}, {"Key": "Name", "Value": "private-1b-41"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_175=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_175"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_175 ]]; then
  subnet_175=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.170.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_175"}, {"Key": "Name", "Value": "private-1c-41"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_176=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_176"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_176 ]]; then
  subnet_176=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.171.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_176"}, {"Key": "Name", "Value": "private-1d-41"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_177=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_177"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_177 ]]; then
  subnet_177=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.172.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_177"}, {"Key": "Name", "Value": "private-1a-42"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_178=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_178"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_178 ]]; then
  subnet_178=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.173.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_178"}, {"Key": "Name", "Value": "private-1b-42"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_179=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_179"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_179 ]]; then
  subnet_179=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.174.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_179"}, {"Key": "Name", "Value": "private-1c-42"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_180=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_180"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_180 ]]; then
  subnet_180=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.175.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_180"}, {"Key": "Name", "Value": "private-1d-42"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_181=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_181"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_181 ]]; then
  subnet_181=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.176.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_181"}, {"Key": "Name", "Value": "private-1a-43"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_182=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_182"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_182 ]]; then
  subnet_182=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.177.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_182"}, {"Key": "Name", "Value": "private-1b-43"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_183=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_183"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_183 ]]; then
  subnet_183=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.178.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_183"}, {"Key": "Name", "Value": "private-1c-43"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_184=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_184"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_184 ]]; then
  subnet_184=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.179.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_184"}, {"Key": "Name", "Value": "private-1d-43"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_185=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_185"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_185 ]]; then
  subnet_185=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.180.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_185"}, {"Key": "Name", "Value": "private-1a-44"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_186=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_186"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_186 ]]; then
  subnet_186=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.181.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_186"}, {"Key": "Name", "Value": "private-1b-44"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_187=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_187"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_187 ]]; then
  subnet_187=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.182.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_187"}, {"Key": "Name", "Value": "private-1c-44"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_188=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_188"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_188 ]]; then
  subnet_188=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.183.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_188"}, {"Key": "Name", "Value": "private-1d-44"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_189=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_189"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_189 ]]; then
  subnet_189=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.184.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_189"}, {"Key": "Name", "Value": "private-1a-45"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_190=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_190"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_190 ]]; then
  subnet_190=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.185.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_190"}, {"Key": "Name", "Value": "private-1b-45"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_191=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_191"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_191 ]]; then
  subnet_191=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.186.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_191"}, {"Key": "Name", "Value": "private-1c-45"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_192=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_192"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_192 ]]; then
  subnet_192=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.187.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_192"}, {"Key": "Name", "Value": "private-1d-45"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_193=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_193"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_193 ]]; then
  subnet_193=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.188.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_193"}, {"Key": "Name", "Value": "private-1a-46"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_194=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_194"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_194 ]]; then
  subnet_194=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.189.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_194"}, {"Key": "Name", "Value": "private-1b-46"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_195=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_195"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_195 ]]; then
  subnet_195=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.190.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_195"}, {"Key": "Name", "Value": "private-1c-46"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_196=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_196"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_196 ]]; then
  subnet_196=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.191.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_196"}, {"Key": "Name", "Value": "private-1d-46"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_197=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_197"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_197 ]]; then
  subnet_197=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.192.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_197"}, {"Key": "Name", "Value": "private-1a-47"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_198=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_198"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_198 ]]; then
  subnet_198=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.193.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_198"}, {"Key": "Name", "Value": "private-1b-47"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_199=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_199"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_199 ]]; then
  subnet_199=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.194.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_199"}, {"Key": "Name", "Value": "private-1c-47"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_200=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_200"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_200 ]]; then
  subnet_200=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.195.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_200"}, {"Key": "Name", "Value": "private-1d-47"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_201=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_201"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_201 ]]; then
  subnet_201=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.196.0/24", "AvailabilityZone": "us-east-1a", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_201"}, {"Key": "Name", "Value": "private-1a-48"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_202=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_202"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_202 ]]; then
  subnet_202=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.197.0/24", "AvailabilityZone": "us-east-1b", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_202"}, {"Key": "Name", "Value": "private-1b-48"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_203=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_203"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_203 ]]; then
  subnet_203=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.198.0/24", "AvailabilityZone": "us-east-1c", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_203"}, {"Key": "Name", "Value": "private-1c-48"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

subnet_204=$(look ec2 describe-subnets '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_204"]}]}' 'Subnets[0].SubnetId')
if [[ -z $subnet_204 ]]; then
  subnet_204=$(look ec2 create-subnet '{"VpcId": "'"$vpc"'", "CidrBlock": "10.0.199.0/24", "AvailabilityZone": "us-east-1d", "TagSpecifications": [{"ResourceType": "subnet", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_204"}, {"Key": "Name", "Value": "private-1d-48"}, {"Key": "kubernetes.io/role/internal-elb", "Value": "1"}]}]}' 'Subnet.SubnetId')
fi

igw=$(look ec2 describe-internet-gateways '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/igw"]}]}' 'InternetGateways[0].InternetGatewayId')
if [[ -z $igw ]]; then
  igw=$(look ec2 create-internet-gateway '{"TagSpecifications": [{"ResourceType": "internet-gateway", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/igw"}, {"Key": "Name", "Value": "platform"}]}]}' 'InternetGateway.InternetGatewayId')
fi
once Resource.AlreadyAssociated ec2 attach-internet-gateway '{"InternetGatewayId": "'"$igw"'", "VpcId": "'"$vpc"'"}'

nat_205_address=$(look ec2 describe-addresses '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_205"]}]}' 'Addresses[0].AllocationId')
if [[ -z $nat_205_address ]]; then
  nat_205_address=$(look ec2 allocate-address '{"Domain": "vpc", "TagSpecifications": [{"ResourceType": "elastic-ip", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nat_205"}, {"Key": "Name", "Value": "nat-1a"}]}]}' 'AllocationId')
fi
nat_205=$(look ec2 describe-nat-gateways '{"Filter": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_205"]}, {"Name": "state", "Values": ["pending", "available"]}]}' 'NatGateways[0].NatGatewayId')
if [[ -z $nat_205 ]]; then
  nat_205=$(look ec2 create-nat-gateway '{"AllocationId": "'"$nat_205_address"'", "SubnetId": "'"$subnet_5"'", "TagSpecifications": [{"ResourceType": "natgateway", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nat_205"}, {"Key": "Name", "Value": "nat-1a"}]}]}' 'NatGateway.NatGatewayId')
fi

nat_206_address=$(look ec2 describe-addresses '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_206"]}]}' 'Addresses[0].AllocationId')
if [[ -z $nat_206_address ]]; then
  nat_206_address=$(look ec2 allocate-address '{"Domain": "vpc", "TagSpecifications": [{"ResourceType": "elastic-ip", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nat_206"}, {"Key": "Name", "Value": "nat-1b"}]}]}' 'AllocationId')
fi
nat_206=$(look ec2 describe-nat-gateways '{"Filter": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_206"]}, {"Name": "state", "Values": ["pending", "available"]}]}' 'NatGateways[0].NatGatewayId')
if [[ -z $nat_206 ]]; then
  nat_206=$(look ec2 create-nat-gateway '{"AllocationId": "'"$nat_206_address"'", "SubnetId": "'"$subnet_6"'", "TagSpecifications": [{"ResourceType": "natgateway", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nat_206"}, {"Key": "Name", "Value": "nat-1b"}]}]}' 'NatGateway.NatGatewayId')
fi

nat_207_address=$(look ec2 describe-addresses '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_207"]}]}' 'Addresses[0].AllocationId')
if [[ -z $nat_207_address ]]; then
  nat_207_address=$(look ec2 allocate-address '{"Domain": "vpc", "TagSpecifications": [{"ResourceType": "elastic-ip", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nat_207"}, {"Key": "Name", "Value": "nat-1c"}]}]}' 'AllocationId')
fi
nat_207=$(look ec2 describe-nat-gateways '{"Filter": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_207"]}, {"Name": "state", "Values": ["pending", "available"]}]}' 'NatGateways[0].NatGatewayId')
if [[ -z $nat_207 ]]; then
  nat_207=$(look ec2 create-nat-gateway '{"AllocationId": "'"$nat_207_address"'", "SubnetId": "'"$subnet_7"'", "TagSpecifications": [{"ResourceType": "natgateway", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nat_207"}, {"Key": "Name", "Value": "nat-1c"}]}]}' 'NatGateway.NatGatewayId')
fi

nat_208_address=$(look ec2 describe-addresses '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_208"]}]}' 'Addresses[0].AllocationId')
if [[ -z $nat_208_address ]]; then
  nat_208_address=$(look ec2 allocate-address '{"Domain": "vpc", "TagSpecifications": [{"ResourceType": "elastic-ip", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nat_208"}, {"Key": "Name", "Value": "nat-1d"}]}]}' 'AllocationId')
fi
nat_208=$(look ec2 describe-nat-gateways '{"Filter": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nat_208"]}, {"Name": "state", "Values": ["pending", "available"]}]}' 'NatGateways[0].NatGatewayId')
if [[ -z $nat_208 ]]; then
  nat_208=$(look ec2 create-nat-gateway '{"AllocationId": "'"$nat_208_address"'", "SubnetId": "'"$subnet_8"'", "TagSpecifications": [{"ResourceType": "natgateway", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nat_208"}, {"Key": "Name", "Value": "nat-1d"}]}]}' 'NatGateway.NatGatewayId')
fi

hold ec2 nat-gateway-available '{"NatGatewayIds": ["'"$nat_205"'"]}'

hold ec2 nat-gateway-available '{"NatGatewayIds": ["'"$nat_206"'"]}'

hold ec2 nat-gateway-available '{"NatGatewayIds": ["'"$nat_207"'"]}'

hold ec2 nat-gateway-available '{"NatGatewayIds": ["'"$nat_208"'"]}'

subnet_5_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_5"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_5_table ]]; then
  subnet_5_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_5"}, {"Key": "Name", "Value": "public-1a"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_5_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_5_table"'", "SubnetId": "'"$subnet_5"'"}'

subnet_6_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_6"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_6_table ]]; then
  subnet_6_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_6"}, {"Key": "Name", "Value": "public-1b"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_6_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_6_table"'", "SubnetId": "'"$subnet_6"'"}'

subnet_7_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_7"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_7_table ]]; then
  subnet_7_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_7"}, {"Key": "Name", "Value": "public-1c"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_7_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_7_table"'", "SubnetId": "'"$subnet_7"'"}'

subnet_8_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_8"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_8_table ]]; then
  subnet_8_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_8"}, {"Key": "Name", "Value": "public-1d"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_8_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_8_table"'", "SubnetId": "'"$subnet_8"'"}'

subnet_9_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_9"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_9_table ]]; then
  subnet_9_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_9"}, {"Key": "Name", "Value": "public-1a-2"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_9_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_9_table"'", "SubnetId": "'"$subnet_9"'"}'

subnet_10_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_10"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_10_table ]]; then
  subnet_10_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_10"}, {"Key": "Name", "Value": "public-1b-2"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_10_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_10_table"'", "SubnetId": "'"$subnet_10"'"}'

subnet_11_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_11"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_11_table ]]; then
  subnet_11_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_11"}, {"Key": "Name", "Value": "public-1c-2"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_11_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_11_table"'", "SubnetId": "'"$subnet_11"'"}'

subnet_12_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_12"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_12_table ]]; then
  subnet_12_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_12"}, {"Key": "Name", "Value": "public-1d-2"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_12_table"'", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "'"$igw"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_12_table"'", "SubnetId": "'"$subnet_12"'"}'

subnet_13_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_13"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_13_table ]]; then
  subnet_13_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_13"}, {"Key": "Name", "Value": "private-1a"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_13_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_13_table"'", "SubnetId": "'"$subnet_13"'"}'

subnet_14_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_14"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_14_table ]]; then
  subnet_14_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_14"}, {"Key": "Name", "Value": "private-1b"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_14_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_14_table"'", "SubnetId": "'"$subnet_14"'"}'

subnet_15_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_15"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_15_table ]]; then
  subnet_15_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_15"}, {"Key": "Name", "Value": "private-1c"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_15_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_15_table"'", "SubnetId": "'"$subnet_15"'"}'

subnet_16_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_16"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_16_table ]]; then
  subnet_16_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_16"}, {"Key": "Name", "Value": "private-1d"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_16_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_16_table"'", "SubnetId": "'"$subnet_16"'"}'

subnet_17_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_17"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_17_table ]]; then
  subnet_17_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_17"}, {"Key": "Name", "Value": "private-1a-2"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_17_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_17_table"'", "SubnetId": "'"$subnet_17"'"}'

subnet_18_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_18"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_18_table ]]; then
  subnet_18_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_18"}, {"Key": "Name", "Value": "private-1b-2"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_18_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_18_table"'", "SubnetId": "'"$subnet_18"'"}'

subnet_19_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_19"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_19_table ]]; then
  subnet_19_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_19"}, {"Key": "Name", "Value": "private-1c-2"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_19_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_19_table"'", "SubnetId": "'"$subnet_19"'"}'

subnet_20_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_20"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_20_table ]]; then
  subnet_20_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_20"}, {"Key": "Name", "Value": "private-1d-2"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_20_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_20_table"'", "SubnetId": "'"$subnet_20"'"}'

subnet_21_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_21"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_21_table ]]; then
  subnet_21_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_21"}, {"Key": "Name", "Value": "private-1a-3"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_21_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_21_table"'", "SubnetId": "'"$subnet_21"'"}'

subnet_22_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_22"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_22_table ]]; then
  subnet_22_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_22"}, {"Key": "Name", "Value": "private-1b-3"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_22_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_22_table"'", "SubnetId": "'"$subnet_22"'"}'

subnet_23_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_23"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_23_table ]]; then
  subnet_23_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_23"}, {"Key": "Name", "Value": "private-1c-3"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_23_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_23_table"'", "SubnetId": "'"$subnet_23"'"}'

subnet_24_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_24"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_24_table ]]; then
  subnet_24_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_24"}, {"Key": "Name", "Value": "private-1d-3"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_24_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_24_table"'", "SubnetId": "'"$subnet_24"'"}'

subnet_25_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_25"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_25_table ]]; then
  subnet_25_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_25"}, {"Key": "Name", "Value": "private-1a-4"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_25_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_25_table"'", "SubnetId": "'"$subnet_25"'"}'

subnet_26_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_26"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_26_table ]]; then
  subnet_26_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_26"}, {"Key": "Name", "Value": "private-1b-4"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_26_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_26_table"'", "SubnetId": "'"$subnet_26"'"}'

subnet_27_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_27"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_27_table ]]; then
  subnet_27_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_27"}, {"Key": "Name", "Value": "private-1c-4"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_27_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_27_table"'", "SubnetId": "'"$subnet_27"'"}'

subnet_28_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_28"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_28_table ]]; then
  subnet_28_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_28"}, {"Key": "Name", "Value": "private-1d-4"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_28_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_28_table"'", "SubnetId": "'"$subnet_28"'"}'

subnet_29_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_29"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_29_table ]]; then
  subnet_29_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_29"}, {"Key": "Name", "Value": "private-1a-5"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_29_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_29_table"'", "SubnetId": "'"$subnet_29"'"}'

subnet_30_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_30"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_30_table ]]; then
  subnet_30_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_30"}, {"Key": "Name", "Value": "private-1b-5"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_30_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_30_table"'", "SubnetId": "'"$subnet_30"'"}'

subnet_31_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_31"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_31_table ]]; then
  subnet_31_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_31"}, {"Key": "Name", "Value": "private-1c-5"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_31_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_31_table"'", "SubnetId": "'"$subnet_31"'"}'

subnet_32_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_32"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_32_table ]]; then
  subnet_32_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_32"}, {"Key": "Name", "Value": "private-1d-5"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_32_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_32_table"'", "SubnetId": "'"$subnet_32"'"}'

subnet_33_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_33"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_33_table ]]; then
  subnet_33_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_33"}, {"Key": "Name", "Value": "private-1a-6"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_33_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_33_table"'", "SubnetId": "'"$subnet_33"'"}'

subnet_34_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_34"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_34_table ]]; then
  subnet_34_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_34"}, {"Key": "Name", "Value": "private-1b-6"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_34_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_34_table"'", "SubnetId": "'"$subnet_34"'"}'

subnet_35_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_35"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_35_table ]]; then
  subnet_35_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_35"}, {"Key": "Name", "Value": "private-1c-6"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_35_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_35_table"'", "SubnetId": "'"$subnet_35"'"}'

subnet_36_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_36"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_36_table ]]; then
  subnet_36_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_36"}, {"Key": "Name", "Value": "private-1d-6"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_36_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_36_table"'", "SubnetId": "'"$subnet_36"'"}'

subnet_37_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_37"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_37_table ]]; then
  subnet_37_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_37"}, {"Key": "Name", "Value": "private-1a-7"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_37_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_37_table"'", "SubnetId": "'"$subnet_37"'"}'

subnet_38_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_38"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_38_table ]]; then
  subnet_38_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_38"}, {"Key": "Name", "Value": "private-1b-7"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_38_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_38_table"'", "SubnetId": "'"$subnet_38"'"}'

subnet_39_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_39"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_39_table ]]; then
  subnet_39_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_39"}, {"Key": "Name", "Value": "private-1c-7"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_39_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_39_table"'", "SubnetId": "'"$subnet_39"'"}'

subnet_40_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_40"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_40_table ]]; then
  subnet_40_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_40"}, {"Key": "Name", "Value": "private-1d-7"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_40_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_40_table"'", "SubnetId": "'"$subnet_40"'"}'

subnet_41_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_41"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_41_table ]]; then
  subnet_41_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_41"}, {"Key": "Name", "Value": "private-1a-8"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_41_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_41_table"'", "SubnetId": "'"$subnet_41"'"}'

subnet_42_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_42"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_42_table ]]; then
  subnet_42_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_42"}, {"Key": "Name", "Value": "private-1b-8"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_42_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_42_table"'", "SubnetId": "'"$subnet_42"'"}'

subnet_43_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_43"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_43_table ]]; then
  subnet_43_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_43"}, {"Key": "Name", "Value": "private-1c-8"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_43_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_43_table"'", "SubnetId": "'"$subnet_43"'"}'

subnet_44_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_44"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_44_table ]]; then
  subnet_44_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_44"}, {"Key": "Name", "Value": "private-1d-8"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_44_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_44_table"'", "SubnetId": "'"$subnet_44"'"}'

subnet_45_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_45"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_45_table ]]; then
  subnet_45_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_45"}, {"Key": "Name", "Value": "private-1a-9"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_45_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_45_table"'", "SubnetId": "'"$subnet_45"'"}'

subnet_46_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_46"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_46_table ]]; then
  subnet_46_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_46"}, {"Key": "Name", "Value": "private-1b-9"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_46_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_46_table"'", "SubnetId": "'"$subnet_46"'"}'

subnet_47_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_47"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_47_table ]]; then
  subnet_47_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_47"}, {"Key": "Name", "Value": "private-1c-9"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_47_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_47_table"'", "SubnetId": "'"$subnet_47"'"}'

subnet_48_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_48"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_48_table ]]; then
  subnet_48_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_48"}, {"Key": "Name", "Value": "private-1d-9"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_48_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_48_table"'", "SubnetId": "'"$subnet_48"'"}'

subnet_49_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_49"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_49_table ]]; then
  subnet_49_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_49"}, {"Key": "Name", "Value": "private-1a-10"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_49_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_49_table"'", "SubnetId": "'"$subnet_49"'"}'

subnet_50_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_50"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_50_table ]]; then
  subnet_50_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_50"}, {"Key": "Name", "Value": "private-1b-10"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_50_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_50_table"'", "SubnetId": "'"$subnet_50"'"}'

subnet_51_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_51"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_51_table ]]; then
  subnet_51_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_51"}, {"Key": "Name", "Value": "private-1c-10"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_51_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_51_table"'", "SubnetId": "'"$subnet_51"'"}'

subnet_52_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_52"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_52_table ]]; then
  subnet_52_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_52"}, {"Key": "Name", "Value": "private-1d-10"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_52_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_52_table"'", "SubnetId": "'"$subnet_52"'"}'

subnet_53_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_53"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_53_table ]]; then
  subnet_53_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_53"}, {"Key": "Name", "Value": "private-1a-11"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_53_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_53_table"'", "SubnetId": "'"$subnet_53"'"}'

subnet_54_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_54"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_54_table ]]; then
  subnet_54_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_54"}, {"Key": "Name", "Value": "private-1b-11"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_54_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_54_table"'", "SubnetId": "'"$subnet_54"'"}'

subnet_55_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_55"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_55_table ]]; then
  subnet_55_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_55"}, {"Key": "Name", "Value": "private-1c-11"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_55_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_55_table"'", "SubnetId": "'"$subnet_55"'"}'

subnet_56_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_56"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_56_table ]]; then
  subnet_56_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_56"}, {"Key": "Name", "Value": "private-1d-11"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_56_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_56_table"'", "SubnetId": "'"$subnet_56"'"}'

subnet_57_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_57"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_57_table ]]; then
  subnet_57_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_57"}, {"Key": "Name", "Value": "private-1a-12"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_57_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_57_table"'", "SubnetId": "'"$subnet_57"'"}'

subnet_58_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_58"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_58_table ]]; then
  subnet_58_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_58"}, {"Key": "Name", "Value": "private-1b-12"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_58_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_58_table"'", "SubnetId": "'"$subnet_58"'"}'

subnet_59_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_59"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_59_table ]]; then
  subnet_59_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_59"}, {"Key": "Name", "Value": "private-1c-12"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_59_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_59_table"'", "SubnetId": "'"$subnet_59"'"}'

subnet_60_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_60"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_60_table ]]; then
  subnet_60_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_60"}, {"Key": "Name", "Value": "private-1d-12"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_60_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_60_table"'", "SubnetId": "'"$subnet_60"'"}'

subnet_61_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_61"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_61_table ]]; then
  subnet_61_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_61"}, {"Key": "Name", "Value": "private-1a-13"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_61_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_61_table"'", "SubnetId": "'"$subnet_61"'"}'

subnet_62_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_62"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_62_table ]]; then
  subnet_62_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_62"}, {"Key": "Name", "Value": "private-1b-13"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_62_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_62_table"'", "SubnetId": "'"$subnet_62"'"}'

subnet_63_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_63"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_63_table ]]; then
  subnet_63_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_63"}, {"Key": "Name", "Value": "private-1c-13"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_63_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_63_table"'", "SubnetId": "'"$subnet_63"'"}'

subnet_64_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_64"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_64_table ]]; then
  subnet_64_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_64"}, {"Key": "Name", "Value": "private-1d-13"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_64_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_64_table"'", "SubnetId": "'"$subnet_64"'"}'

subnet_65_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_65"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_65_table ]]; then
  subnet_65_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_65"}, {"Key": "Name", "Value": "private-1a-14"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_65_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_65_table"'", "SubnetId": "'"$subnet_65"'"}'

subnet_66_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_66"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_66_table ]]; then
  subnet_66_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_66"}, {"Key": "Name", "Value": "private-1b-14"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_66_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_66_table"'", "SubnetId": "'"$subnet_66"'"}'

subnet_67_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_67"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_67_table ]]; then
  subnet_67_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_67"}, {"Key": "Name", "Value": "private-1c-14"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_67_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_67_table"'", "SubnetId": "'"$subnet_67"'"}'

subnet_68_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_68"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_68_table ]]; then
  subnet_68_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_68"}, {"Key": "Name", "Value": "private-1d-14"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_68_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_68_table"'", "SubnetId": "'"$subnet_68"'"}'

subnet_69_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_69"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_69_table ]]; then
  subnet_69_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_69"}, {"Key": "Name", "Value": "private-1a-15"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_69_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_69_table"'", "SubnetId": "'"$subnet_69"'"}'

subnet_70_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_70"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_70_table ]]; then
  subnet_70_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_70"}, {"Key": "Name", "Value": "private-1b-15"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_70_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_70_table"'", "SubnetId": "'"$subnet_70"'"}'

subnet_71_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_71"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_71_table ]]; then
  subnet_71_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_71"}, {"Key": "Name", "Value": "private-1c-15"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_71_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_71_table"'", "SubnetId": "'"$subnet_71"'"}'

subnet_72_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_72"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_72_table ]]; then
  subnet_72_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_72"}, {"Key": "Name", "Value": "private-1d-15"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_72_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_72_table"'", "SubnetId": "'"$subnet_72"'"}'

subnet_73_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_73"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_73_table ]]; then
  subnet_73_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_73"}, {"Key": "Name", "Value": "private-1a-16"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_73_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_73_table"'", "SubnetId": "'"$subnet_73"'"}'

subnet_74_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_74"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_74_table ]]; then
  subnet_74_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_74"}, {"Key": "Name", "Value": "private-1b-16"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_74_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_74_table"'", "SubnetId": "'"$subnet_74"'"}'

subnet_75_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_75"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_75_table ]]; then
  subnet_75_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_75"}, {"Key": "Name", "Value": "private-1c-16"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_75_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_75_table"'", "SubnetId": "'"$subnet_75"'"}'

subnet_76_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_76"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_76_table ]]; then
  subnet_76_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_76"}, {"Key": "Name", "Value": "private-1d-16"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_76_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_76_table"'", "SubnetId": "'"$subnet_76"'"}'

subnet_77_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_77"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_77_table ]]; then
  subnet_77_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_77"}, {"Key": "Name", "Value": "private-1a-17"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_77_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_77_table"'", "SubnetId": "'"$subnet_77"'"}'

subnet_78_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_78"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_78_table ]]; then
  subnet_78_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_78"}, {"Key": "Name", "Value": "private-1b-17"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_78_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_78_table"'", "SubnetId": "'"$subnet_78"'"}'

subnet_79_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_79"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_79_table ]]; then
  subnet_79_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_79"}, {"Key": "Name", "Value": "private-1c-17"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_79_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_79_table"'", "SubnetId": "'"$subnet_79"'"}'

subnet_80_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_80"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_80_table ]]; then
  subnet_80_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_80"}, {"Key": "Name", "Value": "private-1d-17"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_80_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_80_table"'", "SubnetId": "'"$subnet_80"'"}'

subnet_81_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_81"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_81_table ]]; then
  subnet_81_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_81"}, {"Key": "Name", "Value": "private-1a-18"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_81_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_81_table"'", "SubnetId": "'"$subnet_81"'"}'

subnet_82_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_82"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_82_table ]]; then
  subnet_82_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_82"}, {"Key": "Name", "Value": "private-1b-18"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_82_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_82_table"'", "SubnetId": "'"$subnet_82"'"}'

subnet_83_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_83"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_83_table ]]; then
  subnet_83_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_83"}, {"Key": "Name", "Value": "private-1c-18"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_83_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_83_table"'", "SubnetId": "'"$subnet_83"'"}'

subnet_84_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_84"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_84_table ]]; then
  subnet_84_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_84"}, {"Key": "Name", "Value": "private-1d-18"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_84_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_84_table"'", "SubnetId": "'"$subnet_84"'"}'

subnet_85_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_85"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_85_table ]]; then
  subnet_85_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_85"}, {"Key": "Name", "Value": "private-1a-19"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_85_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_85_table"'", "SubnetId": "'"$subnet_85"'"}'

subnet_86_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_86"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_86_table ]]; then
  subnet_86_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_86"}, {"Key": "Name", "Value": "private-1b-19"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_86_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_86_table"'", "SubnetId": "'"$subnet_86"'"}'

subnet_87_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_87"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_87_table ]]; then
  subnet_87_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_87"}, {"Key": "Name", "Value": "private-1c-19"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_87_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_87_table"'", "SubnetId": "'"$subnet_87"'"}'

subnet_88_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_88"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_88_table ]]; then
  subnet_88_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_88"}, {"Key": "Name", "Value": "private-1d-19"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_88_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_88_table"'", "SubnetId": "'"$subnet_88"'"}'

subnet_89_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_89"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_89_table ]]; then
  subnet_89_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_89"}, {"Key": "Name", "Value": "private-1a-20"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_89_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_89_table"'", "SubnetId": "'"$subnet_89"'"}'

subnet_90_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_90"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_90_table ]]; then
  subnet_90_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_90"}, {"Key": "Name", "Value": "private-1b-20"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_90_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_90_table"'", "SubnetId": "'"$subnet_90"'"}'

subnet_91_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_91"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_91_table ]]; then
  subnet_91_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_91"}, {"Key": "Name", "Value": "private-1c-20"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_91_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_91_table"'", "SubnetId": "'"$subnet_91"'"}'

subnet_92_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_92"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_92_table ]]; then
  subnet_92_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_92"}, {"Key": "Name", "Value": "private-1d-20"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_92_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_92_table"'", "SubnetId": "'"$subnet_92"'"}'

subnet_93_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_93"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_93_table ]]; then
  subnet_93_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_93"}, {"Key": "Name", "Value": "private-1a-21"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_93_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_93_table"'", "SubnetId": "'"$subnet_93"'"}'

subnet_94_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_94"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_94_table ]]; then
  subnet_94_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_94"}, {"Key": "Name", "Value": "private-1b-21"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_94_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_94_table"'", "SubnetId": "'"$subnet_94"'"}'

subnet_95_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_95"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_95_table ]]; then
  subnet_95_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_95"}, {"Key": "Name", "Value": "private-1c-21"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_95_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_95_table"'", "SubnetId": "'"$subnet_95"'"}'

subnet_96_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_96"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_96_table ]]; then
  subnet_96_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_96"}, {"Key": "Name", "Value": "private-1d-21"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_96_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_96_table"'", "SubnetId": "'"$subnet_96"'"}'

subnet_97_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_97"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_97_table ]]; then
  subnet_97_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_97"}, {"Key": "Name", "Value": "private-1a-22"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_97_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_97_table"'", "SubnetId": "'"$subnet_97"'"}'

subnet_98_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_98"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_98_table ]]; then
  subnet_98_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_98"}, {"Key": "Name", "Value": "private-1b-22"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_98_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_98_table"'", "SubnetId": "'"$subnet_98"'"}'

subnet_99_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_99"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_99_table ]]; then
  subnet_99_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_99"}, {"Key": "Name", "Value": "private-1c-22"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_99_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_99_table"'", "SubnetId": "'"$subnet_99"'"}'

subnet_100_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_100"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_100_table ]]; then
  subnet_100_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_100"}, {"Key": "Name", "Value": "private-1d-22"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_100_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_100_table"'", "SubnetId": "'"$subnet_100"'"}'

subnet_101_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_101"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_101_table ]]; then
  subnet_101_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_101"}, {"Key": "Name", "Value": "private-1a-23"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_101_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_101_table"'", "SubnetId": "'"$subnet_101"'"}'

subnet_102_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_102"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_102_table ]]; then
  subnet_102_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_102"}, {"Key": "Name", "Value": "private-1b-23"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_102_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_102_table"'", "SubnetId": "'"$subnet_102"'"}'

subnet_103_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_103"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_103_table ]]; then
  subnet_103_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_103"}, {"Key": "Name", "Value": "private-1c-23"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_103_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_103_table"'", "SubnetId": "'"$subnet_103"'"}'

subnet_104_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_104"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_104_table ]]; then
  subnet_104_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_104"}, {"Key": "Name", "Value": "private-1d-23"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_104_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_104_table"'", "SubnetId": "'"$subnet_104"'"}'

subnet_105_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_105"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_105_table ]]; then
  subnet_105_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_105"}, {"Key": "Name", "Value": "private-1a-24"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_105_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_105_table"'", "SubnetId": "'"$subnet_105"'"}'

subnet_106_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_106"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_106_table ]]; then
  subnet_106_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_106"}, {"Key": "Name", "Value": "private-1b-24"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_106_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_106_table"'", "SubnetId": "'"$subnet_106"'"}'

subnet_107_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_107"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_107_table ]]; then
  subnet_107_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_107"}, {"Key": "Name", "Value": "private-1c-24"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_107_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_107_table"'", "SubnetId": "'"$subnet_107"'"}'

subnet_108_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_108"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_108_table ]]; then
  subnet_108_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_108"}, {"Key": "Name", "Value": "private-1d-24"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_108_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_108_table"'", "SubnetId": "'"$subnet_108"'"}'

subnet_109_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_109"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_109_table ]]; then
  subnet_109_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_109"}, {"Key": "Name", "Value": "private-1a-25"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_109_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_109_table"'", "SubnetId": "'"$subnet_109"'"}'

subnet_110_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_110"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_110_table ]]; then
  subnet_110_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_110"}, {"Key": "Name", "Value": "private-1b-25"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_110_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_110_table"'", "SubnetId": "'"$subnet_110"'"}'

subnet_111_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_111"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_111_table ]]; then
  subnet_111_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_111"}, {"Key": "Name", "Value": "private-1c-25"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_111_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_111_table"'", "SubnetId": "'"$subnet_111"'"}'

subnet_112_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_112"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_112_table ]]; then
  subnet_112_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_112"}, {"Key": "Name", "Value": "private-1d-25"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_112_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_112_table"'", "SubnetId": "'"$subnet_112"'"}'

subnet_113_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_113"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_113_table ]]; then
  subnet_113_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_113"}, {"Key": "Name", "Value": "private-1a-26"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_113_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_113_table"'", "SubnetId": "'"$subnet_113"'"}'

subnet_114_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_114"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_114_table ]]; then
  subnet_114_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_114"}, {"Key": "Name", "Value": "private-1b-26"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_114_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_114_table"'", "SubnetId": "'"$subnet_114"'"}'

subnet_115_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_115"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_115_table ]]; then
  subnet_115_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_115"}, {"Key": "Name", "Value": "private-1c-26"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_115_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_115_table"'", "SubnetId": "'"$subnet_115"'"}'

subnet_116_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_116"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_116_table ]]; then
  subnet_116_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_116"}, {"Key": "Name", "Value": "private-1d-26"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_116_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_116_table"'", "SubnetId": "'"$subnet_116"'"}'

subnet_117_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_117"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_117_table ]]; then
  subnet_117_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_117"}, {"Key": "Name", "Value": "private-1a-27"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_117_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_117_table"'", "SubnetId": "'"$subnet_117"'"}'

subnet_118_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_118"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_118_table ]]; then
  subnet_118_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_118"}, {"Key": "Name", "Value": "private-1b-27"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_118_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_118_table"'", "SubnetId": "'"$subnet_118"'"}'

subnet_119_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_119"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_119_table ]]; then
  subnet_119_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_119"}, {"Key": "Name", "Value": "private-1c-27"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_119_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_119_table"'", "SubnetId": "'"$subnet_119"'"}'

subnet_120_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_120"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_120_table ]]; then
  subnet_120_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_120"}, {"Key": "Name", "Value": "private-1d-27"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_120_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_120_table"'", "SubnetId": "'"$subnet_120"'"}'

subnet_121_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_121"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_121_table ]]; then
  subnet_121_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_121"}, {"Key": "Name", "Value": "private-1a-28"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_121_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_121_table"'", "SubnetId": "'"$subnet_121"'"}'

subnet_122_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_122"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_122_table ]]; then
  subnet_122_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_122"}, {"Key": "Name", "Value": "private-1b-28"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_122_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_122_table"'", "SubnetId": "'"$subnet_122"'"}'

subnet_123_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_123"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_123_table ]]; then
  subnet_123_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_123"}, {"Key": "Name", "Value": "private-1c-28"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_123_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_123_table"'", "SubnetId": "'"$subnet_123"'"}'

subnet_124_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_124"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_124_table ]]; then
  subnet_124_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_124"}, {"Key": "Name", "Value": "private-1d-28"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_124_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_124_table"'", "SubnetId": "'"$subnet_124"'"}'

subnet_125_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_125"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_125_table ]]; then
  subnet_125_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_125"}, {"Key": "Name", "Value": "private-1a-29"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_125_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_125_table"'", "SubnetId": "'"$subnet_125"'"}'

subnet_126_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_126"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_126_table ]]; then
  subnet_126_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_126"}, {"Key": "Name", "Value": "private-1b-29"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_126_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_126_table"'", "SubnetId": "'"$subnet_126"'"}'

subnet_127_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_127"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_127_table ]]; then
  subnet_127_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_127"}, {"Key": "Name", "Value": "private-1c-29"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_127_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_127_table"'", "SubnetId": "'"$subnet_127"'"}'

subnet_128_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_128"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_128_table ]]; then
  subnet_128_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_128"}, {"Key": "Name", "Value": "private-1d-29"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_128_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_128_table"'", "SubnetId": "'"$subnet_128"'"}'

subnet_129_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_129"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_129_table ]]; then
  subnet_129_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_129"}, {"Key": "Name", "Value": "private-1a-30"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_129_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_129_table"'", "SubnetId": "'"$subnet_129"'"}'

subnet_130_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_130"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_130_table ]]; then
  subnet_130_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_130"}, {"Key": "Name", "Value": "private-1b-30"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_130_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_130_table"'", "SubnetId": "'"$subnet_130"'"}'

subnet_131_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_131"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_131_table ]]; then
  subnet_131_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_131"}, {"Key": "Name", "Value": "private-1c-30"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_131_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_131_table"'", "SubnetId": "'"$subnet_131"'"}'

subnet_132_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_132"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_132_table ]]; then
  subnet_132_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_132"}, {"Key": "Name", "Value": "private-1d-30"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_132_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_132_table"'", "SubnetId": "'"$subnet_132"'"}'

subnet_133_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_133"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_133_table ]]; then
  subnet_133_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_133"}, {"Key": "Name", "Value": "private-1a-31"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_133_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_133_table"'", "SubnetId": "'"$subnet_133"'"}'

subnet_134_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_134"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_134_table ]]; then
  subnet_134_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_134"}, {"Key": "Name", "Value": "private-1b-31"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_134_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_134_table"'", "SubnetId": "'"$subnet_134"'"}'

subnet_135_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_135"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_135_table ]]; then
  subnet_135_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_135"}, {"Key": "Name", "Value": "private-1c-31"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_135_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_135_table"'", "SubnetId": "'"$subnet_135"'"}'

subnet_136_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_136"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_136_table ]]; then
  subnet_136_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_136"}, {"Key": "Name", "Value": "private-1d-31"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_136_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_136_table"'", "SubnetId": "'"$subnet_136"'"}'

subnet_137_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_137"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_137_table ]]; then
  subnet_137_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_137"}, {"Key": "Name", "Value": "private-1a-32"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_137_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_137_table"'", "SubnetId": "'"$subnet_137"'"}'

subnet_138_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_138"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_138_table ]]; then
  subnet_138_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_138"}, {"Key": "Name", "Value": "private-1b-32"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_138_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_138_table"'", "SubnetId": "'"$subnet_138"'"}'

subnet_139_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_139"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_139_table ]]; then
  subnet_139_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_139"}, {"Key": "Name", "Value": "private-1c-32"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_139_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_139_table"'", "SubnetId": "'"$subnet_139"'"}'

subnet_140_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_140"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_140_table ]]; then
  subnet_140_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_140"}, {"Key": "Name", "Value": "private-1d-32"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_140_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_140_table"'", "SubnetId": "'"$subnet_140"'"}'

subnet_141_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_141"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_141_table ]]; then
  subnet_141_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_141"}, {"Key": "Name", "Value": "private-1a-33"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_141_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_141_table"'", "SubnetId": "'"$subnet_141"'"}'

subnet_142_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_142"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_142_table ]]; then
  subnet_142_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_142"}, {"Key": "Name", "Value": "private-1b-33"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_142_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_142_table"'", "SubnetId": "'"$subnet_142"'"}'

subnet_143_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_143"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_143_table ]]; then
  subnet_143_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_143"}, {"Key": "Name", "Value": "private-1c-33"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_143_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_143_table"'", "SubnetId": "'"$subnet_143"'"}'

subnet_144_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_144"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_144_table ]]; then
  subnet_144_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_144"}, {"Key": "Name", "Value": "private-1d-33"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_144_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_144_table"'", "SubnetId": "'"$subnet_144"'"}'

subnet_145_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_145"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_145_table ]]; then
  subnet_145_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_145"}, {"Key": "Name", "Value": "private-1a-34"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_145_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_145_table"'", "SubnetId": "'"$subnet_145"'"}'

subnet_146_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_146"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_146_table ]]; then
  subnet_146_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_146"}, {"Key": "Name", "Value": "private-1b-34"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_146_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_146_table"'", "SubnetId": "'"$subnet_146"'"}'

subnet_147_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_147"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_147_table ]]; then
  subnet_147_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_147"}, {"Key": "Name", "Value": "private-1c-34"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_147_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_147_table"'", "SubnetId": "'"$subnet_147"'"}'

subnet_148_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_148"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_148_table ]]; then
  subnet_148_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_148"}, {"Key": "Name", "Value": "private-1d-34"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_148_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_148_table"'", "SubnetId": "'"$subnet_148"'"}'

subnet_149_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_149"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_149_table ]]; then
  subnet_149_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_149"}, {"Key": "Name", "Value": "private-1a-35"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_149_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_149_table"'", "SubnetId": "'"$subnet_149"'"}'

subnet_150_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_150"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_150_table ]]; then
  subnet_150_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_150"}, {"Key": "Name", "Value": "private-1b-35"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_150_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_150_table"'", "SubnetId": "'"$subnet_150"'"}'

subnet_151_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_151"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_151_table ]]; then
  subnet_151_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_151"}, {"Key": "Name", "Value": "private-1c-35"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_151_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_151_table"'", "SubnetId": "'"$subnet_151"'"}'

subnet_152_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_152"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_152_table ]]; then
  subnet_152_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_152"}, {"Key": "Name", "Value": "private-1d-35"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_152_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_152_table"'", "SubnetId": "'"$subnet_152"'"}'

subnet_153_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_153"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_153_table ]]; then
  subnet_153_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_153"}, {"Key": "Name", "Value": "private-1a-36"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_153_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_153_table"'", "SubnetId": "'"$subnet_153"'"}'

subnet_154_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_154"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_154_table ]]; then
  subnet_154_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_154"}, {"Key": "Name", "Value": "private-1b-36"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_154_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_154_table"'", "SubnetId": "'"$subnet_154"'"}'

subnet_155_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_155"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_155_table ]]; then
  subnet_155_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_155"}, {"Key": "Name", "Value": "private-1c-36"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_155_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_155_table"'", "SubnetId": "'"$subnet_155"'"}'

subnet_156_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_156"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_156_table ]]; then
  subnet_156_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_156"}, {"Key": "Name", "Value": "private-1d-36"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_156_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_156_table"'", "SubnetId": "'"$subnet_156"'"}'

subnet_157_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_157"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_157_table ]]; then
  subnet_157_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_157"}, {"Key": "Name", "Value": "private-1a-37"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_157_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_157_table"'", "SubnetId": "'"$subnet_157"'"}'

subnet_158_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_158"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_158_table ]]; then
  subnet_158_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_158"}, {"Key": "Name", "Value": "private-1b-37"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_158_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_158_table"'", "SubnetId": "'"$subnet_158"'"}'

subnet_159_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_159"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_159_table ]]; then
  subnet_159_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_159"}, {"Key": "Name", "Value": "private-1c-37"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_159_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_159_table"'", "SubnetId": "'"$subnet_159"'"}'

subnet_160_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_160"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_160_table ]]; then
  subnet_160_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_160"}, {"Key": "Name", "Value": "private-1d-37"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_160_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_160_table"'", "SubnetId": "'"$subnet_160"'"}'

subnet_161_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_161"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_161_table ]]; then
  subnet_161_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_161"}, {"Key": "Name", "Value": "private-1a-38"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_161_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_161_table"'", "SubnetId": "'"$subnet_161"'"}'

subnet_162_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_162"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_162_table ]]; then
  subnet_162_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_162"}, {"Key": "Name", "Value": "private-1b-38"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_162_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_162_table"'", "SubnetId": "'"$subnet_162"'"}'

subnet_163_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_163"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_163_table ]]; then
  subnet_163_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_163"}, {"Key": "Name", "Value": "private-1c-38"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_163_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_163_table"'", "SubnetId": "'"$subnet_163"'"}'

subnet_164_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_164"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_164_table ]]; then
  subnet_164_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_164"}, {"Key": "Name", "Value": "private-1d-38"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_164_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_164_table"'", "SubnetId": "'"$subnet_164"'"}'

subnet_165_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_165"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_165_table ]]; then
  subnet_165_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_165"}, {"Key": "Name", "Value": "private-1a-39"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_165_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_165_table"'", "SubnetId": "'"$subnet_165"'"}'

subnet_166_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_166"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_166_table ]]; then
  subnet_166_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_166"}, {"Key": "Name", "Value": "private-1b-39"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_166_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_166_table"'", "SubnetId": "'"$subnet_166"'"}'

subnet_167_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_167"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_167_table ]]; then
  subnet_167_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_167"}, {"Key": "Name", "Value": "private-1c-39"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_167_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_167_table"'", "SubnetId": "'"$subnet_167"'"}'

subnet_168_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_168"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_168_table ]]; then
  subnet_168_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_168"}, {"Key": "Name", "Value": "private-1d-39"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_168_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_168_table"'", "SubnetId": "'"$subnet_168"'"}'

subnet_169_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_169"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_169_table ]]; then
  subnet_169_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_169"}, {"Key": "Name", "Value": "private-1a-40"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_169_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_169_table"'", "SubnetId": "'"$subnet_169"'"}'

subnet_170_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_170"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_170_table ]]; then
  subnet_170_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_170"}, {"Key": "Name", "Value": "private-1b-40"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_170_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_170_table"'", "SubnetId": "'"$subnet_170"'"}'

subnet_171_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_171"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_171_table ]]; then
  subnet_171_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_171"}, {"Key": "Name", "Value": "private-1c-40"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_171_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_171_table"'", "SubnetId": "'"$subnet_171"'"}'

subnet_172_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_172"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_172_table ]]; then
  subnet_172_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_172"}, {"Key": "Name", "Value": "private-1d-40"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_172_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_172_table"'", "SubnetId": "'"$subnet_172"'"}'

subnet_173_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_173"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_173_table ]]; then
  subnet_173_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_173"}, {"Key": "Name", "Value": "private-1a-41"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_173_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_173_table"'", "SubnetId": "'"$subnet_173"'"}'

subnet_174_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_174"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_174_table ]]; then
  subnet_174_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_174"}, {"Key": "Name", "Value": "private-1b-41"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_174_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_174_table"'", "SubnetId": "'"$subnet_174"'"}'

subnet_175_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_175"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_175_table ]]; then
  subnet_175_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_175"}, {"Key": "Name", "Value": "private-1c-41"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_175_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_175_table"'", "SubnetId": "'"$subnet_175"'"}'

subnet_176_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_176"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_176_table ]]; then
  subnet_176_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_176"}, {"Key": "Name", "Value": "private-1d-41"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_176_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_176_table"'", "SubnetId": "'"$subnet_176"'"}'

subnet_177_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_177"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_177_table ]]; then
  subnet_177_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_177"}, {"Key": "Name", "Value": "private-1a-42"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_177_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_177_table"'", "SubnetId": "'"$subnet_177"'"}'

subnet_178_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_178"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_178_table ]]; then
  subnet_178_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_178"}, {"Key": "Name", "Value": "private-1b-42"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_178_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_178_table"'", "SubnetId": "'"$subnet_178"'"}'

subnet_179_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_179"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_179_table ]]; then
  subnet_179_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_179"}, {"Key": "Name", "Value": "private-1c-42"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_179_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_179_table"'", "SubnetId": "'"$subnet_179"'"}'

subnet_180_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_180"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_180_table ]]; then
  subnet_180_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_180"}, {"Key": "Name", "Value": "private-1d-42"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_180_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_180_table"'", "SubnetId": "'"$subnet_180"'"}'

subnet_181_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_181"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_181_table ]]; then
  subnet_181_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_181"}, {"Key": "Name", "Value": "private-1a-43"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_181_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_181_table"'", "SubnetId": "'"$subnet_181"'"}'

subnet_182_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_182"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_182_table ]]; then
  subnet_182_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_182"}, {"Key": "Name", "Value": "private-1b-43"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_182_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_182_table"'", "SubnetId": "'"$subnet_182"'"}'

subnet_183_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_183"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_183_table ]]; then
  subnet_183_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_183"}, {"Key": "Name", "Value": "private-1c-43"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_183_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_183_table"'", "SubnetId": "'"$subnet_183"'"}'

subnet_184_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_184"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_184_table ]]; then
  subnet_184_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_184"}, {"Key": "Name", "Value": "private-1d-43"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_184_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_184_table"'", "SubnetId": "'"$subnet_184"'"}'

subnet_185_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_185"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_185_table ]]; then
  subnet_185_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_185"}, {"Key": "Name", "Value": "private-1a-44"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_185_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_185_table"'", "SubnetId": "'"$subnet_185"'"}'

subnet_186_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_186"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_186_table ]]; then
  subnet_186_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_186"}, {"Key": "Name", "Value": "private-1b-44"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_186_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_186_table"'", "SubnetId": "'"$subnet_186"'"}'

subnet_187_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_187"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_187_table ]]; then
  subnet_187_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_187"}, {"Key": "Name", "Value": "private-1c-44"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_187_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_187_table"'", "SubnetId": "'"$subnet_187"'"}'

subnet_188_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_188"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_188_table ]]; then
  subnet_188_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_188"}, {"Key": "Name", "Value": "private-1d-44"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_188_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_188_table"'", "SubnetId": "'"$subnet_188"'"}'

subnet_189_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_189"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_189_table ]]; then
  subnet_189_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_189"}, {"Key": "Name", "Value": "private-1a-45"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_189_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_189_table"'", "SubnetId": "'"$subnet_189"'"}'

subnet_190_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_190"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_190_table ]]; then
  subnet_190_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_190"}, {"Key": "Name", "Value": "private-1b-45"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_190_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_190_table"'", "SubnetId": "'"$subnet_190"'"}'

subnet_191_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_191"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_191_table ]]; then
  subnet_191_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_191"}, {"Key": "Name", "Value": "private-1c-45"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_191_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_191_table"'", "SubnetId": "'"$subnet_191"'"}'

subnet_192_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_192"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_192_table ]]; then
  subnet_192_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_192"}, {"Key": "Name", "Value": "private-1d-45"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_192_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_192_table"'", "SubnetId": "'"$subnet_192"'"}'

subnet_193_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_193"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_193_table ]]; then
  subnet_193_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_193"}, {"Key": "Name", "Value": "private-1a-46"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_193_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_193_table"'", "SubnetId": "'"$subnet_193"'"}'

subnet_194_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_194"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_194_table ]]; then
  subnet_194_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_194"}, {"Key": "Name", "Value": "private-1b-46"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_194_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_194_table"'", "SubnetId": "'"$subnet_194"'"}'

subnet_195_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_195"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_195_table ]]; then
  subnet_195_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_195"}, {"Key": "Name", "Value": "private-1c-46"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_195_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_195_table"'", "SubnetId": "'"$subnet_195"'"}'

subnet_196_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_196"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_196_table ]]; then
  subnet_196_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_196"}, {"Key": "Name", "Value": "private-1d-46"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_196_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_196_table"'", "SubnetId": "'"$subnet_196"'"}'

subnet_197_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_197"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_197_table ]]; then
  subnet_197_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_197"}, {"Key": "Name", "Value": "private-1a-47"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_197_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_197_table"'", "SubnetId": "'"$subnet_197"'"}'

subnet_198_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_198"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_198_table ]]; then
  subnet_198_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_198"}, {"Key": "Name", "Value": "private-1b-47"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_198_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_198_table"'", "SubnetId": "'"$subnet_198"'"}'

subnet_199_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_199"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_199_table ]]; then
  subnet_199_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_199"}, {"Key": "Name", "Value": "private-1c-47"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_199_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_199_table"'", "SubnetId": "'"$subnet_199"'"}'

subnet_200_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_200"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_200_table ]]; then
  subnet_200_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_200"}, {"Key": "Name", "Value": "private-1d-47"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_200_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_200_table"'", "SubnetId": "'"$subnet_200"'"}'

subnet_201_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_201"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_201_table ]]; then
  subnet_201_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_201"}, {"Key": "Name", "Value": "private-1a-48"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_201_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_205"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_201_table"'", "SubnetId": "'"$subnet_201"'"}'

subnet_202_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_202"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_202_table ]]; then
  subnet_202_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_202"}, {"Key": "Name", "Value": "private-1b-48"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_202_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_206"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_202_table"'", "SubnetId": "'"$subnet_202"'"}'

subnet_203_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_203"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_203_table ]]; then
  subnet_203_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_203"}, {"Key": "Name", "Value": "private-1c-48"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_203_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_207"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_203_table"'", "SubnetId": "'"$subnet_203"'"}'

subnet_204_table=$(look ec2 describe-route-tables '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/subnet_204"]}]}' 'RouteTables[0].RouteTableId')
if [[ -z $subnet_204_table ]]; then
  subnet_204_table=$(look ec2 create-route-table '{"VpcId": "'"$vpc"'", "TagSpecifications": [{"ResourceType": "route-table", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/subnet_204"}, {"Key": "Name", "Value": "private-1d-48"}]}]}' 'RouteTable.RouteTableId')
fi
once RouteAlreadyExists ec2 create-route '{"RouteTableId": "'"$subnet_204_table"'", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "'"$nat_208"'"}'
once Resource.AlreadyAssociated ec2 associate-route-table '{"RouteTableId": "'"$subnet_204_table"'", "SubnetId": "'"$subnet_204"'"}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-cluster", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"eks.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/cluster"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSClusterPolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-cluster", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSVPCResourceController"}' > /dev/null
cluster_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-cluster"}' 'Role.Arn')
once ResourceInUseException eks create-cluster '{"name": "platform", "version": "1.35", "roleArn": "'"$cluster_role"'", "resourcesVpcConfig": {"subnetIds": ["'"$subnet_5"'", "'"$subnet_6"'", "'"$subnet_7"'", "'"$subnet_8"'", "'"$subnet_9"'", "'"$subnet_10"'", "'"$subnet_11"'", "'"$subnet_12"'", "'"$subnet_13"'", "'"$subnet_14"'", "'"$subnet_15"'", "'"$subnet_16"'", "'"$subnet_17"'", "'"$subnet_18"'", "'"$subnet_19"'", "'"$subnet_20"'", "'"$subnet_21"'", "'"$subnet_22"'", "'"$subnet_23"'", "'"$subnet_24"'", "'"$subnet_25"'", "'"$subnet_26"'", "'"$subnet_27"'", "'"$subnet_28"'", "'"$subnet_29"'", "'"$subnet_30"'", "'"$subnet_31"'", "'"$subnet_32"'", "'"$subnet_33"'", "'"$subnet_34"'", "'"$subnet_35"'", "'"$subnet_36"'", "'"$subnet_37"'", "'"$subnet_38"'", "'"$subnet_39"'", "'"$subnet_40"'", "'"$subnet_41"'", "'"$subnet_42"'", "'"$subnet_43"'", "'"$subnet_44"'", "'"$subnet_45"'", "'"$subnet_46"'", "'"$subnet_47"'", "'"$subnet_48"'", "'"$subnet_49"'", "'"$subnet_50"'", "'"$subnet_51"'", "'"$subnet_52"'", "'"$subnet_53"'", "'"$subnet_54"'", "'"$subnet_55"'", "'"$subnet_56"'", "'"$subnet_57"'", "'"$subnet_58"'", "'"$subnet_59"'", "'"$subnet_60"'", "'"$subnet_61"'", "'"$subnet_62"'", "'"$subnet_63"'", "'"$subnet_64"'", "'"$subnet_65"'", "'"$subnet_66"'", "'"$subnet_67"'", "'"$subnet_68"'", "'"$subnet_69"'", "'"$subnet_70"'", "'"$subnet_71"'", "'"$subnet_72"'", "'"$subnet_73"'", "'"$subnet_74"'", "'"$subnet_75"'", "'"$subnet_76"'", "'"$subnet_77"'", "'"$subnet_78"'", "'"$subnet_79"'", "'"$subnet_80"'", "'"$subnet_81"'", "'"$subnet_82"'", "'"$subnet_83"'", "'"$subnet_84"'", "'"$subnet_85"'", "'"$subnet_86"'", "'"$subnet_87"'", "'"$subnet_88"'", "'"$subnet_89"'", "'"$subnet_90"'", "'"$subnet_91"'", "'"$subnet_92"'", "'"$subnet_93"'", "'"$subnet_94"'", "'"$subnet_95"'", "'"$subnet_96"'", "'"$subnet_97"'", "'"$subnet_98"'", "'"$subnet_99"'", "'"$subnet_100"'", "'"$subnet_101"'", "'"$subnet_102"'", "'"$subnet_103"'", "'"$subnet_104"'", "'"$subnet_105"'", "'"$subnet_106"'", "'"$subnet_107"'", "'"$subnet_108"'", "'"$subnet_109"'", "'"$subnet_110"'", "'"$subnet_111"'", "'"$subnet_112"'", "'"$subnet_113"'", "'"$subnet_114"'", "'"$subnet_115"'", "'"$subnet_116"'", "'"$subnet_117"'", "'"$subnet_118"'", "'"$subnet_119"'", "'"$subnet_120"'", "'"$subnet_121"'", "'"$subnet_122"'", "'"$subnet_123"'", "'"$subnet_124"'", "'"$subnet_125"'", "'"$subnet_126"'", "'"$subnet_127"'", "'"$subnet_128"'", "'"$subnet_129"'", "'"$subnet_130"'", "'"$subnet_131"'", "'"$subnet_132"'", "'"$subnet_133"'", "'"$subnet_134"'", "'"$subnet_135"'", "'"$subnet_136"'", "'"$subnet_137"'", "'"$subnet_138"'", "'"$subnet_139"'", "'"$subnet_140"'", "'"$subnet_141"'", "'"$subnet_142"'", "'"$subnet_143"'", "'"$subnet_144"'", "'"$subnet_145"'", "'"$subnet_146"'", "'"$subnet_147"'", "'"$subnet_148"'", "'"$subnet_149"'", "'"$subnet_150"'", "'"$subnet_151"'", "'"$subnet_152"'", "'"$subnet_153"'", "'"$subnet_154"'", "'"$subnet_155"'", "'"$subnet_156"'", "'"$subnet_157"'", "'"$subnet_158"'", "'"$subnet_159"'", "'"$subnet_160"'", "'"$subnet_161"'", "'"$subnet_162"'", "'"$subnet_163"'", "'"$subnet_164"'", "'"$subnet_165"'", "'"$subnet_166"'", "'"$subnet_167"'", "'"$subnet_168"'", "'"$subnet_169"'", "'"$subnet_170"'", "'"$subnet_171"'", "'"$subnet_172"'", "'"$subnet_173"'", "'"$subnet_174"'", "'"$subnet_175"'", "'"$subnet_176"'", "'"$subnet_177"'", "'"$subnet_178"'", "'"$subnet_179"'", "'"$subnet_180"'", "'"$subnet_181"'", "'"$subnet_182"'", "'"$subnet_183"'", "'"$subnet_184"'", "'"$subnet_185"'", "'"$subnet_186"'", "'"$subnet_187"'", "'"$subnet_188"'", "'"$subnet_189"'", "'"$subnet_190"'", "'"$subnet_191"'", "'"$subnet_192"'", "'"$subnet_193"'", "'"$subnet_194"'", "'"$subnet_195"'", "'"$subnet_196"'", "'"$subnet_197"'", "'"$subnet_198"'", "'"$subnet_199"'", "'"$subnet_200"'", "'"$subnet_201"'", "'"$subnet_202"'", "'"$subnet_203"'", "'"$subnet_204"'"], "endpointPublicAccess": true, "endpointPrivateAccess": true}, "accessConfig": {"authenticationMode": "API_AND_CONFIG_MAP"}, "bootstrapSelfManagedAddons": true}'
hold eks cluster-active '{"name": "platform"}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-209", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_209"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-209", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-209", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-209", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-209", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_209_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-209"}' 'Role.Arn')
nodegroup_209_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_209"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_209_template ]]; then
  nodegroup_209_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-209", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-01"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-01"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_209"}, {"Key": "Name", "Value": "team-01"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-01", "nodeRole": "'"$nodegroup_209_role"'", "subnets": ["'"$subnet_13"'", "'"$subnet_14"'", "'"$subnet_15"'", "'"$subnet_16"'", "'"$subnet_17"'", "'"$subnet_18"'", "'"$subnet_19"'", "'"$subnet_20"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_209_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-209", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-210", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_210"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-210", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-210", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-210", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-210", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_210_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-210"}' 'Role.Arn')
nodegroup_210_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_210"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_210_template ]]; then
  nodegroup_210_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-210", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-02"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-02"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_210"}, {"Key": "Name", "Value": "team-02"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-02", "nodeRole": "'"$nodegroup_210_role"'", "subnets": ["'"$subnet_21"'", "'"$subnet_22"'", "'"$subnet_23"'", "'"$subnet_24"'", "'"$subnet_25"'", "'"$subnet_26"'", "'"$subnet_27"'", "'"$subnet_28"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_210_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-210", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-211", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_211"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-211", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-211", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-211", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-211", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_211_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-211"}' 'Role.Arn')
nodegroup_211_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_211"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_211_template ]]; then
  nodegroup_211_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-211", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-03"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-03"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_211"}, {"Key": "Name", "Value": "team-03"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-03", "nodeRole": "'"$nodegroup_211_role"'", "subnets": ["'"$subnet_29"'", "'"$subnet_30"'", "'"$subnet_31"'", "'"$subnet_32"'", "'"$subnet_33"'", "'"$subnet_34"'", "'"$subnet_35"'", "'"$subnet_36"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_211_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-211", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-212", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_212"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-212", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-212", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-212", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-212", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_212_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-212"}' 'Role.Arn')
nodegroup_212_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_212"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_212_template ]]; then
  nodegroup_212_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-212", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-04"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-04"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_212"}, {"Key": "Name", "Value": "team-04"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-04", "nodeRole": "'"$nodegroup_212_role"'", "subnets": ["'"$subnet_37"'", "'"$subnet_38"'", "'"$subnet_39"'", "'"$subnet_40"'", "'"$subnet_41"'", "'"$subnet_42"'", "'"$subnet_43"'", "'"$subnet_44"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_212_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-212", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-213", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_213"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-213", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-213", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-213", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-213", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_213_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-213"}' 'Role.Arn')
nodegroup_213_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_213"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_213_template ]]; then
  nodegroup_213_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-213", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-05"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-05"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_213"}, {"Key": "Name", "Value": "team-05"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-05", "nodeRole": "'"$nodegroup_213_role"'", "subnets": ["'"$subnet_45"'", "'"$subnet_46"'", "'"$subnet_47"'", "'"$subnet_48"'", "'"$subnet_49"'", "'"$subnet_50"'", "'"$subnet_51"'", "'"$subnet_52"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_213_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-213", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-214", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_214"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-214", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-214", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-214", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-214", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_214_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-214"}' 'Role.Arn')
nodegroup_214_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_214"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_214_template ]]; then
  nodegroup_214_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-214", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-06"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-06"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_214"}, {"Key": "Name", "Value": "team-06"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-06", "nodeRole": "'"$nodegroup_214_role"'", "subnets": ["'"$subnet_53"'", "'"$subnet_54"'", "'"$subnet_55"'", "'"$subnet_56"'", "'"$subnet_57"'", "'"$subnet_58"'", "'"$subnet_59"'", "'"$subnet_60"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_214_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-214", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-215", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_215"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-215", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-215", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-215", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-215", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_215_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-215"}' 'Role.Arn')
nodegroup_215_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_215"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_215_template ]]; then
  nodegroup_215_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-215", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-07"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-07"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_215"}, {"Key": "Name", "Value": "team-07"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-07", "nodeRole": "'"$nodegroup_215_role"'", "subnets": ["'"$subnet_61"'", "'"$subnet_62"'", "'"$subnet_63"'", "'"$subnet_64"'", "'"$subnet_65"'", "'"$subnet_66"'", "'"$subnet_67"'", "'"$subnet_68"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_215_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-215", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-216", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_216"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-216", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-216", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-216", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-216", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_216_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-216"}' 'Role.Arn')
nodegroup_216_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_216"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_216_template ]]; then
  nodegroup_216_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-216", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-08"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-08"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_216"}, {"Key": "Name", "Value": "team-08"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-08", "nodeRole": "'"$nodegroup_216_role"'", "subnets": ["'"$subnet_69"'", "'"$subnet_70"'", "'"$subnet_71"'", "'"$subnet_72"'", "'"$subnet_73"'", "'"$subnet_74"'", "'"$subnet_75"'", "'"$subnet_76"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_216_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-216", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-217", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_217"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-217", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-217", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-217", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-217", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_217_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-217"}' 'Role.Arn')
nodegroup_217_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_217"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_217_template ]]; then
  nodegroup_217_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-217", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-09"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-09"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_217"}, {"Key": "Name", "Value": "team-09"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-09", "nodeRole": "'"$nodegroup_217_role"'", "subnets": ["'"$subnet_77"'", "'"$subnet_78"'", "'"$subnet_79"'", "'"$subnet_80"'", "'"$subnet_81"'", "'"$subnet_82"'", "'"$subnet_83"'", "'"$subnet_84"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_217_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-217", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-218", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_218"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-218", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-218", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-218", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-218", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_218_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-218"}' 'Role.Arn')
nodegroup_218_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_218"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_218_template ]]; then
  nodegroup_218_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-218", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-10"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-10"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_218"}, {"Key": "Name", "Value": "team-10"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-10", "nodeRole": "'"$nodegroup_218_role"'", "subnets": ["'"$subnet_85"'", "'"$subnet_86"'", "'"$subnet_87"'", "'"$subnet_88"'", "'"$subnet_89"'", "'"$subnet_90"'", "'"$subnet_91"'", "'"$subnet_92"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_218_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-218", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-219", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_219"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-219", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-219", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-219", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-219", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_219_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-219"}' 'Role.Arn')
nodegroup_219_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_219"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_219_template ]]; then
  nodegroup_219_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-219", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-11"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-11"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_219"}, {"Key": "Name", "Value": "team-11"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-11", "nodeRole": "'"$nodegroup_219_role"'", "subnets": ["'"$subnet_93"'", "'"$subnet_94"'", "'"$subnet_95"'", "'"$subnet_96"'", "'"$subnet_97"'", "'"$subnet_98"'", "'"$subnet_99"'", "'"$subnet_100"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_219_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-219", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-220", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_220"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-220", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-220", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-220", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-220", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_220_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-220"}' 'Role.Arn')
nodegroup_220_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_220"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_220_template ]]; then
  nodegroup_220_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-220", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-12"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-12"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_220"}, {"Key": "Name", "Value": "team-12"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-12", "nodeRole": "'"$nodegroup_220_role"'", "subnets": ["'"$subnet_101"'", "'"$subnet_102"'", "'"$subnet_103"'", "'"$subnet_104"'", "'"$subnet_105"'", "'"$subnet_106"'", "'"$subnet_107"'", "'"$subnet_108"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_220_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-220", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-221", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_221"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-221", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-221", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-221", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-221", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_221_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-221"}' 'Role.Arn')
nodegroup_221_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_221"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_221_template ]]; then
  nodegroup_221_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-221", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-13"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-13"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_221"}, {"Key": "Name", "Value": "team-13"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-13", "nodeRole": "'"$nodegroup_221_role"'", "subnets": ["'"$subnet_109"'", "'"$subnet_110"'", "'"$subnet_111"'", "'"$subnet_112"'", "'"$subnet_113"'", "'"$subnet_114"'", "'"$subnet_115"'", "'"$subnet_116"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_221_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-221", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-222", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_222"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-222", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-222", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-222", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-222", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_222_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-222"}' 'Role.Arn')
nodegroup_222_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_222"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_222_template ]]; then
  nodegroup_222_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-222", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-14"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-14"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_222"}, {"Key": "Name", "Value": "team-14"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-14", "nodeRole": "'"$nodegroup_222_role"'", "subnets": ["'"$subnet_117"'", "'"$subnet_118"'", "'"$subnet_119"'", "'"$subnet_120"'", "'"$subnet_121"'", "'"$subnet_122"'", "'"$subnet_123"'", "'"$subnet_124"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_222_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-222", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-223", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_223"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-223", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-223", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-223", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-223", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_223_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-223"}' 'Role.Arn')
nodegroup_223_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_223"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_223_template ]]; then
  nodegroup_223_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-223", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-15"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-15"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_223"}, {"Key": "Name", "Value": "team-15"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-15", "nodeRole": "'"$nodegroup_223_role"'", "subnets": ["'"$subnet_125"'", "'"$subnet_126"'", "'"$subnet_127"'", "'"$subnet_128"'", "'"$subnet_129"'", "'"$subnet_130"'", "'"$subnet_131"'", "'"$subnet_132"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_223_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-223", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-224", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_224"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-224", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-224", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-224", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-224", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_224_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-224"}' 'Role.Arn')
nodegroup_224_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_224"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_224_template ]]; then
  nodegroup_224_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-224", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-16"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-16"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_224"}, {"Key": "Name", "Value": "team-16"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-16", "nodeRole": "'"$nodegroup_224_role"'", "subnets": ["'"$subnet_133"'", "'"$subnet_134"'", "'"$subnet_135"'", "'"$subnet_136"'", "'"$subnet_137"'", "'"$subnet_138"'", "'"$subnet_139"'", "'"$subnet_140"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_224_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-224", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-225", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_225"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-225", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-225", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-225", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-225", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_225_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-225"}' 'Role.Arn')
nodegroup_225_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_225"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_225_template ]]; then
  nodegroup_225_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-225", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-17"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-17"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_225"}, {"Key": "Name", "Value": "team-17"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-17", "nodeRole": "'"$nodegroup_225_role"'", "subnets": ["'"$subnet_141"'", "'"$subnet_142"'", "'"$subnet_143"'", "'"$subnet_144"'", "'"$subnet_145"'", "'"$subnet_146"'", "'"$subnet_147"'", "'"$subnet_148"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_225_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-225", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-226", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_226"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-226", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-226", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-226", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-226", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_226_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-226"}' 'Role.Arn')
nodegroup_226_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_226"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_226_template ]]; then
  nodegroup_226_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-226", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-18"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-18"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_226"}, {"Key": "Name", "Value": "team-18"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-18", "nodeRole": "'"$nodegroup_226_role"'", "subnets": ["'"$subnet_149"'", "'"$subnet_150"'", "'"$subnet_151"'", "'"$subnet_152"'", "'"$subnet_153"'", "'"$subnet_154"'", "'"$subnet_155"'", "'"$subnet_156"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_226_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-226", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-227", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_227"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-227", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-227", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-227", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-227", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_227_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-227"}' 'Role.Arn')
nodegroup_227_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_227"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_227_template ]]; then
  nodegroup_227_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-227", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-19"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-19"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_227"}, {"Key": "Name", "Value": "team-19"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-19", "nodeRole": "'"$nodegroup_227_role"'", "subnets": ["'"$subnet_157"'", "'"$subnet_158"'", "'"$subnet_159"'", "'"$subnet_160"'", "'"$subnet_161"'", "'"$subnet_162"'", "'"$subnet_163"'", "'"$subnet_164"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_227_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-227", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-228", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_228"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-228", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-228", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-228", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-228", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_228_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-228"}' 'Role.Arn')
nodegroup_228_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_228"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_228_template ]]; then
  nodegroup_228_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-228", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-20"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-20"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_228"}, {"Key": "Name", "Value": "team-20"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-20", "nodeRole": "'"$nodegroup_228_role"'", "subnets": ["'"$subnet_165"'", "'"$subnet_166"'", "'"$subnet_167"'", "'"$subnet_168"'", "'"$subnet_169"'", "'"$subnet_170"'", "'"$subnet_171"'", "'"$subnet_172"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_228_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-228", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-229", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_229"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-229", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-229", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-229", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-229", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_229_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-229"}' 'Role.Arn')
nodegroup_229_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_229"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_229_template ]]; then
  nodegroup_229_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-229", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-21"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-21"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_229"}, {"Key": "Name", "Value": "team-21"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-21", "nodeRole": "'"$nodegroup_229_role"'", "subnets": ["'"$subnet_173"'", "'"$subnet_174"'", "'"$subnet_175"'", "'"$subnet_176"'", "'"$subnet_177"'", "'"$subnet_178"'", "'"$subnet_179"'", "'"$subnet_180"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_229_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-229", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-230", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_230"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-230", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-230", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-230", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-230", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_230_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-230"}' 'Role.Arn')
nodegroup_230_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_230"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_230_template ]]; then
  nodegroup_230_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-230", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-22"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-22"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_230"}, {"Key": "Name", "Value": "team-22"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-22", "nodeRole": "'"$nodegroup_230_role"'", "subnets": ["'"$subnet_181"'", "'"$subnet_182"'", "'"$subnet_183"'", "'"$subnet_184"'", "'"$subnet_185"'", "'"$subnet_186"'", "'"$subnet_187"'", "'"$subnet_188"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_230_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-230", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-231", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_231"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-231", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-231", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-231", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-231", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_231_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-231"}' 'Role.Arn')
nodegroup_231_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_231"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_231_template ]]; then
  nodegroup_231_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-231", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-23"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-23"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_231"}, {"Key": "Name", "Value": "team-23"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-23", "nodeRole": "'"$nodegroup_231_role"'", "subnets": ["'"$subnet_189"'", "'"$subnet_190"'", "'"$subnet_191"'", "'"$subnet_192"'", "'"$subnet_193"'", "'"$subnet_194"'", "'"$subnet_195"'", "'"$subnet_196"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_231_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-231", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

once EntityAlreadyExists iam create-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-232", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"sts:AssumeRole\"], \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_232"}]}'
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-232", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-232", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKSWorkerNodePolicy"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-232", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonSSMManagedInstanceCore"}' > /dev/null
aws iam attach-role-policy --cli-input-json '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-232", "PolicyArn": "arn:'"$partition"':iam::aws:policy/AmazonEKS_CNI_Policy"}' > /dev/null
nodegroup_232_role=$(until_there iam get-role '{"RoleName": "eks-designer-7b049b108a770654-nodegroup-232"}' 'Role.Arn')
nodegroup_232_template=$(look ec2 describe-launch-templates '{"Filters": [{"Name": "tag:eks-designer", "Values": ["7b049b108a770654/nodegroup_232"]}]}' 'LaunchTemplates[0].LaunchTemplateId')
if [[ -z $nodegroup_232_template ]]; then
  nodegroup_232_template=$(look ec2 create-launch-template '{"LaunchTemplateName": "eks-designer-7b049b108a770654-nodegroup-232", "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}, "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "team-24"}]}, {"ResourceType": "volume", "Tags": [{"Key": "Name", "Value": "team-24"}]}], "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "VolumeType": "gp3"}}]}, "TagSpecifications": [{"ResourceType": "launch-template", "Tags": [{"Key": "eks-designer", "Value": "7b049b108a770654/nodegroup_232"}, {"Key": "Name", "Value": "team-24"}]}]}' 'LaunchTemplate.LaunchTemplateId')
fi
once ResourceInUseException eks create-nodegroup '{"clusterName": "platform", "nodegroupName": "team-24", "nodeRole": "'"$nodegroup_232_role"'", "subnets": ["'"$subnet_197"'", "'"$subnet_198"'", "'"$subnet_199"'", "'"$subnet_200"'", "'"$subnet_201"'", "'"$subnet_202"'", "'"$subnet_203"'", "'"$subnet_204"'"], "scalingConfig": {"minSize": 2, "desiredSize": 4, "maxSize": 12}, "capacityType": "ON_DEMAND", "launchTemplate": {"id": "'"$nodegroup_232_template"'"}, "clientRequestToken": "eks-designer-7b049b108a770654-nodegroup-232", "amiType": "AL2023_x86_64_STANDARD", "instanceTypes": ["m5.large"]}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-01"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-02"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-03"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-04"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-05"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-06"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-07"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-08"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-09"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-10"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-11"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-12"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-13"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-14"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-15"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-16"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-17"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-18"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-19"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-20"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-21"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-22"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-23"}'

hold eks nodegroup-active '{"clusterName": "platform", "nodegroupName": "team-24"}'

printf '%s\n' 'The design is built.'
