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
  cidr_block           = "10.0.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true

  tags = {
    Name = "private"
  }
}

resource "aws_subnet" "subnet_4" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.0.0/19"
  availability_zone = "ap-northeast-1a"

  tags = {
    Name                              = "private-1a"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_5" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.32.0/19"
  availability_zone = "ap-northeast-1c"

  tags = {
    Name                              = "private-1c"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_6" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.64.0/19"
  availability_zone = "ap-northeast-1d"

  tags = {
    Name                              = "private-1d"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_route_table" "subnet_4" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a"
  }
}

resource "aws_route_table_association" "subnet_4" {
  subnet_id      = aws_subnet.subnet_4.id
  route_table_id = aws_route_table.subnet_4.id
}

resource "aws_route_table" "subnet_5" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c"
  }
}

resource "aws_route_table_association" "subnet_5" {
  subnet_id      = aws_subnet.subnet_5.id
  route_table_id = aws_route_table.subnet_5.id
}

resource "aws_route_table" "subnet_6" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d"
  }
}

resource "aws_route_table_association" "subnet_6" {
  subnet_id      = aws_subnet.subnet_6.id
  route_table_id = aws_route_table.subnet_6.id
}

resource "aws_security_group" "endpoints" {
  vpc_id = aws_vpc.main.id

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
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.ap-northeast-1.ec2"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = [aws_subnet.subnet_4.id, aws_subnet.subnet_5.id, aws_subnet.subnet_6.id]
  security_group_ids  = [aws_security_group.endpoints.id]

  tags = {
    Name = "private-ec2"
  }
}

resource "aws_vpc_endpoint" "interface_ecr_api" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.ap-northeast-1.ecr.api"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = [aws_subnet.subnet_4.id, aws_subnet.subnet_5.id, aws_subnet.subnet_6.id]
  security_group_ids  = [aws_security_group.endpoints.id]

  tags = {
    Name = "private-ecr.api"
  }
}

resource "aws_vpc_endpoint" "interface_ecr_dkr" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.ap-northeast-1.ecr.dkr"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = [aws_subnet.subnet_4.id, aws_subnet.subnet_5.id, aws_subnet.subnet_6.id]
  security_group_ids  = [aws_security_group.endpoints.id]

  tags = {
    Name = "private-ecr.dkr"
  }
}

resource "aws_vpc_endpoint" "interface_sts" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.ap-northeast-1.sts"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = [aws_subnet.subnet_4.id, aws_subnet.subnet_5.id, aws_subnet.subnet_6.id]
  security_group_ids  = [aws_security_group.endpoints.id]

  tags = {
    Name = "private-sts"
  }
}

resource "aws_vpc_endpoint" "gateway_s3" {
  vpc_id            = aws_vpc.main.id
  service_name      = "com.amazonaws.ap-northeast-1.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = [aws_route_table.subnet_4.id, aws_route_table.subnet_5.id, aws_route_table.subnet_6.id]

  tags = {
    Name = "private-s3"
  }
}

resource "aws_iam_role" "cluster" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["sts:AssumeRole"]
        Principal = {
          Service = "eks.amazonaws.com"
        }
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "cluster" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSClusterPolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSVPCResourceController",
  ])

  role       = aws_iam_role.cluster.name
  policy_arn = each.value
}

resource "aws_eks_cluster" "main" {
  name     = "private"
  role_arn = aws_iam_role.cluster.arn
  version  = "1.35"

  access_config {
    authentication_mode = "API_AND_CONFIG_MAP"
  }

  vpc_config {
    subnet_ids              = [aws_subnet.subnet_4.id, aws_subnet.subnet_5.id, aws_subnet.subnet_6.id]
    endpoint_public_access  = false
    endpoint_private_access = true
  }

  depends_on = [aws_iam_role_policy_attachment.cluster]
}

resource "aws_iam_role" "nodegroup_7" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_7" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_7.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_7" {
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
      Name = "workers"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "workers"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_7" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "workers"
  node_role_arn   = aws_iam_role.nodegroup_7.arn
  subnet_ids      = [aws_subnet.subnet_4.id, aws_subnet.subnet_5.id, aws_subnet.subnet_6.id]
  ami_type        = "AL2023_x86_64_STANDARD"
  version         = aws_eks_cluster.main.version
  capacity_type   = "ON_DEMAND"
  instance_types  = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 3
    max_size     = 6
  }

  launch_template {
    id      = aws_launch_template.nodegroup_7.id
    version = aws_launch_template.nodegroup_7.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_7,
    aws_route_table_association.subnet_4,
    aws_route_table_association.subnet_5,
    aws_route_table_association.subnet_6,
    aws_vpc_endpoint.gateway_s3,
    aws_vpc_endpoint.interface_ec2,
    aws_vpc_endpoint.interface_ecr_api,
    aws_vpc_endpoint.interface_ecr_dkr,
    aws_vpc_endpoint.interface_sts,
  ]
}

output "cluster_name" {
  value = aws_eks_cluster.main.name
}

output "cluster_endpoint" {
  value = aws_eks_cluster.main.endpoint
}

output "cluster_security_group_id" {
  value = aws_eks_cluster.main.vpc_config[0].cluster_security_group_id
}

output "vpc_id" {
  value = aws_vpc.main.id
}

output "subnet_ids" {
  value = [aws_subnet.subnet_4.id, aws_subnet.subnet_5.id, aws_subnet.subnet_6.id]
}
