//! What the network of a region comes to: blocks, zones, routes and free addresses.

use super::chance;
use super::value::{flag, list, text, texts};
use super::world::{Status, World, key, kind};
use crate::catalog::eks::UNSUPPORTED_ZONE_IDS;
use crate::catalog::region as region_of;
use crate::catalog::regions;
use crate::catalog::vpc::{IPV6_PREFIX_LEN, RESERVED_IPS_PER_SUBNET};
use crate::net::Cidr;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::net::Ipv4Addr;

/// The letters by which zone ids shorten directions.
const DIRECTIONS: &[(&str, &str)] = &[
    ("northeast", "ne"),
    ("northwest", "nw"),
    ("southeast", "se"),
    ("southwest", "sw"),
    ("north", "n"),
    ("south", "s"),
    ("east", "e"),
    ("west", "w"),
    ("central", "c"),
];

/// The local zones that this account has switched on.
const LOCAL_ZONES: &[(&str, &str, &str)] =
    &[("us-west-2", "us-west-2-lax-1a", "usw2-lax1-az1"), ("us-west-2", "us-west-2-lax-1b", "usw2-lax1-az2")];

/// One zone.
pub(super) struct Zone {
    /// The name, such as `eu-west-1a`.
    pub name: String,
    /// The id, such as `euw1-az1`.
    pub id: String,
    /// Whether it is a local zone.
    pub is_local: bool,
}

/// `ap-northeast-1` as `apne1`.
fn short(region: &str) -> String {
    let mut out = String::new();
    for part in region.split('-') {
        let known = DIRECTIONS.iter().find(|(name, _)| *name == part).map(|(_, letters)| *letters);
        match known {
            Some(letters) => out.push_str(letters),
            None if part == "gov" => out.push('g'),
            None => out.push_str(part),
        }
    }
    out
}

/// The zones of a region as this account sees them.
pub(super) fn zones(region: &str) -> Vec<Zone> {
    let Some(row) = region_of(region) else { return Vec::new() };
    let prefix = short(region);
    let number = |letter: char| u32::from(letter).saturating_sub(u32::from('a')).saturating_add(1);
    let id = |letter: char| format!("{prefix}-az{}", number(letter));
    let last = row.zone_letters.chars().last().unwrap_or('a');
    // The zone without control planes is the last one, so that the first letters work.
    let bad = row.zone_letters.chars().find(|letter| UNSUPPORTED_ZONE_IDS.contains(&id(*letter).as_str()));
    let zone = |letter: char| {
        let of = match bad {
            Some(bad) if letter == last => bad,
            Some(bad) if letter == bad => last,
            _ => letter,
        };
        Zone { name: format!("{region}{letter}"), id: id(of), is_local: false }
    };
    let local = LOCAL_ZONES.iter().filter(|(of, ..)| *of == region);
    let local = local.map(|(_, name, id)| Zone { name: (*name).to_owned(), id: (*id).to_owned(), is_local: true });
    row.zone_letters.chars().map(zone).chain(local).collect()
}

/// The region of the tables, where a page may name any.
pub(super) fn is_region(region: &str) -> bool {
    regions().iter().any(|row| row.code == region)
}

impl World {
    /// The IPv4 blocks of a VPC, the primary one first.
    pub(super) fn blocks(&self, vpc: &str) -> Vec<Cidr> {
        let first = self.thing(kind::VPC, vpc).and_then(|vpc| vpc.prop("CidrBlock").parse().ok());
        let more =
            self.with(kind::VPC_BLOCK, "VpcId", vpc).filter_map(|block| block.prop("CidrBlock").parse().ok());
        first.into_iter().chain(more).collect()
    }

    /// The IPv6 blocks of a VPC.
    pub(super) fn ipv6_blocks(&self, vpc: &str) -> Vec<String> {
        let blocks = self.with(kind::VPC_BLOCK, "VpcId", vpc);
        blocks.map(|block| block.fact("Ipv6CidrBlock").to_owned()).filter(|block| !block.is_empty()).collect()
    }

    /// An IPv6 block as Amazon gives it, made up in the range for documentation (RFC 3849).
    pub(super) fn new_ipv6_block(&mut self) -> String {
        let number = self.next_number();
        let digits = chance::hex(self.seed, &["ipv6", &number], 6);
        let (a, b) = digits.split_at_checked(4).unwrap_or(("0", "0"));
        format!("2001:db8:{a}:{b}00::/{IPV6_PREFIX_LEN}")
    }

    /// A public address that nobody has, made up in a range for documentation (RFC 5737).
    pub(super) fn new_public_ip(&mut self) -> String {
        let taken: BTreeSet<String> = self.all(kind::ADDRESS).map(|address| address.id.clone()).collect();
        let number = self.next_number();
        let first = chance::number(self.seed, &["address", &number]);
        let candidates = (0..u64::from(u8::MAX)).map(|i| {
            let last = first.wrapping_add(i).checked_rem(254).unwrap_or(0).saturating_add(1);
            format!("203.0.113.{last}")
        });
        candidates.into_iter().find(|ip| !taken.contains(ip)).unwrap_or_else(|| format!("198.51.100.{number}"))
    }

    /// The block of a subnet.
    pub(super) fn subnet_block(&self, subnet: &str) -> Option<Cidr> {
        self.thing(kind::SUBNET, subnet)?.prop("CidrBlock").parse().ok()
    }

    /// The VPC of a subnet; empty for none.
    pub(super) fn vpc_of(&self, subnet: &str) -> String {
        self.thing(kind::SUBNET, subnet).map(|subnet| subnet.prop("VpcId").to_owned()).unwrap_or_default()
    }

    /// The zone of a subnet; empty for none.
    pub(super) fn zone_of(&self, subnet: &str) -> String {
        let zone = |thing: &super::world::Thing| thing.prop("AvailabilityZone").to_owned();
        self.thing(kind::SUBNET, subnet).map(zone).unwrap_or_default()
    }

    /// The addresses of a subnet that interfaces hold, those of prefixes included.
    fn taken(&self, subnet: &str) -> (BTreeSet<u32>, Vec<Cidr>) {
        let (mut single, mut prefixes) = (BTreeSet::new(), Vec::new());
        for interface in self.with(kind::INTERFACE, "SubnetId", subnet) {
            for ip in texts(&interface.props, "Ips") {
                single.extend(ip.parse::<Ipv4Addr>().ok().map(u32::from));
            }
            prefixes
                .extend(texts(&interface.props, "Prefixes").iter().filter_map(|block| block.parse::<Cidr>().ok()));
        }
        (single, prefixes)
    }

    /// The addresses of a subnet that nobody has.
    pub(super) fn free_ips(&self, subnet: &str) -> u64 {
        let Some(block) = self.subnet_block(subnet) else { return 0 };
        let (single, prefixes) = self.taken(subnet);
        let taken = u64::try_from(single.len()).unwrap_or(u64::MAX);
        let in_prefixes: u64 = prefixes.iter().map(|prefix| prefix.n_ips()).sum();
        crate::catalog::vpc::usable_ips(block).saturating_sub(taken).saturating_sub(in_prefixes)
    }

    /// Addresses of a subnet that nobody has, the lowest first; fewer where there are no more.
    pub(super) fn next_ips(&self, subnet: &str, n: usize) -> Vec<String> {
        let Some(block) = self.subnet_block(subnet) else { return Vec::new() };
        let (single, prefixes) = self.taken(subnet);
        // Amazon keeps the last address and the first of the others.
        let kept = u32::try_from(RESERVED_IPS_PER_SUBNET.saturating_sub(1)).unwrap_or(0);
        let first = block.first_bits().saturating_add(kept);
        let is_free = |bits: &u32| {
            let ip = Ipv4Addr::from(*bits);
            !single.contains(bits) && !prefixes.iter().any(|prefix| prefix.contains_ip(ip))
        };
        (first..block.last_bits()).filter(is_free).take(n).map(|bits| Ipv4Addr::from(bits).to_string()).collect()
    }

    /// Free prefixes of a subnet, the highest first; fewer where there are no more.
    pub(super) fn next_prefixes(&self, subnet: &str, n: usize, prefix_len: u8) -> Vec<String> {
        let Some(block) = self.subnet_block(subnet).filter(|block| block.prefix_len() <= prefix_len) else {
            return Vec::new();
        };
        let (single, prefixes) = self.taken(subnet);
        let is_free = |prefix: &Cidr| {
            let has_single = single.range(prefix.first_bits()..=prefix.last_bits()).next().is_some();
            let is_kept = prefix.last_bits() == block.last_bits() || prefix.first_bits() == block.first_bits();
            !has_single && !is_kept && !prefixes.iter().any(|taken| taken.overlaps(*prefix))
        };
        let mut blocks: Vec<Cidr> = block.split(prefix_len).filter(is_free).collect();
        blocks.reverse();
        blocks.into_iter().take(n).map(|prefix| prefix.to_string()).collect()
    }

    /// Adds an interface with addresses; `None` where the subnet has too few.
    pub(super) fn add_interface(
        &mut self,
        (parent_kind, parent_id): (&str, &str),
        subnet: &str,
        n_ips: usize,
        description: &str,
        more: Value,
    ) -> Option<String> {
        let ips = self.next_ips(subnet, n_ips);
        if ips.len() < n_ips {
            return None;
        }
        let id = self.new_id("eni");
        let mut props = json!({
            "SubnetId": subnet, "VpcId": self.vpc_of(subnet), "Ips": ips, "Description": description,
        });
        if let (Some(props), Value::Object(more)) = (props.as_object_mut(), more) {
            props.extend(more);
        }
        let interface = self.add(kind::INTERFACE, &id, props);
        interface.status = Status::Active;
        interface.parent = key(parent_kind, parent_id);
        Some(id)
    }

    /// The route table of a subnet: its own, or the main one of its VPC.
    pub(super) fn table_of(&self, subnet: &str) -> Option<String> {
        let own = self.with(kind::ASSOCIATION, "SubnetId", subnet).next();
        if let Some(own) = own {
            return Some(own.prop("RouteTableId").to_owned());
        }
        let vpc = self.vpc_of(subnet);
        let main = self.with(kind::ROUTE_TABLE, "VpcId", &vpc).find(|table| flag(&table.props, "Main", false));
        main.map(|table| table.id.clone())
    }

    /// Where a subnet's route for everything leads: the id of a gateway, or nothing.
    pub(super) fn way_out(&self, subnet: &str) -> Option<String> {
        let table = self.table_of(subnet)?;
        let route = self.with(kind::ROUTE, "RouteTableId", &table).find(|route| {
            route.prop("DestinationCidrBlock") == "0.0.0.0/0" || route.prop("DestinationIpv6CidrBlock") == "::/0"
        })?;
        let target = route.props.as_object()?.iter().find(|(name, value)| {
            name.ends_with("Id") && *name != "RouteTableId" && value.as_str().is_some_and(|id| !id.is_empty())
        })?;
        target.1.as_str().map(str::to_owned)
    }

    /// Whether a subnet leads to the internet itself.
    pub(super) fn is_public(&self, subnet: &str) -> bool {
        self.way_out(subnet).is_some_and(|target| target.starts_with("igw-"))
    }

    /// The services that have an endpoint in a VPC, by the ends of their names.
    pub(super) fn endpoint_services(&self, vpc: &str) -> BTreeSet<String> {
        let start = format!("com.amazonaws.{}.", self.region);
        let end = |name: &str| name.trim_start_matches("cn.").strip_prefix(&start).unwrap_or(name).to_owned();
        self.with(kind::ENDPOINT, "VpcId", vpc).map(|endpoint| end(endpoint.prop("ServiceName"))).collect()
    }

    /// Whether an internet gateway is attached to a VPC.
    pub(super) fn has_gateway(&self, vpc: &str) -> bool {
        self.with(kind::ATTACHMENT, "VpcId", vpc).any(|it| !it.prop("InternetGatewayId").is_empty())
    }

    /// The rules of a security group on one way, those of the group itself and those beside it.
    pub(super) fn rules(&self, group: &str, is_in: bool) -> Vec<Value> {
        let (inline, beside) =
            if is_in { ("SecurityGroupIngress", kind::INGRESS) } else { ("SecurityGroupEgress", kind::EGRESS) };
        let own = self.thing(kind::GROUP, group).map_or(&[][..], |group| list(&group.props, inline));
        let more = self.all(beside).filter(|rule| text(&rule.props, "GroupId") == group);
        own.iter().cloned().chain(more.map(|rule| rule.props.clone())).collect()
    }
}
