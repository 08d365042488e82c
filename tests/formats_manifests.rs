//! The Kubernetes manifests: documents that any YAML reader takes, and only what the design states.

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
use eks_designer::design::starters::Starter;
use eks_designer::design::{Addon, AddonId, Design, GroupRole, SecurityGroup, SecurityGroupId, Value};
use eks_designer::formats::{Export, Extras, MANIFESTS, yaml};
use proptest::prelude::*;

fn write(design: &Design) -> Export {
    eks_designer::formats::write(&MANIFESTS, design, &Extras::default())
}

/// The documents, each read by itself.
fn documents(export: &Export) -> Vec<Value> {
    let lines: Vec<&str> = export.text.lines().collect();
    let texts = export.places.iter().map(|place| lines[place.first_line..place.end_line].join("\n"));
    texts
        .map(|text| yaml::parse(&text).unwrap_or_else(|e| panic!("{e}\n{text}")).root.unwrap().to_value())
        .collect()
}

fn kinds(export: &Export) -> Vec<String> {
    documents(export).iter().map(|value| value.get("kind").unwrap().as_str().unwrap().to_owned()).collect()
}

fn check(design: &Design) {
    let export = write(design);
    assert_eq!(export, write(&design.clone()));
    // Between the documents there is nothing but the marks that part them.
    let n_said: usize = export.places.iter().map(|place| place.end_line - place.first_line).sum();
    let n_marks = export.text.lines().filter(|line| *line == "---").count();
    assert_eq!(n_marks, export.places.len().saturating_sub(1), "{}", export.text);
    assert!(export.places.is_empty() || n_said + n_marks == export.text.lines().count());
    for value in documents(&export) {
        let is_class = value.get("kind").and_then(Value::as_str) == Some("StorageClass");
        for key in ["apiVersion", "kind", "metadata", if is_class { "provisioner" } else { "spec" }] {
            assert!(value.get(key).is_some(), "{key}: {}", export.text);
        }
    }
}

/// With Auto Mode there is no add-on to configure: what it does is asked for by classes.
#[test]
fn auto_mode_has_classes_in_place_of_add_ons() {
    let mut design = Starter::CustomNetworking.design();
    std::sync::Arc::make_mut(&mut design.cluster).auto_mode = Some(true);
    check(&design);
    let export = write(&design);
    let of = |kind: &str| {
        let found = documents(&export).into_iter().find(|value| value.get("kind").unwrap().as_str() == Some(kind));
        found.unwrap_or_else(|| panic!("{kind}: {}", export.text))
    };
    let spec = of("NodeClass").get("spec").unwrap().clone();
    let n_terms = |key: &str| match spec.get(key) {
        Some(Value::List(terms)) => terms.len(),
        _ => 0,
    };
    assert_eq!((n_terms("subnetSelectorTerms"), n_terms("podSubnetSelectorTerms")), (3, 3), "{}", export.text);
    assert!(export.text.contains("aws:eks:cluster-name"), "{}", export.text);
    of("NodePool");
    assert_eq!(of("StorageClass").get("provisioner").unwrap().as_str(), Some("ebs.csi.eks.amazonaws.com"));
    // A cluster that cannot make volumes gets no class of them.
    assert!(!kinds(&write(&Starter::Classic.design())).contains(&"StorageClass".to_owned()));
}

#[test]
fn says_what_the_design_states() {
    let custom = write(&Starter::CustomNetworking.design());
    assert!(kinds(&custom).contains(&"ENIConfig".to_owned()) && kinds(&custom).contains(&"DaemonSet".to_owned()));
    assert!(custom.text.contains("topology.kubernetes.io/zone") && custom.text.contains("ID-OF-subnet-"));
    assert_eq!(kinds(&write(&Starter::NatPerZone.design())), ["IngressClassParams", "IngressClass"]);
    let classic = write(&Starter::Classic.design());
    assert_eq!(classic.text, "# The design asks for no manifests.\n");
    assert!(classic.places.is_empty());
}

#[test]
fn pods_have_their_group() {
    let mut design = Starter::Classic.design();
    let env = r#"{"env":{"ENABLE_POD_ENI":"true"}}"#.to_owned();
    let addon = Addon { name: "vpc-cni".to_owned(), configuration: Some(env), ..Addon::default() };
    design.addons.insert(AddonId(90), addon);
    let group = SecurityGroup { name: "g".to_owned(), role: GroupRole::Pods, rules: Vec::new() };
    design.security_groups.insert(SecurityGroupId(91), group);
    let export = write(&design);
    assert_eq!(kinds(&export), ["DaemonSet", "SecurityGroupPolicy"]);
    assert!(export.text.contains("eks-designer/security-group: security-group-91"), "{}", export.text);
}

#[test]
fn every_sample_is_yaml() {
    for (i, (_, design)) in samples().into_iter().enumerate() {
        check(&design);
        check(&poisoned(design, i * 3));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_design_is_yaml(Shown(design) in any_design(), seed in 0_usize..400) {
        check(&design);
        check(&poisoned(design, seed));
    }
}
