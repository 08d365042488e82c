//! URL-safe base64 without padding (RFC 4648, section 5).

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The text of some bytes.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3).saturating_mul(4));
    for chunk in bytes.chunks(3) {
        let byte = |i: usize| u32::from(chunk.get(i).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for shift in [18, 12, 6, 0].into_iter().take(chunk.len().saturating_add(1)) {
            let place = usize::try_from(bits >> shift & 63).unwrap_or(0);
            out.push(char::from(DIGITS.get(place).copied().unwrap_or(b'A')));
        }
    }
    out
}

/// The bytes of a text; `None` where it holds anything else than digits of base64 or ends amid a byte.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    for chunk in text.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for (i, digit) in chunk.iter().enumerate() {
            let place = DIGITS.iter().position(|d| d == digit)?;
            let shift = 18_u32.checked_sub(u32::try_from(i).ok()?.checked_mul(6)?)?;
            bits |= u32::try_from(place).ok()? << shift;
        }
        let n_bytes = chunk.len().checked_sub(1).filter(|n| 0 < *n)?;
        out.extend(bits.to_be_bytes().into_iter().skip(1).take(n_bytes));
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_vectors_of_the_standard() {
        // RFC 4648, section 10, without padding.
        for (plain, text) in
            [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(encode(plain.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(plain.as_bytes()));
        }
        assert_eq!(encode(&[0xfb, 0xff]), "-_8");
        for bad in ["A", "Zg==", "Z+/8", "Zm 9", "é"] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn bytes_survive(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }
    }
}
