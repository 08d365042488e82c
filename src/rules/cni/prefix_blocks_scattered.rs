//! CNI007: scattered single addresses can leave too few /28 blocks for prefixes.

use crate::cni::budget::Scenario;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the prefixes of every subnet find free /28 blocks at the maximum size even when every single
    /// address spoils a block of its own.
    ///
    /// ## Why it matters
    /// Interfaces and load balancers take single addresses anywhere in the subnet. Each can spoil a block, so that
    /// prefixes fail with thousands of addresses left.
    ///
    /// ## How to fix
    /// Reserve a range for prefixes (a subnet CIDR reservation of the type prefix), or give pods a subnet of their
    /// own.
    pub static RULE = {
        code: "CNI007",
        name: "prefix-blocks-may-be-spoiled",
        summary: "scattered single addresses can leave too few /28 blocks for prefixes",
        severity: Warning,
        fix: Never,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/vpc/latest/userguide/subnet-cidr-reservation.html", "https://github.com/aws/amazon-vpc-cni-k8s/issues/2045"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    for (id, slot) in cx.budget.at(Scenario::Maximum).subnets.iter() {
        let worst = slot.blocks_worst().unwrap_or(u64::MAX);
        if slot.missing_blocks() == 0 && worst < slot.prefixes {
            let message = msg!(
                "find-prefix-blocks-may-be-spoiled",
                subnet = name(cx.design, id),
                needed = slot.prefixes,
                there = worst
            );
            report.find(message, [id.into()]).fields(&["cidr"]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect};

    #[test]
    fn fires_between_the_best_and_the_worst_case() {
        let prefix = r#"{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}"#;
        expect(&cni(&Starter::Classic.design(), prefix), "CNI007", &[]);
        let mut design = Starter::TooSmall.design();
        let group = design.nodegroups.ids().next().unwrap();
        // A /26 has two blocks: one node with one pod needs both, and its own address may spoil one.
        design.nodegroups.update(group, |g| (g.min_size, g.max_size, g.planned_pods) = (1, 3, Some(1)));
        let found = crate::rules::check(&cni(&design, prefix), "2026-11-24");
        assert_eq!(found.iter().filter(|finding| finding.code == "CNI007").count(), 3);
    }
}
