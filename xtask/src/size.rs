//! How many bytes a visitor downloads, and the budgets for it.

use crate::failure::Failure;
use crate::page;
use crate::project::Project;
use serde_json::Value;

/// The most that wasm, scripts and style sheets may weigh together, compressed with brotli.
///
/// A page of the same reach made of JavaScript libraries (React Flow, ELK, an AWS SDK, a YAML reader
/// and a schema checker) weighs about 655 KiB, measured the same way on 2026-08-12. The aim is 334 KiB, the first
/// load of Excalidraw 0.18.1: lower this number on the way there, by loading views and formats when they are asked
/// for. Last raised on 2026-11-26 for the editor's views (address space, gallery, comparison, library, sharing),
/// although the Japanese texts left the first load; before it stood at 760 KiB. Lowered since, when the formats left
/// for a program of their own, and when views and dialogs left for parts that are loaded when they are first opened.
/// Raised on 2026-11-27 by 46 KiB for what speaks to the account worker, and its English texts, which could both
/// leave in the same way, and by 2 KiB for the way by eksctl, drifts that are taken over, and what a drag foretells,
/// although the pages of the rules left.
pub const BUDGET_BYTES: u64 = 750 * 1024;

/// The most that one part of the page's program may weigh that is loaded when it is first wanted: it is waited for.
/// Raised on 2026-11-27 by 30 KiB for the way by eksctl, for deletions that fail and for drift, in the view "AWS".
pub const PART_BYTES: u64 = 262 * 1024;

/// The most that the page's program may weigh with all parts, scripts and styles: cutting it must not bloat it.
/// Raised together with [`PART_BYTES`].
pub const WHOLE_BYTES: u64 = 1098 * 1024;

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
    for part in parts {
        hold(&part.file, part.brotli, PART_BYTES)?;
    }
    hold("all of them and all parts together", first.brotli.saturating_add(rest), WHOLE_BYTES)
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
