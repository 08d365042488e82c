//! SUB008: a managed node group is in a public subnet that gives no public addresses.

use crate::design::{Entity, NodegroupId, NodegroupKind};
use crate::msg;
use crate::rules::help::{group_edit, names, private_subnets, subnet_edit};
use crate::rules::paths::show_path;
use crate::rules::{Cx, Report};
use crate::traffic::{Source, Target};

declare_rule! {
    /// ## What it checks
    /// Whether every public subnet with a managed node group assigns public IPv4 addresses at launch.
    ///
    /// ## Why it matters
    /// EKS refuses to create the node group: it fails with `Ec2SubnetInvalidConfiguration`.
    ///
    /// ## How to fix
    /// Turn public addresses on for the subnet, or move the node group to private subnets.
    pub static RULE = {
        code: "SUB008",
        name: "public-node-subnet-without-public-ips",
        summary: "a managed node group is in a public subnet that gives no public addresses",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html",
            "https://github.com/aws/containers-roadmap/issues/607",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    // EKS looks at the subnet, not at what its nodes would reach: security groups change nothing here.
    for (id, subnet) in design.subnets.iter().filter(|(_, s)| s.is_public() && !s.has_public_ip_on_launch) {
        let groups = design.nodegroups.iter();
        let managed = groups.filter(|(_, g)| g.kind == NodegroupKind::Managed && g.subnets.contains(&id));
        let managed: Vec<NodegroupId> = managed.map(|(group, _)| group).collect();
        if managed.is_empty() {
            continue;
        }
        let message = msg!(
            "find-public-node-subnet-without-public-ips",
            subnet = subnet.name.clone(),
            groups = names(design, managed.iter().copied())
        );
        let subjects = std::iter::once(Entity::from(id)).chain(managed.iter().map(|group| Entity::from(*group)));
        let finding = report.find(message, subjects);
        finding.fields(&["public_ip_on_launch"]);
        let nodes: Vec<Source> = managed.iter().map(|group| Source::Node(*group, id)).collect();
        show_path(finding, cx.facts, &nodes, Target::Internet);
        let edits = subnet_edit(design, id, |record| record.has_public_ip_on_launch = true);
        finding.choice(msg!("fix-turn-public-ips-on", subnet = subnet.name.clone()), edits);
        let private = private_subnets(design);
        if !private.is_empty() {
            let to_private =
                managed.iter().flat_map(|g| group_edit(design, *g, |r| r.subnets.clone_from(&private)));
            finding.choice(msg!("fix-use-private-subnets"), to_private.collect());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::NodegroupKind;
    use crate::design::starters::Starter;
    use crate::rules::testing::{TODAY, expect, findings, fixes, group, subnet};
    use crate::traffic::Target;

    #[test]
    fn fires_only_where_managed_nodes_are() {
        let design = subnet(Starter::Classic.design(), 0, |s| s.has_public_ip_on_launch = false);
        expect(&design, "SUB008", &[]);
        let public = design.subnets.ids().next().unwrap();
        let design = group(design, 0, |g| g.subnets = [public].into());
        expect(&design, "SUB008", &["public-1a gives nodes no public address, EKS refuses workers there"]);
        assert_eq!(findings(&design, "SUB008", TODAY)[0].path.unwrap().1, Target::Internet);
        assert_eq!(fixes(&design, "SUB008"), ["Turn public addresses on in public-1a", "Use the private subnets"]);
        let design = group(design, 0, |g| g.kind = NodegroupKind::SelfManaged);
        expect(&design, "SUB008", &[]);
    }
}
