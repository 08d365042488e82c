//! What placing or dropping something at a point means: always a legal edit, or none.

use super::Action;
use super::command::Place;
use super::order;
use crate::collect::CollectInOrder;
use crate::design::{
    Design, Edit, Entity, FargateProfile, LoadBalancerKind, Nodegroup, Note, NotePlace, Scheme, Subnet, SubnetId,
    SubnetKind, ZoneId,
};
use crate::msg;
use crate::scene::{Point, Scene};
use crate::words::Message;
use std::collections::BTreeSet;

/// How far down from its top a zone is taken by its title.
const ZONE_TITLE: f64 = 34.0;

/// What is being dragged over the canvas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dragged {
    /// Something new from the palette.
    New(Place),
    /// A thing of the design.
    Existing(Entity),
}

/// What would happen on release.
#[derive(Clone, Debug, PartialEq)]
pub struct DropPlan {
    /// The boxes that light up.
    pub targets: Vec<Entity>,
    /// The step that release makes.
    pub action: Action,
}

/// What dropping `dragged` at `point` does; `None` where it has no place.
///
/// `is_single` (Shift held) changes one subnet of a node group instead of its whole row.
#[must_use]
pub fn drop_at(
    design: &Design,
    scene: &Scene,
    dragged: Dragged,
    point_in_world: Point,
    is_single: bool,
) -> Option<DropPlan> {
    match dragged {
        Dragged::New(place) => {
            if place == Place::Note {
                return order::new_note(design, scene, point_in_world);
            }
            let target = target_at(design, scene, place, point_in_world)?;
            place_at(design, place, target)
        }
        Dragged::Existing(Entity::Subnet(id)) => {
            let zone = scene.zone_at(point_in_world)?;
            move_subnet(design, id, zone).or_else(|| order::subnet_at(design, scene, id, point_in_world))
        }
        Dragged::Existing(Entity::Zone(id)) => order::zone_at(design, scene, id, point_in_world),
        Dragged::Existing(Entity::NatGateway(id)) => {
            let subnet = scene.subnet_at(point_in_world)?;
            let mut nat = design.nat_gateways.get(id)?.clone();
            if nat.subnet == subnet || !design.subnets.get(subnet)?.is_public() {
                return None;
            }
            nat.subnet = subnet;
            let label = msg!("step-move", name = &nat.name, to = design.name_of(subnet.into()));
            plan(label, vec![subnet.into()], vec![Edit::SetNatGateway(id, nat)])
        }
        Dragged::Existing(Entity::Nodegroup(id)) => {
            let subnet = scene.subnet_at(point_in_world)?;
            let mut group: Nodegroup = design.nodegroups.get(id)?.clone();
            group.subnets = placed(design, &group.subnets, subnet, is_single)?;
            let targets = group.subnets.iter().map(|id| Entity::from(*id)).collect();
            let label = msg!("step-place-group", name = &group.name);
            plan(label, targets, vec![Edit::SetNodegroup(id, group)])
        }
        Dragged::Existing(Entity::FargateProfile(id)) => {
            let subnet = scene.subnet_at(point_in_world)?;
            let mut profile: FargateProfile = design.fargate_profiles.get(id)?.clone();
            profile.subnets = placed(design, &profile.subnets, subnet, is_single)?;
            let targets = profile.subnets.iter().map(|id| Entity::from(*id)).collect();
            let label = msg!("step-place-group", name = &profile.name);
            plan(label, targets, vec![Edit::SetFargateProfile(id, profile)])
        }
        Dragged::Existing(_) => None,
    }
}

pub(super) fn plan(label: Message, targets: Vec<Entity>, edits: Vec<Edit>) -> Option<DropPlan> {
    Some(DropPlan { targets, action: Action::new(label, edits) })
}

fn move_subnet(design: &Design, id: SubnetId, zone: ZoneId) -> Option<DropPlan> {
    let subnet = design.subnets.get(id)?;
    if subnet.zone == zone {
        return None;
    }
    let label = msg!("step-move", name = &subnet.name, to = design.name_of(zone.into()));
    plan(label, vec![zone.into()], vec![Edit::MoveSubnet { id, zone }])
}

/// The subnets of a group after a drop on `subnet`.
///
/// On a subnet of another kind the whole group moves to that kind, in all its zones; on another zone of
/// the same kind it grows over it. With `is_single` just that subnet is added or taken away.
fn placed(
    design: &Design,
    now: &BTreeSet<SubnetId>,
    subnet: SubnetId,
    is_single: bool,
) -> Option<BTreeSet<SubnetId>> {
    let target = design.subnets.get(subnet)?;
    let mut next = now.clone();
    if is_single {
        if !next.remove(&subnet) {
            next.insert(subnet);
        }
    } else if now.contains(&subnet) {
        return None;
    } else {
        let is_same_kind = now.iter().filter_map(|id| design.subnets.get(*id)).all(|s| s.tier() == target.tier());
        if !is_same_kind {
            let zones: BTreeSet<ZoneId> =
                now.iter().filter_map(|id| design.subnets.get(*id)).map(|s| s.zone).collect_set();
            next = siblings(design, subnet)
                .into_iter()
                .filter(|id| design.subnets.get(*id).is_some_and(|s| zones.contains(&s.zone)))
                .collect_set();
        }
        next.insert(subnet);
    }
    (next != *now).then_some(next)
}

/// `subnet` and the subnet of its kind and rank in every other zone: a row of the picture.
pub(super) fn siblings(design: &Design, subnet: SubnetId) -> BTreeSet<SubnetId> {
    let Some(of) = design.subnets.get(subnet) else { return BTreeSet::new() };
    let alike = |zone: ZoneId| -> Vec<SubnetId> {
        let alike = design.subnets_in(zone).filter(|(_, s)| s.tier() == of.tier());
        design.in_order(alike.map(|(id, _)| id))
    };
    let rank = alike(of.zone).iter().position(|id| *id == subnet).unwrap_or(0);
    let mut row: BTreeSet<SubnetId> =
        design.zones.ids().filter_map(|zone| alike(zone).get(rank).copied()).collect_set();
    row.insert(subnet);
    row
}

/// What `place` would go into at `point`.
fn target_at(design: &Design, scene: &Scene, place: Place, point: Point) -> Option<Entity> {
    let is_in_vpc = scene.rect_of(Entity::Vpc)?.contains(point);
    let found: Entity = match place {
        Place::Note => scene.hit(point)?,
        Place::Zone | Place::LoadBalancer => is_in_vpc.then_some(Entity::Vpc)?,
        Place::PublicSubnet | Place::PrivateSubnet => scene.zone_at(point)?.into(),
        Place::NatGateway | Place::Nodegroup | Place::FargateProfile => scene.subnet_at(point)?.into(),
    };
    place_targets(design, place).contains(&found).then_some(found)
}

/// Everything that `place` can go into, in the order in which keys step through it.
#[must_use]
pub fn place_targets(design: &Design, place: Place) -> Vec<Entity> {
    let subnets = |is_fit: &dyn Fn(&Subnet) -> bool| -> Vec<Entity> {
        design.subnets.iter().filter(|(_, s)| is_fit(s)).map(|(id, _)| id.into()).collect()
    };
    match place {
        Place::Zone => vec![Entity::Vpc],
        Place::LoadBalancer if design.subnets.is_empty() => Vec::new(),
        Place::LoadBalancer => vec![Entity::Vpc],
        Place::PublicSubnet | Place::PrivateSubnet => design.zones.ids().map(Entity::from).collect(),
        Place::Note => {
            let is_drawn = |e: &Entity| !matches!(e, Entity::Note(_) | Entity::InternetGateway);
            design.entities().filter(is_drawn).collect()
        }
        Place::NatGateway => subnets(&Subnet::is_public),
        Place::FargateProfile => subnets(&|s| !s.is_public()),
        Place::Nodegroup => {
            // Private subnets first: that is where nodes belong.
            let mut all = subnets(&|s| !s.is_public());
            all.extend(subnets(&Subnet::is_public));
            all
        }
    }
}

/// What placing something new into `target` does.
#[must_use]
pub fn place_at(design: &Design, place: Place, target: Entity) -> Option<DropPlan> {
    let row = |id: SubnetId| siblings(design, id);
    let (label, edit, targets): (Message, Edit, Vec<Entity>) = match (place, target) {
        (Place::Zone, Entity::Vpc) => (msg!("step-add-zone"), Edit::AddZone { name: None }, vec![target]),
        (Place::PublicSubnet, Entity::Zone(zone)) => {
            let edit = Edit::AddSubnet { zone, kind: SubnetKind::Public, prefix_len: None };
            (msg!("step-add-public-subnet", zone = design.name_of(target)), edit, vec![target])
        }
        (Place::PrivateSubnet, Entity::Zone(zone)) => {
            let edit = Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: None };
            (msg!("step-add-private-subnet", zone = design.name_of(target)), edit, vec![target])
        }
        (Place::NatGateway, Entity::Subnet(subnet)) => {
            (msg!("step-add-nat", subnet = design.name_of(target)), Edit::AddNatGateway { subnet }, vec![target])
        }
        (Place::Nodegroup, Entity::Subnet(id)) => {
            let targets = row(id).into_iter().map(Entity::from).collect();
            (msg!("step-add-nodegroup"), Edit::AddNodegroup { subnets: row(id) }, targets)
        }
        (Place::FargateProfile, Entity::Subnet(id)) => {
            let targets = row(id).into_iter().map(Entity::from).collect();
            (msg!("step-add-fargate"), Edit::AddFargateProfile { subnets: row(id) }, targets)
        }
        (Place::LoadBalancer, Entity::Vpc) => {
            let has_public = design.subnets.values().any(Subnet::is_public);
            let scheme = if has_public { Scheme::InternetFacing } else { Scheme::Internal };
            let edit = Edit::AddLoadBalancer { kind: LoadBalancerKind::Application, scheme };
            (msg!("step-add-load-balancer"), edit, vec![target])
        }
        (Place::Note, thing) => {
            let note = Note { text: String::new(), at: NotePlace::On(thing) };
            (msg!("step-add-note"), Edit::AddNote(note), vec![thing])
        }
        _ => return None,
    };
    plan(label, targets, vec![edit])
}

/// The action that moves `id` to the zone before or after its own.
#[must_use]
pub(super) fn move_to_neighbor(design: &Design, id: SubnetId, is_forward: bool) -> Option<Action> {
    let zones = design.in_order(design.zones.ids());
    let place = zones.iter().position(|zone| design.subnets.get(id).is_some_and(|s| s.zone == *zone))?;
    let next = if is_forward { place.checked_add(1)? } else { place.checked_sub(1)? };
    move_subnet(design, id, *zones.get(next)?).map(|plan| plan.action)
}

/// Whether dragging a thing can mean anything.
fn can_move(entity: Entity) -> bool {
    matches!(
        entity,
        Entity::Zone(_)
            | Entity::Subnet(_)
            | Entity::NatGateway(_)
            | Entity::Nodegroup(_)
            | Entity::FargateProfile(_)
            | Entity::Note(_)
    )
}

impl Dragged {
    /// What dragging `entity` from `point` means: a zone is taken by its title, since frames are drawn in it.
    #[must_use]
    pub fn taken_at(scene: &Scene, entity: Entity, point: Point) -> Option<Self> {
        if let Entity::Zone(id) = entity {
            let rect = scene.zones.get(&id)?;
            if rect.y + ZONE_TITLE < point.y {
                return None;
            }
        }
        Self::existing(entity)
    }

    /// Whether dragging `entity` can mean anything.
    #[must_use]
    pub fn existing(entity: Entity) -> Option<Self> {
        can_move(entity).then_some(Self::Existing(entity))
    }
}
