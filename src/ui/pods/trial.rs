//! One node on trial: two settings side by side under the same pods.

use super::node::NodeDrawing;
use super::{Opened, Trial};
use crate::catalog::instance_type;
use crate::cni::pool::{IPS_PER_PREFIX, Mode, NodeIps, Settings};
use crate::cni::settings as cni_settings;
use crate::cni::steady::{grows_at, node_ips, worst_after_churn};
use crate::editor::{Action, cni};
use crate::msg;
use crate::ui::{Panel, Store, use_store};
use crate::words::Message;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The card.
#[component]
pub fn NodeTrial() -> impl IntoView {
    let store = use_store();
    let trial = Memo::new(move |_| {
        let state = store.pods.trial.get();
        state.unwrap_or_else(|| store.design.with_untracked(|design| Trial::of(design)))
    });
    let most = Memo::new(move |_| trial.with(Trial::most_pods));
    let churn = move |is: bool, name: Message| {
        view! {
            <button class="segments__item" role="radio"
                aria-checked=move || trial.with(|t| t.is_after_churn == is).to_string()
                on:click=move |_| edit(store, |t| t.is_after_churn = is)>{store.t(name)}</button>
        }
    };
    let set_pods = move |text: String| {
        if let Ok(pods) = text.trim().parse::<u32>() {
            let most = most.get_untracked();
            edit(store, |t| t.pods = pods.min(most));
        }
    };
    view! {
        <section class="card trial" aria-label=store.t(msg!("trial"))>
            <header class="card__head">
                <h2>{store.t(msg!("trial"))}</h2>
                <TypeField trial=trial/>
                <span class="chip chip--trial">{move || store.t(design_line(store))}</span>
                <span class="card__space"></span>
                <label class="trial__pods">
                    <span>{store.t(msg!("trial-pods"))}</span>
                    <input type="range" class="slider" id="trial-pods" min="0" max=move || most.get()
                        prop:value=move || trial.with(|t| t.pods.to_string())
                        on:input=move |event| set_pods(event_target_value(&event))/>
                </label>
                <input class="input__text trial__count" inputmode="numeric" aria-label=store.t(msg!("trial-pods"))
                    prop:value=move || trial.with(|t| t.pods.to_string())
                    on:change=move |event| set_pods(event_target_value(&event))/>
                <span class="card__note">{move || store.t(msg!("trial-of", n = most.get()))}</span>
                <div class="segments" role="radiogroup" aria-label=store.t(msg!("trial-state"))>
                    {churn(false, msg!("trial-steady"))}{churn(true, msg!("trial-churn"))}
                </div>
            </header>
            <div class="trial__sides">
                <Side trial=trial side=0/>
                <Side trial=trial side=1/>
            </div>
        </section>
    }
}

fn edit(store: Store, change: impl FnOnce(&mut Trial)) {
    store.pods.trial.update(|trial| {
        if let Some(trial) = trial {
            change(trial);
        }
    });
}

/// What a side of the trial holds.
#[must_use]
pub fn ips_of(trial: &Trial, side: usize) -> NodeIps {
    let settings = trial.sides.get(side).copied().unwrap_or_default();
    let (limits, max_pods) = (trial.limits(), trial.max_pods(side));
    if trial.is_after_churn {
        worst_after_churn(&limits, &settings, max_pods, trial.pods)
    } else {
        node_ips(&limits, &settings, max_pods, trial.pods)
    }
}

/// What a node of the design takes, for comparison.
fn design_line(store: Store) -> Message {
    let first =
        store.budget.with(|budget| budget.node_costs.iter().next().map(|(id, cost)| (*id, cost.ips.vpc_ips())));
    match first {
        Some((id, ips)) => {
            msg!("trial-design", name = store.design.with(|d| d.name_of(id.into()).to_owned()), n = ips)
        }
        None => msg!("trial-no-design"),
    }
}

#[component]
fn TypeField(
    /// The trial.
    trial: Memo<Trial>,
) -> impl IntoView {
    let store = use_store();
    let is_unknown = RwSignal::new(false);
    let names = move || {
        store.design.with(|design| {
            let mut names: BTreeSet<String> = BTreeSet::new();
            for group in design.nodegroups.values() {
                names.extend(group.instance_types.iter().cloned());
            }
            names
        })
    };
    view! {
        <input class="input__text trial__type" list="trial-types" spellcheck="false" autocomplete="off"
            aria-label=store.t(msg!("trial-type"))
            aria-invalid=move || is_unknown.get().then_some("true")
            title=move || if is_unknown.get() { store.t(msg!("trial-type-unknown")).get() } else { store.t(msg!("trial-type")).get() }
            prop:value=move || trial.with(|t| t.instance_type.clone())
            on:change=move |event| {
                let name = event_target_value(&event).trim().to_owned();
                is_unknown.set(instance_type(&name).is_none());
                if !is_unknown.get_untracked() {
                    edit(store, |t| {
                        t.instance_type = name;
                        t.pods = t.pods.min(t.most_pods());
                    });
                } else {
                    store.say(msg!("trial-type-unknown"), true);
                }
            }/>
        <datalist id="trial-types">
            {move || names().into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
        </datalist>
    }
}

#[component]
fn Side(
    /// The trial.
    trial: Memo<Trial>,
    /// 0 for A, 1 for B.
    side: usize,
) -> impl IntoView {
    let store = use_store();
    let letter = if side == 0 { "A" } else { "B" };
    let ips = Memo::new(move |_| trial.with(|trial| ips_of(trial, side)));
    let settings = Memo::new(move |_| trial.with(|t| t.sides.get(side).copied().unwrap_or_default()));
    let is_designs = move || store.design.with(|d| cni_settings::of_design(d).settings) == settings.get();
    view! {
        <div class="side-trial" data-side=letter>
            <div class="side-trial__head">
                <span class="letter" aria-hidden="true">{letter}</span>
                <ModeSelect settings=settings side=side/>
                {move || is_designs().then(|| view! { <span class="chip">{store.t(msg!("trial-as-designed"))}</span> })}
                <span class="card__space"></span>
                <button class="button button--small" disabled=is_designs
                    on:click=move |_| use_side(store, side)>
                    {store.t(msg!("trial-use", side = letter))}
                </button>
            </div>
            <Knobs settings=settings side=side/>
            <div class="side-trial__body">
                <NodeDrawing trial=trial side=side ips=ips/>
                <Numbers trial=trial side=side ips=ips/>
            </div>
            <p class="side-trial__sum">{move || store.t(sum_line(&trial.get(), &settings.get(), &ips.get()))}</p>
            {move || fallback(&trial.get(), &settings.get()).map(|line| view! { <p class="field__hint">{store.t(line)}</p> })}
        </div>
    }
}

/// Says so where the mode that was asked for does not run on the type.
fn fallback(trial: &Trial, settings: &Settings) -> Option<Message> {
    let is_fallback = trial.limits().effective_mode(settings) != settings.mode;
    is_fallback.then(|| msg!("trial-fallback", instance = trial.instance_type.as_str()))
}

#[component]
fn ModeSelect(
    /// The settings of the side.
    settings: Memo<Settings>,
    /// Which side.
    side: usize,
) -> impl IntoView {
    let store = use_store();
    let option = move |mode: Mode, key: &'static str, name: Message| {
        view! { <option value=key selected=move || settings.get().mode == mode>{store.t(name)}</option> }
    };
    view! {
        <select class="input__text trial__mode" aria-label=store.t(msg!("cni-mode"))
            on:change=move |event| {
                let mode = match event_target_value(&event).as_str() {
                    "prefix" => Mode::Prefix,
                    "ipv6" => Mode::Ipv6,
                    _ => Mode::SecondaryIp,
                };
                edit(store, |t| if let Some(s) = t.sides.get_mut(side) { s.mode = mode });
            }>
            {option(Mode::SecondaryIp, "secondary", msg!("cni-mode-secondary"))}
            {option(Mode::Prefix, "prefix", msg!("cni-mode-prefix"))}
            {move || (settings.get().mode == Mode::Ipv6).then(|| option(Mode::Ipv6, "ipv6", msg!("cni-mode-ipv6")))}
        </select>
    }
}

/// A number of the settings.
type Knob = (&'static str, fn(&mut Settings) -> &mut u32);

/// The numbers that the mode reads, in the order of the CNI's documentation.
fn knobs(mode: Mode) -> Vec<Knob> {
    let targets: [Knob; 2] =
        [("WARM_IP_TARGET", |s| &mut s.warm_ip_target), ("MINIMUM_IP_TARGET", |s| &mut s.minimum_ip_target)];
    let first: Knob = match mode {
        Mode::SecondaryIp => ("WARM_ENI_TARGET", |s| &mut s.warm_eni_target),
        Mode::Prefix => ("WARM_PREFIX_TARGET", |s| &mut s.warm_prefix_target),
        Mode::Ipv6 => return Vec::new(),
    };
    std::iter::once(first).chain(targets).collect()
}

#[component]
fn Knobs(
    /// The settings of the side.
    settings: Memo<Settings>,
    /// Which side.
    side: usize,
) -> impl IntoView {
    let store = use_store();
    let mode = Memo::new(move |_| settings.get().mode);
    move || {
        let inputs = knobs(mode.get()).into_iter().map(|(name, of)| {
            let value = move || settings.with(|s| *of(&mut s.clone()));
            let take = move |text: String| {
                if let Ok(n) = text.parse::<u32>() {
                    edit(store, |t| {
                        if let Some(settings) = t.sides.get_mut(side) {
                            *of(settings) = n;
                        }
                    });
                }
            };
            // Address targets switch the other one off.
            let is_off = move || {
                let has_targets = settings.with(|s| 0 < s.warm_ip_target || 0 < s.minimum_ip_target);
                has_targets && matches!(name, "WARM_ENI_TARGET" | "WARM_PREFIX_TARGET")
            };
            view! {
                <label class="knob" data-off=move || is_off().then_some("true")>
                    <span class="knob__name">{name}</span>
                    <input class="input__text knob__value" type="number" min="0" max="999" data-knob=name
                        prop:value=move || value().to_string()
                        on:input=move |event| take(event_target_value(&event))/>
                </label>
            }
        });
        view! { <div class="knobs">{inputs.collect_view()}</div> }
    }
}

#[component]
fn Numbers(
    /// The trial.
    trial: Memo<Trial>,
    /// Which side.
    side: usize,
    /// What it holds.
    ips: Memo<NodeIps>,
) -> impl IntoView {
    let store = use_store();
    let line = move |name: Message, value: Signal<String>| {
        view! { <dt>{store.t(name)}</dt><dd>{value}</dd> }
    };
    let number =
        move |f: fn(&NodeIps) -> u32| Signal::derive(move || store.t(msg!("number", n = ips.with(f))).get());
    let growth = Signal::derive(move || {
        let at = trial.with(|t| {
            let settings = t.sides.get(side).copied().unwrap_or_default();
            grows_at(&t.limits(), &settings, t.max_pods(side), t.pods)
        });
        match at {
            Some(pods) => store.t(msg!("trial-grows-pod", n = pods)).get(),
            None => store.t(msg!("trial-grows-never")).get(),
        }
    });
    let unplaced = move || trial.with(|t| t.pods).saturating_sub(ips.with(|ips| ips.pods_placed));
    let against = move || {
        let other = trial.with(|t| ips_of(t, 0)).vpc_ips();
        i64::from(ips.with(NodeIps::vpc_ips)).saturating_sub(other.into())
    };
    let opened = Opened::Side(side);
    view! {
        <dl class="side-trial__numbers">
            <dt>{store.t(msg!("trial-addresses"))}</dt>
            <dd>
                <button class="figure figure--large" data-trial-ips=move || ips.with(NodeIps::vpc_ips)
                    data-less=move || (side == 1 && against() < 0).then_some("true")
                    aria-pressed=move || (store.pods.opened.get() == Some(opened)).to_string()
                    title=store.t(msg!("pods-explain"))
                    on:click=move |_| { store.pods.opened.set(Some(opened)); store.panel.set(Panel::Properties); }>
                    {number(NodeIps::vpc_ips)}
                </button>
            </dd>
            {line(msg!("trial-pods-placed"), number(|ips| ips.pods_placed))}
            {line(msg!("trial-warm"), number(NodeIps::warm_ips))}
            {line(msg!("trial-grows"), growth)}
            {(side == 1).then(|| line(msg!("trial-against"), Signal::derive(move || {
                let n = against();
                if 0 < n { format!("+{}", store.t(msg!("number", n = n)).get()) } else { store.t(msg!("number", n = n)).get() }
            })))}
            {move || (0 < unplaced()).then(|| view! {
                <dt class="side-trial__hang">{store.t(msg!("trial-hang"))}</dt>
                <dd class="side-trial__hang">{store.t(msg!("number", n = unplaced()))}</dd>
            })}
        </dl>
    }
}

/// The sum in one line: "2 ENIs × 10 = 20 …".
fn sum_line(trial: &Trial, settings: &Settings, ips: &NodeIps) -> Message {
    match trial.limits().effective_mode(settings) {
        Mode::Ipv6 => msg!("trial-sum-ipv6", pods = ips.pods_placed),
        Mode::Prefix => msg!(
            "trial-sum-prefix",
            prefixes = ips.prefixes,
            unit = IPS_PER_PREFIX,
            enis = ips.enis,
            sum = ips.vpc_ips()
        ),
        Mode::SecondaryIp => msg!(
            "trial-sum-secondary",
            enis = ips.enis,
            pool = ips.secondary_ips,
            pods = ips.pods_placed,
            warm = ips.warm_ips(),
            sum = ips.vpc_ips()
        ),
    }
}

/// Writes the settings of a side into the design, as one undo step.
fn use_side(store: Store, side: usize) {
    let Some(settings) = store.pods.trial.with_untracked(|t| t.as_ref().and_then(|t| t.sides.get(side).copied()))
    else {
        return;
    };
    let edits = store.design.with_untracked(|design| cni::edits(design, &cni::variables(&settings)));
    match edits {
        Ok(edits) => {
            if store.run(Action::new(msg!("step-cni-settings"), edits)) {
                store.say(msg!("trial-used"), false);
            }
        }
        Err(message) => store.say(message, true),
    }
}
