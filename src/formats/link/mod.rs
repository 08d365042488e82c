//! The share link: a design in the part of an address that is never sent to a server.
//!
//! `#d1.` and a payload: the design file in a compact binary form ([`pack`]), which the page deflates, in
//! URL-safe base64. A link from elsewhere is untrusted, so that the ordinary reader of the design file has the
//! last word on what is in it.
//! **Invariant:** no id that AWS gave, no ARN and no account number is ever in a link.

pub(in crate::formats) mod base64;
mod pack;

pub use base64::{decode, encode};
pub use pack::{pack, unpack};

use super::{Extras, ReadError, document};
use crate::design::Design;
use crate::formats::{Problem, Syntax};
use serde_json::{Map, Value};

/// How a link is to be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// As a design of one's own.
    Edit,
    /// To look at, with all views.
    ReadOnly,
    /// The drawing alone, in a frame of another page.
    Embed,
}

impl LinkKind {
    /// All of them, in the order of the choice.
    pub const ALL: [Self; 3] = [Self::Edit, Self::ReadOnly, Self::Embed];

    /// What stands before the payload; the digit is the version of the form.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Edit => "d1.",
            Self::ReadOnly => "r1.",
            Self::Embed => "e1.",
        }
    }
}

/// The longest link that is made: chat programs and mail cut longer ones.
pub const MAX_LINK_CHARS: usize = 8_000;

/// The most bytes that a link is inflated to.
pub const MAX_PACKED_BYTES: usize = 1_000_000;

/// Kind and payload of the part of an address after `#`; `None` for anything that is no link of ours.
#[must_use]
pub fn split_fragment(fragment: &str) -> Option<(LinkKind, &str)> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    LinkKind::ALL.into_iter().find_map(|kind| Some((kind, fragment.strip_prefix(kind.prefix())?)))
}

/// What a link leaves out, because it belongs to an account and not to a design.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Ids of things that exist in AWS, and ARNs.
    pub n_ids: usize,
}

/// The packed form of what a link carries of `design`, not deflated yet, and what it leaves out.
#[must_use]
pub fn packed(design: &Design) -> (Vec<u8>, LeftOut) {
    let file: Value = serde_json::from_str(&document::write(design, &Extras::default())).unwrap_or_default();
    let mut design_json = file.get("design").cloned().unwrap_or_default();
    let mut left_out = LeftOut::default();
    take_out_ids(&mut design_json, &mut left_out);
    // What the reader fills in by itself need not be said; where it would fill in something else, all is said.
    let mut short = design_json.clone();
    drop_empty(&mut short);
    let is_same = |a: &Value, b: &Value| matches!((read(a), read(b)), (Ok(a), Ok(b)) if a == b);
    let chosen = if is_same(&short, &design_json) { short } else { design_json };
    (pack(&chosen), left_out)
}

/// The design in the inflated bytes of a link.
///
/// # Errors
/// Bytes that are no packed design, and whatever the reader of the design file refuses.
pub fn read_packed(bytes: &[u8]) -> Result<Design, ReadError> {
    let broken = || ReadError::of_text(Problem::Syntax(Syntax::Other("link".to_owned())));
    if MAX_PACKED_BYTES < bytes.len() {
        let problem = Problem::TooLarge { n_bytes: bytes.len(), max_bytes: MAX_PACKED_BYTES };
        return Err(ReadError::of_text(problem));
    }
    read(&unpack(bytes).ok_or_else(broken)?)
}

fn read(design: &Value) -> Result<Design, ReadError> {
    let mut file = Map::new();
    file.insert("format".to_owned(), document::FORMAT.into());
    file.insert("version".to_owned(), document::VERSION.into());
    file.insert("design".to_owned(), design.clone());
    document::read(&Value::Object(file).to_string()).map(|(design, _)| design)
}

/// Fields that hold ids of an account.
const ID_FIELDS: [&str; 3] = ["existing_id", "secrets_key_arn", "az_id"];

/// The field with what an import kept.
const KEPT: &str = "kept";

/// Takes every text out of what an import kept: nobody can say what is in it, and start scripts of nodes hold
/// secrets. Switches and numbers stay.
fn take_out_texts(value: &mut Value, left_out: &mut LeftOut) {
    let mut count = |n: usize| left_out.n_ids = left_out.n_ids.saturating_add(n);
    match value {
        Value::Object(map) => {
            let n_before = map.len();
            map.retain(|_, value| !value.is_string());
            count(n_before.saturating_sub(map.len()));
            map.values_mut().for_each(|value| take_out_texts(value, left_out));
        }
        Value::Array(items) => {
            let n_before = items.len();
            items.retain(|item| !item.is_string());
            count(n_before.saturating_sub(items.len()));
            items.iter_mut().for_each(|item| take_out_texts(item, left_out));
        }
        _ => {}
    }
}

/// Whether a text names something of an account: an ARN, an id such as `subnet-0a1b2c3d4e5f60718`, a number of
/// twelve digits.
fn names_account(text: &str) -> bool {
    const HEX_DIGITS: usize = 8;
    const ACCOUNT_DIGITS: usize = 12;
    let is_aws_id = |word: &str| {
        word.rsplit_once('-').is_some_and(|(kind, id)| {
            !kind.is_empty()
                && HEX_DIGITS <= id.len()
                && id.chars().all(|c| c.is_ascii_hexdigit())
                && id.chars().any(|c| c.is_ascii_digit())
        })
    };
    let is_account = |word: &str| word.len() == ACCOUNT_DIGITS && word.chars().all(|c| c.is_ascii_digit());
    let words = |text: &str, is: &dyn Fn(&str) -> bool| {
        text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).any(is)
    };
    text.contains("arn:aws") || words(text, &is_aws_id) || words(text, &is_account)
}

fn take_out_ids(value: &mut Value, left_out: &mut LeftOut) {
    match value {
        Value::Object(map) => {
            let doomed: Vec<String> = map
                .iter()
                .filter(|(key, value)| {
                    (ID_FIELDS.contains(&key.as_str()) && !value.is_null())
                        || value.as_str().is_some_and(names_account)
                        || names_account(key)
                })
                .map(|(key, _)| key.clone())
                .collect();
            for key in doomed {
                // Names must stay, or the reader would refuse what is left.
                if key == "name" {
                    map.insert(key, "-".into());
                } else {
                    map.shift_remove(&key);
                }
                left_out.n_ids = left_out.n_ids.saturating_add(1);
            }
            for (key, value) in map.iter_mut() {
                match (key.as_str(), value.get_mut("extra")) {
                    (KEPT, Some(extra)) => take_out_texts(extra, left_out),
                    _ => take_out_ids(value, left_out),
                }
            }
        }
        Value::Array(items) => {
            let n_before = items.len();
            items.retain(|item| !item.as_str().is_some_and(names_account));
            left_out.n_ids = left_out.n_ids.saturating_add(n_before.saturating_sub(items.len()));
            for item in items {
                take_out_ids(item, left_out);
            }
        }
        _ => {}
    }
}

fn drop_empty(value: &mut Value) {
    let is_empty = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Number(number) => number.as_u64() == Some(0),
        Value::Bool(true) | Value::String(_) => false,
    };
    match value {
        Value::Object(map) => {
            for value in map.values_mut() {
                drop_empty(value);
            }
            map.retain(|_, value| !is_empty(value));
        }
        Value::Array(items) => items.iter_mut().for_each(drop_empty),
        _ => {}
    }
}
