//! Imports for tests: reading with what is true of every import, and designs as lines without ids.
#![allow(dead_code, reason = "each test file uses a part of it")]

use eks_designer::design::{Design, NodegroupKind, Route, RouteTarget, SubnetId, VpcEndpointKind};
use eks_designer::formats::{self, DESIGN, Extras, Imported, ReadError};
use eks_designer::words::{Language, render};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

/// Reads a text, and holds what is true of every design that was read.
pub fn read(text: &str) -> Imported {
    let read = formats::read(text).unwrap_or_else(|error| panic!("{error}\n{}", &text[..text.len().min(3000)]));
    assert_eq!(read.design.check_invariants(), Vec::<String>::new());
    for note in &read.notes {
        for language in Language::ALL {
            let said = render(language, &note.message);
            assert!(
                10 < said.chars().count() && !said.starts_with("import-") && !said.starts_with("aws-"),
                "{said}"
            );
        }
    }
    let own = formats::write(&DESIGN, &read.design, &Extras::default()).text;
    assert_eq!(formats::read_document(&own).unwrap().design, read.design);
    read
}

fn names(design: &Design, ids: impl IntoIterator<Item = SubnetId>) -> BTreeSet<String> {
    let name = |id: SubnetId| design.subnets.get(id).map(|s| format!("{} {:?}", s.name, s.cidr));
    ids.into_iter().filter_map(name).collect()
}

/// What a network comes to, in lines without ids.
pub fn network(design: &Design) -> Vec<String> {
    let vpc = &design.vpc;
    let mut blocks = vpc.cidrs.clone();
    let rest: BTreeSet<_> = blocks.drain(1.min(blocks.len())..).collect();
    let mut lines = vec![format!(
        "vpc {blocks:?} {rest:?} dns {} {} igw {} egress-only {}",
        vpc.has_dns_support, vpc.has_dns_hostnames, vpc.has_internet_gateway, vpc.has_egress_only_gateway
    )];
    for subnet in design.subnets.values() {
        let zone = design.zones.get(subnet.zone).unwrap();
        let zone = if zone.name.is_empty() { format!("{:?}", zone.az_id) } else { zone.name.clone() };
        let target = |target: RouteTarget| match target {
            RouteTarget::InternetGateway => "igw".to_owned(),
            RouteTarget::Nat(nat) => design.nat_gateways.get(nat).map_or_else(String::new, |nat| nat.name.clone()),
            RouteTarget::Network(network) => format!("{:?}", design.networks.get(network).map(|n| n.kind)),
        };
        // A subnet without a table of its own leads to every connected network.
        let mut routes: BTreeSet<(String, String)> = match subnet
            .route_table
            .and_then(|t| design.route_tables.get(t))
        {
            Some(table) => table.routes.iter().map(|r| (r.destination.to_string(), target(r.target))).collect(),
            None => design
                .networks
                .iter()
                .flat_map(|(id, n)| n.cidrs.iter().map(move |b| (b.to_string(), RouteTarget::Network(id))))
                .map(|(block, to)| (block, target(to)))
                .collect(),
        };
        match subnet.route {
            Route::InternetGateway => drop(routes.insert(("0.0.0.0/0".to_owned(), "igw".to_owned()))),
            Route::Nat(nat) => drop(routes.insert(("0.0.0.0/0".to_owned(), target(RouteTarget::Nat(nat))))),
            Route::Isolated | Route::Unknown => {}
        }
        lines.push(format!(
            "subnet {} {:?} {zone} public-ip {} pods {:?} {routes:?} {:?}",
            subnet.name, subnet.cidr, subnet.has_public_ip_on_launch, subnet.pod_use, subnet.existing_id
        ));
    }
    for nat in design.nat_gateways.values() {
        lines.push(format!("nat {} in {:?}", nat.name, names(design, [nat.subnet])));
    }
    for endpoint in design.vpc_endpoints.values().cloned().chain(design.implied_endpoints()) {
        let is_gateway = endpoint.kind == VpcEndpointKind::Gateway;
        lines.push(format!(
            "endpoint {} {:?} {} {:?}",
            endpoint.service,
            endpoint.kind,
            endpoint.has_private_dns && !is_gateway,
            names(design, endpoint.subnets)
        ));
    }
    lines.sort();
    lines
}

/// What a cluster and all that runs in it come to, in lines without ids.
pub fn cluster(design: &Design) -> Vec<String> {
    let cluster = &design.cluster;
    let endpoint = &cluster.endpoint;
    let is_private = cluster.is_fully_private;
    let set = |blocks: &[eks_designer::net::Cidr]| blocks.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    let mut lines = vec![format!(
        "cluster {} {:?} public {} {:?} private {} {:?} in {:?} {:?} {:?} logs {:?} {:?} {:?} auto {} tags {:?}",
        cluster.name,
        cluster.version,
        endpoint.is_public && !is_private,
        if is_private { BTreeSet::new() } else { set(&endpoint.public_cidrs) },
        endpoint.is_private || is_private,
        set(&endpoint.private_cidrs),
        names(design, design.control_plane_subnets()),
        cluster.ip_family,
        cluster.service_cidr,
        cluster.log_types,
        cluster.support_policy,
        cluster.secrets_key_arn,
        cluster.auto_mode == Some(true),
        cluster.tags,
    )];
    for group in design.nodegroups.values() {
        // What self-managed nodes are told at their start alone does not come back.
        let is_managed = group.kind == NodegroupKind::Managed;
        lines.push(format!(
            "group {} {:?} {:?} {:?} {}-{}-{} {:?} {} {:?} max-pods {:?} {:?} {:?} {:?}",
            group.name,
            group.kind,
            group.instance_types,
            group.capacity,
            group.min_size,
            group.desired_size,
            group.max_size,
            names(design, group.subnets.iter().copied()),
            group.ami_family,
            group.volume_gib,
            group.max_pods,
            group.update_limit.filter(|_| is_managed),
            is_managed.then_some(group.update_strategy),
            is_managed.then_some(&group.labels),
        ));
    }
    for profile in design.fargate_profiles.values() {
        let subnets = names(design, profile.subnets.iter().copied());
        lines.push(format!("profile {} {subnets:?} {:?}", profile.name, profile.selectors));
    }
    for addon in design.addons.values() {
        lines.push(format!("addon {} {:?} {:?}", addon.name, addon.version, addon.configuration));
    }
    lines.sort();
    lines
}

/// The error of a text, which says something in both languages.
pub fn error(text: &str) -> ReadError {
    let error = formats::read(text).map(|_| ()).expect_err("this cannot be read");
    for language in Language::ALL {
        let said = render(language, &error.message());
        assert!(10 < said.chars().count() && !said.starts_with("read-") && said.len() < 900, "{said}");
    }
    error
}

/// All of an import that a person reads: the drawing, what is kept, and the notes.
pub fn summary(read: &Imported) -> String {
    let design = &read.design;
    let mut lines = vec![format!("region {}, existing {:?}", design.cluster.region, design.vpc.existing_id)];
    lines.extend(network(design));
    for group in design.security_groups.values() {
        let rules: Vec<String> = group.rules.iter().map(ToString::to_string).collect();
        lines.push(format!("security group {} {:?} {rules:?}", group.name, group.role));
    }
    for network in design.networks.values() {
        lines.push(format!("network {} {:?} {:?}", network.name, network.kind, network.cidrs));
    }
    for table in design.route_tables.values() {
        lines.push(format!("route table {} with {} routes", table.name, table.routes.len()));
    }
    lines.extend(cluster(design));
    for (key, value) in &design.cluster.kept.extra {
        lines.push(format!("kept {key}: {value:?}"));
    }
    let groups = design.nodegroups.values().map(|group| (&group.name, &group.kept));
    let profiles = design.fargate_profiles.values().map(|profile| (&profile.name, &profile.kept));
    let addons = design.addons.values().map(|addon| (&addon.name, &addon.kept));
    for (name, kept) in groups.chain(profiles).chain(addons) {
        lines.extend(kept.extra.iter().map(|(key, value)| format!("kept of {name} {key}: {value:?}")));
    }
    lines.extend(read.notes.iter().map(|note| format!("note: {}", render(Language::En, &note.message))));
    // Values that stand in the middle of a sentence are set apart by marks that nobody sees.
    lines.join("\n").replace(['\u{2068}', '\u{2069}'], "") + "\n"
}

/// Values with some keys, and texts of all sorts.
pub fn any_value(keys: &'static [&'static str]) -> impl Strategy<Value = Value> {
    const TEXTS: &[&str] = &[
        "R0",
        "R1",
        "R2",
        "R9",
        "0.0.0.0/0",
        "10.0.0.0/16",
        "10.0.1.0/24",
        "",
        "Gateway",
        "com.amazonaws.us-east-1.s3",
        "us-east-1a",
        "-1",
        "443",
        "\u{202e}x",
        "${R0}",
        "var.x",
        "module.m.o",
        "aws_vpc.main.id",
        "aws_subnet.main[0]",
    ];
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        proptest::sample::select(TEXTS).prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 8, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec((proptest::sample::select(keys), inner), 0..10)
                .prop_map(|entries| Value::Object(entries.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())),
        ]
    })
}
