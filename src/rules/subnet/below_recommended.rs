//! SUB006: a cluster subnet has fewer than the 16 free addresses that AWS recommends.

use super::room::Room;
use crate::catalog::eks;
use crate::cni::budget::Scenario;
use crate::design::Entity;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every subnet of the control plane has the 16 free addresses that AWS recommends before the
    /// cluster exists.
    ///
    /// ## Why it matters
    /// EKS may put up to four interfaces in one subnet, and needs more addresses while it updates the
    /// version.
    ///
    /// ## How to fix
    /// Use /27 or larger, or leave a /28 to the control plane alone.
    pub static RULE = {
        code: "SUB006",
        name: "control-plane-subnet-below-recommended",
        summary: "a cluster subnet has fewer than the 16 free addresses that AWS recommends",
        severity: Info,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let mut room = None;
    for id in design.control_plane_subnets() {
        let Some(slot) = cx.budget.subnet(Scenario::Minimum, id) else { continue };
        let Some(free) = slot.free_at_creation() else { continue };
        if !(eks::FREE_IPS_TO_CREATE..eks::FREE_IPS_RECOMMENDED).contains(&free) {
            continue;
        }
        let message = msg!(
            "find-control-plane-subnet-below-recommended",
            subnet = name(design, id),
            free = free,
            recommended = eks::FREE_IPS_RECOMMENDED
        );
        let finding = report.find(message, [id.into(), Entity::Cluster]);
        finding.fields(&["cidr"]);
        let missing = eks::FREE_IPS_RECOMMENDED.saturating_sub(free);
        let room = room.get_or_insert_with(|| Room::of(design));
        room.offer(finding, id, slot.total.unwrap_or(0).saturating_add(missing));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, subnet};

    #[test]
    fn fires_below_sixteen_free_addresses() {
        let with = |block: &str| subnet(Starter::Classic.design(), 1, |s| s.cidr = Some(block.parse().unwrap()));
        expect(&with("10.0.32.0/27"), "SUB006", &[]);
        let design = with("10.0.32.0/28");
        expect(&design, "SUB006", &["public-1c has 11 free addresses for the control plane, AWS recommends 16"]);
        assert_eq!(fixes(&design, "SUB006").first().unwrap(), "Grow public-1c to 10.0.32.0/27");
    }
}
