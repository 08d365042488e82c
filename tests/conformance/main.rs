//! The engine against cases that others have worked out: tables in the CNI's documents, tests of its code,
//! guides, and one wiki. `cases.json` has the facts and where each stands; `docs/CONFORMANCE.md` tells
//! where a source prints something else than its own code does.

#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

use eks_designer::catalog::{eks, instance_type, vpc};
use eks_designer::cni::budget::surge_of;
use eks_designer::cni::expression::{ExpressionError, Variables, evaluate, max_pods_or};
use eks_designer::cni::ipam::Pool;
use eks_designer::cni::pool::{IPS_PER_PREFIX, Limits, Mode, NodeIps, Settings, grow};
use eks_designer::cni::reserved::kube_reserved;
use eks_designer::cni::steady::node_ips;
use eks_designer::cni::validity::{self, Config};
use eks_designer::cni::windows::{WindowsSettings, windows_capacity, windows_node};
use eks_designer::cni::{discovery, fargate, max_pods};
use eks_designer::design::{Cluster, Edit, Nodegroup, Vpc, starters::Starter};
use eks_designer::net::Cidr;
use eks_designer::rules;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const CASES: &str = include_str!("cases.json");

fn cases() -> Vec<Value> {
    serde_json::from_str(CASES).unwrap()
}

/// A number of the case; `None` where it is not stated.
fn number(input: &Value, key: &str) -> Option<u32> {
    input.get(key).and_then(Value::as_u64).map(|n| u32::try_from(n).unwrap())
}

fn needed(input: &Value, key: &str) -> u32 {
    number(input, key).unwrap_or_else(|| panic!("{key} is missing in {input}"))
}

fn truth(input: &Value, key: &str) -> bool {
    input.get(key).and_then(Value::as_bool).unwrap_or(false)
}

fn text<'a>(input: &'a Value, key: &str) -> &'a str {
    input.get(key).and_then(Value::as_str).unwrap_or("")
}

fn settings(input: &Value) -> Settings {
    let plain = Settings::default();
    Settings {
        mode: if text(input, "mode") == "prefix" { Mode::Prefix } else { Mode::SecondaryIp },
        warm_eni_target: number(input, "warm_eni_target").unwrap_or(plain.warm_eni_target),
        warm_ip_target: number(input, "warm_ip_target").unwrap_or(0),
        minimum_ip_target: number(input, "minimum_ip_target").unwrap_or(0),
        warm_prefix_target: number(input, "warm_prefix_target").unwrap_or(plain.warm_prefix_target),
        has_custom_networking: text(input, "mode") == "custom" || truth(input, "custom_networking"),
        ..plain
    }
}

fn limits(input: &Value) -> Limits {
    Limits {
        max_enis: number(input, "max_enis").unwrap_or(1),
        ipv4_per_eni: needed(input, "ipv4_per_eni"),
        has_prefix_delegation: true,
        takes_trunk: true,
        branch_enis: 0,
    }
}

/// Compares what the case expects with what there is; keys that are not there fail.
fn compare(id: &str, expect: &Value, got: &Value) {
    for (key, expected) in expect.as_object().unwrap() {
        let is = got.get(key).unwrap_or_else(|| panic!("{id}: nothing is known of {key}"));
        assert_eq!(is, expected, "{id}: {key}");
    }
}

fn sorted(units: &[u32]) -> Vec<u32> {
    let mut units: Vec<u32> = units.iter().copied().filter(|n| 0 < *n).collect();
    units.sort_unstable_by(|a, b| b.cmp(a));
    units
}

fn pool_json(ips: &NodeIps) -> Value {
    let free_prefixes = ips.prefixes.saturating_sub(ips.pods_placed.div_ceil(IPS_PER_PREFIX));
    json!({
        "enis": ips.enis,
        "pool_ips": ips.pool_ips(),
        "unused_ips": ips.warm_ips(),
        "per_eni": sorted(&ips.filled),
        "vpc_ips": ips.vpc_ips(),
        "prefixes": ips.prefixes,
        "unused_prefixes": free_prefixes,
        "pods_placed": ips.pods_placed,
    })
}

fn pool(id: &str, input: &Value, expect: &Value) {
    let (limits, settings) = (limits(input), settings(input));
    let formula = limits.max_enis * limits.slots_per_eni() + eks::HOST_NETWORK_PODS;
    let max_pods = number(input, "max_pods").unwrap_or(formula);
    let pods = needed(input, "pods");
    let name = text(input, "instance_type");
    if let Some(row) = instance_type(name) {
        assert_eq!((row.max_enis, row.ipv4_per_eni), (limits.max_enis, limits.ipv4_per_eni), "{id}: {name}");
    }
    let stepped = grow(&limits, &settings, max_pods, pods);
    let got = pool_json(&stepped);
    let mut expect = expect.clone();
    if let Some(units) = expect.get_mut("per_eni") {
        let list: Vec<u32> = serde_json::from_value(units.clone()).unwrap();
        *units = json!(sorted(&list));
    }
    compare(id, &expect, &got);
    assert_eq!(stepped, node_ips(&limits, &settings, max_pods, pods), "{id}: the closed form");
}

fn cluster(id: &str, input: &Value, expect: &Value) {
    let settings = settings(input);
    let nodes = input["nodes"].as_array().unwrap().iter().map(|node| {
        let limits = Limits::from(instance_type(text(node, "instance_type")).unwrap());
        node_ips(&limits, &settings, max_pods::formula(&limits, &settings), needed(node, "pods"))
    });
    let nodes: Vec<NodeIps> = nodes.collect();
    let sum = |f: fn(&NodeIps) -> u32| nodes.iter().map(f).sum::<u32>();
    compare(id, expect, &json!({ "vpc_ips": sum(NodeIps::vpc_ips), "unused_ips": sum(NodeIps::warm_ips) }));
}

fn state(input: &Value) -> Pool {
    Pool {
        is_prefix: text(input, "mode") == "prefix",
        slots: number(input, "max_ips_per_eni").unwrap_or(14),
        total: needed(input, "total_ips"),
        assigned: needed(input, "assigned_ips"),
        free_prefixes: number(input, "free_prefixes").unwrap_or(0),
        max_pods: number(input, "max_pods").unwrap_or(500),
    }
}

fn target_state(id: &str, input: &Value, expect: &Value) {
    let (pool, settings) = (state(input), settings(input));
    let got = match (pool.short(&settings), pool.over(&settings)) {
        (Some(short), Some(over)) => json!({ "enabled": true, "short": short, "over": over }),
        _ => json!({ "enabled": false }),
    };
    compare(id, expect, &got);
}

fn free_eni(id: &str, input: &Value, expect: &Value) {
    let settings = settings(input);
    let enis = input["enis"].as_array().unwrap();
    let pool = Pool {
        is_prefix: false,
        slots: 14,
        total: enis.iter().map(|eni| needed(eni, "ips")).sum(),
        assigned: enis.iter().map(|eni| needed(eni, "pods")).sum(),
        free_prefixes: 0,
        max_pods: 500,
    };
    let deletable: Vec<&str> = enis
        .iter()
        .filter(|eni| !truth(eni, "primary") && needed(eni, "pods") == 0)
        .filter(|eni| pool.may_detach(&settings, needed(eni, "ips")))
        .map(|eni| text(eni, "id"))
        .collect();
    compare(id, expect, &json!({ "freed": deletable.first(), "deletable": deletable }));
}

fn config_valid(id: &str, input: &Value, expect: &Value) {
    let config = Config {
        has_ipv4: truth(input, "ipv4"),
        has_ipv6: truth(input, "ipv6"),
        is_prefix: truth(input, "prefix_delegation"),
        is_nitro: truth(input, "nitro"),
        has_custom_networking: truth(input, "custom_networking"),
    };
    compare(id, expect, &json!({ "valid": validity::check(&config).is_ok() }));
}

fn subnet_eligible(id: &str, input: &Value, expect: &Value) {
    let tags: BTreeMap<String, String> = serde_json::from_value(input["tags"].clone()).unwrap();
    let is = discovery::is_eligible(&tags, truth(input, "is_node_subnet"), text(input, "cluster_name"));
    compare(id, expect, &json!({ "eligible": is }));
}

fn max_pods_expression(id: &str, input: &Value, expect: &Value) {
    let (enis, ips) = (needed(input, "default_enis"), needed(input, "ips_per_eni"));
    let standard = enis * ips.saturating_sub(1) + eks::HOST_NETWORK_PODS;
    let max_pods = number(input, "max_pods").unwrap_or(standard);
    let variables = Variables { default_enis: enis.into(), ips_per_eni: ips.into(), max_pods: max_pods.into() };
    let Some(expression) = input["expression"].as_str() else {
        return compare(id, expect, &json!({ "value": standard }));
    };
    if expect.get("error").is_some() {
        let reason = match evaluate(expression, &variables) {
            Err(ExpressionError::DoesNotCompile) => "does not compile",
            Err(ExpressionError::NotAnInteger) => "boolean is not an integer",
            other => panic!("{id}: {other:?}"),
        };
        return compare(id, expect, &json!({ "error": reason }));
    }
    compare(id, expect, &json!({ "value": max_pods_or(expression, &variables, standard) }));
}

fn max_pods_case(id: &str, input: &Value, expect: &Value) {
    let limits = limits(input);
    let is_prefix = truth(input, "prefix_delegation");
    let settings = Settings {
        mode: if is_prefix { Mode::Prefix } else { Mode::SecondaryIp },
        has_custom_networking: truth(input, "custom_networking"),
        ..Settings::default()
    };
    let formula = match number(input, "reserved_enis") {
        Some(reserved) => max_pods::eni_limited(&limits, reserved),
        None => max_pods::formula(&limits, &settings),
    };
    let capped = match truth(input, "apply_cap") {
        true => formula.min(max_pods::managed_cap(needed(input, "vcpus"))),
        false => formula,
    };
    compare(id, expect, &json!({ "max_pods": capped }));
}

fn windows_pool(id: &str, input: &Value, expect: &Value) {
    let settings = WindowsSettings {
        is_prefix: text(input, "mode") == "prefix",
        warm_ip_target: number(input, "warm_ip_target"),
        minimum_ip_target: number(input, "minimum_ip_target"),
        warm_prefix_target: number(input, "warm_prefix_target"),
    };
    let limits =
        Limits { max_enis: 15, ipv4_per_eni: 50, has_prefix_delegation: true, takes_trunk: true, branch_enis: 0 };
    compare(id, expect, &pool_json(&windows_node(&limits, &settings, needed(input, "pods"))));
}

fn windows_slots(id: &str, input: &Value, expect: &Value) {
    let limits = limits(input);
    let is_prefix = text(input, "mode") == "prefix";
    let got = json!({ "slots": limits.slots_per_eni(), "max_ips": windows_capacity(&limits, is_prefix) });
    compare(id, expect, &got);
}

fn reserved(id: &str, input: &Value, expect: &Value) {
    let kept = kube_reserved(needed(input, "vcpus"), needed(input, "max_pods"));
    let storage = format!("{}Gi", kept.storage_gib);
    let got = json!({
        "cpu_millicores": kept.cpu_millicores, "memory_mib": kept.memory_mib, "ephemeral_storage": storage,
    });
    compare(id, expect, &got);
}

fn branch_limit(id: &str, input: &Value, expect: &Value) {
    let limits = Limits::from(instance_type(text(input, "instance_type")).unwrap());
    let got = json!({ "branch_enis": limits.branch_enis, "trunk_supported": 0 < limits.branch_enis });
    compare(id, expect, &got);
}

fn service_cidr(id: &str, input: &Value, expect: &Value) {
    let mut design = Starter::Classic.design();
    let blocks: Vec<Cidr> =
        input["vpc_cidrs"].as_array().unwrap().iter().map(|c| c.as_str().unwrap().parse().unwrap()).collect();
    let vpc = Vpc { cidrs: blocks, ..Vpc::clone(&design.vpc) };
    let cluster =
        Cluster { service_cidr: text(input, "service_ipv4_cidr").parse().ok(), ..Cluster::clone(&design.cluster) };
    design = design.edited(&[Edit::SetVpc(vpc), Edit::SetCluster(cluster)]).unwrap();
    let findings = rules::check(&design, "2026-11-24");
    let is_wrong = findings.iter().any(|finding| finding.fields.contains(&"service_cidr"));
    compare(id, expect, &json!({ "valid": !is_wrong }));
}

fn run(case: &Value) {
    let (id, input, expect) = (text(case, "id"), &case["input"], &case["expect"]);
    match text(case, "kind") {
        "pool" => pool(id, input, expect),
        "cluster" => cluster(id, input, expect),
        "pool_too_low" => {
            compare(id, expect, &json!({ "too_low": state(input).is_too_low(&settings(input)) }));
        }
        "target_state" => target_state(id, input, expect),
        "free_eni" => free_eni(id, input, expect),
        "config_valid" => config_valid(id, input, expect),
        "subnet_eligible" => subnet_eligible(id, input, expect),
        "trunk_compatible" => {
            // Types that the list does not have keep a slot free.
            let row = instance_type(text(input, "instance_type"));
            let is = row.is_none_or(|row| Limits::from(row).takes_trunk);
            compare(id, expect, &json!({ "compatible": is }));
        }
        "sgp_can_enable" => {
            let max_enis = needed(input, "max_enis");
            let limits = Limits {
                max_enis,
                ipv4_per_eni: 10,
                has_prefix_delegation: true,
                takes_trunk: true,
                branch_enis: 9,
            };
            let settings = Settings { has_pod_eni: true, ..Settings::default() };
            compare(id, expect, &json!({ "enabled": limits.has_trunk(&settings) }));
        }
        "max_pods_expression" => max_pods_expression(id, input, expect),
        "max_pods" => max_pods_case(id, input, expect),
        "windows_pool" => windows_pool(id, input, expect),
        "windows_capacity" => windows_slots(id, input, expect),
        "kube_reserved" => reserved(id, input, expect),
        "branch_limit" => branch_limit(id, input, expect),
        "mng_update_surge" => {
            let surge = surge_of(&Nodegroup::default(), 20, usize::try_from(needed(input, "azs")).unwrap());
            compare(id, expect, &json!({ "max_extra_nodes": surge.in_all }));
        }
        "subnet_usable" => {
            let block: Cidr = format!("10.0.0.0/{}", needed(input, "prefix")).parse().unwrap();
            compare(id, expect, &json!({ "usable": block.n_ips() - vpc::RESERVED_IPS_PER_SUBNET }));
        }
        "nau" => {
            let n = u64::from(needed(input, "nlb_az_pairs")) * vpc::NAU_PER_NLB_AND_ZONE;
            compare(id, expect, &json!({ "nau": n }));
        }
        "cluster_update_allowed" => {
            let free: Vec<u64> = serde_json::from_value(input["cluster_subnet_free_ips"].clone()).unwrap();
            let each = eks::FREE_IPS_TO_UPDATE;
            let is = free.iter().all(|n| each <= *n);
            compare(id, expect, &json!({ "allowed": is, "required_each": each }));
        }
        "service_cidr_valid" => service_cidr(id, input, expect),
        "fargate_size" => {
            let size = fargate::size(needed(input, "vcpu_request") * 1_000, needed(input, "memory_request_mib"));
            let size = size.unwrap();
            compare(id, expect, &json!({ "vcpu": size.cpu_millicores / 1_000, "memory_gb": size.memory_gb() }));
        }
        kind => panic!("{id}: no test knows the kind {kind}"),
    }
}

#[test]
fn every_case_comes_out() {
    let cases = cases();
    assert_eq!(cases.len(), 134);
    for case in &cases {
        run(case);
    }
}

#[test]
fn every_case_names_its_source_once() {
    let cases = cases();
    let ids: BTreeSet<&str> = cases.iter().map(|case| text(case, "id")).collect();
    assert_eq!(ids.len(), cases.len(), "an id is there twice");
    assert!(cases.iter().all(|case| !text(case, "source").is_empty()));
}

/// The notes name every case whose source prints something else, and no other.
#[test]
fn the_notes_tell_where_a_source_errs() {
    let notes = include_str!("../../docs/CONFORMANCE.md");
    for case in cases() {
        let is_noted = notes.contains(&format!("`{}`", text(&case, "id")));
        assert_eq!(is_noted, truth(&case, "differs"), "{}", text(&case, "id"));
    }
}
