//! Which call lists what, under which names, and by what it can be filtered.

use super::super::ask::Ask;
use super::super::reply::Refusal;
use super::super::world::World;
use super::{interfaces, network, security, templates};
use serde_json::Value;

/// The rows of a list.
type Rows = fn(&World, &Ask) -> Result<Vec<Value>, Refusal>;

/// One call that lists.
pub(super) struct List {
    /// The action.
    pub action: &'static str,
    /// What its list is called.
    pub set: &'static str,
    /// The field with the id.
    pub id_field: &'static str,
    /// The parameter that asks for ids.
    pub id_param: &'static str,
    /// The code for an id that is not there.
    pub not_found: &'static str,
    /// What ids are ids of.
    pub noun: &'static str,
    /// Filters, each with the path that it means.
    pub filters: &'static [(&'static str, &'static str)],
    /// What is there.
    pub rows: Rows,
}

/// All of them.
pub(super) const LISTS: &[List] = &[
    List {
        action: "DescribeRegions",
        set: "regionInfo",
        id_field: "regionName",
        id_param: "RegionName",
        not_found: "InvalidParameterValue",
        noun: "region",
        filters: &[("region-name", "regionName"), ("opt-in-status", "optInStatus")],
        rows: network::regions,
    },
    List {
        action: "DescribeAvailabilityZones",
        set: "availabilityZoneInfo",
        id_field: "zoneName",
        id_param: "ZoneName",
        not_found: "InvalidParameterValue",
        noun: "availability zone",
        filters: &[
            ("zone-name", "zoneName"),
            ("zone-id", "zoneId"),
            ("zone-type", "zoneType"),
            ("state", "zoneState"),
            ("region-name", "regionName"),
            ("group-name", "groupName"),
            ("opt-in-status", "optInStatus"),
        ],
        rows: network::zones,
    },
    List {
        action: "DescribeVpcs",
        set: "vpcSet",
        id_field: "vpcId",
        id_param: "VpcId",
        not_found: "InvalidVpcID.NotFound",
        noun: "vpc ID",
        filters: &[
            ("vpc-id", "vpcId"),
            ("cidr", "cidrBlock"),
            ("cidr-block-association.cidr-block", "cidrBlockAssociationSet.cidrBlock"),
            ("is-default", "isDefault"),
            ("state", "state"),
            ("owner-id", "ownerId"),
        ],
        rows: network::vpcs,
    },
    List {
        action: "DescribeSubnets",
        set: "subnetSet",
        id_field: "subnetId",
        id_param: "SubnetId",
        not_found: "InvalidSubnetID.NotFound",
        noun: "subnet ID",
        filters: &[
            ("vpc-id", "vpcId"),
            ("subnet-id", "subnetId"),
            ("availability-zone", "availabilityZone"),
            ("availability-zone-id", "availabilityZoneId"),
            ("cidr-block", "cidrBlock"),
            ("default-for-az", "defaultForAz"),
            ("state", "state"),
            ("map-public-ip-on-launch", "mapPublicIpOnLaunch"),
        ],
        rows: network::subnets,
    },
    List {
        action: "DescribeRouteTables",
        set: "routeTableSet",
        id_field: "routeTableId",
        id_param: "RouteTableId",
        not_found: "InvalidRouteTableID.NotFound",
        noun: "routeTable ID",
        filters: &[
            ("vpc-id", "vpcId"),
            ("route-table-id", "routeTableId"),
            ("association.subnet-id", "associationSet.subnetId"),
            ("association.main", "associationSet.main"),
            ("association.route-table-id", "associationSet.routeTableId"),
            ("route.gateway-id", "routeSet.gatewayId"),
            ("route.nat-gateway-id", "routeSet.natGatewayId"),
            ("route.destination-cidr-block", "routeSet.destinationCidrBlock"),
        ],
        rows: network::route_tables,
    },
    List {
        action: "DescribeInternetGateways",
        set: "internetGatewaySet",
        id_field: "internetGatewayId",
        id_param: "InternetGatewayId",
        not_found: "InvalidInternetGatewayID.NotFound",
        noun: "internetGateway ID",
        filters: &[
            ("attachment.vpc-id", "attachmentSet.vpcId"),
            ("attachment.state", "attachmentSet.state"),
            ("internet-gateway-id", "internetGatewayId"),
        ],
        rows: network::gateways,
    },
    List {
        action: "DescribeEgressOnlyInternetGateways",
        set: "egressOnlyInternetGatewaySet",
        id_field: "egressOnlyInternetGatewayId",
        id_param: "EgressOnlyInternetGatewayId",
        not_found: "InvalidEgressOnlyInternetGatewayId.NotFound",
        noun: "egressOnlyInternetGateway ID",
        filters: &[],
        rows: network::egress_only,
    },
    List {
        action: "DescribeNatGateways",
        set: "natGatewaySet",
        id_field: "natGatewayId",
        id_param: "NatGatewayId",
        not_found: "NatGatewayNotFound",
        noun: "natGateway ID",
        filters: &[
            ("vpc-id", "vpcId"),
            ("subnet-id", "subnetId"),
            ("state", "state"),
            ("nat-gateway-id", "natGatewayId"),
        ],
        rows: network::nats,
    },
    List {
        action: "DescribeVpcEndpoints",
        set: "vpcEndpointSet",
        id_field: "vpcEndpointId",
        id_param: "VpcEndpointId",
        not_found: "InvalidVpcEndpointId.NotFound",
        noun: "Vpc Endpoint Id",
        filters: &[
            ("vpc-id", "vpcId"),
            ("service-name", "serviceName"),
            ("vpc-endpoint-id", "vpcEndpointId"),
            ("vpc-endpoint-state", "state"),
            ("vpc-endpoint-type", "vpcEndpointType"),
        ],
        rows: network::endpoints,
    },
    List {
        action: "DescribeAddresses",
        set: "addressesSet",
        id_field: "allocationId",
        id_param: "AllocationId",
        not_found: "InvalidAllocationID.NotFound",
        noun: "allocation ID",
        filters: &[
            ("allocation-id", "allocationId"),
            ("public-ip", "publicIp"),
            ("domain", "domain"),
            ("association-id", "associationId"),
            ("network-interface-id", "networkInterfaceId"),
        ],
        rows: network::addresses,
    },
    List {
        action: "DescribeSecurityGroups",
        set: "securityGroupInfo",
        id_field: "groupId",
        id_param: "GroupId",
        not_found: "InvalidGroup.NotFound",
        noun: "security group",
        filters: &[
            ("vpc-id", "vpcId"),
            ("group-id", "groupId"),
            ("group-name", "groupName"),
            ("description", "groupDescription"),
            ("ip-permission.group-id", "ipPermissions.groups.groupId"),
            ("egress.ip-permission.group-id", "ipPermissionsEgress.groups.groupId"),
        ],
        rows: security::groups,
    },
    List {
        action: "DescribeNetworkInterfaces",
        set: "networkInterfaceSet",
        id_field: "networkInterfaceId",
        id_param: "NetworkInterfaceId",
        not_found: "InvalidNetworkInterfaceID.NotFound",
        noun: "networkInterface ID",
        filters: &[
            ("vpc-id", "vpcId"),
            ("subnet-id", "subnetId"),
            ("group-id", "groupSet.groupId"),
            ("description", "description"),
            ("interface-type", "interfaceType"),
            ("requester-id", "requesterId"),
            ("requester-managed", "requesterManaged"),
            ("status", "status"),
            ("network-interface-id", "networkInterfaceId"),
            ("availability-zone", "availabilityZone"),
            ("private-ip-address", "privateIpAddress"),
            ("attachment.instance-id", "attachment.instanceId"),
        ],
        rows: interfaces::interfaces,
    },
    List {
        action: "DescribeLaunchTemplates",
        set: "launchTemplates",
        id_field: "launchTemplateId",
        id_param: "LaunchTemplateId",
        not_found: "InvalidLaunchTemplateId.NotFound",
        noun: "launch template ID",
        filters: &[("launch-template-name", "launchTemplateName")],
        rows: templates::templates,
    },
    List {
        action: "DescribeLaunchTemplateVersions",
        set: "launchTemplateVersionSet",
        id_field: "launchTemplateId",
        // The versions themselves are chosen in `templates`.
        id_param: "",
        not_found: "InvalidLaunchTemplateId.NotFound",
        noun: "launch template ID",
        filters: &[("is-default-version", "defaultVersion")],
        rows: templates::versions,
    },
    List {
        action: "DescribeInstanceTypeOfferings",
        set: "instanceTypeOfferingSet",
        id_field: "instanceType",
        id_param: "",
        not_found: "InvalidInstanceType",
        noun: "instance type",
        filters: &[("instance-type", "instanceType"), ("location", "location")],
        rows: templates::offerings,
    },
];
