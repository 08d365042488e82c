//! VPC006: the VPC has more blocks than its quota allows.

use crate::catalog::vpc;
use crate::design::Entity;
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the VPC has more than 5 IPv4 blocks, the primary one included.
    ///
    /// ## Why it matters
    /// EC2 refuses the sixth one until AWS has raised the quota. The most that AWS gives is 50.
    ///
    /// ## How to fix
    /// Use fewer, larger blocks, or ask for a higher quota before you create the VPC.
    pub static RULE = {
        code: "VPC006",
        name: "vpc-has-too-many-blocks",
        summary: "the VPC has more blocks than its quota allows",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let n = cx.design.vpc.cidrs.len();
    if n <= vpc::IPV4_BLOCKS_PER_VPC {
        return;
    }
    let message = msg!("find-vpc-has-too-many-blocks", n = n, quota = vpc::IPV4_BLOCKS_PER_VPC);
    let finding = report.find(message, [Entity::Vpc]);
    finding.fields(&["cidrs"]);
    finding.advice(msg!("fix-ask-for-quota"));
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, vpc};

    #[test]
    fn fires_on_the_sixth_block() {
        let with = |n: u8| {
            vpc(Starter::Classic.design(), |v| {
                v.cidrs = (0..n).map(|i| format!("10.{i}.0.0/16").parse().unwrap()).collect()
            })
        };
        expect(&with(5), "VPC006", &[]);
        expect(&with(6), "VPC006", &["the VPC has 6 blocks, the quota is 5"]);
    }
}
