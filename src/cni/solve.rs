//! Questions turned round: the largest node group that fits, the smallest subnet that holds, the settings
//! that save most.

use super::budget::{Budget, NodeCost, Scenario, ScenarioBudget, SubnetUse, budget, scenario_with};
use super::pool::{Limits, Mode, Settings};
use super::secondary::{SecondaryCidr, Wanted, secondary_cidr};
use super::steady::node_ips;
use super::{max_pods, prefixes};
use crate::catalog::{eks, instance_type, vpc};
use crate::collect::SortInPlace;
use crate::design::{Design, NodegroupId, SubnetId};

/// What stops a node group from growing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// This subnet runs out first.
    Subnet(SubnetId),
    /// The quota of nodes in a group: [`eks::MAX_NODES_PER_NODEGROUP`].
    Quota,
}

/// The largest size of one node group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Largest {
    /// The group.
    pub group: NodegroupId,
    /// Its largest maximum while the others stay at theirs; 0 when not even one node fits.
    pub nodes: u32,
    /// Pods with an address of their own on so many nodes.
    pub pods: u64,
    /// What stops the next node.
    pub stopped_by: Stop,
}

/// The largest size of each of the first `most_groups` node groups alone, at the maximum size of the others.
///
/// Each takes about nine budgets of the whole design.
#[must_use]
pub fn largest(design: &Design, most_groups: usize) -> Vec<Largest> {
    let base = budget(design);
    let groups = design.nodegroups.ids().take(most_groups);
    groups.filter_map(|group| largest_of(design, &base, group)).collect()
}

fn largest_of(design: &Design, base: &Budget, group: NodegroupId) -> Option<Largest> {
    let cost = base.node_costs.get(&group)?;
    let stops_at = |nodes: u32| {
        let mut trial = design.clone();
        trial.nodegroups.update(group, |record| record.max_size = nodes);
        let budget = budget(&trial);
        let short = budget.at(Scenario::Maximum).subnets.iter().filter(|(_, slot)| is_short(slot));
        // Only what the group takes from can stop it.
        let short = short.filter(|(_, slot)| slot.groups.iter().any(|share| share.group == group));
        short.max_by_key(|(_, slot)| (slot.missing(), slot.missing_blocks())).map(|(id, _)| id)
    };
    let most = eks::MAX_NODES_PER_NODEGROUP;
    let (mut fits, mut fails) = (0_u32, most.saturating_add(1));
    let mut stopped_by = Stop::Quota;
    while fits.saturating_add(1) < fails {
        let middle = fits.saturating_add(fails.saturating_sub(fits) / 2);
        match stops_at(middle) {
            None => fits = middle,
            Some(subnet) => (fails, stopped_by) = (middle, Stop::Subnet(subnet)),
        }
    }
    Some(Largest {
        group,
        nodes: fits,
        pods: u64::from(fits).saturating_mul(cost.ips.pods_placed.into()),
        stopped_by,
    })
}

/// Whether a subnet lacks addresses or blocks.
fn is_short(slot: &SubnetUse) -> bool {
    0 < slot.missing() || 0 < slot.missing_blocks()
}

/// The longest prefix length that holds what a subnet has to give; `None` when not even the shortest does.
#[must_use]
pub fn smallest_prefix_len(slot: &SubnetUse) -> Option<u8> {
    let in_prefixes = slot.prefixes.saturating_mul(super::pool::IPS_PER_PREFIX.into());
    let singles = slot.needed().saturating_sub(in_prefixes);
    (vpc::SHORTEST_PREFIX_LEN..=vpc::LONGEST_PREFIX_LEN).rev().find(|len| {
        let total = 1_u64.checked_shl(32_u32.saturating_sub((*len).into())).unwrap_or(u64::MAX);
        let has_blocks = slot.prefixes == 0 || slot.prefixes <= prefixes::best(total, singles);
        slot.used() <= total && has_blocks
    })
}

/// The blocks to add for the pods of the whole design at its maximum, with custom networking, and the nodes
/// that this takes: the primary interface serves no pods then, so that it can be more. `None` when there is
/// nothing to place or no room for it. All nodes are counted as those that take most.
#[must_use]
pub fn pod_blocks(design: &Design) -> Option<(SecondaryCidr, u32)> {
    let base = budget(design);
    let (_, cost) = base.node_costs.iter().max_by_key(|(_, cost)| cost.ips_in_all())?;
    let nodes = u32::try_from(base.at(Scenario::Maximum).nodes).ok().filter(|nodes| 0 < *nodes)?;
    let limits = instance_type(&cost.instance_type).map(Limits::from)?;
    let custom = Settings { has_custom_networking: true, ..base.settings };
    let most = max_pods::ceiling(&limits, &custom, max_pods::formula(&limits, &custom)).pods;
    let pods_per_node = cost.pods.min(most);
    let pods = u64::from(nodes).saturating_mul(cost.pods.into());
    let nodes = match pods_per_node {
        0 if 0 < cost.pods => return None,
        0 => nodes,
        each => u32::try_from(pods.div_ceil(each.into())).ok()?,
    };
    let found = secondary_cidr(design, &Wanted { limits, settings: base.settings, nodes, pods_per_node })?;
    Some((found, nodes))
}

/// Other settings of the CNI, with what they save and what they cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The settings.
    pub settings: Settings,
    /// Addresses that the design takes with them at its maximum.
    pub needed: u64,
    /// Addresses saved against the design's own settings; negative is more.
    pub saved: i64,
    /// Subnets that are short with them.
    pub n_short: usize,
    /// Calls to EC2 that one node makes until it has all its planned pods.
    pub calls: u32,
    /// Of these, interfaces attached, for which a pod may wait some ten seconds.
    pub attaches: u32,
}

/// Warm addresses that the advised settings keep.
const WARM_IPS: [u32; 2] = [2, 5];

/// The design's own settings and the ones that could be better, the fewest addresses first.
///
/// Empty for IPv6 clusters, where nothing is to be saved, and without node groups.
#[must_use]
pub fn advice(design: &Design) -> Vec<Advice> {
    let base = budget(design);
    let before = base.at(Scenario::Maximum).needed;
    let Some((cost, limits)) = largest_taker(&base) else { return Vec::new() };
    let mut out: Vec<Advice> = Vec::new();
    for settings in std::iter::once(base.settings).chain(candidates(&base.settings, cost)) {
        if out.iter().any(|known| known.settings == settings) {
            continue;
        }
        let at = scenario_with(design, settings, Scenario::Maximum);
        let (calls, attaches) = growth(&limits, &settings, cost.max_pods.max_pods, cost.pods);
        out.push(Advice {
            settings,
            needed: at.needed,
            saved: signed(before).saturating_sub(signed(at.needed)),
            n_short: n_short(&at),
            calls,
            attaches,
        });
    }
    out.order_by_key(|advice| (advice.n_short, advice.needed, advice.calls));
    out
}

/// The warm addresses with which a design fits at its maximum that its own settings do not fit, in the same mode,
/// and with the fewest addresses; `None` where there are none. `base` is the design's budget.
#[must_use]
pub fn fitting_targets(design: &Design, base: &Budget) -> Option<Settings> {
    let (cost, _) = largest_taker(base)?;
    let own = &base.settings;
    let lean = candidates(own, cost).into_iter().filter(|one| one.mode == own.mode && 0 < one.warm_ip_target);
    let counted = lean.map(|settings| (settings, scenario_with(design, settings, Scenario::Maximum)));
    counted.filter(|(_, at)| n_short(at) == 0).min_by_key(|(_, at)| at.needed).map(|(settings, _)| settings)
}

/// The node group that takes most at its maximum: what one of its nodes takes, and the limits of its type. `None`
/// for IPv6 clusters and without node groups.
fn largest_taker(base: &Budget) -> Option<(&NodeCost, Limits)> {
    let largest = base.node_costs.iter().max_by_key(|(id, cost)| {
        let nodes = base.at(Scenario::Maximum).nodes_of.get(id).copied().unwrap_or(0);
        nodes.saturating_mul(cost.ips_in_all().into())
    });
    let (_, cost) = largest.filter(|_| base.settings.mode != Mode::Ipv6)?;
    Some((cost, instance_type(&cost.instance_type).map(Limits::from)?))
}

/// Settings that could be better than `own` for nodes like these.
fn candidates(own: &Settings, cost: &NodeCost) -> Vec<Settings> {
    let mut candidates = Vec::new();
    for mode in [Mode::SecondaryIp, Mode::Prefix] {
        let default = Settings {
            mode,
            warm_eni_target: 1,
            warm_prefix_target: 1,
            warm_ip_target: 0,
            minimum_ip_target: 0,
            ..*own
        };
        candidates.push(default);
        candidates.extend(WARM_IPS.map(|warm| Settings {
            warm_ip_target: warm,
            minimum_ip_target: cost.pods.max(warm),
            ..default
        }));
    }
    candidates
}

fn n_short(at: &ScenarioBudget) -> usize {
    at.subnets.values().filter(|slot| is_short(slot)).count()
}

fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Steps in which a node grows to `pods` pods, and how many of them attach an interface.
fn growth(limits: &Limits, settings: &Settings, max_pods: u32, pods: u32) -> (u32, u32) {
    let (mut calls, mut last) = (0_u32, 0_u32);
    for n in 0..=pods {
        let ips = node_ips(limits, settings, max_pods, n);
        if last < ips.vpc_ips() {
            calls = calls.saturating_add(1);
            last = ips.vpc_ips();
        }
    }
    let full = node_ips(limits, settings, max_pods, pods);
    (calls, full.enis.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;

    #[test]
    fn the_largest_size_fits_and_one_more_does_not() {
        for starter in Starter::ALL {
            let design = starter.design();
            for found in largest(&design, usize::MAX) {
                let short_at = |nodes: u32| {
                    let mut trial = design.clone();
                    trial.nodegroups.update(found.group, |record| record.max_size = nodes);
                    let budget = budget(&trial);
                    let own = |slot: &&SubnetUse| slot.groups.iter().any(|share| share.group == found.group);
                    budget.at(Scenario::Maximum).subnets.values().filter(own).any(is_short)
                };
                assert!(!short_at(found.nodes), "{starter:?}");
                match found.stopped_by {
                    Stop::Subnet(_) => assert!(short_at(found.nodes + 1), "{starter:?}"),
                    Stop::Quota => assert_eq!(found.nodes, eks::MAX_NODES_PER_NODEGROUP),
                }
            }
        }
    }

    #[test]
    fn by_hand_in_a_26() {
        // 64 addresses: 5 of AWS, 1 interface, one node of 30 in each of three zones.
        let design = Starter::TooSmall.design();
        let found = largest(&design, usize::MAX);
        assert_eq!((found[0].nodes, found[0].pods), (3, 81));
        let budget = budget(&design);
        let slot = budget.at(Scenario::Maximum).subnets.values().last().unwrap();
        // 6 nodes in each zone: 6 + 180 addresses need a /24.
        assert_eq!((slot.used(), smallest_prefix_len(slot)), (186, Some(24)));
    }

    #[test]
    fn pods_in_a_secondary_block_by_hand() {
        // 18 nodes × 27 pods, 18 to a node with custom networking: 27 nodes, 9 in a zone × 20 + 5.
        let (found, nodes) = pod_blocks(&Starter::TooSmall.design()).unwrap();
        assert_eq!((nodes, found.ips_per_zone), (27, 185));
        assert_eq!(found.zones.iter().map(|(_, block)| block.prefix_len()).collect::<Vec<_>>(), [24, 24, 24]);
    }

    #[test]
    fn fitting_targets_are_the_best_of_the_advice() {
        let mut n_found = 0;
        for (starter, max) in Starter::ALL.into_iter().flat_map(|starter| [3, 6, 20].map(|max| (starter, max))) {
            let mut design = starter.design();
            for id in design.nodegroups.ids().collect::<Vec<_>>() {
                design.nodegroups.update(id, |g| (g.max_size, g.planned_pods) = (max, Some(10)));
            }
            let base = budget(&design);
            let own = &base.settings;
            let is_lean = |one: &&Advice| one.settings.mode == own.mode && 0 < one.settings.warm_ip_target;
            let all = advice(&design);
            let best = all.iter().filter(|one| one.n_short == 0 && one.settings != *own).find(is_lean);
            let found = fitting_targets(&design, &base).filter(|found| found != own);
            assert_eq!(found, best.map(|one| one.settings), "{starter:?} at {max}");
            n_found += usize::from(found.is_some());
        }
        assert_ne!(n_found, 0);
    }

    #[test]
    fn lean_settings_save_what_stays_warm() {
        let mut design = Starter::Classic.design();
        let group = design.nodegroups.ids().next().unwrap();
        design.nodegroups.update(group, |g| g.planned_pods = Some(10));
        let all = advice(&design);
        let own = all.iter().find(|a| a.settings == Settings::default()).unwrap();
        assert_eq!((own.saved, own.attaches), (0, 2));
        // 10 pods: 30 addresses by default; 10 + 2 on two interfaces, 14, with two warm addresses.
        let lean = all.iter().find(|a| a.settings.warm_ip_target == 2 && a.settings.mode == Mode::SecondaryIp);
        assert_eq!(lean.unwrap().saved, 6 * (30 - 14));
        assert!(all.windows(2).all(|pair| (pair[0].n_short, pair[0].needed) <= (pair[1].n_short, pair[1].needed)));
    }
}
