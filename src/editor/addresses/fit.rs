//! A plan of tiers, fitted into the free room of the VPC.

use crate::catalog::vpc;
use crate::collect::SortInPlace;
use crate::design::{Design, Edit, SubnetKind, ZoneId};
use crate::editor::Action;
use crate::msg;
use crate::net::{Cidr, free_blocks, next_free, prefix_len_for};
use crate::words::Message;

/// A kind of subnet that is wanted in every zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tier {
    /// What its subnets are called, before the zone.
    pub name: String,
    /// Addresses that each has to give out.
    pub hosts: u64,
    /// Whether its subnets are public.
    pub is_public: bool,
}

/// Which free block is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FitWay {
    /// The first one that is large enough.
    #[default]
    FirstFit,
    /// The smallest one that is large enough, which keeps large ones whole.
    BestFit,
}

/// A subnet of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The place of its tier in the plan.
    pub tier: usize,
    /// Its zone.
    pub zone: ZoneId,
    /// Its block.
    pub cidr: Cidr,
}

/// Why a plan does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FitError {
    /// No tier or no zone.
    Empty,
    /// A tier without a name.
    NoName,
    /// A tier without addresses.
    NoHosts {
        /// Its name.
        name: String,
    },
    /// A tier that asks for more than the largest subnet has.
    TooLarge {
        /// Its name.
        name: String,
    },
    /// No free block is left for a subnet of that tier.
    NoRoom {
        /// Its name.
        name: String,
        /// The wanted prefix length.
        prefix_len: u8,
    },
    /// More subnets than a VPC may have.
    TooMany {
        /// How many a VPC may have.
        limit: usize,
    },
}

impl FitError {
    /// The reason in words.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => msg!("address-fit-empty"),
            Self::NoName => msg!("address-fit-no-name"),
            Self::NoHosts { name } => msg!("address-fit-no-hosts", name = name),
            Self::TooLarge { name } => msg!("address-fit-too-large", name = name, len = vpc::SHORTEST_PREFIX_LEN),
            Self::NoRoom { name, prefix_len } => msg!("address-fit-no-room", name = name, len = *prefix_len),
            Self::TooMany { limit } => msg!("address-fit-too-many", limit = *limit),
        }
    }
}

/// The prefix length of a tier's subnets; `None` when none is large enough.
fn prefix_len_of(tier: &Tier, growth: u64) -> Option<u8> {
    let needed = tier.hosts.max(1).saturating_mul(growth).saturating_add(vpc::RESERVED_IPS_PER_SUBNET);
    let len = prefix_len_for(needed).min(vpc::LONGEST_PREFIX_LEN);
    (vpc::SHORTEST_PREFIX_LEN <= len).then_some(len)
}

/// Finds a block for each tier in each zone, each `growth` times as large as asked; large ones choose first,
/// which leaves the fewest gaps. The answer is in the order of the plan.
///
/// # Errors
/// The first reason why it does not fit as a whole.
pub fn fit(
    design: &Design,
    tiers: &[Tier],
    zones: &[ZoneId],
    strategy: FitWay,
    growth: u64,
) -> Result<Vec<Planned>, FitError> {
    if tiers.is_empty() || zones.is_empty() {
        return Err(FitError::Empty);
    }
    let n = tiers.len().saturating_mul(zones.len());
    if vpc::SUBNETS_PER_VPC < design.subnets.len().saturating_add(n) {
        return Err(FitError::TooMany { limit: vpc::SUBNETS_PER_VPC });
    }
    let mut wanted: Vec<(u8, usize, &str)> = Vec::new();
    for (i, tier) in tiers.iter().enumerate() {
        let name = tier.name.trim();
        if name.is_empty() {
            return Err(FitError::NoName);
        }
        if tier.hosts == 0 {
            return Err(FitError::NoHosts { name: name.to_owned() });
        }
        let len = prefix_len_of(tier, growth).ok_or_else(|| FitError::TooLarge { name: name.to_owned() })?;
        wanted.push((len, i, name));
    }
    wanted.order();
    let mut taken = design.taken_blocks(None);
    let mut planned = Vec::new();
    for (prefix_len, tier, name) in wanted {
        for zone in zones {
            let cidr = block_for(&design.vpc.cidrs, &taken, prefix_len, strategy)
                .ok_or_else(|| FitError::NoRoom { name: name.to_owned(), prefix_len })?;
            taken.push(cidr);
            planned.push(Planned { tier, zone: *zone, cidr });
        }
    }
    planned.order_by_key(|plan| plan.tier);
    Ok(planned)
}

fn block_for(pools: &[Cidr], taken: &[Cidr], prefix_len: u8, strategy: FitWay) -> Option<Cidr> {
    match strategy {
        FitWay::FirstFit => next_free(pools, taken, prefix_len),
        FitWay::BestFit => {
            let free = free_blocks(pools, taken);
            let mut best: Option<Cidr> = None;
            for block in free.into_iter().filter(|block| block.prefix_len() <= prefix_len) {
                if best.is_none_or(|best| best.prefix_len() < block.prefix_len()) {
                    best = Some(block);
                }
            }
            best?.split(prefix_len).next()
        }
    }
}

/// The step that adds the subnets of a plan.
#[must_use]
pub fn fit_action(tiers: &[Tier], planned: &[Planned]) -> Action {
    let place = |plan: &Planned| {
        let tier = tiers.get(plan.tier)?;
        let kind = if tier.is_public { SubnetKind::Public } else { SubnetKind::Private };
        let tier = Some(tier.name.trim().to_owned());
        Some(Edit::PlaceSubnet { zone: plan.zone, kind, cidr: plan.cidr, tier, name: None })
    };
    Action::new(msg!("step-fit", n = planned.len()), planned.iter().filter_map(place).collect())
}
