//! END010: a fully private cluster has no private endpoint.

use crate::design::{Design, Edit, Entity};
use crate::msg;
use crate::rules::help::cluster_edit;
use crate::rules::paths::inside_sources;
use crate::rules::{Cx, Report};
use crate::traffic::{Facts, Target, trace_with};

declare_rule! {
    /// ## What it checks
    /// Whether the private endpoint is on in a fully private cluster.
    ///
    /// ## Why it matters
    /// No subnet has a way out, so that nodes could only come in over the private endpoint.
    ///
    /// ## How to fix
    /// Turn the private endpoint on.
    pub static RULE = {
        code: "END010",
        name: "fully-private-without-private-endpoint",
        summary: "a fully private cluster has no private endpoint",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/eksctl/eks-private-cluster.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let cluster = &cx.design.cluster;
    // With both endpoints off another rule says so.
    if !cluster.is_fully_private || cluster.endpoint.is_private || !cluster.endpoint.is_public {
        return;
    }
    let finding = report.find(msg!("find-fully-private-without-private-endpoint"), [Entity::Cluster]);
    finding.fields(&["endpoint_private"]);
    let edits = cluster_edit(cx.design, |c| c.endpoint.is_private = true);
    if locks_nodes_out(cx.design, &edits) {
        finding.choice(msg!("fix-turn-private-on"), edits);
    } else {
        finding.safe(msg!("fix-turn-private-on"), edits);
    }
}

/// Whether a security group refuses nodes or pods at the private endpoint, which they do not use yet.
fn locks_nodes_out(design: &Design, edits: &[Edit]) -> bool {
    let Ok(draft) = design.edited(edits) else { return true };
    let facts = Facts::beyond_names(&draft);
    let is_open = |source| trace_with(&facts, source, Target::KubeApi).verdict.is_reachable();
    !inside_sources(&draft).into_iter().all(is_open)
}

#[cfg(test)]
mod tests {
    use crate::design::GroupRole;
    use crate::design::starters::Starter;
    use crate::rules::FixGrade;
    use crate::rules::testing::{TODAY, cluster, expect, findings, guard};

    #[test]
    fn fires_on_public_only() {
        let design = Starter::Private.design();
        expect(&design, "END010", &[]);
        let design = cluster(design, |c| (c.endpoint.is_public, c.endpoint.is_private) = (true, false));
        let message = "the cluster is fully private, but its private endpoint is off";
        expect(&design, "END010", &[message]);
        assert_eq!(findings(&design, "END010", TODAY)[0].fixes[0].grade, FixGrade::Safe);
        // A security group that refuses nodes there would lock them out.
        let shut = guard(&design, GroupRole::Cluster, &["out all all 0.0.0.0/0"]);
        expect(&shut, "END010", &[message]);
        assert_eq!(findings(&shut, "END010", TODAY)[0].fixes[0].grade, FixGrade::Choice);
    }
}
