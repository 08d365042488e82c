//! Limits of Amazon VPC.

use crate::net::Cidr;

/// Addresses that AWS keeps in every subnet: the first four and the last.
///
/// # Sources
/// VPC user guide, "Subnet sizing", read 2026-08-22:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html>
pub const RESERVED_IPS_PER_SUBNET: u64 = 5;

/// The largest block of a VPC or subnet has this prefix length.
///
/// # Sources
/// VPC user guide, "VPC CIDR blocks", read 2026-08-22:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html>
pub const SHORTEST_PREFIX_LEN: u8 = 16;

/// The smallest block of a VPC or subnet has this prefix length. Source as [`SHORTEST_PREFIX_LEN`].
pub const LONGEST_PREFIX_LEN: u8 = 28;

/// The prefix length of the IPv6 block that AWS gives a VPC.
///
/// # Sources
/// VPC user guide, "VPC CIDR blocks", read 2026-08-22:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html>
pub const IPV6_PREFIX_LEN: u8 = 56;

/// The prefix length of a subnet's IPv6 block in a cluster with IPv6 pods. Source as [`IPV6_PREFIX_LEN`].
pub const IPV6_SUBNET_PREFIX_LEN: u8 = 64;

/// The prefix length of the IPv6 block that a node of a cluster with IPv6 pods gives its pods addresses of.
///
/// # Sources
/// EKS user guide, "Learn about IPv6 addresses to clusters, pods, and services", read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/userguide/cni-ipv6.html>
pub const IPV6_NODE_PREFIX_LEN: u8 = 80;

/// IPv4 blocks that a VPC may have by default, the primary included; AWS raises it to 50 on request.
///
/// # Sources
/// VPC user guide, "Amazon VPC quotas", read 2026-08-22:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html>
pub const IPV4_BLOCKS_PER_VPC: usize = 5;

/// Subnets that a VPC may have by default; adjustable. Source as [`IPV4_BLOCKS_PER_VPC`].
pub const SUBNETS_PER_VPC: usize = 200;

/// NAT gateways per zone by default; adjustable. Source as [`IPV4_BLOCKS_PER_VPC`].
pub const NAT_GATEWAYS_PER_ZONE: usize = 5;

/// Addresses that a NAT gateway takes in its subnet.
///
/// # Sources
/// VPC user guide, "NAT gateway basics", read 2026-08-22:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html>
pub const IPS_PER_NAT_GATEWAY: u64 = 1;

/// Addresses to plan for an Application Load Balancer in each of its subnets: it starts with one and
/// scales; the load balancer controller asks for 8 free addresses per subnet.
///
/// # Sources
/// EKS user guide, "Route application and HTTP traffic with Application Load Balancers", read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html>
pub const IPS_PER_ALB_AND_SUBNET: u64 = 8;

/// Addresses that a Network Load Balancer takes in each of its subnets.
///
/// # Sources
/// EKS user guide, "Route TCP and UDP traffic with Network Load Balancers", read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html>
pub const IPS_PER_NLB_AND_SUBNET: u64 = 1;

/// Free addresses that the AWS Load Balancer Controller demands in each subnet it chooses.
/// Source as [`IPS_PER_ALB_AND_SUBNET`].
pub const FREE_IPS_PER_LOAD_BALANCER_SUBNET: u64 = 8;

/// Zones that an Application Load Balancer needs at least. Source as [`IPS_PER_ALB_AND_SUBNET`].
pub const ZONES_PER_ALB: usize = 2;

/// The smallest subnet that an Application Load Balancer should have has this prefix length.
///
/// # Sources
/// Elastic Load Balancing, Application Load Balancers, "Subnets for your load balancer", read 2026-08-22:
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html>
pub const ALB_LONGEST_PREFIX_LEN: u8 = 27;

/// The shared address space of RFC 6598, which AWS advises for pods beside a private primary block.
///
/// # Sources
/// EKS best practices guide, "Custom networking", read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/best-practices/custom-networking.html>
pub const SHARED_ADDRESS_SPACE: &str = "100.64.0.0/10";

/// The range of RFC 2544 that AWS names beside the private ones: never routed on the internet.
/// Source as [`ASSOCIATION_RESTRICTIONS`].
pub const BENCHMARK_RANGE: &str = "198.19.0.0/16";

/// Blocks that a primary block must keep company with or not: (primary in, may not add).
///
/// # Sources
/// VPC user guide, "IPv4 CIDR block association restrictions", read 2026-08-22:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#add-cidr-block-restrictions>
pub const ASSOCIATION_RESTRICTIONS: &[(&str, &[&str])] = &[
    ("10.0.0.0/8", &["172.16.0.0/12", "192.168.0.0/16", "198.19.0.0/16"]),
    ("172.16.0.0/12", &["10.0.0.0/8", "192.168.0.0/16", "172.31.0.0/16", "198.19.0.0/16"]),
    ("192.168.0.0/16", &["10.0.0.0/8", "172.16.0.0/12", "198.19.0.0/16"]),
    ("198.19.0.0/16", &["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]),
];

/// What a VPC whose primary block is in none of [`ASSOCIATION_RESTRICTIONS`] (public or 100.64.0.0/10)
/// may not add. Source as there.
pub const RESTRICTED_BESIDE_PUBLIC: &[&str] = &["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "198.19.0.0/16"];

/// The range that Docker's bridge uses on nodes of several AWS services, which then cannot be reached.
///
/// # Sources
/// VPC user guide, "VPC CIDR blocks", read 2026-08-22:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html>
pub const DOCKER_BRIDGE: &str = "172.17.0.0/16";

/// Link-local range, which no VPC may use. Source as [`DOCKER_BRIDGE`].
pub const LINK_LOCAL: &str = "169.254.0.0/16";

/// The private ranges of RFC 1918.
pub const RFC_1918: &[&str] = &["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];

/// Addresses of a subnet that can be given out: all of them less [`RESERVED_IPS_PER_SUBNET`].
#[must_use]
pub fn usable_ips(block: Cidr) -> u64 {
    block.n_ips().saturating_sub(RESERVED_IPS_PER_SUBNET)
}

/// What a VPC with this primary block may not add: its row of [`ASSOCIATION_RESTRICTIONS`].
#[must_use]
pub fn restricted_beside(primary: Cidr) -> &'static [&'static str] {
    let row = ASSOCIATION_RESTRICTIONS.iter().find(|(range, _)| is_in(primary, &[range]));
    row.map_or(RESTRICTED_BESIDE_PUBLIC, |(_, restricted)| restricted)
}

/// Whether `block` lies in ranges that are not routed on the internet.
#[must_use]
pub fn is_private(block: Cidr) -> bool {
    is_in(block, RFC_1918) || is_in(block, &[SHARED_ADDRESS_SPACE, BENCHMARK_RANGE])
}

/// Whether `block` lies in one of `ranges`, which are rows of this module.
#[must_use]
pub fn is_in(block: Cidr, ranges: &[&str]) -> bool {
    ranges.iter().any(|range| range.parse().is_ok_and(|range: Cidr| range.contains(block)))
}

/// The rows of `ranges` that share an address with `block`.
#[must_use]
pub fn touching(block: Cidr, ranges: &[&'static str]) -> Option<&'static str> {
    ranges.iter().copied().find(|range| range.parse().is_ok_and(|range: Cidr| range.overlaps(block)))
}

/// Addresses of a load balancer in each of its subnets before it scales.
///
/// # Sources
/// Amazon EKS User Guide, application and network load balancing, read 2026-08-22:
/// <https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html>.
pub const IPS_PER_BALANCER_AT_REST: u64 = 1;

/// Units of network address usage that a Network Load Balancer takes in each zone.
///
/// # Sources
/// Amazon VPC User Guide, network address usage, read 2026-08-22:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/network-address-usage.html>.
pub const NAU_PER_NLB_AND_ZONE: u64 = 6;

/// Addresses that an interface endpoint takes in each of its subnets.
///
/// # Sources
/// AWS PrivateLink guide, "Access an AWS service using an interface VPC endpoint", read 2026-08-22:
/// <https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html>
pub const IPS_PER_INTERFACE_ENDPOINT: u64 = 1;

/// The most characters of a tag's value.
///
/// # Sources
/// EC2 user guide, "Tag your Amazon EC2 resources", read 2026-11-26:
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html>
pub const TAG_VALUE_CHARS: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usable_is_five_less() {
        for (block, usable) in [("10.0.0.0/28", 11), ("10.0.0.0/24", 251), ("10.0.0.0/16", 65_531)] {
            assert_eq!(usable_ips(block.parse().unwrap()), usable, "{block}");
        }
    }

    #[test]
    fn the_primary_block_decides_what_may_join() {
        for (primary, refused) in [("10.0.0.0/16", "192.168.0.0/16"), ("100.64.0.0/16", "10.0.0.0/8")] {
            assert!(restricted_beside(primary.parse().unwrap()).contains(&refused), "{primary}");
        }
        assert!(!restricted_beside("192.168.0.0/16".parse().unwrap()).contains(&"192.168.0.0/16"));
        assert!(is_private("100.64.0.0/16".parse().unwrap()) && !is_private("8.8.8.0/24".parse().unwrap()));
    }

    #[test]
    fn every_range_is_a_block() {
        let rows = ASSOCIATION_RESTRICTIONS.iter().flat_map(|(a, b)| b.iter().chain([a]));
        for range in rows.chain(RFC_1918).chain(RESTRICTED_BESIDE_PUBLIC).chain(&[DOCKER_BRIDGE, LINK_LOCAL]) {
            assert!(range.parse::<Cidr>().is_ok(), "{range}");
        }
    }
}
