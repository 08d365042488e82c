//! SEC004: a security group keeps pods from what they need.

use super::refusals::{Ends, Refusal, report_refusals};
use crate::design::Design;
use crate::msg;
use crate::rules::paths::inside_sources;
use crate::rules::{Cx, Report};
use crate::traffic::{Target, needs, role_name};
use crate::words::Message;

declare_rule! {
    /// ## What it checks
    /// Whether security groups let pods through to each other and to DNS, and nodes and pods out to the
    /// AWS services that they call. Port 8443 stands for the ports of applications.
    ///
    /// ## Why it matters
    /// Kubernetes takes it for granted that every pod reaches every other. Where DNS on port 53 is
    /// refused, pods start and then fail in ways that name no security group.
    ///
    /// ## How to fix
    /// Let the groups of the cluster, of nodes and of pods in on all ports, and everything out. To part
    /// pods from each other use network policies.
    pub static RULE = {
        code: "SEC004",
        name: "security-group-refuses-pods",
        summary: "a security group keeps pods from what they need",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html",
            "https://docs.aws.amazon.com/eks/latest/userguide/security-groups-for-pods.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    report_refusals(cx, report, &RULE, ends, message);
}

fn ends(design: &Design) -> Ends {
    let groups = design.nodegroups.iter().filter(|(_, group)| !group.subnets.is_empty());
    let pods = groups.map(|(id, _)| Target::Pods(id));
    let services = needs(design).into_iter().map(|need| Target::Service(need.service));
    (inside_sources(design), std::iter::once(Target::Dns).chain(pods).chain(services).collect())
}

fn message(design: &Design, refusal: &Refusal) -> Message {
    msg!(
        "find-security-group-refuses-pods",
        role = role_name(refusal.role),
        users = refusal.user_names(design),
        ports = refusal.ports()
    )
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{GroupRole, NodegroupKind};
    use crate::rules::testing::{expect, fixes, group, guard};

    #[test]
    fn fires_on_branch_pods_that_are_kept_from_dns() {
        let design = group(Starter::Classic.design(), 0, |g| g.branch_pods = 2);
        expect(&design, "SEC004", &[]);
        let shut = guard(&design, GroupRole::Pods, &["in all all pods", "out tcp 443 0.0.0.0/0"]);
        let message =
            "the security group of pods with their own groups does not let workers through on port 53, 8443";
        expect(&shut, "SEC004", &[message]);
        assert_eq!(fixes(&shut, "SEC004").len(), 2);
    }

    #[test]
    fn fires_on_self_managed_nodes_apart() {
        let design = group(Starter::Mixed.design(), 1, |g| g.kind = NodegroupKind::SelfManaged);
        let open = guard(&design, GroupRole::Nodes, &["in all all 10.0.0.0/16", "out all all 0.0.0.0/0"]);
        expect(&open, "SEC004", &[]);
        let shut = guard(&design, GroupRole::Nodes, &["in all all cluster", "out all all 0.0.0.0/0"]);
        let message = "the security group of self-managed nodes does not let spot through on port 8443";
        expect(&shut, "SEC004", &[message]);
    }
}
