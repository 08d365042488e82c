//! END003: nodes must be on the list of the public endpoint.

use crate::design::Entity;
use crate::msg;
use crate::rules::help::{cluster_edit, list, node_sources};
use crate::rules::{Cx, Report};
use crate::traffic::{self, Target};

declare_rule! {
    /// ## What it checks
    /// Whether the list of the public endpoint is restricted while the private endpoint is off and there
    /// are nodes.
    ///
    /// ## Why it matters
    /// Nodes then come in over the public endpoint as well, with the addresses of the NAT gateways or
    /// their own. If the list leaves them out, they cannot join.
    ///
    /// ## How to fix
    /// Turn the private endpoint on, so that nodes no longer depend on the list. Or add the Elastic IP
    /// addresses of every NAT gateway to it.
    pub static RULE = {
        code: "END003",
        name: "public-list-locks-out-nodes",
        summary: "nodes must be on the list of the public endpoint",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
            "https://github.com/terraform-aws-modules/terraform-aws-eks/issues/1867",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let Some(source) = node_sources(design)
        .into_iter()
        .find(|source| traffic::trace_with(cx.facts, *source, Target::KubeApi).rule(design) == Some(RULE.code))
    else {
        return;
    };
    let blocks = list(&design.cluster.endpoint.public_cidrs);
    let finding = report.find(msg!("find-public-list-locks-out-nodes", blocks = blocks), [Entity::Cluster]);
    finding.fields(&["public_cidrs", "endpoint_private"]).path(source, Target::KubeApi);
    finding.choice(msg!("fix-turn-private-on"), cluster_edit(design, |c| c.endpoint.is_private = true));
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect};

    #[test]
    fn fires_on_a_list_without_the_private_endpoint() {
        let listed = cluster(Starter::Classic.design(), |c| {
            c.endpoint.public_cidrs = vec!["203.0.113.0/24".parse().unwrap()]
        });
        expect(&listed, "END003", &[]);
        let public_only = cluster(listed, |c| c.endpoint.is_private = false);
        expect(
            &public_only,
            "END003",
            &["nodes come in over the public endpoint, which answers only 203.0.113.0/24"],
        );
    }
}
