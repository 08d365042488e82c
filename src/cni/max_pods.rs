//! How many pods a node may have.

use super::pool::{IPS_PER_PREFIX, Limits, Mode, Settings};
use crate::catalog::{eks, eksctl, instance_type};
use crate::design::{Nodegroup, NodegroupKind};

/// The standard formula: addresses for pods and the two pods that use the node's own.
///
/// Security groups for pods are not in it: EKS's tools do not subtract the trunk either.
///
/// # Sources
/// amazon-vpc-cni-k8s v1.23.1, `misc/eni-max-pods.txt`; amazon-eks-ami commit 81fec2e8,
/// `nodeadm/internal/kubelet/eni_max_pods.go`, read 2026-08-22.
#[must_use]
pub fn formula(limits: &Limits, settings: &Settings) -> u32 {
    let unit = match limits.effective_mode(settings) {
        Mode::SecondaryIp => 1,
        Mode::Prefix | Mode::Ipv6 => IPS_PER_PREFIX,
    };
    let enis = limits.max_enis.saturating_sub(u32::from(settings.has_custom_networking));
    enis.saturating_mul(limits.slots_per_eni()).saturating_mul(unit).saturating_add(eks::HOST_NETWORK_PODS)
}

/// The formula of Karpenter, which keeps `reserved_enis` interfaces out and knows no prefixes; 0 when none
/// is left.
///
/// # Sources
/// karpenter-provider-aws commit 1d927085, `pkg/providers/instancetype/types.go` (`ENILimitedPods`), read
/// 2026-08-21.
#[must_use]
pub fn eni_limited(limits: &Limits, reserved_enis: u32) -> u32 {
    match limits.max_enis.saturating_sub(reserved_enis) {
        0 => 0,
        enis => enis.saturating_mul(limits.slots_per_eni()).saturating_add(eks::HOST_NETWORK_PODS),
    }
}

/// The most that EKS writes for a managed node group without a custom AMI, by vCPUs.
#[must_use]
pub fn managed_cap(vcpus: u32) -> u32 {
    let row = eks::MANAGED_MAX_PODS_CAPS.iter().find(|(at_least, _)| *at_least <= vcpus);
    row.map_or(eks::MAX_PODS_UNKNOWN_TYPE, |(_, cap)| *cap)
}

/// What decides a node's max pods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// The addresses of its interfaces.
    Interfaces,
    /// The limit that EKS sets for managed node groups by vCPUs.
    ManagedCap,
    /// The node group's own setting.
    SetByHand,
    /// Windows: one interface, less its own address.
    Windows,
}

/// The limit that a node meets first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// The slots of its interfaces.
    Slots,
    /// The kubelet's max pods.
    MaxPods,
}

impl Bound {
    /// The word for it in the headless interface.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Slots => "slots",
            Self::MaxPods => "max_pods",
        }
    }
}

/// How many pods with an address of their own a node takes at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ceiling {
    /// Pods.
    pub pods: u32,
    /// What stops the next one.
    pub bound_by: Bound,
}

/// The ceiling of a node with this max pods: where slots bind, the scheduler sends pods that hang.
#[must_use]
pub fn ceiling(limits: &Limits, settings: &Settings, max_pods: u32) -> Ceiling {
    let by_kubelet = max_pods.saturating_sub(eks::HOST_NETWORK_PODS);
    let by_slots = limits.pod_ip_ceiling(settings);
    if by_slots < by_kubelet {
        Ceiling { pods: by_slots, bound_by: Bound::Slots }
    } else {
        Ceiling { pods: by_kubelet, bound_by: Bound::MaxPods }
    }
}

/// The pods of one instance type in a node group.
///
/// [`MaxPods::without_address`] tells whether the kubelet lets in more than the interfaces hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MaxPods {
    /// The kubelet's limit; pods on the node's own address count in it.
    pub max_pods: u32,
    /// Pods with an address of their own that fit: the limit less host network pods, and no more than
    /// the interfaces hold.
    pub ip_pods: u32,
    /// What decides.
    pub because: Because,
}

impl MaxPods {
    /// Pods that the kubelet accepts and that find no address: they hang in `ContainerCreating`.
    ///
    /// None on Windows, where the scheduler counts addresses itself.
    #[must_use]
    pub fn without_address(&self) -> u32 {
        match self.because {
            Because::Windows => 0,
            _ => self.max_pods.saturating_sub(eks::HOST_NETWORK_PODS).saturating_sub(self.ip_pods),
        }
    }
}

/// The pods of a node of `instance_type_name` in `group`; `None` for a type that is not known.
#[must_use]
pub fn of_type(group: &Nodegroup, instance_type_name: &str, settings: &Settings) -> Option<MaxPods> {
    let row = instance_type(instance_type_name)?;
    let limits = Limits::from(row);
    if eksctl::is_windows(&group.ami_family) {
        let max_pods = group.max_pods.unwrap_or(eks::MAX_PODS_UNKNOWN_TYPE);
        let ip_pods = limits.slots_per_eni().min(max_pods);
        return Some(MaxPods { max_pods, ip_pods, because: Because::Windows });
    }
    let by_interfaces = formula(&limits, settings);
    let cap = managed_cap(row.vcpus.unwrap_or(0));
    let is_capped = group.kind == NodegroupKind::Managed && !group.has_custom_ami();
    let (max_pods, because) = match group.max_pods {
        Some(set) => (set, Because::SetByHand),
        None if is_capped && cap < by_interfaces => (cap, Because::ManagedCap),
        None if is_capped => (by_interfaces, Because::Interfaces),
        // The node's own bootstrap knows neither prefixes nor custom networking.
        None => (formula(&limits, &Settings::default()), Because::Interfaces),
    };
    let ip_pods = max_pods.saturating_sub(eks::HOST_NETWORK_PODS).min(limits.pod_ip_ceiling(settings));
    Some(MaxPods { max_pods, ip_pods, because })
}

/// The pods of any node of `group`: of its types the lowest, which EKS gives to all of them.
///
/// `None` when no type is stated or none is known.
#[must_use]
pub fn of_group(group: &Nodegroup, settings: &Settings) -> Option<MaxPods> {
    let types = group.instance_types.iter();
    types.filter_map(|name| of_type(group, name, settings)).min_by_key(|m| (m.max_pods, m.ip_pods))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, change: impl FnOnce(&mut Nodegroup), max_pods: u32, ip_pods: u32, because: Because) {
        let mut group = Nodegroup { instance_types: vec![name.to_owned()], ..Nodegroup::default() };
        change(&mut group);
        let got = of_group(&group, &Settings::default()).unwrap();
        assert_eq!(got, MaxPods { max_pods, ip_pods, because }, "{name}");
    }

    #[test]
    fn which_limit_binds() {
        check("m5.large", |_| {}, 29, 27, Because::Interfaces);
        check("t3.micro", |_| {}, 4, 2, Because::Interfaces);
        // 8 interfaces of 30 addresses would hold 234; EKS allows 110 below 30 vCPUs.
        check("c5.4xlarge", |_| {}, 110, 108, Because::ManagedCap);
        check("m5.24xlarge", |_| {}, 250, 248, Because::ManagedCap);
        check("c5.4xlarge", |g| g.kind = NodegroupKind::SelfManaged, 234, 232, Because::Interfaces);
        check("m5.large", |g| g.max_pods = Some(17), 17, 15, Because::SetByHand);
        check("m5.large", |g| g.max_pods = Some(110), 110, 27, Because::SetByHand);
        check(
            "m5.large",
            |g| "WindowsServer2022FullContainer".clone_into(&mut g.ami_family),
            110,
            9,
            Because::Windows,
        );
    }

    /// AL2023 nodes without EKS's own user data: the secondary formula with all interfaces (facts of nodeadm,
    /// `calculateStandardMaxPods`).
    #[test]
    fn self_managed_nodes_know_neither_prefixes_nor_custom_networking() {
        let group = Nodegroup { kind: NodegroupKind::SelfManaged, ..Nodegroup::default() };
        let prefix = Settings { mode: Mode::Prefix, ..Settings::default() };
        assert_eq!(of_group(&group, &prefix).unwrap().max_pods, 29);
        assert_eq!(of_group(&Nodegroup::default(), &prefix).unwrap().max_pods, 110);
        let custom = Settings { has_custom_networking: true, ..Settings::default() };
        let found = of_group(&group, &custom).unwrap();
        assert_eq!((found.max_pods, found.ip_pods, found.without_address()), (29, 18, 9));
        assert_eq!(of_group(&Nodegroup::default(), &custom).unwrap().max_pods, 20);
    }

    #[test]
    fn pods_that_find_no_address() {
        let without = |max_pods, family: &str| {
            let group = Nodegroup { max_pods, ami_family: family.to_owned(), ..Nodegroup::default() };
            of_group(&group, &Settings::default()).unwrap().without_address()
        };
        assert_eq!(without(None, "AmazonLinux2023"), 0);
        assert_eq!(without(Some(110), "AmazonLinux2023"), 81);
        assert_eq!(without(Some(110), "WindowsServer2022CoreContainer"), 0);
    }

    #[test]
    fn the_formula_over_the_table() {
        // eni-max-pods.txt, read 2026-08-20.
        for (name, expected) in [("m5.large", 29), ("t3.small", 11), ("c5.18xlarge", 737), ("t3.nano", 4)] {
            let limits = Limits::from(instance_type(name).unwrap());
            assert_eq!(formula(&limits, &Settings::default()), expected, "{name}");
        }
        let m5 = Limits::from(instance_type("m5.large").unwrap());
        let custom = Settings { has_custom_networking: true, ..Settings::default() };
        assert_eq!(formula(&m5, &custom), 20);
        assert_eq!(formula(&m5, &Settings { mode: Mode::Prefix, ..custom }), 290);
    }

    #[test]
    fn several_types_take_the_lowest() {
        let mut group =
            Nodegroup { instance_types: vec!["m5.xlarge".into(), "m5.large".into()], ..Nodegroup::default() };
        assert_eq!(of_group(&group, &Settings::default()).unwrap().max_pods, 29);
        group.instance_types = vec!["no.such".into()];
        assert_eq!(of_group(&group, &Settings::default()), None);
    }
}
