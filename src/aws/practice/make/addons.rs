//! Add-ons, Fargate profiles, access entries and pod identities.

use super::super::value::{any_text, at, list, text, texts};
use super::super::world::{Status, World, kind};
use super::{AGAIN_MS, Outcome, Request, clusters, nodes, said};
use crate::catalog::durations::ADDON_GIVES_UP;
use crate::catalog::eks::{
    DEFAULT_AUTHENTICATION_MODE, MAX_FARGATE_PROFILES, MAX_SELECTORS_PER_PROFILE, RESERVED_PROFILE_PREFIX,
};
use serde_json::{Value, json};

/// The add-ons that this account knows: name, version, whether it runs as a Deployment, which needs nodes.
pub(in crate::aws::practice) const ADDONS: &[(&str, &str, bool)] = &[
    ("vpc-cni", "v1.23.1-eksbuild.1", false),
    ("kube-proxy", "v1.35.0-eksbuild.2", false),
    ("coredns", "v1.12.4-eksbuild.1", true),
    ("eks-pod-identity-agent", "v1.3.9-eksbuild.3", false),
    ("metrics-server", "v0.8.0-eksbuild.3", true),
    ("aws-ebs-csi-driver", "v1.53.0-eksbuild.1", true),
    ("aws-efs-csi-driver", "v2.1.14-eksbuild.1", true),
    ("aws-fsx-csi-driver", "v1.7.0-eksbuild.1", true),
    ("aws-mountpoint-s3-csi-driver", "v2.2.0-eksbuild.1", false),
    ("snapshot-controller", "v8.3.0-eksbuild.1", true),
    ("amazon-cloudwatch-observability", "v4.6.0-eksbuild.1", true),
    ("aws-guardduty-agent", "v1.12.0-eksbuild.1", false),
    ("adot", "v0.131.0-eksbuild.1", true),
    ("cert-manager", "v1.19.1-eksbuild.1", true),
    ("external-dns", "v0.19.0-eksbuild.2", true),
    ("eks-node-monitoring-agent", "v1.4.1-eksbuild.1", false),
    ("kube-state-metrics", "v2.17.0-eksbuild.1", true),
    ("prometheus-node-exporter", "v1.10.2-eksbuild.1", false),
];

pub(super) fn begin(world: &mut World, request: &Request) -> Result<String, String> {
    let cluster = text(&request.props, "ClusterName").to_owned();
    let Some(found) = world.thing(kind::CLUSTER, &cluster) else {
        return Err(format!("No cluster found for name: {cluster}."));
    };
    if found.status == Status::Creating {
        return Err(format!("Cluster '{cluster}' is not in a valid state"));
    }
    let stated = text(at(&found.props, &["AccessConfig"]), "AuthenticationMode");
    let mode = if stated.is_empty() { DEFAULT_AUTHENTICATION_MODE } else { stated }.to_owned();
    match request.kind {
        kind::ADDON => addon(world, request, &cluster),
        kind::FARGATE => profile(world, request, &cluster),
        kind::ACCESS => access(world, request, &cluster, &mode),
        _ => identity(world, request, &cluster),
    }
}

fn addon(world: &mut World, request: &Request, cluster: &str) -> Result<String, String> {
    let name = any_text(&request.props, "AddonName");
    let Some((_, version, _)) = ADDONS.iter().find(|(known, ..)| *known == name) else {
        return Err(format!("Addon {name} specified is not supported"));
    };
    let id = format!("{cluster}|{name}");
    if world.thing(kind::ADDON, &id).is_some() {
        return Err("Addon already exists.".to_owned());
    }
    let config = any_text(&request.props, "ConfigurationValues");
    let is_config = config.is_empty()
        || config.trim_start().starts_with(|c: char| c != '{')
        || serde_json::from_str::<Value>(&config).is_ok();
    if !is_config {
        return Err("ConfigurationValue is not in valid JSON or YAML format".to_owned());
    }
    let asked = any_text(&request.props, "AddonVersion");
    let of_cluster =
        world.thing(kind::CLUSTER, cluster).map(|it| it.prop("Version").to_owned()).unwrap_or_default();
    let version = match name.as_str() {
        _ if !asked.is_empty() => asked,
        // Its version is that of the cluster.
        "kube-proxy" => format!("v{of_cluster}.0-eksbuild.2"),
        _ => (*version).to_owned(),
    };
    let uuid = world.new_uuid();
    let arn = world.arn("eks", &format!("addon/{cluster}/{name}/{uuid}"));
    let made = world.add(kind::ADDON, &id, request.props.clone());
    made.note("Name", name);
    made.note("AddonVersion", version);
    made.note("Arn", arn);
    Ok(id)
}

/// An add-on has had its time to become active.
pub(super) fn finish(world: &mut World, id: &str, waited_ms: u64) -> Outcome {
    let Some(addon) = world.thing(kind::ADDON, id) else { return Outcome::Failed("No addon found".to_owned()) };
    let (cluster, name) = (addon.prop("ClusterName").to_owned(), addon.fact("Name").to_owned());
    let is_on_fargate = addon.prop("ConfigurationValues").contains("Fargate");
    let needs_nodes = ADDONS.iter().any(|(known, _, needs)| *known == name && *needs);
    if !needs_nodes || can_run(world, &cluster, is_on_fargate || name != "coredns") {
        return Outcome::Done;
    }
    let why = "The add-on is unhealthy because it doesn't have the desired number of replicas.";
    let is_over = u64::from(ADDON_GIVES_UP).saturating_mul(1000) <= waited_ms;
    if let Some(addon) = world.thing_mut(kind::ADDON, id) {
        addon.issue = Some(("InsufficientNumberOfReplicas".to_owned(), why.to_owned()));
        addon.status = Status::Degraded;
    }
    if is_over {
        let text = format!("NotStabilized: {name} is DEGRADED: {why}");
        return Outcome::Failed(said(world, kind::ADDON, &text));
    }
    Outcome::Later(AGAIN_MS)
}

/// Whether pods of kube-system have somewhere to run.
fn can_run(world: &World, cluster: &str, is_on_fargate: bool) -> bool {
    let Some(found) = world.thing(kind::CLUSTER, cluster) else { return false };
    let has_managed = world.with(kind::NODEGROUP, "ClusterName", cluster).any(|group| {
        matches!(group.status, Status::Active | Status::Updating) && 0 < nodes::sizes(&group.props).1
    });
    let vpc = found.fact("VpcId");
    let has_own = world
        .all(kind::INSTANCE)
        .any(|node| node.prop("ClusterName").is_empty() && world.vpc_of(node.prop("SubnetId")) == vpc);
    let selects = |profile: &super::super::world::Thing| {
        list(&profile.props, "Selectors").iter().any(|it| matches!(text(it, "Namespace"), "kube-system" | "*"))
    };
    let has_fargate = is_on_fargate
        && world
            .with(kind::FARGATE, "ClusterName", cluster)
            .any(|profile| profile.status == Status::Active && selects(profile));
    has_managed || has_own || has_fargate || clusters::is_auto(&found.props)
}

fn profile(world: &mut World, request: &Request, cluster: &str) -> Result<String, String> {
    let mut props = request.props.clone();
    let name = request.name(world, "FargateProfileName", 100);
    if name.starts_with(RESERVED_PROFILE_PREFIX) {
        return Err(format!("The Fargate profile name must not begin with {RESERVED_PROFILE_PREFIX}"));
    }
    let id = format!("{cluster}|{name}");
    if world.thing(kind::FARGATE, &id).is_some() {
        return Err(format!("A Fargate Profile already exists with this name in this cluster: {name}"));
    }
    let mut subnets = texts(&props, "Subnets");
    if subnets.is_empty() {
        let of_cluster = world
            .thing(kind::CLUSTER, cluster)
            .map(|it| texts(at(&it.props, &["ResourcesVpcConfig"]), "SubnetIds"));
        subnets = of_cluster.unwrap_or_default().into_iter().filter(|subnet| !world.is_public(subnet)).collect();
    }
    for subnet in &subnets {
        if world.thing(kind::SUBNET, subnet).is_none() {
            return Err(format!("The subnet ID '{subnet}' does not exist"));
        }
        if world.is_public(subnet) {
            return Err(format!("Subnet {subnet} provided in Fargate Profile is not a private subnet"));
        }
    }
    if subnets.is_empty() {
        return Err("Fargate Profile must have at least one private subnet".to_owned());
    }
    let n_selectors = list(&props, "Selectors").len();
    if !(1..=MAX_SELECTORS_PER_PROFILE).contains(&n_selectors) {
        return Err(format!("Fargate Profile must have between 1 and {MAX_SELECTORS_PER_PROFILE} selectors"));
    }
    if MAX_FARGATE_PROFILES <= world.with(kind::FARGATE, "ClusterName", cluster).count() {
        return Err(format!("The maximum number of Fargate profiles of the cluster {cluster} has been reached"));
    }
    if let Some(props) = props.as_object_mut() {
        props.insert("Subnets".to_owned(), json!(subnets));
    }
    let uuid = world.new_uuid();
    let arn = world.arn("eks", &format!("fargateprofile/{cluster}/{name}/{uuid}"));
    let made = world.add(kind::FARGATE, &id, props);
    made.note("Name", name);
    made.note("Arn", arn);
    Ok(id)
}

/// Profiles of a cluster are made one after another.
pub(super) fn finish_profile(world: &World, id: &str) -> Outcome {
    let Some(own) = world.thing(kind::FARGATE, id) else {
        return Outcome::Failed("No Fargate Profile found".to_owned());
    };
    let mut before =
        world.with(kind::FARGATE, "ClusterName", own.prop("ClusterName")).take_while(|other| other.id != id);
    if before.any(|other| other.status == Status::Creating) { Outcome::Later(AGAIN_MS) } else { Outcome::Done }
}

fn access(world: &mut World, request: &Request, cluster: &str, mode: &str) -> Result<String, String> {
    if mode == "CONFIG_MAP" {
        return Err("The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.".to_owned());
    }
    let principal = any_text(&request.props, "PrincipalArn");
    if !principal.starts_with("arn:") || principal.contains(":assumed-role/") {
        return Err("The specified principalArn is invalid: it must be the ARN of an IAM principal".to_owned());
    }
    let id = format!("{principal}|{cluster}");
    if world.thing(kind::ACCESS, &id).is_some() {
        return Err("The specified access entry resource is already in use on this cluster.".to_owned());
    }
    let uuid = world.new_uuid();
    let arn = world.arn("eks", &format!("access-entry/{cluster}/role/{}/{uuid}", super::super::ACCOUNT_ID));
    world.add(kind::ACCESS, &id, request.props.clone()).note("Arn", arn);
    Ok(id)
}

fn identity(world: &mut World, request: &Request, cluster: &str) -> Result<String, String> {
    let [namespace, account] = ["Namespace", "ServiceAccount"].map(|name| any_text(&request.props, name));
    let is_known = world
        .with(kind::POD_IDENTITY, "ClusterName", cluster)
        .any(|it| it.prop("Namespace") == namespace && it.prop("ServiceAccount") == account);
    if is_known {
        return Err(format!("Association already exists for service account {account} in namespace {namespace}"));
    }
    let association = format!("a-{}", world.new_letters(16).to_lowercase());
    let arn = world.arn("eks", &format!("podidentityassociation/{cluster}/{association}"));
    let made = world.add(kind::POD_IDENTITY, &arn, request.props.clone());
    made.note("Arn", arn.clone());
    made.note("AssociationId", association);
    Ok(arn)
}
