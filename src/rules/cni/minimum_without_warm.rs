//! CNI002: `MINIMUM_IP_TARGET` is set alone and lower than the planned pods.

use crate::cni::settings;
use crate::design::Edit;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every planned pod gets an address when `MINIMUM_IP_TARGET` is set and `WARM_IP_TARGET` is not.
    ///
    /// ## Why it matters
    /// The CNI then never asks for more addresses than the minimum. Pods above it hang in
    /// `ContainerCreating` for ever.
    ///
    /// ## How to fix
    /// Set `WARM_IP_TARGET` as well. Two is a good start.
    pub static RULE = {
        code: "CNI002",
        name: "minimum-ip-target-without-warm-ip-target",
        summary: "MINIMUM_IP_TARGET is set alone and lower than the planned pods",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://github.com/aws/amazon-vpc-cni-k8s/issues/2650",
            "https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/eni-and-ip-target.md",
        ],
        check: check,
    }
}

/// The number of spare addresses that the fix sets.
const SPARE_IPS: &str = "2";

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let settings = &cx.budget.settings;
    if settings.minimum_ip_target == 0 || settings.warm_ip_target != 0 {
        return;
    }
    let Some((addon_id, addon)) = design.addons.iter().find(|(_, addon)| addon.name == settings::ADDON_NAME)
    else {
        return;
    };
    for (id, cost) in cx.budget.node_costs.iter().filter(|(_, cost)| cost.ips.pods_placed < cost.pods) {
        let message = msg!(
            "find-minimum-ip-target-without-warm-ip-target",
            minimum = settings.minimum_ip_target,
            group = name(design, *id),
            pods = cost.pods,
            placed = cost.ips.pods_placed
        );
        let finding = report.find(message, [addon_id.into(), (*id).into()]);
        finding.fields(&["configuration"]);
        let text = settings::with_variable(addon.configuration.as_deref(), "WARM_IP_TARGET", SPARE_IPS);
        if let Some(text) = text {
            let mut record = addon.clone();
            record.configuration = Some(text);
            finding.choice(msg!("fix-set-warm-ip-target", n = SPARE_IPS), vec![Edit::SetAddon(addon_id, record)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect};

    #[test]
    fn fires_below_the_planned_pods() {
        let design = Starter::Classic.design();
        let with = |configuration: &str| cni(&design, configuration);
        expect(&with(r#"{"env":{"MINIMUM_IP_TARGET":"10","WARM_IP_TARGET":"2"}}"#), "CNI002", &[]);
        expect(&with(r#"{"env":{"MINIMUM_IP_TARGET":"30"}}"#), "CNI002", &[]);
        expect(
            &with(r#"{"env":{"MINIMUM_IP_TARGET":"10"}}"#),
            "CNI002",
            &["MINIMUM_IP_TARGET 10 without WARM_IP_TARGET: 10 of 27 pods on a node of workers get an address"],
        );
    }
}
