//! Reachability: who can reach what, hop by hop, and what would open a path that is refused.
//!
//! [`trace`] follows one path and gives every hop with its reason; [`matrix`] holds all paths that decide whether
//! a cluster comes up; [`ways`] offers the edits that open a refused path; [`needs`] lists the services that a
//! design calls. Below `rules`, which turn refused paths into findings.
//! **Invariant:** answers come from routes, gateways, names, endpoints and security groups, never from what
//! things are called; there is no other code that decides whether a path is open.

mod coredns;
mod decision;
mod ends;
mod facts;
mod groups;
mod hop;
mod matrix;
mod needs;
mod refused;
#[cfg(test)]
mod tests;
mod walk;
mod ways;

pub use decision::{Access, Fare, decision};
pub use ends::{Source, Target, UnknownEnd, parse_source, parse_target, sources, targets};
pub use facts::Facts;
pub use groups::made_group;
pub use hop::{Hop, HopState, Place, Seen, Step, role_name};
pub use matrix::{Cell, Matrix, Row, RowKind, matrix, worst};
pub use needs::{Need, Purpose, missing_endpoints, needs};
pub use refused::refused;
pub use walk::{Trace, Verdict, Way, trace, trace_with};
pub use ways::{OfferedWay, put_to_use, ways};

use crate::design::{Design, NetworkId, NetworkKind, Subnet, SubnetId};
use crate::net::{Cidr, free_ips};

/// Whether the public endpoint answers everyone.
#[must_use]
pub fn is_open_to_all(public_cidrs: &[Cidr]) -> bool {
    public_cidrs.is_empty() || free_ips(&[Cidr::ALL], public_cidrs) == 0
}

/// Whether the NAT gateway's subnet leads to the internet gateway.
#[must_use]
pub fn is_nat_public(design: &Design, subnet: SubnetId) -> bool {
    design.subnets.get(subnet).is_some_and(Subnet::is_public)
}

/// The blocks of a connected network that the VPC's local routes hide, so that no traffic arrives there. AWS
/// refuses a peering that shares any address; by other ways a block that is wider than the VPC works for the rest.
#[must_use]
pub fn hidden_blocks(design: &Design, network: NetworkId) -> Vec<Cidr> {
    let Some(record) = design.networks.get(network) else { return Vec::new() };
    let is_hidden = |block: &&Cidr| match record.kind {
        NetworkKind::Peering => design.vpc.cidrs.iter().any(|own| own.overlaps(**block)),
        NetworkKind::TransitGateway | NetworkKind::Vpn => design.vpc.cidrs.iter().any(|own| own.contains(**block)),
    };
    record.cidrs.iter().filter(is_hidden).copied().collect()
}
