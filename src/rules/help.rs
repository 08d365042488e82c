//! What the checks of several rules share: lists of names, and edits that change one record.

use super::Finding;
use crate::collect::CollectInOrder;
use crate::design::{
    Cluster, Design, Edit, Entity, FargateProfile, FargateProfileId, Kept, LoadBalancer, LoadBalancerId,
    Nodegroup, NodegroupId, Subnet, SubnetId, Vpc,
};
use crate::traffic::Source;
use crate::words::Message;
use std::collections::BTreeSet;
use std::fmt::Display;

/// The items as one text.
pub(super) fn list(items: impl IntoIterator<Item = impl Display>) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}

/// The names of things as one text.
pub(super) fn names<T: Into<Entity>>(design: &Design, ids: impl IntoIterator<Item = T>) -> String {
    list(ids.into_iter().map(|id| name(design, id)))
}

/// The name of a thing; its id where it has none.
pub(super) fn name(design: &Design, id: impl Into<Entity>) -> String {
    let entity = id.into();
    let name = design.name_of(entity);
    if name.is_empty() { entity.to_string() } else { name.to_owned() }
}

/// `base`, or `base-2` and so on where that is among `taken`.
pub(super) fn unused_name(base: &str, taken: &BTreeSet<&str>) -> String {
    let numbered = (2_u32..).map(|n| format!("{base}-{n}"));
    let names = std::iter::once(base.to_owned()).chain(numbered);
    names.into_iter().find(|name| !taken.contains(name.as_str())).unwrap_or_else(|| base.to_owned())
}

/// Whoever of `user` stands in `subnet`: a node of a group, or a pod of a Fargate profile.
pub(super) fn source_of(user: Entity, subnet: SubnetId) -> Source {
    match user {
        Entity::Nodegroup(id) => Source::Node(id, subnet),
        Entity::FargateProfile(id) => Source::Fargate(id, subnet),
        _ => Source::Bastion(subnet),
    }
}

/// Everyone of node groups and Fargate profiles, one for each subnet that they use.
pub(super) fn node_sources(design: &Design) -> Vec<Source> {
    let groups = design.nodegroups.iter().map(|(id, group)| (Entity::from(id), &group.subnets));
    let profiles = design.fargate_profiles.iter().map(|(id, profile)| (Entity::from(id), &profile.subnets));
    let of = |(user, subnets): (Entity, &BTreeSet<SubnetId>)| -> Vec<Source> {
        subnets.iter().map(|subnet| source_of(user, *subnet)).collect()
    };
    groups.chain(profiles).flat_map(of).collect()
}

/// Adds a fix that a person has to choose, where its edits apply.
pub(super) fn offer(finding: &mut Finding, design: &Design, title: Message, edits: Vec<Edit>) {
    if !edits.is_empty() && design.edited(&edits).is_ok() {
        finding.choice(title, edits);
    }
}

/// The private subnets whose routes are known.
pub(super) fn private_subnets(design: &Design) -> BTreeSet<SubnetId> {
    design.subnets.iter().filter(|(_, subnet)| is_private(subnet)).map(|(id, _)| id).collect_set()
}

/// Whether a subnet is known to be private; one of unknown routes is neither public nor private.
pub(super) fn is_private(subnet: &Subnet) -> bool {
    use crate::design::Route;
    matches!(subnet.route, Route::Nat(_) | Route::Isolated)
}

/// Whether an imported file gives the record more subnets than the design shows, by ids or zones that the
/// file does not explain: what is shown is not all then.
pub(super) fn has_unlisted_subnets(kept: &Kept) -> bool {
    kept.get("subnets").is_some() || kept.get("availabilityZones").is_some()
}

/// An edit that changes the VPC.
pub(super) fn vpc_edit(design: &Design, change: impl FnOnce(&mut Vpc)) -> Vec<Edit> {
    let mut vpc = design.vpc.as_ref().clone();
    change(&mut vpc);
    vec![Edit::SetVpc(vpc)]
}

/// An edit that changes the cluster.
pub(super) fn cluster_edit(design: &Design, change: impl FnOnce(&mut Cluster)) -> Vec<Edit> {
    let mut cluster = design.cluster.as_ref().clone();
    change(&mut cluster);
    vec![Edit::SetCluster(cluster)]
}

macro_rules! record_edits {
    ($($(#[$doc:meta])* $name:ident: $table:ident[$id:ty] -> $record:ty = $edit:ident;)*) => {$(
        $(#[$doc])*
        pub(super) fn $name(design: &Design, id: $id, change: impl FnOnce(&mut $record)) -> Vec<Edit> {
            let record = design.$table.get(id).cloned().map(|mut record| {
                change(&mut record);
                Edit::$edit(id, record)
            });
            record.into_iter().collect()
        }
    )*};
}

record_edits! {
    /// An edit that changes a subnet.
    subnet_edit: subnets[SubnetId] -> Subnet = SetSubnet;
    /// An edit that changes a node group.
    group_edit: nodegroups[NodegroupId] -> Nodegroup = SetNodegroup;
    /// An edit that changes a Fargate profile.
    profile_edit: fargate_profiles[FargateProfileId] -> FargateProfile = SetFargateProfile;
    /// An edit that changes a load balancer.
    balancer_edit: load_balancers[LoadBalancerId] -> LoadBalancer = SetLoadBalancer;
}

/// `name` with only letters, digits and single hyphens, a letter or digit first, cut to `max_len`.
pub(super) fn legal_name(name: &str, max_len: usize) -> String {
    let mut out = String::new();
    for c in name.chars() {
        let c = if c.is_ascii_alphanumeric() { c } else { '-' };
        if c != '-' || !(out.is_empty() || out.ends_with('-')) {
            out.push(c);
        }
    }
    out.truncate(max_len);
    out.trim_end_matches('-').to_owned()
}
