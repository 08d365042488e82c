//! Gateways, public addresses and VPC endpoints.

use super::super::value::{flag, text, texts};
use super::super::world::{Thing, World, kind};
use super::Request;
use crate::catalog::account::{ADDRESSES_PER_REGION, GATEWAYS_PER_REGION};
use crate::catalog::vpc::{IPS_PER_INTERFACE_ENDPOINT, IPS_PER_NAT_GATEWAY, NAT_GATEWAYS_PER_ZONE};
use serde_json::json;
use std::collections::BTreeSet;

pub(super) fn begin(world: &mut World, request: &Request) -> Result<String, String> {
    match request.kind {
        kind::GATEWAY => {
            if GATEWAYS_PER_REGION <= world.all(kind::GATEWAY).count() {
                return Err("The maximum number of internet gateways has been reached.".to_owned());
            }
            let id = world.new_id("igw");
            world.add(kind::GATEWAY, &id, request.props.clone());
            Ok(id)
        }
        kind::EGRESS_ONLY => {
            let vpc = text(&request.props, "VpcId");
            if world.thing(kind::VPC, vpc).is_none() {
                return Err(format!("The vpc ID '{vpc}' does not exist"));
            }
            let id = world.new_id("eigw");
            world.add(kind::EGRESS_ONLY, &id, request.props.clone());
            Ok(id)
        }
        kind::ATTACHMENT => attachment(world, request),
        kind::ADDRESS => address(world, request),
        kind::NAT => nat(world, request),
        _ => endpoint(world, request),
    }
}

fn attachment(world: &mut World, request: &Request) -> Result<String, String> {
    let [vpc, gateway] = ["VpcId", "InternetGatewayId"].map(|name| text(&request.props, name).to_owned());
    if world.thing(kind::VPC, &vpc).is_none() {
        return Err(format!("The vpc ID '{vpc}' does not exist"));
    }
    if gateway.is_empty() {
        let id = format!("VGW|{vpc}");
        world.add(kind::ATTACHMENT, &id, request.props.clone());
        return Ok(id);
    }
    if world.thing(kind::GATEWAY, &gateway).is_none() {
        return Err(format!("The internetGateway ID '{gateway}' does not exist"));
    }
    if world.with(kind::ATTACHMENT, "InternetGatewayId", &gateway).next().is_some() {
        return Err(format!("resource {gateway} is already attached to network {vpc}"));
    }
    if world.has_gateway(&vpc) {
        return Err(format!("Network {vpc} already has an internet gateway attached"));
    }
    let id = format!("IGW|{vpc}");
    world.add(kind::ATTACHMENT, &id, request.props.clone());
    Ok(id)
}

fn address(world: &mut World, request: &Request) -> Result<String, String> {
    if ADDRESSES_PER_REGION <= world.all(kind::ADDRESS).count() {
        return Err("The maximum number of addresses has been reached.".to_owned());
    }
    let ip = world.new_public_ip();
    let allocation = world.new_id("eipalloc");
    world.add(kind::ADDRESS, &ip, request.props.clone()).note("AllocationId", allocation);
    Ok(ip)
}

fn nat(world: &mut World, request: &Request) -> Result<String, String> {
    let props = &request.props;
    let [subnet, allocation] = ["SubnetId", "AllocationId"].map(|name| text(props, name).to_owned());
    if world.thing(kind::SUBNET, &subnet).is_none() {
        return Err(format!("The subnet ID '{subnet}' does not exist"));
    }
    let (vpc, zone) = (world.vpc_of(&subnet), world.zone_of(&subnet));
    let is_private = text(props, "ConnectivityType") == "private";
    let public_ip = world.all(kind::ADDRESS).find(|address| address.fact("AllocationId") == allocation);
    let public_ip = public_ip.map(|address| address.id.clone());
    if !is_private {
        if public_ip.is_none() {
            return Err(format!("The allocation ID '{allocation}' does not exist"));
        }
        if world.with(kind::NAT, "AllocationId", &allocation).next().is_some() {
            return Err(format!("Elastic IP address [{allocation}] is already associated"));
        }
        if !world.has_gateway(&vpc) {
            return Err(format!("Network {vpc} has no Internet gateway attached"));
        }
    }
    let in_zone = world.all(kind::NAT).filter(|nat| world.zone_of(nat.prop("SubnetId")) == zone).count();
    if NAT_GATEWAYS_PER_ZONE <= in_zone {
        return Err(format!(
            "Performing this operation would exceed the limit of {NAT_GATEWAYS_PER_ZONE} NAT gateways in {zone}"
        ));
    }
    let id = world.new_id("nat");
    let description = format!("Interface for NAT Gateway {id}");
    let more = json!({ "InterfaceType": "nat_gateway", "PublicIp": public_ip, "Service": "nat" });
    let n_ips = usize::try_from(IPS_PER_NAT_GATEWAY).unwrap_or(1);
    let Some(interface) = world.add_interface((kind::NAT, &id), &subnet, n_ips, &description, more) else {
        return Err(format!("There are not enough free addresses in subnet '{subnet}'"));
    };
    world.add(kind::NAT, &id, props.clone()).note("InterfaceId", interface);
    Ok(id)
}

fn endpoint(world: &mut World, request: &Request) -> Result<String, String> {
    let props = &request.props;
    let [vpc, service] = ["VpcId", "ServiceName"].map(|name| text(props, name).to_owned());
    let Some(found) = world.thing(kind::VPC, &vpc) else {
        return Err(format!("The vpc ID '{vpc}' does not exist"));
    };
    let has_dns = ["EnableDnsSupport", "EnableDnsHostnames"]
        .iter()
        .all(|name| flag(&found.props, name, *name == "EnableDnsSupport"));
    let is_service = service.trim_start_matches("cn.").starts_with("com.amazonaws.");
    if !is_service {
        return Err(format!("The Vpc Endpoint Service '{service}' does not exist"));
    }
    let is_interface = text(props, "VpcEndpointType") == "Interface";
    let id = world.new_id("vpce");
    let mut interfaces = Vec::new();
    if is_interface {
        let is_named = flag(props, "PrivateDnsEnabled", true);
        if is_named && !has_dns {
            return Err("Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true".to_owned());
        }
        let is_same = |other: &Thing| other.prop("VpcId") == vpc && flag(&other.props, "PrivateDnsEnabled", true);
        if is_named && world.with(kind::ENDPOINT, "ServiceName", &service).any(is_same) {
            return Err(format!(
                "private-dns-enabled cannot be set because there is already a conflicting DNS domain for {service} in the VPC {vpc}"
            ));
        }
        let subnets = texts(props, "SubnetIds");
        let mut zones = BTreeSet::new();
        for subnet in &subnets {
            if world.thing(kind::SUBNET, subnet).is_none() {
                return Err(format!("The subnet ID '{subnet}' does not exist"));
            }
            if !zones.insert(world.zone_of(subnet)) {
                return Err("Found another VPC endpoint subnet in the availability zone of a subnet".to_owned());
            }
            if world.free_ips(subnet) < IPS_PER_INTERFACE_ENDPOINT {
                return Err(format!("There are not enough free addresses in subnet '{subnet}'"));
            }
        }
        let n_ips = usize::try_from(IPS_PER_INTERFACE_ENDPOINT).unwrap_or(1);
        for subnet in &subnets {
            let description = format!("VPC Endpoint Interface {id}");
            let more = json!({
                "InterfaceType": "vpc_endpoint", "Groups": texts(props, "SecurityGroupIds"), "Service": "vpce",
            });
            interfaces.extend(world.add_interface((kind::ENDPOINT, &id), subnet, n_ips, &description, more));
        }
    } else {
        for table in texts(props, "RouteTableIds") {
            if world.thing(kind::ROUTE_TABLE, &table).is_none() {
                return Err(format!("The routeTable ID '{table}' does not exist"));
            }
        }
    }
    let prefix_list = world.new_id("pl");
    let made = world.add(kind::ENDPOINT, &id, props.clone());
    made.note("InterfaceIds", interfaces);
    made.note("PrefixListId", prefix_list);
    Ok(id)
}
