//! The account as a transport: requests reach it after a made-up round trip, and its time may run faster.

use super::{Account, Fault, chance};
use crate::aws::transport::{NoReply, Reply, Request, Transport};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::time::Duration;

/// How long a round trip takes, in ms.
const ROUND_TRIP_MS: (u64, u64) = (30, 120);
/// How long a request without a reply is waited for.
const NO_REPLY_MS: u64 = 30_000;

/// Real time, as whoever runs the account has it.
pub trait Clock {
    /// The real time, in ms since 1970.
    fn real_now_ms(&self) -> u64;

    /// Waits for a real time.
    fn real_sleep(&self, time: Duration) -> impl Future<Output = ()>;
}

/// A clock that goes only when somebody waits, and then at once: for tests.
#[derive(Clone, Debug, Default)]
pub struct Instant {
    now_ms: Cell<u64>,
}

impl Clock for Instant {
    fn real_now_ms(&self) -> u64 {
        self.now_ms.get()
    }

    async fn real_sleep(&self, time: Duration) {
        let ms = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        self.now_ms.set(self.now_ms.get().saturating_add(ms));
    }
}

/// The account behind the seam.
pub struct Practice<C> {
    account: RefCell<Account>,
    clock: C,
    /// How much faster its time runs than the real one.
    speed: f64,
    start_ms: u64,
    real_start_ms: u64,
    n_sent: Cell<u64>,
}

impl<C: Clock> Practice<C> {
    /// An account whose time runs so much faster than the clock.
    pub fn new(account: Account, speed: f64, clock: C) -> Self {
        let speed = if speed.is_finite() && 0.0 < speed { speed } else { 1.0 };
        let start_ms = account.start_ms;
        let real_start_ms = clock.real_now_ms();
        Self { account: RefCell::new(account), clock, speed, start_ms, real_start_ms, n_sent: Cell::new(0) }
    }

    /// Does something with the account itself, such as making something go wrong.
    pub fn with<R>(&self, act: impl FnOnce(&mut Account) -> R) -> R {
        act(&mut self.account.borrow_mut())
    }

    async fn wait_ms(&self, ms: u64) {
        let time = Duration::from_millis(ms);
        self.clock.real_sleep(time.div_f64(self.speed)).await;
    }
}

impl<C: Clock> Transport for Practice<C> {
    async fn send(&self, request: Request) -> Result<Reply, NoReply> {
        let number = self.n_sent.get().saturating_add(1);
        self.n_sent.set(number);
        let seed = self.account.borrow().seed;
        let trip = chance::between(seed, &["round trip", &number.to_string()], ROUND_TRIP_MS);
        let there = trip.checked_div(2).unwrap_or(0);
        self.wait_ms(there).await;
        let now_ms = self.now_ms();
        if self.account.borrow().is_silent(now_ms) {
            self.wait_ms(NO_REPLY_MS).await;
            return Err(NoReply::TimedOut);
        }
        let reply = self.account.borrow_mut().answer(&request, now_ms);
        self.wait_ms(trip.saturating_sub(there)).await;
        Ok(reply)
    }

    async fn sleep(&self, time: Duration) {
        self.clock.real_sleep(time.div_f64(self.speed)).await;
    }

    fn now_ms(&self) -> u64 {
        let elapsed = Duration::from_millis(self.clock.real_now_ms().saturating_sub(self.real_start_ms));
        // A product that is too large stays at the largest time.
        let seconds = elapsed.as_secs_f64() * self.speed;
        let virtual_time = Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX);
        self.start_ms.saturating_add(u64::try_from(virtual_time.as_millis()).unwrap_or(u64::MAX))
    }

    fn put_load_balancer(&self, region: &str, vpc_id: &str) -> bool {
        let fault =
            Fault::LoadBalancer { region: region.to_owned(), vpc_id: vpc_id.to_owned(), is_classic: false };
        self.with(|account| account.inject(fault));
        true
    }

    fn random(&self) -> f64 {
        let number = self.n_sent.get().to_string();
        let per_mille = chance::between(self.account.borrow().seed, &["random", &number], (0, 999));
        u32::try_from(per_mille).map_or(0.5, |n| f64::from(n) / 1000.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_executor::block_on;

    #[test]
    fn time_runs_as_fast_as_asked() {
        let practice = Practice::new(Account::new(1_000, 1), 60.0, Instant::default());
        assert_eq!(practice.now_ms(), 1_000);
        block_on(practice.sleep(Duration::from_secs(120)));
        assert_eq!(practice.clock.real_now_ms(), 2_000);
        assert_eq!(practice.now_ms(), 121_000);
        assert!((0.0..1.0).contains(&practice.random()));
        for speed in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            let practice = Practice::new(Account::new(0, 1), speed, Instant::default());
            block_on(practice.sleep(Duration::from_secs(1)));
            assert_eq!(practice.now_ms(), 1_000, "{speed}");
        }
    }
}
