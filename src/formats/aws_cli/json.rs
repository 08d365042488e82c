//! Looking into an answer by dotted paths. What has another type than expected counts as absent.

use crate::collect::CollectInOrder;
use serde_json::Value;
use std::collections::BTreeMap;

/// The value at a dotted path.
pub(super) fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, key| value.get(key))
}

/// The text at a path, where it is not empty.
pub(super) fn text<'a>(value: &'a Value, path: &str) -> Option<&'a str> {
    at(value, path)?.as_str().filter(|text| !text.is_empty())
}

/// The boolean at a path.
pub(super) fn flag(value: &Value, path: &str) -> Option<bool> {
    at(value, path)?.as_bool()
}

/// The whole number at a path.
pub(super) fn count(value: &Value, path: &str) -> Option<u32> {
    at(value, path)?.as_u64().and_then(|n| u32::try_from(n).ok())
}

/// The items of the list at a path.
pub(super) fn list<'a>(value: &'a Value, path: &str) -> &'a [Value] {
    at(value, path).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The texts of the list at a path.
pub(super) fn texts<'a>(value: &'a Value, path: &str) -> Vec<&'a str> {
    list(value, path).iter().filter_map(Value::as_str).collect()
}

/// The texts of the map at a path, by key.
pub(super) fn map(value: &Value, path: &str) -> BTreeMap<String, String> {
    let entries = at(value, path).and_then(Value::as_object).into_iter().flatten();
    entries.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned()))).collect_map()
}

/// The value of a tag, as EC2 lists tags.
pub(super) fn tag<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    let tag = list(value, "Tags").iter().find(|tag| text(tag, "Key") == Some(key))?;
    text(tag, "Value")
}
