//! The export view: the text beside the drawing, what it cannot say, and how to use it.

use crate::formats::{self, Extras, Format};
use crate::msg;
use crate::scene::Glyph;
use crate::ui::parts::{Drawing, Icon, ToolIcon};
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;

/// Lines of text that are put on the page; a longer text is shown from its start and downloaded whole.
const MAX_SHOWN_BYTES: usize = 400_000;

/// What the page does with a finished text.
#[derive(Clone, Copy)]
pub struct Handlers {
    /// Puts a text on the clipboard.
    pub on_copy: Callback<String>,
    /// Downloads a text: file name, media type, text.
    pub on_download: Callback<(String, String, String)>,
}

/// The pane with the exported text.
#[component]
pub fn ExportPane(
    /// What copy and download do.
    handlers: Handlers,
    /// Fields of the design file that only the file knows.
    extras: StoredValue<Extras>,
) -> impl IntoView {
    let store = use_store();
    let chosen: RwSignal<&'static str> = RwSignal::new(formats::EKSCTL.key);
    let format = move || formats::ALL.iter().find(|f| f.key == chosen.get()).unwrap_or(&formats::EKSCTL);
    let export = Memo::new(move |_| {
        let format = format();
        store.design.with(|design| extras.with_value(|extras| (format.write)(design, extras)))
    });
    let name = move || file_name(store, format());
    view! {
        <section class="export" aria-label=store.t(msg!("view-export"))>
            <header class="export__head">
                <div class="segments" role="radiogroup" aria-label=store.t(msg!("export-format"))>
                    {formats::ALL.iter().map(|format| view! {
                        <button
                            class="segments__item"
                            role="radio"
                            aria-checked=move || (chosen.get() == format.key).to_string()
                            data-format=format.key
                            on:click=move |_| chosen.set(format.key)
                        >
                            {store.t((format.title)())}
                        </button>
                    }).collect_view()}
                </div>
                <span class="export__space"></span>
                <button class="button" on:click=move |_| handlers.on_copy.run(export.with_untracked(|e| e.text.clone()))>
                    <ToolIcon drawing=Drawing::Copy/>{store.t(msg!("export-copy"))}
                </button>
                <button class="button button--primary" on:click=move |_| {
                    let text = export.with_untracked(|e| e.text.clone());
                    handlers.on_download.run((name(), format().media_type.to_owned(), text));
                }>
                    <ToolIcon drawing=Drawing::Download/>{store.t(msg!("export-download"))}
                </button>
            </header>
            <Remarks export=export/>
            <p class="export__usage">
                <code class="export__file">{name}</code>
                {move || usage(format().key, &name()).map(|command| view! {
                    <span>{store.t(msg!("export-usage"))}</span><code>{command}</code>
                })}
            </p>
            <pre class="export__text" tabindex="0" aria-label=store.t(msg!("export-text"))><code>{move || {
                export.with(|export| shown(&export.text))
            }}</code></pre>
        </section>
    }
}

/// The text, or as much of it as a page bears.
fn shown(text: &str) -> String {
    if text.len() <= MAX_SHOWN_BYTES {
        return text.to_owned();
    }
    let end = (0..=MAX_SHOWN_BYTES).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
    format!("{}\n…", text.get(..end).unwrap_or_default())
}

/// The name of the file that a format is downloaded as.
#[must_use]
pub fn file_name(store: Store, format: &Format) -> String {
    let name = store.design.with(|design| design.cluster.name.clone());
    let safe: String = name.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { '-' }).collect();
    let safe = if safe.is_empty() { "design".to_owned() } else { safe };
    match format.key {
        "design" => format!("{safe}.eks-designer.{}", format.extension),
        _ => format!("{safe}.{}", format.extension),
    }
}

/// The command that uses the file.
fn usage(key: &str, file: &str) -> Option<String> {
    (key == formats::EKSCTL.key).then(|| format!("eksctl create cluster -f {file}"))
}

/// Why the text is as it is, and what it cannot say.
#[component]
fn Remarks(
    /// The export.
    export: Memo<formats::Export>,
) -> impl IntoView {
    let store = use_store();
    let list =
        move |class: &'static str, glyph: Glyph, title: Message, lines: Vec<Message>| {
            (!lines.is_empty()).then(|| view! {
            <div class=class>
                <Icon glyph=glyph/>
                <div>
                    <p class="remark__title">{store.t(title)}</p>
                    <ul>{lines.into_iter().map(|line| view! { <li>{store.t(line)}</li> }).collect_view()}</ul>
                </div>
            </div>
        })
        };
    move || {
        let export = export.get();
        let losses: Vec<Message> = export.losses.into_iter().map(|loss| loss.message).collect();
        view! {
            <div class="remarks">
                {list("remark remark--info", Glyph::Info, msg!("export-reasons"), export.reasons)}
                {list("remark remark--warning", Glyph::Warning, msg!("export-losses"), losses)}
            </div>
        }
    }
}
