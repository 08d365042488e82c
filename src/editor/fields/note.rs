//! The field of a note.

use super::define::{Control, Field};
use crate::design::{Design, Edit, Note, NoteId};
use crate::msg;
use crate::words::Message;

pub(super) fn fields(design: &Design, id: NoteId) -> Vec<Field> {
    let Some(note) = design.notes.get(id) else { return Vec::new() };
    let control = Control::Lines { value: note.text.clone(), placeholder: None };
    vec![Field { id: "text", label: msg!("field-note-text"), control, hint: None }]
}

/// The edit that typing a text means.
pub(super) fn change(design: &Design, id: NoteId, input: &str) -> Result<Vec<Edit>, Message> {
    let Some(note) = design.notes.get(id) else { return Ok(Vec::new()) };
    Ok(vec![Edit::SetNote(id, Note { text: input.to_owned(), at: note.at })])
}
