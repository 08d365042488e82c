//! The account worker's program: it holds the keys, signs calls to AWS and makes them, see [`eks_designer::aws::desk`].
//!
//! The page starts it from a script of its own making, so that the page's policy holds for its calls, too.
//! A message is a number, a question in JSON, and what was pasted as keys; a number alone stops that question. What is
//! told goes back with the question's number, a number alone when all is told, and calls as a text alone.

use eks_designer::aws::desk::{Ask, Desk, Tell};
use eks_designer::aws::log::LogRow;
use eks_designer::aws::practice::{Account, Clock, Practice};
use eks_designer::aws::transport::{NoReply, Reply, Request, Transport};
use futures_util::future::{AbortHandle, Either, abortable, select};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, JsString};
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    AbortController, DedicatedWorkerGlobalScope, MessageEvent, ReferrerPolicy, RequestCache, RequestCredentials,
    RequestInit, RequestMode, RequestRedirect,
};
use zeroize::Zeroizing;

/// How long a reply may take. API calls of AWS answer within a few seconds; its SDKs wait for 60.
const PATIENCE_MS: u32 = 60_000;
/// How much faster time runs in the practice account: a cluster is there in about 15 s.
const PRACTICE_SPEED: f64 = 40.0;
/// From what all chance in the practice account follows, so that it is the same for everybody.
const PRACTICE_SEED: u64 = 1;

/// The browser's own `fetch`.
struct Fetch;

/// Ends a request that nobody waits for any more.
struct Ender(AbortController);

impl Drop for Ender {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Fetch {
    async fn exchange(request: Request, controller: &AbortController) -> Result<Reply, gloo_net::Error> {
        // gloo-net's own builder puts an ampersand behind a query that is there, and the signature would not fit.
        let init = RequestInit::new();
        init.set_method(request.method);
        init.set_mode(RequestMode::Cors);
        init.set_credentials(RequestCredentials::Omit);
        init.set_cache(RequestCache::NoStore);
        init.set_redirect(RequestRedirect::Error);
        init.set_referrer_policy(ReferrerPolicy::NoReferrer);
        init.set_signal(Some(&controller.signal()));
        if !request.body.is_empty() {
            init.set_body(&request.body.into());
        }
        let refused = |_: JsValue| gloo_net::Error::GlooError(String::new());
        let made = web_sys::Request::new_with_str_and_init(&request.url, &init).map_err(refused)?;
        for (name, value) in &request.headers {
            made.headers().set(name, value).map_err(refused)?;
        }
        let response = gloo_net::http::Request::from(made).send().await?;
        let headers = response.headers().entries().collect();
        Ok(Reply { status: response.status(), headers, body: response.text().await? })
    }
}

impl Transport for Fetch {
    async fn send(&self, request: Request) -> Result<Reply, NoReply> {
        let Ok(controller) = AbortController::new() else { return Err(NoReply::Blocked) };
        let ender = Ender(controller);
        let exchange = Box::pin(Self::exchange(request, &ender.0));
        match select(exchange, TimeoutFuture::new(PATIENCE_MS)).await {
            Either::Left((reply, _)) => reply.map_err(|_| NoReply::Blocked),
            Either::Right(_) => Err(NoReply::TimedOut),
        }
    }

    async fn sleep(&self, time: Duration) {
        wait(time).await;
    }

    fn now_ms(&self) -> u64 {
        now_ms()
    }

    fn random(&self) -> f64 {
        js_sys::Math::random()
    }
}

async fn wait(time: Duration) {
    TimeoutFuture::new(u32::try_from(time.as_millis()).unwrap_or(u32::MAX)).await;
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the time is a positive whole number")]
fn now_ms() -> u64 {
    js_sys::Date::now() as u64
}

/// The browser's clock.
struct Browser;

impl Clock for Browser {
    fn real_now_ms(&self) -> u64 {
        now_ms()
    }

    async fn real_sleep(&self, time: Duration) {
        wait(time).await;
    }
}

/// To AWS, or to the practice account.
enum Line {
    Aws(Fetch),
    Practice(Rc<Practice<Browser>>),
}

impl Transport for Line {
    async fn send(&self, request: Request) -> Result<Reply, NoReply> {
        match self {
            Self::Aws(fetch) => fetch.send(request).await,
            Self::Practice(practice) => practice.send(request).await,
        }
    }

    async fn sleep(&self, time: Duration) {
        match self {
            Self::Aws(fetch) => fetch.sleep(time).await,
            Self::Practice(practice) => practice.sleep(time).await,
        }
    }

    fn now_ms(&self) -> u64 {
        match self {
            Self::Aws(fetch) => fetch.now_ms(),
            Self::Practice(practice) => practice.now_ms(),
        }
    }

    fn random(&self) -> f64 {
        match self {
            Self::Aws(fetch) => fetch.random(),
            Self::Practice(practice) => practice.random(),
        }
    }

    fn put_load_balancer(&self, region: &str, vpc_id: &str) -> bool {
        match self {
            Self::Aws(_) => false,
            Self::Practice(practice) => practice.put_load_balancer(region, vpc_id),
        }
    }
}

/// Makes lines. There is one practice account, whatever the region.
fn lines() -> impl Fn(bool) -> Line {
    let practice: OnceCell<Rc<Practice<Browser>>> = OnceCell::new();
    move |is_practice| {
        if !is_practice {
            return Line::Aws(Fetch);
        }
        let made = || Rc::new(Practice::new(Account::new(now_ms(), PRACTICE_SEED), PRACTICE_SPEED, Browser));
        Line::Practice(Rc::clone(practice.get_or_init(made)))
    }
}

/// A number of a question.
fn number_of(value: &JsValue) -> Option<u32> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number that the page counted")]
    value.as_f64().map(|number| number as u32)
}

fn main() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let port = scope.clone();
    let log = move |row: LogRow| {
        // A page that is gone hears nothing.
        if let Ok(text) = serde_json::to_string(&row) {
            let _ = port.post_message(&text.into());
        }
    };
    let desk = Rc::new(Desk::new(lines(), log));
    let tasks: Rc<RefCell<BTreeMap<u32, AbortHandle>>> = Rc::default();
    let port = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Ok(parts) = event.data().dyn_into::<Array>() else {
            let stopped = number_of(&event.data()).and_then(|number| tasks.borrow_mut().remove(&number));
            if let Some(task) = stopped {
                task.abort();
            }
            return;
        };
        let Some(number) = number_of(&parts.get(0)) else { return };
        let Some(Ok(ask)) = parts.get(1).as_string().map(|text| serde_json::from_str::<Ask>(&text)) else {
            return;
        };
        let secret = parts.get(2).dyn_into::<JsString>().map(String::from).unwrap_or_default();
        let (desk, port, done) = (Rc::clone(&desk), port.clone(), Rc::clone(&tasks));
        let (task, handle) = abortable(async move {
            let tell = |tell: Tell| {
                if let Ok(text) = serde_json::to_string(&tell) {
                    let _ = port.post_message(&Array::of2(&number.into(), &text.into()));
                }
            };
            desk.answer(ask, Zeroizing::new(secret), &tell).await;
            // The page learns that this question is answered.
            let _ = port.post_message(&number.into());
        });
        tasks.borrow_mut().insert(number, handle);
        spawn_local(async move {
            // Stopped or answered, there is nothing more to do.
            let _ = task.await;
            done.borrow_mut().remove(&number);
        });
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // Lives as long as the worker.
    on_message.forget();
    // The page waits for this: what it sent before would be lost.
    let _ = scope.post_message(&JsValue::NULL);
}
