//! The bar that names both ends of the path.

use super::End;
use super::shown;
use crate::msg;
use crate::traffic::{Source, Target, sources, targets};
use crate::ui::{Store, use_store};
use crate::words::{Message, render};
use leptos::prelude::*;

/// Kinds of ends, in the order of the list.
fn source_kind(source: Source) -> Message {
    match source {
        Source::Node(..) => msg!("ends-nodes"),
        Source::Pod(..) => msg!("ends-pods"),
        Source::BranchPod(..) => msg!("ends-branch-pods"),
        Source::Fargate(..) => msg!("ends-fargate"),
        Source::Computer(_) | Source::Network(_) | Source::ControlPlane => msg!("ends-outside"),
        Source::Bastion(_) => msg!("ends-instances"),
    }
}

fn target_kind(target: Target) -> Message {
    match target {
        Target::KubeApi | Target::Internet | Target::Dns | Target::Images => msg!("ends-common"),
        Target::Service(_) => msg!("ends-services"),
        Target::Nodes(_) => msg!("ends-nodes"),
        Target::Pods(_) => msg!("ends-pods"),
        Target::LoadBalancer(_) => msg!("ends-balancers"),
        Target::Subnet(_) => msg!("ends-subnets"),
    }
}

/// One choice: its place in the list, its name, its kind.
type Choice = (usize, String, String);

fn grouped(choices: Vec<Choice>) -> Vec<(String, Vec<Choice>)> {
    let mut out: Vec<(String, Vec<Choice>)> = Vec::new();
    for choice in choices {
        match out.iter_mut().find(|(kind, _)| *kind == choice.2) {
            Some((_, list)) => list.push(choice),
            None => out.push((choice.2.clone(), vec![choice])),
        }
    }
    out
}

/// The bar.
#[component]
pub fn EndsBar() -> impl IntoView {
    let store = use_store();
    let all_sources = Memo::new(move |_| store.design.with(|design| sources(design)));
    let all_targets = Memo::new(move |_| store.design.with(|design| targets(design)));
    let now = Memo::new(move |_| shown(store).trace.with(|trace| trace.as_ref().map(|t| (t.source, t.target))));
    let words = move |message: Message| render(store.language.get(), &message);
    let source_choices = Memo::new(move |_| {
        store.design.with(|design| {
            let choice = |(i, s): (usize, &Source)| (i, words(s.label(design)), words(source_kind(*s)));
            all_sources.with(|all| grouped(all.iter().enumerate().map(choice).collect()))
        })
    });
    let target_choices = Memo::new(move |_| {
        store.design.with(|design| {
            let choice = |(i, t): (usize, &Target)| (i, words(t.label(design)), words(target_kind(*t)));
            all_targets.with(|all| grouped(all.iter().enumerate().map(choice).collect()))
        })
    });
    let source_place = Memo::new(move |_| {
        let chosen = now.get().map(|(source, _)| source);
        // A computer with an address stands for the one without it in the list.
        let chosen = chosen.map(|s| if matches!(s, Source::Computer(_)) { Source::Computer(None) } else { s });
        all_sources.with(|all| all.iter().position(|source| Some(*source) == chosen))
    });
    let target_place = Memo::new(move |_| {
        let chosen = now.get().map(|(_, target)| target);
        all_targets.with(|all| all.iter().position(|target| Some(*target) == chosen))
    });
    let choose_source = move |text: String| {
        let source = text.parse().ok().and_then(|i: usize| all_sources.with_untracked(|all| all.get(i).copied()));
        if let (Some(source), Some((_, target))) = (source, now.get_untracked()) {
            store.traffic.choose(source, target);
        }
    };
    let choose_target = move |text: String| {
        let target = text.parse().ok().and_then(|i: usize| all_targets.with_untracked(|all| all.get(i).copied()));
        if let (Some(target), Some((source, _))) = (target, now.get_untracked()) {
            store.traffic.choose(source, target);
        }
    };
    view! {
        <section class="ends" aria-label=store.t(msg!("traffic-ends"))>
            {end_select(store, End::From, source_choices, source_place, Callback::new(choose_source))}
            {end_select(store, End::To, target_choices, target_place, Callback::new(choose_target))}
            <ComputerAddress/>
        </section>
    }
}

fn end_select(
    store: Store,
    end: End,
    choices: Memo<Vec<(String, Vec<Choice>)>>,
    place: Memo<Option<usize>>,
    on_choose: Callback<String>,
) -> impl IntoView {
    let state = store.traffic;
    let (id, name, pick) = match end {
        End::From => ("traffic-from", msg!("traffic-from"), msg!("traffic-pick-from")),
        End::To => ("traffic-to", msg!("traffic-to"), msg!("traffic-pick-to")),
    };
    let is_picking = move || state.picking.get() == Some(end);
    view! {
        <label class="ends__label" for=id>{store.t(name)}</label>
        <select class="ends__select" id=id
            prop:value=move || place.get().map(|i| i.to_string()).unwrap_or_default()
            on:change=move |event| on_choose.run(event_target_value(&event))>
            {move || choices.get().into_iter().map(|(kind, list)| view! {
                <optgroup label=kind>
                    {list.into_iter().map(|(i, name, _)| view! {
                        <option value=i.to_string() selected=move || place.get() == Some(i)>{name}</option>
                    }).collect_view()}
                </optgroup>
            }).collect_view()}
        </select>
        <button class="button button--icon ends__pick" title=store.t(pick.clone()) aria-label=store.t(pick)
            aria-pressed=move || is_picking().to_string()
            on:click=move |_| {
                let next = (state.picking.get_untracked() != Some(end)).then_some(end);
                state.picking.set(next);
                if next.is_some() {
                    store.announce(&msg!("traffic-picking"));
                }
            }>
            <svg class="icon" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <path d="M9 2.4v4M9 11.6v4M2.4 9h4M11.6 9h4M9 5.4a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 1 0 0-7.2"/>
            </svg>
        </button>
    }
}

/// The address of the computer on the internet, where that is the source.
#[component]
fn ComputerAddress() -> impl IntoView {
    let store = use_store();
    let address = Memo::new(move |_| {
        shown(store).trace.with(|trace| match trace.as_ref().map(|trace| trace.source) {
            Some(Source::Computer(ip)) => Some(ip.map(|ip| ip.to_string()).unwrap_or_default()),
            _ => None,
        })
    });
    let change = move |text: String| {
        let target = shown(store).trace.with_untracked(|trace| trace.as_ref().map(|trace| trace.target));
        let text = text.trim();
        let ip = if text.is_empty() { Ok(None) } else { text.parse().map(Some) };
        match (ip, target) {
            (Ok(ip), Some(target)) => store.traffic.choose(Source::Computer(ip), target),
            (Err(_), _) => store.say(msg!("field-error-address"), true),
            (Ok(_), None) => {}
        }
    };
    move || {
        address.get().map(|now| {
            view! {
                <input class="ends__address" type="text" autocomplete="off" spellcheck="false" placeholder="203.0.113.20"
                    aria-label=store.t(msg!("traffic-computer-ip")) prop:value=now
                    on:change=move |event| change(event_target_value(&event))/>
            }
        })
    }
}
