//! Which properties of a resource cannot be changed, so that a new resource takes the place of the old one.
//!
//! # Sources
//! `createOnlyProperties` of the resource schemas of CloudFormation, as cfn-lint 1.58 carries them, read 2026-10-20;
//! the page of each type in the template reference says the same:
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

/// All properties but the tags.
pub const ALL_BUT_TAGS: &str = "*";

/// Types with the properties that replace them; a dot leads into a property.
pub const CREATE_ONLY: &[(&str, &[&str])] = &[
    (
        "AWS::EKS::Cluster",
        &[
            "Name",
            "RoleArn",
            "EncryptionConfig",
            "KubernetesNetworkConfig.IpFamily",
            "KubernetesNetworkConfig.ServiceIpv4Cidr",
            "OutpostConfig",
            "BootstrapSelfManagedAddons",
            "AccessConfig.BootstrapClusterCreatorAdminPermissions",
        ],
    ),
    (
        "AWS::EKS::Nodegroup",
        &[
            "Subnets",
            "InstanceTypes",
            "AmiType",
            "CapacityType",
            "DiskSize",
            "NodeRole",
            "RemoteAccess",
            "NodegroupName",
            "ClusterName",
        ],
    ),
    ("AWS::EKS::Addon", &["AddonName", "ClusterName", "NamespaceConfig"]),
    ("AWS::EKS::FargateProfile", &[ALL_BUT_TAGS]),
    ("AWS::EKS::AccessEntry", &["PrincipalArn", "ClusterName", "Type"]),
    ("AWS::EKS::PodIdentityAssociation", &["ClusterName", "Namespace", "ServiceAccount"]),
    ("AWS::EC2::VPC", &["CidrBlock"]),
    ("AWS::EC2::VPCCidrBlock", &[ALL_BUT_TAGS]),
    ("AWS::EC2::Subnet", &["VpcId", "AvailabilityZone", "CidrBlock"]),
    ("AWS::EC2::VPCGatewayAttachment", &["VpcId"]),
    ("AWS::EC2::EgressOnlyInternetGateway", &["VpcId"]),
    ("AWS::EC2::RouteTable", &["VpcId"]),
    (
        "AWS::EC2::Route",
        &["RouteTableId", "DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"],
    ),
    ("AWS::EC2::SubnetRouteTableAssociation", &[ALL_BUT_TAGS]),
    ("AWS::EC2::EIP", &["Domain", "NetworkBorderGroup"]),
    (
        "AWS::EC2::NatGateway",
        &["SubnetId", "AllocationId", "ConnectivityType", "AvailabilityMode", "VpcId", "PrivateIpAddress"],
    ),
    ("AWS::EC2::VPCEndpoint", &["ServiceName", "VpcEndpointType", "VpcId"]),
    ("AWS::EC2::SecurityGroup", &["GroupName", "GroupDescription", "VpcId"]),
    ("AWS::EC2::SecurityGroupIngress", &[ALL_BUT_TAGS]),
    ("AWS::EC2::SecurityGroupEgress", &[ALL_BUT_TAGS]),
    ("AWS::EC2::LaunchTemplate", &["LaunchTemplateName"]),
    ("AWS::AutoScaling::AutoScalingGroup", &["AutoScalingGroupName", "InstanceId"]),
    ("AWS::IAM::Role", &["RoleName", "Path"]),
    ("AWS::IAM::InstanceProfile", &["InstanceProfileName", "Path"]),
    ("AWS::IAM::OIDCProvider", &["Url"]),
];

/// The properties that replace a type; none for types that are not listed.
#[must_use]
pub fn create_only(kind: &str) -> &'static [&'static str] {
    CREATE_ONLY.iter().find(|(known, _)| *known == kind).map_or(&[], |(_, names)| names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_stand_once() {
        for (i, (kind, names)) in CREATE_ONLY.iter().enumerate() {
            assert!(CREATE_ONLY[..i].iter().all(|(other, _)| other != kind), "{kind} twice");
            assert!(!names.is_empty());
        }
        assert!(create_only("AWS::EKS::Nodegroup").contains(&"InstanceTypes"));
        assert!(create_only("AWS::S3::Bucket").is_empty());
    }
}
