//! The VPC, subnets, gateways, route tables and VPC endpoints.

use super::hcl::{Body, Expr, Part, number, object, raw, raws, text};
use super::{Writer, name_tag, waits_for};
use crate::design::{Entity, IpFamily, NetworkKind, VpcEndpointKind};
use crate::formats::build::{Destination, Endpoint, Subnet, SubnetSource, Target, VpcSource, ZoneBy, key, word};
use crate::msg;
use crate::net::Cidr;

/// Bits from the IPv6 block of a VPC, a /56, to that of a subnet, a /64.
///
/// # Sources
/// VPC user guide, "IPv6 CIDR blocks", read 2026-11-26:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#vpc-resize>
const IPV6_SUBNET_BITS: i64 = 8;

/// What a person has to look up for a connected network.
pub(super) fn id_of_network(kind: NetworkKind) -> &'static str {
    match kind {
        NetworkKind::Peering => "ID of the VPC peering connection (pcx-...)",
        NetworkKind::TransitGateway => "ID of the transit gateway (tgw-...) to which the VPC is attached",
        NetworkKind::Vpn => "ID of the virtual private gateway (vgw-...) that is attached to the VPC",
    }
}

impl Writer<'_> {
    /// The VPC with its blocks, the subnets, the gateways.
    pub(super) fn network(&mut self) {
        if self.plan.vpc == VpcSource::Made {
            self.vpc();
        }
        let subnets = self.plan.subnets.clone();
        for subnet in &subnets {
            self.subnet(subnet);
        }
        self.gateways();
    }

    fn vpc(&mut self) {
        let design = self.plan.design;
        let vpc = &design.vpc;
        let is_ipv6 = design.cluster.ip_family == IpFamily::Ipv6;
        if vpc.cidrs.is_empty() {
            self.plan.lose(msg!("loss-vpc-without-block"), Entity::Vpc);
        }
        let body = Body::new()
            .set_some("cidr_block", vpc.cidrs.first().map(|block| text(block.to_string())))
            .set_some("assign_generated_ipv6_cidr_block", is_ipv6.then(|| raw("true")))
            .set("enable_dns_support", raw(vpc.has_dns_support.to_string()))
            .set("enable_dns_hostnames", raw(vpc.has_dns_hostnames.to_string()))
            .set("tags", name_tag(&design.cluster.name));
        self.resource("aws_vpc", "main", Entity::Vpc, &body);
        for block in self.plan.later_blocks() {
            let body =
                Body::new().set("vpc_id", raw("aws_vpc.main.id")).set("cidr_block", text(block.to_string()));
            self.resource("aws_vpc_ipv4_cidr_block_association", &block_key(block), Entity::Vpc, &body);
        }
    }

    fn subnet(&mut self, subnet: &Subnet<'_>) {
        let key = key(subnet.id);
        let entity = Entity::from(subnet.id);
        match subnet.source {
            SubnetSource::Made => {}
            SubnetSource::Id(aws_id) => {
                if self.plan.vpc == VpcSource::Of(subnet.id) {
                    self.data("aws_subnet", &key, entity, &Body::new().set("id", text(aws_id)));
                }
                return;
            }
            SubnetSource::Found => {
                let body = Body::new()
                    .set("vpc_id", self.vpc_id())
                    .set_some("cidr_block", subnet.record.cidr.map(|block| text(block.to_string())));
                self.data("aws_subnet", &key, entity, &body);
                return;
            }
        }
        let (zone, zone_id) = match subnet.zone {
            ZoneBy::Name(name) => (Some(text(name)), None),
            ZoneBy::Id(id) => (None, Some(text(id))),
            ZoneBy::Nothing => (None, None),
        };
        let ipv6 = subnet.ipv6_block.map(|block| {
            let of_vpc = raw("aws_vpc.main.ipv6_cidr_block");
            Expr::Call("cidrsubnet", vec![of_vpc, number(IPV6_SUBNET_BITS), number(block)])
        });
        let tags = object([("Name", text(&subnet.record.name)), (subnet.role_tag(), text("1"))]);
        let body = Body::new()
            .set("vpc_id", self.vpc_of_block(subnet.record.cidr))
            .set_some("cidr_block", subnet.record.cidr.map(|block| text(block.to_string())))
            .set_some("ipv6_cidr_block", ipv6.clone())
            .set_some("assign_ipv6_address_on_creation", ipv6.map(|_| raw("true")))
            .set_some("availability_zone", zone)
            .set_some("availability_zone_id", zone_id)
            .set_some("map_public_ip_on_launch", subnet.record.has_public_ip_on_launch.then(|| raw("true")))
            .set("tags", tags);
        self.resource("aws_subnet", &key, entity, &body);
    }

    /// The id of the VPC for a subnet in this block: a later block has to be there first.
    fn vpc_of_block(&self, cidr: Option<Cidr>) -> Expr {
        let later = self.plan.later_blocks();
        let holder = cidr.and_then(|cidr| later.into_iter().find(|block| block.contains(cidr)));
        match holder {
            Some(block) if self.plan.vpc == VpcSource::Made => {
                raw(format!("aws_vpc_ipv4_cidr_block_association.{}.vpc_id", block_key(block)))
            }
            _ => self.vpc_id(),
        }
    }

    fn gateways(&mut self) {
        let design = self.plan.design;
        let is_made = self.plan.vpc == VpcSource::Made;
        let body = Body::new().set("vpc_id", self.vpc_id()).set("tags", name_tag(&design.cluster.name));
        let leads_to =
            |target: Target| self.plan.tables.iter().any(|table| table.routes.iter().any(|(_, to)| *to == target));
        let has_igw = design.vpc.has_internet_gateway && is_made;
        let finds_igw = !is_made && leads_to(Target::InternetGateway);
        if has_igw {
            self.resource("aws_internet_gateway", "main", Entity::InternetGateway, &body);
        } else if finds_igw {
            let ids = Expr::List(vec![self.vpc_id()]);
            let filter = Body::new().set("name", text("attachment.vpc-id")).set("values", ids);
            let body = Body::new().block("filter", filter);
            self.data("aws_internet_gateway", "main", Entity::InternetGateway, &body);
        }
        if design.vpc.has_egress_only_gateway && is_made {
            self.resource("aws_egress_only_internet_gateway", "main", Entity::Vpc, &body);
        }
        let nats = self.plan.nats.clone();
        for nat in nats {
            let key = key(nat.id);
            let entity = Entity::from(nat.id);
            let address = if let Some(ip) = nat.public_ip {
                self.data("aws_eip", &key, entity, &Body::new().set("public_ip", text(ip.to_string())));
                format!("data.aws_eip.{key}.id")
            } else {
                let body = Body::new().set("domain", text("vpc")).set("tags", name_tag(nat.name));
                self.resource("aws_eip", &key, entity, &body);
                format!("aws_eip.{key}.allocation_id")
            };
            let igw = has_igw.then(|| raws(["aws_internet_gateway.main"]));
            let body = Body::new()
                .set("allocation_id", raw(address))
                .set_some("subnet_id", self.subnet_id(nat.subnet))
                .set("tags", name_tag(nat.name))
                .set_some("depends_on", igw);
            self.resource("aws_nat_gateway", &key, entity, &body);
        }
    }

    /// The route tables, their routes, and whom they lead.
    pub(super) fn routes(&mut self) {
        let tables = self.plan.tables.clone();
        for table in tables {
            let body = Body::new().set("vpc_id", self.vpc_id()).set("tags", name_tag(&table.name));
            self.resource("aws_route_table", &table.key, table.entity, &body);
            for (destination, target) in &table.routes {
                let (name, block) = match destination {
                    Destination::Block(block) => ("destination_cidr_block", block.to_string()),
                    Destination::AllIpv6 => ("destination_ipv6_cidr_block", "::/0".to_owned()),
                };
                let (kind, id) = self.target(*target);
                let body = Body::new()
                    .set("route_table_id", raw(format!("aws_route_table.{}.id", table.key)))
                    .set(name, text(block))
                    .set(kind, id);
                self.resource("aws_route", &format!("{}_{}", table.key, destination.key()), table.entity, &body);
            }
            for subnet in &table.subnets {
                let body = Body::new()
                    .set_some("subnet_id", self.subnet_id(*subnet))
                    .set("route_table_id", raw(format!("aws_route_table.{}.id", table.key)));
                self.resource("aws_route_table_association", &key(*subnet), Entity::from(*subnet), &body);
            }
        }
    }

    fn target(&self, target: Target) -> (&'static str, Expr) {
        let is_made = self.plan.vpc == VpcSource::Made;
        match target {
            Target::InternetGateway if is_made => ("gateway_id", raw("aws_internet_gateway.main.id")),
            Target::InternetGateway => ("gateway_id", raw("data.aws_internet_gateway.main.id")),
            Target::EgressOnly => ("egress_only_gateway_id", raw("aws_egress_only_internet_gateway.main.id")),
            Target::Nat(id) => ("nat_gateway_id", raw(format!("aws_nat_gateway.{}.id", key(id)))),
            Target::Network(id) => {
                let kind = self.plan.design.networks.get(id).map(|network| network.kind).unwrap_or_default();
                let name = match kind {
                    NetworkKind::Peering => "vpc_peering_connection_id",
                    NetworkKind::TransitGateway => "transit_gateway_id",
                    NetworkKind::Vpn => "gateway_id",
                };
                (name, raw(format!("var.{}", key(id))))
            }
        }
    }

    /// The VPC endpoints.
    pub(super) fn endpoints(&mut self) {
        let endpoints = self.plan.endpoints.clone();
        for endpoint in &endpoints {
            self.endpoint(endpoint);
        }
    }

    fn endpoint(&mut self, endpoint: &Endpoint) {
        let is_gateway = endpoint.kind == VpcEndpointKind::Gateway;
        let region = Part::Text(format!("com.amazonaws.{}.{}", self.plan.design.cluster.region, endpoint.service));
        let body = Body::new()
            .set("vpc_id", self.vpc_id())
            .set("service_name", Expr::Template(vec![region]))
            .set("vpc_endpoint_type", text(if is_gateway { "Gateway" } else { "Interface" }));
        let body = if is_gateway {
            let mut tables: Vec<String> = endpoint.tables.iter().map(|table| self.table_id(table)).collect();
            tables.dedup();
            body.set("route_table_ids", raws(tables))
        } else {
            let group = self.plan.group_of(crate::design::GroupRole::Endpoints);
            body.set("private_dns_enabled", raw(endpoint.has_private_dns.to_string()))
                .set("subnet_ids", self.subnet_ids(&endpoint.subnets))
                .set("security_group_ids", self.group_ids(group.as_slice()))
        };
        let name = format!("{}-{}", self.plan.design.cluster.name, endpoint.service);
        let body = body.set("tags", name_tag(&name));
        self.resource("aws_vpc_endpoint", &endpoint.key, endpoint.entity, &body);
    }

    /// The id of a route table.
    fn table_id(&self, key: &str) -> String {
        let of_module = self.layout().and_then(|layout| layout.table(key));
        of_module.unwrap_or_else(|| format!("aws_route_table.{key}.id"))
    }

    /// What nodes in `subnets` need before they can reach the cluster: routes, and endpoints.
    pub(super) fn ways_out(&self, subnets: &[crate::design::SubnetId]) -> Vec<String> {
        let mut out: Vec<String> =
            self.plan.endpoints.iter().map(|endpoint| format!("aws_vpc_endpoint.{}", endpoint.key)).collect();
        if self.layout().is_some() {
            out.push("module.vpc".to_owned());
            return out;
        }
        for subnet in subnets {
            let Some(table) = self.plan.table_of(*subnet) else { continue };
            out.push(format!("aws_route_table_association.{}", key(*subnet)));
            for (destination, _) in &table.routes {
                out.push(format!("aws_route.{}_{}", table.key, destination.key()));
            }
        }
        out
    }

    /// The attribute with what a resource waits for.
    pub(super) fn depends_on(body: Body, addresses: Vec<String>) -> Body {
        body.set_some("depends_on", waits_for(addresses))
    }
}

/// The key of a block that joins the VPC.
fn block_key(block: Cidr) -> String {
    format!("block_{}", word(&block.to_string()))
}
