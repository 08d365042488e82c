//! The overview: the whole drawing small, with a frame around what the window shows.

use crate::scene::{Content, Point, Rect};
use crate::ui::{Store, use_store};
use leptos::prelude::*;
use leptos::svg;
use web_sys::PointerEvent;

/// The overview, where it is switched on. It pans for a pointer; keys have commands of their own.
#[component]
pub fn Minimap() -> impl IntoView {
    let store = use_store();
    view! { <Show when=move || store.has_minimap.get()><Overview/></Show> }
}

#[component]
fn Overview() -> impl IntoView {
    let store = use_store();
    let drawing: NodeRef<svg::Svg> = NodeRef::new();
    let is_held = RwSignal::new(false);
    let boxes = move || {
        // Both: the order follows what is there, the design where it lies.
        store.items.order.track();
        store.design.track();
        let scene = store.scene();
        scene.items.iter().filter_map(|item| kind(&item.content).map(|kind| (item.rect, kind))).collect::<Vec<_>>()
    };
    let bounds = move || {
        store.items.order.track();
        store.design.track();
        let Rect { x, y, width, height } = store.scene().bounds;
        format!("{x:.0} {y:.0} {width:.0} {height:.0}")
    };
    let seen = move || {
        let (width, height) = store.viewport.get();
        store.camera.get().visible(width, height)
    };
    view! {
        <div class="minimap" aria-hidden="true">
            <svg class="minimap__drawing" node_ref=drawing viewBox=bounds
                on:pointerdown=move |event| {
                    is_held.set(true);
                    if let Some(svg) = drawing.get_untracked() {
                        // Without capture a fast drag only ends early.
                        let _ = svg.set_pointer_capture(event.pointer_id());
                    }
                    center_at(store, drawing, &event);
                }
                on:pointermove=move |event| if is_held.get_untracked() { center_at(store, drawing, &event) }
                on:pointerup=move |_| is_held.set(false)
                on:pointercancel=move |_| is_held.set(false)
            >
                {move || boxes().into_iter().map(|(rect, kind)| view! {
                    <rect class="minimap__box" data-kind=kind x=rect.x y=rect.y width=rect.width height=rect.height/>
                }).collect_view()}
                <rect class="minimap__frame" x=move || seen().x y=move || seen().y
                    width=move || seen().width height=move || seen().height/>
            </svg>
        </div>
    }
}

/// What is drawn of an item, and its color; small things are left out.
fn kind(content: &Content) -> Option<&'static str> {
    match content {
        Content::Vpc(..) | Content::Zone(..) | Content::ControlPlane(_) => Some("frame"),
        Content::Subnet(card) if card.style == "public" => Some("public"),
        Content::Subnet(_) => Some("private"),
        Content::Nodegroup(_) | Content::Fargate(_) => Some("compute"),
        _ => None,
    }
}

/// Brings what lies under the pointer to the middle of the window.
fn center_at(store: Store, drawing: NodeRef<svg::Svg>, event: &PointerEvent) {
    let Some(svg) = drawing.get_untracked() else { return };
    let (frame, bounds) = (svg.get_bounding_client_rect(), store.scene().bounds);
    if frame.width() < 1.0 || frame.height() < 1.0 {
        return;
    }
    // The drawing is fitted into the frame and centered in it.
    let scale = (frame.width() / bounds.width).min(frame.height() / bounds.height);
    let left = frame.left() + (frame.width() - bounds.width * scale) / 2.0;
    let top = frame.top() + (frame.height() - bounds.height * scale) / 2.0;
    let to = Point {
        x: bounds.x + (f64::from(event.client_x()) - left) / scale,
        y: bounds.y + (f64::from(event.client_y()) - top) / scale,
    };
    let (width, height) = store.viewport.get_untracked();
    store.move_camera(|camera| {
        let at = camera.screen_from_world(to);
        camera.panned(width / 2.0 - at.x, height / 2.0 - at.y)
    });
}
