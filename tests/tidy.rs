//! Rules about the repository. Each failure says which line to write.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "these tests read the sources, and a test may panic"
)]

#[path = "support/source.rs"]
mod source;

use source::{File, files, function_lengths, without_strings, without_tests};
use std::collections::BTreeSet;

/// The layers, each using only those before it.
const LAYERS: &[&str] = &[
    "words", "net", "catalog", "design", "cni", "traffic", "rules", "scene", "formats", "exchange", "aws",
    "editor", "compare", "ui", "app",
];

/// The only paths that lead upward, and why.
const UPWARD: &[(&str, &str, &str)] =
    &[("src/words/message.rs", "net", "a block is a value of a text, and the conversion belongs to `Arg`")];

/// Layers that exist only with the feature `web`.
const WEB_LAYERS: &[&str] = &["ui", "app"];

/// Crates that need a browser, as code names them.
const BROWSER_CRATES: &[&str] =
    &["leptos", "wasm_bindgen", "wasm_bindgen_futures", "web_sys", "js_sys", "idb", "console_error_panic_hook"];

/// The most lines of a source file.
const MAX_FILE_LINES: usize = 800;
/// The most lines that half of the source files have, tests left out.
const MAX_MEDIAN_LINES: usize = 150;
/// The most lines of a function.
const MAX_FUNCTION_LINES: usize = 120;
/// Per mille of the functions that may have more lines than [`LONG_FUNCTION_LINES`].
const LONG_FUNCTIONS_PER_MILLE: usize = 20;
/// A function with more lines than this is long.
const LONG_FUNCTION_LINES: usize = 60;

/// Fails with everything that was found, one per line.
#[track_caller]
fn assert_none(found: &[String], what_to_do: &str) {
    assert!(found.is_empty(), "{what_to_do}:\n  {}\n", found.join("\n  "));
}

/// The Rust files of the library and the page.
fn sources() -> Vec<File> {
    files(&["src"]).into_iter().filter(|file| file.path.ends_with(".rs")).collect()
}

/// Every file that a person writes.
fn everything() -> Vec<File> {
    files(&[
        ".cargo",
        ".ci",
        "examples",
        "fuzz/readers.rs",
        "fuzz/targets",
        "public",
        "src",
        "style",
        "tests",
        "xtask",
        ".",
    ])
}

/// The layer that a source file belongs to.
fn layer_of(file: &File) -> Option<&str> {
    let name = file.path.strip_prefix("src/")?.split('/').next()?;
    LAYERS.iter().find(|layer| **layer == name).copied()
}

/// The first names of the paths that start at the crate's root in a line of code.
fn paths_from_root(line: &str) -> Vec<String> {
    let name = |text: &str| -> String { text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect() };
    let mut out = Vec::new();
    for (at, found) in line.match_indices("crate::") {
        let rest = &line[at + found.len()..];
        match rest.strip_prefix('{') {
            None => out.push(name(rest)),
            Some(group) => out.extend(group.split([',', '}']).map(|part| name(part.trim()))),
        }
    }
    // The only macro at the root that belongs to a layer.
    out.iter().map(|name| if name == "msg" { "words".to_owned() } else { name.clone() }).collect()
}

#[test]
fn layers_never_point_upward() {
    let mut found = Vec::new();
    for file in sources() {
        let Some(layer) = layer_of(&file) else { continue };
        let height = |name: &str| LAYERS.iter().position(|layer| *layer == name);
        for (number, line) in without_tests(&file).lines().enumerate() {
            for target in paths_from_root(line) {
                let is_known = UPWARD.iter().any(|(path, to, _)| *path == file.path && *to == target);
                if height(layer) < height(&target) && !is_known {
                    found.push(format!("{}:{}: `{layer}` uses `{target}`", file.path, number + 1));
                }
            }
        }
    }
    assert_none(&found, "move the code down a layer, or hand the value in as an argument");
}

#[test]
fn allowed_upward_paths_are_still_there() {
    for (path, target, why) in UPWARD {
        let is_used =
            sources().iter().any(|file| file.path == *path && file.text.contains(&format!("crate::{target}")));
        assert!(is_used, "take the line ({path}, {target}, {why}) out of UPWARD in tests/tidy.rs");
    }
}

#[test]
fn every_folder_of_src_is_a_layer() {
    let lib = files(&["src/lib.rs"]).remove(0).text;
    for file in sources() {
        if file.path.matches('/').count() == 1 {
            continue;
        }
        let layer = layer_of(&file)
            .unwrap_or_else(|| panic!("add the folder of {} to LAYERS in tests/tidy.rs", file.path));
        let module = format!("pub mod {layer};");
        let gated = format!("#[cfg(feature = \"web\")]\n{module}");
        assert!(lib.contains(&module), "write `{module}` in src/lib.rs");
        assert_eq!(
            WEB_LAYERS.contains(&layer),
            lib.contains(&gated),
            "in src/lib.rs only {WEB_LAYERS:?} stand under `#[cfg(feature = \"web\")]`, look at `{module}`"
        );
    }
}

#[test]
fn the_core_needs_no_browser() {
    let mut found = Vec::new();
    for file in sources() {
        let Some(layer) = layer_of(&file).filter(|layer| !WEB_LAYERS.contains(layer)) else { continue };
        for (number, line) in without_strings(&file).lines().enumerate() {
            let names = BROWSER_CRATES.iter().filter(|name| line.contains(&format!("{name}::")));
            found.extend(names.map(|name| format!("{}:{}: `{layer}` uses `{name}`", file.path, number + 1)));
            if line.contains("feature =") {
                found.push(format!("{}:{}: a feature decides inside `{layer}`", file.path, number + 1));
            }
        }
    }
    assert_none(&found, "only `ui` and `app` may know the browser, hand in what is needed as an argument");
}

#[test]
fn browser_crates_come_with_the_feature_web_alone() {
    let manifest = files(&["Cargo.toml"]).remove(0).text;
    assert!(manifest.contains("\ndefault = [\"web\"]\n"), "write `default = [\"web\"]` in Cargo.toml");
    let web = manifest.split("\nweb = [").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or_default();
    for name in BROWSER_CRATES {
        let is_plain = web.contains(&format!("\"dep:{name}\""));
        let name = if is_plain { (*name).to_owned() } else { name.replace('_', "-") };
        assert!(
            web.contains(&format!("\"dep:{name}\"")),
            "write \"dep:{name}\" in the feature `web` of Cargo.toml"
        );
        let inline = manifest
            .lines()
            .any(|line| line.starts_with(&format!("{name} = ")) && line.contains("optional = true"));
        let table = manifest.split(&format!("[dependencies.{name}]")).nth(1);
        let is_optional =
            inline || table.is_some_and(|rest| rest.split("\n[").next().unwrap().contains("optional = true"));
        assert!(is_optional, "write `optional = true` at `{name}` in Cargo.toml");
    }
}

#[test]
fn the_page_carries_no_code_of_formats() {
    let mut found = Vec::new();
    for file in sources() {
        let Some(layer) = layer_of(&file).filter(|layer| matches!(*layer, "ui" | "app" | "editor" | "compare"))
        else {
            continue;
        };
        for (number, line) in without_tests(&file).lines().enumerate() {
            if ["formats::read(", "formats::write(", "eksctl::read", "eksctl::write"]
                .iter()
                .any(|it| line.contains(it))
            {
                found.push(format!("{}:{}: `{layer}` calls a format", file.path, number + 1));
            }
        }
    }
    assert_none(&found, "ask the worker (`app::exchange`), or read our own file with `formats::read_document`");
}

#[test]
fn only_formats_derive_serde() {
    let mut found = Vec::new();
    for file in sources() {
        let Some(layer) = layer_of(&file) else { continue };
        if matches!(layer, "formats" | "exchange" | "aws" | "app") {
            continue;
        }
        let lines = without_strings(&file);
        let uses =
            lines.lines().enumerate().filter(|(_, line)| line.contains("serde::") || line.contains("Serialize"));
        found.extend(uses.map(|(number, _)| format!("{}:{}", file.path, number + 1)));
    }
    assert_none(
        &found,
        "give the format a type of its own in src/formats or src/aws, records do not derive serde",
    );
}

#[test]
fn every_rust_file_says_what_it_holds() {
    let rust = everything().into_iter().filter(|file| file.path.ends_with(".rs"));
    let found: Vec<_> = rust.filter(|file| !file.text.starts_with("//!")).map(|file| file.path).collect();
    assert_none(&found, "begin the file with `//!` and what it holds, what it does not, and what it keeps true");
}

#[test]
fn public_items_are_documented() {
    let manifest = files(&["Cargo.toml"]).remove(0).text;
    for line in ["missing_docs = \"warn\"", "unsafe_code = \"forbid\"", "unwrap_used = \"deny\""] {
        assert!(manifest.contains(line), "write `{line}` under the lints of Cargo.toml");
    }
    let silencers =
        ["allow(missing_docs", "expect(missing_docs", "allow(clippy::unwrap_used", "allow(clippy::panic"];
    let mut found = Vec::new();
    for file in sources() {
        found.extend(
            silencers.iter().filter(|it| file.text.contains(**it)).map(|it| format!("{}: {it}", file.path)),
        );
    }
    assert_none(&found, "write the documentation, or the code that cannot panic, instead of silencing the lint");
}

#[test]
fn every_style_sheet_is_linked() {
    let page = files(&["index.html"]).remove(0).text;
    let link = |path: &str| format!("<link data-trunk rel=\"css\" href=\"{path}\">");
    let sheets: BTreeSet<String> =
        files(&["style"]).into_iter().map(|file| file.path).filter(|path| path.ends_with(".css")).collect();
    for sheet in &sheets {
        assert!(page.contains(&link(sheet)), "write `{}` in index.html", link(sheet));
    }
    let linked = page.split("rel=\"css\" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    for path in linked {
        assert!(sheets.contains(path), "take the link to {path} out of index.html, that file is not there");
    }
    let is_foreign = page.contains("href=\"http") || page.contains("src=\"http") || page.contains("href=\"//");
    assert!(!is_foreign, "index.html may load nothing from another host");
}

/// Whether a line of CSS states a color that is no token.
fn has_raw_color(line: &str) -> bool {
    let functions = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch("];
    let is_name = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let calls = |name: &&str| line.match_indices(*name).any(|(at, _)| !line[..at].ends_with(is_name));
    let is_hex = |(at, _): (usize, &str)| {
        let digits = line[at + 1..].chars().take_while(|c| is_name(*c)).collect::<String>();
        matches!(digits.len(), 3 | 4 | 6 | 8) && digits.chars().all(|c| c.is_ascii_hexdigit())
    };
    functions.iter().any(calls) || line.match_indices('#').any(is_hex)
}

/// Whether a line of CSS states a length in pixels that is no token. A media or container query cannot use tokens.
fn has_raw_length(line: &str) -> bool {
    let is_px = |(at, _): (usize, &str)| {
        line[..at].ends_with(|c: char| c.is_ascii_digit()) && !line[at + 2..].starts_with(char::is_alphanumeric)
    };
    !line.contains("@media") && !line.contains("@container") && line.match_indices("px").any(is_px)
}

#[test]
fn only_tokens_hold_raw_colors_and_pixels() {
    let mut found = Vec::new();
    for file in files(&["style"]).iter().filter(|file| file.path != "style/tokens.css") {
        for (number, line) in source::without_css_comments(&file.text).lines().enumerate() {
            if has_raw_color(line) || has_raw_length(line) {
                found.push(format!("{}:{}: {}", file.path, number + 1, line.trim()));
            }
        }
    }
    assert_none(&found, "name the value in style/tokens.css and write `var(--..)` here");
}

#[test]
fn raw_values_are_told_from_tokens() {
    for line in ["color: #fff;", "color: rgb(0 0 0)", "border: 1px solid", "a: #12345678"] {
        assert!(has_raw_color(line) || has_raw_length(line), "{line}");
    }
    for line in ["#boot { color: var(--ink) }", "@media (width < 860px) {", "a: color-mix(in srgb, b)", "gap: 0"] {
        assert!(!has_raw_color(line) && !has_raw_length(line), "{line}");
    }
}

#[test]
fn views_hold_no_style_attribute_and_no_raw_color() {
    let attribute = concat!("style=", "\"");
    let mut found = Vec::new();
    for file in sources() {
        for (number, line) in without_tests(&file).lines().enumerate() {
            let is_colored = line.match_indices("\"#").any(|(at, _)| has_raw_color(&line[at + 1..]));
            if line.contains(attribute) || line.contains("style='") || is_colored {
                found.push(format!("{}:{}: {}", file.path, number + 1, line.trim()));
            }
        }
    }
    assert_none(&found, "the page's policy blocks style attributes: use a class, or `style:left=..` in a view");
}

#[test]
fn files_and_functions_stay_short() {
    let mut found = Vec::new();
    let (mut sizes, mut functions, mut n_long) = (Vec::new(), 0_usize, 0_usize);
    for file in sources() {
        let n_lines = file.text.lines().count();
        if MAX_FILE_LINES < n_lines {
            found.push(format!("{} has {n_lines} lines, {MAX_FILE_LINES} are allowed", file.path));
        }
        sizes.push(without_tests(&file).lines().filter(|line| !line.is_empty()).count());
        for (name, line, length) in function_lengths(&file) {
            functions += 1;
            n_long += usize::from(LONG_FUNCTION_LINES < length);
            if MAX_FUNCTION_LINES < length {
                found.push(format!(
                    "{}:{line}: `{name}` has {length} lines, {MAX_FUNCTION_LINES} are allowed",
                    file.path
                ));
            }
        }
    }
    sizes.sort_unstable();
    let median = sizes[sizes.len() / 2];
    println!(
        "{} files, median {median} lines; {functions} functions, {n_long} over {LONG_FUNCTION_LINES} lines",
        sizes.len()
    );
    assert_none(&found, "split these by what they do");
    assert!(
        median <= MAX_MEDIAN_LINES,
        "half of the files have over {median} lines, {MAX_MEDIAN_LINES} are allowed"
    );
    assert!(
        n_long * 1000 <= functions * LONG_FUNCTIONS_PER_MILLE,
        "{n_long} of {functions} functions have over {LONG_FUNCTION_LINES} lines, split some"
    );
}

#[test]
fn notes_to_self_name_an_issue() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")];
    let is_bare = |line: &str, mark: &str| {
        line.split_once(mark).is_some_and(|(before, after)| {
            let is_word = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
            is_word && !after.starts_with("(#")
        })
    };
    let mut found = Vec::new();
    for file in everything() {
        for (number, line) in file.text.lines().enumerate() {
            if marks.iter().any(|mark| is_bare(line, mark)) {
                found.push(format!("{}:{}: {}", file.path, number + 1, line.trim()));
            }
        }
    }
    assert_none(&found, "open an issue and write its number in parentheses after the mark, or do it now");
}

#[test]
fn nothing_names_a_registry_or_a_path_of_one_machine() {
    let needles = [
        concat!("/ho", "me/"),
        concat!("/ro", "ot/"),
        concat!("/Us", "ers/"),
        concat!("/wo", "rk/"),
        concat!("/t", "mp/"),
        concat!("registry.npm", "js.org"),
        concat!("index.crates", ".io"),
        concat!("static.crates", ".io"),
        concat!("py", "pi.org"),
        concat!("\"../", "shared"),
    ];
    let mut found = Vec::new();
    for file in everything() {
        for (number, line) in file.text.lines().enumerate() {
            if needles.iter().any(|needle| line.contains(needle)) {
                found.push(format!("{}:{}: {}", file.path, number + 1, line.trim()));
            }
        }
    }
    let lock = files(&["package-lock.json"]).remove(0);
    assert!(
        !lock.text.contains("\"resolved\""),
        "run `npm install` with this folder's .npmrc, package-lock.json names hosts"
    );
    assert_none(&found, "what one machine has belongs into its environment, not here");
}

#[test]
fn tests_are_all_run_and_touch_no_network() {
    let needles = [concat!("#[ign", "ore"), concat!("#[should_", "panic"), concat!("std::net::Tcp", "Stream")];
    let mut found = Vec::new();
    for file in files(&["src", "tests", "xtask"]).iter().filter(|file| file.path.ends_with(".rs")) {
        let lines = file.text.lines().enumerate();
        found.extend(
            lines
                .filter(|(_, line)| needles.iter().any(|needle| line.contains(needle)))
                .map(|(number, line)| format!("{}:{}: {}", file.path, number + 1, line.trim())),
        );
    }
    assert_none(&found, "mend the test or take it out, and compare a returned error instead of a panic");
}
