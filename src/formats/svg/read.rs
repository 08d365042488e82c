//! From a picture back to the design that it was drawn from.
//!
//! No XML parser: the one element that holds the design is searched for and taken out of its escapes. The
//! drawing itself is never looked at, and the design file in it is checked as any other.

use super::METADATA_ID;
use crate::design::Design;
use crate::formats::{Extras, Problem, ReadError, document};

/// The longest reference to a character, such as `&#x10FFFF;`.
const MAX_REFERENCE_LEN: usize = 12;

/// Reads the design inside a picture.
///
/// # Errors
/// [`Problem::NoDesignInPicture`], and those of [`document::read`], without a place: lines of the design
/// file are not lines of the picture.
pub fn read(text: &str) -> Result<(Design, Extras), ReadError> {
    let content = embedded(text).ok_or_else(|| ReadError::of_text(Problem::NoDesignInPicture))?;
    document::read(&unescaped(content)).map_err(|error| {
        let path = if error.path.is_empty() { "metadata".to_owned() } else { error.path };
        ReadError { at: None, path, ..error }
    })
}

/// What stands in our `metadata` element, escaped.
fn embedded(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        let (_, after) = rest.split_once("<metadata")?;
        let (attributes, content) = after.split_once('>')?;
        if attributes.contains(METADATA_ID) {
            return content.split_once("</metadata").map(|(content, _)| content);
        }
        rest = content;
    }
}

/// The text that stands there, its references and CDATA sections taken for what they mean.
fn unescaped(content: &str) -> String {
    let mut out = String::with_capacity(content.len());
    let mut rest = content;
    while let Some(at) = rest.find(['&', '<']) {
        let (before, special) = rest.split_at(at);
        out.push_str(before);
        if let Some(section) = special.strip_prefix("<![CDATA[") {
            let (plain, after) = section.split_once("]]>").unwrap_or((section, ""));
            out.push_str(plain);
            rest = after;
        } else if let Some((c, after)) = reference(special) {
            out.push(c);
            rest = after;
        } else {
            let mut chars = special.chars();
            out.extend(chars.next());
            rest = chars.as_str();
        }
    }
    out.push_str(rest);
    out
}

/// The character that a reference at the start of `text` stands for, and what comes after it.
fn reference(text: &str) -> Option<(char, &str)> {
    let end = text.bytes().take(MAX_REFERENCE_LEN).position(|b| b == b';')?;
    let name = text.get(1..end)?;
    let after = text.get(end.checked_add(1)?..)?;
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    text.starts_with('&').then_some((c, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_escapes_for_what_they_mean() {
        for (content, expected) in [
            ("a &lt;b&gt; &amp;amp; &quot;&apos;", "a <b> &amp; \"'"),
            ("&#65;&#x42;&#x1F600;", "AB😀"),
            ("<![CDATA[<&amp;>]]>&amp;<![CDATA[x", "<&amp;>&x"),
            ("&nbsp; &; & &#xD800; &#xfffffffff; <b", "&nbsp; &; & &#xD800; &#xfffffffff; <b"),
            ("&日本;&", "&日本;&"),
        ] {
            assert_eq!(unescaped(content), expected);
        }
    }

    #[test]
    fn finds_its_own_element_only() {
        let ours = format!("<svg><metadata>x</metadata><metadata lang='en' id='{METADATA_ID}'>y</metadata></svg>");
        assert_eq!(embedded(&ours), Some("y"));
        assert_eq!(embedded("<svg><metadata>x</metadata></svg>"), None);
        assert_eq!(embedded(&"<metadata".repeat(100_000)), None);
    }
}
