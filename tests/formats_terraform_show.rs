//! Output of `terraform show -json` that is opened: states and plans, with what a plan does not know yet.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test may panic and read files"
)]

#[path = "support/imports.rs"]
mod imports;

use eks_designer::formats::{self, Position, Problem, TERRAFORM_SHOW};
use expect_test::expect_file;
use imports::{error, read, summary};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const FIXTURES: [&str; 2] = ["state.json", "plan.json"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/terraform-show")
}

fn fixture(name: &str) -> String {
    std::fs::read_to_string(folder().join(name)).unwrap()
}

#[test]
fn states_and_plans_are_drawn() {
    for name in FIXTURES {
        let read = read(&fixture(name));
        assert_eq!(read.format.key, TERRAFORM_SHOW.key);
        expect_file![folder().join(format!("{name}.expected.txt"))].assert_eq(&summary(&read));
    }
}

#[test]
fn a_single_line_is_read_alike() {
    for name in FIXTURES {
        let value: Value = serde_json::from_str(&fixture(name)).unwrap();
        assert_eq!(read(&value.to_string()).design, read(&fixture(name)).design, "{name}");
    }
}

/// Turns every list of resources and modules round.
fn turned(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries.iter_mut() {
                if let ("resources" | "child_modules", Value::Array(items)) = (key.as_str(), &mut *value) {
                    items.reverse();
                }
                turned(value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(turned),
        _ => {}
    }
}

#[test]
fn the_order_of_resources_changes_nothing() {
    for name in FIXTURES {
        let mut value: Value = serde_json::from_str(&fixture(name)).unwrap();
        turned(&mut value);
        assert_eq!(read(&value.to_string()).design, read(&fixture(name)).design, "{name}");
    }
}

#[test]
fn what_cannot_be_read_says_so() {
    let at = |text: &str| {
        let error = error(text);
        (error.problem, error.at.map(|Position { line, column }| (line, column)), error.path)
    };
    let state =
        "{\"version\": 4, \"terraform_version\": \"1.9.5\", \"serial\": 3, \"lineage\": \"x\", \"resources\": []}";
    assert_eq!(at(state), (Problem::TerraformState, None, String::new()));
    assert_eq!(at("# main\nresource \"aws_vpc\" \"main\" {\n}\n").0, Problem::TerraformSource);
    assert_eq!(at("{\"format_version\":\"1.0\"}").0, Problem::NoNetworkInTerraform);
    assert_eq!(
        at("{\"format_version\":\"1.0\",\"values\":{\"root_module\":{\"resources\":[]}}}").0,
        Problem::NoNetworkInTerraform
    );
    assert!(
        matches!(at("{\"format_version\":\"1.0\",\"values\":[]}"), (Problem::WrongType { .. }, _, path) if path == "values")
    );
    assert!(matches!(at("{\"format_version\":\"1.0\",\n \"values\": {"), (Problem::Syntax(_), Some((2, _)), _)));
    let deep = format!("{{\"format_version\":\"1.0\",\"values\":{}", "{\"a\":".repeat(9999));
    assert!(matches!(at(&deep).0, Problem::TooDeep { .. }));
    let block = json!({ "format_version": "1.0", "values": { "root_module": { "resources": [
        { "address": "aws_vpc.x", "type": "aws_vpc", "name": "x", "values": { "id": "vpc-1", "cidr_block": "10.0.0.0/40" } }
    ] } } });
    let (problem, _, path) = at(&block.to_string());
    assert!(matches!(problem, Problem::NotACidr { .. }));
    assert_eq!(path, "aws_vpc.x.cidr_block");
    let large = format!("{{\"format_version\":\"1.0\",\"x\":\"{}\"}}", "x".repeat(9 * 1024 * 1024));
    assert!(matches!(at(&large).0, Problem::TooLarge { .. }));
}

/// Puts a hostile text in place of the n-th one.
fn poison(value: &mut Value, n: &mut usize, which: usize, text: &str) {
    match value {
        Value::String(said) => {
            if *n == which {
                text.clone_into(said);
            }
            *n += 1;
        }
        Value::Array(items) => items.iter_mut().for_each(|item| poison(item, n, which, text)),
        Value::Object(entries) => entries.values_mut().for_each(|item| poison(item, n, which, text)),
        _ => {}
    }
}

/// A plan whose names lead in circles and in all directions.
fn maze() -> String {
    let refs = |names: &[String]| json!({ "references": names });
    let calls: serde_json::Map<String, Value> = (0..30)
        .map(|i| {
            let next: Vec<String> =
                (0..30).map(|j| format!("module.m{j}.o")).chain(["var.x".to_owned()]).collect();
            let module = json!({
                "outputs": { "o": { "expression": refs(&["var.x".to_owned()]) } },
                "resources": [],
            });
            (format!("m{i}"), json!({ "expressions": { "x": refs(&next) }, "module": module }))
        })
        .collect();
    let resources: Vec<Value> = (0..500)
        .map(|i| {
            json!({
                "address": format!("aws_subnet.s[{i}]"), "mode": "managed", "type": "aws_subnet", "name": "s", "index": i,
                "values": { "cidr_block": format!("10.{}.{}.0/28", i / 250, i % 250), "availability_zone": "us-east-1a" },
            })
        })
        .collect();
    let config = json!({
        "mode": "managed", "type": "aws_subnet", "name": "s",
        "expressions": { "vpc_id": refs(&["module.m0.o".to_owned()]) },
    });
    json!({
        "format_version": "1.2",
        "planned_values": { "root_module": { "resources": resources } },
        "configuration": { "root_module": { "resources": [config], "module_calls": calls } },
    })
    .to_string()
}

#[test]
fn references_in_circles_end() {
    let started = std::time::Instant::now();
    let read = read(&maze());
    assert_eq!(read.design.subnets.len(), 500);
    assert!(started.elapsed() < std::time::Duration::from_secs(20));
}

const KEYS: &[&str] = &[
    "id",
    "vpc_id",
    "subnet_id",
    "subnet_ids",
    "route_table_id",
    "gateway_id",
    "nat_gateway_id",
    "cidr_block",
    "destination_cidr_block",
    "availability_zone",
    "tags",
    "route",
    "ingress",
    "protocol",
    "name",
    "cluster_name",
    "vpc_config",
    "scaling_config",
    "min_size",
    "launch_template",
    "block_device_mappings",
    "ebs",
    "user_data",
    "references",
    "constant_value",
    "expression",
    "module",
    "outputs",
];

const KINDS: &[&str] = &[
    "aws_vpc",
    "aws_subnet",
    "aws_route_table",
    "aws_route",
    "aws_route_table_association",
    "aws_nat_gateway",
    "aws_vpc_endpoint",
    "aws_security_group",
    "aws_launch_template",
    "aws_eks_cluster",
    "aws_eks_node_group",
    "aws_eks_fargate_profile",
    "aws_eks_addon",
    "aws_autoscaling_group",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn broken_texts_never_panic(which in 0..2_usize, cut in 0_usize..30_000, at in 0_usize..30_000, byte in any::<u8>()) {
        let mut bytes = fixture(FIXTURES[which]).into_bytes();
        let _ = formats::read(&bytes[..cut.min(bytes.len())]);
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(read) = formats::read(&bytes) {
            prop_assert_eq!(read.design.check_invariants(), Vec::<String>::new());
        }
    }

    #[test]
    fn hostile_texts_are_inert(
        which in 0..2_usize,
        place in 0_usize..900,
        text in proptest::sample::select(&["", "$(touch pwned)", "a.b[", "var.", "[\"", "module.x", "\u{202e}", "\n"][..]),
    ) {
        let mut value: Value = serde_json::from_str(&fixture(FIXTURES[which])).unwrap();
        poison(&mut value, &mut 0, place, text);
        match formats::read(value.to_string()) {
            Ok(read) => prop_assert_eq!(read.design.check_invariants(), Vec::<String>::new()),
            Err(error) => prop_assert!(error.to_string().len() < 600),
        }
    }

    #[test]
    fn any_values_never_panic(values in proptest::collection::vec(imports::any_value(KEYS), 28), is_plan in any::<bool>()) {
        let resource = |(i, value): (usize, &Value)| {
            json!({
                "address": format!("R{i}"), "mode": "managed", "type": KINDS[i % KINDS.len()], "name": "main",
                "index": i / KINDS.len(), "values": value, "expressions": value,
            })
        };
        let resources: Vec<Value> = values.iter().enumerate().map(resource).collect();
        let module = json!({ "root_module": { "resources": resources, "module_calls": { "m": values[0] } } });
        let key = if is_plan { "planned_values" } else { "values" };
        let text = json!({ "format_version": "1.0", key: module, "configuration": module }).to_string();
        match formats::read(&text) {
            Ok(read) => prop_assert_eq!(read.design.check_invariants(), Vec::<String>::new()),
            Err(error) => prop_assert!(error.to_string().len() < 600),
        }
    }
}
