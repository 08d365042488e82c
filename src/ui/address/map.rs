//! The map: a lane for each zone, subnets to scale, the right edge of each to drag.

use super::{AddressState, Pull};
use crate::design::{Entity, SubnetId, ZoneId};
use crate::editor::addresses::{self, AddressRow, BlockMap, Slot};
use crate::msg;
use crate::net::Cidr;
use crate::scene::Glyph;
use crate::ui::parts::Icon;
use crate::ui::shell::Scenarios;
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

fn percent(value: f64) -> String {
    format!("{value:.4}%")
}

/// The cards of all blocks.
#[component]
pub fn Maps(
    /// What the view shares.
    state: AddressState,
) -> impl IntoView {
    let store = use_store();
    let choice = move |is: bool, name: Message| {
        view! {
            <button class="segments__item" role="radio" aria-checked=move || (state.is_whole.get() == is).to_string()
                on:click=move |_| state.is_whole.set(is)>{store.t(name)}</button>
        }
    };
    view! {
        <section class="card" aria-label=store.t(msg!("address-map"))>
            <header class="card__head">
                <h2>{store.t(msg!("address-map"))}</h2>
                <Scenarios/>
                <span class="card__space"></span>
                <div class="segments" role="radiogroup" aria-label=store.t(msg!("address-extent"))>
                    {choice(false, msg!("address-extent-used"))}{choice(true, msg!("address-extent-whole"))}
                </div>
            </header>
            {move || state.maps.get().into_iter().map(|map| view! { <Block state=state map=map/> }).collect_view()}
            {move || state.maps.with(Vec::is_empty).then(|| view! { <p class="empty">{store.t(msg!("address-no-blocks"))}</p> })}
        </section>
    }
}

#[component]
fn Block(
    /// What the view shares.
    state: AddressState,
    /// The block.
    map: BlockMap,
) -> impl IntoView {
    let store = use_store();
    let zones: Vec<(ZoneId, String)> = store
        .design
        .with_untracked(|design| design.zones.iter().map(|(id, zone)| (id, zone.name.clone())).collect());
    let kind = if map.is_primary { msg!("address-primary") } else { msg!("address-secondary") };
    let room = map.largest.map_or_else(
        || msg!("address-block-full", total = map.total),
        |block| msg!("address-block-room", total = map.total, free = map.free, block = block),
    );
    let whole = map.cidr;
    let used = addresses::window(&map);
    let rows = StoredValue::new(map.rows);
    view! {
        <div class="lanes" role="group" aria-label=whole.to_string()>
            <p class="lanes__head"><strong>{whole.to_string()}</strong><span>{store.t(kind)}</span><span>{store.t(room)}</span></p>
            {move || {
                let window = if state.is_whole.get() { whole } else { used };
                view! {
                    <div class="lane lane--ticks" aria-hidden="true"><span></span><span class="lane__track">
                        {addresses::ticks(window).into_iter().map(|(at, text)| view! {
                            <span class="lane__tick" style:left=percent(at)>{text}</span>
                        }).collect_view()}
                    </span></div>
                    {zones.iter().cloned().map(|(zone, name)| { let label = name.clone(); view! {
                        <div class="lane" role="group" aria-label=label>
                            <span class="lane__name">{name}</span>
                            <div class="lane__track">
                                {rows.get_value().into_iter().filter_map(|row| part(state, window, zone, row)).collect_view()}
                            </div>
                        </div>
                    }}).collect_view()}
                }
            }}
        </div>
    }
}

/// A subnet in its own lane, the shade of one in the others, nothing for free room.
fn part(state: AddressState, window: Cidr, zone: ZoneId, row: AddressRow) -> Option<AnyView> {
    let id = row.subnet?;
    let (left, width) = addresses::span(window, row.cidr?)?;
    if row.zone == Some(zone) {
        Some(view! { <SubnetBox state=state window=window id=id row=row/> }.into_any())
    } else {
        Some(
            view! { <span class="lane__taken" style:left=percent(left) style:width=percent(width)></span> }
                .into_any(),
        )
    }
}

/// What the pulled edge of this subnet would give.
fn pulled(state: AddressState, id: SubnetId) -> Option<Slot> {
    state.pull.with(|pull| pull.as_ref().filter(|pull| pull.id == id).and_then(|pull| pull.at.clone()))
}

#[component]
fn SubnetBox(
    /// What the view shares.
    state: AddressState,
    /// The part of the block that is drawn.
    window: Cidr,
    /// The subnet.
    id: SubnetId,
    /// Its numbers.
    row: AddressRow,
) -> impl IntoView {
    let store = use_store();
    let Some(now) = row.cidr else { return ().into_any() };
    let extent = Memo::new(move |_| {
        let block = pulled(state, id).map_or(now, |slot| slot.cidr);
        addresses::span(window, block).or_else(|| addresses::span(window, now)).unwrap_or_default()
    });
    let is_selected = move || store.selection.with(|selection| selection.contains(&Entity::Subnet(id)));
    let kind = if row.is_public { "public" } else { "private" };
    let spoken = if row.is_public {
        msg!("address-box-public", name = &row.name, block = now, free = row.free)
    } else {
        msg!("address-box-private", name = &row.name, block = now, free = row.free)
    };
    view! {
        <div class="span" data-kind=kind data-subnet=id.to_string()
            data-refused=move || pulled(state, id).is_some_and(|slot| slot.refusal.is_some()).then_some("true")
            data-pulled=move || pulled(state, id).is_some().then_some("true")
            style:left=move || percent(extent.get().0) style:width=move || percent(extent.get().1)>
            <button class="span__face" aria-pressed=move || is_selected().to_string()
                aria-label=store.t(spoken.clone()) title=store.t(spoken)
                on:click=move |_| store.select([Entity::Subnet(id)])>
                <Icon glyph=if row.is_public { Glyph::Globe } else { Glyph::Lock } size=12/>
                <span class="span__name">{row.name}</span>
                <span class="span__len">{format!("/{}", now.prefix_len())}</span>
            </button>
            <span class="span__edge" aria-hidden="true" title=store.t(msg!("address-edge"))
                on:pointerdown=move |event| grab(store, state, id, &event)
                on:pointermove=move |event| drag(state, id, window, &event)
                on:pointerup=move |_| release(store, state, id)
                on:pointercancel=move |_| state.pull.set(None)></span>
            {move || pulled(state, id).map(|slot| {
                let text = match &slot.refusal {
                    Some(refusal) => msg!("address-tip-no", block = slot.cidr, why = refusal.message()),
                    None => msg!("address-tip", block = slot.cidr, n = slot.cidr.n_ips()),
                };
                view! { <span class="span__tip" role="status">{store.t(text)}</span> }
            })}
        </div>
    }
    .into_any()
}

fn element(event: &web_sys::PointerEvent) -> Option<web_sys::Element> {
    event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok())
}

fn grab(store: Store, state: AddressState, id: SubnetId, event: &web_sys::PointerEvent) {
    if event.button() != 0 {
        return;
    }
    event.prevent_default();
    if let Some(edge) = element(event) {
        // Without capture the drag ends at the edge: no harm.
        let _ = edge.set_pointer_capture(event.pointer_id());
    }
    let slots = store.design.with_untracked(|design| addresses::slots(design, id));
    store.select([Entity::Subnet(id)]);
    state.pull.set(Some(Pull { id, slots, at: None }));
}

fn drag(state: AddressState, id: SubnetId, window: Cidr, event: &web_sys::PointerEvent) {
    if state.pull.with_untracked(|pull| pull.as_ref().is_none_or(|pull| pull.id != id)) {
        return;
    }
    let track = element(event).and_then(|edge| edge.closest(".lane__track").ok().flatten());
    let Some(rect) = track.map(|track| track.get_bounding_client_rect()) else { return };
    let at = (f64::from(event.client_x()) - rect.left()) * 100.0 / rect.width().max(1.0);
    state.pull.update(|pull| {
        if let Some(pull) = pull {
            pull.at = addresses::slot_at(window, &pull.slots, at).cloned();
        }
    });
}

fn release(store: Store, state: AddressState, id: SubnetId) {
    let Some(pull) = state.pull.get_untracked().filter(|pull| pull.id == id) else { return };
    state.pull.set(None);
    let Some(slot) = pull.at.filter(|slot| !slot.is_now) else { return };
    match store.design.with_untracked(|design| addresses::resize(design, id, slot.cidr)) {
        Ok(action) => {
            store.run(action);
        }
        Err(refusal) => store.say(msg!("address-tip-no", block = slot.cidr, why = refusal.message()), true),
    }
}
