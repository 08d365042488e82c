//! A node group in time: scale-out, scale-in, a rolling upgrade, churn.

use super::node::{Home, Node, PodId, Supply, Timers};
use crate::catalog::{eks, instance_type};
use crate::cni::budget::{Budget, GroupShare, NodeCost, Scenario, SubnetUse, surge_of};
use crate::cni::pool::Limits;
use crate::cni::prefixes;
use crate::collect::CollectInOrder;
use crate::design::{Design, Nodegroup, NodegroupId, NodegroupKind, SubnetId};
use std::collections::{BTreeMap, VecDeque};

/// What happens to the node group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// From the desired size to the maximum.
    ScaleOut,
    /// From the maximum to the minimum.
    ScaleIn,
    /// Every node of the desired size is replaced, as EKS does it.
    Upgrade,
    /// Pods of the desired size come and go.
    Churn,
}

impl Script {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::ScaleOut, Self::ScaleIn, Self::Upgrade, Self::Churn];
}

/// Estimates of a run, in seconds: they set the pace of the picture and change no address count.
mod pace {
    /// From the launch of an instance to a node that takes pods. Estimate, 2026-11-24: AL2023 nodes
    /// usually join within one to two minutes.
    pub(super) const BOOT_S: u32 = 60;
    /// From cordon to termination, evictions included. Estimate, 2026-11-24: the grace period of a pod is
    /// 30 s by default, and EKS waits for up to 15 minutes.
    pub(super) const DRAIN_S: u32 = 60;
    /// Between two nodes of a scale-in. Estimate, 2026-11-24.
    pub(super) const SCALE_IN_S: u32 = 30;
    /// Pods that a node starts in one pool check of 5 s. Estimate, 2026-11-24.
    pub(super) const PODS_PER_CHECK: u32 = 5;
    /// Between two restarts of a pod of a node. Estimate, 2026-11-24.
    pub(super) const RESTART_S: u32 = 20;
    /// How long churn is played.
    pub(super) const CHURN_S: u32 = 900;
    /// What is shown before the first and after the last event.
    pub(super) const REST_S: u32 = 60;
    /// A run is cut here.
    pub(super) const LONGEST_S: u32 = 4 * 3600;
}

/// What can be seen happening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// A node takes pods.
    NodeJoined,
    /// A node was not started: its subnet has not one address left.
    NodeFailed,
    /// A node is gone with all its addresses.
    NodeGone,
    /// A subnet could not give what a node asked for: that node tries again after the pause.
    SubnetFull,
    /// A pod has no address and hangs in `ContainerCreating`.
    PodHangs,
    /// All pods have addresses again.
    PodsServed,
}

/// One event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// When, in seconds.
    pub at_s: u32,
    /// What.
    pub kind: EventKind,
    /// Where.
    pub subnet: SubnetId,
    /// How many: nodes, or pods that hang by then.
    pub n: u32,
}

/// The addresses of one subnet over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The subnet.
    pub subnet: SubnetId,
    /// All its addresses; `None` where its block is not stated.
    pub limit: Option<u32>,
    /// Addresses used, AWS's own included: second and number, where it changes.
    pub used: Vec<(u32, u32)>,
    /// What the same run would use without the limit.
    pub wanted: Vec<(u32, u32)>,
}

/// A whole run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// How long it is, in seconds.
    pub seconds: u32,
    /// The subnets of the group.
    pub lanes: Vec<Lane>,
    /// Pods without an address: second and number, where it changes.
    pub hung: Vec<(u32, u32)>,
    /// What happened, in order.
    pub events: Vec<Event>,
    /// Nodes at the start.
    pub from_nodes: u32,
    /// Nodes at the end.
    pub to_nodes: u32,
    /// Nodes that an upgrade adds at most.
    pub surge_nodes: u32,
    /// Whether the run was longer than is shown.
    pub is_cut: bool,
}

impl Run {
    /// The most pods that hung at once.
    #[must_use]
    pub fn most_hung(&self) -> u32 {
        self.hung.iter().map(|(_, n)| *n).max().unwrap_or(0)
    }
}

/// Plays `script` for one node group of `design`; the rest of the design stands still at its desired size.
///
/// `None` when the group has no subnets, no nodes or no instance type that is known, and on Windows, whose
/// addresses another controller manages.
#[must_use]
pub fn play(design: &Design, budget: &Budget, script: Script, id: NodegroupId) -> Option<Run> {
    let group = design.nodegroups.get(id)?;
    let cost = budget.node_costs.get(&id)?;
    if crate::catalog::eksctl::is_windows(&group.ami_family) {
        return None;
    }
    let limits = Limits::from(instance_type(&cost.instance_type)?);
    let zones: Vec<Vec<SubnetId>> = design.subnets_by_zone(&group.subnets).into_values().collect();
    if zones.is_empty() || group.max_size == 0 {
        return None;
    }
    let pods_of = pod_subnets(design, budget, id);
    let run = |is_limited: bool| {
        let rooms = rooms(budget, id, is_limited);
        let mut cluster = Cluster::new(budget, cost, limits, zones.clone(), rooms, pods_of.clone());
        cluster.play(script, group);
        cluster
    };
    let (real, free) = (run(true), run(false));
    let seconds = real.now.max(free.now);
    let lanes = real.rooms.iter().map(|(subnet, room)| Lane {
        subnet: *subnet,
        limit: budget.subnet(Scenario::Desired, *subnet).and_then(|slot| slot.total).map(clamped),
        used: room.samples.clone(),
        wanted: free.rooms.get(subnet).map(|room| room.samples.clone()).unwrap_or_default(),
    });
    Some(Run {
        seconds,
        lanes: lanes.collect(),
        hung: real.hung,
        events: real.events,
        from_nodes: real.from_nodes,
        to_nodes: clamped(u64::try_from(real.nodes.len()).unwrap_or(u64::MAX)),
        surge_nodes: real.surge_nodes,
        is_cut: real.is_cut,
    })
}

/// For each subnet of the group the one that further interfaces of its nodes come from, where it is another.
fn pod_subnets(design: &Design, budget: &Budget, id: NodegroupId) -> BTreeMap<SubnetId, SubnetId> {
    let own = design.nodegroups.get(id).map(|group| group.subnets.clone()).unwrap_or_default();
    let zone_of = |subnet: SubnetId| design.subnets.get(subnet).map(|subnet| subnet.zone);
    let at = budget.at(Scenario::Desired);
    let serves = |slot: &SubnetUse| slot.groups.iter().any(|share| share.group == id);
    let others = at.subnets.iter().filter(|(subnet, slot)| !own.contains(subnet) && serves(slot));
    let others: Vec<SubnetId> = others.map(|(subnet, _)| subnet).collect();
    let same_zone = |subnet: &SubnetId| others.iter().copied().find(|other| zone_of(*other) == zone_of(*subnet));
    own.iter().filter_map(|subnet| Some((*subnet, same_zone(subnet)?))).collect_map()
}

fn clamped(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The subnets of the group, with what everything else takes.
fn rooms(budget: &Budget, id: NodegroupId, is_limited: bool) -> BTreeMap<SubnetId, Room> {
    let is_used = |slot: &SubnetUse| slot.groups.iter().any(|share| share.group == id);
    let at = budget.at(Scenario::Desired);
    let subnets: Vec<SubnetId> = at.subnets.iter().filter(|(_, slot)| is_used(slot)).map(|(id, _)| id).collect();
    subnets
        .into_iter()
        .filter_map(|subnet| {
            let slot = budget.subnet(Scenario::Desired, subnet)?;
            let own = slot.groups.iter().filter(|s| s.group == id).map(GroupShare::ips);
            let others = slot.used().saturating_sub(own.fold(0, u64::saturating_add));
            let total = if is_limited { slot.total } else { None };
            Some((subnet, Room { total, fixed: others, reserved: slot.reserved_aws, ..Room::default() }))
        })
        .collect_map()
}

/// A subnet while nodes take from it.
#[derive(Clone, Debug, Default)]
struct Room {
    /// All its addresses; `None` is without end.
    total: Option<u64>,
    /// What AWS and everything but the group take.
    fixed: u64,
    /// Of this, what AWS keeps.
    reserved: u64,
    singles: u64,
    prefixes: u64,
    samples: Vec<(u32, u32)>,
}

impl Room {
    fn used(&self) -> u64 {
        let in_prefixes = self.prefixes.saturating_mul(crate::cni::pool::IPS_PER_PREFIX.into());
        self.fixed.saturating_add(self.singles).saturating_add(in_prefixes)
    }

    fn sample(&mut self, now: u32) {
        let used = clamped(self.used());
        match self.samples.last_mut() {
            Some((_, last)) if *last == used => {}
            Some((at, last)) if *at == now => *last = used,
            _ => self.samples.push((now, used)),
        }
    }
}

impl Room {
    /// Takes all of it, or nothing and `false`.
    fn take(&mut self, singles: u32, prefixes: u32) -> bool {
        let before = (self.singles, self.prefixes);
        self.singles = self.singles.saturating_add(singles.into());
        self.prefixes = self.prefixes.saturating_add(prefixes.into());
        let fits = self.total.is_none_or(|total| {
            let others = self.fixed.saturating_sub(self.reserved).saturating_add(self.singles);
            self.used() <= total && (self.prefixes == 0 || self.prefixes <= prefixes::best(total, others))
        });
        if !fits {
            (self.singles, self.prefixes) = before;
        }
        fits
    }

    fn give(&mut self, singles: u32, prefixes: u32) {
        self.singles = self.singles.saturating_sub(singles.into());
        self.prefixes = self.prefixes.saturating_sub(prefixes.into());
    }
}

/// The subnets as one node sees them.
struct Homes<'a> {
    rooms: &'a mut BTreeMap<SubnetId, Room>,
    of_node: SubnetId,
    of_pods: SubnetId,
}

impl Homes<'_> {
    fn room(&mut self, home: Home) -> Option<&mut Room> {
        let id = match home {
            Home::Node => self.of_node,
            Home::Pods => self.of_pods,
        };
        self.rooms.get_mut(&id)
    }
}

impl Supply for Homes<'_> {
    fn take(&mut self, home: Home, singles: u32, prefixes: u32) -> bool {
        self.room(home).is_some_and(|room| room.take(singles, prefixes))
    }

    fn give(&mut self, home: Home, singles: u32, prefixes: u32) {
        if let Some(room) = self.room(home) {
            room.give(singles, prefixes);
        }
    }
}

/// A node of the run.
struct Member {
    node: Node,
    subnet: SubnetId,
    /// Where its further interfaces come from.
    pod_subnet: SubnetId,
    /// From when on it takes pods.
    ready_at: u32,
    has_joined: bool,
    /// Whether it is of the version that an upgrade replaces.
    is_old: bool,
    /// Whether new pods stay away from it.
    is_cordoned: bool,
    /// Pods that are still to be started here.
    queue: VecDeque<PodId>,
    /// Checks since anything happened.
    quiet: u32,
}

/// Checks without any change after which a node is left alone: longer than all its timers.
const QUIET_CHECKS: u32 = 60;

struct Cluster<'a> {
    budget: &'a Budget,
    cost: &'a NodeCost,
    limits: Limits,
    zones: Vec<Vec<SubnetId>>,
    rooms: BTreeMap<SubnetId, Room>,
    /// The subnet of further interfaces, for nodes' subnets where it is another.
    pods_of: BTreeMap<SubnetId, SubnetId>,
    nodes: Vec<Member>,
    now: u32,
    next_pod: PodId,
    /// Subnets in which a node could not start.
    failed: Vec<SubnetId>,
    hung: Vec<(u32, u32)>,
    events: Vec<Event>,
    from_nodes: u32,
    surge_nodes: u32,
    is_cut: bool,
    /// Pods of drained nodes that no other node has room for yet.
    homeless: VecDeque<PodId>,
}

impl<'a> Cluster<'a> {
    fn new(
        budget: &'a Budget,
        cost: &'a NodeCost,
        limits: Limits,
        zones: Vec<Vec<SubnetId>>,
        rooms: BTreeMap<SubnetId, Room>,
        pods_of: BTreeMap<SubnetId, SubnetId>,
    ) -> Self {
        Self {
            budget,
            cost,
            limits,
            zones,
            rooms,
            pods_of,
            nodes: Vec::new(),
            now: 0,
            next_pod: 0,
            failed: Vec::new(),
            hung: vec![(0, 0)],
            events: Vec::new(),
            from_nodes: 0,
            surge_nodes: 0,
            is_cut: false,
            homeless: VecDeque::new(),
        }
    }

    fn play(&mut self, script: Script, group: &Nodegroup) {
        let from = match script {
            Script::ScaleIn => group.max_size,
            Script::ScaleOut | Script::Upgrade | Script::Churn => group.desired_size,
        };
        self.begin(from);
        self.run_for(pace::REST_S);
        match script {
            Script::ScaleOut => {
                let more = group.max_size.saturating_sub(group.desired_size);
                self.launch_with_pods(more);
                self.run_until_calm();
            }
            Script::ScaleIn => self.scale_in(group.max_size.saturating_sub(group.min_size)),
            Script::Upgrade => self.upgrade(group),
            Script::Churn => self.churn(),
        }
        self.run_for(pace::REST_S);
    }

    /// The state before the first second: all nodes up, their pods placed, everything at rest.
    fn begin(&mut self, nodes: u32) {
        for _ in 0..nodes {
            self.launch(0, self.cost.pods);
        }
        for member in &mut self.nodes {
            member.has_joined = true;
            let homes = &mut Homes { rooms: &mut self.rooms, of_node: member.subnet, of_pods: member.pod_subnet };
            while let Some(pod) = member.queue.pop_front() {
                member.node.settle(0, homes);
                member.node.add_pod(u32::MAX, pod);
            }
            member.node.settle(0, homes);
        }
        self.events.clear();
        self.from_nodes = nodes;
        self.sample();
    }

    /// Launches a node in the zone whose turn it is.
    fn launch(&mut self, boot_s: u32, pods: u32) {
        let Some(subnet) = self.emptiest_subnet() else { return };
        let pod_subnet = self.pods_of.get(&subnet).copied().unwrap_or(subnet);
        let homes = &mut Homes { rooms: &mut self.rooms, of_node: subnet, of_pods: pod_subnet };
        let mut node =
            Node::new(&self.limits, &self.budget.settings, self.cost.max_pods.max_pods, Timers::DEFAULT);
        if !node.start(self.now, homes) {
            self.events.push(Event { at_s: self.now, kind: EventKind::NodeFailed, subnet, n: 1 });
            self.failed.push(subnet);
            // Its pods have nowhere to go: they wait for a node.
            for _ in 0..pods {
                self.next_pod = self.next_pod.wrapping_add(1);
                self.homeless.push_back(self.next_pod);
            }
            return;
        }
        let mut queue = VecDeque::new();
        for _ in 0..pods {
            self.next_pod = self.next_pod.wrapping_add(1);
            queue.push_back(self.next_pod);
        }
        self.nodes.push(Member {
            node,
            subnet,
            pod_subnet,
            ready_at: self.now.saturating_add(boot_s),
            has_joined: false,
            is_old: true,
            is_cordoned: false,
            queue,
            quiet: 0,
        });
    }

    /// Where Auto Scaling puts the next node: the zone with the fewest nodes, and there the subnet with the
    /// fewest. Nodes that could not start count: Auto Scaling tries them again in the same zone.
    fn emptiest_subnet(&self) -> Option<SubnetId> {
        let n_in = |subnets: &[SubnetId]| {
            let failed = self.failed.iter().filter(|subnet| subnets.contains(subnet)).count();
            self.nodes.iter().filter(|member| subnets.contains(&member.subnet)).count().saturating_add(failed)
        };
        let zone = self.zones.iter().min_by_key(|subnets| n_in(subnets))?;
        zone.iter().min_by_key(|subnet| n_in(std::slice::from_ref(subnet))).copied()
    }

    /// The node that Auto Scaling takes away: in the zone with the most nodes the one with the fewest pods.
    fn spare_node(&self) -> Option<usize> {
        let n_in = |subnets: &[SubnetId]| self.nodes.iter().filter(|m| subnets.contains(&m.subnet)).count();
        let zone = self.zones.iter().rev().max_by_key(|subnets| n_in(subnets))?;
        let here = self.nodes.iter().enumerate().rev().filter(|(_, m)| zone.contains(&m.subnet));
        here.min_by_key(|(_, m)| m.node.n_placed()).map(|(i, _)| i)
    }

    fn launch_with_pods(&mut self, nodes: u32) {
        for _ in 0..nodes {
            self.launch(pace::BOOT_S, self.cost.pods);
        }
    }

    /// One pool check of all nodes.
    fn step(&mut self) {
        self.now = self.now.saturating_add(Timers::DEFAULT.check_s);
        self.place_homeless();
        for i in 0..self.nodes.len() {
            self.step_node(i);
        }
        self.sample();
    }

    fn step_node(&mut self, i: usize) {
        let (now, events) = (self.now, &mut self.events);
        let Some(member) = self.nodes.get_mut(i) else { return };
        let homes = &mut Homes { rooms: &mut self.rooms, of_node: member.subnet, of_pods: member.pod_subnet };
        if now < member.ready_at {
            return;
        }
        if !member.has_joined {
            member.has_joined = true;
            events.push(Event { at_s: now, kind: EventKind::NodeJoined, subnet: member.subnet, n: 1 });
        }
        let had_waiting = member.node.n_waiting();
        for _ in 0..pace::PODS_PER_CHECK {
            let Some(pod) = member.queue.pop_front() else { break };
            member.node.add_pod(now, pod);
            member.quiet = 0;
        }
        if QUIET_CHECKS < member.quiet && member.node.n_waiting() == 0 && member.node.n_cooling() == 0 {
            return;
        }
        let was_starved = member.node.is_starved();
        let has_changed = member.node.tick(now, homes);
        let is_attaching = member.node.is_attaching(now);
        member.quiet = if has_changed || is_attaching { 0 } else { member.quiet.saturating_add(1) };
        if member.node.is_starved() && (!was_starved || has_changed) {
            events.push(Event { at_s: now, kind: EventKind::SubnetFull, subnet: member.pod_subnet, n: 1 });
        }
        let hangs = member.node.is_starved() || member.quiet == 1;
        if hangs && 0 < member.node.n_waiting() && (had_waiting == 0 || !was_starved) {
            let n = member.node.n_waiting();
            events.push(Event { at_s: now, kind: EventKind::PodHangs, subnet: member.pod_subnet, n });
        }
    }

    fn sample(&mut self) {
        let now = self.now;
        for room in self.rooms.values_mut() {
            room.sample(now);
        }
        // Waiting for the next check or for an interface that is on its way is no trouble.
        let hangs = |member: &&Member| member.node.is_starved() || 0 < member.quiet;
        let hung =
            self.nodes.iter().filter(hangs).map(|member| member.node.n_waiting()).fold(0, u32::saturating_add);
        let last = self.hung.last().map_or(0, |(_, n)| *n);
        if last != hung {
            self.hung.push((now, hung));
            if hung == 0
                && let Some(subnet) = self.rooms.keys().next()
            {
                self.events.push(Event { at_s: now, kind: EventKind::PodsServed, subnet: *subnet, n: last });
            }
        }
    }

    fn run_for(&mut self, seconds: u32) {
        let end = self.now.saturating_add(seconds);
        while self.now < end && !self.is_over() {
            self.step();
        }
    }

    fn is_over(&mut self) -> bool {
        self.is_cut |= pace::LONGEST_S <= self.now;
        self.is_cut
    }

    /// Runs until all nodes have joined and their pods were started, and the pools are at rest or starved.
    fn run_until_calm(&mut self) {
        /// Checks without any change after which nothing more will come on its own: longer than a pause.
        const CALM_CHECKS: u32 = 30;
        loop {
            if self.is_over() {
                return;
            }
            self.step();
            let is_busy = |member: &Member| {
                self.now < member.ready_at
                    || !member.queue.is_empty()
                    || (member.quiet < CALM_CHECKS && !member.node.is_starved())
            };
            if !self.nodes.iter().any(is_busy) {
                return;
            }
        }
    }

    /// Drains the nodes at these places and terminates them; their pods go to the emptiest others.
    fn drain(&mut self, mut places: Vec<usize>, keep_pods: bool) {
        for i in &places {
            if let Some(member) = self.nodes.get_mut(*i) {
                member.is_cordoned = true;
            }
        }
        let mut moved = Vec::new();
        for i in &places {
            if let Some(member) = self.nodes.get_mut(*i) {
                let pods: Vec<PodId> = member.node.pods().collect();
                let n = pods.len().saturating_add(member.queue.len());
                let waiting = usize::try_from(member.node.n_waiting()).unwrap_or(0);
                for pod in pods {
                    member.node.remove_pod(self.now, pod);
                }
                member.queue.clear();
                for _ in 0..n.saturating_add(waiting) {
                    self.next_pod = self.next_pod.wrapping_add(1);
                    moved.push(self.next_pod);
                }
            }
        }
        if keep_pods {
            self.homeless.extend(moved);
        }
        self.run_for(pace::DRAIN_S);
        places.sort_unstable();
        for i in places.into_iter().rev() {
            if i < self.nodes.len() {
                let mut member = self.nodes.remove(i);
                let (of_node, of_pods) = (member.subnet, member.pod_subnet);
                member.node.stop(&mut Homes { rooms: &mut self.rooms, of_node, of_pods });
                self.events.push(Event { at_s: self.now, kind: EventKind::NodeGone, subnet: member.subnet, n: 1 });
            }
        }
        self.sample();
    }

    /// Gives pods of drained nodes to nodes with room by the scheduler's count, the emptiest first.
    fn place_homeless(&mut self) {
        let most = self.cost.max_pods.max_pods.saturating_sub(eks::HOST_NETWORK_PODS);
        let now = self.now;
        while !self.homeless.is_empty() {
            let load = |member: &Member| {
                let queued = u32::try_from(member.queue.len()).unwrap_or(u32::MAX);
                member.node.n_placed().saturating_add(member.node.n_waiting()).saturating_add(queued)
            };
            let open = self.nodes.iter_mut().filter(|m| !m.is_cordoned && m.ready_at <= now && load(m) < most);
            let Some(member) = open.min_by_key(|m| load(m)) else { return };
            if let Some(pod) = self.homeless.pop_front() {
                member.queue.push_back(pod);
                member.quiet = 0;
            }
        }
    }

    fn scale_in(&mut self, nodes: u32) {
        for _ in 0..nodes {
            if self.is_over() {
                return;
            }
            // The workload shrinks with the node.
            let Some(spare) = self.spare_node() else { return };
            self.drain(vec![spare], false);
            self.run_for(pace::SCALE_IN_S);
        }
    }

    fn upgrade(&mut self, group: &Nodegroup) {
        let old = self.nodes.len();
        let surge = surge_of(group, group.desired_size, self.zones.len());
        self.surge_nodes = surge.in_all;
        for _ in 0..surge.in_all {
            self.launch(pace::BOOT_S, 0);
        }
        for member in self.nodes.iter_mut().skip(old) {
            member.is_old = false;
        }
        self.run_for(pace::BOOT_S.saturating_add(Timers::DEFAULT.check_s));
        let at_once = usize::try_from(surge.at_once).unwrap_or(1).max(1);
        loop {
            let places: Vec<usize> =
                self.nodes.iter().enumerate().filter(|(_, m)| m.is_old).map(|(i, _)| i).take(at_once).collect();
            if places.is_empty() || self.is_over() {
                break;
            }
            let n = places.len();
            self.drain(places, true);
            if group.kind == NodegroupKind::Managed {
                // The group holds its size: what was terminated comes back new.
                let before = self.nodes.len();
                for _ in 0..n {
                    self.launch(pace::BOOT_S, 0);
                }
                for member in self.nodes.iter_mut().skip(before) {
                    member.is_old = false;
                }
                self.run_for(pace::BOOT_S);
            }
        }
        // Down to the size that the group had.
        while usize::try_from(group.desired_size).is_ok_and(|size| size < self.nodes.len()) && !self.is_over() {
            let Some(spare) = self.spare_node() else { break };
            self.drain(vec![spare], true);
        }
        self.run_until_calm();
    }

    fn churn(&mut self) {
        let end = self.now.saturating_add(pace::CHURN_S);
        while self.now < end && !self.is_over() {
            let now = self.now;
            for member in &mut self.nodes {
                // The oldest pod goes and a new one comes at once, while its address rests.
                let pod = member.node.pods().next();
                if let Some(pod) = pod {
                    member.node.remove_pod(now, pod);
                    self.next_pod = self.next_pod.wrapping_add(1);
                    member.queue.push_back(self.next_pod);
                    member.quiet = 0;
                }
            }
            self.run_for(pace::RESTART_S);
        }
    }
}
