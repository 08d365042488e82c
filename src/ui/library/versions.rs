//! The versions of the open design, below the steps of its history.

use super::{Library, VersionEntry, use_library};
use crate::msg;
use crate::ui::shell::focus;
use crate::ui::use_store;
use leptos::html;
use leptos::prelude::*;

/// Where the focus goes when what had it is gone.
const PANE: &str = "side-pane";

/// The list of versions: go back to one, name one, delete one.
#[component]
pub fn Versions() -> impl IntoView {
    let store = use_store();
    use_library().map(|library| {
        let versions = library.state.versions;
        view! {
            <section class="versions" aria-labelledby="versions-title">
                <h2 class="versions__title" id="versions-title">{store.t(msg!("versions-title"))}</h2>
                <p class="pane-note">
                    {move || store.t(if versions.with(Vec::is_empty) { msg!("versions-none") } else { msg!("versions-note") })}
                </p>
                <ol class="versions__list">
                    <For each=move || versions.get() key=|v| (v.id.clone(), v.when.clone(), v.name.clone()) let:version>
                        <VersionLine version=version library=library/>
                    </For>
                </ol>
            </section>
        }
    })
}

#[component]
fn VersionLine(
    /// The version.
    version: VersionEntry,
    /// What its buttons do.
    library: Library,
) -> impl IntoView {
    let store = use_store();
    let VersionEntry { id, when, label, name, .. } = version;
    let is_naming = RwSignal::new(false);
    let field: NodeRef<html::Input> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // Where it cannot be focused, focus stays where it is.
            let _ = field.focus();
        }
    });
    let (restore_id, forget_id) = (id.clone(), id.clone());
    let has_name = !name.is_empty();
    let title = if has_name { name.clone() } else { label };
    let title = if title.is_empty() { store.t(msg!("history-start")) } else { Signal::stored(title) };
    let naming = {
        let (id, name) = (id, name);
        move || {
            let id = id.clone();
            is_naming.get().then(|| {
                view! {
                    <input class="versions__name" node_ref=field autocomplete="off" maxlength="60"
                        aria-label=store.t(msg!("versions-name-field")) prop:value=name.clone()
                        on:change=move |event| {
                            library.on_name.run((id.clone(), event_target_value(&event)));
                            is_naming.set(false);
                        }
                        on:keydown=move |event| match event.key().as_str() {
                            // The field changes when it loses the focus.
                            "Enter" if !event.is_composing() => focus(PANE),
                            "Escape" => {
                                event.stop_propagation();
                                is_naming.set(false);
                                focus(PANE);
                            }
                            _ => {}
                        }/>
                }
            })
        }
    };
    // Three buttons with the same words stand in each line: which one is meant is said with them.
    let of = |what: crate::words::Message| store.t(msg!("versions-of", what = what, when = when.clone()));
    let (restore, rename, forget) =
        (of(msg!("versions-restore")), of(msg!("versions-name")), of(msg!("versions-forget")));
    view! {
        <li class="versions__line" data-named=has_name.then_some("true")>
            <span class="versions__label">{title}</span>
            <time class="versions__when">{when}</time>
            {naming}
            <span class="versions__deeds">
                <button class="button button--small" aria-label=restore on:click=move |_| library.on_restore.run(restore_id.clone())>
                    {store.t(msg!("versions-restore"))}
                </button>
                <button class="button button--small" aria-label=rename aria-expanded=move || is_naming.get().to_string()
                    on:click=move |_| is_naming.update(|is| *is = !*is)>
                    {store.t(msg!("versions-name"))}
                </button>
                <button class="button button--small" aria-label=forget on:click=move |_| { library.on_forget.run(forget_id.clone()); focus(PANE); }>
                    {store.t(msg!("versions-forget"))}
                </button>
            </span>
        </li>
    }
}
