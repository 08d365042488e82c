//! Deleting a stack: what goes, what keeps it from going, and its name typed.

use super::messages;
use super::state::{AwsHandlers, Going, Job};
use crate::aws::deploy::Scope;
use crate::aws::desk::Ask;
use crate::msg;
use crate::ui::use_store;
use leptos::prelude::*;
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
    move || {
        is_there().then(|| match state.going.get().filter(|going| going.stack == id()) {
            Some(going) => view! { <Confirm handlers=handlers going=going/> }.into_any(),
            None => view! {
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
    let rows = going.resources.iter().take(MOST_SHOWN).cloned().map(|resource| {
        view! {
            <li class="aws__change" data-kind="removed">
                <span class="aws__name">{resource.logical_id}</span>
                <span class="aws__kind">{resource.kind}</span>
                <span class="aws__fate">{resource.physical_id}</span>
            </li>
        }
    });
    let blockers = going.blockers.join(", ");
    view! {
        <div class="aws__delete" role="group" aria-label=store.t(msg!("aws-delete"))>
            <h3>{store.t(msg!("aws-delete-goes", n = going.resources.len()))}</h3>
            <ul class="aws__changes" tabindex="0" aria-label=store.t(msg!("aws-resources-list"))>{rows.collect_view()}</ul>
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
