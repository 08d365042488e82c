//! A comparison as Markdown text, for a review.

use super::{Change, Comparison, Difference, effect_label, fact_text};
use crate::msg;
use crate::words::{Language, Message, render};
use std::fmt::Write;

/// Takes out what would end a line or begin markup.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' => out.push(' '),
            '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' | '|' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// The comparison of the designs with these names, the worst first.
#[must_use]
pub fn markdown(comparison: &Comparison, before: &str, after: &str, language: Language) -> String {
    let t = |message: &Message| render(language, message);
    let mut out = String::new();
    let heading = t(&msg!("compare-heading", before = before, after = after));
    // Writing to a string cannot fail.
    let _ = writeln!(out, "# {}\n", plain(&heading));
    if comparison.is_empty() {
        let _ = writeln!(out, "{}", t(&msg!("compare-same")));
        return out;
    }
    let _ = writeln!(out, "{}", plain(&t(&summary(comparison))));
    let mut effect = None;
    for change in &comparison.changes {
        if effect != Some(change.effect()) {
            effect = Some(change.effect());
            let _ = writeln!(out, "\n## {}\n", t(&effect_label(change.effect())));
        }
        one(&mut out, change, language);
    }
    out
}

fn one(out: &mut String, change: &Change, language: Language) {
    let t = |message: &Message| plain(&render(language, message));
    let _ = write!(out, "- **{}** ({})", t(&change.title()), t(&change.difference().label()));
    if change.fields.is_empty() {
        let _ = writeln!(out, ": {}", t(&fact_text(change.fact)));
        return;
    }
    let _ = writeln!(out);
    for field in &change.fields {
        let _ = write!(
            out,
            "  - {}: {} → {}. **{}**: {}",
            t(&field.label),
            t(&field.from),
            t(&field.to),
            t(&effect_label(field.fact.effect)),
            t(&fact_text(field.fact)),
        );
        if let Some(source) = field.fact.source {
            let _ = write!(out, " (<{source}>, {})", field.fact.read);
        }
        let _ = writeln!(out);
    }
}

/// How much differs, in one line.
#[must_use]
pub fn summary(comparison: &Comparison) -> Message {
    msg!(
        "compare-summary",
        added = comparison.count(Difference::Added),
        removed = comparison.count(Difference::Removed),
        changed = comparison.count(Difference::Changed)
    )
}
