//! VPC001: a block of the VPC is larger than /16 or smaller than /28.

use crate::catalog::vpc;
use crate::design::Entity;
use crate::msg;
use crate::net::Cidr;
use crate::rules::help::{list, vpc_edit};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every IPv4 block of the VPC has a prefix length from /16 to /28.
    ///
    /// ## Why it matters
    /// EC2 refuses any other size: `CreateVpc` answers `InvalidVpc.Range`.
    ///
    /// ## How to fix
    /// Use /16 for the most room. If that is not enough, add a second block to the VPC.
    pub static RULE = {
        code: "VPC001",
        name: "vpc-block-size-out-of-range",
        summary: "a block of the VPC is larger than /16 or smaller than /28",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let record = &cx.design.vpc;
    let legal = vpc::SHORTEST_PREFIX_LEN..=vpc::LONGEST_PREFIX_LEN;
    let bad: Vec<Cidr> = record.cidrs.iter().copied().filter(|c| !legal.contains(&c.prefix_len())).collect();
    if bad.is_empty() {
        return;
    }
    let message = msg!("find-vpc-block-size-out-of-range", blocks = list(&bad));
    let finding = report.find(message, [Entity::Vpc]);
    finding.fields(&["cidrs"]);
    let mut cidrs: Vec<Cidr> = record.cidrs.iter().map(|block| fitted(*block)).collect();
    cidrs.dedup();
    if record.existing_id.is_none() {
        let title = msg!("fix-use-blocks", blocks = list(&cidrs));
        finding.choice(title, vpc_edit(cx.design, |vpc| vpc.cidrs = cidrs));
    }
}

/// The nearest block of a legal size.
fn fitted(block: Cidr) -> Cidr {
    let prefix_len = block.prefix_len().clamp(vpc::SHORTEST_PREFIX_LEN, vpc::LONGEST_PREFIX_LEN);
    Cidr::containing(block.first(), prefix_len).unwrap_or(block)
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, vpc};

    #[test]
    fn fires_on_blocks_that_ec2_refuses() {
        let with = |blocks: &[&str]| {
            vpc(Starter::Classic.design(), |v| v.cidrs = blocks.iter().map(|b| b.parse().unwrap()).collect())
        };
        expect(&with(&["10.0.0.0/16", "100.64.0.0/28"]), "VPC001", &[]);
        let design = with(&["10.0.0.0/8"]);
        expect(&design, "VPC001", &["EC2 refuses the size of 10.0.0.0/8, blocks go from /16 to /28"]);
        assert_eq!(fixes(&design, "VPC001"), ["Use 10.0.0.0/16"]);
        expect(
            &with(&["10.0.0.0/15", "100.64.0.0/30"]),
            "VPC001",
            &["EC2 refuses the size of 10.0.0.0/15, 100.64.0.0/30, blocks go from /16 to /28"],
        );
    }
}
