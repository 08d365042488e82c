//! The findings as JUnit XML, for the test views of pipelines: every rule is a test, and its findings let it fail.
//!
//! What is only worth knowing lets nothing fail: it stands in the output of its test.
//!
//! # Sources
//! The elements and attributes that tools agree on, as collected in
//! <https://github.com/testmoapp/junitxml>, read 2026-11-26.

use super::escape::xml;
use super::lines::Lines;
use super::report::{LANGUAGE, PROGRAM, TODAY};
use super::{Export, Loss};
use crate::design::{Design, Entity};
use crate::msg;
use crate::rules::{self, Finding, Rule, Severity};
use crate::words::render;
use std::collections::BTreeMap;

/// Writes the findings on `design`. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design) -> Export {
    let findings = rules::check(design, TODAY);
    let mut families: BTreeMap<&str, Vec<&'static Rule>> = BTreeMap::new();
    for rule in rules::all() {
        families.entry(family(rule)).or_default().push(rule);
    }
    let of = |rule: &Rule| findings.iter().filter(|finding| finding.code == rule.code).collect::<Vec<_>>();
    let n_failed =
        |rules: &[&'static Rule]| rules.iter().filter(|rule| lets_fail(rule) && !of(rule).is_empty()).count();
    let mut out = Lines::default();
    out.push("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    let counts =
        |n: usize, n_failed: usize| format!("tests=\"{n}\" failures=\"{n_failed}\" errors=\"0\" time=\"0\"");
    let all = counts(rules::all().len(), n_failed(rules::all()));
    out.push(&format!("<testsuites name=\"{}\" {all}>", xml(PROGRAM)));
    for (name, rules) in &families {
        let counts = counts(rules.len(), n_failed(rules));
        out.push(&format!("  <testsuite name=\"{}\" {counts} skipped=\"0\">", xml(name)));
        for rule in rules {
            print_rule(&mut out, rule, &of(rule));
        }
        out.push("  </testsuite>");
    }
    out.push("</testsuites>");
    let (text, places) = out.finish();
    let losses = vec![Loss { message: msg!("loss-report-day"), subject: Some(Entity::Cluster) }];
    Export { text, losses, reasons: vec![msg!("reason-junit-info")], places }
}

/// The letters before the number of a rule's code.
fn family(rule: &Rule) -> &'static str {
    rule.code.trim_end_matches(|c: char| c.is_ascii_digit())
}

/// Whether findings of the rule let its test fail.
fn lets_fail(rule: &Rule) -> bool {
    rule.severity != Severity::Info
}

fn print_rule(out: &mut Lines, rule: &Rule, findings: &[&Finding]) {
    let test = format!(
        "    <testcase classname=\"{}\" name=\"{} {}\" time=\"0\"",
        xml(family(rule)),
        xml(rule.code),
        xml(rule.name)
    );
    let Some(first) = findings.first() else {
        out.push(&format!("{test}/>"));
        return;
    };
    out.push(&format!("{test}>"));
    let page = rules::page(rule, LANGUAGE);
    let tag = if lets_fail(rule) { "failure" } else { "system-out" };
    if lets_fail(rule) {
        let message = match findings.len().saturating_sub(1) {
            0 => first.message.clone(),
            n => msg!("junit-and-more", finding = first.message.clone(), n = n),
        };
        let (message, kind) = (xml(&render(LANGUAGE, &message)), rule.severity.key());
        out.push(&format!("      <failure message=\"{message}\" type=\"{kind}\">"));
    } else {
        out.push("      <system-out>");
    }
    for finding in findings {
        out.push_of(finding.subjects.first().copied(), &xml(&render(LANGUAGE, &finding.message)));
    }
    out.push(&xml(&page.why));
    out.push(&xml(&page.how));
    for source in rules::written(rule).sources {
        out.push(&xml(source));
    }
    out.push(&format!("      </{tag}>"));
    out.push("    </testcase>");
}
