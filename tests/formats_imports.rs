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

use eks_designer::design::starters::Starter;
use eks_designer::design::{
    Design, Entity, Flow, GroupRole, IpFamily, NodegroupKind, Peer, Protocol, Route, RouteTarget, SecurityGroupId,
    Subnet, SubnetId, VpcEndpointKind,
};
use eks_designer::formats::{
    self, CLOUDFORMATION, CLOUDFORMATION_JSON, CLOUDFORMATION_NETWORK, DESIGN, Extras, Format, Imported,
};
use eks_designer::words::{Language, render};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Reads a text, and holds what is true of every design that was read.
fn read(text: &str) -> Imported {
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

fn written(format: &Format, design: &Design) -> String {
    formats::write(format, design, &Extras::default()).text
}

fn names(design: &Design, ids: impl IntoIterator<Item = SubnetId>) -> BTreeSet<String> {
    let name = |id: SubnetId| design.subnets.get(id).map(|s| format!("{} {:?}", s.name, s.cidr));
    ids.into_iter().filter_map(name).collect()
}

/// What a network comes to, in lines without ids.
fn network(design: &Design) -> Vec<String> {
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
fn cluster(design: &Design) -> Vec<String> {
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
