//! Which subnets the addresses of a node come from.
//!
//! Normally all of them come from the node's own subnet. With custom networking only the primary interface
//! does, and all else comes from the subnet of the zone's ENIConfig. With subnet discovery each further
//! interface comes from the node's own subnet or one that is open to the zone: [`super::spread`] says which.
//!
//! # Sources
//! amazon-vpc-cni-k8s v1.23.1, `pkg/awsutils/awsutils.go` (`createENIUsingCustomCfg`, `createENI`), read
//! 2026-08-20. Amazon EKS User Guide, Windows support and custom networking, read 2026-08-22.

use super::group::{NodeCost, Size};
use super::spread::Further;
use super::{BySubnet, GroupShare, NodePart};
use crate::catalog::eksctl;
use crate::cni::pool::Settings;
use crate::design::{Design, Nodegroup, NodegroupId, PodUse, SubnetId, ZoneId};
use std::collections::BTreeMap;

/// The subnets that the nodes of a group in one zone take from.
pub(super) struct ZonePlaces {
    pub zone: ZoneId,
    /// The nodes' own subnets, as places in the table.
    own: Vec<usize>,
    /// What a node takes in its own subnet.
    in_own: NodePart,
    /// The subnet of further interfaces under custom networking, and what a node takes there.
    pods: Option<(usize, NodePart)>,
    /// What each further interface takes that looks for a subnet by discovery.
    further: Vec<NodePart>,
    /// Whether custom networking finds no subnet for pods.
    pub lacks_pod_subnet: bool,
}

/// The subnets that serve the pods of their whole zone, by zone.
pub(super) fn pod_subnets(design: &Design) -> BTreeMap<ZoneId, Vec<SubnetId>> {
    let mut out: BTreeMap<ZoneId, Vec<SubnetId>> = BTreeMap::new();
    for (id, subnet) in design.subnets.iter().filter(|(_, subnet)| subnet.pod_use == PodUse::WholeZone) {
        out.entry(subnet.zone).or_default().push(id);
    }
    out
}

/// What of the settings the nodes of `group` follow when they look for subnets.
///
/// The resource controller, which serves Windows nodes, knows neither custom networking nor subnet discovery:
/// their one interface and all its addresses are in the node's own subnet.
pub(super) fn followed(group: &Nodegroup, settings: &Settings) -> Settings {
    if eksctl::is_windows(&group.ami_family) {
        return Settings { has_custom_networking: false, has_subnet_discovery: false, ..*settings };
    }
    *settings
}

/// Where the nodes of a group take from in `zone`, in which it uses `subnets`.
pub(super) fn places(
    pod_subnets: &BTreeMap<ZoneId, Vec<SubnetId>>,
    table: &BySubnet,
    settings: &Settings,
    cost: &NodeCost,
    zone: ZoneId,
    subnets: &[SubnetId],
) -> ZonePlaces {
    let whole = cost.whole();
    let place = |id: SubnetId| table.place(id);
    let own: Vec<usize> = subnets.iter().filter_map(|id| place(*id)).collect();
    let for_pods = pod_subnets.get(&zone).map(Vec::as_slice).unwrap_or_default();
    let all_own =
        ZonePlaces { zone, own, in_own: whole, pods: None, further: Vec::new(), lacks_pod_subnet: false };
    if settings.has_custom_networking {
        // One ENIConfig names one subnet: the largest, which is what one would write there.
        let Some(named) = largest(table, for_pods).and_then(place) else {
            return ZonePlaces { lacks_pod_subnet: true, ..all_own };
        };
        let primary = NodePart { enis: whole.enis.min(1), ..NodePart::default() };
        let rest = NodePart { enis: whole.enis.saturating_sub(1), ..whole };
        return ZonePlaces { in_own: primary, pods: Some((named, rest)), ..all_own };
    }
    if settings.has_subnet_discovery && !for_pods.is_empty() {
        return ZonePlaces { in_own: cost.primary_part(), further: cost.further_parts(), ..all_own };
    }
    all_own
}

/// Addresses of a subnet before any node.
fn room(table: &BySubnet, id: SubnetId) -> u64 {
    table.get(id).and_then(super::SubnetUse::room_for_nodes).unwrap_or(0)
}

/// Of these the one with most room; the first of equal ones.
fn largest(table: &BySubnet, ids: &[SubnetId]) -> Option<SubnetId> {
    ids.iter().rev().copied().max_by_key(|id| room(table, *id))
}

impl ZonePlaces {
    /// Counts the shares that come to lie in each entry.
    pub(super) fn count_shares(&self, n: &mut [usize]) {
        let of_pods = self.pods.as_ref().map(|(place, _)| place);
        for place in self.own.iter().chain(of_pods) {
            if let Some(n) = n.get_mut(*place) {
                *n = n.saturating_add(1);
            }
        }
    }

    /// Adds the nodes of a group at `size` in this zone.
    pub(super) fn add_to(&self, table: &mut BySubnet, group: NodegroupId, size: &Size) {
        let own = self.own_share(group, size);
        let sums = own.sums();
        for place in &self.own {
            if let Some(slot) = table.at_mut(*place) {
                slot.add(&own, &sums);
            }
        }
        if let Some((place, share)) = self.pods_share(group, size)
            && let Some(slot) = table.at_mut(place)
        {
            slot.add(&share, &share.sums());
        }
    }

    /// The further interfaces that look for a subnet by discovery; `None` where there are none.
    pub(super) fn further(&self, group: NodegroupId, size: Size) -> Option<Further<'_>> {
        let Self { own, in_own, further, .. } = self;
        (!further.is_empty()).then_some(Further { group, size, own, in_own: *in_own, enis: further })
    }

    /// What [`Self::add_to`] adds to one entry of the table.
    pub(super) fn shares_in(&self, place: usize, group: NodegroupId, size: &Size) -> Vec<GroupShare> {
        let own = self.own.contains(&place).then(|| self.own_share(group, size));
        let pods = self.pods_share(group, size).filter(|(of_pods, _)| *of_pods == place);
        own.into_iter().chain(pods.map(|(_, share)| share)).collect()
    }

    /// The share of each of the nodes' own subnets.
    fn own_share(&self, group: NodegroupId, size: &Size) -> GroupShare {
        let n_subnets = u32::try_from(self.own.len()).unwrap_or(u32::MAX).max(1);
        GroupShare {
            group,
            nodes: size.most_in_subnet(n_subnets),
            surge_nodes: size.surge_per_zone,
            sure_nodes: size.sure_in_subnet(n_subnets),
            per_node: self.in_own,
        }
    }

    /// The share of the subnet of further interfaces, which serves all nodes of the zone.
    fn pods_share(&self, group: NodegroupId, size: &Size) -> Option<(usize, GroupShare)> {
        let (place, per_node) = self.pods?;
        let share = GroupShare {
            group,
            nodes: size.most_in_zone(),
            surge_nodes: size.surge_per_zone,
            sure_nodes: size.sure_in_subnet(1),
            per_node,
        };
        Some((place, share))
    }
}
