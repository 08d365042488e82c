//! The menu of the canvas: by the right button, a long press, or its key.

use super::overlay::focus_canvas;
use super::pointer::open_menu;
use crate::editor::{Command, MenuLine, menu_lines, place_at};
use crate::msg;
use crate::scene::Point;
use crate::ui::{Menu, Store, Tool, use_store};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Room between the menu and the edges of the canvas, in pixels.
const EDGE: f64 = 4.0;

/// Opens the menu of what is selected beside its box.
pub fn open_for_selection(store: Store) {
    let entity = untrack(|| store.selected());
    let (width, height) = store.viewport.get_untracked();
    let rect = entity.and_then(|entity| store.scene().rect_of(entity));
    let at = rect.map_or(Point { x: width / 3.0, y: height / 4.0 }, |rect| {
        let corner = store.camera.get_untracked().screen_from_world(Point { x: rect.x, y: rect.y });
        Point { x: (corner.x + 24.0).clamp(8.0, width), y: (corner.y + 24.0).clamp(8.0, height) }
    });
    open_menu(store, entity, at);
}

/// The open menu.
#[component]
pub fn CanvasMenu(
    /// Carries out a command.
    on_command: Callback<Command>,
) -> impl IntoView {
    let store = use_store();
    let host: NodeRef<html::Div> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(at) = store.menu.with(|menu| menu.as_ref().map(|menu| menu.at))
            && let Some(host) = host.get()
        {
            put(store, &host, at);
            focus_line(&host, 0);
        }
    });
    move || store.menu.get().map(|menu| open(store, host, menu, on_command))
}

fn open(store: Store, host: NodeRef<html::Div>, menu: Menu, on_command: Callback<Command>) -> impl IntoView {
    let entity = menu.entity;
    let lines = store.design.with_untracked(|design| menu_lines(design, entity));
    let close = move || {
        store.menu.set(None);
        focus_canvas();
    };
    view! {
        <div class="menu-veil" on:pointerdown=move |event| { event.prevent_default(); store.menu.set(None); }
            on:contextmenu=|event| event.prevent_default()></div>
        <div class="menu" role="menu" node_ref=host tabindex="-1" aria-label=store.t(msg!("menu-label"))
            on:contextmenu=|event| event.prevent_default()
            on:keydown=move |event| {
                event.stop_propagation();
                let Some(host) = host.get_untracked() else { return };
                match event.key().as_str() {
                    "Escape" | "Tab" => { event.prevent_default(); close(); }
                    "ArrowDown" => { event.prevent_default(); step(&host, 1); }
                    "ArrowUp" => { event.prevent_default(); step(&host, -1); }
                    "Home" => { event.prevent_default(); focus_line(&host, 0); }
                    "End" => { event.prevent_default(); focus_line(&host, buttons(&host).len().saturating_sub(1)); }
                    _ => {}
                }
            }>
            {lines.into_iter().map(|line| line_view(store, line, on_command, close)).collect_view()}
        </div>
    }
}

/// Puts the menu with its corner at a point of the canvas, or as near to it as shows all of the menu.
fn put(store: Store, host: &web_sys::HtmlDivElement, at: Point) {
    let (width, height) = store.viewport.get_untracked();
    let within = |at: f64, room: f64, length: i32| at.min(room - f64::from(length) - EDGE).max(EDGE);
    let (x, y) = (within(at.x, width, host.offset_width()), within(at.y, height, host.offset_height()));
    let host: &web_sys::HtmlElement = host;
    let style = host.style();
    let _ = style.set_property("left", &format!("{x:.0}px"));
    let _ = style.set_property("top", &format!("{y:.0}px"));
}

fn line_view(
    store: Store,
    line: MenuLine,
    on_command: Callback<Command>,
    close: impl Fn() + Copy + 'static,
) -> AnyView {
    let (command, key) = match line {
        MenuLine::Gap => return view! { <hr class="menu__gap" role="separator"/> }.into_any(),
        MenuLine::Command(command) => (command, store.key_text(command)),
        MenuLine::Add(place, _) => (Command::Place(place), String::new()),
    };
    let is_enabled = matches!(line, MenuLine::Add(..)) || untrack(|| store.is_enabled(command));
    let choose = move |_| {
        close();
        match line {
            MenuLine::Add(place, target) => {
                let plan = store.design.with_untracked(|design| place_at(design, place, target));
                if let Some(plan) = plan
                    && store.run(plan.action)
                {
                    store.tool.set(Tool::Select);
                }
            }
            _ => on_command.run(command),
        }
    };
    view! {
        <button class="menu__line" role="menuitem" disabled=!is_enabled on:click=choose>
            <span>{store.t(command.title())}</span><kbd>{key}</kbd>
        </button>
    }
    .into_any()
}

/// The lines that can be chosen.
fn buttons(host: &web_sys::HtmlDivElement) -> Vec<web_sys::HtmlElement> {
    let Ok(found) = host.query_selector_all("[role=menuitem]:not([disabled])") else { return Vec::new() };
    let nodes = (0..found.length()).filter_map(|i| found.get(i));
    nodes.filter_map(|node| node.dyn_into().ok()).collect()
}

fn focus_line(host: &web_sys::HtmlDivElement, place: usize) {
    if let Some(line) = buttons(host).get(place) {
        let _ = line.focus();
    }
}

/// Focuses the line before or after the one that has the focus, around the ends.
fn step(host: &web_sys::HtmlDivElement, by: isize) {
    let lines = buttons(host);
    let active = document().active_element();
    let now = lines.iter().position(|line| active.as_ref() == Some(line.unchecked_ref::<web_sys::Element>()));
    let n = lines.len();
    let next = now.map_or(0, |now| now.saturating_add(n).saturating_add_signed(by));
    if let Some(next) = next.checked_rem(n) {
        focus_line(host, next);
    }
}
