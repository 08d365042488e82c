//! Texts as labels of Mermaid.

use crate::formats::escape::cut;
use std::fmt::Write;

/// The most characters of a name in a label.
const MAX_CHARS: usize = 120;

/// The text as it stands in a quoted label, and whether it was cut.
///
/// Mermaid takes `#60;` for the character of that number, and gives it to the browser as a reference.
pub(super) fn label(text: &str) -> (String, bool) {
    let (text, was_cut) = cut(text.trim(), MAX_CHARS);
    let mut out = String::with_capacity(text.len());
    let (mut previous, mut is_number) = (' ', true);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let is_inside = previous.is_alphanumeric() && chars.peek().is_some_and(|next| next.is_alphanumeric());
        // Labels are read as Markdown: `- a` and `1. a` would be lists, `_a_` would be slanted.
        let is_mark = match c {
            '-' | '+' => out.is_empty(),
            '.' | ')' => is_number && !out.is_empty(),
            '_' => !is_inside,
            _ => false,
        };
        if is_plain(c) && (!is_mark || (c == '.' && is_inside)) {
            out.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "#{};", u32::from(c));
        }
        previous = c;
        is_number &= c.is_ascii_digit();
    }
    (out, was_cut)
}

/// What neither Mermaid nor Markdown nor HTML reads as anything else.
fn is_plain(c: char) -> bool {
    // Mermaid's own stand-ins for references, which a name must not forge.
    let is_stand_in = matches!(c, 'ﬂ' | '¶' | 'ß' | '°');
    let is_letter = c.is_ascii_alphanumeric() || " -.,/_+=()!?'@".contains(c);
    is_letter || (!c.is_ascii() && !is_stand_in)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_stay_letters() {
        for (text, expected) in [
            ("private-1a", "private-1a"),
            ("10.0.0.0/16", "10.0.0.0/16"),
            ("a\"]<b>", "a#34;#93;#60;b#62;"),
            ("_a_ b_c *d*", "#95;a#95; b_c #42;d#42;"),
            ("1. a", "1#46; a"),
            ("- a", "#45; a"),
            ("%%{a} $$b$$ fa:fa-c", "#37;#37;#123;a#125; #36;#36;b#36;#36; fa#58;fa-c"),
            ("#35; ß", "#35;35#59; #223;"),
            ("日本", "日本"),
        ] {
            assert_eq!(label(text), (expected.to_owned(), false));
        }
        assert!(label(&"x".repeat(121)).1);
    }
}
