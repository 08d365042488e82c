//! The way from the drawing to the account: looked at, previewed, done.

use super::delete::DeletePart;
use super::messages;
use super::stack::StackPart;
use super::state::{AwsHandlers, AwsState, Job, Looked, count};
use crate::aws::deploy::{Fate, Planned, Preview, stack_name};
use crate::aws::desk::Ask;
use crate::msg;
use crate::rules::Severity;
use crate::ui::{Panel, View, use_store};
use crate::words::Message;
use leptos::prelude::*;
use std::sync::Arc;

/// The kinds of changes, in the order of the tiles.
const TILES: [(&[Fate], &str); 4] = [
    (&[Fate::Made], "made"),
    (&[Fate::Changed], "changed"),
    (&[Fate::Replaced, Fate::MaybeReplaced], "replaced"),
    (&[Fate::Removed], "removed"),
];

fn tile_word(kind: &str) -> Message {
    match kind {
        "made" => msg!("aws-tile-made"),
        "changed" => msg!("aws-tile-changed"),
        "replaced" => msg!("aws-tile-replaced"),
        _ => msg!("aws-tile-removed"),
    }
}

/// What happens to a resource, as a sentence's end.
fn fate_word(fate: Fate) -> Message {
    match fate {
        Fate::Made => msg!("aws-fate-made"),
        Fate::Changed => msg!("aws-fate-changed"),
        Fate::MaybeReplaced => msg!("aws-fate-maybe-replaced"),
        Fate::Replaced => msg!("aws-fate-replaced"),
        Fate::Removed => msg!("aws-fate-removed"),
    }
}

/// The card.
#[component]
pub fn DeployCard(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let name = Memo::new(move |_| store.design.with(|design| stack_name(&design.cluster.name)));
    let has_stack = Memo::new(move |_| state.stack.with(Option::is_some));
    let is_busy = Memo::new(move |_| state.is_busy());
    look_for_stack(state, handlers, name);
    view! {
        <section class="aws__card" aria-label=store.t(msg!("aws-deploy"))>
            <h2>{store.t(msg!("aws-deploy"))}</h2>
            <p class="pane-note">{move || store.t(msg!("aws-deploy-note", stack = name.get()))}</p>
            {move || has_stack.get().then(|| view! { <StackPart handlers=handlers/> })}
            {move || (!is_busy.get()).then(|| match state.preview.get() {
                Some(preview) => view! { <PreviewPart handlers=handlers preview=preview/> }.into_any(),
                None => view! { <Before handlers=handlers/> }.into_any(),
            })}
            {move || (has_stack.get() && !is_busy.get() && state.preview.with(Option::is_none))
                .then(|| view! { <DeletePart handlers=handlers/> })}
        </section>
    }
}

/// Looks for whatever stack there is of this name, so that a closed tab finds it again, and goes on watching one
/// when new keys came.
fn look_for_stack(state: AwsState, handlers: AwsHandlers, name: Memo<String>) {
    /// Whose stack it is, and with which keys it is looked at.
    type Place = (String, String, String);
    Effect::new(move |before: Option<Option<Place>>| {
        let before = before.flatten();
        let who = state.identity.get()?;
        let keys = format!("{} {:?}", who.key_end, who.expires_ms);
        let now = (name.get(), format!("{} {}", who.account, who.region), keys);
        let is_same = |other: &Place| (&other.0, &other.1) == (&now.0, &now.1);
        if before.as_ref() == Some(&now) {
            return before;
        }
        let stack = state.stack.get_untracked().filter(|stack| stack.is_busy());
        match (before, stack) {
            // A stack that AWS is at work on stays, whatever the design is called meanwhile.
            (before @ Some(_), Some(stack)) => {
                if before.as_ref().is_some_and(is_same) {
                    handlers.on_ask.run(Ask::Watch { stack: stack.id.clone() });
                    return Some(now);
                }
                // When it is over, this is looked at again.
                state.stack.track();
                before
            }
            (Some(before), None) if is_same(&before) => Some(now),
            _ => {
                state.stack.set(None);
                state.preview.set(None);
                state.looked.set(None);
                state.kinds.set(Arc::default());
                handlers.on_ask.run(Ask::Watch { stack: now.0.clone() });
                Some(now)
            }
        }
    });
}

/// What stands before a preview: the design's errors, and the button.
#[component]
fn Before(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let n_errors = move || store.n_findings(Severity::Error);
    let is_previewing = move || state.is_doing(Job::Previewing);
    // Zones are named after their region, so that a design can be deployed only where it was drawn for.
    let other_region = move || {
        let here = state.identity.with(|who| who.as_ref().map(|who| who.region.clone()))?;
        let there = store.design.with(|design| design.cluster.region.clone());
        (here != there).then_some((here, there))
    };
    let is_gone = move || state.stack.with(|stack| stack.as_ref().is_none_or(|stack| stack.is_gone()));
    let preview = move |_| {
        state.looked.set(None);
        if is_gone() {
            handlers.on_ask.run(Ask::Check { design: String::new() });
        }
        handlers.on_ask.run(Ask::Preview { design: String::new() });
    };
    view! {
        {move || other_region().map(|(here, there)| {
            let wanted = there.clone();
            view! {
                <div class="aws__warning" role="note">
                    <p>{store.t(msg!("aws-other-region", here = here, there = there))}</p>
                    <button class="button" on:click=move |_| handlers.on_ask.run(Ask::Region { region: wanted.clone() })>
                        {store.t(msg!("aws-go-to-region", region = &wanted))}
                    </button>
                </div>
            }
        })}
        {move || (0 < n_errors()).then(|| view! {
            <div class="aws__warning" role="note">
                <p>{store.t(msg!("aws-errors-first", n = n_errors()))}</p>
                <button class="button" on:click=move |_| { store.show(View::Topology); store.panel.set(Panel::Findings); }>
                    {store.t(msg!("aws-show-findings"))}
                </button>
            </div>
        })}
        <p class="pane-note">{store.t(msg!("aws-preview-calls"))}</p>
        <div class="aws__row">
            <button class="button button--primary" disabled=move || is_previewing() || 0 < n_errors() || other_region().is_some() on:click=preview>
                {move || store.t(if is_previewing() { msg!("aws-previewing") } else { msg!("aws-preview") })}
            </button>
            {move || is_previewing().then(|| view! {
                <button class="button" on:click=move |_| handlers.on_stop.run(())>{store.t(msg!("aws-stop"))}</button>
            })}
        </div>
        {move || state.looked.get().map(|looked| view! { <LookedPart looked=looked/> })}
    }
}

/// What was looked at.
#[component]
fn LookedPart(
    /// It.
    looked: Arc<Looked>,
) -> impl IntoView {
    let store = use_store();
    view! {
        <div class="aws__looked">
            {messages(&looked.problems, "error")}
            {messages(&looked.gaps, "warning")}
            {(!looked.passed.is_empty()).then(|| view! {
                <details class="aws__more">
                    <summary>{store.t(msg!("aws-passed", n = looked.passed.len()))}</summary>
                    {messages(&looked.passed, "ok")}
                </details>
            })}
        </div>
    }
}

/// A preview, and the two ways on.
#[component]
fn PreviewPart(
    /// What the page does for it.
    handlers: AwsHandlers,
    /// It.
    preview: Arc<Preview>,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    if preview.changes.is_empty() {
        return view! {
            <div class="aws__done" role="status">
                <p>{store.t(msg!("aws-no-changes"))}</p>
                <button class="button" on:click=move |_| state.preview.set(None)>{store.t(msg!("aws-close"))}</button>
            </div>
        }
        .into_any();
    }
    let tiles = TILES.map(|(fates, kind)| {
        let n = count(&preview, fates);
        view! {
            <div class="aws__tile" data-kind=kind data-none=(n == 0).then_some("")>
                <strong>{n}</strong><span>{store.t(tile_word(kind))}</span>
            </div>
        }
    });
    let n_lost = count(&preview, &[Fate::Replaced, Fate::MaybeReplaced, Fate::Removed]);
    let changes = preview.changes.iter().cloned().map(change_row).collect_view();
    let (executed, discarded) = (Arc::clone(&preview), Arc::clone(&preview));
    let is_discarding = move || state.is_doing(Job::Discarding);
    let has_problems = move || state.looked.with(|l| l.as_ref().is_some_and(|l| !l.problems.is_empty()));
    view! {
        <div class="aws__tiles">{tiles}</div>
        {(0 < n_lost).then(|| view! { <p class="aws__warning" role="note">{store.t(msg!("aws-lost", n = n_lost))}</p> })}
        {move || state.looked.get().map(|looked| view! { <LookedPart looked=looked/> })}
        <details class="aws__more" open=preview.changes.len() <= 8>
            <summary>{store.t(msg!("aws-changes", n = preview.changes.len()))}</summary>
            <ul class="aws__changes" tabindex="0" aria-label=store.t(msg!("aws-changes-list"))>{changes}</ul>
        </details>
        <p class="pane-note">{store.t(msg!("aws-execute-calls", set = &preview.change_set))}</p>
        <div class="aws__row">
            <button class="button button--primary" disabled=move || is_discarding() || has_problems()
                on:click=move |_| handlers.on_ask.run(Ask::Execute { preview: executed.as_ref().clone() })>
                {store.t(if preview.is_new { msg!("aws-execute") } else { msg!("aws-execute-update") })}
            </button>
            <button class="button" disabled=is_discarding
                on:click=move |_| handlers.on_ask.run(Ask::Discard { preview: discarded.as_ref().clone() })>
                {move || store.t(if is_discarding() { msg!("aws-discarding") } else { msg!("aws-discard") })}
            </button>
        </div>
    }
    .into_any()
}

fn change_row(change: Planned) -> impl IntoView {
    let store = use_store();
    let Planned { logical_id, kind, fate, .. } = change;
    let key = TILES.iter().find(|(fates, _)| fates.contains(&fate)).map_or("made", |(_, key)| *key);
    view! {
        <li class="aws__change" data-kind=key>
            <span class="aws__name">{logical_id}</span>
            <span class="aws__kind">{kind}</span>
            <span class="aws__fate">{store.t(fate_word(fate))}</span>
        </li>
    }
}
