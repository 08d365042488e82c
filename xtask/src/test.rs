//! `cargo xtask test`: every check there is, cheap ones first.
//!
//! The flags are chosen so that steps share what they compile: warnings are denied through
//! clippy's own arguments, never through `RUSTFLAGS`, which would rebuild every crate.

use crate::build;
use crate::failure::Failure;
use crate::golden::Snapshot;
use crate::licenses;
use crate::project::Project;
use crate::report::{Outcome, Report};
use crate::setup::browser;
use crate::setup::{self, Level, Ready};
use crate::size;

/// Tells clippy to fail on any warning.
const DENY_WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

/// Sets up what is missing and runs all checks, also after one has failed.
///
/// # Errors
/// `Steps` with the names of the checks that failed, or whatever the set-up reports.
pub fn run(project: &mut Project) -> Result<(), Failure> {
    let ready = setup::ensure(project, Level::Browser)?;
    let golden = Snapshot::take(project)?;
    let mut report = Report::default();
    text_checks(project, &mut report);
    core_checks(project, &mut report);
    web_checks(project, &mut report);
    page_checks(project, &ready, &mut report);
    report.step("golden files", "1 s", || golden.require_unchanged(project));
    report.finish()
}

/// `cargo xtask test --fast`: the headless tests only, no set-up.
///
/// # Errors
/// `Command` when a test fails.
pub fn run_fast(project: &Project) -> Result<(), Failure> {
    cargo(project, &["test", "--no-default-features"])
}

/// Checks that compile nothing.
fn text_checks(project: &Project, report: &mut Report) {
    report.step("formatting", "2 s", || cargo(project, &["fmt", "--all", "--check"]));
    report.step("licenses", "2 s", || licenses::check(project));
}

/// The core, which must do without a browser, and this tool.
fn core_checks(project: &Project, report: &mut Report) {
    report.step("clippy, core", "10 s, first time 1 min", || {
        clippy(project, &["--no-default-features", "--all-targets"])
    });
    report.step("tests, core", "30 s, first time 3 min", || cargo(project, &["test", "--no-default-features"]));
    report.step("tests, build tool", "5 s, first time 20 s", || cargo(project, &["test", "--package", "xtask"]));
}

/// Everything with the feature `web`, on this machine and for the browser.
fn web_checks(project: &Project, report: &mut Report) {
    report.step("clippy, all on host", "20 s, first time 2 min", || {
        clippy(project, &["--workspace", "--all-targets"])
    });
    report.step("clippy, all for wasm", "20 s, first time 2 min", || {
        let target = "--target=wasm32-unknown-unknown";
        clippy(project, &["--lib", "--bins", target])
    });
    report.step("clippy, the workers for wasm", "40 s, first time 2 min", || {
        let target = "--target=wasm32-unknown-unknown";
        for (feature, program) in [("worker", "exchange"), ("account", "account")] {
            let program = format!("--bin={program}");
            clippy(project, &["--no-default-features", &format!("--features={feature}"), &program, target])?;
        }
        Ok(())
    });
    report.step("tests, all on host", "1 min, first time 3 min", || cargo(project, &["test"]));
    report.step("docs", "10 s, first time 20 s", || {
        project.cargo().args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings").run()
    });
}

/// The page as users get it.
fn page_checks(project: &Project, ready: &Ready, report: &mut Report) {
    let built = report.step("release page", "2 min, first time 5 min", || build::build_dist(project, ready));
    if built != Outcome::Passed {
        report.skip("size budget");
        report.skip("browser tests");
        return;
    }
    report.step("size budget", "5 s", || size::check_budget(project));
    report.step("browser tests", "1 min", || browser_tests(project, ready));
}

/// Playwright over `dist/`. Its configuration starts the server.
fn browser_tests(project: &Project, ready: &Ready) -> Result<(), Failure> {
    let tests = browser::playwright(project).args(["test", "--config", "tests/e2e/playwright.config.mjs"]);
    ready.with_browser(tests).run()
}

/// Runs cargo with `args`.
fn cargo(project: &Project, args: &[&str]) -> Result<(), Failure> {
    project.cargo().args(args).run()
}

/// Runs clippy with `args` and warnings denied.
fn clippy(project: &Project, args: &[&str]) -> Result<(), Failure> {
    project.cargo().arg("clippy").args(args).args(DENY_WARNINGS).run()
}
