//! The seeds of the fuzzer through every reader: what once broke one stays mended.
//!
//! Writes the seeds that come of starting points and fixtures to `tmp/seeds/TARGET` below the target folder, where
//! the fuzzer takes them from. Those in `fuzz/seeds/TARGET` were found by it.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test may panic and write files"
)]

#[path = "../fuzz/readers.rs"]
mod readers;

use eks_designer::design::starters::Starter;
use eks_designer::editor::addresses::write_csv;
use eks_designer::formats::{Extras, document, eksctl, link, png, svg};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The most bytes of all kept seeds together.
const MAX_KEPT_BYTES: usize = 300 * 1024;
/// The longest that a reader may think about a seed in a test, which is not optimized and has the machine not for
/// itself: a thousand times the usual.
const MAX_TIME: Duration = Duration::from_secs(30);

/// A picture of one dot, without the signature.
const DOT: &[u8] = b"\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00\
    \x3a\x7e\x9b\x55\x00\x00\x00\x0a\x49\x44\x41\x54\x78\x9c\x63\x60\x00\x00\x00\x02\x00\x01\x48\xaf\xa4\x71\
    \x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

/// A seed: its target, its name, its bytes.
type Seed = (String, String, Vec<u8>);

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder, in the order of their names.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// What the fuzzer found.
fn kept() -> Vec<Seed> {
    let mut out = Vec::new();
    for folder in files_in(&root().join("fuzz/seeds")) {
        for file in files_in(&folder) {
            out.push((name_of(&folder), name_of(&file), std::fs::read(&file).unwrap()));
        }
    }
    out
}

/// The fixtures and the small starting points, for each target in its format.
fn made() -> Vec<Seed> {
    let mut out = Vec::new();
    for (folder, targets) in [
        ("eksctl", &["eksctl", "yaml", "any", "page"][..]),
        ("aws-cli", &["aws", "yaml", "any", "page"]),
        ("document", &["document", "any", "page"]),
    ] {
        for file in files_in(&root().join("tests/fixtures").join(folder)) {
            let bytes = std::fs::read(&file).unwrap();
            out.extend(targets.iter().map(|target| ((*target).to_owned(), name_of(&file), bytes.clone())));
        }
    }
    for starter in Starter::ALL {
        let design = starter.design();
        let file = document::write(&design, &Extras::default());
        if 32 * 1024 < file.len() {
            continue;
        }
        let picture = png::with_text(&[png::SIGNATURE, DOT].concat(), &file).unwrap();
        let (packed, _) = link::packed(&design);
        let fragment = format!("#d1.{}", link::encode(&packed));
        for (target, bytes) in [
            ("document", file.as_bytes()),
            ("page", file.as_bytes()),
            ("eksctl", eksctl::write(&design).text.as_bytes()),
            ("svg", svg::write(&design, &Extras::default()).as_bytes()),
            ("png", picture.strip_prefix(png::SIGNATURE).unwrap()),
            ("any", &picture),
            ("link", &packed),
            ("plan", write_csv(&design).as_bytes()),
        ] {
            out.push((target.to_owned(), format!("{starter:?}"), bytes.to_vec()));
        }
        out.push(("link".to_owned(), format!("{starter:?}-fragment"), fragment.into_bytes()));
    }
    out
}

#[test]
fn every_reader_stands_every_seed() {
    let kept = kept();
    let n_bytes: usize = kept.iter().map(|(_, _, bytes)| bytes.len()).sum();
    assert!(n_bytes <= MAX_KEPT_BYTES, "fuzz/seeds has {n_bytes} bytes: keep the smallest of each kind");
    for (target, name, bytes) in kept {
        assert!(readers::ALL.iter().any(|(known, _)| *known == target), "no target reads fuzz/seeds/{target}");
        for (reader, read) in readers::ALL {
            let start = Instant::now();
            println!("{target}/{name} to {reader}");
            read(&bytes);
            let took = start.elapsed();
            assert!(took < MAX_TIME, "{target}/{name}: {reader} took {took:?}");
        }
    }
}

#[test]
fn every_reader_stands_what_the_others_read() {
    let made = made();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("seeds");
    for (target, name, bytes) in &made {
        let folder = folder.join(target);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), bytes).unwrap();
        for (reader, read) in readers::ALL {
            println!("{target}/{name} to {reader}");
            read(bytes);
        }
    }
    for (target, _) in readers::ALL {
        assert!(made.iter().any(|(of, _, _)| of == target), "no seed for the target {target}");
    }
}
