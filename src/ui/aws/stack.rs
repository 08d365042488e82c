//! A stack while AWS works on it, and what came of it.

use super::clock;
use super::state::{AwsHandlers, Job};
use crate::aws::deploy::{ResourceState, StackState, usual_seconds};
use crate::aws::desk::Ask;
use crate::msg;
use crate::ui::use_store;
use crate::words::Message;
use leptos::prelude::*;
use std::sync::Arc;

/// What AWS is doing or has done, by the status of a stack.
fn stack_word(status: &str) -> Message {
    match status {
        "CREATE_IN_PROGRESS" => msg!("aws-stack-creating"),
        "CREATE_COMPLETE" => msg!("aws-stack-created"),
        "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" => msg!("aws-stack-updating"),
        "UPDATE_COMPLETE" => msg!("aws-stack-updated"),
        "ROLLBACK_IN_PROGRESS"
        | "UPDATE_ROLLBACK_IN_PROGRESS"
        | "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" => {
            msg!("aws-stack-rolling-back")
        }
        "ROLLBACK_COMPLETE" => msg!("aws-stack-rolled-back"),
        "UPDATE_ROLLBACK_COMPLETE" => msg!("aws-stack-update-rolled-back"),
        "DELETE_IN_PROGRESS" => msg!("aws-stack-deleting"),
        "DELETE_COMPLETE" => msg!("aws-stack-deleted"),
        "REVIEW_IN_PROGRESS" => msg!("aws-stack-review"),
        other => msg!("aws-stack-other", status = other),
    }
}

/// How far a thing is: `done`, `doing`, `failed` or `waiting`.
pub(super) fn progress_key(status: &str) -> &'static str {
    if status.ends_with("_FAILED") {
        "failed"
    } else if status.ends_with("_IN_PROGRESS") {
        "doing"
    } else if status.ends_with("_COMPLETE") {
        "done"
    } else {
        "waiting"
    }
}

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
        let kinds = state.kinds.get();
        let seen = stack.resources.iter().map(|resource| resource.kind.as_str());
        let usual = usual_seconds(kinds.iter().map(String::as_str).chain(seen), &stack.status);
        let took = stack.read_ms.saturating_sub(stack.began_ms).checked_div(1000).unwrap_or(0);
        Some(match usual.checked_sub(took).filter(|left| 0 < *left) {
            Some(left) => msg!("aws-left", n = left.div_ceil(60)),
            None => msg!("aws-longer"),
        })
    };
    let counts = move || {
        state.stack.with(|stack| {
            let all = stack.as_ref().map(|stack| stack.resources.as_slice()).unwrap_or_default();
            let n = |key: &str| all.iter().filter(|resource| progress_key(&resource.status) == key).count();
            (n("done"), n("doing"), n("failed"), all.len())
        })
    };
    view! {
        <div class="aws__stack" data-state=move || progress_key(&status.get())>
            <div class="aws__row">
                <strong aria-live="polite">{move || store.t(stack_word(&status.get()))}</strong>
                <span class="card__space"></span>
                {move || is_busy.get().then(|| view! { <span class="aws__time">{took}</span> })}
            </div>
            {move || is_busy.get().then(|| view! {
                <progress max=move || counts().3.max(1).to_string() value=move || counts().0.to_string()
                    aria-label=store.t(msg!("aws-stack-progress"))></progress>
            })}
            <p class="pane-note">{move || {
                let (done, doing, failed, _) = counts();
                store.t(msg!("aws-stack-counts", done = done, doing = doing, failed = failed))
            }}</p>
            {move || is_busy.get().then(left).flatten().map(|left| view! { <p class="pane-note">{store.t(left)}</p> })}
            {move || state.gap.get().map(|why| view! {
                <p class="aws__warning" role="status">{store.t(msg!("aws-gap", why = why))}</p>
            })}
        </div>
        <FirstFailure/>
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
        let failed = stack.first_failure()?.clone();
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

/// What AWS's reason means, by what it contains, and what to do.
fn advice(failed: &ResourceState) -> Message {
    let has = |words: &[&str]| words.iter().any(|word| failed.failure.contains(word));
    if has(&["NodeCreationFailure", "failed to join", "join the kubernetes cluster"]) {
        msg!("aws-advice-nodes-join")
    } else if has(&["quota", "LimitExceeded", "limit exceeded", "maximum number"]) {
        msg!("aws-advice-quota")
    } else if has(&["InsufficientFreeAddresses", "not enough free", "insufficient IP"]) {
        msg!("aws-advice-addresses")
    } else if has(&["UnsupportedAvailabilityZone", "does not support"]) {
        msg!("aws-advice-zone")
    } else if has(&["not authorized", "AccessDenied", "UnauthorizedOperation"]) {
        msg!("aws-advice-denied")
    } else if has(&["already exists", "AlreadyExists"]) {
        msg!("aws-advice-exists")
    } else if has(&["ExpiredToken", "security token"]) {
        msg!("aws-advice-expired")
    } else if has(&["dependen", "DependencyViolation", "mapped public address"]) {
        msg!("aws-advice-dependency")
    } else if has(&["DEGRADED", "InsufficientNumberOfReplicas"]) {
        msg!("aws-advice-degraded")
    } else if has(&["InsufficientInstanceCapacity", "capacity"]) {
        msg!("aws-advice-capacity")
    } else {
        msg!("aws-advice-other")
    }
}

/// What takes longer than this, in seconds, is told with its usual time.
const LONG: u32 = 90;

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
        all.sort_by_key(|resource| (order(resource), std::cmp::Reverse(resource.began_ms)));
        all
    });
    let read_ms = move || state.stack.with(|stack| stack.as_ref().map_or(0, |stack| stack.read_ms));
    view! {
        <details class="aws__more" open=state.is_busy()>
            <summary>{move || store.t(msg!("aws-resources", n = rows.with(Vec::len)))}</summary>
            <ul class="aws__resources" tabindex="0" aria-label=store.t(msg!("aws-resources-list"))>
                <For each=move || rows.get() key=|row| (row.logical_id.clone(), row.status.clone(), row.ended_ms) let:row>
                    {
                        let (from, to) = row.usual();
                        let usual = (row.ended_ms.is_none() && LONG <= to).then(|| msg!("aws-usual", from = from.div_ceil(60), to = to.div_ceil(60)));
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
