//! The npm side of the set-up: Playwright, axe and wasm-opt, at the versions of the lock file.

use super::announce;
use crate::failure::Failure;
use crate::project::Project;

/// npm's program. On Windows it is a script that must be named in full.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
/// Where the package `binaryen` has wasm-opt, a script.
pub const WASM_OPT: &str = "node_modules/binaryen/bin/wasm-opt";
/// The first major version of Node.js that Playwright supports.
const OLDEST_NODE: u32 = 20;

/// Makes sure `node_modules` is what `package-lock.json` says.
///
/// A copy of the lock file inside `node_modules` tells; times of files do not survive a checkout.
pub fn ensure_packages(project: &Project) -> Result<(), Failure> {
    require_node(project)?;
    let lock_path = project.at("package-lock.json");
    let stamp_path = project.at("node_modules/.installed-lock.json");
    let lock = std::fs::read(&lock_path).map_err(Failure::file(&lock_path))?;
    if std::fs::read(&stamp_path).is_ok_and(|stamp| stamp == lock) {
        return Ok(());
    }
    announce("installing the npm packages", "10 s");
    project.cmd(NPM).arg("ci").run()?;
    std::fs::write(&stamp_path, lock).map_err(Failure::file(&stamp_path))
}

/// Checks that Node.js is there and new enough.
fn require_node(project: &Project) -> Result<(), Failure> {
    let found = project.cmd("node").arg("--version").output();
    match found.as_deref().map(major_version) {
        Ok(Some(major)) if major >= OLDEST_NODE => Ok(()),
        _ => Err(Failure::missing(
            format!("Node.js {OLDEST_NODE} or newer"),
            "install it with npm (https://nodejs.org), it runs wasm-opt and the browser tests",
        )),
    }
}

/// The major version in `v20.20.2`.
fn major_version(text: &str) -> Option<u32> {
    text.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_nodes_version() {
        assert_eq!(major_version("v20.20.2\n"), Some(20));
        assert_eq!(major_version("20"), None);
    }

    /// An address in the lock file would tie everyone to one registry.
    #[test]
    fn the_lock_file_holds_no_addresses() {
        let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../package-lock.json");
        let lock = std::fs::read_to_string(lock).unwrap();
        assert!(
            !lock.contains("\"resolved\"") && !lock.contains("://"),
            "run `npm install` in the project, its .npmrc leaves the addresses out"
        );
    }

    /// Trunk looks for the very version it is told, so the two files must agree.
    #[test]
    fn trunk_asks_for_the_wasm_opt_that_npm_installs() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
        let package = std::fs::read_to_string(format!("{root}/package.json")).unwrap();
        let package: serde_json::Value = serde_json::from_str(&package).unwrap();
        let pinned = package["devDependencies"]["binaryen"].as_str().unwrap();
        let major = pinned.split('.').next().unwrap();
        let trunk = std::fs::read_to_string(format!("{root}/Trunk.toml")).unwrap();
        assert!(
            trunk.contains(&format!("wasm_opt = \"version_{major}\"")),
            "set wasm_opt in Trunk.toml to version_{major}, as in package.json"
        );
    }
}
