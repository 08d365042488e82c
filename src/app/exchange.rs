//! The page's exchange worker: the code of all formats, loaded when a text is first wanted.

use super::{browser, reading};
use crate::exchange;
use crate::formats::{Export, Format, Imported};
use crate::msg;
use crate::words::Message;
use js_sys::{Array, Function, Promise, Uint8Array};
use leptos::prelude::*;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::Duration;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// How long an answer may take; the largest design needs a hundredth of it.
const PATIENCE: Duration = Duration::from_secs(20);

/// The worker and what it was asked.
#[derive(Default)]
struct Desk {
    worker: Option<Worker>,
    /// Whether it has said that it listens.
    is_ready: bool,
    /// Questions from before that.
    early: Vec<Array>,
    /// What to call with the answer, and with nothing when there is none, by the question's number.
    waiting: BTreeMap<u32, (Function, Function)>,
    last: u32,
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::new(Desk::default());
}

/// Writes a design, given as its file, in a format.
///
/// # Errors
/// Why that cannot be, in words.
pub async fn write(format: &Format, design: &str) -> Result<Export, Message> {
    reading::written(&ask(exchange::write_request(format, design), &[]).await?.0).await
}

/// Reads the design in a file of any format.
///
/// # Errors
/// Why that cannot be, in words.
pub async fn read(bytes: &[u8]) -> Result<Imported, Message> {
    reading::imported(&ask(exchange::read_request(), bytes).await?.0).await
}

/// Writes a design, given as its file, in every format, as a zip archive.
///
/// # Errors
/// Why that cannot be, in words.
pub async fn bundle(design: &str) -> Result<Vec<u8>, Message> {
    let (answer, archive) = ask(exchange::bundle_request(design), &[]).await?;
    reading::bundled(&answer).await.map(|()| archive)
}

/// The text of an answer, and the bytes beside it.
async fn ask(question: String, bytes: &[u8]) -> Result<(String, Vec<u8>), Message> {
    let bytes = Uint8Array::from(bytes);
    let answer = Promise::new(&mut |resolve, reject| {
        DESK.with_borrow_mut(|desk| desk.take(&question, &bytes, resolve, reject));
    });
    let answer = JsFuture::from(answer).await.ok().and_then(|answer| answer.dyn_into::<Array>().ok());
    let answer = answer.ok_or_else(|| msg!("exchange-not-loaded"))?;
    let made = answer.get(2).dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
    Ok((answer.get(1).as_string().unwrap_or_default(), made))
}

impl Desk {
    fn take(&mut self, question: &str, bytes: &Uint8Array, resolve: Function, reject: Function) {
        self.last = self.last.wrapping_add(1);
        let number = self.last;
        self.waiting.insert(number, (resolve, reject));
        if self.worker.is_none() {
            self.worker = start();
            self.is_ready = false;
        }
        let parts = Array::of3(&number.into(), &question.into(), bytes);
        match &self.worker {
            None => self.give_up(),
            Some(worker) if self.is_ready => {
                // A worker that is gone answers nothing, and the wait ends.
                let _ = worker.post_message(&parts);
            }
            Some(_) => self.early.push(parts),
        }
        set_timeout(
            move || {
                let is_waiting = DESK.with_borrow(|desk| desk.waiting.contains_key(&number));
                if is_waiting {
                    DESK.with_borrow_mut(Desk::give_up);
                }
            },
            PATIENCE,
        );
    }

    /// Ends the worker and everything that waits for it; the next question starts another one.
    fn give_up(&mut self) {
        if let Some(worker) = self.worker.take() {
            worker.terminate();
        }
        self.early.clear();
        for (_, reject) in std::mem::take(&mut self.waiting).into_values() {
            // A promise takes any value.
            let _ = reject.call0(&JsValue::NULL);
        }
    }

    fn hear(&mut self, data: &JsValue) {
        let Some(parts) = data.dyn_ref::<Array>() else {
            self.is_ready = true;
            for parts in std::mem::take(&mut self.early) {
                if let Some(worker) = &self.worker {
                    let _ = worker.post_message(&parts);
                }
            }
            return;
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number that this page gave"
        )]
        let number = parts.get(0).as_f64().unwrap_or_default() as u32;
        if let Some((resolve, _)) = self.waiting.remove(&number) {
            let _ = resolve.call1(&JsValue::NULL, parts);
        }
    }
}

/// Starts the worker that the page names; `cargo xtask finish-dist` puts it beside the page.
fn start() -> Option<Worker> {
    let script = browser::named_file("exchange")?;
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&script, &options).ok()?;
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| {
        DESK.with_borrow_mut(|desk| desk.hear(&event.data()));
    });
    let on_error = Closure::<dyn FnMut(Event)>::new(|_| DESK.with_borrow_mut(Desk::give_up));
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    // They live as long as the page, and there is one worker but for failures.
    on_message.forget();
    on_error.forget();
    Some(worker)
}
