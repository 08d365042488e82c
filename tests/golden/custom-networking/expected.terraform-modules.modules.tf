terraform {
  required_version = ">= 1.5.7"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.25"
    }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

data "aws_partition" "current" {}

resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/23"
  enable_dns_support   = true
  enable_dns_hostnames = true

  tags = {
    Name = "shared-network"
  }
}

resource "aws_vpc_ipv4_cidr_block_association" "block_100_64_0_0_16" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "100.64.0.0/16"
}

resource "aws_subnet" "subnet_4" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.0.0/27"
  availability_zone       = "ap-northeast-1a"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "public-1a"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_5" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.0.32/27"
  availability_zone       = "ap-northeast-1c"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "public-1c"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_6" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.0.64/27"
  availability_zone       = "ap-northeast-1d"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "public-1d"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_7" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.0.128/26"
  availability_zone = "ap-northeast-1a"

  tags = {
    Name                              = "private-1a"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_8" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.0.192/26"
  availability_zone = "ap-northeast-1c"

  tags = {
    Name                              = "private-1c"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_9" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.1.0/26"
  availability_zone = "ap-northeast-1d"

  tags = {
    Name                              = "private-1d"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_11" {
  vpc_id            = aws_vpc_ipv4_cidr_block_association.block_100_64_0_0_16.vpc_id
  cidr_block        = "100.64.0.0/18"
  availability_zone = "ap-northeast-1a"

  tags = {
    Name                     = "pods-1a"
    "kubernetes.io/role/cni" = "1"
  }
}

resource "aws_subnet" "subnet_12" {
  vpc_id            = aws_vpc_ipv4_cidr_block_association.block_100_64_0_0_16.vpc_id
  cidr_block        = "100.64.64.0/18"
  availability_zone = "ap-northeast-1c"

  tags = {
    Name                     = "pods-1c"
    "kubernetes.io/role/cni" = "1"
  }
}

resource "aws_subnet" "subnet_13" {
  vpc_id            = aws_vpc_ipv4_cidr_block_association.block_100_64_0_0_16.vpc_id
  cidr_block        = "100.64.128.0/18"
  availability_zone = "ap-northeast-1d"

  tags = {
    Name                     = "pods-1d"
    "kubernetes.io/role/cni" = "1"
  }
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "shared-network"
  }
}

resource "aws_eip" "nat_10" {
  domain = "vpc"

  tags = {
    Name = "nat-1a"
  }
}

resource "aws_nat_gateway" "nat_10" {
  allocation_id = aws_eip.nat_10.allocation_id
  subnet_id     = aws_subnet.subnet_4.id

  tags = {
    Name = "nat-1a"
  }

  depends_on = [aws_internet_gateway.main]
}

resource "aws_route_table" "subnet_4" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "public-1a"
  }
}

resource "aws_route" "subnet_4_default" {
  route_table_id         = aws_route_table.subnet_4.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "subnet_4" {
  subnet_id      = aws_subnet.subnet_4.id
  route_table_id = aws_route_table.subnet_4.id
}

resource "aws_route_table" "subnet_5" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "public-1c"
  }
}

resource "aws_route" "subnet_5_default" {
  route_table_id         = aws_route_table.subnet_5.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "subnet_5" {
  subnet_id      = aws_subnet.subnet_5.id
  route_table_id = aws_route_table.subnet_5.id
}

resource "aws_route_table" "subnet_6" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "public-1d"
  }
}

resource "aws_route" "subnet_6_default" {
  route_table_id         = aws_route_table.subnet_6.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "subnet_6" {
  subnet_id      = aws_subnet.subnet_6.id
  route_table_id = aws_route_table.subnet_6.id
}

resource "aws_route_table" "subnet_7" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a"
  }
}

resource "aws_route" "subnet_7_default" {
  route_table_id         = aws_route_table.subnet_7.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_10.id
}

resource "aws_route_table_association" "subnet_7" {
  subnet_id      = aws_subnet.subnet_7.id
  route_table_id = aws_route_table.subnet_7.id
}

resource "aws_route_table" "subnet_8" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c"
  }
}

resource "aws_route" "subnet_8_default" {
  route_table_id         = aws_route_table.subnet_8.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_10.id
}

resource "aws_route_table_association" "subnet_8" {
  subnet_id      = aws_subnet.subnet_8.id
  route_table_id = aws_route_table.subnet_8.id
}

resource "aws_route_table" "subnet_9" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d"
  }
}

resource "aws_route" "subnet_9_default" {
  route_table_id         = aws_route_table.subnet_9.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_10.id
}

resource "aws_route_table_association" "subnet_9" {
  subnet_id      = aws_subnet.subnet_9.id
  route_table_id = aws_route_table.subnet_9.id
}

resource "aws_route_table" "subnet_11" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "pods-1a"
  }
}

resource "aws_route" "subnet_11_default" {
  route_table_id         = aws_route_table.subnet_11.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_10.id
}

resource "aws_route_table_association" "subnet_11" {
  subnet_id      = aws_subnet.subnet_11.id
  route_table_id = aws_route_table.subnet_11.id
}

resource "aws_route_table" "subnet_12" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "pods-1c"
  }
}

resource "aws_route" "subnet_12_default" {
  route_table_id         = aws_route_table.subnet_12.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_10.id
}

resource "aws_route_table_association" "subnet_12" {
  subnet_id      = aws_subnet.subnet_12.id
  route_table_id = aws_route_table.subnet_12.id
}

resource "aws_route_table" "subnet_13" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "pods-1d"
  }
}

resource "aws_route" "subnet_13_default" {
  route_table_id         = aws_route_table.subnet_13.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_10.id
}

resource "aws_route_table_association" "subnet_13" {
  subnet_id      = aws_subnet.subnet_13.id
  route_table_id = aws_route_table.subnet_13.id
}

module "eks" {
  source             = "terraform-aws-modules/eks/aws"
  version            = "~> 21.0"
  name               = "shared-network"
  kubernetes_version = "1.35"
  vpc_id             = aws_vpc.main.id

  subnet_ids = [
    aws_subnet.subnet_4.id,
    aws_subnet.subnet_5.id,
    aws_subnet.subnet_6.id,
    aws_subnet.subnet_7.id,
    aws_subnet.subnet_8.id,
    aws_subnet.subnet_9.id,
    aws_subnet.subnet_11.id,
    aws_subnet.subnet_12.id,
    aws_subnet.subnet_13.id,
  ]

  endpoint_public_access      = true
  endpoint_private_access     = true
  enabled_log_types           = []
  create_cloudwatch_log_group = false
  create_kms_key              = false
  encryption_config           = null
  create_security_group       = false
  create_node_security_group  = false
  enable_irsa                 = false

  iam_role_additional_policies = {
    AmazonEKSVPCResourceController = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSVPCResourceController"
  }

  authentication_mode                      = "API_AND_CONFIG_MAP"
  enable_cluster_creator_admin_permissions = true

  addons = {
    addon_14 = {
      name                        = "vpc-cni"
      most_recent                 = false
      before_compute              = true
      configuration_values        = "{\"env\":{\"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG\":\"true\",\"ENI_CONFIG_LABEL_DEF\":\"topology.kubernetes.io/zone\"}}"
      resolve_conflicts_on_create = "OVERWRITE"
    }
    kube-proxy = {}
    coredns    = {}
  }

  eks_managed_node_groups = {
    nodegroup_15 = {
      name                                  = "workers"
      use_name_prefix                       = false
      subnet_ids                            = [aws_subnet.subnet_7.id, aws_subnet.subnet_8.id, aws_subnet.subnet_9.id]
      min_size                              = 3
      desired_size                          = 6
      max_size                              = 30
      capacity_type                         = "ON_DEMAND"
      instance_types                        = ["m5.xlarge"]
      ami_type                              = "AL2023_x86_64_STANDARD"
      attach_cluster_primary_security_group = true
      metadata_options = {
        http_tokens                 = "required"
        http_put_response_hop_limit = 2
      }
      block_device_mappings = {
        main = {
          device_name = "/dev/xvda"
          ebs = {
            volume_size = 80
            volume_type = "gp3"
          }
        }
      }
      update_config = {
        max_unavailable = 1
      }
      iam_role_additional_policies = {
        AmazonEC2ContainerRegistryPullOnly = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"
        AmazonSSMManagedInstanceCore       = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore"
      }
    }
  }
}

output "cluster_name" {
  value = module.eks.cluster_name
}

output "cluster_endpoint" {
  value = module.eks.cluster_endpoint
}

output "cluster_security_group_id" {
  value = module.eks.cluster_primary_security_group_id
}

output "vpc_id" {
  value = aws_vpc.main.id
}

output "subnet_ids" {
  value = [
    aws_subnet.subnet_4.id,
    aws_subnet.subnet_5.id,
    aws_subnet.subnet_6.id,
    aws_subnet.subnet_7.id,
    aws_subnet.subnet_8.id,
    aws_subnet.subnet_9.id,
    aws_subnet.subnet_11.id,
    aws_subnet.subnet_12.id,
    aws_subnet.subnet_13.id,
  ]
}
