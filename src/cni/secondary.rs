//! Room for pods in a secondary block of the VPC: which block, and a subnet for each zone.

use super::max_pods;
use super::pool::{Limits, Settings};
use super::steady::node_ips;
use crate::catalog::vpc;
use crate::collect::CollectInOrder;
use crate::design::{Design, ZoneId};
use crate::net::{Cidr, next_free, prefix_len_for};

/// The longest prefix length of a subnet with so many addresses; `None` when no subnet is that large.
fn subnet_len(n_ips: u64) -> Option<u8> {
    let len = prefix_len_for(n_ips).min(vpc::LONGEST_PREFIX_LEN);
    (vpc::SHORTEST_PREFIX_LEN <= len).then_some(len)
}

/// What pods in a secondary block are planned for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What the instance type of the nodes allows.
    pub limits: Limits,
    /// The settings of the CNI; custom networking is taken as on.
    pub settings: Settings,
    /// Nodes in all.
    pub nodes: u32,
    /// Pods with an address of their own on each.
    pub pods_per_node: u32,
}

/// Room for pods outside of the nodes' own subnets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondaryCidr {
    /// The blocks to add to the VPC, in [`vpc::SHARED_ADDRESS_SPACE`]; one unless a zone needs half a /16.
    pub blocks: Vec<Cidr>,
    /// The subnet for pods of each zone.
    pub zones: Vec<(ZoneId, Cidr)>,
    /// Addresses that each of these subnets has to hold, AWS's own included.
    pub ips_per_zone: u64,
}

/// The blocks to add for the pods of `wanted`, in the zones of the node groups or else in all of them.
///
/// `None` when there is no zone, when a zone needs more than the largest subnet, or when the VPC may have
/// no more blocks.
#[must_use]
pub fn secondary_cidr(design: &Design, wanted: &Wanted) -> Option<SecondaryCidr> {
    let used = design.nodegroups.values().flat_map(|group| &group.subnets);
    let used = used.filter_map(|id| design.subnets.get(*id)).map(|subnet| subnet.zone).collect_set();
    let zones: Vec<ZoneId> =
        if used.is_empty() { design.zones.ids().collect() } else { used.into_iter().collect() };
    let n_zones = u32::try_from(zones.len()).ok().filter(|n| 0 < *n)?;
    let ips_per_zone = pod_subnet_ips(wanted, wanted.nodes.div_ceil(n_zones));
    let zone_len = subnet_len(ips_per_zone)?;
    // A block that holds all zones, or the largest that there is.
    let bits = u8::try_from(n_zones.checked_next_power_of_two()?.trailing_zeros()).ok()?;
    let block_len = zone_len.saturating_sub(bits).max(vpc::SHORTEST_PREFIX_LEN);
    let pool: Vec<Cidr> = vpc::SHARED_ADDRESS_SPACE.parse().into_iter().collect();
    let mut taken = design.vpc.cidrs.clone();
    let mut blocks = Vec::new();
    let mut placed: Vec<(ZoneId, Cidr)> = Vec::new();
    while placed.len() < zones.len() {
        let has_quota = taken.len() < vpc::IPV4_BLOCKS_PER_VPC;
        let block = next_free(&pool, &taken, block_len).filter(|_| has_quota)?;
        taken.push(block);
        blocks.push(block);
        let left: Vec<ZoneId> = zones.iter().skip(placed.len()).copied().collect();
        placed.extend(left.into_iter().zip(block.split(zone_len)));
    }
    Some(SecondaryCidr { blocks, zones: placed, ips_per_zone })
}

/// The addresses of a subnet for the pods of so many nodes, AWS's own included.
///
/// For prefixes, the size of the smallest subnet in which they fit: see [`super::prefixes::best`].
fn pod_subnet_ips(wanted: &Wanted, nodes: u32) -> u64 {
    let settings = Settings { has_custom_networking: true, ..wanted.settings };
    let max_pods = max_pods::formula(&wanted.limits, &settings);
    let ips = node_ips(&wanted.limits, &settings, max_pods, wanted.pods_per_node);
    let times = |n: u32| u64::from(n).saturating_mul(nodes.into());
    // The node's own interface stays in the node's subnet.
    let primary = times(ips.enis.saturating_sub(1));
    let prefixes = times(ips.prefixes);
    if prefixes == 0 {
        return vpc::RESERVED_IPS_PER_SUBNET.saturating_add(primary).saturating_add(times(ips.secondary_ips));
    }
    // The smallest subnet in which the blocks are enough, single addresses packed at its ends.
    let total = |len: u8| 1_u64.checked_shl(32_u32.saturating_sub(len.into())).unwrap_or(u64::MAX);
    let lens = (vpc::SHORTEST_PREFIX_LEN..=vpc::LONGEST_PREFIX_LEN).rev();
    lens.map(total).find(|total| prefixes <= super::prefixes::best(*total, primary)).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::instance_type;
    use crate::cni::pool::Mode;
    use crate::design::starters::Starter;

    #[test]
    fn blocks_by_hand() {
        let design = Starter::Classic.design();
        let limits = Limits::from(instance_type("m5.large").unwrap());
        let wanted = Wanted { limits, settings: Settings::default(), nodes: 30, pods_per_node: 18 };
        // 10 nodes a zone, two interfaces of 10 on each: 5 + 200.
        let got = secondary_cidr(&design, &wanted).unwrap();
        let text = |blocks: &[Cidr]| blocks.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!((got.ips_per_zone, text(&got.blocks)), (205, vec!["100.64.0.0/22".to_owned()]));
        let zones: Vec<_> = got.zones.iter().map(|(_, block)| *block).collect();
        assert_eq!(text(&zones), ["100.64.0.0/24", "100.64.1.0/24", "100.64.2.0/24"]);
        // 15 pods and a spare prefix: 2 prefixes and 1 interface a node: 20 blocks need a /23.
        let prefix = Settings { mode: Mode::Prefix, ..Settings::default() };
        let got = secondary_cidr(&design, &Wanted { settings: prefix, pods_per_node: 15, ..wanted }).unwrap();
        assert_eq!((got.ips_per_zone, text(&got.blocks)), (512, vec!["100.64.0.0/21".to_owned()]));
        let got = secondary_cidr(&design, &Wanted { nodes: 6000, ..wanted }).unwrap();
        assert_eq!(text(&got.blocks), ["100.64.0.0/16", "100.65.0.0/16", "100.66.0.0/16"]);
        assert_eq!(secondary_cidr(&design, &Wanted { nodes: 60_000, ..wanted }), None);
        assert_eq!(secondary_cidr(&Design::empty(), &wanted), None);
    }
}
