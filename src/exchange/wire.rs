//! Questions and answers as they cross between the page and its worker.

use crate::formats::{Export, Loss, Note, Place};
use crate::words::{Arg, Message};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// A question.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub(super) enum Request {
    /// A design in a format.
    Write {
        /// The format's key.
        format: String,
        /// The design as its file.
        design: String,
    },
    /// A design in every format, as an archive that comes beside the answer.
    Bundle {
        /// The design as its file.
        design: String,
    },
    /// The design in a file, whose bytes come beside the question.
    Read,
}

/// An answer.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub(super) enum Reply {
    /// To `Write`.
    Written {
        text: String,
        losses: Vec<WireLoss>,
        reasons: Vec<WireMessage>,
        /// First line, line after the last, entity.
        places: Vec<(usize, usize, String)>,
    },
    /// To `Read`: the design as its file, the notes, and the key of the format.
    Imported { design: String, notes: Vec<WireNote>, format: String },
    /// To `Bundle`.
    Bundled,
    /// The question cannot be answered.
    Refused { why: WireMessage },
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct WireLoss {
    pub message: WireMessage,
    pub subject: Option<String>,
}

/// A note of an import.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WireNote {
    pub(super) message: WireMessage,
    pub(super) line: Option<u32>,
    pub(super) path: String,
}

impl From<&Note> for WireNote {
    fn from(note: &Note) -> Self {
        Self { message: (&note.message).into(), line: note.line, path: note.path.clone() }
    }
}

impl From<WireNote> for Note {
    fn from(wire: WireNote) -> Self {
        Self { message: wire.message.into(), line: wire.line, path: wire.path }
    }
}

/// A text by its id.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WireMessage {
    id: String,
    args: Vec<(String, WireArg)>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum WireArg {
    Int(i64),
    Text(String),
    Message(WireMessage),
}

impl From<&Message> for WireMessage {
    fn from(message: &Message) -> Self {
        let arg = |arg: &Arg| match arg {
            Arg::Text(text) => WireArg::Text(text.clone()),
            Arg::Int(n) => WireArg::Int(*n),
            Arg::Message(message) => WireArg::Message(Self::from(message.as_ref())),
        };
        let args = message.args.iter().map(|(name, value)| ((*name).to_owned(), arg(value))).collect();
        Self { id: message.id.to_string(), args }
    }
}

impl From<WireMessage> for Message {
    fn from(wire: WireMessage) -> Self {
        let mut message = Self::new(wire.id);
        for (name, value) in wire.args {
            let value = match value {
                WireArg::Int(n) => Arg::Int(n),
                WireArg::Text(text) => Arg::Text(text),
                WireArg::Message(inner) => Arg::Message(Box::new(inner.into())),
            };
            message.args.push((interned(&name), value));
        }
        message
    }
}

/// The most names that are kept: many times as many as all texts use.
const MOST_NAMES: usize = 4096;

/// A name that lives as long as the program. There are only as many as the texts use.
fn interned(name: &str) -> &'static str {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(name) {
        return known;
    }
    if MOST_NAMES <= names.len() {
        return "";
    }
    let kept: &'static str = Box::leak(name.to_owned().into_boxed_str());
    names.insert(kept);
    kept
}

impl From<Export> for Reply {
    fn from(export: Export) -> Self {
        let loss = |loss: &Loss| WireLoss {
            message: (&loss.message).into(),
            subject: loss.subject.map(|subject| subject.to_string()),
        };
        let place = |place: &Place| (place.first_line, place.end_line, place.entity.to_string());
        Self::Written {
            losses: export.losses.iter().map(loss).collect(),
            reasons: export.reasons.iter().map(WireMessage::from).collect(),
            places: export.places.iter().map(place).collect(),
            text: export.text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::msg;

    #[test]
    fn a_message_crosses_as_it_is() {
        let inner = msg!("number", n = -3_i64);
        let message = msg!("file-refused", name = "a \"b\"\n", why = inner);
        let text = serde_json::to_string(&WireMessage::from(&message)).unwrap();
        let back: Message = serde_json::from_str::<WireMessage>(&text).unwrap().into();
        assert_eq!(back, message);
        let digits = msg!("number", n = "42");
        let text = serde_json::to_string(&WireMessage::from(&digits)).unwrap();
        assert_eq!(
            Message::from(serde_json::from_str::<WireMessage>(&text).unwrap()),
            digits,
            "a text stays a text"
        );
    }
}
