//! Parts of the program that the browser loads after the drawing: what stands beside it and checks it ("desk") as
//! soon as it is painted, views and dialogs when somebody first opens them.
//!
//! The ways into a part are functions of this file. What only they reach lies in a file of its own, because
//! `cargo xtask finish-dist` cuts the program at these functions.
//! **Invariant:** the drawing, its addresses and every edit on it are there without them. What is not checked yet is
//! never said to be fine.

use super::address::{AddressHandlers, AddressPane, SizeCard, UnitsCard};
use super::aws::{AwsHandlers, AwsPane, CallLog, StackOverlay};
use super::canvas::{CanvasMenu, LayersOver};
use super::compare::{CompareHandlers, ComparePane};
use super::export::{ExportPane, Handlers};
use super::findings::RulePage;
use super::library::{Designs, ImportedSheet};
use super::pods::{CniPane, PodsPane};
use super::shell::{FileHandlers, Gallery, KeysSheet, Palette, ShareHandlers, ShareSheet, SidePanel, printed};
use super::traffic::{EndsBar, PathOverlay, PathPane, TrafficTables};
use super::{Dialog, Store, View, use_store};
use crate::cni::budget::Budget;
use crate::design::{Design, Edit};
use crate::editor::Command;
use crate::msg;
use crate::rules::{self, Finding};
use crate::words;
use futures_util::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use std::pin::Pin;

/// What the part draws that is loaded as soon as the drawing is there.
#[derive(Clone, Copy)]
pub enum Desk {
    /// The panel beside the drawing.
    Side,
    /// What is laid over the drawing.
    Layers,
    /// The menu of the canvas; the callback carries out a command.
    Menu(Callback<Command>),
    /// The palette; the callback carries out a command. `true`: it finds things of the design alone.
    Palette(Callback<Command>, bool),
    /// What is printed.
    Print,
}

/// What the view "AWS" does comes with its part, too: `None` where that is not there.
pub type LateHandlers = Callback<(), Option<AwsHandlers>>;

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
    /// A path, over the drawing.
    PathOver,
    /// How far a stack is, over the drawing.
    StackOver,
    /// The exported text.
    Export(Handlers),
    /// The account.
    Aws(LateHandlers),
    /// The calls to AWS, below the drawing.
    Calls(LateHandlers),
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

/// Loads the English texts that the drawing has no need of.
///
/// # Errors
/// They did not come.
pub async fn load_words() -> Result<(), SplitLoaderError> {
    add_words().await
}

#[wasm_split(words, wasm_split_path = ::leptos::wasm_split, fallible)]
fn add_words() -> Result<(), SplitLoaderError> {
    words::supply_rest();
    Ok(())
}

#[wasm_split(desk, wasm_split_path = ::leptos::wasm_split, fallible, preload(load_desk))]
fn draw_desk(desk: Desk) -> Result<AnyView, SplitLoaderError> {
    Ok(match desk {
        Desk::Side => view! { <SidePanel/> }.into_any(),
        Desk::Layers => view! { <LayersOver/> }.into_any(),
        Desk::Menu(on_command) => view! { <CanvasMenu on_command=on_command/> }.into_any(),
        Desk::Palette(on_command, is_find) => {
            view! { <Palette on_command=on_command is_find=is_find/> }.into_any()
        }
        Desk::Print => printed(use_store()).into_any(),
    })
}

#[wasm_split(desk, wasm_split_path = ::leptos::wasm_split, fallible, preload(load_check))]
fn check_rules(design: &Design, budget: &Budget, today: &str) -> Result<Vec<Finding>, SplitLoaderError> {
    Ok(rules::check_counted(design, budget, today))
}

#[wasm_split(desk, wasm_split_path = ::leptos::wasm_split, fallible, preload(load_fixes))]
fn find_fixes(design: &Design, today: &str) -> Result<Vec<Edit>, SplitLoaderError> {
    Ok(rules::safe_fixes(design, today))
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
        Pane::PathOver => view! { <PathOverlay/> }.into_any(),
        Pane::StackOver => view! { <StackOverlay/> }.into_any(),
        Pane::Export(handlers) => view! { <ExportPane handlers=handlers/> }.into_any(),
        Pane::Aws(handlers) => handlers.run(()).map(|h| view! { <AwsPane handlers=h/> }).into_any(),
        Pane::Calls(handlers) => handlers.run(()).map(|h| view! { <CallLog handlers=h/> }).into_any(),
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
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Desk,
    Views,
    Dialogs,
}

/// What is known of the parts: `None` until one was asked for, then whether it is there.
#[derive(Clone, Copy)]
pub struct Parts {
    desk: RwSignal<Option<bool>>,
    views: RwSignal<Option<bool>>,
    dialogs: RwSignal<Option<bool>>,
    /// Opens the way into what the account does, which the shell has.
    pub load_account: StoredValue<Option<Load>>,
}

/// Opens a way into a part.
pub type Load = fn() -> Pin<Box<dyn Future<Output = Result<(), SplitLoaderError>>>>;

impl Parts {
    /// Nothing is loaded.
    #[must_use]
    pub fn none() -> Self {
        Self {
            desk: RwSignal::new(None),
            views: RwSignal::new(None),
            dialogs: RwSignal::new(None),
            load_account: StoredValue::new(None),
        }
    }

    fn of(self, part: Part) -> RwSignal<Option<bool>> {
        match part {
            Part::Desk => self.desk,
            Part::Views => self.views,
            Part::Dialogs => self.dialogs,
        }
    }

    /// Whether a dialog still waits for its part: a frame without anything in it is no dialog. The palette waits for
    /// nothing, because its keys are typed into it.
    #[must_use]
    pub fn keep_back(self, dialog: Dialog) -> bool {
        !matches!(dialog, Dialog::Palette | Dialog::Find) && self.dialogs.get().is_none()
    }

    /// Whether the part that stands beside the drawing is there: `None` while it is on its way; follows it.
    #[must_use]
    pub fn has_desk(self) -> Option<bool> {
        self.desk.get()
    }
}

impl Store {
    /// Loads what stands beside the drawing and checks it.
    pub fn load_desk(self) {
        self.parts.of(Part::Desk).set(None);
        spawn_local(self.load(Part::Desk));
    }

    async fn load(self, part: Part) {
        let is_there = self.load_ways(part).await.is_ok();
        self.parts.of(part).set(Some(is_there));
        if part == Part::Desk {
            self.check();
        }
    }

    /// Opens every way into a part, also those that other layers have: each has to be opened once before it can be
    /// gone without waiting.
    async fn load_ways(self, part: Part) -> Result<(), SplitLoaderError> {
        // What a part draws has words.
        let (words, part) = futures_util::join!(load_words(), self.load_code(part));
        words.and(part)
    }

    async fn load_code(self, part: Part) -> Result<(), SplitLoaderError> {
        match part {
            Part::Desk => {
                load_desk().await?;
                load_check().await?;
                load_fixes().await
            }
            Part::Views => {
                load_views().await?;
                match self.parts.load_account.get_value() {
                    Some(load) => load().await,
                    None => Ok(()),
                }
            }
            Part::Dialogs => load_dialogs().await,
        }
    }

    /// What is wrong with a design; `None` while nothing is there to check it.
    #[must_use]
    pub(super) fn checked(self, design: &Design, budget: &Budget) -> Option<Vec<Finding>> {
        self.at_desk(|| check_rules(design, budget, &self.today()).now_or_never())
    }

    /// The edits of every safe fix of a design; none while nothing is there to find them.
    #[must_use]
    pub(super) fn safe_fixes(self, design: &Design) -> Vec<Edit> {
        self.at_desk(|| find_fixes(design, &self.today()).now_or_never()).unwrap_or_default()
    }

    /// What a way into the desk gives; `None` while the desk is not there, because it would only begin to load it.
    fn at_desk<T>(self, way: impl FnOnce() -> Option<Result<T, SplitLoaderError>>) -> Option<T> {
        let is_there = self.parts.of(Part::Desk).get_untracked() == Some(true);
        is_there.then(way).flatten().and_then(Result::ok)
    }

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
            self.load(Part::Views).await;
            // Another one may have been chosen meanwhile.
            if self.wanted_view.get_untracked() == view {
                self.view.set(view);
            }
        });
    }
}

/// Draws something of the desk, which is on its way or there.
pub fn desk(desk: Desk) -> impl IntoView {
    let show = move || draw_desk(desk).now_or_never().and_then(Result::ok);
    match desk {
        Desk::Side => later(Part::Desk, "side", true, show).into_any(),
        Desk::Palette(..) => later(Part::Desk, "", true, show).into_any(),
        Desk::Layers | Desk::Menu(_) | Desk::Print => once_there(Part::Desk, show).into_any(),
    }
}

/// Draws a pane that lies over the drawing of a view: its part is loaded with the view.
pub fn over(pane: Pane) -> impl IntoView {
    once_there(Part::Views, move || draw_pane(pane).now_or_never().and_then(Result::ok))
}

/// Draws `show` when its part is there, and nothing before.
fn once_there(part: Part, show: impl Fn() -> Option<AnyView> + Send + 'static) -> impl IntoView {
    let state = use_store().parts.of(part);
    move || if state.get() == Some(true) { show() } else { None }
}

/// Draws a pane, with its part loaded before where it is not there yet.
pub fn pane(pane: Pane) -> impl IntoView {
    let place = match pane {
        Pane::Address(_) => "address",
        Pane::Pods(_) => "pods",
        Pane::Cni | Pane::Path | Pane::PathOver | Pane::StackOver | Pane::Size => "",
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
    if state.get_untracked() != Some(true) && part != Part::Desk {
        spawn_local(store.load(part));
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
        spawn_local(store.load(part));
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
