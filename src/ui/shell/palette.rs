//! The command palette: every command, every thing by name, every rule by its code.

use crate::design::Entity;
use crate::editor::{COMMANDS, Command, kind_name};
use crate::msg;
use crate::rules;
use crate::ui::later::{Pane, pane};
use crate::ui::{Store, use_store};
use crate::words::{Message, render};
use leptos::html;
use leptos::prelude::*;

/// More is not read in a list.
const MAX_FOUND: usize = 40;

/// Something that the palette finds.
#[derive(Clone, Copy, PartialEq)]
enum Found {
    Command(Command),
    Entity(Entity),
    Rule(&'static str),
}

/// A line of the list: what it is, its text, and what stands at its side.
type Line = (Found, String, String);

/// What fits the typed words: commands first, then things by name, then rules.
fn find(store: Store, typed: &str, is_find: bool) -> Vec<Line> {
    let language = store.language.get();
    let needle = typed.trim().to_lowercase();
    let fits = |text: &str| {
        let text = text.to_lowercase();
        needle.split_whitespace().all(|word| text.contains(word))
    };
    let mut lines: Vec<Line> = Vec::new();
    if !is_find {
        let others = COMMANDS.iter().filter(|(command, _, _)| *command != Command::Palette);
        lines.extend(others.map(|(command, _, _)| {
            (Found::Command(*command), render(language, &command.title()), store.key_text(*command))
        }));
    }
    store.design.with_untracked(|design| {
        lines.extend(design.entities().map(|entity| {
            let kind = render(language, &kind_name(entity));
            let name = design.name_of(entity);
            let text = if name.is_empty() { kind.clone() } else { name.to_owned() };
            (Found::Entity(entity), text, kind)
        }));
    });
    if !is_find && !needle.is_empty() {
        let side = render(language, &msg!("palette-rule"));
        lines.extend(rules::all().iter().map(|rule| {
            (Found::Rule(rule.code), format!("{} {}", rule.code, rule.name.replace('-', " ")), side.clone())
        }));
    }
    lines.retain(|(_, text, side)| fits(&format!("{text} {side}")));
    lines.truncate(MAX_FOUND);
    lines
}

/// The palette; as "find" it offers the things of the design alone.
#[component]
pub fn Palette(
    /// Carries out a command.
    on_command: Callback<Command>,
    /// Whether only things of the design are offered.
    is_find: bool,
) -> impl IntoView {
    let store = use_store();
    let typed = RwSignal::new(String::new());
    let place = RwSignal::new(0_usize);
    let page: RwSignal<Option<&'static str>> = RwSignal::new(None);
    let found = Memo::new(move |_| find(store, &typed.get(), is_find));
    let choose = move |found: Found| match found {
        Found::Command(command) => {
            store.dialog.set(None);
            on_command.run(command);
        }
        Found::Entity(entity) => {
            store.dialog.set(None);
            store.go_to(&[entity]);
        }
        Found::Rule(code) => page.set(Some(code)),
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
    let (hint, none): (Message, Message) = if is_find {
        (msg!("find-placeholder"), msg!("find-none"))
    } else {
        (msg!("palette-placeholder"), msg!("palette-none"))
    };
    view! {
        <input class="palette__input" node_ref=input type="text" role="combobox" aria-expanded="true" aria-controls="palette-list"
            aria-label=store.t(msg!("top-search"))
            aria-activedescendant=move || found.with(|found| !found.is_empty()).then(|| format!("palette-{}", place.get()))
            placeholder=store.t(hint)
            autocomplete="off" spellcheck="false"
            prop:value=move || typed.get()
            on:input=move |event| { typed.set(event_target_value(&event)); place.set(0); page.set(None); }
            on:keydown=move |event| match event.key().as_str() {
                _ if event.is_composing() => {}
                "ArrowDown" => { event.prevent_default(); step(1); }
                "ArrowUp" => { event.prevent_default(); step(-1); }
                "Enter" => {
                    event.prevent_default();
                    let chosen = found.with_untracked(|found| found.get(place.get_untracked()).map(|line| line.0));
                    if let Some(chosen) = chosen { choose(chosen) }
                }
                _ => {}
            }
        />
        <ul class="palette__list" id="palette-list" role="listbox" aria-label=store.t(msg!("dialog-palette"))>
            {move || found.get().into_iter().enumerate().map(|(i, (what, text, side))| view! {
                <li class="palette__line" role="option" id=format!("palette-{i}")
                    aria-selected=move || (place.get() == i).to_string()
                    on:click=move |_| { place.set(i); choose(what) }>
                    <span>{text}</span><span class="palette__side">{side}</span>
                </li>
            }).collect_view()}
        </ul>
        <Show when=move || found.with(Vec::is_empty)><p class="pane-note">{store.t(none.clone())}</p></Show>
        {move || page.get().map(|code| view! { <section class="palette__page" role="status"><h3>{code}</h3>{pane(Pane::Rule(code))}</section> })}
    }
}
