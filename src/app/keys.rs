//! The keyboard: commands anywhere but in fields, and walking on the canvas.

use crate::design::Entity;
use crate::editor::{
    Command, Direction, KeyPress, Place, can_rename, next_selection, parent, place_at, place_targets,
};
use crate::msg;
use crate::scene::Point;
use crate::ui::{Dialog, Store, Theme, Tool, View};
use crate::words::Language;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Listens to keys for as long as the page lives.
pub fn listen(store: Store, on_command: Callback<Command>) {
    let before_space: StoredValue<Option<Tool>> = StoredValue::new(None);
    window_event_listener(leptos::ev::keydown, move |event| {
        if store.dialog.get_untracked().is_some() || event.is_composing() {
            return;
        }
        let press = press_of(&event);
        let command = store.keymap.with_untracked(|keys| keys.command_for(&press));
        if is_in_field(&event) {
            // A field keeps its own keys; only what it has no use for goes through.
            if let Some(command @ (Command::Palette | Command::Download | Command::OpenFile)) = command {
                event.prevent_default();
                on_command.run(command);
            }
            return;
        }
        if matches!(command, Some(Command::Copy | Command::Cut | Command::Paste)) {
            // The browser makes an event of these, which may touch the clipboard.
            return;
        }
        if on_canvas(store, &event, before_space) {
            event.prevent_default();
        } else if let Some(command) = command {
            event.prevent_default();
            if store.gesture.get_untracked().is_some() {
                // A drag under way was planned on the design as it is.
                return;
            }
            store.toast.set(None);
            on_command.run(command);
        }
    });
    window_event_listener(leptos::ev::blur, move |_| {
        // The key may come up elsewhere.
        if let Some(tool) = before_space.get_value() {
            before_space.set_value(None);
            store.tool.set(tool);
        }
    });
    window_event_listener(leptos::ev::keyup, move |event| {
        if event.key() == " "
            && let Some(tool) = before_space.get_value()
        {
            before_space.set_value(None);
            store.tool.set(tool);
        }
    });
}

/// Whether an event comes from a field that takes text.
pub fn is_in_field(event: &web_sys::Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| {
        let tag = target.tag_name().to_ascii_lowercase();
        let takes_text = tag == "input" && !matches!(target.get_attribute("type").as_deref(), Some("checkbox"));
        takes_text || tag == "textarea" || tag == "select"
    })
}

fn press_of(event: &KeyboardEvent) -> KeyPress {
    KeyPress {
        has_mod: event.ctrl_key() || event.meta_key(),
        has_shift: event.shift_key(),
        has_alt: event.alt_key(),
        key: event.key(),
        code: event.code(),
    }
}

/// Whether a key that buttons and trees use for themselves is meant for the canvas.
fn is_for_canvas(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_none_or(|target| {
        matches!(target.id().as_str(), "canvas" | "canvas-host") || target.tag_name() == "BODY"
    })
}

/// Keys that are no commands: cancel, walk, place, rename, pan. `true` when the key was used.
fn on_canvas(store: Store, event: &KeyboardEvent, before_space: StoredValue<Option<Tool>>) -> bool {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return false;
    }
    let key = event.key();
    if key == "Escape" {
        return cancel(store);
    }
    if let Tool::Place(place, target) = store.tool.get_untracked() {
        // Also with the focus on the tool's button: the tool is up, so its keys are meant.
        match key.as_str() {
            "Enter" => return put(store, place, target),
            "ArrowDown" | "ArrowRight" => return step_target(store, place, target, true),
            "ArrowUp" | "ArrowLeft" => return step_target(store, place, target, false),
            _ => {}
        }
    }
    if !is_for_canvas(event) {
        return false;
    }
    let direction = match key.as_str() {
        "ArrowDown" => Direction::Next,
        "ArrowUp" => Direction::Previous,
        "ArrowRight" => Direction::In,
        "ArrowLeft" => Direction::Out,
        "Enter" => {
            let entity = store.selected().filter(|entity| is_named_on_canvas(store, *entity));
            store.renaming.set(entity);
            return entity.is_some();
        }
        " " => {
            if before_space.get_value().is_none() {
                before_space.set_value(Some(store.tool.get_untracked()));
                store.tool.set(Tool::Hand);
            }
            return true;
        }
        _ => return false,
    };
    let design = store.design.get_untracked();
    let next = next_selection(&design, untrack(|| store.selected()), direction);
    store.go_to(&[next]);
    announce_selection(store, next);
    true
}

/// Whether the canvas shows a thing that has a name to edit: where it does not, the inspector has the field.
fn is_named_on_canvas(store: Store, entity: Entity) -> bool {
    can_rename(entity) && store.scene().rect_of(entity).is_some()
}

/// Esc: ends the gesture, puts the tool down, goes out of what is selected.
fn cancel(store: Store) -> bool {
    if store.menu.get_untracked().is_some() {
        store.menu.set(None);
    } else if store.traffic.picking.get_untracked().is_some() {
        store.traffic.picking.set(None);
    } else if store.gesture.get_untracked().is_some() {
        store.items.shift(&std::collections::BTreeSet::new(), Point::default());
        store.gesture.set(None);
    } else if store.tool.get_untracked() != Tool::Select {
        store.tool.set(Tool::Select);
    } else if store.toast.get_untracked().is_some() {
        store.toast.set(None);
    } else {
        let above =
            untrack(|| store.selected()).and_then(|entity| store.design.with_untracked(|d| parent(d, entity)));
        store.select(above);
    }
    true
}

/// Enter while something is being placed.
fn put(store: Store, place: Place, target: Option<Entity>) -> bool {
    let plan = target.and_then(|target| store.design.with_untracked(|design| place_at(design, place, target)));
    match plan {
        Some(plan) => {
            if store.run(plan.action) {
                store.tool.set(Tool::Select);
                if let Some(entity) = untrack(|| store.selected()) {
                    store.go_to(&[entity]);
                    announce_selection(store, entity);
                }
                crate::ui::canvas::write_note(store, place);
            }
        }
        None => store.say(msg!("placing-not-here"), true),
    }
    true
}

/// Arrow keys while something is being placed: the next target.
fn step_target(store: Store, place: Place, target: Option<Entity>, is_forward: bool) -> bool {
    let targets = store.design.with_untracked(|design| place_targets(design, place));
    let now = targets.iter().position(|t| Some(*t) == target).unwrap_or(0);
    let n = targets.len();
    let next = if is_forward { now.saturating_add(1) } else { now.saturating_add(n).saturating_sub(1) };
    if let Some(next) = next.checked_rem(n).and_then(|i| targets.get(i)).copied() {
        store.tool.set(Tool::Place(place, Some(next)));
        store.announce(&store.placing_hint(place));
    }
    true
}

fn announce_selection(store: Store, entity: Entity) {
    let name = store.design.with_untracked(|design| design.name_of(entity).to_owned());
    store.announce(&msg!("announce-selected", kind = crate::editor::kind_name(entity), name = name));
}

/// Says the last announcement again: a screen reader only speaks what changes.
fn repeat_announcement(store: Store) {
    let last = store.announcement.get_untracked();
    store.announcement.set(String::new());
    set_timeout(move || store.announcement.set(last), std::time::Duration::from_millis(60));
}

/// Carries out a command of the editor or the page; `false` for one that concerns files.
pub fn perform(store: Store, command: Command) -> bool {
    match command {
        Command::SelectTool => store.take_tool(Tool::Select),
        Command::HandTool if store.tool.get_untracked() == Tool::Hand => store.take_tool(Tool::Select),
        Command::HandTool => store.take_tool(Tool::Hand),
        Command::Place(place) => store.take_tool(Tool::Place(place, None)),
        Command::Rename => {
            store.renaming.set(untrack(|| store.selected()).filter(|entity| is_named_on_canvas(store, *entity)))
        }
        Command::ZoomIn | Command::ZoomOut | Command::ZoomReset => crate::ui::shell::zoom(store, command),
        Command::Fit => store.fit(),
        Command::FitSelection => store.fit_selection(),
        Command::Share => store.dialog.set(Some(Dialog::Share)),
        Command::Designs => store.dialog.set(Some(Dialog::Designs)),
        Command::Find => store.dialog.set(Some(Dialog::Find)),
        Command::Menu => crate::ui::canvas::open_for_selection(store),
        Command::RepeatAnnouncement => repeat_announcement(store),
        Command::Palette => store.dialog.set(Some(Dialog::Palette)),
        Command::Shortcuts => store.dialog.set(Some(Dialog::Shortcuts)),
        Command::ShowTopology => store.show(View::Topology),
        Command::ShowAddress => store.show(View::Address),
        Command::ShowPods => store.show(View::Pods),
        Command::ShowTraffic => store.show(View::Traffic),
        Command::ShowExport => store.show(View::Export),
        Command::ShowAws => store.show(View::Aws),
        Command::Minimap => store.has_minimap.update(|is_on| *is_on = !*is_on),
        Command::ToggleTheme => store.theme.update(|theme| {
            *theme = if *theme == Theme::Light { Theme::Dark } else { Theme::Light };
        }),
        Command::ToggleLanguage => store.wanted_language.update(|language| {
            *language = if *language == Language::En { Language::Ja } else { Language::En };
        }),
        Command::Copy
        | Command::CopyPicture
        | Command::Cut
        | Command::Paste
        | Command::NewDesign
        | Command::OpenFile
        | Command::Download
        | Command::Compare => return false,
        _ => {
            store.perform(command);
        }
    }
    true
}
