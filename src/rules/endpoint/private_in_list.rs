//! END007: private addresses are on the list of the public endpoint.

use crate::catalog::vpc;
use crate::design::Entity;
use crate::msg;
use crate::net::Cidr;
use crate::rules::help::{cluster_edit, list};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the list of the public endpoint names private addresses.
    ///
    /// ## Why it matters
    /// EKS refuses reserved addresses on the list. They would do nothing there: whoever comes in over the
    /// internet has a public address.
    ///
    /// ## How to fix
    /// Take them off the list. List the public addresses of your NAT gateways and proxies instead.
    pub static RULE = {
        code: "END007",
        name: "private-range-in-public-list",
        summary: "private addresses are on the list of the public endpoint",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/config-cluster-endpoint.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let endpoint = &cx.design.cluster.endpoint;
    let (private, public): (Vec<Cidr>, Vec<Cidr>) =
        endpoint.public_cidrs.iter().copied().partition(|block| vpc::is_private(*block));
    if private.is_empty() || !endpoint.is_public {
        return;
    }
    let message = msg!("find-private-range-in-public-list", blocks = list(&private));
    let finding = report.find(message, [Entity::Cluster]);
    finding.fields(&["public_cidrs"]);
    if public.is_empty() {
        // An empty list would open the endpoint to everyone.
        finding.advice(msg!("fix-list-own-addresses"));
    } else {
        let title = msg!("fix-drop-from-list", blocks = list(&private));
        finding.safe(title, cluster_edit(cx.design, |c| c.endpoint.public_cidrs = public));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect, fixes};

    #[test]
    fn fires_on_private_blocks() {
        let with = |blocks: &[&str]| {
            let blocks = blocks.iter().map(|b| b.parse().unwrap()).collect();
            cluster(Starter::Classic.design(), |c| c.endpoint.public_cidrs = blocks)
        };
        expect(&with(&["203.0.113.0/24"]), "END007", &[]);
        let mixed = with(&["203.0.113.0/24", "10.0.0.0/8"]);
        expect(&mixed, "END007", &["the list of the public endpoint cannot have private addresses: 10.0.0.0/8"]);
        assert_eq!(fixes(&mixed, "END007"), ["Take 10.0.0.0/8 off the list"]);
        let alone = with(&["10.0.0.0/8"]);
        expect(&alone, "END007", &["the list of the public endpoint cannot have private addresses: 10.0.0.0/8"]);
        assert_eq!(fixes(&alone, "END007"), ["List the addresses that may reach it"]);
    }
}
