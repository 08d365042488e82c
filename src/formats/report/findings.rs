//! What the rules find, and why it matters.

use super::words::severity_name;
use super::{Block, Cx, Item, Row, Section, Table, Text};
use crate::msg;
use crate::rules::{self, Severity};
use std::collections::BTreeSet;

/// The findings, worst first, and the reasons behind each of their rules.
pub(super) fn findings(cx: &Cx) -> Section {
    let count = |severity| cx.findings.iter().filter(|finding| finding.severity == severity).count();
    let about = msg!(
        "report-findings-about",
        errors = count(Severity::Error),
        warnings = count(Severity::Warning),
        infos = count(Severity::Info)
    );
    let mut blocks = vec![cx.text(&about)];
    let rows: Vec<Row> = cx
        .findings
        .iter()
        .map(|finding| {
            let subjects: Vec<String> = finding.subjects.iter().map(|entity| cx.name(*entity)).collect();
            Row {
                entity: finding.subjects.first().copied(),
                severity: Some(finding.severity.key()),
                cells: vec![
                    cx.say(&severity_name(finding.severity)),
                    format!("{} {}", finding.code, finding.name),
                    cx.say(&finding.message),
                    subjects.join(", "),
                ],
            }
        })
        .collect();
    if !rows.is_empty() {
        let head = cx.head(&[
            (msg!("report-severity"), false),
            (msg!("report-rule"), false),
            (msg!("report-finding"), false),
            (msg!("report-subjects"), false),
        ]);
        blocks.push(Block::Table(Table { caption: cx.say(&msg!("report-findings-caption")), head, rows }));
        blocks.push(cx.text(&msg!("report-reasons-about")));
        blocks.push(Block::List(reasons(cx)));
    }
    cx.section("findings", &msg!("panel-findings"), blocks)
}

/// Why each rule that has findings is one, in the order of the findings.
fn reasons(cx: &Cx) -> Vec<Item> {
    let mut seen = BTreeSet::new();
    let codes = cx.findings.iter().map(|finding| finding.code).filter(|code| seen.insert(*code));
    let of = |code| {
        let rule = rules::rule(code)?;
        let page = rules::page(rule, cx.language);
        let mut text = vec![Text::Marked(page.why), Text::Marked(page.how)];
        text.extend(rules::written(rule).sources.iter().map(|source| Text::Link(source)));
        Some(Item { entity: None, lead: format!("{} {}", rule.code, rule.name), text })
    };
    codes.filter_map(of).collect()
}
