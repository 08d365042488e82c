//! The print sheet: the drawing, what the subnets hold, and what is wrong, on paper.

use crate::msg;
use crate::ui::later::{Desk, desk};
use crate::ui::{Store, use_store};
use leptos::prelude::*;

/// What is printed; on the screen there is nothing of it, and it is made only when the browser is about to print.
#[component]
pub fn PrintSheet() -> impl IntoView {
    let store = use_store();
    let is_printing = RwSignal::new(false);
    window_event_listener(leptos::ev::Custom::new("beforeprint"), move |_: web_sys::Event| is_printing.set(true));
    window_event_listener(leptos::ev::Custom::new("afterprint"), move |_: web_sys::Event| is_printing.set(false));
    view! { <Show when=move || is_printing.get()>{move || match store.parts.has_desk() {
        Some(true) => desk(Desk::Print).into_any(),
        Some(false) => view! { <section class="print"><p>{store.t(msg!("part-not-loaded"))}</p></section> }.into_any(),
        None => view! { <section class="print"><p>{store.t(msg!("status-checking"))}</p></section> }.into_any(),
    }}</Show> }
}

/// The sheet itself.
pub fn printed(store: Store) -> impl IntoView {
    let design = store.design.get();
    let title = format!("{} · {} · {}", design.cluster.name, design.cluster.region, store.today());
    view! {
        <section class="print">
            <h1>{title}</h1>
            {picture(store)}
            {table(store)}
            {findings(store)}
        </section>
    }
}

/// The whole drawing, whatever part of it the screen shows.
fn picture(store: Store) -> impl IntoView {
    let scene = store.scene();
    let bounds = scene.bounds;
    let language = store.language.get();
    let view_box = format!("{:.0} {:.0} {:.0} {:.0}", bounds.x, bounds.y, bounds.width, bounds.height);
    view! {
        <svg class="print__picture" viewBox=view_box aria-hidden="true">
            {scene.items.iter().map(|item| view! {
                <g class="item" transform=format!("translate({:.1} {:.1})", item.rect.x, item.rect.y)
                    inner_html=item.content.paint(item.rect, language)></g>
            }).collect_view()}
        </svg>
    }
}

fn table(store: Store) -> impl IntoView {
    let scenario = store.scenario.get();
    let design = store.design.get();
    let budget = store.budget.get();
    let number = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
    let rows = design.subnets.iter().map(|(id, subnet)| {
        let slot = budget.at(scenario).subnets.get(id);
        let zone = design.name_of(subnet.zone.into()).to_owned();
        let block = subnet.cidr.map(|cidr| cidr.to_string()).unwrap_or_default();
        let (total, used) = (slot.and_then(|slot| slot.total), slot.map(|slot| slot.used()));
        let free = slot.and_then(|slot| slot.free());
        view! {
            <tr><td>{subnet.name.clone()}</td><td>{zone}</td><td>{block}</td>
                <td>{number(total)}</td><td>{number(used)}</td><td>{free.map(|n| n.to_string())}</td></tr>
        }
    });
    view! {
        <table class="print__table">
            <thead><tr>
                <th>{store.t(msg!("kind-subnet"))}</th><th>{store.t(msg!("kind-zone"))}</th><th>{store.t(msg!("print-block"))}</th>
                <th>{store.t(msg!("print-total"))}</th><th>{store.t(msg!("print-used"))}</th><th>{store.t(msg!("print-free"))}</th>
            </tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

fn findings(store: Store) -> impl IntoView {
    let findings = store.findings.get();
    view! {
        <ul class="print__findings">
            {findings.iter().map(|finding| view! {
                <li><strong>{finding.code}</strong>" "{store.t(crate::ui::findings::severity_name(finding.severity))}" "{store.t(finding.message.clone())}</li>
            }).collect_view()}
        </ul>
    }
}
