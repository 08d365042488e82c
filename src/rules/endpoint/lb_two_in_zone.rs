//! END012: a load balancer has two subnets in the same zone.

use crate::collect::CollectInOrder;
use crate::design::{SubnetId, ZoneId};
use crate::msg;
use crate::rules::help::{balancer_edit, name, names};
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether every load balancer has at most one subnet in each zone.
    ///
    /// ## Why it matters
    /// Elastic Load Balancing takes one subnet in a zone and refuses a second one.
    ///
    /// ## How to fix
    /// Keep one subnet in each zone, best the one with the most room.
    pub static RULE = {
        code: "END012",
        name: "load-balancer-with-two-subnets-in-zone",
        summary: "a load balancer has two subnets in the same zone",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    for (id, lb) in design.load_balancers.iter() {
        let zones = design.subnets_by_zone(&lb.subnets);
        let is_named = |zone: ZoneId| design.zones.get(zone).is_some_and(|zone| !zone.name.is_empty());
        let doubled = zones.iter().find(|(zone, subnets)| 1 < subnets.len() && is_named(**zone));
        let Some((zone, subnets)) = doubled else { continue };
        let message = msg!(
            "find-load-balancer-with-two-subnets-in-zone",
            balancer = name(design, id),
            subnets = names(design, subnets.iter().copied()),
            zone = name(design, *zone)
        );
        let finding = report.find(message, [id.into()]);
        finding.fields(&["subnets"]);
        let kept: BTreeSet<SubnetId> = zones.values().filter_map(|inside| inside.first().copied()).collect_set();
        let title = msg!("fix-use-subnets", subnets = names(design, kept.iter().copied()));
        finding.choice(title, balancer_edit(design, id, |record| record.subnets = kept));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{LoadBalancerKind, Scheme};
    use crate::rules::testing::{balancer, expect};

    #[test]
    fn fires_on_the_second_subnet_of_a_zone() {
        let design = Starter::Classic.design();
        let whole = balancer(&design, LoadBalancerKind::Network, Scheme::InternetFacing, |_| {});
        expect(&whole, "END012", &[]);
        let private = design.subnets.ids().nth(3).unwrap();
        let design = balancer(&design, LoadBalancerKind::Network, Scheme::InternetFacing, |lb| {
            lb.subnets.insert(private);
        });
        expect(
            &design,
            "END012",
            &["ingress has public-1a, private-1a in ap-northeast-1a, it can have one there"],
        );
    }
}
