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
  region = "us-east-1"
}

data "aws_partition" "current" {}

resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true

  tags = {
    Name = "platform"
  }
}

resource "aws_subnet" "subnet_5" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.0.0/24"
  availability_zone       = "us-east-1a"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "public-1a"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_6" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.1.0/24"
  availability_zone       = "us-east-1b"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "public-1b"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_7" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.2.0/24"
  availability_zone       = "us-east-1c"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "public-1c"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_8" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.3.0/24"
  availability_zone       = "us-east-1d"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "public-1d"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_9" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.4.0/24"
  availability_zone       = "us-east-1a"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "public-1a-2"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_10" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.5.0/24"
  availability_zone       = "us-east-1b"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "public-1b-2"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_11" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.6.0/24"
  availability_zone       = "us-east-1c"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "public-1c-2"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_12" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.7.0/24"
  availability_zone       = "us-east-1d"
  map_public_ip_on_launch = true

  tags = {
    Name                     = "public-1d-2"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "subnet_13" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.8.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_14" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.9.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_15" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.10.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_16" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.11.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_17" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.12.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-2"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_18" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.13.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-2"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_19" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.14.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-2"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_20" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.15.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-2"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_21" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.16.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-3"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_22" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.17.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-3"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_23" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.18.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-3"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_24" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.19.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-3"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_25" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.20.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-4"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_26" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.21.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-4"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_27" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.22.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-4"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_28" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.23.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-4"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_29" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.24.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-5"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_30" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.25.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-5"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_31" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.26.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-5"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_32" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.27.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-5"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_33" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.28.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-6"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_34" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.29.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-6"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_35" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.30.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-6"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_36" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.31.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-6"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_37" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.32.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-7"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_38" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.33.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-7"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_39" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.34.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-7"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_40" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.35.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-7"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_41" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.36.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-8"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_42" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.37.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-8"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_43" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.38.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-8"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_44" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.39.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-8"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_45" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.40.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-9"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_46" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.41.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-9"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_47" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.42.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-9"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_48" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.43.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-9"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_49" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.44.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-10"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_50" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.45.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-10"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_51" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.46.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-10"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_52" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.47.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-10"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_53" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.48.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-11"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_54" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.49.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-11"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_55" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.50.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-11"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_56" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.51.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-11"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_57" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.52.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-12"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_58" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.53.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-12"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_59" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.54.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-12"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_60" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.55.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-12"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_61" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.56.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-13"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_62" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.57.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-13"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_63" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.58.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-13"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_64" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.59.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-13"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_65" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.60.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-14"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_66" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.61.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-14"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_67" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.62.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-14"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_68" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.63.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-14"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_69" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.64.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-15"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_70" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.65.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-15"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_71" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.66.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-15"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_72" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.67.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-15"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_73" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.68.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-16"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_74" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.69.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-16"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_75" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.70.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-16"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_76" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.71.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-16"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_77" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.72.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-17"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_78" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.73.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-17"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_79" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.74.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-17"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_80" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.75.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-17"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_81" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.76.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-18"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_82" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.77.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-18"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_83" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.78.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-18"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_84" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.79.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-18"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_85" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.80.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-19"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_86" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.81.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-19"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_87" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.82.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-19"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_88" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.83.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-19"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_89" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.84.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-20"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_90" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.85.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-20"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_91" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.86.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-20"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_92" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.87.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-20"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_93" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.88.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-21"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_94" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.89.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-21"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_95" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.90.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-21"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_96" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.91.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-21"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_97" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.92.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-22"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_98" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.93.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-22"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_99" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.94.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-22"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_100" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.95.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-22"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_101" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.96.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-23"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_102" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.97.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-23"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_103" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.98.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-23"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_104" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.99.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-23"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_105" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.100.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-24"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_106" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.101.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-24"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_107" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.102.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-24"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_108" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.103.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-24"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_109" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.104.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-25"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_110" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.105.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-25"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_111" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.106.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-25"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_112" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.107.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-25"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_113" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.108.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-26"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_114" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.109.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-26"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_115" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.110.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-26"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_116" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.111.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-26"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_117" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.112.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-27"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_118" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.113.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-27"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_119" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.114.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-27"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_120" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.115.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-27"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_121" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.116.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-28"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_122" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.117.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-28"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_123" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.118.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-28"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_124" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.119.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-28"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_125" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.120.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-29"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_126" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.121.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-29"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_127" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.122.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-29"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_128" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.123.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-29"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_129" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.124.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-30"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_130" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.125.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-30"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_131" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.126.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-30"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_132" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.127.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-30"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_133" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.128.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-31"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_134" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.129.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-31"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_135" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.130.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-31"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_136" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.131.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-31"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_137" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.132.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-32"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_138" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.133.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-32"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_139" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.134.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-32"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_140" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.135.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-32"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_141" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.136.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-33"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_142" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.137.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-33"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_143" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.138.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-33"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_144" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.139.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-33"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_145" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.140.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-34"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_146" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.141.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-34"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_147" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.142.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-34"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_148" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.143.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-34"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_149" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.144.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-35"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_150" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.145.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-35"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_151" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.146.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-35"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_152" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.147.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-35"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_153" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.148.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-36"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_154" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.149.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-36"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_155" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.150.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-36"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_156" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.151.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-36"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_157" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.152.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-37"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_158" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.153.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-37"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_159" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.154.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-37"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_160" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.155.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-37"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_161" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.156.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-38"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_162" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.157.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-38"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_163" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.158.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-38"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_164" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.159.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-38"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_165" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.160.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-39"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_166" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.161.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-39"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_167" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.162.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-39"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_168" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.163.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-39"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_169" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.164.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-40"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_170" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.165.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-40"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_171" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.166.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-40"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_172" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.167.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-40"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_173" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.168.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-41"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_174" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.169.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-41"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_175" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.170.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-41"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_176" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.171.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-41"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_177" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.172.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-42"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_178" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.173.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-42"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_179" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.174.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-42"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_180" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.175.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-42"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_181" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.176.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-43"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_182" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.177.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-43"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_183" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.178.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-43"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_184" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.179.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-43"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_185" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.180.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-44"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_186" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.181.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-44"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_187" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.182.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-44"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_188" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.183.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-44"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_189" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.184.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-45"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_190" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.185.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-45"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_191" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.186.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-45"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_192" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.187.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-45"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_193" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.188.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-46"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_194" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.189.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-46"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_195" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.190.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-46"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_196" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.191.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-46"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_197" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.192.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-47"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_198" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.193.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-47"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_199" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.194.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-47"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_200" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.195.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-47"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_201" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.196.0/24"
  availability_zone = "us-east-1a"

  tags = {
    Name                              = "private-1a-48"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_202" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.197.0/24"
  availability_zone = "us-east-1b"

  tags = {
    Name                              = "private-1b-48"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_203" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.198.0/24"
  availability_zone = "us-east-1c"

  tags = {
    Name                              = "private-1c-48"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_subnet" "subnet_204" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.199.0/24"
  availability_zone = "us-east-1d"

  tags = {
    Name                              = "private-1d-48"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "platform"
  }
}

resource "aws_eip" "nat_205" {
  domain = "vpc"

  tags = {
    Name = "nat-1a"
  }
}

resource "aws_nat_gateway" "nat_205" {
  allocation_id = aws_eip.nat_205.allocation_id
  subnet_id     = aws_subnet.subnet_5.id

  tags = {
    Name = "nat-1a"
  }

  depends_on = [aws_internet_gateway.main]
}

resource "aws_eip" "nat_206" {
  domain = "vpc"

  tags = {
    Name = "nat-1b"
  }
}

resource "aws_nat_gateway" "nat_206" {
  allocation_id = aws_eip.nat_206.allocation_id
  subnet_id     = aws_subnet.subnet_6.id

  tags = {
    Name = "nat-1b"
  }

  depends_on = [aws_internet_gateway.main]
}

resource "aws_eip" "nat_207" {
  domain = "vpc"

  tags = {
    Name = "nat-1c"
  }
}

resource "aws_nat_gateway" "nat_207" {
  allocation_id = aws_eip.nat_207.allocation_id
  subnet_id     = aws_subnet.subnet_7.id

  tags = {
    Name = "nat-1c"
  }

  depends_on = [aws_internet_gateway.main]
}

resource "aws_eip" "nat_208" {
  domain = "vpc"

  tags = {
    Name = "nat-1d"
  }
}

resource "aws_nat_gateway" "nat_208" {
  allocation_id = aws_eip.nat_208.allocation_id
  subnet_id     = aws_subnet.subnet_8.id

  tags = {
    Name = "nat-1d"
  }

  depends_on = [aws_internet_gateway.main]
}

resource "aws_route_table" "subnet_5" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "public-1a"
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
    Name = "public-1b"
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
    Name = "public-1c"
  }
}

resource "aws_route" "subnet_7_default" {
  route_table_id         = aws_route_table.subnet_7.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "subnet_7" {
  subnet_id      = aws_subnet.subnet_7.id
  route_table_id = aws_route_table.subnet_7.id
}

resource "aws_route_table" "subnet_8" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "public-1d"
  }
}

resource "aws_route" "subnet_8_default" {
  route_table_id         = aws_route_table.subnet_8.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "subnet_8" {
  subnet_id      = aws_subnet.subnet_8.id
  route_table_id = aws_route_table.subnet_8.id
}

resource "aws_route_table" "subnet_9" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "public-1a-2"
  }
}

resource "aws_route" "subnet_9_default" {
  route_table_id         = aws_route_table.subnet_9.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "subnet_9" {
  subnet_id      = aws_subnet.subnet_9.id
  route_table_id = aws_route_table.subnet_9.id
}

resource "aws_route_table" "subnet_10" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "public-1b-2"
  }
}

resource "aws_route" "subnet_10_default" {
  route_table_id         = aws_route_table.subnet_10.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "subnet_10" {
  subnet_id      = aws_subnet.subnet_10.id
  route_table_id = aws_route_table.subnet_10.id
}

resource "aws_route_table" "subnet_11" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "public-1c-2"
  }
}

resource "aws_route" "subnet_11_default" {
  route_table_id         = aws_route_table.subnet_11.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "subnet_11" {
  subnet_id      = aws_subnet.subnet_11.id
  route_table_id = aws_route_table.subnet_11.id
}

resource "aws_route_table" "subnet_12" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "public-1d-2"
  }
}

resource "aws_route" "subnet_12_default" {
  route_table_id         = aws_route_table.subnet_12.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "subnet_12" {
  subnet_id      = aws_subnet.subnet_12.id
  route_table_id = aws_route_table.subnet_12.id
}

resource "aws_route_table" "subnet_13" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a"
  }
}

resource "aws_route" "subnet_13_default" {
  route_table_id         = aws_route_table.subnet_13.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_13" {
  subnet_id      = aws_subnet.subnet_13.id
  route_table_id = aws_route_table.subnet_13.id
}

resource "aws_route_table" "subnet_14" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b"
  }
}

resource "aws_route" "subnet_14_default" {
  route_table_id         = aws_route_table.subnet_14.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_14" {
  subnet_id      = aws_subnet.subnet_14.id
  route_table_id = aws_route_table.subnet_14.id
}

resource "aws_route_table" "subnet_15" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c"
  }
}

resource "aws_route" "subnet_15_default" {
  route_table_id         = aws_route_table.subnet_15.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_15" {
  subnet_id      = aws_subnet.subnet_15.id
  route_table_id = aws_route_table.subnet_15.id
}

resource "aws_route_table" "subnet_16" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d"
  }
}

resource "aws_route" "subnet_16_default" {
  route_table_id         = aws_route_table.subnet_16.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_16" {
  subnet_id      = aws_subnet.subnet_16.id
  route_table_id = aws_route_table.subnet_16.id
}

resource "aws_route_table" "subnet_17" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-2"
  }
}

resource "aws_route" "subnet_17_default" {
  route_table_id         = aws_route_table.subnet_17.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_17" {
  subnet_id      = aws_subnet.subnet_17.id
  route_table_id = aws_route_table.subnet_17.id
}

resource "aws_route_table" "subnet_18" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-2"
  }
}

resource "aws_route" "subnet_18_default" {
  route_table_id         = aws_route_table.subnet_18.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_18" {
  subnet_id      = aws_subnet.subnet_18.id
  route_table_id = aws_route_table.subnet_18.id
}

resource "aws_route_table" "subnet_19" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-2"
  }
}

resource "aws_route" "subnet_19_default" {
  route_table_id         = aws_route_table.subnet_19.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_19" {
  subnet_id      = aws_subnet.subnet_19.id
  route_table_id = aws_route_table.subnet_19.id
}

resource "aws_route_table" "subnet_20" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-2"
  }
}

resource "aws_route" "subnet_20_default" {
  route_table_id         = aws_route_table.subnet_20.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_20" {
  subnet_id      = aws_subnet.subnet_20.id
  route_table_id = aws_route_table.subnet_20.id
}

resource "aws_route_table" "subnet_21" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-3"
  }
}

resource "aws_route" "subnet_21_default" {
  route_table_id         = aws_route_table.subnet_21.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_21" {
  subnet_id      = aws_subnet.subnet_21.id
  route_table_id = aws_route_table.subnet_21.id
}

resource "aws_route_table" "subnet_22" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-3"
  }
}

resource "aws_route" "subnet_22_default" {
  route_table_id         = aws_route_table.subnet_22.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_22" {
  subnet_id      = aws_subnet.subnet_22.id
  route_table_id = aws_route_table.subnet_22.id
}

resource "aws_route_table" "subnet_23" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-3"
  }
}

resource "aws_route" "subnet_23_default" {
  route_table_id         = aws_route_table.subnet_23.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_23" {
  subnet_id      = aws_subnet.subnet_23.id
  route_table_id = aws_route_table.subnet_23.id
}

resource "aws_route_table" "subnet_24" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-3"
  }
}

resource "aws_route" "subnet_24_default" {
  route_table_id         = aws_route_table.subnet_24.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_24" {
  subnet_id      = aws_subnet.subnet_24.id
  route_table_id = aws_route_table.subnet_24.id
}

resource "aws_route_table" "subnet_25" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-4"
  }
}

resource "aws_route" "subnet_25_default" {
  route_table_id         = aws_route_table.subnet_25.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_25" {
  subnet_id      = aws_subnet.subnet_25.id
  route_table_id = aws_route_table.subnet_25.id
}

resource "aws_route_table" "subnet_26" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-4"
  }
}

resource "aws_route" "subnet_26_default" {
  route_table_id         = aws_route_table.subnet_26.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_26" {
  subnet_id      = aws_subnet.subnet_26.id
  route_table_id = aws_route_table.subnet_26.id
}

resource "aws_route_table" "subnet_27" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-4"
  }
}

resource "aws_route" "subnet_27_default" {
  route_table_id         = aws_route_table.subnet_27.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_27" {
  subnet_id      = aws_subnet.subnet_27.id
  route_table_id = aws_route_table.subnet_27.id
}

resource "aws_route_table" "subnet_28" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-4"
  }
}

resource "aws_route" "subnet_28_default" {
  route_table_id         = aws_route_table.subnet_28.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_28" {
  subnet_id      = aws_subnet.subnet_28.id
  route_table_id = aws_route_table.subnet_28.id
}

resource "aws_route_table" "subnet_29" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-5"
  }
}

resource "aws_route" "subnet_29_default" {
  route_table_id         = aws_route_table.subnet_29.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_29" {
  subnet_id      = aws_subnet.subnet_29.id
  route_table_id = aws_route_table.subnet_29.id
}

resource "aws_route_table" "subnet_30" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-5"
  }
}

resource "aws_route" "subnet_30_default" {
  route_table_id         = aws_route_table.subnet_30.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_30" {
  subnet_id      = aws_subnet.subnet_30.id
  route_table_id = aws_route_table.subnet_30.id
}

resource "aws_route_table" "subnet_31" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-5"
  }
}

resource "aws_route" "subnet_31_default" {
  route_table_id         = aws_route_table.subnet_31.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_31" {
  subnet_id      = aws_subnet.subnet_31.id
  route_table_id = aws_route_table.subnet_31.id
}

resource "aws_route_table" "subnet_32" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-5"
  }
}

resource "aws_route" "subnet_32_default" {
  route_table_id         = aws_route_table.subnet_32.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_32" {
  subnet_id      = aws_subnet.subnet_32.id
  route_table_id = aws_route_table.subnet_32.id
}

resource "aws_route_table" "subnet_33" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-6"
  }
}

resource "aws_route" "subnet_33_default" {
  route_table_id         = aws_route_table.subnet_33.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_33" {
  subnet_id      = aws_subnet.subnet_33.id
  route_table_id = aws_route_table.subnet_33.id
}

resource "aws_route_table" "subnet_34" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-6"
  }
}

resource "aws_route" "subnet_34_default" {
  route_table_id         = aws_route_table.subnet_34.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_34" {
  subnet_id      = aws_subnet.subnet_34.id
  route_table_id = aws_route_table.subnet_34.id
}

resource "aws_route_table" "subnet_35" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-6"
  }
}

resource "aws_route" "subnet_35_default" {
  route_table_id         = aws_route_table.subnet_35.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_35" {
  subnet_id      = aws_subnet.subnet_35.id
  route_table_id = aws_route_table.subnet_35.id
}

resource "aws_route_table" "subnet_36" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-6"
  }
}

resource "aws_route" "subnet_36_default" {
  route_table_id         = aws_route_table.subnet_36.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_36" {
  subnet_id      = aws_subnet.subnet_36.id
  route_table_id = aws_route_table.subnet_36.id
}

resource "aws_route_table" "subnet_37" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-7"
  }
}

resource "aws_route" "subnet_37_default" {
  route_table_id         = aws_route_table.subnet_37.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_37" {
  subnet_id      = aws_subnet.subnet_37.id
  route_table_id = aws_route_table.subnet_37.id
}

resource "aws_route_table" "subnet_38" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-7"
  }
}

resource "aws_route" "subnet_38_default" {
  route_table_id         = aws_route_table.subnet_38.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_38" {
  subnet_id      = aws_subnet.subnet_38.id
  route_table_id = aws_route_table.subnet_38.id
}

resource "aws_route_table" "subnet_39" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-7"
  }
}

resource "aws_route" "subnet_39_default" {
  route_table_id         = aws_route_table.subnet_39.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_39" {
  subnet_id      = aws_subnet.subnet_39.id
  route_table_id = aws_route_table.subnet_39.id
}

resource "aws_route_table" "subnet_40" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-7"
  }
}

resource "aws_route" "subnet_40_default" {
  route_table_id         = aws_route_table.subnet_40.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_40" {
  subnet_id      = aws_subnet.subnet_40.id
  route_table_id = aws_route_table.subnet_40.id
}

resource "aws_route_table" "subnet_41" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-8"
  }
}

resource "aws_route" "subnet_41_default" {
  route_table_id         = aws_route_table.subnet_41.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_41" {
  subnet_id      = aws_subnet.subnet_41.id
  route_table_id = aws_route_table.subnet_41.id
}

resource "aws_route_table" "subnet_42" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-8"
  }
}

resource "aws_route" "subnet_42_default" {
  route_table_id         = aws_route_table.subnet_42.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_42" {
  subnet_id      = aws_subnet.subnet_42.id
  route_table_id = aws_route_table.subnet_42.id
}

resource "aws_route_table" "subnet_43" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-8"
  }
}

resource "aws_route" "subnet_43_default" {
  route_table_id         = aws_route_table.subnet_43.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_43" {
  subnet_id      = aws_subnet.subnet_43.id
  route_table_id = aws_route_table.subnet_43.id
}

resource "aws_route_table" "subnet_44" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-8"
  }
}

resource "aws_route" "subnet_44_default" {
  route_table_id         = aws_route_table.subnet_44.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_44" {
  subnet_id      = aws_subnet.subnet_44.id
  route_table_id = aws_route_table.subnet_44.id
}

resource "aws_route_table" "subnet_45" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-9"
  }
}

resource "aws_route" "subnet_45_default" {
  route_table_id         = aws_route_table.subnet_45.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_45" {
  subnet_id      = aws_subnet.subnet_45.id
  route_table_id = aws_route_table.subnet_45.id
}

resource "aws_route_table" "subnet_46" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-9"
  }
}

resource "aws_route" "subnet_46_default" {
  route_table_id         = aws_route_table.subnet_46.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_46" {
  subnet_id      = aws_subnet.subnet_46.id
  route_table_id = aws_route_table.subnet_46.id
}

resource "aws_route_table" "subnet_47" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-9"
  }
}

resource "aws_route" "subnet_47_default" {
  route_table_id         = aws_route_table.subnet_47.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_47" {
  subnet_id      = aws_subnet.subnet_47.id
  route_table_id = aws_route_table.subnet_47.id
}

resource "aws_route_table" "subnet_48" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-9"
  }
}

resource "aws_route" "subnet_48_default" {
  route_table_id         = aws_route_table.subnet_48.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_48" {
  subnet_id      = aws_subnet.subnet_48.id
  route_table_id = aws_route_table.subnet_48.id
}

resource "aws_route_table" "subnet_49" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-10"
  }
}

resource "aws_route" "subnet_49_default" {
  route_table_id         = aws_route_table.subnet_49.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_49" {
  subnet_id      = aws_subnet.subnet_49.id
  route_table_id = aws_route_table.subnet_49.id
}

resource "aws_route_table" "subnet_50" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-10"
  }
}

resource "aws_route" "subnet_50_default" {
  route_table_id         = aws_route_table.subnet_50.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_50" {
  subnet_id      = aws_subnet.subnet_50.id
  route_table_id = aws_route_table.subnet_50.id
}

resource "aws_route_table" "subnet_51" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-10"
  }
}

resource "aws_route" "subnet_51_default" {
  route_table_id         = aws_route_table.subnet_51.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_51" {
  subnet_id      = aws_subnet.subnet_51.id
  route_table_id = aws_route_table.subnet_51.id
}

resource "aws_route_table" "subnet_52" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-10"
  }
}

resource "aws_route" "subnet_52_default" {
  route_table_id         = aws_route_table.subnet_52.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_52" {
  subnet_id      = aws_subnet.subnet_52.id
  route_table_id = aws_route_table.subnet_52.id
}

resource "aws_route_table" "subnet_53" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-11"
  }
}

resource "aws_route" "subnet_53_default" {
  route_table_id         = aws_route_table.subnet_53.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_53" {
  subnet_id      = aws_subnet.subnet_53.id
  route_table_id = aws_route_table.subnet_53.id
}

resource "aws_route_table" "subnet_54" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-11"
  }
}

resource "aws_route" "subnet_54_default" {
  route_table_id         = aws_route_table.subnet_54.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_54" {
  subnet_id      = aws_subnet.subnet_54.id
  route_table_id = aws_route_table.subnet_54.id
}

resource "aws_route_table" "subnet_55" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-11"
  }
}

resource "aws_route" "subnet_55_default" {
  route_table_id         = aws_route_table.subnet_55.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_55" {
  subnet_id      = aws_subnet.subnet_55.id
  route_table_id = aws_route_table.subnet_55.id
}

resource "aws_route_table" "subnet_56" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-11"
  }
}

resource "aws_route" "subnet_56_default" {
  route_table_id         = aws_route_table.subnet_56.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_56" {
  subnet_id      = aws_subnet.subnet_56.id
  route_table_id = aws_route_table.subnet_56.id
}

resource "aws_route_table" "subnet_57" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-12"
  }
}

resource "aws_route" "subnet_57_default" {
  route_table_id         = aws_route_table.subnet_57.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_57" {
  subnet_id      = aws_subnet.subnet_57.id
  route_table_id = aws_route_table.subnet_57.id
}

resource "aws_route_table" "subnet_58" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-12"
  }
}

resource "aws_route" "subnet_58_default" {
  route_table_id         = aws_route_table.subnet_58.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_58" {
  subnet_id      = aws_subnet.subnet_58.id
  route_table_id = aws_route_table.subnet_58.id
}

resource "aws_route_table" "subnet_59" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-12"
  }
}

resource "aws_route" "subnet_59_default" {
  route_table_id         = aws_route_table.subnet_59.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_59" {
  subnet_id      = aws_subnet.subnet_59.id
  route_table_id = aws_route_table.subnet_59.id
}

resource "aws_route_table" "subnet_60" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-12"
  }
}

resource "aws_route" "subnet_60_default" {
  route_table_id         = aws_route_table.subnet_60.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_60" {
  subnet_id      = aws_subnet.subnet_60.id
  route_table_id = aws_route_table.subnet_60.id
}

resource "aws_route_table" "subnet_61" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-13"
  }
}

resource "aws_route" "subnet_61_default" {
  route_table_id         = aws_route_table.subnet_61.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_61" {
  subnet_id      = aws_subnet.subnet_61.id
  route_table_id = aws_route_table.subnet_61.id
}

resource "aws_route_table" "subnet_62" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-13"
  }
}

resource "aws_route" "subnet_62_default" {
  route_table_id         = aws_route_table.subnet_62.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_62" {
  subnet_id      = aws_subnet.subnet_62.id
  route_table_id = aws_route_table.subnet_62.id
}

resource "aws_route_table" "subnet_63" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-13"
  }
}

resource "aws_route" "subnet_63_default" {
  route_table_id         = aws_route_table.subnet_63.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_63" {
  subnet_id      = aws_subnet.subnet_63.id
  route_table_id = aws_route_table.subnet_63.id
}

resource "aws_route_table" "subnet_64" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-13"
  }
}

resource "aws_route" "subnet_64_default" {
  route_table_id         = aws_route_table.subnet_64.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_64" {
  subnet_id      = aws_subnet.subnet_64.id
  route_table_id = aws_route_table.subnet_64.id
}

resource "aws_route_table" "subnet_65" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-14"
  }
}

resource "aws_route" "subnet_65_default" {
  route_table_id         = aws_route_table.subnet_65.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_65" {
  subnet_id      = aws_subnet.subnet_65.id
  route_table_id = aws_route_table.subnet_65.id
}

resource "aws_route_table" "subnet_66" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-14"
  }
}

resource "aws_route" "subnet_66_default" {
  route_table_id         = aws_route_table.subnet_66.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_66" {
  subnet_id      = aws_subnet.subnet_66.id
  route_table_id = aws_route_table.subnet_66.id
}

resource "aws_route_table" "subnet_67" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-14"
  }
}

resource "aws_route" "subnet_67_default" {
  route_table_id         = aws_route_table.subnet_67.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_67" {
  subnet_id      = aws_subnet.subnet_67.id
  route_table_id = aws_route_table.subnet_67.id
}

resource "aws_route_table" "subnet_68" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-14"
  }
}

resource "aws_route" "subnet_68_default" {
  route_table_id         = aws_route_table.subnet_68.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_68" {
  subnet_id      = aws_subnet.subnet_68.id
  route_table_id = aws_route_table.subnet_68.id
}

resource "aws_route_table" "subnet_69" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-15"
  }
}

resource "aws_route" "subnet_69_default" {
  route_table_id         = aws_route_table.subnet_69.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_69" {
  subnet_id      = aws_subnet.subnet_69.id
  route_table_id = aws_route_table.subnet_69.id
}

resource "aws_route_table" "subnet_70" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-15"
  }
}

resource "aws_route" "subnet_70_default" {
  route_table_id         = aws_route_table.subnet_70.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_70" {
  subnet_id      = aws_subnet.subnet_70.id
  route_table_id = aws_route_table.subnet_70.id
}

resource "aws_route_table" "subnet_71" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-15"
  }
}

resource "aws_route" "subnet_71_default" {
  route_table_id         = aws_route_table.subnet_71.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_71" {
  subnet_id      = aws_subnet.subnet_71.id
  route_table_id = aws_route_table.subnet_71.id
}

resource "aws_route_table" "subnet_72" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-15"
  }
}

resource "aws_route" "subnet_72_default" {
  route_table_id         = aws_route_table.subnet_72.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_72" {
  subnet_id      = aws_subnet.subnet_72.id
  route_table_id = aws_route_table.subnet_72.id
}

resource "aws_route_table" "subnet_73" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-16"
  }
}

resource "aws_route" "subnet_73_default" {
  route_table_id         = aws_route_table.subnet_73.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_73" {
  subnet_id      = aws_subnet.subnet_73.id
  route_table_id = aws_route_table.subnet_73.id
}

resource "aws_route_table" "subnet_74" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-16"
  }
}

resource "aws_route" "subnet_74_default" {
  route_table_id         = aws_route_table.subnet_74.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_74" {
  subnet_id      = aws_subnet.subnet_74.id
  route_table_id = aws_route_table.subnet_74.id
}

resource "aws_route_table" "subnet_75" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-16"
  }
}

resource "aws_route" "subnet_75_default" {
  route_table_id         = aws_route_table.subnet_75.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_75" {
  subnet_id      = aws_subnet.subnet_75.id
  route_table_id = aws_route_table.subnet_75.id
}

resource "aws_route_table" "subnet_76" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-16"
  }
}

resource "aws_route" "subnet_76_default" {
  route_table_id         = aws_route_table.subnet_76.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_76" {
  subnet_id      = aws_subnet.subnet_76.id
  route_table_id = aws_route_table.subnet_76.id
}

resource "aws_route_table" "subnet_77" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-17"
  }
}

resource "aws_route" "subnet_77_default" {
  route_table_id         = aws_route_table.subnet_77.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_77" {
  subnet_id      = aws_subnet.subnet_77.id
  route_table_id = aws_route_table.subnet_77.id
}

resource "aws_route_table" "subnet_78" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-17"
  }
}

resource "aws_route" "subnet_78_default" {
  route_table_id         = aws_route_table.subnet_78.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_78" {
  subnet_id      = aws_subnet.subnet_78.id
  route_table_id = aws_route_table.subnet_78.id
}

resource "aws_route_table" "subnet_79" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-17"
  }
}

resource "aws_route" "subnet_79_default" {
  route_table_id         = aws_route_table.subnet_79.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_79" {
  subnet_id      = aws_subnet.subnet_79.id
  route_table_id = aws_route_table.subnet_79.id
}

resource "aws_route_table" "subnet_80" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-17"
  }
}

resource "aws_route" "subnet_80_default" {
  route_table_id         = aws_route_table.subnet_80.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_80" {
  subnet_id      = aws_subnet.subnet_80.id
  route_table_id = aws_route_table.subnet_80.id
}

resource "aws_route_table" "subnet_81" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-18"
  }
}

resource "aws_route" "subnet_81_default" {
  route_table_id         = aws_route_table.subnet_81.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_81" {
  subnet_id      = aws_subnet.subnet_81.id
  route_table_id = aws_route_table.subnet_81.id
}

resource "aws_route_table" "subnet_82" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-18"
  }
}

resource "aws_route" "subnet_82_default" {
  route_table_id         = aws_route_table.subnet_82.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_82" {
  subnet_id      = aws_subnet.subnet_82.id
  route_table_id = aws_route_table.subnet_82.id
}

resource "aws_route_table" "subnet_83" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-18"
  }
}

resource "aws_route" "subnet_83_default" {
  route_table_id         = aws_route_table.subnet_83.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_83" {
  subnet_id      = aws_subnet.subnet_83.id
  route_table_id = aws_route_table.subnet_83.id
}

resource "aws_route_table" "subnet_84" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-18"
  }
}

resource "aws_route" "subnet_84_default" {
  route_table_id         = aws_route_table.subnet_84.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_84" {
  subnet_id      = aws_subnet.subnet_84.id
  route_table_id = aws_route_table.subnet_84.id
}

resource "aws_route_table" "subnet_85" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-19"
  }
}

resource "aws_route" "subnet_85_default" {
  route_table_id         = aws_route_table.subnet_85.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_85" {
  subnet_id      = aws_subnet.subnet_85.id
  route_table_id = aws_route_table.subnet_85.id
}

resource "aws_route_table" "subnet_86" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-19"
  }
}

resource "aws_route" "subnet_86_default" {
  route_table_id         = aws_route_table.subnet_86.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_86" {
  subnet_id      = aws_subnet.subnet_86.id
  route_table_id = aws_route_table.subnet_86.id
}

resource "aws_route_table" "subnet_87" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-19"
  }
}

resource "aws_route" "subnet_87_default" {
  route_table_id         = aws_route_table.subnet_87.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_87" {
  subnet_id      = aws_subnet.subnet_87.id
  route_table_id = aws_route_table.subnet_87.id
}

resource "aws_route_table" "subnet_88" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-19"
  }
}

resource "aws_route" "subnet_88_default" {
  route_table_id         = aws_route_table.subnet_88.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_88" {
  subnet_id      = aws_subnet.subnet_88.id
  route_table_id = aws_route_table.subnet_88.id
}

resource "aws_route_table" "subnet_89" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-20"
  }
}

resource "aws_route" "subnet_89_default" {
  route_table_id         = aws_route_table.subnet_89.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_89" {
  subnet_id      = aws_subnet.subnet_89.id
  route_table_id = aws_route_table.subnet_89.id
}

resource "aws_route_table" "subnet_90" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-20"
  }
}

resource "aws_route" "subnet_90_default" {
  route_table_id         = aws_route_table.subnet_90.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_90" {
  subnet_id      = aws_subnet.subnet_90.id
  route_table_id = aws_route_table.subnet_90.id
}

resource "aws_route_table" "subnet_91" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-20"
  }
}

resource "aws_route" "subnet_91_default" {
  route_table_id         = aws_route_table.subnet_91.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_91" {
  subnet_id      = aws_subnet.subnet_91.id
  route_table_id = aws_route_table.subnet_91.id
}

resource "aws_route_table" "subnet_92" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-20"
  }
}

resource "aws_route" "subnet_92_default" {
  route_table_id         = aws_route_table.subnet_92.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_92" {
  subnet_id      = aws_subnet.subnet_92.id
  route_table_id = aws_route_table.subnet_92.id
}

resource "aws_route_table" "subnet_93" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-21"
  }
}

resource "aws_route" "subnet_93_default" {
  route_table_id         = aws_route_table.subnet_93.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_93" {
  subnet_id      = aws_subnet.subnet_93.id
  route_table_id = aws_route_table.subnet_93.id
}

resource "aws_route_table" "subnet_94" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-21"
  }
}

resource "aws_route" "subnet_94_default" {
  route_table_id         = aws_route_table.subnet_94.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_94" {
  subnet_id      = aws_subnet.subnet_94.id
  route_table_id = aws_route_table.subnet_94.id
}

resource "aws_route_table" "subnet_95" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-21"
  }
}

resource "aws_route" "subnet_95_default" {
  route_table_id         = aws_route_table.subnet_95.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_95" {
  subnet_id      = aws_subnet.subnet_95.id
  route_table_id = aws_route_table.subnet_95.id
}

resource "aws_route_table" "subnet_96" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-21"
  }
}

resource "aws_route" "subnet_96_default" {
  route_table_id         = aws_route_table.subnet_96.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_96" {
  subnet_id      = aws_subnet.subnet_96.id
  route_table_id = aws_route_table.subnet_96.id
}

resource "aws_route_table" "subnet_97" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-22"
  }
}

resource "aws_route" "subnet_97_default" {
  route_table_id         = aws_route_table.subnet_97.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_97" {
  subnet_id      = aws_subnet.subnet_97.id
  route_table_id = aws_route_table.subnet_97.id
}

resource "aws_route_table" "subnet_98" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-22"
  }
}

resource "aws_route" "subnet_98_default" {
  route_table_id         = aws_route_table.subnet_98.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_98" {
  subnet_id      = aws_subnet.subnet_98.id
  route_table_id = aws_route_table.subnet_98.id
}

resource "aws_route_table" "subnet_99" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-22"
  }
}

resource "aws_route" "subnet_99_default" {
  route_table_id         = aws_route_table.subnet_99.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_99" {
  subnet_id      = aws_subnet.subnet_99.id
  route_table_id = aws_route_table.subnet_99.id
}

resource "aws_route_table" "subnet_100" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-22"
  }
}

resource "aws_route" "subnet_100_default" {
  route_table_id         = aws_route_table.subnet_100.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_100" {
  subnet_id      = aws_subnet.subnet_100.id
  route_table_id = aws_route_table.subnet_100.id
}

resource "aws_route_table" "subnet_101" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-23"
  }
}

resource "aws_route" "subnet_101_default" {
  route_table_id         = aws_route_table.subnet_101.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_101" {
  subnet_id      = aws_subnet.subnet_101.id
  route_table_id = aws_route_table.subnet_101.id
}

resource "aws_route_table" "subnet_102" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-23"
  }
}

resource "aws_route" "subnet_102_default" {
  route_table_id         = aws_route_table.subnet_102.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_102" {
  subnet_id      = aws_subnet.subnet_102.id
  route_table_id = aws_route_table.subnet_102.id
}

resource "aws_route_table" "subnet_103" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-23"
  }
}

resource "aws_route" "subnet_103_default" {
  route_table_id         = aws_route_table.subnet_103.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_103" {
  subnet_id      = aws_subnet.subnet_103.id
  route_table_id = aws_route_table.subnet_103.id
}

resource "aws_route_table" "subnet_104" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-23"
  }
}

resource "aws_route" "subnet_104_default" {
  route_table_id         = aws_route_table.subnet_104.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_104" {
  subnet_id      = aws_subnet.subnet_104.id
  route_table_id = aws_route_table.subnet_104.id
}

resource "aws_route_table" "subnet_105" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-24"
  }
}

resource "aws_route" "subnet_105_default" {
  route_table_id         = aws_route_table.subnet_105.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_105" {
  subnet_id      = aws_subnet.subnet_105.id
  route_table_id = aws_route_table.subnet_105.id
}

resource "aws_route_table" "subnet_106" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-24"
  }
}

resource "aws_route" "subnet_106_default" {
  route_table_id         = aws_route_table.subnet_106.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_106" {
  subnet_id      = aws_subnet.subnet_106.id
  route_table_id = aws_route_table.subnet_106.id
}

resource "aws_route_table" "subnet_107" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-24"
  }
}

resource "aws_route" "subnet_107_default" {
  route_table_id         = aws_route_table.subnet_107.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_107" {
  subnet_id      = aws_subnet.subnet_107.id
  route_table_id = aws_route_table.subnet_107.id
}

resource "aws_route_table" "subnet_108" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-24"
  }
}

resource "aws_route" "subnet_108_default" {
  route_table_id         = aws_route_table.subnet_108.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_108" {
  subnet_id      = aws_subnet.subnet_108.id
  route_table_id = aws_route_table.subnet_108.id
}

resource "aws_route_table" "subnet_109" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-25"
  }
}

resource "aws_route" "subnet_109_default" {
  route_table_id         = aws_route_table.subnet_109.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_109" {
  subnet_id      = aws_subnet.subnet_109.id
  route_table_id = aws_route_table.subnet_109.id
}

resource "aws_route_table" "subnet_110" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-25"
  }
}

resource "aws_route" "subnet_110_default" {
  route_table_id         = aws_route_table.subnet_110.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_110" {
  subnet_id      = aws_subnet.subnet_110.id
  route_table_id = aws_route_table.subnet_110.id
}

resource "aws_route_table" "subnet_111" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-25"
  }
}

resource "aws_route" "subnet_111_default" {
  route_table_id         = aws_route_table.subnet_111.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_111" {
  subnet_id      = aws_subnet.subnet_111.id
  route_table_id = aws_route_table.subnet_111.id
}

resource "aws_route_table" "subnet_112" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-25"
  }
}

resource "aws_route" "subnet_112_default" {
  route_table_id         = aws_route_table.subnet_112.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_112" {
  subnet_id      = aws_subnet.subnet_112.id
  route_table_id = aws_route_table.subnet_112.id
}

resource "aws_route_table" "subnet_113" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-26"
  }
}

resource "aws_route" "subnet_113_default" {
  route_table_id         = aws_route_table.subnet_113.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_113" {
  subnet_id      = aws_subnet.subnet_113.id
  route_table_id = aws_route_table.subnet_113.id
}

resource "aws_route_table" "subnet_114" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-26"
  }
}

resource "aws_route" "subnet_114_default" {
  route_table_id         = aws_route_table.subnet_114.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_114" {
  subnet_id      = aws_subnet.subnet_114.id
  route_table_id = aws_route_table.subnet_114.id
}

resource "aws_route_table" "subnet_115" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-26"
  }
}

resource "aws_route" "subnet_115_default" {
  route_table_id         = aws_route_table.subnet_115.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_115" {
  subnet_id      = aws_subnet.subnet_115.id
  route_table_id = aws_route_table.subnet_115.id
}

resource "aws_route_table" "subnet_116" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-26"
  }
}

resource "aws_route" "subnet_116_default" {
  route_table_id         = aws_route_table.subnet_116.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_116" {
  subnet_id      = aws_subnet.subnet_116.id
  route_table_id = aws_route_table.subnet_116.id
}

resource "aws_route_table" "subnet_117" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-27"
  }
}

resource "aws_route" "subnet_117_default" {
  route_table_id         = aws_route_table.subnet_117.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_117" {
  subnet_id      = aws_subnet.subnet_117.id
  route_table_id = aws_route_table.subnet_117.id
}

resource "aws_route_table" "subnet_118" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-27"
  }
}

resource "aws_route" "subnet_118_default" {
  route_table_id         = aws_route_table.subnet_118.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_118" {
  subnet_id      = aws_subnet.subnet_118.id
  route_table_id = aws_route_table.subnet_118.id
}

resource "aws_route_table" "subnet_119" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-27"
  }
}

resource "aws_route" "subnet_119_default" {
  route_table_id         = aws_route_table.subnet_119.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_119" {
  subnet_id      = aws_subnet.subnet_119.id
  route_table_id = aws_route_table.subnet_119.id
}

resource "aws_route_table" "subnet_120" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-27"
  }
}

resource "aws_route" "subnet_120_default" {
  route_table_id         = aws_route_table.subnet_120.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_120" {
  subnet_id      = aws_subnet.subnet_120.id
  route_table_id = aws_route_table.subnet_120.id
}

resource "aws_route_table" "subnet_121" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-28"
  }
}

resource "aws_route" "subnet_121_default" {
  route_table_id         = aws_route_table.subnet_121.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_121" {
  subnet_id      = aws_subnet.subnet_121.id
  route_table_id = aws_route_table.subnet_121.id
}

resource "aws_route_table" "subnet_122" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-28"
  }
}

resource "aws_route" "subnet_122_default" {
  route_table_id         = aws_route_table.subnet_122.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_122" {
  subnet_id      = aws_subnet.subnet_122.id
  route_table_id = aws_route_table.subnet_122.id
}

resource "aws_route_table" "subnet_123" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-28"
  }
}

resource "aws_route" "subnet_123_default" {
  route_table_id         = aws_route_table.subnet_123.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_123" {
  subnet_id      = aws_subnet.subnet_123.id
  route_table_id = aws_route_table.subnet_123.id
}

resource "aws_route_table" "subnet_124" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-28"
  }
}

resource "aws_route" "subnet_124_default" {
  route_table_id         = aws_route_table.subnet_124.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_124" {
  subnet_id      = aws_subnet.subnet_124.id
  route_table_id = aws_route_table.subnet_124.id
}

resource "aws_route_table" "subnet_125" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-29"
  }
}

resource "aws_route" "subnet_125_default" {
  route_table_id         = aws_route_table.subnet_125.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_125" {
  subnet_id      = aws_subnet.subnet_125.id
  route_table_id = aws_route_table.subnet_125.id
}

resource "aws_route_table" "subnet_126" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-29"
  }
}

resource "aws_route" "subnet_126_default" {
  route_table_id         = aws_route_table.subnet_126.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_126" {
  subnet_id      = aws_subnet.subnet_126.id
  route_table_id = aws_route_table.subnet_126.id
}

resource "aws_route_table" "subnet_127" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-29"
  }
}

resource "aws_route" "subnet_127_default" {
  route_table_id         = aws_route_table.subnet_127.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_127" {
  subnet_id      = aws_subnet.subnet_127.id
  route_table_id = aws_route_table.subnet_127.id
}

resource "aws_route_table" "subnet_128" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-29"
  }
}

resource "aws_route" "subnet_128_default" {
  route_table_id         = aws_route_table.subnet_128.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_128" {
  subnet_id      = aws_subnet.subnet_128.id
  route_table_id = aws_route_table.subnet_128.id
}

resource "aws_route_table" "subnet_129" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-30"
  }
}

resource "aws_route" "subnet_129_default" {
  route_table_id         = aws_route_table.subnet_129.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_129" {
  subnet_id      = aws_subnet.subnet_129.id
  route_table_id = aws_route_table.subnet_129.id
}

resource "aws_route_table" "subnet_130" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-30"
  }
}

resource "aws_route" "subnet_130_default" {
  route_table_id         = aws_route_table.subnet_130.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_130" {
  subnet_id      = aws_subnet.subnet_130.id
  route_table_id = aws_route_table.subnet_130.id
}

resource "aws_route_table" "subnet_131" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-30"
  }
}

resource "aws_route" "subnet_131_default" {
  route_table_id         = aws_route_table.subnet_131.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_131" {
  subnet_id      = aws_subnet.subnet_131.id
  route_table_id = aws_route_table.subnet_131.id
}

resource "aws_route_table" "subnet_132" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-30"
  }
}

resource "aws_route" "subnet_132_default" {
  route_table_id         = aws_route_table.subnet_132.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_132" {
  subnet_id      = aws_subnet.subnet_132.id
  route_table_id = aws_route_table.subnet_132.id
}

resource "aws_route_table" "subnet_133" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-31"
  }
}

resource "aws_route" "subnet_133_default" {
  route_table_id         = aws_route_table.subnet_133.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_133" {
  subnet_id      = aws_subnet.subnet_133.id
  route_table_id = aws_route_table.subnet_133.id
}

resource "aws_route_table" "subnet_134" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-31"
  }
}

resource "aws_route" "subnet_134_default" {
  route_table_id         = aws_route_table.subnet_134.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_134" {
  subnet_id      = aws_subnet.subnet_134.id
  route_table_id = aws_route_table.subnet_134.id
}

resource "aws_route_table" "subnet_135" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-31"
  }
}

resource "aws_route" "subnet_135_default" {
  route_table_id         = aws_route_table.subnet_135.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_135" {
  subnet_id      = aws_subnet.subnet_135.id
  route_table_id = aws_route_table.subnet_135.id
}

resource "aws_route_table" "subnet_136" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-31"
  }
}

resource "aws_route" "subnet_136_default" {
  route_table_id         = aws_route_table.subnet_136.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_136" {
  subnet_id      = aws_subnet.subnet_136.id
  route_table_id = aws_route_table.subnet_136.id
}

resource "aws_route_table" "subnet_137" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-32"
  }
}

resource "aws_route" "subnet_137_default" {
  route_table_id         = aws_route_table.subnet_137.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_137" {
  subnet_id      = aws_subnet.subnet_137.id
  route_table_id = aws_route_table.subnet_137.id
}

resource "aws_route_table" "subnet_138" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-32"
  }
}

resource "aws_route" "subnet_138_default" {
  route_table_id         = aws_route_table.subnet_138.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_138" {
  subnet_id      = aws_subnet.subnet_138.id
  route_table_id = aws_route_table.subnet_138.id
}

resource "aws_route_table" "subnet_139" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-32"
  }
}

resource "aws_route" "subnet_139_default" {
  route_table_id         = aws_route_table.subnet_139.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_139" {
  subnet_id      = aws_subnet.subnet_139.id
  route_table_id = aws_route_table.subnet_139.id
}

resource "aws_route_table" "subnet_140" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-32"
  }
}

resource "aws_route" "subnet_140_default" {
  route_table_id         = aws_route_table.subnet_140.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_140" {
  subnet_id      = aws_subnet.subnet_140.id
  route_table_id = aws_route_table.subnet_140.id
}

resource "aws_route_table" "subnet_141" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-33"
  }
}

resource "aws_route" "subnet_141_default" {
  route_table_id         = aws_route_table.subnet_141.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_141" {
  subnet_id      = aws_subnet.subnet_141.id
  route_table_id = aws_route_table.subnet_141.id
}

resource "aws_route_table" "subnet_142" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-33"
  }
}

resource "aws_route" "subnet_142_default" {
  route_table_id         = aws_route_table.subnet_142.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_142" {
  subnet_id      = aws_subnet.subnet_142.id
  route_table_id = aws_route_table.subnet_142.id
}

resource "aws_route_table" "subnet_143" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-33"
  }
}

resource "aws_route" "subnet_143_default" {
  route_table_id         = aws_route_table.subnet_143.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_143" {
  subnet_id      = aws_subnet.subnet_143.id
  route_table_id = aws_route_table.subnet_143.id
}

resource "aws_route_table" "subnet_144" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-33"
  }
}

resource "aws_route" "subnet_144_default" {
  route_table_id         = aws_route_table.subnet_144.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_144" {
  subnet_id      = aws_subnet.subnet_144.id
  route_table_id = aws_route_table.subnet_144.id
}

resource "aws_route_table" "subnet_145" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-34"
  }
}

resource "aws_route" "subnet_145_default" {
  route_table_id         = aws_route_table.subnet_145.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_145" {
  subnet_id      = aws_subnet.subnet_145.id
  route_table_id = aws_route_table.subnet_145.id
}

resource "aws_route_table" "subnet_146" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-34"
  }
}

resource "aws_route" "subnet_146_default" {
  route_table_id         = aws_route_table.subnet_146.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_146" {
  subnet_id      = aws_subnet.subnet_146.id
  route_table_id = aws_route_table.subnet_146.id
}

resource "aws_route_table" "subnet_147" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-34"
  }
}

resource "aws_route" "subnet_147_default" {
  route_table_id         = aws_route_table.subnet_147.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_147" {
  subnet_id      = aws_subnet.subnet_147.id
  route_table_id = aws_route_table.subnet_147.id
}

resource "aws_route_table" "subnet_148" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-34"
  }
}

resource "aws_route" "subnet_148_default" {
  route_table_id         = aws_route_table.subnet_148.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_148" {
  subnet_id      = aws_subnet.subnet_148.id
  route_table_id = aws_route_table.subnet_148.id
}

resource "aws_route_table" "subnet_149" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-35"
  }
}

resource "aws_route" "subnet_149_default" {
  route_table_id         = aws_route_table.subnet_149.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_149" {
  subnet_id      = aws_subnet.subnet_149.id
  route_table_id = aws_route_table.subnet_149.id
}

resource "aws_route_table" "subnet_150" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-35"
  }
}

resource "aws_route" "subnet_150_default" {
  route_table_id         = aws_route_table.subnet_150.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_150" {
  subnet_id      = aws_subnet.subnet_150.id
  route_table_id = aws_route_table.subnet_150.id
}

resource "aws_route_table" "subnet_151" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-35"
  }
}

resource "aws_route" "subnet_151_default" {
  route_table_id         = aws_route_table.subnet_151.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_151" {
  subnet_id      = aws_subnet.subnet_151.id
  route_table_id = aws_route_table.subnet_151.id
}

resource "aws_route_table" "subnet_152" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-35"
  }
}

resource "aws_route" "subnet_152_default" {
  route_table_id         = aws_route_table.subnet_152.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_152" {
  subnet_id      = aws_subnet.subnet_152.id
  route_table_id = aws_route_table.subnet_152.id
}

resource "aws_route_table" "subnet_153" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-36"
  }
}

resource "aws_route" "subnet_153_default" {
  route_table_id         = aws_route_table.subnet_153.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_153" {
  subnet_id      = aws_subnet.subnet_153.id
  route_table_id = aws_route_table.subnet_153.id
}

resource "aws_route_table" "subnet_154" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-36"
  }
}

resource "aws_route" "subnet_154_default" {
  route_table_id         = aws_route_table.subnet_154.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_154" {
  subnet_id      = aws_subnet.subnet_154.id
  route_table_id = aws_route_table.subnet_154.id
}

resource "aws_route_table" "subnet_155" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-36"
  }
}

resource "aws_route" "subnet_155_default" {
  route_table_id         = aws_route_table.subnet_155.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_155" {
  subnet_id      = aws_subnet.subnet_155.id
  route_table_id = aws_route_table.subnet_155.id
}

resource "aws_route_table" "subnet_156" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-36"
  }
}

resource "aws_route" "subnet_156_default" {
  route_table_id         = aws_route_table.subnet_156.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_156" {
  subnet_id      = aws_subnet.subnet_156.id
  route_table_id = aws_route_table.subnet_156.id
}

resource "aws_route_table" "subnet_157" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-37"
  }
}

resource "aws_route" "subnet_157_default" {
  route_table_id         = aws_route_table.subnet_157.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_157" {
  subnet_id      = aws_subnet.subnet_157.id
  route_table_id = aws_route_table.subnet_157.id
}

resource "aws_route_table" "subnet_158" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-37"
  }
}

resource "aws_route" "subnet_158_default" {
  route_table_id         = aws_route_table.subnet_158.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_158" {
  subnet_id      = aws_subnet.subnet_158.id
  route_table_id = aws_route_table.subnet_158.id
}

resource "aws_route_table" "subnet_159" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-37"
  }
}

resource "aws_route" "subnet_159_default" {
  route_table_id         = aws_route_table.subnet_159.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_159" {
  subnet_id      = aws_subnet.subnet_159.id
  route_table_id = aws_route_table.subnet_159.id
}

resource "aws_route_table" "subnet_160" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-37"
  }
}

resource "aws_route" "subnet_160_default" {
  route_table_id         = aws_route_table.subnet_160.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_160" {
  subnet_id      = aws_subnet.subnet_160.id
  route_table_id = aws_route_table.subnet_160.id
}

resource "aws_route_table" "subnet_161" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-38"
  }
}

resource "aws_route" "subnet_161_default" {
  route_table_id         = aws_route_table.subnet_161.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_161" {
  subnet_id      = aws_subnet.subnet_161.id
  route_table_id = aws_route_table.subnet_161.id
}

resource "aws_route_table" "subnet_162" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-38"
  }
}

resource "aws_route" "subnet_162_default" {
  route_table_id         = aws_route_table.subnet_162.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_162" {
  subnet_id      = aws_subnet.subnet_162.id
  route_table_id = aws_route_table.subnet_162.id
}

resource "aws_route_table" "subnet_163" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-38"
  }
}

resource "aws_route" "subnet_163_default" {
  route_table_id         = aws_route_table.subnet_163.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_163" {
  subnet_id      = aws_subnet.subnet_163.id
  route_table_id = aws_route_table.subnet_163.id
}

resource "aws_route_table" "subnet_164" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-38"
  }
}

resource "aws_route" "subnet_164_default" {
  route_table_id         = aws_route_table.subnet_164.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_164" {
  subnet_id      = aws_subnet.subnet_164.id
  route_table_id = aws_route_table.subnet_164.id
}

resource "aws_route_table" "subnet_165" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-39"
  }
}

resource "aws_route" "subnet_165_default" {
  route_table_id         = aws_route_table.subnet_165.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_165" {
  subnet_id      = aws_subnet.subnet_165.id
  route_table_id = aws_route_table.subnet_165.id
}

resource "aws_route_table" "subnet_166" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-39"
  }
}

resource "aws_route" "subnet_166_default" {
  route_table_id         = aws_route_table.subnet_166.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_166" {
  subnet_id      = aws_subnet.subnet_166.id
  route_table_id = aws_route_table.subnet_166.id
}

resource "aws_route_table" "subnet_167" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-39"
  }
}

resource "aws_route" "subnet_167_default" {
  route_table_id         = aws_route_table.subnet_167.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_167" {
  subnet_id      = aws_subnet.subnet_167.id
  route_table_id = aws_route_table.subnet_167.id
}

resource "aws_route_table" "subnet_168" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-39"
  }
}

resource "aws_route" "subnet_168_default" {
  route_table_id         = aws_route_table.subnet_168.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_168" {
  subnet_id      = aws_subnet.subnet_168.id
  route_table_id = aws_route_table.subnet_168.id
}

resource "aws_route_table" "subnet_169" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-40"
  }
}

resource "aws_route" "subnet_169_default" {
  route_table_id         = aws_route_table.subnet_169.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_169" {
  subnet_id      = aws_subnet.subnet_169.id
  route_table_id = aws_route_table.subnet_169.id
}

resource "aws_route_table" "subnet_170" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-40"
  }
}

resource "aws_route" "subnet_170_default" {
  route_table_id         = aws_route_table.subnet_170.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_170" {
  subnet_id      = aws_subnet.subnet_170.id
  route_table_id = aws_route_table.subnet_170.id
}

resource "aws_route_table" "subnet_171" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-40"
  }
}

resource "aws_route" "subnet_171_default" {
  route_table_id         = aws_route_table.subnet_171.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_171" {
  subnet_id      = aws_subnet.subnet_171.id
  route_table_id = aws_route_table.subnet_171.id
}

resource "aws_route_table" "subnet_172" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-40"
  }
}

resource "aws_route" "subnet_172_default" {
  route_table_id         = aws_route_table.subnet_172.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_172" {
  subnet_id      = aws_subnet.subnet_172.id
  route_table_id = aws_route_table.subnet_172.id
}

resource "aws_route_table" "subnet_173" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-41"
  }
}

resource "aws_route" "subnet_173_default" {
  route_table_id         = aws_route_table.subnet_173.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_173" {
  subnet_id      = aws_subnet.subnet_173.id
  route_table_id = aws_route_table.subnet_173.id
}

resource "aws_route_table" "subnet_174" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-41"
  }
}

resource "aws_route" "subnet_174_default" {
  route_table_id         = aws_route_table.subnet_174.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_174" {
  subnet_id      = aws_subnet.subnet_174.id
  route_table_id = aws_route_table.subnet_174.id
}

resource "aws_route_table" "subnet_175" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-41"
  }
}

resource "aws_route" "subnet_175_default" {
  route_table_id         = aws_route_table.subnet_175.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_175" {
  subnet_id      = aws_subnet.subnet_175.id
  route_table_id = aws_route_table.subnet_175.id
}

resource "aws_route_table" "subnet_176" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-41"
  }
}

resource "aws_route" "subnet_176_default" {
  route_table_id         = aws_route_table.subnet_176.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_176" {
  subnet_id      = aws_subnet.subnet_176.id
  route_table_id = aws_route_table.subnet_176.id
}

resource "aws_route_table" "subnet_177" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-42"
  }
}

resource "aws_route" "subnet_177_default" {
  route_table_id         = aws_route_table.subnet_177.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_177" {
  subnet_id      = aws_subnet.subnet_177.id
  route_table_id = aws_route_table.subnet_177.id
}

resource "aws_route_table" "subnet_178" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-42"
  }
}

resource "aws_route" "subnet_178_default" {
  route_table_id         = aws_route_table.subnet_178.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_178" {
  subnet_id      = aws_subnet.subnet_178.id
  route_table_id = aws_route_table.subnet_178.id
}

resource "aws_route_table" "subnet_179" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-42"
  }
}

resource "aws_route" "subnet_179_default" {
  route_table_id         = aws_route_table.subnet_179.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_179" {
  subnet_id      = aws_subnet.subnet_179.id
  route_table_id = aws_route_table.subnet_179.id
}

resource "aws_route_table" "subnet_180" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-42"
  }
}

resource "aws_route" "subnet_180_default" {
  route_table_id         = aws_route_table.subnet_180.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_180" {
  subnet_id      = aws_subnet.subnet_180.id
  route_table_id = aws_route_table.subnet_180.id
}

resource "aws_route_table" "subnet_181" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-43"
  }
}

resource "aws_route" "subnet_181_default" {
  route_table_id         = aws_route_table.subnet_181.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_181" {
  subnet_id      = aws_subnet.subnet_181.id
  route_table_id = aws_route_table.subnet_181.id
}

resource "aws_route_table" "subnet_182" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-43"
  }
}

resource "aws_route" "subnet_182_default" {
  route_table_id         = aws_route_table.subnet_182.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_182" {
  subnet_id      = aws_subnet.subnet_182.id
  route_table_id = aws_route_table.subnet_182.id
}

resource "aws_route_table" "subnet_183" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-43"
  }
}

resource "aws_route" "subnet_183_default" {
  route_table_id         = aws_route_table.subnet_183.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_183" {
  subnet_id      = aws_subnet.subnet_183.id
  route_table_id = aws_route_table.subnet_183.id
}

resource "aws_route_table" "subnet_184" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-43"
  }
}

resource "aws_route" "subnet_184_default" {
  route_table_id         = aws_route_table.subnet_184.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_184" {
  subnet_id      = aws_subnet.subnet_184.id
  route_table_id = aws_route_table.subnet_184.id
}

resource "aws_route_table" "subnet_185" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-44"
  }
}

resource "aws_route" "subnet_185_default" {
  route_table_id         = aws_route_table.subnet_185.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_185" {
  subnet_id      = aws_subnet.subnet_185.id
  route_table_id = aws_route_table.subnet_185.id
}

resource "aws_route_table" "subnet_186" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-44"
  }
}

resource "aws_route" "subnet_186_default" {
  route_table_id         = aws_route_table.subnet_186.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_186" {
  subnet_id      = aws_subnet.subnet_186.id
  route_table_id = aws_route_table.subnet_186.id
}

resource "aws_route_table" "subnet_187" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-44"
  }
}

resource "aws_route" "subnet_187_default" {
  route_table_id         = aws_route_table.subnet_187.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_187" {
  subnet_id      = aws_subnet.subnet_187.id
  route_table_id = aws_route_table.subnet_187.id
}

resource "aws_route_table" "subnet_188" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-44"
  }
}

resource "aws_route" "subnet_188_default" {
  route_table_id         = aws_route_table.subnet_188.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_188" {
  subnet_id      = aws_subnet.subnet_188.id
  route_table_id = aws_route_table.subnet_188.id
}

resource "aws_route_table" "subnet_189" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-45"
  }
}

resource "aws_route" "subnet_189_default" {
  route_table_id         = aws_route_table.subnet_189.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_189" {
  subnet_id      = aws_subnet.subnet_189.id
  route_table_id = aws_route_table.subnet_189.id
}

resource "aws_route_table" "subnet_190" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-45"
  }
}

resource "aws_route" "subnet_190_default" {
  route_table_id         = aws_route_table.subnet_190.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_190" {
  subnet_id      = aws_subnet.subnet_190.id
  route_table_id = aws_route_table.subnet_190.id
}

resource "aws_route_table" "subnet_191" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-45"
  }
}

resource "aws_route" "subnet_191_default" {
  route_table_id         = aws_route_table.subnet_191.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_191" {
  subnet_id      = aws_subnet.subnet_191.id
  route_table_id = aws_route_table.subnet_191.id
}

resource "aws_route_table" "subnet_192" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-45"
  }
}

resource "aws_route" "subnet_192_default" {
  route_table_id         = aws_route_table.subnet_192.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_192" {
  subnet_id      = aws_subnet.subnet_192.id
  route_table_id = aws_route_table.subnet_192.id
}

resource "aws_route_table" "subnet_193" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-46"
  }
}

resource "aws_route" "subnet_193_default" {
  route_table_id         = aws_route_table.subnet_193.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_193" {
  subnet_id      = aws_subnet.subnet_193.id
  route_table_id = aws_route_table.subnet_193.id
}

resource "aws_route_table" "subnet_194" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-46"
  }
}

resource "aws_route" "subnet_194_default" {
  route_table_id         = aws_route_table.subnet_194.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_194" {
  subnet_id      = aws_subnet.subnet_194.id
  route_table_id = aws_route_table.subnet_194.id
}

resource "aws_route_table" "subnet_195" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-46"
  }
}

resource "aws_route" "subnet_195_default" {
  route_table_id         = aws_route_table.subnet_195.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_195" {
  subnet_id      = aws_subnet.subnet_195.id
  route_table_id = aws_route_table.subnet_195.id
}

resource "aws_route_table" "subnet_196" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-46"
  }
}

resource "aws_route" "subnet_196_default" {
  route_table_id         = aws_route_table.subnet_196.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_196" {
  subnet_id      = aws_subnet.subnet_196.id
  route_table_id = aws_route_table.subnet_196.id
}

resource "aws_route_table" "subnet_197" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-47"
  }
}

resource "aws_route" "subnet_197_default" {
  route_table_id         = aws_route_table.subnet_197.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_197" {
  subnet_id      = aws_subnet.subnet_197.id
  route_table_id = aws_route_table.subnet_197.id
}

resource "aws_route_table" "subnet_198" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-47"
  }
}

resource "aws_route" "subnet_198_default" {
  route_table_id         = aws_route_table.subnet_198.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_198" {
  subnet_id      = aws_subnet.subnet_198.id
  route_table_id = aws_route_table.subnet_198.id
}

resource "aws_route_table" "subnet_199" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-47"
  }
}

resource "aws_route" "subnet_199_default" {
  route_table_id         = aws_route_table.subnet_199.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_199" {
  subnet_id      = aws_subnet.subnet_199.id
  route_table_id = aws_route_table.subnet_199.id
}

resource "aws_route_table" "subnet_200" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-47"
  }
}

resource "aws_route" "subnet_200_default" {
  route_table_id         = aws_route_table.subnet_200.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_200" {
  subnet_id      = aws_subnet.subnet_200.id
  route_table_id = aws_route_table.subnet_200.id
}

resource "aws_route_table" "subnet_201" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1a-48"
  }
}

resource "aws_route" "subnet_201_default" {
  route_table_id         = aws_route_table.subnet_201.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_205.id
}

resource "aws_route_table_association" "subnet_201" {
  subnet_id      = aws_subnet.subnet_201.id
  route_table_id = aws_route_table.subnet_201.id
}

resource "aws_route_table" "subnet_202" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1b-48"
  }
}

resource "aws_route" "subnet_202_default" {
  route_table_id         = aws_route_table.subnet_202.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_206.id
}

resource "aws_route_table_association" "subnet_202" {
  subnet_id      = aws_subnet.subnet_202.id
  route_table_id = aws_route_table.subnet_202.id
}

resource "aws_route_table" "subnet_203" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1c-48"
  }
}

resource "aws_route" "subnet_203_default" {
  route_table_id         = aws_route_table.subnet_203.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_207.id
}

resource "aws_route_table_association" "subnet_203" {
  subnet_id      = aws_subnet.subnet_203.id
  route_table_id = aws_route_table.subnet_203.id
}

resource "aws_route_table" "subnet_204" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "private-1d-48"
  }
}

resource "aws_route" "subnet_204_default" {
  route_table_id         = aws_route_table.subnet_204.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_208.id
}

resource "aws_route_table_association" "subnet_204" {
  subnet_id      = aws_subnet.subnet_204.id
  route_table_id = aws_route_table.subnet_204.id
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
  name     = "platform"
  role_arn = aws_iam_role.cluster.arn
  version  = "1.35"

  access_config {
    authentication_mode = "API_AND_CONFIG_MAP"
  }

  vpc_config {
    subnet_ids = [
      aws_subnet.subnet_5.id,
      aws_subnet.subnet_6.id,
      aws_subnet.subnet_7.id,
      aws_subnet.subnet_8.id,
      aws_subnet.subnet_9.id,
      aws_subnet.subnet_10.id,
      aws_subnet.subnet_11.id,
      aws_subnet.subnet_12.id,
      aws_subnet.subnet_13.id,
      aws_subnet.subnet_14.id,
      aws_subnet.subnet_15.id,
      aws_subnet.subnet_16.id,
      aws_subnet.subnet_17.id,
      aws_subnet.subnet_18.id,
      aws_subnet.subnet_19.id,
      aws_subnet.subnet_20.id,
      aws_subnet.subnet_21.id,
      aws_subnet.subnet_22.id,
      aws_subnet.subnet_23.id,
      aws_subnet.subnet_24.id,
      aws_subnet.subnet_25.id,
      aws_subnet.subnet_26.id,
      aws_subnet.subnet_27.id,
      aws_subnet.subnet_28.id,
      aws_subnet.subnet_29.id,
      aws_subnet.subnet_30.id,
      aws_subnet.subnet_31.id,
      aws_subnet.subnet_32.id,
      aws_subnet.subnet_33.id,
      aws_subnet.subnet_34.id,
      aws_subnet.subnet_35.id,
      aws_subnet.subnet_36.id,
      aws_subnet.subnet_37.id,
      aws_subnet.subnet_38.id,
      aws_subnet.subnet_39.id,
      aws_subnet.subnet_40.id,
      aws_subnet.subnet_41.id,
      aws_subnet.subnet_42.id,
      aws_subnet.subnet_43.id,
      aws_subnet.subnet_44.id,
      aws_subnet.subnet_45.id,
      aws_subnet.subnet_46.id,
      aws_subnet.subnet_47.id,
      aws_subnet.subnet_48.id,
      aws_subnet.subnet_49.id,
      aws_subnet.subnet_50.id,
      aws_subnet.subnet_51.id,
      aws_subnet.subnet_52.id,
      aws_subnet.subnet_53.id,
      aws_subnet.subnet_54.id,
      aws_subnet.subnet_55.id,
      aws_subnet.subnet_56.id,
      aws_subnet.subnet_57.id,
      aws_subnet.subnet_58.id,
      aws_subnet.subnet_59.id,
      aws_subnet.subnet_60.id,
      aws_subnet.subnet_61.id,
      aws_subnet.subnet_62.id,
      aws_subnet.subnet_63.id,
      aws_subnet.subnet_64.id,
      aws_subnet.subnet_65.id,
      aws_subnet.subnet_66.id,
      aws_subnet.subnet_67.id,
      aws_subnet.subnet_68.id,
      aws_subnet.subnet_69.id,
      aws_subnet.subnet_70.id,
      aws_subnet.subnet_71.id,
      aws_subnet.subnet_72.id,
      aws_subnet.subnet_73.id,
      aws_subnet.subnet_74.id,
      aws_subnet.subnet_75.id,
      aws_subnet.subnet_76.id,
      aws_subnet.subnet_77.id,
      aws_subnet.subnet_78.id,
      aws_subnet.subnet_79.id,
      aws_subnet.subnet_80.id,
      aws_subnet.subnet_81.id,
      aws_subnet.subnet_82.id,
      aws_subnet.subnet_83.id,
      aws_subnet.subnet_84.id,
      aws_subnet.subnet_85.id,
      aws_subnet.subnet_86.id,
      aws_subnet.subnet_87.id,
      aws_subnet.subnet_88.id,
      aws_subnet.subnet_89.id,
      aws_subnet.subnet_90.id,
      aws_subnet.subnet_91.id,
      aws_subnet.subnet_92.id,
      aws_subnet.subnet_93.id,
      aws_subnet.subnet_94.id,
      aws_subnet.subnet_95.id,
      aws_subnet.subnet_96.id,
      aws_subnet.subnet_97.id,
      aws_subnet.subnet_98.id,
      aws_subnet.subnet_99.id,
      aws_subnet.subnet_100.id,
      aws_subnet.subnet_101.id,
      aws_subnet.subnet_102.id,
      aws_subnet.subnet_103.id,
      aws_subnet.subnet_104.id,
      aws_subnet.subnet_105.id,
      aws_subnet.subnet_106.id,
      aws_subnet.subnet_107.id,
      aws_subnet.subnet_108.id,
      aws_subnet.subnet_109.id,
      aws_subnet.subnet_110.id,
      aws_subnet.subnet_111.id,
      aws_subnet.subnet_112.id,
      aws_subnet.subnet_113.id,
      aws_subnet.subnet_114.id,
      aws_subnet.subnet_115.id,
      aws_subnet.subnet_116.id,
      aws_subnet.subnet_117.id,
      aws_subnet.subnet_118.id,
      aws_subnet.subnet_119.id,
      aws_subnet.subnet_120.id,
      aws_subnet.subnet_121.id,
      aws_subnet.subnet_122.id,
      aws_subnet.subnet_123.id,
      aws_subnet.subnet_124.id,
      aws_subnet.subnet_125.id,
      aws_subnet.subnet_126.id,
      aws_subnet.subnet_127.id,
      aws_subnet.subnet_128.id,
      aws_subnet.subnet_129.id,
      aws_subnet.subnet_130.id,
      aws_subnet.subnet_131.id,
      aws_subnet.subnet_132.id,
      aws_subnet.subnet_133.id,
      aws_subnet.subnet_134.id,
      aws_subnet.subnet_135.id,
      aws_subnet.subnet_136.id,
      aws_subnet.subnet_137.id,
      aws_subnet.subnet_138.id,
      aws_subnet.subnet_139.id,
      aws_subnet.subnet_140.id,
      aws_subnet.subnet_141.id,
      aws_subnet.subnet_142.id,
      aws_subnet.subnet_143.id,
      aws_subnet.subnet_144.id,
      aws_subnet.subnet_145.id,
      aws_subnet.subnet_146.id,
      aws_subnet.subnet_147.id,
      aws_subnet.subnet_148.id,
      aws_subnet.subnet_149.id,
      aws_subnet.subnet_150.id,
      aws_subnet.subnet_151.id,
      aws_subnet.subnet_152.id,
      aws_subnet.subnet_153.id,
      aws_subnet.subnet_154.id,
      aws_subnet.subnet_155.id,
      aws_subnet.subnet_156.id,
      aws_subnet.subnet_157.id,
      aws_subnet.subnet_158.id,
      aws_subnet.subnet_159.id,
      aws_subnet.subnet_160.id,
      aws_subnet.subnet_161.id,
      aws_subnet.subnet_162.id,
      aws_subnet.subnet_163.id,
      aws_subnet.subnet_164.id,
      aws_subnet.subnet_165.id,
      aws_subnet.subnet_166.id,
      aws_subnet.subnet_167.id,
      aws_subnet.subnet_168.id,
      aws_subnet.subnet_169.id,
      aws_subnet.subnet_170.id,
      aws_subnet.subnet_171.id,
      aws_subnet.subnet_172.id,
      aws_subnet.subnet_173.id,
      aws_subnet.subnet_174.id,
      aws_subnet.subnet_175.id,
      aws_subnet.subnet_176.id,
      aws_subnet.subnet_177.id,
      aws_subnet.subnet_178.id,
      aws_subnet.subnet_179.id,
      aws_subnet.subnet_180.id,
      aws_subnet.subnet_181.id,
      aws_subnet.subnet_182.id,
      aws_subnet.subnet_183.id,
      aws_subnet.subnet_184.id,
      aws_subnet.subnet_185.id,
      aws_subnet.subnet_186.id,
      aws_subnet.subnet_187.id,
      aws_subnet.subnet_188.id,
      aws_subnet.subnet_189.id,
      aws_subnet.subnet_190.id,
      aws_subnet.subnet_191.id,
      aws_subnet.subnet_192.id,
      aws_subnet.subnet_193.id,
      aws_subnet.subnet_194.id,
      aws_subnet.subnet_195.id,
      aws_subnet.subnet_196.id,
      aws_subnet.subnet_197.id,
      aws_subnet.subnet_198.id,
      aws_subnet.subnet_199.id,
      aws_subnet.subnet_200.id,
      aws_subnet.subnet_201.id,
      aws_subnet.subnet_202.id,
      aws_subnet.subnet_203.id,
      aws_subnet.subnet_204.id,
    ]

    endpoint_public_access  = true
    endpoint_private_access = true
  }

  depends_on = [aws_iam_role_policy_attachment.cluster]
}

resource "aws_iam_role" "nodegroup_209" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_209" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_209.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_209" {
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
      Name = "team-01"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-01"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_209" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-01"
  node_role_arn   = aws_iam_role.nodegroup_209.arn

  subnet_ids = [
    aws_subnet.subnet_13.id,
    aws_subnet.subnet_14.id,
    aws_subnet.subnet_15.id,
    aws_subnet.subnet_16.id,
    aws_subnet.subnet_17.id,
    aws_subnet.subnet_18.id,
    aws_subnet.subnet_19.id,
    aws_subnet.subnet_20.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_209.id
    version = aws_launch_template.nodegroup_209.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_209,
    aws_route.subnet_13_default,
    aws_route.subnet_14_default,
    aws_route.subnet_15_default,
    aws_route.subnet_16_default,
    aws_route.subnet_17_default,
    aws_route.subnet_18_default,
    aws_route.subnet_19_default,
    aws_route.subnet_20_default,
    aws_route_table_association.subnet_13,
    aws_route_table_association.subnet_14,
    aws_route_table_association.subnet_15,
    aws_route_table_association.subnet_16,
    aws_route_table_association.subnet_17,
    aws_route_table_association.subnet_18,
    aws_route_table_association.subnet_19,
    aws_route_table_association.subnet_20,
  ]
}

resource "aws_iam_role" "nodegroup_210" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_210" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_210.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_210" {
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
      Name = "team-02"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-02"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_210" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-02"
  node_role_arn   = aws_iam_role.nodegroup_210.arn

  subnet_ids = [
    aws_subnet.subnet_21.id,
    aws_subnet.subnet_22.id,
    aws_subnet.subnet_23.id,
    aws_subnet.subnet_24.id,
    aws_subnet.subnet_25.id,
    aws_subnet.subnet_26.id,
    aws_subnet.subnet_27.id,
    aws_subnet.subnet_28.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_210.id
    version = aws_launch_template.nodegroup_210.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_210,
    aws_route.subnet_21_default,
    aws_route.subnet_22_default,
    aws_route.subnet_23_default,
    aws_route.subnet_24_default,
    aws_route.subnet_25_default,
    aws_route.subnet_26_default,
    aws_route.subnet_27_default,
    aws_route.subnet_28_default,
    aws_route_table_association.subnet_21,
    aws_route_table_association.subnet_22,
    aws_route_table_association.subnet_23,
    aws_route_table_association.subnet_24,
    aws_route_table_association.subnet_25,
    aws_route_table_association.subnet_26,
    aws_route_table_association.subnet_27,
    aws_route_table_association.subnet_28,
  ]
}

resource "aws_iam_role" "nodegroup_211" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_211" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_211.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_211" {
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
      Name = "team-03"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-03"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_211" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-03"
  node_role_arn   = aws_iam_role.nodegroup_211.arn

  subnet_ids = [
    aws_subnet.subnet_29.id,
    aws_subnet.subnet_30.id,
    aws_subnet.subnet_31.id,
    aws_subnet.subnet_32.id,
    aws_subnet.subnet_33.id,
    aws_subnet.subnet_34.id,
    aws_subnet.subnet_35.id,
    aws_subnet.subnet_36.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_211.id
    version = aws_launch_template.nodegroup_211.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_211,
    aws_route.subnet_29_default,
    aws_route.subnet_30_default,
    aws_route.subnet_31_default,
    aws_route.subnet_32_default,
    aws_route.subnet_33_default,
    aws_route.subnet_34_default,
    aws_route.subnet_35_default,
    aws_route.subnet_36_default,
    aws_route_table_association.subnet_29,
    aws_route_table_association.subnet_30,
    aws_route_table_association.subnet_31,
    aws_route_table_association.subnet_32,
    aws_route_table_association.subnet_33,
    aws_route_table_association.subnet_34,
    aws_route_table_association.subnet_35,
    aws_route_table_association.subnet_36,
  ]
}

resource "aws_iam_role" "nodegroup_212" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_212" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_212.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_212" {
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
      Name = "team-04"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-04"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_212" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-04"
  node_role_arn   = aws_iam_role.nodegroup_212.arn

  subnet_ids = [
    aws_subnet.subnet_37.id,
    aws_subnet.subnet_38.id,
    aws_subnet.subnet_39.id,
    aws_subnet.subnet_40.id,
    aws_subnet.subnet_41.id,
    aws_subnet.subnet_42.id,
    aws_subnet.subnet_43.id,
    aws_subnet.subnet_44.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_212.id
    version = aws_launch_template.nodegroup_212.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_212,
    aws_route.subnet_37_default,
    aws_route.subnet_38_default,
    aws_route.subnet_39_default,
    aws_route.subnet_40_default,
    aws_route.subnet_41_default,
    aws_route.subnet_42_default,
    aws_route.subnet_43_default,
    aws_route.subnet_44_default,
    aws_route_table_association.subnet_37,
    aws_route_table_association.subnet_38,
    aws_route_table_association.subnet_39,
    aws_route_table_association.subnet_40,
    aws_route_table_association.subnet_41,
    aws_route_table_association.subnet_42,
    aws_route_table_association.subnet_43,
    aws_route_table_association.subnet_44,
  ]
}

resource "aws_iam_role" "nodegroup_213" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_213" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_213.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_213" {
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
      Name = "team-05"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-05"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_213" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-05"
  node_role_arn   = aws_iam_role.nodegroup_213.arn

  subnet_ids = [
    aws_subnet.subnet_45.id,
    aws_subnet.subnet_46.id,
    aws_subnet.subnet_47.id,
    aws_subnet.subnet_48.id,
    aws_subnet.subnet_49.id,
    aws_subnet.subnet_50.id,
    aws_subnet.subnet_51.id,
    aws_subnet.subnet_52.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_213.id
    version = aws_launch_template.nodegroup_213.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_213,
    aws_route.subnet_45_default,
    aws_route.subnet_46_default,
    aws_route.subnet_47_default,
    aws_route.subnet_48_default,
    aws_route.subnet_49_default,
    aws_route.subnet_50_default,
    aws_route.subnet_51_default,
    aws_route.subnet_52_default,
    aws_route_table_association.subnet_45,
    aws_route_table_association.subnet_46,
    aws_route_table_association.subnet_47,
    aws_route_table_association.subnet_48,
    aws_route_table_association.subnet_49,
    aws_route_table_association.subnet_50,
    aws_route_table_association.subnet_51,
    aws_route_table_association.subnet_52,
  ]
}

resource "aws_iam_role" "nodegroup_214" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_214" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_214.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_214" {
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
      Name = "team-06"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-06"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_214" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-06"
  node_role_arn   = aws_iam_role.nodegroup_214.arn

  subnet_ids = [
    aws_subnet.subnet_53.id,
    aws_subnet.subnet_54.id,
    aws_subnet.subnet_55.id,
    aws_subnet.subnet_56.id,
    aws_subnet.subnet_57.id,
    aws_subnet.subnet_58.id,
    aws_subnet.subnet_59.id,
    aws_subnet.subnet_60.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_214.id
    version = aws_launch_template.nodegroup_214.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_214,
    aws_route.subnet_53_default,
    aws_route.subnet_54_default,
    aws_route.subnet_55_default,
    aws_route.subnet_56_default,
    aws_route.subnet_57_default,
    aws_route.subnet_58_default,
    aws_route.subnet_59_default,
    aws_route.subnet_60_default,
    aws_route_table_association.subnet_53,
    aws_route_table_association.subnet_54,
    aws_route_table_association.subnet_55,
    aws_route_table_association.subnet_56,
    aws_route_table_association.subnet_57,
    aws_route_table_association.subnet_58,
    aws_route_table_association.subnet_59,
    aws_route_table_association.subnet_60,
  ]
}

resource "aws_iam_role" "nodegroup_215" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_215" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_215.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_215" {
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
      Name = "team-07"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-07"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_215" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-07"
  node_role_arn   = aws_iam_role.nodegroup_215.arn

  subnet_ids = [
    aws_subnet.subnet_61.id,
    aws_subnet.subnet_62.id,
    aws_subnet.subnet_63.id,
    aws_subnet.subnet_64.id,
    aws_subnet.subnet_65.id,
    aws_subnet.subnet_66.id,
    aws_subnet.subnet_67.id,
    aws_subnet.subnet_68.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_215.id
    version = aws_launch_template.nodegroup_215.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_215,
    aws_route.subnet_61_default,
    aws_route.subnet_62_default,
    aws_route.subnet_63_default,
    aws_route.subnet_64_default,
    aws_route.subnet_65_default,
    aws_route.subnet_66_default,
    aws_route.subnet_67_default,
    aws_route.subnet_68_default,
    aws_route_table_association.subnet_61,
    aws_route_table_association.subnet_62,
    aws_route_table_association.subnet_63,
    aws_route_table_association.subnet_64,
    aws_route_table_association.subnet_65,
    aws_route_table_association.subnet_66,
    aws_route_table_association.subnet_67,
    aws_route_table_association.subnet_68,
  ]
}

resource "aws_iam_role" "nodegroup_216" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_216" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_216.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_216" {
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
      Name = "team-08"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-08"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_216" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-08"
  node_role_arn   = aws_iam_role.nodegroup_216.arn

  subnet_ids = [
    aws_subnet.subnet_69.id,
    aws_subnet.subnet_70.id,
    aws_subnet.subnet_71.id,
    aws_subnet.subnet_72.id,
    aws_subnet.subnet_73.id,
    aws_subnet.subnet_74.id,
    aws_subnet.subnet_75.id,
    aws_subnet.subnet_76.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_216.id
    version = aws_launch_template.nodegroup_216.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_216,
    aws_route.subnet_69_default,
    aws_route.subnet_70_default,
    aws_route.subnet_71_default,
    aws_route.subnet_72_default,
    aws_route.subnet_73_default,
    aws_route.subnet_74_default,
    aws_route.subnet_75_default,
    aws_route.subnet_76_default,
    aws_route_table_association.subnet_69,
    aws_route_table_association.subnet_70,
    aws_route_table_association.subnet_71,
    aws_route_table_association.subnet_72,
    aws_route_table_association.subnet_73,
    aws_route_table_association.subnet_74,
    aws_route_table_association.subnet_75,
    aws_route_table_association.subnet_76,
  ]
}

resource "aws_iam_role" "nodegroup_217" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_217" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_217.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_217" {
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
      Name = "team-09"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-09"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_217" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-09"
  node_role_arn   = aws_iam_role.nodegroup_217.arn

  subnet_ids = [
    aws_subnet.subnet_77.id,
    aws_subnet.subnet_78.id,
    aws_subnet.subnet_79.id,
    aws_subnet.subnet_80.id,
    aws_subnet.subnet_81.id,
    aws_subnet.subnet_82.id,
    aws_subnet.subnet_83.id,
    aws_subnet.subnet_84.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_217.id
    version = aws_launch_template.nodegroup_217.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_217,
    aws_route.subnet_77_default,
    aws_route.subnet_78_default,
    aws_route.subnet_79_default,
    aws_route.subnet_80_default,
    aws_route.subnet_81_default,
    aws_route.subnet_82_default,
    aws_route.subnet_83_default,
    aws_route.subnet_84_default,
    aws_route_table_association.subnet_77,
    aws_route_table_association.subnet_78,
    aws_route_table_association.subnet_79,
    aws_route_table_association.subnet_80,
    aws_route_table_association.subnet_81,
    aws_route_table_association.subnet_82,
    aws_route_table_association.subnet_83,
    aws_route_table_association.subnet_84,
  ]
}

resource "aws_iam_role" "nodegroup_218" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_218" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_218.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_218" {
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
      Name = "team-10"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-10"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_218" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-10"
  node_role_arn   = aws_iam_role.nodegroup_218.arn

  subnet_ids = [
    aws_subnet.subnet_85.id,
    aws_subnet.subnet_86.id,
    aws_subnet.subnet_87.id,
    aws_subnet.subnet_88.id,
    aws_subnet.subnet_89.id,
    aws_subnet.subnet_90.id,
    aws_subnet.subnet_91.id,
    aws_subnet.subnet_92.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_218.id
    version = aws_launch_template.nodegroup_218.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_218,
    aws_route.subnet_85_default,
    aws_route.subnet_86_default,
    aws_route.subnet_87_default,
    aws_route.subnet_88_default,
    aws_route.subnet_89_default,
    aws_route.subnet_90_default,
    aws_route.subnet_91_default,
    aws_route.subnet_92_default,
    aws_route_table_association.subnet_85,
    aws_route_table_association.subnet_86,
    aws_route_table_association.subnet_87,
    aws_route_table_association.subnet_88,
    aws_route_table_association.subnet_89,
    aws_route_table_association.subnet_90,
    aws_route_table_association.subnet_91,
    aws_route_table_association.subnet_92,
  ]
}

resource "aws_iam_role" "nodegroup_219" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_219" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_219.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_219" {
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
      Name = "team-11"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-11"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_219" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-11"
  node_role_arn   = aws_iam_role.nodegroup_219.arn

  subnet_ids = [
    aws_subnet.subnet_93.id,
    aws_subnet.subnet_94.id,
    aws_subnet.subnet_95.id,
    aws_subnet.subnet_96.id,
    aws_subnet.subnet_97.id,
    aws_subnet.subnet_98.id,
    aws_subnet.subnet_99.id,
    aws_subnet.subnet_100.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_219.id
    version = aws_launch_template.nodegroup_219.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_219,
    aws_route.subnet_100_default,
    aws_route.subnet_93_default,
    aws_route.subnet_94_default,
    aws_route.subnet_95_default,
    aws_route.subnet_96_default,
    aws_route.subnet_97_default,
    aws_route.subnet_98_default,
    aws_route.subnet_99_default,
    aws_route_table_association.subnet_100,
    aws_route_table_association.subnet_93,
    aws_route_table_association.subnet_94,
    aws_route_table_association.subnet_95,
    aws_route_table_association.subnet_96,
    aws_route_table_association.subnet_97,
    aws_route_table_association.subnet_98,
    aws_route_table_association.subnet_99,
  ]
}

resource "aws_iam_role" "nodegroup_220" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_220" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_220.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_220" {
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
      Name = "team-12"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-12"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_220" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-12"
  node_role_arn   = aws_iam_role.nodegroup_220.arn

  subnet_ids = [
    aws_subnet.subnet_101.id,
    aws_subnet.subnet_102.id,
    aws_subnet.subnet_103.id,
    aws_subnet.subnet_104.id,
    aws_subnet.subnet_105.id,
    aws_subnet.subnet_106.id,
    aws_subnet.subnet_107.id,
    aws_subnet.subnet_108.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_220.id
    version = aws_launch_template.nodegroup_220.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_220,
    aws_route.subnet_101_default,
    aws_route.subnet_102_default,
    aws_route.subnet_103_default,
    aws_route.subnet_104_default,
    aws_route.subnet_105_default,
    aws_route.subnet_106_default,
    aws_route.subnet_107_default,
    aws_route.subnet_108_default,
    aws_route_table_association.subnet_101,
    aws_route_table_association.subnet_102,
    aws_route_table_association.subnet_103,
    aws_route_table_association.subnet_104,
    aws_route_table_association.subnet_105,
    aws_route_table_association.subnet_106,
    aws_route_table_association.subnet_107,
    aws_route_table_association.subnet_108,
  ]
}

resource "aws_iam_role" "nodegroup_221" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_221" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_221.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_221" {
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
      Name = "team-13"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-13"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_221" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-13"
  node_role_arn   = aws_iam_role.nodegroup_221.arn

  subnet_ids = [
    aws_subnet.subnet_109.id,
    aws_subnet.subnet_110.id,
    aws_subnet.subnet_111.id,
    aws_subnet.subnet_112.id,
    aws_subnet.subnet_113.id,
    aws_subnet.subnet_114.id,
    aws_subnet.subnet_115.id,
    aws_subnet.subnet_116.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_221.id
    version = aws_launch_template.nodegroup_221.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_221,
    aws_route.subnet_109_default,
    aws_route.subnet_110_default,
    aws_route.subnet_111_default,
    aws_route.subnet_112_default,
    aws_route.subnet_113_default,
    aws_route.subnet_114_default,
    aws_route.subnet_115_default,
    aws_route.subnet_116_default,
    aws_route_table_association.subnet_109,
    aws_route_table_association.subnet_110,
    aws_route_table_association.subnet_111,
    aws_route_table_association.subnet_112,
    aws_route_table_association.subnet_113,
    aws_route_table_association.subnet_114,
    aws_route_table_association.subnet_115,
    aws_route_table_association.subnet_116,
  ]
}

resource "aws_iam_role" "nodegroup_222" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_222" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_222.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_222" {
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
      Name = "team-14"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-14"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_222" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-14"
  node_role_arn   = aws_iam_role.nodegroup_222.arn

  subnet_ids = [
    aws_subnet.subnet_117.id,
    aws_subnet.subnet_118.id,
    aws_subnet.subnet_119.id,
    aws_subnet.subnet_120.id,
    aws_subnet.subnet_121.id,
    aws_subnet.subnet_122.id,
    aws_subnet.subnet_123.id,
    aws_subnet.subnet_124.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_222.id
    version = aws_launch_template.nodegroup_222.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_222,
    aws_route.subnet_117_default,
    aws_route.subnet_118_default,
    aws_route.subnet_119_default,
    aws_route.subnet_120_default,
    aws_route.subnet_121_default,
    aws_route.subnet_122_default,
    aws_route.subnet_123_default,
    aws_route.subnet_124_default,
    aws_route_table_association.subnet_117,
    aws_route_table_association.subnet_118,
    aws_route_table_association.subnet_119,
    aws_route_table_association.subnet_120,
    aws_route_table_association.subnet_121,
    aws_route_table_association.subnet_122,
    aws_route_table_association.subnet_123,
    aws_route_table_association.subnet_124,
  ]
}

resource "aws_iam_role" "nodegroup_223" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_223" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_223.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_223" {
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
      Name = "team-15"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-15"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_223" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-15"
  node_role_arn   = aws_iam_role.nodegroup_223.arn

  subnet_ids = [
    aws_subnet.subnet_125.id,
    aws_subnet.subnet_126.id,
    aws_subnet.subnet_127.id,
    aws_subnet.subnet_128.id,
    aws_subnet.subnet_129.id,
    aws_subnet.subnet_130.id,
    aws_subnet.subnet_131.id,
    aws_subnet.subnet_132.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_223.id
    version = aws_launch_template.nodegroup_223.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_223,
    aws_route.subnet_125_default,
    aws_route.subnet_126_default,
    aws_route.subnet_127_default,
    aws_route.subnet_128_default,
    aws_route.subnet_129_default,
    aws_route.subnet_130_default,
    aws_route.subnet_131_default,
    aws_route.subnet_132_default,
    aws_route_table_association.subnet_125,
    aws_route_table_association.subnet_126,
    aws_route_table_association.subnet_127,
    aws_route_table_association.subnet_128,
    aws_route_table_association.subnet_129,
    aws_route_table_association.subnet_130,
    aws_route_table_association.subnet_131,
    aws_route_table_association.subnet_132,
  ]
}

resource "aws_iam_role" "nodegroup_224" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_224" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_224.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_224" {
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
      Name = "team-16"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-16"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_224" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-16"
  node_role_arn   = aws_iam_role.nodegroup_224.arn

  subnet_ids = [
    aws_subnet.subnet_133.id,
    aws_subnet.subnet_134.id,
    aws_subnet.subnet_135.id,
    aws_subnet.subnet_136.id,
    aws_subnet.subnet_137.id,
    aws_subnet.subnet_138.id,
    aws_subnet.subnet_139.id,
    aws_subnet.subnet_140.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_224.id
    version = aws_launch_template.nodegroup_224.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_224,
    aws_route.subnet_133_default,
    aws_route.subnet_134_default,
    aws_route.subnet_135_default,
    aws_route.subnet_136_default,
    aws_route.subnet_137_default,
    aws_route.subnet_138_default,
    aws_route.subnet_139_default,
    aws_route.subnet_140_default,
    aws_route_table_association.subnet_133,
    aws_route_table_association.subnet_134,
    aws_route_table_association.subnet_135,
    aws_route_table_association.subnet_136,
    aws_route_table_association.subnet_137,
    aws_route_table_association.subnet_138,
    aws_route_table_association.subnet_139,
    aws_route_table_association.subnet_140,
  ]
}

resource "aws_iam_role" "nodegroup_225" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_225" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_225.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_225" {
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
      Name = "team-17"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-17"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_225" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-17"
  node_role_arn   = aws_iam_role.nodegroup_225.arn

  subnet_ids = [
    aws_subnet.subnet_141.id,
    aws_subnet.subnet_142.id,
    aws_subnet.subnet_143.id,
    aws_subnet.subnet_144.id,
    aws_subnet.subnet_145.id,
    aws_subnet.subnet_146.id,
    aws_subnet.subnet_147.id,
    aws_subnet.subnet_148.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_225.id
    version = aws_launch_template.nodegroup_225.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_225,
    aws_route.subnet_141_default,
    aws_route.subnet_142_default,
    aws_route.subnet_143_default,
    aws_route.subnet_144_default,
    aws_route.subnet_145_default,
    aws_route.subnet_146_default,
    aws_route.subnet_147_default,
    aws_route.subnet_148_default,
    aws_route_table_association.subnet_141,
    aws_route_table_association.subnet_142,
    aws_route_table_association.subnet_143,
    aws_route_table_association.subnet_144,
    aws_route_table_association.subnet_145,
    aws_route_table_association.subnet_146,
    aws_route_table_association.subnet_147,
    aws_route_table_association.subnet_148,
  ]
}

resource "aws_iam_role" "nodegroup_226" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_226" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_226.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_226" {
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
      Name = "team-18"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-18"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_226" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-18"
  node_role_arn   = aws_iam_role.nodegroup_226.arn

  subnet_ids = [
    aws_subnet.subnet_149.id,
    aws_subnet.subnet_150.id,
    aws_subnet.subnet_151.id,
    aws_subnet.subnet_152.id,
    aws_subnet.subnet_153.id,
    aws_subnet.subnet_154.id,
    aws_subnet.subnet_155.id,
    aws_subnet.subnet_156.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_226.id
    version = aws_launch_template.nodegroup_226.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_226,
    aws_route.subnet_149_default,
    aws_route.subnet_150_default,
    aws_route.subnet_151_default,
    aws_route.subnet_152_default,
    aws_route.subnet_153_default,
    aws_route.subnet_154_default,
    aws_route.subnet_155_default,
    aws_route.subnet_156_default,
    aws_route_table_association.subnet_149,
    aws_route_table_association.subnet_150,
    aws_route_table_association.subnet_151,
    aws_route_table_association.subnet_152,
    aws_route_table_association.subnet_153,
    aws_route_table_association.subnet_154,
    aws_route_table_association.subnet_155,
    aws_route_table_association.subnet_156,
  ]
}

resource "aws_iam_role" "nodegroup_227" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_227" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_227.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_227" {
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
      Name = "team-19"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-19"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_227" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-19"
  node_role_arn   = aws_iam_role.nodegroup_227.arn

  subnet_ids = [
    aws_subnet.subnet_157.id,
    aws_subnet.subnet_158.id,
    aws_subnet.subnet_159.id,
    aws_subnet.subnet_160.id,
    aws_subnet.subnet_161.id,
    aws_subnet.subnet_162.id,
    aws_subnet.subnet_163.id,
    aws_subnet.subnet_164.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_227.id
    version = aws_launch_template.nodegroup_227.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_227,
    aws_route.subnet_157_default,
    aws_route.subnet_158_default,
    aws_route.subnet_159_default,
    aws_route.subnet_160_default,
    aws_route.subnet_161_default,
    aws_route.subnet_162_default,
    aws_route.subnet_163_default,
    aws_route.subnet_164_default,
    aws_route_table_association.subnet_157,
    aws_route_table_association.subnet_158,
    aws_route_table_association.subnet_159,
    aws_route_table_association.subnet_160,
    aws_route_table_association.subnet_161,
    aws_route_table_association.subnet_162,
    aws_route_table_association.subnet_163,
    aws_route_table_association.subnet_164,
  ]
}

resource "aws_iam_role" "nodegroup_228" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_228" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_228.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_228" {
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
      Name = "team-20"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-20"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_228" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-20"
  node_role_arn   = aws_iam_role.nodegroup_228.arn

  subnet_ids = [
    aws_subnet.subnet_165.id,
    aws_subnet.subnet_166.id,
    aws_subnet.subnet_167.id,
    aws_subnet.subnet_168.id,
    aws_subnet.subnet_169.id,
    aws_subnet.subnet_170.id,
    aws_subnet.subnet_171.id,
    aws_subnet.subnet_172.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_228.id
    version = aws_launch_template.nodegroup_228.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_228,
    aws_route.subnet_165_default,
    aws_route.subnet_166_default,
    aws_route.subnet_167_default,
    aws_route.subnet_168_default,
    aws_route.subnet_169_default,
    aws_route.subnet_170_default,
    aws_route.subnet_171_default,
    aws_route.subnet_172_default,
    aws_route_table_association.subnet_165,
    aws_route_table_association.subnet_166,
    aws_route_table_association.subnet_167,
    aws_route_table_association.subnet_168,
    aws_route_table_association.subnet_169,
    aws_route_table_association.subnet_170,
    aws_route_table_association.subnet_171,
    aws_route_table_association.subnet_172,
  ]
}

resource "aws_iam_role" "nodegroup_229" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_229" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_229.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_229" {
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
      Name = "team-21"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-21"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_229" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-21"
  node_role_arn   = aws_iam_role.nodegroup_229.arn

  subnet_ids = [
    aws_subnet.subnet_173.id,
    aws_subnet.subnet_174.id,
    aws_subnet.subnet_175.id,
    aws_subnet.subnet_176.id,
    aws_subnet.subnet_177.id,
    aws_subnet.subnet_178.id,
    aws_subnet.subnet_179.id,
    aws_subnet.subnet_180.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_229.id
    version = aws_launch_template.nodegroup_229.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_229,
    aws_route.subnet_173_default,
    aws_route.subnet_174_default,
    aws_route.subnet_175_default,
    aws_route.subnet_176_default,
    aws_route.subnet_177_default,
    aws_route.subnet_178_default,
    aws_route.subnet_179_default,
    aws_route.subnet_180_default,
    aws_route_table_association.subnet_173,
    aws_route_table_association.subnet_174,
    aws_route_table_association.subnet_175,
    aws_route_table_association.subnet_176,
    aws_route_table_association.subnet_177,
    aws_route_table_association.subnet_178,
    aws_route_table_association.subnet_179,
    aws_route_table_association.subnet_180,
  ]
}

resource "aws_iam_role" "nodegroup_230" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_230" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_230.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_230" {
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
      Name = "team-22"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-22"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_230" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-22"
  node_role_arn   = aws_iam_role.nodegroup_230.arn

  subnet_ids = [
    aws_subnet.subnet_181.id,
    aws_subnet.subnet_182.id,
    aws_subnet.subnet_183.id,
    aws_subnet.subnet_184.id,
    aws_subnet.subnet_185.id,
    aws_subnet.subnet_186.id,
    aws_subnet.subnet_187.id,
    aws_subnet.subnet_188.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_230.id
    version = aws_launch_template.nodegroup_230.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_230,
    aws_route.subnet_181_default,
    aws_route.subnet_182_default,
    aws_route.subnet_183_default,
    aws_route.subnet_184_default,
    aws_route.subnet_185_default,
    aws_route.subnet_186_default,
    aws_route.subnet_187_default,
    aws_route.subnet_188_default,
    aws_route_table_association.subnet_181,
    aws_route_table_association.subnet_182,
    aws_route_table_association.subnet_183,
    aws_route_table_association.subnet_184,
    aws_route_table_association.subnet_185,
    aws_route_table_association.subnet_186,
    aws_route_table_association.subnet_187,
    aws_route_table_association.subnet_188,
  ]
}

resource "aws_iam_role" "nodegroup_231" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_231" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_231.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_231" {
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
      Name = "team-23"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-23"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_231" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-23"
  node_role_arn   = aws_iam_role.nodegroup_231.arn

  subnet_ids = [
    aws_subnet.subnet_189.id,
    aws_subnet.subnet_190.id,
    aws_subnet.subnet_191.id,
    aws_subnet.subnet_192.id,
    aws_subnet.subnet_193.id,
    aws_subnet.subnet_194.id,
    aws_subnet.subnet_195.id,
    aws_subnet.subnet_196.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_231.id
    version = aws_launch_template.nodegroup_231.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_231,
    aws_route.subnet_189_default,
    aws_route.subnet_190_default,
    aws_route.subnet_191_default,
    aws_route.subnet_192_default,
    aws_route.subnet_193_default,
    aws_route.subnet_194_default,
    aws_route.subnet_195_default,
    aws_route.subnet_196_default,
    aws_route_table_association.subnet_189,
    aws_route_table_association.subnet_190,
    aws_route_table_association.subnet_191,
    aws_route_table_association.subnet_192,
    aws_route_table_association.subnet_193,
    aws_route_table_association.subnet_194,
    aws_route_table_association.subnet_195,
    aws_route_table_association.subnet_196,
  ]
}

resource "aws_iam_role" "nodegroup_232" {
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

resource "aws_iam_role_policy_attachment" "nodegroup_232" {
  for_each = toset([
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore",
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy",
  ])

  role       = aws_iam_role.nodegroup_232.name
  policy_arn = each.value
}

resource "aws_launch_template" "nodegroup_232" {
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
      Name = "team-24"
    }
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name = "team-24"
    }
  }
}

resource "aws_eks_node_group" "nodegroup_232" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "team-24"
  node_role_arn   = aws_iam_role.nodegroup_232.arn

  subnet_ids = [
    aws_subnet.subnet_197.id,
    aws_subnet.subnet_198.id,
    aws_subnet.subnet_199.id,
    aws_subnet.subnet_200.id,
    aws_subnet.subnet_201.id,
    aws_subnet.subnet_202.id,
    aws_subnet.subnet_203.id,
    aws_subnet.subnet_204.id,
  ]

  ami_type       = "AL2023_x86_64_STANDARD"
  version        = aws_eks_cluster.main.version
  capacity_type  = "ON_DEMAND"
  instance_types = ["m5.large"]

  scaling_config {
    min_size     = 2
    desired_size = 4
    max_size     = 12
  }

  launch_template {
    id      = aws_launch_template.nodegroup_232.id
    version = aws_launch_template.nodegroup_232.latest_version
  }

  depends_on = [
    aws_iam_role_policy_attachment.nodegroup_232,
    aws_route.subnet_197_default,
    aws_route.subnet_198_default,
    aws_route.subnet_199_default,
    aws_route.subnet_200_default,
    aws_route.subnet_201_default,
    aws_route.subnet_202_default,
    aws_route.subnet_203_default,
    aws_route.subnet_204_default,
    aws_route_table_association.subnet_197,
    aws_route_table_association.subnet_198,
    aws_route_table_association.subnet_199,
    aws_route_table_association.subnet_200,
    aws_route_table_association.subnet_201,
    aws_route_table_association.subnet_202,
    aws_route_table_association.subnet_203,
    aws_route_table_association.subnet_204,
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
    aws_subnet.subnet_5.id,
    aws_subnet.subnet_6.id,
    aws_subnet.subnet_7.id,
    aws_subnet.subnet_8.id,
    aws_subnet.subnet_9.id,
    aws_subnet.subnet_10.id,
    aws_subnet.subnet_11.id,
    aws_subnet.subnet_12.id,
    aws_subnet.subnet_13.id,
    aws_subnet.subnet_14.id,
    aws_subnet.subnet_15.id,
    aws_subnet.subnet_16.id,
    aws_subnet.subnet_17.id,
    aws_subnet.subnet_18.id,
    aws_subnet.subnet_19.id,
    aws_subnet.subnet_20.id,
    aws_subnet.subnet_21.id,
    aws_subnet.subnet_22.id,
    aws_subnet.subnet_23.id,
    aws_subnet.subnet_24.id,
    aws_subnet.subnet_25.id,
    aws_subnet.subnet_26.id,
    aws_subnet.subnet_27.id,
    aws_subnet.subnet_28.id,
    aws_subnet.subnet_29.id,
    aws_subnet.subnet_30.id,
    aws_subnet.subnet_31.id,
    aws_subnet.subnet_32.id,
    aws_subnet.subnet_33.id,
    aws_subnet.subnet_34.id,
    aws_subnet.subnet_35.id,
    aws_subnet.subnet_36.id,
    aws_subnet.subnet_37.id,
    aws_subnet.subnet_38.id,
    aws_subnet.subnet_39.id,
    aws_subnet.subnet_40.id,
    aws_subnet.subnet_41.id,
    aws_subnet.subnet_42.id,
    aws_subnet.subnet_43.id,
    aws_subnet.subnet_44.id,
    aws_subnet.subnet_45.id,
    aws_subnet.subnet_46.id,
    aws_subnet.subnet_47.id,
    aws_subnet.subnet_48.id,
    aws_subnet.subnet_49.id,
    aws_subnet.subnet_50.id,
    aws_subnet.subnet_51.id,
    aws_subnet.subnet_52.id,
    aws_subnet.subnet_53.id,
    aws_subnet.subnet_54.id,
    aws_subnet.subnet_55.id,
    aws_subnet.subnet_56.id,
    aws_subnet.subnet_57.id,
    aws_subnet.subnet_58.id,
    aws_subnet.subnet_59.id,
    aws_subnet.subnet_60.id,
    aws_subnet.subnet_61.id,
    aws_subnet.subnet_62.id,
    aws_subnet.subnet_63.id,
    aws_subnet.subnet_64.id,
    aws_subnet.subnet_65.id,
    aws_subnet.subnet_66.id,
    aws_subnet.subnet_67.id,
    aws_subnet.subnet_68.id,
    aws_subnet.subnet_69.id,
    aws_subnet.subnet_70.id,
    aws_subnet.subnet_71.id,
    aws_subnet.subnet_72.id,
    aws_subnet.subnet_73.id,
    aws_subnet.subnet_74.id,
    aws_subnet.subnet_75.id,
    aws_subnet.subnet_76.id,
    aws_subnet.subnet_77.id,
    aws_subnet.subnet_78.id,
    aws_subnet.subnet_79.id,
    aws_subnet.subnet_80.id,
    aws_subnet.subnet_81.id,
    aws_subnet.subnet_82.id,
    aws_subnet.subnet_83.id,
    aws_subnet.subnet_84.id,
    aws_subnet.subnet_85.id,
    aws_subnet.subnet_86.id,
    aws_subnet.subnet_87.id,
    aws_subnet.subnet_88.id,
    aws_subnet.subnet_89.id,
    aws_subnet.subnet_90.id,
    aws_subnet.subnet_91.id,
    aws_subnet.subnet_92.id,
    aws_subnet.subnet_93.id,
    aws_subnet.subnet_94.id,
    aws_subnet.subnet_95.id,
    aws_subnet.subnet_96.id,
    aws_subnet.subnet_97.id,
    aws_subnet.subnet_98.id,
    aws_subnet.subnet_99.id,
    aws_subnet.subnet_100.id,
    aws_subnet.subnet_101.id,
    aws_subnet.subnet_102.id,
    aws_subnet.subnet_103.id,
    aws_subnet.subnet_104.id,
    aws_subnet.subnet_105.id,
    aws_subnet.subnet_106.id,
    aws_subnet.subnet_107.id,
    aws_subnet.subnet_108.id,
    aws_subnet.subnet_109.id,
    aws_subnet.subnet_110.id,
    aws_subnet.subnet_111.id,
    aws_subnet.subnet_112.id,
    aws_subnet.subnet_113.id,
    aws_subnet.subnet_114.id,
    aws_subnet.subnet_115.id,
    aws_subnet.subnet_116.id,
    aws_subnet.subnet_117.id,
    aws_subnet.subnet_118.id,
    aws_subnet.subnet_119.id,
    aws_subnet.subnet_120.id,
    aws_subnet.subnet_121.id,
    aws_subnet.subnet_122.id,
    aws_subnet.subnet_123.id,
    aws_subnet.subnet_124.id,
    aws_subnet.subnet_125.id,
    aws_subnet.subnet_126.id,
    aws_subnet.subnet_127.id,
    aws_subnet.subnet_128.id,
    aws_subnet.subnet_129.id,
    aws_subnet.subnet_130.id,
    aws_subnet.subnet_131.id,
    aws_subnet.subnet_132.id,
    aws_subnet.subnet_133.id,
    aws_subnet.subnet_134.id,
    aws_subnet.subnet_135.id,
    aws_subnet.subnet_136.id,
    aws_subnet.subnet_137.id,
    aws_subnet.subnet_138.id,
    aws_subnet.subnet_139.id,
    aws_subnet.subnet_140.id,
    aws_subnet.subnet_141.id,
    aws_subnet.subnet_142.id,
    aws_subnet.subnet_143.id,
    aws_subnet.subnet_144.id,
    aws_subnet.subnet_145.id,
    aws_subnet.subnet_146.id,
    aws_subnet.subnet_147.id,
    aws_subnet.subnet_148.id,
    aws_subnet.subnet_149.id,
    aws_subnet.subnet_150.id,
    aws_subnet.subnet_151.id,
    aws_subnet.subnet_152.id,
    aws_subnet.subnet_153.id,
    aws_subnet.subnet_154.id,
    aws_subnet.subnet_155.id,
    aws_subnet.subnet_156.id,
    aws_subnet.subnet_157.id,
    aws_subnet.subnet_158.id,
    aws_subnet.subnet_159.id,
    aws_subnet.subnet_160.id,
    aws_subnet.subnet_161.id,
    aws_subnet.subnet_162.id,
    aws_subnet.subnet_163.id,
    aws_subnet.subnet_164.id,
    aws_subnet.subnet_165.id,
    aws_subnet.subnet_166.id,
    aws_subnet.subnet_167.id,
    aws_subnet.subnet_168.id,
    aws_subnet.subnet_169.id,
    aws_subnet.subnet_170.id,
    aws_subnet.subnet_171.id,
    aws_subnet.subnet_172.id,
    aws_subnet.subnet_173.id,
    aws_subnet.subnet_174.id,
    aws_subnet.subnet_175.id,
    aws_subnet.subnet_176.id,
    aws_subnet.subnet_177.id,
    aws_subnet.subnet_178.id,
    aws_subnet.subnet_179.id,
    aws_subnet.subnet_180.id,
    aws_subnet.subnet_181.id,
    aws_subnet.subnet_182.id,
    aws_subnet.subnet_183.id,
    aws_subnet.subnet_184.id,
    aws_subnet.subnet_185.id,
    aws_subnet.subnet_186.id,
    aws_subnet.subnet_187.id,
    aws_subnet.subnet_188.id,
    aws_subnet.subnet_189.id,
    aws_subnet.subnet_190.id,
    aws_subnet.subnet_191.id,
    aws_subnet.subnet_192.id,
    aws_subnet.subnet_193.id,
    aws_subnet.subnet_194.id,
    aws_subnet.subnet_195.id,
    aws_subnet.subnet_196.id,
    aws_subnet.subnet_197.id,
    aws_subnet.subnet_198.id,
    aws_subnet.subnet_199.id,
    aws_subnet.subnet_200.id,
    aws_subnet.subnet_201.id,
    aws_subnet.subnet_202.id,
    aws_subnet.subnet_203.id,
    aws_subnet.subnet_204.id,
  ]
}
