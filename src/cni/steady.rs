//! What a node holds in the long run: closed forms, and the worst after pods came and went.
//!
//! # Sources
//! Derived from the growth algorithm of [`super::pool`] and the ways of giving back in [`super::ipam`];
//! property tests hold [`closed`] and [`grow`] together. Where no closed form is exact, [`node_ips`] steps.

use super::pool::{IPS_PER_PREFIX, Limits, Mode, NodeIps, Settings, grow};

/// The addresses of a node with `pods` pods that grew from empty, without stepping through them.
///
/// `None` where no closed form is exact: an empty node whose targets already exceed `max_pods`, and two or
/// more warm prefixes, whose trigger counts addresses while the request counts prefixes.
#[must_use]
pub fn closed(limits: &Limits, settings: &Settings, max_pods: u32, pods: u32) -> Option<NodeIps> {
    let slots = limits.slots_per_eni();
    let enis = limits.pod_enis(settings);
    let capacity = enis.saturating_mul(slots);
    let targets = settings.warm_ip_target.max(settings.minimum_ip_target);
    let mode = limits.effective_mode(settings);
    let is_prefix = mode == Mode::Prefix;
    if mode == Mode::Ipv6 || slots == 0 || max_pods == 0 || max_pods < targets {
        return None;
    }
    let unit = if is_prefix { IPS_PER_PREFIX } else { 1 };
    let most = max_pods.div_ceil(unit).min(capacity);
    let units = if 0 < targets {
        // Without a warm target the pool never grows beyond the minimum.
        let wanted = match settings.warm_ip_target {
            0 => settings.minimum_ip_target,
            warm => pods.saturating_add(warm).max(settings.minimum_ip_target),
        };
        wanted.div_ceil(unit).min(most)
    } else if is_prefix {
        match settings.warm_prefix_target {
            0 => pods.checked_div(unit)?.saturating_add(1).min(most),
            1 => pods.div_ceil(unit).saturating_add(1).min(most),
            _ => return None,
        }
    } else {
        // Interfaces are filled whole.
        let whole = match settings.warm_eni_target {
            0 => pods.checked_div(slots)?.saturating_add(1),
            warm => warm.saturating_add(pods.div_ceil(slots)),
        };
        whole.min(enis).min(max_pods.div_ceil(slots)).saturating_mul(slots)
    };
    Some(held(limits, settings, is_prefix, units, pods))
}

/// A node that holds so many units, packed from the first interface on.
fn held(limits: &Limits, settings: &Settings, is_prefix: bool, units: u32, pods: u32) -> NodeIps {
    let slots = limits.slots_per_eni().max(1);
    let mut filled: Vec<u32> = Vec::new();
    let mut left = units;
    while 0 < left {
        let here = left.min(slots);
        filled.push(here);
        left = left.saturating_sub(here);
    }
    if filled.is_empty() && !settings.has_custom_networking {
        filled.push(0);
    }
    let pod_enis = u32::try_from(filled.len()).unwrap_or(u32::MAX);
    let ips = units.saturating_mul(if is_prefix { IPS_PER_PREFIX } else { 1 });
    NodeIps {
        enis: pod_enis.saturating_add(limits.other_enis(settings)),
        filled,
        secondary_ips: if is_prefix { 0 } else { units },
        prefixes: if is_prefix { units } else { 0 },
        pods_placed: pods.min(ips),
    }
}

/// The addresses of a node with `pods` pods that grew from empty: [`closed`] where it is exact, else [`grow`].
#[must_use]
pub fn node_ips(limits: &Limits, settings: &Settings, max_pods: u32, pods: u32) -> NodeIps {
    closed(limits, settings, max_pods, pods).unwrap_or_else(|| grow(limits, settings, max_pods, pods))
}

/// The most that a node with `pods` pods may hold after more pods came and went.
///
/// Without address targets an interface stays as long as one pod is on it, and a prefix as long as one pod
/// is in it: pods that stay may each hold one, on top of what is kept warm. With address targets single
/// addresses go back, so that secondary mode is as lean as before. Never more than the node had when it
/// was full. Real nodes lie between [`node_ips`] and this.
#[must_use]
pub fn worst_after_churn(limits: &Limits, settings: &Settings, max_pods: u32, pods: u32) -> NodeIps {
    let steady = node_ips(limits, settings, max_pods, pods);
    let mode = limits.effective_mode(settings);
    let has_targets = 0 < settings.warm_ip_target || 0 < settings.minimum_ip_target;
    let slots = limits.slots_per_eni().max(1);
    let full = node_ips(limits, settings, max_pods, max_pods);
    let units = match mode {
        Mode::Ipv6 => return steady,
        Mode::SecondaryIp if has_targets => return steady,
        Mode::SecondaryIp => {
            let enis = steady.pods_placed.saturating_add(settings.warm_eni_target);
            enis.saturating_mul(slots).min(full.secondary_ips).max(steady.secondary_ips)
        }
        Mode::Prefix => {
            // The spare room inside pinned prefixes counts for address targets, not for the prefix target.
            let warm = if has_targets { 0 } else { settings.warm_prefix_target };
            steady.pods_placed.saturating_add(warm).min(full.prefixes).max(steady.prefixes)
        }
    };
    held(limits, settings, mode == Mode::Prefix, units, steady.pods_placed)
}

/// The number of pods, above `pods`, at which the node takes more addresses; `None` when it never does.
#[must_use]
pub fn grows_at(limits: &Limits, settings: &Settings, max_pods: u32, pods: u32) -> Option<u32> {
    let now = node_ips(limits, settings, max_pods, pods).vpc_ips();
    (pods.saturating_add(1)..=max_pods).find(|more| now < node_ips(limits, settings, max_pods, *more).vpc_ips())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_limits() -> impl Strategy<Value = Limits> {
        (1_u32..=16, 2_u32..=50, any::<bool>(), any::<bool>()).prop_map(
            |(max_enis, ipv4_per_eni, prefix, trunk)| Limits {
                max_enis,
                ipv4_per_eni,
                has_prefix_delegation: prefix,
                takes_trunk: trunk,
                branch_enis: 9,
            },
        )
    }

    prop_compose! {
        fn any_settings()(
            is_prefix: bool,
            warm_eni_target in 0_u32..4,
            warm_ip_target in prop_oneof![Just(0_u32), 0_u32..40],
            minimum_ip_target in prop_oneof![Just(0_u32), 0_u32..60],
            warm_prefix_target in 0_u32..4,
            max_eni in prop_oneof![Just(0_u32), 1_u32..5],
            has_custom_networking: bool,
            has_pod_eni: bool,
        ) -> Settings {
            let mode = if is_prefix { Mode::Prefix } else { Mode::SecondaryIp };
            Settings {
                mode, warm_eni_target, warm_ip_target, minimum_ip_target, warm_prefix_target, max_eni,
                has_custom_networking, has_subnet_discovery: true, has_pod_eni,
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn closed_forms_are_what_stepping_gives(limits in any_limits(), settings in any_settings(), max_pods in 0_u32..300, pods in 0_u32..300) {
            if let Some(closed) = closed(&limits, &settings, max_pods, pods) {
                prop_assert_eq!(closed, grow(&limits, &settings, max_pods, pods));
            }
        }

        #[test]
        fn churn_is_between_steady_and_full(limits in any_limits(), settings in any_settings(), max_pods in 1_u32..300, pods in 0_u32..300) {
            let steady = node_ips(&limits, &settings, max_pods, pods);
            let worst = worst_after_churn(&limits, &settings, max_pods, pods);
            prop_assert!(steady.vpc_ips() <= worst.vpc_ips());
            prop_assert_eq!(worst.pods_placed, steady.pods_placed);
            let full = node_ips(&limits, &settings, max_pods, max_pods.max(pods));
            prop_assert!(worst.vpc_ips() <= full.vpc_ips().max(steady.vpc_ips()));
        }
    }

    #[test]
    fn where_a_node_grows_next() {
        let m5 = Limits {
            max_enis: 3,
            ipv4_per_eni: 10,
            has_prefix_delegation: true,
            takes_trunk: true,
            branch_enis: 9,
        };
        let prefix = Settings { mode: Mode::Prefix, ..Settings::default() };
        // 24 pods hold 3 prefixes; the 33rd pod leaves less than a whole spare one.
        assert_eq!(node_ips(&m5, &prefix, 110, 24).vpc_ips(), 49);
        assert_eq!(grows_at(&m5, &prefix, 110, 24), Some(33));
        let lean = Settings { warm_ip_target: 2, minimum_ip_target: 10, ..prefix };
        assert_eq!(grows_at(&m5, &lean, 110, 24), Some(31));
        assert_eq!(grows_at(&m5, &Settings::default(), 29, 20), None);
        // Ten pods once, three left, each on an interface of its own.
        let worst = worst_after_churn(&m5, &Settings::default(), 29, 3);
        assert_eq!((worst.enis, worst.vpc_ips()), (3, 30));
    }
}
