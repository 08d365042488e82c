//! END005: the Kubernetes API is reached from inside only.

use crate::design::Entity;
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the private endpoint is the only one.
    ///
    /// ## Why it matters
    /// This is the safest choice. But kubectl, pipelines and eksctl itself then have to run in the VPC or
    /// in a network that is connected to it.
    ///
    /// ## How to fix
    /// Plan the way in: a VPN, a transit gateway, or a bastion host in the VPC.
    pub static RULE = {
        code: "END005",
        name: "private-endpoint-only",
        summary: "the Kubernetes API is reached from inside only",
        severity: Info,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
            "https://docs.aws.amazon.com/eks/latest/eksctl/vpc-cluster-access.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let endpoint = &cx.design.cluster.endpoint;
    if endpoint.is_private && !endpoint.is_public {
        let finding = report.find(msg!("find-private-endpoint-only"), [Entity::Cluster]);
        finding.fields(&["endpoint_public"]);
        finding.advice(msg!("fix-plan-a-way-in"));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::expect;

    #[test]
    fn fires_on_private_only() {
        expect(&Starter::Classic.design(), "END005", &[]);
        expect(
            &Starter::Private.design(),
            "END005",
            &[
                "only the private endpoint is on: kubectl and eksctl must run inside the VPC or a connected network",
            ],
        );
    }
}
