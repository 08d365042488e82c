//! `cargo xtask bench`: size over the wire, time to the first canvas, time per edit.
//!
//! Sizes are held against a page with one button that links the same crates.

use crate::build;
use crate::failure::Failure;
use crate::project::Project;
use crate::setup::{self, Level, Ready};
use crate::size::{self, FileSize, kib};

/// The wasm of a Leptos page with one button, after `wasm-opt -Oz`: the floor for this app.
/// Measured once, in thousands of bytes.
const ONE_BUTTON_RAW: u64 = 82_000;
/// The same after `gzip -9`.
const ONE_BUTTON_GZIP: u64 = 36_000;
/// The same after brotli.
const ONE_BUTTON_BROTLI: u64 = 31_000;

/// Sets up what is missing, builds `dist/` and prints all three measures.
///
/// # Errors
/// Whatever the set-up, the build or the measuring reports.
pub fn run(project: &mut Project) -> Result<(), Failure> {
    let ready = setup::ensure(project, Level::Browser)?;
    println!("Building dist/ (usually 2 min, 5 min the first time)");
    build::build_dist(project, &ready)?;
    print_sizes(&size::measure(project)?);
    println!("\nTimes in the browser (usually 1 min)");
    print_times(project, &ready)
}

/// Prints the weight of each file, of all, and how that compares with the one-button page.
fn print_sizes(files: &[FileSize]) {
    println!("\nSize over the wire, in KiB");
    println!("{:>10} {:>10} {:>10}  file", "raw", "gzip -9", "brotli");
    for file in files {
        print_row(file);
    }
    let code = files.iter().filter(|file| file.is_budgeted());
    print_row(&FileSize::total("wasm, js, css", code));
    print_row(&FileSize::total("all files", files.iter()));
    let wasm = files.iter().filter(|file| file.file.ends_with(".wasm"));
    let wasm = FileSize::total("wasm", wasm);
    println!(
        "{:>9.2}x {:>9.2}x {:>9.2}x  wasm against the one-button page",
        kib(wasm.raw) / kib(ONE_BUTTON_RAW),
        kib(wasm.gzip) / kib(ONE_BUTTON_GZIP),
        kib(wasm.brotli) / kib(ONE_BUTTON_BROTLI)
    );
}

/// Prints one line of the size table.
fn print_row(size: &FileSize) {
    println!("{:>10.1} {:>10.1} {:>10.1}  {}", kib(size.raw), kib(size.gzip), kib(size.brotli), size.file);
}

/// Runs the browser part, which prints its own table.
fn print_times(project: &Project, ready: &Ready) -> Result<(), Failure> {
    let mut node = project.cmd("node").arg("tests/e2e/bench.mjs");
    if let Some(chromium) = &ready.chromium {
        node = node.env("CHROMIUM_PATH", chromium);
    }
    node.run()
}
