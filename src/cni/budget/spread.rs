//! Where further interfaces come to lie under subnet discovery.
//!
//! ipamd looks for a subnet anew for each new interface: the node's own one and those open to the zone, most
//! free addresses first, and the next one when a subnet cannot hold it. So the interfaces of a zone level its
//! subnets out, and none lacks room while a subnet that it may use has some.
//!
//! All nodes' primary interfaces come first, since they have no choice. Then there are two passes:
//!
//! 1. *Level.* Further interfaces go to the subnet with most free addresses, group by group, the second
//!    interfaces of all its nodes before their third ones. Equal ones are placed at once.
//! 2. *Pour*, only when the first pass leaves some without room: nodes fill their own subnet first, so that
//!    what is open is left to those whose own subnet is full. Here an interface may be cut, in steps of the
//!    common divisor of all interfaces' sizes, or of one address or prefix where pools grow by that much.
//!
//! The second pass fails only when the interfaces are more than all that their subnets have together: then no
//! order of starts finds room. So no shortage is told that ipamd would not meet; the reverse does not hold
//! for interfaces of several sizes, which may leave gaps that none of them fits into. What is left over is
//! counted where most room was before any node.
//!
//! # Sources
//! amazon-vpc-cni-k8s v1.23.1, `pkg/awsutils/awsutils.go` (`createENI`, `GetVpcSubnets`), read 2026-08-20.

use super::group::Size;
use super::{BySubnet, GroupShare, NodePart, SubnetUse};
use crate::cni::pool::IPS_PER_PREFIX;
use crate::cni::prefixes;
use crate::design::NodegroupId;

/// The further interfaces of a group's nodes in one zone.
pub(super) struct Further<'a> {
    pub group: NodegroupId,
    pub size: Size,
    /// The nodes' own subnets, as places in the table.
    pub own: &'a [usize],
    /// What a node takes in its own subnet.
    pub in_own: NodePart,
    /// What each further interface takes.
    pub enis: &'a [NodePart],
}

/// Further interfaces of so many nodes that may use the same subnets.
#[derive(Clone, Copy)]
struct Demand<'a> {
    group: NodegroupId,
    /// The nodes' own subnet, as a place in the bins; `None` where it is open to the zone itself.
    home: Option<usize>,
    nodes: u32,
    enis: &'a [NodePart],
}

/// A subnet that is being filled.
#[derive(Clone, Copy)]
struct Bin {
    /// Its place in the table.
    place: usize,
    /// All addresses; `None` where the block is not stated, which counts as endless.
    total: Option<u64>,
    /// Addresses taken, those of AWS included.
    used: u64,
    /// Of these, prefixes.
    prefixes: u64,
    reserved: u64,
}

/// So many nodes with this part in a bin.
#[derive(Clone, Copy)]
struct Run {
    bin: usize,
    group: NodegroupId,
    /// Which of their further interfaces it is; all of them where it is [`WHOLE`].
    eni: usize,
    nodes: u32,
    part: NodePart,
}

/// All further interfaces of a node.
const WHOLE: usize = usize::MAX;

/// Adds further interfaces to the subnets of a zone, of which those at `open` serve all its nodes.
///
/// The table holds everything else already: of the groups' own subnets each at its worst.
pub(super) fn add(table: &mut BySubnet, open: &[usize], all: &[Further], is_growing: bool) {
    let mut bins: Vec<Bin> = open.iter().filter_map(|place| Bin::of(table, *place)).collect();
    let n_open = bins.len();
    let mut demands = Vec::new();
    for further in all {
        demands.extend(demands_of(further, table, &mut bins, n_open));
    }
    let placed = level(&mut bins.clone(), n_open, &demands);
    let (runs, left) = match placed {
        Some(runs) => (runs, Vec::new()),
        None => pour(&mut bins, n_open, &demands, step(&demands, is_growing)),
    };
    let size_of = |group| all.iter().find(|further| further.group == group).map(|further| &further.size);
    for run in joined(runs) {
        let place = bins.get(run.bin).map(|bin| bin.place);
        let Some((place, slot)) = place.and_then(|place| Some((place, table.at_mut(place)?))) else { continue };
        // Every node that may lie here is counted: the interfaces that they push out lie elsewhere then.
        for part in Bin::of_slot(slot, place).cut_to_room(&run) {
            put(slot, &part, size_of(run.group));
        }
    }
    let roomiest = open.iter().rev().copied().max_by_key(|place| room_at_first(table, *place));
    for run in joined(left) {
        if let Some(slot) = roomiest.and_then(|place| table.at_mut(place)) {
            put(slot, &run, size_of(run.group));
        }
    }
}

/// Runs of the same interface of a group's nodes in one bin as one.
fn joined(mut runs: Vec<Run>) -> Vec<Run> {
    runs.sort_by_key(|run| (run.bin, run.group, run.eni));
    runs.dedup_by(|next, run| {
        let is_same = (next.bin, next.group, next.eni, next.part) == (run.bin, run.group, run.eni, run.part);
        if is_same {
            run.nodes = run.nodes.saturating_add(next.nodes);
        }
        is_same
    });
    runs
}

/// Addresses of a subnet before any node.
fn room_at_first(table: &BySubnet, place: usize) -> u64 {
    table.at(place).and_then(SubnetUse::room_for_nodes).unwrap_or(0)
}

/// Adds a run to a subnet: to the share of the same nodes where there is one.
fn put(slot: &mut SubnetUse, run: &Run, size: Option<&Size>) {
    let mut share =
        GroupShare { group: run.group, nodes: run.nodes, surge_nodes: 0, sure_nodes: 0, per_node: run.part };
    let is_first = slot.groups.iter().all(|known| known.group != run.group);
    if let Some(size) = size.filter(|_| is_first) {
        share.surge_nodes = size.surge_per_zone.min(run.nodes);
        share.sure_nodes = if run.nodes == size.most_in_zone() { size.sure_in_subnet(1) } else { 0 };
    }
    slot.add_or_join(&share);
}

/// The interfaces of one group by the subnets that they may use: the zone's nodes spread evenly over its own
/// subnets, each of which becomes a bin. The table counts each of these at its worst; here the nodes count once.
fn demands_of<'a>(further: &Further<'a>, table: &BySubnet, bins: &mut Vec<Bin>, n_open: usize) -> Vec<Demand<'a>> {
    let mut demands: Vec<Demand> = Vec::new();
    let n_subnets = u32::try_from(further.own.len()).unwrap_or(u32::MAX).max(1);
    let all = further.size.most_in_zone();
    let most = further.size.most_in_subnet(n_subnets);
    let (each, odd) = (all.checked_div(n_subnets).unwrap_or(0), all.checked_rem(n_subnets).unwrap_or(0));
    for (place, i) in further.own.iter().zip(0_u32..) {
        let nodes = each.saturating_add(u32::from(i < odd));
        let known = bins.iter().position(|bin| bin.place == *place);
        let Some(at) = known.or_else(|| {
            bins.push(Bin::of(table, *place)?);
            Some(bins.len().saturating_sub(1))
        }) else {
            continue;
        };
        if let Some(bin) = bins.get_mut(at) {
            bin.give_back(&further.in_own, most.saturating_sub(nodes));
        }
        let home = (n_open <= at).then_some(at);
        match demands.iter_mut().find(|demand| demand.home == home) {
            Some(demand) => demand.nodes = demand.nodes.saturating_add(nodes),
            None => demands.push(Demand { group: further.group, home, nodes, enis: further.enis }),
        }
    }
    demands
}

/// The first pass: most free addresses first. `None` when some interface finds no room.
fn level(bins: &mut [Bin], n_open: usize, demands: &[Demand]) -> Option<Vec<Run>> {
    let mut runs = Vec::new();
    for demand in demands {
        for eni in demand.enis.iter().enumerate() {
            if 0 < level_run(bins, n_open, demand, eni, &mut runs) {
                return None;
            }
        }
    }
    Some(runs)
}

/// Places this further interface of each node of `demand`, where most addresses are free; how many find no room.
fn level_run(
    bins: &mut [Bin],
    n_open: usize,
    demand: &Demand,
    (eni, part): (usize, &NodePart),
    runs: &mut Vec<Run>,
) -> u32 {
    let Demand { group, nodes, .. } = *demand;
    let may_use: Vec<usize> = demand.home.into_iter().chain(0..n_open).collect();
    let sizes: Vec<(i64, u32)> = may_use
        .iter()
        .map(|at| {
            bins.get(*at)
                .filter(|bin| bin.total.is_some())
                .map_or((0, 0), |bin| (bin.free(), bin.holds(part, nodes)))
        })
        .collect();
    let mut left = nodes;
    for (at, n) in may_use.iter().zip(most_free_first(&sizes, part.ips(), nodes)) {
        left = left.saturating_sub(n);
        take(bins, Run { bin: *at, group, eni, nodes: n, part: *part }, runs);
    }
    let endless = may_use.into_iter().find(|at| bins.get(*at).is_some_and(|bin| bin.total.is_none()));
    if let Some(at) = endless {
        take(bins, Run { bin: at, group, eni, nodes: left, part: *part }, runs);
        return 0;
    }
    left
}

/// Puts a run into its bin.
fn take(bins: &mut [Bin], run: Run, runs: &mut Vec<Run>) {
    if let Some(bin) = bins.get_mut(run.bin).filter(|_| 0 < run.nodes) {
        bin.take(&run.part, run.nodes);
        runs.push(run);
    }
}

/// How many of `n` equal things of `size` come to lie in each bin of so many free addresses and so much room,
/// when each goes to the bin with most free addresses, of equal ones the first.
///
/// Thing `k` of a bin is placed at `free − k × size` free addresses, and the `n` largest of these are placed.
fn most_free_first(bins: &[(i64, u32)], size: u32, n: u32) -> Vec<u32> {
    let size = i64::from(size).max(1);
    // Things that are placed while at least `floor` addresses are free.
    let at = |(free, room): (i64, u32), floor: i64| {
        let over = free.saturating_sub(floor);
        if over < 0 {
            return 0;
        }
        let n = over.checked_div(size).unwrap_or(0).saturating_add(1);
        u32::try_from(n).unwrap_or(u32::MAX).min(room)
    };
    let sum = |floor: i64| bins.iter().fold(0_u32, |sum, bin| sum.saturating_add(at(*bin, floor)));
    let top = bins.iter().map(|(free, _)| *free).max().unwrap_or(0).saturating_add(1);
    if sum(0) <= n {
        return bins.iter().map(|bin| at(*bin, 0)).collect();
    }
    let (mut low, mut high) = (0_i64, top);
    while low.saturating_add(1) < high {
        let middle = low.saturating_add(high.saturating_sub(low) / 2);
        if n <= sum(middle) { low = middle } else { high = middle }
    }
    let mut left = n.saturating_sub(sum(high));
    let counts = bins.iter().map(|bin| {
        let sure = at(*bin, high);
        let one_more = u32::from(sure < at(*bin, low) && 0 < left);
        left = left.saturating_sub(one_more);
        sure.saturating_add(one_more)
    });
    counts.collect()
}

/// The step in which an interface may be cut: pools that grow take single addresses or prefixes, others whole
/// interfaces, so that no room below the divisor of all sizes is of use.
fn step(demands: &[Demand], is_growing: bool) -> u32 {
    if is_growing {
        return 1;
    }
    let sizes = demands.iter().flat_map(|demand| demand.enis).map(NodePart::ips);
    sizes.fold(0, greatest_divisor).max(1)
}

fn greatest_divisor(a: u32, b: u32) -> u32 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a.checked_rem(b).unwrap_or(0));
    }
    a
}

/// The second pass: own subnets first. What finds no room comes back beside what does.
fn pour(bins: &mut [Bin], n_open: usize, demands: &[Demand], step: u32) -> (Vec<Run>, Vec<Run>) {
    let (mut runs, mut left) = (Vec::new(), Vec::new());
    for demand in demands {
        let mut may_use: Vec<usize> = (0..n_open).collect();
        may_use.sort_by_key(|at| std::cmp::Reverse(bins.get(*at).map_or(0, Bin::free)));
        let mut nodes = demand.nodes;
        // Of the node that the subnets so far hold in part, what is left of each further interface.
        let mut rests: Vec<(usize, NodePart)> = Vec::new();
        for at in demand.home.into_iter().chain(may_use) {
            pour_pieces(bins, at, demand.group, &mut rests, step, &mut runs);
            let part = whole(demand.enis);
            let n = bins.get(at).map_or(0, |bin| bin.holds(&part, nodes));
            nodes = nodes.saturating_sub(n);
            take(bins, Run { bin: at, group: demand.group, eni: WHOLE, nodes: n, part }, &mut runs);
            // No subnet is left with room that a piece could use.
            if rests.is_empty() && 0 < nodes {
                nodes = nodes.saturating_sub(1);
                rests = demand.enis.iter().copied().enumerate().collect();
                pour_pieces(bins, at, demand.group, &mut rests, step, &mut runs);
            }
        }
        let part = whole(demand.enis);
        left.push(Run { bin: 0, group: demand.group, eni: WHOLE, nodes, part });
        left.extend(rests.into_iter().map(|(eni, part)| Run { bin: 0, group: demand.group, eni, nodes: 1, part }));
    }
    left.retain(|run| 0 < run.nodes);
    (runs, left)
}

/// Puts as much of one node's interfaces into a bin as goes there, and leaves the rest of each.
fn pour_pieces(
    bins: &mut [Bin],
    at: usize,
    group: NodegroupId,
    rests: &mut Vec<(usize, NodePart)>,
    step: u32,
    runs: &mut Vec<Run>,
) {
    for (eni, rest) in rests.iter_mut() {
        let Some(bin) = bins.get(at) else { continue };
        let (piece, after) = bin.most_of(rest, step);
        take(bins, Run { bin: at, group, eni: *eni, nodes: u32::from(0 < piece.ips()), part: piece }, runs);
        *rest = after;
    }
    rests.retain(|(_, rest)| 0 < rest.ips());
}

/// All interfaces of a node together.
fn whole(enis: &[NodePart]) -> NodePart {
    enis.iter().fold(NodePart::default(), |sum, eni| sum.with(eni))
}

impl Bin {
    fn of(table: &BySubnet, place: usize) -> Option<Self> {
        Some(Self::of_slot(table.at(place)?, place))
    }

    fn of_slot(slot: &SubnetUse, place: usize) -> Self {
        let SubnetUse { total, prefixes, reserved_aws, .. } = *slot;
        Self { place, total, used: slot.used(), prefixes, reserved: reserved_aws }
    }

    /// Free addresses; negative is what is missing.
    fn free(&self) -> i64 {
        let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        signed(self.total.unwrap_or(0)).saturating_sub(signed(self.used))
    }

    fn take(&mut self, part: &NodePart, nodes: u32) {
        self.used = self.used.saturating_add(u64::from(part.ips()).saturating_mul(nodes.into()));
        self.prefixes = self.prefixes.saturating_add(u64::from(part.prefixes).saturating_mul(nodes.into()));
    }

    fn give_back(&mut self, part: &NodePart, nodes: u32) {
        self.used = self.used.saturating_sub(u64::from(part.ips()).saturating_mul(nodes.into()));
        self.prefixes = self.prefixes.saturating_sub(u64::from(part.prefixes).saturating_mul(nodes.into()));
    }

    /// How many times `part` fits, `most` at most.
    fn holds(&self, part: &NodePart, most: u32) -> u32 {
        let Some(total) = self.total else { return most };
        let free = u64::try_from(self.free()).unwrap_or(0);
        let by_ips = free.checked_div(part.ips().into()).unwrap_or(u64::MAX);
        let by_ips = u32::try_from(by_ips).unwrap_or(u32::MAX).min(most);
        let has_blocks = |nodes: u32| {
            let mut after = *self;
            after.take(part, nodes);
            let in_prefixes = after.prefixes.saturating_mul(IPS_PER_PREFIX.into());
            let singles = after.used.saturating_sub(after.reserved).saturating_sub(in_prefixes);
            after.prefixes <= prefixes::best(total, singles)
        };
        if part.prefixes == 0 || has_blocks(by_ips) {
            return by_ips;
        }
        let (mut fits, mut fails) = (0, by_ips);
        while 1 < fails.saturating_sub(fits) {
            let middle = fits.saturating_add(fails.saturating_sub(fits) / 2);
            if has_blocks(middle) { fits = middle } else { fails = middle }
        }
        fits
    }

    /// The largest piece of `part` that fits, in steps of so many addresses or else of prefixes, and the rest.
    fn most_of(&self, part: &NodePart, step: u32) -> (NodePart, NodePart) {
        let unit = if part.prefixes == 0 { step } else { 1 };
        let n = if part.prefixes == 0 { part.ips().div_ceil(unit.max(1)) } else { part.prefixes };
        let fits = |n: u32| self.holds(&part.split(n.saturating_mul(unit)).0, 1) == 1;
        let (mut best, mut fails) = (0, n.saturating_add(1));
        while 1 < fails.saturating_sub(best) {
            let middle = best.saturating_add(fails.saturating_sub(best) / 2);
            if fits(middle) { best = middle } else { fails = middle }
        }
        part.split(best.saturating_mul(unit))
    }

    /// As much of a run as there is room for.
    fn cut_to_room(&mut self, run: &Run) -> Vec<Run> {
        let nodes = self.holds(&run.part, run.nodes);
        let some = |nodes: u32, part: NodePart| Run { nodes, part, ..*run };
        let mut out = vec![some(nodes, run.part)];
        self.take(&run.part, nodes);
        if nodes < run.nodes {
            out.push(some(1, self.most_of(&run.part, 1).0));
        }
        out.retain(|run| 0 < run.nodes && 0 < run.part.ips());
        out
    }
}

impl NodePart {
    /// Both together.
    pub(super) fn with(&self, other: &Self) -> Self {
        Self {
            enis: self.enis.saturating_add(other.enis),
            pods: self.pods.saturating_add(other.pods),
            warm: self.warm.saturating_add(other.warm),
            branch: self.branch.saturating_add(other.branch),
            prefixes: self.prefixes.saturating_add(other.prefixes),
        }
    }

    /// The first `n` addresses, or with prefixes the first `n` of these beside the interface's own address,
    /// and the rest. Pods come before what is warm.
    fn split(&self, n: u32) -> (Self, Self) {
        let (enis, held) = match (self.prefixes, n) {
            (_, 0) => (0, 0),
            (0, n) => (self.enis.min(n), n.saturating_sub(self.enis)),
            (_, n) => (self.enis, n.saturating_mul(IPS_PER_PREFIX)),
        };
        let pods = self.pods.min(held);
        let warm = self.warm.min(held.saturating_sub(pods));
        let first = Self { enis, pods, warm, branch: 0, prefixes: self.prefixes.min(n) };
        let rest = Self {
            enis: self.enis.saturating_sub(enis),
            pods: self.pods.saturating_sub(pods),
            warm: self.warm.saturating_sub(warm),
            branch: self.branch,
            prefixes: self.prefixes.saturating_sub(first.prefixes),
        };
        (first, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cni::budget::tests::check_starts;
    use crate::cni::budget::{Budget, Scenario, budget};
    use crate::design::starters::Starter;
    use crate::design::{Design, Edit, Nodegroup, PodUse, SubnetId, SubnetKind};
    use proptest::prelude::*;

    /// Step by step what the runs do at once.
    fn one_by_one(bins: &[(i64, u32)], size: u32, n: u32) -> Vec<u32> {
        let mut counts = vec![0_u32; bins.len()];
        for _ in 0..n {
            let free = |i: usize| bins[i].0 - i64::from(counts[i]) * i64::from(size);
            let can = (0..bins.len()).filter(|i| counts[*i] < bins[*i].1);
            let Some(best) = can.rev().max_by_key(|i| free(*i)) else { break };
            counts[best] += 1;
        }
        counts
    }

    /// One zone with a node group in each of its own subnets (and one over all of them), and open subnets.
    #[derive(Clone, Debug)]
    struct Case {
        own: Vec<u8>,
        open: Vec<u8>,
        /// For each own subnet, nodes of a group of it alone: type, nodes and pods.
        groups: Vec<(usize, u32, u32)>,
        /// Nodes of a group over all own subnets, for each of these.
        shared: u32,
        env: usize,
    }

    const TYPES: [&str; 3] = ["m5.large", "c5.4xlarge", "t3.small"];
    const ENVS: [&str; 4] = [
        "{}",
        r#"{"WARM_IP_TARGET":"2","MINIMUM_IP_TARGET":"4"}"#,
        r#"{"ENABLE_PREFIX_DELEGATION":"true"}"#,
        r#"{"WARM_ENI_TARGET":"0"}"#,
    ];

    fn case() -> impl Strategy<Value = Case> {
        let blocks = |n| prop::collection::vec(23_u8..=27, n);
        let groups = prop::collection::vec((0..TYPES.len(), 0_u32..14, 0_u32..60), 3);
        (blocks(1..=3), blocks(1..=3), groups, 0_u32..5, 0..ENVS.len()).prop_map(
            |(own, open, groups, shared, env)| {
                let groups = groups.into_iter().take(own.len()).collect();
                Case { own, open, groups, shared, env }
            },
        )
    }

    impl Case {
        fn design(&self) -> Design {
            let mut design =
                Starter::Classic.design().edited(&[Edit::AddAddon { name: "vpc-cni".into() }]).unwrap();
            let addon = design.addons.iter().find(|(_, addon)| addon.name == "vpc-cni").unwrap().0;
            design.addons.update(addon, |a| a.configuration = Some(format!(r#"{{"env":{}}}"#, ENVS[self.env])));
            let zone = design.zones.ids().next().unwrap();
            let group = design.nodegroups.ids().next().unwrap();
            let mut own = std::collections::BTreeSet::new();
            for (i, len) in self.own.iter().chain(&self.open).enumerate() {
                let add = Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: None };
                design = design.edited(&[add]).unwrap();
                let id = design.subnets.ids().last().unwrap();
                design.subnets.update(id, |subnet| {
                    subnet.cidr = format!("10.{}.0.0/{len}", 100 + i).parse().ok();
                    subnet.pod_use = if i < self.own.len() { PodUse::OwnNodes } else { PodUse::WholeZone };
                });
                if let Some((kind, nodes, pods)) = self.groups.get(i) {
                    own.insert(id);
                    let alone = NodegroupId(design.take_id());
                    let record = Nodegroup {
                        instance_types: vec![TYPES[*kind].to_owned()],
                        planned_pods: Some(*pods),
                        max_size: *nodes,
                        subnets: [id].into(),
                        ..Nodegroup::default()
                    };
                    design.nodegroups.insert(alone, record);
                }
            }
            let all = self.shared * u32::try_from(own.len()).unwrap();
            design.nodegroups.update(group, |g| (g.max_size, g.subnets) = (all, own));
            design
        }

        /// Whether ipamd finds room for all, with the further interfaces in an order that `seed` picks.
        ///
        /// An interface with prefixes needs free blocks for them besides its addresses.
        fn finds_room(&self, design: &Design, budget: &Budget, seed: u64) -> bool {
            let mut rooms: Vec<(SubnetId, Bin)> = Vec::new();
            for (place, (id, slot)) in budget.at(Scenario::Maximum).subnets.iter().enumerate() {
                let bin = Bin::of_slot(slot, place);
                rooms.push((id, Bin { used: slot.used_but_nodes(), prefixes: 0, ..bin }));
            }
            let is_open = |id: SubnetId| design.subnets.get(id).unwrap().pod_use == PodUse::WholeZone;
            let mut waiting: Vec<(SubnetId, NodePart)> = Vec::new();
            for (id, group) in design.nodegroups.iter() {
                let Some(cost) = budget.node_costs.get(&id) else { continue };
                let each = group.max_size / u32::try_from(group.subnets.len()).unwrap();
                for home in &group.subnets {
                    let has_prefixes = 0 < cost.ips.prefixes;
                    for _ in 0..each {
                        let mut enis = cost.ips.filled.iter().map(|filled| NodePart {
                            enis: 1,
                            pods: if has_prefixes { filled * IPS_PER_PREFIX } else { *filled },
                            prefixes: if has_prefixes { *filled } else { 0 },
                            ..NodePart::default()
                        });
                        let room = rooms.iter_mut().find(|(known, _)| known == home).unwrap();
                        let primary = enis.next().unwrap();
                        if room.1.holds(&primary, 1) == 0 {
                            return false;
                        }
                        room.1.take(&primary, 1);
                        waiting.extend(enis.map(|eni| (*home, eni)));
                    }
                }
            }
            let mut state = seed;
            while !waiting.is_empty() {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let pick = usize::try_from(state >> 33).unwrap() % waiting.len();
                let (home, eni) = waiting.swap_remove(pick);
                let is_allowed = |id: SubnetId| id == home || is_open(id);
                let may_use = rooms.iter_mut().filter(|(id, bin)| is_allowed(*id) && bin.holds(&eni, 1) == 1);
                let Some((_, best)) = may_use.max_by_key(|(_, bin)| bin.free()) else { return false };
                best.take(&eni, 1);
            }
            true
        }
    }

    /// Thirty blocks of the own subnet hold the primary interfaces' prefixes and no more, six and two of the open ones
    /// a prefix each: two of ten find no block, although there are addresses for all.
    #[test]
    fn a_prefix_needs_a_block_and_not_just_addresses() {
        let case = Case { own: vec![23], open: vec![25, 26], groups: vec![(2, 10, 33)], shared: 0, env: 2 };
        let design = case.design();
        let budget = budget(&design);
        assert!(!case.finds_room(&design, &budget, 0));
        assert_ne!(budget.shortages(&design, Scenario::Maximum), []);
    }

    #[test]
    fn a_divisor_by_hand() {
        assert_eq!([10, 30, 15].into_iter().fold(0, greatest_divisor), 5);
    }

    /// Two interfaces of ten fit neither into 9 + 9 addresses nor into 12 + 7, but one into the latter.
    #[test]
    fn no_interface_is_cut_where_pools_do_not_grow() {
        let case = Case { own: vec![26], open: vec![27, 27], groups: vec![(0, 4, 27)], shared: 0, env: 0 };
        let mut design = case.design();
        let ids: Vec<SubnetId> = design.subnets.ids().skip(6).collect();
        // 58 addresses for 4 primary interfaces of 10; 26 in each open one; 8 further interfaces of 10.
        let at = |design: &Design| {
            let budget = budget(design);
            let slots = ids.iter().map(|id| budget.subnet(Scenario::Maximum, *id).unwrap());
            slots.map(|slot| (slot.by_nodes(), slot.missing())).collect::<Vec<_>>()
        };
        // One goes beside the primary interfaces, two into each open subnet, and three are left.
        assert_eq!(at(&design), [(50, 0), (50, 24), (20, 0)]);
        design.nodegroups.update(design.nodegroups.ids().last().unwrap(), |g| g.max_size = 2);
        assert_eq!(at(&design), [(40, 0), (10, 0), (10, 0)]);
    }

    /// Seven addresses of the own subnet hold one interface of four, but no node's two of them.
    #[test]
    fn an_own_subnet_takes_a_part_of_a_node() {
        let groups = vec![(2, 13, 4), (1, 3, 30)];
        let case = Case { own: vec![26, 25], open: vec![24], groups, shared: 0, env: 0 };
        let design = case.design();
        let budget = budget(&design);
        // 7 + 33 + 251 addresses are left for 26 interfaces of 4 and 6 of 30.
        assert!(case.finds_room(&design, &budget, 0));
        assert_eq!(budget.shortages(&design, Scenario::Maximum), []);
    }

    proptest! {
        #[test]
        fn runs_come_to_lie_as_one_by_one(
            bins in prop::collection::vec((-20_i64..300, 0_u32..20), 1..5),
            size in 1_u32..40,
            n in 0_u32..60,
        ) {
            let bins: Vec<_> = bins.into_iter().map(|(free, room)| {
                (free, room.min(u32::try_from(free.max(0)).unwrap() / size))
            }).collect();
            prop_assert_eq!(most_free_first(&bins, size, n), one_by_one(&bins, size, n));
        }

        #[test]
        fn no_shortage_is_told_where_ipamd_finds_room(case in case(), seed: u64) {
            let design = case.design();
            let budget = budget(&design);
            let shortages = budget.shortages(&design, Scenario::Maximum);
            for n in 0..8 {
                if case.finds_room(&design, &budget, seed ^ n) {
                    prop_assert_eq!(&shortages, &[]);
                }
            }
            // The whole zone gives what its nodes take, whatever lies where.
            let at = budget.at(Scenario::Maximum);
            let all: u64 = at.subnets.values().map(SubnetUse::used).sum();
            prop_assert_eq!(all, at.needed);
            for share in at.subnets.values().flat_map(|slot| &slot.groups) {
                prop_assert!(share.nodes <= design.nodegroups.get(share.group).unwrap().max_size);
            }
        }

        /// One group in one subnet: all interfaces are alike, and what does not fit is told.
        #[test]
        fn a_shortage_is_told_where_ipamd_finds_no_room(case in case(), pods in 0_u32..60, seed: u64) {
            let case = Case { own: case.own[..1].to_vec(), groups: vec![(0, case.groups[0].1, pods)], shared: 0, env: 0, ..case };
            let design = case.design();
            let budget = budget(&design);
            let shortages = budget.shortages(&design, Scenario::Maximum);
            prop_assert_eq!(case.finds_room(&design, &budget, seed), shortages.is_empty());
        }

        #[test]
        fn sizes_are_exact_under_discovery(case in case(), odd in 0_u32..3) {
            let mut design = case.design();
            change(&mut design, odd);
            check_starts(&design);
        }
    }

    /// Sizes that do not divide evenly, and another one for each scenario.
    fn change(design: &mut Design, odd: u32) {
        for id in design.nodegroups.ids().collect::<Vec<_>>() {
            design.nodegroups.update(id, |g| {
                g.max_size += odd;
                (g.min_size, g.desired_size) = (g.max_size / 2, g.max_size);
            });
        }
    }
}
