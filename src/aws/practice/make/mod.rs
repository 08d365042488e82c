//! Making, changing and deleting of resources, with what their services refuse.
//!
//! One file per service and area; `attributes` is what `Fn::GetAtt` reads.
//! **Invariant:** what is refused leaves nothing behind.

mod addons;
pub(super) use addons::ADDONS;
pub(super) mod attributes;
mod clusters;
mod gateways;
mod iam;
pub(super) mod network;
pub(super) mod nodes;
mod removal;

use super::chance;
use super::value::{any_text, list};
use super::world::{Status, Thing, World, kind};
use crate::catalog::durations::DELETION_GIVES_UP;
use serde_json::Value;

/// What a stack asks a service to make.
pub(super) struct Request<'a> {
    /// The type.
    pub kind: &'static str,
    /// The logical id.
    pub logical_id: &'a str,
    /// The name of the stack.
    pub stack_name: &'a str,
    /// Its ARN.
    pub stack_id: &'a str,
    /// Its tags.
    pub stack_tags: &'a [(String, String)],
    /// The properties, without functions.
    pub props: Value,
}

impl Request<'_> {
    /// A name where the template states none: of the stack, the logical id and a random end.
    fn name(&self, world: &mut World, stated: &str, most: usize) -> String {
        let stated = any_text(&self.props, stated);
        if !stated.is_empty() {
            return stated;
        }
        let end = world.new_letters(12);
        let room = most.saturating_sub(end.len()).saturating_sub(1);
        let start: String = format!("{}-{}", self.stack_name, self.logical_id).chars().take(room).collect();
        format!("{start}-{end}")
    }
}

/// How a step ends whose time has come.
pub(super) enum Outcome {
    /// It is done.
    Done,
    /// It takes so many ms more.
    Later(u64),
    /// It failed, for this reason.
    Failed(String),
}

/// How long it takes until a refusal that may pass is tried again.
const AGAIN_MS: u64 = 20_000;

/// The words of CloudFormation around those of a service.
pub(super) fn refused(world: &mut World, why: &str) -> String {
    format!(
        "Resource handler returned message: \"{why}\" (RequestToken: {}, HandlerErrorCode: InvalidRequest)",
        world.new_uuid()
    )
}

/// The words of a service around a reason.
fn said(world: &mut World, service_kind: &str, why: &str) -> String {
    let service = match service_kind.split("::").nth(1) {
        Some("EC2") => "Ec2",
        Some("EKS") => "Eks",
        Some("IAM") => "Iam",
        Some("AutoScaling") => "AutoScaling",
        _ => "CloudFormation",
    };
    let id = world.new_uuid();
    let why = format!("{why} (Service: {service}, Status Code: 400, Request ID: {id})");
    refused(world, &why)
}

/// Begins to make a thing; gives its physical id.
pub(super) fn begin(world: &mut World, request: Request) -> Result<String, String> {
    let service_kind = request.kind;
    let tags = tags_of(&request);
    let made = match service_kind {
        kind::VPC
        | kind::VPC_BLOCK
        | kind::SUBNET
        | kind::ROUTE_TABLE
        | kind::ROUTE
        | kind::ASSOCIATION
        | kind::GROUP
        | kind::INGRESS
        | kind::EGRESS => network::begin(world, &request),
        kind::GATEWAY | kind::EGRESS_ONLY | kind::ATTACHMENT | kind::ADDRESS | kind::NAT | kind::ENDPOINT => {
            gateways::begin(world, &request)
        }
        kind::ROLE | kind::INSTANCE_PROFILE | kind::OIDC => iam::begin(world, &request),
        kind::CLUSTER => clusters::begin(world, &request),
        kind::NODEGROUP | kind::LAUNCH_TEMPLATE | kind::SCALING_GROUP => nodes::begin(world, &request),
        kind::ADDON | kind::FARGATE | kind::ACCESS | kind::POD_IDENTITY => addons::begin(world, &request),
        other => Err(format!("{other} cannot be made here")),
    };
    match made {
        Ok(id) => {
            if let Some(thing) = world.thing_mut(service_kind, &id) {
                thing.tags = tags;
            }
            Ok(id)
        }
        Err(why) => Err(said(world, service_kind, &why)),
    }
}

/// The tags of a thing: its own, those of its stack, and those that CloudFormation adds.
fn tags_of(request: &Request) -> Vec<(String, String)> {
    let mut tags: Vec<(String, String)> = match request.props.get("Tags") {
        Some(Value::Object(map)) => {
            map.iter().map(|(key, _)| (key.clone(), any_text(&Value::Object(map.clone()), key))).collect()
        }
        _ => {
            list(&request.props, "Tags").iter().map(|tag| (any_text(tag, "Key"), any_text(tag, "Value"))).collect()
        }
    };
    let more = request.stack_tags.iter().filter(|(key, _)| tags.iter().all(|(known, _)| known != key));
    let more: Vec<_> = more.cloned().collect();
    tags.extend(more);
    for (key, value) in [
        ("aws:cloudformation:stack-name", request.stack_name),
        ("aws:cloudformation:logical-id", request.logical_id),
        ("aws:cloudformation:stack-id", request.stack_id),
    ] {
        tags.push((key.to_owned(), value.to_owned()));
    }
    tags
}

/// The usual time of making or changing a thing is over.
pub(super) fn finish(world: &mut World, thing_kind: &'static str, id: &str, waited_ms: u64) -> Outcome {
    let outcome = match thing_kind {
        kind::CLUSTER => clusters::finish(world, id),
        kind::NODEGROUP => nodes::finish(world, id, waited_ms),
        kind::SCALING_GROUP => nodes::finish_scaling(world, id),
        kind::ADDON => addons::finish(world, id, waited_ms),
        kind::FARGATE => addons::finish_profile(world, id),
        _ => Outcome::Done,
    };
    if let (Outcome::Done, Some(thing)) = (&outcome, world.thing_mut(thing_kind, id)) {
        thing.status = Status::Active;
        thing.issue = None;
    }
    outcome
}

/// Begins to change a thing in place.
pub(super) fn change(world: &mut World, thing_kind: &'static str, id: &str, props: &Value) -> Result<(), String> {
    let checked = match thing_kind {
        kind::CLUSTER => clusters::change(world, id, props),
        kind::NODEGROUP => nodes::change(world, id, props),
        _ => Ok(()),
    };
    if let Err(why) = checked {
        return Err(said(world, thing_kind, &why));
    }
    set(world, thing_kind, id, props)
}

/// Gives a thing properties that nobody checks: those that it had before.
pub(super) fn set(world: &mut World, thing_kind: &'static str, id: &str, props: &Value) -> Result<(), String> {
    let now_ms = world.now_ms;
    let Some(thing) = world.thing_mut(thing_kind, id) else {
        let why = format!("Resource of type '{thing_kind}' with identifier '{id}' was not found.");
        return Err(refused(world, &why));
    };
    let own: Vec<String> = tag_keys(&thing.props);
    let mut old = std::mem::replace(&mut thing.props, props.clone());
    // What this account itself wrote down stays.
    if let (Some(old), Some(new)) = (old.as_object_mut(), thing.props.as_object_mut()) {
        for name in ["Main", "AvailabilityZone", "GroupName", "Version", "SecurityGroupEgress"] {
            if let Some(value) = old.remove(name).filter(|_| !new.contains_key(name)) {
                new.insert(name.to_owned(), value);
            }
        }
    }
    thing.tags.retain(|(key, _)| !own.contains(key));
    let mut tags: Vec<(String, String)> = Vec::new();
    for key in tag_keys(props) {
        let value = match props.get("Tags") {
            Some(Value::Object(_)) => any_text(props.get("Tags").unwrap_or(&Value::Null), &key),
            _ => list(props, "Tags")
                .iter()
                .find(|tag| any_text(tag, "Key") == key)
                .map(|tag| any_text(tag, "Value"))
                .unwrap_or_default(),
        };
        tags.push((key, value));
    }
    tags.append(&mut thing.tags);
    thing.tags = tags;
    thing.status = Status::Updating;
    thing.note("ModifiedMs", now_ms);
    if thing_kind == kind::LAUNCH_TEMPLATE {
        nodes::new_version(thing);
    }
    Ok(())
}

fn tag_keys(props: &Value) -> Vec<String> {
    match props.get("Tags") {
        Some(Value::Object(map)) => map.keys().cloned().collect(),
        _ => list(props, "Tags").iter().map(|tag| any_text(tag, "Key")).collect(),
    }
}

/// Begins to delete a thing.
pub(super) fn begin_delete(world: &mut World, thing_kind: &str, id: &str) {
    if let Some(thing) = world.thing_mut(thing_kind, id) {
        thing.status = Status::Deleting;
    }
}

/// The usual time of deleting a thing is over.
pub(super) fn finish_delete(world: &mut World, thing_kind: &'static str, id: &str, waited_ms: u64) -> Outcome {
    match removal::obstacle(world, thing_kind, id) {
        None => {
            removal::remove(world, thing_kind, id);
            Outcome::Done
        }
        Some(_) if waited_ms < u64::from(DELETION_GIVES_UP).saturating_mul(1000) => Outcome::Later(AGAIN_MS),
        Some(why) => {
            if let Some(thing) = world.thing_mut(thing_kind, id) {
                thing.status = Status::Active;
            }
            Outcome::Failed(said(world, thing_kind, &why))
        }
    }
}

/// A made-up number that is always the same for a thing.
fn number_of(world: &World, thing: &Thing, what: &str) -> u64 {
    chance::number(world.seed, &[what, thing.kind, &thing.id])
}
