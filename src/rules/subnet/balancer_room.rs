//! SUB007: a subnet has too few addresses for a load balancer.

use super::room::Room;
use crate::catalog::vpc;
use crate::cni::budget::Scenario;
use crate::design::{Entity, LoadBalancerKind};
use crate::msg;
use crate::net::n_ips_of;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether each subnet of a load balancer has 8 free addresses for it while all node groups are at
    /// their maximum. An Application Load Balancer should have /27 or larger.
    ///
    /// ## Why it matters
    /// The load balancer controller skips subnets with fewer free addresses. A load balancer that cannot
    /// add addresses cannot scale.
    ///
    /// ## How to fix
    /// Use a larger subnet for load balancers, or one without nodes.
    pub static RULE = {
        code: "SUB007",
        name: "load-balancer-subnet-too-small",
        summary: "a subnet has too few addresses for a load balancer",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let mut room = None;
    for (id, record) in design.load_balancers.iter() {
        let (own, longest) = match record.kind {
            LoadBalancerKind::Application => (vpc::IPS_PER_ALB_AND_SUBNET, vpc::ALB_LONGEST_PREFIX_LEN),
            LoadBalancerKind::Network => (vpc::IPS_PER_NLB_AND_SUBNET, vpc::LONGEST_PREFIX_LEN),
        };
        for subnet in &record.subnets {
            let Some(slot) = cx.budget.subnet(Scenario::Maximum, *subnet) else { continue };
            let Some(free) = slot.free().and_then(|free| u64::try_from(free).ok()) else { continue };
            let free = free.saturating_add(own);
            let smallest = n_ips_of(longest);
            let is_large = slot.total.is_some_and(|total| smallest <= total);
            if vpc::FREE_IPS_PER_LOAD_BALANCER_SUBNET <= free && is_large {
                continue;
            }
            let message = msg!(
                "find-load-balancer-subnet-too-small",
                subnet = name(design, *subnet),
                free = free,
                balancer = name(design, id),
                needed = vpc::FREE_IPS_PER_LOAD_BALANCER_SUBNET,
                len = longest
            );
            let finding = report.find(message, [Entity::from(*subnet), id.into()]);
            finding.fields(&["cidr"]);
            let missing = vpc::FREE_IPS_PER_LOAD_BALANCER_SUBNET.saturating_sub(own);
            let n_ips = slot.used().saturating_add(missing).max(smallest);
            room.get_or_insert_with(|| Room::of(design)).offer(finding, *subnet, n_ips);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{LoadBalancerKind, Scheme};
    use crate::rules::testing::{balancer, expect, fixes, subnet};

    #[test]
    fn fires_on_crowded_and_on_small_subnets() {
        let design = Starter::Classic.design();
        let alb = balancer(&design, LoadBalancerKind::Application, Scheme::InternetFacing, |_| {});
        expect(&alb, "SUB007", &[]);
        let small = subnet(alb, 1, |s| s.cidr = Some("10.0.32.0/28".parse().unwrap()));
        expect(
            &small,
            "SUB007",
            &["public-1c has 10 free addresses for ingress, load balancers need 8 and a block of /27 or larger"],
        );
        assert_eq!(fixes(&small, "SUB007").first().unwrap(), "Grow public-1c to 10.0.32.0/27");
        let nlb = balancer(&design, LoadBalancerKind::Network, Scheme::InternetFacing, |_| {});
        let crowded = subnet(nlb, 1, |s| {
            s.cidr = Some("10.0.32.0/27".parse().unwrap());
            s.other_ips = 20;
        });
        expect(
            &crowded,
            "SUB007",
            &["public-1c has 6 free addresses for ingress, load balancers need 8 and a block of /28 or larger"],
        );
    }
}
