//! The Terraform exports: arguments that the provider has, references that lead somewhere, addresses that stay,
//! and texts that stay in their strings.

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

use designs::{Shown, any_design, poisoned, renamed, samples};
use eks_designer::design::starters::Starter;
use eks_designer::design::{Design, Edit, Entity};
use eks_designer::formats::{Export, Extras, Format, TERRAFORM, TERRAFORM_MODULES};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn write(design: &Design) -> Export {
    eks_designer::formats::write(&TERRAFORM, design, &Extras::default())
}

/// The arguments of each resource and of each block in one.
fn arguments() -> BTreeMap<String, BTreeSet<String>> {
    include_str!("fixtures/terraform/arguments.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let (path, arguments) = line.split_once('\t').unwrap();
            (path.to_owned(), arguments.split(' ').map(str::to_owned).collect())
        })
        .collect()
}

/// A line with what stands in strings taken out, but for the references of templates; and whether all closed.
fn outside_strings(line: &str) -> (String, bool) {
    let mut out = String::new();
    let mut chars = line.chars().peekable();
    let (mut in_string, mut in_reference) = (false, false);
    while let Some(c) = chars.next() {
        match c {
            '}' if in_reference => {
                in_reference = false;
                out.push(' ');
            }
            c if in_reference => out.push(c),
            '\\' if in_string => {
                chars.next();
            }
            '$' | '%' if in_string && chars.peek() == Some(&c) => {
                let rest: String = chars.clone().collect();
                let n = 1 + rest.chars().take_while(|next| *next == c).count();
                // Doubled marks are text; one before a brace begins a reference.
                let is_escaped = rest.trim_start_matches(c).starts_with('{');
                chars.by_ref().take(n - 1 + usize::from(is_escaped)).for_each(drop);
            }
            '$' if in_string && chars.peek() == Some(&'{') => {
                chars.next();
                in_reference = true;
                out.push(' ');
            }
            '%' if in_string && chars.peek() == Some(&'{') => return (out, false),
            '"' => {
                in_string = !in_string;
                out.push('"');
            }
            c if in_string => assert!(!c.is_control(), "{line:?}"),
            c => out.push(c),
        }
    }
    (out, !in_string && !in_reference)
}

/// The blocks of a file: (kind, labels, lines).
fn blocks(text: &str) -> Vec<(String, Vec<String>, Vec<&str>)> {
    let mut out: Vec<(String, Vec<String>, Vec<&str>)> = Vec::new();
    for line in text.lines() {
        if !line.is_empty() && !line.starts_with([' ', '}']) {
            let words: Vec<String> =
                line.split(' ').map(|word| word.trim_matches('"').to_owned()).filter(|word| word != "{").collect();
            out.push((words[0].clone(), words[1..].to_vec(), Vec::new()));
        } else {
            out.last_mut().unwrap().2.push(line);
        }
    }
    out
}

/// The addresses of resources and data sources.
fn addresses(text: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for (kind, labels, _) in blocks(text) {
        let address = match kind.as_str() {
            "resource" => labels.join("."),
            "data" => format!("data.{}", labels.join(".")),
            "variable" => format!("var.{}", labels[0]),
            "module" => format!("module.{}", labels[0]),
            _ => continue,
        };
        assert!(out.insert(address.trim_end_matches(".{}").to_owned()), "{address} is there twice");
    }
    out
}

/// Fails on an argument that the provider does not have.
fn check_arguments(text: &str, known: &BTreeMap<String, BTreeSet<String>>) {
    for (kind, labels, lines) in blocks(text) {
        let root = match kind.as_str() {
            "resource" => labels[0].clone(),
            "data" => format!("data.{}", labels[0]),
            "module" => format!("module.{}", labels[0]),
            _ => continue,
        };
        let mut path = vec![root];
        // How deep values over several lines are that stand in the block.
        let mut value_depth: Option<usize> = None;
        for line in lines.into_iter().filter(|line| !line.is_empty()) {
            let depth = line.len() - line.trim_start().len();
            let line = line.trim_start();
            if let Some(outer) = value_depth {
                value_depth = (depth != outer).then_some(outer);
                continue;
            }
            let name: String =
                line.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_' || c.is_ascii_digit()).collect();
            let rest = line[name.len()..].trim_start();
            let arguments = known.get(&path.join(".")).unwrap_or_else(|| panic!("no rows for {}", path.join(".")));
            if line == "}" {
                path.pop();
            } else if rest.starts_with('=') {
                let is_meta = ["depends_on", "for_each"].contains(&name.as_str());
                assert!(is_meta || arguments.contains(&name), "{} has no argument {name}", path.join("."));
                value_depth = rest.ends_with(['[', '{', '(']).then_some(depth);
            } else if rest.starts_with('{') {
                let is_known = arguments.contains(&name);
                assert!(is_known, "{} has no block {name}", path.join("."));
                if !rest.ends_with("{}") {
                    path.push(name);
                }
            } else {
                panic!("{line}");
            }
        }
    }
}

/// Fails on what does not lead anywhere, and on text that left its string.
fn check_text(text: &str) {
    let there = addresses(text);
    for line in text.lines() {
        let (code, is_closed) = outside_strings(line);
        assert!(is_closed, "{line}");
        let is_code = |c: char| c.is_ascii_alphanumeric() || " _.-{}()[]=,\"".contains(c);
        assert!(code.chars().all(is_code), "{line}");
        assert!(line.chars().count() < 60_000 && !line.ends_with(' '), "{line}");
        for word in code.split(|c: char| !c.is_ascii_alphanumeric() && !"_.-".contains(c)) {
            let parts: Vec<&str> = word.split('.').collect();
            let address = match parts.as_slice() {
                ["data", kind, name, ..] => format!("data.{kind}.{name}"),
                ["var", name] => format!("var.{name}"),
                ["module", name, ..] => format!("module.{name}"),
                [kind, name, ..] if kind.starts_with("aws_") => format!("{kind}.{name}"),
                _ => continue,
            };
            assert!(there.contains(&address), "{address} is not there: {line}");
        }
    }
}

fn check_places(export: &Export) {
    let lines: Vec<&str> = export.text.lines().collect();
    for place in &export.places {
        assert!(place.first_line < place.end_line && place.end_line <= lines.len());
        assert!(lines[place.first_line].ends_with(['{', '}']), "{}", lines[place.first_line]);
        assert!(lines[place.end_line - 1].ends_with('}'), "{}", lines[place.end_line - 1]);
    }
    assert!(export.places.is_sorted_by_key(|place| place.first_line));
}

fn check(design: &Design) {
    for format in [TERRAFORM, TERRAFORM_MODULES] {
        check_format(&format, design);
    }
}

fn check_format(format: &Format, design: &Design) {
    let export = eks_designer::formats::write(format, design, &Extras::default());
    assert_eq!(export, eks_designer::formats::write(format, &design.clone(), &Extras::default()));
    check_text(&export.text);
    check_arguments(&export.text, &arguments());
    check_places(&export);
    for place in &export.places {
        assert!(design.has(place.entity) || place.entity == Entity::InternetGateway, "{}", place.entity);
    }
}

#[test]
fn every_sample_is_a_file_that_the_provider_knows() {
    for (_, design) in samples() {
        check(&design);
    }
}

#[test]
fn every_drawn_thing_has_lines_of_its_own() {
    for starter in Starter::ALL {
        let design = starter.design();
        let said: BTreeSet<Entity> = write(&design).places.iter().map(|place| place.entity).collect();
        for entity in design.entities() {
            let has_none = matches!(entity, Entity::Zone(_) | Entity::LoadBalancer(_) | Entity::Note(_));
            assert!(has_none || said.contains(&entity), "{starter:?}: {entity}");
        }
    }
}

#[test]
fn hostile_texts_stay_in_their_strings() {
    for (i, (_, design)) in samples().into_iter().filter(|(name, _)| name != "Large").enumerate() {
        check(&poisoned(design, i * 13));
    }
    let mut design = Starter::Classic.design();
    let name = "a\"; ${x} %{y} \u{202e}\0\n".to_owned();
    let id = design.subnets.ids().next().unwrap();
    design.subnets.update(id, |subnet| subnet.name.clone_from(&name));
    let text = write(&design).text;
    assert!(text.contains(r#"= "a\"; $${x} %%{y} \u202e\u0000\n""#), "{text}");
}

#[test]
fn a_loss_is_told_for_what_is_left_out() {
    let losses = |design: &Design| -> Vec<String> {
        write(design).losses.iter().map(|loss| loss.message.id.to_string()).collect()
    };
    assert_eq!(losses(&Starter::Classic.design()), Vec::<String>::new());
    assert_eq!(losses(&Starter::NatPerZone.design()), ["loss-load-balancers"]);
    let mut design = Starter::Classic.design();
    design.nodegroups.update_all(|_, group| group.subnets.clear());
    assert_eq!(losses(&design), ["loss-group-no-subnets"]);
    design.nat_gateways.update_all(|_, nat| nat.name = "x".to_owned());
    design.subnets.update_all(|_, subnet| subnet.cidr = None);
    let told = losses(&design);
    for id in ["loss-subnet-without-block", "loss-nat-place", "loss-cluster-no-subnets"] {
        assert!(told.iter().any(|told| told == id), "{id}: {told:?}");
    }
}

#[test]
fn what_exists_is_named_and_not_made() {
    let mut design = Starter::Classic.design();
    let vpc = eks_designer::design::Vpc { existing_id: Some("vpc-1".to_owned()), ..design.vpc.as_ref().clone() };
    design = design.edited(&[Edit::SetVpc(vpc)]).unwrap();
    let first = design.subnets.ids().next().unwrap();
    design.subnets.update(first, |subnet| subnet.existing_id = Some("subnet-1".to_owned()));
    let text = write(&design).text;
    let there = addresses(&text);
    assert!(!there.iter().any(|address| address == "aws_vpc.main" || address == "aws_internet_gateway.main"));
    assert!(there.contains("data.aws_internet_gateway.main"));
    let key = first.to_string().replace('-', "_");
    assert!(!there.contains(&format!("aws_subnet.{key}")), "{text}");
    assert!(text.contains("\"subnet-1\"") && text.contains("vpc_id = \"vpc-1\""));
    check(&design);
}

/// Which parts of the network the modules' file makes, by starting point.
#[test]
fn modules_make_what_they_can_say() {
    for (starter, has_module) in [
        (Starter::Classic, true),
        (Starter::NatPerZone, true),
        (Starter::Private, true),
        (Starter::Ipv6, true),
        (Starter::Large, true),
        (Starter::CustomNetworking, false),
        (Starter::Empty, false),
    ] {
        let export = eks_designer::formats::write(&TERRAFORM_MODULES, &starter.design(), &Extras::default());
        let there = addresses(&export.text);
        assert!(there.contains("module.eks") && !there.contains("aws_eks_cluster.main"), "{starter:?}");
        assert_eq!(there.contains("module.vpc"), has_module, "{starter:?}");
        assert_eq!(there.contains("aws_vpc.main"), !has_module, "{starter:?}");
        let has_reason = export.reasons.iter().any(|reason| reason.id == "reason-no-vpc-module");
        assert_eq!(has_reason, !has_module, "{starter:?}");
    }
}

/// The NAT gateway in another subnet than the module's, or a second subnet in one zone only, is no list.
#[test]
fn what_the_network_module_cannot_say_is_written_out() {
    let design = Starter::Classic.design();
    let publics: Vec<_> = design.subnets.iter().filter(|(_, s)| s.is_public()).map(|(id, _)| id).collect();
    let mut moved = design.clone();
    moved.nat_gateways.update_all(|_, nat| nat.subnet = publics[1]);
    let zones: Vec<_> = design.zones.ids().collect();
    let add =
        |zone| Edit::AddSubnet { zone, kind: eks_designer::design::SubnetKind::Private, prefix_len: Some(26) };
    let uneven = design.edited(&[add(zones[1])]).unwrap();
    let even = design.edited(&[add(zones[0]), add(zones[1])]).unwrap();
    for (design, has_module) in [(&design, true), (&moved, false), (&uneven, false), (&even, true)] {
        let text = eks_designer::formats::write(&TERRAFORM_MODULES, design, &Extras::default()).text;
        assert_eq!(addresses(&text).contains("module.vpc"), has_module);
    }
}

#[test]
fn a_changed_zone_or_block_moves_no_address() {
    let design = Starter::Classic.design();
    let before = addresses(&write(&design).text);
    let mut moved = design.clone();
    moved.zones.update_all(|_, zone| zone.name.push('x'));
    moved.subnets.update_all(|_, subnet| subnet.cidr = "10.99.0.0/24".parse().ok());
    assert_eq!(addresses(&write(&moved).text), before);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_design_is_a_file_that_the_provider_knows(Shown(design) in any_design(), seed in 0_usize..400) {
        check(&design);
        check(&poisoned(design, seed));
    }

    #[test]
    fn no_rename_moves_an_address(Shown(design) in any_design()) {
        let before = addresses(&write(&design).text);
        let other = renamed(design.clone(), "other");
        prop_assert_eq!(before, addresses(&write(&other).text));
        let modules = |design: &Design| addresses(&eks_designer::formats::write(&TERRAFORM_MODULES, design, &Extras::default()).text);
        prop_assert_eq!(modules(&design), modules(&other));
    }

    #[test]
    fn what_stays_keeps_its_address(Shown(design) in any_design(), which in any::<prop::sample::Index>()) {
        // The last subnet that is there may be all that says of a VPC that it is there, too.
        let ids: Vec<_> =
            design.subnets.iter().filter(|(_, subnet)| subnet.existing_id.is_none()).map(|(id, _)| id).collect();
        if !ids.is_empty() {
            let gone = which.get(&ids);
            if let Ok(smaller) = design.edited(&[Edit::Remove((*gone).into())]) {
                let before = addresses(&write(&design).text);
                let after = addresses(&write(&smaller).text);
                let added: Vec<_> = after.difference(&before).filter(|address| !address.starts_with("data.")).collect();
                prop_assert!(added.is_empty(), "{:?}", added);
            }
        }
    }
}
