//! Files and texts that a design comes from and goes to: one folder per format, reader and writer together.
//!
//! A reader takes untrusted text and gives a design with notes, or one error with its place. A writer gives
//! text with the losses, which are what the format cannot say.
//! **Invariant:** nothing here panics or loops on any input, and equal designs give equal bytes.

mod build;
pub mod cli;
pub mod document;
pub mod eksctl;
mod error;
pub mod link;
pub mod manifests;
pub mod png;
pub mod svg;
pub mod terraform;
mod text;
pub mod yaml;

pub use document::Extras;
pub use error::{Loss, Note, Position, Problem, ReadError, Shape, Syntax, cidr_message};

use crate::design::{Design, Entity};
use crate::msg;
use crate::words::Message;

/// The lines of a text that speak of one thing of the design.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The first line, counted from 0.
    pub first_line: usize,
    /// The line after the last one.
    pub end_line: usize,
    /// The thing.
    pub entity: Entity,
}

/// What a format makes of a design.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Export {
    /// The text.
    pub text: String,
    /// What the format cannot say.
    pub losses: Vec<Loss>,
    /// Why the text has the form it has, where there is a choice.
    pub reasons: Vec<Message>,
    /// Which lines speak of what, by first line; places may lie in one another.
    pub places: Vec<Place>,
}

impl Export {
    /// A text that says everything.
    #[must_use]
    pub fn of_text(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

/// A format that designs can be written in.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// The word for it on the command line and in test ids.
    pub key: &'static str,
    /// The end of its files' names, after the dot.
    pub extension: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// Its name.
    pub title: fn() -> Message,
    /// Writes a design.
    pub write: fn(&Design, &Extras) -> Export,
}

/// Every format, in the order of the export menu.
pub const ALL: &[Format] = &[EKSCTL, TERRAFORM, TERRAFORM_MODULES, AWS_CLI, AWS_CLI_UNDO, MANIFESTS, SVG, DESIGN];

/// Our save file.
pub const DESIGN: Format = Format {
    key: "design",
    extension: "json",
    media_type: "application/json",
    title: || msg!("format-design"),
    write: |design, extras| Export::of_text(document::write(design, extras)),
};

/// eksctl's `ClusterConfig`.
pub const EKSCTL: Format = Format {
    key: "eksctl",
    extension: "yaml",
    media_type: "application/yaml",
    title: || msg!("format-eksctl"),
    write: |design, _| {
        let written = eksctl::write(design);
        Export { text: written.text, losses: written.losses, reasons: written.reasons, places: Vec::new() }
    },
};

/// Terraform and OpenTofu: plain resources of the AWS provider.
pub const TERRAFORM: Format = Format {
    key: "terraform",
    extension: "tf",
    media_type: "text/plain",
    title: || msg!("format-terraform"),
    write: |design, _| terraform::write(design),
};

/// The same with the modules of `terraform-aws-modules`.
pub const TERRAFORM_MODULES: Format = Format {
    key: "terraform-modules",
    extension: "tf",
    media_type: "text/plain",
    title: || msg!("format-terraform-modules"),
    write: |design, _| terraform::write_modules(design),
};

/// A Bash script that builds the design with the AWS CLI.
pub const AWS_CLI: Format = Format {
    key: "aws-cli",
    extension: "sh",
    media_type: "application/x-sh",
    title: || msg!("format-aws-cli"),
    write: |design, _| cli::write(design),
};

/// A Bash script that takes the design down.
pub const AWS_CLI_UNDO: Format = Format {
    key: "aws-cli-undo",
    extension: "sh",
    media_type: "application/x-sh",
    title: || msg!("format-aws-cli-undo"),
    write: |design, _| cli::write_undo(design),
};

/// Kubernetes manifests.
pub const MANIFESTS: Format = Format {
    key: "manifests",
    extension: "yaml",
    media_type: "application/yaml",
    title: || msg!("format-manifests"),
    write: |design, _| manifests::write(design),
};

/// The drawing as a picture, with the design in it.
pub const SVG: Format = Format {
    key: "svg",
    extension: "svg",
    media_type: "image/svg+xml",
    title: || msg!("format-svg"),
    write: |design, extras| Export::of_text(svg::write(design, extras)),
};

/// A design that was read.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The design.
    pub design: Design,
    /// What the reader has to say about it.
    pub notes: Vec<Note>,
    /// The format that it was in.
    pub format: &'static Format,
    /// Fields of a design file that this version does not know, to be written back.
    pub extras: Extras,
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
        _ => {
            let (design, notes) = eksctl::read(text)?;
            (design, notes, Extras::default())
        }
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
        (&EKSCTL, yaml::MAX_BYTES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_have_keys_of_their_own() {
        let keys: std::collections::BTreeSet<_> = ALL.iter().map(|format| format.key).collect();
        assert_eq!(keys.len(), ALL.len());
    }
}
