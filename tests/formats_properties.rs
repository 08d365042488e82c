//! Properties over random designs and random damage.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod support;

#[path = "support/edited.rs"]
mod edited;

use edited::{Shown, any_design, any_import};
use eks_designer::design::starters::Starter;
use eks_designer::design::{Design, IpFamily, Kept, Nodegroup, NodegroupKind};
use eks_designer::formats::eksctl::Mode;
use eks_designer::formats::{self, document, eksctl};
use proptest::prelude::*;

/// The lines in which two values differ when printed.
fn differences(left: &Design, right: &Design) -> String {
    let (left, right) = (format!("{left:#?}"), format!("{right:#?}"));
    let lines = left.lines().zip(right.lines()).filter(|(a, b)| a != b).take(12);
    lines.map(|(a, b)| format!("{} | {}\n", a.trim(), b.trim())).collect()
}

fn without_kept(group: &Nodegroup) -> Nodegroup {
    Nodegroup { kept: Kept::default(), subnets: [].into(), planned_pods: None, ..group.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_design_file_is_exact(Shown(design) in prop_oneof![any_design(), any_import()]) {
        let text = document::write(&design, &document::Extras::default());
        let read = formats::read(&text).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(&read.design, &design);
        prop_assert_eq!(document::write(&read.design, &read.extras), text);
    }

    #[test]
    fn what_eksctl_can_say_survives(Shown(design) in any_design()) {
        let written = eksctl::write(&design);
        let read = formats::read(&written.text).map_err(|e| TestCaseError::fail(format!("{e}\n{}", written.text)))?;
        let (was, is) = (&design.cluster, &read.design.cluster);
        prop_assert_eq!((&was.name, &was.region, &was.version, &was.tags), (&is.name, &is.region, &is.version, &is.tags));
        prop_assert_eq!((&was.log_types, &was.secrets_key_arn, was.auto_mode), (&is.log_types, &is.secrets_key_arn, is.auto_mode));
        prop_assert_eq!((was.ip_family, was.support_policy), (is.ip_family, is.support_policy));
        // With IPv6 there is none to be said.
        prop_assert_eq!(was.service_cidr.filter(|_| was.ip_family == IpFamily::Ipv4), is.service_cidr);
        prop_assert_eq!(&was.endpoint.public_cidrs, &is.endpoint.public_cidrs);
        prop_assert_eq!(was.is_fully_private, is.is_fully_private);
        let mut mine: Vec<_> = design.nodegroups.values().map(without_kept).collect();
        mine.sort_by_key(|group| group.kind);
        let theirs: Vec<_> = read.design.nodegroups.values().map(without_kept).collect();
        prop_assert_eq!(mine, theirs, "{}", written.text);
        if written.mode == Mode::ManagedVpc {
            let blocks = |d: &Design| {
                let mut all: Vec<_> = d.subnets.values().map(|s| (s.cidr, s.is_public(), d.zones.get(s.zone).unwrap().name.clone())).collect();
                all.sort();
                all
            };
            prop_assert_eq!(blocks(&design), blocks(&read.design));
            prop_assert_eq!(design.nat_gateways.len(), read.design.nat_gateways.len());
        }
        // A group is in the same subnets after the way out and back, unless a loss says otherwise.
        let is_lost = |id: &str| written.losses.iter().any(|loss| loss.message.id == id);
        if !is_lost("loss-local-subnets") && !is_lost("loss-group-subnets") && !is_lost("loss-group-without-subnets") && !is_lost("loss-no-subnets") {
            let cidrs = |d: &Design, kind: NodegroupKind| {
                let groups = d.nodegroups.values().filter(|g| g.kind == kind);
                groups.map(|g| {
                    let mut all: Vec<_> = g.subnets.iter().filter_map(|id| d.subnets.get(*id)).map(|s| s.cidr).collect();
                    all.sort();
                    all
                }).collect::<Vec<_>>()
            };
            for kind in [NodegroupKind::Managed, NodegroupKind::SelfManaged] {
                prop_assert_eq!(cidrs(&design, kind), cidrs(&read.design, kind), "{}", written.text);
            }
        }
    }

    #[test]
    fn writing_settles_at_once(Shown(design) in prop_oneof![any_design(), any_import()]) {
        let text = eksctl::write(&design).text;
        prop_assert_eq!(&eksctl::write(&design).text, &text);
        let read = formats::read(&text).map_err(|e| TestCaseError::fail(format!("{e}\n{text}")))?.design;
        let again = eksctl::write(&read).text;
        let second = formats::read(&again).map_err(|e| TestCaseError::fail(format!("{e}\n{again}")))?.design;
        prop_assert!(second == read, "{}\n=====\n{}\n{}", text, again, differences(&second, &read));
        prop_assert_eq!(eksctl::write(&second).text, again);
    }

    #[test]
    fn damage_never_panics(
        file in proptest::sample::select(support::fixtures()),
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0_usize..5), 1..8),
    ) {
        let mut bytes = file.1.into_bytes();
        for (at, byte, how) in cuts {
            if bytes.is_empty() { break; }
            let i = at.index(bytes.len());
            match how {
                0 => bytes[i] = byte,
                1 => { bytes.remove(i); }
                2 => bytes.insert(i, b"{}[]:,&*!|>'\"%@`-?#\n\t "[usize::from(byte) % 22]),
                3 => bytes.truncate(i),
                _ => { let part = bytes[i..].to_vec(); bytes.extend(part); }
            }
        }
        if let Ok(imported) = formats::read(&bytes) {
            prop_assert!(imported.design.check_invariants().is_empty());
            let text = eksctl::write(&imported.design).text;
            prop_assert!(formats::read(&text).is_ok(), "{}", text);
        }
    }

    #[test]
    fn damage_to_design_files_never_panics(
        at in any::<prop::sample::Index>(), byte in any::<u8>(), starter in proptest::sample::select(Starter::ALL.to_vec()),
    ) {
        let mut bytes = document::write(&starter.design(), &document::Extras::default()).into_bytes();
        let i = at.index(bytes.len());
        bytes[i] = byte;
        if let Ok(imported) = formats::read(&bytes) {
            prop_assert!(imported.design.check_invariants().is_empty());
        }
    }
}
