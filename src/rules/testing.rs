//! What the tests of rules share.

use super::{Finding, FixGrade, Severity, check};
use crate::design::Design;
use crate::words::{Language, render};

/// The day on which rule tests run.
pub(crate) const TODAY: &str = "2026-09-01";

/// The findings of one rule on `design`.
pub(crate) fn findings(design: &Design, code: &str) -> Vec<Finding> {
    check(design, TODAY).into_iter().filter(|finding| finding.code == code).collect()
}

/// Checks what one rule says of `design`, in English, one line a finding, and that every fix applies,
/// that safe ones remove their finding, and that these bring no new error.
pub(crate) fn expect(design: &Design, code: &str, messages: &[&str]) {
    let found = findings(design, code);
    let texts: Vec<String> = found.iter().map(|f| render(Language::En, &f.message)).collect();
    assert_eq!(texts, messages, "{code}");
    for finding in &found {
        assert!(!finding.subjects.is_empty(), "{code} names no subject");
        assert!(finding.subjects.iter().all(|s| design.has(*s)), "{code} names a subject that is not there");
        for fix in &finding.fixes {
            check_fix(design, finding, fix);
        }
    }
}

fn check_fix(design: &Design, finding: &Finding, fix: &super::Fix) {
    let title = render(Language::En, &fix.title);
    if fix.grade == FixGrade::Advice {
        assert!(fix.edits.is_empty(), "{title}: advice has edits");
        return;
    }
    let after = design.edited(&fix.edits).unwrap_or_else(|e| panic!("{}: {title}: {e}", finding.code));
    assert_eq!(after.check_invariants(), Vec::<String>::new(), "{title}");
    let now = check(&after, TODAY);
    assert!(now.iter().all(|f| f.key() != finding.key()), "{}: {title} does not remove its finding", finding.code);
    if fix.grade == FixGrade::Safe {
        let before = check(design, TODAY);
        let is_new = |f: &&Finding| f.severity == Severity::Error && before.iter().all(|b| b.key() != f.key());
        assert_eq!(now.iter().find(is_new), None, "{}: {title} brings a new error", finding.code);
    }
}
