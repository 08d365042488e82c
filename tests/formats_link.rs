//! The share link: what it carries, what it leaves out, how long it is, and what a hostile one can do.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests stop at the first surprise")]

use eks_designer::design::starters::{Starter, enlarged};
use eks_designer::design::{Design, Edit};
use eks_designer::formats::link::{
    LinkKind, MAX_LINK_CHARS, MAX_PACKED_BYTES, decode, encode, packed, read_packed, split_fragment,
};
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use proptest::prelude::*;

/// The most characters that the link of the design of a first visit may have.
const SAMPLE_CHARS: usize = 600;

fn payload(design: &Design) -> String {
    encode(&compress_to_vec(&packed(design).0, 9))
}

fn opened(payload: &str) -> Design {
    let bytes = decompress_to_vec_with_limit(&decode(payload).unwrap(), MAX_PACKED_BYTES).unwrap();
    read_packed(&bytes).unwrap()
}

#[test]
fn every_starting_point_survives_a_link() {
    for starter in Starter::ALL {
        let design = starter.design();
        let payload = payload(&design);
        assert_eq!(opened(&payload), design, "{starter:?}");
        assert!(payload.len() < MAX_LINK_CHARS, "{starter:?}: {}", payload.len());
        assert_eq!(packed(&design).1.n_ids, 0);
    }
}

#[test]
fn links_are_short() {
    let chars = |design: &Design| payload(design).len() + LinkKind::Edit.prefix().len();
    assert!(chars(&Starter::Classic.design()) <= SAMPLE_CHARS, "{}", chars(&Starter::Classic.design()));
    // Six subnets and one group for each.
    assert!(chars(&enlarged(10)) <= 1_500, "{}", chars(&enlarged(10)));
}

#[test]
fn nothing_of_an_account_is_in_a_link() {
    let mut design = Starter::Private.design();
    let mut cluster = design.cluster.as_ref().clone();
    cluster.secrets_key_arn = Some("arn:aws:kms:eu-west-1:111122223333:key/abc".to_owned());
    cluster.tags.insert("owner".to_owned(), "111122223333".to_owned());
    cluster.tags.insert("team".to_owned(), "payments".to_owned());
    let mut vpc = design.vpc.as_ref().clone();
    vpc.existing_id = Some("vpc-0a1b2c3d4e5f60718".to_owned());
    let (id, subnet) = design.subnets.iter().next().map(|(id, s)| (id, s.clone())).unwrap();
    let mut subnet = subnet;
    subnet.existing_id = Some("subnet-0a1b2c3d4e5f60718".to_owned());
    design = design.edited(&[Edit::SetCluster(cluster), Edit::SetVpc(vpc), Edit::SetSubnet(id, subnet)]).unwrap();
    let (bytes, left_out) = packed(&design);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    for secret in ["arn:", "111122223333", "0a1b2c3d"] {
        assert!(!text.contains(secret), "{secret}");
    }
    assert!(text.contains("payments"));
    assert_eq!(left_out.n_ids, 4);
    let read = read_packed(&bytes).unwrap();
    assert_eq!(read.vpc.existing_id, None);
    assert_eq!(read.subnets.len(), design.subnets.len());
}

#[test]
fn nothing_that_an_import_kept_is_in_a_link() {
    let yaml = "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: a, region: eu-west-1}\n\
                managedNodeGroups:\n- name: w\n  overrideBootstrapCommand: |\n    export TOKEN=hunter2\n";
    let design = eks_designer::formats::read(yaml).unwrap().design;
    let (bytes, left_out) = packed(&design);
    assert!(!String::from_utf8_lossy(&bytes).contains("hunter2"));
    assert!(0 < left_out.n_ids);
    assert_eq!(read_packed(&bytes).unwrap().nodegroups.len(), 1);
}

#[test]
fn fragments_are_told_apart() {
    assert_eq!(split_fragment("#d1.abc"), Some((LinkKind::Edit, "abc")));
    assert_eq!(split_fragment("r1.abc"), Some((LinkKind::ReadOnly, "abc")));
    assert_eq!(split_fragment("#e1."), Some((LinkKind::Embed, "")));
    for other in ["", "#", "#large=9", "#d2.abc", "#x"] {
        assert_eq!(split_fragment(other), None);
    }
}

#[test]
fn a_broken_link_says_so() {
    for bytes in [&b""[..], b"hello", &[0x90], &[0x91, 0x50, 0x00]] {
        let error = read_packed(bytes).unwrap_err();
        assert!(!error.message().id.is_empty());
    }
    assert!(read_packed(&vec![0x80; MAX_PACKED_BYTES + 1]).is_err());
}

proptest! {
    #[test]
    fn bytes_that_were_changed_never_do_harm(at in 0_usize..2_000, to in any::<u8>()) {
        let (mut bytes, _) = packed(&Starter::Mixed.design());
        let n = bytes.len();
        bytes[at % n] = to;
        if let Ok(design) = read_packed(&bytes) {
            prop_assert_eq!(design.check_invariants(), Vec::<String>::new());
        }
    }
}
