//! What a change does to a cluster that runs: updated in place, replaced, or not possible any more.
//!
//! # Sources
//! Each row names its page and the day it was read. Rows on CloudFormation's pages hold what an update replaces
//! (`createOnlyProperties` of the resource schemas), which is what the services themselves refuse to change.
//! Rows on pages of API references were read in the services' own models (botocore 1.43.11), whose text these
//! pages show.

/// What happens to a thing that runs, the mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Nothing in AWS changes.
    Nothing,
    /// A new thing is made beside the others.
    Created,
    /// The thing stays and is changed.
    InPlace,
    /// It depends on what the design does not show.
    Unknown,
    /// The thing goes.
    Deleted,
    /// A new thing is made, and the old one goes.
    Replaced,
    /// Only another cluster can have it.
    Impossible,
}

impl Effect {
    /// All effects, the worst first.
    pub const ALL: [Self; 7] = [
        Self::Impossible,
        Self::Replaced,
        Self::Deleted,
        Self::Unknown,
        Self::InPlace,
        Self::Created,
        Self::Nothing,
    ];

    /// The word for it in text ids, attributes and JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Created => "created",
            Self::InPlace => "in-place",
            Self::Unknown => "unknown",
            Self::Deleted => "deleted",
            Self::Replaced => "replaced",
            Self::Impossible => "impossible",
        }
    }
}

/// One fact on what a change does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The text `fact-<key>` says it.
    pub key: &'static str,
    /// What it comes to.
    pub effect: Effect,
    /// The page that says so; `None` for what is in the design alone.
    pub source: Option<&'static str>,
    /// The day on which it was read.
    pub read: &'static str,
}

/// Pages of the EKS user guide.
macro_rules! eks {
    ($page:literal) => {
        concat!("https://docs.aws.amazon.com/eks/latest/userguide/", $page, ".html")
    };
}

/// Pages of eksctl's user guide.
macro_rules! eksctl {
    ($page:literal) => {
        concat!("https://docs.aws.amazon.com/eks/latest/eksctl/", $page, ".html")
    };
}

/// Pages of the VPC user guide.
macro_rules! vpc {
    ($page:literal) => {
        concat!("https://docs.aws.amazon.com/vpc/latest/userguide/", $page, ".html")
    };
}

/// Operations of the EKS API.
macro_rules! eks_api {
    ($operation:literal) => {
        concat!("https://docs.aws.amazon.com/eks/latest/APIReference/API_", $operation, ".html")
    };
}

/// Operations of the EC2 API.
macro_rules! ec2_api {
    ($operation:literal) => {
        concat!("https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_", $operation, ".html")
    };
}

/// Pages on Elastic Load Balancing.
macro_rules! elb {
    ($page:literal) => {
        concat!("https://docs.aws.amazon.com/elasticloadbalancing/latest/", $page, ".html")
    };
}

/// Pages of CloudFormation's reference.
macro_rules! cfn {
    ($page:literal) => {
        concat!(
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-",
            $page,
            ".html"
        )
    };
}

macro_rules! facts {
    ($($name:ident = $key:literal, $effect:ident, $source:expr, $read:literal;)*) => {
        $(
            #[doc = concat!("The text `fact-", $key, "`.")]
            pub static $name: Fact = Fact { key: $key, effect: Effect::$effect, source: $source, read: $read };
        )*

        /// All facts.
        pub static FACTS: &[&Fact] = &[$(&$name),*];
    };
}

facts! {
    CREATED = "created", Created, None, "2026-11-26";
    DELETED = "deleted", Deleted, None, "2026-11-26";
    PLANNING = "planning", Nothing, None, "2026-11-26";
    STATED = "stated", Nothing, None, "2026-11-26";
    KEPT = "kept", Unknown, Some(eksctl!("schema")), "2026-11-26";
    NAME_TAG = "name-tag", InPlace, Some(ec2_api!("CreateTags")), "2026-11-26";

    CLUSTER_NAME = "cluster-name", Impossible, Some(cfn!("eks-cluster")), "2026-10-20";
    CLUSTER_REGION = "cluster-region", Impossible, Some(eks_api!("UpdateClusterConfig")), "2026-11-26";
    VERSION_UP = "version-up", InPlace, Some(eks!("update-cluster")), "2026-11-26";
    VERSION_STEPS = "version-steps", InPlace, Some(eks!("update-cluster")), "2026-11-26";
    VERSION_BACK = "version-back", Unknown, Some(eks!("rollback-cluster")), "2026-11-26";
    VERSION_DOWN = "version-down", Impossible, Some(eks!("rollback-cluster")), "2026-11-26";
    VERSION_OPEN = "version-open", Unknown, Some(eks!("update-cluster")), "2026-11-26";
    ENDPOINT_ACCESS = "endpoint-access", InPlace, Some(eks!("cluster-endpoint")), "2026-11-26";
    PRIVATE_CIDRS = "private-cidrs", InPlace, Some(eks!("cluster-endpoint")), "2026-11-26";
    CONTROL_PLANE_SUBNETS = "control-plane-subnets", InPlace, Some(eks!("network-reqs")), "2026-11-26";
    CONTROL_PLANE_ZONES = "control-plane-zones", Impossible, Some(eks!("network-reqs")), "2026-11-26";
    IP_FAMILY = "ip-family", Impossible, Some(cfn!("eks-cluster")), "2026-10-20";
    SERVICE_CIDR = "service-cidr", Impossible, Some(cfn!("eks-cluster")), "2026-10-20";
    LOGS = "logs", InPlace, Some(eks!("control-plane-logs")), "2026-11-26";
    SUPPORT_POLICY = "support-policy", InPlace, Some(eks!("disable-extended-support")), "2026-11-26";
    SECRETS_ON = "secrets-on", InPlace, Some(eks_api!("AssociateEncryptionConfig")), "2026-11-26";
    SECRETS_OFF = "secrets-off", Impossible, Some(eks!("enable-kms")), "2026-11-26";
    SECRETS_KEY = "secrets-key", Impossible, Some(cfn!("eks-cluster")), "2026-10-20";
    AUTO_MODE = "auto-mode", InPlace, Some(eks!("auto-enable-existing")), "2026-11-26";
    AUTO_MODE_OFF = "auto-mode-off", Deleted, Some(eks!("auto-disable")), "2026-11-26";
    FULLY_PRIVATE = "fully-private", InPlace, Some(eks!("private-clusters")), "2026-11-26";
    TAGS = "tags", InPlace, Some(eks!("eks-using-tags")), "2026-11-26";

    VPC_OTHER = "vpc-other", Impossible, Some(eks_api!("UpdateClusterConfig")), "2026-11-26";
    VPC_PRIMARY = "vpc-primary", Impossible, Some(cfn!("ec2-vpc")), "2026-10-20";
    VPC_BLOCK_ADDED = "vpc-block-added", InPlace, Some(eks!("network-reqs")), "2026-11-26";
    VPC_BLOCK_REMOVED = "vpc-block-removed", InPlace, Some(ec2_api!("DisassociateVpcCidrBlock")), "2026-11-26";
    VPC_DNS = "vpc-dns", InPlace, Some(ec2_api!("ModifyVpcAttribute")), "2026-11-26";
    EGRESS_ONLY = "egress-only", InPlace, Some(ec2_api!("CreateEgressOnlyInternetGateway")), "2026-11-26";

    ZONE = "zone", Impossible, Some(eks!("network-reqs")), "2026-11-26";
    ZONE_OF_NODES = "zone-of-nodes", Replaced, Some(cfn!("ec2-subnet")), "2026-10-20";

    SUBNET_ZONE = "subnet-zone", Replaced, Some(cfn!("ec2-subnet")), "2026-10-20";
    SUBNET_BLOCK = "subnet-block", Replaced, Some(cfn!("ec2-subnet")), "2026-10-20";
    SUBNET_OTHER = "subnet-other", Replaced, Some(cfn!("ec2-subnet")), "2026-10-20";
    ROUTE = "route", InPlace, Some(vpc!("WorkWithRouteTables")), "2026-11-26";
    PUBLIC_IP = "public-ip", InPlace, Some(ec2_api!("ModifySubnetAttribute")), "2026-11-26";
    POD_USE = "pod-use", InPlace, Some("https://github.com/aws/amazon-vpc-cni-k8s/blob/v1.23.1/README.md"), "2026-11-26";

    NAT_SUBNET = "nat-subnet", Replaced, Some(cfn!("ec2-natgateway")), "2026-10-20";
    NAT_ADDRESS = "nat-address", Replaced, Some(cfn!("ec2-natgateway")), "2026-10-20";

    BALANCER_NEW = "balancer-new", Replaced, Some(cfn!("elasticloadbalancingv2-loadbalancer")), "2026-11-26";
    BALANCER_NAME = "balancer-name", Replaced, Some("https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/"), "2026-11-26";
    BALANCER_SUBNETS = "balancer-subnets", InPlace, Some(elb!("application/load-balancer-subnets")), "2026-11-26";
    BALANCER_SUBNETS_NETWORK = "balancer-subnets-network", InPlace, Some(elb!("network/availability-zones")), "2026-11-26";

    GROUP_NEW = "group-new", Replaced, Some(cfn!("eks-nodegroup")), "2026-10-20";
    GROUP_KIND = "group-kind", Replaced, Some(eksctl!("general-nodegroups")), "2026-11-26";
    GROUP_EKSCTL = "group-eksctl", Replaced, Some(eksctl!("general-nodegroups")), "2026-11-26";
    GROUP_SIZES = "group-sizes", InPlace, Some(eks!("update-managed-node-group")), "2026-11-26";
    GROUP_SIZES_OWN = "group-sizes-own", InPlace, Some(eksctl!("general-nodegroups")), "2026-11-26";
    GROUP_UPDATES = "group-updates", InPlace, Some(eks!("update-managed-node-group")), "2026-11-26";
    GROUP_LABELS = "group-labels", InPlace, Some(eks!("update-managed-node-group")), "2026-11-26";
    GROUP_LABELS_OWN = "group-labels-own", Replaced, Some(eksctl!("general-nodegroups")), "2026-11-26";
    GROUP_UPDATES_OWN = "group-updates-own", Nothing, Some(eks!("update-managed-node-group")), "2026-11-26";

    FARGATE = "fargate", Replaced, Some(cfn!("eks-fargateprofile")), "2026-10-20";

    ADDON_NAME = "addon-name", Replaced, Some(cfn!("eks-addon")), "2026-10-20";
    ADDON = "addon", InPlace, Some(eks!("updating-an-add-on")), "2026-11-26";
    CNI_MODE = "cni-mode", InPlace, Some(eks!("cni-increase-ip-addresses")), "2026-11-26";

    ENDPOINT_NEW = "endpoint-new", Replaced, Some(cfn!("ec2-vpcendpoint")), "2026-10-20";
    ENDPOINT = "endpoint", InPlace, Some(ec2_api!("ModifyVpcEndpoint")), "2026-11-26";

    NETWORK_KIND = "network-kind", Replaced, Some(cfn!("ec2-route")), "2026-11-26";
    NETWORK_BLOCKS = "network-blocks", InPlace, Some(vpc!("WorkWithRouteTables")), "2026-11-26";

    SECURITY_GROUP_NEW = "security-group-new", Replaced, Some(cfn!("ec2-securitygroup")), "2026-11-26";
    SECURITY_GROUP_ROLE = "security-group-role", InPlace, Some(ec2_api!("ModifyNetworkInterfaceAttribute")), "2026-11-26";
    SECURITY_GROUP_RULES = "security-group-rules", InPlace, Some("https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html"), "2026-11-26";

    FOLLOWS = "follows", Replaced, Some(cfn!("eks-nodegroup")), "2026-10-20";
    FOLLOWS_OWN = "follows-own", Replaced, Some(eksctl!("general-nodegroups")), "2026-11-26";
    FOLLOWS_FARGATE = "follows-fargate", Replaced, Some(cfn!("eks-fargateprofile")), "2026-10-20";
    FOLLOWS_NAT = "follows-nat", Replaced, Some(cfn!("ec2-natgateway")), "2026-10-20";
    MOVES = "moves", InPlace, Some(elb!("application/load-balancer-subnets")), "2026-11-26";
    MOVES_NETWORK = "moves-network", InPlace, Some(elb!("network/availability-zones")), "2026-11-26";
    MOVES_ENDPOINT = "moves-endpoint", InPlace, Some(ec2_api!("ModifyVpcEndpoint")), "2026-11-26";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_told_apart_and_say_where_they_were_read() {
        for (i, fact) in FACTS.iter().enumerate() {
            assert!(FACTS[..i].iter().all(|other| other.key != fact.key), "{} twice", fact.key);
            assert!(fact.source.is_none_or(|source| source.starts_with("https://")), "{}", fact.key);
            assert_eq!(fact.read.len(), "2026-11-26".len(), "{}", fact.key);
        }
        let without: Vec<_> = FACTS.iter().filter(|fact| fact.source.is_none()).map(|fact| fact.key).collect();
        assert_eq!(without, ["created", "deleted", "planning", "stated"], "facts on AWS have a source");
    }

    /// Facts that were once said otherwise or without the page that says so.
    #[test]
    fn corrected_facts_stay_corrected() {
        let table = [
            (&NAME_TAG, Effect::InPlace, "API_CreateTags"),
            (&CLUSTER_REGION, Effect::Impossible, "API_UpdateClusterConfig"),
            (&SECRETS_ON, Effect::InPlace, "API_AssociateEncryptionConfig"),
            (&SECRETS_KEY, Effect::Impossible, "aws-resource-eks-cluster"),
            (&AUTO_MODE_OFF, Effect::Deleted, "auto-disable"),
            (&VPC_OTHER, Effect::Impossible, "API_UpdateClusterConfig"),
            (&VPC_BLOCK_ADDED, Effect::InPlace, "network-reqs"),
            (&VPC_BLOCK_REMOVED, Effect::InPlace, "API_DisassociateVpcCidrBlock"),
            (&VPC_DNS, Effect::InPlace, "API_ModifyVpcAttribute"),
            (&EGRESS_ONLY, Effect::InPlace, "API_CreateEgressOnlyInternetGateway"),
            (&PUBLIC_IP, Effect::InPlace, "API_ModifySubnetAttribute"),
            (&BALANCER_NAME, Effect::Replaced, "aws-load-balancer-controller/latest/guide/service/annotations"),
            (&BALANCER_SUBNETS, Effect::InPlace, "application/load-balancer-subnets"),
            (&BALANCER_SUBNETS_NETWORK, Effect::InPlace, "network/availability-zones"),
            (&GROUP_SIZES, Effect::InPlace, "update-managed-node-group"),
            (&GROUP_SIZES_OWN, Effect::InPlace, "general-nodegroups"),
            (&GROUP_LABELS_OWN, Effect::Replaced, "general-nodegroups"),
            (&CNI_MODE, Effect::InPlace, "cni-increase-ip-addresses"),
            (&ENDPOINT, Effect::InPlace, "API_ModifyVpcEndpoint"),
            (&NETWORK_KIND, Effect::Replaced, "aws-resource-ec2-route"),
            (&SECURITY_GROUP_ROLE, Effect::InPlace, "API_ModifyNetworkInterfaceAttribute"),
            (&SECURITY_GROUP_RULES, Effect::InPlace, "security-group-connection-tracking"),
            (&FOLLOWS, Effect::Replaced, "aws-resource-eks-nodegroup"),
            (&FOLLOWS_OWN, Effect::Replaced, "general-nodegroups"),
            (&FOLLOWS_FARGATE, Effect::Replaced, "aws-resource-eks-fargateprofile"),
            (&FOLLOWS_NAT, Effect::Replaced, "aws-resource-ec2-natgateway"),
            (&MOVES, Effect::InPlace, "application/load-balancer-subnets"),
            (&MOVES_NETWORK, Effect::InPlace, "network/availability-zones"),
            (&MOVES_ENDPOINT, Effect::InPlace, "API_ModifyVpcEndpoint"),
        ];
        for (fact, effect, page) in table {
            assert_eq!(fact.effect, effect, "{}", fact.key);
            let source = fact.source.unwrap_or_default();
            let source = source.trim_end_matches(".html").trim_end_matches('/');
            assert!(source.ends_with(page), "{}: {source}", fact.key);
        }
    }

    #[test]
    fn effects_stand_worst_first() {
        assert!(Effect::ALL.windows(2).all(|pair| pair[1] < pair[0]));
    }
}
