//! Deleting a stack: what goes, what keeps it from going, its name typed, and what of it may be left behind.

use super::messages;
use super::stack::contents;
use super::state::{AwsHandlers, Going, Job};
use crate::aws::deploy::{ResourceState, Scope};
use crate::aws::desk::Ask;
use crate::aws::handover::is_whole;
use crate::aws::progress::advice;
use crate::msg;
use crate::ui::use_store;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The most resources of a list; the others are counted.
const MOST_SHOWN: usize = 60;

/// The part of the card about deleting.
#[component]
pub fn DeletePart(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let id = move || state.stack.with(|stack| stack.as_ref().map(|s| s.id.clone()).unwrap_or_default());
    let is_there = move || state.stack.with(|stack| stack.as_ref().is_some_and(|stack| !stack.is_gone()));
    let has_failed = Memo::new(move |_| {
        state.stack.with(|stack| stack.as_ref().is_some_and(|stack| stack.undeleted().next().is_some()))
    });
    move || {
        is_there().then(|| match state.going.get().filter(|going| going.stack == id()) {
            _ if has_failed.get() => view! { <Undeleted handlers=handlers/> }.into_any(),
            Some(going) => view! { <Confirm handlers=handlers going=going/> }.into_any(),
            None => view! {
                <PracticeBlocker handlers=handlers/>
                <button class="button" disabled=move || state.is_doing(Job::Listing)
                    on:click=move |_| handlers.on_ask.run(Ask::Contents { stack: id() })>
                    {store.t(msg!("aws-delete"))}
                </button>
            }
            .into_any(),
        })
    }
}

#[component]
fn Confirm(
    /// What the page does for it.
    handlers: AwsHandlers,
    /// What goes.
    going: Arc<Going>,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let typed = RwSignal::new(String::new());
    let stack = state.stack.get_untracked();
    let name = stack.map(|stack| stack.name.clone()).unwrap_or_default();
    let id = going.stack.clone();
    let wanted = name.clone();
    let is_right = move || typed.with(|typed| typed.trim() == wanted);
    let n_more = going.resources.len().saturating_sub(MOST_SHOWN);
    let shown = going.resources.get(..MOST_SHOWN).unwrap_or(&going.resources);
    let blockers = going.blockers.join(", ");
    view! {
        <div class="aws__delete" role="group" aria-label=store.t(msg!("aws-delete"))>
            <h3>{store.t(msg!("aws-delete-goes", n = going.resources.len()))}</h3>
            {contents(shown, "removed")}
            {(0 < n_more).then(|| view! { <p class="pane-note">{store.t(msg!("aws-delete-more", n = n_more))}</p> })}
            {(!blockers.is_empty()).then(|| view! {
                <p class="aws__warning" role="note">{store.t(msg!("aws-delete-blocked", names = blockers))}</p>
            })}
            {messages(&going.gaps, "warning")}
            {(state.scope.get_untracked() == Scope::Network).then(|| view! {
                <p class="aws__warning" role="note">{store.t(msg!("aws-delete-cluster-first"))}</p>
            })}
            <p class="pane-note">{store.t(msg!("aws-delete-stays"))}</p>
            <label class="aws__field">
                <span>{store.t(msg!("aws-delete-type", name = &name))}</span>
                <input class="input__text" id="aws-delete-name" autocomplete="off" spellcheck="false" prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))/>
            </label>
            <div class="aws__row">
                <button class="button button--danger" disabled=move || !is_right() || state.is_doing(Job::Watching)
                    on:click=move |_| handlers.on_ask.run(Ask::Delete { stack: id.clone(), retained: Vec::new() })>
                    {store.t(msg!("aws-delete-now"))}
                </button>
                <button class="button" on:click=move |_| state.going.set(None)>{store.t(msg!("aws-delete-not"))}</button>
            </div>
        </div>
    }
}

/// What could not be deleted, to be tried again or left behind.
#[component]
fn Undeleted(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let left: RwSignal<BTreeSet<String>> = RwSignal::new(BTreeSet::new());
    let failed: Vec<ResourceState> = state
        .stack
        .with_untracked(|stack| stack.as_ref().map(|stack| stack.undeleted().cloned().collect()))
        .unwrap_or_default();
    let rows = failed.into_iter().map(|failed| undeleted_row(left, failed)).collect_view();
    let n_left = move || left.with(BTreeSet::len);
    let run = move |_| {
        let Some(stack) = state.stack.get_untracked() else { return };
        let retained = left.get_untracked().into_iter().collect();
        handlers.on_ask.run(Ask::Delete { stack: stack.id.clone(), retained });
    };
    view! {
        <div class="aws__delete" role="group" aria-label=store.t(msg!("aws-undeleted"))>
            <h3>{store.t(msg!("aws-undeleted"))}</h3>
            <p class="pane-note">{store.t(msg!("aws-undeleted-note"))}</p>
            <ul class="aws__list">{rows}</ul>
            {move || (0 < n_left()).then(|| view! {
                <p class="aws__warning" role="note">{store.t(msg!("aws-undeleted-cost", n = n_left()))}</p>
            })}
            <div class="aws__row">
                <button class="button button--danger" disabled=move || state.is_doing(Job::Watching) on:click=run>
                    {move || store.t(match n_left() {
                        0 => msg!("aws-delete-again"),
                        n => msg!("aws-delete-leaving", n = n),
                    })}
                </button>
            </div>
        </div>
    }
}

fn undeleted_row(left: RwSignal<BTreeSet<String>>, failed: ResourceState) -> impl IntoView {
    let store = use_store();
    let words = advice(&failed);
    let ResourceState { logical_id, physical_id, kind, failure, .. } = failed;
    let (known, ticked) = (logical_id.clone(), logical_id.clone());
    view! {
        <li class="aws__undeleted">
            <label class="aws__tick">
                <input type="checkbox" prop:checked=move || left.with(|left| left.contains(&known))
                    on:change=move |event| left.update(|left| {
                        if event_target_checked(&event) {
                            left.insert(ticked.clone());
                        } else {
                            left.remove(&ticked);
                        }
                    })/>
                <span>{store.t(msg!("aws-leave", id = &logical_id, kind = &kind))}</span>
            </label>
            <code class="aws__kind">{physical_id}</code>
            <p>{store.t(words)}</p>
            <p class="pane-note">{store.t(msg!("aws-says", text = &failure))}</p>
        </li>
    }
}

/// In the practice account, something that keeps the stack from going can be put into its VPC.
#[component]
fn PracticeBlocker(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let is_practice = state.identity.with_untracked(|who| who.as_ref().is_some_and(|who| who.is_practice));
    let is_whole = state.stack.with_untracked(|stack| stack.as_ref().is_some_and(|stack| is_whole(&stack.status)));
    let run = move |_| {
        if let Some(stack) = state.stack.get_untracked() {
            handlers.on_ask.run(Ask::PutLoadBalancer { stack: stack.id.clone() });
        }
    };
    (is_practice && is_whole).then(|| {
        view! {
            <details class="aws__more">
                <summary>{store.t(msg!("aws-practice-trouble"))}</summary>
                <p class="pane-note">{store.t(msg!("aws-practice-balancer-note"))}</p>
                {move || if state.has_balancer.get() {
                    view! { <p role="status">{store.t(msg!("aws-practice-balancer-there"))}</p> }.into_any()
                } else {
                    view! { <button class="button" on:click=run>{store.t(msg!("aws-practice-balancer"))}</button> }.into_any()
                }}
            </details>
        }
    })
}
