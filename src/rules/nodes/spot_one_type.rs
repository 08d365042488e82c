//! NOD016: a Spot node group has a single instance type.

use crate::catalog::{self, instance_type};
use crate::design::Capacity;
use crate::msg;
use crate::rules::help::{group_edit, list, name};
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether every Spot node group has more than one instance type.
    ///
    /// ## Why it matters
    /// Spot capacity runs out by instance type and zone. With a single type all nodes may be taken back
    /// at once, and no new ones start.
    ///
    /// ## How to fix
    /// Add types of the same size from other families.
    pub static RULE = {
        code: "NOD016",
        name: "spot-with-one-instance-type",
        summary: "a Spot node group has a single instance type",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html",
            "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    for (id, group) in cx.design.nodegroups.iter().filter(|(_, group)| group.capacity == Capacity::Spot) {
        let [only] = group.instance_types.as_slice() else { continue };
        let message = msg!("find-spot-with-one-instance-type", group = name(cx.design, id), name = only.clone());
        let finding = report.find(message, [id.into()]);
        finding.fields(&["instance_types", "capacity"]);
        let alike = types_like(only);
        if !alike.is_empty() {
            let title = msg!("fix-add-types", types = list(&alike));
            let more = alike.iter().map(|name| (*name).to_owned());
            finding.choice(title, group_edit(cx.design, id, |g| g.instance_types.extend(more)));
        }
    }
}

/// Up to three other types of the same size: processor, vCPUs, memory and limits of interfaces.
fn types_like(name: &str) -> Vec<&'static str> {
    let Some(row) = instance_type(name).filter(|row| row.vcpus.is_some() && row.gpus == 0) else {
        return Vec::new();
    };
    let key =
        |r: &catalog::InstanceType| (r.architecture, r.vcpus, r.memory_mib, r.max_enis, r.ipv4_per_eni, r.gpus);
    let letter = |r: &catalog::InstanceType| r.name.chars().next();
    let alike =
        catalog::instance_types().iter().filter(|other| key(other) == key(row) && letter(other) == letter(row));
    // One of each generation: `m5` and `m5d` come from nearly the same hosts.
    let mut seen = BTreeSet::from([row.family().chars().take(2).collect::<String>()]);
    let fresh = alike.filter(|other| seen.insert(other.family().chars().take(2).collect()));
    fresh.map(|other| other.name).take(3).collect()
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, group};

    #[test]
    fn fires_on_a_single_type() {
        let design = Starter::Mixed.design();
        expect(&design, "NOD016", &[]);
        let design = group(design, 1, |g| g.instance_types.truncate(1));
        expect(&design, "NOD016", &["spot buys Spot capacity of m5.large only"]);
        assert!(fixes(&design, "NOD016").first().unwrap().starts_with("Add m6"));
        let open = group(design, 1, |g| g.instance_types.clear());
        expect(&open, "NOD016", &[]);
    }
}
