//! CloudFormation templates that are opened: our own come back, those of others are drawn as far as they say, and no
//! text of one does harm.

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

#[path = "support/imports.rs"]
mod imports;

use eks_designer::design::starters::Starter;
use eks_designer::design::{
    ControlPlaneSubnets, Design, Entity, Flow, GroupRole, IpFamily, NodegroupKind, Peer, Protocol, Route,
    RouteTarget, SecurityGroupId, Subnet, SubnetId, VpcEndpointKind,
};
use eks_designer::formats::{
    self, CLOUDFORMATION, CLOUDFORMATION_JSON, CLOUDFORMATION_NETWORK, Extras, Format, Position, Problem,
};
use expect_test::expect_file;
use imports::{cluster, error, network, read, summary};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn written(format: &Format, design: &Design) -> String {
    formats::write(format, design, &Extras::default()).text
}

/// Keys of properties, and functions.
const KEYS: &[&str] = &[
    "VpcId",
    "SubnetId",
    "RouteTableId",
    "GatewayId",
    "NatGatewayId",
    "CidrBlock",
    "DestinationCidrBlock",
    "AvailabilityZone",
    "Tags",
    "Key",
    "Value",
    "SubnetIds",
    "Subnets",
    "ServiceName",
    "SecurityGroupIngress",
    "IpProtocol",
    "ClusterName",
    "Name",
    "ResourcesVpcConfig",
    "ScalingConfig",
    "MinSize",
    "LaunchTemplate",
    "LaunchTemplateData",
    "UserData",
    "Id",
    "Ref",
    "Fn::GetAtt",
    "Fn::Sub",
    "Fn::Join",
    "Fn::Select",
    "Fn::Split",
    "Fn::Cidr",
    "Fn::If",
    "Fn::FindInMap",
    "Fn::GetAZs",
    "Fn::Base64",
];

const FIXTURES: [&str; 3] = ["network-and-cluster.yaml", "in-existing-vpc.json", "network-by-vpn.yaml"];

fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cloudformation");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn templates_of_others_are_drawn_as_far_as_they_say() {
    for name in FIXTURES {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cloudformation");
        expect_file![folder.join(format!("{name}.expected.txt"))].assert_eq(&summary(&read(&fixture(name))));
    }
}

#[test]
fn what_the_cli_prints_of_a_template_is_read_alike() {
    for name in FIXTURES {
        let text = fixture(name);
        let body = serde_json::from_str(&text).unwrap_or(serde_json::Value::String(text.clone()));
        let answer = serde_json::json!({ "StagesAvailable": ["Original"], "TemplateBody": body }).to_string();
        assert_eq!(read(&answer).design, read(&text).design, "{name}");
    }
}

#[test]
fn the_order_of_resources_changes_nothing() {
    let text = written(&CLOUDFORMATION, &Starter::NatPerZone.design());
    let (head, rest) = text.split_once("\nResources:\n").unwrap();
    let (resources, outputs) = rest.split_once("\nOutputs:\n").unwrap();
    let mut parts: Vec<String> = Vec::new();
    for line in resources.lines() {
        if line.starts_with("  ") && !line.starts_with("   ") {
            parts.push(String::new());
        }
        let part = parts.last_mut().unwrap();
        part.push_str(line);
        part.push('\n');
    }
    parts.reverse();
    let turned = format!("{head}\nResources:\n{}\nOutputs:\n{outputs}", parts.concat());
    assert_eq!(read(&turned).design, read(&text).design);
}

#[test]
fn what_cannot_be_read_says_so() {
    let at = |text: &str| {
        let error = error(text);
        (error.problem, error.at.map(|Position { line, column }| (line, column)), error.path)
    };
    let whole = String::new();
    let none = "AWSTemplateFormatVersion: 2010-09-09\nResources:\n  Q: {Type: AWS::SQS::Queue}\n";
    assert_eq!(at(none), (Problem::NoNetworkInTemplate, None, whole.clone()));
    let missing = Problem::MissingKey { key: "Resources".to_owned() };
    assert_eq!(at("AWSTemplateFormatVersion: 2010-09-09\n").0, missing);
    assert_eq!(at("{\"AWSTemplateFormatVersion\": \"2010-09-09\", \"Resources\": {}}").0, missing);
    assert!(matches!(at("Resources: [1, 2]\n"), (Problem::WrongType { .. }, _, path) if path == "Resources"));
    let bad = "Resources:\n  Vpc:\n    Type: AWS::EC2::VPC\n    Properties: {CidrBlock: 10.0.0.1/16}\n";
    let (problem, place, path) = at(bad);
    assert!(matches!(problem, Problem::NotACidr { .. }));
    assert_eq!(place, Some((2, 1)));
    assert_eq!(path, "Resources.Vpc.Properties.CidrBlock");
    let tab = "Resources:\n\tVpc: {}\n";
    assert_eq!(at(tab).1, Some((2, 1)));
    let cut = "{\"Resources\": {\"Vpc\": {\"Type\": \"AWS::EC2::VPC\"";
    assert!(matches!(at(cut), (Problem::Syntax(_), Some((1, _)), _)));
    let deep = format!("Resources:\n  Vpc: {}\n", "{A: ".repeat(500));
    assert!(matches!(at(&deep).0, Problem::TooDeep { .. }));
    let deep =
        format!("{{\"Resources\": {{\"V\": {{\"Type\": \"AWS::EC2::VPC\", \"Properties\": {}", "[".repeat(9999));
    assert!(matches!(at(&deep).0, Problem::TooDeep { .. }));
    let large = format!("Resources:\n# {}", "x".repeat(3 * 1024 * 1024));
    assert!(matches!(at(&large).0, Problem::TooLarge { .. }));
    let twice = "Resources:\n  V: {Type: AWS::EC2::VPC}\n  V: {Type: AWS::EC2::VPC}\n";
    assert!(matches!(at(twice), (Problem::DuplicateKey { .. }, Some((3, _)), _)));
}

#[test]
fn templates_that_run_in_circles_end() {
    let mut circle = String::from("Conditions:\n  C: !Not [!Condition C]\nResources:\n");
    circle += "  A: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !GetAtt B.CidrBlock}}\n";
    circle += "  B: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !GetAtt A.CidrBlock}}\n";
    assert!(matches!(error(&circle).problem, Problem::TooDeep { .. }));
    let mut bush = String::from("Resources:\n  R0: {Type: AWS::EC2::VPC, Properties: {CidrBlock: x}}\n");
    for i in 1..90 {
        let part = format!("!GetAtt R{}.CidrBlock", i - 1);
        bush += &format!(
            "  R{i}:\n    Type: AWS::EC2::VPC\n    Properties: {{CidrBlock: !Join ['', [{part}, {part}]]}}\n"
        );
    }
    let started = std::time::Instant::now();
    assert!(matches!(error(&bush).problem, Problem::TooManyValues { .. } | Problem::NotACidr { .. }));
    let many: String = (0..1500)
        .map(|i| {
            format!(
                "  S{i}: {{Type: AWS::EC2::Subnet, Properties: {{VpcId: V, CidrBlock: !Select [{i}, !Ref B]}}}}\n"
            )
        })
        .collect();
    let blocks = (0..1500_u32).map(|i| format!("10.{}.{}.0/28", i / 250, i % 250)).collect::<Vec<_>>().join(",");
    let wide = format!("Parameters:\n  B: {{Type: CommaDelimitedList, Default: '{blocks}'}}\nResources:\n{many}");
    assert!(matches!(error(&wide).problem, Problem::TooManyValues { .. }));
    assert!(started.elapsed() < std::time::Duration::from_secs(20));
}

#[test]
fn a_huge_template_is_quick() {
    let mut text = String::from("Resources:\n  V: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n");
    for i in 0..900 {
        let block = format!("!Select [{}, !Cidr [10.{}.0.0/16, 256, 8]]", i % 256, i / 256);
        text +=
            &format!("  S{i}: {{Type: AWS::EC2::Subnet, Properties: {{VpcId: !Ref V, CidrBlock: {block}}}}}\n");
        text += &format!("  T{i}: {{Type: AWS::EC2::RouteTable, Properties: {{VpcId: !Ref V}}}}\n");
        let properties = format!("{{SubnetId: !Ref S{i}, RouteTableId: !Ref T{i}}}");
        text += &format!("  A{i}: {{Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {properties}}}\n");
        let properties =
            format!("{{RouteTableId: !Ref T{i}, DestinationCidrBlock: 10.9.0.0/16, TransitGatewayId: tgw-1}}");
        text += &format!("  R{i}: {{Type: AWS::EC2::Route, Properties: {properties}}}\n");
    }
    let started = std::time::Instant::now();
    let read = formats::read(format!("{text}---\nResources: {{}}\n")).unwrap();
    assert!(started.elapsed() < std::time::Duration::from_secs(20));
    assert_eq!((read.design.subnets.len(), read.design.route_tables.len()), (900, 0));
    assert!(read.notes.iter().any(|note| note.message.id == "import-first-document"));
}

#[test]
fn every_starting_point_comes_back_from_its_template() {
    for starter in Starter::ALL {
        let design = starter.design();
        for format in [CLOUDFORMATION, CLOUDFORMATION_JSON] {
            let back = read(&written(&format, &design));
            assert_eq!(back.format.key, format.key, "{starter:?}");
            assert_eq!(network(&back.design), network(&design), "{starter:?}");
            assert_eq!(cluster(&back.design), cluster(&expected(design.clone())), "{starter:?}");
            assert_eq!(back.design.cluster.region, design.cluster.region, "{starter:?}");
            // Groups that are made where none is written come back as none.
            let ids: Vec<SecurityGroupId> = back.design.security_groups.ids().collect();
            assert_eq!(ids.len(), design.security_groups.len(), "{starter:?}");
            assert_eq!(back.design.vpc.existing_id, None);
            assert!(back.design.route_tables.is_empty() || !design.route_tables.is_empty(), "{starter:?}");
        }
        let back = read(&written(&CLOUDFORMATION_NETWORK, &design));
        assert_eq!(network(&back.design), network(&design), "{starter:?}");
        assert!(back.design.nodegroups.is_empty());
    }
}

#[test]
fn what_came_back_is_written_alike() {
    for starter in Starter::ALL {
        let once = read(&written(&CLOUDFORMATION, &starter.design())).design;
        let twice = read(&written(&CLOUDFORMATION, &once)).design;
        assert_eq!((network(&twice), cluster(&twice)), (network(&once), cluster(&once)), "{starter:?}");
        assert_eq!(twice.cluster, once.cluster, "{starter:?}");
    }
}

/// What of a design a template can say, as the losses of the export tell.
fn expected(mut design: Design) -> Design {
    let losses = formats::write(&CLOUDFORMATION, &design, &Extras::default()).losses;
    let lost = |id: &str| -> BTreeSet<String> {
        let of_id = losses.iter().filter(|loss| loss.message.id == id);
        of_id.filter_map(|loss| Some(loss.subject?.to_string())).collect()
    };
    let is_lost = |ids: &[&str], entity: String| ids.iter().any(|id| lost(id).contains(&entity));
    const GROUPS: &[&str] = &[
        "loss-group-no-subnets",
        "loss-group-no-types",
        "loss-self-managed",
        "loss-service-cidr-unstated",
        "loss-image-unstated",
    ];
    let cluster = std::sync::Arc::make_mut(&mut design.cluster);
    match cluster.version.as_deref() {
        Some("latest") => {
            cluster.version = Some(eks_designer::catalog::eksctl::resolved_version(Some("latest")).to_owned())
        }
        Some("auto" | "") => cluster.version = None,
        _ => {}
    }
    if cluster.ip_family == IpFamily::Ipv6 {
        cluster.service_cidr = None;
    }
    let groups: Vec<_> = design.nodegroups.ids().collect();
    for id in groups {
        let entity = Entity::from(id).to_string();
        if is_lost(GROUPS, entity.clone()) {
            design.nodegroups.remove(id);
        }
        design.nodegroups.update(id, |group| {
            // An image of one's own says nothing of its family.
            if is_lost(&["loss-ami-family"], entity.clone()) || group.kept.get("ami").is_some() {
                group.ami_family = "AmazonLinux2023".to_owned();
            }
            if is_lost(&["loss-user-data"], entity) {
                group.max_pods = None;
            }
            // The launch template is elsewhere, and says what it says.
            if group.kept.get("launchTemplate").is_some() {
                group.volume_gib = None;
                group.max_pods = None;
                if group.kind == NodegroupKind::Managed {
                    group.ami_family = "AmazonLinux2023".to_owned();
                }
            } else if group.instance_types.is_empty() {
                group.instance_types = vec!["t3.medium".to_owned()];
            }
        });
    }
    let profiles: Vec<_> = design.fargate_profiles.ids().collect();
    for id in profiles {
        if is_lost(&["loss-profile-no-subnets"], Entity::from(id).to_string()) {
            design.fargate_profiles.remove(id);
        }
    }
    design.addons.update_all(|_, addon| {
        addon.version = addon.version.take().filter(|version| version != "latest");
        addon.configuration = addon.configuration.take().filter(|text| !text.trim().is_empty());
    });
    // Of groups only those of interface endpoints are drawn; the control plane's lets the same blocks in.
    let clients: Vec<_> = design
        .security_groups
        .values()
        .filter(|group| group.role == GroupRole::Cluster)
        .flat_map(|group| group.rules.clone())
        .filter(|rule| rule.flow == Flow::Ingress && rule.ports.0 <= 443 && 443 <= rule.ports.1)
        .filter_map(|rule| match rule.peer {
            Peer::Block(block) if rule.protocol != Protocol::Udp => Some(block),
            _ => None,
        })
        .collect();
    std::sync::Arc::make_mut(&mut design.cluster).endpoint.private_cidrs.extend(clients);
    if !design.vpc.has_internet_gateway {
        design.route_tables.update_all(|_, table| {
            table.routes.retain(|route| route.target != RouteTarget::InternetGateway);
        });
        design.subnets.update_all(|_, subnet| {
            if subnet.is_public() {
                subnet.route = Route::Isolated;
            }
        });
    }
    // Where no subnet is stated, all are meant.
    if design.control_plane_subnets().is_empty() {
        std::sync::Arc::make_mut(&mut design.cluster).control_plane_subnets = ControlPlaneSubnets::All;
    }
    // A gateway endpoint serves all subnets of a table.
    let tables: BTreeMap<SubnetId, _> = design.subnets.iter().map(|(id, s)| (id, s.route_table)).collect();
    design.vpc_endpoints.update_all(|_, endpoint| {
        if endpoint.kind == VpcEndpointKind::Gateway {
            let of_tables: BTreeSet<_> = endpoint.subnets.iter().filter_map(|id| *tables.get(id)?).collect();
            endpoint.subnets.extend(
                tables
                    .iter()
                    .filter(|(_, table)| table.is_some_and(|t| of_tables.contains(&t)))
                    .map(|(id, _)| *id),
            );
        }
    });
    design
}

/// A design that a template makes as a whole, with names that tell things apart.
fn new_and_named(design: Design) -> Option<Design> {
    let mut design = designs::renamed(design, "thing");
    let vpc = std::sync::Arc::make_mut(&mut design.vpc);
    vpc.existing_id = None;
    let is_there = |subnet: &Subnet| subnet.existing_id.is_some() || subnet.cidr.is_none();
    if vpc.cidrs.is_empty() || design.subnets.values().any(is_there) {
        return None;
    }
    // EKS takes an add-on once.
    let mut said = BTreeSet::new();
    let again: Vec<_> =
        design.addons.iter().filter(|(_, a)| !said.insert(a.name.clone())).map(|(id, _)| id).collect();
    for id in again {
        design.addons.remove(id);
    }
    let mut letters = 'a'..='f';
    design.zones.update_all(|_, zone| {
        // Only the name of a zone says the region.
        if zone.name.is_empty() {
            zone.name = format!("us-west-2{}", letters.next().unwrap());
        }
    });
    Some(design)
}

fn check_round_trip(design: Design, what: &str) {
    let Some(design) = new_and_named(design) else { return };
    for format in [CLOUDFORMATION, CLOUDFORMATION_JSON] {
        let back = read(&written(&format, &design)).design;
        let expected = expected(design.clone());
        assert_eq!(network(&back), network(&expected), "{what}");
        assert_eq!(cluster(&back), cluster(&expected), "{what}");
    }
    let network_alone = written(&CLOUDFORMATION_NETWORK, &design);
    assert_eq!(network(&read(&network_alone).design), network(&expected(design)), "{what}");
}

#[test]
fn every_sample_comes_back_from_its_template() {
    for (name, design) in designs::samples() {
        check_round_trip(design, &name);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_design_comes_back_from_its_template(design in designs::any_design()) {
        check_round_trip(design.0, "a design");
    }

    #[test]
    fn broken_templates_never_panic(which in 0..3_usize, cut in 0_usize..9000, at in 0_usize..9000, byte in any::<u8>()) {
        let mut bytes = fixture(FIXTURES[which]).into_bytes();
        let _ = formats::read(&bytes[..cut.min(bytes.len())]);
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(read) = formats::read(&bytes) {
            prop_assert_eq!(read.design.check_invariants(), Vec::<String>::new());
        }
    }

    #[test]
    fn any_values_under_known_keys_never_panic(values in proptest::collection::vec(imports::any_value(KEYS), 12)) {
        let kinds = [
            "VPC", "Subnet", "RouteTable", "Route", "SubnetRouteTableAssociation", "NatGateway", "VPCEndpoint",
            "SecurityGroup", "LaunchTemplate",
        ];
        let of_ec2 = kinds.iter().map(|kind| format!("AWS::EC2::{kind}"));
        let of_eks = ["Cluster", "Nodegroup", "FargateProfile"].iter().map(|kind| format!("AWS::EKS::{kind}"));
        let resources: serde_json::Map<String, serde_json::Value> = of_ec2
            .chain(of_eks)
            .zip(values)
            .enumerate()
            .map(|(i, (kind, value))| (format!("R{i}"), serde_json::json!({ "Type": kind, "Properties": value })))
            .collect();
        let text = serde_json::json!({ "Resources": resources }).to_string();
        match formats::read(&text) {
            Ok(read) => prop_assert_eq!(read.design.check_invariants(), Vec::<String>::new()),
            Err(error) => prop_assert!(error.to_string().len() < 600),
        }
    }

    #[test]
    fn hostile_names_come_back_or_are_refused(design in designs::any_design(), seed in 0_usize..40) {
        let design = designs::poisoned(design.0, seed);
        for format in [CLOUDFORMATION, CLOUDFORMATION_JSON, CLOUDFORMATION_NETWORK] {
            match formats::read(written(&format, &design)) {
                Ok(back) => prop_assert_eq!(back.design.check_invariants(), Vec::<String>::new()),
                Err(error) => prop_assert!(error.to_string().len() < 600),
            }
        }
    }
}
