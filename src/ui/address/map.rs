//! The map: a lane for each zone, subnets to scale, the right edge of each to drag.

use super::rows::Row;
use super::{AddressState, Ghost, Pull};
use crate::catalog::vpc;
use crate::design::{Entity, IpFamily, SubnetId, ZoneId};
use crate::editor::addresses::{self, AddressRow, BlockMap, RowKey};
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
            <For each=move || state.maps.with(|maps| maps.iter().map(|map| map.cidr).collect::<Vec<_>>()) key=|cidr| *cidr let:cidr>
                <Block state=state cidr=cidr/>
            </For>
            {move || state.maps.with(Vec::is_empty).then(|| view! { <p class="empty">{store.t(msg!("address-no-blocks"))}</p> })}
        </section>
    }
}

#[component]
fn Block(
    /// What the view shares.
    state: AddressState,
    /// The block.
    cidr: Cidr,
) -> impl IntoView {
    let store = use_store();
    let map = Memo::new(move |_| state.maps.with(|maps| maps.iter().find(|map| map.cidr == cidr).cloned()));
    let zones = Memo::new(move |_| {
        store.design.with(|d| d.zones.iter().map(|(id, zone)| (id, zone.name.clone())).collect::<Vec<_>>())
    });
    let window = Memo::new(move |_| {
        let planned: Vec<Cidr> = state.ghosts.with(|ghosts| ghosts.iter().map(|ghost| ghost.cidr).collect());
        let used = map.with(|map| map.as_ref().map(|map| addresses::window(map, &planned)));
        used.filter(|_| !state.is_whole.get()).unwrap_or(cidr)
    });
    let words =
        |of: fn(&BlockMap) -> Message| move || map.with(|map| map.as_ref().map(|map| store.t(of(map)).get()));
    let kind = words(|map| if map.is_primary { msg!("address-primary") } else { msg!("address-secondary") });
    let room = words(|map| {
        map.largest.map_or_else(
            || msg!("address-block-full", total = map.total),
            |block| msg!("address-block-room", total = map.total, free = map.free, block = block),
        )
    });
    // It comes with the VPC, so that it stands at the first block.
    let ipv6 = move || {
        let is_primary = map.with(|map| map.as_ref().is_some_and(|map| map.is_primary));
        let has_ipv6 = store.design.with(|design| design.cluster.ip_family == IpFamily::Ipv6);
        let [vpc, subnet, node] = [vpc::IPV6_PREFIX_LEN, vpc::IPV6_SUBNET_PREFIX_LEN, vpc::IPV6_NODE_PREFIX_LEN];
        (is_primary && has_ipv6).then(|| msg!("address-ipv6", vpc = vpc, subnet = subnet, node = node))
    };
    view! {
        <div class="lanes" role="group" aria-label=cidr.to_string()>
            <p class="lanes__head"><strong>{cidr.to_string()}</strong><span>{kind}</span><span>{room}</span></p>
            {move || ipv6().map(|text| view! { <p class="lanes__head"><span>{store.t(text)}</span></p> })}
            <div class="lane lane--ticks" aria-hidden="true"><span></span><span class="lane__track">
                {move || addresses::ticks(window.get()).into_iter().map(|(at, text)| view! {
                    <span class="lane__tick" style:left=percent(at)>{text}</span>
                }).collect_view()}
            </span></div>
            <For each=move || zones.get() key=Clone::clone let:zone>
                <Lane state=state map=map window=window zone=zone.0 name=zone.1/>
            </For>
        </div>
    }
}

/// The lane of a zone: its own subnets, and the shade of all others.
#[component]
fn Lane(
    /// What the view shares.
    state: AddressState,
    /// The block; none when it is gone.
    map: Memo<Option<BlockMap>>,
    /// The part of it that is drawn.
    window: Memo<Cidr>,
    /// The zone.
    zone: ZoneId,
    /// The zone's name.
    name: String,
) -> impl IntoView {
    let own = Memo::new(move |_| {
        let ids = |map: &BlockMap| {
            map.rows.iter().filter(|row| row.zone == Some(zone)).filter_map(|row| row.subnet).collect::<Vec<_>>()
        };
        map.with(|map| map.as_ref().map(ids)).unwrap_or_default()
    });
    let shade = Memo::new(move |_| {
        let window = window.get();
        let others = |map: &BlockMap| {
            let others = map.rows.iter().filter(|row| row.subnet.is_some() && row.zone != Some(zone));
            let spans = others.filter_map(|row| addresses::span(window, row.cidr?));
            spans.map(|(left, width)| format!("M{left:.4} 0h{width:.4}v1h-{width:.4}z")).collect::<String>()
        };
        map.with(|map| map.as_ref().map(others)).unwrap_or_default()
    });
    let store = use_store();
    let ghosts = move || {
        let own =
            |ghost: &Ghost| (ghost.zone == zone).then(|| addresses::span(window.get(), ghost.cidr)).flatten();
        state.ghosts.with(|ghosts| {
            ghosts.iter().filter_map(|ghost| Some((own(ghost)?, ghost.clone()))).collect::<Vec<_>>()
        })
    };
    let label = name.clone();
    view! {
        <div class="lane" role="group" aria-label=label>
            <span class="lane__name">{name}</span>
            <div class="lane__track">
                <svg class="lane__taken" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><path d=shade/></svg>
                <For each=move || own.get() key=|id| *id let:id>
                    <SubnetBox state=state window=window id=id/>
                </For>
                {move || ghosts().into_iter().map(|((left, width), ghost)| {
                    let title = msg!("address-planned", name = &ghost.name, block = ghost.cidr);
                    view! {
                        <span class="span span--ghost" data-kind=if ghost.is_public { "public" } else { "private" }
                            style:left=percent(left) style:width=percent(width) title=store.t(title)>
                            <span class="span__name">{ghost.name.clone()}</span>
                        </span>
                    }
                }).collect_view()}
            </div>
        </div>
    }
}

#[component]
fn SubnetBox(
    /// What the view shares.
    state: AddressState,
    /// The part of the block that is drawn.
    window: Memo<Cidr>,
    /// The subnet.
    id: SubnetId,
) -> impl IntoView {
    let store = use_store();
    let Row { row, is_selected, pulled } = state.row(store, RowKey::Subnet(id));
    let extent = Memo::new(move |_| {
        let now = row.with(|row| row.as_ref().and_then(|row| row.cidr));
        let block = pulled.with(|slot| slot.as_ref().map(|slot| slot.cidr)).or(now);
        let in_window = |block: Cidr| addresses::span(window.get(), block);
        block.and_then(in_window).or_else(|| now.and_then(in_window)).unwrap_or_default()
    });
    let is_public = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.is_public)));
    let name = move || row.with(|row| row.as_ref().map(|row| row.name.clone()));
    let length = move || row.with(|row| Some(format!("/{}", row.as_ref()?.cidr?.prefix_len())));
    let spoken = Memo::new(move |_| row.with(|row| row.as_ref().and_then(spoken)).map(|text| store.t(text).get()));
    view! {
        <div class="span" data-kind=move || if is_public.get() { "public" } else { "private" } data-subnet=id.to_string()
            data-refused=move || pulled.with(|slot| slot.as_ref().is_some_and(|slot| slot.refusal.is_some())).then_some("true")
            data-pulled=move || pulled.with(Option::is_some).then_some("true")
            style:left=move || percent(extent.get().0) style:width=move || percent(extent.get().1)>
            <button class="span__face" aria-pressed=move || is_selected.get().to_string()
                aria-label=move || spoken.get() title=move || spoken.get()
                on:click=move |_| store.select([Entity::Subnet(id)])>
                {move || view! { <Icon glyph=if is_public.get() { Glyph::Globe } else { Glyph::Lock } size=12/> }}
                <span class="span__name">{name}</span>
                <span class="span__len">{length}</span>
            </button>
            <span class="span__edge" aria-hidden="true" title=store.t(msg!("address-edge"))
                on:pointerdown=move |event| grab(store, state, id, &event)
                on:pointermove=move |event| drag(state, id, window.get_untracked(), &event)
                on:pointerup=move |_| release(store, state, id)
                on:pointercancel=move |_| state.pull.set(None)></span>
            {move || pulled.get().map(|slot| {
                let text = match &slot.refusal {
                    Some(refusal) => msg!("address-tip-no", block = slot.cidr, why = refusal.message()),
                    None => msg!("address-tip", block = slot.cidr, n = slot.cidr.n_ips()),
                };
                view! { <span class="span__tip" role="status">{store.t(text)}</span> }
            })}
        </div>
    }
}

/// What a screen reader says of a subnet.
fn spoken(row: &AddressRow) -> Option<Message> {
    let block = row.cidr?;
    Some(if row.is_public {
        msg!("address-box-public", name = &row.name, block = block, free = row.free)
    } else {
        msg!("address-box-private", name = &row.name, block = block, free = row.free)
    })
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
