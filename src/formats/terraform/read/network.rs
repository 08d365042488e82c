//! Resources of the AWS provider for Amazon EC2, as `aws ec2 describe-…` prints the same things.

use super::Reader;
use super::resources::Resource;
use super::values::{blocks, flag, number, text, texts};
use crate::formats::account::records::{
    EGRESS_ONLY_GATEWAYS, INTERNET_GATEWAYS, NAT_GATEWAYS, ROUTE_TABLES, SECURITY_GROUPS, SUBNETS, VPC_ENDPOINTS,
    VPCS, VPN_GATEWAYS,
};
use crate::formats::{Problem, ReadError};
use crate::msg;
use crate::net::Cidr;
use serde_json::{Value, json};

/// The kinds of resources that are read here.
pub(super) const KINDS: &[&str] = &[
    "aws_default_route_table",
    "aws_egress_only_internet_gateway",
    "aws_internet_gateway",
    "aws_internet_gateway_attachment",
    "aws_main_route_table_association",
    "aws_nat_gateway",
    "aws_route",
    "aws_route_table",
    "aws_route_table_association",
    "aws_security_group",
    "aws_security_group_rule",
    "aws_subnet",
    "aws_vpc",
    "aws_vpc_endpoint",
    "aws_vpc_endpoint_route_table_association",
    "aws_vpc_endpoint_subnet_association",
    "aws_vpc_ipv4_cidr_block_association",
    "aws_vpc_ipv6_cidr_block_association",
    "aws_vpc_security_group_egress_rule",
    "aws_vpc_security_group_ingress_rule",
    "aws_vpn_gateway",
    "aws_vpn_gateway_attachment",
];

/// A VPC, as references name it.
const VPC: &[&str] = &["aws_vpc"];
/// A subnet.
const SUBNET: &[&str] = &["aws_subnet"];
/// A route table.
const ROUTE_TABLE: &[&str] = &["aws_route_table", "aws_default_route_table"];

/// What routes lead to: the attribute, what it is called in answers, the kinds that it names.
const TARGETS: &[(&str, &str, &[&str])] = &[
    ("gateway_id", "GatewayId", &["aws_internet_gateway", "aws_vpn_gateway"]),
    ("nat_gateway_id", "NatGatewayId", &["aws_nat_gateway"]),
    ("egress_only_gateway_id", "EgressOnlyInternetGatewayId", &["aws_egress_only_internet_gateway"]),
    ("transit_gateway_id", "TransitGatewayId", &["aws_ec2_transit_gateway"]),
    ("vpc_peering_connection_id", "VpcPeeringConnectionId", &["aws_vpc_peering_connection"]),
    ("network_interface_id", "NetworkInterfaceId", &["aws_network_interface"]),
    ("carrier_gateway_id", "CarrierGatewayId", &["aws_ec2_carrier_gateway"]),
    ("local_gateway_id", "LocalGatewayId", &[]),
    ("core_network_arn", "CoreNetworkArn", &[]),
];

impl Reader<'_> {
    /// The network.
    pub(super) fn network(&mut self) -> Result<(), ReadError> {
        for resource in &self.resources.all {
            if !resource.is_there() {
                self.account.made.insert(resource.address.clone());
            }
        }
        self.vpcs()?;
        self.subnets()?;
        self.gateways()?;
        self.route_tables()?;
        self.associations();
        self.single_routes()?;
        self.vpc_endpoints()?;
        self.security_groups()?;
        self.security_group_rules()
    }

    /// The block at an attribute.
    fn block(resource: &Resource, values: &Value, name: &str) -> Result<Option<String>, ReadError> {
        let Some(block) = text(values, name) else { return Ok(None) };
        match block.parse::<Cidr>() {
            Ok(block) => Ok(Some(block.to_string())),
            Err(reason) => Err(ReadError::of_text(Problem::NotACidr { text: block, reason })
                .under(format!("{}.{name}", resource.address))),
        }
    }

    fn vpcs(&mut self) -> Result<(), ReadError> {
        for vpc in self.known_of_kind("aws_vpc") {
            let id = vpc.id();
            let block = Self::block(vpc, &vpc.values, "cidr_block")?;
            if block.is_none() {
                self.note(msg!("import-no-block", id = &vpc.address));
            }
            let has_ipv6 = text(&vpc.values, "ipv6_cidr_block").is_some()
                || flag(&vpc.values, "assign_generated_ipv6_cidr_block") == Some(true);
            let ipv6: Vec<Value> = has_ipv6.then(|| json!({})).into_iter().collect();
            // A data source lists the blocks of what is there.
            let more = blocks(&vpc.values, "cidr_block_associations").iter();
            let more: Vec<Value> =
                more.filter_map(|more| Some(json!({ "CidrBlock": text(more, "cidr_block")? }))).collect();
            let record = json!({
                "VpcId": id, "CidrBlock": block, "Tags": vpc.tags(),
                "CidrBlockAssociationSet": more, "Ipv6CidrBlockAssociationSet": ipv6,
            });
            self.account.put(VPCS, id, record)?;
            if vpc.is_data {
                self.account.untold.insert(id.to_owned());
            }
            // Defaults of the provider.
            for (key, name, default) in [
                ("EnableDnsSupport", "enable_dns_support", true),
                ("EnableDnsHostnames", "enable_dns_hostnames", false),
            ] {
                let is_on = flag(&vpc.values, name).unwrap_or(default);
                self.account.dns.insert((id.to_owned(), key), is_on);
            }
        }
        for more in self.of_kind("aws_vpc_ipv4_cidr_block_association") {
            let block = Self::block(more, &more.values, "cidr_block")?;
            if let (Some(vpc), Some(block)) = (self.id(more, "vpc_id", VPC), block) {
                self.account.push(VPCS, &vpc, "CidrBlockAssociationSet", json!({ "CidrBlock": block }));
            }
        }
        for more in self.of_kind("aws_vpc_ipv6_cidr_block_association") {
            if let Some(vpc) = self.id(more, "vpc_id", VPC) {
                self.account.push(VPCS, &vpc, "Ipv6CidrBlockAssociationSet", json!({}));
            }
        }
        Ok(())
    }

    fn subnets(&mut self) -> Result<(), ReadError> {
        for subnet in self.known_of_kind("aws_subnet") {
            let values = &subnet.values;
            let block = Self::block(subnet, values, "cidr_block")?;
            if block.is_none() {
                self.note(msg!("import-no-block", id = &subnet.address));
            }
            let record = json!({
                "SubnetId": subnet.id(),
                "VpcId": self.id(subnet, "vpc_id", VPC),
                "CidrBlock": block,
                "AvailabilityZone": text(values, "availability_zone"),
                "AvailabilityZoneId": text(values, "availability_zone_id"),
                "MapPublicIpOnLaunch": flag(values, "map_public_ip_on_launch").unwrap_or(false),
                "SubnetArn": text(values, "arn"),
                "Tags": subnet.tags(),
            });
            self.account.put(SUBNETS, subnet.id(), record)?;
            if subnet.is_data {
                self.account.untold.insert(subnet.id().to_owned());
            }
        }
        Ok(())
    }

    fn gateways(&mut self) -> Result<(), ReadError> {
        let kinds: [(&str, &str, &'static str); 3] = [
            ("aws_internet_gateway", "aws_internet_gateway_attachment", INTERNET_GATEWAYS),
            ("aws_vpn_gateway", "aws_vpn_gateway_attachment", VPN_GATEWAYS),
            ("aws_egress_only_internet_gateway", "", EGRESS_ONLY_GATEWAYS),
        ];
        for (kind, attachment, key) in kinds {
            for gateway in self.of_kind(kind) {
                let vpc = self.id(gateway, "vpc_id", VPC);
                let attachments: Vec<Value> = vpc.into_iter().map(|vpc| json!({ "VpcId": vpc })).collect();
                self.account.put(key, gateway.id(), json!({ "Attachments": attachments }))?;
            }
            for attached in self.of_kind(attachment) {
                let path = if key == VPN_GATEWAYS { "vpn_gateway_id" } else { "internet_gateway_id" };
                if let (Some(id), Some(vpc)) = (self.id(attached, path, &[kind]), self.id(attached, "vpc_id", VPC))
                {
                    self.account.push(key, &id, "Attachments", json!({ "VpcId": vpc }));
                }
            }
        }
        for nat in self.of_kind("aws_nat_gateway") {
            if text(&nat.values, "connectivity_type").is_some_and(|kind| kind == "private") {
                self.note(msg!("import-private-nat", id = &nat.address));
            }
            let address = text(&nat.values, "public_ip").map(|ip| json!({ "PublicIp": ip }));
            let record = json!({
                "SubnetId": self.id(nat, "subnet_id", SUBNET),
                "NatGatewayAddresses": address.into_iter().collect::<Vec<_>>(),
                "Tags": nat.tags(),
            });
            self.account.put(NAT_GATEWAYS, nat.id(), record)?;
        }
        Ok(())
    }

    fn route_tables(&mut self) -> Result<(), ReadError> {
        for kind in ROUTE_TABLE {
            for table in self.of_kind(kind) {
                let is_main = *kind == "aws_default_route_table";
                let vpc = match self.id(table, "vpc_id", VPC) {
                    // A plan knows the VPC of a default table by what the table is the default of.
                    None if is_main => self.id(table, "default_route_table_id", VPC),
                    other => other,
                };
                let associations = if is_main { vec![json!({ "Main": true })] } else { Vec::new() };
                let routes = self.routes_of(table)?;
                let record = json!({
                    "VpcId": vpc, "Tags": table.tags(), "Associations": associations, "Routes": routes,
                });
                self.account.put(ROUTE_TABLES, table.id(), record)?;
            }
        }
        Ok(())
    }

    /// The routes that a table states itself.
    fn routes_of(&mut self, table: &Resource) -> Result<Vec<Value>, ReadError> {
        let stated: Vec<Value> = match &self.plan {
            Some(plan) => plan.blocks(table, "route").to_vec(),
            None => Vec::new(),
        };
        let mut routes = Vec::new();
        for (i, values) in blocks(&table.values, "route").iter().enumerate() {
            let block = Self::block(table, values, "cidr_block")?;
            // The block of the configuration with the same destination, or else in the same place.
            let constant = |stated: &Value| text(stated, "cidr_block.constant_value");
            let same = stated.iter().find(|stated| block.is_some() && constant(stated) == block);
            let same = same.or_else(|| stated.get(i).filter(|stated| constant(stated).is_none()));
            let mut route = json!({ "DestinationCidrBlock": block });
            for (path, name, kinds) in TARGETS {
                let known = text(values, path);
                let expression = same.and_then(|stated| stated.get(*path));
                let target = match (known, expression) {
                    (None, Some(expression)) => self.id_by(table, &format!("route.{path}"), expression, kinds),
                    (known, _) => known,
                };
                if let (Some(target), Value::Object(entries)) = (target, &mut route) {
                    entries.insert((*name).to_owned(), Value::String(target));
                }
            }
            routes.push(route);
        }
        Ok(routes)
    }

    fn associations(&mut self) {
        for association in self.of_kind("aws_route_table_association") {
            let subnet = self.id(association, "subnet_id", SUBNET);
            let table = self.id(association, "route_table_id", ROUTE_TABLE).unwrap_or_default();
            let Some(subnet) = subnet else { continue };
            if !self.account.push(ROUTE_TABLES, &table, "Associations", json!({ "SubnetId": subnet })) {
                self.account.untold.insert(subnet);
            }
        }
        for association in self.of_kind("aws_main_route_table_association") {
            let table = self.id(association, "route_table_id", ROUTE_TABLE).unwrap_or_default();
            let is_there = self.account.push(ROUTE_TABLES, &table, "Associations", json!({ "Main": true }));
            if let (false, Some(vpc)) = (is_there, self.id(association, "vpc_id", VPC)) {
                self.account.untold.insert(vpc);
            }
        }
    }

    fn single_routes(&mut self) -> Result<(), ReadError> {
        let mut n_elsewhere = 0_usize;
        for route in self.of_kind("aws_route") {
            let block = Self::block(route, &route.values, "destination_cidr_block")?;
            let mut record = json!({ "DestinationCidrBlock": block });
            for (path, name, kinds) in TARGETS {
                if let (Some(target), Value::Object(entries)) = (self.id(route, path, kinds), &mut record) {
                    entries.insert((*name).to_owned(), Value::String(target));
                }
            }
            let table = self.id(route, "route_table_id", ROUTE_TABLE).unwrap_or_default();
            let is_there = self.account.push(ROUTE_TABLES, &table, "Routes", record);
            n_elsewhere = n_elsewhere.saturating_add(usize::from(!is_there));
        }
        if 0 < n_elsewhere {
            self.note(msg!("import-routes-elsewhere", n = n_elsewhere));
        }
        Ok(())
    }

    fn vpc_endpoints(&mut self) -> Result<(), ReadError> {
        for endpoint in self.of_kind("aws_vpc_endpoint") {
            let groups = self.ids(endpoint, "security_group_ids", &["aws_security_group"]);
            let groups: Vec<Value> = groups.into_iter().map(|group| json!({ "GroupId": group })).collect();
            let record = json!({
                "VpcId": self.id(endpoint, "vpc_id", VPC),
                "VpcEndpointType": text(&endpoint.values, "vpc_endpoint_type").unwrap_or_else(|| "Gateway".to_owned()),
                "ServiceName": text(&endpoint.values, "service_name"),
                "SubnetIds": self.ids(endpoint, "subnet_ids", SUBNET),
                "RouteTableIds": self.ids(endpoint, "route_table_ids", ROUTE_TABLE),
                "PrivateDnsEnabled": flag(&endpoint.values, "private_dns_enabled").unwrap_or(false),
                "Groups": groups,
            });
            self.account.put(VPC_ENDPOINTS, endpoint.id(), record)?;
        }
        let further: [(&str, &str, &str, &[&str]); 2] = [
            ("aws_vpc_endpoint_route_table_association", "route_table_id", "RouteTableIds", ROUTE_TABLE),
            ("aws_vpc_endpoint_subnet_association", "subnet_id", "SubnetIds", SUBNET),
        ];
        for (kind, path, list, kinds) in further {
            for association in self.of_kind(kind) {
                let endpoint = self.id(association, "vpc_endpoint_id", &["aws_vpc_endpoint"]);
                if let (Some(endpoint), Some(id)) = (endpoint, self.id(association, path, kinds)) {
                    self.account.push(VPC_ENDPOINTS, &endpoint, list, Value::String(id));
                }
            }
        }
        Ok(())
    }

    fn security_groups(&mut self) -> Result<(), ReadError> {
        for group in self.of_kind("aws_security_group") {
            let own = group.id().to_owned();
            let rules = |path: &str| {
                blocks(&group.values, path)
                    .iter()
                    .map(|rule| permission(rule, &own, &texts(rule, "security_groups")))
            };
            let name = text(&group.values, "name").or_else(|| text(&group.values, "name_prefix"));
            let record = json!({
                "GroupName": name.unwrap_or_else(|| group.address.clone()),
                "VpcId": self.id(group, "vpc_id", VPC),
                "IpPermissions": rules("ingress").collect::<Vec<_>>(),
                "IpPermissionsEgress": rules("egress").collect::<Vec<_>>(),
            });
            self.account.put(SECURITY_GROUPS, &own, record)?;
        }
        for cluster in self.of_kind("aws_eks_cluster") {
            let group = cluster_group(cluster);
            if self.account.get(SECURITY_GROUPS, &group).is_none() {
                self.account.put(SECURITY_GROUPS, &group, json!({ "GroupName": group }))?;
            }
        }
        Ok(())
    }

    /// The group that a rule names: one of its own, or that of a cluster.
    fn group_of(&mut self, rule: &Resource, path: &str) -> Option<String> {
        if let Some(known) = text(&rule.values, path) {
            return Some(known);
        }
        let plan = self.plan.as_ref()?;
        let expression = plan.expression(rule, path)?;
        let clusters = plan.targets(self.resources, rule, expression, &["aws_eks_cluster"]);
        if let [cluster] = clusters.as_slice() {
            return Some(cluster_group(cluster));
        }
        self.id_by(rule, path, expression, &["aws_security_group"])
    }

    fn security_group_rules(&mut self) -> Result<(), ReadError> {
        for rule in self.of_kind("aws_security_group_rule") {
            let Some(group) = self.group_of(rule, "security_group_id") else { continue };
            let peers: Vec<String> = self.group_of(rule, "source_security_group_id").into_iter().collect();
            let is_in = text(&rule.values, "type").is_some_and(|kind| kind == "ingress");
            let list = if is_in { "IpPermissions" } else { "IpPermissionsEgress" };
            let permission = permission(&rule.values, &group, &peers);
            self.account.push(SECURITY_GROUPS, &group, list, permission);
        }
        let kinds = [
            ("aws_vpc_security_group_ingress_rule", "IpPermissions"),
            ("aws_vpc_security_group_egress_rule", "IpPermissionsEgress"),
        ];
        for (kind, list) in kinds {
            for rule in self.of_kind(kind) {
                let Some(group) = self.group_of(rule, "security_group_id") else { continue };
                let peers: Vec<Value> = self
                    .group_of(rule, "referenced_security_group_id")
                    .into_iter()
                    .map(|peer| json!({ "GroupId": peer }))
                    .collect();
                let ranges: Vec<Value> =
                    text(&rule.values, "cidr_ipv4").into_iter().map(|block| json!({ "CidrIp": block })).collect();
                let permission = json!({
                    "IpProtocol": text(&rule.values, "ip_protocol"),
                    "FromPort": number(&rule.values, "from_port"),
                    "ToPort": number(&rule.values, "to_port"),
                    "IpRanges": ranges,
                    "UserIdGroupPairs": peers,
                });
                self.account.push(SECURITY_GROUPS, &group, list, permission);
            }
        }
        Ok(())
    }
}

/// The id of the security group that EKS makes for a cluster.
pub(super) fn cluster_group(cluster: &Resource) -> String {
    let known = text(&cluster.values, "vpc_config.cluster_security_group_id");
    known.unwrap_or_else(|| format!("{}.cluster_security_group_id", cluster.address))
}

/// A rule inside a group, or one of its own with the same attributes.
fn permission(rule: &Value, own: &str, peers: &[String]) -> Value {
    let ranges: Vec<Value> =
        texts(rule, "cidr_blocks").into_iter().map(|block| json!({ "CidrIp": block })).collect();
    let mut pairs: Vec<Value> = peers.iter().map(|peer| json!({ "GroupId": peer })).collect();
    if flag(rule, "self") == Some(true) {
        pairs.push(json!({ "GroupId": own }));
    }
    let protocol =
        text(rule, "protocol").map(|protocol| if protocol == "all" { "-1".to_owned() } else { protocol });
    json!({
        "IpProtocol": protocol,
        "FromPort": number(rule, "from_port"),
        "ToPort": number(rule, "to_port"),
        "IpRanges": ranges,
        "UserIdGroupPairs": pairs,
    })
}
