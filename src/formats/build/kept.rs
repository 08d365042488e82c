//! Reading the parts of an imported file by dotted paths.

use crate::design::Value;

/// The value at a dotted path.
fn at<'a>(entries: &'a [(String, Value)], path: &str) -> Option<&'a Value> {
    let mut keys = path.split('.');
    let first = keys.next()?;
    let mut value = entries.iter().find(|(key, _)| key == first).map(|(_, value)| value)?;
    for key in keys {
        value = value.get(key)?;
    }
    Some(value)
}

/// The text at a path; numbers count as texts.
pub(in crate::formats) fn string(entries: &[(String, Value)], path: &str) -> Option<String> {
    match at(entries, path)? {
        Value::Str(text) if !text.is_empty() => Some(text.clone()),
        Value::Int(n) => Some(n.to_string()),
        _ => None,
    }
}

/// The boolean at a path.
pub(in crate::formats) fn flag(entries: &[(String, Value)], path: &str) -> Option<bool> {
    match at(entries, path)? {
        Value::Bool(is) => Some(*is),
        _ => None,
    }
}

/// The number at a path.
pub(in crate::formats) fn number(entries: &[(String, Value)], path: &str) -> Option<i64> {
    match at(entries, path)? {
        Value::Int(n) => Some(*n),
        _ => None,
    }
}

/// The texts of a list at a path; `None` where there is no list.
pub(in crate::formats) fn list(entries: &[(String, Value)], path: &str) -> Option<Vec<String>> {
    match at(entries, path)? {
        Value::List(items) => Some(items.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
        _ => None,
    }
}

/// The texts of a map at a path, in the order of the file.
pub(in crate::formats) fn map(entries: &[(String, Value)], path: &str) -> Vec<(String, String)> {
    match at(entries, path) {
        Some(Value::Map(entries)) => {
            entries.iter().filter_map(|(k, v)| Some((k.clone(), v.as_str()?.to_owned()))).collect()
        }
        _ => Vec::new(),
    }
}

/// The records of a list at a path.
pub(super) fn records<'a>(entries: &'a [(String, Value)], path: &str) -> Vec<&'a [(String, Value)]> {
    match at(entries, path) {
        Some(Value::List(items)) => items
            .iter()
            .filter_map(|item| match item {
                Value::Map(entries) => Some(entries.as_slice()),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The keys that are not `handled`, as dotted paths; a handled path takes all below it.
pub(super) fn leftover(entries: &[(String, Value)], handled: &[&str]) -> Vec<String> {
    let mut out = Vec::new();
    walk(entries, "", handled, &mut out);
    out
}

fn walk(entries: &[(String, Value)], above: &str, handled: &[&str], out: &mut Vec<String>) {
    for (key, value) in entries {
        let path = if above.is_empty() { key.clone() } else { format!("{above}.{key}") };
        let inside = format!("{path}.");
        match value {
            _ if handled.contains(&path.as_str()) || value.is_vacant() => {}
            Value::Map(entries) if handled.iter().any(|handled| handled.starts_with(&inside)) => {
                walk(entries, &path, handled, out);
            }
            _ => out.push(path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_what_is_left() {
        let entries = vec![
            (
                "iam".to_owned(),
                Value::Map(vec![("withOIDC".to_owned(), Value::Bool(true)), ("x".to_owned(), Value::Int(1))]),
            ),
            ("ssh".to_owned(), Value::Map(vec![("allow".to_owned(), Value::Bool(true))])),
        ];
        assert_eq!(leftover(&entries, &["iam.withOIDC"]), ["iam.x", "ssh"]);
        assert_eq!(leftover(&entries, &["iam", "ssh"]), Vec::<String>::new());
        assert_eq!(flag(&entries, "iam.withOIDC"), Some(true));
        assert_eq!(string(&entries, "iam.x"), Some("1".to_owned()));
    }
}
