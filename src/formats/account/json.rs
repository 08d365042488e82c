//! Looking into a record by dotted paths, and what is wrong with a text in JSON. What has another type than expected counts as absent.

use crate::collect::CollectInOrder;
use crate::formats::{Position, Problem, ReadError, Shape, Syntax};
use serde_json::Value;
use std::collections::BTreeMap;

/// The value at a dotted path.
pub(in crate::formats) fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, key| value.get(key))
}

/// The text at a path, where it is not empty.
pub(in crate::formats) fn text<'a>(value: &'a Value, path: &str) -> Option<&'a str> {
    at(value, path)?.as_str().filter(|text| !text.is_empty())
}

/// The boolean at a path.
pub(in crate::formats) fn flag(value: &Value, path: &str) -> Option<bool> {
    at(value, path)?.as_bool()
}

/// The whole number at a path.
pub(in crate::formats) fn count(value: &Value, path: &str) -> Option<u32> {
    at(value, path)?.as_u64().and_then(|n| u32::try_from(n).ok())
}

/// The items of the list at a path.
pub(in crate::formats) fn list<'a>(value: &'a Value, path: &str) -> &'a [Value] {
    at(value, path).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The texts of the list at a path.
pub(in crate::formats) fn texts<'a>(value: &'a Value, path: &str) -> Vec<&'a str> {
    list(value, path).iter().filter_map(Value::as_str).collect()
}

/// The texts of the map at a path, by key.
pub(in crate::formats) fn map(value: &Value, path: &str) -> BTreeMap<String, String> {
    let entries = at(value, path).and_then(Value::as_object).into_iter().flatten();
    entries.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned()))).collect_map()
}

/// The value of a tag, as EC2 lists tags.
pub(in crate::formats) fn tag<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    let tag = list(value, "Tags").iter().find(|tag| text(tag, "Key") == Some(key))?;
    text(tag, "Value")
}

/// The type of a value.
pub(in crate::formats) fn shape(value: &Value) -> Shape {
    match value {
        Value::Null => Shape::Null,
        Value::Bool(_) => Shape::Bool,
        Value::Number(n) if n.is_f64() => Shape::Number,
        Value::Number(_) => Shape::Int,
        Value::String(_) => Shape::Text,
        Value::Array(_) => Shape::List,
        Value::Object(_) => Shape::Map,
    }
}

/// The place of a byte.
pub(in crate::formats) fn position(text: &str, byte: usize) -> Position {
    let before = text.get(..byte).unwrap_or(text);
    let line = before.matches('\n').count().saturating_add(1);
    let last = before.rsplit('\n').next().unwrap_or_default();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Position { line: number(line), column: number(last.chars().count().saturating_add(1)) }
}

/// An error of the parser, at its place in the text as a whole. The parser counts columns in bytes.
pub(in crate::formats) fn syntax_error(text: &str, from: usize, error: &serde_json::Error) -> ReadError {
    let start = position(text, from);
    let (line, column) = (error.line(), error.column());
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let at = if line <= 1 {
        Position { line: start.line, column: start.column.saturating_add(number(column.saturating_sub(1))) }
    } else {
        Position { line: start.line.saturating_add(number(line.saturating_sub(1))), column: number(column.max(1)) }
    };
    let whole = error.to_string();
    let detail = whole.rsplit_once(" at line ").map_or(whole.as_str(), |(detail, _)| detail).to_owned();
    let problem = if detail.contains("recursion limit") {
        // The parser's own limit.
        Problem::TooDeep { max_depth: 128 }
    } else {
        Problem::Syntax(Syntax::Other(detail))
    };
    ReadError::at(problem, at)
}

/// Whether a text that begins with a brace was meant as JSON: its first key is in double quotes.
pub(in crate::formats) fn is_like_json(text: &str) -> bool {
    let inside = text.trim_start().strip_prefix('{').unwrap_or_default().trim_start();
    inside.is_empty() || inside.starts_with(['"', '}'])
}
