//! Many paths at once: which of them end for one reason. Paths that are alike are walked once.

use super::facts::Facts;
use super::walk::{Trace, Verdict, trace_with};
use super::{Source, Target};
use crate::collect::CollectInOrder;
use crate::design::{GroupRole, SubnetId};
use std::collections::{BTreeMap, BTreeSet};

/// What decides how a source in the VPC fares: what kind it is, its security group, and its subnet.
pub(super) type Alike = (u8, GroupRole, SubnetId);

/// The class of a source of which there can be many; `None` for the others.
pub(super) fn alike(facts: &Facts, source: Source) -> Option<Alike> {
    Some(match source {
        Source::Node(group, subnet) => (0, facts.node_role(group), subnet),
        Source::Pod(group, subnet) => (1, facts.node_role(group), subnet),
        // Their images come over the node, and so does what is translated.
        Source::BranchPod(group, subnet) => (2, facts.node_role(group), subnet),
        Source::Fargate(_, subnet) => (3, GroupRole::Cluster, subnet),
        _ => return None,
    })
}

/// What decides how a target fares with security groups: what kind it is, its own group, and which blocks of rules
/// hold it. Other targets are each their own, by their place in the list.
type AlikeTarget = (u8, GroupRole, BTreeSet<Option<Vec<bool>>>, usize);

fn alike_target(facts: &Facts, target: Target, place: usize) -> AlikeTarget {
    let design = facts.design;
    let held_by =
        |subnet: SubnetId| facts.groups.held_by(design.subnets.get(subnet).and_then(|record| record.cidr));
    let all = |group, of: &dyn Fn(SubnetId) -> SubnetId| {
        let subnets = design.nodegroups.get(group).into_iter().flat_map(|record| &record.subnets);
        subnets.map(|subnet| held_by(of(*subnet))).collect_set()
    };
    match target {
        Target::Nodes(group) => (0, facts.node_role(group), all(group, &|subnet| subnet), 0),
        Target::Pods(group) => (1, facts.node_role(group), all(group, &|subnet| facts.pod_subnet(subnet)), 0),
        _ => (2, GroupRole::Cluster, BTreeSet::new(), place),
    }
}

/// The paths from any of `sources` to any of `targets` that are refused for what the rule `rule` is about.
#[must_use]
pub fn refused(facts: &Facts, sources: &[Source], targets: &[Target], rule: &str) -> Vec<Trace> {
    let walk = |source: Source, target: Target| {
        let trace = trace_with(facts, source, target);
        let is_meant = trace.verdict == Verdict::Refused && trace.rule(facts.design) == Some(rule);
        is_meant.then_some(trace)
    };
    // Whoever is planned in the VPC, by class; the others fare each in its own way.
    let planned: Vec<(Source, Option<Alike>)> = sources.iter().map(|s| (*s, alike(facts, *s))).collect();
    let classes: BTreeMap<Alike, Source> =
        planned.iter().filter_map(|(source, class)| Some(((*class)?, *source))).collect_map();
    let has_others = planned.iter().any(|(_, class)| class.is_none());
    let mut known: BTreeMap<AlikeTarget, BTreeMap<Alike, Trace>> = BTreeMap::new();
    let mut out = Vec::new();
    for (place, target) in targets.iter().enumerate() {
        let cut = known.entry(alike_target(facts, *target, place)).or_insert_with(|| {
            classes.iter().filter_map(|(class, source)| Some((*class, walk(*source, *target)?))).collect_map()
        });
        if cut.is_empty() && !has_others {
            continue;
        }
        for (source, class) in &planned {
            let found = match class {
                Some(class) => cut.get(class).cloned(),
                None => walk(*source, *target),
            };
            out.extend(found.map(|trace| Trace { source: *source, target: *target, ..trace }));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use crate::design::{Edit, Route, SecurityGroup};
    use crate::traffic::{sources, targets};

    /// Walking a class once gives what walking every path gives.
    #[test]
    fn agrees_with_walking_each_path() {
        // Every path of the large one would take minutes.
        for starter in Starter::ALL.into_iter().filter(|starter| *starter != Starter::Large) {
            let design = starter.design();
            let cut = design.subnets.ids().map(|id| Edit::SetRoute { id, route: Route::Isolated });
            let design = design.edited(&cut.collect::<Vec<_>>()).unwrap();
            let rules = ["in all all 10.0.96.0/19", "out all all 10.0.0.0/16"].map(|rule| rule.parse().unwrap());
            let group = SecurityGroup { name: "own".to_owned(), role: GroupRole::Cluster, rules: rules.to_vec() };
            let design = design.edited(&[Edit::AddSecurityGroup(group)]).unwrap();
            let facts = Facts::of(&design);
            let (sources, targets) = (sources(&design), targets(&design));
            for rule in ["SUB009", "END002", "END016", "SEC001", "SEC002", "SEC004", "SEC005"] {
                let each = targets.iter().flat_map(|target| {
                    let walk = |source: &Source| trace_with(&facts, *source, *target);
                    sources.iter().map(walk).collect::<Vec<_>>()
                });
                let is_meant = |t: &Trace| t.verdict == Verdict::Refused && t.rule(&design) == Some(rule);
                let each: Vec<Trace> = each.filter(is_meant).collect();
                assert_eq!(refused(&facts, &sources, &targets, rule), each, "{starter:?} {rule}");
            }
        }
    }
}
