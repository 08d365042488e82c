//! What differs in words, the worst for a running cluster first.

use super::take::{Along, DeployInstead, TakeChange, TakeField};
use super::{Pair, Shown, element_id, reveal};
use crate::catalog::lifecycle::{Effect, Fact};
use crate::compare::{Change, FieldChange, Offer, effect_label, fact_text};
use crate::design::Entity;
use crate::msg;
use crate::ui::{View, use_store};
use leptos::prelude::*;
use std::sync::Arc;

/// All changes, by what they come to.
#[component]
pub(super) fn Changes(
    /// What differs.
    result: Arc<Pair>,
    /// The thing that is looked at.
    shown: Shown,
) -> impl IntoView {
    let store = use_store();
    let section = |effect: Effect| {
        let all = result.comparison.changes.iter().zip(&result.offers);
        let changes: Vec<(Change, Offer)> = all
            .filter(|(change, _)| change.effect() == effect)
            .map(|(change, offer)| (change.clone(), offer.clone()))
            .collect();
        (!changes.is_empty()).then(|| view! {
            <section data-effect=effect.key()>
                <h3 class="compare__effect"><span class="compare__badge">{store.t(effect_label(effect))}</span>
                    <span class="count">{changes.len()}</span></h3>
                <ul>
                    {changes.into_iter().map(|(change, offer)| {
                        let drawn = result.merged.drawn(change.difference(), change.entity());
                        view! { <ChangeLine result=Arc::clone(&result) change=change offer=offer drawn=drawn shown=shown/> }
                    }).collect_view()}
                </ul>
            </section>
        })
    };
    view! {
        <div class="compare__list" tabindex="0" role="region" aria-label=store.t(msg!("compare-list"))>
            {Effect::ALL.into_iter().map(section).collect_view()}
        </div>
    }
}

#[component]
fn ChangeLine(
    /// Both sides.
    result: Arc<Pair>,
    /// The change.
    change: Change,
    /// What taking it over would be.
    offer: Offer,
    /// Where its thing is in the drawing.
    drawn: Entity,
    /// The thing that is looked at.
    shown: Shown,
) -> impl IntoView {
    let store = use_store();
    let difference = change.difference();
    let is_chosen = move || shown.chosen.get() == Some((difference, drawn));
    let choose = move |_| {
        shown.chosen.set(Some((difference, drawn)));
        reveal(&element_id("box", difference, drawn));
    };
    let (before, after) = (change.before, change.after);
    // The thing in the open design, which is one of the two.
    let in_open = move || if shown.is_open_first.get() { before } else { after };
    let own = change.fields.is_empty().then_some(change.fact);
    let is_refused = offer.refused.is_some();
    let change = Arc::new(change);
    let fields = change.fields.clone().into_iter().map(|field| {
        let take = (field.is_own() && !is_refused && 1 < change.fields.len())
            .then(|| view! { <TakeField change=Arc::clone(&change) field=field.clone() shown=shown/> });
        view! { <FieldLine field=field>{take}</FieldLine> }
    });
    let fields = fields.collect_view();
    view! {
        <li class="compare__line" id=element_id("line", difference, drawn) data-difference=difference.key()>
            <div class="compare__row">
                <button class="compare__thing" aria-pressed=move || is_chosen().to_string() on:click=choose>
                    <span class="compare__sign" aria-hidden="true">{difference.sign()}</span>
                    <span class="compare__title">{store.t(change.title())}</span>
                    <span class="compare__how">{store.t(difference.label())}</span>
                </button>
                {move || in_open().map(|entity| view! {
                    <button class="button button--small" on:click=move |_| {
                        store.dialog.set(None);
                        store.show(View::Topology);
                        store.go_to(&[entity]);
                    }>{store.t(msg!("compare-go"))}</button>
                })}
                {result.is_account.then(|| view! { <DeployInstead thing=change.title() shown=shown/> })}
                <TakeChange change=Arc::clone(&change) offer=offer.clone() shown=shown/>
            </div>
            {own.map(|fact| view! { <p class="compare__why"><Why fact=fact/></p> })}
            <ul>{fields}</ul>
            <Along offer=offer is_account=result.is_account/>
        </li>
    }
}

#[component]
fn FieldLine(
    /// The field.
    field: FieldChange,
    /// What can be done with it.
    children: Children,
) -> impl IntoView {
    let store = use_store();
    let fact = field.fact;
    view! {
        <li class="compare__field" data-field=field.key data-effect=fact.effect.key()>
            <p>
                <span class="compare__label">{store.t(field.label)}</span>" "
                <del class="compare__from">{store.t(field.from)}</del>" → "
                <ins class="compare__to">{store.t(field.to)}</ins>" "
                {children()}
            </p>
            <p class="compare__why"><strong>{store.t(effect_label(fact.effect))}</strong>": "<Why fact=fact/></p>
        </li>
    }
}

/// The fact in words, and where it was read.
#[component]
fn Why(
    /// The fact.
    fact: &'static Fact,
) -> impl IntoView {
    let store = use_store();
    view! {
        {store.t(fact_text(fact))}
        {fact.source.map(|source| view! {
            " "<a href=source target="_blank" rel="noreferrer noopener">{store.t(msg!("compare-source", read = fact.read))}</a>
        })}
    }
}
