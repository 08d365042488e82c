//! From a design to a file: the cluster, and the parts put together in the usual order.

use super::fields::{self, set, text, texts};
use super::places::places;
use super::plan::{Mode, Plan, is_on_outpost};
use super::shape::Shape;
use super::{keys, refused, shape, write_network};
use crate::catalog::eksctl;
use crate::design::{
    Cluster, Design, Entity, IpFamily, Kept, Nodegroup, NodegroupKind, PodUse, SubnetId, SupportPolicy,
    UpdateStrategy, Value,
};
use crate::formats::{Loss, Place, yaml};
use crate::msg;
use crate::words::Message;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A written file and what is to be said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The YAML text.
    pub text: String,
    /// What the file cannot say of the design.
    pub losses: Vec<Loss>,
    /// Who makes the network.
    pub mode: Mode,
    /// Why eksctl cannot make the network; empty where it does.
    pub reasons: Vec<Message>,
    /// Which lines speak of what.
    pub places: Vec<Place>,
}

/// Writes `design` as a `ClusterConfig`. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design) -> Written {
    let plan = Plan::new(design);
    let names = Rc::new(write_network::subnet_names(design));
    let mut writer = Writer { plan: &plan, losses: Vec::new(), names };
    let root = writer.root();
    writer.unsaid();
    let mut losses = writer.losses;
    losses.extend(refused::refusals(design, &root));
    let text = match shape::in_order(root, &keys::ROOT) {
        Value::Map(entries) => yaml::write(&entries),
        _ => String::new(),
    };
    let mode = plan.mode();
    let places = places(design, &text);
    Written { text, losses, mode, reasons: plan.reasons, places }
}

/// What the parts of the writer share.
pub(super) struct Writer<'a> {
    /// The design and how it goes into the file.
    pub(super) plan: &'a Plan<'a>,
    /// What could not be said so far.
    pub(super) losses: Vec<Loss>,
    /// The names of the subnets as keys of the file.
    pub(super) names: Rc<BTreeMap<SubnetId, String>>,
}

/// Sets a field, unless its file left it out and it still has the value that this means.
pub(super) fn put(tree: &mut Value, kept: &Kept, path: &str, value: Value, is_default: bool) {
    if !(is_default && kept.left_out(path)) {
        set(tree, path, value);
    }
}

impl Writer<'_> {
    /// Adds something that the file cannot say.
    pub(super) fn lose(&mut self, message: Message, subject: impl Into<Option<Entity>>) {
        self.losses.push(Loss { message, subject: subject.into() });
    }

    /// The kept parts of a record, to which its fields are added; without what eksctl has no place for.
    pub(super) fn tree(&mut self, kept: &[(String, Value)], shape: &Shape, subject: impl Into<Entity>) -> Value {
        let (tree, unfit) = shape::fitting(kept, shape);
        if !unfit.is_empty() {
            self.lose(msg!("loss-kept-keys", keys = unfit.join(", ")), subject.into());
        }
        tree
    }

    fn root(&mut self) -> Value {
        let design = self.plan.design;
        let cluster = &design.cluster;
        let mut root = self.tree(&cluster.kept.extra, &keys::ROOT, Entity::Cluster);
        set(&mut root, "apiVersion", text(eksctl::API_VERSION));
        set(&mut root, "kind", text(eksctl::KIND));
        cluster_fields(cluster, &mut root);
        if cluster.ip_family == IpFamily::Ipv6 && cluster.service_cidr.is_some() {
            self.lose(msg!("loss-service-cidr-left-out"), Entity::Cluster);
        }
        self.zones(&mut root);
        let vpc = self.vpc();
        if !vpc.is_vacant() {
            set(&mut root, "vpc", vpc);
        }
        for kind in [NodegroupKind::Managed, NodegroupKind::SelfManaged] {
            let key = super::read_groups::list_key(kind);
            let groups = self.nodegroups(kind);
            if !groups.is_empty() || cluster.kept.has_said(key) {
                set(&mut root, key, Value::List(groups));
            }
        }
        let profiles = self.fargate_profiles();
        if !profiles.is_empty() {
            set(&mut root, "fargateProfiles", Value::List(profiles));
        }
        let addons = self.addons();
        if !addons.is_empty() {
            set(&mut root, "addons", Value::List(addons));
        }
        root
    }

    /// What no file of eksctl's says, however the design looks.
    fn unsaid(&mut self) {
        let design = self.plan.design;
        if let Some((id, _)) = design.load_balancers.iter().next() {
            self.lose(msg!("loss-load-balancers", n = design.load_balancers.len()), Entity::from(id));
        }
        let planned = design.nodegroups.iter().filter(|(_, g)| g.planned_pods.is_some()).map(|(id, _)| id.into());
        let profiles = design.fargate_profiles.iter().filter(|(_, p)| 0 < p.planned_pods).map(|(id, _)| id.into());
        let planned: Vec<Entity> = planned.chain(profiles).collect();
        if let Some(first) = planned.first() {
            self.lose(msg!("loss-planned-pods", n = planned.len()), *first);
        }
        let others: Vec<_> = design.subnets.iter().filter(|(_, s)| 0 < s.other_ips).map(|(id, _)| id).collect();
        if let Some(first) = others.first() {
            self.lose(msg!("loss-other-ips", n = others.len()), Entity::from(*first));
        }
        let pod_subnets: Vec<_> =
            design.subnets.iter().filter(|(_, s)| s.pod_use != PodUse::OwnNodes).map(|(id, _)| id).collect();
        if let Some(first) = pod_subnets.first() {
            self.lose(msg!("loss-pod-subnets", n = pod_subnets.len()), Entity::from(*first));
        }
        self.unsaid_of_network();
        let planned_otherwise =
            |group: &Nodegroup| 0 < group.branch_pods || group.update_strategy != UpdateStrategy::Default;
        let groups: Vec<_> =
            design.nodegroups.iter().filter(|(_, g)| planned_otherwise(g)).map(|(id, _)| id).collect();
        if let Some(first) = groups.first() {
            self.lose(msg!("loss-update-strategy", n = groups.len()), Entity::from(*first));
        }
        if self.plan.mode() == Mode::ManagedVpc {
            self.lost_names();
        }
    }
}

impl Writer<'_> {
    /// Parts of the network that eksctl neither makes nor names.
    fn unsaid_of_network(&mut self) {
        let design = self.plan.design;
        if let Some(first) = design.route_tables.ids().next() {
            self.lose(msg!("loss-route-tables", n = design.route_tables.len()), Entity::from(first));
        }
        if let Some(first) = design.vpc_endpoints.ids().next() {
            self.lose(msg!("loss-vpc-endpoints", n = design.vpc_endpoints.len()), Entity::from(first));
        }
        if let Some(first) = design.networks.ids().next() {
            self.lose(msg!("loss-networks", n = design.networks.len()), Entity::from(first));
        }
        if let Some(first) = design.security_groups.ids().next() {
            self.lose(msg!("loss-security-groups", n = design.security_groups.len()), Entity::from(first));
        }
    }
}

fn cluster_fields(cluster: &Cluster, root: &mut Value) {
    let kept = &cluster.kept;
    set(root, "metadata.name", text(&cluster.name));
    set(root, "metadata.region", text(&cluster.region));
    if let Some(version) = &cluster.version {
        set(root, "metadata.version", text(version));
    }
    if !cluster.tags.is_empty() {
        set(root, "metadata.tags", fields::map(&cluster.tags));
    }
    if let Some(policy) = cluster.support_policy {
        let word = match policy {
            SupportPolicy::Standard => "STANDARD",
            SupportPolicy::Extended => "EXTENDED",
        };
        set(root, "upgradePolicy.supportType", text(word));
    }
    let family = "kubernetesNetworkConfig.ipFamily";
    match cluster.ip_family {
        IpFamily::Ipv6 => set(root, family, text("IPv6")),
        IpFamily::Ipv4 if kept.has_said(family) => set(root, family, text("IPv4")),
        IpFamily::Ipv4 => {}
    }
    if let Some(cidr) = cluster.service_cidr.filter(|_| cluster.ip_family == IpFamily::Ipv4) {
        set(root, "kubernetesNetworkConfig.serviceIPv4CIDR", text(cidr.to_string()));
    }
    if let Some(enabled) = cluster.auto_mode {
        set(root, "autoModeConfig.enabled", Value::Bool(enabled));
    }
    let private = "privateCluster.enabled";
    if cluster.is_fully_private || kept.has_said(private) {
        set(root, private, Value::Bool(cluster.is_fully_private));
    }
    if let Some(arn) = &cluster.secrets_key_arn {
        set(root, "secretsEncryption.keyARN", text(arn));
    }
    if !cluster.log_types.is_empty() {
        let known = eksctl::LOG_TYPES.iter().copied().filter(|t| cluster.log_types.contains(*t));
        let others = cluster.log_types.iter().map(String::as_str).filter(|t| !eksctl::LOG_TYPES.contains(t));
        set(root, "cloudWatch.clusterLogging.enableTypes", texts(known.chain(others)));
    }
}

/// Whether eksctl makes the control plane's interfaces keep to private subnets by itself.
pub(super) fn is_private_by_default(plan: &Plan<'_>) -> bool {
    let is_new = plan.mode() == Mode::ManagedVpc;
    super::read_network::is_private_by_default(&plan.design.cluster, is_new, is_on_outpost(plan.design))
}
