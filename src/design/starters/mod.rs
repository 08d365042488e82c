//! Starting points: whole designs that a person can take as they are.

mod addresses;
mod build;
mod measure;
mod nodes;
mod whole;

pub use measure::{enlarged, path_sized, quota_sized};

use super::Design;

/// A starting point of the gallery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Starter {
    /// Three zones, a public and a private subnet each, one NAT gateway: what eksctl makes by itself.
    Classic,
    /// Two zones and small blocks, for trying things out.
    Small,
    /// Three zones with a NAT gateway in each, small public and large private subnets.
    NatPerZone,
    /// No way out: private subnets, the private endpoint only, and the VPC endpoints that it needs.
    Private,
    /// As many subnets as a VPC may have by default, and two dozen node groups.
    Large,
    /// Pods and services on IPv6.
    Ipv6,
    /// Pods on a block of their own in 100.64.0.0/10, nodes on small ones.
    CustomNetworking,
    /// Whole /28 prefixes for nodes, so that many more pods fit on each.
    PrefixDelegation,
    /// Spot nodes beside on-demand ones, and a Fargate profile.
    Mixed,
    /// Linux, Windows, spot and GPU nodes.
    WindowsAndGpu,
    /// No nodes: all pods on Fargate.
    Fargate,
    /// Self-managed nodes in a local zone.
    LocalZone,
    /// Too few addresses on purpose, for learning to read the findings.
    TooSmall,
    /// A VPC with nothing in it.
    Empty,
}

/// What the starting points of a part of the gallery differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StarterGroup {
    /// Size and ways out.
    Network,
    /// Where pods get their addresses.
    Addresses,
    /// What runs the pods.
    Nodes,
    /// For learning, and for those who draw it all themselves.
    Other,
}

impl StarterGroup {
    /// All parts, in the order of the gallery.
    pub const ALL: [Self; 4] = [Self::Network, Self::Addresses, Self::Nodes, Self::Other];

    /// Its starting points.
    pub fn starters(self) -> impl Iterator<Item = Starter> {
        Starter::ALL.into_iter().filter(move |starter| starter.group() == self)
    }
}

impl Starter {
    /// All starting points, in the order of the gallery.
    pub const ALL: [Self; 14] = [
        Self::Classic,
        Self::Small,
        Self::NatPerZone,
        Self::Private,
        Self::Large,
        Self::Ipv6,
        Self::CustomNetworking,
        Self::PrefixDelegation,
        Self::Mixed,
        Self::WindowsAndGpu,
        Self::Fargate,
        Self::LocalZone,
        Self::TooSmall,
        Self::Empty,
    ];

    /// The word for it in text ids and test ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Classic => "classic",
            Self::Small => "small",
            Self::NatPerZone => "nat-per-zone",
            Self::Private => "private",
            Self::Large => "large",
            Self::Ipv6 => "ipv6",
            Self::CustomNetworking => "custom-networking",
            Self::PrefixDelegation => "prefix-delegation",
            Self::Mixed => "mixed",
            Self::WindowsAndGpu => "windows-gpu",
            Self::Fargate => "fargate",
            Self::LocalZone => "local-zone",
            Self::TooSmall => "too-small",
            Self::Empty => "empty",
        }
    }

    /// The part of the gallery that it stands in.
    #[must_use]
    pub fn group(self) -> StarterGroup {
        match self {
            Self::Classic | Self::Small | Self::NatPerZone | Self::Private | Self::Large => StarterGroup::Network,
            Self::Ipv6 | Self::CustomNetworking | Self::PrefixDelegation => StarterGroup::Addresses,
            Self::Mixed | Self::WindowsAndGpu | Self::Fargate | Self::LocalZone => StarterGroup::Nodes,
            Self::TooSmall | Self::Empty => StarterGroup::Other,
        }
    }

    /// The design.
    #[must_use]
    pub fn design(self) -> Design {
        match self {
            Self::Classic => whole::classic(),
            Self::Small => whole::small(),
            Self::NatPerZone => whole::nat_per_zone(),
            Self::Private => whole::private(),
            Self::Large => whole::large(),
            Self::Ipv6 => addresses::ipv6(),
            Self::CustomNetworking => addresses::custom_networking(),
            Self::PrefixDelegation => addresses::prefix_delegation(),
            Self::Mixed => nodes::mixed(),
            Self::WindowsAndGpu => nodes::windows_and_gpu(),
            Self::Fargate => nodes::fargate(),
            Self::LocalZone => nodes::local_zone(),
            Self::TooSmall => whole::too_small(),
            Self::Empty => Design::empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::{Capacity, IpFamily, NodegroupKind, PodUse, Route, ZoneKind};

    #[test]
    fn every_starter_is_whole() {
        for starter in Starter::ALL {
            let design = starter.design();
            assert_eq!(design.check_invariants(), Vec::<String>::new(), "{starter:?}");
            let n_zones = design.zones.len();
            assert!(starter == Starter::Empty || design.subnets.len() >= n_zones && 2 <= n_zones, "{starter:?}");
            let has_pods = !design.nodegroups.is_empty() || !design.fargate_profiles.is_empty();
            assert_eq!(has_pods, starter != Starter::Empty, "{starter:?}");
            assert!(design.nodegroups.values().all(|group| !group.subnets.is_empty()), "{starter:?}");
        }
    }

    #[test]
    fn every_starter_stands_in_one_part_of_the_gallery() {
        let grouped: Vec<Starter> = StarterGroup::ALL.into_iter().flat_map(StarterGroup::starters).collect();
        assert_eq!(grouped, Starter::ALL);
    }

    #[test]
    fn the_classic_pattern_is_what_eksctl_carves() {
        let design = Starter::Classic.design();
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

    /// Each is what its name says, by its records alone.
    #[test]
    fn starters_are_what_they_are_called() {
        let design = Starter::Large.design();
        assert_eq!((design.subnets.len(), design.nodegroups.len(), design.nat_gateways.len()), (200, 24, 4));
        assert!(design.nodegroups.values().all(|group| group.subnets.len() == 8));

        let design = Starter::Ipv6.design();
        assert!(design.cluster.ip_family == IpFamily::Ipv6 && design.vpc.has_egress_only_gateway);

        let design = Starter::CustomNetworking.design();
        let pods: Vec<_> = design.subnets.values().filter(|s| s.pod_use == PodUse::WholeZone).collect();
        let lines: Vec<String> = pods.iter().map(|s| format!("{} {}", s.name, s.cidr.unwrap())).collect();
        assert_eq!(lines, ["pods-1a 100.64.0.0/18", "pods-1c 100.64.64.0/18", "pods-1d 100.64.128.0/18"]);
        let nodes = &design.nodegroups.values().next().unwrap().subnets;
        assert!(nodes.iter().all(|id| design.subnets.get(*id).unwrap().pod_use == PodUse::OwnNodes));

        let design = Starter::Fargate.design();
        assert_eq!((design.nodegroups.len(), design.fargate_profiles.len()), (0, 2));

        let design = Starter::WindowsAndGpu.design();
        let groups: Vec<_> = design.nodegroups.values().collect();
        assert!(groups.iter().any(|g| g.ami_family.starts_with("Windows")));
        assert!(groups.iter().any(|g| g.capacity == Capacity::Spot && 1 < g.instance_types.len()));
        let has_gpu = |name: &String| crate::catalog::instance_type(name).is_some_and(|row| 0 < row.gpus);
        assert!(groups.iter().any(|g| g.instance_types.iter().all(has_gpu)));

        let design = Starter::LocalZone.design();
        let is_local = |id| design.zones.get(id).unwrap().kind == ZoneKind::Local;
        for group in design.nodegroups.values() {
            let is_own = group.kind == NodegroupKind::SelfManaged;
            assert!(group.subnets.iter().all(|id| is_local(design.subnets.get(*id).unwrap().zone) == is_own));
        }
        assert_eq!(Starter::Private.design().implied_endpoints().len(), 5);
    }
}
