//! What writes and reads each format. Whoever names this carries the code of all formats: headless programs and the
//! page's exchange worker do, the page itself does not.

use super::{
    AWS_ANSWERS, AWS_CLI, AWS_CLI_UNDO, AWSDAC, CLOUDFORMATION, CLOUDFORMATION_JSON, CLOUDFORMATION_NETWORK, CSV,
    DESIGN, DRAWIO, Design, EKSCTL, Export, Extras, Format, HTML, Imported, JUNIT, MANIFESTS, MARKDOWN, MERMAID,
    Note, Problem, ReadError, SARIF, SVG, TERRAFORM, TERRAFORM_MODULES, TERRAFORM_SHOW, aws_cli, awsdac, cli,
    cloudformation, csv, document, drawio, eksctl, html, junit, manifests, markdown, mermaid, png, sarif, svg,
    terraform, text, yaml,
};

/// Writes a design.
type Write = fn(&Design, &Extras) -> Export;

/// Every format with what writes it.
const WRITERS: &[(&str, Write)] = &[
    (DESIGN.key, |design, extras| Export::of_text(document::write(design, extras))),
    (EKSCTL.key, |design, _| {
        let written = eksctl::write(design);
        Export { text: written.text, losses: written.losses, reasons: written.reasons, places: written.places }
    }),
    (CLOUDFORMATION.key, |design, _| cloudformation::write(design)),
    (CLOUDFORMATION_JSON.key, |design, _| cloudformation::write_json(design)),
    (CLOUDFORMATION_NETWORK.key, |design, _| cloudformation::write_network(design)),
    (TERRAFORM.key, |design, _| terraform::write(design)),
    (TERRAFORM_MODULES.key, |design, _| terraform::write_modules(design)),
    (AWS_CLI.key, |design, _| cli::write(design)),
    (AWS_CLI_UNDO.key, |design, _| cli::write_undo(design)),
    (MANIFESTS.key, |design, _| manifests::write(design)),
    (SVG.key, |design, extras| Export::of_text(svg::write(design, extras))),
    (DRAWIO.key, |design, _| drawio::write(design)),
    (MERMAID.key, |design, _| mermaid::write(design)),
    (AWSDAC.key, |design, _| awsdac::write(design)),
    (MARKDOWN.key, |design, _| markdown::write(design)),
    (HTML.key, |design, _| html::write(design)),
    (CSV.key, |design, _| csv::write(design)),
    (SARIF.key, |design, _| sarif::write(design)),
    (JUNIT.key, |design, _| junit::write(design)),
];

/// Writes a design in a format.
#[must_use]
pub fn write(format: &Format, design: &Design, extras: &Extras) -> Export {
    let writer = WRITERS.iter().find(|(key, _)| *key == format.key);
    writer.map(|(_, write)| write(design, extras)).unwrap_or_default()
}

/// Reads a design from the bytes or the text of a file of any format, told apart by content.
///
/// # Errors
/// The first problem, with its place where it has one.
pub fn read(input: impl AsRef<[u8]>) -> Result<Imported, ReadError> {
    let bytes = input.as_ref();
    if bytes.starts_with(png::SIGNATURE) {
        return read_picture(bytes);
    }
    let (format, max_bytes) = format_of(bytes);
    let text = text::decode(bytes, max_bytes)?;
    let (design, notes, extras) = match format.key {
        "design" => without_notes(document::read(text)?),
        "svg" => without_notes(svg::read(text)?),
        "aws-answers" => with_notes(aws_cli::read(text)?),
        "cloudformation" | "cloudformation-json" => with_notes(cloudformation::read(text)?),
        "terraform-show" => with_notes(terraform::read(text)?),
        _ => with_notes(eksctl::read(text)?),
    };
    Ok(Imported { design, notes, format, extras })
}

/// Reads the design that a PNG picture carries.
fn read_picture(bytes: &[u8]) -> Result<Imported, ReadError> {
    if png::MAX_BYTES < bytes.len() {
        let problem = Problem::TooLarge { n_bytes: bytes.len(), max_bytes: png::MAX_BYTES };
        return Err(ReadError::of_text(problem));
    }
    let text = png::text_in(bytes).ok_or_else(|| ReadError::of_text(Problem::NoDesignInPicture))?;
    let (design, extras) = document::read(text)?;
    Ok(Imported { design, notes: Vec::new(), format: &DESIGN, extras })
}

fn with_notes((design, notes): (Design, Vec<Note>)) -> (Design, Vec<Note>, Extras) {
    (design, notes, Extras::default())
}

fn without_notes((design, extras): (Design, Extras)) -> (Design, Vec<Note>, Extras) {
    (design, Vec::new(), extras)
}

/// How far into a file its format is looked for.
const LOOK_AT: usize = 64 * 1024;

/// The format that a file claims to be in, and the most bytes of it that are read: a design file is JSON
/// that has its mark near the start, a picture begins as XML and has its root near the start.
fn format_of(bytes: &[u8]) -> (&'static Format, usize) {
    let start = bytes.get(..LOOK_AT.min(bytes.len())).unwrap_or(bytes);
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    let has = |mark: &str| start.windows(mark.len()).any(|window| window == mark.as_bytes());
    if start.starts_with(b"{") && has(&format!("\"{}\"", document::FORMAT)) {
        (&DESIGN, document::MAX_BYTES)
    } else if start.starts_with(b"<") && has("<svg") {
        (&SVG, svg::MAX_BYTES)
    } else {
        format_of_text(&String::from_utf8_lossy(start))
    }
}

/// The same of what has no mark of ours. A template or a plan may hold any word, so these are told first.
fn format_of_text(start: &str) -> (&'static Format, usize) {
    if terraform::is_shown(start) {
        (&TERRAFORM_SHOW, terraform::MAX_BYTES)
    } else if cloudformation::is_template(start) {
        let is_json = start.starts_with('{');
        (if is_json { &CLOUDFORMATION_JSON } else { &CLOUDFORMATION }, cloudformation::MAX_BYTES)
    } else if aws_cli::is_answer(start) {
        (&AWS_ANSWERS, aws_cli::MAX_BYTES)
    } else {
        (&EKSCTL, yaml::MAX_BYTES)
    }
}

#[cfg(test)]
mod tests {
    use super::super::ALL;
    use super::*;

    #[test]
    fn every_format_has_a_key_and_a_writer_of_its_own() {
        let keys: std::collections::BTreeSet<_> = ALL.iter().map(|format| format.key).collect();
        assert_eq!(keys.len(), ALL.len());
        let written: std::collections::BTreeSet<_> = WRITERS.iter().map(|(key, _)| *key).collect();
        assert_eq!((&written, written.len()), (&keys, WRITERS.len()));
    }
}
