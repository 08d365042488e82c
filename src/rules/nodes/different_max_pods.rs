//! NOD020: the instance types of a node group hold different numbers of pods.

use crate::cni::max_pods;
use crate::collect::CollectInOrder;
use crate::design::NodegroupKind;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether all instance types of a managed node group have the same max pods.
    ///
    /// ## Why it matters
    /// EKS gives the lowest one to every node of the group. Larger nodes then run fewer pods than they
    /// could.
    ///
    /// ## How to fix
    /// Choose types that hold the same number of pods, or accept the lowest.
    pub static RULE = {
        code: "NOD020",
        name: "instance-types-with-different-max-pods",
        summary: "the instance types of a node group hold different numbers of pods",
        severity: Info,
        fix: Never,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let groups = cx.design.nodegroups.iter().filter(|(_, group)| group.kind == NodegroupKind::Managed);
    for (id, group) in groups.filter(|(_, group)| group.max_pods.is_none()) {
        let of_type = |name: &String| {
            max_pods::of_type(group, name, &cx.budget.settings).map(|limit| (limit.max_pods, name.clone()))
        };
        let limits: BTreeSet<(u32, String)> = group.instance_types.iter().filter_map(of_type).collect_set();
        let Some(((low, low_type), (high, high_type))) = limits.first().zip(limits.last()) else { continue };
        if low < high {
            let message = msg!(
                "find-instance-types-with-different-max-pods",
                group = name(cx.design, id),
                low = *low,
                low_type = low_type.clone(),
                high = *high,
                high_type = high_type.clone()
            );
            report.find(message, [id.into()]).fields(&["instance_types"]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, group};

    #[test]
    fn fires_on_different_limits() {
        let with = |types: &[&str]| {
            group(Starter::Classic.design(), 0, |g| {
                g.instance_types = types.iter().map(|t| (*t).to_owned()).collect()
            })
        };
        expect(&with(&["m5.large", "m6i.large", "no.such"]), "NOD020", &[]);
        expect(
            &with(&["m5.xlarge", "m5.large"]),
            "NOD020",
            &["every node of workers gets the 29 pods of m5.large, m5.xlarge alone could have 58"],
        );
    }
}
