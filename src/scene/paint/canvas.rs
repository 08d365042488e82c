//! Writing SVG elements: the one place that escapes text.

use super::detail::Detail;
use crate::rules::Severity;
use crate::scene::text;
use crate::scene::{Glyph, Rect, glyph_path};
use crate::words::{Language, Message, render};
use std::fmt::Write;

/// Where a line of text is anchored.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A fragment under construction.
pub(super) struct Canvas {
    language: Language,
    detail: Detail,
    out: String,
}

impl Canvas {
    pub fn new(language: Language, detail: Detail) -> Self {
        Self { language, detail, out: String::new() }
    }

    pub fn detail(&self) -> Detail {
        self.detail
    }

    /// The one of four values, near by first, that belongs to how much is drawn.
    pub fn by_detail<T>(&self, [near, middle, wide, far]: [T; 4]) -> T {
        match self.detail {
            Detail::Near => near,
            Detail::Middle => middle,
            Detail::Wide => wide,
            Detail::Far => far,
        }
    }

    /// The same of what near by is drawn in another way: the one of three values, the nearest first.
    pub fn by_distance<T: Copy>(&self, [middle, wide, far]: [T; 3]) -> T {
        self.by_detail([middle, middle, wide, far])
    }

    /// Whether every text can be read.
    pub fn is_near(&self) -> bool {
        self.detail == Detail::Near
    }

    /// Whether names in large letters can be read.
    pub fn has_names(&self) -> bool {
        self.detail != Detail::Far
    }

    pub fn finish(self) -> String {
        self.out
    }

    pub fn words(&self, message: &Message) -> String {
        render(self.language, message)
    }

    /// A rectangle with rounded corners.
    pub fn rect(&mut self, rect: Rect, radius: f64, class: &str) {
        let Rect { x, y, width, height } = rect;
        // Writing to a string cannot fail.
        let _ = write!(
            self.out,
            r#"<rect class="{class}" x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" rx="{radius}"/>"#
        );
    }

    pub fn path(&mut self, path: &str, class: &str) {
        let _ = write!(self.out, r#"<path class="{class}" d="{path}"/>"#);
    }

    /// A line of text, cut where it would be wider than `max_width`.
    #[expect(clippy::too_many_arguments, reason = "a text has a place, a face and a limit; they read in order")]
    pub fn text(
        &mut self,
        x: f64,
        y: f64,
        anchor: Anchor,
        font_size: f64,
        max_width: f64,
        class: &str,
        text: &str,
    ) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let fitted = text::fit(text, font_size, max_width);
        let _ = write!(
            self.out,
            r#"<text class="{class}" x="{x:.1}" y="{y:.1}" font-size="{font_size}" text-anchor="{anchor}">"#
        );
        self.escape(&fitted);
        self.out.push_str("</text>");
    }

    /// About how wide a text is.
    pub fn width(text: &str, font_size: f64) -> f64 {
        text::width(text, font_size)
    }

    /// One of our drawings, its top left corner at (x, y).
    pub fn glyph(&mut self, glyph: Glyph, x: f64, y: f64, size: f64, class: &str) {
        let scale = size / 16.0;
        let path = glyph_path(glyph);
        let _ = write!(
            self.out,
            r#"<path class="glyph {class}" d="{path}" transform="translate({x:.1} {y:.1}) scale({scale:.3})"/>"#
        );
    }

    /// The sign of the worst finding, centered at (x, y): shape and color.
    pub fn mark(&mut self, mark: Option<Severity>, x: f64, y: f64) {
        let (glyph, class) = match mark {
            Some(Severity::Error) => (Glyph::Error, "mark mark-error"),
            Some(Severity::Warning) => (Glyph::Warning, "mark mark-warning"),
            Some(Severity::Info) | None => return,
        };
        let scale = self.detail.sign_scale();
        let radius = 11.0 * scale;
        let _ = write!(self.out, r#"<circle class="{class}" cx="{x:.1}" cy="{y:.1}" r="{radius:.1}"/>"#);
        self.glyph(glyph, x - 8.0 * scale, y - 8.5 * scale, 16.0 * scale, class);
    }

    fn escape(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                // XML has no way to write the other control characters and these two.
                c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => self.out.push(' '),
                c => self.out.push(c),
            }
        }
    }
}
