//! Who calls, load balancers and quotas.

use super::ask::Ask;
use super::pages::page;
use super::reply::{Answer, Refusal};
use super::stacks::calls::unknown;
use super::value::{text, texts};
use super::world::{Thing, World, kind};
use super::{ACCOUNT_ID, caller_arn, chance};
use crate::catalog::account::{self, Quota};
use crate::catalog::endpoints::{ELB, ELB_CLASSIC, IAM, QUOTAS, STS};
use serde_json::{Value, json};

/// The most load balancers of a page.
const BALANCERS: usize = 400;
/// How long keys of an assumed role last where nobody says, in seconds.
///
/// # Sources
/// STS API reference, `AssumeRole`, read 2026-11-27:
/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>
const ROLE_SECONDS: u64 = 3_600;

/// Each quota of vCPUs: AWS has raised them, for this account has been used.
const VCPUS: usize = 1_000;

/// Answers a call.
pub(super) fn answer(world: &mut World, ask: &Ask) -> Answer {
    match (ask.endpoint.key, ask.action.as_str()) {
        (key, "GetCallerIdentity") if key == STS.key => Ok(json!({
            "Arn": caller_arn(), "UserId": format!("AIDA{}", chance::letters(world.seed, &["user"], 17)),
            "Account": ACCOUNT_ID,
        })),
        (key, "AssumeRole") if key == STS.key => assume_role(world, ask),
        (key, "DescribeLoadBalancers") if key == ELB.key => {
            if ask.endpoint.version == ELB_CLASSIC.version {
                classic_balancers(world, ask)
            } else {
                balancers(world, ask)
            }
        }
        (key, "GetRole") if key == IAM.key => role(ask),
        (key, "GetServiceQuota") if key == QUOTAS.key => quota(world, ask),
        (key, action) if key == QUOTAS.key => {
            Err(Refusal::new(400, "UnknownOperationException", format!("There is no operation {action}")))
        }
        (_, action) => Err(unknown(action, ask.endpoint.version)),
    }
}

fn assume_role(world: &mut World, ask: &Ask) -> Answer {
    let (arn, session) = (ask.text("RoleArn"), ask.text("RoleSessionName"));
    let Some((_, path)) = arn.split_once(":role/").filter(|_| arn.starts_with("arn:")) else {
        return Err(Refusal::validation(format!("{arn} is invalid")));
    };
    if session.is_empty() {
        return Err(Refusal::validation(
            "1 validation error detected: Value null at 'roleSessionName' failed to satisfy constraint: Member must not be null",
        ));
    }
    let name = path.rsplit('/').next().unwrap_or_default();
    let seconds = ask.text("DurationSeconds").parse::<u64>().unwrap_or(ROLE_SECONDS);
    let until = chance::iso(world.now_ms.saturating_add(seconds.saturating_mul(1000)));
    let id = |what: &str, n: usize| chance::letters(world.seed, &[what, arn, session], n);
    Ok(json!({
        "AssumedRoleUser": {
            "AssumedRoleId": format!("AROA{}:{session}", id("role", 17)),
            "Arn": format!("arn:aws:sts::{ACCOUNT_ID}:assumed-role/{name}/{session}"),
        },
        "Credentials": {
            "AccessKeyId": format!("ASIA{}", id("key", 16)), "SecretAccessKey": id("practice secret", 40),
            "SessionToken": format!("practice{}", id("token", 40)), "Expiration": until,
        },
    }))
}

fn role(ask: &Ask) -> Answer {
    let name = ask.text("RoleName");
    if name.is_empty() {
        return Err(Refusal::validation(
            "1 validation error detected: Value null at 'roleName' failed to satisfy constraint",
        ));
    }
    Ok(json!({ "Role": {
        "RoleName": name, "Path": "/", "Arn": format!("arn:aws:iam::{ACCOUNT_ID}:role/{name}"),
    } }))
}

/// What an identity may do: everything but what a fault denies.
pub(super) fn simulation(ask: &Ask, is_denied: impl Fn(&str) -> bool) -> Answer {
    let actions = ask.list("ActionNames");
    if actions.is_empty() || ask.text("PolicySourceArn").is_empty() {
        return Err(Refusal::new(400, "InvalidInput", "PolicySourceArn and ActionNames are needed"));
    }
    let resource = ask.list("ResourceArns").first().cloned().unwrap_or_else(|| "*".to_owned());
    let decisions: Vec<Value> = actions
        .iter()
        .map(|action| {
            let name = action.split_once(':').map_or(action.as_str(), |(_, name)| name);
            let decision = if is_denied(name) { "implicitDeny" } else { "allowed" };
            json!({ "EvalActionName": action, "EvalResourceName": resource, "EvalDecision": decision })
        })
        .collect();
    Ok(json!({ "EvaluationResults": decisions, "IsTruncated": false }))
}

fn balancers(world: &World, ask: &Ask) -> Answer {
    let (arns, names) = (ask.list("LoadBalancerArns"), ask.list("Names"));
    let is_wanted = |it: &Thing| {
        !is_classic(it)
            && (arns.is_empty() || arns.contains(&it.id))
            && (names.is_empty() || names.iter().any(|name| name == it.prop("Name")))
    };
    let found: Vec<Value> =
        world.all(kind::BALANCER).filter(|it| is_wanted(it)).map(|it| balancer(world, it)).collect();
    if found.is_empty() && !(arns.is_empty() && names.is_empty()) {
        return Err(Refusal::new(400, "LoadBalancerNotFound", "One or more load balancers not found"));
    }
    let most = ask.text("PageSize").parse().unwrap_or(BALANCERS).min(BALANCERS);
    let (items, next) = page(found, ask.get("Marker"), most)?;
    Ok(json!({ "LoadBalancers": items, "NextMarker": Some(next).filter(|next| !next.is_empty()) }))
}

/// Whether a load balancer is of the first generation.
fn is_classic(balancer: &Thing) -> bool {
    balancer.prop("Type") == "classic"
}

fn classic_balancers(world: &World, ask: &Ask) -> Answer {
    let found = world.all(kind::BALANCER).filter(|it| is_classic(it));
    let found =
        found.map(|it| json!({ "LoadBalancerName": it.prop("Name"), "VPCId": it.prop("VpcId") })).collect();
    let most = ask.text("PageSize").parse().unwrap_or(BALANCERS).min(BALANCERS);
    let (items, next) = page(found, ask.get("Marker"), most)?;
    Ok(json!({ "LoadBalancerDescriptions": items, "NextMarker": Some(next).filter(|next| !next.is_empty()) }))
}

fn balancer(world: &World, thing: &Thing) -> Value {
    let zones: Vec<Value> = texts(&thing.props, "Subnets")
        .iter()
        .map(
            |subnet| json!({ "ZoneName": world.zone_of(subnet), "SubnetId": subnet, "LoadBalancerAddresses": [] }),
        )
        .collect();
    let name = thing.prop("Name");
    json!({
        "LoadBalancerArn": thing.id, "DNSName": format!("{name}.elb.{}.amazonaws.com", world.region),
        "CanonicalHostedZoneId": "Z0000000EXAMPLE", "CreatedTime": chance::iso(thing.made_ms),
        "LoadBalancerName": name, "Scheme": thing.prop("Scheme"), "VpcId": thing.prop("VpcId"),
        "State": { "Code": "active" }, "Type": "network", "AvailabilityZones": zones, "SecurityGroups": [],
        "IpAddressType": "ipv4",
    })
}

fn quota(world: &World, ask: &Ask) -> Answer {
    let (service, code) = (text(&ask.json, "ServiceCode"), text(&ask.json, "QuotaCode"));
    let is_it = |row: &&Quota| row.service == service && row.code == code;
    let raised = account::VCPUS.iter().map(|row| Quota { limit: VCPUS, ..row.quota });
    let row = account::QUOTAS.iter().find(is_it).copied().or_else(|| raised.into_iter().find(|row| is_it(&row)));
    let Some(row) = row else {
        return Err(Refusal::new(
            400,
            "NoSuchResourceException",
            "The request failed because the specified service or quota does not exist",
        ));
    };
    Ok(json!({ "Quota": {
        "ServiceCode": service, "QuotaCode": code, "QuotaName": row.name, "Value": row.limit, "Unit": "None",
        "Adjustable": true, "GlobalQuota": false,
        "QuotaArn": world.arn("servicequotas", &format!("{service}/{code}")),
    } }))
}
