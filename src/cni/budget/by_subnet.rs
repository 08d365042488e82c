//! What every subnet gives, by subnet.

use super::SubnetUse;
use crate::design::SubnetId;

/// One entry for each subnet of the design, in the order of ids; quick to copy and to look up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BySubnet(Vec<(SubnetId, SubnetUse)>);

impl BySubnet {
    /// Takes entries in the order of ids, as the design's table has them.
    pub(super) fn new(entries: Vec<(SubnetId, SubnetUse)>) -> Self {
        debug_assert!(entries.is_sorted_by_key(|(id, _)| *id), "entries are in the order of ids");
        Self(entries)
    }

    /// Where a subnet's entry stands.
    pub(super) fn place(&self, id: SubnetId) -> Option<usize> {
        self.0.binary_search_by_key(&id, |(id, _)| *id).ok()
    }

    /// The entry of a subnet.
    #[must_use]
    pub fn get(&self, id: SubnetId) -> Option<&SubnetUse> {
        self.0.get(self.place(id)?).map(|(_, slot)| slot)
    }

    pub(super) fn get_mut(&mut self, id: SubnetId) -> Option<&mut SubnetUse> {
        let place = self.place(id)?;
        self.at_mut(place)
    }

    pub(super) fn at(&self, place: usize) -> Option<&SubnetUse> {
        self.0.get(place).map(|(_, slot)| slot)
    }

    pub(super) fn at_mut(&mut self, place: usize) -> Option<&mut SubnetUse> {
        self.0.get_mut(place).map(|(_, slot)| slot)
    }

    /// Makes room for so many shares of node groups in each entry.
    pub(super) fn reserve_shares(&mut self, n: &[usize]) {
        for ((_, slot), n) in self.0.iter_mut().zip(n) {
            slot.groups.reserve_exact(*n);
        }
    }

    /// All entries.
    pub fn iter(&self) -> impl Iterator<Item = (SubnetId, &SubnetUse)> {
        self.0.iter().map(|(id, slot)| (*id, slot))
    }

    /// All entries without their ids.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &SubnetUse> {
        self.0.iter().map(|(_, slot)| slot)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
