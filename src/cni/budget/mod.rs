//! What every subnet of a design has to give, by scenario.
//!
//! Every subnet is counted at its worst: Auto Scaling spreads a group evenly over its zones, and which
//! zone gets the odd node cannot be known, so that each is counted with it. [`ScenarioBudget::needed`]
//! counts every node once.

mod group;
mod shortage;
#[cfg(test)]
mod tests;

pub use group::{NodeCost, Surge, node_cost, surge_of};
pub use shortage::{Shortage, nodes_that_fit};

use super::pool::Settings;
use super::settings;
use crate::catalog::{eks, eksctl, vpc};
use crate::collect::CollectInOrder;
use crate::design::{Design, LoadBalancerKind, NodegroupId, SubnetId, ZoneId};
use std::collections::{BTreeMap, BTreeSet};

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
}

impl Scenario {
    /// All scenarios, from small to large.
    pub const ALL: [Self; 4] = [Self::Minimum, Self::Desired, Self::Maximum, Self::Upgrade];

    /// The word for it in the headless interface and in text ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Minimum => "minimum",
            Self::Desired => "desired",
            Self::Maximum => "maximum",
            Self::Upgrade => "upgrade",
        }
    }
}

/// The part of a node group that can come to lie in one subnet.
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
    /// Addresses of Fargate pods.
    pub fargate: u64,
    /// Addresses to plan for load balancers.
    pub load_balancers: u64,
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
    /// Everything taken, the addresses of AWS included.
    #[must_use]
    pub fn used(&self) -> u64 {
        self.used_but_nodes().saturating_add(self.by_nodes())
    }

    /// What nodes and their pods take.
    #[must_use]
    pub fn by_nodes(&self) -> u64 {
        self.node_enis.saturating_add(self.pods).saturating_add(self.warm)
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
    pub subnets: BTreeMap<SubnetId, SubnetUse>,
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
    scenarios: [ScenarioBudget; 4],
}

impl Budget {
    /// The numbers of one scenario.
    #[must_use]
    pub fn at(&self, scenario: Scenario) -> &ScenarioBudget {
        let [minimum, desired, maximum, upgrade] = &self.scenarios;
        match scenario {
            Scenario::Minimum => minimum,
            Scenario::Desired => desired,
            Scenario::Maximum => maximum,
            Scenario::Upgrade => upgrade,
        }
    }

    /// The addresses of one subnet in one scenario.
    #[must_use]
    pub fn subnet(&self, scenario: Scenario, id: SubnetId) -> Option<&SubnetUse> {
        self.at(scenario).subnets.get(&id)
    }
}

/// Counts `design` in every scenario.
#[must_use]
pub fn budget(design: &Design) -> Budget {
    let settings = settings::of_design(design).settings;
    let node_costs: BTreeMap<_, _> =
        design.nodegroups.iter().filter_map(|(id, group)| Some((id, node_cost(group, &settings)?))).collect_map();
    let fixed = fixed_use(design);
    let scenarios = Scenario::ALL.map(|scenario| scenario_budget(design, scenario, &fixed, &node_costs));
    Budget { settings, node_costs, scenarios }
}

fn scenario_budget(
    design: &Design,
    scenario: Scenario,
    fixed: &BTreeMap<SubnetId, SubnetUse>,
    node_costs: &BTreeMap<NodegroupId, NodeCost>,
) -> ScenarioBudget {
    let mut subnets = fixed.clone();
    let mut needed = fixed.values().map(SubnetUse::used).fold(0, u64::saturating_add);
    let mut nodes = 0_u64;
    let mut nodes_of = BTreeMap::new();
    for (id, record) in design.nodegroups.iter() {
        let zones = design.subnets_by_zone(&record.subnets);
        let size = group::size(record, scenario, zones.len());
        let all = u64::from(size.nodes).saturating_add(u64::from(size.surge_in_all));
        nodes = nodes.saturating_add(all);
        let Some(cost) = node_costs.get(&id) else { continue };
        if !zones.is_empty() {
            needed = needed.saturating_add(all.saturating_mul(cost.ips.vpc_ips().into()));
            nodes_of.insert(id, all);
        }
        for (subnet, share) in group::shares(id, &size, &zones) {
            if let Some(slot) = subnets.get_mut(&subnet) {
                cost.add_to(slot, share.nodes);
                slot.groups.push(share);
            }
        }
    }
    ScenarioBudget { subnets, needed, nodes, nodes_of }
}

/// What does not depend on the scenario.
fn fixed_use(design: &Design) -> BTreeMap<SubnetId, SubnetUse> {
    let mut uses: BTreeMap<SubnetId, SubnetUse> = design
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
        .collect_map();
    let mut add = |id: &SubnetId, what: &dyn Fn(&mut SubnetUse)| {
        if let Some(slot) = uses.get_mut(id) {
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
            add(id, &|slot| slot.load_balancers = slot.load_balancers.saturating_add(ips));
        }
    }
    for profile in design.fargate_profiles.values() {
        let n_subnets = u64::try_from(profile.subnets.len()).unwrap_or(u64::MAX).max(1);
        let share = u64::from(profile.planned_pods).div_ceil(n_subnets);
        for id in &profile.subnets {
            add(id, &|slot| slot.fargate = slot.fargate.saturating_add(share));
        }
    }
    let endpoints = n_endpoints(design);
    for id in endpoint_subnets(design) {
        add(&id, &|slot| slot.endpoints = endpoints);
    }
    uses
}

/// Interface endpoints that eksctl makes for a fully private cluster; none otherwise.
fn n_endpoints(design: &Design) -> u64 {
    if !design.cluster.is_fully_private {
        return 0;
    }
    let logs = usize::from(!design.cluster.log_types.is_empty());
    u64::try_from(eksctl::PRIVATE_CLUSTER_ENDPOINTS.len().saturating_add(logs)).unwrap_or(0)
}

/// One private subnet of each zone: where interface endpoints stand.
fn endpoint_subnets(design: &Design) -> BTreeSet<SubnetId> {
    let mut first: BTreeMap<ZoneId, SubnetId> = BTreeMap::new();
    for (id, subnet) in design.subnets.iter().filter(|(_, subnet)| !subnet.is_public()) {
        first.entry(subnet.zone).or_insert(id);
    }
    first.into_values().collect_set()
}
