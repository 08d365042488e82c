//! Taking things away, with what stands in them.

use super::{EditError, present, route};
use crate::design::{ControlPlaneSubnets, Design, Entity, NatGatewayId, Route, RouteTarget, SubnetId, ZoneId};
use std::sync::Arc;

/// Removes `entity` and everything that cannot be without it.
pub(super) fn entity(draft: &mut Design, entity: Entity) -> Result<(), EditError> {
    present(draft, entity)?;
    match entity {
        Entity::Cluster | Entity::Vpc => return Err(EditError::Fixed(entity)),
        Entity::InternetGateway => {
            let mut vpc = draft.vpc.as_ref().clone();
            vpc.has_internet_gateway = false;
            draft.vpc = Arc::new(vpc);
            route::detach_internet_gateway(draft);
        }
        Entity::Zone(id) => zone(draft, id),
        Entity::Subnet(id) => subnet(draft, id),
        Entity::NatGateway(id) => nat_gateway(draft, id),
        Entity::LoadBalancer(id) => {
            draft.load_balancers.remove(id);
        }
        Entity::Nodegroup(id) => {
            draft.nodegroups.remove(id);
        }
        Entity::FargateProfile(id) => {
            draft.fargate_profiles.remove(id);
        }
        Entity::Addon(id) => {
            draft.addons.remove(id);
        }
        Entity::RouteTable(id) => {
            draft.subnets.update_all(|_, subnet| {
                if subnet.route_table == Some(id) {
                    subnet.route_table = None;
                }
            });
            draft.route_tables.remove(id);
        }
        Entity::VpcEndpoint(id) => {
            draft.vpc_endpoints.remove(id);
        }
        Entity::Network(id) => {
            route::drop_routes(draft, RouteTarget::Network(id));
            draft.networks.remove(id);
        }
        Entity::SecurityGroup(id) => {
            draft.security_groups.remove(id);
        }
        Entity::Note(id) => {
            draft.notes.remove(id);
        }
    }
    Ok(())
}

fn zone(draft: &mut Design, id: ZoneId) {
    let inside: Vec<SubnetId> = draft.subnets_in(id).map(|(subnet, _)| subnet).collect();
    for subnet_id in inside {
        subnet(draft, subnet_id);
    }
    draft.zones.remove(id);
}

fn subnet(draft: &mut Design, id: SubnetId) {
    let inside: Vec<NatGatewayId> = draft.nat_gateways_in(id).collect();
    for nat in inside {
        nat_gateway(draft, nat);
    }
    draft.nodegroups.update_all(|_, group| {
        group.subnets.remove(&id);
    });
    draft.fargate_profiles.update_all(|_, profile| {
        profile.subnets.remove(&id);
    });
    draft.load_balancers.update_all(|_, lb| {
        lb.subnets.remove(&id);
    });
    draft.vpc_endpoints.update_all(|_, endpoint| {
        endpoint.subnets.remove(&id);
    });
    if let ControlPlaneSubnets::Chosen(chosen) = &draft.cluster.control_plane_subnets
        && chosen.contains(&id)
    {
        let mut cluster = draft.cluster.as_ref().clone();
        let mut chosen = chosen.clone();
        chosen.remove(&id);
        cluster.control_plane_subnets = ControlPlaneSubnets::Chosen(chosen);
        draft.cluster = Arc::new(cluster);
    }
    draft.subnets.remove(id);
}

/// Subnets that went out through it have no way out afterwards: a rule says so and offers another.
fn nat_gateway(draft: &mut Design, id: NatGatewayId) {
    route::drop_routes(draft, RouteTarget::Nat(id));
    draft.subnets.update_all(|_, subnet| {
        if subnet.route == Route::Nat(id) {
            subnet.route = Route::Isolated;
        }
    });
    draft.nat_gateways.remove(id);
}
