//! Fields of the VPC, zones, subnets and NAT gateways.

use super::define::{self, Control, Def, Field, changed, no_hint, shown};
use super::reach;
use crate::catalog::vpc as limits;
use crate::design::{
    Design, Edit, NatGateway, NatGatewayId, PodUse, Route, RouteTableId, Subnet, SubnetId, Vpc, Zone, ZoneId,
    ZoneKind,
};
use crate::msg;
use crate::net::largest_growth;
use crate::words::Message;

const VPC: &[Def<Vpc>] = &[
    Def {
        id: "cidrs",
        label: || msg!("field-cidrs"),
        control: |_, vpc| Control::mono(define::join(&vpc.cidrs)),
        hint: |design, vpc| {
            let all: u64 = vpc.cidrs.iter().map(|block| block.n_ips()).fold(0, u64::saturating_add);
            let free = crate::net::free_ips(&vpc.cidrs, &design.taken_blocks(None));
            Some(msg!("field-hint-vpc-room", all = all, free = free))
        },
        set: |_, vpc, input| {
            vpc.cidrs = define::cidrs(input)?;
            if vpc.cidrs.is_empty() && vpc.existing_id.is_none() { Err(msg!("field-error-empty")) } else { Ok(()) }
        },
    },
    Def {
        id: "existing_id",
        label: || msg!("field-existing-vpc"),
        control: |_, vpc| {
            Control::mono_or(vpc.existing_id.clone().unwrap_or_default(), msg!("field-none-new-vpc"))
        },
        hint: no_hint,
        set: |_, vpc, input| {
            vpc.existing_id = define::optional(input);
            Ok(())
        },
    },
    Def {
        id: "dns_support",
        label: || msg!("field-dns-support"),
        control: |_, vpc| Control::Toggle { is_on: vpc.has_dns_support },
        hint: no_hint,
        set: |_, vpc, input| {
            vpc.has_dns_support = define::toggle(input);
            Ok(())
        },
    },
    Def {
        id: "dns_hostnames",
        label: || msg!("field-dns-hostnames"),
        control: |_, vpc| Control::Toggle { is_on: vpc.has_dns_hostnames },
        hint: no_hint,
        set: |_, vpc, input| {
            vpc.has_dns_hostnames = define::toggle(input);
            Ok(())
        },
    },
    Def {
        id: "internet_gateway",
        label: || msg!("field-internet-gateway"),
        control: |_, vpc| Control::Toggle { is_on: vpc.has_internet_gateway },
        hint: no_hint,
        set: |_, vpc, input| {
            vpc.has_internet_gateway = define::toggle(input);
            Ok(())
        },
    },
    Def {
        id: "egress_only_gateway",
        label: || msg!("field-egress-only-gateway"),
        control: |_, vpc| Control::Toggle { is_on: vpc.has_egress_only_gateway },
        hint: |_, _| Some(msg!("field-hint-egress-only")),
        set: |_, vpc, input| {
            vpc.has_egress_only_gateway = define::toggle(input);
            Ok(())
        },
    },
];

pub(super) fn vpc_fields(design: &Design) -> Vec<Field> {
    let mut fields = shown(VPC, design, &design.vpc);
    fields.extend(reach::lists_of_vpc(design));
    fields
}

pub(super) fn change_vpc(design: &Design, field_id: &str, input: &str) -> Result<Vec<Edit>, Message> {
    if let Some(edits) = reach::change_list_of_vpc(design, field_id, input) {
        return edits;
    }
    Ok(vec![Edit::SetVpc(changed(VPC, design, &design.vpc, field_id, input)?)])
}

const ZONE: &[Def<Zone>] = &[
    Def {
        id: "name",
        label: || msg!("field-zone-name"),
        control: |_, zone| Control::plain(&zone.name),
        hint: no_hint,
        set: |_, zone, input| {
            zone.name = define::name(input)?;
            Ok(())
        },
    },
    Def {
        id: "az_id",
        label: || msg!("field-az-id"),
        control: |_, zone| Control::mono_or(zone.az_id.clone().unwrap_or_default(), msg!("field-not-stated")),
        hint: no_hint,
        set: |_, zone, input| {
            zone.az_id = define::optional(input);
            Ok(())
        },
    },
    Def {
        id: "kind",
        label: || msg!("field-zone-kind"),
        control: |_, zone| {
            let value = if zone.kind == ZoneKind::Local { "local" } else { "standard" };
            Control::choice(
                value,
                vec![("standard", msg!("zone-kind-standard")), ("local", msg!("zone-kind-local"))],
            )
        },
        hint: no_hint,
        set: |_, zone, input| {
            zone.kind = if input == "local" { ZoneKind::Local } else { ZoneKind::Standard };
            Ok(())
        },
    },
];

pub(super) fn zone_fields(design: &Design, id: ZoneId) -> Vec<Field> {
    design.zones.get(id).map(|zone| shown(ZONE, design, zone)).unwrap_or_default()
}

pub(super) fn change_zone(design: &Design, id: ZoneId, field_id: &str, input: &str) -> Result<Vec<Edit>, Message> {
    let Some(zone) = design.zones.get(id) else { return Ok(Vec::new()) };
    Ok(vec![Edit::SetZone(id, changed(ZONE, design, zone, field_id, input)?)])
}

const SUBNET: &[Def<Subnet>] = &[
    Def {
        id: "name",
        label: || msg!("field-name"),
        control: |_, subnet| Control::plain(&subnet.name),
        hint: no_hint,
        set: |_, subnet, input| {
            subnet.name = define::name(input)?;
            Ok(())
        },
    },
    Def {
        id: "cidr",
        label: || msg!("field-cidr"),
        control: |_, subnet| {
            let text = subnet.cidr.map(|cidr| cidr.to_string()).unwrap_or_default();
            Control::mono_or(text, msg!("field-not-stated"))
        },
        hint: cidr_hint,
        set: |_, subnet, input| {
            let is_left_open = input.trim().is_empty() && subnet.existing_id.is_some();
            subnet.cidr = if is_left_open { None } else { Some(define::cidr(input)?) };
            Ok(())
        },
    },
    Def {
        id: "zone",
        label: || msg!("field-zone"),
        control: |design, subnet| {
            let option = |(id, zone): (ZoneId, &Zone)| {
                let unnamed = zone.name.is_empty();
                let name = if unnamed { msg!("scene-zone-unnamed") } else { msg!("plain", text = &zone.name) };
                (id.to_string(), name)
            };
            Control::Choice { value: subnet.zone.to_string(), options: design.zones.iter().map(option).collect() }
        },
        hint: no_hint,
        set: |design, subnet, input| {
            let zone: ZoneId = input.parse().map_err(|_| msg!("field-error-choice"))?;
            subnet.zone = design.zones.ids().find(|id| *id == zone).ok_or_else(|| msg!("field-error-choice"))?;
            Ok(())
        },
    },
    Def { id: "route", label: || msg!("field-route"), control: route_control, hint: no_hint, set: set_route },
    Def {
        id: "route_table",
        label: || msg!("field-route-table"),
        control: |design, subnet| {
            let tables = design.route_tables.iter();
            let mut options = vec![(String::new(), msg!("route-table-made"))];
            options.extend(tables.map(|(id, table)| (id.to_string(), msg!("plain", text = &table.name))));
            Control::Choice { value: define::optional_text(subnet.route_table), options }
        },
        hint: |_, subnet| subnet.route_table.map(|_| msg!("field-hint-route-table")),
        set: |design, subnet, input| {
            subnet.route_table = match input {
                "" => None,
                text => {
                    let id: RouteTableId = text.parse().map_err(|_| msg!("field-error-choice"))?;
                    Some(design.route_tables.ids().find(|t| *t == id).ok_or_else(|| msg!("field-error-choice"))?)
                }
            };
            Ok(())
        },
    },
    Def {
        id: "public_ip_on_launch",
        label: || msg!("field-public-ip"),
        control: |_, subnet| Control::Toggle { is_on: subnet.has_public_ip_on_launch },
        hint: no_hint,
        set: |_, subnet, input| {
            subnet.has_public_ip_on_launch = define::toggle(input);
            Ok(())
        },
    },
    Def {
        id: "other_ips",
        label: || msg!("field-other-ips"),
        control: |_, subnet| Control::number(subnet.other_ips, msg!("unit-addresses")),
        hint: |_, _| Some(msg!("field-hint-other-ips")),
        set: |_, subnet, input| {
            subnet.other_ips = define::optional_number(input, 0)?.unwrap_or(0);
            Ok(())
        },
    },
    Def {
        id: "pod_use",
        label: || msg!("field-pod-use"),
        control: |_, subnet| {
            let value = if subnet.pod_use == PodUse::WholeZone { "whole-zone" } else { "own-nodes" };
            Control::Choice {
                value: value.to_owned(),
                options: vec![
                    ("own-nodes".to_owned(), msg!("pod-use-own")),
                    ("whole-zone".to_owned(), msg!("pod-use-zone")),
                ],
            }
        },
        hint: |_, subnet| (subnet.pod_use == PodUse::WholeZone).then(|| msg!("field-hint-pod-use")),
        set: |_, subnet, input| {
            subnet.pod_use = if input == "whole-zone" { PodUse::WholeZone } else { PodUse::OwnNodes };
            Ok(())
        },
    },
    Def {
        id: "existing_id",
        label: || msg!("field-existing-subnet"),
        control: |_, subnet| {
            Control::mono_or(subnet.existing_id.clone().unwrap_or_default(), msg!("field-none-new"))
        },
        hint: no_hint,
        set: |_, subnet, input| {
            subnet.existing_id = define::optional(input);
            Ok(())
        },
    },
];

/// How many addresses the block has, and how far it could grow in place.
fn cidr_hint(design: &Design, subnet: &Subnet) -> Option<Message> {
    let block = subnet.cidr?;
    let id = design.subnets.iter().find(|(_, other)| *other == subnet).map(|(id, _)| id);
    let growth = largest_growth(block, &design.vpc.cidrs, &design.taken_blocks(id), limits::SHORTEST_PREFIX_LEN);
    let (all, usable) = (block.n_ips(), limits::usable_ips(block));
    if growth == block {
        Some(msg!("field-hint-cidr", all = all, usable = usable))
    } else {
        Some(msg!("field-hint-cidr-growth", all = all, usable = usable, len = growth.prefix_len()))
    }
}

fn route_control(design: &Design, subnet: &Subnet) -> Control {
    let value = match subnet.route {
        Route::InternetGateway => "internet".to_owned(),
        Route::Nat(id) => id.to_string(),
        Route::Isolated => "none".to_owned(),
        Route::Unknown => "unknown".to_owned(),
    };
    let mut options = vec![("internet".to_owned(), msg!("route-internet"))];
    for (id, nat) in design.nat_gateways.iter() {
        let home = design.name_of(nat.subnet.into());
        options.push((id.to_string(), msg!("route-nat", nat = &nat.name, subnet = home)));
    }
    options.push(("none".to_owned(), msg!("route-none")));
    if subnet.existing_id.is_some() || subnet.route == Route::Unknown {
        options.push(("unknown".to_owned(), msg!("route-unknown")));
    }
    Control::Choice { value, options }
}

fn set_route(design: &Design, subnet: &mut Subnet, input: &str) -> Result<(), Message> {
    let route = match input {
        "internet" => Route::InternetGateway,
        "none" => Route::Isolated,
        "unknown" => Route::Unknown,
        nat => {
            let id: NatGatewayId = nat.parse().map_err(|_| msg!("field-error-choice"))?;
            Route::Nat(design.nat_gateways.ids().find(|n| *n == id).ok_or_else(|| msg!("field-error-choice"))?)
        }
    };
    if route != subnet.route {
        subnet.route = route;
        subnet.has_public_ip_on_launch = route == Route::InternetGateway;
    }
    Ok(())
}

pub(super) fn subnet_fields(design: &Design, id: SubnetId) -> Vec<Field> {
    design.subnets.get(id).map(|subnet| shown(SUBNET, design, subnet)).unwrap_or_default()
}

pub(super) fn change_subnet(
    design: &Design,
    id: SubnetId,
    field_id: &str,
    input: &str,
) -> Result<Vec<Edit>, Message> {
    let Some(subnet) = design.subnets.get(id) else { return Ok(Vec::new()) };
    Ok(vec![Edit::SetSubnet(id, changed(SUBNET, design, subnet, field_id, input)?)])
}

const NAT: &[Def<NatGateway>] = &[
    Def {
        id: "name",
        label: || msg!("field-name"),
        control: |_, nat| Control::plain(&nat.name),
        hint: no_hint,
        set: |_, nat, input| {
            nat.name = define::name(input)?;
            Ok(())
        },
    },
    Def {
        id: "subnet",
        label: || msg!("field-nat-subnet"),
        control: |design, nat| {
            let options = design
                .subnets
                .iter()
                .filter(|(id, subnet)| subnet.is_public() || *id == nat.subnet)
                .map(|(id, subnet)| (id.to_string(), msg!("plain", text = &subnet.name)))
                .collect();
            Control::Choice { value: nat.subnet.to_string(), options }
        },
        hint: |design, nat| {
            let id = design.nat_gateways.iter().find(|(_, other)| *other == nat).map(|(id, _)| id)?;
            let users = design.subnets.values().filter(|subnet| subnet.route == Route::Nat(id)).count();
            Some(msg!("field-hint-nat-users", n = users))
        },
        set: |design, nat, input| {
            let id: SubnetId = input.parse().map_err(|_| msg!("field-error-choice"))?;
            nat.subnet = design.subnets.ids().find(|s| *s == id).ok_or_else(|| msg!("field-error-choice"))?;
            Ok(())
        },
    },
    Def {
        id: "public_ip",
        label: || msg!("field-nat-public-ip"),
        control: |_, nat| Control::mono_or(define::optional_text(nat.public_ip), msg!("field-not-stated")),
        hint: |_, _| Some(msg!("field-hint-nat-public-ip")),
        set: |_, nat, input| {
            nat.public_ip = define::address(input)?;
            Ok(())
        },
    },
];

pub(super) fn nat_fields(design: &Design, id: NatGatewayId) -> Vec<Field> {
    design.nat_gateways.get(id).map(|nat| shown(NAT, design, nat)).unwrap_or_default()
}

pub(super) fn change_nat(
    design: &Design,
    id: NatGatewayId,
    field_id: &str,
    input: &str,
) -> Result<Vec<Edit>, Message> {
    let Some(nat) = design.nat_gateways.get(id) else { return Ok(Vec::new()) };
    Ok(vec![Edit::SetNatGateway(id, changed(NAT, design, nat, field_id, input)?)])
}
