//! The path over the drawing.

use super::shown;
use crate::scene::glyph_path;
use crate::scene::path::{Mark, Outside, PathPicture, path_picture};
use crate::traffic::HopState;
use crate::ui::{View, use_store};
use leptos::prelude::*;

/// How much larger than the drawing marks may get.
const MOST_SCALE: f64 = 1.4;
/// The radius of a mark.
const MARK: f64 = 11.0;

/// The path, and the one that a way would open.
#[component]
pub fn PathOverlay() -> impl IntoView {
    let store = use_store();
    let picture = Memo::new(move |_| {
        if store.view.get() != View::Traffic {
            return None;
        }
        store.items.order.track();
        let scene = store.scene();
        shown(store).trace.with(|trace| {
            trace.as_ref().map(|trace| store.design.with(|design| path_picture(design, &scene, trace)))
        })
    });
    let preview = Memo::new(move |_| {
        if store.view.get() != View::Traffic {
            return None;
        }
        let scene = store.scene();
        shown(store).preview.with(|trace| {
            trace.as_ref().map(|trace| store.design.with(|design| path_picture(design, &scene, trace)))
        })
    });
    view! {
        {move || preview.get().map(|picture| view! {
            <path class="trace trace--preview" d=picture.line/>
        })}
        {move || picture.get().map(|picture| view! { <Picture picture=picture/> })}
    }
}

#[component]
fn Picture(
    /// What is drawn.
    picture: PathPicture,
) -> impl IntoView {
    let PathPicture { line, refused_leg, marks, outside, .. } = picture;
    let has_line = !line.is_empty();
    let dot = has_line.then(|| {
        view! {
            <circle class="trace__dot" r="4.5">
                <animateMotion dur="2.8s" repeatCount="indefinite" path=line.clone()/>
            </circle>
        }
    });
    view! {
        <g class="trace-layer" aria-hidden="true">
            {outside.into_iter().map(outside_box).collect_view()}
            <path class="trace trace__under" d=line.clone()/>
            <path class="trace" d=line/>
            <path class="trace trace--refused" d=refused_leg/>
            {dot}
            {marks.into_iter().map(|mark| view! { <MarkShape mark=mark/> }).collect_view()}
        </g>
    }
}

fn outside_box(outside: Outside) -> impl IntoView {
    let store = use_store();
    let Outside { rect, name, glyph } = outside;
    view! {
        <g class="trace__outside" transform=format!("translate({:.1} {:.1})", rect.x, rect.y)>
            <rect width=rect.width height=rect.height rx="8"/>
            <path transform="translate(12 14)" d=glyph_path(glyph)/>
            <text x="38" y="27">{store.t(name)}</text>
        </g>
    }
}

#[component]
fn MarkShape(
    /// What is drawn.
    mark: Mark,
) -> impl IntoView {
    let store = use_store();
    let Mark { hop, at, state } = mark;
    // From far off marks keep their size on the screen, as far as they do not cover each other.
    let scale = Memo::new(move |_| (0.8 / store.camera.get().zoom).clamp(1.0, MOST_SCALE));
    let is_seen = move || store.traffic.hop.get() == Some(hop);
    let key = match state {
        HopState::Passed => "open",
        HopState::Assumed => "assumed",
        HopState::Follows => "follows",
        HopState::Refused => "refused",
    };
    // A refusal has a shape of its own, so that color alone never says it.
    let shape = if HopState::Follows <= state {
        let (r, a) = (MARK + 2.0, (MARK + 2.0) * 0.414);
        format!(
            "M{a:.1} -{r:.1}L{r:.1} -{a:.1}V{a:.1}L{a:.1} {r:.1}H-{a:.1}L-{r:.1} {a:.1}V-{a:.1}L-{a:.1} -{r:.1}z"
        )
    } else {
        format!("M0 -{MARK}a{MARK} {MARK} 0 1 1 -0.01 0z")
    };
    view! {
        <g class="trace__mark" data-state=key data-seen=move || is_seen().then_some("true")
            transform=move || format!("translate({:.1} {:.1}) scale({:.3})", at.x, at.y, scale.get())>
            <path d=shape/>
            <text y="4">{hop.saturating_add(1)}</text>
        </g>
    }
}
