//! SUB001: two subnets share addresses.

use crate::catalog::vpc;
use crate::design::{Edit, SubnetId};
use crate::msg;
use crate::net::{Cidr, next_free, overlapping_pairs};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the IPv4 blocks of two subnets share an address.
    ///
    /// ## Why it matters
    /// EC2 refuses the second one: `CreateSubnet` answers `InvalidSubnet.Conflict`.
    ///
    /// ## How to fix
    /// Move one of the two to free room in the VPC's blocks.
    pub static RULE = {
        code: "SUB001",
        name: "subnet-cidrs-overlap",
        summary: "two subnets share addresses",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let blocks: Vec<(Cidr, SubnetId)> = design.subnets.iter().filter_map(|(id, s)| Some((s.cidr?, id))).collect();
    for ((a, first), (b, second)) in overlapping_pairs(&blocks) {
        // The younger one moves: the older one may stand in notes and files already.
        let (stays, moves, block) = if first < second { (first, second, b) } else { (second, first, a) };
        let name = |id: SubnetId| design.name_of(id.into()).to_owned();
        let message = msg!(
            "find-subnet-cidrs-overlap",
            a = name(stays),
            a_block = if stays == first { a } else { b },
            b = name(moves),
            b_block = block
        );
        let finding = report.find(message, [moves.into(), stays.into()]);
        finding.fields(&["cidr"]);
        let taken = design.taken_blocks(Some(moves));
        let is_free_to_move = design.subnets.get(moves).is_some_and(|s| s.existing_id.is_none());
        let room = next_free(&design.vpc.cidrs, &taken, block.prefix_len().min(vpc::LONGEST_PREFIX_LEN));
        if let Some(cidr) = room.filter(|_| is_free_to_move) {
            finding.choice(
                msg!("fix-move-subnet-block", name = name(moves), block = cidr),
                vec![Edit::SetSubnetCidr { id: moves, cidr }],
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::Edit;
    use crate::design::starters::Starter;
    use crate::rules::testing::expect;

    #[test]
    fn fires_on_shared_addresses_and_not_on_neighbors() {
        let design = Starter::Classic.design();
        expect(&design, "SUB001", &[]);
        let id = design.subnets.ids().last().unwrap();
        let inside = Edit::SetSubnetCidr { id, cidr: "10.0.1.0/24".parse().unwrap() };
        let design = design.edited(&[inside]).unwrap();
        expect(&design, "SUB001", &["private-1d (10.0.1.0/24) and public-1a (10.0.0.0/19) share addresses"]);
    }
}
