//! Kept parts of imports as JSON, their order and number types included.

use super::dto;
use crate::collect::CollectInOrder;
use crate::design::{Kept, Value};
use serde_json::{Map, Number, Value as Json};

/// A value as JSON. Numbers keep their type: `3` and `3.0` differ.
fn json_from_value(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(b) => Json::Bool(*b),
        Value::Int(n) => Json::from(*n),
        // Readers let no infinity and no NaN in, which JSON does not have.
        Value::Float(x) => Number::from_f64(*x).map_or(Json::Null, Json::Number),
        Value::Str(text) => Json::String(text.clone()),
        Value::List(items) => Json::Array(items.iter().map(json_from_value).collect()),
        Value::Map(entries) => Json::Object(json_from_entries(entries)),
    }
}

fn json_from_entries(entries: &[(String, Value)]) -> Map<String, Json> {
    entries.iter().map(|(key, value)| (key.clone(), json_from_value(value))).collect()
}

/// JSON as a value.
fn value_from_json(json: Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(b) => Value::Bool(b),
        Json::Number(n) => match n.as_i64() {
            Some(n) => Value::Int(n),
            None => n.as_f64().map_or(Value::Null, Value::Float),
        },
        Json::String(text) => Value::Str(text),
        Json::Array(items) => Value::List(items.into_iter().map(value_from_json).collect()),
        Json::Object(entries) => Value::Map(entries_from_json(entries)),
    }
}

fn entries_from_json(entries: Map<String, Json>) -> Vec<(String, Value)> {
    entries.into_iter().map(|(key, json)| (key, value_from_json(json))).collect()
}

/// Kept parts as the file has them.
pub(super) fn dto_from_kept(kept: &Kept, rest: dto::Rest) -> dto::Kept {
    let said = kept.said.as_ref().map(|said| said.iter().cloned().collect());
    dto::Kept { extra: json_from_entries(&kept.extra), said, rest }
}

/// Kept parts from the file.
pub(super) fn kept_from_dto(kept: dto::Kept) -> (Kept, dto::Rest) {
    let said = kept.said.map(|said| said.into_iter().collect_set());
    (Kept { extra: entries_from_json(kept.extra), said }, kept.rest)
}
