//! The library of this browser: its designs, their versions, the room they take, and who edits them.

mod account;
mod designs;
mod elsewhere;
mod imported;
mod versions;

pub use account::FromAccount;
pub use designs::{Designs, UndoDelete};
pub use elsewhere::Elsewhere;
pub use imported::ImportedSheet;
pub use versions::Versions;

use crate::editor::VersionMark;
use crate::words::Message;
use leptos::prelude::*;

/// How much room the designs take in this browser.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Space {
    /// Bytes in use.
    pub used: f64,
    /// Bytes that the browser grants.
    pub all: f64,
    /// Whether the browser keeps them when the disk gets full.
    pub is_persisted: bool,
}

/// An earlier state of the open design, as the list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionEntry {
    /// Its key in the storage.
    pub id: String,
    /// When it came to be, for people.
    pub when: String,
    /// What the last step of it was called; empty when nobody knows.
    pub label: String,
    /// The name that a person gave it; empty without one.
    pub name: String,
    /// How the choice of versions sees it.
    pub mark: VersionMark,
}

/// What the library knows.
#[derive(Clone, Copy)]
pub struct LibraryState {
    /// The room in the storage, once the browser has told.
    pub space: RwSignal<Option<Space>>,
    /// What the browser said when it was asked to keep the designs.
    pub keep_answer: RwSignal<Option<Message>>,
    /// The versions of the open design, the newest first.
    pub versions: RwSignal<Vec<VersionEntry>>,
    /// What is said of the design deleted last, as long as it can come back.
    pub deleted: RwSignal<Option<Message>>,
    /// The same inside of the dialog, as long as that stays open.
    pub deleted_note: RwSignal<Option<Message>>,
}

impl LibraryState {
    /// Before anything is known.
    #[must_use]
    pub fn new() -> Self {
        Self {
            space: RwSignal::new(None),
            keep_answer: RwSignal::new(None),
            versions: RwSignal::new(Vec::new()),
            deleted: RwSignal::new(None),
            deleted_note: RwSignal::new(None),
        }
    }
}

impl Default for LibraryState {
    fn default() -> Self {
        Self::new()
    }
}

/// What the library knows and what its buttons do; handed down by context.
#[derive(Clone, Copy)]
pub struct Library {
    /// What it knows.
    pub state: LibraryState,
    /// Puts the design deleted last back.
    pub on_undelete: Callback<()>,
    /// Asks the browser to keep the designs when the disk gets full.
    pub on_keep: Callback<()>,
    /// Makes the design what it was in a version.
    pub on_restore: Callback<String>,
    /// Names a version.
    pub on_name: Callback<(String, String)>,
    /// Deletes a version.
    pub on_forget: Callback<String>,
    /// Takes the open design over from another tab.
    pub on_take_over: Callback<()>,
    /// Goes on with a copy of the open design.
    pub on_copy: Callback<()>,
}

/// The library of this page; `None` before the shell has provided it.
#[must_use]
pub fn use_library() -> Option<Library> {
    use_context::<Library>()
}
