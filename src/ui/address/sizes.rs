//! The sizes of the selected subnet as buttons: the keyboard's way to its edge.

use super::selected_subnet;
use crate::editor::addresses::{self, Slot};
use crate::msg;
use crate::ui::shell::focus;
use crate::ui::use_store;
use leptos::prelude::*;

/// Sizes smaller than this have a button; larger ones have room for thousands of nodes and are typed.
const SHORTEST_SHOWN: u8 = 20;

fn size_id(prefix_len: u8) -> String {
    format!("size-{prefix_len}")
}

/// The buttons; nothing when no subnet is selected.
#[component]
pub fn SizeCard() -> impl IntoView {
    let store = use_store();
    let slots = Memo::new(move |_| {
        let id = selected_subnet(store)?;
        let is_existing = store.design.with(|d| d.subnets.get(id).is_some_and(|s| s.existing_id.is_some()));
        let mut slots = store.design.with(|design| addresses::slots(design, id));
        slots.retain(|slot| slot.is_now || SHORTEST_SHOWN <= slot.cidr.prefix_len());
        Some((id, slots, is_existing))
    });
    move || {
        slots.get().map(|(id, slots, is_existing)| {
            view! {
                <section class="sizes" aria-label=store.t(msg!("address-sizes"))>
                    <h3>{store.t(msg!("address-sizes"))}</h3>
                    <div class="sizes__list">
                        {slots.into_iter().map(|slot| {
                            let Slot { cidr, is_now, refusal } = slot;
                            let len = cidr.prefix_len();
                            let name = match &refusal {
                                Some(refusal) => msg!("address-tip-no", block = cidr, why = refusal.message()),
                                None => msg!("address-tip", block = cidr, n = cidr.n_ips()),
                            };
                            let is_refused = refusal.is_some();
                            let told = name.clone();
                            view! {
                                <button class="button sizes__size" id=size_id(len) aria-pressed=is_now.to_string()
                                    aria-disabled=is_refused.then_some("true")
                                    aria-label=store.t(name.clone()) title=store.t(name)
                                    on:click=move |_| {
                                        match store.design.with_untracked(|design| addresses::resize(design, id, cidr)) {
                                            Ok(action) => {
                                                store.run(action);
                                                // The buttons are new ones then.
                                                request_animation_frame(move || focus(&size_id(len)));
                                            }
                                            Err(_) => store.say(told.clone(), true),
                                        }
                                    }>{format!("/{len}")}</button>
                            }
                        }).collect_view()}
                    </div>
                    {is_existing.then(|| view! { <p class="sizes__note">{store.t(msg!("address-replaced"))}</p> })}
                </section>
            }
        })
    }
}
