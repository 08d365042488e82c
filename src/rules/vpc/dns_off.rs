//! VPC007: a DNS attribute of the VPC is off.

use crate::design::Entity;
use crate::msg;
use crate::rules::help::{list, node_sources, vpc_edit};
use crate::rules::paths::show_path;
use crate::rules::{Cx, Report};
use crate::traffic::{Facts, Target};

declare_rule! {
    /// ## What it checks
    /// Whether both DNS attributes of the VPC are on: `enableDnsSupport` and `enableDnsHostnames`.
    ///
    /// ## Why it matters
    /// Nodes cannot register with the cluster without them. The name of the private endpoint does not
    /// resolve in the VPC either.
    ///
    /// ## How to fix
    /// Turn both on. This costs nothing and interrupts nothing.
    pub static RULE = {
        code: "VPC007",
        name: "vpc-dns-off",
        summary: "a DNS attribute of the VPC is off",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html",
            "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let record = &cx.design.vpc;
    let attributes = [
        ("enableDnsSupport", "dns_support", record.has_dns_support),
        ("enableDnsHostnames", "dns_hostnames", record.has_dns_hostnames),
    ];
    let off: Vec<_> = attributes.iter().filter(|(_, _, is_on)| !is_on).collect();
    if off.is_empty() {
        return;
    }
    let message = msg!("find-vpc-dns-off", attributes = list(off.iter().map(|row| row.0)));
    let finding = report.find(message, [Entity::Vpc]);
    finding.fields(&off.iter().map(|row| row.1).collect::<Vec<_>>());
    // The facts of other rules look past this one, and so these are taken anew.
    show_path(finding, &Facts::of(cx.design), &node_sources(cx.design), Target::KubeApi);
    let edits = vpc_edit(cx.design, |vpc| (vpc.has_dns_support, vpc.has_dns_hostnames) = (true, true));
    finding.safe(msg!("fix-turn-dns-on"), edits);
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{TODAY, expect, findings, vpc};
    use crate::traffic::Target;

    #[test]
    fn fires_on_either_attribute() {
        let design = Starter::Classic.design();
        expect(&design, "VPC007", &[]);
        let design = vpc(design, |v| v.has_dns_hostnames = false);
        expect(&design, "VPC007", &["nodes cannot register without enableDnsHostnames"]);
        assert_eq!(findings(&design, "VPC007", TODAY)[0].path.unwrap().1, Target::KubeApi);
        let design = vpc(design, |v| v.has_dns_support = false);
        expect(&design, "VPC007", &["nodes cannot register without enableDnsSupport, enableDnsHostnames"]);
    }
}
