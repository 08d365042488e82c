//! The sum of a number, line by line, with its sources.

use super::trial::ips_of;
use super::{Opened, Trial};
use crate::cni::explain::{self, Join, Line, Sum};
use crate::msg;
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::{Store, use_store};
use leptos::prelude::*;

/// The sum of the number that was clicked last.
#[component]
pub fn ExplainCard() -> impl IntoView {
    let store = use_store();
    let sum = Memo::new(move |_| store.pods.opened.get().and_then(|opened| sum_of(store, opened)));
    view! {
        <section class="explain" aria-label=store.t(msg!("explain-title")) aria-live="polite">
            <h3 class="section-title">{store.t(msg!("explain-title"))}</h3>
            {move || match sum.get() {
                None => view! { <p class="pane-note">{store.t(msg!("explain-hint"))}</p> }.into_any(),
                Some(sum) => view! { <SumCard sum=sum/> }.into_any(),
            }}
        </section>
    }
}

fn sum_of(store: Store, opened: Opened) -> Option<Sum> {
    let design = store.design.get();
    let budget = store.budget.get();
    let scenario = store.scenario.get();
    match opened {
        Opened::Subnet(id, part) => explain::subnet(&design, &budget, scenario, id, part),
        Opened::Total => Some(explain::total(&design, &budget, scenario)),
        Opened::Side(side) => {
            let trial: Trial = store.pods.trial.get()?;
            let settings = trial.sides.get(side).copied()?;
            Some(explain::node(&trial.limits(), &settings, trial.max_pods(side), &ips_of(&trial, side)))
        }
    }
}

#[component]
fn SumCard(
    /// The sum.
    sum: Sum,
) -> impl IntoView {
    let store = use_store();
    let copied = StoredValue::new(sum.clone());
    let value = sum.value;
    view! {
        <div class="explain__card" data-sum=value>
            <div class="explain__head">
                <strong>{store.t(sum.title)}</strong>
                <button class="button button--icon button--small" title=store.t(msg!("explain-copy"))
                    aria-label=store.t(msg!("explain-copy"))
                    on:click=move |_| {
                        let text = copied.with_value(|sum| sum.to_text(store.language.get_untracked()));
                        store.pods.copy(text);
                    }>
                    <ToolIcon drawing=Drawing::Copy/>
                </button>
            </div>
            {lines(store, sum.lines, true)}
            <p class="explain__line" data-result="true" data-negative=(value < 0).then_some("true")>
                <b>{store.t(msg!("number", n = value))}</b>
                <span>"="</span>
            </p>
        </div>
        <h4 class="section-title">{store.t(msg!("explain-sources"))}</h4>
        <ul class="explain__sources">
            {sum.sources.into_iter().map(|source| view! {
                <li><a href=source.url target="_blank" rel="noreferrer">{source.name}</a>" "{source.read}</li>
            }).collect_view()}
        </ul>
    }
}

fn lines(store: Store, lines_of: Vec<Line>, is_top: bool) -> AnyView {
    if lines_of.is_empty() {
        return ().into_any();
    }
    let items = lines_of.into_iter().enumerate().map(move |(i, line)| {
        let number = store.t(msg!("number", n = line.value));
        let join = line.join;
        let is_positive = 0 <= line.value;
        let sign = move || match join {
            Join::Term if is_top && 0 < i && is_positive => "+ ",
            Join::Factor if 0 < i => "× ",
            _ => "",
        };
        view! {
            <li>
                <div class="explain__line"><b>{sign}{number}</b><span>{store.t(line.label)}</span></div>
                {lines(store, line.lines, false)}
            </li>
        }
    });
    view! { <ul class="explain__lines">{items.collect_view()}</ul> }.into_any()
}
