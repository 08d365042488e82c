//! The frame of the page: top bar, tool rail, side panel, status bar, and what floats over them.

mod dialogs;
mod floats;
mod gallery;
mod keys_sheet;
mod palette;
mod print;
mod rail;
mod share;
mod status;
mod top;

pub use dialogs::{DesignEntry, Dialogs, FileHandlers};
pub use floats::{Floats, Scenarios, ToastBox, Welcome, zoom};
pub use gallery::{Gallery, Miniature};
pub use keys_sheet::KeysSheet;
pub use palette::Palette;
pub use print::{PrintSheet, printed};
pub use rail::ToolRail;
pub use share::{ModeBar, ShareHandlers, ShareLink, ShareSheet, UpdateBar};
pub use status::{StatusBar, unchecked};
pub use top::TopBar;

use crate::editor::Shortcut;
use crate::msg;
use crate::rules::Severity;
use crate::ui::findings::FindingsPanel;
use crate::ui::inspector::Inspector;
use crate::ui::later::{Pane, pane};
use crate::ui::panels::{HistoryPanel, Outline};
use crate::ui::{Panel, View, use_store};
use crate::words::Message;
use leptos::prelude::*;

/// A key combination as it is shown.
#[must_use]
pub fn key_text(shortcut: &Shortcut, is_mac: bool) -> String {
    let mut parts: Vec<&str> = Vec::new();
    if shortcut.has_mod {
        parts.push(if is_mac { "⌘" } else { "Ctrl" });
    }
    if shortcut.has_alt {
        parts.push(if is_mac { "⌥" } else { "Alt" });
    }
    if shortcut.has_shift {
        parts.push(if is_mac { "⇧" } else { "Shift" });
    }
    let key = match shortcut.key {
        "ArrowLeft" => "←".to_owned(),
        "ArrowRight" => "→".to_owned(),
        "ArrowUp" => "↑".to_owned(),
        "ArrowDown" => "↓".to_owned(),
        "ContextMenu" => "☰".to_owned(),
        "Delete" => "Del".to_owned(),
        key => key.to_uppercase(),
    };
    let key =
        if shortcut.key.chars().count() == 1 || key.chars().count() == 1 { key } else { shortcut.key.to_owned() };
    parts.push(&key);
    parts.join(if is_mac { "" } else { " " })
}

/// The panel on the right: properties, findings, outline, history.
#[component]
pub fn SidePanel() -> impl IntoView {
    let store = use_store();
    let n_errors = move || store.n_findings(Severity::Error).unwrap_or_default();
    let n_problems = move || n_errors().saturating_add(store.n_findings(Severity::Warning).unwrap_or_default());
    let tab = move |panel: Panel, name: Message| {
        let count = move || {
            let n = n_problems();
            (panel == Panel::Findings && 0 < n).then(|| {
                let worst = if 0 < n_errors() { "error" } else { "warning" };
                view! { <span class="count" data-severity=worst>{n}</span> }
            })
        };
        view! {
            <button
                class="tabs__tab"
                role="tab"
                id=panel_id(panel)
                aria-selected=move || (store.panel.get() == panel).to_string()
                aria-controls="side-pane"
                tabindex=move || if store.panel.get() == panel { "0" } else { "-1" }
                on:click=move |_| store.panel.set(panel)
                on:keydown=move |event| {
                    if let Some(next) = neighbor(panel, &event.key()) {
                        event.prevent_default();
                        store.panel.set(next);
                        focus(panel_id(next));
                    }
                }
            >
                {store.t(name)}{count}
            </button>
        }
    };
    view! {
        <aside class="side" aria-label=store.t(msg!("side-panel"))>
            <div class="tabs" role="tablist" aria-label=store.t(msg!("side-panel"))>
                {move || tab(Panel::Properties, if store.view.get() == View::Traffic { msg!("panel-path") } else { msg!("panel-properties") })}
                {tab(Panel::Findings, msg!("panel-findings"))}
                {tab(Panel::Outline, msg!("panel-outline"))}
                {tab(Panel::History, msg!("panel-history"))}
            </div>
            <div class="side__pane" id="side-pane" role="tabpanel" tabindex="-1"
                aria-labelledby=move || panel_id(store.panel.get())>
                {move || match store.panel.get() {
                    Panel::Properties if store.view.get() == View::Pods => pane(Pane::Cni).into_any(),
                    Panel::Properties if store.view.get() == View::Traffic => pane(Pane::Path).into_any(),
                    Panel::Properties => view! { <Inspector/> }.into_any(),
                    Panel::Findings => view! { <FindingsPanel/> }.into_any(),
                    Panel::Outline => view! { <Outline/> }.into_any(),
                    Panel::History => view! { <HistoryPanel/> }.into_any(),
                }}
            </div>
        </aside>
    }
}

const PANELS: [Panel; 4] = [Panel::Properties, Panel::Findings, Panel::Outline, Panel::History];

fn panel_id(panel: Panel) -> &'static str {
    match panel {
        Panel::Properties => "tab-properties",
        Panel::Findings => "tab-findings",
        Panel::Outline => "tab-outline",
        Panel::History => "tab-history",
    }
}

/// The tab beside `panel` that an arrow key leads to.
fn neighbor(panel: Panel, key: &str) -> Option<Panel> {
    let place = PANELS.iter().position(|p| *p == panel)?;
    let next = match key {
        "ArrowRight" => place.saturating_add(1),
        "ArrowLeft" => place.checked_sub(1)?,
        _ => return None,
    };
    PANELS.get(next).copied()
}

/// Moves the keyboard focus to the element with that id.
pub fn focus(id: &str) {
    use wasm_bindgen::JsCast;
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        // Where it cannot be focused, focus stays where it is.
        let _ = element.focus();
    }
}
