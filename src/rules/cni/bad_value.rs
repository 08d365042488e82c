//! CNI009: a value of the CNI cannot be read, so that its default counts.

use crate::cni::settings::{ADDON_NAME, VARIABLES, boolean, takes_number, variable};
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether warm targets and `MAX_ENI` are whole numbers from 0, and the other settings that decide about
    /// addresses are true or false as the CNI reads it: also `1`, `t`, `0` or `f`, but not `yes` or `on`.
    ///
    /// ## Why it matters
    /// The CNI takes its default for what it cannot read, and says nothing.
    ///
    /// ## How to fix
    /// Write a whole number, or `true` or `false`, or take the setting out.
    pub static RULE = {
        code: "CNI009",
        name: "cni-value-not-a-number",
        summary: "a value of the CNI cannot be read, so that its default counts",
        severity: Warning,
        fix: Never,
        since: "0.1.0",
        sources: &["https://github.com/aws/amazon-vpc-cni-k8s#cni-configuration-variables"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let Some((addon, _)) = cx.design.addons.iter().find(|(_, addon)| addon.name == ADDON_NAME) else { return };
    for name in VARIABLES {
        let Some(value) = variable(cx.design, name) else { continue };
        let message = if takes_number(name) {
            let is_read = value.trim().parse::<u32>().is_ok();
            (!is_read).then(|| msg!("find-cni-value-not-a-number", name = name, value = value))
        } else {
            let is_read = boolean(&value).is_some();
            (!is_read).then(|| msg!("find-cni-value-not-a-boolean", name = name, value = value))
        };
        if let Some(message) = message {
            report.find(message, [addon.into()]).fields(&["configuration"]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect};

    #[test]
    fn fires_on_what_is_no_number() {
        let design = Starter::Classic.design();
        expect(&cni(&design, r#"{"env":{"WARM_IP_TARGET":"2","MAX_ENI":3}}"#), "CNI009", &[]);
        let message = "WARM_IP_TARGET is -2, which is no whole number from 0: the CNI takes its default";
        expect(&cni(&design, r#"{"env":{"WARM_IP_TARGET":"-2"}}"#), "CNI009", &[message]);
    }
    #[test]
    fn fires_on_what_is_neither_on_nor_off() {
        let design = Starter::Classic.design();
        let read = r#"{"env":{"ENABLE_POD_ENI":"t","ENABLE_SUBNET_DISCOVERY":"0","ENABLE_MULTI_NIC":false}}"#;
        expect(&cni(&design, read), "CNI009", &[]);
        let message =
            "ENABLE_PREFIX_DELEGATION is yes, which is neither true nor false to the CNI: it takes its default";
        expect(&cni(&design, r#"{"env":{"ENABLE_PREFIX_DELEGATION":"yes"}}"#), "CNI009", &[message]);
    }
}
