//! Designs for properties of formats: the starting points and imports with edits, every kind of record, and texts
//! that try to get out of their place.
#![allow(dead_code, reason = "each test file uses a part of it")]

use eks_designer::design::starters::Starter;
use eks_designer::design::{
    Addon, Capacity, ControlPlaneSubnets, Design, Edit, Flow, GroupRole, GroupRule, IpFamily, Network, NetworkId,
    NetworkKind, NodegroupKind, Peer, PodUse, Protocol, Route, RouteTable, RouteTableId, RouteTarget,
    SecurityGroup, SecurityGroupId, SubnetKind, TableRoute, UpdateLimit, UpdateStrategy, Value, VpcEndpoint,
    VpcEndpointId, VpcEndpointKind,
};
use eks_designer::formats;
use eks_designer::net::Cidr;
use proptest::prelude::*;
use std::sync::Arc;

/// Texts that mean something to a shell, a template, a spreadsheet, a page or a terminal.
pub const HOSTILE: &[&str] = &[
    "\"; rm -rf ~ #",
    "'; touch pwned; '",
    "$(touch pwned)",
    "`touch pwned`",
    "${aws_vpc.main.id}",
    "%{ if true }x%{ endif }",
    "$${x} %%{x} \\${x}",
    "{{ .Values.x }}",
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "a\nb\r\n--BOUNDARY--\nEOF\n",
    "nul\0nul",
    "\u{202e}txt.exe\u{2066}",
    "\\",
    "\\\"",
    "'\"'\"'",
    "-rf",
    "--help",
    "*/ */ <!-- -->",
    "# no comment",
    "- a: b",
    "*anchor",
    "&anchor !!tag |",
    "👩‍👩‍👧‍👦 e\u{301}",
    "日本語 の 名前",
    "for",
    "y",
    "",
    " ",
    "\u{2028}\u{85}\u{7f}",
    "~/x",
    "a=b,c=d",
    "Key=a,Value=b",
    "file:///etc/passwd",
    "@secrets",
    "!history",
    "\t\u{1b}[2J",
];

/// A hostile text by number; every so often one of ten thousand characters.
pub fn hostile(n: usize) -> String {
    if n % 41 == 40 { "x$".repeat(5000) } else { HOSTILE[n % HOSTILE.len()].to_owned() }
}

/// Puts a hostile text into every field that takes any, the ones after `seed`.
pub fn poisoned(mut design: Design, seed: usize) -> Design {
    let mut n = seed;
    let mut next = || {
        n += 1;
        hostile(n)
    };
    let cluster = Arc::make_mut(&mut design.cluster);
    cluster.name = next();
    cluster.region = next();
    cluster.version = Some(next());
    cluster.secrets_key_arn = Some(next());
    cluster.log_types.insert(next());
    cluster.tags.insert(next(), next());
    let text = |text: String| Value::Str(text);
    let entry = |key: &str, value: Value| (key.to_owned(), value);
    cluster.kept.extra.push(entry(
        "accessConfig",
        Value::Map(vec![
            entry("authenticationMode", text(next())),
            entry(
                "accessEntries",
                Value::List(vec![Value::Map(vec![
                    entry("principalARN", text(next())),
                    entry("kubernetesUsername", text(next())),
                    entry("kubernetesGroups", Value::List(vec![text(next())])),
                    entry("accessPolicies", Value::List(vec![Value::Map(vec![entry("policyARN", text(next()))])])),
                ])]),
            ),
        ]),
    ));
    cluster.kept.extra.push(entry(
        "iam",
        Value::Map(vec![
            entry("withOIDC", Value::Bool(true)),
            entry(
                "podIdentityAssociations",
                Value::List(vec![Value::Map(vec![
                    entry("namespace", text(next())),
                    entry("serviceAccountName", text(next())),
                    entry("permissionPolicyARNs", Value::List(vec![text(next())])),
                ])]),
            ),
        ]),
    ));
    design.zones.update_all(|_, zone| zone.name = next());
    design.subnets.update_all(|id, subnet| {
        subnet.name = next();
        if subnet.existing_id.is_some() || id.0 % 5 == 4 {
            subnet.existing_id = Some(next());
        }
    });
    design.nat_gateways.update_all(|_, nat| nat.name = next());
    design.load_balancers.update_all(|_, balancer| balancer.name = next());
    design.nodegroups.update_all(|id, group| {
        group.name = next();
        group.labels.insert(next(), next());
        if id.0 % 3 == 0 {
            group.instance_types.push(next());
            group.ami_family = next();
        }
        group.kept.extra.push(entry(
            "taints",
            Value::List(vec![Value::Map(vec![
                entry("key", text(next())),
                entry("value", text(next())),
                entry("effect", text(next())),
            ])]),
        ));
        group.kept.extra.push(entry("tags", Value::Map(vec![entry(&next(), text(next()))])));
        group.kept.extra.push(entry("volumeType", text(next())));
        group.kept.extra.push(entry("releaseVersion", text(next())));
        group.kept.extra.push(entry(&next(), text(next())));
    });
    design.fargate_profiles.update_all(|_, profile| {
        profile.name = next();
        for selector in &mut profile.selectors {
            selector.namespace = next();
            selector.labels.insert(next(), next());
        }
    });
    design.addons.update_all(|_, addon| {
        if addon.name != "vpc-cni" {
            addon.name = next();
            addon.configuration = Some(next());
        }
        addon.version = Some(next());
    });
    design.route_tables.update_all(|_, table| table.name = next());
    design.vpc_endpoints.update_all(|_, endpoint| endpoint.service = next());
    design.networks.update_all(|_, network| network.name = next());
    design.security_groups.update_all(|_, group| group.name = next());
    design
}

/// Gives every name another one: what a person can rename, no more.
pub fn renamed(mut design: Design, word: &str) -> Design {
    let mut n = 0_u32;
    let mut next = || {
        n += 1;
        format!("{word}-{n}")
    };
    Arc::make_mut(&mut design.cluster).name = next();
    design.subnets.update_all(|_, subnet| subnet.name = next());
    design.nat_gateways.update_all(|_, nat| nat.name = next());
    design.load_balancers.update_all(|_, balancer| balancer.name = next());
    design.nodegroups.update_all(|_, group| group.name = next());
    design.fargate_profiles.update_all(|_, profile| profile.name = next());
    design.route_tables.update_all(|_, table| table.name = next());
    design.networks.update_all(|_, network| network.name = next());
    design.security_groups.update_all(|_, group| group.name = next());
    design
}

/// The starting points and our imports, by name.
pub fn samples() -> Vec<(String, Design)> {
    let starters = Starter::ALL.iter().map(|starter| (format!("{starter:?}"), starter.design()));
    let imports = super::support::fixtures()
        .into_iter()
        .map(|(name, text)| (name.clone(), formats::read(&text).unwrap_or_else(|e| panic!("{name}: {e}")).design));
    starters.chain(imports).collect()
}

type Seed = (u8, u8, u8);

fn edit_from(design: &Design, (what, which, how): Seed) -> Option<Edit> {
    let which = usize::from(which);
    let zones: Vec<_> = design.zones.ids().collect();
    let zone = *zones.get(which % zones.len().max(1))?;
    let subnets: Vec<_> = design.subnets.ids().collect();
    let subnet = *subnets.get(which % subnets.len().max(1))?;
    let any = design.entities().collect::<Vec<_>>();
    Some(match what % 9 {
        0 => Edit::AddZone { name: None },
        1 => Edit::AddSubnet { zone, kind: SubnetKind::Public, prefix_len: Some(24) },
        2 => Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: None },
        3 => Edit::AddNatGateway { subnet },
        4 => Edit::AddNodegroup { subnets: design.subnets.ids().skip(which % 3).take(3).collect() },
        5 => Edit::Remove(any[which % any.len()]),
        6 => {
            Edit::AddAddon { name: ["coredns", "vpc-cni", "aws-ebs-csi-driver"][usize::from(how) % 3].to_owned() }
        }
        7 => Edit::AddFargateProfile { subnets: [subnet].into() },
        _ => Edit::SetRoute {
            id: subnet,
            route: [Route::Isolated, Route::InternetGateway, Route::Unknown][usize::from(how) % 3],
        },
    })
}

fn block(n: u8) -> Cidr {
    format!("10.{n}.0.0/16").parse().unwrap()
}

/// Records that the drawing seldom has, and settings that change much.
fn enriched(mut design: Design, bits: u32) -> Design {
    let bit = |i: u32| bits >> i & 1 == 1;
    let mut next_id = design.next_id;
    let mut id = || {
        next_id += 1;
        next_id - 1
    };
    if bit(0) {
        let network = Network {
            name: "office".to_owned(),
            kind: [NetworkKind::Peering, NetworkKind::TransitGateway, NetworkKind::Vpn][bits as usize % 3],
            cidrs: vec![block(200), block(201)],
            public_ip: None,
        };
        design.networks.insert(NetworkId(id()), network);
    }
    if bit(1) {
        let mut table = RouteTable { name: "own".to_owned(), routes: Vec::new() };
        let nat = design.nat_gateways.ids().next();
        table.set_default_route(nat.map_or(Route::Isolated, Route::Nat));
        let network = design.networks.ids().next();
        table
            .routes
            .extend(network.map(|id| TableRoute { destination: block(202), target: RouteTarget::Network(id) }));
        let route = table.default_route();
        let table_id = RouteTableId(id());
        design.route_tables.insert(table_id, table);
        design.subnets.update_all(|id, subnet| {
            if id.0 % 2 == 0 {
                subnet.route_table = Some(table_id);
                subnet.route = route;
            }
        });
    }
    if bit(2) {
        for (service, kind) in [("ecr.api", VpcEndpointKind::Interface), ("s3", VpcEndpointKind::Gateway)] {
            let subnets = design.subnets.ids().take(3).collect();
            let endpoint = VpcEndpoint { service: service.to_owned(), kind, subnets, has_private_dns: bit(3) };
            design.vpc_endpoints.insert(VpcEndpointId(id()), endpoint);
        }
    }
    if bit(4) {
        for role in GroupRole::ALL {
            let rules = [
                (Flow::Ingress, Protocol::Tcp, (443, 443), Peer::Block(block(7))),
                (Flow::Ingress, Protocol::Udp, (1, 9), Peer::Role(GroupRole::Nodes)),
                (Flow::Egress, Protocol::All, GroupRule::ALL_PORTS, Peer::Role(GroupRole::Endpoints)),
            ]
            .map(|(flow, protocol, ports, peer)| GroupRule { flow, protocol, ports, peer })
            .to_vec();
            design
                .security_groups
                .insert(SecurityGroupId(id()), SecurityGroup { name: "g".to_owned(), role, rules });
        }
    }
    design.next_id = next_id;
    let vpc = Arc::make_mut(&mut design.vpc);
    if bit(5) {
        vpc.existing_id = Some("vpc-0123".to_owned());
    }
    if bit(6) {
        vpc.cidrs.push("100.64.0.0/16".parse().unwrap());
    }
    vpc.has_egress_only_gateway = bit(7);
    design.subnets.update_all(|id, subnet| {
        if bit(8) && id.0 % 3 == 0 {
            subnet.existing_id = Some(format!("subnet-{}", id.0));
        }
        if bit(9) && id.0 % 3 == 1 {
            subnet.pod_use = PodUse::WholeZone;
        }
    });
    let cluster = Arc::make_mut(&mut design.cluster);
    cluster.ip_family = if bit(10) { IpFamily::Ipv6 } else { IpFamily::Ipv4 };
    cluster.auto_mode = Some(bit(11));
    cluster.is_fully_private = bit(12) && bit(13);
    cluster.endpoint.private_cidrs = if bit(14) { vec![block(9)] } else { Vec::new() };
    if bit(15) {
        cluster.control_plane_subnets = ControlPlaneSubnets::Private;
    }
    if bit(16) {
        cluster.service_cidr = "172.20.0.0/16".parse().ok();
    }
    design.nodegroups.update_all(|_, group| {
        group.kind = if bit(17) { NodegroupKind::SelfManaged } else { group.kind };
        group.capacity = if bit(18) { Capacity::Spot } else { Capacity::OnDemand };
        group.max_pods = bit(19).then_some(42);
        group.update_limit = bit(20).then_some(UpdateLimit::Percent(33));
        group.update_strategy = if bit(21) { UpdateStrategy::Minimal } else { UpdateStrategy::Default };
        if bit(22) {
            group.ami_family = "Bottlerocket".to_owned();
        }
    });
    if bit(23) {
        let id = eks_designer::design::AddonId(design.next_id);
        design.next_id += 1;
        let env = r#"{"env":{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG":"true","ENABLE_POD_ENI":"true"}}"#;
        let addon = Addon { name: "vpc-cni".to_owned(), configuration: Some(env.to_owned()), ..Addon::default() };
        design.addons.insert(id, addon);
    }
    design
}

/// A design that prints in a line.
#[derive(Clone)]
pub struct Shown(pub Design);

impl std::fmt::Debug for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a design with next_id {}", self.0.next_id)
    }
}

/// Starting points and imports, edited and enriched.
pub fn any_design() -> impl Strategy<Value = Shown> {
    // The largest one has hundreds of subnets and is looked at once, with the other samples.
    let samples: Vec<Design> =
        samples().into_iter().filter(|(name, _)| name != "Large").map(|(_, design)| design).collect();
    let seeds = proptest::collection::vec(any::<Seed>(), 0..12);
    (proptest::sample::select(samples), seeds, any::<u32>()).prop_map(|(mut design, seeds, bits)| {
        for seed in seeds {
            let edited = edit_from(&design, seed).and_then(|edit| design.edited(&[edit]).ok());
            design = edited.unwrap_or(design);
        }
        Shown(enriched(design, bits))
    })
}
