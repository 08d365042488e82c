//! SUB002: a subnet lies outside the blocks of the VPC.

use super::room::Room;
use crate::catalog::vpc;
use crate::design::Edit;
use crate::msg;
use crate::rules::help::{list, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the block of every subnet lies inside one block of the VPC.
    ///
    /// ## Why it matters
    /// EC2 refuses the subnet: `CreateSubnet` answers `InvalidSubnet.Range`.
    ///
    /// ## How to fix
    /// Move the subnet to free room in the VPC, or add a block that contains it to the VPC.
    pub static RULE = {
        code: "SUB002",
        name: "subnet-outside-vpc",
        summary: "a subnet lies outside the blocks of the VPC",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let pools = &design.vpc.cidrs;
    if pools.is_empty() {
        return;
    }
    let blocks = design.subnets.iter().filter_map(|(id, subnet)| Some((id, subnet, subnet.cidr?)));
    let outside: Vec<_> = blocks.filter(|(_, _, block)| !pools.iter().any(|pool| pool.contains(*block))).collect();
    if outside.is_empty() {
        return;
    }
    let room = Room::of(design);
    for (id, subnet, block) in outside {
        let message =
            msg!("find-subnet-outside-vpc", subnet = name(design, id), block = block, blocks = list(pools));
        let finding = report.find(message, [id.into()]);
        finding.fields(&["cidr"]);
        let prefix_len = block.prefix_len().min(vpc::LONGEST_PREFIX_LEN);
        if let Some(cidr) = room.fit(prefix_len).filter(|_| subnet.existing_id.is_none()) {
            let title = msg!("fix-move-subnet-block", name = name(design, id), block = cidr);
            finding.choice(title, vec![Edit::SetSubnetCidr { id, cidr }]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, subnet, vpc};

    #[test]
    fn fires_outside_and_not_inside() {
        let design = Starter::Classic.design();
        expect(&design, "SUB002", &[]);
        let design = subnet(design, 5, |s| s.cidr = Some("10.1.0.0/19".parse().unwrap()));
        expect(&design, "SUB002", &["private-1d (10.1.0.0/19) lies outside the blocks of the VPC: 10.0.0.0/16"]);
        assert_eq!(fixes(&design, "SUB002"), ["Move private-1d to 10.0.160.0/19"]);
        let unknown = vpc(design, |v| v.cidrs.clear());
        expect(&unknown, "SUB002", &[]);
    }
}
