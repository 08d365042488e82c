//! CNI014: prefix delegation is on, and max pods stays at what secondary addresses give.

use crate::catalog::instance_type;
use crate::cni::max_pods::managed_cap;
use crate::cni::pool::{Limits, Mode};
use crate::design::{Edit, NodegroupKind};
use crate::msg;
use crate::rules::help::name;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether a node group that starts its nodes without the user data of EKS sets max pods when prefix delegation is
    /// on.
    ///
    /// ## Why it matters
    /// The bootstrap of such nodes reckons max pods from secondary addresses, whatever the CNI does. Prefixes then bring
    /// no pod more.
    ///
    /// ## How to fix
    /// Set max pods: 110 for types of fewer than 30 vCPUs, 250 for larger ones.
    pub static RULE = {
        code: "CNI014",
        name: "prefixes-without-more-pods",
        summary: "prefix delegation is on, and max pods stays at what secondary addresses give",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html", "https://github.com/aws/amazon-vpc-cni-k8s/issues/2842"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let settings = &cx.budget.settings;
    for (id, group) in cx.design.nodegroups.iter().filter(|(_, group)| group.max_pods.is_none()) {
        let has_user_data_of_eks = group.kind == NodegroupKind::Managed && !group.has_custom_ami();
        let Some(cost) = cx.budget.node_costs.get(&id).filter(|_| !has_user_data_of_eks) else { continue };
        let Some(row) = instance_type(&cost.instance_type) else { continue };
        let cap = managed_cap(row.vcpus.unwrap_or(0));
        if Limits::from(row).effective_mode(settings) != Mode::Prefix || cap <= cost.max_pods.max_pods {
            continue;
        }
        let message =
            msg!("find-prefixes-without-more-pods", group = name(cx.design, id), max = cost.max_pods.max_pods);
        let finding = report.find(message, [id.into()]);
        finding.fields(&["max_pods"]);
        let mut record = group.clone();
        record.max_pods = Some(cap);
        finding.choice(msg!("fix-set-max-pods-to", n = cap), vec![Edit::SetNodegroup(id, record)]);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect};

    #[test]
    fn fires_on_self_managed_groups() {
        let prefix = r#"{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}"#;
        let mut design = Starter::Classic.design();
        expect(&cni(&design, prefix), "CNI014", &[]);
        let group = design.nodegroups.ids().next().unwrap();
        design.nodegroups.update(group, |g| g.kind = crate::design::NodegroupKind::SelfManaged);
        expect(&cni(&design, prefix), "CNI014", &["workers keeps max pods at 29: prefixes bring no pod more"]);
        expect(&cni(&design, "{}"), "CNI014", &[]);
    }
}
