//! The way from the drawing to the account: looked at, previewed, done.

use super::delete::DeletePart;
use super::handover::HandOverPart;
use super::messages;
use super::stack::StackPart;
use super::state::{AwsHandlers, AwsState, Job, Looked, Place, count};
use crate::aws::deploy::{Fate, Planned, Preview, Scope};
use crate::aws::desk::Ask;
use crate::aws::handover::is_whole;
use crate::msg;
use crate::rules::Severity;
use crate::ui::shell::unchecked;
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
    let names = Memo::new(move |_| {
        let (own, other) = match state.scope.get() {
            Scope::Whole => (Scope::Whole, Scope::Network),
            Scope::Network => (Scope::Network, Scope::Whole),
        };
        store.design.with(|design| [own, other].map(|scope| scope.stack_name(&design.cluster.name)))
    });
    let has_stack = Memo::new(move |_| state.stack.with(|stack| stack.as_ref().is_some_and(|s| !s.is_review())));
    let is_busy = Memo::new(move |_| state.is_busy());
    let is_network_there = Memo::new(move |_| {
        let is_there = state.stack.with(|stack| stack.as_ref().is_some_and(|stack| is_whole(&stack.status)));
        is_there && state.scope.get() == Scope::Network && state.preview.with(Option::is_none)
    });
    look_for_stack(state, handlers, names);
    let note = move || {
        let [stack, _] = names.get();
        store.t(match state.scope.get() {
            Scope::Whole => msg!("aws-deploy-note", stack = stack),
            Scope::Network => msg!("aws-deploy-note-network", stack = stack),
        })
    };
    view! {
        <section class="aws__card" id=super::DEPLOY_CARD tabindex="-1" aria-label=store.t(msg!("aws-deploy"))>
            <h2>{store.t(msg!("aws-deploy"))}</h2>
            <ScopeChoice/>
            <p class="pane-note">{note}</p>
            {move || has_stack.get().then(|| view! { <StackPart handlers=handlers/> })}
            <LeftOfPreview handlers=handlers/>
            {move || is_network_there.get().then(|| view! { <HandOverPart handlers=handlers/> })}
            {move || (!is_busy.get()).then(|| match state.preview.get() {
                Some(preview) => view! { <PreviewPart handlers=handlers preview=preview/> }.into_any(),
                None => view! { <Before handlers=handlers/> }.into_any(),
            })}
            {move || (has_stack.get() && !is_busy.get() && state.preview.with(Option::is_none))
                .then(|| view! { <DeletePart handlers=handlers/> })}
        </section>
    }
}

/// What of the design is deployed, and what stands of the other scope.
#[component]
fn ScopeChoice() -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    // What is told of one scope would be taken for the other's.
    let is_fixed = move || {
        let jobs = [Job::Previewing, Job::Settling, Job::Discarding, Job::Listing, Job::HandingOver];
        jobs.into_iter().any(|job| state.is_doing(job))
    };
    let choose = move |scope: Scope| {
        state.is_scope_chosen.set(true);
        state.scope.set(scope);
    };
    let item = move |scope: Scope, name: Message| {
        view! {
            <button class="segments__item" role="radio" aria-checked=move || (state.scope.get() == scope).to_string()
                disabled=is_fixed on:click=move |_| choose(scope)>{store.t(name)}</button>
        }
    };
    view! {
        <div class="segments" role="radiogroup" aria-label=store.t(msg!("aws-scope"))>
            {item(Scope::Whole, msg!("aws-scope-whole"))}
            {item(Scope::Network, msg!("aws-scope-network"))}
        </div>
        {move || state.beside.get().map(|stack| view! {
            <p class="aws__warning" role="note">{store.t(msg!("aws-beside", stack = stack))}</p>
        })}
    }
}

/// Looks for whatever stack there is of this name, so that a closed tab finds it again, and goes on watching one
/// when new keys came. The second name is that of the other scope's stack.
fn look_for_stack(state: AwsState, handlers: AwsHandlers, names: Memo<[String; 2]>) {
    Effect::new(move |_| {
        let Some(who) = state.identity.get() else { return };
        let [name, beside] = names.get();
        let now = Place {
            stack: name,
            account: format!("{} {} {}", who.account, who.region, who.endpoint),
            n_connected: state.n_connected.get(),
        };
        let before = state.place.get_untracked();
        if before.as_ref() == Some(&now) {
            return;
        }
        let is_same = before.is_some_and(|before| (&before.stack, &before.account) == (&now.stack, &now.account));
        let busy = state.stack.get_untracked().filter(|stack| stack.is_busy() && is_same);
        // Of the stack before, and with the keys before, nothing more is wanted.
        handlers.on_stop.run(Job::Watching);
        if !is_same {
            state.forget_stack();
        }
        let ask = match busy {
            Some(stack) => Ask::Watch { stack: stack.id.clone() },
            None => Ask::Look { stack: now.stack.clone(), beside },
        };
        state.place.set(Some(now));
        handlers.on_ask.run(ask);
    });
}

/// The empty stack that a preview without an end has left.
#[component]
fn LeftOfPreview(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let is_discarding = move || state.is_doing(Job::Discarding);
    move || {
        let stack = state.stack.get().filter(|stack| stack.is_review())?;
        if state.preview.with(Option::is_some) || state.is_doing(Job::Previewing) {
            return None;
        }
        let name = stack.name.clone();
        Some(view! {
            <div class="aws__warning" role="status">
                <p>{store.t(msg!("aws-left-of-preview", stack = name))}</p>
                <button class="button" disabled=is_discarding
                    on:click=move |_| handlers.on_ask.run(Ask::Discard { preview: stack.as_preview() })>
                    {move || store.t(if is_discarding() { msg!("aws-discarding") } else { msg!("aws-left-of-preview-remove") })}
                </button>
            </div>
        })
    }
}

/// What stands before a preview: the design's errors, and the button.
#[component]
fn Before(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let n_errors = move || store.n_findings(Severity::Error).unwrap_or_default();
    let is_previewing = move || state.is_doing(Job::Previewing);
    // Whether there is a stack is not known yet.
    let is_looking = move || {
        state.is_doing(Job::Settling) || (state.is_doing(Job::Watching) && state.stack.with(Option::is_none))
    };
    // Zones are named after their region, so that a design can be deployed only where it was drawn for.
    let other_region = move || {
        let here = state.identity.with(|who| who.as_ref().map(|who| who.region.clone()))?;
        let there = store.design.with(|design| design.cluster.region.clone());
        (here != there).then_some((here, there))
    };
    let is_gone = move || state.stack.with(|stack| stack.as_ref().is_none_or(|s| s.is_gone() || s.is_review()));
    // A preview that was stopped or failed may have left an empty stack.
    Effect::new(move |was_previewing: Option<bool>| {
        let is_now = is_previewing();
        let has_ended = was_previewing == Some(true) && !is_now && state.preview.with_untracked(Option::is_none);
        // Whoever has forgotten the keys asks for nothing more.
        let is_connected = state.identity.with_untracked(Option::is_some);
        if has_ended && is_connected && is_gone_untracked(state) {
            let name =
                store.design.with_untracked(|design| state.scope.get_untracked().stack_name(&design.cluster.name));
            handlers.on_ask.run(Ask::Settle { stack: name });
        }
        is_now
    });
    let preview = move |_| {
        state.looked.set(None);
        if is_gone() {
            handlers.on_ask.run(Ask::Check { design: String::new(), scope: state.scope.get_untracked() });
        }
        handlers.on_ask.run(Ask::Preview { design: String::new(), scope: state.scope.get_untracked() });
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
        // What is not checked is not deployed.
        {move || (!store.is_checked.get()).then(|| view! {
            <div class="aws__warning" role="note">{unchecked(store, "button")}</div>
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
            <button class="button button--primary" disabled=move || is_previewing() || is_looking() || !store.is_checked.get() || 0 < n_errors() || other_region().is_some()
                on:click=preview>
                {move || store.t(if is_previewing() {
                    msg!("aws-previewing")
                } else if is_looking() {
                    msg!("aws-looking")
                } else {
                    msg!("aws-preview")
                })}
            </button>
            {move || is_previewing().then(|| view! {
                <button class="button" on:click=move |_| handlers.on_stop.run(Job::Previewing)>{store.t(msg!("aws-stop"))}</button>
            })}
        </div>
        {move || state.looked.get().map(|looked| view! { <LookedPart looked=looked/> })}
    }
}

/// Whether there is no stack but perhaps an empty one, at this moment.
fn is_gone_untracked(state: AwsState) -> bool {
    state.stack.with_untracked(|stack| stack.as_ref().is_none_or(|stack| stack.is_gone() || stack.is_review()))
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
    // What is deployed is what was previewed, so a design that has changed since is previewed again.
    let is_stale = Memo::new(move |_| {
        let design = store.design.get();
        state.previewed.with(|previewed| previewed.as_ref().is_none_or(|previewed| *previewed != design))
    });
    let is_working =
        move || [Job::Discarding, Job::Watching, Job::Previewing].into_iter().any(|job| state.is_doing(job));
    let has_problems = move || state.looked.with(|l| l.as_ref().is_some_and(|l| !l.problems.is_empty()));
    view! {
        <div class="aws__tiles">{tiles}</div>
        {(0 < n_lost).then(|| view! { <p class="aws__warning" role="note">{store.t(msg!("aws-lost", n = n_lost))}</p> })}
        {move || state.looked.get().map(|looked| view! { <LookedPart looked=looked/> })}
        <details class="aws__more" open=preview.changes.len() <= 8>
            <summary>{store.t(msg!("aws-changes", n = preview.changes.len()))}</summary>
            <ul class="aws__changes" tabindex="0" aria-label=store.t(msg!("aws-changes-list"))>{changes}</ul>
        </details>
        {move || is_stale.get().then(|| view! { <p class="aws__warning" role="note">{store.t(msg!("aws-changed-since"))}</p> })}
        <p class="pane-note">{store.t(msg!("aws-execute-calls", set = &preview.change_set))}</p>
        <div class="aws__row">
            <button class="button button--primary" disabled=move || is_working() || has_problems() || is_stale.get()
                on:click=move |_| handlers.on_ask.run(Ask::Execute { preview: executed.as_ref().clone() })>
                {store.t(if preview.is_new { msg!("aws-execute") } else { msg!("aws-execute-update") })}
            </button>
            <button class="button" disabled=is_working
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
