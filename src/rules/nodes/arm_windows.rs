//! NOD007: a Windows node group has Arm instance types.

use crate::catalog::{Architecture, eksctl, instance_type};
use crate::msg;
use crate::rules::help::{group_edit, list, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every instance type of a Windows node group has x86-64 processors.
    ///
    /// ## Why it matters
    /// No Windows AMI exists for Arm, so that eksctl refuses the node group.
    ///
    /// ## How to fix
    /// Use x86-64 types, or Linux.
    pub static RULE = {
        code: "NOD007",
        name: "arm-types-on-windows",
        summary: "a Windows node group has Arm instance types",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html",
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let is_arm =
        |name: &String| instance_type(name).is_some_and(|row| row.architecture == Some(Architecture::Arm64));
    let groups = cx.design.nodegroups.iter();
    for (id, group) in groups.filter(|(_, group)| eksctl::is_windows(&group.ami_family)) {
        let arm: Vec<&String> = group.instance_types.iter().filter(|name| is_arm(name)).collect();
        if arm.is_empty() {
            continue;
        }
        let message = msg!("find-arm-types-on-windows", group = name(cx.design, id), types = list(&arm));
        let finding = report.find(message, [id.into()]);
        finding.fields(&["instance_types", "ami_family"]);
        if arm.len() < group.instance_types.len() {
            let kept = list(group.instance_types.iter().filter(|name| !is_arm(name)));
            let edits = group_edit(cx.design, id, |g| g.instance_types.retain(|name| !is_arm(name)));
            finding.choice(msg!("fix-keep-types", types = kept), edits);
        }
        let family = eksctl::DEFAULT_AMI_FAMILY;
        let edits = group_edit(cx.design, id, |g| family.clone_into(&mut g.ami_family));
        finding.choice(msg!("fix-use-ami-family", family = family), edits);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, group};

    #[test]
    fn fires_on_windows_with_graviton() {
        let linux = group(Starter::Classic.design(), 0, |g| {
            g.instance_types = vec!["m5.large".into(), "m6g.large".into()]
        });
        expect(&linux, "NOD007", &[]);
        let windows = group(linux, 0, |g| g.ami_family = "WindowsServer2022CoreContainer".to_owned());
        expect(&windows, "NOD007", &["workers runs Windows, but has Arm instance types: m6g.large"]);
        assert_eq!(fixes(&windows, "NOD007"), ["Keep only m5.large", "Use AmazonLinux2023"]);
    }
}
