//! Building the cluster, its roles, who may use it, and its add-ons.

use super::Writer;
use super::shell::{Json, json, list, map_of_texts, quoted_line, text, texts, var};
use crate::catalog::iam;
use crate::design::{Entity, IpFamily, SupportPolicy};
use crate::formats::build::{AddonVersion, PodRole, stated_version};
use crate::msg;

/// The version of the language of IAM policies:
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>, read 2026-11-26.
const POLICY_VERSION: &str = "2012-10-17";

/// What a service does that takes on a role.
pub(super) const ASSUME: &[&str] = &["sts:AssumeRole"];
/// The same with tags.
const ASSUME_AND_TAG: &[&str] = &["sts:AssumeRole", "sts:TagSession"];

impl Writer<'_> {
    /// A role with policies of AWS's own and others; sets the variable `KEY_role` to its ARN.
    pub(super) fn role(&mut self, key: &str, trust: (&str, &[&str]), aws: &[&str], arns: &[String]) {
        let name = self.own_name(key);
        let statement = json([
            ("Effect", text("Allow")),
            ("Action", texts(trust.1.iter().copied())),
            ("Principal", json([("Service", text(trust.0))])),
        ]);
        let policy = json([("Version", text(POLICY_VERSION)), ("Statement", list([statement]))]);
        // The document is a text in the document of the call; nothing in it comes from the design.
        let policy = policy.word().trim_matches('\'').to_owned();
        let tag = json([("Key", text(super::TAG)), ("Value", text(self.tag_value(key)))]);
        let input =
            json([("RoleName", text(&name)), ("AssumeRolePolicyDocument", text(policy)), ("Tags", list([tag]))]);
        self.script.once("EntityAlreadyExists", "iam create-role", &input);
        let of_role = json([("RoleName", text(&name))]);
        for policy in aws {
            let arn =
                Json::Around("arn:".to_owned(), "partition".to_owned(), format!(":iam::aws:policy/{policy}"));
            self.script.call("iam attach-role-policy", &of_role.clone().with("PolicyArn", arn));
        }
        for arn in arns {
            self.script.call("iam attach-role-policy", &of_role.clone().with("PolicyArn", text(arn)));
        }
        let variable = format!("{key}_role");
        self.script.line(&format!(
            "{variable}=$(until_there iam get-role {} {})",
            of_role.word(),
            quoted_line("Role.Arn")
        ));
    }

    /// The cluster.
    pub(super) fn cluster(&mut self) {
        let first = self.script.at();
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
            self.role("cluster", (iam::EKS_SERVICE, actions), &policies, &[]);
            var("cluster_role")
        };
        let compute = self.compute();
        let logs = (!cluster.log_types.is_empty()).then(|| {
            let setup = json([("types", texts(&cluster.log_types)), ("enabled", Json::Bool(true))]);
            json([("clusterLogging", list([setup]))])
        });
        let secrets = cluster.secrets_key_arn.as_ref().map(|arn| {
            list([json([("resources", texts(["secrets"])), ("provider", json([("keyArn", text(arn))]))])])
        });
        let support = cluster.support_policy.map(|policy| {
            let word = match policy {
                SupportPolicy::Standard => "STANDARD",
                SupportPolicy::Extended => "EXTENDED",
            };
            json([("supportType", text(word))])
        });
        let has_defaults = !(is_auto || access.skips_default_addons);
        let enabled = |is: bool| json([("enabled", Json::Bool(is))]);
        let access_config = json([("authenticationMode", text(&access.mode))])
            .with("bootstrapClusterCreatorAdminPermissions", access.is_creator_admin.map(Json::Bool));
        let of_cluster = json([("name", text(&cluster.name))]);
        let input = of_cluster
            .clone()
            .with("version", stated_version(cluster.version.as_deref()).map(text))
            .with("roleArn", role)
            .with("resourcesVpcConfig", self.vpc_config())
            .with("kubernetesNetworkConfig", self.kubernetes_network())
            .with("accessConfig", access_config)
            .with("bootstrapSelfManagedAddons", Json::Bool(has_defaults))
            .with("logging", logs)
            .with("encryptionConfig", secrets)
            .with("upgradePolicy", support)
            .with("computeConfig", compute)
            .with("storageConfig", is_auto.then(|| json([("blockStorage", enabled(true))])))
            .with("zonalShiftConfig", access.has_zonal_shift.map(enabled))
            .with("controlPlaneScalingConfig", access.tier.map(|tier| json([("tier", text(tier))])))
            .with("tags", (!cluster.tags.is_empty()).then(|| map_of_texts(&cluster.tags)));
        self.script.once("ResourceInUseException", "eks create-cluster", &input);
        self.script.hold("eks", "cluster-active", &of_cluster);
        for (name, query) in [
            ("cluster_group", "cluster.resourcesVpcConfig.clusterSecurityGroupId"),
            ("version", "cluster.version"),
            ("endpoint_address", "cluster.endpoint"),
            ("authority", "cluster.certificateAuthority.data"),
            ("services", "cluster.kubernetesNetworkConfig.[serviceIpv4Cidr,serviceIpv6Cidr][?@] | [0]"),
            ("issuer", "cluster.identity.oidc.issuer"),
        ] {
            if self.wants(name) {
                self.script.look(name, "eks describe-cluster", &of_cluster, query);
            }
        }
        self.script.place(first, Entity::Cluster);
        self.group_rules();
    }

    /// Whether anything later asks for a variable of the cluster: the shell checker refuses those that nobody reads.
    fn wants(&self, name: &str) -> bool {
        let plan = &self.plan;
        let joins = plan.nodes.iter().any(|nodes| nodes.template.user_data.iter().any(|line| line.gap.is_some()));
        let is_self_managed = plan.nodes.iter().any(|nodes| !nodes.is_managed());
        let has_newest = plan.addons.iter().any(|addon| addon.version == AddonVersion::Newest);
        match name {
            "cluster_group" => {
                use crate::formats::build::{GroupPeer, GroupRef};
                let names = |group: &GroupRef| *group == GroupRef::Cluster;
                let in_rules = plan
                    .groups
                    .iter()
                    .flat_map(|group| &group.rules)
                    .any(|rule| matches!(&rule.peer, GroupPeer::Group(group) if names(group)));
                let in_templates = plan
                    .nodes
                    .iter()
                    .any(|nodes| nodes.existing_template.is_none() && nodes.template.groups.iter().any(names));
                !plan.cluster_rules.is_empty() || in_rules || in_templates
            }
            "version" => is_self_managed || has_newest,
            "endpoint_address" | "authority" => joins,
            "services" => plan
                .nodes
                .iter()
                .any(|nodes| nodes.template.user_data.iter().any(|line| line.gap == Some(super::nodes::SERVICES))),
            _ => plan.access.has_oidc,
        }
    }

    fn vpc_config(&mut self) -> Json {
        let cluster = &self.plan.design.cluster;
        let is_public = cluster.endpoint.is_public && !cluster.is_fully_private;
        let is_private = cluster.endpoint.is_private || cluster.is_fully_private;
        let blocks = (is_public && !cluster.endpoint.public_cidrs.is_empty())
            .then(|| texts(cluster.endpoint.public_cidrs.iter().map(ToString::to_string)));
        let subnets = self.plan.control_plane_subnets();
        if subnets.is_empty() {
            self.plan.lose(msg!("loss-cluster-no-subnets"), Entity::Cluster);
        }
        let groups = self.plan.control_plane_groups();
        let groups = (!groups.is_empty()).then(|| list(groups.iter().map(|group| self.group_id(group))));
        json([("subnetIds", self.subnet_ids(&subnets))])
            .with("securityGroupIds", groups)
            .with("endpointPublicAccess", Json::Bool(is_public))
            .with("endpointPrivateAccess", Json::Bool(is_private))
            .with("publicAccessCidrs", blocks)
    }

    fn kubernetes_network(&mut self) -> Option<Json> {
        let cluster = &self.plan.design.cluster;
        let is_ipv6 = cluster.ip_family == IpFamily::Ipv6;
        let service = cluster.service_cidr.filter(|_| !is_ipv6);
        if is_ipv6 && cluster.service_cidr.is_some() {
            self.plan.lose(msg!("loss-service-cidr-left-out"), Entity::Cluster);
        }
        let is_auto = self.plan.is_auto();
        (is_ipv6 || is_auto || service.is_some()).then(|| {
            json([])
                .with("ipFamily", is_ipv6.then(|| text("ipv6")))
                .with("serviceIpv4Cidr", service.map(|block| text(block.to_string())))
                .with("elasticLoadBalancing", is_auto.then(|| json([("enabled", Json::Bool(true))])))
        })
    }

    fn compute(&mut self) -> Option<Json> {
        if !self.plan.is_auto() {
            return None;
        }
        let pools = self.plan.access.auto_pools.clone();
        let role = match self.plan.access.auto_role.clone() {
            _ if pools.is_empty() => None,
            Some(arn) => Some(text(arn)),
            None => {
                self.role("auto_mode", (iam::EC2_SERVICE, ASSUME), iam::AUTO_MODE_NODE_POLICIES, &[]);
                Some(var("auto_mode_role"))
            }
        };
        Some(
            json([("enabled", Json::Bool(true))])
                .with("nodePools", (!pools.is_empty()).then(|| texts(pools)))
                .with("nodeRoleArn", role),
        )
    }

    /// The OIDC issuer, access entries and pod identities.
    pub(super) fn access(&mut self) {
        let first = self.script.at();
        let access = self.plan.access.clone();
        if access.has_oidc {
            let input = json([("Url", var("issuer")), ("ClientIDList", texts(["sts.amazonaws.com"]))]);
            self.script.once("EntityAlreadyExists", "iam create-open-id-connect-provider", &input);
        }
        for entry in &access.entries {
            let principal = ("principalArn", text(&entry.principal));
            let input = json([self.in_cluster(), principal.clone()])
                .with("type", entry.kind.as_ref().map(text))
                .with("username", entry.user.as_ref().map(text))
                .with("kubernetesGroups", (!entry.groups.is_empty()).then(|| texts(&entry.groups)));
            self.script.once("ResourceInUseException", "eks create-access-entry", &input);
            for policy in &entry.policies {
                let namespaces = (!policy.namespaces.is_empty()).then(|| texts(&policy.namespaces));
                let scope = json([("type", text(&policy.scope))]).with("namespaces", namespaces);
                let input = json([
                    self.in_cluster(),
                    principal.clone(),
                    ("policyArn", text(&policy.policy)),
                    ("accessScope", scope),
                ]);
                self.script.call("eks associate-access-policy", &input);
            }
        }
        for identity in &access.identities {
            let name = format!("identity_{}", identity.key);
            let role = match &identity.role {
                PodRole::Arn(arn) => text(arn),
                PodRole::Made(policies) => {
                    self.role(&name, (iam::PODS_SERVICE, ASSUME_AND_TAG), &[], policies);
                    var(format!("{name}_role"))
                }
            };
            let input = json([
                self.in_cluster(),
                ("namespace", text(&identity.namespace)),
                ("serviceAccount", text(&identity.service_account)),
                ("roleArn", role),
            ])
            .with("targetRoleArn", identity.target_role.as_ref().map(text));
            self.script.once("ResourceInUseException", "eks create-pod-identity-association", &input);
        }
        self.script.place(first, Entity::Cluster);
    }

    /// The add-ons that nodes wait for, or those that wait for nodes.
    pub(super) fn addons(&mut self, is_before_nodes: bool) {
        let addons = self.plan.addons.clone();
        for addon in addons.iter().filter(|addon| addon.is_before_nodes == is_before_nodes) {
            let first = self.script.at();
            let version = match &addon.version {
                AddonVersion::Default => None,
                AddonVersion::Fixed(version) => Some(text(version)),
                AddonVersion::Newest => {
                    let input =
                        json([("addonName", text(&addon.record.name)), ("kubernetesVersion", var("version"))]);
                    let query = "addons[0].addonVersions[0].addonVersion";
                    self.script.look("addon_version", "eks describe-addon-versions", &input, query);
                    Some(var("addon_version"))
                }
            };
            let identities = addon
                .identities
                .iter()
                .map(|(account, role)| json([("serviceAccount", text(account)), ("roleArn", text(role))]));
            let identities: Vec<Json> = identities.collect();
            let named = json([self.in_cluster(), ("addonName", text(&addon.record.name))]);
            let input = named
                .clone()
                .with("addonVersion", version)
                .with("configurationValues", addon.configuration.map(text))
                .with("serviceAccountRoleArn", addon.role.as_ref().map(text))
                .with("podIdentityAssociations", (!identities.is_empty()).then_some(Json::List(identities)))
                .with("resolveConflicts", text("OVERWRITE"))
                .with("tags", kept_tags(&addon.tags));
            self.script.once("ResourceInUseException", "eks create-addon", &input);
            if !is_before_nodes {
                self.script.hold("eks", "addon-active", &named);
            }
            self.script.place(first, addon.id);
        }
    }
}

/// Tags of a file, as EKS takes them.
pub(super) fn kept_tags(tags: &[(String, String)]) -> Option<Json> {
    (!tags.is_empty()).then(|| map_of_texts(tags.iter().map(|(key, value)| (key, value))))
}
