//! The browser for the browser tests: one that is there, Playwright's own, or Debian's.

use super::{announce, debian};
use crate::failure::Failure;
use crate::process::Cmd;
use crate::project::Project;
use std::path::{Path, PathBuf};

/// Names under which Chromium and Chrome are found on PATH.
const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Where installers put Chrome without adding it to PATH.
const USUAL_PLACES: [&str; 3] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/// Prints where Playwright keeps the browser of its version, there or not.
const PLAYWRIGHTS_PATH: &str = "import('@playwright/test').then(p => console.log(p.chromium.executablePath()))";

/// Finds a browser that runs, or installs one.
///
/// # Errors
/// `Missing` when `CHROMIUM_PATH` names no browser, or none is there and none can be installed.
pub fn ensure(project: &Project) -> Result<PathBuf, Failure> {
    if let Some(path) = std::env::var_os("CHROMIUM_PATH").filter(|path| !path.is_empty()) {
        let path = PathBuf::from(path);
        return if runs(&path) {
            Ok(path)
        } else {
            Err(Failure::missing(
                format!("a browser at {}", path.display()),
                "set CHROMIUM_PATH to a Chromium or Chrome that starts, or unset it",
            ))
        };
    }
    if let Some(found) = installed().or_else(|| playwrights_own(project)) {
        return Ok(found);
    }
    announce("downloading Playwright's Chromium", "1 min");
    let download = playwright(project)
        .args(["install", "chromium"])
        .env("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "20000")
        .run();
    if download.is_ok()
        && let Some(found) = playwrights_own(project)
    {
        return Ok(found);
    }
    if debian::can_install(project) {
        debian::install(project, &["chromium"])?;
    }
    installed()
        .ok_or_else(|| Failure::missing("a browser", "install Chromium or Chrome, or set CHROMIUM_PATH to one"))
}

/// Playwright's command line. Through `node`, so it works the same on every system.
pub fn playwright(project: &Project) -> Cmd {
    project.cmd("node").arg("node_modules/@playwright/test/cli.js")
}

/// A browser from PATH or from where installers put it.
fn installed() -> Option<PathBuf> {
    PROGRAMS
        .iter()
        .flat_map(|program| Project::on_path(program))
        .chain(USUAL_PLACES.iter().map(PathBuf::from))
        .find(|path| runs(path))
}

/// The browser that an earlier `playwright install` left.
fn playwrights_own(project: &Project) -> Option<PathBuf> {
    let printed = project.cmd("node").args(["-e", PLAYWRIGHTS_PATH]).output();
    let path = PathBuf::from(printed.ok()?.trim());
    runs(&path).then_some(path)
}

/// Whether the browser is there and starts, which it does not when its libraries are missing.
fn runs(path: &Path) -> bool {
    // On Windows `--version` opens a window, so being there must do.
    path.is_file() && (cfg!(windows) || Cmd::new(path).arg("--version").output().is_ok())
}
