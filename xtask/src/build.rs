//! `cargo xtask build`: the release `dist/`, static files that work under any path.

use crate::failure::Failure;
use crate::project::Project;
use crate::setup::{self, Level, Ready};

/// What Trunk says. Its own default, but for one warning at every build: its script minifier
/// is too old for what wasm-bindgen writes, and leaves that as it is. Styles do get smaller.
const TRUNK_LOG: &str = "error,trunk=info,trunk::processing::minify=error";

/// Sets up what is missing and builds `dist/`.
///
/// # Errors
/// Whatever the set-up or Trunk reports.
pub fn run(project: &mut Project) -> Result<(), Failure> {
    let ready = setup::ensure(project, Level::Build)?;
    println!("Building dist/ (usually 2 min, 5 min the first time)");
    build_dist(project, &ready)?;
    println!("Done: copy {} to any static host", project.dist().display());
    Ok(())
}

/// Builds `dist/` with tools that are there.
///
/// Trunk runs wasm-opt and then calls `cargo xtask finish-dist`, see `Trunk.toml`.
///
/// # Errors
/// `Command` when the build fails.
pub fn build_dist(project: &Project, ready: &Ready) -> Result<(), Failure> {
    project
        .cmd(&ready.trunk)
        .shown_as("trunk")
        .args(["build", "--release"])
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env("RUST_LOG", TRUNK_LOG)
        .run()
}
