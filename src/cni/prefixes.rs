//! Free /28 blocks: what prefix delegation needs beside free addresses.
//!
//! A prefix is an aligned, wholly free /28 of the subnet. AWS keeps the first four addresses and the last
//! one, so that the first and the last block can never be one; and every single address (an interface, a
//! load balancer, a pod of a node without prefixes) spoils the block it lies in.
//!
//! # Sources
//! Amazon VPC User Guide, subnet sizing and subnet CIDR reservations; amazon-vpc-cni-k8s v1.23.1,
//! `docs/prefix-and-ip-target.md`, read 2026-08-22.

use crate::catalog::vpc;

/// Addresses of a block, a /28: as many as [`super::pool::IPS_PER_PREFIX`].
const BLOCK: u64 = 16;

/// Blocks at the ends of a subnet that AWS's own addresses spoil.
const EDGE_BLOCKS: u64 = 2;

/// Prefixes that an empty subnet of `total` addresses can hold: none in a /27 or smaller.
#[must_use]
pub fn most(total: u64) -> u64 {
    (total / BLOCK).saturating_sub(EDGE_BLOCKS)
}

/// Single addresses that find room in the two blocks at the ends, which no prefix can use.
fn edge_room(total: u64) -> u64 {
    let edges = (total / BLOCK).min(EDGE_BLOCKS).saturating_mul(BLOCK);
    edges.saturating_sub(vpc::RESERVED_IPS_PER_SUBNET)
}

/// Prefixes that can be held beside `singles` single addresses, when these lie packed at the ends.
#[must_use]
pub fn best(total: u64, singles: u64) -> u64 {
    let inside = singles.saturating_sub(edge_room(total));
    most(total).saturating_sub(inside.div_ceil(BLOCK))
}

/// The same when every single address spoils a block of its own, as it may where nothing is reserved.
#[must_use]
pub fn worst(total: u64, singles: u64) -> u64 {
    most(total).saturating_sub(singles)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_the_two_rules() {
        for (len, expected) in [(28_u32, 0), (27, 0), (26, 2), (24, 14), (19, 510)] {
            assert_eq!(most(1 << (32 - len)), expected, "/{len}");
        }
        // 12 + 15 single addresses fit into the two blocks at the ends of a /24.
        assert_eq!((best(256, 27), best(256, 28), best(256, 44)), (14, 13, 12));
        assert_eq!((worst(256, 3), worst(256, 40)), (11, 0));
        assert_eq!(best(16, 3), 0);
    }
}
