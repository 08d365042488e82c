//! CNI010: WARM_IP_TARGET is low and MINIMUM_IP_TARGET does not make up for it.

use crate::cni::settings::{self, ADDON_NAME};
use crate::design::Edit;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether a node that keeps only one or two addresses warm has a minimum near its planned pods.
    ///
    /// ## Why it matters
    /// Every few pods the node asks EC2 for another address. With many short-lived pods these calls are throttled,
    /// and pods wait although the subnet has room.
    ///
    /// ## How to fix
    /// Set MINIMUM_IP_TARGET to the pods that a node usually has, or keep more addresses warm.
    pub static RULE = {
        code: "CNI010",
        name: "warm-targets-low-for-churn",
        summary: "WARM_IP_TARGET is low and MINIMUM_IP_TARGET does not make up for it",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://github.com/aws/amazon-vpc-cni-k8s/issues/2056", "https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/eni-and-ip-target.md"],
        check: check,
    }
}

/// Warm addresses from which on a node follows pods that come and go. Estimate from issue 2056, read
/// 2026-08-22: two were too few for jobs that start every few seconds.
const ENOUGH_WARM: u32 = 3;

fn check(cx: &Cx, report: &mut Report) {
    let (design, settings) = (cx.design, &cx.budget.settings);
    if settings.warm_ip_target == 0 || ENOUGH_WARM <= settings.warm_ip_target {
        return;
    }
    let Some((addon_id, addon)) = design.addons.iter().find(|(_, addon)| addon.name == ADDON_NAME) else { return };
    let low = cx
        .budget
        .node_costs
        .iter()
        .filter(|(_, cost)| settings.minimum_ip_target.saturating_add(settings.minimum_ip_target) < cost.pods);
    let Some((group, cost)) = low.max_by_key(|(_, cost)| cost.pods) else { return };
    let message = msg!(
        "find-warm-targets-low-for-churn",
        group = name(design, *group),
        warm = settings.warm_ip_target,
        minimum = settings.minimum_ip_target,
        pods = cost.pods
    );
    let finding = report.find(message, [addon_id.into(), (*group).into()]);
    finding.fields(&["configuration"]);
    let pods = cost.pods.to_string();
    if let Some(text) = settings::with_variable(addon.configuration.as_deref(), "MINIMUM_IP_TARGET", &pods) {
        let mut record = addon.clone();
        record.configuration = Some(text);
        finding.choice(msg!("fix-set-minimum-ip-target", n = pods), vec![Edit::SetAddon(addon_id, record)]);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect};

    #[test]
    fn fires_when_neither_target_is_near_the_pods() {
        let design = Starter::Classic.design();
        let message = "nodes of workers keep 2 addresses warm and start with 0, for 27 planned pods";
        expect(&cni(&design, r#"{"env":{"WARM_IP_TARGET":"2"}}"#), "CNI010", &[message]);
        expect(&cni(&design, r#"{"env":{"WARM_IP_TARGET":"2","MINIMUM_IP_TARGET":"20"}}"#), "CNI010", &[]);
        expect(&cni(&design, r#"{"env":{"WARM_IP_TARGET":"5"}}"#), "CNI010", &[]);
        expect(&cni(&design, "{}"), "CNI010", &[]);
    }
}
