//! The network in a file: zones and blocks for eksctl to make, or the list of subnets that exist.

use super::carve::{default_zones, short_name};
use super::endpoint::{self, switches};
use super::fields::{peek, set, text, texts, unset};
use super::keys;
use super::plan::{Layout, Mode, is_on_outpost};
use super::read_network::{Nat, subnet_name};
use super::shape::Shape;
use super::write::{Writer, is_private_by_default, put};
use crate::catalog::eksctl;
use crate::design::{ControlPlaneSubnets, Design, Entity, IpFamily, Subnet, SubnetId, Value, ZoneId};
use crate::msg;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Keys of the `vpc` block that only a VPC of eksctl's own can have.
const NEW_VPC_ONLY: &[&str] = &["hostnameType", "ipv6Cidr", "ipv6Pool", "autoAllocateIPv6"];

impl Writer<'_> {
    /// The zones of a VPC that eksctl makes; those of an existing one follow from its subnets.
    pub(super) fn zones(&mut self, root: &mut Value) {
        let Some(layout) = &self.plan.layout else { return };
        let design = self.plan.design;
        let name = |id: &ZoneId| design.zones.get(*id).map_or("", |zone| zone.name.as_str());
        let names: Vec<&str> = layout.zones.iter().map(name).collect();
        let is_default = names == default_zones(&design.cluster.region);
        if !is_on_outpost(design) {
            put(root, &design.cluster.kept, "availabilityZones", texts(names), is_default);
        }
        if !layout.local_zones.is_empty() {
            set(root, "localZones", texts(layout.local_zones.iter().map(name)));
        }
    }

    /// The `vpc` block.
    pub(super) fn vpc(&mut self) -> Value {
        let design = self.plan.design;
        let mut vpc = self.tree(&design.vpc.kept.extra, &Shape::Record(keys::VPC), Entity::Vpc);
        match &self.plan.layout {
            Some(layout) => self.new_vpc(&mut vpc, layout),
            None => self.existing_vpc(&mut vpc),
        }
        self.endpoint(&mut vpc);
        self.control_plane_subnets(&mut vpc);
        self.other_family(&mut vpc);
        vpc
    }

    /// Takes out what the IP family of the cluster rules out; a NAT gateway is not asked for with IPv6.
    fn other_family(&mut self, vpc: &mut Value) {
        match self.plan.design.cluster.ip_family {
            IpFamily::Ipv6 => {
                unset(vpc, "nat");
                self.leave_out(vpc, "autoAllocateIPv6");
            }
            IpFamily::Ipv4 => {
                for key in ["extraIPv6CIDRs", "ipv6Cidr", "ipv6Pool"] {
                    self.leave_out(vpc, key);
                }
            }
        }
    }

    /// Takes a part of an import out that eksctl would refuse now.
    fn leave_out(&mut self, vpc: &mut Value, key: &str) {
        if unset(vpc, key).is_some() {
            self.lose(msg!("loss-kept-keys", keys = format!("vpc.{key}")), Entity::Vpc);
        }
    }

    fn new_vpc(&mut self, vpc: &mut Value, layout: &Layout) {
        let kept = &self.plan.design.vpc.kept;
        if let Some(cidr) = self.plan.design.primary_cidr() {
            let is_default = cidr.to_string() == eksctl::DEFAULT_VPC_CIDR;
            put(vpc, kept, "cidr", text(cidr.to_string()), is_default);
        }
        if let Some(nat) = layout.nat {
            put(vpc, kept, "nat.gateway", text(nat.word()), nat == Nat::Single);
        }
    }

    fn existing_vpc(&mut self, vpc: &mut Value) {
        let design = self.plan.design;
        if let Some(id) = &design.vpc.existing_id {
            set(vpc, "id", text(id));
        }
        if let Some(cidr) = design.primary_cidr() {
            set(vpc, "cidr", text(cidr.to_string()));
        }
        let was_new = !design.vpc.kept.has_said("subnets") && !design.vpc.kept.has_said("id");
        for key in NEW_VPC_ONLY.iter().filter(|_| was_new) {
            if unset(vpc, key).is_some() {
                self.lose(msg!("loss-new-vpc-only", key = *key), Entity::Vpc);
            }
        }
        if design.subnets.is_empty() {
            self.lose(msg!("loss-no-subnets"), Entity::Vpc);
            return;
        }
        if design.vpc.existing_id.is_none() && design.subnets.values().any(|s| s.existing_id.is_none()) {
            self.lose(msg!("loss-vpc-id"), Entity::Vpc);
        }
        let names = Rc::clone(&self.names);
        let mut unlisted = Vec::new();
        for (id, subnet) in design.subnets.iter() {
            let Some(name) = names.get(&id).filter(|_| self.plan.is_listed(subnet)) else {
                unlisted.push(id);
                continue;
            };
            let block = if subnet.is_public() { "subnets.public" } else { "subnets.private" };
            let mut entries = match unset(vpc, block) {
                Some(Value::Map(entries)) => entries,
                _ => Vec::new(),
            };
            entries.push((name.clone(), self.listed_subnet(id, subnet, name)));
            set(vpc, block, Value::Map(entries));
        }
        if let Some(first) = unlisted.first() {
            self.lose(msg!("loss-local-subnets", n = unlisted.len()), Entity::from(*first));
        }
    }

    /// An entry of `vpc.subnets`: always with its zone, as eksctl takes the name for it otherwise.
    fn listed_subnet(&mut self, id: SubnetId, subnet: &Subnet, name: &str) -> Value {
        let mut entry = self.tree(&subnet.kept.extra, &Shape::Open(keys::SUBNET), id);
        if let Some(id) = &subnet.existing_id {
            set(&mut entry, "id", text(id));
        }
        let zone = self.plan.design.zones.get(subnet.zone).map_or("", |zone| zone.name.as_str());
        if !zone.is_empty() {
            put(&mut entry, &subnet.kept, "az", text(zone), name == zone);
        }
        if let Some(cidr) = subnet.cidr {
            set(&mut entry, "cidr", text(cidr.to_string()));
        }
        entry
    }

    fn endpoint(&mut self, vpc: &mut Value) {
        let design = self.plan.design;
        let cluster = &design.cluster;
        let (public, private) = switches(cluster, &design.vpc.kept, is_on_outpost(design));
        if cluster.is_fully_private {
            // eksctl refuses the two together, and ends with the private endpoint alone.
            if (cluster.endpoint.is_public, cluster.endpoint.is_private) != (false, true) {
                self.lose(msg!("loss-private-endpoint"), Entity::Cluster);
            }
        } else {
            for (key, value) in [(endpoint::PUBLIC, public), (endpoint::PRIVATE, private)] {
                if let Some(value) = value {
                    set(vpc, key, Value::Bool(value));
                }
            }
        }
        let access = &cluster.endpoint;
        let lists =
            [(endpoint::PUBLIC_CIDRS, &access.public_cidrs), (endpoint::PRIVATE_CIDRS, &access.private_cidrs)];
        for (key, blocks) in lists {
            let others = kept_texts(vpc, key);
            let cidrs: Vec<String> = blocks.iter().map(ToString::to_string).chain(others).collect();
            if !cidrs.is_empty() {
                set(vpc, key, texts(cidrs));
            }
        }
    }

    fn control_plane_subnets(&mut self, vpc: &mut Value) {
        let design = self.plan.design;
        let kept = &design.vpc.kept;
        let only_private = "controlPlaneOnPrivateSubnets";
        let by_default = is_private_by_default(self.plan);
        match &design.cluster.control_plane_subnets {
            ControlPlaneSubnets::All if by_default && !design.cluster.is_fully_private => {
                self.lose(msg!("loss-control-plane-private"), Entity::Cluster);
            }
            ControlPlaneSubnets::All => {
                if kept.has_said(only_private) {
                    set(vpc, only_private, Value::Bool(false));
                }
            }
            ControlPlaneSubnets::Private => {
                if !by_default || kept.has_said(only_private) {
                    set(vpc, only_private, Value::Bool(true));
                    self.leave_out(vpc, "controlPlaneSubnetIDs");
                }
            }
            ControlPlaneSubnets::Chosen(chosen) => {
                let subnets = chosen.iter().filter_map(|id| design.subnets.get(*id));
                let ids: Vec<String> = subnets.filter_map(|s| s.existing_id.clone()).collect();
                if ids.len() < chosen.len() {
                    let n = chosen.len().saturating_sub(ids.len());
                    self.lose(msg!("loss-control-plane-ids", n = n), Entity::Cluster);
                }
                let ids: Vec<String> = ids.into_iter().chain(kept_texts(vpc, "controlPlaneSubnetIDs")).collect();
                if !ids.is_empty() {
                    set(vpc, "controlPlaneSubnetIDs", texts(ids));
                }
            }
        }
    }

    /// Names in a VPC of eksctl's own: it gives them itself.
    pub(super) fn lost_names(&mut self) {
        debug_assert_eq!(self.plan.mode(), Mode::ManagedVpc);
        let design = self.plan.design;
        let region = &design.cluster.region;
        let zone_of = |subnet: &Subnet| design.zones.get(subnet.zone).map_or("", |zone| zone.name.as_str());
        let is_usual = |s: &Subnet| s.name == subnet_name(s.is_public(), zone_of(s), region);
        let own = design.subnets.iter().filter(|(_, s)| !is_usual(s)).map(|(id, _)| Entity::from(id));
        let gateways = design.nat_gateways.iter().filter(|(_, nat)| {
            let zone = design.subnets.get(nat.subnet).map_or("", zone_of);
            nat.name != format!("nat-{}", short_name(zone, region))
        });
        let own: Vec<Entity> = own.chain(gateways.map(|(id, _)| Entity::from(id))).collect();
        if let Some(first) = own.first() {
            self.lose(msg!("loss-names", n = own.len()), *first);
        }
    }
}

/// The texts under a key that the import kept because no record shows them.
pub(super) fn kept_texts(tree: &Value, key: &str) -> Vec<String> {
    match peek(tree, key) {
        Some(Value::List(items)) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// The names of the subnets as keys: those of an import as they were, others made unlike all else.
pub(super) fn subnet_names(design: &Design) -> BTreeMap<SubnetId, String> {
    let subnets = &design.subnets;
    let mut taken: BTreeSet<(bool, String)> = BTreeSet::new();
    let mut names = BTreeMap::new();
    let imported = subnets.iter().filter(|(_, s)| s.kept.said.is_some());
    let made = subnets.iter().filter(|(_, s)| s.kept.said.is_none());
    for (id, subnet) in imported.chain(made) {
        let base = if subnet.name.is_empty() { id.to_string() } else { subnet.name.clone() };
        let is_taken = |name: &String| {
            let same_kind = taken.contains(&(subnet.is_public(), name.clone()));
            same_kind || (subnet.kept.said.is_none() && taken.contains(&(!subnet.is_public(), name.clone())))
        };
        let numbered = (2_u32..).map(|n| format!("{base}-{n}"));
        let name = std::iter::once(base.clone()).chain(numbered).find(|name| !is_taken(name));
        let name = name.unwrap_or(base);
        taken.insert((subnet.is_public(), name.clone()));
        names.insert(id, name);
    }
    names
}
