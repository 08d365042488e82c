//! The export view: the text beside the drawing, what it cannot say, and how to use it.

mod lines;

use crate::formats::{self, Export, Format, Loss, Purpose};
use crate::msg;
use crate::scene::Glyph;
use crate::ui::parts::{Drawing, Icon, ToolIcon};
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;
use lines::Lines;

/// What a design is in a format, or why it cannot be written.
pub type Written = Result<Export, Message>;

/// What to do with it; not a callback, which would be gone with the effect that asked.
pub type Done = Box<dyn FnOnce(Written)>;

/// What the page does for the pane.
#[derive(Clone, Copy)]
pub struct Handlers {
    /// Writes the open design in a format, and hands the text on.
    pub on_write: Callback<(&'static Format, Done)>,
    /// Puts a text on the clipboard.
    pub on_copy: Callback<String>,
    /// Downloads a text: file name, media type, text.
    pub on_download: Callback<(String, String, String)>,
    /// Downloads the design in every format.
    pub on_bundle: Callback<()>,
}

/// What was asked for while the text was still being written.
#[derive(Clone, Copy, PartialEq)]
enum Use {
    Copy,
    Download,
}

/// The text that is shown, and how it comes about.
#[derive(Clone, Copy)]
struct Sheet {
    format: RwSignal<&'static Format>,
    /// The last text that was written, with its format.
    written: RwSignal<Option<(&'static Format, Written)>>,
    /// Whether the design has changed since, or another format was chosen.
    is_busy: RwSignal<bool>,
    /// Whether a text is being written at this moment.
    is_asking: StoredValue<bool>,
    wanted: StoredValue<Option<Use>>,
    handlers: Handlers,
}

impl Sheet {
    fn new(store: Store, handlers: Handlers) -> Self {
        let first = store.export_format.get_untracked();
        let format = formats::ALL.iter().find(|format| format.key == first).unwrap_or(&formats::EKSCTL);
        let this = Self {
            format: RwSignal::new(format),
            written: RwSignal::new(None),
            is_busy: RwSignal::new(true),
            is_asking: StoredValue::new(false),
            wanted: StoredValue::new(None),
            handlers,
        };
        Effect::new(move |_| {
            store.design.track();
            let format = this.format.get();
            store.export_format.set(format.key);
            this.is_busy.set(true);
            this.ask(store);
        });
        this
    }

    /// Has the text written; changes during that have it written once more.
    fn ask(self, store: Store) {
        if self.is_asking.get_value() {
            return;
        }
        self.is_asking.set_value(true);
        let format = self.format.get_untracked();
        let design = store.design.get_untracked();
        let done: Done = Box::new(move |written: Written| {
            // The pane may be gone by now.
            let Some(current) = self.format.try_get_untracked() else { return };
            self.is_asking.set_value(false);
            if current.key != format.key || *store.design.get_untracked() != *design {
                return self.ask(store);
            }
            self.written.set(Some((format, written)));
            self.is_busy.set(false);
            let wanted = self.wanted.try_update_value(Option::take).flatten();
            if let Some(wanted) = wanted {
                self.make_use(store, wanted);
            }
        });
        self.handlers.on_write.run((format, done));
    }

    fn make_use(self, store: Store, wanted: Use) {
        if self.is_busy.get_untracked() {
            self.wanted.set_value(Some(wanted));
            return;
        }
        let Some((format, Ok(export))) = self.written.get_untracked() else { return };
        let handlers = self.handlers;
        match wanted {
            Use::Copy => handlers.on_copy.run(export.text),
            Use::Download => {
                let name = file_name(store, format);
                handlers.on_download.run((name, format.media_type.to_owned(), export.text));
            }
        }
    }

    /// What is shown: the last text, also while the next one is being written.
    fn export(self) -> Memo<Option<Export>> {
        Memo::new(move |_| {
            self.written.with(|written| written.as_ref().and_then(|(_, w)| w.as_ref().ok().cloned()))
        })
    }

    fn refusal(self) -> Memo<Option<Message>> {
        Memo::new(move |_| {
            self.written.with(|written| written.as_ref().and_then(|(_, w)| w.as_ref().err().cloned()))
        })
    }
}

/// The pane with the exported text.
#[component]
pub fn ExportPane(
    /// What writing, copy and download do.
    handlers: Handlers,
) -> impl IntoView {
    let store = use_store();
    let sheet = Sheet::new(store, handlers);
    let (export, refusal) = (sheet.export(), sheet.refusal());
    let name = move || file_name(store, sheet.format.get());
    view! {
        <section class="export" aria-label=store.t(msg!("view-export"))>
            <header class="export__head">
                <FormatChoice sheet=sheet/>
                <button class="button" on:click=move |_| sheet.make_use(store, Use::Copy)>
                    <ToolIcon drawing=Drawing::Copy/>{store.t(msg!("export-copy"))}
                </button>
                <button class="button button--primary" on:click=move |_| sheet.make_use(store, Use::Download)>
                    <ToolIcon drawing=Drawing::Download/>{store.t(msg!("export-download"))}
                </button>
                <button class="button" title=store.t(msg!("export-all-hint")) on:click=move |_| handlers.on_bundle.run(())>
                    {store.t(msg!("export-all"))}
                </button>
            </header>
            <p class="export__usage">
                <code class="export__file">{name}</code>
                {move || usage(sheet.format.get(), &name()).map(|command| view! {
                    <span>{store.t(msg!("export-usage"))}</span><code>{command}</code>
                })}
            </p>
            {move || refusal.get().map(|why| view! { <p class="remark remark--warning" role="alert">{store.t(why)}</p> })}
            <Remarks export=export/>
            <Lines export=export is_busy=sheet.is_busy/>
        </section>
    }
}

/// The formats, by what they are for.
#[component]
fn FormatChoice(
    /// The text that is shown.
    sheet: Sheet,
) -> impl IntoView {
    let store = use_store();
    let group = move |purpose: Purpose| {
        let formats = formats::ALL.iter().filter(move |format| format.purpose == purpose);
        let options = formats.map(|format| {
            view! {
                <option value=format.key selected=move || sheet.format.get().key == format.key>
                    {store.t((format.title)())}
                </option>
            }
        });
        view! { <optgroup label=store.t(purpose.title())>{options.collect_view()}</optgroup> }
    };
    view! {
        <select class="input__text export__format" aria-label=store.t(msg!("export-format"))
            prop:value=move || sheet.format.get().key
            on:change=move |event| {
                let key = event_target_value(&event);
                if let Some(format) = formats::ALL.iter().find(|format| format.key == key) {
                    sheet.format.set(format);
                }
            }>
            {Purpose::ALL.map(group)}
        </select>
    }
}

/// The name of the file that a format is downloaded as.
#[must_use]
pub fn file_name(store: Store, format: &Format) -> String {
    format!("{}{}", store.design.with(|design| formats::file_stem(design)), format.suffix)
}

/// The command that uses the file.
fn usage(format: &Format, file: &str) -> Option<String> {
    (!format.usage.is_empty()).then(|| format.usage.replace("FILE", file))
}

/// Why the text is as it is, and what it cannot say; a loss leads to the thing that it is about.
#[component]
fn Remarks(
    /// The export.
    export: Memo<Option<Export>>,
) -> impl IntoView {
    let store = use_store();
    let card = move |class: &'static str, glyph: Glyph, title: Message, lines: Vec<AnyView>| {
        (!lines.is_empty()).then(|| {
            view! {
                <div class=class>
                    <Icon glyph=glyph/>
                    <div>
                        <p class="remark__title">{store.t(title)}</p>
                        <ul>{lines}</ul>
                    </div>
                </div>
            }
        })
    };
    let loss = move |Loss { message, subject }: Loss| {
        match subject {
        Some(subject) => view! {
            <li><button class="remark__go" on:click=move |_| store.go_to(&[subject])>{store.t(message)}</button></li>
        }
        .into_any(),
        None => view! { <li>{store.t(message)}</li> }.into_any(),
    }
    };
    move || {
        let Export { losses, reasons, .. } = export.get().unwrap_or_default();
        let reasons = reasons.into_iter().map(|line| view! { <li>{store.t(line)}</li> }.into_any()).collect();
        let losses = losses.into_iter().map(loss).collect();
        view! {
            <div class="remarks">
                {card("remark remark--info", Glyph::Info, msg!("export-reasons"), reasons)}
                {card("remark remark--warning", Glyph::Warning, msg!("export-losses"), losses)}
            </div>
        }
    }
}
