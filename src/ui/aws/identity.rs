//! Who is connected, for how long, and the way out.

use super::connect::Policies;
use super::state::AwsHandlers;
use crate::msg;
use crate::ui::use_store;
use crate::words::Message;
use leptos::prelude::*;

/// What a time in minutes is shown as soon.
const SOON_MINUTES: f64 = 15.0;

/// The minutes until the keys end, as far as they are known.
fn minutes_left(expires_ms: Option<u64>, now_ms: f64) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "a time of this century")]
    let expires_ms = expires_ms? as f64;
    Some(((expires_ms - now_ms) / 60_000.0).max(0.0))
}

/// The card.
#[component]
pub fn IdentityCard(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    move || {
        let identity = state.identity.get()?;
        let row = |label: Message, value: String| {
            view! { <div class="aws__fact"><dt>{store.t(label)}</dt><dd>{value}</dd></div> }
        };
        let account = identity.account.chars().collect::<Vec<_>>();
        let account = account.chunks(4).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join("-");
        let expires_ms = identity.expires_ms;
        let left = move || minutes_left(expires_ms, state.now_ms.get());
        let region = RwSignal::new(identity.region.clone());
        let kind = if identity.is_practice { msg!("aws-practice-account") } else { msg!("aws-connected") };
        Some(view! {
            <section class="aws__card" aria-label=store.t(msg!("aws-identity"))>
                <div class="aws__row">
                    <h2>{store.t(msg!("aws-identity"))}</h2>
                    <span class="aws__badge" data-kind=if identity.is_practice { "practice" } else { "ok" }>{store.t(kind)}</span>
                </div>
                <dl class="aws__facts">
                    {row(msg!("aws-account"), account)}
                    {row(msg!("aws-who"), identity.arn.clone())}
                    {row(msg!("account-region"), identity.region.clone())}
                    {(!identity.endpoint.is_empty()).then(|| row(msg!("aws-endpoint-url"), identity.endpoint.clone()))}
                    {(!identity.is_practice).then(|| row(msg!("aws-key-id"), format!("…{}", identity.key_end)))}
                    {move || left().map(|minutes| view! {
                        <div class="aws__fact" data-soon=(minutes < SOON_MINUTES).then_some("")>
                            <dt>{store.t(msg!("aws-expires"))}</dt>
                            <dd>{store.t(msg!("aws-minutes-left", n = minutes.floor().to_string()))}</dd>
                        </div>
                    })}
                </dl>
                {identity.is_long_lived.then(|| view! {
                    <p class="aws__warning" role="note">{store.t(msg!("aws-long-lived"))}</p>
                })}
                <div class="aws__row">
                    {(!identity.is_practice).then(|| view! {
                        <button class="button" on:click=move |_| state.is_renewing.update(|is| *is = !*is)>{store.t(msg!("aws-renew"))}</button>
                    })}
                    <span class="card__space"></span>
                    <button class="button button--danger" title=store.t(msg!("aws-forget-note"))
                        on:click=move |_| handlers.on_forget.run(())>{store.t(msg!("aws-forget"))}</button>
                </div>
                <Policies handlers=handlers region=region/>
            </section>
        })
    }
}
