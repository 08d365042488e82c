//! eksctl's `ClusterConfig`, in and out.
//!
//! Reading checks the text as eksctl's strict parser does, fills in what eksctl would (its carve of a new
//! VPC, its defaults), and keeps on each record what the drawing cannot show. Writing says again what
//! the file said, adds what was drawn, and tells what the format cannot say.
//! **Invariant:** reading what was written gives the same design, for every design that came from a file.

mod carve;
mod endpoint;
mod fields;
mod keys;
mod keys_of_nodes;
mod places;
mod plan;
mod read;
mod read_groups;
mod read_network;
mod refused;
mod select;
mod shape;
mod sizes;
mod write;
mod write_groups;
mod write_network;

pub(in crate::formats) use carve::zone_kind;
pub use plan::Mode;
pub(in crate::formats) use shape::is_ipv6_block;
pub use write::{Written, write};

use super::{Note, Problem, ReadError, yaml};
use crate::design::Design;

/// Who makes the network of `design`, without writing the file.
#[must_use]
pub fn mode(design: &Design) -> Mode {
    plan::Plan::new(design).mode()
}

/// Reads a `ClusterConfig` from YAML or JSON.
///
/// # Errors
/// The first problem of the text, with its place.
pub fn read(text: &str) -> Result<(Design, Vec<Note>), ReadError> {
    let parsed = yaml::parse(text)?;
    let Some(root) = parsed.root.clone() else { return Err(ReadError::of_text(Problem::Empty)) };
    read::read(&root, &parsed)
}
