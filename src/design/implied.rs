//! What eksctl makes beside what is drawn: the VPC endpoints of a fully private cluster.

use super::{Design, Kept, SubnetId, Value, VpcEndpoint, VpcEndpointKind};
use crate::catalog::eksctl;
use crate::collect::CollectInOrder;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The block of eksctl's file that asks for a fully private cluster.
const PRIVATE_CLUSTER: &str = "privateCluster";

/// What of it says that VPC endpoints are made by somebody else.
const SKIPS: &str = "skipEndpointCreation";
/// What of it lists services that have endpoints beside the usual ones.
const MORE: &str = "additionalEndpointServices";

fn of_private_cluster<'a>(kept: &'a Kept, key: &str) -> Option<&'a Value> {
    kept.get(PRIVATE_CLUSTER)?.get(key)
}

impl Design {
    /// Whether a fully private cluster is to bring its own VPC endpoints
    /// (`privateCluster.skipEndpointCreation`).
    #[must_use]
    pub fn skips_endpoint_creation(&self) -> bool {
        of_private_cluster(&self.cluster.kept, SKIPS) == Some(&Value::Bool(true))
    }

    /// Says that somebody else makes the VPC endpoints of a fully private cluster.
    ///
    /// # Sources
    /// eksctl commit 99984ad, `pkg/apis/eksctl.io/v1alpha5/validation.go`, read 2026-11-27: it refuses
    /// `additionalEndpointServices` beside `skipEndpointCreation`.
    pub fn leave_endpoints_to_others(&mut self) {
        if !self.cluster.is_fully_private {
            return;
        }
        let extra = &mut Arc::make_mut(&mut self.cluster).kept.extra;
        let mut entries = match extra.iter().position(|(key, _)| key == PRIVATE_CLUSTER) {
            Some(place) => match extra.remove(place).1 {
                Value::Map(entries) => entries,
                _ => Vec::new(),
            },
            None => Vec::new(),
        };
        entries.retain(|(key, _)| key != SKIPS && key != MORE);
        entries.push((SKIPS.to_owned(), Value::Bool(true)));
        extra.push((PRIVATE_CLUSTER.to_owned(), Value::Map(entries)));
    }

    /// The VPC endpoints that eksctl makes for a fully private cluster, without those that are drawn; none for
    /// other clusters.
    #[must_use]
    pub fn implied_endpoints(&self) -> Vec<VpcEndpoint> {
        if !self.cluster.is_fully_private || self.skips_endpoint_creation() {
            return Vec::new();
        }
        let mut services: Vec<&str> = eksctl::PRIVATE_CLUSTER_ENDPOINTS.to_vec();
        if !self.cluster.log_types.is_empty() {
            services.push(eksctl::PRIVATE_CLUSTER_LOG_ENDPOINT);
        }
        if let Some(Value::List(more)) = of_private_cluster(&self.cluster.kept, MORE) {
            services.extend(more.iter().filter_map(Value::as_str));
        }
        services.sort_unstable();
        services.dedup();
        let interface = self.one_subnet_per_zone();
        let all: BTreeSet<SubnetId> = self.subnets.ids().collect_set();
        let gateway = VpcEndpoint {
            service: eksctl::PRIVATE_CLUSTER_GATEWAY_ENDPOINT.to_owned(),
            kind: VpcEndpointKind::Gateway,
            subnets: all,
            has_private_dns: false,
        };
        services
            .into_iter()
            .map(|service| VpcEndpoint {
                service: service.to_owned(),
                kind: VpcEndpointKind::Interface,
                subnets: interface.clone(),
                has_private_dns: true,
            })
            .chain([gateway])
            .filter(|made| !self.vpc_endpoints.values().any(|e| e.service == made.service && e.kind == made.kind))
            .collect()
    }
}
