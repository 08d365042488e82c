//! NOD004: two node groups have the same name.

use crate::collect::CollectInOrder;
use crate::design::{Edit, NodegroupId};
use crate::msg;
use crate::rules::help::unused_name;
use crate::rules::{Cx, Report};
use std::collections::BTreeMap;

declare_rule! {
    /// ## What it checks
    /// Whether every node group has a name of its own, managed and self-managed ones together.
    ///
    /// ## Why it matters
    /// EKS and eksctl refuse the second one.
    ///
    /// ## How to fix
    /// Rename one of the two.
    pub static RULE = {
        code: "NOD004",
        name: "duplicate-nodegroup-names",
        summary: "two node groups have the same name",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html",
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let mut seen: BTreeMap<&str, NodegroupId> = BTreeMap::new();
    for (id, group) in design.nodegroups.iter().filter(|(_, group)| !group.name.is_empty()) {
        let Some(first) = seen.get(group.name.as_str()).copied() else {
            seen.insert(&group.name, id);
            continue;
        };
        let message = msg!("find-duplicate-nodegroup-names", name = group.name.clone());
        let finding = report.find(message, [id.into(), first.into()]);
        finding.fields(&["name"]);
        let taken = design.nodegroups.values().map(|g| g.name.as_str()).collect_set();
        let new = unused_name(&group.name, &taken);
        let title = msg!("fix-rename", old = group.name.clone(), new = new.clone());
        finding.choice(title, vec![Edit::Rename(id.into(), new)]);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, group};

    #[test]
    fn fires_on_the_younger_of_two() {
        let design = Starter::Mixed.design();
        expect(&design, "NOD004", &[]);
        let design = group(design, 1, |g| g.name = "on-demand".to_owned());
        expect(&design, "NOD004", &["two node groups are named on-demand"]);
        assert_eq!(fixes(&design, "NOD004"), ["Rename on-demand to on-demand-2"]);
    }
}
