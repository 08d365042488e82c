//! Security groups as EC2 shows them.

use super::super::ACCOUNT_ID;
use super::super::ask::Ask;
use super::super::reply::Refusal;
use super::super::value::{any_text, number};
use super::super::world::{Thing, World, kind};
use super::tags;
use serde_json::{Value, json};

pub(super) fn groups(world: &World, _: &Ask) -> Result<Vec<Value>, Refusal> {
    let row = |group: &Thing| {
        json!({
            "ownerId": ACCOUNT_ID, "groupId": group.id, "groupName": group.prop("GroupName"),
            "groupDescription": group.prop("GroupDescription"), "vpcId": group.prop("VpcId"),
            "securityGroupArn": world.arn("ec2", &format!("security-group/{}", group.id)),
            "ipPermissions": permissions(world, &group.id, true),
            "ipPermissionsEgress": permissions(world, &group.id, false), "tagSet": tags(&group.tags),
        })
    };
    Ok(world.all(kind::GROUP).map(row).collect())
}

/// Rules with the same protocol and ports: the two ports, and groups, IPv4 and IPv6 blocks.
type Permission = (String, Option<u64>, Option<u64>, [Vec<Value>; 3]);

/// The rules of a group on one way, those with the same protocol and ports as one.
fn permissions(world: &World, group: &str, is_in: bool) -> Vec<Value> {
    let mut out: Vec<Permission> = Vec::new();
    for rule in world.rules(group, is_in) {
        let protocol = any_text(&rule, "IpProtocol");
        let is_all = protocol == "-1";
        let port = |name: &str| number(&rule, name).filter(|_| !is_all);
        let (from, to) = (port("FromPort"), port("ToPort"));
        let described = |mut value: Value| {
            let description = any_text(&rule, "Description");
            if let (false, Some(value)) = (description.is_empty(), value.as_object_mut()) {
                value.insert("description".to_owned(), Value::from(description));
            }
            value
        };
        let of = |name: &str| Some(any_text(&rule, name)).filter(|text| !text.is_empty());
        let pair = of("SourceSecurityGroupId").or_else(|| of("DestinationSecurityGroupId"));
        let parts = [
            pair.map(|id| described(json!({ "userId": ACCOUNT_ID, "groupId": id }))),
            of("CidrIp").map(|block| described(json!({ "cidrIp": block }))),
            of("CidrIpv6").map(|block| described(json!({ "cidrIpv6": block }))),
        ];
        let same = out.iter().position(|(p, f, t, _)| *p == protocol && *f == from && *t == to);
        let at = same.unwrap_or(out.len());
        if same.is_none() {
            out.push((protocol, from, to, [Vec::new(), Vec::new(), Vec::new()]));
        }
        if let Some((.., lists)) = out.get_mut(at) {
            for (list, part) in lists.iter_mut().zip(parts) {
                list.extend(part);
            }
        }
    }
    out.into_iter()
        .map(|(protocol, from, to, [groups, v4, v6])| {
            json!({
                "ipProtocol": protocol, "fromPort": from, "toPort": to, "groups": groups, "ipRanges": v4,
                "ipv6Ranges": v6, "prefixListIds": [],
            })
        })
        .collect()
}

/// Groups with their names.
pub(super) fn group_set(world: &World, ids: &[String]) -> Vec<Value> {
    let name = |id: &String| world.thing(kind::GROUP, id).map(|group| group.prop("GroupName").to_owned());
    ids.iter().map(|id| json!({ "groupId": id, "groupName": name(id) })).collect()
}
