//! Every field and every kind of thing taken over, and properties of any number of them in any order.

use super::*;
use crate::compare::tests::{RECORDS, SINGLES, changed, full, last_subnet, thinned};
use crate::compare::{Comparison, compare};
use crate::design::starters::Starter;
use crate::design::{
    Edit, GroupRole, NatGatewayId, Note, NotePlace, Route, SecurityGroup, Subnet, SubnetId, SubnetKind,
};
use crate::editor::Editor;
use crate::words::{Language, render};
use proptest::prelude::*;

const BOTH: [Open; 2] = [Open::Before, Open::After];

/// The two designs as a comparison has them.
fn sides<'a>(ours: &'a Design, other: &'a Design, open: Open) -> (&'a Design, &'a Design) {
    match open {
        Open::Before => (ours, other),
        Open::After => (other, ours),
    }
}

fn compared(ours: &Design, other: &Design, open: Open) -> Comparison {
    let (before, after) = sides(ours, other, open);
    compare(before, after)
}

fn take(ours: &Design, other: &Design, open: Open, piece: &Piece) -> Result<Taken, NotTaken> {
    let (before, after) = sides(ours, other, open);
    TakeOver::new(before, after, open).take(piece)
}

fn rest(ours: &Design, other: &Design, open: Open) -> Rest {
    let (before, after) = sides(ours, other, open);
    TakeOver::new(before, after, open).rest()
}

/// The change whose thing has that name, taken over as a whole.
fn take_named(ours: &Design, other: &Design, name: &str) -> (Design, Vec<String>) {
    let comparison = compare(ours, other);
    let change = comparison.changes.iter().find(|change| change.name == name).unwrap();
    let taken = take(ours, other, Open::Before, &Piece::of(change, Open::Before)).unwrap();
    assert_eq!(taken.design.check_invariants(), Vec::<String>::new());
    (taken.design, taken.along.iter().map(|message| render(Language::En, message)).collect())
}

#[test]
fn every_field_is_taken_over_by_itself() {
    let ours = full();
    for ((key, fact, change), open) in SINGLES.iter().chain(RECORDS).flat_map(|m| BOTH.map(|open| (m, open))) {
        let mut other = ours.clone();
        change(&mut other);
        if !other.check_invariants().is_empty() {
            // A route that is not that of the subnet's table: `a_route_of_a_table_takes_the_table_along`.
            continue;
        }
        let comparison = compared(&ours, &other, open);
        let of = comparison.changes.iter().find(|change| change.fields.iter().any(|field| field.key == *key));
        let Some(of) = of else {
            // Unlike enough for another thing: nothing of it is a field.
            assert!(comparison.changes.iter().all(|change| change.difference() != Difference::Changed), "{fact}");
            continue;
        };
        let taken = take(&ours, &other, open, &Piece::of_field(of, key, open)).unwrap();
        assert_eq!(taken.design.check_invariants(), Vec::<String>::new(), "{key} {fact}");
        let left = compared(&taken.design, &other, open);
        let is_left = left.changes.iter().flat_map(|change| &change.fields).any(|field| field.key == *key);
        assert!(!is_left, "{key} {fact} {open:?}: {left:?}");
    }
}

#[test]
fn what_a_thing_stands_in_comes_with_it() {
    let ours = Starter::Classic.design();
    let other = ours.edited(&[Edit::AddZone { name: Some("ap-northeast-1x".into()) }]).unwrap();
    let zone = other.zones.ids().next_back().unwrap();
    let add = |kind| Edit::AddSubnet { zone, kind, prefix_len: Some(26) };
    let other = other.edited(&[add(SubnetKind::Private), add(SubnetKind::Public)]).unwrap();
    let names: Vec<&str> = other.subnets_in(zone).map(|(_, subnet)| subnet.name.as_str()).collect();
    let (taken, along) = take_named(&ours, &other, names[0]);
    assert_eq!(along, ["It brings Zone ap-northeast-1x"]);
    assert_eq!(taken.subnets.len(), ours.subnets.len() + 1, "the other subnet of the zone is a piece of its own");
    let (_, along) = take_named(&taken, &other, names[1]);
    assert_eq!(along, Vec::<String>::new());
}

#[test]
fn what_stands_in_a_thing_goes_with_it_or_where_the_other_has_it() {
    let ours = Starter::NatPerZone.design();
    let zone = ours.zones.ids().next().unwrap();
    let private = ours.subnets_in(zone).find(|(_, subnet)| !subnet.is_public()).unwrap().0;
    let elsewhere = ours.zones.ids().nth(1).unwrap();
    let edits = [Edit::MoveSubnet { id: private, zone: elsewhere }, Edit::Remove(zone.into())];
    let other = ours.edited(&edits).unwrap();
    let name = ours.zones.get(zone).unwrap().name.clone();
    let (taken, along) = take_named(&ours, &other, &name);
    assert_eq!(taken.subnets.get(private).map(|subnet| subnet.zone), Some(elsewhere));
    assert!(along[0].starts_with("It takes out ") && along[0].contains("NAT gateway"), "{along:?}");
    assert!(along[1].starts_with("It changes ") && along[1].contains("Subnet private-1a"), "{along:?}");
    assert!(!taken.zones.contains(zone) && taken.nat_gateways.len() == ours.nat_gateways.len() - 1);
}

#[test]
fn who_used_a_gateway_goes_where_the_other_leads() {
    let ours = Starter::NatPerZone.design();
    let [first, second, ..] = ours.nat_gateways.ids().collect::<Vec<NatGatewayId>>()[..] else { panic!() };
    let mut other = ours.edited(&[Edit::Remove(first.into())]).unwrap();
    let left: Vec<SubnetId> =
        ours.subnets.iter().filter(|(_, s)| s.route == Route::Nat(first)).map(|(id, _)| id).collect();
    assert!(!left.is_empty());
    left.iter().for_each(|id| other.subnets.update(*id, |subnet| subnet.route = Route::Nat(second)));
    let (taken, _) = take_named(&ours, &other, ours.name_of(first.into()));
    assert!(left.iter().all(|id| taken.subnets.get(*id).unwrap().route == Route::Nat(second)));
}

#[test]
fn a_route_of_a_table_takes_the_table_along() {
    let ours = full();
    let mut other = ours.clone();
    let id = ours.subnets.ids().next_back().unwrap();
    last_subnet(&mut other, |subnet| {
        subnet.route_table = None;
        subnet.route = Route::Isolated;
    });
    let comparison = compare(&ours, &other);
    let change = &comparison.changes[0];
    let piece = Piece::of_field(change, "route", Open::Before);
    let taken = take(&ours, &other, Open::Before, &piece).unwrap().design;
    assert_eq!(taken.check_invariants(), Vec::<String>::new());
    let is = |subnet: &Subnet| (subnet.route, subnet.route_table);
    assert_eq!(taken.subnets.get(id).map(is), Some((Route::Isolated, None)));
    // And back, where the table has gone.
    let table = ours.route_tables.ids().next().unwrap();
    let gone = taken.edited(&[Edit::Remove(table.into())]).unwrap();
    let comparison = compare(&gone, &ours);
    let change = comparison.changes.iter().find(|change| change.after == Some(id.into())).unwrap();
    let back = take(&gone, &ours, Open::Before, &Piece::of_field(change, "route_table", Open::Before)).unwrap();
    assert_eq!(back.design.subnets.get(id).map(is), ours.subnets.get(id).map(is));
    assert_eq!(back.design.check_invariants(), Vec::<String>::new());
}

#[test]
fn groups_that_change_their_roles_make_room_for_each_other() {
    let group = |name: &str, role| {
        Edit::AddSecurityGroup(SecurityGroup { name: name.into(), role, ..SecurityGroup::default() })
    };
    let ours = Design::empty();
    let ours = ours.edited(&[group("a", GroupRole::Nodes), group("b", GroupRole::Pods)]).unwrap();
    let other = Design::empty().edited(&[group("a", GroupRole::Pods), group("b", GroupRole::Nodes)]).unwrap();
    let (taken, along) = take_named(&ours, &other, "a");
    assert_eq!(along, ["It changes Security group b"]);
    assert!(compare(&taken, &other).is_empty());
}

#[test]
fn what_was_removed_here_comes_back_as_what_it_was() {
    let other = Starter::Classic.design();
    let subnet = other.subnets.ids().next_back().unwrap();
    let ours = other.edited(&[Edit::Remove(subnet.into())]).unwrap();
    let (taken, _) = take_named(&ours, &other, other.name_of(subnet.into()));
    assert_eq!(taken.subnets.get(subnet), other.subnets.get(subnet));
}

#[test]
fn what_is_locked_stays_and_the_rest_is_taken() {
    let ours = Starter::Classic.design();
    let [first, second, ..] = ours.subnets.ids().collect::<Vec<SubnetId>>()[..] else { panic!() };
    let mut other = ours.clone();
    for id in [first, second] {
        other.subnets.update(id, |subnet| subnet.other_ips = 7);
    }
    let ours = ours.edited(&[Edit::SetLocked(first.into(), true)]).unwrap();
    let comparison = compare(&ours, &other);
    let change = comparison.changes.iter().find(|change| change.after == Some(first.into())).unwrap();
    let refused = take(&ours, &other, Open::Before, &Piece::of(change, Open::Before)).unwrap_err();
    let offer = TakeOver::new(&ours, &other, Open::Before).offer(change, "the account");
    assert_eq!(offer.refused.as_ref(), Some(&refused));
    let said = render(Language::En, &refused.message());
    assert!(said.contains(ours.name_of(first.into())) && said.contains("unlock"), "{said}");
    let rest = rest(&ours, &other, Open::Before);
    assert_eq!((rest.n_left, rest.why), (1, Some(refused)));
    assert_eq!(rest.design.subnets.get(first), ours.subnets.get(first));
    assert_eq!(rest.design.subnets.get(second).unwrap().other_ips, 7);
    assert_eq!(rest.design.sheet, ours.sheet);
}

#[test]
fn what_follows_from_another_change_is_no_piece() {
    let ours = full();
    let mut other = ours.clone();
    last_subnet(&mut other, |subnet| subnet.cidr = "10.0.240.0/22".parse().ok());
    let comparison = compare(&ours, &other);
    let group = comparison.changes.iter().find(|change| change.entity().kind() == "nodegroup").unwrap();
    assert!(group.fields.iter().all(|field| !field.is_own()));
    let refused = take(&ours, &other, Open::Before, &Piece::of(group, Open::Before));
    assert_eq!(refused, Err(NotTaken::Nothing));
}

#[test]
fn a_step_is_called_by_what_it_does() {
    let ours = Starter::Classic.design();
    let subnet = ours.subnets.ids().next_back().unwrap();
    let mut other = ours.edited(&[Edit::Remove(subnet.into())]).unwrap();
    let group = other.nodegroups.ids().next().unwrap();
    other.nodegroups.update(group, |group| group.max_size = 9);
    let comparison = compare(&ours, &other);
    let label =
        |change: &Change, field, open| render(Language::En, &step_label(change, field, open, "the account"));
    let removed = comparison.changes.iter().find(|change| change.after.is_none()).unwrap();
    let name = ours.name_of(subnet.into());
    let expected = format!("Remove Subnet {name}, which the account does not have");
    assert_eq!(label(removed, None, Open::Before), expected);
    // With the sides changed the same line is a thing that only the other has.
    assert_eq!(label(removed, None, Open::After), format!("Take over Subnet {name} from the account"));
    let sizes = comparison.changes.iter().find(|change| change.after == Some(group.into())).unwrap();
    assert_eq!(
        label(sizes, sizes.fields.iter().find(|field| field.key == "max_size"), Open::Before),
        "Take over Maximum of Node group workers from the account"
    );
}

/// The design with other numbers for everything.
fn renumbered(design: &Design, by: u32) -> Design {
    let found = Matches { added: design.entities().collect(), ..Matches::default() };
    let mut shifted = Design::empty();
    shifted.next_id = design.next_id.saturating_add(by);
    // Nothing of it is there, and no number is free below.
    let blocked: Vec<Edit> = (1..shifted.next_id.min(400))
        .map(|n| Edit::AddNote(Note { text: n.to_string(), at: NotePlace::On(Entity::Vpc) }))
        .collect();
    let mut full = Design::empty().edited(&blocked).unwrap();
    full.next_id = full.next_id.max(shifted.next_id);
    target(&full, design, &found).design
}

/// Takes pieces over, as `picks` choose them, until nothing differs.
fn take_all(ours: &Design, other: &Design, open: Open, picks: &[usize]) -> Result<(), TestCaseError> {
    let mut editor = Editor::new(ours.clone());
    let mut next = picks.iter().copied().cycle();
    for n_steps in 0_usize.. {
        let now = Design::clone(editor.design());
        let comparison = compared(&now, other, open);
        let own = |change: &&Change| change.fields.is_empty() || change.fields.iter().any(FieldChange::is_own);
        let changes: Vec<&Change> = comparison.changes.iter().filter(own).collect();
        if changes.is_empty() {
            prop_assert!(comparison.is_empty(), "only consequences are left: {comparison:?}");
            return Ok(());
        }
        prop_assert!(n_steps < 600, "no end: {changes:?}");
        let pick = next.next().unwrap_or(0);
        let change = changes[pick % changes.len()];
        let fields: Vec<&FieldChange> = change.fields.iter().filter(|field| field.is_own()).collect();
        let piece = match fields.get((pick / 7) % (fields.len() + 1)) {
            Some(field) => Piece::of_field(change, field.key, open),
            None => Piece::of(change, open),
        };
        let taken = take(&now, other, open, &piece);
        prop_assert!(taken.is_ok(), "{change:?}: {taken:?}");
        editor.replace(msg!("plain", text = "x"), &taken.unwrap().design);
        let after = Design::clone(editor.design());
        prop_assert_eq!(after.check_invariants(), Vec::<String>::new());
        prop_assert!(editor.undo());
        let back = Design { next_id: now.next_id, ..Design::clone(editor.design()) };
        prop_assert_eq!(&back, &now);
        prop_assert!(editor.redo());
        prop_assert_eq!(&**editor.design(), &after);
    }
    Ok(())
}

/// Two designs of one origin, or with other numbers.
fn pair(picks: &[usize], out_of_ours: &[usize], out_of_other: &[usize], by: Option<u32>) -> (Design, Design) {
    let ours = thinned(&full(), out_of_ours);
    let other = thinned(&changed(&full(), picks), out_of_other);
    let other = by.map_or_else(|| other.clone(), |by| renumbered(&other, by));
    (valid(ours), valid(other))
}

/// The tests change records past the edits: tables lead their subnets again.
fn valid(mut design: Design) -> Design {
    let tables = design.route_tables.clone();
    design.subnets.update_all(|_, subnet| {
        if let Some(table) = subnet.route_table.and_then(|id| tables.get(id)) {
            subnet.route = table.default_route();
        }
    });
    assert_eq!(design.check_invariants(), Vec::<String>::new());
    design
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn piece_by_piece_in_any_order_comes_to_the_other_side(
        picks in proptest::collection::vec(any::<usize>(), 1..9),
        out_of_ours in proptest::collection::vec(any::<usize>(), 0..5),
        out_of_other in proptest::collection::vec(any::<usize>(), 0..5),
        by in proptest::option::of(1_u32..60),
        is_before in any::<bool>(),
    ) {
        let (ours, other) = pair(&picks, &out_of_ours, &out_of_other, by);
        let open = if is_before { Open::Before } else { Open::After };
        take_all(&ours, &other, open, &picks)?;
    }

    #[test]
    fn the_rest_comes_to_the_other_side_at_once(
        picks in proptest::collection::vec(any::<usize>(), 1..9),
        out_of_ours in proptest::collection::vec(any::<usize>(), 0..5),
        out_of_other in proptest::collection::vec(any::<usize>(), 0..5),
        by in proptest::option::of(1_u32..60),
    ) {
        let (ours, other) = pair(&picks, &out_of_ours, &out_of_other, by);
        for open in BOTH {
            let rest = rest(&ours, &other, open);
            prop_assert_eq!(rest.design.check_invariants(), Vec::<String>::new());
            prop_assert_eq!((rest.n_left, &rest.why), (0, &None));
            prop_assert!(compared(&rest.design, &other, open).is_empty());
        }
    }

    #[test]
    fn any_starting_point_becomes_any_other(
        ours in proptest::sample::select(Starter::ALL.to_vec()),
        other in proptest::sample::select(Starter::ALL.to_vec()),
        picks in proptest::collection::vec(any::<usize>(), 1..9),
    ) {
        let (ours, other) = (ours.design(), other.design());
        take_all(&ours, &other, Open::Before, &picks)?;
        prop_assert_eq!(rest(&ours, &other, Open::After).n_left, 0);
    }
}
