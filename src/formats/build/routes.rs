//! Route tables: those that a person wrote, and one for each other subnet that is made.
//!
//! One table for each subnet, not one for each way out: then a change of one subnet's route touches that subnet
//! alone, and an endpoint can lead from some subnets and not from others.

use super::{Plan, SubnetSource, VpcSource, key};
use crate::collect::CollectInOrder;
use crate::design::{Entity, NatGatewayId, NetworkId, Route, RouteTarget, SubnetId, TableRoute};
use crate::msg;
use crate::net::Cidr;
use std::collections::{BTreeMap, BTreeSet};

/// Where a route leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::formats) enum Target {
    /// To the internet gateway.
    InternetGateway,
    /// To the egress-only internet gateway.
    EgressOnly,
    /// To a NAT gateway that is made.
    Nat(NatGatewayId),
    /// To a connected network, whose gateway the design does not state.
    Network(NetworkId),
}

/// What a route is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::formats) enum Destination {
    /// A block.
    Block(Cidr),
    /// All IPv6 addresses.
    AllIpv6,
}

impl Destination {
    /// The part of a key that stands for it.
    pub(in crate::formats) fn key(self) -> String {
        match self {
            Self::Block(Cidr::ALL) => "default".to_owned(),
            Self::Block(block) => format!("to_{}", super::word(&block.to_string())),
            Self::AllIpv6 => "default_ipv6".to_owned(),
        }
    }
}

/// A route table that is made.
#[derive(Clone, Debug)]
pub(in crate::formats) struct RouteTable {
    /// Its key: of its record, or of its only subnet.
    pub(in crate::formats) key: String,
    /// The thing it stands for.
    pub(in crate::formats) entity: Entity,
    /// Its name.
    pub(in crate::formats) name: String,
    /// Its routes beside the local ones, each destination once.
    pub(in crate::formats) routes: Vec<(Destination, Target)>,
    /// The made subnets that it leads.
    pub(in crate::formats) subnets: Vec<SubnetId>,
}

impl Plan<'_> {
    /// The route tables.
    pub(super) fn routes(&mut self) {
        let design = self.design;
        for (id, table) in design.route_tables.iter() {
            let named: Vec<_> = self.subnets.iter().filter(|s| s.record.route_table == Some(id)).collect();
            let made = named.iter().filter(|s| s.source == SubnetSource::Made).map(|s| s.id).collect();
            let n_there = named.iter().filter(|s| s.source != SubnetSource::Made).count();
            if 0 < n_there {
                self.lose(msg!("loss-existing-routes", table = &table.name, n = n_there), Entity::from(id));
            }
            let mut routes = table.routes.clone();
            let default = table.default_route();
            self.table(key(id), id.into(), table.name.clone(), &mut routes, default, made);
        }
        let derived: Vec<_> = self
            .subnets
            .iter()
            .filter(|s| s.source == SubnetSource::Made)
            .filter(|s| s.record.route_table.is_none_or(|table| !design.route_tables.contains(table)))
            .map(|s| (s.id, s.record))
            .collect();
        for (id, record) in derived {
            let mut routes = Vec::new();
            let target = match record.route {
                Route::InternetGateway => Some(RouteTarget::InternetGateway),
                Route::Nat(nat) => Some(RouteTarget::Nat(nat)),
                Route::Isolated => None,
                Route::Unknown => {
                    self.lose(msg!("loss-unknown-route", subnet = &record.name), Entity::from(id));
                    None
                }
            };
            routes.extend(target.map(|target| TableRoute { destination: Cidr::ALL, target }));
            for (network, there) in design.networks.iter() {
                let target = RouteTarget::Network(network);
                routes.extend(there.cidrs.iter().map(|block| TableRoute { destination: *block, target }));
            }
            self.table(key(id), id.into(), record.name.clone(), &mut routes, record.route, vec![id]);
        }
    }

    fn table(
        &mut self,
        key: String,
        entity: Entity,
        name: String,
        routes: &mut Vec<TableRoute>,
        default: Route,
        subnets: Vec<SubnetId>,
    ) {
        let mut said: BTreeMap<Destination, Target> = BTreeMap::new();
        let mut n_unsaid = 0_usize;
        let nats: BTreeSet<NatGatewayId> = self.nats.iter().map(|nat| nat.id).collect_set();
        for route in routes.drain(..) {
            let target = match route.target {
                RouteTarget::InternetGateway => {
                    self.design.vpc.has_internet_gateway.then_some(Target::InternetGateway)
                }
                RouteTarget::Nat(nat) => nats.contains(&nat).then_some(Target::Nat(nat)),
                RouteTarget::Network(network) => Some(Target::Network(network)),
            };
            match target {
                Some(target) if !said.contains_key(&Destination::Block(route.destination)) => {
                    said.insert(Destination::Block(route.destination), target);
                }
                _ => n_unsaid = n_unsaid.saturating_add(1),
            }
        }
        if 0 < n_unsaid {
            self.lose(msg!("loss-route-target", table = &name, n = n_unsaid), entity);
        }
        if self.is_ipv6() && self.vpc == VpcSource::Made {
            let vpc = &self.design.vpc;
            let is_public = default == Route::InternetGateway && vpc.has_internet_gateway;
            let ipv6 = if is_public {
                Some(Target::InternetGateway)
            } else {
                vpc.has_egress_only_gateway.then_some(Target::EgressOnly)
            };
            said.extend(ipv6.map(|target| (Destination::AllIpv6, target)));
        }
        self.tables.push(RouteTable { key, entity, name, routes: said.into_iter().collect(), subnets });
    }
}
