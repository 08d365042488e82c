//! What readers of files share in making records: values of any spelling, and facts that files leave to AWS.

use super::json;
use super::records::{Account, CLUSTER, ROUTE_TABLES, SUBNETS, VPCS};
use crate::catalog::amis;
use crate::formats::ReadError;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A single value as text, as CloudFormation and Terraform turn numbers and booleans into it.
pub(in crate::formats) fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(n) => Some(n.to_string()),
        Value::Bool(is) => Some(is.to_string()),
        _ => None,
    }
}

/// The text at a path; empty ones count as absent.
pub(in crate::formats) fn text(value: &Value, path: &str) -> Option<String> {
    json::at(value, path).and_then(text_of).filter(|text| !text.is_empty())
}

/// The whole number at a path, which may stand in quotes.
pub(in crate::formats) fn number(value: &Value, path: &str) -> Option<u64> {
    match json::at(value, path)? {
        Value::String(text) => text.trim().parse().ok(),
        other => other.as_u64(),
    }
}

/// The boolean at a path, which may stand in quotes.
pub(in crate::formats) fn flag(value: &Value, path: &str) -> Option<bool> {
    match json::at(value, path)? {
        Value::Bool(is) => Some(*is),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// The texts of the list at a path; a single text counts as a list of one.
pub(in crate::formats) fn texts(value: &Value, path: &str) -> Vec<String> {
    match json::at(value, path) {
        Some(Value::Array(items)) => items.iter().filter_map(text_of).filter(|text| !text.is_empty()).collect(),
        Some(single) => text_of(single).filter(|text| !text.is_empty()).into_iter().collect(),
        None => Vec::new(),
    }
}

/// The texts of the map at a path.
pub(in crate::formats) fn text_map(value: &Value, path: &str) -> Value {
    let entries = json::at(value, path).and_then(Value::as_object).into_iter().flatten();
    let texts = entries.filter_map(|(key, value)| Some((key.clone(), Value::String(text_of(value)?))));
    Value::Object(texts.collect())
}

/// The number after a setting of max pods in what a node reads at start: nodeadm's, Bottlerocket's, or a flag of the
/// kubelet.
#[must_use]
pub fn max_pods(user_data: &str) -> Option<u32> {
    ["maxPods", "max-pods"].into_iter().find_map(|word| {
        let mut places = user_data.match_indices(word);
        places.find_map(|(at, found)| {
            let rest = user_data.get(at.saturating_add(found.len())..)?;
            let rest = rest.trim_start_matches([' ', ':', '=', '"', '\'']);
            let digits: String = rest.chars().take_while(char::is_ascii_digit).take(9).collect();
            digits.parse().ok()
        })
    })
}

/// Whether what a node reads at start gives it labels or taints, which no record shows.
pub(in crate::formats) fn has_labels(user_data: &str) -> bool {
    ["node-labels", "register-with-taints", "node-taints"].iter().any(|word| user_data.contains(word))
}

/// The image type whose newest image a public parameter names.
pub(in crate::formats) fn ami_type_of(parameter: &str) -> Option<&'static str> {
    let is_it = |row: &&amis::Ami| {
        let parts = row.parameter.split_once("VERSION");
        parts.is_some_and(|(before, after)| parameter.starts_with(before) && parameter.ends_with(after))
    };
    amis::AMIS.iter().find(is_it).map(|row| row.ami_type)
}

/// Adds what AWS gives to what a file makes: a main route table without routes for each VPC, and the VPC of the
/// cluster, which is that of its subnets.
///
/// # Errors
/// More records than are read.
pub(in crate::formats) fn complete(account: &mut Account) -> Result<(), ReadError> {
    let has_main = |account: &Account, vpc: &str| {
        account.all(ROUTE_TABLES).any(|(_, table)| {
            let mut associations = json::list(table, "Associations").iter();
            json::text(table, "VpcId") == Some(vpc) && associations.any(|a| json::flag(a, "Main") == Some(true))
        })
    };
    let vpcs: Vec<String> = account.all(VPCS).map(|(id, _)| id.to_owned()).collect();
    for vpc in vpcs {
        if !has_main(account, &vpc) && !account.untold.contains(&vpc) {
            let id = format!("{vpc}.main");
            let table =
                json!({ "RouteTableId": id, "VpcId": vpc, "Associations": [{ "Main": true }], "Routes": [] });
            account.put(ROUTE_TABLES, &id, table)?;
        }
    }
    let mut vpc_of_clusters = Vec::new();
    for (name, cluster) in account.all(CLUSTER) {
        if json::text(cluster, "resourcesVpcConfig.vpcId").is_some() {
            continue;
        }
        let subnets: BTreeSet<&str> = json::texts(cluster, "resourcesVpcConfig.subnetIds").into_iter().collect();
        let mut found = subnets.into_iter().filter_map(|id| json::text(account.get(SUBNETS, id)?, "VpcId"));
        if let Some(vpc) = found.next() {
            vpc_of_clusters.push((name.to_owned(), vpc.to_owned()));
        }
    }
    for (name, vpc) in vpc_of_clusters {
        account.set(CLUSTER, &name, "resourcesVpcConfig", "vpcId", Value::String(vpc));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn max_pods_of_every_kind_of_node() {
        for (text, expected) in [
            ("kubelet:\n    config:\n      maxPods: 42\n", Some(42)),
            ("[settings.kubernetes]\nmax-pods = 58\n", Some(58)),
            ("/etc/eks/bootstrap.sh c --kubelet-extra-args '--max-pods=110'", Some(110)),
            ("--use-max-pods false --max-pods 20", Some(20)),
            ("maxPods: many", None),
            ("", None),
        ] {
            assert_eq!(max_pods(text), expected, "{text}");
        }
    }

    #[test]
    fn parameters_name_images() {
        let name = "/aws/service/eks/optimized-ami/1.35/amazon-linux-2023/arm64/standard/recommended/image_id";
        assert_eq!(ami_type_of(name), Some("AL2023_ARM_64_STANDARD"));
        assert_eq!(
            ami_type_of("/aws/service/bottlerocket/aws-k8s-1.35/x86_64/latest/image_id"),
            Some("BOTTLEROCKET_x86_64")
        );
        assert_eq!(ami_type_of("/mine"), None);
    }
}
