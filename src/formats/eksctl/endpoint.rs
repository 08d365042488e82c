//! Endpoint access in both directions: the table of what `clusterEndpoints` means when part of it is absent.
//!
//! # Sources
//! eksctl commit 99984ad, `api/defaults.go:ClusterEndpointAccessDefaults` and
//! `pkg/ctl/cmdutils/configfile.go`, read 2026-08-21.

use super::fields::texts;
use super::read::Reader;
use crate::design::{Cluster, EndpointAccess, Kept};
use crate::net::Cidr;

/// The blocks that may reach the public endpoint.
pub(super) const PUBLIC_CIDRS: &str = "publicAccessCIDRs";
/// The blocks that may reach the private endpoint from beyond the cluster's own security group.
pub(super) const PRIVATE_CIDRS: &str = "extraCIDRs";
/// The switch of the public endpoint, in the `vpc` block.
pub(super) const PUBLIC: &str = "clusterEndpoints.publicAccess";
/// The switch of the private endpoint, in the `vpc` block.
pub(super) const PRIVATE: &str = "clusterEndpoints.privateAccess";

/// What the two switches come to as (public, private), where either may be absent.
pub(super) fn resolve(
    public: Option<bool>,
    private: Option<bool>,
    is_fully_private: bool,
    is_on_outpost: bool,
) -> (bool, bool) {
    // A fully private cluster starts with both and ends with the private one. An Outpost has only that.
    let (public_default, private_default) =
        if is_fully_private || is_on_outpost { (false, true) } else { (true, false) };
    (public.unwrap_or(public_default), private.unwrap_or(private_default))
}

/// Reads endpoint access from the `vpc` block.
pub(super) fn read(reader: &mut Reader, is_fully_private: bool) -> EndpointAccess {
    let (public, private) = (reader.vpc.bool(PUBLIC), reader.vpc.bool(PRIVATE));
    let (is_public, is_private) = resolve(public, private, is_fully_private, reader.is_on_outpost());
    let (public_cidrs, private_cidrs) = (blocks(reader, PUBLIC_CIDRS), blocks(reader, PRIVATE_CIDRS));
    EndpointAccess { is_public, is_private, public_cidrs, private_cidrs }
}

/// The IPv4 blocks under `key`; what else stands there is kept and written back, but not shown.
fn blocks(reader: &mut Reader, key: &str) -> Vec<Cidr> {
    let mut blocks = Vec::new();
    let mut others = Vec::new();
    for (i, text) in reader.vpc.texts(key).into_iter().enumerate() {
        match reader.cidr(&text, &format!("vpc.{key}[{i}]")) {
            Some(cidr) => blocks.push(cidr),
            None => others.push(text),
        }
    }
    if !others.is_empty() {
        reader.note(crate::msg!("note-ipv6-kept", n = others.len()), &format!("vpc.{key}"));
        reader.vpc.put_back(key, texts(others));
    }
    blocks
}

/// The switches to write for `cluster` as (public, private).
///
/// An imported file gets back what it said, unless that no longer means the same; a new one says both.
pub(super) fn switches(cluster: &Cluster, vpc: &Kept, is_on_outpost: bool) -> (Option<bool>, Option<bool>) {
    let wanted = (cluster.endpoint.is_public, cluster.endpoint.is_private);
    let said = |key, value| vpc.has_said(key).then_some(value);
    let (public, private) = (said(PUBLIC, wanted.0), said(PRIVATE, wanted.1));
    let means_the_same = resolve(public, private, cluster.is_fully_private, is_on_outpost) == wanted;
    if means_the_same && (vpc.said.is_some() || cluster.is_fully_private) {
        (public, private)
    } else {
        (Some(wanted.0), Some(wanted.1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_outcomes() {
        for (public, private, outcome) in [
            (None, None, (true, false)),
            (None, Some(true), (true, true)),
            (Some(true), None, (true, false)),
            (Some(true), Some(true), (true, true)),
            (Some(false), Some(true), (false, true)),
            (Some(false), None, (false, false)),
        ] {
            assert_eq!(resolve(public, private, false, false), outcome, "{public:?} {private:?}");
        }
        assert_eq!(resolve(None, None, true, false), (false, true));
        assert_eq!(resolve(None, None, false, true), (false, true));
    }
}
