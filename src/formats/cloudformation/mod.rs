//! CloudFormation: the network alone, or the whole cluster, as a template.
//!
//! # Sources
//! CloudFormation template reference, resource types of Amazon EC2, EKS, IAM and EC2 Auto Scaling, read 2026-11-26:
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>.
//! **Invariant:** a logical id follows from the kind of a thing and its record's id: a changed one would replace what
//! is live. No text of a design is ever part of a function that reads it.

mod cluster;
mod network;
mod nodes;
mod read;
mod tree;
mod workloads;

use super::build::{GroupPeer, GroupRef, Plan, Rule, SubnetSource, VpcSource, key, word};
use super::{Export, Place, yaml};
use crate::catalog::cloudformation as limits;
use crate::design::{Design, Entity, SubnetId, Value};
use crate::msg;
use crate::net::Cidr;
use crate::words::Message;
pub(in crate::formats) use read::is_template;
pub use read::{MAX_BYTES, read};
use std::collections::BTreeMap;

use tree::{Props, attribute, join, logical_id, reference, text};

/// The logical id of the cluster.
const CLUSTER: &str = "Cluster";
/// The logical id of the VPC, or the parameter with its id.
pub const VPC: &str = "Vpc";

/// The whole design as a template in YAML.
#[must_use]
pub fn write(design: &Design) -> Export {
    Writer::new(design).whole().yaml()
}

/// The same in JSON.
#[must_use]
pub fn write_json(design: &Design) -> Export {
    Writer::new(design).whole().json()
}

/// The things of a design by the logical ids of the resources that make them.
#[must_use]
pub fn entities(design: &Design) -> BTreeMap<String, Entity> {
    let resources = Writer::new(design).whole().resources;
    resources.into_iter().filter_map(|entry| Some((entry.id, entry.entity?))).collect()
}

/// The network alone, with outputs that eksctl or another stack builds upon.
#[must_use]
pub fn write_network(design: &Design) -> Export {
    Writer::new(design).network_alone().yaml()
}

/// The same in JSON.
#[must_use]
pub fn write_network_json(design: &Design) -> Export {
    Writer::new(design).network_alone().json()
}

/// The things of a design by the logical ids of the resources that make its network.
#[must_use]
pub fn network_entities(design: &Design) -> BTreeMap<String, Entity> {
    let resources = Writer::new(design).network_alone().resources;
    resources.into_iter().filter_map(|entry| Some((entry.id, entry.entity?))).collect()
}

/// The output of a network's stack with the id of the VPC.
pub const VPC_OUTPUT: &str = "VpcId";

/// The output of a network's stack with the id of a subnet that it makes.
#[must_use]
pub fn subnet_output(id: SubnetId) -> String {
    format!("{}Id", logical_id(&key(id)))
}

/// A resource, a parameter or an output.
struct Entry {
    id: String,
    value: Value,
    entity: Option<Entity>,
}

struct Writer<'a> {
    plan: Plan<'a>,
    parameters: Vec<Entry>,
    resources: Vec<Entry>,
    outputs: Vec<Entry>,
    reasons: Vec<Message>,
}

impl<'a> Writer<'a> {
    fn new(design: &'a Design) -> Self {
        let plan = Plan::new(design);
        Self { plan, parameters: Vec::new(), resources: Vec::new(), outputs: Vec::new(), reasons: Vec::new() }
    }

    fn whole(mut self) -> Self {
        self.settings();
        self.network();
        self.routes();
        self.groups();
        self.endpoints();
        self.cluster();
        self.access();
        self.nodegroups();
        self.fargate_profiles();
        self.addons();
        self.network_outputs();
        self.cluster_outputs();
        self
    }

    fn network_alone(mut self) -> Self {
        self.settings();
        self.network();
        self.routes();
        // Groups of nodes and of the control plane belong to the cluster.
        let used = self.plan.group_of(crate::design::GroupRole::Endpoints);
        let is_used = |key: &str| matches!(&used, Some(GroupRef::Made(used)) if used == key);
        self.plan.groups.retain(|group| is_used(&group.key));
        self.open_to_later_groups();
        self.groups();
        self.endpoints();
        self.network_outputs();
        self
    }

    /// Gives rules for security groups that come only with the cluster to the blocks of the VPC, in which the
    /// interfaces with those groups will stand.
    fn open_to_later_groups(&mut self) {
        let made: Vec<String> = self.plan.groups.iter().map(|group| group.key.clone()).collect();
        let is_later = |rule: &Rule| match &rule.peer {
            GroupPeer::Group(GroupRef::Cluster) => true,
            GroupPeer::Group(GroupRef::Made(key)) => !made.contains(key),
            GroupPeer::Group(GroupRef::Id(_)) | GroupPeer::Block(_) => false,
        };
        let mut blocks = self.plan.design.vpc.cidrs.clone();
        if blocks.is_empty() {
            // As the group that is made where none is drawn.
            blocks.push(Cidr::ALL);
        }
        let mut opened = Vec::new();
        for group in &mut self.plan.groups {
            let (later, mut rules): (Vec<Rule>, Vec<Rule>) =
                std::mem::take(&mut group.rules).into_iter().partition(is_later);
            if !later.is_empty() {
                opened.push((group.name.clone(), group.entity));
            }
            for (rule, block) in later.iter().flat_map(|rule| blocks.iter().map(move |block| (rule, *block))) {
                let key = format!("{}_{}", rule.key, word(&block.to_string()));
                let rule = Rule { key, peer: GroupPeer::Block(block), ..rule.clone() };
                // AWS takes each rule once.
                let says = |rule: &Rule| (rule.flow, rule.protocol, rule.ports);
                if !rules.iter().any(|said| says(said) == says(&rule) && said.peer == rule.peer) {
                    rules.push(rule);
                }
            }
            group.rules = rules;
        }
        for (name, entity) in opened {
            self.plan.lose(msg!("loss-later-groups", group = name), entity);
        }
    }

    /// Adds a resource with what it waits for.
    fn resource(
        &mut self,
        id: &str,
        kind: &str,
        entity: impl Into<Option<Entity>>,
        props: Props,
        waits: &[String],
    ) {
        let mut waits: Vec<&String> = waits.iter().filter(|wait| *wait != id).collect();
        waits.sort_unstable();
        waits.dedup();
        let waits: Vec<Value> = waits.into_iter().map(|wait| Value::Str(wait.clone())).collect();
        let value = Props::new()
            .set("Type", Value::Str(kind.to_owned()))
            .set_some("DependsOn", (!waits.is_empty()).then_some(Value::List(waits)))
            .set("Properties", props);
        self.resources.push(Entry { id: id.to_owned(), value: value.into(), entity: entity.into() });
    }

    fn parameter(&mut self, id: &str, kind: &str, description: &'static str, entity: impl Into<Option<Entity>>) {
        if self.parameters.iter().any(|known| known.id == id) {
            return;
        }
        let [kind, description] = [kind, description].map(|text| Value::Str(text.to_owned()));
        let value = Props::new().set("Type", kind).set("Description", description);
        self.parameters.push(Entry { id: id.to_owned(), value: value.into(), entity: entity.into() });
    }

    fn output(&mut self, id: &str, value: Value, entity: impl Into<Option<Entity>>) {
        let value = Props::new().set("Value", value).into();
        self.outputs.push(Entry { id: id.to_owned(), value, entity: entity.into() });
    }

    /// What only a person knows: ids of things that the design has no word for.
    fn settings(&mut self) {
        if let VpcSource::Of(_) = self.plan.vpc {
            self.parameter(VPC, "AWS::EC2::VPC::Id", "The VPC that the existing subnets lie in", Entity::Vpc);
        }
        let found: Vec<SubnetId> =
            self.plan.subnets.iter().filter(|s| s.source == SubnetSource::Found).map(|s| s.id).collect();
        for id in found {
            let name = logical_id(&key(id));
            self.parameter(&name, "AWS::EC2::Subnet::Id", "An existing subnet", Entity::from(id));
        }
        let networks: Vec<_> = self.plan.design.networks.iter().map(|(id, network)| (id, network.kind)).collect();
        for (id, kind) in networks {
            let what = network::id_of_network(kind);
            self.parameter(&logical_id(&key(id)), "String", what, Entity::from(id));
        }
    }

    /// The id of the VPC.
    fn vpc_id(&self) -> Value {
        match self.plan.vpc {
            VpcSource::Made | VpcSource::Of(_) => reference(VPC),
            VpcSource::Id(id) => text(id),
        }
    }

    fn subnet_id(&self, id: SubnetId) -> Option<Value> {
        Some(match self.plan.subnet(id)?.source {
            SubnetSource::Made | SubnetSource::Found => reference(&logical_id(&key(id))),
            SubnetSource::Id(aws_id) => text(aws_id),
        })
    }

    /// The ids of subnets that are made or known.
    fn subnet_ids(&self, ids: &[SubnetId]) -> Value {
        Value::List(ids.iter().filter_map(|id| self.subnet_id(*id)).collect())
    }

    fn network_outputs(&mut self) {
        let vpc = self.vpc_id();
        self.output(VPC_OUTPUT, vpc, Entity::Vpc);
        for is_public in [true, false] {
            let subnets = self.plan.subnets.iter().filter(|subnet| subnet.record.is_public() == is_public);
            let ids: Vec<SubnetId> = subnets.map(|subnet| subnet.id).collect();
            if let Value::List(ids) = self.subnet_ids(&ids)
                && !ids.is_empty()
            {
                let name = if is_public { "PublicSubnetIds" } else { "PrivateSubnetIds" };
                self.output(name, join(",", ids), Entity::Vpc);
            }
        }
        let made: Vec<SubnetId> = self.plan.subnets.iter().filter(|s| s.is_made()).map(|s| s.id).collect();
        if made.len() <= limits::MOST_SUBNET_OUTPUTS {
            for id in made {
                self.output(&subnet_output(id), reference(&logical_id(&key(id))), Entity::from(id));
            }
        }
    }

    fn cluster_outputs(&mut self) {
        for (name, value) in [
            ("ClusterName", reference(CLUSTER)),
            ("ClusterEndpoint", attribute(CLUSTER, "Endpoint")),
            ("ClusterSecurityGroupId", attribute(CLUSTER, "ClusterSecurityGroupId")),
        ] {
            self.output(name, value, Entity::Cluster);
        }
    }

    /// The template, and what is to be said about it.
    fn finish(&mut self) -> Vec<(String, Value)> {
        if limits::MOST_RESOURCES < self.resources.len() {
            let (n, max) = (self.resources.len(), limits::MOST_RESOURCES);
            self.plan.lose(msg!("loss-many-resources", n = n, max = max), Entity::Vpc);
        }
        if self.resources.is_empty() {
            self.plan.lose(msg!("loss-network-there"), Entity::Vpc);
        }
        if !self.parameters.is_empty() {
            self.reasons.push(msg!("reason-parameters", n = self.parameters.len()));
        }
        let version = Value::Str(limits::TEMPLATE_VERSION.to_owned());
        let mut root = vec![("AWSTemplateFormatVersion".to_owned(), version)];
        let parts = [("Parameters", &self.parameters), ("Resources", &self.resources), ("Outputs", &self.outputs)];
        for (name, entries) in parts {
            if !entries.is_empty() {
                let entries = entries.iter().map(|entry| (entry.id.clone(), entry.value.clone()));
                root.push((name.to_owned(), Value::Map(entries.collect())));
            }
        }
        root
    }

    fn yaml(mut self) -> Export {
        let text = yaml::write(&self.finish());
        let places = self.places(&text);
        Export { text, losses: self.plan.losses, reasons: self.reasons, places }
    }

    fn json(mut self) -> Export {
        let mut text = String::new();
        write_value(&Value::Map(self.finish()), 0, &mut text);
        text.push('\n');
        Export { text, losses: self.plan.losses, reasons: self.reasons, places: Vec::new() }
    }

    /// Which lines of a YAML text speak of what.
    fn places(&self, text: &str) -> Vec<Place> {
        let all = self.parameters.iter().chain(&self.resources).chain(&self.outputs);
        let of: BTreeMap<&str, Entity> =
            all.filter_map(|entry| Some((entry.id.as_str(), entry.entity?))).collect();
        let place = |part: yaml::Part| match part.path.as_slice() {
            [_, id] => {
                Some(Place { first_line: part.first_line, end_line: part.end_line, entity: *of.get(id.as_str())? })
            }
            _ => None,
        };
        yaml::outline(text).into_iter().filter_map(place).collect()
    }
}

fn group_id(group: &GroupRef) -> Value {
    match group {
        GroupRef::Cluster => attribute(CLUSTER, "ClusterSecurityGroupId"),
        GroupRef::Made(key) => attribute(&format!("{}SecurityGroup", logical_id(key)), "GroupId"),
        GroupRef::Id(id) => text(id),
    }
}

fn group_ids(groups: &[GroupRef]) -> Value {
    Value::List(groups.iter().map(group_id).collect())
}

/// A value as indented JSON, its keys in their order.
fn write_value(value: &Value, depth: usize, out: &mut String) {
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    };
    // Texts always have a form in JSON.
    let quoted = |text: &str| serde_json::to_string(text).unwrap_or_default();
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(is) => out.push_str(if *is { "true" } else { "false" }),
        Value::Int(n) => out.push_str(&n.to_string()),
        Value::Float(x) => out.push_str(&serde_json::to_string(x).unwrap_or_default()),
        Value::Str(text) => out.push_str(&quoted(text)),
        Value::List(items) if items.is_empty() => out.push_str("[]"),
        Value::Map(entries) if entries.is_empty() => out.push_str("{}"),
        Value::List(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { "," });
                line(out, depth.saturating_add(1));
                write_value(item, depth.saturating_add(1), out);
            }
            line(out, depth);
            out.push(']');
        }
        Value::Map(entries) => {
            out.push('{');
            for (i, (key, item)) in entries.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { "," });
                line(out, depth.saturating_add(1));
                out.push_str(&quoted(key));
                out.push_str(": ");
                write_value(item, depth.saturating_add(1), out);
            }
            line(out, depth);
            out.push('}');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use crate::design::{Flow, GroupRole, GroupRule, Peer, Protocol, SecurityGroup, SecurityGroupId};

    #[test]
    fn the_network_alone_refers_to_nothing_that_comes_later() {
        let mut design = Starter::Private.design();
        let rule = |role| GroupRule {
            flow: Flow::Ingress,
            protocol: Protocol::Tcp,
            ports: (443, 443),
            peer: Peer::Role(role),
        };
        let rules = [GroupRole::Cluster, GroupRole::Nodes, GroupRole::Pods, GroupRole::Endpoints].map(rule);
        let group = |role| SecurityGroup { name: "own".to_owned(), role, rules: rules.to_vec() };
        design.security_groups.insert(SecurityGroupId(900), group(GroupRole::Nodes));
        design.security_groups.insert(SecurityGroupId(901), group(GroupRole::Endpoints));
        let export = write_network_json(&design);
        let value: serde_json::Value = serde_json::from_str(&export.text).unwrap();
        let resources = value["Resources"].as_object().unwrap();
        let in_rules: Vec<_> =
            resources.values().filter(|one| one["Type"] == "AWS::EC2::SecurityGroupIngress").collect();
        let blocks: Vec<_> = in_rules.iter().filter_map(|one| one["Properties"]["CidrIp"].as_str()).collect();
        assert_eq!(blocks, design.vpc.cidrs.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(in_rules.len(), 2, "the group itself is there: {in_rules:?}");
        assert!(!export.text.contains("\"Cluster\"") && !export.text.contains("SecurityGroup900"));
        assert!(export.losses.iter().any(|loss| loss.message.id == "loss-later-groups"));
        assert_eq!(
            network_entities(&design).get("SecurityGroup901SecurityGroup"),
            Some(&SecurityGroupId(901).into())
        );
    }
}
