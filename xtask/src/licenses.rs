//! Every crate the project builds with must have a license that lets anyone ship the app.

use crate::failure::Failure;
use crate::project::Project;
use crate::spdx;
use serde_json::Value;

/// Licenses that ask for no more than a notice (MPL-2.0: per file, fulfilled by its source).
const ALLOWED: [&str; 14] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

/// Looks at the license of every crate in `Cargo.lock`.
///
/// # Errors
/// `Check` with the crates whose license is not on the list.
pub fn check(project: &Project) -> Result<(), Failure> {
    let text = project.cargo().args(["metadata", "--format-version", "1", "--all-features"]).output()?;
    let metadata: Value = serde_json::from_str(&text)
        .map_err(|error| Failure::check(format!("cargo metadata made no sense ({error})")))?;
    let packages = metadata.get("packages").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let refused: Vec<String> = packages.iter().filter_map(refusal).collect();
    if packages.is_empty() || !refused.is_empty() {
        return Err(Failure::check(format!(
            "these crates have a license that is not on the list in xtask/src/licenses.rs: {}",
            refused.join(", ")
        )));
    }
    println!("{} crates have a license on the list", packages.len());
    Ok(())
}

/// The crate's name and license, if it is not allowed. The project's own crates may have none.
fn refusal(package: &Value) -> Option<String> {
    let text = |key: &str| package.get(key).and_then(Value::as_str);
    let license = text("license").unwrap_or_default();
    let is_own = text("source").is_none();
    let is_fine = spdx::is_allowed(license, &ALLOWED) || (is_own && license.is_empty());
    (!is_fine).then(|| format!("{} ({license})", text("name").unwrap_or("?")))
}
