//! The view "AWS": whose account it is, what stands in it, what a deploy does to it, and every call that was made.

mod calls;
mod connect;
mod delete;
mod deploy;
mod handover;
mod identity;
mod overlay;
mod read;
mod stack;
mod state;

pub use calls::CallLog;
pub use overlay::StackOverlay;
pub use state::{AwsHandlers, AwsState, CallFilter, Job, Place, Read};

use crate::msg;
use crate::scene::{Glyph, glyph_path};
use crate::ui::use_store;
use crate::words::Message;
use connect::ConnectCard;
use deploy::DeployCard;
use identity::IdentityCard;
use leptos::prelude::*;
use read::ReadCard;

/// The id of the card that deploys, for giving it the focus.
pub const DEPLOY_CARD: &str = "aws-deploy-card";

/// The ids of the fields for keys, whose values this program does not read.
pub mod fields {
    /// The box for pasting.
    pub const PASTE: &str = "aws-paste";
    /// The access key id.
    pub const ID: &str = "aws-key-id";
    /// The secret access key.
    pub const SECRET: &str = "aws-secret";
    /// The session token.
    pub const TOKEN: &str = "aws-token";
}

/// The panel of the view.
#[component]
pub fn AwsPane(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let is_connected = Memo::new(move |_| state.identity.with(Option::is_some));
    let has_form = move || !is_connected.get() || state.is_renewing.get();
    view! {
        <aside class="side aws" aria-label=store.t(msg!("view-aws"))>
            <Failed/>
            {move || is_connected.get().then(|| view! { <IdentityCard handlers=handlers/> })}
            {move || has_form().then(|| view! { <ConnectCard handlers=handlers/> })}
            {move || is_connected.get().then(|| view! {
                <DeployCard handlers=handlers/>
                <ReadCard handlers=handlers/>
            })}
        </aside>
    }
}

/// What could not be done last.
#[component]
fn Failed() -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    move || {
        state.failure.get().map(|(why, is_expired)| {
            let has_keys = state.identity.with_untracked(Option::is_some);
            view! {
                <div class="aws__failed" role="alert">
                    <p>{store.t(why)}</p>
                    <div class="aws__row">
                        {(is_expired && has_keys).then(|| view! {
                            <button class="button" on:click=move |_| state.is_renewing.set(true)>{store.t(msg!("aws-renew"))}</button>
                        })}
                        <button class="button" on:click=move |_| state.failure.set(None)>
                            {store.t(msg!("aws-close"))}
                        </button>
                    </div>
                </div>
            }
        })
    }
}

/// A list of messages with a mark before each.
fn messages(messages: &[Message], kind: &'static str) -> AnyView {
    let store = use_store();
    let glyph = match kind {
        "ok" => Glyph::Check,
        "error" => Glyph::Error,
        _ => Glyph::Warning,
    };
    let items = messages.iter().cloned().map(|message| {
        view! {
            <li class="aws__message" data-kind=kind>
                <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d=glyph_path(glyph)/></svg>
                <span>{store.t(message)}</span>
            </li>
        }
    });
    view! { <ul class="aws__messages">{items.collect_view()}</ul> }.into_any()
}

/// Minutes and seconds, as `6:42`.
fn clock(ms: u64) -> String {
    let seconds = ms.checked_div(1000).unwrap_or(0);
    let (minutes, rest) = (seconds.checked_div(60).unwrap_or(0), seconds.checked_rem(60).unwrap_or(0));
    format!("{minutes}:{rest:02}")
}
