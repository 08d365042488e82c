//! Where the other side of a comparison comes from: the designs of this browser, and files.

use super::autosave::Autosave;
use super::{files, storage, versions};
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
            spawn_local(async move { other.set(Some(read_source(autosave, sources, key).await)) });
        }),
        on_file: Callback::new(move |()| {
            files::pick_design(move |name, bytes| {
                spawn_local(async move { other.set(Some(read(name, &bytes).await)) });
            });
        }),
        on_copy,
    }
}

/// What the key of a version begins with; designs have other keys.
const VERSION: &str = "version:";

/// Everything that can be laid beside the open design: its own versions, then the other designs.
fn list(autosave: Autosave, sources: RwSignal<Vec<Source>>) {
    let store = autosave.store;
    let kept = autosave.library.versions.get_untracked().into_iter().map(|version| {
        let said = [version.name, version.label].into_iter().find(|text| !text.is_empty());
        let called = said.unwrap_or_else(|| store.design.with_untracked(|design| design.cluster.name.clone()));
        let name = store.t_now(&msg!("compare-version", when = version.when, name = called));
        Source { name, key: format!("{VERSION}{}", version.id) }
    });
    let others = autosave.designs.get_untracked().into_iter().filter(|entry| !entry.is_open).map(|entry| {
        let is_dated = !entry.changed.is_empty();
        let name = if is_dated { format!("{}, {}", entry.name, entry.changed) } else { entry.name };
        Source { name, key: entry.id }
    });
    sources.set(kept.chain(others).collect());
}

/// The text of the source with that key.
async fn text_of(autosave: Autosave, key: &str) -> Result<String, Message> {
    let found = match key.strip_prefix(VERSION) {
        Some(id) => {
            let all = versions::list(&autosave.id.get_value()).await;
            all.map(|all| all.into_iter().find(|version| version.id == id).map(|version| version.text))
        }
        None => storage::get(key).await.map(|stored| stored.map(|stored| stored.text)),
    };
    found.map_err(|error| error.message())?.ok_or_else(|| msg!("compare-gone"))
}

async fn read_source(autosave: Autosave, sources: RwSignal<Vec<Source>>, key: String) -> Other {
    let name = sources.with_untracked(|all| all.iter().find(|s| s.key == key).map(|s| s.name.clone()));
    let name = name.unwrap_or_default();
    match text_of(autosave, &key).await {
        Ok(text) => read(name, text.as_bytes()).await,
        Err(why) => Other { name, design: Err(why), is_account: false },
    }
}

async fn read(name: String, bytes: &[u8]) -> Other {
    let design = files::read(bytes).await.map(|read| Arc::new(read.design));
    Other { name, design, is_account: false }
}
