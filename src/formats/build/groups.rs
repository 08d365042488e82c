//! Security groups: those that a person wrote, the one of interface endpoints, and rules in EKS's own.

use super::{Plan, key, word};
use crate::design::{Entity, Flow, GroupRole, GroupRule, Peer, Protocol, SecurityGroupId, VpcEndpointKind};
use crate::msg;
use crate::net::Cidr;
use crate::traffic;
use std::collections::BTreeSet;

/// HTTPS, which the Kubernetes API speaks.
const HTTPS: u16 = 443;

/// A security group on an interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::formats) enum GroupRef {
    /// The cluster security group, which EKS makes.
    Cluster,
    /// One that is made, by its key.
    Made(String),
    /// One that is there, by its id.
    Id(String),
}

/// Whom a rule is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::formats) enum GroupPeer {
    /// Addresses.
    Block(Cidr),
    /// Interfaces with a security group on them.
    Group(GroupRef),
}

/// One rule of a security group.
#[derive(Clone, Debug)]
pub(in crate::formats) struct Rule {
    /// Its key within the group, of what it says.
    pub(in crate::formats) key: String,
    /// Towards the interface or away from it.
    pub(in crate::formats) flow: Flow,
    /// Protocols.
    pub(in crate::formats) protocol: Protocol,
    /// First and last port.
    pub(in crate::formats) ports: (u16, u16),
    /// Whom it is for.
    pub(in crate::formats) peer: GroupPeer,
}

/// A security group that is made.
#[derive(Clone, Debug)]
pub(in crate::formats) struct Group {
    /// Its key.
    pub(in crate::formats) key: String,
    /// What of the design asks for it.
    pub(in crate::formats) entity: Entity,
    /// Its name.
    pub(in crate::formats) name: String,
    /// Its rules.
    pub(in crate::formats) rules: Vec<Rule>,
}

/// The key of the group of interface endpoints where none is drawn.
const ENDPOINTS_KEY: &str = "endpoints";

impl Plan<'_> {
    /// The first written group of a role, which is the one that counts.
    pub(super) fn written_group(&self, role: GroupRole) -> Option<SecurityGroupId> {
        self.design.security_groups.iter().find(|(_, group)| group.role == role).map(|(id, _)| id)
    }

    /// The group on interfaces of a role.
    pub(in crate::formats) fn group_of(&self, role: GroupRole) -> Option<GroupRef> {
        if let Some(id) = self.written_group(role) {
            return Some(GroupRef::Made(key(id)));
        }
        match role {
            // Without groups of their own, self-managed nodes and pods have the cluster's.
            GroupRole::Cluster | GroupRole::Nodes | GroupRole::Pods => Some(GroupRef::Cluster),
            GroupRole::Endpoints => self
                .endpoints
                .iter()
                .any(|endpoint| endpoint.kind == VpcEndpointKind::Interface)
                .then(|| GroupRef::Made(ENDPOINTS_KEY.to_owned())),
            GroupRole::Bastion => None,
        }
    }

    /// The security groups and their rules.
    pub(super) fn security_groups(&mut self) {
        let design = self.design;
        for (id, group) in design.security_groups.iter() {
            if self.written_group(group.role) != Some(id) {
                self.lose(msg!("loss-second-group", group = &group.name), Entity::from(id));
            } else if group.role == GroupRole::Cluster {
                self.lose(msg!("loss-cluster-group", group = &group.name), Entity::from(id));
            } else if group.role == GroupRole::Bastion {
                self.lose(msg!("loss-bastion-group", group = &group.name), Entity::from(id));
            }
            let rules = self.rules(&group.rules, id.into(), &group.name);
            self.groups.push(Group { key: key(id), entity: id.into(), name: group.name.clone(), rules });
        }
        let is_made = self.written_group(GroupRole::Endpoints).is_none();
        if is_made && self.group_of(GroupRole::Endpoints).is_some() {
            let made = traffic::made_group(design, GroupRole::Endpoints);
            let name = format!("{}-endpoints", design.cluster.name);
            let rules = self.rules(&made.rules, Entity::Vpc, &name);
            self.groups.push(Group { key: ENDPOINTS_KEY.to_owned(), entity: Entity::Vpc, name, rules });
        }
        let clients: BTreeSet<Cidr> = design.cluster.endpoint.private_cidrs.iter().copied().collect();
        let of_clients = clients.into_iter().map(|block| GroupRule {
            flow: Flow::Ingress,
            protocol: Protocol::Tcp,
            ports: (HTTPS, HTTPS),
            peer: Peer::Block(block),
        });
        let rules: Vec<GroupRule> = of_clients.collect();
        self.cluster_rules = self.rules(&rules, Entity::Cluster, &design.cluster.name);
    }

    fn rules(&mut self, rules: &[GroupRule], entity: Entity, name: &str) -> Vec<Rule> {
        let mut out: Vec<Rule> = Vec::new();
        let mut n_unsaid = 0_usize;
        for rule in rules {
            let (peer, word_of_peer) = match rule.peer {
                Peer::Block(block) => (Some(GroupPeer::Block(block)), word(&block.to_string())),
                Peer::Role(role) => (self.group_of(role).map(GroupPeer::Group), role.key().to_owned()),
            };
            let Some(peer) = peer else {
                n_unsaid = n_unsaid.saturating_add(1);
                continue;
            };
            // Two roles may share a group, and AWS takes each rule once.
            let is_said = out.iter().any(|said| {
                (said.flow, said.protocol, said.ports) == (rule.flow, rule.protocol, rule.ports)
                    && said.peer == peer
            });
            if is_said {
                continue;
            }
            let flow = if rule.flow == Flow::Ingress { "in" } else { "out" };
            let what = match rule.protocol {
                Protocol::All => "all".to_owned(),
                Protocol::Tcp => format!("tcp_{}", ports_word(rule.ports)),
                Protocol::Udp => format!("udp_{}", ports_word(rule.ports)),
            };
            let key = format!("{flow}_{what}_{word_of_peer}");
            out.push(Rule { key, flow: rule.flow, protocol: rule.protocol, ports: rule.ports, peer });
        }
        if 0 < n_unsaid {
            self.lose(msg!("loss-group-rules", group = name, n = n_unsaid), entity);
        }
        out
    }

    /// The groups that a person or a file puts on the control plane's interfaces beside EKS's own.
    pub(in crate::formats) fn control_plane_groups(&self) -> Vec<GroupRef> {
        let written = self.written_group(GroupRole::Cluster).map(|id| GroupRef::Made(key(id)));
        let listed =
            super::kept::list(&self.design.vpc.kept.extra, "controlPlaneSecurityGroupIDs").unwrap_or_default();
        written.into_iter().chain(listed.into_iter().map(GroupRef::Id)).collect()
    }
}

fn ports_word(ports: (u16, u16)) -> String {
    match ports {
        (first, last) if first == last => first.to_string(),
        GroupRule::ALL_PORTS => "all".to_owned(),
        (first, last) => format!("{first}_{last}"),
    }
}
