//! Properties of the layout: what lies in what, and what never overlaps.

use super::*;
use crate::cni::budget::{Scenario, budget};
use crate::design::starters::{Starter, enlarged};
use crate::design::{Design, Edit, Entity, SubnetKind};
use crate::rules;
use crate::words::Language;
use std::collections::BTreeMap;

fn scene(design: &Design) -> Scene {
    let findings = rules::check(design, "2026-09-01");
    let budget = budget(design);
    build(design, &View { budget: &budget, findings: &findings, scenario: Scenario::Maximum })
}

fn designs() -> Vec<Design> {
    Starter::ALL.iter().map(|s| s.design()).chain([enlarged(20)]).collect()
}

#[test]
fn boxes_nest_as_the_design_does() {
    for design in designs() {
        let scene = scene(&design);
        let vpc = scene.rect_of(Entity::Vpc).unwrap();
        for (id, subnet) in design.subnets.iter() {
            let zone = scene.zones[&subnet.zone];
            assert!(vpc.encloses(zone) && zone.encloses(scene.subnets[&id]), "{id}");
        }
        let card = scene.rect_of(Entity::Cluster).unwrap();
        assert!(!card.intersects(vpc), "the control plane lies outside the VPC");
        assert!(scene.items.iter().all(|item| scene.bounds.encloses(item.rect)));
    }
}

#[test]
fn nothing_lies_on_its_sibling() {
    for design in designs() {
        let scene = scene(&design);
        let check = |rects: Vec<Rect>| {
            for (i, a) in rects.iter().enumerate() {
                for b in rects.iter().skip(i + 1) {
                    assert!(!a.intersects(*b), "{a:?} and {b:?}");
                }
            }
        };
        check(scene.zones.values().copied().collect());
        check(scene.subnets.values().copied().collect());
        let over =
            |item: &&Item| matches!(item.content, Content::Nodegroup(_) | Content::Fargate(_) | Content::Chip(_));
        check(scene.items.iter().filter(over).map(|item| item.rect).collect());
    }
}

#[test]
fn every_thing_of_the_design_is_drawn_and_can_be_hit() {
    for design in designs() {
        let scene = scene(&design);
        // Add-ons stand as words in the card of the control plane.
        for entity in design.entities().filter(|entity| !matches!(entity, Entity::Addon(_))) {
            let item = scene.items.iter().find(|item| item.entity() == Some(entity));
            let Some(item) = item else { panic!("{entity} is not drawn") };
            let corner = Point { x: item.rect.x + 3.0, y: item.rect.y + 3.0 };
            assert_eq!(scene.hit(corner), Some(entity), "{entity}");
        }
        let keys: std::collections::BTreeSet<_> = scene.items.iter().map(|item| item.key).collect();
        assert_eq!(keys.len(), scene.items.len(), "keys are unique");
    }
}

#[test]
fn fragments_are_well_formed_whatever_the_names() {
    let mut design = Starter::Mixed.design();
    design.subnets.update_all(|_, subnet| "<b>\"&' \u{1}日本".clone_into(&mut subnet.name));
    for language in Language::ALL {
        let items = scene(&design).items;
        let details = [Detail::Far, Detail::Wide, Detail::Middle, Detail::Near];
        for (item, detail) in items.iter().flat_map(|item| details.map(|detail| (item, detail))) {
            let svg = item.content.paint_at(item.rect, language, detail);
            assert_eq!(svg.matches('<').count(), svg.matches('>').count(), "{svg}");
            assert!(!svg.contains("<b>") && !svg.contains("style=") && !svg.contains('\u{1}'));
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
        }
    }
}

#[test]
fn many_subnets_stand_in_columns_of_their_zone() {
    let mut design = Starter::Classic.design();
    let zone = design.zones.ids().next().unwrap();
    let mut before = scene(&design);
    for n in 2..=60 {
        design =
            design.edited(&[Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: Some(28) }]).unwrap();
        let now = scene(&design);
        // What was there in this zone stays, until the columns become longer.
        let is_longer = n == 17 || n == 49;
        for id in design.subnets_in(zone).map(|(id, _)| id).filter(|_| !is_longer) {
            let (old, new) = (before.subnets.get(&id), now.subnets[&id]);
            assert!(old.is_none_or(|old| (old.x, old.y) == (new.x, new.y)), "{id} of {n} has moved");
        }
        for (id, rect) in &now.subnets {
            let home = now.zones[&design.subnets.get(*id).unwrap().zone];
            assert!(home.encloses(*rect));
            assert!(now.subnets.iter().all(|(other, at)| other == id || !at.intersects(*rect)));
        }
        before = now;
    }
    let frame = before.zones[&zone];
    assert!(frame.width < 3.0 * frame.height && frame.height < 3.0 * frame.width, "{frame:?}");
}

#[test]
fn from_afar_less_is_drawn() {
    for design in designs() {
        let items = scene(&design).items;
        let length = |detail| {
            let all = items.iter().map(|item| item.content.paint_at(item.rect, Language::En, detail).len());
            all.sum::<usize>()
        };
        let lengths = [Detail::Far, Detail::Wide, Detail::Middle, Detail::Near].map(length);
        assert!(lengths.is_sorted(), "{lengths:?}");
        // Every name can be read in the middle; near by, it may have to share its line.
        for subnet in design.subnets.values() {
            let middle = items.iter().map(|item| item.content.paint_at(item.rect, Language::En, Detail::Middle));
            let cidr = subnet.cidr.map(|cidr| cidr.to_string()).unwrap_or_default();
            assert!(middle.into_iter().any(|svg| svg.contains(&cidr)), "{cidr}");
        }
    }
}

#[test]
fn an_edit_leaves_the_rest_of_the_picture_alone() {
    let before = Starter::Classic.design();
    let id = before.subnets.ids().next().unwrap();
    let after = before.edited(&[crate::design::Edit::Rename(id.into(), "edge".to_owned())]).unwrap();
    let (a, b) = (scene(&before), scene(&after));
    let changed: Vec<_> = a.items.iter().zip(&b.items).filter(|(x, y)| x != y).map(|(x, _)| x.entity()).collect();
    // The renamed subnet, and the three that route through its NAT gateway and say so.
    assert_eq!(changed.len(), 4, "{changed:?}");
}

/// The boxes of a scene by key.
fn boxes(scene: &Scene) -> BTreeMap<Key, Rect> {
    scene.items.iter().map(|item| (item.key, item.rect)).collect()
}

#[test]
fn what_changes_no_structure_moves_nothing() {
    for design in designs() {
        let before = boxes(&scene(&design));
        for entity in design.entities() {
            let Ok(renamed) = design.edited(&[Edit::Rename(entity, "another-name".into())]) else { continue };
            assert_eq!(boxes(&scene(&renamed)), before, "{entity} has another name");
        }
        for (id, group) in design.nodegroups.iter() {
            let mut group = group.clone();
            group.max_size = group.max_size.saturating_mul(3);
            group.instance_types = vec!["m5.4xlarge".into()];
            let larger = design.edited(&[Edit::SetNodegroup(id, group)]).unwrap();
            assert_eq!(boxes(&scene(&larger)), before, "{id} is larger");
        }
    }
}

#[test]
fn what_is_added_leaves_the_others_in_their_order() {
    for design in designs().into_iter().filter(|design| design.subnets.len() <= 60) {
        let before = scene(&design);
        for zone in design.zones.ids() {
            for kind in [SubnetKind::Public, SubnetKind::Private] {
                let add = Edit::AddSubnet { zone, kind, prefix_len: Some(28) };
                let Ok(more) = design.edited(&[add]) else { continue };
                let after = scene(&more);
                for (id, rect) in &before.zones {
                    assert_eq!((after.zones[id].x, after.zones[id].y), (rect.x, rect.y), "zones stay");
                }
                for (id, rect) in &before.subnets {
                    assert_eq!(after.subnets[id].x.to_bits(), rect.x.to_bits(), "{id} stays in its column");
                    for (other, other_rect) in &before.subnets {
                        if rect.bottom() <= other_rect.y {
                            assert!(
                                after.subnets[id].bottom() <= after.subnets[other].y,
                                "{id} stays above {other}"
                            );
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn an_own_order_is_what_is_drawn() {
    let design = Starter::Classic.design();
    let zones: Vec<Entity> = design.zones.ids().map(Entity::from).collect();
    let moved = design.edited(&[Edit::Reorder { entity: zones[2], before: Some(zones[0]) }]).unwrap();
    let scene = scene(&moved);
    let x = |zone: Entity| scene.rect_of(zone).unwrap().x;
    assert!(x(zones[2]) < x(zones[0]) && x(zones[0]) < x(zones[1]));
}

#[test]
fn many_groups_over_one_row_are_bars_that_can_be_read() {
    let design = Starter::Classic.design();
    let subnets = design.nodegroups.values().next().unwrap().subnets.clone();
    let edits = vec![Edit::AddNodegroup { subnets }; 29];
    let many = design.edited(&edits).unwrap();
    let (few, many_scene) = (scene(&design), scene(&many));
    let groups = |scene: &Scene| -> Vec<Rect> {
        scene.items.iter().filter(|i| matches!(i.content, Content::Nodegroup(_))).map(|i| i.rect).collect()
    };
    let bars = groups(&many_scene);
    assert!(30 <= bars.len());
    for (i, a) in bars.iter().enumerate() {
        assert!(a.height < groups(&few)[0].height / 2.0 && bars.iter().skip(i + 1).all(|b| !a.intersects(*b)));
    }
    assert!(many_scene.bounds.height < 30.0 * 80.0, "it stays within a few screens");
}

#[test]
fn the_frame_of_a_card_leaves_out_what_lies_on_it() {
    let design = Starter::Classic.design();
    let scene = scene(&design);
    let (id, group) = design.nodegroups.iter().next().unwrap();
    let on = scene.rect_of(id.into()).unwrap();
    for subnet in &group.subnets {
        let card = scene.subnets[subnet];
        let path = scene.frame_beside(card, id.into());
        // Two strokes: down to the upper side of the group, and from its lower side on.
        assert_eq!(path.matches('M').count(), 2);
        assert_eq!(path.matches(&format!("V{:.1}", on.y)).count(), 1, "{path}");
        assert_eq!(path.matches(&format!("V{:.1}", on.bottom())).count(), 1, "{path}");
    }
    // With nothing on it the frame is closed.
    let bare = design.subnets.iter().find(|(_, subnet)| subnet.is_public()).unwrap().0;
    let card = scene.subnets[&bare];
    let path = scene.frame_beside(card, id.into());
    assert_eq!(path.matches(&format!("V{:.1}", card.center().y)).count(), 2, "{path}");
}
