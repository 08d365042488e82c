//! Texts as Markdown that means nothing but the text.

use crate::formats::escape::on_one_line;
use std::fmt::Write;

/// Punctuation that can mean something within a line of Markdown, in tables, in what GitHub makes links of, and in
/// tools that fill in templates.
const MEANINGFUL: &str = "\\`*_{}[]<>#|~&!$@^%=";

/// The text on one line with every mark escaped.
///
/// It may stand anywhere in a line, the start of a paragraph included.
pub(super) fn escape(text: &str) -> String {
    let text = on_one_line(text);
    let text = text.trim();
    let mut out = String::with_capacity(text.len());
    let (mut is_start, mut is_number) = (true, true);
    let mut previous = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        // `1. a` and `- a` make lists, at the start of a line only; `www.` and `://` make links, `:x:` a picture.
        let is_numbered = is_number && !is_start && matches!(c, '.' | ')');
        let is_list = (is_start && matches!(c, '-' | '+'))
            || (is_numbered && chars.peek().is_none_or(|next| next.is_whitespace()));
        let is_link = (c == '.' && previous.eq_ignore_ascii_case(&'w'))
            || (c == ':' && chars.peek().is_some_and(|next| !next.is_whitespace()));
        if MEANINGFUL.contains(c) || is_list || is_link {
            out.push('\\');
        }
        out.push(c);
        previous = c;
        is_start = false;
        is_number &= c.is_ascii_digit();
    }
    out
}

/// Words of ours, in which backticks mark code.
pub(super) fn marked(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return escape(text);
    }
    let mut out = String::with_capacity(text.len());
    for (i, part) in parts.into_iter().enumerate() {
        if i.is_multiple_of(2) {
            let lead = if part.starts_with(' ') { " " } else { "" };
            let trail = if part.len() > 1 && part.ends_with(' ') { " " } else { "" };
            // Writing to a string cannot fail.
            let _ = write!(out, "{lead}{}{trail}", escape(part));
        } else {
            let _ = write!(out, "`{}`", on_one_line(part));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_only_letters() {
        for (text, expected) in [
            ("my-cluster", "my-cluster"),
            ("10.0.0.0/16", "10.0.0.0/16"),
            ("1. a", "1\\. a"),
            ("- a", "\\- a"),
            ("  \n# a | b", "\\# a \\| b"),
            ("<script>&amp;", "\\<script\\>\\&amp;"),
            ("[a](https://x) www.x.y", "\\[a\\](https\\://x) www\\.x.y"),
            ("*a* _b_ `c` ~~d~~", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"),
            ("a\\", "a\\\\"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }

    #[test]
    fn code_is_kept_where_it_is_closed() {
        assert_eq!(marked("Give `a_b` a *c*"), "Give `a_b` a \\*c\\*");
        assert_eq!(marked("`a` `b`"), "`a` `b`");
        assert_eq!(marked("a ` b"), "a \\` b");
    }
}
