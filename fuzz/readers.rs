//! What every input must keep to, one function for each reader: the targets of the fuzzer call one each, and the
//! tests of the library give all of them the seeds.
//!
//! A function panics where a reader breaks its word: it gives an error or a design, the design holds together, and
//! our own file and eksctl's file of it are read again, unless the export says that eksctl refuses it.
#![allow(dead_code, clippy::panic, reason = "each target uses one of them, and a broken word ends it")]

use eks_designer::design::Design;
use eks_designer::design::starters::Starter;
use eks_designer::editor::addresses::read_csv;
use eks_designer::formats::{self, Extras, Note, ReadError, aws_cli, document, eksctl, link, png, svg, yaml};
use eks_designer::rules;
use eks_designer::words::{Language, render};

/// A reader by the name of its target.
pub type Reader = (&'static str, fn(&[u8]));

/// All of them.
pub const ALL: &[Reader] = &[
    ("any", any),
    ("eksctl", eksctl),
    ("document", document),
    ("link", link),
    ("svg", svg),
    ("png", png),
    ("aws", aws),
    ("yaml", yaml),
    ("plan", plan),
    ("page", page),
];

/// A file of any kind, as a person opens it.
pub fn any(bytes: &[u8]) {
    match formats::read(bytes) {
        Ok(read) => holds(&read.design, &read.extras, &read.notes),
        Err(error) => told(&error),
    }
}

/// A `ClusterConfig`.
pub fn eksctl(bytes: &[u8]) {
    of_text(bytes, |text| eksctl::read(text).map(|(design, notes)| holds(&design, &Extras::default(), &notes)));
}

/// Our own file.
pub fn document(bytes: &[u8]) {
    of_text(bytes, |text| document::read(text).map(|(design, extras)| holds(&design, &extras, &[])));
}

/// The part of an address after `#`, and the inflated bytes of one.
pub fn link(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Some((_, payload)) = link::split_fragment(text)
        && let Some(decoded) = link::decode(payload)
    {
        assert_eq!(link::decode(&link::encode(&decoded)), Some(decoded));
    }
    match link::read_packed(bytes) {
        Ok(design) => {
            holds(&design, &Extras::default(), &[]);
            // A link leaves out what belongs to an account: what it says is read, and says the same from then on.
            let once = again(&link::packed(&design).0);
            assert_eq!(again(&link::packed(&once).0), once, "a link of a link says something else");
        }
        Err(error) => told(&error),
    }
}

fn again(packed: &[u8]) -> Design {
    link::read_packed(packed).unwrap_or_else(|error| panic!("our own link is refused: {error}"))
}

/// A picture that holds our own file.
pub fn svg(bytes: &[u8]) {
    of_text(bytes, |text| svg::read(text).map(|(design, extras)| holds(&design, &extras, &[])));
}

/// A picture of dots that holds our own file; and any text in one, which comes out as it went in.
pub fn png(bytes: &[u8]) {
    let picture = [png::SIGNATURE, bytes].concat();
    let _ = png::text_in(bytes);
    if let Some(text) = png::text_in(&picture) {
        let _ = document::read(text).map_err(|error| told(&error));
    }
    if let Some(with) = png::with_text(&picture, "text") {
        assert_eq!(png::text_in(&with), Some("text"));
    }
    any(&picture);
}

/// What the AWS CLI and `kubectl` print, in JSON or YAML.
pub fn aws(bytes: &[u8]) {
    of_text(bytes, |text| aws_cli::read(text).map(|(design, notes)| holds(&design, &Extras::default(), &notes)));
}

/// YAML of any kind: what is read is written so that it reads the same.
pub fn yaml(bytes: &[u8]) {
    of_text(bytes, |text| {
        let value = yaml::parse(text)?.root.map(|root| root.to_value());
        let _ = yaml::outline(text);
        if let Some(eks_designer::design::Value::Map(entries)) = &value {
            let written = yaml::write(entries);
            let read = yaml::parse(&written).unwrap_or_else(|error| panic!("{error}\n{written}"));
            // A map without entries has no lines.
            assert!(entries.is_empty() || read.root.map(|root| root.to_value()) == value, "{written}");
        }
        Ok(())
    });
}

/// A file of any kind with all that the page makes of it: findings, and every export.
pub fn page(bytes: &[u8]) {
    let Ok(read) = formats::read(bytes) else { return };
    for finding in rules::check(&read.design, TODAY) {
        let _ = (render(Language::En, &finding.message), render(Language::Ja, &finding.message));
    }
    for format in formats::ALL {
        let export = formats::write(format, &read.design, &read.extras);
        assert!(!export.text.contains('\0'), "{}: no text has this character", format.key);
    }
}

/// The day on which designs are checked.
const TODAY: &str = "2026-09-01";

/// An address plan as comma-separated values.
pub fn plan(bytes: &[u8]) {
    let design = Starter::Classic.design();
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(action) = read_csv(&design, text)
    {
        let after = design.edited(&action.edits).unwrap_or_else(|error| panic!("{error:?}"));
        assert_eq!(after.check_invariants(), Vec::<String>::new());
    }
}

fn of_text(bytes: &[u8], read: impl FnOnce(&str) -> Result<(), ReadError>) {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Err(error) = read(text)
    {
        told(&error);
    }
}

/// An error has words in both languages, and they fit on a screen.
fn told(error: &ReadError) {
    for language in [Language::En, Language::Ja] {
        let _ = render(language, &error.message());
    }
}

/// What holds for every design that a reader gives.
fn holds(design: &Design, extras: &Extras, notes: &[Note]) {
    assert_eq!(design.check_invariants(), Vec::<String>::new());
    for note in notes {
        let _ = (render(Language::En, &note.message), render(Language::Ja, &note.message));
    }
    let file = document::write(design, extras);
    let (read, read_extras) =
        document::read(&file).unwrap_or_else(|error| panic!("our own file: {error}\n{file}"));
    assert!(read == *design, "our own file says something else\n{file}");
    assert_eq!(document::write(&read, &read_extras), file);
    let written = eksctl::write(design);
    // A design that eksctl cannot build gives a file that is as wrong, and says so.
    let is_refused = written.losses.iter().any(|loss| loss.message.id == "loss-refused");
    if let Err(error) = formats::read(&written.text)
        && !is_refused
    {
        panic!("our own export: {error}\n{}", written.text);
    }
}
