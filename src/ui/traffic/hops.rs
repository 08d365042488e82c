//! The path as a list that can be read, and the ways to open it.

use super::shown;
use crate::design::Entity;
use crate::editor::Action;
use crate::msg;
use crate::scene::Glyph;
use crate::traffic::{Hop, HopState, OfferedWay, Trace, Verdict};
use crate::ui::parts::Icon;
use crate::ui::use_store;
use crate::words::Message;
use leptos::prelude::*;

/// The side panel's tab.
#[component]
pub fn PathPane() -> impl IntoView {
    let store = use_store();
    let shown = move || {
        // Names and blocks in the words may change while the path does not.
        store.design.track();
        shown(store).trace.get()
    };
    view! {
        <div class="path">
            <h2 class="hidden">{store.t(msg!("panel-path"))}</h2>
            {move || match shown() {
                None => view! { <p class="empty">{store.t(msg!("traffic-nothing"))}</p> }.into_any(),
                Some(trace) => view! { <PathList trace=trace/> }.into_any(),
            }}
            <Ways/>
        </div>
    }
}

fn headline(trace: &Trace) -> Message {
    let place =
        trace.hops.iter().position(|hop| HopState::Follows <= hop.state).map_or(0, |i| i.saturating_add(1));
    match trace.verdict {
        Verdict::Open => msg!("path-open"),
        Verdict::Assumed => msg!("path-assumed"),
        Verdict::Follows => msg!("path-follows"),
        Verdict::Refused => msg!("path-refused", hop = place, hops = trace.hops.len()),
        Verdict::OutOfScope => msg!("path-out-of-scope"),
    }
}

#[component]
fn PathList(
    /// The path.
    trace: Trace,
) -> impl IntoView {
    let store = use_store();
    let design = store.design.get_untracked();
    let rule = trace.rule(&design);
    let about = msg!("path-about", from = trace.source.label(&design), to = trace.target.label(&design));
    let hops = trace.hops.iter().enumerate().map(|(i, hop)| {
        let hop = *hop;
        let (name, because) = (hop.at.label(&design), hop.because(&design));
        view! { <HopLine number=i hop=hop name=name because=because/> }
    });
    let hops = hops.collect_view();
    view! {
        <div class="path__verdict" data-verdict=super::verdict_key(trace.verdict) role="status">
            <Icon glyph=super::verdict_glyph(trace.verdict)/>
            <div>
                <strong>{store.t(headline(&trace))}</strong>
                {rule.map(|code| view! { <span class="finding__code">{code}</span> })}
                <p>{store.t(about)}</p>
            </div>
        </div>
        <ol class="hops">{hops}</ol>
    }
}

fn state_key(state: HopState) -> &'static str {
    match state {
        HopState::Passed => "open",
        HopState::Assumed => "assumed",
        HopState::Follows => "follows",
        HopState::Refused => "refused",
    }
}

fn state_word(state: HopState) -> Message {
    match state {
        HopState::Passed => msg!("hop-state-passed"),
        HopState::Assumed => msg!("hop-state-assumed"),
        HopState::Follows => msg!("hop-state-follows"),
        HopState::Refused => msg!("hop-state-refused"),
    }
}

#[component]
fn HopLine(
    /// Its place, from 0.
    number: usize,
    /// The hop.
    hop: Hop,
    /// Where it is.
    name: Message,
    /// Why it lets through or not.
    because: Message,
) -> impl IntoView {
    let store = use_store();
    let state = store.traffic;
    let entity: Option<Entity> = hop.at.entity();
    let is_seen = move || state.hop.get() == Some(number);
    // The line goes without a word when the path changes under the pointer.
    on_cleanup(move || {
        if state.hop.try_get_untracked().flatten() == Some(number) {
            state.hop.set(None);
        }
    });
    view! {
        <li class="hops__hop" data-state=state_key(hop.state) data-seen=move || is_seen().then_some("true")>
            <button class="hops__line" aria-pressed=move || is_seen().to_string()
                on:focus=move |_| state.hop.set(Some(number))
                on:pointerenter=move |_| state.hop.set(Some(number))
                on:pointerleave=move |_| state.hop.set(None)
                on:blur=move |_| state.hop.set(None)
                on:click=move |_| if let Some(entity) = entity { store.go_to(&[entity]) }>
                <span class="hops__number" aria-hidden="true">{number.saturating_add(1)}</span>
                <span class="hops__name">{store.t(name)}</span>
                <span class="hops__state">
                    <Icon glyph=glyph(hop.state) size=12/>{store.t(state_word(hop.state))}
                </span>
                <span class="hops__why">{store.t(because)}</span>
            </button>
        </li>
    }
}

fn glyph(state: HopState) -> Glyph {
    match state {
        HopState::Passed => Glyph::Check,
        HopState::Assumed => Glyph::Info,
        HopState::Follows => Glyph::Warning,
        HopState::Refused => Glyph::Error,
    }
}

#[component]
fn Ways() -> impl IntoView {
    let store = use_store();
    let is_there = Memo::new(move |_| shown(store).ways.with(|ways| !ways.is_empty()));
    view! {
        <Show when=move || is_there.get()>
            <h3 class="section-title">{store.t(msg!("traffic-ways"))}</h3>
            {move || shown(store).ways.get().iter().enumerate().map(|(i, way)| {
                view! { <WayCard number=i way=way.clone()/> }
            }).collect_view()}
        </Show>
    }
}

#[component]
fn WayCard(
    /// Its place, from 0; the first is advised.
    number: usize,
    /// The way.
    way: OfferedWay,
) -> impl IntoView {
    let store = use_store();
    let state = store.traffic;
    let is_advised = number == 0;
    let OfferedWay { title, path, security, money, edits } = way;
    let step = title.clone();
    let apply = move |_| {
        let ends = shown(store).trace.with_untracked(|trace| trace.as_ref().map(|t| (t.source, t.target)));
        // The path that was mended stays in sight.
        if let Some((source, target)) = ends {
            state.choose(source, target);
        }
        store.run(Action::new(step.clone(), edits.clone()));
    };
    let look = move |is_on: bool| state.previewed.set(is_on.then_some(number));
    on_cleanup(move || {
        if state.previewed.try_get_untracked().flatten() == Some(number) {
            state.previewed.set(None);
        }
    });
    view! {
        <article class="way" data-advised=is_advised.then_some("true")
            on:pointerenter=move |_| look(true) on:pointerleave=move |_| look(false)
            on:focusin=move |_| look(true) on:focusout=move |_| look(false)>
            <header class="way__head">
                <h4>{store.t(title.clone())}</h4>
                {is_advised.then(|| view! { <span class="way__advised">{store.t(msg!("way-advised"))}</span> })}
            </header>
            <dl class="way__facts">
                <dt>{store.t(msg!("way-fact-path"))}</dt><dd>{store.t(path)}</dd>
                <dt>{store.t(msg!("way-fact-security"))}</dt><dd>{store.t(security)}</dd>
                <dt>{store.t(msg!("way-fact-money"))}</dt><dd>{store.t(money)}</dd>
            </dl>
            <button class="button button--small" class:button--primary=is_advised on:click=apply>
                {store.t(msg!("way-apply"))}<span class="hidden">{store.t(title)}</span>
            </button>
        </article>
    }
}
