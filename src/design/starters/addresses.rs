//! Starting points that differ in where pods get their addresses.

use super::build::{addon, base, carved, group_in, group_in_private, nat_in_first, sizes, subnets, tier};
use super::build::{with_cluster, with_vpc};
use crate::design::{Design, IpFamily, PodUse, SubnetKind, Value};
use crate::net::Cidr;

pub(super) fn ipv6() -> Design {
    let design = with_cluster(base("ipv6", "10.0.0.0/16", 3), |cluster| {
        cluster.ip_family = IpFamily::Ipv6;
        // eksctl asks for it with IPv6: the CNI gets its rights from a role of its own.
        let iam = Value::Map(vec![("withOIDC".to_owned(), Value::Bool(true))]);
        cluster.kept.extra = vec![("iam".to_owned(), iam)];
    });
    let design = with_vpc(carved(design), |vpc| vpc.has_egress_only_gateway = true);
    let design = ["vpc-cni", "coredns", "kube-proxy"].into_iter().fold(design, |d, name| addon(d, name, None));
    group_in_private(design, |_| {})
}

/// Small blocks that a company's network routes for nodes, and a large one of its own for pods.
pub(super) fn custom_networking() -> Design {
    let design = tier(base("shared-network", "10.0.0.0/23", 3), SubnetKind::Public, Some(27));
    let design = nat_in_first(tier(design, SubnetKind::Private, Some(26)));
    let nodes = subnets(&design, false);
    let design = with_vpc(design, |vpc| vpc.cidrs.extend("100.64.0.0/16".parse::<Cidr>().ok()));
    let mut design = tier(design, SubnetKind::Private, Some(18));
    design.subnets.update_all(|id, subnet| {
        if !subnet.is_public() && !nodes.contains(&id) {
            subnet.pod_use = PodUse::WholeZone;
            subnet.name = subnet.name.replace("private-", "pods-").trim_end_matches("-2").to_owned();
        }
    });
    let configuration = r#"{"env":{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG":"true","ENI_CONFIG_LABEL_DEF":"topology.kubernetes.io/zone"}}"#;
    let design = addon(design, "vpc-cni", Some(configuration));
    group_in(design, nodes, |group| {
        group.instance_types = vec!["m5.xlarge".to_owned()];
        sizes(group, 3, 6, 30);
    })
}

pub(super) fn prefix_delegation() -> Design {
    let design = carved(base("dense", "10.0.0.0/16", 3));
    let configuration = r#"{"env":{"ENABLE_PREFIX_DELEGATION":"true","WARM_PREFIX_TARGET":"1"}}"#;
    let design = addon(design, "vpc-cni", Some(configuration));
    group_in_private(design, |group| sizes(group, 3, 6, 30))
}
