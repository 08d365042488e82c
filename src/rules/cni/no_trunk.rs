//! CNI004: security groups for pods are on, and an instance type cannot have them.

use crate::catalog::instance_type;
use crate::msg;
use crate::rules::help::{list, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every instance type has branch network interfaces when security groups for pods are on.
    ///
    /// ## Why it matters
    /// Pods that ask for a security group never start on other types, such as the t family.
    ///
    /// ## How to fix
    /// Choose types with branch interfaces, or keep such pods off these nodes.
    pub static RULE = {
        code: "CNI004",
        name: "pod-security-groups-on-unsupported-type",
        summary: "security groups for pods are on, and an instance type cannot have them",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/security-groups-for-pods.html",
            "https://github.com/aws/containers-roadmap/issues/1554",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    if !cx.budget.settings.has_pod_eni {
        return;
    }
    for (id, group) in cx.design.nodegroups.iter() {
        let has_none = |name: &&String| instance_type(name).is_some_and(|row| row.can_trunk == Some(false));
        let types: Vec<&String> = group.instance_types.iter().filter(has_none).collect();
        if types.is_empty() {
            continue;
        }
        let message = msg!(
            "find-pod-security-groups-on-unsupported-type",
            group = name(cx.design, id),
            types = list(&types)
        );
        let finding = report.find(message, [id.into()]);
        finding.fields(&["instance_types"]);
        finding.advice(msg!("fix-choose-type-with-branches"));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect, group};

    #[test]
    fn fires_on_types_without_a_trunk() {
        let on = |name: &str| {
            let design = group(Starter::Classic.design(), 0, |g| g.instance_types = vec![name.to_owned()]);
            cni(&design, r#"{"env":{"ENABLE_POD_ENI":"true"}}"#)
        };
        expect(&on("m5.large"), "CNI004", &[]);
        expect(
            &on("t3.medium"),
            "CNI004",
            &[
                "security groups for pods are on, but workers has instance types without branch interfaces: t3.medium",
            ],
        );
    }
}
