//! The calls of EC2 that describe what is there.
//!
//! `lists` says which call lists what and what it can be filtered by; the other files have the views.

mod filter;
mod instances;
mod interfaces;
mod lists;
mod network;
mod security;
mod templates;

use super::ask::Ask;
use super::pages::page;
use super::reply::{Answer, Refusal};
use super::stacks::calls::unknown;
use super::value::flag;
use super::world::{World, kind};
use lists::{LISTS, List};
use serde_json::{Value, json};
use std::ops::RangeInclusive;

/// How many items a page may have.
const PAGE_SIZES: RangeInclusive<usize> = 5..=1000;

/// Answers a call.
pub(super) fn answer(world: &World, ask: &Ask) -> Answer {
    if ask.flag("DryRun") {
        let text = "Request would have succeeded, but DryRun flag is set.";
        return Err(Refusal::new(412, "DryRunOperation", text));
    }
    if ask.action == "DescribeVpcAttribute" {
        return vpc_attribute(world, ask);
    }
    match LISTS.iter().find(|list| list.action == ask.action) {
        Some(list) => describe(world, ask, list),
        None => Err(unknown(&ask.action, ask.endpoint.version)),
    }
}

fn describe(world: &World, ask: &Ask, list: &List) -> Answer {
    let rows = (list.rows)(world, ask)?;
    let ids = ask.list(list.id_param);
    let has = |rows: &[Value], id: &str| {
        rows.iter().any(|row| row.get(list.id_field).and_then(Value::as_str) == Some(id))
    };
    let missing: Vec<&str> = ids.iter().map(String::as_str).filter(|id| !has(&rows, id)).collect();
    if !missing.is_empty() {
        let noun = if missing.len() == 1 { list.noun.to_owned() } else { format!("{}s", list.noun) };
        let text = format!("The {noun} '{}' does not exist", missing.join(", "));
        return Err(Refusal::new(400, list.not_found, text));
    }
    let is_named = |row: &Value| {
        let id = row.get(list.id_field).and_then(Value::as_str).unwrap_or_default();
        ids.is_empty() || ids.iter().any(|wanted| wanted == id)
    };
    let filters = ask.filters();
    let mut kept = Vec::new();
    for row in rows {
        if is_named(&row) && filter::passes(&row, list.filters, &filters)? {
            kept.push(row);
        }
    }
    let most = match ask.get("MaxResults") {
        None => *PAGE_SIZES.end(),
        Some(text) => {
            let most = text.parse::<usize>().ok().filter(|most| PAGE_SIZES.contains(most));
            most.ok_or_else(|| {
                let text = format!(
                    "Value ( {text} ) for parameter maxResults is invalid. Expecting a value between {} and {}.",
                    PAGE_SIZES.start(),
                    PAGE_SIZES.end()
                );
                Refusal::new(400, "InvalidParameterValue", text)
            })?
        }
    };
    let (items, next) = page(kept, ask.get("NextToken"), most)?;
    Ok(json!({ list.set: items, "nextToken": Some(next).filter(|next| !next.is_empty()) }))
}

fn vpc_attribute(world: &World, ask: &Ask) -> Answer {
    let id = ask.text("VpcId");
    let Some(vpc) = world.thing(kind::VPC, id) else {
        return Err(Refusal::new(400, "InvalidVpcID.NotFound", format!("The vpc ID '{id}' does not exist")));
    };
    let (field, value) = match ask.text("Attribute") {
        "enableDnsSupport" => ("enableDnsSupport", flag(&vpc.props, "EnableDnsSupport", true)),
        "enableDnsHostnames" => ("enableDnsHostnames", flag(&vpc.props, "EnableDnsHostnames", false)),
        "enableNetworkAddressUsageMetrics" => ("enableNetworkAddressUsageMetrics", false),
        other => {
            let text = format!("Value ({other}) for parameter attribute is invalid. Unknown attribute.");
            return Err(Refusal::new(400, "InvalidParameterValue", text));
        }
    };
    Ok(json!({ "vpcId": id, field: { "value": value } }))
}

/// The tags of a thing, as EC2 lists them.
fn tags(of: &[(String, String)]) -> Value {
    of.iter().map(|(key, value)| json!({ "key": key, "value": value })).collect()
}

/// A text, or nothing where it is empty.
fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
