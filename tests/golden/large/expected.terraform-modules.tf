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

module "vpc" {
  source                 = "terraform-aws-modules/vpc/aws"
  version                = "~> 6.0"
  name                   = "platform"
  cidr                   = "10.0.0.0/16"
  azs                    = ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d"]
  enable_dns_support     = true
  enable_dns_hostnames   = true
  create_igw             = true
  create_egress_only_igw = false

  public_subnets = [
    "10.0.0.0/24",
    "10.0.1.0/24",
    "10.0.2.0/24",
    "10.0.3.0/24",
    "10.0.4.0/24",
    "10.0.5.0/24",
    "10.0.6.0/24",
    "10.0.7.0/24",
  ]

  public_subnet_names = [
    "public-1a",
    "public-1b",
    "public-1c",
    "public-1d",
    "public-1a-2",
    "public-1b-2",
    "public-1c-2",
    "public-1d-2",
  ]

  public_subnet_tags = {
    "kubernetes.io/role/elb" = "1"
  }

  private_subnets = [
    "10.0.8.0/24",
    "10.0.9.0/24",
    "10.0.10.0/24",
    "10.0.11.0/24",
    "10.0.12.0/24",
    "10.0.13.0/24",
    "10.0.14.0/24",
    "10.0.15.0/24",
    "10.0.16.0/24",
    "10.0.17.0/24",
    "10.0.18.0/24",
    "10.0.19.0/24",
    "10.0.20.0/24",
    "10.0.21.0/24",
    "10.0.22.0/24",
    "10.0.23.0/24",
    "10.0.24.0/24",
    "10.0.25.0/24",
    "10.0.26.0/24",
    "10.0.27.0/24",
    "10.0.28.0/24",
    "10.0.29.0/24",
    "10.0.30.0/24",
    "10.0.31.0/24",
    "10.0.32.0/24",
    "10.0.33.0/24",
    "10.0.34.0/24",
    "10.0.35.0/24",
    "10.0.36.0/24",
    "10.0.37.0/24",
    "10.0.38.0/24",
    "10.0.39.0/24",
    "10.0.40.0/24",
    "10.0.41.0/24",
    "10.0.42.0/24",
    "10.0.43.0/24",
    "10.0.44.0/24",
    "10.0.45.0/24",
    "10.0.46.0/24",
    "10.0.47.0/24",
    "10.0.48.0/24",
    "10.0.49.0/24",
    "10.0.50.0/24",
    "10.0.51.0/24",
    "10.0.52.0/24",
    "10.0.53.0/24",
    "10.0.54.0/24",
    "10.0.55.0/24",
    "10.0.56.0/24",
    "10.0.57.0/24",
    "10.0.58.0/24",
    "10.0.59.0/24",
    "10.0.60.0/24",
    "10.0.61.0/24",
    "10.0.62.0/24",
    "10.0.63.0/24",
    "10.0.64.0/24",
    "10.0.65.0/24",
    "10.0.66.0/24",
    "10.0.67.0/24",
    "10.0.68.0/24",
    "10.0.69.0/24",
    "10.0.70.0/24",
    "10.0.71.0/24",
    "10.0.72.0/24",
    "10.0.73.0/24",
    "10.0.74.0/24",
    "10.0.75.0/24",
    "10.0.76.0/24",
    "10.0.77.0/24",
    "10.0.78.0/24",
    "10.0.79.0/24",
    "10.0.80.0/24",
    "10.0.81.0/24",
    "10.0.82.0/24",
    "10.0.83.0/24",
    "10.0.84.0/24",
    "10.0.85.0/24",
    "10.0.86.0/24",
    "10.0.87.0/24",
    "10.0.88.0/24",
    "10.0.89.0/24",
    "10.0.90.0/24",
    "10.0.91.0/24",
    "10.0.92.0/24",
    "10.0.93.0/24",
    "10.0.94.0/24",
    "10.0.95.0/24",
    "10.0.96.0/24",
    "10.0.97.0/24",
    "10.0.98.0/24",
    "10.0.99.0/24",
    "10.0.100.0/24",
    "10.0.101.0/24",
    "10.0.102.0/24",
    "10.0.103.0/24",
    "10.0.104.0/24",
    "10.0.105.0/24",
    "10.0.106.0/24",
    "10.0.107.0/24",
    "10.0.108.0/24",
    "10.0.109.0/24",
    "10.0.110.0/24",
    "10.0.111.0/24",
    "10.0.112.0/24",
    "10.0.113.0/24",
    "10.0.114.0/24",
    "10.0.115.0/24",
    "10.0.116.0/24",
    "10.0.117.0/24",
    "10.0.118.0/24",
    "10.0.119.0/24",
    "10.0.120.0/24",
    "10.0.121.0/24",
    "10.0.122.0/24",
    "10.0.123.0/24",
    "10.0.124.0/24",
    "10.0.125.0/24",
    "10.0.126.0/24",
    "10.0.127.0/24",
    "10.0.128.0/24",
    "10.0.129.0/24",
    "10.0.130.0/24",
    "10.0.131.0/24",
    "10.0.132.0/24",
    "10.0.133.0/24",
    "10.0.134.0/24",
    "10.0.135.0/24",
    "10.0.136.0/24",
    "10.0.137.0/24",
    "10.0.138.0/24",
    "10.0.139.0/24",
    "10.0.140.0/24",
    "10.0.141.0/24",
    "10.0.142.0/24",
    "10.0.143.0/24",
    "10.0.144.0/24",
    "10.0.145.0/24",
    "10.0.146.0/24",
    "10.0.147.0/24",
    "10.0.148.0/24",
    "10.0.149.0/24",
    "10.0.150.0/24",
    "10.0.151.0/24",
    "10.0.152.0/24",
    "10.0.153.0/24",
    "10.0.154.0/24",
    "10.0.155.0/24",
    "10.0.156.0/24",
    "10.0.157.0/24",
    "10.0.158.0/24",
    "10.0.159.0/24",
    "10.0.160.0/24",
    "10.0.161.0/24",
    "10.0.162.0/24",
    "10.0.163.0/24",
    "10.0.164.0/24",
    "10.0.165.0/24",
    "10.0.166.0/24",
    "10.0.167.0/24",
    "10.0.168.0/24",
    "10.0.169.0/24",
    "10.0.170.0/24",
    "10.0.171.0/24",
    "10.0.172.0/24",
    "10.0.173.0/24",
    "10.0.174.0/24",
    "10.0.175.0/24",
    "10.0.176.0/24",
    "10.0.177.0/24",
    "10.0.178.0/24",
    "10.0.179.0/24",
    "10.0.180.0/24",
    "10.0.181.0/24",
    "10.0.182.0/24",
    "10.0.183.0/24",
    "10.0.184.0/24",
    "10.0.185.0/24",
    "10.0.186.0/24",
    "10.0.187.0/24",
    "10.0.188.0/24",
    "10.0.189.0/24",
    "10.0.190.0/24",
    "10.0.191.0/24",
    "10.0.192.0/24",
    "10.0.193.0/24",
    "10.0.194.0/24",
    "10.0.195.0/24",
    "10.0.196.0/24",
    "10.0.197.0/24",
    "10.0.198.0/24",
    "10.0.199.0/24",
  ]

  private_subnet_names = [
    "private-1a",
    "private-1b",
    "private-1c",
    "private-1d",
    "private-1a-2",
    "private-1b-2",
    "private-1c-2",
    "private-1d-2",
    "private-1a-3",
    "private-1b-3",
    "private-1c-3",
    "private-1d-3",
    "private-1a-4",
    "private-1b-4",
    "private-1c-4",
    "private-1d-4",
    "private-1a-5",
    "private-1b-5",
    "private-1c-5",
    "private-1d-5",
    "private-1a-6",
    "private-1b-6",
    "private-1c-6",
    "private-1d-6",
    "private-1a-7",
    "private-1b-7",
    "private-1c-7",
    "private-1d-7",
    "private-1a-8",
    "private-1b-8",
    "private-1c-8",
    "private-1d-8",
    "private-1a-9",
    "private-1b-9",
    "private-1c-9",
    "private-1d-9",
    "private-1a-10",
    "private-1b-10",
    "private-1c-10",
    "private-1d-10",
    "private-1a-11",
    "private-1b-11",
    "private-1c-11",
    "private-1d-11",
    "private-1a-12",
    "private-1b-12",
    "private-1c-12",
    "private-1d-12",
    "private-1a-13",
    "private-1b-13",
    "private-1c-13",
    "private-1d-13",
    "private-1a-14",
    "private-1b-14",
    "private-1c-14",
    "private-1d-14",
    "private-1a-15",
    "private-1b-15",
    "private-1c-15",
    "private-1d-15",
    "private-1a-16",
    "private-1b-16",
    "private-1c-16",
    "private-1d-16",
    "private-1a-17",
    "private-1b-17",
    "private-1c-17",
    "private-1d-17",
    "private-1a-18",
    "private-1b-18",
    "private-1c-18",
    "private-1d-18",
    "private-1a-19",
    "private-1b-19",
    "private-1c-19",
    "private-1d-19",
    "private-1a-20",
    "private-1b-20",
    "private-1c-20",
    "private-1d-20",
    "private-1a-21",
    "private-1b-21",
    "private-1c-21",
    "private-1d-21",
    "private-1a-22",
    "private-1b-22",
    "private-1c-22",
    "private-1d-22",
    "private-1a-23",
    "private-1b-23",
    "private-1c-23",
    "private-1d-23",
    "private-1a-24",
    "private-1b-24",
    "private-1c-24",
    "private-1d-24",
    "private-1a-25",
    "private-1b-25",
    "private-1c-25",
    "private-1d-25",
    "private-1a-26",
    "private-1b-26",
    "private-1c-26",
    "private-1d-26",
    "private-1a-27",
    "private-1b-27",
    "private-1c-27",
    "private-1d-27",
    "private-1a-28",
    "private-1b-28",
    "private-1c-28",
    "private-1d-28",
    "private-1a-29",
    "private-1b-29",
    "private-1c-29",
    "private-1d-29",
    "private-1a-30",
    "private-1b-30",
    "private-1c-30",
    "private-1d-30",
    "private-1a-31",
    "private-1b-31",
    "private-1c-31",
    "private-1d-31",
    "private-1a-32",
    "private-1b-32",
    "private-1c-32",
    "private-1d-32",
    "private-1a-33",
    "private-1b-33",
    "private-1c-33",
    "private-1d-33",
    "private-1a-34",
    "private-1b-34",
    "private-1c-34",
    "private-1d-34",
    "private-1a-35",
    "private-1b-35",
    "private-1c-35",
    "private-1d-35",
    "private-1a-36",
    "private-1b-36",
    "private-1c-36",
    "private-1d-36",
    "private-1a-37",
    "private-1b-37",
    "private-1c-37",
    "private-1d-37",
    "private-1a-38",
    "private-1b-38",
    "private-1c-38",
    "private-1d-38",
    "private-1a-39",
    "private-1b-39",
    "private-1c-39",
    "private-1d-39",
    "private-1a-40",
    "private-1b-40",
    "private-1c-40",
    "private-1d-40",
    "private-1a-41",
    "private-1b-41",
    "private-1c-41",
    "private-1d-41",
    "private-1a-42",
    "private-1b-42",
    "private-1c-42",
    "private-1d-42",
    "private-1a-43",
    "private-1b-43",
    "private-1c-43",
    "private-1d-43",
    "private-1a-44",
    "private-1b-44",
    "private-1c-44",
    "private-1d-44",
    "private-1a-45",
    "private-1b-45",
    "private-1c-45",
    "private-1d-45",
    "private-1a-46",
    "private-1b-46",
    "private-1c-46",
    "private-1d-46",
    "private-1a-47",
    "private-1b-47",
    "private-1c-47",
    "private-1d-47",
    "private-1a-48",
    "private-1b-48",
    "private-1c-48",
    "private-1d-48",
  ]

  private_subnet_tags = {
    "kubernetes.io/role/internal-elb" = "1"
  }

  map_public_ip_on_launch = true
  enable_nat_gateway      = true
  single_nat_gateway      = false
  one_nat_gateway_per_az  = true
}

module "eks" {
  source             = "terraform-aws-modules/eks/aws"
  version            = "~> 21.0"
  name               = "platform"
  kubernetes_version = "1.35"
  vpc_id             = module.vpc.vpc_id

  subnet_ids = [
    module.vpc.public_subnets[0],
    module.vpc.public_subnets[1],
    module.vpc.public_subnets[2],
    module.vpc.public_subnets[3],
    module.vpc.public_subnets[4],
    module.vpc.public_subnets[5],
    module.vpc.public_subnets[6],
    module.vpc.public_subnets[7],
    module.vpc.private_subnets[0],
    module.vpc.private_subnets[1],
    module.vpc.private_subnets[2],
    module.vpc.private_subnets[3],
    module.vpc.private_subnets[4],
    module.vpc.private_subnets[5],
    module.vpc.private_subnets[6],
    module.vpc.private_subnets[7],
    module.vpc.private_subnets[8],
    module.vpc.private_subnets[9],
    module.vpc.private_subnets[10],
    module.vpc.private_subnets[11],
    module.vpc.private_subnets[12],
    module.vpc.private_subnets[13],
    module.vpc.private_subnets[14],
    module.vpc.private_subnets[15],
    module.vpc.private_subnets[16],
    module.vpc.private_subnets[17],
    module.vpc.private_subnets[18],
    module.vpc.private_subnets[19],
    module.vpc.private_subnets[20],
    module.vpc.private_subnets[21],
    module.vpc.private_subnets[22],
    module.vpc.private_subnets[23],
    module.vpc.private_subnets[24],
    module.vpc.private_subnets[25],
    module.vpc.private_subnets[26],
    module.vpc.private_subnets[27],
    module.vpc.private_subnets[28],
    module.vpc.private_subnets[29],
    module.vpc.private_subnets[30],
    module.vpc.private_subnets[31],
    module.vpc.private_subnets[32],
    module.vpc.private_subnets[33],
    module.vpc.private_subnets[34],
    module.vpc.private_subnets[35],
    module.vpc.private_subnets[36],
    module.vpc.private_subnets[37],
    module.vpc.private_subnets[38],
    module.vpc.private_subnets[39],
    module.vpc.private_subnets[40],
    module.vpc.private_subnets[41],
    module.vpc.private_subnets[42],
    module.vpc.private_subnets[43],
    module.vpc.private_subnets[44],
    module.vpc.private_subnets[45],
    module.vpc.private_subnets[46],
    module.vpc.private_subnets[47],
    module.vpc.private_subnets[48],
    module.vpc.private_subnets[49],
    module.vpc.private_subnets[50],
    module.vpc.private_subnets[51],
    module.vpc.private_subnets[52],
    module.vpc.private_subnets[53],
    module.vpc.private_subnets[54],
    module.vpc.private_subnets[55],
    module.vpc.private_subnets[56],
    module.vpc.private_subnets[57],
    module.vpc.private_subnets[58],
    module.vpc.private_subnets[59],
    module.vpc.private_subnets[60],
    module.vpc.private_subnets[61],
    module.vpc.private_subnets[62],
    module.vpc.private_subnets[63],
    module.vpc.private_subnets[64],
    module.vpc.private_subnets[65],
    module.vpc.private_subnets[66],
    module.vpc.private_subnets[67],
    module.vpc.private_subnets[68],
    module.vpc.private_subnets[69],
    module.vpc.private_subnets[70],
    module.vpc.private_subnets[71],
    module.vpc.private_subnets[72],
    module.vpc.private_subnets[73],
    module.vpc.private_subnets[74],
    module.vpc.private_subnets[75],
    module.vpc.private_subnets[76],
    module.vpc.private_subnets[77],
    module.vpc.private_subnets[78],
    module.vpc.private_subnets[79],
    module.vpc.private_subnets[80],
    module.vpc.private_subnets[81],
    module.vpc.private_subnets[82],
    module.vpc.private_subnets[83],
    module.vpc.private_subnets[84],
    module.vpc.private_subnets[85],
    module.vpc.private_subnets[86],
    module.vpc.private_subnets[87],
    module.vpc.private_subnets[88],
    module.vpc.private_subnets[89],
    module.vpc.private_subnets[90],
    module.vpc.private_subnets[91],
    module.vpc.private_subnets[92],
    module.vpc.private_subnets[93],
    module.vpc.private_subnets[94],
    module.vpc.private_subnets[95],
    module.vpc.private_subnets[96],
    module.vpc.private_subnets[97],
    module.vpc.private_subnets[98],
    module.vpc.private_subnets[99],
    module.vpc.private_subnets[100],
    module.vpc.private_subnets[101],
    module.vpc.private_subnets[102],
    module.vpc.private_subnets[103],
    module.vpc.private_subnets[104],
    module.vpc.private_subnets[105],
    module.vpc.private_subnets[106],
    module.vpc.private_subnets[107],
    module.vpc.private_subnets[108],
    module.vpc.private_subnets[109],
    module.vpc.private_subnets[110],
    module.vpc.private_subnets[111],
    module.vpc.private_subnets[112],
    module.vpc.private_subnets[113],
    module.vpc.private_subnets[114],
    module.vpc.private_subnets[115],
    module.vpc.private_subnets[116],
    module.vpc.private_subnets[117],
    module.vpc.private_subnets[118],
    module.vpc.private_subnets[119],
    module.vpc.private_subnets[120],
    module.vpc.private_subnets[121],
    module.vpc.private_subnets[122],
    module.vpc.private_subnets[123],
    module.vpc.private_subnets[124],
    module.vpc.private_subnets[125],
    module.vpc.private_subnets[126],
    module.vpc.private_subnets[127],
    module.vpc.private_subnets[128],
    module.vpc.private_subnets[129],
    module.vpc.private_subnets[130],
    module.vpc.private_subnets[131],
    module.vpc.private_subnets[132],
    module.vpc.private_subnets[133],
    module.vpc.private_subnets[134],
    module.vpc.private_subnets[135],
    module.vpc.private_subnets[136],
    module.vpc.private_subnets[137],
    module.vpc.private_subnets[138],
    module.vpc.private_subnets[139],
    module.vpc.private_subnets[140],
    module.vpc.private_subnets[141],
    module.vpc.private_subnets[142],
    module.vpc.private_subnets[143],
    module.vpc.private_subnets[144],
    module.vpc.private_subnets[145],
    module.vpc.private_subnets[146],
    module.vpc.private_subnets[147],
    module.vpc.private_subnets[148],
    module.vpc.private_subnets[149],
    module.vpc.private_subnets[150],
    module.vpc.private_subnets[151],
    module.vpc.private_subnets[152],
    module.vpc.private_subnets[153],
    module.vpc.private_subnets[154],
    module.vpc.private_subnets[155],
    module.vpc.private_subnets[156],
    module.vpc.private_subnets[157],
    module.vpc.private_subnets[158],
    module.vpc.private_subnets[159],
    module.vpc.private_subnets[160],
    module.vpc.private_subnets[161],
    module.vpc.private_subnets[162],
    module.vpc.private_subnets[163],
    module.vpc.private_subnets[164],
    module.vpc.private_subnets[165],
    module.vpc.private_subnets[166],
    module.vpc.private_subnets[167],
    module.vpc.private_subnets[168],
    module.vpc.private_subnets[169],
    module.vpc.private_subnets[170],
    module.vpc.private_subnets[171],
    module.vpc.private_subnets[172],
    module.vpc.private_subnets[173],
    module.vpc.private_subnets[174],
    module.vpc.private_subnets[175],
    module.vpc.private_subnets[176],
    module.vpc.private_subnets[177],
    module.vpc.private_subnets[178],
    module.vpc.private_subnets[179],
    module.vpc.private_subnets[180],
    module.vpc.private_subnets[181],
    module.vpc.private_subnets[182],
    module.vpc.private_subnets[183],
    module.vpc.private_subnets[184],
    module.vpc.private_subnets[185],
    module.vpc.private_subnets[186],
    module.vpc.private_subnets[187],
    module.vpc.private_subnets[188],
    module.vpc.private_subnets[189],
    module.vpc.private_subnets[190],
    module.vpc.private_subnets[191],
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
    nodegroup_209 = {
      name            = "team-01"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[0],
        module.vpc.private_subnets[1],
        module.vpc.private_subnets[2],
        module.vpc.private_subnets[3],
        module.vpc.private_subnets[4],
        module.vpc.private_subnets[5],
        module.vpc.private_subnets[6],
        module.vpc.private_subnets[7],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_210 = {
      name            = "team-02"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[8],
        module.vpc.private_subnets[9],
        module.vpc.private_subnets[10],
        module.vpc.private_subnets[11],
        module.vpc.private_subnets[12],
        module.vpc.private_subnets[13],
        module.vpc.private_subnets[14],
        module.vpc.private_subnets[15],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_211 = {
      name            = "team-03"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[16],
        module.vpc.private_subnets[17],
        module.vpc.private_subnets[18],
        module.vpc.private_subnets[19],
        module.vpc.private_subnets[20],
        module.vpc.private_subnets[21],
        module.vpc.private_subnets[22],
        module.vpc.private_subnets[23],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_212 = {
      name            = "team-04"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[24],
        module.vpc.private_subnets[25],
        module.vpc.private_subnets[26],
        module.vpc.private_subnets[27],
        module.vpc.private_subnets[28],
        module.vpc.private_subnets[29],
        module.vpc.private_subnets[30],
        module.vpc.private_subnets[31],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_213 = {
      name            = "team-05"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[32],
        module.vpc.private_subnets[33],
        module.vpc.private_subnets[34],
        module.vpc.private_subnets[35],
        module.vpc.private_subnets[36],
        module.vpc.private_subnets[37],
        module.vpc.private_subnets[38],
        module.vpc.private_subnets[39],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_214 = {
      name            = "team-06"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[40],
        module.vpc.private_subnets[41],
        module.vpc.private_subnets[42],
        module.vpc.private_subnets[43],
        module.vpc.private_subnets[44],
        module.vpc.private_subnets[45],
        module.vpc.private_subnets[46],
        module.vpc.private_subnets[47],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_215 = {
      name            = "team-07"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[48],
        module.vpc.private_subnets[49],
        module.vpc.private_subnets[50],
        module.vpc.private_subnets[51],
        module.vpc.private_subnets[52],
        module.vpc.private_subnets[53],
        module.vpc.private_subnets[54],
        module.vpc.private_subnets[55],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_216 = {
      name            = "team-08"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[56],
        module.vpc.private_subnets[57],
        module.vpc.private_subnets[58],
        module.vpc.private_subnets[59],
        module.vpc.private_subnets[60],
        module.vpc.private_subnets[61],
        module.vpc.private_subnets[62],
        module.vpc.private_subnets[63],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_217 = {
      name            = "team-09"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[64],
        module.vpc.private_subnets[65],
        module.vpc.private_subnets[66],
        module.vpc.private_subnets[67],
        module.vpc.private_subnets[68],
        module.vpc.private_subnets[69],
        module.vpc.private_subnets[70],
        module.vpc.private_subnets[71],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_218 = {
      name            = "team-10"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[72],
        module.vpc.private_subnets[73],
        module.vpc.private_subnets[74],
        module.vpc.private_subnets[75],
        module.vpc.private_subnets[76],
        module.vpc.private_subnets[77],
        module.vpc.private_subnets[78],
        module.vpc.private_subnets[79],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_219 = {
      name            = "team-11"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[80],
        module.vpc.private_subnets[81],
        module.vpc.private_subnets[82],
        module.vpc.private_subnets[83],
        module.vpc.private_subnets[84],
        module.vpc.private_subnets[85],
        module.vpc.private_subnets[86],
        module.vpc.private_subnets[87],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_220 = {
      name            = "team-12"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[88],
        module.vpc.private_subnets[89],
        module.vpc.private_subnets[90],
        module.vpc.private_subnets[91],
        module.vpc.private_subnets[92],
        module.vpc.private_subnets[93],
        module.vpc.private_subnets[94],
        module.vpc.private_subnets[95],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_221 = {
      name            = "team-13"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[96],
        module.vpc.private_subnets[97],
        module.vpc.private_subnets[98],
        module.vpc.private_subnets[99],
        module.vpc.private_subnets[100],
        module.vpc.private_subnets[101],
        module.vpc.private_subnets[102],
        module.vpc.private_subnets[103],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_222 = {
      name            = "team-14"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[104],
        module.vpc.private_subnets[105],
        module.vpc.private_subnets[106],
        module.vpc.private_subnets[107],
        module.vpc.private_subnets[108],
        module.vpc.private_subnets[109],
        module.vpc.private_subnets[110],
        module.vpc.private_subnets[111],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_223 = {
      name            = "team-15"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[112],
        module.vpc.private_subnets[113],
        module.vpc.private_subnets[114],
        module.vpc.private_subnets[115],
        module.vpc.private_subnets[116],
        module.vpc.private_subnets[117],
        module.vpc.private_subnets[118],
        module.vpc.private_subnets[119],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_224 = {
      name            = "team-16"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[120],
        module.vpc.private_subnets[121],
        module.vpc.private_subnets[122],
        module.vpc.private_subnets[123],
        module.vpc.private_subnets[124],
        module.vpc.private_subnets[125],
        module.vpc.private_subnets[126],
        module.vpc.private_subnets[127],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_225 = {
      name            = "team-17"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[128],
        module.vpc.private_subnets[129],
        module.vpc.private_subnets[130],
        module.vpc.private_subnets[131],
        module.vpc.private_subnets[132],
        module.vpc.private_subnets[133],
        module.vpc.private_subnets[134],
        module.vpc.private_subnets[135],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_226 = {
      name            = "team-18"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[136],
        module.vpc.private_subnets[137],
        module.vpc.private_subnets[138],
        module.vpc.private_subnets[139],
        module.vpc.private_subnets[140],
        module.vpc.private_subnets[141],
        module.vpc.private_subnets[142],
        module.vpc.private_subnets[143],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_227 = {
      name            = "team-19"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[144],
        module.vpc.private_subnets[145],
        module.vpc.private_subnets[146],
        module.vpc.private_subnets[147],
        module.vpc.private_subnets[148],
        module.vpc.private_subnets[149],
        module.vpc.private_subnets[150],
        module.vpc.private_subnets[151],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_228 = {
      name            = "team-20"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[152],
        module.vpc.private_subnets[153],
        module.vpc.private_subnets[154],
        module.vpc.private_subnets[155],
        module.vpc.private_subnets[156],
        module.vpc.private_subnets[157],
        module.vpc.private_subnets[158],
        module.vpc.private_subnets[159],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_229 = {
      name            = "team-21"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[160],
        module.vpc.private_subnets[161],
        module.vpc.private_subnets[162],
        module.vpc.private_subnets[163],
        module.vpc.private_subnets[164],
        module.vpc.private_subnets[165],
        module.vpc.private_subnets[166],
        module.vpc.private_subnets[167],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_230 = {
      name            = "team-22"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[168],
        module.vpc.private_subnets[169],
        module.vpc.private_subnets[170],
        module.vpc.private_subnets[171],
        module.vpc.private_subnets[172],
        module.vpc.private_subnets[173],
        module.vpc.private_subnets[174],
        module.vpc.private_subnets[175],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_231 = {
      name            = "team-23"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[176],
        module.vpc.private_subnets[177],
        module.vpc.private_subnets[178],
        module.vpc.private_subnets[179],
        module.vpc.private_subnets[180],
        module.vpc.private_subnets[181],
        module.vpc.private_subnets[182],
        module.vpc.private_subnets[183],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
    nodegroup_232 = {
      name            = "team-24"
      use_name_prefix = false
      subnet_ids = [
        module.vpc.private_subnets[184],
        module.vpc.private_subnets[185],
        module.vpc.private_subnets[186],
        module.vpc.private_subnets[187],
        module.vpc.private_subnets[188],
        module.vpc.private_subnets[189],
        module.vpc.private_subnets[190],
        module.vpc.private_subnets[191],
      ]
      min_size                              = 2
      desired_size                          = 4
      max_size                              = 12
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
  value = [
    module.vpc.public_subnets[0],
    module.vpc.public_subnets[1],
    module.vpc.public_subnets[2],
    module.vpc.public_subnets[3],
    module.vpc.public_subnets[4],
    module.vpc.public_subnets[5],
    module.vpc.public_subnets[6],
    module.vpc.public_subnets[7],
    module.vpc.private_subnets[0],
    module.vpc.private_subnets[1],
    module.vpc.private_subnets[2],
    module.vpc.private_subnets[3],
    module.vpc.private_subnets[4],
    module.vpc.private_subnets[5],
    module.vpc.private_subnets[6],
    module.vpc.private_subnets[7],
    module.vpc.private_subnets[8],
    module.vpc.private_subnets[9],
    module.vpc.private_subnets[10],
    module.vpc.private_subnets[11],
    module.vpc.private_subnets[12],
    module.vpc.private_subnets[13],
    module.vpc.private_subnets[14],
    module.vpc.private_subnets[15],
    module.vpc.private_subnets[16],
    module.vpc.private_subnets[17],
    module.vpc.private_subnets[18],
    module.vpc.private_subnets[19],
    module.vpc.private_subnets[20],
    module.vpc.private_subnets[21],
    module.vpc.private_subnets[22],
    module.vpc.private_subnets[23],
    module.vpc.private_subnets[24],
    module.vpc.private_subnets[25],
    module.vpc.private_subnets[26],
    module.vpc.private_subnets[27],
    module.vpc.private_subnets[28],
    module.vpc.private_subnets[29],
    module.vpc.private_subnets[30],
    module.vpc.private_subnets[31],
    module.vpc.private_subnets[32],
    module.vpc.private_subnets[33],
    module.vpc.private_subnets[34],
    module.vpc.private_subnets[35],
    module.vpc.private_subnets[36],
    module.vpc.private_subnets[37],
    module.vpc.private_subnets[38],
    module.vpc.private_subnets[39],
    module.vpc.private_subnets[40],
    module.vpc.private_subnets[41],
    module.vpc.private_subnets[42],
    module.vpc.private_subnets[43],
    module.vpc.private_subnets[44],
    module.vpc.private_subnets[45],
    module.vpc.private_subnets[46],
    module.vpc.private_subnets[47],
    module.vpc.private_subnets[48],
    module.vpc.private_subnets[49],
    module.vpc.private_subnets[50],
    module.vpc.private_subnets[51],
    module.vpc.private_subnets[52],
    module.vpc.private_subnets[53],
    module.vpc.private_subnets[54],
    module.vpc.private_subnets[55],
    module.vpc.private_subnets[56],
    module.vpc.private_subnets[57],
    module.vpc.private_subnets[58],
    module.vpc.private_subnets[59],
    module.vpc.private_subnets[60],
    module.vpc.private_subnets[61],
    module.vpc.private_subnets[62],
    module.vpc.private_subnets[63],
    module.vpc.private_subnets[64],
    module.vpc.private_subnets[65],
    module.vpc.private_subnets[66],
    module.vpc.private_subnets[67],
    module.vpc.private_subnets[68],
    module.vpc.private_subnets[69],
    module.vpc.private_subnets[70],
    module.vpc.private_subnets[71],
    module.vpc.private_subnets[72],
    module.vpc.private_subnets[73],
    module.vpc.private_subnets[74],
    module.vpc.private_subnets[75],
    module.vpc.private_subnets[76],
    module.vpc.private_subnets[77],
    module.vpc.private_subnets[78],
    module.vpc.private_subnets[79],
    module.vpc.private_subnets[80],
    module.vpc.private_subnets[81],
    module.vpc.private_subnets[82],
    module.vpc.private_subnets[83],
    module.vpc.private_subnets[84],
    module.vpc.private_subnets[85],
    module.vpc.private_subnets[86],
    module.vpc.private_subnets[87],
    module.vpc.private_subnets[88],
    module.vpc.private_subnets[89],
    module.vpc.private_subnets[90],
    module.vpc.private_subnets[91],
    module.vpc.private_subnets[92],
    module.vpc.private_subnets[93],
    module.vpc.private_subnets[94],
    module.vpc.private_subnets[95],
    module.vpc.private_subnets[96],
    module.vpc.private_subnets[97],
    module.vpc.private_subnets[98],
    module.vpc.private_subnets[99],
    module.vpc.private_subnets[100],
    module.vpc.private_subnets[101],
    module.vpc.private_subnets[102],
    module.vpc.private_subnets[103],
    module.vpc.private_subnets[104],
    module.vpc.private_subnets[105],
    module.vpc.private_subnets[106],
    module.vpc.private_subnets[107],
    module.vpc.private_subnets[108],
    module.vpc.private_subnets[109],
    module.vpc.private_subnets[110],
    module.vpc.private_subnets[111],
    module.vpc.private_subnets[112],
    module.vpc.private_subnets[113],
    module.vpc.private_subnets[114],
    module.vpc.private_subnets[115],
    module.vpc.private_subnets[116],
    module.vpc.private_subnets[117],
    module.vpc.private_subnets[118],
    module.vpc.private_subnets[119],
    module.vpc.private_subnets[120],
    module.vpc.private_subnets[121],
    module.vpc.private_subnets[122],
    module.vpc.private_subnets[123],
    module.vpc.private_subnets[124],
    module.vpc.private_subnets[125],
    module.vpc.private_subnets[126],
    module.vpc.private_subnets[127],
    module.vpc.private_subnets[128],
    module.vpc.private_subnets[129],
    module.vpc.private_subnets[130],
    module.vpc.private_subnets[131],
    module.vpc.private_subnets[132],
    module.vpc.private_subnets[133],
    module.vpc.private_subnets[134],
    module.vpc.private_subnets[135],
    module.vpc.private_subnets[136],
    module.vpc.private_subnets[137],
    module.vpc.private_subnets[138],
    module.vpc.private_subnets[139],
    module.vpc.private_subnets[140],
    module.vpc.private_subnets[141],
    module.vpc.private_subnets[142],
    module.vpc.private_subnets[143],
    module.vpc.private_subnets[144],
    module.vpc.private_subnets[145],
    module.vpc.private_subnets[146],
    module.vpc.private_subnets[147],
    module.vpc.private_subnets[148],
    module.vpc.private_subnets[149],
    module.vpc.private_subnets[150],
    module.vpc.private_subnets[151],
    module.vpc.private_subnets[152],
    module.vpc.private_subnets[153],
    module.vpc.private_subnets[154],
    module.vpc.private_subnets[155],
    module.vpc.private_subnets[156],
    module.vpc.private_subnets[157],
    module.vpc.private_subnets[158],
    module.vpc.private_subnets[159],
    module.vpc.private_subnets[160],
    module.vpc.private_subnets[161],
    module.vpc.private_subnets[162],
    module.vpc.private_subnets[163],
    module.vpc.private_subnets[164],
    module.vpc.private_subnets[165],
    module.vpc.private_subnets[166],
    module.vpc.private_subnets[167],
    module.vpc.private_subnets[168],
    module.vpc.private_subnets[169],
    module.vpc.private_subnets[170],
    module.vpc.private_subnets[171],
    module.vpc.private_subnets[172],
    module.vpc.private_subnets[173],
    module.vpc.private_subnets[174],
    module.vpc.private_subnets[175],
    module.vpc.private_subnets[176],
    module.vpc.private_subnets[177],
    module.vpc.private_subnets[178],
    module.vpc.private_subnets[179],
    module.vpc.private_subnets[180],
    module.vpc.private_subnets[181],
    module.vpc.private_subnets[182],
    module.vpc.private_subnets[183],
    module.vpc.private_subnets[184],
    module.vpc.private_subnets[185],
    module.vpc.private_subnets[186],
    module.vpc.private_subnets[187],
    module.vpc.private_subnets[188],
    module.vpc.private_subnets[189],
    module.vpc.private_subnets[190],
    module.vpc.private_subnets[191],
  ]
}
