//! From text to a tree of [`Node`]s.
//!
//! Works on the parser's events with a stack of its own, so that nesting costs memory up to
//! [`MAX_DEPTH`] and never the call stack.

use super::scalar::{Plain, resolve};
use super::{Content, Entry, MAX_DEPTH, MAX_VALUES, Node};
use crate::formats::{Position, Problem, ReadError, Syntax};
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span, Tag};
use std::collections::HashMap;
use std::rc::Rc;

/// What a text holds.
#[derive(Debug)]
pub struct Parsed {
    /// The first document; `None` where the text has no content.
    pub root: Option<Rc<Node>>,
    /// Whether more documents follow, which are not read.
    pub has_more: bool,
    /// The line of the first comment, which no tree can hold.
    pub first_comment: Option<u32>,
}

/// What becomes of tags that are not YAML's own, such as `!Ref`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OwnTags {
    /// They are passed over.
    #[default]
    Ignored,
    /// The value becomes a map with the tag as its only key, the `!` included.
    Kept,
}

/// Reads the first document of a YAML text.
///
/// # Errors
/// [`Problem::Syntax`], what the limits of this module refuse, and the problems that a tree cannot
/// hold: duplicate and complex keys, bad merges and tags, endless aliases, `.inf` and `.nan`.
pub fn parse(text: &str) -> Result<Parsed, ReadError> {
    parse_with(text, OwnTags::Ignored)
}

/// Reads the first document of a YAML text whose tags may mean something.
///
/// # Errors
/// Those of [`parse`].
pub fn parse_with(text: &str, own_tags: OwnTags) -> Result<Parsed, ReadError> {
    let mut parser = Parser::new_from_str(text);
    let mut builder = Builder { own_tags, ..Builder::default() };
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| syntax_error(&error, text))?;
        match event {
            Event::DocumentEnd => break,
            other => builder.take(other, span)?,
        }
    }
    let root = builder.root.take().filter(|root| root.content != Content::Null);
    let has_more = root.is_some() && !matches!(parser.next_event(), None | Some(Ok((Event::StreamEnd, _))));
    let first_comment = first_comment(text, &builder.blocks);
    Ok(Parsed { root, has_more, first_comment })
}

/// A list or map that has begun and not ended.
enum Frame {
    List { at: Position, anchor: usize, tag: Option<String>, items: Vec<Rc<Node>> },
    Map { at: Position, anchor: usize, tag: Option<String>, keys: Keys },
}

/// A map under construction.
#[derive(Default)]
struct Keys {
    entries: Vec<Entry>,
    lines: HashMap<String, u32>,
    /// The key that waits for its value.
    pending: Option<(String, Position)>,
    /// Whether that key is `<<`.
    is_merge: bool,
    /// Maps that `<<` brings in.
    merged: Vec<Rc<Node>>,
}

#[derive(Default)]
struct Builder {
    own_tags: OwnTags,
    stack: Vec<Frame>,
    /// Finished nodes by the number of their anchor.
    anchors: HashMap<usize, Rc<Node>>,
    root: Option<Rc<Node>>,
    n_events: usize,
    /// How much merges have copied.
    merged_weight: usize,
    /// First and last line of each block scalar, where `#` starts no comment.
    blocks: Vec<(usize, usize)>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), ReadError> {
        let at = position(span.start);
        self.n_events = self.n_events.saturating_add(1);
        if MAX_VALUES.saturating_mul(2) < self.n_events {
            return Err(ReadError::at(Problem::TooManyValues { max_values: MAX_VALUES }, at));
        }
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
                    self.blocks.push((span.start.line(), span.end.line()));
                }
                let is_merge = style == ScalarStyle::Plain && text == "<<" && tag.is_none();
                if is_merge && self.wants_key() {
                    return self.merge_key(at);
                }
                let content = scalar(&text, style, tag.as_deref(), at)?;
                let node = Node::single(at, content, &text);
                let tag = self.own_tag(tag.as_deref()).filter(|_| !self.wants_key());
                self.finish(node, anchor, tag)
            }
            Event::Alias(anchor) => {
                let node = self.anchors.get(&anchor).cloned();
                let node = node.ok_or_else(|| ReadError::at(Problem::EndlessAlias, at))?;
                self.add(node, at)
            }
            Event::SequenceStart(anchor, tag) => {
                let tag = self.own_tag(tag.as_deref());
                self.open(Frame::List { at, anchor, tag, items: Vec::new() }, at)
            }
            Event::MappingStart(anchor, tag) => {
                let tag = self.own_tag(tag.as_deref());
                self.open(Frame::Map { at, anchor, tag, keys: Keys::default() }, at)
            }
            Event::SequenceEnd | Event::MappingEnd => match self.stack.pop() {
                Some(Frame::List { at, anchor, tag, items }) => self.finish(Node::list(at, items), anchor, tag),
                Some(Frame::Map { at, anchor, tag, keys }) => {
                    let entries = keys.entries(&mut self.merged_weight)?;
                    self.finish(Node::map(at, entries), anchor, tag)
                }
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn open(&mut self, frame: Frame, at: Position) -> Result<(), ReadError> {
        if self.wants_key() {
            return Err(ReadError::at(Problem::ComplexKey, at));
        }
        if MAX_DEPTH <= self.stack.len() {
            return Err(ReadError::at(Problem::TooDeep { max_depth: MAX_DEPTH }, at));
        }
        self.stack.push(frame);
        Ok(())
    }

    /// Whether the next value is a key of the innermost map.
    fn wants_key(&self) -> bool {
        matches!(self.stack.last(), Some(Frame::Map { keys, .. }) if keys.pending.is_none())
    }

    fn merge_key(&mut self, at: Position) -> Result<(), ReadError> {
        if let Some(Frame::Map { keys, .. }) = self.stack.last_mut() {
            if !keys.merged.is_empty() {
                let first_line = keys.merged.first().map_or(at.line, |node| node.at.line);
                return Err(ReadError::at(Problem::DuplicateKey { key: "<<".to_owned(), first_line }, at));
            }
            keys.pending = Some(("<<".to_owned(), at));
            keys.is_merge = true;
        }
        Ok(())
    }

    /// A tag that is not YAML's own, where such tags are kept.
    fn own_tag(&self, tag: Option<&Tag>) -> Option<String> {
        let tag = tag.filter(|tag| self.own_tags == OwnTags::Kept && !tag.is_yaml_core_schema())?;
        Some(format!("!{}", tag.suffix))
    }

    fn finish(&mut self, node: Node, anchor: usize, tag: Option<String>) -> Result<(), ReadError> {
        let at = node.at;
        let node = match tag {
            Some(key) => Node::map(at, vec![Entry { key, at, value: Rc::new(node) }]),
            None => node,
        };
        if MAX_DEPTH < node.depth {
            return Err(ReadError::at(Problem::TooDeep { max_depth: MAX_DEPTH }, at));
        }
        if MAX_VALUES < node.weight {
            return Err(ReadError::at(Problem::TooManyValues { max_values: MAX_VALUES }, at));
        }
        let node = Rc::new(node);
        if anchor != 0 {
            self.anchors.insert(anchor, Rc::clone(&node));
        }
        self.add(node, at)
    }

    fn add(&mut self, node: Rc<Node>, at: Position) -> Result<(), ReadError> {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Frame::List { items, .. }) => items.push(node),
            Some(Frame::Map { keys, .. }) => keys.add(node, at)?,
        }
        Ok(())
    }
}

impl Keys {
    fn add(&mut self, node: Rc<Node>, at: Position) -> Result<(), ReadError> {
        let Some((key, key_at)) = self.pending.take() else {
            let key = key_text(&node, at)?;
            if let Some(line) = self.lines.insert(key.clone(), at.line) {
                return Err(ReadError::at(Problem::DuplicateKey { key, first_line: line }, at));
            }
            self.pending = Some((key, at));
            return Ok(());
        };
        if std::mem::take(&mut self.is_merge) {
            self.merged = merged_maps(&node, at)?;
        } else {
            self.entries.push(Entry { key, at: key_at, value: node });
        }
        Ok(())
    }

    /// The entries: those of the map itself, then what merges add, the first of them first.
    fn entries(self, merged_weight: &mut usize) -> Result<Vec<Entry>, ReadError> {
        let Self { mut entries, mut lines, merged, .. } = self;
        for map in &merged {
            *merged_weight = merged_weight.saturating_add(map.weight);
            if MAX_VALUES < *merged_weight {
                return Err(ReadError::at(Problem::TooManyValues { max_values: MAX_VALUES }, map.at));
            }
            if let Content::Map(more) = &map.content {
                for entry in more {
                    if lines.insert(entry.key.clone(), entry.at.line).is_none() {
                        entries.push(entry.clone());
                    }
                }
            }
        }
        Ok(entries)
    }
}

fn merged_maps(node: &Rc<Node>, at: Position) -> Result<Vec<Rc<Node>>, ReadError> {
    let maps = match &node.content {
        Content::Map(_) => vec![Rc::clone(node)],
        Content::List(items) => items.clone(),
        _ => Vec::new(),
    };
    if maps.is_empty() || !maps.iter().all(|map| matches!(map.content, Content::Map(_))) {
        return Err(ReadError::at(Problem::BadMerge, at));
    }
    Ok(maps)
}

/// A key as the parser of eksctl turns it into text.
fn key_text(node: &Node, at: Position) -> Result<String, ReadError> {
    match &node.content {
        Content::Str(text) => Ok(text.clone()),
        Content::Bool(b) => Ok(b.to_string()),
        Content::Int(n) => Ok(n.to_string()),
        Content::Float(x) => Ok(x.to_string()),
        Content::Null | Content::List(_) | Content::Map(_) => Err(ReadError::at(Problem::ComplexKey, at)),
    }
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>, at: Position) -> Result<Content, ReadError> {
    let plain = || match resolve(text) {
        Plain::Is(content) => Ok(content),
        Plain::NotFinite => Err(ReadError::at(Problem::NotFinite, at)),
    };
    let Some(tag) = tag else {
        return if style == ScalarStyle::Plain { plain() } else { Ok(Content::Str(text.to_owned())) };
    };
    let bad = || ReadError::at(Problem::BadTag { tag: tag_text(tag) }, at);
    if !tag.is_yaml_core_schema() {
        return Ok(Content::Str(text.to_owned()));
    }
    match tag.suffix.as_str() {
        "str" | "timestamp" => Ok(Content::Str(text.to_owned())),
        "int" => plain().and_then(|c| if matches!(c, Content::Int(_)) { Ok(c) } else { Err(bad()) }),
        "bool" => plain().and_then(|c| if matches!(c, Content::Bool(_)) { Ok(c) } else { Err(bad()) }),
        "null" => plain().and_then(|c| if c == Content::Null { Ok(c) } else { Err(bad()) }),
        "float" => {
            plain().and_then(|c| if matches!(c, Content::Int(_) | Content::Float(_)) { Ok(c) } else { Err(bad()) })
        }
        _ => Err(bad()),
    }
}

fn tag_text(tag: &Tag) -> String {
    if tag.is_yaml_core_schema() { format!("!!{}", tag.suffix) } else { tag.to_string() }
}

fn position(marker: Marker) -> Position {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Position { line: number(marker.line()), column: number(marker.col().saturating_add(1)) }
}

/// Sorts the parser's own words into the kinds that people can act on.
fn syntax_error(error: &ScanError, text: &str) -> ReadError {
    let info = error.info();
    let mut at = position(*error.marker());
    let has = |words: &[&str]| words.iter().any(|word| info.contains(word));
    let syntax = if has(&["recursion limit"]) {
        return ReadError::at(Problem::TooDeep { max_depth: MAX_DEPTH }, at);
    } else if has(&["tab"]) {
        at.column = tab_column(text, at).unwrap_or(at.column);
        Syntax::Tab
    } else if has(&["quoted scalar, found unexpected", "indentation in quoted scalar"]) {
        Syntax::OpenQuote
    } else if has(&["unclosed bracket", "expected ',' or", "illegal placement of ':'"]) {
        Syntax::OpenBracket
    } else if has(&["unknown anchor"]) {
        Syntax::UnknownAnchor
    } else if has(&["escape"]) {
        Syntax::BadEscape
    } else if has(&["indentation", "expected '-'", "expected key"]) {
        Syntax::Indentation
    } else if has(&["simple key", "mapping values are not allowed"]) {
        Syntax::NoColon
    } else {
        Syntax::Other(info.to_owned())
    };
    ReadError::at(Problem::Syntax(syntax), at)
}

/// The column of the tab in the line that the parser stopped in, mostly behind it.
fn tab_column(text: &str, at: Position) -> Option<u32> {
    let line = text.lines().nth(usize::try_from(at.line).ok()?.checked_sub(1)?)?;
    let column = line.chars().position(|c| c == '\t')?.saturating_add(1);
    u32::try_from(column).ok()
}

/// The line of the first whole-line comment outside block scalars, which are in the order of the text.
fn first_comment(text: &str, blocks: &[(usize, usize)]) -> Option<u32> {
    let mut blocks = blocks.iter().peekable();
    for (i, line) in text.lines().enumerate() {
        let n = i.saturating_add(1);
        while blocks.next_if(|(_, last)| *last < n).is_some() {}
        let in_block = blocks.peek().is_some_and(|(first, _)| *first <= n);
        if !in_block && line.trim_start().starts_with('#') {
            return u32::try_from(n).ok();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::Value;

    fn value(text: &str) -> Value {
        parse(text).unwrap().root.unwrap().to_value()
    }

    fn problem(text: &str) -> Problem {
        parse(text).unwrap_err().problem
    }

    fn pairs(entries: &[(&str, i64)]) -> Value {
        Value::Map(entries.iter().map(|(k, n)| ((*k).to_owned(), Value::Int(*n))).collect())
    }

    #[test]
    fn merges_and_aliases_are_resolved() {
        let text = "base: &b {x: 1, y: 2}\nmore: &m\n  z: 9\n  x: 8\nuse:\n  <<: [*b, *m]\n  y: 3\n";
        let parsed = value(text);
        let used = parsed.get("use").unwrap();
        for (key, n) in [("y", 3), ("x", 1), ("z", 9)] {
            // `y` is a boolean in YAML 1.1, and so is the key.
            let key = if key == "y" { "true" } else { key };
            assert_eq!(used.get(key), Some(&Value::Int(n)), "{key}");
        }
    }

    #[test]
    fn what_a_tree_cannot_hold_is_refused() {
        assert_eq!(problem("a: 1\nb: 2\na: 3\n"), Problem::DuplicateKey { key: "a".to_owned(), first_line: 1 });
        assert_eq!(problem("? [a]\n: 1\n"), Problem::ComplexKey);
        assert_eq!(problem("a: &x [*x]\n"), Problem::EndlessAlias);
        assert_eq!(problem("a: {<<: 3}\n"), Problem::BadMerge);
        assert_eq!(problem("a: !!int x\n"), Problem::BadTag { tag: "!!int".to_owned() });
        assert_eq!(problem("a: .nan\n"), Problem::NotFinite);
        assert_eq!(problem("a: *b\n"), Problem::Syntax(Syntax::UnknownAnchor));
    }

    #[test]
    fn only_the_first_document_is_read() {
        let parsed = parse("# c\n---\na: 1\n---\nb: [\n").unwrap();
        assert!(parsed.has_more);
        assert_eq!(parsed.first_comment, Some(1));
        assert_eq!(parsed.root.unwrap().to_value(), pairs(&[("a", 1)]));
        assert!(!parse("a: 1\n").unwrap().has_more);
        assert!(parse("# nothing\n").unwrap().root.is_none());
        let script = parse("run: |\n  #!/bin/sh\n  # x\nb: 1\n").unwrap();
        assert_eq!(script.first_comment, None);
    }

    #[test]
    fn tags_decide_the_type() {
        assert_eq!(value("a: !!str 12\n").get("a"), Some(&Value::Str("12".to_owned())));
        assert_eq!(value("a: !own 12\n").get("a"), Some(&Value::Str("12".to_owned())));
        assert_eq!(value("a: '12'\n").get("a"), Some(&Value::Str("12".to_owned())));
    }

    #[test]
    fn own_tags_are_kept_where_they_mean_something() {
        let text = "a: !Ref x\nb: !If [c, !Sub '${y}', 1]\n!Ref c: !GetAtt {d: 1}\n";
        let kept = parse_with(text, OwnTags::Kept).unwrap().root.unwrap().to_value();
        let tagged = |tag: &str, value: Value| Value::Map(vec![(tag.to_owned(), value)]);
        let text = |text: &str| Value::Str(text.to_owned());
        let choice = vec![text("c"), tagged("!Sub", text("${y}")), Value::Int(1)];
        assert_eq!(kept.get("a"), Some(&tagged("!Ref", text("x"))));
        assert_eq!(kept.get("b"), Some(&tagged("!If", Value::List(choice))));
        assert_eq!(kept.get("c"), Some(&tagged("!GetAtt", tagged("d", Value::Int(1)))));
    }
}
