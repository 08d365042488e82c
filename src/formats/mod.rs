//! Files and texts that a design comes from and goes to: one folder per format, reader and writer together.
//!
//! A reader takes untrusted text and gives a design with notes, or one error with its place. A writer gives
//! text with the losses, which are what the format cannot say.
//! To add a format: its folder, a row in `list`, a row in `registry`.
//! **Invariant:** nothing here panics or loops on any input, and equal designs give equal bytes.

mod account;
pub mod aws_cli;
pub mod awsdac;
mod build;
mod bundle;
pub mod cli;
pub mod cloudformation;
pub mod csv;
pub mod document;
pub mod drawio;
pub mod eksctl;
mod error;
mod escape;
pub mod html;
pub mod junit;
mod lines;
pub mod link;
mod list;
pub mod manifests;
pub mod markdown;
pub mod mermaid;
pub mod png;
mod registry;
mod report;
pub mod sarif;
pub mod svg;
pub mod terraform;
mod text;
pub mod yaml;

pub use bundle::{bundle, file_stem};
pub use document::Extras;
pub use error::{Loss, Note, Position, Problem, ReadError, Shape, Syntax, cidr_message};
pub use list::{
    ALL, AWS_ANSWERS, AWS_CLI, AWS_CLI_UNDO, AWSDAC, CLOUDFORMATION, CLOUDFORMATION_JSON, CLOUDFORMATION_NETWORK,
    CSV, DESIGN, DRAWIO, EKSCTL, Format, HTML, JUNIT, MANIFESTS, MARKDOWN, MERMAID, Purpose, SARIF, SVG,
    TERRAFORM, TERRAFORM_MODULES, TERRAFORM_SHOW, by_key,
};
pub use registry::{read, write};
pub use report::kind_name;

use crate::design::{Design, Entity};
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

/// What gives the design in a file of our own, and its fields that this version does not know.
///
/// # Errors
/// The first problem, with its place where it has one.
pub fn read_document(text: &str) -> Result<Imported, ReadError> {
    let text = text::decode(text.as_bytes(), document::MAX_BYTES)?;
    let (design, extras) = document::read(text)?;
    Ok(Imported { design, notes: Vec::new(), format: &DESIGN, extras })
}
