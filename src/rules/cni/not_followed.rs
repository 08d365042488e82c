//! CNI001: the budget does not follow a setting of the CNI.

use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the budget takes every setting of the `vpc-cni` add-on that decides about addresses into
    /// account.
    ///
    /// ## Why it matters
    /// Where it does not, the numbers shown can be far from what AWS will do.
    ///
    /// ## How to fix
    /// Plan these addresses by hand, with the margin of the subnets. Configuration must be JSON.
    pub static RULE = {
        code: "CNI001",
        name: "cni-setting-not-followed",
        summary: "the budget does not follow a setting of the CNI",
        severity: Info,
        fix: Never,
        since: "0.1.0",
        sources: &["https://github.com/aws/amazon-vpc-cni-k8s"],
        check: check,
    }
}

use crate::cni::settings::NotFollowed;

fn check(cx: &Cx, report: &mut Report) {
    let Some((id, what)) = cx.cni.not_followed else { return };
    let message = match what {
        NotFollowed::NotJson => msg!("find-cni-setting-not-followed"),
        NotFollowed::SeveralCards => msg!("find-cni-setting-not-followed-several-cards"),
    };
    report.find(message, [id.into()]).fields(&["configuration"]);
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect};

    #[test]
    fn fires_on_what_the_budget_leaves_out() {
        let design = Starter::Classic.design();
        expect(&cni(&design, r#"{"env":{"WARM_IP_TARGET":"2"}}"#), "CNI001", &[]);
        let expectations = [
            ("env: {}", "the configuration of vpc-cni is not JSON: the budget counts with default settings"),
            (
                r#"{"env":{"ENABLE_MULTI_NIC":"true"}}"#,
                "several network cards are in use: the budget counts the first",
            ),
        ];
        for (configuration, message) in expectations {
            expect(&cni(&design, configuration), "CNI001", &[message]);
        }
    }
}
