//! The design file: what the program saves, sends in links and loads again without any loss.
//!
//! JSON of the form `{"format": "eks-designer", "version": N, "design": {…}}`. The DTOs here are the only
//! types that serde sees. Fields that this version does not know are kept in [`Extras`] and written back.
//! **Invariant:** reading what was written gives the same design, to the last id.

mod dto;
mod kept;
mod locate;
mod migrate;
mod network;
mod read;
mod sheet;
mod write;

pub use read::read;
pub use write::write;

use std::collections::BTreeMap;

/// The word that tells a design file from other JSON.
pub const FORMAT: &str = "eks-designer";

/// The version that is written.
pub const VERSION: u64 = migrate::LATEST;

/// The most bytes that are read.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// Fields of a design file that this version of the program does not know, by where they stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extras(BTreeMap<String, dto::Rest>);

impl Extras {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Extras whose only field, at the top of the file, is a list of texts.
    #[must_use]
    pub fn with_list(key: &str, texts: impl IntoIterator<Item = String>) -> Self {
        let list: Vec<serde_json::Value> = texts.into_iter().map(serde_json::Value::String).collect();
        let mut extras = Self::default();
        extras.keep("", std::iter::once((key.to_owned(), list.into())).collect());
        extras
    }

    /// The texts of a list at the top of the file; `None` where there is no list of that name.
    #[must_use]
    pub fn list(&self, key: &str) -> Option<Vec<&str>> {
        let list = self.0.get("")?.get(key)?.as_array()?;
        Some(list.iter().filter_map(serde_json::Value::as_str).collect())
    }

    fn keep(&mut self, place: impl Into<String>, rest: dto::Rest) {
        if !rest.is_empty() {
            self.0.insert(place.into(), rest);
        }
    }

    fn at(&self, place: &str) -> dto::Rest {
        self.0.get(place).cloned().unwrap_or_default()
    }
}
