//! NOD022: a self-managed node group is in an IPv6 cluster.

use crate::design::{Entity, IpFamily, NodegroupKind};
use crate::msg;
use crate::rules::help::{group_edit, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether an IPv6 cluster has self-managed node groups.
    ///
    /// ## Why it matters
    /// eksctl does not support them there and refuses the configuration.
    ///
    /// ## How to fix
    /// Make the node group managed.
    pub static RULE = {
        code: "NOD022",
        name: "self-managed-nodegroup-with-ipv6",
        summary: "a self-managed node group is in an IPv6 cluster",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
            "https://docs.aws.amazon.com/eks/latest/userguide/cni-ipv6.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    if cx.design.cluster.ip_family != IpFamily::Ipv6 {
        return;
    }
    let groups = cx.design.nodegroups.iter().filter(|(_, group)| group.kind == NodegroupKind::SelfManaged);
    for (id, _) in groups {
        let message = msg!("find-self-managed-nodegroup-with-ipv6", group = name(cx.design, id));
        let finding = report.find(message, [id.into(), Entity::Cluster]);
        let edits = group_edit(cx.design, id, |g| g.kind = NodegroupKind::Managed);
        finding.choice(msg!("fix-make-managed", group = name(cx.design, id)), edits);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{IpFamily, NodegroupKind};
    use crate::rules::testing::{cluster, expect, group};

    #[test]
    fn fires_on_self_managed_groups() {
        let design = cluster(Starter::Classic.design(), |c| c.ip_family = IpFamily::Ipv6);
        expect(&design, "NOD022", &[]);
        let design = group(design, 0, |g| g.kind = NodegroupKind::SelfManaged);
        expect(&design, "NOD022", &["workers is self-managed, which eksctl does not support with IPv6"]);
    }
}
