//! Starting points that differ in what runs the pods.

use super::build::{addon, base, base_in, carved, group_in, group_in_private, nat_in_first, sizes, subnets, tier};
use super::build::{with, zones};
use crate::collect::CollectInOrder;
use crate::design::{Capacity, Design, Edit, NodegroupKind, Selector, SubnetId, SubnetKind, ZoneKind};
use std::collections::{BTreeMap, BTreeSet};

/// Instance types of one size, so that spot capacity comes from several pools.
const SPOT_TYPES: [&str; 3] = ["m5.large", "m5a.large", "m6i.large"];

fn spot_group(design: Design) -> Design {
    group_in_private(design, |group| {
        "spot".clone_into(&mut group.name);
        group.capacity = Capacity::Spot;
        group.instance_types = SPOT_TYPES.map(str::to_owned).to_vec();
        sizes(group, 0, 3, 12);
    })
}

pub(super) fn mixed() -> Design {
    let design = carved(base("mixed", "10.0.0.0/16", 3));
    let design = group_in_private(design, |group| "on-demand".clone_into(&mut group.name));
    let design = spot_group(design);
    let subnets = subnets(&design, false);
    with(design, &[Edit::AddFargateProfile { subnets }])
}

/// Linux for the system, and beside it Windows, spot and GPU nodes.
pub(super) fn windows_and_gpu() -> Design {
    let design = carved(base("many-kinds", "10.0.0.0/16", 3));
    let design = group_in_private(design, |group| "linux".clone_into(&mut group.name));
    let design = group_in_private(design, |group| {
        "windows".clone_into(&mut group.name);
        "WindowsServer2022CoreContainer".clone_into(&mut group.ami_family);
        group.instance_types = vec!["m5.xlarge".to_owned()];
        sizes(group, 2, 2, 6);
    });
    group_in_private(spot_group(design), |group| {
        "gpu".clone_into(&mut group.name);
        group.instance_types = vec!["g4dn.xlarge".to_owned()];
        group.volume_gib = Some(200);
        sizes(group, 0, 1, 4);
    })
}

/// No nodes at all: the system's pods and those of the workloads run on Fargate.
pub(super) fn fargate() -> Design {
    let design = carved(base("serverless", "10.0.0.0/16", 3));
    let subnets = subnets(&design, false);
    let add = Edit::AddFargateProfile { subnets };
    let mut design = with(design, &[add.clone(), add]);
    let profiles = [("system", "kube-system", 4), ("apps", "default", 30)];
    let ids: Vec<_> = design.fargate_profiles.ids().collect();
    for (id, (name, namespace, planned_pods)) in ids.into_iter().zip(profiles) {
        design.fargate_profiles.update(id, |profile| {
            name.clone_into(&mut profile.name);
            profile.selectors = vec![Selector { namespace: namespace.to_owned(), labels: BTreeMap::new() }];
            profile.planned_pods = planned_pods;
        });
    }
    addon(design, "coredns", Some(r#"{"computeType":"Fargate"}"#))
}

/// The cluster in a region, and self-managed nodes near the people of a city.
pub(super) fn local_zone() -> Design {
    /// The local zone of Los Angeles; its short name goes into the names of its subnets.
    const PLACE: &str = "us-west-2-lax-1a";
    let mut design = base_in("edge", "10.0.0.0/16", "us-west-2", &["us-west-2a", "us-west-2b", PLACE]);
    let local = zones(&design).into_iter().next_back();
    if let Some(zone) = local {
        design.zones.update(zone, |zone| zone.kind = ZoneKind::Local);
    }
    design = nat_in_first(tier(tier(design, SubnetKind::Public, None), SubnetKind::Private, None));
    design.subnets.update_all(|_, subnet| {
        if Some(subnet.zone) == local {
            subnet.name = subnet.name.replace("-1a", "-lax-1a");
        }
    });
    let private: Vec<(SubnetId, bool)> = design
        .subnets
        .iter()
        .filter(|(_, subnet)| !subnet.is_public())
        .map(|(id, subnet)| (id, Some(subnet.zone) == local))
        .collect();
    let of = |is_local: bool| -> BTreeSet<SubnetId> {
        private.iter().filter(|(_, is)| *is == is_local).map(|(id, _)| *id).collect_set()
    };
    let design = group_in(design, of(false), |group| "region".clone_into(&mut group.name));
    group_in(design, of(true), |group| {
        "los-angeles".clone_into(&mut group.name);
        group.kind = NodegroupKind::SelfManaged;
        sizes(group, 1, 2, 4);
    })
}
