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
    Name = "+1-1"
  }
}

resource "aws_subnet" "subnet_4" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.0.0/19"
  availability_zone       = "\"; rm -rf ~ #"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "</script><script>alert(1)</script>"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_5" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.32.0/19"
  availability_zone       = "{{7*7}} {%x%} $${y} %%{z}"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "]]>--><svg onload=\"x\">"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_6" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.64.0/19"
  availability_zone       = "=cmd|'/c calc'!A1"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "a | b\n# c"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_7" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.96.0/19"
  availability_zone = "\"; rm -rf ~ #"

  tags = {
    Name                              = "\u202egnp.exe\u2066"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_8" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.128.0/19"
  availability_zone = "{{7*7}} {%x%} $${y} %%{z}"

  tags = {
    Name                              = "日本語 😀"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_9" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.160.0/19"
  availability_zone = "=cmd|'/c calc'!A1"

  tags = {
    Name                              = "*a* _b_ `c` [e](javascript:f) <https://i.invalid>"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "+1-1"
  }
}

resource "aws_eip" "nat_10" {
  domain = "vpc"

  tags = {
    Name = "1. end\"] --> x[\"<b>y</b>\"]"
  }
}

resource "aws_nat_gateway" "nat_10" {
  allocation_id = aws_eip.nat_10.allocation_id
  subnet_id     = aws_subnet.subnet_4.id

  tags = {
    Name = "1. end\"] --> x[\"<b>y</b>\"]"
  }

  depends_on = [aws_internet_gateway.main]
}

resource "aws_route_table" "subnet_4" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "</script><script>alert(1)</script>"
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
    Name = "]]>--><svg onload=\"x\">"
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
    Name = "a | b\n# c"
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
    Name = "\u202egnp.exe\u2066"
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
    Name = "日本語 😀"
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
    Name = "*a* _b_ `c` [e](javascript:f) <https://i.invalid>"
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
  name     = "+1-1"
  role_arn = aws_iam_role.cluster.arn
  version  = "1.35"

  access_config {
    authentication_mode = "API_AND_CONFIG_MAP"
  }

  vpc_config {
    subnet_ids = [
      aws_subnet.subnet_4.id,
      aws_subnet.subnet_5.id,
      aws_subnet.subnet_6.id,
      aws_subnet.subnet_7.id,
      aws_subnet.subnet_8.id,
      aws_subnet.subnet_9.id,
    ]

    endpoint_public_access  = true
    endpoint_private_access = true
  }

  depends_on = [aws_iam_role_policy_attachment.cluster]
}

resource "aws_iam_role" "nodegroup_11" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_11" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_11.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_11" {
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
      Name = "%%%{init: {\"securityLevel\": \"loose\"}}%%"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "%%%{init: {\"securityLevel\": \"loose\"}}%%"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_11" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "%%%{init: {\"securityLevel\": \"loose\"}}%%"
  node_role_arn   = aws_iam_role.nodegroup_11.arn
  subnet_ids      = [aws_subnet.subnet_7.id, aws_subnet.subnet_8.id, aws_subnet.subnet_9.id]
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
    id      = aws_launch_template.nodegroup_11.id
    version = aws_launch_template.nodegroup_11.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_11,
    aws_route.subnet_7_default,
    aws_route.subnet_8_default,
    aws_route.subnet_9_default,
    aws_route_table_association.subnet_7,
    aws_route_table_association.subnet_8,
    aws_route_table_association.subnet_9,
  ]
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

resource "aws_launch_template" "nodegroup_12" {
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
      Name = "style:#x; classDef:#y; ﬂ°°35¶ß #quot; #35;"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "style:#x; classDef:#y; ﬂ°°35¶ß #quot; #35;"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_12" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "style:#x; classDef:#y; ﬂ°°35¶ß #quot; #35;"
  node_role_arn   = aws_iam_role.nodegroup_12.arn
  subnet_ids      = [aws_subnet.subnet_7.id, aws_subnet.subnet_8.id, aws_subnet.subnet_9.id]
  ami_type        = "AL2023_x86_64_STANDARD"
  version         = aws_eks_cluster.main.version
  capacity_type   = "SPOT"
  instance_types  = ["m5.large", "m5a.large", "m6i.large"]

  scaling_config {
    min_size     = 0
    desired_size = 3
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_12.id
    version = aws_launch_template.nodegroup_12.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_12,
    aws_route.subnet_7_default,
    aws_route.subnet_8_default,
    aws_route.subnet_9_default,
    aws_route_table_association.subnet_7,
    aws_route_table_association.subnet_8,
    aws_route_table_association.subnet_9,
  ]
}

resource "aws_iam_role" "fargate" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["sts:AssumeRole"]
        Principal = {
          Service = "eks-fargate-pods.amazonaws.com"
        }
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "fargate" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSFargatePodExecutionRolePolicy",
  ])

  role       = aws_iam_role.fargate.name
  policy_arn = each.value
}

resource "aws_eks_fargate_profile" "fargate_13" {
  cluster_name           = aws_eks_cluster.main.name
  fargate_profile_name   = "&lt;&amp;&#60;"
  pod_execution_role_arn = aws_iam_role.fargate.arn
  subnet_ids             = [aws_subnet.subnet_7.id, aws_subnet.subnet_8.id, aws_subnet.subnet_9.id]

  selector {
    namespace = "default"
  }

  depends_on = [
    aws_iam_role_policy_attachment.fargate,
    aws_route.subnet_7_default,
    aws_route.subnet_8_default,
    aws_route.subnet_9_default,
    aws_route_table_association.subnet_7,
    aws_route_table_association.subnet_8,
    aws_route_table_association.subnet_9,
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
  value = [
    aws_subnet.subnet_4.id,
    aws_subnet.subnet_5.id,
    aws_subnet.subnet_6.id,
    aws_subnet.subnet_7.id,
    aws_subnet.subnet_8.id,
    aws_subnet.subnet_9.id,
  ]
}
