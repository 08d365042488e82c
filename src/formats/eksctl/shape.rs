//! The types of the keys, and the one pass that checks a parsed file against them.
//!
//! What passes has no unknown key, no wrong type and no null left outside free-form parts, and its keys
//! are in the order of the table; so that the readers behind it need no error handling of their own.

use super::keys::OTHER;
use super::keys_of_nodes::TAINT;
use crate::design::Value;
use crate::formats::yaml::{self, Content, Entry, Node};
use crate::formats::{self, Position, Problem, ReadError};
use crate::net::{self, CidrError};
use std::collections::BTreeMap;
use std::net::Ipv6Addr;
use std::rc::Rc;

/// A key with the type of its value.
pub(super) type Key = (&'static str, Shape);

/// The type of a value.
pub(super) enum Shape {
    /// A text.
    Text,
    /// A whole number.
    Int,
    /// A whole number in a range.
    IntIn(i64, i64),
    /// A number.
    Float,
    /// True or false.
    Bool,
    /// An IPv4 block.
    Cidr,
    /// An IPv4 or IPv6 block.
    CidrText,
    /// An ARN.
    Arn,
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// One of these texts, in any case.
    OneOfAnyCase(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// A list.
    List(&'static Shape),
    /// A list of records.
    Records(&'static [Key]),
    /// A map of any keys to texts.
    Map,
    /// A map of any keys.
    MapOf(&'static Shape),
    /// A record with these keys and no others.
    Record(&'static [Key]),
    /// A record with these keys, and others that are not looked at.
    Open(&'static [Key]),
    /// A list of taints, or a map of them.
    Taints,
    /// A map of anything.
    Free,
    /// Anything.
    Any,
}

impl Shape {
    /// The keys of a record.
    fn keys(&self) -> &'static [Key] {
        match self {
            Self::Record(keys) | Self::Open(keys) | Self::Records(keys) => keys,
            _ => &[],
        }
    }
}

/// The outcome of the pass: values in the table's order, where each stands, and all problems.
#[derive(Default)]
pub(super) struct Checked {
    /// Where the value of each key stands, by its path.
    pub(super) positions: BTreeMap<String, Position>,
    problems: Vec<ReadError>,
}

/// Checks `root`; gives its values and their positions.
///
/// # Errors
/// The problem that comes first in the text, with the number of the others.
pub(super) fn check(root: &Node, shape: &Shape) -> Result<(Value, BTreeMap<String, Position>), ReadError> {
    let mut checked = Checked::default();
    let value = checked.value(root, shape, "");
    checked.problems.sort_by_key(|problem| problem.at);
    let n_more = checked.problems.len().saturating_sub(1);
    match checked.problems.into_iter().next() {
        Some(first) => Err(ReadError { n_more, ..first }),
        None => Ok((value.unwrap_or_default(), checked.positions)),
    }
}

/// What fits of the kept parts of a record, and the paths of what does not: a design file may hold anything there.
pub(super) fn fitting(entries: &[(String, Value)], shape: &Shape) -> (Value, Vec<String>) {
    let mut checked = Checked::default();
    let nodes = entries.iter().map(|(key, value)| (key, Node::of(value)));
    let (shallow, deep): (Vec<_>, Vec<_>) = nodes.partition(|(_, node)| node.depth <= MAX_KEPT_DEPTH);
    let at = Position { line: 1, column: 1 };
    let entry = |(key, node): (&String, Node)| Entry { key: key.clone(), at, value: Rc::new(node) };
    let root = Node::map(at, shallow.into_iter().map(entry).collect());
    let value = checked.value(&root, shape, "").unwrap_or_else(|| Value::Map(Vec::new()));
    let unfit = checked.problems.into_iter().map(|error| match &error.problem {
        Problem::UnknownKey { key, .. } | Problem::WrongCase { key, .. } => join(&error.path, key),
        _ => error.path,
    });
    (value, unfit.chain(deep.into_iter().map(|(key, _)| key.clone())).collect())
}

/// The deepest nesting of a kept part: what YAML is read to, less the levels around it.
const MAX_KEPT_DEPTH: usize = yaml::MAX_DEPTH.saturating_sub(10);

/// Problems for which a right key is looked for; only the first is told in the end.
const MAX_SUGGESTIONS: usize = 100;

impl Checked {
    fn problem(&mut self, problem: Problem, at: Position, path: &str) {
        self.problems.push(ReadError::at(problem, at).under(path));
    }

    fn wrong_type(&mut self, node: &Node, expected: formats::Shape, path: &str) {
        let problem = Problem::WrongType { expected, found: node.shape(), text: node.written.clone() };
        self.problem(problem, node.at, path);
    }

    /// The value of `node`; `None` for nothing and for what is reported.
    fn value(&mut self, node: &Node, shape: &Shape, path: &str) -> Option<Value> {
        if node.content == Content::Null {
            return if matches!(shape, Shape::Any) { Some(Value::Null) } else { None };
        }
        self.positions.insert(path.to_owned(), node.at);
        match shape {
            Shape::Any => Some(node.to_value()),
            Shape::Texts => self.list(node, &Shape::Text, path),
            Shape::List(item) => self.list(node, item, path),
            Shape::Records(_) => self.list(node, shape, path),
            Shape::Map => self.map(node, &Shape::Text, path),
            Shape::MapOf(item) => self.map(node, item, path),
            Shape::Record(keys) => self.record(node, keys, false, path),
            Shape::Open(keys) => self.record(node, keys, true, path),
            Shape::Free => match node.content {
                Content::Map(_) => Some(node.to_value()),
                _ => self.none(node, formats::Shape::Map, path),
            },
            Shape::Taints => match node.content {
                Content::List(_) => self.list(node, &Shape::Records(TAINT), path),
                _ => self.map(node, &Shape::Text, path),
            },
            Shape::Int => self.int(node, i64::MIN, i64::MAX, path),
            Shape::IntIn(min, max) => self.int(node, *min, *max, path),
            Shape::Float => match node.content {
                Content::Int(_) | Content::Float(_) => Some(node.to_value()),
                _ => self.none(node, formats::Shape::Number, path),
            },
            Shape::Bool => match node.content {
                Content::Bool(_) => Some(node.to_value()),
                _ => self.none(node, formats::Shape::Bool, path),
            },
            _ => self.text(node, shape, path),
        }
    }

    fn none(&mut self, node: &Node, expected: formats::Shape, path: &str) -> Option<Value> {
        self.wrong_type(node, expected, path);
        None
    }

    fn int(&mut self, node: &Node, min: i64, max: i64, path: &str) -> Option<Value> {
        let n = match node.content {
            Content::Int(n) => Some(n),
            // JSON, which eksctl goes through, makes no difference between 3 and 3.0.
            Content::Float(x) => whole(x),
            _ => return self.none(node, formats::Shape::Int, path),
        };
        match n {
            Some(n) if min <= n && n <= max => Some(Value::Int(n)),
            None if matches!(node.content, Content::Float(x) if x.fract() != 0.0) => {
                self.none(node, formats::Shape::Int, path)
            }
            _ => {
                self.problem(Problem::OutOfRange { text: node.written.clone(), min, max }, node.at, path);
                None
            }
        }
    }

    fn text(&mut self, node: &Node, shape: &Shape, path: &str) -> Option<Value> {
        let Some(text) = node.as_str() else { return self.none(node, formats::Shape::Text, path) };
        let problem = match shape {
            Shape::OneOf(words) if !words.contains(&text) => Some(not_one_of(text, words)),
            Shape::OneOfAnyCase(words) if !words.iter().any(|w| w.eq_ignore_ascii_case(text)) => {
                Some(not_one_of(text, words))
            }
            Shape::Cidr if !text.is_empty() => match net::Cidr::parse_lenient(text) {
                Ok(_) => None,
                Err(reason) => Some(Problem::NotACidr { text: text.to_owned(), reason }),
            },
            Shape::CidrText => match net::Cidr::parse_lenient(text) {
                Err(CidrError::Ipv6) if is_ipv6_block(text) => None,
                Err(reason) => Some(Problem::NotACidr { text: text.to_owned(), reason }),
                Ok(_) => None,
            },
            Shape::Arn if !is_arn(text) => Some(Problem::NotAnArn { text: text.to_owned() }),
            _ => None,
        };
        match problem {
            Some(problem) => {
                self.problem(problem, node.at, path);
                None
            }
            None => Some(Value::Str(text.to_owned())),
        }
    }

    /// A list; the shape is that of an item, or `Records` for a record of these keys.
    fn list(&mut self, node: &Node, item: &Shape, path: &str) -> Option<Value> {
        let Content::List(nodes) = &node.content else { return self.none(node, formats::Shape::List, path) };
        let mut items = Vec::with_capacity(nodes.len());
        for (i, node) in nodes.iter().enumerate() {
            let path = format!("{path}[{i}]");
            let value = match item {
                _ if node.content == Content::Null => self.null_item(node, item, &path),
                Shape::Records(keys) => {
                    self.positions.insert(path.clone(), node.at);
                    self.record(node, keys, false, &path)
                }
                item => self.value(node, item, &path),
            };
            items.extend(value);
        }
        Some(Value::List(items))
    }

    /// Nothing, where an item belongs: an empty text for Go, but no record.
    fn null_item(&mut self, node: &Node, item: &Shape, path: &str) -> Option<Value> {
        match item {
            Shape::Text => Some(Value::Str(String::new())),
            Shape::Any => Some(Value::Null),
            _ => self.none(node, formats::Shape::Map, path),
        }
    }

    fn map(&mut self, node: &Node, item: &Shape, path: &str) -> Option<Value> {
        let Content::Map(entries) = &node.content else { return self.none(node, formats::Shape::Map, path) };
        let mut out = Vec::with_capacity(entries.len());
        for entry in entries {
            let path = join(path, &entry.key);
            let value = match self.value(&entry.value, item, &path) {
                None if entry.value.content == Content::Null => match item {
                    Shape::Text => Some(Value::Str(String::new())),
                    _ => Some(Value::Map(Vec::new())),
                },
                value => value,
            };
            out.extend(value.map(|value| (entry.key.clone(), value)));
        }
        Some(Value::Map(out))
    }

    fn record(&mut self, node: &Node, keys: &'static [Key], is_open: bool, path: &str) -> Option<Value> {
        let Content::Map(entries) = &node.content else { return self.none(node, formats::Shape::Map, path) };
        let mut out = Vec::with_capacity(entries.len());
        for (key, shape) in keys {
            if let Some(entry) = entries.iter().find(|e| e.key == *key)
                && let Some(value) = self.value(&entry.value, shape, &join(path, key))
            {
                out.push(((*key).to_owned(), value));
            }
        }
        for entry in entries.iter().filter(|e| !keys.iter().any(|(key, _)| *key == e.key)) {
            if is_open {
                // Not looked at, and so without positions.
                out.push((entry.key.clone(), entry.value.to_value()));
            } else {
                self.unknown_key(entry, keys, path);
            }
        }
        Some(Value::Map(out))
    }

    fn unknown_key(&mut self, entry: &Entry, keys: &[Key], path: &str) {
        let key = entry.key.clone();
        let same = keys.iter().find(|(known, _)| known.eq_ignore_ascii_case(&key));
        let problem = if let Some((right, _)) = same {
            Problem::WrongCase { key, right: (*right).to_owned() }
        } else {
            let is_early = self.problems.len() < MAX_SUGGESTIONS;
            let near = keys.iter().filter(|_| is_early).map(|(known, _)| (distance(known, &key), *known)).min();
            let limit = key.chars().count().div_ceil(4);
            let suggestion = near.filter(|(n, _)| *n <= limit).map(|(_, known)| known.to_owned());
            Problem::UnknownKey { key, suggestion }
        };
        self.problem(problem, entry.at, path);
    }
}

/// The path of a key under another one.
pub(super) fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

fn not_one_of(text: &str, words: &[&str]) -> Problem {
    let words: Vec<&str> = words.iter().copied().filter(|word| !word.is_empty()).collect();
    Problem::NotOneOf { text: text.to_owned(), allowed: words.join(", ") }
}

/// A float without a fraction as a whole number, where it is exact.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked first")]
fn whole(x: f64) -> Option<i64> {
    (x.fract() == 0.0 && x.abs() < 9_007_199_254_740_992.0).then_some(x as i64)
}

/// Whether a text is an IPv6 block.
pub(in crate::formats) fn is_ipv6_block(text: &str) -> bool {
    text.split_once('/').is_some_and(|(address, len)| {
        address.parse::<Ipv6Addr>().is_ok() && len.parse::<u8>().is_ok_and(|len| len <= 128)
    })
}

/// Whether the text has the six parts of an ARN.
fn is_arn(text: &str) -> bool {
    text.starts_with("arn:") && 6 <= text.splitn(6, ':').count()
}

/// How many letters must change to get from one key to the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut next = vec![i.saturating_add(1)];
        for (j, y) in b.iter().enumerate() {
            let cost = usize::from(!x.eq_ignore_ascii_case(y));
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX);
            let best = at(&row, j)
                .saturating_add(cost)
                .min(at(&row, j.saturating_add(1)).saturating_add(1))
                .min(at(&next, j).saturating_add(1));
            next.push(best);
        }
        row = next;
    }
    row.last().copied().unwrap_or(usize::MAX)
}

/// Puts the keys of every record in the order of the table; free-form parts stay as they are.
pub(super) fn in_order(value: Value, shape: &Shape) -> Value {
    match (value, shape) {
        (Value::Map(entries), Shape::Record(_) | Shape::Open(_)) => {
            let keys = shape.keys();
            let rank = |key: &str| keys.iter().position(|(known, _)| *known == key).unwrap_or(keys.len());
            let mut entries: Vec<_> = entries
                .into_iter()
                .map(|(key, value)| {
                    let shape = keys.iter().find(|(known, _)| *known == key).map_or(&OTHER, |(_, shape)| shape);
                    let value = in_order(value, shape);
                    (key, value)
                })
                .collect();
            entries.sort_by_key(|(key, _)| rank(key));
            Value::Map(entries)
        }
        (Value::Map(entries), Shape::MapOf(item)) => {
            Value::Map(entries.into_iter().map(|(k, v)| (k, in_order(v, item))).collect())
        }
        (Value::List(items), Shape::List(item)) => {
            Value::List(items.into_iter().map(|v| in_order(v, item)).collect())
        }
        (Value::List(items), Shape::Records(keys)) => {
            Value::List(items.into_iter().map(|v| in_order(v, &Shape::Record(keys))).collect())
        }
        (value, _) => value,
    }
}

/// The keys of the records in the list under `key`.
pub(super) fn keys_of_items(shape: &Shape, key: &str) -> Vec<&'static str> {
    let list = shape.keys().iter().find(|(known, _)| *known == key);
    list.map(|(_, shape)| shape.keys().iter().map(|(key, _)| *key).collect()).unwrap_or_default()
}
