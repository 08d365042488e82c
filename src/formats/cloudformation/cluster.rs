//! The cluster with its roles, and who may use it.

use super::tree::{Props, attribute, boolean, join, logical_id, number, reference, sub, text, texts};
use super::{CLUSTER, Writer, group_ids};
use crate::catalog::iam;
use crate::design::{Entity, IpFamily, SupportPolicy, Value};
use crate::formats::build::{PodRole, stated_version};
use crate::msg;

/// The version of the language of IAM policies:
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>, read 2026-11-26.
const POLICY_VERSION: &str = "2012-10-17";

/// What a service does that takes on a role.
pub(super) const ASSUME: &[&str] = &["sts:AssumeRole"];
/// The same with tags, which EKS Auto Mode and pod identities need.
const ASSUME_AND_TAG: &[&str] = &["sts:AssumeRole", "sts:TagSession"];

impl Writer<'_> {
    /// The cluster with its role.
    pub(super) fn cluster(&mut self) {
        let design = self.plan.design;
        let cluster = &design.cluster;
        let access = self.plan.access.clone();
        let is_auto = self.plan.is_auto();
        let role = if let Some(arn) = &access.cluster_role {
            text(arn)
        } else {
            let mut policies = iam::CLUSTER_POLICIES.to_vec();
            if access.has_resource_controller {
                policies.push(iam::VPC_RESOURCE_CONTROLLER_POLICY);
            }
            if is_auto {
                policies.extend(iam::AUTO_MODE_CLUSTER_POLICIES);
            }
            let actions = if is_auto { ASSUME_AND_TAG } else { ASSUME };
            self.role("ClusterRole", Entity::Cluster, (iam::EKS_SERVICE, actions), &policies, &[], false)
        };
        let logs = (!cluster.log_types.is_empty()).then(|| {
            let types = cluster.log_types.iter().map(|kind| Props::new().set("Type", text(kind)).into());
            let enabled = Props::new().set("EnabledTypes", Value::List(types.collect()));
            Props::new().set("ClusterLogging", enabled)
        });
        let access_config = Props::new()
            .set("AuthenticationMode", text(&access.mode))
            .set_some("BootstrapClusterCreatorAdminPermissions", access.is_creator_admin.map(boolean));
        let secrets = cluster.secrets_key_arn.as_ref().map(|arn| {
            let provider = Props::new().set("KeyArn", text(arn));
            let config = Props::new().set("Provider", provider).set("Resources", texts(["secrets"]));
            Value::List(vec![config.into()])
        });
        let support = cluster.support_policy.map(|policy| {
            let word = match policy {
                SupportPolicy::Standard => "STANDARD",
                SupportPolicy::Extended => "EXTENDED",
            };
            Props::new().set("SupportType", text(word))
        });
        let bootstraps = (is_auto || access.skips_default_addons).then(|| boolean(false));
        let props = Props::new()
            .set("Name", text(&cluster.name))
            .set_some("Version", stated_version(cluster.version.as_deref()).map(text))
            .set("RoleArn", role)
            .set("ResourcesVpcConfig", self.vpc_config())
            .set("AccessConfig", access_config)
            .set_some("KubernetesNetworkConfig", self.kubernetes_network())
            .set_some("Logging", logs)
            .set_some("EncryptionConfig", secrets)
            .set_some("BootstrapSelfManagedAddons", bootstraps)
            .set_some("ComputeConfig", self.compute_config())
            .set_some("StorageConfig", is_auto.then(|| Props::new().set("BlockStorage", enabled(true))))
            .set_some("UpgradePolicy", support)
            .set_some("ZonalShiftConfig", access.has_zonal_shift.map(enabled))
            .set_some("ControlPlaneScalingConfig", access.tier.map(|tier| Props::new().set("Tier", text(tier))))
            .set_some(
                "Tags",
                (!cluster.tags.is_empty()).then(|| {
                    super::tree::tags(cluster.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())))
                }),
            );
        let subnets = self.plan.control_plane_subnets();
        let waits = self.ways_out(&subnets);
        self.resource(CLUSTER, "AWS::EKS::Cluster", Entity::Cluster, props, &waits);
        self.cluster_rules();
    }

    fn vpc_config(&mut self) -> Props {
        let cluster = &self.plan.design.cluster;
        let endpoint = &cluster.endpoint;
        let is_public = endpoint.is_public && !cluster.is_fully_private;
        let is_private = endpoint.is_private || cluster.is_fully_private;
        let blocks = (is_public && !endpoint.public_cidrs.is_empty())
            .then(|| texts(endpoint.public_cidrs.iter().map(ToString::to_string)));
        let subnets = self.plan.control_plane_subnets();
        if subnets.is_empty() {
            self.plan.lose(msg!("loss-cluster-no-subnets"), Entity::Cluster);
        }
        let groups = self.plan.control_plane_groups();
        Props::new()
            .set("SubnetIds", self.subnet_ids(&subnets))
            .set_some("SecurityGroupIds", (!groups.is_empty()).then(|| group_ids(&groups)))
            .set("EndpointPublicAccess", boolean(is_public))
            .set("EndpointPrivateAccess", boolean(is_private))
            .set_some("PublicAccessCidrs", blocks)
    }

    fn kubernetes_network(&mut self) -> Option<Props> {
        let cluster = &self.plan.design.cluster;
        let is_ipv6 = cluster.ip_family == IpFamily::Ipv6;
        let service = cluster.service_cidr.filter(|_| !is_ipv6);
        if is_ipv6 && cluster.service_cidr.is_some() {
            self.plan.lose(msg!("loss-service-cidr-left-out"), Entity::Cluster);
        }
        let is_auto = self.plan.is_auto();
        (is_ipv6 || is_auto || service.is_some()).then(|| {
            Props::new()
                .set_some("IpFamily", is_ipv6.then(|| text("ipv6")))
                .set_some("ServiceIpv4Cidr", service.map(|block| text(block.to_string())))
                .set_some("ElasticLoadBalancing", is_auto.then(|| enabled(true)))
        })
    }

    /// EKS Auto Mode, with the role of its nodes.
    fn compute_config(&mut self) -> Option<Props> {
        if !self.plan.is_auto() {
            return None;
        }
        let pools = self.plan.access.auto_pools.clone();
        let role = match self.plan.access.auto_role.clone() {
            _ if pools.is_empty() => None,
            Some(arn) => Some(text(arn)),
            None => {
                let trust = (iam::EC2_SERVICE, ASSUME);
                let policies = iam::AUTO_MODE_NODE_POLICIES;
                Some(self.role("AutoModeRole", Entity::Cluster, trust, policies, &[], false))
            }
        };
        let has_pools = !pools.is_empty();
        let props = Props::new().set("Enabled", boolean(true));
        Some(props.set_some("NodePools", has_pools.then(|| texts(pools))).set_some("NodeRoleArn", role))
    }

    /// Access entries, pod identities and the OIDC issuer.
    pub(super) fn access(&mut self) {
        let access = self.plan.access.clone();
        if access.has_oidc {
            let props = Props::new()
                .set("Url", attribute(CLUSTER, "OpenIdConnectIssuerUrl"))
                .set("ClientIdList", texts(["sts.amazonaws.com"]));
            self.resource("OidcProvider", "AWS::IAM::OIDCProvider", Entity::Cluster, props, &[]);
        }
        for entry in &access.entries {
            let policies = entry.policies.iter().map(|policy| {
                let namespaces = (!policy.namespaces.is_empty()).then(|| texts(&policy.namespaces));
                let scope = Props::new().set("Type", text(&policy.scope)).set_some("Namespaces", namespaces);
                Props::new().set("PolicyArn", text(&policy.policy)).set("AccessScope", scope).into()
            });
            let policies: Vec<Value> = policies.collect();
            let props = in_cluster()
                .set("PrincipalArn", text(&entry.principal))
                .set_some("Type", entry.kind.as_ref().map(text))
                .set_some("Username", entry.user.as_ref().map(text))
                .set_some("KubernetesGroups", (!entry.groups.is_empty()).then(|| texts(&entry.groups)))
                .set_some("AccessPolicies", (!policies.is_empty()).then_some(Value::List(policies)));
            let id = logical_id(&format!("access_entry_{}", entry.key));
            self.resource(&id, "AWS::EKS::AccessEntry", Entity::Cluster, props, &[]);
        }
        for identity in &access.identities {
            let id = logical_id(&format!("pod_identity_{}", identity.key));
            let role = match &identity.role {
                PodRole::Arn(arn) => text(arn),
                PodRole::Made(policies) => {
                    let trust = (iam::PODS_SERVICE, ASSUME_AND_TAG);
                    self.role(&format!("{id}Role"), Entity::Cluster, trust, &[], policies, false)
                }
            };
            let props = in_cluster()
                .set("Namespace", text(&identity.namespace))
                .set("ServiceAccount", text(&identity.service_account))
                .set("RoleArn", role)
                .set_some("TargetRoleArn", identity.target_role.as_ref().map(text));
            self.resource(&id, "AWS::EKS::PodIdentityAssociation", Entity::Cluster, props, &[]);
        }
    }

    /// A role for a service with policies of AWS's own and others, and the CNI's for IPv6; gives its ARN.
    pub(super) fn role(
        &mut self,
        id: &str,
        entity: Entity,
        (service, actions): (&str, &[&str]),
        aws: &[&'static str],
        arns: &[String],
        has_ipv6: bool,
    ) -> Value {
        let statement = Props::new()
            .set("Effect", text("Allow"))
            .set("Principal", Props::new().set("Service", text(service)))
            .set("Action", texts(actions));
        let trust = Props::new()
            .set("Version", text(POLICY_VERSION))
            .set("Statement", Value::List(vec![statement.into()]));
        let mut policies: Vec<Value> = aws.iter().map(|name| aws_policy(name)).collect();
        policies.extend(arns.iter().map(text));
        let own = has_ipv6.then(|| Value::List(vec![ipv6_policy().into()]));
        let props = Props::new()
            .set("AssumeRolePolicyDocument", trust)
            .set_some("ManagedPolicyArns", (!policies.is_empty()).then_some(Value::List(policies)))
            .set_some("Policies", own);
        self.resource(id, "AWS::IAM::Role", entity, props, &[]);
        attribute(id, "Arn")
    }
}

/// A policy of AWS's own in the partition of the account.
fn aws_policy(name: &'static str) -> Value {
    let parts = ["arn:".into(), "AWS::Partition".into(), format!(":iam::aws:policy/{name}")];
    let [before, partition, after] = parts;
    join("", vec![Value::Str(before), reference(&partition), Value::Str(after)])
}

/// What the CNI needs for IPv6, which is no policy of AWS's own.
fn ipv6_policy() -> Props {
    let addresses = Props::new()
        .set("Effect", text("Allow"))
        .set("Action", texts(iam::CNI_IPV6_ACTIONS))
        .set("Resource", text("*"));
    let interfaces = Props::new()
        .set("Effect", text("Allow"))
        .set("Action", text("ec2:CreateTags"))
        .set("Resource", sub("arn:${AWS::Partition}:ec2:*:*:network-interface/*"));
    let document = Props::new()
        .set("Version", text(POLICY_VERSION))
        .set("Statement", Value::List(vec![addresses.into(), interfaces.into()]));
    Props::new().set("PolicyName", text("cni-ipv6")).set("PolicyDocument", document)
}

/// The first property of what belongs to the cluster.
pub(super) fn in_cluster() -> Props {
    Props::new().set("ClusterName", reference(CLUSTER))
}

pub(super) fn enabled(is: bool) -> Props {
    Props::new().set("Enabled", boolean(is))
}

/// A whole number as EKS takes it.
pub(super) fn count(n: u32) -> Value {
    number(n)
}
