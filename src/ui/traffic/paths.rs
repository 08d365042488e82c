//! All paths as a table: one look tells whether the cluster will come up.

use super::shown;
use crate::msg;
use crate::traffic::{Cell, Matrix, Row, RowKind, Target, Verdict, Way};
use crate::ui::parts::Icon;
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;

/// How many rows are drawn at once: a design of a hundred groups has hundreds.
const SHOWN_ROWS: usize = 60;

/// The answer to the question over the table.
#[component]
pub fn Answer() -> impl IntoView {
    let store = use_store();
    let counts = Memo::new(move |_| shown(store).matrix.with(|matrix| answer(matrix)));
    view! {
        {move || {
            let (verdict, message) = counts.get();
            view! {
                <span class="paths__answer" data-verdict=super::verdict_key(verdict) role="status">
                    <Icon glyph=super::verdict_glyph(verdict) size=14/>{store.t(message)}
                </span>
            }
        }}
    }
}

/// Whether nodes register and start, and how much is refused in all.
fn answer(matrix: &Matrix) -> (Verdict, Message) {
    let of_nodes = |row: &&Row| matches!(row.kind, RowKind::Nodes(_) | RowKind::Fargate(_));
    let needed = |cell: &&Cell| matches!(cell.target, Target::KubeApi | Target::Images);
    let worst = |row: &Row| row.cells.iter().filter(needed).map(|cell| cell.verdict).max();
    let users: Vec<Verdict> = matrix.rows.iter().filter(of_nodes).filter_map(worst).collect();
    let n_stuck = users.iter().filter(|verdict| !verdict.is_reachable()).count();
    let n_refused = matrix.count(Verdict::Refused);
    if users.is_empty() {
        (Verdict::OutOfScope, msg!("answer-no-nodes"))
    } else if 0 < n_stuck {
        (Verdict::Refused, msg!("answer-no", stuck = n_stuck, all = users.len()))
    } else if users.contains(&Verdict::Assumed) {
        (Verdict::Assumed, msg!("answer-assumed"))
    } else if 0 < n_refused {
        (Verdict::Follows, msg!("answer-partly", n = n_refused))
    } else {
        (Verdict::Open, msg!("answer-yes"))
    }
}

/// The rows in the chosen order.
fn rows_of(store: Store) -> Vec<Row> {
    let is_refused_only = store.traffic.is_refused_only.get();
    let is_kept = |row: &&Row| !is_refused_only || Verdict::Follows <= row.worst();
    shown(store).matrix.with(|matrix| {
        if store.traffic.is_worst_first.get() {
            matrix.worst_first().into_iter().filter(is_kept).cloned().collect()
        } else {
            matrix.rows.iter().filter(is_kept).cloned().collect()
        }
    })
}

/// The first cell that says something: the one that Tab leads to.
fn first_cell(rows: &[Row]) -> (usize, usize) {
    let of_row = |(i, row): (usize, &Row)| {
        let column = row.cells.iter().position(|cell| cell.verdict != Verdict::OutOfScope)?;
        Some((i, column))
    };
    rows.iter().enumerate().find_map(of_row).unwrap_or((0, 0))
}

/// The table.
#[component]
pub fn PathMatrix() -> impl IntoView {
    let store = use_store();
    let state = store.traffic;
    let rows = Memo::new(move |_| rows_of(store));
    let is_all = RwSignal::new(false);
    let n_hidden = move || if is_all.get() { 0 } else { rows.with(Vec::len).saturating_sub(SHOWN_ROWS) };
    let toggle = move |signal: RwSignal<bool>, is: bool, name: Message| {
        view! {
            <button class="segments__item" role="radio" aria-checked=move || (signal.get() == is).to_string()
                on:click=move |_| signal.set(is)>{store.t(name)}</button>
        }
    };
    view! {
        <div class="paths__tools">
            <div class="segments" role="radiogroup" aria-label=store.t(msg!("paths-order"))>
                {toggle(state.is_worst_first, true, msg!("paths-worst-first"))}
                {toggle(state.is_worst_first, false, msg!("paths-by-source"))}
            </div>
            <div class="segments" role="radiogroup" aria-label=store.t(msg!("paths-filter"))>
                {toggle(state.is_refused_only, false, msg!("paths-all"))}
                {toggle(state.is_refused_only, true, msg!("paths-refused-only"))}
            </div>
            <Legend/>
        </div>
        <table class="matrix" on:keydown=move |event| walk(&event)>
            <thead><tr>
                <th scope="col"><span class="hidden">{store.t(msg!("paths-source"))}</span></th>
                {move || shown(store).matrix.with(|matrix| matrix.columns.clone()).into_iter().map(|title| view! {
                    <th scope="col">{store.t(title)}</th>
                }).collect_view()}
            </tr></thead>
            <tbody>
                {move || {
                    let shown = if is_all.get() { usize::MAX } else { SHOWN_ROWS };
                    let entry = rows.with(|rows| first_cell(rows));
                    rows.get().into_iter().take(shown).enumerate().map(|(i, row)| view! {
                        <MatrixRow number=i row=row entry=entry/>
                    }).collect_view()
                }}
            </tbody>
        </table>
        <Show when=move || 0 < n_hidden()>
            <button class="button button--small paths__more" on:click=move |_| is_all.set(true)>
                {move || store.t(msg!("paths-more", n = n_hidden()))}
            </button>
        </Show>
        <Show when=move || rows.with(Vec::is_empty)>
            <p class="empty">{store.t(msg!("paths-none-refused"))}</p>
        </Show>
    }
}

#[component]
fn MatrixRow(
    /// Its place, from 0.
    number: usize,
    /// The row.
    row: Row,
    /// Row and column of the cell that Tab leads to.
    entry: (usize, usize),
) -> impl IntoView {
    let store = use_store();
    let kind = row.kind;
    let label = move || store.t(store.design.with(|design| kind.label(design)));
    let cells = row.cells.into_iter().enumerate().map(|(column, cell)| {
        view! { <MatrixCell at=(number, column) cell=cell is_entry=entry == (number, column)/> }
    });
    view! {
        <tr>
            <th scope="row">{label}</th>
            {cells.collect_view()}
        </tr>
    }
}

#[component]
fn MatrixCell(
    /// Row and column, from 0.
    at: (usize, usize),
    /// The cell.
    cell: Cell,
    /// Whether Tab leads to it.
    is_entry: bool,
) -> impl IntoView {
    let store = use_store();
    let Cell { source, target, verdict, way } = cell;
    if verdict == Verdict::OutOfScope {
        return view! { <td class="matrix__none"><span aria-hidden="true">"–"</span><span class="hidden">{store.t(super::cell_word(verdict, way))}</span></td> }
            .into_any();
    }
    let is_shown =
        move || shown(store).trace.with(|t| t.as_ref().is_some_and(|t| t.source == source && t.target == target));
    let is_billed = way == Way::Nat && (matches!(target, Target::Images) || is_s3(target));
    let title = move || {
        let about =
            store.design.with(|design| msg!("path-about", from = source.label(design), to = target.label(design)));
        store.t(about).get()
    };
    view! {
        <td>
            <button class="matrix__cell" data-verdict=super::verdict_key(verdict) id=cell_id(at.0, at.1)
                data-row=at.0.to_string() data-column=at.1.to_string()
                aria-pressed=move || is_shown().to_string() title=title
                tabindex=if is_entry { "0" } else { "-1" }
                on:click=move |_| store.traffic.choose(source, target)>
                <Icon glyph=super::verdict_glyph(verdict) size=13/>
                <span>{store.t(super::cell_word(verdict, way))}</span>
                {is_billed.then(|| view! {
                    <span class="matrix__billed" title=store.t(msg!("paths-billed"))>"$"
                        <span class="hidden">{store.t(msg!("paths-billed"))}</span></span>
                })}
            </button>
        </td>
    }
    .into_any()
}

fn is_s3(target: Target) -> bool {
    matches!(target, Target::Service(service) if service.has_gateway_endpoint)
}

fn cell_id(row: usize, column: usize) -> String {
    format!("cell-{row}-{column}")
}

/// Arrow keys walk from cell to cell.
fn walk(event: &web_sys::KeyboardEvent) {
    use wasm_bindgen::JsCast;
    let (down, right): (isize, isize) = match event.key().as_str() {
        "ArrowDown" => (1, 0),
        "ArrowUp" => (-1, 0),
        "ArrowRight" => (0, 1),
        "ArrowLeft" => (0, -1),
        _ => return,
    };
    let cell = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let number = |name: &str| cell.as_ref()?.get_attribute(name)?.parse::<usize>().ok();
    let (Some(mut row), Some(mut column)) = (number("data-row"), number("data-column")) else { return };
    event.prevent_default();
    event.stop_propagation();
    // Over cells that say nothing to the next one that does.
    for _ in 0..256 {
        let (Some(next_row), Some(next_column)) = (row.checked_add_signed(down), column.checked_add_signed(right))
        else {
            return;
        };
        (row, column) = (next_row, next_column);
        if document().get_element_by_id(&cell_id(row, column)).is_some() {
            crate::ui::shell::focus(&cell_id(row, column));
            return;
        }
    }
}

#[component]
fn Legend() -> impl IntoView {
    let store = use_store();
    let entry = move |verdict: Verdict, name: Message| {
        view! {
            <span class="paths__key" data-verdict=super::verdict_key(verdict)>
                <Icon glyph=super::verdict_glyph(verdict) size=13/>{store.t(name)}
            </span>
        }
    };
    view! {
        <p class="paths__legend">
            {entry(Verdict::Open, msg!("legend-open"))}
            {entry(Verdict::Refused, msg!("legend-refused"))}
            {entry(Verdict::Follows, msg!("legend-follows"))}
            {entry(Verdict::Assumed, msg!("legend-assumed"))}
            <span class="paths__key"><span class="matrix__billed" aria-hidden="true">"$"</span>{store.t(msg!("legend-billed"))}</span>
        </p>
    }
}
