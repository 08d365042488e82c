//! A parsed value with its place in the text.

use crate::design::Value;
use crate::formats::{Position, Shape};
use std::rc::Rc;

/// A value and where it stands. Children are shared, so that an alias costs nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it starts.
    pub at: Position,
    /// The value.
    pub content: Content,
    /// The text of a number or boolean as it is written; empty for all else.
    pub written: String,
    /// How many values it holds, itself and repetitions by aliases included.
    pub n_values: usize,
    /// How deep it goes: 1 for a single value.
    pub depth: usize,
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number; always finite.
    Float(f64),
    /// A text.
    Str(String),
    /// A list.
    List(Vec<Rc<Node>>),
    /// Keys and values in the order of the text; no key occurs twice.
    Map(Vec<Entry>),
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub at: Position,
    /// The value.
    pub value: Rc<Node>,
}

impl Node {
    /// A single value.
    pub(super) fn single(at: Position, content: Content, written: &str) -> Self {
        let written = match content {
            Content::Bool(_) | Content::Int(_) | Content::Float(_) => written.to_owned(),
            _ => String::new(),
        };
        Self { at, content, written, n_values: 1, depth: 1 }
    }

    /// A list.
    pub(super) fn list(at: Position, items: Vec<Rc<Self>>) -> Self {
        let n_values = items.iter().fold(1, |n: usize, item| n.saturating_add(item.n_values));
        let depth = items.iter().map(|item| item.depth).max().unwrap_or(0).saturating_add(1);
        Self { at, content: Content::List(items), written: String::new(), n_values, depth }
    }

    /// A map.
    pub(super) fn map(at: Position, entries: Vec<Entry>) -> Self {
        let n_values = entries.iter().fold(1, |n: usize, e| n.saturating_add(e.value.n_values));
        let depth = entries.iter().map(|e| e.value.depth).max().unwrap_or(0).saturating_add(1);
        Self { at, content: Content::Map(entries), written: String::new(), n_values, depth }
    }

    /// The value under `key` of a map.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match &self.content {
            Content::Map(entries) => entries.iter().find(|e| e.key == key).map(|e| e.value.as_ref()),
            _ => None,
        }
    }

    /// The text, where it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.content {
            Content::Str(text) => Some(text),
            _ => None,
        }
    }

    /// The type of the value.
    #[must_use]
    pub fn shape(&self) -> Shape {
        match self.content {
            Content::Null => Shape::Null,
            Content::Bool(_) => Shape::Bool,
            Content::Int(_) => Shape::Int,
            Content::Float(_) => Shape::Number,
            Content::Str(_) => Shape::Text,
            Content::List(_) => Shape::List,
            Content::Map(_) => Shape::Map,
        }
    }

    /// The value without its places.
    #[must_use]
    pub fn to_value(&self) -> Value {
        match &self.content {
            Content::Null => Value::Null,
            Content::Bool(b) => Value::Bool(*b),
            Content::Int(n) => Value::Int(*n),
            Content::Float(x) => Value::Float(*x),
            Content::Str(text) => Value::Str(text.clone()),
            Content::List(items) => Value::List(items.iter().map(|item| item.to_value()).collect()),
            Content::Map(entries) => {
                Value::Map(entries.iter().map(|e| (e.key.clone(), e.value.to_value())).collect())
            }
        }
    }
}
