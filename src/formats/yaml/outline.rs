//! Where each part of a YAML text lies: for texts in block style, as [`write`](super::write()) makes them.

/// A map entry or a list item of a text, with everything in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The keys that lead to it; an item of a list has its place, from 0.
    pub path: Vec<String>,
    /// Its value where that stands on its own line, as it is written, quotes included.
    pub value: String,
    /// The first line, counted from 0.
    pub first_line: usize,
    /// The line after the last one.
    pub end_line: usize,
}

/// A part that is not at its end yet.
struct Open {
    indent: usize,
    /// The place in the list of parts.
    at: usize,
    /// How many items were seen in it.
    n_items: usize,
}

/// All parts of a text in block style, by first line.
#[must_use]
pub fn outline(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    // Lines of a text block, which lie deeper than this, say nothing of their own.
    let mut block_indent: Option<usize> = None;
    let mut end = 0_usize;
    for (number, line) in text.lines().enumerate() {
        let content = line.trim_start_matches(' ');
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        let mut indent = line.len().saturating_sub(content.len());
        if block_indent.is_some_and(|block| block < indent) {
            end = number.saturating_add(1);
            continue;
        }
        block_indent = None;
        // The value of a long key, which stands on the line before.
        let is_of_key = open.last().is_some_and(|part| part.indent == indent);
        if is_of_key && (content == ":" || content.starts_with(": ")) {
            end = number.saturating_add(1);
            continue;
        }
        let mut rest = content;
        let mut is_first = true;
        while let Some(item) = rest.strip_prefix("- ") {
            close(&mut parts, &mut open, indent, true, end);
            let place = open.last_mut().map_or(0, |list| {
                let place = list.n_items;
                list.n_items = place.saturating_add(1);
                place
            });
            begin(&mut parts, &mut open, (indent, place.to_string(), item), number);
            rest = item;
            indent = indent.saturating_add(2);
            is_first = false;
        }
        if let Some((key, value)) = entry(rest) {
            if is_first {
                close(&mut parts, &mut open, indent, false, end);
            }
            begin(&mut parts, &mut open, (indent, key.to_owned(), value), number);
            let is_block = value.starts_with('|') || value.starts_with('>');
            block_indent = is_block.then_some(indent);
        }
        end = number.saturating_add(1);
    }
    close(&mut parts, &mut open, 0, false, end);
    parts
}

/// The key and the value of a line `key: value` or `key:`; quotes around the key are left out.
fn entry(text: &str) -> Option<(&str, &str)> {
    if let Some(long) = text.strip_prefix("? ") {
        return Some((long.trim_matches(['"', '\'']), ""));
    }
    if let Some(quoted) = text.strip_prefix('"') {
        let (key, rest) = quoted.split_once("\":")?;
        return Some((key, rest.trim()));
    }
    let (key, value) = text.split_once(": ").or_else(|| Some((text.strip_suffix(':')?, "")))?;
    Some((key.trim_matches('\''), value.trim()))
}

/// Ends all parts that do not lie outside of `indent`. A list may stand as deep as its key, so that its items
/// (`is_item`) leave the key at their own depth open.
fn close(parts: &mut [Part], open: &mut Vec<Open>, indent: usize, is_item: bool, end: usize) {
    while let Some(last) = open.last() {
        let is_list_item = parts.get(last.at).and_then(|part| part.path.last()).is_some_and(|key| is_place(key));
        let stays = last.indent < indent || (is_item && last.indent == indent && !is_list_item);
        if stays {
            return;
        }
        if let Some(part) = parts.get_mut(last.at) {
            part.end_line = end;
        }
        open.pop();
    }
}

fn is_place(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())
}

fn begin(parts: &mut Vec<Part>, open: &mut Vec<Open>, (indent, key, value): (usize, String, &str), line: usize) {
    let mut path =
        open.last().and_then(|outer| parts.get(outer.at)).map(|outer| outer.path.clone()).unwrap_or_default();
    path.push(key);
    open.push(Open { indent, at: parts.len(), n_items: 0 });
    parts.push(Part { path, value: value.to_owned(), first_line: line, end_line: line.saturating_add(1) });
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = "a: 1\n\nvpc:\n  cidr: 10.0.0.0/16\n  nat:\n    gateway: Single\n\ngroups:\n  - name: one\n    labels:\n      x: y\n  - name: two\n    script: |\n      name: no\n      - no\n    size: 2\nlast:\n- a\n- b\n";

    #[test]
    fn parts_end_where_the_next_begins() {
        let parts = outline(TEXT);
        let at = |path: &str| {
            let part = parts.iter().find(|part| part.path.join("/") == path);
            part.map(|part| (part.value.as_str(), part.first_line, part.end_line))
        };
        assert_eq!(at("a"), Some(("1", 0, 1)));
        assert_eq!(at("vpc"), Some(("", 2, 6)));
        assert_eq!(at("vpc/nat/gateway"), Some(("Single", 5, 6)));
        assert_eq!(at("groups"), Some(("", 7, 16)));
        assert_eq!(at("groups/0"), Some(("name: one", 8, 11)));
        assert_eq!(at("groups/1"), Some(("name: two", 11, 16)));
        assert_eq!(at("groups/1/name"), Some(("two", 11, 12)));
        assert_eq!(at("groups/1/size"), Some(("2", 15, 16)));
        assert_eq!(at("last/1"), Some(("b", 18, 19)));
        assert_eq!(parts.iter().filter(|part| part.value == "no").count(), 0);
    }

    #[test]
    fn a_key_on_a_line_of_its_own_has_its_value_behind_it() {
        let parts = outline("a:\n  ? \"long\"\n  : 1\n  ? \"other\"\n  :\n    - x\n  b: 2\n");
        let found: Vec<_> =
            parts.iter().map(|part| (part.path.join("/"), part.first_line, part.end_line)).collect();
        let expected = [("a", 0, 7), ("a/long", 1, 3), ("a/other", 3, 6), ("a/other/0", 5, 6), ("a/b", 6, 7)];
        assert_eq!(found, expected.map(|(path, first, end)| (path.to_owned(), first, end)));
    }

    proptest! {
        #[test]
        fn anything_has_an_outline(text in "[a-b:\\- \\n|\"'#]{0,80}") {
            let n_lines = text.lines().count();
            for part in outline(&text) {
                prop_assert!(part.first_line < part.end_line && part.end_line <= n_lines, "{part:?}");
            }
        }
    }
}
