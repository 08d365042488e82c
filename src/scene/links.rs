//! The lines from the control plane into its subnets: down the gutter beside each column, never through text.

use super::layout::{Layout, size};
use super::{Content, Item, Key, Rect};
use crate::design::{Design, SubnetId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// How far below a subnet's top its interface stands.
pub(super) const INTERFACE_Y: f64 = 46.0;
/// The radius of corners.
const RADIUS: f64 = 5.0;
/// How high above the region the lines run sideways.
const RUN_ABOVE: f64 = 10.0;

/// One item for each column that has subnets of the control plane.
pub(super) fn links(design: &Design, layout: &Layout, card: Rect) -> Vec<Item> {
    let in_use: BTreeSet<SubnetId> = design.control_plane_subnets();
    let mut ends: BTreeMap<usize, Vec<Rect>> = BTreeMap::new();
    for id in in_use {
        if let (Some((_, column)), Some(rect)) = (layout.cell_of.get(&id), layout.subnet_rect(id)) {
            ends.entry(*column).or_default().push(rect);
        }
    }
    let n_zones = layout.zones.len();
    ends.into_iter()
        .filter_map(|(column, rects)| {
            let place = layout.columns.get(column)?.zone;
            let zone = *layout.zones.get(place)?;
            let first = layout.columns.iter().position(|column| column.zone == place)?;
            let number = u32::try_from(column.saturating_sub(first)).ok()?;
            let start_x = exit_x(card, place, n_zones);
            // Beside the zone, or between two columns of it.
            let is_last = layout.columns.get(column.saturating_add(1)).is_none_or(|next| next.zone != place);
            let beside = if is_last { size::SUBNET_INSET } else { 0.0 };
            let gutter_x = layout.column_end(column) + beside + size::GUTTER / 2.0;
            Some(link(Key::Link(zone, number), start_x, card.bottom(), gutter_x, &rects))
        })
        .collect()
}

/// Where the lines of a zone leave the card.
fn exit_x(card: Rect, zone: usize, n_zones: usize) -> f64 {
    let share = super::layout::f64_of(zone.saturating_add(1)) / super::layout::f64_of(n_zones.saturating_add(1));
    card.x + card.width * share
}

fn link(key: Key, start_x: f64, start_y: f64, gutter_x: f64, ends: &[Rect]) -> Item {
    let run_y = size::REGION_TOP - RUN_ABOVE;
    let last_y = ends.iter().map(|rect| rect.y + INTERFACE_Y).fold(run_y, f64::max);
    let left = ends.iter().map(|rect| rect.right() - 30.0).fold(start_x.min(gutter_x), f64::min);
    let right = start_x.max(gutter_x);
    let rect = Rect::new(left, start_y, right - left, last_y - start_y);
    let at = |x: f64, y: f64| format!("{:.1} {:.1}", x - rect.x, y - rect.y);
    let mut path = format!("M{}", at(start_x, start_y));
    let way = gutter_x - start_x;
    if way.abs() < 2.0 * RADIUS {
        let _ = write!(path, "L{}L{}", at(start_x, run_y), at(gutter_x, run_y + RADIUS));
    } else {
        let turn = RADIUS * way.signum();
        let _ =
            write!(path, "L{}Q{} {}", at(start_x, run_y - RADIUS), at(start_x, run_y), at(start_x + turn, run_y));
        let _ = write!(
            path,
            "L{}Q{} {}",
            at(gutter_x - turn, run_y),
            at(gutter_x, run_y),
            at(gutter_x, run_y + RADIUS)
        );
    }
    let _ = write!(path, "L{}", at(gutter_x, last_y - RADIUS));
    for end in ends {
        let y = end.y + INTERFACE_Y;
        let (turn, stop) = (at(gutter_x, y), at(end.right() - 30.0, y));
        let _ = write!(path, "M{}Q{turn} {}L{stop}", at(gutter_x, y - RADIUS), at(gutter_x - RADIUS, y));
    }
    Item { key, rect, content: Content::Link(path) }
}
