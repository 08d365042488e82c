//! What a walk asks of a design, gathered once for all paths of it.

use super::coredns::CoreDns;
use super::groups::{Groups, Party};
use crate::catalog::services::AwsService;
use crate::cni::settings;
use crate::design::{
    Design, GroupRole, NetworkId, NetworkKind, NodegroupId, NodegroupKind, PodUse, Route, RouteTarget, SubnetId,
    VpcEndpoint, VpcEndpointId, VpcEndpointKind, ZoneId,
};
use crate::net::Cidr;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

/// Stand-ins for public addresses that nobody knows beforehand: routes are looked up with them.
///
/// They lie in blocks that are on the internet and that no network of one's own has (RFC 7534, RFC 7535);
/// those for documentation stand in many a design.
pub(super) const API_STAND_IN: Ipv4Addr = Ipv4Addr::new(192, 31, 196, 44);
/// The stand-in for a service of AWS.
pub(super) const SERVICE_STAND_IN: Ipv4Addr = Ipv4Addr::new(192, 31, 196, 80);
/// The stand-in for anybody on the internet.
pub(super) const INTERNET_STAND_IN: Ipv4Addr = Ipv4Addr::new(192, 175, 48, 80);

/// The variable that turns source translation off.
///
/// # Sources
/// amazon-vpc-cni-k8s v1.23.1, `README.md`, read 2026-08-20.
const EXTERNAL_SNAT: &str = "AWS_VPC_K8S_CNI_EXTERNALSNAT";
/// The variable that says how pods with security groups of their own are separated. Source as [`EXTERNAL_SNAT`].
const ENFORCING_MODE: &str = "POD_SECURITY_GROUP_ENFORCING_MODE";

/// Where the longest matching route of a subnet leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leads {
    Local,
    To(Cidr, RouteTarget),
    Unknown,
    Nowhere,
}

/// A VPC endpoint in effect: drawn, or made by eksctl.
#[derive(Clone, Copy, Debug)]
pub(super) struct EndpointRef<'a> {
    pub(super) id: Option<VpcEndpointId>,
    pub(super) record: &'a VpcEndpoint,
}

/// A design with what its paths depend on.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    pub(super) design: &'a Design,
    pub(super) groups: Groups<'a>,
    implied: Vec<VpcEndpoint>,
    pub(super) has_dns_support: bool,
    pub(super) has_dns_hostnames: bool,
    /// Whether pods keep their own address on the way out of the VPC.
    pub(super) is_snat_external: bool,
    /// Whether pods with groups of their own keep theirs.
    pub(super) is_branch_strict: bool,
    /// With custom networking: the subnet of the pods of each zone.
    pod_subnets: BTreeMap<ZoneId, SubnetId>,
    /// The subnets of the control plane's interfaces.
    pub(super) control_plane: Vec<SubnetId>,
    /// Where CoreDNS runs, once it was asked for.
    pub(super) coredns: OnceCell<CoreDns>,
}

impl<'a> Facts<'a> {
    /// Gathers the facts of `design`.
    #[must_use]
    pub fn of(design: &'a Design) -> Self {
        let is = |name: &str, word: &str| {
            settings::variable(design, name).is_some_and(|value| value.trim().eq_ignore_ascii_case(word))
        };
        let mut pod_subnets = BTreeMap::new();
        if settings::of_design(design).settings.has_custom_networking {
            for (id, subnet) in design.subnets.iter().filter(|(_, s)| s.pod_use == PodUse::WholeZone) {
                pod_subnets.entry(subnet.zone).or_insert(id);
            }
        }
        Self {
            design,
            groups: Groups::of(design),
            implied: design.implied_endpoints(),
            has_dns_support: design.vpc.has_dns_support,
            has_dns_hostnames: design.vpc.has_dns_hostnames,
            is_snat_external: is(EXTERNAL_SNAT, "true") || is(EXTERNAL_SNAT, "1"),
            is_branch_strict: !is(ENFORCING_MODE, "standard"),
            pod_subnets,
            control_plane: design.control_plane_subnets().into_iter().collect(),
            coredns: OnceCell::new(),
        }
    }

    /// The same as if both DNS attributes were on: where they are off, that is one cause, and it hides others.
    #[must_use]
    pub fn beyond_names(design: &'a Design) -> Self {
        Self { has_dns_support: true, has_dns_hostnames: true, ..Self::of(design) }
    }

    /// The design that they are about.
    #[must_use]
    pub fn design(&self) -> &'a Design {
        self.design
    }

    /// Whether the routes of `subnet` lead to the internet gateway, as a NAT gateway or an internet-facing load
    /// balancer in it needs; routes that are not stated count as such.
    #[must_use]
    pub fn is_led_out(&self, subnet: SubnetId) -> bool {
        let leads = self.route(subnet, INTERNET_STAND_IN);
        matches!(leads, Leads::To(_, RouteTarget::InternetGateway) | Leads::Unknown)
    }

    /// The subnet that pods of nodes in `node_subnet` have their addresses in.
    pub(super) fn pod_subnet(&self, node_subnet: SubnetId) -> SubnetId {
        let zone = self.design.subnets.get(node_subnet).map(|subnet| subnet.zone);
        zone.and_then(|zone| self.pod_subnets.get(&zone)).copied().unwrap_or(node_subnet)
    }

    /// The security group on the nodes of a group and on their pods.
    pub(super) fn node_role(&self, group: NodegroupId) -> GroupRole {
        match self.design.nodegroups.get(group).map(|group| group.kind) {
            Some(NodegroupKind::SelfManaged) => GroupRole::Nodes,
            _ => GroupRole::Cluster,
        }
    }

    /// The block that addresses in a subnet lie in.
    pub(super) fn block(&self, subnet: SubnetId) -> Option<Cidr> {
        self.design.subnets.get(subnet).and_then(|subnet| subnet.cidr)
    }

    /// An interface in a subnet as security groups see it.
    pub(super) fn party(&self, role: GroupRole, subnet: Option<SubnetId>) -> Party {
        Party { role: Some(role), block: subnet.and_then(|id| self.block(id)), is_inside: true }
    }

    /// Whether both DNS attributes are on: private zones and private names of endpoints work then.
    pub(super) fn has_private_names(&self) -> bool {
        self.has_dns_support && self.has_dns_hostnames
    }

    /// The endpoint of that service and kind, if it stands anywhere.
    pub(super) fn endpoint(&self, service: &AwsService, kind: VpcEndpointKind) -> Option<EndpointRef<'_>> {
        let drawn = self.design.vpc_endpoints.iter().map(|(id, record)| EndpointRef { id: Some(id), record });
        let implied = self.implied.iter().map(|record| EndpointRef { id: None, record });
        drawn
            .chain(implied)
            .find(|e| e.record.kind == kind && e.record.service == service.key && !e.record.subnets.is_empty())
    }

    /// The gateway endpoint that the route table of `subnet` leads to.
    pub(super) fn gateway_endpoint(&self, service: &AwsService, subnet: SubnetId) -> Option<EndpointRef<'_>> {
        let endpoint = self.endpoint(service, VpcEndpointKind::Gateway)?;
        let table = self.design.subnets.get(subnet).and_then(|record| record.route_table);
        // A route stands in a table, and so serves every subnet of that table.
        let shares_table = |other: &SubnetId| {
            table.is_some() && self.design.subnets.get(*other).is_some_and(|record| record.route_table == table)
        };
        let is_led = endpoint.record.subnets.contains(&subnet) || endpoint.record.subnets.iter().any(shares_table);
        is_led.then_some(endpoint)
    }

    /// The longest matching route of `subnet` for `address`.
    pub(super) fn route(&self, subnet: SubnetId, address: Ipv4Addr) -> Leads {
        let design = self.design;
        let Some(record) = design.subnets.get(subnet) else { return Leads::Nowhere };
        // Local routes are the longest match in practice: a more specific route must lead to a middlebox.
        if design.vpc.cidrs.iter().any(|block| block.contains_ip(address)) {
            return Leads::Local;
        }
        let mut best: Option<(Cidr, RouteTarget)> = None;
        let mut offer = |block: Cidr, target: RouteTarget| {
            let is_longer = best.is_none_or(|(other, _)| other.prefix_len() < block.prefix_len());
            if block.contains_ip(address) && is_longer {
                best = Some((block, target));
            }
        };
        if let Some(table) = record.route_table.and_then(|id| design.route_tables.get(id)) {
            for route in &table.routes {
                offer(route.destination, route.target);
            }
        } else {
            // The default route that is drawn comes first: a network that claims all addresses does not replace it.
            match record.route {
                Route::InternetGateway => offer(Cidr::ALL, RouteTarget::InternetGateway),
                Route::Nat(nat) => offer(Cidr::ALL, RouteTarget::Nat(nat)),
                Route::Isolated | Route::Unknown => {}
            }
            for (id, network) in design.networks.iter() {
                for block in &network.cidrs {
                    offer(*block, RouteTarget::Network(id));
                }
            }
            if best.is_none() && record.route == Route::Unknown {
                return Leads::Unknown;
            }
        }
        best.map_or(Leads::Nowhere, |(block, target)| Leads::To(block, target))
    }

    /// Whether answers from `subnet` find back to every address of a connected network.
    pub(super) fn returns_to(&self, subnet: SubnetId, network: NetworkId) -> bool {
        let Some(record) = self.design.networks.get(network) else { return false };
        record.cidrs.iter().all(|block| {
            self.turns(subnet, *block).into_iter().all(|address| match self.route(subnet, address) {
                Leads::To(_, RouteTarget::Network(id)) => id == network,
                Leads::Unknown => true,
                // A block that is wider than the VPC: what the VPC has of it is not the network's.
                Leads::Local if record.kind != NetworkKind::Peering => {
                    self.design.vpc.cidrs.iter().any(|own| own.contains_ip(address) && !own.contains(*block))
                }
                Leads::To(..) | Leads::Local | Leads::Nowhere => false,
            })
        })
    }

    /// Addresses of `block`, one of each part that the routes of `subnet` treat alike.
    fn turns(&self, subnet: SubnetId, block: Cidr) -> Vec<Ipv4Addr> {
        let table = self.design.subnets.get(subnet).and_then(|record| record.route_table);
        let routes = table.and_then(|id| self.design.route_tables.get(id)).into_iter().flat_map(|t| &t.routes);
        let networks = self.design.networks.values().flat_map(|network| &network.cidrs);
        let others = routes.map(|route| &route.destination).chain(networks).chain(&self.design.vpc.cidrs);
        let inside = others.filter(|other| block.contains(**other));
        let starts = inside.flat_map(|other| {
            let after = other.last_bits().checked_add(1).map(Ipv4Addr::from_bits);
            [Some(other.first()), after.filter(|address| block.contains_ip(*address))]
        });
        [block.first()].into_iter().chain(starts.flatten()).collect()
    }
}
