//! The dialog with the designs of this browser.

use super::{Library, Space, use_library};
use crate::editor::Command;
use crate::formats;
use crate::msg;
use crate::ui::shell::{DesignEntry, FileHandlers, Miniature};
use crate::ui::{Dialog, SaveState, use_store};
use crate::words::Message;
use leptos::prelude::*;

/// Design files of more bytes get no picture: drawing it would be felt.
const MAX_PICTURED: usize = 300_000;

/// The designs: open, copy, delete, with pictures, and the room they take.
#[component]
pub fn Designs(
    /// What its buttons do.
    handlers: FileHandlers,
) -> impl IntoView {
    let store = use_store();
    let library = use_library();
    let trouble = move || match store.saved.get() {
        SaveState::Failed(why) => Some(view! { <p class="library__trouble" role="alert">{store.t(why)}</p> }),
        _ => None,
    };
    let is_empty = move || handlers.designs.with(Vec::is_empty);
    view! {
        <div class="dialog__actions">
            <button class="button button--primary" on:click=move |_| store.dialog.set(Some(Dialog::Starters))>
                {store.t(Command::NewDesign.title())}
            </button>
            <button class="button" on:click=move |_| { store.dialog.set(None); handlers.on_open_file.run(()); }>
                {store.t(Command::OpenFile.title())}
            </button>
            <button class="button" on:click=move |_| handlers.on_download.run(())>{store.t(Command::Download.title())}</button>
        </div>
        <p class="pane-note">{store.t(msg!("open-kinds"))}</p>
        <super::FromAccount handlers=handlers/>
        {trouble}
        {library.map(|library| view! { <Deleted library=library/> })}
        {move || is_empty().then(|| view! { <p class="pane-note">{store.t(msg!("designs-none"))}</p> })}
        <ul class="designs">
            <For each=move || handlers.designs.get() key=|entry| (entry.id.clone(), entry.name.clone(), entry.changed.clone(), entry.is_open) let:entry>
                <DesignLine entry=entry handlers=handlers/>
            </For>
        </ul>
        {library.map(|library| view! { <Room library=library/> })}
        <p class="pane-note">{store.t(msg!("designs-note"))}</p>
    }
}

/// What was deleted while the dialog is open, with the way back.
#[component]
fn Deleted(
    /// What its button does.
    library: Library,
) -> impl IntoView {
    let store = use_store();
    move || {
        library.state.deleted_note.get().map(|message| {
            view! {
                <div class="library__deleted" role="status">
                    <span>{store.t(message)}</span>
                    <button class="button button--small" on:click=move |_| library.on_undelete.run(())>
                        {store.t(Command::Undo.title())}
                    </button>
                </div>
            }
        })
    }
}

/// The button that takes a deletion back, beside a message that tells of it.
#[component]
pub fn UndoDelete(
    /// What the message says.
    message: Message,
) -> impl IntoView {
    let store = use_store();
    let library = use_library();
    move || {
        let library = library.filter(|library| library.state.deleted.get().as_ref() == Some(&message))?;
        Some(view! {
            <button class="button button--small" on:click=move |_| library.on_undelete.run(())>
                {store.t(Command::Undo.title())}
            </button>
        })
    }
}

/// How much room is taken, and whether the browser keeps it.
#[component]
fn Room(
    /// What it shows and does.
    library: Library,
) -> impl IntoView {
    let store = use_store();
    move || {
        library.state.space.get().map(|space| {
            let Space { used, all, is_persisted } = space;
            let words = store.t(msg!("storage-room", used = size_text(used), all = size_text(all)));
            view! {
                <div class="library__room">
                    <meter class="library__meter" min="0" max=all.to_string() value=used.to_string() aria-label=words></meter>
                    <span>{words}</span>
                    <span class="library__kept">
                        {store.t(if is_persisted { msg!("storage-kept") } else { msg!("storage-not-kept") })}
                    </span>
                    {(!is_persisted).then(|| view! {
                        <button class="button button--small" on:click=move |_| library.on_keep.run(())>{store.t(msg!("storage-keep"))}</button>
                    })}
                    <span class="library__answer" role="status">{move || library.state.keep_answer.get().map(|answer| store.t(answer))}</span>
                </div>
            }
        })
    }
}

/// Bytes as people read them.
fn size_text(bytes: f64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    let mut size = bytes / 1e3;
    let mut shown = "kB";
    for unit in UNITS {
        shown = unit;
        if size < 1e3 || unit == "TB" {
            break;
        }
        size /= 1e3;
    }
    let digits = usize::from(size < 10.0);
    format!("{size:.digits$} {shown}")
}

#[component]
fn DesignLine(
    /// The design.
    entry: DesignEntry,
    /// What its buttons do.
    handlers: FileHandlers,
) -> impl IntoView {
    let store = use_store();
    let (open_id, copy_id, delete_id) = (entry.id.clone(), entry.id.clone(), entry.id);
    let is_small = entry.text.len() <= MAX_PICTURED;
    let read = if is_small { formats::read_document(&entry.text).ok() } else { None };
    let picture = read.map(|read| view! { <Miniature design=read.design/> });
    view! {
        <li class="designs__line" aria-current=entry.is_open.then_some("true")>
            <button class="designs__open" on:click=move |_| { store.dialog.set(None); handlers.on_open.run(open_id.clone()); }>
                <span class="designs__picture">{picture}</span>
                <span class="designs__name">{entry.name}</span>
                <span class="designs__changed">{entry.changed}</span>
            </button>
            <button class="button button--small" on:click=move |_| handlers.on_copy.run(copy_id.clone())>
                {store.t(msg!("designs-copy"))}
            </button>
            <button class="button button--small" on:click=move |_| handlers.on_delete.run(delete_id.clone())>
                {store.t(msg!("designs-delete"))}
            </button>
        </li>
    }
}
