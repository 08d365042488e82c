//! END013: an internet-facing load balancer is in a private subnet.

use crate::collect::CollectInOrder;
use crate::design::{Scheme, SubnetId, ZoneId};
use crate::msg;
use crate::rules::help::{balancer_edit, name, names};
use crate::rules::paths::show_path;
use crate::rules::{Cx, Report};
use crate::traffic::{Source, Target};
use std::collections::BTreeMap;

declare_rule! {
    /// ## What it checks
    /// Whether every subnet of an internet-facing load balancer is public.
    ///
    /// ## Why it matters
    /// Elastic Load Balancing creates it with public addresses, but nothing from the internet arrives:
    /// the subnet has no route to the internet gateway.
    ///
    /// ## How to fix
    /// Use public subnets, or make the load balancer internal.
    pub static RULE = {
        code: "END013",
        name: "internet-facing-load-balancer-in-private-subnet",
        summary: "an internet-facing load balancer is in a private subnet",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    for (id, lb) in design.load_balancers.iter().filter(|(_, lb)| lb.scheme == Scheme::InternetFacing) {
        let is_wrong = |subnet: &&SubnetId| !cx.facts.is_led_out(**subnet);
        let wrong: Vec<SubnetId> = lb.subnets.iter().filter(is_wrong).copied().collect();
        if wrong.is_empty() {
            continue;
        }
        let subnets = names(design, wrong.iter().copied());
        let message = msg!(
            "find-internet-facing-load-balancer-in-private-subnet",
            balancer = name(design, id),
            subnets = subnets
        );
        let finding = report.find(message, std::iter::once(id.into()).chain(wrong.iter().map(|s| (*s).into())));
        finding.fields(&["subnets"]);
        show_path(finding, cx.facts, &[Source::Computer(None)], Target::LoadBalancer(id));
        let mut one_each: BTreeMap<ZoneId, SubnetId> = BTreeMap::new();
        for (subnet, record) in design.subnets.iter().filter(|(_, s)| s.is_public()) {
            one_each.entry(record.zone).or_insert(subnet);
        }
        if !one_each.is_empty() {
            let title = msg!("fix-use-subnets", subnets = names(design, one_each.values().copied()));
            let edits = balancer_edit(design, id, |record| record.subnets = one_each.into_values().collect_set());
            finding.choice(title, edits);
        }
        let edits = balancer_edit(design, id, |record| record.scheme = Scheme::Internal);
        finding.choice(msg!("fix-make-internal"), edits);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{LoadBalancerKind, Route, Scheme};
    use crate::rules::testing::{TODAY, balancer, expect, findings, fixes, subnet};
    use crate::traffic::Source;

    #[test]
    fn fires_on_private_subnets() {
        let design = Starter::Classic.design();
        let whole = balancer(&design, LoadBalancerKind::Network, Scheme::InternetFacing, |_| {});
        expect(&whole, "END013", &[]);
        let private = design.subnets.ids().nth(3).unwrap();
        let design = balancer(&design, LoadBalancerKind::Network, Scheme::InternetFacing, |lb| {
            lb.subnets = [private].into()
        });
        expect(&design, "END013", &["ingress is internet-facing, but in private subnets: private-1a"]);
        assert_eq!(findings(&design, "END013", TODAY)[0].path.unwrap().0, Source::Computer(None));
        assert_eq!(fixes(&design, "END013"), ["Use public-1a, public-1c, public-1d", "Make it internal"]);
        let unknown = subnet(design, 3, |s| s.route = Route::Unknown);
        expect(&unknown, "END013", &[]);
    }
}
