//! A YAML text as eksctl's own parser takes it, read apart from the library: the events of the parser with the plain
//! scalars of YAML 1.1, and everything that eksctl would refuse while reading.

use saphyr_parser::{Event, Parser, ScalarStyle};
use std::collections::BTreeSet;

/// A value of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Int(i128),
    /// Any other number.
    Float(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// Keys with values, in the order of the text.
    Map(Vec<(String, Tree)>),
}

/// What stands for a value that is not there.
static NOTHING: Tree = Tree::Null;

impl Tree {
    /// The value under a dotted path; nothing where a part of it is missing.
    pub fn at(&self, path: &str) -> &Self {
        path.split('.').fold(self, |tree, key| {
            tree.entries().iter().find(|(k, _)| k == key).map_or(&NOTHING, |(_, value)| value)
        })
    }

    /// Whether something other than null stands under a dotted path.
    pub fn has(&self, path: &str) -> bool {
        *self.at(path) != Self::Null
    }

    /// The entries of a map.
    pub fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The text, empty where it is none.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// The texts of a list.
    pub fn texts(&self) -> Vec<&str> {
        self.items().iter().map(Self::text).collect()
    }

    /// The whole number, where it is one.
    pub fn int(&self) -> Option<i128> {
        match self {
            Self::Int(n) => Some(*n),
            _ => None,
        }
    }

    /// The switch, where it is one.
    pub fn bool(&self) -> Option<bool> {
        match self {
            Self::Bool(b) => Some(*b),
            _ => None,
        }
    }

    /// Whether it is true; absent is not.
    pub fn is_on(&self) -> bool {
        self.bool() == Some(true)
    }

    /// Whether nothing is in it: null, an empty text, list or map.
    pub fn is_vacant(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Map(entries) => entries.is_empty(),
            _ => false,
        }
    }

    /// The same value for a validator of JSON schemas.
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Null => serde_json::Value::Null,
            Self::Bool(b) => (*b).into(),
            Self::Int(n) => i64::try_from(*n).map_or(serde_json::Value::Null, Into::into),
            Self::Float(x) => (*x).into(),
            Self::Text(text) => text.clone().into(),
            Self::List(items) => items.iter().map(Self::to_json).collect(),
            Self::Map(entries) => {
                serde_json::Value::Object(entries.iter().map(|(k, v)| (k.clone(), v.to_json())).collect())
            }
        }
    }
}

/// What a text says; the error is what eksctl would refuse while reading it.
pub fn read(text: &str) -> Result<Tree, String> {
    let events: Result<Vec<_>, _> = Parser::new_from_str(text).map(|next| next.map(|(event, _)| event)).collect();
    let events = events.map_err(|error| error.to_string())?;
    let mut rest = events.into_iter().skip_while(|event| !matches!(event, Event::DocumentStart(_))).skip(1);
    value(&mut rest)
}

fn value<'a>(rest: &mut impl Iterator<Item = Event<'a>>) -> Result<Tree, String> {
    match rest.next() {
        Some(event) => value_from(event, rest),
        None => Err("the text ends".to_owned()),
    }
}

fn value_from<'a>(event: Event<'a>, rest: &mut impl Iterator<Item = Event<'a>>) -> Result<Tree, String> {
    match event {
        Event::Scalar(text, ScalarStyle::Plain, _, None) => plain(&text),
        Event::Scalar(text, _, _, None) => Ok(Tree::Text(text.into_owned())),
        Event::SequenceStart(_, None) => {
            let mut items = Vec::new();
            loop {
                match rest.next() {
                    Some(Event::SequenceEnd) => return Ok(Tree::List(items)),
                    Some(event) => items.push(value_from(event, rest)?),
                    None => return Err("a list without its end".to_owned()),
                }
            }
        }
        Event::MappingStart(_, None) => {
            let mut entries = Vec::new();
            let mut keys = BTreeSet::new();
            loop {
                let key = match rest.next() {
                    Some(Event::MappingEnd) => return Ok(Tree::Map(entries)),
                    Some(Event::Scalar(text, ScalarStyle::Plain, ..)) => match plain(&text)? {
                        Tree::Text(text) => text,
                        other => return Err(format!("the key {text} is {other:?}, and no text")),
                    },
                    Some(Event::Scalar(text, ..)) => text.into_owned(),
                    other => return Err(format!("no key: {other:?}")),
                };
                if !keys.insert(key.clone()) {
                    return Err(format!("the key {key} is there twice"));
                }
                entries.push((key, value(rest)?));
            }
        }
        // An export has no tags and no aliases.
        other => Err(format!("not expected in an export: {other:?}")),
    }
}

/// What a scalar without quotes is to a parser of YAML 1.1.
fn plain(text: &str) -> Result<Tree, String> {
    let lower = text.to_ascii_lowercase();
    let has_one_case = |text: &str| {
        let rest = text.get(1..).unwrap_or_default();
        text.to_ascii_lowercase() == text || text.to_ascii_uppercase() == text || rest.to_ascii_lowercase() == rest
    };
    if has_one_case(text) {
        match lower.as_str() {
            "" | "~" | "null" => return Ok(Tree::Null),
            "y" | "yes" | "on" | "true" => return Ok(Tree::Bool(true)),
            "n" | "no" | "off" | "false" => return Ok(Tree::Bool(false)),
            ".inf" | "+.inf" | "-.inf" | ".nan" => return Err(format!("{text} is no number of JSON")),
            _ => {}
        }
    }
    let bare = text.replace('_', "");
    let (sign, digits) = bare.strip_prefix('-').map_or((1, bare.trim_start_matches('+')), |rest| (-1, rest));
    let radix = [("0x", 16), ("0o", 8), ("0b", 2)];
    let whole = radix.iter().find_map(|(prefix, radix)| {
        i128::from_str_radix(digits.strip_prefix(prefix).filter(|rest| !rest.starts_with(['+', '-']))?, *radix)
            .ok()
    });
    let is_digits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let decimal = || match digits.strip_prefix('0') {
        Some(octal) if !octal.is_empty() => i128::from_str_radix(octal, 8).ok(),
        _ => digits.parse().ok(),
    };
    if let Some(n) = whole.or_else(|| decimal().filter(|_| is_digits)) {
        return Ok(Tree::Int(sign * n));
    }
    let is_float = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && digits.bytes().all(|b| b.is_ascii_digit() || b".eE+-".contains(&b));
    match bare.parse::<f64>() {
        Ok(x) if is_float && x.is_finite() => Ok(Tree::Float(x)),
        _ => Ok(Tree::Text(text.to_owned())),
    }
}

#[test]
fn scalars_are_those_of_yaml_1_1() {
    let text = |text: &str| Tree::Text(text.to_owned());
    for (written, expected) in [
        ("y", Tree::Bool(true)),
        ("No", Tree::Bool(false)),
        ("yEs", text("yEs")),
        ("~", Tree::Null),
        ("0123", Tree::Int(83)),
        ("08", Tree::Float(8.0)),
        ("1_000", Tree::Int(1000)),
        ("-0x1f", Tree::Int(-31)),
        ("1.30", Tree::Float(1.3)),
        ("1e3", Tree::Float(1000.0)),
        ("1:30", text("1:30")),
        ("1.2.3", text("1.2.3")),
        ("2012-10-17", text("2012-10-17")),
        ("10.0.0.0/16", text("10.0.0.0/16")),
        ("infinity", text("infinity")),
    ] {
        assert_eq!(plain(written), Ok(expected), "{written}");
    }
    assert!(plain(".inf").is_err());
    assert!(read("a: 1\na: 2\n").is_err() && read("a: [1\n").is_err());
}
