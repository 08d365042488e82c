//! Fields of route tables, VPC endpoints, connected networks and security groups.

use super::define::{self, Control, Def, Field, changed, no_hint, shown};
use crate::catalog::services::service;
use crate::collect::CollectInOrder;
use crate::design::{
    Design, Edit, Entity, GroupRole, Network, NetworkId, NetworkKind, RouteTable, RouteTableId, RouteTarget,
    SecurityGroup, SecurityGroupId, TableRoute, VpcEndpoint, VpcEndpointId, VpcEndpointKind,
};
use crate::msg;
use crate::words::Message;

const ROUTE_TABLE: &[Def<RouteTable>] = &[
    Def {
        id: "name",
        label: || msg!("field-name"),
        control: |_, table| Control::plain(&table.name),
        hint: no_hint,
        set: |_, table, input| {
            table.name = define::name(input)?;
            Ok(())
        },
    },
    Def {
        id: "routes",
        label: || msg!("field-routes"),
        control: |design, table| Control::Lines {
            value: table.routes.iter().map(|route| route_text(design, *route)).collect::<Vec<_>>().join("\n"),
            placeholder: Some(msg!("field-routes-none")),
        },
        hint: |_, _| Some(msg!("field-hint-routes")),
        set: |design, table, input| {
            // A line that stands as it stood leads where it led, whatever else has that name.
            let old: Vec<(String, TableRoute)> =
                table.routes.iter().map(|route| (route_text(design, *route), *route)).collect();
            let known = |line: &str| old.iter().find(|(text, _)| text == line).map(|(_, route)| *route);
            let read = |line| known(line).map_or_else(|| route(design, line), Ok);
            table.routes = lines(input).map(read).collect::<Result<_, _>>()?;
            Ok(())
        },
    },
];

/// The word for the internet gateway in a route.
const GATEWAY: &str = "internet-gateway";

fn route_text(design: &Design, route: TableRoute) -> String {
    let target = match route.target {
        RouteTarget::InternetGateway => GATEWAY.to_owned(),
        RouteTarget::Nat(id) => design.name_of(id.into()).to_owned(),
        RouteTarget::Network(id) => design.name_of(id.into()).to_owned(),
    };
    format!("{} {target}", route.destination)
}

fn lines(input: &str) -> impl Iterator<Item = &str> {
    input.lines().map(str::trim).filter(|line| !line.is_empty())
}

fn route(design: &Design, line: &str) -> Result<TableRoute, Message> {
    let (block, name) =
        line.split_once(char::is_whitespace).ok_or_else(|| msg!("field-error-route", line = line))?;
    let destination = define::cidr(block)?;
    let name = name.trim();
    let gateway = (name == GATEWAY).then_some(RouteTarget::InternetGateway);
    let gateways = design.nat_gateways.iter().filter(|(_, nat)| nat.name == name);
    let networks = design.networks.iter().filter(|(_, network)| network.name == name);
    let targets =
        gateways.map(|(id, _)| RouteTarget::Nat(id)).chain(networks.map(|(id, _)| RouteTarget::Network(id)));
    let mut targets = gateway.into_iter().chain(targets);
    let target = targets.next().ok_or_else(|| msg!("field-error-route-target", name = name))?;
    if targets.next().is_some() {
        return Err(msg!("field-error-route-ambiguous", name = name));
    }
    Ok(TableRoute { destination, target })
}

pub(super) fn route_table_fields(design: &Design, id: RouteTableId) -> Vec<Field> {
    let Some(table) = design.route_tables.get(id) else { return Vec::new() };
    let mut fields = shown(ROUTE_TABLE, design, table);
    let users = design.subnets.iter().filter(|(_, subnet)| subnet.route_table == Some(id));
    fields.push(Field {
        id: "subnets",
        label: msg!("field-subnets"),
        control: Control::Subnets {
            chosen: users.map(|(subnet, _)| subnet).collect_set(),
            options: define::subnet_options(design),
        },
        hint: None,
    });
    fields
}

pub(super) fn change_route_table(
    design: &Design,
    id: RouteTableId,
    field_id: &str,
    input: &str,
) -> Result<Vec<Edit>, Message> {
    let Some(table) = design.route_tables.get(id) else { return Ok(Vec::new()) };
    if field_id == "subnets" {
        let text = input.strip_prefix(['+', '-']).unwrap_or_default();
        let subnet_id = text.parse().map_err(|_| msg!("field-error-choice"))?;
        let mut subnet = design.subnets.get(subnet_id).cloned().ok_or_else(|| msg!("field-error-choice"))?;
        subnet.route_table = input.starts_with('+').then_some(id);
        return Ok(vec![Edit::SetSubnet(subnet_id, subnet)]);
    }
    Ok(vec![Edit::SetRouteTable(id, changed(ROUTE_TABLE, design, table, field_id, input)?)])
}

const VPC_ENDPOINT: &[Def<VpcEndpoint>] = &[
    Def {
        id: "kind",
        label: || msg!("field-endpoint-kind"),
        control: |_, endpoint| {
            let value = if endpoint.kind == VpcEndpointKind::Gateway { "gateway" } else { "interface" };
            let mut options = vec![("interface", msg!("endpoint-kind-interface"))];
            if service(&endpoint.service).is_some_and(|row| row.has_gateway_endpoint) || value == "gateway" {
                options.push(("gateway", msg!("endpoint-kind-gateway")));
            }
            Control::choice(value, options)
        },
        hint: no_hint,
        set: |design, endpoint, input| {
            let kind = if input == "gateway" { VpcEndpointKind::Gateway } else { VpcEndpointKind::Interface };
            if kind != endpoint.kind {
                // As a new one of that kind would stand: AWS takes one subnet of a zone for an interface.
                endpoint.kind = kind;
                endpoint.has_private_dns = kind == VpcEndpointKind::Interface;
                endpoint.subnets = match kind {
                    VpcEndpointKind::Interface => design.one_subnet_per_zone(),
                    VpcEndpointKind::Gateway => design.subnets.ids().collect_set(),
                };
            }
            Ok(())
        },
    },
    Def {
        id: "private_dns",
        label: || msg!("field-private-dns"),
        control: |_, endpoint| Control::Toggle { is_on: endpoint.has_private_dns },
        hint: |_, endpoint| (endpoint.kind == VpcEndpointKind::Gateway).then(|| msg!("field-hint-gateway-dns")),
        set: |_, endpoint, input| {
            endpoint.has_private_dns = define::toggle(input);
            Ok(())
        },
    },
];

pub(super) fn vpc_endpoint_fields(design: &Design, id: VpcEndpointId) -> Vec<Field> {
    let Some(endpoint) = design.vpc_endpoints.get(id) else { return Vec::new() };
    let mut fields = shown(VPC_ENDPOINT, design, endpoint);
    fields.push(Field {
        id: "subnets",
        label: msg!("field-subnets"),
        control: Control::Subnets { chosen: endpoint.subnets.clone(), options: define::subnet_options(design) },
        hint: Some(match endpoint.kind {
            VpcEndpointKind::Interface => msg!("field-hint-endpoint-interface"),
            VpcEndpointKind::Gateway => msg!("field-hint-endpoint-gateway"),
        }),
    });
    fields
}

pub(super) fn change_vpc_endpoint(
    design: &Design,
    id: VpcEndpointId,
    field_id: &str,
    input: &str,
) -> Result<Vec<Edit>, Message> {
    let Some(endpoint) = design.vpc_endpoints.get(id) else { return Ok(Vec::new()) };
    if field_id == "subnets" {
        let mut endpoint = endpoint.clone();
        endpoint.subnets = define::toggled(&endpoint.subnets, input)?;
        return Ok(vec![Edit::SetVpcEndpoint(id, endpoint)]);
    }
    Ok(vec![Edit::SetVpcEndpoint(id, changed(VPC_ENDPOINT, design, endpoint, field_id, input)?)])
}

const NETWORK: &[Def<Network>] = &[
    Def {
        id: "name",
        label: || msg!("field-name"),
        control: |_, network| Control::plain(&network.name),
        hint: no_hint,
        set: |_, network, input| {
            network.name = define::name(input)?;
            Ok(())
        },
    },
    Def {
        id: "kind",
        label: || msg!("field-network-kind"),
        control: |_, network| {
            let value = match network.kind {
                NetworkKind::Peering => "peering",
                NetworkKind::TransitGateway => "transit-gateway",
                NetworkKind::Vpn => "vpn",
            };
            Control::choice(
                value,
                vec![
                    ("peering", msg!("network-kind-peering")),
                    ("transit-gateway", msg!("network-kind-transit")),
                    ("vpn", msg!("network-kind-vpn")),
                ],
            )
        },
        hint: no_hint,
        set: |_, network, input| {
            network.kind = match input {
                "peering" => NetworkKind::Peering,
                "transit-gateway" => NetworkKind::TransitGateway,
                "vpn" => NetworkKind::Vpn,
                _ => return Err(msg!("field-error-choice")),
            };
            Ok(())
        },
    },
    Def {
        id: "cidrs",
        label: || msg!("field-cidrs"),
        control: |_, network| Control::mono(define::join(&network.cidrs)),
        hint: no_hint,
        set: |_, network, input| {
            network.cidrs = define::cidrs(input)?;
            Ok(())
        },
    },
    Def {
        id: "public_ip",
        label: || msg!("field-network-public-ip"),
        control: |_, network| Control::mono_or(define::optional_text(network.public_ip), msg!("field-not-stated")),
        hint: no_hint,
        set: |_, network, input| {
            network.public_ip = define::address(input)?;
            Ok(())
        },
    },
];

pub(super) fn network_fields(design: &Design, id: NetworkId) -> Vec<Field> {
    design.networks.get(id).map(|network| shown(NETWORK, design, network)).unwrap_or_default()
}

pub(super) fn change_network(
    design: &Design,
    id: NetworkId,
    field_id: &str,
    input: &str,
) -> Result<Vec<Edit>, Message> {
    let Some(network) = design.networks.get(id) else { return Ok(Vec::new()) };
    Ok(vec![Edit::SetNetwork(id, changed(NETWORK, design, network, field_id, input)?)])
}

const SECURITY_GROUP: &[Def<SecurityGroup>] = &[
    Def {
        id: "name",
        label: || msg!("field-name"),
        control: |_, group| Control::plain(&group.name),
        hint: |_, group| Some(role_about(group.role)),
        set: |_, group, input| {
            group.name = define::name(input)?;
            Ok(())
        },
    },
    Def {
        id: "rules",
        label: || msg!("field-group-rules"),
        control: |_, group| Control::Lines {
            value: group.rules.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
            placeholder: Some(msg!("field-group-rules-none")),
        },
        hint: |_, _| Some(msg!("field-hint-group-rules")),
        set: |_, group, input| {
            let rule = |line: &str| line.parse().map_err(|_| msg!("field-error-group-rule", line = line));
            group.rules = lines(input).map(rule).collect::<Result<_, _>>()?;
            Ok(())
        },
    },
];

/// Which interfaces a group of this role is on.
#[must_use]
pub fn role_about(role: GroupRole) -> Message {
    match role {
        GroupRole::Cluster => msg!("group-role-cluster"),
        GroupRole::Nodes => msg!("group-role-nodes"),
        GroupRole::Pods => msg!("group-role-pods"),
        GroupRole::Endpoints => msg!("group-role-endpoints"),
        GroupRole::Bastion => msg!("group-role-bastion"),
    }
}

pub(super) fn security_group_fields(design: &Design, id: SecurityGroupId) -> Vec<Field> {
    design.security_groups.get(id).map(|group| shown(SECURITY_GROUP, design, group)).unwrap_or_default()
}

pub(super) fn change_security_group(
    design: &Design,
    id: SecurityGroupId,
    field_id: &str,
    input: &str,
) -> Result<Vec<Edit>, Message> {
    let Some(group) = design.security_groups.get(id) else { return Ok(Vec::new()) };
    Ok(vec![Edit::SetSecurityGroup(id, changed(SECURITY_GROUP, design, group, field_id, input)?)])
}

/// The VPC endpoints and security groups of the design as lists of the VPC's own fields.
pub(super) fn lists_of_vpc(design: &Design) -> [Field; 2] {
    let services = design.vpc_endpoints.values().map(|endpoint| endpoint.service.clone());
    let roles = design.security_groups.values().map(|group| group.role.key().to_owned());
    [
        Field {
            id: "vpc_endpoints",
            label: msg!("field-vpc-endpoints"),
            control: Control::Words {
                chosen: services.collect_set(),
                options: crate::catalog::services::SERVICE_KEYS,
            },
            hint: Some(msg!("field-hint-vpc-endpoints")),
        },
        Field {
            id: "security_groups",
            label: msg!("field-security-groups"),
            control: Control::Words {
                chosen: roles.collect_set(),
                options: &["cluster", "nodes", "pods", "endpoints", "bastion"],
            },
            hint: Some(msg!("field-hint-security-groups")),
        },
    ]
}

/// What `+name` or `-name` in one of [`lists_of_vpc`] means; `None` for other fields.
pub(super) fn change_list_of_vpc(
    design: &Design,
    field_id: &str,
    input: &str,
) -> Option<Result<Vec<Edit>, Message>> {
    let name = input.strip_prefix(['+', '-']).unwrap_or_default();
    let is_added = input.starts_with('+');
    let removed = |entities: Vec<Entity>| entities.into_iter().map(Edit::Remove).collect();
    match field_id {
        "vpc_endpoints" if is_added => {
            let row = service(name);
            let is_gateway = row.is_some_and(|row| row.has_gateway_endpoint);
            let kind = if is_gateway { VpcEndpointKind::Gateway } else { VpcEndpointKind::Interface };
            let edit = row.map(|row| Edit::AddVpcEndpoint { service: row.key.to_owned(), kind });
            Some(edit.map(|edit| vec![edit]).ok_or_else(|| msg!("field-error-choice")))
        }
        "vpc_endpoints" => {
            let of_name = design.vpc_endpoints.iter().filter(|(_, endpoint)| endpoint.service == name);
            Some(Ok(removed(of_name.map(|(id, _)| id.into()).collect())))
        }
        "security_groups" if is_added => {
            let group = GroupRole::from_key(name).map(|role| crate::traffic::made_group(design, role));
            Some(group.map(|group| vec![Edit::AddSecurityGroup(group)]).ok_or_else(|| msg!("field-error-choice")))
        }
        "security_groups" => {
            let of_name = design.security_groups.iter().filter(|(_, group)| group.role.key() == name);
            Some(Ok(removed(of_name.map(|(id, _)| id.into()).collect())))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use crate::editor::fields::{change, fields};

    /// Two NAT gateways of one name: a line that stands keeps its own, a new one is refused with a word.
    #[test]
    fn routes_by_name_never_change_what_they_lead_to() {
        let mut design = Starter::NatPerZone.design();
        let gateways: Vec<_> = design.nat_gateways.ids().collect();
        for id in &gateways {
            design.nat_gateways.update(*id, |nat| "nat".clone_into(&mut nat.name));
        }
        let last = design.subnets.ids().next_back().unwrap();
        let design = design.edited(&[Edit::AddRouteTable { subnets: [last].into() }]).unwrap();
        let table = design.route_tables.ids().next().unwrap();
        let before = design.route_tables.get(table).unwrap().routes.clone();
        let text = fields(&design, table.into())[1].control.text().unwrap();
        let edits = change(&design, table.into(), "routes", &format!("{text}\n172.16.0.0/12 internet-gateway"));
        let after = design.edited(&edits.unwrap()).unwrap();
        let routes = &after.route_tables.get(table).unwrap().routes;
        assert_eq!((routes[0], routes.len()), (before[0], 2));
        assert!(change(&design, table.into(), "routes", "10.9.0.0/16 nat").is_err());
    }

    /// An interface that was a gateway stands as a new interface would, and no service has two of one kind.
    #[test]
    fn an_endpoint_of_another_kind_stands_as_a_new_one() {
        let design = Starter::Classic.design();
        let gateway = Edit::AddVpcEndpoint { service: "s3".into(), kind: VpcEndpointKind::Gateway };
        let design = design.edited(&[gateway]).unwrap();
        let id = design.vpc_endpoints.ids().next().unwrap();
        let edits = change(&design, id.into(), "kind", "interface").unwrap();
        let after = design.edited(&edits).unwrap();
        let record = after.vpc_endpoints.get(id).unwrap();
        assert_eq!((record.subnets.len(), record.has_private_dns), (3, true));
        let both = after
            .edited(&[Edit::AddVpcEndpoint { service: "s3".into(), kind: VpcEndpointKind::Gateway }])
            .unwrap();
        let edits = change(&both, id.into(), "kind", "gateway").unwrap();
        assert!(both.edited(&edits).is_err());
    }
}
