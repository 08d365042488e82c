//! The same as the map in rows, with what can be done to each; and as CSV.

use super::rows::Row;
use super::{AddressHandlers, AddressState, selected_subnet};
use crate::design::{Entity, SubnetId, SubnetKind, ZoneId};
use crate::editor::addresses::{self, AddressRow, RowKey};
use crate::msg;
use crate::net::Cidr;
use crate::scene::Glyph;
use crate::ui::parts::Icon;
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What "Add subnet" makes.
#[derive(Clone, Copy)]
struct NewSubnet {
    zone: RwSignal<Option<ZoneId>>,
    is_public: RwSignal<bool>,
    prefix_len: RwSignal<u8>,
}

/// The prefix length of a new subnet until another is chosen.
const USUAL_LEN: u8 = 24;

/// So many rows are shown at first, and so many more each time: thousands at once would keep the page waiting.
const ROWS_AT_FIRST: usize = 200;
const ROWS_MORE: usize = 400;

/// The card.
#[component]
pub fn RowsCard(
    /// What the view shares.
    state: AddressState,
    /// What the page does for it.
    handlers: AddressHandlers,
) -> impl IntoView {
    let store = use_store();
    let first = store.design.with_untracked(|design| design.zones.ids().next());
    let new = NewSubnet {
        zone: RwSignal::new(first),
        is_public: RwSignal::new(false),
        prefix_len: RwSignal::new(USUAL_LEN),
    };
    let is_open = RwSignal::new(false);
    let n_shown = RwSignal::new(ROWS_AT_FIRST);
    let order = Memo::new(move |_| {
        let of_blocks = state
            .maps
            .with(|maps| maps.iter().flat_map(|map| &map.rows).filter_map(AddressRow::key).collect::<Vec<_>>());
        let mut seen = BTreeSet::new();
        // Strays come last.
        let all = of_blocks.into_iter().chain(state.rows.with(|rows| rows.keys().copied().collect::<Vec<_>>()));
        all.filter(|key| seen.insert(*key)).collect::<Vec<_>>()
    });
    let shown = move || order.with(|order| order.iter().take(n_shown.get()).copied().collect::<Vec<_>>());
    let n_more = move || order.with(Vec::len).saturating_sub(n_shown.get());
    view! {
        <section class="card" aria-label=store.t(msg!("address-table"))>
            <header class="card__head">
                <h2>{store.t(msg!("address-table"))}</h2>
                <NewFields new=new/>
                <span class="card__space"></span>
                <button class="button" aria-expanded=move || is_open.get().to_string() on:click=move |_| is_open.update(|is| *is = !*is)>
                    {store.t(msg!("address-csv-import"))}
                </button>
                <button class="button" on:click=move |_| handlers.on_copy.run(store.design.with_untracked(|d| addresses::write_csv(d)))>
                    {store.t(msg!("address-csv-copy"))}
                </button>
            </header>
            {move || is_open.get().then(|| view! { <CsvForm is_open=is_open on_pick=handlers.on_pick_table/> })}
            <div class="uses" tabindex="0" role="group" aria-label=store.t(msg!("address-table"))>
                <table class="uses__table">
                    <thead><tr>
                        <th scope="col">{store.t(msg!("address-col-name"))}</th>
                        <th scope="col">{store.t(msg!("address-col-zone"))}</th>
                        <th scope="col">{store.t(msg!("address-col-block"))}</th>
                        <th scope="col">{store.t(msg!("address-col-range"))}</th>
                        <th scope="col" class="uses__number">{store.t(msg!("address-col-total"))}</th>
                        <th scope="col" class="uses__number">{store.t(msg!("address-col-usable"))}</th>
                        <th scope="col" class="uses__number">{store.t(msg!("address-col-used"))}</th>
                        <th scope="col" class="uses__number">{store.t(msg!("address-col-free"))}</th>
                        <th scope="col">{store.t(msg!("address-col-do"))}</th>
                    </tr></thead>
                    <tbody>
                        <For each=shown key=|key| *key let:key>{match key {
                            RowKey::Subnet(id) => view! { <SubnetRow state=state id=id/> }.into_any(),
                            RowKey::Free(room) => view! { <FreeRow state=state room=room new=new/> }.into_any(),
                        }}</For>
                    </tbody>
                </table>
                <Show when=move || 0 < n_more()>
                    <button class="button address__more" on:click=move |_| n_shown.update(|n| *n = n.saturating_add(ROWS_MORE))>
                        {move || store.t(msg!("address-more", n = n_more())).get()}
                    </button>
                </Show>
            </div>
        </section>
    }
}

#[component]
fn NewFields(
    /// What "Add subnet" makes.
    new: NewSubnet,
) -> impl IntoView {
    let store = use_store();
    let zones =
        move || store.design.with(|d| d.zones.iter().map(|(id, z)| (id, z.name.clone())).collect::<Vec<_>>());
    view! {
        <span class="address__new" role="group" aria-label=store.t(msg!("address-new"))>
            <span>{store.t(msg!("address-new"))}</span>
            <select class="input__text" aria-label=store.t(msg!("address-col-zone")) on:change=move |event| {
                let chosen = event_target_value(&event);
                new.zone.set(store.design.with_untracked(|d| d.zones.ids().find(|id| id.to_string() == chosen)));
            }>
                {move || zones().into_iter().map(|(id, name)| view! {
                    <option value=id.to_string() selected=move || new.zone.get() == Some(id)>{name}</option>
                }).collect_view()}
            </select>
            <select class="input__text" aria-label=store.t(msg!("address-kind"))
                on:change=move |event| new.is_public.set(event_target_value(&event) == "public")>
                <option value="private" selected=true>{store.t(msg!("address-private"))}</option>
                <option value="public">{store.t(msg!("address-public"))}</option>
            </select>
            <select class="input__text" aria-label=store.t(msg!("address-sizes"))
                on:change=move |event| new.prefix_len.set(event_target_value(&event).parse().unwrap_or(USUAL_LEN))>
                {(crate::catalog::vpc::SHORTEST_PREFIX_LEN..=crate::catalog::vpc::LONGEST_PREFIX_LEN).map(|len| view! {
                    <option value=len.to_string() selected=len == USUAL_LEN>{format!("/{len}")}</option>
                }).collect_view()}
            </select>
        </span>
    }
}

/// The cells that subnets and free rooms have in common.
fn block_cells(store: Store, row: RwSignal<Option<AddressRow>>) -> impl IntoView {
    let cell = move |of: fn(&AddressRow) -> String| move || row.with(|row| row.as_ref().map(of));
    // Of a subnet whose block is not stated nobody knows how many addresses it has.
    let number = move |of: fn(&AddressRow) -> u64| {
        let words = move |row: &AddressRow| {
            row.cidr.map_or_else(|| msg!("unknown-number"), |_| msg!("number", n = of(row)))
        };
        move || row.with(|row| row.as_ref().map(words)).map(|words| store.t(words).get())
    };
    view! {
        <td class="address__mono">{cell(|row| row.cidr.map(|cidr| cidr.to_string()).unwrap_or_default())}</td>
        <td class="address__mono">{cell(|row| row.cidr.map(|cidr| format!("{} – {}", cidr.first(), cidr.last())).unwrap_or_default())}</td>
        <td class="uses__number">{number(|row| row.total)}</td>
        <td class="uses__number">{number(|row| row.usable)}</td>
    }
}

/// How many addresses are left, in words.
fn free_words(row: &AddressRow) -> Message {
    row.cidr.map_or_else(|| msg!("unknown-number"), |_| msg!("number", n = row.free))
}

#[component]
fn FreeRow(
    /// What the view shares.
    state: AddressState,
    /// The free block.
    room: Cidr,
    /// What "Add subnet" makes.
    new: NewSubnet,
) -> impl IntoView {
    let store = use_store();
    let Row { row, .. } = state.row(store, RowKey::Free(room));
    let free = move || row.with(|row| row.as_ref().map(free_words)).map(|words| store.t(words).get());
    view! {
        <tr data-free="true">
            <th scope="row" class="address__free">{store.t(msg!("address-free"))}</th>
            <td></td>{block_cells(store, row)}<td></td>
            <td class="uses__number">{free}</td>
            <td>{free_actions(store, room, new)}</td>
        </tr>
    }
}

#[component]
fn SubnetRow(
    /// What the view shares.
    state: AddressState,
    /// The subnet.
    id: SubnetId,
) -> impl IntoView {
    let store = use_store();
    let Row { row, is_selected, .. } = state.row(store, RowKey::Subnet(id));
    let is_public = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.is_public)));
    let kind =
        move || store.t(if is_public.get() { msg!("address-public") } else { msg!("address-private") }).get();
    let name = move || row.with(|row| row.as_ref().map(|row| row.name.clone()));
    let zone = move || {
        let zone = row.with(|row| row.as_ref().and_then(|row| row.zone));
        zone.and_then(|zone| state.zones.with(|zones| zones.get(&zone).cloned()))
    };
    let used =
        move || row.with(|row| row.as_ref().map(|row| row.used)).map(|n| store.t(msg!("number", n = n)).get());
    let free = move || row.with(|row| row.as_ref().map(free_words)).map(|words| store.t(words).get());
    let is_short = move || row.with(|row| row.as_ref().is_some_and(|row| row.free < 0)).then_some("true");
    let is_placed = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.cidr.is_some())));
    view! {
        <tr data-subnet=id.to_string() data-selected=move || is_selected.get().then_some("true")>
            <th scope="row">
                <button class="uses__name" aria-pressed=move || is_selected.get().to_string() title=kind
                    on:click=move |_| store.select([Entity::Subnet(id)])>
                    {move || view! { <Icon glyph=if is_public.get() { Glyph::Globe } else { Glyph::Lock } size=14/> }}
                    <span>{name}</span>
                </button>
            </th>
            <td>{zone}</td>{block_cells(store, row)}
            <td class="uses__number">{used}</td>
            <td class="uses__number" data-short=is_short>{free}</td>
            <td>{move || is_placed.get().then(|| view! { <SubnetActions id=id row=row/> })}</td>
        </tr>
    }
}

/// A button that says why it does nothing, where it does nothing: `state` gives what it does and, where it cannot,
/// why.
fn action_button(
    store: Store,
    face: Message,
    state: Memo<(Message, Option<Message>)>,
    run: impl Fn() + 'static,
) -> impl IntoView {
    let said = Memo::new(move |_| {
        let said = state.with(|(name, refusal)| match refusal {
            Some(why) => msg!("address-cannot", what = name.clone(), why = why.clone()),
            None => name.clone(),
        });
        store.t(said).get()
    });
    view! {
        <button class="button button--small" aria-disabled=move || state.with(|(_, refusal)| refusal.is_some()).then_some("true")
            aria-label=said title=said
            on:click=move |_| match state.get_untracked().1 {
                Some(why) => store.say(why, true),
                None => run(),
            }>{store.t(face)}</button>
    }
}

/// What can be done to a subnet; its buttons stay, and keep the focus, while its block changes.
#[component]
fn SubnetActions(
    /// The subnet.
    id: SubnetId,
    /// Its row.
    row: RwSignal<Option<AddressRow>>,
) -> impl IntoView {
    let store = use_store();
    let name = move || row.with(|row| row.as_ref().map(|row| row.name.clone())).unwrap_or_default();
    let splits = [(1_u8, 2_u8), (2, 4), (3, 8)].map(|(n_bits, n)| {
        let state = Memo::new(move |_| {
            let cidr = row.with(|row| row.as_ref().and_then(|row| row.cidr));
            let is_small = !cidr.is_some_and(|cidr| addresses::can_split(cidr, n_bits));
            (msg!("step-split", name = name(), n = n), is_small.then(|| msg!("address-split-small")))
        });
        let face = if n_bits == 1 { msg!("address-split") } else { msg!("address-split-n", n = n) };
        let run = move || {
            if let Some(action) = store.design.with_untracked(|d| addresses::split(d, id, n_bits)) {
                store.run(action);
            }
        };
        action_button(store, face, state, run)
    });
    let state = Memo::new(move |_| match row.with(|row| row.as_ref().map(|row| row.join.clone())) {
        Some(Ok(block)) => (msg!("step-join", name = name(), block = block), None),
        Some(Err(refusal)) => (msg!("address-join-name", name = name()), Some(refusal.message())),
        None => (msg!("address-join-name", name = name()), None),
    });
    let run = move || match store.design.with_untracked(|d| addresses::join(d, id)) {
        Ok(join) => {
            store.run(join.action);
        }
        Err(refusal) => store.say(refusal.message(), true),
    };
    view! { <span class="address__do">{splits}{action_button(store, msg!("address-join"), state, run)}</span> }
}

fn free_actions(store: Store, room: Cidr, new: NewSubnet) -> impl IntoView {
    let add = move || {
        let kind = if new.is_public.get_untracked() { SubnetKind::Public } else { SubnetKind::Private };
        let block = addresses::in_room(room, new.prefix_len.get_untracked());
        let Some((zone, block)) = new.zone.get_untracked().zip(block) else {
            store.say(msg!("address-no-zone"), true);
            return;
        };
        match store.design.with_untracked(|design| addresses::add(design, zone, kind, block)) {
            Ok(action) => {
                store.run(action);
            }
            Err(refusal) => store.say(refusal.message(), true),
        }
    };
    let moved = Memo::new(move |_| {
        let id = selected_subnet(store)?;
        store.design.with(|design| {
            addresses::move_into(design, id, room).map(|_| (id, design.name_of(id.into()).to_owned()))
        })
    });
    view! {
        <span class="address__do">
            {action_button(store, msg!("address-add"), Memo::new(move |_| (msg!("address-add-at", block = room), None)), add)}
            {move || moved.get().map(|(id, name)| {
                let run = move || {
                    if let Some(action) = store.design.with_untracked(|d| addresses::move_into(d, id, room)) {
                        store.run(action);
                    }
                };
                let state = Memo::new(move |_| (msg!("step-move-block", name = &name, block = room), None));
                action_button(store, msg!("address-move"), state, run)
            })}
        </span>
    }
}

#[component]
fn CsvForm(
    /// Whether the form is shown.
    is_open: RwSignal<bool>,
    /// Lets a person choose a table, and hands on its text.
    on_pick: Callback<Callback<String>>,
) -> impl IntoView {
    let store = use_store();
    let text = RwSignal::new(String::new());
    let error: RwSignal<Option<Message>> = RwSignal::new(None);
    // What was chosen stands in the field first, where it can be looked at.
    let picked = Callback::new(move |table: String| {
        error.set(None);
        text.set(table);
    });
    let take = move || {
        let read =
            store.design.with_untracked(|design| text.with_untracked(|text| addresses::read_csv(design, text)));
        match read {
            Ok(action) => {
                if store.run(action) {
                    is_open.set(false);
                }
            }
            Err(problem) => error.set(Some(problem.message())),
        }
    };
    view! {
        <form class="address__csv" on:submit=move |event| { event.prevent_default(); take(); }>
            <textarea class="input__text input__lines" rows="5" aria-label=store.t(msg!("address-csv-text")) prop:value=move || text.get()
                aria-invalid=move || error.with(Option::is_some).then_some("true") aria-describedby="csv-error"
                on:input=move |event| { error.set(None); text.set(event_target_value(&event)); }></textarea>
            <p class="field__hint">{store.t(msg!("address-csv-hint"))}</p>
            <p class="field__error" id="csv-error" role="alert">{move || error.get().map(|message| store.t(message))}</p>
            <span class="address__do">
                <button class="button button--primary" type="submit">{store.t(msg!("address-csv-take"))}</button>
                <button class="button" type="button" on:click=move |_| on_pick.run(picked)>{store.t(msg!("address-csv-file"))}</button>
            </span>
        </form>
    }
}
