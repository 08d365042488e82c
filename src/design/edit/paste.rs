//! Pasting: what was copied out of a design, put into this one or another.
//!
//! Nothing that is pasted shares an address, a name or an AWS id with what is there: a subnet keeps its block
//! only where that is free in this VPC, and takes the next free one otherwise.

use super::{EditError, SubnetKind, add, present, route};
use crate::collect::CollectInOrder;
use crate::design::query::short_zone_name;
use crate::design::{
    AddonId, Design, Entity, FargateProfileId, LoadBalancerId, NatGateway, NatGatewayId, NetworkId, NodegroupId,
    Route, Subnet, SubnetId, ZoneId,
};
use crate::net::{Cidr, next_free};
use std::collections::{BTreeMap, BTreeSet};

/// What of the clip became what here.
#[derive(Default)]
struct Pasted {
    zones: BTreeMap<ZoneId, ZoneId>,
    subnets: BTreeMap<SubnetId, SubnetId>,
}

/// Puts what of `clip` is in `chosen` into `draft`; subnets go to the zone `into` where there is one.
pub(super) fn paste(
    draft: &mut Design,
    clip: &Design,
    chosen: &BTreeSet<Entity>,
    into: Option<ZoneId>,
) -> Result<(), EditError> {
    if let Some(zone) = into {
        present(draft, zone.into())?;
    }
    let mut pasted = Pasted::default();
    for (id, zone) in clip.zones.iter().filter(|(id, _)| chosen.contains(&(*id).into())) {
        let is_drawn = draft.zones.values().any(|other| other.name == zone.name);
        let new = ZoneId(draft.next_id);
        add::zone(draft, (!is_drawn && !zone.name.is_empty()).then_some(zone.name.as_str()))?;
        draft.zones.update(new, |record| record.kind = zone.kind);
        pasted.zones.insert(id, new);
    }
    for (id, record) in clip.subnets.iter() {
        if chosen.contains(&id.into()) || pasted.zones.contains_key(&record.zone) {
            subnet(draft, clip, (id, record), into, &mut pasted)?;
        }
    }
    for (id, nat) in clip.nat_gateways.iter() {
        let zone = clip.subnets.get(nat.subnet).map(|subnet| subnet.zone);
        if chosen.contains(&id.into()) || zone.is_some_and(|zone| pasted.zones.contains_key(&zone)) {
            nat_gateway(draft, clip, nat, &pasted);
        }
    }
    users(draft, clip, chosen, &pasted)
}

fn subnet(
    draft: &mut Design,
    clip: &Design,
    (id, record): (SubnetId, &Subnet),
    into: Option<ZoneId>,
    pasted: &mut Pasted,
) -> Result<(), EditError> {
    let from = clip.zones.get(record.zone).map_or("", |zone| zone.name.as_str());
    let same_name = || draft.zones.iter().find(|(_, zone)| zone.name == from).map(|(id, _)| id);
    let zone = pasted.zones.get(&record.zone).copied().or(into).or_else(same_name);
    let Some(zone) = zone.or_else(|| draft.zones.ids().next()) else {
        // A VPC without zones gets the one that the subnet comes from.
        let new = ZoneId(draft.next_id);
        add::zone(draft, (!from.is_empty()).then_some(from))?;
        pasted.zones.insert(record.zone, new);
        return subnet(draft, clip, (id, record), into, pasted);
    };
    let to = draft.zones.get(zone).map_or("", |zone| zone.name.as_str());
    let base = name_in_zone(&record.name, from, to);
    let mut copy = record.clone();
    copy.name = add::unused_name(&base, draft.subnets.values().map(|s| s.name.as_str()));
    copy.zone = zone;
    copy.cidr = block(draft, record)?;
    copy.existing_id = None;
    copy.route_table = None;
    copy.route = match record.route {
        Route::InternetGateway => Route::InternetGateway,
        Route::Nat(_) | Route::Unknown => draft.nearest_nat(zone).map_or(Route::Isolated, Route::Nat),
        Route::Isolated => Route::Isolated,
    };
    let new = SubnetId(draft.take_id());
    draft.subnets.insert(new, copy);
    pasted.subnets.insert(id, new);
    route::settle(draft, new)
}

/// The block of a subnet that is pasted: its own where that is free here, else the next free one of its size.
fn block(draft: &Design, record: &Subnet) -> Result<Option<Cidr>, EditError> {
    let taken = draft.taken_blocks(None);
    let is_free = |block: &Cidr| {
        draft.vpc.cidrs.iter().any(|pool| pool.contains(*block)) && !taken.iter().any(|t| t.overlaps(*block))
    };
    if let Some(own) = record.cidr.filter(is_free) {
        return Ok(Some(own));
    }
    let kind = if record.is_public() { SubnetKind::Public } else { SubnetKind::Private };
    let Some(own) = record.cidr else { return add::block_for(draft, None, kind).map(Some) };
    next_free(&draft.vpc.cidrs, &taken, own.prefix_len())
        .map(Some)
        .ok_or(EditError::NoRoom { prefix_len: own.prefix_len() })
}

/// A name that ends with the letter of its zone, ending with that of another.
fn name_in_zone(name: &str, from: &str, to: &str) -> String {
    let (from, to) = (short_zone_name(from), short_zone_name(to));
    let stem = name.strip_suffix(from).filter(|_| !from.is_empty() && !to.is_empty());
    stem.map_or_else(|| name.to_owned(), |stem| format!("{stem}{to}"))
}

/// A NAT gateway goes where its subnet went, else into the subnet of that name; without a public subnet there is
/// nowhere to put it.
fn nat_gateway(draft: &mut Design, clip: &Design, nat: &NatGateway, pasted: &Pasted) {
    let home = home_of(draft, clip, nat.subnet, pasted);
    let Some(subnet) = home.filter(|id| draft.subnets.get(*id).is_some_and(Subnet::is_public)) else { return };
    let name = add::unused_name(&nat.name, draft.nat_gateways.values().map(|n| n.name.as_str()));
    let id = NatGatewayId(draft.take_id());
    draft.nat_gateways.insert(id, NatGateway { name, subnet, public_ip: None });
}

/// What stands for a subnet of the clip here: the pasted one, else the one of that id or name.
fn home_of(draft: &Design, clip: &Design, id: SubnetId, pasted: &Pasted) -> Option<SubnetId> {
    let named = || {
        let name = &clip.subnets.get(id)?.name;
        let is_it = |id: &SubnetId| draft.subnets.get(*id).is_some_and(|subnet| subnet.name == *name);
        Some(id).filter(is_it).or_else(|| draft.subnets.ids().find(is_it))
    };
    pasted.subnets.get(&id).copied().or_else(named)
}

/// The subnets that stand for `subnets` here; where none does, the private ones, else all.
fn homes(draft: &Design, clip: &Design, subnets: &BTreeSet<SubnetId>, pasted: &Pasted) -> BTreeSet<SubnetId> {
    let found: BTreeSet<SubnetId> =
        subnets.iter().filter_map(|id| home_of(draft, clip, *id, pasted)).collect_set();
    if !found.is_empty() || subnets.is_empty() {
        return found;
    }
    let private: BTreeSet<SubnetId> =
        draft.subnets.iter().filter(|(_, s)| !s.is_public()).map(|(id, _)| id).collect_set();
    if private.is_empty() { draft.subnets.ids().collect_set() } else { private }
}

/// Node groups, Fargate profiles, load balancers, add-ons and connected networks.
fn users(draft: &mut Design, clip: &Design, chosen: &BTreeSet<Entity>, pasted: &Pasted) -> Result<(), EditError> {
    for (_, group) in clip.nodegroups.iter().filter(|(id, _)| chosen.contains(&(*id).into())) {
        let mut copy = group.clone();
        copy.subnets = homes(draft, clip, &group.subnets, pasted);
        copy.name = add::unused_name(&group.name, draft.nodegroups.values().map(|g| g.name.as_str()));
        let id = NodegroupId(draft.take_id());
        draft.nodegroups.insert(id, copy);
    }
    for (_, profile) in clip.fargate_profiles.iter().filter(|(id, _)| chosen.contains(&(*id).into())) {
        let mut copy = profile.clone();
        copy.subnets = homes(draft, clip, &profile.subnets, pasted);
        copy.name = add::unused_name(&profile.name, draft.fargate_profiles.values().map(|p| p.name.as_str()));
        let id = FargateProfileId(draft.take_id());
        draft.fargate_profiles.insert(id, copy);
    }
    for (_, balancer) in clip.load_balancers.iter().filter(|(id, _)| chosen.contains(&(*id).into())) {
        let mut copy = balancer.clone();
        copy.subnets = homes(draft, clip, &balancer.subnets, pasted);
        if copy.subnets.is_empty() {
            return Err(EditError::NoSubnetForLoadBalancer);
        }
        copy.name = add::unused_name(&balancer.name, draft.load_balancers.values().map(|l| l.name.as_str()));
        let id = LoadBalancerId(draft.take_id());
        draft.load_balancers.insert(id, copy);
    }
    for (_, addon) in clip.addons.iter().filter(|(id, _)| chosen.contains(&(*id).into())) {
        // A cluster has each add-on once.
        if draft.addons.values().all(|other| other.name != addon.name) {
            let id = AddonId(draft.take_id());
            draft.addons.insert(id, addon.clone());
        }
    }
    for (_, network) in clip.networks.iter().filter(|(id, _)| chosen.contains(&(*id).into())) {
        let mut copy = network.clone();
        copy.name = add::unused_name(&network.name, draft.networks.values().map(|n| n.name.as_str()));
        let id = NetworkId(draft.take_id());
        draft.networks.insert(id, copy);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{Design, Edit, Entity, Subnet, SubnetId, ZoneId};
    use std::sync::Arc;

    fn paste(into: &Design, clip: &Design, chosen: &[Entity], zone: Option<ZoneId>) -> Design {
        let edit =
            Edit::Paste { clip: Arc::new(clip.clone()), chosen: chosen.iter().copied().collect(), into: zone };
        let after = into.edited(&[edit]).unwrap();
        assert_eq!(after.check_invariants(), Vec::<String>::new());
        after
    }

    fn named<'a>(design: &'a Design, name: &str) -> (SubnetId, &'a Subnet) {
        design.subnets.iter().find(|(_, subnet)| subnet.name == name).unwrap()
    }

    #[test]
    fn a_pasted_subnet_takes_a_free_block_and_the_name_of_its_zone() {
        let design = Starter::Classic.design();
        let (id, own) = named(&design, "private-1a");
        let last = design.zones.ids().next_back().unwrap();
        let after = paste(&design, &design, &[id.into()], Some(last));
        let (_, copy) = named(&after, "private-1d-2");
        assert_eq!(copy.zone, last);
        assert_ne!(copy.cidr, own.cidr);
        assert_eq!(copy.cidr.unwrap().prefix_len(), own.cidr.unwrap().prefix_len());
        assert_eq!(copy.route, own.route);
    }

    #[test]
    fn what_was_cut_comes_back_on_its_own_block() {
        let design = Starter::Classic.design();
        let (id, own) = named(&design, "private-1a");
        let cut = design.edited(&[Edit::Remove(id.into())]).unwrap();
        let after = paste(&cut, &design, &[id.into()], None);
        let (_, back) = named(&after, "private-1a");
        assert_eq!((back.cidr, back.zone, back.route), (own.cidr, own.zone, own.route));
    }

    #[test]
    fn a_zone_comes_with_what_stands_in_it() {
        let design = Starter::NatPerZone.design();
        let zone = design.zones.ids().next().unwrap();
        let after = paste(&Design::empty(), &design, &[zone.into()], None);
        assert_eq!((after.zones.len(), after.subnets.len(), after.nat_gateways.len()), (1, 2, 1));
        assert_eq!(after.zones.values().next().unwrap().name, design.zones.get(zone).unwrap().name);
        assert!(after.vpc.has_internet_gateway);
    }

    #[test]
    fn a_group_finds_subnets_in_another_design() {
        let design = Starter::Classic.design();
        let group = design.nodegroups.ids().next().unwrap();
        let other = Starter::Small.design();
        let n_before = other.nodegroups.len();
        let after = paste(&other, &design, &[group.into()], None);
        assert_eq!(after.nodegroups.len(), n_before + 1);
        let copy = after.nodegroups.values().last().unwrap();
        assert!(!copy.subnets.is_empty());
        assert!(copy.subnets.iter().all(|id| !after.subnets.get(*id).unwrap().is_public()));
        assert!(
            paste(&Design::empty(), &design, &[group.into()], None)
                .nodegroups
                .values()
                .all(|g| g.subnets.is_empty())
        );
    }

    #[test]
    fn everything_of_a_design_can_be_pasted_into_itself_where_there_is_room() {
        for starter in Starter::ALL {
            let design = starter.design();
            let all: Vec<Entity> = design.entities().filter(|e| !matches!(e, Entity::Zone(_))).collect();
            let edit =
                Edit::Paste { clip: Arc::new(design.clone()), chosen: all.into_iter().collect(), into: None };
            // Where the room is used up, the refusal leaves everything as it was.
            if let Ok(after) = design.edited(&[edit]) {
                assert_eq!(after.check_invariants(), Vec::<String>::new());
                let blocks: Vec<_> = after.subnets.values().filter_map(|s| s.cidr).collect();
                for (i, block) in blocks.iter().enumerate() {
                    assert!(blocks[i + 1..].iter().all(|other| !other.overlaps(*block)), "{starter:?}");
                }
            }
        }
    }
}
