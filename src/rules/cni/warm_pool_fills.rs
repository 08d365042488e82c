//! CNI013: subnets run out, and other warm targets would make the design fit.

use crate::cni::budget::Scenario;
use crate::cni::settings::{self, ADDON_NAME};
use crate::cni::solve;
use crate::design::Edit;
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the subnets that run out at the maximum size would hold with other settings of the CNI.
    ///
    /// ## Why it matters
    /// By default every node keeps a whole spare interface of addresses. In small subnets that is most of what there
    /// is, with few pods running.
    ///
    /// ## How to fix
    /// Set WARM_IP_TARGET and MINIMUM_IP_TARGET, or turn prefix delegation on. The trial of one node shows what they
    /// cost in calls to EC2.
    pub static RULE = {
        code: "CNI013",
        name: "warm-pool-fills-subnets",
        summary: "subnets run out, and other warm targets would make the design fit",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://github.com/aws/amazon-vpc-cni-k8s/issues/2294", "https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/eni-and-ip-target.md"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let n_short = cx.budget.at(Scenario::Maximum).subnets.values().filter(|slot| 0 < slot.missing()).count();
    if n_short == 0 {
        return;
    }
    let Some(found) = solve::fitting_targets(design, cx.budget) else { return };
    let addon = design.addons.iter().find(|(_, addon)| addon.name == ADDON_NAME);
    let (warm, minimum) = (found.warm_ip_target, found.minimum_ip_target);
    let message = msg!("find-warm-pool-fills-subnets", short = n_short, warm = warm, minimum = minimum);
    let group = design.nodegroups.ids().next().map(Into::into);
    let Some(subject) = addon.map(|(id, _)| id.into()).or(group) else { return };
    let finding = report.find(message, [subject]);
    if let Some((id, addon)) = addon {
        let text = settings::with_variable(addon.configuration.as_deref(), "WARM_IP_TARGET", &warm.to_string());
        let text =
            text.and_then(|text| settings::with_variable(Some(&text), "MINIMUM_IP_TARGET", &minimum.to_string()));
        if let Some(text) = text {
            let mut record = addon.clone();
            record.configuration = Some(text);
            finding.choice(msg!("fix-set-both-targets"), vec![Edit::SetAddon(id, record)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect};

    #[test]
    fn fires_where_lean_settings_fit() {
        let mut design = Starter::TooSmall.design();
        let group = design.nodegroups.ids().next().unwrap();
        // Two nodes in each /26: 60 of 58 addresses by default, 2 × 14 with two warm ones.
        design.nodegroups.update(group, |g| (g.max_size, g.planned_pods) = (6, Some(10)));
        let message = "3 subnets run out at maximum; with WARM_IP_TARGET 2 and MINIMUM_IP_TARGET 10 all hold";
        expect(&cni(&design, "{}"), "CNI013", &[message]);
        expect(&cni(&Starter::Classic.design(), "{}"), "CNI013", &[]);
        design.nodegroups.update(group, |g| g.max_size = 60);
        expect(&cni(&design, "{}"), "CNI013", &[]);
    }
}
