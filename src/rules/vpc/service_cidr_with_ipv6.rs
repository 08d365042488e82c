//! VPC012: an IPv4 service CIDR is set for an IPv6 cluster.

use crate::design::{Entity, IpFamily};
use crate::msg;
use crate::rules::help::cluster_edit;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether an IPv4 service CIDR is stated although the cluster uses IPv6.
    ///
    /// ## Why it matters
    /// EKS assigns IPv6 service addresses itself. eksctl refuses a configuration that states an IPv4
    /// block.
    ///
    /// ## How to fix
    /// Leave the service CIDR out.
    pub static RULE = {
        code: "VPC012",
        name: "service-cidr-with-ipv6",
        summary: "an IPv4 service CIDR is set for an IPv6 cluster",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/cni-ipv6.html",
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let cluster = &cx.design.cluster;
    let Some(service) = cluster.service_cidr.filter(|_| cluster.ip_family == IpFamily::Ipv6) else { return };
    let finding = report.find(msg!("find-service-cidr-with-ipv6", service = service), [Entity::Cluster]);
    finding.fields(&["service_cidr", "ip_family"]);
    finding.safe(msg!("fix-leave-service-cidr-out"), cluster_edit(cx.design, |c| c.service_cidr = None));
}

#[cfg(test)]
mod tests {
    use crate::design::IpFamily;
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect};

    #[test]
    fn fires_on_ipv6_only() {
        let design =
            cluster(Starter::Classic.design(), |c| c.service_cidr = Some("172.20.0.0/16".parse().unwrap()));
        expect(&design, "VPC012", &[]);
        let design = cluster(design, |c| c.ip_family = IpFamily::Ipv6);
        expect(&design, "VPC012", &["the cluster uses IPv6, the service CIDR 172.20.0.0/16 does not apply"]);
    }
}
