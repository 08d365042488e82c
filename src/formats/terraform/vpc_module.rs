//! The network as `terraform-aws-modules/vpc`, where that module can say it; plain resources otherwise.
//!
//! The module takes lists: the subnets of a kind, one for each zone in turn, then the second of each zone, and so
//! on; NAT gateways stand in the first public subnets. What fits lists like these is written with them.

use super::Writer;
use super::hcl::{Body, boolean, object, raws, text, texts};
use crate::catalog::terraform;
use crate::design::{Entity, NatGatewayId, PodUse, Route, SubnetId, VpcEndpointKind};
use crate::formats::build::{Subnet, VpcSource, ZoneBy, key};
use crate::msg;
use std::collections::BTreeSet;

/// How a network goes into the module's lists.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    /// The zones.
    zones: Vec<String>,
    /// Subnets with a route to the internet gateway.
    public: Vec<SubnetId>,
    /// Subnets with a route to a NAT gateway.
    private: Vec<SubnetId>,
    /// Subnets without a default route.
    intra: Vec<SubnetId>,
    /// Route tables of the private subnets: as many as NAT gateways.
    n_nats: usize,
    /// Whether public subnets give instances public addresses.
    has_public_ips: bool,
}

impl Layout {
    /// The reference to a subnet.
    pub(super) fn subnet(&self, id: SubnetId) -> Option<String> {
        let lists = [("public", &self.public), ("private", &self.private), ("intra", &self.intra)];
        lists.into_iter().find_map(|(name, list)| {
            let place = list.iter().position(|other| *other == id)?;
            Some(format!("module.vpc.{name}_subnets[{place}]"))
        })
    }

    /// The reference to the route table of the subnet with this key.
    pub(super) fn table(&self, of: &str) -> Option<String> {
        let is_it = |id: &SubnetId| key(*id) == of;
        if self.public.iter().any(is_it) {
            return Some("module.vpc.public_route_table_ids[0]".to_owned());
        }
        if self.intra.iter().any(is_it) {
            return Some("module.vpc.intra_route_table_ids[0]".to_owned());
        }
        let place = self.private.iter().position(is_it)?;
        let table = place.checked_rem(self.n_nats)?;
        Some(format!("module.vpc.private_route_table_ids[{table}]"))
    }
}

impl Writer<'_> {
    /// How the network goes into the module's lists; `None` where it does not.
    pub(super) fn vpc_layout(&self) -> Option<Layout> {
        let design = self.plan.design;
        let vpc = &design.vpc;
        let is_plain = self.plan.vpc == VpcSource::Made
            && !vpc.cidrs.is_empty()
            && design.networks.is_empty()
            && design.route_tables.is_empty()
            && self.plan.subnets.iter().all(|s| s.is_made() && s.record.pod_use == PodUse::OwnNodes);
        if !is_plain || self.plan.subnets.is_empty() {
            return None;
        }
        let zones = self.zones()?;
        let of = |wanted: fn(Route) -> bool| {
            let all: Vec<&Subnet<'_>> = self.plan.subnets.iter().filter(|s| wanted(s.record.route)).collect();
            in_turns(&zones, &all)
        };
        let public = of(|route| route == Route::InternetGateway)?;
        let private = of(|route| matches!(route, Route::Nat(_)))?;
        let intra = of(|route| route == Route::Isolated)?;
        let n_said = public.len().checked_add(private.len())?.checked_add(intra.len())?;
        let record = |id: &SubnetId| self.plan.subnet(*id).map(|subnet| subnet.record);
        let gives_ip = |id: &SubnetId| record(id).is_some_and(|subnet| subnet.has_public_ip_on_launch);
        let has_public_ips = public.iter().any(gives_ip);
        let is_same = public.iter().all(|id| gives_ip(id) == has_public_ips);
        let has_igw = vpc.has_internet_gateway != public.is_empty();
        let has_ipv6_way = !(vpc.has_egress_only_gateway && (!self.plan.is_ipv6() || !intra.is_empty()));
        let is_private = private.iter().chain(&intra).all(|id| !gives_ip(id));
        if n_said != self.plan.subnets.len() || !is_same || !has_igw || !has_ipv6_way || !is_private {
            return None;
        }
        let n_nats = self.nat_layout(&zones, &public, &private)?;
        let layout = Layout { zones, public, private, intra, n_nats, has_public_ips };
        self.endpoints_fit(&layout).then_some(layout)
    }

    /// The names of the zones; `None` where one has none or two have the same.
    fn zones(&self) -> Option<Vec<String>> {
        let design = self.plan.design;
        let used: BTreeSet<_> = self.plan.subnets.iter().map(|subnet| subnet.record.zone).collect();
        let mut zones: Vec<String> = Vec::new();
        for zone in used {
            let name = &design.zones.get(zone)?.name;
            if name.is_empty() || zones.contains(name) {
                return None;
            }
            zones.push(name.clone());
        }
        Some(zones)
    }

    /// How many NAT gateways stand where the module puts them; `None` where they stand elsewhere.
    fn nat_layout(&self, zones: &[String], public: &[SubnetId], private: &[SubnetId]) -> Option<usize> {
        let nats = &self.plan.nats;
        let n_nats = nats.len();
        let is_count = n_nats == 0 || n_nats == 1 || n_nats == zones.len();
        let is_known = nats.iter().any(|nat| nat.public_ip.is_some());
        if !is_count || is_known || (n_nats == 0) != private.is_empty() {
            return None;
        }
        let mut order: Vec<NatGatewayId> = Vec::new();
        for home in public.iter().take(n_nats) {
            order.push(nats.iter().find(|nat| nat.subnet == *home)?.id);
        }
        for (i, id) in private.iter().enumerate() {
            let wanted = order.get(i.checked_rem(n_nats)?)?;
            if self.plan.subnet(*id)?.record.route != Route::Nat(*wanted) {
                return None;
            }
        }
        (order.len() == n_nats).then_some(n_nats)
    }

    /// Whether every gateway endpoint leads from all subnets of a route table or from none.
    fn endpoints_fit(&self, layout: &Layout) -> bool {
        let gateways = self.plan.endpoints.iter().filter(|endpoint| endpoint.kind == VpcEndpointKind::Gateway);
        gateways.into_iter().all(|endpoint| {
            let said: BTreeSet<String> = endpoint.tables.iter().filter_map(|key| layout.table(key)).collect();
            let others = self.plan.tables.iter().filter(|table| !endpoint.tables.contains(&table.key));
            others.filter_map(|table| layout.table(&table.key)).all(|table| !said.contains(&table))
        })
    }

    /// The network: as a module where one can say it.
    pub(super) fn vpc_module(&mut self) {
        let Some(layout) = self.layout().cloned() else {
            if self.plan.vpc == VpcSource::Made {
                self.reasons.push(msg!("reason-no-vpc-module"));
            }
            self.network();
            self.routes();
            return;
        };
        self.reasons.push(msg!("reason-module-places"));
        let design = self.plan.design;
        let vpc = &design.vpc;
        let (source, version) = terraform::VPC_MODULE;
        let is_ipv6 = self.plan.is_ipv6();
        let later: Vec<String> = self.plan.later_blocks().iter().map(ToString::to_string).collect();
        let mut body = Body::new()
            .set("source", text(source))
            .set("version", text(version))
            .set("name", text(&design.cluster.name))
            .set_some("cidr", vpc.cidrs.first().map(|block| text(block.to_string())))
            .set_some("secondary_cidr_blocks", (!later.is_empty()).then(|| texts(later)))
            .set("azs", texts(&layout.zones))
            .set("enable_dns_support", boolean(vpc.has_dns_support))
            .set("enable_dns_hostnames", boolean(vpc.has_dns_hostnames))
            .set_some("enable_ipv6", is_ipv6.then(|| boolean(true)))
            .set("create_igw", boolean(vpc.has_internet_gateway))
            .set("create_egress_only_igw", boolean(vpc.has_egress_only_gateway));
        for (kind, list) in [("public", &layout.public), ("private", &layout.private), ("intra", &layout.intra)] {
            let subnets: Vec<&Subnet<'_>> = list.iter().filter_map(|id| self.plan.subnet(*id)).collect();
            let Some(first) = subnets.first() else { continue };
            let blocks = subnets.iter().filter_map(|s| s.record.cidr).map(|block| text(block.to_string()));
            let ipv6: Vec<String> = subnets.iter().filter_map(|s| s.ipv6_block).map(|n| n.to_string()).collect();
            let assigns = (!ipv6.is_empty()).then(|| boolean(true));
            body = body
                .set(&format!("{kind}_subnets"), super::Expr::List(blocks.collect()))
                .set(&format!("{kind}_subnet_names"), texts(subnets.iter().map(|s| s.record.name.as_str())))
                .set_some(&format!("{kind}_subnet_ipv6_prefixes"), (!ipv6.is_empty()).then(|| raws(ipv6)))
                .set_some(&format!("{kind}_subnet_assign_ipv6_address_on_creation"), assigns)
                .set(&format!("{kind}_subnet_tags"), object([(first.role_tag(), text("1"))]));
        }
        body = body
            .set("map_public_ip_on_launch", boolean(layout.has_public_ips))
            .set("enable_nat_gateway", boolean(layout.n_nats != 0))
            .set("single_nat_gateway", boolean(layout.n_nats == 1))
            .set("one_nat_gateway_per_az", boolean(1 < layout.n_nats));
        self.file.add("module", &["vpc"], Entity::Vpc, &body);
    }
}

/// Subnets as the module takes them: one for each zone in turn; `None` where a zone misses its turn.
fn in_turns(zones: &[String], subnets: &[&Subnet<'_>]) -> Option<Vec<SubnetId>> {
    let mut columns: Vec<Vec<SubnetId>> = Vec::new();
    for zone in zones {
        let inside = subnets.iter().filter(|subnet| subnet.zone == ZoneBy::Name(zone));
        columns.push(inside.map(|subnet| subnet.id).collect());
    }
    let n_rounds = columns.iter().map(Vec::len).max().unwrap_or(0);
    let mut out = Vec::new();
    for round in 0..n_rounds {
        let before = out.len();
        for column in &columns {
            out.extend(column.get(round));
        }
        let n_taken = out.len().checked_sub(before)?;
        // Only the last round may end early, and only at its end.
        let is_prefix = columns.iter().take(n_taken).all(|column| round < column.len());
        let is_last = round.checked_add(1)? == n_rounds;
        if !is_prefix || (n_taken < columns.len() && !is_last) {
            return None;
        }
    }
    Some(out)
}
