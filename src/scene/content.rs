//! What stands in the boxes, before it is painted.

use super::Glyph;
use crate::cni::budget::SubnetUse;
use crate::rules::Severity;
use crate::words::Message;

/// Who takes addresses: the one scale of colors that every gauge, bar and slot uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Use {
    /// Kept by AWS.
    Aws,
    /// The control plane's interfaces.
    ControlPlane,
    /// Primary addresses of node interfaces.
    NodeEni,
    /// Pods, on nodes and on Fargate.
    Pod,
    /// Held ready by nodes.
    Warm,
    /// Load balancers, NAT gateways and endpoints.
    LoadBalancer,
    /// Set aside by the user.
    Other,
}

impl Use {
    /// All of them in the order of the scale.
    pub const ALL: [Self; 7] =
        [Self::Aws, Self::ControlPlane, Self::NodeEni, Self::Pod, Self::Warm, Self::LoadBalancer, Self::Other];

    /// The word for it in classes and text ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Aws => "aws",
            Self::ControlPlane => "cp",
            Self::NodeEni => "node",
            Self::Pod => "pod",
            Self::Warm => "warm",
            Self::LoadBalancer => "lb",
            Self::Other => "other",
        }
    }

    /// How many addresses of a subnet it is.
    #[must_use]
    pub fn of(self, slot: &SubnetUse) -> u64 {
        match self {
            Self::Aws => slot.reserved_aws,
            Self::ControlPlane => slot.control_plane,
            Self::NodeEni => slot.node_enis,
            Self::Pod => slot.pods.saturating_add(slot.branch).saturating_add(slot.fargate),
            Self::Warm => slot.warm,
            Self::LoadBalancer => slot.load_balancers.saturating_add(slot.nat).saturating_add(slot.endpoints),
            Self::Other => slot.other,
        }
    }
}

/// The gauge of a subnet.
#[derive(Clone, Debug, PartialEq)]
pub struct GaugeContent {
    /// Addresses by user, in the order of the scale.
    pub parts: Vec<(Use, u64)>,
    /// All addresses; `None` where the block is not stated.
    pub total: Option<u64>,
    /// The line below.
    pub label: Message,
    /// Whether more is needed than there is.
    pub is_short: bool,
}

/// The card of a subnet.
#[derive(Clone, Debug, PartialEq)]
pub struct SubnetCard {
    /// Its name.
    pub name: String,
    /// Its block, as text.
    pub cidr: String,
    /// Public, private with a way out, or neither.
    pub style: &'static str,
    /// The line that says where its traffic goes.
    pub route: Message,
    /// Whether an interface of the control plane may stand here.
    pub has_interface: bool,
    /// Its gauge.
    pub gauge: GaugeContent,
    /// The worst finding on it.
    pub mark: Option<Severity>,
}

/// A small box in a subnet: NAT gateway, load balancer.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// Its drawing.
    pub glyph: Glyph,
    /// Its name.
    pub name: String,
    /// The worst finding on it.
    pub mark: Option<Severity>,
}

/// Why a node is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// It lies here; which one it is, from 1.
    Here(u32),
    /// It may lie here: the odd node of a group that does not divide evenly.
    Maybe,
    /// Only an update adds it.
    Surge,
}

/// One node, drawn as its interfaces and slots.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeBox {
    /// What it is.
    pub kind: NodeKind,
}

/// The interfaces of a node, slot by slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeSlots {
    /// Filled slots of each interface that holds pod addresses.
    pub filled: Vec<u32>,
    /// Interfaces that hold none: the primary one under custom networking, a trunk.
    pub bare_enis: u32,
    /// Slots of an interface, its own address included.
    pub ipv4_per_eni: u32,
    /// Filled slots that pods use, counted from the first.
    pub used: u32,
}

/// The nodes of a group in one subnet.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeCells {
    /// Where the cell begins, from the left side of the segment.
    pub x: f64,
    /// The nodes that are drawn.
    pub boxes: Vec<NodeBox>,
    /// How many more there are.
    pub more: u32,
}

/// A stretch of a node group or Fargate profile over neighboring subnets.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentContent {
    /// Node or Fargate.
    pub glyph: Glyph,
    /// The name of the group or profile.
    pub name: String,
    /// What it is.
    pub about: Message,
    /// How large it is.
    pub size: Message,
    /// The interfaces of one node; `None` where its instance type is not known.
    pub slots: Option<NodeSlots>,
    /// All addresses of a node.
    pub ips_per_node: u32,
    /// Its nodes by subnet.
    pub cells: Vec<NodeCells>,
    /// The worst finding on it.
    pub mark: Option<Severity>,
}

/// The card of the control plane.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlPlaneCard {
    /// The name of the cluster.
    pub name: String,
    /// What it is and which version it has.
    pub about: Message,
    /// The names of its add-ons, as text; empty when there is none.
    pub addons: String,
    /// The private endpoint: its text, and whether it is on.
    pub private: (Message, bool),
    /// The public endpoint: its text, and how far it is open.
    pub public: (Message, &'static str),
    /// The worst finding on it.
    pub mark: Option<Severity>,
}

/// What stands in an item.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// The frame of the region, with its title.
    Region(Message),
    /// The VPC: its blocks as text, and the worst finding on it.
    Vpc(Vec<String>, Option<Severity>),
    /// The internet gateway.
    InternetGateway(Option<Severity>),
    /// A zone: its name, whether it is a local zone, and the worst finding on it.
    Zone(Message, bool, Option<Severity>),
    /// A subnet.
    Subnet(Box<SubnetCard>),
    /// A NAT gateway or load balancer.
    Chip(Chip),
    /// A stretch of a node group.
    Nodegroup(Box<SegmentContent>),
    /// A stretch of a Fargate profile.
    Fargate(Box<SegmentContent>),
    /// The control plane.
    ControlPlane(Box<ControlPlaneCard>),
    /// Lines of the control plane's interfaces, as an SVG path from the item's corner.
    Link(String),
    /// A note: its lines, and whether it stands beside a thing.
    Note(Vec<String>, bool),
    /// The line to a note, as an SVG path from the item's corner.
    Lead(String),
    /// The sign on a locked thing.
    Lock,
    /// Words in an empty place.
    Hint(Message),
}
