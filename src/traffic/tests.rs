//! Small cases of the walk; the table of situations stands in `tests/situations`.

use super::*;
use crate::design::starters::Starter;
use crate::design::{Design, Edit, EndpointAccess, Route};

fn with_endpoint(design: &Design, is_public: bool, is_private: bool) -> Design {
    let mut cluster = design.cluster.as_ref().clone();
    cluster.endpoint = EndpointAccess { is_public, is_private, ..EndpointAccess::default() };
    design.edited(&[Edit::SetCluster(cluster)]).unwrap()
}

fn node_in_last(design: &Design) -> Source {
    let (id, group) = design.nodegroups.iter().next().unwrap();
    Source::Node(id, *group.subnets.last().unwrap())
}

/// The table of endpoint access in the EKS user guide, for a subnet with and without a way out.
#[test]
fn endpoint_access_decides_the_path() {
    let design = Starter::Classic.design();
    let source = node_in_last(&design);
    let cut = Edit::SetRoute { id: source.subnet().unwrap(), route: Route::Isolated };
    let cut = design.edited(&[cut]).unwrap();
    let path = |design: &Design| {
        let trace = trace(design, source, Target::KubeApi);
        (trace.verdict.is_reachable(), trace.way, trace.rule(design))
    };
    for (public, private, routed, unrouted) in [
        (true, false, (true, Way::Nat, None), (false, Way::Inside, Some("END002"))),
        (true, true, (true, Way::Private, None), (true, Way::Private, None)),
        (false, true, (true, Way::Private, None), (true, Way::Private, None)),
        (false, false, (false, Way::Inside, Some("END001")), (false, Way::Inside, Some("END001"))),
    ] {
        assert_eq!(path(&with_endpoint(&design, public, private)), routed, "{public} {private}");
        assert_eq!(path(&with_endpoint(&cut, public, private)), unrouted, "{public} {private}");
    }
}

/// Every refused cell of every starter has a way that opens it, or says why there is none.
#[test]
fn offered_ways_open_what_is_refused() {
    // Every path of the large one would take minutes.
    for starter in Starter::ALL.into_iter().filter(|starter| *starter != Starter::Large) {
        let design = starter.design();
        for source in sources(&design) {
            for target in targets(&design) {
                let path = trace(&design, source, target);
                for way in ways(&design, &path) {
                    let after = design.edited(&way.edits).unwrap();
                    assert_eq!(after.check_invariants(), Vec::<String>::new());
                    let opened = trace(&after, source, target);
                    assert!(opened.verdict.is_reachable(), "{starter:?} {source:?} {target:?}: {:?}", way.title);
                }
            }
        }
    }
}

#[test]
fn the_matrix_agrees_with_its_traces() {
    // Every path of the large one would take minutes.
    for starter in Starter::ALL.into_iter().filter(|starter| *starter != Starter::Large) {
        let design = with_endpoint(&starter.design(), true, false);
        let facts = Facts::of(&design);
        for row in &matrix(&facts).rows {
            for cell in &row.cells {
                let path = trace(&design, cell.source, cell.target);
                if cell.verdict != Verdict::OutOfScope {
                    assert_eq!((path.verdict, path.way), (cell.verdict, cell.way), "{starter:?} {:?}", row.kind);
                }
                let worst = worst(&facts, &row.sources(&design), cell.target);
                assert!(cell.verdict == Verdict::OutOfScope || worst.unwrap().verdict == cell.verdict);
            }
        }
    }
}

fn texts(design: &Design, source: Source, target: Target) -> Vec<(String, String)> {
    let english = |message| crate::words::render(crate::words::Language::En, &message);
    let path = trace(design, source, target);
    ways(design, &path).into_iter().map(|way| (english(way.title), english(way.money))).collect()
}

#[test]
fn an_endpoint_that_is_passed_by_is_mended_for_nothing() {
    let design = Starter::Classic.design();
    let source = node_in_last(&design);
    let sts = crate::catalog::services::service("sts").unwrap();
    let kind = crate::design::VpcEndpointKind::Interface;
    let cut = Edit::SetRoute { id: source.subnet().unwrap(), route: Route::Isolated };
    let cut = design.edited(&[cut, Edit::AddVpcEndpoint { service: "sts".to_owned(), kind }]).unwrap();
    let (id, record) = cut.vpc_endpoints.iter().next().unwrap();
    let record = crate::design::VpcEndpoint { has_private_dns: false, ..record.clone() };
    let cut = cut.edited(&[Edit::SetVpcEndpoint(id, record)]).unwrap();
    let (title, money) = texts(&cut, source, Target::Service(sts)).swap_remove(0);
    assert_eq!(title, "Put the VPC endpoint for sts to use");
    assert_eq!(money, "$0");
}

#[test]
fn a_fully_private_cluster_is_not_made_public() {
    let design = Starter::Private.design();
    assert_eq!(texts(&design, Source::Computer(None), Target::KubeApi), []);
}

/// Nodes in the private subnet of the NAT gateway would lose their way out if that became public.
#[test]
fn a_misplaced_nat_gateway_is_moved_and_its_subnet_stays_private() {
    let design = Starter::Classic.design();
    let source = node_in_last(&design);
    let (nat, record) = design.nat_gateways.iter().next().unwrap();
    let record = crate::design::NatGateway { subnet: source.subnet().unwrap(), ..record.clone() };
    let design = design.edited(&[Edit::SetNatGateway(nat, record)]).unwrap();
    let titles: Vec<_> = texts(&design, source, Target::Internet).into_iter().map(|(title, _)| title).collect();
    assert_eq!(titles.first().unwrap(), "Move nat-1a to public-1d");
    assert!(titles.iter().all(|title| !title.starts_with("Make ")), "{titles:?}");
}

/// A block that is wider than the VPC works by VPN for what the VPC has not.
#[test]
fn a_network_that_is_wider_than_the_vpc_finds_its_answers() {
    let design = with_endpoint(&Starter::Classic.design(), false, true);
    let mut design = design.edited(&[Edit::AddNetwork { kind: crate::design::NetworkKind::Vpn }]).unwrap();
    let id = design.networks.ids().next().unwrap();
    let wide = "10.0.0.0/8".parse().unwrap();
    design.networks.update(id, |network| network.cidrs = vec![wide]);
    let mut cluster = design.cluster.as_ref().clone();
    cluster.endpoint.private_cidrs = vec![wide];
    let design = design.edited(&[Edit::SetCluster(cluster)]).unwrap();
    assert_eq!(trace(&design, Source::Network(id), Target::KubeApi).verdict, Verdict::Open);
}

/// Turning the public endpoint on keeps the list that somebody wrote.
#[test]
fn no_way_throws_a_list_away_under_another_name() {
    let mut cluster = Starter::Classic.design().cluster.as_ref().clone();
    cluster.endpoint = EndpointAccess {
        is_private: true,
        public_cidrs: vec!["198.51.100.0/24".parse().unwrap()],
        ..EndpointAccess::default()
    };
    let design = Starter::Classic.design().edited(&[Edit::SetCluster(cluster)]).unwrap();
    let path = trace(&design, Source::Computer(None), Target::KubeApi);
    let offered = ways(&design, &path);
    assert_eq!(offered.len(), 1);
    let after = design.edited(&offered[0].edits).unwrap();
    assert_eq!(after.cluster.endpoint.public_cidrs, design.cluster.endpoint.public_cidrs);
    // Then it depends on the address, which nobody stated: nothing to advise.
    let path = trace(&after, Source::Computer(None), Target::KubeApi);
    assert_eq!((path.verdict, ways(&after, &path).len()), (Verdict::Assumed, 0));
}
