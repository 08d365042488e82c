//! SUB019: the subnets of the control plane span fewer than two zones.

use crate::catalog::eks;
use crate::collect::CollectInOrder;
use crate::design::{ControlPlaneSubnets, Design, Edit, Entity, SubnetId, SubnetKind, ZoneId, ZoneKind};
use crate::msg;
use crate::rules::help::{cluster_edit, offer};
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether the subnets that EKS may put the control plane in lie in at least two zones.
    ///
    /// ## Why it matters
    /// EKS refuses to create a cluster with subnets in fewer than two zones.
    ///
    /// ## How to fix
    /// Add a subnet in another zone, or let the control plane use all subnets.
    pub static RULE = {
        code: "SUB019",
        name: "control-plane-in-one-zone",
        summary: "the subnets of the control plane span fewer than two zones",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let hosts = design.control_plane_subnets();
    let zones = design.subnets_by_zone(&hosts);
    let is_unnamed = |zone: &ZoneId| design.zones.get(*zone).is_none_or(|zone| zone.name.is_empty());
    if eks::MIN_ZONES <= zones.len() || zones.keys().any(is_unnamed) {
        return;
    }
    let message = msg!("find-control-plane-in-one-zone", n = zones.len(), needed = eks::MIN_ZONES);
    let finding = report.find(message, [Entity::Cluster]);
    finding.fields(&["control_plane_subnets"]);
    let standard =
        design.subnets.iter().filter(|(_, s)| is_standard(design, s.zone)).map(|(id, _)| id).collect_set();
    if eks::MIN_ZONES <= design.subnets_by_zone(&standard).len() {
        let edits = cluster_edit(design, |c| c.control_plane_subnets = ControlPlaneSubnets::All);
        finding.choice(msg!("fix-use-all-subnets"), edits);
        return;
    }
    let missing = eks::MIN_ZONES.saturating_sub(zones.len());
    let title = msg!("fix-add-zones-and-subnets", n = missing);
    offer(finding, design, title, added_zones(design, &hosts, missing));
}

fn is_standard(design: &Design, zone: ZoneId) -> bool {
    design.zones.get(zone).is_some_and(|zone| zone.kind == ZoneKind::Standard)
}

/// Edits that give the control plane a private subnet in `missing` more zones: first in those that are
/// drawn and have none, then in new ones.
fn added_zones(design: &Design, hosts: &BTreeSet<SubnetId>, missing: usize) -> Vec<Edit> {
    let used = design.subnets_by_zone(hosts);
    let drawn: Vec<ZoneId> =
        design.zones.ids().filter(|id| is_standard(design, *id) && !used.contains_key(id)).collect();
    let mut edits = Vec::new();
    let mut chosen = hosts.clone();
    let mut next_id = design.next_id;
    for i in 0..missing {
        let zone = drawn.get(i).copied().unwrap_or_else(|| {
            edits.push(Edit::AddZone { name: None });
            next_id = next_id.saturating_add(1);
            ZoneId(next_id.saturating_sub(1))
        });
        edits.push(Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: None });
        chosen.insert(SubnetId(next_id));
        next_id = next_id.saturating_add(1);
    }
    if matches!(design.cluster.control_plane_subnets, ControlPlaneSubnets::Chosen(_)) {
        edits.append(&mut cluster_edit(design, |c| c.control_plane_subnets = ControlPlaneSubnets::Chosen(chosen)));
    }
    edits
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{ControlPlaneSubnets, Edit};
    use crate::rules::testing::{cluster, expect, fixes, zone};

    #[test]
    fn fires_on_the_empty_starter_and_on_one_zone() {
        let design = Starter::Classic.design();
        expect(&design, "SUB019", &[]);
        let empty = Starter::Empty.design();
        expect(&empty, "SUB019", &["the subnets of the control plane span 0 zones, EKS needs 2"]);
        assert_eq!(fixes(&empty, "SUB019"), ["Add private subnets in 2 zones"]);
        let zones: Vec<_> = design.zones.ids().skip(1).collect();
        let edits: Vec<_> = zones.iter().map(|id| Edit::Remove((*id).into())).collect();
        let one = design.edited(&edits).unwrap();
        expect(&one, "SUB019", &["the subnets of the control plane span 1 zone, EKS needs 2"]);
        let first = one.subnets.ids().next().unwrap();
        let chosen = cluster(one, |c| c.control_plane_subnets = ControlPlaneSubnets::Chosen([first].into()));
        expect(&chosen, "SUB019", &["the subnets of the control plane span 1 zone, EKS needs 2"]);
        let unnamed = zone(chosen, 0, |z| z.name.clear());
        expect(&unnamed, "SUB019", &[]);
    }

    #[test]
    fn offers_all_subnets_where_too_few_are_chosen() {
        let design = Starter::Classic.design();
        let first = design.subnets.ids().next().unwrap();
        let design = cluster(design, |c| c.control_plane_subnets = ControlPlaneSubnets::Chosen([first].into()));
        expect(&design, "SUB019", &["the subnets of the control plane span 1 zone, EKS needs 2"]);
        assert_eq!(fixes(&design, "SUB019"), ["Let the control plane use all subnets"]);
    }
}
