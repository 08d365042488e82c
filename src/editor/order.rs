//! Own order, notes and locks: what dragging and keys mean for what only the drawing knows.

use super::Action;
use super::drop::{DropPlan, plan};
use crate::design::{Design, Edit, Entity, Note, NoteId, NotePlace, SubnetId, ZoneId};
use crate::msg;
use crate::scene::{Point, Rect, Scene};
use std::collections::BTreeSet;

/// Free notes stand on this grid.
const GRID: f64 = 8.0;

/// The action that draws `entity` one place earlier or later among its siblings.
pub(super) fn step(design: &Design, entity: Entity, is_later: bool) -> Option<Action> {
    let siblings = design.in_order_with(entity);
    let place = siblings.iter().position(|e| *e == entity)?;
    let before = if is_later {
        // There must be one to go behind.
        siblings.get(place.checked_add(1)?)?;
        siblings.get(place.checked_add(2)?).copied()
    } else {
        Some(*siblings.get(place.checked_sub(1)?)?)
    };
    Some(action(design, entity, before))
}

fn action(design: &Design, entity: Entity, before: Option<Entity>) -> Action {
    Action::new(msg!("step-reorder", name = design.name_of(entity)), vec![Edit::Reorder { entity, before }])
}

/// The plan that puts `entity` before or after its sibling `over`; `None` where that changes nothing.
fn beside(design: &Design, entity: Entity, over: Entity, is_after: bool) -> Option<DropPlan> {
    let siblings = design.in_order_with(entity);
    let at = siblings.iter().position(|e| *e == over)?;
    let before = if is_after { siblings.get(at.saturating_add(1)).copied() } else { Some(over) };
    let now = siblings.iter().position(|e| *e == entity)?;
    let next = siblings.get(now.saturating_add(1)).copied();
    if over == entity || before == Some(entity) || before == next {
        return None;
    }
    let Action { label, edits, .. } = action(design, entity, before);
    plan(label, vec![over], edits)
}

/// What dropping a zone at `point` does to the order of zones.
pub(super) fn zone_at(design: &Design, scene: &Scene, id: ZoneId, point: Point) -> Option<DropPlan> {
    let over = scene.zone_at(point)?;
    let rect = scene.zones.get(&over)?;
    beside(design, id.into(), over.into(), rect.center().x < point.x)
}

/// What dropping a subnet at `point` in its own zone does to the order of its row.
pub(super) fn subnet_at(design: &Design, scene: &Scene, id: SubnetId, point: Point) -> Option<DropPlan> {
    let over = scene.subnet_at(point)?;
    let rect = scene.subnets.get(&over)?;
    beside(design, id.into(), over.into(), rect.center().y < point.y)
}

/// The action that locks `entities`, or unlocks them when all are locked.
pub(super) fn lock(design: &Design, entities: &BTreeSet<Entity>) -> Action {
    let is_locked = !entities.iter().all(|e| design.is_locked(*e));
    let edits = entities.iter().map(|e| Edit::SetLocked(*e, is_locked)).collect();
    let n = entities.len();
    Action::new(if is_locked { msg!("step-lock", n = n) } else { msg!("step-unlock", n = n) }, edits)
}

/// Where a note goes whose top left corner is at `corner` and that is held at `point`.
fn place(scene: &Scene, point: Point, corner: Point) -> Option<NotePlace> {
    let below = scene.items.iter().rev().filter(|item| item.rect.contains(point));
    match below.filter_map(|item| item.entity()).find(|e| !matches!(e, Entity::Note(_)))? {
        of @ (Entity::Zone(_) | Entity::Vpc) => {
            let frame: Rect = scene.rect_of(of)?;
            let snap = |length: f64| whole((length / GRID).round() * GRID);
            Some(NotePlace::Free { of, x: snap(corner.x - frame.x), y: snap(corner.y - frame.y) })
        }
        thing => Some(NotePlace::On(thing)),
    }
}

/// A length of the drawing as a whole number.
#[expect(clippy::cast_possible_truncation, reason = "`as` keeps to the range of an i32")]
fn whole(length: f64) -> i32 {
    length as i32
}

/// What putting a new note at `point` does.
pub(super) fn new_note(design: &Design, scene: &Scene, point: Point) -> Option<DropPlan> {
    let at = place(scene, point, point)?;
    if !at.is_fit(design) {
        return None;
    }
    let edit = Edit::AddNote(Note { text: String::new(), at });
    plan(msg!("step-add-note"), vec![at.anchor()], vec![edit])
}

/// What dragging a note from one point to another does: over a thing it goes with that, over free room of a
/// zone or the VPC it stays where it is let go.
#[must_use]
pub fn drag_note(design: &Design, scene: &Scene, id: NoteId, from: Point, to: Point) -> Option<DropPlan> {
    let note = design.notes.get(id)?;
    let rect = scene.rect_of(id.into())?;
    let corner = Point { x: rect.x + to.x - from.x, y: rect.y + to.y - from.y };
    let at = place(scene, to, corner)?;
    if at == note.at || !at.is_fit(design) {
        return None;
    }
    plan(msg!("step-move-note"), vec![at.anchor()], vec![Edit::SetNote(id, Note { text: note.text.clone(), at })])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cni::budget::{Scenario, budget};
    use crate::design::starters::Starter;
    use crate::editor::tests::no_fixes;
    use crate::editor::{Command, Dragged, Editor, Place, drop_at, place_at, place_targets};
    use crate::scene::{View, build};

    fn scene(design: &Design) -> Scene {
        build(design, &View { budget: &budget(design), findings: &[], scenario: Scenario::Maximum })
    }

    fn zones(editor: &Editor) -> Vec<ZoneId> {
        editor.design().in_order(editor.design().zones.ids())
    }

    #[test]
    fn a_zone_is_dragged_by_its_title_past_others() {
        let mut editor = Editor::new(Starter::Classic.design());
        let [a, b, c] = zones(&editor)[..] else { panic!() };
        let scene = scene(editor.design());
        let title = |zone| Point { x: scene.zones[&zone].x + 20.0, y: scene.zones[&zone].y + 10.0 };
        let dragged = Dragged::taken_at(&scene, a.into(), title(a)).unwrap();
        let below = Point { x: title(a).x, y: title(a).y + 60.0 };
        assert_eq!(Dragged::taken_at(&scene, a.into(), below), None, "frames are drawn there");
        let end = Point { x: scene.zones[&c].right() - 4.0, y: title(c).y };
        let plan = drop_at(editor.design(), &scene, dragged, end, false).unwrap();
        editor.run(plan.action).unwrap();
        assert_eq!(zones(&editor), [b, c, a]);
        // Onto itself, or where it is already: nothing.
        assert_eq!(drop_at(editor.design(), &scene, dragged, title(a), false), None);
        assert!(editor.undo());
        assert_eq!(zones(&editor), [a, b, c]);
        let near = Point { x: scene.zones[&b].x + 4.0, y: title(b).y };
        assert_eq!(drop_at(editor.design(), &scene, dragged, near, false), None, "it is before b already");
    }

    #[test]
    fn keys_move_among_siblings_and_stop_at_the_ends() {
        let mut editor = Editor::new(Starter::Classic.design());
        let [a, b, c] = zones(&editor)[..] else { panic!() };
        editor.select([a.into()]);
        assert!(!editor.is_enabled(Command::MoveEarlier));
        assert_eq!(editor.perform(Command::MoveLater, &no_fixes), Ok(true));
        assert_eq!(zones(&editor), [b, a, c]);
        assert_eq!(editor.perform(Command::MoveLater, &no_fixes), Ok(true));
        assert!(!editor.is_enabled(Command::MoveLater));
        assert_eq!(editor.perform(Command::MoveEarlier, &no_fixes), Ok(true));
        assert_eq!(zones(&editor), [b, a, c]);
        editor.select([Entity::Vpc]);
        assert!(!editor.is_enabled(Command::MoveLater));
    }

    #[test]
    fn locking_turns_every_command_away_with_a_word() {
        let mut editor = Editor::new(Starter::Classic.design());
        let id: Entity = editor.design().subnets.ids().next().unwrap().into();
        editor.select([id]);
        assert_eq!(editor.perform(Command::Lock, &no_fixes), Ok(true));
        let before = editor.design().clone();
        for command in [Command::Delete, Command::MoveRight] {
            assert!(editor.perform(command, &no_fixes).is_err(), "{command:?}");
        }
        assert_eq!(*editor.design(), before);
        assert_eq!(editor.perform(Command::Lock, &no_fixes), Ok(true));
        assert_eq!(editor.perform(Command::Delete, &no_fixes), Ok(true));
    }

    #[test]
    fn notes_land_on_things_or_on_free_room() {
        let mut editor = Editor::new(Starter::Classic.design());
        let picture = scene(editor.design());
        let (subnet, zone) = (editor.design().subnets.ids().next().unwrap(), zones(&editor)[0]);
        let on = Point { x: picture.subnets[&subnet].x + 40.0, y: picture.subnets[&subnet].y + 8.0 };
        let plan = drop_at(editor.design(), &picture, Dragged::New(Place::Note), on, false).unwrap();
        editor.run(plan.action).unwrap();
        let id = editor.design().notes.ids().next().unwrap();
        assert_eq!(editor.selected(), Some(id.into()), "what was made is selected");
        assert_eq!(editor.design().notes.get(id).unwrap().at, NotePlace::On(subnet.into()));
        // Dragged into the title of a zone it stands free there, and keeps its distance from the pointer.
        let picture = scene(editor.design());
        let rect = picture.rect_of(id.into()).unwrap();
        let from = Point { x: rect.x + 16.0, y: rect.y + 8.0 };
        let to = Point { x: picture.zones[&zone].x + 96.0, y: picture.zones[&zone].y + 16.0 };
        let plan = drag_note(editor.design(), &picture, id, from, to).unwrap();
        editor.run(plan.action).unwrap();
        let at = NotePlace::Free { of: zone.into(), x: 80, y: 8 };
        assert_eq!(editor.design().notes.get(id).unwrap().at, at);
        let outside = Point { x: -5000.0, y: 0.0 };
        assert_eq!(drag_note(editor.design(), &picture, id, from, outside), None);
        for target in place_targets(editor.design(), Place::Note) {
            let plan = place_at(editor.design(), Place::Note, target).unwrap();
            assert!(editor.design().edited(&plan.action.edits).is_ok(), "{target}");
        }
    }
}
