//! The other design in the numbers of the open one: what taking over everything comes to.

use crate::collect::CollectInOrder;
use crate::compare::matching::Matches;
use crate::design::{
    AddonId, ControlPlaneSubnets, Design, Entity, FargateProfileId, LoadBalancerId, NatGatewayId, NetworkId,
    NodegroupId, NoteId, NotePlace, Route, RouteTableId, RouteTarget, SecurityGroupId, SubnetId, VpcEndpointId,
    ZoneId,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The other design, its things under the ids that they have in the open one.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Target {
    /// The design; its sheet is that of the open one.
    pub(super) design: Design,
    /// What a thing of the other design is in it.
    pub(super) ids: Ids,
}

/// What a thing of the other design is called here.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Ids(BTreeMap<Entity, Entity>);

/// A way from an id of the other design to that of the open one, for each kind of thing.
macro_rules! ways {
    ($($name:ident: $id:ident = $kind:ident),* $(,)?) => {$(
        fn $name(&self, id: $id) -> $id {
            match self.0.get(&id.into()) {
                Some(Entity::$kind(here)) => *here,
                // Every thing of the other design has an entry of its own kind.
                _ => id,
            }
        }
    )*};
}

impl Ids {
    ways! {
        zone: ZoneId = Zone, subnet: SubnetId = Subnet, nat: NatGatewayId = NatGateway,
        balancer: LoadBalancerId = LoadBalancer, group: NodegroupId = Nodegroup,
        profile: FargateProfileId = FargateProfile, addon: AddonId = Addon, table: RouteTableId = RouteTable,
        endpoint: VpcEndpointId = VpcEndpoint, network: NetworkId = Network,
        security_group: SecurityGroupId = SecurityGroup, note: NoteId = Note,
    }

    /// What a thing of the other design is here.
    pub(super) fn of(&self, entity: Entity) -> Option<Entity> {
        self.0.get(&entity).copied()
    }

    fn subnets(&self, ids: &BTreeSet<SubnetId>) -> BTreeSet<SubnetId> {
        ids.iter().map(|id| self.subnet(*id)).collect_set()
    }

    fn route(&self, route: Route) -> Route {
        match route {
            Route::Nat(nat) => Route::Nat(self.nat(nat)),
            other => other,
        }
    }

    fn target(&self, target: RouteTarget) -> RouteTarget {
        match target {
            RouteTarget::InternetGateway => RouteTarget::InternetGateway,
            RouteTarget::Nat(id) => RouteTarget::Nat(self.nat(id)),
            RouteTarget::Network(id) => RouteTarget::Network(self.network(id)),
        }
    }

    fn place(&self, place: NotePlace) -> NotePlace {
        let here = |entity| self.of(entity).unwrap_or(entity);
        match place {
            NotePlace::On(entity) => NotePlace::On(here(entity)),
            NotePlace::Free { of, x, y } => NotePlace::Free { of: here(of), x, y },
        }
    }
}

/// An entity with another number.
fn numbered(entity: Entity, number: u32) -> Entity {
    match entity {
        Entity::Cluster | Entity::Vpc | Entity::InternetGateway => entity,
        Entity::Zone(_) => ZoneId(number).into(),
        Entity::Subnet(_) => SubnetId(number).into(),
        Entity::NatGateway(_) => NatGatewayId(number).into(),
        Entity::LoadBalancer(_) => LoadBalancerId(number).into(),
        Entity::Nodegroup(_) => NodegroupId(number).into(),
        Entity::FargateProfile(_) => FargateProfileId(number).into(),
        Entity::Addon(_) => AddonId(number).into(),
        Entity::RouteTable(_) => RouteTableId(number).into(),
        Entity::VpcEndpoint(_) => VpcEndpointId(number).into(),
        Entity::Network(_) => NetworkId(number).into(),
        Entity::SecurityGroup(_) => SecurityGroupId(number).into(),
        Entity::Note(_) => NoteId(number).into(),
    }
}

/// Lays `other` into the numbers of `open`; `found` leads from the open design to the other one.
pub(super) fn target(open: &Design, other: &Design, found: &Matches) -> Target {
    let mut ids: BTreeMap<Entity, Entity> =
        found.to_after.iter().map(|(open, other)| (*other, *open)).collect_map();
    let mut used: BTreeSet<u32> = open.entities().filter_map(Entity::number).collect_set();
    let mut next_id = open.next_id.max(other.next_id);
    for entity in &found.added {
        // What was taken out here comes back as what it was.
        let own = entity.number().filter(|number| used.insert(*number));
        let here = own.map_or_else(
            || {
                let fresh = numbered(*entity, next_id);
                next_id = next_id.saturating_add(1);
                fresh
            },
            |number| numbered(*entity, number),
        );
        ids.insert(*entity, here);
    }
    let ids = Ids(ids);
    let mut design =
        Design { next_id, vpc: Arc::clone(&other.vpc), sheet: Arc::clone(&open.sheet), ..Design::empty() };
    network(&mut design, other, &ids);
    users(&mut design, other, &ids);
    Target { design, ids }
}

fn network(into: &mut Design, other: &Design, ids: &Ids) {
    for (id, record) in other.zones.iter() {
        into.zones.insert(ids.zone(id), record.clone());
    }
    for (id, record) in other.subnets.iter() {
        let mut record = record.clone();
        record.zone = ids.zone(record.zone);
        record.route = ids.route(record.route);
        record.route_table = record.route_table.map(|table| ids.table(table));
        into.subnets.insert(ids.subnet(id), record);
    }
    for (id, record) in other.nat_gateways.iter() {
        let mut record = record.clone();
        record.subnet = ids.subnet(record.subnet);
        into.nat_gateways.insert(ids.nat(id), record);
    }
    for (id, record) in other.route_tables.iter() {
        let mut record = record.clone();
        record.routes.iter_mut().for_each(|route| route.target = ids.target(route.target));
        into.route_tables.insert(ids.table(id), record);
    }
    for (id, record) in other.vpc_endpoints.iter() {
        let mut record = record.clone();
        record.subnets = ids.subnets(&record.subnets);
        into.vpc_endpoints.insert(ids.endpoint(id), record);
    }
    for (id, record) in other.networks.iter() {
        into.networks.insert(ids.network(id), record.clone());
    }
    for (id, record) in other.security_groups.iter() {
        into.security_groups.insert(ids.security_group(id), record.clone());
    }
}

/// The cluster and what runs on the network.
fn users(into: &mut Design, other: &Design, ids: &Ids) {
    let mut cluster = other.cluster.as_ref().clone();
    if let ControlPlaneSubnets::Chosen(chosen) = &mut cluster.control_plane_subnets {
        *chosen = ids.subnets(chosen);
    }
    into.cluster = Arc::new(cluster);
    for (id, record) in other.load_balancers.iter() {
        let mut record = record.clone();
        record.subnets = ids.subnets(&record.subnets);
        into.load_balancers.insert(ids.balancer(id), record);
    }
    for (id, record) in other.nodegroups.iter() {
        let mut record = record.clone();
        record.subnets = ids.subnets(&record.subnets);
        into.nodegroups.insert(ids.group(id), record);
    }
    for (id, record) in other.fargate_profiles.iter() {
        let mut record = record.clone();
        record.subnets = ids.subnets(&record.subnets);
        into.fargate_profiles.insert(ids.profile(id), record);
    }
    for (id, record) in other.addons.iter() {
        into.addons.insert(ids.addon(id), record.clone());
    }
    for (id, record) in other.notes.iter() {
        let mut record = record.clone();
        record.at = ids.place(record.at);
        into.notes.insert(ids.note(id), record);
    }
}
