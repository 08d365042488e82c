//! From pointer events to gestures, and from gestures to single steps.

use crate::collect::CollectInOrder;
use crate::design::Entity;
use crate::editor::{Dragged, Place, can_rename, drag_note, drop_at};
use crate::scene::layers::Layer;
use crate::scene::{Item, Key, Point, Rect};
use crate::ui::traffic::pick;
use crate::ui::{Gesture, Panel, Store, Tool, View};
use leptos::prelude::*;
use leptos::svg;
use std::collections::BTreeSet;
use web_sys::{MouseEvent, PointerEvent, WheelEvent};

/// How far the pointer moves before a press becomes a drag, in pixels.
const DRAG_THRESHOLD: f64 = 4.0;

/// Pixels of a wheel "line", where a browser counts in lines.
const LINE_PX: f64 = 16.0;

/// How fast the wheel zooms.
const WHEEL_ZOOM: f64 = 0.0025;

type Drawing = NodeRef<svg::Svg>;

/// The pointer in pixels from the canvas's corner.
fn on_screen(drawing: Drawing, event: &MouseEvent) -> Point {
    let corner = drawing.get_untracked().map(|svg| svg.get_bounding_client_rect());
    let (left, top) = corner.map_or((0.0, 0.0), |rect| (rect.left(), rect.top()));
    Point { x: f64::from(event.client_x()) - left, y: f64::from(event.client_y()) - top }
}

/// The topmost thing at a point, of those that are shown.
fn hit(store: Store, at: Point) -> Option<Entity> {
    let scene = store.scene();
    let on = store.layers.get_untracked();
    let is_on = |item: &&Item| !Layer::ALL.iter().any(|layer| layer.has(item.key) && !on.contains(layer));
    scene.items.iter().rev().filter(is_on).filter(|item| item.rect.contains(at)).find_map(Item::entity)
}

fn in_world(store: Store, at: Point) -> Point {
    store.camera.get_untracked().world_from_screen(at)
}

/// The pointer goes down.
pub fn down(store: Store, drawing: Drawing, event: &PointerEvent) {
    if store.renaming.get_untracked().is_some() {
        return;
    }
    let at = on_screen(drawing, event);
    if let Some(svg) = drawing.get_untracked() {
        // Without capture a fast drag only ends early.
        let _ = svg.set_pointer_capture(event.pointer_id());
    }
    let is_pan = event.button() == 1 || store.tool.get_untracked() == Tool::Hand;
    let gesture = if is_pan || event.button() == 2 {
        Gesture::Pan(at)
    } else {
        Gesture::Press { on: hit(store, in_world(store, at)), at }
    };
    store.gesture.set(Some(gesture));
}

/// The pointer moves over the canvas.
pub fn moved(store: Store, drawing: Drawing, event: &PointerEvent) {
    let at = on_screen(drawing, event);
    match store.gesture.get_untracked() {
        None => {
            let over = hit(store, in_world(store, at)).filter(|e| matches!(e, Entity::Nodegroup(_)));
            if store.hovered.get_untracked() != over {
                store.hovered.set(over);
            }
        }
        Some(Gesture::Pan(last)) => {
            store.move_camera(|camera| camera.panned(at.x - last.x, at.y - last.y));
            store.gesture.set(Some(Gesture::Pan(at)));
        }
        Some(Gesture::Press { at: start, .. }) if (at.x - start.x).hypot(at.y - start.y) < DRAG_THRESHOLD => {}
        Some(Gesture::Press { on, at: start }) => {
            begin(store, on, start);
            moved(store, drawing, event);
        }
        Some(Gesture::Drag { dragged, from, .. }) => {
            drag_to(store, dragged, from, in_world(store, at), event.shift_key());
        }
        Some(Gesture::Marquee(from, _)) => store.gesture.set(Some(Gesture::Marquee(from, in_world(store, at)))),
    }
}

/// A press has become a drag.
fn begin(store: Store, on: Option<Entity>, start: Point) {
    let from = in_world(store, start);
    let is_select = store.tool.get_untracked() == Tool::Select;
    let taken = on.and_then(|entity| Dragged::taken_at(&store.scene(), entity, from));
    let gesture = match taken.filter(|_| is_select) {
        Some(dragged) => {
            if let (Some(entity), false) =
                (on, on.is_some_and(|e| store.selection.with_untracked(|s| s.contains(&e))))
            {
                store.select([entity]);
            }
            Gesture::Drag { dragged, from, to: from, plan: None }
        }
        None => Gesture::Marquee(from, from),
    };
    store.gesture.set(Some(gesture));
}

fn drag_to(store: Store, dragged: Dragged, from: Point, to: Point, is_single: bool) {
    let scene = store.scene();
    let plan = store.design.with_untracked(|design| match dragged {
        Dragged::Existing(Entity::Note(id)) => drag_note(design, &scene, id, from, to),
        _ => drop_at(design, &scene, dragged, to, is_single),
    });
    if let Dragged::Existing(entity) = dragged {
        let moving = moving_along(store, entity);
        store.items.shift(&moving, Point { x: to.x - from.x, y: to.y - from.y });
    }
    store.gesture.set(Some(Gesture::Drag { dragged, from, to, plan }));
}

/// A thing and what stands in it.
fn moving_along(store: Store, entity: Entity) -> BTreeSet<Entity> {
    let mut moving = BTreeSet::from([entity]);
    if let Entity::Subnet(id) = entity {
        store.design.with_untracked(|design| moving.extend(design.nat_gateways_in(id).map(Entity::from)));
    }
    if let Entity::Zone(zone) = entity {
        store.design.with_untracked(|design| {
            for (id, _) in design.subnets_in(zone) {
                moving.insert(id.into());
                moving.extend(design.nat_gateways_in(id).map(Entity::from));
            }
        });
    }
    moving
}

/// The pointer goes up.
pub fn up(store: Store, drawing: Drawing, event: &PointerEvent) {
    let at = on_screen(drawing, event);
    let gesture = store.gesture.get_untracked();
    cancel(store);
    match gesture {
        Some(Gesture::Press { on, .. }) => click(store, on, in_world(store, at), event),
        Some(Gesture::Drag { plan: Some(plan), .. }) => {
            store.run(plan.action);
        }
        Some(Gesture::Marquee(from, to)) => select_within(store, from, to, event.shift_key()),
        Some(Gesture::Pan(_) | Gesture::Drag { plan: None, .. }) | None => {}
    }
}

fn click(store: Store, on: Option<Entity>, at: Point, event: &PointerEvent) {
    if let Tool::Place(place, _) = store.tool.get_untracked() {
        let scene = store.scene();
        let plan = store.design.with_untracked(|design| drop_at(design, &scene, Dragged::New(place), at, false));
        match plan {
            Some(plan) => {
                if store.run(plan.action) && !event.shift_key() {
                    store.tool.set(Tool::Select);
                    write_note(store, place);
                }
            }
            None => store.say(crate::msg!("placing-not-here"), true),
        }
        return;
    }
    if store.view.get_untracked() == View::Traffic && store.traffic.picking.get_untracked().is_some() {
        let subnet = store.scene().subnet_at(at);
        let now = store.shown.trace.with_untracked(|trace| trace.as_ref().map(|t| (t.source, t.target)));
        let entity = on.unwrap_or(Entity::Vpc);
        if !store.design.with_untracked(|design| pick(design, store.traffic, now, entity, subnet)) {
            store.say(crate::msg!("traffic-pick-not-here"), true);
        }
        return;
    }
    match on {
        Some(entity) if event.shift_key() || event.ctrl_key() || event.meta_key() => store.toggle(entity),
        Some(entity) => {
            store.select([entity]);
            if store.panel.get_untracked() == Panel::History {
                store.panel.set(Panel::Properties);
            }
        }
        None => store.select([]),
    }
}

/// A note that was just made is written into at once.
pub fn write_note(store: Store, place: Place) {
    if place == Place::Note {
        store.renaming.set(untrack(|| store.selected()).filter(|entity| matches!(entity, Entity::Note(_))));
    }
}

fn select_within(store: Store, from: Point, to: Point, is_added: bool) {
    let (x, y) = (from.x.min(to.x), from.y.min(to.y));
    let frame = Rect::new(x, y, (to.x - from.x).abs(), (to.y - from.y).abs());
    let scene = store.scene();
    let inside = scene.items.iter().filter(|item| frame.encloses(item.rect)).filter_map(|item| match item.key {
        Key::Entity(entity, _) => Some(entity),
        _ => None,
    });
    let mut chosen: BTreeSet<Entity> = inside.collect_set();
    if is_added {
        chosen.extend(store.selection.get_untracked());
    }
    store.select(chosen);
}

/// Ends a gesture and puts everything back.
pub fn cancel(store: Store) {
    store.items.shift(&BTreeSet::new(), Point::default());
    store.gesture.set(None);
}

/// A double click: the name of what is there can be edited.
pub fn double(store: Store, drawing: Drawing, event: &MouseEvent) {
    let on = hit(store, in_world(store, on_screen(drawing, event)));
    if let Some(entity) = on.filter(|entity| can_rename(*entity)) {
        store.select([entity]);
        store.renaming.set(Some(entity));
    }
}

/// The wheel pans; with Ctrl or Cmd, or as a pinch, it zooms to the pointer.
pub fn wheel(store: Store, drawing: Drawing, event: &WheelEvent) {
    event.prevent_default();
    let unit = if event.delta_mode() == WheelEvent::DOM_DELTA_LINE { LINE_PX } else { 1.0 };
    let (dx, dy) = (event.delta_x() * unit, event.delta_y() * unit);
    if event.ctrl_key() || event.meta_key() {
        let at = on_screen(drawing, event);
        store.move_camera(|camera| camera.zoomed((-dy * WHEEL_ZOOM).exp(), at));
    } else {
        let (dx, dy) = if event.shift_key() && dx == 0.0 { (dy, 0.0) } else { (dx, dy) };
        store.move_camera(|camera| camera.panned(-dx, -dy));
    }
}

/// Where a pointer event of the whole page lies in the world, when it is over the canvas.
#[must_use]
pub fn over_canvas(store: Store, event: &PointerEvent) -> Option<Point> {
    let canvas = document().get_element_by_id("canvas")?;
    let rect = canvas.get_bounding_client_rect();
    let (x, y) = (f64::from(event.client_x()) - rect.left(), f64::from(event.client_y()) - rect.top());
    let is_over = 0.0 <= x && x <= rect.width() && 0.0 <= y && y <= rect.height();
    is_over.then(|| in_world(store, Point { x, y }))
}

/// Something from the palette is dragged over the page.
pub fn palette_move(store: Store, place: Place, event: &PointerEvent) {
    let dragged = Dragged::New(place);
    match over_canvas(store, event) {
        Some(at) => drag_to(store, dragged, at, at, false),
        None => {
            let nowhere = Point::default();
            store.gesture.set(Some(Gesture::Drag { dragged, from: nowhere, to: nowhere, plan: None }));
        }
    }
}

/// Something from the palette is let go.
pub fn palette_drop(store: Store) {
    let gesture = store.gesture.get_untracked();
    cancel(store);
    if let Some(Gesture::Drag { dragged, plan, .. }) = gesture {
        match plan {
            Some(plan) => {
                if store.run(plan.action)
                    && let Dragged::New(place) = dragged
                {
                    write_note(store, place);
                }
                store.tool.set(Tool::Select);
            }
            None => store.say(crate::msg!("placing-not-here"), true),
        }
    }
}
