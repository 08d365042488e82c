//! Resources of Amazon EC2 as `aws ec2 describe-…` would print them once they are there.

use super::Reader;
use super::evaluate::is_dynamic;
use crate::formats::account::facts::{flag, number, text, texts};
use crate::formats::account::json;
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
    "AWS::EC2::EgressOnlyInternetGateway",
    "AWS::EC2::InternetGateway",
    "AWS::EC2::NatGateway",
    "AWS::EC2::Route",
    "AWS::EC2::RouteTable",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::SecurityGroupEgress",
    "AWS::EC2::SecurityGroupIngress",
    "AWS::EC2::Subnet",
    "AWS::EC2::SubnetRouteTableAssociation",
    "AWS::EC2::VPC",
    "AWS::EC2::VPCCidrBlock",
    "AWS::EC2::VPCEndpoint",
    "AWS::EC2::VPCGatewayAttachment",
    "AWS::EC2::VPNGateway",
];

/// What routes lead to, by the same names as in answers.
const TARGETS: &[&str] = &[
    "CarrierGatewayId",
    "CoreNetworkArn",
    "EgressOnlyInternetGatewayId",
    "GatewayId",
    "InstanceId",
    "LocalGatewayId",
    "NatGatewayId",
    "NetworkInterfaceId",
    "TransitGatewayId",
    "VpcPeeringConnectionId",
];

/// The block that stands for "nothing is let out" in place of the rule that lets everything out.
const NOWHERE: &str = "127.0.0.1/32";

impl Reader<'_> {
    /// The network.
    pub(super) fn network(&mut self) -> Result<(), ReadError> {
        self.vpcs()?;
        self.subnets()?;
        self.gateways()?;
        self.routes()?;
        self.vpc_endpoints()?;
        self.security_groups()
    }

    /// The block at a property: nothing where only AWS or a person knows it.
    fn block(&mut self, id: &str, props: &Value, name: &str) -> Result<Option<Value>, ReadError> {
        let Some(block) = text(props, name).filter(|block| !self.values.is_placeholder(block)) else {
            return Ok(None);
        };
        match block.parse::<Cidr>() {
            Ok(block) => Ok(Some(Value::String(block.to_string()))),
            Err(_) if is_dynamic(&block) => Ok(None),
            Err(reason) => Err(ReadError::of_text(Problem::NotACidr { text: block, reason })
                .under(format!("Resources.{id}.Properties.{name}"))),
        }
    }

    fn vpcs(&mut self) -> Result<(), ReadError> {
        for (id, props) in self.of_kind("AWS::EC2::VPC") {
            let block = self.block(&id, &props, "CidrBlock")?;
            if block.is_none() {
                self.note(msg!("import-no-block", id = &id));
            }
            let record = json!({ "VpcId": id, "CidrBlock": block, "Tags": tags(&props) });
            self.account.put(VPCS, &id, record)?;
            // Defaults of CloudFormation.
            for (key, default) in [("EnableDnsSupport", true), ("EnableDnsHostnames", false)] {
                self.account.dns.insert((id.clone(), key), flag(&props, key).unwrap_or(default));
            }
        }
        for (id, props) in self.of_kind("AWS::EC2::VPCCidrBlock") {
            let Some(vpc) = text(&props, "VpcId") else { continue };
            if let Some(block) = self.block(&id, &props, "CidrBlock")? {
                self.account.push(VPCS, &vpc, "CidrBlockAssociationSet", json!({ "CidrBlock": block }));
            } else if flag(&props, "AmazonProvidedIpv6CidrBlock") == Some(true)
                || props.get("Ipv6CidrBlock").is_some()
            {
                self.account.push(VPCS, &vpc, "Ipv6CidrBlockAssociationSet", json!({}));
            } else {
                self.note(msg!("import-no-block", id = &id));
            }
        }
        Ok(())
    }

    fn subnets(&mut self) -> Result<(), ReadError> {
        for (id, props) in self.of_kind("AWS::EC2::Subnet") {
            let block = self.block(&id, &props, "CidrBlock")?;
            if block.is_none() {
                self.note(msg!("import-no-block", id = &id));
            }
            let zone = text(&props, "AvailabilityZone").filter(|zone| !self.values.is_placeholder(zone));
            let record = json!({
                "SubnetId": id,
                "VpcId": text(&props, "VpcId"),
                "CidrBlock": block,
                "AvailabilityZone": zone,
                "AvailabilityZoneId": text(&props, "AvailabilityZoneId"),
                "MapPublicIpOnLaunch": flag(&props, "MapPublicIpOnLaunch").unwrap_or(false),
                "Tags": tags(&props),
            });
            self.account.put(SUBNETS, &id, record)?;
        }
        Ok(())
    }

    fn gateways(&mut self) -> Result<(), ReadError> {
        let kinds = [
            ("AWS::EC2::InternetGateway", INTERNET_GATEWAYS, "InternetGatewayId"),
            ("AWS::EC2::VPNGateway", VPN_GATEWAYS, "VpnGatewayId"),
        ];
        for (kind, key, name) in kinds {
            for (id, _) in self.of_kind(kind) {
                self.account.put(key, &id, json!({ name: id, "Attachments": [] }))?;
            }
        }
        for (_, props) in self.of_kind("AWS::EC2::VPCGatewayAttachment") {
            let attachment = json!({ "VpcId": text(&props, "VpcId") });
            for (_, key, _) in kinds {
                let property = if key == VPN_GATEWAYS { "VpnGatewayId" } else { "InternetGatewayId" };
                let Some(gateway) = text(&props, property) else { continue };
                if !self.account.push(key, &gateway, "Attachments", attachment.clone()) {
                    // A gateway that is a parameter.
                    self.account.put(key, &gateway, json!({ "Attachments": [attachment.clone()] }))?;
                }
            }
        }
        for (id, props) in self.of_kind("AWS::EC2::EgressOnlyInternetGateway") {
            let record = json!({ "Attachments": [{ "VpcId": text(&props, "VpcId") }] });
            self.account.put(EGRESS_ONLY_GATEWAYS, &id, record)?;
        }
        for (id, props) in self.of_kind("AWS::EC2::NatGateway") {
            if text(&props, "ConnectivityType").is_some_and(|kind| kind == "private") {
                self.note(msg!("import-private-nat", id = &id));
            }
            let record = json!({ "SubnetId": text(&props, "SubnetId"), "Tags": tags(&props) });
            self.account.put(NAT_GATEWAYS, &id, record)?;
        }
        Ok(())
    }

    fn routes(&mut self) -> Result<(), ReadError> {
        for (id, props) in self.of_kind("AWS::EC2::RouteTable") {
            let record = json!({
                "VpcId": text(&props, "VpcId"), "Tags": tags(&props), "Associations": [], "Routes": [],
            });
            self.account.put(ROUTE_TABLES, &id, record)?;
        }
        let mut n_elsewhere = 0_usize;
        for (_, props) in self.of_kind("AWS::EC2::SubnetRouteTableAssociation") {
            let (table, subnet) = (text(&props, "RouteTableId"), text(&props, "SubnetId"));
            let item = json!({ "SubnetId": subnet });
            let is_there = self.account.push(ROUTE_TABLES, &table.unwrap_or_default(), "Associations", item);
            n_elsewhere = n_elsewhere.saturating_add(usize::from(!is_there));
            // A table that is not in the template leads the subnet somewhere.
            if let (false, Some(subnet)) = (is_there, subnet) {
                self.account.untold.insert(subnet);
            }
        }
        for (id, props) in self.of_kind("AWS::EC2::Route") {
            let block = self.block(&id, &props, "DestinationCidrBlock")?;
            let mut route = json!({ "DestinationCidrBlock": block });
            for name in TARGETS {
                if let (Some(target), Value::Object(entries)) = (text(&props, name), &mut route) {
                    entries.insert((*name).to_owned(), Value::String(target));
                }
            }
            self.gateway_by_parameter(&props)?;
            let table = text(&props, "RouteTableId").unwrap_or_default();
            let is_there = self.account.push(ROUTE_TABLES, &table, "Routes", route);
            n_elsewhere = n_elsewhere.saturating_add(usize::from(!is_there));
        }
        if 0 < n_elsewhere {
            self.note(msg!("import-routes-elsewhere", n = n_elsewhere));
        }
        Ok(())
    }

    /// A gateway that is a parameter: what its name and its description say, or else the route, tells its kind.
    fn gateway_by_parameter(&mut self, props: &Value) -> Result<(), ReadError> {
        let Some(id) = text(props, "GatewayId").filter(|id| self.values.is_placeholder(id)) else { return Ok(()) };
        if self.account.get(INTERNET_GATEWAYS, &id).is_some() || self.account.get(VPN_GATEWAYS, &id).is_some() {
            return Ok(());
        }
        let parameter = self.template.parameters.get(&id);
        let description = parameter.and_then(|parameter| json::text(parameter, "Description")).unwrap_or_default();
        let said = format!("{id} {description}").to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
        let is_vpn = says(&["vgw", "vpn", "private gateway"]) && !says(&["igw-"]);
        let key = if is_vpn { VPN_GATEWAYS } else { INTERNET_GATEWAYS };
        self.account.put(key, &id, json!({}))
    }

    fn vpc_endpoints(&mut self) -> Result<(), ReadError> {
        for (id, props) in self.of_kind("AWS::EC2::VPCEndpoint") {
            let groups = texts(&props, "SecurityGroupIds").into_iter().map(|group| json!({ "GroupId": group }));
            let record = json!({
                "VpcId": text(&props, "VpcId"),
                "VpcEndpointType": text(&props, "VpcEndpointType").unwrap_or_else(|| "Gateway".to_owned()),
                "ServiceName": text(&props, "ServiceName"),
                "SubnetIds": texts(&props, "SubnetIds"),
                "RouteTableIds": texts(&props, "RouteTableIds"),
                "PrivateDnsEnabled": flag(&props, "PrivateDnsEnabled").unwrap_or(false),
                "Groups": groups.collect::<Vec<_>>(),
            });
            self.account.put(VPC_ENDPOINTS, &id, record)?;
        }
        Ok(())
    }

    fn security_groups(&mut self) -> Result<(), ReadError> {
        for (id, props) in self.of_kind("AWS::EC2::SecurityGroup") {
            let name = text(&props, "GroupName");
            let tags = tags(&props);
            let tag = json::tag(&json!({ "Tags": tags }), "Name").map(str::to_owned);
            let rules =
                |key: &str, of: Flow| json::list(&props, key).iter().filter_map(move |rule| permission(rule, of));
            let egress: Vec<Value> = match props.get("SecurityGroupEgress") {
                Some(_) => rules("SecurityGroupEgress", Flow::Out).collect(),
                // What a group has that states nothing.
                None => vec![json!({ "IpProtocol": "-1", "IpRanges": [{ "CidrIp": Cidr::ALL.to_string() }] })],
            };
            let record = json!({
                "GroupName": name.or(tag).unwrap_or_else(|| id.clone()),
                "VpcId": text(&props, "VpcId"),
                "IpPermissions": rules("SecurityGroupIngress", Flow::In).collect::<Vec<_>>(),
                "IpPermissionsEgress": egress,
            });
            self.account.put(SECURITY_GROUPS, &id, record)?;
        }
        for (id, _) in self.of_kind("AWS::EKS::Cluster") {
            let group = super::evaluate::cluster_group(&id);
            self.account.put(SECURITY_GROUPS, &group, json!({ "GroupName": group }))?;
        }
        let kinds = [
            ("AWS::EC2::SecurityGroupIngress", "IpPermissions", Flow::In),
            ("AWS::EC2::SecurityGroupEgress", "IpPermissionsEgress", Flow::Out),
        ];
        for (kind, list, flow) in kinds {
            for (_, props) in self.of_kind(kind) {
                if let (Some(group), Some(rule)) = (text(&props, "GroupId"), permission(&props, flow)) {
                    self.account.push(SECURITY_GROUPS, &group, list, rule);
                }
            }
        }
        Ok(())
    }
}

/// Which way a rule lets through.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flow {
    In,
    Out,
}

/// A rule of a security group as answers list it; `None` for the one that lets nothing out.
fn permission(rule: &Value, flow: Flow) -> Option<Value> {
    let peer = if flow == Flow::In { "SourceSecurityGroupId" } else { "DestinationSecurityGroupId" };
    let protocol = text(rule, "IpProtocol")?;
    let block = text(rule, "CidrIp");
    if flow == Flow::Out && protocol == "-1" && block.as_deref() == Some(NOWHERE) {
        return None;
    }
    let ranges: Vec<Value> = block.into_iter().map(|block| json!({ "CidrIp": block })).collect();
    let pairs: Vec<Value> = text(rule, peer).into_iter().map(|group| json!({ "GroupId": group })).collect();
    Some(json!({
        "IpProtocol": protocol,
        "FromPort": number(rule, "FromPort"),
        "ToPort": number(rule, "ToPort"),
        "IpRanges": ranges,
        "UserIdGroupPairs": pairs,
    }))
}

/// The tags of a resource, as answers list them.
pub(super) fn tags(props: &Value) -> Value {
    let tags = json::list(props, "Tags").iter();
    Value::Array(
        tags.filter_map(|tag| {
            Some(json!({ "Key": text(tag, "Key")?, "Value": text(tag, "Value").unwrap_or_default() }))
        })
        .collect(),
    )
}
