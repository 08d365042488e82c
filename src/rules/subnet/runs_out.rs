//! SUB012: a subnet has too few addresses for its node groups at maximum.

use super::room::{Room, advise_on_warm_pool, offer_smaller_group};
use crate::cni::budget::Scenario;
use crate::design::Entity;
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every subnet has the addresses that its nodes, pods, load balancers and the control plane
    /// take while all node groups are at their maximum. A node takes whole interfaces, spare addresses
    /// included.
    ///
    /// ## Why it matters
    /// When a subnet runs out, new nodes fail to launch, or their pods hang in `ContainerCreating`. Auto
    /// Scaling looks at zones and not at free addresses, so that it keeps choosing the full subnet.
    ///
    /// ## How to fix
    /// Grow the subnet while it is still a drawing: AWS cannot resize it later. Or move it to a larger
    /// free block, allow fewer nodes, or lower the warm pool of the CNI.
    pub static RULE = {
        code: "SUB012",
        name: "subnet-runs-out",
        summary: "a subnet has too few addresses for its node groups at maximum",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
            "https://docs.aws.amazon.com/eks/latest/best-practices/ip-opt.html",
            "https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/eni-and-ip-target.md",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let mut room = None;
    for shortage in cx.budget.shortages(design, Scenario::Maximum) {
        let id = shortage.subnet;
        let Some(slot) = cx.budget.subnet(Scenario::Maximum, id) else { continue };
        // The numbers that the drawing shows too: what nodes need of what the rest leaves.
        let (needed, usable) = if 0 < slot.by_nodes() {
            (slot.by_nodes(), slot.room_for_nodes().unwrap_or(0))
        } else {
            (slot.needed(), slot.usable().unwrap_or(0))
        };
        let subnet = name(design, id);
        let from = shortage.from.and_then(|(group, node)| Some((group, node, design.nodegroups.get(group)?)));
        let message = match from {
            Some((group, node, record)) => msg!(
                "find-subnet-runs-out",
                subnet = subnet,
                node = node,
                max = record.max_size,
                group = name(design, group),
                needed = needed,
                usable = usable
            ),
            None => msg!("find-subnet-runs-out-without-nodes", subnet = subnet, needed = needed, usable = usable),
        };
        let group = from.map(|(group, _, _)| Entity::from(group));
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

    /// The picture of the design direction: /25 in the middle, 18 nodes, 6 of them here, 30 addresses each.
    #[test]
    fn names_the_node_from_which_on_it_is_short() {
        let design = Starter::Classic.design();
        expect(&design, "SUB012", &[]);
        let design = group(design, 0, |g| (g.max_size, g.planned_pods) = (18, Some(24)));
        let design = subnet(design, 4, |s| s.cidr = Some("10.0.128.0/25".parse().unwrap()));
        expect(
            &design,
            "SUB012",
            &["private-1c runs out at node 13 of 18 in workers: nodes need 180 addresses, 122 are free"],
        );
        assert_eq!(
            fixes(&design, "SUB012"),
            ["Grow private-1c to 10.0.128.0/24", "Move private-1c to 10.0.129.0/24", "Limit workers to 12 nodes"]
        );
    }

    #[test]
    fn the_too_small_starter_runs_out_and_every_fix_helps() {
        let design = Starter::TooSmall.design();
        let text = |zone| {
            format!("private-{zone} runs out at node 4 of 18 in workers: nodes need 180 addresses, 58 are free")
        };
        let texts = ["1a", "1c", "1d"].map(text);
        expect(&design, "SUB012", &texts.each_ref().map(String::as_str));
        assert_eq!(
            fixes(&design, "SUB012"),
            ["Add 100.64.0.0/16 to the VPC and move private-1a to 100.64.0.0/24", "Limit workers to 3 nodes"]
        );
    }

    #[test]
    fn says_when_even_an_empty_subnet_is_short() {
        let design = subnet(Starter::Classic.design(), 1, |s| {
            s.cidr = Some("10.0.32.0/28".parse().unwrap());
            s.other_ips = 20;
        });
        expect(
            &design,
            "SUB012",
            &["public-1c is too small before any node starts: needs 21 addresses, 11 are usable"],
        );
        let existing = subnet(design, 1, |s| s.existing_id = Some("subnet-0123".to_owned()));
        assert_eq!(fixes(&existing, "SUB012"), ["Add another subnet of at least /27 in the same zone"]);
        let unknown = subnet(existing, 1, |s| s.cidr = None);
        expect(&unknown, "SUB012", &[]);
    }
}
