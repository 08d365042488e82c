//! END004: the public endpoint answers the whole internet.

use crate::design::Entity;
use crate::msg;
use crate::rules::help::cluster_edit;
use crate::rules::{Cx, Report};
use crate::traffic;

declare_rule! {
    /// ## What it checks
    /// Whether the public endpoint of the Kubernetes API is on without a list of addresses that may reach
    /// it.
    ///
    /// ## Why it matters
    /// Requests still need IAM credentials. But anyone can try, and a flaw of the API server or a lost
    /// credential is open to the whole internet.
    ///
    /// ## How to fix
    /// List the addresses of your offices and pipelines. Or turn the public endpoint off, if all of you
    /// come in over a VPN.
    pub static RULE = {
        code: "END004",
        name: "public-endpoint-open-to-all",
        summary: "the public endpoint answers the whole internet",
        severity: Info,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
            "https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let endpoint = &cx.design.cluster.endpoint;
    if !endpoint.is_public || !traffic::is_open_to_all(&endpoint.public_cidrs) {
        return;
    }
    let finding = report.find(msg!("find-public-endpoint-open-to-all"), [Entity::Cluster]);
    finding.fields(&["public_cidrs", "endpoint_public"]);
    finding.advice(msg!("fix-list-own-addresses"));
    if endpoint.is_private {
        finding.choice(msg!("fix-turn-public-off"), cluster_edit(cx.design, |c| c.endpoint.is_public = false));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect};

    #[test]
    fn fires_without_a_list_and_on_everyone() {
        let with = |blocks: &[&str]| {
            let blocks = blocks.iter().map(|b| b.parse().unwrap()).collect();
            cluster(Starter::Classic.design(), |c| c.endpoint.public_cidrs = blocks)
        };
        let message = "the public endpoint of the Kubernetes API answers every address";
        expect(&with(&[]), "END004", &[message]);
        expect(&with(&["203.0.113.0/24", "0.0.0.0/0"]), "END004", &[message]);
        expect(&with(&["203.0.113.0/24"]), "END004", &[]);
        expect(&Starter::Private.design(), "END004", &[]);
    }
}
