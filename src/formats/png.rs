//! The design in a PNG picture: an `iTXt` chunk, as the PNG specification has it for texts (third edition,
//! section 11.3.3.4), so that the picture opens again as a design.
//!
//! The picture itself is drawn by the browser; here it is bytes in and bytes out.

/// What every PNG begins with.
pub const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The most bytes of a picture that are looked at.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The word that tells our text from others.
const KEYWORD: &[u8] = b"eks-designer\0";

/// Not compressed, no language, no translated keyword.
const PLAIN: &[u8] = &[0, 0, 0, 0];

/// Length and name before the bytes of a chunk, and the checksum after them.
const FRAME: usize = 12;

/// The picture with `text` in it; `None` where the bytes are no PNG.
#[must_use]
pub fn with_text(png: &[u8], text: &str) -> Option<Vec<u8>> {
    let rest = png.strip_prefix(SIGNATURE)?;
    let (name, header, after) = chunk(rest)?;
    if name != b"IHDR" {
        return None;
    }
    let header_len = header.len().checked_add(FRAME)?;
    let mut body = b"iTXt".to_vec();
    body.extend(KEYWORD);
    body.extend(PLAIN);
    body.extend(text.as_bytes());
    let n_bytes = u32::try_from(body.len().checked_sub(4)?).ok()?;
    let mut out = Vec::with_capacity(png.len().checked_add(body.len())?.checked_add(FRAME)?);
    out.extend(SIGNATURE);
    out.extend(rest.get(..header_len)?);
    out.extend(n_bytes.to_be_bytes());
    out.extend(&body);
    out.extend(crc(&body).to_be_bytes());
    out.extend(after);
    Some(out)
}

/// Our text in a picture; `None` where there is none, or where its checksum does not hold.
#[must_use]
pub fn text_in(png: &[u8]) -> Option<&str> {
    let mut rest = png.strip_prefix(SIGNATURE)?;
    while let Some((name, data, after)) = chunk(rest) {
        if name == b"iTXt"
            && let Some(text) = data.strip_prefix(KEYWORD).and_then(|data| data.strip_prefix(PLAIN))
        {
            let whole = rest.get(4..data.len().checked_add(8)?)?;
            let stated = rest.get(data.len().checked_add(8)?..)?.first_chunk::<4>()?;
            return (crc(whole).to_be_bytes() == *stated).then(|| std::str::from_utf8(text).ok()).flatten();
        }
        rest = after;
    }
    None
}

/// Name and data of the first chunk, and what follows it.
fn chunk(bytes: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let n_bytes = usize::try_from(u32::from_be_bytes(*bytes.first_chunk()?)).ok()?;
    let name = bytes.get(4..8)?;
    let end = n_bytes.checked_add(8)?;
    Some((name, bytes.get(8..end)?, bytes.get(end.checked_add(4)?..)?))
}

/// The checksum of chunks: CRC-32 as in ISO 3309, bit by bit.
fn crc(bytes: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xedb8_8320;
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = crc >> 1 ^ if crc & 1 == 1 { POLYNOMIAL } else { 0 };
        }
    }
    !crc
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use crate::formats::{self, Extras, document};
    use proptest::prelude::*;

    /// A picture of one pixel, as `zlib` and the specification make it.
    const PIXEL: &[u8] = b"\
        \x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\
        \x08\x00\x00\x00\x00\x3a\x7e\x9b\x55\x00\x00\x00\x0a\x49\x44\x41\x54\x78\x9c\x63\x60\x00\x00\x00\
        \x02\x00\x01\x48\xaf\xa4\x71\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

    #[test]
    fn the_checksum_is_the_one_of_the_standard() {
        // The check value of CRC-32 and that of an empty IEND chunk.
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc(b"IEND"), 0xae42_6082);
    }

    #[test]
    fn a_picture_opens_again_as_its_design() {
        let design = Starter::Mixed.design();
        let text = document::write(&design, &Extras::default());
        let png = with_text(PIXEL, &text).unwrap();
        assert_eq!(text_in(&png), Some(text.as_str()));
        assert_eq!(formats::read(&png).unwrap().design, design);
        assert_eq!(text_in(PIXEL), None);
        assert!(formats::read(PIXEL).is_err());
    }

    #[test]
    fn a_damaged_text_is_not_taken() {
        let mut png = with_text(PIXEL, "hello").unwrap();
        let at = png.windows(5).position(|w| w == b"hello").unwrap();
        png[at] = b'j';
        assert_eq!(text_in(&png), None);
        assert_eq!(with_text(b"GIF89a", "x"), None);
    }

    proptest! {
        #[test]
        fn no_bytes_do_harm(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let png = [SIGNATURE, &bytes].concat();
            let _ = text_in(&png);
            let _ = with_text(&png, "x");
        }
    }
}
