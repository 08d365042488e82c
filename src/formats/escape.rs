//! Making texts of a design harmless in other formats: one line without controls, and the escapes of XML.
//!
//! **Invariant:** nothing that a name holds can end the place that it stands in.

/// What stands for a character that no paper should have.
const REPLACEMENT: char = '\u{fffd}';

/// The text on one line: line breaks and tabs as blanks, and other controls, among them those that turn the
/// direction of what follows, as a sign that something was there.
pub(super) fn on_one_line(text: &str) -> String {
    text.chars().map(harmless).collect()
}

/// The text on one line, cut after `max_chars`, and whether it was cut.
pub(super) fn cut(text: &str, max_chars: usize) -> (String, bool) {
    match text.char_indices().nth(max_chars) {
        Some((end, _)) => (format!("{}…", on_one_line(text.get(..end).unwrap_or_default())), true),
        None => (on_one_line(text), false),
    }
}

fn harmless(c: char) -> char {
    match c {
        '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
        c if c.is_control() || is_turn(c) || matches!(c, '\u{fffe}' | '\u{ffff}') => REPLACEMENT,
        c => c,
    }
}

/// Marks that change the direction in which the text around them is shown.
fn is_turn(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text as it stands between tags or in an attribute in double quotes.
pub(super) fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(harmless(c)),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_on_their_line_and_in_their_place() {
        assert_eq!(on_one_line("a\r\nb\tc\u{0}d\u{202e}e😀日本"), "a  b c\u{fffd}d\u{fffd}e😀日本");
        assert_eq!(xml("<a href='x' b=\"&\">\n"), "&lt;a href=&#39;x&#39; b=&quot;&amp;&quot;&gt; ");
        assert_eq!(cut("日本語", 2), ("日本…".to_owned(), true));
        assert_eq!(cut("日本", 2), ("日本".to_owned(), false));
    }
}
