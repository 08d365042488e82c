//! Security groups and their rules.

use super::hcl::{Body, Expr, number, raw, text};
use super::{OfCluster, Writer, name_tag};
use crate::design::{Entity, Flow, Protocol};
use crate::formats::build::{GroupPeer, Rule};

impl Writer<'_> {
    /// The security groups. They have no `name`, which could never change.
    pub(super) fn groups(&mut self) {
        let groups = self.plan.groups.clone();
        for group in &groups {
            let body = Body::new().set("vpc_id", self.vpc_id()).set("tags", name_tag(&group.name));
            self.resource("aws_security_group", &group.key, group.entity, &body);
            let id = raw(format!("aws_security_group.{}.id", group.key));
            for rule in &group.rules {
                self.rule(&group.key, &id, rule, group.entity);
            }
        }
    }

    /// The rules that join the cluster security group.
    pub(super) fn cluster_rules(&mut self) {
        let rules = self.plan.cluster_rules.clone();
        let id = raw(self.of_cluster(OfCluster::Group));
        for rule in &rules {
            self.rule("cluster", &id, rule, Entity::Cluster);
        }
    }

    fn rule(&mut self, of: &str, id: &Expr, rule: &Rule, entity: Entity) {
        let kind = match rule.flow {
            Flow::Ingress => "aws_vpc_security_group_ingress_rule",
            Flow::Egress => "aws_vpc_security_group_egress_rule",
        };
        let protocol = match rule.protocol {
            Protocol::All => "-1",
            Protocol::Tcp => "tcp",
            Protocol::Udp => "udp",
        };
        let has_ports = rule.protocol != Protocol::All;
        let body = Body::new().set("security_group_id", id.clone()).set("ip_protocol", text(protocol));
        let body = body
            .set_some("from_port", has_ports.then(|| number(rule.ports.0)))
            .set_some("to_port", has_ports.then(|| number(rule.ports.1)));
        let body = match &rule.peer {
            GroupPeer::Block(block) => body.set("cidr_ipv4", text(block.to_string())),
            GroupPeer::Group(group) => body.set("referenced_security_group_id", self.group_id(group)),
        };
        self.resource(kind, &format!("{of}_{}", rule.key), entity, &body);
    }
}
