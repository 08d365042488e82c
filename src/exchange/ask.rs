//! The page's side.

use super::wire::{Reply, Request};
use crate::formats::{self, DESIGN, Export, Format, Imported, Loss, Note, Place};
use crate::msg;
use crate::words::Message;

/// The question for a design, given as its file, in a format.
#[must_use]
pub fn write_request(format: &Format, design: &str) -> String {
    text_of(&Request::Write { format: format.key.to_owned(), design: design.to_owned() })
}

/// The question for a design, given as its file, in every format.
#[must_use]
pub fn bundle_request(design: &str) -> String {
    text_of(&Request::Bundle { design: design.to_owned() })
}

/// The question for the design in a file; its bytes go beside it.
#[must_use]
pub fn read_request() -> String {
    text_of(&Request::Read)
}

fn text_of(request: &Request) -> String {
    // Only maps with keys that are no texts could fail, and there are none.
    serde_json::to_string(request).unwrap_or_default()
}

/// The answer to [`write_request`].
///
/// # Errors
/// Why the design cannot be written.
pub fn written(answer: &str) -> Result<Export, Message> {
    match serde_json::from_str(answer) {
        Ok(Reply::Written { text, losses, reasons, places }) => Ok(Export {
            text,
            losses: losses
                .into_iter()
                .map(|loss| Loss {
                    message: loss.message.into(),
                    subject: loss.subject.and_then(|subject| subject.parse().ok()),
                })
                .collect(),
            reasons: reasons.into_iter().map(Message::from).collect(),
            places: places
                .into_iter()
                .filter_map(|(first_line, end_line, entity)| {
                    Some(Place { first_line, end_line, entity: entity.parse().ok()? })
                })
                .collect(),
        }),
        Ok(Reply::Refused { why }) => Err(why.into()),
        Ok(Reply::Imported { .. } | Reply::Bundled) | Err(_) => Err(msg!("exchange-misunderstood")),
    }
}

/// The answer to [`read_request`].
///
/// # Errors
/// Why there is no design in the file.
pub fn imported(answer: &str) -> Result<Imported, Message> {
    match serde_json::from_str(answer) {
        Ok(Reply::Imported { design, notes, format }) => {
            let read = formats::read_document(&design).map_err(|error| error.message())?;
            let format = formats::by_key(&format).unwrap_or(&DESIGN);
            Ok(Imported { notes: notes.into_iter().map(Note::from).collect(), format, ..read })
        }
        Ok(Reply::Refused { why }) => Err(why.into()),
        Ok(Reply::Written { .. } | Reply::Bundled) | Err(_) => Err(msg!("exchange-misunderstood")),
    }
}

/// The answer to [`bundle_request`], beside which the archive comes.
///
/// # Errors
/// Why there is no archive.
pub fn bundled(answer: &str) -> Result<(), Message> {
    match serde_json::from_str(answer) {
        Ok(Reply::Bundled) => Ok(()),
        Ok(Reply::Refused { why }) => Err(why.into()),
        Ok(Reply::Written { .. } | Reply::Imported { .. }) | Err(_) => Err(msg!("exchange-misunderstood")),
    }
}
