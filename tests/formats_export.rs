//! What an eksctl export says: the mode, the words for subnets, the losses, and what edits do to an import.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "these tests read example files, and a test may panic"
)]

mod support;

use eks_designer::design::starters::Starter;
use eks_designer::design::{
    Capacity, Cluster, ControlPlaneSubnets, Design, Edit, Entity, IpFamily, Nodegroup, NodegroupId, NodegroupKind,
    Route, SubnetId, SubnetKind, UpdateLimit, Value,
};
use eks_designer::formats;
use eks_designer::formats::eksctl::{self, Mode, Written};
use eks_designer::words::Arg;
use support::data;

fn read(text: &str) -> Design {
    formats::read(text).unwrap_or_else(|error| panic!("{error}\n{text}")).design
}

fn fixture(name: &str) -> Design {
    read(&support::fixtures().into_iter().find(|(file, _)| file == name).unwrap().1)
}

fn edited(design: &Design, edits: &[Edit]) -> Design {
    design.edited(edits).unwrap()
}

fn losses(written: &Written) -> Vec<&str> {
    written.losses.iter().map(|loss| loss.message.id.as_ref()).collect()
}

fn reasons(written: &Written) -> Vec<&str> {
    written.reasons.iter().map(|reason| reason.id.as_ref()).collect()
}

fn group(design: &Design, name: &str) -> (NodegroupId, Nodegroup) {
    let (id, group) = design.nodegroups.iter().find(|(_, group)| group.name == name).unwrap();
    (id, group.clone())
}

fn with_group(design: &Design, name: &str, change: impl FnOnce(&mut Nodegroup)) -> Design {
    let (id, mut record) = group(design, name);
    change(&mut record);
    edited(design, &[Edit::SetNodegroup(id, record)])
}

fn subnet(design: &Design, name: &str) -> SubnetId {
    design.subnets.iter().find(|(_, subnet)| subnet.name == name).unwrap().0
}

/// The value at a dotted path of the written file; numbers are places in a list.
fn at(written: &Written, path: &str) -> Option<Value> {
    let mut value = data(&written.text);
    for key in path.split('.') {
        value = match (&value, key.parse::<usize>()) {
            (Value::List(items), Ok(i)) => items.get(i)?.clone(),
            _ => value.get(key)?.clone(),
        };
    }
    Some(value)
}

fn texts(items: &[&str]) -> Option<Value> {
    Some(Value::List(items.iter().map(|item| Value::Str((*item).to_owned())).collect()))
}

#[test]
fn a_drawing_like_the_carve_is_left_to_eksctl() {
    for (starter, mode) in [
        (Starter::Classic, Mode::ManagedVpc),
        (Starter::Mixed, Mode::ManagedVpc),
        (Starter::Small, Mode::ExistingVpc),
        (Starter::NatPerZone, Mode::ExistingVpc),
        (Starter::Private, Mode::ExistingVpc),
        (Starter::TooSmall, Mode::ExistingVpc),
        (Starter::Empty, Mode::ExistingVpc),
    ] {
        let written = eksctl::write(&starter.design());
        assert_eq!(written.mode, mode, "{starter:?}");
        assert_eq!(written.reasons.is_empty(), mode == Mode::ManagedVpc, "{starter:?}");
        assert!(written.reasons.len() <= 3);
    }
}

#[test]
fn zones_are_listed_in_the_order_of_their_blocks() {
    let design = Starter::Classic.design();
    let zones: Vec<_> = design.zones.ids().collect();
    // The zones swap their blocks: the drawing is still what eksctl makes, of zones in another order.
    let subnets: Vec<_> = design.subnets.ids().collect();
    let moved = edited(
        &design,
        &[
            Edit::MoveSubnet { id: subnets[0], zone: zones[2] },
            Edit::MoveSubnet { id: subnets[2], zone: zones[0] },
            Edit::MoveSubnet { id: subnets[3], zone: zones[2] },
            Edit::MoveSubnet { id: subnets[5], zone: zones[0] },
        ],
    );
    let written = eksctl::write(&moved);
    assert_eq!(written.mode, Mode::ManagedVpc, "{:?}", written.reasons);
    assert_eq!(
        at(&written, "availabilityZones"),
        texts(&["ap-northeast-1d", "ap-northeast-1c", "ap-northeast-1a"])
    );
}

#[test]
fn nat_gateways_decide_the_word_or_the_mode() {
    let classic = Starter::Classic.design();
    let publics: Vec<_> = classic.subnets.iter().filter(|(_, s)| s.is_public()).map(|(id, _)| id).collect();
    let nat = |design: &Design| {
        let written = eksctl::write(design);
        (at(&written, "vpc.nat.gateway").and_then(|v| v.as_str().map(str::to_owned)), reasons(&written).join(","))
    };
    assert_eq!(nat(&classic), (Some("Single".to_owned()), String::new()));
    let add = |i: usize| Edit::AddNatGateway { subnet: publics[i] };
    let everywhere = edited(&classic, &[add(1), add(2)]);
    assert_eq!(nat(&everywhere), (Some("HighlyAvailable".to_owned()), String::new()));
    let two = edited(&classic, &[add(1)]);
    assert_eq!(nat(&two), (None, "reason-nat".to_owned()));
    let first = classic.nat_gateways.ids().next().unwrap();
    let none = edited(&classic, &[Edit::Remove(first.into())]);
    assert_eq!(nat(&none), (Some("Disable".to_owned()), String::new()));
    let in_second = edited(&none, &[add(1)]);
    assert_eq!(nat(&in_second), (None, "reason-nat".to_owned()));
}

#[test]
fn each_departure_from_the_carve_has_its_reason() {
    let classic = Starter::Classic.design();
    let zone = classic.zones.ids().next().unwrap();
    let public = subnet(&classic, "public-1a");
    let check = |edits: &[Edit], expected: &str| {
        let written = eksctl::write(&edited(&classic, edits));
        assert_eq!((written.mode, reasons(&written).first().copied()), (Mode::ExistingVpc, Some(expected)));
    };
    let vpc = |change: fn(&mut eks_designer::design::Vpc)| {
        let mut vpc = classic.vpc.as_ref().clone();
        change(&mut vpc);
        Edit::SetVpc(vpc)
    };
    check(&[vpc(|v| v.existing_id = Some("vpc-1".to_owned()))], "reason-vpc-exists");
    check(&[vpc(|v| v.cidrs.push("100.64.0.0/16".parse().unwrap()))], "reason-several-blocks");
    check(&[vpc(|v| v.cidrs = vec!["10.0.0.0/8".parse().unwrap()])], "reason-vpc-size");
    check(&[vpc(|v| v.has_dns_hostnames = false)], "reason-dns");
    check(&[Edit::AddZone { name: Some("ap-northeast-1b".to_owned()) }], "reason-zone-subnets");
    check(&[Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: None }], "reason-zone-subnets");
    check(&[Edit::SetSubnetCidr { id: public, cidr: "10.0.192.0/19".parse().unwrap() }], "reason-block");
    check(&[Edit::SetRoute { id: public, route: Route::Isolated }], "reason-zone-subnets");
    let mut record = classic.subnets.get(public).unwrap().clone();
    record.has_public_ip_on_launch = false;
    check(&[Edit::SetSubnet(public, record.clone())], "reason-public-ip");
    record.existing_id = Some("subnet-1".to_owned());
    check(&[Edit::SetSubnet(public, record)], "reason-subnet-exists");
    let zones: Vec<_> = classic.zones.ids().collect();
    check(&[Edit::Remove(zones[1].into()), Edit::Remove(zones[2].into())], "reason-few-zones");
    let (id, mut group) = group(&classic, "workers");
    group.subnets = [public, subnet(&classic, "private-1c")].into();
    check(&[Edit::SetNodegroup(id, group)], "reason-group");
}

#[test]
fn groups_use_the_fewest_words() {
    let classic = Starter::Classic.design();
    let words = |names: &[&str]| {
        let subnets = names.iter().map(|name| subnet(&classic, name)).collect();
        let design = with_group(&classic, "workers", |group| group.subnets = subnets);
        let written = eksctl::write(&design);
        let key = |key: &str| at(&written, &format!("managedNodeGroups.0.{key}"));
        (key("privateNetworking"), key("availabilityZones"), key("subnets"), written.mode)
    };
    let yes = Some(Value::Bool(true));
    let managed = Mode::ManagedVpc;
    assert_eq!(words(&["private-1a", "private-1c", "private-1d"]), (yes.clone(), None, None, managed));
    assert_eq!(words(&["public-1a", "public-1c", "public-1d"]), (None, None, None, managed));
    let zone_c = texts(&["ap-northeast-1c"]);
    assert_eq!(words(&["private-1c"]), (yes.clone(), zone_c.clone(), None, managed));
    assert_eq!(words(&["public-1c"]), (None, zone_c, None, managed));
    let both = texts(&["public-1a", "private-1a"]);
    assert_eq!(words(&["public-1a", "private-1a"]), (yes, None, both, Mode::ExistingVpc));
}

#[test]
fn an_existing_vpc_is_listed_with_names_and_zones() {
    let mut design = Starter::Small.design();
    let written = eksctl::write(&design);
    assert_eq!(losses(&written), ["loss-vpc-id"]);
    assert_eq!(at(&written, "availabilityZones"), None);
    assert_eq!(at(&written, "vpc.subnets.public.public-1a.az"), Some(Value::Str("ap-northeast-1a".to_owned())));
    let mut vpc = design.vpc.as_ref().clone();
    vpc.existing_id = Some("vpc-1".to_owned());
    design = edited(&design, &[Edit::SetVpc(vpc)]);
    let first = subnet(&design, "public-1a");
    let twin = Edit::Duplicate(first.into());
    design = edited(&design, &[twin]);
    let copy = design.subnets.ids().next_back().unwrap();
    design = edited(&design, &[Edit::Rename(copy.into(), "public-1a".to_owned())]);
    let written = eksctl::write(&design);
    assert_eq!(losses(&written), Vec::<&str>::new());
    assert!(at(&written, "vpc.subnets.public.public-1a-2.cidr").is_some(), "{}", written.text);
    assert_eq!(read(&written.text).subnets.len(), 5);
}

#[test]
fn what_eksctl_cannot_say_is_told() {
    let design = Starter::NatPerZone.design();
    assert_eq!(losses(&eksctl::write(&design)), ["loss-vpc-id", "loss-load-balancers"]);
    let classic = Starter::Classic.design();
    let mut design = with_group(&classic, "workers", |group| {
        group.planned_pods = Some(12);
        group.subnets.clear();
    });
    let first = subnet(&design, "public-1a");
    let mut record = design.subnets.get(first).unwrap().clone();
    record.other_ips = 9;
    record.name = "front".to_owned();
    let mut cluster = design.cluster.as_ref().clone();
    cluster.control_plane_subnets = ControlPlaneSubnets::Chosen([first].into());
    design = edited(&design, &[Edit::SetSubnet(first, record), Edit::SetCluster(cluster)]);
    let written = eksctl::write(&design);
    assert_eq!(written.mode, Mode::ManagedVpc);
    assert_eq!(
        losses(&written),
        [
            "loss-control-plane-ids",
            "loss-group-without-subnets",
            "loss-planned-pods",
            "loss-other-ips",
            "loss-names"
        ]
    );
    assert_eq!(written.losses[1].subject, design.nodegroups.ids().next().map(Entity::from));
    let mut cluster = classic.cluster.as_ref().clone();
    cluster.auto_mode = Some(true);
    let workers = classic.nodegroups.ids().next().unwrap();
    let classic = edited(&classic, &[Edit::Remove(workers.into())]);
    let written = eksctl::write(&edited(&classic, &[Edit::SetCluster(cluster.clone())]));
    assert_eq!(losses(&written), ["loss-control-plane-private"]);
    cluster.control_plane_subnets = ControlPlaneSubnets::Private;
    assert_eq!(losses(&eksctl::write(&edited(&classic, &[Edit::SetCluster(cluster)]))), Vec::<&str>::new());
}

#[test]
fn new_records_are_written_in_full_and_old_ones_as_they_were() {
    let design = fixture("spot-mixed.yaml");
    let (id, _) = group(&design, "fixed");
    let subnets = design.nodegroups.get(id).unwrap().subnets.clone();
    let design = edited(&design, &[Edit::AddNodegroup { subnets }, Edit::Rename(id.into(), "renamed".to_owned())]);
    let written = eksctl::write(&design);
    let expected = "  - name: renamed\n    minSize: 3\n    maxSize: 3\n  - name: workers\n    amiFamily: AmazonLinux2023\n    \
                    instanceType: m5.large\n    minSize: 2\n    desiredCapacity: 3\n    maxSize: 6\n    volumeSize: 80\n";
    assert!(written.text.contains(expected), "{}", written.text);
}

#[test]
fn kept_parts_follow_their_record() {
    let design = fixture("node-details.yaml");
    let (first, _) = group(&design, "from-template");
    let (everything, _) = group(&design, "everything");
    let design = edited(
        &design,
        &[
            Edit::Remove(first.into()),
            Edit::Rename(everything.into(), "all".to_owned()),
            Edit::Duplicate(everything.into()),
        ],
    );
    let written = eksctl::write(&design);
    assert_eq!(at(&written, "managedNodeGroups.0.launchTemplate.id"), Some(Value::Str("lt-0123".to_owned())));
    assert_eq!(at(&written, "managedNodeGroups.1.name"), Some(Value::Str("own-ami".to_owned())));
    assert_eq!(at(&written, "managedNodeGroups.2.name"), Some(Value::Str("all".to_owned())));
    for i in [2, 3] {
        assert_eq!(at(&written, &format!("managedNodeGroups.{i}.volumeThroughput")), Some(Value::Int(250)));
    }
    assert_eq!(at(&written, "nodeGroups.0.taints.bare"), Some(Value::Str(":PreferNoSchedule".to_owned())));
}

#[test]
fn changed_fields_are_written_beside_what_was_said() {
    let design = fixture("spot-mixed.yaml");
    let design = with_group(&design, "fixed", |group| {
        group.desired_size = 4;
        group.max_size = 8;
        group.update_limit = Some(UpdateLimit::Nodes(2));
        group.capacity = Capacity::Spot;
        group.instance_types = vec!["c5.large".to_owned(), "c5a.large".to_owned()];
    });
    let design = with_group(&design, "all-spot", |group| group.capacity = Capacity::OnDemand);
    let design = with_group(&design, "half", |group| group.capacity = Capacity::Spot);
    let written = eksctl::write(&design);
    let again = read(&written.text);
    for name in ["fixed", "all-spot", "half"] {
        let (wanted, got) = (group(&design, name).1, group(&again, name).1);
        assert_eq!(
            (got.capacity, got.desired_size, got.max_size),
            (wanted.capacity, wanted.desired_size, wanted.max_size),
            "{name}"
        );
        assert_eq!((got.instance_types, got.update_limit), (wanted.instance_types, wanted.update_limit), "{name}");
    }
}

#[test]
fn a_group_that_changes_its_kind_loses_what_the_other_does_not_have() {
    let design = fixture("node-details.yaml");
    let design = with_group(&design, "everything", |group| group.kind = NodegroupKind::SelfManaged);
    let written = eksctl::write(&design);
    assert_eq!(losses(&written), ["loss-foreign-keys"]);
    let again = read(&written.text);
    assert_eq!(group(&again, "everything").1.kind, NodegroupKind::SelfManaged);
    // Managed groups take taints as a list only.
    let design = with_group(&design, "taints-as-map", |group| group.kind = NodegroupKind::Managed);
    let written = eksctl::write(&design);
    let (id, again) = group(&read(&written.text), "taints-as-map");
    assert_eq!(again.kind, NodegroupKind::Managed, "{id}");
    let expected = "    taints:\n      - key: dedicated\n        value: gpu\n        effect: NoSchedule\n      - key: bare\n        \
                    effect: PreferNoSchedule\n";
    assert!(written.text.contains(expected), "{}", written.text);
}

#[test]
fn a_self_managed_spot_group_is_a_mix_without_on_demand() {
    let design = with_group(&Starter::Classic.design(), "workers", |group| {
        group.kind = NodegroupKind::SelfManaged;
        group.capacity = Capacity::Spot;
    });
    let written = eksctl::write(&design);
    assert_eq!(at(&written, "nodeGroups.0.instanceType"), Some(Value::Str("mixed".to_owned())));
    assert_eq!(at(&written, "nodeGroups.0.instancesDistribution.instanceTypes"), texts(&["m5.large"]));
    assert_eq!(group(&read(&written.text), "workers").1.capacity, Capacity::Spot);
}

#[test]
fn a_drawn_network_takes_the_place_of_the_imported_one() {
    let design = fixture("new-vpc-full.yaml");
    let zone = design.zones.ids().next().unwrap();
    let design = edited(&design, &[Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: Some(24) }]);
    let written = eksctl::write(&design);
    assert_eq!((written.mode, reasons(&written)), (Mode::ExistingVpc, vec!["reason-zone-subnets"]));
    // Both only work in a VPC that eksctl makes.
    assert_eq!(losses(&written), ["loss-new-vpc-only", "loss-new-vpc-only", "loss-vpc-id"]);
    assert_eq!((at(&written, "vpc.hostnameType"), at(&written, "vpc.nat")), (None, None));
    assert_eq!(at(&written, "availabilityZones"), None);
    assert_eq!(read(&written.text).subnets.len(), 5);
}

#[test]
fn designs_made_here_read_back_alike() {
    for starter in Starter::ALL.into_iter().filter(|starter| *starter != Starter::Empty) {
        let design = starter.design();
        let again = read(&eksctl::write(&design).text);
        assert_eq!(again.cluster.endpoint, design.cluster.endpoint, "{starter:?}");
        assert_eq!(again.subnets.len(), design.subnets.len(), "{starter:?}");
        for (mine, theirs) in design.nodegroups.values().zip(again.nodegroups.values()) {
            let names = |d: &Design, g: &Nodegroup| {
                g.subnets.iter().map(|id| d.subnets.get(*id).unwrap().name.clone()).collect::<Vec<_>>()
            };
            assert_eq!(names(&again, theirs), names(&design, mine), "{starter:?}");
            let bare = |g: &Nodegroup| Nodegroup {
                kept: eks_designer::design::Kept::default(),
                subnets: [].into(),
                ..g.clone()
            };
            assert_eq!(bare(theirs), bare(mine), "{starter:?}");
        }
        let text = eksctl::write(&again).text;
        assert_eq!(eksctl::write(&read(&text)).text, text, "{starter:?}");
    }
}

/// What stands beside an export because eksctl refuses the file: the reasons.
fn refusals(written: &Written) -> Vec<String> {
    let refused = written.losses.iter().filter(|loss| loss.message.id == "loss-refused");
    let reasons = refused.flat_map(|loss| &loss.message.args).filter_map(|(_, arg)| match arg {
        Arg::Message(reason) => Some(reason.id.to_string()),
        _ => None,
    });
    reasons.collect()
}

fn with_cluster(design: &Design, change: impl FnOnce(&mut Cluster)) -> Design {
    let mut cluster = design.cluster.as_ref().clone();
    change(&mut cluster);
    edited(design, &[Edit::SetCluster(cluster)])
}

#[test]
fn auto_mode_is_written_without_the_add_ons_that_it_brings() {
    let add = |name: &str| Edit::AddAddon { name: name.to_owned() };
    let design = edited(&Starter::Classic.design(), &[add("coredns"), add("vpc-cni"), add("metrics-server")]);
    let design = with_cluster(&design, |cluster| cluster.auto_mode = Some(true));
    let written = eksctl::write(&design);
    assert_eq!(at(&written, "addons.0.name"), Some(Value::Str("metrics-server".to_owned())));
    assert_eq!(at(&written, "addons.1"), None);
    assert!(losses(&written).contains(&"loss-auto-addons"));
    assert_eq!(refusals(&written), ["refused-auto-groups"]);
    // Beside Fargate eksctl takes them.
    let first = design.subnets.ids().next().unwrap();
    let fargate = edited(&design, &[Edit::AddFargateProfile { subnets: [first].into() }]);
    assert!(at(&eksctl::write(&fargate), "addons.2").is_some());
}

#[test]
fn an_ipv6_cluster_is_written_as_eksctl_takes_it() {
    let design = with_cluster(&Starter::Classic.design(), |cluster| {
        cluster.ip_family = IpFamily::Ipv6;
        cluster.service_cidr = "172.20.0.0/16".parse().ok();
    });
    let written = eksctl::write(&design);
    assert_eq!(at(&written, "kubernetesNetworkConfig.serviceIPv4CIDR"), None);
    assert!(losses(&written).contains(&"loss-service-cidr-left-out"));
    assert_eq!(at(&written, "addons.0.name"), Some(Value::Str("coredns".to_owned())));
    let existing = with_cluster(&fixture("existing-vpc-names.yaml"), |cluster| cluster.ip_family = IpFamily::Ipv6);
    assert_eq!(at(&eksctl::write(&existing), "vpc.nat"), None);
    // And the other way round.
    let design = with_cluster(&fixture("ipv6.yaml"), |cluster| cluster.ip_family = IpFamily::Ipv4);
    let written = eksctl::write(&design);
    assert_eq!(at(&written, "vpc.extraIPv6CIDRs"), None);
    assert!(losses(&written).contains(&"loss-kept-keys"), "{:?}", losses(&written));
}

#[test]
fn what_two_settings_exclude_is_written_once() {
    let private = with_cluster(&fixture("dry-run.yaml"), |cluster| cluster.is_fully_private = true);
    let written = eksctl::write(&private);
    assert_eq!(at(&written, "vpc.clusterEndpoints"), None);
    assert!(losses(&written).contains(&"loss-private-endpoint"));
    let design = fixture("existing-vpc-names.yaml");
    assert!(at(&eksctl::write(&design), "vpc.controlPlaneSubnetIDs").is_some());
    let private = with_cluster(&design, |cluster| cluster.control_plane_subnets = ControlPlaneSubnets::Private);
    let written = eksctl::write(&private);
    assert_eq!(at(&written, "vpc.controlPlaneSubnetIDs"), None);
    assert_eq!(at(&written, "vpc.controlPlaneOnPrivateSubnets"), Some(Value::Bool(true)));
    assert!(losses(&written).contains(&"loss-kept-keys"));
    let text = "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: c, region: us-west-2}\n\
                nodeGroups: [{name: ng, securityGroups: {withShared: true, attachIDs: [sg-1]}}]\n";
    let managed = with_group(&read(text), "ng", |group| group.kind = NodegroupKind::Managed);
    let written = eksctl::write(&managed);
    assert_eq!(at(&written, "managedNodeGroups.0.securityGroups.withShared"), None);
    assert_eq!(at(&written, "managedNodeGroups.0.securityGroups.attachIDs"), texts(&["sg-1"]));
    assert!(losses(&written).contains(&"loss-foreign-keys"));
}

#[test]
fn a_design_that_eksctl_refuses_says_so() {
    let classic = Starter::Classic.design();
    let group = |change: fn(&mut Nodegroup)| refusals(&eksctl::write(&with_group(&classic, "workers", change)));
    assert_eq!(group(|_| {}), Vec::<String>::new());
    assert_eq!(group(|group| group.min_size = 9), ["refused-sizes"]);
    assert_eq!(group(|group| group.update_limit = Some(UpdateLimit::Nodes(99))), ["refused-update"]);
    assert_eq!(group(|group| group.name = String::new()), ["refused-group-name"]);
    assert_eq!(group(|group| group.ami_family = "AmazonLinux2".to_owned()), ["refused-amazon-linux-2"]);
    let cluster = |change: fn(&mut Cluster)| refusals(&eksctl::write(&with_cluster(&classic, change)));
    assert_eq!(cluster(|cluster| cluster.name = "a b".to_owned()), ["refused-cluster-name"]);
    assert_eq!(cluster(|cluster| cluster.region = String::new()), ["refused-region"]);
    let off = cluster(|cluster| (cluster.endpoint.is_public, cluster.endpoint.is_private) = (false, false));
    assert_eq!(off, ["refused-endpoints-off"]);
    for starter in Starter::ALL {
        assert_eq!(refusals(&eksctl::write(&starter.design())), Vec::<String>::new(), "{starter:?}");
    }
}

#[test]
fn kept_parts_that_eksctl_has_no_place_for_are_left_out() {
    let deep = (0..120).fold(Value::Int(1), |inside, _| Value::Map(vec![("in".to_owned(), inside)]));
    let entry = |key: &str, value: Value| (key.to_owned(), value);
    let design = with_cluster(&Starter::Classic.design(), |cluster| {
        cluster.kept.extra = vec![
            entry(
                "iam",
                Value::Map(vec![entry("wathOIDC", Value::Bool(true)), entry("withOIDC", Value::Bool(true))]),
            ),
            entry("karpenter", Value::Int(3)),
            entry("x-common", Value::Null),
            entry("gitops", deep),
        ];
    });
    let written = eksctl::write(&design);
    assert_eq!(at(&written, "iam"), Some(Value::Map(vec![entry("withOIDC", Value::Bool(true))])));
    let told = written.losses.iter().find(|loss| loss.message.id == "loss-kept-keys").unwrap();
    assert!(format!("{told:?}").contains("iam.wathOIDC, karpenter, x-common, gitops"), "{told:?}");
    assert_eq!(read(&written.text).cluster.name, design.cluster.name);
}
