//! Both designs as one drawing, with a mark and a word on what differs.

use super::{Pair, Shown, element_id, reveal};
use crate::cni::budget::budget;
use crate::compare::{Difference, summary};
use crate::design::Entity;
use crate::msg;
use crate::scene::layers::Tag;
use crate::scene::{self, Item, Key, Scene, paint_tags};
use crate::ui::use_store;
use leptos::prelude::*;
use std::sync::Arc;

/// The widths of the drawing that can be chosen, in percent of the room that it has.
const WIDTHS: [u32; 5] = [60, 100, 150, 220, 320];

/// The drawing.
#[component]
pub(super) fn Picture(
    /// What differs.
    result: Arc<Pair>,
    /// The thing that is looked at.
    shown: Shown,
) -> impl IntoView {
    let store = use_store();
    // The numbers are those of the second design; what only the first has shows none.
    let numbers = budget(&result.after.1);
    let view = scene::View { budget: &numbers, findings: &[], scenario: store.scenario.get_untracked() };
    let Scene { items, bounds, .. } = scene::build(&result.merged.design, &view);
    let language = store.language.get_untracked();
    let bounds = bounds.grown(16.0);
    let view_box = format!("{:.0} {:.0} {:.0} {:.0}", bounds.x, bounds.y, bounds.width, bounds.height);
    let zoom = RwSignal::new(1_usize);
    let width = move || format!("{}%", WIDTHS.get(zoom.get()).copied().unwrap_or(100));
    let step = move |by: isize| zoom.update(|zoom| *zoom = zoom.saturating_add_signed(by).min(WIDTHS.len() - 1));
    let boxes = items
        .iter()
        .map(|item| {
            view! {
                <g class="item" transform=format!("translate({:.0} {:.0})", item.rect.x, item.rect.y)
                    inner_html=item.content.paint(item.rect, language)></g>
            }
        })
        .collect_view();
    let marks = items.iter().filter_map(|item| mark(item, &result, shown)).collect_view();
    let label = msg!("compare-picture", summary = summary(&result.comparison));
    view! {
        <div class="compare__picture">
            <div class="compare__zoom">
                <button class="button button--small" aria-label=store.t(msg!("compare-smaller"))
                    disabled=move || zoom.get() == 0 on:click=move |_| step(-1)>"−"</button>
                <button class="button button--small" aria-label=store.t(msg!("compare-larger"))
                    disabled=move || zoom.get() == WIDTHS.len() - 1 on:click=move |_| step(1)>"+"</button>
            </div>
            <div class="compare__window" tabindex="0" role="region" aria-label=store.t(label)>
                <svg class="compare__drawing" viewBox=view_box aria-hidden="true" style:width=width>
                    {boxes}
                    {marks}
                </svg>
            </div>
        </div>
    }
}

/// The mark on a box that differs: a frame, and a sign with a word.
fn mark(item: &Item, result: &Pair, shown: Shown) -> Option<impl IntoView + use<>> {
    let store = use_store();
    let Key::Entity(entity, number) = item.key else { return None };
    let difference = *result.merged.marks.get(&entity)?;
    let rect = item.rect.grown(3.0);
    let text = msg!("compare-mark", sign = difference.sign(), word = difference.label());
    let word = paint_tags(&[Tag { of: rect, text }], "difference", false, store.language.get_untracked());
    let is_chosen = move || shown.chosen.get() == Some((difference, entity));
    // A thing may have several boxes; the first has the id.
    let id = (number == 0).then(|| element_id("box", difference, entity));
    Some(view! {
        <g class="compare__mark" id=id data-difference=difference.key() data-chosen=move || is_chosen().then_some("true")
            on:click=move |_| choose(shown, difference, entity)>
            <rect class="compare__frame" x=rect.x y=rect.y width=rect.width height=rect.height rx="10"></rect>
            <g class="compare__word" inner_html=word></g>
        </g>
    })
}

/// Looks at a thing, and brings its line into view.
fn choose(shown: Shown, difference: Difference, entity: Entity) {
    shown.chosen.set(Some((difference, entity)));
    reveal(&element_id("line", difference, entity));
}
