//! From a design to its picture.

use super::{METADATA_ID, style};
use crate::cni::budget::{Scenario, budget};
use crate::design::Design;
use crate::formats::{Extras, document};
use crate::msg;
use crate::rules;
use crate::scene::{self, Scene, View};
use crate::words::{Language, render};
use std::fmt::Write;

/// The size that is drawn.
const SCENARIO: Scenario = Scenario::Maximum;

/// The language of the picture: the one in which files are exchanged.
const LANGUAGE: Language = Language::En;

/// No date: a picture must not change from one day to the next, so that version calendars mark nothing.
const TODAY: &str = "";

/// Writes the picture. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design, extras: &Extras) -> String {
    drawn(design, Some(extras))
}

/// The picture without the design in it, for papers that hold a picture.
#[must_use]
pub fn picture(design: &Design) -> String {
    drawn(design, None)
}

/// What is drawn, in the same way wherever a picture stands.
#[must_use]
pub(in crate::formats) fn scene(design: &Design) -> Scene {
    let budget = budget(design);
    let findings = rules::check(design, TODAY);
    scene::build(design, &View { budget: &budget, findings: &findings, scenario: SCENARIO })
}

/// The picture; `extras` are the unknown fields of the design file inside, if there is to be one.
fn drawn(design: &Design, extras: Option<&Extras>) -> String {
    let scene = scene(design);
    let mut out = String::new();
    open(&mut out, design, &scene);
    if let Some(extras) = extras {
        out.push_str("<metadata id=\"");
        out.push_str(METADATA_ID);
        out.push_str("\">");
        escape_json(&mut out, &document::write(design, extras));
        out.push_str("</metadata>\n");
    }
    out.push_str("<style>\n");
    out.push_str(style::sheet());
    out.push_str("</style>\n");
    items(&mut out, &scene);
    out.push_str("</svg>\n");
    out
}

/// The root element with its size, and what it is for those who cannot see it.
fn open(out: &mut String, design: &Design, scene: &Scene) {
    let bounds = scene.bounds;
    let (x, y, width, height) = (bounds.x, bounds.y, bounds.width, bounds.height);
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{x:.1} {y:.1} {width:.1} {height:.1}\" \
         width=\"{width:.0}\" height=\"{height:.0}\" role=\"img\" aria-labelledby=\"title desc\">"
    );
    let cluster = &design.cluster;
    let title = msg!("svg-title", name = &cluster.name, region = &cluster.region);
    let about = msg!(
        "svg-description",
        zones = design.zones.len(),
        subnets = design.subnets.len(),
        nodegroups = design.nodegroups.len()
    );
    for (id, text) in [("title", title), ("desc", about)] {
        let _ = write!(out, "<{id} id=\"{id}\">");
        escape(out, &render(LANGUAGE, &text));
        let _ = writeln!(out, "</{id}>");
    }
}

/// The ground and everything on it, the lowest first.
fn items(out: &mut String, scene: &Scene) {
    let bounds = scene.bounds;
    let _ = writeln!(
        out,
        "<rect class=\"ground\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\"/>",
        bounds.x, bounds.y, bounds.width, bounds.height
    );
    for item in &scene.items {
        let _ = write!(out, "<g class=\"item\" transform=\"translate({:.1} {:.1})\">", item.rect.x, item.rect.y);
        out.push_str(&item.content.paint(item.rect, LANGUAGE));
        out.push_str("</g>\n");
    }
}

/// Writes text between tags; characters that XML does not have become blanks.
fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if is_unwritable(c) => out.push(' '),
            c => out.push(c),
        }
    }
}

/// Writes JSON between tags; characters that XML does not have become JSON's own escapes.
fn escape_json(out: &mut String, json: &str) {
    for c in json.chars() {
        match c {
            '\n' => out.push('\n'),
            // Outside of texts JSON is ASCII, so that these stand in texts, where an escape may stand.
            c if is_unwritable(c) => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => escape(out, c.encode_utf8(&mut [0; 4])),
        }
    }
}

/// Characters that XML 1.0 does not have, or only with trouble.
fn is_unwritable(c: char) -> bool {
    c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')
}
