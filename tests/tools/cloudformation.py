"""Judges CloudFormation exports with tools that are not ours.

    python tests/tools/cloudformation.py FOLDER [ACCOUNT]

FOLDER holds the folders `cloudformation` and `cloudformation-network`, as `cargo test --no-default-features --test
exports` writes them. cfn-lint must find no error, but in what a template cannot mend: ids that the samples made up, a
design without subnets, one that has more resources than a template takes. Each network is then made in moto, a
simulated account, and must have the subnets of its template. ACCOUNT is a program that simulates an account which
knows EKS as well: `ACCOUNT --port N` serves every AWS API there, and CloudFormation makes what a template says. Each
starting point is made in it and deleted again: the stack's outputs, and the subnets, groups and add-ons that are there
must be those of the template. Needs what tests/tools/requirements.txt lists; exits with 1 when a file fails.
"""

import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import time

# Ids that have another form in AWS (E115x), too many resources (E3010), nothing to make (E1001), no subnets (E3032).
TOLD = ("E115", "E3010", "E1001", "E3032")


def lint(file):
    program = [sys.executable, "-m", "cfnlint", "--format", "json", "--ignore-checks", "W", "I", "--", str(file)]
    run = subprocess.run(program, capture_output=True, text=True, check=False)
    found = json.loads(run.stdout or "[]")
    return [f"{row['Rule']['Id']} {row['Message'][:200]}" for row in found if not row["Rule"]["Id"].startswith(TOLD)]


def deploy(file):
    import boto3
    import yaml
    from moto import mock_aws

    text = file.read_text(encoding="utf-8")
    resources = yaml.safe_load(text).get("Resources", {})
    blocks = sorted(
        made["Properties"]["CidrBlock"] for made in resources.values() if made["Type"] == "AWS::EC2::Subnet"
    )
    # moto has no secondary blocks, and no IPv6 block to read of a VPC.
    if not blocks or any(made["Type"] == "AWS::EC2::VPCCidrBlock" for made in resources.values()):
        return []
    with mock_aws():
        boto3.client("cloudformation", region_name="us-east-1").create_stack(StackName="s", TemplateBody=text)
        ec2 = boto3.client("ec2", region_name="us-east-1")
        vpcs = {vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"] if not vpc["IsDefault"]}
        subnets = ec2.describe_subnets()["Subnets"]
        there = sorted(subnet["CidrBlock"] for subnet in subnets if subnet["VpcId"] in vpcs)
    return [] if there == blocks else [f"made {there} instead of {blocks}"]


# Starting points that a simulated account cannot make: it has no local zones, and a template of this size goes by S3.
LEFT_OUT = ("LocalZone", "Large")
PORT = 5633
DONE = ("CREATE_COMPLETE", "DELETE_COMPLETE")


def client(service, region):
    import boto3
    from botocore.config import Config

    keys = {"aws_access_key_id": "none", "aws_secret_access_key": "none"}
    config = Config(retries={"max_attempts": 1})
    return boto3.client(service, region_name=region, endpoint_url=f"http://127.0.0.1:{PORT}", config=config, **keys)


def settled(stacks, stack):
    while True:
        (now,) = stacks.describe_stacks(StackName=stack)["Stacks"]
        if not now["StackStatus"].endswith("_IN_PROGRESS"):
            return now
        time.sleep(0.2)


def run_whole(file):
    """Makes a whole cluster in the account that is served, compares it with its template, and takes it down."""
    import yaml

    text = file.read_text(encoding="utf-8")
    resources = yaml.safe_load(text).get("Resources", {})
    zone = re.search(r"\b([a-z]{2}(?:-[a-z]+)+-\d)[a-z]\b", text)
    region = zone.group(1) if zone else "us-east-1"
    stacks, ec2, eks = (client(service, region) for service in ("cloudformation", "ec2", "eks"))
    name = file.name.split(".")[0]
    made = stacks.create_stack(StackName=name, TemplateBody=text, Capabilities=["CAPABILITY_NAMED_IAM"])["StackId"]
    stack = settled(stacks, made)
    problems = []
    if stack["StackStatus"] not in DONE:
        events = stacks.describe_stack_events(StackName=made)["StackEvents"]
        failed = [event for event in events if event["ResourceStatus"].endswith("_FAILED")]
        problems += [f"{event['LogicalResourceId']}: {event.get('ResourceStatusReason', '')[:160]}" for event in failed]
    else:
        outputs = {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}
        of_vpc = [{"Name": "vpc-id", "Values": [outputs["VpcId"]]}]
        cluster = outputs["ClusterName"]
        ours = lambda kind: [made["Properties"] for made in resources.values() if made["Type"] == f"AWS::{kind}"]
        subnets = ec2.describe_subnets(Filters=of_vpc)["Subnets"]
        for what, there, wanted in (
            ("subnets", [s["CidrBlock"] for s in subnets], [s["CidrBlock"] for s in ours("EC2::Subnet")]),
            ("subnet outputs", [s["SubnetId"] for s in subnets], [v for k, v in outputs.items() if re.fullmatch(r"Subnet\d+Id", k)]),
            ("node groups", eks.list_nodegroups(clusterName=cluster)["nodegroups"], [g["NodegroupName"] for g in ours("EKS::Nodegroup")]),
            ("add-ons", eks.list_addons(clusterName=cluster)["addons"], [a["AddonName"] for a in ours("EKS::Addon")]),
            ("Fargate profiles", eks.list_fargate_profiles(clusterName=cluster)["fargateProfileNames"], [p["FargateProfileName"] for p in ours("EKS::FargateProfile")]),
            ("cluster", [cluster], [c["Name"] for c in ours("EKS::Cluster")]),
        ):
            if sorted(there) != sorted(wanted):
                problems.append(f"{what}: made {sorted(there)} instead of {sorted(wanted)}")
    stacks.delete_stack(StackName=made)
    gone = settled(stacks, made)["StackStatus"]
    return problems if gone in DONE else [*problems, f"is not deleted: {gone}"]


def run_all(folder, account):
    """Serves the account, and makes every starting point in it."""
    served = subprocess.Popen([sys.executable, account, "--port", str(PORT), "--speed", "200"], stderr=subprocess.DEVNULL)
    try:
        for _ in range(240):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", PORT)) == 0:
                    break
            time.sleep(0.25)
        # Starting points are named by their variants; other samples hold ids of things that no account has.
        files = [file for file in sorted(folder.iterdir()) if file.name[0].isupper()]
        files = [file for file in files if file.name.split(".")[0] not in LEFT_OUT]
        print(f"{len(files)} whole clusters made and deleted")
        return {file.name: run_whole(file) for file in files}
    finally:
        served.terminate()


def main():
    os.environ.update(AWS_ACCESS_KEY_ID="none", AWS_SECRET_ACCESS_KEY="none")
    folder = pathlib.Path(sys.argv[1])
    failed = False
    for kind in ("cloudformation", "cloudformation-network"):
        files = sorted(file for file in (folder / kind).iterdir() if not file.name.startswith("hostile-"))
        for file in files:
            problems = lint(file)
            # Zones of the samples lie in several regions, of which moto simulates one at a time.
            if kind == "cloudformation-network" and "us-east-1" in file.read_text(encoding="utf-8"):
                problems += deploy(file)
            for problem in problems:
                failed = True
                print(f"{file.name}: {problem}")
        print(f"{kind}: {len(files)} templates")
    if len(sys.argv) > 2:
        for name, problems in run_all(folder / "cloudformation", sys.argv[2]).items():
            for problem in problems:
                failed = True
                print(f"{name}: {problem}")
    sys.exit(failed)


main()
