//! Node groups: what a node costs, and how many come to lie where.

use super::{GroupShare, Scenario, SubnetUse};
use crate::catalog::{eks, eksctl, instance_type};
use crate::cni::max_pods::{self, MaxPods};
use crate::cni::pool::{Limits, NodeIps, Settings};
use crate::cni::steady::node_ips;
use crate::cni::windows::{WindowsSettings, windows_node};
use crate::design::{Nodegroup, NodegroupId, NodegroupKind, SubnetId, UpdateLimit, ZoneId};
use std::collections::BTreeMap;

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
}

impl NodeCost {
    /// Adds so many nodes to what a subnet has to give.
    pub(super) fn add_to(&self, slot: &mut SubnetUse, nodes: u32) {
        let times = |ips: u32| u64::from(ips).saturating_mul(nodes.into());
        slot.node_enis = slot.node_enis.saturating_add(times(self.ips.enis));
        slot.pods = slot.pods.saturating_add(times(self.ips.pods_placed));
        slot.warm = slot.warm.saturating_add(times(self.ips.warm_ips()));
    }
}

/// The cost of one node of `group` at its planned pods; `None` when no type is stated or known.
#[must_use]
pub fn node_cost(group: &Nodegroup, settings: &Settings) -> Option<NodeCost> {
    let max_pods = max_pods::of_group(group, settings)?;
    let costs = group.instance_types.iter().filter_map(|name| type_cost(group, name, max_pods, settings));
    costs.max_by_key(|cost| cost.ips.vpc_ips())
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
    Some(NodeCost { instance_type: name.to_owned(), max_pods, pods, ips })
}

/// The size of a group in a scenario.
pub(super) struct Size {
    /// Nodes that the group itself has.
    pub nodes: u32,
    /// Nodes that an update adds in each zone.
    pub surge_per_zone: u32,
    /// Nodes that an update adds in all.
    pub surge_in_all: u32,
}

pub(super) fn size(group: &Nodegroup, scenario: Scenario, n_zones: usize) -> Size {
    let nodes = match scenario {
        Scenario::Minimum => group.min_size,
        Scenario::Desired => group.desired_size,
        Scenario::Maximum | Scenario::Upgrade => group.max_size,
    };
    let zones = u32::try_from(n_zones).unwrap_or(u32::MAX);
    if scenario != Scenario::Upgrade || zones == 0 {
        return Size { nodes, surge_per_zone: 0, surge_in_all: 0 };
    }
    let surge = surge_of(group, nodes, n_zones);
    Size { nodes, surge_per_zone: surge.per_zone, surge_in_all: surge.in_all }
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
    let zones = u32::try_from(n_zones).unwrap_or(u32::MAX).max(1);
    match group.kind {
        NodegroupKind::Managed => {
            let at_once = max_unavailable(group);
            let per_zone = eks::SURGE_NODES_PER_ZONE.max(at_once.div_ceil(zones));
            Surge { per_zone, in_all: eks::SURGE_NODES_PER_ZONE.saturating_mul(zones).max(at_once), at_once }
        }
        // eksctl makes the new group beside the old one.
        NodegroupKind::SelfManaged => Surge { per_zone: nodes.div_ceil(zones), in_all: nodes, at_once: 1 },
    }
}

/// Nodes that an update replaces at once.
fn max_unavailable(group: &Nodegroup) -> u32 {
    let nodes = match group.update_limit {
        None => eks::DEFAULT_MAX_UNAVAILABLE,
        Some(UpdateLimit::Nodes(nodes)) => nodes,
        Some(UpdateLimit::Percent(percent)) => {
            let share = u64::from(group.max_size).saturating_mul(percent.into()).div_ceil(100);
            u32::try_from(share).unwrap_or(u32::MAX)
        }
    };
    nodes.clamp(1, eks::MAX_UNAVAILABLE)
}

/// The share of each subnet: zones get the same, and the subnets of a zone divide it.
pub(super) fn shares(
    group: NodegroupId,
    size: &Size,
    zones: &BTreeMap<ZoneId, Vec<SubnetId>>,
) -> Vec<(SubnetId, GroupShare)> {
    let n_zones = u32::try_from(zones.len()).unwrap_or(u32::MAX).max(1);
    let in_zone = size.nodes.div_ceil(n_zones);
    let sure_in_zone = size.nodes.checked_div(n_zones).unwrap_or(0);
    let mut out = Vec::new();
    for subnets in zones.values() {
        let n_subnets = u32::try_from(subnets.len()).unwrap_or(u32::MAX).max(1);
        for subnet in subnets {
            let steady = in_zone.div_ceil(n_subnets);
            // All the new nodes of a zone may come to lie in one of its subnets.
            let surge_nodes = size.surge_per_zone;
            let share = GroupShare {
                group,
                nodes: steady.saturating_add(surge_nodes),
                surge_nodes,
                sure_nodes: sure_in_zone.checked_div(n_subnets).unwrap_or(0),
            };
            out.push((*subnet, share));
        }
    }
    out
}
