//! What AWS does in a given situation, and whether `traffic` says so: a table of situations with the documents
//! that they rest on, eksctl's files, and properties of any design. See `README.md` beside this file.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails by panicking, and may read files"
)]

mod change;
mod eksctl;
mod properties;
#[path = "../support/mod.rs"]
mod support;

use eks_designer::design::Design;
use eks_designer::design::starters::Starter;
use eks_designer::traffic::{Trace, Verdict, parse_source, parse_target, trace};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Debug;

const SITUATIONS: &str = include_str!("situations.json");

fn situations() -> Vec<Value> {
    serde_json::from_str(SITUATIONS).unwrap()
}

fn text<'v>(situation: &'v Value, key: &str) -> &'v str {
    situation[key].as_str().unwrap_or_default()
}

fn design(situation: &Value) -> Design {
    let start = text(situation, "start");
    let starter = Starter::ALL.into_iter().find(|starter| starter.key() == start);
    let start = starter.unwrap_or_else(|| panic!("no starting point is called `{start}`")).design();
    let changes = situation["change"].as_array().unwrap();
    let design = changes.iter().fold(start, |design, words| change::changed(&design, words.as_str().unwrap()));
    assert_eq!(design.check_invariants(), Vec::<String>::new(), "{}", text(situation, "name"));
    design
}

/// The word for a verdict in the table.
fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::OutOfScope => "out of scope",
        Verdict::Open => "open",
        Verdict::Assumed => "assumed",
        Verdict::Follows => "follows",
        Verdict::Refused => "refused",
    }
}

/// The name of a variant, without what it holds.
fn variant(value: impl Debug) -> String {
    let text = format!("{value:?}");
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned()
}

/// The hops of a path, for a message that has to tell what went wrong.
fn told(trace: &Trace) -> String {
    let hops = trace.hops.iter().map(|hop| format!("    {:?} {:?} {:?}", hop.state, hop.at, hop.step));
    hops.collect::<Vec<_>>().join("\n")
}

/// What the engine says otherwise than the table; `None` where they agree.
fn difference(situation: &Value) -> Option<String> {
    let design = design(situation);
    let source = parse_source(&design, text(situation, "from")).unwrap_or_else(|unknown| panic!("{unknown:?}"));
    let target = parse_target(&design, text(situation, "to")).unwrap_or_else(|unknown| panic!("{unknown:?}"));
    let path = trace(&design, source[0], target);
    let mut found = Vec::new();
    let mut compare = |what: &str, expected: &str, got: &str| {
        if expected != got {
            found.push(format!("  {what}: expected `{expected}`, got `{got}`"));
        }
    };
    compare("verdict", text(situation, "verdict"), verdict(path.verdict));
    if path.verdict.is_reachable() {
        compare("way", text(situation, "way"), &variant(path.way));
    }
    let ends = path.blocked_at().map(|hop| format!("{}/{}", variant(hop.at), variant(hop.step)));
    compare("ends at", text(situation, "ends"), &ends.unwrap_or_default());
    compare("rule", text(situation, "rule"), path.rule(&design).unwrap_or_default());
    (!found.is_empty()).then(|| {
        format!(
            "{}\n{}\n{}\n  because: {} ({})",
            text(situation, "name"),
            found.join("\n"),
            told(&path),
            text(situation, "says"),
            text(situation, "document")
        )
    })
}

#[test]
fn every_situation_comes_out_as_aws_documents_it() {
    let found: Vec<String> = situations().iter().filter_map(difference).collect();
    assert!(found.is_empty(), "{} situations come out otherwise:\n\n{}", found.len(), found.join("\n\n"));
}

#[test]
fn every_situation_has_a_name_of_its_own_and_a_document() {
    let all = situations();
    assert!(80 <= all.len(), "there are {} situations only", all.len());
    let names: BTreeSet<&str> = all.iter().map(|situation| text(situation, "name")).collect();
    assert_eq!(names.len(), all.len(), "two situations have the same name");
    for situation in &all {
        let name = text(situation, "name");
        let document = text(situation, "document");
        let is_aws =
            document.starts_with("https://docs.aws.amazon.com/") || document.starts_with("https://eksctl.io/");
        assert!(is_aws, "{name}: the document is `{document}`");
        assert!(text(situation, "says").ends_with('.'), "{name}: what the document says is not a sentence");
        let is_open = matches!(text(situation, "verdict"), "open" | "assumed");
        assert_eq!(situation.get("way").is_some(), is_open, "{name}: a way is there just for what is open");
        let has_end = matches!(text(situation, "verdict"), "refused" | "follows");
        assert_eq!(situation.get("ends").is_some(), has_end, "{name}: an end is there just for what is closed");
    }
}

/// Every verdict, and most of what can end a path, is in the table.
#[test]
fn the_table_reaches_every_verdict_and_kind_of_end() {
    let all = situations();
    for word in ["open", "assumed", "follows", "refused", "out of scope"] {
        assert!(all.iter().any(|situation| text(situation, "verdict") == word), "no situation is {word}");
    }
    let ends: BTreeSet<&str> = all.iter().map(|situation| text(situation, "ends")).collect();
    assert!(20 <= ends.len(), "situations end at {ends:?} only");
    let starts: BTreeSet<&str> =
        all.iter().filter_map(|situation| text(situation, "from").split(':').next()).collect();
    let expected = ["bastion", "branch-pod", "computer", "control-plane", "fargate", "network", "node", "pod"];
    assert!(starts.into_iter().eq(expected));
}
