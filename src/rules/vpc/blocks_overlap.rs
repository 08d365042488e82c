//! VPC002: two blocks of the VPC share addresses.

use crate::design::Entity;
use crate::msg;
use crate::net::{Cidr, overlapping_pairs};
use crate::rules::help::{list, vpc_edit};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the IPv4 blocks of the VPC share addresses with each other.
    ///
    /// ## Why it matters
    /// EC2 refuses to associate a block that overlaps one the VPC has already.
    ///
    /// ## How to fix
    /// Take the smaller block away, or type the block that was meant.
    pub static RULE = {
        code: "VPC002",
        name: "vpc-blocks-overlap",
        summary: "two blocks of the VPC share addresses",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let cidrs = &cx.design.vpc.cidrs;
    let blocks: Vec<(Cidr, usize)> = cidrs.iter().copied().zip(0..).collect();
    let pairs = overlapping_pairs(&blocks);
    let Some(((outer, _), (inner, _))) = pairs.first() else { return };
    let finding = report.find(msg!("find-vpc-blocks-overlap", a = *outer, b = *inner), [Entity::Vpc]);
    finding.fields(&["cidrs"]);
    // Of two blocks that overlap one contains the other, and the sweep names the larger one first.
    let kept: Vec<Cidr> =
        blocks.iter().filter(|item| pairs.iter().all(|(_, b)| b != *item)).map(|(block, _)| *block).collect();
    let is_repeated = pairs.iter().all(|((a, _), (b, _))| a == b);
    let title = msg!("fix-keep-blocks", blocks = list(&kept));
    let edits = vpc_edit(cx.design, |vpc| vpc.cidrs = kept);
    if is_repeated {
        finding.safe(title, edits)
    } else {
        finding.choice(title, edits)
    };
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, vpc};

    #[test]
    fn fires_on_blocks_that_share_addresses() {
        let with = |blocks: &[&str]| {
            vpc(Starter::Classic.design(), |v| v.cidrs = blocks.iter().map(|b| b.parse().unwrap()).collect())
        };
        expect(&with(&["10.0.0.0/16", "10.1.0.0/16"]), "VPC002", &[]);
        let design = with(&["10.0.0.0/16", "10.0.4.0/24", "10.0.0.0/17"]);
        expect(&design, "VPC002", &["the blocks 10.0.0.0/16 and 10.0.0.0/17 share addresses"]);
        assert_eq!(fixes(&design, "VPC002"), ["Keep only 10.0.0.0/16"]);
        let twice = with(&["10.0.0.0/16", "10.0.0.0/16"]);
        expect(&twice, "VPC002", &["the blocks 10.0.0.0/16 and 10.0.0.0/16 share addresses"]);
    }
}
