//! The network alone, in which eksctl makes the cluster.

use super::*;
use crate::aws::deploy::{self, Scope, StackState};
use crate::aws::handover::{self, HandOver, NoHandOver};
use crate::formats;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Deploys the network of a design, each call twice, as a tab does that missed the answers.
fn deployed(client: &Calling, design: &Design) -> StackState {
    let preview = block_on(deploy::preview(client, design, Scope::Network)).unwrap();
    assert!(preview.is_new && !preview.changes.is_empty());
    assert!(preview.changes.iter().all(|change| !change.kind.starts_with("EKS::")), "{preview:?}");
    for _ in 0..2 {
        block_on(deploy::execute(client, &preview)).unwrap();
    }
    let watched = block_on(deploy::watch(client, &preview.stack_id, &preview.token, &|_| {}, &|_| {}));
    let state = watched.unwrap().unwrap();
    block_on(deploy::execute(client, &preview)).unwrap();
    assert_eq!(state.status, "CREATE_COMPLETE", "{:?}", state.first_failure());
    state
}

fn handed(client: &Calling, design: &Design) -> Result<HandOver, NoHandOver> {
    block_on(handover::hand_over(client, design, &Scope::Network.stack_name(&design.cluster.name)))
}

/// What a design says of its subnets, by their blocks.
fn subnets(design: &Design) -> BTreeMap<String, (String, bool, Option<String>)> {
    let of = |subnet: &crate::design::Subnet| {
        let zone = design.zones.get(subnet.zone).unwrap().name.clone();
        (subnet.cidr.unwrap().to_string(), (zone, subnet.is_public(), subnet.existing_id.clone()))
    };
    design.subnets.values().map(of).collect()
}

/// The blocks of the subnets of each node group, by its name.
fn groups(design: &Design) -> BTreeMap<String, BTreeSet<String>> {
    let of = |group: &crate::design::Nodegroup| {
        let subnets = group.subnets.iter().map(|id| design.subnets.get(*id).unwrap().cidr.unwrap().to_string());
        (group.name.clone(), subnets.collect())
    };
    design.nodegroups.values().map(of).collect()
}

#[test]
fn the_file_has_the_ids_of_the_network_that_was_made() {
    for starter in [
        Starter::Classic,
        Starter::NatPerZone,
        Starter::Private,
        Starter::Mixed,
        Starter::Fargate,
        Starter::Ipv6,
        Starter::Small,
    ] {
        let drawn = design(starter);
        let client = client_in(&drawn.cluster.region);
        let n_vpcs = texts(&body(&client, &ec2("DescribeVpcs")).unwrap(), "vpcId").len();
        let state = deployed(&client, &drawn);
        let vpcs: Vec<String> = texts(&body(&client, &ec2("DescribeVpcs")).unwrap(), "vpcId");
        assert_eq!(vpcs.len(), n_vpcs + 1, "{}", starter.key());

        let handed = handed(&client, &drawn).unwrap();
        assert_eq!(handed.command, format!("eksctl create cluster -f {}", handed.file));
        assert!(vpcs.contains(&handed.ids.vpc));
        let read = formats::read(&handed.text).unwrap().design;
        assert_eq!(read.vpc.existing_id.as_ref(), Some(&handed.ids.vpc), "{}", handed.text);
        assert_eq!((&read.cluster.name, &read.cluster.region), (&drawn.cluster.name, &drawn.cluster.region));
        let wanted = subnets(&handed.ids.filled(&drawn));
        assert_eq!(subnets(&read), wanted, "{}", starter.key());
        assert_eq!(groups(&read), groups(&drawn), "{}", starter.key());
        // The ids are those of subnets with these blocks.
        for (block, (_, _, id)) in wanted {
            let call = ec2("DescribeSubnets").list("SubnetId", [id.unwrap().as_str()]);
            assert_eq!(texts(&body(&client, &call).unwrap(), "cidrBlock"), [block], "{}", starter.key());
        }
        // What the stack has made is neither made again nor told as lost.
        assert_eq!(read.skips_endpoint_creation(), drawn.cluster.is_fully_private);
        let lost = format!("{:?}", handed.losses);
        assert!(!lost.contains("loss-vpc-endpoints") && !lost.contains("loss-refused"), "{lost}");

        block_on(deploy::delete(&client, &state.id, &[])).unwrap();
        let gone = block_on(deploy::watch(&client, &state.id, "", &|_| {}, &|_| {})).unwrap();
        assert!(gone.is_none_or(|state| state.is_gone()));
        assert!(matches!(super::network::handed(&client, &drawn), Err(NoHandOver::NoStack)));
    }
}

#[test]
fn taken_over_ids_change_neither_the_stack_nor_the_file() {
    let client = client();
    let drawn = design(Starter::Classic);
    deployed(&client, &drawn);
    let first = handed(&client, &drawn).unwrap();
    let edits = first.ids.edits(&drawn);
    assert_eq!(edits.len(), drawn.subnets.len() + 1);
    let patch = drawn.plan(&edits).unwrap();
    let mut taken = drawn.clone();
    patch.apply(&mut taken);
    assert_eq!(taken, first.ids.filled(&drawn));
    assert_eq!(first.ids.taken_out(&taken), drawn);
    assert!(first.ids.edits(&taken).is_empty());
    assert_eq!(handed(&client, &taken).unwrap(), first);
    let again = block_on(deploy::preview(&client, &taken, Scope::Network)).unwrap();
    assert!(!again.is_new && again.changes.is_empty(), "{again:?}");
}

#[test]
fn a_network_of_another_state_of_the_design_is_not_handed_over() {
    let client = client();
    let drawn = design(Starter::Classic);
    deployed(&client, &drawn);
    let mut other = drawn.clone();
    let first = other.subnets.ids().next().unwrap();
    other.subnets.update(first, |subnet| subnet.cidr = Some("10.0.200.0/24".parse().unwrap()));
    assert!(matches!(handed(&client, &other), Err(NoHandOver::OtherNetwork)));
    // What eksctl makes may change as it likes.
    let mut other = drawn.clone();
    let group = other.nodegroups.ids().next().unwrap();
    other.nodegroups.update(group, |group| group.name = "others".into());
    assert!(handed(&client, &other).unwrap().text.contains("others"));
    assert!(block_on(deploy::preview(&client, &other, Scope::Network)).unwrap().changes.is_empty());
}

#[test]
fn a_vpc_that_was_there_stays_that_of_the_design() {
    let client = client();
    let mut drawn = design(Starter::Classic);
    let vpcs = body(&client, &ec2("DescribeVpcs").filter("is-default", ["true"])).unwrap();
    let vpc = texts(&vpcs, "vpcId").remove(0);
    let known = Arc::make_mut(&mut drawn.vpc);
    known.existing_id = Some(vpc.clone());
    known.cidrs = vec!["172.31.0.0/16".parse().unwrap()];
    known.has_internet_gateway = false;
    let all: Vec<_> = drawn.nat_gateways.ids().collect();
    all.into_iter().for_each(|id| {
        drawn.nat_gateways.remove(id);
    });
    let mut number = 0;
    drawn.subnets.update_all(|_, subnet| {
        number += 1;
        subnet.cidr = Some(format!("172.31.{}.0/24", 200 + number).parse().unwrap());
        subnet.route = crate::design::Route::Isolated;
        subnet.has_public_ip_on_launch = false;
    });
    deployed(&client, &drawn);
    let handed = handed(&client, &drawn).unwrap();
    assert!(handed.ids.vpc.is_empty());
    assert_eq!(handed.ids.taken_out(&drawn).vpc.existing_id.as_ref(), Some(&vpc));
    assert_eq!(formats::read(&handed.text).unwrap().design.vpc.existing_id, Some(vpc));
    assert!(block_on(deploy::preview(&client, &drawn, Scope::Network)).unwrap().changes.is_empty());
}

#[test]
fn a_network_that_is_there_needs_no_stack() {
    let client = client();
    let mut drawn = design(Starter::Private);
    Arc::make_mut(&mut drawn.vpc).existing_id = Some("vpc-1".into());
    drawn.subnets.update_all(|id, subnet| subnet.existing_id = Some(format!("subnet-{}", id.0)));
    drawn.leave_endpoints_to_others();
    drawn.vpc_endpoints = crate::design::Table::default();
    let refused = block_on(deploy::preview(&client, &drawn, Scope::Network)).unwrap_err();
    assert!(matches!(refused, deploy::NoPreview::Template(deploy::NoTemplate::Empty)), "{refused:?}");
    assert_eq!(status(&client, &Scope::Network.stack_name(&drawn.cluster.name)), "NotFound");
}
