//! The gallery of starting points: cards with a small picture, in parts, walked with arrow keys.

use super::FileHandlers;
use crate::design::Design;
use crate::design::starters::{Starter, StarterGroup};
use crate::msg;
use crate::scene::miniature;
use crate::ui::use_store;
use crate::words::Message;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Name and use of a starting point.
fn words(starter: Starter) -> (Message, Message) {
    match starter {
        Starter::Classic => (msg!("starter-classic"), msg!("starter-classic-use")),
        Starter::Small => (msg!("starter-small"), msg!("starter-small-use")),
        Starter::NatPerZone => (msg!("starter-nat-per-zone"), msg!("starter-nat-per-zone-use")),
        Starter::Private => (msg!("starter-private"), msg!("starter-private-use")),
        Starter::Large => (msg!("starter-large"), msg!("starter-large-use")),
        Starter::Ipv6 => (msg!("starter-ipv6"), msg!("starter-ipv6-use")),
        Starter::CustomNetworking => (msg!("starter-custom-networking"), msg!("starter-custom-networking-use")),
        Starter::PrefixDelegation => (msg!("starter-prefix-delegation"), msg!("starter-prefix-delegation-use")),
        Starter::Mixed => (msg!("starter-mixed"), msg!("starter-mixed-use")),
        Starter::WindowsAndGpu => (msg!("starter-windows-gpu"), msg!("starter-windows-gpu-use")),
        Starter::Fargate => (msg!("starter-fargate"), msg!("starter-fargate-use")),
        Starter::LocalZone => (msg!("starter-local-zone"), msg!("starter-local-zone-use")),
        Starter::TooSmall => (msg!("starter-too-small"), msg!("starter-too-small-use")),
        Starter::Empty => (msg!("starter-empty"), msg!("starter-empty-use")),
    }
}

fn title(group: StarterGroup) -> Message {
    match group {
        StarterGroup::Network => msg!("gallery-network"),
        StarterGroup::Addresses => msg!("gallery-addresses"),
        StarterGroup::Nodes => msg!("gallery-nodes"),
        StarterGroup::Other => msg!("gallery-other"),
    }
}

/// All starting points, one card each.
#[component]
pub fn Gallery(
    /// What a card does.
    handlers: FileHandlers,
) -> impl IntoView {
    let store = use_store();
    let host: NodeRef<html::Div> = NodeRef::new();
    let choose = Callback::new(move |starter: Starter| {
        store.dialog.set(None);
        handlers.on_new.run(starter);
    });
    view! {
        <div class="gallery" node_ref=host
            on:keydown=move |event| {
                if let Some(host) = host.get_untracked() && walk(&host, &event.key()) {
                    event.prevent_default();
                }
            }>
            {StarterGroup::ALL.into_iter().map(|group| view! {
                <section>
                    <h3 class="section-title">{store.t(title(group))}</h3>
                    <ul class="gallery__cards">
                        {group.starters().map(|starter| view! { <Card starter=starter on_choose=choose/> }).collect_view()}
                    </ul>
                </section>
            }).collect_view()}
        </div>
    }
}

#[component]
fn Card(
    /// The starting point.
    starter: Starter,
    /// Begins with it.
    on_choose: Callback<Starter>,
) -> impl IntoView {
    let store = use_store();
    let (name, what_for) = words(starter);
    view! {
        <li>
            <button class="gallery__card" data-starter=starter.key() on:click=move |_| on_choose.run(starter)>
                <Miniature design=starter.design()/>
                <span class="gallery__name">{store.t(name)}</span>
                <span class="gallery__use">{store.t(what_for)}</span>
            </button>
        </li>
    }
}

/// A small picture of a design: its boxes without words.
#[component]
pub fn Miniature(
    /// The design.
    design: Design,
) -> impl IntoView {
    let picture = miniature(&design);
    let bounds = picture.bounds;
    let view_box = format!("{:.0} {:.0} {:.0} {:.0}", bounds.x, bounds.y, bounds.width, bounds.height);
    view! {
        <svg class="gallery__picture" viewBox=view_box aria-hidden="true" preserveAspectRatio="xMidYMid meet">
            <g class="item" inner_html=picture.boxes></g>
        </svg>
    }
}

/// Moves the focus from card to card: left and right in their order, up and down to the nearest of the next
/// row; `false` where the key does not lead anywhere.
fn walk(host: &web_sys::HtmlElement, key: &str) -> bool {
    let all = host.get_elements_by_class_name("gallery__card");
    let cards: Vec<web_sys::HtmlElement> =
        (0..all.length()).filter_map(|i| all.item(i)?.dyn_into().ok()).collect();
    let active = document().active_element();
    let Some(place) = cards.iter().position(|card| active.as_ref() == Some(card.as_ref())) else { return false };
    let middle = |card: &web_sys::HtmlElement| {
        let rect = card.get_bounding_client_rect();
        (rect.x() + rect.width() / 2.0, rect.y() + rect.height() / 2.0)
    };
    let here = cards.get(place).map(middle).unwrap_or_default();
    // Rows lie apart by more than this; cards of a row are of one height.
    let is_other_row = |card: &web_sys::HtmlElement, sign: f64| 1.0 < (middle(card).1 - here.1) * sign;
    let far = |card: &web_sys::HtmlElement| {
        let (x, y) = middle(card);
        // The row decides, then the column.
        (y - here.1).abs() * 1000.0 + (x - here.0).abs()
    };
    let nearest = |sign: f64| {
        let others = cards.iter().filter(|card| is_other_row(card, sign));
        others.min_by(|a, b| far(a).total_cmp(&far(b)))
    };
    let next = match key {
        "ArrowRight" => cards.get(place.saturating_add(1)),
        "ArrowLeft" => place.checked_sub(1).and_then(|place| cards.get(place)),
        "ArrowDown" => nearest(1.0),
        "ArrowUp" => nearest(-1.0),
        "Home" => cards.first(),
        "End" => cards.last(),
        _ => None,
    };
    next.is_some_and(|card| card.focus().is_ok())
}
