//! VPC003: a secondary block cannot stand beside the primary one.

use crate::catalog::vpc;
use crate::design::Entity;
use crate::msg;
use crate::net::Cidr;
use crate::rules::help::{list, vpc_edit};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether AWS lets the VPC have each secondary block beside its primary one. A VPC that starts in
    /// one private range, such as 10.0.0.0/8, cannot add blocks of the other private ranges.
    ///
    /// ## Why it matters
    /// EC2 refuses the association, so that the VPC never gets these addresses.
    ///
    /// ## How to fix
    /// Take a secondary block from the range of the primary one, or from 100.64.0.0/10, which every VPC
    /// may add.
    pub static RULE = {
        code: "VPC003",
        name: "vpc-block-not-associable",
        summary: "a secondary block cannot stand beside the primary one",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#add-cidr-block-restrictions",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let Some((primary, others)) = cx.design.vpc.cidrs.split_first() else { return };
    let refused: Vec<Cidr> = others.iter().copied().filter(|block| is_refused(*primary, *block)).collect();
    if refused.is_empty() {
        return;
    }
    let message = msg!("find-vpc-block-not-associable", primary = *primary, blocks = list(&refused));
    let finding = report.find(message, [Entity::Vpc]);
    finding.fields(&["cidrs"]);
    let is_used = cx.design.subnets.values().filter_map(|s| s.cidr).any(|s| refused.iter().any(|r| r.overlaps(s)));
    if !is_used {
        let edits = vpc_edit(cx.design, |vpc| vpc.cidrs.retain(|block| !refused.contains(block)));
        finding.choice(msg!("fix-remove-blocks", blocks = list(&refused)), edits);
    }
    finding.advice(msg!("fix-use-shared-space", range = vpc::SHARED_ADDRESS_SPACE));
}

/// Whether AWS refuses `block` in a VPC that has `primary`.
fn is_refused(primary: Cidr, block: Cidr) -> bool {
    !block.overlaps(primary) && vpc::touching(block, vpc::restricted_beside(primary)).is_some()
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, vpc};

    #[test]
    fn fires_on_blocks_of_another_private_range() {
        let with = |second: &str| vpc(Starter::Classic.design(), |v| v.cidrs.push(second.parse().unwrap()));
        for second in ["10.1.0.0/16", "100.64.0.0/16"] {
            expect(&with(second), "VPC003", &[]);
        }
        let design = with("192.168.0.0/16");
        expect(&design, "VPC003", &["192.168.0.0/16 cannot be added to a VPC whose first block is 10.0.0.0/16"]);
        assert_eq!(fixes(&design, "VPC003").first().unwrap(), "Remove 192.168.0.0/16 from the VPC");
    }
}
