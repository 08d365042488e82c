//! The walk itself: a path is followed as AWS follows it, hop by hop, until it arrives or ends.
//!
//! Names first (the private zone only with private access, endpoints' private names only with both DNS
//! attributes), then the longest matching route, then the gateway, then security groups, then the list of
//! the public endpoint with the address as it is after translation. The way back counts where it can fail:
//! security groups and NAT gateways let answers through by themselves, routes to other networks do not.

use super::coredns::{self, CoreDns};
use super::facts::{API_STAND_IN, EndpointRef, Facts, INTERNET_STAND_IN, Leads, SERVICE_STAND_IN};
use super::groups::{APPLICATION, DNS, HTTPS, KUBELET, Party};
use super::{Hop, HopState, Place, Seen, Source, Step, Target, is_open_to_all};
use crate::catalog::services::{AwsService, service};
use crate::design::{
    Design, Flow, GroupRole, IpFamily, LoadBalancerId, NatGatewayId, NetworkId, NetworkKind, NodegroupId,
    Protocol, RouteTarget, Scheme, Subnet, SubnetId, VpcEndpointKind,
};
use crate::net::Cidr;
use std::net::Ipv4Addr;

/// How a path leaves or stays, in a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// Inside the VPC.
    #[default]
    Inside,
    /// Over the private endpoint of the Kubernetes API.
    Private,
    /// Over an interface endpoint.
    Endpoint,
    /// Over a gateway endpoint.
    GatewayEndpoint,
    /// Through a NAT gateway.
    Nat,
    /// Through the internet gateway, with a public address.
    Direct,
    /// Through the egress-only internet gateway.
    EgressOnly,
    /// Over a connected network.
    Network,
    /// From the internet.
    Internet,
    /// The resolver of the VPC.
    Resolver,
    /// CoreDNS.
    CoreDns,
}

/// Whether a path is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It is no question for this design.
    OutOfScope,
    /// It is.
    Open,
    /// It is if what the design does not state is so.
    Assumed,
    /// It is not, since another path is refused.
    Follows,
    /// It is not.
    Refused,
}

impl Verdict {
    /// Whether traffic arrives.
    #[must_use]
    pub fn is_reachable(self) -> bool {
        matches!(self, Self::Open | Self::Assumed)
    }
}

/// A path from one end to the other, as far as it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// From where.
    pub source: Source,
    /// To where.
    pub target: Target,
    /// What was decided on the way; the last one is where it ends.
    pub hops: Vec<Hop>,
    /// Whether it is open.
    pub verdict: Verdict,
    /// How it goes.
    pub way: Way,
}

impl Trace {
    /// The hop at which it ends, where it is not open.
    #[must_use]
    pub fn blocked_at(&self) -> Option<&Hop> {
        self.hops.iter().find(|hop| HopState::Follows <= hop.state)
    }

    /// The code of the rule that says why it is not open, or what it depends on.
    #[must_use]
    pub fn rule(&self, design: &Design) -> Option<&'static str> {
        let hop = self.blocked_at().or_else(|| self.hops.iter().find(|hop| hop.state == HopState::Assumed))?;
        hop.rule(design, self.source, self.target)
    }
}

/// The path from `source` to `target` in `design`.
#[must_use]
pub fn trace(design: &Design, source: Source, target: Target) -> Trace {
    trace_with(&Facts::of(design), source, target)
}

/// The path from `source` to `target`, with facts gathered before.
#[must_use]
pub fn trace_with(facts: &Facts, source: Source, target: Target) -> Trace {
    let mut walk = Walk { facts, source, hops: Vec::with_capacity(8), way: Way::Inside };
    let verdict = match walk.go(target) {
        Ok(()) if walk.hops.iter().any(|hop| hop.state == HopState::Assumed) => Verdict::Assumed,
        Ok(()) => Verdict::Open,
        Err(End::OutOfScope) => Verdict::OutOfScope,
        Err(End::Follows) => Verdict::Follows,
        Err(End::Refused) => Verdict::Refused,
    };
    Trace { source, target, hops: walk.hops, verdict, way: walk.way }
}

/// Why a walk stops.
enum End {
    OutOfScope,
    Follows,
    Refused,
}

type Walked = Result<(), End>;

struct Walk<'f, 'd> {
    facts: &'f Facts<'d>,
    source: Source,
    hops: Vec<Hop>,
    way: Way,
}

impl<'d> Walk<'_, 'd> {
    fn design(&self) -> &'d Design {
        self.facts.design
    }

    fn pass(&mut self, at: Place, step: Step) {
        self.hops.push(Hop { at, step, state: HopState::Passed });
    }

    fn assume(&mut self, at: Place, step: Step) {
        self.hops.push(Hop { at, step, state: HopState::Assumed });
    }

    fn refuse(&mut self, at: Place, step: Step) -> Walked {
        self.hops.push(Hop { at, step, state: HopState::Refused });
        Err(End::Refused)
    }

    fn go(&mut self, target: Target) -> Walked {
        match target {
            Target::KubeApi => self.reach_api(),
            Target::Internet => self.reach_internet(),
            Target::Dns => self.reach_dns(),
            Target::Images => self.reach_images(),
            Target::Service(service) => self.reach_service(service),
            Target::Nodes(group) => self.reach_nodes(group),
            Target::Pods(group) => self.reach_pods(group),
            Target::Subnet(subnet) => self.reach_subnet(subnet),
            Target::LoadBalancer(balancer) => self.reach_balancer(balancer),
        }
    }

    /// The source as security groups see it inside the VPC, and where it can have several the blocks of its
    /// addresses.
    fn party(&self) -> Option<(Party, Vec<Option<Cidr>>)> {
        let facts = self.facts;
        let party = match self.source {
            Source::Node(group, subnet) => facts.party(facts.node_role(group), Some(subnet)),
            Source::Pod(group, subnet) => facts.party(facts.node_role(group), Some(facts.pod_subnet(subnet))),
            Source::BranchPod(_, subnet) => facts.party(GroupRole::Pods, Some(facts.pod_subnet(subnet))),
            Source::Fargate(_, subnet) => facts.party(GroupRole::Cluster, Some(subnet)),
            Source::Bastion(subnet) => facts.party(GroupRole::Bastion, Some(subnet)),
            Source::ControlPlane => {
                let blocks = facts.control_plane.iter().map(|subnet| facts.block(*subnet)).collect();
                return Some((facts.party(GroupRole::Cluster, None), blocks));
            }
            Source::Network(network) => {
                let cidrs = self.design().networks.get(network).map(|record| record.cidrs.as_slice());
                let blocks = cidrs.unwrap_or_default().iter().map(|block| Some(*block)).collect();
                return Some((Party { role: None, block: None, is_inside: false }, blocks));
            }
            Source::Computer(_) => return None,
        };
        Some((party, Vec::new()))
    }

    /// Through the security groups of both ends; the other end is in any of `subnets`.
    fn groups(
        &mut self,
        to: Option<GroupRole>,
        subnets: impl Iterator<Item = SubnetId>,
        (protocol, port): (Protocol, u16),
    ) -> Walked {
        let Some((from, from_blocks)) = self.party() else { return Ok(()) };
        let facts = self.facts;
        if let Some(role) = from.role {
            let there = Party { role: to, block: None, is_inside: true };
            let blocks = subnets.map(|subnet| facts.block(subnet));
            if !facts.groups.allow_all(role, Flow::Egress, (protocol, port), there, blocks) {
                return self.refuse(Place::Group(role), Step::GroupRefusesOut { port });
            }
        }
        let Some(role) = to else { return Ok(()) };
        if !facts.groups.allow_all(role, Flow::Ingress, (protocol, port), from, from_blocks.into_iter()) {
            return self.refuse(Place::Group(role), Step::GroupRefusesIn { port });
        }
        self.pass(Place::Group(role), Step::GroupsAllow { port });
        Ok(())
    }

    /// Past the security group of the interface that sends out of the VPC to `address`: that of the node where
    /// addresses are translated to the node's. `None` is every address.
    fn group_lets_out(&mut self, address: Option<Ipv4Addr>) -> Walked {
        let role = match (self.source, self.exit()) {
            (Source::BranchPod(group, _), Some((_, true))) if address.is_some() => self.facts.node_role(group),
            _ => match self.party() {
                Some((Party { role: Some(role), .. }, _)) => role,
                _ => return Ok(()),
            },
        };
        let block = address.and_then(|address| Cidr::containing(address, 32));
        let to = Party { role: None, block, is_inside: false };
        if self.facts.groups.allow(role, Flow::Egress, Protocol::Tcp, HTTPS, to) {
            return Ok(());
        }
        self.refuse(Place::Group(role), Step::GroupRefusesOut { port: HTTPS })
    }

    /// Along the local route of the subnet that the source stands in.
    fn local(&mut self) {
        if let Some(subnet) = self.source.subnet() {
            let own = match self.source {
                Source::Pod(..) | Source::BranchPod(..) => self.facts.pod_subnet(subnet),
                _ => subnet,
            };
            self.pass(Place::Routes(own), Step::RouteLocal);
        }
    }

    /// Over the connection from another network, whose answers must find back from `subnets`.
    fn enter_from(&mut self, network: NetworkId, subnets: impl Iterator<Item = SubnetId>) -> Walked {
        self.way = Way::Network;
        self.pass(Place::Network(network), Step::NetworkConnects);
        for subnet in subnets {
            if !self.facts.returns_to(subnet, network) {
                return self.refuse(Place::Routes(subnet), Step::RouteNoReturn { network });
            }
        }
        Ok(())
    }

    /// The subnet whose route table decides about the way out, and whether addresses are translated to the
    /// node's on it.
    fn exit(&self) -> Option<(SubnetId, bool)> {
        let facts = self.facts;
        Some(match self.source {
            Source::Node(_, subnet) | Source::Fargate(_, subnet) | Source::Bastion(subnet) => (subnet, true),
            Source::Pod(_, subnet) if facts.is_snat_external => (facts.pod_subnet(subnet), false),
            Source::BranchPod(_, subnet) if facts.is_snat_external || facts.is_branch_strict => {
                (facts.pod_subnet(subnet), false)
            }
            Source::Pod(_, subnet) | Source::BranchPod(_, subnet) => (subnet, true),
            Source::Computer(_) | Source::Network(_) | Source::ControlPlane => return None,
        })
    }

    /// Out of the VPC to a public address; what the other side sees comes back.
    fn leave(&mut self, address: Ipv4Addr) -> Result<Seen, End> {
        let Some((subnet, is_node_address)) = self.exit() else { return Err(End::OutOfScope) };
        self.group_lets_out(Some(address))?;
        match self.facts.route(subnet, address) {
            Leads::Unknown => {
                self.assume(Place::Routes(subnet), Step::RouteUnknown);
                Ok(Seen::Unstated)
            }
            Leads::Local | Leads::Nowhere => {
                self.refuse(Place::Routes(subnet), Step::RouteNone)?;
                Ok(Seen::Unstated)
            }
            Leads::To(block, RouteTarget::InternetGateway) => {
                self.pass(Place::Routes(subnet), Step::RouteInternet { block });
                self.through_gateway(subnet, is_node_address)
            }
            Leads::To(block, RouteTarget::Nat(nat)) => {
                let home = self.design().nat_gateways.get(nat).and_then(|n| self.design().subnets.get(n.subnet));
                let own = self.design().subnets.get(subnet);
                let is_other_zone = home.map(|s| s.zone) != own.map(|s| s.zone);
                self.pass(Place::Routes(subnet), Step::RouteNat { block, is_other_zone });
                self.through_nat(nat, address)
            }
            Leads::To(block, RouteTarget::Network(network)) => {
                self.pass(Place::Routes(subnet), Step::RouteNetwork { block });
                let kind = self.design().networks.get(network).map(|record| record.kind);
                if kind == Some(NetworkKind::Peering) {
                    self.refuse(Place::Network(network), Step::NetworkNotTransitive)?;
                }
                self.way = Way::Network;
                self.assume(Place::Network(network), Step::NetworkNoWayOn);
                let ip = self.design().networks.get(network).and_then(|record| record.public_ip);
                Ok(ip.map_or(Seen::Unstated, Seen::Address))
            }
        }
    }

    fn through_gateway(&mut self, subnet: SubnetId, is_node_address: bool) -> Result<Seen, End> {
        let at = Place::InternetGateway;
        if !self.design().vpc.has_internet_gateway {
            self.refuse(at, Step::GatewayNotAttached)?;
        }
        if !is_node_address {
            self.refuse(at, Step::GatewayPodsOwn)?;
        }
        let gives_address = self.design().subnets.get(subnet).is_some_and(|s| s.has_public_ip_on_launch);
        // Fargate gives pods no public address, whatever the subnet says.
        if !gives_address || matches!(self.source, Source::Fargate(..)) {
            self.refuse(at, Step::GatewayNoPublicIp)?;
        }
        self.way = Way::Direct;
        self.pass(at, Step::GatewayPublic);
        Ok(Seen::OwnPublic)
    }

    fn through_nat(&mut self, nat: NatGatewayId, address: Ipv4Addr) -> Result<Seen, End> {
        let Some(record) = self.design().nat_gateways.get(nat) else { return Err(End::Refused) };
        let home = record.subnet;
        let seen = record.public_ip.map_or(Seen::UnstatedNat(nat), Seen::Address);
        let leads = self.facts.route(home, address);
        match leads {
            Leads::To(_, RouteTarget::InternetGateway) => {}
            Leads::Unknown => self.assume(Place::Routes(home), Step::RouteUnknown),
            _ => {
                self.refuse(Place::Nat(nat), Step::NatNotPublic { home })?;
            }
        }
        self.pass(Place::Nat(nat), Step::NatTranslates { seen });
        if !self.design().vpc.has_internet_gateway && leads != Leads::Unknown {
            self.refuse(Place::InternetGateway, Step::GatewayNotAttached)?;
        }
        self.way = Way::Nat;
        self.pass(Place::InternetGateway, Step::GatewayAfterNat);
        Ok(seen)
    }

    fn reach_api(&mut self) -> Walked {
        let access = &self.design().cluster.endpoint;
        match self.source {
            Source::ControlPlane => Err(End::OutOfScope),
            _ if !access.is_public && !access.is_private => self.refuse(Place::PublicEndpoint, Step::NoEndpointOn),
            Source::Computer(ip) => {
                if !access.is_public {
                    return self.refuse(Place::Names, Step::NamePrivateOnly);
                }
                self.pass(Place::Names, Step::NamePublic);
                self.way = Way::Internet;
                self.list(ip.map_or(Seen::Unstated, Seen::Address))
            }
            Source::Network(network) => self.reach_api_from(network),
            Source::Node(..)
            | Source::Pod(..)
            | Source::BranchPod(..)
            | Source::Fargate(..)
            | Source::Bastion(_) => self.reach_api_inside(),
        }
    }

    fn reach_api_from(&mut self, network: NetworkId) -> Walked {
        if self.design().cluster.endpoint.is_public {
            // Outside the VPC the name has its public addresses; they are reached over the other network's own way.
            self.pass(Place::Names, Step::NamePublic);
            self.way = Way::Internet;
            let ip = self.design().networks.get(network).and_then(|record| record.public_ip);
            return self.list(ip.map_or(Seen::Unstated, Seen::Address));
        }
        self.pass(Place::Names, Step::NamePrivateFromOutside);
        let facts = self.facts;
        self.enter_from(network, facts.control_plane.iter().copied())?;
        self.groups(Some(GroupRole::Cluster), std::iter::empty(), (Protocol::Tcp, HTTPS))?;
        self.pass(Place::PrivateEndpoint, Step::ApiInside);
        Ok(())
    }

    fn reach_api_inside(&mut self) -> Walked {
        let access = &self.design().cluster.endpoint;
        if !self.facts.has_dns_support {
            return self.refuse(Place::Names, Step::NameNoSupport);
        }
        let is_kubelet = matches!(self.source, Source::Node(..) | Source::Fargate(..));
        if !self.facts.has_dns_hostnames && (is_kubelet || !access.is_public) {
            return self.refuse(Place::Names, Step::NameNoHostnames);
        }
        if access.is_private && self.facts.has_private_names() {
            self.pass(Place::Names, Step::NamePrivate);
            self.local();
            let facts = self.facts;
            self.groups(Some(GroupRole::Cluster), facts.control_plane.iter().copied(), (Protocol::Tcp, HTTPS))?;
            self.way = Way::Private;
            self.pass(Place::PrivateEndpoint, Step::ApiInside);
            return Ok(());
        }
        self.pass(Place::Names, Step::NamePublic);
        let seen = self.leave(API_STAND_IN)?;
        self.list(seen)
    }

    /// Past the list of the public endpoint.
    fn list(&mut self, seen: Seen) -> Walked {
        let blocks = &self.design().cluster.endpoint.public_cidrs;
        let at = Place::PublicEndpoint;
        if is_open_to_all(blocks) {
            self.pass(at, Step::ListOpen);
            return Ok(());
        }
        match seen {
            Seen::Address(ip) if blocks.iter().any(|block| block.contains_ip(ip)) => {
                self.pass(at, Step::ListHolds { seen });
                Ok(())
            }
            Seen::Address(_) | Seen::OwnPublic => self.refuse(at, Step::ListLacks { seen }),
            Seen::UnstatedNat(_) | Seen::Unstated => {
                self.assume(at, Step::ListUnknown { seen });
                Ok(())
            }
        }
    }

    fn reach_internet(&mut self) -> Walked {
        if let Source::Network(_) | Source::Computer(_) | Source::ControlPlane = self.source {
            return Err(End::OutOfScope);
        }
        if self.goes_by_ipv6()? {
            return Ok(());
        }
        self.leave(INTERNET_STAND_IN)?;
        self.pass(Place::Internet, Step::InternetReached);
        Ok(())
    }

    /// Pods of an IPv6 cluster have addresses that need no translation; true where such a way leads out.
    fn goes_by_ipv6(&mut self) -> Result<bool, End> {
        let is_pod = matches!(self.source, Source::Pod(..) | Source::BranchPod(..) | Source::Fargate(..));
        let Some(subnet) = self.source.subnet() else { return Ok(false) };
        if !is_pod || self.design().cluster.ip_family != IpFamily::Ipv6 {
            return Ok(false);
        }
        let is_public = self.design().subnets.get(subnet).is_some_and(Subnet::is_public);
        let has_way = is_public && self.design().vpc.has_internet_gateway;
        if has_way || self.design().vpc.has_egress_only_gateway {
            self.group_lets_out(None)?;
        }
        if has_way {
            self.way = Way::Direct;
            self.pass(Place::Routes(subnet), Step::RouteEgressOnly);
            self.pass(Place::InternetGateway, Step::GatewayPublic);
        } else if self.design().vpc.has_egress_only_gateway {
            self.way = Way::EgressOnly;
            self.pass(Place::Routes(subnet), Step::RouteEgressOnly);
            self.pass(Place::EgressOnlyGateway, Step::EgressOnlyPasses);
        } else {
            return Ok(false);
        }
        self.pass(Place::Internet, Step::InternetReached);
        Ok(true)
    }

    fn reach_images(&mut self) -> Walked {
        let mut way = Way::Inside;
        // The node pulls the images of its pods, with its own address and group.
        if let Source::Pod(group, subnet) | Source::BranchPod(group, subnet) = self.source {
            self.source = Source::Node(group, subnet);
        }
        for key in ["ecr.api", "ecr.dkr", "s3"] {
            if let Some(service) = service(key) {
                self.reach_service(service)?;
            }
            // The image's way is named after the registry's.
            if key == "ecr.dkr" {
                way = self.way;
            }
        }
        self.way = way;
        Ok(())
    }

    fn reach_service(&mut self, service: &'static AwsService) -> Walked {
        match self.source {
            Source::Network(_) | Source::Computer(_) | Source::ControlPlane => return Err(End::OutOfScope),
            _ => {}
        }
        if !self.facts.has_dns_support {
            return self.refuse(Place::Names, Step::NameNoSupport);
        }
        let interface = self.facts.endpoint(service, VpcEndpointKind::Interface);
        if let Some(EndpointRef { id, record }) = interface
            && record.has_private_dns
            && self.facts.has_private_names()
        {
            self.pass(Place::Names, Step::NameEndpoint);
            self.local();
            let subnets = record.subnets.iter().copied();
            self.groups(Some(GroupRole::Endpoints), subnets, (Protocol::Tcp, HTTPS))?;
            self.way = Way::Endpoint;
            self.pass(Place::Endpoint(id, service.key), Step::EndpointReached);
            return Ok(());
        }
        self.pass(Place::Names, Step::NamePublic);
        if let Some((subnet, _)) = self.exit()
            && let Some(EndpointRef { id, .. }) = self.facts.gateway_endpoint(service, subnet)
        {
            // Its route leads to public addresses, and so the rules for these hold.
            self.group_lets_out(Some(SERVICE_STAND_IN))?;
            self.way = Way::GatewayEndpoint;
            self.pass(Place::Routes(subnet), Step::RouteEndpoint);
            self.pass(Place::Endpoint(id, service.key), Step::EndpointReached);
            return Ok(());
        }
        self.leave(SERVICE_STAND_IN)?;
        self.pass(Place::Internet, Step::ServiceReached);
        Ok(())
    }

    fn reach_dns(&mut self) -> Walked {
        match self.source {
            Source::Network(_) | Source::Computer(_) | Source::ControlPlane => return Err(End::OutOfScope),
            _ => {}
        }
        if matches!(self.source, Source::Pod(..) | Source::BranchPod(..) | Source::Fargate(..)) {
            self.reach_coredns()?;
        }
        if !self.facts.has_dns_support {
            return self.refuse(Place::Names, Step::NameNoSupport);
        }
        self.pass(Place::Names, Step::ResolverAnswers);
        if self.way == Way::Inside {
            self.way = Way::Resolver;
        }
        Ok(())
    }

    fn reach_coredns(&mut self) -> Walked {
        self.way = Way::CoreDns;
        let host = match coredns::place(self.facts) {
            CoreDns::On(host) => host,
            CoreDns::NotPlanned => return self.refuse(Place::CoreDns, Step::CoreDnsNotPlanned),
            CoreDns::Stuck(..) => {
                self.hops.push(Hop { at: Place::CoreDns, step: Step::CoreDnsMissing, state: HopState::Follows });
                return Err(End::Follows);
            }
        };
        self.local();
        let facts = self.facts;
        // CoreDNS is a pod: with custom networking its address is in the subnet of pods.
        let (role, group, subnet) = match host {
            Source::Node(group, subnet) => (facts.node_role(group), Some(group), Some(facts.pod_subnet(subnet))),
            _ => (GroupRole::Cluster, None, host.subnet()),
        };
        self.groups(Some(role), subnet.into_iter(), (Protocol::Udp, DNS))?;
        self.pass(Place::CoreDns, Step::CoreDnsAnswers { group });
        Ok(())
    }

    fn reach_nodes(&mut self, group: NodegroupId) -> Walked {
        if let Source::Computer(_) = self.source {
            return Err(End::OutOfScope);
        }
        let Some(record) = self.design().nodegroups.get(group) else { return Err(End::OutOfScope) };
        if let Source::Network(network) = self.source {
            self.enter_from(network, record.subnets.iter().copied())?;
        }
        self.local();
        let role = self.facts.node_role(group);
        self.groups(Some(role), record.subnets.iter().copied(), (Protocol::Tcp, KUBELET))?;
        self.pass(Place::Nodes(group), Step::KubeletReached);
        Ok(())
    }

    fn reach_pods(&mut self, group: NodegroupId) -> Walked {
        if let Source::Computer(_) = self.source {
            return self.refuse(Place::Pods(group), Step::PrivateAddress);
        }
        let Some(record) = self.design().nodegroups.get(group) else { return Err(End::OutOfScope) };
        let facts = self.facts;
        let subnets = record.subnets.iter().map(|id| facts.pod_subnet(*id));
        if let Source::Network(network) = self.source {
            self.enter_from(network, subnets.clone())?;
        }
        self.local();
        self.groups(Some(facts.node_role(group)), subnets, (Protocol::Tcp, APPLICATION))?;
        self.pass(Place::Pods(group), Step::PodReached);
        Ok(())
    }

    fn reach_subnet(&mut self, subnet: SubnetId) -> Walked {
        match self.source {
            Source::Computer(_) => return self.refuse(Place::Subnet(subnet), Step::PrivateAddress),
            Source::Network(network) => self.enter_from(network, std::iter::once(subnet))?,
            _ => {}
        }
        self.local();
        self.pass(Place::Subnet(subnet), Step::SubnetReached);
        Ok(())
    }

    fn reach_balancer(&mut self, id: LoadBalancerId) -> Walked {
        let at = Place::LoadBalancer(id);
        let Some(record) = self.design().load_balancers.get(id) else { return Err(End::OutOfScope) };
        let subnets: Vec<SubnetId> = record.subnets.iter().copied().collect();
        let Some(first) = subnets.first().copied() else { return self.refuse(at, Step::BalancerEmpty) };
        match (record.scheme, self.source) {
            (_, Source::ControlPlane) => return Err(End::OutOfScope),
            (Scheme::Internal, Source::Computer(_)) => return self.refuse(at, Step::BalancerInternal),
            (Scheme::Internal, Source::Network(network)) => self.enter_from(network, subnets.into_iter())?,
            (Scheme::Internal, _) => {
                self.local();
                self.groups(None, subnets.iter().copied(), (Protocol::Tcp, HTTPS))?;
            }
            (Scheme::InternetFacing, source) => {
                if matches!(source, Source::Computer(_) | Source::Network(_)) {
                    self.way = Way::Internet;
                    self.pass(Place::Names, Step::NamePublic);
                } else {
                    self.pass(Place::Names, Step::NamePublic);
                    self.leave(INTERNET_STAND_IN)?;
                }
                if let Some(subnet) = subnets.iter().copied().find(|id| !self.facts.is_led_out(*id)) {
                    return self.refuse(at, Step::BalancerNotPublic { subnet });
                }
                let is_stated = |id: &SubnetId| self.facts.route(*id, INTERNET_STAND_IN) != Leads::Unknown;
                if !self.design().vpc.has_internet_gateway && subnets.iter().any(is_stated) {
                    return self.refuse(Place::InternetGateway, Step::GatewayNotAttached);
                }
            }
        }
        self.pass(Place::Subnet(first), Step::RouteLocal);
        self.pass(at, Step::BalancerReached);
        Ok(())
    }
}
