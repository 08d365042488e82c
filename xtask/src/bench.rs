//! `cargo xtask bench`: size over the wire, time to the first canvas, time per edit, and the page beside its peers.
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

/// Sets up what is missing, builds `dist/` and prints all measures.
///
/// # Errors
/// Whatever the set-up, the build or the measuring reports.
pub fn run(project: &mut Project) -> Result<(), Failure> {
    let ready = setup::ensure(project, Level::Browser)?;
    println!("Building dist/ (usually 2 min, 5 min the first time)");
    build::build_dist(project, &ready)?;
    print_sizes(project, &size::measure(project)?)?;
    println!("\nTimes in the browser (usually 1 min)");
    let in_browser = print_times(project, &ready)?;
    println!("\nThe engine (usually 1 min)");
    print_engine(project, &in_browser)?;
    println!("\nBeside its peers (usually 5 min, 7 min the first time)");
    for script in ["bench", "exchange", "signatures", "survey"] {
        ready.with_browser(project.cmd("node").arg(format!("tests/peers/{script}.mjs"))).run()?;
    }
    Ok(())
}

/// A measured budget: microseconds, and the sum that all who count it must come to.
struct Budget {
    /// Microseconds for one, all scenarios together.
    micros: f64,
    /// Addresses over all scenarios.
    sum: f64,
}

/// The number after `"key":` in one line of JSON.
fn number(line: &str, key: &str) -> Result<f64, Failure> {
    let tail = line.split_once(&format!("\"{key}\":")).map(|(_, tail)| tail.trim_start());
    let digits: String =
        tail.unwrap_or("").chars().take_while(|c| c.is_ascii_digit() || matches!(c, '.' | '-')).collect();
    digits.parse().map_err(|_| Failure::Check { found: format!("the measurement printed no {key}: {line}") })
}

/// Reads one line of JSON with a measured budget.
fn budget(line: &str) -> Result<Budget, Failure> {
    Ok(Budget { micros: number(line, "budget_us")?, sum: number(line, "budget_sum")? })
}

/// The budget of the largest cluster native, in wasm and by the reference, and the simulator's speed.
fn print_engine(project: &Project, in_browser: &str) -> Result<(), Failure> {
    let example = |name: &str| {
        project
            .cargo()
            .args(["run", "--release", "--quiet", "--no-default-features", "--example", name, "--"])
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "3")
    };
    let line = example("bench").output()?;
    let native = budget(&line)?;
    let design = std::env::temp_dir().join(format!("eks-designer-bench-{}.json", std::process::id()));
    let text = example("bench").arg("design").output()?;
    std::fs::write(&design, text).map_err(Failure::file(&design))?;
    let reference = project
        .cmd("python3")
        .arg("tests/e2e/budget_reference.py")
        .arg(&design)
        .args(["src/catalog/instance_types.csv", "10"])
        .output();
    let _ = std::fs::remove_file(&design);
    let reference = budget(&reference?)?;
    let wasm = budget(in_browser)?;
    println!("30 groups of 450 nodes over 200 subnets, all six scenarios, in µs");
    for (name, one) in [("native", &native), ("wasm, in Chromium", &wasm), ("reference in Python", &reference)] {
        println!("{:>10.1} {:>9.2}x  {name}", one.micros, one.micros / native.micros);
        if (one.sum - native.sum).abs() > 0.5 {
            let found = format!("{name} comes to {} addresses, native to {}", one.sum, native.sum);
            return Err(Failure::Check { found });
        }
    }
    print_matrix(&line, in_browser)?;
    println!("{:>10.0} pod events in a second, simulated natively", number(&line, "pod_events_per_s")?);
    Ok(())
}

/// One frame of a screen that shows 60 a second, in microseconds.
const FRAME_MICROS: f64 = 1e6 / 60.0;

/// All paths of a large design, native and in wasm.
fn print_matrix(native: &str, in_browser: &str) -> Result<(), Failure> {
    let (first, second) = (number(native, "matrix_us")?, number(in_browser, "matrix_us")?);
    println!("\nAll paths of 100 groups over 200 subnets, in µs");
    for (name, micros) in [("native", first), ("wasm, in Chromium", second)] {
        println!("{micros:>10.1} {:>9.2}x  {name}, {:.2} of a frame", micros / first, micros / FRAME_MICROS);
    }
    let (native, wasm) = (number(native, "matrix_open")?, number(in_browser, "matrix_open")?);
    if (native - wasm).abs() > 0.5 {
        return Err(Failure::Check { found: format!("wasm finds {wasm} open paths, native {native}") });
    }
    Ok(())
}

/// Prints the weight of each file, of all, and how that compares with the one-button page.
fn print_sizes(project: &Project, files: &[FileSize]) -> Result<(), Failure> {
    println!("\nSize over the wire, in KiB");
    println!("{:>10} {:>10} {:>10}  file", "raw", "gzip -9", "brotli");
    for file in files {
        print_row(file);
    }
    let code = files.iter().filter(|file| file.is_budgeted());
    print_row(&FileSize::total("first load: wasm, js, css", code));
    let parts: Vec<&FileSize> = files.iter().filter(|file| file.is_part()).collect();
    println!("{:>32.1}  of them at once after the drawing", kib(size::at_once(project, &parts)?));
    print_row(&FileSize::total("all parts", parts.into_iter()));
    print_row(&FileSize::total("all files", files.iter()));
    let wasm = files.iter().filter(|file| file.file.ends_with(".wasm"));
    let wasm = FileSize::total("wasm", wasm);
    println!(
        "{:>9.2}x {:>9.2}x {:>9.2}x  wasm against the one-button page",
        kib(wasm.raw) / kib(ONE_BUTTON_RAW),
        kib(wasm.gzip) / kib(ONE_BUTTON_GZIP),
        kib(wasm.brotli) / kib(ONE_BUTTON_BROTLI)
    );
    Ok(())
}

/// Prints one line of the size table.
fn print_row(size: &FileSize) {
    println!("{:>10.1} {:>10.1} {:>10.1}  {}", kib(size.raw), kib(size.gzip), kib(size.brotli), size.file);
}

/// Runs the browser part and prints its table; gives its line about the engine.
fn print_times(project: &Project, ready: &Ready) -> Result<String, Failure> {
    let text = ready.with_browser(project.cmd("node").arg("tests/e2e/bench.mjs")).output()?;
    let (budgets, table): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with("ENGINE "));
    println!("{}", table.join("\n"));
    Ok(budgets.concat())
}
