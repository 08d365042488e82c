//! Instances as EC2 shows them: each as a reservation of its own.

use super::super::ask::Ask;
use super::super::reply::Refusal;
use super::super::value::texts;
use super::super::world::{Thing, World, key, kind};
use super::super::{ACCOUNT_ID, chance};
use super::tags;
use serde_json::{Value, json};

pub(super) fn reservations(world: &World, _: &Ask) -> Result<Vec<Value>, Refusal> {
    Ok(world.all(kind::INSTANCE).map(|node| row(world, node)).collect())
}

fn row(world: &World, node: &Thing) -> Value {
    let parent = key(kind::INSTANCE, &node.id);
    let first = world.all(kind::INTERFACE).find(|it| it.parent == parent);
    let ip = first.and_then(|it| texts(&it.props, "Ips").into_iter().next());
    let subnet = node.prop("SubnetId");
    let of = |tag: &str| node.tags.iter().find(|(key, _)| key == tag).map_or("", |(_, value)| value.as_str());
    let group = format!("{}/{}", of("eks:cluster-name"), of("eks:nodegroup-name"));
    let is_spot = world.thing(kind::NODEGROUP, &group).is_some_and(|it| it.prop("CapacityType") == "SPOT");
    let instance = json!({
        "instanceId": node.id, "imageId": "ami-0123456789abcdef0", "instanceType": node.prop("InstanceType"),
        "instanceState": { "code": 16, "name": "running" }, "launchTime": chance::iso(node.made_ms),
        "placement": { "availabilityZone": world.zone_of(subnet), "tenancy": "default" },
        "subnetId": subnet, "vpcId": world.vpc_of(subnet), "privateIpAddress": ip, "architecture": "x86_64",
        "tagSet": tags(&node.tags),
        "instanceLifecycle": is_spot.then_some("spot"),
    });
    json!({
        "reservationId": node.id.replace("i-", "r-"), "ownerId": ACCOUNT_ID, "groupSet": [],
        "instancesSet": [instance],
    })
}
