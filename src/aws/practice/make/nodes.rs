//! Launch templates, node groups and their nodes: where these can start, and what addresses they take.

use super::super::value::{any_text, at, flag, list, number, text, texts};
use super::super::world::{Status, Thing, World, key, kind};
use super::{AGAIN_MS, Outcome, Request, clusters, said};
use crate::catalog::durations::NODES_GIVE_UP;
use crate::catalog::eks::{
    DEFAULT_INSTANCE_TYPE, MAX_MANAGED_NODEGROUPS, MAX_NODEGROUP_NAME_LEN, MAX_PODS_UNKNOWN_TYPE,
};
use crate::catalog::{Architecture, instance_type};
use crate::cni::pool::{Limits, Mode, Settings};
use crate::cni::{settings, steady};
use crate::net::Cidr;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::net::Ipv4Addr;

/// What nodes call to join: services that need an endpoint where there is no way out.
const NEEDED_SERVICES: &[&str] = &["ec2", "ecr.api", "ecr.dkr", "s3", "sts"];
/// Pods that run on a node as soon as it is there.
const PODS_AT_START: u32 = 2;

pub(super) fn begin(world: &mut World, request: &Request) -> Result<String, String> {
    match request.kind {
        kind::LAUNCH_TEMPLATE => launch_template(world, request),
        kind::SCALING_GROUP => scaling_group(world, request),
        _ => nodegroup(world, request),
    }
}

fn launch_template(world: &mut World, request: &Request) -> Result<String, String> {
    let name = request.name(world, "LaunchTemplateName", 128);
    if world.all(kind::LAUNCH_TEMPLATE).any(|other| other.fact("Name") == name) {
        return Err(format!("Launch template name already in use: {name}"));
    }
    let id = world.new_id("lt");
    let template = world.add(kind::LAUNCH_TEMPLATE, &id, request.props.clone());
    template.note("Name", name);
    new_version(template);
    Ok(id)
}

/// A launch template was given other data: that is its next version.
pub(super) fn new_version(template: &mut Thing) {
    let data = at(&template.props, &["LaunchTemplateData"]).clone();
    let mut versions = template.facts.get("Versions").and_then(Value::as_array).cloned().unwrap_or_default();
    if versions.last() != Some(&data) {
        versions.push(data);
    }
    template.note("Versions", versions);
}

/// The number of the newest version of a launch template.
pub(in crate::aws::practice) fn latest(template: &Thing) -> usize {
    template.facts.get("Versions").and_then(Value::as_array).map_or(1, Vec::len)
}

/// The data of the launch template that a group names.
fn launch_data<'w>(world: &'w World, stated: &Value) -> Option<&'w Value> {
    let [id, name] = [["Id", "LaunchTemplateId"], ["Name", "LaunchTemplateName"]].map(|names| {
        names.iter().map(|name| any_text(stated, name)).find(|value| !value.is_empty()).unwrap_or_default()
    });
    let found = world
        .all(kind::LAUNCH_TEMPLATE)
        .find(|template| template.id == id || (!name.is_empty() && template.fact("Name") == name))?;
    Some(at(&found.props, &["LaunchTemplateData"]))
}

/// The instance types of a group, those of its launch template where it states none itself.
pub(in crate::aws::practice) fn types_of(world: &World, props: &Value) -> Vec<String> {
    let stated = texts(props, "InstanceTypes");
    if !stated.is_empty() {
        return stated;
    }
    let of_template =
        launch_data(world, at(props, &["LaunchTemplate"])).map(|data| any_text(data, "InstanceType"));
    let overrides = list(at(props, &["MixedInstancesPolicy", "LaunchTemplate"]), "Overrides");
    let mixed: Vec<String> =
        overrides.iter().map(|it| any_text(it, "InstanceType")).filter(|it| !it.is_empty()).collect();
    match of_template.filter(|name| !name.is_empty()) {
        Some(name) => vec![name],
        None if !mixed.is_empty() => mixed,
        None => vec![DEFAULT_INSTANCE_TYPE.to_owned()],
    }
}

/// The sizes of a managed node group: at least, wanted, at most.
pub(in crate::aws::practice) fn sizes(props: &Value) -> (u64, u64, u64) {
    let scaling = at(props, &["ScalingConfig"]);
    let min = number(scaling, "MinSize").unwrap_or(1);
    let desired = number(scaling, "DesiredSize").unwrap_or_else(|| min.max(1));
    (min, desired, number(scaling, "MaxSize").unwrap_or_else(|| desired.max(2)))
}

fn check_sizes(props: &Value) -> Result<(), String> {
    let (min, desired, max) = sizes(props);
    if max < 1 {
        return Err("Maximum size must be at least 1".to_owned());
    }
    if desired < min {
        return Err(format!("Minimum capacity {min} can't be greater than desired size {desired}"));
    }
    if max < desired {
        return Err(format!("desired capacity {desired} can't be greater than max size {max}"));
    }
    Ok(())
}

fn check_types(types: &[String], ami: &str) -> Result<(), String> {
    let strangers: Vec<&str> =
        types.iter().map(String::as_str).filter(|name| instance_type(name).is_none()).collect();
    if !strangers.is_empty() {
        return Err(format!("The following supplied instance types do not exist: [{}]", strangers.join(", ")));
    }
    let is_arm = ami.contains("ARM");
    let stranger = types.iter().find(|name| {
        let architecture = instance_type(name).and_then(|row| row.architecture);
        !ami.is_empty() && ami != "CUSTOM" && architecture.is_some_and(|it| (it == Architecture::Arm64) != is_arm)
    });
    stranger
        .map_or(Ok(()), |name| Err(format!("[{name}] is not a valid instance type for requested amiType {ami}")))
}

fn nodegroup(world: &mut World, request: &Request) -> Result<String, String> {
    let props = &request.props;
    let cluster = text(props, "ClusterName").to_owned();
    let Some(found) = world.thing(kind::CLUSTER, &cluster) else {
        return Err(format!("No cluster found for name: {cluster}."));
    };
    if found.status == Status::Creating {
        return Err("Cluster is not in a valid state".to_owned());
    }
    let (version, vpc) = (found.prop("Version").to_owned(), found.fact("VpcId").to_owned());
    check_sizes(props)?;
    let subnets = texts(props, "Subnets");
    if subnets.is_empty() {
        return Err("Subnets must be specified".to_owned());
    }
    let stranger = subnets.iter().find(|subnet| world.vpc_of(subnet) != vpc);
    if let Some(stranger) = stranger {
        return Err(format!("The subnet ID '{stranger}' does not exist in the VPC of the cluster"));
    }
    let template = at(props, &["LaunchTemplate"]);
    if !template.is_null() {
        let Some(data) = launch_data(world, template) else {
            return Err("The specified launch template does not exist.".to_owned());
        };
        let problem = if props.get("DiskSize").is_some() {
            "Disk size must be specified within the launch template."
        } else if props.get("RemoteAccess").is_some() {
            "Remote access configuration cannot be specified with a launch template."
        } else if data.get("IamInstanceProfile").is_some() {
            "IAM instance profile should not be specified in launch template."
        } else if data.get("InstanceType").is_some() && props.get("InstanceTypes").is_some() {
            "Instance types cannot be specified both in the launch template and the node group."
        } else {
            ""
        };
        if !problem.is_empty() {
            return Err(problem.to_owned());
        }
    }
    check_types(&types_of(world, props), text(props, "AmiType"))?;
    if MAX_MANAGED_NODEGROUPS <= world.with(kind::NODEGROUP, "ClusterName", &cluster).count() {
        return Err(format!("The maximum number of node groups of the cluster {cluster} has been reached"));
    }
    let name = request.name(world, "NodegroupName", MAX_NODEGROUP_NAME_LEN);
    let id = format!("{cluster}/{name}");
    if world.thing(kind::NODEGROUP, &id).is_some() {
        return Err(format!("NodeGroup already exists with name {name} and cluster name {cluster}"));
    }
    let uuid = world.new_uuid();
    let arn = world.arn("eks", &format!("nodegroup/{cluster}/{name}/{uuid}"));
    let group = world.add(kind::NODEGROUP, &id, props.clone());
    group.note("Name", name.clone());
    group.note("Arn", arn);
    group.note("KubernetesVersion", version);
    group.note("ScalingGroup", format!("eks-{name}-{uuid}"));
    Ok(id)
}

fn scaling_group(world: &mut World, request: &Request) -> Result<String, String> {
    let props = &request.props;
    let subnets = texts(props, "VPCZoneIdentifier");
    if let Some(stranger) = subnets.iter().find(|subnet| world.thing(kind::SUBNET, subnet).is_none()) {
        return Err(format!("The subnet ID '{stranger}' does not exist"));
    }
    check_types(&types_of(world, props), "")?;
    let id = request.name(world, "AutoScalingGroupName", 255);
    if world.thing(kind::SCALING_GROUP, &id).is_some() {
        return Err(format!("AutoScalingGroup by this name already exists - {id}"));
    }
    world.add(kind::SCALING_GROUP, &id, props.clone());
    Ok(id)
}

/// Whether a managed node group may be changed so.
pub(super) fn change(world: &World, id: &str, props: &Value) -> Result<(), String> {
    check_sizes(props)?;
    if world.thing(kind::NODEGROUP, id).is_none() {
        return Err("No node group found".to_owned());
    }
    Ok(())
}

/// The nodes of a managed group have had their time to join.
pub(super) fn finish(world: &mut World, id: &str, waited_ms: u64) -> Outcome {
    let Some(group) = world.thing(kind::NODEGROUP, id).cloned() else {
        return Outcome::Failed("No node group found".to_owned());
    };
    let (_, desired, _) = sizes(&group.props);
    let problem = if desired == 0 { None } else { cannot_join(world, &group) };
    let problem = problem.or_else(|| {
        let subnets = texts(&group.props, "Subnets");
        reconcile(world, (kind::NODEGROUP, id), &subnets, desired)
            .err()
            .map(|why| ("AsgInstanceLaunchFailures", why))
    });
    let Some((code, why)) = problem else { return Outcome::Done };
    let is_over = u64::from(NODES_GIVE_UP).saturating_mul(1000) <= waited_ms;
    if let Some(group) = world.thing_mut(kind::NODEGROUP, id) {
        group.issue = Some((code.to_owned(), why.clone()));
        if is_over {
            group.status = if group.status == Status::Updating { Status::Degraded } else { Status::Failed };
        }
    }
    if is_over {
        return Outcome::Failed(said(world, kind::NODEGROUP, &format!("{code}: {why}")));
    }
    Outcome::Later(AGAIN_MS)
}

/// The instances of an Auto Scaling group are there, whether or not they join.
pub(super) fn finish_scaling(world: &mut World, id: &str) -> Outcome {
    let Some(group) = world.thing(kind::SCALING_GROUP, id) else {
        return Outcome::Failed("AutoScalingGroup name not found".to_owned());
    };
    let min = number(&group.props, "MinSize").unwrap_or(0);
    let desired = number(&group.props, "DesiredCapacity").unwrap_or(min);
    let subnets = texts(&group.props, "VPCZoneIdentifier");
    // A group is there before its instances are.
    let _ = reconcile(world, (kind::SCALING_GROUP, id), &subnets, desired);
    Outcome::Done
}

/// Why the nodes of a group do not join, with the code of the issue.
fn cannot_join(world: &World, group: &Thing) -> Option<(&'static str, String)> {
    let cluster = world.thing(kind::CLUSTER, group.prop("ClusterName"))?;
    let network = at(&cluster.props, &["ResourcesVpcConfig"]);
    let has_private = flag(network, "EndpointPrivateAccess", false);
    let has_public = flag(network, "EndpointPublicAccess", true);
    let cidrs: Vec<Cidr> =
        texts(network, "PublicAccessCidrs").iter().filter_map(|block| Cidr::parse_lenient(block).ok()).collect();
    let failed = |why: String| {
        Some(("NodeCreationFailure", format!("Instances failed to join the kubernetes cluster: {why}")))
    };
    let services = world.endpoint_services(cluster.fact("VpcId"));
    for subnet in texts(&group.props, "Subnets") {
        let is_admitted = |ip: &str| {
            let ip: Option<Ipv4Addr> = ip.parse().ok();
            cidrs.is_empty() || cidrs.iter().any(|block| ip.is_some_and(|ip| block.contains_ip(ip)))
        };
        match world.way_out(&subnet) {
            None => {
                let missing: Vec<&str> =
                    NEEDED_SERVICES.iter().copied().filter(|service| !services.contains(*service)).collect();
                if !missing.is_empty() {
                    return failed(format!(
                        "subnet {subnet} has no route to the internet, and the VPC has no endpoints for {}",
                        missing.join(", ")
                    ));
                }
                if !has_private {
                    return failed(format!("subnet {subnet} has no route to the public endpoint of the cluster"));
                }
            }
            Some(gateway) if gateway.starts_with("igw-") => {
                if !gives_public_ips(world, group, &subnet) {
                    let name = group.fact("Name");
                    return Some((
                        "Ec2SubnetInvalidConfiguration",
                        format!(
                            "One or more Amazon EC2 Subnets of [{subnet}] for node group {name} does not automatically assign public IP addresses to instances launched into it. If you want your instances to be assigned a public IP address, then you need to enable auto-assign public IP address for the subnet."
                        ),
                    ));
                }
                // The addresses of the nodes are not known before they start.
                if !has_private && !cidrs.is_empty() && !is_open(&cidrs) {
                    return failed(format!(
                        "the public endpoint does not admit the public addresses of nodes in subnet {subnet}"
                    ));
                }
            }
            Some(gateway) if gateway.starts_with("nat-") => {
                let nat = world.thing(kind::NAT, &gateway);
                let address = nat.map(|nat| nat.prop("AllocationId")).and_then(|allocation| {
                    world.all(kind::ADDRESS).find(|address| address.fact("AllocationId") == allocation)
                });
                if nat.is_none_or(|nat| nat.status != Status::Active) {
                    return failed(format!("the NAT gateway of subnet {subnet} is not available"));
                }
                if !has_private && has_public && address.is_some_and(|address| !is_admitted(&address.id)) {
                    return failed(format!(
                        "the public endpoint does not admit the NAT gateway of subnet {subnet}"
                    ));
                }
            }
            Some(_) => {}
        }
    }
    if !has_cni(world, cluster) {
        return Some((
            "NodeCreationFailure",
            "Unhealthy nodes in the kubernetes cluster: the container network plugin is not installed".to_owned(),
        ));
    }
    groups_refuse(world, cluster, group)
}

fn is_open(cidrs: &[Cidr]) -> bool {
    cidrs.iter().any(|block| block.prefix_len() == 0)
}

fn gives_public_ips(world: &World, group: &Thing, subnet: &str) -> bool {
    let of_subnet =
        world.thing(kind::SUBNET, subnet).is_some_and(|it| flag(&it.props, "MapPublicIpOnLaunch", false));
    let data = launch_data(world, at(&group.props, &["LaunchTemplate"]));
    let of_template = data.and_then(|data| {
        let interface = list(data, "NetworkInterfaces").first()?;
        interface.get("AssociatePublicIpAddress").map(|_| flag(interface, "AssociatePublicIpAddress", false))
    });
    of_template.unwrap_or(of_subnet)
}

/// Whether nodes have a network: EKS's own add-ons, or those of the template.
fn has_cni(world: &World, cluster: &Thing) -> bool {
    let has = |name: &str| world.thing(kind::ADDON, &format!("{}|{name}", cluster.id)).is_some();
    flag(&cluster.props, "BootstrapSelfManagedAddons", true) || clusters::is_auto(&cluster.props) || has("vpc-cni")
}

/// Whether the security groups keep nodes and control plane apart.
fn groups_refuse(world: &World, cluster: &Thing, group: &Thing) -> Option<(&'static str, String)> {
    let of_cluster = cluster.fact("SecurityGroupId");
    let own = node_groups(world, group);
    if own.is_empty() || own.iter().any(|group| group == of_cluster) {
        return None;
    }
    let mut sides = vec![of_cluster.to_owned()];
    sides.extend(texts(at(&cluster.props, &["ResourcesVpcConfig"]), "SecurityGroupIds"));
    let subnets: Vec<Cidr> =
        texts(&group.props, "Subnets").iter().filter_map(|subnet| world.subnet_block(subnet)).collect();
    let admits = |rule: &Value| {
        let protocol = any_text(rule, "IpProtocol");
        let (from, to) =
            (number(rule, "FromPort").unwrap_or(0), number(rule, "ToPort").unwrap_or(u64::from(u16::MAX)));
        let is_port = protocol == "-1" || ((protocol == "tcp" || protocol == "6") && (from..=to).contains(&443));
        let source = any_text(rule, "SourceSecurityGroupId");
        let block: Option<Cidr> = any_text(rule, "CidrIp").parse().ok();
        let is_source = own.contains(&source)
            || block.is_some_and(|block| subnets.iter().all(|subnet| block.contains(*subnet)));
        is_port && is_source
    };
    let is_open = sides.iter().any(|side| world.rules(side, true).iter().any(admits));
    (!is_open).then(|| {
        let why = "Instances failed to join the kubernetes cluster: the security groups of the control plane do not admit them on port 443";
        ("NodeCreationFailure", why.to_owned())
    })
}

/// The security groups of a group's nodes that its launch template states.
fn node_groups(world: &World, group: &Thing) -> Vec<String> {
    let Some(data) = launch_data(world, at(&group.props, &["LaunchTemplate"])) else { return Vec::new() };
    let mut groups = texts(data, "SecurityGroupIds");
    groups.extend(list(data, "NetworkInterfaces").first().map(|it| texts(it, "Groups")).unwrap_or_default());
    groups
}

/// The settings of the CNI of a cluster.
fn cni_settings(world: &World, cluster: Option<&Thing>) -> Settings {
    let mut out = Settings::default();
    let Some(cluster) = cluster else { return out };
    let addon = world.thing(kind::ADDON, &format!("{}|vpc-cni", cluster.id));
    let config: Value =
        addon.and_then(|addon| serde_json::from_str(addon.prop("ConfigurationValues")).ok()).unwrap_or_default();
    for (name, value) in at(&config, &["env"]).as_object().into_iter().flatten() {
        settings::apply_variable(&mut out, name, &super::super::value::plain(value));
    }
    if text(at(&cluster.props, &["KubernetesNetworkConfig"]), "IpFamily") == "ipv6" {
        out.mode = Mode::Ipv6;
    }
    out
}

/// Gives a group as many instances as it wants, spread over its subnets.
fn reconcile(
    world: &mut World,
    (of, id): (&'static str, &str),
    subnets: &[String],
    desired: u64,
) -> Result<(), String> {
    let parent = key(of, id);
    let there: Vec<String> =
        world.all(kind::INSTANCE).filter(|node| node.parent == parent).map(|node| node.id.clone()).collect();
    let wanted = usize::try_from(desired).unwrap_or(usize::MAX);
    for surplus in there.iter().skip(wanted) {
        world.remove(kind::INSTANCE, surplus);
    }
    let mut n_there = there.len().min(wanted);
    let mut full = BTreeSet::new();
    while n_there < wanted {
        let Some(subnet) = subnets.iter().cycle().skip(n_there).take(subnets.len()).find(|it| !full.contains(*it))
        else {
            return Err(format!(
                "Could not launch On-Demand Instances. InsufficientFreeAddressesInSubnet - There are not enough free addresses in subnets [{}] to satisfy the requested number of instances.",
                subnets.join(", ")
            ));
        };
        if add_node(world, (of, id), subnet).is_some() {
            n_there = n_there.saturating_add(1);
        } else {
            full.insert(subnet.clone());
        }
    }
    Ok(())
}

/// The tags of a node of a managed group.
fn node_tags(cluster: &str, group: &str) -> Vec<(String, String)> {
    if cluster.is_empty() {
        return Vec::new();
    }
    vec![
        ("eks:cluster-name".to_owned(), cluster.to_owned()),
        ("eks:nodegroup-name".to_owned(), group.to_owned()),
        (format!("kubernetes.io/cluster/{cluster}"), "owned".to_owned()),
    ]
}

/// Starts one node; `None` where its subnet is full.
fn add_node(world: &mut World, (of, id): (&'static str, &str), subnet: &str) -> Option<()> {
    if world.free_ips(subnet) == 0 {
        return None;
    }
    let group = world.thing(of, id)?.clone();
    let cluster_name = group.prop("ClusterName").to_owned();
    let cluster = world.thing(kind::CLUSTER, &cluster_name).cloned();
    let type_name = types_of(world, &group.props).into_iter().next().unwrap_or_default();
    let mut groups = node_groups(world, &group);
    if groups.is_empty() {
        groups.extend(cluster.as_ref().map(|cluster| cluster.fact("SecurityGroupId").to_owned()));
    }
    let is_windows = group.prop("AmiType").starts_with("WINDOWS");
    let settings = cni_settings(world, cluster.as_ref());
    let ips = instance_type(&type_name).filter(|_| !is_windows).map(|row| {
        let limits = Limits::from(row);
        let mode = limits.effective_mode(&settings);
        (steady::node_ips(&limits, &settings, MAX_PODS_UNKNOWN_TYPE, PODS_AT_START), mode)
    });
    let public_ip =
        (world.is_public(subnet) && gives_public_ips(world, &group, subnet)).then(|| world.new_public_ip());
    let instance = world.new_id("i");
    let props = json!({ "SubnetId": subnet, "InstanceType": type_name, "ClusterName": cluster_name });
    let node = world.add(kind::INSTANCE, &instance, props);
    node.status = Status::Active;
    node.parent = key(of, id);
    node.tags = node_tags(&cluster_name, group.fact("Name"));
    let (filled, mode) = ips.map_or((vec![0], Mode::SecondaryIp), |(ips, mode)| {
        let mut filled = ips.filled;
        filled.resize(usize::try_from(ips.enis.max(1)).unwrap_or(1), 0);
        (filled, mode)
    });
    for (i, units) in filled.into_iter().enumerate() {
        let units = usize::try_from(units).unwrap_or(0);
        let room = usize::try_from(world.free_ips(subnet)).unwrap_or(usize::MAX);
        let is_custom = settings.has_custom_networking && 0 < i;
        if room == 0 || is_custom {
            break;
        }
        let n_ips = if mode == Mode::SecondaryIp { units.saturating_add(1).min(room) } else { 1 };
        let prefixes = if mode == Mode::Prefix { world.next_prefixes(subnet, units, 28) } else { Vec::new() };
        let more = json!({
            "InterfaceType": "interface", "Groups": groups, "InstanceId": instance, "DeviceIndex": i,
            "Prefixes": prefixes, "PublicIp": public_ip.as_ref().filter(|_| i == 0),
            "Cluster": cluster_name,
        });
        let description = if i == 0 { String::new() } else { format!("aws-K8S-{instance}") };
        world.add_interface((kind::INSTANCE, &instance), subnet, n_ips, &description, more);
    }
    Some(())
}
