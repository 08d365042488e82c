//! NOD015: a node group has several nodes in one zone only.

use crate::collect::CollectInOrder;
use crate::design::{Route, SubnetId, ZoneId, ZoneKind};
use crate::msg;
use crate::rules::help::{group_edit, has_unlisted_subnets, name, names};
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether a node group that may have two or more nodes spreads over more than one zone, where the
    /// drawing has several.
    ///
    /// ## Why it matters
    /// When the zone fails, all nodes of the group are gone. For pods with volumes in one zone this is
    /// wanted, for others it is not.
    ///
    /// ## How to fix
    /// Add subnets of the same kind in the other zones.
    pub static RULE = {
        code: "NOD015",
        name: "nodegroup-in-one-zone",
        summary: "a node group has several nodes in one zone only",
        severity: Info,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let is_named = |zone: ZoneId| {
        design.zones.get(zone).is_some_and(|zone| zone.kind == ZoneKind::Standard && !zone.name.is_empty())
    };
    for (id, group) in design.nodegroups.iter().filter(|(_, g)| 2 <= g.max_size && !has_unlisted_subnets(&g.kept))
    {
        let used = design.subnets_by_zone(&group.subnets);
        let Some((zone, _)) = used.first_key_value().filter(|(zone, _)| used.len() == 1 && is_named(**zone))
        else {
            continue;
        };
        let is_public = design.uses_public_subnet(group);
        let alike = design.subnets.iter().filter(|(_, s)| s.is_public() == is_public && s.route != Route::Unknown);
        let alike: BTreeSet<SubnetId> = alike.filter(|(_, s)| is_named(s.zone)).map(|(id, _)| id).collect_set();
        let reachable = design.subnets_by_zone(&alike);
        if reachable.len() < 2 {
            continue;
        }
        let mut wider = group.subnets.clone();
        let others = reachable.iter().filter(|(other, _)| *other != zone);
        wider.extend(others.filter_map(|(_, subnets)| subnets.first().copied()));
        let message = msg!(
            "find-nodegroup-in-one-zone",
            group = name(design, id),
            zone = name(design, *zone),
            max = group.max_size
        );
        let finding = report.find(message, [id.into()]);
        finding.fields(&["subnets"]);
        let title = msg!("fix-use-subnets", subnets = names(design, wider.iter().copied()));
        finding.choice(title, group_edit(design, id, |g| g.subnets = wider));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, group, zone};

    #[test]
    fn fires_where_other_zones_are_drawn() {
        let design = Starter::Classic.design();
        expect(&design, "NOD015", &[]);
        let one = design.subnets.ids().nth(3).unwrap();
        let design = group(design, 0, |g| g.subnets = [one].into());
        expect(&design, "NOD015", &["all nodes of workers, up to 6, are in ap-northeast-1a"]);
        assert_eq!(fixes(&design, "NOD015"), ["Use private-1a, private-1c, private-1d"]);
        let single = group(design.clone(), 0, |g| (g.min_size, g.desired_size, g.max_size) = (1, 1, 1));
        expect(&single, "NOD015", &[]);
        let unnamed = zone(design, 0, |z| z.name.clear());
        expect(&unnamed, "NOD015", &[]);
    }
}
