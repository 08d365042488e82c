//! What an account makes up: ids, durations and addresses, each from the seed and what it is for.
//!
//! **Invariant:** nothing is drawn from a sequence that a reading call could move, so that polling changes nothing.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

/// FNV-1a of 64 bits: the offset and the prime.
const FNV: (u64, u64) = (0xcbf2_9ce4_8422_2325, 0x0000_0100_0000_01b3);

/// A number that depends on the seed and on every part.
pub(super) fn number(seed: u64, parts: &[&str]) -> u64 {
    let mut hash = FNV.0 ^ seed.wrapping_mul(FNV.1);
    for part in parts {
        for byte in part.bytes().chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(FNV.1);
        }
    }
    // The finalizer of SplitMix64, which spreads the last bytes over all bits.
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

/// A number from `low` to `high`, both included.
pub(super) fn between(seed: u64, parts: &[&str], (low, high): (u64, u64)) -> u64 {
    let span = high.saturating_sub(low).saturating_add(1).max(1);
    low.saturating_add(number(seed, parts).checked_rem(span).unwrap_or(0))
}

/// So many hexadecimal digits.
pub(super) fn hex(seed: u64, parts: &[&str], n: usize) -> String {
    let mut more = parts.to_vec();
    let first = number(seed, parts);
    more.push("more");
    let second = number(seed, &more);
    more.push("most");
    let third = number(seed, &more);
    format!("{first:016x}{second:016x}{third:016x}").chars().take(n).collect()
}

/// A name's random end: capital letters and digits.
pub(super) fn letters(seed: u64, parts: &[&str], n: usize) -> String {
    hex(seed, parts, n).to_ascii_uppercase()
}

/// An id in the form of a UUID.
pub(super) fn uuid(seed: u64, parts: &[&str]) -> String {
    let digits = hex(seed, parts, 32);
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    format!("{}-{}-4{}-a{}-{}", part(0, 8), part(8, 12), part(13, 16), part(17, 20), part(20, 32))
}

/// A time as XML has it.
pub(super) fn iso(ms: u64) -> String {
    let time = DateTime::from_millis(i64::try_from(ms).unwrap_or(0));
    let text = time.fmt(Format::DateTime).unwrap_or_default();
    // Whole seconds come without a fraction, which AWS always writes.
    if text.contains('.') { text } else { text.replace('Z', ".000Z") }
}

/// A time as HTTP has it.
pub(super) fn http_date(ms: u64) -> String {
    let seconds = i64::try_from(ms.checked_div(1000).unwrap_or(0)).unwrap_or(0);
    DateTime::from_secs(seconds).fmt(Format::HttpDate).unwrap_or_default()
}

/// A time as JSON has it: seconds since 1970.
pub(super) fn epoch(ms: u64) -> serde_json::Value {
    // Three decimals of a number of this size are exact enough.
    #[expect(clippy::cast_precision_loss, reason = "times of this century fit into 53 bits")]
    let seconds = ms as f64 / 1000.0;
    serde_json::Value::from(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_parts_give_equal_ids_and_others_others() {
        assert_eq!(hex(7, &["a", "b"], 17), hex(7, &["a", "b"], 17));
        assert_ne!(hex(7, &["a", "b"], 17), hex(8, &["a", "b"], 17));
        assert_ne!(number(7, &["ab", ""]), number(7, &["a", "b"]));
        assert_eq!(uuid(1, &["x"]).len(), 36);
        for i in 0..100_u64 {
            assert!((3..=9).contains(&between(i, &["x"], (3, 9))));
        }
        assert_eq!(between(1, &["x"], (5, 5)), 5);
    }

    #[test]
    fn times() {
        assert_eq!(iso(1_764_201_600_000), "2025-11-27T00:00:00.000Z");
        assert_eq!(http_date(1_764_201_600_000), "Thu, 27 Nov 2025 00:00:00 GMT");
    }
}
