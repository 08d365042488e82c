//! NOD003: EKS or eksctl does not accept the name of a node group.

use crate::catalog::eks;
use crate::collect::CollectInOrder;
use crate::design::{Edit, Nodegroup, NodegroupKind};
use crate::msg;
use crate::rules::help::legal_name;
use crate::rules::help::{name, unused_name};
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether the name of every node group has 1 to 63 letters, digits, hyphens and underscores and
    /// begins with a letter or digit. Self-managed ones cannot have underscores.
    ///
    /// ## Why it matters
    /// EKS or eksctl refuses the node group.
    ///
    /// ## How to fix
    /// Use letters, digits and hyphens.
    pub static RULE = {
        code: "NOD003",
        name: "nodegroup-name-invalid",
        summary: "EKS or eksctl does not accept the name of a node group",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html",
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let taken: BTreeSet<&str> = cx.design.nodegroups.values().map(|group| group.name.as_str()).collect_set();
    for (id, group) in cx.design.nodegroups.iter().filter(|(_, group)| !is_legal(group)) {
        let stated = group.name.as_str();
        let message = if stated.is_empty() {
            msg!("find-nodegroup-name-invalid-empty")
        } else {
            msg!("find-nodegroup-name-invalid", name = stated, longest = eks::MAX_NODEGROUP_NAME_LEN)
        };
        let finding = report.find(message, [id.into()]);
        finding.fields(&["name"]);
        let base = legal_name(stated, eks::MAX_NODEGROUP_NAME_LEN.saturating_sub(4));
        let new = unused_name(if base.is_empty() { "workers" } else { &base }, &taken);
        let title = msg!("fix-rename", old = name(cx.design, id), new = new.clone());
        finding.choice(title, vec![Edit::Rename(id.into(), new)]);
    }
}

fn is_legal(group: &Nodegroup) -> bool {
    let is_managed = group.kind == NodegroupKind::Managed;
    group.name.len() <= eks::MAX_NODEGROUP_NAME_LEN
        && group.name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && group.name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || (is_managed && c == '_'))
}

#[cfg(test)]
mod tests {
    use crate::design::NodegroupKind;
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, group};

    #[test]
    fn fires_on_letters_and_length() {
        let with = |name: &str| group(Starter::Classic.design(), 0, |g| g.name = name.to_owned());
        expect(&with("gpu_workers-1"), "NOD003", &[]);
        let design = with("my nodes");
        expect(
            &design,
            "NOD003",
            &["my nodes is no node group name: up to 63 letters, digits and hyphens, a letter or digit first"],
        );
        assert_eq!(fixes(&design, "NOD003"), ["Rename my nodes to my-nodes"]);
        expect(&with(""), "NOD003", &["a node group has no name"]);
        let own = group(with("gpu_workers"), 0, |g| g.kind = NodegroupKind::SelfManaged);
        assert_eq!(fixes(&own, "NOD003"), ["Rename gpu_workers to gpu-workers"]);
    }
}
