//! SUB004: a cluster subnet has fewer than 6 free addresses when the cluster is created.

use super::room::Room;
use crate::catalog::eks;
use crate::cni::budget::Scenario;
use crate::design::Entity;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every subnet that EKS may put the control plane in has at least 6 free addresses before
    /// the cluster exists.
    ///
    /// ## Why it matters
    /// EKS refuses to create the cluster when one of these subnets has fewer.
    ///
    /// ## How to fix
    /// Use a larger subnet, or take this one out of the subnets of the control plane. AWS recommends 16
    /// free addresses.
    pub static RULE = {
        code: "SUB004",
        name: "control-plane-subnet-too-full-to-create",
        summary: "a cluster subnet has fewer than 6 free addresses when the cluster is created",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let mut room = None;
    for id in design.control_plane_subnets() {
        let slot = cx.budget.subnet(Scenario::Minimum, id);
        let Some((slot, free)) = slot.and_then(|slot| Some((slot, slot.free_at_creation()?))) else { continue };
        if eks::FREE_IPS_TO_CREATE <= free {
            continue;
        }
        let message = msg!(
            "find-control-plane-subnet-too-full-to-create",
            subnet = name(design, id),
            free = free,
            needed = eks::FREE_IPS_TO_CREATE
        );
        let finding = report.find(message, [id.into(), Entity::Cluster]);
        finding.fields(&["cidr", "other_ips"]);
        let missing = eks::FREE_IPS_TO_CREATE.saturating_sub(free);
        let room = room.get_or_insert_with(|| Room::of(design));
        room.offer(finding, id, slot.total.unwrap_or(0).saturating_add(missing));
        finding.advice(msg!("fix-use-larger-subnet"));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, subnet};

    #[test]
    fn fires_below_six_free_addresses() {
        let with = |other_ips| {
            subnet(Starter::Classic.design(), 1, |s| {
                s.cidr = Some("10.0.32.0/28".parse().unwrap());
                s.other_ips = other_ips;
            })
        };
        expect(&with(5), "SUB004", &[]);
        let design = with(6);
        expect(&design, "SUB004", &["public-1c has 5 free addresses, EKS needs 6 to create the cluster"]);
        assert_eq!(fixes(&design, "SUB004").first().unwrap(), "Grow public-1c to 10.0.32.0/27");
        let unknown = subnet(design, 1, |s| s.cidr = None);
        expect(&unknown, "SUB004", &[]);
    }
}
