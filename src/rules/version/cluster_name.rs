//! VER006: EKS or eksctl does not accept the cluster name.

use crate::catalog::eks;
use crate::design::{Edit, Entity};
use crate::msg;
use crate::rules::help::legal_name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the cluster name has 1 to 100 letters, digits and hyphens and begins with a letter. EKS
    /// also takes underscores, but eksctl and its CloudFormation stacks do not.
    ///
    /// ## Why it matters
    /// The name cannot be changed after the cluster is created, and a refused one stops the first step.
    ///
    /// ## How to fix
    /// Use letters, digits and hyphens.
    pub static RULE = {
        code: "VER006",
        name: "cluster-name-invalid",
        summary: "EKS or eksctl does not accept the cluster name",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html",
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let stated = cx.design.cluster.name.as_str();
    if is_legal(stated) {
        return;
    }
    let message = if stated.is_empty() {
        msg!("find-cluster-name-invalid-empty")
    } else {
        let n = stated.chars().count();
        msg!("find-cluster-name-invalid", name = stated, n = n, longest = eks::MAX_CLUSTER_NAME_LEN)
    };
    let finding = report.find(message, [Entity::Cluster]);
    finding.fields(&["name"]);
    let new = legal_name(stated, eks::MAX_CLUSTER_NAME_LEN);
    if is_legal(&new) {
        let title = msg!("fix-rename", old = stated, new = new.clone());
        finding.choice(title, vec![Edit::Rename(Entity::Cluster, new)]);
    }
}

fn is_legal(name: &str) -> bool {
    name.len() <= eks::MAX_CLUSTER_NAME_LEN
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{TODAY, cluster, expect, findings, fixes};

    #[test]
    fn fires_on_letters_and_length() {
        let with = |name: &str| cluster(Starter::Classic.design(), |c| c.name = name.to_owned());
        expect(&with("prod-1"), "VER006", &[]);
        expect(&with(""), "VER006", &["the cluster has no name"]);
        let design = with("my_cluster v2");
        expect(
            &design,
            "VER006",
            &["my_cluster v2 is no cluster name: up to 100 letters, digits and hyphens, a letter first (13 now)"],
        );
        assert_eq!(fixes(&design, "VER006"), ["Rename my_cluster v2 to my-cluster-v2"]);
        let long = with(&"a".repeat(101));
        assert_eq!(findings(&long, "VER006", TODAY).len(), 1);
    }
}
