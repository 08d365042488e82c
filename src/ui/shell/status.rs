//! The bar at the bottom: findings, addresses, the first shortage, who makes the network.

use crate::cni::budget::Scenario;
use crate::formats::eksctl;
use crate::msg;
use crate::rules::Severity;
use crate::ui::{Panel, Store, use_store};
use crate::words::Message;
use leptos::prelude::*;

/// The status bar.
#[component]
pub fn StatusBar() -> impl IntoView {
    let store = use_store();
    let counts = move |severity: Severity| {
        let n = move || store.n_findings(severity).unwrap_or_default();
        let message = move || {
            let n = n();
            match severity {
                Severity::Error => msg!("status-errors", n = n),
                Severity::Warning => msg!("status-warnings", n = n),
                Severity::Info => msg!("status-infos", n = n),
            }
        };
        view! {
            <button class="status__count" data-severity=severity.key() data-n=n
                on:click=move |_| store.panel.set(Panel::Findings)>
                <span class="dot" aria-hidden="true"></span>{move || store.t(message())}
            </button>
        }
    };
    let mode = Memo::new(move |_| store.design.with(|design| eksctl::mode(design)));
    let shortage = Memo::new(move |_| shortage(store));
    view! {
        <footer class="status">
            {move || if store.is_checked.get() {
                [Severity::Error, Severity::Warning, Severity::Info].map(counts).collect_view().into_any()
            } else {
                unchecked(store, "status__count").into_any()
            }}
            <span class="status__text">{move || store.t(needed(store))}</span>
            <span class="status__text" data-shortage=move || shortage.with(Option::is_some).then_some("true")>
                {move || store.t(shortage.get().unwrap_or_else(|| msg!("status-no-shortage")))}
            </span>
            <span class="status__end">{move || store.t(match mode.get() {
                _ if store.design.with(|design| design.subnets.is_empty()) => msg!("status-empty"),
                eksctl::Mode::ManagedVpc => msg!("status-managed-vpc"),
                eksctl::Mode::ExistingVpc => msg!("status-existing-vpc"),
            })}</span>
        </footer>
    }
}

/// That nothing has been checked: yet, or because what does so did not come, and then a button of that class.
pub fn unchecked(store: Store, button: &'static str) -> impl IntoView {
    move || match store.parts.has_desk() {
        Some(false) => view! {
            <button class=button on:click=move |_| store.load_desk()>{store.t(msg!("status-not-checked"))}</button>
        }
        .into_any(),
        _ => view! { <span class="status__text" aria-busy="true">{store.t(msg!("status-checking"))}</span> }
            .into_any(),
    }
}

/// How many addresses the design takes of those that its subnets have.
fn needed(store: Store) -> Message {
    let scenario = store.scenario.get();
    let used = store.budget.with(|budget| budget.at(scenario).needed);
    let all: u64 = store.design.with(|design| {
        design.subnets.values().filter_map(|s| s.cidr).map(|c| c.n_ips()).fold(0, u64::saturating_add)
    });
    if all == 0 && 0 < used {
        return msg!("status-needed-only", used = used);
    }
    match scenario {
        Scenario::Minimum => msg!("status-needed-minimum", used = used, all = all),
        Scenario::Desired => msg!("status-needed-desired", used = used, all = all),
        Scenario::Maximum => msg!("status-needed-maximum", used = used, all = all),
        Scenario::Upgrade => msg!("status-needed-upgrade", used = used, all = all),
        Scenario::ZoneLost => msg!("status-needed-zone-lost", used = used, all = all),
        Scenario::BlueGreen => msg!("status-needed-blue-green", used = used, all = all),
    }
}

/// The subnet that runs out first.
fn shortage(store: Store) -> Option<Message> {
    let scenario = store.scenario.get();
    let design = store.design.get();
    let shortage = store.budget.with(|budget| budget.first_shortage(&design, scenario))?;
    let subnet = design.name_of(shortage.subnet.into()).to_owned();
    Some(match shortage.from {
        Some((group, nodes)) => {
            msg!("status-shortage-at", subnet = subnet, nodes = nodes, group = design.name_of(group.into()))
        }
        None => msg!("status-shortage", subnet = subnet, missing = shortage.missing),
    })
}
