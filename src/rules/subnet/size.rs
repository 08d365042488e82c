//! SUB003: a subnet is larger than /16 or smaller than /28.

use crate::catalog::vpc;
use crate::design::Edit;
use crate::msg;
use crate::net::Cidr;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the block of every subnet has a prefix length from /16 to /28.
    ///
    /// ## Why it matters
    /// EC2 refuses any other size: `CreateSubnet` answers `InvalidSubnet.Range`.
    ///
    /// ## How to fix
    /// Grow or shrink the block. A /28 has 11 addresses to give, because AWS keeps 5.
    pub static RULE = {
        code: "SUB003",
        name: "subnet-size-out-of-range",
        summary: "a subnet is larger than /16 or smaller than /28",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let legal = vpc::SHORTEST_PREFIX_LEN..=vpc::LONGEST_PREFIX_LEN;
    for (id, subnet) in cx.design.subnets.iter() {
        let Some(block) = subnet.cidr.filter(|block| !legal.contains(&block.prefix_len())) else { continue };
        let message = msg!("find-subnet-size-out-of-range", subnet = name(cx.design, id), block = block);
        let finding = report.find(message, [id.into()]);
        finding.fields(&["cidr"]);
        let prefix_len = block.prefix_len().clamp(vpc::SHORTEST_PREFIX_LEN, vpc::LONGEST_PREFIX_LEN);
        if let Some(cidr) = Cidr::containing(block.first(), prefix_len).filter(|_| subnet.existing_id.is_none()) {
            let title = msg!("fix-resize-subnet", name = name(cx.design, id), block = cidr);
            finding.choice(title, vec![Edit::SetSubnetCidr { id, cidr }]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, subnet};

    #[test]
    fn fires_on_sizes_that_ec2_refuses() {
        let with = |block: &str| subnet(Starter::Classic.design(), 0, |s| s.cidr = Some(block.parse().unwrap()));
        expect(&with("10.0.0.0/28"), "SUB003", &[]);
        let design = with("10.0.0.16/29");
        expect(
            &design,
            "SUB003",
            &["public-1a (10.0.0.16/29) has a size that EC2 refuses, subnets go from /16 to /28"],
        );
        assert_eq!(fixes(&design, "SUB003"), ["Resize public-1a to 10.0.0.16/28"]);
        expect(
            &with("10.0.0.0/15"),
            "SUB003",
            &["public-1a (10.0.0.0/15) has a size that EC2 refuses, subnets go from /16 to /28"],
        );
    }
}
