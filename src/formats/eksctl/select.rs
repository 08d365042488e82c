//! The fewest words that make eksctl choose just the subnets that a group has in the drawing.
//!
//! # Sources
//! eksctl commit 99984ad, `pkg/vpc/vpc.go:SelectNodeGroupSubnets`, read 2026-08-21.

use super::plan::{Mode, is_listed};
use crate::collect::CollectInOrder;
use crate::design::{Design, Nodegroup, NodegroupKind, Subnet, SubnetId, Value, ZoneId, ZoneKind};
use std::collections::BTreeSet;

/// How a group's subnets are said.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Choice {
    /// Not at all: the group has none.
    None,
    /// All of a kind.
    All {
        /// `privateNetworking`.
        is_private: bool,
    },
    /// All of a kind in these zones.
    Zones {
        /// `privateNetworking`.
        is_private: bool,
        /// The zones.
        zones: BTreeSet<ZoneId>,
        /// Whether they are local zones.
        is_local: bool,
    },
    /// One by one, which only works for subnets that exist.
    Names {
        /// `privateNetworking`: whether any is private.
        is_private: bool,
    },
}

/// Chooses the words for `group`.
///
/// What the group's file said is kept where it still says the same.
pub(super) fn choose(design: &Design, group: &Nodegroup, mode: Mode) -> Choice {
    let subnets: Vec<&Subnet> = group.subnets.iter().filter_map(|id| design.subnets.get(*id)).collect();
    if subnets.is_empty() {
        return Choice::None;
    }
    let is_private = subnets.iter().any(|s| !s.is_public());
    let names = Choice::Names { is_private };
    let has_said_names = group.kept.has_said("subnets") || group.kept.get("subnets").is_some();
    let is_contrary = !is_private && group.kept.get("privateNetworking") == Some(&Value::Bool(true));
    if subnets.iter().any(|s| s.is_public() == is_private) || is_contrary {
        return names;
    }
    if has_said_names && mode == Mode::ExistingVpc {
        return names;
    }
    let zones: BTreeSet<ZoneId> = subnets.iter().map(|s| s.zone).collect_set();
    let by_zones = zones_choice(design, group, &zones, is_private, mode);
    let has_said_zones = ["availabilityZones", "localZones"]
        .iter()
        .any(|key| group.kept.has_said(key) || group.kept.get(key).is_some());
    let is_all = all_of_kind(design, is_private, mode) == group.subnets;
    match by_zones {
        Some(choice) if has_said_zones => choice,
        _ if is_all => Choice::All { is_private },
        Some(choice) => choice,
        None => names,
    }
}

/// Every subnet of a kind that eksctl knows of.
fn all_of_kind(design: &Design, is_private: bool, mode: Mode) -> BTreeSet<SubnetId> {
    let fits = |s: &Subnet| s.is_public() != is_private && is_listed(design, s, mode);
    design.subnets.iter().filter(|(_, subnet)| fits(subnet)).map(|(id, _)| id).collect_set()
}

/// The choice by zones, where the group has all subnets of its kind in them.
fn zones_choice(
    design: &Design,
    group: &Nodegroup,
    zones: &BTreeSet<ZoneId>,
    is_private: bool,
    mode: Mode,
) -> Option<Choice> {
    let records: Vec<_> = zones.iter().filter_map(|id| design.zones.get(*id)).collect();
    // By name, as eksctl goes by it: another zone may have the same.
    let is_in = |s: &Subnet| design.zones.get(s.zone).is_some_and(|z| records.iter().any(|r| r.name == z.name));
    let in_zones = design.subnets.iter().filter(|(_, s)| s.is_public() != is_private && is_in(s));
    let is_whole = in_zones.map(|(id, _)| id).collect_set() == group.subnets;
    let is_named = records.iter().all(|zone| !zone.name.is_empty());
    let n_local = records.iter().filter(|zone| zone.kind == ZoneKind::Local).count();
    // In an existing VPC, a local zone is a zone like any other, if its subnets are listed at all.
    let is_local = n_local == records.len() && mode == Mode::ManagedVpc;
    let can_be_said = match (n_local, mode) {
        (0, _) => true,
        (_, Mode::ManagedVpc) => is_local && group.kind == NodegroupKind::SelfManaged,
        (_, Mode::ExistingVpc) => group
            .subnets
            .iter()
            .all(|id| design.subnets.get(*id).is_some_and(|subnet| is_listed(design, subnet, mode))),
    };
    (is_whole && is_named && can_be_said).then(|| Choice::Zones { is_private, zones: zones.clone(), is_local })
}
