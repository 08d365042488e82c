//! The design: flat tables of records with typed ids, and the one way to change it.
//!
//! Every change is an [`Edit`], which plans a [`Patch`]; a patch applies without failing and inverts.
//! A design may be wrong (overlaps, no room): that is for `rules` to say. Only references that point
//! nowhere are forbidden, and [`Design::check_invariants`] says so.
//! **Invariant:** nothing here reads a clock, a random number, a file or the browser.

mod edit;
mod ids;
mod implied;
mod kept;
mod network;
mod patch;
mod query;
mod records;
mod sheet;
pub mod starters;
mod table;

pub use edit::{Edit, EditError, SubnetKind};
pub use ids::{
    AddonId, Entity, FargateProfileId, LoadBalancerId, NatGatewayId, NetworkId, NodegroupId, NoteId, ParseIdError,
    RouteTableId, SecurityGroupId, SubnetId, VpcEndpointId, ZoneId,
};
pub use kept::{Kept, Value};
pub use network::{
    Flow, GroupRole, GroupRule, Network, NetworkKind, Peer, Protocol, RouteTable, RouteTarget, SecurityGroup,
    TableRoute, VpcEndpoint, VpcEndpointKind,
};
pub use patch::{Patch, TablePatch};
pub use records::{
    Addon, Capacity, Cluster, ControlPlaneSubnets, EndpointAccess, FargateProfile, IpFamily, LoadBalancer,
    LoadBalancerKind, NatGateway, Nodegroup, NodegroupKind, PodUse, Route, Scheme, Selector, Subnet,
    SupportPolicy, UpdateLimit, UpdateStrategy, Vpc, Zone, ZoneKind,
};
pub use sheet::{Note, NotePlace, Sheet};
pub use table::Table;

use std::sync::Arc;

/// A cluster and its network: the value that every view, rule and format derives from.
#[derive(Clone, Debug, PartialEq)]
pub struct Design {
    /// The number that the next new record's id gets; ids are never reused.
    pub next_id: u32,
    /// The VPC.
    pub vpc: Arc<Vpc>,
    /// The cluster.
    pub cluster: Arc<Cluster>,
    /// Availability zones and local zones.
    pub zones: Table<ZoneId, Zone>,
    /// Subnets.
    pub subnets: Table<SubnetId, Subnet>,
    /// NAT gateways.
    pub nat_gateways: Table<NatGatewayId, NatGateway>,
    /// Load balancers.
    pub load_balancers: Table<LoadBalancerId, LoadBalancer>,
    /// Node groups, managed and self-managed.
    pub nodegroups: Table<NodegroupId, Nodegroup>,
    /// Fargate profiles.
    pub fargate_profiles: Table<FargateProfileId, FargateProfile>,
    /// EKS add-ons.
    pub addons: Table<AddonId, Addon>,
    /// Route tables that a person wrote.
    pub route_tables: Table<RouteTableId, RouteTable>,
    /// VPC endpoints.
    pub vpc_endpoints: Table<VpcEndpointId, VpcEndpoint>,
    /// Connected networks.
    pub networks: Table<NetworkId, Network>,
    /// Security groups that a person wrote.
    pub security_groups: Table<SecurityGroupId, SecurityGroup>,
    /// Notes on the drawing.
    pub notes: Table<NoteId, Note>,
    /// What a person says of the drawing alone.
    pub sheet: Arc<Sheet>,
}

impl Design {
    /// A design with a VPC and a cluster and nothing in them.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            next_id: 1,
            vpc: Arc::new(Vpc::default()),
            cluster: Arc::new(Cluster::default()),
            zones: Table::default(),
            subnets: Table::default(),
            nat_gateways: Table::default(),
            load_balancers: Table::default(),
            nodegroups: Table::default(),
            fargate_profiles: Table::default(),
            addons: Table::default(),
            route_tables: Table::default(),
            vpc_endpoints: Table::default(),
            networks: Table::default(),
            security_groups: Table::default(),
            notes: Table::default(),
            sheet: Arc::new(Sheet::default()),
        }
    }

    /// Plans `edits` one after the other as a single patch.
    ///
    /// # Errors
    /// The first edit that cannot be planned; nothing has changed then.
    pub fn plan(&self, edits: &[Edit]) -> Result<Patch, EditError> {
        let mut draft = self.clone();
        for edit in edits {
            edit.apply(&mut draft)?;
        }
        Ok(Patch::between(self, &draft))
    }

    /// The design after `edits`.
    ///
    /// # Errors
    /// As [`Design::plan`].
    pub fn edited(&self, edits: &[Edit]) -> Result<Self, EditError> {
        let mut draft = self.clone();
        for edit in edits {
            edit.apply(&mut draft)?;
        }
        Ok(draft)
    }

    /// Takes the next number for an id.
    pub(crate) fn take_id(&mut self) -> u32 {
        let id = self.next_id;
        self.next_id = self.next_id.saturating_add(1);
        id
    }

    /// What is broken beyond being a bad design: ids that point nowhere, ids not below `next_id`.
    ///
    /// Empty for every design that edits and readers make.
    #[must_use]
    pub fn check_invariants(&self) -> Vec<String> {
        query::dangling(self)
    }
}
