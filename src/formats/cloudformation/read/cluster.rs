//! Resources of Amazon EKS as `aws eks describe-…` would print them once they are there, with the launch templates
//! and Auto Scaling groups of their nodes.

use super::Reader;
use super::evaluate::{cluster_group, is_dynamic, ssm_path};
use crate::catalog::eks;
use crate::formats::ReadError;
use crate::formats::account::facts::{ami_type_of, flag, has_labels, max_pods, number, text, text_map, texts};
use crate::formats::account::json;
use crate::formats::account::records::{
    ACCESS_ENTRY, ADDON, CLUSTER, FARGATE_PROFILE, NODEGROUP, POD_IDENTITY, SELF_MANAGED,
};
use crate::msg;
use serde_json::{Map, Value, json};

/// The kinds of resources that are read here.
pub(super) const KINDS: &[&str] = &[
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::EC2::LaunchTemplate",
    "AWS::EKS::AccessEntry",
    "AWS::EKS::Addon",
    "AWS::EKS::Cluster",
    "AWS::EKS::FargateProfile",
    "AWS::EKS::Nodegroup",
    "AWS::EKS::PodIdentityAssociation",
    "AWS::IAM::OIDCProvider",
];

/// How the tag begins that says to which cluster self-managed nodes belong.
const CLUSTER_TAG: &str = "kubernetes.io/cluster/";

impl Reader<'_> {
    /// The cluster and what runs in it.
    pub(super) fn launch_and_cluster(&mut self) -> Result<(), ReadError> {
        self.clusters()?;
        self.nodegroups()?;
        self.auto_scaling_groups()?;
        self.fargate_profiles()?;
        self.addons()?;
        self.access()
    }

    /// The text at a property that is kept as it is: nothing where only AWS or a person knows it.
    fn known(&self, props: &Value, path: &str) -> Option<String> {
        text(props, path).filter(|text| !self.values.is_placeholder(text) && !is_dynamic(text))
    }

    fn clusters(&mut self) -> Result<(), ReadError> {
        let has_oidc = !self.of_kind("AWS::IAM::OIDCProvider").is_empty();
        for (id, props) in self.of_kind("AWS::EKS::Cluster") {
            let name = text(&props, "Name").unwrap_or_else(|| id.clone());
            let vpc = "ResourcesVpcConfig";
            let at = |path: &str| format!("{vpc}.{path}");
            let logs: Vec<String> = json::list(&props, "Logging.ClusterLogging.EnabledTypes")
                .iter()
                .filter_map(|log| text(log, "Type"))
                .collect();
            let keys: Vec<Value> = json::list(&props, "EncryptionConfig")
                .iter()
                .filter_map(|config| self.known(config, "Provider.KeyArn"))
                .map(|arn| json!({ "provider": { "keyArn": arn } }))
                .collect();
            let mode = text(&props, "AccessConfig.AuthenticationMode");
            let record = json!({
                "name": name,
                "version": self.known(&props, "Version"),
                "roleArn": self.known(&props, "RoleArn"),
                "resourcesVpcConfig": {
                    "subnetIds": texts(&props, &at("SubnetIds")),
                    "securityGroupIds": texts(&props, &at("SecurityGroupIds")),
                    "clusterSecurityGroupId": cluster_group(&id),
                    "endpointPublicAccess": flag(&props, &at("EndpointPublicAccess")),
                    "endpointPrivateAccess": flag(&props, &at("EndpointPrivateAccess")),
                    "publicAccessCidrs": texts(&props, &at("PublicAccessCidrs"))
                        .into_iter()
                        .filter(|block| !self.values.is_placeholder(block))
                        .collect::<Vec<_>>(),
                },
                "kubernetesNetworkConfig": {
                    "ipFamily": text(&props, "KubernetesNetworkConfig.IpFamily"),
                    "serviceIpv4Cidr": self.known(&props, "KubernetesNetworkConfig.ServiceIpv4Cidr"),
                },
                "logging": { "clusterLogging": [{ "enabled": true, "types": logs }] },
                "encryptionConfig": keys,
                "accessConfig": {
                    "authenticationMode": mode.unwrap_or_else(|| eks::DEFAULT_AUTHENTICATION_MODE.to_owned()),
                    "bootstrapClusterCreatorAdminPermissions":
                        flag(&props, "AccessConfig.BootstrapClusterCreatorAdminPermissions"),
                },
                "upgradePolicy": { "supportType": text(&props, "UpgradePolicy.SupportType") },
                "computeConfig": {
                    "enabled": flag(&props, "ComputeConfig.Enabled").unwrap_or(false),
                    "nodePools": texts(&props, "ComputeConfig.NodePools"),
                    "nodeRoleArn": self.known(&props, "ComputeConfig.NodeRoleArn"),
                },
                "bootstrapSelfManagedAddons": flag(&props, "BootstrapSelfManagedAddons"),
                "zonalShiftConfig": { "enabled": flag(&props, "ZonalShiftConfig.Enabled") },
                "controlPlaneScalingConfig": { "tier": text(&props, "ControlPlaneScalingConfig.Tier") },
                "remoteNetworkConfig": json::at(&props, "RemoteNetworkConfig"),
                "withOIDC": has_oidc.then_some(true),
                "tags": tag_map(&props),
            });
            self.account.put(CLUSTER, &name, record)?;
        }
        Ok(())
    }

    fn nodegroups(&mut self) -> Result<(), ReadError> {
        for (id, props) in self.of_kind("AWS::EKS::Nodegroup") {
            let name = text(&props, "NodegroupName").unwrap_or_else(|| id.clone());
            let cluster = text(&props, "ClusterName").unwrap_or_default();
            let template = self.launch_template(&props, "LaunchTemplate", &name);
            let mut types = texts(&props, "InstanceTypes");
            if types.is_empty() {
                types.extend(template.as_ref().and_then(|template| text(template, "instanceType")));
            }
            let other = self.other_template(&props, "LaunchTemplate");
            if types.is_empty() && other.is_none() {
                types.push(eks::DEFAULT_INSTANCE_TYPE.to_owned());
                self.note(msg!("import-usual-type", group = &name, kind = eks::DEFAULT_INSTANCE_TYPE));
            }
            let size = |key: &str| number(&props, &format!("ScalingConfig.{key}"));
            if json::at(&props, "ScalingConfig").is_none() {
                self.note(msg!("import-no-size", group = &name));
            }
            let disk = number(&props, "DiskSize");
            let has_template = template.is_some() || other.is_some();
            let usual_disk = (!has_template).then_some(u64::from(eks::DEFAULT_VOLUME_GIB));
            let taints: Vec<Value> = json::list(&props, "Taints")
                .iter()
                .map(|taint| {
                    json!({
                        "key": text(taint, "Key"), "value": text(taint, "Value"), "effect": text(taint, "Effect"),
                    })
                })
                .collect();
            let record = json!({
                "nodegroupName": name,
                "clusterName": cluster,
                "subnets": texts(&props, "Subnets"),
                "instanceTypes": types,
                "capacityType": text(&props, "CapacityType"),
                "amiType": text(&props, "AmiType"),
                "diskSize": disk.or(usual_disk),
                "scalingConfig": {
                    "minSize": size("MinSize"), "desiredSize": size("DesiredSize"), "maxSize": size("MaxSize"),
                },
                "updateConfig": {
                    "maxUnavailable": number(&props, "UpdateConfig.MaxUnavailable"),
                    "maxUnavailablePercentage": number(&props, "UpdateConfig.MaxUnavailablePercentage"),
                    "updateStrategy": text(&props, "UpdateConfig.UpdateStrategy"),
                },
                "nodeRole": self.known(&props, "NodeRole"),
                "releaseVersion": self.known(&props, "ReleaseVersion"),
                "version": self.known(&props, "Version"),
                "nodeRepairConfig": { "enabled": flag(&props, "NodeRepairConfig.Enabled") },
                "labels": text_map(&props, "Labels"),
                "taints": taints,
                "tags": text_map(&props, "Tags"),
                "launchTemplate": other,
                "template": template,
            });
            self.account.put(NODEGROUP, &format!("{cluster}/{name}"), record)?;
        }
        Ok(())
    }

    /// The logical id of the launch template that a property names.
    fn template_id(&self, props: &Value, path: &str) -> Option<String> {
        let templates = || self.resources.iter().filter(|(_, r)| r.kind == "AWS::EC2::LaunchTemplate");
        let by_id = ["Id", "LaunchTemplateId"].into_iter().find_map(|key| text(props, &format!("{path}.{key}")));
        if let Some(id) = by_id {
            return templates().any(|(known, _)| *known == id).then_some(id);
        }
        let names = ["Name", "LaunchTemplateName"];
        let name = names.into_iter().find_map(|key| text(props, &format!("{path}.{key}")))?;
        let mut named = templates().filter(|(_, r)| text(&r.props, "LaunchTemplateName").as_ref() == Some(&name));
        named.next().map(|(id, _)| id.clone())
    }

    /// The launch template that a property names and that is not in this file.
    fn other_template(&self, props: &Value, path: &str) -> Option<Value> {
        if json::at(props, path).is_none() || self.template_id(props, path).is_some() {
            return None;
        }
        let id = text(props, &format!("{path}.Id")).or_else(|| text(props, &format!("{path}.Name")))?;
        Some(json!({ "id": id, "version": text(props, &format!("{path}.Version")) }))
    }

    /// What the launch template of a group says.
    fn launch_template(&mut self, props: &Value, path: &str, group: &str) -> Option<Value> {
        let id = self.template_id(props, path)?;
        let data = self.resources.get(&id)?.props.get("LaunchTemplateData")?.clone();
        let volume = json::list(&data, "BlockDeviceMappings").first().cloned().unwrap_or_default();
        let user_data = text(&data, "UserData").unwrap_or_default();
        if has_labels(&user_data) {
            self.note(msg!("import-user-data", group = group));
        }
        let image = text(&data, "ImageId").unwrap_or_default();
        if !image.is_empty() && ssm_path(&image).and_then(ami_type_of).is_none() {
            self.note(msg!("import-image", group = group));
        }
        let groups = texts(&data, "SecurityGroupIds");
        let groups: Vec<String> = groups.into_iter().filter(|group| group.starts_with("sg-")).collect();
        let known = |path: &str| self.known(&data, path);
        Some(json!({
            "volumeGib": number(&volume, "Ebs.VolumeSize"),
            "volumeType": text(&volume, "Ebs.VolumeType"),
            "volumeName": text(&volume, "DeviceName"),
            "iops": number(&volume, "Ebs.Iops"),
            "throughput": number(&volume, "Ebs.Throughput"),
            "encrypted": flag(&volume, "Ebs.Encrypted"),
            "kmsKeyId": self.known(&volume, "Ebs.KmsKeyId"),
            "imageId": known("ImageId"),
            "amiType": ssm_path(&image).and_then(ami_type_of),
            "instanceType": text(&data, "InstanceType"),
            "keyName": known("KeyName"),
            "ebsOptimized": flag(&data, "EbsOptimized"),
            "monitoring": flag(&data, "Monitoring.Enabled"),
            "hopLimit": number(&data, "MetadataOptions.HttpPutResponseHopLimit"),
            "maxPods": max_pods(&user_data),
            "securityGroupIds": groups,
        }))
    }

    /// Auto Scaling groups whose nodes join a cluster by themselves.
    fn auto_scaling_groups(&mut self) -> Result<(), ReadError> {
        for (id, props) in self.of_kind("AWS::AutoScaling::AutoScalingGroup") {
            let tags = super::network::tags(&props);
            let tagged = json!({ "Tags": tags });
            let mut keys = json::list(&tagged, "Tags").iter().filter_map(|tag| json::text(tag, "Key"));
            let Some(cluster) = keys.find_map(|key| key.strip_prefix(CLUSTER_TAG)).map(str::to_owned) else {
                self.note(msg!("import-other-nodes", id = &id));
                continue;
            };
            let name = json::tag(&tagged, "Name").map_or_else(|| id.clone(), str::to_owned);
            let mixed = "MixedInstancesPolicy";
            let is_mixed = json::at(&props, mixed).is_some();
            let path = if is_mixed {
                format!("{mixed}.LaunchTemplate.LaunchTemplateSpecification")
            } else {
                "LaunchTemplate".to_owned()
            };
            let template = self.launch_template(&props, &path, &name).unwrap_or_default();
            let overrides = json::list(&props, &format!("{mixed}.LaunchTemplate.Overrides"));
            let mut types: Vec<String> = overrides.iter().filter_map(|o| text(o, "InstanceType")).collect();
            if types.is_empty() {
                types.extend(text(&template, "instanceType"));
            }
            let share = format!("{mixed}.InstancesDistribution.OnDemandPercentageAboveBaseCapacity");
            let is_spot = number(&props, &share) == Some(0);
            let min_size = number(&props, "MinSize");
            let record = json!({
                "nodegroupName": name,
                "clusterName": cluster,
                SELF_MANAGED: true,
                "subnets": texts(&props, "VPCZoneIdentifier"),
                "instanceTypes": types,
                "capacityType": if is_spot { "SPOT" } else { "ON_DEMAND" },
                "amiType": text(&template, "amiType"),
                "scalingConfig": {
                    "minSize": min_size,
                    "desiredSize": number(&props, "DesiredCapacity").or(min_size),
                    "maxSize": number(&props, "MaxSize"),
                },
                "template": template,
            });
            self.account.put(NODEGROUP, &format!("{cluster}/{id}"), record)?;
        }
        Ok(())
    }

    fn fargate_profiles(&mut self) -> Result<(), ReadError> {
        for (id, props) in self.of_kind("AWS::EKS::FargateProfile") {
            let name = text(&props, "FargateProfileName").unwrap_or_else(|| id.clone());
            let cluster = text(&props, "ClusterName").unwrap_or_default();
            let selectors: Vec<Value> = json::list(&props, "Selectors")
                .iter()
                .map(|selector| {
                    let labels = json::list(selector, "Labels").iter();
                    let labels = labels.filter_map(|label| Some((text(label, "Key")?, text(label, "Value")?)));
                    let labels: Map<String, Value> =
                        labels.map(|(key, value)| (key, Value::String(value))).collect();
                    json!({ "namespace": text(selector, "Namespace"), "labels": labels })
                })
                .collect();
            let record = json!({
                "fargateProfileName": name,
                "clusterName": cluster,
                "subnets": texts(&props, "Subnets"),
                "selectors": selectors,
                "podExecutionRoleArn": self.known(&props, "PodExecutionRoleArn"),
                "tags": tag_map(&props),
            });
            self.account.put(FARGATE_PROFILE, &format!("{cluster}/{name}"), record)?;
        }
        Ok(())
    }

    fn addons(&mut self) -> Result<(), ReadError> {
        for (id, props) in self.of_kind("AWS::EKS::Addon") {
            let name = text(&props, "AddonName").unwrap_or_else(|| id.clone());
            let cluster = text(&props, "ClusterName").unwrap_or_default();
            let identities: Vec<Value> = json::list(&props, "PodIdentityAssociations")
                .iter()
                .map(|identity| {
                    json!({
                        "serviceAccount": text(identity, "ServiceAccount"), "roleArn": self.known(identity, "RoleArn"),
                    })
                })
                .collect();
            let record = json!({
                "addonName": name,
                "clusterName": cluster,
                "addonVersion": self.known(&props, "AddonVersion"),
                "configurationValues": self.known(&props, "ConfigurationValues"),
                "serviceAccountRoleArn": self.known(&props, "ServiceAccountRoleArn"),
                "podIdentityAssociations": identities,
                "tags": tag_map(&props),
            });
            self.account.put(ADDON, &format!("{cluster}/{name}"), record)?;
        }
        Ok(())
    }

    /// Access entries and pod identities. Those of roles that the template makes have no ARN yet.
    fn access(&mut self) -> Result<(), ReadError> {
        let mut unsaid = Vec::new();
        for (id, props) in self.of_kind("AWS::EKS::AccessEntry") {
            let cluster = text(&props, "ClusterName").unwrap_or_default();
            let kind = text(&props, "Type");
            let Some(principal) = self.known(&props, "PrincipalArn") else {
                // Nodes that join by themselves bring theirs along.
                if kind.is_none_or(|kind| kind == "STANDARD") {
                    unsaid.push(id);
                }
                continue;
            };
            let policies: Vec<Value> = json::list(&props, "AccessPolicies")
                .iter()
                .map(|policy| {
                    json!({
                        "policyArn": text(policy, "PolicyArn"),
                        "accessScope": {
                            "type": text(policy, "AccessScope.Type"),
                            "namespaces": texts(policy, "AccessScope.Namespaces"),
                        },
                    })
                })
                .collect();
            let record = json!({
                "clusterName": cluster,
                "principalArn": principal,
                "type": kind,
                "username": text(&props, "Username"),
                "kubernetesGroups": texts(&props, "KubernetesGroups"),
                "accessPolicies": policies,
            });
            self.account.put(ACCESS_ENTRY, &format!("{cluster}/{principal}"), record)?;
        }
        for (id, props) in self.of_kind("AWS::EKS::PodIdentityAssociation") {
            let cluster = text(&props, "ClusterName").unwrap_or_default();
            let role = self.known(&props, "RoleArn");
            let policies = if role.is_none() { self.policies_of_role(&id)? } else { Vec::new() };
            if role.is_none() && policies.is_empty() {
                unsaid.push(id);
                continue;
            }
            let (namespace, account) = (text(&props, "Namespace"), text(&props, "ServiceAccount"));
            let key = format!(
                "{cluster}/{}/{}",
                namespace.as_deref().unwrap_or_default(),
                account.as_deref().unwrap_or_default()
            );
            let record = json!({
                "clusterName": cluster,
                "namespace": namespace,
                "serviceAccount": account,
                "roleArn": role,
                "policyArns": policies,
                "targetRoleArn": self.known(&props, "TargetRoleArn"),
            });
            self.account.put(POD_IDENTITY, &key, record)?;
        }
        if !unsaid.is_empty() {
            let names = super::first(unsaid.iter().map(String::as_str));
            self.note(msg!("import-roles-unknown", n = unsaid.len(), names = names));
        }
        Ok(())
    }

    /// The managed policies of the role that the template makes for a pod identity.
    fn policies_of_role(&mut self, id: &str) -> Result<Vec<String>, ReadError> {
        let template = self.template;
        let argument =
            template.resources.get(id).and_then(|r| json::at(r, "Properties.RoleArn")?.get("Fn::GetAtt"));
        let role = match argument {
            Some(Value::String(text)) => text.split('.').next(),
            Some(Value::Array(parts)) => parts.first().and_then(Value::as_str),
            _ => None,
        };
        let policies = role
            .and_then(|role| template.resources.get(role))
            .and_then(|resource| json::at(resource, "Properties.ManagedPolicyArns"));
        let Some(policies) = policies else { return Ok(Vec::new()) };
        let policies = json!({ "policies": self.values.value(policies)? });
        Ok(texts(&policies, "policies"))
    }
}

/// Tags that are listed, by key.
fn tag_map(props: &Value) -> Value {
    let listed = json::list(props, "Tags").iter();
    let tags = listed.filter_map(|tag| Some((text(tag, "Key")?, text(tag, "Value").unwrap_or_default())));
    Value::Object(tags.map(|(key, value)| (key, Value::String(value))).collect())
}
