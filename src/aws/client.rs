//! A client of AWS: it signs, sends, tries again, pages, and keeps the log.
//!
//! # Sources
//! Full jitter: AWS Architecture Blog, "Exponential Backoff And Jitter" (2015-03-04). The retries of the AWS SDKs:
//! AWS SDKs and Tools reference guide, "Retry behavior", read 2026-11-27.

use super::call::Call;
use super::credentials::Keys;
use super::failure::{Cause, Failure};
use super::log::LogRow;
use super::sign;
use super::transport::{Reply, Transport};
use crate::catalog::endpoints::{self, ENDPOINTS, Protocol};
use async_lock::Semaphore;
use serde::de::DeserializeOwned;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Duration;

/// How many calls of one service may be under way.
pub const MAX_IN_FLIGHT: usize = 4;
/// How often a call is sent until it counts as failed.
const MAX_TRIES: u32 = 8;
/// How often where the service has never answered: it may be one that does not answer pages at all.
const FIRST_TRIES: u32 = 2;
/// The longest wait before the second try; it doubles with each.
const FIRST_WAIT_MS: u64 = 400;
/// The longest wait of all.
const LONGEST_WAIT_MS: u64 = 15_000;
/// A clock that is wrong by less is right enough: half of what AWS takes.
const CLOCK_TOLERANCE_MS: u64 = 150_000;
/// The most pages of one list.
const MAX_PAGES: usize = 1_000;

/// A page of a list.
pub trait Paged: DeserializeOwned {
    /// What it lists.
    type Item;

    /// What is on the page, and what asks for the next one; empty after the last.
    fn split(self) -> (Vec<Self::Item>, String);
}

/// Who calls, and where.
pub struct Session {
    /// The keys.
    pub keys: Keys,
    /// The region of all calls.
    pub region: String,
    /// Where all services answer instead of at AWS.
    pub base: Option<String>,
}

/// A client: one session over one transport.
pub struct Client<T> {
    /// Who answers.
    pub transport: T,
    session: Session,
    /// What the clock of this computer lacks, in ms.
    skew_ms: Cell<i64>,
    /// How many calls were made, by this client and those before it.
    n_calls: Rc<Cell<u32>>,
    in_flight: Vec<(&'static str, Semaphore)>,
    /// The services that have answered.
    answered: RefCell<BTreeSet<&'static str>>,
    log: Box<dyn Fn(LogRow)>,
}

impl<T: Transport> Client<T> {
    /// A client whose calls are told to `log`, each when it is sent and whenever something is new about it.
    pub fn new(transport: T, session: Session, log: impl Fn(LogRow) + 'static) -> Self {
        let in_flight = ENDPOINTS.iter().map(|endpoint| (endpoint.key, Semaphore::new(MAX_IN_FLIGHT))).collect();
        Self {
            transport,
            session,
            skew_ms: Cell::new(0),
            n_calls: Rc::default(),
            in_flight,
            answered: RefCell::default(),
            log: Box::new(log),
        }
    }

    /// The same client, which goes on counting calls where others have stopped.
    #[must_use]
    pub fn counting(self, n_calls: &Rc<Cell<u32>>) -> Self {
        Self { n_calls: Rc::clone(n_calls), ..self }
    }

    /// A name for something that is done once: no other one is equal.
    pub fn new_token(&self, of: &str) -> String {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number from 0 to below 2^32"
        )]
        let chance = (self.transport.random().clamp(0.0, 1.0) * f64::from(u32::MAX)) as u32;
        let number = self.n_calls.get();
        format!("{of}-{:x}-{number:x}-{chance:08x}", self.now_ms())
    }

    /// The keys' owner, region and end.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Other keys for the same region and log.
    #[must_use]
    pub fn with_keys(self, keys: Keys) -> Self {
        Self { session: Session { keys, ..self.session }, ..self }
    }

    /// The time of AWS, as far as it is known, in ms since 1970.
    pub fn now_ms(&self) -> u64 {
        self.transport.now_ms().saturating_add_signed(self.skew_ms.get())
    }

    /// Sends a call until it is answered and reads the reply.
    ///
    /// # Errors
    /// See [`Client::send`]; also a reply that is not what the service's reference says.
    pub async fn get<R: DeserializeOwned>(&self, call: &Call) -> Result<R, Failure> {
        let body = self.send(call).await?.body;
        let unreadable = || Failure::new(Cause::Unreadable, call);
        match call.endpoint.protocol {
            Protocol::Ec2 | Protocol::Query => quick_xml::de::from_str(&body).map_err(|_| unreadable()),
            Protocol::RestJson | Protocol::Json => serde_json::from_str(&body).map_err(|_| unreadable()),
        }
    }

    /// All pages of a list.
    ///
    /// # Errors
    /// See [`Client::get`].
    pub async fn all<P: Paged>(&self, call: &Call) -> Result<Vec<P::Item>, Failure> {
        let (mut items, mut token) = self.get::<P>(call).await?.split();
        for _ in 1..MAX_PAGES {
            if token.is_empty() {
                break;
            }
            let (more, after) = self.get::<P>(&call.from_page(&token)).await?.split();
            items.extend(more);
            token = after;
        }
        Ok(items)
    }

    /// Sends a call until it is answered with success.
    ///
    /// # Errors
    /// The last failure: at once where another try cannot help, else after the last try.
    pub async fn send(&self, call: &Call) -> Result<Reply, Failure> {
        let permit = match self.in_flight.iter().find(|(key, _)| *key == call.endpoint.key) {
            Some((_, semaphore)) => Some(semaphore.acquire().await),
            None => None,
        };
        let number = self.n_calls.get().saturating_add(1);
        self.n_calls.set(number);
        let mut row = self.row(call, number);
        let mut was_clock_set = false;
        let result = loop {
            let failure = match self.try_once(call, &mut row).await {
                Ok(reply) => break Ok(reply),
                Err((failure, reply)) => {
                    row.code.clone_from(&failure.code);
                    // Every answer tells the time, and a first wrong one is mended by it.
                    if failure.cause == Cause::Clock {
                        let is_new = reply.as_ref().is_some_and(|reply| self.set_clock(reply));
                        if is_new && !was_clock_set {
                            was_clock_set = true;
                            continue;
                        }
                    }
                    failure
                }
            };
            let failure = self.judged(failure);
            let has_answered = self.answered.borrow().contains(call.endpoint.key);
            let max_tries = if has_answered { MAX_TRIES } else { FIRST_TRIES };
            if !failure.is_passing() || max_tries <= row.n_tries {
                break Err(failure);
            }
            (self.log)(row.clone());
            self.transport.sleep(self.wait(row.n_tries)).await;
        };
        drop(permit);
        row.is_done = true;
        row.is_absent = result.as_ref().is_err_and(|failure| failure.cause == Cause::NotFound);
        (self.log)(row);
        result
    }

    /// Ended keys are told by EC2 with the code of a wrong clock.
    fn judged(&self, failure: Failure) -> Failure {
        let has_ended = self.session.keys.expires_ms.is_some_and(|at| at <= self.now_ms());
        match failure.cause {
            Cause::Clock | Cause::WrongKeys if has_ended => Failure { cause: Cause::Expired, ..failure },
            _ => failure,
        }
    }

    async fn try_once(&self, call: &Call, row: &mut LogRow) -> Result<Reply, (Failure, Option<Reply>)> {
        row.n_tries = row.n_tries.saturating_add(1);
        row.status = 0;
        let new = |cause| (Failure::new(cause, call), None);
        if self.session.keys.expires_ms.is_some_and(|at| at <= self.now_ms()) {
            return Err(new(Cause::Expired));
        }
        let Some(mut request) = call.request(&self.session.region, self.session.base.as_deref()) else {
            return Err(new(Cause::NotAllowed));
        };
        let region = endpoints::signing_region(call.endpoint, &self.session.region);
        let signed = sign::sign(&mut request, &self.session.keys, call.endpoint.key, region, self.now_ms());
        if signed.is_err() {
            return Err(new(Cause::NotAllowed));
        }
        let sent_ms = self.transport.now_ms();
        (self.log)(row.clone());
        let reply = self.transport.send(request).await;
        row.took_ms = self.transport.now_ms().saturating_sub(sent_ms);
        let reply = reply.map_err(|why| (Failure::no_reply(why, call), None))?;
        self.answered.borrow_mut().insert(call.endpoint.key);
        row.status = reply.status;
        row.n_bytes = row.n_bytes.saturating_add(reply.body.len());
        row.request_id = request_id(&reply);
        if (200..300).contains(&reply.status) {
            row.code.clear();
            return Ok(reply);
        }
        let keys = &self.session.keys;
        let token = keys.token.as_ref().map_or("", |token| token.reveal());
        let failure = Failure::of_reply(&reply, call).without(&[keys.secret.reveal(), token]);
        Err((failure, Some(reply)))
    }

    /// Takes over the time of a reply; whether that is new.
    fn set_clock(&self, reply: &Reply) -> bool {
        use aws_smithy_types::{DateTime, date_time::Format};
        let told = reply.header("date").and_then(|date| DateTime::from_str(date, Format::HttpDate).ok());
        let Some(told) = told.and_then(|at| at.to_millis().ok()).and_then(|ms| u64::try_from(ms).ok()) else {
            return false;
        };
        let is_new = CLOCK_TOLERANCE_MS < told.abs_diff(self.now_ms());
        if is_new {
            let skew = i128::from(told).saturating_sub(i128::from(self.transport.now_ms()));
            self.skew_ms.set(i64::try_from(skew).unwrap_or(0));
        }
        is_new
    }

    /// How long to wait after so many tries: any time up to a longest one that doubles.
    fn wait(&self, n_tries: u32) -> Duration {
        let doubled = FIRST_WAIT_MS.saturating_mul(1 << n_tries.saturating_sub(1).min(16));
        let longest = Duration::from_millis(doubled.min(LONGEST_WAIT_MS));
        longest.mul_f64(self.transport.random().clamp(0.0, 1.0))
    }

    fn row(&self, call: &Call, number: u32) -> LogRow {
        let region = self.session.region.as_str();
        LogRow {
            number,
            at_ms: self.now_ms(),
            service: call.endpoint.cli.to_owned(),
            action: call.action.to_owned(),
            region: region.to_owned(),
            is_write: call.is_write,
            status: 0,
            is_done: false,
            took_ms: 0,
            n_bytes: 0,
            n_tries: 0,
            request_id: String::new(),
            code: String::new(),
            is_absent: false,
            cli: call.as_cli(region, self.session.base.as_deref()),
            curl: call.as_curl(region, self.session.base.as_deref()).unwrap_or_default(),
        }
    }
}

/// The id of a request, from a header that the page may see, or from the reply.
fn request_id(reply: &Reply) -> String {
    if let Some(id) = reply.header("x-amzn-requestid").or_else(|| reply.header("x-amz-request-id")) {
        return id.to_owned();
    }
    ["<requestId>", "<RequestId>", "<RequestID>"]
        .into_iter()
        .find_map(|tag| reply.body.split_once(tag)?.1.split('<').next())
        .unwrap_or_default()
        .chars()
        .take(64)
        .collect()
}
