//! What lies where in each block of the VPC, in the order of addresses.

use super::JoinRefusal;
use super::split::{find_join, in_use};
use crate::catalog::vpc;
use crate::cni::budget::{Budget, Scenario};
use crate::collect::SortInPlace;
use crate::design::{Design, Subnet, SubnetId, ZoneId};
use crate::net::{Cidr, free_blocks};
use std::collections::BTreeSet;

/// What tells one row from another from edit to edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowKey {
    /// A subnet.
    Subnet(SubnetId),
    /// A free block.
    Free(Cidr),
}

/// A subnet, or a free block.
#[derive(Clone, Debug, PartialEq)]
pub struct AddressRow {
    /// The subnet; `None` for free room.
    pub subnet: Option<SubnetId>,
    /// The subnet's zone.
    pub zone: Option<ZoneId>,
    /// The subnet's name; empty for free room.
    pub name: String,
    /// Whether it is a public subnet.
    pub is_public: bool,
    /// Its block; `None` for a subnet whose block is not stated.
    pub cidr: Option<Cidr>,
    /// All addresses.
    pub total: u64,
    /// Those that AWS does not keep.
    pub usable: u64,
    /// Those taken at the scenario, with the ones that AWS keeps; 0 for free room.
    pub used: u64,
    /// Those left; negative is what is missing.
    pub free: i64,
    /// The block after it is joined with its other half, or why it cannot be.
    pub join: Result<Cidr, JoinRefusal>,
}

impl AddressRow {
    /// Its key; none for a subnet that is not there any more.
    #[must_use]
    pub fn key(&self) -> Option<RowKey> {
        self.subnet.map(RowKey::Subnet).or(self.cidr.map(RowKey::Free))
    }
}

/// One block of the VPC.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockMap {
    /// The block.
    pub cidr: Cidr,
    /// Whether it is the VPC's first.
    pub is_primary: bool,
    /// All addresses.
    pub total: u64,
    /// Addresses that no subnet covers.
    pub free: u64,
    /// The largest block that no subnet covers.
    pub largest: Option<Cidr>,
    /// Subnets and free blocks in the order of addresses.
    pub rows: Vec<AddressRow>,
}

/// The map of every block of the VPC.
#[must_use]
pub fn map(design: &Design, budget: &Budget, scenario: Scenario) -> Vec<BlockMap> {
    let taken = design.taken_blocks(None);
    let in_use = in_use(design);
    let blocks = design.vpc.cidrs.iter().enumerate();
    blocks
        .map(|(i, cidr)| {
            let free = free_blocks(&[*cidr], &taken);
            let mut rows: Vec<AddressRow> = design
                .subnets
                .iter()
                .filter(|(_, subnet)| subnet.cidr.is_some_and(|block| block.overlaps(*cidr)))
                .map(|(id, subnet)| subnet_row((id, subnet), budget, scenario))
                .collect();
            rows.extend(free.iter().map(|block| free_row(*block)));
            rows.order_by_key(|row| row.cidr);
            find_joins(design, &mut rows, &in_use);
            BlockMap {
                cidr: *cidr,
                is_primary: i == 0,
                total: cidr.n_ips(),
                free: free.iter().map(|block| block.n_ips()).fold(0, u64::saturating_add),
                largest: free.iter().copied().min_by_key(|block| block.prefix_len()),
                rows,
            }
        })
        .collect()
}

/// Fills in what each subnet can be joined with. Whatever lies in its other half stands beside it in the rows, and
/// two that do are enough to know.
fn find_joins(design: &Design, rows: &mut [AddressRow], in_use: &BTreeSet<SubnetId>) {
    const BESIDE: usize = 2;
    let subnets: Vec<(usize, SubnetId)> =
        rows.iter().enumerate().filter_map(|(at, row)| Some((at, row.subnet?))).collect();
    for (i, (at, id)) in subnets.iter().enumerate() {
        let from = i.saturating_sub(BESIDE);
        let beside = subnets.iter().skip(from).take(2 * BESIDE + 1).map(|(_, id)| *id);
        if let Some(row) = rows.get_mut(*at) {
            row.join = find_join(design, *id, beside, in_use).map(|(cidr, _)| cidr);
        }
    }
}

/// Subnets that lie in no block of the VPC, or whose block is not stated.
#[must_use]
pub fn strays(design: &Design, budget: &Budget, scenario: Scenario) -> Vec<AddressRow> {
    let is_stray = |subnet: &Subnet| {
        subnet.cidr.is_none_or(|block| !design.vpc.cidrs.iter().any(|cidr| cidr.overlaps(block)))
    };
    let strays = design.subnets.iter().filter(|(_, subnet)| is_stray(subnet));
    strays.map(|item| subnet_row(item, budget, scenario)).collect()
}

fn subnet_row((id, subnet): (SubnetId, &Subnet), budget: &Budget, scenario: Scenario) -> AddressRow {
    let uses = budget.subnet(scenario, id);
    let total = subnet.cidr.map_or(0, Cidr::n_ips);
    AddressRow {
        subnet: Some(id),
        zone: Some(subnet.zone),
        name: subnet.name.clone(),
        is_public: subnet.is_public(),
        cidr: subnet.cidr,
        total,
        usable: subnet.cidr.map_or(0, vpc::usable_ips),
        used: uses.map_or(0, |uses| uses.used()),
        free: uses.and_then(|uses| uses.free()).unwrap_or(0),
        join: Err(JoinRefusal::NoBuddy),
    }
}

fn free_row(block: Cidr) -> AddressRow {
    AddressRow {
        subnet: None,
        zone: None,
        name: String::new(),
        is_public: false,
        cidr: Some(block),
        total: block.n_ips(),
        usable: vpc::usable_ips(block),
        used: 0,
        free: i64::try_from(block.n_ips()).unwrap_or(i64::MAX),
        join: Err(JoinRefusal::NoBuddy),
    }
}

/// The part of a block that is worth drawing: the smallest aligned block with all its subnets, and as much
/// again for them to grow into, with room for what is planned. The whole block when it has none.
#[must_use]
pub fn window(map: &BlockMap, planned: &[Cidr]) -> Cidr {
    let inside = map.rows.iter().filter(|row| row.subnet.is_some()).filter_map(|row| row.cidr);
    let inside = inside.chain(planned.iter().copied());
    let mut blocks = inside.filter(|block| map.cidr.contains(*block));
    let Some(mut around) = blocks.next() else { return map.cidr };
    for block in blocks {
        while !around.contains(block) {
            let Some(parent) = around.parent() else { return map.cidr };
            around = parent;
        }
    }
    around.parent().filter(|parent| map.cidr.contains(*parent)).unwrap_or(map.cidr)
}

/// Where `block` begins in `window` and how wide it is, in percent of it; `None` outside.
#[must_use]
pub fn span(window: Cidr, block: Cidr) -> Option<(f64, f64)> {
    if block.contains(window) {
        return Some((0.0, 100.0));
    }
    let offset = f64::from(block.first_bits().checked_sub(window.first_bits())?);
    let total = f64::from(window.last_bits().wrapping_sub(window.first_bits())) + 1.0;
    let width = f64::from(block.last_bits().wrapping_sub(block.first_bits())) + 1.0;
    window.contains(block).then_some((offset * 100.0 / total, width * 100.0 / total))
}

/// Marks along `window`, each with its place in percent and the address that begins there.
#[must_use]
pub fn ticks(window: Cidr) -> Vec<(f64, String)> {
    /// 2 to this many parts.
    const BITS: u8 = 2;
    let parts = window.split(window.prefix_len().saturating_add(BITS));
    parts.filter_map(|part| Some((span(window, part)?.0, part.first().to_string()))).collect()
}

/// The first block of this length in a free block, or all of it when that is smaller; none that AWS would
/// refuse.
#[must_use]
pub fn in_room(room: Cidr, prefix_len: u8) -> Option<Cidr> {
    let len = prefix_len.max(room.prefix_len());
    let is_size = (vpc::SHORTEST_PREFIX_LEN..=vpc::LONGEST_PREFIX_LEN).contains(&len);
    is_size.then(|| room.split(len).next()).flatten()
}
