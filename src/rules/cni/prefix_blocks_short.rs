//! CNI006: a subnet has not enough free /28 blocks for prefixes.

use crate::cni::budget::Scenario;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every subnet has an aligned, wholly free /28 block for each prefix at the maximum size, even when
    /// all single addresses lie packed at its ends.
    ///
    /// ## Why it matters
    /// A prefix needs a whole block. With addresses left but no block left, nodes stay ready and their pods hang:
    /// EC2 answers `InsufficientCidrBlocks`.
    ///
    /// ## How to fix
    /// Use larger subnets, fewer nodes, or secondary addresses. The first and the last /28 of a subnet are never
    /// prefixes.
    pub static RULE = {
        code: "CNI006",
        name: "too-few-prefix-blocks",
        summary: "a subnet has not enough free /28 blocks for prefixes",
        severity: Error,
        fix: Never,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/cni-increase-ip-addresses.html", "https://github.com/aws/amazon-vpc-cni-k8s/issues/2749"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    for (id, slot) in cx.budget.at(Scenario::Maximum).subnets.iter().filter(|(_, slot)| 0 < slot.missing_blocks())
    {
        let message = msg!(
            "find-too-few-prefix-blocks",
            subnet = name(cx.design, id),
            needed = slot.prefixes,
            there = slot.blocks_best().unwrap_or(0)
        );
        report.find(message, [id.into()]).fields(&["cidr"]);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect};

    #[test]
    fn fires_when_blocks_run_out() {
        let prefix = r#"{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}"#;
        expect(&cni(&Starter::Classic.design(), prefix), "CNI006", &[]);
        let mut design = Starter::TooSmall.design();
        let group = design.nodegroups.ids().next().unwrap();
        design.nodegroups.update(group, |g| (g.max_size, g.planned_pods) = (3, Some(24)));
        let found = crate::rules::check(&cni(&design, prefix), "2026-11-24");
        assert_eq!(found.iter().filter(|finding| finding.code == "CNI006").count(), 3);
    }
}
