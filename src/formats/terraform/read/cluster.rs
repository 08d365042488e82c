//! Resources of the AWS provider for Amazon EKS, as `aws eks describe-…` prints the same things, with the launch
//! templates and Auto Scaling groups of their nodes.

use super::Reader;
use super::network::cluster_group;
use super::resources::Resource;
use super::values::{at, blocks, flag, number, text, texts};
use crate::catalog::eks;
use crate::formats::ReadError;
use crate::formats::account::facts::{has_labels, max_pods, text_map};
use crate::formats::account::records::{
    ACCESS_ENTRY, ADDON, CLUSTER, FARGATE_PROFILE, NODEGROUP, POD_IDENTITY, SELF_MANAGED,
};
use crate::formats::link::base64;
use crate::msg;
use serde_json::{Value, json};

/// The kinds of resources that are read here.
pub(super) const KINDS: &[&str] = &[
    "aws_autoscaling_group",
    "aws_eks_access_entry",
    "aws_eks_access_policy_association",
    "aws_eks_addon",
    "aws_eks_cluster",
    "aws_eks_fargate_profile",
    "aws_eks_node_group",
    "aws_eks_pod_identity_association",
    "aws_iam_openid_connect_provider",
    "aws_launch_template",
];

/// A cluster, as references name it.
const OF_CLUSTER: &[&str] = &["aws_eks_cluster"];
/// A subnet.
const SUBNET: &[&str] = &["aws_subnet"];

/// How the tag begins that says to which cluster self-managed nodes belong.
const CLUSTER_TAG: &str = "kubernetes.io/cluster/";

impl Reader<'_> {
    /// The cluster and what runs in it.
    pub(super) fn cluster(&mut self) -> Result<(), ReadError> {
        self.clusters()?;
        self.node_groups()?;
        self.auto_scaling_groups()?;
        self.fargate_profiles()?;
        self.addons()?;
        self.access()
    }

    /// The name of the cluster that something belongs to.
    fn cluster_of(&mut self, resource: &Resource) -> String {
        self.id(resource, "cluster_name", OF_CLUSTER).unwrap_or_default()
    }

    fn clusters(&mut self) -> Result<(), ReadError> {
        let has_oidc = !self.of_kind("aws_iam_openid_connect_provider").is_empty();
        for cluster in self.of_kind("aws_eks_cluster") {
            let values = &cluster.values;
            let name = text(values, "name").unwrap_or_else(|| cluster.address.clone());
            let key = text(values, "encryption_config.provider.key_arn");
            let mode = text(values, "access_config.authentication_mode");
            let mode = mode.unwrap_or_else(|| eks::DEFAULT_AUTHENTICATION_MODE.to_owned());
            let is_remote = !blocks(values, "remote_network_config").is_empty();
            let record = json!({
                "name": name,
                "arn": text(values, "arn"),
                "version": text(values, "version"),
                "roleArn": text(values, "role_arn"),
                "resourcesVpcConfig": {
                    "subnetIds": self.ids(cluster, "vpc_config.subnet_ids", SUBNET),
                    "securityGroupIds": self.ids(cluster, "vpc_config.security_group_ids", &["aws_security_group"]),
                    "clusterSecurityGroupId": cluster_group(cluster),
                    "vpcId": text(values, "vpc_config.vpc_id"),
                    "endpointPublicAccess": flag(values, "vpc_config.endpoint_public_access"),
                    "endpointPrivateAccess": flag(values, "vpc_config.endpoint_private_access"),
                    "publicAccessCidrs": texts(values, "vpc_config.public_access_cidrs"),
                },
                "kubernetesNetworkConfig": {
                    "ipFamily": text(values, "kubernetes_network_config.ip_family"),
                    "serviceIpv4Cidr": text(values, "kubernetes_network_config.service_ipv4_cidr"),
                },
                "logging": { "clusterLogging": [{
                    "enabled": true, "types": texts(values, "enabled_cluster_log_types"),
                }] },
                "encryptionConfig": key.map(|arn| json!({ "provider": { "keyArn": arn } })).into_iter().collect::<Vec<_>>(),
                "accessConfig": {
                    "authenticationMode": mode,
                    "bootstrapClusterCreatorAdminPermissions":
                        flag(values, "access_config.bootstrap_cluster_creator_admin_permissions"),
                },
                "upgradePolicy": { "supportType": text(values, "upgrade_policy.support_type") },
                "computeConfig": {
                    "enabled": flag(values, "compute_config.enabled").unwrap_or(false),
                    "nodePools": texts(values, "compute_config.node_pools"),
                    "nodeRoleArn": text(values, "compute_config.node_role_arn"),
                },
                "bootstrapSelfManagedAddons": flag(values, "bootstrap_self_managed_addons"),
                "zonalShiftConfig": { "enabled": flag(values, "zonal_shift_config.enabled") },
                "controlPlaneScalingConfig": { "tier": text(values, "control_plane_scaling_config.tier") },
                "remoteNetworkConfig": is_remote.then(|| json!({})),
                "withOIDC": has_oidc.then_some(true),
                "tags": tags(cluster),
            });
            self.account.put(CLUSTER, &name, record)?;
        }
        Ok(())
    }

    /// The launch template that a block of a resource names, where it is in this file.
    fn template_of(&mut self, resource: &Resource, path: &str, id: &str) -> Option<Value> {
        let by_id = self.id(resource, &format!("{path}.{id}"), &["aws_launch_template"]);
        let by_name = text(&resource.values, &format!("{path}.name"));
        let by_name = by_name.or_else(|| text(&resource.values, &format!("{path}.launch_template_name")));
        let templates = self.known_of_kind("aws_launch_template");
        let template = templates.into_iter().find(|template| {
            by_id.as_deref() == Some(template.id())
                || (by_id.is_none() && by_name.is_some() && text(&template.values, "name") == by_name)
        });
        let template = template?;
        let values = &template.values;
        let user_data = text(values, "user_data").map(|text| decoded(&text)).unwrap_or_default();
        if has_labels(&user_data) {
            self.note(msg!("import-user-data", group = &resource.address));
        }
        if text(values, "image_id").is_some() {
            self.note(msg!("import-image", group = &resource.address));
        }
        let groups = texts(values, "vpc_security_group_ids");
        let groups: Vec<String> = groups.into_iter().filter(|group| group.starts_with("sg-")).collect();
        let volume = blocks(values, "block_device_mappings").first().cloned().unwrap_or_default();
        Some(json!({
            "volumeGib": number(&volume, "ebs.volume_size"),
            "volumeType": text(&volume, "ebs.volume_type"),
            "volumeName": text(&volume, "device_name"),
            "iops": number(&volume, "ebs.iops").filter(|n| 0 < *n),
            "throughput": number(&volume, "ebs.throughput").filter(|n| 0 < *n),
            "encrypted": flag(&volume, "ebs.encrypted"),
            "kmsKeyId": text(&volume, "ebs.kms_key_id"),
            "imageId": text(values, "image_id"),
            "instanceType": text(values, "instance_type"),
            "keyName": text(values, "key_name"),
            "ebsOptimized": flag(values, "ebs_optimized"),
            "monitoring": flag(values, "monitoring.enabled"),
            "hopLimit": number(values, "metadata_options.http_put_response_hop_limit"),
            "maxPods": max_pods(&user_data),
            "securityGroupIds": groups,
        }))
    }

    fn node_groups(&mut self) -> Result<(), ReadError> {
        for group in self.of_kind("aws_eks_node_group") {
            let values = &group.values;
            let name = text(values, "node_group_name").or_else(|| text(values, "node_group_name_prefix"));
            let name = name.unwrap_or_else(|| group.address.clone());
            let cluster = self.cluster_of(group);
            let template = self.template_of(group, "launch_template", "id");
            let other = text(values, "launch_template.id").filter(|_| template.is_none());
            let mut types = texts(values, "instance_types");
            if types.is_empty() {
                types.extend(template.as_ref().and_then(|template| text(template, "instanceType")));
            }
            if types.is_empty() && other.is_none() {
                types.push(eks::DEFAULT_INSTANCE_TYPE.to_owned());
                self.note(msg!("import-usual-type", group = &name, kind = eks::DEFAULT_INSTANCE_TYPE));
            }
            let has_template = template.is_some() || other.is_some();
            let usual_disk = (!has_template).then_some(u64::from(eks::DEFAULT_VOLUME_GIB));
            let disk = number(values, "disk_size").filter(|n| 0 < *n);
            let taints: Vec<Value> = blocks(values, "taint")
                .iter()
                .map(|taint| {
                    json!({
                        "key": text(taint, "key"), "value": text(taint, "value"), "effect": text(taint, "effect"),
                    })
                })
                .collect();
            let limit = |name: &str| number(values, &format!("update_config.{name}")).filter(|n| 0 < *n);
            let record = json!({
                "nodegroupName": name,
                "clusterName": cluster,
                "nodegroupArn": text(values, "arn"),
                "subnets": self.ids(group, "subnet_ids", SUBNET),
                "instanceTypes": types,
                "capacityType": text(values, "capacity_type"),
                "amiType": text(values, "ami_type").filter(|kind| kind != "CUSTOM"),
                "diskSize": disk.or(usual_disk),
                "scalingConfig": {
                    "minSize": number(values, "scaling_config.min_size"),
                    "desiredSize": number(values, "scaling_config.desired_size"),
                    "maxSize": number(values, "scaling_config.max_size"),
                },
                "updateConfig": {
                    "maxUnavailable": limit("max_unavailable"),
                    "maxUnavailablePercentage": limit("max_unavailable_percentage"),
                    "updateStrategy": text(values, "update_config.update_strategy"),
                },
                "nodeRole": text(values, "node_role_arn"),
                "version": text(values, "version"),
                "nodeRepairConfig": { "enabled": flag(values, "node_repair_config.enabled") },
                "labels": text_map(values, "labels"),
                "taints": taints,
                "tags": tags(group),
                "launchTemplate": other.map(|id| json!({ "id": id, "version": text(values, "launch_template.version") })),
                "template": template,
            });
            self.account.put(NODEGROUP, &format!("{cluster}/{name}"), record)?;
        }
        Ok(())
    }

    /// Auto Scaling groups whose nodes join a cluster by themselves.
    fn auto_scaling_groups(&mut self) -> Result<(), ReadError> {
        for group in self.of_kind("aws_autoscaling_group") {
            let values = &group.values;
            let tags = blocks(values, "tag");
            let mut keys = tags.iter().filter_map(|tag| text(tag, "key"));
            let Some(cluster) = keys.find_map(|key| key.strip_prefix(CLUSTER_TAG).map(str::to_owned)) else {
                // Those of managed node groups are not made by Terraform.
                self.note(msg!("import-other-nodes", id = &group.address));
                continue;
            };
            let tag = tags.iter().find(|tag| text(tag, "key").as_deref() == Some("Name"));
            let name = tag.and_then(|tag| text(tag, "value")).or_else(|| text(values, "name"));
            let name = name.unwrap_or_else(|| group.address.clone());
            let mixed = "mixed_instances_policy.launch_template";
            let specification = format!("{mixed}.launch_template_specification");
            let is_mixed = at(values, mixed).is_some();
            let template = if is_mixed {
                self.template_of(group, &specification, "launch_template_id")
            } else {
                self.template_of(group, "launch_template", "id")
            };
            let template = template.unwrap_or_default();
            let overrides = blocks(values, &format!("{mixed}.override"));
            let mut types: Vec<String> = overrides.iter().filter_map(|more| text(more, "instance_type")).collect();
            if types.is_empty() {
                types.extend(text(&template, "instanceType"));
            }
            let share = "mixed_instances_policy.instances_distribution.on_demand_percentage_above_base_capacity";
            let min_size = number(values, "min_size");
            let record = json!({
                "nodegroupName": name,
                "clusterName": cluster,
                SELF_MANAGED: true,
                "subnets": self.ids(group, "vpc_zone_identifier", SUBNET),
                "instanceTypes": types,
                "capacityType": if number(values, share) == Some(0) { "SPOT" } else { "ON_DEMAND" },
                "scalingConfig": {
                    "minSize": min_size,
                    "desiredSize": number(values, "desired_capacity").or(min_size),
                    "maxSize": number(values, "max_size"),
                },
                "template": template,
            });
            self.account.put(NODEGROUP, &format!("{cluster}/{}", group.address), record)?;
        }
        Ok(())
    }

    fn fargate_profiles(&mut self) -> Result<(), ReadError> {
        for profile in self.of_kind("aws_eks_fargate_profile") {
            let values = &profile.values;
            let name = text(values, "fargate_profile_name").unwrap_or_else(|| profile.address.clone());
            let cluster = self.cluster_of(profile);
            let selectors: Vec<Value> = blocks(values, "selector")
                .iter()
                .map(|selector| {
                    json!({ "namespace": text(selector, "namespace"), "labels": text_map(selector, "labels") })
                })
                .collect();
            let record = json!({
                "fargateProfileName": name,
                "clusterName": cluster,
                "fargateProfileArn": text(values, "arn"),
                "subnets": self.ids(profile, "subnet_ids", SUBNET),
                "selectors": selectors,
                "podExecutionRoleArn": text(values, "pod_execution_role_arn"),
                "tags": tags(profile),
            });
            self.account.put(FARGATE_PROFILE, &format!("{cluster}/{name}"), record)?;
        }
        Ok(())
    }

    fn addons(&mut self) -> Result<(), ReadError> {
        for addon in self.of_kind("aws_eks_addon") {
            let values = &addon.values;
            let name = text(values, "addon_name").unwrap_or_else(|| addon.address.clone());
            let cluster = self.cluster_of(addon);
            let identities: Vec<Value> = blocks(values, "pod_identity_association")
                .iter()
                .map(|identity| {
                    json!({ "serviceAccount": text(identity, "service_account"), "roleArn": text(identity, "role_arn") })
                })
                .collect();
            let record = json!({
                "addonName": name,
                "clusterName": cluster,
                "addonArn": text(values, "arn"),
                "addonVersion": text(values, "addon_version"),
                "configurationValues": text(values, "configuration_values"),
                "serviceAccountRoleArn": text(values, "service_account_role_arn"),
                "podIdentityAssociations": identities,
                "tags": tags(addon),
            });
            self.account.put(ADDON, &format!("{cluster}/{name}"), record)?;
        }
        Ok(())
    }

    /// Access entries with their policies, and pod identities.
    fn access(&mut self) -> Result<(), ReadError> {
        let mut unsaid = Vec::new();
        for entry in self.of_kind("aws_eks_access_entry") {
            let cluster = self.cluster_of(entry);
            let Some(principal) = text(&entry.values, "principal_arn") else {
                unsaid.push(entry.address.as_str());
                continue;
            };
            let kind = text(&entry.values, "type").filter(|kind| kind != "STANDARD");
            let record = json!({
                "clusterName": cluster,
                "principalArn": principal,
                "type": kind,
                "username": text(&entry.values, "user_name").filter(|_| kind.is_none()),
                "kubernetesGroups": texts(&entry.values, "kubernetes_groups"),
                "accessPolicies": [],
            });
            self.account.put(ACCESS_ENTRY, &format!("{cluster}/{principal}"), record)?;
        }
        for policy in self.of_kind("aws_eks_access_policy_association") {
            let cluster = self.cluster_of(policy);
            let values = &policy.values;
            let Some(principal) = text(values, "principal_arn") else { continue };
            let item = json!({
                "policyArn": text(values, "policy_arn"),
                "accessScope": {
                    "type": text(values, "access_scope.type"),
                    "namespaces": texts(values, "access_scope.namespaces"),
                },
            });
            self.account.push(ACCESS_ENTRY, &format!("{cluster}/{principal}"), "accessPolicies", item);
        }
        for identity in self.of_kind("aws_eks_pod_identity_association") {
            let cluster = self.cluster_of(identity);
            let values = &identity.values;
            let Some(role) = text(values, "role_arn") else {
                unsaid.push(identity.address.as_str());
                continue;
            };
            let record = json!({
                "clusterName": cluster,
                "namespace": text(values, "namespace"),
                "serviceAccount": text(values, "service_account"),
                "roleArn": role,
                "targetRoleArn": text(values, "target_role_arn"),
            });
            self.account.put(POD_IDENTITY, &format!("{cluster}/{}", identity.address), record)?;
        }
        if !unsaid.is_empty() {
            let n = unsaid.len();
            self.note(msg!("import-roles-unknown", n = n, names = super::first(unsaid.into_iter())));
        }
        Ok(())
    }
}

/// The tags of a resource by key.
fn tags(resource: &Resource) -> Value {
    let all = text_map(&resource.values, "tags_all");
    if all.as_object().is_some_and(|tags| !tags.is_empty()) { all } else { text_map(&resource.values, "tags") }
}

/// What a node reads at start, which Terraform has in base64.
fn decoded(text: &str) -> String {
    let safe = text.trim_end_matches('=').replace('+', "-").replace('/', "_");
    base64::decode(&safe).map_or_else(|| text.to_owned(), |bytes| String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_data_is_in_base64() {
        assert_eq!(decoded("bWF4UG9kczogNDI="), "maxPods: 42");
        assert_eq!(decoded("maxPods: 42"), "maxPods: 42");
    }
}
