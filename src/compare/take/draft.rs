//! The open design while a piece of the other is put into it, with what the piece cannot be without.

use super::fields;
use crate::design::{
    ControlPlaneSubnets, Design, Entity, NatGatewayId, Route, RouteTableId, RouteTarget, SubnetId,
};
use std::sync::Arc;

/// A design on its way to another.
pub(super) struct Draft<'a> {
    /// What it is by now.
    pub(super) design: Design,
    /// What it would be with everything taken over, in the same ids.
    pub(super) target: &'a Design,
}

impl Draft<'_> {
    /// Puts a thing of the target in place with all that it names; what is there stays as it is.
    pub(super) fn add(&mut self, entity: Entity) {
        if self.design.has(entity) || !self.target.has(entity) {
            return;
        }
        macro_rules! copy {
            ($table:ident, $id:expr) => {
                if let Some(record) = self.target.$table.get($id) {
                    self.design.$table.insert($id, record.clone());
                }
            };
        }
        match entity {
            Entity::Cluster | Entity::Vpc => {}
            Entity::InternetGateway => self.set_internet_gateway(true),
            Entity::Zone(id) => copy!(zones, id),
            Entity::Subnet(id) => copy!(subnets, id),
            Entity::NatGateway(id) => copy!(nat_gateways, id),
            Entity::LoadBalancer(id) => copy!(load_balancers, id),
            Entity::Nodegroup(id) => copy!(nodegroups, id),
            Entity::FargateProfile(id) => copy!(fargate_profiles, id),
            Entity::Addon(id) => copy!(addons, id),
            Entity::RouteTable(id) => copy!(route_tables, id),
            Entity::VpcEndpoint(id) => copy!(vpc_endpoints, id),
            Entity::Network(id) => copy!(networks, id),
            Entity::SecurityGroup(id) => copy!(security_groups, id),
            Entity::Note(id) => copy!(notes, id),
        }
        self.bring_named(entity);
        self.make_room(entity);
    }

    /// Gives fields of a thing the target's values, with all that they name.
    pub(super) fn set(&mut self, entity: Entity, keys: &[&str]) {
        for key in keys {
            match (entity, *key) {
                (Entity::Subnet(id), "route") => self.set_route(id),
                _ => {
                    // A field that is not there differs nowhere.
                    let _ = fields::put(&mut self.design, self.target, entity, key);
                }
            }
        }
        self.bring_named(entity);
        self.make_room(entity);
    }

    /// The default route of a subnet. It comes out of the subnet's route table where there is one, so that table
    /// goes along unless it leads there already.
    fn set_route(&mut self, id: SubnetId) {
        let Some(wanted) = self.target.subnets.get(id) else { return };
        let (route, table) = (wanted.route, wanted.route_table);
        let leads = |draft: &Self, table: RouteTableId| {
            draft.design.route_tables.get(table).is_some_and(|table| table.default_route() == route)
        };
        let own = self.design.subnets.get(id).and_then(|subnet| subnet.route_table);
        if own.is_some_and(|own| !leads(self, own)) {
            self.design.subnets.update(id, |subnet| subnet.route_table = table);
            if let Some(table) = table {
                self.add(table.into());
                if !leads(self, table) {
                    self.set(table.into(), &["routes"]);
                }
            }
        }
        self.design.subnets.update(id, |subnet| subnet.route = route);
    }

    /// What a thing names.
    fn named(&self, entity: Entity) -> Vec<Entity> {
        let design = &self.design;
        let subnets =
            |ids: &std::collections::BTreeSet<SubnetId>| ids.iter().map(|id| Entity::from(*id)).collect();
        match entity {
            Entity::Subnet(id) => design.subnets.get(id).map(|subnet| {
                let mut named = vec![subnet.zone.into()];
                named.extend(subnet.route_table.map(Entity::from));
                match subnet.route {
                    Route::InternetGateway => named.push(Entity::InternetGateway),
                    Route::Nat(nat) => named.push(nat.into()),
                    Route::Isolated | Route::Unknown => {}
                }
                named
            }),
            Entity::NatGateway(id) => design.nat_gateways.get(id).map(|nat| vec![nat.subnet.into()]),
            Entity::LoadBalancer(id) => design.load_balancers.get(id).map(|record| subnets(&record.subnets)),
            Entity::Nodegroup(id) => design.nodegroups.get(id).map(|record| subnets(&record.subnets)),
            Entity::FargateProfile(id) => design.fargate_profiles.get(id).map(|record| subnets(&record.subnets)),
            Entity::VpcEndpoint(id) => design.vpc_endpoints.get(id).map(|record| subnets(&record.subnets)),
            Entity::RouteTable(id) => design.route_tables.get(id).map(|table| {
                let to = |target| match target {
                    RouteTarget::InternetGateway => Entity::InternetGateway,
                    RouteTarget::Nat(id) => id.into(),
                    RouteTarget::Network(id) => id.into(),
                };
                table.routes.iter().map(|route| to(route.target)).collect()
            }),
            Entity::Cluster => match &design.cluster.control_plane_subnets {
                ControlPlaneSubnets::Chosen(chosen) => Some(subnets(chosen)),
                ControlPlaneSubnets::All | ControlPlaneSubnets::Private => None,
            },
            Entity::Note(id) => design.notes.get(id).map(|note| vec![note.at.anchor()]),
            _ => None,
        }
        .unwrap_or_default()
    }

    fn bring_named(&mut self, entity: Entity) {
        self.named(entity).into_iter().for_each(|named| self.add(named));
        self.follow_tables();
    }

    /// A role has one security group, and a service one endpoint of a kind: whatever else is there in its place goes
    /// where the target has it.
    fn make_room(&mut self, entity: Entity) {
        let (rivals, keys): (Vec<Entity>, &[&str]) = match entity {
            Entity::SecurityGroup(id) => {
                let role = self.design.security_groups.get(id).map(|group| group.role);
                let all = self.design.security_groups.iter();
                let rivals = all.filter(|(other, group)| *other != id && Some(group.role) == role);
                (rivals.map(|(id, _)| id.into()).collect(), &["role"])
            }
            Entity::VpcEndpoint(id) => {
                let own =
                    self.design.vpc_endpoints.get(id).map(|endpoint| (endpoint.service.clone(), endpoint.kind));
                let all = self.design.vpc_endpoints.iter();
                let rivals = all.filter(|(other, endpoint)| {
                    *other != id
                        && own.as_ref().is_some_and(|(s, k)| *s == endpoint.service && *k == endpoint.kind)
                });
                (rivals.map(|(id, _)| id.into()).collect(), &["service", "kind"])
            }
            _ => return,
        };
        for rival in rivals {
            if !self.target.has(rival) {
                self.remove(rival);
                continue;
            }
            let before = self.design.clone();
            keys.iter().for_each(|key| _ = fields::put(&mut self.design, self.target, rival, key));
            if before != self.design {
                self.make_room(rival);
            }
        }
    }

    /// Takes a thing out that the target does not have, and what stands in it. What the target has elsewhere goes
    /// there.
    pub(super) fn remove(&mut self, entity: Entity) {
        match entity {
            Entity::Cluster | Entity::Vpc => {}
            Entity::InternetGateway => {
                self.set_internet_gateway(false);
                self.leave(RouteTarget::InternetGateway, Route::InternetGateway);
            }
            Entity::Zone(id) => {
                let inside: Vec<SubnetId> = self.design.subnets_in(id).map(|(subnet, _)| subnet).collect();
                inside.into_iter().for_each(|subnet| self.move_or_remove(subnet.into(), "zone"));
                self.design.zones.remove(id);
            }
            Entity::Subnet(id) => self.remove_subnet(id),
            Entity::NatGateway(id) => {
                self.leave(RouteTarget::Nat(id), Route::Nat(id));
                self.design.nat_gateways.remove(id);
            }
            Entity::LoadBalancer(id) => _ = self.design.load_balancers.remove(id),
            Entity::Nodegroup(id) => _ = self.design.nodegroups.remove(id),
            Entity::FargateProfile(id) => _ = self.design.fargate_profiles.remove(id),
            Entity::Addon(id) => _ = self.design.addons.remove(id),
            Entity::RouteTable(id) => {
                let with = self.design.subnets.iter().filter(|(_, subnet)| subnet.route_table == Some(id));
                let with: Vec<SubnetId> = with.map(|(id, _)| id).collect();
                self.design.route_tables.remove(id);
                for subnet in with {
                    self.design.subnets.update(subnet, |subnet| subnet.route_table = None);
                    if self.target.has(subnet.into()) {
                        self.set(subnet.into(), &["route", "route_table"]);
                    }
                }
            }
            Entity::VpcEndpoint(id) => _ = self.design.vpc_endpoints.remove(id),
            Entity::Network(id) => {
                self.leave(RouteTarget::Network(id), Route::Unknown);
                self.design.networks.remove(id);
            }
            Entity::SecurityGroup(id) => _ = self.design.security_groups.remove(id),
            Entity::Note(id) => _ = self.design.notes.remove(id),
        }
    }

    fn remove_subnet(&mut self, id: SubnetId) {
        let inside: Vec<NatGatewayId> = self.design.nat_gateways_in(id).collect();
        inside.into_iter().for_each(|nat| self.move_or_remove(nat.into(), "subnet"));
        let design = &mut self.design;
        design.nodegroups.update_all(|_, record| _ = record.subnets.remove(&id));
        design.fargate_profiles.update_all(|_, record| _ = record.subnets.remove(&id));
        design.load_balancers.update_all(|_, record| _ = record.subnets.remove(&id));
        design.vpc_endpoints.update_all(|_, record| _ = record.subnets.remove(&id));
        let mut cluster = design.cluster.as_ref().clone();
        if let ControlPlaneSubnets::Chosen(chosen) = &mut cluster.control_plane_subnets
            && chosen.remove(&id)
        {
            design.cluster = Arc::new(cluster);
        }
        design.subnets.remove(id);
    }

    /// A thing whose place goes: it moves where the target has it, or goes, too.
    fn move_or_remove(&mut self, entity: Entity, key: &'static str) {
        if self.target.has(entity) { self.set(entity, &[key]) } else { self.remove(entity) }
    }

    /// Leads everything elsewhere that goes to `target`: as the target design does, else nowhere.
    fn leave(&mut self, target: RouteTarget, route: Route) {
        let tables = self.design.route_tables.iter().filter(|(_, t)| t.routes.iter().any(|r| r.target == target));
        let tables: Vec<RouteTableId> = tables.map(|(id, _)| id).collect();
        for table in tables {
            if self.target.has(table.into()) {
                self.set(table.into(), &["routes"]);
            } else {
                self.design.route_tables.update(table, |table| table.routes.retain(|r| r.target != target));
            }
        }
        self.follow_tables();
        if route == Route::Unknown {
            return;
        }
        let subnets = self.design.subnets.iter().filter(|(_, subnet)| subnet.route == route);
        let subnets: Vec<SubnetId> = subnets.map(|(id, _)| id).collect();
        for subnet in subnets {
            if self.target.has(subnet.into()) {
                self.set(subnet.into(), &["route"]);
            } else {
                self.design.subnets.update(subnet, |subnet| subnet.route = Route::Isolated);
            }
        }
    }

    /// Gives every subnet that names a route table the default route of that table.
    fn follow_tables(&mut self) {
        let tables = &self.design.route_tables;
        self.design.subnets.update_all(|_, subnet| {
            if let Some(table) = subnet.route_table.and_then(|id| tables.get(id)) {
                subnet.route = table.default_route();
            }
        });
    }

    fn set_internet_gateway(&mut self, is_attached: bool) {
        let mut vpc = self.design.vpc.as_ref().clone();
        vpc.has_internet_gateway = is_attached;
        self.design.vpc = Arc::new(vpc);
    }
}
