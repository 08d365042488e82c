//! Stacks that are made, that fail and that are deleted.

use super::super::Fault;
use super::*;
use crate::aws::blockers;
use crate::catalog::endpoints::ELB;

/// Everything that the reading calls say is there.
fn inventory(client: &Calling) -> Vec<String> {
    [
        "DescribeVpcs",
        "DescribeSubnets",
        "DescribeRouteTables",
        "DescribeSecurityGroups",
        "DescribeNetworkInterfaces",
        "DescribeNatGateways",
        "DescribeAddresses",
        "DescribeInternetGateways",
        "DescribeVpcEndpoints",
        "DescribeLaunchTemplates",
    ]
    .into_iter()
    .map(|action| {
        let xml = body(client, &ec2(action)).unwrap();
        xml.split_once("</requestId>").unwrap().1.to_owned()
    })
    .collect()
}

#[test]
fn starters_come_up_and_leave_nothing() {
    for starter in Starter::ALL {
        if matches!(starter, Starter::Empty | Starter::TooSmall) {
            continue;
        }
        let design = design(starter);
        let client = client_in(&design.cluster.region);
        let before = inventory(&client);
        let text = template(&design);
        if 51_200 < text.len() {
            let refused = body(&client, &change_set("s", "c", "CREATE", &text)).unwrap_err();
            assert!(refused.text.contains("templateBody"), "{}", starter.key());
            continue;
        }
        start(&client, "s", "CREATE", &text);
        pass(&client, 60);
        let failed = reasons(&client, "s", "CREATE_FAILED");
        assert_eq!(status(&client, "s"), "CREATE_COMPLETE", "{}: {failed:#?}", starter.key());
        let done = reasons(&client, "s", "CREATE_COMPLETE");
        let made = serde_json::from_str::<Value>(&text).unwrap()["Resources"].as_object().unwrap().len();
        assert_eq!(done.len(), made + 1, "{}", starter.key());
        body(&client, &of_stack("DeleteStack", "s")).unwrap();
        pass(&client, 40);
        assert_eq!(status(&client, "s"), "NotFound", "{}", starter.key());
        assert_eq!(inventory(&client), before, "{}", starter.key());
    }
}

#[test]
fn a_stack_goes_through_its_states_whenever_one_looks() {
    let client = client();
    let text = template(&design(Starter::Classic)).replace("\"my-cluster\"", "\"other\"");
    body(&client, &change_set("s", "c", "CREATE", &text)).unwrap();
    assert_eq!(status(&client, "s"), "REVIEW_IN_PROGRESS");
    pass(&client, 1);
    let xml = body(&client, &of_set("DescribeChangeSet", "s", "c")).unwrap();
    assert_eq!(texts(&xml, "Status"), ["CREATE_COMPLETE"]);
    assert!(texts(&xml, "Action").iter().all(|action| action == "Add"));
    let execute = of_set("ExecuteChangeSet", "s", "c").field("ClientRequestToken", "t");
    body(&client, &execute).unwrap();
    body(&client, &execute).unwrap();
    assert_eq!(status(&client, "s"), "CREATE_IN_PROGRESS");
    pass(&client, 5);
    let resources = body(&client, &of_stack("DescribeStackResources", "s")).unwrap();
    let states = texts(&resources, "ResourceStatus");
    assert!(states.iter().any(|it| it == "CREATE_COMPLETE") && states.iter().any(|it| it == "CREATE_IN_PROGRESS"));
    pass(&client, 40);
    assert_eq!(status(&client, "s"), "CREATE_COMPLETE");
    let outputs = body(&client, &of_stack("DescribeStacks", "s")).unwrap();
    assert!(texts(&outputs, "OutputKey").contains(&"ClusterEndpoint".to_owned()));
    assert_eq!(compact(&texts(&body(&client, &of_stack("GetTemplate", "s")).unwrap(), "TemplateBody")[0]), text);
    let again = change_set("s", "c2", "CREATE", &text);
    assert!(body(&client, &again).unwrap_err().text.contains("already exists"));
}

#[test]
fn tokens_make_calls_safe_to_repeat() {
    let client = client();
    let call = change_set("s", "c", "CREATE", &template(&design(Starter::Small))).field("ClientToken", "one");
    let ids = [body(&client, &call).unwrap(), body(&client, &call).unwrap()].map(|xml| texts(&xml, "Id"));
    assert_eq!(ids[0], ids[1]);
    let other = change_set("s", "c", "CREATE", "{}");
    assert_eq!(body(&client, &other).unwrap_err().code, "AlreadyExistsException");
    body(&client, &of_set("DeleteChangeSet", "s", "c")).unwrap();
    body(&client, &of_set("DeleteChangeSet", "s", "c")).unwrap();
    for _ in 0..3 {
        body(&client, &of_stack("DeleteStack", "s")).unwrap();
    }
    pass(&client, 1);
    assert_eq!(status(&client, "s"), "NotFound");
}

#[test]
fn a_token_is_for_one_operation() {
    let client = client();
    body(&client, &change_set("s", "c", "CREATE", &template(&design(Starter::Small)))).unwrap();
    pass(&client, 1);
    let with = |call: Call, token: &str| call.field("ClientRequestToken", token);
    let execute = with(of_set("ExecuteChangeSet", "s", "c"), "one");
    body(&client, &execute).unwrap();
    body(&client, &execute).unwrap();
    pass(&client, 60);
    assert_eq!(status(&client, "s"), "CREATE_COMPLETE");
    let refused = body(&client, &with(of_stack("DeleteStack", "s"), "one")).unwrap_err();
    assert_eq!(refused.code, "TokenAlreadyExistsException");
    assert_eq!(status(&client, "s"), "CREATE_COMPLETE");
    for _ in 0..2 {
        body(&client, &with(of_stack("DeleteStack", "s"), "two")).unwrap();
    }
    pass(&client, 40);
    assert_eq!(status(&client, "s"), "NotFound");
}

#[test]
fn a_failure_is_rolled_back() {
    let client = client();
    let before = inventory(&client);
    let fault =
        Fault::FailResource { logical_id: "Nodegroup11".into(), reason: "You've reached your quota".into() };
    client.transport.with(|account| account.inject(fault));
    start(&client, "s", "CREATE", &template(&design(Starter::Classic)));
    pass(&client, 90);
    assert_eq!(status(&client, "s"), "ROLLBACK_COMPLETE");
    let failed = reasons(&client, "s", "CREATE_FAILED");
    assert!(failed[0].starts_with("Nodegroup11: ") && failed[0].contains("reached your quota"), "{failed:?}");
    assert_eq!(inventory(&client), before);
    let again = change_set("s", "c3", "UPDATE", &template(&design(Starter::Classic)));
    assert!(body(&client, &again).unwrap_err().text.contains("ROLLBACK_COMPLETE"));
}

/// What makes a template wrong.
type Spoil = Box<dyn FnOnce(&mut Value)>;

/// The failure of a template that was changed, and how it ended.
fn broken(starter: Starter, act: impl FnOnce(&mut Value)) -> (String, String) {
    let design = design(starter);
    let client = client_in(&design.cluster.region);
    let mut value: Value = serde_json::from_str(&template(&design)).unwrap();
    act(&mut value);
    let sent = body(&client, &change_set("s", "set", "CREATE", &value.to_string()));
    if let Err(failure) = sent {
        return (failure.text, "refused".into());
    }
    pass(&client, 1);
    body(&client, &of_set("ExecuteChangeSet", "s", "set")).unwrap();
    pass(&client, 120);
    let failed = reasons(&client, "s", "CREATE_FAILED");
    (failed.first().cloned().unwrap_or_default(), status(&client, "s"))
}

fn resource<'v>(value: &'v mut Value, kind: &str) -> &'v mut Value {
    let resources = value["Resources"].as_object_mut().unwrap();
    &mut resources.values_mut().find(|resource| resource["Type"] == kind).unwrap()["Properties"]
}

#[test]
fn wrong_designs_fail_as_they_would() {
    let set = |kind: &'static str, name: &'static str, to: Value| {
        move |value: &mut Value| resource(value, kind)[name] = to
    };
    let subnet = "AWS::EC2::Subnet";
    let group = "AWS::EKS::Nodegroup";
    let cases: Vec<(Starter, Spoil, &str)> = vec![
        (
            Starter::Classic,
            Box::new(set(subnet, "AvailabilityZone", "ap-northeast-1z".into())),
            "availabilityZone",
        ),
        (Starter::Classic, Box::new(set(subnet, "CidrBlock", "172.16.0.0/24".into())), "is invalid"),
        (
            Starter::Classic,
            Box::new(set(subnet, "CidrBlock", "10.0.96.0/24".into())),
            "conflicts with another subnet",
        ),
        (
            Starter::Classic,
            Box::new(set("AWS::EKS::Cluster", "Version", "1.19".into())),
            "unsupported Kubernetes version",
        ),
        (Starter::Classic, Box::new(set(group, "InstanceTypes", vec!["m0.tiny"].into())), "do not exist"),
        (
            Starter::Classic,
            Box::new(|value| {
                let config = &mut resource(value, "AWS::EKS::Cluster")["ResourcesVpcConfig"];
                config["SubnetIds"].as_array_mut().unwrap().truncate(1);
            }),
            "at least two different AZs",
        ),
        (
            Starter::Private,
            Box::new(|value| {
                value["Resources"].as_object_mut().unwrap().retain(|name, _| !name.starts_with("InterfaceSts"));
                for resource in value["Resources"].as_object_mut().unwrap().values_mut() {
                    if let Some(waits) = resource["DependsOn"].as_array_mut() {
                        waits.retain(|wait| wait != "InterfaceSts");
                    }
                }
            }),
            "no endpoints for sts",
        ),
        (
            Starter::Fargate,
            Box::new(|value| {
                let public = value["Resources"]["Subnet4"].is_object();
                assert!(public);
                resource(value, "AWS::EKS::FargateProfile")["Subnets"][0] =
                    serde_json::json!({ "Ref": "Subnet4" });
            }),
            "is not a private subnet",
        ),
        (
            Starter::Fargate,
            Box::new(|value| resource(value, "AWS::EKS::Addon")["ConfigurationValues"] = "{}".into()),
            "DEGRADED",
        ),
        (
            Starter::Classic,
            Box::new(set(group, "AmiType", "AL2023_ARM_64_STANDARD".into())),
            "not a valid instance type",
        ),
        (
            Starter::Classic,
            Box::new(|value| value["Resources"]["X"] = serde_json::json!({ "Type": "AWS::X::Y" })),
            "AWS::X::Y",
        ),
    ];
    for (starter, act, expected) in cases {
        let (text, end) = broken(starter, act);
        assert!(text.contains(expected), "{expected}: {text}");
        assert!(matches!(end.as_str(), "ROLLBACK_COMPLETE" | "refused"), "{expected}: {end}");
    }
}

#[test]
fn addresses_run_out() {
    let client = client();
    let addresses: serde_json::Map<String, Value> = (0..5)
        .map(|i| {
            (format!("A{i}"), serde_json::json!({ "Type": "AWS::EC2::EIP", "Properties": { "Domain": "vpc" } }))
        })
        .collect();
    start(&client, "s", "CREATE", &serde_json::json!({ "Resources": addresses }).to_string());
    pass(&client, 10);
    assert_eq!(status(&client, "s"), "ROLLBACK_COMPLETE");
    assert!(reasons(&client, "s", "CREATE_FAILED")[0].contains("maximum number of addresses"));
}

#[test]
fn a_load_balancer_keeps_a_stack_from_going() {
    let client = client();
    start(&client, "s", "CREATE", &template(&design(Starter::Small)));
    pass(&client, 40);
    let xml = body(&client, &of_stack("DescribeStacks", "s")).unwrap();
    let at = texts(&xml, "OutputKey").iter().position(|key| key == "VpcId").unwrap();
    let vpc_id = texts(&xml, "OutputValue").remove(at);
    for is_classic in [false, true] {
        let fault = Fault::LoadBalancer { region: DEFAULT_REGION.into(), vpc_id: vpc_id.clone(), is_classic };
        client.transport.with(|account| account.inject(fault));
    }
    let (blockers, gaps) = block_on(blockers::load_balancers(&client, &vpc_id));
    assert_eq!((blockers.len(), gaps.len()), (2, 0), "{blockers:?} {gaps:?}");
    assert!(block_on(blockers::load_balancers(&client, "vpc-other")).0.is_empty());
    assert_eq!(texts(&body(&client, &Call::read(&ELB, "DescribeLoadBalancers")).unwrap(), "Type"), ["network"]);
    body(&client, &of_stack("DeleteStack", "s")).unwrap();
    pass(&client, 90);
    assert_eq!(status(&client, "s"), "DELETE_FAILED");
    let failed = reasons(&client, "s", "DELETE_FAILED").join("\n");
    assert!(failed.contains("has dependencies and cannot be deleted"), "{failed}");
}
