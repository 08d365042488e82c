//! Random nodes against the invariants, and runs of small designs against sums done by hand.

use super::*;
use crate::catalog::instance_type;
use crate::cni::budget::budget;
use crate::cni::pool::{IPS_PER_PREFIX, Limits, Mode, Settings, grow};
use crate::design::{Design, Edit, PodUse, Subnet, SubnetKind, starters::Starter};
use proptest::prelude::*;

/// A subnet without end that remembers what was taken.
#[derive(Default)]
struct Endless {
    singles: i64,
    prefixes: i64,
}

impl Endless {
    fn held(&self) -> i64 {
        self.singles + self.prefixes * i64::from(IPS_PER_PREFIX)
    }
}

impl Supply for Endless {
    fn take(&mut self, _: Home, singles: u32, prefixes: u32) -> bool {
        self.singles += i64::from(singles);
        self.prefixes += i64::from(prefixes);
        true
    }
    fn give(&mut self, _: Home, singles: u32, prefixes: u32) {
        self.singles -= i64::from(singles);
        self.prefixes -= i64::from(prefixes);
    }
}

/// A subnet with so many addresses left.
struct Scarce {
    room: i64,
    taken: Endless,
}

impl Supply for Scarce {
    fn take(&mut self, home: Home, singles: u32, prefixes: u32) -> bool {
        let more = i64::from(singles) + i64::from(prefixes) * i64::from(IPS_PER_PREFIX);
        self.taken.held() + more <= self.room && self.taken.take(home, singles, prefixes)
    }
    fn give(&mut self, home: Home, singles: u32, prefixes: u32) {
        self.taken.give(home, singles, prefixes);
    }
}

fn any_limits() -> impl Strategy<Value = Limits> {
    (1_u32..=8, 2_u32..=16, any::<bool>(), any::<bool>()).prop_map(|(max_enis, ipv4_per_eni, prefix, trunk)| {
        Limits { max_enis, ipv4_per_eni, has_prefix_delegation: prefix, takes_trunk: trunk, branch_enis: 9 }
    })
}

prop_compose! {
    fn any_settings()(
        mode in prop_oneof![Just(Mode::SecondaryIp), Just(Mode::Prefix)],
        warm_eni_target in 0_u32..3,
        warm_ip_target in prop_oneof![Just(0_u32), 0_u32..12],
        minimum_ip_target in prop_oneof![Just(0_u32), 0_u32..20],
        warm_prefix_target in 0_u32..3,
        has_custom_networking: bool,
        has_pod_eni: bool,
    ) -> Settings {
        Settings {
            mode, warm_eni_target, warm_ip_target, minimum_ip_target, warm_prefix_target, max_eni: 0,
            has_custom_networking, has_subnet_discovery: true, has_pod_eni,
        }
    }
}

/// What a node must never do, at any moment.
fn check(node: &Node, limits: &Limits, settings: &Settings, held: i64) {
    assert_eq!(i64::from(node.vpc_ips()), held, "addresses of the node and of the subnet differ");
    assert!(node.n_enis() <= limits.usable_enis(settings), "more interfaces than the type has");
    assert!(node.filled().iter().all(|units| *units <= limits.slots_per_eni()), "more than the slots hold");
    let pool = node.pool();
    assert!(pool.assigned <= pool.total, "more pods than addresses");
}

proptest! {
    /// Growth alone: second for second it comes to what the growth algorithm gives.
    #[test]
    fn growing_in_time_comes_to_the_same(limits in any_limits(), settings in any_settings(), max_pods in 1_u32..60, pods in 0_u32..40) {
        let mut supply = Endless::default();
        let mut node = Node::new(&limits, &settings, max_pods, Timers::DEFAULT);
        prop_assert!(node.start(0, &mut supply));
        let mut now = node.settle(0, &mut supply);
        let expected = grow(&limits, &settings, max_pods, pods);
        for pod in 0..expected.pods_placed {
            // Only a node that keeps nothing warm lets a pod wait for its next check.
            let keeps_nothing = settings.warm_eni_target == 0 || settings.warm_prefix_target == 0;
            prop_assert!(node.add_pod(now, pod) || keeps_nothing, "pod {pod} waits");
            now = node.settle(now, &mut supply);
            prop_assert_eq!(node.n_waiting(), 0);
            check(&node, &limits, &settings, supply.held());
        }
        // A node without a warm interface flaps at full ones, so that only the others must be equal.
        if settings.warm_eni_target != 0 && settings.warm_prefix_target == 1 {
            prop_assert_eq!(node.vpc_ips(), expected.vpc_ips());
        }
        node.stop(&mut supply);
        prop_assert_eq!(supply.held(), 0);
    }

    /// Pods come and go at random, in a subnet with little room: nothing is lost, no limit is passed, and
    /// when all pods are gone the node is as lean as its settings say.
    #[test]
    fn nothing_is_lost(limits in any_limits(), settings in any_settings(), max_pods in 1_u32..60, room in 1_i64..300,
                       moves in proptest::collection::vec((any::<bool>(), 0_u32..40, 0_u32..90), 0..40)) {
        let mut supply = Scarce { room, taken: Endless::default() };
        let mut node = Node::new(&limits, &settings, max_pods, Timers::DEFAULT);
        prop_assert!(node.start(0, &mut supply));
        let (mut now, mut here) = (0, std::collections::BTreeSet::new());
        for (comes, pod, wait) in moves {
            if comes && here.insert(pod) {
                node.add_pod(now, pod);
            } else if here.remove(&pod) {
                node.remove_pod(now, pod);
            }
            for _ in 0..=(wait / 5) {
                now += 5;
                node.tick(now, &mut supply);
                check(&node, &limits, &settings, supply.taken.held());
                prop_assert!(supply.taken.held() <= supply.room);
            }
        }
        for pod in 0..40 {
            node.remove_pod(now, pod);
        }
        now = node.settle(now, &mut supply);
        now = node.settle(now, &mut supply);
        node.settle(now, &mut supply);
        prop_assert_eq!((node.n_placed(), node.n_cooling(), node.n_waiting()), (0, 0, 0));
        let unit = if limits.effective_mode(&settings) == Mode::Prefix { IPS_PER_PREFIX } else { 1 };
        let targets = settings.warm_ip_target.max(settings.minimum_ip_target);
        let most = if 0 < targets {
            targets.div_ceil(unit).saturating_mul(unit)
        } else if 1 < unit {
            settings.warm_prefix_target.saturating_add(1).saturating_mul(unit)
        } else {
            // Single addresses stay on an interface for as long as that stays.
            settings.warm_eni_target.saturating_add(1).saturating_mul(limits.slots_per_eni())
        };
        let total = node.pool().total;
        prop_assert!(total <= most, "{total} addresses stay on an empty node, {most} at most");
        node.stop(&mut supply);
        prop_assert_eq!(supply.taken.held(), 0);
    }
}

fn m5() -> Limits {
    instance_type("m5.large").unwrap().into()
}

#[test]
fn a_freed_address_rests_and_a_full_subnet_is_asked_again_later() {
    let settings = Settings { warm_ip_target: 1, ..Settings::default() };
    let mut supply = Scarce { room: 3, taken: Endless::default() };
    let mut node = Node::new(&m5(), &settings, 29, Timers::DEFAULT);
    assert!(node.start(0, &mut supply));
    node.tick(5, &mut supply);
    assert!(node.add_pod(5, 1));
    node.tick(10, &mut supply);
    assert!(node.add_pod(10, 2));
    node.tick(15, &mut supply);
    assert!(node.is_starved());
    assert!(!node.add_pod(15, 3));
    supply.room = 10;
    // The pause of two minutes is kept, though there is room again.
    node.tick(130, &mut supply);
    assert_eq!(node.n_waiting(), 1);
    node.tick(135, &mut supply);
    assert_eq!((node.n_waiting(), node.n_placed()), (0, 3));
    node.remove_pod(140, 1);
    assert_eq!(node.n_cooling(), 1);
    node.tick(165, &mut supply);
    assert_eq!(node.n_cooling(), 1);
    node.tick(170, &mut supply);
    assert_eq!(node.n_cooling(), 0);
}

fn design_with(len: &str, desired: u32, max: u32) -> Design {
    let mut design = Starter::Classic.design();
    let group = design.nodegroups.ids().next().unwrap();
    let subnets: Vec<_> = design.nodegroups.get(group).unwrap().subnets.iter().copied().collect();
    for id in subnets {
        let block = design.subnets.get(id).unwrap().cidr.unwrap();
        let small = format!("{}/{len}", block.to_string().split('/').next().unwrap()).parse().unwrap();
        design.subnets.update(id, |subnet: &mut Subnet| subnet.cidr = Some(small));
    }
    design.nodegroups.update(group, |g| {
        g.min_size = 1;
        g.desired_size = desired;
        g.max_size = max;
        g.planned_pods = Some(24);
    });
    design
}

#[test]
fn a_scale_out_ends_at_the_budget_of_the_maximum() {
    let design = design_with("22", 3, 9);
    let budget = budget(&design);
    let group = design.nodegroups.ids().next().unwrap();
    let run = play(&design, &budget, Script::ScaleOut, group).unwrap();
    assert_eq!((run.from_nodes, run.to_nodes, run.most_hung()), (3, 9, 0));
    for lane in &run.lanes {
        let slot = budget.subnet(crate::cni::budget::Scenario::Maximum, lane.subnet).unwrap();
        assert_eq!(u64::from(lane.used.last().unwrap().1), slot.used());
        assert_eq!(lane.used, lane.wanted);
        // One node of 30 addresses, and what is not of nodes.
        assert_eq!(u64::from(lane.used[0].1), 30 + slot.used_but_nodes());
    }
}

#[test]
fn a_subnet_that_is_too_small_is_named_with_its_moment() {
    let design = design_with("26", 3, 9);
    let budget = budget(&design);
    let group = design.nodegroups.ids().next().unwrap();
    let run = play(&design, &budget, Script::Upgrade, group).unwrap();
    let hang = run.events.iter().find(|e| e.kind == EventKind::PodHangs).unwrap();
    assert!(60 <= hang.at_s && 0 < run.most_hung());
    for lane in &run.lanes {
        assert!(lane.used.iter().all(|(_, n)| *n <= 64), "{:?}", lane.used);
        assert!(lane.wanted.iter().any(|(_, n)| 64 < *n));
    }
    assert_eq!((run.from_nodes, run.surge_nodes, run.to_nodes), (3, 6, 3));
}

#[test]
fn scripts_are_the_same_every_time_and_come_to_an_end() {
    for starter in Starter::ALL {
        let design = starter.design();
        let budget = budget(&design);
        for group in design.nodegroups.ids() {
            for script in Script::ALL {
                let run = play(&design, &budget, script, group);
                assert_eq!(run, play(&design, &budget, script, group));
                let Some(run) = run else { continue };
                assert!(!run.is_cut && run.lanes.iter().all(|lane| !lane.used.is_empty()));
                assert!(run.events.windows(2).all(|pair| pair[0].at_s <= pair[1].at_s));
            }
        }
    }
}

/// With custom networking nodes take one address of their own subnet, and all else of the zone's pod subnet.
#[test]
fn a_scale_out_with_custom_networking_ends_at_the_budget_too() {
    let mut design = design_with("22", 3, 9);
    let group = design.nodegroups.ids().next().unwrap();
    let add = [Edit::AddAddon { name: "vpc-cni".into() }];
    design = design.edited(&add).unwrap();
    let (addon, _) = design.addons.iter().find(|(_, addon)| addon.name == "vpc-cni").unwrap();
    let on = r#"{"env":{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG":"true"}}"#;
    design.addons.update(addon, |record| record.configuration = Some(on.to_owned()));
    let zones: Vec<_> = design.zones.ids().collect();
    for zone in zones {
        let add = Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: Some(24) };
        design = design.edited(&[add]).unwrap();
        let id = design.subnets.ids().last().unwrap();
        design.subnets.update(id, |subnet: &mut Subnet| subnet.pod_use = PodUse::WholeZone);
    }
    let budget = budget(&design);
    let run = play(&design, &budget, Script::ScaleOut, group).unwrap();
    assert_eq!(run.lanes.len(), 6);
    for lane in &run.lanes {
        let slot = budget.subnet(crate::cni::budget::Scenario::Maximum, lane.subnet).unwrap();
        assert_eq!(u64::from(lane.used.last().unwrap().1), slot.used());
    }
}
