//! END010: a fully private cluster has no private endpoint.

use crate::design::Entity;
use crate::msg;
use crate::rules::help::cluster_edit;
use crate::rules::{Cx, Report};

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
    finding.safe(msg!("fix-turn-private-on"), cluster_edit(cx.design, |c| c.endpoint.is_private = true));
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect};

    #[test]
    fn fires_on_public_only() {
        let design = Starter::Private.design();
        expect(&design, "END010", &[]);
        let design = cluster(design, |c| (c.endpoint.is_public, c.endpoint.is_private) = (true, false));
        expect(&design, "END010", &["the cluster is fully private, but its private endpoint is off"]);
    }
}
