//! What a change does to a cluster that runs: updated in place, replaced, or not possible any more.
//!
//! # Sources
//! Each row names its page and the day it was read. Rows on CloudFormation's pages hold what an update replaces
//! (`createOnlyProperties` of the resource schemas), which is what the services themselves refuse to change.

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
    NAME_TAG = "name-tag", InPlace, Some("https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html"), "2026-11-26";

    CLUSTER_NAME = "cluster-name", Impossible, Some(cfn!("eks-cluster")), "2026-10-20";
    CLUSTER_REGION = "cluster-region", Impossible, Some(eks!("create-cluster")), "2026-11-26";
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
    SECRETS_ON = "secrets-on", InPlace, Some(eks!("enable-kms")), "2026-11-26";
    SECRETS_OFF = "secrets-off", Impossible, Some(eks!("enable-kms")), "2026-11-26";
    AUTO_MODE = "auto-mode", InPlace, Some(eks!("auto-enable-existing")), "2026-11-26";
    FULLY_PRIVATE = "fully-private", InPlace, Some(eks!("private-clusters")), "2026-11-26";
    TAGS = "tags", InPlace, Some(eks!("eks-using-tags")), "2026-11-26";

    VPC_OTHER = "vpc-other", Impossible, Some(eks!("network-reqs")), "2026-11-26";
    VPC_PRIMARY = "vpc-primary", Impossible, Some(cfn!("ec2-vpc")), "2026-10-20";
    VPC_BLOCK_ADDED = "vpc-block-added", InPlace, Some(vpc!("vpc-cidr-blocks")), "2026-11-26";
    VPC_BLOCK_REMOVED = "vpc-block-removed", InPlace, Some(vpc!("vpc-cidr-blocks")), "2026-11-26";
    VPC_DNS = "vpc-dns", InPlace, Some(vpc!("vpc-dns")), "2026-11-26";
    EGRESS_ONLY = "egress-only", InPlace, Some(vpc!("egress-only-internet-gateway")), "2026-11-26";

    ZONE = "zone", Impossible, Some(eks!("network-reqs")), "2026-11-26";
    ZONE_OF_NODES = "zone-of-nodes", Replaced, Some(cfn!("ec2-subnet")), "2026-10-20";

    SUBNET_ZONE = "subnet-zone", Replaced, Some(cfn!("ec2-subnet")), "2026-10-20";
    SUBNET_BLOCK = "subnet-block", Replaced, Some(cfn!("ec2-subnet")), "2026-10-20";
    SUBNET_OTHER = "subnet-other", Replaced, Some(cfn!("ec2-subnet")), "2026-10-20";
    ROUTE = "route", InPlace, Some(vpc!("WorkWithRouteTables")), "2026-11-26";
    PUBLIC_IP = "public-ip", InPlace, Some(cfn!("ec2-subnet")), "2026-10-20";
    POD_USE = "pod-use", InPlace, Some("https://github.com/aws/amazon-vpc-cni-k8s/blob/v1.23.1/README.md"), "2026-11-26";

    NAT_SUBNET = "nat-subnet", Replaced, Some(cfn!("ec2-natgateway")), "2026-10-20";
    NAT_ADDRESS = "nat-address", Replaced, Some(cfn!("ec2-natgateway")), "2026-10-20";

    BALANCER_NEW = "balancer-new", Replaced, Some(cfn!("elasticloadbalancingv2-loadbalancer")), "2026-11-26";
    BALANCER_SUBNETS = "balancer-subnets", InPlace, Some(cfn!("elasticloadbalancingv2-loadbalancer")), "2026-11-26";

    GROUP_NEW = "group-new", Replaced, Some(cfn!("eks-nodegroup")), "2026-10-20";
    GROUP_KIND = "group-kind", Replaced, Some(eksctl!("general-nodegroups")), "2026-11-26";
    GROUP_EKSCTL = "group-eksctl", Replaced, Some(eksctl!("general-nodegroups")), "2026-11-26";
    GROUP_SIZES = "group-sizes", InPlace, Some(eksctl!("general-nodegroups")), "2026-11-26";
    GROUP_UPDATES = "group-updates", InPlace, Some(eks!("update-managed-node-group")), "2026-11-26";
    GROUP_LABELS = "group-labels", InPlace, Some(eks!("update-managed-node-group")), "2026-11-26";
    GROUP_UPDATES_OWN = "group-updates-own", Nothing, Some(eks!("update-managed-node-group")), "2026-11-26";

    FARGATE = "fargate", Replaced, Some(cfn!("eks-fargateprofile")), "2026-10-20";

    ADDON_NAME = "addon-name", Replaced, Some(cfn!("eks-addon")), "2026-10-20";
    ADDON = "addon", InPlace, Some(eks!("updating-an-add-on")), "2026-11-26";
    CNI_MODE = "cni-mode", InPlace, Some(eks!("cni-increase-ip-addresses-procedure")), "2026-11-26";

    ENDPOINT_NEW = "endpoint-new", Replaced, Some(cfn!("ec2-vpcendpoint")), "2026-10-20";
    ENDPOINT = "endpoint", InPlace, Some(cfn!("ec2-vpcendpoint")), "2026-10-20";

    NETWORK_KIND = "network-kind", Replaced, Some(vpc!("extend-intro")), "2026-11-26";
    NETWORK_BLOCKS = "network-blocks", InPlace, Some(vpc!("WorkWithRouteTables")), "2026-11-26";

    SECURITY_GROUP_NEW = "security-group-new", Replaced, Some(cfn!("ec2-securitygroup")), "2026-11-26";
    SECURITY_GROUP_RULES = "security-group-rules", InPlace, Some(vpc!("security-group-rules")), "2026-11-26";

    FOLLOWS = "follows", Replaced, Some(cfn!("ec2-subnet")), "2026-10-20";
    MOVES = "moves", InPlace, Some(cfn!("ec2-subnet")), "2026-10-20";
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

    #[test]
    fn effects_stand_worst_first() {
        assert!(Effect::ALL.windows(2).all(|pair| pair[1] < pair[0]));
    }
}
