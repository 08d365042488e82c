//! Ways to give a subnet the addresses it needs, which several rules offer.

use crate::catalog::vpc;
use crate::cni::budget::{Shortage, SubnetUse};
use crate::design::{Design, Edit, SubnetId};
use crate::msg;
use crate::net::{Cidr, first_fit, free_blocks, prefix_len_for, smallest_growth};
use crate::rules::Finding;
use crate::rules::help::{group_edit, name, vpc_edit};

/// The free room of a design, searched once for all findings of a rule.
pub(super) struct Room<'a> {
    design: &'a Design,
    taken: Vec<Cidr>,
    free: Vec<Cidr>,
}

impl<'a> Room<'a> {
    /// Searches the VPC of `design`.
    pub(super) fn of(design: &'a Design) -> Self {
        let taken = design.taken_blocks(None);
        let free = free_blocks(&design.vpc.cidrs, &taken);
        Self { design, taken, free }
    }

    /// Offers the ways to give `id` a block of at least `n_ips` addresses, AWS's own included: growing in
    /// place, moving to free room, moving to a new block of the VPC. AWS cannot change a subnet that
    /// exists already, so that such a one only gets advice.
    pub(super) fn offer(&self, finding: &mut Finding, id: SubnetId, n_ips: u64) {
        let Some(subnet) = self.design.subnets.get(id) else { return };
        let Some(block) = subnet.cidr.filter(|_| subnet.existing_id.is_none()) else {
            finding.advice(msg!("fix-add-subnet", len = prefix_len_for(n_ips)));
            return;
        };
        let others: Vec<Cidr> = self.taken.iter().copied().filter(|taken| *taken != block).collect();
        let pools = &self.design.vpc.cidrs;
        let grown = smallest_growth(block, pools, &others, n_ips, vpc::SHORTEST_PREFIX_LEN);
        let shared_with_another = self.taken.len() != others.len().saturating_add(1);
        if let Some(cidr) = grown.filter(|cidr| *cidr != block && !shared_with_another) {
            let title = msg!("fix-grow-subnet", name = name(self.design, id), block = cidr);
            finding.choice(title, vec![Edit::SetSubnetCidr { id, cidr }]);
        }
        let prefix_len = prefix_len_for(n_ips).min(vpc::LONGEST_PREFIX_LEN);
        if let Some(cidr) = self.fit(prefix_len) {
            let title = msg!("fix-move-subnet-block", name = name(self.design, id), block = cidr);
            finding.choice(title, vec![Edit::SetSubnetCidr { id, cidr }]);
        } else if grown.is_none() {
            self.offer_new_block(finding, id, prefix_len);
        }
    }

    /// The first free block of that length that a subnet may have.
    pub(super) fn fit(&self, prefix_len: u8) -> Option<Cidr> {
        first_fit(&self.free, prefix_len).filter(|_| vpc::SHORTEST_PREFIX_LEN <= prefix_len)
    }

    /// Offers a secondary block of the VPC with the subnet in it.
    fn offer_new_block(&self, finding: &mut Finding, id: SubnetId, prefix_len: u8) {
        let cidrs = &self.design.vpc.cidrs;
        let has_quota = cidrs.len() < vpc::IPV4_BLOCKS_PER_VPC && !cidrs.is_empty();
        let shared: Vec<Cidr> = vpc::SHARED_ADDRESS_SPACE.parse().into_iter().collect();
        let new = first_fit(&free_blocks(&shared, cidrs), vpc::SHORTEST_PREFIX_LEN).filter(|_| has_quota);
        let Some(new) = new else { return };
        if let Some(cidr) = new.split(prefix_len).next() {
            let mut edits = vpc_edit(self.design, |vpc| vpc.cidrs.push(new));
            edits.push(Edit::SetSubnetCidr { id, cidr });
            let title = msg!("fix-add-block-and-move", name = name(self.design, id), new = new, block = cidr);
            finding.choice(title, edits);
        }
    }
}

/// Offers a maximum at which the group that takes most still fits.
pub(super) fn offer_smaller_group(finding: &mut Finding, design: &Design, shortage: &Shortage) {
    let Some((group, short_from)) = shortage.from else { return };
    let fits = short_from.saturating_sub(1);
    let is_smaller = design.nodegroups.get(group).is_some_and(|record| fits < record.max_size);
    if 1 <= fits && is_smaller {
        let edits = group_edit(design, group, |record| {
            record.max_size = fits;
            record.desired_size = record.desired_size.min(fits);
            record.min_size = record.min_size.min(fits);
        });
        finding.choice(msg!("fix-limit-group", group = name(design, group), nodes = fits), edits);
    }
}

/// Advises to lower the warm pool, where that alone would be enough.
pub(super) fn advise_on_warm_pool(finding: &mut Finding, slot: &SubnetUse) {
    if slot.missing() <= slot.warm && 0 < slot.warm {
        finding.advice(msg!("fix-lower-warm-pool", warm = slot.warm));
    }
}
