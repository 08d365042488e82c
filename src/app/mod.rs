//! The shell around the page: start, storage, files, keys, and what happens when all fails.
//!
//! The only layer that knows the browser's clock, storage and files.
//! **Invariant:** a failure of storage or of a file is told and loses nothing that is open.

mod account;
mod autosave;
mod browser;
mod clipboard;
mod compare;
mod crash;
mod exchange;
mod files;
mod keys;
mod library;
mod locks;
mod measure;
mod offline;
mod prefs;
mod reading;
mod share;
mod storage;
mod texts;
mod versions;

use crate::design::Design;
use crate::design::starters::{Starter, enlarged, path_sized, quota_sized};
use crate::editor::Command;
use crate::formats::{Extras, Format};
use crate::msg;
use crate::rules::Severity;
use crate::ui::address::AddressHandlers;
use crate::ui::canvas::Canvas;
use crate::ui::export::{Done, Handlers};
use crate::ui::later::{Desk, Pane, desk, pane};
use crate::ui::library::Elsewhere;
use crate::ui::shell::{
    Dialogs, FileHandlers, Floats, ModeBar, PrintSheet, StatusBar, ToastBox, ToolRail, TopBar, UpdateBar, Welcome,
};
use crate::ui::{Dialog, Mode, SaveState, Store, Theme, View};
use crate::words::{Language, render};
use autosave::Autosave;
use leptos::prelude::*;
use storage::Stored;
use wasm_bindgen_futures::spawn_local;

/// Starts the page: finds the design that was open last, and draws it.
pub fn start() {
    crash::install();
    spawn_local(async {
        let wanted = prefs::language();
        let has_texts = texts::load(wanted).await;
        // Waited for before storage is looked at: another tab may store an edit meanwhile.
        let is_read = share::is_linked() || prefs::last_design().is_some();
        let has_reading = !is_read || reading::is_there().await;
        let stored = storage::open_last(prefs::last_design().as_deref()).await;
        let stored = stored.map(|stored| match first_journal() {
            Some(noted) if stored.as_ref().is_none_or(|stored| stored.id != noted.id) => Some(noted),
            _ => stored,
        });
        // What is kept or linked to and cannot be read yet is not to be replaced by a new design: last edits may be
        // noted down beside it, and the address holds the link.
        let is_kept = stored.as_ref().is_ok_and(Option::is_some);
        if !has_reading || (is_kept && !reading::is_there().await) {
            let shown = if has_texts { wanted } else { Language::default() };
            return browser::end_boot(
                &render(shown, &msg!("part-not-loaded")),
                &render(shown, &msg!("update-reload")),
            );
        }
        mount(found(stored).await, wanted, has_texts);
    });
}

/// What was found in the browser's storage at the start.
struct Found {
    design: Design,
    extras: Extras,
    stored: Option<Stored>,
    /// Whether the design is newer than what is stored.
    is_recovered: bool,
    failure: Option<crate::words::Message>,
}

async fn found(stored: Result<Option<Stored>, storage::StorageError>) -> Found {
    let fresh = || Found {
        design: first_design(),
        extras: Extras::default(),
        stored: None,
        is_recovered: false,
        failure: None,
    };
    match stored {
        Ok(Some(stored)) => {
            let (stored, is_recovered) = recover(stored).await;
            match reading::document(&stored.text).await {
                Ok(read) => Found {
                    design: read.design,
                    extras: read.extras,
                    stored: Some(stored),
                    is_recovered,
                    failure: None,
                },
                // The record stays as it is: a later version may read it.
                Err(why) => Found { failure: Some(why), ..fresh() },
            }
        }
        Ok(None) => fresh(),
        Err(error) => Found { failure: Some(error.message()), ..fresh() },
    }
}

/// What a killed tab noted down and could not store any more, where it follows on what is stored.
async fn recover(stored: Stored) -> (Stored, bool) {
    match prefs::journal(&stored.id) {
        Some(noted)
            if noted.follows(stored.revision, &stored.text)
                && noted.text != stored.text
                && reading::document(&noted.text).await.is_ok() =>
        {
            (Stored { text: noted.text, ..stored }, true)
        }
        _ => (stored, false),
    }
}

/// The design that a first visit shows; `#large=100` asks for a large one, for measuring.
fn first_design() -> Design {
    if browser::hash().as_deref() == Some("#large=quota") {
        return quota_sized();
    }
    if browser::hash().as_deref() == Some("#large=paths") {
        return path_sized();
    }
    let factor = browser::hash().and_then(|hash| hash.strip_prefix("#large=")?.parse::<u32>().ok());
    factor.map_or_else(|| Starter::Classic.design(), |factor| enlarged(factor.min(400)))
}

/// A design that was noted down and never stored: its tab was killed within its first moments.
fn first_journal() -> Option<Stored> {
    let id = prefs::last_design()?;
    let revision = prefs::journal(&id)?.revision;
    Some(Stored {
        id,
        name: String::new(),
        changed_millis: 0.0,
        revision,
        label: String::new(),
        text: String::new(),
    })
}

fn mount(found: Found, wanted: Language, has_texts: bool) {
    let Found { design, extras, stored, is_recovered, failure } = found;
    let is_first_visit = stored.is_none() && !prefs::has_seen_welcome();
    leptos::mount::mount_to_body(move || {
        let store = Store::new(design, browser::today());
        provide_context(store);
        let language = if has_texts { wanted } else { Language::default() };
        store.language.set(language);
        store.wanted_language.set(language);
        if !has_texts {
            store.say(texts::not_loaded(wanted), true);
        }
        store.theme.set(prefs::theme());
        store.scenario.set(prefs::scenario());
        store.keymap.set(prefs::keymap());
        store.is_mac.set_value(browser::is_mac());
        store.layers.set(prefs::layers());
        store.has_minimap.set(prefs::has_minimap());
        store.redraw();
        store.mode.set(share::mode());
        store.has_welcome.set(is_first_visit && store.mode.get_untracked() == Mode::Edit);
        if let Some(failure) = failure {
            store.say(failure, true);
        }
        let autosave = Autosave::start(store, stored, is_recovered, StoredValue::new(extras));
        view! { <App autosave=autosave/> }
    });
    browser::remove_boot();
    measure::run();
    // The drawing can be worked on; what stands beside it and checks it comes next.
    browser::after_paint(|| browser::set_body_attribute("data-drawn", "true"));
}

/// The whole page.
#[component]
fn App(
    /// The keeper of the open design.
    autosave: Autosave,
) -> impl IntoView {
    let store = autosave.store;
    texts::follow(store);
    follow_settings(store);
    follow_view(store);
    announce_findings(store);
    put_toasts_away(store);
    let handlers = file_handlers(autosave);
    provide_context(library::handlers(autosave));
    keys::listen(store, handlers.on_command);
    files::listen(autosave);
    files::take_launched(autosave);
    clipboard::listen(store);
    share::listen(autosave);
    offline::keep(store);
    store.load_desk();
    // Whether it came or not: the page is as ready as it can be.
    Effect::new(move |_| {
        if store.parts.has_desk().is_some() {
            browser::after_paint(|| browser::set_body_attribute("data-ready", "true"));
        }
    });
    let share_handlers = share::handlers(autosave);
    let export_handlers = Handlers {
        on_write: Callback::new(move |(format, done): (&'static Format, Done)| {
            let design = autosave.text();
            spawn_local(async move { done(exchange::write(format, &design).await) });
        }),
        on_copy: Callback::new(move |text: String| files::copy(store, text)),
        on_download: Callback::new(move |(name, media_type, text): (String, String, String)| {
            files::download(store, &name, &media_type, &text);
        }),
        on_bundle: Callback::new(move |()| files::download_bundle(autosave)),
    };
    let address_handlers = AddressHandlers {
        on_copy: export_handlers.on_copy,
        on_pick_table: Callback::new(move |then: Callback<String>| files::pick_table(store, then)),
    };
    let compare_handlers = compare::handlers(autosave, export_handlers.on_copy);
    let account = account::Account::new(autosave, compare_handlers, export_handlers);
    let aws_handlers = Callback::new(move |()| account.handlers());
    view! {
        <div class="app" data-view=move || store.view.get().key()
            data-waiting=move || (store.wanted_view.get() != store.view.get()).then_some("true") data-mode=move || store.mode.get().key()>
            <TopBar/>
            <ToolRail/>
            {move || (store.view.get() == View::Address).then(|| pane(Pane::Address(address_handlers)))}
            {move || (store.view.get() == View::Pods).then(|| pane(Pane::Pods(export_handlers.on_copy)))}
            {move || (store.view.get() == View::Traffic).then(|| pane(Pane::Ends))}
            <main class="stage" id="canvas-host" tabindex="-1" aria-label=store.t(msg!("stage"))
                inert=move || matches!(store.view.get(), View::Pods | View::Address)>
                <Canvas on_command=handlers.on_command/>
                <Floats/>
                <Welcome handlers=handlers on_close=Callback::new(|()| prefs::set_seen_welcome())/>
            </main>
            {move || match store.view.get() {
                View::Topology | View::Address | View::Pods | View::Traffic => desk(Desk::Side).into_any(),
                View::Export => pane(Pane::Export(export_handlers)).into_any(),
                View::Aws => pane(Pane::Aws(aws_handlers)).into_any(),
            }}
            {move || (store.view.get() == View::Aws).then(|| pane(Pane::Calls(aws_handlers)))}
            {move || (store.view.get() == View::Traffic).then(|| pane(Pane::Paths))}
            <StatusBar/>
            <ModeBar handlers=share_handlers/>
            <UpdateBar on_reload=Callback::new(|()| offline::reload())/>
            <PrintSheet/>
        </div>
        <Dialogs handlers=handlers share=share_handlers compare=compare_handlers/>
        <Elsewhere/>
        <ToastBox/>
    }
}

/// Ends what only the view of traffic does when another view is shown.
fn follow_view(store: Store) {
    Effect::new(move |_| {
        if store.view.get() != View::Traffic {
            store.traffic.picking.set(None);
            store.traffic.previewed.set(None);
            store.traffic.hop.set(None);
        }
    });
}

/// Keeps language, theme and scenario on the page and in the browser.
fn follow_settings(store: Store) {
    Effect::new(move |was_run: Option<()>| {
        let language = store.language.get();
        browser::set_root_attribute("lang", language.code());
        // Only what somebody chose: a language whose texts did not come is tried again next time.
        if was_run.is_some() {
            prefs::set_language(language);
        }
    });
    Effect::new(move |_| {
        let theme: Theme = store.theme.get();
        browser::set_root_attribute("data-theme", theme.key());
        prefs::set_theme(theme);
    });
    Effect::new(move |_| store.layers.with(prefs::set_layers));
    Effect::new(move |_| prefs::set_minimap(store.has_minimap.get()));
    Effect::new(move |was_run: Option<()>| {
        store.keymap.with(|keys| {
            if was_run.is_some() {
                prefs::set_keymap(keys);
            }
        });
    });
    Effect::new(move |was_run: Option<()>| {
        let scenario = store.scenario.get();
        prefs::set_scenario(scenario);
        if was_run.is_some() {
            store.redraw();
        }
    });
}

/// How long a message that tells of no trouble stays.
const TOAST_TIME: std::time::Duration = std::time::Duration::from_secs(9);

/// Puts good messages away after a while; errors stay until they are closed.
fn put_toasts_away(store: Store) {
    Effect::new(move |_| {
        let shown = store.toast.get();
        if shown.as_ref().is_some_and(|toast| !toast.is_error) {
            let put_away = move || {
                if store.toast.get_untracked() == shown {
                    store.toast.set(None);
                }
            };
            set_timeout(put_away, TOAST_TIME);
        }
    });
}

/// Tells screen readers when the number of errors or warnings changes.
fn announce_findings(store: Store) {
    Effect::new(move |before: Option<Option<(usize, usize)>>| {
        let now = store.n_findings(Severity::Error).zip(store.n_findings(Severity::Warning));
        if let (Some(before), Some(now)) = (before.flatten(), now)
            && before != now
        {
            store.announce(&msg!("announce-findings", errors = now.0, warnings = now.1));
        }
        now
    });
}

fn file_handlers(autosave: Autosave) -> FileHandlers {
    let store = autosave.store;
    let on_new = Callback::new(move |starter: Starter| autosave.open_new(starter.design(), Extras::default()));
    let on_open_file = Callback::new(move |()| files::choose(autosave));
    let on_download = Callback::new(move |()| files::download_design(autosave));
    let on_text = Callback::new(move |text: String| files::take(autosave, String::new(), text.into_bytes()));
    let on_command = Callback::new(move |command: Command| {
        if !keys::perform(store, command) {
            match command {
                Command::CopyPicture => share::copy_picture(autosave),
                Command::Copy => clipboard::copy(store),
                Command::Cut => clipboard::cut(store),
                Command::Paste => clipboard::paste(store, on_text),
                Command::NewDesign => store.dialog.set(Some(Dialog::Starters)),
                Command::OpenFile => files::choose(autosave),
                Command::Download => files::download_design(autosave),
                Command::Compare => store.dialog.set(Some(Dialog::Compare)),
                _ => {}
            }
        }
    });
    FileHandlers {
        on_new,
        on_open_file,
        on_text,
        on_copy_text: Callback::new(move |text: String| files::copy(store, text)),
        on_download,
        on_open: Callback::new(move |id: String| autosave.open_stored(id)),
        on_copy: Callback::new(move |id: String| autosave.copy_stored(id)),
        on_delete: Callback::new(move |id: String| autosave.delete_stored(id)),
        on_command,
        designs: autosave.designs,
    }
}

/// What a storage failure looks like in the top bar.
fn failed(error: &storage::StorageError) -> SaveState {
    SaveState::Failed(error.message())
}
