//! The decisions of ipamd, the CNI's address manager: when it takes more addresses, how many, and what it
//! gives back.
//!
//! # Sources
//! amazon-vpc-cni-k8s v1.23.1 (commit b5218838, read 2026-08-20), `pkg/ipamd/ipamd.go`
//! (`isDatastorePoolTooLow`, `datastoreTargetState`, `getPrefixesNeeded`, `shouldRemoveExtraENIs`) and
//! `pkg/ipamd/datastore/data_store.go` (`getDeletableENI`): <https://github.com/aws/amazon-vpc-cni-k8s>.

use super::pool::{IPS_PER_PREFIX, Settings};

/// The pool of one node as ipamd sees it when it decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pool {
    /// Whether slots hold prefixes.
    pub is_prefix: bool,
    /// Slots of an interface.
    pub slots: u32,
    /// Addresses for pods that the node holds.
    pub total: u32,
    /// Of these, the addresses that pods have.
    pub assigned: u32,
    /// Prefixes without any pod; 0 in secondary mode.
    pub free_prefixes: u32,
    /// The kubelet's limit, at which the pool stops to grow.
    pub max_pods: u32,
}

impl Pool {
    /// Addresses in one unit: 1, or those of a prefix.
    #[must_use]
    pub fn unit(&self) -> u32 {
        if self.is_prefix { IPS_PER_PREFIX } else { 1 }
    }

    /// Addresses that no pod has.
    #[must_use]
    pub fn available(&self) -> u32 {
        self.total.saturating_sub(self.assigned)
    }

    /// Units short of the address targets; `None` when neither target is set.
    #[must_use]
    pub fn short(&self, settings: &Settings) -> Option<u32> {
        if settings.warm_ip_target == 0 && settings.minimum_ip_target == 0 {
            return None;
        }
        let below_warm = settings.warm_ip_target.saturating_sub(self.available());
        let below_minimum = settings.minimum_ip_target.saturating_sub(self.total);
        Some(below_warm.max(below_minimum).div_ceil(self.unit()))
    }

    /// Units beyond the address targets that can be given back; `None` when neither target is set.
    #[must_use]
    pub fn over(&self, settings: &Settings) -> Option<u32> {
        if settings.warm_ip_target == 0 && settings.minimum_ip_target == 0 {
            return None;
        }
        if !self.is_prefix {
            let above_warm = self.available().saturating_sub(settings.warm_ip_target);
            let above_minimum = self.total.saturating_sub(settings.minimum_ip_target);
            return Some(above_warm.min(above_minimum));
        }
        let prefixes = self.total.div_ceil(IPS_PER_PREFIX);
        let for_warm = self.assigned.saturating_add(settings.warm_ip_target).div_ceil(IPS_PER_PREFIX);
        let for_minimum = settings.minimum_ip_target.div_ceil(IPS_PER_PREFIX);
        Some(self.free_prefixes.min(prefixes.saturating_sub(for_warm.max(for_minimum))))
    }

    /// The spare addresses that the warm target of the mode asks for, and the target.
    fn warm_target(&self, settings: &Settings) -> (u32, u32) {
        let (warm, chunk) = if self.is_prefix {
            (settings.warm_prefix_target, IPS_PER_PREFIX)
        } else {
            (settings.warm_eni_target, self.slots)
        };
        (warm, chunk)
    }

    /// Whether ipamd takes more.
    #[must_use]
    pub fn is_too_low(&self, settings: &Settings) -> bool {
        if self.max_pods <= self.total {
            return false;
        }
        if let Some(short) = self.short(settings) {
            return 0 < short;
        }
        let (warm, chunk) = self.warm_target(settings);
        self.available() < chunk.saturating_mul(warm) || (warm == 0 && self.available() == 0)
    }

    /// Units that one step asks for; meant for a pool that is too low.
    #[must_use]
    pub fn wanted(&self, settings: &Settings) -> u32 {
        match self.short(settings) {
            Some(short) if self.is_prefix => short.max(1),
            Some(short) => short,
            None if self.is_prefix => settings.warm_prefix_target.saturating_sub(self.free_prefixes).max(1),
            None => self.slots,
        }
    }

    /// Whether a whole interface of `held` addresses without a pod may be detached.
    ///
    /// With address targets no target may be missed by it; with the warm interface target one more than
    /// that many interfaces must be spare. In prefix mode without address targets, prefixes are given back
    /// one by one and an interface only when it holds none that the target needs.
    #[must_use]
    pub fn may_detach(&self, settings: &Settings, held: u32) -> bool {
        let left = self.total.saturating_sub(held);
        let available = self.available().saturating_sub(held);
        if self.short(settings).is_some() {
            return settings.warm_ip_target <= available && settings.minimum_ip_target <= left;
        }
        let (warm, chunk) = self.warm_target(settings);
        if self.is_prefix {
            return chunk.saturating_mul(warm) <= available;
        }
        chunk.saturating_mul(warm.saturating_add(1)) <= self.available()
    }

    /// Prefixes that can be given back while no address target is set: free ones above the warm target.
    #[must_use]
    pub fn over_prefixes(&self, settings: &Settings) -> u32 {
        self.over(settings).unwrap_or_else(|| self.free_prefixes.saturating_sub(settings.warm_prefix_target))
    }
}
