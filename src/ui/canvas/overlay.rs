//! What lies over the items while something happens: targets, the marquee, the name being edited.

use crate::design::{Edit, Entity};
use crate::editor::Action;
use crate::msg;
use crate::scene::Rect;
use crate::ui::{Gesture, Tool, use_store};
use leptos::html;
use leptos::prelude::*;

/// The boxes that a drop or Enter would use.
#[component]
pub fn DropMarks() -> impl IntoView {
    let store = use_store();
    let targets = Memo::new(move |_| -> Vec<Entity> {
        let dragged = store.gesture.with(|gesture| match gesture {
            Some(Gesture::Drag { plan: Some(plan), .. } | Gesture::Pull { plan: Some(plan), .. }) => {
                Some(plan.targets.clone())
            }
            Some(_) => Some(Vec::new()),
            None => None,
        });
        dragged.unwrap_or_else(|| match store.tool.get() {
            Tool::Place(place, Some(target)) => store
                .design
                .with(|design| crate::editor::place_at(design, place, target))
                .map(|plan| plan.targets)
                .unwrap_or_default(),
            _ => Vec::new(),
        })
    });
    let rects = move || {
        store.items.order.track();
        let scene = store.scene();
        let of = |entity: &Entity| match entity {
            Entity::Subnet(id) => scene.subnets.get(id).copied(),
            other => scene.rect_of(*other),
        };
        targets.get().iter().filter_map(of).collect::<Vec<Rect>>()
    };
    view! {
        {move || rects().into_iter().map(|rect| {
            let rect = rect.grown(3.0);
            view! {
                <rect class="drop-mark" x=rect.x y=rect.y width=rect.width height=rect.height rx="10"/>
            }
        }).collect_view()}
    }
}

/// The subnets that the node group under the pointer, or the selected one, takes addresses from.
#[component]
pub fn EatsFrom() -> impl IntoView {
    let store = use_store();
    let frames = move || -> Vec<String> {
        let Some(Entity::Nodegroup(id)) = store.hovered.get().or_else(|| store.selected()) else {
            return Vec::new();
        };
        store.items.order.track();
        let scene = store.scene();
        let scenario = store.scenario.get();
        store.budget.with(|budget| {
            let takes = budget.at(scenario).subnets.iter();
            let takes = takes.filter(|(_, slot)| slot.groups.iter().any(|share| share.group == id));
            let cards = takes.filter_map(|(subnet, _)| scene.subnets.get(&subnet).copied());
            cards.map(|card| scene.frame_beside(card, Entity::Nodegroup(id))).collect()
        })
    };
    view! {
        {move || frames().into_iter().map(|frame| view! { <path class="eats-from" d=frame/> }).collect_view()}
    }
}

/// The frame of a marquee.
#[component]
pub fn MarqueeFrame() -> impl IntoView {
    let store = use_store();
    move || {
        let Some(Gesture::Marquee(from, to)) = store.gesture.get() else { return None };
        let (x, y) = (from.x.min(to.x), from.y.min(to.y));
        let (width, height) = ((to.x - from.x).abs(), (to.y - from.y).abs());
        Some(view! { <rect class="marquee" x=x y=y width=width height=height/> })
    }
}

/// The field over a box whose name is being edited.
#[component]
pub fn RenameBox() -> impl IntoView {
    let store = use_store();
    let input: NodeRef<html::Input> = NodeRef::new();
    Effect::new(move |_| {
        if store.renaming.get().is_some()
            && let Some(input) = input.get()
        {
            // A refused focus leaves the field where it is, to be clicked.
            let _ = input.focus();
            input.select();
        }
    });
    let finish = move |is_taken: bool| {
        let Some(entity) = store.renaming.get_untracked() else { return };
        store.renaming.set(None);
        let name = input.get_untracked().map(|input| input.value()).unwrap_or_default();
        let old = store.design.with_untracked(|design| design.name_of(entity).to_owned());
        if is_taken && name.trim() != old {
            let label = msg!("step-rename", name = name.trim());
            store.run(Action::new(label, vec![Edit::Rename(entity, name)]));
        }
        focus_canvas();
    };
    move || {
        let entity = store.renaming.get()?;
        let rect = store.scene().rect_of(entity)?;
        // Only the styles follow the camera: a new field would lose what is typed.
        let corner = crate::scene::Point { x: rect.x, y: rect.y };
        let left = move || {
            let camera = store.camera.get();
            format!("{:.0}px", camera.screen_from_world(corner).x.max(4.0) + 12.0 * camera.zoom)
        };
        let top = move || {
            let camera = store.camera.get();
            format!("{:.0}px", camera.screen_from_world(corner).y.max(4.0) + 4.0 * camera.zoom)
        };
        let width = move || format!("{:.0}px", (rect.width * store.camera.get().zoom * 0.72).clamp(120.0, 280.0));
        let name = store.design.with_untracked(|design| design.name_of(entity).to_owned());
        Some(view! {
            <input
                class="rename"
                node_ref=input
                style:left=left
                style:top=top
                style:width=width
                prop:value=name
                aria-label=store.t(msg!("cmd-rename"))
                on:keydown=move |event| match event.key().as_str() {
                    // Enter that ends a conversion is not meant for us.
                    _ if event.is_composing() => event.stop_propagation(),
                    "Enter" => { event.prevent_default(); event.stop_propagation(); finish(true); }
                    "Escape" => { event.prevent_default(); event.stop_propagation(); finish(false); }
                    _ => event.stop_propagation(),
                }
                on:blur=move |_| finish(true)
            />
        })
    }
}

/// Gives the keys back to the canvas.
pub fn focus_canvas() {
    use wasm_bindgen::JsCast;
    let canvas = document().get_element_by_id("canvas");
    if let Some(canvas) = canvas.and_then(|element| element.dyn_into::<web_sys::SvgElement>().ok()) {
        let _ = canvas.focus();
    }
}
