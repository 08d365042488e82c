//! NOD008: a node group mixes x86-64 and Arm instance types.

use crate::catalog::{Architecture, instance_type};
use crate::msg;
use crate::rules::help::{group_edit, list, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether all instance types of a node group have the same kind of processor.
    ///
    /// ## Why it matters
    /// A node group starts all its nodes from one AMI, and an AMI is for one kind of processor. EKS
    /// refuses the mix.
    ///
    /// ## How to fix
    /// Make a node group for each kind.
    pub static RULE = {
        code: "NOD008",
        name: "mixed-architectures",
        summary: "a node group mixes x86-64 and Arm instance types",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    for (id, group) in cx.design.nodegroups.iter() {
        let of = |wanted: Architecture| -> Vec<String> {
            let is_wanted =
                |name: &&String| instance_type(name).is_some_and(|row| row.architecture == Some(wanted));
            group.instance_types.iter().filter(is_wanted).cloned().collect()
        };
        let (amd, arm) = (of(Architecture::Amd64), of(Architecture::Arm64));
        if amd.is_empty() || arm.is_empty() {
            continue;
        }
        let message =
            msg!("find-mixed-architectures", group = name(cx.design, id), amd = list(&amd), arm = list(&arm));
        let finding = report.find(message, [id.into()]);
        finding.fields(&["instance_types"]);
        for kept in [amd, arm] {
            let title = msg!("fix-keep-types", types = list(&kept));
            finding.choice(title, group_edit(cx.design, id, |g| g.instance_types = kept));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, group};

    #[test]
    fn fires_on_both_kinds_of_processor() {
        let with = |types: &[&str]| {
            group(Starter::Classic.design(), 0, |g| {
                g.instance_types = types.iter().map(|t| (*t).to_owned()).collect()
            })
        };
        expect(&with(&["m5.large", "m5a.large", "no.such"]), "NOD008", &[]);
        let design = with(&["m5.large", "m6g.large"]);
        expect(&design, "NOD008", &["workers mixes x86-64 (m5.large) and Arm (m6g.large)"]);
        assert_eq!(fixes(&design, "NOD008"), ["Keep only m5.large", "Keep only m6g.large"]);
    }
}
