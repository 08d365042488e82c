//! The network as a Mermaid flowchart: VPC, zones and subnets as subgraphs, and what stands in them as nodes.
//!
//! **Invariant:** ids are made of the design's own ids, and every character of a label that Mermaid or a browser could
//! read as anything but a letter is written as its number.

mod label;

use super::lines::Lines;
use super::report::{LANGUAGE, entity_name, group_size, kind_name, not_boxes};
use super::{Export, Loss};
use crate::cni::budget::{Budget, Scenario, SubnetUse, budget};
use crate::design::{Design, Entity, LoadBalancerKind, Route, Subnet, SubnetId, VpcEndpointKind, ZoneId};
use crate::msg;
use crate::words::{Message, render};
use label::label;

/// The most characters of a text that Mermaid draws before its settings are changed.
///
/// # Sources
/// Mermaid 12.3.0, `maxTextSize` of its default configuration, read 2026-11-26:
/// <https://mermaid.js.org/config/schema-docs/config.html>
const MAX_TEXT_LEN: usize = 50_000;

/// The most lines between things that Mermaid draws before its settings are changed: `maxEdges`, as above.
const MAX_EDGES: usize = 500;

/// How each kind of box is painted: the colors of AWS's own diagrams.
const CLASSES: &str = "  classDef vpc fill:none,stroke:#8c4fff
  classDef zone fill:none,stroke:#147eba,stroke-dasharray:4
  classDef public fill:#f2f6e8,stroke:#7aa116,color:#16202c
  classDef private fill:#e6f6f7,stroke:#00a4a6,color:#16202c
  classDef isolated fill:#f4f4f4,stroke:#6b7785,color:#16202c
  classDef compute fill:#ffffff,stroke:#ed7100,color:#16202c
  classDef gateway fill:#ffffff,stroke:#8c4fff,color:#16202c
";

/// Writes the flowchart of `design`. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design) -> Export {
    let mut chart = Chart { design, budget: budget(design), out: Lines::default(), n_edges: 0, n_cut: 0 };
    chart.out.push("flowchart TB");
    chart.cluster();
    chart.vpc();
    chart.networks();
    chart.edges();
    chart.out.push_all(CLASSES);
    let (n_edges, n_cut) = (chart.n_edges, chart.n_cut);
    let (text, places) = chart.out.finish();
    Export { losses: losses(design, &text, n_edges, n_cut), text, reasons: Vec::new(), places }
}

fn losses(design: &Design, text: &str, n_edges: usize, n_cut: usize) -> Vec<Loss> {
    let mut losses = vec![Loss { message: msg!("loss-drawing-numbers"), subject: Some(Entity::Cluster) }];
    let left_out = not_boxes(design);
    if let Some(first) = left_out.first() {
        let message = msg!("loss-mermaid-records", n = left_out.len());
        losses.push(Loss { message, subject: Some(*first) });
    }
    if 0 < n_cut {
        losses.push(Loss { message: msg!("loss-drawing-names", n = n_cut), subject: None });
    }
    let n_chars = text.chars().count();
    if MAX_TEXT_LEN < n_chars {
        losses.push(Loss { message: msg!("loss-mermaid-size", n = n_chars, max = MAX_TEXT_LEN), subject: None });
    }
    if MAX_EDGES < n_edges {
        losses.push(Loss { message: msg!("loss-mermaid-edges", n = n_edges, max = MAX_EDGES), subject: None });
    }
    losses
}

/// The id of a thing in the chart.
fn id_of(entity: Entity) -> String {
    format!("n_{}", entity.to_string().replace('-', "_"))
}

/// The id of a thing that stands in several subnets, in one of them.
fn id_in(entity: Entity, subnet: SubnetId) -> String {
    format!("{}_in_{}", id_of(entity), subnet.0)
}

struct Chart<'a> {
    design: &'a Design,
    budget: Budget,
    out: Lines,
    n_edges: usize,
    n_cut: usize,
}

impl Chart<'_> {
    /// A label of lines, in quotes.
    fn label(&mut self, lines: &[String]) -> String {
        let lines: Vec<String> = lines
            .iter()
            .filter(|line| !line.trim().is_empty())
            .map(|line| {
                let (text, was_cut) = label(line);
                self.n_cut = self.n_cut.saturating_add(usize::from(was_cut));
                text
            })
            .collect();
        format!("\"{}\"", lines.join("<br/>"))
    }

    fn say(message: &Message) -> String {
        render(LANGUAGE, message)
    }

    fn name(&self, entity: impl Into<Entity>) -> String {
        entity_name(self.design, entity.into(), LANGUAGE)
    }

    /// A node; `shape` are the brackets around its label.
    fn node(&mut self, depth: usize, entity: Entity, id: &str, (open, close): (&str, &str), lines: &[String]) {
        let label = self.label(lines);
        let class = match entity {
            Entity::Cluster | Entity::Nodegroup(_) | Entity::FargateProfile(_) => "compute",
            _ => "gateway",
        };
        let line = format!("{}{id}{open}{label}{close}:::{class}", "  ".repeat(depth));
        self.out.push_of(entity, &line);
    }

    fn open(&mut self, depth: usize, entity: Entity, lines: &[String]) {
        let label = self.label(lines);
        self.out.push(&format!("{}subgraph {}[{label}]", "  ".repeat(depth), id_of(entity)));
    }

    fn close(&mut self, depth: usize, first_line: usize, entity: Entity) {
        self.out.push(&format!("{}end", "  ".repeat(depth)));
        self.out.place_from(first_line, entity);
    }

    fn cluster(&mut self) {
        let cluster = &self.design.cluster;
        let about = cluster.version.as_ref().map_or_else(
            || msg!("scene-control-plane-unversioned"),
            |version| msg!("scene-control-plane", version = version),
        );
        let lines = [self.name(Entity::Cluster), Self::say(&about)];
        self.node(1, Entity::Cluster, &id_of(Entity::Cluster), ("{{", "}}"), &lines);
    }

    fn vpc(&mut self) {
        let first_line = self.out.n_lines();
        let blocks: Vec<String> = self.design.vpc.cidrs.iter().map(ToString::to_string).collect();
        self.open(1, Entity::Vpc, &[Self::say(&kind_name(Entity::Vpc)), blocks.join(", ")]);
        if self.design.vpc.has_internet_gateway {
            let lines = [Self::say(&kind_name(Entity::InternetGateway))];
            self.node(2, Entity::InternetGateway, &id_of(Entity::InternetGateway), ("([", "])"), &lines);
        }
        for zone in self.design.zones.ids() {
            self.zone(zone);
        }
        // A subgraph must hold something.
        if self.design.zones.is_empty() && !self.design.vpc.has_internet_gateway {
            let lines = [Self::say(&msg!("reason-no-subnets"))];
            self.node(2, Entity::Vpc, "n_empty", ("[", "]"), &lines);
        }
        self.gateway_endpoints();
        self.close(1, first_line, Entity::Vpc);
    }

    fn zone(&mut self, zone: ZoneId) {
        let first_line = self.out.n_lines();
        let name = self.name(zone);
        self.open(2, zone.into(), &[name]);
        let subnets: Vec<SubnetId> = self.design.subnets_in(zone).map(|(id, _)| id).collect();
        for id in &subnets {
            if let Some(subnet) = self.design.subnets.get(*id) {
                self.subnet(*id, subnet);
            }
        }
        if subnets.is_empty() {
            let lines = [Self::say(&msg!("reason-no-subnets"))];
            self.node(3, zone.into(), &format!("{}_empty", id_of(zone.into())), ("[", "]"), &lines);
        }
        self.close(2, first_line, zone.into());
    }

    fn subnet(&mut self, id: SubnetId, subnet: &Subnet) {
        let design = self.design;
        let first_line = self.out.n_lines();
        let block = subnet.cidr.map(|cidr| cidr.to_string()).unwrap_or_default();
        let name = self.name(id);
        self.open(3, id.into(), &[name, block]);
        let before = self.out.n_lines();
        for nat in design.nat_gateways_in(id) {
            let lines = [self.name(nat), Self::say(&kind_name(nat.into()))];
            self.node(4, nat.into(), &id_of(nat.into()), ("([", "])"), &lines);
        }
        for (balancer, record) in design.load_balancers.iter().filter(|(_, it)| it.subnets.contains(&id)) {
            let kind = match record.kind {
                LoadBalancerKind::Application => msg!("drawing-alb"),
                LoadBalancerKind::Network => msg!("drawing-nlb"),
            };
            let lines = [self.name(balancer), Self::say(&kind)];
            self.node(4, balancer.into(), &id_in(balancer.into(), id), ("([", "])"), &lines);
        }
        for (endpoint, record) in design.vpc_endpoints.iter().filter(|(_, it)| it.subnets.contains(&id)) {
            if record.kind == VpcEndpointKind::Interface {
                let lines = [self.name(endpoint), Self::say(&kind_name(endpoint.into()))];
                self.node(4, endpoint.into(), &id_in(endpoint.into(), id), ("([", "])"), &lines);
            }
        }
        for (group, record) in design.nodegroups.iter().filter(|(_, it)| it.subnets.contains(&id)) {
            let lines = [self.name(group), record.instance_types.join(", "), Self::say(&group_size(record))];
            self.node(4, group.into(), &id_in(group.into(), id), ("[", "]"), &lines);
        }
        for (profile, record) in design.fargate_profiles.iter().filter(|(_, it)| it.subnets.contains(&id)) {
            let pods = Self::say(&msg!("scene-fargate-pods", pods = record.planned_pods));
            let lines = [self.name(profile), Self::say(&kind_name(profile.into())), pods];
            self.node(4, profile.into(), &id_in(profile.into(), id), ("[", "]"), &lines);
        }
        if self.out.n_lines() == before {
            let free = free_line(&self.budget, id);
            self.node(4, id.into(), &format!("{}_empty", id_of(id.into())), ("[", "]"), &[free]);
        }
        self.close(3, first_line, id.into());
    }

    /// Gateway endpoints stand in no subnet: they are routes.
    fn gateway_endpoints(&mut self) {
        for (endpoint, record) in self.design.vpc_endpoints.iter() {
            if record.kind == VpcEndpointKind::Gateway {
                let lines = [self.name(endpoint), Self::say(&msg!("drawing-gateway-endpoint"))];
                self.node(2, endpoint.into(), &id_of(endpoint.into()), ("([", "])"), &lines);
            }
        }
    }

    fn networks(&mut self) {
        for (id, network) in self.design.networks.iter() {
            let blocks: Vec<String> = network.cidrs.iter().map(ToString::to_string).collect();
            let lines = [self.name(id), Self::say(&kind_name(id.into())), blocks.join(", ")];
            self.node(1, id.into(), &id_of(id.into()), ("[", "]"), &lines);
        }
    }

    /// Default routes, the control plane's interfaces, connected networks, and how each box is painted.
    fn edges(&mut self) {
        let design = self.design;
        for (id, subnet) in design.subnets.iter() {
            let own = id_of(id.into());
            match subnet.route {
                Route::InternetGateway if design.vpc.has_internet_gateway => {
                    self.edge(id.into(), &format!("{own} --> {}", id_of(Entity::InternetGateway)));
                }
                // A line from a box to what stands in it is no line for Mermaid.
                Route::Nat(nat) if design.nat_gateways.get(nat).is_some_and(|nat| nat.subnet != id) => {
                    self.edge(id.into(), &format!("{own} --> {}", id_of(nat.into())));
                }
                _ => {}
            }
        }
        for id in design.control_plane_subnets() {
            self.edge(Entity::Cluster, &format!("{} -.- {}", id_of(Entity::Cluster), id_of(id.into())));
        }
        for id in design.networks.ids() {
            self.edge(id.into(), &format!("{} --- {}", id_of(id.into()), id_of(Entity::Vpc)));
        }
        self.out.push(&format!("  class {} vpc", id_of(Entity::Vpc)));
        for id in design.zones.ids() {
            self.out.push_of(Entity::from(id), &format!("  class {} zone", id_of(id.into())));
        }
        for (id, subnet) in design.subnets.iter() {
            let class = match subnet.route {
                Route::InternetGateway => "public",
                Route::Nat(_) | Route::Unknown => "private",
                Route::Isolated => "isolated",
            };
            self.out.push_of(Entity::from(id), &format!("  class {} {class}", id_of(id.into())));
        }
    }

    fn edge(&mut self, entity: Entity, line: &str) {
        self.n_edges = self.n_edges.saturating_add(1);
        self.out.push_of(entity, &format!("  {line}"));
    }
}

/// What is left of a subnet in which nothing stands.
fn free_line(budget: &Budget, id: SubnetId) -> String {
    let free = budget.subnet(Scenario::Maximum, id).and_then(SubnetUse::free);
    free.map_or_else(
        || render(LANGUAGE, &msg!("unknown-number")),
        |n| render(LANGUAGE, &msg!("drawing-free", n = n)),
    )
}
