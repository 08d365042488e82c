//! NOD019: node groups are planned beside EKS Auto Mode.

use crate::design::{Edit, Entity};
use crate::msg;
use crate::rules::help::{cluster_edit, names};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether node groups are planned in a cluster where EKS Auto Mode runs the nodes.
    ///
    /// ## Why it matters
    /// eksctl refuses to create both at once. The addresses of Auto Mode nodes are not in the budget
    /// either.
    ///
    /// ## How to fix
    /// Remove the node groups, or turn Auto Mode off. Node groups can be added to an Auto Mode cluster
    /// later.
    pub static RULE = {
        code: "NOD019",
        name: "nodegroups-beside-auto-mode",
        summary: "node groups are planned beside EKS Auto Mode",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
            "https://docs.aws.amazon.com/eks/latest/userguide/automode.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    if design.cluster.auto_mode != Some(true) || design.nodegroups.is_empty() {
        return;
    }
    let groups = names(design, design.nodegroups.ids());
    let message = msg!("find-nodegroups-beside-auto-mode", groups = groups.clone());
    let subjects = std::iter::once(Entity::Cluster).chain(design.nodegroups.ids().map(Entity::from));
    let finding = report.find(message, subjects);
    finding.choice(msg!("fix-turn-auto-mode-off"), cluster_edit(design, |c| c.auto_mode = Some(false)));
    let edits = design.nodegroups.ids().map(|id| Edit::Remove(id.into())).collect();
    finding.choice(msg!("fix-remove-things", things = groups), edits);
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect};

    #[test]
    fn fires_on_both_at_once() {
        let design = Starter::Classic.design();
        expect(&design, "NOD019", &[]);
        let design = cluster(design, |c| c.auto_mode = Some(true));
        expect(&design, "NOD019", &["EKS Auto Mode is on, and eksctl refuses to create workers with it"]);
        let auto = cluster(Starter::Empty.design(), |c| c.auto_mode = Some(true));
        expect(&auto, "NOD019", &[]);
    }
}
