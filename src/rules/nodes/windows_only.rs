//! NOD018: a cluster with Windows nodes has no Linux nodes.

use crate::catalog::eksctl;
use crate::design::{Edit, Entity, FargateProfile, Nodegroup};
use crate::msg;
use crate::rules::help::names;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether a cluster with Windows node groups also has a Linux one, or a Fargate profile for kube-
    /// system.
    ///
    /// ## Why it matters
    /// CoreDNS runs on Linux only. Without it no name resolves in the cluster, and pods that need one
    /// fail.
    ///
    /// ## How to fix
    /// Add a Linux node group with at least two small nodes.
    pub static RULE = {
        code: "NOD018",
        name: "windows-only-cluster",
        summary: "a cluster with Windows nodes has no Linux nodes",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let is_windows = |group: &Nodegroup| eksctl::is_windows(&group.ami_family);
    let windows: Vec<_> = design.nodegroups.iter().filter(|(_, group)| is_windows(group)).collect();
    let takes_system = |profile: &FargateProfile| profile.selectors.iter().any(|s| s.namespace == "kube-system");
    let has_linux = windows.len() < design.nodegroups.len()
        || design.cluster.auto_mode == Some(true)
        || design.fargate_profiles.values().any(takes_system);
    let Some((_, first)) = windows.first().filter(|_| !has_linux) else { return };
    let groups = names(design, windows.iter().map(|(id, _)| *id));
    let message = msg!("find-windows-only-cluster", groups = groups);
    let subjects = std::iter::once(Entity::Cluster).chain(windows.iter().map(|(id, _)| (*id).into()));
    let finding = report.find(message, subjects);
    finding.choice(msg!("fix-add-linux-group"), vec![Edit::AddNodegroup { subnets: first.subnets.clone() }]);
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, group};

    #[test]
    fn fires_without_linux() {
        expect(&Starter::Classic.design(), "NOD018", &[]);
        let windows = |design| group(design, 0, |g| g.ami_family = "WindowsServer2022CoreContainer".to_owned());
        expect(&windows(Starter::Mixed.design()), "NOD018", &[]);
        let design = windows(Starter::Classic.design());
        expect(&design, "NOD018", &["only Windows nodes (workers) are planned, and CoreDNS needs Linux"]);
    }
}
