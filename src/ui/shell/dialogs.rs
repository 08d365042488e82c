//! Dialogs: the frame of all, and what the page does with files; `gallery` has the starting points.

use super::share::ShareHandlers;
use crate::design::starters::Starter;
use crate::editor::Command;
use crate::msg;
use crate::ui::compare::CompareHandlers;
use crate::ui::later::{Desk, Sheet, desk, sheet};
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::{Dialog, use_store};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// One stored design, as the list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct DesignEntry {
    /// Its key in the storage.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it was last changed, for people.
    pub changed: String,
    /// Its file, for the picture.
    pub text: Arc<str>,
    /// Whether it is the open one.
    pub is_open: bool,
}

/// What the page does with files and stored designs.
#[derive(Clone, Copy)]
pub struct FileHandlers {
    /// Begins a new design from a starting point.
    pub on_new: Callback<Starter>,
    /// Lets the user choose a file to open.
    pub on_open_file: Callback<()>,
    /// Opens a text that was pasted.
    pub on_text: Callback<String>,
    /// Puts a text on the clipboard.
    pub on_copy_text: Callback<String>,
    /// Downloads the open design.
    pub on_download: Callback<()>,
    /// Opens a stored design.
    pub on_open: Callback<String>,
    /// Makes a copy of a stored design.
    pub on_copy: Callback<String>,
    /// Deletes a stored design.
    pub on_delete: Callback<String>,
    /// Carries out a command, the page's ones included.
    pub on_command: Callback<Command>,
    /// The stored designs, the last changed first.
    pub designs: RwSignal<Vec<DesignEntry>>,
}

/// The open dialog.
#[component]
pub fn Dialogs(
    /// What its buttons do.
    handlers: FileHandlers,
    /// What sharing does.
    share: ShareHandlers,
    /// What comparing does.
    compare: CompareHandlers,
) -> impl IntoView {
    let store = use_store();
    let host: NodeRef<html::Dialog> = NodeRef::new();
    Effect::new(move |_| {
        let Some(dialog) = host.get() else { return };
        let shown = store.dialog.get();
        let is_early = shown.is_some_and(|shown| store.parts.keep_back(shown));
        match (shown, dialog.open()) {
            // A browser without modal dialogs shows it as part of the page.
            (Some(_), false) if !is_early => {
                let _ = dialog.show_modal();
            }
            (None, true) => dialog.close(),
            _ => {}
        }
    });
    let title = move || match store.dialog.get() {
        Some(Dialog::Designs) => msg!("dialog-designs"),
        Some(Dialog::Imported) => msg!("imported-title"),
        Some(Dialog::Starters) => msg!("dialog-starters"),
        Some(Dialog::Compare) => msg!("dialog-compare"),
        Some(Dialog::Shortcuts) => msg!("dialog-shortcuts"),
        Some(Dialog::Find) => Command::Find.title(),
        Some(Dialog::Share) => Command::Share.title(),
        Some(Dialog::Palette) | None => msg!("dialog-palette"),
    };
    let body = move || match store.dialog.get() {
        Some(Dialog::Designs) => sheet(Sheet::Designs(handlers)).into_any(),
        Some(Dialog::Imported) => sheet(Sheet::Imported(handlers.on_copy_text)).into_any(),
        Some(Dialog::Starters) => sheet(Sheet::Starters(handlers)).into_any(),
        Some(Dialog::Compare) => sheet(Sheet::Compare(compare)).into_any(),
        Some(Dialog::Shortcuts) => sheet(Sheet::Shortcuts).into_any(),
        Some(Dialog::Palette) => desk(Desk::Palette(handlers.on_command, false)).into_any(),
        Some(Dialog::Find) => desk(Desk::Palette(handlers.on_command, true)).into_any(),
        Some(Dialog::Share) => sheet(Sheet::Share(share)).into_any(),
        None => ().into_any(),
    };
    view! {
        <dialog class="dialog" node_ref=host aria-label=move || store.t(title()).get()
            data-kind=move || store.dialog.get().map(|dialog| format!("{dialog:?}"))
            on:close=move |_| { store.dialog.set(None); super::focus("canvas"); }
            on:click=move |event| {
                // A click beside the dialog lands on the dialog element itself.
                let is_beside = event.target() == event.current_target();
                if is_beside { store.dialog.set(None) }
            }
        >
            <div class="dialog__inner">
                <header class="dialog__head">
                    <h2>{move || store.t(title())}</h2>
                    <button class="button button--icon" aria-label=store.t(msg!("close")) on:click=move |_| store.dialog.set(None)>
                        <ToolIcon drawing=Drawing::Close/>
                    </button>
                </header>
                {body}
            </div>
        </dialog>
    }
}
