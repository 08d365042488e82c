//! NOD014: a node group is in public and in private subnets.

use crate::collect::CollectInOrder;
use crate::design::{Subnet, SubnetId};
use crate::msg;
use crate::rules::help::{group_edit, is_private, name, names};
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether each node group is in subnets of one kind: public or private.
    ///
    /// ## Why it matters
    /// Nodes of the same group then behave differently: some have public addresses and their own way out,
    /// some go through the NAT gateway. Which pod lands where is chance.
    ///
    /// ## How to fix
    /// Use the private subnets only. If some nodes must be public, make a node group for them.
    pub static RULE = {
        code: "NOD014",
        name: "nodegroup-in-public-and-private-subnets",
        summary: "a node group is in public and in private subnets",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/best-practices/subnets.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    for (id, group) in design.nodegroups.iter() {
        let of_kind = |is_kind: fn(&Subnet) -> bool| -> BTreeSet<SubnetId> {
            let subnets = group.subnets.iter().copied();
            subnets.filter(|subnet| design.subnets.get(*subnet).is_some_and(is_kind)).collect_set()
        };
        let (public, private) = (of_kind(Subnet::is_public), of_kind(is_private));
        if public.is_empty() || private.is_empty() {
            continue;
        }
        let message = msg!(
            "find-nodegroup-in-public-and-private-subnets",
            group = name(design, id),
            public = names(design, public.iter().copied()),
            private = names(design, private.iter().copied())
        );
        let finding = report.find(message, [id.into()]);
        finding.fields(&["subnets"]);
        for kept in [private, public] {
            let title = msg!("fix-use-subnets", subnets = names(design, kept.iter().copied()));
            finding.choice(title, group_edit(design, id, |g| g.subnets = kept));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, group};

    #[test]
    fn fires_on_both_kinds() {
        let design = Starter::Classic.design();
        expect(&design, "NOD014", &[]);
        let public = design.subnets.ids().next().unwrap();
        let design = group(design, 0, |g| {
            g.subnets.insert(public);
        });
        expect(
            &design,
            "NOD014",
            &["workers is in public (public-1a) and in private subnets (private-1a, private-1c, private-1d)"],
        );
        assert_eq!(fixes(&design, "NOD014"), ["Use private-1a, private-1c, private-1d", "Use public-1a"]);
    }
}
