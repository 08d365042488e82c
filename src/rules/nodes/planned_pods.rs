//! NOD013: more pods are planned on a node than it can have.

use crate::cni::max_pods;
use crate::msg;
use crate::rules::help::{group_edit, list, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the pods that are planned on each node of a node group fit, by max pods and by the
    /// addresses of its interfaces.
    ///
    /// ## Why it matters
    /// Pods above the limit stay pending. The plan needs more nodes than it says, and with them more
    /// addresses.
    ///
    /// ## How to fix
    /// Plan fewer pods on each node, choose a larger instance type, or use prefix delegation.
    pub static RULE = {
        code: "NOD013",
        name: "planned-pods-above-max-pods",
        summary: "more pods are planned on a node than it can have",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    for (id, group) in cx.design.nodegroups.iter() {
        let limit = max_pods::of_group(group, &cx.budget.settings);
        let Some((planned, limit)) = group.planned_pods.zip(limit) else { continue };
        if planned <= limit.ip_pods {
            continue;
        }
        let message = msg!(
            "find-planned-pods-above-max-pods",
            group = name(cx.design, id),
            planned = planned,
            ip_pods = limit.ip_pods,
            types = list(&group.instance_types)
        );
        let finding = report.find(message, [id.into()]);
        finding.fields(&["planned_pods", "instance_types"]);
        let title = msg!("fix-plan-pods", n = limit.ip_pods);
        finding.choice(title, group_edit(cx.design, id, |g| g.planned_pods = Some(limit.ip_pods)));
        finding.advice(msg!("fix-choose-larger-type"));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, group};

    #[test]
    fn fires_above_what_fits() {
        let with = |pods| group(Starter::Classic.design(), 0, |g| g.planned_pods = pods);
        expect(&with(None), "NOD013", &[]);
        expect(&with(Some(27)), "NOD013", &[]);
        let design = with(Some(40));
        expect(&design, "NOD013", &["40 pods are planned on each node of workers, 27 fit on m5.large"]);
        assert_eq!(fixes(&design, "NOD013").first().unwrap(), "Plan 27 pods on each node");
    }
}
