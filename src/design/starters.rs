//! Starting points: whole designs that a person can take as they are.

use super::{Design, Edit, EndpointAccess, Nodegroup, NodegroupId, PodUse, Route, SubnetId, SubnetKind, ZoneId};
use crate::catalog::{eks, vpc};
use crate::collect::CollectInOrder;
use crate::net::Cidr;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A starting point of the gallery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Starter {
    /// Three zones, a public and a private subnet each, one NAT gateway: what eksctl makes by itself.
    Classic,
    /// Two zones and small blocks, for trying things out.
    Small,
    /// Three zones with a NAT gateway in each, small public and large private subnets.
    NatPerZone,
    /// No way out: private subnets and the private endpoint only.
    Private,
    /// Spot nodes beside on-demand ones, and a Fargate profile.
    Mixed,
    /// Too few addresses on purpose, for learning to read the findings.
    TooSmall,
    /// A VPC with nothing in it.
    Empty,
}

impl Starter {
    /// All starting points, in the order of the gallery.
    pub const ALL: [Self; 7] =
        [Self::Classic, Self::Small, Self::NatPerZone, Self::Private, Self::Mixed, Self::TooSmall, Self::Empty];

    /// The word for it in text ids and test ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Classic => "classic",
            Self::Small => "small",
            Self::NatPerZone => "nat-per-zone",
            Self::Private => "private",
            Self::Mixed => "mixed",
            Self::TooSmall => "too-small",
            Self::Empty => "empty",
        }
    }

    /// The design.
    #[must_use]
    pub fn design(self) -> Design {
        match self {
            Self::Classic => classic(),
            Self::Small => small(),
            Self::NatPerZone => nat_per_zone(),
            Self::Private => private(),
            Self::Mixed => mixed(),
            Self::TooSmall => too_small(),
            Self::Empty => Design::empty(),
        }
    }
}

/// Plans edits on a design under construction; the starters' own edits cannot fail, and their tests
/// say so, so that a refused one only leaves its part out.
fn with(design: Design, edits: &[Edit]) -> Design {
    design.edited(edits).unwrap_or(design)
}

fn zones(design: &Design) -> Vec<ZoneId> {
    design.zones.ids().collect()
}

fn subnets(design: &Design, is_public: bool) -> BTreeSet<SubnetId> {
    design.subnets.iter().filter(|(_, s)| s.is_public() == is_public).map(|(id, _)| id).collect_set()
}

/// A VPC on `block` with so many zones.
fn base(name: &str, block: &str, n_zones: usize) -> Design {
    let mut design = Design::empty();
    let mut vpc = design.vpc.as_ref().clone();
    vpc.cidrs = block.parse().into_iter().collect();
    design.vpc = Arc::new(vpc);
    let mut cluster = design.cluster.as_ref().clone();
    name.clone_into(&mut cluster.name);
    design.cluster = Arc::new(cluster);
    with(design, &vec![Edit::AddZone { name: None }; n_zones])
}

/// Adds one subnet of the kind to every zone.
fn tier(design: Design, kind: SubnetKind, prefix_len: Option<u8>) -> Design {
    let edits: Vec<_> =
        zones(&design).into_iter().map(|zone| Edit::AddSubnet { zone, kind, prefix_len }).collect();
    with(design, &edits)
}

fn nat_in_first(design: Design) -> Design {
    let first = subnets(&design, true).into_iter().next();
    let edits: Vec<_> = first.map(|subnet| Edit::AddNatGateway { subnet }).into_iter().collect();
    with(design, &edits)
}

fn group_in_private(design: Design, change: impl FnOnce(&mut Nodegroup)) -> Design {
    let subnets = subnets(&design, false);
    let mut design = with(design, &[Edit::AddNodegroup { subnets }]);
    let last: Option<NodegroupId> = design.nodegroups.ids().next_back();
    if let Some(id) = last {
        design.nodegroups.update(id, change);
    }
    design
}

fn classic() -> Design {
    let design = tier(base("my-cluster", "10.0.0.0/16", 3), SubnetKind::Public, None);
    let design = nat_in_first(tier(design, SubnetKind::Private, None));
    group_in_private(design, |_| {})
}

fn small() -> Design {
    let design = tier(base("sandbox", "10.0.0.0/22", 2), SubnetKind::Public, Some(26));
    let design = nat_in_first(tier(design, SubnetKind::Private, Some(24)));
    group_in_private(design, |group| {
        group.instance_types = vec!["t3.medium".to_owned()];
        (group.min_size, group.desired_size, group.max_size) = (1, 2, 3);
    })
}

fn nat_per_zone() -> Design {
    let design = tier(base("production", "10.0.0.0/16", 3), SubnetKind::Public, Some(24));
    let mut design = nat_in_first(tier(design, SubnetKind::Private, Some(19)));
    for subnet in subnets(&design, true).into_iter().skip(1) {
        design = with(design, &[Edit::AddNatGateway { subnet }]);
    }
    let design = with(
        design,
        &[Edit::AddLoadBalancer {
            kind: super::LoadBalancerKind::Application,
            scheme: super::Scheme::InternetFacing,
        }],
    );
    group_in_private(design, |group| {
        group.instance_types = vec!["m5.xlarge".to_owned()];
        (group.min_size, group.desired_size, group.max_size) = (3, 6, 30);
    })
}

fn private() -> Design {
    let design = tier(base("private", "10.0.0.0/16", 3), SubnetKind::Private, Some(19));
    let mut design = group_in_private(design, |_| {});
    let mut cluster = design.cluster.as_ref().clone();
    cluster.is_fully_private = true;
    cluster.endpoint = EndpointAccess { is_public: false, is_private: true, ..EndpointAccess::default() };
    design.cluster = Arc::new(cluster);
    design
}

fn mixed() -> Design {
    let design = tier(base("mixed", "10.0.0.0/16", 3), SubnetKind::Public, None);
    let design = nat_in_first(tier(design, SubnetKind::Private, None));
    let design = group_in_private(design, |group| "on-demand".clone_into(&mut group.name));
    let design = group_in_private(design, |group| {
        "spot".clone_into(&mut group.name);
        group.capacity = super::Capacity::Spot;
        group.instance_types = ["m5.large", "m5a.large", "m6i.large"].map(str::to_owned).to_vec();
        (group.min_size, group.desired_size, group.max_size) = (0, 3, 12);
    });
    let subnets = subnets(&design, false);
    with(design, &[Edit::AddFargateProfile { subnets }])
}

fn too_small() -> Design {
    let design = tier(base("too-small", "10.0.0.0/23", 3), SubnetKind::Public, Some(27));
    let design = nat_in_first(tier(design, SubnetKind::Private, Some(26)));
    group_in_private(design, |group| (group.min_size, group.desired_size, group.max_size) = (3, 6, 18))
}

/// A design with `factor` times the subnets and node groups of [`Starter::Classic`], for measuring.
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
                let name = format!("{word}-{}-{round}", super::query::short_zone_name(zone_name));
                let route =
                    if is_public { Route::InternetGateway } else { nat.map_or(Route::Isolated, Route::Nat) };
                let subnet = made_subnet(name, *zone, cidr, route);
                design.subnets.insert(id, subnet);
                if is_public && nat.is_none() {
                    let nat_id = super::NatGatewayId(design.take_id());
                    design
                        .nat_gateways
                        .insert(nat_id, super::NatGateway { name: "nat".to_owned(), subnet: id, public_ip: None });
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
            let nat_id = super::NatGatewayId(design.take_id());
            let record = super::NatGateway { name: "nat".to_owned(), subnet: id, public_ip: None };
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

fn made_subnet(name: String, zone: ZoneId, cidr: Cidr, route: Route) -> super::Subnet {
    super::Subnet {
        name,
        zone,
        cidr: Some(cidr),
        existing_id: None,
        route,
        route_table: None,
        has_public_ip_on_launch: route == Route::InternetGateway,
        other_ips: 0,
        pod_use: PodUse::OwnNodes,
        kept: super::Kept::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_starter_is_whole() {
        for starter in Starter::ALL {
            let design = starter.design();
            assert_eq!(design.check_invariants(), Vec::<String>::new(), "{starter:?}");
            let n_zones = design.zones.len();
            assert!(starter == Starter::Empty || design.subnets.len() >= n_zones && 2 <= n_zones, "{starter:?}");
            assert_eq!(design.nodegroups.is_empty(), starter == Starter::Empty, "{starter:?}");
        }
    }

    #[test]
    fn the_classic_pattern_is_what_eksctl_carves() {
        let design = classic();
        let blocks: Vec<_> = design.subnets.values().map(|s| s.cidr.unwrap().to_string()).collect();
        assert_eq!(
            blocks,
            ["10.0.0.0/19", "10.0.32.0/19", "10.0.64.0/19", "10.0.96.0/19", "10.0.128.0/19", "10.0.160.0/19"]
        );
        assert!(design.vpc.has_internet_gateway);
        let nat = design.nat_gateways.ids().next().unwrap();
        assert!(design.subnets.values().all(|s| s.is_public() || s.route == Route::Nat(nat)));
        assert_eq!(design.nodegroups.values().next().unwrap().subnets.len(), 3);
    }

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
