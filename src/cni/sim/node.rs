//! One node in time.

use crate::cni::ipam::Pool;
use crate::cni::pool::{IPS_PER_PREFIX, Limits, Mode, Settings};
use std::collections::VecDeque;

/// The intervals of ipamd, in seconds: orders of magnitude, as its code has them.
///
/// # Sources
/// amazon-vpc-cni-k8s v1.23.1, `pkg/ipamd/ipamd.go` and `pkg/ipamd/datastore/data_store.go` (constants),
/// and the cooldown's default in its README, read 2026-08-20.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timers {
    /// Between two checks of the pool.
    pub check_s: u32,
    /// Between two ways of giving back.
    pub shrink_s: u32,
    /// The age from which on an interface may be detached.
    pub min_eni_age_s: u32,
    /// How long the address of a pod that is gone rests (`IP_COOLDOWN_PERIOD`).
    pub cooldown_s: u32,
    /// How long attaching an interface takes.
    pub attach_s: u32,
    /// How long ipamd waits after a subnet was full.
    pub full_pause_s: u32,
}

impl Timers {
    /// The defaults.
    pub const DEFAULT: Self =
        Self { check_s: 5, shrink_s: 30, min_eni_age_s: 60, cooldown_s: 30, attach_s: 10, full_pause_s: 120 };
}

/// Which subnet an address comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// The node's own.
    Node,
    /// The one of all other interfaces: the node's own too, but for custom networking and subnet discovery.
    Pods,
}

/// Where a node gets addresses from.
pub trait Supply {
    /// Takes so many single addresses and prefixes; all of them, or none and `false`.
    fn take(&mut self, home: Home, singles: u32, prefixes: u32) -> bool;
    /// Gives back what was taken.
    fn give(&mut self, home: Home, singles: u32, prefixes: u32);
}

/// A pod of a node, by a number that its user chooses.
pub type PodId = u32;

/// A secondary address or a prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Unit {
    id: u32,
    used: u32,
    cooling: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Eni {
    id: u32,
    /// From when on its addresses can be used.
    ready_at: u32,
    is_primary: bool,
    units: Vec<Unit>,
}

impl Eni {
    /// The subnet that its addresses come from.
    fn home(&self) -> Home {
        if self.is_primary { Home::Node } else { Home::Pods }
    }
}

/// A Linux node with IPv4 addresses.
#[derive(Clone, Debug)]
pub struct Node {
    limits: Limits,
    settings: Settings,
    timers: Timers,
    max_pods: u32,
    is_prefix: bool,
    is_ipv6: bool,
    enis: Vec<Eni>,
    /// Interfaces that serve no pods: the node's own under custom networking, and the trunk.
    other_enis: u32,
    placed: Vec<(PodId, u32, u32)>,
    waiting: VecDeque<PodId>,
    cooling: VecDeque<(u32, u32, u32)>,
    next_id: u32,
    last_shrink: u32,
    paused_until: u32,
    attaching_until: u32,
    /// Whether the last attempt found a subnet full.
    is_starved: bool,
}

impl Node {
    /// A node that has not started: it holds nothing.
    #[must_use]
    pub fn new(limits: &Limits, settings: &Settings, max_pods: u32, timers: Timers) -> Self {
        let mode = limits.effective_mode(settings);
        Self {
            limits: *limits,
            settings: *settings,
            timers,
            max_pods,
            is_prefix: mode == Mode::Prefix,
            is_ipv6: mode == Mode::Ipv6,
            enis: Vec::new(),
            other_enis: 0,
            placed: Vec::new(),
            waiting: VecDeque::new(),
            cooling: VecDeque::new(),
            next_id: 0,
            last_shrink: 0,
            paused_until: 0,
            attaching_until: 0,
            is_starved: false,
        }
    }

    /// Starts the instance with its primary interface; `false` when its subnet has no address left.
    pub fn start(&mut self, now: u32, supply: &mut dyn Supply) -> bool {
        if !supply.take(Home::Node, 1, 0) {
            return false;
        }
        if self.settings.has_custom_networking && !self.is_ipv6 {
            self.other_enis = 1;
        } else {
            let id = self.new_id();
            self.enis.push(Eni { id, ready_at: now, is_primary: true, units: Vec::new() });
        }
        // The trunk comes with the node, or not at all.
        if !self.is_ipv6 && self.limits.has_trunk(&self.settings) && supply.take(Home::Pods, 1, 0) {
            self.other_enis = self.other_enis.saturating_add(1);
        }
        true
    }

    /// Terminates the instance: everything goes back at once.
    pub fn stop(&mut self, supply: &mut dyn Supply) {
        let has_own = u32::from(self.settings.has_custom_networking && !self.is_ipv6);
        if 0 < has_own.min(self.other_enis) {
            supply.give(Home::Node, 1, 0);
        }
        let trunk = self.other_enis.saturating_sub(has_own);
        supply.give(Home::Pods, trunk, 0);
        for eni in std::mem::take(&mut self.enis) {
            supply.give(eni.home(), 1, 0);
            self.give_units(supply, eni.home(), count(eni.units.len()));
        }
        self.other_enis = 0;
        self.placed.clear();
        self.waiting.clear();
        self.cooling.clear();
    }

    fn new_id(&mut self) -> u32 {
        self.next_id = self.next_id.wrapping_add(1);
        self.next_id
    }

    fn unit_size(&self) -> u32 {
        if self.is_prefix { IPS_PER_PREFIX } else { 1 }
    }

    fn take_units(&self, supply: &mut dyn Supply, home: Home, eni: u32, units: u32) -> bool {
        let (singles, prefixes) = if self.is_prefix { (0, units) } else { (units, 0) };
        supply.take(home, singles.saturating_add(eni), prefixes)
    }

    fn give_units(&self, supply: &mut dyn Supply, home: Home, units: u32) {
        let (singles, prefixes) = if self.is_prefix { (0, units) } else { (units, 0) };
        supply.give(home, singles, prefixes);
    }

    /// The pool as ipamd sees it.
    #[must_use]
    pub fn pool(&self) -> Pool {
        let units = self.enis.iter().flat_map(|eni| &eni.units);
        let (mut n, mut free_prefixes) = (0_u32, 0_u32);
        for unit in units {
            n = n.saturating_add(1);
            if self.is_prefix && unit.used == 0 && unit.cooling == 0 {
                free_prefixes = free_prefixes.saturating_add(1);
            }
        }
        Pool {
            is_prefix: self.is_prefix,
            slots: self.limits.slots_per_eni(),
            total: n.saturating_mul(self.unit_size()),
            assigned: count(self.placed.len()),
            free_prefixes,
            max_pods: self.max_pods,
        }
    }

    /// Addresses of the VPC that it holds.
    #[must_use]
    pub fn vpc_ips(&self) -> u32 {
        let units: usize = self.enis.iter().map(|eni| eni.units.len()).sum();
        count(units).saturating_mul(self.unit_size()).saturating_add(self.n_enis())
    }

    /// Attached interfaces, the trunk included.
    #[must_use]
    pub fn n_enis(&self) -> u32 {
        count(self.enis.len()).saturating_add(self.other_enis)
    }

    /// Units on each interface that serves pods.
    #[must_use]
    pub fn filled(&self) -> Vec<u32> {
        self.enis.iter().map(|eni| count(eni.units.len())).collect()
    }

    /// Pods that have an address.
    #[must_use]
    pub fn n_placed(&self) -> u32 {
        count(self.placed.len())
    }

    /// Pods that hang in `ContainerCreating`.
    #[must_use]
    pub fn n_waiting(&self) -> u32 {
        count(self.waiting.len())
    }

    /// Addresses that rest after their pods.
    #[must_use]
    pub fn n_cooling(&self) -> u32 {
        count(self.cooling.len())
    }

    /// Whether the last attempt to grow found a subnet full.
    #[must_use]
    pub fn is_starved(&self) -> bool {
        self.is_starved
    }

    /// Whether an interface is on its way.
    #[must_use]
    pub fn is_attaching(&self, now: u32) -> bool {
        now < self.attaching_until
    }

    /// The pods that have an address, in the order in which they came.
    pub fn pods(&self) -> impl Iterator<Item = PodId> {
        self.placed.iter().map(|(pod, _, _)| *pod)
    }

    /// Starts a pod; `false` when it has to wait for an address.
    pub fn add_pod(&mut self, now: u32, pod: PodId) -> bool {
        if !self.place(now, pod) {
            self.waiting.push_back(pod);
            return false;
        }
        true
    }

    fn place(&mut self, now: u32, pod: PodId) -> bool {
        if self.is_ipv6 {
            self.placed.push((pod, 0, 0));
            return true;
        }
        let size = self.unit_size();
        for eni in self.enis.iter_mut().filter(|eni| eni.ready_at <= now) {
            for unit in &mut eni.units {
                if unit.used.saturating_add(unit.cooling) < size {
                    unit.used = unit.used.saturating_add(1);
                    self.placed.push((pod, eni.id, unit.id));
                    return true;
                }
            }
        }
        false
    }

    /// Stops a pod, whether it has an address or waits for one; its address rests for a while.
    pub fn remove_pod(&mut self, now: u32, pod: PodId) {
        self.waiting.retain(|waiting| *waiting != pod);
        let Some(place) = self.placed.iter().position(|(placed, _, _)| *placed == pod) else { return };
        let (_, eni, unit) = self.placed.remove(place);
        let until = now.saturating_add(self.timers.cooldown_s);
        if let Some(held) = self.unit_mut(eni, unit) {
            held.used = held.used.saturating_sub(1);
            held.cooling = held.cooling.saturating_add(1);
            self.cooling.push_back((until, eni, unit));
        }
    }

    fn unit_mut(&mut self, eni: u32, unit: u32) -> Option<&mut Unit> {
        let eni = self.enis.iter_mut().find(|e| e.id == eni)?;
        eni.units.iter_mut().find(|u| u.id == unit)
    }

    /// One pool check: rested addresses, waiting pods, growth, giving back. `true` when something changed.
    pub fn tick(&mut self, now: u32, supply: &mut dyn Supply) -> bool {
        if self.is_ipv6 || self.n_enis() == 0 {
            return false;
        }
        let mut has_changed = self.rest(now);
        has_changed |= self.serve_waiting(now);
        if now < self.attaching_until {
            return has_changed;
        }
        let pool = self.pool();
        if pool.is_too_low(&self.settings) && self.paused_until <= now {
            let wanted = pool.wanted(&self.settings);
            has_changed |= self.increase(now, wanted, supply);
        } else if self.last_shrink.saturating_add(self.timers.shrink_s) <= now {
            self.last_shrink = now;
            has_changed |= self.decrease(now, supply);
        }
        has_changed | self.serve_waiting(now)
    }

    fn rest(&mut self, now: u32) -> bool {
        let mut has_changed = false;
        while self.cooling.front().is_some_and(|(until, _, _)| *until <= now) {
            if let Some((_, eni, unit)) = self.cooling.pop_front()
                && let Some(unit) = self.unit_mut(eni, unit)
            {
                unit.cooling = unit.cooling.saturating_sub(1);
                has_changed = true;
            }
        }
        has_changed
    }

    fn serve_waiting(&mut self, now: u32) -> bool {
        let mut has_changed = false;
        while let Some(pod) = self.waiting.front().copied() {
            if !self.place(now, pod) {
                break;
            }
            self.waiting.pop_front();
            has_changed = true;
        }
        has_changed
    }

    fn increase(&mut self, now: u32, wanted: u32, supply: &mut dyn Supply) -> bool {
        let slots = self.limits.slots_per_eni();
        let room = self.enis.iter().position(|eni| count(eni.units.len()) < slots);
        if let Some(i) = room {
            let (held, home) =
                self.enis.get(i).map_or((0, Home::Node), |eni| (count(eni.units.len()), eni.home()));
            let free = slots.saturating_sub(held);
            let ask = wanted.min(free);
            let got = if 0 < ask && self.take_units(supply, home, 0, ask) {
                ask
            } else if 1 < ask && self.take_units(supply, home, 0, 1) {
                // A nearly empty subnet is drained one by one.
                1
            } else {
                0
            };
            return self.add_units(now, i, got, 0 < ask);
        }
        if count(self.enis.len()) < self.limits.pod_enis(&self.settings) {
            // A new interface comes with all that was asked for, or not at all.
            let ask = wanted.min(slots);
            if !self.take_units(supply, Home::Pods, 1, ask) {
                return self.add_units(now, usize::MAX, 0, true);
            }
            let id = self.new_id();
            self.attaching_until = now.saturating_add(self.timers.attach_s);
            self.enis.push(Eni { id, ready_at: self.attaching_until, is_primary: false, units: Vec::new() });
            let last = self.enis.len().saturating_sub(1);
            return self.add_units(now, last, ask, 0 < ask);
        }
        false
    }

    fn add_units(&mut self, now: u32, eni: usize, n: u32, was_asked: bool) -> bool {
        self.is_starved = n == 0 && was_asked;
        if self.is_starved {
            self.paused_until = now.saturating_add(self.timers.full_pause_s);
            return true;
        }
        let ids: Vec<u32> = (0..n).map(|_| self.new_id()).collect();
        if let Some(eni) = self.enis.get_mut(eni) {
            eni.units.extend(ids.into_iter().map(|id| Unit { id, used: 0, cooling: 0 }));
        }
        0 < n
    }

    fn decrease(&mut self, now: u32, supply: &mut dyn Supply) -> bool {
        self.detach_one(now, supply) || self.give_back(supply)
    }

    /// Detaches an interface that nobody is on and no target needs.
    fn detach_one(&mut self, now: u32, supply: &mut dyn Supply) -> bool {
        let pool = self.pool();
        let (age, size) = (self.timers.min_eni_age_s, self.unit_size());
        let found = self.enis.iter().position(|eni| {
            let is_idle = eni.units.iter().all(|unit| unit.used == 0 && unit.cooling == 0);
            let held = count(eni.units.len()).saturating_mul(size);
            !eni.is_primary
                && is_idle
                && eni.ready_at.saturating_add(age) <= now
                && pool.may_detach(&self.settings, held)
        });
        let Some(i) = found else { return false };
        let eni = self.enis.remove(i);
        supply.give(Home::Pods, 1, 0);
        self.give_units(supply, Home::Pods, count(eni.units.len()));
        true
    }

    /// Gives single addresses or prefixes back: with address targets, and in prefix mode.
    fn give_back(&mut self, supply: &mut dyn Supply) -> bool {
        let pool = self.pool();
        let over = if self.is_prefix {
            pool.over_prefixes(&self.settings)
        } else {
            pool.over(&self.settings).unwrap_or(0)
        };
        let mut left = over;
        let mut given: Vec<(Home, u32)> = Vec::new();
        for eni in self.enis.iter_mut().rev() {
            let before = left;
            eni.units.retain(|unit| {
                let goes = 0 < left && unit.used == 0 && unit.cooling == 0;
                if goes {
                    left = left.saturating_sub(1);
                }
                !goes
            });
            given.push((eni.home(), before.saturating_sub(left)));
        }
        for (home, units) in given {
            self.give_units(supply, home, units);
        }
        left < over
    }

    /// Checks the pool, with all the time it needs, until nothing changes any more; for tests and pictures.
    ///
    /// Returns the second at which it came to rest.
    pub fn settle(&mut self, now: u32, supply: &mut dyn Supply) -> u32 {
        /// More checks than any node needs to fill or empty all its interfaces.
        const MOST_CHECKS: u32 = 2_000;
        let rest =
            self.timers.min_eni_age_s.saturating_add(self.timers.shrink_s).saturating_add(self.timers.cooldown_s);
        let (mut now, mut changed_at) = (now, now);
        for _ in 0..MOST_CHECKS {
            if self.tick(now, supply) {
                changed_at = now;
            }
            if changed_at.saturating_add(rest.saturating_mul(2)) < now {
                break;
            }
            now = now.saturating_add(self.timers.check_s);
        }
        now
    }
}

/// A count as a number of addresses; more than fit are as many as fit.
fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
