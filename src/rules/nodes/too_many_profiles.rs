//! NOD028: the cluster has more Fargate profiles than its quota allows.

use crate::catalog::eks;
use crate::design::Entity;
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the cluster has at most 10 Fargate profiles.
    ///
    /// ## Why it matters
    /// EKS refuses further ones until AWS has raised the quota.
    ///
    /// ## How to fix
    /// Join profiles: each takes up to five selectors. Or ask for a higher quota first.
    pub static RULE = {
        code: "NOD028",
        name: "too-many-fargate-profiles",
        summary: "the cluster has more Fargate profiles than its quota allows",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let n = cx.design.fargate_profiles.len();
    let quota = eks::MAX_FARGATE_PROFILES;
    if quota < n {
        let finding = report.find(msg!("find-too-many-fargate-profiles", n = n, quota = quota), [Entity::Cluster]);
        finding.advice(msg!("fix-ask-for-quota"));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::Edit;
    use crate::design::starters::Starter;
    use crate::rules::testing::expect;

    #[test]
    fn fires_above_the_quota() {
        let mut design = Starter::Mixed.design();
        let first = design.fargate_profiles.ids().next().unwrap();
        for _ in 0..9 {
            design = design.edited(&[Edit::Duplicate(first.into())]).unwrap();
        }
        expect(&design, "NOD028", &[]);
        design = design.edited(&[Edit::Duplicate(first.into())]).unwrap();
        expect(&design, "NOD028", &["the cluster has 11 Fargate profiles, the quota is 10"]);
    }
}
