//! Filters: a row passes when each of them finds one of its values in the row.

use super::super::reply::Refusal;
use super::super::value::plain;
use serde_json::Value;

/// Whether a row passes all filters; `known` has the paths that their names mean.
pub(super) fn passes(
    row: &Value,
    known: &[(&str, &str)],
    filters: &[(String, Vec<String>)],
) -> Result<bool, Refusal> {
    for (name, wanted) in filters {
        let found = if let Some(key) = name.strip_prefix("tag:") {
            tags(row).into_iter().filter(|(known, _)| known == key).map(|(_, value)| value).collect()
        } else if name == "tag-key" {
            tags(row).into_iter().map(|(key, _)| key).collect()
        } else {
            let path = known.iter().find(|(known, _)| known == name).map(|(_, path)| *path);
            let path = path.ok_or_else(|| {
                Refusal::new(400, "InvalidParameterValue", format!("The filter '{name}' is invalid"))
            })?;
            let mut out = Vec::new();
            collect(row, &path.split('.').collect::<Vec<_>>(), &mut out);
            out
        };
        if !wanted.iter().any(|pattern| found.iter().any(|value| matches(pattern, value))) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn tags(row: &Value) -> Vec<(String, String)> {
    // A reservation has no tags, but its instance does.
    let own = row.get("tagSet").or_else(|| row.pointer("/instancesSet/0/tagSet"));
    let set = own.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let part = |tag: &Value, name: &str| tag.get(name).map(plain).unwrap_or_default();
    set.iter().map(|tag| (part(tag, "key"), part(tag, "value"))).collect()
}

/// All values under a path; a list on the way means each of its values.
fn collect(value: &Value, path: &[&str], out: &mut Vec<String>) {
    if let Value::Array(values) = value {
        return values.iter().for_each(|value| collect(value, path, out));
    }
    match path.split_first() {
        None => out.push(plain(value)),
        Some((name, rest)) => {
            if let Some(value) = value.get(*name).filter(|value| !value.is_null()) {
                collect(value, rest, out);
            }
        }
    }
}

/// Whether a value fits a pattern, in which `*` is any text and `?` any character.
fn matches(pattern: &str, value: &str) -> bool {
    let (pattern, value): (Vec<char>, Vec<char>) = (pattern.chars().collect(), value.chars().collect());
    let (mut p, mut v) = (0_usize, 0_usize);
    let mut star: Option<(usize, usize)> = None;
    while let Some(c) = value.get(v) {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, v));
                p = p.saturating_add(1);
            }
            Some(one) if one == c || *one == '?' => {
                p = p.saturating_add(1);
                v = v.saturating_add(1);
            }
            _ => {
                let Some((at, from)) = star else { return false };
                star = Some((at, from.saturating_add(1)));
                p = at.saturating_add(1);
                v = from.saturating_add(1);
            }
        }
    }
    pattern.iter().skip(p).all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn patterns() {
        for (pattern, value, expected) in [
            ("a*c", "abbc", true),
            ("a?c", "abc", true),
            ("*", "", true),
            ("a*b*c", "a1b2d", false),
            ("", "a", false),
        ] {
            assert_eq!(matches(pattern, value), expected, "{pattern} {value}");
        }
    }

    #[test]
    fn rows() {
        let row = json!({ "vpcId": "v", "attachmentSet": [{ "vpcId": "x" }, { "vpcId": "y" }], "isDefault": true,
            "tagSet": [{ "key": "Name", "value": "n" }] });
        let known =
            [("vpc-id", "vpcId"), ("attachment.vpc-id", "attachmentSet.vpcId"), ("is-default", "isDefault")];
        for (name, value, expected) in [
            ("vpc-id", "v", true),
            ("attachment.vpc-id", "y", true),
            ("is-default", "true", true),
            ("tag:Name", "n", true),
            ("tag:Name", "m", false),
            ("tag-key", "Na*", true),
        ] {
            let filters = [(name.to_owned(), vec!["no".to_owned(), value.to_owned()])];
            assert_eq!(passes(&row, &known, &filters), Ok(expected), "{name}");
        }
        assert!(passes(&row, &known, &[("what".to_owned(), vec![])]).is_err());
    }
}
