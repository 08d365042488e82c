//! The outline and the history of the side panel.

use super::inspector::glyph_of;
use super::library::Versions;
use super::parts::Icon;
use super::{Store, use_store};
use crate::collect::CollectInOrder;
use crate::design::Entity;
use crate::editor::{Branch, Direction, kind_name, next_selection, outline};
use crate::msg;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The design as a tree: everything the canvas can select, by keys alone.
#[component]
pub fn Outline() -> impl IntoView {
    let store = use_store();
    let branches = Memo::new(move |_| store.design.with(|design| outline(design)));
    // The line that Tab leads to: the selected one, else the first.
    let entry = Memo::new(move |_| {
        let chosen = store.selected();
        branches.with(|all| {
            let is_there = all.iter().any(|b| Some(b.entity) == chosen);
            if is_there { chosen } else { all.first().map(|b| b.entity) }
        })
    });
    let by_entity = Memo::new(move |_| branches.get().into_iter().map(|b| (b.entity, b)).collect_map());
    // Findings come worst first, so that the first one of a thing is its worst.
    let worst = Memo::new(move |_| {
        store.findings.with(|findings| {
            let severities = findings.iter().rev().filter_map(|f| Some((*f.subjects.first()?, f.severity.key())));
            severities.collect_map()
        })
    });
    let lines = Lines { by_entity, worst, entry };
    view! {
        <div class="outline" role="tree" aria-label=store.t(msg!("panel-outline")) aria-multiselectable="true"
            on:keydown=move |event| {
                if let Some(next) = arrow_target(store, branches, &event.key()) {
                    event.prevent_default();
                    event.stop_propagation();
                    store.go_to(&[next]);
                    focus_line(next);
                }
            }
        >
            <For each=move || branches.get() key=|branch| branch.entity let:branch>
                <OutlineLine entity=branch.entity lines=lines/>
            </For>
        </div>
    }
}

/// Where an arrow key leads: up and down by line, left and right by level.
fn arrow_target(store: Store, branches: Memo<Vec<Branch>>, key: &str) -> Option<Entity> {
    let now = store.selected();
    let lines = branches.get_untracked();
    let place = lines.iter().position(|branch| Some(branch.entity) == now);
    let design = store.design.get_untracked();
    match key {
        "ArrowDown" => lines.get(place.map_or(0, |i| i.saturating_add(1))).map(|b| b.entity).or(now),
        "ArrowUp" => lines.get(place.unwrap_or(0).saturating_sub(1)).map(|b| b.entity),
        "ArrowRight" => Some(next_selection(&design, now, Direction::In)),
        "ArrowLeft" => Some(next_selection(&design, now, Direction::Out)),
        "Home" => lines.first().map(|b| b.entity),
        "End" => lines.last().map(|b| b.entity),
        _ => None,
    }
}

fn line_id(entity: Entity) -> String {
    format!("outline-{entity}")
}

fn focus_line(entity: Entity) {
    use wasm_bindgen::JsCast;
    let line = document().get_element_by_id(&line_id(entity));
    if let Some(line) = line.and_then(|line| line.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = line.focus();
    }
}

/// What the lines of the outline are drawn from.
#[derive(Clone, Copy)]
struct Lines {
    by_entity: Memo<BTreeMap<Entity, Branch>>,
    /// The worst severity of the findings of which a thing is the main subject.
    worst: Memo<BTreeMap<Entity, &'static str>>,
    /// The line that Tab leads to.
    entry: Memo<Option<Entity>>,
}

#[component]
fn OutlineLine(
    /// What the line is about.
    entity: Entity,
    /// What it is drawn from.
    lines: Lines,
) -> impl IntoView {
    let store = use_store();
    let Lines { by_entity, worst, entry } = lines;
    let branch = Memo::new(move |_| by_entity.with(|all| all.get(&entity).copied()));
    let count = move |of: fn(Branch) -> usize| move || branch.get().map(of);
    let is_public = Memo::new(move |_| match entity {
        Entity::Subnet(id) => store.design.with(|d| d.subnets.get(id).is_some_and(|s| s.is_public())),
        _ => false,
    });
    let name = move || {
        let name = store.design.with(|design| design.name_of(entity).to_owned());
        if name.is_empty() { store.t(kind_name(entity)).get() } else { name }
    };
    let detail = move || match entity {
        Entity::Subnet(id) => store
            .design
            .with(|d| d.subnets.get(id).and_then(|s| s.cidr).map(|cidr| cidr.to_string()))
            .unwrap_or_default(),
        Entity::Vpc => store.design.with(|d| d.primary_cidr().map(|cidr| cidr.to_string())).unwrap_or_default(),
        _ => String::new(),
    };
    view! {
        <div
            class="outline__line"
            id=line_id(entity)
            role="treeitem"
            attr:aria-level=count(|branch| branch.level)
            attr:aria-posinset=count(|branch| branch.position)
            attr:aria-setsize=count(|branch| branch.n_siblings)
            aria-expanded=move || branch.get().filter(|branch| branch.has_children).map(|_| "true")
            aria-selected=move || store.selection.with(|s| s.contains(&entity)).to_string()
            tabindex=move || if entry.get() == Some(entity) { "0" } else { "-1" }
            data-level=count(|branch| branch.level)
            data-severity=move || worst.with(|all| all.get(&entity).copied())
            on:click=move |event| if event.shift_key() { store.toggle(entity) } else { store.go_to(&[entity]) }
        >
            {move || view! { <Icon glyph=glyph_of(entity, is_public.get()) size=14/> }}
            <span class="outline__name">{name}</span>
            <span class="outline__detail">{detail}</span>
        </div>
    }
}

/// The undo steps; a click goes to any.
#[component]
pub fn HistoryPanel() -> impl IntoView {
    let store = use_store();
    let steps = move || store.steps();
    let n_done = move || steps().iter().filter(|step| step.is_done).count();
    let row = move |number: usize, label: Signal<String>, is_done: bool, is_now: bool| {
        view! {
            <li>
                <button
                    class="history__step"
                    aria-current=is_now.then_some("step")
                    data-done=is_done.to_string()
                    on:click=move |_| store.go_to_step(number)
                >
                    {label}
                </button>
            </li>
        }
    };
    view! {
        <ol class="history">
            {move || row(0, store.t(msg!("history-start")), true, n_done() == 0)}
            {move || {
                let now = n_done();
                steps().into_iter().map(|step| {
                    row(step.number, store.t(step.label), step.is_done, step.number == now)
                }).collect_view()
            }}
        </ol>
        <Versions/>
    }
}
