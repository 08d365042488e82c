//! Edits, by their effects and by properties over random sequences of them.

use super::*;
use crate::design::starters::Starter;
use crate::design::{IpFamily, Patch};
use proptest::prelude::*;

fn classic() -> Design {
    Starter::Classic.design()
}

fn first_zone(design: &Design) -> ZoneId {
    design.zones.ids().next().unwrap()
}

#[test]
fn adding_a_public_subnet_attaches_the_internet_gateway() {
    let design = Design::empty().edited(&[Edit::AddZone { name: None }]).unwrap();
    let zone = first_zone(&design);
    let design = design.edited(&[Edit::AddSubnet { zone, kind: SubnetKind::Public, prefix_len: None }]).unwrap();
    assert!(design.vpc.has_internet_gateway);
    let (_, subnet) = design.subnets.iter().next().unwrap();
    assert_eq!((subnet.name.as_str(), subnet.cidr.unwrap().to_string().as_str()), ("public-1a", "10.0.0.0/19"));
}

#[test]
fn the_first_nat_gateway_connects_what_had_no_way_out() {
    let design = Design::empty().edited(&[Edit::AddZone { name: None }, Edit::AddZone { name: None }]).unwrap();
    let zones: Vec<_> = design.zones.ids().collect();
    let add = |zone, kind| Edit::AddSubnet { zone, kind, prefix_len: None };
    let design = design
        .edited(&[
            add(zones[0], SubnetKind::Public),
            add(zones[1], SubnetKind::Public),
            add(zones[0], SubnetKind::Private),
            add(zones[1], SubnetKind::Private),
        ])
        .unwrap();
    let ids: Vec<_> = design.subnets.ids().collect();
    let design = design.edited(&[Edit::AddNatGateway { subnet: ids[0] }]).unwrap();
    let first = design.nat_gateways.ids().next().unwrap();
    assert_eq!(design.subnets.get(ids[3]).unwrap().route, Route::Nat(first));
    // The second one, at home in zone 2, takes over that zone only.
    let design = design.edited(&[Edit::AddNatGateway { subnet: ids[1] }]).unwrap();
    let second = design.nat_gateways.ids().next_back().unwrap();
    assert_eq!(design.subnets.get(ids[2]).unwrap().route, Route::Nat(first));
    assert_eq!(design.subnets.get(ids[3]).unwrap().route, Route::Nat(second));
    assert_eq!(
        design.edited(&[Edit::AddNatGateway { subnet: ids[2] }]),
        Err(EditError::NotPublic { subnet: "private-1a".to_owned() })
    );
}

#[test]
fn removing_a_zone_takes_all_that_stands_in_it() {
    let before = classic();
    let zone = first_zone(&before);
    let after = before.edited(&[Edit::Remove(zone.into())]).unwrap();
    assert_eq!((after.zones.len(), after.subnets.len(), after.nat_gateways.len()), (2, 4, 0));
    assert_eq!(after.nodegroups.values().next().unwrap().subnets.len(), 2);
    assert!(after.subnets.values().all(|s| s.is_public() || s.route == Route::Isolated));
    assert_eq!(after.check_invariants(), Vec::<String>::new());
}

#[test]
fn detaching_the_internet_gateway_leaves_no_public_subnet() {
    let after = classic().edited(&[Edit::SetInternetGateway(false)]).unwrap();
    assert!(!after.subnets.values().any(Subnet::is_public));
    assert_eq!(classic().edited(&[Edit::Remove(Entity::InternetGateway)]).unwrap(), after);
}

#[test]
fn a_design_moves_to_another_region_with_its_zones() {
    let after = classic().edited(&[Edit::ChangeRegion { region: "us-west-2".to_owned() }]).unwrap();
    let names: Vec<_> = after.zones.values().map(|z| z.name.clone()).collect();
    assert_eq!(names, ["us-west-2a", "us-west-2b", "us-west-2c"]);
    let after = classic().edited(&[Edit::ChangeRegion { region: "us-west-1".to_owned() }]).unwrap();
    let names: Vec<_> = after.zones.values().map(|z| z.name.clone()).collect();
    assert_eq!(names, ["us-west-1a", "us-west-1c", "us-west-1d"]);
    let unknown = Edit::ChangeRegion { region: "mars-1".to_owned() };
    assert_eq!(classic().edited(&[unknown]), Err(EditError::UnknownRegion { region: "mars-1".to_owned() }));
}

#[test]
fn a_duplicated_subnet_takes_the_next_free_block() {
    let before = classic();
    let id = before.subnets.ids().next().unwrap();
    let after = before.edited(&[Edit::Duplicate(id.into())]).unwrap();
    let (_, copy) = after.subnets.iter().next_back().unwrap();
    assert_eq!((copy.name.as_str(), copy.cidr.unwrap().to_string().as_str()), ("public-1a-2", "10.0.192.0/19"));
}

#[test]
fn room_and_zones_run_out_with_a_word() {
    let mut design = classic();
    let zone = first_zone(&design);
    let add = |len| Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: len };
    design = design.edited(&[add(None), add(None)]).unwrap();
    assert_eq!(design.edited(&[add(None)]), Err(EditError::NoRoom { prefix_len: 19 }));
    let no_zone = EditError::NoMoreZones { region: "ap-northeast-1".to_owned() };
    assert_eq!(design.edited(&[Edit::AddZone { name: None }]), Err(no_zone));
}

#[test]
fn references_to_nothing_are_refused() {
    let design = classic();
    let gone = SubnetId(999);
    let group = design.nodegroups.ids().next().unwrap();
    let mut record = design.nodegroups.get(group).unwrap().clone();
    record.subnets.insert(gone);
    let mut cluster = design.cluster.as_ref().clone();
    cluster.control_plane_subnets = ControlPlaneSubnets::Chosen([gone].into());
    for edit in [
        Edit::SetNodegroup(group, record),
        Edit::SetCluster(cluster),
        Edit::Remove(gone.into()),
        Edit::Rename(gone.into(), "x".to_owned()),
        Edit::MoveSubnet { id: gone, zone: first_zone(&design) },
    ] {
        assert_eq!(design.edited(std::slice::from_ref(&edit)), Err(EditError::NoSuch(gone.into())), "{edit:?}");
    }
    assert_eq!(design.edited(&[Edit::Remove(Entity::Vpc)]), Err(EditError::Fixed(Entity::Vpc)));
    assert_eq!(design.edited(&[Edit::Rename(Entity::Cluster, " ".to_owned())]), Err(EditError::EmptyName));
}

/// Picks an edit that suits `design`, out of a seed.
fn edit_from(design: &Design, seed: (u8, u8, u8)) -> Edit {
    let (what, which, how) = seed;
    let pick = |n: usize| usize::from(which).checked_rem(n).unwrap_or(0);
    let entity = |i: usize| design.entities().nth(i).unwrap_or(Entity::Vpc);
    let any = entity(pick(design.entities().count()));
    let zone = design.zones.ids().nth(pick(design.zones.len())).unwrap_or(ZoneId(0));
    let subnet = design.subnets.ids().nth(pick(design.subnets.len())).unwrap_or(SubnetId(0));
    match what % 11 {
        0 => Edit::AddZone { name: None },
        1 => Edit::AddSubnet { zone, kind: SubnetKind::Public, prefix_len: Some(20 + how % 9) },
        2 => Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: None },
        3 => Edit::AddNatGateway { subnet },
        4 => Edit::AddNodegroup { subnets: [subnet].into() },
        5 => Edit::Remove(any),
        6 => Edit::Rename(any, format!("n{how}")),
        7 => Edit::MoveSubnet { id: subnet, zone },
        8 => Edit::Duplicate(any),
        9 => {
            let mut cluster = design.cluster.as_ref().clone();
            cluster.ip_family = if how % 2 == 0 { IpFamily::Ipv4 } else { IpFamily::Ipv6 };
            cluster.control_plane_subnets = ControlPlaneSubnets::Chosen(design.subnets.ids().take(2).collect());
            Edit::SetCluster(cluster)
        }
        _ => Edit::SetInternetGateway(how % 2 == 0),
    }
}

proptest! {
    #[test]
    fn patches_invert_and_compose(seeds in proptest::collection::vec(any::<(u8, u8, u8)>(), 1..25)) {
        let start = classic();
        let mut design = start.clone();
        let mut whole = Patch::default();
        let mut steps = Vec::new();
        for seed in seeds {
            let Ok(patch) = design.plan(&[edit_from(&design, seed)]) else { continue };
            patch.apply(&mut design);
            prop_assert_eq!(design.check_invariants(), Vec::<String>::new());
            whole = whole.then(&patch);
            steps.push(patch);
        }
        let mut at_once = start.clone();
        whole.apply(&mut at_once);
        prop_assert_eq!(&at_once, &design);
        for patch in steps.iter().rev() {
            patch.invert().apply(&mut design);
        }
        // All but the counter is back: ids are never used twice.
        design.next_id = start.next_id;
        prop_assert_eq!(&design, &start);
        whole.invert().apply(&mut at_once);
        at_once.next_id = start.next_id;
        prop_assert_eq!(at_once, start);
    }
}

/// A subnet's route stands in the table that it names, also where a NAT gateway takes it over.
#[test]
fn a_first_nat_gateway_leads_route_tables_as_well() {
    let mut design = Starter::Classic.design();
    let nat = design.nat_gateways.ids().next().unwrap();
    let private: Vec<SubnetId> = design.subnets.ids().skip(3).collect();
    let edits = [Edit::Remove(nat.into()), Edit::AddRouteTable { subnets: private.iter().copied().collect() }];
    design = design.edited(&edits).unwrap();
    let home = design.subnets.ids().next().unwrap();
    let design = design.edited(&[Edit::AddNatGateway { subnet: home }]).unwrap();
    assert_eq!(design.check_invariants(), Vec::<String>::new());
    let nat = design.nat_gateways.ids().next().unwrap();
    assert!(private.iter().all(|id| design.subnets.get(*id).unwrap().route == Route::Nat(nat)));
}

/// A subnet that names a table has its default route, whatever happens to either.
#[test]
fn route_tables_and_their_subnets_keep_one_default_route() {
    let design = classic();
    let private: Vec<SubnetId> = design.subnets.iter().filter(|(_, s)| !s.is_public()).map(|(id, _)| id).collect();
    let design = design.edited(&[Edit::AddRouteTable { subnets: private.iter().copied().collect() }]).unwrap();
    let table = design.route_tables.ids().next().unwrap();
    let route_of = |design: &Design, i: usize| design.subnets.get(private[i]).unwrap().route;
    let nat = design.nat_gateways.ids().next().unwrap();
    assert_eq!(route_of(&design, 2), Route::Nat(nat));
    // A new default route of one subnet is the table's, and so all subnets'.
    let isolated = design.edited(&[Edit::SetRoute { id: private[0], route: Route::Isolated }]).unwrap();
    assert_eq!([0, 1, 2].map(|i| route_of(&isolated, i)), [Route::Isolated; 3]);
    // Without the NAT gateway no table leads to it.
    let lost = design.edited(&[Edit::Remove(nat.into())]).unwrap();
    assert_eq!(route_of(&lost, 1), Route::Isolated);
    assert!(lost.route_tables.get(table).unwrap().routes.is_empty());
    // A removed table leaves its subnets the route that they had.
    let free = design.edited(&[Edit::Remove(table.into())]).unwrap();
    assert_eq!((route_of(&free, 1), free.subnets.get(private[1]).unwrap().route_table), (Route::Nat(nat), None));
    // A subnet that takes a table takes its route.
    let public = design.subnets.ids().next().unwrap();
    let mut record = design.subnets.get(public).unwrap().clone();
    record.route_table = Some(table);
    let taken = design.edited(&[Edit::SetSubnet(public, record)]).unwrap();
    assert_eq!(taken.subnets.get(public).unwrap().route, Route::Nat(nat));
    for after in [&isolated, &lost, &free, &taken] {
        assert_eq!(after.check_invariants(), Vec::<String>::new());
    }
}
