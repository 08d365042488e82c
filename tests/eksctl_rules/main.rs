//! Every export for eksctl before every rule of eksctl's, judged apart from the library: `tree` parses, `fields` has
//! the keys, and the rules are in `network`, `groups` and `others` by the ids of the notes on eksctl.
//!
//! A design may be one that eksctl cannot build. Then the export is as wrong as the design, and the program has
//! said so: `EXCUSES` names the finding or the loss for each rule that a design can break.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "these tests read example files, and a test may panic"
)]

mod excuses;
mod fields;
mod file;
mod groups;
mod network;
mod others;
mod tree;

#[path = "../support/mod.rs"]
mod support;

#[path = "../support/designs.rs"]
mod designs;

#[path = "../support/edited.rs"]
mod edited;

use eks_designer::design::Design;
use eks_designer::design::starters::Starter;
use eks_designer::formats::eksctl;
use file::File;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use std::collections::{BTreeMap, BTreeSet};
use support::upstream;

/// A rule of eksctl's.
struct Rule {
    /// Its id in the notes.
    id: &'static str,
    /// What a file that keeps it is like, or why no file can be judged by it.
    meaning: &'static str,
    /// What of a file breaks it.
    judge: Option<fn(&File<'_>) -> Vec<String>>,
}

/// A rule that a file is judged by.
const fn rule(id: &'static str, meaning: &'static str, judge: fn(&File<'_>) -> Vec<String>) -> Rule {
    Rule { id, meaning, judge: Some(judge) }
}

/// A rule that asks for more than a file says.
const fn beyond(id: &'static str, meaning: &'static str) -> Rule {
    Rule { id, meaning, judge: None }
}

fn rules() -> impl Iterator<Item = &'static Rule> {
    network::RULES.iter().chain(groups::RULES).chain(others::RULES)
}

/// The rules that a text breaks, each with what breaks it.
fn broken(text: &str) -> BTreeMap<&'static str, Vec<String>> {
    let root = tree::read(text).unwrap_or_else(|error| panic!("LD1: {error}\n{text}"));
    let file = File { root: &root };
    let judged = rules().filter_map(|rule| Some((rule.id, rule.judge?(&file))));
    judged.filter(|(_, what)| !what.is_empty()).collect()
}

/// How many generated designs are judged; `EKSCTL_RULES_DESIGNS` asks for another number.
fn n_designs() -> usize {
    std::env::var("EKSCTL_RULES_DESIGNS").map_or(1000, |n| n.parse().unwrap())
}

/// The designs: the gallery, the samples with records that a drawing seldom has, and generated ones. The same on
/// every run.
fn all_designs() -> Vec<(String, Design)> {
    let mut out: Vec<(String, Design)> =
        Starter::ALL.into_iter().map(|starter| (format!("{starter:?}"), starter.design())).collect();
    let mut runner = TestRunner::deterministic();
    let edited = prop_oneof![edited::any_design(), edited::any_import()].prop_map(|shown| shown.0);
    let any = prop_oneof![edited, designs::any_design().prop_map(|shown| shown.0)];
    for i in 0..n_designs() {
        out.push((format!("generated {i}"), any.new_tree(&mut runner).unwrap().current()));
    }
    out
}

#[test]
fn exports_break_no_rule_unsaid() {
    let mut unsaid: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut n_broken: BTreeMap<&str, usize> = BTreeMap::new();
    let mut n_clean = 0_usize;
    for (name, design) in all_designs() {
        let written = eksctl::write(&design);
        let broken = broken(&written.text);
        n_clean += usize::from(broken.is_empty());
        if broken.is_empty() {
            continue;
        }
        let said = excuses::said(&design, &written);
        for (id, what) in broken {
            *n_broken.entry(id).or_default() += 1;
            if !excuses::of(id).iter().any(|said_by| said.contains(*said_by)) {
                unsaid.entry(id).or_default().push(format!("{name}: {}", what.join("; ")));
            }
        }
    }
    println!("{n_clean} designs break no rule; others break {n_broken:?}");
    let told: Vec<String> = unsaid
        .iter()
        .map(|(id, what)| {
            let meaning = rules().find(|rule| rule.id == *id).map_or("", |rule| rule.meaning);
            format!("{id}: {meaning}: {} designs\n    {}", what.len(), what[..what.len().min(4)].join("\n    "))
        })
        .collect();
    assert!(told.is_empty(), "exports break rules, and nobody says so:\n{}", told.join("\n"));
}
