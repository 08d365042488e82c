//! What eksctl refuses of a file that says a design as it is: a wrong design gives a file that is as wrong, and
//! whoever exports it should hear so here and not from eksctl.
//!
//! Judges the file and not the design, so that what an import kept counts too.
//!
//! # Sources
//! eksctl commit 99984ad, `pkg/apis/eksctl.io/v1alpha5/{validation,vpc,addon,outposts}.go` and
//! `pkg/vpc/vpc.go`, read 2026-08-21.

use super::carve::zone_kind;
use super::fields::peek;
use crate::catalog::{eks, eksctl};
use crate::collect::CollectInOrder;
use crate::design::{Design, Entity, Nodegroup, NodegroupId, NodegroupKind, UpdateLimit, Value, ZoneKind};
use crate::formats::Loss;
use crate::msg;
use crate::words::Message;
use std::collections::{BTreeMap, BTreeSet};

/// Why eksctl refuses the file of `design`, once for each thing and reason.
pub(super) fn refusals<'a>(design: &'a Design, root: &'a Value) -> Vec<Loss> {
    let mut n_named: BTreeMap<&str, usize> = BTreeMap::new();
    for group in design.nodegroups.values() {
        let n = n_named.entry(&group.name).or_default();
        *n = n.saturating_add(1);
    }
    let mut found = Found { file: File(root), n_named, losses: Vec::new() };
    found.cluster();
    found.network();
    found.add_ons();
    found.outpost();
    for kind in [NodegroupKind::Managed, NodegroupKind::SelfManaged] {
        let groups = design.nodegroups.iter().filter(|(_, group)| group.kind == kind);
        let blocks = items(peek(root, super::read_groups::list_key(kind)));
        for ((id, group), block) in groups.zip(blocks) {
            found.group(design, (id, group), File(block));
        }
    }
    for (id, profile) in design.fargate_profiles.iter() {
        let is_named = !profile.name.is_empty() && !profile.name.starts_with(eks::RESERVED_PROFILE_PREFIX);
        if !is_named || profile.selectors.is_empty() || profile.selectors.iter().any(|s| s.namespace.is_empty()) {
            found.because(msg!("refused-fargate", profile = &profile.name), id);
        }
    }
    found.losses
}

/// A block of a file.
#[derive(Clone, Copy)]
struct File<'a>(&'a Value);

impl<'a> File<'a> {
    fn at(self, path: &str) -> Option<&'a Value> {
        peek(self.0, path)
    }

    /// Whether anything is said under `path`.
    fn says(self, path: &str) -> bool {
        self.at(path).is_some_and(|value| !value.is_vacant() && value.as_str() != Some(""))
    }

    fn is_on(self, path: &str) -> bool {
        self.at(path) == Some(&Value::Bool(true))
    }

    fn text(self, path: &str) -> &'a str {
        self.at(path).and_then(Value::as_str).unwrap_or_default()
    }

    /// The subnets of either kind, as names with their blocks.
    fn subnets(self, kind: &str) -> &'a [(String, Value)] {
        match self.at(&format!("vpc.subnets.{kind}")) {
            Some(Value::Map(entries)) => entries,
            _ => &[],
        }
    }

    fn addon(self, name: &str) -> Option<Self> {
        let mut addons = items(self.at("addons")).iter().map(File);
        addons.find(|addon| addon.text("name") == name)
    }

    fn is_ipv6(self) -> bool {
        self.text("kubernetesNetworkConfig.ipFamily").eq_ignore_ascii_case("IPv6")
    }

    fn is_auto(self) -> bool {
        self.is_on("autoModeConfig.enabled")
    }

    fn is_on_outpost(self) -> bool {
        self.says("outpost")
    }

    fn is_existing(self) -> bool {
        self.says("vpc.id") || !self.subnets("public").is_empty() || !self.subnets("private").is_empty()
    }
}

fn items(list: Option<&Value>) -> &[Value] {
    match list {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

struct Found<'a> {
    file: File<'a>,
    /// How many node groups have a name.
    n_named: BTreeMap<&'a str, usize>,
    losses: Vec<Loss>,
}

impl Found<'_> {
    fn because(&mut self, reason: Message, subject: impl Into<Entity>) {
        let message = msg!("loss-refused", reason = reason);
        self.losses.push(Loss { message, subject: Some(subject.into()) });
    }

    fn cluster(&mut self) {
        let file = self.file;
        let name = file.text("metadata.name");
        if !is_plain(name) || name.is_empty() {
            self.because(msg!("refused-cluster-name", name = name), Entity::Cluster);
        }
        if file.text("metadata.region").is_empty() {
            self.because(msg!("refused-region"), Entity::Cluster);
        }
        let groups = ["nodeGroups", "managedNodeGroups"].into_iter().filter(|key| file.says(key)).count();
        if file.is_auto() && 0 < groups {
            self.because(msg!("refused-auto-groups"), Entity::Cluster);
        }
        let is_off = |key: &str| file.at(&format!("vpc.clusterEndpoints.{key}")) == Some(&Value::Bool(false));
        if is_off("publicAccess") && !file.is_on("vpc.clusterEndpoints.privateAccess") {
            self.because(msg!("refused-endpoints-off"), Entity::Cluster);
        }
        if file.is_ipv6() && file.says("nodeGroups") {
            self.because(msg!("refused-ipv6-self-managed"), Entity::Cluster);
        }
        if file.says("remoteNetworkConfig") && (file.is_ipv6() || file.says("vpc.id")) {
            self.because(msg!("refused-hybrid"), Entity::Cluster);
        }
    }

    fn network(&mut self) {
        let file = self.file;
        if !file.is_existing() {
            return;
        }
        let (publics, privates) = (file.subnets("public"), file.subnets("private"));
        let has_any = !publics.is_empty() || !privates.is_empty();
        if !has_any {
            self.because(msg!("refused-no-subnets"), Entity::Vpc);
        }
        for (kind, n) in [("public", publics.len()), ("private", privates.len())] {
            if n == 1 && !file.is_on_outpost() {
                self.because(msg!("refused-one-subnet", kind = kind), Entity::Vpc);
            }
        }
        let first = privates.first().map(zone_of);
        let is_one_zone = privates.iter().all(|subnet| Some(zone_of(subnet)) == first);
        if file.is_on("vpc.controlPlaneOnPrivateSubnets") && !file.is_on_outpost() && is_one_zone && has_any {
            self.because(msg!("refused-control-plane-zones"), Entity::Cluster);
        }
    }

    fn add_ons(&mut self) {
        let file = self.file;
        let has_agent = file.addon(AGENT).is_some();
        if let Some(cni) = file.addon("vpc-cni").filter(|_| file.is_ipv6() && !file.is_auto()) {
            let has_own = file.is_on("addonsConfig.autoApplyPodIdentityAssociations")
                || cni.is_on("useDefaultPodIdentityAssociations")
                || cni.at("podIdentityAssociations").is_some();
            let has_way = if has_agent { has_own } else { file.is_on("iam.withOIDC") };
            if !has_way {
                self.because(msg!("refused-ipv6-cni"), Entity::Cluster);
            }
        }
        let addons = items(file.at("addons"));
        let is_associated = |addon: &Value| {
            let addon = File(addon);
            addon.says("podIdentityAssociations") || addon.is_on("useDefaultPodIdentityAssociations")
        };
        let is_applied = file.is_on("addonsConfig.autoApplyPodIdentityAssociations") && !addons.is_empty();
        let is_used = file.says("iam.podIdentityAssociations") || addons.iter().any(is_associated) || is_applied;
        if is_used && !has_agent && !file.is_auto() {
            self.because(msg!("refused-pod-identity", addon = AGENT), Entity::Cluster);
        }
    }

    fn outpost(&mut self) {
        let file = self.file;
        if !file.is_on_outpost() {
            return;
        }
        let said = NOT_ON_OUTPOST.iter().copied().filter(|path| file.says(path));
        let on = ["iam.withOIDC", "vpc.autoAllocateIPv6", "autoModeConfig.enabled"];
        let on = on.into_iter().filter(|path| file.is_on(path));
        let family = file.is_ipv6().then_some("kubernetesNetworkConfig.ipFamily");
        let keys: Vec<&str> = said.chain(on).chain(family).collect();
        if !keys.is_empty() {
            self.because(msg!("refused-outpost", keys = keys.join(", ")), Entity::Cluster);
        }
        let groups = items(file.at("nodeGroups")).iter().map(File);
        let is_other = |group: File<'_>| {
            let is_linux = matches!(group.text("amiFamily"), "" | "AmazonLinux2" | eksctl::DEFAULT_AMI_FAMILY);
            !is_linux || !matches!(group.text("volumeType"), "" | "gp2")
        };
        if groups.into_iter().any(is_other) {
            self.because(msg!("refused-outpost-nodes"), Entity::Cluster);
        }
    }

    fn group(&mut self, design: &Design, (id, group): (NodegroupId, &Nodegroup), block: File<'_>) {
        let is_managed = group.kind == NodegroupKind::Managed;
        let name = group.name.as_str();
        let is_twice = self.n_named.get(name).is_some_and(|n| 1 < *n);
        if name.is_empty() || is_twice || (!is_managed && !is_plain(name)) {
            self.because(msg!("refused-group-name", group = name), id);
        }
        let max = if is_managed { group.max_size.max(1) } else { group.max_size };
        if group.desired_size < group.min_size || max < group.desired_size {
            self.because(msg!("refused-sizes", group = name), id);
        }
        if is_managed && matches!(group.update_limit, Some(UpdateLimit::Nodes(n)) if max < n) {
            self.because(msg!("refused-update", group = name), id);
        }
        let version = eksctl::resolved_version(design.cluster.version.as_deref());
        let is_late = eks::parse_version(version).is_some_and(|numbers| eks::AMAZON_LINUX_2_ENDS_AT <= numbers);
        let is_own = is_managed && block.says("ami");
        if group.ami_family.eq_ignore_ascii_case("AmazonLinux2") && is_late && !is_own {
            self.because(msg!("refused-amazon-linux-2", group = name), id);
        }
        self.group_places(design, (id, group), block);
        self.group_parts(id, group, block);
    }

    /// The zones that the block of a group names, by themselves or by their subnets.
    fn zones_of(&self, block: File<'_>) -> Vec<String> {
        let texts = |path| items(block.at(path)).iter().filter_map(Value::as_str);
        let subnets = ["public", "private"].into_iter().flat_map(|kind| self.file.subnets(kind));
        let named: BTreeSet<&str> = texts("subnets").collect_set();
        let is_named = |(name, subnet): &&(String, Value)| {
            named.contains(name.as_str()) || named.contains(File(subnet).text("id"))
        };
        texts("availabilityZones").map(str::to_owned).chain(subnets.filter(is_named).map(zone_of)).collect()
    }

    /// Whether the group has subnets that it may use.
    fn group_places(&mut self, design: &Design, (id, group): (NodegroupId, &Nodegroup), block: File<'_>) {
        let file = self.file;
        let name = group.name.as_str();
        let is_private = block.is_on("privateNetworking");
        if file.is_on("privateCluster.enabled") && !is_private {
            self.because(msg!("refused-private-group", group = name), id);
        }
        let is_local = |zone: &str| zone_kind(zone, &design.cluster.region) == Some(ZoneKind::Local);
        if group.kind == NodegroupKind::Managed && self.zones_of(block).iter().any(|zone| is_local(zone)) {
            self.because(msg!("refused-local-zone", group = name), id);
        }
        let kind = if is_private { "private" } else { "public" };
        let n = file.subnets(kind).len();
        let is_by_kind = !block.says("subnets") && !block.says("localZones");
        if file.is_existing() && is_by_kind && n == 0 {
            self.because(msg!("refused-group-subnets", group = name, kind = kind), id);
        }
        let is_self_managed = group.kind == NodegroupKind::SelfManaged;
        if file.is_existing() && is_self_managed && is_private && n < 2 && !(is_by_kind && n == 0) {
            self.because(msg!("refused-one-subnet", kind = kind), id);
        }
    }

    /// Whether what is said of the group's nodes goes together.
    fn group_parts(&mut self, id: NodegroupId, group: &Nodegroup, block: File<'_>) {
        let name = group.name.as_str();
        let is_managed = group.kind == NodegroupKind::Managed;
        let said = |paths: &[&'static str]| -> Vec<&'static str> {
            paths.iter().copied().filter(|path| block.says(path)).collect()
        };
        let mut with_template =
            if is_managed && block.says("launchTemplate") { said(IN_TEMPLATE) } else { Vec::new() };
        if is_managed && block.says("ami") {
            with_template.extend(said(&["maxPodsPerNode", "releaseVersion"]));
        }
        if !with_template.is_empty() {
            self.because(msg!("refused-template", group = name, keys = with_template.join(", ")), id);
        }
        let is_bottlerocket = group.ami_family.to_ascii_lowercase().starts_with("bottlerocket");
        let is_windows = eksctl::is_windows(&group.ami_family);
        let mut scripts: Vec<&str> = Vec::new();
        if is_bottlerocket {
            scripts.extend(said(&["preBootstrapCommands", "overrideBootstrapCommand"]));
        } else if is_windows && is_managed {
            scripts.extend(said(&["overrideBootstrapCommand"]));
        }
        if !is_managed && (is_bottlerocket || is_windows) {
            scripts.extend(said(&["kubeletExtraConfig"]));
        }
        if !is_managed && !is_bottlerocket {
            scripts.extend(said(&["bottlerocket"]));
        }
        if !scripts.is_empty() {
            let message =
                msg!("refused-scripts", group = name, family = &group.ami_family, keys = scripts.join(", "));
            self.because(message, id);
        }
        let is_mix = block.says("instancesDistribution");
        if is_mix && !block.says("instancesDistribution.instanceTypes") && !block.says("instanceSelector") {
            self.because(msg!("refused-no-types", group = name), id);
        }
    }
}

/// The add-on that hands out pod identities.
const AGENT: &str = "eks-pod-identity-agent";

/// What a cluster on an Outpost may not have.
const NOT_ON_OUTPOST: &[&str] = &[
    "addons",
    "identityProviders",
    "fargateProfiles",
    "karpenter",
    "secretsEncryption",
    "availabilityZones",
    "localZones",
    "gitops",
    "vpc.publicAccessCIDRs",
    "managedNodeGroups",
];

/// What a launch template says in the group's stead.
const IN_TEMPLATE: &[&str] = &[
    "instanceType",
    "ami",
    "ssh.sourceSecurityGroupIds",
    "securityGroups.attachIDs",
    "volumeSize",
    "instanceName",
    "instancePrefix",
    "maxPodsPerNode",
    "preBootstrapCommands",
    "overrideBootstrapCommand",
    "placement",
];

/// Letters, digits and hyphens.
fn is_plain(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// The zone of a listed subnet: its name where none is stated.
fn zone_of((name, block): &(String, Value)) -> String {
    match File(block).text("az") {
        "" => name.clone(),
        zone => zone.to_owned(),
    }
}
