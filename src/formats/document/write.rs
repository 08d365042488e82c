//! From a design to its file.

use super::kept::dto_from_kept;
use super::{Extras, FORMAT, VERSION, dto};
use crate::design::{
    Capacity, Cluster, ControlPlaneSubnets, Design, FargateProfile, FargateProfileId, IpFamily, Kept,
    LoadBalancerKind, Nodegroup, NodegroupId, NodegroupKind, PodUse, Route, Scheme, SubnetId, SupportPolicy,
    UpdateLimit, UpdateStrategy, ZoneKind,
};
use crate::net::Cidr;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fmt::Display;

/// Writes the design file. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design, extras: &Extras) -> String {
    let mut file = Map::new();
    file.insert("format".to_owned(), FORMAT.into());
    file.insert("version".to_owned(), VERSION.into());
    // Strings, numbers, lists and string-keyed maps always serialize.
    let value = serde_json::to_value(Writer { extras }.design(design)).unwrap_or_default();
    file.insert("design".to_owned(), value);
    file.extend(extras.at(""));
    let mut text = serde_json::to_string_pretty(&Value::Object(file)).unwrap_or_default();
    // JSON may have it as it is, in texts only; our reader takes it for a sign of a file that is no text.
    if text.contains('\u{7f}') {
        text = text.replace('\u{7f}', "\\u007f");
    }
    text.push('\n');
    text
}

/// The word for a route in the file.
fn route(route: Route) -> String {
    match route {
        Route::InternetGateway => super::read::ROUTE_IGW.to_owned(),
        Route::Isolated => super::read::ROUTE_ISOLATED.to_owned(),
        Route::Unknown => super::read::ROUTE_UNKNOWN.to_owned(),
        Route::Nat(id) => id.to_string(),
    }
}

pub(super) fn ids(subnets: &BTreeSet<SubnetId>) -> Vec<String> {
    subnets.iter().map(ToString::to_string).collect()
}

pub(super) fn texts(cidrs: &[Cidr]) -> Vec<String> {
    cidrs.iter().map(ToString::to_string).collect()
}

pub(super) struct Writer<'a> {
    extras: &'a Extras,
}

impl Writer<'_> {
    pub(super) fn rest(&self, place: impl Display) -> dto::Rest {
        self.extras.at(&place.to_string())
    }

    fn kept(&self, kept: &Kept, place: impl Display) -> dto::Kept {
        dto_from_kept(kept, self.rest(format!("{place}.kept")))
    }

    fn design(&self, design: &Design) -> dto::Design {
        let vpc = &design.vpc;
        dto::Design {
            next_id: design.next_id,
            cluster: self.cluster(&design.cluster),
            vpc: dto::Vpc {
                existing_id: vpc.existing_id.clone(),
                cidrs: texts(&vpc.cidrs),
                has_dns_support: vpc.has_dns_support,
                has_dns_hostnames: vpc.has_dns_hostnames,
                has_internet_gateway: vpc.has_internet_gateway,
                has_egress_only_gateway: vpc.has_egress_only_gateway,
                kept: self.kept(&vpc.kept, "vpc"),
                rest: self.rest("vpc"),
            },
            zones: self.zones(design),
            subnets: self.subnets(design),
            nat_gateways: self.nat_gateways(design),
            load_balancers: self.load_balancers(design),
            nodegroups: design.nodegroups.iter().map(|(id, group)| self.nodegroup(id, group)).collect(),
            fargate_profiles: design.fargate_profiles.iter().map(|(id, p)| self.fargate_profile(id, p)).collect(),
            addons: self.addons(design),
            route_tables: self.route_tables(design),
            vpc_endpoints: self.vpc_endpoints(design),
            networks: self.networks(design),
            security_groups: self.security_groups(design),
            notes: self.notes(design),
            sheet: self.sheet(&design.sheet),
            rest: self.rest("design"),
        }
    }

    fn cluster(&self, cluster: &Cluster) -> dto::Cluster {
        dto::Cluster {
            name: cluster.name.clone(),
            region: cluster.region.clone(),
            version: cluster.version.clone(),
            endpoint: dto::EndpointAccess {
                is_public: cluster.endpoint.is_public,
                is_private: cluster.endpoint.is_private,
                public_cidrs: texts(&cluster.endpoint.public_cidrs),
                private_cidrs: texts(&cluster.endpoint.private_cidrs),
                rest: self.rest("cluster.endpoint"),
            },
            control_plane_subnets: match &cluster.control_plane_subnets {
                ControlPlaneSubnets::All => dto::ControlPlaneSubnets::All,
                ControlPlaneSubnets::Private => dto::ControlPlaneSubnets::Private,
                ControlPlaneSubnets::Chosen(chosen) => dto::ControlPlaneSubnets::Chosen(ids(chosen)),
            },
            ip_family: match cluster.ip_family {
                IpFamily::Ipv4 => dto::IpFamily::Ipv4,
                IpFamily::Ipv6 => dto::IpFamily::Ipv6,
            },
            service_cidr: cluster.service_cidr.map(|cidr| cidr.to_string()),
            log_types: cluster.log_types.iter().cloned().collect(),
            support_policy: cluster.support_policy.map(|policy| match policy {
                SupportPolicy::Standard => dto::SupportPolicy::Standard,
                SupportPolicy::Extended => dto::SupportPolicy::Extended,
            }),
            secrets_key_arn: cluster.secrets_key_arn.clone(),
            auto_mode: cluster.auto_mode,
            is_fully_private: cluster.is_fully_private,
            tags: cluster.tags.clone(),
            kept: self.kept(&cluster.kept, "cluster"),
            rest: self.rest("cluster"),
        }
    }

    fn zones(&self, design: &Design) -> Vec<dto::Zone> {
        let zones = design.zones.iter().map(|(id, zone)| dto::Zone {
            id: id.to_string(),
            name: zone.name.clone(),
            az_id: zone.az_id.clone(),
            kind: match zone.kind {
                ZoneKind::Standard => dto::ZoneKind::Standard,
                ZoneKind::Local => dto::ZoneKind::Local,
            },
            rest: self.rest(id),
        });
        zones.collect()
    }

    fn subnets(&self, design: &Design) -> Vec<dto::Subnet> {
        let subnets = design.subnets.iter().map(|(id, subnet)| dto::Subnet {
            id: id.to_string(),
            name: subnet.name.clone(),
            zone: subnet.zone.to_string(),
            cidr: subnet.cidr.map(|cidr| cidr.to_string()),
            existing_id: subnet.existing_id.clone(),
            route: route(subnet.route),
            route_table: subnet.route_table.map(|id| id.to_string()),
            has_public_ip_on_launch: subnet.has_public_ip_on_launch,
            other_ips: subnet.other_ips,
            pod_use: match subnet.pod_use {
                PodUse::OwnNodes => dto::PodUse::OwnNodes,
                PodUse::WholeZone => dto::PodUse::WholeZone,
            },
            kept: self.kept(&subnet.kept, id),
            rest: self.rest(id),
        });
        subnets.collect()
    }

    fn nat_gateways(&self, design: &Design) -> Vec<dto::NatGateway> {
        let gateways = design.nat_gateways.iter().map(|(id, nat)| dto::NatGateway {
            id: id.to_string(),
            name: nat.name.clone(),
            subnet: nat.subnet.to_string(),
            public_ip: nat.public_ip.map(|ip| ip.to_string()),
            rest: self.rest(id),
        });
        gateways.collect()
    }

    fn load_balancers(&self, design: &Design) -> Vec<dto::LoadBalancer> {
        let balancers = design.load_balancers.iter().map(|(id, lb)| dto::LoadBalancer {
            id: id.to_string(),
            name: lb.name.clone(),
            kind: match lb.kind {
                LoadBalancerKind::Application => dto::LoadBalancerKind::Application,
                LoadBalancerKind::Network => dto::LoadBalancerKind::Network,
            },
            scheme: match lb.scheme {
                Scheme::InternetFacing => dto::Scheme::InternetFacing,
                Scheme::Internal => dto::Scheme::Internal,
            },
            subnets: ids(&lb.subnets),
            rest: self.rest(id),
        });
        balancers.collect()
    }

    fn nodegroup(&self, id: NodegroupId, group: &Nodegroup) -> dto::Nodegroup {
        dto::Nodegroup {
            id: id.to_string(),
            name: group.name.clone(),
            kind: match group.kind {
                NodegroupKind::Managed => dto::NodegroupKind::Managed,
                NodegroupKind::SelfManaged => dto::NodegroupKind::SelfManaged,
            },
            instance_types: group.instance_types.clone(),
            capacity: match group.capacity {
                Capacity::OnDemand => dto::Capacity::OnDemand,
                Capacity::Spot => dto::Capacity::Spot,
            },
            min_size: group.min_size,
            desired_size: group.desired_size,
            max_size: group.max_size,
            subnets: ids(&group.subnets),
            ami_family: group.ami_family.clone(),
            volume_gib: group.volume_gib,
            max_pods: group.max_pods,
            planned_pods: group.planned_pods,
            update_limit: group.update_limit.map(|limit| match limit {
                UpdateLimit::Nodes(n) => dto::UpdateLimit::Nodes(n),
                UpdateLimit::Percent(n) => dto::UpdateLimit::Percent(n),
            }),
            update_strategy: match group.update_strategy {
                UpdateStrategy::Default => dto::UpdateStrategy::Default,
                UpdateStrategy::Minimal => dto::UpdateStrategy::Minimal,
            },
            branch_pods: group.branch_pods,
            labels: group.labels.clone(),
            kept: self.kept(&group.kept, id),
            rest: self.rest(id),
        }
    }

    fn fargate_profile(&self, id: FargateProfileId, profile: &FargateProfile) -> dto::FargateProfile {
        let selectors = profile.selectors.iter().enumerate().map(|(i, selector)| dto::Selector {
            namespace: selector.namespace.clone(),
            labels: selector.labels.clone(),
            rest: self.rest(format!("{id}.selectors[{i}]")),
        });
        dto::FargateProfile {
            id: id.to_string(),
            name: profile.name.clone(),
            subnets: ids(&profile.subnets),
            selectors: selectors.collect(),
            planned_pods: profile.planned_pods,
            kept: self.kept(&profile.kept, id),
            rest: self.rest(id),
        }
    }

    fn addons(&self, design: &Design) -> Vec<dto::Addon> {
        let addons = design.addons.iter().map(|(id, addon)| dto::Addon {
            id: id.to_string(),
            name: addon.name.clone(),
            version: addon.version.clone(),
            configuration: addon.configuration.clone(),
            kept: self.kept(&addon.kept, id),
            rest: self.rest(id),
        });
        addons.collect()
    }
}
