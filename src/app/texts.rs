//! Fetches the texts of a language that is not part of the program.
//!
//! The file lies beside the page, and the page names it: `cargo xtask finish-dist` puts both there.

use super::browser;
use crate::msg;
use crate::ui::Store;
use crate::words::{self, Language, Message};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Makes sure that the texts of `language` are there; gives whether they are.
pub async fn load(language: Language) -> bool {
    if words::is_supplied(language) {
        return true;
    }
    match fetch(language).await {
        Some(text) => words::supply(language, text),
        None => false,
    }
}

/// The file of a language, from the page's own host.
async fn fetch(language: Language) -> Option<String> {
    let named = browser::named_file(&format!("texts-{}", language.code()))?;
    let response = JsFuture::from(window().fetch_with_str(&named)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    let text = response.ok().then(|| response.text().ok()).flatten()?;
    JsFuture::from(text).await.ok()?.as_string()
}

/// What is told when the texts of `language` cannot be had.
pub fn not_loaded(language: Language) -> Message {
    msg!("language-not-loaded", language = language.own_name())
}

/// Follows the wanted language: the page speaks it as soon as its texts are there, and stays as it is when
/// they cannot be had.
pub fn follow(store: Store) {
    Effect::new(move |_| {
        let wanted = store.wanted_language.get();
        if wanted == store.language.get_untracked() {
            return;
        }
        if words::is_supplied(wanted) {
            store.language.set(wanted);
            return;
        }
        spawn_local(async move {
            let is_there = load(wanted).await;
            // Another one may have been chosen meanwhile.
            if store.wanted_language.get_untracked() != wanted {
                return;
            }
            if is_there {
                store.language.set(wanted);
            } else {
                store.wanted_language.set(store.language.get_untracked());
                store.say(not_loaded(wanted), true);
            }
        });
    });
}
