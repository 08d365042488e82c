//! The rules: `check`, `fix` and `rules`.

use crate::args::{Args, unexpected};
use crate::files::{english, read};
use crate::{Failure, Output};
use eks_designer::catalog::eks;
use eks_designer::design::Design;
use eks_designer::formats::document;
use eks_designer::rules::{self, Finding, FixAvailability, Rule, Severity};
use serde_json::{Value, json};
use std::fmt::Write;
use std::time::{SystemTime, UNIX_EPOCH};

/// JSON as it is printed.
pub(crate) fn json_text(value: &Value) -> String {
    format!("{value:#}\n")
}

/// The file and the date of a call.
fn file_and_today(mut args: Args) -> Result<(String, String), Failure> {
    let (mut file, mut today) = (None, None);
    while let Some(word) = args.next() {
        if word == "--today" {
            today = Some(date(args.value(&word)?)?);
        } else if file.is_none() && !word.starts_with("--") {
            file = Some(word);
        } else {
            return Err(unexpected(&word));
        }
    }
    let file = file.ok_or_else(|| Failure::new("this is missing: FILE (see --help)"))?;
    Ok((file, today.unwrap_or_else(clock_today)))
}

fn date(text: String) -> Result<String, Failure> {
    let is_shaped = text.len() == 10
        && text.bytes().enumerate().all(|(i, b)| match i {
            4 | 7 => b == b'-',
            _ => b.is_ascii_digit(),
        });
    if is_shaped && eks::days_between(&text, &text).is_some() {
        Ok(text)
    } else {
        Err(Failure::new(format!("--today needs a date such as 2026-08-22, not {text:?}")))
    }
}

/// The date of the clock in UTC, as `YYYY-MM-DD`.
fn clock_today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |past| past.as_secs());
    // Days since the first of March of year 0; years begin in March, so that the leap day is the last.
    let days = seconds / 86_400 + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

/// `check FILE`.
///
/// # Errors
/// On input that cannot be read, and on wrong usage.
pub(crate) fn check(args: Args) -> Result<Output, Failure> {
    let (file, today) = file_and_today(args)?;
    let design = read(&file)?.design;
    let findings = rules::check(&design, &today);
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let errors = count(Severity::Error);
    let report = json!({
        "findings": findings.iter().map(|finding| finding_json(&design, finding)).collect::<Vec<_>>(),
        "errors": errors,
        "warnings": count(Severity::Warning),
        "infos": count(Severity::Info),
    });
    Ok(Output { text: json_text(&report), has_errors: 0 < errors })
}

fn finding_json(design: &Design, finding: &Finding) -> Value {
    let subjects = finding.subjects.iter().map(
        |subject| json!({ "kind": subject.kind(), "id": subject.to_string(), "name": design.name_of(*subject) }),
    );
    json!({
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.key(),
        "message": english(&finding.message),
        "subjects": subjects.collect::<Vec<_>>(),
        "fields": finding.fields,
        "fix": finding.fixes.iter().map(|fix| fix.grade).min().map(|grade| grade.key()),
    })
}

/// `fix FILE`.
///
/// # Errors
/// On input that cannot be read, and on wrong usage.
pub(crate) fn fix(args: Args) -> Result<Output, Failure> {
    let (file, today) = file_and_today(args)?;
    let imported = read(&file)?;
    let edits = rules::safe_fixes(&imported.design, &today);
    let fixed = imported.design.edited(&edits);
    let fixed =
        fixed.map_err(|error| Failure::new(format!("the fixes do not apply: {}", english(&error.message()))))?;
    Ok(Output::of(document::write(&fixed, &imported.extras)))
}

/// `rules [CODE]`.
///
/// # Errors
/// On a code that does not exist, and on wrong usage.
pub(crate) fn rules(mut args: Args) -> Result<Output, Failure> {
    let code = args.next();
    args.finish()?;
    let Some(code) = code else {
        let rows = rules::all().iter().map(|rule| row(rule)).collect::<Vec<_>>();
        return Ok(Output::of(json_text(&json!({ "rules": rows }))));
    };
    if let Some(rule) = rules::rule(&code) {
        return Ok(Output::of(page(rule)));
    }
    let message = match rules::retired(&code) {
        Some(row) => row.successor.map_or_else(
            || format!("the rule {} ({}) is gone", row.code, row.name),
            |successor| format!("the rule {} ({}) is gone; {successor} took over", row.code, row.name),
        ),
        None => format!("there is no rule {code:?}; `headless rules` lists all"),
    };
    Err(Failure::new(message))
}

fn row(rule: &Rule) -> Value {
    json!({
        "code": rule.code,
        "name": rule.name,
        "summary": rule.summary,
        "severity": rule.severity.key(),
        "fix": availability(rule),
        "since": rule.since,
        "sources": rules::written(rule).sources,
    })
}

fn availability(rule: &Rule) -> &'static str {
    match rule.fix {
        FixAvailability::Always => "always",
        FixAvailability::Sometimes => "sometimes",
        FixAvailability::Never => "never",
    }
}

/// The page of a rule as Markdown.
fn page(rule: &Rule) -> String {
    let mut out = format!(
        "# {}: {}\n\n{}\n\nSeverity: {}. Comes with a fix: {}. Since {}.\n\n",
        rule.code,
        rule.name,
        rule.summary,
        rule.severity.key(),
        availability(rule),
        rule.since
    );
    for line in rules::written(rule).doc.lines() {
        // Doc comments have a blank after their slashes.
        out.push_str(line.strip_prefix(' ').unwrap_or(line).trim_end());
        out.push('\n');
    }
    out.push_str("\n## Sources\n");
    for source in rules::written(rule).sources {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "- <{source}>");
    }
    out
}
