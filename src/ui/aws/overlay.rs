//! How far the resources of a stack are, on what they are in the drawing.

use super::clock;
use crate::aws::deploy::{Fate, ResourceState};
use crate::aws::progress::progress_key;
use crate::msg;
use crate::scene::{Glyph, Rect, glyph_path};
use crate::ui::{View, use_store};
use crate::words::Message;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The size of a badge in the drawing.
const WIDTH: f64 = 76.0;
const HEIGHT: f64 = 20.0;
/// How far from the corner of its box it stands.
const INSET: f64 = 12.0;
/// How much larger than the drawing a badge may get.
const MOST_SCALE: f64 = 1.6;
/// A box that is narrower than this has its badge beside it.
const SMALL: f64 = 180.0;
/// How far from such a box.
const GAP: f64 = 5.0;

/// What stands on a box.
#[derive(Clone, Debug, PartialEq)]
struct Badge {
    x: f64,
    y: f64,
    /// Whether it stands beside its box and not on the border.
    is_beside: bool,
    state: &'static str,
    words: Message,
}

/// The badges over the drawing.
#[component]
pub fn StackOverlay() -> impl IntoView {
    let store = use_store();
    let badges = Memo::new(move |_| {
        if store.view.get() != View::Aws {
            return Vec::new();
        }
        store.items.order.track();
        let words = words_by_entity();
        let scene = store.scene();
        let boxes = scene.items.iter().filter_map(|item| Some((item.entity()?.to_string(), item.rect)));
        boxes
            .filter_map(|(entity, rect)| {
                let (state, words) = words.get(&entity)?.clone();
                let is_beside = rect.width < SMALL;
                let (x, y) = place(rect);
                Some(Badge { x, y, is_beside, state, words })
            })
            .collect()
    });
    view! {
        <g class="stack-layer" aria-hidden="true">
            {move || badges.get().into_iter().map(badge).collect_view()}
        </g>
    }
}

/// Where a badge stands: on the upper border of a box, so that it covers none of its words, or beside a small one.
fn place(rect: Rect) -> (f64, f64) {
    if rect.width < SMALL {
        (rect.x + rect.width + GAP, rect.y + (rect.height - HEIGHT) / 2.0)
    } else {
        (rect.x + rect.width - WIDTH - INSET, rect.y - HEIGHT / 2.0)
    }
}

/// What is to be said of each thing: how far its resources are, else what a preview would do to them.
fn words_by_entity() -> BTreeMap<String, (&'static str, Message)> {
    let state = use_store().aws;
    let entities = state.entities.get();
    let mut words = BTreeMap::new();
    if let Some(preview) = state.preview.get() {
        for change in preview.changes.iter().filter(|change| !change.entity.is_empty()) {
            let (key, word) = match change.fate {
                Fate::Made => ("waiting", msg!("aws-tile-made")),
                Fate::Changed => ("doing", msg!("aws-tile-changed")),
                Fate::Replaced | Fate::MaybeReplaced => ("failed", msg!("aws-tile-replaced")),
                Fate::Removed => ("failed", msg!("aws-tile-removed")),
            };
            words.entry(change.entity.clone()).or_insert((key, word));
        }
        return words;
    }
    let Some(stack) = state.stack.get().filter(|stack| stack.is_busy()) else { return words };
    let by_id: BTreeMap<&str, &ResourceState> =
        stack.resources.iter().map(|resource| (resource.logical_id.as_str(), resource)).collect();
    for (id, entity) in entities.iter() {
        let (key, word) = match by_id.get(id.as_str()) {
            None => ("waiting", msg!("aws-badge-waiting")),
            Some(resource) => {
                let took = resource.ended_ms.unwrap_or(stack.read_ms).saturating_sub(resource.began_ms);
                (progress_key(&resource.status), msg!("aws-badge-time", time = clock(took)))
            }
        };
        // Of several resources of one thing, the one that is least far.
        let rank = |key: &str| ["failed", "doing", "waiting", "done"].iter().position(|known| *known == key);
        let there = words.entry(entity.clone()).or_insert((key, word.clone()));
        if rank(key) < rank(there.0) {
            *there = (key, word);
        }
    }
    words
}

fn badge(badge: Badge) -> impl IntoView {
    let store = use_store();
    let Badge { x, y, is_beside, state, words } = badge;
    // From far off badges keep their size on the screen, as far as they do not cover each other.
    let scale = Memo::new(move |_| (1.0 / store.camera.get().zoom).clamp(1.0, MOST_SCALE));
    let glyph = match state {
        "done" => Some(Glyph::Check),
        "failed" => Some(Glyph::Error),
        _ => None,
    };
    view! {
        <g class="stack-badge" data-state=state transform=move || {
            let scale = scale.get();
            // It keeps its middle on the border, and grows away from what it stands beside.
            let grown = WIDTH * (scale - 1.0);
            let left = if is_beside { x } else { x - grown };
            let up = y - HEIGHT * (scale - 1.0) / 2.0;
            format!("translate({left:.1} {up:.1}) scale({scale:.2})")
        }>
            <rect width=WIDTH height=HEIGHT rx=HEIGHT / 2.0/>
            {match glyph {
                Some(glyph) => view! { <path class="stack-badge__mark" transform="translate(5 3) scale(.85)" d=glyph_path(glyph)/> }.into_any(),
                None => view! { <circle class="stack-badge__ring" cx="12" cy="10" r="5"/> }.into_any(),
            }}
            <text x="23" y="14">{store.t(words)}</text>
        </g>
    }
}
