//! The log of calls, and one of them as a command.

use super::state::{AwsHandlers, CallFilter};
use crate::aws::log::LogRow;
use crate::msg;
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::use_store;
use crate::words::Message;
use leptos::prelude::*;

/// A row that is shown, and how many calls it stands for.
#[derive(Clone, PartialEq)]
struct Folded {
    row: LogRow,
    n_same: usize,
}

fn is_shown(row: &LogRow, filter: CallFilter) -> bool {
    match filter {
        CallFilter::All => true,
        CallFilter::Changing => row.is_write,
        CallFilter::Problems => row.is_failed() || 1 < row.n_tries,
    }
}

/// The newest first; calls that look again at the same thing are one row.
fn folded(log: &[LogRow], filter: CallFilter) -> Vec<Folded> {
    let mut rows: Vec<Folded> = Vec::new();
    for row in log.iter().rev().filter(|row| is_shown(row, filter)) {
        let is_same = |other: &Folded| {
            !row.is_write && row.is_done && !row.is_failed() && !other.row.is_failed() && other.row.cli == row.cli
        };
        // Two calls that take turns, as when a stack is watched.
        match rows.iter_mut().rev().take(2).find(|other| is_same(other)) {
            Some(other) => other.n_same = other.n_same.saturating_add(1),
            None => rows.push(Folded { row: row.clone(), n_same: 1 }),
        }
    }
    rows
}

/// The log below the canvas.
#[component]
pub fn CallLog(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let rows = Memo::new(move |_| state.log.with(|log| folded(log, state.filter.get())));
    let n = move |filter: CallFilter| state.log.with(|log| log.iter().filter(|row| is_shown(row, filter)).count());
    let tab = move |filter: CallFilter, name: Message| {
        view! {
            <button class="segments__item" role="radio" aria-checked=move || (state.filter.get() == filter).to_string()
                on:click=move |_| state.filter.set(filter)>{store.t(name)}</button>
        }
    };
    let has_none = move || state.log.with(Vec::is_empty);
    view! {
        <section class="paths calls" aria-label=store.t(msg!("aws-calls"))>
            <header class="paths__head">
                <h2>{store.t(msg!("aws-calls"))}</h2>
                <span class="count">{move || n(CallFilter::All)}</span>
                <span class="pane-note">{move || store.t(msg!("aws-calls-counts", changing = n(CallFilter::Changing), problems = n(CallFilter::Problems)))}</span>
                <span class="card__space"></span>
                <div class="segments" role="radiogroup" aria-label=store.t(msg!("aws-calls-shown"))>
                    {tab(CallFilter::All, msg!("aws-calls-all"))}
                    {tab(CallFilter::Changing, msg!("aws-calls-changing"))}
                    {tab(CallFilter::Problems, msg!("aws-calls-problems"))}
                </div>
                <button class="button" disabled=has_none on:click=move |_| handlers.on_save_log.run(())>
                    <ToolIcon drawing=Drawing::Download/>{store.t(msg!("aws-calls-save"))}
                </button>
            </header>
            <div class="calls__body">
                <div class="calls__table" tabindex="0" role="group" aria-label=store.t(msg!("aws-calls"))>
                    {move || has_none().then(|| view! { <p class="pane-note calls__empty">{store.t(msg!("aws-calls-none"))}</p> })}
                    <table class="calls__rows" hidden=has_none>
                        <thead><tr>
                            <th scope="col">{store.t(msg!("aws-call-time"))}</th>
                            <th scope="col">{store.t(msg!("aws-call-service"))}</th>
                            <th scope="col">{store.t(msg!("aws-call-action"))}</th>
                            <th scope="col">{store.t(msg!("aws-call-status"))}</th>
                            <th scope="col" class="calls__number">{store.t(msg!("aws-call-took"))}</th>
                            <th scope="col">{store.t(msg!("aws-call-note"))}</th>
                        </tr></thead>
                        <tbody>
                            <For each=move || rows.get() key=|row| (row.row.number, row.row.at_ms, row.row.is_done, row.row.n_tries, row.n_same) let:folded>
                                <CallRow folded=folded/>
                            </For>
                        </tbody>
                    </table>
                </div>
                <CallDetail handlers=handlers/>
            </div>
        </section>
    }
}

/// Hours, minutes and seconds of a moment, in UTC as AWS logs have it.
fn time_of_day(ms: u64) -> String {
    let seconds = ms.checked_div(1000).unwrap_or(0);
    let part = |size: u64, most: u64| seconds.checked_div(size).unwrap_or(0).checked_rem(most).unwrap_or(0);
    format!(
        "{:02}:{:02}:{:02}.{:03}",
        part(3600, 24),
        part(60, 60),
        part(1, 60),
        ms.checked_rem(1000).unwrap_or(0)
    )
}

#[component]
fn CallRow(
    /// What is shown.
    folded: Folded,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let Folded { row, n_same } = folded;
    let number = row.number;
    let kind = if !row.is_done {
        "waiting"
    } else if row.is_failed() {
        "failed"
    } else {
        "done"
    };
    let status = if row.status == 0 { "–".to_owned() } else { row.status.to_string() };
    let note = if row.is_failed() {
        Some(msg!("aws-call-failed", code = &row.code))
    } else if row.is_absent {
        Some(msg!("aws-call-absent"))
    } else if 1 < row.n_tries {
        Some(msg!("aws-call-again", n = row.n_tries, code = &row.code))
    } else if 1 < n_same {
        Some(msg!("aws-call-polled", n = n_same))
    } else {
        None
    };
    view! {
        <tr class="calls__row" data-state=kind data-chosen=move || (state.call.get() == Some(number)).then_some("")
            on:click=move |_| state.call.set(Some(number))>
            <td class="calls__time">{time_of_day(row.at_ms)}</td>
            <td>{row.service}</td>
            <td><button class="calls__action" on:click=move |_| state.call.set(Some(number))>{row.action}</button></td>
            <td><span class="calls__dot" aria-hidden="true"></span>{status}</td>
            <td class="calls__number">{format!("{} ms", row.took_ms)}</td>
            <td>
                {row.is_write.then(|| view! { <span class="aws__badge" data-kind="write">{store.t(msg!("aws-call-changes"))}</span> })}
                {note.map(|note| view! { <span>{store.t(note)}</span> })}
            </td>
        </tr>
    }
}

#[component]
fn CallDetail(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let row = Memo::new(move |_| {
        let number = state.call.get()?;
        state.log.with(|log| log.iter().rev().find(|row| row.number == number).cloned())
    });
    move || {
        row.get().map(|row| {
            let (cli, curl) = (row.cli.clone(), row.curl.clone());
            view! {
                <aside class="calls__detail" aria-label=row.action.clone()>
                    <h3>{row.action.clone()}</h3>
                    <pre class="aws__command" tabindex="0"><code>{row.cli.clone()}</code></pre>
                    <div class="aws__row">
                        <button class="button button--small" on:click=move |_| handlers.on_copy.run(cli.clone())>
                            <ToolIcon drawing=Drawing::Copy/>{store.t(msg!("aws-copy-cli"))}
                        </button>
                        <button class="button button--small" on:click=move |_| handlers.on_copy.run(curl.clone())>
                            {store.t(msg!("aws-copy-curl"))}
                        </button>
                    </div>
                    {(!row.request_id.is_empty()).then(|| view! {
                        <p class="calls__request">{store.t(msg!("aws-call-request", id = &row.request_id))}</p>
                    })}
                </aside>
            }
        })
    }
}
