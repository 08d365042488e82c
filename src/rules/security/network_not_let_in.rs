//! SEC005: a connected network does not reach the Kubernetes API.

use crate::msg;
use crate::rules::help::{list, name};
use crate::rules::paths::offer_ways;
use crate::rules::{Cx, Report};
use crate::traffic::{self, Place, Source, Target};

declare_rule! {
    /// ## What it checks
    /// Whether every connected network reaches the Kubernetes API where only the private endpoint is on:
    /// the cluster's security group lets it in on port 443, and the subnets of the control plane have a
    /// route back.
    ///
    /// ## Why it matters
    /// The network is the way in for kubectl and pipelines. The name resolves there to private addresses,
    /// and the connection times out.
    ///
    /// ## How to fix
    /// Let the network's blocks in on port 443: in eksctl that is `vpc.extraCIDRs`. Add the routes back
    /// where they are missing.
    pub static RULE = {
        code: "SEC005",
        name: "network-not-let-in",
        summary: "a connected network does not reach the Kubernetes API",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
            "https://docs.aws.amazon.com/eks/latest/eksctl/vpc-cluster-access.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    // A network whose blocks are not stated may well be let in.
    for (id, network) in design.networks.iter().filter(|(_, network)| !network.cidrs.is_empty()) {
        let source = Source::Network(id);
        let refused = |facts: &traffic::Facts| traffic::refused(facts, &[source], &[Target::KubeApi], RULE.code);
        let traces = refused(cx.facts);
        let Some(hop) = traces.first().and_then(|trace| trace.blocked_at()) else { continue };
        let message = match hop.at {
            Place::Routes(subnet) => msg!(
                "find-network-not-let-in-no-return",
                network = name(design, id),
                subnet = name(design, subnet)
            ),
            _ => msg!("find-network-not-let-in", network = name(design, id), blocks = list(&network.cidrs)),
        };
        let finding = report.find(message, [id.into()]);
        finding.path(source, Target::KubeApi);
        offer_ways(finding, cx, refused);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{Design, Edit, NetworkKind};
    use crate::rules::testing::{cluster, expect, fixes};

    fn connected(design: &Design) -> Design {
        design.edited(&[Edit::AddNetwork { kind: NetworkKind::Vpn }]).unwrap()
    }

    #[test]
    fn fires_on_networks_that_the_cluster_keeps_out() {
        expect(&connected(&Starter::Classic.design()), "SEC005", &[]);
        let design = connected(&Starter::Private.design());
        let message = "office (172.16.0.0/16) does not reach the Kubernetes API: the security group of the cluster does not let it in on port 443";
        expect(&design, "SEC005", &[message]);
        assert_eq!(fixes(&design, "SEC005"), ["Let 172.16.0.0/16 in on port 443"]);
        let open = cluster(design, |c| c.endpoint.private_cidrs = vec!["172.16.0.0/12".parse().unwrap()]);
        expect(&open, "SEC005", &[]);
    }

    #[test]
    fn fires_on_tables_without_a_route_back() {
        let design = connected(&Starter::Private.design());
        let design = cluster(design, |c| c.endpoint.private_cidrs = vec!["172.16.0.0/12".parse().unwrap()]);
        let subnets = design.subnets.ids().take(1).collect();
        let design = design.edited(&[Edit::AddRouteTable { subnets }]).unwrap();
        expect(
            &design,
            "SEC005",
            &["office does not reach the Kubernetes API: the table of private-1a has no route back"],
        );
        assert_eq!(fixes(&design, "SEC005"), ["Add the route back to the table of private-1a"]);
    }
}
