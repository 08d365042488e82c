//! Properties over random designs and random damage.

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

use eks_designer::design::starters::Starter;
use eks_designer::design::{
    Capacity, ControlPlaneSubnets, Design, Edit, IpFamily, Kept, LoadBalancerKind, Nodegroup, NodegroupKind,
    Route, Scheme, SubnetId, SubnetKind, SupportPolicy, UpdateLimit, Value, ZoneId,
};
use eks_designer::formats::eksctl::Mode;
use eks_designer::formats::{self, document, eksctl};
use proptest::prelude::*;

type Seed = (u8, u8, u8);

/// An edit that suits `design`, out of a seed.
fn edit_from(design: &Design, (what, which, how): Seed) -> Edit {
    let pick = |n: usize| usize::from(which).checked_rem(n).unwrap_or(0);
    let any = design.entities().nth(pick(design.entities().count())).unwrap();
    let zone = design.zones.ids().nth(pick(design.zones.len())).unwrap_or(ZoneId(0));
    let subnet = design.subnets.ids().nth(pick(design.subnets.len())).unwrap_or(SubnetId(0));
    match what % 17 {
        0 => Edit::AddZone { name: (how.is_multiple_of(3)).then(|| format!("ap-northeast-1-tpe-{how}a")) },
        1 => Edit::AddSubnet { zone, kind: SubnetKind::Public, prefix_len: Some(20 + how % 9) },
        2 => Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: None },
        3 => Edit::AddNatGateway { subnet },
        4 => Edit::AddNodegroup {
            subnets: design.subnets.ids().skip(pick(4)).step_by(usize::from(how % 3) + 1).collect(),
        },
        5 => Edit::Remove(any),
        6 => Edit::Rename(any, ["y", "a: b", "日本", "no", "1.30", "x\ny"][usize::from(how) % 6].to_owned()),
        7 => Edit::MoveSubnet { id: subnet, zone },
        8 => Edit::Duplicate(any),
        9 => Edit::SetCluster(cluster_from(design, how)),
        10 => Edit::SetInternetGateway(how.is_multiple_of(2)),
        11 => Edit::AddAddon { name: format!("addon-{how}") },
        12 => Edit::AddFargateProfile { subnets: [subnet].into() },
        13 => Edit::AddLoadBalancer { kind: LoadBalancerKind::Network, scheme: Scheme::Internal },
        14 => group_edit(design, which, how).unwrap_or(Edit::AddZone { name: None }),
        15 => Edit::SetRoute {
            id: subnet,
            route: [Route::Isolated, Route::InternetGateway, Route::Unknown][usize::from(how) % 3],
        },
        _ => {
            let mut record = design
                .subnets
                .get(subnet)
                .cloned()
                .unwrap_or_else(|| Starter::Classic.design().subnets.values().next().unwrap().clone());
            record.existing_id = (how.is_multiple_of(2)).then(|| format!("subnet-{how}"));
            record.other_ips = u32::from(how);
            Edit::SetSubnet(subnet, record)
        }
    }
}

fn cluster_from(design: &Design, how: u8) -> eks_designer::design::Cluster {
    let mut cluster = design.cluster.as_ref().clone();
    let bit = |i: u8| how >> i & 1 == 1;
    cluster.ip_family = if how.is_multiple_of(5) { IpFamily::Ipv6 } else { IpFamily::Ipv4 };
    cluster.control_plane_subnets = match how % 3 {
        0 => ControlPlaneSubnets::All,
        1 => ControlPlaneSubnets::Private,
        _ => ControlPlaneSubnets::Chosen(design.subnets.ids().take(2).collect()),
    };
    cluster.endpoint.is_public = bit(0);
    cluster.endpoint.is_private = bit(1);
    cluster.endpoint.public_cidrs = "203.0.113.0/24".parse().into_iter().filter(|_| bit(2)).collect();
    cluster.is_fully_private = how.is_multiple_of(7);
    cluster.auto_mode = [None, Some(true), Some(false)][usize::from(how) % 3];
    cluster.version = [None, Some("1.30".to_owned()), Some("latest".to_owned())][usize::from(how) % 3].clone();
    cluster.support_policy =
        [None, Some(SupportPolicy::Standard), Some(SupportPolicy::Extended)][usize::from(how) % 3];
    cluster.log_types = ["audit", "api"].iter().take(usize::from(how % 3)).map(|t| (*t).to_owned()).collect();
    cluster.tags = [("on".to_owned(), format!("0{how}"))].into();
    cluster.secrets_key_arn = bit(3).then(|| "arn:aws:kms:x:1:key/2".to_owned());
    cluster.service_cidr = "172.20.0.0/16".parse().ok().filter(|_| bit(4));
    cluster.kept.extra = vec![("iam".to_owned(), Value::Map(vec![("withOIDC".to_owned(), Value::Bool(bit(5)))]))];
    cluster
}

fn group_edit(design: &Design, which: u8, how: u8) -> Option<Edit> {
    let (id, group) = design.nodegroups.iter().nth(usize::from(which).checked_rem(design.nodegroups.len())?)?;
    let n = u32::from(how);
    let limits = [None, Some(UpdateLimit::Nodes(n)), Some(UpdateLimit::Percent(n))];
    let record = Nodegroup {
        kind: if how.is_multiple_of(2) { NodegroupKind::Managed } else { NodegroupKind::SelfManaged },
        capacity: if how.is_multiple_of(3) { Capacity::Spot } else { Capacity::OnDemand },
        instance_types: ["m5.large", "c5.large", "r5.large"]
            .iter()
            .take(1 + usize::from(how % 3))
            .map(|t| (*t).to_owned())
            .collect(),
        min_size: n % 4,
        desired_size: n % 6,
        max_size: n % 9 + 1,
        volume_gib: Some(n + 1),
        max_pods: (how.is_multiple_of(5)).then_some(n + 1),
        update_limit: limits[usize::from(how) % 3],
        labels: [("app".to_owned(), format!("{how}"))].into(),
        subnets: design.subnets.ids().filter(|id| (id.0 ^ n) % 3 != 0).collect(),
        ..group.clone()
    };
    Some(Edit::SetNodegroup(id, record))
}

fn design_from(starter: Starter, seeds: &[Seed]) -> Design {
    let mut design = starter.design();
    for seed in seeds {
        if let Ok(next) = design.edited(&[edit_from(&design, *seed)]) {
            design = next;
        }
    }
    design
}

/// A design that prints in a line: the text of a failure has its file.
#[derive(Clone)]
struct Shown(Design);

impl std::fmt::Debug for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "next_id {}", self.0.next_id)
    }
}

fn any_design() -> impl Strategy<Value = Shown> {
    let seeds = proptest::collection::vec(any::<Seed>(), 0..20);
    (proptest::sample::select(Starter::ALL.to_vec()), seeds)
        .prop_map(|(starter, seeds)| Shown(design_from(starter, &seeds)))
}

/// An import with edits on top.
fn any_import() -> impl Strategy<Value = Shown> {
    let seeds = proptest::collection::vec(any::<Seed>(), 0..12);
    (proptest::sample::select(support::fixtures()), seeds).prop_map(|((_, text), seeds)| {
        let mut design = formats::read(&text).unwrap().design;
        for seed in seeds {
            if let Ok(next) = design.edited(&[edit_from(&design, seed)]) {
                design = next;
            }
        }
        Shown(design)
    })
}

/// The lines in which two values differ when printed.
fn differences(left: &Design, right: &Design) -> String {
    let (left, right) = (format!("{left:#?}"), format!("{right:#?}"));
    let lines = left.lines().zip(right.lines()).filter(|(a, b)| a != b).take(12);
    lines.map(|(a, b)| format!("{} | {}\n", a.trim(), b.trim())).collect()
}

fn without_kept(group: &Nodegroup) -> Nodegroup {
    Nodegroup { kept: Kept::default(), subnets: [].into(), planned_pods: None, ..group.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_design_file_is_exact(Shown(design) in prop_oneof![any_design(), any_import()]) {
        let text = document::write(&design, &document::Extras::default());
        let read = formats::read(&text).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(&read.design, &design);
        prop_assert_eq!(document::write(&read.design, &read.extras), text);
    }

    #[test]
    fn what_eksctl_can_say_survives(Shown(design) in any_design()) {
        let written = eksctl::write(&design);
        let read = formats::read(&written.text).map_err(|e| TestCaseError::fail(format!("{e}\n{}", written.text)))?;
        let (was, is) = (&design.cluster, &read.design.cluster);
        prop_assert_eq!((&was.name, &was.region, &was.version, &was.tags), (&is.name, &is.region, &is.version, &is.tags));
        prop_assert_eq!((&was.log_types, &was.secrets_key_arn, was.auto_mode), (&is.log_types, &is.secrets_key_arn, is.auto_mode));
        prop_assert_eq!((was.ip_family, was.service_cidr, was.support_policy), (is.ip_family, is.service_cidr, is.support_policy));
        prop_assert_eq!(&was.endpoint.public_cidrs, &is.endpoint.public_cidrs);
        prop_assert_eq!(was.is_fully_private, is.is_fully_private);
        let mut mine: Vec<_> = design.nodegroups.values().map(without_kept).collect();
        mine.sort_by_key(|group| group.kind);
        let theirs: Vec<_> = read.design.nodegroups.values().map(without_kept).collect();
        prop_assert_eq!(mine, theirs, "{}", written.text);
        if written.mode == Mode::ManagedVpc {
            let blocks = |d: &Design| {
                let mut all: Vec<_> = d.subnets.values().map(|s| (s.cidr, s.is_public(), d.zones.get(s.zone).unwrap().name.clone())).collect();
                all.sort();
                all
            };
            prop_assert_eq!(blocks(&design), blocks(&read.design));
            prop_assert_eq!(design.nat_gateways.len(), read.design.nat_gateways.len());
        }
        // A group is in the same subnets after the way out and back, unless a loss says otherwise.
        let is_lost = |id: &str| written.losses.iter().any(|loss| loss.message.id == id);
        if !is_lost("loss-local-subnets") && !is_lost("loss-group-subnets") && !is_lost("loss-group-without-subnets") && !is_lost("loss-no-subnets") {
            let cidrs = |d: &Design, kind: NodegroupKind| {
                let groups = d.nodegroups.values().filter(|g| g.kind == kind);
                groups.map(|g| {
                    let mut all: Vec<_> = g.subnets.iter().filter_map(|id| d.subnets.get(*id)).map(|s| s.cidr).collect();
                    all.sort();
                    all
                }).collect::<Vec<_>>()
            };
            for kind in [NodegroupKind::Managed, NodegroupKind::SelfManaged] {
                prop_assert_eq!(cidrs(&design, kind), cidrs(&read.design, kind), "{}", written.text);
            }
        }
    }

    #[test]
    fn writing_settles_at_once(Shown(design) in prop_oneof![any_design(), any_import()]) {
        let text = eksctl::write(&design).text;
        prop_assert_eq!(&eksctl::write(&design).text, &text);
        let read = formats::read(&text).map_err(|e| TestCaseError::fail(format!("{e}\n{text}")))?.design;
        let again = eksctl::write(&read).text;
        let second = formats::read(&again).map_err(|e| TestCaseError::fail(format!("{e}\n{again}")))?.design;
        prop_assert!(second == read, "{}\n=====\n{}\n{}", text, again, differences(&second, &read));
        prop_assert_eq!(eksctl::write(&second).text, again);
    }

    #[test]
    fn damage_never_panics(
        file in proptest::sample::select(support::fixtures()),
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0_usize..5), 1..8),
    ) {
        let mut bytes = file.1.into_bytes();
        for (at, byte, how) in cuts {
            if bytes.is_empty() { break; }
            let i = at.index(bytes.len());
            match how {
                0 => bytes[i] = byte,
                1 => { bytes.remove(i); }
                2 => bytes.insert(i, b"{}[]:,&*!|>'\"%@`-?#\n\t "[usize::from(byte) % 22]),
                3 => bytes.truncate(i),
                _ => { let part = bytes[i..].to_vec(); bytes.extend(part); }
            }
        }
        if let Ok(imported) = formats::read(&bytes) {
            prop_assert!(imported.design.check_invariants().is_empty());
            let text = eksctl::write(&imported.design).text;
            prop_assert!(formats::read(&text).is_ok(), "{}", text);
        }
    }

    #[test]
    fn damage_to_design_files_never_panics(
        at in any::<prop::sample::Index>(), byte in any::<u8>(), starter in proptest::sample::select(Starter::ALL.to_vec()),
    ) {
        let mut bytes = document::write(&starter.design(), &document::Extras::default()).into_bytes();
        let i = at.index(bytes.len());
        bytes[i] = byte;
        if let Ok(imported) = formats::read(&bytes) {
            prop_assert!(imported.design.check_invariants().is_empty());
        }
    }
}
