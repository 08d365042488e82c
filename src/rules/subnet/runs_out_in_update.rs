//! SUB013: a subnet has too few addresses while a node group is updated.

use super::room::{Room, advise_on_warm_pool, offer_smaller_group};
use crate::cni::budget::Scenario;
use crate::design::Entity;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every subnet also has room for the nodes that a rolling update adds: for a managed node
    /// group at least two in each zone, for a self-managed one a second group of the same size.
    ///
    /// ## Why it matters
    /// The update starts new nodes before it stops old ones. When they find no addresses, the update
    /// fails or hangs, most likely when a security patch is urgent.
    ///
    /// ## How to fix
    /// Give the subnet more room, or allow fewer nodes. A smaller update limit helps, if one is set above
    /// the default.
    pub static RULE = {
        code: "SUB013",
        name: "subnet-runs-out-during-update",
        summary: "a subnet has too few addresses while a node group is updated",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let mut room = None;
    let fits_otherwise = |id| cx.budget.subnet(Scenario::Maximum, id).is_none_or(|slot| slot.missing() == 0);
    for shortage in cx.budget.shortages_among(design, Scenario::Upgrade, fits_otherwise) {
        let id = shortage.subnet;
        let Some(slot) = cx.budget.subnet(Scenario::Upgrade, id) else { continue };
        let message = msg!(
            "find-subnet-runs-out-during-update",
            subnet = name(design, id),
            needed = slot.by_nodes(),
            usable = slot.room_for_nodes().unwrap_or(0),
            surge = slot.groups.iter().map(|share| share.surge_nodes).fold(0, u32::saturating_add)
        );
        let group = shortage.from.map(|(group, _)| Entity::from(group));
        let finding = report.find(message, std::iter::once(Entity::from(id)).chain(group));
        finding.fields(&["cidr"]);
        room.get_or_insert_with(|| Room::of(design)).offer(finding, id, slot.used());
        offer_smaller_group(finding, design, &shortage);
        advise_on_warm_pool(finding, slot);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, group, subnet};

    #[test]
    fn fires_where_only_the_update_is_too_much() {
        let design = Starter::Classic.design();
        expect(&design, "SUB013", &[]);
        let design = subnet(design, 4, |s| s.cidr = Some("10.0.128.0/26".parse().unwrap()));
        // Two nodes of 30 at maximum are too many for a /26, one is not.
        expect(&design, "SUB013", &[]);
        let design = group(design, 0, |g| g.max_size = 3);
        expect(
            &design,
            "SUB013",
            &[
                "private-1c runs out while nodes are updated: nodes need 90 addresses with 2 more nodes, 58 are free",
            ],
        );
        assert_eq!(fixes(&design, "SUB013").first().unwrap(), "Grow private-1c to 10.0.128.0/25");
    }
}
