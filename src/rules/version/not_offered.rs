//! VER001: EKS no longer offers the Kubernetes version.

use super::support::offer_supported;
use crate::catalog::eks;
use crate::design::Entity;
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether EKS still offers the Kubernetes version: its extended support must not be over.
    ///
    /// ## Why it matters
    /// EKS refuses to create a cluster with it, and upgrades clusters that still have it.
    ///
    /// ## How to fix
    /// Choose a version in standard support.
    pub static RULE = {
        code: "VER001",
        name: "version-not-offered",
        summary: "EKS no longer offers the Kubernetes version",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let Some(stated) = cx.design.cluster.version.as_deref() else { return };
    let message = match eks::kubernetes_version(stated) {
        Some(row) if row.extended_until < cx.today => {
            msg!("find-version-not-offered", version = stated, date = row.extended_until)
        }
        Some(_) => return,
        None if is_older_than_the_calendar(stated) => msg!("find-version-not-offered-any-more", version = stated),
        None => return,
    };
    let finding = report.find(message, [Entity::Cluster]);
    finding.fields(&["version"]);
    offer_supported(finding, cx);
    finding.advice(msg!("fix-choose-supported-version"));
}

fn is_older_than_the_calendar(stated: &str) -> bool {
    let oldest = eks::KUBERNETES_VERSIONS.last().and_then(|row| eks::parse_version(row.version));
    eks::parse_version(stated).zip(oldest).is_some_and(|(stated, oldest)| stated < oldest)
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect, fixes};

    #[test]
    fn fires_after_extended_support() {
        let with = |version: &str| cluster(Starter::Classic.design(), |c| c.version = Some(version.to_owned()));
        for version in ["1.35", "1.31", "latest", "1.99"] {
            expect(&with(version), "VER001", &[]);
        }
        expect(&with("1.30"), "VER001", &["EKS stopped offering Kubernetes 1.30 on 2026-07-23"]);
        expect(&with("1.21"), "VER001", &["EKS no longer offers Kubernetes 1.21"]);
        assert_eq!(fixes(&with("1.30"), "VER001").first().unwrap(), "Set the version to 1.36");
        let open = cluster(Starter::Classic.design(), |c| c.version = None);
        expect(&open, "VER001", &[]);
    }
}
