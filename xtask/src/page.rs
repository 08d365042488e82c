//! The page's own program, which Trunk does not build: it cannot cut a program into parts.
//!
//! Cargo links it with its relocations, `wasm_split_cli_support` cuts it at the functions of `src/ui/later.rs`,
//! wasm-bindgen makes the script of the main part, and `wasm-opt` makes every part small.

use crate::failure::Failure;
use crate::project::Project;
use crate::setup;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256, Sha384};
use std::path::{Path, PathBuf};
use wasm_split_cli_support::{Options, transform};

/// The program, as `Cargo.toml` names it.
const PROGRAM: &str = "eks-designer";
/// The target it is compiled for.
const TARGET: &str = "wasm32-unknown-unknown";
/// The script that fetches the parts.
pub const PARTS: &str = "parts.js";
/// How the folder of the page's program begins; the rest changes with what is in it.
pub const FOLDER: &str = "page-";
/// What stands in the page where the program is started: Trunk leaves it as it is.
const PLACE_MARK: &str = "data-trunk-skip";
/// What wasm-opt may use: what rustc uses and every current browser knows, and no more. With all features it writes
/// compact imports, which browsers refuse. `index.html` says the same for the worker.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Builds the program into `dist` and gives the page that starts it.
///
/// # Errors
/// `Command` when it does not compile, `Check` when it cannot be cut or the page has no place for it.
pub fn add_program(project: &Project, dist: &Path, html: &str, is_release: bool) -> Result<String, Failure> {
    let wasm = compile(project, is_release)?;
    let folder = dist.join(PROGRAM);
    split(&wasm, &folder)?;
    bind(project, &folder)?;
    if is_release {
        for part in files(&folder, ".wasm")? {
            shrink(project, &part)?;
        }
    }
    // No cache can mix the parts of two versions, because all of them lie in a folder of their own.
    let name = format!("{FOLDER}{}", hash(&folder)?);
    let named = dist.join(&name);
    std::fs::rename(&folder, &named).map_err(Failure::file(&folder))?;
    with_start(html, &start(&named, &name)?)
}

/// Compiles the program and gives the wasm. The flag is for its last link alone, so that all crates below are
/// shared with other builds.
fn compile(project: &Project, is_release: bool) -> Result<PathBuf, Failure> {
    let cargo = project.cargo().args(["rustc", "--bin", PROGRAM, "--target", TARGET]);
    let cargo = if is_release { cargo.arg("--release") } else { cargo };
    cargo.args(["--", "-Clink-args=--emit-relocs"]).run()?;
    let profile = if is_release { "release" } else { "debug" };
    Ok(project.target_dir()?.join(TARGET).join(profile).join(format!("{PROGRAM}.wasm")))
}

/// Where the main part lies until wasm-bindgen has read it.
fn main_part(folder: &Path) -> PathBuf {
    folder.join("main.wasm")
}

/// Cuts the program into `folder`.
fn split(wasm: &Path, folder: &Path) -> Result<(), Failure> {
    let input = std::fs::read(wasm).map_err(Failure::file(wasm))?;
    let (main, link_name, script) = (main_part(folder), format!("./{PARTS}"), format!("./{PROGRAM}.js"));
    let mut options = Options::new(&input);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = &link_name;
    options.main_module = &script;
    options.emit_dwarf = false;
    let parts = transform(options)
        .map_err(|error| Failure::check(format!("the page's program cannot be cut into parts: {error:#}")))?;
    if parts.split_modules.is_empty() {
        return Err(Failure::check("the page's program has no parts, look at src/ui/later.rs"));
    }
    Ok(())
}

/// Makes the script of the main part. What the linker exports stays: the parts use it.
fn bind(project: &Project, folder: &Path) -> Result<(), Failure> {
    let bindgen = setup::wasm_bindgen(project)?;
    let main = main_part(folder);
    project
        .cmd(&bindgen)
        .shown_as("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", PROGRAM, "--out-dir"])
        .arg(folder)
        .arg(&main)
        .run()?;
    std::fs::remove_file(&main).map_err(Failure::file(&main))
}

/// Makes one part small.
fn shrink(project: &Project, part: &Path) -> Result<(), Failure> {
    setup::wasm_opt(project)?.args(["-Oz", "--quiet"]).args(FEATURES).arg(part).arg("-o").arg(part).run()
}

/// The files of a folder whose names end so, in order.
fn files(folder: &Path, end: &str) -> Result<Vec<PathBuf>, Failure> {
    let entries = std::fs::read_dir(folder).map_err(Failure::file(folder))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.to_string_lossy().ends_with(end));
    files.sort();
    Ok(files)
}

/// A short name for what is in a folder.
fn hash(folder: &Path) -> Result<String, Failure> {
    let mut hash = Sha256::new();
    for file in files(folder, "")? {
        hash.update(file.file_name().unwrap_or_default().as_encoded_bytes());
        hash.update(std::fs::read(&file).map_err(Failure::file(&file))?);
    }
    Ok(short(hash))
}

/// A hash, short enough for a name: no cache gives an old file under it.
pub fn short(hash: Sha256) -> String {
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// What the page states of a file, so that a browser refuses another one.
pub fn integrity(file: impl AsRef<[u8]>) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(file)))
}

/// What the page says to load the program early and to start it.
fn start(folder: &Path, name: &str) -> Result<String, Failure> {
    let mut html = String::new();
    for script in [format!("{PROGRAM}.js"), PARTS.to_owned()] {
        let path = folder.join(&script);
        let text = std::fs::read(&path).map_err(Failure::file(&path))?;
        let integrity = integrity(text);
        html.push_str(&format!(
            "<link rel=\"modulepreload\" href=\"./{name}/{script}\" crossorigin=\"anonymous\" \
             integrity=\"{integrity}\">"
        ));
    }
    // Without integrity: browsers ignore it here and say so in the console (https://crbug.com/981419).
    let wasm = format!("{name}/{PROGRAM}_bg.wasm");
    html.push_str(&format!(
        "<link rel=\"preload\" href=\"./{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\">"
    ));
    html.push_str(&format!(
        "<script type=\"module\">import init from './{name}/{PROGRAM}.js';\
         await init({{ module_or_path: './{wasm}' }});</script>"
    ));
    Ok(html)
}

/// The page with `start` instead of the tag that marks its place.
fn with_start(html: &str, start: &str) -> Result<String, Failure> {
    let tags: Vec<&str> = html.split_inclusive('>').collect();
    let place = |tag: &&&str| tag.contains("<link") && tag.contains(PLACE_MARK);
    if tags.iter().filter(place).count() != 1 {
        return Err(Failure::check(format!(
            "the page must hold one link with {PLACE_MARK}, restore it in index.html"
        )));
    }
    Ok(tags
        .iter()
        .map(|tag| match tag.rsplit_once("<link") {
            Some((before, _)) if place(&tag) => format!("{before}{start}"),
            _ => (*tag).to_owned(),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_stands_where_the_page_has_its_place() {
        let html = "<title>x</title>\n<link data-trunk-skip rel=rust><link rel=icon>";
        assert_eq!(with_start(html, "<script>").unwrap(), "<title>x</title>\n<script><link rel=icon>");
        assert!(with_start("<link rel=icon>", "<script>").is_err());
    }

    /// A splitter of another series may not know the marks that the library leaves in the program.
    #[test]
    fn the_splitter_is_of_the_series_of_the_library() {
        let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");
        let lock = std::fs::read_to_string(lock).unwrap();
        let series = |name: &str| {
            let tail = lock.split_once(&format!("name = \"{name}\"\nversion = \"")).unwrap().1;
            tail.split('"').next().unwrap().rsplit_once('.').unwrap().0.to_owned()
        };
        assert_eq!(series("wasm_split_cli_support"), series("wasm_split_helpers"));
    }
}
