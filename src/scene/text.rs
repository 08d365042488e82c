//! How much text fits, without a browser to measure it.

/// The width of a character as a share of the font size: wide ones of East Asian scripts count twice.
fn advance(c: char) -> f64 {
    match c {
        'i' | 'l' | 'j' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '·' => 0.32,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' => 0.42,
        'm' | 'w' | 'M' | 'W' | '@' => 0.92,
        'A'..='Z' => 0.68,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' => {
            1.0
        }
        '\u{ff00}'..='\u{ffef}' => 1.0,
        _ => 0.58,
    }
}

/// About how wide `text` is at `font_size`.
pub(super) fn width(text: &str, font_size: f64) -> f64 {
    text.chars().map(advance).sum::<f64>() * font_size
}

/// `text`, or its beginning and an ellipsis when it is wider than `max_width`.
pub(super) fn fit(text: &str, font_size: f64, max_width: f64) -> String {
    if width(text, font_size) <= max_width {
        return text.to_owned();
    }
    let room = max_width - font_size;
    let mut used = 0.0;
    let mut out = String::new();
    for c in text.chars() {
        used += advance(c) * font_size;
        if room < used {
            break;
        }
        out.push(c);
    }
    out.push('…');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_end_in_an_ellipsis() {
        assert_eq!(fit("private-1a", 12.0, 200.0), "private-1a");
        let cut = fit("a-very-long-subnet-name-that-nobody-needs", 12.0, 100.0);
        assert!(cut.ends_with('…') && width(&cut, 12.0) <= 100.0, "{cut}");
        assert!(fit("日本語の長い名前です", 12.0, 60.0).chars().count() <= 5);
    }
}
