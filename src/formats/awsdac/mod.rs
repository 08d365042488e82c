//! The drawing as code for awsdac, which paints it with AWS's own icons: zones with their subnets and what stands
//! in them, and links along the default routes.
//!
//! **Invariant:** ids are the design's own ids, every child stands in one parent, and names are quoted by the YAML
//! writer.
//!
//! # Sources
//! awslabs/diagram-as-code, `doc/resource-types.md`, `doc/links.md` and the names that
//! `definitions/definition-for-aws-icons-light.yaml` defines, read 2026-11-26:
//! <https://github.com/awslabs/diagram-as-code>

use super::escape::cut;
use super::report::{LANGUAGE, entity_name, group_size, kind_name, not_boxes};
use super::{Export, Loss, Place, yaml};
use crate::design::{Design, Entity, LoadBalancerKind, Route, Subnet, SubnetId, Value, VpcEndpointKind, ZoneId};
use crate::msg;
use crate::words::render;
use std::collections::BTreeMap;

/// Where awsdac finds what its types and presets look like.
const DEFINITIONS: &str = "https://raw.githubusercontent.com/awslabs/diagram-as-code/main/definitions/definition-for-aws-icons-light.yaml";

/// The most characters of a title.
const MAX_CHARS: usize = 120;

/// Writes the code of `design`. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design) -> Export {
    let mut drawing = Drawing { design, resources: Vec::new(), entities: BTreeMap::new(), n_cut: 0 };
    drawing.frames();
    let links = drawing.links();
    let Drawing { resources, entities, n_cut, .. } = drawing;
    let definitions = map([("Type", text("URL")), ("Url", text(DEFINITIONS))]);
    let mut diagram = vec![
        ("DefinitionFiles".to_owned(), Value::List(vec![definitions])),
        ("Resources".to_owned(), Value::Map(resources)),
    ];
    if !links.is_empty() {
        diagram.push(("Links".to_owned(), Value::List(links)));
    }
    let text = yaml::write(&[("Diagram".to_owned(), Value::Map(diagram))]);
    let places = places(&text, &entities);
    Export { losses: losses(design, n_cut), reasons: Vec::new(), places, text }
}

/// The lines of each thing: its own record in the file.
fn places(text: &str, entities: &BTreeMap<String, Entity>) -> Vec<Place> {
    let parts = yaml::outline(text);
    let of = |part: &yaml::Part| match part.path.as_slice() {
        [_, resources, id] if resources == "Resources" => {
            let entity = *entities.get(id)?;
            Some(Place { first_line: part.first_line, end_line: part.end_line, entity })
        }
        _ => None,
    };
    parts.iter().filter_map(of).collect()
}

fn losses(design: &Design, n_cut: usize) -> Vec<Loss> {
    let mut losses = vec![Loss { message: msg!("loss-drawing-numbers"), subject: Some(Entity::Cluster) }];
    let left_out = not_boxes(design);
    if let Some(first) = left_out.first() {
        losses.push(Loss { message: msg!("loss-awsdac-records", n = left_out.len()), subject: Some(*first) });
    }
    if 0 < n_cut {
        losses.push(Loss { message: msg!("loss-drawing-names", n = n_cut), subject: None });
    }
    losses
}

fn text(text: impl Into<String>) -> Value {
    Value::Str(text.into())
}

fn map<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn ids(ids: Vec<String>) -> Value {
    Value::List(ids.into_iter().map(Value::Str).collect())
}

/// The id of a thing that stands in several subnets, in one of them.
fn id_in(entity: Entity, subnet: SubnetId) -> String {
    format!("{entity}-in-{}", subnet.0)
}

/// A link; corners are named as on a compass.
fn link(from: String, from_side: &str, to: String, to_side: &str) -> Value {
    let arrow = map([("Type", text("Open"))]);
    map([
        ("Source", text(from)),
        ("SourcePosition", text(from_side)),
        ("Target", text(to)),
        ("TargetPosition", text(to_side)),
        ("TargetArrowHead", arrow),
    ])
}

struct Drawing<'a> {
    design: &'a Design,
    resources: Vec<(String, Value)>,
    /// The thing of each id.
    entities: BTreeMap<String, Entity>,
    n_cut: usize,
}

impl Drawing<'_> {
    fn name(&self, entity: impl Into<Entity>) -> String {
        entity_name(self.design, entity.into(), LANGUAGE)
    }

    /// Adds a resource of awsdac and gives its id.
    fn add(&mut self, id: String, entity: Option<Entity>, kind: &str, rest: Vec<(&str, Value)>) -> String {
        let mut entries = vec![("Type".to_owned(), text(kind))];
        entries.extend(rest.into_iter().map(|(key, value)| (key.to_owned(), value)));
        if let Some(entity) = entity {
            self.entities.insert(id.clone(), entity);
        }
        self.resources.push((id.clone(), Value::Map(entries)));
        id
    }

    /// A title of lines on one.
    fn title(&mut self, parts: &[String]) -> Value {
        let parts: Vec<String> = parts
            .iter()
            .filter(|part| !part.trim().is_empty())
            .map(|part| {
                let (part, was_cut) = cut(part.trim(), MAX_CHARS);
                self.n_cut = self.n_cut.saturating_add(usize::from(was_cut));
                part
            })
            .collect();
        text(parts.join(" · "))
    }

    /// Canvas, cloud and region, the control plane beside the VPC, and all within.
    fn frames(&mut self) {
        let design = self.design;
        let cluster_title = self.title(&[self.name(Entity::Cluster), self.version()]);
        let cluster = Entity::Cluster.to_string();
        let vpc = Entity::Vpc.to_string();
        let canvas = vec![("Direction", text("vertical")), ("Children", ids(vec!["cloud".to_owned()]))];
        self.add("canvas".to_owned(), None, "AWS::Diagram::Canvas", canvas);
        let cloud = vec![("Preset", text("AWSCloudNoLogo")), ("Children", ids(vec!["region".to_owned()]))];
        self.add("cloud".to_owned(), None, "AWS::Diagram::Cloud", cloud);
        let region = self.title(std::slice::from_ref(&design.cluster.region));
        let mut children = vec![cluster.clone(), vpc.clone()];
        children.extend(design.networks.ids().map(|id| Entity::from(id).to_string()));
        let region = vec![("Title", region), ("Direction", text("vertical")), ("Children", ids(children))];
        self.add("region".to_owned(), None, "AWS::Region", region);
        self.add(cluster, Some(Entity::Cluster), "AWS::EKS", vec![("Title", cluster_title)]);
        let zones = design.in_order(design.zones.ids());
        let mut children: Vec<String> = zones.iter().map(|id| Entity::from(*id).to_string()).collect();
        let gateways = design.vpc_endpoints.iter().filter(|(_, it)| it.kind == VpcEndpointKind::Gateway);
        children.extend(gateways.map(|(id, _)| Entity::from(id).to_string()));
        let blocks: Vec<String> = design.vpc.cidrs.iter().map(ToString::to_string).collect();
        let title = self.title(&[render(LANGUAGE, &kind_name(Entity::Vpc)), blocks.join(", ")]);
        let mut rest = vec![("Title", title), ("Align", text("top")), ("Children", ids(children))];
        if design.vpc.has_internet_gateway {
            let on_border =
                map([("Position", text("N")), ("Resource", text(Entity::InternetGateway.to_string()))]);
            rest.push(("BorderChildren", Value::List(vec![on_border])));
        }
        self.add(vpc, Some(Entity::Vpc), "AWS::EC2::VPC", rest);
        if design.vpc.has_internet_gateway {
            let entity = Entity::InternetGateway;
            // On a border an icon needs a ground of its own.
            let fill = map([("Type", text("rect"))]);
            self.add(entity.to_string(), Some(entity), "AWS::EC2::InternetGateway", vec![("IconFill", fill)]);
        }
        for (id, endpoint) in design.vpc_endpoints.iter() {
            if endpoint.kind == VpcEndpointKind::Gateway {
                self.single(Entity::from(id).to_string(), id.into(), "AWS::EC2::VPCEndpoint", None, &[]);
            }
        }
        for zone in zones {
            self.zone(zone);
        }
        for (id, network) in design.networks.iter() {
            let blocks: Vec<String> = network.cidrs.iter().map(ToString::to_string).collect();
            let title = self.title(&[self.name(id), blocks.join(", ")]);
            self.add(
                Entity::from(id).to_string(),
                Some(id.into()),
                "AWS::Diagram::DataCenter",
                vec![("Title", title)],
            );
        }
    }

    fn version(&self) -> String {
        let version = self.design.cluster.version.as_ref();
        version.map(|version| format!("Kubernetes {version}")).unwrap_or_default()
    }

    /// An icon with a title.
    fn single(&mut self, id: String, entity: Entity, kind: &str, preset: Option<&str>, more: &[String]) -> String {
        let mut parts = vec![self.name(entity)];
        parts.extend_from_slice(more);
        let title = self.title(&parts);
        let mut rest: Vec<(&str, Value)> = preset.map(|preset| ("Preset", text(preset))).into_iter().collect();
        rest.push(("Title", title));
        self.add(id, Some(entity), kind, rest)
    }

    fn zone(&mut self, zone: ZoneId) {
        let design = self.design;
        let subnets = design.in_order(design.subnets_in(zone).map(|(id, _)| id));
        let children: Vec<String> = subnets.iter().map(|id| Entity::from(*id).to_string()).collect();
        let title = self.title(&[self.name(zone)]);
        let rest = vec![("Title", title), ("Direction", text("vertical")), ("Children", ids(children))];
        self.add(Entity::from(zone).to_string(), Some(zone.into()), "AWS::EC2::AvailabilityZone", rest);
        for id in subnets {
            if let Some(subnet) = design.subnets.get(id) {
                self.subnet(id, subnet);
            }
        }
    }

    fn subnet(&mut self, id: SubnetId, subnet: &Subnet) {
        let design = self.design;
        let place = self.resources.len();
        let mut children = Vec::new();
        for nat in design.nat_gateways_in(id) {
            let entity = Entity::from(nat);
            children.push(self.single(entity.to_string(), entity, "AWS::EC2::NatGateway", None, &[]));
        }
        for (balancer, record) in design.load_balancers.iter().filter(|(_, it)| it.subnets.contains(&id)) {
            let preset = match record.kind {
                LoadBalancerKind::Application => "Application Load Balancer",
                LoadBalancerKind::Network => "Network Load Balancer",
            };
            let kind = "AWS::ElasticLoadBalancingV2::LoadBalancer";
            children.push(self.single(id_in(balancer.into(), id), balancer.into(), kind, Some(preset), &[]));
        }
        for (endpoint, record) in design.vpc_endpoints.iter().filter(|(_, it)| it.subnets.contains(&id)) {
            if record.kind == VpcEndpointKind::Interface {
                let kind = "AWS::EC2::VPCEndpoint";
                children.push(self.single(id_in(endpoint.into(), id), endpoint.into(), kind, None, &[]));
            }
        }
        for (group, record) in design.nodegroups.iter().filter(|(_, it)| it.subnets.contains(&id)) {
            let about = [record.instance_types.join(", "), render(LANGUAGE, &group_size(record))];
            children.push(self.single(id_in(group.into(), id), group.into(), "AWS::EC2::Instance", None, &about));
        }
        for (profile, _) in design.fargate_profiles.iter().filter(|(_, it)| it.subnets.contains(&id)) {
            let kind = "AWS::Diagram::Resource";
            children.push(self.single(id_in(profile.into(), id), profile.into(), kind, Some("AWS Fargate"), &[]));
        }
        let block = subnet.cidr.map(|cidr| cidr.to_string()).unwrap_or_default();
        let title = self.title(&[self.name(id), block]);
        let preset = if subnet.is_public() { "PublicSubnet" } else { "PrivateSubnet" };
        let mut rest = vec![("Preset", text(preset)), ("Title", title)];
        if !children.is_empty() {
            rest.push(("Children", ids(children)));
        }
        self.add(Entity::from(id).to_string(), Some(id.into()), "AWS::EC2::Subnet", rest);
        // A subnet stands before what it holds.
        if let Some(own) = self.resources.pop() {
            self.resources.insert(place.min(self.resources.len()), own);
        }
    }

    /// Default routes.
    fn links(&self) -> Vec<Value> {
        let design = self.design;
        let of = |(id, subnet): (SubnetId, &Subnet)| match subnet.route {
            Route::InternetGateway if design.vpc.has_internet_gateway => {
                Some(link(Entity::from(id).to_string(), "N", Entity::InternetGateway.to_string(), "S"))
            }
            Route::Nat(nat) if design.nat_gateways.get(nat).is_some_and(|nat| nat.subnet != id) => {
                Some(link(Entity::from(id).to_string(), "N", Entity::from(nat).to_string(), "S"))
            }
            _ => None,
        };
        design.subnets.iter().filter_map(of).collect()
    }
}
