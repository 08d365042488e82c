//! The address plan as comma-separated values (RFC 4180), for spreadsheets and back.
//!
//! The editor reads what is written here. A name that a spreadsheet would take for a formula gets an apostrophe in
//! front, which [`plain`] takes away again.
//! **Invariant:** no field starts a formula, and reading a written field gives it back.

use super::lines::Lines;
use super::{Export, Loss};
use crate::design::{Design, Entity};
use crate::msg;
use std::collections::BTreeMap;

/// The first line of every file.
pub const HEADER: [&str; 4] = ["name", "zone", "block", "kind"];

/// What begins a formula in one spreadsheet or another, the wide letters of East Asia included.
///
/// # Sources
/// OWASP, Application Security Verification Standard 5.0, requirement 1.2.10, read 2026-11-26:
/// <https://github.com/OWASP/ASVS>. The wide letters, `|` and `%` are beyond what it asks for.
const FORMULA_STARTS: &str = "=+-@＝＋－＠\t\r\n|%";

/// What keeps a spreadsheet from taking a field for a formula.
const GUARD: char = '\'';

/// Writes the subnets with a block, one line each; a name with a line break takes more.
#[must_use]
pub fn write(design: &Design) -> Export {
    let mut out = Lines::default();
    out.push(&HEADER.join(","));
    let mut unstated = Vec::new();
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    for (id, subnet) in design.subnets.iter() {
        let Some(cidr) = subnet.cidr else {
            unstated.push(Entity::from(id));
            continue;
        };
        let n_named = names.entry(subnet.name.trim()).or_default();
        *n_named = n_named.saturating_add(1);
        let kind = if subnet.is_public() { "public" } else { "private" };
        let first_line = out.n_lines();
        let fields =
            [field(&subnet.name), field(design.name_of(subnet.zone.into())), cidr.to_string(), kind.to_owned()];
        out.push_lines(&fields.join(","));
        out.place_from(first_line, id.into());
    }
    let mut losses = vec![Loss { message: msg!("loss-csv-plan"), subject: Some(Entity::Vpc) }];
    if let Some(first) = unstated.first() {
        losses.push(Loss { message: msg!("loss-csv-blocks", n = unstated.len()), subject: Some(*first) });
    }
    let n_alike: usize =
        names.iter().filter(|(name, n)| name.is_empty() || 1 < **n).fold(0, |sum, (_, n)| sum.saturating_add(*n));
    if 0 < n_alike {
        losses.push(Loss { message: msg!("loss-csv-names", n = n_alike), subject: None });
    }
    let (text, places) = out.finish();
    Export { text, losses, reasons: Vec::new(), places }
}

/// A text as a field: inert, and in quotes where it must be.
fn field(text: &str) -> String {
    let guarded = if needs_guard(text) { format!("{GUARD}{text}") } else { text.to_owned() };
    // What no spreadsheet takes in a text is lost; line breaks and tabs can be quoted.
    let clean: String =
        guarded.chars().map(|c| if c.is_control() && !"\n\r\t".contains(c) { '\u{fffd}' } else { c }).collect();
    let is_plain = !clean.contains([',', '"', '\n', '\r', ';', '\t']) && clean.trim() == clean;
    if is_plain { clean } else { format!("\"{}\"", clean.replace('"', "\"\"")) }
}

/// What the text of a field means: without the apostrophe that keeps it from being a formula.
#[must_use]
pub fn plain(text: &str) -> &str {
    text.strip_prefix(GUARD).filter(|rest| needs_guard(rest)).unwrap_or(text)
}

/// Whether a spreadsheet could take the text for a formula, or the text begins as if it had been kept from it.
fn needs_guard(text: &str) -> bool {
    let is_start = |c: char| FORMULA_STARTS.contains(c) || c == GUARD;
    // Blanks in front do not keep every spreadsheet from it.
    text.starts_with(is_start) || text.trim_start_matches(char::is_whitespace).starts_with(is_start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_texts_and_texts_come_back() {
        for (text, written) in [
            ("private-1a", "private-1a"),
            ("=1+1", "'=1+1"),
            ("  @x", "'  @x"),
            ("\tx", "\"'\tx\""),
            ("＝A1", "'＝A1"),
            ("'a", "''a"),
            ("''=a", "'''=a"),
            ("a,\"b\"", "\"a,\"\"b\"\"\""),
            ("a\u{0}", "a\u{fffd}"),
            ("", ""),
        ] {
            assert_eq!(field(text), written);
            let inside = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
            let unquoted = inside.unwrap_or(written).replace("\"\"", "\"");
            assert_eq!(plain(&unquoted), text.replace('\0', "\u{fffd}"));
        }
        assert_eq!(plain("'by hand"), "'by hand");
    }
}
