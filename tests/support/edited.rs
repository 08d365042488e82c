//! Starting points and imports with edits of every kind on top.
#![allow(dead_code, reason = "each test file uses a part of it")]

use eks_designer::design::starters::Starter;
use eks_designer::design::{
    Capacity, ControlPlaneSubnets, Design, Edit, IpFamily, LoadBalancerKind, Nodegroup, NodegroupKind, Route,
    Scheme, SubnetId, SubnetKind, SupportPolicy, UpdateLimit, Value, ZoneId,
};
use eks_designer::formats;
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
pub struct Shown(pub Design);

impl std::fmt::Debug for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "next_id {}", self.0.next_id)
    }
}

/// A starting point with edits on top.
pub fn any_design() -> impl Strategy<Value = Shown> {
    let seeds = proptest::collection::vec(any::<Seed>(), 0..20);
    (proptest::sample::select(Starter::ALL.to_vec()), seeds)
        .prop_map(|(starter, seeds)| Shown(design_from(starter, &seeds)))
}

/// An import with edits on top.
pub fn any_import() -> impl Strategy<Value = Shown> {
    let seeds = proptest::collection::vec(any::<Seed>(), 0..12);
    (proptest::sample::select(super::support::fixtures()), seeds).prop_map(|((_, text), seeds)| {
        let mut design = formats::read(&text).unwrap().design;
        for seed in seeds {
            if let Ok(next) = design.edited(&[edit_from(&design, seed)]) {
                design = next;
            }
        }
        Shown(design)
    })
}
