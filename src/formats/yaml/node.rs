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
    /// How much it holds: each value counts one and long texts more, as often as aliases repeat them.
    pub weight: usize,
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

/// How many bytes of text count as much as a value of their own.
const BYTES_PER_VALUE: usize = 32;

fn weight_of(text: &str) -> usize {
    text.len().div_euclid(BYTES_PER_VALUE).saturating_add(1)
}

impl Entry {
    /// How much the entry holds, its key included.
    pub(super) fn weight(&self) -> usize {
        self.key.len().div_euclid(BYTES_PER_VALUE).saturating_add(self.value.weight)
    }
}

impl Node {
    /// A single value.
    pub(super) fn single(at: Position, content: Content, written: &str) -> Self {
        let written = match content {
            Content::Bool(_) | Content::Int(_) | Content::Float(_) => written.to_owned(),
            _ => String::new(),
        };
        let weight = match &content {
            Content::Str(text) => weight_of(text),
            _ => 1,
        };
        Self { at, content, written, weight, depth: 1 }
    }

    /// A list.
    pub(super) fn list(at: Position, items: Vec<Rc<Self>>) -> Self {
        let weight = items.iter().fold(1, |n: usize, item| n.saturating_add(item.weight));
        let depth = items.iter().map(|item| item.depth).max().unwrap_or(0).saturating_add(1);
        Self { at, content: Content::List(items), written: String::new(), weight, depth }
    }

    /// A map.
    pub(in crate::formats) fn map(at: Position, entries: Vec<Entry>) -> Self {
        let weight = entries.iter().fold(1, |n: usize, e| n.saturating_add(e.weight()));
        let depth = entries.iter().map(|e| e.value.depth).max().unwrap_or(0).saturating_add(1);
        Self { at, content: Content::Map(entries), written: String::new(), weight, depth }
    }

    /// A value that comes from no text.
    pub(in crate::formats) fn of(value: &Value) -> Self {
        let at = Position { line: 1, column: 1 };
        let single = |content| Self::single(at, content, "");
        match value {
            Value::Null => single(Content::Null),
            Value::Bool(b) => single(Content::Bool(*b)),
            Value::Int(n) => single(Content::Int(*n)),
            Value::Float(x) => single(Content::Float(*x)),
            Value::Str(text) => single(Content::Str(text.clone())),
            Value::List(items) => Self::list(at, items.iter().map(|item| Rc::new(Self::of(item))).collect()),
            Value::Map(entries) => {
                let entry = |(key, value): &(String, Value)| Entry {
                    key: key.clone(),
                    at,
                    value: Rc::new(Self::of(value)),
                };
                Self::map(at, entries.iter().map(entry).collect())
            }
        }
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
