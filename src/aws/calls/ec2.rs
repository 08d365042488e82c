//! EC2: the network and what stands in it.

pub use super::xml::Items;
use crate::aws::call::Call;
use crate::aws::client::Paged;
use crate::catalog::endpoints::EC2;
use serde::{Deserialize, Serialize};

/// The largest page that EC2 gives of most lists; "Amazon EC2 API reference", read 2026-11-27.
const PAGE: &str = "1000";
/// The largest page of route tables.
const SMALL_PAGE: &str = "100";

/// A record of EC2: each field with its element in XML and its key in what the AWS CLI prints.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $kind:ty = $xml:literal, $cli:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
        #[serde(default)]
        pub struct $name {
            $(
                #[doc = concat!("`", $cli, "` in the EC2 API reference.")]
                #[serde(rename(deserialize = $xml, serialize = $cli))]
                pub $field: $kind,
            )*
        }
    };
}

/// A page of a list of EC2, and the call that asks for it.
macro_rules! page {
    ($(#[$doc:meta])* $name:ident: $item:ty = $xml:literal) => {
        $(#[$doc])*
        #[derive(Debug, Default, Deserialize)]
        #[serde(default)]
        pub struct $name {
            #[serde(rename = $xml)]
            items: Items<$item>,
            #[serde(rename = "nextToken")]
            next_token: String,
        }

        impl Paged for $name {
            type Item = $item;

            fn split(self) -> (Vec<$item>, String) {
                (self.items.0, self.next_token)
            }
        }
    };
}

record! {
    /// A tag.
    Tag {
        key: String = "key", "Key";
        value: String = "value", "Value";
    }
}

record! {
    /// A state.
    State {
        state: String = "state", "State";
    }
}

record! {
    /// A block of a VPC.
    CidrAssociation {
        association_id: String = "associationId", "AssociationId";
        cidr_block: String = "cidrBlock", "CidrBlock";
        cidr_block_state: State = "cidrBlockState", "CidrBlockState";
    }
}

record! {
    /// An IPv6 block of a VPC or a subnet.
    Ipv6Association {
        ipv6_cidr_block: String = "ipv6CidrBlock", "Ipv6CidrBlock";
        ipv6_cidr_block_state: State = "ipv6CidrBlockState", "Ipv6CidrBlockState";
    }
}

record! {
    /// A VPC.
    Vpc {
        vpc_id: String = "vpcId", "VpcId";
        cidr_block: String = "cidrBlock", "CidrBlock";
        is_default: bool = "isDefault", "IsDefault";
        cidr_block_association_set: Items<CidrAssociation> = "cidrBlockAssociationSet", "CidrBlockAssociationSet";
        ipv6_cidr_block_association_set: Items<Ipv6Association> = "ipv6CidrBlockAssociationSet", "Ipv6CidrBlockAssociationSet";
        tags: Items<Tag> = "tagSet", "Tags";
    }
}

record! {
    /// A subnet.
    Subnet {
        subnet_id: String = "subnetId", "SubnetId";
        vpc_id: String = "vpcId", "VpcId";
        subnet_arn: String = "subnetArn", "SubnetArn";
        cidr_block: String = "cidrBlock", "CidrBlock";
        availability_zone: String = "availabilityZone", "AvailabilityZone";
        availability_zone_id: String = "availabilityZoneId", "AvailabilityZoneId";
        available_ip_address_count: u32 = "availableIpAddressCount", "AvailableIpAddressCount";
        map_public_ip_on_launch: bool = "mapPublicIpOnLaunch", "MapPublicIpOnLaunch";
        ipv6_cidr_block_association_set: Items<Ipv6Association> = "ipv6CidrBlockAssociationSet", "Ipv6CidrBlockAssociationSet";
        tags: Items<Tag> = "tagSet", "Tags";
    }
}

record! {
    /// A route.
    Route {
        destination_cidr_block: String = "destinationCidrBlock", "DestinationCidrBlock";
        destination_ipv6_cidr_block: String = "destinationIpv6CidrBlock", "DestinationIpv6CidrBlock";
        destination_prefix_list_id: String = "destinationPrefixListId", "DestinationPrefixListId";
        gateway_id: String = "gatewayId", "GatewayId";
        nat_gateway_id: String = "natGatewayId", "NatGatewayId";
        egress_only_internet_gateway_id: String = "egressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId";
        transit_gateway_id: String = "transitGatewayId", "TransitGatewayId";
        vpc_peering_connection_id: String = "vpcPeeringConnectionId", "VpcPeeringConnectionId";
        local_gateway_id: String = "localGatewayId", "LocalGatewayId";
        carrier_gateway_id: String = "carrierGatewayId", "CarrierGatewayId";
        network_interface_id: String = "networkInterfaceId", "NetworkInterfaceId";
        instance_id: String = "instanceId", "InstanceId";
        core_network_arn: String = "coreNetworkArn", "CoreNetworkArn";
        state: String = "state", "State";
        origin: String = "origin", "Origin";
    }
}

record! {
    /// Where a route table counts.
    RouteTableAssociation {
        subnet_id: String = "subnetId", "SubnetId";
        gateway_id: String = "gatewayId", "GatewayId";
        main: bool = "main", "Main";
        association_state: State = "associationState", "AssociationState";
    }
}

record! {
    /// A route table.
    RouteTable {
        route_table_id: String = "routeTableId", "RouteTableId";
        vpc_id: String = "vpcId", "VpcId";
        routes: Items<Route> = "routeSet", "Routes";
        associations: Items<RouteTableAssociation> = "associationSet", "Associations";
        tags: Items<Tag> = "tagSet", "Tags";
    }
}

record! {
    /// An address of a NAT gateway.
    NatAddress {
        public_ip: String = "publicIp", "PublicIp";
        private_ip: String = "privateIp", "PrivateIp";
        allocation_id: String = "allocationId", "AllocationId";
        network_interface_id: String = "networkInterfaceId", "NetworkInterfaceId";
    }
}

record! {
    /// A NAT gateway.
    NatGateway {
        nat_gateway_id: String = "natGatewayId", "NatGatewayId";
        subnet_id: String = "subnetId", "SubnetId";
        vpc_id: String = "vpcId", "VpcId";
        state: String = "state", "State";
        connectivity_type: String = "connectivityType", "ConnectivityType";
        nat_gateway_addresses: Items<NatAddress> = "natGatewayAddressSet", "NatGatewayAddresses";
        tags: Items<Tag> = "tagSet", "Tags";
    }
}

record! {
    /// What a gateway is attached to.
    Attachment {
        vpc_id: String = "vpcId", "VpcId";
        state: String = "state", "State";
    }
}

record! {
    /// An internet gateway.
    InternetGateway {
        internet_gateway_id: String = "internetGatewayId", "InternetGatewayId";
        attachments: Items<Attachment> = "attachmentSet", "Attachments";
        tags: Items<Tag> = "tagSet", "Tags";
    }
}

record! {
    /// An egress-only internet gateway.
    EgressOnlyGateway {
        egress_only_internet_gateway_id: String = "egressOnlyInternetGatewayId", "EgressOnlyInternetGatewayId";
        attachments: Items<Attachment> = "attachmentSet", "Attachments";
        tags: Items<Tag> = "tagSet", "Tags";
    }
}

record! {
    /// A security group by id and name.
    GroupName {
        group_id: String = "groupId", "GroupId";
        group_name: String = "groupName", "GroupName";
    }
}

record! {
    /// A VPC endpoint.
    VpcEndpoint {
        vpc_endpoint_id: String = "vpcEndpointId", "VpcEndpointId";
        vpc_endpoint_type: String = "vpcEndpointType", "VpcEndpointType";
        vpc_id: String = "vpcId", "VpcId";
        service_name: String = "serviceName", "ServiceName";
        state: String = "state", "State";
        private_dns_enabled: bool = "privateDnsEnabled", "PrivateDnsEnabled";
        route_table_ids: Items<String> = "routeTableIdSet", "RouteTableIds";
        subnet_ids: Items<String> = "subnetIdSet", "SubnetIds";
        groups: Items<GroupName> = "groupSet", "Groups";
        tags: Items<Tag> = "tagSet", "Tags";
    }
}

record! {
    /// A block of a permission.
    Block {
        cidr_ip: String = "cidrIp", "CidrIp";
    }
}

record! {
    /// An IPv6 block of a permission.
    Block6 {
        cidr_ipv6: String = "cidrIpv6", "CidrIpv6";
    }
}

record! {
    /// A group of a permission.
    GroupPair {
        group_id: String = "groupId", "GroupId";
        user_id: String = "userId", "UserId";
    }
}

record! {
    /// What a security group lets pass.
    Permission {
        ip_protocol: String = "ipProtocol", "IpProtocol";
        from_port: Option<i32> = "fromPort", "FromPort";
        to_port: Option<i32> = "toPort", "ToPort";
        user_id_group_pairs: Items<GroupPair> = "groups", "UserIdGroupPairs";
        ip_ranges: Items<Block> = "ipRanges", "IpRanges";
        ipv6_ranges: Items<Block6> = "ipv6Ranges", "Ipv6Ranges";
    }
}

record! {
    /// A security group.
    SecurityGroup {
        group_id: String = "groupId", "GroupId";
        group_name: String = "groupName", "GroupName";
        vpc_id: String = "vpcId", "VpcId";
        ip_permissions: Items<Permission> = "ipPermissions", "IpPermissions";
        ip_permissions_egress: Items<Permission> = "ipPermissionsEgress", "IpPermissionsEgress";
        tags: Items<Tag> = "tagSet", "Tags";
    }
}

record! {
    /// An address of an interface.
    PrivateAddress {
        private_ip_address: String = "privateIpAddress", "PrivateIpAddress";
    }
}

record! {
    /// A prefix of an interface.
    Prefix {
        ipv4_prefix: String = "ipv4Prefix", "Ipv4Prefix";
    }
}

record! {
    /// The instance that has an interface.
    InterfaceAttachment {
        instance_id: String = "instanceId", "InstanceId";
    }
}

record! {
    /// A network interface.
    NetworkInterface {
        network_interface_id: String = "networkInterfaceId", "NetworkInterfaceId";
        subnet_id: String = "subnetId", "SubnetId";
        vpc_id: String = "vpcId", "VpcId";
        description: String = "description", "Description";
        interface_type: String = "interfaceType", "InterfaceType";
        status: String = "status", "Status";
        requester_id: String = "requesterId", "RequesterId";
        attachment: InterfaceAttachment = "attachment", "Attachment";
        groups: Items<GroupName> = "groupSet", "Groups";
        private_ip_addresses: Items<PrivateAddress> = "privateIpAddressesSet", "PrivateIpAddresses";
        ipv4_prefixes: Items<Prefix> = "ipv4PrefixSet", "Ipv4Prefixes";
        tag_set: Items<Tag> = "tagSet", "TagSet";
    }
}

record! {
    /// A zone.
    Zone {
        zone_name: String = "zoneName", "ZoneName";
        zone_id: String = "zoneId", "ZoneId";
        zone_type: String = "zoneType", "ZoneType";
        region_name: String = "regionName", "RegionName";
    }
}

record! {
    /// What a launch template says of the machine's entry to its metadata.
    MetadataOptions {
        http_put_response_hop_limit: Option<u32> = "httpPutResponseHopLimit", "HttpPutResponseHopLimit";
    }
}

record! {
    /// A volume of a launch template.
    Volume {
        volume_size: Option<u32> = "volumeSize", "VolumeSize";
        volume_type: String = "volumeType", "VolumeType";
    }
}

record! {
    /// A device of a launch template.
    Device {
        device_name: String = "deviceName", "DeviceName";
        ebs: Volume = "ebs", "Ebs";
    }
}

record! {
    /// What a launch template says.
    TemplateData {
        image_id: String = "imageId", "ImageId";
        instance_type: String = "instanceType", "InstanceType";
        key_name: String = "keyName", "KeyName";
        user_data: String = "userData", "UserData";
        devices: Items<Device> = "blockDeviceMappingSet", "BlockDeviceMappings";
        metadata_options: MetadataOptions = "metadataOptions", "MetadataOptions";
    }
}

record! {
    /// A version of a launch template.
    TemplateVersion {
        launch_template_id: String = "launchTemplateId", "LaunchTemplateId";
        version_number: u64 = "versionNumber", "VersionNumber";
        data: TemplateData = "launchTemplateData", "LaunchTemplateData";
    }
}

record! {
    /// An instance type that a zone has.
    Offering {
        instance_type: String = "instanceType", "InstanceType";
        location: String = "location", "Location";
    }
}

record! {
    /// An instance.
    Instance {
        instance_id: String = "instanceId", "InstanceId";
        instance_type: String = "instanceType", "InstanceType";
        subnet_id: String = "subnetId", "SubnetId";
        tags: Items<Tag> = "tagSet", "Tags";
    }
}

record! {
    /// Instances that were started together.
    Reservation {
        instances: Items<Instance> = "instancesSet", "Instances";
    }
}

record! {
    /// What an instance is counted by.
    CountedInstance {
        instance_type: String = "instanceType", "InstanceType";
        instance_lifecycle: String = "instanceLifecycle", "InstanceLifecycle";
    }
}

record! {
    /// Counted instances that were started together.
    CountedReservation {
        instances: Items<CountedInstance> = "instancesSet", "Instances";
    }
}

record! {
    /// An elastic IP address.
    Address {
        public_ip: String = "publicIp", "PublicIp";
        allocation_id: String = "allocationId", "AllocationId";
        association_id: String = "associationId", "AssociationId";
    }
}

page! {
    /// Of `DescribeVpcs`.
    Vpcs: Vpc = "vpcSet"
}
page! {
    /// Of `DescribeSubnets`.
    Subnets: Subnet = "subnetSet"
}
page! {
    /// Of `DescribeRouteTables`.
    RouteTables: RouteTable = "routeTableSet"
}
page! {
    /// Of `DescribeNatGateways`.
    NatGateways: NatGateway = "natGatewaySet"
}
page! {
    /// Of `DescribeInternetGateways`.
    InternetGateways: InternetGateway = "internetGatewaySet"
}
page! {
    /// Of `DescribeEgressOnlyInternetGateways`.
    EgressOnlyGateways: EgressOnlyGateway = "egressOnlyInternetGatewaySet"
}
page! {
    /// Of `DescribeVpcEndpoints`.
    VpcEndpoints: VpcEndpoint = "vpcEndpointSet"
}
page! {
    /// Of `DescribeSecurityGroups`.
    SecurityGroups: SecurityGroup = "securityGroupInfo"
}
page! {
    /// Of `DescribeNetworkInterfaces`.
    NetworkInterfaces: NetworkInterface = "networkInterfaceSet"
}
page! {
    /// Of `DescribeAvailabilityZones`.
    Zones: Zone = "availabilityZoneInfo"
}
page! {
    /// Of `DescribeLaunchTemplateVersions`.
    TemplateVersions: TemplateVersion = "launchTemplateVersionSet"
}
page! {
    /// Of `DescribeInstanceTypeOfferings`.
    Offerings: Offering = "instanceTypeOfferingSet"
}
page! {
    /// Of `DescribeInstances`.
    Reservations: Reservation = "reservationSet"
}
page! {
    /// Of `DescribeInstances`, where they are counted.
    CountedReservations: CountedReservation = "reservationSet"
}
page! {
    /// Of `DescribeAddresses`.
    Addresses: Address = "addressesSet"
}

/// The value of a tag; empty where it is not there.
#[must_use]
pub fn tag<'t>(tags: &'t Items<Tag>, key: &str) -> &'t str {
    tags.0.iter().find(|tag| tag.key == key).map_or("", |tag| tag.value.as_str())
}

/// An attribute of a VPC; the AWS CLI prints it like this, too.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct VpcAttribute {
    /// Whether names are resolved.
    pub enable_dns_support: Flag,
    /// Whether instances get names.
    pub enable_dns_hostnames: Flag,
}

/// A boolean in an element of its own.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Flag {
    /// The boolean; `None` where the reply has none.
    pub value: Option<bool>,
}

/// All VPCs of the region.
#[must_use]
pub fn describe_vpcs() -> Call {
    Call::read(&EC2, "DescribeVpcs").field("MaxResults", PAGE)
}

/// One VPC.
#[must_use]
pub fn describe_vpc(vpc: &str) -> Call {
    Call::read(&EC2, "DescribeVpcs").list("VpcId", [vpc])
}

/// `enableDnsSupport` or `enableDnsHostnames` of a VPC.
#[must_use]
pub fn describe_vpc_attribute(vpc: &str, attribute: &str) -> Call {
    Call::read(&EC2, "DescribeVpcAttribute").field("VpcId", vpc).field("Attribute", attribute)
}

/// The subnets of a VPC.
#[must_use]
pub fn describe_subnets(vpc: &str) -> Call {
    in_vpc("DescribeSubnets", vpc).field("MaxResults", PAGE)
}

/// The route tables of a VPC.
#[must_use]
pub fn describe_route_tables(vpc: &str) -> Call {
    in_vpc("DescribeRouteTables", vpc).field("MaxResults", SMALL_PAGE)
}

/// The NAT gateways of a VPC.
#[must_use]
pub fn describe_nat_gateways(vpc: &str) -> Call {
    in_vpc("DescribeNatGateways", vpc).field("MaxResults", PAGE)
}

/// The NAT gateways of all VPCs that count against the quota.
#[must_use]
pub fn describe_all_nat_gateways() -> Call {
    Call::read(&EC2, "DescribeNatGateways").filter("state", ["available", "pending"]).field("MaxResults", PAGE)
}

/// The subnets of all VPCs.
#[must_use]
pub fn describe_all_subnets() -> Call {
    Call::read(&EC2, "DescribeSubnets").field("MaxResults", PAGE)
}

/// All instances that count against the quotas of vCPUs.
#[must_use]
pub fn describe_all_instances() -> Call {
    Call::read(&EC2, "DescribeInstances")
        .filter("instance-state-name", ["pending", "running"])
        .field("MaxResults", PAGE)
}

/// The internet gateway of a VPC.
#[must_use]
pub fn describe_internet_gateways(vpc: &str) -> Call {
    Call::read(&EC2, "DescribeInternetGateways").filter("attachment.vpc-id", [vpc])
}

/// All egress-only internet gateways of the region: they have no filter for the VPC.
#[must_use]
pub fn describe_egress_only_gateways() -> Call {
    Call::read(&EC2, "DescribeEgressOnlyInternetGateways")
}

/// The VPC endpoints of a VPC.
#[must_use]
pub fn describe_vpc_endpoints(vpc: &str) -> Call {
    in_vpc("DescribeVpcEndpoints", vpc).field("MaxResults", PAGE)
}

/// The security groups of a VPC.
#[must_use]
pub fn describe_security_groups(vpc: &str) -> Call {
    in_vpc("DescribeSecurityGroups", vpc).field("MaxResults", PAGE)
}

/// The network interfaces of a VPC.
#[must_use]
pub fn describe_network_interfaces(vpc: &str) -> Call {
    in_vpc("DescribeNetworkInterfaces", vpc).field("MaxResults", PAGE)
}

/// The running instances that carry a tag with a value.
#[must_use]
pub fn describe_instances(tag: &str, value: &str) -> Call {
    Call::read(&EC2, "DescribeInstances")
        .filter(&format!("tag:{tag}"), [value])
        .filter("instance-state-name", ["pending", "running"])
        .field("MaxResults", PAGE)
}

/// The security groups that carry a tag.
#[must_use]
pub fn describe_groups_with(tag: &str) -> Call {
    Call::read(&EC2, "DescribeSecurityGroups").filter("tag-key", [tag]).field("MaxResults", PAGE)
}

/// The zones of the region.
#[must_use]
pub fn describe_zones() -> Call {
    Call::read(&EC2, "DescribeAvailabilityZones")
}

/// One version of a launch template.
#[must_use]
pub fn describe_launch_template(id: &str, version: &str) -> Call {
    Call::read(&EC2, "DescribeLaunchTemplateVersions")
        .field("LaunchTemplateId", id)
        .list("LaunchTemplateVersion", [version])
}

/// Which of the instance types the zones of the region have.
#[must_use]
pub fn describe_offerings<'t>(types: impl IntoIterator<Item = &'t str>) -> Call {
    Call::read(&EC2, "DescribeInstanceTypeOfferings")
        .field("LocationType", "availability-zone")
        .filter("instance-type", types)
        .field("MaxResults", PAGE)
}

/// The elastic IP addresses of the region.
#[must_use]
pub fn describe_addresses() -> Call {
    Call::read(&EC2, "DescribeAddresses")
}

fn in_vpc(action: &'static str, vpc: &str) -> Call {
    Call::read(&EC2, action).filter("vpc-id", [vpc])
}
