//! The dialog that lays another design beside the open one. Nothing changes until a piece is taken over.

mod list;
mod picture;
mod take;

use crate::compare::{
    Comparison, Difference, Merged, Offer, Open, TakeOver, compare, markdown, merged, seen, summary,
};
use crate::design::{Design, Entity};
use crate::msg;
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;
use list::Changes;
use picture::Picture;
use std::sync::Arc;
use take::{Said, Steps};

/// Something that the open design can be laid beside: a stored design, an earlier version.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// What it is read by.
    pub key: String,
    /// Its name for people.
    pub name: String,
}

/// The other design.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// Its name for people.
    pub name: String,
    /// What was read; else why nothing was.
    pub design: Result<Arc<Design>, Message>,
    /// Whether it was read of an account, which a deploy can bring to the open design.
    pub is_account: bool,
}

/// What the page does for comparing.
#[derive(Clone, Copy)]
pub struct CompareHandlers {
    /// What there is to choose from.
    pub sources: RwSignal<Vec<Source>>,
    /// The other design, once one is chosen.
    pub other: RwSignal<Option<Other>>,
    /// Fills `sources`.
    pub on_list: Callback<()>,
    /// Reads the source with that key into `other`.
    pub on_read: Callback<String>,
    /// Lets the user choose a file, and reads it into `other`.
    pub on_file: Callback<()>,
    /// Puts a text on the clipboard.
    pub on_copy: Callback<String>,
}

/// Both sides and what differs.
#[derive(Clone, Debug, PartialEq)]
struct Pair {
    before: (String, Arc<Design>),
    after: (String, Arc<Design>),
    comparison: Comparison,
    merged: Merged,
    /// Which of them is open.
    open: Open,
    /// What taking each change over would be, in the order of the changes.
    offers: Vec<Offer>,
    /// Whether the other side is an account.
    is_account: bool,
}

impl Pair {
    fn of(open: (String, Arc<Design>), other: Other, design: Arc<Design>, is_open_first: bool) -> Self {
        // Of an account only what it can have drifted in.
        let design = if other.is_account { Arc::new(seen(&open.1, &design)) } else { design };
        let other_side = (other.name, design);
        let (before, after, open) =
            if is_open_first { (open, other_side, Open::Before) } else { (other_side, open, Open::After) };
        let comparison = compare(&before.1, &after.1);
        let merged = merged(&before.1, &after.1, &comparison);
        let taking = TakeOver::new(&before.1, &after.1, open);
        let source = if is_open_first { &after.0 } else { &before.0 };
        let offers = comparison.changes.iter().map(|change| taking.offer(change, source)).collect();
        Self { before, after, comparison, merged, open, offers, is_account: other.is_account }
    }

    /// The name of the side that is not open.
    fn source(&self) -> &str {
        if self.open == Open::Before { &self.after.0 } else { &self.before.0 }
    }

    fn taking(&self) -> TakeOver<'_> {
        TakeOver::new(&self.before.1, &self.after.1, self.open)
    }
}

/// What differs, and the thing that is looked at.
#[derive(Clone, Copy)]
struct Shown {
    result: Memo<Option<Arc<Pair>>>,
    /// By its id in the drawing.
    chosen: RwSignal<Option<(Difference, Entity)>>,
    /// Whether the open design is the first.
    is_open_first: RwSignal<bool>,
    /// What was done last, and whether it is a refusal.
    said: RwSignal<Option<(Message, bool)>>,
}

fn result_of(store: Store, handlers: CompareHandlers, is_open_first: RwSignal<bool>) -> Memo<Option<Arc<Pair>>> {
    Memo::new(move |_| {
        let other = handlers.other.get()?;
        let design = other.design.clone().ok()?;
        let open = store.design.get();
        let open = (store.t_now(&msg!("compare-open-design", name = &open.cluster.name)), open);
        Some(Arc::new(Pair::of(open, other, design, is_open_first.get())))
    })
}

/// The body of the dialog.
#[component]
pub fn ComparePane(
    /// What the page does for it.
    handlers: CompareHandlers,
) -> impl IntoView {
    let store = use_store();
    let is_open_first = RwSignal::new(false);
    let result = result_of(store, handlers, is_open_first);
    let shown = Shown { result, chosen: RwSignal::new(None), is_open_first, said: RwSignal::new(None) };
    handlers.on_list.run(());
    Effect::new(move |_| {
        result.track();
        shown.chosen.set(None);
    });
    let refused = move || handlers.other.get().and_then(|other| Some((other.name, other.design.err()?)));
    view! {
        <div class="compare">
            <Bar handlers=handlers shown=shown/>
            {move || refused().map(|(name, why)| view! {
                <p class="compare__refused" role="alert">{store.t(msg!("compare-refused", name = name, why = why))}</p>
            })}
            // There from the start, so that what comes into it is spoken.
            <div role="status">{move || match result.get() {
                None => view! { <p class="pane-note">{store.t(msg!("compare-hint"))}</p> }.into_any(),
                Some(result) => view! { <Sides result=result/> }.into_any(),
            }}</div>
            <Said shown=shown/>
            {move || result.get().map(|result| view! { <Body result=result shown=shown/> })}
        </div>
    }
}

/// The other side to choose, and what can be done with the whole.
#[component]
fn Bar(
    /// What the page does for it.
    handlers: CompareHandlers,
    /// What differs.
    shown: Shown,
) -> impl IntoView {
    let store = use_store();
    let has_result = move || shown.result.with(Option::is_some);
    let copy = move |_| {
        if let Some(result) = shown.result.get_untracked() {
            let language = store.language.get_untracked();
            handlers.on_copy.run(markdown(&result.comparison, &result.before.0, &result.after.0, language));
        }
    };
    view! {
        <div class="compare__bar">
            <label class="compare__source">
                <span>{store.t(msg!("compare-with"))}</span>
                <select class="compare__select" disabled=move || handlers.sources.with(Vec::is_empty)
                    on:change=move |event| {
                        let key = event_target_value(&event);
                        if !key.is_empty() { handlers.on_read.run(key) }
                    }>
                    <option value="">{move || {
                        let is_empty = handlers.sources.with(Vec::is_empty);
                        store.t(if is_empty { msg!("compare-no-source") } else { msg!("compare-choose") })
                    }}</option>
                    {move || handlers.sources.get().into_iter().map(|source| view! {
                        <option value=source.key>{source.name}</option>
                    }).collect_view()}
                </select>
            </label>
            <button class="button" on:click=move |_| handlers.on_file.run(())>{store.t(msg!("compare-file"))}</button>
            <span class="compare__space"></span>
            <Steps shown=shown/>
            <button class="button" disabled=move || !has_result()
                aria-pressed=move || shown.is_open_first.get().to_string()
                on:click=move |_| shown.is_open_first.update(|is| *is = !*is)>
                {store.t(msg!("compare-swap"))}
            </button>
            <button class="button" disabled=move || !has_result() on:click=copy>
                <ToolIcon drawing=Drawing::Copy/>{store.t(msg!("compare-copy"))}
            </button>
        </div>
    }
}

/// Which design is which, and how much differs.
#[component]
fn Sides(
    /// Both sides.
    result: Arc<Pair>,
) -> impl IntoView {
    let store = use_store();
    view! {
        <p class="compare__sides">
            <span>{store.t(msg!("compare-heading", before = &result.before.0, after = &result.after.0))}</span>
            <span class="compare__sum">{store.t(summary(&result.comparison))}</span>
            {result.is_account.then(|| view! {
                <span class="compare__sum">{store.t(msg!("compare-account-note"))}</span>
            })}
        </p>
    }
}

#[component]
fn Body(
    /// What differs.
    result: Arc<Pair>,
    /// The thing that is looked at.
    shown: Shown,
) -> impl IntoView {
    let store = use_store();
    if result.comparison.is_empty() {
        return view! { <p class="pane-note">{store.t(msg!("compare-same"))}</p> }.into_any();
    }
    view! {
        <div class="compare__body">
            <Picture result=Arc::clone(&result) shown=shown/>
            <Changes result=result shown=shown/>
        </div>
    }
    .into_any()
}

/// The id of the line of a change on the page, and of its box in the drawing.
fn element_id(part: &str, difference: Difference, entity: Entity) -> String {
    format!("compare-{part}-{}-{entity}", difference.key())
}

/// Brings an element of the page into view, where it is there.
fn reveal(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view_with_bool(false);
    }
}
