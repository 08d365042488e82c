//! Clusters, with what EKS refuses of them.

use super::super::value::{any_text, at, flag, text, texts};
use super::super::world::{Status, World, key, kind};
use super::super::{chance, net};
use super::{Outcome, Request};
use crate::catalog::eks::{
    FREE_IPS_TO_CREATE, FREE_IPS_TO_UPDATE, KUBERNETES_VERSIONS, MAX_CLUSTER_NAME_LEN, MAX_PUBLIC_ACCESS_CIDRS,
    MIN_ZONES, UNSUPPORTED_ZONE_IDS, kubernetes_version, parse_version,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// How many interfaces a control plane has at rest.
const N_INTERFACES: usize = 2;

/// The day of a time.
pub(in crate::aws::practice) fn day(ms: u64) -> String {
    chance::iso(ms).chars().take(10).collect()
}

/// The version of a cluster that states none: the newest one that is out.
fn newest(today: &str) -> &'static str {
    let out = KUBERNETES_VERSIONS.iter().find(|row| row.released <= today);
    out.or(KUBERNETES_VERSIONS.last()).map_or("", |row| row.version)
}

/// The subnets of a cluster's network settings.
fn subnets_of(props: &Value) -> Vec<String> {
    texts(at(props, &["ResourcesVpcConfig"]), "SubnetIds")
}

pub(super) fn begin(world: &mut World, request: &Request) -> Result<String, String> {
    let mut props = request.props.clone();
    let name = request.name(world, "Name", MAX_CLUSTER_NAME_LEN);
    let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        && name.chars().next().is_some_and(|c| c.is_ascii_alphanumeric())
        && name.len() <= MAX_CLUSTER_NAME_LEN;
    if !is_name {
        return Err(format!(
            "The cluster name '{name}' must begin with a letter or a digit and hold letters, digits, hyphens and underscores only"
        ));
    }
    if world.thing(kind::CLUSTER, &name).is_some() {
        return Err(format!("Cluster already exists with name: {name}"));
    }
    let today = day(world.now_ms);
    let stated = any_text(&props, "Version");
    let version = if stated.is_empty() { newest(&today).to_owned() } else { stated };
    let is_supported = kubernetes_version(&version)
        .is_some_and(|row| row.released <= today.as_str() && today.as_str() <= row.extended_until);
    if !is_supported {
        return Err(format!("unsupported Kubernetes version {version}"));
    }
    let vpc = check_network(world, &name, &props, FREE_IPS_TO_CREATE)?;
    check_settings(&props)?;
    if let Some(props) = props.as_object_mut() {
        props.insert("Version".to_owned(), Value::from(version));
    }
    let group = cluster_group(world, &name, &vpc);
    let issuer = format!("{}{}", world.new_letters(16), world.new_letters(16));
    let end = world.new_letters(8).to_lowercase();
    let letters = number_letters(world, &name);
    let region = world.region.clone();
    let cluster = world.add(kind::CLUSTER, &name, props);
    cluster.note("SecurityGroupId", group);
    cluster.note("VpcId", vpc);
    cluster.note("Endpoint", format!("https://{issuer}.{letters}.{region}.eks.amazonaws.com"));
    cluster.note("Issuer", format!("https://oidc.eks.{region}.amazonaws.com/id/{issuer}"));
    cluster.note("Suffix", end);
    Ok(name)
}

fn number_letters(world: &World, name: &str) -> String {
    format!("gr{}", chance::between(world.seed, &["endpoint", name], (1, 9)))
}

/// The security group that EKS makes for a cluster.
fn cluster_group(world: &mut World, name: &str, vpc: &str) -> String {
    let id = world.new_id("sg");
    let number = chance::between(world.seed, &["group", name], (100_000_000, 999_999_999));
    let props = json!({
        "VpcId": vpc, "GroupName": format!("eks-cluster-sg-{name}-{number}"),
        "GroupDescription": "EKS created security group applied to ENI that is attached to EKS Control Plane master nodes, as well as any managed workloads.",
        "SecurityGroupIngress": [{ "IpProtocol": "-1", "SourceSecurityGroupId": id }],
        "SecurityGroupEgress": [{ "IpProtocol": "-1", "CidrIp": "0.0.0.0/0" }],
    });
    let group = world.add(kind::GROUP, &id, props);
    group.status = Status::Active;
    group.parent = key(kind::CLUSTER, name);
    group.tags = vec![
        ("Name".to_owned(), format!("eks-cluster-sg-{name}-{number}")),
        ("aws:eks:cluster-name".to_owned(), name.to_owned()),
        (format!("kubernetes.io/cluster/{name}"), "owned".to_owned()),
    ];
    id
}

/// The VPC of a cluster whose subnets EKS accepts.
fn check_network(world: &World, name: &str, props: &Value, free_ips: u64) -> Result<String, String> {
    let subnets = subnets_of(props);
    let mut zones = BTreeSet::new();
    let mut vpcs = BTreeSet::new();
    let known = net::zones(&world.region);
    for subnet in &subnets {
        if world.thing(kind::SUBNET, subnet).is_none() {
            return Err(format!("The subnet ID '{subnet}' does not exist"));
        }
        vpcs.insert(world.vpc_of(subnet));
        let zone_name = world.zone_of(subnet);
        let zone = known.iter().find(|zone| zone.name == zone_name);
        let is_bad = |zone: &net::Zone| zone.is_local || UNSUPPORTED_ZONE_IDS.contains(&zone.id.as_str());
        if zone.is_some_and(is_bad) {
            let good: Vec<&str> =
                known.iter().filter(|zone| !is_bad(zone)).map(|zone| zone.name.as_str()).collect();
            return Err(format!(
                "Cannot create cluster '{name}' because {zone_name}, the targeted Availability Zone, does not currently support EKS clusters. Retry and choose from these Availability Zones: {}",
                good.join(", ")
            ));
        }
        zones.insert(zone_name);
    }
    if zones.len() < MIN_ZONES {
        return Err("Subnets specified must be in at least two different AZs".to_owned());
    }
    let mut vpcs = vpcs.into_iter();
    let vpc = vpcs.next().unwrap_or_default();
    if vpcs.next().is_some() {
        return Err("Subnets specified must belong to the same VPC".to_owned());
    }
    let full: Vec<&str> =
        subnets.iter().filter(|subnet| world.free_ips(subnet) < free_ips).map(String::as_str).collect();
    if !full.is_empty() {
        return Err(format!(
            "Subnets [{}] do not have enough free IP addresses: EKS needs {free_ips} in each",
            full.join(", ")
        ));
    }
    for group in texts(at(props, &["ResourcesVpcConfig"]), "SecurityGroupIds") {
        if world.thing(kind::GROUP, &group).is_none_or(|group| group.prop("VpcId") != vpc) {
            return Err(format!("The security group '{group}' does not exist in VPC '{vpc}'"));
        }
    }
    Ok(vpc)
}

fn check_settings(props: &Value) -> Result<(), String> {
    let network = at(props, &["ResourcesVpcConfig"]);
    if !flag(network, "EndpointPublicAccess", true) && !flag(network, "EndpointPrivateAccess", false) {
        return Err("Private and public endpoint access cannot be false".to_owned());
    }
    if MAX_PUBLIC_ACCESS_CIDRS < texts(network, "PublicAccessCidrs").len() {
        return Err(format!("The list of public access CIDRs has more than {MAX_PUBLIC_ACCESS_CIDRS} entries"));
    }
    let parts = [
        at(props, &["ComputeConfig"]),
        at(props, &["StorageConfig", "BlockStorage"]),
        at(props, &["KubernetesNetworkConfig", "ElasticLoadBalancing"]),
    ];
    let on = parts.iter().filter(|part| flag(part, "Enabled", false)).count();
    if on != 0 && on != parts.len() {
        return Err("For EKS Auto Mode, please ensure that all required configs, including computeConfig, kubernetesNetworkConfig, and blockStorage are all either fully enabled or fully disabled.".to_owned());
    }
    if on != 0 && flag(props, "BootstrapSelfManagedAddons", true) {
        return Err("When Auto Mode is enabled, bootstrapSelfManagedAddons must be set to false".to_owned());
    }
    Ok(())
}

/// Whether EKS runs the nodes.
pub(in crate::aws::practice) fn is_auto(props: &Value) -> bool {
    flag(at(props, &["ComputeConfig"]), "Enabled", false)
}

/// A control plane is up: it has its interfaces.
pub(super) fn finish(world: &mut World, name: &str) -> Outcome {
    let Some(cluster) = world.thing(kind::CLUSTER, name) else {
        return Outcome::Failed(format!("No cluster found for name: {name}."));
    };
    if cluster.status == Status::Updating {
        return Outcome::Done;
    }
    let mut groups = vec![cluster.fact("SecurityGroupId").to_owned()];
    groups.extend(texts(at(&cluster.props, &["ResourcesVpcConfig"]), "SecurityGroupIds"));
    let mut subnets = subnets_of(&cluster.props);
    subnets.sort_by_key(|subnet| chance::number(world.seed, &["control plane", name, subnet]));
    let mut zones = BTreeSet::new();
    for subnet in subnets {
        if N_INTERFACES <= zones.len() {
            break;
        }
        let zone = world.zone_of(&subnet);
        if zones.contains(&zone) {
            continue;
        }
        let more = json!({ "InterfaceType": "interface", "Groups": groups, "Service": "eks" });
        let description = format!("Amazon EKS {name}");
        if world.add_interface((kind::CLUSTER, name), &subnet, 1, &description, more).is_some() {
            zones.insert(zone);
        }
    }
    Outcome::Done
}

/// Whether a cluster may be changed so.
pub(super) fn change(world: &World, name: &str, props: &Value) -> Result<(), String> {
    let Some(cluster) = world.thing(kind::CLUSTER, name) else {
        return Err(format!("No cluster found for name: {name}."));
    };
    let stated = any_text(props, "Version");
    let [old, new] = [cluster.prop("Version"), if stated.is_empty() { cluster.prop("Version") } else { &stated }];
    if old != new {
        let is_next = parse_version(old)
            .zip(parse_version(new))
            .is_some_and(|((a, b), (c, d))| a == c && b.saturating_add(1) == d);
        if kubernetes_version(new).is_none() {
            return Err(format!("unsupported Kubernetes version {new}"));
        }
        if !is_next {
            return Err(format!("Unsupported Kubernetes minor version update from {old} to {new}"));
        }
    }
    let zones = |subnets: &[String]| -> BTreeSet<String> { subnets.iter().map(|id| world.zone_of(id)).collect() };
    let [before, after] = [subnets_of(&cluster.props), subnets_of(props)];
    if before != after {
        if zones(&before) != zones(&after) {
            return Err(
                "Provided subnets belong to different AZs than the existing subnets of the cluster".to_owned()
            );
        }
        let vpc = check_network(world, name, props, 0)?;
        if vpc != cluster.fact("VpcId") {
            return Err("Provided subnets belong to another VPC than the cluster".to_owned());
        }
    }
    if old != new {
        check_network(world, name, props, FREE_IPS_TO_UPDATE)?;
    }
    check_settings(props)?;
    let access = |props: &Value| text(at(props, &["AccessConfig"]), "AuthenticationMode").to_owned();
    let (was, is) = (access(&cluster.props), access(props));
    if was == "API" && !is.is_empty() && is != "API" || was == "API_AND_CONFIG_MAP" && is == "CONFIG_MAP" {
        return Err(format!("Unsupported authentication mode update from {was} to {is}"));
    }
    Ok(())
}
