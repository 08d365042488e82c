//! NOD001: minimum, desired and maximum size are out of order.

use crate::msg;
use crate::rules::help::{group_edit, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the minimum size is at most the desired size, and that at most the maximum size.
    ///
    /// ## Why it matters
    /// EKS and eksctl refuse the node group.
    ///
    /// ## How to fix
    /// Put the three in order.
    pub static RULE = {
        code: "NOD001",
        name: "nodegroup-sizes-out-of-order",
        summary: "minimum, desired and maximum size are out of order",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupScalingConfig.html",
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    for (id, group) in cx.design.nodegroups.iter() {
        let (min, desired, max) = (group.min_size, group.desired_size, group.max_size);
        if min <= desired && desired <= max {
            continue;
        }
        let message = msg!(
            "find-nodegroup-sizes-out-of-order",
            group = name(cx.design, id),
            min = min,
            desired = desired,
            max = max
        );
        let finding = report.find(message, [id.into()]);
        finding.fields(&["min_size", "desired_size", "max_size"]);
        let (new_min, new_max) = (min.min(desired), max.max(desired));
        let title = msg!("fix-set-sizes", min = new_min, desired = desired, max = new_max);
        finding.choice(title, group_edit(cx.design, id, |g| (g.min_size, g.max_size) = (new_min, new_max)));
        if min <= max {
            let desired = desired.clamp(min, max);
            let title = msg!("fix-set-sizes", min = min, desired = desired, max = max);
            finding.choice(title, group_edit(cx.design, id, |g| g.desired_size = desired));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, group};

    #[test]
    fn fires_out_of_order() {
        let with =
            |sizes| group(Starter::Classic.design(), 0, |g| (g.min_size, g.desired_size, g.max_size) = sizes);
        expect(&with((0, 0, 1)), "NOD001", &[]);
        let design = with((2, 8, 6));
        expect(&design, "NOD001", &["the sizes of workers are out of order: minimum 2, desired 8, maximum 6"]);
        assert_eq!(fixes(&design, "NOD001"), ["Set the sizes to 2, 8 and 8", "Set the sizes to 2, 6 and 6"]);
        expect(
            &with((5, 3, 4)),
            "NOD001",
            &["the sizes of workers are out of order: minimum 5, desired 3, maximum 4"],
        );
    }
}
