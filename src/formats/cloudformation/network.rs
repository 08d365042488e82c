//! The VPC, its subnets, gateways, routes, endpoints and security groups.

use super::tree::{Props, attribute, blocks, boolean, join, logical_id, number, reference, select, tags, text};
use super::{VPC, Writer, group_id, group_ids};
use crate::design::{Entity, Flow, NetworkKind, Protocol, SubnetId, Value, VpcEndpointKind};
use crate::formats::build::{
    Destination, Endpoint, GroupPeer, GroupRef, Rule, Subnet, SubnetSource, Target, VpcSource, ZoneBy, key, word,
};
use crate::msg;
use crate::net::Cidr;

/// The bits of a subnet's IPv6 block that are for its addresses: a /64. A VPC has a /56, which is 256 of them.
///
/// # Sources
/// VPC user guide, "IPv6 CIDR blocks", read 2026-11-26.
const IPV6_HOST_BITS: i64 = 64;

/// The logical id of the IPv6 block of the VPC.
const IPV6_BLOCK: &str = "VpcIpv6Block";
/// The logical id of the internet gateway.
const IGW: &str = "InternetGateway";
/// The logical id of what attaches it.
const IGW_ATTACHMENT: &str = "InternetGatewayAttachment";
/// The logical id of the egress-only internet gateway.
const EGRESS_ONLY: &str = "EgressOnlyInternetGateway";

/// What a person has to look up for a connected network.
pub(super) fn id_of_network(kind: NetworkKind) -> &'static str {
    match kind {
        NetworkKind::Peering => "The VPC peering connection (pcx-...)",
        NetworkKind::TransitGateway => "The transit gateway (tgw-...) to which the VPC is attached",
        NetworkKind::Vpn => "The virtual private gateway (vgw-...) that is attached to the VPC",
    }
}

impl Writer<'_> {
    /// The VPC with its blocks, the subnets, the gateways.
    pub(super) fn network(&mut self) {
        if self.plan.vpc == VpcSource::Made {
            self.vpc();
        }
        let subnets = self.plan.subnets.clone();
        for subnet in subnets.iter().filter(|subnet| subnet.source == SubnetSource::Made) {
            self.subnet(subnet);
        }
        self.gateways();
    }

    fn vpc(&mut self) {
        let design = self.plan.design;
        let vpc = &design.vpc;
        if vpc.cidrs.is_empty() {
            self.plan.lose(msg!("loss-vpc-without-block"), Entity::Vpc);
        }
        let props = Props::new()
            .set_some("CidrBlock", vpc.cidrs.first().map(|block| text(block.to_string())))
            .set("EnableDnsSupport", boolean(vpc.has_dns_support))
            .set("EnableDnsHostnames", boolean(vpc.has_dns_hostnames))
            .set("Tags", tags([("Name", design.cluster.name.as_str())]));
        self.resource(VPC, "AWS::EC2::VPC", Entity::Vpc, props, &[]);
        if self.plan.is_ipv6() {
            let props =
                Props::new().set("VpcId", reference(VPC)).set("AmazonProvidedIpv6CidrBlock", boolean(true));
            self.resource(IPV6_BLOCK, "AWS::EC2::VPCCidrBlock", Entity::Vpc, props, &[]);
        }
        for block in self.plan.later_blocks() {
            let props = Props::new().set("VpcId", reference(VPC)).set("CidrBlock", text(block.to_string()));
            self.resource(&block_id(block), "AWS::EC2::VPCCidrBlock", Entity::Vpc, props, &[]);
        }
    }

    fn subnet(&mut self, subnet: &Subnet<'_>) {
        let (zone, zone_id) = match subnet.zone {
            ZoneBy::Name(name) => (Some(text(name)), None),
            ZoneBy::Id(id) => (None, Some(text(id))),
            ZoneBy::Nothing => (None, None),
        };
        let cidr = subnet.record.cidr;
        let ipv6 = subnet.ipv6_block.map(|block| {
            let of_vpc = select(0, attribute(VPC, "Ipv6CidrBlocks"));
            let block = i64::from(block);
            select(block, blocks(of_vpc, block.saturating_add(1), IPV6_HOST_BITS))
        });
        // A block that joins the VPC has to be there first.
        let is_made = self.plan.vpc == VpcSource::Made;
        let holder = cidr.and_then(|cidr| self.plan.later_blocks().into_iter().find(|block| block.contains(cidr)));
        let mut waits: Vec<String> = holder.filter(|_| is_made).map(block_id).into_iter().collect();
        waits.extend(ipv6.as_ref().map(|_| IPV6_BLOCK.to_owned()));
        let props = Props::new()
            .set("VpcId", self.vpc_id())
            .set_some("CidrBlock", cidr.map(|block| text(block.to_string())))
            .set_some("Ipv6CidrBlock", ipv6.clone())
            .set_some("AssignIpv6AddressOnCreation", ipv6.map(|_| boolean(true)))
            .set_some("AvailabilityZone", zone)
            .set_some("AvailabilityZoneId", zone_id)
            .set_some("MapPublicIpOnLaunch", subnet.record.has_public_ip_on_launch.then(|| boolean(true)))
            .set("Tags", tags([("Name", subnet.record.name.as_str()), (subnet.role_tag(), "1")]));
        self.resource(&logical_id(&key(subnet.id)), "AWS::EC2::Subnet", Entity::from(subnet.id), props, &waits);
    }

    fn gateways(&mut self) {
        let design = self.plan.design;
        let is_made = self.plan.vpc == VpcSource::Made;
        let leads_to =
            |target: Target| self.plan.tables.iter().any(|table| table.routes.iter().any(|(_, to)| *to == target));
        let finds_igw = !is_made && leads_to(Target::InternetGateway);
        if design.vpc.has_internet_gateway && is_made {
            let props = Props::new().set("Tags", tags([("Name", design.cluster.name.as_str())]));
            self.resource(IGW, "AWS::EC2::InternetGateway", Entity::InternetGateway, props, &[]);
            let props = Props::new().set("VpcId", reference(VPC)).set("InternetGatewayId", reference(IGW));
            self.resource(IGW_ATTACHMENT, "AWS::EC2::VPCGatewayAttachment", Entity::InternetGateway, props, &[]);
        } else if finds_igw {
            let what = "The internet gateway (igw-...) that is attached to the VPC";
            self.parameter(IGW, "String", what, Entity::InternetGateway);
        }
        if design.vpc.has_egress_only_gateway && is_made {
            let props = Props::new().set("VpcId", reference(VPC));
            self.resource(EGRESS_ONLY, "AWS::EC2::EgressOnlyInternetGateway", Entity::Vpc, props, &[]);
        }
        for nat in self.plan.nats.clone() {
            let id = logical_id(&key(nat.id));
            let entity = Entity::from(nat.id);
            let attached = self.attachment();
            let address = if let Some(ip) = nat.public_ip {
                let name = format!("{id}AllocationId");
                self.parameter(
                    &name,
                    "String",
                    "The allocation (eipalloc-...) of the NAT gateway's own address",
                    entity,
                );
                self.plan.lose(msg!("loss-own-address", nat = nat.name, address = ip.to_string()), entity);
                reference(&name)
            } else {
                let props = Props::new()
                    .set("Domain", Value::Str("vpc".to_owned()))
                    .set("Tags", tags([("Name", nat.name)]));
                let name = format!("{id}Address");
                self.resource(&name, "AWS::EC2::EIP", entity, props, &attached);
                attribute(&name, "AllocationId")
            };
            let props = Props::new()
                .set("AllocationId", address)
                .set_some("SubnetId", self.subnet_id(nat.subnet))
                .set("Tags", tags([("Name", nat.name)]));
            self.resource(&id, "AWS::EC2::NatGateway", entity, props, &attached);
        }
    }

    /// What has to be there before anything goes out by the internet gateway.
    fn attachment(&self) -> Vec<String> {
        let is_there = self.resources.iter().any(|entry| entry.id == IGW_ATTACHMENT);
        is_there.then(|| IGW_ATTACHMENT.to_owned()).into_iter().collect()
    }

    /// The route tables, their routes, and whom they lead.
    pub(super) fn routes(&mut self) {
        let tables = self.plan.tables.clone();
        for table in tables {
            let id = table_id(&table.key);
            let props =
                Props::new().set("VpcId", self.vpc_id()).set("Tags", tags([("Name", table.name.as_str())]));
            self.resource(&id, "AWS::EC2::RouteTable", table.entity, props, &[]);
            for (destination, target) in &table.routes {
                let (name, block) = match destination {
                    Destination::Block(block) => ("DestinationCidrBlock", block.to_string()),
                    Destination::AllIpv6 => ("DestinationIpv6CidrBlock", "::/0".to_owned()),
                };
                let (kind, gateway) = self.target(*target);
                let props =
                    Props::new().set("RouteTableId", reference(&id)).set(name, text(block)).set(kind, gateway);
                let waits = if *target == Target::InternetGateway { self.attachment() } else { Vec::new() };
                let route = route_id(&table.key, *destination);
                self.resource(&route, "AWS::EC2::Route", table.entity, props, &waits);
            }
            for subnet in &table.subnets {
                let props =
                    Props::new().set_some("SubnetId", self.subnet_id(*subnet)).set("RouteTableId", reference(&id));
                let kind = "AWS::EC2::SubnetRouteTableAssociation";
                self.resource(&association_id(*subnet), kind, Entity::from(*subnet), props, &[]);
            }
        }
    }

    fn target(&self, target: Target) -> (&'static str, Value) {
        match target {
            Target::InternetGateway => ("GatewayId", reference(IGW)),
            Target::EgressOnly => ("EgressOnlyInternetGatewayId", reference(EGRESS_ONLY)),
            Target::Nat(id) => ("NatGatewayId", reference(&logical_id(&key(id)))),
            Target::Network(id) => {
                let kind = self.plan.design.networks.get(id).map(|network| network.kind).unwrap_or_default();
                let name = match kind {
                    NetworkKind::Peering => "VpcPeeringConnectionId",
                    NetworkKind::TransitGateway => "TransitGatewayId",
                    NetworkKind::Vpn => "GatewayId",
                };
                (name, reference(&logical_id(&key(id))))
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
        let service = vec![
            Value::Str("com.amazonaws.".to_owned()),
            reference("AWS::Region"),
            text(format!(".{}", endpoint.service)),
        ];
        let kind = if is_gateway { "Gateway" } else { "Interface" };
        let props = Props::new()
            .set("VpcId", self.vpc_id())
            .set("ServiceName", join("", service))
            .set("VpcEndpointType", Value::Str(kind.to_owned()));
        let props = if is_gateway {
            let tables = endpoint.tables.iter().map(|table| reference(&table_id(table)));
            props.set("RouteTableIds", Value::List(tables.collect()))
        } else {
            let group = self.plan.group_of(crate::design::GroupRole::Endpoints);
            props
                .set("PrivateDnsEnabled", boolean(endpoint.has_private_dns))
                .set("SubnetIds", self.subnet_ids(&endpoint.subnets))
                .set("SecurityGroupIds", group_ids(group.as_slice()))
        };
        self.resource(&logical_id(&endpoint.key), "AWS::EC2::VPCEndpoint", endpoint.entity, props, &[]);
    }

    /// What nodes in `subnets` need before they can reach the cluster: routes, and endpoints.
    pub(super) fn ways_out(&self, subnets: &[SubnetId]) -> Vec<String> {
        let mut out: Vec<String> = self.plan.endpoints.iter().map(|endpoint| logical_id(&endpoint.key)).collect();
        for subnet in subnets {
            let Some(table) = self.plan.table_of(*subnet) else { continue };
            out.push(association_id(*subnet));
            out.extend(table.routes.iter().map(|(destination, _)| route_id(&table.key, *destination)));
        }
        out
    }

    /// The security groups. Rules are resources of their own, so that groups can name each other.
    pub(super) fn groups(&mut self) {
        let groups = self.plan.groups.clone();
        for group in &groups {
            let id = format!("{}SecurityGroup", logical_id(&group.key));
            // A group is made with a rule that lets everything out, unless it has one of its own.
            let is_open = group.rules.iter().any(is_all_out);
            let egress = Props::new()
                .set("IpProtocol", Value::Str("-1".to_owned()))
                .set("CidrIp", Value::Str(NOWHERE.to_owned()));
            let props = Props::new()
                .set("GroupDescription", text(description(&group.name)))
                .set("VpcId", self.vpc_id())
                .set_some("SecurityGroupEgress", (!is_open).then(|| Value::List(vec![egress.into()])))
                .set("Tags", tags([("Name", group.name.as_str())]));
            self.resource(&id, "AWS::EC2::SecurityGroup", group.entity, props, &[]);
            for rule in group.rules.iter().filter(|rule| !is_all_out(rule)) {
                self.rule(&group.key, &GroupRef::Made(group.key.clone()), rule, group.entity);
            }
        }
    }

    /// The rules that join the cluster security group.
    pub(super) fn cluster_rules(&mut self) {
        for rule in self.plan.cluster_rules.clone() {
            self.rule("cluster", &GroupRef::Cluster, &rule, Entity::Cluster);
        }
    }

    fn rule(&mut self, of: &str, group: &GroupRef, rule: &Rule, entity: Entity) {
        let (kind, peer) = match rule.flow {
            Flow::Ingress => ("AWS::EC2::SecurityGroupIngress", "SourceSecurityGroupId"),
            Flow::Egress => ("AWS::EC2::SecurityGroupEgress", "DestinationSecurityGroupId"),
        };
        let protocol = match rule.protocol {
            Protocol::All => "-1",
            Protocol::Tcp => "tcp",
            Protocol::Udp => "udp",
        };
        let has_ports = rule.protocol != Protocol::All;
        let props = Props::new()
            .set("GroupId", group_id(group))
            .set("IpProtocol", Value::Str(protocol.to_owned()))
            .set_some("FromPort", has_ports.then(|| number(rule.ports.0)))
            .set_some("ToPort", has_ports.then(|| number(rule.ports.1)));
        let props = match &rule.peer {
            GroupPeer::Block(block) => props.set("CidrIp", text(block.to_string())),
            GroupPeer::Group(group) => props.set(peer, group_id(group)),
        };
        let id = format!("{}Rule", logical_id(&format!("{of}_{}", rule.key)));
        self.resource(&id, kind, entity, props, &[]);
    }
}

/// The block that stands for "nothing is let out", so that the rule that lets everything out is not made.
///
/// # Sources
/// CloudFormation template reference, `AWS::EC2::SecurityGroup`, "Remove default rule", read 2026-11-26.
const NOWHERE: &str = "127.0.0.1/32";

/// Whether a rule lets everything out, as the one does that a new group has.
fn is_all_out(rule: &Rule) -> bool {
    rule.flow == Flow::Egress && rule.protocol == Protocol::All && rule.peer == GroupPeer::Block(Cidr::ALL)
}

/// The characters that AWS takes in the description of a security group, and how many.
///
/// # Sources
/// EC2 API reference, `CreateSecurityGroup`, read 2026-11-26.
fn description(name: &str) -> String {
    const MOST: usize = 255;
    let is_fine = |c: char| c.is_ascii_alphanumeric() || " ._-:/()#,@[]+=&;{}!$*".contains(c);
    let fine: String = name.chars().map(|c| if is_fine(c) { c } else { '-' }).take(MOST).collect();
    if fine.trim().is_empty() { "group".to_owned() } else { fine }
}

fn table_id(key: &str) -> String {
    format!("{}RouteTable", logical_id(key))
}

fn route_id(table: &str, destination: Destination) -> String {
    format!("{}Route", logical_id(&format!("{table}_{}", destination.key())))
}

fn association_id(subnet: SubnetId) -> String {
    format!("{}RouteTableAssociation", logical_id(&key(subnet)))
}

/// The logical id of a block that joins the VPC.
fn block_id(block: Cidr) -> String {
    format!("Vpc{}", logical_id(&format!("block_{}", word(&block.to_string()))))
}
