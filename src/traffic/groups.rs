//! Security groups: those that a person wrote, and those that EKS and eksctl make otherwise.
//!
//! # Sources
//! EKS user guide, "View Amazon EKS security group requirements for clusters", read 2026-08-22; eksctl commit
//! 99984ad, `pkg/cfn/builder/{cluster,nodegroup}.go` and `vpc_endpoint.go`, read 2026-08-21:
//! <https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html>

use crate::design::{Design, Flow, GroupRole, GroupRule, Peer, Protocol, SecurityGroup};
use crate::net::Cidr;

/// HTTPS, which the Kubernetes API, AWS's services and their endpoints speak.
pub(super) const HTTPS: u16 = 443;
/// The kubelet, which the control plane calls for logs, `exec` and metrics.
pub(super) const KUBELET: u16 = 10_250;
/// DNS.
pub(super) const DNS: u16 = 53;
/// A port that applications and webhooks listen on, as an example of one that nobody knows beforehand.
pub(super) const APPLICATION: u16 = 8443;

fn all(flow: Flow, peer: Peer) -> GroupRule {
    GroupRule { flow, protocol: Protocol::All, ports: GroupRule::ALL_PORTS, peer }
}

fn https_from(block: Cidr) -> GroupRule {
    GroupRule { flow: Flow::Ingress, protocol: Protocol::Tcp, ports: (HTTPS, HTTPS), peer: Peer::Block(block) }
}

/// The security group that is there for `role` where the design has none of its own.
#[must_use]
pub fn made_group(design: &Design, role: GroupRole) -> SecurityGroup {
    let inside = [GroupRole::Cluster, GroupRole::Nodes, GroupRole::Pods];
    let mut rules: Vec<GroupRule> = match role {
        GroupRole::Cluster => {
            let clients = design.cluster.endpoint.private_cidrs.iter().map(|block| https_from(*block));
            inside.into_iter().map(|peer| all(Flow::Ingress, Peer::Role(peer))).chain(clients).collect()
        }
        GroupRole::Nodes | GroupRole::Pods => {
            inside.into_iter().map(|peer| all(Flow::Ingress, Peer::Role(peer))).collect()
        }
        // Where the blocks of an existing VPC are not stated, the group lets them in all the same.
        GroupRole::Endpoints if design.vpc.cidrs.is_empty() => vec![https_from(Cidr::ALL)],
        GroupRole::Endpoints => design.vpc.cidrs.iter().map(|block| https_from(*block)).collect(),
        GroupRole::Bastion => Vec::new(),
    };
    rules.push(all(Flow::Egress, Peer::Block(Cidr::ALL)));
    SecurityGroup { name: role.key().to_owned(), role, rules }
}

/// One end of a connection as security groups see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Party {
    /// The group on its interface, where it stands in the VPC.
    pub(super) role: Option<GroupRole>,
    /// The block that its address lies in; `None` where it is not stated.
    pub(super) block: Option<Cidr>,
    /// Whether it stands in the VPC.
    pub(super) is_inside: bool,
}

/// The rules of every role.
#[derive(Clone, Debug)]
pub(super) struct Groups<'a> {
    rules: [std::borrow::Cow<'a, [GroupRule]>; 5],
    vpc: &'a [Cidr],
}

impl<'a> Groups<'a> {
    pub(super) fn of(design: &'a Design) -> Self {
        let rules_of = |role: GroupRole| {
            let own = design.security_groups.values().find(|group| group.role == role);
            own.map_or_else(|| made_group(design, role).rules.into(), |group| group.rules.as_slice().into())
        };
        Self { rules: GroupRole::ALL.map(rules_of), vpc: &design.vpc.cidrs }
    }

    fn rules(&self, role: GroupRole) -> &[GroupRule] {
        let place = GroupRole::ALL.iter().position(|other| *other == role).unwrap_or(0);
        self.rules.get(place).map_or(&[], std::convert::AsRef::as_ref)
    }

    /// Which of the blocks that any rule names hold `block`: to security groups, blocks of which this is the same
    /// are the same.
    pub(super) fn held_by(&self, block: Option<Cidr>) -> Option<Vec<bool>> {
        let block = block?;
        let held = self.rules.iter().flat_map(|rules| rules.iter()).filter_map(|rule| match rule.peer {
            Peer::Block(peer) => Some(peer.contains(block)),
            Peer::Role(_) => None,
        });
        Some(held.collect())
    }

    /// Whether the group of `role` lets traffic to or from `peer` through.
    pub(super) fn allow(&self, role: GroupRole, flow: Flow, protocol: Protocol, port: u16, peer: Party) -> bool {
        let is_peer = |rule: &GroupRule| match rule.peer {
            Peer::Role(role) => peer.role == Some(role),
            Peer::Block(block) => match peer.block {
                Some(own) => block.contains(own),
                None => block == Cidr::ALL || (peer.is_inside && self.vpc.contains(&block)),
            },
        };
        self.rules(role).iter().any(|rule| {
            rule.flow == flow
                && (rule.protocol == Protocol::All || rule.protocol == protocol)
                && (rule.ports.0..=rule.ports.1).contains(&port)
                && is_peer(rule)
        })
    }

    /// The same for every address that `peer` may have: one in each of `blocks`, or its own where there are none.
    pub(super) fn allow_all(
        &self,
        role: GroupRole,
        flow: Flow,
        (protocol, port): (Protocol, u16),
        peer: Party,
        mut blocks: impl Iterator<Item = Option<Cidr>>,
    ) -> bool {
        // What a rule lets through by the group of the peer, or for everyone, needs no look at addresses.
        if self.allow(role, flow, protocol, port, Party { block: None, is_inside: false, ..peer }) {
            return true;
        }
        let is_allowed = |block| self.allow(role, flow, protocol, port, Party { block, ..peer });
        match blocks.next() {
            Some(first) => is_allowed(first) && blocks.all(is_allowed),
            None => is_allowed(peer.block),
        }
    }
}
