//! The /28 blocks of a subnet: how many of them prefixes can still have.
//!
//! Where single addresses lie is AWS's choice. They are shown packed at the ends, which leaves prefixes the most
//! room: what the budget counts with. In a subnet that is in use they may spoil more blocks.

use crate::cni::budget::SubnetUse;
use crate::cni::{pool::IPS_PER_PREFIX, prefixes};

/// What a block of sixteen addresses is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// At the ends, where AWS keeps addresses: no prefix can be there.
    Edge,
    /// A prefix of a node.
    Prefix,
    /// Nothing: room for a prefix.
    Free,
    /// Single addresses: interfaces, load balancers, pods of nodes without prefixes.
    Single,
}

/// The blocks of a subnet by use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Units {
    /// All blocks.
    pub total: u64,
    /// Blocks at the ends.
    pub edges: u64,
    /// Blocks that prefixes hold.
    pub prefixes: u64,
    /// Blocks with single addresses, those at the ends left out.
    pub singles: u64,
    /// Blocks that are free.
    pub free: u64,
    /// Prefixes that find no block.
    pub missing: u64,
}

impl Unit {
    /// The word for it in styles.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Edge => "edge",
            Self::Prefix => "prefix",
            Self::Free => "free",
            Self::Single => "single",
        }
    }
}

impl Units {
    /// The blocks of a subnet of `total` addresses under a use.
    #[must_use]
    pub fn of(total: u64, uses: &SubnetUse) -> Self {
        let all = total / u64::from(IPS_PER_PREFIX);
        let most = prefixes::most(total);
        let in_prefixes = uses.prefixes.saturating_mul(IPS_PER_PREFIX.into());
        let single_ips = uses.used().saturating_sub(uses.reserved_aws).saturating_sub(in_prefixes);
        let room = prefixes::best(total, single_ips);
        let held = uses.prefixes.min(room);
        Self {
            total: all,
            edges: all.saturating_sub(most),
            prefixes: held,
            singles: most.saturating_sub(room),
            free: room.saturating_sub(held),
            missing: uses.prefixes.saturating_sub(room),
        }
    }

    /// The blocks in the order of addresses, as one run for each use.
    #[must_use]
    pub fn runs(&self) -> [(Unit, u64); 5] {
        let last_edge = self.edges / 2;
        [
            (Unit::Edge, self.edges.saturating_sub(last_edge)),
            (Unit::Prefix, self.prefixes),
            (Unit::Free, self.free),
            (Unit::Single, self.singles),
            (Unit::Edge, last_edge),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_subnet_without_anything_has_all_but_its_ends() {
        for (total, expected) in [(16, (1, 1, 0)), (32, (2, 2, 0)), (256, (16, 2, 14)), (8192, (512, 2, 510))] {
            let units = Units::of(total, &SubnetUse::default());
            assert_eq!((units.total, units.edges, units.free), expected);
        }
    }

    proptest! {
        #[test]
        fn every_block_is_counted_once(len in 16_u32..=28, prefixes in 0_u64..600, singles in 0_u64..600) {
            let uses = SubnetUse { prefixes, other: prefixes * 16 + singles, ..SubnetUse::default() };
            let units = Units::of(1 << (32 - len), &uses);
            let sum: u64 = units.runs().iter().map(|(_, n)| n).sum();
            prop_assert_eq!(sum, units.total);
            prop_assert_eq!(units.prefixes + units.missing, prefixes);
        }
    }
}
