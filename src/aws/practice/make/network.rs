//! VPCs, subnets, routes and security groups.

use super::super::net;
use super::super::value::{any_text, flag, list, text};
use super::super::world::{Status, World, key, kind};
use super::Request;
use crate::catalog::account::VPCS_PER_REGION;
use crate::catalog::vpc::{
    IPV4_BLOCKS_PER_VPC, LONGEST_PREFIX_LEN, SHORTEST_PREFIX_LEN, SUBNETS_PER_VPC, is_in, restricted_beside,
};
use crate::net::Cidr;
use serde_json::{Value, json};

pub(super) fn begin(world: &mut World, request: &Request) -> Result<String, String> {
    match request.kind {
        kind::VPC => vpc(world, request),
        kind::VPC_BLOCK => block(world, request),
        kind::SUBNET => subnet(world, request),
        kind::ROUTE_TABLE => route_table(world, request),
        kind::ROUTE => route(world, request),
        kind::ASSOCIATION => association(world, request),
        kind::GROUP => group(world, request),
        _ => rule(world, request),
    }
}

fn sized_block(text: &str) -> Result<Cidr, String> {
    let block: Cidr = text.parse().map_err(|_| {
        format!("Value ({text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.")
    })?;
    if (SHORTEST_PREFIX_LEN..=LONGEST_PREFIX_LEN).contains(&block.prefix_len()) {
        Ok(block)
    } else {
        Err(format!("The CIDR '{text}' is invalid."))
    }
}

fn vpc_there(world: &World, id: &str) -> Result<(), String> {
    match world.thing(kind::VPC, id) {
        Some(_) => Ok(()),
        None => Err(format!("The vpc ID '{id}' does not exist")),
    }
}

fn vpc(world: &mut World, request: &Request) -> Result<String, String> {
    sized_block(text(&request.props, "CidrBlock"))?;
    if VPCS_PER_REGION <= world.all(kind::VPC).count() {
        return Err("The maximum number of VPCs has been reached.".to_owned());
    }
    Ok(add_vpc(world, request.props.clone()))
}

/// Adds a VPC with its main route table and its default security group.
pub(in crate::aws::practice) fn add_vpc(world: &mut World, props: Value) -> String {
    let id = world.new_id("vpc");
    let [dhcp, association] = ["dopt", "vpc-cidr-assoc"].map(|prefix| world.new_id(prefix));
    let vpc = world.add(kind::VPC, &id, props);
    vpc.note("DhcpOptionsId", dhcp);
    vpc.note("AssociationId", association);
    let [table, group, association] = ["rtb", "sg", "rtbassoc"].map(|prefix| world.new_id(prefix));
    let main = world.add(kind::ROUTE_TABLE, &table, json!({ "VpcId": id, "Main": true }));
    main.status = Status::Active;
    main.parent = key(kind::VPC, &id);
    main.note("AssociationId", association);
    let props = json!({
        "VpcId": id, "GroupName": "default", "GroupDescription": "default VPC security group",
        "SecurityGroupIngress": [{ "IpProtocol": "-1", "SourceSecurityGroupId": group }],
        "SecurityGroupEgress": [{ "IpProtocol": "-1", "CidrIp": "0.0.0.0/0" }],
    });
    let made = world.add(kind::GROUP, &group, props);
    made.status = Status::Active;
    made.parent = key(kind::VPC, &id);
    id
}

fn block(world: &mut World, request: &Request) -> Result<String, String> {
    let props = &request.props;
    let vpc = text(props, "VpcId").to_owned();
    vpc_there(world, &vpc)?;
    let stated = text(props, "CidrBlock");
    let mut ipv6 = String::new();
    if stated.is_empty() {
        if !flag(props, "AmazonProvidedIpv6CidrBlock", false) {
            return Err("Either a CIDR block or an Amazon-provided IPv6 block must be asked for.".to_owned());
        }
        if !world.ipv6_blocks(&vpc).is_empty() {
            return Err(format!("The vpc '{vpc}' has an IPv6 CIDR block already."));
        }
        ipv6 = world.new_ipv6_block();
    } else {
        let block = sized_block(stated)?;
        let blocks = world.blocks(&vpc);
        if IPV4_BLOCKS_PER_VPC <= blocks.len() {
            return Err(format!("The maximum number of CIDR blocks of the vpc '{vpc}' has been reached."));
        }
        if blocks.iter().any(|known| known.overlaps(block)) {
            return Err(format!("The CIDR '{stated}' conflicts with a CIDR block of the vpc '{vpc}'."));
        }
        if blocks.first().is_some_and(|primary| is_in(block, restricted_beside(*primary))) {
            return Err(format!(
                "The CIDR '{stated}' is restricted. Use a CIDR from the same private address range as the current VPC CIDR, or use a publicly-routable CIDR."
            ));
        }
    }
    let id = world.new_id("vpc-cidr-assoc");
    let made = world.add(kind::VPC_BLOCK, &id, props.clone());
    made.note("Ipv6CidrBlock", ipv6);
    Ok(id)
}

fn subnet(world: &mut World, request: &Request) -> Result<String, String> {
    let mut props = request.props.clone();
    let vpc = text(&props, "VpcId").to_owned();
    vpc_there(world, &vpc)?;
    let stated = text(&props, "CidrBlock").to_owned();
    let block = sized_block(&stated)?;
    if !world.blocks(&vpc).iter().any(|whole| whole.contains(block)) {
        return Err(format!("The CIDR '{stated}' is invalid."));
    }
    let others: Vec<Cidr> =
        world.with(kind::SUBNET, "VpcId", &vpc).filter_map(|other| other.prop("CidrBlock").parse().ok()).collect();
    if others.iter().any(|other| other.overlaps(block)) {
        return Err(format!("The CIDR '{stated}' conflicts with another subnet"));
    }
    if SUBNETS_PER_VPC <= others.len() {
        return Err(format!("You have reached the maximum number of subnets of the vpc '{vpc}'."));
    }
    let zones = net::zones(&world.region);
    let asked = any_text(&props, "AvailabilityZone");
    let zone = zones.iter().find(|zone| zone.name == asked || zone.id == any_text(&props, "AvailabilityZoneId"));
    let zone = match zone {
        Some(zone) => zone.name.clone(),
        None if asked.is_empty() => zones.first().map(|zone| zone.name.clone()).unwrap_or_default(),
        None => {
            let names: Vec<&str> = zones.iter().map(|zone| zone.name.as_str()).collect();
            return Err(format!(
                "Value ({asked}) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: {}.",
                names.join(", ")
            ));
        }
    };
    let ipv6 = any_text(&props, "Ipv6CidrBlock");
    if !ipv6.is_empty() && !lies_in_ipv6(&ipv6, &world.ipv6_blocks(&vpc)) {
        return Err(format!("The IPv6 CIDR '{ipv6}' is invalid: the vpc has no such block."));
    }
    if let Some(props) = props.as_object_mut() {
        props.insert("AvailabilityZone".to_owned(), Value::from(zone));
    }
    let [id, association] = ["subnet", "subnet-cidr-assoc"].map(|prefix| world.new_id(prefix));
    world.add(kind::SUBNET, &id, props).note("Ipv6AssociationId", association);
    Ok(id)
}

/// Whether an IPv6 block lies in one of others.
fn lies_in_ipv6(block: &str, others: &[String]) -> bool {
    let parsed = |text: &str| {
        let (address, length) = text.split_once('/')?;
        Some((u128::from(address.parse::<std::net::Ipv6Addr>().ok()?), length.parse::<u32>().ok()?))
    };
    let Some((address, length)) = parsed(block) else { return false };
    others.iter().filter_map(|other| parsed(other)).any(|(whole, whole_length)| {
        let shift = 128_u32.saturating_sub(whole_length);
        whole_length <= length && address.checked_shr(shift) == whole.checked_shr(shift)
    })
}

fn route_table(world: &mut World, request: &Request) -> Result<String, String> {
    vpc_there(world, text(&request.props, "VpcId"))?;
    let id = world.new_id("rtb");
    world.add(kind::ROUTE_TABLE, &id, request.props.clone());
    Ok(id)
}

fn route(world: &mut World, request: &Request) -> Result<String, String> {
    let props = &request.props;
    let table = text(props, "RouteTableId");
    let Some(found) = world.thing(kind::ROUTE_TABLE, table) else {
        return Err(format!("The routeTable ID '{table}' does not exist"));
    };
    let vpc = found.prop("VpcId").to_owned();
    let targets: Vec<(&String, &str)> = props
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(name, _)| {
            name.ends_with("Id") && !name.starts_with("RouteTable") && !name.starts_with("Destination")
        })
        .filter_map(|(name, value)| Some((name, value.as_str().filter(|id| !id.is_empty())?)))
        .collect();
    let [(name, target)] = targets.as_slice() else {
        return Err("The request must contain exactly one of gatewayId, natGatewayId, networkInterfaceId, vpcPeeringConnectionId, egressOnlyInternetGatewayId, transitGatewayId".to_owned());
    };
    let is_attached = |gateway: &str| {
        world.with(kind::ATTACHMENT, "InternetGatewayId", gateway).any(|it| it.prop("VpcId") == vpc)
    };
    match name.as_str() {
        "GatewayId" if target.starts_with("igw-") && !is_attached(target) => {
            return Err(format!("route table {table} and network gateway {target} belong to different networks"));
        }
        "NatGatewayId" if world.thing(kind::NAT, target).is_none() => {
            return Err(format!("The natGateway ID '{target}' does not exist"));
        }
        "EgressOnlyInternetGatewayId" if world.thing(kind::EGRESS_ONLY, target).is_none() => {
            return Err(format!("The egressOnlyInternetGateway ID '{target}' does not exist"));
        }
        _ => {}
    }
    let destination = ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"]
        .into_iter()
        .map(|name| any_text(props, name))
        .find(|destination| !destination.is_empty())
        .ok_or_else(|| "The request must contain the parameter destinationCidrBlock".to_owned())?;
    let id = format!("{table}|{destination}");
    if world.thing(kind::ROUTE, &id).is_some() {
        return Err(format!("The route identified by {destination} already exists."));
    }
    world.add(kind::ROUTE, &id, props.clone());
    Ok(id)
}

fn association(world: &mut World, request: &Request) -> Result<String, String> {
    let [table, subnet] = ["RouteTableId", "SubnetId"].map(|name| text(&request.props, name).to_owned());
    let Some(found) = world.thing(kind::ROUTE_TABLE, &table) else {
        return Err(format!("The routeTable ID '{table}' does not exist"));
    };
    let Some(there) = world.thing(kind::SUBNET, &subnet) else {
        return Err(format!("The subnet ID '{subnet}' does not exist"));
    };
    if found.prop("VpcId") != there.prop("VpcId") {
        return Err(format!("Route table {table} and subnet {subnet} belong to different networks"));
    }
    if world.with(kind::ASSOCIATION, "SubnetId", &subnet).next().is_some() {
        return Err(format!(
            "the specified association for route table {table} conflicts with an existing association"
        ));
    }
    let id = world.new_id("rtbassoc");
    world.add(kind::ASSOCIATION, &id, request.props.clone());
    Ok(id)
}

fn group(world: &mut World, request: &Request) -> Result<String, String> {
    let mut props = request.props.clone();
    let vpc = text(&props, "VpcId").to_owned();
    vpc_there(world, &vpc)?;
    if any_text(&props, "GroupDescription").is_empty() {
        return Err("The request must contain the parameter GroupDescription".to_owned());
    }
    let name = request.name(world, "GroupName", 255);
    let is_known = world.with(kind::GROUP, "VpcId", &vpc).any(|group| group.prop("GroupName") == name);
    if is_known {
        return Err(format!("The security group '{name}' already exists for VPC '{vpc}'"));
    }
    for rule in list(&props, "SecurityGroupIngress").iter().chain(list(&props, "SecurityGroupEgress")) {
        check_rule(world, rule)?;
    }
    if let Some(props) = props.as_object_mut() {
        props.insert("GroupName".to_owned(), Value::from(name));
        props
            .entry("SecurityGroupEgress")
            .or_insert_with(|| json!([{ "IpProtocol": "-1", "CidrIp": "0.0.0.0/0" }]));
    }
    let id = world.new_id("sg");
    world.add(kind::GROUP, &id, props);
    Ok(id)
}

fn check_rule(world: &World, rule: &Value) -> Result<(), String> {
    let block = any_text(rule, "CidrIp");
    if !block.is_empty() && block.parse::<Cidr>().is_err() {
        return Err(format!("CIDR block {block} is malformed"));
    }
    for name in ["SourceSecurityGroupId", "DestinationSecurityGroupId"] {
        let other = any_text(rule, name);
        if !other.is_empty() && world.thing(kind::GROUP, &other).is_none() {
            return Err(format!("The security group '{other}' does not exist"));
        }
    }
    Ok(())
}

fn rule(world: &mut World, request: &Request) -> Result<String, String> {
    let group = text(&request.props, "GroupId");
    if world.thing(kind::GROUP, group).is_none() {
        return Err(format!("The security group '{group}' does not exist"));
    }
    check_rule(world, &request.props)?;
    let is_in = request.kind == kind::INGRESS;
    let names = [
        "IpProtocol",
        "FromPort",
        "ToPort",
        "CidrIp",
        "CidrIpv6",
        "SourceSecurityGroupId",
        "DestinationSecurityGroupId",
    ];
    let same = |rule: &Value| names.iter().all(|name| any_text(rule, name) == any_text(&request.props, name));
    if world.rules(group, is_in).iter().any(same) {
        return Err("the specified rule already exists".to_owned());
    }
    let id = world.new_id("sgr");
    world.add(request.kind, &id, request.props.clone());
    Ok(id)
}
