//! END009: a fully private cluster has nodes in public subnets.

use crate::design::Entity;
use crate::msg;
use crate::rules::help::{cluster_edit, group_edit, private_subnets};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every node group of a fully private cluster uses private subnets only.
    ///
    /// ## Why it matters
    /// eksctl refuses the configuration: each node group must have private networking.
    ///
    /// ## How to fix
    /// Move the node group to private subnets.
    pub static RULE = {
        code: "END009",
        name: "fully-private-nodes-in-public-subnets",
        summary: "a fully private cluster has nodes in public subnets",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/eksctl/eks-private-cluster.html",
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    if !design.cluster.is_fully_private {
        return;
    }
    let private = private_subnets(design);
    for (id, group) in design.nodegroups.iter().filter(|(_, group)| design.uses_public_subnet(group)) {
        let message = msg!("find-fully-private-nodes-in-public-subnets", group = group.name.clone());
        let finding = report.find(message, [id.into(), Entity::Cluster]);
        finding.fields(&["subnets"]);
        if !private.is_empty() {
            let edits = group_edit(design, id, |record| record.subnets.clone_from(&private));
            finding.choice(msg!("fix-use-private-subnets"), edits);
        }
        finding.choice(msg!("fix-not-fully-private"), cluster_edit(design, |c| c.is_fully_private = false));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect, group};

    #[test]
    fn fires_on_groups_in_public_subnets() {
        let design = cluster(Starter::Classic.design(), |c| c.is_fully_private = true);
        expect(&design, "END009", &[]);
        let public = design.subnets.ids().next().unwrap();
        let design = group(design, 0, |g| {
            g.subnets.insert(public);
        });
        expect(&design, "END009", &["workers uses public subnets, but the cluster is fully private"]);
    }
}
