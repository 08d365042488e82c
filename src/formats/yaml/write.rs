//! From values to text.

use super::quote::{Style, double_quoted, style_of_key, style_of_value};
use crate::design::Value;
use saphyr::{Mapping, Scalar, ScalarStyle, Sequence, Yaml, YamlEmitter};

/// A map as YAML text: two blanks per level, list items under their key, a blank line between the
/// blocks of the top level. The same values give the same bytes.
#[must_use]
pub fn write(entries: &[(String, Value)]) -> String {
    let mut text = String::new();
    let mut was_block = false;
    for (i, (key, value)) in entries.iter().enumerate() {
        let is_block = matches!(value, Value::Map(_) | Value::List(_)) && !value.is_vacant();
        if 0 < i && (is_block || was_block) {
            text.push('\n');
        }
        let mut map = Mapping::new();
        map.insert(scalar(key, style_of_key(key)), yaml(value));
        text.push_str(&emitted(&Yaml::Mapping(map)));
        was_block = is_block;
    }
    text
}

/// The emitter's text for one document, without its marker and with one line break at the end.
fn emitted(document: &Yaml<'_>) -> String {
    let mut text = String::new();
    let mut emitter = YamlEmitter::new(&mut text);
    emitter.multiline(true);
    // Writing to a string cannot fail.
    let _ = emitter.dump(document);
    let body = text.strip_prefix("---\n").unwrap_or(&text);
    let mut body = body.to_owned();
    if !body.ends_with('\n') {
        body.push('\n');
    }
    body
}

fn yaml(value: &Value) -> Yaml<'_> {
    match value {
        Value::Null => Yaml::Representation("null".into(), ScalarStyle::Plain, None),
        Value::Bool(b) => Yaml::Value(Scalar::Boolean(*b)),
        Value::Int(n) => Yaml::Value(Scalar::Integer(*n)),
        Value::Float(x) => Yaml::Value(Scalar::FloatingPoint((*x).into())),
        Value::Str(text) => scalar(text, style_of_value(text)),
        Value::List(items) => Yaml::Sequence(items.iter().map(yaml).collect::<Sequence<'_>>()),
        Value::Map(entries) => {
            Yaml::Mapping(entries.iter().map(|(k, v)| (scalar(k, style_of_key(k)), yaml(v))).collect())
        }
    }
}

/// A string in the style that was chosen for it; the emitter is not left to choose.
fn scalar(text: &str, style: Style) -> Yaml<'_> {
    match style {
        Style::Plain => Yaml::Representation(text.into(), ScalarStyle::Plain, None),
        Style::Single => Yaml::Representation(text.replace('\'', "''").into(), ScalarStyle::SingleQuoted, None),
        Style::Double => Yaml::Representation(double_quoted(text).into(), ScalarStyle::DoubleQuoted, None),
        Style::Literal => Yaml::Value(Scalar::String(text.into())),
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
