//! Node groups with their nodes, interfaces and slots; Fargate profiles.

use super::boxes::local;
use super::canvas::{Anchor, Canvas};
use super::detail::Detail;
use crate::msg;
use crate::scene::Rect;
use crate::scene::content::{NodeBox, NodeCells, NodeKind, NodeSlots, SegmentContent};
use crate::scene::layout::f64_of;
use std::fmt::Write;

const BOX_WIDTH: f64 = 90.0;
const BOX_HEIGHT: f64 = 76.0;
const BOX_PITCH: f64 = 98.0;
const BOX_TOP: f64 = 42.0;
/// The part of a node's box that its slots fill.
const GRID: Rect = Rect { x: 7.0, y: 24.0, width: BOX_WIDTH - 14.0, height: BOX_HEIGHT - 31.0 };
/// A row of slots is never taller than this.
const MAX_ROW: f64 = 15.0;

pub(super) fn nodegroup(canvas: &mut Canvas, rect: Rect, content: &SegmentContent) {
    canvas.rect(local(rect), 9.0, "frame group");
    head(canvas, rect, content, if content.cells.is_empty() { 25.0 } else { 24.0 });
    for cell in &content.cells {
        nodes(canvas, cell, content);
    }
    canvas.mark(content.mark, rect.width - 2.0, 2.0);
}

pub(super) fn fargate(canvas: &mut Canvas, rect: Rect, content: &SegmentContent) {
    canvas.rect(local(rect), 9.0, "frame group fargate");
    head(canvas, rect, content, rect.height / 2.0 + 4.0);
    canvas.mark(content.mark, rect.width - 2.0, 2.0);
}

/// Name, kind and size in one line; what does not fit gives way from the right.
fn head(canvas: &mut Canvas, rect: Rect, content: &SegmentContent, y: f64) {
    if !canvas.is_near() {
        // Where nodes are not drawn, the name has the whole box.
        let (font, y) = canvas.by_distance([(22.0, y + 2.0), (40.0, rect.height / 2.0 + 14.0), (40.0, y)]);
        if canvas.has_names() {
            let size = font * 1.05;
            canvas.glyph(content.glyph, 12.0, y - size * 0.84, size, "ink-compute");
            let x = 18.0 + size;
            canvas.text(x, y, Anchor::Start, font, rect.width - x - 10.0, "strong", &content.name);
        }
        return;
    }
    canvas.glyph(content.glyph, 14.0, y - 12.0, 16.0, "ink-compute");
    let (about, size) = (canvas.words(&content.about), canvas.words(&content.size));
    let name_width = Canvas::width(&content.name, 12.5).min(rect.width * 0.4);
    let size_width = Canvas::width(&size, 11.5);
    canvas.text(38.0, y, Anchor::Start, 12.5, rect.width * 0.4, "strong", &content.name);
    let about_x = 38.0 + name_width * 1.08 + 12.0;
    let room = rect.width - about_x - 14.0;
    if size_width + 90.0 < room {
        canvas.text(rect.width - 14.0, y, Anchor::End, 11.5, size_width + 4.0, "t2 medium", &size);
        canvas.text(about_x, y, Anchor::Start, 11.5, room - size_width - 16.0, "t2 detail", &about);
    } else {
        canvas.text(rect.width - 14.0, y, Anchor::End, 11.5, room, "t2 medium", &size);
    }
}

fn nodes(canvas: &mut Canvas, cell: &NodeCells, content: &SegmentContent) {
    if !canvas.is_near() {
        nodes_from_afar(canvas, cell, content);
        return;
    }
    if cell.boxes.is_empty() {
        let none = canvas.words(&msg!("scene-no-nodes"));
        canvas.text(cell.x, BOX_TOP + 40.0, Anchor::Start, 11.0, 220.0, "t3", &none);
        return;
    }
    for (i, node) in cell.boxes.iter().enumerate() {
        let x = cell.x + f64_of(i) * BOX_PITCH;
        node_box(canvas, x, node, content);
    }
    if 0 < cell.more {
        let x = cell.x + f64_of(cell.boxes.len()) * BOX_PITCH;
        let (more, word) = (format!("+ {}", cell.more), canvas.words(&msg!("scene-more-nodes")));
        canvas.text(x, BOX_TOP + 37.0, Anchor::Start, 12.0, 60.0, "t2 strong", &more);
        canvas.text(x, BOX_TOP + 53.0, Anchor::Start, 10.5, 60.0, "t3", &word);
    }
}

fn node_box(canvas: &mut Canvas, x: f64, node: &NodeBox, content: &SegmentContent) {
    let name = match node.kind {
        NodeKind::Here(number) => msg!("scene-node", n = number),
        NodeKind::Maybe => msg!("scene-maybe-node"),
        NodeKind::Surge => msg!("scene-surge-node"),
    };
    canvas.rect(Rect::new(x, BOX_TOP, BOX_WIDTH, BOX_HEIGHT), 7.0, class_of(node.kind));
    let name = canvas.words(&name);
    canvas.text(x + 7.0, BOX_TOP + 15.0, Anchor::Start, 10.5, 42.0, "t2 medium", &name);
    let Some(slots) = &content.slots else {
        canvas.text(x + BOX_WIDTH - 7.0, BOX_TOP + 15.0, Anchor::End, 10.5, 40.0, "t3", "?");
        return;
    };
    let ips = canvas.words(&msg!("scene-node-ips", n = content.ips_per_node));
    canvas.text(x + BOX_WIDTH - 7.0, BOX_TOP + 15.0, Anchor::End, 10.5, 44.0, "t3", &ips);
    let origin = (x + GRID.x, BOX_TOP + GRID.y);
    for (class, path) in slot_paths(slots, origin) {
        if !path.is_empty() {
            canvas.path(&path, class);
        }
    }
}

/// The class of a node's box.
fn class_of(kind: NodeKind) -> &'static str {
    match kind {
        NodeKind::Here(_) => "node-box",
        NodeKind::Maybe => "node-box maybe",
        NodeKind::Surge => "node-box surge",
    }
}

/// Nodes as boxes, each with a bar of what its addresses are used for.
fn nodes_from_afar(canvas: &mut Canvas, cell: &NodeCells, content: &SegmentContent) {
    if canvas.detail() != Detail::Middle {
        return;
    }
    for (i, node) in cell.boxes.iter().enumerate() {
        let x = cell.x + f64_of(i) * BOX_PITCH;
        canvas.rect(Rect::new(x, BOX_TOP, BOX_WIDTH, BOX_HEIGHT), 7.0, class_of(node.kind));
        let Some(slots) = &content.slots else { continue };
        let filled: u32 = slots.filled.iter().copied().fold(0, u32::saturating_add);
        let enis = slots.filled.len().saturating_add(usize::try_from(slots.bare_enis).unwrap_or(0));
        let all = f64_of(enis.max(1)) * f64::from(slots.ipv4_per_eni.max(1));
        let parts = [
            ("use-node", f64_of(enis)),
            ("use-pod", f64::from(slots.used.min(filled))),
            ("use-warm", f64::from(filled.saturating_sub(slots.used))),
        ];
        let mut left = x + GRID.x;
        for (class, n) in parts {
            let width = GRID.width * (n / all).min(1.0);
            canvas.rect(Rect::new(left, BOX_TOP + GRID.y, width, GRID.height), 1.0, class);
            left += width;
        }
    }
    if 0 < cell.more {
        let x = cell.x + f64_of(cell.boxes.len()) * BOX_PITCH;
        canvas.text(x, BOX_TOP + 47.0, Anchor::Start, 24.0, 80.0, "t2 strong", &format!("+{}", cell.more));
    }
}

/// The slots of a node as one path per color: rows are interfaces, the first cell of a row its own address.
fn slot_paths(slots: &NodeSlots, origin: (f64, f64)) -> [(&'static str, String); 4] {
    let mut own = String::new();
    let mut pods = String::new();
    let mut warm = String::new();
    let mut free = String::new();
    let bare = (0..slots.bare_enis).map(|_| 0_u32);
    let rows: Vec<(bool, u32)> = bare.map(|n| (false, n)).chain(slots.filled.iter().map(|n| (true, *n))).collect();
    let row_height = (GRID.height / f64_of(rows.len().max(1))).min(MAX_ROW);
    let cell_width = GRID.width / f64::from(slots.ipv4_per_eni.max(1));
    let gap = |length: f64| (length * 0.2).clamp(0.3, 3.0);
    let (w, h) = (cell_width - gap(cell_width), row_height - gap(row_height));
    let mut used = slots.used;
    for (row, (holds_pods, filled)) in rows.iter().enumerate() {
        let y = origin.1 + f64_of(row) * row_height;
        for slot in 0..slots.ipv4_per_eni {
            let x = origin.0 + f64::from(slot) * cell_width;
            let path = if slot == 0 {
                &mut own
            } else if *holds_pods && slot <= *filled && 0 < used {
                used = used.saturating_sub(1);
                &mut pods
            } else if *holds_pods && slot <= *filled {
                &mut warm
            } else {
                &mut free
            };
            // Writing to a string cannot fail.
            let _ = write!(path, "M{x:.1} {y:.1}h{w:.1}v{h:.1}h-{w:.1}z");
        }
    }
    [("use-node", own), ("use-pod", pods), ("use-warm", warm), ("use-free", free)]
}
