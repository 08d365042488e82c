//! Notes, a person's own order and locks in the design file, both ways.

use super::dto;
use super::read::{Reader, bad, id};
use super::write::Writer;
use crate::collect::CollectInOrder;
use crate::design::{Design, Entity, Note, NoteId, NotePlace, Sheet};
use crate::formats::{Problem, ReadError};

impl Reader {
    pub(super) fn note(&mut self, row: dto::Note, path: &str) -> Result<(NoteId, Note), ReadError> {
        self.extras.keep(&row.id, row.rest);
        let anchor: Entity = id(&row.at, &format!("{path}.at"))?;
        let at = match (row.x, row.y) {
            (None, None) => NotePlace::On(anchor),
            (x, y) => NotePlace::Free { of: anchor, x: x.unwrap_or(0), y: y.unwrap_or(0) },
        };
        Ok((id(&row.id, path)?, Note { text: row.text, at }))
    }

    pub(super) fn sheet(&mut self, sheet: dto::Sheet) -> Result<Sheet, ReadError> {
        self.extras.keep("sheet", sheet.rest);
        let entities = |texts: &[String], path: &str| -> Result<Vec<Entity>, ReadError> {
            texts.iter().enumerate().map(|(i, text)| id(text, &format!("{path}[{i}]"))).collect()
        };
        let order = entities(&sheet.order, "design.sheet.order")?;
        for (i, entity) in order.iter().enumerate() {
            if order.iter().take(i).any(|e| e == entity) {
                let problem = Problem::DuplicateId { id: entity.to_string() };
                return Err(bad(problem, format!("design.sheet.order[{i}]")));
            }
        }
        let locked = entities(&sheet.locked, "design.sheet.locked")?;
        Ok(Sheet { order, locked: locked.into_iter().collect_set() })
    }
}

/// Fails at the first note or line of the sheet that names a thing that is not there.
pub(super) fn check_sheet(design: &Design) -> Result<(), ReadError> {
    let missing = |entity: Entity, path: String| bad(Problem::Dangling { id: entity.to_string() }, path);
    for (id, note) in design.notes.iter() {
        let path = format!("design.notes[{id}].at");
        if !design.has(note.at.anchor()) {
            return Err(missing(note.at.anchor(), path));
        }
        if !note.at.is_fit(design) {
            return Err(bad(Problem::BadId { text: note.at.anchor().to_string() }, path));
        }
    }
    let all = design.sheet.order.iter().map(|e| (*e, "order"));
    let mut all = all.chain(design.sheet.locked.iter().map(|e| (*e, "locked")));
    let gone = all.find(|(entity, _)| !design.has(*entity));
    gone.map_or(Ok(()), |(entity, list)| Err(missing(entity, format!("design.sheet.{list}"))))
}

impl Writer<'_> {
    pub(super) fn notes(&self, design: &Design) -> Vec<dto::Note> {
        let row = |(id, note): (NoteId, &Note)| {
            let (x, y) = match note.at {
                NotePlace::On(_) => (None, None),
                NotePlace::Free { x, y, .. } => (Some(x), Some(y)),
            };
            let at = note.at.anchor().to_string();
            dto::Note { id: id.to_string(), text: note.text.clone(), at, x, y, rest: self.rest(id) }
        };
        design.notes.iter().map(row).collect()
    }

    pub(super) fn sheet(&self, sheet: &Sheet) -> dto::Sheet {
        dto::Sheet {
            order: sheet.order.iter().map(ToString::to_string).collect(),
            locked: sheet.locked.iter().map(ToString::to_string).collect(),
            rest: self.rest("sheet"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Extras, read, write};
    use crate::design::starters::Starter;
    use crate::design::{Design, Edit, Entity, Note, NotePlace};

    fn drawn() -> Design {
        let design = Starter::Classic.design();
        let zones: Vec<Entity> = design.zones.ids().map(Entity::from).collect();
        let on = Note { text: "two\nlines".into(), at: NotePlace::On(zones[0]) };
        let free = Note { text: "x".into(), at: NotePlace::Free { of: zones[1], x: -8, y: 40 } };
        design
            .edited(&[
                Edit::AddNote(on),
                Edit::AddNote(free),
                Edit::Reorder { entity: zones[2], before: Some(zones[0]) },
                Edit::SetLocked(Entity::Cluster, true),
            ])
            .unwrap()
    }

    #[test]
    fn comes_back_as_it_was_written() {
        let design = drawn();
        let text = write(&design, &Extras::default());
        assert_eq!(read(&text).unwrap().0, design);
    }

    #[test]
    fn says_nothing_where_nothing_is_said() {
        let text = write(&Starter::Classic.design(), &Extras::default());
        assert!(!text.contains("\"sheet\"") && !text.contains("\"notes\""));
    }

    #[test]
    fn keeps_what_it_does_not_know() {
        let text = write(&drawn(), &Extras::default());
        let later = text
            .replace("\"locked\": [", "\"zoom\": 2,\n      \"locked\": [")
            .replace("\"text\": \"x\"", "\"text\": \"x\", \"ink\": \"red\"");
        let (design, extras) = read(&later).unwrap();
        let again = write(&design, &extras);
        assert!(again.contains("\"zoom\": 2") && again.contains("\"ink\": \"red\""), "{again}");
    }

    #[test]
    fn refuses_what_points_nowhere() {
        let text = write(&drawn(), &Extras::default());
        let zone = drawn().zones.ids().next().unwrap().to_string();
        for (from, to, path) in [
            ("\"locked\": [\n        \"cluster\"", "\"locked\": [\n        \"subnet-999\"", "design.sheet.locked"),
            (&format!("\"at\": \"{zone}\""), "\"at\": \"zone-999\"", ".at"),
            (&format!("\"at\": \"{zone}\""), "\"at\": \"nonsense\"", ".at"),
            ("\"locked\": [\n        \"cluster\"", "\"locked\": [\n        \"?\"", "design.sheet.locked[0]"),
        ] {
            let broken = text.replace(from, to);
            assert_ne!(broken, text, "{from}");
            let error = read(&broken).unwrap_err();
            assert!(format!("{error:?}").contains(path), "{error:?}");
        }
    }
}
