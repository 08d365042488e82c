//! What holds for all requests: each has a reply, and the same calls have the same replies.

use super::*;
use crate::aws::transport::Request;
use crate::catalog::endpoints::{EKS, ENDPOINTS};
use proptest::prelude::*;

fn requests() -> impl Strategy<Value = Request> {
    let actions = prop_oneof![
        "[A-Za-z]{0,20}",
        prop::sample::select(vec![
            "DescribeVpcs",
            "DescribeSubnets",
            "DescribeLaunchTemplateVersions",
            "CreateChangeSet",
            "DescribeStacks",
            "ExecuteChangeSet",
            "DeleteStack",
            "DescribeInstanceTypeOfferings",
            "DescribeVpcAttribute",
            "AssumeRole",
        ])
        .prop_map(str::to_owned),
    ];
    let host = prop::sample::select(ENDPOINTS.iter().map(|it| it.key).chain(["what"]).collect::<Vec<_>>());
    let method = prop::sample::select(vec!["GET", "POST", "PUT", "DELETE"]);
    (host, method, actions, any::<String>(), "[A-Za-z0-9.=&%+{}:\"\\[\\]]{0,80}", "[a-z0-9/%?=&-]{0,40}").prop_map(
        |(host, method, action, text, form, path)| Request {
            method,
            url: format!("https://{host}.ap-northeast-1.amazonaws.com/{path}"),
            headers: vec![("x-amz-target".into(), format!("X.{action}")), ("authorization".into(), text.clone())],
            body: format!("Action={action}&StackName=practice-shop&ChangeSetName=a&ChangeSetType=UPDATE&{form}&TemplateBody={text}"),
        },
    )
}

/// Templates of any shape, around names and functions that mean something.
fn values() -> impl Strategy<Value = Value> {
    let names = vec![
        "Ref",
        "Fn::Sub",
        "Fn::GetAtt",
        "Fn::Cidr",
        "Fn::Select",
        "Fn::Join",
        "Fn::If",
        "Type",
        "Properties",
        "A",
        "CidrBlock",
        "VpcId",
        "DependsOn",
        "Tags",
        "Condition",
        "DeletionPolicy",
    ];
    let words = vec![
        "A",
        "B",
        "AWS::EC2::VPC",
        "10.0.0.0/16",
        "${A}",
        "${A.Arn",
        "AWS::NoValue",
        "1",
        "AWS::EKS::Cluster",
    ];
    let leaf = prop_oneof![
        prop::sample::select(words).prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            prop::collection::vec((prop::sample::select(names.clone()), inner), 0..4).prop_map(|fields| {
                fields
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect::<serde_json::Map<_, _>>()
                    .into()
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_request_has_a_reply(asked in prop::collection::vec(requests(), 1..6)) {
        let mut account = Account::new(START_MS, 3);
        for (i, request) in asked.iter().enumerate() {
            let reply = account.answer(request, START_MS + i as u64 * 60_000);
            prop_assert!((200..600).contains(&reply.status));
            prop_assert!(!reply.body.is_empty());
            if reply.body.starts_with('<') {
                prop_assert!(roxmltree::Document::parse(&reply.body).is_ok(), "{}", reply.body);
            }
        }
    }

    #[test]
    fn any_template_ends(props in values(), other in values(), kind in prop::sample::select(super::super::world::kind::ALL)) {
        let client = client();
        let resources = serde_json::json!({
            "Resources": { "A": { "Type": kind, "Properties": props }, "B": { "Type": "AWS::EC2::VPC", "Properties": other } },
        });
        if body(&client, &change_set("s", "c", "CREATE", &resources.to_string())).is_ok() {
            pass(&client, 1);
            let _ = body(&client, &of_set("ExecuteChangeSet", "s", "c"));
            pass(&client, 180);
            prop_assert!(!status(&client, "s").ends_with("_IN_PROGRESS") || status(&client, "s") == "REVIEW_IN_PROGRESS");
        }
    }
}

#[test]
fn equal_calls_have_equal_answers() {
    let run = || {
        let client = client();
        start(&client, "s", "CREATE", &template(&design(Starter::Small)));
        pass(&client, 20);
        [
            of_stack("DescribeStackEvents", "s"),
            ec2("DescribeNetworkInterfaces"),
            Call::get(&EKS, "ListClusters").under("clusters"),
        ]
        .map(|call| body(&client, &call).unwrap())
    };
    assert_eq!(run(), run());
}

#[test]
fn looking_changes_nothing() {
    let run = |looks: u64| {
        let client = client();
        start(&client, "s", "CREATE", &template(&design(Starter::Small)));
        // The same time passes, with and without questions in between.
        let from = client.now_ms();
        for _ in 0..looks {
            status(&client, "s");
            pass(&client, 3);
        }
        use crate::aws::transport::Transport;
        let left = from + 45 * 60_000 - client.now_ms();
        block_on(client.transport.sleep(Duration::from_millis(left)));
        let events = body(&client, &of_stack("DescribeStackEvents", "s")).unwrap();
        [texts(&events, "EventId"), texts(&events, "Timestamp"), texts(&events, "PhysicalResourceId")]
    };
    assert_eq!(run(0), run(10));
}
