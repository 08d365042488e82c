//! The view "Traffic": a path over the drawing, its hops beside it, and all paths below.

mod access;
mod ends;
mod hops;
mod overlay;
mod paths;
mod services;
mod state;

pub use ends::EndsBar;
pub use hops::PathPane;
pub use overlay::PathOverlay;
pub use state::{End, Shown, Table, TrafficState, pick};

use state::shown;

use crate::msg;
use crate::scene::Glyph;
use crate::traffic::{Verdict, Way};
use crate::ui::use_store;
use crate::words::Message;
use leptos::prelude::*;

/// The word for how a path goes.
fn way_word(way: Way) -> Message {
    match way {
        Way::Inside => msg!("way-word-inside"),
        Way::Private => msg!("way-word-private"),
        Way::Endpoint => msg!("way-word-endpoint"),
        Way::GatewayEndpoint => msg!("way-word-gateway-endpoint"),
        Way::Nat => msg!("way-word-nat"),
        Way::Direct => msg!("way-word-direct"),
        Way::EgressOnly => msg!("way-word-egress-only"),
        Way::Network => msg!("way-word-network"),
        Way::Internet => msg!("way-word-internet"),
        Way::Resolver => msg!("way-word-resolver"),
        Way::CoreDns => msg!("way-word-coredns"),
    }
}

/// The word for a cell.
fn cell_word(verdict: Verdict, way: Way) -> Message {
    match verdict {
        Verdict::Open => way_word(way),
        Verdict::Assumed => msg!("cell-assumed"),
        Verdict::Follows => msg!("cell-follows"),
        Verdict::Refused => msg!("cell-refused"),
        Verdict::OutOfScope => msg!("cell-out-of-scope"),
    }
}

/// The word for a verdict, in `data-verdict`.
fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Open => "open",
        Verdict::Assumed => "assumed",
        Verdict::Follows => "follows",
        Verdict::Refused => "refused",
        Verdict::OutOfScope => "out",
    }
}

/// The drawing of a verdict.
fn verdict_glyph(verdict: Verdict) -> Glyph {
    match verdict {
        Verdict::Open => Glyph::Check,
        Verdict::Assumed | Verdict::OutOfScope => Glyph::Info,
        Verdict::Follows => Glyph::Warning,
        Verdict::Refused => Glyph::Error,
    }
}

/// The tables below the drawing.
#[component]
pub fn TrafficTables() -> impl IntoView {
    let store = use_store();
    let state = store.traffic;
    let tab = move |table: Table, name: Message, id: &'static str| {
        view! {
            <button class="segments__item" role="tab" id=id aria-controls="traffic-table"
                aria-selected=move || (state.table.get() == table).to_string()
                on:click=move |_| state.table.set(table)>{store.t(name)}</button>
        }
    };
    view! {
        <section class="paths" aria-label=store.t(msg!("traffic-tables"))>
            <header class="paths__head">
                <h2>{store.t(msg!("traffic-question"))}</h2>
                <paths::Answer/>
                <span class="card__space"></span>
                <div class="segments" role="tablist" aria-label=store.t(msg!("traffic-tables"))>
                    {tab(Table::Paths, msg!("traffic-tab-paths"), "tab-paths")}
                    {tab(Table::Access, msg!("traffic-tab-access"), "tab-access")}
                    {tab(Table::Services, msg!("traffic-tab-services"), "tab-services")}
                </div>
            </header>
            <div class="paths__body" id="traffic-table" role="tabpanel" tabindex="-1"
                aria-labelledby=move || match state.table.get() {
                    Table::Paths => "tab-paths",
                    Table::Access => "tab-access",
                    Table::Services => "tab-services",
                }>
                {move || match state.table.get() {
                    Table::Paths => view! { <paths::PathMatrix/> }.into_any(),
                    Table::Access => view! { <access::AccessTable/> }.into_any(),
                    Table::Services => view! { <services::ServiceTable/> }.into_any(),
                }}
            </div>
        </section>
    }
}
