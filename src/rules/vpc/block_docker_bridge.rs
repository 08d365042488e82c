//! VPC005: a block of the VPC lies in the range of the Docker bridge.

use crate::catalog::vpc;
use crate::design::Entity;
use crate::msg;
use crate::net::Cidr;
use crate::rules::help::list;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether a block of the VPC touches 172.17.0.0/16.
    ///
    /// ## Why it matters
    /// Docker gives this range to its bridge. Services that run Docker, such as AWS Cloud9 and Amazon
    /// SageMaker AI, cannot reach addresses in it.
    ///
    /// ## How to fix
    /// Use another range, if such a service will ever talk to the cluster.
    pub static RULE = {
        code: "VPC005",
        name: "vpc-block-is-docker-bridge",
        summary: "a block of the VPC lies in the range of the Docker bridge",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let blocks = cx.design.vpc.cidrs.iter().copied();
    let bad: Vec<Cidr> = blocks.filter(|block| vpc::touching(*block, &[vpc::DOCKER_BRIDGE]).is_some()).collect();
    if bad.is_empty() {
        return;
    }
    let message = msg!("find-vpc-block-is-docker-bridge", blocks = list(&bad), range = vpc::DOCKER_BRIDGE);
    let finding = report.find(message, [Entity::Vpc]);
    finding.fields(&["cidrs"]);
    finding.advice(msg!("fix-avoid-docker-bridge", range = vpc::DOCKER_BRIDGE));
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, vpc};

    #[test]
    fn fires_on_the_range_of_the_bridge() {
        let with = |block: &str| vpc(Starter::Classic.design(), |v| v.cidrs = vec![block.parse().unwrap()]);
        expect(&with("172.18.0.0/16"), "VPC005", &[]);
        expect(
            &with("172.17.0.0/16"),
            "VPC005",
            &["some AWS services cannot reach 172.17.0.0/16: Docker uses 172.17.0.0/16 on their nodes"],
        );
    }
}
