//! VPC008: the VPC uses addresses that belong to others on the internet.

use crate::catalog::vpc;
use crate::design::Entity;
use crate::msg;
use crate::net::Cidr;
use crate::rules::help::list;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether a block of the VPC lies outside the private ranges: RFC 1918, 100.64.0.0/10 and
    /// 198.19.0.0/16.
    ///
    /// ## Why it matters
    /// Inside the VPC these addresses shadow the real ones, so that nodes never reach the sites that own
    /// them. The failure shows up late and is hard to explain.
    ///
    /// ## How to fix
    /// Use a private range, unless the addresses are your own.
    pub static RULE = {
        code: "VPC008",
        name: "vpc-uses-public-addresses",
        summary: "the VPC uses addresses that belong to others on the internet",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let not_ours = |block: &Cidr| !vpc::is_private(*block) && vpc::touching(*block, &[vpc::LINK_LOCAL]).is_none();
    // A block that is too large reaches beyond its private range: the rule about sizes says so.
    let is_legal = |block: &Cidr| vpc::SHORTEST_PREFIX_LEN <= block.prefix_len();
    let bad: Vec<Cidr> = cx.design.vpc.cidrs.iter().copied().filter(|b| is_legal(b) && not_ours(b)).collect();
    if bad.is_empty() {
        return;
    }
    let message = msg!("find-vpc-uses-public-addresses", blocks = list(&bad));
    let finding = report.find(message, [Entity::Vpc]);
    finding.fields(&["cidrs"]);
    finding.advice(msg!("fix-use-private-range"));
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, vpc};

    #[test]
    fn fires_on_public_ranges() {
        let with = |block: &str| vpc(Starter::Classic.design(), |v| v.cidrs = vec![block.parse().unwrap()]);
        for block in ["10.0.0.0/16", "172.31.0.0/16", "192.168.0.0/20", "100.64.0.0/16", "198.19.0.0/16"] {
            expect(&with(block), "VPC008", &[]);
        }
        expect(
            &with("11.0.0.0/16"),
            "VPC008",
            &["nodes cannot reach the owners of 11.0.0.0/16 on the internet: this is no private range"],
        );
    }
}
