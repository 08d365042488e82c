//! VER005: the Kubernetes version is left to the tool.

use crate::catalog::eksctl;
use crate::design::Entity;
use crate::msg;
use crate::rules::help::cluster_edit;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the design states a Kubernetes version.
    ///
    /// ## Why it matters
    /// Without one the result depends on the version of eksctl, or on the day. Two clusters from the same
    /// file then differ.
    ///
    /// ## How to fix
    /// State the version that you test with.
    pub static RULE = {
        code: "VER005",
        name: "version-left-open",
        summary: "the Kubernetes version is left to the tool",
        severity: Info,
        fix: Always,
        since: "0.1.0",
        sources: &["https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/types.go"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let stated = cx.design.cluster.version.as_deref();
    if !stated.is_none_or(|version| matches!(version.trim(), "" | "auto" | "latest")) {
        return;
    }
    let version = eksctl::resolved_version(stated);
    let finding = report.find(msg!("find-version-left-open", version = version), [Entity::Cluster]);
    finding.fields(&["version"]);
    let edits = cluster_edit(cx.design, |c| c.version = Some(version.to_owned()));
    finding.choice(msg!("fix-set-version", version = version), edits);
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect};

    #[test]
    fn fires_without_a_number() {
        let with =
            |version: Option<&str>| cluster(Starter::Classic.design(), |c| c.version = version.map(str::to_owned));
        expect(&with(Some("1.35")), "VER005", &[]);
        expect(&with(None), "VER005", &["the Kubernetes version is left open, eksctl would take 1.34"]);
        expect(&with(Some("latest")), "VER005", &["the Kubernetes version is left open, eksctl would take 1.36"]);
    }
}
