//! Where in a design file a value does not fit.
//!
//! The decoder says what is wrong and not where. Only once something is wrong, the place is found by
//! decoding smaller and smaller parts of the file: the part that fails with the same words is the one.
//! Compared with a decoder that keeps track of places all the time, this needs a fraction of the code.

use super::dto;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::fmt::Write;

/// One step from a value to a part of it.
#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// The design that the JSON says.
///
/// # Errors
/// The path of what does not fit, and what the decoder says of it.
pub(super) fn decode(design: &Value) -> Result<dto::Design, (String, String)> {
    dto::Design::deserialize(design).map_err(|error| {
        let detail = error.to_string();
        (path_of(&steps_to(design, &detail)), detail)
    })
}

fn path_of(steps: &[Step]) -> String {
    let mut path = "design".to_owned();
    for step in steps {
        // Writing to a string cannot fail.
        let _ = match step {
            Step::Key(key) => write!(path, ".{key}"),
            Step::Index(index) => write!(path, "[{index}]"),
        };
    }
    path
}

/// The way to the smallest part that the decoder refuses with these words.
fn steps_to<'a>(design: &'a Value, detail: &str) -> Vec<Step<'a>> {
    let missing = detail.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`'));
    let fails = |steps: &[Step], part: &Value| {
        let whole = wrapped(steps, part.clone());
        dto::Design::deserialize(&whole).is_err_and(|error| error.to_string() == detail)
    };
    // A record refuses a list without items too, a field that takes lists does not.
    let is_for_record = |steps: &[Step]| {
        let empty = wrapped(steps, Value::Array(Vec::new()));
        dto::Design::deserialize(&empty).is_err_and(|error| error.to_string() == detail)
    };
    let mut steps: Vec<Step> = Vec::new();
    let mut part = design;
    loop {
        if let (Some(key), Value::Object(fields)) = (missing, part)
            && !fields.contains_key(key)
        {
            let mut fields = fields.clone();
            fields.insert(key.to_owned(), Value::Null);
            // It is this one that misses the field, if with it the words are others.
            if !fails(&steps, &Value::Object(fields)) {
                return steps;
            }
        }
        // A list in the place of a record is wrong as a whole, not in its items.
        let is_whole = part.is_array() && is_for_record(&steps);
        let parts = if is_whole { Vec::new() } else { children(part) };
        let next = parts.into_iter().find(|(step, child)| {
            let is_container = child.is_object() || child.is_array();
            steps.push(*step);
            let is_it = (missing.is_none() || is_container) && fails(&steps, child);
            steps.pop();
            is_it
        });
        let Some((step, child)) = next else { return steps };
        steps.push(step);
        part = child;
    }
}

fn children(part: &Value) -> Vec<(Step<'_>, &Value)> {
    match part {
        Value::Object(fields) => fields.iter().map(|(key, child)| (Step::Key(key), child)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(i, child)| (Step::Index(i), child)).collect(),
        _ => Vec::new(),
    }
}

/// A design that has nothing but `part`, at the end of `steps`.
fn wrapped(steps: &[Step], part: Value) -> Value {
    steps.iter().rev().fold(part, |inner, step| match step {
        Step::Key(key) => Value::Object(Map::from_iter([((*key).to_owned(), inner)])),
        Step::Index(_) => Value::Array(vec![inner]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use crate::formats::{Extras, document};

    fn check(change: impl FnOnce(&mut Value), path: &str, words: &str) {
        let text = document::write(&Starter::Mixed.design(), &Extras::default());
        let mut file: Value = serde_json::from_str(&text).unwrap();
        change(&mut file["design"]);
        let (at, detail) = decode(&file["design"]).map(|_| ()).unwrap_err();
        assert_eq!(at, path, "{detail}");
        assert!(detail.contains(words), "{at}: {detail}");
    }

    fn without(value: &mut Value, key: &str) {
        value.as_object_mut().unwrap().shift_remove(key);
    }

    #[test]
    fn finds_values_of_the_wrong_type() {
        check(|d| d["next_id"] = "7".into(), "design.next_id", "invalid type");
        check(
            |d| d["nodegroups"][1]["labels"] = serde_json::json!({"a": "b", "c": 7}),
            "design.nodegroups[1].labels.c",
            "7",
        );
        check(
            |d| d["cluster"]["endpoint"]["public_cidrs"] = serde_json::json!(["x", 7]),
            "design.cluster.endpoint.public_cidrs[1]",
            "7",
        );
        check(
            |d| d["fargate_profiles"][0]["selectors"][0]["namespace"] = false.into(),
            "design.fargate_profiles[0].selectors[0].namespace",
            "boolean",
        );
    }

    #[test]
    fn finds_what_misses_a_field() {
        check(|d| without(d, "next_id"), "design", "next_id");
        check(|d| without(d, "cluster"), "design", "cluster");
        check(|d| without(&mut d["cluster"], "name"), "design.cluster", "name");
        check(|d| without(&mut d["cluster"]["endpoint"], "is_private"), "design.cluster.endpoint", "is_private");
        check(|d| without(&mut d["subnets"][3], "id"), "design.subnets[3]", "id");
        check(|d| without(&mut d["nodegroups"][1], "name"), "design.nodegroups[1]", "name");
        check(
            |d| without(&mut d["fargate_profiles"][0]["selectors"][0], "namespace"),
            "design.fargate_profiles[0].selectors[0]",
            "namespace",
        );
    }
}
