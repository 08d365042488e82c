//! NOD002: the maximum size of a managed node group is 0.

use crate::design::{Edit, NodegroupKind};
use crate::msg;
use crate::rules::help::{group_edit, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the maximum size of every managed node group is at least 1.
    ///
    /// ## Why it matters
    /// EKS refuses a maximum of 0. Only the minimum and the desired size may be 0.
    ///
    /// ## How to fix
    /// Allow at least one node, or remove the node group.
    pub static RULE = {
        code: "NOD002",
        name: "nodegroup-never-has-nodes",
        summary: "the maximum size of a managed node group is 0",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupScalingConfig.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let groups = cx.design.nodegroups.iter();
    for (id, group) in groups.filter(|(_, g)| g.kind == NodegroupKind::Managed && g.max_size == 0) {
        let finding =
            report.find(msg!("find-nodegroup-never-has-nodes", group = name(cx.design, id)), [id.into()]);
        finding.fields(&["max_size"]);
        let max = group.desired_size.max(group.min_size).max(1);
        let title = msg!("fix-set-max-size", group = name(cx.design, id), max = max);
        finding.choice(title, group_edit(cx.design, id, |g| g.max_size = max));
        finding.choice(msg!("fix-remove-things", things = name(cx.design, id)), vec![Edit::Remove(id.into())]);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::NodegroupKind;
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, group};

    #[test]
    fn fires_on_a_maximum_of_zero() {
        let design = group(Starter::Classic.design(), 0, |g| (g.min_size, g.desired_size, g.max_size) = (0, 0, 1));
        expect(&design, "NOD002", &[]);
        let design = group(design, 0, |g| g.max_size = 0);
        expect(&design, "NOD002", &["workers can never have a node: its maximum is 0"]);
        let own = group(design, 0, |g| g.kind = NodegroupKind::SelfManaged);
        expect(&own, "NOD002", &[]);
    }
}
