//! Load balancers, which controllers of a cluster make and which keep its VPC from going.

use super::xml::Members;
use crate::aws::call::Call;
use crate::aws::client::Paged;
use crate::catalog::endpoints::ELB;
use serde::Deserialize;

/// A load balancer.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct LoadBalancer {
    /// Its name.
    #[serde(rename = "LoadBalancerName")]
    pub name: String,
    /// Its VPC.
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct LoadBalancers {
    load_balancers: Members<LoadBalancer>,
    next_marker: String,
}

/// The reply of `DescribeLoadBalancers`.
#[derive(Debug, Deserialize)]
pub struct LoadBalancersReply {
    #[serde(rename = "DescribeLoadBalancersResult")]
    result: LoadBalancers,
}

impl Paged for LoadBalancersReply {
    type Item = LoadBalancer;

    fn split(self) -> (Vec<LoadBalancer>, String) {
        (self.result.load_balancers.0, self.result.next_marker)
    }
}

/// All load balancers of the region: they have no filter for the VPC.
#[must_use]
pub fn describe_load_balancers() -> Call {
    Call::read(&ELB, "DescribeLoadBalancers")
}
