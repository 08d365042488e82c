//! IAM policies of AWS's own that clusters and nodes need, and who may take on their roles.
//!
//! # Sources
//! EKS user guide, read 2026-11-26: "Amazon EKS cluster IAM role", "Amazon EKS node IAM role", "Amazon EKS Pod
//! execution IAM role", "Amazon EKS Auto Mode cluster IAM role", "Amazon EKS Auto Mode node IAM role":
//! <https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html>,
//! <https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html>,
//! <https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html>,
//! <https://docs.aws.amazon.com/eks/latest/userguide/auto-cluster-iam-role.html>,
//! <https://docs.aws.amazon.com/eks/latest/userguide/auto-create-node-role.html>

/// Policies of the role of a cluster.
pub const CLUSTER_POLICIES: &[&str] = &["AmazonEKSClusterPolicy"];

/// The one that lets the control plane give pods interfaces of their own.
pub const VPC_RESOURCE_CONTROLLER_POLICY: &str = "AmazonEKSVPCResourceController";

/// Policies that EKS Auto Mode adds to the role of a cluster.
pub const AUTO_MODE_CLUSTER_POLICIES: &[&str] = &[
    "AmazonEKSBlockStoragePolicy",
    "AmazonEKSComputePolicy",
    "AmazonEKSLoadBalancingPolicy",
    "AmazonEKSNetworkingPolicy",
];

/// Policies of the role of nodes that EKS Auto Mode runs.
pub const AUTO_MODE_NODE_POLICIES: &[&str] =
    &["AmazonEC2ContainerRegistryPullOnly", "AmazonEKSWorkerNodeMinimalPolicy"];

/// Policies of the role of nodes, without the CNI's.
pub const NODE_POLICIES: &[&str] =
    &["AmazonEC2ContainerRegistryPullOnly", "AmazonEKSWorkerNodePolicy", "AmazonSSMManagedInstanceCore"];

/// The policy of the CNI for IPv4; for IPv6 there is none of AWS's own.
pub const CNI_POLICY: &str = "AmazonEKS_CNI_Policy";

/// Policies that `terraform-aws-modules/eks` attaches to the roles of node groups by itself; read in its module
/// `eks-managed-node-group` on 2026-11-26: <https://github.com/terraform-aws-modules/terraform-aws-eks>.
pub const MODULE_NODE_POLICIES: &[&str] = &["AmazonEKSWorkerNodePolicy", CNI_POLICY];

/// The policy of the role that Fargate starts pods with.
pub const FARGATE_POLICY: &str = "AmazonEKSFargatePodExecutionRolePolicy";

/// What the CNI does for IPv6, beside creating tags on interfaces.
///
/// # Sources
/// EKS user guide, "Configure Amazon VPC CNI plugin to use IRSA", IPv6, read 2026-11-26:
/// <https://docs.aws.amazon.com/eks/latest/userguide/cni-iam-role.html>
pub const CNI_IPV6_ACTIONS: &[&str] = &[
    "ec2:AssignIpv6Addresses",
    "ec2:DescribeInstances",
    "ec2:DescribeTags",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeInstanceTypes",
];

/// Who takes on the role of a cluster.
pub const EKS_SERVICE: &str = "eks.amazonaws.com";

/// Who takes on the role of nodes.
pub const EC2_SERVICE: &str = "ec2.amazonaws.com";

/// Who takes on the role of Fargate.
pub const FARGATE_SERVICE: &str = "eks-fargate-pods.amazonaws.com";

/// Who takes on the role of a pod identity.
pub const PODS_SERVICE: &str = "pods.eks.amazonaws.com";
