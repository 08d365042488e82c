//! The view "Address space": a map of each block, its rows as a table, and plans fitted into free room.

mod fit;
mod map;
mod rows;
mod sizes;
mod table;
mod units;

pub use sizes::SizeCard;
pub use units::UnitsCard;

use crate::collect::CollectInOrder;
use crate::design::{Entity, SubnetId, ZoneId};
use crate::editor::addresses::{self, AddressRow, BlockMap, RowKey, Slot};
use crate::msg;
use crate::net::Cidr;
use crate::ui::{Store, use_store};
use leptos::prelude::*;
use rows::RowSlot;
use std::collections::{BTreeMap, BTreeSet};

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

/// A subnet of a plan that is being worked on, seen on the map before it is added.
#[derive(Clone, Debug, PartialEq)]
struct Ghost {
    /// Its zone.
    zone: ZoneId,
    /// Its block.
    cidr: Cidr,
    /// Whether it would be public.
    is_public: bool,
    /// The name of its tier.
    name: String,
}

/// What the parts of the view share.
#[derive(Clone, Copy)]
struct AddressState {
    maps: Memo<Vec<BlockMap>>,
    /// All rows by their keys.
    rows: Memo<BTreeMap<RowKey, AddressRow>>,
    /// Those that are shown.
    slots: StoredValue<BTreeMap<RowKey, RowSlot>>,
    /// The names of the zones.
    zones: Memo<BTreeMap<ZoneId, String>>,
    /// Whether whole blocks are drawn instead of their used part.
    is_whole: RwSignal<bool>,
    pull: RwSignal<Option<Pull>>,
    /// The plan that is being worked on.
    ghosts: RwSignal<Vec<Ghost>>,
}

/// The rows of what is selected.
fn selected_keys(held: &BTreeSet<Entity>) -> impl Iterator<Item = RowKey> {
    held.iter().filter_map(|entity| match entity {
        Entity::Subnet(id) => Some(RowKey::Subnet(*id)),
        _ => None,
    })
}

/// The selected subnet, when it is just one thing; follows the selection.
fn selected_subnet(store: Store) -> Option<SubnetId> {
    match store.selected() {
        Some(Entity::Subnet(id)) => Some(id),
        _ => None,
    }
}

/// What the page does for the view.
#[derive(Clone, Copy)]
pub struct AddressHandlers {
    /// Puts a text on the clipboard.
    pub on_copy: Callback<String>,
    /// Lets a person choose a table, and hands on its text.
    pub on_pick_table: Callback<Callback<String>>,
}

/// The view.
#[component]
pub fn AddressPane(
    /// What the page does for it.
    handlers: AddressHandlers,
) -> impl IntoView {
    let store = use_store();
    let maps = Memo::new(move |_| {
        let scenario = store.scenario.get();
        store.design.with(|design| store.budget.with(|budget| addresses::map(design, budget, scenario)))
    });
    let rows = Memo::new(move |_| {
        let strays = store
            .design
            .with(|design| store.budget.with(|budget| addresses::strays(design, budget, store.scenario.get())));
        let placed = maps.get().into_iter().flat_map(|map| map.rows);
        placed.chain(strays).filter_map(|row| Some((row.key()?, row))).collect()
    });
    let (is_whole, pull, ghosts) = (RwSignal::new(false), RwSignal::new(None), RwSignal::new(Vec::new()));
    let zones = Memo::new(move |_| {
        store.design.with(|design| design.zones.iter().map(|(id, zone)| (id, zone.name.clone())).collect_map())
    });
    let slots = StoredValue::new(BTreeMap::new());
    let state = AddressState { maps, rows, slots, zones, is_whole, pull, ghosts };
    state.follow(store);
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
            <table::RowsCard state=state handlers=handlers/>
            <fit::FitCard ghosts=ghosts/>
        </main>
    }
}
