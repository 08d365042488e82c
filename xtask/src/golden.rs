//! The golden files must be the same after the tests as before them.
//!
//! A test that rewrites one would otherwise pass while it changes what is expected.

use crate::failure::Failure;
use crate::project::Project;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The folder that holds the golden files.
const FOLDER: &str = "tests/golden";

/// The content of every golden file at one time.
#[derive(PartialEq, Eq)]
pub struct Snapshot(BTreeMap<PathBuf, Vec<u8>>);

impl Snapshot {
    /// Reads all golden files; none when the folder is not there.
    ///
    /// # Errors
    /// `File` when a file cannot be read.
    pub fn take(project: &Project) -> Result<Self, Failure> {
        let mut files = BTreeMap::new();
        let folder = project.at(FOLDER);
        if folder.is_dir() {
            read_into(&folder, &mut files)?;
        }
        Ok(Self(files))
    }

    /// Compares with the golden files as they are now.
    ///
    /// # Errors
    /// `Check` with the files that a test changed, added or removed.
    pub fn require_unchanged(&self, project: &Project) -> Result<(), Failure> {
        let now = Self::take(project)?;
        let paths = self.0.keys().chain(now.0.keys());
        let mut changed: Vec<String> = paths
            .filter(|path| self.0.get(*path) != now.0.get(*path))
            .map(|path| path.display().to_string())
            .collect();
        changed.sort();
        changed.dedup();
        if changed.is_empty() {
            println!("{} golden files are unchanged", now.0.len());
            return Ok(());
        }
        Err(Failure::check(format!(
            "the tests changed golden files, look at `git diff {FOLDER}` ({})",
            changed.join(", ")
        )))
    }
}

/// Reads every file below `folder`.
fn read_into(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) -> Result<(), Failure> {
    for entry in std::fs::read_dir(folder).map_err(Failure::file(folder))? {
        let path = entry.map_err(Failure::file(folder))?.path();
        if path.is_dir() {
            read_into(&path, files)?;
        } else {
            let content = std::fs::read(&path).map_err(Failure::file(&path))?;
            files.insert(path, content);
        }
    }
    Ok(())
}
