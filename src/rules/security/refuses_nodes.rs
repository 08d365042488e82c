//! SEC001: a security group keeps nodes from the Kubernetes API.

use super::refusals::{Ends, Refusal, report_refusals};
use crate::design::Design;
use crate::msg;
use crate::rules::paths::inside_sources;
use crate::rules::{Cx, Report};
use crate::traffic::{Target, role_name};
use crate::words::Message;

declare_rule! {
    /// ## What it checks
    /// Whether security groups let nodes, their pods and Fargate pods through to the Kubernetes API on
    /// port 443: outwards in their own group, inwards in that of the cluster.
    ///
    /// ## Why it matters
    /// The connection times out, and nodes never join the cluster. The node group fails after half an
    /// hour with `NodeCreationFailure`, which names no security group.
    ///
    /// ## How to fix
    /// Add the rule for port 443. Or go back to the security group that EKS and eksctl make, which lets
    /// the cluster and its nodes talk to each other.
    pub static RULE = {
        code: "SEC001",
        name: "security-group-refuses-nodes",
        summary: "a security group keeps nodes from the Kubernetes API",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html",
            "https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    report_refusals(cx, report, &RULE, ends, message);
}

fn ends(design: &Design) -> Ends {
    (inside_sources(design), vec![Target::KubeApi])
}

fn message(design: &Design, refusal: &Refusal) -> Message {
    msg!(
        "find-security-group-refuses-nodes",
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
    fn fires_on_a_cluster_group_that_lets_no_node_in() {
        let design = Starter::Classic.design();
        expect(&design, "SEC001", &[]);
        let open = guard(&design, GroupRole::Cluster, &["in tcp 443 10.0.0.0/16", "out all all 0.0.0.0/0"]);
        expect(&open, "SEC001", &[]);
        let shut = guard(&design, GroupRole::Cluster, &["in tcp 10250 cluster", "out all all 0.0.0.0/0"]);
        let message = "the security group of the cluster does not let workers through on port 443: the Kubernetes API is out of reach";
        expect(&shut, "SEC001", &[message]);
        assert_eq!(
            fixes(&shut, "SEC001"),
            [
                "Add a rule to the security group of the cluster",
                "Go back to the usual security group of the cluster"
            ]
        );
    }

    #[test]
    fn fires_on_self_managed_nodes_that_may_not_go_out() {
        let design = group(Starter::Classic.design(), 0, |g| g.kind = NodegroupKind::SelfManaged);
        let shut = guard(&design, GroupRole::Nodes, &["in all all cluster", "in all all nodes"]);
        let message = "the security group of self-managed nodes does not let workers through on port 443: the Kubernetes API is out of reach";
        expect(&shut, "SEC001", &[message]);
    }
}
