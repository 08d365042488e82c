//! The Rust side of the set-up: the wasm target, wasm-bindgen and Trunk.

use super::announce;
use crate::failure::Failure;
use crate::process::Cmd;
use crate::project::Project;
use std::path::{Path, PathBuf};

/// The target the page is compiled for.
const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// The Trunk that is installed. Any other of the same series is used when it is there already.
const TRUNK_VERSION: &str = "0.21.14";
/// The Trunk series that `Trunk.toml` and `index.html` were written for.
const TRUNK_SERIES: &str = "0.21.";

/// A command-line tool that is built from a crate.
struct Tool<'a> {
    /// The program's name.
    program: &'a str,
    /// The crate that holds it.
    krate: &'a str,
    /// The version that is installed when none fits.
    version: &'a str,
    /// Whether an installed version will do.
    fits: &'a dyn Fn(&str) -> bool,
    /// How long a build from source usually takes.
    usually: &'a str,
    /// Extra flags for `cargo install`.
    flags: &'a [&'a str],
}

/// Makes sure the compiler has the wasm target.
pub fn ensure_wasm_target(project: &Project) -> Result<(), Failure> {
    let libdir = project.cmd("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]).output()?;
    if Path::new(libdir.trim()).is_dir() {
        return Ok(());
    }
    if Project::on_path("rustup").is_empty() {
        return Err(Failure::missing(
            format!("the compile target {WASM_TARGET}"),
            "install Rust with rustup (https://rustup.rs), or your system's package with the \
             Rust standard library for wasm32",
        ));
    }
    announce("adding the wasm target to Rust", "3 s");
    project.cmd("rustup").args(["target", "add", WASM_TARGET]).run()
}

/// Finds or installs the wasm-bindgen program of the version that `Cargo.lock` names.
pub fn ensure_wasm_bindgen(project: &Project) -> Result<PathBuf, Failure> {
    let path = project.at("Cargo.lock");
    let lock = std::fs::read_to_string(&path).map_err(Failure::file(&path))?;
    let version = locked_version(&lock, "wasm-bindgen")
        .ok_or_else(|| Failure::check("Cargo.lock names no wasm-bindgen, run `cargo update --workspace`"))?;
    ensure_tool(
        project,
        &Tool {
            program: "wasm-bindgen",
            krate: "wasm-bindgen-cli",
            version: &version,
            // Page and program must be the very same version, they share a private format.
            fits: &|found| found == version,
            usually: "4 min",
            // Not `--locked`: the crate's own lock file can name versions a mirror lacks.
            flags: &[],
        },
    )
}

/// Finds or installs Trunk.
pub fn ensure_trunk(project: &Project) -> Result<PathBuf, Failure> {
    ensure_tool(
        project,
        &Tool {
            program: "trunk",
            krate: "trunk",
            version: TRUNK_VERSION,
            fits: &|found| found.starts_with(TRUNK_SERIES),
            usually: "8 to 15 min",
            flags: &["--locked"],
        },
    )
}

/// Finds a fitting program on PATH or in the tools folder, or installs one there.
fn ensure_tool(project: &Project, tool: &Tool<'_>) -> Result<PathBuf, Failure> {
    let tools = project.tools_dir();
    let own = tools.join("bin").join(format!("{}{}", tool.program, std::env::consts::EXE_SUFFIX));
    let mut candidates = Project::on_path(tool.program);
    candidates.push(own.clone());
    if let Some(found) = candidates.into_iter().find(|path| is_fit(path, tool)) {
        return Ok(found);
    }
    install(project, tool, &tools)?;
    if is_fit(&own, tool) {
        return Ok(own);
    }
    Err(Failure::missing(
        format!("{} {}", tool.program, tool.version),
        format!("install it with `cargo install {}@{}` and put it on PATH", tool.krate, tool.version),
    ))
}

/// Whether the program at `path` runs and has a fitting version.
fn is_fit(path: &Path, tool: &Tool<'_>) -> bool {
    path.is_file()
        && Cmd::new(path).arg("--version").output().is_ok_and(|text| version_in(&text).is_some_and(tool.fits))
}

/// Installs a tool: a ready-made one when cargo-binstall is there, else from source.
fn install(project: &Project, tool: &Tool<'_>, tools: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(tools).map_err(Failure::file(tools))?;
    let spec = format!("{}@{}", tool.krate, tool.version);
    if !Project::on_path("cargo-binstall").is_empty() {
        announce(&format!("fetching {spec}"), "10 s");
        let fetched = project.cargo().args(["binstall", "--no-confirm", "--root"]).arg(tools).arg(&spec).run();
        if fetched.is_ok() {
            return Ok(());
        }
    }
    announce(&format!("building {spec} from source"), tool.usually);
    // A target folder of its own, so these builds never invalidate the project's.
    let build_dir = tools.join("build");
    project
        .cargo()
        .args(["install", "--root"])
        .arg(tools)
        .args(tool.flags)
        .arg(&spec)
        .env("CARGO_TARGET_DIR", &build_dir)
        .run()?;
    // The program is installed; its build folder is only weight. Failing to remove it is harmless.
    let _ = std::fs::remove_dir_all(&build_dir);
    Ok(())
}

/// The second word of `trunk 0.21.14` or `wasm-bindgen 0.2.130`.
fn version_in(text: &str) -> Option<&str> {
    text.split_whitespace().nth(1)
}

/// The version of `package` in the text of a `Cargo.lock`.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name)?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_versions() {
        assert_eq!(version_in("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(version_in(""), None);
    }

    #[test]
    fn reads_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked_version(lock, "serde"), None);
    }
}
