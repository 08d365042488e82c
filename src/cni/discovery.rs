//! Which subnets a new interface may come from: enhanced subnet discovery by tag.
//!
//! # Sources
//! amazon-vpc-cni-k8s v1.23.1, `pkg/awsutils/awsutils.go` (`createENI`, `isSubnetValidForENICreation`),
//! read 2026-08-20.

use crate::collect::SortInPlace;
use std::collections::BTreeMap;

/// The tag that opens a subnet to pods, or with the value `0` closes it.
pub const CNI_TAG: &str = "kubernetes.io/role/cni";
/// The tag, followed by a cluster's name, that keeps a subnet to the clusters that are named.
const CLUSTER_TAG: &str = "cni.networking.k8s.aws/cluster/";
/// The value that closes a subnet.
const CLOSED: &str = "0";

/// Whether a new interface of a node may come from a subnet with these tags.
///
/// `cluster_name` is empty where the CNI does not know it: the cluster tags are not looked at then.
#[must_use]
pub fn is_eligible(tags: &BTreeMap<String, String>, is_node_subnet: bool, cluster_name: &str) -> bool {
    match tags.get(CNI_TAG).map(String::as_str) {
        Some(CLOSED) => return false,
        None | Some("") => return is_node_subnet,
        Some(_) => {}
    }
    let mut clusters = tags.keys().filter_map(|key| key.strip_prefix(CLUSTER_TAG)).peekable();
    cluster_name.is_empty() || clusters.peek().is_none() || clusters.any(|name| name == cluster_name)
}

/// The order in which eligible subnets are tried: most free addresses first; equal ones stay as listed.
#[must_use]
pub fn order<T: Copy>(subnets: &[(T, u64)]) -> Vec<T> {
    let mut sorted: Vec<(T, u64)> = subnets.to_vec();
    sorted.order_by_key(|(_, free)| std::cmp::Reverse(*free));
    sorted.into_iter().map(|(subnet, _)| subnet).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_subnet_with_most_free_addresses_comes_first() {
        assert_eq!(order(&[('a', 10), ('b', 500), ('c', 10)]), ['b', 'a', 'c']);
    }
}
