//! Files of eksctl: each is traced as its comments and eksctl's guide say, the fixtures always, the upstream
//! examples where they are there.

use super::support::{all_files, data, fixtures, upstream};
use super::{change, told, variant, verdict};
use eks_designer::design::{Design, Value};
use eks_designer::formats;
use eks_designer::traffic::{HopState, Source, Step, Target, Trace, Verdict, Way, parse_source, parse_target};
use eks_designer::traffic::{sources, trace};

/// File, source, target, and how every path between them comes out: verdict, way or end, rule.
type Expected = (&'static str, &'static str, &'static str, &'static str);

/// What our fixtures say of themselves.
const FIXTURES: &[Expected] = &[
    ("endpoint-left-out.yaml", "node:inner", "kube-api", "open Nat"),
    ("endpoint-left-out.yaml", "node:outer", "kube-api", "open Direct"),
    ("endpoint-left-out.yaml", "computer", "kube-api", "open Internet"),
    ("endpoint-private-only.yaml", "node:inner", "kube-api", "open Private"),
    ("endpoint-private-only.yaml", "computer", "kube-api", "refused Names/NamePrivateOnly END005"),
    ("endpoint-private-only.yaml", "control-plane", "node:inner", "open Inside"),
    ("endpoint-private-added.yaml", "node:inner", "kube-api", "open Private"),
    ("endpoint-private-added.yaml", "computer:203.0.113.9", "kube-api", "open Internet"),
    ("endpoint-private-added.yaml", "computer:198.51.100.9", "kube-api", "refused PublicEndpoint/ListLacks"),
    ("endpoint-list-public-only.yaml", "node:inner", "kube-api", "assumed Nat END003"),
    ("endpoint-list-public-only.yaml", "node:outer", "kube-api", "refused PublicEndpoint/ListLacks END015"),
    ("endpoint-no-nat.yaml", "node:inner", "kube-api", "refused Routes/RouteNone END002"),
    ("endpoint-no-nat.yaml", "fargate:pods", "kube-api", "refused Routes/RouteNone END002"),
    ("endpoint-no-nat.yaml", "pod:inner", "dns", "follows CoreDns/CoreDnsMissing END002"),
    ("private-cluster.yaml", "node:inner", "kube-api", "open Private"),
    ("private-cluster.yaml", "node:inner", "ecr", "open Endpoint"),
    ("private-cluster.yaml", "node:inner", "s3", "open GatewayEndpoint"),
    ("private-cluster.yaml", "node:inner", "cloudformation", "open Endpoint"),
    ("private-cluster.yaml", "node:inner", "autoscaling", "open Endpoint"),
    ("private-cluster.yaml", "node:inner", "logs", "open Endpoint"),
    ("private-cluster.yaml", "node:inner", "eks-auth", "refused Routes/RouteNone END018"),
    ("private-cluster.yaml", "node:inner", "internet", "refused Routes/RouteNone SUB009"),
    ("private-cluster.yaml", "computer", "kube-api", "refused Names/NamePrivateOnly END005"),
    ("private-cluster-own-endpoints.yaml", "node:inner", "kube-api", "open Private"),
    ("private-cluster-own-endpoints.yaml", "node:inner", "ecr", "refused Routes/RouteNone END016"),
    ("hybrid.yaml", "computer", "kube-api", "refused Names/NamePrivateOnly END005"),
    ("new-vpc-full.yaml", "node:spread", "kube-api", "open Private"),
    ("new-vpc-full.yaml", "computer:198.51.100.7", "kube-api", "open Internet"),
    ("new-vpc-full.yaml", "computer:198.51.100.8", "kube-api", "refused PublicEndpoint/ListLacks"),
];

/// What the comments of the upstream examples say.
const EXAMPLES: &[Expected] = &[
    ("02-custom-vpc-cidr-no-nodes.yaml", "computer", "kube-api", "refused Names/NamePrivateOnly END005"),
    ("01-simple-cluster.yaml", "computer", "kube-api", "open Internet"),
    ("03-two-nodegroups.yaml", "computer", "kube-api", "open Internet"),
    ("09-nat-gateways.yaml", "node:ng-1", "kube-api", "open Nat"),
    ("09-nat-gateways.yaml", "node:ng-1", "ecr", "open Nat"),
    ("35-outposts.yaml", "computer", "kube-api", "refused Names/NamePrivateOnly END005"),
];

fn outcome(design: &Design, path: &Trace) -> String {
    let end = match path.blocked_at() {
        Some(hop) => format!("{}/{}", variant(hop.at), variant(hop.step)),
        None => variant(path.way),
    };
    let rule = path.rule(design).map(|rule| format!(" {rule}")).unwrap_or_default();
    format!("{} {end}{rule}", verdict(path.verdict))
}

fn check(files: &[(String, String)], expected: &[Expected]) {
    for (file, from, to, outcome_expected) in expected {
        let Some((_, text)) = files.iter().find(|(name, _)| name == file) else { panic!("there is no {file}") };
        let design = formats::read(text).unwrap_or_else(|error| panic!("{file}: {error}")).design;
        let target = parse_target(&design, to).unwrap_or_else(|unknown| panic!("{file}: {unknown:?}"));
        let sources = parse_source(&design, from).unwrap_or_else(|unknown| panic!("{file}: {unknown:?}"));
        for source in sources {
            let path = trace(&design, source, target);
            assert_eq!(&outcome(&design, &path), outcome_expected, "{file}: {from} to {to}\n{}", told(&path));
        }
    }
}

#[test]
fn our_fixtures_trace_as_they_say() {
    check(&fixtures(), FIXTURES);
}

#[test]
fn upstream_examples_trace_as_they_say() {
    if upstream("examples").is_some() {
        check(&all_files(), EXAMPLES);
    }
}

/// A network that `extraCIDRs` lets in reaches the private endpoint, any other does not.
#[test]
fn extra_cidrs_let_a_network_in() {
    let files = fixtures();
    let (_, text) = files.iter().find(|(name, _)| name == "endpoint-private-only.yaml").unwrap();
    let design = formats::read(text).unwrap().design;
    for (block, expected) in
        [("172.16.0.0/16", "open Network"), ("192.168.0.0/16", "refused Group/GroupRefusesIn SEC005")]
    {
        let design = change::changed(&design, &format!("network office vpn {block}"));
        let source = Source::Network(design.networks.ids().next().unwrap());
        assert_eq!(outcome(&design, &trace(&design, source, Target::KubeApi)), expected);
    }
}

/// With `gateway: HighlyAvailable` each zone goes out through a NAT gateway of its own.
#[test]
fn a_nat_gateway_per_zone_keeps_traffic_in_its_zone() {
    let mut n_seen = 0;
    for (name, text) in all_files().iter().filter(|(_, text)| text.contains("HighlyAvailable")) {
        let design = formats::read(text).unwrap().design;
        for source in sources(&design).into_iter().filter(|source| matches!(source, Source::Node(..))) {
            for hop in trace(&design, source, Target::Internet).hops {
                if let Step::RouteNat { is_other_zone, .. } = hop.step {
                    assert!(!is_other_zone, "{name}: {source:?}");
                    n_seen += 1;
                }
            }
        }
    }
    assert!(0 < n_seen);
}

/// The switch of a file, `None` where it is left out.
fn switch(file: &Value, path: &[&str]) -> Option<bool> {
    let value = path.iter().try_fold(file, |value, key| value.get(key))?;
    match value {
        Value::Bool(is_on) => Some(*is_on),
        _ => None,
    }
}

/// What eksctl's guide says of every file alone by its switches: public access is on unless it is switched off or
/// the cluster is fully private or on an Outpost, private access is off unless it is switched on or one of these.
fn access(file: &Value) -> (bool, bool) {
    let is_closed = switch(file, &["privateCluster", "enabled"]) == Some(true) || file.get("outpost").is_some();
    let of = |key, default| switch(file, &["vpc", "clusterEndpoints", key]).unwrap_or(default);
    (of("publicAccess", !is_closed), of("privateAccess", is_closed))
}

/// Every file, ours and upstream: who may ask from where follows from its switches.
#[test]
fn every_file_traces_as_its_switches_say() {
    for (name, text) in all_files() {
        let file = data(&text);
        let (is_public, is_private) = access(&file);
        let is_listed = file.get("vpc").and_then(|vpc| vpc.get("publicAccessCIDRs")).is_some();
        let design = formats::read(&text).unwrap().design;
        let from_outside = trace(&design, Source::Computer(None), Target::KubeApi);
        let expected = match (is_public, is_listed) {
            (false, _) => Verdict::Refused,
            (true, true) => Verdict::Assumed,
            (true, false) => Verdict::Open,
        };
        assert_eq!(from_outside.verdict, expected, "{name}: a computer\n{}", told(&from_outside));
        for source in sources(&design) {
            if !matches!(source, Source::Node(..) | Source::Pod(..) | Source::Fargate(..)) {
                continue;
            }
            let path = trace(&design, source, Target::KubeApi);
            if is_private {
                assert_eq!((path.verdict, path.way), (Verdict::Open, Way::Private), "{name}:\n{}", told(&path));
            } else {
                assert_ne!(path.way, Way::Private, "{name}: {source:?}\n{}", told(&path));
            }
            let n_closed = path.hops.iter().filter(|hop| HopState::Follows <= hop.state).count();
            assert!(n_closed <= 1, "{name}: a path ends once\n{}", told(&path));
        }
    }
}
