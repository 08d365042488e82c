//! What would save addresses, and how far the design can grow.

use super::Trial;
use crate::cni::pool::{Mode, Settings};
use crate::cni::solve::{Advice, Largest, Stop, advice, largest, pod_blocks, smallest_prefix_len};
use crate::editor::cni;
use crate::msg;
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;

/// Node groups and settings that are shown.
const MOST_ROWS: usize = 4;

/// The section of the side panel.
#[component]
pub fn AdviceList() -> impl IntoView {
    let store = use_store();
    let found = Memo::new(move |_| {
        let all = store.design.with(|design| advice(design));
        let own = store
            .budget
            .with(|budget| all.iter().find(|one| one.settings == budget.settings).map(|one| one.n_short));
        // What saves nothing is no advice; the design's own settings stay for comparison.
        let is_better = |one: &Advice| one.saved > 0 || own.is_some_and(|own| one.n_short < own);
        let is_own = |one: &Advice| store.budget.with(|budget| one.settings == budget.settings);
        all.into_iter().filter(|one| is_own(one) || is_better(one)).collect::<Vec<_>>()
    });
    let limits = Memo::new(move |_| store.design.with(|design| largest(design, MOST_ROWS)));
    let needs = Memo::new(move |_| needs(store));
    view! {
        <section class="explain" aria-label=store.t(msg!("advice-title"))>
            <h3 class="section-title">{store.t(msg!("advice-limits"))}</h3>
            <ul class="advice__limits">
                {move || limits.get().into_iter().map(|limit| view! { <li>{store.t(limit_line(store, limit))}</li> }).collect_view()}
                {move || needs.get().into_iter().map(|need| view! { <li>{store.t(need)}</li> }).collect_view()}
            </ul>
            <h3 class="section-title">{store.t(msg!("advice-title"))}</h3>
            <ul class="advice">
                {move || found.get().into_iter().take(MOST_ROWS).map(|one| view! { <Row one=one/> }).collect_view()}
            </ul>
        </section>
    }
}

fn limit_line(store: Store, limit: Largest) -> Message {
    let design = store.design.get();
    let group = design.name_of(limit.group.into()).to_owned();
    match limit.stopped_by {
        Stop::Subnet(subnet) => msg!(
            "advice-limit-subnet",
            group = group,
            nodes = limit.nodes,
            pods = limit.pods,
            subnet = design.name_of(subnet.into())
        ),
        Stop::Quota => msg!("advice-limit-quota", group = group, nodes = limit.nodes, pods = limit.pods),
    }
}

/// What subnets that are too small would have to be, and the block in which all pods would find room.
fn needs(store: Store) -> Vec<Message> {
    let scenario = store.scenario.get();
    let design = store.design.get();
    let mut out: Vec<Message> = store.budget.with(|budget| {
        let short = budget.at(scenario).subnets.iter().filter(|(_, s)| 0 < s.missing() || 0 < s.missing_blocks());
        let needs = short.filter_map(|(id, slot)| {
            let len = smallest_prefix_len(slot)?;
            Some(msg!("advice-needs", subnet = design.name_of(id.into()), len = len))
        });
        needs.take(MOST_ROWS).collect()
    });
    if !out.is_empty()
        && let Some((found, nodes)) = pod_blocks(&design)
        && let (Some(block), Some((_, zone))) = (found.blocks.first(), found.zones.first())
    {
        out.push(msg!("advice-secondary", block = block.to_string(), len = zone.prefix_len(), nodes = nodes));
    }
    out
}

#[component]
fn Row(
    /// The settings.
    one: Advice,
) -> impl IntoView {
    let store = use_store();
    let is_own = store.budget.with_untracked(|budget| budget.settings == one.settings);
    let saved = match one.saved {
        _ if is_own => msg!("advice-own", n = one.needed),
        n if n < 0 => msg!("advice-more", n = n.unsigned_abs()),
        n => msg!("advice-saves", n = n),
    };
    let cost = msg!("advice-cost", calls = one.calls, attaches = one.attaches);
    let short = (0 < one.n_short).then(|| msg!("advice-short", n = one.n_short));
    view! {
        <li class="advice__row">
            <div>
                <p class="advice__name">{store.t(mode_name(&one.settings))}" "<code>{variables_text(&one.settings)}</code></p>
                <p class="field__hint">{store.t(saved)}" · "{store.t(cost)}{short.map(|short| view! { " · " {store.t(short)} })}</p>
            </div>
            {(!is_own).then(|| view! {
                <button class="button button--small" on:click=move |_| try_in_b(store, one.settings)>
                    {store.t(msg!("advice-try"))}
                </button>
            })}
        </li>
    }
}

fn mode_name(settings: &Settings) -> Message {
    match settings.mode {
        Mode::Prefix => msg!("cni-mode-prefix"),
        Mode::SecondaryIp | Mode::Ipv6 => msg!("cni-mode-secondary"),
    }
}

/// The targets that differ from their defaults, as they stand in the add-on.
fn variables_text(settings: &Settings) -> String {
    let stated = cni::variables(settings).into_iter().filter(|(name, _)| name.ends_with("_TARGET"));
    let stated = stated.filter_map(|(name, value)| Some(format!("{name}={}", value?)));
    stated.collect::<Vec<_>>().join(" ")
}

/// Puts the settings on side B of the trial, where they can be looked at and used.
fn try_in_b(store: Store, settings: Settings) {
    store.pods.trial.update(|trial| {
        let mut next = trial.take().unwrap_or_else(|| store.design.with_untracked(|design| Trial::of(design)));
        let [_, b] = &mut next.sides;
        *b = settings;
        *trial = Some(next);
    });
    crate::ui::shell::focus("trial-pods");
}
