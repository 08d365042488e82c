//! NOD026: a Fargate profile has no subnets.

use crate::design::FargateProfile;
use crate::msg;
use crate::rules::help::{has_unlisted_subnets, name, private_subnets, profile_edit};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every Fargate profile has at least one subnet.
    ///
    /// ## Why it matters
    /// Its pods have nowhere to run, and the budget cannot count them.
    ///
    /// ## How to fix
    /// Give it private subnets.
    pub static RULE = {
        code: "NOD026",
        name: "fargate-profile-without-subnets",
        summary: "a Fargate profile has no subnets",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let is_without = |profile: &FargateProfile| profile.subnets.is_empty() && !has_unlisted_subnets(&profile.kept);
    for (id, _) in design.fargate_profiles.iter().filter(|(_, profile)| is_without(profile)) {
        let message = msg!("find-fargate-profile-without-subnets", profile = name(design, id));
        let finding = report.find(message, [id.into()]);
        finding.fields(&["subnets"]);
        let private = private_subnets(design);
        if !private.is_empty() {
            let edits = profile_edit(design, id, |record| record.subnets = private);
            finding.choice(msg!("fix-use-private-subnets"), edits);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, profile};

    #[test]
    fn fires_without_subnets() {
        let design = Starter::Mixed.design();
        expect(&design, "NOD026", &[]);
        let design = profile(design, 0, |p| p.subnets.clear());
        expect(&design, "NOD026", &["serverless has no subnets"]);
    }
}
