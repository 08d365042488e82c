//! The drawing for draw.io: the boxes of the scene in containers of AWS's own shapes, to be drawn on.
//!
//! **Invariant:** labels are plain texts (`html=0`), so that no name is ever read as markup; every box stands in a
//! box that comes before it.

mod stencils;

use super::escape::{cut, xml};
use super::lines::Lines;
use super::report::{LANGUAGE, PROGRAM, entity_name, kind_name};
use super::{Export, Loss, svg};
use crate::design::{Design, Entity, LoadBalancerKind, NotePlace, SubnetId};
use crate::msg;
use crate::scene::{Content, Item, Key, Rect, SegmentContent};
use crate::words::{Message, render};
use std::collections::BTreeSet;

/// The most characters of a name in a label.
const MAX_CHARS: usize = 120;

/// The layer that everything stands on; draw.io wants it, and a root above it.
const LAYER: &str = "1";

/// The frame of the region.
const REGION: &str = "region";

/// The side of a large icon, and of a small one.
const ICON: f64 = 48.0;
const SMALL_ICON: f64 = 24.0;

/// Writes the drawing of `design`. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design) -> Export {
    let mut sheet = Sheet { design, out: Lines::default(), placed: BTreeSet::new(), n_cut: 0 };
    let scene = svg::scene(design);
    let name = sheet.text(&[entity_name(design, Entity::Cluster, LANGUAGE)]);
    sheet.out.push("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    sheet.out.push(&format!("<mxfile host=\"{}\">", xml(PROGRAM)));
    sheet.out.push(&format!("  <diagram id=\"design\" name=\"{name}\">"));
    let (width, height) = (scene.bounds.width, scene.bounds.height);
    sheet.out.push(&format!(
        "    <mxGraphModel grid=\"1\" gridSize=\"10\" guides=\"1\" tooltips=\"1\" connect=\"1\" arrows=\"1\" fold=\"1\" \
         page=\"1\" pageScale=\"1\" pageWidth=\"{width:.0}\" pageHeight=\"{height:.0}\" math=\"0\" shadow=\"0\">"
    ));
    sheet.out.push("      <root>");
    sheet.out.push("        <mxCell id=\"0\"/>");
    sheet.out.push(&format!("        <mxCell id=\"{LAYER}\" parent=\"0\"/>"));
    let rect_of = |key: Key| scene.items.iter().find(|item| item.key == key).map(|item| item.rect);
    for item in &scene.items {
        sheet.item(item, &rect_of);
    }
    sheet.interfaces();
    sheet.out.push("      </root>");
    sheet.out.push("    </mxGraphModel>");
    sheet.out.push("  </diagram>");
    sheet.out.push("</mxfile>");
    let n_cut = sheet.n_cut;
    let (text, places) = sheet.out.finish();
    Export { text, losses: losses(design, n_cut), reasons: Vec::new(), places }
}

fn losses(design: &Design, n_cut: usize) -> Vec<Loss> {
    let mut losses = vec![Loss { message: msg!("loss-drawing-numbers"), subject: Some(Entity::Cluster) }];
    let is_list = |entity: &Entity| {
        matches!(entity, Entity::RouteTable(_) | Entity::SecurityGroup(_) | Entity::Network(_) | Entity::Addon(_))
    };
    let left_out: Vec<Entity> = design.entities().filter(is_list).collect();
    if let Some(first) = left_out.first() {
        losses.push(Loss { message: msg!("loss-drawio-records", n = left_out.len()), subject: Some(*first) });
    }
    if 0 < n_cut {
        losses.push(Loss { message: msg!("loss-drawing-names", n = n_cut), subject: None });
    }
    losses
}

/// The id of a box: that of its thing, and which of the thing's boxes it is.
fn id_of(entity: Entity, number: u32) -> String {
    format!("{entity}.{number}")
}

/// The box that a thing stands in.
fn parent_of(design: &Design, entity: Entity, number: u32) -> Option<Key> {
    match entity {
        Entity::Vpc => Some(Key::Region),
        Entity::Zone(_) | Entity::InternetGateway | Entity::Nodegroup(_) | Entity::FargateProfile(_) => {
            Some(Key::Entity(Entity::Vpc, 0))
        }
        Entity::Subnet(id) => design.subnets.get(id).map(|subnet| Key::Entity(subnet.zone.into(), 0)),
        // The number of these is that of the subnet that they stand in.
        Entity::NatGateway(_) | Entity::LoadBalancer(_) | Entity::VpcEndpoint(_) => {
            Some(Key::Entity(SubnetId(number).into(), 0))
        }
        _ => None,
    }
}

struct Sheet<'a> {
    design: &'a Design,
    out: Lines,
    /// The ids that are there, for parents to be looked up in.
    placed: BTreeSet<String>,
    n_cut: usize,
}

impl Sheet<'_> {
    /// Lines as the value of an attribute.
    fn text(&mut self, lines: &[String]) -> String {
        let mut out = Vec::new();
        for line in lines.iter().filter(|line| !line.trim().is_empty()) {
            let (line, was_cut) = cut(line.trim(), MAX_CHARS);
            self.n_cut = self.n_cut.saturating_add(usize::from(was_cut));
            out.push(xml(&line));
        }
        out.join("&#10;")
    }

    fn item(&mut self, item: &Item, rect_of: &dyn Fn(Key) -> Option<Rect>) {
        let Key::Entity(entity, number) = item.key else {
            if let Content::Region(title) = &item.content {
                self.cell(REGION, (LAYER, item.rect), &stencils::region(), &[say(title)]);
            }
            return;
        };
        let parent = parent_of(self.design, entity, number);
        let id = parent.map(|key| match key {
            Key::Entity(entity, number) => id_of(entity, number),
            _ => REGION.to_owned(),
        });
        let (parent, origin) = match (id.filter(|id| self.placed.contains(id)), parent.and_then(rect_of)) {
            (Some(id), Some(rect)) => (id, rect),
            _ => (LAYER.to_owned(), Rect::default()),
        };
        let Rect { x, y, width, height } = item.rect;
        let rect = Rect::new(x - origin.x, y - origin.y, width, height);
        let first_line = self.out.n_lines();
        self.boxed(&id_of(entity, number), (&parent, rect), &item.content, entity);
        self.out.place_from(first_line, entity);
    }

    /// The box of a thing, with its icon where it is more than a frame.
    fn boxed(&mut self, id: &str, at: (&str, Rect), content: &Content, entity: Entity) {
        match content {
            Content::Vpc(blocks, _) => {
                let lines = [say(&kind_name(Entity::Vpc)), blocks.join(", ")];
                self.cell(id, at, &stencils::vpc(), &lines);
            }
            Content::Zone(name, ..) => self.cell(id, at, stencils::ZONE, &[say(name)]),
            Content::Subnet(card) => {
                let name = entity_name(self.design, entity, LANGUAGE);
                let lines = [name, card.cidr.clone(), say(&card.route)];
                self.cell(id, at, &stencils::subnet(card.style), &lines);
            }
            Content::InternetGateway(_) => {
                let rect = icon_rect(at.1, SMALL_ICON);
                let lines = [say(&kind_name(entity))];
                self.cell(id, (at.0, rect), &stencils::small_icon("internet_gateway"), &lines);
            }
            Content::Chip(_) => {
                let rect = icon_rect(at.1, SMALL_ICON);
                let lines = [entity_name(self.design, entity, LANGUAGE)];
                let style = stencils::small_icon(self.chip_shape(entity));
                self.cell(id, (at.0, rect), &style, &lines);
            }
            Content::Nodegroup(segment) => self.segment(id, at, segment, "ec2"),
            Content::Fargate(segment) => self.segment(id, at, segment, "fargate"),
            Content::ControlPlane(card) => {
                let name = entity_name(self.design, entity, LANGUAGE);
                let lines =
                    [name, say(&card.about), card.addons.clone(), say(&card.private.0), say(&card.public.0)];
                self.with_icon(id, at, "eks", &lines);
            }
            Content::Note(lines, _) => self.cell(id, at, stencils::NOTE, lines),
            _ => {}
        }
    }

    fn chip_shape(&self, entity: Entity) -> &'static str {
        match entity {
            Entity::NatGateway(_) => "nat_gateway",
            Entity::LoadBalancer(id) => match self.design.load_balancers.get(id).map(|balancer| balancer.kind) {
                Some(LoadBalancerKind::Network) => "network_load_balancer",
                _ => "application_load_balancer",
            },
            _ => "endpoints",
        }
    }

    fn segment(&mut self, id: &str, at: (&str, Rect), segment: &SegmentContent, icon: &str) {
        self.with_icon(id, at, icon, &[segment.name.clone(), say(&segment.about), say(&segment.size)]);
    }

    /// A card with an icon in it.
    fn with_icon(&mut self, id: &str, at: (&str, Rect), icon: &str, lines: &[String]) {
        self.cell(id, at, stencils::CARD, lines);
        let rect = icon_rect(Rect::new(0.0, 0.0, at.1.width, at.1.height), ICON.min(at.1.height - 8.0));
        self.cell(&format!("{id}.icon"), (id, rect), &stencils::service_icon(icon), &[]);
    }

    fn cell(&mut self, id: &str, (parent, rect): (&str, Rect), style: &str, lines: &[String]) {
        let value = self.text(lines);
        self.out.push(&format!(
            "        <mxCell id=\"{id}\" value=\"{value}\" style=\"{}\" vertex=\"1\" parent=\"{parent}\">",
            xml(style)
        ));
        let Rect { x, y, width, height } = rect;
        self.out.push(&format!(
            "          <mxGeometry x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" as=\"geometry\"/>"
        ));
        self.out.push("        </mxCell>");
        self.placed.insert(id.to_owned());
    }

    /// Lines from the control plane to the subnets that its interfaces may be in, and from notes to their things.
    fn interfaces(&mut self) {
        let to_subnets = self.design.control_plane_subnets().into_iter();
        let mut ends: Vec<(Entity, Entity)> = to_subnets.map(|id| (Entity::Cluster, Entity::from(id))).collect();
        ends.extend(self.design.notes.iter().filter_map(|(id, note)| match note.at {
            NotePlace::On(thing) => Some((Entity::from(id), thing)),
            NotePlace::Free { .. } => None,
        }));
        for (from, to) in ends {
            let (source, target) = (id_of(from, 0), id_of(to, 0));
            if !self.placed.contains(&source) || !self.placed.contains(&target) {
                continue;
            }
            let first_line = self.out.n_lines();
            self.out.push(&format!(
                "        <mxCell id=\"{source}-{target}\" style=\"{}\" edge=\"1\" parent=\"{LAYER}\" source=\"{source}\" target=\"{target}\">",
                stencils::LINE
            ));
            self.out.push("          <mxGeometry relative=\"1\" as=\"geometry\"/>");
            self.out.push("        </mxCell>");
            self.out.place_from(first_line, to);
        }
    }
}

fn say(message: &Message) -> String {
    render(LANGUAGE, message)
}

/// A square at the left side of a box, in its middle.
fn icon_rect(rect: Rect, side: f64) -> Rect {
    let side = side.max(1.0);
    Rect::new(rect.x + 4.0, rect.center().y - side / 2.0, side, side)
}
