//! VPC009: the VPC has more subnets than its quota allows.

use crate::catalog::vpc;
use crate::design::Entity;
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the VPC has more than 200 subnets.
    ///
    /// ## Why it matters
    /// EC2 refuses further ones until AWS has raised the quota.
    ///
    /// ## How to fix
    /// Use fewer, larger subnets, or ask for a higher quota before you create them.
    pub static RULE = {
        code: "VPC009",
        name: "vpc-has-too-many-subnets",
        summary: "the VPC has more subnets than its quota allows",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let n = cx.design.subnets.len();
    if n <= vpc::SUBNETS_PER_VPC {
        return;
    }
    let message = msg!("find-vpc-has-too-many-subnets", n = n, quota = vpc::SUBNETS_PER_VPC);
    report.find(message, [Entity::Vpc]).advice(msg!("fix-ask-for-quota"));
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::expect;

    use crate::design::starters::enlarged;

    #[test]
    fn fires_above_the_quota() {
        expect(&enlarged(33), "VPC009", &[]);
        expect(&enlarged(34), "VPC009", &["the VPC has 204 subnets, the quota is 200"]);
    }
}
