//! CNI012: more pods with security groups are planned than a node has branch interfaces.

use crate::catalog::instance_type;
use crate::cni::pool::Limits;
use crate::design::Edit;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the planned pods with security groups of their own fit on a node, when such pods are on.
    ///
    /// ## Why it matters
    /// Every such pod needs a branch interface. Beyond the limit of the type pods stay pending with
    /// `Insufficient vpc.amazonaws.com/pod-eni`, and restarts need some to spare, since an interface rests for a
    /// minute.
    ///
    /// ## How to fix
    /// Plan fewer such pods on a node, or take a type with more branch interfaces.
    pub static RULE = {
        code: "CNI012",
        name: "too-few-branch-interfaces",
        summary: "more pods with security groups are planned than a node has branch interfaces",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/security-groups-for-pods.html", "https://github.com/aws/amazon-vpc-resource-controller-k8s/blob/master/pkg/aws/vpc/limits.go"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    if !cx.budget.settings.has_pod_eni {
        return;
    }
    for (id, group) in design.nodegroups.iter().filter(|(_, group)| 0 < group.branch_pods) {
        let rows = group.instance_types.iter().filter_map(|name| instance_type(name));
        let Some(row) = rows.min_by_key(|row| Limits::from(*row).branch_enis) else { continue };
        let there = Limits::from(row).branch_enis;
        if group.branch_pods <= there {
            continue;
        }
        let message = msg!(
            "find-too-few-branch-interfaces",
            group = name(design, id),
            planned = group.branch_pods,
            instance = row.name,
            there = there
        );
        let finding = report.find(message, [id.into()]);
        finding.fields(&["branch_pods", "instance_types"]);
        let mut record = group.clone();
        record.branch_pods = there;
        finding.choice(msg!("fix-plan-branch-pods", n = there), vec![Edit::SetNodegroup(id, record)]);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect};

    #[test]
    fn fires_above_the_limit_of_the_type() {
        let on = r#"{"env":{"ENABLE_POD_ENI":"true"}}"#;
        let mut design = Starter::Classic.design();
        let group = design.nodegroups.ids().next().unwrap();
        design.nodegroups.update(group, |g| g.branch_pods = 9);
        expect(&cni(&design, on), "CNI012", &[]);
        design.nodegroups.update(group, |g| g.branch_pods = 10);
        let message = "workers plans 10 pods with security groups on a node, and m5.large has 9 branch interfaces";
        expect(&cni(&design, on), "CNI012", &[message]);
        expect(&cni(&design, "{}"), "CNI012", &[]);
    }
}
