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
use eks_designer::formats::eksctl;
use file::File;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;
use std::sync::OnceLock;
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

/// The designs: the gallery, imports, and generated ones. The same on every run.
fn all_designs() -> &'static [(String, Design)] {
    static DESIGNS: OnceLock<Vec<(String, Design)>> = OnceLock::new();
    DESIGNS.get_or_init(make_designs)
}

fn make_designs() -> Vec<(String, Design)> {
    // The starting points and our imports.
    let mut out = designs::samples();
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
    let mut alarms: Vec<String> = Vec::new();
    for (name, design) in all_designs() {
        let written = eksctl::write(design);
        let broken = broken(&written.text);
        let losses = excuses::losses(&written);
        for reason in losses.iter().filter(|loss| loss.starts_with("refused-")) {
            let is_so = broken.keys().any(|id| excuses::is_said_by(id, reason));
            if !is_so {
                alarms.push(format!("{name}: {reason}, but {broken:?}"));
            }
        }
        n_clean += usize::from(broken.is_empty());
        if broken.is_empty() {
            continue;
        }
        let asks = broken.keys().any(|id| excuses::asks_for_findings(id));
        let findings = if asks { excuses::findings(design) } else { Default::default() };
        for (id, what) in broken {
            *n_broken.entry(id).or_default() += 1;
            if let Some(lack) = excuses::unsaid(id, &findings, &losses) {
                unsaid.entry(id).or_default().push(format!("{name}: {lack}: {}", what.join("; ")));
            }
        }
    }
    assert!(alarms.is_empty(), "refusals of files that break no such rule:\n{}", alarms.join("\n"));
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

/// The rules of the notes, by id; nothing where the notes are not there.
fn rules_of_notes() -> Option<Vec<String>> {
    let beside = upstream("schema.json")?.with_file_name("FACTS.md");
    let Ok(notes) = std::fs::read_to_string(&beside) else {
        println!("skipped: there is no {}", beside.display());
        return None;
    };
    let section = notes.split("\n## 8.").nth(1)?.split("\n## ").next()?.to_owned();
    let is_id = |cell: &str| {
        let digits = cell.trim_start_matches(|c: char| c.is_ascii_uppercase());
        (1..=2).contains(&(cell.len() - digits.len()))
            && !digits.is_empty()
            && digits.bytes().all(|b| b.is_ascii_digit())
    };
    let cells =
        section.lines().filter_map(|line| Some(line.strip_prefix('|')?.split('|').next()?.trim().to_owned()));
    Some(cells.filter(|cell| is_id(cell)).collect())
}

#[test]
fn every_rule_of_the_notes_is_judged_or_said_to_be_beyond() {
    let mut known: Vec<&str> = rules().map(|rule| rule.id).collect();
    known.sort_unstable();
    assert_eq!(file::repeated(&known), Vec::<&str>::new(), "two rules of an id");
    let n_judged = rules().filter(|rule| rule.judge.is_some()).count();
    println!("{n_judged} of {} rules are judged", known.len());
    assert!(rules().all(|rule| !rule.meaning.is_empty()));
    for excuse in excuses::EXCUSES {
        assert!(known.contains(&excuse.rule), "no such rule: {}", excuse.rule);
    }
    let Some(mut noted) = rules_of_notes() else { return };
    noted.sort_unstable();
    assert_eq!(known, noted);
}

/// Files that keep no rule: each breaks those that it is named after.
#[test]
fn a_wrong_file_breaks_its_rules() {
    let head = "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: c, region: us-west-2}\n";
    for (ids, rest) in [
        ("", ""),
        ("LD2", "vpcs: {}\n"),
        ("LD3", "availabilityZones: us-west-2a\n"),
        ("V4", "availabilityZones: [us-west-2a]\n"),
        ("V1", "vpc: {cidr: 10.0.0.0/8}\n"),
        ("LD6", "vpc: {cidr: ten}\n"),
        ("V10", "vpc: {nat: {}}\n"),
        ("V24", "vpc: {id: vpc-1}\n"),
        ("V22", "vpc: {id: vpc-1, subnets: {public: {us-west-2a: {}}}}\n"),
        ("V23", "vpc: {subnets: {public: {us-west-2a: {}, us-west-2b: {}}}}\n"),
        (
            "S6",
            "availabilityZones: [us-west-2a, us-west-2b]\nnodeGroups: [{name: ng, availabilityZones: [us-west-2c]}]\n",
        ),
        ("E1", "vpc: {clusterEndpoints: {publicAccess: false}}\n"),
        (
            "E2 E3",
            "privateCluster: {enabled: true}\nvpc: {clusterEndpoints: {publicAccess: false, privateAccess: true}}\n",
        ),
        ("K4", "kubernetesNetworkConfig: {ipFamily: IPv6}\n"),
        ("NG20", "managedNodeGroups: [{name: ng, minSize: 3, desiredCapacity: 1, maxSize: 5}]\n"),
        ("NG17", "managedNodeGroups: [{name: ng, taints: [{key: a, effect: Never}]}]\n"),
        ("NG18", "managedNodeGroups: [{name: ng, labels: {node-role.kubernetes.io/x: a}}]\n"),
        ("NG19", "managedNodeGroups: [{name: ng, amiFamily: AmazonLinux2}]\n"),
        (
            "UN12",
            "nodeGroups: [{name: ng, amiFamily: WindowsServer2022CoreContainer, instanceType: m7g.large}, {name: l}]\n",
        ),
        ("UN13", "nodeGroups: [{name: ng, instanceType: mixed, instancesDistribution: {spotInstancePools: 3}}]\n"),
        ("MG4", "managedNodeGroups: [{name: ng, updateConfig: {}}]\n"),
        ("MG6", "managedNodeGroups: [{name: ng, instanceType: m5.large, instanceTypes: [m5.large]}]\n"),
        ("AD2", "addons: [{name: a, configurationValues: '- x'}]\n"),
        ("AD10", "addons: [{name: a, useDefaultPodIdentityAssociations: true}]\n"),
        ("AM1", "autoModeConfig: {enabled: true}\nmanagedNodeGroups: [{name: ng}]\n"),
        ("AM2", "autoModeConfig: {enabled: true}\naddons: [{name: coredns}]\n"),
        ("FG1", "fargateProfiles: [{name: eks-x, selectors: [{namespace: a}]}]\n"),
        ("IA1", "iam: {serviceAccounts: [{metadata: {name: a}, attachRoleARN: r}]}\n"),
        ("SE1", "secretsEncryption: {keyARN: mine}\n"),
        ("WN1", "managedNodeGroups: [{name: ng, amiFamily: WindowsServer2022CoreContainer}]\n"),
    ] {
        let broken = broken(&format!("{head}{rest}"));
        assert_eq!(broken.keys().copied().collect::<Vec<_>>().join(" "), ids, "{rest}{broken:?}");
    }
    assert!(tree::read(&format!("{head}kind: twice\n")).is_err(), "LD1");
}

/// Where the schema refuses what eksctl takes, by the end of the path in a file, and why.
const SCHEMA_IS_STRICTER: &[(&str, &str)] = &[
    ("/identityProviders", "the schema has no place for the keys of one"),
    ("/remoteNetworkConfig", "the gateway may be left out"),
    ("/taints", "self-managed groups may have a map"),
    ("/instancesDistribution", "a selector stands for the types"),
    ("/vpc/subnets/", "eksctl drops what it does not know of a subnet"),
    ("/ipFamily", "eksctl takes any case"),
    ("/amiFamily", "eksctl takes any case"),
];

#[test]
fn exports_are_valid_by_the_schema() {
    let Some(path) = upstream("schema.json") else { return };
    // Its references have bars in them, which no URI has.
    let schema = std::fs::read_to_string(path).unwrap().replace('|', "_");
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let mut found = Vec::new();
    for (name, design) in all_designs() {
        let text = eksctl::write(design).text;
        let json = tree::read(&text).unwrap().to_json();
        for error in validator.iter_errors(&json) {
            let place = error.instance_path().to_string();
            if !SCHEMA_IS_STRICTER.iter().any(|(part, _)| place.contains(part)) {
                found.push(format!("{name}: {place}: {error}"));
            }
        }
    }
    assert!(found.is_empty(), "{} problems:\n{}", found.len(), found[..found.len().min(20)].join("\n"));
}
