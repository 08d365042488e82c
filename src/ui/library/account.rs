//! Opening an account without giving this page any key: commands to run elsewhere, and a place for what they print.

use crate::formats::aws_cli;
use crate::msg;
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::shell::FileHandlers;
use crate::ui::use_store;
use leptos::prelude::*;

/// The cluster that the commands name until another one is typed.
const ANY_CLUSTER: &str = "my-cluster";

/// The commands for a cluster, and the text that they printed.
#[component]
pub fn FromAccount(
    /// What its buttons do.
    handlers: FileHandlers,
) -> impl IntoView {
    let store = use_store();
    let region = RwSignal::new(store.design.with_untracked(|design| design.cluster.region.clone()));
    let cluster = RwSignal::new(String::from(ANY_CLUSTER));
    let printed = RwSignal::new(String::new());
    let commands = Memo::new(move |_| {
        let mut lines =
            region.with(|region| cluster.with(|cluster| aws_cli::commands(region.trim(), cluster.trim())));
        lines.push(aws_cli::KUBECTL.to_owned());
        lines.join("\n")
    });
    let open = move || {
        let text = printed.get_untracked();
        if !text.trim().is_empty() {
            store.dialog.set(None);
            handlers.on_text.run(text);
        }
    };
    let field = move |label: crate::words::Message, value: RwSignal<String>| {
        view! {
            <label class="account__field">
                <span>{store.t(label)}</span>
                <input class="input__text" prop:value=move || value.get() spellcheck="false" autocomplete="off"
                    on:input=move |event| value.set(event_target_value(&event))/>
            </label>
        }
    };
    view! {
        <details class="account">
            <summary>{store.t(msg!("account-title"))}</summary>
            <p class="pane-note">{store.t(aws_cli::instruction())}</p>
            <div class="account__fields">
                {field(msg!("account-region"), region)}
                {field(msg!("account-cluster"), cluster)}
                <button class="button" on:click=move |_| handlers.on_copy_text.run(commands.get_untracked())>
                    <ToolIcon drawing=Drawing::Copy/>{store.t(msg!("account-copy"))}
                </button>
            </div>
            <pre class="account__commands" tabindex="0" aria-label=store.t(msg!("account-commands"))><code>{commands}</code></pre>
            <label class="account__field">
                <span>{store.t(msg!("account-printed"))}</span>
                <textarea class="input__text input__lines" rows="4" spellcheck="false" prop:value=move || printed.get()
                    on:input=move |event| printed.set(event_target_value(&event))></textarea>
            </label>
            <button class="button button--primary" disabled=move || printed.with(|text| text.trim().is_empty())
                on:click=move |_| open()>{store.t(msg!("account-open"))}</button>
        </details>
    }
}
