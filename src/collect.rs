//! Sets and maps from iterators, in little code.
//!
//! The standard library's `collect` sorts before it builds a tree, and brings its sorting algorithm along
//! for every type of item: 123 KB of the page's code in all. Here items are put in one by one, which
//! gives the same sets and maps, and for the few items of a design is as fast.

use std::collections::{BTreeMap, BTreeSet};

/// Collects into a set or a map in order of keys, in place of `collect`.
///
/// # Example
/// A set of what several lists have:
/// ```
/// use eks_designer::collect::CollectInOrder;
///
/// let letters = ["b", "a", "b"].into_iter().collect_set();
/// assert_eq!(letters.into_iter().collect::<String>(), "ab");
/// ```
pub trait CollectInOrder: Iterator + Sized {
    /// The items, each once.
    fn collect_set(mut self) -> BTreeSet<Self::Item>
    where
        Self::Item: Ord,
    {
        set(&mut self)
    }

    /// The values by key; of equal keys the last one counts.
    fn collect_map<K: Ord, V>(mut self) -> BTreeMap<K, V>
    where
        Self: Iterator<Item = (K, V)>,
    {
        map(&mut self)
    }
}

impl<I: Iterator> CollectInOrder for I {}

/// One copy of the loop for each type of item, not for each iterator.
fn set<T: Ord>(items: &mut dyn Iterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    for item in items {
        set.insert(item);
    }
    set
}

/// As [`set`].
fn map<K: Ord, V>(items: &mut dyn Iterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in items {
        map.insert(key, value);
    }
    map
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_what_collect_gives() {
        let pairs = [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd')];
        assert_eq!(pairs.into_iter().collect_map(), pairs.into_iter().collect::<BTreeMap<_, _>>());
        let keys = pairs.iter().map(|(key, _)| *key);
        assert_eq!(keys.clone().collect_set(), keys.collect::<BTreeSet<_>>());
    }
}
