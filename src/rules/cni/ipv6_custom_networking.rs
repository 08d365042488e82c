//! CNI011: the CNI does not start: IPv6 with settings that exclude it.

use crate::cni::settings::{ADDON_NAME, boolean, variable};
use crate::design::IpFamily;
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether an IPv6 cluster has custom networking on, or prefix delegation off.
    ///
    /// ## Why it matters
    /// The CNI refuses to start with either, and no node becomes ready.
    ///
    /// ## How to fix
    /// Take these settings out of the add-on, or use IPv4.
    pub static RULE = {
        code: "CNI011",
        name: "ipv6-with-settings-of-ipv4",
        summary: "the CNI does not start: IPv6 with settings that exclude it",
        severity: Error,
        fix: Never,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/cni-ipv6.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    if cx.design.cluster.ip_family != IpFamily::Ipv6 {
        return;
    }
    let Some((addon, _)) = cx.design.addons.iter().find(|(_, addon)| addon.name == ADDON_NAME) else { return };
    let excluded = [("AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", true), ("ENABLE_PREFIX_DELEGATION", false)];
    for (name, value) in excluded {
        let is_set = variable(cx.design, name).and_then(|text| boolean(&text)) == Some(value);
        if is_set {
            let message = msg!("find-ipv6-with-settings-of-ipv4", name = name, value = value.to_string());
            report.find(message, [addon.into()]).fields(&["configuration"]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{cni, expect};

    #[test]
    fn fires_in_ipv6_clusters_alone() {
        let custom = r#"{"env":{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG":"true"}}"#;
        let message =
            "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG is true: the CNI does not start with it in an IPv6 cluster";
        let mut design = Starter::Classic.design();
        expect(&cni(&design, custom), "CNI011", &[]);
        let mut cluster = crate::design::Cluster::clone(&design.cluster);
        cluster.ip_family = crate::design::IpFamily::Ipv6;
        design = design.edited(&[crate::design::Edit::SetCluster(cluster)]).unwrap();
        expect(&cni(&design, custom), "CNI011", &[message]);
    }
}
