//! The tools on the left: click to take one up, or drag it onto the canvas.

use crate::editor::{Command, Place};
use crate::msg;
use crate::ui::canvas::{palette_drop, palette_move};
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::{Gesture, Store, Tool, use_store};
use leptos::prelude::*;
use web_sys::PointerEvent;

/// How far a tool is pulled before it is a drag, in pixels.
const DRAG_THRESHOLD: f64 = 6.0;

fn drawing(place: Place) -> Drawing {
    match place {
        Place::Zone => Drawing::Zone,
        Place::PublicSubnet => Drawing::PublicSubnet,
        Place::PrivateSubnet => Drawing::PrivateSubnet,
        Place::Nodegroup => Drawing::Nodegroup,
        Place::FargateProfile => Drawing::Fargate,
        Place::NatGateway => Drawing::Nat,
        Place::LoadBalancer => Drawing::LoadBalancer,
        Place::Note => Drawing::Note,
    }
}

/// The tool that a button takes up.
fn tool_of(command: Command) -> Option<Tool> {
    match command {
        Command::SelectTool => Some(Tool::Select),
        Command::HandTool => Some(Tool::Hand),
        Command::Place(place) => Some(Tool::Place(place, None)),
        _ => None,
    }
}

fn is_taken(store: Store, command: Command) -> bool {
    match (store.tool.get(), command) {
        (Tool::Select, Command::SelectTool) | (Tool::Hand, Command::HandTool) => true,
        (Tool::Place(taken, _), Command::Place(place)) => taken == place,
        _ => false,
    }
}

/// The rail.
#[component]
pub fn ToolRail() -> impl IntoView {
    let store = use_store();
    view! {
        <aside class="rail" aria-label=store.t(msg!("tools"))>
            <div class="rail__tools" role="toolbar" aria-orientation="vertical" aria-label=store.t(msg!("tools"))>
                <ToolButton command=Command::SelectTool drawing=Drawing::Select/>
                <ToolButton command=Command::HandTool drawing=Drawing::Hand/>
                <span class="rail__line"></span>
                {Place::ALL.into_iter().map(|place| view! {
                    <ToolButton command=Command::Place(place) drawing=drawing(place)/>
                }).collect_view()}
                <span class="rail__space"></span>
                <button class="tool" title=store.t(Command::Shortcuts.title()) aria-label=store.t(Command::Shortcuts.title())
                    on:click=move |_| store.dialog.set(Some(crate::ui::Dialog::Shortcuts))>
                    <ToolIcon drawing=Drawing::Keyboard/><small aria-hidden="true">"?"</small>
                </button>
            </div>
        </aside>
    }
}

#[component]
fn ToolButton(
    /// What it takes up.
    command: Command,
    /// Its drawing.
    drawing: Drawing,
) -> impl IntoView {
    let store = use_store();
    let title = store.t(command.title());
    let key = move || store.key_text(command);
    let tip = move || match key() {
        key if key.is_empty() => title.get(),
        key => format!("{} ({key})", title.get()),
    };
    let start: StoredValue<Option<(f64, f64)>> = StoredValue::new(None);
    // The browser makes a click of a drag that ends, because the button keeps the pointer.
    let was_dragged = StoredValue::new(false);
    let place = match command {
        Command::Place(place) => Some(place),
        _ => None,
    };
    let moved = move |event: PointerEvent| {
        let (Some(place), Some((x, y))) = (place, start.get_value()) else { return };
        let is_dragging = matches!(store.gesture.get_untracked(), Some(Gesture::Drag { .. }));
        let way = (f64::from(event.client_x()) - x).hypot(f64::from(event.client_y()) - y);
        if was_dragged.get_value() && !is_dragging {
            // Esc has ended the drag.
            start.set_value(None);
        } else if is_dragging || DRAG_THRESHOLD <= way {
            was_dragged.set_value(true);
            palette_move(store, place, &event);
        }
    };
    let released = move |_: PointerEvent| {
        let was_pressed = start.get_value().is_some();
        start.set_value(None);
        if was_pressed && matches!(store.gesture.get_untracked(), Some(Gesture::Drag { .. })) {
            palette_drop(store);
        }
    };
    view! {
        <button
            class="tool"
            data-tool=move || place.map_or_else(|| if command == Command::HandTool { "hand" } else { "select" }.to_owned(), |p| format!("{p:?}"))
            title=tip
            aria-label=title
            aria-pressed=move || is_taken(store, command).to_string()
            on:click=move |_| {
                let is_drag = was_dragged.get_value();
                was_dragged.set_value(false);
                if let (Some(tool), false) = (tool_of(command), is_drag) {
                    store.take_tool(tool);
                }
            }
            on:pointerdown=move |event| {
                was_dragged.set_value(false);
                start.set_value(Some((f64::from(event.client_x()), f64::from(event.client_y()))));
                capture(&event);
            }
            on:pointermove=moved
            on:pointerup=released
            on:pointercancel=move |_| { start.set_value(None); store.gesture.set(None); }
        >
            <ToolIcon drawing=drawing/>
            <small aria-hidden="true">{key}</small>
        </button>
    }
}

/// Keeps the pointer's events coming to the button while it is dragged over the canvas.
fn capture(event: &PointerEvent) {
    use wasm_bindgen::JsCast;
    let target = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    if let Some(target) = target {
        // Without capture a drag cannot leave the button, and a click still works.
        let _ = target.set_pointer_capture(event.pointer_id());
    }
}
