//! Budgets against sums done by hand.

use super::*;
use crate::design::starters::{Starter, enlarged};
use crate::design::{Edit, Nodegroup, NodegroupKind, Scheme, SubnetKind, UpdateLimit};
use crate::design::{PodUse, UpdateStrategy};
use crate::net::Cidr;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn change_group(design: &mut Design, change: impl FnOnce(&mut Nodegroup)) {
    let id = design.nodegroups.ids().next().unwrap();
    design.nodegroups.update(id, change);
}

fn used(design: &Design, scenario: Scenario) -> Vec<u64> {
    budget(design).at(scenario).subnets.values().map(SubnetUse::used).collect()
}

/// The classic pattern by hand. Three public, three private subnets, all of them cluster subnets;
/// m5.large, 3 interfaces × 10 addresses, pods as many as fit: 27, so that a node takes 30.
///
/// public-1a: 5 AWS + 1 control plane + 1 NAT = 7; the others 6.
/// private at minimum 2 nodes: 1 a zone: 5 + 1 + 30 = 36. Desired 3: the same. Maximum 6: 5 + 1 + 60 = 66.
/// Upgrade: 2 more a zone: 5 + 1 + 120 = 126.
#[test]
fn the_classic_pattern_by_hand() {
    let design = Starter::Classic.design();
    assert_eq!(used(&design, Scenario::Minimum), [7, 6, 6, 36, 36, 36]);
    assert_eq!(used(&design, Scenario::Desired), [7, 6, 6, 36, 36, 36]);
    assert_eq!(used(&design, Scenario::Maximum), [7, 6, 6, 66, 66, 66]);
    assert_eq!(used(&design, Scenario::Upgrade), [7, 6, 6, 126, 126, 126]);
    let budget = budget(&design);
    // Every node once: 37 fixed, and 2, 3, 6 and 12 nodes of 30.
    let needed: Vec<_> = Scenario::ALL.iter().map(|s| budget.at(*s).needed).collect();
    assert_eq!(needed, [37 + 60, 37 + 90, 37 + 180, 37 + 360, 37 + 180, 37 + 180]);
    let slot = budget.at(Scenario::Maximum).subnets.values().nth(3).unwrap();
    assert_eq!((slot.node_enis, slot.pods, slot.warm), (6, 54, 0));
    assert_eq!((slot.total, slot.free()), (Some(8192), Some(8126)));
    assert_eq!(budget.first_shortage(&design, Scenario::Upgrade), None);
}

/// The picture of the design direction: /25, m5.large with 24 pods, 18 nodes.
/// 5 + 1 + 6 × 30 = 186 of 128: 58 short. 128 − 6 = 122 hold 4 nodes: short from 13 on.
#[test]
fn a_subnet_that_runs_out() {
    let mut design = Starter::Classic.design();
    let private: Vec<_> = design.subnets.iter().filter(|(_, s)| !s.is_public()).map(|(id, _)| id).collect();
    let block: Cidr = "10.0.128.0/25".parse().unwrap();
    design = design.edited(&[Edit::SetSubnetCidr { id: private[1], cidr: block }]).unwrap();
    change_group(&mut design, |g| {
        (g.min_size, g.desired_size, g.max_size) = (2, 6, 18);
        g.planned_pods = Some(24);
    });
    let budget = budget(&design);
    let slot = budget.subnet(Scenario::Maximum, private[1]).unwrap();
    assert_eq!((slot.node_enis, slot.pods, slot.warm, slot.used(), slot.missing()), (18, 144, 18, 186, 58));
    let shortage = budget.first_shortage(&design, Scenario::Maximum).unwrap();
    let group = design.nodegroups.ids().next().unwrap();
    assert_eq!(shortage, Shortage { subnet: private[1], missing: 58, from: Some((group, 13)) });
    assert_eq!(budget.first_shortage(&design, Scenario::Desired), None);
}

#[test]
fn load_balancers_fargate_and_margins() {
    let mut design = Starter::Classic.design();
    let private: BTreeSet<_> = design.subnets.iter().filter(|(_, s)| !s.is_public()).map(|(id, _)| id).collect();
    design = design
        .edited(&[
            Edit::AddLoadBalancer { kind: LoadBalancerKind::Application, scheme: Scheme::InternetFacing },
            Edit::AddLoadBalancer { kind: LoadBalancerKind::Network, scheme: Scheme::Internal },
            Edit::AddFargateProfile { subnets: private },
        ])
        .unwrap();
    let first = design.subnets.ids().next().unwrap();
    design.subnets.update(first, |s| s.other_ips = 20);
    // Public: 8 more for the ALB, and 20 set aside in the first. Private: 1 NLB, ⌈10 ÷ 3⌉ Fargate pods.
    assert_eq!(used(&design, Scenario::Minimum), [35, 14, 14, 41, 41, 41]);
}

#[test]
fn what_fits_and_what_is_left_at_creation() {
    let mut design = Starter::Classic.design();
    let first = design.subnets.ids().next().unwrap();
    design.subnets.update(first, |s| {
        s.cidr = s.cidr.and_then(|c| c.with_prefix_len(28));
        s.other_ips = 4;
    });
    let slot = budget(&design).subnet(Scenario::Maximum, first).unwrap().clone();
    // 16 − 5 AWS; less a NAT gateway and 4 set aside; and with them one control plane interface.
    assert_eq!((slot.usable(), slot.free_at_creation(), slot.needed()), (Some(11), Some(6), 6));
    design.subnets.update(first, |s| s.cidr = None);
    let slot = budget(&design).subnet(Scenario::Maximum, first).unwrap().clone();
    assert_eq!((slot.usable(), slot.free_at_creation()), (None, None));
}

#[test]
fn a_fully_private_cluster_counts_its_endpoints() {
    let mut design = Starter::Private.design();
    let slot = |design: &Design| budget(design).at(Scenario::Minimum).subnets.values().next().unwrap().clone();
    assert_eq!(slot(&design).endpoints, 4);
    let mut cluster = design.cluster.as_ref().clone();
    cluster.log_types.insert("audit".to_owned());
    design = design.edited(&[Edit::SetCluster(cluster)]).unwrap();
    assert_eq!(slot(&design).endpoints, 5);
}

#[test]
fn uneven_groups_count_the_odd_node_everywhere() {
    let mut design = Starter::Classic.design();
    change_group(&mut design, |g| (g.min_size, g.desired_size, g.max_size) = (4, 4, 4));
    assert_eq!(used(&design, Scenario::Desired), [7, 6, 6, 66, 66, 66]);
    assert_eq!(budget(&design).at(Scenario::Desired).needed, 37 + 120);
    // Of four nodes in three zones, one lies in each zone in any case.
    let sure = |design: &Design| -> Vec<(u32, u32)> {
        let budget = budget(design);
        let uses = budget.at(Scenario::Desired).subnets.values();
        uses.flat_map(|slot| slot.groups.iter().map(|share| (share.nodes, share.sure_nodes))).collect()
    };
    assert_eq!(sure(&design), [(2, 1), (2, 1), (2, 1)]);
    // Two subnets in one zone divide the zone's share: 2 nodes, 1 each.
    let zone = design.zones.ids().next().unwrap();
    let add = Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: None };
    design = design.edited(&[add]).unwrap();
    let extra = design.subnets.ids().next_back().unwrap();
    change_group(&mut design, |g| {
        g.subnets.insert(extra);
    });
    assert_eq!(used(&design, Scenario::Desired), [7, 6, 6, 36, 66, 66, 36]);
}

#[test]
fn updates_add_nodes_as_eks_does() {
    // (kind, limit, maximum) → nodes in each of three zones, with those of the update.
    let table = [
        (NodegroupKind::Managed, None, 6, 4),
        (NodegroupKind::Managed, Some(UpdateLimit::Nodes(9)), 30, 13),
        (NodegroupKind::Managed, Some(UpdateLimit::Percent(50)), 30, 15),
        (NodegroupKind::Managed, Some(UpdateLimit::Nodes(500)), 30, 44),
        (NodegroupKind::SelfManaged, None, 6, 4),
        (NodegroupKind::SelfManaged, None, 30, 20),
    ];
    for (kind, limit, max_size, expected) in table {
        let mut design = Starter::Classic.design();
        change_group(&mut design, |g| {
            g.kind = kind;
            g.update_limit = limit;
            g.max_size = max_size;
        });
        let budget = budget(&design);
        let slot = budget.at(Scenario::Upgrade).subnets.values().last().unwrap();
        assert_eq!(slot.groups[0].nodes, expected, "{kind:?} {limit:?} {max_size}");
    }
}

#[test]
fn an_unknown_type_counts_nothing_and_says_so() {
    let mut design = Starter::Classic.design();
    change_group(&mut design, |g| g.instance_types = vec!["x9.huge".to_owned()]);
    let budget = budget(&design);
    assert!(budget.node_costs.is_empty());
    assert_eq!(budget.at(Scenario::Maximum).subnets.values().last().unwrap().used(), 6);
}

#[test]
fn a_large_design_is_counted_at_once() {
    let budget = budget(&enlarged(100));
    assert_eq!(budget.at(Scenario::Maximum).subnets.len(), 600);
}

proptest! {
    #[test]
    fn more_nodes_never_take_less(max in 0_u32..200, more in 0_u32..50, pods in proptest::option::of(0_u32..120)) {
        let at = |size: u32| {
            let mut design = Starter::Classic.design();
            change_group(&mut design, |g| {
                g.max_size = size;
                g.planned_pods = pods;
            });
            used(&design, Scenario::Maximum)
        };
        let (small, large) = (at(max), at(max + more));
        prop_assert!(small.iter().zip(&large).all(|(a, b)| a <= b));
    }

    #[test]
    fn the_shortage_starts_exactly_where_it_says(len in 24_u8..=28, max in 1_u32..60) {
        let mut design = Starter::Classic.design();
        let id = design.subnets.ids().last().unwrap();
        design.subnets.update(id, |s| s.cidr = s.cidr.and_then(|c| c.with_prefix_len(len)));
        let base = design.clone();
        let missing_at = |size: u32| {
            let mut design = base.clone();
            change_group(&mut design, |g| g.max_size = size);
            budget(&design).subnet(Scenario::Maximum, id).unwrap().missing()
        };
        change_group(&mut design, |g| g.max_size = max);
        if let Some(Shortage { from: Some((_, nodes)), .. }) = budget(&design).first_shortage(&design, Scenario::Maximum) {
            prop_assert_eq!(missing_at(nodes - 1), 0);
            prop_assert!(0 < missing_at(nodes));
        } else {
            prop_assert_eq!(missing_at(max), 0);
        }
    }
}

/// Sets the size that `scenario` counts a group at.
fn resize(group: &mut Nodegroup, scenario: Scenario, nodes: u32) {
    match scenario {
        Scenario::Minimum => group.min_size = nodes,
        Scenario::Desired | Scenario::BlueGreen => group.desired_size = nodes,
        Scenario::Maximum | Scenario::Upgrade | Scenario::ZoneLost => group.max_size = nodes,
    }
}

/// Holds every size that a shortage names against the budgets of the design at all smaller sizes.
pub(super) fn check_starts(design: &Design) {
    let counted = budget(design);
    for scenario in Scenario::ALL {
        for shortage in counted.shortages(design, scenario) {
            let missing_at = |group, nodes| {
                let mut design = design.clone();
                design.nodegroups.update(group, |g| resize(g, scenario, nodes));
                budget(&design).subnet(scenario, shortage.subnet).unwrap().missing()
            };
            let slot = counted.subnet(scenario, shortage.subnet).unwrap();
            if let Some((group, from)) = shortage.from {
                assert!(0 < from, "{scenario:?}");
                assert!(0 < missing_at(group, from), "{scenario:?} {from}");
                assert!((0..from).all(|nodes| missing_at(group, nodes) == 0), "{scenario:?} {from}");
            } else {
                let mut sums = BTreeMap::<_, u64>::new();
                for share in &slot.groups {
                    *sums.entry(share.group).or_default() += share.ips();
                }
                if let Some((largest, _)) = sums.into_iter().max_by_key(|(_, ips)| *ips) {
                    assert!(0 < missing_at(largest, 0), "{scenario:?}");
                }
            }
        }
    }
}

/// A /26 has 58 addresses for nodes, one of 30. With one of the three zones lost, the third node is the second
/// one in a subnet of the two that are left. For blue/green already one node may be two in a subnet. An update
/// brings two nodes to each zone at any size.
#[test]
fn shortages_start_where_their_scenario_says() {
    let mut design = Starter::TooSmall.design();
    let group = design.nodegroups.ids().next().unwrap();
    let start = |design: &Design, scenario| budget(design).first_shortage(design, scenario).and_then(|s| s.from);
    assert_eq!(start(&design, Scenario::Maximum), Some((group, 4)));
    assert_eq!(start(&design, Scenario::ZoneLost), Some((group, 3)));
    assert_eq!(start(&design, Scenario::BlueGreen), Some((group, 1)));
    assert_eq!(start(&design, Scenario::Upgrade), None);
    // A self-managed group is updated by a second one: from the first node on.
    change_group(&mut design, |g| g.kind = NodegroupKind::SelfManaged);
    assert_eq!(start(&design, Scenario::Upgrade), Some((group, 1)));
    check_starts(&design);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn shortages_start_at_the_smallest_size_that_is_short(
        len in 23_u8..=27,
        sizes in (0_u32..20, 0_u32..20, 0_u32..20),
        second in proptest::option::of(1_u32..12),
        has_more_subnets: bool,
        is_self_managed: bool,
        limit in proptest::option::of(1_u32..=100),
        custom: bool,
    ) {
        let env = if custom { r#"{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG":"true"}"# } else { r#"{"ENABLE_SUBNET_DISCOVERY":"0"}"# };
        let mut design = with_pod_subnets(env, 25);
        let zone = design.zones.ids().next().unwrap();
        if has_more_subnets {
            let add = Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: Some(26) };
            design = design.edited(&[add]).unwrap();
            let extra = design.subnets.ids().next_back().unwrap();
            change_group(&mut design, |g| { g.subnets.insert(extra); });
        }
        change_group(&mut design, |g| {
            (g.min_size, g.desired_size, g.max_size) = sizes;
            g.kind = if is_self_managed { NodegroupKind::SelfManaged } else { NodegroupKind::Managed };
            g.update_limit = limit.map(UpdateLimit::Percent);
        });
        if let Some(max) = second {
            let first = design.nodegroups.values().next().unwrap().subnets.iter().next().copied().unwrap();
            let other = crate::design::NodegroupId(design.take_id());
            let record = Nodegroup { max_size: max, desired_size: max, subnets: [first].into(), ..Nodegroup::default() };
            design.nodegroups.insert(other, record);
        }
        for id in design.subnets.ids().collect::<Vec<_>>() {
            design.subnets.update(id, |s| s.cidr = s.cidr.and_then(|c| c.with_prefix_len(c.prefix_len().max(len))));
        }
        check_starts(&design);
    }
}

/// The classic design with small additions: settings of the CNI, and a subnet for pods in each zone.
fn with_pod_subnets(env: &str, block_len: u8) -> Design {
    let mut design = Starter::Classic.design().edited(&[Edit::AddAddon { name: "vpc-cni".into() }]).unwrap();
    let (addon, _) = design.addons.iter().find(|(_, addon)| addon.name == "vpc-cni").unwrap();
    design.addons.update(addon, |record| record.configuration = Some(format!(r#"{{"env":{env}}}"#)));
    let mut vpc = crate::design::Vpc::clone(&design.vpc);
    vpc.cidrs.push("100.64.0.0/16".parse().unwrap());
    design = design.edited(&[Edit::SetVpc(vpc)]).unwrap();
    let zones: Vec<_> = design.zones.ids().collect();
    for (i, zone) in zones.into_iter().enumerate() {
        let add = Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: Some(24) };
        design = design.edited(&[add]).unwrap();
        let id = design.subnets.ids().last().unwrap();
        design.subnets.update(id, |subnet| {
            subnet.cidr = format!("100.64.{}.0/{block_len}", 64 * i).parse().ok();
            subnet.pod_use = PodUse::WholeZone;
        });
    }
    let group = design.nodegroups.ids().next().unwrap();
    design.nodegroups.update(group, |g| {
        g.max_pods = Some(20);
        g.max_size = 6;
    });
    design
}

#[test]
fn custom_networking_takes_all_but_the_primary_interface_from_the_pod_subnet() {
    let design = with_pod_subnets(r#"{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG":"true"}"#, 18);
    let budget = budget(&design);
    assert!(budget.without_pod_subnet.is_empty());
    let uses: Vec<_> = budget.at(Scenario::Maximum).subnets.values().skip(3).collect();
    // 2 nodes in each zone: their own addresses here, 2 interfaces × 10 there.
    for own in uses.iter().take(3) {
        assert_eq!((own.node_enis, own.pods, own.warm), (2, 0, 0));
    }
    for pods in uses.iter().skip(3) {
        assert_eq!((pods.node_enis, pods.pods, pods.warm), (4, 36, 0));
    }
    assert_eq!(budget.at(Scenario::Maximum).needed, 6 * 21 + 3 * 2 * 5 + 3 * 5 + 6 + 3 + 1);
}

#[test]
fn custom_networking_without_a_pod_subnet_is_told() {
    let mut design = with_pod_subnets(r#"{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG":"true"}"#, 18);
    let last = design.subnets.ids().last().unwrap();
    design.subnets.update(last, |subnet| subnet.pod_use = PodUse::OwnNodes);
    let group = design.nodegroups.ids().next().unwrap();
    let zone = design.subnets.get(last).unwrap().zone;
    assert_eq!(budget(&design).without_pod_subnet, [(group, zone)]);
}

/// The resource controller gives a Windows node its one interface in the node's own subnet: an m5.large holds
/// 1 + 9 addresses there, also where there is no subnet for pods.
#[test]
fn windows_nodes_know_no_custom_networking() {
    let mut design = with_pod_subnets(r#"{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG":"true"}"#, 18);
    change_group(&mut design, |g| g.ami_family = "WindowsServer2022CoreContainer".to_owned());
    let last = design.subnets.ids().last().unwrap();
    design.subnets.update(last, |subnet| subnet.pod_use = PodUse::OwnNodes);
    let budget = budget(&design);
    let uses: Vec<_> = budget.at(Scenario::Maximum).subnets.values().skip(3).collect();
    for own in uses.iter().take(3) {
        assert_eq!((own.node_enis, own.pods, own.warm), (2, 18, 0));
    }
    assert!(uses.iter().skip(3).all(|pods| pods.by_nodes() == 0));
    assert!(budget.without_pod_subnet.is_empty());
}

#[test]
fn discovery_sends_further_interfaces_to_the_roomier_subnet() {
    let design = with_pod_subnets("{}", 18);
    let roomy = budget(&design);
    let uses: Vec<_> = roomy.at(Scenario::Maximum).subnets.values().skip(3).collect();
    // 18 pods under max pods 20: 3 interfaces of 9; the primary one with its 9 stays.
    assert_eq!((uses[0].node_enis, uses[0].pods, uses[0].warm), (2, 18, 0));
    assert_eq!((uses[3].node_enis, uses[3].pods, uses[3].warm), (4, 18, 18));
    // A smaller subnet is not preferred, and without discovery nothing moves.
    let small = budget(&with_pod_subnets("{}", 26));
    assert_eq!(small.at(Scenario::Maximum).subnets.values().last().unwrap().by_nodes(), 0);
    let off = budget(&with_pod_subnets(r#"{"ENABLE_SUBNET_DISCOVERY":"false"}"#, 18));
    assert_eq!(off.at(Scenario::Maximum).subnets.values().last().unwrap().by_nodes(), 0);
}

/// 12 nodes of 3 × 10 in a zone: their primary interfaces take 120 of the 121 addresses that the own /25 has
/// left, and the 24 further ones fill two open /25 of 122 each with 12. One alone has 122 for 240.
#[test]
fn discovery_fills_the_next_subnet_when_one_is_full() {
    let mut design = with_pod_subnets("{}", 25);
    let zones: Vec<_> = design.zones.ids().collect();
    change_group(&mut design, |g| g.max_size = 36);
    let own = design.nodegroups.values().next().unwrap().subnets.clone();
    for id in own {
        design.subnets.update(id, |s| {
            s.cidr = s.cidr.and_then(|c| c.with_prefix_len(25));
            s.other_ips = 1;
        });
    }
    for (i, zone) in zones.into_iter().enumerate() {
        let add = Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: Some(25) };
        design = design.edited(&[add]).unwrap();
        let id = design.subnets.ids().last().unwrap();
        design.subnets.update(id, |subnet| {
            subnet.cidr = format!("100.64.{}.0/25", 64 * i + 32).parse().ok();
            subnet.pod_use = PodUse::WholeZone;
        });
    }
    let counted = budget(&design);
    assert_eq!(counted.shortages(&design, Scenario::Maximum), []);
    let uses: Vec<_> = counted.at(Scenario::Maximum).subnets.values().skip(3).map(SubnetUse::by_nodes).collect();
    assert_eq!(uses, [120; 9]);
    // One more node in a zone: the own subnet has no room for its primary interface.
    change_group(&mut design, |g| g.max_size = 37);
    let shortages = budget(&design).shortages(&design, Scenario::Maximum);
    let from: Vec<_> = shortages.iter().map(|short| short.from.unwrap().1).collect();
    assert_eq!((from, shortages[0].missing), (vec![37; 6], 9));
}

#[test]
fn branch_interfaces_and_the_trunk_are_counted() {
    let mut design = with_pod_subnets(r#"{"ENABLE_POD_ENI":"true","ENABLE_SUBNET_DISCOVERY":"false"}"#, 18);
    let group = design.nodegroups.ids().next().unwrap();
    design.nodegroups.update(group, |g| {
        g.max_pods = None;
        g.planned_pods = Some(5);
        g.branch_pods = 40;
    });
    let budget = budget(&design);
    let slot = budget.at(Scenario::Maximum).subnets.values().nth(3).unwrap();
    // An m5.large has 9 branch interfaces; 2 interfaces for pods and the trunk.
    assert_eq!((slot.node_enis, slot.pods, slot.warm, slot.branch), (6, 10, 26, 18));
}

#[test]
fn a_lost_zone_doubles_up_and_blue_green_counts_twice() {
    let mut design = Starter::Classic.design();
    let group = design.nodegroups.ids().next().unwrap();
    design.nodegroups.update(group, |g| {
        g.desired_size = 4;
        g.max_size = 7;
    });
    let budget = budget(&design);
    let nodes = |scenario| budget.at(scenario).subnets.values().last().unwrap().groups[0].nodes;
    assert_eq!(nodes(Scenario::Maximum), 3);
    assert_eq!(nodes(Scenario::ZoneLost), 4);
    assert_eq!(nodes(Scenario::BlueGreen), 4);
    assert_eq!(budget.at(Scenario::BlueGreen).nodes, 8);
    assert_eq!(nodes(Scenario::Upgrade), 5);
    design.nodegroups.update(group, |g| g.update_strategy = UpdateStrategy::Minimal);
    let minimal = super::budget(&design);
    assert_eq!(minimal.at(Scenario::Upgrade).needed, minimal.at(Scenario::Maximum).needed);
}

/// One node in a zone with two subnets of the group: neither the old nor the new group says in which of them
/// its node lies, so that each may hold both, 5 + 1 + 2 × 30. Eleven nodes are 4 a zone, 2 a subnet; twice.
#[test]
fn blue_and_green_may_both_lie_in_one_of_several_subnets() {
    let mut design = Starter::Classic.design();
    let zone = design.zones.ids().next().unwrap();
    let add = Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: None };
    design = design.edited(&[add]).unwrap();
    let extra = design.subnets.ids().next_back().unwrap();
    change_group(&mut design, |g| {
        g.subnets.insert(extra);
        g.desired_size = 3;
    });
    assert_eq!(used(&design, Scenario::BlueGreen), [7, 6, 6, 66, 66, 66, 66]);
    assert_eq!(budget(&design).at(Scenario::BlueGreen).needed, 37 + 6 + 6 * 30);
    change_group(&mut design, |g| (g.desired_size, g.max_size) = (11, 11));
    assert_eq!(used(&design, Scenario::BlueGreen), [7, 6, 6, 126, 246, 246, 126]);
    let budget = budget(&design);
    let share = |id| budget.subnet(Scenario::BlueGreen, id).unwrap().groups[0].clone();
    // Of the three sure nodes of a zone one lies in each of its two subnets in any case, old and new.
    assert_eq!((share(extra).nodes, share(extra).sure_nodes), (4, 2));
}

#[test]
fn prefixes_need_blocks_beside_addresses() {
    let mut design =
        with_pod_subnets(r#"{"ENABLE_PREFIX_DELEGATION":"true","ENABLE_SUBNET_DISCOVERY":"false"}"#, 18);
    let group = design.nodegroups.ids().next().unwrap();
    let subnet = *design.nodegroups.get(group).unwrap().subnets.iter().next().unwrap();
    design.subnets.update(subnet, |s| s.cidr = "10.0.96.0/25".parse().ok());
    design.nodegroups.update(group, |g| {
        g.max_pods = Some(110);
        g.planned_pods = Some(24);
    });
    let budget = budget(&design);
    let slot = budget.subnet(Scenario::Maximum, subnet).unwrap();
    // 2 nodes × 3 prefixes, in the 6 blocks of a /25 that can be prefixes; 3 single addresses may spoil 3.
    assert_eq!((slot.prefixes, slot.blocks_best(), slot.blocks_worst()), (6, Some(6), Some(3)));
    assert_eq!((slot.missing(), slot.missing_blocks()), (0, 0));
    let upgrade = budget.subnet(Scenario::Upgrade, subnet).unwrap();
    assert_eq!((upgrade.prefixes, upgrade.missing_blocks()), (12, 6));
}
