//! Frames, cards and chips.

use super::canvas::{Anchor, Canvas};
use super::detail::Detail;
use super::gauge;
use crate::msg;
use crate::rules::Severity;
use crate::scene::content::{Chip, ControlPlaneCard, SubnetCard};
use crate::scene::links::INTERFACE_Y;
use crate::scene::notes;
use crate::scene::{Glyph, Rect};
use crate::words::Message;

/// The rectangle of an item in its own coordinates.
pub(super) fn local(rect: Rect) -> Rect {
    Rect::new(0.0, 0.0, rect.width, rect.height)
}

pub(super) fn region(canvas: &mut Canvas, rect: Rect, title: &Message) {
    canvas.rect(local(rect), 12.0, "frame region");
    let title = canvas.words(title);
    let (font, y) = canvas.by_detail([(11.5, 22.0), (20.0, 22.0), (28.0, 27.0), (28.0, 27.0)]);
    canvas.text(42.0, y, Anchor::Start, font, rect.width - 58.0, "t2 medium", &title);
}

pub(super) fn vpc(canvas: &mut Canvas, rect: Rect, blocks: &[String], mark: Option<Severity>) {
    canvas.rect(local(rect), 10.0, "frame vpc");
    canvas.path("M0 10a10 10 0 0 1 10-10h6v24H0z", "tab vpc");
    if !canvas.is_near() {
        let words = format!("VPC {}", blocks.join(" + "));
        let (font, y) = canvas.by_distance([(22.0, 26.0), (34.0, 34.0), (38.0, 36.0)]);
        canvas.text(26.0, y, Anchor::Start, font, rect.width * 0.36, "strong", &words);
        canvas.mark(mark, rect.width - 18.0, 2.0);
        return;
    }
    canvas.text(26.0, 18.0, Anchor::Start, 12.5, 60.0, "strong", "VPC");
    let mut x = 58.0;
    for (i, block) in blocks.iter().enumerate() {
        let text = if i == 0 { block.clone() } else { format!("+ {block}") };
        let width = Canvas::width(&text, 12.0) * 1.06 + 14.0;
        // Room is kept for the internet gateway on the border.
        if rect.width * 0.36 < x + width && 0 < i {
            canvas.text(x, 18.0, Anchor::Start, 12.0, 30.0, "mono t2", "…");
            break;
        }
        canvas.text(x, 18.0, Anchor::Start, 12.0, 160.0, "mono t2", &text);
        x += width;
    }
    canvas.mark(mark, rect.width - 18.0, 2.0);
}

pub(super) fn internet_gateway(canvas: &mut Canvas, rect: Rect, mark: Option<Severity>) {
    canvas.rect(local(rect), 14.0, "frame gateway");
    canvas.glyph(Glyph::Gateway, 14.0, 6.0, 16.0, "ink-vpc");
    if canvas.has_names() {
        let words = canvas.words(&msg!("scene-internet"));
        canvas.text(37.0, 18.5, Anchor::Start, 11.5, rect.width - 42.0, "strong", &words);
    }
    canvas.mark(mark, rect.width - 4.0, 2.0);
}

pub(super) fn zone(canvas: &mut Canvas, rect: Rect, name: &Message, is_local: bool, mark: Option<Severity>) {
    canvas.rect(local(rect), 10.0, if is_local { "frame zone local" } else { "frame zone" });
    let mut name = canvas.words(name);
    if is_local {
        name = format!("{name} · {}", canvas.words(&msg!("scene-local-zone")));
    }
    let (font, y) = canvas.by_detail([(12.0, 22.0), (22.0, 26.0), (36.0, 30.0), (54.0, 28.0)]);
    canvas.text(rect.width / 2.0, y, Anchor::Middle, font, rect.width - 60.0, "t2 strong", &name);
    canvas.mark(mark, rect.width - 20.0, 16.0);
}

pub(super) fn subnet(canvas: &mut Canvas, rect: Rect, card: &SubnetCard) {
    let (width, height) = (rect.width, rect.height);
    canvas.rect(local(rect), 8.0, &format!("frame subnet {}", card.style));
    canvas.path(&format!("M0 8a8 8 0 0 1 8-8v{height:.1}a8 8 0 0 1-8-8z"), &format!("tab {}", card.style));
    if !canvas.is_near() {
        if canvas.has_names() {
            let (font, least, y) =
                canvas.by_distance([(26.0, 20.0, 30.0), (42.0, 30.0, 46.0), (42.0, 42.0, 46.0)]);
            // Names that differ in their ends are worth smaller letters.
            let room = width - 32.0;
            let font = (font * room / Canvas::width(&card.name, font).max(1.0)).floor().clamp(least, font);
            canvas.text(20.0, y, Anchor::Start, font, room, "strong", &card.name);
        }
        if canvas.detail() == Detail::Middle {
            canvas.text(20.0, 54.0, Anchor::Start, 19.0, width - 32.0, "mono t2", &card.cidr);
        }
        gauge::gauge(canvas, Rect::new(18.0, height - 34.0, width - 36.0, 30.0), &card.gauge);
        canvas.mark(card.mark, width - 2.0, 2.0);
        return;
    }
    let is_public = card.style == "public";
    canvas.glyph(if is_public { Glyph::Globe } else { Glyph::Lock }, 18.0, 12.0, 14.0, "ink-2");
    let block_width = Canvas::width(&card.cidr, 11.5) * 1.06;
    canvas.text(38.0, 24.0, Anchor::Start, 12.5, width - block_width - 62.0, "strong", &card.name);
    canvas.text(width - 14.0, 24.0, Anchor::End, 11.5, 150.0, "mono t2", &card.cidr);
    let route_glyph = if is_public { Glyph::Gateway } else { Glyph::Nat };
    if card.style != "isolated" {
        canvas.glyph(route_glyph, 18.0, 37.0, 14.0, "ink-3");
    }
    let route_x = if card.style == "isolated" { 18.0 } else { 38.0 };
    let route = canvas.words(&card.route);
    canvas.text(route_x, 48.0, Anchor::Start, 11.0, width - route_x - 44.0, "t2", &route);
    if card.has_interface {
        canvas.glyph(Glyph::Interface, width - 28.0, INTERFACE_Y - 8.0, 14.0, "ink-cp");
    }
    let gauge_rect = Rect::new(18.0, height - 34.0, width - 36.0, 30.0);
    gauge::gauge(canvas, gauge_rect, &card.gauge);
    canvas.mark(card.mark, width - 2.0, 2.0);
}

pub(super) fn chip(canvas: &mut Canvas, rect: Rect, chip: &Chip) {
    canvas.rect(local(rect), 7.0, "frame chip");
    canvas.glyph(chip.glyph, 9.0, 7.0, 16.0, "ink-vpc");
    if canvas.is_near() {
        canvas.text(31.0, 19.0, Anchor::Start, 11.5, rect.width - 38.0, "medium", &chip.name);
    }
    canvas.mark(chip.mark, rect.width - 2.0, 2.0);
}

pub(super) fn control_plane(canvas: &mut Canvas, rect: Rect, card: &ControlPlaneCard) {
    canvas.rect(local(rect), 10.0, "frame control-plane");
    canvas.glyph(Glyph::Helm, 20.0, 23.0, 30.0, "ink-compute");
    if !canvas.is_near() {
        let (font, y) = canvas.by_distance([(25.0, 47.0), (36.0, 50.0), (36.0, 50.0)]);
        canvas.text(64.0, y, Anchor::Start, font, 216.0, "strong", &card.name);
        endpoint_pills(canvas, rect, card);
        canvas.mark(card.mark, rect.width - 2.0, 2.0);
        return;
    }
    let raised = if card.addons.is_empty() { 0.0 } else { 7.0 };
    canvas.text(64.0, 33.0 - raised, Anchor::Start, 13.5, 200.0, "strong", &card.name);
    let about = canvas.words(&card.about);
    canvas.text(64.0, 52.0 - raised, Anchor::Start, 11.5, 212.0, "t2", &about);
    if !card.addons.is_empty() {
        canvas.text(64.0, 62.0, Anchor::Start, 11.0, 212.0, "t2 detail", &card.addons);
    }
    endpoint_pills(canvas, rect, card);
    canvas.mark(card.mark, rect.width - 2.0, 2.0);
}

/// How the control plane can be reached.
fn endpoint_pills(canvas: &mut Canvas, rect: Rect, card: &ControlPlaneCard) {
    let private_class = if card.private.1 { "pill ok" } else { "pill off" };
    let public_class = match card.public.1 {
        "open" => "pill warn",
        "blocks" => "pill ok",
        _ => "pill off",
    };
    for (y, class, text) in [(14.0, private_class, &card.private.0), (42.0, public_class, &card.public.0)] {
        let pill = Rect::new(rect.width - 172.0, y, 154.0, 21.0);
        canvas.rect(pill, 10.5, class);
        if canvas.is_near() {
            let text = canvas.words(text);
            canvas.text(pill.center().x, y + 14.5, Anchor::Middle, 11.0, 146.0, "medium", &text);
        }
    }
}

/// A note: a sheet with a folded corner, or with a bar where it belongs to the thing on its left.
pub(super) fn note(canvas: &mut Canvas, rect: Rect, lines: &[String], is_attached: bool) {
    canvas.rect(local(rect), 4.0, "frame note");
    if is_attached {
        canvas.rect(Rect::new(0.0, 0.0, 4.0, rect.height), 2.0, "tab note");
    } else {
        let (x, y) = (rect.width, rect.height);
        canvas.path(&format!("M{:.1} {y:.1}V{:.1}H{x:.1}", x - 12.0, y - 12.0), "fold");
    }
    if !canvas.has_names() {
        return;
    }
    if lines.iter().all(|line| line.trim().is_empty()) {
        let words = canvas.words(&msg!("scene-note-empty"));
        canvas.text(10.0, 22.0, Anchor::Start, notes::FONT, rect.width - 20.0, "t2", &words);
    }
    let mut y = 22.0;
    for line in lines {
        canvas.text(10.0, y, Anchor::Start, notes::FONT, rect.width, "note-text", line);
        y += notes::LINE;
    }
}

pub(super) fn lock(canvas: &mut Canvas, rect: Rect) {
    canvas.rect(local(rect), rect.width / 2.0, "frame lock");
    canvas.glyph(Glyph::Lock, 4.0, 4.0, rect.width - 8.0, "ink-lock");
}

pub(super) fn hint(canvas: &mut Canvas, rect: Rect, text: &Message) {
    canvas.rect(local(rect), 8.0, "frame hint");
    if !canvas.has_names() {
        return;
    }
    let text = canvas.words(text);
    let lines: Vec<&str> = text.lines().collect();
    let top = rect.height / 2.0 - 9.0 * (crate::scene::layout::f64_of(lines.len()) - 1.0) + 4.0;
    for (i, line) in lines.iter().enumerate() {
        let y = top + 18.0 * crate::scene::layout::f64_of(i);
        canvas.text(rect.width / 2.0, y, Anchor::Middle, 12.0, rect.width - 16.0, "t2", line);
    }
}
