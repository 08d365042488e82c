//! SEC003: the security group of VPC endpoints refuses nodes.

use super::refusals::{Ends, Refusal, report_refusals};
use crate::design::Design;
use crate::msg;
use crate::rules::paths::inside_sources;
use crate::rules::{Cx, Report};
use crate::traffic::{Target, needs};
use crate::words::Message;

declare_rule! {
    /// ## What it checks
    /// Whether the security group of interface endpoints lets in everyone who calls the service, on port
    /// 443.
    ///
    /// ## Why it matters
    /// With private DNS the service's name leads to the endpoint and nowhere else, so that not even a NAT
    /// gateway helps. Images are not pulled, and nodes never become ready.
    ///
    /// ## How to fix
    /// Let the blocks of the VPC in on port 443, secondary blocks as well: with custom networking the
    /// pods come from there.
    pub static RULE = {
        code: "SEC003",
        name: "endpoint-security-group-refuses-nodes",
        summary: "the security group of VPC endpoints refuses nodes",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html",
            "https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    report_refusals(cx, report, &RULE, ends, message);
}

fn ends(design: &Design) -> Ends {
    (inside_sources(design), needs(design).into_iter().map(|need| Target::Service(need.service)).collect())
}

fn message(design: &Design, refusal: &Refusal) -> Message {
    msg!(
        "find-endpoint-security-group-refuses-nodes",
        users = refusal.user_names(design),
        ports = refusal.ports(),
        services = refusal.services()
    )
}

#[cfg(test)]
mod tests {
    use crate::design::GroupRole;
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, guard};

    #[test]
    fn fires_on_endpoints_that_let_others_in() {
        let design = Starter::Private.design();
        expect(&design, "SEC003", &[]);
        let open = guard(&design, GroupRole::Endpoints, &["in tcp 443 cluster"]);
        expect(&open, "SEC003", &[]);
        let shut = guard(&design, GroupRole::Endpoints, &["in tcp 443 10.9.0.0/16"]);
        let message = "the security group of VPC endpoints does not let workers in on port 443: Amazon EC2, Amazon ECR (API), Amazon ECR (images), AWS STS are out of reach";
        expect(&shut, "SEC003", &[message]);
        assert_eq!(
            fixes(&shut, "SEC003"),
            [
                "Add a rule to the security group of VPC endpoints",
                "Go back to the usual security group of VPC endpoints"
            ]
        );
    }
}
