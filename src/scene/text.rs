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

/// `line` in pieces that are no wider than `max_width`, broken at spaces where there are any.
pub(super) fn wrap(line: &str, font_size: f64, max_width: f64) -> Vec<String> {
    let mut out = Vec::new();
    let mut now = String::new();
    for c in line.chars() {
        if !now.is_empty() && max_width < width(&now, font_size) + advance(c) * font_size {
            let rest = match now.rsplit_once(' ') {
                Some((head, tail)) if !head.is_empty() && c != ' ' => {
                    let tail = tail.to_owned();
                    out.push(head.to_owned());
                    tail
                }
                _ => {
                    out.push(now.clone());
                    String::new()
                }
            };
            now = rest;
            if c == ' ' {
                continue;
            }
        }
        now.push(c);
    }
    out.push(now);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_or_anywhere() {
        let words = "ask the network team before the address plan changes";
        let lines = wrap(words, 12.0, 100.0);
        assert!(lines.len() > 2 && lines.iter().all(|line| width(line, 12.0) <= 100.0), "{lines:?}");
        assert_eq!(lines.join(" "), words);
        let dense = "日本語には空白がないので文字ごとに折り返す";
        let lines = wrap(dense, 12.0, 100.0);
        assert!(lines.len() > 1 && lines.iter().all(|line| width(line, 12.0) <= 100.0));
        assert_eq!(lines.concat(), dense);
        assert_eq!(wrap("", 12.0, 100.0), [""]);
    }

    #[test]
    fn long_names_end_in_an_ellipsis() {
        assert_eq!(fit("private-1a", 12.0, 200.0), "private-1a");
        let cut = fit("a-very-long-subnet-name-that-nobody-needs", 12.0, 100.0);
        assert!(cut.ends_with('…') && width(&cut, 12.0) <= 100.0, "{cut}");
        assert!(fit("日本語の長い名前です", 12.0, 60.0).chars().count() <= 5);
    }
}
