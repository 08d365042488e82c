//! From pointer events to gestures, and from gestures to single steps.

use crate::collect::CollectInOrder;
use crate::design::Entity;
use crate::editor::{Dragged, Edge, Place, can_rename, drag_note, drop_at, drop_copy_at, drop_many_at, pull};
use crate::scene::layers::Layer;
use crate::scene::{Item, Key, Point, Rect};
use crate::ui::traffic::pick;
use crate::ui::{Gesture, Menu, Panel, Store, Tool, View};
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

/// How long a finger rests before the menu opens.
const LONG_PRESS: std::time::Duration = std::time::Duration::from_millis(550);

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
    store.menu.set(None);
    if store.renaming.get_untracked().is_some() {
        return;
    }
    let at = on_screen(drawing, event);
    if let Some(svg) = drawing.get_untracked() {
        // Without capture a fast drag only ends early.
        let _ = svg.set_pointer_capture(event.pointer_id());
    }
    if is_touch(event) && touch(store, event.pointer_id(), at) {
        return;
    }
    let on = hit(store, in_world(store, at));
    let is_pan = event.button() == 1 || store.tool.get_untracked() == Tool::Hand;
    let gesture = if is_pan { Gesture::Pan(at) } else { Gesture::Press { on, at } };
    store.gesture.set(Some(gesture));
    if is_touch(event) && !is_pan {
        open_menu_after_rest(store, on, at);
    }
}

/// A pen is as exact as a mouse; a finger is not.
fn is_touch(event: &PointerEvent) -> bool {
    event.pointer_type() == "touch"
}

/// Notes a finger down; `true` when it is the second one, which makes a pinch of whatever was under way.
fn touch(store: Store, id: i32, at: Point) -> bool {
    store.touches.update_value(|touches| {
        touches.insert(id, at);
    });
    let Some((first, second)) = fingers(store) else { return false };
    cancel(store);
    store.gesture.set(Some(Gesture::Pinch(first, second)));
    true
}

/// The first two fingers.
fn fingers(store: Store) -> Option<(Point, Point)> {
    store.touches.with_value(|touches| {
        let mut all = touches.values().copied();
        Some((all.next()?, all.next()?))
    })
}

/// Opens the menu when the finger is still where it was.
fn open_menu_after_rest(store: Store, on: Option<Entity>, at: Point) {
    let pressed = Some(Gesture::Press { on, at });
    set_timeout(
        move || {
            if store.gesture.get_untracked() == pressed {
                store.gesture.set(None);
                open_menu(store, on, at);
            }
        },
        LONG_PRESS,
    );
}

/// Opens the menu of what lies at a place on the screen, and selects it.
pub fn open_menu(store: Store, entity: Option<Entity>, at: Point) {
    if !matches!(store.tool.get_untracked(), Tool::Select | Tool::Hand) {
        store.tool.set(Tool::Select);
    }
    if let Some(entity) = entity
        && !store.selection.with_untracked(|selection| selection.contains(&entity))
    {
        store.select([entity]);
    }
    match untrack(|| store.parts.has_desk()) {
        Some(true) => store.menu.set(Some(Menu { entity, at })),
        Some(false) => store.say(crate::msg!("part-not-loaded"), true),
        // A menu that comes later would take the focus away from something else.
        None => {}
    }
}

/// The pointer goes down on a handle.
pub fn take_handle(store: Store, drawing: Drawing, handle: (Entity, Edge), event: &PointerEvent) {
    event.stop_propagation();
    if event.button() != 0 {
        return;
    }
    if let Some(svg) = drawing.get_untracked() {
        let _ = svg.set_pointer_capture(event.pointer_id());
    }
    let from = in_world(store, on_screen(drawing, event));
    store.gesture.set(Some(Gesture::Pull { handle, from, to: from, plan: None }));
}

/// The pointer moves over the canvas.
pub fn moved(store: Store, drawing: Drawing, event: &PointerEvent) {
    let at = on_screen(drawing, event);
    if is_touch(event) {
        store.touches.update_value(|touches| {
            touches.entry(event.pointer_id()).and_modify(|touch| *touch = at);
        });
    }
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
        Some(Gesture::Pinch(first, second)) => {
            if let Some(now) = fingers(store) {
                store.move_camera(|camera| camera.pinched((first, second), now));
                store.gesture.set(Some(Gesture::Pinch(now.0, now.1)));
            }
        }
        Some(Gesture::Press { at: start, .. }) if (at.x - start.x).hypot(at.y - start.y) < DRAG_THRESHOLD => {}
        Some(Gesture::Press { on, at: start }) => {
            let is_held = |entity: &Entity| store.selection.with_untracked(|s| s.contains(entity));
            // A finger moves the view; what is selected already can be dragged with it. So does the right button.
            let is_pan = event.buttons() == 2 || (is_touch(event) && !on.as_ref().is_some_and(is_held));
            if is_pan && !matches!(store.tool.get_untracked(), Tool::Place(..)) {
                store.gesture.set(Some(Gesture::Pan(start)));
            } else {
                begin(store, on, start);
            }
            moved(store, drawing, event);
        }
        Some(Gesture::Drag { dragged, from, .. }) => {
            let keys = Held { is_single: event.shift_key(), is_copy: event.alt_key() };
            drag_to(store, dragged, from, in_world(store, at), keys);
        }
        Some(Gesture::Pull { handle, from, .. }) => {
            let to = in_world(store, at);
            let scene = store.scene();
            let plan = store.design.with_untracked(|design| pull(design, &scene, handle, from, to));
            store.gesture.set(Some(Gesture::Pull { handle, from, to, plan }));
        }
        Some(Gesture::Marquee(from, _)) => store.gesture.set(Some(Gesture::Marquee(from, in_world(store, at)))),
    }
}

/// Keys that change what a drag means.
#[derive(Clone, Copy, Default)]
struct Held {
    /// Shift: one subnet of a node group, not its whole row.
    is_single: bool,
    /// Alt: a copy is dropped, and what was taken stays.
    is_copy: bool,
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

fn drag_to(store: Store, dragged: Dragged, from: Point, to: Point, keys: Held) {
    let scene = store.scene();
    let design = store.design.get_untracked();
    let held = store.selection.get_untracked();
    let several = is_one_of_several(dragged, &held);
    let plan = match dragged {
        Dragged::Existing(Entity::Note(id)) => drag_note(&design, &scene, id, from, to),
        _ if keys.is_copy => drop_copy_at(&design, &scene, dragged, to),
        _ if several => drop_many_at(&design, &scene, &held, to),
        _ => drop_at(&design, &scene, dragged, to, keys.is_single),
    };
    if let Dragged::Existing(entity) = dragged {
        let moving = if several && !keys.is_copy {
            held.iter()
                .filter(|e| matches!(e, Entity::Subnet(_)))
                .flat_map(|e| moving_along(store, *e))
                .collect_set()
        } else {
            moving_along(store, entity)
        };
        store.items.shift(&moving, Point { x: to.x - from.x, y: to.y - from.y });
    }
    store.gesture.set(Some(Gesture::Drag { dragged, from, to, plan }));
}

/// Whether a subnet is dragged that is selected with others.
fn is_one_of_several(dragged: Dragged, held: &BTreeSet<Entity>) -> bool {
    let Dragged::Existing(entity @ Entity::Subnet(_)) = dragged else { return false };
    held.contains(&entity) && 1 < held.iter().filter(|e| matches!(e, Entity::Subnet(_))).count()
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
    let was_pinch = matches!(gesture, Some(Gesture::Pinch(..)));
    lift(store, event);
    if was_pinch && store.gesture.get_untracked().is_some() {
        return;
    }
    cancel(store);
    match gesture {
        Some(Gesture::Press { on, .. }) if event.button() == 2 => open_menu(store, on, at),
        Some(Gesture::Press { on, .. }) => click(store, on, in_world(store, at), event),
        Some(Gesture::Drag { plan: Some(plan), .. } | Gesture::Pull { plan: Some(plan), .. }) => {
            store.run(plan.action);
        }
        Some(Gesture::Marquee(from, to)) => select_within(store, from, to, event.shift_key()),
        Some(Gesture::Pan(_) | Gesture::Pinch(..) | Gesture::Drag { .. } | Gesture::Pull { .. }) | None => {}
    }
}

/// A finger goes up or is taken away; the one that is left of two goes on moving the view.
pub fn lift(store: Store, event: &PointerEvent) {
    store.touches.update_value(|touches| {
        touches.remove(&event.pointer_id());
    });
    if matches!(store.gesture.get_untracked(), Some(Gesture::Pinch(..))) {
        let left = store.touches.with_value(|touches| touches.values().next().copied());
        store.gesture.set(left.map(Gesture::Pan));
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
        let shown = store.shown.get_value();
        let now = shown.and_then(|shown| shown.trace.with_untracked(|t| t.as_ref().map(|t| (t.source, t.target))));
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

/// A double click: the name of what is there can be edited; where nothing has a name, the menu says what can be
/// added.
pub fn double(store: Store, drawing: Drawing, event: &MouseEvent) {
    let at = on_screen(drawing, event);
    let on = hit(store, in_world(store, at));
    if !on.is_some_and(can_rename) {
        open_menu(store, on, at);
        return;
    }
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
        Some(at) => drag_to(store, dragged, at, at, Held::default()),
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
