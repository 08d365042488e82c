//! Taking shown fields out of a record of the file, so that what is left can be kept.

use crate::collect::CollectInOrder;
use crate::design::{Kept, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A record of the file, of which fields are taken one by one.
pub(super) struct Fields {
    rest: Value,
    said: BTreeSet<String>,
}

impl Fields {
    /// The fields of a record; of anything else, none.
    pub(super) fn new(record: Value) -> Self {
        Self { rest: record, said: BTreeSet::new() }
    }

    /// Takes the value at a dotted path, and notes that the file had it.
    pub(super) fn take(&mut self, path: &str) -> Option<Value> {
        let value = take(&mut self.rest, path)?;
        self.said.insert(path.to_owned());
        Some(value)
    }

    /// Takes a text; an empty one is the same as none and is not noted.
    pub(super) fn text(&mut self, path: &str) -> Option<String> {
        match self.take(path) {
            Some(Value::Str(text)) if !text.is_empty() => Some(text),
            _ => {
                self.said.remove(path);
                None
            }
        }
    }

    /// Takes a boolean.
    pub(super) fn bool(&mut self, path: &str) -> Option<bool> {
        match self.take(path) {
            Some(Value::Bool(b)) => Some(b),
            _ => None,
        }
    }

    /// Takes a count.
    pub(super) fn count(&mut self, path: &str) -> Option<u32> {
        match self.take(path) {
            Some(Value::Int(n)) => u32::try_from(n).ok(),
            _ => None,
        }
    }

    /// Takes a list of texts; an empty one is the same as none and is not noted.
    pub(super) fn texts(&mut self, path: &str) -> Vec<String> {
        let texts: Vec<String> = match self.take(path) {
            Some(Value::List(items)) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        if texts.is_empty() {
            self.said.remove(path);
        }
        texts
    }

    /// Takes a map of texts; an empty one is the same as none and is not noted.
    pub(super) fn map(&mut self, path: &str) -> BTreeMap<String, String> {
        let map: BTreeMap<String, String> = match self.take(path) {
            Some(Value::Map(entries)) => {
                entries.into_iter().filter_map(|(k, v)| Some((k, v.as_str()?.to_owned()))).collect_map()
            }
            _ => BTreeMap::new(),
        };
        if map.is_empty() {
            self.said.remove(path);
        }
        map
    }

    /// Takes a list of records.
    pub(super) fn records(&mut self, path: &str) -> Vec<Value> {
        match self.take(path) {
            Some(Value::List(items)) => items,
            _ => Vec::new(),
        }
    }

    /// The value at a path that stays where it is.
    pub(super) fn peek(&self, path: &str) -> Option<&Value> {
        peek(&self.rest, path)
    }

    /// Puts a value back, to be kept; it was not shown after all.
    pub(super) fn put_back(&mut self, path: &str, value: Value) {
        self.said.remove(path);
        set(&mut self.rest, path, value);
    }

    /// Notes something that the file had beyond its keys.
    pub(super) fn note(&mut self, mark: &str) {
        self.said.insert(mark.to_owned());
    }

    /// Forgets that the file had a key, because its value means the same as its absence.
    pub(super) fn forget(&mut self, path: &str) {
        self.said.remove(path);
    }

    /// What is left, and what was there.
    pub(super) fn kept(self) -> Kept {
        let extra = match self.rest {
            Value::Map(entries) => entries,
            _ => Vec::new(),
        };
        Kept { extra, said: Some(self.said) }
    }
}

/// Takes the value at a dotted path; maps that are empty afterwards go with it.
fn take(value: &mut Value, path: &str) -> Option<Value> {
    let Value::Map(entries) = value else { return None };
    let (key, rest) = match path.split_once('.') {
        Some((key, rest)) => (key, Some(rest)),
        None => (path, None),
    };
    let i = entries.iter().position(|(k, _)| k == key)?;
    let Some(rest) = rest else { return Some(entries.remove(i).1) };
    let (_, inner) = entries.get_mut(i)?;
    let taken = take(inner, rest)?;
    if inner.is_vacant() {
        entries.remove(i);
    }
    Some(taken)
}

/// The value at a dotted path.
pub(super) fn peek<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, key| value.get(key))
}

/// Sets the value at a dotted path, making maps on the way.
pub(super) fn set(value: &mut Value, path: &str, new: Value) {
    if !matches!(value, Value::Map(_)) {
        *value = Value::Map(Vec::new());
    }
    let Value::Map(entries) = value else { return };
    let (key, rest) = match path.split_once('.') {
        Some((key, rest)) => (key, Some(rest)),
        None => (path, None),
    };
    if !entries.iter().any(|(k, _)| k == key) {
        entries.push((key.to_owned(), Value::Null));
    }
    let Some((_, slot)) = entries.iter_mut().find(|(k, _)| k == key) else { return };
    match rest {
        Some(rest) => set(slot, rest, new),
        None => *slot = new,
    }
}

/// Takes the value at a dotted path away.
pub(super) fn unset(value: &mut Value, path: &str) -> Option<Value> {
    take(value, path)
}

/// A text as a value.
pub(super) fn text(text: impl Into<String>) -> Value {
    Value::Str(text.into())
}

/// Texts as a value.
pub(super) fn texts<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Value {
    Value::List(items.into_iter().map(|item| Value::Str(item.into())).collect())
}

/// A map of texts as a value.
pub(super) fn map(entries: &BTreeMap<String, String>) -> Value {
    Value::Map(entries.iter().map(|(k, v)| (k.clone(), text(v))).collect())
}

/// A count as a value.
pub(super) fn count(n: u32) -> Value {
    Value::Int(i64::from(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taking_leaves_the_rest() {
        let mut record = Value::default();
        set(&mut record, "a.b", Value::Int(1));
        set(&mut record, "a.c", Value::Int(2));
        set(&mut record, "d.e", text("x"));
        let mut fields = Fields::new(record);
        assert_eq!(fields.count("a.b"), Some(1));
        assert_eq!(fields.text("d.e"), Some("x".to_owned()));
        assert_eq!(fields.text("d.f"), None);
        let kept = fields.kept();
        assert_eq!(kept.extra, vec![("a".to_owned(), Value::Map(vec![("c".to_owned(), Value::Int(2))]))]);
        assert_eq!(kept.said, Some(["a.b", "d.e"].map(str::to_owned).into()));
    }
}
