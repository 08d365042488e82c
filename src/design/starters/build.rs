//! What the starting points are put together from.
//!
//! Edits of a starter cannot fail, and the tests say so: a refused one only leaves its part out.

use crate::collect::CollectInOrder;
use crate::design::{
    Cluster, Design, Edit, Kept, Nodegroup, PodUse, Route, Subnet, SubnetId, SubnetKind, Vpc, ZoneId,
};
use crate::net::Cidr;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The design after `edits`.
pub(super) fn with(design: Design, edits: &[Edit]) -> Design {
    design.edited(edits).unwrap_or(design)
}

/// All zones in their order.
pub(super) fn zones(design: &Design) -> Vec<ZoneId> {
    design.zones.ids().collect()
}

/// All public subnets, or all others.
pub(super) fn subnets(design: &Design, is_public: bool) -> BTreeSet<SubnetId> {
    design.subnets.iter().filter(|(_, s)| s.is_public() == is_public).map(|(id, _)| id).collect_set()
}

/// A VPC on `block` with a cluster of that name and no zone.
fn bare(name: &str, block: &str) -> Design {
    let design = with_vpc(Design::empty(), |vpc| vpc.cidrs = block.parse().into_iter().collect());
    with_cluster(design, |cluster| name.clone_into(&mut cluster.name))
}

/// A VPC on `block` with so many zones of the usual region.
pub(super) fn base(name: &str, block: &str, n_zones: usize) -> Design {
    with(bare(name, block), &vec![Edit::AddZone { name: None }; n_zones])
}

/// A VPC on `block` with these zones of `region`.
pub(super) fn base_in(name: &str, block: &str, region: &str, zones: &[&str]) -> Design {
    let design = with(bare(name, block), &[Edit::ChangeRegion { region: region.to_owned() }]);
    let add = |zone: &&str| Edit::AddZone { name: Some((*zone).to_owned()) };
    with(design, &zones.iter().map(add).collect::<Vec<_>>())
}

/// Changes the record of the VPC.
pub(super) fn with_vpc(mut design: Design, change: impl FnOnce(&mut Vpc)) -> Design {
    let mut vpc = design.vpc.as_ref().clone();
    change(&mut vpc);
    design.vpc = Arc::new(vpc);
    design
}

/// Changes the record of the cluster.
pub(super) fn with_cluster(mut design: Design, change: impl FnOnce(&mut Cluster)) -> Design {
    let mut cluster = design.cluster.as_ref().clone();
    change(&mut cluster);
    design.cluster = Arc::new(cluster);
    design
}

/// Adds one subnet of the kind to every zone.
pub(super) fn tier(design: Design, kind: SubnetKind, prefix_len: Option<u8>) -> Design {
    let edits: Vec<_> =
        zones(&design).into_iter().map(|zone| Edit::AddSubnet { zone, kind, prefix_len }).collect();
    with(design, &edits)
}

/// Adds a public and a private subnet to every zone, as eksctl carves them, and one NAT gateway.
pub(super) fn carved(design: Design) -> Design {
    let design = tier(design, SubnetKind::Public, None);
    nat_in_first(tier(design, SubnetKind::Private, None))
}

/// Adds a NAT gateway to the first public subnet.
pub(super) fn nat_in_first(design: Design) -> Design {
    let first = subnets(&design, true).into_iter().next();
    let edits: Vec<_> = first.map(|subnet| Edit::AddNatGateway { subnet }).into_iter().collect();
    with(design, &edits)
}

/// Adds a NAT gateway to the first public subnet of every zone.
pub(super) fn nat_in_each(design: Design) -> Design {
    let mut design = nat_in_first(design);
    for zone in zones(&design).into_iter().skip(1) {
        let first = design.subnets_in(zone).find(|(_, subnet)| subnet.is_public()).map(|(id, _)| id);
        let edits: Vec<_> = first.map(|subnet| Edit::AddNatGateway { subnet }).into_iter().collect();
        design = with(design, &edits);
    }
    design
}

/// Adds a node group in these subnets.
pub(super) fn group_in(
    design: Design,
    subnets: BTreeSet<SubnetId>,
    change: impl FnOnce(&mut Nodegroup),
) -> Design {
    let mut design = with(design, &[Edit::AddNodegroup { subnets }]);
    let last = design.nodegroups.ids().next_back();
    if let Some(id) = last {
        design.nodegroups.update(id, change);
    }
    design
}

/// Adds a node group in all subnets that are not public.
pub(super) fn group_in_private(design: Design, change: impl FnOnce(&mut Nodegroup)) -> Design {
    let subnets = subnets(&design, false);
    group_in(design, subnets, change)
}

/// Adds an add-on with that configuration.
pub(super) fn addon(design: Design, name: &str, configuration: Option<&str>) -> Design {
    let mut design = with(design, &[Edit::AddAddon { name: name.to_owned() }]);
    let last = design.addons.ids().next_back();
    if let Some(id) = last {
        design.addons.update(id, |addon| addon.configuration = configuration.map(str::to_owned));
    }
    design
}

/// Fewest, first and most nodes of a group.
pub(super) fn sizes(group: &mut Nodegroup, min: u32, desired: u32, max: u32) {
    (group.min_size, group.desired_size, group.max_size) = (min, desired, max);
}

/// A subnet's record.
pub(super) fn made_subnet(name: String, zone: ZoneId, cidr: Cidr, route: Route) -> Subnet {
    Subnet {
        name,
        zone,
        cidr: Some(cidr),
        existing_id: None,
        route,
        route_table: None,
        has_public_ip_on_launch: route == Route::InternetGateway,
        other_ips: 0,
        pod_use: PodUse::OwnNodes,
        kept: Kept::default(),
    }
}
