//! How many bytes a visitor downloads, and the budgets for it.

use crate::failure::Failure;
use crate::page;
use crate::project::Project;
use serde_json::Value;

/// The most that wasm, scripts and style sheets may weigh together that a page loads before its drawing can be worked
/// on, compressed with brotli.
///
/// A page of the same reach made of JavaScript libraries (React Flow, ELK, an AWS SDK, a YAML reader
/// and a schema checker) weighs about 655 KiB, measured the same way on 2026-08-12. The aim is 334 KiB, the first
/// load of Excalidraw 0.18.1: lower this number on the way there, by loading later what the drawing does not need. It
/// stood at 760 KiB, before formats, views and dialogs left for parts of their own, and on 2026-11-27 the account, the
/// checks, the panel beside the drawing, what reads a design, and most texts.
pub const BUDGET_BYTES: u64 = 464 * 1024;

/// The most that may weigh together what the page loads by itself as soon as its drawing is there: the panel beside
/// it, the checks, and most texts.
pub const DESK_BYTES: u64 = 288 * 1024;

/// The most that one part of the page's program may weigh that is loaded when it is first wanted: it is waited for.
/// Raised on 2026-11-27 by 30 KiB for the way by eksctl, for deletions that fail and for drift, in the view "AWS", and
/// by 54 KiB for what speaks to the account worker, which left the first load.
pub const PART_BYTES: u64 = 316 * 1024;

/// The most that the page's program may weigh with all parts, scripts and styles: cutting it must not bloat it.
/// Raised by 50 KiB on 2026-11-27 for what a third part of code costs: less is compressed together.
pub const WHOLE_BYTES: u64 = 1148 * 1024;

/// How the names of files begin that are loaded when they are first wanted, or after the page is there.
const LATER: [&str; 3] = ["account", "exchange", "service-worker"];

/// The weight of one file of `dist/`, in bytes.
pub struct FileSize {
    /// Its path inside `dist/`.
    pub file: String,
    /// As it lies on disk.
    pub raw: u64,
    /// After `gzip -9`.
    pub gzip: u64,
    /// After brotli at its highest level.
    pub brotli: u64,
}

impl FileSize {
    /// Whether the file counts against the budget: code and style that a page loads before it can be used.
    pub fn is_budgeted(&self) -> bool {
        let is_code = [".wasm", ".js", ".css"].iter().any(|suffix| self.file.ends_with(suffix));
        is_code && !self.is_part() && !LATER.iter().any(|prefix| self.file.starts_with(prefix))
    }

    /// Whether the file is a part of the page's program that is loaded when it is first wanted.
    pub fn is_part(&self) -> bool {
        let is_wasm = self.file.starts_with(page::FOLDER) && self.file.ends_with(".wasm");
        is_wasm && !self.file.ends_with("_bg.wasm")
    }

    /// The weight of `files` together.
    pub fn total<'a>(name: &str, files: impl Iterator<Item = &'a Self>) -> Self {
        let mut total = Self { file: name.to_owned(), raw: 0, gzip: 0, brotli: 0 };
        for file in files {
            total.raw += file.raw;
            total.gzip += file.gzip;
            total.brotli += file.brotli;
        }
        total
    }
}

/// Weighs every file of `dist/`. Node.js has both compressors, so no crate is needed for them.
///
/// # Errors
/// `Command` when there is no `dist/`.
pub fn measure(project: &Project) -> Result<Vec<FileSize>, Failure> {
    let text = project.cmd("node").arg("xtask/scripts/sizes.mjs").arg(project.dist()).output()?;
    let rows: Vec<Value> = serde_json::from_str(&text)
        .map_err(|error| Failure::check(format!("sizes.mjs made no sense ({error})")))?;
    Ok(rows.iter().map(file_size).collect())
}

/// Reads one row of what `sizes.mjs` prints.
fn file_size(row: &Value) -> FileSize {
    let bytes = |key: &str| row.get(key).and_then(Value::as_u64).unwrap_or_default();
    FileSize {
        file: row.get("file").and_then(Value::as_str).unwrap_or_default().to_owned(),
        raw: bytes("raw"),
        gzip: bytes("gzip"),
        brotli: bytes("brotli"),
    }
}

/// Fails when the app has grown over one of its budgets.
///
/// # Errors
/// `Check` with both numbers.
pub fn check_budget(project: &Project) -> Result<(), Failure> {
    let files = measure(project)?;
    let first = FileSize::total("wasm, scripts and styles", files.iter().filter(|file| file.is_budgeted()));
    let parts: Vec<&FileSize> = files.iter().filter(|file| file.is_part()).collect();
    let rest = FileSize::total("", parts.iter().copied()).brotli;
    hold(&first.file, first.brotli, BUDGET_BYTES)?;
    for part in &parts {
        hold(&part.file, part.brotli, PART_BYTES)?;
    }
    let desk = at_once(project, &parts)?;
    hold("what follows at once", desk, DESK_BYTES)?;
    hold("all of them and all parts together", first.brotli.saturating_add(rest), WHOLE_BYTES)
}

/// What the parts weigh that the page loads by itself, as the script that fetches parts names them.
///
/// # Errors
/// `File` when there is no such script.
pub fn at_once(project: &Project, parts: &[&FileSize]) -> Result<u64, Failure> {
    let folder = parts.iter().find_map(|part| part.file.split_once('/')).map_or("", |(folder, _)| folder);
    let path = project.dist().join(folder).join(page::PARTS);
    let script = std::fs::read_to_string(&path).map_err(Failure::file(&path))?;
    let names = names_at_once(&script);
    let is_meant = |part: &&&FileSize| names.iter().any(|name| part.file.ends_with(&format!("/{name}")));
    Ok(FileSize::total("", parts.iter().filter(is_meant).copied()).brotli)
}

/// The files of the parts "desk" and "words", and those that the desk shares with others.
fn names_at_once(script: &str) -> Vec<String> {
    let desk = script.split("__wasm_split_load_desk").nth(1).unwrap_or_default();
    let desk = desk.split("]))").next().unwrap_or_default();
    let number = |rest: &str| rest.chars().take_while(char::is_ascii_digit).collect::<String>();
    let chunks = desk.split("__chunk_").skip(1).map(|rest| format!("chunk_{}.wasm", number(rest)));
    chunks.chain(["split_desk.wasm".to_owned(), "split_words.wasm".to_owned()]).collect()
}

/// Prints a weight, and fails when there is none or it is over its budget.
fn hold(what: &str, bytes: u64, budget: u64) -> Result<(), Failure> {
    let line = format!("{what}: {:.1} KiB after brotli, the budget is {:.0} KiB", kib(bytes), kib(budget));
    if bytes == 0 || budget < bytes {
        return Err(Failure::check(format!(
            "{line}, make the app smaller or state in xtask/src/size.rs why it may grow"
        )));
    }
    println!("{line}");
    Ok(())
}

/// Bytes as KiB, for printing.
#[expect(clippy::cast_precision_loss, reason = "sizes stay far below 2^52, where f64 counts exactly")]
pub fn kib(bytes: u64) -> f64 {
    bytes as f64 / 1024.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_at_once_is_read_from_the_script_of_the_parts() {
        let script = "/* desk, views */ const __chunk_4 = makeLoad();\n\
            export const __wasm_split_load_desk = wrapAsyncCb(makeLoad(() => {}\n, [__chunk_4, __chunk_12]));\n\
            export const __wasm_split_load_views = wrapAsyncCb(makeLoad(() => {}\n, [__chunk_4, __chunk_5]));\n";
        assert_eq!(
            names_at_once(script),
            ["chunk_4.wasm", "chunk_12.wasm", "split_desk.wasm", "split_words.wasm"]
        );
    }
}
