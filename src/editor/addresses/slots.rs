//! The sizes that a subnet can have in its place.

use crate::catalog::vpc;
use crate::design::{Design, SubnetId};
use crate::msg;
use crate::net::Cidr;
use crate::words::Message;

/// Why a subnet cannot have a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No block of the VPC contains it.
    OutsideVpc,
    /// Another subnet is in the way.
    Overlaps {
        /// That subnet's name.
        name: String,
    },
}

impl Refusal {
    /// The reason in words.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::OutsideVpc => msg!("address-outside"),
            Self::Overlaps { name } => msg!("address-overlaps", name = name),
        }
    }

    /// Why `block` cannot belong to `id`, or to a new subnet; `None` when it can.
    #[must_use]
    pub(super) fn of(design: &Design, id: Option<SubnetId>, block: Cidr) -> Option<Self> {
        if !design.vpc.cidrs.iter().any(|cidr| cidr.contains(block)) {
            return Some(Self::OutsideVpc);
        }
        let mut others = design.subnets.iter().filter(|(other, _)| Some(*other) != id);
        let other = others.find(|(_, subnet)| subnet.cidr.is_some_and(|cidr| cidr.overlaps(block)))?;
        Some(Self::Overlaps { name: other.1.name.clone() })
    }
}

/// A size that a subnet could have.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// The block.
    pub cidr: Cidr,
    /// Whether the subnet has it now.
    pub is_now: bool,
    /// Why it cannot have it.
    pub refusal: Option<Refusal>,
}

/// For each length that AWS allows, the aligned block that contains the subnet's first address, large ones
/// first. Empty for a subnet whose block is not stated.
#[must_use]
pub fn slots(design: &Design, id: SubnetId) -> Vec<Slot> {
    let Some(now) = design.subnets.get(id).and_then(|subnet| subnet.cidr) else { return Vec::new() };
    (vpc::SHORTEST_PREFIX_LEN..=vpc::LONGEST_PREFIX_LEN)
        .filter_map(|len| Cidr::containing(now.first(), len))
        .map(|cidr| Slot { cidr, is_now: cidr == now, refusal: Refusal::of(design, Some(id), cidr) })
        .collect()
}

/// The slot whose end is nearest to `percent` of `window`; of those with one end the smallest.
#[must_use]
pub fn slot_at(window: Cidr, slots: &[Slot], percent: f64) -> Option<&Slot> {
    let end = |slot: &Slot| super::span(window, slot.cidr).map(|(from, width)| from + width);
    let mut best: Option<(f64, &Slot)> = None;
    for slot in slots {
        let Some(end) = end(slot) else { continue };
        let distance = (end - percent).abs();
        if best.is_none_or(|(nearest, _)| distance <= nearest) {
            best = Some((distance, slot));
        }
    }
    best.map(|(_, slot)| slot)
}
