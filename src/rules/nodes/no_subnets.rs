//! NOD005: a node group has no subnets.

use crate::design::Nodegroup;
use crate::msg;
use crate::rules::help::{group_edit, has_unlisted_subnets, name, private_subnets};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every node group has at least one subnet.
    ///
    /// ## Why it matters
    /// Its nodes have nowhere to start, and the budget cannot count them.
    ///
    /// ## How to fix
    /// Give it private subnets in two or more zones.
    pub static RULE = {
        code: "NOD005",
        name: "nodegroup-without-subnets",
        summary: "a node group has no subnets",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let private = private_subnets(design);
    let is_without = |group: &Nodegroup| group.subnets.is_empty() && !has_unlisted_subnets(&group.kept);
    for (id, _) in design.nodegroups.iter().filter(|(_, group)| is_without(group)) {
        let finding = report.find(msg!("find-nodegroup-without-subnets", group = name(design, id)), [id.into()]);
        finding.fields(&["subnets"]);
        if !private.is_empty() {
            let edits = group_edit(design, id, |group| group.subnets.clone_from(&private));
            finding.choice(msg!("fix-use-private-subnets"), edits);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::Value;
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, group};

    #[test]
    fn fires_without_subnets() {
        let design = Starter::Classic.design();
        expect(&design, "NOD005", &[]);
        let design = group(design, 0, |g| g.subnets.clear());
        expect(&design, "NOD005", &["workers has no subnets"]);
        let imported = group(design, 0, |g| g.kept.extra.push(("subnets".to_owned(), Value::Null)));
        expect(&imported, "NOD005", &[]);
    }
}
