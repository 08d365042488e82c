//! Drags beyond moving one thing: dropping a copy, moving several at once, pulling an edge.

use super::drop::{Dragged, DropPlan, drop_at, plan, siblings};
use super::{Action, Clip, addresses};
use crate::catalog::vpc;
use crate::collect::CollectInOrder;
use crate::design::{Design, Edit, Entity, Subnet, SubnetId};
use crate::msg;
use crate::net::{Cidr, largest_growth};
use crate::scene::{Point, Scene};
use std::collections::BTreeSet;
use std::sync::Arc;

/// An edge of a box that can be pulled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// The left end of a node group or Fargate profile: which zones it lies over.
    Left,
    /// The right end of one.
    Right,
    /// The lower edge of a subnet: its size. One notch is one bit of the prefix.
    Bottom,
}

/// How far one bit of a prefix is pulled, in world units.
pub const NOTCH: f64 = 28.0;

/// What releasing `edge` of `entity` at `to` does, pulled from `from`.
#[must_use]
pub fn pull(
    design: &Design,
    scene: &Scene,
    (entity, edge): (Entity, Edge),
    from: Point,
    to: Point,
) -> Option<DropPlan> {
    match (entity, edge) {
        (Entity::Subnet(id), Edge::Bottom) => {
            #[expect(clippy::cast_possible_truncation, reason = "a drag is some thousand units long at most")]
            let n_bits = ((to.y - from.y) / NOTCH).round() as i32;
            resize(design, id, n_bits)
        }
        (Entity::Nodegroup(id), Edge::Left | Edge::Right) => {
            let mut group = design.nodegroups.get(id)?.clone();
            group.subnets = stretched(design, scene, &group.subnets, edge, to)?;
            let targets = group.subnets.iter().map(|id| Entity::from(*id)).collect();
            plan(msg!("step-place-group", name = &group.name), targets, vec![Edit::SetNodegroup(id, group)])
        }
        (Entity::FargateProfile(id), Edge::Left | Edge::Right) => {
            let mut profile = design.fargate_profiles.get(id)?.clone();
            profile.subnets = stretched(design, scene, &profile.subnets, edge, to)?;
            let targets = profile.subnets.iter().map(|id| Entity::from(*id)).collect();
            plan(
                msg!("step-place-group", name = &profile.name),
                targets,
                vec![Edit::SetFargateProfile(id, profile)],
            )
        }
        _ => None,
    }
}

/// A subnet with its prefix shorter by `n_bits`, or longer by as many below 0, as far as that is legal: it grows
/// in place into free room of the VPC and no further, and keeps its first addresses when it shrinks.
#[must_use]
pub fn resize(design: &Design, id: SubnetId, n_bits: i32) -> Option<DropPlan> {
    let subnet = design.subnets.get(id)?;
    let block = subnet.cidr?;
    let others = design.taken_blocks(Some(id));
    let largest = largest_growth(block, &design.vpc.cidrs, &others, vpc::SHORTEST_PREFIX_LEN);
    let wanted = i32::from(block.prefix_len()).saturating_sub(n_bits);
    let longest = vpc::LONGEST_PREFIX_LEN.max(block.prefix_len());
    let wanted = wanted.clamp(i32::from(largest.prefix_len()), i32::from(longest));
    let new = Cidr::containing(block.first(), u8::try_from(wanted).ok()?)?;
    if new == block {
        return None;
    }
    let action = addresses::resize(design, id, new).ok()?;
    Some(DropPlan { targets: vec![id.into()], action })
}

/// The subnets of a group when one end of its first row is pulled to `to`.
fn stretched(
    design: &Design,
    scene: &Scene,
    now: &BTreeSet<SubnetId>,
    edge: Edge,
    to: Point,
) -> Option<BTreeSet<SubnetId>> {
    let row: Vec<(SubnetId, f64)> = siblings(design, *now.first()?)
        .into_iter()
        .filter_map(|id| scene.subnets.get(&id).map(|rect| (id, rect.center().x)))
        .collect();
    let in_row = |(id, x): &(SubnetId, f64)| now.contains(id).then_some(*x);
    let (first, last) = row.iter().filter_map(in_row).fold((f64::MAX, f64::MIN), |(a, b), x| (a.min(x), b.max(x)));
    let (first, last) = match edge {
        Edge::Left => (to.x.min(last), last),
        Edge::Right | Edge::Bottom => (first, to.x.max(first)),
    };
    let mut next: BTreeSet<SubnetId> =
        now.iter().copied().filter(|id| row.iter().all(|(other, _)| other != id)).collect_set();
    next.extend(row.iter().filter(|(_, x)| first <= *x && *x <= last).map(|(id, _)| *id));
    (next != *now && !next.is_empty()).then_some(next)
}

/// What dropping a copy of `dragged` at `point` does, with Alt held.
#[must_use]
pub fn drop_copy_at(design: &Arc<Design>, scene: &Scene, dragged: Dragged, point: Point) -> Option<DropPlan> {
    let Dragged::Existing(entity) = dragged else { return None };
    let chosen = BTreeSet::from([entity]);
    match entity {
        Entity::Subnet(_) => {
            let zone = scene.zone_at(point)?;
            let action = Clip::of(design, &chosen)?.action(Some(zone));
            Some(DropPlan { targets: vec![zone.into()], action })
        }
        Entity::NatGateway(_) => {
            let subnet =
                scene.subnet_at(point).filter(|id| design.subnets.get(*id).is_some_and(Subnet::is_public))?;
            let label = msg!("step-add-nat", subnet = design.name_of(subnet.into()));
            plan(label, vec![subnet.into()], vec![Edit::AddNatGateway { subnet }])
        }
        Entity::Nodegroup(_) | Entity::FargateProfile(_) => {
            scene.subnet_at(point)?;
            // Where the copy lies is where the group itself would lie after the drop.
            let moved = drop_at(design, scene, dragged, point, false);
            let targets = moved.as_ref().map_or_else(Vec::new, |plan| plan.targets.clone());
            let placed = moved.and_then(|plan| design.edited(&plan.action.edits).ok());
            let clip = placed.map_or_else(|| Arc::clone(design), Arc::new);
            Some(DropPlan { targets, action: Clip::of(&clip, &chosen)?.action(None) })
        }
        _ => None,
    }
}

/// What dropping all selected subnets at `point` does.
#[must_use]
pub fn drop_many_at(
    design: &Design,
    scene: &Scene,
    selection: &BTreeSet<Entity>,
    point: Point,
) -> Option<DropPlan> {
    let zone = scene.zone_at(point)?;
    let moving = selection.iter().filter_map(|entity| match entity {
        Entity::Subnet(id) => Some(*id),
        _ => None,
    });
    let elsewhere = |id: &SubnetId| design.subnets.get(*id).is_some_and(|subnet| subnet.zone != zone);
    let edits: Vec<Edit> = moving.filter(elsewhere).map(|id| Edit::MoveSubnet { id, zone }).collect();
    if edits.is_empty() {
        return None;
    }
    let label = msg!("step-move-many", n = edits.len(), to = design.name_of(zone.into()));
    Some(DropPlan { targets: vec![zone.into()], action: Action::new(label, edits) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cni::budget::{Scenario, budget};
    use crate::design::starters::Starter;
    use crate::scene::{View, build};

    fn setting() -> (Arc<Design>, Scene) {
        let design = Starter::Classic.design();
        let budget = budget(&design);
        let scene = build(&design, &View { budget: &budget, findings: &[], scenario: Scenario::Maximum });
        (Arc::new(design), scene)
    }

    fn block_after(design: &Design, id: SubnetId, n_bits: i32) -> Option<String> {
        let plan = resize(design, id, n_bits)?;
        let after = design.edited(&plan.action.edits).unwrap();
        after.subnets.get(id).unwrap().cidr.map(|cidr| cidr.to_string())
    }

    #[test]
    fn a_subnet_grows_only_into_free_room() {
        let (design, _) = setting();
        let ids: Vec<SubnetId> = design.subnets.ids().collect();
        // The six /19 blocks fill 10.0.0.0 to 10.0.191.255, so that the first has a neighbor on its way.
        assert_eq!(block_after(&design, ids[0], 1), None);
        assert_eq!(block_after(&design, ids[0], -2).as_deref(), Some("10.0.0.0/21"));
        assert_eq!(block_after(&design, ids[0], -99).as_deref(), Some("10.0.0.0/28"));
        let alone = design.edited(&[Edit::Remove(ids[1].into())]).unwrap();
        assert_eq!(block_after(&alone, ids[0], 5).as_deref(), Some("10.0.0.0/18"));
    }

    #[test]
    fn pulling_an_end_changes_the_zones_of_a_group_and_never_empties_it() {
        let (design, scene) = setting();
        let (id, group) = design.nodegroups.iter().next().unwrap();
        let row: Vec<SubnetId> = group.subnets.iter().copied().collect();
        let at = |i: usize| scene.subnets.get(&row[i]).unwrap().center();
        let pulled = |edge, to| {
            let plan = pull(&design, &scene, (id.into(), edge), Point::default(), to)?;
            let after = design.edited(&plan.action.edits).unwrap();
            Some(after.nodegroups.get(id).unwrap().subnets.clone())
        };
        assert_eq!(pulled(Edge::Right, at(1)), Some([row[0], row[1]].into()));
        assert_eq!(pulled(Edge::Left, at(1)), Some([row[1], row[2]].into()));
        assert_eq!(pulled(Edge::Right, Point { x: -1e6, y: 0.0 }), Some([row[0]].into()));
        assert_eq!(pulled(Edge::Right, at(2)), None);
    }

    #[test]
    fn several_subnets_move_in_one_step() {
        let (design, scene) = setting();
        let zone = design.zones.ids().next().unwrap();
        let all: BTreeSet<Entity> = design.subnets.ids().map(Entity::from).collect();
        let plan = drop_many_at(&design, &scene, &all, scene.zones.get(&zone).unwrap().center()).unwrap();
        let after = design.edited(&plan.action.edits).unwrap();
        assert_eq!(after.subnets_in(zone).count(), 6);
        assert_eq!(drop_many_at(&after, &scene, &all, scene.zones.get(&zone).unwrap().center()), None);
    }

    #[test]
    fn copies_leave_what_was_copied_where_it_was() {
        let (design, scene) = setting();
        for entity in design.entities().filter(|e| Dragged::existing(*e).is_some()) {
            for target in design.subnets.ids() {
                let at = scene.subnets.get(&target).unwrap().center();
                let Some(plan) = drop_copy_at(&design, &scene, Dragged::Existing(entity), at) else { continue };
                let Ok(after) = design.edited(&plan.action.edits) else { continue };
                assert_eq!(after.check_invariants(), Vec::<String>::new());
                assert_eq!(after.entities().count(), design.entities().count() + 1, "{entity}");
                let id = |design: &Design| match entity {
                    Entity::Subnet(id) => format!("{:?}", design.subnets.get(id)),
                    Entity::Nodegroup(id) => format!("{:?}", design.nodegroups.get(id)),
                    _ => String::new(),
                };
                assert_eq!(id(&after), id(&design));
            }
        }
    }
}
