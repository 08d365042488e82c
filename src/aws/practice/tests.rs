//! The account through the client that the page uses.

mod calls;
mod deploy;
mod network;
mod page;
mod steady;
mod update;

use super::{Account, Instant, Practice};
use crate::aws::call::Call;
use crate::aws::client::{Client, Session};
use crate::aws::credentials::Keys;
use crate::aws::failure::Failure;
use crate::aws::secret::Secret;
use crate::catalog::DEFAULT_REGION;
use crate::catalog::endpoints::{CLOUDFORMATION, EC2};
use crate::design::Design;
use crate::design::starters::Starter;
use crate::formats::cloudformation;
use futures_executor::block_on;
use serde_json::Value;
use std::time::Duration;

/// 2026-11-27, noon.
const START_MS: u64 = 1_795_780_800_000;

type Calling = Client<Practice<Instant>>;

fn client_in(region: &str) -> Calling {
    let keys = Keys {
        key_id: "ASIAEXAMPLE".into(),
        secret: Secret::new("secret".into()),
        token: Some(Secret::new("token".into())),
        expires_ms: None,
        profile: String::new(),
    };
    let session = Session { keys, region: region.to_owned(), base: None };
    let transport = Practice::new(Account::new(START_MS, 7), 1.0, Instant::default());
    Client::new(transport, session, |_| {})
}

fn client() -> Calling {
    client_in(DEFAULT_REGION)
}

fn body(client: &Calling, call: &Call) -> Result<String, Failure> {
    block_on(client.send(call)).map(|reply| reply.body)
}

/// The texts of all elements of a name, in order.
fn texts(xml: &str, name: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(xml).unwrap();
    let nodes = document.descendants().filter(|node| node.tag_name().name() == name);
    nodes.map(|node| node.text().unwrap_or_default().to_owned()).collect()
}

fn pass(client: &Calling, minutes: u64) {
    use crate::aws::transport::Transport;
    block_on(client.transport.sleep(Duration::from_secs(minutes * 60)));
}

fn compact(text: &str) -> String {
    serde_json::from_str::<Value>(text).unwrap().to_string()
}

fn template(design: &Design) -> String {
    compact(&cloudformation::write_json(design).text)
}

fn change_set(stack: &str, name: &str, kind: &str, template: &str) -> Call {
    Call::write(&CLOUDFORMATION, "CreateChangeSet")
        .field("StackName", stack)
        .field("ChangeSetName", name)
        .field("ChangeSetType", kind)
        .silent("TemplateBody", template)
        .list("Capabilities", ["CAPABILITY_IAM"])
}

fn of_set(action: &'static str, stack: &str, name: &str) -> Call {
    Call::write(&CLOUDFORMATION, action).field("StackName", stack).field("ChangeSetName", name)
}

fn of_stack(action: &'static str, stack: &str) -> Call {
    Call::read(&CLOUDFORMATION, action).field("StackName", stack)
}

fn status(client: &Calling, stack: &str) -> String {
    match body(client, &of_stack("DescribeStacks", stack)) {
        Ok(xml) => texts(&xml, "StackStatus").remove(0),
        Err(failure) => format!("{:?}", failure.cause),
    }
}

/// Sends a template and executes it.
fn start(client: &Calling, stack: &str, kind: &str, template: &str) {
    body(client, &change_set(stack, &format!("set-{}", kind.to_lowercase()), kind, template)).unwrap();
    pass(client, 1);
    body(client, &of_set("ExecuteChangeSet", stack, &format!("set-{}", kind.to_lowercase()))).unwrap();
}

/// The reasons of the events with a status, the oldest first.
fn reasons(client: &Calling, stack: &str, wanted: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut call = of_stack("DescribeStackEvents", stack);
    loop {
        let xml = body(client, &call).unwrap();
        let document = roxmltree::Document::parse(&xml).unwrap();
        let of = |node: roxmltree::Node, name: &str| {
            node.children()
                .find(|it| it.tag_name().name() == name)
                .and_then(|it| it.text())
                .unwrap_or("")
                .to_owned()
        };
        for event in document.descendants().filter(|node| node.tag_name().name() == "member") {
            if of(event, "ResourceStatus") == wanted {
                out.push(format!("{}: {}", of(event, "LogicalResourceId"), of(event, "ResourceStatusReason")));
            }
        }
        let Some(token) = texts(&xml, "NextToken").pop() else { break };
        call = of_stack("DescribeStackEvents", stack).from_page(&token);
    }
    out.reverse();
    out
}

fn ec2(action: &'static str) -> Call {
    Call::read(&EC2, action)
}

/// The design of a starting point.
fn design(starter: Starter) -> Design {
    starter.design()
}
