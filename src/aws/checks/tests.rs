//! The checks against the practice account.

use super::*;
use crate::aws::client::Session;
use crate::aws::credentials::Keys;
use crate::aws::practice::{Account, Fault, Instant, Practice};
use crate::aws::secret::Secret;
use crate::design::starters::Starter;
use crate::design::{Capacity, Edit};
use crate::words::{Language, render};
use futures_executor::block_on;
use std::cell::RefCell;
use std::rc::Rc;

/// 2026-11-27, noon.
const START_MS: u64 = 1_795_780_800_000;

type Calling = Client<Practice<Instant>>;

/// A client, and the actions that it has asked for.
fn client() -> (Calling, Rc<RefCell<BTreeSet<String>>>) {
    let keys = Keys {
        key_id: "ASIAEXAMPLE".into(),
        secret: Secret::new("secret".into()),
        token: None,
        expires_ms: None,
        profile: String::new(),
    };
    let session = Session { keys, region: crate::catalog::DEFAULT_REGION.to_owned(), base: None };
    let actions: Rc<RefCell<BTreeSet<String>>> = Rc::default();
    let heard = Rc::clone(&actions);
    let practice = Practice::new(Account::new(START_MS, 7), 1.0, Instant::default());
    let log = move |row: crate::aws::log::LogRow| _ = heard.borrow_mut().insert(row.action);
    (Client::new(practice, session, log), actions)
}

fn said(messages: &[Message]) -> Vec<String> {
    messages.iter().map(|message| render(Language::En, message)).collect()
}

fn has(messages: &[Message], part: &str) -> bool {
    said(messages).iter().any(|text| text.contains(part))
}

/// The first node group with other sizes and types.
fn sized(desired: u32, max: u32, types: &[&str], capacity: Capacity) -> Design {
    let mut design = Starter::Classic.design();
    let id = design.nodegroups.ids().next().unwrap();
    design.nodegroups.update(id, |group| {
        group.desired_size = desired;
        group.max_size = max;
        group.instance_types = types.iter().map(|kind| (*kind).to_owned()).collect();
        group.capacity = capacity;
    });
    design
}

#[test]
fn a_small_design_fits_and_says_so() {
    let (client, _) = client();
    let checks = block_on(check(&client, &Starter::Classic.design(), Scope::Whole));
    assert_eq!((checks.problems.len(), checks.remarks.len(), checks.gaps.len()), (0, 0, 0), "{checks:?}");
    for part in ["NAT gateways in ap-northeast-1a: 1 and 1 more, of 5", "vCPUs run and 12 more at most, of 1,000"]
    {
        assert!(has(&checks.passed, part), "{:?}", said(&checks.passed));
    }
}

#[test]
fn vcpus_are_counted_at_the_desired_and_the_largest_size() {
    let (client, _) = client();
    let on_demand = "Running On-Demand Standard";
    // Four run already. The smallest type counts for what has to start, the largest for what can.
    let fits = sized(100, 249, &["m5.large", "m5.xlarge"], Capacity::OnDemand);
    let checks = block_on(check(&client, &fits, Scope::Whole));
    assert!(checks.problems.is_empty() && has(&checks.passed, on_demand), "{checks:?}");
    let short = sized(100, 250, &["m5.large", "m5.xlarge"], Capacity::OnDemand);
    let checks = block_on(check(&client, &short, Scope::Whole));
    assert!(checks.problems.is_empty() && has(&checks.remarks, "can grow by 1,000"), "{checks:?}");
    let full = sized(499, 499, &["m5.large", "m5.xlarge"], Capacity::OnDemand);
    let checks = block_on(check(&client, &full, Scope::Whole));
    assert!(has(&checks.problems, "need 998 more") && has(&checks.problems, on_demand), "{checks:?}");
    let spot = sized(501, 501, &["m5.large"], Capacity::Spot);
    let checks = block_on(check(&client, &spot, Scope::Whole));
    assert!(has(&checks.problems, "Spot Instance Requests"), "{checks:?}");
}

#[test]
fn instances_that_run_take_their_part() {
    let (client, _) = client();
    // The practice account has a cluster of its own in its first region.
    block_on(client.all::<ec2::Vpcs>(&ec2::describe_vpcs())).unwrap();
    let running = block_on(client.all::<ec2::CountedReservations>(&ec2::describe_all_instances())).unwrap();
    let n_vcpus: u32 = running
        .iter()
        .flat_map(|reservation| &reservation.instances.0)
        .filter(|it| it.instance_lifecycle.is_empty())
        .filter_map(|it| crate::catalog::instance_type(&it.instance_type)?.vcpus)
        .sum();
    assert!(0 < n_vcpus);
    let checks = block_on(check(&client, &Starter::Classic.design(), Scope::Whole));
    assert!(has(&checks.passed, &format!("{n_vcpus} vCPUs run and")), "{:?}", said(&checks.passed));
}

#[test]
fn nat_gateways_are_counted_by_their_zone() {
    let (client, _) = client();
    let mut design = Starter::Classic.design();
    let public = design.subnets.iter().find(|(_, subnet)| subnet.is_public()).unwrap().0;
    for _ in 0..5 {
        design = design.edited(&[Edit::AddNatGateway { subnet: public }]).unwrap();
    }
    let checks = block_on(check(&client, &design, Scope::Whole));
    assert!(has(&checks.problems, "NAT gateways in ap-northeast-1a"), "{:?}", said(&checks.problems));
}

#[test]
fn addons_that_are_not_there_are_problems() {
    let (client, _) = client();
    let addon = |name: &str, version: Option<&str>| {
        let mut design = Starter::Classic.design().edited(&[Edit::AddAddon { name: name.into() }]).unwrap();
        let id = design.addons.ids().next_back().unwrap();
        design.addons.update(id, |addon| addon.version = version.map(str::to_owned));
        block_on(check(&client, &design, Scope::Whole))
    };
    let checks = addon("cor-dns", None);
    assert!(has(&checks.problems, "Add-on cor-dns is not offered"), "{checks:?}");
    let checks = addon("coredns", Some("v0.0.1"));
    assert!(has(&checks.problems, "coredns v0.0.1 is not offered"), "{checks:?}");
    for version in [None, Some("latest")] {
        let checks = addon("coredns", version);
        assert!(checks.problems.is_empty() && has(&checks.passed, "Add-on coredns"), "{checks:?}");
    }
}

#[test]
fn nothing_is_asked_that_the_design_does_not_need() {
    let (client, actions) = client();
    let mut design = Starter::Classic.design();
    for entity in design.clone().entities() {
        if matches!(entity.kind(), "nat" | "nodegroup" | "addon") {
            design = design.edited(&[Edit::Remove(entity)]).unwrap();
        }
    }
    block_on(check(&client, &design, Scope::Whole));
    for action in ["DescribeNatGateways", "DescribeSubnets", "DescribeInstances", "DescribeAddonVersions"] {
        assert!(!actions.borrow().contains(action), "{action}");
    }
}

#[test]
fn rights_are_simulated_and_what_is_denied_is_told_without_blocking() {
    let (client, actions) = client();
    let design = Starter::Classic.design();
    let checks = block_on(check(&client, &design, Scope::Whole));
    assert!(has(&checks.passed, "actions of the deploy are allowed"), "{:?}", said(&checks.passed));
    for action in ["CreateVpc", "PassRole", "ExecuteChangeSet"] {
        client.transport.with(|account| account.inject(Fault::Deny { action: action.into() }));
    }
    let checks = block_on(check(&client, &design, Scope::Whole));
    let denied = "denies 3 actions of the deploy: cloudformation:ExecuteChangeSet, ec2:CreateVpc, iam:PassRole";
    assert!(checks.problems.is_empty() && has(&checks.remarks, denied), "{checks:?}");
    assert!(actions.borrow().contains("SimulatePrincipalPolicy") && !actions.borrow().contains("GetRole"));
    // What cannot be simulated is a gap.
    client.transport.with(|account| account.inject(Fault::Deny { action: "SimulatePrincipalPolicy".into() }));
    let checks = block_on(check(&client, &design, Scope::Whole));
    assert!(checks.problems.is_empty() && checks.remarks.is_empty(), "{checks:?}");
    assert!(checks.gaps.iter().any(|gap| gap.action == "iam:SimulatePrincipalPolicy"), "{:?}", checks.gaps);
}

#[test]
fn what_is_denied_is_a_gap_and_no_problem() {
    let (client, _) = client();
    for action in ["DescribeInstances", "DescribeNatGateways", "DescribeAddonVersions"] {
        client.transport.with(|account| account.inject(Fault::Deny { action: action.into() }));
    }
    let design = Starter::Classic.design().edited(&[Edit::AddAddon { name: "coredns".into() }]).unwrap();
    let checks = block_on(check(&client, &design, Scope::Whole));
    assert!(checks.problems.is_empty(), "{checks:?}");
    let gaps: BTreeSet<&str> = checks.gaps.iter().map(|failure| failure.action.as_str()).collect();
    let denied = ["ec2:DescribeInstances", "ec2:DescribeNatGateways", "eks:DescribeAddonVersions"];
    assert!(denied.iter().all(|action| gaps.contains(action)), "{gaps:?}");
}
