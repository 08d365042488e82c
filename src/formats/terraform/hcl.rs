//! HCL as text: a tree of blocks and attributes, written the way `terraform fmt` leaves it.
//!
//! Written here rather than with a crate: `hcl-rs` brings a parser that nothing needs, and leaves open what
//! people see first, which attributes stand together and how their equals signs align.
//! **Invariant:** no text of a design is ever more than one quoted string; templates are escaped.

use crate::design::Entity;
use crate::formats::Place;
use crate::formats::build::is_shown;
use std::fmt::Write;

/// The widest list that stays on one line, in characters.
const MAX_INLINE_LIST: usize = 88;

/// Words that mean something else than a name at the start of a key.
const KEYWORDS: &[&str] = &["for", "if", "in", "else", "endif", "endfor", "true", "false", "null"];

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expr {
    /// A reference, a number or a boolean: text of our own, never of a design.
    Raw(String),
    /// A string.
    Text(String),
    /// A string of parts, of which some are references.
    Template(Vec<Part>),
    /// A list.
    List(Vec<Expr>),
    /// An object.
    Map(Vec<(String, Expr)>),
    /// A function call.
    Call(&'static str, Vec<Expr>),
}

/// A part of a template.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    /// Text as it is.
    Text(String),
    /// A reference of our own.
    Reference(String),
}

/// A reference.
pub(super) fn raw(reference: impl Into<String>) -> Expr {
    Expr::Raw(reference.into())
}

/// A string.
pub(super) fn text(text: impl Into<String>) -> Expr {
    Expr::Text(text.into())
}

/// A number.
pub(super) fn number(n: impl Into<i64>) -> Expr {
    Expr::Raw(n.into().to_string())
}

/// A boolean.
pub(super) fn boolean(is: bool) -> Expr {
    Expr::Raw(is.to_string())
}

/// A list of strings.
pub(super) fn texts<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Expr {
    Expr::List(items.into_iter().map(text).collect())
}

/// A list of references.
pub(super) fn raws<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Expr {
    Expr::List(items.into_iter().map(raw).collect())
}

/// An object.
pub(super) fn object<K: Into<String>>(entries: impl IntoIterator<Item = (K, Expr)>) -> Expr {
    Expr::Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

/// What stands in a block.
#[derive(Clone, Debug, PartialEq)]
enum Item {
    Attribute(String, Expr),
    Block(String, Body),
}

/// The inside of a block.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Body {
    items: Vec<Item>,
}

impl Body {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// With one attribute more.
    pub(super) fn set(mut self, name: &str, value: Expr) -> Self {
        self.items.push(Item::Attribute(name.to_owned(), value));
        self
    }

    /// With one attribute more, where there is a value.
    pub(super) fn set_some(self, name: &str, value: Option<Expr>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// With a block more.
    pub(super) fn block(mut self, name: &str, body: Self) -> Self {
        self.items.push(Item::Block(name.to_owned(), body));
        self
    }

    /// With a block more, where there is one.
    pub(super) fn block_some(self, name: &str, body: Option<Self>) -> Self {
        match body {
            Some(body) => self.block(name, body),
            None => self,
        }
    }
}

/// A file: blocks, and which of them speak of what.
#[derive(Clone, Debug, Default)]
pub(super) struct File {
    text: String,
    places: Vec<Place>,
    n_lines: usize,
}

impl File {
    /// Adds a block such as `resource "aws_vpc" "main"`.
    pub(super) fn add(&mut self, kind: &str, labels: &[&str], entity: impl Into<Option<Entity>>, body: &Body) {
        self.gap();
        let mut head = kind.to_owned();
        for label in labels {
            let _ = write!(head, " {}", quoted(label));
        }
        let first_line = self.n_lines;
        let mut lines = Vec::new();
        block(&head, body, 0, &mut lines);
        for line in &lines {
            self.line(line);
        }
        if let Some(entity) = entity.into() {
            self.places.push(Place { first_line, end_line: self.n_lines, entity });
        }
    }

    /// The text and its places.
    pub(super) fn finish(self) -> (String, Vec<Place>) {
        (self.text, self.places)
    }

    /// A blank line between blocks.
    fn gap(&mut self) {
        if !self.text.is_empty() {
            self.line("");
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
        self.n_lines = self.n_lines.saturating_add(1);
    }
}

fn indented(depth: usize, line: &str) -> String {
    format!("{}{line}", "  ".repeat(depth))
}

fn block(head: &str, body: &Body, depth: usize, lines: &mut Vec<String>) {
    if body.items.is_empty() {
        lines.push(indented(depth, &format!("{head} {{}}")));
        return;
    }
    lines.push(indented(depth, &format!("{head} {{")));
    let inner = depth.saturating_add(1);
    let mut run = Run::default();
    let mut was_long = false;
    for (i, item) in body.items.iter().enumerate() {
        let is_long = match item {
            Item::Attribute(_, value) => inline(value).is_none(),
            Item::Block(..) => true,
        };
        if 0 < i && (is_long || was_long) {
            run.flush(inner, lines);
            lines.push(String::new());
        }
        was_long = is_long;
        match item {
            Item::Attribute(name, value) => match inline(value) {
                Some(value) => run.push(name.clone(), value),
                None => spread(&format!("{name} = "), value, inner, "", lines),
            },
            Item::Block(name, body) => block(name, body, inner, lines),
        }
    }
    run.flush(inner, lines);
    lines.push(indented(depth, "}"));
}

/// Attributes on lines that follow each other, whose equals signs stand in one column.
#[derive(Default)]
struct Run {
    lines: Vec<(String, String)>,
}

impl Run {
    fn push(&mut self, name: String, value: String) {
        self.lines.push((name, value));
    }

    fn flush(&mut self, depth: usize, out: &mut Vec<String>) {
        let width = self.lines.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        for (name, value) in self.lines.drain(..) {
            let pad = " ".repeat(width.saturating_sub(name.chars().count()));
            out.push(indented(depth, &format!("{name}{pad} = {value}")));
        }
    }
}

/// The expression on one line, where it fits.
fn inline(value: &Expr) -> Option<String> {
    match value {
        Expr::Raw(raw) => Some(raw.clone()),
        Expr::Text(text) => Some(quoted(text)),
        Expr::Template(parts) => Some(template(parts)),
        Expr::List(items) => {
            let items: Option<Vec<String>> = items.iter().map(inline).collect();
            let line = format!("[{}]", items?.join(", "));
            (line.chars().count() <= MAX_INLINE_LIST).then_some(line)
        }
        Expr::Map(entries) => entries.is_empty().then(|| "{}".to_owned()),
        Expr::Call(name, arguments) => {
            let arguments: Option<Vec<String>> = arguments.iter().map(inline).collect();
            Some(format!("{name}({})", arguments?.join(", ")))
        }
    }
}

/// The expression over several lines, after `before` and followed by `after`.
fn spread(before: &str, value: &Expr, depth: usize, after: &str, lines: &mut Vec<String>) {
    let inner = depth.saturating_add(1);
    match value {
        Expr::List(items) => {
            lines.push(indented(depth, &format!("{before}[")));
            for item in items {
                any("", item, inner, ",", lines);
            }
            lines.push(indented(depth, &format!("]{after}")));
        }
        Expr::Map(entries) => {
            lines.push(indented(depth, &format!("{before}{{")));
            let mut run = Run::default();
            for (key, value) in entries {
                match inline(value) {
                    Some(value) => run.push(key_text(key), value),
                    None => {
                        run.flush(inner, lines);
                        spread(&format!("{} = ", key_text(key)), value, inner, "", lines);
                    }
                }
            }
            run.flush(inner, lines);
            lines.push(indented(depth, &format!("}}{after}")));
        }
        Expr::Call(name, arguments) => match arguments.split_last() {
            // The usual way: the last argument opens on the line of the call.
            Some((last, first)) if first.iter().all(|argument| inline(argument).is_some()) => {
                let mut before = format!("{before}{name}(");
                for argument in first.iter().filter_map(inline) {
                    let _ = write!(before, "{argument}, ");
                }
                spread(&before, last, depth, &format!("){after}"), lines);
            }
            _ => any(before, value, depth, after, lines),
        },
        Expr::Raw(_) | Expr::Text(_) | Expr::Template(_) => any(before, value, depth, after, lines),
    }
}

/// The expression on one line where it fits, else over several.
fn any(before: &str, value: &Expr, depth: usize, after: &str, lines: &mut Vec<String>) {
    match inline(value) {
        Some(line) => lines.push(indented(depth, &format!("{before}{line}{after}"))),
        None => spread(before, value, depth, after, lines),
    }
}

/// A key of an object: bare where every reader takes it for a name.
fn key_text(key: &str) -> String {
    let is_name = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
        && !KEYWORDS.contains(&key);
    if is_name {
        return key.to_owned();
    }
    // Columns are counted in characters as they look, so that only those stay that are one each.
    let mut out = String::from("\"");
    push_escaped(key, &mut out, is_one_column);
    out.push('"');
    out
}

fn template(parts: &[Part]) -> String {
    let mut out = String::from("\"");
    for part in parts {
        match part {
            Part::Text(text) => push_escaped(text, &mut out, is_shown),
            Part::Reference(reference) => {
                let _ = write!(out, "${{{reference}}}");
            }
        }
    }
    out.push('"');
    out
}

/// `text` as a string of HCL.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len().saturating_add(2));
    out.push('"');
    push_escaped(text, &mut out, is_shown);
    out.push('"');
    out
}

fn push_escaped(text: &str, out: &mut String, keeps: fn(char) -> bool) {
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '$' | '%' if chars.peek() == Some(&'{') => {
                out.push(c);
                out.push(c);
            }
            c if keeps(c) => out.push(c),
            c if u32::from(c) <= 0xffff => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => {
                let _ = write!(out, "\\U{:08x}", u32::from(c));
            }
        }
    }
}

/// Characters that no other one joins with.
fn is_one_column(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_as_terraform_fmt_leaves_it() {
        let body = Body::new()
            .set("id", raw("aws_vpc.main.id"))
            .set("longer_name", text("x"))
            .set("tags", object([("Name", text("a")), ("kubernetes.io/role/elb", text("1"))]))
            .block("inner", Body::new().set("n", number(1)))
            .block("empty", Body::new())
            .set("ids", raws(["a", "b"]));
        let mut file = File::default();
        file.add("resource", &["aws_x", "main"], Entity::Vpc, &body);
        file.add("locals", &[], None, &Body::new());
        let (text, places) = file.finish();
        let expected = "resource \"aws_x\" \"main\" {\n  id          = aws_vpc.main.id\n  longer_name = \"x\"\n\n  tags = {\n    \
                        Name                     = \"a\"\n    \"kubernetes.io/role/elb\" = \"1\"\n  }\n\n  inner {\n    n = 1\n  }\n\n  \
                        empty {}\n\n  ids = [a, b]\n}\n\nlocals {}\n";
        assert_eq!(text, expected);
        assert_eq!(places, [Place { first_line: 0, end_line: 17, entity: Entity::Vpc }]);
    }

    #[test]
    fn nothing_in_a_string_is_a_template_or_hides() {
        for (text, expected) in [
            ("${x} %{if} $x $", r#""$${x} %%{if} $x $""#),
            ("$${", r#""$$${""#),
            ("a\"b\\c\n\r\t", r#""a\"b\\c\n\r\t""#),
            ("\0\u{202e}\u{7f}", r#""\u0000\u202e\u007f""#),
            ("日本 😀", "\"日本 😀\""),
            ("\u{e0041}", r#""\U000e0041""#),
        ] {
            assert_eq!(quoted(text), expected);
        }
        assert_eq!(key_text("for"), "\"for\"");
        assert_eq!(key_text("a_b-c"), "a_b-c");
        assert_eq!(key_text("e\u{301}"), "\"e\\u0301\"");
    }
}
