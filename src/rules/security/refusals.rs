//! What the rules about security groups share: paths that one group refuses, gathered into a finding.

use crate::design::{Design, Entity, GroupRole};
use crate::rules::help::{list, names};
use crate::rules::paths::{each_once, offer_ways};
use crate::rules::{Cx, Report, Rule};
use crate::traffic::{self, Facts, Place, Source, Step, Target, Trace};
use crate::words::Message;

/// Whom a rule looks at: from where, and to where.
pub(super) type Ends = (Vec<Source>, Vec<Target>);

/// All that the security group of one role refuses.
pub(super) struct Refusal {
    /// The role of the group.
    pub(super) role: GroupRole,
    /// The paths, never none.
    traces: Vec<Trace>,
}

impl Refusal {
    /// The node groups and Fargate profiles that it concerns; the other end for what the control plane starts.
    fn users(&self) -> Vec<Entity> {
        each_once(self.traces.iter().filter_map(|trace| match trace.source {
            Source::ControlPlane => trace.target.entity(),
            source => Some(source.entity()),
        }))
    }

    /// Their names.
    pub(super) fn user_names(&self, design: &Design) -> String {
        names(design, self.users())
    }

    /// The ports.
    pub(super) fn ports(&self) -> String {
        let port = |trace: &Trace| match trace.blocked_at()?.step {
            Step::GroupRefusesIn { port } | Step::GroupRefusesOut { port } => Some(port),
            _ => None,
        };
        list(each_once(self.traces.iter().filter_map(port)))
    }

    /// The names of AWS's services at the other end.
    pub(super) fn services(&self) -> String {
        let service = |trace: &Trace| match trace.target {
            Target::Service(service) => Some(service.name),
            _ => None,
        };
        list(each_once(self.traces.iter().filter_map(service)))
    }
}

/// The refused paths between `ends` that `rule` is about, one entry for each security group.
fn refusals(facts: &Facts, rule: &Rule, (sources, targets): &Ends) -> Vec<Refusal> {
    let mut out: Vec<Refusal> = Vec::new();
    for trace in traffic::refused(facts, sources, targets, rule.code) {
        let Some(Place::Group(role)) = trace.blocked_at().map(|hop| hop.at) else { continue };
        match out.iter_mut().find(|refusal| refusal.role == role) {
            Some(refusal) => refusal.traces.push(trace),
            None => out.push(Refusal { role, traces: vec![trace] }),
        }
    }
    out
}

/// Reports one finding for each security group that refuses a path between the `ends` of a design.
pub(super) fn report_refusals(
    cx: &Cx,
    report: &mut Report,
    rule: &Rule,
    ends: fn(&Design) -> Ends,
    message: fn(&Design, &Refusal) -> Message,
) {
    let design = cx.design;
    // The groups that are made let each other in; only that of endpoints may not let everyone in.
    let has_endpoints = !design.vpc_endpoints.is_empty() || !design.implied_endpoints().is_empty();
    if design.security_groups.is_empty() && !has_endpoints {
        return;
    }
    for refusal in refusals(cx.facts, rule, &ends(design)) {
        let role = refusal.role;
        let drawn = design.security_groups.iter().find(|(_, group)| group.role == role).map(|(id, _)| id);
        let subjects = drawn.map(Entity::from).into_iter().chain(refusal.users());
        let finding = report.find(message(design, &refusal), subjects);
        if drawn.is_some() {
            finding.fields(&["rules"]);
        }
        if let Some(first) = refusal.traces.first() {
            finding.path(first.source, first.target);
        }
        offer_ways(finding, cx, |facts| {
            let of_role =
                refusals(facts, rule, &ends(facts.design())).into_iter().find(|other| other.role == role);
            of_role.map(|refusal| refusal.traces).unwrap_or_default()
        });
    }
}
