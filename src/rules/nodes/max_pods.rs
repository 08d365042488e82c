//! NOD012: the kubelet accepts more pods than the node has addresses for.

use crate::catalog::eks;
use crate::cni::max_pods;
use crate::cni::pool::Mode;
use crate::msg;
use crate::rules::help::{group_edit, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the max pods of every node group are within the addresses that the network interfaces of
    /// its nodes can hold.
    ///
    /// ## Why it matters
    /// The scheduler believes max pods. Pods above the addresses stay in `ContainerCreating`, while other
    /// nodes stand empty.
    ///
    /// ## How to fix
    /// Leave max pods to EKS, or use prefix delegation, so that the interfaces hold more addresses.
    pub static RULE = {
        code: "NOD012",
        name: "max-pods-above-addresses",
        summary: "the kubelet accepts more pods than the node has addresses for",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html",
            "https://github.com/aws/amazon-vpc-cni-k8s/issues/3238",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    for (id, group) in cx.design.nodegroups.iter() {
        let Some(limit) = max_pods::of_group(group, &cx.budget.settings) else { continue };
        if limit.without_address() == 0 {
            continue;
        }
        let message = msg!(
            "find-max-pods-above-addresses",
            group = name(cx.design, id),
            max_pods = limit.max_pods,
            without = limit.without_address(),
            ip_pods = limit.ip_pods
        );
        let finding = report.find(message, [id.into()]);
        finding.fields(&["max_pods", "instance_types"]);
        let fitting = limit.ip_pods.saturating_add(eks::HOST_NETWORK_PODS);
        let title = msg!("fix-set-max-pods", n = fitting);
        finding.choice(title, group_edit(cx.design, id, |g| g.max_pods = Some(fitting)));
        if cx.budget.settings.mode == Mode::SecondaryIp {
            finding.advice(msg!("fix-use-prefix-delegation"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect, fixes, group};

    #[test]
    fn fires_above_the_interfaces() {
        let with = |max_pods| group(Starter::Classic.design(), 0, |g| g.max_pods = max_pods);
        expect(&with(None), "NOD012", &[]);
        expect(&with(Some(29)), "NOD012", &[]);
        let design = with(Some(110));
        expect(
            &design,
            "NOD012",
            &["workers accepts 110 pods on a node, 81 of them find no address: its interfaces hold 27"],
        );
        assert_eq!(fixes(&design, "NOD012"), ["Set max pods to 29", "Turn prefix delegation on"]);
        let prefixes = cni(&design, r#"{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}"#);
        expect(&prefixes, "NOD012", &[]);
    }
}
