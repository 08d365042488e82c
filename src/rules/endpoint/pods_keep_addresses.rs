//! END017: pods keep their private addresses in public subnets.

use crate::design::{Entity, NodegroupId};
use crate::msg;
use crate::rules::help::{name, names};
use crate::rules::paths::{each_once, offer_ways};
use crate::rules::{Cx, Report};
use crate::traffic::{self, Facts, Source, Target, Trace};

declare_rule! {
    /// ## What it checks
    /// Whether pods in public subnets have their source address translated to that of their node. Two
    /// settings of the VPC CNI turn it off: `AWS_VPC_K8S_CNI_EXTERNALSNAT`, and for pods with security
    /// groups of their own the enforcing mode `strict`, which is the default.
    ///
    /// ## Why it matters
    /// The internet gateway drops what comes from private addresses. Such pods reach neither the internet
    /// nor AWS services outside the VPC, while their nodes do.
    ///
    /// ## How to fix
    /// Turn source translation on again, and the enforcing mode to `standard`. Or keep these pods in
    /// private subnets behind a NAT gateway.
    pub static RULE = {
        code: "END017",
        name: "pods-keep-private-addresses",
        summary: "pods keep their private addresses in public subnets",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/external-snat.html",
            "https://docs.aws.amazon.com/eks/latest/userguide/security-groups-for-pods.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    for id in design.nodegroups.ids() {
        let traces = dropped(cx.facts, id);
        let Some(first) = traces.first() else { continue };
        let subnets = each_once(traces.iter().filter_map(|trace| trace.source.subnet()));
        let is_branch = traces.iter().all(|trace| matches!(trace.source, Source::BranchPod(..)));
        let (group, subnet_names) = (name(design, id), names(design, subnets.iter().copied()));
        let message = if is_branch {
            msg!("find-pods-keep-private-addresses-branch", group = group, subnets = subnet_names)
        } else {
            msg!("find-pods-keep-private-addresses", group = group, subnets = subnet_names)
        };
        let subjects = std::iter::once(Entity::from(id)).chain(subnets.into_iter().map(Entity::from));
        let finding = report.find(message, subjects);
        finding.path(first.source, Target::Internet);
        offer_ways(finding, cx, |facts| dropped(facts, id));
    }
}

/// The ways of a group's pods to the internet that end at the internet gateway.
fn dropped(facts: &Facts, id: NodegroupId) -> Vec<Trace> {
    let Some(group) = facts.design().nodegroups.get(id) else { return Vec::new() };
    let mut sources: Vec<Source> = group.subnets.iter().map(|subnet| Source::Pod(id, *subnet)).collect();
    if 0 < group.branch_pods {
        sources.extend(group.subnets.iter().map(|subnet| Source::BranchPod(id, *subnet)));
    }
    traffic::refused(facts, &sources, &[Target::Internet], RULE.code)
}

#[cfg(test)]
mod tests {
    use crate::design::Design;
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect, fixes, group};

    const EXTERNAL: &str = r#"{"env":{"AWS_VPC_K8S_CNI_EXTERNALSNAT":"true"}}"#;

    fn in_public(design: Design) -> Design {
        let public = design.subnets.ids().take(2).collect();
        group(design, 0, |g| g.subnets = public)
    }

    #[test]
    fn fires_where_translation_is_off_in_public_subnets() {
        let design = Starter::Classic.design();
        expect(&cni(&design, EXTERNAL), "END017", &[]);
        let design = in_public(design);
        expect(&design, "END017", &[]);
        let design = cni(&design, EXTERNAL);
        let message =
            "pods on workers keep their private addresses and do not reach the internet from public-1a, public-1c";
        expect(&design, "END017", &[message]);
        assert_eq!(fixes(&design, "END017").first().unwrap(), "Turn source translation on again");
    }

    #[test]
    fn fires_on_branch_pods_in_strict_mode() {
        let design = group(in_public(Starter::Classic.design()), 0, |g| g.branch_pods = 2);
        let strict = cni(&design, r#"{"env":{"ENABLE_POD_ENI":"true"}}"#);
        let message = "pods with their own security groups on workers keep their private addresses and do not reach the internet from public-1a, public-1c";
        expect(&strict, "END017", &[message]);
        let standard =
            cni(&design, r#"{"env":{"ENABLE_POD_ENI":"true","POD_SECURITY_GROUP_ENFORCING_MODE":"standard"}}"#);
        expect(&standard, "END017", &[]);
    }
}
