//! Where things are: the project's root, its tools folder, and the PATH that programs get.

use crate::failure::Failure;
use crate::process::Cmd;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// The checked-out project, and how to start programs in it.
pub struct Project {
    /// The folder that holds the root `Cargo.toml`.
    root: PathBuf,
    /// Folders searched before the caller's own PATH.
    first_dirs: Vec<PathBuf>,
}

impl Project {
    /// Finds the project that this tool was built from.
    ///
    /// # Errors
    /// `Check` when the tool's own folder has no parent, which means a broken checkout.
    pub fn locate() -> Result<Self, Failure> {
        let own = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = own
            .parent()
            .ok_or_else(|| Failure::check("xtask must lie inside the project, clone it again"))?
            .to_owned();
        Ok(Self { first_dirs: vec![root.join("node_modules").join(".bin")], root })
    }

    /// A path inside the project.
    pub fn at(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The folder that holds everything a browser needs, after a build.
    pub fn dist(&self) -> PathBuf {
        self.at("dist")
    }

    /// Where cargo builds.
    ///
    /// # Errors
    /// `Check` when cargo does not say.
    pub fn target_dir(&self) -> Result<PathBuf, Failure> {
        let text = self.cargo().args(["metadata", "--no-deps", "--format-version", "1"]).output()?;
        let known: Option<serde_json::Value> = serde_json::from_str(&text).ok();
        let folder = known.as_ref().and_then(|it| it.get("target_directory")).and_then(|it| it.as_str());
        folder.map(PathBuf::from).ok_or_else(|| Failure::check("`cargo metadata` names no target folder"))
    }

    /// Where Trunk and wasm-bindgen are installed when the machine lacks them.
    pub fn tools_dir(&self) -> PathBuf {
        std::env::var_os("EKS_DESIGNER_TOOLS")
            .filter(|dir| !dir.is_empty())
            .map_or_else(|| self.at(".tools"), PathBuf::from)
    }

    /// Makes `program` the one that is found under its name.
    ///
    /// Nothing changes when it already is: moving a folder like `/usr/bin` to the front could
    /// hide other programs, cargo among them.
    pub fn prefer_program(&mut self, program: &Path) {
        let name = program.file_stem().unwrap_or_default().to_string_lossy();
        let is_first = Self::on_path(&name).first().is_some_and(|it| it == program);
        if let (false, Some(dir)) = (is_first, program.parent()) {
            self.first_dirs.insert(0, dir.to_owned());
        }
    }

    /// A program to run in the project's root, with the preferred folders first on its PATH.
    pub fn cmd(&self, program: impl AsRef<OsStr>) -> Cmd {
        Cmd::new(program).dir(&self.root).env("PATH", self.path_value())
    }

    /// The cargo that runs this tool.
    pub fn cargo(&self) -> Cmd {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        self.cmd(cargo).shown_as("cargo")
    }

    /// Every place on the caller's PATH (not the preferred folders) that holds `program`.
    pub fn on_path(program: &str) -> Vec<PathBuf> {
        let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
        std::env::var_os("PATH")
            .map(|path| {
                std::env::split_paths(&path)
                    .map(|dir| dir.join(&file))
                    .filter(|candidate| candidate.is_file())
                    .collect()
            })
            .unwrap_or_default()
    }

    /// PATH for the programs this tool starts.
    fn path_value(&self) -> OsString {
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let dirs = self.first_dirs.iter().cloned().chain(std::env::split_paths(&inherited));
        std::env::join_paths(dirs).unwrap_or(inherited)
    }
}
