//! The address space under every step.

use super::*;
use crate::cni::budget::{Scenario, budget};
use crate::design::starters::Starter;
use crate::design::{Design, SubnetId, ZoneId};
use crate::editor::{Action, Editor};
use crate::net::Cidr;
use proptest::prelude::*;

fn check_apart(design: &Design) {
    let blocks = design.taken_blocks(None);
    for (i, block) in blocks.iter().enumerate() {
        assert!(design.vpc.cidrs.iter().any(|cidr| cidr.contains(*block)), "{block} is outside");
        assert!(!blocks[i + 1..].iter().any(|other| other.overlaps(*block)), "{block} overlaps");
    }
    assert!(design.check_invariants().is_empty());
}

fn after(design: &Design, action: &Action) -> Design {
    let mut editor = Editor::new(design.clone());
    editor.run(action.clone()).unwrap();
    let changed = editor.design().as_ref().clone();
    check_apart(&changed);
    if changed != *design {
        assert_eq!(editor.history().n_done(), 1, "one step");
        assert!(editor.undo());
    }
    assert_eq!(editor.design().subnets, design.subnets, "undone");
    changed
}

fn block(text: &str) -> Cidr {
    text.parse().unwrap()
}

fn nth(design: &Design, n: usize) -> SubnetId {
    design.subnets.ids().nth(n % design.subnets.len()).unwrap()
}

fn blocks_of(design: &Design) -> Vec<Cidr> {
    let mut blocks = design.taken_blocks(None);
    blocks.sort_unstable();
    blocks
}

fn last(design: &Design) -> SubnetId {
    design.subnets.ids().next_back().unwrap()
}

/// A design with one more private subnet that nothing uses, on this block.
fn with_subnet(text: &str) -> (Design, SubnetId) {
    let design = Starter::Classic.design();
    let zone = design.zones.ids().next().unwrap();
    let action = add(&design, zone, crate::design::SubnetKind::Private, block(text)).unwrap();
    let design = after(&design, &action);
    let id = last(&design);
    (design, id)
}

#[test]
fn the_map_covers_each_block_once() {
    for starter in Starter::ALL {
        let design = starter.design();
        let maps = map(&design, &budget(&design), Scenario::Maximum);
        assert_eq!(maps.len(), design.vpc.cidrs.len());
        for map in maps {
            let sum: u64 = map.rows.iter().map(|row| row.total).sum();
            assert_eq!(sum, map.total, "{}", map.cidr);
            assert!(map.rows.windows(2).all(|pair| pair[0].cidr < pair[1].cidr));
            let free: u64 = map.rows.iter().filter(|row| row.subnet.is_none()).map(|row| row.total).sum();
            assert_eq!(free, map.free);
            assert!(map.cidr.contains(window(&map, &[])));
            // What is planned anywhere in the block is seen as well.
            let last = map.cidr.split(28).last().unwrap();
            assert!(span(window(&map, &[last]), last).is_some());
            for row in map.rows.iter().filter(|row| row.subnet.is_some()) {
                assert!(span(window(&map, &[]), row.cidr.unwrap()).is_some(), "{} is not in the window", row.name);
                assert_eq!(row.usable + 5, row.total);
                assert_eq!(row.free, i64::try_from(row.total).unwrap() - i64::try_from(row.used).unwrap());
            }
        }
    }
}

#[test]
fn slots_say_why_not() {
    let (design, id) = with_subnet("10.0.250.0/25");
    let slots = slots(&design, id);
    assert_eq!(slots.len(), 13);
    let at = |len: u8| slots.iter().find(|slot| slot.cidr.prefix_len() == len).unwrap();
    assert!(at(25).is_now);
    assert_eq!(at(24).refusal, None);
    assert_eq!(at(24).cidr, block("10.0.250.0/24"));
    assert!(matches!(at(16).refusal, Some(Refusal::Overlaps { .. })));
    let mut outside = design.clone();
    let mut vpc = outside.vpc.as_ref().clone();
    vpc.cidrs = vec![block("192.168.0.0/16")];
    outside.vpc = std::sync::Arc::new(vpc);
    assert!(super::slots(&outside, id).iter().all(|slot| slot.refusal == Some(Refusal::OutsideVpc)));
    assert_eq!(strays(&outside, &budget(&outside), Scenario::Maximum).len(), outside.subnets.len());
    let near = |percent: f64| slot_at(block("10.0.250.0/24"), &slots, percent).unwrap().cidr.prefix_len();
    assert_eq!((near(100.0), near(51.0), near(7.0), near(0.0)), (24, 25, 28, 28));
}

#[test]
fn joining_says_why_not() {
    let (design, id) = with_subnet("10.0.250.0/24");
    let grown = join(&design, id).unwrap();
    assert_eq!((grown.cidr, grown.gone), (block("10.0.250.0/23"), None));
    let zones: Vec<ZoneId> = design.zones.ids().collect();
    let beside = |zone: ZoneId, kind, text| after(&design, &add(&design, zone, kind, block(text)).unwrap());
    let kind = crate::design::SubnetKind::Private;
    let other_zone = beside(zones[1], kind, "10.0.251.0/24");
    assert!(matches!(join(&other_zone, id), Err(JoinRefusal::Unlike { .. })));
    let cut = beside(zones[0], kind, "10.0.251.0/25");
    assert_eq!(join(&cut, id), Err(JoinRefusal::Cut));
    let mut used = beside(zones[0], kind, "10.0.251.0/24");
    let other = last(&used);
    assert_eq!(join(&used, id).unwrap().gone, Some(other));
    let group = used.nodegroups.ids().next().unwrap();
    used.nodegroups.update(group, |group| {
        group.subnets.insert(other);
    });
    assert!(matches!(join(&used, id), Err(JoinRefusal::InUse { .. })));
    let all = Cidr::containing(block("10.0.0.0/16").first(), 16).unwrap();
    assert!(resize(&design, id, all).is_err());
}

#[test]
fn csv_errors_name_their_line() {
    let design = Starter::Classic.design();
    let zone = design.name_of(design.zones.ids().next().unwrap().into()).to_owned();
    let check = |text: &str, line: usize, expected: &dyn Fn(&CsvProblem) -> bool| {
        let error = read_csv(&design, text).unwrap_err();
        assert_eq!(error.line, line, "{text}: {error:?}");
        assert!(expected(&error.problem), "{text}: {error:?}");
    };
    let line = |line: &str| format!("name,zone,block,kind\n\n{}\n", line.replace("ZONE", &zone));
    check("", 1, &|p| *p == CsvProblem::NoHeader);
    check("a,b,c,d\n", 1, &|p| *p == CsvProblem::NoHeader);
    check(&line("x,ZONE"), 3, &|p| *p == CsvProblem::Fields);
    check(&line("\"x"), 3, &|p| *p == CsvProblem::OpenQuote);
    check(&line(",ZONE,10.0.250.0/24,private"), 3, &|p| *p == CsvProblem::NoName);
    check(&line("x,mars-1a,10.0.250.0/24,private"), 3, &|p| matches!(p, CsvProblem::NoZone(_)));
    check(&line("x,ZONE,10.0.250.1/24,private"), 3, &|p| matches!(p, CsvProblem::NoBlock(_)));
    check(&line("x,ZONE,10.0.250.0/29,private"), 3, &|p| matches!(p, CsvProblem::NoBlock(_)));
    check(&line("x,ZONE,10.0.250.0/24,secret"), 3, &|p| matches!(p, CsvProblem::NoKind(_)));
    check(&line("x,ZONE,10.9.0.0/24,private"), 3, &|p| *p == CsvProblem::Refused(Refusal::OutsideVpc));
    check(&line("x,ZONE,10.0.0.0/16,private"), 3, &|p| matches!(p, CsvProblem::Refused(Refusal::Overlaps { .. })));
    check(&line("x,ZONE,10.0.250.0/24,private\n\"x\",ZONE,10.0.251.0/24,private"), 4, &|p| {
        matches!(p, CsvProblem::TwiceNamed(_))
    });
}

proptest! {
    #[test]
    fn every_legal_slot_is_a_step(n in 0_usize..6, start in 0_u32..0x1000, len in 20_u8..=28) {
        let mut design = Starter::Classic.design();
        let free = crate::net::free_blocks(&design.vpc.cidrs, &design.taken_blocks(None));
        let zone = design.zones.ids().next().unwrap();
        if let Some(block) = Cidr::from_bits(0x0a00_c000 | (start << 2), 32).and_then(|c| c.with_prefix_len(len).or(Cidr::containing(c.first(), len)))
            && free.iter().any(|f| f.contains(block)) {
            design = after(&design, &add(&design, zone, crate::design::SubnetKind::Private, block).unwrap());
        }
        for id in [nth(&design, n), last(&design)] {
            for slot in slots(&design, id) {
                match resize(&design, id, slot.cidr) {
                    Ok(action) => { prop_assert!(slot.refusal.is_none()); after(&design, &action); }
                    Err(refusal) => prop_assert_eq!(Some(refusal), slot.refusal),
                }
            }
            for room in crate::net::free_blocks(&design.vpc.cidrs, &design.taken_blocks(None)) {
                if let Some(action) = move_into(&design, id, room) {
                    after(&design, &action);
                }
            }
        }
    }

    #[test]
    fn split_then_join_is_where_it_was(n in 0_usize..6, n_bits in 1_u8..=3) {
        let design = Starter::Classic.design();
        let id = nth(&design, n);
        let mut parts = after(&design, &split(&design, id, n_bits).unwrap());
        prop_assert_eq!(parts.subnets.len(), design.subnets.len() + (1 << n_bits) - 1);
        let ids: Vec<SubnetId> = parts.subnets.ids().collect();
        for _ in 0..n_bits {
            for id in &ids {
                let whole = design.subnets.get(nth(&design, n)).unwrap().cidr.unwrap();
                let is_part = parts.subnets.get(*id).and_then(|s| s.cidr).is_some_and(|c| whole.contains(c) && c != whole);
                let Ok(joined) = join(&parts, *id) else { continue };
                if is_part && joined.gone.is_some_and(|gone| gone != nth(&design, n)) {
                    parts = after(&parts, &joined.action);
                }
            }
        }
        prop_assert_eq!(blocks_of(&parts), blocks_of(&design));
        prop_assert!(parts.subnets.get(id).is_some());
    }

    #[test]
    fn rows_tell_what_joining_would_tell(
        splits in proptest::collection::vec((0_usize..24, 1_u8..=3), 0..5),
        larges in 0_usize..2,
    ) {
        let starter = [Starter::Classic, Starter::Large][larges];
        let mut design = starter.design();
        for (n, n_bits) in splits {
            if let Some(action) = split(&design, nth(&design, n), n_bits) {
                design = design.edited(&action.edits).unwrap();
            }
        }
        let rows = map(&design, &budget(&design), Scenario::Maximum).into_iter().flat_map(|block| block.rows);
        for row in rows {
            let Some(id) = row.subnet else { continue };
            prop_assert_eq!(row.join, join(&design, id).map(|join| join.cidr));
        }
    }

    #[test]
    fn what_is_fitted_overlaps_nothing(
        hosts in proptest::collection::vec((0_u64..9000, any::<bool>()), 1..4),
        growth in prop_oneof![Just(1_u64), Just(2), Just(4)],
        is_best in any::<bool>(),
    ) {
        let design = Starter::Classic.design();
        let zones: Vec<ZoneId> = design.zones.ids().collect();
        let tiers: Vec<Tier> = hosts.iter().enumerate()
            .map(|(i, (hosts, is_public))| Tier { name: format!("tier{i}"), hosts: *hosts, is_public: *is_public })
            .collect();
        let strategy = if is_best { FitWay::BestFit } else { FitWay::FirstFit };
        if let Ok(planned) = fit(&design, &tiers, &zones, strategy, growth) {
            prop_assert_eq!(planned.len(), tiers.len() * zones.len());
            for plan in &planned {
                prop_assert!(tiers[plan.tier].hosts * growth + 5 <= plan.cidr.n_ips());
            }
            let changed = after(&design, &fit_action(&tiers, &planned));
            prop_assert_eq!(changed.subnets.len(), design.subnets.len() + planned.len());
        }
    }

    #[test]
    fn csv_comes_back_as_it_was(names in proptest::collection::vec("[-+@=|%'＝a-z ,;\"\n\té]{1,8}", 6)) {
        let mut design = Starter::Classic.design();
        for (i, id) in design.subnets.ids().collect::<Vec<_>>().into_iter().enumerate() {
            design.subnets.update(id, |subnet| subnet.name = format!("{}{i}n", names[i % names.len()]));
        }
        let text = write_csv(&design);
        let same = after(&design, &read_csv(&design, &text).unwrap());
        prop_assert_eq!(&same.subnets, &design.subnets);
        // Into a design without its subnets.
        let mut bare = Starter::Classic.design();
        for id in bare.subnets.ids().collect::<Vec<_>>() {
            bare = bare.edited(&[crate::design::Edit::Remove(id.into())]).unwrap();
        }
        let read = after(&bare, &read_csv(&bare, &text).unwrap());
        prop_assert_eq!(write_csv(&read), text);
    }
}

#[test]
fn a_plan_says_why_it_does_not_fit() {
    let design = Starter::Classic.design();
    let zones: Vec<ZoneId> = design.zones.ids().collect();
    let tier = |name: &str, hosts| Tier { name: name.to_owned(), hosts, is_public: false };
    let error = |tiers: &[Tier]| fit(&design, tiers, &zones, FitWay::FirstFit, 1).unwrap_err();
    assert_eq!(error(&[]), FitError::Empty);
    assert_eq!(error(&[tier("a", 0)]), FitError::NoHosts { name: "a".to_owned() });
    assert_eq!(error(&[tier(" ", 5)]), FitError::NoName);
    assert_eq!(error(&[tier("a", 70_000)]), FitError::TooLarge { name: "a".to_owned() });
    assert!(matches!(error(&[tier("a", 65_000)]), FitError::NoRoom { prefix_len: 16, .. }));
    assert!(matches!(error(&vec![tier("a", 5); 90]), FitError::TooMany { .. }));
}

#[test]
fn best_fit_leaves_large_room_whole() {
    let (design, _) = with_subnet("10.0.250.0/25");
    let zones: Vec<ZoneId> = design.zones.ids().take(1).collect();
    let tiers = [Tier { name: "edge".to_owned(), hosts: 100, is_public: true }];
    let best = fit(&design, &tiers, &zones, FitWay::BestFit, 1).unwrap();
    assert_eq!(best[0].cidr, block("10.0.250.128/25"));
    let first = fit(&design, &tiers, &zones, FitWay::FirstFit, 1).unwrap();
    assert!(first[0].cidr <= best[0].cidr);
}
