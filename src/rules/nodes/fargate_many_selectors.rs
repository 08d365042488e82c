//! NOD024: a Fargate profile has more than 5 selectors.

use crate::catalog::eks;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every Fargate profile has at most 5 selectors.
    ///
    /// ## Why it matters
    /// EKS refuses the profile.
    ///
    /// ## How to fix
    /// Split it into two profiles. A selector may contain wildcards, so that one can stand for several
    /// namespaces.
    pub static RULE = {
        code: "NOD024",
        name: "fargate-profile-with-too-many-selectors",
        summary: "a Fargate profile has more than 5 selectors",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html",
            "https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let quota = eks::MAX_SELECTORS_PER_PROFILE;
    for (id, profile) in cx.design.fargate_profiles.iter().filter(|(_, p)| quota < p.selectors.len()) {
        let message = msg!(
            "find-fargate-profile-with-too-many-selectors",
            profile = name(cx.design, id),
            n = profile.selectors.len(),
            quota = quota
        );
        let finding = report.find(message, [id.into()]);
        finding.fields(&["selectors"]);
        finding.advice(msg!("fix-split-profile"));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::Selector;
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, profile};

    #[test]
    fn fires_on_the_sixth() {
        let with = |n: u8| {
            let selector = |i| Selector { namespace: format!("team-{i}"), ..Selector::default() };
            profile(Starter::Mixed.design(), 0, |p| p.selectors = (0..n).map(selector).collect())
        };
        expect(&with(5), "NOD024", &[]);
        expect(&with(6), "NOD024", &["serverless has 6 selectors, a profile takes 5"]);
    }
}
