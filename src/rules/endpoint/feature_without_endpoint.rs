//! END018: a feature calls a service that nodes cannot reach.

use super::missing::report_missing;
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether nodes reach the services that features of the design call, such as EKS Pod Identity,
    /// CloudWatch or Elastic Load Balancing, in a cluster that is fully private or has VPC endpoints
    /// drawn.
    ///
    /// ## Why it matters
    /// The cluster comes up, and the feature does not work: its calls time out.
    ///
    /// ## How to fix
    /// Add the VPC endpoint, or do without the feature.
    pub static RULE = {
        code: "END018",
        name: "feature-without-vpc-endpoint",
        summary: "a feature calls a service that nodes cannot reach",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    report_missing(cx, report, false, |need, users| {
        msg!(
            "find-feature-without-vpc-endpoint",
            users = users,
            service = need.service.name,
            purpose = need.purpose.label()
        )
    });
}

#[cfg(test)]
mod tests {
    use crate::design::Edit;
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes};

    #[test]
    fn fires_on_addons_that_call_what_is_not_reached() {
        let add = |name: &str| Edit::AddAddon { name: name.to_owned() };
        let classic = Starter::Classic.design().edited(&[add("eks-pod-identity-agent")]).unwrap();
        expect(&classic, "END018", &[]);
        let design = Starter::Private.design();
        expect(&design, "END018", &[]);
        let identity = design.edited(&[add("eks-pod-identity-agent")]).unwrap();
        let message = "workers cannot reach EKS Pod Identity for EKS Pod Identity: no VPC endpoint leads there";
        expect(&identity, "END018", &[message]);
        assert_eq!(fixes(&identity, "END018"), ["Add the VPC endpoint for eks-auth"]);
        let logs = design.edited(&[add("amazon-cloudwatch-observability")]).unwrap();
        let message = |service: &str| {
            format!("workers cannot reach {service} for logs and metrics: no VPC endpoint leads there")
        };
        let messages = ["CloudWatch Logs", "CloudWatch metrics"].map(message);
        expect(&logs, "END018", &messages.each_ref().map(String::as_str));
    }
}
