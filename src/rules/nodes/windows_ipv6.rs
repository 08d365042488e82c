//! NOD029: a Windows node group is in an IPv6 cluster.

use crate::catalog::eksctl;
use crate::design::{Entity, IpFamily};
use crate::msg;
use crate::rules::help::{cluster_edit, group_edit, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether an IPv6 cluster has Windows node groups.
    ///
    /// ## Why it matters
    /// Windows nodes cannot use IPv6, so that their pods get no addresses.
    ///
    /// ## How to fix
    /// Use IPv4 in the cluster, or Linux in the node group. The address family cannot be changed after
    /// the cluster is created.
    pub static RULE = {
        code: "NOD029",
        name: "windows-nodegroup-with-ipv6",
        summary: "a Windows node group is in an IPv6 cluster",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    if cx.design.cluster.ip_family != IpFamily::Ipv6 {
        return;
    }
    let groups = cx.design.nodegroups.iter();
    for (id, _) in groups.filter(|(_, group)| eksctl::is_windows(&group.ami_family)) {
        let message = msg!("find-windows-nodegroup-with-ipv6", group = name(cx.design, id));
        let finding = report.find(message, [id.into(), Entity::Cluster]);
        finding.fields(&["ami_family"]);
        finding.choice(msg!("fix-use-ipv4"), cluster_edit(cx.design, |c| c.ip_family = IpFamily::Ipv4));
        let family = eksctl::DEFAULT_AMI_FAMILY;
        let edits = group_edit(cx.design, id, |g| family.clone_into(&mut g.ami_family));
        finding.choice(msg!("fix-use-ami-family", family = family), edits);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::IpFamily;
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect, group};

    #[test]
    fn fires_on_windows_with_ipv6() {
        let windows =
            |g: &mut crate::design::Nodegroup| g.ami_family = "WindowsServer2022CoreContainer".to_owned();
        let design = group(Starter::Classic.design(), 0, windows);
        expect(&design, "NOD029", &[]);
        let design = cluster(design, |c| c.ip_family = IpFamily::Ipv6);
        expect(&design, "NOD029", &["workers runs Windows, which cannot use IPv6"]);
    }
}
