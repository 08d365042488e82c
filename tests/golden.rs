//! Golden files: every case of `tests/golden/` through every text format, the rules and the budget.
//!
//! A case is a folder. `UPDATE_EXPECT=1 cargo test --test golden` writes what the program says now, the
//! design of each starting point included; the difference is then read before it is committed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test may panic, read files and run programs"
)]

use eks_designer::cni::budget::{Scenario, SubnetUse, budget};
use eks_designer::design::Design;
use eks_designer::design::starters::Starter;
use eks_designer::formats::{self, Extras, document};
use eks_designer::rules;
use eks_designer::words::{Language, render};
use expect_test::expect_file;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The date that version calendars are held against.
const TODAY: &str = "2026-08-22";

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden"))
}

/// Whether the files are to be written.
fn is_update() -> bool {
    std::env::var_os("UPDATE_EXPECT").is_some()
}

/// One line for each finding: code, severity and what it says.
fn findings(design: &Design) -> String {
    let findings = rules::check(design, TODAY);
    let lines = findings.iter().map(|finding| {
        format!("{} {} {}\n", finding.code, finding.severity.key(), render(Language::En, &finding.message))
    });
    lines.collect()
}

/// The numbers of every subnet in every scenario.
fn budget_text(design: &Design) -> String {
    let budget = budget(design);
    let row = |slot: &SubnetUse| {
        json!({
            "total": slot.total,
            "reserved_aws": slot.reserved_aws,
            "control_plane": slot.control_plane,
            "node_enis": slot.node_enis,
            "pods": slot.pods,
            "warm": slot.warm,
            "fargate": slot.fargate,
            "load_balancers": slot.load_balancers,
            "nat": slot.nat,
            "endpoints": slot.endpoints,
            "other": slot.other,
            "free": slot.free(),
        })
    };
    let scenarios = Scenario::ALL.into_iter().map(|scenario| {
        let at = budget.at(scenario);
        let subnets: Map<String, Value> = at
            .subnets
            .iter()
            .map(|(id, slot)| (format!("{id} {}", design.name_of(id.into())), row(slot)))
            .collect();
        let shortage = budget.first_shortage(design, scenario).map(|short| {
            let from = short.from.map(|(group, nodes)| format!("{} at {nodes}", design.name_of(group.into())));
            json!({ "subnet": short.subnet.to_string(), "missing": short.missing, "from": from })
        });
        let value =
            json!({ "nodes": at.nodes, "needed": at.needed, "first_shortage": shortage, "subnets": subnets });
        (scenario.key().to_owned(), value)
    });
    format!("{:#}\n", Value::Object(scenarios.collect()))
}

/// Holds everything that the program says of a design against the files of its case.
fn check(case: &str, design: &Design, extras: &Extras) {
    let at = folder().join(case);
    for format in formats::ALL {
        // A picture says the same as the design file, in fifty times as many bytes, and the page has it inside.
        if matches!(format.key, "design" | "svg" | "html" | "drawio") {
            continue;
        }
        // Of what is longer than eksctl's file, the large design has nothing to show that others have not.
        if case == "large" && format.key != "eksctl" {
            continue;
        }
        let export = formats::write(format, design, extras);
        expect_file![at.join(format!("expected.{}{}", format.key, format.suffix))].assert_eq(&export.text);
        let said: String = export
            .losses
            .iter()
            .map(|loss| &loss.message)
            .chain(&export.reasons)
            .fold(String::new(), |lines, message| lines + &render(Language::En, message) + "\n");
        expect_file![at.join(format!("expected.{}.remarks.txt", format.key))].assert_eq(&said);
    }
    expect_file![at.join("findings.txt")].assert_eq(&findings(design));
    expect_file![at.join("budget.json")].assert_eq(&budget_text(design));
}

#[test]
fn starting_points_are_cases() {
    for starter in Starter::ALL {
        let text = document::write(&starter.design(), &Extras::default());
        if is_update() {
            std::fs::create_dir_all(folder().join(starter.key())).unwrap();
        }
        expect_file![folder().join(starter.key()).join("design.json")].assert_eq(&text);
        check(starter.key(), &starter.design(), &Extras::default());
    }
}

#[test]
fn every_case_says_what_its_files_say() {
    let mut cases = BTreeSet::new();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let entry = entry.unwrap();
        let case = entry.file_name().into_string().unwrap();
        if is_update() && Starter::ALL.iter().any(|starter| starter.key() == case) {
            // The other test is writing it.
            continue;
        }
        let text = std::fs::read_to_string(entry.path().join("design.json")).unwrap();
        let imported = formats::read(&text).unwrap_or_else(|error| panic!("{case}: {error}"));
        assert_eq!(document::write(&imported.design, &imported.extras), text, "{case}");
        // The starting points are held against their files by the test above.
        if !Starter::ALL.iter().any(|starter| starter.key() == case) {
            check(&case, &imported.design, &imported.extras);
        }
        cases.insert(case);
    }
    if !is_update() {
        assert!(Starter::ALL.iter().all(|starter| cases.contains(starter.key())), "{cases:?}");
    }
}
