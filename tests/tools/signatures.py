#!/usr/bin/env python3
"""Writes the signatures that botocore makes of varied requests, as tests/aws/signatures.json.

    python tests/tools/signatures.py            needs: pip install botocore

Run again only when requests are added: the signatures of old ones never change.
"""
import datetime
import json
import pathlib
from unittest import mock
from urllib.parse import quote

import botocore
from botocore import auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

FORM = "application/x-www-form-urlencoded; charset=utf-8"
JSON = "application/x-amz-json-1.1"
KEYS = [
    ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", None),
    ("ASIAEXAMPLE", "a/b+c=wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLE", "IQoJb3JpZ2luX2Vj/+==" * 12),
]
TIMES = ["20150830T123600Z", "20261127T235959Z", "20280229T000000Z"]


def form(action, version, **fields):
    pairs = [("Action", action), ("Version", version)] + list(fields.items())
    return "&".join(f"{quote(k, safe='-_.~')}={quote(str(v), safe='-_.~')}" for k, v in pairs)


def part(text):
    return quote(text, safe="-_.~")


def requests():
    regions = ["us-east-1", "eu-west-1", "ap-northeast-1", "us-gov-west-1", "cn-north-1"]
    for region in regions:
        end = "amazonaws.com.cn" if region.startswith("cn-") else "amazonaws.com"
        yield "sts", region, "POST", f"https://sts.{region}.{end}/", FORM, form("GetCallerIdentity", "2011-06-15")
        yield "ec2", region, "POST", f"https://ec2.{region}.{end}/", FORM, form("DescribeVpcs", "2016-11-15", MaxResults=1000)
        yield "eks", region, "GET", f"https://eks.{region}.{end}/clusters?maxResults=100", None, ""
        yield "cloudformation", region, "POST", f"https://cloudformation.{region}.{end}/", FORM, form("DescribeStackEvents", "2010-05-15", StackName="arn:aws:cloudformation:x:1:stack/a b/c")
    ec2 = "https://ec2.eu-west-1.amazonaws.com/"
    for values in (["vpc-1"], ["a b", "c&d", "e=f", "g+h", "i/j", "~k", "l%m", "*"], ["日本語", "Zürich", "é" * 40]):
        fields = {"Filter.1.Name": "tag:Name"} | {f"Filter.1.Value.{i}": v for i, v in enumerate(values, 1)}
        yield "ec2", "eu-west-1", "POST", ec2, FORM, form("DescribeSubnets", "2016-11-15", **fields)
    for token in ("", "a", "AAAA/+==", "x" * 4000, "Zm9v\u00e9", "a b", "%2B", "+", "&=&"):
        yield "ec2", "eu-west-1", "POST", ec2, FORM, form("DescribeNetworkInterfaces", "2016-11-15", NextToken=token)
    eks = "https://eks.eu-west-1.amazonaws.com"
    for name in ("prod", "a-b_c.d~e", "arn:aws:iam::1:role/a b", "日本", "100%", "a'b(c)d*e!"):
        yield "eks", "eu-west-1", "GET", f"{eks}/clusters/{part(name)}", None, ""
        yield "eks", "eu-west-1", "GET", f"{eks}/clusters/{part(name)}/node-groups?maxResults=100&nextToken={part(name)}", None, ""
    yield "eks", "eu-west-1", "DELETE", f"{eks}/clusters/prod/addons/vpc-cni?preserve=true", None, ""
    yield "eks", "eu-west-1", "GET", f"{eks}/clusters?nextToken=b&maxResults=1&nextToken=a", None, ""
    yield "eks", "eu-west-1", "POST", f"{eks}/clusters/prod/insights", "application/json", '{"filter":{"categories":["UPGRADE_READINESS"]}}'
    yield "servicequotas", "eu-west-1", "POST", "https://servicequotas.eu-west-1.amazonaws.com/", JSON, '{"ServiceCode":"vpc","QuotaCode":"L-F678F1CE"}'
    yield "ec2", "eu-west-1", "POST", "http://127.0.0.1:5600/", FORM, form("DescribeVpcs", "2016-11-15")
    yield "eks", "eu-west-1", "GET", "http://localhost:4566/clusters/prod", None, ""
    template = json.dumps({"Resources": {f"Subnet{i}": {"Type": "AWS::EC2::Subnet", "Note": "é\"\\"} for i in range(300)}})
    yield "cloudformation", "eu-west-1", "POST", "https://cloudformation.eu-west-1.amazonaws.com/", FORM, form("CreateChangeSet", "2010-05-15", TemplateBody=template)
    yield "elasticloadbalancing", "eu-west-1", "POST", "https://elasticloadbalancing.eu-west-1.amazonaws.com/", FORM, form("DescribeLoadBalancers", "2015-12-01")


def main():
    rows = []
    for i, (service, region, method, url, content_type, body) in enumerate(requests()):
        key, secret, token = KEYS[i % len(KEYS)]
        time = TIMES[i % len(TIMES)]
        headers = {} if content_type is None else {"content-type": content_type}
        if content_type == JSON:
            headers["x-amz-target"] = "ServiceQuotasV20190624.GetServiceQuota"
        moment = datetime.datetime.strptime(time, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.timezone.utc)
        request = AWSRequest(method=method, url=url, headers=headers, data=body)
        with mock.patch.object(auth, "get_current_datetime", lambda remove_tzinfo=True: moment.replace(tzinfo=None)):
            auth.SigV4Auth(Credentials(key, secret, token), service, region).add_auth(request)
        assert request.headers["X-Amz-Date"] == time, "botocore keeps its clock elsewhere now"
        rows.append({
            "service": service, "region": region, "time": time, "key": key, "secret": secret, "token": token,
            "method": method, "url": url, "headers": list(headers.items()), "body": body,
            "authorization": request.headers["Authorization"],
        })
    path = pathlib.Path(__file__).parent.parent / "aws" / "signatures.json"
    path.write_text(json.dumps({"made_by": f"botocore {botocore.__version__}", "requests": rows}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(len(rows), "requests")


if __name__ == "__main__":
    main()
