//! Editing sessions, with made-up input.

use super::*;
use crate::cni::budget::{Scenario, budget};
use crate::design::SubnetId;
use crate::design::starters::Starter;
use crate::msg;
use crate::scene::{Point, Scene, View, build};
use proptest::prelude::*;

/// For commands that fix nothing.
pub(super) fn no_fixes(_: &Design) -> Vec<Edit> {
    Vec::new()
}

fn editor() -> Editor {
    Editor::new(Starter::Classic.design())
}

fn scene(design: &Design) -> Scene {
    let budget = budget(design);
    build(design, &View { budget: &budget, findings: &[], scenario: Scenario::Maximum })
}

fn center(scene: &Scene, entity: Entity) -> Point {
    scene.rect_of(entity).unwrap().center()
}

fn press(key: &str, code: &str, mods: &str) -> KeyPress {
    KeyPress {
        has_mod: mods.contains('m'),
        has_shift: mods.contains('s'),
        has_alt: mods.contains('a'),
        key: key.to_owned(),
        code: code.to_owned(),
    }
}

#[test]
fn keys_find_their_commands() {
    let table = [
        (press("v", "KeyV", ""), Some(Command::SelectTool)),
        (press("V", "KeyV", ""), Some(Command::SelectTool)), // Caps Lock
        (press("V", "KeyV", "s"), None),                     // Shift and a letter is no tool
        (press("z", "KeyZ", "m"), Some(Command::Undo)),
        (press("Z", "KeyZ", "ms"), Some(Command::Redo)),
        (press("!", "Digit1", "s"), Some(Command::Fit)),
        (press("1", "Digit1", ""), Some(Command::SelectTool)),
        (press("¡", "Digit1", "a"), Some(Command::ShowTopology)),
        (press("Î", "KeyD", "sa"), Some(Command::ToggleTheme)),
        (press("?", "Slash", "s"), Some(Command::Shortcuts)),
        (press("Delete", "Delete", ""), Some(Command::Delete)),
        (press("t", "KeyT", "m"), None), // the browser's own
        (press("q", "KeyQ", ""), None),
    ];
    for (press, expected) in table {
        assert_eq!(command_for(&press), expected, "{press:?}");
    }
    for (i, (command, _, keys)) in COMMANDS.iter().enumerate() {
        for (other, _, other_keys) in &COMMANDS[i + 1..] {
            assert_ne!(command, other);
            assert!(keys.iter().all(|key| !other_keys.contains(key)), "{command:?} and {other:?} share a key");
        }
    }
}

#[test]
fn undo_goes_to_the_beginning_and_redo_to_the_end() {
    let mut editor = Editor::new(Design::empty());
    let start = editor.design().clone();
    for _ in 0..3 {
        let plan = place_at(editor.design(), Place::Zone, Entity::Vpc).unwrap();
        editor.run(plan.action).unwrap();
        let zone = editor.selected().unwrap();
        for place in [Place::PublicSubnet, Place::PrivateSubnet] {
            let plan = place_at(editor.design(), place, zone).unwrap();
            editor.run(plan.action).unwrap();
        }
    }
    let end = editor.design().clone();
    assert_eq!((end.zones.len(), end.subnets.len(), editor.history().n_done()), (3, 6, 9));
    while editor.undo() {}
    assert_eq!((editor.design().zones.len(), &editor.design().vpc), (0, &start.vpc));
    while editor.redo() {}
    assert_eq!(*editor.design(), end);
    editor.go_to(4);
    assert_eq!((editor.history().n_done(), editor.design().subnets.len()), (4, 2));
    assert_eq!(editor.history().steps().iter().filter(|s| !s.is_done).count(), 5);
}

#[test]
fn a_visit_to_a_field_is_one_step() {
    let mut editor = editor();
    for name in ["e", "ed", "edge"] {
        let edit = Edit::Rename(Entity::Cluster, name.to_owned());
        editor.run(Action::new(msg!("step-rename"), vec![edit]).merging("cluster.name#1")).unwrap();
    }
    assert_eq!(editor.history().n_done(), 1);
    editor.undo();
    assert_eq!(editor.design().cluster.name, "my-cluster");
    // Typing a name and taking it back leaves nothing to undo.
    for name in ["x", "my-cluster"] {
        let edit = Edit::Rename(Entity::Cluster, name.to_owned());
        editor.run(Action::new(msg!("step-rename"), vec![edit]).merging("cluster.name#2")).unwrap();
    }
    assert!(!editor.history().can_undo());
}

#[test]
fn typing_on_after_taking_it_back_joins_no_earlier_step() {
    let mut editor = editor();
    let zone = editor.design().zones.ids().next().unwrap();
    let renamed = Edit::Rename(zone.into(), "us-east-1z".to_owned());
    editor.run(Action::new(msg!("step-rename"), vec![renamed])).unwrap();
    for name in ["x", "my-cluster", "y", "yz"] {
        let edit = Edit::Rename(Entity::Cluster, name.to_owned());
        editor.run(Action::new(msg!("step-rename"), vec![edit]).merging("cluster.name#1")).unwrap();
    }
    assert_eq!(editor.history().n_done(), 2);
    editor.undo();
    assert_eq!(editor.design().cluster.name, "my-cluster");
    assert_eq!(editor.design().zones.get(zone).unwrap().name, "us-east-1z");
}

#[test]
fn deleting_containers_with_their_content_is_one_step() {
    let mut editor = editor();
    editor.perform(Command::SelectAll, &no_fixes).unwrap();
    assert!(editor.perform(Command::Delete, &no_fixes).unwrap());
    assert!(editor.design().zones.is_empty() && editor.design().nodegroups.is_empty());
    assert_eq!(editor.history().n_done(), 1);
    editor.undo();
    assert_eq!(*editor.design().as_ref(), Starter::Classic.design());
    editor.select([Entity::Vpc]);
    assert!(!editor.is_enabled(Command::Delete));
    assert!(!editor.perform(Command::Delete, &no_fixes).unwrap());
}

#[test]
fn dropping_a_subnet_on_another_zone_moves_it() {
    let mut editor = editor();
    let scene = scene(editor.design());
    let id = editor.design().subnets.ids().next().unwrap();
    let zones: Vec<_> = editor.design().zones.ids().collect();
    let dragged = Dragged::existing(id.into()).unwrap();
    let at_home = center(&scene, zones[0].into());
    assert_eq!(drop_at(editor.design(), &scene, dragged, at_home, false), None);
    let plan = drop_at(editor.design(), &scene, dragged, center(&scene, zones[1].into()), false).unwrap();
    assert_eq!(plan.targets, [Entity::from(zones[1])]);
    editor.run(plan.action).unwrap();
    assert_eq!(editor.design().subnets.get(id).unwrap().zone, zones[1]);
    editor.select([id.into()]);
    assert!(editor.perform(Command::MoveRight, &no_fixes).unwrap());
    assert_eq!(editor.design().subnets.get(id).unwrap().zone, zones[2]);
    assert!(!editor.is_enabled(Command::MoveRight) && editor.is_enabled(Command::MoveLeft));
}

#[test]
fn dropping_a_node_group_places_it() {
    let editor = editor();
    let design = editor.design();
    let scene = scene(design);
    let ids: Vec<SubnetId> = design.subnets.ids().collect();
    let group = design.nodegroups.ids().next().unwrap();
    let drop = |on: SubnetId, is_single| {
        let dragged = Dragged::existing(group.into()).unwrap();
        let plan = drop_at(design, &scene, dragged, center(&scene, on.into()), is_single)?;
        let after = design.edited(&plan.action.edits).unwrap();
        Some(after.nodegroups.get(group).unwrap().subnets.iter().copied().collect::<Vec<_>>())
    };
    assert_eq!(drop(ids[3], false), None, "it is there already");
    assert_eq!(drop(ids[0], false), Some(ids[..3].to_vec()), "the whole group moves to the public row");
    assert_eq!(drop(ids[3], true), Some(ids[4..].to_vec()), "one subnet less");
    assert_eq!(drop(ids[0], true), Some([&ids[..1], &ids[3..]].concat()), "one subnet more");
}

#[test]
fn the_palette_drops_only_where_things_can_be() {
    let design = Starter::Classic.design();
    let scene = scene(&design);
    let ids: Vec<SubnetId> = design.subnets.ids().collect();
    let drop = |place, entity| {
        drop_at(&design, &scene, Dragged::New(place), center(&scene, entity), false).map(|plan| plan.targets.len())
    };
    assert_eq!(drop(Place::NatGateway, ids[1].into()), Some(1));
    assert_eq!(drop(Place::NatGateway, ids[4].into()), None);
    assert_eq!(drop(Place::Nodegroup, ids[4].into()), Some(3));
    assert_eq!(drop(Place::FargateProfile, ids[0].into()), None);
    assert_eq!(drop(Place::LoadBalancer, ids[0].into()), Some(1));
    assert_eq!(drop(Place::Zone, Entity::Cluster), None);
    for place in Place::ALL {
        for target in place_targets(&design, place) {
            let plan = place_at(&design, place, target).unwrap();
            let result = design.edited(&plan.action.edits);
            assert!(result.is_ok() || place == Place::Zone, "{place:?} into {target}: {result:?}");
        }
    }
}

#[test]
fn the_outline_holds_every_thing_once() {
    for starter in Starter::ALL {
        let design = starter.design();
        let mut listed: Vec<Entity> = outline(&design).iter().map(|branch| branch.entity).collect();
        listed.sort_unstable();
        let mut all: Vec<Entity> = design.entities().collect();
        all.sort_unstable();
        assert_eq!(listed, all, "{starter:?}");
        for entity in all {
            assert!(children(&design, parent(&design, entity)).contains(&entity), "{entity}");
        }
    }
}

proptest! {
    #[test]
    fn a_session_can_be_taken_back(moves in proptest::collection::vec((0_usize..12, any::<u8>()), 1..40)) {
        let mut editor = editor();
        let start = editor.design().as_ref().clone();
        for (what, which) in moves {
            let entities: Vec<Entity> = editor.design().entities().collect();
            let entity = entities[usize::from(which) % entities.len()];
            match what {
                0..=6 => {
                    let place = Place::ALL[what];
                    let targets = place_targets(editor.design(), place);
                    if !targets.is_empty() {
                        let target = targets[usize::from(which) % targets.len()];
                        let plan = place_at(editor.design(), place, target).unwrap();
                        let _ = editor.run(plan.action);
                    }
                }
                7 => editor.select([entity]),
                8 => editor.toggle(entity),
                9 => { let _ = editor.perform(Command::Delete, &no_fixes); }
                10 => { let _ = editor.perform(Command::Duplicate, &no_fixes); }
                _ => { let _ = editor.perform(Command::MoveRight, &no_fixes); }
            }
            prop_assert_eq!(editor.design().check_invariants(), Vec::<String>::new());
            prop_assert!(editor.selection().iter().all(|e| editor.design().has(*e)));
        }
        let mut end = editor.design().as_ref().clone();
        while editor.undo() {}
        let mut now = editor.design().as_ref().clone();
        now.next_id = start.next_id;
        prop_assert_eq!(now, start);
        while editor.redo() {}
        end.next_id = editor.design().next_id;
        prop_assert_eq!(editor.design().as_ref(), &end);
    }
}
