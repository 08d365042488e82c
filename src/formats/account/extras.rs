//! What only files say of a cluster, its groups and its add-ons: settings that no field shows, kept under the keys of
//! eksctl's file, where exports find them.

use super::cluster::{keep, keep_tags, keep_text};
use super::records::{ACCESS_ENTRY, POD_IDENTITY};
use super::{Builder, json};
use crate::catalog::amis;
use crate::design::{Cluster, Kept, Value as Part};
use serde_json::Value;

/// The text at a path of a record, as a part.
fn text(record: &Value, path: &str) -> Option<Part> {
    json::text(record, path).map(|text| Part::Str(text.to_owned()))
}

fn flag(record: &Value, path: &str) -> Option<Part> {
    json::flag(record, path).map(Part::Bool)
}

fn count(record: &Value, path: &str) -> Option<Part> {
    json::count(record, path).map(|n| Part::Int(n.into()))
}

/// The texts at a path; `None` for none.
fn texts(record: &Value, path: &str) -> Option<Part> {
    let texts = json::texts(record, path);
    (!texts.is_empty()).then(|| Part::List(texts.into_iter().map(|text| Part::Str(text.to_owned())).collect()))
}

/// A map of the parts that are there.
fn map(parts: impl IntoIterator<Item = (&'static str, Option<Part>)>) -> Part {
    let entries = parts.into_iter().filter_map(|(key, part)| Some((key.to_owned(), part?)));
    Part::Map(entries.collect())
}

/// A list, where it has items.
fn list(items: Vec<Part>) -> Option<Part> {
    (!items.is_empty()).then_some(Part::List(items))
}

impl Builder<'_> {
    /// Settings of the cluster.
    pub(super) fn cluster_extras(&self, record: &Value, cluster: &mut Cluster) {
        let kept = &mut cluster.kept;
        let path = "accessConfig.bootstrapClusterCreatorAdminPermissions";
        keep(kept, path, flag(record, path));
        keep(kept, "accessConfig.accessEntries", list(self.access_entries()));
        keep(kept, "iam.podIdentityAssociations", list(self.pod_identities()));
        keep(kept, "iam.withOIDC", flag(record, "withOIDC"));
        for path in ["zonalShiftConfig.enabled", "controlPlaneScalingConfig.tier"] {
            keep(kept, path, flag(record, path).or_else(|| text(record, path)));
        }
        if cluster.auto_mode == Some(true) {
            let pools = json::texts(record, "computeConfig.nodePools");
            if pools != crate::catalog::eksctl::AUTO_MODE_NODE_POOLS {
                let pools = pools.into_iter().map(|pool| Part::Str(pool.to_owned())).collect();
                keep(kept, "autoModeConfig.nodePools", Some(Part::List(pools)));
            }
            keep_text(kept, "autoModeConfig.nodeRoleARN", json::text(record, "computeConfig.nodeRoleArn"));
        } else if json::flag(record, "bootstrapSelfManagedAddons") == Some(false) {
            keep(kept, "addonsConfig.disableDefaultAddons", Some(Part::Bool(true)));
        }
    }

    fn access_entries(&self) -> Vec<Part> {
        let entries = self.account.of_cluster(ACCESS_ENTRY, &self.chosen.cluster);
        let entry = |record: &Value| {
            let policies = json::list(record, "accessPolicies").iter().map(|policy| {
                let scope = map([
                    ("type", text(policy, "accessScope.type")),
                    ("namespaces", texts(policy, "accessScope.namespaces")),
                ]);
                map([("policyARN", text(policy, "policyArn")), ("accessScope", Some(scope))])
            });
            map([
                ("principalARN", text(record, "principalArn")),
                ("type", text(record, "type")),
                ("kubernetesUsername", text(record, "username")),
                ("kubernetesGroups", texts(record, "kubernetesGroups")),
                ("accessPolicies", list(policies.collect())),
            ])
        };
        entries.map(entry).collect()
    }

    fn pod_identities(&self) -> Vec<Part> {
        let identities = self.account.of_cluster(POD_IDENTITY, &self.chosen.cluster);
        let identity = |record: &Value| {
            map([
                ("namespace", text(record, "namespace")),
                ("serviceAccountName", text(record, "serviceAccount")),
                ("roleARN", text(record, "roleArn")),
                ("permissionPolicyARNs", texts(record, "policyArns")),
                ("targetRoleARN", text(record, "targetRoleArn")),
            ])
        };
        identities.map(identity).collect()
    }

    /// Tags of a Fargate profile.
    pub(super) fn tag_extras(&self, record: &Value, kept: &mut Kept) {
        if self.is_file() {
            keep_tags(kept, record);
        }
    }

    /// Tags of an add-on, and the roles of its service accounts.
    pub(super) fn addon_extras(&self, record: &Value, kept: &mut Kept) {
        if !self.is_file() {
            return;
        }
        keep_tags(kept, record);
        let identities = json::list(record, "podIdentityAssociations").iter().map(|identity| {
            map([("serviceAccountName", text(identity, "serviceAccount")), ("roleARN", text(identity, "roleArn"))])
        });
        keep(kept, "podIdentityAssociations", list(identities.collect()));
    }
}

/// What a node group and its launch template say.
pub(super) fn group_extras(record: &Value, ami_family: &str, kept: &mut Kept) {
    keep(kept, "releaseVersion", text(record, "releaseVersion"));
    keep(kept, "nodeRepairConfig.enabled", flag(record, "nodeRepairConfig.enabled"));
    let image = json::text(record, "template.imageId").filter(|image| image.starts_with("ami-"));
    keep_text(kept, "ami", image);
    let unusual =
        |path: &str, usual: &str| json::text(record, path).filter(|text| *text != usual).map(str::to_owned);
    keep_text(kept, "volumeType", unusual("template.volumeType", amis::DEFAULT_VOLUME_TYPE).as_deref());
    keep_text(kept, "volumeName", unusual("template.volumeName", amis::device(ami_family)).as_deref());
    keep(kept, "volumeIOPS", count(record, "template.iops"));
    keep(kept, "volumeThroughput", count(record, "template.throughput"));
    keep(kept, "volumeEncrypted", flag(record, "template.encrypted"));
    keep(kept, "volumeKmsKeyID", text(record, "template.kmsKeyId"));
    keep(kept, "ebsOptimized", flag(record, "template.ebsOptimized"));
    if json::flag(record, "template.monitoring") == Some(true) {
        keep(kept, "enableDetailedMonitoring", Some(Part::Bool(true)));
    }
    if json::count(record, "template.hopLimit") == Some(1) {
        keep(kept, "disablePodIMDS", Some(Part::Bool(true)));
    }
    if let Some(name) = text(record, "template.keyName") {
        keep(kept, "ssh.allow", Some(Part::Bool(true)));
        keep(kept, "ssh.publicKeyName", Some(name));
    }
    keep(kept, "securityGroups.attachIDs", texts(record, "template.securityGroupIds"));
}
