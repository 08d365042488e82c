//! Questions to a design that more than one layer asks.

use super::{
    ControlPlaneSubnets, Design, Entity, NatGatewayId, Nodegroup, Route, RouteTable, RouteTarget, Subnet,
    SubnetId, ZoneId, ZoneKind,
};
use crate::collect::CollectInOrder;
use crate::net::Cidr;
use std::collections::{BTreeMap, BTreeSet};

impl Design {
    /// The subnets of a zone, in the order in which they were made.
    pub fn subnets_in(&self, zone: ZoneId) -> impl Iterator<Item = (SubnetId, &Subnet)> {
        self.subnets.iter().filter(move |(_, subnet)| subnet.zone == zone)
    }

    /// All stated subnet blocks, but that of `except`.
    #[must_use]
    pub fn taken_blocks(&self, except: Option<SubnetId>) -> Vec<Cidr> {
        self.subnets.iter().filter(|(id, _)| Some(*id) != except).filter_map(|(_, s)| s.cidr).collect()
    }

    /// The subnets that the control plane's interfaces may be in.
    ///
    /// Subnets in local zones never are, whatever the design says.
    #[must_use]
    pub fn control_plane_subnets(&self) -> BTreeSet<SubnetId> {
        let is_standard = |s: &Subnet| self.zones.get(s.zone).is_some_and(|zone| zone.kind == ZoneKind::Standard);
        self.subnets
            .iter()
            .filter(|(id, subnet)| {
                is_standard(subnet)
                    && match &self.cluster.control_plane_subnets {
                        ControlPlaneSubnets::All => true,
                        ControlPlaneSubnets::Private => !subnet.is_public(),
                        ControlPlaneSubnets::Chosen(chosen) => chosen.contains(id),
                    }
            })
            .map(|(id, _)| id)
            .collect_set()
    }

    /// The subnets of a node group by zone.
    #[must_use]
    pub fn subnets_by_zone(&self, subnets: &BTreeSet<SubnetId>) -> BTreeMap<ZoneId, Vec<SubnetId>> {
        let mut zones: BTreeMap<ZoneId, Vec<SubnetId>> = BTreeMap::new();
        for id in subnets {
            if let Some(subnet) = self.subnets.get(*id) {
                zones.entry(subnet.zone).or_default().push(*id);
            }
        }
        zones
    }

    /// One subnet of each standard zone, private where there is one: where interface endpoints stand.
    #[must_use]
    pub fn one_subnet_per_zone(&self) -> BTreeSet<SubnetId> {
        let mut by_zone: BTreeMap<ZoneId, (bool, SubnetId)> = BTreeMap::new();
        for (id, subnet) in self.subnets.iter() {
            if self.zones.get(subnet.zone).is_none_or(|zone| zone.kind == ZoneKind::Local) {
                continue;
            }
            let candidate = (subnet.is_public(), id);
            let best = by_zone.entry(subnet.zone).or_insert(candidate);
            *best = candidate.min(*best);
        }
        by_zone.into_values().map(|(_, id)| id).collect_set()
    }

    /// The NAT gateways that stand in a subnet.
    pub fn nat_gateways_in(&self, subnet: SubnetId) -> impl Iterator<Item = NatGatewayId> {
        self.nat_gateways.iter().filter(move |(_, nat)| nat.subnet == subnet).map(|(id, _)| id)
    }

    /// The NAT gateway that new private subnets of `zone` should use: one in the same zone, else the first.
    #[must_use]
    pub fn nearest_nat(&self, zone: ZoneId) -> Option<NatGatewayId> {
        let zone_of = |nat: SubnetId| self.subnets.get(nat).map(|subnet| subnet.zone);
        let same = self.nat_gateways.iter().find(|(_, nat)| zone_of(nat.subnet) == Some(zone));
        same.or_else(|| self.nat_gateways.iter().next()).map(|(id, _)| id)
    }

    /// Whether there is such a thing.
    #[must_use]
    pub fn has(&self, entity: Entity) -> bool {
        match entity {
            Entity::Cluster | Entity::Vpc => true,
            Entity::InternetGateway => self.vpc.has_internet_gateway,
            Entity::Zone(id) => self.zones.contains(id),
            Entity::Subnet(id) => self.subnets.contains(id),
            Entity::NatGateway(id) => self.nat_gateways.contains(id),
            Entity::LoadBalancer(id) => self.load_balancers.contains(id),
            Entity::Nodegroup(id) => self.nodegroups.contains(id),
            Entity::FargateProfile(id) => self.fargate_profiles.contains(id),
            Entity::Addon(id) => self.addons.contains(id),
            Entity::RouteTable(id) => self.route_tables.contains(id),
            Entity::VpcEndpoint(id) => self.vpc_endpoints.contains(id),
            Entity::Network(id) => self.networks.contains(id),
            Entity::SecurityGroup(id) => self.security_groups.contains(id),
            Entity::Note(id) => self.notes.contains(id),
        }
    }

    /// The name that the design gives a thing, a note's first line; empty for what has none or is not there.
    #[must_use]
    pub fn name_of(&self, entity: Entity) -> &str {
        match entity {
            Entity::Cluster => Some(&self.cluster.name),
            Entity::Vpc | Entity::InternetGateway => None,
            Entity::Zone(id) => self.zones.get(id).map(|r| &r.name),
            Entity::Subnet(id) => self.subnets.get(id).map(|r| &r.name),
            Entity::NatGateway(id) => self.nat_gateways.get(id).map(|r| &r.name),
            Entity::LoadBalancer(id) => self.load_balancers.get(id).map(|r| &r.name),
            Entity::Nodegroup(id) => self.nodegroups.get(id).map(|r| &r.name),
            Entity::FargateProfile(id) => self.fargate_profiles.get(id).map(|r| &r.name),
            Entity::Addon(id) => self.addons.get(id).map(|r| &r.name),
            Entity::RouteTable(id) => self.route_tables.get(id).map(|r| &r.name),
            Entity::VpcEndpoint(id) => self.vpc_endpoints.get(id).map(|r| &r.service),
            Entity::Network(id) => self.networks.get(id).map(|r| &r.name),
            Entity::SecurityGroup(id) => self.security_groups.get(id).map(|r| &r.name),
            Entity::Note(id) => {
                let text = self.notes.get(id).map(|note| note.text.as_str());
                return text.and_then(|text| text.lines().next()).unwrap_or_default();
            }
        }
        .map_or("", String::as_str)
    }

    /// Every thing of the design, outermost first.
    pub fn entities(&self) -> impl Iterator<Item = Entity> {
        let igw = self.vpc.has_internet_gateway.then_some(Entity::InternetGateway);
        [Entity::Cluster, Entity::Vpc]
            .into_iter()
            .chain(igw)
            .chain(self.zones.ids().map(Entity::Zone))
            .chain(self.subnets.ids().map(Entity::Subnet))
            .chain(self.nat_gateways.ids().map(Entity::NatGateway))
            .chain(self.load_balancers.ids().map(Entity::LoadBalancer))
            .chain(self.nodegroups.ids().map(Entity::Nodegroup))
            .chain(self.fargate_profiles.ids().map(Entity::FargateProfile))
            .chain(self.addons.ids().map(Entity::Addon))
            .chain(self.route_tables.ids().map(Entity::RouteTable))
            .chain(self.vpc_endpoints.ids().map(Entity::VpcEndpoint))
            .chain(self.networks.ids().map(Entity::Network))
            .chain(self.security_groups.ids().map(Entity::SecurityGroup))
            .chain(self.notes.ids().map(Entity::Note))
    }

    /// The largest stated block of the VPC, for sizing by eye.
    #[must_use]
    pub fn primary_cidr(&self) -> Option<Cidr> {
        self.vpc.cidrs.first().copied()
    }

    /// Whether any subnet that the group uses is public.
    #[must_use]
    pub fn uses_public_subnet(&self, group: &Nodegroup) -> bool {
        group.subnets.iter().filter_map(|id| self.subnets.get(*id)).any(Subnet::is_public)
    }
}

/// What is left of a zone's name after its region: `1a` of `ap-northeast-1a`.
#[must_use]
pub(crate) fn short_zone_name(zone: &str) -> &str {
    zone.rsplit('-').next().unwrap_or(zone)
}

/// Sentences on references that point nowhere.
pub(super) fn dangling(design: &Design) -> Vec<String> {
    let mut out = Vec::new();
    let mut need_subnets = |owner: String, ids: &mut dyn Iterator<Item = SubnetId>| {
        for id in ids {
            if !design.subnets.contains(id) {
                out.push(format!("{owner} uses {id}, which is not there"));
            }
        }
    };
    for (id, nat) in design.nat_gateways.iter() {
        need_subnets(id.to_string(), &mut std::iter::once(nat.subnet));
    }
    for (id, lb) in design.load_balancers.iter() {
        need_subnets(id.to_string(), &mut lb.subnets.iter().copied());
    }
    for (id, group) in design.nodegroups.iter() {
        need_subnets(id.to_string(), &mut group.subnets.iter().copied());
    }
    for (id, profile) in design.fargate_profiles.iter() {
        need_subnets(id.to_string(), &mut profile.subnets.iter().copied());
    }
    for (id, endpoint) in design.vpc_endpoints.iter() {
        need_subnets(id.to_string(), &mut endpoint.subnets.iter().copied());
    }
    if let ControlPlaneSubnets::Chosen(chosen) = &design.cluster.control_plane_subnets {
        need_subnets(Entity::Cluster.to_string(), &mut chosen.iter().copied());
    }
    for (id, subnet) in design.subnets.iter() {
        if !design.zones.contains(subnet.zone) {
            out.push(format!("{id} lies in {}, which is not there", subnet.zone));
        }
        if let Route::Nat(nat) = subnet.route
            && !design.nat_gateways.contains(nat)
        {
            out.push(format!("{id} routes to {nat}, which is not there"));
        }
        if let Some(table) = subnet.route_table {
            match design.route_tables.get(table).map(RouteTable::default_route) {
                None => out.push(format!("{id} uses {table}, which is not there")),
                Some(route) if route != subnet.route => {
                    out.push(format!("{id} has another default route than its {table}"));
                }
                Some(_) => {}
            }
        }
    }
    for (id, table) in design.route_tables.iter() {
        for route in &table.routes {
            let is_there = match route.target {
                RouteTarget::InternetGateway => true,
                RouteTarget::Nat(nat) => design.nat_gateways.contains(nat),
                RouteTarget::Network(network) => design.networks.contains(network),
            };
            if !is_there {
                out.push(format!("{id} routes to {:?}, which is not there", route.target));
            }
        }
    }
    super::sheet::dangling(design, &mut out);
    for number in design.entities().filter_map(Entity::number) {
        if design.next_id <= number {
            out.push(format!("id number {number} is in use, and next_id is {}", design.next_id));
        }
    }
    out
}
