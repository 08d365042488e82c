//! Large designs, for measuring.

use super::build::{base, made_subnet, zones};
use crate::catalog::{eks, vpc};
use crate::design::query::short_zone_name;
use crate::design::{Design, NatGateway, NatGatewayId, Nodegroup, NodegroupId, Route, SubnetId};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A design with `factor` times the subnets and node groups of [`super::Starter::Classic`], for measuring.
///
/// Three zones with `factor` public and `factor` private subnets each, and `factor` node groups.
#[must_use]
pub fn enlarged(factor: u32) -> Design {
    let mut design = base("large", "10.0.0.0/16", 3);
    let mut vpc = design.vpc.as_ref().clone();
    vpc.has_internet_gateway = true;
    design.vpc = Arc::new(vpc);
    let Some(pool) = design.primary_cidr() else { return design };
    // The longest prefix that gives 6 blocks per unit of `factor`.
    let n_blocks = u64::from(factor).saturating_mul(6);
    let prefix_len = (pool.prefix_len()..=28).find(|len| n_blocks <= pool.n_ips() >> 32_u8.saturating_sub(*len));
    let mut blocks = prefix_len.map(|len| pool.split(len)).into_iter().flatten();
    let zones = zones(&design);
    let mut nat = None;
    for round in 0..factor {
        let mut group_subnets = BTreeSet::new();
        for is_public in [true, false] {
            for zone in &zones {
                let Some(cidr) = blocks.next() else { return design };
                let id = SubnetId(design.take_id());
                let word = if is_public { "public" } else { "private" };
                let zone_name = design.zones.get(*zone).map_or("", |z| z.name.as_str());
                let name = format!("{word}-{}-{round}", short_zone_name(zone_name));
                let route =
                    if is_public { Route::InternetGateway } else { nat.map_or(Route::Isolated, Route::Nat) };
                let subnet = made_subnet(name, *zone, cidr, route);
                design.subnets.insert(id, subnet);
                if is_public && nat.is_none() {
                    let nat_id = NatGatewayId(design.take_id());
                    design
                        .nat_gateways
                        .insert(nat_id, NatGateway { name: "nat".to_owned(), subnet: id, public_ip: None });
                    nat = Some(nat_id);
                }
                if !is_public {
                    group_subnets.insert(id);
                }
            }
        }
        let id = NodegroupId(design.take_id());
        let group = Nodegroup { name: format!("workers-{round}"), subnets: group_subnets, ..Nodegroup::default() };
        design.nodegroups.insert(id, group);
    }
    design
}

/// The largest cluster that the default quotas allow, for measuring: 30 node groups of 450 nodes, each over
/// all of 200 subnets.
///
/// Quotas: [`eks::MAX_MANAGED_NODEGROUPS`], [`eks::MAX_NODES_PER_NODEGROUP`] and [`vpc::SUBNETS_PER_VPC`].
#[must_use]
pub fn quota_sized() -> Design {
    /// Instance types that the groups take in turn.
    const TYPES: [&str; 5] = ["m5.large", "c5.xlarge", "m5.4xlarge", "r5.2xlarge", "t3.medium"];
    let mut design = base("quota-sized", "10.0.0.0/16", 3);
    let Some(pool) = design.primary_cidr() else { return design };
    let zones = zones(&design);
    let mut subnets = BTreeSet::new();
    for (i, cidr) in pool.split(24).take(vpc::SUBNETS_PER_VPC).enumerate() {
        let Some(zone) = zones.get(i.checked_rem(zones.len()).unwrap_or(0)) else { continue };
        let id = SubnetId(design.take_id());
        design.subnets.insert(id, made_subnet(format!("private-{i}"), *zone, cidr, Route::Isolated));
        subnets.insert(id);
    }
    for i in 0..eks::MAX_MANAGED_NODEGROUPS {
        let id = NodegroupId(design.take_id());
        let kind = TYPES.get(i.checked_rem(TYPES.len()).unwrap_or(0)).copied().unwrap_or("m5.large");
        let group = Nodegroup {
            name: format!("workers-{i}"),
            instance_types: vec![kind.to_owned()],
            desired_size: eks::MAX_NODES_PER_NODEGROUP / 2,
            max_size: eks::MAX_NODES_PER_NODEGROUP,
            subnets: subnets.clone(),
            ..Nodegroup::default()
        };
        design.nodegroups.insert(id, group);
    }
    design
}

/// A design with many paths, for measuring: as many subnets as the default quota allows, half of them public, and
/// 100 node groups, each over all private ones.
///
/// Quota: [`vpc::SUBNETS_PER_VPC`].
#[must_use]
pub fn path_sized() -> Design {
    /// Node groups; more than one cluster may have, as several designs in one.
    const N_GROUPS: u32 = 100;
    let mut design = base("path-sized", "10.0.0.0/16", 3);
    let mut vpc = design.vpc.as_ref().clone();
    vpc.has_internet_gateway = true;
    design.vpc = Arc::new(vpc);
    let mut cluster = design.cluster.as_ref().clone();
    cluster.endpoint.is_private = false;
    design.cluster = Arc::new(cluster);
    let Some(pool) = design.primary_cidr() else { return design };
    let zones = zones(&design);
    let mut private = BTreeSet::new();
    let mut nat = None;
    for (i, cidr) in pool.split(24).take(vpc::SUBNETS_PER_VPC).enumerate() {
        let Some(zone) = zones.get(i.checked_rem(zones.len()).unwrap_or(0)) else { continue };
        let id = SubnetId(design.take_id());
        let is_public = i.is_multiple_of(2);
        let route = if is_public { Route::InternetGateway } else { nat.map_or(Route::Isolated, Route::Nat) };
        let word = if is_public { "public" } else { "private" };
        design.subnets.insert(id, made_subnet(format!("{word}-{i}"), *zone, cidr, route));
        if is_public && nat.is_none() {
            let nat_id = NatGatewayId(design.take_id());
            let record = NatGateway { name: "nat".to_owned(), subnet: id, public_ip: None };
            design.nat_gateways.insert(nat_id, record);
            nat = Some(nat_id);
        }
        if !is_public {
            private.insert(id);
        }
    }
    for i in 0..N_GROUPS {
        let id = NodegroupId(design.take_id());
        let group = Nodegroup { name: format!("workers-{i}"), subnets: private.clone(), ..Nodegroup::default() };
        design.nodegroups.insert(id, group);
    }
    design
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn the_largest_cluster_is_as_large_as_quotas_allow() {
        let design = quota_sized();
        assert_eq!((design.subnets.len(), design.nodegroups.len()), (200, 30));
        assert!(design.nodegroups.values().all(|g| g.max_size == 450 && g.subnets.len() == 200));
        assert_eq!(design.check_invariants(), Vec::<String>::new());
    }

    #[test]
    fn an_enlarged_design_has_the_size_asked_for() {
        let design = enlarged(100);
        assert_eq!((design.subnets.len(), design.nodegroups.len()), (600, 100));
        assert_eq!(design.check_invariants(), Vec::<String>::new());
    }
}
