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

/// NAT gateways per zone.
pub const NAT_GATEWAYS: Quota =
    row("vpc", "L-FE5A380F", "NAT gateways per Availability Zone", super::vpc::NAT_GATEWAYS_PER_ZONE);

/// A quota of virtual CPUs that run at once, for some families of instance types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuQuota {
    /// The quota; its limit is in vCPUs.
    pub quota: Quota,
    /// Whether it is for Spot, and not for on demand.
    pub is_spot: bool,
    /// The families: the letters before the number (`m`), or with a number those that begin so (`p4`).
    families: &'static [&'static str],
}

impl VcpuQuota {
    /// Whether an instance type counts against it.
    #[must_use]
    pub fn has(&self, instance_type: &str) -> bool {
        let letters: &str = instance_type.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
        self.families.iter().any(|family| {
            if family.ends_with(|c: char| c.is_ascii_digit()) {
                instance_type.starts_with(family)
            } else {
                *family == letters
            }
        })
    }
}

const fn vcpus(
    code: &'static str,
    name: &'static str,
    limit: usize,
    families: &'static [&'static str],
) -> VcpuQuota {
    VcpuQuota { quota: row("ec2", code, name, limit), is_spot: false, families }
}

const fn spot(
    code: &'static str,
    name: &'static str,
    limit: usize,
    families: &'static [&'static str],
) -> VcpuQuota {
    VcpuQuota { is_spot: true, ..vcpus(code, name, limit, families) }
}

/// The families that AWS calls Standard. `im` and `is` are of the family I, which its names do not show.
const STANDARD: &[&str] = &["a", "c", "d", "h", "i", "im", "is", "m", "r", "t", "z"];
/// Graphics and video. `gr` is of the family G.
const GRAPHICS: &[&str] = &["g", "gr", "vt"];

/// The quotas of vCPUs. AWS raises them with use; a family without a row has a quota that is not known here.
///
/// # Sources
/// EC2 instance types guide, "Amazon EC2 instance type quotas", read 2026-11-27:
/// <https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html>
pub const VCPUS: &[VcpuQuota] = &[
    vcpus("L-1216C47A", "Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances", 5, STANDARD),
    vcpus("L-DB2E81BA", "Running On-Demand G and VT instances", 0, GRAPHICS),
    vcpus("L-417A185B", "Running On-Demand P instances", 0, &["p"]),
    vcpus("L-1945791B", "Running On-Demand Inf instances", 0, &["inf"]),
    vcpus("L-2C3B7624", "Running On-Demand Trn instances", 0, &["trn"]),
    vcpus("L-43DA4232", "Running On-Demand High Memory instances", 0, &["u"]),
    vcpus("L-7295265B", "Running On-Demand X instances", 0, &["x"]),
    vcpus("L-6E869C2A", "Running On-Demand DL instances", 0, &["dl"]),
    vcpus("L-F7808C92", "Running On-Demand HPC instances", 0, &["hpc"]),
    vcpus("L-74FC7D96", "Running On-Demand F instances", 0, &["f"]),
    spot("L-34B43A08", "All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests", 5, STANDARD),
    spot("L-3819A6DF", "All G and VT Spot Instance Requests", 0, GRAPHICS),
    spot("L-7212CCBC", "All P4, P3 and P2 Spot Instance Requests", 0, &["p2", "p3", "p4"]),
    spot("L-C4BD4855", "All P5 Spot Instance Requests", 0, &["p5"]),
    spot("L-B5D1601B", "All Inf Spot Instance Requests", 0, &["inf"]),
    spot("L-6B0D517C", "All Trn Spot Instance Requests", 0, &["trn"]),
    spot("L-E3A00192", "All X Spot Instance Requests", 0, &["x"]),
    spot("L-85EED4F7", "All DL Spot Instance Requests", 0, &["dl"]),
    spot("L-88CF9481", "All F Spot Instance Requests", 0, &["f"]),
];

/// The quota of vCPUs that an instance type counts against, where it is known.
#[must_use]
pub fn vcpu_quota(instance_type: &str, is_spot: bool) -> Option<&'static VcpuQuota> {
    VCPUS.iter().find(|row| row.is_spot == is_spot && row.has(instance_type))
}

/// The codes of quotas, but for those of vCPUs.
///
/// # Sources
/// Service Quotas, "AWS services and quotas", read 2026-11-27:
/// <https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html>
pub const QUOTAS: &[Quota] = &[
    VPCS,
    row("vpc", "L-A4707A72", "Internet gateways per Region", GATEWAYS_PER_REGION),
    NAT_GATEWAYS,
    row("vpc", "L-407747CB", "Subnets per VPC", super::vpc::SUBNETS_PER_VPC),
    ADDRESSES,
    CLUSTERS,
    row("eks", "L-6D54EA21", "Managed node groups per cluster", super::eks::MAX_MANAGED_NODEGROUPS),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::instance_types;
    use crate::collect::CollectInOrder;
    use std::collections::BTreeSet;

    #[test]
    fn a_type_counts_against_the_quota_of_its_family() {
        for (kind, is_spot, expected) in [
            ("m5.large", false, Some("L-1216C47A")),
            ("im4gn.large", false, Some("L-1216C47A")),
            ("g4dn.xlarge", false, Some("L-DB2E81BA")),
            ("gr6.4xlarge", true, Some("L-3819A6DF")),
            ("p4d.24xlarge", true, Some("L-7212CCBC")),
            ("p5.48xlarge", true, Some("L-C4BD4855")),
            ("p5.48xlarge", false, Some("L-417A185B")),
            ("u-6tb1.metal", false, Some("L-43DA4232")),
            ("u7i-12tb.224xlarge", false, Some("L-43DA4232")),
            ("hpc7g.16xlarge", true, None),
            ("mac2.metal", false, None),
            ("", false, None),
        ] {
            assert_eq!(vcpu_quota(kind, is_spot).map(|row| row.quota.code), expected, "{kind} {is_spot}");
        }
    }

    #[test]
    fn the_types_of_the_catalog_have_a_quota_on_demand() {
        // Macs are hosts with quotas of their own; of the others nothing is said.
        let without = |name: &str| ["mac", "bmn-sf1.", "cr1.", "hs1."].iter().any(|start| name.starts_with(start));
        for row in instance_types() {
            assert_eq!(vcpu_quota(row.name, false).is_none(), without(row.name), "{}", row.name);
        }
        let codes: BTreeSet<&str> = VCPUS.iter().map(|row| row.quota.code).collect_set();
        assert_eq!(codes.len(), VCPUS.len());
    }
}
