//! The view "Pods and IPs": who takes which addresses, one node on trial, and the course of time.

mod advice;
mod explain;
mod node;
mod settings;
mod state;
mod table;
mod time;
mod trial;

pub use advice::AdviceList;
pub use explain::ExplainCard;
pub use settings::CniPane;
pub use state::{Opened, PodsState, Trial};

use crate::msg;
use crate::ui::use_store;
use leptos::prelude::*;

/// The view.
#[component]
pub fn PodsPane(
    /// Puts a text on the clipboard.
    on_copy: Callback<String>,
) -> impl IntoView {
    let store = use_store();
    let state = store.pods;
    state.on_copy.set(Some(on_copy));
    if state.trial.with_untracked(Option::is_none) {
        state.trial.set(Some(store.design.with_untracked(|design| Trial::of(design))));
    }
    view! {
        <main class="pods" aria-label=store.t(msg!("view-pods"))>
            <table::AddressTable on_copy=on_copy/>
            <trial::NodeTrial/>
            <time::OverTime/>

        </main>
    }
}
