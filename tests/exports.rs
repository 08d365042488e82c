//! Writes exports for other tools to judge: every sample, as it is and with hostile texts, in `tmp/exports/FORMAT`
//! below the target folder. The programs in `tests/tools` take such a folder.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test may panic and write files"
)]

mod support;

#[path = "support/designs.rs"]
mod designs;

use designs::{poisoned, samples};
use eks_designer::design::Design;
use eks_designer::formats::{self, Extras};
use std::path::Path;

/// Formats that have readers of their own in this repository.
const OWN: &[&str] = &["design", "eksctl", "svg"];

#[test]
fn writes_what_other_tools_judge() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("exports");
    let _ = std::fs::remove_dir_all(&folder);
    let plain = samples();
    let hostile = plain.iter().filter(|(name, _)| name != "Large").enumerate();
    let hostile: Vec<(String, Design)> =
        hostile.map(|(i, (name, design))| (format!("hostile-{name}"), poisoned(design.clone(), i * 7))).collect();
    for format in formats::ALL.iter().filter(|format| !OWN.contains(&format.key)) {
        let folder = folder.join(format.key);
        std::fs::create_dir_all(&folder).unwrap();
        for (name, design) in plain.iter().chain(&hostile) {
            let export = formats::write(format, design, &Extras::default());
            let name = name.trim_end_matches(".yaml").trim_end_matches(".json");
            std::fs::write(folder.join(format!("{name}{}", format.suffix)), export.text).unwrap();
        }
    }
}
