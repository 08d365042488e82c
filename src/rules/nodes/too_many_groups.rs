//! NOD010: the cluster has more managed node groups than its quota allows.

use crate::catalog::eks;
use crate::design::{Entity, NodegroupKind};
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the cluster has at most 30 managed node groups.
    ///
    /// ## Why it matters
    /// EKS refuses further ones until AWS has raised the quota.
    ///
    /// ## How to fix
    /// Join node groups that differ little, or ask for a higher quota first.
    pub static RULE = {
        code: "NOD010",
        name: "too-many-managed-nodegroups",
        summary: "the cluster has more managed node groups than its quota allows",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let n = cx.design.nodegroups.values().filter(|group| group.kind == NodegroupKind::Managed).count();
    let quota = eks::MAX_MANAGED_NODEGROUPS;
    if quota < n {
        let finding =
            report.find(msg!("find-too-many-managed-nodegroups", n = n, quota = quota), [Entity::Cluster]);
        finding.advice(msg!("fix-ask-for-quota"));
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::expect;

    use crate::design::starters::enlarged;

    #[test]
    fn fires_above_the_quota() {
        expect(&enlarged(30), "NOD010", &[]);
        expect(&enlarged(31), "NOD010", &["the cluster has 31 managed node groups, the quota is 30"]);
    }
}
