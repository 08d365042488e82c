//! Building the VPC, subnets, gateways, route tables, security groups and VPC endpoints.

use super::shell::{self, Json, json, list, quoted_line, text, texts, var};
use super::{Writer, filter};
use crate::design::{Entity, Flow, GroupRole, NetworkKind, Protocol, VpcEndpointKind};
use crate::formats::build::{
    Destination, GroupPeer, GroupRef, RouteTable, Rule, Subnet, SubnetSource, Target, VpcSource, ZoneBy, key,
};
use crate::msg;

/// All addresses of IPv6.
const ALL_IPV6: &str = "::/0";

/// What the shell says when the id of a connected network is missing.
fn missing_id(kind: NetworkKind) -> &'static str {
    match kind {
        NetworkKind::Peering => "set it to the ID of the VPC peering connection (pcx-...)",
        NetworkKind::TransitGateway => {
            "set it to the ID of the transit gateway (tgw-...) that the VPC is attached to"
        }
        NetworkKind::Vpn => {
            "set it to the ID of the virtual private gateway (vgw-...) that is attached to the VPC"
        }
    }
}

impl Writer<'_> {
    /// The region, the account's partition, and the ids that only a person knows.
    pub(super) fn head(&mut self) {
        let first = self.script.at();
        let region = shell::quoted(&self.plan.design.cluster.region);
        self.script.line(&format!("export AWS_REGION={region} AWS_DEFAULT_REGION={region}"));
        self.script.line("partition=$(look sts get-caller-identity '{}' Arn | cut -d: -f2)");
        self.script.place(first, Entity::Cluster);
        let networks: Vec<_> = self.plan.design.networks.iter().map(|(id, network)| (id, network.kind)).collect();
        for (id, kind) in &networks {
            let first = self.script.at();
            let name = key(*id);
            let say = missing_id(*kind);
            self.script.line(&format!("{name}=${{{}:?'{say}'}}", name.to_ascii_uppercase()));
            self.script.place(first, *id);
        }
        if !networks.is_empty() {
            self.reasons.push(msg!("reason-network-ids", n = networks.len()));
        }
    }

    /// The VPC, the subnets and the gateways.
    pub(super) fn network(&mut self) {
        match self.plan.vpc {
            VpcSource::Made => self.vpc(),
            VpcSource::Id(_) => {}
            VpcSource::Of(id) => {
                let first = self.script.at();
                if let Some(subnet) = self.plan.subnet(id).map(|subnet| subnet.source) {
                    let id = if let SubnetSource::Id(id) = subnet { id } else { "" };
                    let input = json([("SubnetIds", texts([id]))]);
                    self.script.look("vpc", "ec2 describe-subnets", &input, "Subnets[0].VpcId");
                }
                self.script.place(first, id);
            }
        }
        let subnets = self.plan.subnets.clone();
        for subnet in &subnets {
            self.subnet(subnet);
        }
        self.gateways();
    }

    fn vpc(&mut self) {
        let first = self.script.at();
        let design = self.plan.design;
        let vpc = &design.vpc;
        if vpc.cidrs.is_empty() {
            self.plan.lose(msg!("loss-vpc-without-block"), Entity::Vpc);
        }
        let tags = self.tags("vpc", "vpc", &design.cluster.name, &[]);
        let made = json([])
            .with("CidrBlock", vpc.cidrs.first().map(|block| text(block.to_string())))
            .with("AmazonProvidedIpv6CidrBlock", self.plan.is_ipv6().then_some(Json::Bool(true)))
            .with(tags.0, tags.1);
        let found = self.by_tag("vpc");
        self.script.ensure(
            "vpc",
            ("ec2 describe-vpcs", &found, "Vpcs[0].VpcId"),
            ("ec2 create-vpc", &made, "Vpc.VpcId"),
        );
        let wait = json([("VpcIds", list([var("vpc")]))]);
        self.script.hold("ec2", "vpc-available", &wait);
        let is = |is: bool| json([("Value", Json::Bool(is))]);
        for (name, value) in
            [("EnableDnsSupport", vpc.has_dns_support), ("EnableDnsHostnames", vpc.has_dns_hostnames)]
        {
            let input = json([("VpcId", var("vpc")), (name, is(value))]);
            self.script.call("ec2 modify-vpc-attribute", &input);
        }
        for block in self.plan.later_blocks() {
            let query = format!(
                "Vpcs[0].CidrBlockAssociationSet[?CidrBlock=='{block}' && CidrBlockState.State!='disassociated'].AssociationId | [0]"
            );
            let made = json([("VpcId", var("vpc")), ("CidrBlock", text(block.to_string()))]);
            self.script.ensure(
                "association",
                ("ec2 describe-vpcs", &wait, &query),
                ("ec2 associate-vpc-cidr-block", &made, "CidrBlockAssociation.AssociationId"),
            );
        }
        if self.plan.is_ipv6() {
            let query = "Vpcs[0].Ipv6CidrBlockAssociationSet[0].Ipv6CidrBlock";
            let input = wait.word();
            self.script.line(&format!("block=$(until_there ec2 describe-vpcs {input} {})", quoted_line(query)));
            // A /56 leaves the last two digits of the fourth group to subnets; a group of zeros is not written.
            self.script.line("case $block in");
            self.script.line("  *00::/56) block=${block%00::/56} ;;");
            self.script.line("  *) block=${block%:/56} ;;");
            self.script.line("esac");
        }
        self.script.place(first, Entity::Vpc);
    }

    fn subnet(&mut self, subnet: &Subnet<'_>) {
        let first = self.script.at();
        let name = key(subnet.id);
        let block = subnet.record.cidr.map(|block| block.to_string()).unwrap_or_default();
        match subnet.source {
            SubnetSource::Id(_) => return,
            SubnetSource::Found => {
                let filters = list([filter("vpc-id", self.vpc_id()), filter("cidr-block", text(block))]);
                let input = json([("Filters", filters)]);
                self.script.look(&name, "ec2 describe-subnets", &input, "Subnets[0].SubnetId");
                self.script.place(first, subnet.id);
                return;
            }
            SubnetSource::Made => {}
        }
        let (zone, zone_id) = match subnet.zone {
            ZoneBy::Name(name) => (Some(text(name)), None),
            ZoneBy::Id(id) => (None, Some(text(id))),
            ZoneBy::Nothing => (None, None),
        };
        let ipv6 =
            subnet.ipv6_block.map(|n| Json::Around(String::new(), "block".to_owned(), format!("{n:02x}::/64")));
        let has_ipv6 = ipv6.is_some();
        let tags = self.tags("subnet", &name, &subnet.record.name, &[(subnet.role_tag(), "1")]);
        let made = json([("VpcId", self.vpc_id()), ("CidrBlock", text(block))])
            .with("Ipv6CidrBlock", ipv6)
            .with("AvailabilityZone", zone)
            .with("AvailabilityZoneId", zone_id)
            .with(tags.0, tags.1);
        let found = self.by_tag(&name);
        self.script.ensure(
            &name,
            ("ec2 describe-subnets", &found, "Subnets[0].SubnetId"),
            ("ec2 create-subnet", &made, "Subnet.SubnetId"),
        );
        let set = |what: &str| json([("SubnetId", var(&name)), (what, json([("Value", Json::Bool(true))]))]);
        if subnet.record.has_public_ip_on_launch {
            self.script.call("ec2 modify-subnet-attribute", &set("MapPublicIpOnLaunch"));
        }
        if has_ipv6 {
            self.script.call("ec2 modify-subnet-attribute", &set("AssignIpv6AddressOnCreation"));
        }
        self.script.place(first, subnet.id);
    }

    fn gateways(&mut self) {
        let design = self.plan.design;
        let is_made = self.plan.vpc == VpcSource::Made;
        let name = design.cluster.name.clone();
        let leads_out = self.plan.tables.iter().flat_map(|table| &table.routes);
        let leads_out = leads_out.into_iter().any(|(_, target)| *target == Target::InternetGateway);
        let first = self.script.at();
        let query = "InternetGateways[0].InternetGatewayId";
        if is_made && design.vpc.has_internet_gateway {
            let tags = self.tags("internet-gateway", "igw", &name, &[]);
            let found = self.by_tag("igw");
            self.script.ensure(
                "igw",
                ("ec2 describe-internet-gateways", &found, query),
                ("ec2 create-internet-gateway", &json([tags]), "InternetGateway.InternetGatewayId"),
            );
            let attach = json([("InternetGatewayId", var("igw")), ("VpcId", self.vpc_id())]);
            self.script.once("Resource.AlreadyAssociated", "ec2 attach-internet-gateway", &attach);
        } else if leads_out {
            let input = json([("Filters", list([filter("attachment.vpc-id", self.vpc_id())]))]);
            self.script.look("igw", "ec2 describe-internet-gateways", &input, query);
        }
        self.script.place(first, Entity::InternetGateway);
        if is_made && design.vpc.has_egress_only_gateway {
            let first = self.script.at();
            let tags = self.tags("egress-only-internet-gateway", "egress_only", &name, &[]);
            let found = self.by_tag("egress_only");
            let made = json([("VpcId", self.vpc_id()), tags]);
            self.script.ensure(
                "egress_only",
                (
                    "ec2 describe-egress-only-internet-gateways",
                    &found,
                    "EgressOnlyInternetGateways[0].EgressOnlyInternetGatewayId",
                ),
                (
                    "ec2 create-egress-only-internet-gateway",
                    &made,
                    "EgressOnlyInternetGateway.EgressOnlyInternetGatewayId",
                ),
            );
            self.script.place(first, Entity::Vpc);
        }
        self.nat_gateways();
    }

    fn nat_gateways(&mut self) {
        let nats = self.plan.nats.clone();
        for nat in &nats {
            let first = self.script.at();
            let name = key(nat.id);
            let address = format!("{name}_address");
            if let Some(ip) = nat.public_ip {
                let input = json([("PublicIps", texts([ip.to_string()]))]);
                self.script.look(&address, "ec2 describe-addresses", &input, "Addresses[0].AllocationId");
            } else {
                let tags = self.tags("elastic-ip", &name, nat.name, &[]);
                let found = self.by_tag(&name);
                let made = json([("Domain", text("vpc")), tags]);
                self.script.ensure(
                    &address,
                    ("ec2 describe-addresses", &found, "Addresses[0].AllocationId"),
                    ("ec2 allocate-address", &made, "AllocationId"),
                );
            }
            let tags = self.tags("natgateway", &name, nat.name, &[]);
            let alive = json([("Name", text("state")), ("Values", texts(["pending", "available"]))]);
            let tag = filter(&format!("tag:{}", super::TAG), text(self.tag_value(&name)));
            let found = json([("Filter", list([tag, alive]))]);
            let made = json([("AllocationId", var(&address))]).with("SubnetId", self.subnet_id(nat.subnet));
            let made = made.with(tags.0, tags.1);
            self.script.ensure(
                &name,
                ("ec2 describe-nat-gateways", &found, "NatGateways[0].NatGatewayId"),
                ("ec2 create-nat-gateway", &made, "NatGateway.NatGatewayId"),
            );
            self.script.place(first, nat.id);
        }
        for nat in &nats {
            let first = self.script.at();
            let input = json([("NatGatewayIds", list([var(key(nat.id))]))]);
            self.script.hold("ec2", "nat-gateway-available", &input);
            self.script.place(first, nat.id);
        }
    }

    /// The route tables.
    pub(super) fn routes(&mut self) {
        let tables = self.plan.tables.clone();
        for table in &tables {
            self.route_table(table);
        }
    }

    fn route_table(&mut self, table: &RouteTable) {
        let first = self.script.at();
        let name = format!("{}_table", table.key);
        let tags = self.tags("route-table", &table.key, &table.name, &[]);
        let found = self.by_tag(&table.key);
        let made = json([("VpcId", self.vpc_id()), tags]);
        self.script.ensure(
            &name,
            ("ec2 describe-route-tables", &found, "RouteTables[0].RouteTableId"),
            ("ec2 create-route-table", &made, "RouteTable.RouteTableId"),
        );
        for (destination, target) in &table.routes {
            let (of, block) = match destination {
                Destination::Block(block) => ("DestinationCidrBlock", block.to_string()),
                Destination::AllIpv6 => ("DestinationIpv6CidrBlock", ALL_IPV6.to_owned()),
            };
            let (to, id) = self.target(*target);
            let input = json([("RouteTableId", var(&name)), (of, text(block)), (to, id)]);
            self.script.once("RouteAlreadyExists", "ec2 create-route", &input);
        }
        for subnet in &table.subnets {
            let input = json([("RouteTableId", var(&name))]).with("SubnetId", self.subnet_id(*subnet));
            self.script.once("Resource.AlreadyAssociated", "ec2 associate-route-table", &input);
        }
        self.script.place(first, table.entity);
    }

    fn target(&self, target: Target) -> (&'static str, Json) {
        match target {
            Target::InternetGateway => ("GatewayId", var("igw")),
            Target::EgressOnly => ("EgressOnlyInternetGatewayId", var("egress_only")),
            Target::Nat(id) => ("NatGatewayId", var(key(id))),
            Target::Network(id) => {
                let kind = self.plan.design.networks.get(id).map(|network| network.kind).unwrap_or_default();
                let name = match kind {
                    NetworkKind::Peering => "VpcPeeringConnectionId",
                    NetworkKind::TransitGateway => "TransitGatewayId",
                    NetworkKind::Vpn => "GatewayId",
                };
                (name, var(key(id)))
            }
        }
    }

    /// The security groups; their rules come when the cluster's own is there.
    pub(super) fn groups(&mut self) {
        let groups = self.plan.groups.clone();
        for group in &groups {
            let first = self.script.at();
            let tags = self.tags("security-group", &group.key, &group.name, &[]);
            let found = self.by_tag(&group.key);
            let made = json([
                ("GroupName", text(self.own_name(&group.key))),
                ("Description", text("Made for an Amazon EKS cluster")),
                ("VpcId", self.vpc_id()),
                tags,
            ]);
            self.script.ensure(
                &group.key,
                ("ec2 describe-security-groups", &found, "SecurityGroups[0].GroupId"),
                ("ec2 create-security-group", &made, "GroupId"),
            );
            self.script.place(first, group.entity);
        }
    }

    /// The rules of all security groups. EC2 lets everything out of a new group, which a written one may not.
    pub(super) fn group_rules(&mut self) {
        let groups = self.plan.groups.clone();
        for group in &groups {
            let first = self.script.at();
            for rule in &group.rules {
                self.rule(&var(&group.key), rule);
            }
            let lets_all_out = group.rules.iter().any(|rule| {
                rule.flow == Flow::Egress
                    && rule.protocol == Protocol::All
                    && rule.peer == GroupPeer::Block(crate::net::Cidr::ALL)
            });
            if !lets_all_out {
                let all = json([("CidrIp", text("0.0.0.0/0"))]);
                let permission = json([("IpProtocol", text("-1")), ("IpRanges", list([all]))]);
                let input = json([("GroupId", var(&group.key)), ("IpPermissions", list([permission]))]);
                self.script.once("InvalidPermission.NotFound", "ec2 revoke-security-group-egress", &input);
            }
            self.script.place(first, group.entity);
        }
        let first = self.script.at();
        let rules = self.plan.cluster_rules.clone();
        for rule in &rules {
            self.rule(&var("cluster_group"), rule);
        }
        self.script.place(first, Entity::Cluster);
    }

    fn rule(&mut self, group: &Json, rule: &Rule) {
        let protocol = match rule.protocol {
            Protocol::All => "-1",
            Protocol::Tcp => "tcp",
            Protocol::Udp => "udp",
        };
        let has_ports = rule.protocol != Protocol::All;
        let port = |n: u16| has_ports.then_some(Json::Number(n.into()));
        let peer = match &rule.peer {
            GroupPeer::Block(block) => ("IpRanges", list([json([("CidrIp", text(block.to_string()))])])),
            GroupPeer::Group(group) => ("UserIdGroupPairs", list([json([("GroupId", self.group_id(group))])])),
        };
        let permission = json([("IpProtocol", text(protocol))])
            .with("FromPort", port(rule.ports.0))
            .with("ToPort", port(rule.ports.1))
            .with(peer.0, peer.1);
        let input = json([("GroupId", group.clone()), ("IpPermissions", list([permission]))]);
        let call = match rule.flow {
            Flow::Ingress => "ec2 authorize-security-group-ingress",
            Flow::Egress => "ec2 authorize-security-group-egress",
        };
        self.script.once("InvalidPermission.Duplicate", call, &input);
    }

    /// The id of a security group.
    pub(super) fn group_id(&self, group: &GroupRef) -> Json {
        match group {
            GroupRef::Cluster => var("cluster_group"),
            GroupRef::Made(key) => var(key),
            GroupRef::Id(id) => text(id),
        }
    }

    /// The VPC endpoints.
    pub(super) fn endpoints(&mut self) {
        let endpoints = self.plan.endpoints.clone();
        for endpoint in &endpoints {
            let first = self.script.at();
            let design = self.plan.design;
            let is_gateway = endpoint.kind == VpcEndpointKind::Gateway;
            let service = format!("com.amazonaws.{}.{}", design.cluster.region, endpoint.service);
            let name = format!("{}-{}", design.cluster.name, endpoint.service);
            let tags = self.tags("vpc-endpoint", &endpoint.key, &name, &[]);
            let made = json([
                ("VpcId", self.vpc_id()),
                ("ServiceName", text(service)),
                ("VpcEndpointType", text(if is_gateway { "Gateway" } else { "Interface" })),
                tags,
            ]);
            let made = if is_gateway {
                let tables = endpoint.tables.iter().map(|table| var(format!("{table}_table")));
                made.with("RouteTableIds", list(tables))
            } else {
                let group = self.plan.group_of(GroupRole::Endpoints);
                made.with("PrivateDnsEnabled", Json::Bool(endpoint.has_private_dns))
                    .with("SubnetIds", self.subnet_ids(&endpoint.subnets))
                    .with("SecurityGroupIds", list(group.iter().map(|group| self.group_id(group))))
            };
            let found = self.by_tag(&endpoint.key);
            self.script.ensure(
                "endpoint",
                ("ec2 describe-vpc-endpoints", &found, "VpcEndpoints[0].VpcEndpointId"),
                ("ec2 create-vpc-endpoint", &made, "VpcEndpoint.VpcEndpointId"),
            );
            self.script.place(first, endpoint.entity);
        }
    }
}
