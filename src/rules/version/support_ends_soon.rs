//! VER004: standard support of the Kubernetes version ends within 60 days.

use super::support::offer_supported;
use crate::catalog::eks;
use crate::design::Entity;
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether standard support of the Kubernetes version lasts for at least 60 days more.
    ///
    /// ## Why it matters
    /// A cluster that is planned now will be in extended support, or be upgraded, soon after it goes
    /// live.
    ///
    /// ## How to fix
    /// Start with a newer version, or plan the upgrade.
    pub static RULE = {
        code: "VER004",
        name: "standard-support-ends-soon",
        summary: "standard support of the Kubernetes version ends within 60 days",
        severity: Info,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html"],
        check: check,
    }
}

/// How many days ahead the rule looks.
const DAYS_AHEAD: i64 = 60;

fn check(cx: &Cx, report: &mut Report) {
    let Some(row) = cx.design.cluster.version.as_deref().and_then(eks::kubernetes_version) else { return };
    let Some(days) = eks::days_between(cx.today, row.standard_until) else { return };
    if !(0..=DAYS_AHEAD).contains(&days) {
        return;
    }
    let message =
        msg!("find-standard-support-ends-soon", version = row.version, days = days, date = row.standard_until);
    let finding = report.find(message, [Entity::Cluster]);
    finding.fields(&["version"]);
    offer_supported(finding, cx);
    finding.advice(msg!("fix-choose-supported-version"));
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect_on};

    #[test]
    fn fires_in_the_last_sixty_days() {
        let design = cluster(Starter::Classic.design(), |c| c.version = Some("1.34".to_owned()));
        expect_on("2026-10-02", &design, "VER004", &[]);
        expect_on("2026-10-03", &design, "VER004", &["standard support of 1.34 ends in 60 days, on 2026-12-02"]);
        expect_on("2026-12-01", &design, "VER004", &["standard support of 1.34 ends in 1 day, on 2026-12-02"]);
        expect_on("2026-12-03", &design, "VER004", &[]);
    }
}
