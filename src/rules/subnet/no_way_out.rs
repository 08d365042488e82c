//! SUB009: nodes are in a subnet from which the internet cannot be reached.

use crate::design::Entity;
use crate::msg;
use crate::rules::help::{name, names, source_of};
use crate::rules::paths::offer_ways;
use crate::rules::routes::offer_way_out;
use crate::rules::{Cx, Report};
use crate::traffic::{self, Source, Target};

declare_rule! {
    /// ## What it checks
    /// Whether every subnet with nodes or Fargate pods has a default route, in a cluster that is not
    /// fully private.
    ///
    /// ## Why it matters
    /// Nodes pull their images from Amazon ECR. Without a way out, and without VPC endpoints for it, no
    /// pod starts and the node never becomes ready.
    ///
    /// ## How to fix
    /// Route the subnet to a NAT gateway. If nothing may leave the VPC, make the cluster fully private:
    /// eksctl then creates the VPC endpoints.
    pub static RULE = {
        code: "SUB009",
        name: "node-subnet-without-way-out",
        summary: "nodes are in a subnet from which the internet cannot be reached",
        severity: Error,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/best-practices/subnets.html",
            "https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    // With VPC endpoints it may be meant so: what they lack is a finding of its own.
    if design.cluster.is_fully_private || !design.vpc_endpoints.is_empty() {
        return;
    }
    for id in design.subnets.ids() {
        let groups = design.nodegroups.iter().filter(|(_, g)| g.subnets.contains(&id)).map(|(g, _)| g.into());
        let profiles = design.fargate_profiles.iter().filter(|(_, p)| p.subnets.contains(&id));
        let users: Vec<Entity> = groups.chain(profiles.map(|(p, _)| p.into())).collect();
        if users.is_empty() {
            continue;
        }
        let Some(source) = users.iter().map(|user| source_of(*user, id)).find(|source| {
            let path = traffic::trace_with(cx.facts, *source, Target::Internet);
            !path.verdict.is_reachable() && path.rule(design) == Some(RULE.code)
        }) else {
            continue;
        };
        let users_text = names(design, users.iter().copied());
        let message = msg!("find-node-subnet-without-way-out", subnet = name(design, id), users = users_text);
        let finding = report.find(message, std::iter::once(Entity::from(id)).chain(users));
        finding.fields(&["route"]).path(source, Target::Internet);
        offer_way_out(finding, design, id);
        if finding.fixes.is_empty() {
            let users: Vec<Entity> = finding.subjects.iter().skip(1).copied().collect();
            offer_ways(finding, cx, |facts| {
                let sources: Vec<Source> = users.iter().map(|user| source_of(*user, id)).collect();
                traffic::refused(facts, &sources, &[Target::Internet], RULE.code)
            });
        }
        finding.advice(msg!("fix-go-fully-private"));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{Edit, Route};
    use crate::rules::testing::{cluster, expect, fixes, subnet};

    #[test]
    fn fires_on_nodes_without_a_route() {
        let design = Starter::Classic.design();
        expect(&design, "SUB009", &[]);
        let cut = subnet(design, 5, |s| s.route = Route::Isolated);
        expect(&cut, "SUB009", &["private-1d has no default route: workers cannot pull images"]);
        assert_eq!(fixes(&cut, "SUB009").first().unwrap(), "Route private-1d to nat-1a");
        let private = cluster(cut.clone(), |c| c.is_fully_private = true);
        expect(&private, "SUB009", &[]);
        let unknown = subnet(cut, 5, |s| s.route = Route::Unknown);
        expect(&unknown, "SUB009", &[]);
    }

    #[test]
    fn offers_a_way_past_a_broken_nat_gateway() {
        let design = subnet(Starter::Classic.design(), 5, |s| s.route = Route::Isolated);
        let broken = subnet(design, 0, |s| s.route = Route::Isolated);
        assert_eq!(
            fixes(&broken, "SUB009"),
            [
                "Lead private-1d out through a NAT gateway",
                "Make the cluster fully private, if nothing may leave the VPC"
            ]
        );
        expect(&broken, "SUB009", &["private-1d has no default route: workers cannot pull images"]);
    }

    #[test]
    fn offers_a_first_nat_gateway() {
        let mut design = Starter::Classic.design();
        let nat = design.nat_gateways.ids().next().unwrap();
        design = design.edited(&[Edit::Remove(nat.into())]).unwrap();
        assert_eq!(fixes(&design, "SUB009").first().unwrap(), "Add a NAT gateway in public-1a");
        let message = |zone| format!("private-{zone} has no default route: workers cannot pull images");
        let messages = ["1a", "1c", "1d"].map(message);
        expect(&design, "SUB009", &messages.each_ref().map(String::as_str));
    }
}
