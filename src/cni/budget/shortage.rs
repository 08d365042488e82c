//! Where a design runs out first, and at which size.

use super::group::Size;
use super::{Budget, GroupShare, Placed, PlacedGroup, Scenario, SubnetUse, group};
use crate::design::{Design, NodegroupId, SubnetId, ZoneId};
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
        self.shortages_among(design, scenario, |_| true)
    }

    /// The same of those subnets only that `is_asked` picks.
    #[must_use]
    pub fn shortages_among(
        &self,
        design: &Design,
        scenario: Scenario,
        is_asked: impl Fn(SubnetId) -> bool,
    ) -> Vec<Shortage> {
        let mut placed = None;
        let short = self.at(scenario).subnets.iter().filter(|(id, slot)| 0 < slot.missing() && is_asked(*id));
        let shortages = short.map(|(id, slot)| {
            let placed = placed.get_or_insert_with(|| Placed::new(design, &self.settings, &self.node_costs));
            let from = largest_user(&slot.groups).and_then(|group| {
                let zone = design.subnets.get(id)?.zone;
                let most = group::nodes_in(design.nodegroups.get(group)?, scenario);
                Some((group, Trial::new(placed, scenario, (zone, id), slot, group)?.starts_at(most)?))
            });
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

/// A subnet that is counted with one node group at several sizes, the others being as they are.
struct Trial<'p, 'd> {
    placed: &'p Placed<'d>,
    scenario: Scenario,
    zone: ZoneId,
    place: usize,
    group: &'p PlacedGroup<'d>,
    /// What all but the group take.
    rest: SubnetUse,
}

impl<'p, 'd> Trial<'p, 'd> {
    /// `slot` is what the scenario counts for the subnet.
    fn new(
        placed: &'p Placed<'d>,
        scenario: Scenario,
        (zone, id): (ZoneId, SubnetId),
        slot: &SubnetUse,
        group: NodegroupId,
    ) -> Option<Self> {
        let place = placed.fixed.place(id)?;
        let at = placed.groups.binary_search_by_key(&group, |placed| placed.id).ok()?;
        let group = placed.groups.get(at)?;
        let mut rest = placed.fixed.at(place)?.clone();
        for share in slot.groups.iter().filter(|share| share.group != group.id) {
            rest.add_sums(&share.sums());
        }
        Some(Self { placed, scenario, zone, place, group, rest })
    }

    /// The smallest size of the group at which the subnet is short, which it is at `most`; `None` when it is at
    /// size 0 too.
    ///
    /// Each size is counted as the budget counts it. More nodes never take less of a subnet, so that the sizes
    /// can be halved.
    fn starts_at(&self, most: u32) -> Option<u32> {
        if self.is_short(0) {
            return None;
        }
        let (mut fits, mut short) = (0_u32, most);
        while fits.saturating_add(1) < short {
            let middle = fits.saturating_add(short.saturating_sub(fits) / 2);
            if self.is_short(middle) { short = middle } else { fits = middle }
        }
        Some(short)
    }

    fn is_short(&self, nodes: u32) -> bool {
        let size = self.group.size(self.scenario, nodes);
        if let Some(open) = self.placed.open.get(&self.zone) {
            return self.spread(open, size).is_some_and(|slot| 0 < slot.missing());
        }
        let mut slot = self.rest.clone();
        let places = self.group.places.iter();
        for share in places.flat_map(|of_zone| of_zone.shares_in(self.place, self.group.id, &size)) {
            slot.add_sums(&share.sums());
        }
        0 < slot.missing()
    }

    /// The subnet where discovery moves interfaces between the subnets of its zone, which have to be counted
    /// together then.
    fn spread(&self, open: &[usize], trial: Size) -> Option<SubnetUse> {
        let size =
            |group: &PlacedGroup| if group.id == self.group.id { trial } else { group.own_size(self.scenario) };
        let mut table = self.placed.fixed.clone();
        for group in &self.placed.groups {
            for of_zone in group.places.iter().filter(|of_zone| of_zone.zone == self.zone) {
                of_zone.add_to(&mut table, group.id, &size(group));
            }
        }
        self.placed.spread(&mut table, self.zone, open, &size);
        table.at(self.place).cloned()
    }
}
