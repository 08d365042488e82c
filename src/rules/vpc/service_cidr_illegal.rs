//! VPC011: EKS does not accept the service CIDR.

use crate::catalog::{eks, vpc};
use crate::design::{Entity, IpFamily};
use crate::msg;
use crate::rules::help::{cluster_edit, list};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the block of Kubernetes service addresses lies in 10.0.0.0/8, 172.16.0.0/12 or
    /// 192.168.0.0/16 and has a prefix length from /12 to /24.
    ///
    /// ## Why it matters
    /// EKS refuses any other block. It cannot be changed after the cluster is created.
    ///
    /// ## How to fix
    /// Let EKS choose, or type a block that meets both conditions.
    pub static RULE = {
        code: "VPC011",
        name: "service-cidr-out-of-range",
        summary: "EKS does not accept the service CIDR",
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
    let message = if !vpc::is_in(service, vpc::RFC_1918) {
        msg!("find-service-cidr-out-of-range", service = service, ranges = list(vpc::RFC_1918))
    } else if !eks::SERVICE_CIDR_PREFIX_LENS.contains(&service.prefix_len()) {
        let (shortest, longest) = (eks::SERVICE_CIDR_PREFIX_LENS.start(), eks::SERVICE_CIDR_PREFIX_LENS.end());
        msg!("find-service-cidr-out-of-range-size", service = service, shortest = *shortest, longest = *longest)
    } else {
        return;
    };
    let finding = report.find(message, [Entity::Cluster]);
    finding.fields(&["service_cidr"]);
    finding.choice(msg!("fix-let-eks-choose"), cluster_edit(cx.design, |cluster| cluster.service_cidr = None));
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect};

    #[test]
    fn fires_on_range_and_size() {
        let with =
            |block: &str| cluster(Starter::Classic.design(), |c| c.service_cidr = Some(block.parse().unwrap()));
        expect(&with("172.20.0.0/16"), "VPC011", &[]);
        expect(
            &with("100.64.0.0/16"),
            "VPC011",
            &["the service CIDR 100.64.0.0/16 lies outside 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16"],
        );
        expect(
            &with("172.20.0.0/28"),
            "VPC011",
            &["the service CIDR 172.20.0.0/28 must have a size from /12 to /24"],
        );
    }
}
