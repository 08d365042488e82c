//! NOD021: a managed node group is in a local zone.

use crate::design::{NodegroupKind, SubnetId, ZoneKind};
use crate::msg;
use crate::rules::help::{group_edit, name, names};
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether every managed node group is in standard zones only.
    ///
    /// ## Why it matters
    /// EKS offers no managed node groups in local zones, and eksctl refuses them.
    ///
    /// ## How to fix
    /// Make it self-managed, or use subnets in standard zones.
    pub static RULE = {
        code: "NOD021",
        name: "managed-nodegroup-in-local-zone",
        summary: "a managed node group is in a local zone",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/local-zones.html",
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let is_local = |subnet: &SubnetId| {
        let zone = design.subnets.get(*subnet).and_then(|subnet| design.zones.get(subnet.zone));
        zone.is_some_and(|zone| zone.kind == ZoneKind::Local)
    };
    for (id, group) in design.nodegroups.iter().filter(|(_, group)| group.kind == NodegroupKind::Managed) {
        let (local, standard): (BTreeSet<SubnetId>, BTreeSet<SubnetId>) =
            group.subnets.iter().copied().partition(is_local);
        if local.is_empty() {
            continue;
        }
        let subnets = names(design, local.iter().copied());
        let message = msg!("find-managed-nodegroup-in-local-zone", group = name(design, id), subnets = subnets);
        let finding = report.find(message, [id.into()]);
        finding.fields(&["subnets"]);
        if !standard.is_empty() {
            let title = msg!("fix-use-subnets", subnets = names(design, standard.iter().copied()));
            finding.choice(title, group_edit(design, id, |g| g.subnets = standard));
        }
        let edits = group_edit(design, id, |g| g.kind = NodegroupKind::SelfManaged);
        finding.choice(msg!("fix-make-self-managed", group = name(design, id)), edits);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{NodegroupKind, ZoneKind};
    use crate::rules::testing::{expect, fixes, group, zone};

    #[test]
    fn fires_on_managed_groups_only() {
        let design = Starter::Classic.design();
        expect(&design, "NOD021", &[]);
        let design = zone(design, 2, |z| z.kind = ZoneKind::Local);
        expect(
            &design,
            "NOD021",
            &["workers is managed by EKS and cannot use subnets in local zones: private-1d"],
        );
        assert_eq!(fixes(&design, "NOD021"), ["Use private-1a, private-1c", "Make workers self-managed"]);
        let own = group(design, 0, |g| g.kind = NodegroupKind::SelfManaged);
        expect(&own, "NOD021", &[]);
    }
}
