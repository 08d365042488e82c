//! The same as the map in rows, with what can be done to each; and as CSV.

use super::{AddressState, selected_subnet};
use crate::design::{Entity, SubnetId, SubnetKind, ZoneId};
use crate::editor::addresses::{self, AddressRow};
use crate::msg;
use crate::net::Cidr;
use crate::scene::Glyph;
use crate::ui::parts::Icon;
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;

/// What "Add subnet" makes.
#[derive(Clone, Copy)]
struct NewSubnet {
    zone: RwSignal<Option<ZoneId>>,
    is_public: RwSignal<bool>,
    prefix_len: RwSignal<u8>,
}

/// The prefix length of a new subnet until another is chosen.
const USUAL_LEN: u8 = 24;

/// The card.
#[component]
pub fn RowsCard(
    /// What the view shares.
    state: AddressState,
    /// Puts a text on the clipboard.
    on_copy: Callback<String>,
) -> impl IntoView {
    let store = use_store();
    let first = store.design.with_untracked(|design| design.zones.ids().next());
    let new = NewSubnet {
        zone: RwSignal::new(first),
        is_public: RwSignal::new(false),
        prefix_len: RwSignal::new(USUAL_LEN),
    };
    let is_open = RwSignal::new(false);
    let rows = Memo::new(move |_| {
        let strays = store
            .design
            .with(|design| store.budget.with(|budget| addresses::strays(design, budget, store.scenario.get())));
        let rows = state.maps.with(|maps| maps.iter().flat_map(|map| map.rows.clone()).collect::<Vec<_>>());
        rows.into_iter().chain(strays).collect::<Vec<_>>()
    });
    view! {
        <section class="card" aria-label=store.t(msg!("address-table"))>
            <header class="card__head">
                <h2>{store.t(msg!("address-table"))}</h2>
                <NewFields new=new/>
                <span class="card__space"></span>
                <button class="button" aria-expanded=move || is_open.get().to_string() on:click=move |_| is_open.update(|is| *is = !*is)>
                    {store.t(msg!("address-csv-import"))}
                </button>
                <button class="button" on:click=move |_| on_copy.run(store.design.with_untracked(|d| addresses::write_csv(d)))>
                    {store.t(msg!("address-csv-copy"))}
                </button>
            </header>
            {move || is_open.get().then(|| view! { <CsvForm is_open=is_open/> })}
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
                    <tbody>{move || rows.get().into_iter().map(|row| table_row(store, row, new)).collect_view()}</tbody>
                </table>
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

fn table_row(store: Store, row: AddressRow, new: NewSubnet) -> AnyView {
    let number = move |n: u64| store.t(msg!("number", n = n));
    let block = row.cidr.map(|cidr| cidr.to_string()).unwrap_or_default();
    let range = row.cidr.map(|cidr| format!("{} – {}", cidr.first(), cidr.last())).unwrap_or_default();
    let numbers = view! {
        <td class="address__mono">{block}</td>
        <td class="address__mono">{range}</td>
        <td class="uses__number">{number(row.total)}</td>
        <td class="uses__number">{number(row.usable)}</td>
    };
    let free = store.t(msg!("number", n = row.free));
    let (Some(id), Some(zone)) = (row.subnet, row.zone) else {
        return view! {
            <tr data-free="true">
                <th scope="row" class="address__free">{store.t(msg!("address-free"))}</th>
                <td></td>{numbers}<td></td>
                <td class="uses__number">{free}</td>
                <td>{row.cidr.map(|room| free_actions(store, room, new))}</td>
            </tr>
        }
        .into_any();
    };
    let is_selected = move || store.selection.with(|selection| selection.contains(&Entity::Subnet(id)));
    let kind = if row.is_public { msg!("address-public") } else { msg!("address-private") };
    let zone_name = store.design.with_untracked(|design| design.name_of(zone.into()).to_owned());
    let is_placed = row.cidr.is_some();
    view! {
        <tr data-subnet=id.to_string() data-selected=move || is_selected().then_some("true")>
            <th scope="row">
                <button class="uses__name" aria-pressed=move || is_selected().to_string() title=store.t(kind)
                    on:click=move |_| store.select([Entity::Subnet(id)])>
                    <Icon glyph=if row.is_public { Glyph::Globe } else { Glyph::Lock } size=14/>
                    <span>{row.name.clone()}</span>
                </button>
            </th>
            <td>{zone_name}</td>{numbers}
            <td class="uses__number">{number(row.used)}</td>
            <td class="uses__number" data-short=(row.free < 0).then_some("true")>{free}</td>
            <td>{is_placed.then(|| subnet_actions(store, id, &row.name))}</td>
        </tr>
    }
    .into_any()
}

/// A button that says why it does nothing, where it does nothing.
fn action_button(
    store: Store,
    face: Message,
    name: Message,
    refusal: Option<Message>,
    run: impl Fn() + 'static,
) -> impl IntoView {
    let said = match refusal.clone() {
        Some(why) => msg!("address-cannot", what = name, why = why),
        None => name,
    };
    view! {
        <button class="button button--small" aria-disabled=refusal.is_some().then_some("true")
            aria-label=store.t(said.clone()) title=store.t(said)
            on:click=move |_| match &refusal {
                Some(why) => store.say(why.clone(), true),
                None => run(),
            }>{store.t(face)}</button>
    }
}

fn subnet_actions(store: Store, id: SubnetId, name: &str) -> impl IntoView + use<> {
    let design = store.design.get_untracked();
    let splits: Vec<AnyView> = [(1_u8, 2_u8), (2, 4), (3, 8)]
        .into_iter()
        .map(|(n_bits, n)| {
            let refusal = (!addresses::can_split(&design, id, n_bits)).then(|| msg!("address-split-small"));
            let face = if n_bits == 1 { msg!("address-split") } else { msg!("address-split-n", n = n) };
            let run = move || {
                if let Some(action) = store.design.with_untracked(|d| addresses::split(d, id, n_bits)) {
                    store.run(action);
                }
            };
            action_button(store, face, msg!("step-split", name = name, n = n), refusal, run).into_any()
        })
        .collect();
    let (join_name, refusal) = match addresses::join(&design, id) {
        Ok(join) => (msg!("step-join", name = name, block = join.cidr), None),
        Err(refusal) => (msg!("address-join-name", name = name), Some(refusal.message())),
    };
    let run = move || {
        if let Ok(join) = store.design.with_untracked(|d| addresses::join(d, id)) {
            store.run(join.action);
        }
    };
    view! { <span class="address__do">{splits}{action_button(store, msg!("address-join"), join_name, refusal, run)}</span> }
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
            {action_button(store, msg!("address-add"), msg!("address-add-at", block = room), None, add)}
            {move || moved.get().map(|(id, name)| {
                let run = move || {
                    if let Some(action) = store.design.with_untracked(|d| addresses::move_into(d, id, room)) {
                        store.run(action);
                    }
                };
                action_button(store, msg!("address-move"), msg!("step-move-block", name = name, block = room), None, run)
            })}
        </span>
    }
}

#[component]
fn CsvForm(
    /// Whether the form is shown.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let store = use_store();
    let text = RwSignal::new(String::new());
    let error: RwSignal<Option<Message>> = RwSignal::new(None);
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
            <span><button class="button button--primary" type="submit">{store.t(msg!("address-csv-take"))}</button></span>
        </form>
    }
}
