//! Layers over the drawing as one SVG fragment in world coordinates.

use super::Detail;
use super::canvas::{Anchor, Canvas};
use crate::scene::Rect;
use crate::scene::layers::{Tag, Way};
use crate::words::Language;

const HEIGHT: f64 = 18.0;
const FONT: f64 = 10.5;

/// Ways and tags as a fragment; `kind` is the class of the tags.
#[must_use]
pub fn paint_ways(ways: &[Way]) -> String {
    let mut canvas = Canvas::new(Language::En, Detail::Near);
    for way in ways {
        canvas.path(&way.path, &format!("route-way route-way-{}", way.kind));
    }
    canvas.finish()
}

/// Tags as a fragment: on the lower border of their things when `is_low`, so that two kinds do not meet.
#[must_use]
pub fn paint_tags(tags: &[Tag], kind: &str, is_low: bool, language: Language) -> String {
    let mut canvas = Canvas::new(language, Detail::Near);
    for tag in tags {
        let text = canvas.words(&tag.text);
        let width = Canvas::width(&text, FONT) * 1.05 + 14.0;
        let y = if is_low { tag.of.bottom() - HEIGHT * 0.6 } else { tag.of.y - HEIGHT * 0.4 };
        let x = tag.of.right() - width - 16.0;
        canvas.rect(Rect::new(x, y, width, HEIGHT), HEIGHT / 2.0, &format!("tag tag-{kind}"));
        canvas.text(x + width / 2.0, y + 12.8, Anchor::Middle, FONT, width, "medium", &text);
    }
    canvas.finish()
}
