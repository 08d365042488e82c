//! What stands in the way of a deletion, and what goes with it.

use super::super::value::{any_text, texts};
use super::super::world::{World, kind};

/// Why a thing cannot be deleted now; `None` where it can.
pub(super) fn obstacle(world: &World, thing_kind: &str, id: &str) -> Option<String> {
    let thing = world.thing(thing_kind, id)?;
    match thing_kind {
        kind::VPC => {
            let own = super::super::world::key(kind::VPC, id);
            let parts = [
                kind::SUBNET,
                kind::ROUTE_TABLE,
                kind::GROUP,
                kind::ENDPOINT,
                kind::EGRESS_ONLY,
                kind::ATTACHMENT,
                kind::INTERFACE,
                kind::BALANCER,
            ];
            let is_used = parts.iter().any(|part| world.with(part, "VpcId", id).any(|it| it.parent != own));
            is_used.then(|| format!("The vpc '{id}' has dependencies and cannot be deleted."))
        }
        kind::VPC_BLOCK => {
            let block: Option<crate::net::Cidr> = thing.prop("CidrBlock").parse().ok();
            let mut inside = world.with(kind::SUBNET, "VpcId", thing.prop("VpcId"));
            let is_used = inside.any(|subnet| {
                let own = subnet.prop("CidrBlock").parse().ok();
                match block {
                    Some(block) => own.is_some_and(|own| block.contains(own)),
                    None => !any_text(&subnet.props, "Ipv6CidrBlock").is_empty(),
                }
            });
            is_used
                .then(|| format!("The vpc CIDR block association '{id}' has dependencies and cannot be deleted."))
        }
        kind::SUBNET => {
            let is_used = world.with(kind::INTERFACE, "SubnetId", id).next().is_some();
            is_used.then(|| format!("The subnet '{id}' has dependencies and cannot be deleted."))
        }
        kind::GROUP => {
            let has = |groups: Vec<String>| groups.iter().any(|group| group == id);
            let is_used = world.all(kind::INTERFACE).any(|it| has(texts(&it.props, "Groups")));
            let is_named = world.all(kind::GROUP).filter(|other| other.id != id).any(|other| {
                [true, false].iter().any(|is_in| {
                    world.rules(&other.id, *is_in).iter().any(|rule| {
                        ["SourceSecurityGroupId", "DestinationSecurityGroupId"]
                            .iter()
                            .any(|name| any_text(rule, name) == id)
                    })
                })
            });
            (is_used || is_named).then(|| format!("resource {id} has a dependent object"))
        }
        kind::ATTACHMENT => {
            let vpc = thing.prop("VpcId");
            let mut inside = world.with(kind::INTERFACE, "VpcId", vpc);
            let is_mapped = inside.any(|it| !it.prop("PublicIp").is_empty());
            is_mapped.then(|| {
                format!("Network {vpc} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.")
            })
        }
        kind::GATEWAY => {
            let is_attached = world.with(kind::ATTACHMENT, "InternetGatewayId", id).next().is_some();
            is_attached.then(|| format!("The internetGateway '{id}' has dependencies and cannot be deleted."))
        }
        kind::ROUTE_TABLE => {
            let is_used = world.with(kind::ASSOCIATION, "RouteTableId", id).next().is_some();
            is_used.then(|| format!("The routeTable '{id}' has dependencies and cannot be deleted."))
        }
        kind::ADDRESS => {
            let allocation = thing.fact("AllocationId");
            let is_used = world.with(kind::NAT, "AllocationId", allocation).next().is_some();
            is_used.then(|| {
                format!(
                    "Address with allocation id [{allocation}] cannot be released: it is in use by a NAT gateway."
                )
            })
        }
        kind::CLUSTER => {
            let has = |part: &str| world.with(part, "ClusterName", id).next().is_some();
            if has(kind::NODEGROUP) {
                return Some("Cluster has nodegroups attached".to_owned());
            }
            has(kind::FARGATE).then(|| "Cannot delete because cluster currently has Fargate profiles".to_owned())
        }
        _ => None,
    }
}

/// Takes a thing away, with what its service takes away too.
pub(super) fn remove(world: &mut World, thing_kind: &str, id: &str) {
    if thing_kind == kind::CLUSTER {
        for part in [kind::ADDON, kind::ACCESS, kind::POD_IDENTITY] {
            let ids: Vec<String> = world.with(part, "ClusterName", id).map(|thing| thing.id.clone()).collect();
            ids.iter().for_each(|id| world.remove(part, id));
        }
    }
    if thing_kind == kind::ROUTE_TABLE {
        let ids: Vec<String> = world.with(kind::ROUTE, "RouteTableId", id).map(|thing| thing.id.clone()).collect();
        ids.iter().for_each(|id| world.remove(kind::ROUTE, id));
    }
    if thing_kind == kind::GROUP {
        for part in [kind::INGRESS, kind::EGRESS] {
            let ids: Vec<String> = world.with(part, "GroupId", id).map(|thing| thing.id.clone()).collect();
            ids.iter().for_each(|id| world.remove(part, id));
        }
    }
    world.remove(thing_kind, id);
}
