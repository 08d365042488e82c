//! How eksctl divides a new VPC: the subnets of its own that it makes from `vpc.cidr` and the zones.
//!
//! # Sources
//! eksctl commit 99984ad, `pkg/vpc/vpc.go:SetSubnets` and `SplitInto`, read 2026-08-21: one public and one
//! private block per zone out of 8 equal ones, or 16; all public ones first.

use crate::catalog::{self, eksctl};
use crate::design::ZoneKind;
use crate::net::Cidr;

/// The subnets of one zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    /// The public one; a fully private cluster leaves its block free.
    pub(super) public: Cidr,
    /// The private one.
    pub(super) private: Cidr,
}

/// The blocks of `n_zones` zones in their order; `None` where eksctl cannot divide `vpc` among so many.
pub(super) fn carve(vpc: Cidr, n_zones: usize) -> Option<Vec<Pair>> {
    let n_subnets = n_zones.checked_mul(2)?;
    let prefix_len = vpc.prefix_len().checked_add(eksctl::carve_bits(n_subnets)?)?;
    let blocks: Vec<Cidr> = vpc.split(prefix_len).take(n_subnets).collect();
    let (public, private) = blocks.split_at_checked(n_zones)?;
    let pairs: Vec<Pair> = public.iter().zip(private).map(|(a, b)| Pair { public: *a, private: *b }).collect();
    (pairs.len() == n_zones).then_some(pairs)
}

/// The zones that stand for those which eksctl chooses when the file lists none.
///
/// eksctl picks at random; the first usual ones of the region are as good as any.
pub(super) fn default_zones(region: &str) -> Vec<String> {
    let names: Vec<String> = match catalog::region(region) {
        Some(row) => row.zone_names().collect(),
        None => ('a'..='c').map(|letter| format!("{region}{letter}")).collect(),
    };
    let n = eksctl::default_n_zones(region, names.len());
    names.into_iter().take(n).collect()
}

/// What is left of a zone's name after its region: `2a`, or `lax-1a` for a local zone.
pub(super) fn short_name(zone: &str, region: &str) -> String {
    let last = zone.rsplit('-').next().unwrap_or(zone);
    match zone.strip_prefix(region).and_then(|rest| rest.strip_prefix('-')) {
        Some(local) => local.to_owned(),
        None => last.to_owned(),
    }
}

/// Whether a text has the form of a zone's name in the region, and of which kind.
pub(in crate::formats) fn zone_kind(name: &str, region: &str) -> Option<ZoneKind> {
    let rest = name.strip_prefix(region).filter(|_| !region.is_empty())?;
    let is_letter = |s: &str| s.len() == 1 && s.chars().all(|c| c.is_ascii_lowercase());
    if is_letter(rest) {
        return Some(ZoneKind::Standard);
    }
    let (place, last) = rest.strip_prefix('-')?.rsplit_once('-')?;
    let digits = last.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let is_local = !place.is_empty()
        && place.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c.is_ascii_digit())
        && !digits.is_empty()
        && digits.chars().all(|c| c.is_ascii_digit())
        && is_letter(last.strip_prefix(digits).unwrap_or_default());
    is_local.then_some(ZoneKind::Local)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(vpc: &str, n_zones: usize, public: &[&str], private: &[&str]) {
        let pairs = carve(vpc.parse().unwrap(), n_zones).unwrap();
        let texts = |f: fn(&Pair) -> Cidr| pairs.iter().map(|p| f(p).to_string()).collect::<Vec<_>>();
        assert_eq!(texts(|p| p.public), public, "{vpc}");
        assert_eq!(texts(|p| p.private), private, "{vpc}");
    }

    #[test]
    fn divides_as_eksctl_does() {
        check(
            "192.168.0.0/16",
            2,
            &["192.168.0.0/19", "192.168.32.0/19"],
            &["192.168.64.0/19", "192.168.96.0/19"],
        );
        check(
            "10.0.0.0/20",
            3,
            &["10.0.0.0/23", "10.0.2.0/23", "10.0.4.0/23"],
            &["10.0.6.0/23", "10.0.8.0/23", "10.0.10.0/23"],
        );
        check(
            "10.0.0.0/24",
            5,
            &["10.0.0.0/28", "10.0.0.16/28", "10.0.0.32/28", "10.0.0.48/28", "10.0.0.64/28"],
            &["10.0.0.80/28", "10.0.0.96/28", "10.0.0.112/28", "10.0.0.128/28", "10.0.0.144/28"],
        );
        check("192.168.0.0/16", 1, &["192.168.0.0/19"], &["192.168.32.0/19"]);
        assert_eq!(carve("10.0.0.0/16".parse().unwrap(), 9), None);
        assert_eq!(carve("10.0.0.0/30".parse().unwrap(), 2), None);
    }

    #[test]
    fn knows_zone_names() {
        assert_eq!(zone_kind("us-west-2a", "us-west-2"), Some(ZoneKind::Standard));
        assert_eq!(zone_kind("us-west-2-lax-1a", "us-west-2"), Some(ZoneKind::Local));
        assert_eq!(zone_kind("us-west-2-app", "us-west-2"), None);
        assert_eq!(zone_kind("app-1", "us-west-2"), None);
        assert_eq!(zone_kind("us-east-1a", "us-west-2"), None);
        assert_eq!(short_name("us-west-2a", "us-west-2"), "2a");
        assert_eq!(short_name("us-west-2-lax-1a", "us-west-2"), "lax-1a");
        assert_eq!(default_zones("ap-northeast-1"), ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]);
        assert_eq!(default_zones("us-east-1").len(), 2);
        assert_eq!(default_zones("us-west-1").len(), 2);
    }
}
