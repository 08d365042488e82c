//! SEC002: a security group keeps the control plane from nodes.

use super::refusals::{Ends, Refusal, report_refusals};
use crate::design::Design;
use crate::msg;
use crate::rules::{Cx, Report};
use crate::traffic::{Source, Target, role_name};
use crate::words::Message;

declare_rule! {
    /// ## What it checks
    /// Whether security groups let the control plane through to the kubelets on port 10250, and to pods
    /// on the ports that webhooks listen on, 8443 as an example.
    ///
    /// ## Why it matters
    /// Nodes join and look healthy, but `kubectl logs` and `exec` time out and metrics are missing.
    /// Webhooks that are not reached refuse the objects they watch over, so that no pod is created.
    ///
    /// ## How to fix
    /// Let the cluster's security group in on all ports, as EKS and eksctl do.
    pub static RULE = {
        code: "SEC002",
        name: "security-group-refuses-control-plane",
        summary: "a security group keeps the control plane from nodes",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    report_refusals(cx, report, &RULE, ends, message);
}

fn ends(design: &Design) -> Ends {
    let groups = || design.nodegroups.iter().filter(|(_, group)| !group.subnets.is_empty()).map(|(id, _)| id);
    (vec![Source::ControlPlane], groups().map(Target::Nodes).chain(groups().map(Target::Pods)).collect())
}

fn message(design: &Design, refusal: &Refusal) -> Message {
    msg!(
        "find-security-group-refuses-control-plane",
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
    fn fires_on_nodes_that_let_the_control_plane_in_on_too_little() {
        let design = group(Starter::Classic.design(), 0, |g| g.kind = NodegroupKind::SelfManaged);
        expect(&design, "SEC002", &[]);
        let open = guard(&design, GroupRole::Nodes, &["in all all cluster", "out all all 0.0.0.0/0"]);
        expect(&open, "SEC002", &[]);
        let shut = guard(&design, GroupRole::Nodes, &["in tcp 443 cluster", "out all all 0.0.0.0/0"]);
        let message = "the security group of self-managed nodes does not let the control plane through to workers on port 10250, 8443";
        expect(&shut, "SEC002", &[message]);
        assert_eq!(
            fixes(&shut, "SEC002"),
            [
                "Add a rule to the security group of self-managed nodes",
                "Go back to the usual security group of self-managed nodes"
            ]
        );
    }
}
