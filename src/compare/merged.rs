//! Both designs as one, for drawing: the second, and what only the first has beside it.

use super::{Comparison, Difference};
use crate::collect::CollectInOrder;
use crate::compare::matching::Matches;
use crate::design::{
    Design, Entity, FargateProfileId, LoadBalancerId, NatGatewayId, NodegroupId, Route, SubnetId, ZoneId,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Two designs as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The second design with the things of the first that it lacks, under new ids.
    pub design: Design,
    /// How the things in it differ, by their ids in it.
    pub marks: BTreeMap<Entity, Difference>,
    /// The ids that things of the first design alone have in it.
    pub ghosts: BTreeMap<Entity, Entity>,
}

impl Merged {
    /// Where a thing that differs is drawn.
    #[must_use]
    pub fn drawn(&self, difference: Difference, entity: Entity) -> Entity {
        let ghost = self.ghosts.get(&entity).filter(|_| difference == Difference::Removed);
        ghost.copied().unwrap_or(entity)
    }
}

/// Lays both designs over each other. What no drawing shows (route tables, say) is left out.
#[must_use]
pub fn merged(before: &Design, after: &Design, comparison: &Comparison) -> Merged {
    let found = super::matches(before, after);
    let mut out = Merger { before, found: &found, design: after.clone(), ghosts: BTreeMap::new() };
    out.add_ghosts();
    let (design, ghosts) = (out.design, out.ghosts);
    let mut merged = Merged { design, marks: BTreeMap::new(), ghosts };
    for change in &comparison.changes {
        let difference = change.difference();
        let drawn = merged.drawn(difference, change.entity());
        if merged.design.has(drawn) {
            merged.marks.insert(drawn, difference);
        }
    }
    merged
}

struct Merger<'a> {
    before: &'a Design,
    found: &'a Matches,
    design: Design,
    ghosts: BTreeMap<Entity, Entity>,
}

impl Merger<'_> {
    /// Where a thing of the first design is in the drawing.
    fn place(&self, entity: Entity) -> Option<Entity> {
        self.found.to_after.get(&entity).or_else(|| self.ghosts.get(&entity)).copied()
    }

    fn subnet(&self, id: SubnetId) -> Option<SubnetId> {
        match self.place(id.into()) {
            Some(Entity::Subnet(id)) => Some(id),
            _ => None,
        }
    }

    fn subnets(&self, ids: &BTreeSet<SubnetId>) -> BTreeSet<SubnetId> {
        ids.iter().filter_map(|id| self.subnet(*id)).collect_set()
    }

    /// Zones first, then subnets, then what stands in them, so that each finds its place.
    fn add_ghosts(&mut self) {
        let found = self.found;
        let removed = &found.removed;
        if removed.contains(&Entity::InternetGateway) {
            let mut vpc = self.design.vpc.as_ref().clone();
            vpc.has_internet_gateway = true;
            self.design.vpc = Arc::new(vpc);
            self.ghosts.insert(Entity::InternetGateway, Entity::InternetGateway);
        }
        for entity in removed {
            match *entity {
                Entity::Zone(id) => self.zone(id),
                Entity::Subnet(id) => self.ghost_subnet(id),
                Entity::NatGateway(id) => self.nat_gateway(id),
                Entity::LoadBalancer(id) => self.load_balancer(id),
                Entity::Nodegroup(id) => self.nodegroup(id),
                Entity::FargateProfile(id) => self.fargate(id),
                _ => {}
            }
        }
        // A subnet may come before the gateway that it goes out through.
        let ghosts: Vec<(SubnetId, SubnetId)> = self
            .ghosts
            .iter()
            .filter_map(|pair| match pair {
                (Entity::Subnet(old), Entity::Subnet(new)) => Some((*old, *new)),
                _ => None,
            })
            .collect();
        for (old, new) in ghosts {
            let Some(Route::Nat(nat)) = self.before.subnets.get(old).map(|subnet| subnet.route) else { continue };
            if let Some(Entity::NatGateway(nat)) = self.place(nat.into()) {
                self.design.subnets.update(new, |subnet| subnet.route = Route::Nat(nat));
            }
        }
    }

    fn zone(&mut self, old: ZoneId) {
        let Some(record) = self.before.zones.get(old).cloned() else { return };
        let id = ZoneId(self.design.take_id());
        self.design.zones.insert(id, record);
        self.ghosts.insert(old.into(), id.into());
    }

    fn ghost_subnet(&mut self, old: SubnetId) {
        let Some(mut record) = self.before.subnets.get(old).cloned() else { return };
        let Some(Entity::Zone(zone)) = self.place(record.zone.into()) else { return };
        record.zone = zone;
        record.route_table = None;
        if matches!(record.route, Route::Nat(_)) {
            record.route = Route::Isolated;
        }
        let id = SubnetId(self.design.take_id());
        self.design.subnets.insert(id, record);
        self.ghosts.insert(old.into(), id.into());
    }

    fn nat_gateway(&mut self, old: NatGatewayId) {
        let Some(mut record) = self.before.nat_gateways.get(old).cloned() else { return };
        let Some(subnet) = self.subnet(record.subnet) else { return };
        record.subnet = subnet;
        let id = NatGatewayId(self.design.take_id());
        self.design.nat_gateways.insert(id, record);
        self.ghosts.insert(old.into(), id.into());
    }

    fn load_balancer(&mut self, old: LoadBalancerId) {
        let Some(mut record) = self.before.load_balancers.get(old).cloned() else { return };
        record.subnets = self.subnets(&record.subnets);
        let id = LoadBalancerId(self.design.take_id());
        self.design.load_balancers.insert(id, record);
        self.ghosts.insert(old.into(), id.into());
    }

    fn nodegroup(&mut self, old: NodegroupId) {
        let Some(mut record) = self.before.nodegroups.get(old).cloned() else { return };
        record.subnets = self.subnets(&record.subnets);
        let id = NodegroupId(self.design.take_id());
        self.design.nodegroups.insert(id, record);
        self.ghosts.insert(old.into(), id.into());
    }

    fn fargate(&mut self, old: FargateProfileId) {
        let Some(mut record) = self.before.fargate_profiles.get(old).cloned() else { return };
        record.subnets = self.subnets(&record.subnets);
        let id = FargateProfileId(self.design.take_id());
        self.design.fargate_profiles.insert(id, record);
        self.ghosts.insert(old.into(), id.into());
    }
}
