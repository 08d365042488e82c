//! The VPC, its subnets, NAT gateways and VPC endpoints: what is made, what is there, what is left out.

use super::{Plan, key, word};
use crate::collect::CollectInOrder;
use crate::design::{self, Design, Entity, NatGatewayId, PodUse, SubnetId, VpcEndpoint, VpcEndpointKind};
use crate::msg;
use crate::net::Cidr;
use std::collections::BTreeSet;
use std::net::Ipv4Addr;

/// Where the VPC comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::formats) enum VpcSource<'a> {
    /// It is made.
    Made,
    /// It is there, with this id.
    Id(&'a str),
    /// It is there: the one that this subnet, which is there, lies in.
    Of(SubnetId),
}

/// Where a subnet comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::formats) enum SubnetSource<'a> {
    /// It is made.
    Made,
    /// It is there, with this id.
    Id(&'a str),
    /// It is there, to be found by its block in the VPC.
    Found,
}

/// What names a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::formats) enum ZoneBy<'a> {
    /// Its name.
    Name(&'a str),
    /// Its id.
    Id(&'a str),
    /// Nothing.
    Nothing,
}

/// A subnet that is made or known.
#[derive(Clone, Debug)]
pub(in crate::formats) struct Subnet<'a> {
    /// Its id in the design.
    pub(in crate::formats) id: SubnetId,
    /// Its record.
    pub(in crate::formats) record: &'a design::Subnet,
    /// Where it comes from.
    pub(in crate::formats) source: SubnetSource<'a>,
    /// Its zone.
    pub(in crate::formats) zone: ZoneBy<'a>,
    /// Which /64 of the VPC's IPv6 block it takes, where pods are on IPv6.
    pub(in crate::formats) ipv6_block: Option<u8>,
}

impl Subnet<'_> {
    /// The tags that Kubernetes controllers look for.
    pub(in crate::formats) fn role_tag(&self) -> &'static str {
        match self.record.pod_use {
            PodUse::WholeZone => "kubernetes.io/role/cni",
            PodUse::OwnNodes if self.record.is_public() => "kubernetes.io/role/elb",
            PodUse::OwnNodes => "kubernetes.io/role/internal-elb",
        }
    }

    /// Whether it is made.
    pub(in crate::formats) fn is_made(&self) -> bool {
        self.source == SubnetSource::Made
    }
}

/// A NAT gateway that is made.
#[derive(Clone, Debug)]
pub(in crate::formats) struct Nat<'a> {
    /// Its id in the design.
    pub(in crate::formats) id: NatGatewayId,
    /// Its name.
    pub(in crate::formats) name: &'a str,
    /// The subnet it stands in.
    pub(in crate::formats) subnet: SubnetId,
    /// Its Elastic IP address, where that is there already.
    pub(in crate::formats) public_ip: Option<Ipv4Addr>,
}

/// A VPC endpoint that is made.
#[derive(Clone, Debug)]
pub(in crate::formats) struct Endpoint {
    /// Its key.
    pub(in crate::formats) key: String,
    /// What of the design asks for it.
    pub(in crate::formats) entity: Entity,
    /// The end of its service name.
    pub(in crate::formats) service: String,
    /// Interface or gateway.
    pub(in crate::formats) kind: VpcEndpointKind,
    /// Where its interfaces stand; empty for a gateway endpoint.
    pub(in crate::formats) subnets: Vec<SubnetId>,
    /// The keys of the route tables that lead to it; empty for an interface endpoint.
    pub(in crate::formats) tables: Vec<String>,
    /// Whether the service's usual name leads to it.
    pub(in crate::formats) has_private_dns: bool,
}

/// Where the VPC of a design comes from: it is there when anything says so.
pub(super) fn vpc_source(design: &Design) -> VpcSource<'_> {
    if let Some(id) = &design.vpc.existing_id {
        return VpcSource::Id(id);
    }
    let known = design.subnets.iter().find(|(_, subnet)| subnet.existing_id.is_some());
    known.map_or(VpcSource::Made, |(id, _)| VpcSource::Of(id))
}

/// The /64 that each made subnet takes: that of its id where it is free, so that other subnets change nothing.
fn ipv6_blocks(design: &Design) -> Vec<(SubnetId, u8)> {
    let mut taken: BTreeSet<u8> = BTreeSet::new();
    let mut out = Vec::new();
    for id in design.subnets.ids() {
        let own = u8::try_from(id.0 & 0xff).unwrap_or(0);
        let free = (own..=u8::MAX).chain(0..own).find(|block| !taken.contains(block));
        if let Some(block) = free {
            taken.insert(block);
            out.push((id, block));
        }
    }
    out
}

impl Plan<'_> {
    /// The subnets and NAT gateways.
    pub(super) fn network(&mut self) {
        let design = self.design;
        let is_new_vpc = self.vpc == VpcSource::Made;
        let blocks = if self.is_ipv6() && is_new_vpc { ipv6_blocks(design) } else { Vec::new() };
        for (id, record) in design.subnets.iter() {
            let was_there = record.kept.said.is_some() && !is_new_vpc;
            let source = match (&record.existing_id, record.cidr) {
                (Some(aws_id), _) => SubnetSource::Id(aws_id),
                (None, Some(_)) if was_there => SubnetSource::Found,
                (None, Some(_)) => SubnetSource::Made,
                (None, None) => {
                    self.lose(msg!("loss-subnet-without-block", subnet = &record.name), Entity::from(id));
                    continue;
                }
            };
            let zone = match design.zones.get(record.zone) {
                Some(zone) if !zone.name.is_empty() => ZoneBy::Name(&zone.name),
                Some(design::Zone { az_id: Some(az_id), .. }) => ZoneBy::Id(az_id),
                _ => ZoneBy::Nothing,
            };
            if zone == ZoneBy::Nothing && source == SubnetSource::Made {
                self.lose(msg!("loss-subnet-without-zone", subnet = &record.name), Entity::from(id));
            }
            let ipv6_block = blocks.iter().find(|(of, _)| *of == id).map(|(_, block)| *block);
            self.subnets.push(Subnet { id, record, source, zone, ipv6_block });
        }
        if self.is_ipv6() && !is_new_vpc && self.subnets.iter().any(Subnet::is_made) {
            self.lose(msg!("loss-ipv6-existing"), Entity::Vpc);
        }
        for (id, nat) in design.nat_gateways.iter() {
            if self.subnet(nat.subnet).is_some() {
                self.nats.push(Nat { id, name: &nat.name, subnet: nat.subnet, public_ip: nat.public_ip });
            } else {
                self.lose(msg!("loss-nat-place", nat = &nat.name), Entity::from(id));
            }
        }
        let subnets_of_vpc = &design.vpc.kept;
        self.lose_kept(subnets_of_vpc, &["controlPlaneSecurityGroupIDs"], Entity::Vpc);
    }

    /// The blocks that join the VPC after its primary one, each once.
    pub(in crate::formats) fn later_blocks(&self) -> Vec<Cidr> {
        let mut blocks = self.design.vpc.cidrs.iter().copied();
        let mut said: BTreeSet<Cidr> = blocks.next().into_iter().collect();
        blocks.filter(|block| said.insert(*block)).collect()
    }

    /// The VPC endpoints, drawn ones first.
    pub(super) fn endpoints(&mut self) {
        let design = self.design;
        for (id, endpoint) in design.vpc_endpoints.iter() {
            self.endpoint(key(id), id.into(), endpoint);
        }
        for endpoint in design.implied_endpoints() {
            let kind = if endpoint.kind == VpcEndpointKind::Gateway { "gateway" } else { "interface" };
            self.endpoint(format!("{kind}_{}", safe_word(&endpoint.service)), Entity::Vpc, &endpoint);
        }
    }

    fn endpoint(&mut self, key: String, entity: Entity, endpoint: &VpcEndpoint) {
        let known = self.known(&endpoint.subnets);
        let is_gateway = endpoint.kind == VpcEndpointKind::Gateway;
        let tables: BTreeSet<String> = if is_gateway {
            known.iter().filter_map(|id| self.table_of(*id)).map(|table| table.key.clone()).collect_set()
        } else {
            BTreeSet::new()
        };
        let n_unsaid = if is_gateway {
            endpoint.subnets.iter().filter(|id| self.table_of(**id).is_none()).count()
        } else {
            endpoint.subnets.len().saturating_sub(known.len())
        };
        if 0 < n_unsaid {
            self.lose(msg!("loss-endpoint-subnets", endpoint = &endpoint.service, n = n_unsaid), entity);
        }
        self.endpoints.push(Endpoint {
            key,
            entity,
            service: endpoint.service.clone(),
            kind: endpoint.kind,
            subnets: if is_gateway { Vec::new() } else { known },
            tables: tables.into_iter().collect(),
            has_private_dns: !is_gateway && endpoint.has_private_dns,
        });
    }
}

/// The word of a service name, or a digest of one that is no ordinary name.
fn safe_word(service: &str) -> String {
    let is_ordinary = service.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c));
    let word = word(service);
    if is_ordinary && service.len() <= 60 && !service.contains('_') { word } else { super::digest(&[service]) }
}
