//! All rules, and running them.

use super::{Cx, Finding, FixGrade, Report, Rule, Written, cni, endpoint, nodes, security, subnet, version, vpc};
use crate::cni::budget::{self, Budget};
use crate::cni::settings;
use crate::collect::SortInPlace;
use crate::design::{Design, Edit};
use crate::traffic::Facts;
use std::sync::OnceLock;

/// The families; a new one is one line here and one below.
const FAMILIES: &[&[&Rule]] =
    &[cni::RULES, endpoint::RULES, nodes::RULES, security::RULES, subnet::RULES, version::RULES, vpc::RULES];

/// What is written about the rules of each family, in the same order.
const WRITTEN: [&[&Written]; FAMILIES.len()] = [
    cni::WRITTEN,
    endpoint::WRITTEN,
    nodes::WRITTEN,
    security::WRITTEN,
    subnet::WRITTEN,
    version::WRITTEN,
    vpc::WRITTEN,
];

/// What is written about a rule.
#[must_use]
pub fn written(rule: &Rule) -> &'static Written {
    static NOTHING: Written = Written { doc: "", sources: &[] };
    let pairs = FAMILIES.iter().zip(WRITTEN).flat_map(|(rules, written)| rules.iter().zip(written));
    pairs.into_iter().find(|(other, _)| other.code == rule.code).map_or(&NOTHING, |(_, written)| written)
}

/// All rules, by code.
#[must_use]
pub fn all() -> &'static [&'static Rule] {
    static ALL: OnceLock<Vec<&'static Rule>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut rules: Vec<&'static Rule> = FAMILIES.iter().flat_map(|family| family.iter().copied()).collect();
        rules.order_by_key(|rule| rule.code);
        rules
    })
}

/// The rule of that code, in any case of letters.
#[must_use]
pub fn rule(code: &str) -> Option<&'static Rule> {
    all().iter().copied().find(|rule| rule.code.eq_ignore_ascii_case(code))
}

/// Every finding on `design`, worst first, then by code and subject. `today` is `YYYY-MM-DD`.
#[must_use]
pub fn check(design: &Design, today: &str) -> Vec<Finding> {
    check_counted(design, &budget::budget(design), today)
}

/// As [`check`], where the budget of `design` is at hand already.
#[must_use]
pub fn check_counted(design: &Design, budget: &Budget, today: &str) -> Vec<Finding> {
    let cni = settings::of_design(design);
    let facts = Facts::beyond_names(design);
    let cx = &Cx { design, budget, cni: &cni, facts: &facts, today };
    let mut findings = Vec::new();
    for rule in all() {
        let mut report = Report::new(rule);
        (rule.check)(cx, &mut report);
        findings.append(&mut report.into_findings());
    }
    findings.order_by(|a, b| (a.severity, a.key()).cmp(&(b.severity, b.key())));
    findings
}

/// How often [`safe_fixes`] looks again: a fix may clear the way for another.
const MAX_ROUNDS: usize = 8;

/// The edits of every safe fix, in an order in which all of them apply.
///
/// Applies one, checks again, and goes on until no safe fix is left, so that fixes never work on a
/// design that an earlier one has changed under them.
#[must_use]
pub fn safe_fixes(design: &Design, today: &str) -> Vec<Edit> {
    let mut draft = design.clone();
    let mut edits = Vec::new();
    let limit = MAX_ROUNDS.saturating_mul(check(design, today).len().max(1));
    for _ in 0..limit {
        let findings = check(&draft, today);
        let fixes = findings.iter().flat_map(|f| f.fixes.iter()).filter(|fix| fix.grade == FixGrade::Safe);
        let applied = fixes.filter_map(|fix| {
            let after = draft.edited(&fix.edits).ok()?;
            (after != draft).then(|| (after, fix.edits.clone()))
        });
        let Some((after, mut next)) = applied.into_iter().next() else { break };
        draft = after;
        edits.append(&mut next);
    }
    edits
}
