//! Records of the network beyond subnets: route tables, VPC endpoints, connected networks, security groups.
//!
//! A design needs none of them: without, `traffic` reckons with those that EKS and eksctl make. Each record
//! stands in for what would be made, so that a person can say what differs.

use super::{NatGatewayId, NetworkId, ParseIdError, Route, SubnetId};
use crate::net::Cidr;
use std::collections::BTreeSet;
use std::fmt;
use std::net::Ipv4Addr;
use std::str::FromStr;

/// What a route leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RouteTarget {
    /// The internet gateway of the VPC.
    InternetGateway,
    /// A NAT gateway.
    Nat(NatGatewayId),
    /// A connected network: peering, transit gateway or VPN.
    Network(NetworkId),
}

/// One route of a route table. The local routes are always there and are not listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TableRoute {
    /// The block it is for.
    pub destination: Cidr,
    /// Where it leads.
    pub target: RouteTarget,
}

/// A route table that a person wrote; subnets name it.
///
/// **Invariant:** the default route of a subnet that names a table is the table's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTable {
    /// The name.
    pub name: String,
    /// Its routes beside the local ones, in the order in which they were written.
    pub routes: Vec<TableRoute>,
}

impl RouteTable {
    /// Where the route for all addresses leads, as a subnet's record says it.
    #[must_use]
    pub fn default_route(&self) -> Route {
        let all = self.routes.iter().find(|route| route.destination.prefix_len() == 0);
        match all.map(|route| route.target) {
            Some(RouteTarget::InternetGateway) => Route::InternetGateway,
            Some(RouteTarget::Nat(id)) => Route::Nat(id),
            Some(RouteTarget::Network(_)) | None => Route::Isolated,
        }
    }

    /// Replaces the route for all addresses.
    pub fn set_default_route(&mut self, route: Route) {
        self.routes.retain(|route| route.destination.prefix_len() != 0);
        let target = match route {
            Route::InternetGateway => RouteTarget::InternetGateway,
            Route::Nat(id) => RouteTarget::Nat(id),
            Route::Isolated | Route::Unknown => return,
        };
        self.routes.insert(0, TableRoute { destination: Cidr::ALL, target });
    }
}

/// The kind of a VPC endpoint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum VpcEndpointKind {
    /// An interface with an address in each of its subnets (AWS PrivateLink).
    #[default]
    Interface,
    /// A route in the route tables of its subnets; takes no address.
    Gateway,
}

/// A VPC endpoint: the way to an AWS service without leaving the VPC.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEndpoint {
    /// The service, as the end of the endpoint's service name: `ecr.api`, `s3`.
    pub service: String,
    /// Interface or gateway.
    pub kind: VpcEndpointKind,
    /// For an interface endpoint where its interfaces stand; for a gateway endpoint the subnets whose route
    /// tables lead to it.
    pub subnets: BTreeSet<SubnetId>,
    /// Whether the service's usual name leads to it inside the VPC; means nothing for gateway endpoints.
    pub has_private_dns: bool,
}

/// How another network is connected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NetworkKind {
    /// VPC peering: leads to that VPC and no farther.
    #[default]
    Peering,
    /// A transit gateway.
    TransitGateway,
    /// A VPN or Direct Connect through a virtual private gateway.
    Vpn,
}

/// A network beyond the VPC that has a way into it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    /// The name.
    pub name: String,
    /// How it is connected.
    pub kind: NetworkKind,
    /// Its blocks.
    pub cidrs: Vec<Cidr>,
    /// The address that its people have on the internet, where it is stated.
    pub public_ip: Option<Ipv4Addr>,
}

/// Which interfaces a security group is on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GroupRole {
    /// The cluster security group: interfaces of the control plane, managed nodes, Fargate pods.
    #[default]
    Cluster,
    /// Self-managed nodes.
    Nodes,
    /// Pods with security groups of their own.
    Pods,
    /// Interface endpoints.
    Endpoints,
    /// Instances in the VPC that people work from.
    Bastion,
}

impl GroupRole {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Cluster, Self::Nodes, Self::Pods, Self::Endpoints, Self::Bastion];

    /// The word for it in files and in the fields.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Cluster => "cluster",
            Self::Nodes => "nodes",
            Self::Pods => "pods",
            Self::Endpoints => "endpoints",
            Self::Bastion => "bastion",
        }
    }

    /// The role of that word.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }
}

/// Which way a rule of a security group lets through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Flow {
    /// Towards the interface.
    Ingress,
    /// Away from it.
    Egress,
}

/// Which protocols a rule is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Protocol {
    /// All of them, on all ports.
    All,
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
}

/// Whom a rule is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Peer {
    /// Addresses.
    Block(Cidr),
    /// Interfaces that the group of this role is on.
    Role(GroupRole),
}

/// One rule of a security group: what it lets through. What no rule lets through is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupRule {
    /// Towards the interface or away from it.
    pub flow: Flow,
    /// Protocols.
    pub protocol: Protocol,
    /// First and last port; all ports for [`Protocol::All`].
    pub ports: (u16, u16),
    /// Whom it is for.
    pub peer: Peer,
}

/// A security group that a person wrote, in place of the one that is made for its role.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroup {
    /// The name.
    pub name: String,
    /// Which interfaces it is on.
    pub role: GroupRole,
    /// What it lets through.
    pub rules: Vec<GroupRule>,
}

/// `in tcp 443 10.0.0.0/16`, `out all all 0.0.0.0/0`, `in udp 1025-65535 cluster`.
impl fmt::Display for GroupRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let flow = if self.flow == Flow::Ingress { "in" } else { "out" };
        let (protocol, ports) = match (self.protocol, self.ports) {
            (Protocol::All, _) => ("all", "all".to_owned()),
            (Protocol::Tcp, ports) => ("tcp", ports_text(ports)),
            (Protocol::Udp, ports) => ("udp", ports_text(ports)),
        };
        write!(f, "{flow} {protocol} {ports} ")?;
        match self.peer {
            Peer::Block(block) => write!(f, "{block}"),
            Peer::Role(role) => f.write_str(role.key()),
        }
    }
}

fn ports_text(ports: (u16, u16)) -> String {
    match ports {
        GroupRule::ALL_PORTS => "all".to_owned(),
        (first, last) if first == last => first.to_string(),
        (first, last) => format!("{first}-{last}"),
    }
}

impl GroupRule {
    /// Every port.
    pub const ALL_PORTS: (u16, u16) = (0, u16::MAX);
}

impl FromStr for GroupRule {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        let mut words = text.split_whitespace();
        let (Some(flow), Some(protocol), Some(ports), Some(peer), None) =
            (words.next(), words.next(), words.next(), words.next(), words.next())
        else {
            return Err(ParseIdError);
        };
        let flow = match flow {
            "in" => Flow::Ingress,
            "out" => Flow::Egress,
            _ => return Err(ParseIdError),
        };
        let protocol = match protocol {
            "all" => Protocol::All,
            "tcp" => Protocol::Tcp,
            "udp" => Protocol::Udp,
            _ => return Err(ParseIdError),
        };
        let port = |text: &str| text.parse::<u16>().map_err(|_| ParseIdError);
        let ports = match (ports, ports.split_once('-')) {
            ("all", _) => Self::ALL_PORTS,
            (_, Some((first, last))) => (port(first)?, port(last)?),
            (one, None) => (port(one)?, port(one)?),
        };
        if ports.1 < ports.0 || (protocol == Protocol::All && ports != Self::ALL_PORTS) {
            return Err(ParseIdError);
        }
        let peer = match (GroupRole::from_key(peer), peer.parse()) {
            (Some(role), _) => Peer::Role(role),
            (None, Ok(block)) => Peer::Block(block),
            (None, Err(_)) => return Err(ParseIdError),
        };
        Ok(Self { flow, protocol, ports, peer })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_round_trip_as_text() {
        for text in
            ["in tcp 443 10.0.0.0/16", "out all all 0.0.0.0/0", "in udp 53 cluster", "in tcp 1025-65535 nodes"]
        {
            assert_eq!(text.parse::<GroupRule>().unwrap().to_string(), text);
        }
        for text in
            ["", "in tcp 443", "in tcp 9-1 cluster", "by tcp 1 cluster", "in all 5 cluster", "in tcp 70000 pods"]
        {
            assert_eq!(text.parse::<GroupRule>(), Err(ParseIdError), "{text}");
        }
    }

    #[test]
    fn a_table_says_and_takes_its_default_route() {
        let mut table = RouteTable::default();
        assert_eq!(table.default_route(), Route::Isolated);
        for route in [Route::InternetGateway, Route::Nat(NatGatewayId(3)), Route::Isolated] {
            table.set_default_route(route);
            assert_eq!(table.default_route(), route);
        }
        assert!(table.routes.is_empty());
    }
}
