//! Load balancers, which controllers of a cluster make and which keep its VPC from going.

use super::xml::Members;
use crate::aws::call::Call;
use crate::aws::client::Paged;
use crate::catalog::endpoints::{ELB, ELB_CLASSIC};
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

/// A load balancer of the first generation.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ClassicLoadBalancer {
    /// Its name.
    #[serde(rename = "LoadBalancerName")]
    pub name: String,
    /// Its VPC.
    #[serde(rename = "VPCId")]
    pub vpc_id: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct ClassicLoadBalancers {
    load_balancer_descriptions: Members<ClassicLoadBalancer>,
    next_marker: String,
}

/// The reply of `DescribeLoadBalancers` of the first generation.
#[derive(Debug, Deserialize)]
pub struct ClassicLoadBalancersReply {
    #[serde(rename = "DescribeLoadBalancersResult")]
    result: ClassicLoadBalancers,
}

impl Paged for ClassicLoadBalancersReply {
    type Item = ClassicLoadBalancer;

    fn split(self) -> (Vec<ClassicLoadBalancer>, String) {
        (self.result.load_balancer_descriptions.0, self.result.next_marker)
    }
}

/// All load balancers of the first generation, which Kubernetes makes for a service without a controller of AWS's.
#[must_use]
pub fn describe_classic_load_balancers() -> Call {
    Call::read(&ELB_CLASSIC, "DescribeLoadBalancers")
}
