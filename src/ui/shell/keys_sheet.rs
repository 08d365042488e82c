//! The sheet of keys, where the letters of the tools can be changed or switched off.

use super::key_text;
use crate::editor::{COMMANDS, Command, CommandGroup, KeyMap, Shortcut};
use crate::msg;
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;

const GROUPS: [CommandGroup; 4] =
    [CommandGroup::Tools, CommandGroup::Edit, CommandGroup::View, CommandGroup::File];

/// What the keys do that are no commands.
fn other_keys() -> [(Message, &'static str); 5] {
    [
        (msg!("keys-walk"), "↑↓←→"),
        (msg!("keys-place"), "Enter"),
        (msg!("keys-pan"), "Space"),
        (msg!("keys-zoom"), "Ctrl"),
        (msg!("keys-cancel"), "Esc"),
    ]
}

/// The sheet.
#[component]
pub fn KeysSheet() -> impl IntoView {
    let store = use_store();
    // The command whose new letter is waited for, and what was said about the last try.
    let waiting: RwSignal<Option<Command>> = RwSignal::new(None);
    let said: RwSignal<Option<Message>> = RwSignal::new(None);
    view! {
        <div class="shortcuts__switch">
            <label>
                <input type="checkbox" prop:checked=move || store.keymap.with(|keys| keys.has_character_keys)
                    on:change=move |event| store.keymap.update(|keys| keys.has_character_keys = event_target_checked(&event))/>
                {store.t(msg!("keys-switch"))}
            </label>
            <button class="button button--small" disabled=move || !store.keymap.with(KeyMap::is_changed)
                on:click=move |_| { store.keymap.set(KeyMap::default()); said.set(None); }>
                {store.t(msg!("keys-reset"))}
            </button>
            <p class="pane-note">{store.t(msg!("keys-switch-note"))}</p>
            <p class="shortcuts__said" role="status">{move || said.get().map(|said| store.t(said).get())}</p>
        </div>
        <div class="shortcuts">
            {GROUPS.into_iter().map(|group| view! {
                <section>
                    <h3 class="section-title">{store.t(group.title())}</h3>
                    <dl>
                        {COMMANDS.iter().filter(|(_, g, keys)| *g == group && !keys.is_empty()).map(|(command, _, keys)| view! {
                            <dt>{store.t(command.title())}</dt>
                            <dd>{keys_of(store, *command, keys, waiting, said)}</dd>
                        }).collect_view()}
                    </dl>
                </section>
            }).collect_view()}
            <section>
                <h3 class="section-title">{store.t(msg!("keys-canvas"))}</h3>
                <dl>
                    {other_keys().into_iter().map(|(what, key)| view! { <dt>{store.t(what)}</dt><dd><kbd>{key}</kbd></dd> }).collect_view()}
                </dl>
            </section>
        </div>
    }
}

/// The keys of a command; the letter of a tool is a button that changes it.
fn keys_of(
    store: Store,
    command: Command,
    keys: &'static [Shortcut],
    waiting: RwSignal<Option<Command>>,
    said: RwSignal<Option<Message>>,
) -> AnyView {
    let is_mac = store.is_mac.get_value();
    let shown = |keys: &[Shortcut]| {
        keys.iter().map(|key| view! { <kbd>{key_text(key, is_mac)}</kbd> }).collect_view().into_any()
    };
    if !KeyMap::changeable().any(|other| other == command) {
        return shown(keys.get(..keys.len().min(2)).unwrap_or_default());
    }
    let letter = move || store.keymap.with(|keys| keys.letter(command).unwrap_or_default().to_uppercase());
    let is_waiting = move || waiting.get() == Some(command);
    let name = move || store.t(msg!("keys-change", what = command.title(), key = letter())).get();
    view! {
        <button class="shortcuts__key" aria-label=name title=name data-waiting=move || is_waiting().then_some("true")
            on:click=move |_| { waiting.set(Some(command)); said.set(Some(msg!("keys-press"))); }
            on:blur=move |_| if is_waiting() { waiting.set(None) }
            on:keydown=move |event| {
                if waiting.get_untracked() != Some(command) || event.key() == "Tab" || event.key() == "Shift" {
                    return;
                }
                event.prevent_default();
                event.stop_propagation();
                waiting.set(None);
                said.set(None);
                let key = event.key();
                if key == "Escape" { return; }
                let result = store.keymap.try_update(|keys| keys.set(command, &key)).unwrap_or(Ok(()));
                if let Err(other) = result {
                    said.set(Some(if other == command {
                        msg!("keys-no-letter")
                    } else {
                        msg!("keys-taken", key = key.to_uppercase(), other = other.title())
                    }));
                }
            }>
            <kbd>{move || if is_waiting() { "…".to_owned() } else { letter() }}</kbd>
        </button>
        {shown(keys.get(1..2).unwrap_or_default())}
    }
    .into_any()
}
