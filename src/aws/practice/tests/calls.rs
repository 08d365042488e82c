//! Calls that read, refusals and faults.

use super::super::Fault;
use super::*;
use crate::aws::failure::Cause;
use crate::catalog::endpoints::{EKS, ELB, QUOTAS, STS};
use crate::catalog::vpc::usable_ips;
use crate::net::Cidr;

#[test]
fn who_calls() {
    let client = client();
    let xml = body(&client, &Call::read(&STS, "GetCallerIdentity")).unwrap();
    assert_eq!(texts(&xml, "Account"), ["123456789012"]);
    let call = Call::read(&STS, "AssumeRole")
        .field("RoleArn", "arn:aws:iam::123456789012:role/deploy")
        .field("RoleSessionName", "me");
    assert!(texts(&body(&client, &call).unwrap(), "AccessKeyId")[0].starts_with("ASIA"));
}

#[test]
fn every_list_is_answered_and_pages() {
    let client = client();
    for action in [
        "DescribeRegions",
        "DescribeAvailabilityZones",
        "DescribeVpcs",
        "DescribeSubnets",
        "DescribeRouteTables",
        "DescribeInternetGateways",
        "DescribeEgressOnlyInternetGateways",
        "DescribeNatGateways",
        "DescribeVpcEndpoints",
        "DescribeSecurityGroups",
        "DescribeNetworkInterfaces",
        "DescribeLaunchTemplates",
        "DescribeAddresses",
    ] {
        let xml = body(&client, &ec2(action)).unwrap();
        assert_eq!(
            roxmltree::Document::parse(&xml).unwrap().root_element().tag_name().name(),
            format!("{action}Response")
        );
    }
    let all = texts(&body(&client, &ec2("DescribeNetworkInterfaces")).unwrap(), "networkInterfaceId");
    assert!(5 < all.len(), "{all:?}");
    let mut paged = Vec::new();
    let mut call = ec2("DescribeNetworkInterfaces").field("MaxResults", "5");
    loop {
        let xml = body(&client, &call).unwrap();
        let ids = texts(&xml, "networkInterfaceId");
        assert!(ids.len() <= 5);
        paged.extend(ids);
        let Some(token) = texts(&xml, "nextToken").pop() else { break };
        call = ec2("DescribeNetworkInterfaces").field("MaxResults", "5").from_page(&token);
    }
    assert_eq!(paged, all);
    let wrong = ec2("DescribeNetworkInterfaces").from_page("x");
    assert_eq!(body(&client, &wrong).unwrap_err().cause, Cause::Refused);
}

#[test]
fn the_shop_is_there() {
    let client = client();
    let json = body(&client, &Call::get(&EKS, "ListClusters").under("clusters")).unwrap();
    assert_eq!(json, "{\"clusters\":[\"practice-shop\"],\"nextToken\":null}");
    let of = |action: &'static str, parts: &[&str]| {
        let call = Call::get(&EKS, action).under("clusters").under("practice-shop");
        let call = parts.iter().fold(call, |call, part| call.under(part));
        serde_json::from_str::<Value>(&body(&client, &call).unwrap()).unwrap()
    };
    let cluster = of("DescribeCluster", &[]);
    assert_eq!(cluster["cluster"]["status"], "ACTIVE");
    let vpc = cluster["cluster"]["resourcesVpcConfig"]["vpcId"].as_str().unwrap().to_owned();
    let groups = of("ListNodegroups", &["node-groups"]);
    let group = groups["nodegroups"][0].as_str().unwrap();
    assert_eq!(of("DescribeNodegroup", &["node-groups", group])["nodegroup"]["status"], "ACTIVE");
    assert_eq!(of("ListFargateProfiles", &["fargate-profiles"])["fargateProfileNames"], serde_json::json!([]));
    of("ListAddons", &["addons"]);
    let xml = body(&client, &ec2("DescribeSubnets").filter("vpc-id", [vpc.as_str()])).unwrap();
    let blocks = texts(&xml, "cidrBlock");
    let free: u64 = texts(&xml, "availableIpAddressCount").iter().map(|n| n.parse::<u64>().unwrap()).sum();
    let usable: u64 = blocks.iter().map(|block| usable_ips(block.parse::<Cidr>().unwrap())).sum();
    let xml = body(&client, &ec2("DescribeNetworkInterfaces").filter("vpc-id", [vpc.as_str()])).unwrap();
    let document = roxmltree::Document::parse(&xml).unwrap();
    let sets = document.descendants().filter(|node| node.tag_name().name() == "privateIpAddressesSet");
    let taken: usize = sets.map(|set| set.children().filter(|node| node.is_element()).count()).sum();
    assert_eq!(free, usable - taken as u64);
    assert_eq!(status(&client, "practice-shop"), "CREATE_COMPLETE");
    let templates = ec2("DescribeLaunchTemplateVersions").list("LaunchTemplateVersion", ["$Latest"]);
    assert!(texts(&body(&client, &templates).unwrap(), "deviceName").contains(&"/dev/xvda".to_owned()));
}

#[test]
fn versions_offerings_quotas_and_balancers() {
    let client = client();
    let json = body(&client, &Call::get(&EKS, "DescribeClusterVersions").under("cluster-versions")).unwrap();
    assert!(json.contains("\"1.35\"") && !json.contains("\"1.30\""), "{json}");
    let call = Call::get(&EKS, "DescribeAddonVersions").under("addons").under("supported-versions");
    assert!(body(&client, &call.field("addonName", "coredns")).unwrap().contains("coredns"));
    let call = ec2("DescribeInstanceTypeOfferings")
        .field("LocationType", "availability-zone")
        .filter("instance-type", ["m5.large", "nothing.large"]);
    assert_eq!(texts(&body(&client, &call).unwrap(), "location").len(), 3);
    let call = Call::read(&QUOTAS, "GetServiceQuota").field("ServiceCode", "ec2").field("QuotaCode", "L-0263D0A3");
    assert!(body(&client, &call).unwrap().contains("\"Value\":5"));
    assert!(texts(&body(&client, &Call::read(&ELB, "DescribeLoadBalancers")).unwrap(), "VpcId").is_empty());
}

#[test]
fn what_is_not_there_and_unknown_calls() {
    let client = client();
    for (call, cause) in [
        (ec2("DescribeVpcs").list("VpcId", ["vpc-1"]), Cause::NotFound),
        (ec2("DescribeVpcs").filter("colour", ["red"]), Cause::Refused),
        (ec2("DescribeNothing"), Cause::Refused),
        (Call::get(&EKS, "DescribeCluster").under("clusters").under("x"), Cause::NotFound),
        (of_stack("DescribeStacks", "x"), Cause::NotFound),
        (of_set("DescribeChangeSet", "practice-shop", "x"), Cause::NotFound),
        (Call::read(&QUOTAS, "GetServiceQuota").field("ServiceCode", "x"), Cause::NotFound),
    ] {
        let failure = body(&client, &call).unwrap_err();
        assert_eq!(failure.cause, cause, "{failure:?}");
    }
}

#[test]
fn faults() {
    let client = client();
    let inject = |fault: Fault| client.transport.with(|account| account.inject(fault));
    inject(Fault::Throttle { action: "DescribeVpcs".into(), n_calls: 2 });
    body(&client, &ec2("DescribeVpcs")).unwrap();
    inject(Fault::Deny { action: "DescribeSubnets".into() });
    assert_eq!(body(&client, &ec2("DescribeSubnets")).unwrap_err().cause, Cause::Denied);
    inject(Fault::ExpireKeys);
    assert_eq!(body(&client, &of_stack("DescribeStacks", "practice-shop")).unwrap_err().cause, Cause::Expired);
    inject(Fault::Heal);
    body(&client, &ec2("DescribeSubnets")).unwrap();
    let now_ms = client.now_ms();
    inject(Fault::Silence { until_ms: now_ms + 40_000 });
    body(&client, &ec2("DescribeVpcs")).unwrap();
    assert!(now_ms + 40_000 <= client.now_ms());
}
