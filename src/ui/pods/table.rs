//! Addresses per subnet: a bar and its numbers for each, on one scale.

use super::Opened;
use crate::cni::budget::{Scenario, SubnetUse};
use crate::cni::explain::Part;
use crate::collect::SortInPlace;
use crate::design::{Design, Entity, SubnetId};
use crate::msg;
use crate::scene::bars::{UseBar, shared_scale, use_bar};
use crate::scene::{Glyph, Use};
use crate::ui::parts::{Drawing, Icon, ToolIcon};
use crate::ui::shell::Scenarios;
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;

/// Steps of the scale that are written.
const SCALE_STEPS: u64 = 4;

/// The part of a subnet's sum that a column shows.
fn part_of(kind: Use) -> Part {
    match kind {
        Use::Aws => Part::ReservedAws,
        Use::ControlPlane => Part::ControlPlane,
        Use::NodeEni => Part::NodeEnis,
        Use::Pod => Part::AllPods,
        Use::Warm => Part::Warm,
        Use::LoadBalancer => Part::Services,
        Use::Other => Part::Other,
    }
}

fn column_name(kind: Use) -> Message {
    match kind {
        Use::Aws => msg!("pods-col-aws"),
        Use::ControlPlane => msg!("pods-col-control-plane"),
        Use::NodeEni => msg!("pods-col-enis"),
        Use::Pod => msg!("pods-col-pods"),
        Use::Warm => msg!("pods-col-warm"),
        Use::LoadBalancer => msg!("pods-col-services"),
        Use::Other => msg!("pods-col-other"),
    }
}

/// Subnets in the order of the table: public ones first, then as they were made.
fn ordered(design: &Design) -> Vec<SubnetId> {
    let mut ids: Vec<(bool, SubnetId)> = design.subnets.iter().map(|(id, s)| (!s.is_public(), id)).collect();
    ids.order();
    ids.into_iter().map(|(_, id)| id).collect()
}

/// The card.
#[component]
pub fn AddressTable(
    /// Puts a text on the clipboard.
    on_copy: Callback<String>,
) -> impl IntoView {
    let store = use_store();
    let is_share = store.pods.is_share;
    let ids = Memo::new(move |_| store.design.with(|design| ordered(design)));
    let scale = Memo::new(move |_| {
        store.budget.with(|budget| shared_scale(budget.at(store.scenario.get()).subnets.values()))
    });
    let columns = Memo::new(move |_| {
        let is_there = |kind: &Use| match kind {
            Use::Other => store
                .budget
                .with(|budget| budget.at(store.scenario.get()).subnets.values().any(|slot| 0 < kind.of(slot))),
            _ => true,
        };
        Use::ALL.into_iter().filter(is_there).collect::<Vec<_>>()
    });
    let choice = move |is: bool, name: Message| {
        view! {
            <button class="segments__item" role="radio" aria-checked=move || (is_share.get() == is).to_string()
                on:click=move |_| is_share.set(is)>{store.t(name)}</button>
        }
    };
    view! {
        <section class="card" aria-label=store.t(msg!("pods-per-subnet"))>
            <header class="card__head">
                <h2>{store.t(msg!("pods-per-subnet"))}</h2>
                <Scenarios/>
                <p class="card__note">{move || store.t(nodes_line(store))}</p>
                <span class="card__space"></span>
                <div class="segments" role="radiogroup" aria-label=store.t(msg!("pods-scale"))>
                    {choice(false, msg!("pods-scale-addresses"))}{choice(true, msg!("pods-scale-share"))}
                </div>
                <button class="button button--icon" title=store.t(msg!("pods-copy-table")) aria-label=store.t(msg!("pods-copy-table"))
                    on:click=move |_| on_copy.run(copy_text(store, &ids.get_untracked(), &columns.get_untracked()))>
                    <ToolIcon drawing=Drawing::Copy/>
                </button>
            </header>
            <div class="uses" tabindex="0" role="region" aria-label=store.t(msg!("pods-table"))>
                <table class="uses__table">
                    <thead><tr>
                        <th scope="col">{store.t(msg!("pods-col-subnet"))}</th>
                        <th scope="col" class="uses__block">{store.t(msg!("pods-col-block"))}</th>
                        <th scope="col" class="uses__scale"><Scale scale=scale/></th>
                        {move || columns.get().into_iter().map(|kind| view! {
                            <th scope="col" class="uses__number">
                                <span class=format!("legend__key fill-{}", kind.key()) aria-hidden="true"></span>
                                {store.t(column_name(kind))}
                            </th>
                        }).collect_view()}
                        <th scope="col" class="uses__number">{store.t(msg!("pods-col-used"))}</th>
                        <th scope="col" class="uses__number">{store.t(msg!("pods-col-free"))}</th>
                    </tr></thead>
                    <tbody>
                        <For each=move || ids.get() key=|id| *id let:id>
                            <Row id=id scale=scale columns=columns/>
                        </For>
                    </tbody>
                    <Total columns=columns/>
                </table>
                {move || ids.with(Vec::is_empty).then(|| view! { <p class="empty">{store.t(msg!("pods-no-subnets"))}</p> })}
            </div>
        </section>
    }
}

/// How many nodes there are, in a sentence.
fn nodes_line(store: Store) -> Message {
    let scenario = store.scenario.get();
    msg!("pods-nodes", n = store.budget.with(|budget| budget.at(scenario).nodes))
}

/// The numbers of the scale.
#[component]
fn Scale(
    /// The end of the scale.
    scale: Memo<u64>,
) -> impl IntoView {
    let store = use_store();
    let steps = move || {
        let is_share = store.pods.is_share.get();
        let end = if is_share { 100 } else { scale.get() };
        (0..=SCALE_STEPS)
            .map(|step| {
                let at = end.saturating_mul(step) / SCALE_STEPS;
                if is_share { msg!("percent", n = at) } else { msg!("number", n = at) }
            })
            .collect::<Vec<_>>()
    };
    view! {
        <span class="hidden">{store.t(msg!("pods-col-bar"))}</span>
        <span class="ticks" aria-hidden="true">
            {move || steps().into_iter().map(|step| view! { <span>{store.t(step)}</span> }).collect_view()}
        </span>
    }
}

#[component]
fn Row(
    /// The subnet.
    id: SubnetId,
    /// The end of the scale that all share.
    scale: Memo<u64>,
    /// The parts that have a column.
    columns: Memo<Vec<Use>>,
) -> impl IntoView {
    let store = use_store();
    let slot = Memo::new(move |_| {
        store.budget.with(|budget| budget.subnet(store.scenario.get(), id).cloned()).unwrap_or_default()
    });
    let facts = Memo::new(move |_| {
        store.design.with(|design| {
            let subnet = design.subnets.get(id);
            let block = subnet.and_then(|s| s.cidr).map(|c| c.to_string()).unwrap_or_default();
            (design.name_of(id.into()).to_owned(), block, subnet.is_some_and(|s| s.is_public()))
        })
    });
    let is_selected = move || store.selection.with(|selection| selection.contains(&Entity::Subnet(id)));
    view! {
        <tr data-subnet=id.to_string() data-selected=move || is_selected().then_some("true")
            data-short=move || (0 < slot.with(SubnetUse::missing)).then_some("true")>
            <th scope="row">
                <button class="uses__name" aria-pressed=move || is_selected().to_string()
                    on:click=move |_| store.select([Entity::Subnet(id)])>
                    {move || view! { <Icon glyph=if facts.with(|f| f.2) { Glyph::Globe } else { Glyph::Lock } size=14/> }}
                    <span>{move || facts.with(|f| f.0.clone())}</span>
                </button>
            </th>
            <td class="uses__block">{move || facts.with(|f| f.1.clone())}</td>
            <td class="uses__scale"><BarCell uses=slot scale=scale/></td>
            {move || columns.get().into_iter().map(|kind| view! {
                <td class="uses__number">
                    <Figure id=id part=part_of(kind) value=Signal::derive(move || slot.with(|slot| signed(kind.of(slot))))/>
                </td>
            }).collect_view()}
            <td class="uses__number uses__used">
                <Figure id=id part=Part::Used value=Signal::derive(move || slot.with(|slot| signed(slot.used())))/>
            </td>
            <td class="uses__number uses__free">
                <Figure id=id part=Part::Free value=Signal::derive(move || slot.with(|slot| slot.free().unwrap_or(0)))/>
            </td>
        </tr>
    }
}

fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// A number that opens to its sum.
#[component]
fn Figure(
    /// The subnet.
    id: SubnetId,
    /// Which part of it.
    part: Part,
    /// The number.
    value: Signal<i64>,
) -> impl IntoView {
    let store = use_store();
    let opened = Opened::Subnet(id, part);
    move || {
        let n = value.get();
        if n == 0 {
            return view! { <span class="uses__none" data-part=part.key()>"–"</span> }.into_any();
        }
        view! {
            <button class="figure" data-part=part.key() data-n=n
                aria-pressed=move || (store.pods.opened.get() == Some(opened)).to_string()
                title=store.t(msg!("pods-explain"))
                on:click=move |_| {
                    store.pods.opened.set(Some(opened));
                    store.panel.set(crate::ui::Panel::Properties);
                }>
                {store.t(msg!("number", n = n))}
            </button>
        }
        .into_any()
    }
}

#[component]
fn BarCell(
    /// The addresses.
    uses: Memo<SubnetUse>,
    /// The end of the scale that all share.
    scale: Memo<u64>,
) -> impl IntoView {
    let store = use_store();
    move || {
        let slot = uses.get();
        let is_share = store.pods.is_share.get();
        let UseBar { parts, short, end } = use_bar(&slot, (!is_share).then(|| scale.get()));
        let width = |percent: f64| format!("{percent:.2}%");
        let missing = slot.missing();
        let beyond = if end.is_none() { slot.total } else { None };
        let room_end = end.unwrap_or(100.0);
        view! {
            <div class="usebar">
                <span class="usebar__room" style:width=width(room_end) data-open=end.is_none().then_some("true")></span>
                {parts.into_iter().map(|(kind, from, share)| view! {
                    <span class=format!("usebar__part fill-{}", kind.key()) style:left=width(from) style:width=width(share)></span>
                }).collect_view()}
                {short.map(|(from, share)| view! {
                    <span class="usebar__short" style:left=width(from) style:width=width(share)></span>
                    <span class="usebar__limit" style:left=width(from)></span>
                })}
                {beyond.map(|total| view! { <span class="usebar__beyond">{store.t(msg!("pods-to", n = total))}</span> })}
                {(0 < missing).then(|| view! {
                    <span class="usebar__missing" style:left=width(short.map_or(0.0, |(from, share)| from + share))>
                        {store.t(msg!("pods-short", n = missing))}
                    </span>
                })}
            </div>
        }
    }
}

#[component]
fn Total(
    /// The parts that have a column.
    columns: Memo<Vec<Use>>,
) -> impl IntoView {
    let store = use_store();
    let slots = move |f: &dyn Fn(&SubnetUse) -> u64| {
        let scenario = store.scenario.get();
        store.budget.with(|b| b.at(scenario).subnets.values().map(f).fold(0, u64::saturating_add))
    };
    let number = move |n: u64| store.t(if n == 0 { msg!("plain", text = "–") } else { msg!("number", n = n) });
    let missing = move || slots(&SubnetUse::missing);
    view! {
        <tfoot>
            <tr>
                <th scope="row">{move || store.t(msg!("pods-all-subnets", n = store.design.with(|d| d.subnets.len())))}</th>
                <td class="uses__block">{move || number(slots(&|slot| slot.total.unwrap_or(0)))}</td>
                <td class="uses__missing">{move || {
                    let n = missing();
                    (0 < n).then(|| store.t(msg!("pods-no-room", n = n)))
                }}</td>
                {move || columns.get().into_iter().map(|kind| view! {
                    <td class="uses__number">{number(slots(&|slot| kind.of(slot)))}</td>
                }).collect_view()}
                <td class="uses__number uses__used">{move || number(slots(&SubnetUse::used))}</td>
                <td class="uses__number">{move || number(slots(&|slot| slot.free().and_then(|n| u64::try_from(n).ok()).unwrap_or(0)))}</td>
            </tr>
        </tfoot>
    }
}

/// The table as text with tabs, for spreadsheets: plain numbers, a heading, one line for each subnet.
fn copy_text(store: Store, ids: &[SubnetId], columns: &[Use]) -> String {
    let scenario: Scenario = store.scenario.get_untracked();
    let (design, budget) = (store.design.get_untracked(), store.budget.get_untracked());
    let mut heads = vec![msg!("pods-col-subnet"), msg!("pods-col-block"), msg!("pods-col-total")];
    heads.extend(columns.iter().map(|kind| column_name(*kind)));
    heads.extend([msg!("pods-col-used"), msg!("pods-col-free")]);
    let heads: Vec<String> = heads.iter().map(|head| store.t_now(head)).collect();
    let mut lines = vec![heads.join("\t")];
    for id in ids {
        let Some(slot) = budget.subnet(scenario, *id) else { continue };
        let block = design.subnets.get(*id).and_then(|s| s.cidr).map(|c| c.to_string()).unwrap_or_default();
        // A name may hold what spreadsheets take for the next cell or a formula.
        let name = design.name_of((*id).into()).replace(['\t', '\n', '\r'], " ");
        let name = if name.starts_with(['=', '+', '-', '@']) { format!("'{name}") } else { name };
        let mut cells = vec![name, block, slot.total.map(|n| n.to_string()).unwrap_or_default()];
        cells.extend(columns.iter().map(|kind| kind.of(slot).to_string()));
        cells.push(slot.used().to_string());
        cells.push(slot.free().map(|n| n.to_string()).unwrap_or_default());
        lines.push(cells.join("\t"));
    }
    lines.push(String::new());
    lines.join("\n")
}
