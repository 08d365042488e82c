//! Copying, cutting and pasting things of the design, within the page and between tabs.

use super::keys::is_in_field;
use super::{browser, reading};
use crate::editor::{Clip, Command};
use crate::msg;
use crate::ui::Store;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::ClipboardEvent;

/// Listens to the browser's own events for copying and cutting, which may write to the clipboard.
pub fn listen(store: Store) {
    for (name, is_cut) in [("copy", false), ("cut", true)] {
        browser::on_document(name, move |event| {
            let has_text =
                window().get_selection().ok().flatten().is_some_and(|selection| !selection.is_collapsed());
            if is_in_field(&event) || has_text || store.dialog.get_untracked().is_some() {
                return;
            }
            let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
            let (Some(data), Some(clip)) = (data, store.clip()) else { return };
            if data.set_data("text/plain", &clip.text()).is_ok() {
                event.prevent_default();
                done(store, &clip, is_cut);
            }
        });
    }
}

/// Says what was copied, and takes it away where it was cut.
fn done(store: Store, clip: &Clip, is_cut: bool) {
    if is_cut {
        store.perform(Command::Delete);
    } else {
        store.say(msg!("copied-things", n = clip.len()), false);
    }
}

/// Copies what is selected, from a menu.
pub fn copy(store: Store) {
    write(store, false);
}

/// Cuts what is selected, from a menu.
pub fn cut(store: Store) {
    write(store, true);
}

fn write(store: Store, is_cut: bool) {
    let Some(clip) = store.clip() else {
        store.say(msg!("copy-nothing"), true);
        return;
    };
    spawn_local(async move {
        match JsFuture::from(window().navigator().clipboard().write_text(&clip.text())).await {
            Ok(_) => done(store, &clip, is_cut),
            Err(_) => store.say(msg!("copy-failed"), true),
        }
    });
}

/// Pastes from a menu, where the browser lets a page read the clipboard; `take` opens a text that is a file.
pub fn paste(store: Store, take: Callback<String>) {
    spawn_local(async move {
        let read = JsFuture::from(window().navigator().clipboard().read_text()).await;
        let text = read.ok().and_then(|text| text.as_string()).filter(|text| !text.trim().is_empty());
        match text {
            Some(text) => {
                if !paste_text(store, &text).await {
                    take.run(text);
                }
            }
            None => store.say(msg!("paste-with-keys", keys = store.key_text(Command::Paste)), true),
        }
    });
}

/// Pastes a text that holds things of a design; `false` for any other, which is left alone.
pub async fn paste_text(store: Store, text: &str) -> bool {
    if !reading::is_there().await {
        store.say(msg!("part-not-loaded"), true);
        return true;
    }
    let read = reading::document(text).await.ok();
    let Some(clip) = read.and_then(|read| Clip::from_file(read.design, &read.extras)) else { return false };
    store.paste(&clip);
    true
}
