//! Notes and locks on the drawing. They move nothing: notes on things stand in a column beside the region,
//! with a line to their thing, and free notes stand where a person put them.

use super::layout::{f64_of, size::ROW_GAP};
use super::text;
use super::{Content, Item, Key, Point, Rect, Scene};
use crate::collect::SortInPlace;
use crate::design::{Design, Entity, NotePlace};

/// How wide a note is.
const WIDTH: f64 = 208.0;
/// From its border to its words.
const PADDING: f64 = 10.0;
/// From line to line.
pub(super) const LINE: f64 = 16.0;
/// The size of its words.
pub(super) const FONT: f64 = 12.0;
/// No note is longer; the inspector has the rest.
const MAX_LINES: usize = 12;
/// From the region to the column of notes, and from note to note.
const GAP: f64 = 20.0;
/// From the right end of a thing to where its line leaves it.
const CORNER: f64 = 20.0;
/// The side of the sign on a locked thing.
const LOCK: f64 = 20.0;

/// Adds the notes and the signs of locks to a scene that has everything else.
pub(super) fn add(design: &Design, region: Rect, scene: &mut Scene) {
    let mut notes: Vec<Item> = Vec::new();
    let mut attached: Vec<(Option<Rect>, Entity, Vec<String>)> = Vec::new();
    for (id, note) in design.notes.iter() {
        let lines = lines_of(&note.text);
        match note.at {
            NotePlace::On(thing) => attached.push((first_rect(scene, thing), id.into(), lines)),
            NotePlace::Free { of, x, y } => {
                let corner = scene.rect_of(of).unwrap_or(region);
                let (x, y) = (corner.x + f64::from(x), corner.y + f64::from(y));
                notes.push(item(id.into(), x, y, lines, false));
            }
        }
    }
    attached.order_by(|(a, one, _), (b, other, _)| {
        let top = |rect: &Option<Rect>| rect.map_or(region.y, |rect| rect.y);
        top(a).total_cmp(&top(b)).then(one.cmp(other))
    });
    let x = region.right() + GAP;
    let mut bottom = f64::NEG_INFINITY;
    let mut leads = Vec::new();
    for (number, (thing, id, lines)) in (0_u32..).zip(attached) {
        let y = thing.map_or(region.y, |rect| rect.y).max(bottom + GAP / 2.0);
        let note = item(id, x, y, lines, true);
        bottom = note.rect.bottom();
        if let Some(thing) = thing {
            let card = scene.subnets.values().find(|card| card.contains(Point { x: thing.x, y: thing.y }));
            leads.push(lead(number, thing, card.copied(), note.rect));
        }
        notes.push(note);
    }
    // The lines lie under everything that can be read.
    let is_card = |item: &Item| matches!(item.content, Content::Subnet(_) | Content::ControlPlane(_));
    let at = scene.items.iter().position(is_card).unwrap_or(scene.items.len());
    scene.items.splice(at..at, leads);
    scene.items.extend(notes);
    let locks: Vec<Item> = design
        .sheet
        .locked
        .iter()
        .filter_map(|entity| {
            let rect = first_rect(scene, *entity)?;
            let rect = Rect::new(rect.x - LOCK / 3.0, rect.y - LOCK / 3.0, LOCK, LOCK);
            Some(Item { key: Key::Lock(*entity), rect, content: Content::Lock })
        })
        .collect();
    scene.items.extend(locks);
}

fn first_rect(scene: &Scene, entity: Entity) -> Option<Rect> {
    scene.items.iter().find(|item| item.entity() == Some(entity)).map(|item| item.rect)
}

fn lines_of(words: &str) -> Vec<String> {
    let mut lines: Vec<String> =
        words.trim().lines().flat_map(|line| text::wrap(line, FONT, WIDTH - 2.0 * PADDING)).collect();
    if MAX_LINES < lines.len() {
        lines.truncate(MAX_LINES);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

fn item(id: Entity, x: f64, y: f64, lines: Vec<String>, is_attached: bool) -> Item {
    let height = f64_of(lines.len().max(1)) * LINE + 2.0 * PADDING;
    Item {
        key: Key::Entity(id, 0),
        rect: Rect::new(x, y, WIDTH, height),
        content: Content::Note(lines, is_attached),
    }
}

/// The line from a thing to the note beside it. From what lies in a subnet's card it leaves upwards and runs
/// between the rows, where it crosses no other card.
fn lead(number: u32, thing: Rect, card: Option<Rect>, note: Rect) -> Item {
    let (x1, y1, along) = match card {
        Some(card) => (thing.right() - CORNER, thing.y, card.y - ROW_GAP / 2.0),
        None => {
            let y = thing.y + (thing.height / 2.0).min(16.0);
            (thing.right(), y, y)
        }
    };
    let (x2, y2) = (note.x, note.y + 16.0);
    let turn = note.x - GAP / 2.0;
    let (top, bottom) = (y1.min(y2).min(along), y1.max(y2));
    let rect = Rect::new(x1.min(x2), top, (x2 - x1).abs(), bottom - top);
    let at = |x: f64, y: f64| format!("{:.1} {:.1}", x - rect.x, y - rect.y);
    let path = format!("M{}L{}L{}L{}L{}", at(x1, y1), at(x1, along), at(turn, along), at(turn, y2), at(x2, y2));
    Item { key: Key::Lead(number), rect, content: Content::Lead(path) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cni::budget::{Scenario, budget};
    use crate::design::starters::Starter;
    use crate::design::{Edit, Note};
    use crate::scene::{View, build};
    use std::collections::BTreeMap;

    fn scene(design: &Design) -> Scene {
        build(design, &View { budget: &budget(design), findings: &[], scenario: Scenario::Maximum })
    }

    #[test]
    fn notes_and_locks_move_nothing_and_lie_on_no_other() {
        let design = Starter::Classic.design();
        let note = |at| Edit::AddNote(Note { text: "a note that takes more than one line of words".into(), at });
        let mut edits: Vec<Edit> = design.entities().map(|e| note(NotePlace::On(e))).collect();
        edits.extend(design.entities().map(|e| Edit::SetLocked(e, true)));
        let noted = design.edited(&edits).unwrap();
        let (before, after) = (scene(&design), scene(&noted));
        let rects = |scene: &Scene| scene.items.iter().map(|i| (i.key, i.rect)).collect::<BTreeMap<_, _>>();
        let (old, new) = (rects(&before), rects(&after));
        assert!(old.iter().all(|(key, rect)| new[key] == *rect));
        let notes: Vec<Rect> = noted.notes.ids().map(|id| after.rect_of(id.into()).unwrap()).collect();
        assert_eq!(notes.len(), design.entities().count());
        for (i, a) in notes.iter().enumerate() {
            assert!(!a.intersects(before.bounds.grown(-12.0)), "beside the drawing");
            assert!(notes.iter().skip(i + 1).all(|b| !a.intersects(*b)));
            assert!(after.bounds.encloses(*a));
        }
        assert!(after.items.iter().any(|item| item.key == Key::Lock(Entity::Vpc)));
    }

    #[test]
    fn a_free_note_stands_where_it_was_put() {
        let design = Starter::Classic.design();
        let zone: Entity = design.zones.ids().next().unwrap().into();
        let at = NotePlace::Free { of: zone, x: 24, y: 40 };
        let noted = design.edited(&[Edit::AddNote(Note { text: String::new(), at })]).unwrap();
        let scene = scene(&noted);
        let (zone, note) = (scene.rect_of(zone).unwrap(), scene.rect_of(noted.notes.ids().next().unwrap().into()));
        assert_eq!(note.map(|r| (r.x - zone.x, r.y - zone.y)), Some((24.0, 40.0)));
    }
}
