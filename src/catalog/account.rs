//! Limits that every account has before somebody asks for more.

/// Elastic IP addresses per region; adjustable.
///
/// # Sources
/// VPC user guide, "Amazon VPC quotas", read 2026-11-27:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html>
pub const ADDRESSES_PER_REGION: usize = 5;

/// VPCs per region; adjustable. Source as [`ADDRESSES_PER_REGION`].
pub const VPCS_PER_REGION: usize = 5;

/// Internet gateways per region; it goes up with the VPCs. Source as [`ADDRESSES_PER_REGION`].
pub const GATEWAYS_PER_REGION: usize = 5;

/// Clusters per region; adjustable.
///
/// # Sources
/// EKS user guide, "Amazon EKS service quotas", read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html>
pub const CLUSTERS_PER_REGION: usize = 100;

/// The codes of quotas: service, code, what it is called, the limit.
///
/// # Sources
/// Service Quotas, "AWS services and quotas", read 2026-11-27:
/// <https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html>
pub const QUOTA_CODES: &[(&str, &str, &str, usize)] = &[
    ("vpc", "L-F678F1CE", "VPCs per Region", VPCS_PER_REGION),
    ("vpc", "L-A4707A72", "Internet gateways per Region", GATEWAYS_PER_REGION),
    ("vpc", "L-FE5A380F", "NAT gateways per Availability Zone", super::vpc::NAT_GATEWAYS_PER_ZONE),
    ("vpc", "L-407747CB", "Subnets per VPC", super::vpc::SUBNETS_PER_VPC),
    ("ec2", "L-0263D0A3", "EC2-VPC Elastic IPs", ADDRESSES_PER_REGION),
    ("eks", "L-1194D53C", "Clusters", CLUSTERS_PER_REGION),
    ("eks", "L-6D54EA21", "Managed node groups per cluster", super::eks::MAX_MANAGED_NODEGROUPS),
];
