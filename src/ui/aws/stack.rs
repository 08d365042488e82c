//! A stack while AWS works on it, and what came of it.

use super::clock;
use super::state::{AwsHandlers, Job};
use crate::aws::deploy::{Content, ResourceState, StackState};
use crate::aws::desk::Ask;
use crate::aws::progress::{Counts, advice, progress_key, stack_word, time_left, usual_time};
use crate::collect::SortInPlace;
use crate::msg;
use crate::ui::use_store;
use leptos::prelude::*;
use std::sync::Arc;

/// The part of the card about the stack.
#[component]
pub fn StackPart(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let with = move |f: fn(&StackState) -> String| {
        move || state.stack.with(|stack| stack.as_ref().map(|stack| f(stack)).unwrap_or_default())
    };
    let status = Memo::new(move |_| with(|stack| stack.status.clone())());
    let took = with(|stack| clock(stack.read_ms.saturating_sub(stack.began_ms)));
    let is_busy = Memo::new(move |_| state.is_busy());
    let left = move || {
        let stack = state.stack.get()?;
        Some(state.kinds.with(|kinds| time_left(&stack, kinds.iter().map(String::as_str))))
    };
    let counts = move || {
        state.stack.with(|stack| stack.as_ref().map(|stack| Counts::of(&stack.resources)).unwrap_or_default())
    };
    view! {
        <div class="aws__stack" data-state=move || progress_key(&status.get())>
            <div class="aws__row">
                <strong aria-live="polite">{move || store.t(stack_word(&status.get()))}</strong>
                <span class="card__space"></span>
                {move || is_busy.get().then(|| view! { <span class="aws__time">{took}</span> })}
            </div>
            {move || is_busy.get().then(|| view! {
                <progress max=move || counts().n_all.max(1).to_string() value=move || counts().n_done.to_string()
                    aria-label=store.t(msg!("aws-stack-progress"))></progress>
            })}
            <p class="pane-note">{move || {
                let Counts { n_done, n_doing, n_failed, .. } = counts();
                store.t(msg!("aws-stack-counts", done = n_done, doing = n_doing, failed = n_failed))
            }}</p>
            {move || is_busy.get().then(left).flatten().map(|left| view! { <p class="pane-note">{store.t(left)}</p> })}
            {move || state.gap.get().map(|why| view! {
                <p class="aws__warning" role="status">{store.t(msg!("aws-gap", why = why))}</p>
            })}
        </div>
        <FirstFailure/>
        <LeftBehind/>
        <Resources/>
        {move || is_busy.get().then(|| view! { <RollBack handlers=handlers/> })}
    }
}

/// Why a stack failed, in our words beside AWS's.
#[component]
fn FirstFailure() -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    move || {
        let stack = state.stack.get()?;
        // What could not be deleted is listed one by one.
        let failed = stack.first_failure().filter(|_| stack.undeleted().next().is_none())?.clone();
        let advice = advice(&failed);
        Some(view! {
            <div class="aws__failed" role="alert">
                <p><strong>{store.t(msg!("aws-resource-failed", id = &failed.logical_id, kind = &failed.kind))}</strong></p>
                <p>{store.t(advice)}</p>
                <p class="pane-note">{store.t(msg!("aws-says", text = &failed.failure))}</p>
            </div>
        })
    }
}

/// What the stack has left behind in the account.
#[component]
fn LeftBehind() -> impl IntoView {
    let store = use_store();
    let left = Memo::new(move |_| {
        store.aws.stack.with(|stack| stack.as_ref().map(|s| s.left.clone())).unwrap_or_default()
    });
    move || {
        let left = left.get();
        (!left.is_empty()).then(|| {
            view! {
                <div class="aws__warning" role="group" aria-label=store.t(msg!("aws-left-behind", n = left.len()))>
                    <p><strong>{store.t(msg!("aws-left-behind", n = left.len()))}</strong></p>
                    {contents(&left, "removed")}
                    <p>{store.t(msg!("aws-left-behind-note"))}</p>
                </div>
            }
        })
    }
}

/// A list of resources with AWS's ids.
pub(super) fn contents(resources: &[Content], kind: &'static str) -> AnyView {
    let store = use_store();
    let rows = resources.iter().cloned().map(|resource| {
        view! {
            <li class="aws__change" data-kind=kind>
                <span class="aws__name">{resource.logical_id}</span>
                <span class="aws__kind">{resource.kind}</span>
                <span class="aws__fate">{resource.physical_id}</span>
            </li>
        }
    });
    view! { <ul class="aws__changes" tabindex="0" aria-label=store.t(msg!("aws-resources-list"))>{rows.collect_view()}</ul> }
        .into_any()
}

/// The resources, those under way first.
#[component]
fn Resources() -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let rows = Memo::new(move |_| {
        let stack = state.stack.get();
        let mut all: Vec<ResourceState> = stack.map(|stack| stack.resources.clone()).unwrap_or_default();
        let order = |resource: &ResourceState| match progress_key(&resource.status) {
            "failed" => 0,
            "doing" => 1,
            _ => 2,
        };
        all.order_by_key(|resource| (order(resource), std::cmp::Reverse(resource.began_ms)));
        all
    });
    let read_ms = move || state.stack.with(|stack| stack.as_ref().map_or(0, |stack| stack.read_ms));
    view! {
        <details class="aws__more" open=state.is_busy()>
            <summary>{move || store.t(msg!("aws-resources", n = rows.with(Vec::len)))}</summary>
            <ul class="aws__resources" tabindex="0" aria-label=store.t(msg!("aws-resources-list"))>
                <For each=move || rows.get() key=|row| (row.logical_id.clone(), row.status.clone(), row.ended_ms) let:row>
                    {
                        let usual = usual_time(&row);
                        let ResourceState { logical_id, kind, status, began_ms, ended_ms, .. } = row;
                        view! {
                            <li class="aws__resource" data-state=progress_key(&status) title=status.clone()>
                                <span class="aws__mark" aria-hidden="true"></span>
                                <span class="aws__name">{logical_id}</span>
                                <span class="aws__kind">{kind}</span>
                                {usual.map(|usual| view! { <span class="aws__usual">{store.t(usual)}</span> })}
                                <span class="hidden">{status.clone()}</span>
                                <span class="aws__time">{move || clock(ended_ms.unwrap_or_else(read_ms).saturating_sub(began_ms))}</span>
                            </li>
                        }
                    }
                </For>
            </ul>
        </details>
    }
}

/// Stopping, in two steps.
#[component]
fn RollBack(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let is_asked = RwSignal::new(false);
    let can = move || {
        state.stack.with(|stack| {
            stack
                .as_ref()
                .is_some_and(|s| matches!(s.status.as_str(), "CREATE_IN_PROGRESS" | "UPDATE_IN_PROGRESS"))
        })
    };
    let names = move || {
        state.stack.get().map_or_else(String::new, |stack: Arc<StackState>| {
            let made = stack.resources.iter().filter(|resource| !resource.physical_id.is_empty());
            made.map(|resource| resource.logical_id.as_str()).collect::<Vec<_>>().join(", ")
        })
    };
    let run = move |_| {
        if let Some(stack) = state.stack.get_untracked() {
            is_asked.set(false);
            handlers.on_stop.run(Job::Watching);
            handlers.on_ask.run(Ask::RollBack { stack: stack.id.clone() });
        }
    };
    view! {
        <p class="pane-note">{store.t(msg!("aws-tab-may-close"))}</p>
        {move || (can() && !is_asked.get()).then(|| view! {
            <button class="button" on:click=move |_| is_asked.set(true)>{store.t(msg!("aws-roll-back"))}</button>
        })}
        {move || (can() && is_asked.get()).then(|| view! {
            <div class="aws__warning" role="group" aria-label=store.t(msg!("aws-roll-back"))>
                <p>{store.t(msg!("aws-roll-back-goes", names = names()))}</p>
                <div class="aws__row">
                    <button class="button button--danger" on:click=run>{store.t(msg!("aws-roll-back-now"))}</button>
                    <button class="button" on:click=move |_| is_asked.set(false)>{store.t(msg!("aws-go-on"))}</button>
                </div>
            </div>
        })}
    }
}
