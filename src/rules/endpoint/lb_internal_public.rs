//! END014: an internal load balancer is in a public subnet.

use crate::collect::CollectInOrder;
use crate::design::{Scheme, Subnet, SubnetId, ZoneId};
use crate::msg;
use crate::rules::help::{balancer_edit, is_private, name, names};
use crate::rules::{Cx, Report};
use std::collections::BTreeMap;

declare_rule! {
    /// ## What it checks
    /// Whether every subnet of an internal load balancer is private.
    ///
    /// ## Why it matters
    /// It works, but takes addresses from subnets that are meant for the internet side, and reviewers
    /// will ask why it is there.
    ///
    /// ## How to fix
    /// Use private subnets, or make the load balancer internet-facing.
    pub static RULE = {
        code: "END014",
        name: "internal-load-balancer-in-public-subnet",
        summary: "an internal load balancer is in a public subnet",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    for (id, lb) in design.load_balancers.iter().filter(|(_, lb)| lb.scheme == Scheme::Internal) {
        let is_wrong = |subnet: &&SubnetId| design.subnets.get(**subnet).is_some_and(Subnet::is_public);
        let wrong: Vec<SubnetId> = lb.subnets.iter().filter(is_wrong).copied().collect();
        if wrong.is_empty() {
            continue;
        }
        let subnets = names(design, wrong.iter().copied());
        let message =
            msg!("find-internal-load-balancer-in-public-subnet", balancer = name(design, id), subnets = subnets);
        let finding = report.find(message, std::iter::once(id.into()).chain(wrong.iter().map(|s| (*s).into())));
        finding.fields(&["subnets"]);
        let mut one_each: BTreeMap<ZoneId, SubnetId> = BTreeMap::new();
        for (subnet, record) in design.subnets.iter().filter(|(_, s)| is_private(s)) {
            one_each.entry(record.zone).or_insert(subnet);
        }
        if !one_each.is_empty() {
            let title = msg!("fix-use-subnets", subnets = names(design, one_each.values().copied()));
            let edits = balancer_edit(design, id, |record| record.subnets = one_each.into_values().collect_set());
            finding.choice(title, edits);
        }
        let edits = balancer_edit(design, id, |record| record.scheme = Scheme::InternetFacing);
        finding.choice(msg!("fix-make-internet-facing"), edits);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{LoadBalancerKind, Scheme};
    use crate::rules::testing::{balancer, expect, fixes};

    #[test]
    fn fires_on_public_subnets() {
        let design = Starter::Classic.design();
        let whole = balancer(&design, LoadBalancerKind::Network, Scheme::Internal, |_| {});
        expect(&whole, "END014", &[]);
        let public = design.subnets.ids().next().unwrap();
        let design =
            balancer(&design, LoadBalancerKind::Network, Scheme::Internal, |lb| lb.subnets = [public].into());
        expect(&design, "END014", &["internal is an internal load balancer, but in public subnets: public-1a"]);
        assert_eq!(
            fixes(&design, "END014"),
            ["Use private-1a, private-1c, private-1d", "Make it internet-facing"]
        );
    }
}
