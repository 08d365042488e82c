//! Dialogs: the designs of this browser, keys, and the command palette; `gallery` has the starting points.

use super::gallery::Gallery;
use super::key_text;
use crate::design::Entity;
use crate::design::starters::Starter;
use crate::editor::{COMMANDS, Command, CommandGroup, kind_name};
use crate::msg;
use crate::ui::compare::{CompareHandlers, ComparePane};
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::{Dialog, Store, use_store};
use crate::words::render;
use leptos::html;
use leptos::prelude::*;

/// One stored design, as the list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct DesignEntry {
    /// Its key in the storage.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it was last changed, for people.
    pub changed: String,
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
    /// What comparing does.
    compare: CompareHandlers,
) -> impl IntoView {
    let store = use_store();
    let host: NodeRef<html::Dialog> = NodeRef::new();
    Effect::new(move |_| {
        let Some(dialog) = host.get() else { return };
        match (store.dialog.get(), dialog.open()) {
            // A browser without modal dialogs shows it as part of the page.
            (Some(_), false) => {
                let _ = dialog.show_modal();
            }
            (None, true) => dialog.close(),
            _ => {}
        }
    });
    let title = move || match store.dialog.get() {
        Some(Dialog::Designs) => msg!("dialog-designs"),
        Some(Dialog::Starters) => msg!("dialog-starters"),
        Some(Dialog::Compare) => msg!("dialog-compare"),
        Some(Dialog::Shortcuts) => msg!("dialog-shortcuts"),
        Some(Dialog::Palette) | None => msg!("dialog-palette"),
    };
    let body = move || match store.dialog.get() {
        Some(Dialog::Designs) => view! { <Designs handlers=handlers/> }.into_any(),
        Some(Dialog::Starters) => view! { <Gallery handlers=handlers/> }.into_any(),
        Some(Dialog::Compare) => view! { <ComparePane handlers=compare/> }.into_any(),
        Some(Dialog::Shortcuts) => view! { <Shortcuts/> }.into_any(),
        Some(Dialog::Palette) => view! { <Palette handlers=handlers/> }.into_any(),
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

#[component]
fn Designs(
    /// What its buttons do.
    handlers: FileHandlers,
) -> impl IntoView {
    let store = use_store();
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
        <ul class="designs">
            <For each=move || handlers.designs.get() key=|entry| (entry.id.clone(), entry.name.clone(), entry.changed.clone(), entry.is_open) let:entry>
                <DesignLine entry=entry handlers=handlers/>
            </For>
        </ul>
        <p class="pane-note">{store.t(msg!("designs-note"))}</p>
    }
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
    // There is no way back from this one, so that it asks once more.
    let is_asked = RwSignal::new(false);
    view! {
        <li class="designs__line" aria-current=entry.is_open.then_some("true")>
            <button class="designs__open" on:click=move |_| { store.dialog.set(None); handlers.on_open.run(open_id.clone()); }>
                <span class="designs__name">{entry.name}</span>
                <span class="designs__changed">{entry.changed}</span>
            </button>
            <button class="button button--small" on:click=move |_| handlers.on_copy.run(copy_id.clone())>
                {store.t(msg!("designs-copy"))}
            </button>
            <button class="button button--small" class:button--danger=move || is_asked.get()
                on:blur=move |_| is_asked.set(false)
                on:click=move |_| {
                    if is_asked.get_untracked() {
                        handlers.on_delete.run(delete_id.clone());
                    } else {
                        is_asked.set(true);
                    }
                }>
                {move || store.t(if is_asked.get() { msg!("designs-delete-sure") } else { msg!("designs-delete") })}
            </button>
        </li>
    }
}

#[component]
fn Shortcuts() -> impl IntoView {
    let store = use_store();
    let groups = [CommandGroup::Tools, CommandGroup::Edit, CommandGroup::View, CommandGroup::File];
    let more = [
        (msg!("keys-walk"), "↑↓←→"),
        (msg!("keys-place"), "Enter"),
        (msg!("keys-pan"), "Space"),
        (msg!("keys-zoom"), "Ctrl"),
        (msg!("keys-cancel"), "Esc"),
    ];
    view! {
        <div class="shortcuts">
            {groups.into_iter().map(|group| view! {
                <section>
                    <h3 class="section-title">{store.t(group.title())}</h3>
                    <dl>
                        {COMMANDS.iter().filter(|(_, g, keys)| *g == group && !keys.is_empty()).map(|(command, _, keys)| view! {
                            <dt>{store.t(command.title())}</dt>
                            <dd>{keys.iter().take(2).map(|key| view! { <kbd>{key_text(key, false)}</kbd> }).collect_view()}</dd>
                        }).collect_view()}
                    </dl>
                </section>
            }).collect_view()}
            <section>
                <h3 class="section-title">{store.t(msg!("keys-canvas"))}</h3>
                <dl>
                    {more.into_iter().map(|(what, key)| view! { <dt>{store.t(what)}</dt><dd><kbd>{key}</kbd></dd> }).collect_view()}
                </dl>
            </section>
        </div>
    }
}

/// Something that the palette finds.
#[derive(Clone, PartialEq)]
enum Found {
    Command(Command),
    Entity(Entity),
}

/// What fits the typed words: commands first, then things by name.
fn find(store: Store, typed: &str) -> Vec<(Found, String, String)> {
    /// More is not read in a list.
    const MAX_FOUND: usize = 40;
    let language = store.language.get_untracked();
    let needle = typed.trim().to_lowercase();
    let fits = |text: &str| needle.split_whitespace().all(|word| text.to_lowercase().contains(word));
    let commands =
        COMMANDS.iter().filter(|(command, _, _)| *command != Command::Palette).map(|(command, _, keys)| {
            let keys = keys.first().map(|key| key_text(key, false)).unwrap_or_default();
            (Found::Command(*command), render(language, &command.title()), keys)
        });
    let design = store.design.get_untracked();
    let things: Vec<_> = design
        .entities()
        .map(|entity| {
            let kind = render(language, &kind_name(entity));
            let name = design.name_of(entity);
            let text = if name.is_empty() { kind.clone() } else { name.to_owned() };
            (Found::Entity(entity), text, kind)
        })
        .collect();
    commands.chain(things).filter(|(_, text, kind)| fits(&format!("{text} {kind}"))).take(MAX_FOUND).collect()
}

#[component]
fn Palette(
    /// What its commands do.
    handlers: FileHandlers,
) -> impl IntoView {
    let store = use_store();
    let typed = RwSignal::new(String::new());
    let place = RwSignal::new(0_usize);
    let found = Memo::new(move |_| find(store, &typed.get()));
    let choose = move |found: Found| {
        store.dialog.set(None);
        match found {
            Found::Command(command) => handlers.on_command.run(command),
            Found::Entity(entity) => store.go_to(&[entity]),
        }
    };
    let input: NodeRef<html::Input> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(input) = input.get() {
            let _ = input.focus();
        }
    });
    let step = move |by: isize| {
        let n = found.with_untracked(Vec::len);
        place.update(|place| *place = place.saturating_add_signed(by).min(n.saturating_sub(1)));
    };
    view! {
        <input class="palette__input" node_ref=input type="text" role="combobox" aria-expanded="true" aria-controls="palette-list"
            aria-label=store.t(msg!("top-search"))
            aria-activedescendant=move || found.with(|found| !found.is_empty()).then(|| format!("palette-{}", place.get()))
            placeholder=store.t(msg!("palette-placeholder"))
            autocomplete="off" spellcheck="false"
            prop:value=move || typed.get()
            on:input=move |event| { typed.set(event_target_value(&event)); place.set(0); }
            on:keydown=move |event| match event.key().as_str() {
                _ if event.is_composing() => {}
                "ArrowDown" => { event.prevent_default(); step(1); }
                "ArrowUp" => { event.prevent_default(); step(-1); }
                "Enter" => {
                    event.prevent_default();
                    let chosen = found.with_untracked(|found| found.get(place.get_untracked()).cloned());
                    if let Some((chosen, _, _)) = chosen { choose(chosen) }
                }
                _ => {}
            }
        />
        <ul class="palette__list" id="palette-list" role="listbox" aria-label=store.t(msg!("dialog-palette"))>
            {move || found.get().into_iter().enumerate().map(|(i, (what, text, side))| view! {
                <li class="palette__line" role="option" id=format!("palette-{i}")
                    aria-selected=move || (place.get() == i).to_string()
                    on:click=move |_| choose(what.clone())>
                    <span>{text}</span><span class="palette__side">{side}</span>
                </li>
            }).collect_view()}
        </ul>
        <Show when=move || found.with(Vec::is_empty)><p class="pane-note">{store.t(msg!("palette-none"))}</p></Show>
    }
}
