//! END006: the list of the public endpoint has more than 40 blocks.

use crate::collect::SortInPlace;
use crate::catalog::eks;
use crate::design::Entity;
use crate::msg;
use crate::net::Cidr;
use crate::rules::help::cluster_edit;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the list of addresses that may reach the public endpoint has at most 40 blocks.
    ///
    /// ## Why it matters
    /// EKS refuses a longer list, and AWS does not raise this quota.
    ///
    /// ## How to fix
    /// Join neighboring blocks into larger ones, or let people come in over one VPN.
    pub static RULE = {
        code: "END006",
        name: "too-many-public-access-cidrs",
        summary: "the list of the public endpoint has more than 40 blocks",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let blocks = &cx.design.cluster.endpoint.public_cidrs;
    if blocks.len() <= eks::MAX_PUBLIC_ACCESS_CIDRS {
        return;
    }
    let quota = eks::MAX_PUBLIC_ACCESS_CIDRS;
    let message = msg!("find-too-many-public-access-cidrs", n = blocks.len(), quota = quota);
    let finding = report.find(message, [Entity::Cluster]);
    finding.fields(&["public_cidrs"]);
    let is_covered = |block: &Cidr| blocks.iter().any(|other| other != block && other.contains(*block));
    let mut kept: Vec<Cidr> = blocks.iter().copied().filter(|block| !is_covered(block)).collect();
    kept.order();
    kept.dedup();
    if kept.len() <= quota {
        let edits = cluster_edit(cx.design, |c| c.endpoint.public_cidrs = kept);
        finding.choice(msg!("fix-drop-covered-blocks"), edits);
    }
    finding.advice(msg!("fix-join-blocks"));
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect, fixes};

    #[test]
    fn fires_above_forty() {
        let with = |n: u8| {
            let blocks = (0..n).map(|i| format!("203.0.{i}.0/24").parse().unwrap()).collect();
            cluster(Starter::Classic.design(), |c| c.endpoint.public_cidrs = blocks)
        };
        expect(&with(40), "END006", &[]);
        let design = with(41);
        expect(&design, "END006", &["the list of the public endpoint has 41 blocks, EKS takes 40"]);
        let covered = cluster(design, |c| c.endpoint.public_cidrs.push("203.0.0.0/16".parse().unwrap()));
        expect(&covered, "END006", &["the list of the public endpoint has 42 blocks, EKS takes 40"]);
        assert_eq!(fixes(&covered, "END006").len(), 2);
    }
}
