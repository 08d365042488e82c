//! SUB011: subnets of one zone get out through a NAT gateway in another.

use crate::collect::CollectInOrder;
use crate::design::{Design, Edit, Route, ZoneId};
use crate::msg;
use crate::rules::help::{name, names, offer};
use crate::rules::{Cx, Report};
use std::collections::BTreeSet;

declare_rule! {
    /// ## What it checks
    /// Whether private subnets use a NAT gateway in their own zone.
    ///
    /// ## Why it matters
    /// When the zone of the NAT gateway fails, the other zones lose their way out as well. Traffic
    /// between zones also costs extra.
    ///
    /// ## How to fix
    /// Add a NAT gateway in every zone. For a cluster that may be down for a while, one is cheaper and
    /// fine.
    pub static RULE = {
        code: "SUB011",
        name: "one-nat-gateway-for-several-zones",
        summary: "subnets of one zone get out through a NAT gateway in another",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html",
            "https://docs.aws.amazon.com/eks/latest/best-practices/subnets.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    for (id, nat) in design.nat_gateways.iter() {
        let Some(home) = design.subnets.get(nat.subnet).map(|subnet| subnet.zone) else { continue };
        let guests = design.subnets.values().filter(|s| s.route == Route::Nat(id) && s.zone != home);
        let zones: BTreeSet<ZoneId> = guests.map(|subnet| subnet.zone).collect_set();
        if zones.is_empty() {
            continue;
        }
        let message = msg!(
            "find-one-nat-gateway-for-several-zones",
            nat = name(design, id),
            home = name(design, home),
            zones = names(design, zones.iter().copied())
        );
        let finding = report.find(message, [id.into()]);
        let edits = zones.iter().filter_map(|zone| nat_in(design, *zone)).collect::<Vec<_>>();
        if edits.len() == zones.len() {
            offer(finding, design, msg!("fix-nat-per-zone", n = zones.len()), edits);
        }
    }
}

/// Adds a NAT gateway to a public subnet of `zone`, where there is one.
fn nat_in(design: &Design, zone: ZoneId) -> Option<Edit> {
    let mut inside = design.subnets_in(zone);
    inside.find(|(_, subnet)| subnet.is_public()).map(|(subnet, _)| Edit::AddNatGateway { subnet })
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes};

    #[test]
    fn fires_on_one_for_all_and_not_on_one_each() {
        expect(&Starter::NatPerZone.design(), "SUB011", &[]);
        let design = Starter::Classic.design();
        expect(
            &design,
            "SUB011",
            &[
                "the way out of ap-northeast-1c, ap-northeast-1d is nat-1a in ap-northeast-1a: it is lost when that zone fails",
            ],
        );
        assert_eq!(fixes(&design, "SUB011"), ["Add 2 NAT gateways, one in each of these zones"]);
    }
}
