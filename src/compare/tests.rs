//! Every consequence by a change that has it, and properties of comparing.

use super::*;
use crate::catalog::eks;
use crate::design::starters::Starter;
use crate::design::{
    Addon, AddonId, Capacity, ControlPlaneSubnets, Edit, FargateProfileId, Flow, GroupRole, GroupRule, IpFamily,
    LoadBalancerId, LoadBalancerKind, NatGatewayId, Network, NetworkId, NetworkKind, NodegroupId, NodegroupKind,
    Peer, PodUse, Protocol, Route, RouteTable, RouteTableId, RouteTarget, Scheme, SecurityGroup, SecurityGroupId,
    Selector, SubnetKind, SupportPolicy, TableRoute, UpdateLimit, UpdateStrategy, Value, VpcEndpoint,
    VpcEndpointId, VpcEndpointKind, ZoneId, ZoneKind,
};
use crate::words::{Language, has_text, render};
use proptest::prelude::*;
use std::sync::Arc;

/// A design that has one of everything.
pub(super) fn full() -> Design {
    let mut design = Starter::NatPerZone.design();
    let private = design.subnets.iter().filter(|(_, s)| !s.is_public()).map(|(id, _)| id).collect_set();
    let edits = [
        Edit::AddFargateProfile { subnets: private },
        Edit::AddVpcEndpoint { service: "s3".into(), kind: VpcEndpointKind::Gateway },
        Edit::AddNetwork { kind: NetworkKind::Vpn },
        Edit::AddNetwork { kind: NetworkKind::Peering },
        Edit::AddSecurityGroup(SecurityGroup { name: "own".into(), ..SecurityGroup::default() }),
        Edit::AddAddon { name: "vpc-cni".into() },
    ];
    design = design.edited(&edits).unwrap();
    let first = design.subnets.ids().next_back().unwrap();
    let table = Edit::AddRouteTable { subnets: [first].into_iter().collect_set() };
    design.edited(&[table]).unwrap()
}

pub(super) type Mutation = (&'static str, &'static str, fn(&mut Design));

fn cluster(design: &mut Design, change: impl FnOnce(&mut crate::design::Cluster)) {
    let mut record = design.cluster.as_ref().clone();
    change(&mut record);
    design.cluster = Arc::new(record);
}

fn vpc(design: &mut Design, change: impl FnOnce(&mut crate::design::Vpc)) {
    let mut record = design.vpc.as_ref().clone();
    change(&mut record);
    design.vpc = Arc::new(record);
}

fn extra(kept: &mut crate::design::Kept) {
    kept.extra.push(("unknown".into(), Value::Map(vec![("a".into(), Value::List(vec![Value::Int(1)]))])));
}

macro_rules! first {
    ($design:ident, $table:ident, $id:ident, $change:expr) => {{
        let id: $id = $design.$table.ids().next().unwrap();
        $design.$table.update(id, $change);
    }};
}

/// The last subnet, a private one.
pub(super) fn last_subnet(design: &mut Design, change: impl FnOnce(&mut crate::design::Subnet)) {
    let id = design.subnets.ids().next_back().unwrap();
    design.subnets.update(id, change);
}

/// Every field of the cluster and the VPC: the field's key, the fact, and a change that has it.
pub(super) const SINGLES: &[Mutation] = &[
    ("name", "cluster-name", |d| cluster(d, |c| c.name.push('x'))),
    ("region", "cluster-region", |d| cluster(d, |c| c.region = "eu-west-1".into())),
    ("version", "version-back", |d| cluster(d, |c| c.version = Some(version(1)))),
    ("version", "version-down", |d| cluster(d, |c| c.version = Some(version(2)))),
    ("version", "version-open", |d| cluster(d, |c| c.version = None)),
    ("endpoint_public", "endpoint-access", |d| cluster(d, |c| c.endpoint.is_public = false)),
    ("endpoint_private", "endpoint-access", |d| cluster(d, |c| c.endpoint.is_private = false)),
    ("public_cidrs", "endpoint-access", |d| {
        cluster(d, |c| c.endpoint.public_cidrs = "203.0.113.0/24".parse().into_iter().collect());
    }),
    ("private_cidrs", "private-cidrs", |d| {
        cluster(d, |c| c.endpoint.private_cidrs = "172.16.0.0/16".parse().into_iter().collect());
    }),
    ("control_plane_subnets", "control-plane-subnets", |d| {
        cluster(d, |c| c.control_plane_subnets = ControlPlaneSubnets::Private);
    }),
    ("ip_family", "ip-family", |d| cluster(d, |c| c.ip_family = IpFamily::Ipv6)),
    ("service_cidr", "service-cidr", |d| cluster(d, |c| c.service_cidr = "172.20.0.0/16".parse().ok())),
    ("log_types", "logs", |d| {
        cluster(d, |c| {
            c.log_types.insert("api".into());
        })
    }),
    ("support_policy", "support-policy", |d| cluster(d, |c| c.support_policy = Some(SupportPolicy::Standard))),
    ("secrets_key", "secrets-on", |d| cluster(d, |c| c.secrets_key_arn = Some("arn:aws:kms:k".into()))),
    ("auto_mode", "auto-mode", |d| cluster(d, |c| c.auto_mode = Some(true))),
    ("auto_mode", "stated", |d| cluster(d, |c| c.auto_mode = None)),
    ("fully_private", "fully-private", |d| cluster(d, |c| c.is_fully_private = true)),
    ("tags", "tags", |d| cluster(d, |c| drop(c.tags.insert("team".into(), "web".into())))),
    ("kept", "kept", |d| cluster(d, |c| extra(&mut c.kept))),
    ("existing_id", "stated", |d| vpc(d, |v| v.existing_id = Some("vpc-1".into()))),
    ("cidrs", "vpc-primary", |d| vpc(d, |v| v.cidrs = "10.8.0.0/16".parse().into_iter().collect())),
    ("cidrs", "vpc-block-added", |d| vpc(d, |v| v.cidrs.extend("100.64.0.0/16".parse::<crate::net::Cidr>()))),
    ("cidrs", "stated", |d| vpc(d, |v| v.cidrs.clear())),
    ("dns_support", "vpc-dns", |d| vpc(d, |v| v.has_dns_support = false)),
    ("dns_hostnames", "vpc-dns", |d| vpc(d, |v| v.has_dns_hostnames = false)),
    ("egress_only", "egress-only", |d| vpc(d, |v| v.has_egress_only_gateway = true)),
    ("kept", "kept", |d| vpc(d, |v| extra(&mut v.kept))),
];

/// Every field of the records of tables.
pub(super) const RECORDS: &[Mutation] = &[
    ("name", "zone", |d| first!(d, zones, ZoneId, |z| z.name = "ap-northeast-1b".into())),
    ("az_id", "stated", |d| first!(d, zones, ZoneId, |z| z.az_id = Some("apne1-az4".into()))),
    ("kind", "zone", |d| first!(d, zones, ZoneId, |z| z.kind = ZoneKind::Local)),
    ("name", "name-tag", |d| last_subnet(d, |s| s.name.push('x'))),
    ("zone", "subnet-zone", |d| {
        let zone = d.zones.ids().next().unwrap();
        last_subnet(d, |s| s.zone = zone);
    }),
    ("cidr", "subnet-block", |d| last_subnet(d, |s| s.cidr = "10.0.250.0/24".parse().ok())),
    ("cidr", "stated", |d| last_subnet(d, |s| s.cidr = None)),
    ("existing_id", "stated", |d| last_subnet(d, |s| s.existing_id = Some("subnet-1".into()))),
    ("route", "route", |d| last_subnet(d, |s| s.route = Route::Isolated)),
    ("route_table", "route", |d| last_subnet(d, |s| s.route_table = None)),
    ("public_ip", "public-ip", |d| last_subnet(d, |s| s.has_public_ip_on_launch = true)),
    ("other_ips", "planning", |d| last_subnet(d, |s| s.other_ips = 9)),
    ("pod_use", "pod-use", |d| last_subnet(d, |s| s.pod_use = PodUse::WholeZone)),
    ("kept", "kept", |d| last_subnet(d, |s| extra(&mut s.kept))),
    ("name", "name-tag", |d| first!(d, nat_gateways, NatGatewayId, |n| n.name.push('x'))),
    ("subnet", "nat-subnet", |d| {
        let other = d.subnets.ids().nth(1).unwrap();
        first!(d, nat_gateways, NatGatewayId, |n| n.subnet = other);
    }),
    ("public_ip", "stated", |d| {
        first!(d, nat_gateways, NatGatewayId, |n| n.public_ip = "203.0.113.9".parse().ok());
    }),
    ("name", "balancer-name", |d| first!(d, load_balancers, LoadBalancerId, |l| l.name.push('x'))),
    ("kind", "balancer-new", |d| {
        first!(d, load_balancers, LoadBalancerId, |l| l.kind = LoadBalancerKind::Network);
    }),
    ("scheme", "balancer-new", |d| first!(d, load_balancers, LoadBalancerId, |l| l.scheme = Scheme::Internal)),
    ("subnets", "balancer-subnets", |d| {
        first!(d, load_balancers, LoadBalancerId, |l| {
            l.subnets.pop_first();
        });
    }),
    ("name", "group-new", |d| first!(d, nodegroups, NodegroupId, |g| g.name.push('x'))),
    ("kind", "group-kind", |d| first!(d, nodegroups, NodegroupId, |g| g.kind = NodegroupKind::SelfManaged)),
    ("instance_types", "group-new", |d| {
        first!(d, nodegroups, NodegroupId, |g| g.instance_types.push("m5a.large".into()));
    }),
    ("capacity", "group-new", |d| first!(d, nodegroups, NodegroupId, |g| g.capacity = Capacity::Spot)),
    ("min_size", "group-sizes", |d| first!(d, nodegroups, NodegroupId, |g| g.min_size = 1)),
    ("desired_size", "group-sizes", |d| first!(d, nodegroups, NodegroupId, |g| g.desired_size = 4)),
    ("max_size", "group-sizes", |d| first!(d, nodegroups, NodegroupId, |g| g.max_size = 40)),
    ("subnets", "group-new", |d| {
        first!(d, nodegroups, NodegroupId, |g| {
            g.subnets.pop_first();
        })
    }),
    ("ami_family", "group-new", |d| {
        first!(d, nodegroups, NodegroupId, |g| g.ami_family = "Bottlerocket".into());
    }),
    ("volume", "group-eksctl", |d| first!(d, nodegroups, NodegroupId, |g| g.volume_gib = Some(200))),
    ("max_pods", "group-eksctl", |d| first!(d, nodegroups, NodegroupId, |g| g.max_pods = Some(40))),
    ("planned_pods", "planning", |d| first!(d, nodegroups, NodegroupId, |g| g.planned_pods = Some(7))),
    ("update_limit", "group-updates", |d| {
        first!(d, nodegroups, NodegroupId, |g| g.update_limit = Some(UpdateLimit::Percent(25)));
    }),
    ("update_strategy", "group-updates", |d| {
        first!(d, nodegroups, NodegroupId, |g| g.update_strategy = UpdateStrategy::Minimal);
    }),
    ("branch_pods", "planning", |d| first!(d, nodegroups, NodegroupId, |g| g.branch_pods = 3)),
    ("labels", "group-labels", |d| {
        first!(d, nodegroups, NodegroupId, |g| drop(g.labels.insert("a".into(), "b".into())));
    }),
    ("kept", "kept", |d| first!(d, nodegroups, NodegroupId, |g| extra(&mut g.kept))),
    ("name", "fargate", |d| first!(d, fargate_profiles, FargateProfileId, |p| p.name.push('x'))),
    ("subnets", "fargate", |d| {
        first!(d, fargate_profiles, FargateProfileId, |p| {
            p.subnets.pop_first();
        })
    }),
    ("selectors", "fargate", |d| {
        first!(d, fargate_profiles, FargateProfileId, |p| p.selectors.push(Selector {
            namespace: "jobs".into(),
            labels: [("a".to_owned(), "b".to_owned())].into_iter().collect_map(),
        }));
    }),
    ("planned_pods", "planning", |d| first!(d, fargate_profiles, FargateProfileId, |p| p.planned_pods = 99)),
    ("kept", "kept", |d| first!(d, fargate_profiles, FargateProfileId, |p| extra(&mut p.kept))),
    ("name", "addon-name", |d| first!(d, addons, AddonId, |a| a.name.push('x'))),
    ("version", "addon", |d| first!(d, addons, AddonId, |a| a.version = Some("latest".into()))),
    ("configuration", "addon", |d| {
        first!(d, addons, AddonId, |a| a.configuration = Some(r#"{"env":{"WARM_IP_TARGET":"2"}}"#.into()));
    }),
    ("configuration", "cni-mode", |d| {
        let on = r#"{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}"#;
        first!(d, addons, AddonId, |a| a.configuration = Some(on.into()));
    }),
    ("kept", "kept", |d| first!(d, addons, AddonId, |a: &mut Addon| extra(&mut a.kept))),
    ("name", "name-tag", |d| first!(d, route_tables, RouteTableId, |t| t.name.push('x'))),
    ("routes", "route", |d| {
        let network = d.networks.ids().next().unwrap();
        first!(d, route_tables, RouteTableId, |t: &mut RouteTable| t.routes.push(TableRoute {
            destination: "172.31.0.0/16".parse().unwrap(),
            target: RouteTarget::Network(network),
        }));
    }),
    ("service", "endpoint-new", |d| first!(d, vpc_endpoints, VpcEndpointId, |e| e.service = "dynamodb".into())),
    ("kind", "endpoint-new", |d| {
        first!(d, vpc_endpoints, VpcEndpointId, |e| e.kind = VpcEndpointKind::Interface);
    }),
    ("subnets", "endpoint", |d| {
        first!(d, vpc_endpoints, VpcEndpointId, |e: &mut VpcEndpoint| {
            e.subnets.pop_first();
        });
    }),
    ("private_dns", "endpoint", |d| first!(d, vpc_endpoints, VpcEndpointId, |e| e.has_private_dns = true)),
    ("name", "planning", |d| first!(d, networks, NetworkId, |n: &mut Network| n.name.push('x'))),
    ("kind", "network-kind", |d| first!(d, networks, NetworkId, |n| n.kind = NetworkKind::TransitGateway)),
    ("cidrs", "network-blocks", |d| first!(d, networks, NetworkId, |n| n.cidrs.clear())),
    ("public_ip", "planning", |d| first!(d, networks, NetworkId, |n| n.public_ip = "203.0.113.8".parse().ok())),
    ("name", "security-group-new", |d| first!(d, security_groups, SecurityGroupId, |g| g.name.push('x'))),
    ("role", "security-group-new", |d| {
        first!(d, security_groups, SecurityGroupId, |g| g.role = GroupRole::Pods);
    }),
    ("rules", "security-group-rules", |d| {
        first!(d, security_groups, SecurityGroupId, |g| g.rules.push(GroupRule {
            flow: Flow::Ingress,
            protocol: Protocol::Tcp,
            ports: (443, 443),
            peer: Peer::Role(GroupRole::Cluster),
        }));
    }),
];

/// The `n`th version older than that of a new design.
fn version(n: usize) -> String {
    let current = Design::empty().cluster.version.clone().unwrap();
    let place = eks::KUBERNETES_VERSIONS.iter().position(|row| row.version == current).unwrap();
    eks::KUBERNETES_VERSIONS[place + n].version.to_owned()
}

/// `design` with a change, and what is said of the field.
fn facts_on(before: &Design, after: &Design, key: &str) -> Vec<&'static str> {
    let comparison = compare(before, after);
    let fields = comparison.changes.iter().flat_map(|change| &change.fields);
    fields.filter(|field| field.key == key).map(|field| field.fact.key).collect()
}

#[test]
fn every_field_of_every_record_has_its_consequence() {
    let before = full();
    for (key, fact, change) in SINGLES.iter().chain(RECORDS) {
        let mut after = before.clone();
        change(&mut after);
        assert_ne!(before, after, "{key} {fact} changes nothing");
        assert!(facts_on(&before, &after, key).contains(fact), "{key}: {:?}", facts_on(&before, &after, key));
        // The way back is a change of the same field.
        assert!(!facts_on(&after, &before, key).is_empty(), "{key} back");
    }
}

/// What is said of the field when a full design is first prepared and then changed.
fn both(prepare: fn(&mut Design), change: fn(&mut Design), key: &str) -> Vec<&'static str> {
    let mut before = full();
    prepare(&mut before);
    let mut after = before.clone();
    change(&mut after);
    facts_on(&before, &after, key)
}

/// What takes another first design than the full one.
#[test]
fn consequences_that_depend_on_what_was_there() {
    let old = |n| move |d: &mut Design| cluster(d, |c| c.version = Some(version(n)));
    let (mut three, mut two, mut one) = (full(), full(), full());
    old(2)(&mut three);
    old(1)(&mut two);
    old(0)(&mut one);
    assert_eq!(facts_on(&three, &two, "version"), ["version-up"]);
    assert_eq!(facts_on(&three, &one, "version"), ["version-steps"]);
    let key = |d: &mut Design| cluster(d, |c| c.secrets_key_arn = Some("a".into()));
    assert_eq!(both(key, |d| cluster(d, |c| c.secrets_key_arn = None), "secrets_key"), ["secrets-off"]);
    assert_eq!(
        both(key, |d| cluster(d, |c| c.secrets_key_arn = Some("b".into())), "secrets_key"),
        ["secrets-key"]
    );
    let id = |d: &mut Design| vpc(d, |v| v.existing_id = Some("vpc-1".into()));
    assert_eq!(both(id, |d| vpc(d, |v| v.existing_id = Some("vpc-2".into())), "existing_id"), ["vpc-other"]);
    let second = |d: &mut Design| vpc(d, |v| v.cidrs.extend("100.64.0.0/16".parse::<crate::net::Cidr>()));
    assert_eq!(both(second, |d| vpc(d, |v| v.cidrs.truncate(1)), "cidrs"), ["vpc-block-removed"]);
    let known = |d: &mut Design| last_subnet(d, |s| s.existing_id = Some("subnet-1".into()));
    let other = |d: &mut Design| last_subnet(d, |s| s.existing_id = Some("subnet-2".into()));
    assert_eq!(both(known, other, "existing_id"), ["subnet-other"]);
    let address = |d: &mut Design| {
        first!(d, nat_gateways, NatGatewayId, |n| n.public_ip = "203.0.113.9".parse().ok());
    };
    let next = |d: &mut Design| {
        first!(d, nat_gateways, NatGatewayId, |n| n.public_ip = "203.0.113.10".parse().ok());
    };
    assert_eq!(both(address, next, "public_ip"), ["nat-address"]);
    let own = |d: &mut Design| first!(d, nodegroups, NodegroupId, |g| g.kind = NodegroupKind::SelfManaged);
    let strategy = |d: &mut Design| {
        first!(d, nodegroups, NodegroupId, |g| g.update_strategy = UpdateStrategy::Minimal);
    };
    assert_eq!(both(own, strategy, "update_strategy"), ["group-updates-own"]);
    let label =
        |d: &mut Design| first!(d, nodegroups, NodegroupId, |g| drop(g.labels.insert("a".into(), "b".into())));
    assert_eq!(both(own, label, "labels"), ["group-labels-own"]);
    let spot = |d: &mut Design| first!(d, nodegroups, NodegroupId, |g| g.capacity = Capacity::Spot);
    assert_eq!(both(own, spot, "capacity"), ["group-eksctl"]);
    let before = Starter::LocalZone.design();
    let mut after = before.clone();
    let local = after.zones.ids().next_back().unwrap();
    after.zones.update(local, |zone| zone.name = "us-west-2-den-1a".into());
    assert_eq!(facts_on(&before, &after, "name"), ["zone-of-nodes"]);
}

#[test]
fn consequences_that_differ_by_kind_and_by_direction() {
    let auto = |d: &mut Design| cluster(d, |c| c.auto_mode = Some(true));
    assert_eq!(both(auto, |d| cluster(d, |c| c.auto_mode = Some(false)), "auto_mode"), ["auto-mode-off"]);
    assert_eq!(both(auto, |d| cluster(d, |c| c.auto_mode = None), "auto_mode"), ["auto-mode-off"]);
    let network =
        |d: &mut Design| first!(d, load_balancers, LoadBalancerId, |l| l.kind = LoadBalancerKind::Network);
    let fewer = |d: &mut Design| {
        first!(d, load_balancers, LoadBalancerId, |l| {
            l.subnets.pop_first();
        });
    };
    assert_eq!(both(network, fewer, "subnets"), ["balancer-subnets-network"]);
    let of_nodes = |d: &mut Design| first!(d, security_groups, SecurityGroupId, |g| g.role = GroupRole::Nodes);
    let of_pods = |d: &mut Design| first!(d, security_groups, SecurityGroupId, |g| g.role = GroupRole::Pods);
    assert_eq!(both(of_nodes, of_pods, "role"), ["security-group-role"]);
    let own = |d: &mut Design| first!(d, nodegroups, NodegroupId, |g| g.kind = NodegroupKind::SelfManaged);
    let size = |d: &mut Design| first!(d, nodegroups, NodegroupId, |g| g.desired_size = 4);
    assert_eq!(both(own, size, "desired_size"), ["group-sizes-own"]);
}

#[test]
fn what_stands_in_a_replaced_subnet_follows_it() {
    let before = full();
    let mut after = before.clone();
    let cidr = "10.0.250.0/24".parse().ok();
    after.subnets.update_all(|_, subnet| {
        if subnet.cidr.is_some_and(|c| c.prefix_len() == 24) {
            subnet.cidr = cidr
        }
    });
    let comparison = compare(&before, &after);
    let said = |kind: &str| {
        let of = comparison.changes.iter().filter(|change| change.entity().kind() == kind);
        of.map(|change| change.fact.key).collect::<BTreeSet<_>>()
    };
    // Public ones alone: gateways and balancers stand there, nodes do not.
    assert_eq!(said("nat").into_iter().collect::<Vec<_>>(), ["follows-nat"]);
    assert_eq!(said("lb").into_iter().collect::<Vec<_>>(), ["moves"]);
    assert!(said("nodegroup").is_empty());
    last_subnet(&mut after, |subnet| subnet.cidr = "10.0.240.0/22".parse().ok());
    let comparison = compare(&before, &after);
    let group = comparison.changes.iter().find(|change| change.entity().kind() == "nodegroup").unwrap();
    assert_eq!((group.effect(), group.fields[0].fact.key), (Effect::Replaced, "follows"));
}

#[test]
fn each_kind_of_thing_follows_its_subnets_in_its_own_way() {
    let mut before = full();
    first!(before, nodegroups, NodegroupId, |g| g.kind = NodegroupKind::SelfManaged);
    first!(before, load_balancers, LoadBalancerId, |l| l.kind = LoadBalancerKind::Network);
    let all: BTreeSet<_> = before.subnets.ids().collect_set();
    first!(before, vpc_endpoints, VpcEndpointId, |e| e.subnets.clone_from(&all));
    let mut after = before.clone();
    after.subnets.update_all(|_, subnet| subnet.cidr = "10.0.250.0/24".parse().ok());
    let comparison = compare(&before, &after);
    let follows: BTreeSet<&str> = comparison
        .changes
        .iter()
        .flat_map(|change| &change.fields)
        .filter(|field| field.key == "follows")
        .map(|field| field.fact.key)
        .collect();
    let expected = ["follows-fargate", "follows-nat", "follows-own", "moves-endpoint", "moves-network"];
    assert_eq!(follows.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn the_control_plane_stays_in_its_zones() {
    let before = Starter::Small.design();
    let mut after = before.edited(&[Edit::AddZone { name: None }]).unwrap();
    let impossible = |after: &Design| facts_on(&before, after, "control_plane_zones");
    assert!(impossible(&after).is_empty(), "an empty zone is none of the control plane's");
    let zone = after.zones.ids().next_back().unwrap();
    after = after.edited(&[Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: Some(26) }]).unwrap();
    assert_eq!(impossible(&after), ["control-plane-zones"]);
    let chosen = before.subnets.ids().collect_set();
    cluster(&mut after, |c| c.control_plane_subnets = ControlPlaneSubnets::Chosen(chosen));
    assert!(impossible(&after).is_empty(), "nodes may use other zones");
    let gone = before.edited(&[Edit::Remove(before.zones.ids().next().unwrap().into())]).unwrap();
    assert_eq!(impossible(&gone), ["control-plane-zones"]);
}

#[test]
fn the_worst_stands_first() {
    let before = full();
    let mut after = before.clone();
    for (_, _, change) in SINGLES.iter().chain(RECORDS).filter(|(_, fact, _)| *fact != "stated") {
        change(&mut after);
    }
    let comparison = compare(&before, &after);
    assert_eq!(comparison.worst(), Some(Effect::Impossible));
    assert!(comparison.changes.windows(2).all(|pair| pair[1].effect() <= pair[0].effect()));
    for change in &comparison.changes {
        assert!(change.fields.iter().all(|field| field.fact.effect <= change.effect()), "{change:?}");
    }
}

#[test]
fn every_fact_and_every_difference_has_words() {
    for language in Language::ALL {
        for fact in lifecycle::FACTS {
            assert!(has_text(language, &fact_text(fact).id), "{} in {language:?}", fact.key);
        }
    }
    let mut after = full();
    RECORDS.iter().for_each(|(_, _, change)| change(&mut after));
    for language in Language::ALL {
        let text = markdown(&compare(&full(), &after), "old", "new", language);
        assert!(!text.contains("fact-") && !text.contains("compare-") && !text.contains("effect-"), "{text}");
    }
    let text = markdown(&compare(&full(), &full()), "a", "a *b*", Language::En);
    assert_eq!(text, "# From a to a \\*b\\*\n\nThe designs are the same\n");
}

#[test]
fn markdown_says_what_changes_why_and_where_that_stands() {
    let before = Starter::Classic.design();
    let mut after = before.clone();
    first!(after, nodegroups, NodegroupId, |g| g.instance_types = vec!["m5.xlarge".into()]);
    first!(after, nodegroups, NodegroupId, |g| g.max_size = 9);
    let text = markdown(&compare(&before, &after), "before", "after", Language::En);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[..5], ["# From before to after", "", "0 added, 0 removed, 1 changed", "", "## Replaced"]);
    assert_eq!(lines[6], "- **Node group workers** (changed)");
    assert!(
        lines[7].starts_with("  - Instance types: m5.large → m5.xlarge. **Replaced**: EKS does not"),
        "{text}"
    );
    assert!(lines[7].ends_with("aws-resource-eks-nodegroup.html>, 2026-10-20)"), "{text}");
    assert!(lines[8].starts_with("  - Maximum: 6 → 9. **Updated in place**"), "{text}");
}

#[test]
fn both_designs_are_drawn_as_one() {
    let before = full();
    let zone = before.zones.ids().next().unwrap();
    let group = before.nodegroups.ids().next().unwrap();
    let edits = [
        Edit::Remove(zone.into()),
        Edit::Remove(group.into()),
        Edit::AddNodegroup { subnets: before.subnets.ids().skip(4).take(1).collect_set() },
    ];
    let mut after = before.edited(&edits).unwrap();
    first!(after, nodegroups, NodegroupId, |g| "fresh".clone_into(&mut g.name));
    let comparison = compare(&before, &after);
    let both = merged(&before, &after, &comparison);
    assert_eq!(both.design.check_invariants(), Vec::<String>::new());
    assert_eq!(both.design.zones.len(), before.zones.len());
    assert_eq!(both.design.subnets.len(), before.subnets.len());
    assert_eq!(both.design.nat_gateways.len(), before.nat_gateways.len());
    let n = |difference| both.marks.values().filter(|mark| **mark == difference).count();
    // The zone with two subnets and its gateway; and the group.
    assert_eq!((n(Difference::Removed), n(Difference::Added)), (5, 1));
    for change in &comparison.changes {
        let drawn = both.drawn(change.difference(), change.entity());
        let is_drawn = both.design.has(drawn);
        assert!(is_drawn || change.difference() == Difference::Removed, "{change:?}");
        assert_eq!(both.marks.get(&drawn).copied(), is_drawn.then(|| change.difference()), "{change:?}");
    }
}

/// A design with so many of the changes made.
pub(super) fn changed(design: &Design, picks: &[usize]) -> Design {
    let mut design = design.clone();
    for pick in picks {
        let (_, _, change) = SINGLES.iter().chain(RECORDS).nth(pick % (SINGLES.len() + RECORDS.len())).unwrap();
        change(&mut design);
    }
    design
}

/// A design with so many things taken out.
pub(super) fn thinned(design: &Design, picks: &[usize]) -> Design {
    let mut design = design.clone();
    for pick in picks {
        let all: Vec<Entity> = design.entities().collect();
        if let Ok(next) = design.edited(&[Edit::Remove(all[pick % all.len()])]) {
            design = next;
        }
    }
    design
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn a_design_does_not_differ_from_itself(
        starter in proptest::sample::select(Starter::ALL.to_vec()), picks in proptest::collection::vec(any::<usize>(), 0..6),
    ) {
        prop_assert!(compare(&starter.design(), &starter.design()).is_empty());
        let design = changed(&full(), &picks);
        prop_assert!(compare(&design, &design).is_empty());
    }

    /// Whatever was changed is told, and nothing is told of designs that are equal.
    #[test]
    fn a_difference_is_always_told(picks in proptest::collection::vec(any::<usize>(), 1..8)) {
        let before = full();
        let after = changed(&before, &picks);
        prop_assert_eq!(compare(&before, &after).is_empty(), before == after);
    }

    #[test]
    fn sides_change_places(
        picks in proptest::collection::vec(any::<usize>(), 0..6),
        out_of_first in proptest::collection::vec(any::<usize>(), 0..4),
        out_of_second in proptest::collection::vec(any::<usize>(), 0..4),
    ) {
        let before = thinned(&full(), &out_of_first);
        let after = thinned(&changed(&full(), &picks), &out_of_second);
        let (there, back) = (compare(&before, &after), compare(&after, &before));
        let only = |comparison: &Comparison, difference| -> BTreeSet<Entity> {
            comparison.changes.iter().filter(|c| c.difference() == difference).map(Change::entity).collect()
        };
        prop_assert_eq!(only(&there, Difference::Added), only(&back, Difference::Removed));
        prop_assert_eq!(only(&there, Difference::Removed), only(&back, Difference::Added));
        // What follows from another change is not the same on the way back: a cluster without subnets is free to go
        // anywhere, say.
        let own = |comparison: &Comparison| -> usize {
            let fields = comparison.changes.iter().flat_map(|change| &change.fields);
            fields.filter(|field| !matches!(field.key, "follows" | "control_plane_zones")).count()
        };
        prop_assert_eq!(own(&there), own(&back));
        let both = merged(&before, &after, &there);
        prop_assert_eq!(both.design.check_invariants().into_iter().filter(|line| !line.contains("default route")).collect::<Vec<_>>(), Vec::<String>::new());
    }
}

#[test]
fn sentences_of_effects_differ() {
    let labels: BTreeSet<String> =
        Effect::ALL.into_iter().map(|effect| render(Language::En, &effect_label(effect))).collect();
    assert_eq!(labels.len(), Effect::ALL.len());
}
