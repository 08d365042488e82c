//! The last touch to the page: its own program (`page`) and the texts of the languages that are fetched are put
//! beside it, and its content security policy, which `index.html` states, gets the hash of the script that starts it.
//!
//! The text of that inline script changes with every build.
//! The policy refuses inline scripts, but for those whose hash it names.

use crate::failure::Failure;
use crate::page;
use crate::project::Project;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use std::path::{Path, PathBuf};

/// The languages that are no part of the program, see `words::supply`: folders of `src/words`.
const FETCHED_LANGUAGES: [&str; 1] = ["ja"];
/// Where hashes of inline scripts are added. The policy holds it exactly once.
const SCRIPT_ANCHOR: &str = "'wasm-unsafe-eval'";
/// Where the reload socket of `trunk serve` is added. The policy holds it exactly once.
const CONNECT_ANCHOR: &str = "connect-src 'self'";
/// What only the reload script of `trunk serve` holds. Trunk fills it in for each request, so
/// the script has no fixed hash.
const RELOAD_MARK: &str = "{{__TRUNK_ADDRESS__}}";

/// `cargo xtask finish-dist`: Trunk's last step, see the hook in `Trunk.toml`.
///
/// # Errors
/// `Check` when Trunk is not the caller or the page has no policy, `File` when the page cannot
/// be read or written.
pub fn finish_dist(project: &Project) -> Result<(), Failure> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .ok_or_else(|| Failure::check("finish-dist is called by Trunk, run `cargo xtask build` instead"))?;
    let staging = PathBuf::from(staging);
    let page = staging.join("index.html");
    let mut html = std::fs::read_to_string(&page).map_err(Failure::file(&page))?;
    for language in FETCHED_LANGUAGES {
        let text = texts(&project.at("src/words").join(language))?;
        let name = texts_name(language, &text);
        let file = staging.join(&name);
        std::fs::write(&file, text).map_err(Failure::file(&file))?;
        html = with_meta(&html, &format!("texts-{language}"), &name)?;
    }
    // Without its workers, as under `trunk serve` of a page that has none, what they do cannot be done.
    for worker in WORKERS {
        if let Some(name) = name_worker(&staging, worker)? {
            html = with_meta(&html, worker, &name)?;
        }
    }
    let is_release = std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    if is_release {
        html = with_one_style_sheet(&html, &staging)?;
    }
    let html = with_policy(&page::add_program(project, &staging, &html, is_release)?)?;
    // Under `trunk serve` a kept page would hide what was just changed.
    let is_served = html.contains(RELOAD_MARK);
    std::fs::write(&page, html).map_err(Failure::file(&page))?;
    if is_served { Ok(()) } else { write_service_worker(&staging) }
}

/// Where the service worker lies in the page's folder; its scope is that folder.
const SERVICE_WORKER: &str = "service-worker.js";

/// Writes the service worker with the list of all files and the hash of what is in them.
fn write_service_worker(dist: &Path) -> Result<(), Failure> {
    let mut files = Vec::new();
    collect_files(dist, dist, &mut files)?;
    files.sort();
    let mut hash = Sha256::new();
    for file in &files {
        let path = dist.join(file);
        hash.update(file.as_bytes());
        hash.update(std::fs::read(&path).map_err(Failure::file(&path))?);
    }
    let version = page::short(hash);
    let quoted: Vec<String> =
        files.iter().filter(|file| *file != "index.html").map(|f| format!("'./{f}'")).collect();
    let script = include_str!("service_worker.js")
        .replace("__VERSION__", &version)
        .replace("__FILES__", &format!("['./', {}]", quoted.join(", ")));
    let path = dist.join(SERVICE_WORKER);
    std::fs::write(&path, script).map_err(Failure::file(&path))
}

/// Adds the files below `folder`, as addresses from `root`.
fn collect_files(root: &Path, folder: &Path, files: &mut Vec<String>) -> Result<(), Failure> {
    for entry in std::fs::read_dir(folder).map_err(Failure::file(folder))? {
        let path = entry.map_err(Failure::file(folder))?.path();
        if path.is_dir() {
            collect_files(root, &path, files)?;
        } else if let Ok(inside) = path.strip_prefix(root) {
            let parts: Vec<_> = inside.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            if parts != [SERVICE_WORKER] {
                files.push(parts.join("/"));
            }
        }
    }
    Ok(())
}

/// The Fluent files of a folder as one, in the order of their names.
fn texts(folder: &Path) -> Result<String, Failure> {
    let entries = std::fs::read_dir(folder).map_err(Failure::file(folder))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    let mut all = String::new();
    for file in files {
        all.push_str(&std::fs::read_to_string(&file).map_err(Failure::file(&file))?);
        all.push('\n');
    }
    Ok(without_comments(&all))
}

/// Fluent text without its comments, which stand at the beginning of a line.
fn without_comments(text: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.starts_with('#')).collect()
}

/// A file name that changes with the text, so that no cache gives an old one.
fn texts_name(language: &str, text: &str) -> String {
    let hash = page::short(Sha256::new_with_prefix(text));
    format!("texts-{language}-{hash}.ftl")
}

/// The page with the name of a file that it fetches later, where `app::browser::named_file` looks for it.
fn with_meta(html: &str, purpose: &str, name: &str) -> Result<String, Failure> {
    replace_once(html, "</title>", &format!("</title><meta name=\"{purpose}\" content=\"{name}\">"))
}

/// The page with one style sheet in place of all, in their order: each file is a request that the first paint waits for.
fn with_one_style_sheet(html: &str, dist: &Path) -> Result<String, Failure> {
    let mut all = String::new();
    let mut rest = Vec::new();
    let mut place = None;
    for piece in html.split_inclusive('>') {
        match piece.rsplit_once("<link").filter(|(_, tag)| tag.contains("stylesheet")) {
            Some((before, tag)) => {
                let path = dist.join(attribute(tag, "href").trim_start_matches("./"));
                all.push_str(&std::fs::read_to_string(&path).map_err(Failure::file(&path))?);
                std::fs::remove_file(&path).map_err(Failure::file(&path))?;
                rest.push(before);
                place.get_or_insert(rest.len());
            }
            None => rest.push(piece),
        }
    }
    let Some(place) = place else { return Err(Failure::check("the page has no style sheet, look at index.html")) };
    let hash = page::short(Sha256::new_with_prefix(&all));
    let name = format!("styles-{hash}.css");
    let integrity = page::integrity(&all);
    let path = dist.join(&name);
    std::fs::write(&path, all).map_err(Failure::file(&path))?;
    let link = format!("<link href=\"./{name}\" integrity=\"{integrity}\" rel=\"stylesheet\">");
    rest.insert(place, &link);
    Ok(rest.concat())
}

/// The value of an attribute of a tag, with or without quotes; empty where it has none.
fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let value = tag.split_once(&format!("{name}=")).map_or("", |(_, value)| value);
    match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value.split(quote).nth(1).unwrap_or_default(),
        _ => value.split([' ', '>']).next().unwrap_or_default(),
    }
}

/// The programs of the workers, as `index.html` names them.
const WORKERS: [&str; 2] = ["exchange", "account"];

/// Gives a worker's files names that change with their content, adds the script that starts it, and gives that
/// script's name. Trunk names them after the program alone, and a cache would mix versions.
fn name_worker(dist: &Path, worker: &str) -> Result<Option<String>, Failure> {
    let [script, wasm] = [".js", "_bg.wasm"].map(|end| dist.join(format!("{worker}{end}")));
    if !script.exists() {
        return Ok(None);
    }
    let mut hash = Sha256::new();
    for file in [&script, &wasm] {
        hash.update(std::fs::read(file).map_err(Failure::file(file))?);
    }
    let hash = page::short(hash);
    let named = [".js", "_bg.wasm"].map(|end| format!("{worker}-{hash}{end}"));
    for (file, name) in [&script, &wasm].into_iter().zip(&named) {
        std::fs::rename(file, dist.join(name)).map_err(Failure::file(file))?;
    }
    let [script, wasm] = named;
    let start = format!(
        "import init from './{script}';\nawait init({{ module_or_path: new URL('./{wasm}', import.meta.url) }});\n"
    );
    let name = format!("{worker}-{hash}-start.js");
    let path = dist.join(&name);
    std::fs::write(&path, start).map_err(Failure::file(&path))?;
    Ok(Some(name))
}

/// The page with its policy completed.
///
/// For `trunk serve` inline scripts and the reload socket are allowed; all else stays as strict
/// as in a release, so that a breach shows up early.
fn with_policy(html: &str) -> Result<String, Failure> {
    if html.contains(RELOAD_MARK) {
        let html = replace_once(html, SCRIPT_ANCHOR, "'wasm-unsafe-eval' 'unsafe-inline'")?;
        return replace_once(&html, CONNECT_ANCHOR, "connect-src 'self' ws: wss:");
    }
    let mut sources = SCRIPT_ANCHOR.to_owned();
    for script in inline_scripts(html) {
        sources.push_str(&format!(" 'sha256-{}'", hash(script)));
    }
    replace_once(html, SCRIPT_ANCHOR, &sources)
}

/// Replaces the only occurrence of `anchor`.
fn replace_once(html: &str, anchor: &str, with: &str) -> Result<String, Failure> {
    if html.matches(anchor).count() != 1 {
        return Err(Failure::check(format!(
            "the page must hold {anchor} once, restore the Content-Security-Policy in index.html"
        )));
    }
    Ok(html.replacen(anchor, with, 1))
}

/// The texts of all scripts that are in the page itself.
fn inline_scripts(html: &str) -> Vec<&str> {
    html.split("<script")
        .skip(1)
        .filter_map(|rest| {
            let (attributes, rest) = rest.split_once('>')?;
            let (text, _) = rest.split_once("</script")?;
            let is_inline = !attributes.split_whitespace().any(|attribute| attribute.starts_with("src="));
            is_inline.then_some(text)
        })
        .collect()
}

/// The hash that a policy states for a script.
///
/// Browsers read CRLF in a page as LF, and hash what they read.
fn hash(script: &str) -> String {
    STANDARD.encode(Sha256::digest(script.replace("\r\n", "\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page with the given rest after its policy.
    fn page(rest: &str) -> String {
        format!("<meta content=\"script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'\">{rest}")
    }

    #[test]
    fn adds_the_hash_of_inline_scripts_only() {
        let html = page("<script type=module>a()</script><script src=b.js></script>");
        // sha256 of `a()`, from `printf 'a()' | openssl dgst -sha256 -binary | base64`.
        let expected = page("<script type=module>a()</script><script src=b.js></script>")
            .replace("eval'", "eval' 'sha256-HASH'");
        let expected = expected.replace("HASH", &hash("a()"));
        assert_eq!(with_policy(&html).unwrap(), expected);
        assert_eq!(hash("alert(1)\r\n"), hash("alert(1)\n"));
    }

    #[test]
    fn hashes_as_browsers_do() {
        // The example of the CSP specification, section "Usage of hashes".
        assert_eq!(hash("alert('Hello, world.');"), "qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }

    #[test]
    fn opens_up_for_the_reload_script() {
        let html = page("<script>x('{{__TRUNK_ADDRESS__}}')</script>");
        let served = with_policy(&html).unwrap();
        assert!(served.contains("connect-src 'self' ws: wss:"));
        assert!(served.contains("'unsafe-inline'"));
    }

    #[test]
    fn style_sheets_become_one_in_their_order() {
        let dist = std::env::temp_dir().join(format!("eks-designer-styles-{}", std::process::id()));
        std::fs::create_dir_all(&dist).unwrap();
        std::fs::write(dist.join("b.css"), "b{}").unwrap();
        std::fs::write(dist.join("a.css"), "a{}").unwrap();
        let html = "<title>x</title><link href=./b.css integrity=sha384-x rel=stylesheet><link rel=icon href=i.svg>\
            <link rel=\"stylesheet\" href=\"./a.css\"><body>";
        let page = with_one_style_sheet(html, &dist).unwrap();
        let files: Vec<String> =
            std::fs::read_dir(&dist).unwrap().map(|f| f.unwrap().file_name().into_string().unwrap()).collect();
        let [name] = files.as_slice() else { panic!("{files:?}") };
        assert_eq!(std::fs::read_to_string(dist.join(name)).unwrap(), "b{}a{}");
        let integrity = STANDARD.encode(sha2::Sha384::digest("b{}a{}"));
        let link = format!("<link href=\"./{name}\" integrity=\"sha384-{integrity}\" rel=\"stylesheet\">");
        assert_eq!(page, format!("<title>x</title>{link}<link rel=icon href=i.svg><body>"));
        assert!(with_one_style_sheet("<body>", &dist).is_err());
        std::fs::remove_dir_all(&dist).unwrap();
    }

    #[test]
    fn the_service_worker_names_every_file_and_changes_with_each() {
        let dist = std::env::temp_dir().join(format!("eks-designer-dist-{}", std::process::id()));
        std::fs::create_dir_all(dist.join("public")).unwrap();
        let made = |icon: &str| {
            for (name, text) in [("index.html", "x"), ("a.js", "y"), ("public/icon.svg", icon)] {
                std::fs::write(dist.join(name), text).unwrap();
            }
            write_service_worker(&dist).unwrap();
            std::fs::read_to_string(dist.join(SERVICE_WORKER)).unwrap()
        };
        let (first, second) = (made("one"), made("two"));
        assert!(first.contains("['./', './a.js', './public/icon.svg']"), "{first}");
        assert_ne!(first, second);
        assert_eq!(made("one"), first);
        std::fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn names_the_texts_of_a_language_by_what_they_say() {
        let name = texts_name("ja", "a = b");
        assert!(name.starts_with("texts-ja-") && name.ends_with(".ftl"), "{name}");
        assert_ne!(name, texts_name("ja", "a = c"));
        let html = with_meta("<title>x</title>", "texts-ja", &name).unwrap();
        assert_eq!(html, format!("<title>x</title><meta name=\"texts-ja\" content=\"{name}\">"));
        assert_eq!(without_comments("## Part\na = # no comment\n# b = c\n"), "a = # no comment\n");
    }

    #[test]
    fn refuses_a_page_without_policy() {
        assert!(with_policy("<script>a()</script>").is_err());
    }
}
