//! Where CoreDNS can run, and whether it starts there.
//!
//! # Sources
//! EKS user guide, "Manage CoreDNS for DNS in Amazon EKS clusters" and "Define which Pods use AWS Fargate when
//! launched", read 2026-08-22: <https://docs.aws.amazon.com/eks/latest/userguide/managing-coredns.html>

use super::facts::Facts;
use super::walk::trace_with;
use super::{Source, Target};
use crate::design::{Design, Nodegroup};
use std::collections::BTreeSet;

/// The namespace that CoreDNS runs in.
const NAMESPACE: &str = "kube-system";

fn is_linux(group: &Nodegroup) -> bool {
    !group.ami_family.starts_with("Windows")
}

/// The nodes and Fargate pods that CoreDNS can be: one for each subnet of a Linux group, and of a profile that
/// takes the namespace `kube-system`.
fn hosts(design: &Design) -> Vec<Source> {
    let groups = design.nodegroups.iter().filter(|(_, group)| is_linux(group) && 0 < group.max_size);
    let nodes = groups.flat_map(|(id, group)| group.subnets.iter().map(move |subnet| Source::Node(id, *subnet)));
    let profiles = design
        .fargate_profiles
        .iter()
        .filter(|(_, profile)| profile.selectors.iter().any(|selector| selector.namespace == NAMESPACE));
    let pods = profiles.flat_map(|(id, p)| p.subnets.iter().map(move |subnet| Source::Fargate(id, *subnet)));
    nodes.chain(pods).collect()
}

/// Whether CoreDNS runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CoreDns {
    /// It does, here.
    On(Source),
    /// It is planned, and cannot start anywhere: this is the first place, and what it cannot reach.
    Stuck(Source, Target),
    /// Nothing is there that could run it.
    NotPlanned,
}

/// Where CoreDNS runs in the design of `facts`.
pub(super) fn place(facts: &Facts) -> CoreDns {
    *facts.coredns.get_or_init(|| {
        let mut stuck = None;
        let mut tried = BTreeSet::new();
        for host in hosts(facts.design) {
            // Nodes of the same kind in the same subnet fare alike.
            let class = match host {
                Source::Node(group, subnet) => (facts.node_role(group).key(), Some(subnet)),
                _ => ("fargate", host.subnet()),
            };
            if !tried.insert(class) {
                continue;
            }
            let refused = [Target::KubeApi, Target::Images]
                .into_iter()
                .find(|target| !trace_with(facts, host, *target).verdict.is_reachable());
            match refused {
                None => return CoreDns::On(host),
                Some(target) => stuck = stuck.or(Some((host, target))),
            }
        }
        stuck.map_or(CoreDns::NotPlanned, |(host, target)| CoreDns::Stuck(host, target))
    })
}
