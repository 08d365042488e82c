//! The picture of a design: where every box lies, what stands in it, and how it is painted.
//!
//! [`build`] computes the layout from the design's own structure; [`Content::paint`] turns an item into
//! an SVG fragment that names its colors by class. The canvas and the SVG export both draw these items.
//! Lengths are in world units: one is a CSS pixel at 100 %.
//! **Invariant:** nothing here measures text in a browser or knows the selection; equal designs give
//! equal scenes.

pub mod bars;
mod build;
pub mod chart;
mod content;
mod geometry;
mod glyph;
pub mod interfaces;
pub mod layers;
mod layout;
mod links;
mod miniature;
mod notes;
mod paint;
pub mod path;
#[cfg(test)]
mod tests;
mod text;

pub use build::{View, build};
pub use content::{
    Chip, Content, ControlPlaneCard, GaugeContent, NodeBox, NodeCells, NodeKind, NodeSlots, SegmentContent,
    SubnetCard, Use,
};
pub use geometry::{Point, Rect};
pub use glyph::{Glyph, glyph_path};
pub use miniature::{Miniature, miniature};
pub use paint::{Detail, paint_tags, paint_ways};

use crate::design::{Entity, SubnetId, ZoneId};
use std::collections::BTreeMap;

/// What tells one item from another from scene to scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// The frame of the region.
    Region,
    /// The box of a thing; the number tells apart several boxes of one thing (segments of a node group,
    /// a load balancer in several subnets).
    Entity(Entity, u32),
    /// The lines of the control plane's interfaces into a zone, by column.
    Link(ZoneId, u32),
    /// The line from a thing to the note beside it.
    Lead(u32),
    /// The sign on a locked thing.
    Lock(Entity),
    /// The hint in an empty place.
    Hint(u32),
}

/// One thing to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its key.
    pub key: Key,
    /// Where it lies.
    pub rect: Rect,
    /// What stands in it.
    pub content: Content,
}

impl Item {
    /// The thing of the design that it shows.
    #[must_use]
    pub fn entity(&self) -> Option<Entity> {
        match self.key {
            Key::Entity(entity, _) => Some(entity),
            Key::Region | Key::Link(..) | Key::Lead(_) | Key::Lock(_) | Key::Hint(_) => None,
        }
    }
}

/// The whole picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// All items, the lowest first.
    pub items: Vec<Item>,
    /// The rectangle around all of them.
    pub bounds: Rect,
    /// The column of every zone, for dropping.
    pub zones: BTreeMap<ZoneId, Rect>,
    /// The box of every subnet, for dropping.
    pub subnets: BTreeMap<SubnetId, Rect>,
}

impl Scene {
    /// The topmost thing at `point`.
    #[must_use]
    pub fn hit(&self, point: Point) -> Option<Entity> {
        self.items.iter().rev().filter(|item| item.rect.contains(point)).find_map(Item::entity)
    }

    /// The subnet at `point`, whatever lies on it.
    #[must_use]
    pub fn subnet_at(&self, point: Point) -> Option<SubnetId> {
        self.subnets.iter().find(|(_, rect)| rect.contains(point)).map(|(id, _)| *id)
    }

    /// The zone at `point`, whatever lies on it.
    #[must_use]
    pub fn zone_at(&self, point: Point) -> Option<ZoneId> {
        self.zones.iter().find(|(_, rect)| rect.contains(point)).map(|(id, _)| *id)
    }

    /// The smallest rectangle around all boxes of `entity`.
    #[must_use]
    pub fn rect_of(&self, entity: Entity) -> Option<Rect> {
        let rects = self.items.iter().filter(|item| item.entity() == Some(entity)).map(|item| item.rect);
        rects.reduce(Rect::union)
    }

    /// The frame of a subnet's card as an SVG path, without what would run over the boxes of `on`, which lie on it.
    #[must_use]
    pub fn frame_beside(&self, card: Rect, on: Entity) -> String {
        let boxes = self.items.iter().filter(|item| item.entity() == Some(on) && item.rect.intersects(card));
        let lying = boxes.map(|item| item.rect).reduce(Rect::union);
        let (top, bottom) = lying.map_or((card.center().y, card.center().y), |rect| (rect.y, rect.bottom()));
        let (left, right) = (card.x, card.right());
        let (from, to) = (left + CARD_RADIUS, right - CARD_RADIUS);
        let r = CARD_RADIUS;
        let upper = format!(
            "M{left:.1} {top:.1}V{:.1}a{r} {r} 0 0 1 {r} -{r}H{to:.1}a{r} {r} 0 0 1 {r} {r}V{top:.1}",
            card.y + r
        );
        let end = card.bottom() - r;
        let lower = format!(
            "M{right:.1} {bottom:.1}V{end:.1}a{r} {r} 0 0 1 -{r} {r}H{from:.1}a{r} {r} 0 0 1 -{r} -{r}V{bottom:.1}"
        );
        upper + &lower
    }
}

/// How round the corners of a subnet's card are.
const CARD_RADIUS: f64 = 8.0;
