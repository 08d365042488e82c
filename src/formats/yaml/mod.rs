//! YAML for formats: bytes to a tree of values with their places, and values to text.
//!
//! Reads YAML as eksctl's parser does (YAML 1.1 scalars, merge keys, duplicate keys refused), and writes
//! text that YAML 1.1 and YAML 1.2 readers understand alike. Knows nothing of any format's keys.
//! **Invariant:** no input takes more than the limits below, and none panics.

mod node;
mod outline;
mod parse;
mod quote;
mod scalar;
mod write;

pub use node::{Content, Entry, Node};
pub use outline::{Part, outline};
pub use parse::{OwnTags, Parsed, parse, parse_with};
pub use write::write;

/// The most bytes that are read: a hundred times a large cluster's file.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;

/// The deepest nesting of maps and lists that is read.
pub const MAX_DEPTH: usize = 100;

/// The most values that are read, counting what aliases and merges repeat each time, and long texts as several.
pub const MAX_VALUES: usize = 200_000;
