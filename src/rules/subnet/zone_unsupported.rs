//! SUB017: the control plane may use a zone that EKS does not support.

use crate::catalog::eks;
use crate::collect::CollectInOrder;
use crate::design::{ControlPlaneSubnets, Entity, SubnetId};
use crate::msg;
use crate::rules::help::{cluster_edit, name, names};
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether a subnet of the control plane lies in a zone whose id EKS excludes: use1-az3, usw1-az2 or
    /// cac1-az3.
    ///
    /// ## Why it matters
    /// EKS puts no control plane interface there and refuses to create the cluster with such a subnet.
    ///
    /// ## How to fix
    /// Take the subnets of this zone out of the subnets of the control plane. Nodes may still run there.
    pub static RULE = {
        code: "SUB017",
        name: "control-plane-in-unsupported-zone",
        summary: "the control plane may use a zone that EKS does not support",
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
    for (id, zone) in design.zones.iter() {
        let az_id = zone.az_id.as_deref().filter(|az_id| eks::UNSUPPORTED_ZONE_IDS.contains(az_id));
        let inside: BTreeSet<SubnetId> =
            design.subnets_in(id).map(|(subnet, _)| subnet).filter(|subnet| hosts.contains(subnet)).collect_set();
        let Some(az_id) = az_id.filter(|_| !inside.is_empty()) else { continue };
        let message = msg!("find-control-plane-in-unsupported-zone", zone = name(design, id), az_id = az_id);
        let finding = report.find(message, [id.into(), Entity::Cluster]);
        finding.fields(&["name"]);
        let rest: BTreeSet<SubnetId> = hosts.difference(&inside).copied().collect_set();
        if eks::MIN_ZONES <= design.subnets_by_zone(&rest).len() {
            let title = msg!("fix-exclude-from-control-plane", subnets = names(design, inside));
            let edits = cluster_edit(design, |c| c.control_plane_subnets = ControlPlaneSubnets::Chosen(rest));
            finding.choice(title, edits);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, zone};

    #[test]
    fn fires_on_zone_ids_that_eks_excludes() {
        let design = Starter::Classic.design();
        expect(&design, "SUB017", &[]);
        let design = zone(design, 2, |z| z.az_id = Some("use1-az3".to_owned()));
        expect(&design, "SUB017", &["EKS puts no control plane interface in ap-northeast-1d (use1-az3)"]);
        assert_eq!(fixes(&design, "SUB017"), ["Keep the control plane out of public-1d, private-1d"]);
    }
}
