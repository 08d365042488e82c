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
    for starter in Starter::ALL {
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
    for starter in Starter::ALL {
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
