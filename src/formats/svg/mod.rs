//! The drawing as a picture that needs nothing else: SVG with its own styles, and the design inside it.
//!
//! The design file stands in the `metadata` element, so that a picture can be opened again and worked on.
//! **Invariant:** a picture names nothing outside of itself, and equal designs give equal bytes.

mod read;
mod style;
mod write;

pub use read::read;
pub(super) use write::scene;
pub use write::{picture, write};

/// The most bytes that are read: a design file at its limit, escaped, and its drawing.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// The id of the `metadata` element that holds the design file.
const METADATA_ID: &str = "eks-designer-design";
