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
  region = "us-west-2"
}

data "aws_partition" "current" {}

module "vpc" {
  source                 = "terraform-aws-modules/vpc/aws"
  version                = "~> 6.0"
  name                   = "edge"
  cidr                   = "10.0.0.0/16"
  azs                    = ["us-west-2a", "us-west-2b", "us-west-2-lax-1a"]
  enable_dns_support     = true
  enable_dns_hostnames   = true
  create_igw             = true
  create_egress_only_igw = false
  public_subnets         = ["10.0.0.0/19", "10.0.32.0/19", "10.0.64.0/19"]
  public_subnet_names    = ["public-2a", "public-2b", "public-lax-1a"]

  public_subnet_tags = {
    "kubernetes.io/role/elb" = "1"
  }

  private_subnets      = ["10.0.96.0/19", "10.0.128.0/19", "10.0.160.0/19"]
  private_subnet_names = ["private-2a", "private-2b", "private-lax-1a"]

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
  name               = "edge"
  kubernetes_version = "1.35"
  vpc_id             = module.vpc.vpc_id

  subnet_ids = [
    module.vpc.public_subnets[0],
    module.vpc.public_subnets[1],
    module.vpc.private_subnets[0],
    module.vpc.private_subnets[1],
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
      name                                  = "region"
      use_name_prefix                       = false
      subnet_ids                            = [module.vpc.private_subnets[0], module.vpc.private_subnets[1]]
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

resource "aws_iam_role" "nodegroup_12" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["sts:AssumeRole"]
        Principal = {
          Service = "ec2.amazonaws.com"
        }
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "nodegroup_12" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_12.name
  policy_arn = each.value
}

resource "aws_iam_instance_profile" "nodegroup_12" {
  role = aws_iam_role.nodegroup_12.name
}

resource "aws_eks_access_entry" "nodegroup_12" {
  cluster_name  = module.eks.cluster_name
  principal_arn = aws_iam_role.nodegroup_12.arn
  type          = "EC2_LINUX"
}

data "aws_ssm_parameter" "nodegroup_12" {
  name = "/aws/service/eks/optimized-ami/${module.eks.cluster_version}/amazon-linux-2023/x86_64/standard/recommended/image_id"
}

resource "aws_launch_template" "nodegroup_12" {
  image_id               = data.aws_ssm_parameter.nodegroup_12.insecure_value
  instance_type          = "m5.large"
  vpc_security_group_ids = [module.eks.cluster_primary_security_group_id]

  user_data = base64encode(join("\n", [
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=\"BOUNDARY\"",
    "",
    "--BOUNDARY",
    "Content-Type: application/node.eks.aws",
    "",
    "---",
    "apiVersion: node.eks.aws/v1alpha1",
    "kind: NodeConfig",
    "spec:",
    "  cluster:",
    "    name: \"edge\"",
    "    apiServerEndpoint: \"${module.eks.cluster_endpoint}\"",
    "    certificateAuthority: \"${module.eks.cluster_certificate_authority_data}\"",
    "    cidr: \"${module.eks.cluster_service_cidr}\"",
    "",
    "--BOUNDARY--",
  ]))

  iam_instance_profile {
    arn = aws_iam_instance_profile.nodegroup_12.arn
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 80
      volume_type = "gp3"
    }
  }

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 2
  }

  tag_specifications {
    resource_type = "instance"

    tags = {
      Name = "los-angeles"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "los-angeles"
    }
  }
}

resource "aws_autoscaling_group" "nodegroup_12" {
  min_size            = 1
  desired_capacity    = 2
  max_size            = 4
  vpc_zone_identifier = [module.vpc.private_subnets[2]]

  mixed_instances_policy {
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.nodegroup_12.id
        version            = aws_launch_template.nodegroup_12.latest_version
      }

      override {
        instance_type = "m5.large"
      }
    }

    instances_distribution {
      on_demand_percentage_above_base_capacity = 100
      spot_allocation_strategy                 = "price-capacity-optimized"
    }
  }

  tag {
    key                 = "Name"
    value               = "los-angeles"
    propagate_at_launch = true
  }

  tag {
    key                 = "kubernetes.io/cluster/${module.eks.cluster_name}"
    value               = "owned"
    propagate_at_launch = true
  }

  depends_on = [
    aws_eks_access_entry.nodegroup_12,
    aws_iam_role_policy_attachment.nodegroup_12,
    module.vpc,
  ]
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
