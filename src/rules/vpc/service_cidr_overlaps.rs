//! VPC010: the service CIDR shares addresses with the VPC.

use crate::design::{Entity, IpFamily};
use crate::msg;
use crate::rules::help::cluster_edit;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the block of Kubernetes service addresses overlaps a block of the VPC.
    ///
    /// ## Why it matters
    /// EKS refuses it. If it did not, traffic to some nodes would end at a service instead. The block
    /// cannot be changed later.
    ///
    /// ## How to fix
    /// Let EKS choose: it takes 10.100.0.0/16 or 172.20.0.0/16, whichever is free. Or type a block that
    /// no network near the cluster uses.
    pub static RULE = {
        code: "VPC010",
        name: "service-cidr-overlaps-vpc",
        summary: "the service CIDR shares addresses with the VPC",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/create-cluster.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let Some(service) = cx.design.cluster.service_cidr else { return };
    if cx.design.cluster.ip_family == IpFamily::Ipv6 {
        return;
    }
    let Some(block) = cx.design.vpc.cidrs.iter().copied().find(|block| block.overlaps(service)) else { return };
    let message = msg!("find-service-cidr-overlaps-vpc", service = service, block = block);
    let finding = report.find(message, [Entity::Cluster, Entity::Vpc]);
    finding.fields(&["service_cidr"]);
    finding.choice(msg!("fix-let-eks-choose"), cluster_edit(cx.design, |cluster| cluster.service_cidr = None));
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect};

    #[test]
    fn fires_on_shared_addresses() {
        let with =
            |block: &str| cluster(Starter::Classic.design(), |c| c.service_cidr = Some(block.parse().unwrap()));
        expect(&with("172.20.0.0/16"), "VPC010", &[]);
        expect(
            &with("10.0.128.0/20"),
            "VPC010",
            &["the service CIDR 10.0.128.0/20 overlaps the VPC block 10.0.0.0/16"],
        );
    }
}
