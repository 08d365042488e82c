//! Ways to open a path that is refused: edits, with what each costs in security and in money.
//!
//! Every way is tried on a copy of the design before it is offered: what does not open the path is left out.
//! Where one edit leads to the next refusal, the edits that open that one join it.

use super::coredns::{self, CoreDns};
use super::facts::Facts;
use super::walk::{Trace, trace_with};
use super::{Place, Seen, Source, Step, Target, made_group};
use crate::catalog::prices;
use crate::catalog::services::AwsService;
use crate::cni::settings;
use crate::collect::CollectInOrder;
use crate::design::{
    Addon, Cluster, Design, Edit, Flow, GroupRole, GroupRule, NatGatewayId, NetworkKind, Peer, Protocol, Route,
    RouteTarget, Scheme, SubnetId, SubnetKind, TableRoute, Vpc, VpcEndpointId, VpcEndpointKind,
};
use crate::msg;
use crate::net::Cidr;
use crate::words::Message;
use std::collections::BTreeSet;
use std::net::Ipv4Addr;

/// A way to open a path.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedWay {
    /// What to do.
    pub title: Message,
    /// How the path goes then.
    pub path: Message,
    /// What it costs in security.
    pub security: Message,
    /// What it costs in money, roughly.
    pub money: Message,
    /// The edits: one undo step.
    pub edits: Vec<Edit>,
}

/// What a way is, which decides its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    PrivateOn,
    PublicOn(Option<Ipv4Addr>),
    AddToList(Ipv4Addr),
    OpenList,
    LetIn(Cidr),
    Dns,
    Nat(SubnetId),
    NatHome(SubnetId),
    MoveNat(NatGatewayId, SubnetId),
    PublicIps(SubnetId),
    AttachGateway,
    EgressOnly,
    Endpoint(&'static AwsService),
    ImageEndpoints,
    TranslateAgain,
    Rule(GroupRole),
    MadeGroup(GroupRole),
    ReturnRoute(SubnetId),
    Transit,
    CoreDnsOnFargate,
}

/// How many refusals one way may answer one after the other.
const MAX_STEPS: usize = 4;

/// The ways to open the path of `trace`, the advised one first; none for an open path.
#[must_use]
pub fn ways(design: &Design, trace: &Trace) -> Vec<OfferedWay> {
    let mut out: Vec<OfferedWay> = Vec::new();
    let mut afters: Vec<Design> = Vec::new();
    if trace.verdict.is_reachable() && trace.rule(design).is_none() {
        return out;
    }
    for (kind, edits) in candidates(design, trace) {
        let Some(edits) = completed(design, trace, kind, edits) else { continue };
        let Ok(after) = design.edited(&edits) else { continue };
        // Different edits that come to the same are one way.
        if !afters.contains(&after) {
            afters.push(after);
            out.push(described(design, trace, kind, edits));
        }
    }
    out
}

/// `edits` with those that open what is refused after them; `None` where the path stays closed.
fn completed(design: &Design, trace: &Trace, kind: Kind, mut edits: Vec<Edit>) -> Option<Vec<Edit>> {
    for _ in 0..MAX_STEPS {
        let draft = design.edited(&edits).ok()?;
        if draft == *design {
            return None;
        }
        let now = trace_with(&Facts::of(&draft), trace.source, trace.target);
        // What was only assumed has to be sure afterwards.
        if now.verdict.is_reachable() && now.rule(&draft).is_none() {
            return siblings(design, trace, kind, edits);
        }
        // Whoever turns something on did not ask for a list to be thrown away.
        let (_, next) = candidates(&draft, &now).into_iter().find(|(next, _)| *next != Kind::OpenList)?;
        edits.extend(next);
    }
    None
}

/// The same for the other subnets of the source: a group is not mended in one subnet alone.
fn siblings(design: &Design, trace: &Trace, kind: Kind, mut edits: Vec<Edit>) -> Option<Vec<Edit>> {
    let others: Vec<Source> = match trace.source {
        Source::Node(id, _) | Source::Pod(id, _) | Source::BranchPod(id, _) => {
            let subnets = design.nodegroups.get(id).map(|group| group.subnets.clone()).unwrap_or_default();
            let of = |subnet| match trace.source {
                Source::Node(..) => Source::Node(id, subnet),
                Source::Pod(..) => Source::Pod(id, subnet),
                _ => Source::BranchPod(id, subnet),
            };
            subnets.into_iter().map(of).collect()
        }
        Source::Fargate(id, _) => {
            let subnets =
                design.fargate_profiles.get(id).map(|profile| profile.subnets.clone()).unwrap_or_default();
            subnets.into_iter().map(|subnet| Source::Fargate(id, subnet)).collect()
        }
        _ => Vec::new(),
    };
    for source in others {
        let draft = design.edited(&edits).ok()?;
        let now = trace_with(&Facts::of(&draft), source, trace.target);
        let is_same = now.blocked_at().map(|hop| hop.step) == trace.blocked_at().map(|hop| hop.step);
        // In the same way as the first: the words of the way speak of no other.
        let is_alike = |(other, _): &Candidate| std::mem::discriminant(other) == std::mem::discriminant(&kind);
        if !now.verdict.is_reachable()
            && is_same
            && is_local(kind)
            && let Some((_, more)) = candidates(&draft, &now).into_iter().find(is_alike)
        {
            edits.extend(more);
        }
    }
    Some(edits)
}

/// Whether a way concerns one subnet only.
fn is_local(kind: Kind) -> bool {
    matches!(kind, Kind::Nat(_) | Kind::PublicIps(_))
}

fn with_cluster(design: &Design, change: impl FnOnce(&mut Cluster)) -> Vec<Edit> {
    let mut cluster = design.cluster.as_ref().clone();
    change(&mut cluster);
    vec![Edit::SetCluster(cluster)]
}

fn with_vpc(design: &Design, change: impl FnOnce(&mut Vpc)) -> Vec<Edit> {
    let mut vpc = design.vpc.as_ref().clone();
    change(&mut vpc);
    vec![Edit::SetVpc(vpc)]
}

type Candidate = (Kind, Vec<Edit>);

/// What might open the path of `trace`, the advised way first.
fn candidates(design: &Design, trace: &Trace) -> Vec<Candidate> {
    let hop = trace.blocked_at().or_else(|| trace.hops.iter().find(|hop| hop.rule_of_assumed()));
    let Some(hop) = hop else { return Vec::new() };
    let mut out = Vec::new();
    match hop.step {
        Step::NameNoSupport | Step::NameNoHostnames => out.push(dns_on(design)),
        // Public access would end what a fully private cluster is for, and eksctl refuses it.
        Step::NamePrivateOnly if design.cluster.is_fully_private => {}
        Step::NamePrivateOnly => {
            let ip = match trace.source {
                Source::Computer(ip) => ip,
                _ => None,
            };
            out.push(public_on(design, ip));
        }
        Step::NoEndpointOn => match trace.source {
            Source::Computer(ip) => out.push(public_on(design, ip)),
            _ => out.push(private_on(design)),
        },
        Step::RouteNone | Step::GatewayNoPublicIp | Step::GatewayPodsOwn | Step::GatewayNotAttached => {
            ways_out(design, trace, hop.step, &mut out);
        }
        Step::NatNotPublic { home } => {
            if let Place::Nat(nat) = hop.at {
                out.extend(move_nat(design, nat, home));
            }
            ways_out(design, trace, hop.step, &mut out);
            // Nodes that stand there would lose their own way out, and be reached from the internet.
            let has_nodes = design.nodegroups.values().any(|group| group.subnets.contains(&home));
            if !has_nodes && design.fargate_profiles.values().all(|profile| !profile.subnets.contains(&home)) {
                out.extend(nat_home(design, home));
            }
        }
        Step::ListUnknown { seen } | Step::ListLacks { seen } => list(design, trace, seen, &mut out),
        Step::GroupRefusesOut { port } => group_rules(design, trace, hop.at, Flow::Egress, port, &mut out),
        Step::GroupRefusesIn { port } => group_rules(design, trace, hop.at, Flow::Ingress, port, &mut out),
        Step::RouteNoReturn { network } => {
            if let Place::Routes(subnet) = hop.at {
                out.push(return_route(design, subnet, network));
            }
        }
        Step::NetworkNotTransitive => {
            if let Place::Network(id) = hop.at
                && let Some(mut record) = design.networks.get(id).cloned()
            {
                record.kind = NetworkKind::TransitGateway;
                ways_out(design, trace, hop.step, &mut out);
                out.push((Kind::Transit, vec![Edit::SetNetwork(id, record)]));
            }
        }
        Step::CoreDnsMissing => {
            let facts = Facts::of(design);
            if let CoreDns::Stuck(host, target) = coredns::place(&facts) {
                out.extend(candidates(design, &trace_with(&facts, host, target)));
            }
        }
        Step::CoreDnsNotPlanned => {
            if let Some((id, profile)) = design.fargate_profiles.iter().next() {
                let mut profile = profile.clone();
                profile.selectors.push(crate::design::Selector {
                    namespace: "kube-system".to_owned(),
                    labels: std::collections::BTreeMap::new(),
                });
                out.push((Kind::CoreDnsOnFargate, vec![Edit::SetFargateProfile(id, profile)]));
            }
        }
        _ => {}
    }
    out
}

/// Ways for what finds no way out of the VPC.
fn ways_out(design: &Design, trace: &Trace, step: Step, out: &mut Vec<Candidate>) {
    match trace.target {
        Target::KubeApi => out.push(private_on(design)),
        Target::Images => out.push((Kind::ImageEndpoints, image_endpoints(design, trace.source))),
        Target::Service(service) => out.push((Kind::Endpoint(service), endpoint(design, service))),
        _ => {}
    }
    if step == Step::GatewayNotAttached {
        out.push((Kind::AttachGateway, vec![Edit::SetInternetGateway(true)]));
    }
    if step == Step::GatewayPodsOwn
        && let Some(candidate) = translate_again(design)
    {
        out.push(candidate);
    }
    let Some(subnet) = trace.hops.iter().rev().find_map(|hop| match hop.at {
        Place::Routes(subnet) => Some(subnet),
        _ => None,
    }) else {
        return;
    };
    if design.cluster.is_fully_private {
        return;
    }
    let is_pod_of_ipv6 = matches!(trace.source, Source::Pod(..) | Source::Fargate(..))
        && design.cluster.ip_family == crate::design::IpFamily::Ipv6
        && trace.target == Target::Internet;
    if is_pod_of_ipv6 {
        out.push((Kind::EgressOnly, with_vpc(design, |vpc| vpc.has_egress_only_gateway = true)));
    }
    if step == Step::GatewayNoPublicIp
        && !matches!(trace.source, Source::Fargate(..))
        && let Some(mut record) = design.subnets.get(subnet).cloned()
    {
        record.has_public_ip_on_launch = true;
        out.push((Kind::PublicIps(subnet), vec![Edit::SetSubnet(subnet, record)]));
    }
    if let Some(edits) = nat_for(design, subnet) {
        out.push((Kind::Nat(subnet), edits));
    }
}

/// Leads `subnet` out through a NAT gateway: one that works, or one that is made, in a subnet that is made for it
/// where there is no public one.
fn nat_for(design: &Design, subnet: SubnetId) -> Option<Vec<Edit>> {
    let zone = design.subnets.get(subnet)?.zone;
    // What stands in a public subnet to be reached from the internet would not be any more.
    let has_facing = design
        .load_balancers
        .values()
        .any(|balancer| balancer.scheme == Scheme::InternetFacing && balancer.subnets.contains(&subnet));
    if super::is_nat_public(design, subnet) && (has_facing || design.nat_gateways_in(subnet).next().is_some()) {
        return None;
    }
    let is_public = |id: SubnetId| id != subnet && super::is_nat_public(design, id);
    let works = |nat: &NatGatewayId| design.nat_gateways.get(*nat).is_some_and(|record| is_public(record.subnet));
    let existing = design.nearest_nat(zone).filter(works).or_else(|| design.nat_gateways.ids().find(works));
    if let Some(nat) = existing {
        return Some(vec![Edit::SetRoute { id: subnet, route: Route::Nat(nat) }]);
    }
    let public = || design.subnets.iter().filter(|(id, _)| is_public(*id));
    let home = public().find(|(_, record)| record.zone == zone).or_else(|| public().next()).map(|(id, _)| id);
    let mut next = design.next_id;
    let mut edits = Vec::new();
    let home = home.unwrap_or_else(|| {
        edits.push(Edit::AddSubnet { zone, kind: SubnetKind::Public, prefix_len: None });
        let made = SubnetId(next);
        next = next.saturating_add(1);
        made
    });
    edits.push(Edit::AddNatGateway { subnet: home });
    edits.push(Edit::SetRoute { id: subnet, route: Route::Nat(NatGatewayId(next)) });
    Some(edits)
}

/// The NAT gateway in a public subnet instead, of the same zone where there is one.
fn move_nat(design: &Design, nat: NatGatewayId, home: SubnetId) -> Option<Candidate> {
    let zone = design.subnets.get(home)?.zone;
    let public = || design.subnets.iter().filter(|(_, record)| record.is_public());
    let (to, _) = public().find(|(_, record)| record.zone == zone).or_else(|| public().next())?;
    let mut record = design.nat_gateways.get(nat)?.clone();
    record.subnet = to;
    Some((Kind::MoveNat(nat, to), vec![Edit::SetNatGateway(nat, record)]))
}

/// A way out for the NAT gateway's own subnet, and for no other of its route table.
fn nat_home(design: &Design, home: SubnetId) -> Option<Candidate> {
    let mut record = design.subnets.get(home)?.clone();
    record.route_table = None;
    record.route = Route::InternetGateway;
    Some((Kind::NatHome(home), vec![Edit::SetSubnet(home, record)]))
}

fn private_on(design: &Design) -> Candidate {
    let mut edits = with_cluster(design, |cluster| cluster.endpoint.is_private = true);
    if !(design.vpc.has_dns_support && design.vpc.has_dns_hostnames) {
        edits.extend(dns_on(design).1);
    }
    (Kind::PrivateOn, edits)
}

fn dns_on(design: &Design) -> Candidate {
    (Kind::Dns, with_vpc(design, |vpc| (vpc.has_dns_support, vpc.has_dns_hostnames) = (true, true)))
}

fn public_on(design: &Design, ip: Option<Ipv4Addr>) -> Candidate {
    let own = ip.and_then(|ip| Cidr::containing(ip, 32));
    let edits = with_cluster(design, |cluster| {
        cluster.endpoint.is_public = true;
        cluster.endpoint.public_cidrs.extend(own);
    });
    (Kind::PublicOn(ip), edits)
}

fn list(design: &Design, trace: &Trace, seen: Seen, out: &mut Vec<Candidate>) {
    if !matches!(trace.source, Source::Computer(_) | Source::Network(_)) {
        out.push(private_on(design));
    }
    if let Seen::Address(ip) = seen
        && let Some(own) = Cidr::containing(ip, 32)
    {
        let edits = with_cluster(design, |cluster| cluster.endpoint.public_cidrs.push(own));
        out.push((Kind::AddToList(ip), edits));
    }
    out.push((Kind::OpenList, with_cluster(design, |cluster| cluster.endpoint.public_cidrs.clear())));
}

fn endpoint_kind(service: &AwsService) -> VpcEndpointKind {
    if service.has_gateway_endpoint { VpcEndpointKind::Gateway } else { VpcEndpointKind::Interface }
}

/// The endpoint of that service that is drawn, of the kind that one would add.
fn drawn_endpoint(design: &Design, service: &AwsService) -> Option<VpcEndpointId> {
    let kind = endpoint_kind(service);
    let mut all = design.vpc_endpoints.iter();
    all.find(|(_, record)| record.service == service.key && record.kind == kind).map(|(id, _)| id)
}

/// Adds the endpoint of a service, or mends the one that is there.
fn endpoint(design: &Design, service: &AwsService) -> Vec<Edit> {
    match drawn_endpoint(design, service) {
        Some(id) => mended_endpoint(design, id),
        None => {
            vec![Edit::AddVpcEndpoint { service: service.key.to_owned(), kind: endpoint_kind(service) }]
        }
    }
}

fn endpoint_title(design: &Design, service: &AwsService) -> Message {
    match drawn_endpoint(design, service) {
        Some(_) => msg!("way-use-endpoint", service = service.key),
        None => msg!("way-endpoint", service = service.key),
    }
}

/// Lets traffic take an endpoint: its private DNS on, its interfaces or routes where they belong.
fn mended_endpoint(design: &Design, id: VpcEndpointId) -> Vec<Edit> {
    let Some(record) = design.vpc_endpoints.get(id) else { return Vec::new() };
    let mut mended = record.clone();
    match mended.kind {
        VpcEndpointKind::Gateway => mended.subnets = design.subnets.ids().collect_set(),
        VpcEndpointKind::Interface => {
            mended.has_private_dns = true;
            if mended.subnets.is_empty() {
                mended.subnets = design.one_subnet_per_zone();
            }
        }
    }
    if mended == *record { Vec::new() } else { vec![Edit::SetVpcEndpoint(id, mended)] }
}

/// What puts a drawn endpoint to use that traffic goes past: a title, and the edits.
#[must_use]
pub fn put_to_use(design: &Design, id: VpcEndpointId) -> Option<(Message, Vec<Edit>)> {
    let service = design.vpc_endpoints.get(id)?.service.clone();
    let mut edits = mended_endpoint(design, id);
    if !(design.vpc.has_dns_support && design.vpc.has_dns_hostnames) {
        edits.extend(dns_on(design).1);
    }
    Some((msg!("way-use-endpoint", service = service), edits))
}

/// The endpoints for images that `source` lacks.
fn image_endpoints(design: &Design, source: Source) -> Vec<Edit> {
    let facts = Facts::of(design);
    let services = ["ecr.api", "ecr.dkr", "s3"].into_iter().filter_map(crate::catalog::services::service);
    let is_lacking = |service: &&'static AwsService| {
        !trace_with(&facts, source, Target::Service(service)).verdict.is_reachable()
    };
    services.filter(is_lacking).flat_map(|service| endpoint(design, service)).collect()
}

fn translate_again(design: &Design) -> Option<Candidate> {
    let (id, addon) = design.addons.iter().find(|(_, addon)| addon.name == settings::ADDON_NAME)?;
    let text = settings::with_variable(addon.configuration.as_deref(), "AWS_VPC_K8S_CNI_EXTERNALSNAT", "false")?;
    let text = settings::with_variable(Some(&text), "POD_SECURITY_GROUP_ENFORCING_MODE", "standard")
        .filter(|_| settings::of_design(design).settings.has_pod_eni)
        .unwrap_or(text);
    Some((Kind::TranslateAgain, vec![Edit::SetAddon(id, Addon { configuration: Some(text), ..addon.clone() })]))
}

/// A rule in the group that refuses, or the group that is made otherwise in its place.
fn group_rules(design: &Design, trace: &Trace, at: Place, flow: Flow, port: u16, out: &mut Vec<Candidate>) {
    let Place::Group(role) = at else { return };
    let blocks: Vec<Cidr> = match trace.source {
        Source::Bastion(subnet) => design.subnets.get(subnet).and_then(|subnet| subnet.cidr).into_iter().collect(),
        Source::Network(id) => design.networks.get(id).map(|record| record.cidrs.clone()).unwrap_or_default(),
        _ => Vec::new(),
    };
    let block = blocks.first().copied();
    let own = design.security_groups.iter().find(|(_, group)| group.role == role);
    if let Some(block) = block
        && role == GroupRole::Cluster
        && trace.target == Target::KubeApi
        && own.is_none()
    {
        out.push((
            Kind::LetIn(block),
            with_cluster(design, |cluster| cluster.endpoint.private_cidrs.extend(blocks)),
        ));
        return;
    }
    let Some((id, group)) = own else {
        let mut group = made_group(design, role);
        if !blocks.is_empty() {
            group.rules.extend(blocks.iter().map(|block| rule(flow, port, Peer::Block(*block))));
            out.push((Kind::Rule(role), vec![Edit::AddSecurityGroup(group)]));
        }
        return;
    };
    let facts = Facts::of(design);
    let own_role = match trace.source {
        Source::Node(group, _) | Source::Pod(group, _) => Some(facts.node_role(group)),
        Source::BranchPod(..) => Some(GroupRole::Pods),
        Source::Fargate(..) | Source::ControlPlane => Some(GroupRole::Cluster),
        Source::Bastion(_) => Some(GroupRole::Bastion),
        Source::Computer(_) | Source::Network(_) => None,
    };
    let peers: Vec<Peer> = match (flow, own_role) {
        (Flow::Egress, _) => vec![Peer::Block(Cidr::ALL)],
        (Flow::Ingress, Some(role)) => vec![Peer::Role(role)],
        (Flow::Ingress, None) => blocks.into_iter().map(Peer::Block).collect(),
    };
    if !peers.is_empty() {
        let mut wider = group.clone();
        wider.rules.extend(peers.into_iter().map(|peer| rule(flow, port, peer)));
        out.push((Kind::Rule(role), vec![Edit::SetSecurityGroup(id, wider)]));
    }
    out.push((Kind::MadeGroup(role), vec![Edit::Remove(id.into())]));
}

fn rule(flow: Flow, port: u16, peer: Peer) -> GroupRule {
    let protocol = if port == super::groups::DNS { Protocol::Udp } else { Protocol::Tcp };
    GroupRule { flow, protocol, ports: (port, port), peer }
}

/// Routes back to a network, in every table that lacks them.
fn return_route(design: &Design, subnet: SubnetId, network: crate::design::NetworkId) -> Candidate {
    let facts = Facts::of(design);
    let blocks = design.networks.get(network).map(|record| record.cidrs.clone()).unwrap_or_default();
    let tables: BTreeSet<_> = design
        .subnets
        .iter()
        .filter(|(id, _)| !facts.returns_to(*id, network))
        .filter_map(|(_, record)| record.route_table)
        .collect_set();
    let edits = tables.into_iter().filter_map(|id| {
        let mut table = design.route_tables.get(id)?.clone();
        for block in &blocks {
            table.routes.retain(|route| route.destination != *block);
            table.routes.push(TableRoute { destination: *block, target: RouteTarget::Network(network) });
        }
        Some(Edit::SetRouteTable(id, table))
    });
    (Kind::ReturnRoute(subnet), edits.collect())
}

/// Dollars a month for an interface endpoint of each of `n` services in the zones of the design.
fn endpoint_dollars(design: &Design, n: usize) -> u32 {
    let zones = u32::try_from(design.one_subnet_per_zone().len()).unwrap_or(1).max(1);
    let n = u32::try_from(n).unwrap_or(1);
    let per_hour = prices::INTERFACE_ENDPOINT_MILLIS_PER_HOUR.saturating_mul(zones).saturating_mul(n);
    prices::dollars_per_month(per_hour)
}

/// Thousandths of a dollar as text: 45 is `0.045`.
fn millis(n: u32) -> String {
    format!("0.{n:03}")
}

fn transit_money() -> Message {
    let month = prices::dollars_per_month(prices::TRANSIT_ATTACHMENT_MILLIS_PER_HOUR);
    msg!("way-transit-money", month = month, gb = millis(prices::TRANSIT_MILLIS_PER_GB))
}

fn nat_money(edits: &[Edit]) -> Message {
    let made = edits.iter().filter(|edit| matches!(edit, Edit::AddNatGateway { .. })).count();
    let per_gb = millis(prices::NAT_GATEWAY_MILLIS_PER_GB);
    if made == 0 {
        return msg!("money-nat-traffic", gb = per_gb);
    }
    let month = prices::dollars_per_month(prices::NAT_GATEWAY_MILLIS_PER_HOUR);
    msg!("money-nat", month = month.saturating_mul(u32::try_from(made).unwrap_or(1)), gb = per_gb)
}

fn endpoint_money(design: &Design, edits: &[Edit]) -> Message {
    let is_interface =
        |edit: &&Edit| matches!(edit, Edit::AddVpcEndpoint { kind: VpcEndpointKind::Interface, .. });
    match edits.iter().filter(is_interface).count() {
        0 => msg!("money-gateway-endpoint"),
        n => msg!(
            "money-endpoint",
            month = endpoint_dollars(design, n),
            gb = millis(prices::INTERFACE_ENDPOINT_MILLIS_PER_GB),
        ),
    }
}

fn makes_no_endpoint(edits: &[Edit]) -> bool {
    !edits.iter().any(|edit| matches!(edit, Edit::AddVpcEndpoint { .. }))
}

/// Title, path, security and money of a way over VPC endpoints.
fn endpoint_words(design: &Design, kind: Kind, edits: &[Edit]) -> (Message, Message, Message, Message) {
    let makes_none = makes_no_endpoint(edits);
    let title = match kind {
        Kind::Endpoint(service) => endpoint_title(design, service),
        _ if makes_none => msg!("way-image-endpoints-mend"),
        _ => msg!("way-image-endpoints"),
    };
    let money = if makes_none { msg!("money-none") } else { endpoint_money(design, edits) };
    (title, msg!("way-endpoint-path"), msg!("way-endpoint-security"), money)
}

fn described(design: &Design, trace: &Trace, kind: Kind, edits: Vec<Edit>) -> OfferedWay {
    let name = |id: SubnetId| design.name_of(id.into()).to_owned();
    let none = || msg!("money-none");
    let (title, path, security, money) = match kind {
        Kind::PrivateOn => (
            msg!("way-private"),
            msg!("way-private-path"),
            msg!("way-private-security"),
            msg!("way-private-money"),
        ),
        Kind::PublicOn(None) => (msg!("way-public"), msg!("way-public-path"), msg!("way-public-security"), none()),
        Kind::PublicOn(Some(ip)) => (
            msg!("way-public-for", ip = ip.to_string()),
            msg!("way-public-path"),
            msg!("way-list-security", ip = ip.to_string()),
            none(),
        ),
        Kind::AddToList(ip) => (
            msg!("way-list", ip = ip.to_string()),
            msg!("way-list-path"),
            msg!("way-list-security", ip = ip.to_string()),
            match trace.source {
                Source::Computer(_) | Source::Network(_) => none(),
                _ => nat_money(&edits),
            },
        ),
        Kind::OpenList => (msg!("way-open-list"), msg!("way-list-path"), msg!("way-open-list-security"), none()),
        Kind::LetIn(block) => (
            msg!("way-let-in", block = block),
            msg!("way-let-in-path"),
            msg!("way-let-in-security", block = block),
            none(),
        ),
        Kind::Dns => (msg!("way-dns"), msg!("way-dns-path"), msg!("way-dns-security"), none()),
        Kind::Nat(subnet) => (
            msg!("way-nat", subnet = name(subnet)),
            msg!("way-nat-path"),
            msg!("way-nat-security"),
            nat_money(&edits),
        ),
        Kind::NatHome(home) => (
            msg!("way-nat-home", subnet = name(home)),
            msg!("way-nat-path"),
            msg!("way-nat-home-security", subnet = name(home)),
            nat_money(&edits),
        ),
        Kind::MoveNat(nat, to) => (
            msg!("fix-move-nat", nat = design.name_of(nat.into()), subnet = name(to)),
            msg!("way-nat-path"),
            msg!("way-nat-security"),
            nat_money(&edits),
        ),
        Kind::PublicIps(subnet) => (
            msg!("way-public-ips", subnet = name(subnet)),
            msg!("way-public-ips-path"),
            msg!("way-public-ips-security"),
            msg!("way-public-ips-money", month = prices::dollars_per_month(prices::PUBLIC_IPV4_MILLIS_PER_HOUR)),
        ),
        Kind::AttachGateway => {
            (msg!("way-attach-gateway"), msg!("way-attach-path"), msg!("way-attach-security"), none())
        }
        Kind::EgressOnly => {
            (msg!("way-egress-only"), msg!("way-egress-only-path"), msg!("way-egress-only-security"), none())
        }
        Kind::Endpoint(_) | Kind::ImageEndpoints => endpoint_words(design, kind, &edits),
        Kind::TranslateAgain => {
            (msg!("way-translate"), msg!("way-translate-path"), msg!("way-translate-security"), none())
        }
        Kind::Rule(role) => (
            msg!("way-rule", role = super::hop::role_name(role)),
            msg!("way-rule-path"),
            msg!("way-rule-security"),
            none(),
        ),
        Kind::MadeGroup(role) => (
            msg!("way-made-group", role = super::hop::role_name(role)),
            msg!("way-rule-path"),
            msg!("way-made-group-security"),
            none(),
        ),
        Kind::ReturnRoute(subnet) => (
            msg!("way-return-route", subnet = name(subnet)),
            msg!("way-return-route-path"),
            msg!("way-return-route-security"),
            none(),
        ),
        Kind::Transit => {
            (msg!("way-transit"), msg!("way-transit-path"), msg!("way-transit-security"), transit_money())
        }
        Kind::CoreDnsOnFargate => {
            (msg!("way-coredns"), msg!("way-coredns-path"), msg!("way-coredns-security"), none())
        }
    };
    // Edits that join an otherwise free way have their price too.
    let money = match kind {
        Kind::Nat(_) | Kind::PublicIps(_) | Kind::Transit => money,
        _ if edits.iter().any(|edit| matches!(edit, Edit::AddNatGateway { .. })) => nat_money(&edits),
        _ if makes_no_endpoint(&edits) => money,
        _ => endpoint_money(design, &edits),
    };
    OfferedWay { title, path, security, money, edits }
}
