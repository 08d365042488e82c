//! A template: what it has, what refers to what, and what AWS refuses of it before anything is made.

use super::super::reply::Refusal;
use super::super::value::{at, plain, text, texts};
use super::super::world::kind;
use crate::catalog::cloudformation::{MAX_BODY_BYTES, MOST_RESOURCES};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A resource of a template.
#[derive(Clone, Debug, Default)]
pub(in crate::aws::practice) struct Resource {
    /// The logical id.
    pub logical_id: String,
    /// The type, one of [`kind::ALL`].
    pub kind: &'static str,
    /// The properties, with intrinsics.
    pub props: Value,
    /// The logical ids that it waits for.
    pub waits: BTreeSet<String>,
    /// The condition under which it is made; empty for always.
    pub condition: String,
    /// Whether it stays when the stack goes.
    pub is_retained: bool,
}

/// A template.
#[derive(Clone, Debug, Default)]
pub(in crate::aws::practice) struct Template {
    /// As it was sent.
    pub text: String,
    /// As JSON.
    pub value: Value,
    /// The resources, each after those that it waits for.
    pub resources: Vec<Resource>,
}

fn format_error(what: impl std::fmt::Display) -> Refusal {
    Refusal::validation(format!("Template format error: {what}"))
}

impl Template {
    /// Reads a template.
    pub(super) fn read(body: &str) -> Result<Self, Refusal> {
        if MAX_BODY_BYTES < body.len() {
            return Err(Refusal::validation(format!(
                "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to {MAX_BODY_BYTES}"
            )));
        }
        let value: Value = serde_json::from_str(body)
            .map_err(|error| format_error(format!("JSON not well-formed. ({error})")))?;
        let Some(found) = value.get("Resources").and_then(Value::as_object).filter(|found| !found.is_empty())
        else {
            return Err(format_error("At least one Resources member must be defined."));
        };
        if MOST_RESOURCES < found.len() {
            return Err(format_error(format!(
                "Number of resources, {}, is greater than maximum allowed, {MOST_RESOURCES}",
                found.len()
            )));
        }
        let known = names(found, &value);
        let (mut resources, mut strangers) = (Vec::new(), BTreeSet::new());
        for (logical_id, resource) in found {
            let is_name = !logical_id.is_empty() && logical_id.chars().all(|c| c.is_ascii_alphanumeric());
            if !is_name {
                return Err(format_error(format!("Resource name {logical_id} is non alphanumeric.")));
            }
            let named = text(resource, "Type");
            let Some(kind) = kind::ALL.iter().find(|kind| **kind == named) else {
                strangers.insert(named.to_owned());
                continue;
            };
            let props = resource.get("Properties").cloned().unwrap_or_else(|| Value::Object(Map::new()));
            let mut refers = BTreeSet::new();
            references(&props, &mut refers);
            let lost: Vec<String> = refers.iter().filter(|name| !known.contains(name.as_str())).cloned().collect();
            if !lost.is_empty() {
                return Err(format_error(format!(
                    "Unresolved resource dependencies [{}] in the Resources block of the template",
                    lost.join(", ")
                )));
            }
            let mut waits: BTreeSet<String> = refers.into_iter().filter(|name| found.contains_key(name)).collect();
            for wait in texts(resource, "DependsOn") {
                if !found.contains_key(&wait) {
                    return Err(format_error(format!(
                        "Unresolved resource dependencies [{wait}] in the Resources block of the template"
                    )));
                }
                waits.insert(wait);
            }
            resources.push(Resource {
                logical_id: logical_id.clone(),
                kind,
                props,
                waits,
                condition: text(resource, "Condition").to_owned(),
                is_retained: text(resource, "DeletionPolicy").starts_with("Retain"),
            });
        }
        if !strangers.is_empty() {
            let strangers: Vec<String> = strangers.into_iter().collect();
            return Err(format_error(format!("Unrecognized resource types: [{}]", strangers.join(", "))));
        }
        let resources = in_order(resources)?;
        Ok(Self { text: body.to_owned(), value, resources })
    }

    /// The resource with a logical id.
    pub(super) fn resource(&self, logical_id: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.logical_id == logical_id)
    }

    /// The values of its parameters: those given, and the defaults of the others.
    pub(super) fn parameters(&self, given: &[(String, String)]) -> Result<Vec<(String, String)>, Refusal> {
        let empty = Map::new();
        let asked = self.value.get("Parameters").and_then(Value::as_object).unwrap_or(&empty);
        let foreign: Vec<&str> =
            given.iter().map(|(name, _)| name.as_str()).filter(|name| !asked.contains_key(*name)).collect();
        if !foreign.is_empty() {
            return Err(Refusal::validation(format!(
                "Parameters: [{}] do not exist in the template",
                foreign.join(", ")
            )));
        }
        let (mut out, mut missing) = (Vec::new(), Vec::new());
        for (name, parameter) in asked {
            let given = given.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
            match given.or_else(|| parameter.get("Default").map(plain)) {
                Some(value) => out.push((name.clone(), value)),
                None => missing.push(name.as_str()),
            }
        }
        if missing.is_empty() {
            return Ok(out);
        }
        Err(Refusal::validation(format!("Parameters: [{}] must have values", missing.join(", "))))
    }

    /// Fails where it makes IAM resources without leave.
    pub(super) fn check_capabilities(&self, given: &[String]) -> Result<(), Refusal> {
        let iam =
            self.resources.iter().filter(|resource| [kind::ROLE, kind::INSTANCE_PROFILE].contains(&resource.kind));
        let (mut has_iam, mut has_named) = (false, false);
        for resource in iam {
            has_iam = true;
            has_named |= ["RoleName", "InstanceProfileName"].iter().any(|name| resource.props.get(name).is_some());
        }
        let has = |name: &str| given.iter().any(|known| known == name);
        let needed = match (has_iam, has_named) {
            (_, true) if !has("CAPABILITY_NAMED_IAM") => "CAPABILITY_NAMED_IAM",
            (true, false) if !has("CAPABILITY_IAM") && !has("CAPABILITY_NAMED_IAM") => "CAPABILITY_IAM",
            _ => return Ok(()),
        };
        let text = format!("Requires capabilities : [{needed}]");
        Err(Refusal::new(400, "InsufficientCapabilitiesException", text))
    }

    /// The description.
    pub(super) fn description(&self) -> &str {
        text(&self.value, "Description")
    }
}

/// What can be referred to.
fn names<'v>(found: &'v Map<String, Value>, value: &'v Value) -> BTreeSet<&'v str> {
    let parameters = at(value, &["Parameters"]).as_object().into_iter().flatten().map(|(name, _)| name.as_str());
    found.keys().map(String::as_str).chain(parameters).collect()
}

/// The names that a value refers to, those of AWS's own left out.
fn references(value: &Value, out: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| references(value, out)),
        Value::Object(fields) => {
            for (name, value) in fields {
                match (name.as_str(), value) {
                    ("Ref", Value::String(target)) if fields.len() == 1 => note(target, out),
                    ("Fn::GetAtt", Value::String(target)) => {
                        note(target.split('.').next().unwrap_or_default(), out)
                    }
                    ("Fn::GetAtt", Value::Array(parts)) => {
                        note(parts.first().and_then(Value::as_str).unwrap_or_default(), out);
                    }
                    ("Fn::Sub", Value::String(pattern)) => placeholders(pattern, &Value::Null, out),
                    ("Fn::Sub", Value::Array(parts)) => {
                        let own = parts.get(1).unwrap_or(&Value::Null);
                        placeholders(parts.first().and_then(Value::as_str).unwrap_or_default(), own, out);
                        references(own, out);
                    }
                    _ => references(value, out),
                }
            }
        }
        _ => {}
    }
}

fn note(name: &str, out: &mut BTreeSet<String>) {
    if !name.starts_with("AWS::") && !name.is_empty() {
        out.insert(name.to_owned());
    }
}

fn placeholders(pattern: &str, own: &Value, out: &mut BTreeSet<String>) {
    for part in pattern.split("${").skip(1) {
        let Some((name, _)) = part.split_once('}') else { continue };
        let name = name.split('.').next().unwrap_or_default().trim();
        if !name.starts_with('!') && own.get(name).is_none() {
            note(name, out);
        }
    }
}

/// Resources after what they wait for; fails where they wait for each other.
fn in_order(resources: Vec<Resource>) -> Result<Vec<Resource>, Refusal> {
    let position: BTreeMap<String, usize> =
        resources.iter().enumerate().map(|(i, resource)| (resource.logical_id.clone(), i)).collect();
    let mut n_open: Vec<usize> = resources.iter().map(|resource| resource.waits.len()).collect();
    let mut waiting: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (i, resource) in resources.iter().enumerate() {
        for wait in resource.waits.iter().filter_map(|wait| position.get(wait)) {
            waiting.entry(*wait).or_default().push(i);
        }
    }
    let mut ready: BTreeSet<usize> =
        n_open.iter().enumerate().filter(|(_, open)| **open == 0).map(|(i, _)| i).collect();
    let mut order = Vec::new();
    while let Some(next) = ready.pop_first() {
        order.push(next);
        for i in waiting.get(&next).into_iter().flatten() {
            if let Some(open) = n_open.get_mut(*i) {
                *open = open.saturating_sub(1);
                if *open == 0 {
                    ready.insert(*i);
                }
            }
        }
    }
    if order.len() < resources.len() {
        let done: BTreeSet<usize> = order.into_iter().collect();
        let stuck = resources.iter().enumerate().filter(|(i, _)| !done.contains(i));
        let names: Vec<&str> = stuck.map(|(_, resource)| resource.logical_id.as_str()).collect();
        let text = format!("Circular dependency between resources: [{}]", names.join(", "));
        return Err(Refusal::validation(text));
    }
    let mut slots: Vec<Option<Resource>> = resources.into_iter().map(Some).collect();
    Ok(order.into_iter().filter_map(|i| slots.get_mut(i).and_then(Option::take)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(body: &str) -> String {
        Template::read(body).err().map(|refusal| refusal.text).unwrap_or_default()
    }

    #[test]
    fn resources_come_after_what_they_wait_for() {
        let body = r#"{"Resources": {
            "S": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "V"}, "X": {"Fn::Sub": "${R.Arn}${!N}${AWS::Region}"}}},
            "R": {"Type": "AWS::IAM::Role", "DependsOn": "G"},
            "V": {"Type": "AWS::EC2::VPC"},
            "G": {"Type": "AWS::EC2::InternetGateway"}}}"#;
        let template = Template::read(body).unwrap();
        let order: Vec<&str> = template.resources.iter().map(|r| r.logical_id.as_str()).collect();
        assert_eq!(order, ["V", "G", "R", "S"]);
        assert!(template.check_capabilities(&[]).is_err());
        assert!(template.check_capabilities(&["CAPABILITY_IAM".into()]).is_ok());
    }

    #[test]
    fn what_is_refused() {
        for (body, expected) in [
            ("", "JSON not well-formed"),
            ("{}", "At least one Resources member"),
            (
                r#"{"Resources": {"A": {"Type": "AWS::S3::Bucket"}}}"#,
                "Unrecognized resource types: [AWS::S3::Bucket]",
            ),
            (r#"{"Resources": {"A": {"Type": "AWS::EC2::VPC", "DependsOn": "B"}}}"#, "[B]"),
            (
                r#"{"Resources": {"A": {"Type": "AWS::EC2::VPC", "DependsOn": "B"}, "B": {"Type": "AWS::EC2::EIP", "DependsOn": "A"}}}"#,
                "Circular dependency between resources: [A, B]",
            ),
        ] {
            assert!(refusal(body).contains(expected), "{body}: {}", refusal(body));
        }
        assert!(refusal(&" ".repeat(MAX_BODY_BYTES + 1)).contains("templateBody"));
    }
}
