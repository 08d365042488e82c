//! What stands in the account, and reading it into a drawing.

use super::messages;
use super::state::{AwsHandlers, AwsState, FoundList, Job, Read};
use crate::aws::desk::Ask;
use crate::aws::survey::{FoundCluster, FoundVpc, Subject};
use crate::compare::{compare, seen};
use crate::msg;
use crate::ui::use_store;
use crate::words::Message;
use leptos::prelude::*;
use std::sync::Arc;

/// The card.
#[component]
pub fn ReadCard(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let is_finding = move || state.is_doing(Job::Finding);
    let is_reading = move || state.is_doing(Job::Reading);
    view! {
        <section class="aws__card" aria-label=store.t(msg!("aws-read"))>
            <div class="aws__row">
                <h2>{store.t(msg!("aws-read"))}</h2>
                <span class="card__space"></span>
                <button class="button" disabled=is_finding on:click=move |_| handlers.on_ask.run(Ask::Find)>
                    {move || store.t(if is_finding() {
                        msg!("aws-finding")
                    } else if state.found.with(Option::is_some) {
                        msg!("aws-find-again")
                    } else {
                        msg!("aws-find")
                    })}
                </button>
            </div>
            <p class="pane-note">{store.t(msg!("aws-read-note"))}</p>
            {move || is_reading().then(|| view! { <Progress handlers=handlers/> })}
            {move || state.read.get().map(|read| view! { <ReadDone handlers=handlers read=read/> })}
            {move || state.found.get().map(|found| view! { <Found handlers=handlers found=found/> })}
        </section>
    }
}

#[component]
fn Progress(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let name = store.t(msg!("aws-reading"));
    view! {
        <div class="aws__progress" role="status">
            <progress max=move || state.step.get().1.to_string() value=move || state.step.get().0.to_string() aria-label=name></progress>
            <span>{move || store.t(msg!("aws-calls-done", n = state.step.get().0, all = state.step.get().1))}</span>
            <button class="button" on:click=move |_| handlers.on_stop.run(Job::Reading)>{store.t(msg!("aws-stop"))}</button>
        </div>
    }
}

#[component]
fn Found(
    /// What the page does for it.
    handlers: AwsHandlers,
    /// What was found.
    found: Arc<FoundList>,
) -> impl IntoView {
    let store = use_store();
    let clusters = found.clusters.iter().cloned().map(|cluster| cluster_row(handlers, cluster)).collect_view();
    let vpcs = found.vpcs.iter().cloned().map(|vpc| vpc_row(handlers, vpc)).collect_view();
    let has_nothing = found.clusters.is_empty() && found.vpcs.is_empty();
    view! {
        {(!found.clusters.is_empty()).then(|| view! {
            <h3 class="aws__group">{store.t(msg!("aws-clusters", n = found.clusters.len()))}</h3>
            <ul class="aws__list">{clusters}</ul>
        })}
        {(!found.vpcs.is_empty()).then(|| view! {
            <h3 class="aws__group">{store.t(msg!("aws-vpcs", n = found.vpcs.len()))}</h3>
            <ul class="aws__list">{vpcs}</ul>
        })}
        {has_nothing.then(|| view! { <p class="pane-note">{store.t(msg!("aws-nothing-there"))}</p> })}
        {messages(&found.gaps, "warning")}
    }
}

/// Reads a part of the account.
fn start_reading(handlers: AwsHandlers, state: AwsState, subject: Subject, is_comparing: bool) {
    state.step.set((0, 1));
    state.is_comparing.set(is_comparing);
    state.subject.set(Some(subject.clone()));
    handlers.on_ask.run(Ask::Survey { subject });
}

fn read_button(handlers: AwsHandlers, subject: Subject, label: Message) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let label = store.t(label);
    view! {
        <button class="button button--small" aria-label=label disabled=move || state.is_doing(Job::Reading)
            on:click=move |_| {
                state.read.set(None);
                start_reading(handlers, state, subject.clone(), false);
            }>{store.t(msg!("aws-read-now"))}</button>
    }
}

fn cluster_row(handlers: AwsHandlers, cluster: FoundCluster) -> impl IntoView {
    let store = use_store();
    let name = cluster.name.clone();
    let is_inferred = cluster.is_inferred;
    view! {
        <li class="aws__found">
            <span class="aws__name">{name.clone()}</span>
            {is_inferred.then(|| view! { <span class="aws__badge" data-kind="warning">{store.t(msg!("aws-inferred"))}</span> })}
            <span class="card__space"></span>
            {read_button(handlers, Subject::Cluster(cluster), msg!("aws-read-cluster", name = name))}
        </li>
    }
}

fn vpc_row(handlers: AwsHandlers, vpc: FoundVpc) -> impl IntoView {
    let store = use_store();
    let name = if vpc.name.is_empty() { vpc.id.clone() } else { vpc.name.clone() };
    view! {
        <li class="aws__found">
            <span class="aws__name">{name.clone()}</span>
            <span class="aws__blocks">{vpc.blocks.join(" + ")}</span>
            {vpc.is_default.then(|| view! { <span class="aws__badge">{store.t(msg!("aws-default-vpc"))}</span> })}
            <span class="card__space"></span>
            {read_button(handlers, Subject::Vpc(vpc.id), msg!("aws-read-vpc", name = name))}
        </li>
    }
}

#[component]
fn ReadDone(
    /// What the page does for it.
    handlers: AwsHandlers,
    /// What was read.
    read: Arc<Read>,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let (opened, compared) = (Arc::clone(&read), Arc::clone(&read));
    let notes: Vec<_> = read.notes.iter().map(|note| note.message.clone()).collect();
    view! {
        <div class="aws__done" role="status">
            <p><strong>{store.t(msg!("aws-read-done", name = &read.name))}</strong></p>
            <Drift read=Arc::clone(&read)/>
            {messages(&read.gaps, "warning")}
            {(!notes.is_empty()).then(|| view! {
                <details class="aws__more">
                    <summary>{store.t(msg!("aws-remarks", n = notes.len()))}</summary>
                    {messages(&notes, "warning")}
                </details>
            })}
            <div class="aws__row">
                <button class="button button--primary" on:click=move |_| handlers.on_open.run(Arc::clone(&opened))>
                    {store.t(msg!("aws-open"))}
                </button>
                <button class="button" on:click=move |_| handlers.on_compare.run(Arc::clone(&compared))>
                    {store.t(msg!("aws-compare"))}
                </button>
                <button class="button" disabled=move || state.is_doing(Job::Reading) on:click=move |_| {
                    if let Some(subject) = state.subject.get_untracked() {
                        start_reading(handlers, state, subject, true);
                    }
                }>{store.t(msg!("aws-read-again"))}</button>
            </div>
        </div>
    }
}

/// How much of the account still differs from the open design.
#[component]
fn Drift(
    /// What was read.
    read: Arc<Read>,
) -> impl IntoView {
    let store = use_store();
    let drift = Memo::new(move |_| {
        let drawn = read.drawn.as_ref().ok()?;
        let open = store.design.get();
        let comparison = compare(&open, &seen(&open, drawn));
        Some(comparison.changes.len())
    });
    move || {
        drift.get().map(|n| {
            let is_empty = n == 0;
            let text = if is_empty { msg!("aws-no-drift") } else { msg!("aws-drift", n = n) };
            view! { <p class="aws__drift" data-kind=if is_empty { "ok" } else { "warning" }>{store.t(text)}</p> }
        })
    }
}
