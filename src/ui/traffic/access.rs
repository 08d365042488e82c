//! Endpoint access side by side: who reaches the Kubernetes API with each setting, and over what.

use crate::editor::Action;
use crate::msg;
use crate::traffic::{Access, Fare, RowKind, decision};
use crate::ui::parts::Icon;
use crate::ui::use_store;
use leptos::prelude::*;

/// The table.
#[component]
pub fn AccessTable() -> impl IntoView {
    let store = use_store();
    let rows = Memo::new(move |_| store.design.with(|design| decision(design)));
    let now = Memo::new(move |_| store.design.with(|design| Access::of(design)));
    let take = move |access: Access| {
        let edits = store.design.with_untracked(|design| access.edits(design));
        store.run(Action::new(msg!("step-access", access = access.label()), edits));
    };
    let head = move |access: Access| {
        let is_now = move || now.get() == Some(access);
        view! {
            <th scope="col" data-now=move || is_now().then_some("true")>
                <span class="access__name">{store.t(access.label())}</span>
                {move || if is_now() {
                    view! { <span class="access__now">{store.t(msg!("access-now"))}</span> }.into_any()
                } else {
                    view! {
                        <button class="button button--small" on:click=move |_| take(access)>
                            {store.t(msg!("access-use"))}<span class="hidden">{store.t(access.label())}</span>
                        </button>
                    }.into_any()
                }}
            </th>
        }
    };
    view! {
        <p class="paths__note">{store.t(msg!("access-about"))}</p>
        <table class="matrix matrix--access">
            <thead><tr>
                <th scope="col"><span class="hidden">{store.t(msg!("paths-source"))}</span></th>
                {Access::ALL.into_iter().map(head).collect_view()}
            </tr></thead>
            <tbody>
                {move || rows.get().into_iter().map(|(kind, fares)| view! { <AccessRow kind=kind fares=fares/> }).collect_view()}
            </tbody>
        </table>
        <ul class="paths__notes">
            <li>{store.t(msg!("access-note-public"))}</li>
            <li>{store.t(msg!("access-note-both"))}</li>
            <li>{store.t(msg!("access-note-private"))}</li>
        </ul>
    }
}

#[component]
fn AccessRow(
    /// Who.
    kind: RowKind,
    /// How they fare with each setting.
    fares: Vec<Fare>,
) -> impl IntoView {
    let store = use_store();
    let label = move || store.t(store.design.with(|design| kind.label(design)));
    view! {
        <tr>
            <th scope="row">{label}</th>
            {fares.into_iter().map(|Fare { verdict, way }| view! {
                <td>
                    <span class="matrix__cell" data-verdict=super::verdict_key(verdict)>
                        <Icon glyph=super::verdict_glyph(verdict) size=13/>
                        <span>{store.t(super::cell_word(verdict, way))}</span>
                    </span>
                </td>
            }).collect_view()}
        </tr>
    }
}
