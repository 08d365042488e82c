//! Codes of rules that are gone.
//!
//! People quote codes in notes, tickets and suppressions, so that a code never comes to mean another
//! rule. A rule that is taken out leaves a row here, with the rule that looks after the same thing now.

/// A code that is no longer given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retired {
    /// The code.
    pub code: &'static str,
    /// The name that it had.
    pub name: &'static str,
    /// The code of the rule that took over, where there is one.
    pub successor: Option<&'static str>,
}

/// All retired codes, sorted.
pub static RETIRED: &[Retired] = &[];

/// The row of a retired code, in any case of letters.
#[must_use]
pub fn retired(code: &str) -> Option<&'static Retired> {
    RETIRED.iter().find(|row| row.code.eq_ignore_ascii_case(code))
}
