//! How a design goes into a file: in a VPC that eksctl makes, or in one that exists.
//!
//! eksctl divides a new VPC by its own rule and takes no other blocks. So only a drawing that equals
//! eksctl's own can be left to it; any other network has to be there first, and the file lists its subnets.

use super::carve::carve;
use super::read_network::Nat;
use super::select::{Choice, choose};
use crate::catalog::eksctl;
use crate::collect::CollectInOrder;
use crate::design::{Design, IpFamily, NatGatewayId, Route, Subnet, SubnetId, Zone, ZoneId, ZoneKind};
use crate::msg;
use crate::net::Cidr;
use crate::words::Message;
use std::collections::BTreeSet;

/// Who makes the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// eksctl, together with the cluster.
    ManagedVpc,
    /// Someone else, before the cluster; the file lists its subnets.
    ExistingVpc,
}

/// What eksctl has to be told about a VPC that it makes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Layout {
    /// The zones in the order that gives each its blocks.
    pub(super) zones: Vec<ZoneId>,
    /// The local zones, likewise.
    pub(super) local_zones: Vec<ZoneId>,
    /// Where NAT gateways stand; `None` where eksctl is not asked.
    pub(super) nat: Option<Nat>,
}

/// A design that is ready to be written.
pub(super) struct Plan<'a> {
    /// The design.
    pub(super) design: &'a Design,
    /// The layout of a VPC that eksctl makes; `None` for an existing VPC.
    pub(super) layout: Option<Layout>,
    /// Why it is not left to eksctl.
    pub(super) reasons: Vec<Message>,
}

/// The most reasons that are told: the first ones explain the others.
const MAX_REASONS: usize = 3;

impl<'a> Plan<'a> {
    pub(super) fn new(design: &'a Design) -> Self {
        let mut check = Check { design, reasons: Vec::new() };
        check.existing();
        // A network that exists is not compared with one that eksctl would make.
        let layout = if check.reasons.is_empty() { check.layout() } else { None };
        let mut reasons = check.reasons;
        let layout = layout.filter(|_| reasons.is_empty());
        reasons.truncate(MAX_REASONS);
        Self { design, layout, reasons }
    }

    pub(super) fn mode(&self) -> Mode {
        if self.layout.is_some() { Mode::ManagedVpc } else { Mode::ExistingVpc }
    }

    /// Whether the file says a word about the subnet: eksctl makes it, or it is listed.
    ///
    /// A subnet in a local zone is never listed, as EKS would put the control plane's interfaces there;
    /// unless the file listed it before.
    pub(super) fn is_listed(&self, subnet: &Subnet) -> bool {
        is_listed(self.design, subnet, self.mode())
    }
}

/// As [`Plan::is_listed`].
pub(super) fn is_listed(design: &Design, subnet: &Subnet, mode: Mode) -> bool {
    let is_standard = design.zones.get(subnet.zone).is_none_or(|zone| zone.kind == ZoneKind::Standard);
    is_standard || (mode == Mode::ExistingVpc && subnet.kept.said.is_some())
}

/// Whether the control plane stands on an Outpost.
pub(super) fn is_on_outpost(design: &Design) -> bool {
    design.cluster.kept.get("outpost").is_some_and(|block| !block.is_vacant())
}

/// A zone with its subnets of either kind.
struct Column<'a> {
    id: ZoneId,
    zone: &'a Zone,
    publics: Vec<(SubnetId, &'a Subnet)>,
    privates: Vec<(SubnetId, &'a Subnet)>,
}

/// The comparison of a drawing with what eksctl would make.
struct Check<'a> {
    design: &'a Design,
    reasons: Vec<Message>,
}

impl<'a> Check<'a> {
    fn because(&mut self, reason: Message) {
        self.reasons.push(reason);
    }

    fn layout(&mut self) -> Option<Layout> {
        self.vpc();
        let columns = self.columns()?;
        self.blocks(&columns);
        self.public_subnets(&columns);
        let nat = self.nat(&columns);
        self.groups();
        let of_kind = |kind| columns.iter().filter(move |c| c.zone.kind == kind).map(|c| c.id).collect();
        Some(Layout { zones: of_kind(ZoneKind::Standard), local_zones: of_kind(ZoneKind::Local), nat })
    }

    fn existing(&mut self) {
        let design = self.design;
        if let Some(id) = &design.vpc.existing_id {
            self.because(msg!("reason-vpc-exists", id = id));
        } else if let Some(subnet) = design.subnets.values().find(|s| s.existing_id.is_some()) {
            self.because(msg!("reason-subnet-exists", subnet = &subnet.name));
        } else if let Some(subnet) = design.subnets.values().find(|s| s.route == Route::Unknown) {
            self.because(msg!("reason-route-unknown", subnet = &subnet.name));
        }
    }

    fn vpc(&mut self) {
        let design = self.design;
        let vpc = &design.vpc;
        if 1 < vpc.cidrs.len() {
            self.because(msg!("reason-several-blocks", n = vpc.cidrs.len()));
        }
        if let Some(cidr) = design.primary_cidr()
            && !eksctl::VPC_PREFIX_LENS.contains(&cidr.prefix_len())
        {
            self.because(msg!("reason-vpc-size", cidr = cidr));
        }
        if !vpc.has_dns_support || !vpc.has_dns_hostnames {
            self.because(msg!("reason-dns"));
        }
        let is_private = design.cluster.is_fully_private;
        if !design.subnets.is_empty() && vpc.has_internet_gateway == is_private {
            self.because(if is_private { msg!("reason-private-igw") } else { msg!("reason-no-igw") });
        }
    }

    /// The zones with their subnets, in eksctl's order; `None` where they are not pairs at all.
    fn columns(&mut self) -> Option<Vec<Column<'a>>> {
        let design = self.design;
        if design.subnets.is_empty() {
            self.because(msg!("reason-no-subnets"));
            return None;
        }
        let mut columns: Vec<Column<'_>> = design
            .zones
            .iter()
            .map(|(id, zone)| {
                let (publics, privates) = design.subnets_in(id).partition(|(_, subnet)| subnet.is_public());
                Column { id, zone, publics, privates }
            })
            .collect();
        let n_public = usize::from(!design.cluster.is_fully_private);
        let n_before = self.reasons.len();
        for column in &columns {
            if (column.publics.len(), column.privates.len()) != (n_public, 1) {
                self.because(msg!(
                    "reason-zone-subnets",
                    zone = &column.zone.name,
                    public = column.publics.len(),
                    private = column.privates.len(),
                    wanted = n_public
                ));
            }
        }
        self.zone_names(&columns);
        let first_block = |c: &Column<'_>| c.publics.iter().chain(&c.privates).find_map(|(_, s)| s.cidr);
        columns.sort_by_key(|column| (column.zone.kind, first_block(column)));
        (self.reasons.len() == n_before).then_some(columns)
    }

    fn zone_names(&mut self, columns: &[Column<'_>]) {
        let n_standard = columns.iter().filter(|c| c.zone.kind == ZoneKind::Standard).count();
        if is_on_outpost(self.design) {
            if columns.len() != 1 {
                self.because(msg!("reason-outpost-zones", n = columns.len()));
            }
            return;
        }
        if n_standard < 2 {
            self.because(msg!("reason-few-zones", n = n_standard));
        }
        if eksctl::MAX_CARVED_SUBNETS / 2 < columns.len() {
            self.because(msg!("reason-many-zones", n = columns.len(), max = eksctl::MAX_CARVED_SUBNETS / 2));
        }
        let names: BTreeSet<&str> = columns.iter().map(|column| column.zone.name.as_str()).collect_set();
        if names.len() < columns.len() {
            self.because(msg!("reason-zone-twice"));
        }
        if columns.iter().any(|column| column.zone.name.is_empty()) {
            self.because(msg!("reason-zone-unnamed"));
        }
    }

    fn blocks(&mut self, columns: &[Column<'_>]) {
        let Some(pairs) = self.design.primary_cidr().and_then(|vpc| carve(vpc, columns.len())) else { return };
        for (column, pair) in columns.iter().zip(&pairs) {
            let publics = column.publics.iter().map(|(_, s)| (*s, pair.public));
            for (subnet, wanted) in publics.chain(column.privates.iter().map(|(_, s)| (*s, pair.private))) {
                if subnet.cidr != Some(wanted) {
                    let has = subnet.cidr.as_ref().map_or_else(String::new, Cidr::to_string);
                    self.because(msg!("reason-block", subnet = &subnet.name, has = has, wanted = wanted));
                }
            }
        }
    }

    fn public_subnets(&mut self, columns: &[Column<'_>]) {
        for (_, subnet) in columns.iter().flat_map(|c| &c.publics).chain(columns.iter().flat_map(|c| &c.privates))
        {
            if subnet.has_public_ip_on_launch != subnet.is_public() {
                self.because(msg!("reason-public-ip", subnet = &subnet.name));
            }
        }
    }

    /// Which of eksctl's ways of placing NAT gateways the drawing has.
    fn nat(&mut self, columns: &[Column<'_>]) -> Option<Nat> {
        let design = self.design;
        let is_ipv6 = design.cluster.ip_family == IpFamily::Ipv6;
        let gateways: Vec<(NatGatewayId, SubnetId)> =
            design.nat_gateways.iter().map(|(id, nat)| (id, nat.subnet)).collect();
        let route_of = |column: &Column<'_>| column.privates.first().map(|(_, subnet)| subnet.route);
        let home_of = |column: &Column<'_>| column.publics.first().map(|(id, _)| *id);
        let all_route_to = |route: Route| columns.iter().all(|column| route_of(column) == Some(route));
        let found = match gateways.as_slice() {
            [] => all_route_to(Route::Isolated).then_some(Nat::Disable),
            [(id, home)] if columns.first().and_then(home_of) == Some(*home) => {
                all_route_to(Route::Nat(*id)).then_some(Nat::Single)
            }
            _ => {
                let has_own = |column: &Column<'_>| {
                    let own = gateways.iter().find(|(_, home)| home_of(column) == Some(*home));
                    own.is_some_and(|(id, _)| route_of(column) == Some(Route::Nat(*id)))
                };
                let is_each = gateways.len() == columns.len() && columns.iter().all(has_own);
                let has_local = columns.iter().any(|column| column.zone.kind == ZoneKind::Local);
                (is_each && !has_local).then_some(Nat::HighlyAvailable)
            }
        };
        let is_private = design.cluster.is_fully_private;
        let fits = match found {
            Some(nat) if is_private => nat == Nat::Disable,
            Some(nat) if is_ipv6 => nat == Nat::Single,
            found => found.is_some(),
        };
        if !fits {
            self.because(if is_ipv6 { msg!("reason-nat-ipv6") } else { msg!("reason-nat") });
        }
        found.filter(|_| !is_ipv6 && !is_private)
    }

    fn groups(&mut self) {
        for group in self.design.nodegroups.values() {
            if matches!(choose(self.design, group, Mode::ManagedVpc), Choice::Names { .. }) {
                self.because(msg!("reason-group", group = &group.name));
            }
        }
    }
}
