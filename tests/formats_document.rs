//! The design file: nothing lost, unknown fields kept, and one clear error for each mistake.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use eks_designer::design::starters::{Starter, enlarged};
use eks_designer::design::{Design, Edit};
use eks_designer::formats::{self, Problem, document};
use serde_json::{Value, json};

fn write(design: &Design) -> String {
    document::write(design, &document::Extras::default())
}

fn json_of(design: &Design) -> Value {
    serde_json::from_str(&write(design)).unwrap()
}

/// The problem and the path for a file that is [`Starter::Mixed`] after `change`.
fn broken(change: impl FnOnce(&mut Value)) -> (Problem, String) {
    let mut file = json_of(&Starter::Mixed.design());
    change(&mut file);
    let error = formats::read(file.to_string()).map(|_| ()).unwrap_err();
    assert!(error.to_string().contains(' '));
    (error.problem, error.path)
}

#[test]
fn every_starter_round_trips() {
    for starter in Starter::ALL {
        let design = starter.design();
        let text = write(&design);
        let imported = formats::read(&text).unwrap();
        assert_eq!((imported.design, imported.format.key), (design, "design"), "{starter:?}");
        assert!(imported.extras.is_empty() && imported.notes.is_empty());
    }
    let large = enlarged(100);
    assert_eq!(formats::read(write(&large)).unwrap().design, large);
}

#[test]
fn looks_as_it_always_will() {
    let design = Design::empty().edited(&[Edit::AddZone { name: None }]).unwrap();
    let expected = r#"{
  "format": "eks-designer",
  "version": 1,
  "design": {
    "next_id": 2,
    "cluster": {
      "name": "my-cluster",
      "region": "ap-northeast-1",
      "version": "1.35",
      "endpoint": {
        "is_public": true,
        "is_private": true,
        "public_cidrs": []
      },
      "control_plane_subnets": "all",
      "ip_family": "ipv4",
      "auto_mode": false,
      "is_fully_private": false
    },
    "vpc": {
      "cidrs": [
        "10.0.0.0/16"
      ],
      "has_dns_support": true,
      "has_dns_hostnames": true,
      "has_internet_gateway": false
    },
    "zones": [
      {
        "id": "zone-1",
        "name": "ap-northeast-1a",
        "kind": "standard"
      }
    ],
    "subnets": [],
    "nat_gateways": [],
    "load_balancers": [],
    "nodegroups": [],
    "fargate_profiles": [],
    "addons": []
  }
}
"#;
    assert_eq!(write(&design), expected);
}

#[test]
fn names_may_have_any_character() {
    let mut design = Starter::Small.design();
    let id = design.subnets.ids().next().unwrap();
    design.subnets.update(id, |subnet| "a\u{0}\u{1b}\u{7f}\u{85}\u{ffff}\"\\b".clone_into(&mut subnet.name));
    assert_eq!(formats::read(write(&design)).unwrap().design, design);
}

#[test]
fn a_file_of_version_1_is_read() {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/document/version-1.json"));
    let text = text.unwrap();
    let imported = formats::read(&text).unwrap();
    assert_eq!(document::write(&imported.design, &imported.extras), text);
    assert_eq!(imported.design.nodegroups.len(), 3);
}

#[test]
fn unknown_fields_are_written_back_where_they_were() {
    let mut file = json_of(&Starter::Mixed.design());
    file["layout"] = json!({"subnet-4": [1, 2.5]});
    file["design"]["workloads"] = json!([{"name": "web"}]);
    for path in [
        "/design/cluster",
        "/design/cluster/endpoint",
        "/design/vpc",
        "/design/zones/1",
        "/design/subnets/2",
        "/design/nat_gateways/0",
        "/design/nodegroups/1",
        "/design/fargate_profiles/0",
        "/design/fargate_profiles/0/selectors/0",
    ] {
        let record = file.pointer_mut(path).unwrap();
        record["future"] = json!({"b": 1, "a": [path, null]});
    }
    let imported = formats::read(file.to_string()).unwrap();
    let written: Value = serde_json::from_str(&document::write(&imported.design, &imported.extras)).unwrap();
    assert_eq!(written, file);
    // What belongs to a record goes with it.
    let zone = imported.design.zones.ids().nth(1).unwrap();
    let design = imported.design.edited(&[Edit::Remove(zone.into())]).unwrap();
    let text = document::write(&design, &imported.extras);
    assert!(!text.contains("/design/zones/1") && text.contains("/design/nodegroups/1"));
    assert_eq!(formats::read(&text).unwrap().design, design);
}

#[test]
fn references_and_ids_are_checked() {
    let dangling = |id: &str| Problem::Dangling { id: id.to_owned() };
    let bad_id = |text: &str| Problem::BadId { text: text.to_owned() };
    for (pointer, value, problem, path) in [
        ("/design/subnets/0/zone", json!("zone-99"), dangling("zone-99"), "design.subnets[subnet-4].zone"),
        ("/design/subnets/0/route", json!("nat-99"), dangling("nat-99"), "design.subnets[subnet-4].route"),
        ("/design/subnets/0/route", json!("up"), bad_id("up"), "design.subnets[0].route"),
        ("/design/subnets/0/zone", json!("subnet-5"), bad_id("subnet-5"), "design.subnets[0].zone"),
        ("/design/subnets/0/id", json!("4"), bad_id("4"), "design.subnets[0]"),
        (
            "/design/nat_gateways/0/subnet",
            json!("subnet-1"),
            dangling("subnet-1"),
            "design.nat_gateways[nat-10].subnet",
        ),
        (
            "/design/nodegroups/0/subnets/0",
            json!("subnet-77"),
            dangling("subnet-77"),
            "design.nodegroups[nodegroup-11].subnets",
        ),
        (
            "/design/fargate_profiles/0/subnets",
            json!(["subnet-0"]),
            dangling("subnet-0"),
            "design.fargate_profiles[fargate-13].subnets",
        ),
        (
            "/design/cluster/control_plane_subnets",
            json!({"chosen": ["subnet-8", "subnet-80"]}),
            dangling("subnet-80"),
            "design.cluster.control_plane_subnets.chosen",
        ),
        (
            "/design/zones/1/id",
            json!("zone-1"),
            Problem::DuplicateId { id: "zone-1".to_owned() },
            "design.zones[1].id",
        ),
        ("/design/next_id", json!(3), bad_id("3"), "design.next_id"),
    ] {
        let got = broken(|file| *file.pointer_mut(pointer).unwrap() = value.clone());
        assert_eq!(got, (problem, path.to_owned()), "{pointer} {value}");
    }
}

#[test]
fn values_are_checked() {
    for (pointer, value, path) in [
        ("/design/vpc/cidrs/0", json!("10.0.0.0/99"), "design.vpc.cidrs[0]"),
        ("/design/vpc/cidrs/0", json!("10.0.0.1/16"), "design.vpc.cidrs[0]"),
        ("/design/subnets/2/cidr", json!(""), "design.subnets[2].cidr"),
        ("/design/cluster/endpoint/public_cidrs", json!(["x"]), "design.cluster.endpoint.public_cidrs[0]"),
    ] {
        let (problem, at) = broken(|file| *file.pointer_mut(pointer).unwrap() = value.clone());
        assert!(matches!(problem, Problem::NotACidr { .. }), "{pointer}: {problem:?}");
        assert_eq!(at, path);
    }
    for (pointer, value, path) in [
        ("/design/nodegroups/1/min_size", json!(-1), "design.nodegroups[1].min_size"),
        ("/design/nodegroups/1/min_size", json!(1e99), "design.nodegroups[1].min_size"),
        ("/design/nodegroups/1/min_size", json!(4_294_967_296_u64), "design.nodegroups[1].min_size"),
        ("/design/nodegroups/1/name", json!(7), "design.nodegroups[1].name"),
        ("/design/nodegroups/1/kind", json!("magic"), "design.nodegroups[1].kind"),
        ("/design/subnets", json!({}), "design.subnets"),
        ("/design/cluster/version", json!(1.35), "design.cluster.version"),
        ("/design/next_id", json!("7"), "design.next_id"),
        ("/design", json!([1]), "design"),
        ("/design", json!(null), "design"),
    ] {
        let (problem, at) = broken(|file| *file.pointer_mut(pointer).unwrap() = value.clone());
        assert!(matches!(problem, Problem::BadField { .. }), "{pointer}: {problem:?}");
        assert_eq!(at, path, "{pointer} {value}");
    }
    let (problem, at) = broken(|file| {
        file["design"]["zones"][0].as_object_mut().unwrap().remove("name");
    });
    assert!(matches!(problem, Problem::BadField { .. }));
    assert_eq!(at, "design.zones[0]");
}

#[test]
fn other_versions_and_other_json_are_told_apart() {
    assert_eq!(broken(|file| file["version"] = json!(2)).0, Problem::NewerVersion { found: 2, latest: 1 });
    assert_eq!(
        broken(|file| file["version"] = json!("one")).0,
        Problem::OutOfRange { text: "\"one\"".to_owned(), min: 1, max: 1 }
    );
    let missing = |key: &str| Problem::MissingKey { key: key.to_owned() };
    assert_eq!(broken(|file| drop(file.as_object_mut().unwrap().remove("version"))).0, missing("version"));
    assert_eq!(broken(|file| drop(file.as_object_mut().unwrap().remove("design"))).0, missing("design"));
    let named_alike = r#"{"name": "eks-designer", "metadata": {}}"#;
    assert_eq!(formats::read(named_alike).unwrap_err().problem, missing("\"format\": \"eks-designer\""));
}

#[test]
fn a_cut_file_says_where_it_ends() {
    let text = write(&Starter::Classic.design());
    for end in (40..text.len().saturating_sub(2)).step_by(97) {
        let error = formats::read(&text[..end]).unwrap_err();
        let lines = u32::try_from(text[..end].lines().count()).unwrap();
        assert!(matches!(error.problem, Problem::Syntax(_)), "{error}");
        assert!(error.at.is_some_and(|at| at.line == lines || at.line == lines + 1), "{error}");
    }
}

/// A design with each record of the network beyond subnets.
fn networked() -> Design {
    use eks_designer::design::{
        GroupRole, NatGateway, NetworkKind, RouteTarget, SecurityGroup, TableRoute, VpcEndpointKind,
    };
    let design = Starter::Classic.design();
    let private: Vec<_> = design.subnets.iter().filter(|(_, s)| !s.is_public()).map(|(id, _)| id).collect();
    let group = SecurityGroup {
        name: "own".into(),
        role: GroupRole::Cluster,
        rules: vec!["in tcp 443 10.0.0.0/16".parse().unwrap(), "out all all 0.0.0.0/0".parse().unwrap()],
    };
    let mut design = design
        .edited(&[
            Edit::AddNetwork { kind: NetworkKind::TransitGateway },
            Edit::AddRouteTable { subnets: private.into_iter().collect() },
            Edit::AddVpcEndpoint { service: "ecr.api".into(), kind: VpcEndpointKind::Interface },
            Edit::AddVpcEndpoint { service: "s3".into(), kind: VpcEndpointKind::Gateway },
            Edit::AddSecurityGroup(group),
        ])
        .unwrap();
    let network = design.networks.ids().next().unwrap();
    design.networks.update(network, |record| record.public_ip = Some("203.0.113.9".parse().unwrap()));
    let table = design.route_tables.ids().next().unwrap();
    let mut record = design.route_tables.get(table).unwrap().clone();
    record
        .routes
        .push(TableRoute { destination: "172.16.0.0/16".parse().unwrap(), target: RouteTarget::Network(network) });
    let nat = design.nat_gateways.ids().next().unwrap();
    let known = NatGateway {
        public_ip: Some("198.51.100.24".parse().unwrap()),
        ..design.nat_gateways.get(nat).unwrap().clone()
    };
    let mut cluster = design.cluster.as_ref().clone();
    cluster.endpoint.private_cidrs = vec!["172.16.0.0/16".parse().unwrap()];
    let mut vpc = design.vpc.as_ref().clone();
    vpc.has_egress_only_gateway = true;
    let edits = [
        Edit::SetRouteTable(table, record),
        Edit::SetNatGateway(nat, known),
        Edit::SetCluster(cluster),
        Edit::SetVpc(vpc),
    ];
    design.edited(&edits).unwrap()
}

#[test]
fn records_of_the_network_round_trip_with_what_is_not_known_of_them() {
    let design = networked();
    assert_eq!(design.check_invariants(), Vec::<String>::new());
    assert_eq!(formats::read(write(&design)).unwrap().design, design);
    let mut file = json_of(&design);
    for table in ["route_tables", "vpc_endpoints", "networks", "security_groups"] {
        file["design"][table][0]["from_the_future"] = json!({ "deep": [1, 2] });
    }
    file["design"]["route_tables"][0]["routes"][1]["weight"] = json!(7);
    let read = formats::read(file.to_string()).unwrap();
    let again: Value = serde_json::from_str(&document::write(&read.design, &read.extras)).unwrap();
    assert_eq!(again, file);
}

#[test]
fn records_of_the_network_are_checked() {
    let fails = |change: fn(&mut Value)| {
        let mut file = json_of(&networked());
        change(&mut file["design"]);
        let error = formats::read(file.to_string()).map(|_| ()).unwrap_err();
        error.path
    };
    for (change, path) in [
        (
            (|d| d["route_tables"][0]["routes"][0]["target"] = json!("nat-99")) as fn(&mut Value),
            "routes[0].target",
        ),
        (|d| d["route_tables"][0]["routes"][1]["target"] = json!("network-99"), "routes[1].target"),
        (|d| d["route_tables"][0]["routes"][1]["destination"] = json!("172.16.0.1/16"), "routes[1].destination"),
        (|d| d["route_tables"][0]["routes"] = json!([]), "route_table"),
        (|d| d["subnets"][5]["route_table"] = json!("route-table-99"), "route_table"),
        (|d| d["vpc_endpoints"][0]["subnets"] = json!(["subnet-99"]), "subnets"),
        (|d| d["networks"][0]["public_ip"] = json!("300.1.1.1"), "public_ip"),
        (|d| d["security_groups"][0]["role"] = json!("king"), "role"),
        (|d| d["security_groups"][0]["rules"][0] = json!("in tcp 443"), "rules[0]"),
        (|d| d["nat_gateways"][0]["public_ip"] = json!("x"), "public_ip"),
    ] {
        let found = fails(change);
        assert!(found.ends_with(path), "{found} does not end with {path}");
    }
}
