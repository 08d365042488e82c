//! From a file to its design.
//!
//! Three passes: JSON with limits, the DTOs with a path for each mistake, and then everything that types
//! cannot say: ids, blocks, references.

use super::kept::kept_from_dto;
use super::{Extras, FORMAT, MAX_BYTES, dto, locate, migrate, network, sheet};
use crate::collect::CollectInOrder;
use crate::design::{
    Addon, AddonId, Capacity, Cluster, ControlPlaneSubnets, Design, EndpointAccess, FargateProfile,
    FargateProfileId, IpFamily, Kept, LoadBalancer, LoadBalancerId, LoadBalancerKind, NatGateway, NatGatewayId,
    Nodegroup, NodegroupId, NodegroupKind, PodUse, Route, Scheme, Selector, Subnet, SubnetId, SupportPolicy,
    Table, UpdateLimit, UpdateStrategy, Vpc, Zone, ZoneId, ZoneKind,
};
use crate::formats::{Position, Problem, ReadError, Shape, Syntax};
use crate::net::Cidr;
use std::collections::BTreeSet;
use std::str::FromStr;
use std::sync::Arc;

/// The route of a public subnet.
pub(super) const ROUTE_IGW: &str = "internet-gateway";
/// No route.
pub(super) const ROUTE_ISOLATED: &str = "isolated";
/// A route that is not stated.
pub(super) const ROUTE_UNKNOWN: &str = "unknown";

/// Nesting that `serde_json` reads, which this module leaves as it is.
const MAX_DEPTH: usize = 127;

/// Reads a design file.
///
/// # Errors
/// [`Problem::Syntax`] with its place; or with the path of the field [`Problem::BadField`],
/// [`Problem::NewerVersion`], [`Problem::BadId`], [`Problem::DuplicateId`], [`Problem::Dangling`],
/// [`Problem::NotACidr`] and others.
pub fn read(text: &str) -> Result<(Design, Extras), ReadError> {
    if MAX_BYTES < text.len() {
        let problem = Problem::TooLarge { n_bytes: text.len(), max_bytes: MAX_BYTES };
        return Err(ReadError::of_text(problem));
    }
    let mut file: serde_json::Value = serde_json::from_str(text).map_err(|error| syntax_error(&error))?;
    if !file.is_object() {
        let problem = Problem::WrongType { expected: Shape::Map, found: shape_of(&file), text: String::new() };
        return Err(ReadError::of_text(problem));
    }
    if file.get("format").and_then(serde_json::Value::as_str) != Some(FORMAT) {
        return Err(ReadError::of_text(Problem::MissingKey { key: format!("\"format\": \"{FORMAT}\"") }));
    }
    migrate::migrate(&mut file)?;
    let serde_json::Value::Object(mut file) = file else {
        return Err(ReadError::of_text(Problem::Empty));
    };
    let Some(design) = file.shift_remove("design") else {
        return Err(ReadError::of_text(Problem::MissingKey { key: "design".to_owned() }));
    };
    let design = locate::decode(&design)
        .map_err(|(path, detail)| ReadError::of_text(Problem::BadField { detail }).under(path))?;
    file.shift_remove("format");
    file.shift_remove("version");
    let mut reader = Reader { extras: Extras::default() };
    reader.extras.keep("", file);
    let design = reader.design(design)?;
    check_references(&design)?;
    Ok((design, reader.extras))
}

fn shape_of(json: &serde_json::Value) -> Shape {
    match json {
        serde_json::Value::Null => Shape::Null,
        serde_json::Value::Bool(_) => Shape::Bool,
        serde_json::Value::Number(_) => Shape::Number,
        serde_json::Value::String(_) => Shape::Text,
        serde_json::Value::Array(_) => Shape::List,
        serde_json::Value::Object(_) => Shape::Map,
    }
}

fn syntax_error(error: &serde_json::Error) -> ReadError {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let at = Position { line: number(error.line()), column: number(error.column().max(1)) };
    let detail = error.to_string();
    if detail.contains("recursion limit") {
        return ReadError::at(Problem::TooDeep { max_depth: MAX_DEPTH }, at);
    }
    // The place is told apart; the words after it are the parser's.
    let detail = detail.split(" at line ").next().unwrap_or_default().to_owned();
    ReadError::at(Problem::Syntax(Syntax::Other(detail)), at)
}

pub(super) fn bad(problem: Problem, path: impl Into<String>) -> ReadError {
    ReadError::of_text(problem).under(path)
}

pub(super) fn id<T: FromStr>(text: &str, path: &str) -> Result<T, ReadError> {
    text.parse().map_err(|_| bad(Problem::BadId { text: text.to_owned() }, path))
}

pub(super) fn ids(texts: &[String], path: &str) -> Result<BTreeSet<SubnetId>, ReadError> {
    let mut out = BTreeSet::new();
    for (i, text) in texts.iter().enumerate() {
        out.insert(id(text, &format!("{path}[{i}]"))?);
    }
    Ok(out)
}

pub(super) fn cidr(text: &str, path: &str) -> Result<Cidr, ReadError> {
    text.parse().map_err(|reason| bad(Problem::NotACidr { text: text.to_owned(), reason }, path))
}

pub(super) fn cidrs(texts: &[String], path: &str) -> Result<Vec<Cidr>, ReadError> {
    texts.iter().enumerate().map(|(i, text)| cidr(text, &format!("{path}[{i}]"))).collect()
}

fn route(text: &str, path: &str) -> Result<Route, ReadError> {
    Ok(match text {
        ROUTE_IGW => Route::InternetGateway,
        ROUTE_ISOLATED => Route::Isolated,
        ROUTE_UNKNOWN => Route::Unknown,
        _ => Route::Nat(id(text, path)?),
    })
}

pub(super) struct Reader {
    pub(super) extras: Extras,
}

impl Reader {
    fn kept(&mut self, kept: dto::Kept, place: &str) -> Kept {
        let (kept, rest) = kept_from_dto(kept);
        self.extras.keep(format!("{place}.kept"), rest);
        kept
    }

    fn design(&mut self, file: dto::Design) -> Result<Design, ReadError> {
        self.extras.keep("design", file.rest);
        let mut design = Design::empty();
        design.cluster = Arc::new(self.cluster(file.cluster)?);
        design.vpc = Arc::new(self.vpc(file.vpc)?);
        table(file.zones, "zones", &mut design.zones, |zone, path| self.zone(zone, path))?;
        table(file.subnets, "subnets", &mut design.subnets, |subnet, path| self.subnet(subnet, path))?;
        table(file.nat_gateways, "nat_gateways", &mut design.nat_gateways, |nat, path| {
            self.extras.keep(&nat.id, nat.rest);
            let subnet = id(&nat.subnet, &format!("{path}.subnet"))?;
            let public_ip = network::address(nat.public_ip, &format!("{path}.public_ip"))?;
            Ok((id::<NatGatewayId>(&nat.id, path)?, NatGateway { name: nat.name, subnet, public_ip }))
        })?;
        table(file.load_balancers, "load_balancers", &mut design.load_balancers, |lb, path| {
            self.load_balancer(lb, path)
        })?;
        table(file.nodegroups, "nodegroups", &mut design.nodegroups, |group, path| self.nodegroup(group, path))?;
        table(file.fargate_profiles, "fargate_profiles", &mut design.fargate_profiles, |profile, path| {
            self.fargate_profile(profile, path)
        })?;
        table(file.addons, "addons", &mut design.addons, |addon, path| {
            self.extras.keep(&addon.id, addon.rest);
            let kept = self.kept(addon.kept, &addon.id);
            let key = id::<AddonId>(&addon.id, path)?;
            Ok((key, Addon { name: addon.name, version: addon.version, configuration: addon.configuration, kept }))
        })?;
        table(file.route_tables, "route_tables", &mut design.route_tables, |row, path| {
            self.route_table(row, path)
        })?;
        table(file.vpc_endpoints, "vpc_endpoints", &mut design.vpc_endpoints, |row, path| {
            self.vpc_endpoint(row, path)
        })?;
        table(file.networks, "networks", &mut design.networks, |row, path| self.network(row, path))?;
        table(file.security_groups, "security_groups", &mut design.security_groups, |row, path| {
            self.security_group(row, path)
        })?;
        table(file.notes, "notes", &mut design.notes, |row, path| self.note(row, path))?;
        design.sheet = Arc::new(self.sheet(file.sheet)?);
        design.next_id = file.next_id;
        Ok(design)
    }

    fn cluster(&mut self, cluster: dto::Cluster) -> Result<Cluster, ReadError> {
        self.extras.keep("cluster", cluster.rest);
        self.extras.keep("cluster.endpoint", cluster.endpoint.rest);
        let service = cluster.service_cidr.map(|text| cidr(&text, "design.cluster.service_cidr")).transpose()?;
        Ok(Cluster {
            name: cluster.name,
            region: cluster.region,
            version: cluster.version,
            endpoint: EndpointAccess {
                is_public: cluster.endpoint.is_public,
                is_private: cluster.endpoint.is_private,
                public_cidrs: cidrs(&cluster.endpoint.public_cidrs, "design.cluster.endpoint.public_cidrs")?,
                private_cidrs: cidrs(&cluster.endpoint.private_cidrs, "design.cluster.endpoint.private_cidrs")?,
            },
            control_plane_subnets: match cluster.control_plane_subnets {
                dto::ControlPlaneSubnets::All => ControlPlaneSubnets::All,
                dto::ControlPlaneSubnets::Private => ControlPlaneSubnets::Private,
                dto::ControlPlaneSubnets::Chosen(chosen) => {
                    ControlPlaneSubnets::Chosen(ids(&chosen, "design.cluster.control_plane_subnets.chosen")?)
                }
            },
            ip_family: match cluster.ip_family {
                dto::IpFamily::Ipv4 => IpFamily::Ipv4,
                dto::IpFamily::Ipv6 => IpFamily::Ipv6,
            },
            service_cidr: service,
            log_types: cluster.log_types.into_iter().collect_set(),
            support_policy: cluster.support_policy.map(|policy| match policy {
                dto::SupportPolicy::Standard => SupportPolicy::Standard,
                dto::SupportPolicy::Extended => SupportPolicy::Extended,
            }),
            secrets_key_arn: cluster.secrets_key_arn,
            auto_mode: cluster.auto_mode,
            is_fully_private: cluster.is_fully_private,
            tags: cluster.tags,
            kept: self.kept(cluster.kept, "cluster"),
        })
    }

    fn vpc(&mut self, vpc: dto::Vpc) -> Result<Vpc, ReadError> {
        self.extras.keep("vpc", vpc.rest);
        Ok(Vpc {
            existing_id: vpc.existing_id,
            cidrs: cidrs(&vpc.cidrs, "design.vpc.cidrs")?,
            has_dns_support: vpc.has_dns_support,
            has_dns_hostnames: vpc.has_dns_hostnames,
            has_internet_gateway: vpc.has_internet_gateway,
            has_egress_only_gateway: vpc.has_egress_only_gateway,
            kept: self.kept(vpc.kept, "vpc"),
        })
    }

    fn zone(&mut self, zone: dto::Zone, path: &str) -> Result<(ZoneId, Zone), ReadError> {
        self.extras.keep(&zone.id, zone.rest);
        let kind = match zone.kind {
            dto::ZoneKind::Standard => ZoneKind::Standard,
            dto::ZoneKind::Local => ZoneKind::Local,
        };
        Ok((id(&zone.id, path)?, Zone { name: zone.name, az_id: zone.az_id, kind }))
    }

    fn subnet(&mut self, subnet: dto::Subnet, path: &str) -> Result<(SubnetId, Subnet), ReadError> {
        self.extras.keep(&subnet.id, subnet.rest);
        let kept = self.kept(subnet.kept, &subnet.id);
        let record = Subnet {
            name: subnet.name,
            zone: id(&subnet.zone, &format!("{path}.zone"))?,
            cidr: subnet.cidr.map(|text| cidr(&text, &format!("{path}.cidr"))).transpose()?,
            existing_id: subnet.existing_id,
            route: route(&subnet.route, &format!("{path}.route"))?,
            route_table: subnet.route_table.map(|text| id(&text, &format!("{path}.route_table"))).transpose()?,
            has_public_ip_on_launch: subnet.has_public_ip_on_launch,
            other_ips: subnet.other_ips,
            pod_use: match subnet.pod_use {
                dto::PodUse::OwnNodes => PodUse::OwnNodes,
                dto::PodUse::WholeZone => PodUse::WholeZone,
            },
            kept,
        };
        Ok((id(&subnet.id, path)?, record))
    }

    fn load_balancer(
        &mut self,
        lb: dto::LoadBalancer,
        path: &str,
    ) -> Result<(LoadBalancerId, LoadBalancer), ReadError> {
        self.extras.keep(&lb.id, lb.rest);
        let record = LoadBalancer {
            name: lb.name,
            kind: match lb.kind {
                dto::LoadBalancerKind::Application => LoadBalancerKind::Application,
                dto::LoadBalancerKind::Network => LoadBalancerKind::Network,
            },
            scheme: match lb.scheme {
                dto::Scheme::InternetFacing => Scheme::InternetFacing,
                dto::Scheme::Internal => Scheme::Internal,
            },
            subnets: ids(&lb.subnets, &format!("{path}.subnets"))?,
        };
        Ok((id(&lb.id, path)?, record))
    }

    fn nodegroup(&mut self, group: dto::Nodegroup, path: &str) -> Result<(NodegroupId, Nodegroup), ReadError> {
        self.extras.keep(&group.id, group.rest);
        let kept = self.kept(group.kept, &group.id);
        let record = Nodegroup {
            name: group.name,
            kind: match group.kind {
                dto::NodegroupKind::Managed => NodegroupKind::Managed,
                dto::NodegroupKind::SelfManaged => NodegroupKind::SelfManaged,
            },
            instance_types: group.instance_types,
            capacity: match group.capacity {
                dto::Capacity::OnDemand => Capacity::OnDemand,
                dto::Capacity::Spot => Capacity::Spot,
            },
            min_size: group.min_size,
            desired_size: group.desired_size,
            max_size: group.max_size,
            subnets: ids(&group.subnets, &format!("{path}.subnets"))?,
            ami_family: group.ami_family,
            volume_gib: group.volume_gib,
            max_pods: group.max_pods,
            planned_pods: group.planned_pods,
            update_limit: group.update_limit.map(|limit| match limit {
                dto::UpdateLimit::Nodes(n) => UpdateLimit::Nodes(n),
                dto::UpdateLimit::Percent(n) => UpdateLimit::Percent(n),
            }),
            update_strategy: match group.update_strategy {
                dto::UpdateStrategy::Default => UpdateStrategy::Default,
                dto::UpdateStrategy::Minimal => UpdateStrategy::Minimal,
            },
            branch_pods: group.branch_pods,
            labels: group.labels,
            kept,
        };
        Ok((id(&group.id, path)?, record))
    }

    fn fargate_profile(
        &mut self,
        profile: dto::FargateProfile,
        path: &str,
    ) -> Result<(FargateProfileId, FargateProfile), ReadError> {
        self.extras.keep(&profile.id, profile.rest);
        let mut selectors = Vec::with_capacity(profile.selectors.len());
        for (i, selector) in profile.selectors.into_iter().enumerate() {
            self.extras.keep(format!("{}.selectors[{i}]", profile.id), selector.rest);
            selectors.push(Selector { namespace: selector.namespace, labels: selector.labels });
        }
        let record = FargateProfile {
            name: profile.name,
            subnets: ids(&profile.subnets, &format!("{path}.subnets"))?,
            selectors,
            planned_pods: profile.planned_pods,
            kept: self.kept(profile.kept, &profile.id),
        };
        Ok((id(&profile.id, path)?, record))
    }
}

/// Reads the records of a table; each id once.
fn table<D, K: Ord + Copy + ToString, V>(
    records: Vec<D>,
    name: &str,
    out: &mut Table<K, V>,
    mut read: impl FnMut(D, &str) -> Result<(K, V), ReadError>,
) -> Result<(), ReadError> {
    for (i, record) in records.into_iter().enumerate() {
        let path = format!("design.{name}[{i}]");
        let (id, record) = read(record, &path)?;
        if out.contains(id) {
            return Err(bad(Problem::DuplicateId { id: id.to_string() }, format!("{path}.id")));
        }
        out.insert(id, record);
    }
    Ok(())
}

/// Fails at the first reference to a record that is not there, and at an id not below `next_id`.
fn check_references(design: &Design) -> Result<(), ReadError> {
    network::check_targets(design)?;
    sheet::check_sheet(design)?;
    let need = |subnets: &BTreeSet<SubnetId>, path: String| {
        let missing = subnets.iter().find(|id| !design.subnets.contains(**id));
        missing.map_or(Ok(()), |id| Err(bad(Problem::Dangling { id: id.to_string() }, path)))
    };
    for (id, subnet) in design.subnets.iter() {
        if !design.zones.contains(subnet.zone) {
            let problem = Problem::Dangling { id: subnet.zone.to_string() };
            return Err(bad(problem, format!("design.subnets[{id}].zone")));
        }
        if let Route::Nat(nat) = subnet.route
            && !design.nat_gateways.contains(nat)
        {
            return Err(bad(Problem::Dangling { id: nat.to_string() }, format!("design.subnets[{id}].route")));
        }
        if let Some(table) = subnet.route_table {
            let path = format!("design.subnets[{id}].route_table");
            let Some(record) = design.route_tables.get(table) else {
                return Err(bad(Problem::Dangling { id: table.to_string() }, path));
            };
            if record.default_route() != subnet.route {
                let detail = "the default route of the subnet is not that of its route table".to_owned();
                return Err(bad(Problem::BadField { detail }, path));
            }
        }
    }
    for (id, nat) in design.nat_gateways.iter() {
        need(&BTreeSet::from([nat.subnet]), format!("design.nat_gateways[{id}].subnet"))?;
    }
    for (id, lb) in design.load_balancers.iter() {
        need(&lb.subnets, format!("design.load_balancers[{id}].subnets"))?;
    }
    for (id, group) in design.nodegroups.iter() {
        need(&group.subnets, format!("design.nodegroups[{id}].subnets"))?;
    }
    for (id, profile) in design.fargate_profiles.iter() {
        need(&profile.subnets, format!("design.fargate_profiles[{id}].subnets"))?;
    }
    for (id, endpoint) in design.vpc_endpoints.iter() {
        need(&endpoint.subnets, format!("design.vpc_endpoints[{id}].subnets"))?;
    }
    if let ControlPlaneSubnets::Chosen(chosen) = &design.cluster.control_plane_subnets {
        need(chosen, "design.cluster.control_plane_subnets.chosen".to_owned())?;
    }
    if design.check_invariants().is_empty() {
        Ok(())
    } else {
        // All references are there, so that only an id is not below it.
        Err(bad(Problem::BadId { text: design.next_id.to_string() }, "design.next_id"))
    }
}
