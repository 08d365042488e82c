//! Parts of the program that the browser loads when somebody first opens what they draw.
//!
//! Each part has one way in: a function of this file. What only it reaches lies in a file of its own, because
//! `cargo xtask finish-dist` cuts the program at these functions.
//! **Invariant:** whatever is drawn at the start is reached without them.

use super::address::{AddressHandlers, AddressPane, SizeCard, UnitsCard};
use super::aws::{AwsHandlers, AwsPane, CallLog};
use super::compare::{CompareHandlers, ComparePane};
use super::export::{ExportPane, Handlers};
use super::findings::RulePage;
use super::library::{Designs, ImportedSheet};
use super::pods::{CniPane, PodsPane};
use super::shell::{FileHandlers, Gallery, KeysSheet, ShareHandlers, ShareSheet};
use super::traffic::{EndsBar, PathPane, TrafficTables};
use super::{Dialog, Store, View, use_store};
use crate::msg;
use futures_util::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

/// What the part with the views draws.
#[derive(Clone, Copy)]
pub enum Pane {
    /// The view "Address space".
    Address(AddressHandlers),
    /// The size of a subnet, beside it.
    Size,
    /// The view "Pods and IPs".
    Pods(Callback<String>),
    /// The settings of the CNI, beside it.
    Cni,
    /// The ends of a path.
    Ends,
    /// All paths, below the drawing.
    Paths,
    /// The hops of a path, beside it.
    Path,
    /// The exported text.
    Export(Handlers),
    /// The account.
    Aws(AwsHandlers),
    /// The calls to AWS, below the drawing.
    Calls(AwsHandlers),
    /// The page of the rule with this code.
    Rule(&'static str),
}

/// What the part with the dialogs draws. The palette is none of them: it has to be as quick as the keys.
#[derive(Clone, Copy)]
pub enum Sheet {
    /// The designs of this browser.
    Designs(FileHandlers),
    /// What was read of a file; the callback puts a text on the clipboard.
    Imported(Callback<String>),
    /// The starting points.
    Starters(FileHandlers),
    /// Two designs side by side.
    Compare(CompareHandlers),
    /// The keys.
    Shortcuts,
    /// Links and pictures.
    Share(ShareHandlers),
}

#[wasm_split(views, wasm_split_path = ::leptos::wasm_split, fallible, preload(load_views))]
fn draw_pane(pane: Pane) -> Result<AnyView, SplitLoaderError> {
    Ok(match pane {
        Pane::Address(handlers) => view! { <AddressPane handlers=handlers/> }.into_any(),
        Pane::Size => view! { <SizeCard/><UnitsCard/> }.into_any(),
        Pane::Pods(on_copy) => view! { <PodsPane on_copy=on_copy/> }.into_any(),
        Pane::Cni => view! { <CniPane/> }.into_any(),
        Pane::Ends => view! { <EndsBar/> }.into_any(),
        Pane::Paths => view! { <TrafficTables/> }.into_any(),
        Pane::Path => view! { <PathPane/> }.into_any(),
        Pane::Export(handlers) => view! { <ExportPane handlers=handlers/> }.into_any(),
        Pane::Aws(handlers) => view! { <AwsPane handlers=handlers/> }.into_any(),
        Pane::Calls(handlers) => view! { <CallLog handlers=handlers/> }.into_any(),
        Pane::Rule(code) => view! { <RulePage code=code/> }.into_any(),
    })
}

#[wasm_split(dialogs, wasm_split_path = ::leptos::wasm_split, fallible, preload(load_dialogs))]
fn draw_sheet(sheet: Sheet) -> Result<AnyView, SplitLoaderError> {
    Ok(match sheet {
        Sheet::Designs(handlers) => view! { <Designs handlers=handlers/> }.into_any(),
        Sheet::Imported(on_copy) => view! { <ImportedSheet on_copy=on_copy/> }.into_any(),
        Sheet::Starters(handlers) => view! { <Gallery handlers=handlers/> }.into_any(),
        Sheet::Compare(handlers) => view! { <ComparePane handlers=handlers/> }.into_any(),
        Sheet::Shortcuts => view! { <KeysSheet/> }.into_any(),
        Sheet::Share(handlers) => view! { <ShareSheet handlers=handlers/> }.into_any(),
    })
}

/// A part of the program.
#[derive(Clone, Copy)]
enum Part {
    Views,
    Dialogs,
}

/// What is known of the parts: `None` until one was asked for, then whether it is there.
#[derive(Clone, Copy)]
pub struct Parts {
    views: RwSignal<Option<bool>>,
    dialogs: RwSignal<Option<bool>>,
}

impl Parts {
    /// Nothing is loaded.
    #[must_use]
    pub fn none() -> Self {
        Self { views: RwSignal::new(None), dialogs: RwSignal::new(None) }
    }

    fn of(self, part: Part) -> RwSignal<Option<bool>> {
        match part {
            Part::Views => self.views,
            Part::Dialogs => self.dialogs,
        }
    }

    async fn load(self, part: Part) {
        let result = match part {
            Part::Views => load_views().await,
            Part::Dialogs => load_dialogs().await,
        };
        self.of(part).set(Some(result.is_ok()));
    }

    /// Whether a dialog still waits for its part: a frame without anything in it is no dialog.
    #[must_use]
    pub fn keep_back(self, dialog: Dialog) -> bool {
        !matches!(dialog, Dialog::Palette | Dialog::Find) && self.dialogs.get().is_none()
    }
}

impl Store {
    /// Shows a view. The old one stays until the part of the program that draws the new one is there, or is known
    /// not to come, so that nothing jumps in between.
    pub fn show(self, view: View) {
        self.wanted_view.set(view);
        let views = self.parts.of(Part::Views);
        if view == View::Topology || views.get_untracked() == Some(true) {
            self.view.set(view);
            return;
        }
        spawn_local(async move {
            self.parts.load(Part::Views).await;
            // Another one may have been chosen meanwhile.
            if self.wanted_view.get_untracked() == view {
                self.view.set(view);
            }
        });
    }
}

/// Draws a pane, with its part loaded before where it is not there yet.
pub fn pane(pane: Pane) -> impl IntoView {
    let place = match pane {
        Pane::Address(_) => "address",
        Pane::Pods(_) => "pods",
        Pane::Cni | Pane::Path | Pane::Size => "",
        Pane::Ends => "ends",
        Pane::Paths => "paths",
        Pane::Export(_) => "export",
        Pane::Aws(_) => "side",
        Pane::Calls(_) => "paths",
        Pane::Rule(_) => "rule-page",
    };
    // These are small, and what lies beside them says the words.
    let has_words = !matches!(pane, Pane::Ends | Pane::Size);
    later(Part::Views, place, has_words, move || draw_pane(pane).now_or_never().and_then(Result::ok))
}

/// Draws what is in a dialog, with its part loaded before where it is not there yet.
pub fn sheet(sheet: Sheet) -> impl IntoView {
    later(Part::Dialogs, "", true, move || draw_sheet(sheet).now_or_never().and_then(Result::ok))
}

/// Draws `show` as soon as its part is there; until then something of the class `place` stands there.
fn later(
    part: Part,
    place: &'static str,
    has_words: bool,
    show: impl Fn() -> Option<AnyView> + Send + 'static,
) -> impl IntoView {
    let store = use_store();
    let state = store.parts.of(part);
    // A part that could not be loaded is tried again with the next thing that needs it.
    if state.get_untracked() != Some(true) {
        spawn_local(store.parts.load(part));
    }
    move || match state.get() {
        Some(true) => show(),
        Some(false) if has_words => Some(not_loaded(store, part, place)),
        _ => Some(view! { <div class=format!("later {place}") aria-busy="true"></div> }.into_any()),
    }
}

/// Why nothing is drawn, and what can be done.
fn not_loaded(store: Store, part: Part, place: &'static str) -> AnyView {
    let again = move |_| {
        store.parts.of(part).set(None);
        spawn_local(store.parts.load(part));
    };
    // A reload that is refused leaves the page as it is.
    let reload = move |_| drop(window().location().reload());
    view! {
        <div class=format!("later {place}")>
            <p class="later__why" role="alert">{store.t(msg!("part-not-loaded"))}</p>
            <div class="later__ways">
                <button class="button button--primary" on:click=again>{store.t(msg!("part-again"))}</button>
                <button class="button" on:click=reload>{store.t(msg!("update-reload"))}</button>
            </div>
        </div>
    }
    .into_any()
}
