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

module "vpc" {
  source                 = "terraform-aws-modules/vpc/aws"
  version                = "~> 6.0"
  name                   = "private"
  cidr                   = "10.0.0.0/16"
  azs                    = ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]
  enable_dns_support     = true
  enable_dns_hostnames   = true
  create_igw             = false
  create_egress_only_igw = false
  intra_subnets          = ["10.0.0.0/19", "10.0.32.0/19", "10.0.64.0/19"]
  intra_subnet_names     = ["private-1a", "private-1c", "private-1d"]

  intra_subnet_tags = {
    "kubernetes.io/role/internal-elb" = "1"
  }

  map_public_ip_on_launch = false
  enable_nat_gateway      = false
  single_nat_gateway      = false
  one_nat_gateway_per_az  = false
}

resource "aws_security_group" "endpoints" {
  vpc_id = module.vpc.vpc_id

  tags = {
    Name = "private-endpoints"
  }
}

resource "aws_vpc_security_group_ingress_rule" "endpoints_in_tcp_443_10_0_0_0_16" {
  security_group_id = aws_security_group.endpoints.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.0.0.0/16"
}

resource "aws_vpc_security_group_egress_rule" "endpoints_out_all_0_0_0_0_0" {
  security_group_id = aws_security_group.endpoints.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_endpoint" "interface_ec2" {
  vpc_id              = module.vpc.vpc_id
  service_name        = "com.amazonaws.ap-northeast-1.ec2"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = [module.vpc.intra_subnets[0], module.vpc.intra_subnets[1], module.vpc.intra_subnets[2]]
  security_group_ids  = [aws_security_group.endpoints.id]

  tags = {
    Name = "private-ec2"
  }
}

resource "aws_vpc_endpoint" "interface_ecr_api" {
  vpc_id              = module.vpc.vpc_id
  service_name        = "com.amazonaws.ap-northeast-1.ecr.api"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = [module.vpc.intra_subnets[0], module.vpc.intra_subnets[1], module.vpc.intra_subnets[2]]
  security_group_ids  = [aws_security_group.endpoints.id]

  tags = {
    Name = "private-ecr.api"
  }
}

resource "aws_vpc_endpoint" "interface_ecr_dkr" {
  vpc_id              = module.vpc.vpc_id
  service_name        = "com.amazonaws.ap-northeast-1.ecr.dkr"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = [module.vpc.intra_subnets[0], module.vpc.intra_subnets[1], module.vpc.intra_subnets[2]]
  security_group_ids  = [aws_security_group.endpoints.id]

  tags = {
    Name = "private-ecr.dkr"
  }
}

resource "aws_vpc_endpoint" "interface_sts" {
  vpc_id              = module.vpc.vpc_id
  service_name        = "com.amazonaws.ap-northeast-1.sts"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = [module.vpc.intra_subnets[0], module.vpc.intra_subnets[1], module.vpc.intra_subnets[2]]
  security_group_ids  = [aws_security_group.endpoints.id]

  tags = {
    Name = "private-sts"
  }
}

resource "aws_vpc_endpoint" "gateway_s3" {
  vpc_id            = module.vpc.vpc_id
  service_name      = "com.amazonaws.ap-northeast-1.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = [module.vpc.intra_route_table_ids[0]]

  tags = {
    Name = "private-s3"
  }
}

module "eks" {
  source                      = "terraform-aws-modules/eks/aws"
  version                     = "~> 21.0"
  name                        = "private"
  kubernetes_version          = "1.35"
  vpc_id                      = module.vpc.vpc_id
  subnet_ids                  = [module.vpc.intra_subnets[0], module.vpc.intra_subnets[1], module.vpc.intra_subnets[2]]
  endpoint_public_access      = false
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
    vpc-cni = {
      before_compute = true
    }
    kube-proxy = {}
    coredns    = {}
  }

  eks_managed_node_groups = {
    nodegroup_7 = {
      name                                  = "workers"
      use_name_prefix                       = false
      subnet_ids                            = [module.vpc.intra_subnets[0], module.vpc.intra_subnets[1], module.vpc.intra_subnets[2]]
      min_size                              = 2
      desired_size                          = 3
      max_size                              = 6
      capacity_type                         = "ON_DEMAND"
      instance_types                        = ["m5.large"]
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
  value = module.vpc.vpc_id
}

output "subnet_ids" {
  value = [module.vpc.intra_subnets[0], module.vpc.intra_subnets[1], module.vpc.intra_subnets[2]]
}
