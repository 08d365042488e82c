//! Addresses that are taken now by what the design does not show.
//!
//! EC2 says how many addresses of a subnet are free, and not by what the others are taken. The budget counts NAT
//! gateways, interface endpoints and everything of the cluster by itself, so these have to be taken off, and those
//! of the cluster are told apart by its network interfaces alone. Without them nothing is set aside, and a note says
//! how much is taken.
//!
//! # Sources
//! Which interfaces are the cluster's: EKS user guide, "View Amazon EKS security group requirements" and "Amazon EKS
//! networking requirements", and the tags of the VPC CNI (amazon-vpc-cni-k8s, `pkg/awsutils/awsutils.go`), read
//! 2026-11-26.

use super::records::{CLUSTER, INTERFACES, SUBNETS};
use super::{Builder, json};
use crate::catalog::vpc;
use crate::cni::pool::IPS_PER_PREFIX;
use crate::design::{SubnetId, VpcEndpointKind};
use crate::msg;
use serde_json::Value;
use std::collections::BTreeMap;

/// Types of interfaces that nodes, pods and the control plane have.
const OWN_TYPES: &[&str] = &["interface", "efa", "efa-only", "trunk", "branch"];

/// Beginnings of descriptions of interfaces that other services made, whatever their security group.
const OTHERS: &[&str] = &["ELB ", "EFS ", "RDSNetworkInterface", "ElastiCache ", "AWS Lambda ", "arn:aws:ecs"];

impl Builder<'_> {
    /// Sets aside what is taken in each subnet.
    pub(super) fn taken(&mut self) {
        let taken = self.taken_now();
        let total: u64 = taken.values().fold(0, |sum, n| sum.saturating_add(*n));
        if total == 0 {
            return;
        }
        let has_cluster = !self.chosen.cluster.is_empty();
        if has_cluster && !self.account.has(INTERFACES) {
            if let Some(command) = self.command(INTERFACES) {
                self.note(msg!("aws-taken-by-whom", n = total, command = command));
            }
            return;
        }
        let own = if has_cluster { self.of_cluster() } else { BTreeMap::new() };
        let n_own: u64 = own.values().fold(0, |sum, n| sum.saturating_add(*n));
        let mut n_other = 0_u64;
        for (id, n_taken) in taken {
            let of_cluster = own.get(&id).copied().unwrap_or(0);
            let other = n_taken.saturating_sub(of_cluster).saturating_sub(self.drawn(id));
            n_other = n_other.saturating_add(other);
            let other = u32::try_from(other).unwrap_or(u32::MAX);
            self.design.subnets.update(id, |subnet| subnet.other_ips = other);
        }
        if has_cluster {
            self.note(msg!("aws-taken-of-cluster", own = n_own, other = n_other));
        } else {
            self.note(msg!("aws-taken", n = n_other));
        }
    }

    /// How many addresses of each subnet are taken now, beyond those that AWS reserves.
    fn taken_now(&self) -> BTreeMap<SubnetId, u64> {
        let mut taken = BTreeMap::new();
        for (aws, id) in &self.subnets {
            let record = self.account.get(SUBNETS, aws);
            let free = record.and_then(|record| json::count(record, "AvailableIpAddressCount"));
            let block = self.design.subnets.get(*id).and_then(|subnet| subnet.cidr);
            if let (Some(free), Some(block)) = (free, block) {
                taken.insert(*id, vpc::usable_ips(block).saturating_sub(free.into()));
            }
        }
        taken
    }

    /// Addresses of what the design draws in a subnet beside the cluster.
    fn drawn(&self, id: SubnetId) -> u64 {
        let count = |n: usize, each: u64| u64::try_from(n).unwrap_or(u64::MAX).saturating_mul(each);
        let nats = count(self.design.nat_gateways_in(id).count(), vpc::IPS_PER_NAT_GATEWAY);
        let stands = self
            .design
            .vpc_endpoints
            .values()
            .filter(|endpoint| endpoint.kind == VpcEndpointKind::Interface && endpoint.subnets.contains(&id));
        nats.saturating_add(count(stands.count(), vpc::IPS_PER_INTERFACE_ENDPOINT))
    }

    /// Addresses of the cluster's own interfaces: of the control plane, of nodes and of pods.
    fn of_cluster(&self) -> BTreeMap<SubnetId, u64> {
        let cluster = self.account.get(CLUSTER, &self.chosen.cluster);
        let group = cluster.and_then(|record| json::text(record, "resourcesVpcConfig.clusterSecurityGroupId"));
        let mut own: BTreeMap<SubnetId, u64> = BTreeMap::new();
        for (_, interface) in self.account.all(INTERFACES) {
            let subnet = json::text(interface, "SubnetId").and_then(|subnet| self.subnets.get(subnet));
            let Some(subnet) = subnet.filter(|_| self.is_of_cluster(interface, group)) else { continue };
            let number = |path| u64::try_from(json::list(interface, path).len()).unwrap_or(u64::MAX);
            let prefixes = number("Ipv4Prefixes").saturating_mul(IPS_PER_PREFIX.into());
            let n = number("PrivateIpAddresses").max(1).saturating_add(prefixes);
            let slot = own.entry(*subnet).or_default();
            *slot = slot.saturating_add(n);
        }
        own
    }

    fn is_of_cluster(&self, interface: &Value, group: Option<&str>) -> bool {
        let name = self.chosen.cluster.as_str();
        let kind = json::text(interface, "InterfaceType").unwrap_or("interface");
        let description = json::text(interface, "Description").unwrap_or_default();
        if !OWN_TYPES.contains(&kind) || OTHERS.iter().any(|other| description.starts_with(other)) {
            return false;
        }
        let is_tagged = json::list(interface, "TagSet").iter().any(|tag| {
            let (key, value) = (json::text(tag, "Key").unwrap_or_default(), json::text(tag, "Value"));
            (matches!(key, "cluster.k8s.amazonaws.com/name" | "eks:cluster-name") && value == Some(name))
                || key.strip_prefix("kubernetes.io/cluster/") == Some(name)
        });
        let mut groups = json::list(interface, "Groups").iter().filter_map(|group| json::text(group, "GroupId"));
        is_tagged
            || description.strip_prefix("Amazon EKS ") == Some(name)
            || group.is_some_and(|group| groups.any(|of_interface| of_interface == group))
    }
}
