//! END008: a fully private cluster has public subnets or NAT gateways.

use crate::design::{Edit, Entity};
use crate::msg;
use crate::rules::help::{cluster_edit, names, offer};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether a fully private cluster has public subnets or NAT gateways.
    ///
    /// ## Why it matters
    /// eksctl makes neither for such a cluster, so that the drawing shows what will not be there.
    ///
    /// ## How to fix
    /// Remove them, or do not make the cluster fully private.
    pub static RULE = {
        code: "END008",
        name: "fully-private-with-way-out",
        summary: "a fully private cluster has public subnets or NAT gateways",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/eksctl/eks-private-cluster.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    if !design.cluster.is_fully_private {
        return;
    }
    let public = design.subnets.iter().filter(|(_, subnet)| subnet.is_public()).map(|(id, _)| Entity::from(id));
    let ways_out: Vec<Entity> = public.chain(design.nat_gateways.ids().map(Entity::from)).collect();
    if ways_out.is_empty() {
        return;
    }
    let things = names(design, ways_out.iter().copied());
    let message = msg!("find-fully-private-with-way-out", things = things.clone());
    let finding = report.find(message, std::iter::once(Entity::Cluster).chain(ways_out.iter().copied()));
    // A NAT gateway goes with its subnet, so that gateways go first.
    let edits = ways_out.iter().rev().map(|thing| Edit::Remove(*thing)).collect();
    offer(finding, design, msg!("fix-remove-things", things = things), edits);
    finding.choice(msg!("fix-not-fully-private"), cluster_edit(design, |c| c.is_fully_private = false));
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cluster, expect};

    #[test]
    fn fires_on_public_subnets() {
        expect(&Starter::Private.design(), "END008", &[]);
        let design = cluster(Starter::Classic.design(), |c| c.is_fully_private = true);
        expect(
            &design,
            "END008",
            &["the cluster is fully private, but public-1a, public-1c, public-1d, nat-1a lead out"],
        );
    }
}
