//! What a region has when somebody first looks: a default VPC, and in the first region a cluster.

use super::ask::Ask;
use super::make::network::add_vpc;
use super::stacks;
use super::value::text;
use super::world::{Status, Thing, World, key, kind};
use super::{chance, net};
use crate::aws::call::Call;
use crate::catalog::endpoints::CLOUDFORMATION;
use crate::catalog::vpc::IPS_PER_NLB_AND_SUBNET;
use crate::design::starters::Starter;
use crate::formats::cloudformation;
use crate::net::Cidr;
use serde_json::{Value, json};
use std::sync::Arc;

/// The name of the cluster that is there, and of its stack.
pub const SHOP: &str = "practice-shop";
/// How long before the start the account was set up, in ms: thirty days.
const AGE_MS: u64 = 30 * 24 * 3_600 * 1_000;
/// How long the first stack may take, in ms.
const FIRST_STACK_MS: u64 = 3_600 * 1_000;
/// The block of default VPCs, and the prefix length of their subnets.
///
/// # Sources
/// VPC user guide, "Default VPCs", read 2026-11-27:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html>
const DEFAULT_BLOCK: (&str, u8) = ("172.31.0.0/16", 20);

/// A region at the start.
pub(super) fn world(region: &str, seed: u64, start_ms: u64, is_home: bool) -> World {
    let mut world = World::new(region, seed, start_ms.saturating_sub(AGE_MS));
    default_vpc(&mut world);
    if is_home {
        shop(&mut world);
    }
    stacks::engine::advance(&mut world, start_ms);
    world
}

fn default_vpc(world: &mut World) {
    let (block, prefix_len) = DEFAULT_BLOCK;
    let vpc = add_vpc(
        world,
        json!({ "CidrBlock": block, "EnableDnsSupport": true, "EnableDnsHostnames": true, "IsDefault": true }),
    );
    let zones: Vec<String> =
        net::zones(&world.region).into_iter().filter(|zone| !zone.is_local).map(|zone| zone.name).collect();
    let blocks: Vec<Cidr> =
        block.parse::<Cidr>().map(|block| block.split(prefix_len).take(zones.len()).collect()).unwrap_or_default();
    for (zone, block) in zones.iter().zip(blocks) {
        let id = world.new_id("subnet");
        let props = json!({
            "VpcId": vpc, "CidrBlock": block.to_string(), "AvailabilityZone": zone, "MapPublicIpOnLaunch": true,
            "IsDefault": true,
        });
        world.add(kind::SUBNET, &id, props);
    }
    let gateway = world.new_id("igw");
    world.add(kind::GATEWAY, &gateway, json!({}));
    world.add(kind::ATTACHMENT, &format!("IGW|{vpc}"), json!({ "VpcId": vpc, "InternetGatewayId": gateway }));
    let main =
        world.with(kind::ROUTE_TABLE, "VpcId", &vpc).next().map(|table| table.id.clone()).unwrap_or_default();
    let route = json!({ "RouteTableId": main, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": gateway });
    let made = world.add(kind::ROUTE, &format!("{main}|0.0.0.0/0"), route);
    made.parent = key(kind::ROUTE_TABLE, &main);
    for thing in &mut world.things {
        thing.status = Status::Active;
    }
}

/// The cluster that is there, made by the stack of a starting point.
fn shop(world: &mut World) {
    let mut design = Starter::Small.design();
    SHOP.clone_into(&mut Arc::make_mut(&mut design.cluster).name);
    let mut template = cloudformation::write_json(&design).text;
    let drawn = net::zones(&design.cluster.region);
    for (drawn, zone) in drawn.iter().zip(net::zones(&world.region)) {
        template = template.replace(&format!("\"{}\"", drawn.name), &format!("\"{}\"", zone.name));
    }
    let compact = serde_json::from_str::<Value>(&template).map(|value| value.to_string()).unwrap_or_default();
    let create = Call::write(&CLOUDFORMATION, "CreateChangeSet")
        .silent("StackName", SHOP)
        .silent("ChangeSetName", "first")
        .silent("ChangeSetType", "CREATE")
        .silent("TemplateBody", &compact)
        .list("Capabilities", ["CAPABILITY_IAM"]);
    let execute = Call::write(&CLOUDFORMATION, "ExecuteChangeSet")
        .silent("StackName", SHOP)
        .silent("ChangeSetName", "first");
    for call in [create, execute] {
        let ask = call.request(&world.region, None).and_then(|request| Ask::of(&request).ok());
        if let Some(ask) = ask {
            // The template is one of ours, and nothing else is there yet.
            let _ = stacks::calls::answer(world, &ask);
        }
        let later = world.now_ms.saturating_add(FIRST_STACK_MS);
        stacks::engine::advance(world, later);
    }
}

/// Adds a load balancer that a controller in a cluster made: it keeps interfaces in public subnets of a VPC.
pub(super) fn add_load_balancer(world: &mut World, vpc: &str, is_classic: bool) {
    let number = world.next_number();
    let name = format!("k8s-web-shop-{}", chance::hex(world.seed, &["balancer", &number], 10));
    let end = chance::hex(world.seed, &["balancer end", &number], 16);
    let arn = world.arn("elasticloadbalancing", &format!("loadbalancer/net/{name}/{end}"));
    let in_vpc: Vec<String> = world.with(kind::SUBNET, "VpcId", vpc).map(|subnet| subnet.id.clone()).collect();
    let public: Vec<String> = in_vpc.iter().filter(|subnet| world.is_public(subnet)).cloned().collect();
    let subnets = if public.is_empty() { in_vpc } else { public };
    let cluster = cluster_in(&world.things, vpc);
    let props = json!({ "VpcId": vpc, "Subnets": subnets, "Name": name, "Scheme": "internet-facing",
        "Type": if is_classic { "classic" } else { "network" } });
    let made = world.add(kind::BALANCER, &arn, props);
    made.status = Status::Active;
    made.tags = vec![("elbv2.k8s.aws/cluster".to_owned(), cluster)];
    let n_ips = usize::try_from(IPS_PER_NLB_AND_SUBNET).unwrap_or(1);
    for subnet in subnets {
        let public_ip = world.new_public_ip();
        let more = json!({ "InterfaceType": "network_load_balancer", "PublicIp": public_ip, "Service": "elb" });
        let description = format!("ELB net/{name}/{end}");
        world.add_interface((kind::BALANCER, &arn), &subnet, n_ips, &description, more);
    }
}

/// The cluster whose nodes a VPC has; empty for none.
fn cluster_in(things: &[Thing], vpc: &str) -> String {
    let found = things.iter().find(|thing| thing.kind == kind::CLUSTER && thing.fact("VpcId") == vpc);
    found.map(|cluster| text(&cluster.props, "Name").to_owned()).unwrap_or_default()
}
