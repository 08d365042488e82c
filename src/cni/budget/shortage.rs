//! Where a design runs out first, and at which size.

use super::{Budget, Scenario};
use crate::design::{Design, NodegroupId, SubnetId};

/// A subnet that has not enough addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortage {
    /// The subnet.
    pub subnet: SubnetId,
    /// How many addresses are missing.
    pub missing: u64,
    /// The node group that takes most of it, and the group's size from which on the subnet is short
    /// while the others are at the scenario's size; `None` when it is short without any node.
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
        let subnets = self.at(scenario).subnets.iter();
        subnets
            .filter(|(_, slot)| 0 < slot.missing())
            .map(|(id, slot)| Shortage {
                subnet: id,
                missing: slot.missing(),
                from: self.starts_at(design, scenario, id),
            })
            .collect()
    }

    /// The size of the largest user from which on `subnet` is short.
    fn starts_at(&self, design: &Design, scenario: Scenario, subnet: SubnetId) -> Option<(NodegroupId, u32)> {
        let slot = self.subnet(scenario, subnet)?;
        let share = slot.groups.iter().max_by_key(|share| share.ips())?;
        let group = design.nodegroups.get(share.group)?;
        let zones = design.subnets_by_zone(&group.subnets);
        let per_node = u64::from(share.per_node.ips());
        let without = slot.used().saturating_sub(share.ips());
        let surge = per_node.saturating_mul(share.surge_nodes.into());
        let room = slot.total?.checked_sub(without)?.checked_sub(surge)?;
        let n_zones = u32::try_from(zones.len()).ok()?;
        let home = design.subnets.get(subnet)?.zone;
        // A subnet of the zone's pods serves all its nodes.
        let own = zones.get(&home)?;
        let in_zone = if own.contains(&subnet) { u32::try_from(own.len()).ok()? } else { 1 };
        let fits = nodes_that_fit(room, per_node, n_zones, in_zone)?;
        Some((share.group, fits.saturating_add(1)))
    }
}

/// The largest group size of which every subnet holds its share, where one subnet has room for
/// `room` addresses, a node takes `per_node`, and the group spreads over `n_zones` zones with
/// `n_subnets_in_zone` subnets in this one. `None` when a node takes nothing.
#[must_use]
pub fn nodes_that_fit(room: u64, per_node: u64, n_zones: u32, n_subnets_in_zone: u32) -> Option<u32> {
    let here = u32::try_from(room.checked_div(per_node)?).unwrap_or(u32::MAX);
    Some(here.saturating_mul(n_subnets_in_zone.max(1)).saturating_mul(n_zones.max(1)))
}
