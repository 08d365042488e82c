//! Walking through a design with keys: into, out of, and between siblings.

use crate::design::{Design, Entity};

/// Where a key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To what contains it.
    Out,
    /// To the first thing in it.
    In,
    /// To the sibling before.
    Previous,
    /// To the sibling after.
    Next,
}

/// What stands directly in `parent`; for `None` the outermost things.
#[must_use]
pub fn children(design: &Design, parent: Option<Entity>) -> Vec<Entity> {
    match parent {
        None => vec![Entity::Cluster, Entity::Vpc],
        Some(Entity::Cluster) => {
            let groups = design.nodegroups.ids().map(Entity::from);
            let groups = design.in_order(groups.chain(design.fargate_profiles.ids().map(Entity::from)));
            let addons = design.addons.ids().map(Entity::from);
            groups.into_iter().chain(addons).chain(notes_on(design, Entity::Cluster)).collect()
        }
        Some(Entity::Vpc) => {
            let gateway = design.vpc.has_internet_gateway.then_some(Entity::InternetGateway);
            let zones = design.in_order(design.zones.ids()).into_iter().map(Entity::from);
            let balancers = design.load_balancers.ids().map(Entity::from);
            let tables = design.route_tables.ids().map(Entity::from);
            let endpoints = design.vpc_endpoints.ids().map(Entity::from);
            let networks = design.networks.ids().map(Entity::from);
            let groups = design.security_groups.ids().map(Entity::from);
            let drawn = gateway.into_iter().chain(zones).chain(balancers);
            let rest = tables.chain(endpoints).chain(networks).chain(groups);
            drawn.chain(rest).chain(notes_on(design, Entity::Vpc)).collect()
        }
        Some(zone @ Entity::Zone(id)) => {
            let subnets = design.in_order(design.subnets_in(id).map(|(subnet, _)| subnet));
            subnets.into_iter().map(Entity::from).chain(notes_on(design, zone)).collect()
        }
        Some(subnet @ Entity::Subnet(id)) => {
            design.nat_gateways_in(id).map(Entity::from).chain(notes_on(design, subnet)).collect()
        }
        Some(other) => notes_on(design, other).collect(),
    }
}

/// The notes that go with `entity`.
fn notes_on(design: &Design, entity: Entity) -> impl Iterator<Item = Entity> {
    design.notes.iter().filter(move |(_, note)| note.at.anchor() == entity).map(|(id, _)| id.into())
}

/// What contains `entity`.
#[must_use]
pub fn parent(design: &Design, entity: Entity) -> Option<Entity> {
    match entity {
        Entity::Cluster | Entity::Vpc => None,
        Entity::InternetGateway
        | Entity::Zone(_)
        | Entity::LoadBalancer(_)
        | Entity::RouteTable(_)
        | Entity::VpcEndpoint(_)
        | Entity::Network(_)
        | Entity::SecurityGroup(_) => Some(Entity::Vpc),
        Entity::Note(id) => design.notes.get(id).map(|note| note.at.anchor()),
        Entity::Subnet(id) => design.subnets.get(id).map(|subnet| subnet.zone.into()),
        Entity::NatGateway(id) => design.nat_gateways.get(id).map(|nat| nat.subnet.into()),
        Entity::Nodegroup(_) | Entity::FargateProfile(_) | Entity::Addon(_) => Some(Entity::Cluster),
    }
}

/// What is selected next: from nothing the VPC; at an end the thing itself.
#[must_use]
pub fn next_selection(design: &Design, from: Option<Entity>, direction: Direction) -> Entity {
    let Some(from) = from else { return Entity::Vpc };
    let above = parent(design, from);
    let siblings = children(design, above);
    let place = siblings.iter().position(|entity| *entity == from).unwrap_or(0);
    let found = match direction {
        Direction::Out => above,
        Direction::In => children(design, Some(from)).first().copied(),
        Direction::Previous => place.checked_sub(1).and_then(|i| siblings.get(i)).copied(),
        Direction::Next => siblings.get(place.saturating_add(1)).copied(),
    };
    found.unwrap_or(from)
}
