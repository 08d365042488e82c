//! Taking over, one piece or all the rest: each an undo step, after which the dialog stays where it is.

use super::Shown;
use crate::compare::{Change, Difference, FieldChange, NotTaken, Offer, Piece, step_label};
use crate::design::Design;
use crate::editor::Command;
use crate::msg;
use crate::ui::aws::DEPLOY_CARD;
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::{Store, View, shell, use_store};
use crate::words::Message;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The class of every button that takes something over, in the order of the page.
const TAKE: &str = "compare__take";

/// When the dialog has closed and given the focus to the canvas.
const AFTER_CLOSING: Duration = Duration::from_millis(100);

/// Makes the open design that, as one step, and says so. The focus goes to the next piece, for the button that had
/// it is gone.
fn done(store: Store, shown: Shown, label: Message, taken: Result<Design, NotTaken>) {
    let refusal = store.no_edit();
    match (refusal, taken) {
        (Some(why), _) => shown.said.set(Some((why, true))),
        (None, Err(why)) => shown.said.set(Some((why.message(), true))),
        (None, Ok(design)) => {
            let place = place_of_focus();
            store.restore(label.clone(), &design);
            shown.said.set(Some((msg!("take-done", step = label), false)));
            set_timeout(move || focus_near(place), Duration::ZERO);
        }
    }
}

fn buttons() -> Vec<HtmlElement> {
    let all = document().get_elements_by_class_name(TAKE);
    (0..all.length()).filter_map(|n| all.item(n)?.dyn_into().ok()).collect()
}

/// Which of the buttons has the focus.
fn place_of_focus() -> usize {
    let active = document().active_element();
    buttons().iter().position(|button| active.as_ref() == Some(button.as_ref())).unwrap_or(0)
}

/// Sets the focus to the button at a place, or before it where there are fewer.
fn focus_near(place: usize) {
    let buttons = buttons();
    if let Some(button) = buttons.get(place).or(buttons.last()) {
        // What cannot take the focus leaves it to the dialog.
        let _ = button.focus();
    }
}

/// What was done last.
#[component]
pub(super) fn Said(
    /// What differs.
    shown: Shown,
) -> impl IntoView {
    let store = use_store();
    let is_refusal = move || shown.said.with(|said| said.as_ref().is_some_and(|(_, is_refusal)| *is_refusal));
    view! {
        <p class="compare__said" role="status" data-kind=move || if is_refusal() { "error" } else { "ok" }>
            {move || shown.said.get().map(|(said, _)| store.t(said))}
        </p>
    }
}

/// Undo, redo, and all the rest.
#[component]
pub(super) fn Steps(
    /// What differs.
    shown: Shown,
) -> impl IntoView {
    let store = use_store();
    let step = move |command: Command, drawing: Drawing| {
        view! {
            <button class="button button--icon" aria-label=store.t(command.title()) disabled=move || !store.is_enabled(command)
                on:click=move |_| {
                    store.perform(command);
                    shown.said.set(None);
                }>
                <ToolIcon drawing=drawing/>
            </button>
        }
    };
    let has_difference =
        move || shown.result.with(|result| result.as_ref().is_some_and(|r| !r.comparison.is_empty()));
    let all = move |_| {
        let Some(result) = shown.result.get_untracked() else { return };
        let rest = result.taking().rest();
        let label = msg!("take-rest-step", source = result.source());
        let why = rest.why.map(|why| msg!("take-rest-left", n = rest.n_left, why = why.message()));
        done(store, shown, label, Ok(rest.design));
        if let Some(why) = why {
            shown.said.set(Some((why, true)));
        }
    };
    view! {
        {step(Command::Undo, Drawing::Undo)}
        {step(Command::Redo, Drawing::Redo)}
        <button class="button" disabled=move || !has_difference() on:click=all>{store.t(msg!("take-rest"))}</button>
    }
}

/// Takes a whole change over.
#[component]
pub(super) fn TakeChange(
    /// The change.
    change: Arc<Change>,
    /// What taking it over would be.
    offer: Offer,
    /// What differs.
    shown: Shown,
) -> impl IntoView {
    let store = use_store();
    let word = if offer.effect == Difference::Removed { msg!("take-remove") } else { msg!("take-over") };
    let label = offer.label.clone();
    view! {
        <button class="button button--small compare__take" aria-label=store.t(offer.label)
            disabled=offer.refused.is_some() on:click=move |_| {
                let Some(result) = shown.result.get_untracked() else { return };
                let taken = result.taking().take(&Piece::of(&change, result.open));
                done(store, shown, label.clone(), taken.map(|taken| taken.design));
            }>{store.t(word)}</button>
    }
}

/// Takes one field of a change over.
#[component]
pub(super) fn TakeField(
    /// The change.
    change: Arc<Change>,
    /// The field.
    field: FieldChange,
    /// What differs.
    shown: Shown,
) -> impl IntoView {
    let store = use_store();
    let source = shown.result.with_untracked(|result| result.as_ref().map(|r| (r.open, r.source().to_owned())));
    source.map(|(open, source)| {
        let label = step_label(&change, Some(&field), open, &source);
        let step = label.clone();
        view! {
            <button class="button button--small compare__take" aria-label=store.t(label) on:click=move |_| {
                let Some(result) = shown.result.get_untracked() else { return };
                let taken = result.taking().take(&Piece::of_field(&change, field.key, result.open));
                done(store, shown, step.clone(), taken.map(|taken| taken.design));
            }>{store.t(msg!("take-over"))}</button>
        }
    })
}

/// What goes along with a change, or why it cannot be taken over.
#[component]
pub(super) fn Along(
    /// What taking it over would be.
    offer: Offer,
    /// Whether the other side is an account.
    is_account: bool,
) -> impl IntoView {
    let store = use_store();
    let refused = offer.refused.map(|why| why.message());
    let by_hand =
        (is_account && refused.is_none() && offer.effect == Difference::Added).then(|| msg!("take-by-hand"));
    let lines = offer.along.into_iter().chain(by_hand).chain(refused);
    lines.map(|line| view! { <p class="compare__why compare__along">{store.t(line)}</p> }).collect_view()
}

/// The other way: the account becomes what the open design says, by a deploy.
#[component]
pub(super) fn DeployInstead(
    /// The thing in words.
    thing: Message,
    /// What differs.
    shown: Shown,
) -> impl IntoView {
    let store = use_store();
    view! {
        <button class="button button--small" aria-label=store.t(msg!("take-keep-thing", thing = thing))
            on:click=move |_| {
                shown.said.set(None);
                store.dialog.set(None);
                store.show(View::Aws);
                set_timeout(|| shell::focus(DEPLOY_CARD), AFTER_CLOSING);
            }>{store.t(msg!("take-keep"))}</button>
    }
}
