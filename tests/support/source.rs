//! Reads the repository's own files, and Rust sources without what is not code.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::path::Path;

/// A text file of the repository.
pub struct File {
    /// Its path from the root, with `/` between folders.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// The text files below these paths, in the order of their names; of `.` only those that lie in it.
pub fn files(paths: &[&str]) -> Vec<File> {
    let mut out = Vec::new();
    for path in paths {
        collect(path, &mut out);
    }
    out.sort_by(|a, b| a.path.cmp(&b.path));
    out
}

/// Folders that tools write.
const GENERATED: &[&str] = &["node_modules", "target", "results", "dist"];

fn collect(path: &str, out: &mut Vec<File>) {
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if !full.is_dir() {
        if let Ok(text) = std::fs::read_to_string(&full) {
            out.push(File { path: path.to_owned(), text });
        }
        return;
    }
    for entry in std::fs::read_dir(&full).unwrap_or_else(|error| panic!("{path}: {error}")) {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_dir = entry.path().is_dir();
        if GENERATED.contains(&name.as_str()) || (path == "." && is_dir) {
            continue;
        }
        collect(&if path == "." { name } else { format!("{path}/{name}") }, out);
    }
}

/// What the scanner stands in.
#[derive(Clone, Copy, PartialEq)]
enum In {
    Code,
    LineComment,
    BlockComment(usize),
    Text,
    RawText(usize),
}

/// The source with comments blanked, and what stands in strings and characters too if asked; the lines
/// stay where they are.
fn blanked(text: &str, keeps_strings: bool) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut state = In::Code;
    let mut i = 0;
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    while i < chars.len() {
        let (c, next) = (at(i), at(i + 1));
        let (mut n, mut keeps) = (1, state == In::Code);
        match state {
            In::Code => match (c, next) {
                ('/', '/') => (state, keeps) = (In::LineComment, false),
                ('/', '*') => (state, keeps, n) = (In::BlockComment(1), false, 2),
                ('"', _) => state = In::Text,
                ('r', '"' | '#') if !at(i.wrapping_sub(1)).is_alphanumeric() || at(i.wrapping_sub(1)) == 'b' => {
                    let hashes = (i + 1..).take_while(|j| at(*j) == '#').count();
                    if at(i + 1 + hashes) == '"' {
                        state = In::RawText(hashes);
                        n = hashes + 2;
                    }
                }
                ('\'', '\\') => {
                    let end = (i + 3..chars.len()).find(|j| at(*j) == '\'').unwrap_or(i);
                    (n, keeps) = (end + 1 - i, false);
                }
                ('\'', _) if at(i + 2) == '\'' => (n, keeps) = (3, false),
                _ => {}
            },
            In::LineComment if c == '\n' => state = In::Code,
            In::BlockComment(depth) if (c, next) == ('*', '/') => {
                (state, n) = (if depth == 1 { In::Code } else { In::BlockComment(depth - 1) }, 2);
            }
            In::BlockComment(depth) if (c, next) == ('/', '*') => (state, n) = (In::BlockComment(depth + 1), 2),
            In::Text if c == '\\' => (n, keeps) = (2, keeps_strings),
            In::Text if c == '"' => (state, keeps) = (In::Code, true),
            In::RawText(hashes) if c == '"' && (0..hashes).all(|j| at(i + 1 + j) == '#') => {
                (state, n, keeps) = (In::Code, hashes + 1, true);
            }
            In::Text | In::RawText(_) => keeps = keeps_strings,
            In::LineComment | In::BlockComment(_) => {}
        }
        for j in i..(i + n).min(chars.len()) {
            out.push(if keeps || at(j) == '\n' { at(j) } else { ' ' });
        }
        i += n;
    }
    out
}

/// The code of a source file, without comments; nothing of a file that holds tests alone.
pub fn without_tests(file: &File) -> String {
    if file.path.ends_with("/tests.rs") || file.path.ends_with("/testing.rs") {
        return String::new();
    }
    let text = blanked(&file.text, true);
    let bare = blanked(&file.text, false);
    match test_module(&bare) {
        Some((start, end)) => {
            let (from, to) = (char_at(&text, start), char_at(&text, end));
            let gap: String = text[from..to].chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect();
            format!("{}{gap}{}", &text[..from], &text[to..])
        }
        None => text,
    }
}

/// The code of a source file, without comments, tests and what stands in strings.
pub fn without_strings(file: &File) -> String {
    blanked(&without_tests(file), false)
}

/// CSS without comments; the lines stay where they are.
pub fn without_css_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        out.push_str(before);
        out.extend(comment.chars().filter(|c| *c == '\n'));
        rest = after;
    }
    out + rest
}

/// From the attribute to the last brace of a file's module of tests, counted in characters.
fn test_module(bare: &str) -> Option<(usize, usize)> {
    let start = bare.match_indices("#[cfg(test)]").map(|(at, _)| at).find(|at| {
        let rest = bare[*at..].split_once(']').map_or("", |(_, rest)| rest).trim_start();
        rest.starts_with("mod") && rest.find('{') < rest.find(';').or(Some(usize::MAX))
    })?;
    let open = start + bare[start..].find('{')?;
    let end = closing_brace(bare, open)?;
    Some((bare[..start].chars().count(), bare[..=end].chars().count()))
}

/// The byte at which the character `n` begins.
fn char_at(text: &str, n: usize) -> usize {
    text.char_indices().nth(n).map_or(text.len(), |(at, _)| at)
}

/// The brace that closes the one at `open`.
fn closing_brace(bare: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in bare[open..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(open + at);
        }
    }
    None
}

/// Every function with a body outside tests: its name, its line, how many lines it has.
pub fn function_lengths(file: &File) -> Vec<(String, usize, usize)> {
    let bare = without_strings(file);
    let mut out = Vec::new();
    for (at, _) in bare.match_indices("fn ") {
        if bare[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = &bare[at + 3..];
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let open = rest
            .find('{')
            .filter(|open| rest.find(';').is_none_or(|end| *open < end || rest[..end].contains('[')));
        let Some(open) = open.filter(|_| !name.is_empty()) else { continue };
        let Some(end) = closing_brace(&bare, at + 3 + open) else { continue };
        let line = bare[..at].matches('\n').count() + 1;
        out.push((name, line, bare[at..end].matches('\n').count() + 1));
    }
    out
}

#[test]
fn code_is_told_from_text() {
    let text = "fn a() { \"}\\\"{\" } // {\nfn b<'x>(c: char) { '{'; r#\"\"}\"#; /* { /* */ */ }\n#[cfg(test)]\nmod t {\n fn d() {}\n}\n";
    let file = File { path: "src/x.rs".to_owned(), text: text.to_owned() };
    let found: Vec<_> = function_lengths(&file);
    assert_eq!(found, [("a".to_owned(), 1, 1), ("b".to_owned(), 2, 1)]);
    assert!(without_tests(&file).contains("\"}\\\"{\"") && !without_tests(&file).contains("mod t"));
}
