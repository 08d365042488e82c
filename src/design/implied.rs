//! What eksctl makes beside what is drawn: the VPC endpoints of a fully private cluster.

use super::{Design, Kept, SubnetId, Value, VpcEndpoint, VpcEndpointKind};
use crate::catalog::eksctl;
use crate::collect::{CollectInOrder, SortInPlace};
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
    /// eksctl, `pkg/apis/eksctl.io/v1alpha5/validation.go`, read 2026-11-27: it refuses `additionalEndpointServices`
    /// beside `skipEndpointCreation`.
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
        services.order();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;

    #[test]
    fn endpoints_that_others_make_are_asked_for_no_more() {
        let mut design = Starter::Private.design();
        let asked = Value::Map(vec![
            ("other".to_owned(), Value::Int(1)),
            (MORE.to_owned(), Value::List(vec![Value::Str("autoscaling".to_owned())])),
        ]);
        Arc::make_mut(&mut design.cluster).kept.extra = vec![(PRIVATE_CLUSTER.to_owned(), asked)];
        assert!(design.implied_endpoints().iter().any(|made| made.service == "autoscaling"));
        for _ in 0..2 {
            design.leave_endpoints_to_others();
            assert!(design.skips_endpoint_creation() && design.implied_endpoints().is_empty());
            let said = [("other".to_owned(), Value::Int(1)), (SKIPS.to_owned(), Value::Bool(true))];
            assert_eq!(design.cluster.kept.get(PRIVATE_CLUSTER), Some(&Value::Map(said.to_vec())));
        }
        let mut open = Starter::Classic.design();
        open.leave_endpoints_to_others();
        assert_eq!(open, Starter::Classic.design());
    }
}
