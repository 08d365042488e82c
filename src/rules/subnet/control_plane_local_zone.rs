//! SUB020: a subnet chosen for the control plane lies in a local zone.

use crate::design::{ControlPlaneSubnets, Entity, SubnetId};
use crate::msg;
use crate::rules::help::{cluster_edit, names};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the subnets that are chosen for the control plane all lie in standard zones.
    ///
    /// ## Why it matters
    /// EKS refuses subnets in local zones, Wavelength zones and Outposts for the control plane.
    ///
    /// ## How to fix
    /// Take the subnet out of the choice. Nodes may still run there.
    pub static RULE = {
        code: "SUB020",
        name: "control-plane-subnet-in-local-zone",
        summary: "a subnet chosen for the control plane lies in a local zone",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let ControlPlaneSubnets::Chosen(chosen) = &design.cluster.control_plane_subnets else { return };
    let usable = design.control_plane_subnets();
    let local: Vec<SubnetId> = chosen.iter().copied().filter(|id| !usable.contains(id)).collect();
    if local.is_empty() {
        return;
    }
    let subnets = names(design, local.iter().copied());
    let message = msg!("find-control-plane-subnet-in-local-zone", subnets = subnets.clone());
    let subjects = std::iter::once(Entity::Cluster).chain(local.iter().map(|id| Entity::from(*id)));
    let finding = report.find(message, subjects);
    finding.fields(&["control_plane_subnets"]);
    let edits = cluster_edit(design, |c| c.control_plane_subnets = ControlPlaneSubnets::Chosen(usable));
    finding.safe(msg!("fix-exclude-from-control-plane", subnets = subnets), edits);
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{ControlPlaneSubnets, ZoneKind};
    use crate::rules::testing::{cluster, expect, zone};

    #[test]
    fn fires_on_chosen_local_subnets() {
        let design = zone(Starter::Classic.design(), 2, |z| z.kind = ZoneKind::Local);
        expect(&design, "SUB020", &[]);
        let all = design.subnets.ids().collect();
        let design = cluster(design, |c| c.control_plane_subnets = ControlPlaneSubnets::Chosen(all));
        expect(&design, "SUB020", &["the control plane cannot use subnets in local zones: public-1d, private-1d"]);
    }
}
