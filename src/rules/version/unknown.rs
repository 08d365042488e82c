//! VER002: the Kubernetes version is not in the release calendar.

use super::support::offer_supported;
use crate::catalog::eks;
use crate::design::Entity;
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the Kubernetes version is one that this program knows. Its calendar may be older than the
    /// newest version.
    ///
    /// ## Why it matters
    /// A version that EKS does not have is refused. Support dates of an unknown one cannot be checked.
    ///
    /// ## How to fix
    /// Look the version up in the EKS release calendar, or choose a known one.
    pub static RULE = {
        code: "VER002",
        name: "version-unknown",
        summary: "the Kubernetes version is not in the release calendar",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let Some(stated) = cx.design.cluster.version.as_deref() else { return };
    let newest = eks::KUBERNETES_VERSIONS.first().map_or("", |row| row.version);
    let is_word = matches!(stated.trim(), "" | "auto" | "latest");
    let numbers = eks::parse_version(stated);
    let is_new = numbers.zip(eks::parse_version(newest)).is_some_and(|(stated, newest)| newest < stated);
    if is_word || (numbers.is_some() && !is_new) {
        return;
    }
    let message = msg!("find-version-unknown", version = stated, newest = newest, date = eks::CALENDAR_READ);
    let finding = report.find(message, [Entity::Cluster]);
    finding.fields(&["version"]);
    offer_supported(finding, cx);
    finding.advice(msg!("fix-choose-supported-version"));
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect};

    #[test]
    fn fires_on_new_versions_and_on_nonsense() {
        let with = |version: &str| cluster(Starter::Classic.design(), |c| c.version = Some(version.to_owned()));
        for version in ["1.35", "1.30", "1.21", "latest", "auto"] {
            expect(&with(version), "VER002", &[]);
        }
        for version in ["1.99", "v1.35", "newest"] {
            let message = format!("Kubernetes {version} is not known, the newest on 2026-08-22 was 1.36");
            expect(&with(version), "VER002", &[&message]);
        }
    }
}
