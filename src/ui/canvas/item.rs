//! One item of the scene.

use crate::design::Entity;
use crate::editor::kind_name;
use crate::msg;
use crate::scene::{Content, Detail, Key};
use crate::ui::use_store;
use crate::words::{Message, render};
use leptos::prelude::*;

/// One item: painted anew when its content or the language changes, and just moved when it is dragged.
#[component]
pub fn SceneItem(
    /// Which one.
    key: Key,
    /// How much of it can be seen.
    detail: Memo<Detail>,
) -> impl IntoView {
    let store = use_store();
    let slot = store.items.slot(key)?;
    let (item, offset, is_selected) = (slot.item.clone(), slot.offset.clone(), slot.is_selected);
    let place = move || {
        let (rect, offset) = (item.with(|item| item.rect), offset.get());
        format!("translate({:.1} {:.1})", rect.x + offset.x, rect.y + offset.y)
    };
    let dragged = slot.offset;
    let item = slot.item.clone();
    let painted =
        Memo::new(move |_| item.with(|item| item.content.paint_at(item.rect, store.language.get(), detail.get())));
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
            data-dragged=move || {
                let is_dragged = dragged.get() != crate::scene::Point::default();
                is_dragged.then(|| if store.items.is_lifted.get() { "lifted" } else { "true" })
            }
            inner_html=move || painted.get()
        ></g>
    })
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
