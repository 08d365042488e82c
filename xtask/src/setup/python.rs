//! moto, an emulator of AWS written in Python, in an environment of its own.
//!
//! Nothing needs it: what is tried with it is passed over where Python or pip cannot give it.

use super::announce;
use crate::failure::Failure;
use crate::project::Project;
use std::path::{Path, PathBuf};

/// What is installed.
const REQUIREMENTS: &str = "tests/tools/moto.txt";
/// The variable that tells the scripts of tests which Python has it.
pub const MOTO_PYTHON: &str = "EKS_DESIGNER_MOTO_PYTHON";

/// Finds or installs a Python with moto; `None`, and a line that says so, where that cannot be.
pub fn ensure_moto(project: &Project) -> Option<PathBuf> {
    match install(project) {
        Ok(python) => Some(python),
        Err(failure) => {
            println!("Set-up: there is no moto, so that nothing is read out of it ({failure})");
            None
        }
    }
}

/// Makes the environment, where the one that is there has not just what is wanted.
fn install(project: &Project) -> Result<PathBuf, Failure> {
    let requirements = project.at(REQUIREMENTS);
    let wanted = std::fs::read(&requirements).map_err(Failure::file(&requirements))?;
    let home = project.tools_dir().join("moto");
    let python = program(&home);
    let stamp = home.join(".installed.txt");
    if python.is_file() && std::fs::read(&stamp).is_ok_and(|stamp| stamp == wanted) {
        return Ok(python);
    }
    announce("installing moto for Python", "30 s");
    project.cmd("python3").args(["-m", "venv", "--clear"]).arg(&home).run()?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    project.cmd(&python).args(pip).arg(&requirements).run()?;
    std::fs::write(&stamp, wanted).map_err(Failure::file(&stamp))?;
    Ok(python)
}

/// The Python of an environment.
fn program(home: &Path) -> PathBuf {
    if cfg!(windows) { home.join("Scripts").join("python.exe") } else { home.join("bin").join("python") }
}
