//! Limits, defaults and the release calendar of Amazon EKS.

/// One Kubernetes version on EKS; dates as `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KubernetesVersion {
    /// Such as `1.34`.
    pub version: &'static str,
    /// First day on EKS.
    pub released: &'static str,
    /// Last day of standard support.
    pub standard_until: &'static str,
    /// Last day of extended support; EKS upgrades the cluster after it.
    pub extended_until: &'static str,
}

/// The release calendar, newest first.
///
/// # Sources
/// EKS release calendar as carried by endoflife.date, `products/amazon-eks.md`, read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html>
pub const KUBERNETES_VERSIONS: &[KubernetesVersion] = &[
    row("1.36", "2026-06-02", "2027-08-02", "2028-08-02"),
    row("1.35", "2026-01-28", "2027-03-27", "2028-03-27"),
    row("1.34", "2025-10-06", "2026-12-02", "2027-12-02"),
    row("1.33", "2025-05-28", "2026-07-29", "2027-07-29"),
    row("1.32", "2025-01-25", "2026-03-23", "2027-03-23"),
    row("1.31", "2024-09-26", "2025-11-26", "2026-11-26"),
    row("1.30", "2024-05-23", "2025-07-23", "2026-07-23"),
];

const fn row(
    version: &'static str,
    released: &'static str,
    standard_until: &'static str,
    extended_until: &'static str,
) -> KubernetesVersion {
    KubernetesVersion { version, released, standard_until, extended_until }
}

/// The authentication mode of a cluster that is made by the API, CloudFormation or Terraform without stating one.
///
/// # Sources
/// EKS API reference, `CreateAccessConfigRequest`, read 2026-11-26:
/// <https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAccessConfigRequest.html>
pub const DEFAULT_AUTHENTICATION_MODE: &str = "CONFIG_MAP";

/// The instance type of a managed node group that states none.
///
/// # Sources
/// EKS API reference, `CreateNodegroup`, read 2026-11-26:
/// <https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html>
pub const DEFAULT_INSTANCE_TYPE: &str = "t3.medium";

/// The volume of a managed node group that states none and has no launch template, in GiB. Source as
/// [`DEFAULT_INSTANCE_TYPE`].
pub const DEFAULT_VOLUME_GIB: u32 = 20;

/// The day on which [`KUBERNETES_VERSIONS`] was read: what is newer than the table is not unknown before it.
pub const CALENDAR_READ: &str = "2026-08-22";

/// The row of a version; `None` for one that the calendar does not list.
#[must_use]
pub fn kubernetes_version(version: &str) -> Option<&'static KubernetesVersion> {
    KUBERNETES_VERSIONS.iter().find(|row| row.version == version)
}

/// `1.34` as (1, 34); `None` for anything else, such as `latest`.
#[must_use]
pub fn parse_version(version: &str) -> Option<(u32, u32)> {
    let (major, minor) = version.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// Zones that the subnets of a cluster must span at least.
///
/// # Sources
/// EKS user guide, "Amazon EKS networking requirements", read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html>
pub const MIN_ZONES: usize = 2;

/// Addresses that the control plane's interfaces may take in any one cluster subnet, at rest.
///
/// EKS places 2 to 4 interfaces over all cluster subnets and does not say where, so that each of these
/// subnets is counted with one. Source as [`MIN_ZONES`].
pub const CONTROL_PLANE_IPS_PER_SUBNET: u64 = 1;

/// Free addresses in each cluster subnet without which EKS refuses to create the cluster.
/// Source as [`MIN_ZONES`].
pub const FREE_IPS_TO_CREATE: u64 = 6;

/// Free addresses in each cluster subnet without which EKS refuses a version update.
///
/// # Sources
/// aws/containers-roadmap issue 1693 ("need at least 5 IPs in each subnet"), read 2026-08-22:
/// <https://github.com/aws/containers-roadmap/issues/1693>
pub const FREE_IPS_TO_UPDATE: u64 = 5;

/// Free addresses in each cluster subnet that EKS recommends. Source as [`MIN_ZONES`].
pub const FREE_IPS_RECOMMENDED: u64 = 16;

/// Blocks that the public endpoint's allow list may have; fixed.
///
/// # Sources
/// EKS user guide, "Amazon EKS service quotas", read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html>
pub const MAX_PUBLIC_ACCESS_CIDRS: usize = 40;

/// Managed node groups per cluster; adjustable. Source as [`MAX_PUBLIC_ACCESS_CIDRS`].
pub const MAX_MANAGED_NODEGROUPS: usize = 30;

/// Nodes per managed node group; adjustable. Source as [`MAX_PUBLIC_ACCESS_CIDRS`].
pub const MAX_NODES_PER_NODEGROUP: u32 = 450;

/// Fargate profiles per cluster; adjustable. Source as [`MAX_PUBLIC_ACCESS_CIDRS`].
pub const MAX_FARGATE_PROFILES: usize = 10;

/// Selectors per Fargate profile. Source as [`MAX_PUBLIC_ACCESS_CIDRS`].
pub const MAX_SELECTORS_PER_PROFILE: usize = 5;

/// Length of a cluster name.
///
/// # Sources
/// EKS API reference, `CreateCluster`, read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html>
pub const MAX_CLUSTER_NAME_LEN: usize = 100;

/// Length of a managed node group's name.
///
/// # Sources
/// EKS API reference, `CreateNodegroup`, read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html>
pub const MAX_NODEGROUP_NAME_LEN: usize = 63;

/// The service CIDR lies in one of [`super::vpc::RFC_1918`] and has a prefix length in this range.
///
/// # Sources
/// EKS user guide, "Create an Amazon EKS cluster", read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/userguide/create-cluster.html>
pub const SERVICE_CIDR_PREFIX_LENS: std::ops::RangeInclusive<u8> = 12..=24;

/// Pods that a node can have above the addresses of its interfaces: `aws-node` and `kube-proxy` use the
/// node's own address.
///
/// # Sources
/// amazon-vpc-cni-k8s v1.23.1, `misc/eni-max-pods.txt`, read 2026-08-22:
/// <https://github.com/aws/amazon-vpc-cni-k8s/blob/master/misc/eni-max-pods.txt>
pub const HOST_NETWORK_PODS: u32 = 2;

/// The largest max pods that EKS writes for a managed node group without a custom AMI:
/// (vCPUs at least, max pods), the first row that matches.
///
/// # Sources
/// EKS user guide, "Choose an optimal node instance type", section on max pods, read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html>
pub const MANAGED_MAX_PODS_CAPS: &[(u32, u32)] = &[(30, 250), (0, 110)];

/// Max pods of a node whose type the table does not know. Source as [`MANAGED_MAX_PODS_CAPS`].
pub const MAX_PODS_UNKNOWN_TYPE: u32 = 110;

/// Nodes that a rolling update of a managed node group adds per zone at least, strategy DEFAULT.
///
/// # Sources
/// EKS user guide, "Managed node group update behavior", read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html>
pub const SURGE_NODES_PER_ZONE: u32 = 2;

/// Nodes that a rolling update may replace at once, at most. Source as [`SURGE_NODES_PER_ZONE`].
pub const MAX_UNAVAILABLE: u32 = 100;

/// Nodes that a rolling update replaces at once when nothing is set. Source as [`SURGE_NODES_PER_ZONE`].
pub const DEFAULT_MAX_UNAVAILABLE: u32 = 1;

/// The first minor version without Amazon Linux 2 AMIs.
///
/// # Sources
/// eksctl, commit 99984ad, `AmazonLinux2EOLVersion`, read 2026-08-21:
/// <https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/types.go>
pub const AMAZON_LINUX_2_ENDS_AT: (u32, u32) = (1, 33);

/// Zone ids in which EKS puts no control plane interface.
///
/// # Sources
/// EKS user guide, "Amazon EKS networking requirements", read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html>
pub const UNSUPPORTED_ZONE_IDS: &[&str] = &["use1-az3", "usw1-az2", "cac1-az3"];

/// Days from `from` to `to`, both `YYYY-MM-DD`; negative when `to` is earlier, `None` for no dates.
#[must_use]
pub fn days_between(from: &str, to: &str) -> Option<i64> {
    day_number(to)?.checked_sub(day_number(from)?)
}

/// Days since the first of March of year 0, by the proleptic Gregorian calendar.
fn day_number(date: &str) -> Option<i64> {
    let mut parts = date.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(0..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Years begin in March, so that the leap day is the last one.
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    Some(
        year * 365 + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + (month * 153 + 2) / 5
            + day,
    )
}

/// The price of the control plane in USD per hour: in standard support, and in extended support.
///
/// # Sources
/// Amazon EKS pricing, read 2026-08-22, approximate: <https://aws.amazon.com/eks/pricing/>
pub const CONTROL_PLANE_USD_PER_HOUR: (&str, &str) = ("0.10", "0.60");

/// The beginning of a Fargate profile's name that EKS keeps for itself.
///
/// # Sources
/// EKS API reference, `CreateFargateProfile`, read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html>
pub const RESERVED_PROFILE_PREFIX: &str = "eks-";

/// The version of the VPC CNI whose code these numbers follow, released 2026-08-20:
/// <https://github.com/aws/amazon-vpc-cni-k8s>.
pub const VPC_CNI_READ: &str = "v1.23.1";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_is_in_order() {
        assert!(KUBERNETES_VERSIONS.windows(2).all(|w| w[1].released < w[0].released));
        for row in KUBERNETES_VERSIONS {
            assert!(row.released < row.standard_until && row.standard_until < row.extended_until);
            assert!(parse_version(row.version).is_some());
        }
        assert_eq!(parse_version("latest"), None);
    }

    #[test]
    fn counts_days() {
        for (from, to, days) in [
            ("2026-09-01", "2026-09-01", 0),
            ("2026-08-31", "2026-09-01", 1),
            ("2024-02-28", "2024-03-01", 2),
            ("2026-02-28", "2026-03-01", 1),
            ("2026-01-01", "2025-01-01", -365),
            ("2026-09-01", "2027-03-27", 207),
        ] {
            assert_eq!(days_between(from, to), Some(days), "{from} {to}");
        }
        assert_eq!(days_between("2026-13-01", "soon"), None);
    }
}
