//! What the menu of a thing offers: commands that concern it, and what can be added in it.

use super::command::{Command, Place};
use super::drop::{place_at, place_targets};
use super::{can_rename, parent};
use crate::design::{Design, Entity};

/// A line of the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuLine {
    /// A command on what is selected.
    Command(Command),
    /// Adds something into the thing that the menu was opened on, or what contains it.
    Add(Place, Entity),
    /// A line between groups.
    Gap,
}

/// The lines of the menu on `entity`; on the empty canvas, `None`.
#[must_use]
pub fn menu_lines(design: &Design, entity: Option<Entity>) -> Vec<MenuLine> {
    let mut lines: Vec<MenuLine> = Vec::new();
    for place in Place::ALL {
        let targets = place_targets(design, place);
        let mut around = Some(entity.unwrap_or(Entity::Vpc));
        while let Some(inside) = around {
            if targets.contains(&inside) && place_at(design, place, inside).is_some() {
                lines.push(MenuLine::Add(place, inside));
                break;
            }
            around = parent(design, inside);
        }
    }
    if entity.is_some() {
        if !lines.is_empty() {
            lines.push(MenuLine::Gap);
        }
        lines.extend([Command::Cut, Command::Copy].map(MenuLine::Command));
    }
    lines.push(MenuLine::Command(Command::Paste));
    if let Some(entity) = entity {
        lines.push(MenuLine::Command(Command::Duplicate));
        if can_rename(entity) {
            lines.push(MenuLine::Command(Command::Rename));
        }
        if matches!(entity, Entity::Subnet(_)) {
            lines.push(MenuLine::Gap);
            let moves = [Command::MoveLeft, Command::MoveRight, Command::Grow, Command::Shrink];
            lines.extend(moves.map(MenuLine::Command));
        }
        if design.in_order_with(entity).len() > 1 {
            lines.extend([Command::MoveEarlier, Command::MoveLater].map(MenuLine::Command));
        }
        lines.push(MenuLine::Command(Command::Lock));
        lines.push(MenuLine::Gap);
        lines.extend([Command::FitSelection, Command::Delete].map(MenuLine::Command));
    } else {
        lines.push(MenuLine::Command(Command::SelectAll));
        lines.push(MenuLine::Gap);
        lines.push(MenuLine::Command(Command::Fit));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::EditError;
    use crate::design::starters::Starter;

    #[test]
    fn every_thing_has_a_menu_whose_additions_work() {
        let design = Starter::Mixed.design();
        for entity in design.entities().map(Some).chain([None]) {
            let lines = menu_lines(&design, entity);
            for line in &lines {
                if let MenuLine::Add(place, target) = line {
                    let plan = place_at(&design, *place, *target).unwrap();
                    // The VPC may be full and its region out of zones: that is said when it is tried.
                    let refusal = design.edited(&plan.action.edits).err();
                    let is_full = |e| matches!(e, EditError::NoRoom { .. } | EditError::NoMoreZones { .. });
                    assert!(refusal.is_none_or(is_full), "{place:?} in {target}");
                }
            }
            assert!(lines.first() != Some(&MenuLine::Gap) && lines.last() != Some(&MenuLine::Gap));
        }
        let zone = design.zones.ids().next().unwrap();
        let lines = menu_lines(&design, Some(zone.into()));
        assert!(lines.contains(&MenuLine::Add(Place::PublicSubnet, zone.into())));
    }
}
