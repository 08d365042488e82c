//! END015: the addresses of nodes are not on the list of the public endpoint.

use crate::design::{Design, Entity};
use crate::msg;
use crate::rules::help::{list, names, node_sources};
use crate::rules::paths::{each_once, offer_ways, users};
use crate::rules::{Cx, Report};
use crate::traffic::{self, Facts, Seen, Step, Target, Trace};

declare_rule! {
    /// ## What it checks
    /// Whether the list of the public endpoint holds the addresses that nodes come in with, while the
    /// private endpoint is off: the stated addresses of NAT gateways, or public addresses of their own.
    ///
    /// ## Why it matters
    /// The public endpoint does not answer them, so that no node joins. The node group fails after half an
    /// hour with `NodeCreationFailure`. Public addresses of nodes change with every node and cannot be
    /// listed at all.
    ///
    /// ## How to fix
    /// Turn the private endpoint on, so that nodes no longer depend on the list. Or add the address of
    /// every NAT gateway to it.
    pub static RULE = {
        code: "END015",
        name: "public-list-lacks-node-addresses",
        summary: "the addresses of nodes are not on the list of the public endpoint",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
            "https://docs.aws.amazon.com/eks/latest/userguide/config-cluster-endpoint.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let traces = locked_out(cx.facts);
    let Some(first) = traces.first() else { return };
    let (source, who) = (first.source, users(&traces));
    let addresses = each_once(traces.iter().filter_map(address));
    let who_text = names(design, who.iter().copied());
    let message = if addresses.is_empty() {
        msg!("find-public-list-lacks-node-addresses-own", users = who_text)
    } else {
        msg!("find-public-list-lacks-node-addresses", users = who_text, addresses = list(addresses))
    };
    let finding = report.find(message, std::iter::once(Entity::Cluster).chain(who));
    finding.fields(&["public_cidrs", "endpoint_private"]).path(source, Target::KubeApi);
    offer_ways(finding, cx, locked_out);
}

fn locked_out(facts: &Facts) -> Vec<Trace> {
    let design: &Design = facts.design();
    traffic::refused(facts, &node_sources(design), &[Target::KubeApi], RULE.code)
}

/// The stated address that is not on the list.
fn address(trace: &Trace) -> Option<std::net::Ipv4Addr> {
    match trace.blocked_at()?.step {
        Step::ListLacks { seen: Seen::Address(ip) } => Some(ip),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::design::Design;
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect, fixes, group};

    fn listed(design: Design) -> Design {
        cluster(design, |c| {
            c.endpoint.is_private = false;
            c.endpoint.public_cidrs = vec!["203.0.113.0/24".parse().unwrap()];
        })
    }

    fn with_addresses(mut design: Design, addresses: &[&str]) -> Design {
        let nats: Vec<_> = design.nat_gateways.ids().collect();
        for (nat, address) in nats.into_iter().zip(addresses) {
            design.nat_gateways.update(nat, |nat| nat.public_ip = Some(address.parse().unwrap()));
        }
        design
    }

    #[test]
    fn fires_on_stated_addresses_that_the_list_lacks() {
        let design = listed(Starter::Classic.design());
        expect(&design, "END015", &[]);
        expect(&with_addresses(design.clone(), &["203.0.113.9"]), "END015", &[]);
        let lacking = with_addresses(design, &["198.51.100.7"]);
        let message = "workers come in with 198.51.100.7, which is not on the list of the public endpoint";
        expect(&lacking, "END015", &[message]);
        assert_eq!(
            fixes(&lacking, "END015"),
            ["Turn on private access", "Add 198.51.100.7 to the list", "Let the public endpoint answer everyone"]
        );
    }

    #[test]
    fn adds_every_address_at_once() {
        let design = listed(Starter::NatPerZone.design());
        let lacking = with_addresses(design, &["198.51.100.7", "198.51.100.8", "198.51.100.9"]);
        let message = "workers come in with 198.51.100.7, 198.51.100.8, 198.51.100.9, which is not on the list of the public endpoint";
        expect(&lacking, "END015", &[message]);
        assert_eq!(fixes(&lacking, "END015")[1], "Add 198.51.100.7 to the list, and 2 more such steps");
    }

    #[test]
    fn fires_on_nodes_with_addresses_of_their_own() {
        let design = Starter::Classic.design();
        let public = design.subnets.ids().next().unwrap();
        let design = listed(group(design, 0, |g| g.subnets = [public].into()));
        let message = "workers come in with public addresses of their own, which no list can hold";
        expect(&design, "END015", &[message]);
        assert_eq!(
            fixes(&design, "END015"),
            ["Turn on private access", "Let the public endpoint answer everyone"]
        );
    }
}
