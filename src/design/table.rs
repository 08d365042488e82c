//! A table of records by id.

use std::collections::BTreeMap;
use std::sync::Arc;

/// Records by id, in the order of their ids (which is the order in which they were made).
///
/// Records are shared: cloning a table copies pointers only.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<K: Ord, V>(BTreeMap<K, Arc<V>>);

impl<K: Ord, V> Default for Table<K, V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord + Copy, V> Table<K, V> {
    /// The record `id`.
    #[must_use]
    pub fn get(&self, id: K) -> Option<&V> {
        self.0.get(&id).map(Arc::as_ref)
    }

    /// The shared pointer to the record `id`.
    #[must_use]
    pub fn get_arc(&self, id: K) -> Option<&Arc<V>> {
        self.0.get(&id)
    }

    /// Whether there is a record `id`.
    #[must_use]
    pub fn contains(&self, id: K) -> bool {
        self.0.contains_key(&id)
    }

    /// All records with their ids, in the order of ids.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (K, &V)> {
        self.0.iter().map(|(id, record)| (*id, record.as_ref()))
    }

    /// All records with their shared pointers, in the order of ids.
    pub fn iter_arcs(&self) -> impl Iterator<Item = (K, &Arc<V>)> {
        self.0.iter().map(|(id, record)| (*id, record))
    }

    /// All ids in order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = K> {
        self.0.keys().copied()
    }

    /// All records in the order of ids.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.values().map(Arc::as_ref)
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts a record in place, whether or not there was one.
    pub fn insert(&mut self, id: K, record: V) {
        self.0.insert(id, Arc::new(record));
    }

    /// Puts a shared record in place, or takes it away.
    pub(super) fn set_arc(&mut self, id: K, record: Option<Arc<V>>) {
        match record {
            Some(record) => self.0.insert(id, record),
            None => self.0.remove(&id),
        };
    }

    /// Takes a record away.
    pub fn remove(&mut self, id: K) -> bool {
        self.0.remove(&id).is_some()
    }

    /// Changes a record, where there is one; records that end up equal stay shared with before.
    pub fn update(&mut self, id: K, change: impl FnOnce(&mut V))
    where
        V: Clone + PartialEq,
    {
        if let Some(slot) = self.0.get_mut(&id) {
            let mut record = slot.as_ref().clone();
            change(&mut record);
            if record != **slot {
                *slot = Arc::new(record);
            }
        }
    }

    /// Changes every record; records that end up equal stay shared with before.
    pub fn update_all(&mut self, mut change: impl FnMut(K, &mut V))
    where
        V: Clone + PartialEq,
    {
        for (id, slot) in &mut self.0 {
            let mut record = slot.as_ref().clone();
            change(*id, &mut record);
            if record != **slot {
                *slot = Arc::new(record);
            }
        }
    }
}
