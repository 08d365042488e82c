//! Items as SVG fragments.
//!
//! Fragments name colors by class (`style/components/scene.css` on the page, a style element in the
//! export) and carry no `style` attribute, which the page's policy would block. Coordinates count from
//! the item's own corner, so that moving an item needs no new fragment.

mod boxes;
mod canvas;
mod detail;
mod gauge;
mod group;
mod layers;

use super::{Content, Rect};
use crate::words::Language;
use canvas::Canvas;
pub use detail::Detail;
pub use layers::{paint_tags, paint_ways};

impl Content {
    /// The item's SVG fragment at the size of `rect`, in `language`, with everything in it.
    #[must_use]
    pub fn paint(&self, rect: Rect, language: Language) -> String {
        self.paint_at(rect, language, Detail::Near)
    }

    /// The item's SVG fragment with what can be seen at some zoom.
    #[must_use]
    pub fn paint_at(&self, rect: Rect, language: Language, detail: Detail) -> String {
        let mut canvas = Canvas::new(language, detail);
        match self {
            Self::Region(title) => boxes::region(&mut canvas, rect, title),
            Self::Vpc(blocks, mark) => boxes::vpc(&mut canvas, rect, blocks, *mark),
            Self::InternetGateway(mark) => boxes::internet_gateway(&mut canvas, rect, *mark),
            Self::Zone(name, is_local, mark) => boxes::zone(&mut canvas, rect, name, *is_local, *mark),
            Self::Subnet(card) => boxes::subnet(&mut canvas, rect, card),
            Self::Chip(chip) => boxes::chip(&mut canvas, rect, chip),
            Self::Nodegroup(content) => group::nodegroup(&mut canvas, rect, content),
            Self::Fargate(content) => group::fargate(&mut canvas, rect, content),
            Self::ControlPlane(card) => boxes::control_plane(&mut canvas, rect, card),
            Self::Link(path) => canvas.path(path, "link"),
            Self::Note(lines, is_attached) => boxes::note(&mut canvas, rect, lines, *is_attached),
            Self::Lead(path) => canvas.path(path, "lead"),
            Self::Lock => boxes::lock(&mut canvas, rect),
            Self::Hint(text) => boxes::hint(&mut canvas, rect, text),
        }
        canvas.finish()
    }
}
