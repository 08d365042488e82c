//! One field of a record, put into another: the way of every row of `rows`.

use crate::design::{Design, Entity};
use std::sync::Arc;

/// Puts the named field of one record into another; `false` where the record has no such field.
macro_rules! put {
    ($key:expr, $from:expr => $to:expr; $($name:literal: $($field:ident).+),* $(,)?) => {
        match $key {
            $($name => $to.$($field).+.clone_from(&$from.$($field).+),)*
            _ => return false,
        }
    };
}

/// Puts the field `key` of `entity` as `from` has it into `into`, and nothing else.
///
/// `false` where one of the designs has no such thing, or the thing no such field.
pub(super) fn put(into: &mut Design, from: &Design, entity: Entity, key: &str) -> bool {
    match entity {
        Entity::Cluster => cluster(into, from, key),
        Entity::Vpc => vpc(into, from, key),
        Entity::InternetGateway => false,
        Entity::Zone(_) | Entity::Subnet(_) | Entity::NatGateway(_) | Entity::RouteTable(_) => {
            network(into, from, entity, key)
        }
        Entity::Nodegroup(id) => {
            let Some(from) = from.nodegroups.get(id) else { return false };
            let Some(mut to) = into.nodegroups.get(id).cloned() else { return false };
            put!(key, from => to;
                "name": name, "kind": kind, "instance_types": instance_types, "capacity": capacity,
                "min_size": min_size, "desired_size": desired_size, "max_size": max_size, "subnets": subnets,
                "ami_family": ami_family, "volume": volume_gib, "max_pods": max_pods, "planned_pods": planned_pods,
                "update_limit": update_limit, "update_strategy": update_strategy, "branch_pods": branch_pods,
                "labels": labels, "kept": kept.extra);
            into.nodegroups.insert(id, to);
            true
        }
        _ => users(into, from, entity, key),
    }
}

fn cluster(into: &mut Design, from: &Design, key: &str) -> bool {
    let (from, mut to) = (&from.cluster, into.cluster.as_ref().clone());
    put!(key, from => to;
        "name": name, "region": region, "version": version, "endpoint_public": endpoint.is_public,
        "endpoint_private": endpoint.is_private, "public_cidrs": endpoint.public_cidrs,
        "private_cidrs": endpoint.private_cidrs, "control_plane_subnets": control_plane_subnets,
        "ip_family": ip_family, "service_cidr": service_cidr, "log_types": log_types,
        "support_policy": support_policy, "secrets_key": secrets_key_arn, "auto_mode": auto_mode,
        "fully_private": is_fully_private, "tags": tags, "kept": kept.extra);
    into.cluster = Arc::new(to);
    true
}

fn vpc(into: &mut Design, from: &Design, key: &str) -> bool {
    let (from, mut to) = (&from.vpc, into.vpc.as_ref().clone());
    put!(key, from => to;
        "existing_id": existing_id, "cidrs": cidrs, "dns_support": has_dns_support,
        "dns_hostnames": has_dns_hostnames, "egress_only": has_egress_only_gateway, "kept": kept.extra);
    into.vpc = Arc::new(to);
    true
}

fn network(into: &mut Design, from: &Design, entity: Entity, key: &str) -> bool {
    match entity {
        Entity::Zone(id) => {
            let Some(from) = from.zones.get(id) else { return false };
            let Some(mut to) = into.zones.get(id).cloned() else { return false };
            put!(key, from => to; "name": name, "az_id": az_id, "kind": kind);
            into.zones.insert(id, to);
        }
        Entity::Subnet(id) => {
            let Some(from) = from.subnets.get(id) else { return false };
            let Some(mut to) = into.subnets.get(id).cloned() else { return false };
            put!(key, from => to;
                "name": name, "zone": zone, "cidr": cidr, "existing_id": existing_id, "route": route,
                "route_table": route_table, "public_ip": has_public_ip_on_launch, "other_ips": other_ips,
                "pod_use": pod_use, "kept": kept.extra);
            into.subnets.insert(id, to);
        }
        Entity::NatGateway(id) => {
            let Some(from) = from.nat_gateways.get(id) else { return false };
            let Some(mut to) = into.nat_gateways.get(id).cloned() else { return false };
            put!(key, from => to; "name": name, "subnet": subnet, "public_ip": public_ip);
            into.nat_gateways.insert(id, to);
        }
        Entity::RouteTable(id) => {
            let Some(from) = from.route_tables.get(id) else { return false };
            let Some(mut to) = into.route_tables.get(id).cloned() else { return false };
            put!(key, from => to; "name": name, "routes": routes);
            into.route_tables.insert(id, to);
        }
        _ => return false,
    }
    true
}

fn users(into: &mut Design, from: &Design, entity: Entity, key: &str) -> bool {
    match entity {
        Entity::LoadBalancer(id) => {
            let Some(from) = from.load_balancers.get(id) else { return false };
            let Some(mut to) = into.load_balancers.get(id).cloned() else { return false };
            put!(key, from => to; "name": name, "kind": kind, "scheme": scheme, "subnets": subnets);
            into.load_balancers.insert(id, to);
        }
        Entity::FargateProfile(id) => {
            let Some(from) = from.fargate_profiles.get(id) else { return false };
            let Some(mut to) = into.fargate_profiles.get(id).cloned() else { return false };
            put!(key, from => to;
                "name": name, "subnets": subnets, "selectors": selectors, "planned_pods": planned_pods,
                "kept": kept.extra);
            into.fargate_profiles.insert(id, to);
        }
        Entity::Addon(id) => {
            let Some(from) = from.addons.get(id) else { return false };
            let Some(mut to) = into.addons.get(id).cloned() else { return false };
            put!(key, from => to;
                "name": name, "version": version, "configuration": configuration, "kept": kept.extra);
            into.addons.insert(id, to);
        }
        Entity::VpcEndpoint(id) => {
            let Some(from) = from.vpc_endpoints.get(id) else { return false };
            let Some(mut to) = into.vpc_endpoints.get(id).cloned() else { return false };
            put!(key, from => to;
                "service": service, "kind": kind, "subnets": subnets, "private_dns": has_private_dns);
            into.vpc_endpoints.insert(id, to);
        }
        Entity::Network(id) => {
            let Some(from) = from.networks.get(id) else { return false };
            let Some(mut to) = into.networks.get(id).cloned() else { return false };
            put!(key, from => to; "name": name, "kind": kind, "cidrs": cidrs, "public_ip": public_ip);
            into.networks.insert(id, to);
        }
        Entity::SecurityGroup(id) => {
            let Some(from) = from.security_groups.get(id) else { return false };
            let Some(mut to) = into.security_groups.get(id).cloned() else { return false };
            put!(key, from => to; "name": name, "role": role, "rules": rules);
            into.security_groups.insert(id, to);
        }
        Entity::Note(id) => {
            let Some(from) = from.notes.get(id) else { return false };
            let Some(mut to) = into.notes.get(id).cloned() else { return false };
            put!(key, from => to; "text": text);
            into.notes.insert(id, to);
        }
        _ => return false,
    }
    true
}
