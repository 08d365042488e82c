//! The scripts for the AWS CLI: texts that stay in their quotes, inputs that are JSON, and an undo for all that is made.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test may panic and read files"
)]

mod support;

#[path = "support/designs.rs"]
mod designs;

use designs::{Shown, any_design, poisoned, samples};
use eks_designer::design::Design;
use eks_designer::design::starters::Starter;
use eks_designer::formats::{AWS_CLI, AWS_CLI_UNDO, Export, Extras};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

fn write(design: &Design) -> Export {
    eks_designer::formats::write(&AWS_CLI, design, &Extras::default())
}

fn undo(design: &Design) -> Export {
    eks_designer::formats::write(&AWS_CLI_UNDO, design, &Extras::default())
}

/// A line as a shell takes it apart: its words with quotes taken off and variables as `<name>`, and what stood
/// outside of quotes.
fn words(line: &str) -> (Vec<String>, String) {
    let (mut words, mut bare) = (vec![String::new()], String::new());
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' => {
                let inside: String = chars.by_ref().take_while(|c| *c != '\'').collect();
                words.last_mut().unwrap().push_str(&inside);
            }
            '"' => {
                let mut inside = String::new();
                while let Some(c) = chars.next() {
                    match c {
                        '"' => break,
                        '\\' => inside.push(chars.next().unwrap()),
                        c => inside.push(c),
                    }
                }
                // Between double quotes there is a variable, or a text of our own with one.
                let is_own = inside.chars().all(|c| c.is_ascii_alphanumeric() || "$_\"{}:+,#/-@%*".contains(c));
                assert!(is_own, "{line}");
                let inside = inside.replace('"', "");
                let name: String = inside.trim_start_matches('$').to_owned();
                words.last_mut().unwrap().push_str(&format!("<{name}>"));
            }
            ' ' => {
                bare.push(' ');
                words.push(String::new());
            }
            c => {
                bare.push(c);
                words.last_mut().unwrap().push(c);
            }
        }
    }
    (words, bare)
}

/// The lines after the functions that every script begins with.
fn body(text: &str) -> Vec<&str> {
    let start = text.find("export AWS_REGION").unwrap();
    text[start..].lines().collect()
}

/// The inputs of a script's calls.
fn inputs(text: &str) -> Vec<Value> {
    let mut out = Vec::new();
    for line in body(text) {
        let (words, _) = words(line);
        for word in words.iter().filter(|word| word.starts_with('{') && word.len() > 1) {
            // A list that a variable holds stands without quotes.
            let word = word.replace(": <rules>", ": []");
            out.push(serde_json::from_str(&word).unwrap_or_else(|error| panic!("{error}: {word}")));
        }
    }
    out
}

/// Every text below a value.
fn strings<'a>(value: &'a Value, out: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => out.push(text),
        Value::Array(items) => items.iter().for_each(|item| strings(item, out)),
        Value::Object(map) => map.values().for_each(|item| strings(item, out)),
        _ => {}
    }
}

/// The tags and names of ours in a script.
fn marks(text: &str) -> BTreeSet<String> {
    let inputs = inputs(text);
    let mut all = Vec::new();
    inputs.iter().for_each(|input| strings(input, &mut all));
    let is_mark = |text: &&str| {
        let tail = text.strip_prefix("eks-designer-").unwrap_or(text);
        let hash: String = tail.chars().take(16).collect();
        let after = tail.get(16..17);
        hash.len() == 16 && hash.chars().all(|c| c.is_ascii_hexdigit()) && matches!(after, Some("/" | "-"))
    };
    all.into_iter().filter(is_mark).map(str::to_owned).collect()
}

fn check(design: &Design) {
    for (format, export) in [(AWS_CLI, write(design)), (AWS_CLI_UNDO, undo(design))] {
        assert_eq!(export, eks_designer::formats::write(&format, &design.clone(), &Extras::default()));
        for line in body(&export.text) {
            let (_, bare) = words(line);
            let is_own = |c: char| c.is_ascii_alphanumeric() || " _-=$()[]{};:?|>/.!*%+~,&\\".contains(c);
            assert!(bare.chars().all(is_own), "{line}\n{bare}");
            assert!(!bare.contains('~') && !bare.contains("rm "), "{line}");
        }
        inputs(&export.text);
        let lines: Vec<&str> = export.text.lines().collect();
        for place in &export.places {
            assert!(place.first_line < place.end_line && place.end_line <= lines.len());
            assert!(!lines[place.first_line].is_empty() && !lines[place.end_line - 1].is_empty());
        }
        assert!(export.places.is_sorted_by_key(|place| place.first_line));
    }
}

/// The tag and the name of a thing are the same mark, written in two alphabets.
fn marks_alike(text: &str) -> BTreeSet<String> {
    marks(text).iter().map(|mark| mark.trim_start_matches("eks-designer-").replace(['/', '_'], "-")).collect()
}

fn check_undo(design: &Design) {
    let undone = marks_alike(&undo(design).text);
    for mark in marks_alike(&write(design).text) {
        // What EKS keeps goes by its own name; its mark only makes the call count once.
        let is_token = mark.contains("-nodegroup-") || mark.contains("-fargate-");
        assert!(is_token || undone.contains(&mark), "{mark} is never taken down");
    }
}

#[test]
fn every_sample_is_quoted_and_has_an_undo() {
    for (_, design) in samples() {
        check(&design);
        check_undo(&design);
    }
}

#[test]
fn hostile_texts_stay_in_their_quotes() {
    for (i, (_, design)) in samples().into_iter().filter(|(name, _)| name != "Large").enumerate() {
        check(&poisoned(design, i * 5));
    }
    let mut design = Starter::Classic.design();
    let name = "'; touch x; `y` $(z) \"\n\0".to_owned();
    design.subnets.update_all(|_, subnet| subnet.name.clone_from(&name));
    let text = write(&design).text;
    assert!(text.contains(r#""\u0027; touch x; \u0060y\u0060 \u0024(z) \"\u000a\u0000""#), "{text}");
    let said: Vec<Value> = inputs(&text);
    let mut all = Vec::new();
    said.iter().for_each(|input| strings(input, &mut all));
    assert!(all.contains(&name.as_str()));
}

#[test]
fn waits_stand_where_aws_needs_them() {
    let text = write(&Starter::Classic.design()).text;
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("no {what}"));
    assert!(at("ec2 create-nat-gateway") < at("nat-gateway-available"));
    assert!(at("nat-gateway-available") < at("ec2 create-route "));
    assert!(at("eks create-cluster") < at("cluster-active") && at("cluster-active") < at("eks create-nodegroup"));
    assert!(at("eks create-nodegroup") < at("nodegroup-active"));
    let text = undo(&Starter::Classic.design()).text;
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("no {what}"));
    let order = [
        "eks delete-nodegroup",
        "nodegroup-deleted",
        "eks delete-cluster",
        "cluster-deleted",
        "ec2 delete-nat-gateway",
        "nat-gateway-deleted",
        "ec2 release-address",
        "ec2 delete-subnet",
        "ec2 delete-route-table",
        "ec2 delete-internet-gateway",
        "ec2 delete-vpc ",
    ];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])));
}

#[test]
fn what_exists_is_neither_made_nor_taken_down() {
    let mut design = Starter::Classic.design();
    std::sync::Arc::make_mut(&mut design.vpc).existing_id = Some("vpc-1".to_owned());
    design.subnets.update_all(|id, subnet| subnet.existing_id = Some(format!("subnet-{}", id.0)));
    let (made, undone) = (write(&design).text, undo(&design).text);
    for call in ["create-vpc", "create-subnet", "create-internet-gateway", "create-route-table"] {
        assert!(!made.contains(call), "{call}");
    }
    for call in ["delete-vpc ", "delete-subnet", "delete-internet-gateway"] {
        assert!(!undone.contains(call), "{call}");
    }
    check(&design);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_design_is_quoted_and_has_an_undo(Shown(design) in any_design(), seed in 0_usize..400) {
        check(&design);
        check_undo(&design);
        check(&poisoned(design, seed));
    }
}
