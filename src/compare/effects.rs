//! Which fact says what a change of a field does to a cluster that runs.

use super::matching::Matches;
use super::rows::Held;
use crate::catalog::eks;
use crate::catalog::lifecycle::{self as facts, Fact};
use crate::cni::settings;
use crate::collect::CollectInOrder;
use crate::design::{Design, Entity, GroupRole, LoadBalancerKind, NodegroupKind, ZoneId};
use std::collections::BTreeSet;

/// A thing of both designs, and one of its fields before and after.
pub(super) struct Change<'a> {
    pub(super) before: &'a Design,
    pub(super) after: &'a Design,
    /// The thing in the first design.
    pub(super) old: Entity,
    /// The thing in the second.
    pub(super) new: Entity,
    pub(super) key: &'static str,
    pub(super) from: &'a Held,
    pub(super) to: &'a Held,
}

impl Change<'_> {
    /// Whether one side leaves open what the other states.
    fn is_stated_only(&self) -> bool {
        *self.from == Held::Nothing || *self.to == Held::Nothing
    }

    fn stated_or(&self, fact: &'static Fact) -> &'static Fact {
        if self.is_stated_only() { &facts::STATED } else { fact }
    }

    /// The fact on this change.
    pub(super) fn fact(&self) -> &'static Fact {
        if self.key == "kept" {
            return &facts::KEPT;
        }
        match self.old {
            Entity::Cluster => self.of_cluster(),
            Entity::Vpc => self.of_vpc(),
            Entity::InternetGateway => &facts::CREATED,
            // Words on the drawing: a cluster knows nothing of them.
            Entity::Note(_) => &facts::PLANNING,
            Entity::Zone(id) => self.of_zone(id),
            Entity::Subnet(_) => self.of_subnet(),
            Entity::NatGateway(_) => match self.key {
                "name" => &facts::NAME_TAG,
                "subnet" => &facts::NAT_SUBNET,
                _ => self.stated_or(&facts::NAT_ADDRESS),
            },
            Entity::LoadBalancer(_) => match self.key {
                "name" => &facts::BALANCER_NAME,
                "subnets" if is_network_balancer(self.after, self.new) => &facts::BALANCER_SUBNETS_NETWORK,
                "subnets" => &facts::BALANCER_SUBNETS,
                _ => &facts::BALANCER_NEW,
            },
            Entity::Nodegroup(_) => self.of_nodegroup(),
            Entity::FargateProfile(_) => match self.key {
                "planned_pods" => &facts::PLANNING,
                _ => &facts::FARGATE,
            },
            Entity::Addon(_) => match self.key {
                "name" => &facts::ADDON_NAME,
                "configuration" if self.changes_cni_mode() => &facts::CNI_MODE,
                _ => &facts::ADDON,
            },
            Entity::RouteTable(_) => match self.key {
                "name" => &facts::NAME_TAG,
                _ => &facts::ROUTE,
            },
            Entity::VpcEndpoint(_) => match self.key {
                "service" | "kind" => &facts::ENDPOINT_NEW,
                _ => &facts::ENDPOINT,
            },
            Entity::Network(_) => match self.key {
                "kind" => &facts::NETWORK_KIND,
                "cidrs" => &facts::NETWORK_BLOCKS,
                _ => &facts::PLANNING,
            },
            Entity::SecurityGroup(_) => match self.key {
                "rules" => &facts::SECURITY_GROUP_RULES,
                "role" if !self.is_of_cluster_group() => &facts::SECURITY_GROUP_ROLE,
                _ => &facts::SECURITY_GROUP_NEW,
            },
        }
    }

    fn of_cluster(&self) -> &'static Fact {
        match self.key {
            "name" => &facts::CLUSTER_NAME,
            "region" => &facts::CLUSTER_REGION,
            "version" => self.of_version(),
            "endpoint_public" | "endpoint_private" | "public_cidrs" => &facts::ENDPOINT_ACCESS,
            "private_cidrs" => &facts::PRIVATE_CIDRS,
            "control_plane_subnets" => &facts::CONTROL_PLANE_SUBNETS,
            "ip_family" => &facts::IP_FAMILY,
            "service_cidr" => &facts::SERVICE_CIDR,
            "log_types" => &facts::LOGS,
            "support_policy" => &facts::SUPPORT_POLICY,
            "secrets_key" if *self.from == Held::Nothing => &facts::SECRETS_ON,
            "secrets_key" if *self.to == Held::Nothing => &facts::SECRETS_OFF,
            "secrets_key" => &facts::SECRETS_KEY,
            "auto_mode" => {
                let is_on = |design: &Design| design.cluster.auto_mode == Some(true);
                match (is_on(self.before), is_on(self.after)) {
                    (false, true) => &facts::AUTO_MODE,
                    (true, false) => &facts::AUTO_MODE_OFF,
                    _ => &facts::STATED,
                }
            }
            "fully_private" => &facts::FULLY_PRIVATE,
            _ => &facts::TAGS,
        }
    }

    fn of_version(&self) -> &'static Fact {
        let place = |design: &Design| {
            let version = design.cluster.version.as_deref()?;
            eks::KUBERNETES_VERSIONS.iter().position(|row| row.version == version)
        };
        // The newest stands first.
        match (place(self.before), place(self.after)) {
            (Some(old), Some(new)) if new.saturating_add(1) == old => &facts::VERSION_UP,
            (Some(old), Some(new)) if new < old => &facts::VERSION_STEPS,
            (Some(old), Some(new)) if old.saturating_add(1) == new => &facts::VERSION_BACK,
            (Some(_), Some(_)) => &facts::VERSION_DOWN,
            _ => &facts::VERSION_OPEN,
        }
    }

    fn of_vpc(&self) -> &'static Fact {
        match self.key {
            "existing_id" => self.stated_or(&facts::VPC_OTHER),
            "cidrs" => {
                let (old, new) = (&self.before.vpc.cidrs, &self.after.vpc.cidrs);
                if old.is_empty() || new.is_empty() {
                    &facts::STATED
                } else if old.first() != new.first() {
                    &facts::VPC_PRIMARY
                } else if old.iter().all(|block| new.contains(block)) {
                    &facts::VPC_BLOCK_ADDED
                } else {
                    &facts::VPC_BLOCK_REMOVED
                }
            }
            "egress_only" => &facts::EGRESS_ONLY,
            _ => &facts::VPC_DNS,
        }
    }

    /// A zone is where its subnets lie: another one is other subnets, and the control plane stays where it is.
    fn of_zone(&self, id: ZoneId) -> &'static Fact {
        if self.key == "az_id" && self.is_stated_only() {
            return &facts::STATED;
        }
        if control_plane_zones(self.before).contains(&id) { &facts::ZONE } else { &facts::ZONE_OF_NODES }
    }

    fn of_subnet(&self) -> &'static Fact {
        match self.key {
            "name" => &facts::NAME_TAG,
            "zone" => &facts::SUBNET_ZONE,
            "cidr" => self.stated_or(&facts::SUBNET_BLOCK),
            "existing_id" => self.stated_or(&facts::SUBNET_OTHER),
            "public_ip" => &facts::PUBLIC_IP,
            "other_ips" => &facts::PLANNING,
            "pod_use" => &facts::POD_USE,
            _ => &facts::ROUTE,
        }
    }

    fn of_nodegroup(&self) -> &'static Fact {
        let is_own = is_own_group(self.before, self.old) && is_own_group(self.after, self.new);
        match self.key {
            "kind" => &facts::GROUP_KIND,
            "min_size" | "desired_size" | "max_size" if is_own => &facts::GROUP_SIZES_OWN,
            "min_size" | "desired_size" | "max_size" => &facts::GROUP_SIZES,
            "planned_pods" | "branch_pods" => &facts::PLANNING,
            "update_limit" | "update_strategy" if is_own => &facts::GROUP_UPDATES_OWN,
            "update_limit" | "update_strategy" => &facts::GROUP_UPDATES,
            "labels" if is_own => &facts::GROUP_LABELS_OWN,
            "labels" => &facts::GROUP_LABELS,
            "volume" | "max_pods" => &facts::GROUP_EKSCTL,
            _ if is_own => &facts::GROUP_EKSCTL,
            _ => &facts::GROUP_NEW,
        }
    }

    /// Whether one side is the group that EKS makes with the cluster, which no other group becomes.
    fn is_of_cluster_group(&self) -> bool {
        let is_cluster = |design: &Design, entity: Entity| match entity {
            Entity::SecurityGroup(id) => {
                design.security_groups.get(id).is_some_and(|group| group.role == GroupRole::Cluster)
            }
            _ => false,
        };
        is_cluster(self.before, self.old) || is_cluster(self.after, self.new)
    }

    /// Whether nodes that are there do not change over cleanly.
    fn changes_cni_mode(&self) -> bool {
        let mode = |design: &Design, entity: Entity| {
            let stated = settings::of_design(design).settings;
            let is_cni = design.name_of(entity) == settings::ADDON_NAME;
            is_cni.then_some((stated.mode, stated.has_custom_networking, stated.has_pod_eni))
        };
        mode(self.before, self.old) != mode(self.after, self.new)
    }
}

fn is_own_group(design: &Design, entity: Entity) -> bool {
    match entity {
        Entity::Nodegroup(id) => {
            design.nodegroups.get(id).is_some_and(|group| group.kind == NodegroupKind::SelfManaged)
        }
        _ => false,
    }
}

fn is_network_balancer(design: &Design, entity: Entity) -> bool {
    match entity {
        Entity::LoadBalancer(id) => {
            design.load_balancers.get(id).is_some_and(|balancer| balancer.kind == LoadBalancerKind::Network)
        }
        _ => false,
    }
}

/// What becomes of a thing whose subnets are made anew.
pub(super) fn of_new_subnets(design: &Design, entity: Entity) -> &'static Fact {
    match entity {
        Entity::FargateProfile(_) => &facts::FOLLOWS_FARGATE,
        Entity::NatGateway(_) => &facts::FOLLOWS_NAT,
        Entity::VpcEndpoint(_) => &facts::MOVES_ENDPOINT,
        Entity::LoadBalancer(_) if is_network_balancer(design, entity) => &facts::MOVES_NETWORK,
        Entity::LoadBalancer(_) => &facts::MOVES,
        _ if is_own_group(design, entity) => &facts::FOLLOWS_OWN,
        _ => &facts::FOLLOWS,
    }
}

/// The zones that the control plane's interfaces may be in.
pub(super) fn control_plane_zones(design: &Design) -> BTreeSet<ZoneId> {
    let mut zones = BTreeSet::new();
    for id in design.control_plane_subnets() {
        if let Some(subnet) = design.subnets.get(id) {
            zones.insert(subnet.zone);
        }
    }
    zones
}

/// Whether the control plane would have to go to other zones than the ones that it was created in.
pub(super) fn changes_control_plane_zones(before: &Design, after: &Design, matches: &Matches) -> bool {
    let old = control_plane_zones(before);
    // A cluster without any subnet cannot be there yet.
    if old.is_empty() {
        return false;
    }
    let new: BTreeSet<Entity> = control_plane_zones(after).into_iter().map(Entity::Zone).collect_set();
    let mapped: Vec<Option<&Entity>> = old.iter().map(|id| matches.to_after.get(&Entity::Zone(*id))).collect();
    mapped.len() != new.len() || !mapped.iter().all(|zone| zone.is_some_and(|zone| new.contains(zone)))
}
