//! The /28 blocks of the selected subnet: what prefix delegation has room for.

use super::selected_subnet;
use crate::editor::addresses::{Unit, Units};
use crate::msg;
use crate::ui::use_store;
use crate::words::Message;
use leptos::prelude::*;

/// So many blocks stand in a row.
const PER_ROW: u64 = 32;

/// So many blocks are drawn one by one; the numbers say more of larger subnets.
const MOST_DRAWN: u64 = 256;

/// A block and the gap to the next one, in the units of the picture.
const PITCH: u64 = 10;
const SIDE: u64 = 8;

/// The blocks; nothing when no subnet with a block is selected.
#[component]
pub fn UnitsCard() -> impl IntoView {
    let store = use_store();
    let units = Memo::new(move |_| {
        let id = selected_subnet(store)?;
        let total = store.design.with(|design| design.subnets.get(id).and_then(|subnet| subnet.cidr))?.n_ips();
        store.budget.with(|budget| Some(Units::of(total, budget.subnet(store.scenario.get(), id)?)))
    });
    move || {
        units.get().map(|units| {
            view! {
                <section class="units" aria-label=store.t(msg!("address-units"))>
                    <h3>{store.t(msg!("address-units"))}</h3>
                    {(units.total <= MOST_DRAWN).then(|| view! { <Picture units=units/> })}
                    <ul class="units__legend">
                        {legend(&units).map(|(unit, text)| view! {
                            <li data-unit=unit.key()><span class="units__key" aria-hidden="true"></span>{store.t(text)}</li>
                        })}
                    </ul>
                    {(0 < units.missing).then(|| view! {
                        <p class="units__missing">{store.t(msg!("address-units-missing", n = units.missing))}</p>
                    })}
                </section>
            }
        })
    }
}

fn legend(units: &Units) -> [(Unit, Message); 4] {
    [
        (Unit::Prefix, msg!("address-units-prefix", n = units.prefixes)),
        (Unit::Single, msg!("address-units-single", n = units.singles)),
        (Unit::Free, msg!("address-units-free", n = units.free)),
        (Unit::Edge, msg!("address-units-edge", n = units.edges)),
    ]
}

#[component]
fn Picture(
    /// The blocks.
    units: Units,
) -> impl IntoView {
    let all = units.runs().into_iter().flat_map(|(unit, n)| (0..n).map(move |_| unit));
    let rows = units.total.div_ceil(PER_ROW);
    let width = units.total.min(PER_ROW).saturating_mul(PITCH);
    let boxes = all.zip(0_u64..).map(|(unit, i)| {
        let (row, column) = (i.checked_div(PER_ROW).unwrap_or(0), i.checked_rem(PER_ROW).unwrap_or(0));
        view! {
            <rect class="units__block" data-unit=unit.key() width=SIDE height=SIDE rx="1"
                x=column.saturating_mul(PITCH) y=row.saturating_mul(PITCH)/>
        }
    });
    view! {
        <svg class="units__picture" viewBox=format!("0 0 {width} {}", rows.saturating_mul(PITCH)) aria-hidden="true"
            preserveAspectRatio="xMinYMin meet">{boxes.collect_view()}</svg>
    }
}
