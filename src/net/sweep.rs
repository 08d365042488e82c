//! All overlaps in a set of blocks, in one sweep.

use super::Cidr;

/// Every pair of items whose blocks share an address, in the order of the blocks.
///
/// Sorts once and keeps the chain of blocks that are still open, so that the cost is
/// n log n plus the number of pairs found.
#[must_use]
pub fn overlapping_pairs<T: Copy + Ord>(items: &[(Cidr, T)]) -> Vec<((Cidr, T), (Cidr, T))> {
    let mut sorted = items.to_vec();
    sorted.sort_unstable();
    let mut open: Vec<(Cidr, T)> = Vec::new();
    let mut pairs = Vec::new();
    for item in sorted {
        open.retain(|(block, _)| item.0.first_bits() <= block.last_bits());
        pairs.extend(open.iter().map(|earlier| (*earlier, item)));
        open.push(item);
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn agrees_with_comparing_all_pairs(
            raw in proptest::collection::vec((any::<u16>(), 16_u8..=28), 0..40)
        ) {
            let items: Vec<(Cidr, usize)> = raw
                .into_iter()
                .enumerate()
                .map(|(i, (low, len))| (Cidr::containing((0x0a00_0000 | u32::from(low)).into(), len).unwrap(), i))
                .collect();
            let mut naive = Vec::new();
            for (i, a) in items.iter().enumerate() {
                for b in &items[i + 1..] {
                    if a.0.overlaps(b.0) {
                        naive.push((a.1.min(b.1), a.1.max(b.1)));
                    }
                }
            }
            let mut swept: Vec<_> = overlapping_pairs(&items)
                .into_iter()
                .map(|(a, b)| (a.1.min(b.1), a.1.max(b.1)))
                .collect();
            naive.sort_unstable();
            swept.sort_unstable();
            prop_assert_eq!(naive, swept);
        }
    }
}
