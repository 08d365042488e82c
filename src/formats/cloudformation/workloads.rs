//! Fargate profiles and add-ons.

use super::Writer;
use super::cluster::{ASSUME, in_cluster};
use super::tree::{Props, attribute, logical_id, tags, text};
use crate::catalog::iam;
use crate::design::{Entity, Value};
use crate::formats::build::AddonVersion;
use crate::msg;

/// The logical id of the role that Fargate starts pods with.
const FARGATE_ROLE: &str = "FargateRole";

impl Writer<'_> {
    /// The Fargate profiles, with one role for those that state none.
    pub(super) fn fargate_profiles(&mut self) {
        let profiles = self.plan.profiles.clone();
        if let Some(first) = profiles.iter().find(|profile| profile.role.is_none()) {
            let trust = (iam::FARGATE_SERVICE, ASSUME);
            self.role(FARGATE_ROLE, first.id.into(), trust, &[iam::FARGATE_POLICY], &[], false);
        }
        for profile in &profiles {
            let role = profile.role.as_ref().map_or_else(|| attribute(FARGATE_ROLE, "Arn"), text);
            let selectors = profile.record.selectors.iter().map(|selector| {
                let label = |(key, value): (&String, &String)| {
                    Props::new().set("Key", text(key)).set("Value", text(value)).into()
                };
                let labels: Vec<Value> = selector.labels.iter().map(label).collect();
                Props::new()
                    .set("Namespace", text(&selector.namespace))
                    .set_some("Labels", (!labels.is_empty()).then_some(Value::List(labels)))
                    .into()
            });
            let props = in_cluster()
                .set("FargateProfileName", text(&profile.record.name))
                .set("PodExecutionRoleArn", role)
                .set("Subnets", self.subnet_ids(&profile.subnets))
                .set("Selectors", Value::List(selectors.collect()))
                .set_some("Tags", kept_tags(&profile.tags));
            let waits = self.ways_out(&profile.subnets);
            self.resource(
                &logical_id(&profile.key),
                "AWS::EKS::FargateProfile",
                Entity::from(profile.id),
                props,
                &waits,
            );
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
                    self.plan.lose(msg!("loss-addon-newest", addon = &addon.record.name), entity);
                    None
                }
            };
            let identities: Vec<Value> = addon
                .identities
                .iter()
                .map(|(account, role)| {
                    Props::new().set("ServiceAccount", text(account)).set("RoleArn", text(role)).into()
                })
                .collect();
            let props = in_cluster()
                .set("AddonName", text(&addon.record.name))
                .set_some("AddonVersion", version)
                .set_some("ConfigurationValues", addon.configuration.map(text))
                .set_some("ServiceAccountRoleArn", addon.role.as_ref().map(text))
                .set_some("PodIdentityAssociations", (!identities.is_empty()).then_some(Value::List(identities)))
                .set_some("Tags", kept_tags(&addon.tags));
            let waits = if addon.is_before_nodes { Vec::new() } else { self.nodes_and_profiles() };
            self.resource(&logical_id(&addon.key), "AWS::EKS::Addon", entity, props, &waits);
        }
    }

    /// Everything that runs pods and is made.
    fn nodes_and_profiles(&self) -> Vec<String> {
        let groups = self.plan.nodes.iter().map(|nodes| logical_id(&nodes.key));
        let profiles = self.plan.profiles.iter().map(|profile| logical_id(&profile.key));
        let is_there = |id: &String| self.resources.iter().any(|entry| entry.id == *id);
        groups.chain(profiles).filter(is_there).collect()
    }
}

fn kept_tags(kept: &[(String, String)]) -> Option<Value> {
    (!kept.is_empty()).then(|| tags(kept.iter().map(|(key, value)| (key.as_str(), value.as_str()))))
}
