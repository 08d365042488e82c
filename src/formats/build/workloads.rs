//! Fargate profiles and add-ons.

use super::kept::{map, records, string};
use super::{Plan, key};
use crate::cni::settings;
use crate::design::{self, AddonId, Entity, FargateProfile, FargateProfileId, SubnetId};
use crate::msg;

/// Add-ons that nodes need before they are ready, or that need no node themselves.
///
/// # Sources
/// EKS user guide, "Amazon EKS add-ons", read 2026-11-26: the other add-ons run as deployments, which wait for
/// nodes: <https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html>
const BEFORE_NODES: &[&str] = &[settings::ADDON_NAME, "eks-pod-identity-agent", "kube-proxy"];

/// A Fargate profile.
#[derive(Clone, Debug)]
pub(in crate::formats) struct Profile<'a> {
    /// Its id in the design.
    pub(in crate::formats) id: FargateProfileId,
    /// Its key.
    pub(in crate::formats) key: String,
    /// Its record.
    pub(in crate::formats) record: &'a FargateProfile,
    /// The subnets of its pods.
    pub(in crate::formats) subnets: Vec<SubnetId>,
    /// The role that starts pods, where it is there already.
    pub(in crate::formats) role: Option<String>,
    /// Tags.
    pub(in crate::formats) tags: Vec<(String, String)>,
}

/// Which version of an add-on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::formats) enum AddonVersion {
    /// EKS's default for the Kubernetes version.
    Default,
    /// The newest.
    Newest,
    /// This one.
    Fixed(String),
}

/// An add-on.
#[derive(Clone, Debug)]
pub(in crate::formats) struct Addon<'a> {
    /// Its id in the design.
    pub(in crate::formats) id: AddonId,
    /// Its key.
    pub(in crate::formats) key: String,
    /// Its record.
    pub(in crate::formats) record: &'a design::Addon,
    /// Its version.
    pub(in crate::formats) version: AddonVersion,
    /// Its configuration, where it states one.
    pub(in crate::formats) configuration: Option<&'a str>,
    /// The role of its service account.
    pub(in crate::formats) role: Option<String>,
    /// Roles of its service accounts by pod identity: (service account, role).
    pub(in crate::formats) identities: Vec<(String, String)>,
    /// Tags.
    pub(in crate::formats) tags: Vec<(String, String)>,
    /// Whether nodes wait for it, and not it for nodes.
    pub(in crate::formats) is_before_nodes: bool,
}

impl Plan<'_> {
    /// The Fargate profiles that can be said.
    pub(super) fn fargate_profiles(&mut self) {
        for (id, record) in self.design.fargate_profiles.iter() {
            let subnets = self.known(&record.subnets);
            if subnets.is_empty() {
                self.lose(msg!("loss-profile-no-subnets", profile = &record.name), Entity::from(id));
                continue;
            }
            let extra = record.kept.extra.as_slice();
            self.profiles.push(Profile {
                id,
                key: key(id),
                record,
                subnets,
                role: string(extra, "podExecutionRoleARN").or_else(|| self.access.fargate_role.clone()),
                tags: map(extra, "tags"),
            });
            self.lose_kept(&record.kept, &["podExecutionRoleARN", "tags", "status"], id.into());
        }
    }

    /// The add-ons.
    pub(super) fn addons(&mut self) {
        for (id, record) in self.design.addons.iter() {
            let extra = record.kept.extra.as_slice();
            let stated = records(extra, "podIdentityAssociations");
            let identities: Vec<(String, String)> = stated
                .iter()
                .filter_map(|entry| Some((string(entry, "serviceAccountName")?, string(entry, "roleARN")?)))
                .collect();
            let n_unsaid = stated.len().saturating_sub(identities.len());
            if 0 < n_unsaid {
                self.lose(msg!("loss-pod-identity", account = &record.name), Entity::from(id));
            }
            let configuration = record.configuration.as_deref().filter(|text| !text.trim().is_empty());
            self.addons.push(Addon {
                id,
                key: key(id),
                record,
                version: match record.version.as_deref().map(str::trim) {
                    None | Some("") => AddonVersion::Default,
                    Some("latest") => AddonVersion::Newest,
                    Some(version) => AddonVersion::Fixed(version.to_owned()),
                },
                configuration,
                role: string(extra, "serviceAccountRoleARN"),
                identities,
                tags: map(extra, "tags"),
                is_before_nodes: BEFORE_NODES.contains(&record.name.as_str()),
            });
            let handled = ["podIdentityAssociations", "resolveConflicts", "serviceAccountRoleARN", "tags"];
            self.lose_kept(&record.kept, &handled, id.into());
        }
    }
}
