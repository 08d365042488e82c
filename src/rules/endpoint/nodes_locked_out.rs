//! END002: nodes cannot reach the Kubernetes API.

use crate::design::{Entity, Route, SubnetId};
use crate::msg;
use crate::rules::help::{cluster_edit, name, names, source_of, vpc_edit};
use crate::rules::routes::offer_way_out;
use crate::rules::{Cx, Report};
use crate::traffic::{self, Source, Target};

declare_rule! {
    /// ## What it checks
    /// Whether every node group and Fargate profile has a path to the Kubernetes API: the private
    /// endpoint, or a way out of the subnet to the public one.
    ///
    /// ## Why it matters
    /// Nodes that do not reach the API never join. The node group fails after half an hour with
    /// `NodeCreationFailure`. VPC endpoints do not help: none exists for the Kubernetes API.
    ///
    /// ## How to fix
    /// Turn the private endpoint on. Or give the subnets a way out.
    pub static RULE = {
        code: "END002",
        name: "nodes-cannot-reach-api",
        summary: "nodes cannot reach the Kubernetes API",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
            "https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let groups = design.nodegroups.iter().map(|(id, g)| (Entity::from(id), &g.subnets));
    let profiles = design.fargate_profiles.iter().map(|(id, p)| (Entity::from(id), &p.subnets));
    for (user, subnets) in groups.chain(profiles) {
        // Both endpoints off, DNS off, and security groups are findings of their own.
        let is_stuck = |source: &Source| {
            let path = traffic::trace_with(cx.facts, *source, Target::KubeApi);
            !path.verdict.is_reachable() && path.rule(design) == Some(RULE.code)
        };
        let sources = subnets.iter().map(|subnet| source_of(user, *subnet));
        let stuck: Vec<SubnetId> = sources.filter(is_stuck).filter_map(Source::subnet).collect();
        let Some(first) = stuck.first().copied() else { continue };
        let message = msg!(
            "find-nodes-cannot-reach-api",
            user = name(design, user),
            subnets = names(design, stuck.iter().copied())
        );
        let finding = report.find(message, std::iter::once(user).chain(stuck.iter().map(|id| (*id).into())));
        finding.fields(&["subnets"]).path(source_of(user, first), Target::KubeApi);
        let mut edits = cluster_edit(design, |c| c.endpoint.is_private = true);
        if !(design.vpc.has_dns_support && design.vpc.has_dns_hostnames) {
            // The name of the private endpoint resolves with both attributes only.
            edits.extend(vpc_edit(design, |vpc| (vpc.has_dns_support, vpc.has_dns_hostnames) = (true, true)));
        }
        finding.choice(msg!("fix-turn-private-on"), edits);
        let is_isolated = |id: SubnetId| design.subnets.get(id).is_some_and(|s| s.route == Route::Isolated);
        if stuck.len() == 1 && is_isolated(first) {
            offer_way_out(finding, design, first);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::Route;
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect, fixes, subnet};

    #[test]
    fn fires_on_public_only_without_a_way_out() {
        let public_only = cluster(Starter::Classic.design(), |c| c.endpoint.is_private = false);
        expect(&public_only, "END002", &[]);
        let cut = subnet(public_only, 5, |s| s.route = Route::Isolated);
        expect(
            &cut,
            "END002",
            &["workers cannot reach the Kubernetes API from private-1d: the private endpoint is off"],
        );
        assert_eq!(fixes(&cut, "END002"), ["Turn the private endpoint on", "Route private-1d to nat-1a"]);
        let unknown = subnet(cut, 5, |s| s.route = Route::Unknown);
        expect(&unknown, "END002", &[]);
    }
}
