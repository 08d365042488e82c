//! What a rule is, and the macro that declares one.

use super::{Cx, Report};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// AWS or eksctl refuses it, or pods cannot start.
    Error,
    /// It works today and is known to hurt.
    Warning,
    /// Worth knowing.
    Info,
}

impl Severity {
    /// All severities, worst first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Info];

    /// The word for it in the headless interface, in attributes and in text ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// Whether findings of a rule come with a fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FixAvailability {
    /// Each one does.
    Always,
    /// Some do.
    Sometimes,
    /// None does.
    Never,
}

/// One rule of the catalogue.
#[derive(Debug)]
pub struct Rule {
    /// Family letters and three digits, never used for another rule.
    pub code: &'static str,
    /// The bad pattern, such as `subnet-cidrs-overlap`.
    pub name: &'static str,
    /// The bad pattern in a few words.
    pub summary: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Whether it offers a fix.
    pub fix: FixAvailability,
    /// The version of this program that brought it.
    pub since: &'static str,
    /// Reports every place where the design has it.
    pub check: fn(&Cx, &mut Report),
}

/// What is written about a rule.
///
/// It is kept apart from the rule, because the page loads it only when somebody reads it.
#[derive(Debug)]
pub struct Written {
    /// The page as Markdown: `## What it checks`, `## Why it matters`, `## How to fix`.
    pub doc: &'static str,
    /// Where it is written that this is wrong.
    pub sources: &'static [&'static str],
}

/// Declares a rule as `RULE`; its doc comment becomes the rule's page, `WRITTEN`.
macro_rules! declare_rule {
    (
        $(#[doc = $doc:literal])+
        pub static RULE = {
            code: $code:literal,
            name: $name:literal,
            summary: $summary:literal,
            severity: $severity:ident,
            fix: $fix:ident,
            since: $since:literal,
            sources: &[$($source:literal),+ $(,)?],
            check: $check:ident $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        pub static RULE: $crate::rules::Rule = $crate::rules::Rule {
            code: $code,
            name: $name,
            summary: $summary,
            severity: $crate::rules::Severity::$severity,
            fix: $crate::rules::FixAvailability::$fix,
            since: $since,
            check: $check,
        };

        /// What is written about [`RULE`].
        pub static WRITTEN: $crate::rules::Written =
            $crate::rules::Written { doc: concat!($($doc, "\n"),+), sources: &[$($source),+] };
    };
}

/// Lists the rules of a family: one `mod` each, `RULES` with all of them, and `WRITTEN` with their pages.
macro_rules! rule_family {
    ($($module:ident),+ $(,)?) => {
        $(mod $module;)+

        /// The rules of this family, by code.
        pub(super) static RULES: &[&$crate::rules::Rule] = &[$(&$module::RULE),+];

        /// What is written about each of them.
        pub(super) static WRITTEN: &[&$crate::rules::Written] = &[$(&$module::WRITTEN),+];
    };
}
