//! Set-up: finds the tools a task needs and installs the missing ones.
//!
//! A run on a machine that has everything installs nothing and takes under a second or two.

pub mod browser;
mod debian;
mod fonts;
mod node;
pub mod python;
mod rust_tools;

use crate::failure::Failure;
use crate::process::Cmd;
use crate::project::Project;
use std::path::PathBuf;
use std::time::Instant;

/// How much a task needs. Each level holds the ones before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Build the page in debug mode: the wasm target, wasm-bindgen and Trunk.
    Serve,
    /// Build the page for release: also `wasm-opt`, from npm.
    Build,
    /// Run the page: also a browser, and fonts for its pictures.
    Browser,
}

/// The tools that were found.
pub struct Ready {
    /// The Trunk program.
    pub trunk: PathBuf,
    /// The browser; `None` below [`Level::Browser`].
    pub chromium: Option<PathBuf>,
    /// A Python with moto; `None` below [`Level::Browser`], and where there is none.
    pub moto: Option<PathBuf>,
}

impl Ready {
    /// A script that runs the page in the browser, told what else was found.
    pub fn with_browser(&self, mut script: Cmd) -> Cmd {
        if let Some(chromium) = &self.chromium {
            script = script.env("CHROMIUM_PATH", chromium);
        }
        if let Some(moto) = &self.moto {
            script = script.env(python::MOTO_PYTHON, moto);
        }
        script
    }
}

/// `cargo xtask setup`.
///
/// # Errors
/// Whatever [`ensure`] reports.
pub fn run(project: &mut Project) -> Result<(), Failure> {
    let ready = ensure(project, Level::Browser)?;
    println!("Trunk:   {}", ready.trunk.display());
    if let Some(chromium) = ready.chromium {
        println!("Browser: {}", chromium.display());
    }
    Ok(())
}

/// Finds or installs what `level` needs, and puts it first on the PATH of `project`.
///
/// # Errors
/// `Missing` when a tool is not there and cannot be installed, else the failure of the program
/// that was installing it.
pub fn ensure(project: &mut Project, level: Level) -> Result<Ready, Failure> {
    let start = Instant::now();
    rust_tools::ensure_wasm_target(project)?;
    let bindgen = rust_tools::ensure_wasm_bindgen(project)?;
    let trunk = rust_tools::ensure_trunk(project)?;
    project.prefer_program(&bindgen);
    if level >= Level::Build {
        node::ensure_packages(project)?;
    }
    let (chromium, moto) = if level >= Level::Browser {
        let chromium = browser::ensure(project)?;
        fonts::ensure(project);
        (Some(chromium), python::ensure_moto(project))
    } else {
        (None, None)
    };
    println!("Tools are ready (checked in {:.1} s)", start.elapsed().as_secs_f64());
    Ok(Ready { trunk, chromium, moto })
}

/// Finds or installs wasm-bindgen, for a step that Trunk starts.
///
/// # Errors
/// As for [`ensure`].
pub fn wasm_bindgen(project: &Project) -> Result<PathBuf, Failure> {
    rust_tools::ensure_wasm_bindgen(project)
}

/// The wasm-opt of the npm packages, which Node.js runs; installs it where it is missing.
///
/// # Errors
/// As for [`ensure`].
pub fn wasm_opt(project: &Project) -> Result<Cmd, Failure> {
    node::ensure_packages(project)?;
    Ok(project.cmd("node").shown_as("wasm-opt").arg(project.at(node::WASM_OPT)))
}

/// Says what is being installed and how long that usually takes.
fn announce(what: &str, usually: &str) {
    println!("Set-up: {what} (usually {usually})");
}
