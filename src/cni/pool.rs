//! One Linux node: network interfaces and addresses as pods arrive.
//!
//! # Sources
//! amazon-vpc-cni-k8s v1.23.1 (commit b5218838, read 2026-08-20), `pkg/ipamd/ipamd.go`
//! (`isDatastorePoolTooLow`, `increaseDatastorePool`, `getMaxENI`) and `pkg/ipamd/datastore/data_store.go`:
//! <https://github.com/aws/amazon-vpc-cni-k8s>. [`grow`] steps as they do; [`super::steady`] has the
//! closed forms.

use super::ipam::Pool;
use crate::catalog::InstanceType;

/// Addresses in one delegated prefix, a /28.
pub const IPS_PER_PREFIX: u32 = 16;

/// How the CNI gets addresses for pods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Single secondary addresses: the default.
    #[default]
    SecondaryIp,
    /// /28 prefixes in the slots.
    Prefix,
    /// One IPv6 prefix on the primary interface; a node costs one IPv4 address.
    Ipv6,
}

/// The settings of the CNI that decide about addresses.
///
/// Defaults are those of the shipped manifest (`config/master/aws-k8s-cni.yaml`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Secondary addresses, prefixes or IPv6.
    pub mode: Mode,
    /// `WARM_ENI_TARGET`: spare interfaces; read in secondary mode only.
    pub warm_eni_target: u32,
    /// `WARM_IP_TARGET`: spare addresses; 0 is "not set".
    pub warm_ip_target: u32,
    /// `MINIMUM_IP_TARGET`: addresses held from the start; 0 is "not set".
    pub minimum_ip_target: u32,
    /// `WARM_PREFIX_TARGET`: spare prefixes; read in prefix mode only.
    pub warm_prefix_target: u32,
    /// `MAX_ENI`: a lower limit of interfaces; 0 is "not set".
    pub max_eni: u32,
    /// Whether pods get addresses from another subnet than the node's.
    pub has_custom_networking: bool,
    /// Whether further interfaces may come from other subnets that are tagged for it
    /// (`ENABLE_SUBNET_DISCOVERY`).
    pub has_subnet_discovery: bool,
    /// Whether pods may have security groups of their own (`ENABLE_POD_ENI`).
    pub has_pod_eni: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            mode: Mode::SecondaryIp,
            warm_eni_target: 1,
            warm_ip_target: 0,
            minimum_ip_target: 0,
            warm_prefix_target: 1,
            max_eni: 0,
            has_custom_networking: false,
            has_subnet_discovery: true,
            has_pod_eni: false,
        }
    }
}

/// What an instance type allows, reduced to what the CNI reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Network interfaces, the primary one included; at least 1.
    pub max_enis: u32,
    /// Addresses per interface, its own included; at least 2.
    pub ipv4_per_eni: u32,
    /// Whether slots can hold prefixes.
    pub has_prefix_delegation: bool,
    /// Whether a trunk interface takes one slot when pods may have security groups of their own.
    pub takes_trunk: bool,
    /// Branch interfaces for such pods.
    pub branch_enis: u32,
}

impl From<&InstanceType> for Limits {
    fn from(row: &InstanceType) -> Self {
        Self {
            max_enis: row.max_enis,
            ipv4_per_eni: row.ipv4_per_eni,
            has_prefix_delegation: row.has_prefix_delegation,
            // The CNI keeps a slot free for types that its list does not have (`IsTrunkingCompatible`).
            takes_trunk: row.can_trunk.unwrap_or(true),
            branch_enis: if row.can_trunk == Some(true) { row.branch_enis.unwrap_or(0) } else { 0 },
        }
    }
}

impl Limits {
    /// Slots of an interface that can hold a secondary address or a prefix.
    #[must_use]
    pub fn slots_per_eni(&self) -> u32 {
        self.ipv4_per_eni.saturating_sub(1)
    }

    /// The mode that really runs: prefix delegation falls back where the type does not have it.
    #[must_use]
    pub fn effective_mode(&self, settings: &Settings) -> Mode {
        match settings.mode {
            Mode::Prefix if !self.has_prefix_delegation => Mode::SecondaryIp,
            mode => mode,
        }
    }

    /// Interfaces that the CNI may attach: `MAX_ENI` where it is lower than the type's limit.
    #[must_use]
    pub fn usable_enis(&self, settings: &Settings) -> u32 {
        if 1 <= settings.max_eni { self.max_enis.min(settings.max_eni) } else { self.max_enis }
    }

    /// Whether the trunk interface takes one of the node's slots.
    #[must_use]
    pub fn has_trunk(&self, settings: &Settings) -> bool {
        settings.has_pod_eni && self.takes_trunk && 1 < self.usable_enis(settings)
    }

    /// Interfaces that can hold pod addresses.
    #[must_use]
    pub fn pod_enis(&self, settings: &Settings) -> u32 {
        let trunk = u32::from(self.has_trunk(settings));
        let primary = u32::from(settings.has_custom_networking);
        self.usable_enis(settings).saturating_sub(trunk).saturating_sub(primary)
    }

    /// Attached interfaces that hold no pod addresses: the node's own under custom networking, and the trunk.
    #[must_use]
    pub fn other_enis(&self, settings: &Settings) -> u32 {
        u32::from(settings.has_custom_networking).saturating_add(u32::from(self.has_trunk(settings)))
    }

    /// Pod addresses that the node can ever hold.
    #[must_use]
    pub fn pod_ip_ceiling(&self, settings: &Settings) -> u32 {
        let unit = match self.effective_mode(settings) {
            Mode::SecondaryIp => 1,
            Mode::Prefix => IPS_PER_PREFIX,
            Mode::Ipv6 => return u32::MAX,
        };
        self.pod_enis(settings).saturating_mul(self.slots_per_eni()).saturating_mul(unit)
    }
}

/// The addresses of one node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeIps {
    /// Attached interfaces, trunk included, branch interfaces not.
    pub enis: u32,
    /// Units on each interface that may hold pod addresses: addresses, or prefixes in prefix mode.
    pub filled: Vec<u32>,
    /// Single addresses in the pool.
    pub secondary_ips: u32,
    /// Prefixes in the pool.
    pub prefixes: u32,
    /// Pods that have an address.
    pub pods_placed: u32,
}

impl NodeIps {
    /// Addresses in the pool, used and warm.
    #[must_use]
    pub fn pool_ips(&self) -> u32 {
        self.secondary_ips.saturating_add(self.prefixes.saturating_mul(IPS_PER_PREFIX))
    }

    /// Addresses of the VPC that the node holds: the pool and one for each interface.
    #[must_use]
    pub fn vpc_ips(&self) -> u32 {
        self.pool_ips().saturating_add(self.enis)
    }

    /// Of these, the addresses of the node's own subnet: all of them, or with custom networking the primary
    /// interface's alone.
    #[must_use]
    pub fn in_node_subnet(&self, settings: &Settings) -> u32 {
        if settings.has_custom_networking { self.enis.min(1) } else { self.vpc_ips() }
    }

    /// Pool addresses that no pod uses.
    #[must_use]
    pub fn warm_ips(&self) -> u32 {
        self.pool_ips().saturating_sub(self.pods_placed)
    }
}

/// The state of one node while it grows.
struct Growth<'a> {
    settings: &'a Settings,
    slots: u32,
    is_prefix: bool,
    max_pods: u32,
    /// Units per interface that may hold pod addresses.
    filled: Vec<u32>,
    /// All of them.
    units: u32,
    /// Interfaces that may hold pod addresses at most.
    pod_enis: usize,
    pods: u32,
}

impl Growth<'_> {
    fn pool(&self) -> Pool {
        let total = self.units.saturating_mul(if self.is_prefix { IPS_PER_PREFIX } else { 1 });
        // Pods are packed, so that all prefixes but the last used one are full.
        let free_prefixes = if self.is_prefix { total.saturating_sub(self.pods) / IPS_PER_PREFIX } else { 0 };
        Pool {
            is_prefix: self.is_prefix,
            slots: self.slots,
            total,
            assigned: self.pods,
            free_prefixes,
            max_pods: self.max_pods,
        }
    }

    /// One increase; `false` when nothing more is possible.
    fn step(&mut self, wanted: u32) -> bool {
        if wanted == 0 {
            return false;
        }
        let slots = self.slots;
        let taken = if let Some(eni) = self.filled.iter_mut().find(|n| **n < slots) {
            let taken = wanted.min(slots.saturating_sub(*eni));
            *eni = eni.saturating_add(taken);
            taken
        } else if self.filled.len() < self.pod_enis {
            let taken = wanted.min(slots);
            self.filled.push(taken);
            taken
        } else {
            return false;
        };
        self.units = self.units.saturating_add(taken);
        true
    }

    fn settle(&mut self) {
        loop {
            let pool = self.pool();
            if !pool.is_too_low(self.settings) || !self.step(pool.wanted(self.settings)) {
                return;
            }
        }
    }
}

/// Grows an empty node pod by pod, as the CNI does, to `pods` pods that need an address from the pool.
///
/// `max_pods` is the kubelet's limit, at which the pool stops growing. Pods beyond what the node can
/// hold stay without an address: see [`NodeIps::pods_placed`].
#[must_use]
pub fn grow(limits: &Limits, settings: &Settings, max_pods: u32, pods: u32) -> NodeIps {
    let mode = limits.effective_mode(settings);
    if mode == Mode::Ipv6 {
        return NodeIps { enis: 1, pods_placed: pods.min(max_pods), ..NodeIps::default() };
    }
    let is_prefix = mode == Mode::Prefix;
    let has_primary = !settings.has_custom_networking;
    let mut growth = Growth {
        settings,
        slots: limits.slots_per_eni(),
        is_prefix,
        max_pods,
        filled: if has_primary { vec![0] } else { Vec::new() },
        units: 0,
        pod_enis: usize::try_from(limits.pod_enis(settings)).unwrap_or(usize::MAX),
        pods: 0,
    };
    growth.settle();
    for _ in 0..pods {
        if growth.pool().available() == 0 {
            break;
        }
        growth.pods = growth.pods.saturating_add(1);
        growth.settle();
    }
    let units = growth.units;
    let pod_enis = u32::try_from(growth.filled.len()).unwrap_or(u32::MAX);
    let others = limits.other_enis(settings);
    NodeIps {
        enis: pod_enis.saturating_add(others),
        filled: growth.filled,
        secondary_ips: if is_prefix { 0 } else { units },
        prefixes: if is_prefix { units } else { 0 },
        pods_placed: growth.pods,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::instance_type;
    use crate::cni::max_pods;

    fn limits(name: &str) -> Limits {
        instance_type(name).unwrap().into()
    }

    fn formula(limits: &Limits) -> u32 {
        max_pods::formula(limits, &Settings::default())
    }

    /// Addresses that nodes reserve at start as a user's wiki lists them: 2 × addresses per interface,
    /// which is what the first pod leads to. Cases: no pod, one pod, a full interface of pods.
    #[test]
    fn the_wiki_table_comes_out() {
        let table = [
            ("c5.large", 20),
            ("c5.xlarge", 30),
            ("c5.2xlarge", 30),
            ("c5.4xlarge", 60),
            ("m5.large", 20),
            ("m5.xlarge", 30),
        ];
        for (name, expected) in table {
            let limits = limits(name);
            let at = |pods| grow(&limits, &Settings::default(), formula(&limits), pods).vpc_ips();
            assert_eq!(at(0), expected / 2, "{name} without pods");
            assert_eq!(at(1), expected, "{name} with one pod");
            assert_eq!(at(limits.slots_per_eni()), expected, "{name} with one interface of pods");
        }
        let c5 = limits("c5.large");
        assert_eq!(grow(&c5, &Settings::default(), 29, 10).vpc_ips(), 30);
    }

    /// Rows of the table in the CNI's own docs (`docs/eni-and-ip-target.md`, read 2026-08-20), t3.small
    /// (3 interfaces of 4): warm ENI, warm IP, minimum IP, pods; then interfaces and pool addresses.
    #[test]
    fn the_targets_of_the_cni_docs() {
        let table = [
            (1, 0, 0, 0, 1, 3),
            (1, 0, 0, 5, 3, 9),
            (1, 0, 0, 9, 3, 9),
            (0, 1, 1, 0, 1, 1),
            (0, 1, 1, 5, 2, 6),
            (0, 2, 5, 0, 2, 5),
            (0, 2, 5, 5, 3, 7),
            (0, 2, 5, 9, 3, 9),
        ];
        for (eni, warm, minimum, pods, enis, ips) in table {
            let settings = Settings {
                warm_eni_target: eni,
                warm_ip_target: warm,
                minimum_ip_target: minimum,
                ..Settings::default()
            };
            let limits = limits("t3.small");
            let got = grow(&limits, &settings, formula(&limits), pods);
            assert_eq!((got.enis, got.pool_ips()), (enis, ips), "{settings:?} with {pods} pods");
        }
    }

    #[test]
    fn prefixes_and_what_takes_a_slot() {
        let m5 = limits("m5.large");
        let prefix = Settings { mode: Mode::Prefix, ..Settings::default() };
        let got = grow(&m5, &prefix, 110, 24);
        assert_eq!((got.prefixes, got.enis, got.vpc_ips()), (3, 1, 49));
        let lean = Settings { warm_ip_target: 2, minimum_ip_target: 10, ..prefix };
        assert_eq!(grow(&m5, &lean, 110, 24).vpc_ips(), 33);
        // Types without Nitro fall back to single addresses.
        assert_eq!(grow(&limits("t2.large"), &prefix, 35, 1).prefixes, 0);
        let custom = Settings { has_custom_networking: true, ..Settings::default() };
        let got = grow(&m5, &custom, 20, 0);
        assert_eq!((got.enis, got.filled.clone(), got.vpc_ips()), (2, vec![9], 11));
        let trunk = Settings { has_pod_eni: true, ..Settings::default() };
        assert_eq!(m5.pod_ip_ceiling(&trunk), 18);
        assert_eq!(grow(&m5, &trunk, 29, 27).pods_placed, 18);
        let v6 = Settings { mode: Mode::Ipv6, ..Settings::default() };
        assert_eq!(grow(&m5, &v6, 110, 100).vpc_ips(), 1);
    }

    #[test]
    fn a_minimum_alone_never_grows() {
        let settings = Settings { warm_eni_target: 0, minimum_ip_target: 11, ..Settings::default() };
        let got = grow(&limits("m5.xlarge"), &settings, 58, 14);
        assert_eq!((got.pool_ips(), got.pods_placed), (11, 11));
    }
}
