"""Judges CloudFormation exports with tools that are not ours.

    python tests/tools/cloudformation.py FOLDER

FOLDER holds the folders `cloudformation` and `cloudformation-network`, as `cargo test --no-default-features --test
exports` writes them. cfn-lint must find no error, but in what a template cannot mend: ids that the samples made up, a
design without subnets, one that has more resources than a template takes. Each network is then made in moto, a
simulated account, and must have the subnets of its template. Needs what tests/tools/requirements.txt lists; exits
with 1 when a file fails.
"""

import json
import os
import pathlib
import subprocess
import sys

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
    if not blocks:
        return []
    with mock_aws():
        boto3.client("cloudformation", region_name="us-east-1").create_stack(StackName="s", TemplateBody=text)
        ec2 = boto3.client("ec2", region_name="us-east-1")
        vpcs = {vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"] if not vpc["IsDefault"]}
        subnets = ec2.describe_subnets()["Subnets"]
        there = sorted(subnet["CidrBlock"] for subnet in subnets if subnet["VpcId"] in vpcs)
    return [] if there == blocks else [f"made {there} instead of {blocks}"]


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
    sys.exit(failed)


main()
