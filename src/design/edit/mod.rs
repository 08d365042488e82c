//! Every way to change a design.
//!
//! An [`Edit`] applies to a draft; [`Design::plan`] turns the difference into a patch. Cascades (a zone
//! takes its subnets with it) happen here and nowhere else.

mod add;
mod paste;
mod remove;
mod route;
#[cfg(test)]
mod tests;

use super::sheet;
use super::{
    Addon, AddonId, Cluster, ControlPlaneSubnets, Design, Entity, FargateProfile, FargateProfileId, GroupRole,
    LoadBalancer, LoadBalancerId, LoadBalancerKind, NatGateway, NatGatewayId, Network, NetworkId, NetworkKind,
    Nodegroup, NodegroupId, Note, NoteId, Route, RouteTable, RouteTableId, Scheme, SecurityGroup, SecurityGroupId,
    Subnet, SubnetId, Vpc, VpcEndpoint, VpcEndpointId, VpcEndpointKind, Zone, ZoneId,
};
use crate::msg;
use crate::net::Cidr;
use crate::words::{Language, Message, render};
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

/// What a new subnet is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SubnetKind {
    /// Routes to the internet gateway, which is attached if need be.
    Public,
    /// Routes to the nearest NAT gateway, or nowhere while there is none.
    Private,
}

/// One change that a person, a fix or a reader can make.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Replaces the VPC's record.
    SetVpc(Vpc),
    /// Replaces the cluster's record.
    SetCluster(Cluster),
    /// Replaces a zone's record.
    SetZone(ZoneId, Zone),
    /// Replaces a subnet's record.
    SetSubnet(SubnetId, Subnet),
    /// Replaces a NAT gateway's record.
    SetNatGateway(NatGatewayId, NatGateway),
    /// Replaces a load balancer's record.
    SetLoadBalancer(LoadBalancerId, LoadBalancer),
    /// Replaces a node group's record.
    SetNodegroup(NodegroupId, Nodegroup),
    /// Replaces a Fargate profile's record.
    SetFargateProfile(FargateProfileId, FargateProfile),
    /// Replaces an add-on's record.
    SetAddon(AddonId, Addon),
    /// Replaces a route table's record; the default routes of its subnets follow.
    SetRouteTable(RouteTableId, RouteTable),
    /// Replaces a VPC endpoint's record.
    SetVpcEndpoint(VpcEndpointId, VpcEndpoint),
    /// Replaces a connected network's record.
    SetNetwork(NetworkId, Network),
    /// Replaces a security group's record.
    SetSecurityGroup(SecurityGroupId, SecurityGroup),
    /// Adds a zone: the named one, or the next one of the region that is not drawn yet.
    AddZone {
        /// The zone's name, where it is chosen.
        name: Option<String>,
    },
    /// Adds a subnet to a zone, on the next free block.
    AddSubnet {
        /// The zone.
        zone: ZoneId,
        /// Public or private.
        kind: SubnetKind,
        /// The wanted prefix length; `None` takes that of its siblings, or what eksctl would carve.
        prefix_len: Option<u8>,
    },
    /// Adds a subnet to a zone, on a block that the caller has found free.
    PlaceSubnet {
        /// The zone.
        zone: ZoneId,
        /// Public or private.
        kind: SubnetKind,
        /// Its block.
        cidr: Cidr,
        /// What it is called before its zone's name; without, after its kind.
        tier: Option<String>,
        /// Its whole name, where it is chosen.
        name: Option<String>,
    },
    /// Splits a subnet: it keeps its first part, new subnets like it take the others.
    SplitSubnet {
        /// The subnet.
        id: SubnetId,
        /// The prefix length of the parts.
        prefix_len: u8,
    },
    /// Adds a NAT gateway to a subnet. Private subnets of its zone use it from then on, and so do all
    /// private subnets without a way out when it is the first.
    AddNatGateway {
        /// A public subnet.
        subnet: SubnetId,
    },
    /// Adds a load balancer to one subnet in each zone.
    AddLoadBalancer {
        /// Application or Network.
        kind: LoadBalancerKind,
        /// Decides between public and private subnets.
        scheme: Scheme,
    },
    /// Adds a managed node group in these subnets.
    AddNodegroup {
        /// Its subnets.
        subnets: BTreeSet<SubnetId>,
    },
    /// Adds a Fargate profile in these subnets.
    AddFargateProfile {
        /// Its subnets.
        subnets: BTreeSet<SubnetId>,
    },
    /// Adds an EKS add-on.
    AddAddon {
        /// Its name.
        name: String,
    },
    /// Adds a route table for these subnets, with the default route of the first of them.
    AddRouteTable {
        /// The subnets that use it from then on.
        subnets: BTreeSet<SubnetId>,
    },
    /// Adds a VPC endpoint: an interface in one subnet of each zone, private where there is one, or for a
    /// gateway a route in every route table.
    AddVpcEndpoint {
        /// The service, such as `ecr.api`.
        service: String,
        /// Interface or gateway.
        kind: VpcEndpointKind,
    },
    /// Adds a connected network.
    AddNetwork {
        /// How it is connected.
        kind: NetworkKind,
    },
    /// Adds a security group that lets everything out and what its rules say in.
    AddSecurityGroup(SecurityGroup),
    /// Puts a zone, subnet, node group or Fargate profile before one of its siblings, or after all of them.
    Reorder {
        /// What moves.
        entity: Entity,
        /// What it is drawn before; `None` for the end.
        before: Option<Entity>,
    },
    /// Locks a thing against every other edit, or unlocks it.
    SetLocked(Entity, bool),
    /// Adds a note.
    AddNote(Note),
    /// Replaces a note.
    SetNote(NoteId, Note),
    /// Takes a thing away with all that stands in it.
    Remove(Entity),
    /// Gives a thing another name.
    Rename(Entity, String),
    /// Moves a subnet, with what stands in it, to another zone.
    MoveSubnet {
        /// The subnet.
        id: SubnetId,
        /// Its new zone.
        zone: ZoneId,
    },
    /// Gives a subnet another block.
    SetSubnetCidr {
        /// The subnet.
        id: SubnetId,
        /// Its new block.
        cidr: Cidr,
    },
    /// Gives a subnet another default route, and attaches an internet gateway if the route needs it.
    SetRoute {
        /// The subnet.
        id: SubnetId,
        /// Its new default route.
        route: Route,
    },
    /// Attaches or detaches the internet gateway; detaching leaves public subnets without a route.
    SetInternetGateway(bool),
    /// Moves the whole design to another region: zones keep their order and take that region's names.
    ChangeRegion {
        /// The code of the region.
        region: String,
    },
    /// Makes a second one of a subnet (on the next free block), node group, profile or load balancer.
    Duplicate(Entity),
    /// Puts things of another design, or of an earlier state of this one, into this design.
    Paste {
        /// Where they were copied from.
        clip: Arc<Design>,
        /// What was copied; a zone brings what stands in it.
        chosen: BTreeSet<Entity>,
        /// The zone that subnets go to; without, the one of the same name.
        into: Option<ZoneId>,
    },
}

/// Why an edit cannot be planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditError {
    /// The thing to change is not there.
    NoSuch(Entity),
    /// The VPC has no free block of this length.
    NoRoom {
        /// The wanted prefix length.
        prefix_len: u8,
    },
    /// There is a security group for this role already.
    RoleTaken {
        /// The role.
        role: GroupRole,
    },
    /// There is an endpoint for this service already.
    ServiceTaken {
        /// The service.
        service: String,
    },
    /// All zones of the region are drawn.
    NoMoreZones {
        /// The region.
        region: String,
    },
    /// A NAT gateway only works in a public subnet.
    NotPublic {
        /// The subnet's name.
        subnet: String,
    },
    /// No subnet suits the load balancer's scheme.
    NoSubnetForLoadBalancer,
    /// A name cannot be empty.
    EmptyName,
    /// This thing cannot be removed, renamed or duplicated.
    Fixed(Entity),
    /// A locked thing would change.
    Locked {
        /// Its name.
        name: String,
    },
    /// The region's code is not known.
    UnknownRegion {
        /// The code.
        region: String,
    },
}

impl EditError {
    /// The error in words.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::NoSuch(entity) => msg!("edit-no-such", id = entity.to_string()),
            Self::NoRoom { prefix_len } => msg!("edit-no-room", len = *prefix_len),
            Self::NoMoreZones { region } => msg!("edit-no-more-zones", region = region),
            Self::RoleTaken { role } => msg!("edit-role-taken", role = role.key()),
            Self::ServiceTaken { service } => msg!("edit-service-taken", service = service),
            Self::NotPublic { subnet } => msg!("edit-nat-needs-public", subnet = subnet),
            Self::NoSubnetForLoadBalancer => msg!("edit-no-subnet-for-lb"),
            Self::EmptyName => msg!("edit-empty-name"),
            Self::Fixed(_) => msg!("edit-fixed"),
            Self::Locked { name } => msg!("edit-locked", name = name),
            Self::UnknownRegion { region } => msg!("edit-unknown-region", region = region),
        }
    }
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&render(Language::En, &self.message()))
    }
}

impl std::error::Error for EditError {}

impl Edit {
    /// Makes the change in `draft`, unless that changes what is locked.
    pub(super) fn apply(&self, draft: &mut Design) -> Result<(), EditError> {
        let before = (!draft.sheet.locked.is_empty()).then(|| draft.clone());
        self.make(draft)?;
        sheet::tidy(draft);
        before.map_or(Ok(()), |before| sheet::keep_locked(&before, draft, self))
    }

    fn make(&self, draft: &mut Design) -> Result<(), EditError> {
        match self {
            Self::SetVpc(vpc) => {
                let had = draft.vpc.has_internet_gateway;
                draft.vpc = Arc::new(vpc.clone());
                if had && !vpc.has_internet_gateway {
                    route::detach_internet_gateway(draft);
                }
            }
            Self::SetCluster(cluster) => draft.cluster = Arc::new(cluster.clone()),
            Self::SetZone(id, record) => {
                present(draft, (*id).into())?;
                draft.zones.insert(*id, record.clone());
            }
            Self::SetSubnet(id, record) => {
                present(draft, (*id).into())?;
                present(draft, record.zone.into())?;
                if draft.subnets.get(*id).is_some_and(|old| old.zone != record.zone) {
                    sheet::forget_place(draft, (*id).into());
                }
                route::set_subnet(draft, *id, record)?;
            }
            Self::SetNatGateway(id, record) => {
                present(draft, (*id).into())?;
                present(draft, record.subnet.into())?;
                draft.nat_gateways.insert(*id, record.clone());
            }
            Self::SetLoadBalancer(id, record) => {
                all_present(draft, (*id).into(), &record.subnets)?;
                draft.load_balancers.insert(*id, record.clone());
            }
            Self::SetNodegroup(id, record) => {
                all_present(draft, (*id).into(), &record.subnets)?;
                draft.nodegroups.insert(*id, record.clone());
            }
            Self::SetFargateProfile(id, record) => {
                all_present(draft, (*id).into(), &record.subnets)?;
                draft.fargate_profiles.insert(*id, record.clone());
            }
            Self::SetAddon(id, record) => {
                present(draft, (*id).into())?;
                draft.addons.insert(*id, record.clone());
            }
            Self::SetRouteTable(id, record) => {
                present(draft, (*id).into())?;
                route::set_table(draft, *id, record)?;
            }
            Self::SetVpcEndpoint(id, record) => {
                all_present(draft, (*id).into(), &record.subnets)?;
                add::service_is_free(draft, &record.service, record.kind, Some(*id))?;
                draft.vpc_endpoints.insert(*id, record.clone());
            }
            Self::SetNetwork(id, record) => {
                present(draft, (*id).into())?;
                draft.networks.insert(*id, record.clone());
            }
            Self::SetSecurityGroup(id, record) => {
                present(draft, (*id).into())?;
                add::role_is_free(draft, record.role, Some(*id))?;
                draft.security_groups.insert(*id, record.clone());
            }
            Self::AddRouteTable { subnets } => add::route_table(draft, subnets)?,
            Self::AddVpcEndpoint { service, kind } => add::vpc_endpoint(draft, service, *kind)?,
            Self::AddNetwork { kind } => add::network(draft, *kind),
            Self::AddSecurityGroup(group) => add::security_group(draft, group)?,
            Self::AddZone { name } => add::zone(draft, name.as_deref())?,
            Self::AddSubnet { zone, kind, prefix_len } => add::subnet(draft, *zone, *kind, *prefix_len)?,
            Self::PlaceSubnet { zone, kind, cidr, tier, name } => {
                add::subnet_on(draft, *zone, *kind, *cidr, tier.as_deref(), name.as_deref())?;
            }
            Self::SplitSubnet { id, prefix_len } => add::split_subnet(draft, *id, *prefix_len)?,
            Self::AddNatGateway { subnet } => add::nat_gateway(draft, *subnet)?,
            Self::AddLoadBalancer { kind, scheme } => add::load_balancer(draft, *kind, *scheme)?,
            Self::AddNodegroup { subnets } => add::nodegroup(draft, subnets)?,
            Self::AddFargateProfile { subnets } => add::fargate_profile(draft, subnets)?,
            Self::AddAddon { name } => add::addon(draft, name),
            Self::Reorder { entity, before } => sheet::reorder(draft, *entity, *before)?,
            Self::SetLocked(entity, is_locked) => sheet::set_locked(draft, *entity, *is_locked)?,
            Self::AddNote(note) => sheet::add_note(draft, note)?,
            Self::SetNote(id, note) => sheet::set_note(draft, *id, note)?,
            Self::Remove(entity) => remove::entity(draft, *entity)?,
            Self::Rename(entity, name) => rename(draft, *entity, name)?,
            Self::MoveSubnet { id, zone } => {
                present(draft, (*id).into())?;
                present(draft, (*zone).into())?;
                sheet::forget_place(draft, (*id).into());
                draft.subnets.update(*id, |subnet| subnet.zone = *zone);
            }
            Self::SetSubnetCidr { id, cidr } => {
                present(draft, (*id).into())?;
                draft.subnets.update(*id, |subnet| subnet.cidr = Some(*cidr));
            }
            Self::SetRoute { id, route } => {
                present(draft, (*id).into())?;
                if let Some(mut subnet) = draft.subnets.get(*id).cloned() {
                    subnet.route = *route;
                    subnet.has_public_ip_on_launch = *route == Route::InternetGateway;
                    route::set_subnet(draft, *id, &subnet)?;
                }
            }
            Self::SetInternetGateway(is_attached) => {
                let mut vpc = draft.vpc.as_ref().clone();
                vpc.has_internet_gateway = *is_attached;
                Self::SetVpc(vpc).apply(draft)?;
            }
            Self::ChangeRegion { region } => add::change_region(draft, region)?,
            Self::Duplicate(entity) => add::duplicate(draft, *entity)?,
            Self::Paste { clip, chosen, into } => paste::paste(draft, clip, chosen, *into)?,
        }
        if let ControlPlaneSubnets::Chosen(chosen) = &draft.cluster.control_plane_subnets
            && let Some(missing) = chosen.iter().find(|id| !draft.subnets.contains(**id))
        {
            return Err(EditError::NoSuch((*missing).into()));
        }
        Ok(())
    }
}

/// Fails when `entity` is not there.
fn present(design: &Design, entity: Entity) -> Result<(), EditError> {
    if design.has(entity) { Ok(()) } else { Err(EditError::NoSuch(entity)) }
}

fn all_present(design: &Design, entity: Entity, subnets: &BTreeSet<SubnetId>) -> Result<(), EditError> {
    present(design, entity)?;
    subnets.iter().try_for_each(|id| present(design, (*id).into()))
}

fn rename(draft: &mut Design, entity: Entity, name: &str) -> Result<(), EditError> {
    present(draft, entity)?;
    let name = name.trim();
    if name.is_empty() {
        return Err(EditError::EmptyName);
    }
    match entity {
        Entity::Cluster => {
            let mut cluster = draft.cluster.as_ref().clone();
            name.clone_into(&mut cluster.name);
            draft.cluster = Arc::new(cluster);
        }
        // The name of an endpoint is its service.
        Entity::Vpc | Entity::InternetGateway | Entity::VpcEndpoint(_) => return Err(EditError::Fixed(entity)),
        Entity::Zone(id) => draft.zones.update(id, |r| name.clone_into(&mut r.name)),
        Entity::Subnet(id) => draft.subnets.update(id, |r| name.clone_into(&mut r.name)),
        Entity::NatGateway(id) => draft.nat_gateways.update(id, |r| name.clone_into(&mut r.name)),
        Entity::LoadBalancer(id) => draft.load_balancers.update(id, |r| name.clone_into(&mut r.name)),
        Entity::Nodegroup(id) => draft.nodegroups.update(id, |r| name.clone_into(&mut r.name)),
        Entity::FargateProfile(id) => draft.fargate_profiles.update(id, |r| name.clone_into(&mut r.name)),
        Entity::Addon(id) => draft.addons.update(id, |r| name.clone_into(&mut r.name)),
        Entity::RouteTable(id) => draft.route_tables.update(id, |r| name.clone_into(&mut r.name)),
        Entity::Network(id) => draft.networks.update(id, |r| name.clone_into(&mut r.name)),
        Entity::SecurityGroup(id) => draft.security_groups.update(id, |r| name.clone_into(&mut r.name)),
        // The name of a note is its first line.
        Entity::Note(id) => draft.notes.update(id, |r| {
            let rest = r.text.split_once('\n').map(|(_, rest)| format!("\n{rest}")).unwrap_or_default();
            r.text = format!("{name}{rest}");
        }),
    }
    Ok(())
}
