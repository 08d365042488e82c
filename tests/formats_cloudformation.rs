//! CloudFormation templates: whole, stable, and inert whatever the names.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod support;

#[path = "support/designs.rs"]
mod designs;

use designs::{poisoned, samples};
use eks_designer::design::starters::Starter;
use eks_designer::design::{Design, Edit, Entity, SubnetKind};
use eks_designer::formats::{
    self, CLOUDFORMATION, CLOUDFORMATION_JSON, CLOUDFORMATION_NETWORK, Export, Extras, Format,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn export(format: &Format, design: &Design) -> Export {
    formats::write(format, design, &Extras::default())
}

fn template(design: &Design) -> Value {
    serde_json::from_str(&export(&CLOUDFORMATION_JSON, design).text).unwrap()
}

/// The logical ids of all resources with their types.
fn resources(template: &Value) -> BTreeMap<String, String> {
    let all = template["Resources"].as_object().into_iter().flatten();
    all.map(|(id, resource)| (id.clone(), resource["Type"].as_str().unwrap().to_owned())).collect()
}

/// Every logical id that a value leads to.
fn references(value: &Value, out: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                match (key.as_str(), value) {
                    ("Ref", Value::String(id)) => drop(out.insert(id.clone())),
                    ("Fn::GetAtt", Value::Array(parts)) => drop(out.insert(parts[0].as_str().unwrap().to_owned())),
                    ("DependsOn", Value::Array(ids)) => {
                        out.extend(ids.iter().map(|id| id.as_str().unwrap().to_owned()));
                    }
                    _ => references(value, out),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, out)),
        _ => {}
    }
}

#[test]
fn everything_that_is_named_is_there() {
    for (name, design) in samples() {
        let template = template(&design);
        let mut known: BTreeSet<String> = resources(&template).into_keys().collect();
        known.extend(template["Parameters"].as_object().into_iter().flatten().map(|(id, _)| id.clone()));
        let mut used = BTreeSet::new();
        references(&template, &mut used);
        let unknown: Vec<_> = used.iter().filter(|id| !id.starts_with("AWS::") && !known.contains(*id)).collect();
        assert!(unknown.is_empty(), "{name}: {unknown:?}");
        assert!(known.iter().all(|id| id.chars().all(|c| c.is_ascii_alphanumeric())), "{name}");
    }
}

#[test]
fn every_subnet_is_made_once_with_its_block() {
    for starter in Starter::ALL {
        let design = starter.design();
        for format in [&CLOUDFORMATION, &CLOUDFORMATION_NETWORK] {
            let text = export(format, &design).text;
            for subnet in design.subnets.values() {
                let line = format!("CidrBlock: {}\n", subnet.cidr.unwrap());
                assert_eq!(text.matches(&line).count(), 1, "{starter:?}: {line}");
            }
        }
        let all = resources(&template(&design));
        let n = |kind: &str| all.values().filter(|known| *known == kind).count();
        assert_eq!(n("AWS::EC2::Subnet"), design.subnets.len(), "{starter:?}");
        assert_eq!(n("AWS::EC2::NatGateway"), design.nat_gateways.len(), "{starter:?}");
        assert_eq!(n("AWS::EKS::Addon"), design.addons.len(), "{starter:?}");
        assert_eq!(n("AWS::EKS::FargateProfile"), design.fargate_profiles.len(), "{starter:?}");
    }
}

#[test]
fn no_edit_of_one_thing_changes_the_id_of_another() {
    for starter in [Starter::Classic, Starter::Mixed, Starter::Fargate] {
        let design = starter.design();
        let before = resources(&template(&design));
        for entity in design.entities() {
            let Ok(renamed) = design.edited(&[Edit::Rename(entity, "another".into())]) else { continue };
            assert_eq!(resources(&template(&renamed)), before, "{starter:?}: {entity} has another name");
        }
        let zone = design.zones.ids().next().unwrap();
        let add = Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: Some(28) };
        let after = resources(&template(&design.edited(&[add]).unwrap()));
        let gone: Vec<_> = before.iter().filter(|entry| !after.contains_key(entry.0)).collect();
        assert!(gone.is_empty() && before.len() < after.len(), "{starter:?}: {gone:?}");
    }
}

#[test]
fn hostile_names_stay_texts() {
    for (i, (name, design)) in samples().into_iter().filter(|(name, _)| name != "Large").enumerate() {
        let design = poisoned(design, i * 3);
        let (yaml, json) = (export(&CLOUDFORMATION, &design).text, export(&CLOUDFORMATION_JSON, &design).text);
        let from_json: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(yaml.matches("\nResources:\n").count(), 1, "{name}");
        assert!(!json.contains("{{resolve:") || json.matches("{{resolve:ssm:/aws/service").count() > 0, "{name}");
        // No function reads a text of a person.
        fn subs(value: &Value) {
            match value {
                Value::Object(entries) => entries.iter().for_each(|(key, value)| {
                    assert!(key != "Fn::Sub" || value == "arn:${AWS::Partition}:ec2:*:*:network-interface/*");
                    subs(value);
                }),
                Value::Array(items) => items.iter().for_each(subs),
                _ => {}
            }
        }
        subs(&from_json);
    }
}

#[test]
fn lines_lead_to_subnets_and_node_groups() {
    let design = Starter::Classic.design();
    let export = export(&CLOUDFORMATION, &design);
    let lines: Vec<&str> = export.text.lines().collect();
    let ids = design.subnets.ids().map(Entity::from).chain(design.nodegroups.ids().map(Entity::from));
    for entity in ids {
        let name = design.name_of(entity);
        let mut own = export.places.iter().filter(|place| place.entity == entity);
        assert!(
            own.any(|place| lines[place.first_line..place.end_line].iter().any(|line| line.contains(name))),
            "{name}"
        );
    }
}

#[test]
fn what_does_not_fit_is_told() {
    let said = |design: &Design| {
        export(&CLOUDFORMATION, design)
            .losses
            .into_iter()
            .map(|loss| loss.message.id.into_owned())
            .collect::<Vec<_>>()
    };
    assert!(said(&Starter::Large.design()).contains(&"loss-many-resources".to_owned()));
    assert!(!said(&Starter::Classic.design()).contains(&"loss-many-resources".to_owned()));
    let there = samples().into_iter().find(|(name, _)| name.starts_with("existing-vpc")).unwrap().1;
    let network = export(&CLOUDFORMATION_NETWORK, &there);
    assert!(network.losses.iter().any(|loss| loss.message.id == "loss-network-there"), "{:?}", network.losses);
}
