//! The page's account worker: calls to AWS, and the keys, which this program never sees.
//!
//! Keys go from the fields of the page to the worker as values of JavaScript and are not copied into the memory of
//! this program. The worker starts from a script of this page's making: by the web's rules such a worker is under the
//! page's Content-Security-Policy, so that it reaches no host which that does not name.
//! All of this comes with the view "AWS" and is no part of the first load.

use super::autosave::Autosave;
use super::{browser, files};
use crate::aws::desk::{Ask, Connect, Tell};
use crate::aws::log::LogRow;
use crate::formats::{self, Imported, Note};
use crate::msg;
use crate::ui::aws::{AwsHandlers, AwsState, Job, Read, fields};
use crate::ui::compare::{CompareHandlers, Other};
use crate::ui::export::Handlers;
use crate::ui::{Dialog, ImportReport, Store};
use futures_util::FutureExt;
use js_sys::{Array, JsString, Reflect};
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Event, MessageEvent, Url, Worker, WorkerOptions, WorkerType};

/// After so long without a key or a pointer, keys are forgotten, unless a stack is watched.
const IDLE: Duration = Duration::from_secs(30 * 60);
/// How often the clock of the view goes on.
const TICK: Duration = Duration::from_secs(5);

/// The worker and what it was asked.
#[derive(Default)]
struct Desk {
    worker: Option<Worker>,
    /// Whether it has said that it listens.
    is_ready: bool,
    /// Questions from before that.
    early: Vec<Array>,
    last: u32,
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::new(Desk::default());
}

/// What the view does, made when it is first opened.
#[derive(Clone, Copy)]
pub struct Account {
    autosave: Autosave,
    compare: CompareHandlers,
    export: Handlers,
    made: StoredValue<Option<AwsHandlers>>,
}

impl Account {
    /// Nothing is made yet.
    pub fn new(autosave: Autosave, compare: CompareHandlers, export: Handlers) -> Self {
        autosave.store.parts.load_account.set_value(Some(|| Box::pin(load())));
        Self { autosave, compare, export, made: StoredValue::new(None) }
    }

    /// What the view does; `None` where its part of the program is not there.
    pub fn handlers(self) -> Option<AwsHandlers> {
        self.made.get_value().or_else(|| {
            let owner = self.autosave.store.owner.get_value();
            let make = || make(self.autosave, self.compare, self.export).now_or_never()?.ok();
            // Its effects live as long as the page, not as the view that is opened first.
            let made = owner.with(make);
            self.made.set_value(made);
            made
        })
    }
}

#[wasm_split(views, wasm_split_path = ::leptos::wasm_split, fallible, preload(load))]
fn make(autosave: Autosave, compare: CompareHandlers, export: Handlers) -> Result<AwsHandlers, SplitLoaderError> {
    Ok(handlers(autosave, compare, export))
}

fn handlers(autosave: Autosave, compare: CompareHandlers, export: Handlers) -> AwsHandlers {
    let store = autosave.store;
    let state = store.aws;
    watch_idleness(state, store);
    let on_compare = Callback::new(move |read: Arc<Read>| {
        let name = store.t_now(&msg!("compare-account", name = &read.name));
        compare.other.set(Some(Other { name, design: read.drawn.clone(), is_account: true }));
        store.dialog.set(Some(Dialog::Compare));
    });
    // The answer to "read again and compare".
    Effect::new(move |_| {
        let Some(read) = state.read.get() else { return };
        if state.is_comparing.get_untracked() {
            state.is_comparing.set(false);
            on_compare.run(read);
        }
    });
    AwsHandlers {
        on_ask: Callback::new(move |ask| send(state, &with_design(autosave, ask), &JsValue::UNDEFINED)),
        on_connect: Callback::new(move |connect: Connect| {
            let keys = take_keys();
            send(state, &Ask::Connect(connect), &keys);
        }),
        on_forget: Callback::new(move |()| forget(state)),
        on_stop: Callback::new(move |job| stop(state, |_, other| other == job)),
        on_open: Callback::new(move |read: Arc<Read>| open(autosave, &read)),
        on_compare,
        on_copy: export.on_copy,
        on_download: export.on_download,
        on_save_log: Callback::new(move |()| save_log(store, &state.log.get_untracked())),
    }
}

/// Stops the questions of which `is_stopped` says so, by their number and their job.
fn stop(state: AwsState, is_stopped: impl Fn(u32, Job) -> bool) {
    let jobs = state.jobs.get_untracked();
    let stopped: Vec<u32> =
        jobs.into_iter().filter(|(number, job)| is_stopped(*number, *job)).map(|(number, _)| number).collect();
    DESK.with_borrow_mut(|desk| {
        desk.early.retain(|parts| number_of(&parts.get(0)).is_none_or(|number| !stopped.contains(&number)));
        for (worker, number) in desk.worker.iter().flat_map(|worker| stopped.iter().map(move |n| (worker, n))) {
            // A worker that is gone has nothing to stop.
            let _ = worker.post_message(&(*number).into());
        }
    });
    state.jobs.update(|jobs| jobs.retain(|number, _| !stopped.contains(number)));
}

/// A number of a question.
fn number_of(value: &JsValue) -> Option<u32> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number that this page gave")]
    value.as_f64().map(|number| number as u32)
}

/// The question with the open design in it, where it needs one.
fn with_design(autosave: Autosave, ask: Ask) -> Ask {
    let store = autosave.store;
    match ask {
        Ask::Preview { .. } => store.aws.previewed.set(Some(store.design.get_untracked())),
        Ask::HandOver { .. } => store.aws.handing.set(Some(store.design.get_untracked())),
        _ => {}
    }
    match ask {
        Ask::Check { scope, .. } => Ask::Check { design: autosave.text(), scope },
        Ask::Preview { scope, .. } => Ask::Preview { design: autosave.text(), scope },
        Ask::HandOver { stack, .. } => Ask::HandOver { stack, design: autosave.text() },
        Ask::Policies { region, .. } => Ask::Policies { design: autosave.text(), region },
        other => other,
    }
}

/// Opens what was read as a new design.
fn open(autosave: Autosave, read: &Read) {
    let store = autosave.store;
    match formats::read_document(&read.design) {
        Ok(Imported { design, extras, format, .. }) => {
            // What could not be read comes first: it is why a number may be wrong.
            let gaps = read.gaps.iter().map(|gap| Note { message: gap.clone(), line: None, path: String::new() });
            let notes: Vec<Note> = gaps.chain(read.notes.iter().cloned()).collect();
            let first = notes.first().map(|note| note.message.clone());
            let more = notes.len().saturating_sub(1);
            let report = ImportReport { format: (format.title)(), counts: Vec::new(), notes };
            store.imported.set(Some(report));
            autosave.open_new(design, extras);
            store.say(
                match first {
                    None => msg!("file-opened", name = &read.name),
                    Some(first) => msg!("file-opened-notes", name = &read.name, note = first, more = more),
                },
                false,
            );
        }
        Err(error) => store.say(error.message(), true),
    }
}

/// The pasted text, or the three fields as such a text; all of them are emptied. It stays a value of JavaScript.
fn take_keys() -> JsValue {
    let take = |id: &str| -> JsString {
        let Some(field) = document().get_element_by_id(id) else { return JsString::from("") };
        let value = Reflect::get(&field, &"value".into()).unwrap_or_default();
        // A field that cannot be written has been taken off the page.
        let _ = Reflect::set(&field, &"value".into(), &"".into());
        value.dyn_into::<JsString>().unwrap_or_else(|_| JsString::from("")).trim()
    };
    let pasted = take(fields::PASTE);
    let [id, secret, token] = [fields::ID, fields::SECRET, fields::TOKEN].map(take);
    if 0 < pasted.length() || (id.length() == 0 && secret.length() == 0) {
        return pasted.into();
    }
    let mut text = JsString::from("");
    for (name, value) in
        [("AWS_ACCESS_KEY_ID=", id), ("\nAWS_SECRET_ACCESS_KEY=", secret), ("\nAWS_SESSION_TOKEN=", token)]
    {
        if 0 < value.length() {
            text = text.concat(&name.into()).concat(&value);
        }
    }
    text.into()
}

/// Ends the worker, and with it the memory that holds the keys.
fn forget(state: AwsState) {
    DESK.with_borrow_mut(|desk| {
        if let Some(worker) = desk.worker.take() {
            worker.terminate();
        }
        desk.is_ready = false;
        desk.early.clear();
    });
    // What was typed and not sent goes, too.
    let _ = take_keys();
    state.forget();
}

fn send(state: AwsState, ask: &Ask, keys: &JsValue) {
    let Ok(text) = serde_json::to_string(ask) else { return };
    let is_sent = DESK.with_borrow_mut(|desk| {
        desk.last = desk.last.wrapping_add(1);
        let parts = Array::of3(&desk.last.into(), &text.into(), keys);
        if desk.worker.is_none() {
            desk.worker = start(state);
            desk.is_ready = false;
        }
        match &desk.worker {
            None => return None,
            Some(worker) if desk.is_ready => {
                // A worker that is gone answers nothing.
                let _ = worker.post_message(&parts);
            }
            Some(_) => desk.early.push(parts),
        }
        Some(desk.last)
    });
    let Some(number) = is_sent else {
        return state.failure.set(Some((msg!("aws-worker-missing"), false)));
    };
    let job = Job::of(ask);
    if !matches!(job, Job::Other | Job::Settling) {
        state.failure.set(None);
    }
    state.jobs.update(|jobs| {
        jobs.insert(number, job);
    });
}

fn hear(state: AwsState, data: &JsValue) {
    if let Some(text) = data.as_string() {
        if let Ok(row) = serde_json::from_str::<LogRow>(&text) {
            state.log_call(row);
        }
        return;
    }
    if let Some(parts) = data.dyn_ref::<Array>() {
        // Whatever is told of a question that nobody waits for any more is about another account or design.
        let Some(number) = number_of(&parts.get(0)) else { return };
        let is_awaited = state.jobs.with_untracked(|jobs| jobs.contains_key(&number));
        let tell = parts.get(1).as_string().and_then(|text| serde_json::from_str::<Tell>(&text).ok());
        if let Some(tell) = tell.filter(|_| is_awaited) {
            if matches!(tell, Tell::Connected { .. }) {
                // What is under way is under way with other keys.
                stop(state, |other, _| other != number);
            }
            state.hear(tell);
        }
        return;
    }
    if let Some(number) = number_of(data) {
        return state.jobs.update(|jobs| {
            jobs.remove(&number);
        });
    }
    DESK.with_borrow_mut(|desk| {
        desk.is_ready = true;
        for parts in std::mem::take(&mut desk.early) {
            if let Some(worker) = &desk.worker {
                let _ = worker.post_message(&parts);
            }
        }
    });
}

/// Starts the worker that the page names; `cargo xtask finish-dist` puts it beside the page.
fn start(state: AwsState) -> Option<Worker> {
    let name = browser::named_file("account")?;
    let base = document().base_uri().ok()??;
    let script = Url::new_with_base(&name, &base).ok()?.href();
    let parts = Array::of1(&format!("import {};", serde_json::to_string(&script).ok()?).into());
    let bag = BlobPropertyBag::new();
    bag.set_type("text/javascript");
    let blob = Blob::new_with_str_sequence_and_options(&parts, &bag).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&url, &options).ok()?;
    let on_message =
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| hear(state, &event.data()));
    let on_error = Closure::<dyn FnMut(Event)>::new(move |_| {
        forget(state);
        state.failure.set(Some((msg!("aws-worker-missing"), false)));
    });
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    // They live as long as the page, and there is one worker until keys are forgotten.
    on_message.forget();
    on_error.forget();
    Some(worker)
}

/// Lets the clock of the view go on, and forgets keys after a while without a person.
fn watch_idleness(state: AwsState, store: Store) {
    let last = StoredValue::new(browser::now_millis());
    for name in ["pointerdown", "keydown"] {
        browser::on_document(name, move |_| last.set_value(browser::now_millis()));
    }
    set_interval(
        move || {
            let now = browser::now_millis();
            // Keys may wait in a worker before anybody is connected.
            if DESK.with_borrow(|desk| desk.worker.is_none()) {
                return;
            }
            state.now_ms.set(now);
            let is_watching = state.jobs.with_untracked(|jobs| jobs.values().any(|job| *job == Job::Watching));
            if IDLE.as_secs_f64() * 1000.0 < now - last.get_value() && !is_watching {
                forget(state);
                store.say(msg!("aws-forgotten-idle"), false);
            }
        },
        TICK,
    );
}

/// The log as a file: one JSON object per line.
fn save_log(store: Store, log: &[LogRow]) {
    let lines: Vec<String> = log.iter().filter_map(|row| serde_json::to_string(row).ok()).collect();
    files::download(store, "aws-calls.jsonl", "application/x-ndjson", &lines.join("\n"));
}
