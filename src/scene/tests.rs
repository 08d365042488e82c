//! Properties of the layout: what lies in what, and what never overlaps.

use super::*;
use crate::cni::budget::{Scenario, budget};
use crate::design::starters::{Starter, enlarged};
use crate::design::{Design, Entity};
use crate::rules;
use crate::words::Language;

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
        for item in scene(&design).items {
            let svg = item.content.paint(item.rect, language);
            assert_eq!(svg.matches('<').count(), svg.matches('>').count(), "{svg}");
            assert!(!svg.contains("<b>") && !svg.contains("style=") && !svg.contains('\u{1}'));
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
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
