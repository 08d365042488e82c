//! Stacks that are changed.

use super::super::Fault;
use super::*;
use crate::catalog::endpoints::EKS;
use serde_json::json;

fn ready() -> (Calling, Value) {
    let client = client();
    let text = template(&design(Starter::Classic));
    start(&client, "s", "CREATE", &text);
    pass(&client, 60);
    assert_eq!(status(&client, "s"), "CREATE_COMPLETE");
    (client, serde_json::from_str(&text).unwrap())
}

fn cluster(client: &Calling) -> Value {
    let call = Call::get(&EKS, "DescribeCluster").under("clusters").under("my-cluster");
    serde_json::from_str(&body(client, &call).unwrap()).unwrap()
}

/// The changes of a template: action, logical id and replacement.
fn preview(client: &Calling, name: &str, value: &Value) -> Vec<(String, String, String)> {
    body(client, &change_set("s", name, "UPDATE", &value.to_string())).unwrap();
    pass(client, 1);
    let xml = body(client, &of_set("DescribeChangeSet", "s", name)).unwrap();
    let document = roxmltree::Document::parse(&xml).unwrap();
    let of = |node: roxmltree::Node, name: &str| {
        node.children().find(|it| it.tag_name().name() == name).and_then(|it| it.text()).unwrap_or("").to_owned()
    };
    document
        .descendants()
        .filter(|node| node.tag_name().name() == "ResourceChange")
        .map(|node| (of(node, "Action"), of(node, "LogicalResourceId"), of(node, "Replacement")))
        .collect()
}

#[test]
fn no_change_is_told() {
    let (client, value) = ready();
    assert_eq!(preview(&client, "none", &value), []);
    let xml = body(&client, &of_set("DescribeChangeSet", "s", "none")).unwrap();
    assert_eq!(texts(&xml, "Status"), ["FAILED"]);
    assert!(texts(&xml, "StatusReason")[0].contains("didn't contain changes"));
    let failure = body(&client, &of_set("ExecuteChangeSet", "s", "none")).unwrap_err();
    assert_eq!(failure.code, "InvalidChangeSetStatus");
}

#[test]
fn changes_in_place_additions_removals_and_replacements() {
    let (client, mut value) = ready();
    let resources = value["Resources"].as_object_mut().unwrap();
    resources["Cluster"]["Properties"]["Version"] = "1.36".into();
    resources["Nodegroup11"]["Properties"]["NodegroupName"] = "other".into();
    resources["Nodegroup11"]["Properties"]["InstanceTypes"] = json!(["m5.xlarge"]);
    resources.insert(
        "Extra".into(),
        json!({ "Type": "AWS::EC2::SecurityGroup", "Properties": {
        "GroupDescription": "d", "VpcId": { "Ref": "Vpc" } } }),
    );
    let changes = preview(&client, "change", &value);
    let row = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    for expected in
        [row("Modify", "Cluster", "False"), row("Modify", "Nodegroup11", "True"), row("Add", "Extra", "")]
    {
        assert!(changes.contains(&expected), "{changes:?}");
    }
    assert_eq!(changes.len(), 3);
    body(&client, &of_set("ExecuteChangeSet", "s", "change")).unwrap();
    assert_eq!(status(&client, "s"), "UPDATE_IN_PROGRESS");
    pass(&client, 60);
    assert_eq!(status(&client, "s"), "UPDATE_COMPLETE", "{:?}", reasons(&client, "s", "UPDATE_FAILED"));
    assert_eq!(cluster(&client)["cluster"]["version"], "1.36");
    let call = Call::get(&EKS, "ListNodegroups").under("clusters").under("my-cluster").under("node-groups");
    assert!(body(&client, &call).unwrap().contains("[\"other\"]"));
    value["Resources"].as_object_mut().unwrap().remove("Extra");
    assert_eq!(preview(&client, "less", &value), [row("Remove", "Extra", "")]);
    body(&client, &of_set("ExecuteChangeSet", "s", "less")).unwrap();
    pass(&client, 10);
    assert_eq!(status(&client, "s"), "UPDATE_COMPLETE");
    assert!(!body(&client, &of_stack("DescribeStackResources", "s")).unwrap().contains(">Extra<"));
}

#[test]
fn a_failed_update_is_rolled_back() {
    let (client, mut value) = ready();
    let resources = value["Resources"].as_object_mut().unwrap();
    resources["Vpc"]["Properties"]["EnableDnsHostnames"] = false.into();
    resources["Nodegroup11"]["Properties"]["ScalingConfig"]["DesiredSize"] = 5.into();
    resources.insert("Extra".into(), json!({ "Type": "AWS::EC2::InternetGateway" }));
    let fault = Fault::FailResource { logical_id: "Nodegroup11".into(), reason: "no capacity".into() };
    client.transport.with(|account| account.inject(fault));
    preview(&client, "change", &value);
    body(&client, &of_set("ExecuteChangeSet", "s", "change")).unwrap();
    pass(&client, 60);
    assert_eq!(status(&client, "s"), "UPDATE_ROLLBACK_COMPLETE");
    assert!(reasons(&client, "s", "UPDATE_FAILED")[0].contains("no capacity"));
    let call = Call::get(&EKS, "DescribeNodegroup").under("clusters").under("my-cluster").under("node-groups");
    let group: Value = serde_json::from_str(&body(&client, &call.under("workers")).unwrap()).unwrap();
    assert_eq!(group["nodegroup"]["scalingConfig"]["desiredSize"], 3);
    assert!(!body(&client, &of_stack("DescribeStackResources", "s")).unwrap().contains(">Extra<"));
    body(&client, &of_stack("DeleteStack", "s")).unwrap();
    pass(&client, 40);
    assert_eq!(status(&client, "s"), "NotFound");
}

#[test]
fn an_update_can_be_cancelled() {
    let (client, mut value) = ready();
    value["Resources"]["Cluster"]["Properties"]["Version"] = "1.36".into();
    preview(&client, "change", &value);
    body(&client, &of_set("ExecuteChangeSet", "s", "change")).unwrap();
    pass(&client, 1);
    body(&client, &of_stack("CancelUpdateStack", "s")).unwrap();
    pass(&client, 40);
    assert_eq!(status(&client, "s"), "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(cluster(&client)["cluster"]["version"], "1.35");
    assert!(body(&client, &of_stack("CancelUpdateStack", "s")).is_err());
}

#[test]
fn a_version_cannot_be_skipped_and_a_name_cannot_be_kept() {
    let (client, value) = ready();
    let mut skip = value.clone();
    skip["Resources"]["Cluster"]["Properties"]["Version"] = "1.34".into();
    preview(&client, "skip", &skip);
    body(&client, &of_set("ExecuteChangeSet", "s", "skip")).unwrap();
    pass(&client, 40);
    assert_eq!(status(&client, "s"), "UPDATE_ROLLBACK_COMPLETE");
    assert!(reasons(&client, "s", "UPDATE_FAILED")[0].contains("minor version update from 1.35 to 1.34"));
    let mut named = value;
    named["Resources"]["Nodegroup11"]["Properties"]["InstanceTypes"] = json!(["m5.xlarge"]);
    preview(&client, "named", &named);
    body(&client, &of_set("ExecuteChangeSet", "s", "named")).unwrap();
    pass(&client, 40);
    let failed = reasons(&client, "s", "UPDATE_FAILED");
    assert!(failed.iter().any(|it| it.contains("Rename workers")), "{failed:?}");
}
