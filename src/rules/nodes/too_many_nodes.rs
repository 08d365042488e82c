//! NOD009: a managed node group has more nodes than its quota allows.

use crate::catalog::eks;
use crate::design::NodegroupKind;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the maximum size of every managed node group is at most 450.
    ///
    /// ## Why it matters
    /// EKS refuses a larger one until AWS has raised the quota.
    ///
    /// ## How to fix
    /// Make several node groups, or ask for a higher quota first.
    pub static RULE = {
        code: "NOD009",
        name: "too-many-nodes-in-nodegroup",
        summary: "a managed node group has more nodes than its quota allows",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let quota = eks::MAX_NODES_PER_NODEGROUP;
    let groups = cx.design.nodegroups.iter().filter(|(_, group)| group.kind == NodegroupKind::Managed);
    for (id, group) in groups.filter(|(_, group)| quota < group.max_size) {
        let message = msg!(
            "find-too-many-nodes-in-nodegroup",
            group = name(cx.design, id),
            max = group.max_size,
            quota = quota
        );
        let finding = report.find(message, [id.into()]);
        finding.fields(&["max_size"]);
        finding.advice(msg!("fix-ask-for-quota"));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, group};

    #[test]
    fn fires_above_the_quota() {
        let with = |max| group(Starter::Classic.design(), 0, |g| g.max_size = max);
        expect(&with(450), "NOD009", &[]);
        expect(&with(451), "NOD009", &["workers may grow to 451 nodes, the quota is 450"]);
    }
}
