//! NOD023: a Fargate profile selects no pods.

use crate::design::Selector;
use crate::msg;
use crate::rules::help::{name, profile_edit};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every Fargate profile has at least one selector, and every selector a namespace.
    ///
    /// ## Why it matters
    /// EKS refuses the profile: without a namespace no pod can match.
    ///
    /// ## How to fix
    /// Name the namespaces whose pods run on Fargate.
    pub static RULE = {
        code: "NOD023",
        name: "fargate-profile-without-selectors",
        summary: "a Fargate profile selects no pods",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    for (id, profile) in cx.design.fargate_profiles.iter() {
        let is_blank = |selector: &Selector| selector.namespace.trim().is_empty();
        if !profile.selectors.is_empty() && !profile.selectors.iter().any(is_blank) {
            continue;
        }
        let message = msg!("find-fargate-profile-without-selectors", profile = name(cx.design, id));
        let finding = report.find(message, [id.into()]);
        finding.fields(&["selectors"]);
        let edits = profile_edit(cx.design, id, |record| {
            record.selectors.retain(|selector| !is_blank(selector));
            if record.selectors.is_empty() {
                record.selectors.push(Selector { namespace: "default".to_owned(), ..Selector::default() });
            }
        });
        finding.choice(msg!("fix-select-namespaces"), edits);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::Selector;
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, profile};

    #[test]
    fn fires_without_a_namespace() {
        let design = Starter::Mixed.design();
        expect(&design, "NOD023", &[]);
        let message = "serverless selects no pods: a selector needs a namespace";
        let blank = profile(design.clone(), 0, |p| p.selectors.push(Selector::default()));
        expect(&blank, "NOD023", &[message]);
        let none = profile(design, 0, |p| p.selectors.clear());
        expect(&none, "NOD023", &[message]);
    }
}
