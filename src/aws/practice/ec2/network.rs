//! VPCs, subnets, routes and gateways as EC2 shows them.

use super::super::ask::Ask;
use super::super::reply::Refusal;
use super::super::value::{flag, lower_first, texts};
use super::super::world::{Status, Thing, World, kind};
use super::super::{ACCOUNT_ID, chance, net};
use super::security::group_set;
use super::{some, tags};
use crate::catalog;
use serde_json::{Map, Value, json};

type Rows = Result<Vec<Value>, Refusal>;

/// The state of a thing in the words of EC2.
fn state(thing: &Thing) -> &'static str {
    match thing.status {
        Status::Creating => "pending",
        Status::Active | Status::Updating | Status::Degraded => "available",
        Status::Deleting => "deleting",
        Status::Failed => "failed",
    }
}

pub(super) fn regions(_: &World, _: &Ask) -> Rows {
    let rows = catalog::regions()
        .iter()
        .filter(|row| catalog::endpoints::partition(row.code).is_some_and(|it| it.key == "aws"));
    Ok(rows
        .map(|row| {
            json!({
                "regionName": row.code, "regionEndpoint": format!("ec2.{}.amazonaws.com", row.code),
                "optInStatus": "opt-in-not-required",
            })
        })
        .collect())
}

pub(super) fn zones(world: &World, _: &Ask) -> Rows {
    let region = world.region.as_str();
    let row = |zone: &net::Zone| {
        let group =
            if zone.is_local { zone.name.trim_end_matches(|c: char| c.is_ascii_lowercase()) } else { region };
        json!({
            "optInStatus": if zone.is_local { "opted-in" } else { "opt-in-not-required" }, "messageSet": [],
            "regionName": region, "zoneName": zone.name, "zoneId": zone.id, "groupName": group,
            "networkBorderGroup": group, "zoneType": if zone.is_local { "local-zone" } else { "availability-zone" },
            "parentZoneName": zone.is_local.then(|| format!("{region}a")), "zoneState": "available",
        })
    };
    Ok(net::zones(region).iter().map(row).collect())
}

pub(super) fn vpcs(world: &World, _: &Ask) -> Rows {
    Ok(world.all(kind::VPC).map(|vpc| vpc_row(world, vpc)).collect())
}

fn vpc_row(world: &World, vpc: &Thing) -> Value {
    let state_of = |name: &str| json!({ "state": name });
    let mut blocks = vec![json!({
        "cidrBlock": vpc.prop("CidrBlock"), "associationId": vpc.fact("AssociationId"),
        "cidrBlockState": state_of("associated"),
    })];
    let mut ipv6 = Vec::new();
    for block in world.with(kind::VPC_BLOCK, "VpcId", &vpc.id) {
        let stated = block.prop("CidrBlock");
        let word = if block.status == Status::Creating { "associating" } else { "associated" };
        if stated.is_empty() {
            ipv6.push(json!({
                "ipv6CidrBlock": block.fact("Ipv6CidrBlock"), "associationId": block.id,
                "ipv6CidrBlockState": state_of(word), "networkBorderGroup": world.region, "ipv6Pool": "Amazon",
            }));
        } else {
            blocks.push(json!({
                "cidrBlock": stated, "associationId": block.id, "cidrBlockState": state_of(word),
            }));
        }
    }
    json!({
        "vpcId": vpc.id, "ownerId": ACCOUNT_ID, "state": state(vpc), "cidrBlock": vpc.prop("CidrBlock"),
        "cidrBlockAssociationSet": blocks, "ipv6CidrBlockAssociationSet": ipv6,
        "dhcpOptionsId": vpc.fact("DhcpOptionsId"), "tagSet": tags(&vpc.tags), "instanceTenancy": "default",
        "isDefault": flag(&vpc.props, "IsDefault", false),
    })
}

pub(super) fn subnets(world: &World, _: &Ask) -> Rows {
    let zones = net::zones(&world.region);
    Ok(world.all(kind::SUBNET).map(|subnet| subnet_row(world, subnet, &zones)).collect())
}

fn subnet_row(world: &World, subnet: &Thing, zones: &[net::Zone]) -> Value {
    let zone = subnet.prop("AvailabilityZone");
    let zone_id = zones.iter().find(|row| row.name == zone).map(|row| row.id.clone());
    let ipv6: Vec<Value> = some(subnet.prop("Ipv6CidrBlock"))
        .map(|block| {
            json!({
                "ipv6CidrBlock": block, "associationId": subnet.fact("Ipv6AssociationId"),
                "ipv6CidrBlockState": { "state": "associated" },
            })
        })
        .into_iter()
        .collect();
    let props = &subnet.props;
    json!({
        "subnetId": subnet.id, "subnetArn": world.arn("ec2", &format!("subnet/{}", subnet.id)),
        "state": state(subnet), "ownerId": ACCOUNT_ID, "vpcId": subnet.prop("VpcId"),
        "cidrBlock": subnet.prop("CidrBlock"), "ipv6CidrBlockAssociationSet": ipv6,
        "availableIpAddressCount": world.free_ips(&subnet.id), "availabilityZone": zone,
        "availabilityZoneId": zone_id, "defaultForAz": flag(props, "IsDefault", false),
        "mapPublicIpOnLaunch": flag(props, "MapPublicIpOnLaunch", false),
        "assignIpv6AddressOnCreation": flag(props, "AssignIpv6AddressOnCreation", false),
        "mapCustomerOwnedIpOnLaunch": false, "ipv6Native": false, "enableDns64": false,
        "privateDnsNameOptionsOnLaunch": {
            "hostnameType": "ip-name", "enableResourceNameDnsARecord": false,
            "enableResourceNameDnsAAAARecord": false,
        },
        "tagSet": tags(&subnet.tags),
    })
}

pub(super) fn route_tables(world: &World, _: &Ask) -> Rows {
    Ok(world.all(kind::ROUTE_TABLE).map(|table| table_row(world, table)).collect())
}

fn table_row(world: &World, table: &Thing) -> Value {
    let vpc = table.prop("VpcId");
    let local = |field: &str, block: String| json!({ field: block, "gatewayId": "local", "state": "active", "origin": "CreateRouteTable" });
    let mut routes: Vec<Value> =
        world.blocks(vpc).into_iter().map(|block| local("destinationCidrBlock", block.to_string())).collect();
    routes.extend(world.ipv6_blocks(vpc).into_iter().map(|block| local("destinationIpv6CidrBlock", block)));
    for route in world.with(kind::ROUTE, "RouteTableId", &table.id) {
        let mut row = Map::new();
        for (name, value) in
            route.props.as_object().into_iter().flatten().filter(|(name, _)| *name != "RouteTableId")
        {
            row.insert(lower_first(name), value.clone());
        }
        row.insert("state".to_owned(), Value::from(if leads(world, route) { "active" } else { "blackhole" }));
        row.insert("origin".to_owned(), Value::from("CreateRoute"));
        routes.push(Value::Object(row));
    }
    for endpoint in world.with(kind::ENDPOINT, "VpcId", vpc) {
        if texts(&endpoint.props, "RouteTableIds").contains(&table.id) {
            routes.push(json!({
                "destinationPrefixListId": endpoint.fact("PrefixListId"), "gatewayId": endpoint.id,
                "state": "active", "origin": "CreateRoute",
            }));
        }
    }
    let state = json!({ "state": "associated" });
    let mut associations: Vec<Value> = world
        .with(kind::ASSOCIATION, "RouteTableId", &table.id)
        .map(|it| {
            json!({
                "routeTableAssociationId": it.id, "routeTableId": table.id, "subnetId": it.prop("SubnetId"),
                "main": false, "associationState": state,
            })
        })
        .collect();
    if flag(&table.props, "Main", false) {
        associations.push(json!({
            "routeTableAssociationId": table.fact("AssociationId"), "routeTableId": table.id, "main": true,
            "associationState": state,
        }));
    }
    json!({
        "routeTableId": table.id, "vpcId": vpc, "ownerId": ACCOUNT_ID, "routeSet": routes,
        "associationSet": associations, "propagatingVgwSet": [], "tagSet": tags(&table.tags),
    })
}

/// Whether the target of a route is there.
fn leads(world: &World, route: &Thing) -> bool {
    let nat = route.prop("NatGatewayId");
    let gateway = route.prop("GatewayId");
    (nat.is_empty() || world.thing(kind::NAT, nat).is_some())
        && (!gateway.starts_with("igw-")
            || world.with(kind::ATTACHMENT, "InternetGatewayId", gateway).next().is_some())
}

pub(super) fn gateways(world: &World, _: &Ask) -> Rows {
    let row = |gateway: &Thing| {
        let attached = world.with(kind::ATTACHMENT, "InternetGatewayId", &gateway.id);
        let attached: Vec<Value> =
            attached.map(|it| json!({ "vpcId": it.prop("VpcId"), "state": "available" })).collect();
        json!({
            "internetGatewayId": gateway.id, "ownerId": ACCOUNT_ID, "attachmentSet": attached,
            "tagSet": tags(&gateway.tags),
        })
    };
    Ok(world.all(kind::GATEWAY).map(row).collect())
}

pub(super) fn egress_only(world: &World, _: &Ask) -> Rows {
    let row = |gateway: &Thing| {
        json!({
            "egressOnlyInternetGatewayId": gateway.id,
            "attachmentSet": [{ "vpcId": gateway.prop("VpcId"), "state": "attached" }],
            "tagSet": tags(&gateway.tags),
        })
    };
    Ok(world.all(kind::EGRESS_ONLY).map(row).collect())
}

pub(super) fn nats(world: &World, _: &Ask) -> Rows {
    let row = |nat: &Thing| {
        let allocation = nat.prop("AllocationId");
        let interface = world.thing(kind::INTERFACE, nat.fact("InterfaceId"));
        let ips = interface.map(|it| texts(&it.props, "Ips")).unwrap_or_default();
        let address = json!({
            "allocationId": some(allocation), "networkInterfaceId": nat.fact("InterfaceId"),
            "privateIp": ips.first(), "publicIp": interface.and_then(|it| some(it.prop("PublicIp"))),
            "isPrimary": true, "status": "succeeded",
        });
        let kind_word = some(nat.prop("ConnectivityType")).unwrap_or("public");
        json!({
            "natGatewayId": nat.id, "subnetId": nat.prop("SubnetId"), "vpcId": world.vpc_of(nat.prop("SubnetId")),
            "state": state(nat), "createTime": chance::iso(nat.made_ms), "natGatewayAddressSet": [address],
            "connectivityType": kind_word, "tagSet": tags(&nat.tags),
        })
    };
    Ok(world.things.iter().filter(|thing| thing.kind == kind::NAT).map(row).collect())
}

pub(super) fn endpoints(world: &World, _: &Ask) -> Rows {
    let row = |endpoint: &Thing| {
        let props = &endpoint.props;
        let service = endpoint.prop("ServiceName");
        let is_interface = endpoint.prop("VpcEndpointType") == "Interface";
        let end = service.rsplit('.').next().unwrap_or_default();
        let name = format!("{}.{end}.{}.vpce.amazonaws.com", endpoint.id, world.region);
        let dns: Vec<Value> = is_interface.then(|| json!({ "dnsName": name })).into_iter().collect();
        json!({
            "vpcEndpointId": endpoint.id, "vpcEndpointType": some(endpoint.prop("VpcEndpointType")).unwrap_or("Gateway"),
            "vpcId": endpoint.prop("VpcId"), "serviceName": service, "state": state(endpoint),
            "policyDocument": "{\"Statement\":[{\"Action\":\"*\",\"Effect\":\"Allow\",\"Principal\":\"*\",\"Resource\":\"*\"}]}",
            "routeTableIdSet": texts(props, "RouteTableIds"), "subnetIdSet": texts(props, "SubnetIds"),
            "groupSet": group_set(world, &texts(props, "SecurityGroupIds")), "ipAddressType": "ipv4",
            "privateDnsEnabled": is_interface && flag(props, "PrivateDnsEnabled", true), "requesterManaged": false,
            "networkInterfaceIdSet": endpoint.facts.get("InterfaceIds"), "dnsEntrySet": dns,
            "creationTimestamp": chance::iso(endpoint.made_ms), "tagSet": tags(&endpoint.tags),
            "ownerId": ACCOUNT_ID,
        })
    };
    Ok(world.all(kind::ENDPOINT).map(row).collect())
}

pub(super) fn addresses(world: &World, _: &Ask) -> Rows {
    let row = |address: &Thing| {
        let allocation = address.fact("AllocationId");
        let nat = world.with(kind::NAT, "AllocationId", allocation).next();
        let interface = nat.and_then(|nat| world.thing(kind::INTERFACE, nat.fact("InterfaceId")));
        let association = interface.map(|it| it.id.replace("eni-", "eipassoc-"));
        let private = interface.and_then(|it| texts(&it.props, "Ips").into_iter().next());
        json!({
            "publicIp": address.id, "allocationId": allocation, "domain": "vpc", "associationId": association,
            "networkInterfaceId": interface.map(|it| it.id.clone()), "networkInterfaceOwnerId": nat.map(|_| ACCOUNT_ID),
            "privateIpAddress": private, "publicIpv4Pool": "amazon", "networkBorderGroup": world.region,
            "tagSet": tags(&address.tags),
        })
    };
    Ok(world.all(kind::ADDRESS).map(row).collect())
}
