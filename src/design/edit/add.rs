//! Adding things where they make sense at once: named, addressed, routed.

use super::{EditError, SubnetKind, present, route};
use crate::catalog::{self, eksctl, vpc};
use crate::collect::CollectInOrder;
use crate::design::query::short_zone_name;
use crate::design::{
    Addon, AddonId, Design, Entity, FargateProfile, FargateProfileId, GroupRole, LoadBalancer, LoadBalancerId,
    LoadBalancerKind, NatGateway, NatGatewayId, Network, NetworkId, NetworkKind, Nodegroup, NodegroupId, PodUse,
    Route, RouteTable, RouteTableId, Scheme, SecurityGroup, SecurityGroupId, Selector, Subnet, SubnetId,
    VpcEndpoint, VpcEndpointId, VpcEndpointKind, Zone, ZoneId, ZoneKind,
};
use crate::net::{Cidr, free_blocks, next_free};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// `base`, or `base-2` and so on when that is taken.
pub(super) fn unused_name<'a>(base: &str, taken: impl Iterator<Item = &'a str>) -> String {
    let taken: BTreeSet<&str> = taken.collect_set();
    if !taken.contains(base) {
        return base.to_owned();
    }
    let numbered = (2_u32..).map(|n| format!("{base}-{n}")).find(|name| !taken.contains(name.as_str()));
    numbered.unwrap_or_else(|| base.to_owned())
}

pub(super) fn zone(draft: &mut Design, name: Option<&str>) -> Result<(), EditError> {
    let drawn: BTreeSet<&str> = draft.zones.values().map(|zone| zone.name.as_str()).collect_set();
    let next = || {
        let region = catalog::region(&draft.cluster.region)?;
        region.zone_names().find(|name| !drawn.contains(name.as_str()))
    };
    let name = name
        .map(str::to_owned)
        .or_else(next)
        .ok_or_else(|| EditError::NoMoreZones { region: draft.cluster.region.clone() })?;
    let id = ZoneId(draft.take_id());
    draft.zones.insert(id, Zone { name, az_id: None, kind: ZoneKind::Standard });
    Ok(())
}

/// The prefix length that a new subnet of this kind gets when none is asked for.
fn usual_prefix_len(draft: &Design, kind: SubnetKind) -> u8 {
    let is_public = kind == SubnetKind::Public;
    let siblings = draft.subnets.values().filter(|s| s.is_public() == is_public);
    let sibling_len = siblings.filter_map(|s| s.cidr).map(Cidr::prefix_len).max();
    let carved = || {
        let vpc_len = draft.primary_cidr().map_or(vpc::SHORTEST_PREFIX_LEN, Cidr::prefix_len);
        vpc_len.saturating_add(eksctl::carve_bits(0).unwrap_or_default())
    };
    sibling_len.unwrap_or_else(carved).min(vpc::LONGEST_PREFIX_LEN)
}

/// The next free block of that length, or where the length was not asked for the largest that is left.
pub(super) fn block_for(draft: &Design, wanted: Option<u8>, kind: SubnetKind) -> Result<Cidr, EditError> {
    let taken = draft.taken_blocks(None);
    let prefix_len = wanted.unwrap_or_else(|| usual_prefix_len(draft, kind));
    if let Some(block) = next_free(&draft.vpc.cidrs, &taken, prefix_len) {
        return Ok(block);
    }
    let largest = free_blocks(&draft.vpc.cidrs, &taken).into_iter().min_by_key(|b| b.prefix_len());
    largest
        .filter(|block| wanted.is_none() && block.prefix_len() <= vpc::LONGEST_PREFIX_LEN)
        .ok_or(EditError::NoRoom { prefix_len })
}

pub(super) fn subnet(
    draft: &mut Design,
    zone: ZoneId,
    kind: SubnetKind,
    prefix_len: Option<u8>,
) -> Result<(), EditError> {
    present(draft, zone.into())?;
    let cidr = block_for(draft, prefix_len, kind)?;
    subnet_on(draft, zone, kind, cidr, None, None)
}

/// Splits a subnet: the first part is still it, the others are new.
pub(super) fn split_subnet(draft: &mut Design, id: SubnetId, prefix_len: u8) -> Result<(), EditError> {
    let Some(record) = draft.subnets.get(id).cloned() else { return Err(EditError::NoSuch(id.into())) };
    let whole = record.cidr.filter(|cidr| cidr.prefix_len() < prefix_len && prefix_len <= vpc::LONGEST_PREFIX_LEN);
    let Some(whole) = whole else { return Err(EditError::NoRoom { prefix_len }) };
    for (i, cidr) in whole.split(prefix_len).enumerate() {
        if i == 0 {
            draft.subnets.update(id, |subnet| subnet.cidr = Some(cidr));
            continue;
        }
        let name = unused_name(&record.name, draft.subnets.values().map(|s| s.name.as_str()));
        let part = Subnet {
            name,
            cidr: Some(cidr),
            existing_id: None,
            other_ips: 0,
            kept: crate::design::Kept::default(),
            ..record.clone()
        };
        let id = SubnetId(draft.take_id());
        draft.subnets.insert(id, part);
    }
    Ok(())
}

/// Adds a subnet on this block, under its own name or that of its tier or kind and its zone.
pub(super) fn subnet_on(
    draft: &mut Design,
    zone: ZoneId,
    kind: SubnetKind,
    cidr: Cidr,
    tier: Option<&str>,
    name: Option<&str>,
) -> Result<(), EditError> {
    present(draft, zone.into())?;
    let (word, route) = match kind {
        SubnetKind::Public => ("public", Route::InternetGateway),
        SubnetKind::Private => ("private", draft.nearest_nat(zone).map_or(Route::Isolated, Route::Nat)),
    };
    let zone_name = draft.zones.get(zone).map_or("", |z| z.name.as_str());
    let base = format!("{}-{}", tier.unwrap_or(word), short_zone_name(zone_name));
    let base = name.map_or(base, str::to_owned);
    let name = unused_name(&base, draft.subnets.values().map(|s| s.name.as_str()));
    let id = SubnetId(draft.take_id());
    let subnet = Subnet {
        name,
        zone,
        cidr: Some(cidr),
        existing_id: None,
        route,
        route_table: None,
        has_public_ip_on_launch: kind == SubnetKind::Public,
        other_ips: 0,
        pod_use: PodUse::OwnNodes,
        kept: crate::design::Kept::default(),
    };
    draft.subnets.insert(id, subnet);
    route::settle(draft, id)
}

pub(super) fn nat_gateway(draft: &mut Design, subnet: SubnetId) -> Result<(), EditError> {
    let Some(home) = draft.subnets.get(subnet) else { return Err(EditError::NoSuch(subnet.into())) };
    if !home.is_public() {
        return Err(EditError::NotPublic { subnet: home.name.clone() });
    }
    let zone = home.zone;
    let zone_name = draft.zones.get(zone).map_or("", |z| z.name.as_str());
    let base = format!("nat-{}", short_zone_name(zone_name));
    let name = unused_name(&base, draft.nat_gateways.values().map(|n| n.name.as_str()));
    let is_first = draft.nat_gateways.is_empty();
    let zone_of: BTreeMap<NatGatewayId, ZoneId> = draft
        .nat_gateways
        .iter()
        .filter_map(|(id, nat)| Some((id, draft.subnets.get(nat.subnet)?.zone)))
        .collect_map();
    let id = NatGatewayId(draft.take_id());
    draft.nat_gateways.insert(id, NatGateway { name, subnet, public_ip: None });
    let takes_it = |other: &Subnet| match other.route {
        Route::Isolated => is_first,
        // From another zone: the one at home saves the way across and survives that zone's loss.
        Route::Nat(old) => other.zone == zone && zone_of.get(&old) != Some(&zone),
        Route::InternetGateway | Route::Unknown => false,
    };
    let taking = draft.subnets.iter().filter(|(_, other)| takes_it(other)).map(|(id, _)| id).collect_set();
    route::lead(draft, &taking, Route::Nat(id));
    Ok(())
}

pub(super) fn load_balancer(draft: &mut Design, kind: LoadBalancerKind, scheme: Scheme) -> Result<(), EditError> {
    let wants_public = scheme == Scheme::InternetFacing;
    let mut by_zone: BTreeMap<ZoneId, SubnetId> = BTreeMap::new();
    for (id, subnet) in draft.subnets.iter().filter(|(_, s)| s.is_public() == wants_public) {
        by_zone.entry(subnet.zone).or_insert(id);
    }
    if by_zone.is_empty() {
        return Err(EditError::NoSubnetForLoadBalancer);
    }
    let base = match scheme {
        Scheme::InternetFacing => "ingress",
        Scheme::Internal => "internal",
    };
    let name = unused_name(base, draft.load_balancers.values().map(|lb| lb.name.as_str()));
    let id = LoadBalancerId(draft.take_id());
    let subnets = by_zone.into_values().collect_set();
    draft.load_balancers.insert(id, LoadBalancer { name, kind, scheme, subnets });
    Ok(())
}

pub(super) fn nodegroup(draft: &mut Design, subnets: &BTreeSet<SubnetId>) -> Result<(), EditError> {
    subnets.iter().try_for_each(|id| present(draft, (*id).into()))?;
    let mut group = Nodegroup { subnets: subnets.clone(), ..Nodegroup::default() };
    group.name = unused_name(&group.name, draft.nodegroups.values().map(|g| g.name.as_str()));
    let id = NodegroupId(draft.take_id());
    draft.nodegroups.insert(id, group);
    Ok(())
}

pub(super) fn fargate_profile(draft: &mut Design, subnets: &BTreeSet<SubnetId>) -> Result<(), EditError> {
    subnets.iter().try_for_each(|id| present(draft, (*id).into()))?;
    let name = unused_name("serverless", draft.fargate_profiles.values().map(|p| p.name.as_str()));
    let selectors = vec![Selector { namespace: "default".to_owned(), labels: BTreeMap::new() }];
    let id = FargateProfileId(draft.take_id());
    let profile = FargateProfile {
        name,
        subnets: subnets.clone(),
        selectors,
        planned_pods: 10,
        ..FargateProfile::default()
    };
    draft.fargate_profiles.insert(id, profile);
    Ok(())
}

pub(super) fn addon(draft: &mut Design, name: &str) {
    let id = AddonId(draft.take_id());
    draft.addons.insert(id, Addon { name: name.to_owned(), ..Addon::default() });
}

pub(super) fn route_table(draft: &mut Design, subnets: &BTreeSet<SubnetId>) -> Result<(), EditError> {
    subnets.iter().try_for_each(|id| present(draft, (*id).into()))?;
    let first = subnets.first().and_then(|id| draft.subnets.get(*id));
    let base = first.map_or_else(|| "routes".to_owned(), |subnet| format!("rt-{}", subnet.name));
    let name = unused_name(&base, draft.route_tables.values().map(|table| table.name.as_str()));
    let mut table = RouteTable { name, routes: Vec::new() };
    if let Some(subnet) = first {
        table.set_default_route(subnet.route);
    }
    let id = RouteTableId(draft.take_id());
    for subnet in subnets {
        draft.subnets.update(*subnet, |record| record.route_table = Some(id));
    }
    route::set_table(draft, id, &table)
}

/// Fails when another endpoint of that kind is there for the service.
pub(super) fn service_is_free(
    draft: &Design,
    service: &str,
    kind: VpcEndpointKind,
    except: Option<VpcEndpointId>,
) -> Result<(), EditError> {
    let is_it = |(id, other): (VpcEndpointId, &VpcEndpoint)| {
        Some(id) != except && other.service == service && other.kind == kind
    };
    let is_taken = draft.vpc_endpoints.iter().any(is_it);
    if is_taken { Err(EditError::ServiceTaken { service: service.to_owned() }) } else { Ok(()) }
}

pub(super) fn vpc_endpoint(draft: &mut Design, service: &str, kind: VpcEndpointKind) -> Result<(), EditError> {
    service_is_free(draft, service, kind, None)?;
    let subnets = match kind {
        VpcEndpointKind::Interface => draft.one_subnet_per_zone(),
        VpcEndpointKind::Gateway => draft.subnets.ids().collect_set(),
    };
    let id = VpcEndpointId(draft.take_id());
    let has_private_dns = kind == VpcEndpointKind::Interface;
    draft.vpc_endpoints.insert(id, VpcEndpoint { service: service.to_owned(), kind, subnets, has_private_dns });
    Ok(())
}

pub(super) fn network(draft: &mut Design, kind: NetworkKind) {
    let base = match kind {
        NetworkKind::Peering => "peer",
        NetworkKind::TransitGateway => "transit",
        NetworkKind::Vpn => "office",
    };
    let name = unused_name(base, draft.networks.values().map(|network| network.name.as_str()));
    // A private block that shares nothing with the VPC.
    let is_apart = |block: &Cidr| draft.vpc.cidrs.iter().all(|other| !other.overlaps(*block));
    let candidates = ["172.16.0.0/16", "10.200.0.0/16", "192.168.0.0/16"];
    let cidrs = candidates.iter().filter_map(|text| text.parse().ok()).find(is_apart).into_iter().collect();
    let id = NetworkId(draft.take_id());
    draft.networks.insert(id, Network { name, kind, cidrs, public_ip: None });
}

/// Fails when another security group has the role already.
pub(super) fn role_is_free(
    draft: &Design,
    role: GroupRole,
    except: Option<SecurityGroupId>,
) -> Result<(), EditError> {
    let is_taken = draft.security_groups.iter().any(|(id, group)| group.role == role && Some(id) != except);
    if is_taken { Err(EditError::RoleTaken { role }) } else { Ok(()) }
}

pub(super) fn security_group(draft: &mut Design, group: &SecurityGroup) -> Result<(), EditError> {
    role_is_free(draft, group.role, None)?;
    let mut group = group.clone();
    group.name = unused_name(&group.name, draft.security_groups.values().map(|other| other.name.as_str()));
    let id = SecurityGroupId(draft.take_id());
    draft.security_groups.insert(id, group);
    Ok(())
}

pub(super) fn change_region(draft: &mut Design, region: &str) -> Result<(), EditError> {
    let Some(row) = catalog::region(region) else {
        return Err(EditError::UnknownRegion { region: region.to_owned() });
    };
    let mut cluster = draft.cluster.as_ref().clone();
    region.clone_into(&mut cluster.region);
    draft.cluster = Arc::new(cluster);
    let mut names = row.zone_names();
    draft.zones.update_all(|_, zone| {
        if zone.kind == ZoneKind::Standard && !zone.name.is_empty() {
            // A region with fewer zones than the design: the letter stays, and a rule names the zone.
            let letter = zone.name.chars().last().unwrap_or('a');
            zone.name = names.next().unwrap_or_else(|| format!("{region}{letter}"));
            zone.az_id = None;
        }
    });
    Ok(())
}

pub(super) fn duplicate(draft: &mut Design, entity: Entity) -> Result<(), EditError> {
    present(draft, entity)?;
    match entity {
        Entity::Subnet(id) => {
            let Some(mut copy) = draft.subnets.get(id).cloned() else { return Ok(()) };
            let kind = if copy.is_public() { SubnetKind::Public } else { SubnetKind::Private };
            copy.cidr = Some(block_for(draft, copy.cidr.map(Cidr::prefix_len), kind)?);
            copy.existing_id = None;
            copy.name = unused_name(&copy.name, draft.subnets.values().map(|s| s.name.as_str()));
            let new_id = SubnetId(draft.take_id());
            draft.subnets.insert(new_id, copy);
        }
        Entity::Nodegroup(id) => {
            let Some(mut copy) = draft.nodegroups.get(id).cloned() else { return Ok(()) };
            copy.name = unused_name(&copy.name, draft.nodegroups.values().map(|g| g.name.as_str()));
            let new_id = NodegroupId(draft.take_id());
            draft.nodegroups.insert(new_id, copy);
        }
        Entity::FargateProfile(id) => {
            let Some(mut copy) = draft.fargate_profiles.get(id).cloned() else { return Ok(()) };
            copy.name = unused_name(&copy.name, draft.fargate_profiles.values().map(|p| p.name.as_str()));
            let new_id = FargateProfileId(draft.take_id());
            draft.fargate_profiles.insert(new_id, copy);
        }
        Entity::LoadBalancer(id) => {
            let Some(mut copy) = draft.load_balancers.get(id).cloned() else { return Ok(()) };
            copy.name = unused_name(&copy.name, draft.load_balancers.values().map(|l| l.name.as_str()));
            let new_id = LoadBalancerId(draft.take_id());
            draft.load_balancers.insert(new_id, copy);
        }
        Entity::Zone(_) => return zone(draft, None),
        _ => return Err(EditError::Fixed(entity)),
    }
    Ok(())
}
