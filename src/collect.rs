//! Sets and maps from iterators, and lists in order, in little code.
//!
//! The standard library's `collect` sorts before it builds a tree, and brings its sorting algorithm along
//! for every type of item: 123 KB of the page's code in all. Here items are put in one by one, which
//! gives the same sets and maps, and for the few items of a design is as fast.
//! Its `sort` comes once for every list and order, too; here one copy of it sorts the places of the items.

use std::cmp::Ordering;
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

/// Sorts lists, in place of `sort` and its kin. Equal items keep their order.
///
/// # Example
/// ```
/// use eks_designer::collect::SortInPlace;
///
/// let mut words = vec!["three", "one", "two"];
/// words.order_by_key(|word| word.len());
/// assert_eq!(words, ["one", "two", "three"]);
/// ```
pub trait SortInPlace<T> {
    /// Sorts by what `order` says of two items.
    fn order_by(&mut self, order: impl Fn(&T, &T) -> Ordering);

    /// Sorts by a key of each item.
    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }

    /// Sorts by the items themselves.
    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }
}

impl<T> SortInPlace<T> for Vec<T> {
    fn order_by(&mut self, order: impl Fn(&T, &T) -> Ordering) {
        let compare = |a: usize, b: usize| match (self.get(a), self.get(b)) {
            (Some(a), Some(b)) => order(a, b),
            _ => Ordering::Equal,
        };
        let places = places(self.len(), &compare);
        let mut items: Vec<Option<T>> = self.drain(..).map(Some).collect();
        self.extend(places.into_iter().filter_map(|place| items.get_mut(place)?.take()));
    }
}

/// The places of `n` items in order.
fn places(n: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..n).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn orders_as_a_stable_sort_does(items in prop::collection::vec((0_u8..6, 0_u8..9), 0..70)) {
            let (mut ours, mut theirs) = (items.clone(), items);
            ours.order_by_key(|(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(&ours, &theirs);
            ours.order();
            theirs.sort();
            prop_assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn gives_what_collect_gives() {
        let pairs = [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd')];
        assert_eq!(pairs.into_iter().collect_map(), pairs.into_iter().collect::<BTreeMap<_, _>>());
        let keys = pairs.iter().map(|(key, _)| *key);
        assert_eq!(keys.clone().collect_set(), keys.collect::<BTreeSet<_>>());
    }
}
