#!/usr/bin/env python3
"""Makes an account at an endpoint that speaks the API of AWS, for reading it into a drawing, and says what it made.

    python tests/tools/account.py http://127.0.0.1:5600 > made.json            needs: pip install boto3

Two VPCs (one with a secondary block, six subnets, a NAT gateway and endpoints), a cluster with two node groups, a
Fargate profile and add-ons, and 300 subnets and as many network interfaces in a VPC elsewhere, so that pages matter.
With --network-only there is no cluster, for endpoints that know EC2 alone; --interfaces says how many there are.
The keys are those of AWS's own documentation.
"""
import argparse
import json

import boto3

REGION = "ap-northeast-1"
BLOCKS = ["10.20.0.0/16", "100.64.0.0/16"]
SUBNETS = [
    ("public-a", "10.20.0.0/24", "a", True),
    ("public-c", "10.20.1.0/24", "c", True),
    ("private-a", "10.20.16.0/20", "a", False),
    ("private-c", "10.20.32.0/20", "c", False),
    ("pods-a", "100.64.0.0/18", "a", False),
    ("pods-c", "100.64.64.0/18", "c", False),
]
GROUPS = [("system", "m5.large", 1, 2, 4), ("batch", "c5.xlarge", 0, 1, 10)]
ADDONS = ["vpc-cni", "kube-proxy", "coredns"]
PROFILE = "serverless"
CLUSTER = "surveyed"


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("endpoint")
    asked.add_argument("--network-only", action="store_true")
    asked.add_argument("--interfaces", type=int, default=300)
    asked = asked.parse_args()

    def client(service):
        return boto3.client(
            service, endpoint_url=asked.endpoint, region_name=REGION, aws_access_key_id="AKIAIOSFODNN7EXAMPLE",
            aws_secret_access_key="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")

    ec2, eks, iam = client("ec2"), client("eks"), client("iam")

    def tags(kind, name):
        return [{"ResourceType": kind, "Tags": [{"Key": "Name", "Value": name}]}]

    vpc = ec2.create_vpc(CidrBlock=BLOCKS[0], TagSpecifications=tags("vpc", "main"))["Vpc"]["VpcId"]
    ec2.associate_vpc_cidr_block(VpcId=vpc, CidrBlock=BLOCKS[1])
    ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsSupport={"Value": True})
    ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": True})
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    ids = {}
    for name, block, zone, is_public in SUBNETS:
        made = ec2.create_subnet(VpcId=vpc, CidrBlock=block, AvailabilityZone=REGION + zone, TagSpecifications=tags("subnet", name))
        ids[name] = made["Subnet"]["SubnetId"]
        if is_public:
            ec2.modify_subnet_attribute(SubnetId=ids[name], MapPublicIpOnLaunch={"Value": True})
    address = ec2.allocate_address(Domain="vpc")["AllocationId"]
    nat = ec2.create_nat_gateway(SubnetId=ids["public-a"], AllocationId=address, TagSpecifications=tags("natgateway", "out"))["NatGateway"]["NatGatewayId"]

    def table(target, subnets):
        made = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
        if target:
            ec2.create_route(RouteTableId=made, DestinationCidrBlock="0.0.0.0/0", **target)
        for subnet in subnets:
            ec2.associate_route_table(RouteTableId=made, SubnetId=ids[subnet])
        return made

    table({"GatewayId": gateway}, ["public-a", "public-c"])
    private = table({"NatGatewayId": nat}, ["private-a", "private-c"])
    table(None, ["pods-a", "pods-c"])
    ec2.create_vpc_endpoint(VpcId=vpc, ServiceName=f"com.amazonaws.{REGION}.s3", VpcEndpointType="Gateway", RouteTableIds=[private])

    other = ec2.create_vpc(CidrBlock="10.99.0.0/16", TagSpecifications=tags("vpc", "elsewhere"))["Vpc"]["VpcId"]
    elsewhere = []
    for i in range(300):
        made = ec2.create_subnet(VpcId=other, CidrBlock=f"10.99.{i // 8}.{i % 8 * 32}/27", AvailabilityZone=REGION + "acd"[i % 3])
        elsewhere.append(made["Subnet"]["SubnetId"])
    for i in range(asked.interfaces):
        ec2.create_network_interface(SubnetId=elsewhere[i % len(elsewhere)])
    network = {"vpc": vpc, "blocks": BLOCKS, "subnets": SUBNETS, "region": REGION, "elsewhere": other}
    if asked.network_only:
        print(json.dumps(network))
        return

    def role(name, service):
        trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}]}
        return iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]

    subnets = [ids[name] for name, *_ in SUBNETS[:4]]
    eks.create_cluster(name=CLUSTER, version="1.34", roleArn=role("control", "eks.amazonaws.com"), resourcesVpcConfig={"subnetIds": subnets, "endpointPublicAccess": True, "endpointPrivateAccess": True})
    nodes = role("nodes", "ec2.amazonaws.com")
    for name, kind, least, desired, most in GROUPS:
        eks.create_nodegroup(
            clusterName=CLUSTER, nodegroupName=name, nodeRole=nodes, subnets=[ids["private-a"], ids["private-c"]], instanceTypes=[kind],
            scalingConfig={"minSize": least, "desiredSize": desired, "maxSize": most})
    eks.create_fargate_profile(fargateProfileName=PROFILE, clusterName=CLUSTER, podExecutionRoleArn=role("pods", "eks-fargate-pods.amazonaws.com"), subnets=[ids["private-a"]], selectors=[{"namespace": "jobs"}])
    for name in ADDONS:
        eks.create_addon(clusterName=CLUSTER, addonName=name)
    print(json.dumps({"cluster": CLUSTER, "groups": GROUPS, "addons": ADDONS, "profiles": [PROFILE], **network}))


if __name__ == "__main__":
    main()
