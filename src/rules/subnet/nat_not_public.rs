//! SUB010: a NAT gateway stands in a subnet without a route to the internet gateway.

use crate::design::{Edit, Route};
use crate::msg;
use crate::rules::help::{name, node_sources};
use crate::rules::{Cx, Report};
use crate::traffic::{self, Place, Target};

declare_rule! {
    /// ## What it checks
    /// Whether every NAT gateway stands in a subnet whose default route leads to the internet gateway.
    ///
    /// ## Why it matters
    /// A NAT gateway passes traffic on to the internet gateway. Without that route nothing behind it gets
    /// out, and nodes cannot pull images.
    ///
    /// ## How to fix
    /// Route the subnet to the internet gateway, or move the NAT gateway to a public subnet.
    pub static RULE = {
        code: "SUB010",
        name: "nat-gateway-not-in-public-subnet",
        summary: "a NAT gateway stands in a subnet without a route to the internet gateway",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    for (id, nat) in design.nat_gateways.iter() {
        let Some(home) = design.subnets.get(nat.subnet) else { continue };
        if cx.facts.is_led_out(nat.subnet) {
            continue;
        }
        let message = msg!(
            "find-nat-gateway-not-in-public-subnet",
            nat = name(design, id),
            subnet = name(design, nat.subnet)
        );
        let finding = report.find(message, [id.into(), nat.subnet.into()]);
        let stuck = traffic::refused(cx.facts, &node_sources(design), &[Target::Internet], RULE.code);
        let is_here = |trace: &&traffic::Trace| trace.blocked_at().is_some_and(|hop| hop.at == Place::Nat(id));
        if let Some(trace) = stuck.iter().find(is_here) {
            finding.path(trace.source, trace.target);
        }
        let public: Vec<_> = design.subnets.iter().filter(|(_, s)| s.is_public()).collect();
        let near = public.iter().find(|(_, s)| s.zone == home.zone).or_else(|| public.first());
        if let Some((subnet, _)) = near {
            let title = msg!("fix-move-nat", nat = name(design, id), subnet = name(design, *subnet));
            let mut record = nat.clone();
            record.subnet = *subnet;
            finding.choice(title, vec![Edit::SetNatGateway(id, record)]);
        }
        let title = msg!("fix-make-public", subnet = name(design, nat.subnet));
        finding.choice(title, vec![Edit::SetRoute { id: nat.subnet, route: Route::InternetGateway }]);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{Edit, Route};
    use crate::rules::testing::{TODAY, expect, findings, fixes, subnet};
    use crate::traffic::Target;

    #[test]
    fn fires_in_subnets_that_are_not_public() {
        let design = Starter::Classic.design();
        expect(&design, "SUB010", &[]);
        let lost = design.edited(&[Edit::SetInternetGateway(false)]).unwrap();
        expect(&lost, "SUB010", &["nat-1a stands in public-1a, which has no route to the internet gateway"]);
        assert_eq!(fixes(&lost, "SUB010"), ["Route public-1a to the internet gateway"]);
        let cut = subnet(design, 0, |s| s.route = Route::Isolated);
        expect(&cut, "SUB010", &["nat-1a stands in public-1a, which has no route to the internet gateway"]);
        assert_eq!(fixes(&cut, "SUB010").first().unwrap(), "Move nat-1a to public-1c");
        assert_eq!(findings(&cut, "SUB010", TODAY)[0].path.unwrap().1, Target::Internet);
        let unknown = subnet(cut, 0, |s| s.route = Route::Unknown);
        expect(&unknown, "SUB010", &[]);
    }
}
