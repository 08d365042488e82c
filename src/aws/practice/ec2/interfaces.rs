//! Network interfaces as EC2 shows them.

use super::super::ask::Ask;
use super::super::reply::Refusal;
use super::super::value::{number, texts};
use super::super::world::{Thing, World, kind};
use super::super::{ACCOUNT_ID, chance};
use super::security::group_set;
use super::{some, tags};
use serde_json::{Value, json};

pub(super) fn interfaces(world: &World, _: &Ask) -> Result<Vec<Value>, Refusal> {
    Ok(world.all(kind::INTERFACE).map(|interface| row(world, interface)).collect())
}

fn row(world: &World, interface: &Thing) -> Value {
    let props = &interface.props;
    let ips = texts(props, "Ips");
    let first = ips.first().cloned().unwrap_or_default();
    let host = |ip: &str| format!("ip-{}.{}.compute.internal", ip.replace('.', "-"), world.region);
    let addresses: Vec<Value> = ips
        .iter()
        .enumerate()
        .map(|(i, ip)| json!({ "privateIpAddress": ip, "privateDnsName": host(ip), "primary": i == 0 }))
        .collect();
    let prefixes: Vec<Value> =
        texts(props, "Prefixes").iter().map(|block| json!({ "ipv4Prefix": block })).collect();
    let instance = interface.prop("InstanceId");
    let service = interface.prop("Service");
    let owner = if instance.is_empty() { "amazon-aws" } else { ACCOUNT_ID };
    let public = some(interface.prop("PublicIp"))
        .map(|ip| json!({ "publicIp": ip, "ipOwnerId": if service == "nat" { ACCOUNT_ID } else { "amazon" } }));
    let mac = chance::hex(world.seed, &["mac", &interface.id], 10);
    let pairs: Vec<String> = mac.chars().collect::<Vec<_>>().chunks(2).map(|pair| pair.iter().collect()).collect();
    let mut own_tags = interface.tags.clone();
    if let (false, Some(cluster)) = (instance.is_empty(), some(interface.prop("Cluster"))) {
        own_tags.push(("cluster.k8s.amazonaws.com/name".to_owned(), cluster.to_owned()));
        own_tags.push(("node.k8s.amazonaws.com/instance_id".to_owned(), instance.to_owned()));
    }
    json!({
        "networkInterfaceId": interface.id, "subnetId": interface.prop("SubnetId"),
        "vpcId": interface.prop("VpcId"), "availabilityZone": world.zone_of(interface.prop("SubnetId")),
        "description": interface.prop("Description"), "ownerId": ACCOUNT_ID,
        "requesterId": if instance.is_empty() { Some(owner) } else { None },
        "requesterManaged": instance.is_empty() && service != "eks", "status": "in-use",
        "macAddress": format!("02:{}", pairs.join(":")), "privateIpAddress": first,
        "privateDnsName": host(&first), "sourceDestCheck": service != "nat",
        "groupSet": group_set(world, &texts(props, "Groups")), "interfaceType": interface.prop("InterfaceType"),
        "attachment": {
            "attachmentId": interface.id.replace("eni-", "eni-attach-"), "instanceId": some(instance),
            "instanceOwnerId": owner, "deviceIndex": number(props, "DeviceIndex").unwrap_or(1),
            "status": "attached", "attachTime": chance::iso(interface.made_ms),
            "deleteOnTermination": !instance.is_empty(),
        },
        "association": public, "privateIpAddressesSet": addresses, "ipv4PrefixSet": prefixes,
        "ipv6AddressesSet": [], "tagSet": tags(&own_tags),
    })
}
