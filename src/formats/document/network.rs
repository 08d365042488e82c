//! Route tables, VPC endpoints, connected networks and security groups in the design file, both ways.

use super::dto;
use super::read::{Reader, bad, cidr, cidrs, id, ids};
use super::write::{self, Writer, texts};
use crate::design::{
    Design, GroupRole, Network, NetworkId, NetworkKind, RouteTable, RouteTableId, RouteTarget, SecurityGroup,
    SecurityGroupId, TableRoute, VpcEndpoint, VpcEndpointId, VpcEndpointKind,
};
use crate::formats::{Problem, ReadError};
use std::net::Ipv4Addr;

/// An IPv4 address, where one is stated.
pub(super) fn address(text: Option<String>, path: &str) -> Result<Option<Ipv4Addr>, ReadError> {
    text.map(|text| text.parse().map_err(|_| bad(Problem::BadId { text: text.clone() }, path))).transpose()
}

/// Fails at the first route to something that is not there.
pub(super) fn check_targets(design: &Design) -> Result<(), ReadError> {
    for (id, table) in design.route_tables.iter() {
        for (i, route) in table.routes.iter().enumerate() {
            let missing = match route.target {
                RouteTarget::Nat(nat) if !design.nat_gateways.contains(nat) => nat.to_string(),
                RouteTarget::Network(network) if !design.networks.contains(network) => network.to_string(),
                _ => continue,
            };
            let path = format!("design.route_tables[{id}].routes[{i}].target");
            return Err(bad(Problem::Dangling { id: missing }, path));
        }
    }
    Ok(())
}

fn target(text: &str, path: &str) -> Result<RouteTarget, ReadError> {
    if text == super::read::ROUTE_IGW {
        Ok(RouteTarget::InternetGateway)
    } else if let Ok(network) = text.parse::<NetworkId>() {
        Ok(RouteTarget::Network(network))
    } else {
        Ok(RouteTarget::Nat(id(text, path)?))
    }
}

fn target_text(target: RouteTarget) -> String {
    match target {
        RouteTarget::InternetGateway => super::read::ROUTE_IGW.to_owned(),
        RouteTarget::Nat(id) => id.to_string(),
        RouteTarget::Network(id) => id.to_string(),
    }
}

impl Reader {
    pub(super) fn route_table(
        &mut self,
        row: dto::RouteTable,
        path: &str,
    ) -> Result<(RouteTableId, RouteTable), ReadError> {
        self.extras.keep(&row.id, row.rest);
        let mut routes = Vec::with_capacity(row.routes.len());
        for (i, route) in row.routes.into_iter().enumerate() {
            let path = format!("{path}.routes[{i}]");
            routes.push(TableRoute {
                destination: cidr(&route.destination, &format!("{path}.destination"))?,
                target: target(&route.target, &format!("{path}.target"))?,
            });
            self.extras.keep(format!("{}.routes[{i}]", row.id), route.rest);
        }
        Ok((id(&row.id, path)?, RouteTable { name: row.name, routes }))
    }

    pub(super) fn vpc_endpoint(
        &mut self,
        row: dto::VpcEndpoint,
        path: &str,
    ) -> Result<(VpcEndpointId, VpcEndpoint), ReadError> {
        self.extras.keep(&row.id, row.rest);
        let record = VpcEndpoint {
            service: row.service,
            kind: match row.kind {
                dto::VpcEndpointKind::Interface => VpcEndpointKind::Interface,
                dto::VpcEndpointKind::Gateway => VpcEndpointKind::Gateway,
            },
            subnets: ids(&row.subnets, &format!("{path}.subnets"))?,
            has_private_dns: row.has_private_dns,
        };
        Ok((id(&row.id, path)?, record))
    }

    pub(super) fn network(&mut self, row: dto::Network, path: &str) -> Result<(NetworkId, Network), ReadError> {
        self.extras.keep(&row.id, row.rest);
        let record = Network {
            name: row.name,
            kind: match row.kind {
                dto::NetworkKind::Peering => NetworkKind::Peering,
                dto::NetworkKind::TransitGateway => NetworkKind::TransitGateway,
                dto::NetworkKind::Vpn => NetworkKind::Vpn,
            },
            cidrs: cidrs(&row.cidrs, &format!("{path}.cidrs"))?,
            public_ip: address(row.public_ip, &format!("{path}.public_ip"))?,
        };
        Ok((id(&row.id, path)?, record))
    }

    pub(super) fn security_group(
        &mut self,
        row: dto::SecurityGroup,
        path: &str,
    ) -> Result<(SecurityGroupId, SecurityGroup), ReadError> {
        self.extras.keep(&row.id, row.rest);
        let unknown = |text: &str, path: String| bad(Problem::BadId { text: text.to_owned() }, path);
        let role = GroupRole::from_key(&row.role).ok_or_else(|| unknown(&row.role, format!("{path}.role")))?;
        let mut rules = Vec::with_capacity(row.rules.len());
        for (i, text) in row.rules.iter().enumerate() {
            rules.push(text.parse().map_err(|_| unknown(text, format!("{path}.rules[{i}]")))?);
        }
        Ok((id(&row.id, path)?, SecurityGroup { name: row.name, role, rules }))
    }
}

impl Writer<'_> {
    pub(super) fn route_tables(&self, design: &Design) -> Vec<dto::RouteTable> {
        let row = |(id, table): (RouteTableId, &RouteTable)| {
            let routes = table.routes.iter().enumerate().map(|(i, route)| dto::TableRoute {
                destination: route.destination.to_string(),
                target: target_text(route.target),
                rest: self.rest(format!("{id}.routes[{i}]")),
            });
            dto::RouteTable {
                id: id.to_string(),
                name: table.name.clone(),
                routes: routes.collect(),
                rest: self.rest(id),
            }
        };
        design.route_tables.iter().map(row).collect()
    }

    pub(super) fn vpc_endpoints(&self, design: &Design) -> Vec<dto::VpcEndpoint> {
        let row = |(id, endpoint): (VpcEndpointId, &VpcEndpoint)| dto::VpcEndpoint {
            id: id.to_string(),
            service: endpoint.service.clone(),
            kind: match endpoint.kind {
                VpcEndpointKind::Interface => dto::VpcEndpointKind::Interface,
                VpcEndpointKind::Gateway => dto::VpcEndpointKind::Gateway,
            },
            subnets: write::ids(&endpoint.subnets),
            has_private_dns: endpoint.has_private_dns,
            rest: self.rest(id),
        };
        design.vpc_endpoints.iter().map(row).collect()
    }

    pub(super) fn networks(&self, design: &Design) -> Vec<dto::Network> {
        let row = |(id, network): (NetworkId, &Network)| dto::Network {
            id: id.to_string(),
            name: network.name.clone(),
            kind: match network.kind {
                NetworkKind::Peering => dto::NetworkKind::Peering,
                NetworkKind::TransitGateway => dto::NetworkKind::TransitGateway,
                NetworkKind::Vpn => dto::NetworkKind::Vpn,
            },
            cidrs: texts(&network.cidrs),
            public_ip: network.public_ip.map(|ip| ip.to_string()),
            rest: self.rest(id),
        };
        design.networks.iter().map(row).collect()
    }

    pub(super) fn security_groups(&self, design: &Design) -> Vec<dto::SecurityGroup> {
        let row = |(id, group): (SecurityGroupId, &SecurityGroup)| dto::SecurityGroup {
            id: id.to_string(),
            name: group.name.clone(),
            role: group.role.key().to_owned(),
            rules: group.rules.iter().map(ToString::to_string).collect(),
            rest: self.rest(id),
        };
        design.security_groups.iter().map(row).collect()
    }
}
