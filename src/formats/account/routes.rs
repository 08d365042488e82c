//! Route tables and what they lead to: gateways, connected networks, VPC endpoints.

use super::network::name_of;
use super::records::{INTERNET_GATEWAYS, NAT_GATEWAYS, ROUTE_TABLES, VPC_ENDPOINTS, VPN_GATEWAYS};
use super::{Builder, json};
use crate::collect::CollectInOrder;
use crate::design::{
    Network, NetworkId, NetworkKind, Route, RouteTable, RouteTableId, RouteTarget, SubnetId, TableRoute,
    VpcEndpoint, VpcEndpointId, VpcEndpointKind,
};
use crate::msg;
use crate::net::Cidr;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Connected networks by AWS's id, with the blocks that routes name.
type Networks = BTreeMap<String, (NetworkId, BTreeSet<Cidr>)>;

/// What one table says of the subnets that use it.
enum Table {
    /// No more than a default route.
    Plain(RouteTable),
    /// More, so that it is a record.
    Record(RouteTableId, Route),
    /// Something that cannot be drawn, for a default route.
    Unknown,
}

/// Where one route leads.
enum Target<'a> {
    /// To something that the design draws.
    Drawn(RouteTarget),
    /// To another network.
    Network(&'a str, NetworkKind),
    /// To a NAT gateway that no answer describes.
    NoSuchNat,
    /// To something else, which has this id.
    Other(&'a str),
}

impl Builder<'_> {
    /// Notes down which subnet uses which table.
    pub(super) fn tables(&mut self) {
        let account = self.account;
        for (id, table) in account.all(ROUTE_TABLES) {
            if !self.is_here(table) {
                continue;
            }
            for association in json::list(table, "Associations") {
                if json::text(association, "AssociationState.State") == Some("disassociated") {
                    continue;
                }
                if let Some(subnet) = json::text(association, "SubnetId") {
                    self.tables.entry(subnet).or_insert(id);
                } else if json::flag(association, "Main") == Some(true) {
                    self.main_table.get_or_insert(id);
                }
            }
        }
    }

    /// The id of the table that a subnet uses, and the table: the one that names it, else the main one.
    fn table_of(&self, subnet: &str) -> Option<(&str, &Value)> {
        let main = self.main_table.filter(|_| !self.account.untold.contains(subnet));
        let id = self.tables.get(subnet).copied().or(main)?;
        Some((id, self.account.get(ROUTE_TABLES, id)?))
    }

    /// Whether the default route of a subnet leads to the internet gateway.
    pub(super) fn leads_to_internet_gateway(&self, subnet: &str) -> bool {
        let routes = self.table_of(subnet).map_or(&[][..], |(_, table)| json::list(table, "Routes"));
        routes.iter().any(|route| {
            json::text(route, "DestinationCidrBlock") == Some("0.0.0.0/0")
                && json::text(route, "State") != Some("blackhole")
                && json::text(route, "GatewayId").is_some_and(|id| self.is_gateway(id, INTERNET_GATEWAYS, "igw-"))
        })
    }

    /// The default routes of all subnets, and the tables that say more.
    pub(super) fn routes(&mut self) {
        let mut by_table: BTreeMap<String, Vec<SubnetId>> = BTreeMap::new();
        let mut n_unknown = 0_usize;
        let subnets: Vec<(String, SubnetId)> = self.subnets.iter().map(|(aws, id)| (aws.clone(), *id)).collect();
        for (aws, id) in subnets {
            match self.table_of(&aws).map(|(table, _)| table.to_owned()) {
                Some(table) => by_table.entry(table).or_default().push(id),
                None => n_unknown = n_unknown.saturating_add(1),
            }
        }
        if 0 < n_unknown {
            self.note(match self.command(ROUTE_TABLES) {
                Some(command) => msg!("aws-routes-unknown", n = n_unknown, command = command),
                None => msg!("import-routes-unknown", n = n_unknown),
            });
        }
        let mut networks = BTreeMap::new();
        let mut tables = Vec::new();
        for (aws, subnets) in by_table {
            let Some(record) = self.account.get(ROUTE_TABLES, &aws) else { continue };
            tables.push((self.table(&aws, record, &mut networks), subnets));
        }
        for (table, subnets) in tables {
            let (table, route) = match table {
                Table::Plain(table) if networks.is_empty() => (None, table.default_route()),
                // Without a table, a subnet would lead to all connected networks.
                Table::Plain(table) => {
                    let route = table.default_route();
                    (Some(self.table_record(table)), route)
                }
                Table::Record(id, route) => (Some(id), route),
                Table::Unknown => (None, Route::Unknown),
            };
            for id in subnets {
                self.design.subnets.update(id, |subnet| {
                    subnet.route = route;
                    subnet.route_table = table;
                });
            }
        }
        for (id, blocks) in networks.into_values() {
            self.design.networks.update(id, |network| network.cidrs = blocks.into_iter().collect());
        }
        if self.is_file() {
            self.fold_tables();
        }
        let has_way_out = self.design.subnets.values().any(crate::design::Subnet::is_public);
        if has_way_out && !self.design.vpc.has_internet_gateway {
            let mut vpc = self.design.vpc.as_ref().clone();
            vpc.has_internet_gateway = true;
            self.design.vpc = Arc::new(vpc);
        }
    }

    /// Takes tables back that say no more than what is made of a subnet's default route and the connected networks.
    fn fold_tables(&mut self) {
        let design = &self.design;
        let mut ways: BTreeSet<TableRoute> = BTreeSet::new();
        for (id, network) in design.networks.iter() {
            let target = RouteTarget::Network(id);
            ways.extend(network.cidrs.iter().map(|block| TableRoute { destination: *block, target }));
        }
        let is_made = |subnet: &crate::design::Subnet| {
            let table = subnet.route_table.and_then(|id| design.route_tables.get(id));
            let routes = table.map_or(&[][..], |table| table.routes.as_slice());
            let is_default = |route: &&TableRoute| route.destination.prefix_len() == 0;
            let leads_on = routes.iter().filter(is_default).any(|r| matches!(r.target, RouteTarget::Network(_)));
            !leads_on && routes.iter().filter(|route| !is_default(route)).copied().collect_set() == ways
        };
        if ways.is_empty() || !design.subnets.values().all(is_made) {
            return;
        }
        let ids: Vec<RouteTableId> = design.route_tables.ids().collect();
        self.design.subnets.update_all(|_, subnet| subnet.route_table = None);
        for id in ids {
            self.design.route_tables.remove(id);
        }
    }

    fn table(&mut self, aws: &str, record: &Value, networks: &mut Networks) -> Table {
        let mut routes: Vec<TableRoute> = Vec::new();
        let mut is_unknown = false;
        for route in json::list(record, "Routes") {
            if json::text(route, "EgressOnlyInternetGatewayId").is_some() {
                let mut vpc = self.design.vpc.as_ref().clone();
                vpc.has_egress_only_gateway = true;
                self.design.vpc = Arc::new(vpc);
            }
            // Routes for IPv6 and for prefix lists have no such destination.
            let text = json::text(route, "DestinationCidrBlock");
            let Some(destination) = text.and_then(|text| text.parse::<Cidr>().ok()) else { continue };
            if json::text(route, "GatewayId") == Some("local") {
                continue;
            }
            if json::text(route, "State") == Some("blackhole") {
                self.note(msg!("aws-route-blackhole", table = aws, destination = destination));
                continue;
            }
            let target = match self.target(route) {
                Target::Drawn(target) => target,
                Target::Network(id, kind) => match self.connected(id, kind, destination, networks) {
                    Some(id) => RouteTarget::Network(id),
                    None => continue,
                },
                Target::NoSuchNat => {
                    is_unknown |= destination.prefix_len() == 0;
                    self.note(match self.command(NAT_GATEWAYS) {
                        Some(command) => msg!("aws-nat-unknown", table = aws, command = command),
                        None => msg!("import-nat-unknown", table = aws),
                    });
                    continue;
                }
                Target::Other(id) => {
                    is_unknown |= destination.prefix_len() == 0;
                    let message = msg!("aws-route-not-drawn", table = aws, destination = destination, target = id);
                    self.note(message);
                    continue;
                }
            };
            routes.push(TableRoute { destination, target });
        }
        routes.sort_by_key(|route| (route.destination, route.target));
        routes.dedup_by_key(|route| route.destination);
        let is_plain = routes
            .iter()
            .all(|route| route.destination.prefix_len() == 0 && !matches!(route.target, RouteTarget::Network(_)));
        let table = RouteTable { name: name_of(record, aws), routes };
        if is_unknown {
            return Table::Unknown;
        }
        if is_plain {
            return Table::Plain(table);
        }
        let route = table.default_route();
        Table::Record(self.table_record(table), route)
    }

    fn table_record(&mut self, table: RouteTable) -> RouteTableId {
        let id = RouteTableId(self.design.take_id());
        self.design.route_tables.insert(id, table);
        id
    }

    fn target<'r>(&self, route: &'r Value) -> Target<'r> {
        let of = |key| json::text(route, key);
        if let Some(id) = of("NatGatewayId") {
            return self.nats.get(id).map_or(Target::NoSuchNat, |nat| Target::Drawn(RouteTarget::Nat(*nat)));
        }
        if let Some(id) = of("TransitGatewayId") {
            return Target::Network(id, NetworkKind::TransitGateway);
        }
        if let Some(id) = of("VpcPeeringConnectionId") {
            return Target::Network(id, NetworkKind::Peering);
        }
        match of("GatewayId") {
            Some(id) if self.is_gateway(id, INTERNET_GATEWAYS, "igw-") => {
                Target::Drawn(RouteTarget::InternetGateway)
            }
            Some(id) if self.is_gateway(id, VPN_GATEWAYS, "vgw-") => Target::Network(id, NetworkKind::Vpn),
            Some(id) => Target::Other(id),
            None => {
                let keys =
                    ["InstanceId", "NetworkInterfaceId", "CarrierGatewayId", "LocalGatewayId", "CoreNetworkArn"];
                Target::Other(keys.into_iter().find_map(of).unwrap_or_default())
            }
        }
    }

    /// Whether a gateway is of the kind that is listed under `key`, and whose ids begin so.
    fn is_gateway(&self, id: &str, key: &str, prefix: &str) -> bool {
        id.starts_with(prefix) || self.account.get(key, id).is_some()
    }

    /// The network behind a gateway, of which its routes are all that is known.
    fn connected(
        &mut self,
        aws: &str,
        kind: NetworkKind,
        destination: Cidr,
        networks: &mut Networks,
    ) -> Option<NetworkId> {
        if !networks.contains_key(aws) {
            let id = NetworkId(self.design.take_id());
            let network = Network { name: aws.to_owned(), kind, ..Network::default() };
            self.design.networks.insert(id, network);
            networks.insert(aws.to_owned(), (id, BTreeSet::new()));
            self.note(msg!("aws-network-by-routes", network = aws));
        }
        let entry = networks.get_mut(aws)?;
        if 0 < destination.prefix_len() {
            entry.1.insert(destination);
        }
        Some(entry.0)
    }

    /// VPC endpoints of AWS's own services.
    pub(super) fn endpoints(&mut self) {
        let mut skipped = Vec::new();
        let prefix = format!("com.amazonaws.{}.", self.region());
        for (id, record) in self.account.all(VPC_ENDPOINTS) {
            let state = json::text(record, "State").unwrap_or_default().to_ascii_lowercase();
            if !self.is_here(record) || matches!(state.as_str(), "deleted" | "deleting" | "rejected" | "failed") {
                continue;
            }
            let kind = match json::text(record, "VpcEndpointType") {
                Some("Gateway") => Some(VpcEndpointKind::Gateway),
                Some("Interface") => Some(VpcEndpointKind::Interface),
                _ => None,
            };
            let name = json::text(record, "ServiceName").unwrap_or_default();
            let service = name.strip_prefix("cn.").unwrap_or(name).strip_prefix(&prefix);
            let (Some(kind), Some(service)) = (kind, service) else {
                skipped.push(id.to_owned());
                continue;
            };
            let subnets = match kind {
                VpcEndpointKind::Interface => self.known(json::texts(record, "SubnetIds")),
                VpcEndpointKind::Gateway => self.subnets_of_tables(&json::texts(record, "RouteTableIds")),
            };
            let service = service.to_owned();
            let has_private_dns = json::flag(record, "PrivateDnsEnabled").unwrap_or(false);
            let endpoint = VpcEndpointId(self.design.take_id());
            let record = VpcEndpoint { service, kind, subnets, has_private_dns };
            self.design.vpc_endpoints.insert(endpoint, record);
        }
        if !skipped.is_empty() {
            self.note(msg!("aws-endpoints-skipped", n = skipped.len(), ids = skipped.join(", ")));
        }
    }

    /// Those of AWS's ids that are subnets of the design.
    pub(super) fn known<'i>(&self, ids: impl IntoIterator<Item = &'i str>) -> BTreeSet<SubnetId> {
        let mut found = BTreeSet::new();
        found.extend(ids.into_iter().filter_map(|id| self.subnets.get(id).copied()));
        found
    }

    fn subnets_of_tables(&self, tables: &[&str]) -> BTreeSet<SubnetId> {
        let uses = |aws: &str| self.table_of(aws).is_some_and(|(table, _)| tables.contains(&table));
        self.known(self.subnets.keys().map(String::as_str).filter(|aws| uses(aws)))
    }
}
