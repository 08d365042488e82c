//! SUB005: a cluster subnet has fewer than 5 free addresses at maximum.

use super::room::Room;
use crate::catalog::eks;
use crate::cni::budget::Scenario;
use crate::design::Entity;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every subnet of the control plane keeps at least 5 free addresses while all node groups
    /// are at their maximum.
    ///
    /// ## Why it matters
    /// EKS refuses a version update when one of these subnets has fewer. The cluster then stays on its
    /// version until nodes are taken away.
    ///
    /// ## How to fix
    /// Use a larger subnet, or give the control plane small subnets of its own.
    pub static RULE = {
        code: "SUB005",
        name: "control-plane-subnet-too-full-to-update",
        summary: "a cluster subnet has fewer than 5 free addresses at maximum",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://github.com/aws/containers-roadmap/issues/1693",
            "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let mut room = None;
    for id in design.control_plane_subnets() {
        let Some(slot) = cx.budget.subnet(Scenario::Maximum, id) else { continue };
        // A subnet with less than nothing runs out: another rule says so.
        let Some(free) = slot.free().and_then(|free| u64::try_from(free).ok()) else { continue };
        if eks::FREE_IPS_TO_UPDATE <= free {
            continue;
        }
        let message = msg!(
            "find-control-plane-subnet-too-full-to-update",
            subnet = name(design, id),
            free = free,
            needed = eks::FREE_IPS_TO_UPDATE
        );
        let finding = report.find(message, [id.into(), Entity::Cluster]);
        finding.fields(&["cidr"]);
        let room = room.get_or_insert_with(|| Room::of(design));
        room.offer(finding, id, slot.used().saturating_add(eks::FREE_IPS_TO_UPDATE));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, subnet};

    #[test]
    fn fires_below_five_free_addresses() {
        let with = |other_ips| {
            subnet(Starter::Classic.design(), 1, |s| {
                s.cidr = Some("10.0.32.0/28".parse().unwrap());
                s.other_ips = other_ips;
            })
        };
        expect(&with(5), "SUB005", &[]);
        let design = with(6);
        expect(
            &design,
            "SUB005",
            &["public-1c has 4 free addresses at maximum, EKS needs 5 to update the version"],
        );
        assert_eq!(fixes(&design, "SUB005").first().unwrap(), "Grow public-1c to 10.0.32.0/27");
        expect(&with(12), "SUB005", &[]);
    }
}
