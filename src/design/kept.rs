//! Parts of an imported file that no record shows.

use std::collections::BTreeSet;

/// A piece of a document, its keys in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing: `null`.
    #[default]
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// A text.
    Str(String),
    /// A list.
    List(Vec<Value>),
    /// Keys and their values, in order; no key occurs twice.
    Map(Vec<(String, Value)>),
}

impl Value {
    /// The value under `key` of a map.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The text, where it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Str(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is an empty map or list, or nothing.
    #[must_use]
    pub fn is_vacant(&self) -> bool {
        match self {
            Self::Null => true,
            Self::List(items) => items.is_empty(),
            Self::Map(entries) => entries.is_empty(),
            _ => false,
        }
    }
}

/// What an import leaves on a record so that it can be written back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// Keys that no field shows, with their values, as the file had them.
    pub extra: Vec<(String, Value)>,
    /// The keys that the file had for this record, where the record came from a file.
    ///
    /// A field that still has the value which its absence means is then left out again on export.
    pub said: Option<BTreeSet<String>>,
}

impl Kept {
    /// Whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.extra.is_empty() && self.said.is_none()
    }

    /// The kept value under `key`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.extra.iter().find(|(k, _)| k == key).map(|(_, v)| v)
    }

    /// Whether the file that this record came from had `key`; `false` for a record made here.
    #[must_use]
    pub fn has_said(&self, key: &str) -> bool {
        self.said.as_ref().is_some_and(|said| said.contains(key))
    }

    /// Whether the record came from a file, and that file did not have `key`.
    #[must_use]
    pub fn left_out(&self, key: &str) -> bool {
        self.said.as_ref().is_some_and(|said| !said.contains(key))
    }
}
