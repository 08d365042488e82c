//! The way by eksctl: the network is there, and the file for the rest is handed over.

use super::messages;
use super::state::{AwsHandlers, Handed, Job};
use crate::aws::desk::Ask;
use crate::editor::Action;
use crate::formats::EKSCTL;
use crate::msg;
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::use_store;
use leptos::prelude::*;
use std::sync::Arc;

/// The part of the card about eksctl.
#[component]
pub fn HandOverPart(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let ask = move || {
        let stack = state.stack.with_untracked(|stack| stack.as_ref().map(|stack| stack.id.clone()));
        if let Some(stack) = stack {
            handlers.on_ask.run(Ask::HandOver { stack, design: String::new() });
        }
    };
    Effect::new(move |_| {
        if state.handed.with_untracked(Option::is_none) {
            ask();
        }
    });
    let is_asking = move || state.is_doing(Job::HandingOver);
    // With its ids taken over, the design is the same.
    let is_stale = Memo::new(move |_| {
        let design = store.design.get();
        state.handed.with(|handed| {
            handed.as_ref().is_some_and(|handed| handed.ids.filled(&design) != handed.ids.filled(&handed.design))
        })
    });
    view! {
        <div class="aws__hand-over" role="group" aria-label=store.t(msg!("aws-hand-over"))>
            <h3>{store.t(msg!("aws-hand-over"))}</h3>
            {move || is_stale.get().then(|| view! {
                <p class="aws__warning" role="note">{store.t(msg!("aws-hand-over-stale"))}</p>
            })}
            {move || (state.handed.with(Option::is_none) || is_stale.get()).then(|| view! {
                <button class="button" disabled=is_asking on:click=move |_| ask()>
                    {move || store.t(if is_asking() { msg!("aws-hand-over-making") } else { msg!("aws-hand-over-make") })}
                </button>
            })}
            {move || state.handed.get().map(|handed| view! { <HandedPart handlers=handlers handed=handed/> })}
        </div>
    }
}

/// The file, the command, and what they leave out.
#[component]
fn HandedPart(
    /// What the page does for it.
    handlers: AwsHandlers,
    /// What is handed over.
    handed: Arc<Handed>,
) -> impl IntoView {
    let store = use_store();
    let account = store.aws.identity.with_untracked(|who| who.as_ref().map(|who| who.account.clone()));
    let (text, command) = (handed.text.clone(), handed.command.clone());
    let saved = (handed.file.clone(), EKSCTL.media_type.to_owned(), handed.text.clone());
    let copied = handed.command.clone();
    view! {
        <div class="aws__row">
            <code class="aws__name">{handed.file.clone()}</code>
            <span class="card__space"></span>
            <button class="button" on:click=move |_| handlers.on_copy.run(text.clone())>
                <ToolIcon drawing=Drawing::Copy/>{store.t(msg!("export-copy"))}
            </button>
            <button class="button button--primary" on:click=move |_| handlers.on_download.run(saved.clone())>
                <ToolIcon drawing=Drawing::Download/>{store.t(msg!("export-download"))}
            </button>
        </div>
        <pre class="aws__command aws__command--tall" role="region" tabindex="0" aria-label=store.t(msg!("export-text"))><code>{handed.text.clone()}</code></pre>
        <p class="pane-note">{store.t(msg!("aws-hand-over-run", account = account.unwrap_or_default()))}</p>
        <div class="aws__row">
            <pre class="aws__command" tabindex="0"><code>{command}</code></pre>
            <button class="button" on:click=move |_| handlers.on_copy.run(copied.clone())>
                <ToolIcon drawing=Drawing::Copy/>{store.t(msg!("aws-hand-over-copy-command"))}
            </button>
        </div>
        {(!handed.losses.is_empty()).then(|| view! {
            <details class="aws__more">
                <summary>{store.t(msg!("aws-hand-over-losses", n = handed.losses.len()))}</summary>
                {messages(&handed.losses, "warning")}
            </details>
        })}
        <TakeOver handed=Arc::clone(&handed)/>
    }
}

/// Taking the ids over into the design.
#[component]
fn TakeOver(
    /// What is handed over.
    handed: Arc<Handed>,
) -> impl IntoView {
    let store = use_store();
    let edits = Memo::new(move |_| store.design.with(|design| handed.ids.edits(design)));
    move || {
        let edits = edits.get();
        if edits.is_empty() {
            return Some(view! { <p class="pane-note">{store.t(msg!("aws-ids-there"))}</p> }.into_any());
        }
        // In other files the endpoints that the stack has made would be asked for once more.
        if store.design.with(|design| !design.implied_endpoints().is_empty()) {
            return None;
        }
        let run = move |_| {
            store.run(Action::new(msg!("step-network-ids"), edits.clone()));
        };
        Some(
            view! {
                <p class="pane-note">{store.t(msg!("aws-ids-note"))}</p>
                <button class="button" on:click=run>{store.t(msg!("aws-ids-take"))}</button>
            }
            .into_any(),
        )
    }
}
