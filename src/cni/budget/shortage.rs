//! Where a design runs out first, and at which size.

use super::{Budget, GroupShare, Placed, Scenario, group};
use crate::design::{Design, NodegroupId, SubnetId};
use std::collections::BTreeMap;

/// A subnet that has not enough addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortage {
    /// The subnet.
    pub subnet: SubnetId,
    /// How many addresses are missing.
    pub missing: u64,
    /// The node group that takes most of it, and the group's size from which on the subnet is short
    /// while the others are at the scenario's size; `None` when it is short at any size of the group: the rest
    /// takes too much already, or the nodes that an update adds do.
    pub from: Option<(NodegroupId, u32)>,
}

impl Budget {
    /// The subnet that runs out first on the way to `scenario`: the one at the smallest group size, and of
    /// those the one that misses most; `None` when all fit.
    #[must_use]
    pub fn first_shortage(&self, design: &Design, scenario: Scenario) -> Option<Shortage> {
        let all = self.shortages(design, scenario);
        all.into_iter().min_by_key(|s| (s.from.map_or(0, |(_, nodes)| nodes), u64::MAX.saturating_sub(s.missing)))
    }

    /// Every subnet that runs out in `scenario`, in the order of ids.
    #[must_use]
    pub fn shortages(&self, design: &Design, scenario: Scenario) -> Vec<Shortage> {
        let mut placed = None;
        let subnets = self.at(scenario).subnets.iter().filter(|(_, slot)| 0 < slot.missing());
        let shortages = subnets.map(|(id, slot)| {
            let placed = placed.get_or_insert_with(|| Placed::new(design, &self.settings, &self.node_costs));
            let from = largest_user(&slot.groups)
                .and_then(|group| Some((group, starts_at(placed, design, scenario, id, group)?)));
            Shortage { subnet: id, missing: slot.missing(), from }
        });
        shortages.collect()
    }
}

/// The group that takes most addresses; of equal ones the last.
fn largest_user(shares: &[GroupShare]) -> Option<NodegroupId> {
    let mut by_group: BTreeMap<NodegroupId, u64> = BTreeMap::new();
    for share in shares {
        let sum = by_group.entry(share.group).or_default();
        *sum = sum.saturating_add(share.ips());
    }
    by_group.into_iter().max_by_key(|(_, ips)| *ips).map(|(group, _)| group)
}

/// The smallest size of `group` at which `subnet`, which is short, is short; `None` when it is at size 0 too.
///
/// Each size is counted as the budget counts it. More nodes never take less of a subnet, so that the sizes
/// can be halved.
fn starts_at(
    placed: &Placed,
    design: &Design,
    scenario: Scenario,
    subnet: SubnetId,
    group: NodegroupId,
) -> Option<u32> {
    let zone = design.subnets.get(subnet)?.zone;
    let is_short = |nodes: u32| {
        placed.subnet_at(scenario, (zone, subnet), (group, nodes)).is_some_and(|slot| 0 < slot.missing())
    };
    if is_short(0) {
        return None;
    }
    let (mut fits, mut short) = (0_u32, group::nodes_in(design.nodegroups.get(group)?, scenario));
    while fits.saturating_add(1) < short {
        let middle = fits.saturating_add(short.saturating_sub(fits) / 2);
        if is_short(middle) { short = middle } else { fits = middle }
    }
    Some(short)
}
