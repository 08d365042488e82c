//! Starting points for a whole cluster, by size and by its ways out.

use super::build::{
    base, base_in, carved, group_in, group_in_private, nat_in_each, nat_in_first, sizes, tier, with, with_cluster,
};
use crate::collect::CollectInOrder;
use crate::design::{Design, Edit, EndpointAccess, LoadBalancerKind, Scheme, SubnetId, SubnetKind};

pub(super) fn classic() -> Design {
    group_in_private(carved(base("my-cluster", "10.0.0.0/16", 3)), |_| {})
}

pub(super) fn small() -> Design {
    let design = tier(base("sandbox", "10.0.0.0/22", 2), SubnetKind::Public, Some(26));
    let design = nat_in_first(tier(design, SubnetKind::Private, Some(24)));
    group_in_private(design, |group| {
        group.instance_types = vec!["t3.medium".to_owned()];
        sizes(group, 1, 2, 3);
    })
}

pub(super) fn nat_per_zone() -> Design {
    let design = tier(base("production", "10.0.0.0/16", 3), SubnetKind::Public, Some(24));
    let design = nat_in_each(tier(design, SubnetKind::Private, Some(19)));
    let balancer = Edit::AddLoadBalancer { kind: LoadBalancerKind::Application, scheme: Scheme::InternetFacing };
    group_in_private(with(design, &[balancer]), |group| {
        group.instance_types = vec!["m5.xlarge".to_owned()];
        sizes(group, 3, 6, 30);
    })
}

pub(super) fn private() -> Design {
    let design = tier(base("private", "10.0.0.0/16", 3), SubnetKind::Private, Some(19));
    with_cluster(group_in_private(design, |_| {}), |cluster| {
        // eksctl makes the VPC endpoints that such a cluster needs: `Design::implied_endpoints`.
        cluster.is_fully_private = true;
        cluster.endpoint = EndpointAccess { is_public: false, is_private: true, ..EndpointAccess::default() };
    })
}

/// Two public and 48 private subnets in each of four zones; a node group for every eight of the private ones.
pub(super) fn large() -> Design {
    /// Private subnets of a node group in each zone.
    const PER_ZONE: usize = 2;
    let zones = ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d"];
    let mut design = base_in("platform", "10.0.0.0/16", "us-east-1", &zones);
    for (kind, rounds) in [(SubnetKind::Public, 2), (SubnetKind::Private, 48)] {
        for _ in 0..rounds {
            design = tier(design, kind, Some(24));
        }
    }
    design = nat_in_each(design);
    let private: Vec<SubnetId> =
        design.subnets.iter().filter(|(_, subnet)| !subnet.is_public()).map(|(id, _)| id).collect();
    for (i, chunk) in private.chunks(zones.len().saturating_mul(PER_ZONE)).enumerate() {
        design = group_in(design, chunk.iter().copied().collect_set(), |group| {
            group.name = format!("team-{:02}", i.saturating_add(1));
            sizes(group, 2, 4, 12);
        });
    }
    design
}

pub(super) fn too_small() -> Design {
    let design = tier(base("too-small", "10.0.0.0/23", 3), SubnetKind::Public, Some(27));
    let design = nat_in_first(tier(design, SubnetKind::Private, Some(26)));
    group_in_private(design, |group| sizes(group, 3, 6, 18))
}
