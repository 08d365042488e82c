//! END011: an Application Load Balancer has subnets in one zone only.

use crate::catalog::vpc;
use crate::collect::CollectInOrder;
use crate::design::{LoadBalancerKind, Route, Scheme, ZoneId};
use crate::msg;
use crate::rules::help::{balancer_edit, name, names};
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether every Application Load Balancer has subnets in at least two zones.
    ///
    /// ## Why it matters
    /// Elastic Load Balancing refuses to create it otherwise.
    ///
    /// ## How to fix
    /// Add a subnet in another zone, or use a Network Load Balancer.
    pub static RULE = {
        code: "END011",
        name: "alb-in-one-zone",
        summary: "an Application Load Balancer has subnets in one zone only",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let albs = design.load_balancers.iter().filter(|(_, lb)| lb.kind == LoadBalancerKind::Application);
    for (id, lb) in albs {
        let zones = design.subnets_by_zone(&lb.subnets);
        let is_unnamed = |zone: &ZoneId| design.zones.get(*zone).is_none_or(|zone| zone.name.is_empty());
        if vpc::ZONES_PER_ALB <= zones.len() || zones.keys().any(is_unnamed) {
            continue;
        }
        let message = msg!(
            "find-alb-in-one-zone",
            balancer = name(design, id),
            n = zones.len(),
            needed = vpc::ZONES_PER_ALB
        );
        let finding = report.find(message, [id.into()]);
        finding.fields(&["subnets"]);
        let wants_public = lb.scheme == Scheme::InternetFacing;
        let mut chosen = lb.subnets.clone();
        let mut reached: BTreeSet<ZoneId> = zones.keys().copied().collect_set();
        for (subnet, record) in design.subnets.iter().filter(|(_, s)| s.is_public() == wants_public) {
            if record.route != Route::Unknown && reached.insert(record.zone) {
                chosen.insert(subnet);
            }
        }
        if vpc::ZONES_PER_ALB <= reached.len() {
            let title = msg!("fix-use-subnets", subnets = names(design, chosen.iter().copied()));
            finding.choice(title, balancer_edit(design, id, |record| record.subnets = chosen));
        }
        let edits = balancer_edit(design, id, |record| record.kind = LoadBalancerKind::Network);
        if !lb.subnets.is_empty() {
            finding.choice(msg!("fix-use-nlb"), edits);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{LoadBalancerKind, Scheme};
    use crate::rules::testing::{balancer, expect, fixes};

    #[test]
    fn fires_below_two_zones() {
        let design = Starter::Classic.design();
        let first = design.subnets.ids().next().unwrap();
        let whole = balancer(&design, LoadBalancerKind::Application, Scheme::InternetFacing, |_| {});
        expect(&whole, "END011", &[]);
        let alb = balancer(&design, LoadBalancerKind::Application, Scheme::InternetFacing, |lb| {
            lb.subnets = [first].into()
        });
        expect(&alb, "END011", &["ingress has subnets in 1 zone, an Application Load Balancer needs 2"]);
        assert_eq!(
            fixes(&alb, "END011"),
            ["Use public-1a, public-1c, public-1d", "Make it a Network Load Balancer"]
        );
        let nlb =
            balancer(&design, LoadBalancerKind::Network, Scheme::InternetFacing, |lb| lb.subnets = [first].into());
        expect(&nlb, "END011", &[]);
    }
}
