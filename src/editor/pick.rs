//! Choosing the ends of a path on the drawing.

use crate::design::{Design, Entity, SubnetId};
use crate::traffic::{Source, Target};

/// The source that a click on `entity` means; `subnet` is the one under the pointer.
#[must_use]
pub fn source_at(design: &Design, entity: Entity, subnet: Option<SubnetId>) -> Option<Source> {
    let first = |subnets: &std::collections::BTreeSet<SubnetId>| {
        subnet.filter(|id| subnets.contains(id)).or_else(|| subnets.first().copied())
    };
    match entity {
        Entity::Nodegroup(id) => first(&design.nodegroups.get(id)?.subnets).map(|subnet| Source::Node(id, subnet)),
        Entity::FargateProfile(id) => {
            first(&design.fargate_profiles.get(id)?.subnets).map(|subnet| Source::Fargate(id, subnet))
        }
        Entity::Subnet(id) => Some(Source::Bastion(id)),
        Entity::Cluster => Some(Source::ControlPlane),
        Entity::InternetGateway => Some(Source::Computer(None)),
        Entity::Network(id) => Some(Source::Network(id)),
        _ => None,
    }
}

/// The target that a click on `entity` means.
#[must_use]
pub fn target_at(entity: Entity) -> Option<Target> {
    match entity {
        Entity::Cluster => Some(Target::KubeApi),
        Entity::InternetGateway => Some(Target::Internet),
        Entity::Nodegroup(id) => Some(Target::Nodes(id)),
        Entity::Subnet(id) => Some(Target::Subnet(id)),
        Entity::LoadBalancer(id) => Some(Target::LoadBalancer(id)),
        _ => None,
    }
}

/// Whether the design still has what `source` names.
#[must_use]
pub fn has_source(design: &Design, source: Source) -> bool {
    let is_in = |subnets: &std::collections::BTreeSet<SubnetId>, id| subnets.contains(&id);
    match source {
        Source::Node(group, subnet) | Source::Pod(group, subnet) | Source::BranchPod(group, subnet) => {
            design.nodegroups.get(group).is_some_and(|record| is_in(&record.subnets, subnet))
        }
        Source::Fargate(profile, subnet) => {
            design.fargate_profiles.get(profile).is_some_and(|record| is_in(&record.subnets, subnet))
        }
        Source::Bastion(subnet) => design.subnets.contains(subnet),
        Source::Network(network) => design.networks.contains(network),
        Source::Computer(_) | Source::ControlPlane => true,
    }
}

/// Whether the design still has what `target` names.
#[must_use]
pub fn has_target(design: &Design, target: Target) -> bool {
    match target {
        Target::Subnet(id) => design.subnets.contains(id),
        Target::Nodes(id) | Target::Pods(id) => design.nodegroups.contains(id),
        Target::LoadBalancer(id) => design.load_balancers.contains(id),
        Target::KubeApi | Target::Internet | Target::Dns | Target::Images | Target::Service(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;

    #[test]
    fn a_click_on_a_group_means_its_node_in_that_subnet() {
        let design = Starter::Mixed.design();
        let (id, group) = design.nodegroups.iter().next().unwrap();
        let last = *group.subnets.last().unwrap();
        assert_eq!(source_at(&design, id.into(), Some(last)), Some(Source::Node(id, last)));
        let public = design.subnets.iter().find(|(_, s)| s.is_public()).unwrap().0;
        let first = *group.subnets.first().unwrap();
        assert_eq!(source_at(&design, id.into(), Some(public)), Some(Source::Node(id, first)));
        assert_eq!(source_at(&design, Entity::Vpc, None), None);
        for entity in design.entities() {
            assert!(source_at(&design, entity, None).is_none_or(|source| has_source(&design, source)));
            assert!(target_at(entity).is_none_or(|target| has_target(&design, target)));
        }
        assert!(!has_source(&Design::empty(), Source::Node(id, last)));
    }
}
