//! The drawing of a node: interfaces as rows, slots as cells.

use super::Trial;
use crate::cni::pool::NodeIps;
use crate::msg;
use crate::scene::interfaces::{EniRole, EniRow, paint, rows};
use crate::ui::use_store;
use crate::words::Message;
use leptos::prelude::*;

/// The interfaces of one side of the trial.
#[component]
pub fn NodeDrawing(
    /// The trial.
    trial: Memo<Trial>,
    /// 0 for A, 1 for B.
    side: usize,
    /// What the node holds.
    ips: Memo<NodeIps>,
) -> impl IntoView {
    let store = use_store();
    let drawn = Memo::new(move |_| {
        let trial = trial.get();
        let settings = trial.sides.get(side).copied().unwrap_or_default();
        ips.with(|ips| rows(&trial.limits(), &settings, ips))
    });
    view! {
        <div class="node" role="list" tabindex="0" aria-label=store.t(msg!("trial-interfaces"))>
            {move || drawn.get().iter().enumerate().map(|(i, row)| {
                let (width, height, svg) = paint(row);
                view! {
                    <div class="node__row" role="listitem" data-attached=row.is_attached.then_some("true")>
                        <div class="node__label">
                            <strong>{store.t(msg!("trial-eni", n = i.saturating_add(1)))}</strong>
                            <span>{store.t(state(row))}</span>
                        </div>
                        <svg class="node__cells" width=width height=height viewBox=format!("0 0 {width} {height}")
                            aria-hidden="true" inner_html=svg></svg>
                    </div>
                }
            }).collect_view()}
        </div>
    }
}

fn state(row: &EniRow) -> Message {
    match (row.role, row.is_attached) {
        (EniRole::Trunk, _) => msg!("trial-eni-trunk"),
        (EniRole::NodeOnly, _) => msg!("trial-eni-node-only"),
        (EniRole::Pods, true) => msg!("trial-eni-attached"),
        (EniRole::Pods, false) => msg!("trial-eni-unused"),
    }
}
