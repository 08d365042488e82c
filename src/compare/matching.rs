//! Which thing of one design is which of the other.
//!
//! Ids decide where both designs come from one; else what a thing is known by: AWS's id, its name, its block.

use crate::collect::CollectInOrder;
use crate::design::{Design, Entity};
use std::collections::{BTreeMap, BTreeSet};

/// The things of two designs, side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matches {
    /// What a thing of the first is in the second.
    pub to_after: BTreeMap<Entity, Entity>,
    /// Things of the first alone, in their order.
    pub removed: Vec<Entity>,
    /// Things of the second alone, in their order.
    pub added: Vec<Entity>,
}

/// What a thing is known by beside its id, the strongest first.
type Handles = [Option<String>; 3];

fn handles(design: &Design, entity: Entity) -> Handles {
    let name = Some(design.name_of(entity).to_owned()).filter(|name| !name.is_empty());
    match entity {
        Entity::Subnet(id) => {
            let subnet = design.subnets.get(id);
            let existing = subnet.and_then(|subnet| subnet.existing_id.clone());
            [existing, name, subnet.and_then(|subnet| subnet.cidr).map(|cidr| cidr.to_string())]
        }
        Entity::Zone(id) => [name, design.zones.get(id).and_then(|zone| zone.az_id.clone()), None],
        Entity::NatGateway(id) => {
            let address = design.nat_gateways.get(id).and_then(|nat| nat.public_ip);
            [address.map(|address| address.to_string()), name, None]
        }
        // One service can have an endpoint of either kind.
        Entity::VpcEndpoint(id) => {
            let kind =
                design.vpc_endpoints.get(id).map(|endpoint| format!("{} {:?}", endpoint.service, endpoint.kind));
            [kind, name, None]
        }
        // A role has one group at most.
        Entity::SecurityGroup(id) => {
            [name, design.security_groups.get(id).map(|group| group.role.key().to_owned()), None]
        }
        _ => [name, None, None],
    }
}

fn are_alike(a: &Handles, b: &Handles) -> bool {
    a.iter().zip(b).any(|(a, b)| a.is_some() && a == b)
}

/// Whether a thing is there once and always, so that it needs no search.
fn is_single(entity: Entity) -> bool {
    matches!(entity, Entity::Cluster | Entity::Vpc | Entity::InternetGateway)
}

/// Lays the things of two designs side by side.
#[must_use]
pub fn matches(before: &Design, after: &Design) -> Matches {
    let list = |design: &Design| -> Vec<(Entity, Handles)> {
        design.entities().map(|entity| (entity, handles(design, entity))).collect()
    };
    let (old, new) = (list(before), list(after));
    let by_id: BTreeMap<Entity, &Handles> = new.iter().map(|(entity, handles)| (*entity, handles)).collect_map();
    let mut found = Matches::default();
    let mut taken: BTreeSet<Entity> = BTreeSet::new();
    let (mut n_common, mut n_alike) = (0_usize, 0_usize);
    for (entity, known_by) in &old {
        let Some(theirs) = by_id.get(entity) else { continue };
        let is_alike = are_alike(known_by, theirs);
        if !is_single(*entity) {
            n_common = n_common.saturating_add(1);
            n_alike = n_alike.saturating_add(usize::from(is_alike));
        }
        if is_alike || is_single(*entity) {
            found.to_after.insert(*entity, *entity);
            taken.insert(*entity);
        }
    }
    for rank in 0..3 {
        for (entity, known_by) in &old {
            let Some(wanted) = known_by.get(rank).and_then(Option::as_ref) else { continue };
            if found.to_after.contains_key(entity) {
                continue;
            }
            let is_it = |(other, theirs): &&(Entity, Handles)| {
                other.kind() == entity.kind()
                    && !taken.contains(other)
                    && theirs.get(rank).and_then(Option::as_ref) == Some(wanted)
            };
            if let Some((other, _)) = new.iter().find(is_it) {
                found.to_after.insert(*entity, *other);
                taken.insert(*other);
            }
        }
    }
    // Half of the ids mean the same: the designs come from one, and what is left of equal ids was changed.
    if n_common <= n_alike.saturating_mul(2) {
        for (entity, _) in &old {
            if by_id.contains_key(entity) && !found.to_after.contains_key(entity) && taken.insert(*entity) {
                found.to_after.insert(*entity, *entity);
            }
        }
    }
    found.removed = old.iter().map(|(entity, _)| *entity).filter(|e| !found.to_after.contains_key(e)).collect();
    found.added = new.iter().map(|(entity, _)| *entity).filter(|entity| !taken.contains(entity)).collect();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use crate::design::{Edit, SubnetId};

    #[test]
    fn designs_of_one_origin_are_laid_side_by_side_by_id() {
        let before = Starter::Classic.design();
        let (id, group) = before.nodegroups.iter().next().unwrap();
        let subnet = before.subnets.ids().next().unwrap();
        let mut group = group.clone();
        "other".clone_into(&mut group.name);
        let edits = [Edit::SetNodegroup(id, group), Edit::Remove(subnet.into()), Edit::AddZone { name: None }];
        let after = before.edited(&edits[..2]).unwrap();
        let found = matches(&before, &after);
        assert_eq!(found.to_after.get(&id.into()), Some(&id.into()), "a renamed group is the same group");
        // The NAT gateway stands in it.
        assert!(found.removed.contains(&subnet.into()) && found.removed.len() == 2, "{:?}", found.removed);
        assert_eq!(found.added, []);
    }

    #[test]
    fn designs_of_two_origins_are_laid_side_by_side_by_what_things_are_known_by() {
        let before = Starter::Classic.design();
        // The same design with all subnets under other ids.
        let mut after = before.clone();
        let all: Vec<_> = after.subnets.iter().map(|(id, subnet)| (id, subnet.clone())).collect();
        after.nodegroups.update_all(|_, group| group.subnets.clear());
        for (id, subnet) in all {
            after.subnets.remove(id);
            after.subnets.insert(SubnetId(id.0 + 100), subnet);
        }
        let found = matches(&before, &after);
        for id in before.subnets.ids() {
            assert_eq!(found.to_after.get(&id.into()), Some(&SubnetId(id.0 + 100).into()));
        }
        assert!(found.added.is_empty() && found.removed.is_empty());
    }

    #[test]
    fn equal_ids_of_foreign_designs_mean_nothing() {
        let before = Starter::Large.design();
        let after = Starter::Small.design();
        let found = matches(&before, &after);
        for (old, new) in &found.to_after {
            let is_same = are_alike(&handles(&before, *old), &handles(&after, *new));
            assert!(is_same || is_single(*old), "{old} is not {new}");
        }
    }
}
