//! The hops of a path: where it is decided, what is decided, and why, in words.

use super::needs::{is_meant_to_stay_inside, needs};
use super::{Source, Target, hidden_blocks};
use crate::design::{
    Design, Entity, GroupRole, LoadBalancerId, NatGatewayId, NetworkId, NodegroupId, NodegroupKind, SubnetId,
    VpcEndpointId,
};
use crate::msg;
use crate::net::Cidr;
use crate::words::Message;
use std::net::Ipv4Addr;

/// Where something is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Name resolution.
    Names,
    /// The route table of a subnet.
    Routes(SubnetId),
    /// A NAT gateway.
    Nat(NatGatewayId),
    /// The internet gateway.
    InternetGateway,
    /// The egress-only internet gateway.
    EgressOnlyGateway,
    /// A VPC endpoint; `None` for one that eksctl makes.
    Endpoint(Option<VpcEndpointId>, &'static str),
    /// A connected network.
    Network(NetworkId),
    /// The security group of a role.
    Group(GroupRole),
    /// The public endpoint of the Kubernetes API.
    PublicEndpoint,
    /// The private endpoint: the control plane's interfaces in the VPC.
    PrivateEndpoint,
    /// CoreDNS.
    CoreDns,
    /// A load balancer.
    LoadBalancer(LoadBalancerId),
    /// The nodes of a group.
    Nodes(NodegroupId),
    /// The pods of a group.
    Pods(NodegroupId),
    /// A subnet.
    Subnet(SubnetId),
    /// The internet, or a service on it.
    Internet,
    /// The source itself.
    Start,
}

impl Place {
    /// Its name.
    #[must_use]
    pub fn label(self, design: &Design) -> Message {
        let name = |entity: Entity| design.name_of(entity).to_owned();
        match self {
            Self::Names => msg!("place-names"),
            Self::Routes(id) => msg!("place-routes", subnet = name(id.into())),
            Self::Nat(id) => msg!("place-nat", nat = name(id.into())),
            Self::InternetGateway => msg!("place-internet-gateway"),
            Self::EgressOnlyGateway => msg!("place-egress-only"),
            Self::Endpoint(_, service) => msg!("place-endpoint", service = service),
            Self::Network(id) => msg!("place-network", network = name(id.into())),
            Self::Group(role) => msg!("place-group", role = role_name(role)),
            Self::PublicEndpoint => msg!("place-public-endpoint"),
            Self::PrivateEndpoint => msg!("place-private-endpoint"),
            Self::CoreDns => msg!("place-coredns"),
            Self::LoadBalancer(id) => msg!("place-load-balancer", balancer = name(id.into())),
            Self::Nodes(id) => msg!("place-nodes", group = name(id.into())),
            Self::Pods(id) => msg!("place-pods", group = name(id.into())),
            Self::Subnet(id) => msg!("place-subnet", subnet = name(id.into())),
            Self::Internet => msg!("place-internet"),
            Self::Start => msg!("place-start"),
        }
    }

    /// The thing of the design that it is drawn at.
    #[must_use]
    pub fn entity(self) -> Option<Entity> {
        match self {
            Self::Routes(id) | Self::Subnet(id) => Some(id.into()),
            Self::Nat(id) => Some(id.into()),
            Self::InternetGateway | Self::Internet | Self::EgressOnlyGateway => Some(Entity::InternetGateway),
            Self::Network(id) => Some(id.into()),
            Self::PublicEndpoint | Self::PrivateEndpoint => Some(Entity::Cluster),
            Self::LoadBalancer(id) => Some(id.into()),
            Self::Nodes(id) | Self::Pods(id) => Some(id.into()),
            Self::Names | Self::Endpoint(..) | Self::Group(_) | Self::CoreDns | Self::Start => None,
        }
    }
}

/// The name of a security group's role.
#[must_use]
pub fn role_name(role: GroupRole) -> Message {
    match role {
        GroupRole::Cluster => msg!("role-cluster"),
        GroupRole::Nodes => msg!("role-nodes"),
        GroupRole::Pods => msg!("role-pods"),
        GroupRole::Endpoints => msg!("role-endpoints"),
        GroupRole::Bastion => msg!("role-bastion"),
    }
}

/// The address that the other side sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Seen {
    /// This one.
    Address(Ipv4Addr),
    /// The Elastic IP address of a NAT gateway, which the design does not state.
    UnstatedNat(NatGatewayId),
    /// A public address of the instance's own, which changes with every instance.
    OwnPublic,
    /// An address that nobody stated.
    Unstated,
}

/// What is decided at a hop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The name has public addresses.
    NamePublic,
    /// The private zone answers with private addresses.
    NamePrivate,
    /// An endpoint's private name answers.
    NameEndpoint,
    /// The name has private addresses everywhere.
    NamePrivateFromOutside,
    /// DNS support is off.
    NameNoSupport,
    /// DNS hostnames are off.
    NameNoHostnames,
    /// The name has private addresses, seen from the internet.
    NamePrivateOnly,
    /// Both endpoints are off.
    NoEndpointOn,
    /// The local route fits.
    RouteLocal,
    /// The longest route leads to the internet gateway.
    RouteInternet {
        /// The block of the route.
        block: Cidr,
    },
    /// The longest route leads to a NAT gateway.
    RouteNat {
        /// The block of the route.
        block: Cidr,
        /// Whether it stands in another zone.
        is_other_zone: bool,
    },
    /// The route of a gateway endpoint fits.
    RouteEndpoint,
    /// The longest route leads to a connected network.
    RouteNetwork {
        /// The block of the route.
        block: Cidr,
    },
    /// The route for IPv6 leads out.
    RouteEgressOnly,
    /// The routes are not stated.
    RouteUnknown,
    /// No route fits.
    RouteNone,
    /// No route leads back.
    RouteNoReturn {
        /// The network.
        network: NetworkId,
    },
    /// The address is translated.
    NatTranslates {
        /// What the other side sees.
        seen: Seen,
    },
    /// The NAT gateway has no way out.
    NatNotPublic {
        /// The subnet of the NAT gateway.
        home: SubnetId,
    },
    /// The source has a public address.
    GatewayPublic,
    /// The NAT gateway has a public address.
    GatewayAfterNat,
    /// The source has no public address.
    GatewayNoPublicIp,
    /// Pods keep their private address.
    GatewayPodsOwn,
    /// No internet gateway is attached.
    GatewayNotAttached,
    /// The egress-only gateway lets out.
    EgressOnlyPasses,
    /// The network is connected.
    NetworkConnects,
    /// Peering leads no farther.
    NetworkNotTransitive,
    /// How it goes on is not part of the design.
    NetworkNoWayOn,
    /// Both security groups let through.
    GroupsAllow {
        /// The port.
        port: u16,
    },
    /// The security group lets nothing out there.
    GroupRefusesOut {
        /// The port.
        port: u16,
    },
    /// The security group lets nothing in from there.
    GroupRefusesIn {
        /// The port.
        port: u16,
    },
    /// The public endpoint answers everyone.
    ListOpen,
    /// The address is on the list.
    ListHolds {
        /// What the other side sees.
        seen: Seen,
    },
    /// Whether the address is on the list is not stated.
    ListUnknown {
        /// What the other side sees.
        seen: Seen,
    },
    /// The address is not on the list.
    ListLacks {
        /// What the other side sees.
        seen: Seen,
    },
    /// The Kubernetes API answers inside the VPC.
    ApiInside,
    /// A service answers at a public address.
    ServiceReached,
    /// A service answers through its endpoint.
    EndpointReached,
    /// The internet is reached.
    InternetReached,
    /// The resolver of the VPC answers.
    ResolverAnswers,
    /// CoreDNS answers.
    CoreDnsAnswers {
        /// The group that it runs on; `None` for Fargate.
        group: Option<NodegroupId>,
    },
    /// CoreDNS cannot start.
    CoreDnsMissing,
    /// Nothing can run CoreDNS.
    CoreDnsNotPlanned,
    /// The kubelet answers.
    KubeletReached,
    /// The pod answers.
    PodReached,
    /// The address is reached.
    SubnetReached,
    /// A private address, asked for from the internet.
    PrivateAddress,
    /// The load balancer answers.
    BalancerReached,
    /// An internal load balancer, asked for from the internet.
    BalancerInternal,
    /// An internet-facing load balancer in a private subnet.
    BalancerNotPublic {
        /// The subnet.
        subnet: SubnetId,
    },
    /// A load balancer without subnets.
    BalancerEmpty,
}

/// Whether a hop lets through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HopState {
    /// It does.
    Passed,
    /// It does if what the design does not state is so.
    Assumed,
    /// It does not, because something else is refused.
    Follows,
    /// It does not.
    Refused,
}

/// One hop of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hop {
    /// Where.
    pub at: Place,
    /// What.
    pub step: Step,
    /// Whether it lets through.
    pub state: HopState,
}

fn seen_text(design: &Design, seen: Seen) -> Message {
    match seen {
        Seen::Address(ip) => msg!("plain", text = ip.to_string()),
        Seen::UnstatedNat(nat) => msg!("seen-nat", nat = design.name_of(nat.into())),
        Seen::OwnPublic => msg!("seen-own-public"),
        Seen::Unstated => msg!("seen-unstated"),
    }
}

fn public_blocks(design: &Design) -> String {
    let blocks: Vec<String> = design.cluster.endpoint.public_cidrs.iter().map(ToString::to_string).collect();
    let shown: Vec<&str> = blocks.iter().take(3).map(String::as_str).collect();
    if 3 < blocks.len() { format!("{} …", shown.join(", ")) } else { shown.join(", ") }
}

impl Hop {
    /// Whether it stands on something that a list would have to hold.
    pub(super) fn rule_of_assumed(&self) -> bool {
        self.state == HopState::Assumed && matches!(self.step, Step::ListUnknown { .. })
    }

    /// Why it lets through or does not.
    #[must_use]
    pub fn because(&self, design: &Design) -> Message {
        let name = |entity: Entity| design.name_of(entity).to_owned();
        let seen = |seen: Seen| seen_text(design, seen);
        match self.step {
            Step::NamePublic => msg!("hop-name-public"),
            Step::NamePrivate => msg!("hop-name-private"),
            Step::NameEndpoint => msg!("hop-name-endpoint"),
            Step::NamePrivateFromOutside => msg!("hop-name-private-from-outside"),
            Step::NameNoSupport => msg!("hop-name-no-support"),
            Step::NameNoHostnames => msg!("hop-name-no-hostnames"),
            Step::NamePrivateOnly => msg!("hop-name-private-only"),
            Step::NoEndpointOn => msg!("hop-no-endpoint-on"),
            Step::RouteLocal => msg!("hop-route-local"),
            Step::RouteInternet { block } => msg!("hop-route-internet", block = block),
            Step::RouteNat { block, is_other_zone: false } => msg!("hop-route-nat", block = block),
            Step::RouteNat { block, is_other_zone: true } => msg!("hop-route-nat-other-zone", block = block),
            Step::RouteEndpoint => msg!("hop-route-endpoint"),
            Step::RouteNetwork { block } => msg!("hop-route-network", block = block),
            Step::RouteEgressOnly => msg!("hop-route-egress-only"),
            Step::RouteUnknown => msg!("hop-route-unknown"),
            Step::RouteNone => msg!("hop-route-none"),
            Step::RouteNoReturn { network } => msg!("hop-route-no-return", network = name(network.into())),
            Step::NatTranslates { seen: Seen::UnstatedNat(_) } => msg!("hop-nat-translates"),
            Step::NatTranslates { seen: at } => msg!("hop-nat-translates-to", ip = seen(at)),
            Step::NatNotPublic { home } => msg!("hop-nat-not-public", subnet = name(home.into())),
            Step::GatewayPublic => msg!("hop-gateway-public"),
            Step::GatewayAfterNat => msg!("hop-gateway-after-nat"),
            Step::GatewayNoPublicIp => msg!("hop-gateway-no-public-ip"),
            Step::GatewayPodsOwn => msg!("hop-gateway-pods-own"),
            Step::GatewayNotAttached => msg!("hop-gateway-not-attached"),
            Step::EgressOnlyPasses => msg!("hop-egress-only"),
            Step::NetworkConnects => msg!("hop-network-connects"),
            Step::NetworkNotTransitive => msg!("hop-network-not-transitive"),
            Step::NetworkNoWayOn => msg!("hop-network-no-way-on"),
            Step::GroupsAllow { port } => msg!("hop-groups-allow", port = port.to_string()),
            Step::GroupRefusesOut { port } => msg!("hop-group-refuses-out", port = port.to_string()),
            Step::GroupRefusesIn { port } => msg!("hop-group-refuses-in", port = port.to_string()),
            Step::ListOpen => msg!("hop-list-open"),
            Step::ListHolds { seen: at } => {
                msg!("hop-list-holds", ip = seen(at), blocks = public_blocks(design))
            }
            Step::ListUnknown { seen: at } => {
                msg!("hop-list-unknown", ip = seen(at), blocks = public_blocks(design))
            }
            Step::ListLacks { seen: at } => msg!("hop-list-lacks", ip = seen(at), blocks = public_blocks(design)),
            Step::ApiInside => msg!("hop-api-inside"),
            Step::ServiceReached => msg!("hop-service-reached"),
            Step::EndpointReached => msg!("hop-endpoint-reached"),
            Step::InternetReached => msg!("hop-internet-reached"),
            Step::ResolverAnswers => msg!("hop-resolver-answers"),
            Step::CoreDnsAnswers { group: Some(group) } => msg!("hop-coredns-answers", group = name(group.into())),
            Step::CoreDnsAnswers { group: None } => msg!("hop-coredns-answers-fargate"),
            Step::CoreDnsMissing => msg!("hop-coredns-missing"),
            Step::CoreDnsNotPlanned => msg!("hop-coredns-not-planned"),
            Step::KubeletReached => msg!("hop-kubelet-reached"),
            Step::PodReached => msg!("hop-pod-reached"),
            Step::SubnetReached => msg!("hop-subnet-reached"),
            Step::PrivateAddress => msg!("hop-private-address"),
            Step::BalancerReached => msg!("hop-balancer-reached"),
            Step::BalancerInternal => msg!("hop-balancer-internal"),
            Step::BalancerNotPublic { subnet } => msg!("hop-balancer-not-public", subnet = name(subnet.into())),
            Step::BalancerEmpty => msg!("hop-balancer-empty"),
        }
    }

    /// The code of the rule that says so of the design; `None` for what is as it has to be.
    #[must_use]
    pub fn rule(&self, design: &Design, source: Source, target: Target) -> Option<&'static str> {
        let is_api = matches!(target, Target::KubeApi);
        Some(match self.step {
            Step::NameNoSupport | Step::NameNoHostnames => "VPC007",
            Step::NamePrivateOnly => "END005",
            Step::NoEndpointOn => "END001",
            Step::RouteNone if is_api => "END002",
            Step::RouteNone => match target {
                Target::Images if is_meant_to_stay_inside(design) => "END016",
                Target::Service(service) if is_meant_to_stay_inside(design) => {
                    // What the design does not call is reported of none; the page is that of features.
                    let is_vital = needs(design).iter().any(|need| need.service == service && need.is_vital);
                    if is_vital { "END016" } else { "END018" }
                }
                _ => "SUB009",
            },
            // Of a load balancer asked for from outside; rules speak of what goes out.
            Step::GatewayNotAttached if source.subnet().is_none() => return None,
            Step::NatNotPublic { .. } | Step::GatewayNotAttached if is_api => "END002",
            Step::NatNotPublic { .. } => "SUB010",
            Step::GatewayNoPublicIp => match source {
                Source::Node(group, _)
                    if design.nodegroups.get(group).is_some_and(|g| g.kind == NodegroupKind::Managed) =>
                {
                    if is_api { "END002" } else { "SUB008" }
                }
                Source::Fargate(..) => "NOD025",
                _ if is_api => "END002",
                _ => "SUB009",
            },
            Step::GatewayPodsOwn => "END017",
            Step::GatewayNotAttached => "SUB009",
            Step::ListUnknown { .. } => match source {
                Source::Computer(_) | Source::Network(_) => return None,
                _ => "END003",
            },
            Step::ListLacks { .. } => match source {
                Source::Computer(_) | Source::Network(_) => return None,
                _ => "END015",
            },
            Step::GroupRefusesIn { .. } | Step::GroupRefusesOut { .. } => match (source, target) {
                (Source::ControlPlane, _) => "SEC002",
                (Source::Bastion(_) | Source::Network(_), _) => "SEC005",
                (_, Target::KubeApi) => "SEC001",
                (_, Target::Service(_) | Target::Images)
                    if matches!(self.at, Place::Group(GroupRole::Endpoints)) =>
                {
                    "SEC003"
                }
                _ => "SEC004",
            },
            Step::RouteNoReturn { network } if !hidden_blocks(design, network).is_empty() => "VPC013",
            Step::RouteNoReturn { .. } => "SEC005",
            Step::BalancerNotPublic { .. } => "END013",
            Step::CoreDnsMissing => "END002",
            _ => return None,
        })
    }
}
