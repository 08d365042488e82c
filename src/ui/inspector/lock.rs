//! The button that locks what is selected.

use crate::editor::Command;
use crate::msg;
use crate::ui::use_store;
use leptos::prelude::*;

/// Locks or unlocks the selection, and says which.
#[component]
pub fn LockButton() -> impl IntoView {
    let store = use_store();
    let is_locked = Memo::new(move |_| {
        let chosen = store.selection.get();
        !chosen.is_empty() && store.design.with(|design| chosen.iter().all(|entity| design.is_locked(*entity)))
    });
    view! {
        <button class="button" title="Shift L" on:click=move |_| { store.perform(Command::Lock); }>
            {move || store.t(if is_locked.get() { msg!("unlock") } else { msg!("lock") })}
        </button>
    }
}
