//! What AWS is asked to build for a design, resolved once for every format that builds it with its own words.
//!
//! A [`Plan`] says which things are made and which are there already, what routes and rules come out of short
//! fields, and what the parts of an imported file mean. Formats print it and add only what they alone cannot say.
//! **Invariant:** a key of a thing follows from its kind and its record's id, never from a name, so that no
//! rename makes a tool destroy and make anew. What has no record has a key of what it is in AWS.

mod access;
mod groups;
mod kept;
mod network;
mod nodes;
mod routes;
mod text;
mod user_data;
mod workloads;

pub(super) use access::{Access, PodRole};
pub(super) use groups::{Group, GroupPeer, GroupRef, Rule};
pub(super) use network::{Endpoint, Nat, Subnet, SubnetSource, VpcSource, ZoneBy};
pub(super) use nodes::{Ami, NodeRole, Nodes, Template, Volume, stated_version};
pub(super) use routes::{Destination, RouteTable, Target};
pub(super) use text::is_shown;
pub(super) use user_data::{Gap, Line};
pub(super) use workloads::{Addon, AddonVersion, Profile};

use super::Loss;
use crate::collect::CollectInOrder;
use crate::design::{Design, Entity, IpFamily, SubnetId};
use crate::msg;
use crate::words::Message;
use std::collections::BTreeSet;

/// A design as AWS is to build it.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    /// The design.
    pub(super) design: &'a Design,
    /// What no format that builds it can say.
    pub(super) losses: Vec<Loss>,
    /// Whether the VPC is there already.
    pub(super) vpc: VpcSource<'a>,
    /// Subnets that are made or known.
    pub(super) subnets: Vec<Subnet<'a>>,
    /// NAT gateways.
    pub(super) nats: Vec<Nat<'a>>,
    /// Route tables of subnets that are made.
    pub(super) tables: Vec<RouteTable>,
    /// VPC endpoints.
    pub(super) endpoints: Vec<Endpoint>,
    /// Security groups.
    pub(super) groups: Vec<Group>,
    /// Rules that join the cluster security group, which EKS makes.
    pub(super) cluster_rules: Vec<Rule>,
    /// Who may use the cluster, and as whom pods call AWS.
    pub(super) access: Access,
    /// Node groups.
    pub(super) nodes: Vec<Nodes<'a>>,
    /// Fargate profiles.
    pub(super) profiles: Vec<Profile<'a>>,
    /// Add-ons.
    pub(super) addons: Vec<Addon<'a>>,
}

impl<'a> Plan<'a> {
    /// Resolves a design.
    pub(super) fn new(design: &'a Design) -> Self {
        let vpc = network::vpc_source(design);
        let mut plan = Self {
            design,
            losses: Vec::new(),
            vpc,
            subnets: Vec::new(),
            nats: Vec::new(),
            tables: Vec::new(),
            endpoints: Vec::new(),
            groups: Vec::new(),
            cluster_rules: Vec::new(),
            access: Access::default(),
            nodes: Vec::new(),
            profiles: Vec::new(),
            addons: Vec::new(),
        };
        plan.network();
        plan.routes();
        plan.endpoints();
        plan.security_groups();
        plan.access();
        plan.nodegroups();
        plan.fargate_profiles();
        plan.addons();
        plan.unsaid();
        plan
    }

    /// Adds something that cannot be said.
    pub(super) fn lose(&mut self, message: Message, subject: impl Into<Option<Entity>>) {
        self.losses.push(Loss { message, subject: subject.into() });
    }

    /// The subnet `id`, where it is made or known.
    pub(super) fn subnet(&self, id: SubnetId) -> Option<&Subnet<'a>> {
        self.subnets.iter().find(|subnet| subnet.id == id)
    }

    /// Those of `ids` that are made or known.
    pub(super) fn known(&self, ids: &BTreeSet<SubnetId>) -> Vec<SubnetId> {
        ids.iter().copied().filter(|id| self.subnet(*id).is_some()).collect()
    }

    /// The subnets that the control plane's interfaces may be in, as far as they are known.
    pub(super) fn control_plane_subnets(&self) -> Vec<SubnetId> {
        self.known(&self.design.control_plane_subnets())
    }

    /// Whether pods and services are on IPv6.
    pub(super) fn is_ipv6(&self) -> bool {
        self.design.cluster.ip_family == IpFamily::Ipv6
    }

    /// Whether EKS Auto Mode runs nodes.
    pub(super) fn is_auto(&self) -> bool {
        self.design.cluster.auto_mode == Some(true)
    }

    /// The table that leads traffic of a subnet.
    pub(super) fn table_of(&self, subnet: SubnetId) -> Option<&RouteTable> {
        self.tables.iter().find(|table| table.subnets.contains(&subnet))
    }

    /// What no builder says, however the design looks.
    fn unsaid(&mut self) {
        let design = self.design;
        let balancers: Vec<Entity> = design.load_balancers.ids().map(Entity::from).collect();
        if let Some(first) = balancers.first() {
            self.lose(msg!("loss-load-balancers", n = balancers.len()), *first);
        }
        let planned = design.nodegroups.iter().filter(|(_, g)| g.planned_pods.is_some()).map(|(id, _)| id.into());
        let profiles = design.fargate_profiles.iter().filter(|(_, p)| 0 < p.planned_pods).map(|(id, _)| id.into());
        let planned: Vec<Entity> = planned.chain(profiles).collect();
        if let Some(first) = planned.first() {
            self.lose(msg!("loss-planned-pods", n = planned.len()), *first);
        }
        let others: BTreeSet<SubnetId> =
            design.subnets.iter().filter(|(_, s)| 0 < s.other_ips).map(|(id, _)| id).collect_set();
        if let Some(first) = others.first() {
            self.lose(msg!("loss-other-ips", n = others.len()), Entity::from(*first));
        }
        let branches: Vec<Entity> =
            design.nodegroups.iter().filter(|(_, g)| 0 < g.branch_pods).map(|(id, _)| id.into()).collect();
        if let Some(first) = branches.first() {
            self.lose(msg!("loss-branch-pods", n = branches.len()), *first);
        }
    }

    /// Says which parts of an imported file are left out, those in `handled` not counted.
    fn lose_kept(&mut self, kept: &crate::design::Kept, handled: &[&str], subject: Entity) {
        let left = kept::leftover(&kept.extra, handled);
        if !left.is_empty() {
            self.lose(msg!("loss-kept-keys", keys = left.join(", ")), subject);
        }
    }
}

/// The key of a thing with a record, as every tool takes it for a name: `subnet_7`.
pub(super) fn key(entity: impl Into<Entity>) -> String {
    entity.into().to_string().replace('-', "_")
}

/// A key of what is itself a name in AWS, such as an ARN: the same text gives the same key.
///
/// The 64-bit FNV-1a hash (<http://www.isthe.com/chongo/tech/comp/fnv/>), which needs no secret and no crate.
pub(super) fn digest(parts: &[&str]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut eat = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    for part in parts {
        part.bytes().for_each(&mut eat);
        // No text has this byte, so that parts cannot run into each other.
        eat(0xff);
    }
    format!("{hash:016x}")
}

/// A text of our own as part of a key: everything but letters and digits becomes `_`.
pub(super) fn word(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_follow_ids_and_names_of_aws() {
        assert_eq!(key(SubnetId(7)), "subnet_7");
        assert_eq!(key(crate::design::RouteTableId(3)), "route_table_3");
        assert_eq!(digest(&["a", "b"]), digest(&["a", "b"]));
        assert_ne!(digest(&["ab", ""]), digest(&["a", "b"]));
        // The published value of FNV-1a for an empty text, and one byte more.
        assert_eq!(digest(&[]), "cbf29ce484222325");
    }
}
