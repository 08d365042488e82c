//! Layers over the drawing as one SVG fragment in world coordinates.

use super::Detail;
use super::canvas::{Anchor, Canvas};
use crate::scene::Rect;
use crate::scene::layers::{Tag, Way};
use crate::words::Language;

const HEIGHT: f64 = 20.0;
const FONT: f64 = 12.0;

/// Ways and tags as a fragment; `kind` is the class of the tags.
#[must_use]
pub fn paint_ways(ways: &[Way]) -> String {
    let mut canvas = Canvas::new(Language::En, Detail::Near);
    for way in ways {
        canvas.path(&way.path, &format!("route-way route-way-{}", way.kind));
    }
    canvas.finish()
}

/// How much of a tag lies within its thing: less than the room that things keep free along their borders.
const INSIDE: f64 = 4.0;
/// From the end of a thing to its tag.
const ASIDE: f64 = 12.0;

/// Tags as a fragment. They hang from the lower borders of their things, where no words are: from the right end,
/// or from the left one when `is_left`, so that two kinds do not meet.
#[must_use]
pub fn paint_tags(tags: &[Tag], kind: &str, is_left: bool, language: Language) -> String {
    let mut canvas = Canvas::new(language, Detail::Near);
    for tag in tags {
        let text = canvas.words(&tag.text);
        let width = Canvas::width(&text, FONT) * 1.05 + 14.0;
        let y = tag.of.bottom() - INSIDE;
        let x = if is_left { tag.of.x + ASIDE } else { (tag.of.right() - width - ASIDE).max(tag.of.x) };
        canvas.rect(Rect::new(x, y, width, HEIGHT), HEIGHT / 2.0, &format!("tag tag-{kind}"));
        canvas.text(x + width / 2.0, y + 14.3, Anchor::Middle, FONT, width, "medium", &text);
    }
    canvas.finish()
}
