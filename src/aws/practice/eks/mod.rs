//! The calls of EKS that list and describe.

mod views;

use super::ask::Ask;
use super::make::ADDONS;
use super::pages::page;
use super::reply::{Answer, Refusal};
use super::world::{Thing, World, kind};
use crate::catalog::eks::KUBERNETES_VERSIONS;
use serde_json::{Value, json};

/// The most items of a page.
const PAGE: usize = 100;

/// The action that a path means; empty for none.
pub(super) fn action(ask: &Ask) -> &'static str {
    let parts: Vec<&str> = ask.path.iter().map(String::as_str).collect();
    match (ask.method, parts.as_slice()) {
        ("GET", ["clusters"]) => "ListClusters",
        ("GET", ["clusters", _]) => "DescribeCluster",
        ("GET", ["clusters", _, "node-groups"]) => "ListNodegroups",
        ("GET", ["clusters", _, "node-groups", _]) => "DescribeNodegroup",
        ("GET", ["clusters", _, "fargate-profiles"]) => "ListFargateProfiles",
        ("GET", ["clusters", _, "fargate-profiles", _]) => "DescribeFargateProfile",
        ("GET", ["clusters", _, "addons"]) => "ListAddons",
        ("GET", ["clusters", _, "addons", _]) => "DescribeAddon",
        ("GET", ["clusters", _, "access-entries"]) => "ListAccessEntries",
        ("GET", ["clusters", _, "access-entries", _]) => "DescribeAccessEntry",
        ("GET", ["clusters", _, "access-entries", _, "access-policies"]) => "ListAssociatedAccessPolicies",
        ("GET", ["clusters", _, "pod-identity-associations"]) => "ListPodIdentityAssociations",
        ("GET", ["addons", "supported-versions"]) => "DescribeAddonVersions",
        ("GET", ["cluster-versions"]) => "DescribeClusterVersions",
        _ => "",
    }
}

/// Answers a call.
pub(super) fn answer(world: &World, ask: &Ask) -> Answer {
    let part = |i: usize| ask.path.get(i).map(String::as_str).unwrap_or_default();
    let cluster = part(1);
    match ask.action.as_str() {
        "ListClusters" => listed(ask, "clusters", world.all(kind::CLUSTER).map(|it| it.id.clone()).collect()),
        "DescribeAddonVersions" => addon_versions(ask),
        "DescribeClusterVersions" => versions(world, ask),
        "" => Err(Refusal::new(
            404,
            "NotFoundException",
            "Unable to determine service/operation name to be authorized",
        )),
        _ => {
            let found = world.thing(kind::CLUSTER, cluster).filter(|it| it.is_there());
            let found = found.ok_or_else(|| {
                Refusal::new(404, "ResourceNotFoundException", format!("No cluster found for name: {cluster}."))
            })?;
            of_cluster(world, ask, found, part(3))
        }
    }
}

fn of_cluster(world: &World, ask: &Ask, cluster: &Thing, name: &str) -> Answer {
    let names = |part: &str, fact: &str| -> Vec<String> {
        let things = world.things.iter().filter(|it| it.kind == part && it.prop("ClusterName") == cluster.id);
        things.map(|it| it.fact(fact).to_owned()).collect()
    };
    let one = |part: &str, id: String, what: &str| {
        world.thing(part, &id).ok_or_else(|| {
            Refusal::new(404, "ResourceNotFoundException", format!("No {what} found for name: {name}."))
        })
    };
    let cluster_name = &cluster.id;
    match ask.action.as_str() {
        "DescribeCluster" => Ok(json!({ "cluster": views::cluster(world, cluster) })),
        "ListNodegroups" => listed(ask, "nodegroups", names(kind::NODEGROUP, "Name")),
        "ListFargateProfiles" => listed(ask, "fargateProfileNames", names(kind::FARGATE, "Name")),
        "ListAddons" => listed(ask, "addons", names(kind::ADDON, "Name")),
        "DescribeNodegroup" => {
            let group = one(kind::NODEGROUP, format!("{cluster_name}/{name}"), "node group")?;
            Ok(json!({ "nodegroup": views::nodegroup(world, group) }))
        }
        "DescribeFargateProfile" => {
            let profile = one(kind::FARGATE, format!("{cluster_name}|{name}"), "Fargate Profile")?;
            Ok(json!({ "fargateProfile": views::profile(profile) }))
        }
        "DescribeAddon" => {
            let addon = one(kind::ADDON, format!("{cluster_name}|{name}"), "addon")?;
            Ok(json!({ "addon": views::addon(addon) }))
        }
        "ListAccessEntries" => {
            let entries = world.with(kind::ACCESS, "ClusterName", cluster_name);
            listed(ask, "accessEntries", entries.map(|it| it.prop("PrincipalArn").to_owned()).collect())
        }
        "DescribeAccessEntry" => {
            let entry = one(kind::ACCESS, format!("{name}|{cluster_name}"), "access entry")?;
            Ok(json!({ "accessEntry": views::access(entry) }))
        }
        "ListAssociatedAccessPolicies" => {
            let entry = one(kind::ACCESS, format!("{name}|{cluster_name}"), "access entry")?;
            Ok(json!({
                "clusterName": cluster_name, "principalArn": name, "associatedAccessPolicies": views::policies(entry),
            }))
        }
        _ => {
            let all = world.with(kind::POD_IDENTITY, "ClusterName", cluster_name).map(views::identity).collect();
            listed(ask, "associations", all)
        }
    }
}

fn listed<T: Into<Value>>(ask: &Ask, name: &str, all: Vec<T>) -> Answer {
    let most = match ask.get("maxResults") {
        None => PAGE,
        Some(text) => text.parse::<usize>().ok().filter(|most| (1..=PAGE).contains(most)).ok_or_else(|| {
            Refusal::new(400, "InvalidParameterException", format!("maxResults must be between 1 and {PAGE}"))
        })?,
    };
    let (items, next) = page(all, ask.get("nextToken"), most)?;
    let items: Vec<Value> = items.into_iter().map(Into::into).collect();
    Ok(json!({ name: items, "nextToken": Some(next).filter(|next| !next.is_empty()) }))
}

fn versions(world: &World, ask: &Ask) -> Answer {
    let today = views::day(world);
    let out = KUBERNETES_VERSIONS.iter().filter(|row| row.released <= today.as_str());
    let newest = out.clone().next().map_or("", |row| row.version);
    let rows = out.map(|row| {
        let (status, word) = if today.as_str() <= row.standard_until {
            ("STANDARD_SUPPORT", "standard-support")
        } else if today.as_str() <= row.extended_until {
            ("EXTENDED_SUPPORT", "extended-support")
        } else {
            ("UNSUPPORTED", "unsupported")
        };
        json!({
            "clusterVersion": row.version, "clusterType": "eks", "defaultPlatformVersion": "eks.1",
            "defaultVersion": row.version == newest, "releaseDate": views::epoch_of(row.released),
            "endOfStandardSupportDate": views::epoch_of(row.standard_until),
            "endOfExtendedSupportDate": views::epoch_of(row.extended_until), "status": word,
            "versionStatus": status, "kubernetesPatchVersion": format!("{}.0", row.version),
        })
    });
    let is_wanted = |row: &Value| row.get("versionStatus").and_then(Value::as_str) != Some("UNSUPPORTED");
    listed(ask, "clusterVersions", rows.filter(is_wanted).collect())
}

fn addon_versions(ask: &Ask) -> Answer {
    let wanted = ask.text("addonName");
    let version = ask.text("kubernetesVersion");
    let fits = |known: &str| version.is_empty() || version == known;
    let rows: Vec<Value> = ADDONS
        .iter()
        .filter(|(name, ..)| wanted.is_empty() || wanted == *name)
        .map(|(name, newest, _)| {
            let compatible: Vec<Value> = KUBERNETES_VERSIONS
                .iter()
                .filter(|row| fits(row.version))
                .map(|row| {
                    json!({ "clusterVersion": row.version, "platformVersions": ["*"], "defaultVersion": true })
                })
                .collect();
            json!({
                "addonName": name, "type": "networking", "publisher": "eks", "owner": "aws",
                "addonVersions": [{
                    "addonVersion": newest, "architecture": ["amd64", "arm64"],
                    "computeTypes": ["ec2", "auto", "fargate"], "compatibilities": compatible,
                    "requiresConfiguration": false, "requiresIamPermissions": false,
                }],
            })
        })
        .collect();
    if rows.is_empty() && !wanted.is_empty() {
        let text = format!("Addon {wanted} specified is not supported");
        return Err(Refusal::new(404, "ResourceNotFoundException", text));
    }
    listed(ask, "addons", rows)
}
