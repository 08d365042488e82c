//! From values to text.

use super::quote::{Style, double_quoted, style_of_key, style_of_value};
use crate::design::Value;

/// The longest key that stands before its `:` on one line, in characters. YAML ends at 1024; a longer key gets a
/// line of its own.
const MAX_KEY_CHARS: usize = 512;

/// How much deeper each level stands.
const STEP: usize = 2;

/// A map as YAML text: two blanks per level, list items under their key, a blank line between the
/// blocks of the top level. The same values give the same bytes.
#[must_use]
pub fn write(entries: &[(String, Value)]) -> String {
    let mut text = String::new();
    let mut was_block = false;
    for (i, (key, value)) in entries.iter().enumerate() {
        let is_block = is_block(value);
        if 0 < i && (is_block || was_block) {
            text.push('\n');
        }
        entry(&mut text, 0, key, value);
        was_block = is_block;
    }
    text
}

/// Whether a value stands on lines of its own.
fn is_block(value: &Value) -> bool {
    matches!(value, Value::Map(_) | Value::List(_)) && !value.is_vacant()
}

fn indent(text: &mut String, depth: usize) {
    text.extend(std::iter::repeat_n(' ', depth));
}

/// A key with its value; the text ends where the key is to stand, at `depth`.
fn entry(text: &mut String, depth: usize, key: &str, value: &Value) {
    let before = text.len();
    scalar(text, depth, key, style_of_key(key));
    if text.get(before..).is_some_and(|key| MAX_KEY_CHARS < key.chars().count()) {
        text.insert_str(before, "? ");
        text.push('\n');
        indent(text, depth);
    }
    text.push(':');
    if is_block(value) {
        let inside = depth.saturating_add(STEP);
        text.push('\n');
        indent(text, inside);
        block(text, inside, value);
    } else {
        text.push(' ');
        single(text, depth, value);
    }
}

/// The lines of a map or list, the first of which has begun at `depth`.
fn block(text: &mut String, depth: usize, value: &Value) {
    match value {
        Value::Map(entries) => {
            for (i, (key, value)) in entries.iter().enumerate() {
                if 0 < i {
                    indent(text, depth);
                }
                entry(text, depth, key, value);
            }
        }
        Value::List(items) => {
            for (i, item) in items.iter().enumerate() {
                if 0 < i {
                    indent(text, depth);
                }
                text.push_str("- ");
                if is_block(item) {
                    block(text, depth.saturating_add(STEP), item);
                } else {
                    single(text, depth, item);
                }
            }
        }
        _ => single(text, depth, value),
    }
}

/// A value that stands behind its key or dash, and the end of the line.
fn single(text: &mut String, depth: usize, value: &Value) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(b) => text.push_str(if *b { "true" } else { "false" }),
        Value::Int(n) => text.push_str(&n.to_string()),
        // Not as `1`, which would read as a whole number.
        Value::Float(x) => text.push_str(&format!("{x:?}")),
        Value::Str(s) => scalar(text, depth, s, style_of_value(s)),
        Value::List(_) => text.push_str("[]"),
        Value::Map(_) => text.push_str("{}"),
    }
    text.push('\n');
}

/// A string in the style that was chosen for it, without the end of its line.
fn scalar(text: &mut String, depth: usize, s: &str, style: Style) {
    match style {
        Style::Plain => text.push_str(s),
        Style::Single => {
            text.push('\'');
            text.push_str(&s.replace('\'', "''"));
            text.push('\'');
        }
        Style::Double => {
            text.push('"');
            text.push_str(&double_quoted(s));
            text.push('"');
        }
        Style::Literal => {
            text.push_str(if s.ends_with('\n') { "|" } else { "|-" });
            for line in s.lines() {
                text.push('\n');
                if !line.is_empty() {
                    indent(text, depth.saturating_add(STEP));
                    text.push_str(line);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::yaml::parse;
    use proptest::prelude::*;

    fn map(entries: &[(&str, Value)]) -> Vec<(String, Value)> {
        entries.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect()
    }

    fn text(s: &str) -> Value {
        Value::Str(s.to_owned())
    }

    #[test]
    fn looks_like_a_file_that_a_person_wrote() {
        let script = text("#!/bin/sh\necho hi\n");
        let group = Value::Map(map(&[("name", text("ng-1")), ("run", script), ("spot", Value::Bool(true))]));
        let entries = map(&[
            ("kind", text("ClusterConfig")),
            ("metadata", Value::Map(map(&[("version", text("1.30")), ("tags", Value::Map(Vec::new()))]))),
            ("groups", Value::List(vec![group, Value::Map(map(&[("price", Value::Float(0.017))]))])),
        ]);
        let expected = "kind: ClusterConfig\n\nmetadata:\n  version: \"1.30\"\n  tags: {}\n\ngroups:\n  - name: ng-1\n    \
                        run: |\n      #!/bin/sh\n      echo hi\n    spot: true\n  - price: 0.017\n";
        assert_eq!(write(&entries), expected);
    }

    #[test]
    fn a_long_key_stands_on_a_line_of_its_own() {
        for n in [1, 511, 512, 513, 1024, 10_000, 100_000] {
            let long = "x".repeat(n);
            let inside = Value::Map(map(&[(&long, text("v")), ("short", Value::Int(1))]));
            let list = Value::List(vec![inside.clone(), Value::List(vec![Value::Int(1), inside.clone()])]);
            let entries = map(&[(&long, list), ("after", inside), ("end", text("é\n"))]);
            let written = write(&entries);
            let read = parse(&written).unwrap_or_else(|error| panic!("{n}: {error}"));
            assert_eq!(read.root.unwrap().to_value(), Value::Map(entries), "{n}");
        }
        let entries = map(&[("k", Value::Map(map(&[(&"y:".repeat(400), Value::Int(1))])))]);
        assert_eq!(write(&entries), format!("k:\n  ? \"{}\"\n  : 1\n", "y:".repeat(400)));
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let strings = prop_oneof![
            any::<String>(),
            "[ -~]{0,12}",
            "[a-c :#\n\t'\"-]{0,10}",
            "[0-9a-fox_.:+-]{0,6}",
            proptest::sample::select(vec![
                "y",
                "no",
                "~",
                "a\nb\n",
                "a\n\n b",
                "---",
                "...",
                "#",
                "\u{2028}",
                "\u{feff}x"
            ])
            .prop_map(str::to_owned),
        ];
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::Bool),
            any::<i64>().prop_map(Value::Int),
            proptest::num::f64::NORMAL.prop_map(Value::Float),
            strings.clone().prop_map(Value::Str),
        ];
        leaf.prop_recursive(4, 40, 5, move |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::List),
                proptest::collection::btree_map(strings.clone(), inner, 0..5)
                    .prop_map(|m| Value::Map(m.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_value_reads_back(value in any_value()) {
            let entries = vec![("x".to_owned(), value)];
            let text = write(&entries);
            let read = parse(&text).map_err(|e| TestCaseError::fail(format!("{e}\n{text}")))?;
            let root = read.root.map(|root| root.to_value());
            prop_assert_eq!(root, Some(Value::Map(entries)), "{}", text);
        }
    }
}
