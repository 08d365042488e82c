//! Steps on one subnet: another size or place, halves, and halves made whole.

use super::Refusal;
use crate::catalog::vpc;
use crate::collect::CollectInOrder;
use crate::design::{ControlPlaneSubnets, Design, Edit, SubnetId, SubnetKind, ZoneId};
use crate::editor::Action;
use crate::msg;
use crate::net::Cidr;
use crate::words::Message;
use std::collections::BTreeSet;

/// Gives a subnet another block.
///
/// # Errors
/// Why it cannot have it.
pub fn resize(design: &Design, id: SubnetId, cidr: Cidr) -> Result<Action, Refusal> {
    if let Some(refusal) = Refusal::of(design, Some(id), cidr) {
        return Err(refusal);
    }
    let label = msg!("step-resize", name = design.name_of(id.into()), block = cidr);
    Ok(Action::new(label, vec![Edit::SetSubnetCidr { id, cidr }]))
}

/// Moves a subnet, as large as it is, to the start of a free block; `None` where it does not fit.
#[must_use]
pub fn move_into(design: &Design, id: SubnetId, room: Cidr) -> Option<Action> {
    let now = design.subnets.get(id)?.cidr?;
    let cidr = Cidr::containing(room.first(), now.prefix_len()).filter(|cidr| room.contains(*cidr))?;
    if Refusal::of(design, Some(id), cidr).is_some() {
        return None;
    }
    let label = msg!("step-move-block", name = design.name_of(id.into()), block = cidr);
    Some(Action::new(label, vec![Edit::SetSubnetCidr { id, cidr }]))
}

/// Whether halving a subnet `n_bits` times leaves blocks that AWS allows.
#[must_use]
pub fn can_split(cidr: Cidr, n_bits: u8) -> bool {
    cidr.prefix_len().saturating_add(n_bits) <= vpc::LONGEST_PREFIX_LEN
}

/// Splits a subnet into 2, 4 or 8 by halving it `n_bits` times: it keeps the first part, new subnets like it
/// take the others.
#[must_use]
pub fn split(design: &Design, id: SubnetId, n_bits: u8) -> Option<Action> {
    let now = design.subnets.get(id)?.cidr.filter(|cidr| can_split(*cidr, n_bits))?;
    let prefix_len = now.prefix_len().saturating_add(n_bits);
    let label = msg!(
        "step-split",
        name = design.name_of(id.into()),
        n = crate::net::n_ips_of(32_u8.saturating_sub(n_bits))
    );
    Some(Action::new(label, vec![Edit::SplitSubnet { id, prefix_len }]))
}

/// What joining a subnet with the other half of the block around both gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Join {
    /// The block after it.
    pub cidr: Cidr,
    /// The subnet that goes; without, it is free room that is taken.
    pub gone: Option<SubnetId>,
    /// The step.
    pub action: Action,
}

/// Why a subnet cannot be joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JoinRefusal {
    /// The block around both would be larger than AWS allows, or reaches out of the VPC.
    NoBuddy,
    /// The other half is cut up, or not one subnet.
    Cut,
    /// The other half is in another zone, or public where this one is private.
    Unlike {
        /// Its name.
        name: String,
    },
    /// Something stands in the other half, or it exists in AWS.
    InUse {
        /// Its name.
        name: String,
    },
}

impl JoinRefusal {
    /// The reason in words.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::NoBuddy => msg!("address-join-no-buddy"),
            Self::Cut => msg!("address-join-cut"),
            Self::Unlike { name } => msg!("address-join-unlike", name = name),
            Self::InUse { name } => msg!("address-join-in-use", name = name),
        }
    }
}

/// Joins a subnet with its other half: a subnet like it that nothing uses, or free room.
///
/// # Errors
/// Why that cannot be.
pub fn join(design: &Design, id: SubnetId) -> Result<Join, JoinRefusal> {
    let (cidr, gone) = find_join(design, id, design.subnets.ids(), &in_use(design))?;
    let label = msg!("step-join", name = design.name_of(id.into()), block = cidr);
    let grow = Edit::SetSubnetCidr { id, cidr };
    let edits = gone.map(|gone| Edit::Remove(gone.into())).into_iter().chain([grow]).collect();
    Ok(Join { cidr, gone, action: Action::new(label, edits) })
}

/// The block after a join and the subnet that goes; `candidates` are all that may lie in the other half.
pub(super) fn find_join(
    design: &Design,
    id: SubnetId,
    candidates: impl Iterator<Item = SubnetId>,
    in_use: &BTreeSet<SubnetId>,
) -> Result<(Cidr, Option<SubnetId>), JoinRefusal> {
    let subnet = design.subnets.get(id).ok_or(JoinRefusal::NoBuddy)?;
    let now = subnet.cidr.ok_or(JoinRefusal::NoBuddy)?;
    let (buddy, cidr) = now.buddy().zip(now.parent()).ok_or(JoinRefusal::NoBuddy)?;
    let is_inside = design.vpc.cidrs.iter().any(|block| block.contains(cidr));
    if cidr.prefix_len() < vpc::SHORTEST_PREFIX_LEN || !is_inside {
        return Err(JoinRefusal::NoBuddy);
    }
    let others = candidates.filter(|other| *other != id).filter_map(|id| Some((id, design.subnets.get(id)?)));
    let mut in_way = others.filter(|(_, other)| other.cidr.is_some_and(|block| block.overlaps(cidr)));
    let Some((gone, other)) = in_way.next() else { return Ok((cidr, None)) };
    if other.cidr != Some(buddy) || in_way.next().is_some() {
        return Err(JoinRefusal::Cut);
    }
    if other.zone != subnet.zone || other.is_public() != subnet.is_public() {
        return Err(JoinRefusal::Unlike { name: other.name.clone() });
    }
    if in_use.contains(&gone) {
        return Err(JoinRefusal::InUse { name: other.name.clone() });
    }
    Ok((cidr, Some(gone)))
}

/// The subnets that something of the design names, or that exist in AWS.
pub(super) fn in_use(design: &Design) -> BTreeSet<SubnetId> {
    let existing = design.subnets.iter().filter(|(_, s)| s.existing_id.is_some() || s.other_ips != 0);
    let mut used: BTreeSet<SubnetId> = existing.map(|(id, _)| id).collect_set();
    if let ControlPlaneSubnets::Chosen(chosen) = &design.cluster.control_plane_subnets {
        used.extend(chosen.iter().copied());
    }
    used.extend(design.nat_gateways.values().map(|nat| nat.subnet));
    used.extend(design.nodegroups.values().flat_map(|group| group.subnets.iter().copied()));
    used.extend(design.fargate_profiles.values().flat_map(|profile| profile.subnets.iter().copied()));
    used.extend(design.load_balancers.values().flat_map(|balancer| balancer.subnets.iter().copied()));
    used.extend(design.vpc_endpoints.values().flat_map(|endpoint| endpoint.subnets.iter().copied()));
    used
}

/// Adds a subnet on `cidr`.
///
/// # Errors
/// Why it cannot be there.
pub fn add(design: &Design, zone: ZoneId, kind: SubnetKind, cidr: Cidr) -> Result<Action, Refusal> {
    if let Some(refusal) = Refusal::of(design, None, cidr) {
        return Err(refusal);
    }
    let label = match kind {
        SubnetKind::Public => msg!("step-add-public-subnet", zone = design.name_of(zone.into())),
        SubnetKind::Private => msg!("step-add-private-subnet", zone = design.name_of(zone.into())),
    };
    Ok(Action::new(label, vec![Edit::PlaceSubnet { zone, kind, cidr, tier: None, name: None }]))
}
