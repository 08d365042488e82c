//! The records of a design.

use super::{Kept, NatGatewayId, RouteTableId, SubnetId, ZoneId};
use crate::catalog::{self, eksctl};
use crate::net::Cidr;
use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

/// The VPC.
#[derive(Clone, Debug, PartialEq)]
pub struct Vpc {
    /// AWS's id, where the VPC exists already.
    pub existing_id: Option<String>,
    /// IPv4 blocks, the primary first; empty only for an existing VPC whose blocks are not stated.
    pub cidrs: Vec<Cidr>,
    /// Whether AWS's resolver answers in the VPC (`enableDnsSupport`).
    pub has_dns_support: bool,
    /// Whether instances get DNS names (`enableDnsHostnames`).
    pub has_dns_hostnames: bool,
    /// Whether an internet gateway is attached.
    pub has_internet_gateway: bool,
    /// Whether an egress-only internet gateway gives private subnets a way out over IPv6.
    pub has_egress_only_gateway: bool,
    /// Parts of an imported file.
    pub kept: Kept,
}

impl Default for Vpc {
    fn default() -> Self {
        Self {
            existing_id: None,
            cidrs: "10.0.0.0/16".parse().into_iter().collect(),
            has_dns_support: true,
            has_dns_hostnames: true,
            has_internet_gateway: false,
            has_egress_only_gateway: false,
            kept: Kept::default(),
        }
    }
}

/// What a zone is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ZoneKind {
    /// An availability zone.
    #[default]
    Standard,
    /// A local zone: no control plane interface, self-managed nodes only.
    Local,
}

/// An availability zone or local zone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Zone {
    /// The name, such as `ap-northeast-1a`; empty where an import does not state it.
    pub name: String,
    /// The id, such as `apne1-az4`, which is the same in every account.
    pub az_id: Option<String>,
    /// Standard or local.
    pub kind: ZoneKind,
}

/// Where a subnet's traffic to other networks goes: its default route.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Route {
    /// To the internet gateway: the subnet is public.
    InternetGateway,
    /// To a NAT gateway: the subnet is private with a way out.
    Nat(NatGatewayId),
    /// Nowhere: no default route.
    #[default]
    Isolated,
    /// Not stated: an existing subnet of which only the id is known.
    Unknown,
}

/// Whose pods take addresses from a subnet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PodUse {
    /// Those of the nodes that lie in it.
    #[default]
    OwnNodes,
    /// Those of all nodes of its zone: the tag `kubernetes.io/role/cni` is set, and with custom networking
    /// the zone's ENIConfig names it.
    WholeZone,
}

/// A subnet.
#[derive(Clone, Debug, PartialEq)]
pub struct Subnet {
    /// The name.
    pub name: String,
    /// The zone it lies in.
    pub zone: ZoneId,
    /// Its IPv4 block; `None` only for an existing subnet whose block is not stated.
    pub cidr: Option<Cidr>,
    /// AWS's id, where the subnet exists already.
    pub existing_id: Option<String>,
    /// Its default route; where it names a route table, that of the table.
    pub route: Route,
    /// The route table that it is associated with; without, one is made of its default route and the ways to
    /// connected networks.
    pub route_table: Option<RouteTableId>,
    /// Whether instances get a public address at launch (`MapPublicIpOnLaunch`).
    pub has_public_ip_on_launch: bool,
    /// Addresses taken by things that the design does not show.
    pub other_ips: u32,
    /// Whose pods take addresses from it.
    pub pod_use: PodUse,
    /// Parts of an imported file.
    pub kept: Kept,
}

impl Subnet {
    /// Whether its default route leads to the internet gateway.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.route == Route::InternetGateway
    }
}

/// A NAT gateway.
#[derive(Clone, Debug, PartialEq)]
pub struct NatGateway {
    /// The name.
    pub name: String,
    /// The public subnet that it stands in.
    pub subnet: SubnetId,
    /// Its Elastic IP address, where it is known.
    pub public_ip: Option<Ipv4Addr>,
}

/// The kind of a load balancer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LoadBalancerKind {
    /// Application Load Balancer: HTTP and HTTPS.
    #[default]
    Application,
    /// Network Load Balancer: TCP and UDP.
    Network,
}

/// From where a load balancer is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scheme {
    /// From the internet.
    #[default]
    InternetFacing,
    /// From inside the VPC and connected networks.
    Internal,
}

/// A load balancer that the cluster's workloads ask for.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadBalancer {
    /// The name.
    pub name: String,
    /// Application or Network.
    pub kind: LoadBalancerKind,
    /// Internet-facing or internal.
    pub scheme: Scheme,
    /// The subnets it has addresses in, at most one per zone.
    pub subnets: BTreeSet<SubnetId>,
}

/// Who can reach the Kubernetes API, and how.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EndpointAccess {
    /// Whether the public endpoint is on.
    pub is_public: bool,
    /// Whether the private endpoint is on.
    pub is_private: bool,
    /// The blocks that may reach the public endpoint; empty means everyone.
    pub public_cidrs: Vec<Cidr>,
    /// Blocks beyond the cluster's own security group that may reach the private endpoint: rules for TCP 443 in
    /// the group of the control plane (`vpc.extraCIDRs` of eksctl).
    pub private_cidrs: Vec<Cidr>,
}

/// The subnets that EKS may put the control plane's interfaces in.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ControlPlaneSubnets {
    /// All subnets in standard zones, public and private.
    #[default]
    All,
    /// The private ones only.
    Private,
    /// Just these.
    Chosen(BTreeSet<SubnetId>),
}

/// The address family of pods and services; fixed at creation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IpFamily {
    /// IPv4.
    #[default]
    Ipv4,
    /// IPv6.
    Ipv6,
}

/// What happens when standard support of the version ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SupportPolicy {
    /// EKS upgrades the cluster.
    Standard,
    /// The cluster stays, at a higher price.
    Extended,
}

/// The cluster.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// The name.
    pub name: String,
    /// The code of the AWS region.
    pub region: String,
    /// The Kubernetes version, such as `1.35`; `latest`, `auto` or `None` leave the choice to eksctl.
    pub version: Option<String>,
    /// Who can reach the Kubernetes API.
    pub endpoint: EndpointAccess,
    /// Where the control plane's interfaces may be.
    pub control_plane_subnets: ControlPlaneSubnets,
    /// Address family of pods and services.
    pub ip_family: IpFamily,
    /// The block of service addresses; `None` lets EKS choose.
    pub service_cidr: Option<Cidr>,
    /// Control plane logs that go to CloudWatch, by their eksctl names.
    pub log_types: BTreeSet<String>,
    /// Support policy; `None` leaves EKS's default, extended.
    pub support_policy: Option<SupportPolicy>,
    /// The KMS key that encrypts secrets.
    pub secrets_key_arn: Option<String>,
    /// Whether EKS Auto Mode runs the nodes; `None` where a file leaves it open.
    pub auto_mode: Option<bool>,
    /// Whether the cluster is fully private in eksctl's sense (`privateCluster`): no way out at all.
    pub is_fully_private: bool,
    /// Tags.
    pub tags: BTreeMap<String, String>,
    /// Parts of an imported file that belong to no other record.
    pub kept: Kept,
}

impl Default for Cluster {
    fn default() -> Self {
        Self {
            name: "my-cluster".to_owned(),
            region: catalog::DEFAULT_REGION.to_owned(),
            version: Some("1.35".to_owned()),
            endpoint: EndpointAccess { is_public: true, is_private: true, ..EndpointAccess::default() },
            control_plane_subnets: ControlPlaneSubnets::All,
            ip_family: IpFamily::Ipv4,
            service_cidr: None,
            log_types: BTreeSet::new(),
            support_policy: None,
            secrets_key_arn: None,
            auto_mode: Some(false),
            is_fully_private: false,
            tags: BTreeMap::new(),
            kept: Kept::default(),
        }
    }
}

/// Who runs a node group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodegroupKind {
    /// EKS.
    #[default]
    Managed,
    /// The user, as an Auto Scaling group made by eksctl.
    SelfManaged,
}

/// How a node group pays for its instances.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Capacity {
    /// On demand.
    #[default]
    OnDemand,
    /// Spot.
    Spot,
}

/// How many nodes a rolling update may replace at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UpdateLimit {
    /// So many nodes, 1 to 100.
    Nodes(u32),
    /// This share of the group, 1 to 100.
    Percent(u32),
}

/// In which order a managed node group is updated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UpdateStrategy {
    /// New nodes first, then old ones go.
    #[default]
    Default,
    /// Old nodes go first: the group never grows beyond its size.
    Minimal,
}

/// A node group.
#[derive(Clone, Debug, PartialEq)]
pub struct Nodegroup {
    /// The name.
    pub name: String,
    /// Managed or self-managed.
    pub kind: NodegroupKind,
    /// EC2 instance types; empty where a launch template or a selector decides.
    pub instance_types: Vec<String>,
    /// On demand or spot.
    pub capacity: Capacity,
    /// The fewest nodes.
    pub min_size: u32,
    /// The nodes at the start.
    pub desired_size: u32,
    /// The most nodes.
    pub max_size: u32,
    /// The subnets whose addresses its nodes use.
    pub subnets: BTreeSet<SubnetId>,
    /// The AMI family, by its eksctl name.
    pub ami_family: String,
    /// Root or data volume in GiB; `None` where a launch template decides.
    pub volume_gib: Option<u32>,
    /// The kubelet's limit of pods, where it is set by hand.
    pub max_pods: Option<u32>,
    /// Pods with an address of their own that are planned on each node; `None` counts as many as fit.
    pub planned_pods: Option<u32>,
    /// How many nodes an update replaces at once; `None` leaves EKS's default of one.
    pub update_limit: Option<UpdateLimit>,
    /// Whether an update adds nodes before it takes old ones away.
    pub update_strategy: UpdateStrategy,
    /// Pods with security groups of their own that are planned on each node; they count where the CNI gives
    /// pods such interfaces.
    pub branch_pods: u32,
    /// Kubernetes labels.
    pub labels: BTreeMap<String, String>,
    /// Parts of an imported file.
    pub kept: Kept,
}

impl Default for Nodegroup {
    fn default() -> Self {
        Self {
            name: "workers".to_owned(),
            kind: NodegroupKind::Managed,
            instance_types: vec![eksctl::DEFAULT_INSTANCE_TYPE.to_owned()],
            capacity: Capacity::OnDemand,
            min_size: 2,
            desired_size: 3,
            max_size: 6,
            subnets: BTreeSet::new(),
            ami_family: eksctl::DEFAULT_AMI_FAMILY.to_owned(),
            volume_gib: Some(eksctl::DEFAULT_VOLUME_GIB),
            max_pods: None,
            planned_pods: None,
            update_limit: None,
            update_strategy: UpdateStrategy::Default,
            branch_pods: 0,
            labels: BTreeMap::new(),
            kept: Kept::default(),
        }
    }
}

impl Nodegroup {
    /// Whether its nodes start from an AMI of the user's own, so that EKS does not set max pods.
    #[must_use]
    pub fn has_custom_ami(&self) -> bool {
        self.kept.get("ami").is_some()
    }
}

/// Which pods a Fargate profile takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selector {
    /// The namespace.
    pub namespace: String,
    /// Labels that the pod must have.
    pub labels: BTreeMap<String, String>,
}

/// A Fargate profile.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FargateProfile {
    /// The name.
    pub name: String,
    /// Private subnets that its pods run in.
    pub subnets: BTreeSet<SubnetId>,
    /// Which pods it takes.
    pub selectors: Vec<Selector>,
    /// Pods that are planned on it in all.
    pub planned_pods: u32,
    /// Parts of an imported file.
    pub kept: Kept,
}

/// An EKS add-on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Addon {
    /// The name, such as `vpc-cni`.
    pub name: String,
    /// The version; `None` leaves EKS's default, `latest` takes the newest.
    pub version: Option<String>,
    /// Its configuration, as the JSON or YAML text that EKS takes.
    pub configuration: Option<String>,
    /// Parts of an imported file.
    pub kept: Kept,
}
