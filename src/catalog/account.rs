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

/// A quota, by the codes of Service Quotas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// The service.
    pub service: &'static str,
    /// The quota's code.
    pub code: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What an account has before somebody asks for more.
    pub limit: usize,
}

const fn row(service: &'static str, code: &'static str, name: &'static str, limit: usize) -> Quota {
    Quota { service, code, name, limit }
}

/// VPCs per region.
pub const VPCS: Quota = row("vpc", "L-F678F1CE", "VPCs per Region", VPCS_PER_REGION);
/// Elastic IP addresses per region.
pub const ADDRESSES: Quota = row("ec2", "L-0263D0A3", "EC2-VPC Elastic IPs", ADDRESSES_PER_REGION);
/// Clusters per region.
pub const CLUSTERS: Quota = row("eks", "L-1194D53C", "Clusters", CLUSTERS_PER_REGION);

/// The codes of quotas.
///
/// # Sources
/// Service Quotas, "AWS services and quotas", read 2026-11-27:
/// <https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html>
pub const QUOTAS: &[Quota] = &[
    VPCS,
    row("vpc", "L-A4707A72", "Internet gateways per Region", GATEWAYS_PER_REGION),
    row("vpc", "L-FE5A380F", "NAT gateways per Availability Zone", super::vpc::NAT_GATEWAYS_PER_ZONE),
    row("vpc", "L-407747CB", "Subnets per VPC", super::vpc::SUBNETS_PER_VPC),
    ADDRESSES,
    CLUSTERS,
    row("eks", "L-6D54EA21", "Managed node groups per cluster", super::eks::MAX_MANAGED_NODEGROUPS),
];
