//! Fargate profiles and add-ons.

use super::hcl::{Body, boolean, raw, text};
use super::{OfCluster, Writer, kept_tags, tags};
use crate::catalog::iam;
use crate::design::Entity;
use crate::formats::build::AddonVersion;

impl Writer<'_> {
    /// The Fargate profiles, with one role for those that state none.
    pub(super) fn fargate_profiles(&mut self) {
        let profiles = self.plan.profiles.clone();
        if let Some(first) = profiles.iter().find(|profile| profile.role.is_none()) {
            let trust = (iam::FARGATE_SERVICE, ["sts:AssumeRole"].as_slice());
            self.role("fargate", first.id.into(), trust, &[iam::FARGATE_POLICY], &[]);
        }
        for profile in &profiles {
            let role = profile.role.as_ref().map_or_else(|| raw("aws_iam_role.fargate.arn"), text);
            let mut body = self
                .in_cluster()
                .set("fargate_profile_name", text(&profile.record.name))
                .set("pod_execution_role_arn", role)
                .set("subnet_ids", self.subnet_ids(&profile.subnets))
                .set_some("tags", kept_tags(&profile.tags));
            for selector in &profile.record.selectors {
                let labels = (!selector.labels.is_empty()).then(|| tags(&selector.labels));
                let selector = Body::new().set("namespace", text(&selector.namespace)).set_some("labels", labels);
                body = body.block("selector", selector);
            }
            let mut waits = self.ways_out(&profile.subnets);
            if profile.role.is_none() {
                waits.push("aws_iam_role_policy_attachment.fargate".to_owned());
            }
            let body = Self::depends_on(body, waits);
            self.resource("aws_eks_fargate_profile", &profile.key, Entity::from(profile.id), &body);
        }
    }

    /// The add-ons: those that nodes wait for, then those that wait for nodes.
    pub(super) fn addons(&mut self) {
        let addons = self.plan.addons.clone();
        for addon in &addons {
            let entity = Entity::from(addon.id);
            let version = match &addon.version {
                AddonVersion::Default => None,
                AddonVersion::Fixed(version) => Some(text(version)),
                AddonVersion::Newest => {
                    let body = Body::new()
                        .set("addon_name", text(&addon.record.name))
                        .set("kubernetes_version", raw(self.of_cluster(OfCluster::Version)))
                        .set("most_recent", boolean(true));
                    self.data("aws_eks_addon_version", &addon.key, entity, &body);
                    Some(raw(format!("data.aws_eks_addon_version.{}.version", addon.key)))
                }
            };
            let mut body = self
                .in_cluster()
                .set("addon_name", text(&addon.record.name))
                .set_some("addon_version", version)
                .set_some("configuration_values", addon.configuration.map(text))
                .set_some("service_account_role_arn", addon.role.as_ref().map(text))
                .set("resolve_conflicts_on_create", text("OVERWRITE"))
                .set("resolve_conflicts_on_update", text("OVERWRITE"))
                .set_some("tags", kept_tags(&addon.tags));
            for (account, role) in &addon.identities {
                let identity = Body::new().set("service_account", text(account)).set("role_arn", text(role));
                body = body.block("pod_identity_association", identity);
            }
            let waits = if addon.is_before_nodes { Vec::new() } else { self.nodes_and_profiles() };
            let body = Self::depends_on(body, waits);
            self.resource("aws_eks_addon", &addon.key, entity, &body);
        }
    }

    /// Everything that runs pods.
    fn nodes_and_profiles(&self) -> Vec<String> {
        let groups = self.plan.nodes.iter().map(|nodes| {
            let kind = if nodes.is_managed() { "aws_eks_node_group" } else { "aws_autoscaling_group" };
            format!("{kind}.{}", nodes.key)
        });
        let profiles = self.plan.profiles.iter().map(|profile| format!("aws_eks_fargate_profile.{}", profile.key));
        groups.chain(profiles).collect()
    }
}
