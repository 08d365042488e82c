//! What was read of the file that was opened last: how much is drawn, and all that its reader has to say.

use crate::formats::Note;
use crate::msg;
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::{ImportReport, use_store};
use leptos::prelude::*;

/// The report.
#[component]
pub fn ImportedSheet(
    /// Puts a text on the clipboard.
    on_copy: Callback<String>,
) -> impl IntoView {
    let store = use_store();
    let place = move |note: &Note| {
        let line = note.line.map(|line| store.t(msg!("imported-line", line = line)).get());
        let path = Some(note.path.clone()).filter(|path| !path.is_empty());
        line.into_iter().chain(path).collect::<Vec<_>>().join(" · ")
    };
    move || {
        store.imported.get().map(|ImportReport { format, counts, notes }| {
            let counts: Vec<String> = counts.into_iter().map(|count| store.t(count).get()).collect();
            let rows = notes.clone().into_iter().map(|note| {
                let place = place(&note);
                view! { <li class="imported__note"><span>{store.t(note.message)}</span><small>{place}</small></li> }
            });
            let text = move || {
                let line = |note: &Note| format!("{} {}", store.t(note.message.clone()).get_untracked(), place(note));
                notes.iter().map(line).collect::<Vec<_>>().join("\n")
            };
            view! {
                <p>{store.t(msg!("imported-as", format = format))} " " {counts.join(", ")}</p>
                <div class="imported__head">
                    <h3 class="section-title">{store.t(msg!("imported-notes"))}</h3>
                    <button class="button button--small" on:click=move |_| on_copy.run(text())>
                        <ToolIcon drawing=Drawing::Copy/>{store.t(msg!("imported-copy"))}
                    </button>
                </div>
                <ul class="imported__notes">{rows.collect_view()}</ul>
            }
        })
    }
}
