//! NOD017: Amazon Linux 2 is used with a version that has no AMI for it.

use crate::catalog::{eks, eksctl};
use crate::design::NodegroupKind;
use crate::msg;
use crate::rules::help::{group_edit, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether a node group uses Amazon Linux 2 with Kubernetes 1.33 or newer, without an AMI of its own.
    ///
    /// ## Why it matters
    /// EKS builds no Amazon Linux 2 AMIs from 1.33 on, and eksctl refuses the node group.
    ///
    /// ## How to fix
    /// Use Amazon Linux 2023 or Bottlerocket. Check user data and agents: cgroups and package names
    /// differ.
    pub static RULE = {
        code: "NOD017",
        name: "amazon-linux-2-after-its-end",
        summary: "Amazon Linux 2 is used with a version that has no AMI for it",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/eks-ami-deprecation-faqs.html",
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
        ],
        check: check,
    }
}

/// The family by its eksctl name.
const AMAZON_LINUX_2: &str = "AmazonLinux2";

fn check(cx: &Cx, report: &mut Report) {
    let version = eksctl::resolved_version(cx.design.cluster.version.as_deref());
    if eks::parse_version(version).is_none_or(|numbers| numbers < eks::AMAZON_LINUX_2_ENDS_AT) {
        return;
    }
    for (id, group) in cx.design.nodegroups.iter().filter(|(_, group)| group.ami_family == AMAZON_LINUX_2) {
        if group.kind == NodegroupKind::Managed && group.has_custom_ami() {
            continue;
        }
        let message = msg!("find-amazon-linux-2-after-its-end", group = name(cx.design, id), version = version);
        let finding = report.find(message, [id.into()]);
        finding.fields(&["ami_family"]);
        for family in [eksctl::DEFAULT_AMI_FAMILY, "Bottlerocket"] {
            let edits = group_edit(cx.design, id, |g| family.clone_into(&mut g.ami_family));
            finding.choice(msg!("fix-use-ami-family", family = family), edits);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect, group};

    #[test]
    fn fires_from_1_33_on() {
        let al2 = group(Starter::Classic.design(), 0, |g| g.ami_family = "AmazonLinux2".to_owned());
        expect(&al2, "NOD017", &["workers uses Amazon Linux 2, which has no AMI for Kubernetes 1.35"]);
        let old = cluster(al2.clone(), |c| c.version = Some("1.32".to_owned()));
        expect(&old, "NOD017", &[]);
        let open = cluster(al2, |c| c.version = None);
        expect(&open, "NOD017", &["workers uses Amazon Linux 2, which has no AMI for Kubernetes 1.34"]);
        expect(&Starter::Classic.design(), "NOD017", &[]);
    }
}
