//! The design file as serde sees it. Field names and words are the file's, and stay.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Fields that this version does not know.
pub(super) type Rest = Map<String, Value>;

/// A design.
#[derive(Serialize, Deserialize)]
pub(super) struct Design {
    pub(super) next_id: u32,
    pub(super) cluster: Cluster,
    pub(super) vpc: Vpc,
    #[serde(default)]
    pub(super) zones: Vec<Zone>,
    #[serde(default)]
    pub(super) subnets: Vec<Subnet>,
    #[serde(default)]
    pub(super) nat_gateways: Vec<NatGateway>,
    #[serde(default)]
    pub(super) load_balancers: Vec<LoadBalancer>,
    #[serde(default)]
    pub(super) nodegroups: Vec<Nodegroup>,
    #[serde(default)]
    pub(super) fargate_profiles: Vec<FargateProfile>,
    #[serde(default)]
    pub(super) addons: Vec<Addon>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) route_tables: Vec<RouteTable>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) vpc_endpoints: Vec<VpcEndpoint>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) networks: Vec<Network>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) security_groups: Vec<SecurityGroup>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) notes: Vec<Note>,
    #[serde(default, skip_serializing_if = "Sheet::is_empty")]
    pub(super) sheet: Sheet,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// A note; without `x` and `y` it stands beside what `at` names.
#[derive(Serialize, Deserialize)]
pub(super) struct Note {
    pub(super) id: String,
    pub(super) text: String,
    pub(super) at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) x: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) y: Option<i32>,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// What a person says of the drawing alone.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Sheet {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) order: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) locked: Vec<String>,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

impl Sheet {
    fn is_empty(&self) -> bool {
        self.order.is_empty() && self.locked.is_empty() && self.rest.is_empty()
    }
}

/// What an import keeps on a record.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Kept {
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub(super) extra: Rest,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) said: Option<Vec<String>>,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

impl Kept {
    fn is_empty(&self) -> bool {
        self.extra.is_empty() && self.said.is_none() && self.rest.is_empty()
    }
}

/// The VPC.
#[derive(Serialize, Deserialize)]
pub(super) struct Vpc {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) existing_id: Option<String>,
    pub(super) cidrs: Vec<String>,
    pub(super) has_dns_support: bool,
    pub(super) has_dns_hostnames: bool,
    pub(super) has_internet_gateway: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) has_egress_only_gateway: bool,
    #[serde(default, skip_serializing_if = "Kept::is_empty")]
    pub(super) kept: Kept,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// Who can reach the Kubernetes API.
#[derive(Serialize, Deserialize)]
pub(super) struct EndpointAccess {
    pub(super) is_public: bool,
    pub(super) is_private: bool,
    #[serde(default)]
    pub(super) public_cidrs: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) private_cidrs: Vec<String>,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// Where the control plane's interfaces may be.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ControlPlaneSubnets {
    All,
    Private,
    Chosen(Vec<String>),
}

/// The address family.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum IpFamily {
    Ipv4,
    Ipv6,
}

/// The support policy.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum SupportPolicy {
    Standard,
    Extended,
}

/// The cluster.
#[derive(Serialize, Deserialize)]
pub(super) struct Cluster {
    pub(super) name: String,
    pub(super) region: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) version: Option<String>,
    pub(super) endpoint: EndpointAccess,
    pub(super) control_plane_subnets: ControlPlaneSubnets,
    pub(super) ip_family: IpFamily,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) service_cidr: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) log_types: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) support_policy: Option<SupportPolicy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) secrets_key_arn: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) auto_mode: Option<bool>,
    #[serde(default)]
    pub(super) is_fully_private: bool,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) tags: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Kept::is_empty")]
    pub(super) kept: Kept,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// The kind of a zone.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ZoneKind {
    Standard,
    Local,
}

/// A zone.
#[derive(Serialize, Deserialize)]
pub(super) struct Zone {
    pub(super) id: String,
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) az_id: Option<String>,
    pub(super) kind: ZoneKind,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// Whose pods take addresses from a subnet.
#[derive(Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum PodUse {
    #[default]
    OwnNodes,
    WholeZone,
}

/// In which order a node group is updated.
#[derive(Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum UpdateStrategy {
    #[default]
    Default,
    Minimal,
}

/// Whether a value need not be written.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A subnet.
#[derive(Serialize, Deserialize)]
pub(super) struct Subnet {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) zone: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) cidr: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) existing_id: Option<String>,
    pub(super) route: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) route_table: Option<String>,
    pub(super) has_public_ip_on_launch: bool,
    #[serde(default)]
    pub(super) other_ips: u32,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) pod_use: PodUse,
    #[serde(default, skip_serializing_if = "Kept::is_empty")]
    pub(super) kept: Kept,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// A NAT gateway.
#[derive(Serialize, Deserialize)]
pub(super) struct NatGateway {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) subnet: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) public_ip: Option<String>,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// The kind of a load balancer.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum LoadBalancerKind {
    Application,
    Network,
}

/// From where a load balancer is reached.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Scheme {
    InternetFacing,
    Internal,
}

/// A load balancer.
#[derive(Serialize, Deserialize)]
pub(super) struct LoadBalancer {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: LoadBalancerKind,
    pub(super) scheme: Scheme,
    pub(super) subnets: Vec<String>,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// Who runs a node group.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum NodegroupKind {
    Managed,
    SelfManaged,
}

/// How a group pays.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Capacity {
    OnDemand,
    Spot,
}

/// How many nodes an update replaces at once.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum UpdateLimit {
    Nodes(u32),
    Percent(u32),
}

/// A node group.
#[derive(Serialize, Deserialize)]
pub(super) struct Nodegroup {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: NodegroupKind,
    pub(super) instance_types: Vec<String>,
    pub(super) capacity: Capacity,
    pub(super) min_size: u32,
    pub(super) desired_size: u32,
    pub(super) max_size: u32,
    pub(super) subnets: Vec<String>,
    pub(super) ami_family: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) volume_gib: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) max_pods: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) planned_pods: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) update_limit: Option<UpdateLimit>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) update_strategy: UpdateStrategy,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) branch_pods: u32,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) labels: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Kept::is_empty")]
    pub(super) kept: Kept,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// Which pods a Fargate profile takes.
#[derive(Serialize, Deserialize)]
pub(super) struct Selector {
    pub(super) namespace: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) labels: BTreeMap<String, String>,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// A Fargate profile.
#[derive(Serialize, Deserialize)]
pub(super) struct FargateProfile {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) subnets: Vec<String>,
    pub(super) selectors: Vec<Selector>,
    #[serde(default)]
    pub(super) planned_pods: u32,
    #[serde(default, skip_serializing_if = "Kept::is_empty")]
    pub(super) kept: Kept,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// An add-on.
#[derive(Serialize, Deserialize)]
pub(super) struct Addon {
    pub(super) id: String,
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) version: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) configuration: Option<String>,
    #[serde(default, skip_serializing_if = "Kept::is_empty")]
    pub(super) kept: Kept,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// A route: `destination` is a block, `target` the internet gateway, a NAT gateway or a network.
#[derive(Serialize, Deserialize)]
pub(super) struct TableRoute {
    pub(super) destination: String,
    pub(super) target: String,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// A route table.
#[derive(Serialize, Deserialize)]
pub(super) struct RouteTable {
    pub(super) id: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) routes: Vec<TableRoute>,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// The kind of a VPC endpoint.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum VpcEndpointKind {
    Interface,
    Gateway,
}

/// A VPC endpoint.
#[derive(Serialize, Deserialize)]
pub(super) struct VpcEndpoint {
    pub(super) id: String,
    pub(super) service: String,
    pub(super) kind: VpcEndpointKind,
    pub(super) subnets: Vec<String>,
    #[serde(default)]
    pub(super) has_private_dns: bool,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// How a network is connected.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum NetworkKind {
    Peering,
    TransitGateway,
    Vpn,
}

/// A connected network.
#[derive(Serialize, Deserialize)]
pub(super) struct Network {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: NetworkKind,
    pub(super) cidrs: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) public_ip: Option<String>,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

/// A security group; each rule is a line such as `in tcp 443 10.0.0.0/16` or `out all all cluster`.
#[derive(Serialize, Deserialize)]
pub(super) struct SecurityGroup {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) role: String,
    #[serde(default)]
    pub(super) rules: Vec<String>,
    #[serde(flatten)]
    pub(super) rest: Rest,
}
