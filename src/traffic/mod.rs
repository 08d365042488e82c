//! Reachability: whether what stands in a subnet can reach the Kubernetes API and the internet.
//!
//! Below `rules`, which turn its answers into findings.
//! **Invariant:** answers come from routes, gateways and endpoint access alone, never from names.

use crate::design::{Design, Nodegroup, Route, Subnet, SubnetId};
use crate::net::Cidr;
use std::collections::BTreeSet;

/// How a subnet's nodes get out of the VPC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayOut {
    /// With public addresses of their own, through the internet gateway.
    Direct,
    /// Through a NAT gateway that itself has a way out.
    Nat,
    /// Not stated: an existing subnet of which the routes are not known.
    Unknown,
    /// Not at all.
    None(Blocked),
}

/// Why there is no way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocked {
    /// The subnet has no default route.
    NoRoute,
    /// The default route leads to the internet gateway, but nodes get no public address.
    NoPublicAddress,
    /// The NAT gateway stands in a subnet that has no route to the internet gateway.
    NatIsNotPublic,
}

/// The way out of `subnet`.
#[must_use]
pub fn way_out(design: &Design, subnet: &Subnet) -> WayOut {
    match subnet.route {
        Route::InternetGateway if subnet.has_public_ip_on_launch => WayOut::Direct,
        Route::InternetGateway => WayOut::None(Blocked::NoPublicAddress),
        Route::Nat(nat) => {
            let home = design.nat_gateways.get(nat).and_then(|nat| design.subnets.get(nat.subnet));
            if home.is_some_and(Subnet::is_public) { WayOut::Nat } else { WayOut::None(Blocked::NatIsNotPublic) }
        }
        Route::Isolated => WayOut::None(Blocked::NoRoute),
        Route::Unknown => WayOut::Unknown,
    }
}

/// How nodes in a subnet reach the Kubernetes API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiPath {
    /// Inside the VPC, through the private endpoint.
    Private,
    /// Over the internet, from addresses that the allow list can name.
    Public(WayOut),
    /// Not at all.
    None(ApiBlocked),
}

/// Why nodes do not reach the Kubernetes API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiBlocked {
    /// Both endpoints are off.
    NoEndpoint,
    /// The private endpoint is off, and the subnet has no way out to the public one.
    NoWayOut(Blocked),
    /// The private endpoint is on, but its name cannot be resolved in this VPC.
    NoDns,
}

/// The path from nodes in `subnet` to the Kubernetes API.
#[must_use]
pub fn api_path(design: &Design, subnet: &Subnet) -> ApiPath {
    let endpoint = &design.cluster.endpoint;
    let has_dns = design.vpc.has_dns_support && design.vpc.has_dns_hostnames;
    if endpoint.is_private && has_dns {
        return ApiPath::Private;
    }
    match way_out(design, subnet) {
        _ if !endpoint.is_public && endpoint.is_private => ApiPath::None(ApiBlocked::NoDns),
        _ if !endpoint.is_public => ApiPath::None(ApiBlocked::NoEndpoint),
        WayOut::None(why) => ApiPath::None(ApiBlocked::NoWayOut(why)),
        way => ApiPath::Public(way),
    }
}

/// The subnets of `group` whose nodes cannot reach the Kubernetes API, and why.
#[must_use]
pub fn locked_out(design: &Design, group: &Nodegroup) -> Vec<(SubnetId, ApiBlocked)> {
    cut_off(design, &group.subnets)
}

/// Those of `subnets` from which the Kubernetes API cannot be reached, and why.
#[must_use]
pub fn cut_off(design: &Design, subnets: &BTreeSet<SubnetId>) -> Vec<(SubnetId, ApiBlocked)> {
    let subnets = subnets.iter().filter_map(|id| Some((*id, design.subnets.get(*id)?)));
    subnets
        .filter_map(|(id, subnet)| match api_path(design, subnet) {
            ApiPath::None(why) => Some((id, why)),
            ApiPath::Private | ApiPath::Public(_) => None,
        })
        .collect()
}

/// Whether the public endpoint answers everyone.
#[must_use]
pub fn is_open_to_all(public_cidrs: &[Cidr]) -> bool {
    public_cidrs.is_empty() || public_cidrs.iter().any(|block| block.prefix_len() == 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use crate::design::{Edit, EndpointAccess};

    fn endpoint(design: &Design, is_public: bool, is_private: bool) -> Design {
        let mut cluster = design.cluster.as_ref().clone();
        cluster.endpoint = EndpointAccess { is_public, is_private, public_cidrs: Vec::new() };
        design.edited(&[Edit::SetCluster(cluster)]).unwrap()
    }

    #[test]
    fn every_way_out() {
        let mut design = Starter::Classic.design();
        let ids: Vec<_> = design.subnets.ids().collect();
        let way = |design: &Design, i: usize| way_out(design, design.subnets.get(ids[i]).unwrap());
        assert_eq!(way(&design, 0), WayOut::Direct);
        assert_eq!(way(&design, 3), WayOut::Nat);
        design.subnets.update(ids[0], |s| s.has_public_ip_on_launch = false);
        assert_eq!(way(&design, 0), WayOut::None(Blocked::NoPublicAddress));
        let lost = design.edited(&[Edit::SetInternetGateway(false)]).unwrap();
        assert_eq!(way(&lost, 3), WayOut::None(Blocked::NatIsNotPublic));
        let isolated = design.edited(&[Edit::SetRoute { id: ids[3], route: Route::Isolated }]).unwrap();
        assert_eq!(way(&isolated, 3), WayOut::None(Blocked::NoRoute));
    }

    /// The table of endpoint access in the EKS user guide, for a subnet with and without a way out.
    #[test]
    fn endpoint_access_decides_the_path() {
        let design = Starter::Classic.design();
        let id = design.subnets.ids().last().unwrap();
        let cut = design.edited(&[Edit::SetRoute { id, route: Route::Isolated }]).unwrap();
        let path = |d: &Design| api_path(d, d.subnets.get(id).unwrap());
        let table = [
            (true, false, ApiPath::Public(WayOut::Nat), ApiPath::None(ApiBlocked::NoWayOut(Blocked::NoRoute))),
            (true, true, ApiPath::Private, ApiPath::Private),
            (false, true, ApiPath::Private, ApiPath::Private),
            (false, false, ApiPath::None(ApiBlocked::NoEndpoint), ApiPath::None(ApiBlocked::NoEndpoint)),
        ];
        for (public, private, routed, unrouted) in table {
            assert_eq!(path(&endpoint(&design, public, private)), routed, "{public} {private}");
            assert_eq!(path(&endpoint(&cut, public, private)), unrouted, "{public} {private}");
        }
        let mut vpc = design.vpc.as_ref().clone();
        vpc.has_dns_hostnames = false;
        let no_dns = endpoint(&design, false, true).edited(&[Edit::SetVpc(vpc)]).unwrap();
        assert_eq!(path(&no_dns), ApiPath::None(ApiBlocked::NoDns));
    }
}
