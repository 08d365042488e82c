//! The words by which a situation says how its design differs from a starting point: `endpoint public`,
//! `route private-1a isolated`, `vpc-endpoint s3 gateway`.

use eks_designer::cni::settings;
use eks_designer::design::{
    Cluster, Design, Edit, Entity, FargateProfile, GroupRole, IpFamily, LoadBalancerKind, NatGatewayId, Network,
    NetworkId, NetworkKind, Nodegroup, NodegroupId, NodegroupKind, PodUse, Route, RouteTable, RouteTarget, Scheme,
    SecurityGroup, Selector, Subnet, SubnetId, SubnetKind, TableRoute, Value, Vpc, VpcEndpointKind, ZoneId,
};
use eks_designer::net::Cidr;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::str::FromStr;
use std::sync::Arc;

/// `design` after the change that `words` ask for.
pub fn changed(design: &Design, words: &str) -> Design {
    let (verb, rest) = words.split_once(' ').unwrap_or((words, ""));
    let args: Vec<&str> = rest.split_whitespace().collect();
    let edits = match verb {
        "endpoint" | "allow" | "let-in" | "ipv6" | "log-types" | "skip-endpoints" => cluster(design, verb, rest),
        "dns" | "egress-only" | "block" => vpc(design, verb, &args),
        "detach-gateway" => return detached(design),
        "route" | "no-public-ip" | "pod-subnet" => subnet(design, verb, &args),
        "subnet" => added_subnet(design, &args),
        "elastic-ip" | "move-nat" => nat(design, verb, &args),
        "table" => return with_table(design, &args),
        "add-route" => added_route(design, &args),
        "network" => return with_network(design, &args),
        "vpc-endpoint" | "endpoint-dns" | "endpoint-subnets" => vpc_endpoint(design, verb, &args),
        "group" => group(rest),
        "cni" => return with_variable(design, rest),
        "subnets" | "self-managed" | "branch-pods" | "ami" | "remove-group" => nodegroup(design, verb, &args),
        "profile" => vec![Edit::AddFargateProfile { subnets: subnets(design, args[0]) }],
        "profile-namespace" => profile(design, &args),
        "balancer" | "balancer-subnets" => balancer(design, verb, &args),
        _ => panic!("no change is called `{verb}`"),
    };
    edited(design, &edits, words)
}

fn edited(design: &Design, edits: &[Edit], words: &str) -> Design {
    design.edited(edits).unwrap_or_else(|error| panic!("`{words}` cannot be made: {error}"))
}

fn parsed<T: FromStr<Err: Debug>>(text: &str) -> T {
    text.parse().unwrap_or_else(|error| panic!("`{text}`: {error:?}"))
}

fn blocks(text: &str) -> Vec<Cidr> {
    text.split(',').map(parsed).collect()
}

/// The id of the thing called `name`, out of ids with their names.
fn named<'d, K>(mut all: impl Iterator<Item = (K, &'d str)>, name: &str) -> K {
    all.find(|(_, other)| *other == name).unwrap_or_else(|| panic!("nothing is called `{name}`")).0
}

fn subnet_id(design: &Design, name: &str) -> SubnetId {
    named(design.subnets.iter().map(|(id, subnet)| (id, subnet.name.as_str())), name)
}

fn subnets(design: &Design, names: &str) -> BTreeSet<SubnetId> {
    names.split(',').map(|name| subnet_id(design, name)).collect()
}

fn nat_id(design: &Design, name: &str) -> NatGatewayId {
    named(design.nat_gateways.iter().map(|(id, nat)| (id, nat.name.as_str())), name)
}

fn group_id(design: &Design, name: &str) -> NodegroupId {
    named(design.nodegroups.iter().map(|(id, group)| (id, group.name.as_str())), name)
}

fn network_id(design: &Design, name: &str) -> NetworkId {
    named(design.networks.iter().map(|(id, network)| (id, network.name.as_str())), name)
}

fn cluster(design: &Design, verb: &str, rest: &str) -> Vec<Edit> {
    let mut cluster = Cluster::clone(&design.cluster);
    match verb {
        "endpoint" => {
            let (is_public, is_private) = match rest {
                "public" => (true, false),
                "private" => (false, true),
                "both" => (true, true),
                "none" => (false, false),
                _ => panic!("no endpoint access is called `{rest}`"),
            };
            (cluster.endpoint.is_public, cluster.endpoint.is_private) = (is_public, is_private);
        }
        "allow" => cluster.endpoint.public_cidrs.extend(blocks(rest)),
        "let-in" => cluster.endpoint.private_cidrs.extend(blocks(rest)),
        "ipv6" => cluster.ip_family = IpFamily::Ipv6,
        "log-types" => cluster.log_types = rest.split(',').map(str::to_owned).collect(),
        _ => {
            let skips = Value::Map(vec![("skipEndpointCreation".to_owned(), Value::Bool(true))]);
            cluster.kept.extra.push(("privateCluster".to_owned(), skips));
        }
    }
    vec![Edit::SetCluster(cluster)]
}

fn vpc(design: &Design, verb: &str, args: &[&str]) -> Vec<Edit> {
    let mut vpc = Vpc::clone(&design.vpc);
    match (verb, args) {
        ("dns", ["support", "off"]) => vpc.has_dns_support = false,
        ("dns", ["hostnames", "off"]) => vpc.has_dns_hostnames = false,
        ("egress-only", []) => vpc.has_egress_only_gateway = true,
        ("block", [block]) => vpc.cidrs.push(parsed(block)),
        _ => panic!("`{verb}` takes other words"),
    }
    vec![Edit::SetVpc(vpc)]
}

/// The internet gateway deleted behind the routes that lead to it, which an edit never leaves.
fn detached(design: &Design) -> Design {
    let vpc = Vpc { has_internet_gateway: false, ..Vpc::clone(&design.vpc) };
    Design { vpc: Arc::new(vpc), ..design.clone() }
}

fn subnet(design: &Design, verb: &str, args: &[&str]) -> Vec<Edit> {
    let id = subnet_id(design, args[0]);
    let record = design.subnets.get(id).unwrap().clone();
    vec![match (verb, &args[1..]) {
        ("route", ["isolated"]) => Edit::SetRoute { id, route: Route::Isolated },
        ("route", ["internet"]) => Edit::SetRoute { id, route: Route::InternetGateway },
        ("route", ["unknown"]) => Edit::SetRoute { id, route: Route::Unknown },
        ("route", [nat]) => Edit::SetRoute { id, route: Route::Nat(nat_id(design, nat)) },
        ("no-public-ip", []) => Edit::SetSubnet(id, Subnet { has_public_ip_on_launch: false, ..record }),
        ("pod-subnet", []) => Edit::SetSubnet(id, Subnet { pod_use: PodUse::WholeZone, ..record }),
        _ => panic!("`{verb}` takes other words"),
    }]
}

/// `1a private`.
fn added_subnet(design: &Design, args: &[&str]) -> Vec<Edit> {
    let is_zone = |(_, name): &(ZoneId, &str)| name.ends_with(args[0]);
    let mut zones = design.zones.iter().map(|(id, zone)| (id, zone.name.as_str()));
    let (zone, _) = zones.find(is_zone).unwrap();
    let kind = if args[1] == "public" { SubnetKind::Public } else { SubnetKind::Private };
    vec![Edit::AddSubnet { zone, kind, prefix_len: Some(24) }]
}

fn nat(design: &Design, verb: &str, args: &[&str]) -> Vec<Edit> {
    let id = nat_id(design, args[0]);
    let mut record = design.nat_gateways.get(id).unwrap().clone();
    match verb {
        "elastic-ip" => record.public_ip = Some(parsed(args[1])),
        _ => record.subnet = subnet_id(design, args[1]),
    }
    vec![Edit::SetNatGateway(id, record)]
}

/// `private-1a,private-1c 0.0.0.0/0=nat-1a 172.16.0.0/16=office`: these subnets get a table of just these routes.
fn with_table(design: &Design, args: &[&str]) -> Design {
    let design = edited(design, &[Edit::AddRouteTable { subnets: subnets(design, args[0]) }], args[0]);
    let (id, table) = design.route_tables.iter().next_back().unwrap();
    let routes = args[1..].iter().map(|text| route(&design, text));
    let table = RouteTable { routes: routes.collect(), ..table.clone() };
    edited(&design, &[Edit::SetRouteTable(id, table)], args[0])
}

fn route(design: &Design, text: &str) -> TableRoute {
    let (block, target) = text.split_once('=').unwrap();
    let target = match target {
        "internet" => RouteTarget::InternetGateway,
        nat if nat.starts_with("nat-") => RouteTarget::Nat(nat_id(design, nat)),
        network => RouteTarget::Network(network_id(design, network)),
    };
    TableRoute { destination: parsed(block), target }
}

/// `private-1a 172.16.0.0/16=office`: one more route in the table of a subnet.
fn added_route(design: &Design, args: &[&str]) -> Vec<Edit> {
    let id = design.subnets.get(subnet_id(design, args[0])).unwrap().route_table.unwrap();
    let mut table = design.route_tables.get(id).unwrap().clone();
    table.routes.push(route(design, args[1]));
    vec![Edit::SetRouteTable(id, table)]
}

/// `office vpn 172.16.0.0/16,172.20.0.0/16 198.51.100.9`: name, kind, blocks, address on the internet.
fn with_network(design: &Design, args: &[&str]) -> Design {
    let kind = match args[1] {
        "peering" => NetworkKind::Peering,
        "transit" => NetworkKind::TransitGateway,
        "vpn" => NetworkKind::Vpn,
        other => panic!("no network is of the kind `{other}`"),
    };
    let design = edited(design, &[Edit::AddNetwork { kind }], args[0]);
    let id = design.networks.ids().next_back().unwrap();
    let public_ip = args.get(3).map(|text| parsed(text));
    let record = Network { name: args[0].to_owned(), kind, cidrs: blocks(args[2]), public_ip };
    edited(&design, &[Edit::SetNetwork(id, record)], args[0])
}

fn vpc_endpoint(design: &Design, verb: &str, args: &[&str]) -> Vec<Edit> {
    if verb == "vpc-endpoint" {
        let kind = if args[1] == "gateway" { VpcEndpointKind::Gateway } else { VpcEndpointKind::Interface };
        return vec![Edit::AddVpcEndpoint { service: args[0].to_owned(), kind }];
    }
    let id = named(design.vpc_endpoints.iter().map(|(id, endpoint)| (id, endpoint.service.as_str())), args[0]);
    let mut record = design.vpc_endpoints.get(id).unwrap().clone();
    match verb {
        "endpoint-dns" => record.has_private_dns = args[1] == "on",
        _ => record.subnets = subnets(design, args[1]),
    }
    vec![Edit::SetVpcEndpoint(id, record)]
}

/// `cluster in tcp 443 10.0.0.0/16; out all all 0.0.0.0/0`: a role and the rules of its group.
fn group(text: &str) -> Vec<Edit> {
    let (role, rules) = text.split_once(' ').unwrap();
    let rules = rules.split(';').map(|rule| parsed(rule.trim())).collect();
    let role = GroupRole::from_key(role).unwrap_or_else(|| panic!("no role is called `{role}`"));
    vec![Edit::AddSecurityGroup(SecurityGroup { name: format!("own-{}", role.key()), role, rules })]
}

/// `NAME=value`: a variable of the VPC CNI.
fn with_variable(design: &Design, text: &str) -> Design {
    let (name, value) = text.split_once('=').unwrap();
    let has_addon = design.addons.values().any(|addon| addon.name == settings::ADDON_NAME);
    let add: Vec<Edit> =
        if has_addon { Vec::new() } else { vec![Edit::AddAddon { name: settings::ADDON_NAME.to_owned() }] };
    let design = edited(design, &add, text);
    let (id, addon) = design.addons.iter().find(|(_, addon)| addon.name == settings::ADDON_NAME).unwrap();
    let mut addon = addon.clone();
    addon.configuration = settings::with_variable(addon.configuration.as_deref(), name, value);
    edited(&design, &[Edit::SetAddon(id, addon)], text)
}

fn nodegroup(design: &Design, verb: &str, args: &[&str]) -> Vec<Edit> {
    let id = group_id(design, args[0]);
    let record = design.nodegroups.get(id).unwrap().clone();
    let record = match verb {
        "remove-group" => return vec![Edit::Remove(Entity::Nodegroup(id))],
        "subnets" => Nodegroup { subnets: subnets(design, args[1]), ..record },
        "self-managed" => Nodegroup { kind: NodegroupKind::SelfManaged, ..record },
        "ami" => Nodegroup { ami_family: args[1].to_owned(), ..record },
        _ => Nodegroup { branch_pods: parsed(args[1]), ..record },
    };
    vec![Edit::SetNodegroup(id, record)]
}

fn profile(design: &Design, args: &[&str]) -> Vec<Edit> {
    let id = named(design.fargate_profiles.iter().map(|(id, profile)| (id, profile.name.as_str())), args[0]);
    let record = design.fargate_profiles.get(id).unwrap().clone();
    let selectors = vec![Selector { namespace: args[1].to_owned(), ..Selector::default() }];
    vec![Edit::SetFargateProfile(id, FargateProfile { selectors, ..record })]
}

fn balancer(design: &Design, verb: &str, args: &[&str]) -> Vec<Edit> {
    if verb == "balancer" {
        let kind = if args[0] == "network" { LoadBalancerKind::Network } else { LoadBalancerKind::Application };
        let scheme = if args[1] == "internal" { Scheme::Internal } else { Scheme::InternetFacing };
        return vec![Edit::AddLoadBalancer { kind, scheme }];
    }
    let id = named(design.load_balancers.iter().map(|(id, balancer)| (id, balancer.name.as_str())), args[0]);
    let mut record = design.load_balancers.get(id).unwrap().clone();
    record.subnets = subnets(design, args[1]);
    vec![Edit::SetLoadBalancer(id, record)]
}
