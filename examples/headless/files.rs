//! Files in and out: `import` and `export`.

use crate::args::Args;
use crate::{Failure, Output, tell};
use eks_designer::formats::{self, Format, Imported, document};
use eks_designer::words::{Language, Message, render};
use std::fs::File;
use std::io::Read;

/// The most bytes that are taken from a file; more than any format reads.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The word for standard input.
pub(crate) const STDIN: &str = "-";

/// Reads the design in the file `name`; its notes go to standard error.
///
/// # Errors
/// Where the file cannot be read, or not as a design.
pub(crate) fn read(name: &str) -> Result<Imported, Failure> {
    let shown = if name == STDIN { "standard input" } else { name };
    let bytes = bytes_of(name).map_err(|error| Failure::new(format!("{shown} cannot be read: {error}")))?;
    let imported = formats::read(bytes).map_err(|error| Failure::new(format!("{shown}: {error}")))?;
    for note in &imported.notes {
        let place = note.line.map(|line| format!("line {line}: ")).unwrap_or_default();
        tell(&format!("{shown}: {place}{}", english(&note.message)));
    }
    Ok(imported)
}

fn bytes_of(name: &str) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if name == STDIN {
        std::io::stdin().lock().take(MAX_BYTES).read_to_end(&mut bytes)?;
    } else {
        File::open(name)?.take(MAX_BYTES).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// A message in English.
pub(crate) fn english(message: &Message) -> String {
    render(Language::En, message)
}

/// `import FILE`.
///
/// # Errors
/// As [`read`], and on wrong usage.
pub(crate) fn import(mut args: Args) -> Result<Output, Failure> {
    let name = args.next_word("FILE")?;
    args.finish()?;
    let imported = read(&name)?;
    Ok(Output::of(document::write(&imported.design, &imported.extras)))
}

/// `export FORMAT FILE`.
///
/// # Errors
/// As [`read`], and on wrong usage.
pub(crate) fn export(mut args: Args) -> Result<Output, Failure> {
    let key = args.next_word("FORMAT")?;
    let format = find(&key)?;
    let name = args.next_word("FILE")?;
    args.finish()?;
    let imported = read(&name)?;
    let export = formats::write(format, &imported.design, &imported.extras);
    for reason in &export.reasons {
        tell(&format!("because: {}", english(reason)));
    }
    for loss in &export.losses {
        let subject = loss.subject.map(|subject| format!("{subject}: ")).unwrap_or_default();
        tell(&format!("not said in {key}: {subject}{}", english(&loss.message)));
    }
    Ok(Output::of(export.text))
}

fn find(key: &str) -> Result<&'static Format, Failure> {
    let format = formats::ALL.iter().find(|format| format.key == key);
    format.ok_or_else(|| Failure::new(format!("there is no format {key:?}; there are {}", format_keys())))
}

/// The keys of all formats as one text.
pub(crate) fn format_keys() -> String {
    formats::ALL.iter().map(|format| format.key).collect::<Vec<_>>().join(", ")
}
