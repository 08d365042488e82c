//! The findings as SARIF 2.1.0, for the views of pipelines and editors.
//!
//! A result names things of the design (logical locations), since the design is no file of lines.
//!
//! # Sources
//! OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0":
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use super::escape::on_one_line;
use super::report::{LANGUAGE, PROGRAM, TODAY, entity_name};
use super::{Export, Loss, Place};
use crate::design::{Design, Entity};
use crate::msg;
use crate::rules::{self, Finding, Rule, Severity};
use crate::words::render;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The address by which tools know the schema.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The name of the fingerprint by which a finding is known from run to run.
const FINGERPRINT: &str = "finding/v1";

/// Writes the findings on `design`. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design) -> Export {
    let findings = rules::check(design, TODAY);
    let mut rules: Vec<&'static Rule> = Vec::new();
    let mut things: Vec<Entity> = Vec::new();
    for finding in &findings {
        if let Some(rule) = rules::rule(finding.code)
            && !rules.iter().any(|known| known.code == rule.code)
        {
            rules.push(rule);
        }
        things.extend(&finding.subjects);
    }
    rules.sort_by_key(|rule| rule.code);
    things.sort_unstable();
    things.dedup();
    let index_of: BTreeMap<&str, usize> = rules.iter().enumerate().map(|(i, rule)| (rule.code, i)).collect();
    let results: Vec<Value> = findings.iter().map(|finding| result(design, finding, &index_of, &things)).collect();
    let run = json!({
        "tool": { "driver": {
            "name": PROGRAM,
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
        } },
        "columnKind": "utf16CodeUnits",
        "logicalLocations": things.iter().map(|thing| location(design, *thing)).collect::<Vec<_>>(),
        "results": results,
    });
    let log = json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] });
    let text = format!("{log:#}\n");
    let places = places(&text, &findings);
    let losses = vec![Loss { message: msg!("loss-report-day"), subject: Some(Entity::Cluster) }];
    Export { text, losses, reasons: vec![msg!("reason-sarif-locations")], places }
}

/// A rule with its page.
fn descriptor(rule: &Rule) -> Value {
    let page = rules::page(rule, LANGUAGE);
    let sources = rules::written(rule).sources;
    let words = |text: &str| text.replace('`', "");
    json!({
        "id": rule.code,
        "name": pascal(rule.name),
        "shortDescription": { "text": rule.summary },
        "fullDescription": { "text": words(&page.what) },
        "help": {
            "text": words(&format!("{} {}", page.why, page.how)),
            "markdown": format!("{}\n\n{}", page.why, page.how),
        },
        "helpUri": sources.first().copied().unwrap_or(SCHEMA),
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "tags": [rule.name], "sources": sources },
    })
}

fn result(design: &Design, finding: &Finding, rules: &BTreeMap<&str, usize>, things: &[Entity]) -> Value {
    let at = |thing: &Entity| {
        let mut place = location(design, *thing);
        if let (Ok(index), Some(place)) = (things.binary_search(thing), place.as_object_mut()) {
            place.insert("index".to_owned(), json!(index));
        }
        place
    };
    let (first, others) = match finding.subjects.split_first() {
        Some((first, others)) => (vec![json!({ "logicalLocations": [at(first)] })], others),
        None => (Vec::new(), [].as_slice()),
    };
    let others: Vec<Value> = others
        .iter()
        .enumerate()
        .map(|(i, thing)| json!({ "id": i.saturating_add(1), "logicalLocations": [at(thing)] }))
        .collect();
    let fixes: Vec<String> = finding.fixes.iter().map(|fix| on_one_line(&render(LANGUAGE, &fix.title))).collect();
    let mut out = json!({
        "ruleId": finding.code,
        "ruleIndex": rules.get(finding.code),
        "level": level(finding.severity),
        "message": { "text": message_text(&render(LANGUAGE, &finding.message)) },
        "locations": first,
        "partialFingerprints": { FINGERPRINT: fingerprint(finding) },
        "properties": { "fields": finding.fields, "fixes": fixes },
    });
    if let Some(out) = out.as_object_mut().filter(|_| !others.is_empty()) {
        out.insert("relatedLocations".to_owned(), json!(others));
    }
    out
}

/// A thing of the design by its id in the design file.
fn location(design: &Design, thing: Entity) -> Value {
    json!({
        "name": on_one_line(&entity_name(design, thing, LANGUAGE)),
        "fullyQualifiedName": thing.to_string(),
        "kind": "resource",
    })
}

/// What tells a finding from others, in every run.
fn fingerprint(finding: &Finding) -> String {
    let subjects: Vec<String> = finding.subjects.iter().map(ToString::to_string).collect();
    let about = finding.about.map(|about| format!(":{about}")).unwrap_or_default();
    format!("{}:{}{about}", finding.code, subjects.join(","))
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// The text of a message: braces would be placeholders, and brackets links.
fn message_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in on_one_line(text).chars() {
        match c {
            '{' | '}' => out.extend([c, c]),
            '[' | ']' | '\\' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// `subnet-too-small` as `SubnetTooSmall`.
fn pascal(name: &str) -> String {
    let word = |word: &str| {
        let mut chars = word.chars();
        let first = chars.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(chars).collect::<String>()
    };
    name.split('-').map(word).collect()
}

/// The lines of every result: those of the list's elements, told by their indentation.
fn places(text: &str, findings: &[Finding]) -> Vec<Place> {
    let lines: Vec<&str> = text.lines().collect();
    let start = lines.iter().position(|line| *line == "      \"results\": [").unwrap_or(lines.len());
    let mut places = Vec::new();
    let mut findings = findings.iter();
    let mut first_line = start;
    for (i, line) in lines.iter().enumerate().skip(start) {
        match *line {
            "        {" => first_line = i,
            "        }" | "        }," => {
                if let Some(entity) = findings.next().and_then(|finding| finding.subjects.first().copied()) {
                    places.push(Place { first_line, end_line: i.saturating_add(1), entity });
                }
            }
            _ => {}
        }
    }
    places
}
