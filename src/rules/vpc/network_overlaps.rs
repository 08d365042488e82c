//! VPC013: a connected network shares addresses with the VPC.

use crate::design::Entity;
use crate::msg;
use crate::rules::help::{list, name};
use crate::rules::{Cx, Report};
use crate::traffic::{self, Source, Target};

declare_rule! {
    /// ## What it checks
    /// Whether the blocks of connected networks are apart from those of the VPC. A block that is wider than the
    /// VPC counts for peering only.
    ///
    /// ## Why it matters
    /// Local routes win over all others, so that what is meant for the network stays in the VPC, and
    /// answers never come back. VPC peering is refused outright.
    ///
    /// ## How to fix
    /// Choose blocks for the VPC that the network does not use, before it is created: a primary block
    /// cannot be changed. Where both must stay, connect them by AWS PrivateLink or private NAT gateways.
    pub static RULE = {
        code: "VPC013",
        name: "network-overlaps-vpc",
        summary: "a connected network shares addresses with the VPC",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/vpc/latest/peering/invalid-peering-configurations.html",
            "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    for id in design.networks.ids() {
        let hidden = traffic::hidden_blocks(design, id);
        if hidden.is_empty() {
            continue;
        }
        let message = msg!("find-network-overlaps-vpc", network = name(design, id), blocks = list(&hidden));
        let finding = report.find(message, [id.into(), Entity::Vpc]);
        finding.fields(&["cidrs"]).advice(msg!("fix-keep-networks-apart"));
        let targets: Vec<Target> =
            std::iter::once(Target::KubeApi).chain(design.subnets.ids().map(Target::Subnet)).collect();
        if let Some(trace) = traffic::refused(cx.facts, &[Source::Network(id)], &targets, RULE.code).first() {
            finding.path(trace.source, trace.target);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{Edit, NetworkKind};
    use crate::rules::testing::{TODAY, expect, findings};
    use crate::traffic::Target;

    #[test]
    fn fires_on_shared_addresses() {
        let mut design = Starter::Private.design().edited(&[Edit::AddNetwork { kind: NetworkKind::Vpn }]).unwrap();
        expect(&design, "VPC013", &[]);
        let id = design.networks.ids().next().unwrap();
        design.networks.update(id, |network| network.cidrs = vec!["10.0.128.0/20".parse().unwrap()]);
        expect(&design, "VPC013", &["office shares addresses with the VPC: 10.0.128.0/20"]);
        assert_eq!(findings(&design, "VPC013", TODAY)[0].path.unwrap().1, Target::KubeApi);
        // The missing way back is the same cause.
        expect(&design, "SEC005", &[]);
        // A wider block works for the rest of it by VPN, and is refused for peering.
        design.networks.update(id, |network| network.cidrs = vec!["10.0.0.0/8".parse().unwrap()]);
        expect(&design, "VPC013", &[]);
        design.networks.update(id, |network| network.kind = NetworkKind::Peering);
        expect(&design, "VPC013", &["office shares addresses with the VPC: 10.0.0.0/8"]);
    }
}
