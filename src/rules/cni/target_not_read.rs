//! CNI008: a warm target is set that the CNI does not read.

use crate::cni::pool::Mode;
use crate::cni::settings::{ADDON_NAME, variable};
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every warm target that is set decides about anything: address targets switch the other two off,
    /// `WARM_PREFIX_TARGET` is read with prefix delegation only, and `WARM_ENI_TARGET` without it only.
    ///
    /// ## Why it matters
    /// The number stands there and does nothing, so that the next reader expects another behavior.
    ///
    /// ## How to fix
    /// Take the target out, or the ones that switch it off.
    pub static RULE = {
        code: "CNI008",
        name: "warm-target-not-read",
        summary: "a warm target is set that the CNI does not read",
        severity: Info,
        fix: Never,
        since: "0.1.0",
        sources: &["https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/eni-and-ip-target.md", "https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/prefix-and-ip-target.md"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let settings = &cx.budget.settings;
    let Some((addon, _)) = cx.design.addons.iter().find(|(_, addon)| addon.name == ADDON_NAME) else { return };
    let has_targets = 0 < settings.warm_ip_target || 0 < settings.minimum_ip_target;
    let is_ipv6 = settings.mode == Mode::Ipv6;
    let unread = [
        ("WARM_ENI_TARGET", is_ipv6 || has_targets || settings.mode == Mode::Prefix),
        ("WARM_PREFIX_TARGET", is_ipv6 || has_targets || settings.mode == Mode::SecondaryIp),
        ("WARM_IP_TARGET", is_ipv6),
        ("MINIMUM_IP_TARGET", is_ipv6),
    ];
    for (name, is_unread) in unread {
        if is_unread && variable(cx.design, name).is_some() {
            report.find(msg!("find-warm-target-not-read", name = name), [addon.into()]).fields(&["configuration"]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect};

    #[test]
    fn fires_on_what_is_switched_off() {
        let design = Starter::Classic.design();
        let message = |name| format!("{name} is set, and the CNI does not read it with these settings");
        let (eni, prefix) = (message("WARM_ENI_TARGET"), message("WARM_PREFIX_TARGET"));
        expect(&cni(&design, r#"{"env":{"WARM_ENI_TARGET":"2"}}"#), "CNI008", &[]);
        expect(&cni(&design, r#"{"env":{"WARM_ENI_TARGET":"2","WARM_IP_TARGET":"3"}}"#), "CNI008", &[&eni]);
        expect(&cni(&design, r#"{"env":{"WARM_PREFIX_TARGET":"2"}}"#), "CNI008", &[&prefix]);
        let both = r#"{"env":{"ENABLE_PREFIX_DELEGATION":"true","WARM_ENI_TARGET":"0","WARM_PREFIX_TARGET":"1"}}"#;
        expect(&cni(&design, both), "CNI008", &[&eni]);
    }
}
