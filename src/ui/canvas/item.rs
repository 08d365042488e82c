//! One item of the scene, and what of it is carried by the pointer.

use crate::design::Entity;
use crate::editor::kind_name;
use crate::msg;
use crate::scene::{Content, Detail, Key, Rect};
use crate::ui::{Slot, use_store};
use crate::words::{Message, render};
use leptos::prelude::*;

/// One item: painted anew when its content or the language changes. While it is dragged it stays where it was, and a
/// copy of it moves: see [`Carried`].
#[component]
pub fn SceneItem(
    /// Which one.
    key: Key,
    /// How much of it can be seen.
    detail: Memo<Detail>,
) -> impl IntoView {
    let store = use_store();
    let slot = store.items.slot(key)?;
    let (is_selected, is_carried) = (slot.is_selected.clone(), slot.is_carried.clone());
    let item = slot.item.clone();
    let place = move || item.with(|item| place(item.rect));
    let painted = painted(&slot, detail);
    let (id, role) = match key {
        Key::Entity(entity, number) => (Some(format!("item-{entity}-{number}")), Some("img")),
        _ => (None, None),
    };
    let label = move || match key {
        Key::Entity(entity, _) => {
            // What has another name is painted anew: nobody has to follow the whole design for it.
            let name = store.design.with_untracked(|design| design.name_of(entity).to_owned());
            let message = slot.item.with(|item| label(entity, name, &item.content));
            Some(render(store.language.get(), &message))
        }
        _ => None,
    };
    Some(view! {
        <g
            class="item"
            id=id
            role=role
            aria-label=label
            aria-hidden=if role.is_none() { Some("true") } else { None }
            transform=place
            data-selected=move || is_selected.get().then_some("true")
            data-dragged=move || is_carried.get().then_some("true")
            inner_html=move || painted.get()
        ></g>
    })
}

/// Where an item stands in the drawing.
fn place(rect: Rect) -> String {
    format!("translate({:.1} {:.1})", rect.x, rect.y)
}

/// An item as SVG.
fn painted(slot: &Slot, detail: Memo<Detail>) -> Memo<String> {
    let (store, item) = (use_store(), slot.item.clone());
    Memo::new(move |_| item.with(|item| item.content.paint_at(item.rect, store.language.get(), detail.get())))
}

/// Copies of the items that are dragged, in a layer over the drawing: a move shifts that layer and paints nothing.
#[component]
pub fn Carried(
    /// How much of the items can be seen.
    detail: Memo<Detail>,
) -> impl IntoView {
    let store = use_store();
    let copy = move |key: Key| {
        let slot = store.items.slot(key)?;
        let (painted, is_selected) = (painted(&slot, detail), slot.is_selected);
        let place = slot.item.with_untracked(|item| place(item.rect));
        Some(view! {
            <g class="item" aria-hidden="true" transform=place
                data-selected=move || is_selected.get().then_some("true")
                inner_html=move || painted.get()
            ></g>
        })
    };
    view! {
        <For each=move || store.items.carried.get().as_ref().clone() key=|key| *key let:key>
            {copy(key)}
        </For>
    }
}

/// What a screen reader says of an item.
fn label(entity: Entity, name: String, content: &Content) -> Message {
    let kind = kind_name(entity);
    match content {
        Content::Subnet(card) => msg!(
            "label-subnet",
            kind = kind,
            name = name,
            cidr = &card.cidr,
            route = card.route.clone(),
            gauge = card.gauge.label.clone()
        ),
        Content::Nodegroup(segment) | Content::Fargate(segment) => {
            msg!(
                "label-group",
                kind = kind,
                name = name,
                about = segment.about.clone(),
                size = segment.size.clone()
            )
        }
        Content::Vpc(blocks, _) => msg!("label-thing", kind = kind, name = blocks.join(", ")),
        _ => msg!("label-thing", kind = kind, name = name),
    }
}
