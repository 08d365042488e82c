//! What a person says of the drawing alone: an own order, notes, and what must not be touched.
//!
//! **Invariant:** no budget, rule or format for other tools reads any of it.

use super::{Design, Edit, EditError, Entity, NoteId, Route, Subnet};
use crate::collect::{CollectInOrder, SortInPlace};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The drawing's own facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Zones, subnets, node groups and Fargate profiles that a person put in order: of two siblings here,
    /// the first is drawn first. What is not here comes after, in the order in which it was made.
    pub order: Vec<Entity>,
    /// What refuses every change until it is unlocked.
    pub locked: BTreeSet<Entity>,
}

impl Sheet {
    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.order.is_empty() && self.locked.is_empty()
    }
}

/// Words on the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The words; lines are kept.
    pub text: String,
    /// Where they stand.
    pub at: NotePlace,
}

/// Where a note stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotePlace {
    /// Beside a thing, wherever that goes.
    On(Entity),
    /// At a free place, in world units from the top left corner of the VPC or a zone.
    Free {
        /// The VPC or a zone.
        of: Entity,
        /// To the right.
        x: i32,
        /// Down.
        y: i32,
    },
}

impl NotePlace {
    /// The thing that it goes with.
    #[must_use]
    pub fn anchor(self) -> Entity {
        match self {
            Self::On(entity) | Self::Free { of: entity, .. } => entity,
        }
    }

    /// Whether a note can stand there.
    #[must_use]
    pub fn is_fit(self, design: &Design) -> bool {
        let is_kind = match self {
            Self::On(entity) => !matches!(entity, Entity::Note(_)),
            Self::Free { of, .. } => matches!(of, Entity::Vpc | Entity::Zone(_)),
        };
        is_kind && design.has(self.anchor())
    }
}

impl Subnet {
    /// Its tier, which is its row on the drawing: public, private with a way out, or neither.
    #[must_use]
    pub fn tier(&self) -> usize {
        match self.route {
            Route::InternetGateway => 0,
            Route::Nat(_) | Route::Unknown => 1,
            Route::Isolated => 2,
        }
    }
}

impl Design {
    /// `entities` in the person's own order.
    #[must_use]
    pub fn in_order<T: Copy + Ord + Into<Entity>>(&self, entities: impl IntoIterator<Item = T>) -> Vec<T> {
        let mut all: Vec<T> = entities.into_iter().collect();
        if !self.sheet.order.is_empty() {
            let ranks: BTreeMap<Entity, usize> =
                self.sheet.order.iter().enumerate().map(|(i, e)| (*e, i)).collect_map();
            // Sorting is stable: what has no place of its own stays as it was.
            all.order_by_key(|e| ranks.get(&(*e).into()).copied().unwrap_or(usize::MAX));
        }
        all
    }

    /// The things that `entity` is in order with, itself included, as they are drawn: zones, the subnets of
    /// a zone and tier, or all node groups and Fargate profiles. Empty for what has no order.
    #[must_use]
    pub fn in_order_with(&self, entity: Entity) -> Vec<Entity> {
        match entity {
            Entity::Zone(_) => self.in_order(self.zones.ids().map(Entity::from)),
            Entity::Subnet(id) => {
                let Some(of) = self.subnets.get(id) else { return Vec::new() };
                let row = self.subnets_in(of.zone).filter(|(_, subnet)| subnet.tier() == of.tier());
                self.in_order(row.map(|(id, _)| Entity::from(id)))
            }
            Entity::Nodegroup(_) | Entity::FargateProfile(_) => {
                let groups = self.nodegroups.ids().map(Entity::from);
                self.in_order(groups.chain(self.fargate_profiles.ids().map(Entity::from)))
            }
            _ => Vec::new(),
        }
    }

    /// Whether `entity` refuses changes.
    #[must_use]
    pub fn is_locked(&self, entity: Entity) -> bool {
        self.sheet.locked.contains(&entity)
    }

    /// Why this design cannot become `after`: a locked thing would change.
    #[must_use]
    pub fn refusal(&self, after: &Self) -> Option<EditError> {
        let changed = self.sheet.locked.iter().find(|entity| !self.is_same_in(after, **entity));
        changed.map(|entity| locked(self, *entity))
    }

    /// Drops what the sheet says of things that are gone, the notes on them, and the places of subnets that have
    /// left the zone which they have in `before`.
    pub(crate) fn settle_sheet(&mut self, before: &Self) {
        let moved = self
            .subnets
            .iter()
            .filter(|(id, subnet)| before.subnets.get(*id).is_some_and(|old| old.zone != subnet.zone));
        let moved: Vec<Entity> = moved.map(|(id, _)| id.into()).collect();
        moved.into_iter().for_each(|entity| forget_place(self, entity));
        tidy(self);
    }

    /// Whether `entity` is the same record in `other`.
    pub(crate) fn is_same_in(&self, other: &Self, entity: Entity) -> bool {
        match entity {
            Entity::Cluster => self.cluster == other.cluster,
            Entity::Vpc => self.vpc == other.vpc,
            Entity::InternetGateway => self.vpc.has_internet_gateway == other.vpc.has_internet_gateway,
            Entity::Zone(id) => self.zones.get(id) == other.zones.get(id),
            Entity::Subnet(id) => self.subnets.get(id) == other.subnets.get(id),
            Entity::NatGateway(id) => self.nat_gateways.get(id) == other.nat_gateways.get(id),
            Entity::LoadBalancer(id) => self.load_balancers.get(id) == other.load_balancers.get(id),
            Entity::Nodegroup(id) => self.nodegroups.get(id) == other.nodegroups.get(id),
            Entity::FargateProfile(id) => self.fargate_profiles.get(id) == other.fargate_profiles.get(id),
            Entity::Addon(id) => self.addons.get(id) == other.addons.get(id),
            Entity::RouteTable(id) => self.route_tables.get(id) == other.route_tables.get(id),
            Entity::VpcEndpoint(id) => self.vpc_endpoints.get(id) == other.vpc_endpoints.get(id),
            Entity::Network(id) => self.networks.get(id) == other.networks.get(id),
            Entity::SecurityGroup(id) => self.security_groups.get(id) == other.security_groups.get(id),
            Entity::Note(id) => self.notes.get(id) == other.notes.get(id),
        }
    }
}

/// Puts `entity` before another of its siblings, or at the end.
pub(super) fn reorder(draft: &mut Design, entity: Entity, before: Option<Entity>) -> Result<(), EditError> {
    if !draft.has(entity) {
        return Err(EditError::NoSuch(entity));
    }
    if draft.is_locked(entity) {
        return Err(locked(draft, entity));
    }
    let siblings = draft.in_order_with(entity);
    if siblings.is_empty() {
        return Err(EditError::Fixed(entity));
    }
    if before == Some(entity) {
        return Ok(());
    }
    let mut now: Vec<Entity> = siblings.iter().copied().filter(|e| *e != entity).collect();
    let at = match before {
        None => now.len(),
        Some(before) => now.iter().position(|e| *e == before).ok_or(EditError::NoSuch(before))?,
    };
    now.insert(at, entity);
    let mut order = draft.sheet.order.clone();
    order.retain(|e| !siblings.contains(e));
    // The order in which things were made needs no saying.
    if !now.is_sorted() {
        order.extend(now);
    }
    let sheet = Sheet { order, locked: draft.sheet.locked.clone() };
    draft.sheet = Arc::new(sheet);
    Ok(())
}

/// Takes a thing's own place back: it comes last where it goes now.
pub(super) fn forget_place(draft: &mut Design, entity: Entity) {
    if draft.sheet.order.contains(&entity) {
        let mut sheet = draft.sheet.as_ref().clone();
        sheet.order.retain(|e| *e != entity);
        draft.sheet = Arc::new(sheet);
    }
}

/// Locks or unlocks a thing.
pub(super) fn set_locked(draft: &mut Design, entity: Entity, is_locked: bool) -> Result<(), EditError> {
    if !draft.has(entity) {
        return Err(EditError::NoSuch(entity));
    }
    let mut sheet = draft.sheet.as_ref().clone();
    if is_locked {
        sheet.locked.insert(entity);
    } else {
        sheet.locked.remove(&entity);
    }
    draft.sheet = Arc::new(sheet);
    Ok(())
}

/// Adds a note.
pub(super) fn add_note(draft: &mut Design, note: &Note) -> Result<(), EditError> {
    note_is_fit(draft, note)?;
    let id = NoteId(draft.take_id());
    draft.notes.insert(id, note.clone());
    Ok(())
}

/// Replaces a note.
pub(super) fn set_note(draft: &mut Design, id: NoteId, note: &Note) -> Result<(), EditError> {
    if !draft.notes.contains(id) {
        return Err(EditError::NoSuch(id.into()));
    }
    note_is_fit(draft, note)?;
    draft.notes.insert(id, note.clone());
    Ok(())
}

fn note_is_fit(draft: &Design, note: &Note) -> Result<(), EditError> {
    if note.at.is_fit(draft) { Ok(()) } else { Err(EditError::NoSuch(note.at.anchor())) }
}

/// Drops what the sheet says of things that are gone, and the notes on them.
pub(super) fn tidy(draft: &mut Design) {
    let gone: Vec<NoteId> =
        draft.notes.iter().filter(|(_, note)| !draft.has(note.at.anchor())).map(|(id, _)| id).collect();
    for id in gone {
        draft.notes.remove(id);
    }
    let is_gone = |entity: &Entity| !draft.has(*entity);
    if draft.sheet.order.iter().any(is_gone) || draft.sheet.locked.iter().any(is_gone) {
        let sheet = Sheet {
            order: draft.sheet.order.iter().copied().filter(|e| draft.has(*e)).collect(),
            locked: draft.sheet.locked.iter().copied().filter(|e| draft.has(*e)).collect_set(),
        };
        draft.sheet = Arc::new(sheet);
    }
}

/// Fails when `edit` changed a thing that is locked.
pub(super) fn keep_locked(before: &Design, after: &Design, edit: &Edit) -> Result<(), EditError> {
    if matches!(edit, Edit::SetLocked(..)) {
        return Ok(());
    }
    before.refusal(after).map_or(Ok(()), Err)
}

fn locked(design: &Design, entity: Entity) -> EditError {
    let name = design.name_of(entity);
    EditError::Locked { name: if name.is_empty() { entity.kind().to_owned() } else { name.to_owned() } }
}

/// Sentences on what the sheet and the notes say of things that are not there.
pub(super) fn dangling(design: &Design, out: &mut Vec<String>) {
    for entity in design.sheet.order.iter().chain(&design.sheet.locked) {
        if !design.has(*entity) {
            out.push(format!("the sheet names {entity}, which is not there"));
        }
    }
    for (id, note) in design.notes.iter() {
        if !note.at.is_fit(design) {
            out.push(format!("{id} stands at {}, where no note can be", note.at.anchor()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::SubnetKind;
    use crate::design::starters::Starter;

    fn classic() -> Design {
        Starter::Classic.design()
    }

    fn zones(design: &Design) -> Vec<Entity> {
        design.in_order(design.zones.ids().map(Entity::from))
    }

    #[test]
    fn an_own_order_moves_one_and_keeps_the_others() {
        let design = classic();
        let [a, b, c] = zones(&design)[..] else { panic!() };
        let moved = design.edited(&[Edit::Reorder { entity: c, before: Some(a) }]).unwrap();
        assert_eq!(zones(&moved), [c, a, b]);
        let more = moved.edited(&[Edit::AddZone { name: Some("x".into()) }]).unwrap();
        assert_eq!(zones(&more)[..3], [c, a, b], "what is new comes last");
        let last = moved.edited(&[Edit::Reorder { entity: a, before: None }]).unwrap();
        assert_eq!(zones(&last), [c, b, a]);
        let back = moved.edited(&[Edit::Reorder { entity: c, before: None }]).unwrap();
        assert_eq!(back, design, "the order in which things were made needs no saying");
        let gone = moved.edited(&[Edit::Remove(a)]).unwrap();
        assert_eq!(zones(&gone), [c, b]);
        assert_eq!(gone.check_invariants(), Vec::<String>::new());
    }

    #[test]
    fn subnets_have_an_order_within_their_zone_and_tier() {
        let design = classic();
        let zone = design.zones.ids().next().unwrap();
        let add = Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: None };
        let design = design.edited(&[add.clone(), add]).unwrap();
        let private = design.subnets_in(zone).filter(|(_, s)| s.tier() == 1).map(|(id, _)| id).last().unwrap();
        let row = design.in_order_with(private.into());
        assert_eq!(row.len(), 3);
        let public = design.subnets_in(zone).find(|(_, s)| s.is_public()).unwrap().0;
        let wrong = Edit::Reorder { entity: private.into(), before: Some(public.into()) };
        assert_eq!(design.edited(&[wrong]), Err(EditError::NoSuch(public.into())));
        let moved = design.edited(&[Edit::Reorder { entity: private.into(), before: Some(row[0]) }]).unwrap();
        assert_eq!(moved.in_order_with(private.into()), [row[2], row[0], row[1]]);
        // In another zone its place is the last.
        let other = design.zones.ids().nth(1).unwrap();
        let moved = moved.edited(&[Edit::MoveSubnet { id: private, zone: other }]).unwrap();
        assert_eq!(moved.in_order_with(private.into()).last(), Some(&private.into()));
    }

    #[test]
    fn a_locked_thing_refuses_every_change_until_it_is_unlocked() {
        let design = classic();
        let (id, zone) = design.subnets.iter().find(|(_, s)| s.is_public()).map(|(id, s)| (id, s.zone)).unwrap();
        let other = design.zones.ids().find(|z| *z != zone).unwrap();
        let name = design.name_of(id.into()).to_owned();
        let locked = design.edited(&[Edit::SetLocked(id.into(), true)]).unwrap();
        let mut record = design.subnets.get(id).unwrap().clone();
        record.other_ips += 1;
        for edit in [
            Edit::Remove(id.into()),
            Edit::Rename(id.into(), "x".into()),
            Edit::MoveSubnet { id, zone: other },
            Edit::SetSubnet(id, record),
            Edit::SetRoute { id, route: Route::Isolated },
            Edit::Reorder { entity: id.into(), before: None },
            // What would change it on the way.
            Edit::Remove(zone.into()),
            Edit::SetInternetGateway(false),
        ] {
            assert!(design.edited(std::slice::from_ref(&edit)).is_ok(), "{edit:?}");
            let refusal = locked.edited(std::slice::from_ref(&edit));
            assert_eq!(refusal, Err(EditError::Locked { name: name.clone() }), "{edit:?}");
            let free = [Edit::SetLocked(id.into(), false), edit.clone()];
            assert_eq!(locked.edited(&free), design.edited(&[edit]));
        }
        // The others are free.
        assert!(locked.edited(&[Edit::Remove(other.into())]).is_ok());
    }

    #[test]
    fn a_note_goes_with_its_thing() {
        let design = classic();
        let subnet: Entity = design.subnets.ids().next().unwrap().into();
        let note = |text: &str, at| Edit::AddNote(Note { text: text.into(), at });
        let noted = design
            .edited(&[
                note("ask the network team\nbefore Friday", NotePlace::On(subnet)),
                note("here", NotePlace::Free { of: Entity::Vpc, x: 8, y: -16 }),
            ])
            .unwrap();
        let ids: Vec<NoteId> = noted.notes.ids().collect();
        assert_eq!(noted.name_of(ids[0].into()), "ask the network team");
        let renamed = noted.edited(&[Edit::Rename(ids[0].into(), "ask them".into())]).unwrap();
        assert_eq!(renamed.notes.get(ids[0]).unwrap().text, "ask them\nbefore Friday");
        let gone = noted.edited(&[Edit::Remove(subnet)]).unwrap();
        assert_eq!(gone.notes.ids().collect::<Vec<_>>(), ids[1..]);
        assert_eq!(gone.check_invariants(), Vec::<String>::new());
        for (text, at) in [("x", NotePlace::On(ids[0].into())), ("x", NotePlace::Free { of: subnet, x: 0, y: 0 })]
        {
            assert!(noted.edited(&[note(text, at)]).is_err(), "{at:?}");
        }
    }
}
