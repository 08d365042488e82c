//! The cluster, who may use it, and as whom its pods call AWS.

use super::Writer;
use super::hcl::{Body, boolean, raw, text, texts};
use crate::catalog::iam;
use crate::design::{Entity, IpFamily, SupportPolicy};
use crate::formats::build::{PodRole, stated_version};
use crate::msg;

/// What a service does that takes on a role.
const ASSUME: &[&str] = &["sts:AssumeRole"];
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
            self.role("cluster", Entity::Cluster, (iam::EKS_SERVICE, actions), &policies, &[]);
            raw("aws_iam_role.cluster.arn")
        };
        let logs = (!cluster.log_types.is_empty()).then(|| texts(&cluster.log_types));
        let bootstraps = (is_auto || access.skips_default_addons).then(|| raw("false"));
        let access_config = Body::new()
            .set("authentication_mode", text(&access.mode))
            .set_some("bootstrap_cluster_creator_admin_permissions", access.is_creator_admin.map(boolean));
        let secrets = cluster.secrets_key_arn.as_ref().map(|arn| {
            Body::new()
                .set("resources", texts(["secrets"]))
                .block("provider", Body::new().set("key_arn", text(arn)))
        });
        let support = cluster.support_policy.map(|policy| {
            let word = match policy {
                SupportPolicy::Standard => "STANDARD",
                SupportPolicy::Extended => "EXTENDED",
            };
            Body::new().set("support_type", text(word))
        });
        let body = Body::new()
            .set("name", text(&cluster.name))
            .set("role_arn", role)
            .set_some("version", stated_version(cluster.version.as_deref()).map(text))
            .set_some("enabled_cluster_log_types", logs)
            .set_some("bootstrap_self_managed_addons", bootstraps)
            .block("access_config", access_config)
            .block("vpc_config", self.vpc_config())
            .block_some("kubernetes_network_config", self.kubernetes_network())
            .block_some("compute_config", self.compute_config())
            .block_some("storage_config", is_auto.then(storage_config))
            .block_some("encryption_config", secrets)
            .block_some("upgrade_policy", support)
            .block_some("zonal_shift_config", access.has_zonal_shift.map(enabled))
            .block_some(
                "control_plane_scaling_config",
                access.tier.map(|tier| Body::new().set("tier", text(tier))),
            )
            .set_some("depends_on", access.cluster_role.is_none().then(|| Self::attachments(&["cluster"])));
        self.resource("aws_eks_cluster", "main", Entity::Cluster, &body);
        self.cluster_rules();
    }

    fn vpc_config(&mut self) -> Body {
        let endpoint = &self.plan.design.cluster.endpoint;
        let is_public = endpoint.is_public && !self.plan.design.cluster.is_fully_private;
        let is_private = endpoint.is_private || self.plan.design.cluster.is_fully_private;
        let blocks = (is_public && !endpoint.public_cidrs.is_empty())
            .then(|| texts(endpoint.public_cidrs.iter().map(ToString::to_string)));
        let subnets = self.plan.control_plane_subnets();
        if subnets.is_empty() {
            self.plan.lose(msg!("loss-cluster-no-subnets"), Entity::Cluster);
        }
        let groups = self.plan.control_plane_groups();
        Body::new()
            .set("subnet_ids", self.subnet_ids(&subnets))
            .set_some("security_group_ids", (!groups.is_empty()).then(|| self.group_ids(&groups)))
            .set("endpoint_public_access", boolean(is_public))
            .set("endpoint_private_access", boolean(is_private))
            .set_some("public_access_cidrs", blocks)
    }

    fn kubernetes_network(&mut self) -> Option<Body> {
        let cluster = &self.plan.design.cluster;
        let is_ipv6 = cluster.ip_family == IpFamily::Ipv6;
        let service = cluster.service_cidr.filter(|_| !is_ipv6);
        if is_ipv6 && cluster.service_cidr.is_some() {
            self.plan.lose(msg!("loss-service-cidr-left-out"), Entity::Cluster);
        }
        let is_auto = self.plan.is_auto();
        (is_ipv6 || is_auto || service.is_some()).then(|| {
            Body::new()
                .set_some("ip_family", is_ipv6.then(|| text("ipv6")))
                .set_some("service_ipv4_cidr", service.map(|block| text(block.to_string())))
                .block_some("elastic_load_balancing", is_auto.then(|| enabled(true)))
        })
    }

    /// EKS Auto Mode, with the role of its nodes.
    fn compute_config(&mut self) -> Option<Body> {
        if !self.plan.is_auto() {
            return None;
        }
        let pools = self.plan.access.auto_pools.clone();
        let role = match self.plan.access.auto_role.clone() {
            _ if pools.is_empty() => None,
            Some(arn) => Some(text(arn)),
            None => {
                let trust = (iam::EC2_SERVICE, ASSUME);
                self.role("auto_mode", Entity::Cluster, trust, iam::AUTO_MODE_NODE_POLICIES, &[]);
                Some(raw("aws_iam_role.auto_mode.arn"))
            }
        };
        let has_pools = !pools.is_empty();
        Some(
            Body::new()
                .set("enabled", boolean(true))
                .set_some("node_pools", has_pools.then(|| texts(pools)))
                .set_some("node_role_arn", role),
        )
    }

    /// Access entries, pod identities and the OIDC issuer.
    pub(super) fn access(&mut self) {
        let access = self.plan.access.clone();
        if access.has_oidc {
            let body = Body::new()
                .set("url", raw("aws_eks_cluster.main.identity[0].oidc[0].issuer"))
                .set("client_id_list", texts(["sts.amazonaws.com"]));
            self.resource("aws_iam_openid_connect_provider", "main", Entity::Cluster, &body);
        }
        for entry in &access.entries {
            let body = self
                .in_cluster()
                .set("principal_arn", text(&entry.principal))
                .set_some("type", entry.kind.as_ref().map(text))
                .set_some("user_name", entry.user.as_ref().map(text))
                .set_some("kubernetes_groups", (!entry.groups.is_empty()).then(|| texts(&entry.groups)));
            let name = format!("entry_{}", entry.key);
            self.resource("aws_eks_access_entry", &name, Entity::Cluster, &body);
            for policy in &entry.policies {
                let namespaces = (!policy.namespaces.is_empty()).then(|| texts(&policy.namespaces));
                let scope = Body::new().set("type", text(&policy.scope)).set_some("namespaces", namespaces);
                let body = self
                    .in_cluster()
                    .set("principal_arn", raw(format!("aws_eks_access_entry.{name}.principal_arn")))
                    .set("policy_arn", text(&policy.policy))
                    .block("access_scope", scope);
                let name = format!("policy_{}", policy.key);
                self.resource("aws_eks_access_policy_association", &name, Entity::Cluster, &body);
            }
        }
        self.identities();
    }

    /// The pod identities.
    pub(super) fn identities(&mut self) {
        let identities = self.plan.access.identities.clone();
        for identity in &identities {
            let name = format!("identity_{}", identity.key);
            let role = match &identity.role {
                PodRole::Arn(arn) => text(arn),
                PodRole::Made(policies) => {
                    self.role(&name, Entity::Cluster, (iam::PODS_SERVICE, ASSUME_AND_TAG), &[], policies);
                    raw(format!("aws_iam_role.{name}.arn"))
                }
            };
            let body = self
                .in_cluster()
                .set("namespace", text(&identity.namespace))
                .set("service_account", text(&identity.service_account))
                .set("role_arn", role)
                .set_some("target_role_arn", identity.target_role.as_ref().map(text));
            self.resource("aws_eks_pod_identity_association", &name, Entity::Cluster, &body);
        }
    }
}

fn enabled(is: bool) -> Body {
    Body::new().set("enabled", boolean(is))
}

fn storage_config() -> Body {
    Body::new().block("block_storage", enabled(true))
}
