//! The layers over the drawing, and the menu that switches them.

use crate::editor::Command;
use crate::msg;
use crate::scene::layers::{Layer, cost_tags, group_tags, refused_tags, ways};
use crate::scene::{paint_tags, paint_ways};
use crate::ui::{Store, View, use_store};
use leptos::html;
use leptos::prelude::*;

/// The layers that lie over the items.
#[component]
pub fn LayersOver() -> impl IntoView {
    let store = use_store();
    let painted = Memo::new(move |_| {
        let on = store.layers.get();
        if store.view.get() != View::Topology {
            return String::new();
        }
        store.items.order.track();
        let (scene, language) = (store.scene(), store.language.get());
        store.design.with(|design| {
            let mut out = String::new();
            if on.contains(&Layer::Routes) {
                out.push_str(&paint_ways(&ways(design, &scene)));
            }
            if on.contains(&Layer::SecurityGroups) {
                out.push_str(&paint_tags(&group_tags(design, &scene), "group", true, language));
            }
            if on.contains(&Layer::Traffic) {
                out.push_str(&paint_tags(&refused_tags(design, &scene), "refused", false, language));
            }
            if on.contains(&Layer::Cost) {
                out.push_str(&paint_tags(&cost_tags(design, &scene), "cost", false, language));
            }
            out
        })
    });
    view! { <g class="item layers-over" aria-hidden="true" inner_html=move || painted.get()></g> }
}

/// The keys of the layers that are off, for styles.
pub fn off_keys(store: Store) -> String {
    let on = store.layers.get();
    Layer::ALL.iter().filter(|layer| !on.contains(layer)).map(|layer| layer.key()).collect::<Vec<_>>().join(" ")
}

/// The button that opens the menu, the menu, and the switch of the overview.
#[component]
pub fn LayersMenu() -> impl IntoView {
    let store = use_store();
    let is_open = RwSignal::new(false);
    let button: NodeRef<html::Button> = NodeRef::new();
    let close = move || {
        is_open.set(false);
        if let Some(button) = button.get_untracked() {
            // Where it cannot be focused, focus stays where it is.
            let _ = button.focus();
        }
    };
    let line = move |layer: Layer| {
        view! {
            <label class="layers__line">
                <input type="checkbox" data-layer=layer.key()
                    prop:checked=move || store.layers.with(|on| on.contains(&layer))
                    on:change=move |_| store.layers.update(|on| {
                        if !on.remove(&layer) {
                            on.insert(layer);
                        }
                    })
                />
                <span>{store.t(layer.title())}</span>
            </label>
        }
    };
    view! {
        <div class="float float--view"
            on:keydown=move |event| if event.key() == "Escape" && is_open.get_untracked() {
                event.stop_propagation();
                close();
            }
        >
            <button class="float__button" node_ref=button aria-controls="layers"
                aria-expanded=move || is_open.get().to_string() on:click=move |_| is_open.update(|open| *open = !*open)>
                {store.t(msg!("layers"))}
            </button>
            <button class="float__button" aria-pressed=move || store.has_minimap.get().to_string()
                on:click=move |_| store.has_minimap.update(|is_on| *is_on = !*is_on)>
                {store.t(Command::Minimap.title())}
            </button>
            <Show when=move || is_open.get()>
                <div class="layers" id="layers" role="group" aria-label=store.t(msg!("layers"))>
                    {Layer::ALL.into_iter().map(line).collect_view()}
                </div>
            </Show>
        </div>
    }
}
