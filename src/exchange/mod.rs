//! What the page asks of its exchange worker, and what that answers.
//!
//! Formats are many and large, and a page that is opened needs none of them. So their code is a program of its own,
//! which a worker of the browser loads when a text is first wanted, and which reads files of strangers away from the
//! page. The two speak in texts of JSON and in bytes; designs cross as design files.
//! **Invariant:** [`answer`] answers anything, and the page's side names no format's code.

mod answer;
mod ask;
mod wire;

pub use answer::answer;
pub use ask::{bundle_request, bundled, imported, read_request, write_request, written};
pub use wire::{WireMessage, WireNote};
