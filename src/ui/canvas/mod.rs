//! The canvas: the scene as SVG, and what the pointer and keys do to it.

mod handles;
mod item;
mod layers;
mod menu;
mod minimap;
mod overlay;
mod pointer;

use crate::editor::Command;
use crate::msg;
use crate::scene::layers::Layer;
use crate::scene::{Detail, Key, Rect};
use crate::ui::later::{Desk, Pane, desk, over};
use crate::ui::{Gesture, Store, Tool, View, use_store};
use handles::{DragTip, Handles};
use item::{Carried, SceneItem};
use layers::off_keys;
pub use layers::{LayersMenu, LayersOver};
use leptos::html;
use leptos::prelude::*;
use leptos::svg;
pub use menu::{CanvasMenu, open_for_selection};
pub use minimap::Minimap;
use overlay::{DropMarks, EatsFrom, MarqueeFrame, RenameBox};
pub use pointer::{over_canvas, palette_drop, palette_move, write_note};
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Items this far outside the screen are drawn ahead of time, as a share of the screen.
const AHEAD: f64 = 0.35;

/// The drawing of the design.
#[component]
pub fn Canvas(
    /// Carries out a command of the menu.
    on_command: Callback<Command>,
) -> impl IntoView {
    let store = use_store();
    let host: NodeRef<html::Div> = NodeRef::new();
    let drawing: NodeRef<svg::Svg> = NodeRef::new();
    watch_size(store, host);
    // Panning moves one layer, which is painted anew only when the zoom or something in it changes.
    let shift = move || {
        let camera = store.camera.get();
        let (x, y) = (-camera.origin.x * camera.zoom, -camera.origin.y * camera.zoom);
        // Whole pixels, or letters would blur.
        format!("translate({x:.0}px, {y:.0}px)")
    };
    let carried_shift = move || {
        let (camera, offset) = (store.camera.get(), store.items.offset.get());
        let place = |offset: f64, origin: f64| (offset - origin) * camera.zoom;
        format!("translate({:.0}px, {:.0}px)", place(offset.x, camera.origin.x), place(offset.y, camera.origin.y))
    };
    let zoom = Memo::new(move |_| store.camera.get().zoom);
    let scale = move || format!("scale({:.4})", zoom.get());
    let visible = visible_keys(store);
    let detail = Memo::new(move |_| Detail::at(zoom.get()));
    // The first box of what is selected; what the drawing does not show has none.
    let active = move || {
        let entity = store.selected()?;
        let is_box = |key: &&Key| matches!(key, Key::Entity(of, _) if *of == entity);
        match store.items.order.with(|order| order.iter().find(is_box).copied())? {
            Key::Entity(_, number) => Some(format!("item-{entity}-{number}")),
            _ => None,
        }
    };
    view! {
        <div class="canvas" node_ref=host data-tool=move || tool_key(store)
            data-picking=move || store.traffic.picking.get().map(|_| "true") data-gesture=move || gesture_key(store)>
            <svg
                class="canvas__drawing"
                node_ref=drawing
                id="canvas"
                tabindex="0"
                role="group"
                aria-label=store.t(msg!("canvas-label"))
                aria-activedescendant=active
                data-off=move || off_keys(store)
                data-detail=move || match detail.get() {
                    Detail::Near => "near",
                    Detail::Middle => "middle",
                    Detail::Wide => "wide",
                    Detail::Far => "far",
                }
                on:pointerdown=move |event| pointer::down(store, drawing, &event)
                on:pointermove=move |event| pointer::moved(store, drawing, &event)
                on:pointerup=move |event| pointer::up(store, drawing, &event)
                on:pointercancel=move |event| { pointer::lift(store, &event); pointer::cancel(store); }
                on:dblclick=move |event| pointer::double(store, drawing, &event)
                on:wheel=move |event| pointer::wheel(store, drawing, &event)
                on:contextmenu=|event| event.prevent_default()
            >
                <g class="canvas__layer" style:transform=shift>
                    <g transform=scale>
                        <For each=move || visible.get().as_ref().clone() key=|key| *key let:key>
                            <SceneItem key=key detail=detail/>
                        </For>
                        {desk(Desk::Layers)}
                        {move || (store.view.get() == View::Traffic).then(|| over(Pane::PathOver))}
                        {move || (store.view.get() == View::Aws).then(|| over(Pane::StackOver))}
                    </g>
                </g>
                // What is dragged, in a layer that moves as a whole.
                <g class="canvas__layer canvas__carried" style:transform=carried_shift>
                    <g transform=scale>
                        <Carried detail=detail/>
                    </g>
                </g>
                // What comes and goes under the pointer: a layer of its own, so that the drawing is not painted anew.
                <g class="canvas__layer" style:transform=shift>
                    <g transform=scale>
                        <EatsFrom/>
                        <DropMarks/>
                        <MarqueeFrame/>
                        <Handles drawing=drawing/>
                    </g>
                </g>
            </svg>
            <RenameBox/>
            <DragTip/>
            {desk(Desk::Menu(on_command))}
        </div>
    }
}

fn tool_key(store: Store) -> &'static str {
    match store.tool.get() {
        Tool::Select => "select",
        Tool::Hand => "hand",
        Tool::Place(..) => "place",
    }
}

fn gesture_key(store: Store) -> &'static str {
    store.gesture.with(|gesture| match gesture {
        None | Some(Gesture::Press { .. }) => "none",
        Some(Gesture::Pan(_)) => "pan",
        Some(Gesture::Pinch(..)) => "pan",
        Some(Gesture::Drag { plan: Some(_), .. }) => "drop",
        Some(Gesture::Drag { plan: None, .. }) => "no-drop",
        Some(Gesture::Pull { .. }) => "pull",
        Some(Gesture::Marquee(..)) => "marquee",
    })
}

/// The keys of the items on the screen or near it, in drawing order.
fn visible_keys(store: Store) -> Memo<Arc<Vec<Key>>> {
    // Rounded, so that panning a little does not list everything again.
    let window = Memo::new(move |_| {
        let (width, height) = store.viewport.get();
        let visible = store.camera.get().visible(width, height);
        let step = (visible.width * AHEAD / 2.0).max(64.0);
        let (x, y) = ((visible.x / step).floor() * step, (visible.y / step).floor() * step);
        Rect::new(x, y, visible.width + step, visible.height + step).grown(visible.width * AHEAD)
    });
    Memo::new(move |_| {
        let window = window.get();
        let order = store.items.order.get();
        let on = store.layers.get();
        let is_on = |key: &&Key| !Layer::ALL.iter().any(|layer| layer.has(**key) && !on.contains(layer));
        let on_screen = |key: &&Key| {
            store.items.slot(**key).is_some_and(|slot| slot.item.with(|item| item.rect.intersects(window)))
        };
        Arc::new(order.iter().filter(is_on).filter(on_screen).copied().collect())
    })
}

/// Keeps the size of the canvas in the store, and shows the whole design when it is first known.
fn watch_size(store: Store, host: NodeRef<html::Div>) {
    Effect::new(move |was_seen: Option<bool>| {
        let Some(element) = host.get() else { return false };
        if was_seen == Some(true) {
            return true;
        }
        let target = element.clone();
        let on_resize = Closure::<dyn FnMut()>::new(move || {
            let rect = target.get_bounding_client_rect();
            let size = (rect.width(), rect.height());
            let old = store.viewport.get_untracked();
            if old != size && 1.0 < size.0 {
                store.viewport.set(size);
                store.follow();
            }
        });
        if let Ok(observer) = web_sys::ResizeObserver::new(on_resize.as_ref().unchecked_ref()) {
            observer.observe(&element);
        }
        // Lives as long as the page: the canvas is never taken down.
        on_resize.forget();
        true
    });
}
