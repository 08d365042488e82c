//! Which strings must be quoted so that every reader takes them for strings.
//!
//! Stricter than any one reader: what YAML 1.1 or YAML 1.2 would read as something else is quoted, and
//! so is what a person might misread, such as a version number.

use super::Content;
use super::scalar::{Plain, resolve};

/// How a string is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// As it is.
    Plain,
    /// In single quotes.
    Single,
    /// In double quotes, with escapes.
    Double,
    /// As lines under `|`.
    Literal,
}

/// How to write `text` as a value.
pub(super) fn style_of_value(text: &str) -> Style {
    if is_fit_for_block(text) { Style::Literal } else { style_of_key(text) }
}

/// How to write `text` as a key, which has to stay on one line.
pub(super) fn style_of_key(text: &str) -> Style {
    if !text.chars().all(is_printable) {
        Style::Double
    } else if text.contains(['"', '\\']) {
        Style::Single
    } else if needs_quotes(text) {
        Style::Double
    } else {
        Style::Plain
    }
}

/// Text of several lines that reads back the same from under `|`, and looks the same to people.
fn is_fit_for_block(text: &str) -> bool {
    let body = text.strip_suffix('\n').unwrap_or(text);
    text.contains('\n')
        && !body.is_empty()
        && !body.ends_with('\n')
        && !body.starts_with([' ', '\t', '\n'])
        && body.lines().all(|line| line.is_empty() || !line.trim().is_empty())
        && body.chars().all(|c| c == '\n' || c == '\t' || is_printable(c))
}

/// Characters that every reader keeps as they are inside a line.
fn is_printable(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{2027}' | '\u{202a}'..='\u{d7ff}' | '\u{e000}'..='\u{fefe}' | '\u{ff00}'..='\u{fffd}' | '\u{10000}'..)
}

fn needs_quotes(text: &str) -> bool {
    let is_text = matches!(resolve(text), Plain::Is(Content::Str(_)));
    // What starts like a number may be one to some reader: dates, `1:30`, `0o8`, `1.2.3`, `12_`.
    let is_like_number = text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))
        && text.chars().all(|c| {
            c.is_ascii_hexdigit()
                || matches!(c, '+' | '-' | '.' | ':' | '_' | 'o' | 'x' | 'T' | 'Z' | 't' | 'z' | ' ')
        });
    let is_indicator =
        text.starts_with(|c: char| "&*?|-<>=!%@`'\"#,[]{}:~".contains(c)) && !text.starts_with("~/");
    let is_broken_up = text.contains(": ") || text.ends_with(':') || text.contains(" #");
    let is_flow = text.contains(['[', ']', '{', '}', ',']);
    let is_padded = text.starts_with(' ') || text.ends_with(' ');
    !is_text || is_like_number || is_indicator || is_broken_up || is_flow || is_padded || is_marker(text)
}

/// Texts that some YAML reader takes for something else although this one's does not.
fn is_marker(text: &str) -> bool {
    text == "---" || text == "..." || text.eq_ignore_ascii_case("null") || is_boolean_in_any_case(text)
}

fn is_boolean_in_any_case(text: &str) -> bool {
    ["y", "n", "yes", "no", "true", "false", "on", "off"].iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// `text` in double quotes.
pub(super) fn double_quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len().saturating_add(2));
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if is_printable(c) => out.push(c),
            c if u32::from(c) <= 0xffff => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push_str(&format!("\\U{:08x}", u32::from(c))),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_what_any_reader_takes_for_something_else() {
        for text in [
            "",
            " a",
            "a ",
            "y",
            "N",
            "yes",
            "On",
            "off",
            "TRUE",
            "null",
            "~",
            "0123",
            "08",
            "1e3",
            "1_000",
            "0x1f",
            "1.30",
            "1.2.3",
            "1:30",
            "2012-10-17",
            "2012-10-17T10:00:00Z",
            "*",
            "&a",
            "- a",
            "a: b",
            "a #b",
            "@x",
            "%x",
            "`x",
            "a,b",
            "[a",
            "{}",
            "=",
            "<<",
            "---",
            "-",
            "?",
            "a:",
            ":a",
            "123456789012",
            ".5",
            "+1",
        ] {
            assert_eq!(style_of_key(text), Style::Double, "{text}");
        }
        for text in [
            "m5.large",
            "arn:aws:iam::aws:policy/X",
            "~/.ssh/id",
            "10.0.0.0/16",
            "eu-north-1a",
            "us-west-2",
            "a#b",
            "system:masters",
            "https://x/y",
            "日本語",
            "AmazonLinux2023",
            "ng-1",
            "v1.2.3",
            "x=y",
            "lt-1234",
        ] {
            assert_eq!(style_of_key(text), Style::Plain, "{text}");
        }
        for text in ["{\"a\": 1}", "a\\b", "it's \"so\""] {
            assert_eq!(style_of_key(text), Style::Single, "{text}");
        }
        assert_eq!(style_of_value("a\nb\n"), Style::Literal);
        assert_eq!(style_of_value("a\n\n  b"), Style::Literal);
        for text in ["\n", " a\nb", "a\n\n", "a\n \nb", "a\r\nb", "\na", "a\u{85}\nb", "a\tb"] {
            assert_eq!(style_of_value(text), Style::Double, "{text:?}");
        }
    }
}
