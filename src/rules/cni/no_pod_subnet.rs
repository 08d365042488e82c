//! CNI005: custom networking is on, and a zone has no subnet for pods.

use crate::design::{Edit, PodUse};
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every zone with nodes has a subnet for pods when custom networking is on.
    ///
    /// ## Why it matters
    /// Without an ENIConfig for its zone a node gets no interface for pods and never becomes ready.
    ///
    /// ## How to fix
    /// Let a subnet of the zone serve the pods of the whole zone, best one in 100.64.0.0/10, or turn custom
    /// networking off.
    pub static RULE = {
        code: "CNI005",
        name: "custom-networking-without-pod-subnet",
        summary: "custom networking is on, and a zone has no subnet for pods",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/cni-custom-network.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    for (group, zone) in &cx.budget.without_pod_subnet {
        let message = msg!(
            "find-custom-networking-without-pod-subnet",
            group = name(design, *group),
            zone = name(design, *zone)
        );
        let finding = report.find(message, [(*zone).into(), (*group).into()]);
        // A private subnet of the zone that carries no nodes is free for it.
        let is_used = |id| design.nodegroups.values().any(|group| group.subnets.contains(&id));
        let free = design.subnets_in(*zone).find(|(id, subnet)| !subnet.is_public() && !is_used(*id));
        if let Some((id, subnet)) = free {
            let mut record = subnet.clone();
            record.pod_use = PodUse::WholeZone;
            let label = msg!("fix-serve-whole-zone", subnet = name(design, id));
            finding.choice(label, vec![Edit::SetSubnet(id, record)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect};

    #[test]
    fn fires_where_the_zone_has_none() {
        let design = Starter::Classic.design();
        let custom = r#"{"env":{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG":"true"}}"#;
        let message = |zone| {
            format!(
                "workers runs in ap-northeast-1{zone}, which has no subnet for pods: its nodes never become ready"
            )
        };
        let all = ["a", "c", "d"].map(message);
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        expect(&cni(&design, custom), "CNI005", &all);
        expect(&cni(&design, r#"{"env":{}}"#), "CNI005", &[]);
    }
}
