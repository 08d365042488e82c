//! EKS: clusters and what belongs to them. Its replies are JSON as the AWS CLI prints it.

use crate::aws::call::Call;
use crate::aws::client::Paged;
use crate::catalog::endpoints::EKS;
use serde::Deserialize;

/// A page of names, under whichever key EKS lists them.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Names {
    #[serde(alias = "clusters", alias = "nodegroups", alias = "fargateProfileNames", alias = "addons")]
    names: Vec<String>,
    next_token: Option<String>,
}

impl Paged for Names {
    type Item = String;

    fn split(self) -> (Vec<String>, String) {
        (self.names, self.next_token.unwrap_or_default())
    }
}

/// A kind of what belongs to a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    list: &'static str,
    key: &'static str,
    describe: &'static str,
    path: &'static str,
    option: &'static str,
}

impl Part {
    /// The key under which the list stands in what the AWS CLI prints.
    #[must_use]
    pub fn list_key(self) -> &'static str {
        self.key
    }
}

/// Managed node groups.
pub const NODEGROUPS: Part = Part {
    list: "ListNodegroups",
    key: "nodegroups",
    describe: "DescribeNodegroup",
    path: "node-groups",
    option: "nodegroup-name",
};

/// Fargate profiles.
pub const FARGATE_PROFILES: Part = Part {
    list: "ListFargateProfiles",
    key: "fargateProfileNames",
    describe: "DescribeFargateProfile",
    path: "fargate-profiles",
    option: "fargate-profile-name",
};

/// Add-ons.
pub const ADDONS: Part =
    Part { list: "ListAddons", key: "addons", describe: "DescribeAddon", path: "addons", option: "addon-name" };

/// All kinds, in reading order.
pub const PARTS: &[Part] = &[NODEGROUPS, FARGATE_PROFILES, ADDONS];

/// The largest page of EKS; "Amazon EKS API reference", read 2026-11-27.
const PAGE: &str = "100";

/// The names of all clusters of the region.
#[must_use]
pub fn list_clusters() -> Call {
    Call::get(&EKS, "ListClusters").under("clusters").silent("maxResults", PAGE)
}

/// One cluster.
#[must_use]
pub fn describe_cluster(name: &str) -> Call {
    Call::get(&EKS, "DescribeCluster").under("clusters").named("name", name)
}

/// The names of what belongs to a cluster.
#[must_use]
pub fn list(part: Part, cluster: &str) -> Call {
    Call::get(&EKS, part.list)
        .under("clusters")
        .named("cluster-name", cluster)
        .under(part.path)
        .silent("maxResults", PAGE)
}

/// One thing that belongs to a cluster.
#[must_use]
pub fn describe(part: Part, cluster: &str, name: &str) -> Call {
    Call::get(&EKS, part.describe)
        .under("clusters")
        .named("cluster-name", cluster)
        .under(part.path)
        .named(part.option, name)
}

/// A version of Kubernetes that EKS has.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ClusterVersion {
    /// Such as `1.34`.
    pub cluster_version: String,
    /// `STANDARD_SUPPORT`, `EXTENDED_SUPPORT` or `UNSUPPORTED`.
    pub version_status: String,
}

/// A page of versions.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ClusterVersions {
    cluster_versions: Vec<ClusterVersion>,
    next_token: Option<String>,
}

impl Paged for ClusterVersions {
    type Item = ClusterVersion;

    fn split(self) -> (Vec<ClusterVersion>, String) {
        (self.cluster_versions, self.next_token.unwrap_or_default())
    }
}

/// The versions of Kubernetes that the region has.
#[must_use]
pub fn describe_cluster_versions() -> Call {
    Call::get(&EKS, "DescribeClusterVersions").under("cluster-versions")
}

/// A version of an add-on.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AddonVersion {
    /// Such as `v1.20.4-eksbuild.2`.
    pub addon_version: String,
}

/// An add-on that EKS has.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AddonInfo {
    /// Its name.
    pub addon_name: String,
    /// Its versions, the newest first.
    pub addon_versions: Vec<AddonVersion>,
}

/// A page of add-ons.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AddonInfos {
    addons: Vec<AddonInfo>,
    next_token: Option<String>,
}

impl Paged for AddonInfos {
    type Item = AddonInfo;

    fn split(self) -> (Vec<AddonInfo>, String) {
        (self.addons, self.next_token.unwrap_or_default())
    }
}

/// The versions of an add-on that the region has for a version of Kubernetes; for all of them where none is given.
#[must_use]
pub fn describe_addon_versions(addon: &str, kubernetes: Option<&str>) -> Call {
    let call = Call::get(&EKS, "DescribeAddonVersions").under("addons").under("supported-versions");
    let call = call.field("addonName", addon);
    kubernetes.into_iter().fold(call, |call, version| call.field("kubernetesVersion", version))
}
