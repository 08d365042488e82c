//! VPC004: a block of the VPC lies in the link-local range.

use crate::catalog::vpc;
use crate::design::Entity;
use crate::msg;
use crate::net::Cidr;
use crate::rules::help::{list, vpc_edit};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether a block of the VPC touches 169.254.0.0/16.
    ///
    /// ## Why it matters
    /// These addresses are reserved. Instance metadata and the DNS resolver of AWS answer there. EC2
    /// refuses such a block.
    ///
    /// ## How to fix
    /// Use a private range such as 10.0.0.0/16.
    pub static RULE = {
        code: "VPC004",
        name: "vpc-block-is-link-local",
        summary: "a block of the VPC lies in the link-local range",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#add-cidr-block-restrictions",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let cidrs = &cx.design.vpc.cidrs;
    let bad: Vec<Cidr> =
        cidrs.iter().copied().filter(|b| vpc::touching(*b, &[vpc::LINK_LOCAL]).is_some()).collect();
    if bad.is_empty() {
        return;
    }
    let message = msg!("find-vpc-block-is-link-local", blocks = list(&bad), range = vpc::LINK_LOCAL);
    let finding = report.find(message, [Entity::Vpc]);
    finding.fields(&["cidrs"]);
    if bad.len() < cidrs.len() {
        let edits = vpc_edit(cx.design, |vpc| vpc.cidrs.retain(|block| !bad.contains(block)));
        finding.choice(msg!("fix-remove-blocks", blocks = list(&bad)), edits);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, vpc};

    #[test]
    fn fires_on_link_local_blocks() {
        let design = Starter::Classic.design();
        expect(&design, "VPC004", &[]);
        let design = vpc(design, |v| v.cidrs.push("169.254.0.0/20".parse().unwrap()));
        expect(
            &design,
            "VPC004",
            &["169.254.0.0/16 is reserved for link-local addresses, a VPC cannot have 169.254.0.0/20"],
        );
    }
}
