//! The text line by line: what is selected in the drawing is marked in it, and a line selects what it speaks of.

use crate::design::Entity;
use crate::formats::{Export, Place};
use crate::msg;
use crate::ui::use_store;
use leptos::html;
use leptos::prelude::*;
use std::collections::BTreeSet;
use wasm_bindgen::JsCast;

/// Lines that are put on the page; a longer text is shown from its start and downloaded whole.
const MAX_SHOWN: usize = 6_000;

/// The innermost thing that a line speaks of.
fn thing_at(places: &[Place], line: usize) -> Option<Entity> {
    let around = places.iter().filter(|place| place.first_line <= line && line < place.end_line);
    around.min_by_key(|place| place.end_line.saturating_sub(place.first_line)).map(|place| place.entity)
}

/// The next line after `from`, or before it, at which another thing begins.
fn next_place(places: &[Place], from: Option<usize>, is_down: bool) -> Option<usize> {
    let starts = places.iter().map(|place| place.first_line);
    match (from, is_down) {
        (None, _) => starts.min(),
        (Some(from), true) => starts.filter(|line| from < *line).min(),
        (Some(from), false) => starts.filter(|line| *line < from).max(),
    }
}

/// The text.
#[component]
pub fn Lines(
    /// The export; none before the first text is there.
    export: Memo<Option<Export>>,
    /// Whether a newer text is on its way.
    is_busy: RwSignal<bool>,
) -> impl IntoView {
    let store = use_store();
    let host: NodeRef<html::Pre> = NodeRef::new();
    let cursor: RwSignal<Option<usize>> = RwSignal::new(None);
    let places =
        Memo::new(move |_| export.with(|export| export.as_ref().map(|e| e.places.clone())).unwrap_or_default());
    let lines = Memo::new(move |_| {
        let cut = |export: &Export| {
            export.text.split_inclusive('\n').take(MAX_SHOWN).map(str::to_owned).enumerate().collect::<Vec<_>>()
        };
        export.with(|export| export.as_ref().map(cut)).unwrap_or_default()
    });
    let is_cut = move || export.with(|export| export.as_ref().is_some_and(|e| MAX_SHOWN < e.text.lines().count()));
    let marked = Memo::new(move |_| {
        let selected = store.selection.get();
        let of = |place: &Place| place.first_line..place.end_line;
        places.with(|places| {
            places
                .iter()
                .filter(|place| selected.contains(&place.entity))
                .flat_map(of)
                .collect::<BTreeSet<usize>>()
        })
    });
    // What is selected in the drawing comes into sight; a chosen line is there already.
    let is_own = StoredValue::new(false);
    Effect::new(move |_| {
        let first = marked.with(|marked| marked.first().copied());
        if is_own.get_value() {
            is_own.set_value(false);
        } else if let (Some(first), Some(host)) = (first, host.get()) {
            show(&host, first);
        }
    });
    let choose = move |line: usize| {
        cursor.set(Some(line));
        if let Some(entity) = places.with_untracked(|places| thing_at(places, line)) {
            let is_new = store.selection.with_untracked(|s| s.len() != 1 || !s.contains(&entity));
            is_own.set_value(is_new);
            store.select([entity]);
        }
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        let is_down = match event.key().as_str() {
            "ArrowDown" => true,
            "ArrowUp" => false,
            _ => return,
        };
        let next = places.with_untracked(|places| next_place(places, cursor.get_untracked(), is_down));
        if let Some(line) = next {
            event.prevent_default();
            event.stop_propagation();
            choose(line);
            if let Some(host) = host.get_untracked() {
                show(&host, line);
            }
        }
    };
    let on_click = move |event: web_sys::MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let line = target.and_then(|target| target.closest(".line").ok().flatten());
        // Whoever selects text wants that text.
        let is_selecting = window().get_selection().ok().flatten().is_some_and(|s| !s.is_collapsed());
        if let Some(line) =
            line.and_then(|line| line.get_attribute("data-line")?.parse().ok()).filter(|_| !is_selecting)
        {
            choose(line);
        }
    };
    view! {
        <pre class="export__text" role="region" tabindex="0" node_ref=host aria-label=store.t(msg!("export-text"))
            data-state=move || if is_busy.get() { "busy" } else { "ready" } aria-busy=move || is_busy.get().to_string()
            on:keydown=on_key on:click=on_click><code>
            <For each=move || lines.get() key=|line| line.clone() let:line>
                <Line at=line.0 text=line.1 marked=marked places=places/>
            </For>
        </code></pre>
        <Show when=is_cut><p class="field__hint">{store.t(msg!("export-cut", n = MAX_SHOWN))}</p></Show>
    }
}

#[component]
fn Line(
    /// Which one, from 0.
    at: usize,
    /// Its text, with the end of the line.
    text: String,
    /// The lines of what is selected.
    marked: Memo<BTreeSet<usize>>,
    /// Which lines speak of what.
    places: Memo<Vec<Place>>,
) -> impl IntoView {
    let is_marked = move || marked.with(|marked| marked.contains(&at)).then_some("true");
    let has_thing = move || places.with(|places| thing_at(places, at).is_some()).then_some("true");
    view! { <span class="line" data-line=at.to_string() data-marked=is_marked data-thing=has_thing>{text}</span> }
}

/// Brings a line into sight.
fn show(host: &web_sys::HtmlPreElement, line: usize) {
    // Elements are where lines are: a text that is being exchanged has none there yet.
    if let Some(element) = host.query_selector(&format!("[data-line=\"{line}\"]")).ok().flatten() {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::SubnetId;

    fn place(first_line: usize, end_line: usize, id: u32) -> Place {
        Place { first_line, end_line, entity: SubnetId(id).into() }
    }

    #[test]
    fn a_line_speaks_of_the_innermost_thing() {
        let places = [Place { entity: Entity::Vpc, ..place(0, 10, 0) }, place(2, 4, 1), place(4, 6, 2)];
        let at = |line| thing_at(&places, line);
        assert_eq!((at(0), at(3), at(4)), (Some(Entity::Vpc), Some(SubnetId(1).into()), Some(SubnetId(2).into())));
        assert_eq!((at(9), at(10)), (Some(Entity::Vpc), None));
        assert_eq!(next_place(&places, None, true), Some(0));
        assert_eq!((next_place(&places, Some(0), true), next_place(&places, Some(4), true)), (Some(2), None));
        assert_eq!((next_place(&places, Some(4), false), next_place(&places, Some(0), false)), (Some(2), None));
    }
}
