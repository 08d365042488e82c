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
    for c in text.chars() {
        if is_plain(c) {
            out.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "#{};", u32::from(c));
        }
    }
    (out, was_cut)
}

/// Letters and digits of any script, and the few marks that neither Mermaid nor HTML reads.
fn is_plain(c: char) -> bool {
    // Mermaid's own stand-ins for references, which a name must not forge.
    let is_stand_in = matches!(c, 'ﬂ' | '¶' | 'ß' | '°');
    (c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | ',' | '/' | '…')) && !is_stand_in
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
            ("#35; ß", "#35;35#59; #223;"),
            ("日本", "日本"),
        ] {
            assert_eq!(label(text), (expected.to_owned(), false));
        }
        assert!(label(&"x".repeat(121)).1);
    }
}
