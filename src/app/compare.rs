//! Where the other side of a comparison comes from: the designs of this browser, and files.

use super::autosave::Autosave;
use super::{files, storage};
use crate::formats;
use crate::msg;
use crate::ui::compare::{CompareHandlers, Other, Source};
use crate::words::Message;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// What the dialog does; `on_copy` is the clipboard.
pub fn handlers(autosave: Autosave, on_copy: Callback<String>) -> CompareHandlers {
    let sources = RwSignal::new(Vec::new());
    let other = RwSignal::new(None);
    CompareHandlers {
        sources,
        other,
        on_list: Callback::new(move |()| list(autosave, sources)),
        on_read: Callback::new(move |key: String| {
            spawn_local(async move { other.set(Some(read_source(sources, key).await)) });
        }),
        on_file: Callback::new(move |()| {
            files::pick(move |name, bytes| other.set(Some(read(name, &bytes))));
        }),
        on_copy,
    }
}

/// Everything that can be laid beside the open design. Whoever keeps versions adds them here, and reads them in
/// [`text_of`].
fn list(autosave: Autosave, sources: RwSignal<Vec<Source>>) {
    let designs = autosave.designs.get_untracked();
    let others = designs.into_iter().filter(|entry| !entry.is_open);
    let named = |name: String, changed: &str| if changed.is_empty() { name } else { format!("{name}, {changed}") };
    sources.set(others.map(|entry| Source { name: named(entry.name, &entry.changed), key: entry.id }).collect());
}

/// The text of the source with that key.
async fn text_of(key: &str) -> Result<String, Message> {
    match storage::get(key).await {
        Ok(Some(stored)) => Ok(stored.text),
        Ok(None) => Err(msg!("compare-gone")),
        Err(error) => Err(error.message()),
    }
}

async fn read_source(sources: RwSignal<Vec<Source>>, key: String) -> Other {
    let name = sources.with_untracked(|all| all.iter().find(|s| s.key == key).map(|s| s.name.clone()));
    let name = name.unwrap_or_default();
    match text_of(&key).await {
        Ok(text) => read(name, text.as_bytes()),
        Err(why) => Other { name, design: Err(why) },
    }
}

fn read(name: String, bytes: &[u8]) -> Other {
    let design = formats::read(bytes).map(|read| Arc::new(read.design)).map_err(|error| error.message());
    Other { name, design }
}
