//! The bar that tells that another tab edits the open design.

use super::use_library;
use crate::msg;
use crate::ui::use_store;
use leptos::prelude::*;

/// Says that another tab edits this design, and offers to take it over or to go on with a copy.
#[component]
pub fn Elsewhere() -> impl IntoView {
    let store = use_store();
    let library = use_library();
    move || {
        let library = library.filter(|_| store.is_elsewhere.get())?;
        Some(view! {
            <section class="elsewhere" role="status" aria-label=store.t(msg!("elsewhere-title"))>
                <div class="elsewhere__words">
                    <strong>{store.t(msg!("elsewhere-title"))}</strong>
                    <span>{store.t(msg!("elsewhere-text"))}</span>
                </div>
                <button class="button button--primary" on:click=move |_| library.on_take_over.run(())>
                    {store.t(msg!("elsewhere-take-over"))}
                </button>
                <button class="button" on:click=move |_| library.on_copy.run(())>{store.t(msg!("elsewhere-copy"))}</button>
            </section>
        })
    }
}
