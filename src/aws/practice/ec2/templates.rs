//! Launch templates, and where instance types are offered.

use super::super::ask::Ask;
use super::super::make::nodes::latest;
use super::super::reply::Refusal;
use super::super::value::lower_first;
use super::super::world::{Thing, World, kind};
use super::super::{caller_arn, chance, net};
use super::tags;
use crate::catalog::instance_types;
use serde_json::{Map, Value, json};

pub(super) fn templates(world: &World, _: &Ask) -> Result<Vec<Value>, Refusal> {
    let row = |template: &Thing| {
        json!({
            "launchTemplateId": template.id, "launchTemplateName": template.fact("Name"),
            "createTime": chance::iso(template.made_ms), "createdBy": caller_arn(), "defaultVersionNumber": 1,
            "latestVersionNumber": latest(template), "tagSet": tags(&template.tags),
        })
    };
    Ok(world.all(kind::LAUNCH_TEMPLATE).map(row).collect())
}

pub(super) fn versions(world: &World, ask: &Ask) -> Result<Vec<Value>, Refusal> {
    let (id, name) = (ask.text("LaunchTemplateId"), ask.text("LaunchTemplateName"));
    let wanted = ask.list("LaunchTemplateVersion");
    if id.is_empty() && name.is_empty() {
        let is_all =
            !wanted.is_empty() && wanted.iter().all(|version| matches!(version.as_str(), "$Latest" | "$Default"));
        if !is_all {
            let text = "The request must contain the parameter LaunchTemplateId or LaunchTemplateName";
            return Err(Refusal::new(400, "MissingParameter", text));
        }
        return Ok(world.all(kind::LAUNCH_TEMPLATE).flat_map(|template| rows(template, &wanted)).collect());
    }
    let found = world
        .all(kind::LAUNCH_TEMPLATE)
        .find(|template| template.id == id || (!name.is_empty() && template.fact("Name") == name));
    let Some(template) = found else {
        let (code, what) = if id.is_empty() {
            ("InvalidLaunchTemplateName.NotFoundException", name)
        } else {
            ("InvalidLaunchTemplateId.NotFound", id)
        };
        return Err(Refusal::new(400, code, format!("The specified launch template, {what}, does not exist.")));
    };
    Ok(rows(template, &wanted))
}

fn rows(template: &Thing, wanted: &[String]) -> Vec<Value> {
    let versions = template.facts.get("Versions").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let newest = versions.len();
    let is_wanted = |number: usize| {
        wanted.is_empty()
            || wanted.iter().any(|version| match version.as_str() {
                "$Latest" => number == newest,
                "$Default" => number == 1,
                other => other == number.to_string(),
            })
    };
    let row = |(number, data): (usize, &Value)| {
        json!({
            "launchTemplateId": template.id, "launchTemplateName": template.fact("Name"), "versionNumber": number,
            "createTime": chance::iso(template.made_ms), "createdBy": caller_arn(), "defaultVersion": number == 1,
            "launchTemplateData": as_ec2(data),
        })
    };
    (1_usize..).zip(versions).filter(|(number, _)| is_wanted(*number)).map(row).collect()
}

/// `SecurityGroupIds` as `securityGroupIdSet`, all the way down: what EC2 calls what CloudFormation calls otherwise.
fn as_ec2(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let name = |name: &str, value: &Value| match value {
                Value::Array(_) => format!("{}Set", lower_first(name.trim_end_matches('s'))),
                _ => lower_first(name),
            };
            fields.iter().map(|(key, value)| (name(key, value), as_ec2(value))).collect::<Map<_, _>>().into()
        }
        Value::Array(values) => values.iter().map(as_ec2).collect(),
        other => other.clone(),
    }
}

pub(super) fn offerings(world: &World, ask: &Ask) -> Result<Vec<Value>, Refusal> {
    let zones = net::zones(&world.region);
    let kind_word = ask.get("LocationType").unwrap_or("region");
    let places: Vec<&str> = match kind_word {
        "region" => vec![world.region.as_str()],
        "availability-zone" => zones.iter().map(|zone| zone.name.as_str()).collect(),
        "availability-zone-id" => zones.iter().map(|zone| zone.id.as_str()).collect(),
        other => {
            let text = format!("The location type '{other}' is not valid");
            return Err(Refusal::new(400, "InvalidParameterValue", text));
        }
    };
    // Thousands of rows are made only where nobody asks for some types.
    let filters = ask.filters();
    let named = filters.iter().find(|(name, _)| name == "instance-type").map(|(_, values)| values);
    let is_plain = |values: &Vec<String>| !values.iter().any(|value| value.contains(['*', '?']));
    let types = instance_types().iter().map(|row| row.name);
    let types: Vec<&str> = match named.filter(|values| is_plain(values)) {
        Some(values) => types.filter(|name| values.iter().any(|value| value == name)).collect(),
        None => types.collect(),
    };
    let row =
        |name: &str, place: &str| json!({ "instanceType": name, "locationType": kind_word, "location": place });
    Ok(types.iter().flat_map(|name| places.iter().map(|place| row(name, place))).collect())
}
