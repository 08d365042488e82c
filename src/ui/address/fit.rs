//! A plan of tiers, fitted into the free room as it is typed.

use super::Ghost;
use crate::design::ZoneId;
use crate::editor::addresses::{FitWay, Planned, Tier, fit, fit_action};
use crate::msg;
use crate::ui::use_store;
use crate::words::Message;
use leptos::prelude::*;

/// The fields of a tier.
#[derive(Clone, Copy)]
struct TierFields {
    key: u32,
    name: RwSignal<String>,
    hosts: RwSignal<String>,
    is_public: RwSignal<bool>,
}

impl TierFields {
    fn new(key: u32, name: &str) -> Self {
        Self {
            key,
            name: RwSignal::new(name.to_owned()),
            hosts: RwSignal::new(String::from("200")),
            is_public: RwSignal::new(false),
        }
    }

    fn tier(self) -> Tier {
        Tier {
            name: self.name.get(),
            hosts: self.hosts.with(|text| text.trim().replace(',', "").parse().unwrap_or(0)),
            is_public: self.is_public.get(),
        }
    }
}

/// The card.
#[component]
pub(super) fn FitCard(
    /// Where the plan is seen while it is worked on.
    ghosts: RwSignal<Vec<Ghost>>,
) -> impl IntoView {
    let store = use_store();
    let tiers = RwSignal::new(vec![TierFields::new(0, "nodes")]);
    let next = StoredValue::new(1_u32);
    let left_out: RwSignal<Vec<ZoneId>> = RwSignal::new(Vec::new());
    let way = RwSignal::new(FitWay::FirstFit);
    let growth = RwSignal::new(1_u64);
    let zones = Memo::new(move |_| {
        store.design.with(|d| d.zones.iter().map(|(id, z)| (id, z.name.clone())).collect::<Vec<_>>())
    });
    let wanted = Memo::new(move |_| tiers.get().into_iter().map(TierFields::tier).collect::<Vec<_>>());
    let plan = Memo::new(move |_| {
        let out = left_out.get();
        let chosen: Vec<ZoneId> =
            zones.get().into_iter().map(|(id, _)| id).filter(|id| !out.contains(id)).collect();
        store.design.with(|design| wanted.with(|tiers| fit(design, tiers, &chosen, way.get(), growth.get())))
    });
    // The plan is on the map while a hand is on it.
    let (has_focus, has_pointer) = (RwSignal::new(false), RwSignal::new(false));
    Effect::new(move |_| {
        let is_seen = has_focus.get() || has_pointer.get();
        let planned = plan.get().unwrap_or_default();
        let ghost = |plan: &Planned| {
            let tier = wanted.with(|tiers| tiers.get(plan.tier).cloned())?;
            Some(Ghost { zone: plan.zone, cidr: plan.cidr, is_public: tier.is_public, name: tier.name })
        };
        ghosts.set(if is_seen { planned.iter().filter_map(ghost).collect() } else { Vec::new() });
    });
    let way_item = move |is: FitWay, name: Message| {
        view! {
            <button class="segments__item" role="radio" aria-checked=move || (way.get() == is).to_string()
                on:click=move |_| way.set(is)>{store.t(name)}</button>
        }
    };
    let growth_item = move |is: u64, name: Message| {
        view! {
            <button class="segments__item" role="radio" aria-checked=move || (growth.get() == is).to_string()
                on:click=move |_| growth.set(is)>{store.t(name)}</button>
        }
    };
    view! {
        <section class="card" aria-label=store.t(msg!("address-fit"))
            on:focusin=move |_| has_focus.set(true) on:focusout=move |_| has_focus.set(false)
            on:pointerenter=move |_| has_pointer.set(true) on:pointerleave=move |_| has_pointer.set(false)>
            <header class="card__head">
                <h2>{store.t(msg!("address-fit"))}</h2>
                <div class="segments" role="radiogroup" aria-label=store.t(msg!("address-fit-way"))>
                    {way_item(FitWay::FirstFit, msg!("address-fit-first"))}{way_item(FitWay::BestFit, msg!("address-fit-best"))}
                </div>
                <div class="segments" role="radiogroup" aria-label=store.t(msg!("address-fit-growth"))>
                    {growth_item(1, msg!("address-fit-none"))}{growth_item(2, msg!("address-fit-times", n = 2))}
                    {growth_item(4, msg!("address-fit-times", n = 4))}
                </div>
                <span class="card__space"></span>
                <button class="button" on:click=move |_| {
                    let key = next.get_value();
                    next.set_value(key.saturating_add(1));
                    tiers.update(|tiers| tiers.push(TierFields::new(key, "")));
                }>{store.t(msg!("address-fit-add-tier"))}</button>
            </header>
            <div class="tiers">
                <For each=move || tiers.get() key=|tier| tier.key let:tier>
                    <div class="tiers__tier" role="group" aria-label=store.t(msg!("address-fit-tier"))>
                        <label>{store.t(msg!("address-fit-name"))}
                            <input class="input__text" prop:value=move || tier.name.get()
                                on:input=move |event| tier.name.set(event_target_value(&event))/></label>
                        <label>{store.t(msg!("address-fit-hosts"))}
                            <input class="input__text" inputmode="numeric" prop:value=move || tier.hosts.get()
                                on:input=move |event| tier.hosts.set(event_target_value(&event))/></label>
                        <label class="tiers__box"><input type="checkbox" prop:checked=move || tier.is_public.get()
                            on:change=move |event| tier.is_public.set(event_target_checked(&event))/>{store.t(msg!("address-public"))}</label>
                        <button class="button button--small" on:click=move |_| tiers.update(|tiers| tiers.retain(|other| other.key != tier.key))>
                            {store.t(msg!("address-fit-remove"))}</button>
                    </div>
                </For>
            </div>
            <div class="tiers__zones" role="group" aria-label=store.t(msg!("address-col-zone"))>
                {move || zones.get().into_iter().map(|(id, name)| view! {
                    <label class="tiers__box"><input type="checkbox" prop:checked=move || !left_out.with(|out| out.contains(&id))
                        on:change=move |event| left_out.update(|out| {
                            out.retain(|other| *other != id);
                            if !event_target_checked(&event) {
                                out.push(id);
                            }
                        })/>{name}</label>
                }).collect_view()}
            </div>
            <div role="status">{move || match plan.get() {
                Err(error) => view! { <p class="field__error">{store.t(error.message())}</p> }.into_any(),
                Ok(planned) => {
                    let lines = planned.iter().map(|plan| {
                        let tier = wanted.with_untracked(|tiers| tiers.get(plan.tier).map(|t| t.name.clone()).unwrap_or_default());
                        let zone = store.design.with_untracked(|d| d.name_of(plan.zone.into()).to_owned());
                        view! { <li>{format!("{tier} {zone} {}", plan.cidr)}</li> }
                    }).collect_view();
                    view! {
                        <p class="tiers__ok">{store.t(msg!("address-fit-ok", n = planned.len()))}</p>
                        <ul class="tiers__list">{lines}</ul>
                    }.into_any()
                }
            }}</div>
            {move || plan.with(Result::is_ok).then(|| view! {
                <span><button class="button button--primary" on:click=move |_| if let Ok(planned) = plan.get_untracked() {
                    store.run(wanted.with_untracked(|tiers| fit_action(tiers, &planned)));
                }>{move || store.t(msg!("address-fit-add", n = plan.with(|plan| plan.as_ref().map_or(0, Vec::len))))}</button></span>
            })}
        </section>
    }
}
