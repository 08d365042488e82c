//! From a design and its numbers to the items of a picture.

use super::layout::{Layout, Segment, size};
use super::links;
use super::{
    Chip, Content, ControlPlaneCard, GaugeContent, Glyph, Item, Key, NodeBox, NodeCells, NodeKind, NodeSlots,
    Rect, Scene, SegmentContent, SubnetCard, Use,
};
use crate::catalog;
use crate::cni::budget::{Budget, GroupShare, NodePart, Scenario, SubnetUse};
use crate::cni::pool::IPS_PER_PREFIX;
use crate::design::{Capacity, Design, Entity, NodegroupId, NodegroupKind, Route, Subnet, SubnetId, ZoneKind};
use crate::msg;
use crate::rules::{Finding, Severity};
use crate::traffic;
use crate::words::Message;
use std::collections::BTreeMap;

/// Nodes of a group that are drawn in each subnet.
const DRAWN_NODES: u32 = 2;

/// What a scene is built from beside the design.
pub struct View<'a> {
    /// The address budget of the design.
    pub budget: &'a Budget,
    /// The findings on the design.
    pub findings: &'a [Finding],
    /// The size at which to show it.
    pub scenario: Scenario,
}

/// The picture of `design`.
#[must_use]
pub fn build(design: &Design, view: &View) -> Scene {
    let layout = Layout::of(design);
    let marks = marks(view.findings);
    let mut builder = Builder { design, view, layout, marks, scene: Scene::default() };
    builder.frames();
    builder.zones();
    builder.subnets();
    builder.segments();
    builder.gateways();
    builder.finish()
}

/// The worst finding on each thing.
fn marks(findings: &[Finding]) -> BTreeMap<Entity, Severity> {
    let mut marks: BTreeMap<Entity, Severity> = BTreeMap::new();
    for finding in findings {
        // Only the main subject: the others are named in the finding.
        if let Some(subject) = finding.subjects.first() {
            let mark = marks.entry(*subject).or_insert(finding.severity);
            *mark = (*mark).min(finding.severity);
        }
    }
    marks
}

struct Builder<'a> {
    design: &'a Design,
    view: &'a View<'a>,
    layout: Layout,
    marks: BTreeMap<Entity, Severity>,
    scene: Scene,
}

impl Builder<'_> {
    fn mark(&self, entity: impl Into<Entity>) -> Option<Severity> {
        self.marks.get(&entity.into()).copied().filter(|severity| *severity != Severity::Info)
    }

    fn push(&mut self, key: Key, rect: Rect, content: Content) {
        self.scene.items.push(Item { key, rect, content });
    }

    fn entity(&mut self, entity: impl Into<Entity>, number: u32, rect: Rect, content: Content) {
        self.push(Key::Entity(entity.into(), number), rect, content);
    }

    fn card_rect(&self) -> Rect {
        let x = self.layout.vpc.center().x - size::CARD_WIDTH / 2.0;
        Rect::new(x, size::OUTER, size::CARD_WIDTH, size::CARD_HEIGHT)
    }

    fn frames(&mut self) {
        let region = &self.design.cluster.region;
        let title = catalog::region(region).map_or_else(
            || msg!("scene-region", code = region),
            |row| msg!("scene-region-named", code = region, en = row.name, ja = row.name_ja),
        );
        let (region_rect, vpc_rect) = (self.layout.region, self.layout.vpc);
        self.push(Key::Region, region_rect, Content::Region(title));
        let blocks = self.design.vpc.cidrs.iter().map(ToString::to_string).collect();
        let mark = self.mark(Entity::Vpc);
        self.entity(Entity::Vpc, 0, vpc_rect, Content::Vpc(blocks, mark));
        if self.layout.columns.is_empty() {
            let hint = vpc_rect.grown(-60.0);
            self.push(Key::Hint(0), hint, Content::Hint(msg!("scene-empty-vpc")));
        }
    }

    fn zones(&mut self) {
        let zones: Vec<_> = self.layout.zones.iter().copied().enumerate().collect();
        for (place, id) in zones {
            let rect = self.layout.zone_rect(place);
            let Some(zone) = self.design.zones.get(id) else { continue };
            let name = if zone.name.is_empty() {
                msg!("scene-zone-unnamed")
            } else {
                msg!("scene-zone", name = &zone.name)
            };
            let content = Content::Zone(name, zone.kind == ZoneKind::Local, self.mark(id));
            self.scene.zones.insert(id, rect);
            self.entity(id, 0, rect, content);
            if self.design.subnets_in(id).next().is_none() {
                let number = u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1);
                let hint = Rect::new(rect.x + 20.0, rect.y + size::ZONE_HEAD, rect.width - 40.0, 90.0);
                self.push(Key::Hint(number), hint, Content::Hint(msg!("scene-empty-zone")));
            }
        }
    }

    fn subnets(&mut self) {
        let in_use = self.design.control_plane_subnets();
        for (id, subnet) in self.design.subnets.iter() {
            let Some(rect) = self.layout.subnet_rect(id) else { continue };
            let card = SubnetCard {
                name: subnet.name.clone(),
                cidr: subnet.cidr.map(|cidr| cidr.to_string()).unwrap_or_default(),
                style: subnet_style(subnet),
                route: route_text(self.design, subnet),
                has_interface: in_use.contains(&id),
                gauge: gauge(self.view.budget.subnet(self.view.scenario, id), self.view.scenario),
                mark: self.mark(id),
            };
            self.scene.subnets.insert(id, rect);
            self.entity(id, 0, rect, Content::Subnet(Box::new(card)));
            self.chips(id, rect);
        }
    }

    fn chips(&mut self, subnet: SubnetId, rect: Rect) {
        let chips = self.layout.chips.get(&subnet).cloned().unwrap_or_default();
        for (i, entity) in chips.into_iter().enumerate() {
            let glyph = match entity {
                Entity::NatGateway(_) => Glyph::Nat,
                Entity::VpcEndpoint(_) => Glyph::Interface,
                _ => Glyph::LoadBalancer,
            };
            let (line, place) = (i / size::CHIPS_PER_LINE, i % size::CHIPS_PER_LINE);
            let x = rect.x + 18.0 + super::layout::f64_of(place) * (size::CHIP_WIDTH + size::CHIP_GAP);
            let y = rect.y + size::SUBNET_HEAD - 2.0
                + super::layout::f64_of(line) * (size::CHIP_HEIGHT + size::CHIP_GAP);
            let chip = Chip { glyph, name: self.design.name_of(entity).to_owned(), mark: self.mark(entity) };
            let rect = Rect::new(x, y, size::CHIP_WIDTH, size::CHIP_HEIGHT);
            self.entity(entity, subnet.0, rect, Content::Chip(chip));
        }
    }

    fn segments(&mut self) {
        for segment in self.layout.segments.clone() {
            let rect = self.layout.segment_rect(&segment);
            match segment.owner {
                Entity::Nodegroup(id) => {
                    if let Some(content) = self.nodegroup(id, &segment, rect) {
                        self.entity(id, segment.number, rect, Content::Nodegroup(Box::new(content)));
                    }
                }
                Entity::FargateProfile(id) => {
                    let Some(profile) = self.design.fargate_profiles.get(id) else { continue };
                    let namespaces: Vec<&str> = profile.selectors.iter().map(|s| s.namespace.as_str()).collect();
                    let content = SegmentContent {
                        glyph: Glyph::Fargate,
                        name: profile.name.clone(),
                        about: msg!("scene-fargate", namespaces = namespaces.join(", ")),
                        size: msg!("scene-fargate-pods", pods = profile.planned_pods),
                        slots: None,
                        ips_per_node: 1,
                        cells: Vec::new(),
                        mark: self.mark(id),
                    };
                    self.entity(id, segment.number, rect, Content::Fargate(Box::new(content)));
                }
                _ => {}
            }
        }
    }

    fn nodegroup(&self, id: NodegroupId, segment: &Segment, rect: Rect) -> Option<SegmentContent> {
        let group = self.design.nodegroups.get(id)?;
        let cost = self.view.budget.node_costs.get(&id);
        let slots = cost.and_then(|cost| {
            let row = catalog::instance_type(&cost.instance_type)?;
            let holding = u32::try_from(cost.ips.filled.len()).unwrap_or(u32::MAX);
            let unit = if 0 < cost.ips.prefixes { IPS_PER_PREFIX } else { 1 };
            Some(NodeSlots {
                filled: cost.ips.filled.clone(),
                bare_enis: cost.ips.enis.saturating_sub(holding),
                ipv4_per_eni: row.ipv4_per_eni,
                used: cost.ips.pods_placed.div_ceil(unit),
            })
        });
        let kind = match group.kind {
            NodegroupKind::Managed => msg!("kind-managed"),
            NodegroupKind::SelfManaged => msg!("kind-self-managed"),
        };
        let capacity = match group.capacity {
            Capacity::OnDemand => msg!("capacity-on-demand"),
            Capacity::Spot => msg!("capacity-spot"),
        };
        let types = if group.instance_types.is_empty() {
            msg!("scene-types-unstated")
        } else {
            msg!("scene-types", names = group.instance_types.join(", "))
        };
        let mut next_number: u32 = 1;
        let drawn = segment.subnets.iter().filter(|_| !segment.is_bar);
        let cells = drawn.map(|(_, subnet)| self.cell(id, *subnet, rect, &mut next_number)).collect();
        Some(SegmentContent {
            glyph: Glyph::Node,
            name: group.name.clone(),
            about: msg!("scene-nodegroup", kind = kind, types = types, capacity = capacity),
            size: group_size(group.min_size, group.desired_size, group.max_size),
            slots,
            ips_per_node: cost.map_or(0, |cost| cost.ips.vpc_ips()),
            cells,
            mark: self.mark(id),
        })
    }

    /// The nodes of a group in one subnet of a segment.
    fn cell(&self, id: NodegroupId, subnet: SubnetId, rect: Rect, next_number: &mut u32) -> NodeCells {
        let slot = self.view.budget.subnet(self.view.scenario, subnet);
        let share = slot.and_then(|slot| slot.groups.iter().find(|share| share.group == id));
        let none =
            GroupShare { group: id, nodes: 0, surge_nodes: 0, sure_nodes: 0, per_node: NodePart::default() };
        let share = share.unwrap_or(&none);
        let steady = share.nodes.saturating_sub(share.surge_nodes);
        let drawn = share.nodes.min(DRAWN_NODES);
        let boxes = (0..drawn)
            .map(|i| {
                let kind = if i < share.sure_nodes {
                    let number = *next_number;
                    *next_number = next_number.saturating_add(1);
                    NodeKind::Here(number)
                } else if i < steady {
                    NodeKind::Maybe
                } else {
                    NodeKind::Surge
                };
                NodeBox { kind }
            })
            .collect();
        let nodes = share.nodes;
        let x = self.layout.subnet_rect(subnet).map_or(0.0, |card| card.x + 26.0 - rect.x);
        NodeCells { x, boxes, more: nodes.saturating_sub(drawn) }
    }

    fn gateways(&mut self) {
        let card_rect = self.card_rect();
        let links = links::links(self.design, &self.layout, card_rect);
        // Lines lie above subnets, so that their ends show, and below what can be grabbed.
        let first_segment = self
            .scene
            .items
            .iter()
            .position(|item| matches!(item.content, Content::Nodegroup(_) | Content::Fargate(_)));
        let at = first_segment.unwrap_or(self.scene.items.len());
        self.scene.items.splice(at..at, links);
        if self.design.vpc.has_internet_gateway {
            let middle = self.layout.zones.len() / 2;
            let center = if self.layout.zones.is_empty() {
                self.layout.vpc.center().x
            } else {
                self.layout.zone_rect(middle).center().x
            };
            let rect = Rect::new(center - 66.0, self.layout.vpc.y - 14.0, 132.0, 28.0);
            let mark = self.mark(Entity::InternetGateway);
            self.entity(Entity::InternetGateway, 0, rect, Content::InternetGateway(mark));
        }
        let card = control_plane_card(self.design, self.mark(Entity::Cluster));
        self.entity(Entity::Cluster, 0, card_rect, Content::ControlPlane(Box::new(card)));
    }

    fn finish(mut self) -> Scene {
        super::notes::add(self.design, self.layout.region, &mut self.scene);
        let all = self.scene.items.iter().map(|item| item.rect).reduce(Rect::union);
        self.scene.bounds = all.unwrap_or_default().grown(size::OUTER);
        self.scene
    }
}

/// How large a node group is.
fn group_size(min: u32, desired: u32, max: u32) -> Message {
    if min == max && desired == max {
        msg!("scene-group-fixed", n = max)
    } else {
        msg!("scene-group-size", min = min, max = max, desired = desired)
    }
}

/// The class of a subnet: it carries border, fill and tab.
fn subnet_style(subnet: &Subnet) -> &'static str {
    match subnet.route {
        Route::InternetGateway => "public",
        Route::Nat(_) | Route::Unknown => "private",
        Route::Isolated => "isolated",
    }
}

fn route_text(design: &Design, subnet: &Subnet) -> Message {
    match subnet.route {
        Route::InternetGateway => msg!("scene-route-internet"),
        Route::Nat(nat) => {
            let home = design.nat_gateways.get(nat).map_or("", |nat| design.name_of(nat.subnet.into()));
            msg!("scene-route-nat", subnet = home)
        }
        Route::Isolated => msg!("scene-route-none"),
        Route::Unknown => msg!("scene-route-unknown"),
    }
}

fn gauge(slot: Option<&SubnetUse>, scenario: Scenario) -> GaugeContent {
    let empty = SubnetUse::default();
    let slot = slot.unwrap_or(&empty);
    let label = match (slot.total, slot.missing()) {
        (None, _) => msg!("scene-gauge-unknown", used = slot.used()),
        (Some(total), 0) => match scenario {
            Scenario::Minimum => msg!("scene-gauge-minimum", used = slot.used(), total = total),
            Scenario::Desired => msg!("scene-gauge-desired", used = slot.used(), total = total),
            Scenario::Maximum => msg!("scene-gauge-maximum", used = slot.used(), total = total),
            Scenario::Upgrade => msg!("scene-gauge-upgrade", used = slot.used(), total = total),
            Scenario::ZoneLost => msg!("scene-gauge-zone-lost", used = slot.used(), total = total),
            Scenario::BlueGreen => msg!("scene-gauge-blue-green", used = slot.used(), total = total),
        },
        (Some(_), _) if 0 < slot.by_nodes() => {
            let room = slot.room_for_nodes().unwrap_or(0);
            msg!("scene-gauge-short-nodes", needed = slot.by_nodes(), room = room)
        }
        (Some(total), _) => msg!("scene-gauge-short", needed = slot.used(), total = total),
    };
    GaugeContent {
        parts: Use::ALL.into_iter().map(|kind| (kind, kind.of(slot))).filter(|(_, n)| 0 < *n).collect(),
        total: slot.total,
        label,
        is_short: 0 < slot.missing(),
    }
}

fn control_plane_card(design: &Design, mark: Option<Severity>) -> ControlPlaneCard {
    let cluster = &design.cluster;
    let endpoint = &cluster.endpoint;
    let about = cluster.version.as_ref().map_or_else(
        || msg!("scene-control-plane-unversioned"),
        |version| msg!("scene-control-plane", version = version),
    );
    let private = if endpoint.is_private { msg!("scene-private-on") } else { msg!("scene-private-off") };
    let public = if !endpoint.is_public {
        (msg!("scene-public-off"), "off")
    } else if traffic::is_open_to_all(&endpoint.public_cidrs) {
        (msg!("scene-public-open"), "open")
    } else {
        (msg!("scene-public-blocks", n = endpoint.public_cidrs.len()), "blocks")
    };
    let addons = design.addons.values().map(|addon| addon.name.as_str()).collect::<Vec<_>>().join(", ");
    ControlPlaneCard {
        name: cluster.name.clone(),
        about,
        addons,
        private: (private, endpoint.is_private),
        public,
        mark,
    }
}
