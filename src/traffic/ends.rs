//! From where and to where: the two ends of a path, and the words by which they are asked for.

use crate::catalog::services::{self, AwsService, SERVICES};
use crate::collect::SortInPlace;
use crate::design::{Design, Entity, FargateProfileId, LoadBalancerId, NetworkId, NodegroupId, SubnetId};
use crate::msg;
use crate::words::Message;
use std::net::Ipv4Addr;

/// Who starts to talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// A node of a group in one of its subnets.
    Node(NodegroupId, SubnetId),
    /// A pod on such a node.
    Pod(NodegroupId, SubnetId),
    /// A pod on such a node that has security groups of its own, and so an interface of its own.
    BranchPod(NodegroupId, SubnetId),
    /// A pod of a Fargate profile in one of its subnets.
    Fargate(FargateProfileId, SubnetId),
    /// A person's computer on the internet, with its address where it is known.
    Computer(Option<Ipv4Addr>),
    /// An instance in a subnet that people work from.
    Bastion(SubnetId),
    /// Somebody in a connected network.
    Network(NetworkId),
    /// The control plane: webhooks, logs, `exec`.
    ControlPlane,
}

impl Source {
    /// The subnet it stands in.
    #[must_use]
    pub fn subnet(self) -> Option<SubnetId> {
        match self {
            Self::Node(_, id)
            | Self::Pod(_, id)
            | Self::BranchPod(_, id)
            | Self::Fargate(_, id)
            | Self::Bastion(id) => Some(id),
            Self::Computer(_) | Self::Network(_) | Self::ControlPlane => None,
        }
    }

    /// The thing of the design that it belongs to; the internet gateway stands for the internet.
    #[must_use]
    pub fn entity(self) -> Entity {
        match self {
            Self::Node(group, _) | Self::Pod(group, _) | Self::BranchPod(group, _) => group.into(),
            Self::Fargate(profile, _) => profile.into(),
            Self::Computer(_) => Entity::InternetGateway,
            Self::Bastion(subnet) => subnet.into(),
            Self::Network(network) => network.into(),
            Self::ControlPlane => Entity::Cluster,
        }
    }

    /// Its name for people: `node of workers in private-1a`.
    #[must_use]
    pub fn label(self, design: &Design) -> Message {
        let name = |entity: Entity| design.name_of(entity).to_owned();
        let place = |subnet: SubnetId| name(subnet.into());
        match self {
            Self::Node(group, s) => msg!("source-node", group = name(group.into()), subnet = place(s)),
            Self::Pod(group, s) => msg!("source-pod", group = name(group.into()), subnet = place(s)),
            Self::BranchPod(group, s) => msg!("source-branch-pod", group = name(group.into()), subnet = place(s)),
            Self::Fargate(profile, s) => msg!("source-fargate", profile = name(profile.into()), subnet = place(s)),
            Self::Computer(None) => msg!("source-computer"),
            Self::Computer(Some(ip)) => msg!("source-computer-at", ip = ip.to_string()),
            Self::Bastion(s) => msg!("source-bastion", subnet = place(s)),
            Self::Network(network) => msg!("source-network", network = name(network.into())),
            Self::ControlPlane => msg!("source-control-plane"),
        }
    }
}

/// Whom it wants to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// The Kubernetes API by its DNS name, TCP 443.
    KubeApi,
    /// Anything on the internet, TCP 443.
    Internet,
    /// Name resolution: CoreDNS for pods, the VPC's resolver for all others.
    Dns,
    /// A container image in ECR: its API, its registry, and S3 for the layers.
    Images,
    /// An AWS service, TCP 443.
    Service(&'static AwsService),
    /// An address in a subnet.
    Subnet(SubnetId),
    /// The kubelet of a group's nodes, TCP 10250.
    Nodes(NodegroupId),
    /// A pod on a group's nodes.
    Pods(NodegroupId),
    /// A load balancer, and the pods behind it.
    LoadBalancer(LoadBalancerId),
}

impl Target {
    /// The thing of the design that it belongs to, where it is one.
    #[must_use]
    pub fn entity(self) -> Option<Entity> {
        match self {
            Self::KubeApi => Some(Entity::Cluster),
            Self::Internet => Some(Entity::InternetGateway),
            Self::Dns | Self::Images | Self::Service(_) => None,
            Self::Subnet(id) => Some(id.into()),
            Self::Nodes(id) | Self::Pods(id) => Some(id.into()),
            Self::LoadBalancer(id) => Some(id.into()),
        }
    }

    /// The word that asks for it.
    #[must_use]
    pub fn key(self, design: &Design) -> String {
        let named = |kind: &str, entity: Entity| format!("{kind}:{}", design.name_of(entity));
        match self {
            Self::KubeApi => "kube-api".to_owned(),
            Self::Internet => "internet".to_owned(),
            Self::Dns => "dns".to_owned(),
            Self::Images => "ecr".to_owned(),
            Self::Service(service) => service.key.to_owned(),
            Self::Subnet(id) => named("subnet", id.into()),
            Self::Nodes(id) => named("node", id.into()),
            Self::Pods(id) => named("pod", id.into()),
            Self::LoadBalancer(id) => named("load-balancer", id.into()),
        }
    }

    /// Its name for people.
    #[must_use]
    pub fn label(self, design: &Design) -> Message {
        let name = |entity: Entity| design.name_of(entity).to_owned();
        match self {
            Self::KubeApi => msg!("target-kube-api"),
            Self::Internet => msg!("target-internet"),
            Self::Dns => msg!("target-dns"),
            Self::Images => msg!("target-images"),
            Self::Service(service) => msg!("plain", text = service.name),
            Self::Subnet(id) => msg!("target-subnet", subnet = name(id.into())),
            Self::Nodes(id) => msg!("target-nodes", group = name(id.into())),
            Self::Pods(id) => msg!("target-pods", group = name(id.into())),
            Self::LoadBalancer(id) => msg!("target-load-balancer", balancer = name(id.into())),
        }
    }
}

/// All sources of a design, one for each subnet that a thing uses.
#[must_use]
pub fn sources(design: &Design) -> Vec<Source> {
    let mut out = Vec::new();
    for (id, group) in design.nodegroups.iter() {
        out.extend(group.subnets.iter().map(|subnet| Source::Node(id, *subnet)));
        out.extend(group.subnets.iter().map(|subnet| Source::Pod(id, *subnet)));
        if 0 < group.branch_pods {
            out.extend(group.subnets.iter().map(|subnet| Source::BranchPod(id, *subnet)));
        }
    }
    for (id, profile) in design.fargate_profiles.iter() {
        out.extend(profile.subnets.iter().map(|subnet| Source::Fargate(id, *subnet)));
    }
    out.push(Source::ControlPlane);
    out.push(Source::Computer(None));
    out.extend(design.networks.ids().map(Source::Network));
    out.extend(design.subnets.ids().map(Source::Bastion));
    out
}

/// All targets of a design.
#[must_use]
pub fn targets(design: &Design) -> Vec<Target> {
    let mut out = vec![Target::KubeApi, Target::Internet, Target::Dns, Target::Images];
    out.extend(SERVICES.iter().map(Target::Service));
    out.extend(design.nodegroups.ids().map(Target::Nodes));
    out.extend(design.nodegroups.ids().map(Target::Pods));
    out.extend(design.load_balancers.ids().map(Target::LoadBalancer));
    out.extend(design.subnets.ids().map(Target::Subnet));
    out
}

/// The words for an end that the design does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownEnd {
    /// What was asked for.
    pub text: String,
    /// Everything that could have been asked for.
    pub known: Vec<String>,
}

/// The word for a source without its subnet, such as `node:workers`, and with it `node:workers@private-1a`.
fn source_keys(design: &Design, source: Source) -> [Option<String>; 2] {
    let at = |kind: &str, entity: Entity, subnet: SubnetId| {
        let short = format!("{kind}:{}", design.name_of(entity));
        let long = format!("{short}@{}", design.name_of(subnet.into()));
        [Some(short), Some(long)]
    };
    match source {
        Source::Node(group, subnet) => at("node", group.into(), subnet),
        Source::Pod(group, subnet) => at("pod", group.into(), subnet),
        Source::BranchPod(group, subnet) => at("branch-pod", group.into(), subnet),
        Source::Fargate(profile, subnet) => at("fargate", profile.into(), subnet),
        Source::Computer(_) => [Some("computer".to_owned()), None],
        Source::Bastion(subnet) => [Some(format!("bastion:{}", design.name_of(subnet.into()))), None],
        Source::Network(network) => [Some(format!("network:{}", design.name_of(network.into()))), None],
        Source::ControlPlane => [Some("control-plane".to_owned()), None],
    }
}

/// The sources that `text` asks for: `node:workers` in each of its subnets, `node:workers@private-1a` in one,
/// `pod:…`, `branch-pod:…`, `fargate:PROFILE`, `bastion:SUBNET` (or `subnet:`), `network:NAME`,
/// `computer` and `computer:203.0.113.20`, `control-plane`.
///
/// # Errors
/// What the design has instead.
pub fn parse_source(design: &Design, text: &str) -> Result<Vec<Source>, UnknownEnd> {
    if let Some(ip) = text.strip_prefix("computer:") {
        let ip = ip.parse().ok().map(|ip| vec![Source::Computer(Some(ip))]);
        return ip.ok_or_else(|| UnknownEnd {
            text: text.to_owned(),
            known: vec!["computer".to_owned(), "computer:203.0.113.20".to_owned()],
        });
    }
    let wanted = match text.split_once(':') {
        Some(("nodegroup", name)) => format!("node:{name}"),
        Some(("subnet", name)) => format!("bastion:{name}"),
        _ => text.to_owned(),
    };
    let mut known = Vec::new();
    let mut found = Vec::new();
    // Pods with groups of their own may be asked for before any is planned.
    let branch = design.nodegroups.iter().filter(|(_, group)| group.branch_pods == 0).flat_map(|(id, group)| {
        group.subnets.iter().map(move |subnet| Source::BranchPod(id, *subnet)).collect::<Vec<_>>()
    });
    for source in sources(design).into_iter().chain(branch) {
        for key in source_keys(design, source).into_iter().flatten() {
            if key == wanted {
                found.push(source);
            }
            if known.last() != Some(&key) {
                known.push(key);
            }
        }
    }
    known.order();
    known.dedup();
    if found.is_empty() { Err(UnknownEnd { text: text.to_owned(), known }) } else { Ok(found) }
}

/// The target that `text` asks for: see [`Target::key`]; `nodegroup:` and `lb:` are taken too.
///
/// # Errors
/// What the design has instead.
pub fn parse_target(design: &Design, text: &str) -> Result<Target, UnknownEnd> {
    let wanted = match text.split_once(':') {
        Some(("nodegroup", name)) => format!("node:{name}"),
        Some(("lb", name)) => format!("load-balancer:{name}"),
        _ => text.to_owned(),
    };
    if let Some(service) = services::service(&wanted) {
        return Ok(Target::Service(service));
    }
    let all = targets(design);
    let found = all.iter().find(|target| target.key(design) == wanted).copied();
    found.ok_or_else(|| UnknownEnd {
        text: text.to_owned(),
        known: all.iter().map(|target| target.key(design)).collect(),
    })
}
