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
  name                   = "+1-1"
  cidr                   = "10.0.0.0/16"
  azs                    = ["\"; rm -rf ~ #", "{{7*7}} {%x%} $${y} %%{z}", "=cmd|'/c calc'!A1"]
  enable_dns_support     = true
  enable_dns_hostnames   = true
  create_igw             = true
  create_egress_only_igw = false
  public_subnets         = ["10.0.0.0/19", "10.0.32.0/19", "10.0.64.0/19"]
  public_subnet_names    = ["</script><script>alert(1)</script>", "]]>--><svg onload=\"x\">", "a | b\n# c"]

  public_subnet_tags = {
    "kubernetes.io/role/elb" = "1"
  }

  private_subnets      = ["10.0.96.0/19", "10.0.128.0/19", "10.0.160.0/19"]
  private_subnet_names = ["\u202egnp.exe\u2066", "日本語 😀", "*a* _b_ `c` [e](javascript:f) <https://i.invalid>"]

  private_subnet_tags = {
    "kubernetes.io/role/internal-elb" = "1"
  }

  map_public_ip_on_launch = true
  enable_nat_gateway      = true
  single_nat_gateway      = true
  one_nat_gateway_per_az  = false
}

module "eks" {
  source             = "terraform-aws-modules/eks/aws"
  version            = "~> 21.0"
  name               = "+1-1"
  kubernetes_version = "1.35"
  vpc_id             = module.vpc.vpc_id

  subnet_ids = [
    module.vpc.public_subnets[0],
    module.vpc.public_subnets[1],
    module.vpc.public_subnets[2],
    module.vpc.private_subnets[0],
    module.vpc.private_subnets[1],
    module.vpc.private_subnets[2],
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
    vpc-cni = {
      before_compute = true
    }
    kube-proxy = {}
    coredns    = {}
  }

  eks_managed_node_groups = {
    nodegroup_11 = {
      name            = "%%%{init: {\"securityLevel\": \"loose\"}}%%"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[0],
        module.vpc.private_subnets[1],
        module.vpc.private_subnets[2],
      ]
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
    nodegroup_12 = {
      name            = "style:#x; classDef:#y; ﬂ°°35¶ß #quot; #35;"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[0],
        module.vpc.private_subnets[1],
        module.vpc.private_subnets[2],
      ]
      min_size                              = 0
      desired_size                          = 3
      max_size                              = 12
      capacity_type                         = "SPOT"
      instance_types                        = ["m5.large", "m5a.large", "m6i.large"]
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

  fargate_profiles = {
    fargate_13 = {
      name = "&lt;&amp;&#60;"
      subnet_ids = [
        module.vpc.private_subnets[0],
        module.vpc.private_subnets[1],
        module.vpc.private_subnets[2],
      ]
      selectors = [
        {
          namespace = "default"
        },
      ]
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
  value = [
    module.vpc.public_subnets[0],
    module.vpc.public_subnets[1],
    module.vpc.public_subnets[2],
    module.vpc.private_subnets[0],
    module.vpc.private_subnets[1],
    module.vpc.private_subnets[2],
  ]
}
