//! Many paths at once: which of them end for one reason. Paths that are alike are walked once.

use super::facts::Facts;
use super::walk::{Trace, Verdict, trace_with};
use super::{Source, Target};
use crate::design::{GroupRole, SubnetId};
use std::collections::BTreeMap;

/// What decides how a source in the VPC fares: what kind it is, its security group, and its subnet.
pub(super) type Alike = (u8, GroupRole, SubnetId);

/// The class of a source of which there can be many; `None` for the others.
pub(super) fn alike(facts: &Facts, source: Source) -> Option<Alike> {
    Some(match source {
        Source::Node(group, subnet) => (0, facts.node_role(group), subnet),
        Source::Pod(group, subnet) => (1, facts.node_role(group), subnet),
        Source::BranchPod(_, subnet) => (2, GroupRole::Pods, subnet),
        Source::Fargate(_, subnet) => (3, GroupRole::Cluster, subnet),
        _ => return None,
    })
}

/// The same for targets in the VPC; others are each their own, by their place in the list.
fn alike_target(facts: &Facts, target: Target, place: usize) -> (u8, GroupRole, Option<SubnetId>, usize) {
    let first = |group| facts.design.nodegroups.get(group).and_then(|record| record.subnets.first().copied());
    match target {
        Target::Nodes(group) => (0, facts.node_role(group), first(group), 0),
        Target::Pods(group) => (1, facts.node_role(group), first(group), 0),
        _ => (2, GroupRole::Cluster, None, place),
    }
}

/// The paths from any of `sources` to any of `targets` that are refused for what the rule `rule` is about.
#[must_use]
pub fn refused(facts: &Facts, sources: &[Source], targets: &[Target], rule: &str) -> Vec<Trace> {
    let mut known = BTreeMap::new();
    let mut out = Vec::new();
    for (place, target) in targets.iter().enumerate() {
        let to = alike_target(facts, *target, place);
        for source in sources {
            let walk = || {
                let trace = trace_with(facts, *source, *target);
                let is_meant = trace.verdict == Verdict::Refused && trace.rule(facts.design) == Some(rule);
                is_meant.then_some(trace)
            };
            let found = match alike(facts, *source) {
                Some(from) => known.entry((from, to)).or_insert_with(walk).clone(),
                None => walk(),
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
    use crate::design::{Edit, Route};
    use crate::traffic::{sources, targets};

    /// Walking a class once gives what walking every path gives.
    #[test]
    fn agrees_with_walking_each_path() {
        for starter in Starter::ALL {
            let design = starter.design();
            let cut = design.subnets.ids().map(|id| Edit::SetRoute { id, route: Route::Isolated });
            let design = design.edited(&cut.collect::<Vec<_>>()).unwrap();
            let facts = Facts::of(&design);
            let (sources, targets) = (sources(&design), targets(&design));
            for rule in ["SUB009", "END002", "END016", "SEC004", "SEC005"] {
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
