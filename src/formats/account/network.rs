//! The VPC, its zones, its subnets and its NAT gateways.

use super::records::{self, EGRESS_ONLY_GATEWAYS, FARGATE_PROFILE, INTERNET_GATEWAYS, NODEGROUP, SUBNETS, VPCS};
use super::{Builder, MAX_SUBNETS, json};
use crate::catalog::{self, vpc};
use crate::design::{
    Kept, NatGateway, NatGatewayId, PodUse, Route, Subnet, SubnetId, Vpc, Zone, ZoneId, ZoneKind,
};
use crate::formats::{Problem, ReadError, eksctl};
use crate::msg;
use crate::net::Cidr;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// States of a NAT gateway that is not there any more, or never was.
const GONE: &[&str] = &["deleted", "deleting", "failed"];

/// The tag of a subnet that the CNI takes addresses from, for the nodes of the whole zone.
const CNI_TAG: &str = "kubernetes.io/role/cni";

/// The block that is written under `key`, where one is.
fn block(record: &Value, key: &str, path: &str) -> Result<Option<Cidr>, ReadError> {
    let Some(text) = json::text(record, key) else { return Ok(None) };
    let cidr = text.parse().map_err(|reason| {
        ReadError::of_text(Problem::NotACidr { text: text.to_owned(), reason }).under(format!("{path}.{key}"))
    })?;
    Ok(Some(cidr))
}

/// The first names of many, for a note.
pub(super) fn first_names<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.take(super::cluster::MAX_NAMES).collect::<Vec<_>>().join(", ")
}

/// The name that people gave a thing, else its id. No more of it than a tag can have.
pub(super) fn name_of(record: &Value, id: &str) -> String {
    json::tag(record, "Name").unwrap_or(id).chars().take(vpc::TAG_VALUE_CHARS).collect()
}

impl Builder<'_> {
    /// Whether a record of EC2 belongs to the VPC that is drawn.
    pub(super) fn is_here(&self, record: &Value) -> bool {
        json::text(record, "VpcId").is_none_or(|vpc| vpc == self.chosen.vpc)
    }

    /// The VPC and everything in it that has no route.
    pub(super) fn network(&mut self) -> Result<(), ReadError> {
        self.vpc()?;
        self.described_subnets()?;
        self.subnets_by_id()?;
        self.nat_gateways();
        Ok(())
    }

    fn vpc(&mut self) -> Result<(), ReadError> {
        let id = self.chosen.vpc.as_str();
        let mut vpc = Vpc { cidrs: Vec::new(), ..Vpc::default() };
        vpc.existing_id = self.existing_id(id);
        if let Some(record) = self.account.get(VPCS, id) {
            vpc.cidrs.extend(block(record, "CidrBlock", VPCS)?);
            let mut further = BTreeSet::new();
            for association in json::list(record, "CidrBlockAssociationSet") {
                if json::text(association, "CidrBlockState.State").is_none_or(|state| state == "associated") {
                    further.extend(block(association, "CidrBlock", "Vpcs.CidrBlockAssociationSet")?);
                }
            }
            vpc.cidrs.extend(
                further
                    .into_iter()
                    .filter(|cidr| Some(cidr) != vpc.cidrs.first().as_ref().copied())
                    .collect::<Vec<_>>(),
            );
            let n_ipv6 = json::list(record, "Ipv6CidrBlockAssociationSet").len();
            if 0 < n_ipv6 {
                self.note(msg!("aws-ipv6-blocks", n = n_ipv6));
            }
        }
        let dns = |key| self.account.dns.get(&(id.to_owned(), key)).copied();
        vpc.has_dns_support = dns("EnableDnsSupport").unwrap_or(true);
        vpc.has_dns_hostnames = dns("EnableDnsHostnames").unwrap_or(true);
        let is_attached = |key: &str| {
            let mut attachments =
                self.account.all(key).flat_map(|(_, gateway)| json::list(gateway, "Attachments"));
            attachments.any(|attachment| json::text(attachment, "VpcId") == Some(id))
        };
        vpc.has_internet_gateway = is_attached(INTERNET_GATEWAYS);
        vpc.has_egress_only_gateway = is_attached(EGRESS_ONLY_GATEWAYS);
        self.design.vpc = Arc::new(vpc);
        Ok(())
    }

    /// Subnets in the order in which an eksctl file lists them: public ones first, then by zone and block.
    fn described_subnets(&mut self) -> Result<(), ReadError> {
        let mut found = Vec::new();
        for (id, record) in self.account.all(SUBNETS).filter(|(_, record)| self.is_here(record)) {
            let cidr = block(record, "CidrBlock", SUBNETS)?;
            let zone = json::text(record, "AvailabilityZone").unwrap_or_default();
            let place = (!self.leads_to_internet_gateway(id), self.zone_kind(zone), zone, cidr, id);
            found.push((place, record));
        }
        if MAX_SUBNETS < found.len() {
            return Err(ReadError::of_text(Problem::TooManyValues { max_values: MAX_SUBNETS }).under(SUBNETS));
        }
        found.sort_by_key(|(place, _)| *place);
        // Zones without a name are told apart by their ids, the others by their names.
        let mut zones: BTreeMap<(ZoneKind, &str, Option<&str>), Option<&str>> = BTreeMap::new();
        for ((_, kind, zone, ..), record) in &found {
            let az_id = json::text(record, "AvailabilityZoneId");
            zones.entry((*kind, zone, az_id.filter(|_| zone.is_empty()))).or_insert(az_id);
        }
        for ((_, name, _), az_id) in zones {
            self.zone(name, az_id);
        }
        for ((_, _, zone, cidr, id), record) in found {
            let zone = self.zone(zone, json::text(record, "AvailabilityZoneId"));
            let has_public_ip_on_launch = json::flag(record, "MapPublicIpOnLaunch").unwrap_or(false);
            let name = name_of(record, id);
            let is_for_pods = json::tag(record, CNI_TAG).is_some_and(|value| value != "0");
            let pod_use = if is_for_pods { PodUse::WholeZone } else { PodUse::OwnNodes };
            let nameless = self.nameless(id, zone);
            self.subnet(id, Subnet { name, cidr, has_public_ip_on_launch, pod_use, ..nameless });
        }
        Ok(())
    }

    /// Subnets that the cluster and its groups name, and that no answer describes.
    fn subnets_by_id(&mut self) -> Result<(), ReadError> {
        let mut ids: BTreeSet<&str> = BTreeSet::new();
        if let Some(cluster) = self.account.get(records::CLUSTER, &self.chosen.cluster) {
            ids.extend(json::texts(cluster, "resourcesVpcConfig.subnetIds"));
        }
        for key in [NODEGROUP, FARGATE_PROFILE] {
            for record in self.account.of_cluster(key, &self.chosen.cluster) {
                ids.extend(json::texts(record, "subnets"));
            }
        }
        ids.retain(|id| !id.is_empty() && !self.subnets.contains_key(*id));
        if MAX_SUBNETS < ids.len().saturating_add(self.subnets.len()) {
            return Err(ReadError::of_text(Problem::TooManyValues { max_values: MAX_SUBNETS }).under(SUBNETS));
        }
        if ids.is_empty() {
            return Ok(());
        }
        let n = ids.len();
        self.note(match self.command(SUBNETS) {
            Some(command) => msg!("aws-subnets-by-id", n = n, command = command),
            None => msg!("import-subnets-by-id", n = n, names = first_names(ids.iter().copied())),
        });
        let zone = self.zone("", None);
        for id in ids {
            let subnet = self.nameless(id, zone);
            self.subnet(id, subnet);
        }
        Ok(())
    }

    fn subnet(&mut self, aws_id: &str, subnet: Subnet) {
        let id = SubnetId(self.design.take_id());
        self.design.subnets.insert(id, subnet);
        self.subnets.insert(aws_id.to_owned(), id);
    }

    /// The zone of that name, which is made where it is not there.
    fn zone(&mut self, name: &str, az_id: Option<&str>) -> ZoneId {
        // A zone may have an id alone, which then tells it from others.
        let is_it = |zone: &Zone| zone.name == name && (!name.is_empty() || zone.az_id.as_deref() == az_id);
        if let Some((id, _)) = self.design.zones.iter().find(|(_, zone)| is_it(zone)) {
            return id;
        }
        let kind = self.zone_kind(name);
        let id = ZoneId(self.design.take_id());
        let zone = Zone { name: name.to_owned(), az_id: az_id.map(str::to_owned), kind };
        self.design.zones.insert(id, zone);
        id
    }

    fn zone_kind(&self, name: &str) -> ZoneKind {
        match self.account.get(records::ZONES, name).and_then(|zone| json::text(zone, "ZoneType")) {
            Some("local-zone") => ZoneKind::Local,
            Some(_) => ZoneKind::Standard,
            None => eksctl::zone_kind(name, self.region()).unwrap_or_default(),
        }
    }

    /// The region, or the one that stands for it where nothing says it.
    pub(super) fn region(&self) -> &str {
        self.chosen.region.as_deref().unwrap_or(catalog::DEFAULT_REGION)
    }

    fn nat_gateways(&mut self) {
        let mut n_elsewhere = 0_usize;
        for (id, record) in self.account.all(records::NAT_GATEWAYS) {
            let is_gone = json::text(record, "State").is_some_and(|state| GONE.contains(&state));
            if is_gone || !self.is_here(record) {
                continue;
            }
            let home = json::text(record, "SubnetId").and_then(|subnet| self.subnets.get(subnet));
            let Some(home) = home.copied() else {
                n_elsewhere = n_elsewhere.saturating_add(1);
                continue;
            };
            let mut addresses = json::list(record, "NatGatewayAddresses").iter();
            let public_ip = addresses.find_map(|address| json::text(address, "PublicIp")?.parse().ok());
            let nat = NatGatewayId(self.design.take_id());
            let name = name_of(record, id);
            self.design.nat_gateways.insert(nat, NatGateway { name, subnet: home, public_ip });
            self.nats.insert(id.to_owned(), nat);
        }
        if 0 < n_elsewhere {
            self.note(msg!("aws-nat-elsewhere", n = n_elsewhere));
        }
    }

    /// A subnet of which no more than the id is known.
    fn nameless(&self, id: &str, zone: ZoneId) -> Subnet {
        Subnet {
            name: id.chars().take(vpc::TAG_VALUE_CHARS).collect(),
            zone,
            cidr: None,
            existing_id: self.existing_id(id),
            route: Route::Unknown,
            route_table: None,
            has_public_ip_on_launch: false,
            other_ips: 0,
            pod_use: PodUse::OwnNodes,
            kept: Kept::default(),
        }
    }
}
