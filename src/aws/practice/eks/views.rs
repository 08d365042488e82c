//! Clusters and what belongs to them, as EKS shows them.

use super::super::chance;
use super::super::make::attributes::authority;
use super::super::make::nodes::{sizes, types_of};
use super::super::value::{any_text, at, camel, flag, list, text, texts};
use super::super::world::{Status, Thing, World, kind};
use crate::catalog::eks::{DEFAULT_AUTHENTICATION_MODE, DEFAULT_VOLUME_GIB, days_between};
use serde_json::{Map, Value, json};

/// Seconds of a day.
const DAY_SECONDS: i64 = 86_400;
/// The block of services of a cluster that states none.
///
/// # Sources
/// EKS API reference, `KubernetesNetworkConfigRequest`, read 2026-11-27:
/// <https://docs.aws.amazon.com/eks/latest/APIReference/API_KubernetesNetworkConfigRequest.html>
const SERVICE_BLOCKS: [&str; 2] = ["10.100.0.0/16", "172.20.0.0/16"];

/// The day in a region.
pub(super) fn day(world: &World) -> String {
    chance::iso(world.now_ms).chars().take(10).collect()
}

/// A day as seconds since 1970.
pub(super) fn epoch_of(day: &str) -> i64 {
    days_between("1970-01-01", day).unwrap_or(0).saturating_mul(DAY_SECONDS)
}

fn status(thing: &Thing, failed: &'static str) -> &'static str {
    match thing.status {
        Status::Creating => "CREATING",
        Status::Active => "ACTIVE",
        Status::Updating => "UPDATING",
        Status::Deleting => "DELETING",
        Status::Degraded => "DEGRADED",
        Status::Failed => failed,
    }
}

fn tags(thing: &Thing) -> Value {
    thing.tags.iter().map(|(key, value)| (key.clone(), Value::from(value.as_str()))).collect::<Map<_, _>>().into()
}

fn health(thing: &Thing) -> Value {
    let issue = |(code, text): &(String, String)| json!({ "code": code, "message": text, "resourceIds": [] });
    json!({ "issues": thing.issue.iter().map(issue).collect::<Vec<_>>() })
}

fn modified(thing: &Thing) -> Value {
    let ms = thing.facts.get("ModifiedMs").and_then(Value::as_u64);
    chance::epoch(ms.unwrap_or(thing.made_ms))
}

/// A cluster.
pub(super) fn cluster(world: &World, thing: &Thing) -> Value {
    let props = &thing.props;
    let network = at(props, &["ResourcesVpcConfig"]);
    let is_creating = thing.status == Status::Creating;
    let block = world.thing(kind::VPC, thing.fact("VpcId")).map(|vpc| vpc.prop("CidrBlock").to_owned());
    let kubernetes = at(props, &["KubernetesNetworkConfig"]);
    let stated = any_text(kubernetes, "ServiceIpv4Cidr");
    let [ten, other] = SERVICE_BLOCKS;
    let is_ten = block.unwrap_or_default().starts_with("10.");
    let default = if is_ten { other } else { ten };
    let is_ipv6 = text(kubernetes, "IpFamily") == "ipv6";
    let services = if stated.is_empty() { default } else { &stated };
    let cidrs = texts(network, "PublicAccessCidrs");
    let cidrs = if cidrs.is_empty() { vec!["0.0.0.0/0".to_owned()] } else { cidrs };
    let on: Vec<String> = list(at(props, &["Logging", "ClusterLogging"]), "EnabledTypes")
        .iter()
        .map(|it| any_text(it, "Type"))
        .collect();
    let every = ["api", "audit", "authenticator", "controllerManager", "scheduler"];
    let off: Vec<&str> = every.into_iter().filter(|name| !on.iter().any(|it| it == name)).collect();
    let mut logs = Vec::new();
    for (types, is_on) in [(json!(on), true), (json!(off), false)] {
        if types.as_array().is_some_and(|types| !types.is_empty()) {
            logs.push(json!({ "types": types, "enabled": is_on }));
        }
    }
    let access = at(props, &["AccessConfig"]);
    let mode = Some(text(access, "AuthenticationMode")).filter(|mode| !mode.is_empty());
    let support = Some(text(at(props, &["UpgradePolicy"]), "SupportType")).filter(|it| !it.is_empty());
    json!({
        "name": thing.id, "arn": world.arn("eks", &format!("cluster/{}", thing.id)),
        "createdAt": chance::epoch(thing.made_ms), "version": thing.prop("Version"),
        "endpoint": (!is_creating).then(|| thing.fact("Endpoint")), "roleArn": thing.prop("RoleArn"),
        "resourcesVpcConfig": {
            "subnetIds": texts(network, "SubnetIds"), "securityGroupIds": texts(network, "SecurityGroupIds"),
            "clusterSecurityGroupId": (!is_creating).then(|| thing.fact("SecurityGroupId")),
            "vpcId": thing.fact("VpcId"), "endpointPublicAccess": flag(network, "EndpointPublicAccess", true),
            "endpointPrivateAccess": flag(network, "EndpointPrivateAccess", false), "publicAccessCidrs": cidrs,
        },
        "kubernetesNetworkConfig": {
            "serviceIpv4Cidr": (!is_ipv6).then_some(services),
            "serviceIpv6Cidr": is_ipv6.then_some("fd00:ec2::/108"),
            "ipFamily": if is_ipv6 { "ipv6" } else { "ipv4" },
            "elasticLoadBalancing": {
                "enabled": flag(at(kubernetes, &["ElasticLoadBalancing"]), "Enabled", false),
            },
        },
        "logging": { "clusterLogging": logs },
        "identity": (!is_creating).then(|| json!({ "oidc": { "issuer": thing.fact("Issuer") } })),
        "status": status(thing, "FAILED"),
        "certificateAuthority": (!is_creating).then(|| json!({ "data": authority(world, thing) })),
        "platformVersion": "eks.1", "tags": tags(thing), "encryptionConfig": camel(at(props, &["EncryptionConfig"])),
        "health": health(thing),
        "accessConfig": {
            "authenticationMode": mode.unwrap_or(DEFAULT_AUTHENTICATION_MODE),
            "bootstrapClusterCreatorAdminPermissions": flag(access, "BootstrapClusterCreatorAdminPermissions", true),
        },
        "upgradePolicy": { "supportType": support.unwrap_or("EXTENDED") },
        "zonalShiftConfig": { "enabled": flag(at(props, &["ZonalShiftConfig"]), "Enabled", false) },
        "computeConfig": camel(at(props, &["ComputeConfig"])), "storageConfig": camel(at(props, &["StorageConfig"])),
        "deletionProtection": flag(props, "DeletionProtection", false),
    })
}

/// A managed node group.
pub(super) fn nodegroup(world: &World, thing: &Thing) -> Value {
    let props = &thing.props;
    let (min, desired, max) = sizes(props);
    let template = at(props, &["LaunchTemplate"]);
    let found = world
        .all(kind::LAUNCH_TEMPLATE)
        .find(|it| it.id == any_text(template, "Id") || it.fact("Name") == any_text(template, "Name"));
    let version = any_text(template, "Version");
    let launch = found.filter(|_| !template.is_null()).map(|it| {
        json!({ "id": it.id, "name": it.fact("Name"), "version": if version.is_empty() { "1" } else { &version } })
    });
    let taints: Vec<Value> = list(props, "Taints").iter().map(camel).collect();
    let labels = props.get("Labels").cloned().unwrap_or_else(|| json!({}));
    let update = at(props, &["UpdateConfig"]);
    let update = if update.is_null() { json!({ "maxUnavailable": 1 }) } else { camel(update) };
    let ami = Some(thing.prop("AmiType")).filter(|ami| !ami.is_empty()).unwrap_or("AL2023_x86_64_STANDARD");
    let kubernetes =
        Some(thing.prop("Version")).filter(|it| !it.is_empty()).unwrap_or(thing.fact("KubernetesVersion"));
    let disk = launch
        .is_none()
        .then(|| super::super::value::number(props, "DiskSize").unwrap_or(u64::from(DEFAULT_VOLUME_GIB)));
    json!({
        "nodegroupName": thing.fact("Name"), "nodegroupArn": thing.fact("Arn"),
        "clusterName": thing.prop("ClusterName"), "version": kubernetes,
        "releaseVersion": format!("{kubernetes}.0-{}", day(world).replace('-', "")),
        "createdAt": chance::epoch(thing.made_ms), "modifiedAt": modified(thing),
        "status": status(thing, "CREATE_FAILED"),
        "capacityType": Some(thing.prop("CapacityType")).filter(|it| !it.is_empty()).unwrap_or("ON_DEMAND"),
        "scalingConfig": { "minSize": min, "maxSize": max, "desiredSize": desired },
        "instanceTypes": types_of(world, props), "subnets": texts(props, "Subnets"), "amiType": ami,
        "nodeRole": thing.prop("NodeRole"), "labels": labels, "taints": taints, "launchTemplate": launch,
        "resources": { "autoScalingGroups": [{ "name": thing.fact("ScalingGroup") }] }, "diskSize": disk,
        "health": health(thing), "updateConfig": update, "tags": tags(thing),
    })
}

/// An add-on.
pub(super) fn addon(thing: &Thing) -> Value {
    let config = Some(thing.prop("ConfigurationValues")).filter(|it| !it.is_empty());
    let role = Some(thing.prop("ServiceAccountRoleArn")).filter(|it| !it.is_empty());
    json!({
        "addonName": thing.fact("Name"), "clusterName": thing.prop("ClusterName"),
        "status": status(thing, "CREATE_FAILED"), "addonVersion": thing.fact("AddonVersion"),
        "health": health(thing), "addonArn": thing.fact("Arn"), "createdAt": chance::epoch(thing.made_ms),
        "modifiedAt": modified(thing), "configurationValues": config, "serviceAccountRoleArn": role,
        "podIdentityAssociations": [], "tags": tags(thing),
    })
}

/// A Fargate profile.
pub(super) fn profile(thing: &Thing) -> Value {
    let selectors: Vec<Value> = list(&thing.props, "Selectors")
        .iter()
        .map(|it| {
            let labels = list(it, "Labels")
                .iter()
                .map(|label| (any_text(label, "Key"), Value::from(any_text(label, "Value"))));
            json!({ "namespace": text(it, "Namespace"), "labels": labels.collect::<Map<_, _>>() })
        })
        .collect();
    json!({
        "fargateProfileName": thing.fact("Name"), "fargateProfileArn": thing.fact("Arn"),
        "clusterName": thing.prop("ClusterName"), "createdAt": chance::epoch(thing.made_ms),
        "podExecutionRoleArn": thing.prop("PodExecutionRoleArn"), "subnets": texts(&thing.props, "Subnets"),
        "selectors": selectors, "status": status(thing, "CREATE_FAILED"), "health": health(thing),
        "tags": tags(thing),
    })
}

/// An access entry.
pub(super) fn access(thing: &Thing) -> Value {
    let principal = thing.prop("PrincipalArn");
    let kind_word = Some(thing.prop("Type")).filter(|it| !it.is_empty()).unwrap_or("STANDARD");
    let user = Some(thing.prop("Username")).filter(|it| !it.is_empty()).unwrap_or(principal);
    json!({
        "clusterName": thing.prop("ClusterName"), "principalArn": principal,
        "kubernetesGroups": texts(&thing.props, "KubernetesGroups"), "accessEntryArn": thing.fact("Arn"),
        "createdAt": chance::epoch(thing.made_ms), "modifiedAt": modified(thing), "tags": tags(thing),
        "username": user, "type": kind_word,
    })
}

/// The policies of an access entry.
pub(super) fn policies(thing: &Thing) -> Vec<Value> {
    let row = |policy: &Value| {
        let scope = at(policy, &["AccessScope"]);
        json!({
            "policyArn": text(policy, "PolicyArn"),
            "accessScope": { "type": text(scope, "Type"), "namespaces": texts(scope, "Namespaces") },
            "associatedAt": chance::epoch(thing.made_ms), "modifiedAt": modified(thing),
        })
    };
    list(&thing.props, "AccessPolicies").iter().map(row).collect()
}

/// A pod identity association, as it is listed.
pub(super) fn identity(thing: &Thing) -> Value {
    json!({
        "clusterName": thing.prop("ClusterName"), "namespace": thing.prop("Namespace"),
        "serviceAccount": thing.prop("ServiceAccount"), "associationArn": thing.fact("Arn"),
        "associationId": thing.fact("AssociationId"),
    })
}
