//! END016: nodes cannot reach a service that nothing starts without.

use super::missing::report_missing;
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether nodes and Fargate pods reach Amazon EC2, Amazon ECR, Amazon S3 and AWS STS, in a cluster
    /// that is fully private or has VPC endpoints drawn.
    ///
    /// ## Why it matters
    /// Without EC2 the VPC CNI gets no addresses; without ECR, and S3 for the layers, no image is pulled;
    /// without STS pods get no credentials. Nodes do not start or never become ready.
    ///
    /// ## How to fix
    /// Add the VPC endpoint: a gateway endpoint for S3, which is free, and interface endpoints for the
    /// others. Or give the subnets a way out.
    pub static RULE = {
        code: "END016",
        name: "vpc-endpoint-missing",
        summary: "nodes cannot reach a service that nothing starts without",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html",
            "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    report_missing(cx, report, true, |need, users| {
        msg!("find-vpc-endpoint-missing", users = users, service = need.service.name)
    });
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{Edit, VpcEndpointKind};
    use crate::rules::testing::{TODAY, cluster, expect, findings, fixes};

    #[test]
    fn fires_on_each_service_without_an_endpoint() {
        let design = Starter::Private.design();
        expect(&design, "END016", &[]);
        let design = cluster(design, |c| c.is_fully_private = false);
        // Without any endpoint, what is missing is a way out.
        expect(&design, "END016", &[]);
        let s3 = Edit::AddVpcEndpoint { service: "s3".to_owned(), kind: VpcEndpointKind::Gateway };
        let design = design.edited(&[s3]).unwrap();
        let message = |service: &str| {
            format!("workers cannot reach {service}, without which nothing starts: no VPC endpoint leads there")
        };
        let messages = ["Amazon EC2", "Amazon ECR (API)", "Amazon ECR (images)", "AWS STS"].map(message);
        expect(&design, "END016", &messages.each_ref().map(String::as_str));
        let first = fixes(&design, "END016");
        assert_eq!(first.first().unwrap(), "Add the VPC endpoint for ec2");
        assert!(findings(&design, "END016", TODAY).iter().all(|finding| finding.path.is_some()));
    }

    #[test]
    fn mends_an_endpoint_that_traffic_goes_past() {
        let design = Starter::Private.design();
        let sts = Edit::AddVpcEndpoint { service: "sts".to_owned(), kind: VpcEndpointKind::Interface };
        let mut design = design.edited(&[sts]).unwrap();
        expect(&design, "END016", &[]);
        let id = design.vpc_endpoints.ids().next().unwrap();
        design.vpc_endpoints.update(id, |endpoint| endpoint.has_private_dns = false);
        let message = "workers cannot reach AWS STS, without which nothing starts: no VPC endpoint leads there";
        expect(&design, "END016", &[message]);
        assert_eq!(fixes(&design, "END016"), ["Put the VPC endpoint for sts to use"]);
    }
}
