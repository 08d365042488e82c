//! The view "Address space": a map of each block, its rows as a table, and plans fitted into free room.

mod fit;
mod map;
mod sizes;
mod table;

pub use sizes::SizeCard;

use crate::design::Entity;
use crate::design::SubnetId;
use crate::editor::addresses::{self, BlockMap, Slot};
use crate::msg;
use crate::ui::{Store, use_store};
use leptos::prelude::*;

/// The right edge of a subnet being dragged.
#[derive(Clone, Debug, PartialEq)]
struct Pull {
    /// The subnet.
    id: SubnetId,
    /// The sizes it could have.
    slots: Vec<Slot>,
    /// The one that release would give.
    at: Option<Slot>,
}

/// What the parts of the view share.
#[derive(Clone, Copy)]
struct AddressState {
    maps: Memo<Vec<BlockMap>>,
    /// Whether whole blocks are drawn instead of their used part.
    is_whole: RwSignal<bool>,
    pull: RwSignal<Option<Pull>>,
}

/// The selected subnet, when it is just one thing; follows the selection.
fn selected_subnet(store: Store) -> Option<SubnetId> {
    match store.selected() {
        Some(Entity::Subnet(id)) => Some(id),
        _ => None,
    }
}

/// The view.
#[component]
pub fn AddressPane(
    /// Puts a text on the clipboard.
    on_copy: Callback<String>,
) -> impl IntoView {
    let store = use_store();
    let maps = Memo::new(move |_| {
        let scenario = store.scenario.get();
        store.design.with(|design| store.budget.with(|budget| addresses::map(design, budget, scenario)))
    });
    let state = AddressState { maps, is_whole: RwSignal::new(false), pull: RwSignal::new(None) };
    let keys = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "Escape" && state.pull.with_untracked(Option::is_some) {
            event.prevent_default();
            state.pull.set(None);
        }
    });
    on_cleanup(move || keys.remove());
    view! {
        <main class="address" aria-label=store.t(msg!("view-address"))>
            <map::Maps state=state/>
            <table::RowsCard state=state on_copy=on_copy/>
            <fit::FitCard/>
        </main>
    }
}
