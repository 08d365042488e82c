//! Node groups: what a node costs, and how many come to lie where.

use super::{NodePart, Scenario};
use crate::catalog::{eks, eksctl, instance_type};
use crate::cni::max_pods::{self, MaxPods};
use crate::cni::pool::{IPS_PER_PREFIX, Limits, NodeIps, Settings};
use crate::cni::steady::node_ips;
use crate::cni::windows::{WindowsSettings, windows_node};
use crate::design::{Nodegroup, NodegroupKind, UpdateLimit, UpdateStrategy};

/// The addresses of one node of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeCost {
    /// The instance type that was counted: of several the one that takes most.
    pub instance_type: String,
    /// The pods that such a node may have.
    pub max_pods: MaxPods,
    /// Pods with an address of their own that were counted.
    pub pods: u32,
    /// Its interfaces and addresses.
    pub ips: NodeIps,
    /// Branch interfaces of pods with security groups of their own.
    pub branch: u32,
}

impl NodeCost {
    /// All that one node takes.
    pub(super) fn whole(&self) -> NodePart {
        NodePart {
            enis: self.ips.enis,
            // With IPv6 pods take nothing of the VPC's IPv4 addresses.
            pods: self.ips.pods_placed.min(self.ips.pool_ips()),
            warm: self.ips.warm_ips(),
            branch: self.branch,
            prefixes: self.ips.prefixes,
        }
    }

    /// What comes with the primary interface, which stays in the node's subnet: its address and those in its
    /// slots, the trunk and the branch interfaces.
    pub(super) fn primary_part(&self) -> NodePart {
        let whole = self.whole();
        let first = self.ips.filled.first().copied().unwrap_or(0);
        let (held, prefixes) =
            if 0 < self.ips.prefixes { (first.saturating_mul(IPS_PER_PREFIX), first) } else { (first, 0) };
        let others = self.ips.enis.saturating_sub(u32::try_from(self.ips.filled.len()).unwrap_or(u32::MAX));
        let pods = whole.pods.min(held);
        NodePart {
            enis: others.saturating_add(1).min(whole.enis),
            pods,
            warm: held.saturating_sub(pods),
            branch: whole.branch,
            prefixes,
        }
    }

    /// What comes with each further interface that holds pods.
    pub(super) fn further_parts(&self) -> Vec<NodePart> {
        let mut pods_left = self.whole().pods.saturating_sub(self.primary_part().pods);
        let part = |filled: &u32| {
            let (held, prefixes) = if 0 < self.ips.prefixes {
                (filled.saturating_mul(IPS_PER_PREFIX), *filled)
            } else {
                (*filled, 0)
            };
            let pods = pods_left.min(held);
            pods_left = pods_left.saturating_sub(pods);
            NodePart { enis: 1, pods, warm: held.saturating_sub(pods), branch: 0, prefixes }
        };
        self.ips.filled.iter().skip(1).map(part).collect()
    }

    /// All addresses that one node takes, from whichever subnets.
    #[must_use]
    pub fn ips_in_all(&self) -> u32 {
        self.whole().ips()
    }
}

/// The cost of one node of `group` at its planned pods; `None` when no type is stated or known.
#[must_use]
pub fn node_cost(group: &Nodegroup, settings: &Settings) -> Option<NodeCost> {
    let max_pods = max_pods::of_group(group, settings)?;
    let costs = group.instance_types.iter().filter_map(|name| type_cost(group, name, max_pods, settings));
    costs.max_by_key(NodeCost::ips_in_all)
}

fn type_cost(group: &Nodegroup, name: &str, max_pods: MaxPods, settings: &Settings) -> Option<NodeCost> {
    let limits = Limits::from(instance_type(name)?);
    // The ceiling of this type under the limit that all types of the group share.
    let own = max_pods::of_type(group, name, settings)?;
    let ceiling = own.ip_pods.min(max_pods.max_pods.saturating_sub(eks::HOST_NETWORK_PODS));
    let pods = group.planned_pods.unwrap_or(ceiling).min(ceiling);
    let ips = if eksctl::is_windows(&group.ami_family) {
        windows_node(&limits, &WindowsSettings::default(), pods)
    } else {
        node_ips(&limits, settings, max_pods.max_pods, pods)
    };
    // No more than the type has, and only where the CNI gives such interfaces.
    let branch = if limits.has_trunk(settings) { group.branch_pods.min(limits.branch_enis) } else { 0 };
    Some(NodeCost { instance_type: name.to_owned(), max_pods, pods, ips, branch })
}

/// The size of a group in a scenario.
#[derive(Clone, Copy)]
pub(super) struct Size {
    /// How often the group stands: twice while a new one stands beside the old one. Each is spread on its
    /// own, so that what is rounded up is rounded up for each.
    pub copies: u32,
    /// Nodes that one of them has.
    pub nodes: u32,
    /// Of these, the nodes that may lie in one zone at most.
    pub nodes_in_zone: u32,
    /// Of these, the nodes that lie in each zone in any case.
    pub sure_in_zone: u32,
    /// Nodes that an update adds in each zone.
    pub surge_per_zone: u32,
    /// Nodes that an update adds in all.
    pub surge_in_all: u32,
}

impl Size {
    /// All nodes.
    pub fn in_all(&self) -> u64 {
        u64::from(self.nodes).saturating_mul(self.copies.into()).saturating_add(self.surge_in_all.into())
    }

    /// The nodes that may lie in one zone at most, those of an update included.
    pub fn most_in_zone(&self) -> u32 {
        self.nodes_in_zone.saturating_mul(self.copies).saturating_add(self.surge_per_zone)
    }

    /// The nodes that may lie in one of the zone's `n_subnets` subnets at most: all the new nodes of an
    /// update may come to lie in the same one.
    pub fn most_in_subnet(&self, n_subnets: u32) -> u32 {
        let each = self.nodes_in_zone.div_ceil(n_subnets.max(1));
        each.saturating_mul(self.copies).saturating_add(self.surge_per_zone)
    }

    /// The nodes that lie in each of the zone's `n_subnets` subnets in any case.
    pub fn sure_in_subnet(&self, n_subnets: u32) -> u32 {
        self.sure_in_zone.checked_div(n_subnets).unwrap_or(0).saturating_mul(self.copies)
    }
}

/// The size of `group` that a scenario counts it at.
pub(super) fn nodes_in(group: &Nodegroup, scenario: Scenario) -> u32 {
    match scenario {
        Scenario::Minimum => group.min_size,
        Scenario::Desired | Scenario::BlueGreen => group.desired_size,
        Scenario::Maximum | Scenario::Upgrade | Scenario::ZoneLost => group.max_size,
    }
}

/// How `group` comes to lie in `n_zones` zones if the size that the scenario counts it at were `nodes`.
pub(super) fn size(group: &Nodegroup, scenario: Scenario, nodes: u32, n_zones: usize) -> Size {
    let zones = u32::try_from(n_zones).unwrap_or(u32::MAX).max(1);
    // A group in one zone has nowhere to go.
    let left = if scenario == Scenario::ZoneLost { zones.saturating_sub(1).max(1) } else { zones };
    let copies = if scenario == Scenario::BlueGreen { 2 } else { 1 };
    let sure = if scenario == Scenario::ZoneLost && 1 < zones { 0 } else { nodes.checked_div(zones).unwrap_or(0) };
    let nodes_in_zone = nodes.div_ceil(left);
    let mut size = Size { copies, nodes, nodes_in_zone, sure_in_zone: sure, surge_per_zone: 0, surge_in_all: 0 };
    if scenario == Scenario::Upgrade && 0 < n_zones {
        let surge = surge_at(group, nodes, nodes, n_zones);
        size.surge_per_zone = surge.per_zone;
        size.surge_in_all = surge.in_all;
    }
    size
}

/// The nodes that a rolling update adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Surge {
    /// In one zone at most.
    pub per_zone: u32,
    /// In all.
    pub in_all: u32,
    /// Nodes that are replaced at once.
    pub at_once: u32,
}

/// What an update of `group` at `nodes` nodes in `n_zones` zones adds.
///
/// # Sources
/// Amazon EKS User Guide, managed node group update behavior, read 2026-08-22: as [`eks::SURGE_NODES_PER_ZONE`].
#[must_use]
pub fn surge_of(group: &Nodegroup, nodes: u32, n_zones: usize) -> Surge {
    surge_at(group, nodes, group.max_size, n_zones)
}

/// The same if the maximum of the group were `max_size`.
fn surge_at(group: &Nodegroup, nodes: u32, max_size: u32, n_zones: usize) -> Surge {
    let zones = u32::try_from(n_zones).unwrap_or(u32::MAX).max(1);
    match group.kind {
        NodegroupKind::Managed if group.update_strategy == UpdateStrategy::Minimal => {
            Surge { per_zone: 0, in_all: 0, at_once: max_unavailable(group, max_size) }
        }
        NodegroupKind::Managed => {
            let at_once = max_unavailable(group, max_size);
            let per_zone = eks::SURGE_NODES_PER_ZONE.max(at_once.div_ceil(zones));
            Surge { per_zone, in_all: eks::SURGE_NODES_PER_ZONE.saturating_mul(zones).max(at_once), at_once }
        }
        // eksctl makes the new group beside the old one.
        NodegroupKind::SelfManaged => Surge { per_zone: nodes.div_ceil(zones), in_all: nodes, at_once: 1 },
    }
}

/// Nodes that an update replaces at once.
fn max_unavailable(group: &Nodegroup, max_size: u32) -> u32 {
    let nodes = match group.update_limit {
        None => eks::DEFAULT_MAX_UNAVAILABLE,
        Some(UpdateLimit::Nodes(nodes)) => nodes,
        Some(UpdateLimit::Percent(percent)) => {
            let share = u64::from(max_size).saturating_mul(percent.into()).div_ceil(100);
            u32::try_from(share).unwrap_or(u32::MAX)
        }
    };
    nodes.clamp(1, eks::MAX_UNAVAILABLE)
}
