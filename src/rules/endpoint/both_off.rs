//! END001: neither endpoint of the Kubernetes API is on.

use crate::design::Entity;
use crate::msg;
use crate::rules::help::cluster_edit;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether at least one endpoint of the Kubernetes API is on, public or private.
    ///
    /// ## Why it matters
    /// EKS refuses a cluster that nobody can reach, nodes included.
    ///
    /// ## How to fix
    /// Turn the private endpoint on. Turn the public one on as well, if you work from outside the VPC.
    pub static RULE = {
        code: "END001",
        name: "both-endpoints-off",
        summary: "neither endpoint of the Kubernetes API is on",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let endpoint = &cx.design.cluster.endpoint;
    if endpoint.is_public || endpoint.is_private {
        return;
    }
    let finding = report.find(msg!("find-both-endpoints-off"), [Entity::Cluster]);
    finding.fields(&["endpoint_private", "endpoint_public"]);
    finding.choice(msg!("fix-turn-private-on"), cluster_edit(cx.design, |c| c.endpoint.is_private = true));
    finding.choice(msg!("fix-turn-public-on"), cluster_edit(cx.design, |c| c.endpoint.is_public = true));
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect};

    #[test]
    fn fires_when_both_are_off() {
        let with = |is_public, is_private| {
            cluster(Starter::Classic.design(), |c| {
                (c.endpoint.is_public, c.endpoint.is_private) = (is_public, is_private);
            })
        };
        expect(&with(true, false), "END001", &[]);
        expect(&with(false, true), "END001", &[]);
        expect(&with(false, false), "END001", &["both endpoints of the Kubernetes API are off"]);
    }
}
