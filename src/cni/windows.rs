//! Windows nodes: one interface, whose addresses the VPC resource controller manages.
//!
//! # Sources
//! amazon-vpc-resource-controller-k8s commit b8d42511, `pkg/provider/ip/provider.go`,
//! `pkg/provider/prefix/provider.go`, `pkg/config/loader.go` and `docs/windows/`, read 2026-08-22:
//! <https://github.com/aws/amazon-vpc-resource-controller-k8s>.

use super::pool::{IPS_PER_PREFIX, Limits, NodeIps};

/// Spare addresses in secondary mode when nothing is set.
const WARM_IPS: u32 = 3;
/// Addresses on an empty node when nothing is set, in both modes.
const MINIMUM_IPS: u32 = 3;
/// Spare addresses in prefix mode when only the minimum is set.
const WARM_IPS_WITH_PREFIXES: u32 = 1;
/// Spare addresses when zero is asked for in secondary mode: the controller does not work with none.
const LEAST_WARM_IPS: u32 = 1;
/// Spare prefixes when nothing is set.
const WARM_PREFIXES: u32 = 1;

/// The keys of the ConfigMap `amazon-vpc-cni` that decide; `None` is "not set".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WindowsSettings {
    /// `enable-windows-prefix-delegation`.
    pub is_prefix: bool,
    /// `windows-warm-ip-target`.
    pub warm_ip_target: Option<u32>,
    /// `windows-minimum-ip-target`.
    pub minimum_ip_target: Option<u32>,
    /// `windows-warm-prefix-target`; read in prefix mode while no address target is set.
    pub warm_prefix_target: Option<u32>,
}

/// A Windows node with `pods` pods that have an address of their own.
#[must_use]
pub fn windows_node(limits: &Limits, settings: &WindowsSettings, pods: u32) -> NodeIps {
    let slots = limits.slots_per_eni();
    let WindowsSettings { is_prefix, warm_ip_target, minimum_ip_target, warm_prefix_target } = *settings;
    if !is_prefix {
        let minimum = minimum_ip_target.unwrap_or(MINIMUM_IPS);
        let warm = match warm_ip_target {
            None => WARM_IPS,
            Some(warm) => warm.max(LEAST_WARM_IPS),
        };
        let held = pods.saturating_add(warm).max(minimum).min(slots);
        return node(held, 0, pods.min(held));
    }
    let prefixes = if warm_ip_target.is_none() && minimum_ip_target.is_none() {
        let warm = warm_prefix_target.unwrap_or(WARM_PREFIXES);
        warm.saturating_add(pods.div_ceil(IPS_PER_PREFIX))
    } else {
        let warm = warm_ip_target.unwrap_or(WARM_IPS_WITH_PREFIXES);
        let minimum = minimum_ip_target.unwrap_or(MINIMUM_IPS);
        pods.saturating_add(warm).div_ceil(IPS_PER_PREFIX).max(minimum.div_ceil(IPS_PER_PREFIX))
    };
    let prefixes = prefixes.min(slots);
    node(0, prefixes, pods.min(prefixes.saturating_mul(IPS_PER_PREFIX)))
}

fn node(secondary_ips: u32, prefixes: u32, pods_placed: u32) -> NodeIps {
    NodeIps { enis: 1, filled: vec![secondary_ips.max(prefixes)], secondary_ips, prefixes, pods_placed }
}

/// Pod addresses that a Windows node can hold at most.
#[must_use]
pub fn windows_capacity(limits: &Limits, is_prefix: bool) -> u32 {
    limits.slots_per_eni().saturating_mul(if is_prefix { IPS_PER_PREFIX } else { 1 })
}
