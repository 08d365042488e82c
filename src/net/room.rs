//! The search for free room in one or more blocks.

use super::Cidr;

/// The free parts of `pools` that no block of `taken` touches, as the fewest aligned blocks, sorted.
#[must_use]
pub fn free_blocks(pools: &[Cidr], taken: &[Cidr]) -> Vec<Cidr> {
    let mut taken = taken.to_vec();
    taken.sort_unstable();
    let mut free = Vec::new();
    for pool in pools {
        collect_free(*pool, &taken, &mut free);
    }
    free.sort_unstable();
    free.dedup();
    free
}

/// Adds the free parts of `block` to `out`; `taken` is sorted.
fn collect_free(block: Cidr, taken: &[Cidr], out: &mut Vec<Cidr>) {
    // Blocks that start inside `block`, and any earlier one that reaches into it.
    let inside: Vec<Cidr> = taken.iter().copied().filter(|t| t.overlaps(block)).collect();
    if inside.is_empty() {
        out.push(block);
    } else if !inside.iter().any(|t| t.contains(block)) {
        for half in block.split(block.prefix_len().saturating_add(1)) {
            collect_free(half, &inside, out);
        }
    }
}

/// The first aligned block of length `prefix_len` in `pools` that touches nothing in `taken`.
///
/// First fit in the order of `pools`, lowest address first; `None` when there is no room.
#[must_use]
pub fn next_free(pools: &[Cidr], taken: &[Cidr], prefix_len: u8) -> Option<Cidr> {
    pools.iter().find_map(|pool| {
        free_blocks(&[*pool], taken)
            .into_iter()
            .find(|free| free.prefix_len() <= prefix_len)
            .and_then(|free| free.split(prefix_len).next())
    })
}

/// How many addresses of `pools` no block of `taken` covers.
#[must_use]
pub fn free_ips(pools: &[Cidr], taken: &[Cidr]) -> u64 {
    free_blocks(pools, taken).iter().map(|block| block.n_ips()).fold(0, u64::saturating_add)
}

/// The largest block that `block` can become by halving its prefix length in place, staying inside one
/// of `pools` and clear of `others`, not larger than `shortest_prefix_len`.
///
/// "In place" means that the result contains `block`; it may start at a lower address.
#[must_use]
pub fn largest_growth(block: Cidr, pools: &[Cidr], others: &[Cidr], shortest_prefix_len: u8) -> Cidr {
    let mut best = block;
    while let Some(parent) = best.parent() {
        let has_room = shortest_prefix_len <= parent.prefix_len()
            && pools.iter().any(|pool| pool.contains(parent))
            && !others.iter().any(|other| other.overlaps(parent));
        if !has_room {
            break;
        }
        best = parent;
    }
    best
}

/// The smallest block with at least `n_ips` addresses that `block` can become in place, under the
/// conditions of [`largest_growth`]; `None` when there is not that much room.
#[must_use]
pub fn smallest_growth(
    block: Cidr,
    pools: &[Cidr],
    others: &[Cidr],
    n_ips: u64,
    shortest_prefix_len: u8,
) -> Option<Cidr> {
    let largest = largest_growth(block, pools, others, shortest_prefix_len);
    let mut grown = block;
    while grown.n_ips() < n_ips && grown != largest {
        grown = grown.parent()?;
    }
    (n_ips <= grown.n_ips()).then_some(grown)
}

/// The addresses of a block with this prefix length; 1 for a length over 32.
#[must_use]
pub fn n_ips_of(prefix_len: u8) -> u64 {
    1_u64 << 32_u8.saturating_sub(prefix_len)
}

/// The longest prefix length whose blocks have at least `n_ips` addresses; 0 when none has.
#[must_use]
pub fn prefix_len_for(n_ips: u64) -> u8 {
    (0..=32_u8).rev().find(|len| n_ips <= n_ips_of(*len)).unwrap_or(0)
}

/// The first block of length `prefix_len` in `free`, which is what [`free_blocks`] gave.
#[must_use]
pub fn first_fit(free: &[Cidr], prefix_len: u8) -> Option<Cidr> {
    free.iter().find(|block| block.prefix_len() <= prefix_len).and_then(|block| block.split(prefix_len).next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn blocks(texts: &[&str]) -> Vec<Cidr> {
        texts.iter().map(|t| t.parse().unwrap()).collect()
    }

    fn check_next(pools: &[&str], taken: &[&str], len: u8, expected: Option<&str>) {
        let got = next_free(&blocks(pools), &blocks(taken), len).map(|c| c.to_string());
        assert_eq!(got.as_deref(), expected, "{pools:?} less {taken:?}");
    }

    #[test]
    fn finds_the_first_room() {
        check_next(&["10.0.0.0/16"], &[], 24, Some("10.0.0.0/24"));
        check_next(&["10.0.0.0/16"], &["10.0.0.0/24"], 24, Some("10.0.1.0/24"));
        check_next(&["10.0.0.0/16"], &["10.0.0.0/24"], 22, Some("10.0.4.0/22"));
        check_next(&["10.0.0.0/16"], &["10.0.0.0/8"], 24, None);
        check_next(&["10.0.0.0/24"], &["10.0.0.0/25"], 24, None);
        check_next(&["10.0.0.0/24", "100.64.0.0/16"], &["10.0.0.0/25"], 24, Some("100.64.0.0/24"));
        check_next(&["10.0.0.0/24"], &[], 23, None);
        check_next(&[], &[], 24, None);
    }

    #[test]
    fn grows_where_there_is_room() {
        let pools = blocks(&["10.0.0.0/16"]);
        let others = blocks(&["10.0.16.0/22", "10.0.24.0/22"]);
        let block: Cidr = "10.0.20.0/25".parse().unwrap();
        assert_eq!(largest_growth(block, &pools, &others, 16).to_string(), "10.0.20.0/22");
        assert_eq!(largest_growth(block, &pools, &others, 23).to_string(), "10.0.20.0/23");
        assert_eq!(largest_growth(block, &pools, &pools, 16), block);
    }

    #[test]
    fn grows_no_further_than_asked() {
        let pools = blocks(&["10.0.0.0/16"]);
        let others = blocks(&["10.0.16.0/22", "10.0.24.0/22"]);
        let block: Cidr = "10.0.20.0/25".parse().unwrap();
        let grown = |n_ips| smallest_growth(block, &pools, &others, n_ips, 16).map(|c| c.to_string());
        assert_eq!(grown(100).as_deref(), Some("10.0.20.0/25"));
        assert_eq!(grown(129).as_deref(), Some("10.0.20.0/24"));
        assert_eq!(grown(1024).as_deref(), Some("10.0.20.0/22"));
        assert_eq!(grown(1025), None);
    }

    #[test]
    fn the_length_that_holds_so_many() {
        for (n_ips, len) in [(0, 32), (1, 32), (2, 31), (129, 24), (256, 24), (257, 23), (u64::MAX, 0)] {
            assert_eq!(prefix_len_for(n_ips), len, "{n_ips}");
        }
        assert_eq!((n_ips_of(0), n_ips_of(28), n_ips_of(32)), (1 << 32, 16, 1));
        let free = blocks(&["10.0.0.0/27", "10.0.4.0/22"]);
        assert_eq!(first_fit(&free, 24).unwrap().to_string(), "10.0.4.0/24");
        assert_eq!(first_fit(&free, 21), None);
    }

    proptest! {
        #[test]
        fn free_and_taken_make_the_pool(taken in proptest::collection::vec((any::<u16>(), 20_u8..=28), 0..12)) {
            let pool: Cidr = "10.0.0.0/16".parse().unwrap();
            let taken: Vec<Cidr> = taken
                .into_iter()
                .map(|(low, len)| Cidr::containing((0x0a00_0000 | u32::from(low)).into(), len).unwrap())
                .collect();
            let free = free_blocks(&[pool], &taken);
            for bits in (pool.first_bits()..=pool.last_bits()).step_by(16) {
                let ip = bits.into();
                let is_free = free.iter().any(|f| f.contains_ip(ip));
                let is_taken = taken.iter().any(|t| t.contains_ip(ip));
                prop_assert!(is_free != is_taken);
            }
            for len in 20..=28 {
                if let Some(found) = next_free(&[pool], &taken, len) {
                    prop_assert!(pool.contains(found));
                    prop_assert!(!taken.iter().any(|t| t.overlaps(found)));
                }
            }
        }
    }
}
