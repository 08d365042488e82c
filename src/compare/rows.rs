//! A thing as rows of fields, in words: what is compared.
//!
//! Every record is taken apart field by field, so that a new field does not compile until it has a row.

use super::matching::Matches;
use crate::collect::{CollectInOrder, SortInPlace};
use crate::design::{
    Addon, Capacity, Cluster, ControlPlaneSubnets, Design, EndpointAccess, Entity, FargateProfile, IpFamily, Kept,
    LoadBalancer, LoadBalancerKind, NatGateway, Network, NetworkKind, Nodegroup, NodegroupKind, Note, PodUse,
    Route, RouteTable, RouteTarget, Scheme, SecurityGroup, Selector, Subnet, SubnetId, SupportPolicy, UpdateLimit,
    UpdateStrategy, Value, Vpc, VpcEndpoint, VpcEndpointKind, Zone, ZoneKind,
};
use crate::msg;
use crate::net::Cidr;
use crate::words::Message;
use std::collections::{BTreeMap, BTreeSet};

/// A thing that a field names, the same on both sides where it is there twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ref {
    /// Whether it is in the first design alone.
    is_gone: bool,
    /// Its id in the second design, or in the first where it is there alone.
    entity: Entity,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Held {
    /// Nothing.
    Nothing,
    /// A word, a number, a text.
    One(Message),
    /// Texts.
    Texts(Vec<String>),
    /// Things.
    Things(BTreeSet<Ref>),
    /// Routes: a block, and the thing that it leads to.
    Routes(Vec<(Cidr, Ref)>),
}

/// One field of a thing.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// Its key, as the inspector names it where it has it.
    pub(super) key: &'static str,
    /// Its name.
    pub(super) label: Message,
    /// What it holds.
    pub(super) held: Held,
}

fn text(value: &str) -> Held {
    if value.is_empty() { Held::Nothing } else { Held::One(msg!("plain", text = value)) }
}

fn maybe(value: Option<&String>) -> Held {
    value.map_or(Held::Nothing, |value| text(value))
}

fn number(value: u32) -> Held {
    Held::One(msg!("number", n = value))
}

fn maybe_number(value: Option<u32>) -> Held {
    value.map_or(Held::Nothing, number)
}

fn switch(is_on: bool) -> Held {
    Held::One(if is_on { msg!("compare-on") } else { msg!("compare-off") })
}

fn block(value: Option<Cidr>) -> Held {
    value.map_or(Held::Nothing, |cidr| text(&cidr.to_string()))
}

/// Blocks whose order means nothing.
fn blocks(cidrs: &[Cidr]) -> Held {
    let set: BTreeSet<Cidr> = cidrs.iter().copied().collect_set();
    texts(set.iter().map(Cidr::to_string).collect())
}

fn texts(list: Vec<String>) -> Held {
    if list.is_empty() { Held::Nothing } else { Held::Texts(list) }
}

fn pairs(map: &BTreeMap<String, String>) -> Held {
    texts(map.iter().map(|(key, value)| format!("{key}={value}")).collect())
}

/// A kept value on one line, near to how YAML writes it.
fn value_text(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(is) => is.to_string(),
        Value::Int(n) => n.to_string(),
        Value::Float(x) => x.to_string(),
        Value::Str(text) => text.clone(),
        Value::List(items) => format!("[{}]", items.iter().map(value_text).collect::<Vec<_>>().join(", ")),
        Value::Map(entries) => {
            let entries: Vec<String> = entries.iter().map(|(k, v)| format!("{k}: {}", value_text(v))).collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// What was read from a file and has no field. Which keys the file had is about the file, not about the cluster.
fn kept(kept: &Kept) -> Held {
    let Kept { extra, said: _ } = kept;
    let lines: BTreeSet<String> =
        extra.iter().map(|(key, value)| format!("{key}: {}", value_text(value))).collect_set();
    texts(lines.into_iter().collect())
}

/// Turns the things of one design into rows.
pub(super) struct Reader<'a> {
    /// The design.
    pub(super) design: &'a Design,
    /// For the first design, what its things are in the second; `None` for the second.
    pub(super) matches: Option<&'a Matches>,
}

impl Reader<'_> {
    fn of(&self, entity: impl Into<Entity>) -> Ref {
        let entity = entity.into();
        match self.matches {
            None => Ref { is_gone: false, entity },
            Some(matches) => match matches.to_after.get(&entity) {
                Some(after) => Ref { is_gone: false, entity: *after },
                None => Ref { is_gone: true, entity },
            },
        }
    }

    fn thing(&self, entity: impl Into<Entity>) -> Held {
        Held::Things([self.of(entity)].into_iter().collect_set())
    }

    fn subnets(&self, ids: &BTreeSet<SubnetId>) -> Held {
        if ids.is_empty() {
            return Held::Nothing;
        }
        Held::Things(ids.iter().map(|id| self.of(*id)).collect_set())
    }

    /// The rows of a thing; none where it is not there.
    pub(super) fn rows(&self, entity: Entity) -> Vec<Row> {
        let design = self.design;
        match entity {
            Entity::Cluster => self.cluster(&design.cluster),
            Entity::Vpc => vpc(&design.vpc),
            Entity::InternetGateway => Vec::new(),
            Entity::Note(id) => design.notes.get(id).map(note).unwrap_or_default(),
            Entity::Zone(id) => design.zones.get(id).map(zone).unwrap_or_default(),
            Entity::Subnet(id) => design.subnets.get(id).map(|r| self.subnet(r)).unwrap_or_default(),
            Entity::NatGateway(id) => design.nat_gateways.get(id).map(|r| self.nat_gateway(r)).unwrap_or_default(),
            Entity::LoadBalancer(id) => {
                design.load_balancers.get(id).map(|r| self.load_balancer(r)).unwrap_or_default()
            }
            Entity::Nodegroup(id) => design.nodegroups.get(id).map(|r| self.nodegroup(r)).unwrap_or_default(),
            Entity::FargateProfile(id) => {
                design.fargate_profiles.get(id).map(|r| self.fargate(r)).unwrap_or_default()
            }
            Entity::Addon(id) => design.addons.get(id).map(addon).unwrap_or_default(),
            Entity::RouteTable(id) => design.route_tables.get(id).map(|r| self.route_table(r)).unwrap_or_default(),
            Entity::VpcEndpoint(id) => design.vpc_endpoints.get(id).map(|r| self.endpoint(r)).unwrap_or_default(),
            Entity::Network(id) => design.networks.get(id).map(network).unwrap_or_default(),
            Entity::SecurityGroup(id) => design.security_groups.get(id).map(security_group).unwrap_or_default(),
        }
    }

    fn cluster(&self, record: &Cluster) -> Vec<Row> {
        let Cluster {
            name,
            region,
            version,
            endpoint,
            control_plane_subnets,
            ip_family,
            service_cidr,
            log_types,
            support_policy,
            secrets_key_arn,
            auto_mode,
            is_fully_private,
            tags,
            kept: rest,
        } = record;
        let EndpointAccess { is_public, is_private, public_cidrs, private_cidrs } = endpoint;
        let family = match ip_family {
            IpFamily::Ipv4 => msg!("ip-family-ipv4"),
            IpFamily::Ipv6 => msg!("ip-family-ipv6"),
        };
        let support = match support_policy {
            None => Held::Nothing,
            Some(SupportPolicy::Standard) => Held::One(msg!("support-standard")),
            Some(SupportPolicy::Extended) => Held::One(msg!("support-extended")),
        };
        let control_plane = match control_plane_subnets {
            ControlPlaneSubnets::All => Held::One(msg!("control-plane-all")),
            ControlPlaneSubnets::Private => Held::One(msg!("control-plane-private")),
            ControlPlaneSubnets::Chosen(chosen) => self.subnets(chosen),
        };
        vec![
            row("name", msg!("field-name"), text(name)),
            row("region", msg!("field-region"), text(region)),
            row("version", msg!("field-version"), maybe(version.as_ref())),
            row("endpoint_public", msg!("field-endpoint-public"), switch(*is_public)),
            row("endpoint_private", msg!("field-endpoint-private"), switch(*is_private)),
            row("public_cidrs", msg!("field-public-cidrs"), blocks(public_cidrs)),
            row("private_cidrs", msg!("field-private-cidrs"), blocks(private_cidrs)),
            row("control_plane_subnets", msg!("field-control-plane-subnets"), control_plane),
            row("ip_family", msg!("field-ip-family"), Held::One(family)),
            row("service_cidr", msg!("field-service-cidr"), block(*service_cidr)),
            row("log_types", msg!("field-log-types"), texts(log_types.iter().cloned().collect())),
            row("support_policy", msg!("field-support-policy"), support),
            row("secrets_key", msg!("field-secrets-key"), maybe(secrets_key_arn.as_ref())),
            row("auto_mode", msg!("field-auto-mode"), auto_mode.map_or(Held::Nothing, switch)),
            row("fully_private", msg!("field-fully-private"), switch(*is_fully_private)),
            row("tags", msg!("field-tags"), pairs(tags)),
            row("kept", msg!("compare-kept"), kept(rest)),
        ]
    }

    fn subnet(&self, record: &Subnet) -> Vec<Row> {
        let Subnet {
            name,
            zone,
            cidr,
            existing_id,
            route,
            route_table,
            has_public_ip_on_launch,
            other_ips,
            pod_use,
            kept: rest,
        } = record;
        let route = match route {
            Route::InternetGateway => Held::One(msg!("route-internet")),
            Route::Nat(nat) => self.thing(*nat),
            Route::Isolated => Held::One(msg!("route-none")),
            Route::Unknown => Held::One(msg!("route-unknown")),
        };
        let pods = match pod_use {
            PodUse::OwnNodes => msg!("pod-use-own"),
            PodUse::WholeZone => msg!("pod-use-zone"),
        };
        vec![
            row("name", msg!("field-name"), text(name)),
            row("zone", msg!("field-zone"), self.thing(*zone)),
            row("cidr", msg!("field-cidr"), block(*cidr)),
            row("existing_id", msg!("field-existing-subnet"), maybe(existing_id.as_ref())),
            row("route", msg!("field-route"), route),
            row("route_table", msg!("field-route-table"), route_table.map_or(Held::Nothing, |id| self.thing(id))),
            row("public_ip", msg!("field-public-ip"), switch(*has_public_ip_on_launch)),
            row("other_ips", msg!("field-other-ips"), number(*other_ips)),
            row("pod_use", msg!("field-pod-use"), Held::One(pods)),
            row("kept", msg!("compare-kept"), kept(rest)),
        ]
    }

    fn nat_gateway(&self, record: &NatGateway) -> Vec<Row> {
        let NatGateway { name, subnet, public_ip } = record;
        let address = public_ip.map_or(Held::Nothing, |address| text(&address.to_string()));
        vec![
            row("name", msg!("field-name"), text(name)),
            row("subnet", msg!("field-nat-subnet"), self.thing(*subnet)),
            row("public_ip", msg!("field-nat-public-ip"), address),
        ]
    }

    fn load_balancer(&self, record: &LoadBalancer) -> Vec<Row> {
        let LoadBalancer { name, kind, scheme, subnets } = record;
        let kind = match kind {
            LoadBalancerKind::Application => msg!("lb-application"),
            LoadBalancerKind::Network => msg!("lb-network"),
        };
        let scheme = match scheme {
            Scheme::InternetFacing => msg!("scheme-internet-facing"),
            Scheme::Internal => msg!("scheme-internal"),
        };
        vec![
            row("name", msg!("field-name"), text(name)),
            row("kind", msg!("field-lb-kind"), Held::One(kind)),
            row("scheme", msg!("field-lb-scheme"), Held::One(scheme)),
            row("subnets", msg!("field-subnets"), self.subnets(subnets)),
        ]
    }

    fn nodegroup(&self, record: &Nodegroup) -> Vec<Row> {
        let Nodegroup {
            name,
            kind,
            instance_types,
            capacity,
            min_size,
            desired_size,
            max_size,
            subnets,
            ami_family,
            volume_gib,
            max_pods,
            planned_pods,
            update_limit,
            update_strategy,
            branch_pods,
            labels,
            kept: rest,
        } = record;
        let kind = if *kind == NodegroupKind::Managed { msg!("kind-managed") } else { msg!("kind-self-managed") };
        let capacity = match capacity {
            Capacity::OnDemand => msg!("capacity-on-demand"),
            Capacity::Spot => msg!("capacity-spot"),
        };
        let limit = match update_limit {
            None => Held::Nothing,
            Some(UpdateLimit::Nodes(n)) => number(*n),
            Some(UpdateLimit::Percent(n)) => text(&format!("{n} %")),
        };
        let strategy = match update_strategy {
            UpdateStrategy::Default => msg!("update-default"),
            UpdateStrategy::Minimal => msg!("update-minimal"),
        };
        vec![
            row("name", msg!("field-name"), text(name)),
            row("kind", msg!("field-nodegroup-kind"), Held::One(kind)),
            row("instance_types", msg!("field-instance-types"), texts(instance_types.clone())),
            row("capacity", msg!("field-capacity"), Held::One(capacity)),
            row("min_size", msg!("field-min-size"), number(*min_size)),
            row("desired_size", msg!("field-desired-size"), number(*desired_size)),
            row("max_size", msg!("field-max-size"), number(*max_size)),
            row("subnets", msg!("field-subnets"), self.subnets(subnets)),
            row("ami_family", msg!("field-ami-family"), text(ami_family)),
            row("volume", msg!("field-volume"), maybe_number(*volume_gib)),
            row("max_pods", msg!("field-max-pods"), maybe_number(*max_pods)),
            row("planned_pods", msg!("field-planned-pods"), maybe_number(*planned_pods)),
            row("update_limit", msg!("field-update-limit"), limit),
            row("update_strategy", msg!("field-update-strategy"), Held::One(strategy)),
            row("branch_pods", msg!("field-branch-pods"), number(*branch_pods)),
            row("labels", msg!("field-labels"), pairs(labels)),
            row("kept", msg!("compare-kept"), kept(rest)),
        ]
    }

    fn fargate(&self, record: &FargateProfile) -> Vec<Row> {
        let FargateProfile { name, subnets, selectors, planned_pods, kept: rest } = record;
        let line = |selector: &Selector| {
            let labels: Vec<String> =
                selector.labels.iter().map(|(key, value)| format!("{key}={value}")).collect();
            if labels.is_empty() {
                selector.namespace.clone()
            } else {
                format!("{} ({})", selector.namespace, labels.join(" "))
            }
        };
        vec![
            row("name", msg!("field-name"), text(name)),
            row("subnets", msg!("field-subnets"), self.subnets(subnets)),
            row("selectors", msg!("field-namespaces"), texts(selectors.iter().map(line).collect())),
            row("planned_pods", msg!("field-fargate-pods"), number(*planned_pods)),
            row("kept", msg!("compare-kept"), kept(rest)),
        ]
    }

    fn route_table(&self, record: &RouteTable) -> Vec<Row> {
        let RouteTable { name, routes } = record;
        let mut leads: Vec<(Cidr, Ref)> = routes
            .iter()
            .map(|route| {
                let target = match route.target {
                    RouteTarget::InternetGateway => Ref { is_gone: false, entity: Entity::InternetGateway },
                    RouteTarget::Nat(id) => self.of(id),
                    RouteTarget::Network(id) => self.of(id),
                };
                (route.destination, target)
            })
            .collect();
        leads.order();
        let held = if leads.is_empty() { Held::Nothing } else { Held::Routes(leads) };
        vec![row("name", msg!("field-name"), text(name)), row("routes", msg!("field-routes"), held)]
    }

    fn endpoint(&self, record: &VpcEndpoint) -> Vec<Row> {
        let VpcEndpoint { service, kind, subnets, has_private_dns } = record;
        let kind = match kind {
            VpcEndpointKind::Interface => msg!("endpoint-kind-interface"),
            VpcEndpointKind::Gateway => msg!("endpoint-kind-gateway"),
        };
        vec![
            row("service", msg!("compare-service"), text(service)),
            row("kind", msg!("field-endpoint-kind"), Held::One(kind)),
            row("subnets", msg!("field-subnets"), self.subnets(subnets)),
            row("private_dns", msg!("field-private-dns"), switch(*has_private_dns)),
        ]
    }
}

fn row(key: &'static str, label: Message, held: Held) -> Row {
    Row { key, label, held }
}

fn vpc(record: &Vpc) -> Vec<Row> {
    let Vpc {
        existing_id,
        cidrs,
        has_dns_support,
        has_dns_hostnames,
        // A thing of its own.
        has_internet_gateway: _,
        has_egress_only_gateway,
        kept: rest,
    } = record;
    // The primary block is another matter than the rest, whose order means nothing.
    let mut all: Vec<String> = cidrs.iter().take(1).map(Cidr::to_string).collect();
    let others: BTreeSet<Cidr> = cidrs.iter().skip(1).copied().collect_set();
    all.extend(others.iter().map(Cidr::to_string));
    vec![
        row("existing_id", msg!("field-existing-vpc"), maybe(existing_id.as_ref())),
        row("cidrs", msg!("field-cidrs"), texts(all)),
        row("dns_support", msg!("field-dns-support"), switch(*has_dns_support)),
        row("dns_hostnames", msg!("field-dns-hostnames"), switch(*has_dns_hostnames)),
        row("egress_only", msg!("field-egress-only-gateway"), switch(*has_egress_only_gateway)),
        row("kept", msg!("compare-kept"), kept(rest)),
    ]
}

fn zone(record: &Zone) -> Vec<Row> {
    let Zone { name, az_id, kind } = record;
    let kind = match kind {
        ZoneKind::Standard => msg!("zone-kind-standard"),
        ZoneKind::Local => msg!("zone-kind-local"),
    };
    vec![
        row("name", msg!("field-zone-name"), text(name)),
        row("az_id", msg!("field-az-id"), maybe(az_id.as_ref())),
        row("kind", msg!("field-zone-kind"), Held::One(kind)),
    ]
}

fn addon(record: &Addon) -> Vec<Row> {
    let Addon { name, version, configuration, kept: rest } = record;
    vec![
        row("name", msg!("field-name"), text(name)),
        row("version", msg!("field-addon-version"), maybe(version.as_ref())),
        row("configuration", msg!("field-addon-configuration"), maybe(configuration.as_ref())),
        row("kept", msg!("compare-kept"), kept(rest)),
    ]
}

fn note(record: &Note) -> Vec<Row> {
    // Where it stands on the drawing is no part of what the design says.
    let Note { text: words, at: _ } = record;
    vec![row("text", msg!("kind-note"), text(words))]
}

fn network(record: &Network) -> Vec<Row> {
    let Network { name, kind, cidrs, public_ip } = record;
    let kind = match kind {
        NetworkKind::Peering => msg!("network-kind-peering"),
        NetworkKind::TransitGateway => msg!("network-kind-transit"),
        NetworkKind::Vpn => msg!("network-kind-vpn"),
    };
    let address = public_ip.map_or(Held::Nothing, |address| text(&address.to_string()));
    vec![
        row("name", msg!("field-name"), text(name)),
        row("kind", msg!("field-network-kind"), Held::One(kind)),
        row("cidrs", msg!("field-cidrs"), blocks(cidrs)),
        row("public_ip", msg!("field-network-public-ip"), address),
    ]
}

fn security_group(record: &SecurityGroup) -> Vec<Row> {
    let SecurityGroup { name, role, rules } = record;
    let lines: BTreeSet<String> = rules.iter().map(ToString::to_string).collect_set();
    vec![
        row("name", msg!("field-name"), text(name)),
        row("role", msg!("compare-role"), text(role.key())),
        row("rules", msg!("field-group-rules"), texts(lines.into_iter().collect())),
    ]
}

/// What a field holds, in words.
pub(super) fn said(held: &Held, before: &Design, after: &Design) -> Message {
    let name = |thing: &Ref| {
        let name = if thing.is_gone { before.name_of(thing.entity) } else { after.name_of(thing.entity) };
        if name.is_empty() { thing.entity.to_string() } else { name.to_owned() }
    };
    let list = |texts: Vec<String>| msg!("plain", text = texts.join(", "));
    match held {
        Held::Nothing => msg!("compare-none"),
        Held::One(message) => message.clone(),
        Held::Texts(texts) => list(texts.clone()),
        Held::Things(things) => list(things.iter().map(name).collect()),
        Held::Routes(routes) => list(routes.iter().map(|(block, to)| format!("{block} → {}", name(to))).collect()),
    }
}
