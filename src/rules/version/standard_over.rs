//! VER003: standard support of the Kubernetes version is over.

use super::support::offer_supported;
use crate::catalog::eks;
use crate::design::{Entity, SupportPolicy};
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the Kubernetes version is still in standard support.
    ///
    /// ## Why it matters
    /// In extended support the control plane costs six times as much, about 0.60 instead of 0.10 USD an
    /// hour. With the support policy "standard" EKS upgrades the cluster by itself instead.
    ///
    /// ## How to fix
    /// Choose a version in standard support. An existing cluster goes up one minor version at a time.
    pub static RULE = {
        code: "VER003",
        name: "standard-support-over",
        summary: "standard support of the Kubernetes version is over",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html",
            "https://aws.amazon.com/eks/pricing/",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let cluster = &cx.design.cluster;
    let Some(row) = cluster.version.as_deref().and_then(eks::kubernetes_version) else { return };
    if cx.today <= row.standard_until || row.extended_until < cx.today {
        return;
    }
    let (standard, extended) = eks::CONTROL_PLANE_USD_PER_HOUR;
    let (version, until) = (row.version, row.standard_until);
    let message = match cluster.support_policy {
        Some(SupportPolicy::Standard) => {
            msg!("find-standard-support-over-and-upgrades", version = version, until = until)
        }
        _ => msg!(
            "find-standard-support-over",
            version = version,
            until = until,
            extended_until = row.extended_until,
            standard = standard,
            extended = extended
        ),
    };
    let finding = report.find(message, [Entity::Cluster]);
    finding.fields(&["version"]);
    offer_supported(finding, cx);
    finding.advice(msg!("fix-choose-supported-version"));
}

#[cfg(test)]
mod tests {
    use crate::design::SupportPolicy;
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect};

    #[test]
    fn fires_between_the_two_dates() {
        let with = |version: &str| cluster(Starter::Classic.design(), |c| c.version = Some(version.to_owned()));
        expect(&with("1.34"), "VER003", &[]);
        expect(&with("1.30"), "VER003", &[]);
        expect(
            &with("1.33"),
            "VER003",
            &[
                "standard support of 1.33 ended on 2026-07-29: extended support until 2027-07-29 costs 0.60 instead of 0.10 USD an hour",
            ],
        );
        let standard = cluster(with("1.33"), |c| c.support_policy = Some(SupportPolicy::Standard));
        expect(
            &standard,
            "VER003",
            &["standard support of 1.33 ended on 2026-07-29: EKS upgrades the cluster by itself"],
        );
    }
}
