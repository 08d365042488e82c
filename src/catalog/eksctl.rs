//! Defaults and limits of eksctl.
//!
//! # Sources
//! The eksctl repository, commit 99984ad (version 0.231.0-dev), read 2026-08-21:
//! <https://github.com/eksctl-io/eksctl>. Each item names the file it was read in.

/// `apiVersion` of a ClusterConfig (`pkg/apis/eksctl.io/v1alpha5/register.go`).
pub const API_VERSION: &str = "eksctl.io/v1alpha5";

/// `kind` of a ClusterConfig. Source as [`API_VERSION`].
pub const KIND: &str = "ClusterConfig";

/// Add-ons that eksctl knows by name (`known_addons.go`); others pass through.
pub const KNOWN_ADDONS: &[&str] = &[
    "vpc-cni",
    "kube-proxy",
    "coredns",
    "metrics-server",
    "eks-pod-identity-agent",
    "aws-ebs-csi-driver",
    "aws-efs-csi-driver",
];

/// VPC block when none is given (`vpc.go:DefaultCIDR`).
pub const DEFAULT_VPC_CIDR: &str = "192.168.0.0/16";

/// Kubernetes version when none is given (`types.go:DefaultVersion`).
pub const DEFAULT_VERSION: &str = "1.34";

/// The version that a stated one leads to: eksctl's default for none and `auto`, the newest of the
/// calendar for `latest`, and else itself.
#[must_use]
pub fn resolved_version(stated: Option<&str>) -> &str {
    match stated.map(str::trim) {
        None | Some("" | "auto") => DEFAULT_VERSION,
        Some("latest") => super::eks::KUBERNETES_VERSIONS.first().map_or(DEFAULT_VERSION, |row| row.version),
        Some(version) => version,
    }
}

/// Instance type when none is given (`nodegroup_service.go:Normalize`).
pub const DEFAULT_INSTANCE_TYPE: &str = "m5.large";

/// AMI family when none is given (`types.go:DefaultNodeImageFamily`).
pub const DEFAULT_AMI_FAMILY: &str = "AmazonLinux2023";

/// Volume size in GiB when none is given (`types.go:DefaultNodeVolumeSize`).
pub const DEFAULT_VOLUME_GIB: u32 = 80;

/// `minSize` when neither it nor `desiredCapacity` is given (`validation.go:ValidateManagedNodeGroup`).
pub const DEFAULT_MIN_SIZE: u32 = 2;

/// AMI families (`types.go:SupportedAMIFamilies`).
pub const AMI_FAMILIES: &[&str] = &[
    "AmazonLinux2023",
    "AmazonLinux2",
    "Bottlerocket",
    "BottlerocketFips",
    "Ubuntu2004",
    "Ubuntu2204",
    "Ubuntu2404",
    "Ubuntu2604",
    "UbuntuPro2004",
    "UbuntuPro2204",
    "UbuntuPro2404",
    "UbuntuPro2604",
    "WindowsServer2019CoreContainer",
    "WindowsServer2019FullContainer",
    "WindowsServer2022CoreContainer",
    "WindowsServer2022FullContainer",
    "WindowsServer2025CoreContainer",
    "WindowsServer2025FullContainer",
];

/// Control plane log types (`types.go:SupportedCloudWatchClusterLogTypes`).
pub const LOG_TYPES: &[&str] = &["api", "audit", "authenticator", "controllerManager", "scheduler"];

/// How EKS knows who calls, when a file does not say (`defaults.go:getDefaultAuthenticationMode`).
pub const DEFAULT_AUTHENTICATION_MODE: &str = "API_AND_CONFIG_MAP";

/// Node pools of EKS Auto Mode when a file lists none (`AutoModeKnownNodePools`).
pub const AUTO_MODE_NODE_POOLS: &[&str] = &["general-purpose", "system"];

/// Add-ons that Auto Mode brings, and that eksctl refuses beside it unless there are Fargate profiles or hybrid
/// nodes (`addon.go`), read 2026-08-21.
pub const AUTO_MODE_ADDONS: &[&str] = &["vpc-cni", "kube-proxy", "coredns"];

/// The add-on that a file of an IPv6 cluster has to list (`validation.go`), read 2026-08-21. EKS installs it in any
/// case.
pub const IPV6_ADDON: &str = "coredns";

/// Prefix lengths of a new VPC (`vpc.go:validateVPCCIDR`).
pub const VPC_PREFIX_LENS: std::ops::RangeInclusive<u8> = 16..=24;

/// Subnets that eksctl carves at most (`pkg/vpc/vpc.go:SetSubnets`).
pub const MAX_CARVED_SUBNETS: usize = 16;

/// Zones that eksctl chooses when none are listed (`pkg/az/az.go`).
pub const DEFAULT_ZONES: usize = 3;

/// Regions in which eksctl chooses fewer zones: (region, zones). Source as [`DEFAULT_ZONES`].
pub const FEWER_DEFAULT_ZONES: &[(&str, usize)] = &[("us-east-1", 2)];

/// Interface endpoints that eksctl makes for a fully private cluster, one address each in every private
/// subnet (`pkg/apis/eksctl.io/v1alpha5/endpoint_service.go`); the gateway endpoint for S3 takes none.
pub const PRIVATE_CLUSTER_ENDPOINTS: &[&str] = &["ec2", "ecr.api", "ecr.dkr", "sts"];

/// The gateway endpoint that it makes beside them. Source as [`PRIVATE_CLUSTER_ENDPOINTS`].
pub const PRIVATE_CLUSTER_GATEWAY_ENDPOINT: &str = "s3";

/// The one that joins them when control plane logs are on. Source as [`PRIVATE_CLUSTER_ENDPOINTS`].
pub const PRIVATE_CLUSTER_LOG_ENDPOINT: &str = "logs";

/// Bits that eksctl adds to the VPC's prefix length to carve `n_subnets` equal subnets:
/// 8 blocks up to eight subnets, 16 above; `None` over [`MAX_CARVED_SUBNETS`]
/// (`pkg/vpc/vpc.go:getSubnetNetworkSize`).
#[must_use]
pub fn carve_bits(n_subnets: usize) -> Option<u8> {
    match n_subnets {
        0..=8 => Some(3),
        9..=MAX_CARVED_SUBNETS => Some(4),
        _ => None,
    }
}

/// How many zones eksctl chooses in a region with `n_zones` when none are listed.
#[must_use]
pub fn default_n_zones(region: &str, n_zones: usize) -> usize {
    let wanted = FEWER_DEFAULT_ZONES.iter().find(|(name, _)| *name == region).map_or(DEFAULT_ZONES, |(_, n)| *n);
    wanted.min(n_zones)
}

/// Whether an AMI family runs Windows.
#[must_use]
pub fn is_windows(ami_family: &str) -> bool {
    ami_family.to_ascii_lowercase().starts_with("windows")
}
