//! Who may use the cluster, as whom pods call AWS, and the cluster's settings that only files have.

use super::kept::{flag, list, map, records, string};
use super::{Plan, digest};
use crate::catalog::eksctl;
use crate::design::{Entity, Value};
use crate::msg;
use std::collections::BTreeSet;

/// What of an imported file's cluster the plan takes up.
const HANDLED: &[&str] = &[
    "accessConfig.authenticationMode",
    "accessConfig.bootstrapClusterCreatorAdminPermissions",
    "accessConfig.accessEntries",
    "addonsConfig.disableDefaultAddons",
    "autoModeConfig.nodePools",
    "autoModeConfig.nodeRoleARN",
    "controlPlaneScalingConfig.tier",
    "iam.fargatePodExecutionRoleARN",
    "iam.podIdentityAssociations",
    "iam.serviceRoleARN",
    "iam.vpcResourceControllerPolicy",
    "iam.withOIDC",
    "privateCluster",
    "zonalShiftConfig.enabled",
];

/// Settings of the cluster that have no field of their own.
#[derive(Clone, Debug, Default)]
pub(in crate::formats) struct Access {
    /// How EKS knows who calls: `API`, `API_AND_CONFIG_MAP` or `CONFIG_MAP`.
    pub(in crate::formats) mode: String,
    /// Whether who creates the cluster administers it; `None` leaves EKS's default.
    pub(in crate::formats) is_creator_admin: Option<bool>,
    /// Access entries.
    pub(in crate::formats) entries: Vec<AccessEntry>,
    /// Pod identities.
    pub(in crate::formats) identities: Vec<PodIdentity>,
    /// Whether IAM is to trust the cluster's OIDC issuer.
    pub(in crate::formats) has_oidc: bool,
    /// The role of the cluster, where it is there already.
    pub(in crate::formats) cluster_role: Option<String>,
    /// Whether the cluster's role may give pods interfaces of their own.
    pub(in crate::formats) has_resource_controller: bool,
    /// The role that Fargate starts pods with, where it is there already.
    pub(in crate::formats) fargate_role: Option<String>,
    /// The role of Auto Mode's nodes, where it is there already.
    pub(in crate::formats) auto_role: Option<String>,
    /// The node pools that Auto Mode brings along.
    pub(in crate::formats) auto_pools: Vec<String>,
    /// Whether zonal shift is on; `None` leaves EKS's default.
    pub(in crate::formats) has_zonal_shift: Option<bool>,
    /// The tier of a provisioned control plane.
    pub(in crate::formats) tier: Option<String>,
    /// Whether EKS is to leave out the networking add-ons that it installs by itself.
    pub(in crate::formats) skips_default_addons: bool,
}

/// Who may use the cluster.
#[derive(Clone, Debug)]
pub(in crate::formats) struct AccessEntry {
    /// Its key.
    pub(in crate::formats) key: String,
    /// The IAM principal.
    pub(in crate::formats) principal: String,
    /// Its type, where it is stated.
    pub(in crate::formats) kind: Option<String>,
    /// Its name in Kubernetes, where it is stated.
    pub(in crate::formats) user: Option<String>,
    /// Its groups in Kubernetes.
    pub(in crate::formats) groups: Vec<String>,
    /// Its access policies.
    pub(in crate::formats) policies: Vec<AccessPolicy>,
}

/// What somebody may do.
#[derive(Clone, Debug)]
pub(in crate::formats) struct AccessPolicy {
    /// Its key.
    pub(in crate::formats) key: String,
    /// The access policy.
    pub(in crate::formats) policy: String,
    /// `cluster` or `namespace`.
    pub(in crate::formats) scope: String,
    /// The namespaces.
    pub(in crate::formats) namespaces: Vec<String>,
}

/// The role of a pod identity.
#[derive(Clone, Debug)]
pub(in crate::formats) enum PodRole {
    /// It is there.
    Arn(String),
    /// It is made, with these policies.
    Made(Vec<String>),
}

/// As whom pods of a service account call AWS.
#[derive(Clone, Debug)]
pub(in crate::formats) struct PodIdentity {
    /// Its key.
    pub(in crate::formats) key: String,
    /// The namespace.
    pub(in crate::formats) namespace: String,
    /// The service account.
    pub(in crate::formats) service_account: String,
    /// The role.
    pub(in crate::formats) role: PodRole,
    /// A role of another account that is taken on with it.
    pub(in crate::formats) target_role: Option<String>,
}

impl Plan<'_> {
    /// Reads what files say of access.
    pub(super) fn access(&mut self) {
        let kept = &self.design.cluster.kept;
        let extra = kept.extra.as_slice();
        let mode = string(extra, "accessConfig.authenticationMode");
        let pools = list(extra, "autoModeConfig.nodePools");
        self.access = Access {
            mode: mode.unwrap_or_else(|| eksctl::DEFAULT_AUTHENTICATION_MODE.to_owned()),
            is_creator_admin: flag(extra, "accessConfig.bootstrapClusterCreatorAdminPermissions"),
            entries: entries(extra),
            identities: Vec::new(),
            has_oidc: flag(extra, "iam.withOIDC") == Some(true),
            cluster_role: string(extra, "iam.serviceRoleARN"),
            has_resource_controller: flag(extra, "iam.vpcResourceControllerPolicy") != Some(false),
            fargate_role: string(extra, "iam.fargatePodExecutionRoleARN"),
            auto_role: string(extra, "autoModeConfig.nodeRoleARN"),
            auto_pools: pools
                .unwrap_or_else(|| eksctl::AUTO_MODE_NODE_POOLS.iter().map(|pool| (*pool).to_owned()).collect()),
            has_zonal_shift: flag(extra, "zonalShiftConfig.enabled"),
            tier: string(extra, "controlPlaneScalingConfig.tier"),
            skips_default_addons: flag(extra, "addonsConfig.disableDefaultAddons") == Some(true),
        };
        let mut said = BTreeSet::new();
        for entry in records(extra, "iam.podIdentityAssociations") {
            let (identity, is_whole) = identity(entry);
            if !is_whole {
                let account = string(entry, "serviceAccountName").unwrap_or_default();
                self.lose(msg!("loss-pod-identity", account = account), Entity::Cluster);
            }
            self.access.identities.extend(identity.filter(|identity| said.insert(identity.key.clone())));
        }
        self.lose_kept(kept, HANDLED, Entity::Cluster);
    }
}

fn entries(extra: &[(String, Value)]) -> Vec<AccessEntry> {
    let mut said = BTreeSet::new();
    let mut out = Vec::new();
    for entry in records(extra, "accessConfig.accessEntries") {
        let Some(principal) = string(entry, "principalARN") else { continue };
        if !said.insert(principal.clone()) {
            continue;
        }
        let mut said_policies = BTreeSet::new();
        let policies = records(entry, "accessPolicies").into_iter().filter_map(|policy| {
            let arn = string(policy, "policyARN")?;
            said_policies.insert(arn.clone()).then(|| AccessPolicy {
                key: digest(&[&principal, &arn]),
                policy: arn,
                scope: string(policy, "accessScope.type").unwrap_or_else(|| "cluster".to_owned()),
                namespaces: list(policy, "accessScope.namespaces").unwrap_or_default(),
            })
        });
        out.push(AccessEntry {
            key: digest(&[&principal]),
            policies: policies.collect(),
            kind: string(entry, "type"),
            user: string(entry, "kubernetesUsername"),
            groups: list(entry, "kubernetesGroups").unwrap_or_default(),
            principal,
        });
    }
    out
}

/// The identity of an entry, and whether that is all of it.
fn identity(entry: &[(String, Value)]) -> (Option<PodIdentity>, bool) {
    let names = (string(entry, "namespace"), string(entry, "serviceAccountName"));
    let (Some(namespace), Some(service_account)) = names else { return (None, false) };
    let arn = string(entry, "roleARN");
    let policies = list(entry, "permissionPolicyARNs");
    let handled = ["namespace", "serviceAccountName", "roleARN", "permissionPolicyARNs", "targetRoleARN"];
    let is_whole = super::kept::leftover(entry, &handled).is_empty();
    let role = match (arn, policies) {
        (Some(arn), _) => PodRole::Arn(arn),
        (None, Some(policies)) => PodRole::Made(policies),
        (None, None) => return (None, false),
    };
    let identity = PodIdentity {
        key: digest(&[&namespace, &service_account]),
        namespace,
        service_account,
        role,
        target_role: string(entry, "targetRoleARN"),
    };
    (Some(identity), is_whole && map(entry, "tags").is_empty())
}
