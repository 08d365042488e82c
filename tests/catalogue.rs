//! Rules about the rules: what every entry of the catalogue must have.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "this test reads the sources of the rules and times them, and a test may panic"
)]

use eks_designer::catalog::eks;
use eks_designer::design::starters::{Starter, enlarged};
use eks_designer::design::{
    ControlPlaneSubnets, Design, Edit, GroupRole, IpFamily, LoadBalancerKind, Network, NetworkKind, Nodegroup,
    NodegroupKind, Route, Scheme, SecurityGroup, SubnetId, SubnetKind, VpcEndpoint, VpcEndpointKind, ZoneId,
};
use eks_designer::rules::{self, FixAvailability, FixGrade, RETIRED, Rule, Severity};
use eks_designer::words::{Language, has_text, render};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A day soon after the facts were read.
const TODAY: &str = "2026-09-01";

/// The headings of a rule's page, in their order.
const HEADINGS: [&str; 3] = ["## What it checks", "## Why it matters", "## How to fix"];

/// The families that a code can begin with.
const FAMILIES: [&str; 7] = ["CNI", "END", "NOD", "SEC", "SUB", "VER", "VPC"];

/// The source file of each rule.
fn rule_files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let folders = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    files.filter(|file| std::fs::read_to_string(file).unwrap().contains("declare_rule!")).collect()
}

fn check_all(what: &str, is_good: impl Fn(&Rule) -> bool) {
    let bad: Vec<&str> = rules::all().iter().filter(|rule| !is_good(rule)).map(|rule| rule.code).collect();
    assert!(bad.is_empty(), "{what}: {bad:?}");
}

#[test]
fn codes_are_well_formed_sorted_and_given_once() {
    check_all("a code is a family and three digits", |rule| {
        let (family, number) = rule.code.split_at(3);
        FAMILIES.contains(&family) && number.len() == 3 && number.bytes().all(|b| b.is_ascii_digit())
    });
    let all = rules::all();
    assert!(all.windows(2).all(|pair| pair[0].code < pair[1].code), "codes are sorted and unique");
    assert!(32 <= all.len(), "the catalogue has {} rules", all.len());
    for rule in all {
        assert_eq!(rules::rule(&rule.code.to_lowercase()).map(|found| found.code), Some(rule.code));
        assert!(rules::retired(rule.code).is_none(), "{} is retired and cannot be given again", rule.code);
    }
    assert!(RETIRED.windows(2).all(|pair| pair[0].code < pair[1].code), "retired codes are sorted and unique");
    for row in RETIRED {
        let successor = row.successor.is_none_or(|code| rules::rule(code).is_some());
        assert!(successor, "{} names a successor that is not there", row.code);
    }
}

#[test]
fn names_are_kebab_case_and_given_once() {
    check_all("a name is kebab-case", |rule| {
        let is_part =
            |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        rule.name.split('-').all(is_part)
    });
    let names: BTreeSet<&str> = rules::all().iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), rules::all().len(), "a name occurs twice");
}

#[test]
fn pages_have_all_parts() {
    check_all("a page has its three headings in order, each with a text", |rule| {
        let doc = rules::written(rule).doc;
        let found: Vec<&str> = doc.lines().map(str::trim).filter(|line| line.starts_with('#')).collect();
        let page = rules::page(rule, Language::En);
        found == HEADINGS && [page.what, page.why, page.how].iter().all(|part| part.ends_with('.'))
    });
    check_all("a summary is one phrase without a full stop", |rule| {
        !rule.summary.is_empty() && !rule.summary.ends_with('.') && rule.summary.len() <= 90
    });
    check_all("sources are https links", |rule| {
        let sources = rules::written(rule).sources;
        !sources.is_empty() && sources.iter().all(|url| url.starts_with("https://"))
    });
}

#[test]
fn every_rule_has_its_words_in_every_language() {
    check_all("a rule has a text find-<name>", |rule| {
        Language::ALL.iter().all(|language| has_text(*language, &format!("find-{}", rule.name)))
    });
    for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
        for part in ["summary", "what", "why", "how"] {
            check_all(&format!("a rule has a text rule-<code>-{part} in {language:?}"), |rule| {
                has_text(language, &format!("rule-{}-{part}", rule.code.to_lowercase()))
            });
        }
        check_all("a page in another language differs from the English one", |rule| {
            let (english, other) = (rules::page(rule, Language::En), rules::page(rule, language));
            english.summary != other.summary && english.what != other.what && english.how != other.how
        });
    }
}

#[test]
fn every_rule_file_is_listed_and_tested() {
    let files = rule_files();
    assert_eq!(files.len(), rules::all().len(), "a file with a rule is not listed in its family's rule_family!");
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let rule = rules::all().iter().find(|rule| text.contains(&format!("code: \"{}\"", rule.code)));
        let rule = rule.unwrap_or_else(|| panic!("{} is not listed in its family", file.display()));
        let test = text.split("#[cfg(test)]").nth(1).unwrap_or_default();
        let (silent, fires) = (test.contains("&[]"), test.contains("&["));
        assert!(
            test.contains("#[test]") && silent && fires,
            "{}: a test that fires and one that does not",
            rule.code
        );
        assert!(test.contains(rule.code), "{}: the test is about another rule", rule.code);
        assert!(
            text.starts_with(&format!("//! {}: ", rule.code)),
            "{}: the file says which rule it is",
            rule.code
        );
    }
}

/// Paths name rules by their codes: what they name is there to read.
#[test]
fn rules_that_paths_name_are_in_the_catalogue() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/traffic/hop.rs");
    let text = std::fs::read_to_string(file).unwrap();
    let is_code = |text: &&str| {
        text.len() == 6 && text.is_ascii() && FAMILIES.contains(&&text[..3]) && text[3..].parse::<u16>().is_ok()
    };
    let codes: BTreeSet<&str> = text.split('"').filter(is_code).collect();
    for code in ["END015", "END016", "END017", "END018", "SEC001", "SEC005", "VPC013"] {
        assert!(codes.contains(code), "{code} is no longer given by a path: {codes:?}");
    }
    let missing: Vec<&&str> = codes.iter().filter(|code| rules::rule(code).is_none()).collect();
    assert!(missing.is_empty(), "paths name rules that are not there: {missing:?}");
}

/// The starters and a large design, each with what is found.
fn designs() -> Vec<(String, Design)> {
    let mut designs: Vec<(String, Design)> =
        Starter::ALL.iter().map(|starter| (starter.key().to_owned(), starter.design())).collect();
    designs.push(("enlarged".to_owned(), enlarged(100)));
    designs
}

#[test]
fn findings_of_every_design_are_whole() {
    for (name, design) in designs() {
        let findings = rules::check(&design, TODAY);
        let mut keys = BTreeSet::new();
        for finding in &findings {
            let rule = rules::rule(finding.code).unwrap();
            assert!(keys.insert(finding.key()), "{name}: two findings with the key {:?}", finding.key());
            assert!(!finding.subjects.is_empty(), "{name}: {} names no subject", finding.code);
            assert!(finding.subjects.iter().all(|s| design.has(*s)), "{name}: {}", finding.code);
            assert!(finding.fixes.is_empty() || rule.fix != FixAvailability::Never, "{name}: {}", finding.code);
            assert!(!finding.fixes.is_empty() || rule.fix != FixAvailability::Always, "{name}: {}", finding.code);
            for language in Language::ALL {
                let text = render(language, &finding.message);
                assert!(!text.ends_with(['.', '。']), "{}: {text}", finding.code);
                assert!(!text.contains(['{', '}']) && text != finding.message.id, "{}: {text}", finding.code);
            }
        }
    }
}

#[test]
fn the_classic_design_has_no_error_and_few_remarks() {
    let findings = rules::check(&Starter::Classic.design(), TODAY);
    let found: Vec<(&str, Severity)> = findings.iter().map(|f| (f.code, f.severity)).collect();
    assert_eq!(found, [("SUB011", Severity::Warning), ("END004", Severity::Info)]);
}

#[test]
fn only_the_starters_for_learning_have_errors() {
    for starter in Starter::ALL {
        let findings = rules::check(&starter.design(), TODAY);
        let has_error = findings.iter().any(|f| f.severity == Severity::Error);
        assert_eq!(has_error, matches!(starter, Starter::TooSmall | Starter::Empty), "{starter:?}");
    }
}

/// What an import of a file for an existing VPC looks like: ids, and hardly anything else.
#[test]
fn what_is_not_stated_is_not_found_fault_with() {
    let mut design = Starter::Classic.design();
    design.subnets.update_all(|id, subnet| {
        subnet.cidr = None;
        subnet.route = Route::Unknown;
        subnet.has_public_ip_on_launch = false;
        subnet.existing_id = Some(format!("subnet-{id}"));
    });
    design.zones.update_all(|_, zone| zone.name.clear());
    design.nodegroups.update_all(|_, group| group.instance_types.clear());
    for nat in design.nat_gateways.ids().collect::<Vec<_>>() {
        design.nat_gateways.remove(nat);
    }
    let mut vpc = design.vpc.as_ref().clone();
    vpc.cidrs.clear();
    vpc.existing_id = Some("vpc-1".to_owned());
    design = design.edited(&[Edit::SetVpc(vpc)]).unwrap();
    let codes: Vec<&str> = rules::check(&design, TODAY).iter().map(|f| f.code).collect();
    assert_eq!(codes, ["END004"]);
}

/// The `which`th subnet of `design`.
fn zone_subnet(design: &Design, which: u8) -> SubnetId {
    let place = usize::from(which).checked_rem(design.subnets.len()).unwrap_or(0);
    design.subnets.ids().nth(place).unwrap_or(SubnetId(0))
}

/// As [`edit_from`], for what decides about paths.
fn network_edit_from(design: &Design, subnet: SubnetId, (what, which, how): (u8, u8, u8)) -> Edit {
    let keys = ["ec2", "ecr.api", "ecr.dkr", "s3", "sts", "logs", "eks-auth"];
    let kind = if how % 3 == 0 { VpcEndpointKind::Gateway } else { VpcEndpointKind::Interface };
    match what {
        16 => Edit::AddVpcEndpoint { service: keys[usize::from(which) % keys.len()].to_owned(), kind },
        17 => {
            let Some((id, record)) = design.networks.iter().next() else {
                return Edit::AddNetwork { kind: NetworkKind::Vpn };
            };
            let blocks = ["10.0.0.0/8", "172.16.0.0/12", "0.0.0.0/0", "192.168.0.0/24"];
            let cidrs = blocks.iter().take(usize::from(how % 4)).map(|block| block.parse().unwrap()).collect();
            Edit::SetNetwork(id, Network { cidrs, ..record.clone() })
        }
        18 => {
            let role = GroupRole::ALL[usize::from(which) % 5];
            let rules =
                ["in all all cluster", "in tcp 443 10.0.0.0/16", "out all all 0.0.0.0/0", "in all all nodes"];
            let rules = rules.iter().enumerate().filter(|(bit, _)| how & (1 << bit) != 0);
            let rules = rules.map(|(_, rule)| rule.parse().unwrap()).collect();
            Edit::AddSecurityGroup(SecurityGroup { name: role.key().to_owned(), role, rules })
        }
        19 => Edit::AddRouteTable { subnets: [subnet].into() },
        20 => {
            let Some((id, record)) = design.vpc_endpoints.iter().next() else {
                return Edit::AddAddon { name: "eks-pod-identity-agent".to_owned() };
            };
            let subnets = if how % 3 == 0 { BTreeSet::new() } else { [subnet].into() };
            Edit::SetVpcEndpoint(id, VpcEndpoint { has_private_dns: how % 2 == 0, subnets, ..record.clone() })
        }
        _ => {
            let Some((id, record)) = design.nodegroups.iter().next() else {
                return Edit::AddNodegroup { subnets: [subnet].into() };
            };
            let kind = if how % 2 == 0 { NodegroupKind::SelfManaged } else { NodegroupKind::Managed };
            let subnets = [subnet].into();
            Edit::SetNodegroup(id, Nodegroup { kind, branch_pods: u32::from(how % 3), subnets, ..record.clone() })
        }
    }
}

/// Picks an edit that suits `design`, out of a seed.
fn edit_from(design: &Design, (what, which, how): (u8, u8, u8)) -> Edit {
    let pick = |n: usize| usize::from(which).checked_rem(n).unwrap_or(0);
    let any = design.entities().nth(pick(design.entities().count())).unwrap();
    let zone = design.zones.ids().nth(pick(design.zones.len())).unwrap_or(ZoneId(0));
    let subnet = design.subnets.ids().nth(pick(design.subnets.len())).unwrap_or(SubnetId(0));
    match what % 22 {
        16.. => network_edit_from(design, zone_subnet(design, which), (what % 22, which, how)),
        0 => Edit::AddZone { name: (how % 3 == 0).then(|| "us-east-1a".to_owned()) },
        1 => Edit::AddSubnet { zone, kind: SubnetKind::Public, prefix_len: Some(20 + how % 9) },
        2 => Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: None },
        3 => Edit::AddNatGateway { subnet },
        4 => Edit::AddNodegroup { subnets: [subnet].into() },
        5 => Edit::Remove(any),
        6 => Edit::Rename(any, format!("n {how}")),
        7 => Edit::MoveSubnet { id: subnet, zone },
        8 => Edit::Duplicate(any),
        9 => Edit::SetSubnetCidr {
            id: subnet,
            cidr: format!("10.0.{}.0/{}", how & 0xf8, 21 + how % 9).parse().unwrap(),
        },
        10 => Edit::SetRoute { id: subnet, route: if how % 2 == 0 { Route::Isolated } else { Route::Unknown } },
        11 => Edit::SetInternetGateway(how % 2 == 0),
        12 => Edit::AddLoadBalancer {
            kind: if how % 2 == 0 { LoadBalancerKind::Application } else { LoadBalancerKind::Network },
            scheme: if how % 3 == 0 { Scheme::Internal } else { Scheme::InternetFacing },
        },
        13 => {
            let mut vpc = design.vpc.as_ref().clone();
            vpc.has_dns_support = how % 2 == 0;
            vpc.has_dns_hostnames = how % 3 == 0;
            let block = ["10.0.0.0/16", "192.168.0.0/16", "100.64.0.0/16", "169.254.0.0/16"][usize::from(how % 4)];
            vpc.cidrs.push(block.parse().unwrap());
            Edit::SetVpc(vpc)
        }
        14 => {
            let mut cluster = design.cluster.as_ref().clone();
            cluster.ip_family = if how % 2 == 0 { IpFamily::Ipv4 } else { IpFamily::Ipv6 };
            cluster.service_cidr = (how % 3 == 0).then(|| "10.0.0.0/20".parse().unwrap());
            cluster.endpoint.is_private = how % 5 < 3;
            cluster.endpoint.is_public = how % 7 < 5;
            cluster.is_fully_private = how % 4 == 0;
            cluster.endpoint.public_cidrs = vec!["10.0.0.0/8".parse().unwrap(), "203.0.113.0/24".parse().unwrap()];
            cluster.control_plane_subnets = ControlPlaneSubnets::Chosen(design.subnets.ids().take(2).collect());
            let row = eks::KUBERNETES_VERSIONS.get(usize::from(how % 9));
            cluster.version = row.map(|row| row.version.to_owned());
            Edit::SetCluster(cluster)
        }
        _ => {
            let Some(id) = design.nodegroups.ids().nth(pick(design.nodegroups.len())) else {
                return Edit::AddFargateProfile { subnets: [subnet].into() };
            };
            let mut group = design.nodegroups.get(id).unwrap().clone();
            (group.min_size, group.desired_size, group.max_size) =
                (u32::from(how % 5), u32::from(which % 9), u32::from(what));
            group.max_pods = (how % 3 == 0).then_some(u32::from(how));
            group.planned_pods = (how % 4 == 0).then_some(u32::from(which));
            Edit::SetNodegroup(id, group)
        }
    }
}

fn key_set(findings: &[rules::Finding]) -> BTreeSet<String> {
    findings.iter().filter(|f| f.severity == Severity::Error).map(|f| format!("{:?}", f.key())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    /// On designs that nobody would draw: no rule panics, keys are unique, every fix that carries edits
    /// applies, and the safe ones come to an end and leave none of their findings.
    #[test]
    fn rules_hold_on_random_designs(
        // 128 times the large one would take minutes.
        starter in proptest::sample::select(
            Starter::ALL.into_iter().filter(|starter| *starter != Starter::Large).collect::<Vec<_>>()
        ),
        seeds in proptest::collection::vec(any::<(u8, u8, u8)>(), 1..20),
    ) {
        let mut design = starter.design();
        for seed in seeds {
            if let Ok(next) = design.edited(&[edit_from(&design, seed)]) {
                design = next;
            }
        }
        let before = rules::check(&design, TODAY);
        let keys: BTreeSet<_> = before.iter().map(rules::Finding::key).collect();
        prop_assert_eq!(keys.len(), before.len());
        for finding in &before {
            for fix in finding.fixes.iter().filter(|fix| fix.grade != FixGrade::Advice) {
                let after = design.edited(&fix.edits);
                prop_assert!(after.is_ok(), "{}: {:?}", finding.code, fix.title);
                let after = after.unwrap();
                prop_assert_eq!(after.check_invariants(), Vec::<String>::new());
                let left = rules::check(&after, TODAY);
                let is_gone = left.iter().all(|f| f.key() != finding.key());
                prop_assert!(is_gone, "{}: {:?} does not remove its finding", finding.code, fix.title);
            }
        }
        let after = design.edited(&rules::safe_fixes(&design, TODAY)).unwrap();
        let left = rules::check(&after, TODAY);
        let safe = left.iter().find(|f| f.fixes.iter().any(|fix| fix.grade == FixGrade::Safe));
        prop_assert_eq!(safe, None);
        prop_assert!(key_set(&left).is_subset(&key_set(&before)), "safe fixes brought a new error");
    }
}
