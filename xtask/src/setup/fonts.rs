//! Fonts for pictures of the page in Japanese. Without them they show empty boxes.

use super::debian;
use crate::project::Project;
use std::path::Path;

/// The Debian packages with letters for the languages the app speaks.
const PACKAGES: [&str; 2] = ["fonts-noto-cjk", "fonts-noto-core"];
/// Where `fonts-noto-cjk` puts its files.
const NOTO_CJK: &str = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

/// Installs the fonts when they are missing, or warns. The tests pass without them.
pub fn ensure(project: &Project) {
    if !cfg!(target_os = "linux") || Path::new(NOTO_CJK).is_file() || has_japanese(project) {
        return;
    }
    if debian::can_install(project) && debian::install(project, &PACKAGES).is_ok() {
        return;
    }
    println!(
        "warning: no font with Japanese letters was found, screenshots in Japanese will show \
         boxes; install {}",
        PACKAGES.join(" and ")
    );
}

/// Whether fontconfig knows a font with Japanese letters.
fn has_japanese(project: &Project) -> bool {
    project.cmd("fc-list").args([":lang=ja", "family"]).output().is_ok_and(|families| !families.trim().is_empty())
}
