//! Sharing a design: a link, a picture, a print; and the bar of a page that is only looked at.

use crate::formats::link::LinkKind;
use crate::msg;
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::{Mode, Store, use_store};
use crate::words::Message;
use leptos::prelude::*;

/// A link that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareLink {
    /// The address of the page.
    pub base: String,
    /// The packed design.
    pub payload: String,
    /// How many ids of an account were left out.
    pub n_left_out: usize,
}

impl ShareLink {
    fn of(&self, kind: LinkKind) -> String {
        format!("{}#{}{}", self.base, kind.prefix(), self.payload)
    }

    /// The frame that shows the drawing in another page.
    fn frame(&self, title: &str) -> String {
        let title = title.replace('&', "&amp;").replace('"', "&quot;");
        let address = self.of(LinkKind::Embed);
        format!(r#"<iframe src="{address}" title="{title}" width="960" height="640" loading="lazy"></iframe>"#)
    }
}

/// A link on the way: not made yet, made, or refused.
type Made = RwSignal<Option<Result<ShareLink, Message>>>;

/// What the page does to share.
#[derive(Clone, Copy)]
pub struct ShareHandlers {
    /// Makes the link of the open design and puts it there.
    pub on_make: Callback<Made>,
    /// Puts a text on the clipboard.
    pub on_copy: Callback<String>,
    /// Downloads the drawing as PNG.
    pub on_picture: Callback<()>,
    /// Puts the drawing as PNG on the clipboard.
    pub on_copy_picture: Callback<()>,
    /// Downloads the drawing as SVG.
    pub on_svg: Callback<()>,
    /// Prints.
    pub on_print: Callback<()>,
    /// Keeps the design of a link as one's own.
    pub on_keep: Callback<()>,
}

fn kind_words(kind: LinkKind) -> (Message, Message) {
    match kind {
        LinkKind::Edit => (msg!("share-edit"), msg!("share-edit-use")),
        LinkKind::ReadOnly => (msg!("share-read"), msg!("share-read-use")),
        LinkKind::Embed => (msg!("share-embed"), msg!("share-embed-use")),
    }
}

/// The dialog.
#[component]
pub fn ShareSheet(
    /// What its buttons do.
    handlers: ShareHandlers,
) -> impl IntoView {
    let store = use_store();
    let made: Made = RwSignal::new(None);
    let kind = RwSignal::new(LinkKind::Edit);
    handlers.on_make.run(made);
    let text = move || {
        let name = store.design.with_untracked(|design| design.cluster.name.clone());
        made.with(|made| match made {
            Some(Ok(link)) if kind.get() == LinkKind::Embed => link.frame(&name),
            Some(Ok(link)) => link.of(kind.get()),
            _ => String::new(),
        })
    };
    let note = move || {
        made.with(|made| match made {
            None => msg!("share-making"),
            Some(Err(why)) => why.clone(),
            Some(Ok(link)) if link.n_left_out == 0 => msg!("share-note", n = text().chars().count()),
            Some(Ok(link)) => msg!("share-note-left-out", n = text().chars().count(), ids = link.n_left_out),
        })
    };
    let is_made = move || made.with(|made| matches!(made, Some(Ok(_))));
    view! {
        <section class="share">
            <h3 class="section-title">{store.t(msg!("share-link"))}</h3>
            <div class="segments" role="radiogroup" aria-label=store.t(msg!("share-link"))>
                {LinkKind::ALL.into_iter().map(|other| view! {
                    <button class="segments__item" role="radio" aria-checked=move || (kind.get() == other).to_string()
                        data-link=other.prefix()
                        on:click=move |_| kind.set(other)>{store.t(kind_words(other).0)}</button>
                }).collect_view()}
            </div>
            <p class="pane-note">{move || store.t(kind_words(kind.get()).1).get()}</p>
            <div class="share__line">
                <input class="share__link" readonly=true aria-label=store.t(msg!("share-link")) prop:value=text
                    data-made=move || is_made().then_some("true")/>
                <button class="button button--primary" disabled=move || !is_made()
                    on:click=move |_| handlers.on_copy.run(text())>
                    <ToolIcon drawing=Drawing::Copy/>{store.t(msg!("export-copy"))}
                </button>
            </div>
            <p class="share__note" role="status" data-error=move || made.with(|m| matches!(m, Some(Err(_))).then_some("true"))>
                {move || store.t(note()).get()}
            </p>
            <h3 class="section-title">{store.t(msg!("share-picture"))}</h3>
            <p class="pane-note">{store.t(msg!("share-picture-use"))}</p>
            <div class="dialog__actions">
                <button class="button" on:click=move |_| handlers.on_picture.run(())>{store.t(msg!("share-png"))}</button>
                <button class="button" on:click=move |_| handlers.on_svg.run(())>{store.t(msg!("share-svg"))}</button>
                <button class="button" on:click=move |_| handlers.on_copy_picture.run(())>{store.t(msg!("cmd-copy-picture"))}</button>
                <button class="button" on:click=move |_| handlers.on_print.run(())>{store.t(msg!("share-print"))}</button>
            </div>
        </section>
    }
}

/// Says that the page is only looked at, and how to go on.
#[component]
pub fn ModeBar(
    /// What its buttons do.
    handlers: ShareHandlers,
) -> impl IntoView {
    let store = use_store();
    move || match store.mode.get() {
        Mode::Edit => ().into_any(),
        Mode::ReadOnly => view! {
            <aside class="mode-bar" aria-label=store.t(msg!("mode-label"))>
                <span>{store.t(msg!("mode-read-only"))}</span>
                <button class="button button--primary" on:click=move |_| handlers.on_keep.run(())>
                    {store.t(msg!("mode-keep"))}
                </button>
            </aside>
        }
        .into_any(),
        Mode::Embed => view! {
            <aside class="mode-bar" aria-label=store.t(msg!("mode-label"))>
                <a class="mode-bar__link" target="_blank" rel="noopener" href=move || own_address(store)>
                    {store.t(msg!("mode-open"))}
                </a>
            </aside>
        }
        .into_any(),
    }
}

/// Says that a newer version is there; nothing changes until the person asks.
#[component]
pub fn UpdateBar(
    /// Goes over to it.
    on_reload: Callback<()>,
) -> impl IntoView {
    let store = use_store();
    view! {
        <Show when=move || store.has_update.get()>
            <aside class="mode-bar mode-bar--update" role="status" aria-label=store.t(msg!("update-label"))>
                <span>{store.t(msg!("update-ready"))}</span>
                <button class="button button--primary" on:click=move |_| on_reload.run(())>{store.t(msg!("update-reload"))}</button>
                <button class="button" on:click=move |_| store.has_update.set(false)>{store.t(msg!("update-later"))}</button>
            </aside>
        </Show>
    }
}

/// The same link, as one that can be edited; the design does not change while it is looked at.
fn own_address(store: Store) -> String {
    store.design.track();
    let hash = window().location().hash().unwrap_or_default();
    let payload = hash.split_once('.').map(|(_, payload)| payload.to_owned()).unwrap_or_default();
    format!("#{}{payload}", LinkKind::Edit.prefix())
}
