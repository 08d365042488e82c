//! Ways to give a subnet a way out, which rules of several families offer.

use super::Finding;
use super::help::{name, offer};
use crate::design::{Design, Edit, Route, SubnetId, SubnetKind};
use crate::msg;
use crate::traffic;

/// Offers a default route for `id`: to a NAT gateway that is there, to a first one in a public subnet,
/// or to one in a public subnet that is made for it.
pub(super) fn offer_way_out(finding: &mut Finding, design: &Design, id: SubnetId) {
    let Some(zone) = design.subnets.get(id).map(|subnet| subnet.zone) else { return };
    let works =
        |nat| design.nat_gateways.get(nat).is_some_and(|record| traffic::is_nat_public(design, record.subnet));
    if let Some(nat) = design.nearest_nat(zone).filter(|nat| works(*nat)) {
        let title = msg!("fix-route-to-nat", subnet = name(design, id), nat = name(design, nat));
        finding.choice(title, vec![Edit::SetRoute { id, route: Route::Nat(nat) }]);
        return;
    }
    if !design.nat_gateways.is_empty() {
        return;
    }
    let public: Vec<_> = design.subnets.iter().filter(|(_, subnet)| subnet.is_public()).collect();
    let near = public.iter().find(|(_, subnet)| subnet.zone == zone).or_else(|| public.first());
    if let Some((subnet, _)) = near {
        // The first NAT gateway takes over every subnet without a way out.
        let title = msg!("fix-add-nat", subnet = name(design, *subnet));
        finding.choice(title, vec![Edit::AddNatGateway { subnet: *subnet }]);
        return;
    }
    let edits = vec![
        Edit::AddSubnet { zone, kind: SubnetKind::Public, prefix_len: None },
        Edit::AddNatGateway { subnet: SubnetId(design.next_id) },
    ];
    offer(finding, design, msg!("fix-add-public-and-nat", zone = name(design, zone)), edits);
}
