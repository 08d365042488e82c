//! What a plain scalar means: YAML 1.1 as eksctl's parser reads it.
//!
//! # Sources
//! eksctl commit 99984ad reads files with sigs.k8s.io/yaml, whose resolver takes `y` and `on` for
//! booleans, `0123` for octal, and leaves dates and `1:30` as text; read 2026-08-21.

use super::Content;

/// What a plain scalar is.
pub(super) enum Plain {
    /// A value.
    Is(Content),
    /// `.inf` or `.nan`.
    NotFinite,
}

/// Reads a scalar that stands without quotes.
pub(super) fn resolve(text: &str) -> Plain {
    Plain::Is(match text {
        "" | "~" | "null" | "Null" | "NULL" => Content::Null,
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Content::Bool(true),
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => {
            Content::Bool(false)
        }
        _ if is_not_finite(text) => return Plain::NotFinite,
        _ if text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.')) => number(text),
        _ => Content::Str(text.to_owned()),
    })
}

fn is_not_finite(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN")
}

/// A number, or the text where it is none.
fn number(text: &str) -> Content {
    let plain = text.replace('_', "");
    if let Some(n) = integer(&plain) {
        return match i64::try_from(n) {
            Ok(n) => Content::Int(n),
            // Beyond 64 bits the parser falls back to a float, which 2^64 and above always is.
            Err(_) => plain.parse().map_or_else(|_| Content::Str(text.to_owned()), Content::Float),
        };
    }
    if is_float(&plain)
        && let Ok(x) = plain.parse::<f64>()
        && x.is_finite()
    {
        return Content::Float(x);
    }
    Content::Str(text.to_owned())
}

/// A whole number: decimal, `0x`, `0o` or bare `0` for octal, `0b`.
fn integer(text: &str) -> Option<i128> {
    let (is_negative, digits) = match text.strip_prefix(['+', '-']) {
        Some(rest) => (text.starts_with('-'), rest),
        None => (false, text),
    };
    let lower = digits.to_ascii_lowercase();
    let (radix, digits) = if let Some(rest) = lower.strip_prefix("0x") {
        (16, rest)
    } else if let Some(rest) = lower.strip_prefix("0o") {
        (8, rest)
    } else if let Some(rest) = lower.strip_prefix("0b") {
        (2, rest)
    } else if lower.len() != 1 && lower.starts_with('0') {
        (8, lower.strip_prefix('0').unwrap_or_default())
    } else {
        (10, lower.as_str())
    };
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
        return None;
    }
    let n = i128::from_str_radix(digits, radix).ok()?;
    Some(if is_negative { n.saturating_neg() } else { n })
}

/// Whether it has the form of a decimal fraction: digits with a point, with an exponent, or both.
fn is_float(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let digits = |s: &str| s.chars().all(|c| c.is_ascii_digit());
    let is_mantissa = match mantissa.split_once('.') {
        Some((whole, part)) => digits(whole) && digits(part) && !(whole.is_empty() && part.is_empty()),
        None => !mantissa.is_empty() && digits(mantissa),
    };
    let is_exponent = exponent.is_none_or(|e| {
        let e = e.strip_prefix(['+', '-']).unwrap_or(e);
        !e.is_empty() && digits(e)
    });
    is_mantissa && is_exponent
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&Content>) {
        match resolve(text) {
            Plain::Is(content) => assert_eq!(Some(&content), expected, "{text}"),
            Plain::NotFinite => assert_eq!(None, expected, "{text}"),
        }
    }

    #[test]
    fn reads_scalars_as_yaml_1_1() {
        for (text, b) in [("y", true), ("Yes", true), ("ON", true), ("n", false), ("No", false), ("off", false)] {
            check(text, Some(&Content::Bool(b)));
        }
        for (text, n) in [
            ("0", 0),
            ("12", 12),
            ("-7", -7),
            ("+7", 7),
            ("0123", 83),
            ("0o17", 15),
            ("0x1f", 31),
            ("0b101", 5),
            ("1_000", 1000),
            ("9223372036854775807", i64::MAX),
            ("-9223372036854775808", i64::MIN),
        ] {
            check(text, Some(&Content::Int(n)));
        }
        for (text, x) in [
            ("08", 8.0),
            ("1e3", 1000.0),
            ("1.30", 1.3),
            (".5", 0.5),
            ("1.", 1.0),
            ("-1.5E-2", -0.015),
            ("9223372036854775808", 9_223_372_036_854_775_808.0),
        ] {
            check(text, Some(&Content::Float(x)));
        }
        for text in
            ["yEs", "1:30", "2012-10-17", "1.2.3", "0x", "-", "+", ".", "1e", "0b2", "10.0.0.0/16", "1e999"]
        {
            check(text, Some(&Content::Str(text.to_owned())));
        }
        for text in ["", "~", "null", "NULL"] {
            check(text, Some(&Content::Null));
        }
        for text in [".inf", "-.Inf", ".nan"] {
            check(text, None);
        }
    }
}
