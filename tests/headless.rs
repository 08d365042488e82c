//! The headless program: its calls, their JSON and their exit status, as other programs rely on them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test may panic, read files and run programs"
)]

use eks_designer::design::starters::Starter;
use eks_designer::design::{Design, SubnetId};
use eks_designer::formats::document;
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

/// What a call gave.
struct Run {
    code: i32,
    stdout: String,
    stderr: String,
}

impl Run {
    fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}{}", self.stdout, self.stderr))
    }
}

/// Runs the example, which `cargo test` builds beside the tests, with `input` as its standard input.
fn run(args: &[&str], input: &[u8]) -> Run {
    let here = std::env::current_exe().unwrap();
    let program = here.parent().and_then(std::path::Path::parent).unwrap().join("examples/headless");
    assert!(
        program.with_extension(std::env::consts::EXE_EXTENSION).exists(),
        "run `cargo build --examples` first"
    );
    let mut child = Command::new(program)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A call that refuses its arguments reads nothing, and the pipe is closed then.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Run {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

fn on(args: &[&str], design: &Design) -> Run {
    run(args, document::write(design, &document::Extras::default()).as_bytes())
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn subnet_ids(design: &Design) -> Vec<SubnetId> {
    design.subnets.ids().collect()
}

/// [`Starter::Classic`] with the second subnet on the block of the first.
fn overlapping() -> Design {
    let mut design = Starter::Classic.design();
    let ids = subnet_ids(&design);
    let block = design.subnets.get(ids[0]).unwrap().cidr;
    design.subnets.update(ids[1], |subnet| subnet.cidr = block);
    design
}

#[test]
fn check_names_both_of_two_overlapping_subnets() {
    let design = overlapping();
    let got = on(&["check", "-", "--today", "2026-08-22"], &design);
    assert_eq!((got.code, got.stderr.as_str()), (1, ""));
    let report = got.json();
    assert_eq!(keys(&report), ["findings", "errors", "warnings", "infos"]);
    let findings = report["findings"].as_array().unwrap();
    for finding in findings {
        assert_eq!(keys(finding), ["code", "name", "severity", "message", "subjects", "fields", "fix"]);
    }
    let overlap = findings.iter().find(|finding| finding["code"] == "SUB001").unwrap();
    assert_eq!((&overlap["name"], &overlap["severity"]), (&json!("subnet-cidrs-overlap"), &json!("error")));
    for id in &subnet_ids(&design)[..2] {
        let name = design.name_of((*id).into());
        assert!(overlap["message"].as_str().unwrap().contains(name), "{overlap}");
        let subject = json!({ "kind": "subnet", "id": id.to_string(), "name": name });
        assert!(overlap["subjects"].as_array().unwrap().contains(&subject), "{overlap}");
    }
    let count = |severity: &str| findings.iter().filter(|finding| finding["severity"] == severity).count();
    assert_eq!(report["errors"], count("error"));
    assert_eq!(report["warnings"], count("warning"));
    assert_eq!(report["infos"], count("info"));
}

#[test]
fn check_ends_well_without_errors() {
    let got = on(&["check", "-", "--today", "2026-08-22"], &Starter::Classic.design());
    assert_eq!((got.code, &got.json()["errors"]), (0, &json!(0)));
    // By the clock: the version calendar may say anything, but the call works.
    assert!(on(&["check", "-"], &Starter::Classic.design()).code < 2);
}

#[test]
fn budget_adds_up_as_by_hand() {
    let design = Starter::Classic.design();
    let got = on(&["budget", "-"], &design);
    assert_eq!(got.code, 0);
    let report = got.json();
    assert_eq!(
        keys(&report["scenarios"]),
        ["minimum", "desired", "maximum", "upgrade", "zone-lost", "blue-green"]
    );
    // m5.large: 3 interfaces of 10 addresses; full, it takes 3 primary and 27 secondary ones. 2, 3 and 6
    // nodes over 3 zones are 1, 1 and 2 in each; an update adds 2 in each zone. With a zone lost 6 nodes lie in
    // 2 zones; blue/green has the 3 nodes twice.
    let in_each_zone =
        [("minimum", 1), ("desired", 1), ("maximum", 2), ("upgrade", 4), ("zone-lost", 3), ("blue-green", 2)];
    for (scenario, nodes_per_zone) in in_each_zone {
        let part = &report["scenarios"][scenario];
        assert_eq!(part["first_shortage"], Value::Null);
        let subnets = part["subnets"].as_array().unwrap();
        assert_eq!(subnets.len(), 6);
        for (i, subnet) in subnets.iter().enumerate() {
            let nodes = if i < 3 { 0 } else { nodes_per_zone };
            let nat = i64::from(i == 0);
            let used = 5 + 1 + 30 * nodes + nat;
            let got = ["total", "reserved_aws", "control_plane", "nodes", "pods", "nat", "used", "free", "warm"]
                .map(|key| subnet[key].as_i64().unwrap());
            assert_eq!(got, [8192, 5, 1, 3 * nodes, 27 * nodes, nat, used, 8192 - used, 0], "{scenario} {i}");
        }
    }
    let expected = "id name zone cidr total reserved_aws control_plane nodes pods fargate load_balancers nat \
                    endpoints other used free warm branch load_balancers_at_rest prefix_blocks by_nodes_of";
    let first = &report["scenarios"]["maximum"]["subnets"][0];
    assert_eq!(keys(first).join(" "), expected);
    assert_eq!(first["zone"], "ap-northeast-1a");
}

#[test]
fn budget_says_where_it_runs_out_first() {
    // A private /26 has 64 addresses: 5 + 1 are gone, one node of 30 fits in each of 3 zones, and with the
    // fourth node some subnet has two.
    let report = on(&["budget", "-"], &Starter::TooSmall.design()).json();
    let shortage = &report["scenarios"]["maximum"]["first_shortage"];
    assert_eq!(keys(shortage), ["subnet", "missing", "when"]);
    // 18 nodes are 6 in each zone: 6 + 6 × 30 = 186 addresses.
    assert_eq!(shortage["missing"], 186 - 64);
    assert_eq!(shortage["when"], "workers at 4 nodes");
    let subnets = report["scenarios"]["maximum"]["subnets"].as_array().unwrap();
    let short = subnets.iter().find(|subnet| subnet["id"] == shortage["subnet"]).unwrap();
    assert_eq!(short["free"], 64 - 186);
}

#[test]
fn a_block_that_is_not_stated_is_null() {
    let mut design = Starter::Classic.design();
    let id = subnet_ids(&design)[0];
    design.subnets.update(id, |subnet| subnet.cidr = None);
    let report = on(&["budget", "-"], &design).json();
    let first = &report["scenarios"]["minimum"]["subnets"][0];
    assert_eq!([&first["cidr"], &first["total"], &first["free"]], [&Value::Null; 3]);
}

#[test]
fn unusable_input_says_one_thing_and_prints_nothing() {
    let cases: [(&[&str], &[u8], &str); 37] = [
        (&[], b"", "a call"),
        (&["paint"], b"", "there is no call \"paint\""),
        (&["check"], b"", "FILE"),
        (&["check", "-"], b"", "no content"),
        (&["check", "-"], b"a: [1, 2\nb: 3\n", "Line 2"),
        (&["import", "-"], b"{\"format\": \"eks-designer\", \"version\": 1,\n \"design\": }", "Line 2, column 12"),
        (&["import", "-"], b"{\"format\": \"eks-designer\", \"version\": 99, \"design\": {}}", "version 99"),
        (&["import", "-"], b"{\"format\": \"eks-designer\", \"version\": 1, \"design\": {}}", "In design"),
        (&["budget", "-"], b"\x89PNG\r\n\x1a\n\0\0", "no design in it"),
        (&["budget", "-"], b"GIF89a\x01\0\x01\0", "not a text file"),
        (&["fix", "/no/such/file"], b"", "/no/such/file cannot be read"),
        (&["check", "-", "--today", "tomorrow"], b"", "--today needs a date"),
        (&["check", "-", "--verbose"], b"", "--verbose"),
        (&["export", "pulumi", "-"], b"", "there are eksctl, cloudformation"),
        (&["compare", "-"], b"", "this is missing: the second FILE"),
        (&["compare", "-", "-"], b"", "only one of the two files can be -"),
        (&["trace", "-", "--from", "nodegroup:workers"], b"", "this is missing: --to TARGET (see --help)"),
        (&["trace", "-", "--to", "internet"], b"", "this is missing: --from KIND:NAME (see --help)"),
        (&["trace", "-", "--from"], b"", "--from needs a value after it"),
        (&["trace", "-", "--via", "x"], b"", "\"--via\" does not belong here (see --help)"),
        (&["rules", "XYZ999"], b"", "there is no rule \"XYZ999\""),
        (&["node"], b"", "--instance-type"),
        (&["node", "--instance-type", "m5.huge"], b"", "\"m5.huge\" is not known"),
        (&["node", "--instance-type", "m5.large", "--pods", "-1"], b"", "--pods needs a whole number"),
        (&["node", "--instance-type", "m5.large", "--mode", "ipv5"], b"", "secondary-ip, prefix or ipv6"),
        (&["node", "--instance-type", "m5.lagre"], b"", "the nearest one is m5.large"),
        (&["node", "--instance-type", "m5.large", "--pod", "3"], b"", "the nearest one is --pods"),
        (&["node", "--instance-type", "m5.large", "--mode", "prefixes"], b"", "the nearest one is prefix"),
        (
            &["node", "--instance-type", "m5.large", "--mode", "prefix", "--mode", "ipv6"],
            b"",
            "--mode is there twice",
        ),
        (
            &[
                "node",
                "--instance-type",
                "m5.large",
                "--mode",
                "prefix",
                "--env",
                "ENABLE_PREFIX_DELEGATION=false",
            ],
            b"",
            "contradict each other",
        ),
        (
            &["node", "--instance-type", "m5.large", "--pod-eni", "--env", "ENABLE_POD_ENI=false"],
            b"",
            "contradict each other",
        ),
        (
            &["node", "--instance-type", "m5.large", "--env", "WARM_IP_TARGTE=2"],
            b"",
            "nearest one is WARM_IP_TARGET",
        ),
        (&["node", "--instance-type", "m5.large", "--env", "WARM_IP_TARGET=-2"], b"", "a whole number from 0"),
        (&["node", "--instance-type", "m5.large", "--env", "ENABLE_POD_ENI=yes"], b"", "true or false"),
        (&["node", "--instance-type", "m5.large", "--env", "ENABLE_POD_ENI=tRuE"], b"", "true or false"),
        (&["node", "--instance-type", "m5.large", "--host-network-pods", "99"], b"", "at most max pods, 29"),
        (&["node", "--instance-type", "m5.large", "--env", "WARM_IP_TARGET"], b"", "NAME=VALUE"),
    ];
    for (args, input, expected) in cases {
        let got = run(args, input);
        assert_eq!((got.code, got.stdout.as_str()), (2, ""), "{args:?}: {}", got.stderr);
        assert!(got.stderr.contains(expected), "{args:?}: {}", got.stderr);
        assert_eq!(got.stderr.lines().count(), 1, "{args:?}: {}", got.stderr);
    }
}

#[test]
fn import_and_export_round_trip() {
    for starter in Starter::ALL {
        let design = starter.design();
        let text = document::write(&design, &document::Extras::default());
        let same = run(&["import", "-"], text.as_bytes());
        assert_eq!((same.code, same.stdout.as_str(), same.stderr.as_str()), (0, text.as_str(), ""));
        assert_eq!(run(&["export", "design", "-"], text.as_bytes()).stdout, text);
        let yaml = run(&["export", "eksctl", "-"], text.as_bytes());
        assert_eq!(yaml.code, 0, "{}", yaml.stderr);
        let back = run(&["import", "-"], yaml.stdout.as_bytes());
        assert_eq!(back.code, 0, "{}", back.stderr);
        assert_eq!(run(&["export", "eksctl", "-"], back.stdout.as_bytes()).stdout, yaml.stdout, "{starter:?}");
    }
}

#[test]
fn fix_removes_what_can_be_fixed_safely() {
    let mut design = Starter::Classic.design();
    let public = subnet_ids(&design)[0];
    design.subnets.update(public, |subnet| subnet.has_public_ip_on_launch = false);
    let mut vpc = design.vpc.as_ref().clone();
    vpc.has_dns_hostnames = false;
    design.vpc = std::sync::Arc::new(vpc);
    let n_safe = |run: &Run| {
        let findings = run.json()["findings"].as_array().unwrap().clone();
        findings.iter().filter(|finding| finding["fix"] == "safe").count()
    };
    let today = ["--today", "2026-08-22"];
    let before = on(&[&["check", "-"], &today[..]].concat(), &design);
    assert!(0 < n_safe(&before), "{}", before.stdout);
    let fixed = on(&[&["fix", "-"], &today[..]].concat(), &design);
    assert_eq!((fixed.code, fixed.stderr.as_str()), (0, ""));
    let after = run(&[&["check", "-"], &today[..]].concat(), fixed.stdout.as_bytes());
    assert_eq!(n_safe(&after), 0, "{}", after.stdout);
    assert_eq!(run(&[&["fix", "-"], &today[..]].concat(), fixed.stdout.as_bytes()).stdout, fixed.stdout);
}

fn node(args: &[&str]) -> Value {
    let got = run(&[&["node", "--instance-type"], args].concat(), b"");
    assert_eq!(got.code, 0, "{}", got.stderr);
    got.json()
}

#[test]
fn node_counts_one_node() {
    let full = node(&["m5.large", "--pods", "24"]);
    let expected = json!({
        "max_pods": 29, "enis": 3, "primary_ips": 3, "secondary_ips": 27, "prefixes": 0, "ips_in_subnet": 30,
        "free_for_pods": 3, "branch_enis": 0,
    });
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(full[key], *value, "{key}");
    }
    // What PRODUCT promises comes first, in its order; more may follow.
    assert!(keys(&full).starts_with(&keys(&expected)));
    // Pods on the node's own address take none of the pool.
    assert_eq!(node(&["m5.large", "--pods", "9", "--host-network-pods", "2"])["ips_in_subnet"], 20);
    assert_eq!(node(&["m5.large", "--pods", "9", "--host-network-pods", "2"])["free_for_pods"], 9);
}

#[test]
fn nodes_take_at_start_what_a_wiki_lists() {
    // With one pod: two interfaces, both full.
    for (name, ips) in [
        ("c5.large", 20),
        ("c5.xlarge", 30),
        ("c5.2xlarge", 30),
        ("c5.4xlarge", 60),
        ("m5.large", 20),
        ("m5.xlarge", 30),
    ] {
        assert_eq!(node(&[name, "--pods", "1"])["ips_in_subnet"], ips, "{name}");
    }
}

#[test]
fn node_follows_modes_and_settings() {
    let of = |args: &[&str], names: [&str; 5]| names.map(|name| node(args)[name].as_u64().unwrap());
    let names = ["max_pods", "enis", "prefixes", "ips_in_subnet", "branch_enis"];
    assert_eq!(of(&["m5.large", "--mode", "prefix"], names), [110, 1, 1, 17, 0]);
    for on in ["true", "1", "t", "T", "TRUE", "True"] {
        let variable = format!("ENABLE_PREFIX_DELEGATION={on}");
        assert_eq!(of(&["m5.large", "--env", &variable], names), [110, 1, 1, 17, 0], "{on}");
    }
    assert_eq!(of(&["m5.24xlarge", "--mode", "prefix"], names), [250, 1, 1, 17, 0]);
    assert_eq!(of(&["m5.large", "--mode", "ipv6", "--pods", "50"], names), [110, 1, 1, 1, 0]);
    assert_eq!(of(&["c5.4xlarge"], names), [234, 1, 0, 30, 0]);
    assert_eq!(of(&["m5.large", "--env", "WARM_IP_TARGET=2", "--pods", "3"], names), [29, 1, 0, 6, 0]);
    // One interface holds no pods, and of the other two one is the trunk.
    assert_eq!(of(&["m5.large", "--custom-networking", "--pods", "5"], names), [20, 3, 0, 21, 0]);
    assert_eq!(of(&["m5.large", "--pod-eni", "--pods", "5"], names), [29, 3, 0, 21, 9]);
    assert_eq!(of(&["m5.large", "--max-pods", "9", "--pods", "20"], names), [9, 1, 0, 10, 0]);
}

#[test]
fn rules_lists_codes_and_shows_pages() {
    let list = run(&["rules"], b"");
    assert_eq!(list.code, 0);
    let rows = list.json()["rules"].as_array().unwrap().clone();
    assert!(rows.iter().any(|row| row["code"] == "SUB001"));
    for row in &rows {
        assert_eq!(keys(row), ["code", "name", "summary", "severity", "fix", "since", "sources"]);
        let code = row["code"].as_str().unwrap();
        assert!(code.len() == 6 && code[3..].bytes().all(|b| b.is_ascii_digit()), "{code}");
    }
    let page = run(&["rules", "sub001"], b"");
    assert!(page.stdout.starts_with("# SUB001: subnet-cidrs-overlap\n"), "{}", page.stdout);
    for heading in ["What it checks", "Why it matters", "How to fix", "Sources"] {
        assert!(page.stdout.contains(&format!("\n## {heading}\n")), "{}", page.stdout);
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let design = overlapping();
    let calls: [&[&str]; 5] = [
        &["import", "-"],
        &["check", "-", "--today", "2026-08-22"],
        &["fix", "-", "--today", "2026-08-22"],
        &["budget", "-"],
        &["export", "eksctl", "-"],
    ];
    for args in calls {
        assert_eq!(on(args, &design).stdout, on(args, &design).stdout, "{args:?}");
    }
}

#[test]
fn help_lists_the_calls() {
    let help = run(&["--help"], b"");
    assert_eq!(help.code, 0);
    for call in ["import", "check", "fix", "budget", "node", "export", "rules"] {
        assert!(help.stdout.contains(&format!("\n  {call} ")), "{call}");
    }
}

#[test]
fn node_says_more_than_its_addresses() {
    let prefix = node(&["m5.large", "--pods", "24", "--mode", "prefix"]);
    assert_eq!(prefix["ips_in_subnet"], 49);
    assert_eq!((&prefix["grows_at"], &prefix["warm"]), (&33.into(), &24.into()));
    assert_eq!((&prefix["pod_ceiling"], &prefix["bound_by"]), (&108.into(), &"max_pods".into()));
    let custom = node(&["m5.large", "--pods", "27", "--max-pods", "29", "--custom-networking"]);
    assert_eq!((&custom["pod_ceiling"], &custom["bound_by"]), (&18.into(), &"slots".into()));
    assert_eq!((&custom["pods"], &custom["pods_without_ip"]), (&18.into(), &9.into()));
    assert_eq!((&custom["in_node_subnet"], &custom["in_pod_subnet"]), (&1.into(), &20.into()));
    let three = node(&["m5.large", "--pods", "3"]);
    assert_eq!(three["after_churn"]["ips_in_subnet"], 30);
    assert_eq!(three["kube_reserved"]["memory_mib"], 255 + 11 * 29);
    assert_eq!(three["explain"][0], "20 addresses of one node");
}

/// A classic design whose nodes must take the public endpoint, which holds another address than theirs.
fn locked_out() -> Design {
    let mut design = Starter::Classic.design();
    let nat = design.nat_gateways.ids().next().unwrap();
    design.nat_gateways.update(nat, |nat| nat.public_ip = Some("198.51.100.24".parse().unwrap()));
    let mut cluster = design.cluster.as_ref().clone();
    cluster.endpoint.is_private = false;
    cluster.endpoint.public_cidrs = vec!["203.0.113.0/24".parse().unwrap()];
    design.edited(&[eks_designer::design::Edit::SetCluster(cluster)]).unwrap()
}

#[test]
fn trace_names_the_hop_that_refuses_and_what_opens_it() {
    let file = document::write(&locked_out(), &document::Extras::default());
    let run = run(&["trace", "-", "--from", "node:workers", "--to", "kube-api"], file.as_bytes());
    let out = run.json();
    assert_eq!((run.code, &out["reachable"], &out["verdict"]), (0, &json!(false), &json!("refused")));
    let at: Vec<&str> = out["hops"].as_array().unwrap().iter().map(|hop| hop["at"].as_str().unwrap()).collect();
    assert_eq!(
        at,
        [
            "Name resolution",
            "Route table of private-1a",
            "NAT gateway nat-1a",
            "Internet gateway",
            "Public endpoint"
        ]
    );
    assert_eq!(
        out["blocked_at"],
        json!({
            "at": "Public endpoint",
            "because": "198.51.100.24 is not in 203.0.113.0/24. The connection times out.",
            "rule": "END015",
        })
    );
    let titles: Vec<&str> = out["ways"].as_array().unwrap().iter().map(|w| w["title"].as_str().unwrap()).collect();
    assert_eq!(
        titles,
        ["Turn on private access", "Add 198.51.100.24 to the list", "Let the public endpoint answer everyone"]
    );
    let open = |from: &str, to: &str| {
        let out = self::run(&["trace", "-", "--from", from, "--to", to], file.as_bytes()).json();
        (out["reachable"].clone(), out["way"].clone())
    };
    assert_eq!(open("computer:203.0.113.20", "kube-api"), (json!(true), json!("internet")));
    assert_eq!(open("computer:198.51.100.1", "kube-api"), (json!(false), Value::Null));
    assert_eq!(open("node:workers@private-1c", "ecr"), (json!(true), json!("nat")));
    assert_eq!(open("control-plane", "node:workers"), (json!(true), json!("inside")));
}

/// Every source and every target of a design with one of each: an answer with reasons, or none of its business.
#[test]
fn trace_answers_for_every_pair_of_ends() {
    use eks_designer::design::{Edit, NetworkKind};
    let mut design = Starter::Mixed.design();
    let balancer = Edit::AddLoadBalancer {
        kind: eks_designer::design::LoadBalancerKind::Network,
        scheme: eks_designer::design::Scheme::Internal,
    };
    design = design.edited(&[Edit::AddNetwork { kind: NetworkKind::Peering }, balancer]).unwrap();
    let file = document::write(&design, &document::Extras::default());
    let sources = [
        "node:on-demand",
        "nodegroup:spot",
        "pod:spot@private-1d",
        "branch-pod:on-demand",
        "fargate:serverless",
        "computer",
        "computer:203.0.113.20",
        "bastion:public-1a",
        "subnet:private-1a",
        "network:peer",
        "control-plane",
    ];
    let mut targets: Vec<String> =
        eks_designer::catalog::services::SERVICE_KEYS.iter().map(|key| (*key).to_owned()).collect();
    let others =
        ["kube-api", "internet", "dns", "ecr", "subnet:private-1a", "node:spot", "pod:spot", "lb:internal"];
    targets.extend(others.map(str::to_owned));
    for from in sources {
        for to in &targets {
            let run = run(&["trace", "-", "--from", from, "--to", to], file.as_bytes());
            let out = run.json();
            assert_eq!(run.code, 0, "{from} {to}");
            assert_eq!(out["reachable"].as_bool().unwrap(), out["blocked_at"].is_null(), "{from} {to}: {out}");
            for hop in out["hops"].as_array().unwrap() {
                let words = [hop["at"].as_str().unwrap(), hop["because"].as_str().unwrap()];
                assert!(words.iter().all(|text| text.contains(|c: char| c.is_ascii_lowercase())), "{hop}");
                assert!(!words[1].starts_with("hop-"), "{hop}");
            }
        }
    }
}

#[test]
fn trace_of_unknown_ends_suggests_the_nearest() {
    let file = document::write(&Starter::Classic.design(), &document::Extras::default());
    for (from, to, says) in [
        (
            "node:worker",
            "kube-api",
            "--from \"node:worker\" is not in this design; did you mean \"node:workers\"?",
        ),
        ("node:workers@private-1b", "s3", "did you mean \"node:workers@private-1a\"?"),
        ("node:workers", "kubeapi", "--to \"kubeapi\" is not in this design; did you mean \"kube-api\"?"),
        ("node:workers", "subnet:privat-1a", "did you mean \"subnet:private-1a\"?"),
        ("computer:203.0.113", "kube-api", "did you mean \"computer:203.0.113.20\"?"),
        ("x", "kube-api", "there are"),
    ] {
        let run = run(&["trace", "-", "--from", from, "--to", to], file.as_bytes());
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{from} {to}");
        assert!(run.stderr.contains(says), "{from} {to}: {}", run.stderr);
        assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
    }
}

/// The design file of the classic starting point.
const CLASSIC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/classic/design.json");

#[test]
fn compare_says_what_differs_and_what_that_does() {
    let same = on(&["compare", CLASSIC, "-"], &Starter::Classic.design());
    assert_eq!((same.code, same.json()["worst"].clone()), (0, Value::Null), "{}", same.stderr);
    assert_eq!(same.json()["changes"], json!([]));
    let mut design = Starter::Classic.design();
    let subnet = subnet_ids(&design)[3];
    design.subnets.update(subnet, |subnet| subnet.cidr = "10.0.224.0/20".parse().ok());
    let group = design.nodegroups.ids().next().unwrap();
    design.nodegroups.update(group, |group| group.max_size = 9);
    let design = design.edited(&[eks_designer::design::Edit::AddAddon { name: "vpc-cni".into() }]).unwrap();
    let report = on(&["compare", CLASSIC, "-"], &design).json();
    assert_eq!(keys(&report), ["added", "removed", "changed", "worst", "effects", "changes"]);
    assert_eq!((&report["added"], &report["removed"], &report["changed"]), (&json!(1), &json!(0), &json!(2)));
    assert_eq!((&report["worst"], &report["effects"]["replaced"]), (&json!("replaced"), &json!(2)));
    let first = &report["changes"][0];
    assert_eq!(
        (&first["difference"], &first["name"], &first["effect"]),
        (&json!("changed"), &json!("private-1a"), &json!("replaced"))
    );
    let field = &first["fields"][0];
    assert_eq!(
        (&field["field"], &field["from"], &field["to"]),
        (&json!("cidr"), &json!("10.0.96.0/19"), &json!("10.0.224.0/20"))
    );
    assert_eq!(field["why"]["text"], "A subnet keeps its block: a new one is made");
    assert!(field["why"]["source"].as_str().unwrap().starts_with("https://docs.aws.amazon.com/"), "{field}");
    assert_eq!(field["why"]["read"].as_str().unwrap().len(), 10);
    // The group stands in the subnet, and is scaled beside that.
    let group: Vec<&str> =
        report["changes"][1]["fields"].as_array().unwrap().iter().map(|f| f["effect"].as_str().unwrap()).collect();
    assert_eq!((&report["changes"][1]["name"], group), (&json!("workers"), vec!["in-place", "replaced"]));
    // The other way round what is there now goes.
    let back =
        run(&["compare", "-", CLASSIC], document::write(&design, &document::Extras::default()).as_bytes()).json();
    assert_eq!((&back["removed"], &back["changes"][2]["effect"]), (&json!(1), &json!("deleted")));
}
