//! What every subnet of a design has to give, by scenario.
//!
//! Every subnet is counted at its worst: Auto Scaling spreads a group evenly over its zones, and which
//! zone gets the odd node cannot be known, so that each is counted with it; the same holds for the subnets
//! of a zone. For blue/green the old and the new group are spread each on its own, so that both may bring
//! an odd node to the same subnet. [`ScenarioBudget::needed`] counts every node once.

mod by_subnet;
mod group;
mod place;
mod shortage;
mod spread;
#[cfg(test)]
mod tests;

pub use by_subnet::BySubnet;
pub use group::{NodeCost, Surge, node_cost, surge_of};
pub use shortage::Shortage;

use super::pool::{IPS_PER_PREFIX, Mode, Settings};
use super::{prefixes, settings};
use crate::catalog::{eks, vpc};
use crate::collect::CollectInOrder;
use crate::design::{Design, LoadBalancerKind, Nodegroup, NodegroupId, SubnetId, VpcEndpointKind, ZoneId};
use std::collections::BTreeMap;

/// A size at which the design is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scenario {
    /// Every node group at its minimum.
    Minimum,
    /// Every node group at its desired size.
    Desired,
    /// Every node group at its maximum.
    #[default]
    Maximum,
    /// Every node group at its maximum and in the middle of a rolling update.
    Upgrade,
    /// Every node group at its maximum while one zone is gone, whichever hurts a subnet most: the nodes of
    /// that zone start in the others.
    ZoneLost,
    /// Every node group twice at its desired size: the new one beside the old one.
    BlueGreen,
}

impl Scenario {
    /// All scenarios, from small to large.
    pub const ALL: [Self; 6] =
        [Self::Minimum, Self::Desired, Self::Maximum, Self::Upgrade, Self::ZoneLost, Self::BlueGreen];

    /// The word for it in the headless interface and in text ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Minimum => "minimum",
            Self::Desired => "desired",
            Self::Maximum => "maximum",
            Self::Upgrade => "upgrade",
            Self::ZoneLost => "zone-lost",
            Self::BlueGreen => "blue-green",
        }
    }
}

/// The part of a node group that can come to lie in one subnet.
///
/// There are several of one group where subnet discovery gives some of its nodes more interfaces here than
/// others: the first one counts the nodes that lie here themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupShare {
    /// The group.
    pub group: NodegroupId,
    /// Nodes of the group here, those of an update included.
    pub nodes: u32,
    /// Of these, the nodes that only an update adds.
    pub surge_nodes: u32,
    /// Of these, the nodes that lie here in any case: the others may lie in another zone or subnet.
    pub sure_nodes: u32,
    /// What one node takes here.
    pub per_node: NodePart,
}

impl GroupShare {
    /// What all its nodes take here, part by part: interfaces, pods, warm, branch, prefixes.
    fn sums(&self) -> [u64; 5] {
        let NodePart { enis, pods, warm, branch, prefixes } = self.per_node;
        [enis, pods, warm, branch, prefixes].map(|n| u64::from(n).saturating_mul(self.nodes.into()))
    }

    /// Addresses that all its nodes take here.
    #[must_use]
    pub fn ips(&self) -> u64 {
        u64::from(self.per_node.ips()).saturating_mul(self.nodes.into())
    }
}

/// The part of one node's addresses that comes from one subnet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NodePart {
    /// Primary addresses of interfaces, the trunk's included.
    pub enis: u32,
    /// Pods.
    pub pods: u32,
    /// Addresses that wait for pods.
    pub warm: u32,
    /// Branch interfaces of pods with security groups of their own.
    pub branch: u32,
    /// Prefixes that hold the pods' and waiting addresses; 0 without prefix delegation.
    pub prefixes: u32,
}

impl NodePart {
    /// All addresses.
    #[must_use]
    pub fn ips(&self) -> u32 {
        self.enis.saturating_add(self.pods).saturating_add(self.warm).saturating_add(self.branch)
    }
}

/// Who takes addresses in one subnet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubnetUse {
    /// All addresses of its block; `None` where the block is not stated.
    pub total: Option<u64>,
    /// Kept by AWS.
    pub reserved_aws: u64,
    /// Interfaces of the control plane.
    pub control_plane: u64,
    /// Primary addresses of node interfaces.
    pub node_enis: u64,
    /// Addresses of pods on nodes.
    pub pods: u64,
    /// Addresses that nodes hold ready for pods to come.
    pub warm: u64,
    /// Branch interfaces of pods with security groups of their own.
    pub branch: u64,
    /// Prefixes that hold the addresses of pods and the waiting ones.
    pub prefixes: u64,
    /// Addresses of Fargate pods.
    pub fargate: u64,
    /// Addresses to plan for load balancers, when they have scaled.
    pub load_balancers: u64,
    /// Addresses of the same load balancers at rest.
    pub load_balancers_at_rest: u64,
    /// Addresses of NAT gateways.
    pub nat: u64,
    /// Addresses of interface endpoints.
    pub endpoints: u64,
    /// Addresses that the user set aside.
    pub other: u64,
    /// The node groups that use the subnet.
    pub groups: Vec<GroupShare>,
}

impl SubnetUse {
    /// Adds the nodes of a group, with the sums of its parts.
    fn add(&mut self, share: &GroupShare, sums: &[u64; 5]) {
        self.add_sums(sums);
        self.groups.push(share.clone());
    }

    fn add_sums(&mut self, sums: &[u64; 5]) {
        let [enis, pods, warm, branch, prefixes] = *sums;
        self.node_enis = self.node_enis.saturating_add(enis);
        self.pods = self.pods.saturating_add(pods);
        self.warm = self.warm.saturating_add(warm);
        self.branch = self.branch.saturating_add(branch);
        self.prefixes = self.prefixes.saturating_add(prefixes);
    }

    /// Adds the nodes of a group, to a share of as many nodes where there is one.
    fn add_or_join(&mut self, share: &GroupShare) {
        let joins = |known: &&mut GroupShare| known.group == share.group && known.nodes == share.nodes;
        let Some(at) = self.groups.iter_mut().find(joins) else { return self.add(share, &share.sums()) };
        at.per_node = at.per_node.with(&share.per_node);
        self.add_sums(&share.sums());
    }

    /// Everything taken, the addresses of AWS included.
    #[must_use]
    pub fn used(&self) -> u64 {
        self.used_but_nodes().saturating_add(self.by_nodes())
    }

    /// What nodes and their pods take.
    #[must_use]
    pub fn by_nodes(&self) -> u64 {
        self.node_enis.saturating_add(self.pods).saturating_add(self.warm).saturating_add(self.branch)
    }

    /// Prefixes for which there is a free block when single addresses lie packed at the ends; `None` where
    /// the block is not stated.
    #[must_use]
    pub fn blocks_best(&self) -> Option<u64> {
        Some(prefixes::best(self.total?, self.singles()))
    }

    /// The same when every single address spoils a block of its own.
    #[must_use]
    pub fn blocks_worst(&self) -> Option<u64> {
        Some(prefixes::worst(self.total?, self.singles()))
    }

    /// Addresses outside of prefixes, those of AWS not counted.
    fn singles(&self) -> u64 {
        self.needed().saturating_sub(self.prefixes.saturating_mul(IPS_PER_PREFIX.into()))
    }

    /// How many blocks are missing even when single addresses lie packed; 0 when all prefixes fit, or the
    /// block is not stated.
    #[must_use]
    pub fn missing_blocks(&self) -> u64 {
        self.blocks_best().map_or(0, |blocks| self.prefixes.saturating_sub(blocks))
    }

    /// What everything but nodes takes.
    #[must_use]
    pub fn used_but_nodes(&self) -> u64 {
        [
            self.reserved_aws,
            self.control_plane,
            self.fargate,
            self.load_balancers,
            self.nat,
            self.endpoints,
            self.other,
        ]
        .into_iter()
        .fold(0, u64::saturating_add)
    }

    /// Everything taken but the addresses of AWS: what has to fit into [`SubnetUse::usable`].
    #[must_use]
    pub fn needed(&self) -> u64 {
        self.used().saturating_sub(self.reserved_aws)
    }

    /// The addresses that can be given out; `None` where the block is not stated.
    #[must_use]
    pub fn usable(&self) -> Option<u64> {
        Some(self.total?.saturating_sub(self.reserved_aws))
    }

    /// What is left for nodes and their pods; `None` where the block is not stated.
    #[must_use]
    pub fn room_for_nodes(&self) -> Option<u64> {
        Some(self.total?.saturating_sub(self.used_but_nodes()))
    }

    /// What is left while the cluster is being created: before its own interfaces, nodes and load
    /// balancers; `None` where the block is not stated.
    #[must_use]
    pub fn free_at_creation(&self) -> Option<u64> {
        Some(self.usable()?.saturating_sub(self.nat).saturating_sub(self.other))
    }

    /// What is left; negative is what is missing; `None` where the block is not stated.
    #[must_use]
    pub fn free(&self) -> Option<i64> {
        let total = i64::try_from(self.total?).unwrap_or(i64::MAX);
        Some(total.saturating_sub(i64::try_from(self.used()).unwrap_or(i64::MAX)))
    }

    /// How many addresses are missing; 0 when it fits or the block is not stated.
    #[must_use]
    pub fn missing(&self) -> u64 {
        self.free().map_or(0, |free| if free < 0 { free.unsigned_abs() } else { 0 })
    }
}

/// One scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScenarioBudget {
    /// Every subnet at its worst.
    pub subnets: BySubnet,
    /// All addresses that the design takes, every node counted once, AWS's own included.
    pub needed: u64,
    /// All nodes.
    pub nodes: u64,
    /// The nodes of each group, those of an update included; groups without subnets or of unknown types
    /// take no addresses and are missing.
    pub nodes_of: BTreeMap<NodegroupId, u64>,
}

/// The budget of a design.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Budget {
    /// The CNI settings it was computed with.
    pub settings: Settings,
    /// The cost of one node of each group; groups of unknown instance types are missing.
    pub node_costs: BTreeMap<NodegroupId, NodeCost>,
    scenarios: [ScenarioBudget; 6],
    /// Node groups and zones whose pods have no subnet under custom networking: such nodes never get ready.
    pub without_pod_subnet: Vec<(NodegroupId, ZoneId)>,
}

impl Budget {
    /// The numbers of one scenario.
    #[must_use]
    pub fn at(&self, scenario: Scenario) -> &ScenarioBudget {
        let [minimum, desired, maximum, upgrade, zone_lost, blue_green] = &self.scenarios;
        match scenario {
            Scenario::Minimum => minimum,
            Scenario::Desired => desired,
            Scenario::Maximum => maximum,
            Scenario::Upgrade => upgrade,
            Scenario::ZoneLost => zone_lost,
            Scenario::BlueGreen => blue_green,
        }
    }

    /// The addresses of one subnet in one scenario.
    #[must_use]
    pub fn subnet(&self, scenario: Scenario, id: SubnetId) -> Option<&SubnetUse> {
        self.at(scenario).subnets.get(id)
    }
}

/// Counts `design` in every scenario.
#[must_use]
pub fn budget(design: &Design) -> Budget {
    budget_with(design, settings::of_design(design).settings)
}

/// Counts `design` in every scenario as if the CNI had these settings.
#[must_use]
pub fn budget_with(design: &Design, settings: Settings) -> Budget {
    let node_costs = node_costs(design, &settings);
    let placed = Placed::new(design, &settings, &node_costs);
    let lacking = |group: &PlacedGroup| {
        let zones = group.places.iter().filter(|place| place.lacks_pod_subnet).map(|place| place.zone);
        zones.map(|zone| (group.id, zone)).collect::<Vec<_>>()
    };
    let without_pod_subnet = placed.groups.iter().flat_map(lacking).collect();
    let n_shares = placed.n_shares();
    let scenarios = Scenario::ALL.map(|scenario| placed.at(scenario, &n_shares));
    Budget { settings, node_costs, scenarios, without_pod_subnet }
}

/// Counts `design` in one scenario as if the CNI had these settings: a sixth of the work of [`budget_with`].
#[must_use]
pub fn scenario_with(design: &Design, settings: Settings, scenario: Scenario) -> ScenarioBudget {
    let node_costs = node_costs(design, &settings);
    let placed = Placed::new(design, &settings, &node_costs);
    placed.at(scenario, &placed.n_shares())
}

fn node_costs(design: &Design, settings: &Settings) -> BTreeMap<NodegroupId, NodeCost> {
    design.nodegroups.iter().filter_map(|(id, group)| Some((id, node_cost(group, settings)?))).collect_map()
}

/// The node groups of a design with the places that their nodes take from.
struct Placed<'a> {
    /// What the subnets give to everything but nodes.
    fixed: BySubnet,
    groups: Vec<PlacedGroup<'a>>,
    /// The subnets that discovery may choose from in each zone, as places in `fixed`.
    open: BTreeMap<ZoneId, Vec<usize>>,
    /// Whether nodes take single addresses or prefixes, not whole interfaces.
    is_growing: bool,
}

impl<'a> Placed<'a> {
    fn new(design: &'a Design, settings: &Settings, node_costs: &BTreeMap<NodegroupId, NodeCost>) -> Self {
        let fixed = fixed_use(design);
        let pod_subnets = place::pod_subnets(design);
        let groups = design.nodegroups.iter().map(|(id, record)| {
            PlacedGroup::new(design, (&pod_subnets, &fixed, settings), id, record, node_costs.get(&id))
        });
        let groups = groups.collect();
        let is_open = settings.has_subnet_discovery && !settings.has_custom_networking;
        let places = |ids: &Vec<SubnetId>| ids.iter().filter_map(|id| fixed.place(*id)).collect::<Vec<_>>();
        let open = pod_subnets.iter().filter(|_| is_open).map(|(zone, ids)| (*zone, places(ids))).collect_map();
        let has_targets = 0 < settings.warm_ip_target || 0 < settings.minimum_ip_target;
        Self { groups, open, is_growing: has_targets || settings.mode == Mode::Prefix, fixed }
    }

    /// Adds the further interfaces in `zone` that look for a subnet, where some are open to it.
    fn spread(
        &self,
        table: &mut BySubnet,
        zone: ZoneId,
        open: &[usize],
        size: &dyn Fn(&PlacedGroup) -> group::Size,
    ) {
        let further = self.groups.iter().flat_map(|group| {
            let places = group.places.iter().filter(|place| place.zone == zone);
            places.filter_map(|place| place.further(group.id, size(group)))
        });
        spread::add(table, open, &further.collect::<Vec<_>>(), self.is_growing);
    }

    /// How many shares of node groups each subnet gets in a scenario.
    fn n_shares(&self) -> Vec<usize> {
        let mut n_shares = vec![0_usize; self.fixed.len()];
        for place in self.groups.iter().flat_map(|group| &group.places) {
            place.count_shares(&mut n_shares);
        }
        n_shares
    }

    /// The numbers of one scenario; `n_shares` is how many shares each subnet gets.
    fn at(&self, scenario: Scenario, n_shares: &[usize]) -> ScenarioBudget {
        let needed = self.fixed.values().map(SubnetUse::used).fold(0, u64::saturating_add);
        let mut at = ScenarioBudget { subnets: self.fixed.clone(), needed, ..ScenarioBudget::default() };
        at.subnets.reserve_shares(n_shares);
        for group in &self.groups {
            group.add_to(scenario, &mut at);
        }
        for (zone, open) in &self.open {
            self.spread(&mut at.subnets, *zone, open, &|group| group.own_size(scenario));
        }
        at
    }
}

/// A node group with the places that its nodes take from.
struct PlacedGroup<'a> {
    id: NodegroupId,
    record: &'a Nodegroup,
    n_zones: usize,
    /// What one node takes in all; `None` for unknown instance types.
    ips_per_node: Option<u32>,
    places: Vec<place::ZonePlaces>,
}

impl<'a> PlacedGroup<'a> {
    fn new(
        design: &Design,
        (pod_subnets, fixed, settings): (&BTreeMap<ZoneId, Vec<SubnetId>>, &BySubnet, &Settings),
        id: NodegroupId,
        record: &'a Nodegroup,
        cost: Option<&NodeCost>,
    ) -> Self {
        let zones = design.subnets_by_zone(&record.subnets);
        let settings = place::followed(record, settings);
        let at = |(zone, subnets): (&ZoneId, &Vec<SubnetId>), cost: &NodeCost| {
            place::places(pod_subnets, fixed, &settings, cost, *zone, subnets)
        };
        let places = cost.map(|cost| zones.iter().map(|entry| at(entry, cost)).collect()).unwrap_or_default();
        Self { id, record, n_zones: zones.len(), ips_per_node: cost.map(NodeCost::ips_in_all), places }
    }

    /// How the group comes to lie if the size that the scenario counts it at were `nodes`.
    fn size(&self, scenario: Scenario, nodes: u32) -> group::Size {
        group::size(self.record, scenario, nodes, self.n_zones)
    }

    fn own_size(&self, scenario: Scenario) -> group::Size {
        self.size(scenario, group::nodes_in(self.record, scenario))
    }

    /// Adds the group to a scenario.
    fn add_to(&self, scenario: Scenario, at: &mut ScenarioBudget) {
        let size = self.own_size(scenario);
        let all = size.in_all();
        at.nodes = at.nodes.saturating_add(all);
        let Some(each) = self.ips_per_node.filter(|_| 0 < self.n_zones) else { return };
        at.needed = at.needed.saturating_add(all.saturating_mul(each.into()));
        at.nodes_of.insert(self.id, all);
        for place in &self.places {
            place.add_to(&mut at.subnets, self.id, &size);
        }
    }
}

/// What does not depend on the scenario.
fn fixed_use(design: &Design) -> BySubnet {
    let uses: Vec<(SubnetId, SubnetUse)> = design
        .subnets
        .iter()
        .map(|(id, subnet)| {
            let fixed = SubnetUse {
                total: subnet.cidr.map(|block| block.n_ips()),
                reserved_aws: vpc::RESERVED_IPS_PER_SUBNET,
                other: subnet.other_ips.into(),
                ..SubnetUse::default()
            };
            (id, fixed)
        })
        .collect();
    let mut uses = BySubnet::new(uses);
    let mut add = |id: &SubnetId, what: &dyn Fn(&mut SubnetUse)| {
        if let Some(slot) = uses.get_mut(*id) {
            what(slot);
        }
    };
    for id in design.control_plane_subnets() {
        add(&id, &|slot| slot.control_plane = eks::CONTROL_PLANE_IPS_PER_SUBNET);
    }
    for nat in design.nat_gateways.values() {
        add(&nat.subnet, &|slot| slot.nat = slot.nat.saturating_add(vpc::IPS_PER_NAT_GATEWAY));
    }
    for lb in design.load_balancers.values() {
        let ips = match lb.kind {
            LoadBalancerKind::Application => vpc::IPS_PER_ALB_AND_SUBNET,
            LoadBalancerKind::Network => vpc::IPS_PER_NLB_AND_SUBNET,
        };
        for id in &lb.subnets {
            add(id, &|slot| {
                slot.load_balancers = slot.load_balancers.saturating_add(ips);
                let at_rest = slot.load_balancers_at_rest;
                slot.load_balancers_at_rest = at_rest.saturating_add(vpc::IPS_PER_BALANCER_AT_REST);
            });
        }
    }
    for profile in design.fargate_profiles.values() {
        let n_subnets = u64::try_from(profile.subnets.len()).unwrap_or(u64::MAX).max(1);
        let share = u64::from(profile.planned_pods).div_ceil(n_subnets);
        for id in &profile.subnets {
            add(id, &|slot| slot.fargate = slot.fargate.saturating_add(share));
        }
    }
    let implied = design.implied_endpoints();
    let interfaces =
        design.vpc_endpoints.values().chain(&implied).filter(|e| e.kind == VpcEndpointKind::Interface);
    for id in interfaces.flat_map(|endpoint| &endpoint.subnets) {
        add(id, &|slot| slot.endpoints = slot.endpoints.saturating_add(vpc::IPS_PER_INTERFACE_ENDPOINT));
    }
    uses
}
