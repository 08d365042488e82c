//! What `Fn::GetAtt` reads of a thing.

use super::super::value::any_text;
use super::super::world::{Thing, World, kind};
use super::clusters;
use super::iam::iam_arn;
use super::number_of;
use serde_json::{Value, json};

/// An attribute of a thing; `None` where its type has none of this name.
pub(in crate::aws::practice) fn attribute(world: &World, thing_kind: &str, id: &str, name: &str) -> Option<Value> {
    let thing = world.thing(thing_kind, id)?;
    let found = match (thing_kind, name) {
        (kind::VPC, "VpcId")
        | (kind::SUBNET, "SubnetId")
        | (kind::GATEWAY, "InternetGatewayId")
        | (kind::ROUTE_TABLE, "RouteTableId")
        | (kind::NAT, "NatGatewayId")
        | (kind::GROUP, "GroupId" | "Id")
        | (kind::ENDPOINT | kind::EGRESS_ONLY | kind::ASSOCIATION | kind::VPC_BLOCK | kind::NODEGROUP, "Id")
        | (kind::ADDRESS, "PublicIp")
        | (kind::LAUNCH_TEMPLATE, "LaunchTemplateId") => Value::from(id),
        (kind::VPC, "CidrBlock") | (kind::SUBNET, "CidrBlock" | "AvailabilityZone" | "VpcId") => {
            Value::from(thing.prop(name))
        }
        (kind::GROUP, "VpcId") | (kind::NODEGROUP | kind::ACCESS, "ClusterName") => Value::from(thing.prop(name)),
        (kind::VPC, "Ipv6CidrBlocks") => json!(world.ipv6_blocks(id)),
        (kind::VPC, "CidrBlockAssociations") => json!([thing.fact("AssociationId")]),
        (kind::VPC, "DefaultSecurityGroup") => {
            let mut groups = world.with(kind::GROUP, "VpcId", id);
            json!(groups.find(|group| group.prop("GroupName") == "default").map(|group| group.id.clone()))
        }
        (kind::SUBNET, "Ipv6CidrBlocks") => json!([any_text(&thing.props, "Ipv6CidrBlock")]),
        (kind::ADDRESS, "AllocationId") => Value::from(thing.fact("AllocationId")),
        (kind::ENDPOINT, "NetworkInterfaceIds") => thing.facts.get("InterfaceIds")?.clone(),
        (kind::ENDPOINT, "DnsEntries") => json!([]),
        (kind::LAUNCH_TEMPLATE, "LatestVersionNumber") => Value::from(super::nodes::latest(thing).to_string()),
        (kind::LAUNCH_TEMPLATE, "DefaultVersionNumber") => Value::from("1"),
        (kind::ROLE, "Arn") => Value::from(role_arn(world, thing)),
        (kind::ROLE, "RoleId") => Value::from(format!("AROA{:016X}", number_of(world, thing, "role"))),
        (kind::INSTANCE_PROFILE, "Arn") => Value::from(iam_arn(world, &format!("instance-profile/{id}"))),
        (kind::OIDC, "Arn") => Value::from(id),
        (kind::CLUSTER, "Arn") => Value::from(world.arn("eks", &format!("cluster/{id}"))),
        (kind::CLUSTER, "Endpoint") => Value::from(thing.fact("Endpoint")),
        (kind::CLUSTER, "CertificateAuthorityData") => Value::from(authority(world, thing)),
        (kind::CLUSTER, "ClusterSecurityGroupId") => Value::from(thing.fact("SecurityGroupId")),
        (kind::CLUSTER, "OpenIdConnectIssuerUrl") => Value::from(thing.fact("Issuer")),
        (kind::CLUSTER, "Id") => Value::from(super::super::chance::uuid(world.seed, &["cluster", id])),
        (kind::CLUSTER, "EncryptionConfigKeyArn" | "KubernetesNetworkConfig.ServiceIpv6Cidr") => Value::from(""),
        (kind::NODEGROUP | kind::FARGATE | kind::ADDON, "Arn") => Value::from(thing.fact("Arn")),
        (kind::NODEGROUP, "NodegroupName") => Value::from(thing.fact("Name")),
        (kind::ACCESS, "AccessEntryArn") | (kind::POD_IDENTITY, "AssociationArn") => {
            Value::from(thing.fact("Arn"))
        }
        (kind::POD_IDENTITY, "AssociationId") => Value::from(thing.fact("AssociationId")),
        _ => return None,
    };
    Some(found)
}

/// The ARN of a role.
pub(in crate::aws::practice) fn role_arn(world: &World, role: &Thing) -> String {
    let path = any_text(&role.props, "Path");
    let path = if path.is_empty() { "/".to_owned() } else { path };
    iam_arn(world, &format!("role{path}{}", role.id))
}

/// What stands for the certificate of a cluster: text that says that it is none.
pub(in crate::aws::practice) fn authority(world: &World, cluster: &Thing) -> String {
    let text = format!(
        "no certificate: practice cluster {} of {}",
        cluster.id,
        clusters::day(world.now_ms.min(cluster.made_ms))
    );
    super::super::stacks::intrinsics::base64(text.as_bytes())
}
