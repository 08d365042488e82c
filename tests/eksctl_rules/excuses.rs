//! Where a design is one that eksctl cannot build: who says so.

use eks_designer::design::Design;
use eks_designer::formats::eksctl::Written;
use eks_designer::rules;
use std::collections::BTreeSet;

/// The day of the checks.
const TODAY: &str = "2026-09-01";

/// The rules of eksctl that a design can break, each with the findings and losses of which one is there then.
pub const EXCUSES: &[(&str, &[&str])] = &[];

/// Who may say that a rule is broken.
pub fn of(id: &str) -> &'static [&'static str] {
    EXCUSES.iter().find(|(known, _)| *known == id).map_or(&[], |(_, said)| said)
}

/// What the program says of a design: the codes of its findings, and the losses of its export.
pub fn said(design: &Design, written: &Written) -> BTreeSet<String> {
    let findings = rules::check(design, TODAY).into_iter().map(|finding| finding.code.to_owned());
    findings.chain(written.losses.iter().map(|loss| loss.message.id.to_string())).collect()
}
