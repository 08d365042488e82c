//! A rule's page of text in the language of the reader.

use super::{Rule, written};
use crate::words::{Language, Message, has_text, render};

/// The parts of a rule's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The bad pattern in a few words.
    pub summary: String,
    /// What it checks.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// How to fix it.
    pub how: String,
}

/// The page of `rule` in `language`.
///
/// English is the rule's own doc comment; other languages are the texts `rule-<code>-summary`, `-what`,
/// `-why` and `-how`. Where one is missing, English stands in.
#[must_use]
pub fn page(rule: &Rule, language: Language) -> Page {
    let doc = written(rule).doc;
    let english = Page {
        summary: rule.summary.to_owned(),
        what: section(doc, "What it checks"),
        why: section(doc, "Why it matters"),
        how: section(doc, "How to fix"),
    };
    if language == Language::En {
        return english;
    }
    let part = |name: &str, fallback: String| {
        let id = format!("rule-{}-{name}", rule.code.to_ascii_lowercase());
        if has_text(language, &id) { render(language, &Message::new(id)) } else { fallback }
    };
    Page {
        summary: part("summary", english.summary),
        what: part("what", english.what),
        why: part("why", english.why),
        how: part("how", english.how),
    }
}

/// The text under a heading of the page, its lines joined.
fn section(doc: &str, heading: &str) -> String {
    let mut lines = doc.lines().map(str::trim).skip_while(|line| line.strip_prefix("## ") != Some(heading));
    lines.next();
    let body: Vec<&str> = lines.take_while(|line| !line.starts_with("## ")).filter(|l| !l.is_empty()).collect();
    body.join(" ")
}
