//! Every eksctl file opens, and comes out with nothing lost.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "these tests read example files, and a test may panic"
)]

mod support;

use eks_designer::design::starters::Starter;
use eks_designer::formats::{self, document, eksctl};
use support::{all_files, data, meaning, upstream};

#[test]
fn what_was_read_is_written_again() {
    for (name, text) in all_files() {
        let imported = formats::read(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(imported.design.check_invariants(), Vec::<String>::new(), "{name}");
        let written = eksctl::write(&imported.design);
        assert_eq!(meaning(&written.text), meaning(&text), "{name}:\n{}", written.text);
    }
}

#[test]
fn reading_what_was_written_gives_the_same_design() {
    for (name, text) in all_files() {
        let first = formats::read(&text).unwrap().design;
        let written = eksctl::write(&first).text;
        let second = formats::read(&written).unwrap_or_else(|error| panic!("{name}: {error}\n{written}")).design;
        assert_eq!(second, first, "{name}:\n{written}");
        assert_eq!(eksctl::write(&second).text, written, "{name}");
    }
}

#[test]
fn line_ends_and_a_byte_order_mark_do_not_matter() {
    for (name, text) in all_files() {
        let design = formats::read(&text).unwrap().design;
        let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        assert_eq!(formats::read(windows).unwrap().design, design, "{name}");
    }
}

#[test]
fn imports_survive_the_design_file() {
    for (name, text) in all_files() {
        let design = formats::read(&text).unwrap().design;
        let file = document::write(&design, &document::Extras::default());
        let read = formats::read(&file).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(read.design, design, "{name}");
        assert_eq!(read.format.key, "design");
        assert_eq!(document::write(&read.design, &read.extras), file, "{name}");
    }
}

/// The messages of the schema about a text; `None` where the schema is not there.
fn schema_errors(validator: &jsonschema::Validator, text: &str) -> Vec<String> {
    let json = json_from(&data(text));
    validator.iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn json_from(value: &eks_designer::design::Value) -> serde_json::Value {
    use eks_designer::design::Value;
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(b) => (*b).into(),
        Value::Int(n) => (*n).into(),
        Value::Float(x) => (*x).into(),
        Value::Str(text) => text.clone().into(),
        Value::List(items) => items.iter().map(json_from).collect(),
        Value::Map(entries) => {
            serde_json::Value::Object(entries.iter().map(|(k, v)| (k.clone(), json_from(v))).collect())
        }
    }
}

#[test]
fn exports_are_valid_by_the_schema() {
    let Some(path) = upstream("schema.json") else { return };
    // Its references have bars in them, which no URI has.
    let schema = std::fs::read_to_string(path).unwrap().replace('|', "_");
    let schema = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for starter in Starter::ALL {
        let text = eksctl::write(&starter.design()).text;
        assert_eq!(schema_errors(&validator, &text), Vec::<String>::new(), "{starter:?}:\n{text}");
    }
    for (name, text) in all_files() {
        if !schema_errors(&validator, &text).is_empty() {
            println!("not valid before either: {name}");
            continue;
        }
        let written = eksctl::write(&formats::read(&text).unwrap().design).text;
        assert_eq!(schema_errors(&validator, &written), Vec::<String>::new(), "{name}:\n{written}");
    }
}
