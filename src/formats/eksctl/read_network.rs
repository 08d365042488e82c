//! The network of a file: the carve of a new VPC, or the subnets of one that exists.

use super::carve::{carve, default_zones, short_name, zone_kind};
use super::fields::{Fields, texts};
use super::read::Reader;
use crate::catalog::eksctl;
use crate::collect::CollectInOrder;
use crate::design::{
    Cluster, ControlPlaneSubnets, Design, NatGateway, NatGatewayId, PodUse, Route, Subnet, SubnetId, Value, Zone,
    ZoneId, ZoneKind,
};
use crate::msg;
use crate::net::Cidr;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Where NAT gateways stand, by eksctl's word for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nat {
    /// One, in the first zone.
    Single,
    /// One in every zone.
    HighlyAvailable,
    /// None.
    Disable,
}

impl Nat {
    /// eksctl's word.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Single => "Single",
            Self::HighlyAvailable => "HighlyAvailable",
            Self::Disable => "Disable",
        }
    }
}

impl Reader {
    pub(super) fn network(&mut self) {
        let zones = self.root.texts("availabilityZones");
        let local_zones = self.root.texts("localZones");
        let has_subnets = ["subnets.public", "subnets.private"]
            .iter()
            .any(|path| self.vpc.peek(path).is_some_and(|map| !map.is_vacant()));
        let id = self.vpc.text("id");
        let is_new = id.is_none() && !has_subnets;
        let cidr = self.vpc.text("cidr").and_then(|text| self.cidr(&text, "vpc.cidr"));
        let mut vpc = self.design.vpc.as_ref().clone();
        vpc.existing_id = id;
        let default = if is_new { eksctl::DEFAULT_VPC_CIDR.parse().ok() } else { None };
        vpc.cidrs = cidr.or(default).into_iter().collect();
        vpc.has_internet_gateway = is_new && !self.design.cluster.is_fully_private;
        // eksctl makes one for every IPv6 cluster in a VPC of its own (`pkg/cfn/builder/vpc_ipv6.go`).
        vpc.has_egress_only_gateway = is_new && self.design.cluster.ip_family == crate::design::IpFamily::Ipv6;
        self.design.vpc = Arc::new(vpc);
        if is_new {
            let zones = self.zones_of_new_vpc(zones);
            self.add_zones(&zones, ZoneKind::Standard);
            self.add_zones(&local_zones, ZoneKind::Local);
            self.carved_subnets(zones.len().saturating_add(local_zones.len()));
        } else {
            self.is_new_vpc = false;
            self.existing_network(has_subnets, zones, local_zones);
        }
    }

    /// An existing VPC. eksctl takes its zones from the subnets; a list of zones beside them is kept.
    fn existing_network(&mut self, has_subnets: bool, zones: Vec<String>, local_zones: Vec<String>) {
        if has_subnets {
            self.existing_subnets();
        } else {
            self.note(msg!("note-vpc-without-subnets"), "vpc.id");
            self.add_zones(&zones, ZoneKind::Standard);
            self.add_zones(&local_zones, ZoneKind::Local);
        }
        for (key, names) in [("availabilityZones", zones), ("localZones", local_zones)] {
            if !names.is_empty() {
                self.root.put_back(key, texts(names));
            }
        }
    }

    /// The zones of a new VPC: as listed, or those that stand for eksctl's choice.
    fn zones_of_new_vpc(&mut self, listed: Vec<String>) -> Vec<String> {
        if !listed.is_empty() {
            let distinct: BTreeSet<&String> = listed.iter().collect_set();
            if distinct.len() < listed.len() {
                self.note(msg!("note-zone-twice"), "availabilityZones");
            }
            return listed;
        }
        if self.is_on_outpost() {
            // The zone is the Outpost's, which the file does not state.
            return vec![String::new()];
        }
        let zones = default_zones(&self.design.cluster.region);
        self.note(msg!("note-default-zones", n = zones.len()), "metadata.region");
        zones
    }

    fn add_zones(&mut self, names: &[String], kind: ZoneKind) {
        for name in names {
            if self.design.zones.values().all(|zone| zone.name != *name) {
                add_zone(&mut self.design, name.clone(), kind);
            }
        }
    }

    /// The subnets that eksctl would make. A zone that is listed twice counts twice and gets one pair.
    fn carved_subnets(&mut self, n_listed: usize) {
        let n_zones = n_listed.max(self.design.zones.len());
        let pairs = self.design.primary_cidr().and_then(|vpc| carve(vpc, n_zones));
        let Some(pairs) = pairs else {
            self.note(msg!("note-no-carve", n = n_zones), "vpc.cidr");
            return;
        };
        let zones: Vec<(ZoneId, Zone)> = self.design.zones.iter().map(|(id, z)| (id, z.clone())).collect();
        let is_private_only = self.design.cluster.is_fully_private;
        let region = self.design.cluster.region.clone();
        let mut publics = Vec::new();
        for ((zone, record), pair) in zones.iter().zip(&pairs).filter(|_| !is_private_only) {
            let name = subnet_name(true, &record.name, &region);
            let subnet = carved(name, *zone, pair.public, Route::InternetGateway);
            publics.push(add_subnet(&mut self.design, subnet));
        }
        let mut privates = Vec::new();
        for ((zone, record), pair) in zones.iter().zip(&pairs) {
            let name = subnet_name(false, &record.name, &region);
            privates.push(add_subnet(&mut self.design, carved(name, *zone, pair.private, Route::Isolated)));
        }
        if !is_private_only {
            self.nat_gateways(&publics, &privates);
        }
    }

    fn nat_gateways(&mut self, publics: &[SubnetId], privates: &[SubnetId]) {
        let nat = match self.vpc.text("nat.gateway").as_deref() {
            Some("HighlyAvailable") => Nat::HighlyAvailable,
            Some("Disable") => Nat::Disable,
            _ => Nat::Single,
        };
        let n_gateways = match nat {
            Nat::Disable => 0,
            Nat::Single => 1,
            Nat::HighlyAvailable => publics.len(),
        };
        let mut gateways = Vec::new();
        for home in publics.iter().take(n_gateways) {
            let zone = self.design.subnets.get(*home).and_then(|subnet| self.design.zones.get(subnet.zone));
            let zone = zone.map_or("", |zone| zone.name.as_str());
            let name = format!("nat-{}", short_name(zone, &self.design.cluster.region));
            let id = NatGatewayId(self.design.take_id());
            self.design.nat_gateways.insert(id, NatGateway { name, subnet: *home, public_ip: None });
            gateways.push(id);
        }
        for (i, private) in privates.iter().enumerate() {
            if let Some(gateway) = gateways.get(i).or_else(|| gateways.first()) {
                self.design.subnets.update(*private, |subnet| subnet.route = Route::Nat(*gateway));
            }
        }
    }

    /// The subnets of an existing VPC, the public ones first as the writer has them.
    fn existing_subnets(&mut self) {
        for (path, is_public) in [("subnets.public", true), ("subnets.private", false)] {
            let Some(Value::Map(entries)) = self.vpc.take(path) else { continue };
            for (key, spec) in entries {
                self.existing_subnet(&key, spec, is_public, &format!("vpc.{path}.{key}"));
            }
        }
        if self.design.subnets.values().any(Subnet::is_public) {
            let mut vpc = self.design.vpc.as_ref().clone();
            vpc.has_internet_gateway = true;
            self.design.vpc = Arc::new(vpc);
        }
        self.vpc.note("subnets");
    }

    fn existing_subnet(&mut self, key: &str, spec: Value, is_public: bool, path: &str) {
        let mut fields = Fields::new(spec);
        let az = fields.text("az");
        let existing_id = fields.text("id");
        let cidr = fields.text("cidr").and_then(|text| self.cidr(&text, &format!("{path}.cidr")));
        let region = self.design.cluster.region.clone();
        // eksctl takes the key for the zone; where the key is a name of another kind, only EC2 knows.
        let zone_name = az.unwrap_or_else(|| match zone_kind(key, &region) {
            Some(_) => key.to_owned(),
            None => String::new(),
        });
        let kind = zone_kind(&zone_name, &region).unwrap_or_default();
        let known = self.design.zones.iter().find(|(_, zone)| zone.name == zone_name).map(|(id, _)| id);
        let zone = known.unwrap_or_else(|| add_zone(&mut self.design, zone_name, kind));
        let route = if is_public { Route::InternetGateway } else { Route::Unknown };
        let subnet = Subnet {
            name: key.to_owned(),
            zone,
            cidr,
            existing_id,
            route,
            route_table: None,
            has_public_ip_on_launch: is_public,
            other_ips: 0,
            pod_use: PodUse::OwnNodes,
            kept: fields.kept(),
        };
        add_subnet(&mut self.design, subnet);
    }

    /// Where the control plane's interfaces may be; needs the subnets.
    pub(super) fn control_plane_subnets(&mut self) {
        let ids = self.vpc.texts("controlPlaneSubnetIDs");
        let mut chosen = BTreeSet::new();
        let mut unknown = Vec::new();
        for id in ids {
            match subnet_of_id(&self.design, &id) {
                Some(subnet) => {
                    chosen.insert(subnet);
                }
                None => unknown.push(id),
            }
        }
        if !unknown.is_empty() {
            self.note(msg!("note-subnets-kept", ids = unknown.join(", ")), "vpc.controlPlaneSubnetIDs");
            let is_partial = !chosen.is_empty();
            self.vpc.put_back("controlPlaneSubnetIDs", texts(unknown));
            if is_partial {
                self.vpc.note("controlPlaneSubnetIDs");
            }
        }
        let private_only = self.vpc.bool("controlPlaneOnPrivateSubnets");
        let mut cluster = self.design.cluster.as_ref().clone();
        let is_default = is_private_by_default(&cluster, self.is_new_vpc, self.is_on_outpost());
        if let Some(value) = private_only.filter(|value| !chosen.is_empty() || (!value && is_default)) {
            // Without effect beside the other setting: kept, but not shown.
            self.vpc.put_back("controlPlaneOnPrivateSubnets", Value::Bool(value));
        }
        cluster.control_plane_subnets = if !chosen.is_empty() {
            ControlPlaneSubnets::Chosen(chosen)
        } else if private_only == Some(true) || is_default {
            ControlPlaneSubnets::Private
        } else {
            ControlPlaneSubnets::All
        };
        self.design.cluster = Arc::new(cluster);
    }
}

/// Whether eksctl keeps the control plane's interfaces out of public subnets without being told:
/// on Outposts, and with Auto Mode in a VPC that it makes.
pub(super) fn is_private_by_default(cluster: &Cluster, is_new_vpc: bool, is_on_outpost: bool) -> bool {
    is_on_outpost || (is_new_vpc && cluster.auto_mode == Some(true))
}

/// The subnet with AWS's id `id`.
pub(super) fn subnet_of_id(design: &Design, id: &str) -> Option<SubnetId> {
    design.subnets.iter().find(|(_, s)| s.existing_id.as_deref() == Some(id)).map(|(id, _)| id)
}

/// The name that a subnet of eksctl's own gets in the drawing.
pub(super) fn subnet_name(is_public: bool, zone: &str, region: &str) -> String {
    let word = if is_public { "public" } else { "private" };
    let zone = short_name(zone, region);
    if zone.is_empty() { word.to_owned() } else { format!("{word}-{zone}") }
}

fn carved(name: String, zone: ZoneId, cidr: Cidr, route: Route) -> Subnet {
    Subnet {
        name,
        zone,
        cidr: Some(cidr),
        existing_id: None,
        route,
        route_table: None,
        has_public_ip_on_launch: route == Route::InternetGateway,
        other_ips: 0,
        pod_use: PodUse::OwnNodes,
        kept: crate::design::Kept::default(),
    }
}

fn add_zone(design: &mut Design, name: String, kind: ZoneKind) -> ZoneId {
    let id = ZoneId(design.take_id());
    design.zones.insert(id, Zone { name, az_id: None, kind });
    id
}

fn add_subnet(design: &mut Design, subnet: Subnet) -> SubnetId {
    let id = SubnetId(design.take_id());
    design.subnets.insert(id, subnet);
    id
}
