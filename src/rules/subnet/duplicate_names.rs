//! SUB014: two subnets have the same name.

use crate::collect::CollectInOrder;
use crate::design::{Edit, SubnetId};
use crate::msg;
use crate::rules::help::unused_name;
use crate::rules::{Cx, Report};
use std::collections::BTreeMap;

declare_rule! {
    /// ## What it checks
    /// Whether every public subnet has a name of its own, and every private one.
    ///
    /// ## Why it matters
    /// eksctl lists subnets by name, public and private ones apart, so that each list can have a name
    /// once. People also mistake one subnet for the other.
    ///
    /// ## How to fix
    /// Rename one of the two.
    pub static RULE = {
        code: "SUB014",
        name: "duplicate-subnet-names",
        summary: "two subnets have the same name",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/types.go"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let mut seen: BTreeMap<(&str, bool), SubnetId> = BTreeMap::new();
    for (id, subnet) in design.subnets.iter().filter(|(_, subnet)| !subnet.name.is_empty()) {
        // eksctl lists public and private subnets apart.
        let key = (subnet.name.as_str(), subnet.is_public());
        let Some(first) = seen.get(&key).copied() else {
            seen.insert(key, id);
            continue;
        };
        let message = msg!("find-duplicate-subnet-names", name = subnet.name.clone());
        let finding = report.find(message, [id.into(), first.into()]);
        finding.fields(&["name"]);
        let taken = design.subnets.values().map(|s| s.name.as_str()).collect_set();
        let new = unused_name(&subnet.name, &taken);
        let title = msg!("fix-rename", old = subnet.name.clone(), new = new.clone());
        finding.choice(title, vec![Edit::Rename(id.into(), new)]);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, subnet};

    #[test]
    fn fires_on_the_younger_of_two() {
        let design = Starter::Classic.design();
        expect(&design, "SUB014", &[]);
        let apart = subnet(design.clone(), 3, |s| s.name = "public-1a".to_owned());
        expect(&apart, "SUB014", &[]);
        let design = subnet(design, 1, |s| s.name = "public-1a".to_owned());
        expect(&design, "SUB014", &["two subnets are named public-1a"]);
        assert_eq!(fixes(&design, "SUB014"), ["Rename public-1a to public-1a-2"]);
    }
}
