//! The handles of what is selected, and the words beside the pointer during a drag.

use super::pointer::take_handle;
use crate::design::Entity;
use crate::editor::{Edge, Outlook, outlook};
use crate::msg;
use crate::scene::{Key, Point, Rect};
use crate::ui::{Gesture, Store, Tool, View, use_store};
use crate::words::Message;
use leptos::prelude::*;
use leptos::svg;

/// How large the place is that takes the pointer, in pixels on the screen.
const TARGET: f64 = 28.0;

/// How long and thick a handle is drawn, in pixels on the screen.
const MARK: (f64, f64) = (22.0, 6.0);

/// A handle: what it pulls, its middle, and whether it stands upright.
#[derive(Clone, Copy, PartialEq)]
struct Handle {
    entity: Entity,
    edge: Edge,
    middle: Point,
    is_upright: bool,
}

/// The handles of the thing that is selected alone.
fn handles(store: Store) -> Vec<Handle> {
    let is_still = store.items.carried.with(|carried| carried.is_empty());
    let is_edited = is_still && matches!(store.view.get(), View::Topology) && store.tool.get() == Tool::Select;
    let Some(entity) = store.selected().filter(|_| is_edited) else { return Vec::new() };
    store.items.order.track();
    store.design.track();
    let scene = store.scene();
    match entity {
        Entity::Subnet(id) => {
            let has_block = store.design.with(|d| d.subnets.get(id).is_some_and(|s| s.cidr.is_some()));
            let rect = scene.subnets.get(&id).filter(|_| has_block);
            let at = |rect: &Rect| Point { x: rect.center().x, y: rect.bottom() };
            rect.map(|r| Handle { entity, edge: Edge::Bottom, middle: at(r), is_upright: false })
                .into_iter()
                .collect()
        }
        Entity::Nodegroup(_) | Entity::FargateProfile(_) => {
            let is_box = |key: Key| matches!(key, Key::Entity(of, _) if of == entity);
            let rects = scene.items.iter().filter(|item| is_box(item.key)).map(|item| item.rect);
            let first = rects.clone().min_by(|a, b| a.x.total_cmp(&b.x));
            let last = rects.max_by(|a, b| a.right().total_cmp(&b.right()));
            let left = first.map(|r| (Edge::Left, Point { x: r.x, y: r.center().y }));
            let right = last.map(|r| (Edge::Right, Point { x: r.right(), y: r.center().y }));
            let ends = left.into_iter().chain(right);
            ends.map(|(edge, middle)| Handle { entity, edge, middle, is_upright: true }).collect()
        }
        _ => Vec::new(),
    }
}

/// The handles over the drawing.
#[component]
pub fn Handles(
    /// The drawing, for the pointer's place.
    drawing: NodeRef<svg::Svg>,
) -> impl IntoView {
    let store = use_store();
    let all = Memo::new(move |_| handles(store));
    move || {
        let zoom = store.camera.get().zoom;
        all.get().into_iter().map(|handle| view_of(store, drawing, handle, zoom)).collect_view()
    }
}

fn view_of(store: Store, drawing: NodeRef<svg::Svg>, handle: Handle, zoom: f64) -> impl IntoView {
    let name = store.design.with_untracked(|design| design.name_of(handle.entity).to_owned());
    let title = match handle.edge {
        Edge::Left => msg!("handle-left", name = name),
        Edge::Right => msg!("handle-right", name = name),
        Edge::Bottom => msg!("handle-bottom", name = name),
    };
    let (long, thick) = (MARK.0 / zoom, MARK.1 / zoom);
    let (width, height) = if handle.is_upright { (thick, long) } else { (long, thick) };
    let target = TARGET / zoom;
    let Point { x, y } = handle.middle;
    let key = if handle.is_upright { "ends" } else { "size" };
    let edge = format!("{:?}", handle.edge).to_lowercase();
    view! {
        <g class="handle" data-handle=edge data-pulls=key
            on:pointerdown=move |event| take_handle(store, drawing, (handle.entity, handle.edge), &event)>
            <title>{store.t(title)}</title>
            <rect class="handle__target" x=x - target / 2.0 y=y - target / 2.0 width=target height=target/>
            <rect class="handle__mark" x=x - width / 2.0 y=y - height / 2.0 width=width height=height rx=thick / 2.0/>
        </g>
    }
}

/// What release would do, beside the pointer.
#[component]
pub fn DragTip() -> impl IntoView {
    let store = use_store();
    let tip = Memo::new(move |_| -> Option<(Option<Message>, Point)> {
        store.gesture.with(|gesture| match gesture {
            Some(Gesture::Drag { plan, to, .. } | Gesture::Pull { plan, to, .. }) => {
                // A tool that is still over the palette points nowhere.
                let is_anywhere = *to != Point::default();
                is_anywhere.then(|| (plan.as_ref().map(|plan| plan.action.label.clone()), *to))
            }
            _ => None,
        })
    });
    // Counted once for each target, not for each move.
    let edits = Memo::new(move |_| {
        store.gesture.with(|gesture| match gesture {
            Some(Gesture::Drag { plan, .. } | Gesture::Pull { plan, .. }) => {
                plan.as_ref().map(|plan| plan.action.edits.clone()).unwrap_or_default()
            }
            _ => Vec::new(),
        })
    });
    let outlook = Memo::new(move |_| {
        let edits = edits.get();
        if edits.is_empty() {
            return None;
        }
        let scenario = store.scenario.get_untracked();
        let now = store.budget.get_untracked();
        store.design.with_untracked(|design| outlook(design, &now, &edits, scenario))
    });
    let place = move |read: fn(Point) -> f64| {
        tip.with(|tip| {
            let at = tip.as_ref().map(|(_, at)| store.camera.get_untracked().screen_from_world(*at));
            at.map(|at| format!("{:.0}px", read(at)))
        })
    };
    let has_tip = Memo::new(move |_| tip.with(Option::is_some));
    view! {
        <Show when=move || has_tip.get()>
            <p class="drag-tip" style:left=move || place(|at| at.x + 18.0) style:top=move || place(|at| at.y + 18.0)
                data-refused=move || tip.with(|tip| tip.as_ref().is_some_and(|(plan, _)| plan.is_none()).then_some("true"))>
                {move || {
                    let words = tip.with(|tip| tip.as_ref().and_then(|(plan, _)| plan.clone()));
                    store.t(words.unwrap_or_else(|| msg!("drag-nothing"))).get()
                }}
                {move || outlook.get().map(|Outlook { message, is_short }| view! {
                    <span class="drag-tip__outlook" data-short=is_short.then_some("true")>{store.t(message)}</span>
                })}
            </p>
        </Show>
    }
}
