//! One tab at a time edits a design: the browser's locks (Web Locks), which end with their tab.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How a lock is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Only when nobody holds it.
    IfFree,
    /// As soon as nobody holds it.
    Wait,
    /// At once, from whoever holds it.
    Steal,
}

/// A lock that is held or waited for; `release` lets it go.
#[derive(Clone, Default)]
pub struct Lock(Rc<RefCell<State>>);

#[derive(Default)]
struct State {
    resolve: Option<Function>,
    is_over: bool,
}

impl Lock {
    /// Lets the lock go, or stops waiting for it.
    pub fn release(&self) {
        let mut state = self.0.borrow_mut();
        state.is_over = true;
        if let Some(resolve) = state.resolve.take() {
            // The promise that the browser waits for; it takes no notice of what comes back.
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    }

    /// Whether it was let go.
    pub fn is_over(&self) -> bool {
        self.0.borrow().is_over
    }

    /// The promise that holds the lock until it is let go.
    fn hold(&self) -> JsValue {
        let state = Rc::clone(&self.0);
        let mut keep = move |resolve: Function, _: Function| state.borrow_mut().resolve = Some(resolve);
        Promise::new(&mut keep).into()
    }
}

/// Asks for the lock `name`; `on_answer` hears whether it is held, `on_lost` that another tab has taken it.
///
/// A browser without locks says that it is held: the storage then still finds two writers.
pub fn ask(
    name: &str,
    ask: Ask,
    on_answer: impl FnOnce(bool) + 'static,
    on_lost: impl FnOnce() + 'static,
) -> Lock {
    let lock = Lock::default();
    let Some((locks, request)) = request_function() else {
        on_answer(true);
        return lock;
    };
    let on_answer = Rc::new(RefCell::new(Some(on_answer)));
    let take_answer = Rc::clone(&on_answer);
    let answered = lock.clone();
    let callback = Closure::once_into_js(move |granted: JsValue| -> JsValue {
        let on_answer = take_answer.borrow_mut().take();
        if answered.is_over() {
            return JsValue::UNDEFINED;
        }
        let is_held = !granted.is_null() && !granted.is_undefined();
        let held = if is_held { answered.hold() } else { JsValue::UNDEFINED };
        if let Some(on_answer) = on_answer {
            on_answer(is_held);
        }
        held
    });
    let options = super::storage::object(&[
        ("ifAvailable", JsValue::from_bool(ask == Ask::IfFree)),
        ("steal", JsValue::from_bool(ask == Ask::Steal)),
    ]);
    let promise = request.call3(&locks, &JsValue::from_str(name), &options, &callback);
    if let Some(promise) = promise.ok().and_then(|promise| promise.dyn_into::<Promise>().ok()) {
        let held = lock.clone();
        spawn_local(async move {
            let end = JsFuture::from(promise).await;
            if end.is_err() && !held.is_over() {
                let unanswered = on_answer.borrow_mut().take();
                match unanswered {
                    // Locks are refused to this page.
                    Some(on_answer) => on_answer(true),
                    // Another tab has taken it.
                    None => on_lost(),
                }
            }
        });
    }
    lock
}

fn request_function() -> Option<(JsValue, Function)> {
    let navigator = JsValue::from(window().navigator());
    let locks = Reflect::get(&navigator, &JsValue::from_str("locks")).ok()?;
    let request = Reflect::get(&locks, &JsValue::from_str("request")).ok()?.dyn_into::<Function>().ok()?;
    Some((locks, request))
}
