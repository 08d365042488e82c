//! NOD025: a Fargate profile uses a public subnet.

use crate::design::{Subnet, SubnetId};
use crate::msg;
use crate::rules::help::{name, names, private_subnets, profile_edit};
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether every subnet of a Fargate profile is private.
    ///
    /// ## Why it matters
    /// EKS refuses public subnets: Fargate pods get no public addresses.
    ///
    /// ## How to fix
    /// Use private subnets.
    pub static RULE = {
        code: "NOD025",
        name: "fargate-profile-in-public-subnet",
        summary: "a Fargate profile uses a public subnet",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let is_public = |id: &SubnetId| design.subnets.get(*id).is_some_and(Subnet::is_public);
    for (id, profile) in design.fargate_profiles.iter() {
        let (public, rest): (BTreeSet<SubnetId>, BTreeSet<SubnetId>) =
            profile.subnets.iter().copied().partition(is_public);
        if public.is_empty() {
            continue;
        }
        let subnets = names(design, public.iter().copied());
        let message = msg!("find-fargate-profile-in-public-subnet", profile = name(design, id), subnets = subnets);
        let finding = report.find(message, [id.into()]);
        finding.fields(&["subnets"]);
        let kept = if rest.is_empty() { private_subnets(design) } else { rest };
        if !kept.is_empty() {
            let title = msg!("fix-use-subnets", subnets = names(design, kept.iter().copied()));
            finding.choice(title, profile_edit(design, id, |record| record.subnets = kept));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, profile};

    #[test]
    fn fires_on_public_subnets() {
        let design = Starter::Mixed.design();
        expect(&design, "NOD025", &[]);
        let public = design.subnets.ids().next().unwrap();
        let design = profile(design, 0, |p| {
            p.subnets.insert(public);
        });
        expect(&design, "NOD025", &["serverless uses public-1a, but Fargate takes private subnets only"]);
        assert_eq!(fixes(&design, "NOD025"), ["Use private-1a, private-1c, private-1d"]);
    }
}
