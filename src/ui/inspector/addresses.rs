//! Who takes addresses: the bar and its legend for a subnet, the sum for a node.

use crate::cni::budget::{Scenario, SubnetUse};
use crate::cni::explain;
use crate::cni::max_pods::Because;
use crate::design::{Entity, NodegroupId, SubnetId};
use crate::msg;
use crate::scene::Use;
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;

/// The addresses of a subnet or of a node group's nodes.
#[component]
pub fn Addresses(
    /// The thing.
    entity: Entity,
) -> impl IntoView {
    match entity {
        Entity::Subnet(id) => view! { <SubnetAddresses id=id/> }.into_any(),
        Entity::Nodegroup(id) => view! { <NodeAddresses id=id/> }.into_any(),
        _ => ().into_any(),
    }
}

/// The heading for a scenario.
fn heading(scenario: Scenario) -> Message {
    match scenario {
        Scenario::Minimum => msg!("addresses-at-minimum"),
        Scenario::Desired => msg!("addresses-at-desired"),
        Scenario::Maximum => msg!("addresses-at-maximum"),
        Scenario::Upgrade => msg!("addresses-at-upgrade"),
        Scenario::ZoneLost => msg!("addresses-at-zone-lost"),
        Scenario::BlueGreen => msg!("addresses-at-blue-green"),
    }
}

/// The name of a part of the scale.
pub fn use_name(kind: Use) -> Message {
    match kind {
        Use::Aws => msg!("use-aws"),
        Use::ControlPlane => msg!("use-control-plane"),
        Use::NodeEni => msg!("use-node"),
        Use::Pod => msg!("use-pod"),
        Use::Warm => msg!("use-warm"),
        Use::LoadBalancer => msg!("use-load-balancer"),
        Use::Other => msg!("use-other"),
    }
}

#[component]
fn SubnetAddresses(
    /// The subnet.
    id: SubnetId,
) -> impl IntoView {
    let store = use_store();
    let slot = Memo::new(move |_| store.budget.with(|budget| budget.subnet(store.scenario.get(), id).cloned()));
    view! {
        <section class="addresses" aria-live="off">
            <h3 class="section-title">{move || store.t(heading(store.scenario.get()))}</h3>
            {move || slot.get().map(|slot| view! { <Bar uses=slot.clone()/><Legend uses=slot/> })}
        </section>
    }
}

#[component]
fn Bar(
    /// The addresses.
    uses: SubnetUse,
) -> impl IntoView {
    let scale = uses.total.unwrap_or(0).max(uses.used()).max(1);
    let percent = move |n: u64| format!("{:.2}%", share(n, scale));
    let parts = Use::ALL.into_iter().map(|kind| (kind, kind.of(&uses))).filter(|(_, n)| 0 < *n);
    let end = uses.total.filter(|_| 0 < uses.missing()).map(percent);
    view! {
        <div class="bar" aria-hidden="true">
            {parts.map(|(kind, n)| view! {
                <span class=format!("bar__part fill-{}", kind.key()) style:width=percent(n)></span>
            }).collect_view()}
            {end.map(|left| view! { <span class="bar__end" style:left=left></span> })}
        </div>
    }
}

/// Percent of a whole; address counts are exact in a float.
#[expect(clippy::cast_precision_loss, reason = "address counts are exact in a float")]
fn share(part: u64, whole: u64) -> f64 {
    part as f64 * 100.0 / whole as f64
}

#[component]
fn Legend(
    /// The addresses.
    uses: SubnetUse,
) -> impl IntoView {
    let store = use_store();
    let rows = Use::ALL.into_iter().map(|kind| (kind, kind.of(&uses))).filter(|(_, n)| 0 < *n);
    let row = move |class: String, name: Message, n: Message| {
        view! {
            <dt class="legend__name"><span class=class aria-hidden="true"></span>{store.t(name)}</dt>
            <dd class="legend__number">{store.t(n)}</dd>
        }
    };
    let last = match uses.free() {
        Some(free) if free < 0 => Some(("legend__short", msg!("use-short"), uses.missing())),
        Some(free) => Some(("legend__free", msg!("use-free"), free.unsigned_abs())),
        None => None,
    };
    view! {
        <dl class="legend">
            {rows.map(|(kind, n)| {
                row(format!("legend__key fill-{}", kind.key()), use_name(kind), msg!("number", n = n))
            }).collect_view()}
            {row("legend__key legend__sum".to_owned(), msg!("use-total"), msg!("number", n = uses.used()))}
            {last.map(|(class, name, n)| row(format!("legend__key {class}"), name, msg!("number", n = n)))}
        </dl>
        <GroupShares uses=uses/>
    }
}

/// Which node groups bring how many nodes here: the sum behind the numbers.
#[component]
fn GroupShares(
    /// The addresses.
    uses: SubnetUse,
) -> impl IntoView {
    let store = use_store();
    let lines = move || store.design.with(|design| explain::shares(design, &uses));
    view! {
        <ul class="sums">{move || lines().into_iter().map(|line| view! { <li>{store.t(line)}</li> }).collect_view()}</ul>
    }
}

#[component]
fn NodeAddresses(
    /// The node group.
    id: NodegroupId,
) -> impl IntoView {
    let store = use_store();
    view! {
        <section class="addresses">
            <h3 class="section-title">{store.t(msg!("addresses-of-node"))}</h3>
            <ul class="sums">
                {move || node_lines(store, id).into_iter().map(|line| view! { <li>{store.t(line)}</li> }).collect_view()}
            </ul>
        </section>
    }
}

/// The sum of one node, line by line.
fn node_lines(store: Store, id: NodegroupId) -> Vec<Message> {
    let cost = store.budget.with(|budget| budget.node_costs.get(&id).cloned());
    let Some(cost) = cost else { return vec![msg!("addresses-unknown-type")] };
    let because = match cost.max_pods.because {
        Because::Interfaces => msg!("max-pods-interfaces"),
        Because::ManagedCap => msg!("max-pods-managed"),
        Because::SetByHand => msg!("max-pods-set"),
        Because::Windows => msg!("max-pods-windows"),
    };
    vec![
        msg!("addresses-max-pods", n = cost.max_pods.max_pods, because = because),
        msg!("addresses-pods", n = cost.pods, fit = cost.max_pods.ip_pods),
        msg!(
            "addresses-node-sum",
            enis = cost.ips.enis,
            pool = cost.ips.pool_ips(),
            warm = cost.ips.warm_ips(),
            sum = cost.ips.vpc_ips()
        ),
    ]
}
