//! What holds for any design: a route, a VPC endpoint or an allowed block more never closes a path, unless the
//! new one is more specific and leads elsewhere; and the matrix says what its paths say.

use super::change::changed;
use super::told;
use eks_designer::design::starters::Starter;
use eks_designer::design::{Design, GroupRole, NatGatewayId, NodegroupId, RouteTable, SubnetId};
use eks_designer::net::Cidr;
use eks_designer::traffic::{
    Facts, Hop, Place, RowKind, Source, Step, Target, Trace, Verdict, matrix, sources, targets, trace_with,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// What a random change is made of: which kind, and two choices.
type Seed = (u8, u8, u8);

/// A design, with the words that made it.
type Made = (Design, Vec<String>);

/// Blocks that random routes, networks and rules are for.
const BLOCKS: [&str; 8] = [
    "0.0.0.0/0",
    "128.0.0.0/1",
    "192.0.0.0/8",
    "172.16.0.0/16",
    "172.16.128.0/17",
    "10.0.0.0/16",
    "10.0.96.0/19",
    "203.0.113.0/24",
];
const SERVICES: [&str; 5] = ["s3", "ecr.api", "ecr.dkr", "sts", "ec2"];

fn pick<T: Clone>(all: &[T], which: u8) -> Option<T> {
    let index = usize::from(which).checked_rem(all.len())?;
    all.get(index).cloned()
}

fn subnet_names(design: &Design) -> Vec<String> {
    design.subnets.values().map(|subnet| subnet.name.clone()).collect()
}

fn nat_names(design: &Design) -> Vec<String> {
    design.nat_gateways.values().map(|nat| nat.name.clone()).collect()
}

/// What a route can lead to.
fn route_targets(design: &Design) -> Vec<String> {
    let mut all = vec!["internet".to_owned()];
    all.extend(nat_names(design));
    all.extend(design.networks.values().map(|network| network.name.clone()));
    all
}

/// Words for a change that suits `design`; `None` where the seed's does not.
fn words(design: &Design, (what, which, how): Seed) -> Option<String> {
    let subnet = pick(&subnet_names(design), which)?;
    let other = pick(&subnet_names(design), how)?;
    let block = BLOCKS[usize::from(how) % BLOCKS.len()];
    let service = SERVICES[usize::from(which) % SERVICES.len()];
    let group = || pick(&design.nodegroups.values().map(|g| g.name.clone()).collect::<Vec<_>>(), which);
    Some(match what % 22 {
        0 | 1 => format!("endpoint {}", ["public", "private", "both", "none"][usize::from(how) % 4]),
        2 => {
            let mut routes = vec!["isolated".to_owned(), "internet".to_owned(), "unknown".to_owned()];
            routes.extend(nat_names(design));
            format!("route {subnet} {}", pick(&routes, how)?)
        }
        3 => format!("no-public-ip {subnet}"),
        4 => format!("elastic-ip {} 203.0.113.{}", pick(&nat_names(design), which)?, how.max(1)),
        5 => format!("move-nat {} {other}", pick(&nat_names(design), which)?),
        6 | 7 => {
            let targets = route_targets(design);
            format!("table {subnet} 0.0.0.0/0={} {block}={}", pick(&targets, how)?, pick(&targets, which)?)
        }
        8 => {
            let kind = ["peering", "transit", "vpn"][usize::from(which) % 3];
            format!(
                "network n{} {kind} {} 203.0.113.{how}",
                design.networks.len(),
                BLOCKS[3 + usize::from(how) % 5]
            )
        }
        9 | 10 => {
            let kind = if how.is_multiple_of(3) { "gateway" } else { "interface" };
            let kind = if service == "s3" { kind } else { "interface" };
            if design.vpc_endpoints.values().any(|endpoint| endpoint.service == service) {
                return None;
            }
            format!("vpc-endpoint {service} {kind}")
        }
        11 => {
            let services: Vec<_> = design.vpc_endpoints.values().map(|e| e.service.clone()).collect();
            format!("endpoint-subnets {} {subnet}", pick(&services, how)?)
        }
        12 => {
            let services: Vec<_> = design.vpc_endpoints.values().map(|e| e.service.clone()).collect();
            format!("endpoint-dns {} off", pick(&services, how)?)
        }
        13 | 14 => own_group(design, which, how)?,
        15 => {
            let name = ["AWS_VPC_K8S_CNI_EXTERNALSNAT=true", "POD_SECURITY_GROUP_ENFORCING_MODE=standard"];
            format!("cni {}", name[usize::from(how) % 2])
        }
        16 => ["ipv6", "egress-only", "dns hostnames off", "dns support off"][usize::from(how) % 4].to_owned(),
        17 => format!("branch-pods {} {}", group()?, how % 3),
        18 => format!("allow {block}"),
        19 => format!("let-in {block}"),
        20 => format!("self-managed {}", group()?),
        _ => format!("subnets {} {subnet},{other}", group()?),
    })
}

/// A security group of one's own that lets a part of the usual through.
fn own_group(design: &Design, which: u8, how: u8) -> Option<String> {
    let role = GroupRole::ALL[usize::from(which) % GroupRole::ALL.len()];
    if design.security_groups.values().any(|group| group.role == role) {
        return None;
    }
    let block = BLOCKS[usize::from(how / 2) % BLOCKS.len()];
    let within = if how.is_multiple_of(2) { "in all all cluster; in all all nodes" } else { "in tcp 443 cluster" };
    let out = if how.is_multiple_of(3) { "0.0.0.0/0" } else { "10.0.96.0/19" };
    Some(format!("group {} {within}; in tcp 443 {block}; out all all {out}; out tcp 443 {block}", role.key()))
}

/// A random design, with the words that made it.
fn designs() -> impl Strategy<Value = Made> {
    let seeds = proptest::collection::vec(any::<Seed>(), 0..9);
    // Every path of the large one would take minutes.
    let starters: Vec<Starter> = Starter::ALL.into_iter().filter(|starter| *starter != Starter::Large).collect();
    (proptest::sample::select(starters), seeds).prop_map(|(starter, seeds)| {
        let mut said = vec![starter.key().to_owned()];
        let design = seeds.into_iter().fold(starter.design(), |design, seed| {
            let Some(words) = words(&design, seed) else { return design };
            said.push(words);
            changed(&design, &said[said.len() - 1])
        });
        (design, said)
    })
}

/// Every path of a design that a change could touch.
fn paths(design: &Design) -> BTreeMap<(Source, String), Trace> {
    let facts = Facts::of(design);
    let mut all = BTreeMap::new();
    let targets: Vec<(Target, String)> =
        targets(design).into_iter().map(|target| (target, target.key(design))).collect();
    for source in sources(design) {
        for (target, key) in targets.iter().filter(|(target, _)| match target {
            Target::Service(service) => SERVICES.contains(&service.key),
            _ => true,
        }) {
            all.insert((source, key.clone()), trace_with(&facts, source, *target));
        }
    }
    all
}

/// The paths that were open in `before` and are not in `after`.
fn closed(before: &Design, after: &Design) -> Vec<(Trace, Trace)> {
    let now = paths(after);
    let was = paths(before).into_iter().filter(|(_, path)| path.verdict.is_reachable());
    was.filter_map(|(ends, path)| {
        let now = now.get(&ends)?;
        (!now.verdict.is_reachable()).then(|| (path, now.clone()))
    })
    .collect()
}

/// Why a path may close although nothing was taken away.
#[derive(Debug, PartialEq)]
enum Case {
    /// The new route is more specific and leads elsewhere.
    NewRoute(Cidr),
    /// The new route takes answers to a connected network.
    NewRouteTakesAnswers,
    /// The new route leads away from the subnet of a NAT gateway.
    NewRouteOfNat(NatGatewayId),
    /// The new route leads away from the subnet of a load balancer.
    NewRouteOfBalancer(SubnetId),
    /// The new endpoint answers by private name, and a security group keeps the source from it.
    GroupOfEndpoint,
    /// An empty list is everyone, and the first block ends that.
    FirstBlock,
    /// CoreDNS does not start, since another path closed.
    Follows,
    /// None of these.
    None,
}

/// The block of the route that a hop takes.
fn route_taken(hop: &Hop) -> Option<(SubnetId, Cidr)> {
    let (
        Place::Routes(at),
        Step::RouteInternet { block } | Step::RouteNat { block, .. } | Step::RouteNetwork { block },
    ) = (hop.at, hop.step)
    else {
        return None;
    };
    Some((at, block))
}

/// The case of a path that closed when `destination` was added to the table of `subnets`.
fn case_of_route(before: &Trace, after: &Trace, destination: Cidr, subnets: &[SubnetId]) -> Case {
    let Some(end) = after.blocked_at() else { return Case::None };
    let taken = after.hops.iter().filter_map(route_taken).find(|(at, block)| {
        let was = before.hops.iter().filter_map(route_taken).find(|(other, _)| other == at);
        let is_longer = was.is_none_or(|(_, block)| block.prefix_len() < destination.prefix_len());
        subnets.contains(at) && *block == destination && is_longer
    });
    match (taken, end.at, end.step) {
        (Some((_, block)), ..) => Case::NewRoute(block),
        (_, Place::Routes(at), Step::RouteNoReturn { .. }) if subnets.contains(&at) => Case::NewRouteTakesAnswers,
        (_, Place::Nat(nat), Step::NatNotPublic { home }) if subnets.contains(&home) => Case::NewRouteOfNat(nat),
        (_, _, Step::BalancerNotPublic { subnet }) if subnets.contains(&subnet) => {
            Case::NewRouteOfBalancer(subnet)
        }
        (_, Place::CoreDns, Step::CoreDnsMissing) => Case::Follows,
        _ => Case::None,
    }
}

fn case_of_endpoint(after: &Trace) -> Case {
    let Some(end) = after.blocked_at() else { return Case::None };
    let asks_endpoint = after.hops.iter().any(|hop| hop.step == Step::NameEndpoint);
    match end.step {
        Step::GroupRefusesIn { .. } | Step::GroupRefusesOut { .. } if asks_endpoint => Case::GroupOfEndpoint,
        Step::CoreDnsMissing => Case::Follows,
        _ => Case::None,
    }
}

fn case_of_block(before: &Design, after: &Trace) -> Case {
    let was_empty = before.cluster.endpoint.public_cidrs.is_empty();
    match after.blocked_at().map(|hop| hop.step) {
        Some(Step::ListLacks { .. }) if was_empty => Case::FirstBlock,
        Some(Step::CoreDnsMissing) if was_empty => Case::Follows,
        _ => Case::None,
    }
}

/// Holds every path that closed against the cases in which it may, and gives these.
fn explained(
    (before, said): &Made,
    words: &str,
    case_of: impl Fn(&Design, &Trace, &Trace) -> Case,
) -> Result<Vec<Case>, TestCaseError> {
    let after = changed(before, words);
    let mut cases = Vec::new();
    for (was, now) in closed(before, &after) {
        let case = case_of(before, &was, &now);
        let message = format!(
            "{said:?}, then `{words}`, closes {:?} to {:?}\n  before:\n{}\n  after:\n{}",
            now.source,
            now.target,
            told(&was),
            told(&now)
        );
        prop_assert!(case != Case::None, "{message}");
        cases.push(case);
    }
    // CoreDNS goes only where a path of its own has gone.
    let n_follows = cases.iter().filter(|case| **case == Case::Follows).count();
    prop_assert!(n_follows == 0 || n_follows < cases.len(), "{said:?}, then `{words}`: nothing closed CoreDNS");
    Ok(cases)
}

/// A design of which some subnet has a table, with the words for one more route in it.
fn with_new_route(
    (design, mut said): Made,
    (which, how, to): Seed,
) -> Option<(Made, String, Cidr, Vec<SubnetId>)> {
    let (_, name) = pick(&subnet_list(&design), which)?;
    let has_table = design.subnets.values().any(|s| s.name == name && s.route_table.is_some());
    let design = if has_table {
        design
    } else {
        said.push(format!("table {name}"));
        changed(&design, &said[said.len() - 1])
    };
    let (id, _) = subnet_list(&design).into_iter().find(|(_, other)| *other == name)?;
    let table = design.subnets.get(id)?.route_table?;
    let destination: Cidr = BLOCKS[usize::from(how) % BLOCKS.len()].parse().unwrap();
    let is_taken = |table: &RouteTable| table.routes.iter().any(|route| route.destination == destination);
    if design.route_tables.get(table).is_some_and(is_taken) {
        return None;
    }
    let words = format!("add-route {name} {destination}={}", pick(&route_targets(&design), to)?);
    let of_table = design.subnets.iter().filter(|(_, subnet)| subnet.route_table == Some(table));
    let subnets = of_table.map(|(id, _)| id).collect();
    Some(((design, said), words, destination, subnets))
}

fn subnet_list(design: &Design) -> Vec<(SubnetId, String)> {
    design.subnets.iter().map(|(id, subnet)| (id, subnet.name.clone())).collect()
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn one_more_route_closes_only_by_being_more_specific(made in designs(), seed in any::<Seed>()) {
        if let Some((made, words, destination, subnets)) = with_new_route(made, seed) {
            explained(&made, &words, |_, was, now| case_of_route(was, now, destination, &subnets))?;
        }
    }

    #[test]
    fn one_more_endpoint_closes_only_by_a_security_group(made in designs(), which: u8, is_gateway: bool) {
        let service = SERVICES[usize::from(which) % SERVICES.len()];
        let is_new = made.0.vpc_endpoints.values().all(|endpoint| endpoint.service != service);
        let is_gateway = is_gateway && service == "s3";
        if is_new {
            let kind = if is_gateway { "gateway" } else { "interface" };
            let words = format!("vpc-endpoint {service} {kind}");
            let cases = explained(&made, &words, |_, _, now| case_of_endpoint(now))?;
            prop_assert!(!is_gateway || cases.is_empty(), "{:?}, then `{words}`: {cases:?}", made.1);
        }
    }

    #[test]
    fn one_more_block_closes_only_where_it_is_the_first(made in designs(), which: u8, is_private: bool) {
        let verb = if is_private { "let-in" } else { "allow" };
        let words = format!("{verb} {}", BLOCKS[usize::from(which) % BLOCKS.len()]);
        let cases = explained(&made, &words, |before, _, now| case_of_block(before, now))?;
        prop_assert!(!is_private || cases.is_empty(), "{:?}, then `{words}`: {cases:?}", made.1);
    }

    #[test]
    fn the_matrix_agrees_with_its_paths(made in designs()) {
        let (design, said) = made;
        let facts = Facts::of(&design);
        let table = matrix(&facts);
        let groups: Vec<NodegroupId> = design.nodegroups.ids().collect();
        for row in &table.rows {
            prop_assert_eq!(row.cells.len(), table.columns.len());
            for (i, cell) in row.cells.iter().enumerate() {
                let is_last = i + 1 == row.cells.len();
                if is_last && groups.is_empty() {
                    prop_assert_eq!(cell.verdict, Verdict::OutOfScope);
                    continue;
                }
                // The last column is about the kubelets: of the row's own group, or of all.
                let targets: Vec<Target> = match (is_last, row.kind) {
                    (false, _) => vec![cell.target],
                    (true, RowKind::Nodes(id) | RowKind::Pods(id) | RowKind::BranchPods(id)) => {
                        vec![Target::Nodes(id)]
                    }
                    (true, _) => groups.iter().map(|id| Target::Nodes(*id)).collect(),
                };
                let sources = row.sources(&design);
                let all = targets.iter().flat_map(|to| sources.iter().map(|from| trace_with(&facts, *from, *to)));
                let worst = all.map(|path| path.verdict).max();
                prop_assert_eq!(worst, Some(cell.verdict), "{:?}: {:?}, column {}", said, row.kind, i);
                let path = trace_with(&facts, cell.source, cell.target);
                prop_assert_eq!((path.verdict, path.way), (cell.verdict, cell.way), "{:?}: {:?}", said, row.kind);
            }
        }
    }
}

/// Each case in which something closes does happen, so that none of them is said in vain.
#[test]
fn what_more_can_close_is_shown_once_each() {
    let start = |starter: Starter, words: &[&str]| {
        let design = words.iter().fold(starter.design(), |design, words| changed(&design, words));
        (design, words.iter().map(|words| (*words).to_owned()).collect::<Vec<_>>())
    };
    let subnet = |design: &Design, name: &str| {
        subnet_list(design).into_iter().find(|(_, other)| other == name).map(|(id, _)| id).unwrap()
    };
    for (before, name, route, expected) in [
        (
            start(Starter::Classic, &["network n0 peering 172.16.0.0/16", "table private-1a 0.0.0.0/0=nat-1a"]),
            "private-1a",
            "192.0.0.0/8=n0",
            "NewRoute(",
        ),
        (
            start(
                Starter::Classic,
                &["network n0 vpn 172.16.0.0/16", "table private-1a 0.0.0.0/0=nat-1a 172.16.0.0/16=n0"],
            ),
            "private-1a",
            "172.16.128.0/17=nat-1a",
            "NewRouteTakesAnswers",
        ),
        (
            start(Starter::Classic, &["network n0 vpn 172.16.0.0/16", "table public-1a 0.0.0.0/0=internet"]),
            "public-1a",
            "192.0.0.0/8=n0",
            "NewRouteOfNat(",
        ),
        (
            start(Starter::NatPerZone, &["network n0 vpn 172.16.0.0/16", "table public-1c 0.0.0.0/0=internet"]),
            "public-1c",
            "192.0.0.0/8=n0",
            "NewRouteOfBalancer(",
        ),
    ] {
        let destination = route.split_once('=').unwrap().0.parse().unwrap();
        let at = [subnet(&before.0, name)];
        let words = format!("add-route {name} {route}");
        let cases = explained(&before, &words, |_, was, now| case_of_route(was, now, destination, &at)).unwrap();
        assert!(cases.iter().any(|case| format!("{case:?}").starts_with(expected)), "{words}: {cases:?}");
    }
    let before = start(Starter::Classic, &["group endpoints in tcp 443 172.16.0.0/16"]);
    let cases = explained(&before, "vpc-endpoint ecr.api interface", |_, _, now| case_of_endpoint(now)).unwrap();
    assert!(cases.contains(&Case::GroupOfEndpoint) && cases.contains(&Case::Follows), "{cases:?}");
    let before = start(Starter::Classic, &["endpoint public", "elastic-ip nat-1a 198.51.100.7"]);
    let cases = explained(&before, "allow 203.0.113.0/24", |before, _, now| case_of_block(before, now)).unwrap();
    assert!(cases.contains(&Case::FirstBlock) && cases.contains(&Case::Follows), "{cases:?}");
}
