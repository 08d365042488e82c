//! From bytes to text: what is not a text is refused here, before any parser sees it.

use super::{Position, Problem, ReadError};

/// How many bytes at the start decide whether broken text is called binary.
const LOOK_AT: usize = 512;

/// The text of `bytes`, without a byte order mark.
///
/// # Errors
/// [`Problem::TooLarge`], [`Problem::Binary`], [`Problem::Utf16`], [`Problem::NotUtf8`] or
/// [`Problem::ControlCharacter`].
pub(super) fn decode(bytes: &[u8], max_bytes: usize) -> Result<&str, ReadError> {
    if max_bytes < bytes.len() {
        return Err(ReadError::of_text(Problem::TooLarge { n_bytes: bytes.len(), max_bytes }));
    }
    if is_utf16(bytes) {
        return Err(ReadError::of_text(Problem::Utf16));
    }
    if bytes.contains(&0) {
        return Err(ReadError::of_text(Problem::Binary));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let start = bytes.get(..LOOK_AT.min(bytes.len())).unwrap_or(bytes);
            if start.iter().any(|b| is_control(char::from(*b))) {
                return Err(ReadError::of_text(Problem::Binary));
            }
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            return Err(ReadError::at(Problem::NotUtf8, end_of(&String::from_utf8_lossy(good))));
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(at) = text.find(is_control) {
        let before = text.get(..at).unwrap_or_default();
        let code = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, u32::from);
        return Err(ReadError::at(Problem::ControlCharacter { code }, end_of(before)));
    }
    Ok(text)
}

/// Control characters that neither YAML nor JSON allows.
fn is_control(c: char) -> bool {
    matches!(c, '\0'..='\x08' | '\x0b'..='\x1f' | '\x7f') && c != '\r'
}

fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xfe, 0xff, ..] | [0xff, 0xfe, ..] => true,
        // An ASCII character first, in either byte order.
        [0, a, 0, b, ..] | [a, 0, b, 0, ..] => *a != 0 && *b != 0,
        _ => false,
    }
}

/// The position right after `text`.
fn end_of(text: &str) -> Position {
    let line = text.matches('\n').count().saturating_add(1);
    let last = text.rsplit('\n').next().unwrap_or_default();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Position { line: number(line), column: number(last.chars().count().saturating_add(1)) }
}
