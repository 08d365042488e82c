//! NOD027: the name of a Fargate profile is empty or reserved.

use crate::catalog::eks;
use crate::collect::CollectInOrder;
use crate::design::Edit;
use crate::msg;
use crate::rules::help::{name, unused_name};
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether every Fargate profile has a name that does not begin with `eks-`.
    ///
    /// ## Why it matters
    /// EKS keeps that beginning for itself and refuses the profile.
    ///
    /// ## How to fix
    /// Choose another name.
    pub static RULE = {
        code: "NOD027",
        name: "fargate-profile-name-reserved",
        summary: "the name of a Fargate profile is empty or reserved",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html",
            "https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/validation.go",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let profiles = &cx.design.fargate_profiles;
    let taken: BTreeSet<&str> = profiles.values().map(|profile| profile.name.as_str()).collect_set();
    for (id, profile) in profiles.iter() {
        let reserved = eks::RESERVED_PROFILE_PREFIX;
        let rest = profile.name.trim_start_matches(reserved);
        if !profile.name.is_empty() && rest.len() == profile.name.len() {
            continue;
        }
        let message = if profile.name.is_empty() {
            msg!("find-fargate-profile-name-reserved-empty")
        } else {
            msg!("find-fargate-profile-name-reserved", name = profile.name.clone(), reserved = reserved)
        };
        let finding = report.find(message, [id.into()]);
        finding.fields(&["name"]);
        let new = unused_name(if rest.is_empty() { "serverless" } else { rest }, &taken);
        let title = msg!("fix-rename", old = name(cx.design, id), new = new.clone());
        finding.choice(title, vec![Edit::Rename(id.into(), new)]);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, profile};

    #[test]
    fn fires_on_the_reserved_beginning() {
        let with = |name: &str| profile(Starter::Mixed.design(), 0, |p| p.name = name.to_owned());
        expect(&with("batch-eks-1"), "NOD027", &[]);
        let design = with("eks-batch");
        expect(&design, "NOD027", &["eks-batch begins with eks-, which EKS keeps for itself"]);
        assert_eq!(fixes(&design, "NOD027"), ["Rename eks-batch to batch"]);
        expect(&with(""), "NOD027", &["a Fargate profile has no name"]);
    }
}
