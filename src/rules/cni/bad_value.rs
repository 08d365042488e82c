//! CNI009: a number of the CNI cannot be read, so that its default counts.

use crate::cni::settings::{ADDON_NAME, VARIABLES, variable};
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether warm targets and `MAX_ENI` are whole numbers from 0.
    ///
    /// ## Why it matters
    /// The CNI takes its default for what it cannot read, and says nothing.
    ///
    /// ## How to fix
    /// Write a whole number, or take the setting out.
    pub static RULE = {
        code: "CNI009",
        name: "cni-value-not-a-number",
        summary: "a number of the CNI cannot be read, so that its default counts",
        severity: Warning,
        fix: Never,
        since: "0.1.0",
        sources: &["https://github.com/aws/amazon-vpc-cni-k8s#cni-configuration-variables"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let Some((addon, _)) = cx.design.addons.iter().find(|(_, addon)| addon.name == ADDON_NAME) else { return };
    let numbers = VARIABLES.iter().copied().filter(|name| name.ends_with("_TARGET") || *name == "MAX_ENI");
    for name in numbers {
        let Some(value) = variable(cx.design, name).filter(|value| value.trim().parse::<u32>().is_err()) else {
            continue;
        };
        let message = msg!("find-cni-value-not-a-number", name = name, value = value);
        report.find(message, [addon.into()]).fields(&["configuration"]);
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
}
