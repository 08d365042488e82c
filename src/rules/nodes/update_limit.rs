//! NOD011: the update limit of a node group is out of range.

use crate::catalog::eks;
use crate::design::{NodegroupKind, UpdateLimit};
use crate::msg;
use crate::rules::help::{group_edit, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the update limit of every managed node group is 1 to 100 nodes, or 1 to 100 percent, and
    /// not more nodes than the group may have.
    ///
    /// ## Why it matters
    /// EKS or eksctl refuses the node group.
    ///
    /// ## How to fix
    /// Leave the limit out: EKS then updates one node at a time.
    pub static RULE = {
        code: "NOD011",
        name: "update-limit-out-of-range",
        summary: "the update limit of a node group is out of range",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupUpdateConfig.html",
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let groups = cx.design.nodegroups.iter().filter(|(_, group)| group.kind == NodegroupKind::Managed);
    for (id, group) in groups {
        let highest = eks::MAX_UNAVAILABLE.min(group.max_size.max(1));
        let (stated, highest, message) = match group.update_limit {
            Some(UpdateLimit::Nodes(n)) => (n, highest, msg!("find-update-limit-out-of-range")),
            Some(UpdateLimit::Percent(n)) => (n, 100, msg!("find-update-limit-out-of-range-percent")),
            None => continue,
        };
        if (1..=highest).contains(&stated) {
            continue;
        }
        let message = message.with("group", name(cx.design, id)).with("n", stated).with("highest", highest);
        let finding = report.find(message, [id.into()]);
        finding.fields(&["update_limit"]);
        finding.choice(msg!("fix-drop-update-limit"), group_edit(cx.design, id, |g| g.update_limit = None));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::UpdateLimit;
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, group};

    #[test]
    fn fires_on_zero_and_above_the_maximum() {
        let with = |limit| group(Starter::Classic.design(), 0, |g| g.update_limit = Some(limit));
        expect(&with(UpdateLimit::Nodes(6)), "NOD011", &[]);
        expect(&with(UpdateLimit::Percent(100)), "NOD011", &[]);
        expect(
            &with(UpdateLimit::Nodes(7)),
            "NOD011",
            &["the update limit of workers is 7 nodes, it can be 1 to 6"],
        );
        expect(
            &with(UpdateLimit::Nodes(0)),
            "NOD011",
            &["the update limit of workers is 0 nodes, it can be 1 to 6"],
        );
        let percent = with(UpdateLimit::Percent(120));
        expect(&percent, "NOD011", &["the update limit of workers is 120 percent, it can be 1 to 100"]);
    }
}
