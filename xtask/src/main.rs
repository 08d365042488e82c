//! The project's own build tool: `cargo xtask <command>`.
//!
//! It does what a test cannot: set up the tools a fresh machine lacks, serve, build, test and
//! measure.
//! Every failure ends in one sentence that says what to do.

mod bench;
mod build;

mod failure;
mod finish;
mod golden;
mod licenses;
mod page;
mod process;
mod project;
mod report;
mod serve;
mod setup;
mod size;
mod spdx;
mod test;

use failure::Failure;
use project::Project;
use std::process::ExitCode;

/// What `cargo xtask` prints when it is asked for help.
const USAGE: &str = "\
cargo xtask <command>

  serve [--port N] [--release]  set up what is missing, then serve with live reload
  build                         make dist/, static files that work under any path
  test [--fast]                 run every check; --fast runs the headless tests only
  bench                         print size over the wire, time to first canvas, time per edit
  setup                         install what is missing and stop
  finish-dist                   build the page's own program and finish the page (Trunk calls this)

Environment
  CHROMIUM_PATH        the browser for the browser tests
  EKS_DESIGNER_TOOLS   where Trunk and wasm-bindgen are installed (default: .tools)
  CARGO_TARGET_DIR     where cargo builds, as always";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nerror: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the command that `args` names.
fn dispatch(args: &[String]) -> Result<(), Failure> {
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let mut project = Project::locate()?;
    match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        ["serve", options @ ..] => serve::run(&mut project, &serve::Options::parse(options)?),
        ["build"] => build::run(&mut project),
        ["test"] => test::run(&mut project),
        ["test", "--fast"] => test::run_fast(&project),
        ["bench"] => bench::run(&mut project),
        ["setup"] => setup::run(&mut project),
        ["finish-dist"] => finish::finish_dist(&project),
        _ => Err(Failure::Usage { given: args.join(" ") }),
    }
}
