//! CNI003: prefix delegation is on, and an instance type does not have it.

use crate::catalog::instance_type;
use crate::cni::pool::Mode;
use crate::msg;
use crate::rules::help::{list, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every instance type supports prefix delegation when the CNI has it on.
    ///
    /// ## Why it matters
    /// Only Nitro instances hold prefixes. On others the CNI falls back to single addresses, so that
    /// these nodes hold far fewer pods than planned.
    ///
    /// ## How to fix
    /// Choose instance types on the Nitro System.
    pub static RULE = {
        code: "CNI003",
        name: "prefix-delegation-on-unsupported-type",
        summary: "prefix delegation is on, and an instance type does not have it",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/cni-increase-ip-addresses.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    if cx.budget.settings.mode != Mode::Prefix {
        return;
    }
    for (id, group) in cx.design.nodegroups.iter() {
        let has_none = |name: &&String| instance_type(name).is_some_and(|row| !row.has_prefix_delegation);
        let types: Vec<&String> = group.instance_types.iter().filter(has_none).collect();
        if types.is_empty() {
            continue;
        }
        let message =
            msg!("find-prefix-delegation-on-unsupported-type", group = name(cx.design, id), types = list(&types));
        let finding = report.find(message, [id.into()]);
        finding.fields(&["instance_types"]);
        finding.advice(msg!("fix-choose-nitro"));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect, group};

    #[test]
    fn fires_on_xen_types() {
        let on = |name: &str| {
            let design = group(Starter::Classic.design(), 0, |g| g.instance_types = vec![name.to_owned()]);
            cni(&design, r#"{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}"#)
        };
        expect(&on("m5.large"), "CNI003", &[]);
        expect(
            &on("m4.large"),
            "CNI003",
            &["prefix delegation is on, but workers has instance types that cannot hold prefixes: m4.large"],
        );
    }
}
