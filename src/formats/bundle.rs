//! Every format in one archive, the same bytes for the same design.

use super::{ALL, Design, Extras, registry};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The stem of the names of a design's files: its own name, with what no file system takes replaced.
#[must_use]
pub fn file_stem(design: &Design) -> String {
    let name = &design.cluster.name;
    let safe: String = name.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { '-' }).collect();
    if safe.is_empty() { "design".to_owned() } else { safe.chars().take(MOST_CHARS).collect() }
}

/// File systems take names of 255 bytes; a character has four at most, and the suffix needs some.
const MOST_CHARS: usize = 48;

/// The design in every format as a zip archive; `None` when it would be larger than an archive can be.
#[must_use]
pub fn bundle(design: &Design, extras: &Extras) -> Option<Vec<u8>> {
    let stem = file_stem(design);
    // Neither a clock nor a system goes in: the earliest date that an archive can say.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for format in ALL {
        let export = registry::write(format, design, extras);
        archive.start_file(format!("{stem}{}", format.suffix), options).ok()?;
        archive.write_all(export.text.as_bytes()).ok()?;
    }
    Some(archive.finish().ok()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use std::io::Read;

    #[test]
    fn the_archive_has_every_format_and_no_clock() {
        let design = Starter::Classic.design();
        let bytes = bundle(&design, &Extras::default()).unwrap();
        assert_eq!(bundle(&design, &Extras::default()).unwrap(), bytes);
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(archive.len(), ALL.len());
        for format in ALL {
            let mut file = archive.by_name(&format!("my-cluster{}", format.suffix)).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            assert_eq!(text, registry::write(format, &design, &Extras::default()).text, "{}", format.key);
        }
    }

    #[test]
    fn names_of_files_are_safe() {
        let mut design = Starter::Classic.design();
        for (name, stem) in [("../../etc/passwd", "------etc-passwd"), ("", "design"), ("a b\u{0}", "a-b-")] {
            name.clone_into(&mut std::sync::Arc::make_mut(&mut design.cluster).name);
            assert_eq!(file_stem(&design), stem);
        }
        std::sync::Arc::make_mut(&mut design.cluster).name = "\u{65e5}".repeat(10_000);
        assert!(file_stem(&design).len() < 200);
    }
}
